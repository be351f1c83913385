"""Proyek jasa konstruksi: a project under a work order, its registration, its proof, and who answers for both.

The project is registered within fourteen working days of the work order (SPK); it is covered once its contribution, or
the first part of it, is paid (`programs.construction`).
A region, an office or a client may make the proof a condition of a tender or of the contract; such a condition is a
value of its own, with the instrument that sets it.
"""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, shown
from jamsos.arrears import Payment
from jamsos.breakdown import Breakdown, total_of
from jamsos.claims import Term
from jamsos.dates import LAST_DAY, Period, as_day, nth_working_day
from jamsos.document import Document, Facts, Heading, Listing, Note, Row, Shows, Table
from jamsos.employers import Employer
from jamsos.law import Regulation
from jamsos.money import Rp, Rupiah
from jamsos.participants import Segment, refuse_income
from jamsos.programs import JKK, JKM
from jamsos.programs.construction import CERTIFICATE_DAYS, DELIVERY_DAYS, PROJECT_DAYS, contract_contribution
from jamsos.programs.deadlines import INSTALMENTS
from jamsos.programs.jkk import Party
from jamsos.programs.reliefs import COVID_GROUP
from jamsos.regions import Region
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

    from jamsos.dates import Day
    from jamsos.document import Block
    from jamsos.tariff import Fact
    from jamsos.text import Lang

__all__ = ["Project", "ProofCondition", "Responsible"]

_NOTHING = Rp(0)
_PROGRAMS = (JKK, JKM)


class Responsible(Enum):
    """Penanggung jawab: which party of the contract registers the workers and pays.

    Permenaker 44/2015 binds both; the contract, or the region, says which of the two does it.
    """

    PROVIDER = Text(id="penyedia jasa (kontraktor)", en="the provider (contractor)")
    USER = Text(id="pengguna jasa", en="the user")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


def _since(value: object) -> date:
    return as_day(value, "since")


@frozen
class ProofCondition:
    """Syarat bukti kepesertaan: who asks for proof before a project is given, from which day, and by which instrument.

    `under` is None where the condition was announced and no instrument is known.

    >>> from jamsos.regions import KOTA_TIDORE_KEPULAUAN
    >>> print(ProofCondition(KOTA_TIDORE_KEPULAUAN, since="2024-01-01"))
    Kota Tidore Kepulauan, sejak 1 Januari 2024, peraturannya tidak diketahui
    """

    by: Region | Employer
    since: date = field(converter=_since, kw_only=True)
    under: Regulation | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        by: object = self.by
        if not isinstance(by, Region | Employer):
            instance("by", by, Region, "KOTA_TIDORE_KEPULAUAN")
        if self.under is not None:
            instance("under", self.under, Regulation, "PERWALI_AMBON_34A_2020")

    def holds(self, on: Day) -> bool:
        """Whether proof is asked for on a day."""
        return self.since <= as_day(on, "on")

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        said = _CONDITION.fill(by=self.by, since=self.since)
        return (_ANNOUNCED.fill(said=said) if self.under is None else _UNDER.fill(said=said, under=self.under)).get(
            lang
        )

    def __str__(self) -> str:
        return format(self, "id")


_CONDITION = Text(id="{by}, sejak {since}", en="{by}, since {since}")
_UNDER = Text(id="{said}, menurut {under}", en="{said}, under {under}")
_ANNOUNCED = Text(id="{said}, peraturannya tidak diketahui", en="{said}, no instrument is known")


def _work_order(value: object) -> date:
    return as_day(value, "work_order")


def _registered(value: object) -> date | None:
    return None if value is None else as_day(value, "registered")


def _certified(value: object) -> date | None:
    return None if value is None else as_day(value, "certified")


def _delivered(value: object) -> date | None:
    return None if value is None else as_day(value, "delivered")


def _payments(values: Iterable[Payment]) -> tuple[Payment, ...]:
    parts = [instance("payments", each, Payment, 'Payment("2024-03-18", Rp(995_000))') for each in values]
    return tuple(sorted(parts, key=lambda each: each.on))


def _days(values: Iterable[date]) -> frozenset[date]:
    return frozenset(values)


@frozen(kw_only=True)
class Project(Shows):
    """Proyek jasa konstruksi: what is built by whom for whom, and what is known of its registration.

    * `provider`, `user`: the contractor, and who gives the work.
    * `responsible`: which of the two registers the workers and pays.
    * `work_order`: the day of the work order (SPK); `period`: the days of work.
    * `value`: the value of the contract without VAT; `wages`: the wages of all its workers in a month, where they are
      known, which then are the base (PP 44/2015 Pasal 54 and 55).
    * `instalments`: whether the sum by value is paid in parts.
    * `registered`, `certified`, `delivered`: when the form was handed in, the certificate made out, the proof handed
      over; None where that did not happen.
    * `payments`: what was paid, and when.
    * `condition`: who makes the proof a condition, and since when; None where nobody does.
    * `paid_up`: whether PP 49/2020 reaches the employer (`reliefs.in_covid_group`); only its months ask.
    * `holidays`: the calendar that the caller answers for, by which working days are counted.

    >>> from jamsos.regions import KOTA_TIDORE_KEPULAUAN
    >>> project = Project(name="Jalan Goto", provider=Employer("CV Karya Goto", construction=True),
    ...                   user=KOTA_TIDORE_KEPULAUAN, responsible=Responsible.PROVIDER, work_order="2024-03-01",
    ...                   period=Period("2024-03-11", "2024-08-31"), value=Rp(1_200_000_000), instalments=True)
    >>> project.contribution.amount, project.first_payment
    (Rp(1990000), Rp(995000))
    """

    name: str
    provider: Employer
    user: Region | Employer
    responsible: Responsible
    work_order: date = field(converter=_work_order)
    period: Period
    value: Rupiah | None = None
    wages: Rupiah | None = None
    instalments: bool = False
    registered: date | None = field(default=None, converter=_registered)
    certified: date | None = field(default=None, converter=_certified)
    delivered: date | None = field(default=None, converter=_delivered)
    payments: tuple[Payment, ...] = field(default=(), converter=_payments)
    condition: ProofCondition | None = None
    paid_up: bool = False
    holidays: frozenset[date] = field(default=frozenset(), converter=_days, repr=False)

    def __attrs_post_init__(self) -> None:
        if not instance("name", self.name, str, '"Jalan Goto"').strip():
            msg = "name must not be blank."
            raise ValueError(msg)
        instance("provider", self.provider, Employer, 'Employer("CV Karya Goto", construction=True)')
        user: object = self.user
        if not isinstance(user, Region | Employer):
            instance("user", user, Region, "KOTA_TIDORE_KEPULAUAN")
        if not isinstance(self.responsible, Responsible):
            msg = f"responsible must be Responsible.PROVIDER or Responsible.USER, not {shown(self.responsible)}."
            raise TypeError(msg)
        instance("period", self.period, Period, 'Period("2024-03-11", "2024-08-31")')
        if self.period.last < self.work_order:
            msg = f"period ends on {self.period.last}, before the work order of {self.work_order}."
            raise ValueError(msg)
        if self.condition is not None:
            instance("condition", self.condition, ProofCondition, "ProofCondition(KOTA_TIDORE_KEPULAUAN, since=...)")
        self._check_base()
        self._check_days()

    def _check_days(self) -> None:
        days = (("registered", self.registered), ("certified", self.certified), ("delivered", self.delivered))
        for (before, first), (after, then) in pairwise(days):
            if first is not None and then is not None and then < first:
                msg = f"{after} is {then}, before {before}, which is {first}: one follows the other."
                raise ValueError(msg)

    def _check_base(self) -> None:
        for name, amount in (("value", self.value), ("wages", self.wages)):
            if amount is not None:
                refuse_income(amount, name)
        if self.value is None and self.wages is None:
            msg = "value or wages must be given: the contribution is reckoned by the wages, or else by the contract."
            raise ValueError(msg)
        instance("instalments", self.instalments, bool, "True")
        if self.instalments and self.wages is not None:
            msg = "instalments are for the sum by the value of the contract; wages are paid for month by month."
            raise ValueError(msg)
        instance("paid_up", self.paid_up, bool, "True")

    # What it owes --------------------------------------------------------------------------------

    @property
    def employer(self) -> Region | Employer:
        """Who registers the workers and pays."""
        return self.provider if self.responsible is Responsible.PROVIDER else self.user

    @property
    def contribution(self) -> Breakdown:
        """Iuran proyek: by the wages month by month where they are known, else once by the value of the contract.

        The first month of work governs the sum by value, each month its own contribution by wages.
        """
        if self.wages is None and self.value is not None:
            return self._by_value(self.value, instalments=self.instalments)
        months: list[Breakdown] = []
        for month in self.period.months:
            facts: dict[str, Fact] = {"wage": self.wages or _NOTHING, COVID_GROUP: self.paid_up}
            lines = [
                each.compute(Segment.JAKON, facts, month.first).tagged(program=each.code, month=month)
                for each in _PROGRAMS
            ]
            months.append(total_of(_MONTH.fill(month=month), lines))
        return total_of(_BY_WAGES, months)

    def _by_value(self, value: Rupiah, *, instalments: bool) -> Breakdown:
        first = self.period.months[0].first
        return contract_contribution(value, first, instalments=instalments, paid_up=self.paid_up)

    @property
    def first_payment(self) -> Rupiah:
        """What must be paid for the project to be covered: the first part where it is paid in parts, else all of it."""
        account = self.contribution
        return account.parts[0].amount if self.instalments or self.wages is not None else account.amount

    def paid(self, on: Day) -> Rupiah:
        """What was paid up to a day."""
        day = as_day(on, "on")
        return sum((each.amount for each in self.payments if each.on <= day), _NOTHING)

    def left(self, on: Day) -> Rupiah:
        """Sisa: what of the whole contribution is not paid on a day; nothing where more was paid."""
        return max(self.contribution.amount - self.paid(on), _NOTHING)

    @property
    def first_paid(self) -> date | None:
        """The day on which the first part, or the whole, had been paid."""
        return next((each.on for each in self.payments if self.paid(each.on) >= self.first_payment), None)

    @property
    def covered_from(self) -> date | None:
        """Mulai berlaku: the day from which the project is covered: registered, and the first part paid."""
        if self.registered is None or self.first_paid is None:
            return None
        return max(self.registered, self.first_paid)

    def has_proof(self, on: Day) -> bool:
        """Whether the certificate had been made out by a day."""
        return self.certified is not None and self.certified <= as_day(on, "on")

    # By when -------------------------------------------------------------------------------------

    def terms(self, holidays: Collection[date] | None = None) -> tuple[Term, ...]:
        """Tenggat: registration by the employer, certificate and its delivery by the operator.

        `holidays` is the calendar the caller answers for, that of the project unless another is given.
        Raises NotInForce before 31 December 2015.
        """
        return tuple(self._terms(self.holidays if holidays is None else holidays))

    def _terms(self, holidays: Collection[date]) -> Iterator[Term]:
        days = PROJECT_DAYS.on(self.work_order)
        last = nth_working_day(self.work_order, days.value, holidays)
        yield Term(_REGISTRATION, Party.EMPLOYER, last, days.source, self.registered)
        if self.covered_from is not None:
            days = CERTIFICATE_DAYS.on(self.covered_from)
            last = nth_working_day(self.covered_from, days.value, holidays)
            yield Term(_CERTIFICATE, Party.OPERATOR, last, days.source, self.certified)
        if self.certified is not None:
            days = DELIVERY_DAYS.on(self.certified)
            last = nth_working_day(self.certified, days.value, holidays)
            yield Term(_DELIVERY, Party.OPERATOR, last, days.source, self.delivered)

    # How it shows itself -------------------------------------------------------------------------

    def as_document(self, lang: Lang) -> Document:
        """The project as a document: the parties, what is paid, the terms, and the contribution with its articles."""
        return Document(_PROJECT.fill(name=self.name), lang, tuple(self._blocks(lang)))

    def _blocks(self, lang: Lang) -> Iterator[Block]:
        yield Facts(
            (
                (Text(id="Penyedia jasa", en="Provider"), self.provider),
                (Text(id="Pengguna jasa", en="User"), self.user),
                (Text(id="Penanggung jawab", en="Responsible"), self.responsible),
                (Text(id="Surat perintah kerja", en="Work order"), self.work_order),
                (Text(id="Pelaksanaan", en="Work"), self.period),
                (Text(id="Perlindungan mulai", en="Covered from"), self.covered_from or _NOT_COVERED),
                (Text(id="Bukti menjadi syarat", en="Proof is a condition of"), self.condition or _NO_CONDITION),
                (_CONTRIBUTION, self.contribution.amount),
                (Text(id="Dibayar", en="Paid"), self.paid(LAST_DAY)),
                (Text(id="Sisa", en="Left"), self.left(LAST_DAY)),
            )
        )
        yield Heading(Text(id="Tenggat", en="Terms"))
        yield Listing(self.terms())
        yield Heading(_CONTRIBUTION)
        if not self.instalments or self.value is None:
            yield from self.contribution.as_document(lang).blocks
            return
        yield from self._by_value(self.value, instalments=False).as_document(lang).blocks
        parts = [Row((part.label, *part.by("program").values(), part.amount)) for part in self.contribution.parts]
        yield Table(_PARTS, tuple(parts), title=Text(id="Tahapan", en="Instalments"))
        rule = INSTALMENTS.on(self.period.months[0].first)
        yield Note(_IN_PARTS.fill(label=rule.label, shares=rule.value, place=rule.citation))

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return self.name

    def __str__(self) -> str:
        return self.name


_PROJECT = Text(id="Proyek {name}", en="Project {name}")
_NOT_COVERED = Text(id="belum berlaku", en="not yet")
_NO_CONDITION = Text(id="tidak disyaratkan", en="nobody")
_CONTRIBUTION = Text(id="Iuran", en="Contribution")
_PARTS = (
    Text(id="Tahap", en="Instalment"),
    Text(id="JKK", en="JKK"),
    Text(id="JKM", en="JKM"),
    Text(id="Jumlah", en="Total"),
)
_IN_PARTS = Text(id="{label}: {shares} [{place}]", en="{label}: {shares} [{place}]")
_BY_WAGES = Text(id="Iuran jasa konstruksi menurut upah", en="Construction contributions by wages")
_MONTH = Text(id="Iuran {month}", en="Contributions of {month}")
_REGISTRATION = Text(id="Pendaftaran proyek", en="Registration of the project")
_CERTIFICATE = Text(id="Sertifikat dan nomor kepesertaan", en="Certificate and number")
_DELIVERY = Text(id="Penyampaian bukti kepesertaan", en="Delivery of the proof")

"""Peserta: the people a programme covers, and the segment of membership each belongs to.

A vulnerable worker (*pekerja rentan*) is no segment of its own: it is a non-wage worker (BPU) whose contributions
somebody else pays.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, shown
from jamsos.dates import Month, as_day, as_month
from jamsos.employers import Employer, WorkerFacts
from jamsos.law import Dated, reported
from jamsos.money import Rp, Rupiah
from jamsos.regulations.national import PERMENAKER_5_2021
from jamsos.text import Text, as_lang
from jamsos.wages import Wage

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

__all__ = ["MAX_AGE", "Job", "Participant", "Sector", "Segment", "refuse_income", "refuse_other"]

MAX_AGE = Dated.of(
    Text(id="Umur BPU saat didaftarkan, belum mencapai (tahun)", en="Age of BPU at registration, not yet (years)"),
    reported(
        "2021-04-01",
        65,
        PERMENAKER_5_2021.whole(),
        seen_in=(
            "https://portalbrebes.pikiran-rakyat.com (22 Jun 2022)",
            "https://online.flipbuilder.com/kduhm/fxda/files/basic-html/page59.html",
        ),
    ),
)


class Segment(Enum):
    """Segmen kepesertaan: the four groups for which the law sets contributions differently."""

    PU = Text(id="penerima upah", en="wage earners")
    BPU = Text(id="bukan penerima upah", en="non-wage workers")
    JAKON = Text(id="jasa konstruksi", en="construction services")
    PMI = Text(id="pekerja migran Indonesia", en="Indonesian migrant workers")

    # Every bill looks the law of its segment up: a member is the one of its kind, so identity is hash enough.
    __hash__ = object.__hash__

    def __format__(self, spec: str) -> str:
        return f"{self.name} ({self.value.get(as_lang(spec or 'id'))})"


class Sector(Enum):
    """Sektor: the two groups that PP 50/2025 relieves in different months."""

    TRANSPORT = Text(id="transportasi (pengemudi dan kurir)", en="transport (drivers and couriers)")
    OTHER = Text(id="selain transportasi", en="other than transport")

    @property
    def fact(self) -> str:
        """The name of the class in a tariff and in a column."""
        return self.name.lower()

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


def _day(value: object) -> date | None:
    return None if value is None else as_day(value, "born")


def _month(value: object) -> Month | None:
    return None if value is None else as_month(value, "registered")


def _first_day(value: object) -> date | None:
    return None if value is None else as_day(value, "start")


def _last_day(value: object) -> date | None:
    return None if value is None else as_day(value, "end")


def _codes(values: Iterable[str] | None) -> frozenset[str] | None:
    if values is None:
        return None
    if isinstance(values, str):
        msg = f'programs must be codes such as ("JKK", "JKM"), not the text {shown(values)}.'
        raise TypeError(msg)
    return frozenset(values)


@frozen
class Job:
    """Hubungan kerja: one registration of a worker by one employer.

    * `wage`: the monthly wage, or a `Wage` that says how it comes about; where an employer or an intern takes part as a
      non-wage worker, the lowest wage of a worker who does the same work there.
    * `programs`: the codes of the programmes in which the worker is registered; None means those the employer owes.
    * `worker`: what the law asks about the worker to tell what is owed; needed only where `programs` is None.
    * `start`, `end`: the first and the last day of the job; None leaves that side open.
    * `registered`: the first month of membership, which the reliefs of PP 49/2020 ask about; the month of `start`
      unless said otherwise.
    * `paid_up`: whether older contributions are paid, which the reliefs of PP 49/2020 and PP 7/2025 ask.

    A contribution month that the job touches is due whole.

    >>> from jamsos.employers import Employer, RiskClass
    >>> job = Job(Employer("PT Teh Priangan", risk_class=RiskClass.LOW), Rp(5_000_000), programs=("JKK", "JKM"))
    >>> job.monthly(Month(2026, 4))
    Rp(5000000)
    """

    employer: Employer
    wage: Wage | Rupiah
    programs: frozenset[str] | None = field(default=None, converter=_codes, kw_only=True)
    worker: WorkerFacts | None = field(default=None, kw_only=True)
    start: date | None = field(default=None, converter=_first_day, kw_only=True)
    end: date | None = field(default=None, converter=_last_day, kw_only=True)
    registered: Month | None = field(default=None, converter=_month, kw_only=True)
    paid_up: bool = field(default=True, kw_only=True)

    def __attrs_post_init__(self) -> None:
        instance("employer", self.employer, Employer, 'Employer("PT Teh Priangan")')
        if not isinstance(self.wage, Wage):
            refuse_income(self.wage, "wage")
        if self.worker is not None:
            instance("worker", self.worker, WorkerFacts, "WorkerFacts(Employment.PERMANENT)")
        instance("paid_up", self.paid_up, bool, "True")
        if self.start is not None and self.end is not None and self.end < self.start:
            msg = f"end ({self.end}) is before start ({self.start})."
            raise ValueError(msg)

    def monthly(self, month: Month) -> Rupiah:
        """The monthly wage that is the base of a contribution month; the first of the month governs."""
        return self.wage if isinstance(self.wage, Rupiah) else self.wage.on(month.first)

    def covers(self, month: Month) -> bool:
        """Whether the job touches a contribution month."""
        began = self.start is None or self.start <= month.last
        return began and (self.end is None or self.end >= month.first)

    def overlaps(self, other: Job) -> bool:
        """Whether there is a day on which both jobs are held."""
        begins = max([each.start for each in (self, other) if each.start is not None], default=None)
        ends = min([each.end for each in (self, other) if each.end is not None], default=None)
        return begins is None or ends is None or begins <= ends

    @property
    def first_month(self) -> Month | None:
        """The first month of membership, as far as it is known."""
        if self.registered is not None or self.start is None:
            return self.registered
        return Month.of(self.start)

    def __format__(self, spec: str) -> str:
        return format(self.employer, spec)


def _jobs(values: Iterable[Job]) -> tuple[Job, ...]:
    return tuple(values)


@frozen
class Participant:
    """Peserta: one person of a roster.

    `ref` is the caller's own key for the person (a payroll or list number); two entries with one `ref` are one person.
    `income` chooses the band of Lampiran II PP 44/2015; `registered` is the first month of membership.
    `jobs` are the registrations by employers, one or several, of who earns a wage; and of a non-wage worker who is an
    employer, an intern or the like, with the company or place of work.
    `programs` are the codes of the programmes of a non-wage worker: JKK and JKM, with JHT where it is chosen.
    `paid_up` says whether contributions up to July 2020 are paid, which PP 49/2020 asks of older members.
    What is not known stays None, and whoever needs it says so.

    >>> Participant("Ny. Tuasela", Segment.BPU, born="1980-02-29", income=Rp(1_000_000)).born
    datetime.date(1980, 2, 29)
    """

    name: str
    segment: Segment
    born: date | None = field(default=None, converter=_day, kw_only=True)
    income: Rupiah | None = field(default=None, kw_only=True)
    sector: Sector | None = field(default=None, kw_only=True)
    registered: Month | None = field(default=None, converter=_month, kw_only=True)
    ref: str = field(default="", kw_only=True)
    jobs: tuple[Job, ...] = field(default=(), converter=_jobs, kw_only=True)
    programs: frozenset[str] | None = field(default=None, converter=_codes, kw_only=True)
    paid_up: bool = field(default=True, kw_only=True)

    def __attrs_post_init__(self) -> None:
        refuse_other("segment", self.segment, Segment)
        for number, job in enumerate(self.jobs, start=1):
            instance(f"job {number}", job, Job, "Job(employer, Rp(5_000_000))")
        instance("paid_up", self.paid_up, bool, "True")
        if self.sector is not None:
            refuse_other("sector", self.sector, Sector)
        if self.income is not None:
            refuse_income(self.income)

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return f"{self.name} ({self.ref})" if self.ref else self.name


def refuse_other(name: str, value: object, kind: type[Enum]) -> None:
    """Refuse a value that is not a member of the enumeration, naming the members."""
    if not isinstance(value, kind):
        members = ", ".join(f"{kind.__name__}.{member.name}" for member in kind)
        msg = f"{name} must be one of {members}, not {shown(value)}."
        raise TypeError(msg)


def refuse_income(income: object, name: str = "income") -> None:
    """Refuse an income, or a wage, that is not an amount of money of Rp0 or more."""
    if not isinstance(income, Rupiah):
        msg = f"{name} must be money such as Rp(1_000_000), not {shown(income)} ({type(income).__name__})."
        raise TypeError(msg)
    if income < Rp(0):
        msg = f"{name} cannot be negative: {income!r}."
        raise ValueError(msg)

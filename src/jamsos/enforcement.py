"""Penegakan: a case against an employer that does not register, registers in part, gives false data, or does not pay.

A case can be against a person, too, who works for himself and does not register or gives false data.

A case is a value; a step gives a new case.  One table says which step may follow which; who acts, and at whose request,
stands beside it with its article.  Which steps a case may begin with depends on the breach (`Breach`):

* who does not register, registers in part or gives false data is warned twice, fined and denied services (PP 86/2013);
  Permenaker 4/2018 has the inspector consulted before services are denied, and told when that does not help;
* who does not pay is asked to, reported, and sued through the prosecutor.  The warnings and the fine of PP 86/2013 fit
  only where JHT is unpaid, since PP 46/2015 alone puts payment under them;
* who leaves out JKP is inspected first, then warned, then denied services (PP 37/2021); there is no fine;
* a person who does not register is denied services without a warning, one who gives false data after two; neither is
  fined (PP 86/2013 Pasal 11 and 12).

A state body cannot be warned, fined or denied services; it can be asked to pay.
"""

from __future__ import annotations

from datetime import timedelta
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Self

from attrs import evolve, field, frozen

from jamsos._checks import instance, shown
from jamsos.breakdown import Breakdown
from jamsos.dates import as_day, on_or_after_working_day
from jamsos.document import Document, Facts, Heading, Listing, Note, Row, Shows, Table
from jamsos.employers import Employer
from jamsos.money import Rp, Rupiah
from jamsos.participants import Participant, Segment, refuse_income
from jamsos.programs import sanctions
from jamsos.programs.sanctions import PublicService, fine_ends, sanction_fine, warning_ends
from jamsos.steps import IllegalStep, Way
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from jamsos.dates import Day
    from jamsos.document import Block
    from jamsos.law import Dated, Source
    from jamsos.text import Lang

__all__ = [
    "ACTS",
    "COURSE",
    "JKP_ACTS",
    "PERSON_ACTS",
    "Act",
    "Actor",
    "Breach",
    "Case",
    "Instalment",
    "NextStep",
    "Step",
    "StepTaken",
]

_NOTHING = Rp(0)
_ONE_DAY = timedelta(days=1)


class Breach(Enum):
    """Pelanggaran: what the employer does not do, and the article that says it must.

    An employer that registers only some workers, or in some programmes, fails both duties of PP 86/2013 Pasal 3: it is
    cited by the duty to register.
    """

    UNREGISTERED = (Text(id="tidak mendaftar", en="not registered"), sanctions.REGISTRATION_DUTY)
    PARTIAL = (Text(id="mendaftarkan sebagian (PDS)", en="registered in part"), sanctions.REGISTRATION_DUTY)
    FALSE_DATA = (Text(id="data tidak lengkap atau tidak benar", en="incomplete or false data"), sanctions.DATA_DUTY)
    UNPAID = (Text(id="iuran tidak dibayar", en="contributions unpaid"), sanctions.PAYMENT_DUTY)
    NOT_IN_JKP = (Text(id="tidak mengikutsertakan pekerja dalam JKP", en="not in JKP"), sanctions.JKP_DUTY)
    PERSON_UNREGISTERED = (
        Text(id="tidak mendaftarkan dirinya", en="a person not registered"),
        sanctions.PERSON_REGISTRATION_DUTY,
    )
    PERSON_FALSE_DATA = (
        Text(id="data dirinya tidak lengkap atau tidak benar", en="incomplete or false data of a person"),
        sanctions.PERSON_DATA_DUTY,
    )

    def __init__(self, label: Text, duty: Dated[Text]) -> None:
        self.label = label
        self.duty = duty

    @property
    def of_person(self) -> bool:
        """Whether a person is meant, and not an employer."""
        return self in PERSON_ACTS

    def __format__(self, spec: str) -> str:
        return self.label.get(as_lang(spec or "id"))


class Step(Enum):
    """Langkah: where a case stands.

    `CONSULTED` and `REPORTED` are addressed to the labour inspector; `INVITED` to `DECIDED` are the prosecutor's:
    the invitation out of court is the preventive way, the suit the repressive one.
    """

    FOUND = Text(id="ditemukan", en="found")
    FIRST_WARNING = Text(id="teguran tertulis pertama", en="warned for the first time")
    SECOND_WARNING = Text(id="teguran tertulis kedua", en="warned for the second time")
    FINED = Text(id="dikenai denda", en="fined")
    FINE_PAID = Text(id="denda disetor", en="paid (fine)")
    CONSULTED = Text(id="dikonsultasikan dengan pengawas ketenagakerjaan", en="discussed with the labour inspector")
    DENIAL_ASKED = Text(id="penolakan pelayanan publik dimintakan", en="put to the public service unit")
    DENIED = Text(id="tidak mendapat pelayanan publik tertentu", en="denied public services")
    WARNED = Text(id="teguran tertulis (JKP)", en="warned (JKP)")
    DEMANDED = Text(id="ditagih", en="demanded")
    REPORTED = Text(id="dilaporkan kepada pengawas ketenagakerjaan", en="reported to the labour inspector")
    INSPECTED = Text(id="diperiksa pengawas ketenagakerjaan", en="inspected")
    MANDATED = Text(id="surat kuasa khusus (SKK) kepada kejaksaan", en="handed to the prosecutor")
    INVITED = Text(id="diundang kejaksaan (non-litigasi)", en="invited by the prosecutor")
    AGREED = Text(id="sepakat mengangsur", en="settled by instalments")
    PAID = Text(id="dibayar", en="paid in part or in full")
    SUED = Text(id="digugat", en="sued")
    DECIDED = Text(id="diputus pengadilan", en="decided by the court")
    REPAIRED = Text(id="dipenuhi", en="repaired")
    LIFTED = Text(id="sanksi pelayanan publik dicabut", en="served again")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


COURSE: Mapping[Step, tuple[Step, ...]] = MappingProxyType(
    {
        Step.FOUND: (
            Step.FIRST_WARNING,
            Step.DENIAL_ASKED,
            Step.DEMANDED,
            Step.INSPECTED,
            Step.PAID,
            Step.REPAIRED,
        ),
        Step.FIRST_WARNING: (Step.SECOND_WARNING, Step.PAID, Step.REPAIRED),
        Step.SECOND_WARNING: (Step.FINED, Step.DENIAL_ASKED, Step.PAID, Step.REPAIRED),
        Step.FINED: (
            Step.CONSULTED,
            Step.DENIAL_ASKED,
            Step.REPORTED,
            Step.FINE_PAID,
            Step.PAID,
            Step.REPAIRED,
        ),
        Step.FINE_PAID: (),
        Step.CONSULTED: (Step.DENIAL_ASKED, Step.FINE_PAID, Step.PAID, Step.REPAIRED),
        Step.DENIAL_ASKED: (Step.DENIED, Step.FINE_PAID, Step.PAID, Step.REPAIRED),
        Step.DENIED: (Step.REPORTED, Step.FINE_PAID, Step.PAID, Step.REPAIRED),
        Step.WARNED: (Step.DENIED, Step.PAID, Step.REPAIRED),
        Step.DEMANDED: (
            Step.DEMANDED,
            Step.FIRST_WARNING,
            Step.REPORTED,
            Step.MANDATED,
            Step.AGREED,
            Step.PAID,
            Step.REPAIRED,
        ),
        Step.REPORTED: (Step.INSPECTED, Step.MANDATED, Step.AGREED, Step.FINE_PAID, Step.PAID, Step.REPAIRED),
        Step.INSPECTED: (
            Step.WARNED,
            Step.MANDATED,
            Step.AGREED,
            Step.FINE_PAID,
            Step.PAID,
            Step.REPAIRED,
        ),
        Step.MANDATED: (Step.INVITED, Step.FINE_PAID, Step.PAID, Step.REPAIRED),
        Step.INVITED: (Step.INVITED, Step.AGREED, Step.SUED, Step.FINE_PAID, Step.PAID, Step.REPAIRED),
        Step.AGREED: (
            Step.REPORTED,
            Step.MANDATED,
            Step.AGREED,
            Step.SUED,
            Step.FINE_PAID,
            Step.PAID,
            Step.REPAIRED,
        ),
        Step.SUED: (Step.AGREED, Step.DECIDED, Step.FINE_PAID, Step.PAID, Step.REPAIRED),
        Step.DECIDED: (Step.FINE_PAID, Step.PAID, Step.REPAIRED),
        Step.PAID: (),
        Step.REPAIRED: (Step.FINE_PAID, Step.LIFTED),
        Step.LIFTED: (),
    }
)
"""Every step, and the steps that may follow it; repair ends a case, and lifts what was denied.

A payment, of what is owed or of the fine, leaves a case where it stands.
The order of the sanctions is that of PP 86/2013 Pasal 10 and Permenaker 4/2018.  The law does not order the demand, the
report and the mandate of the prosecutor among themselves; the table follows what is told of practice.
"""

_WAY = Way("a case", COURSE)


class Actor(Enum):
    """Pelaku: who takes a step, or asks for it."""

    EMPLOYER = Text(id="pemberi kerja", en="the employer")
    PERSON = Text(id="orang yang bersangkutan", en="the person concerned")
    OPERATOR = Text(id="BPJS Ketenagakerjaan", en="the operator")
    SERVICE_UNIT = Text(
        id="unit pelayanan publik pada instansi pemerintah atau pemerintah daerah",
        en="the public service unit of the government concerned",
    )
    OFFICIAL = Text(
        id="Menteri, menteri terkait, gubernur, bupati/wali kota, atau pejabat yang ditunjuk",
        en="the Minister, a minister concerned, governor, regent or mayor, or an official they name",
    )
    INSPECTOR = Text(id="pengawas ketenagakerjaan", en="the labour inspector")
    PROSECUTOR = Text(id="jaksa pengacara negara", en="the prosecutor as the state's lawyer")
    COURT = Text(id="pengadilan", en="the court")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


@frozen
class Act:
    """Tindakan: who takes a step, at whose request (None of his own accord), and by which rule."""

    by: Actor
    rule: Dated[Text] | Dated[int]
    asked_by: Actor | None = None


ACTS: Mapping[Step, Act] = MappingProxyType(
    {
        Step.FIRST_WARNING: Act(Actor.OPERATOR, sanctions.WARNING_DAYS),
        Step.SECOND_WARNING: Act(Actor.OPERATOR, sanctions.WARNINGS),
        Step.FINED: Act(Actor.OPERATOR, sanctions.FINE_DAYS),
        Step.FINE_PAID: Act(Actor.EMPLOYER, sanctions.FINE_PAYMENT),
        Step.CONSULTED: Act(Actor.OPERATOR, sanctions.CONSULTATION),
        Step.DENIAL_ASKED: Act(Actor.OPERATOR, sanctions.DENIAL),
        Step.DENIED: Act(Actor.SERVICE_UNIT, sanctions.DENIAL, Actor.OPERATOR),
        Step.DEMANDED: Act(Actor.OPERATOR, sanctions.COLLECTION),
        Step.REPORTED: Act(Actor.OPERATOR, sanctions.REPORT),
        Step.INSPECTED: Act(Actor.INSPECTOR, sanctions.REPORT, Actor.OPERATOR),
        Step.MANDATED: Act(Actor.OPERATOR, sanctions.MANDATE),
        Step.INVITED: Act(Actor.PROSECUTOR, sanctions.MANDATE, Actor.OPERATOR),
        Step.AGREED: Act(Actor.EMPLOYER, sanctions.COLLECTION),
        Step.PAID: Act(Actor.EMPLOYER, sanctions.PAYMENT_DUTY),
        Step.SUED: Act(Actor.PROSECUTOR, sanctions.MANDATE, Actor.OPERATOR),
        Step.DECIDED: Act(Actor.COURT, sanctions.MANDATE, Actor.PROSECUTOR),
        Step.LIFTED: Act(Actor.SERVICE_UNIT, sanctions.LIFTING, Actor.OPERATOR),
    }
)
"""Who takes each step, and at whose request: the operator asks for the denial of services, and never denies them.

Repair is the employer's, by the duty that was breached.
"""

JKP_ACTS: Mapping[Step, Act] = MappingProxyType(
    {
        Step.INSPECTED: Act(Actor.INSPECTOR, sanctions.JKP_INSPECTION),
        Step.WARNED: Act(Actor.OFFICIAL, sanctions.JKP_AUTHORITY, Actor.INSPECTOR),
        Step.DENIED: Act(Actor.SERVICE_UNIT, sanctions.JKP_SANCTIONS, Actor.OFFICIAL),
        Step.LIFTED: Act(Actor.SERVICE_UNIT, sanctions.JKP_SANCTIONS, Actor.OFFICIAL),
    }
)
"""Who acts instead where JKP is the matter."""

PERSON_ACTS: Mapping[Breach, Mapping[Step, Act]] = MappingProxyType(
    {
        Breach.PERSON_UNREGISTERED: MappingProxyType(
            {
                Step.DENIED: Act(Actor.SERVICE_UNIT, sanctions.PERSON_UNREGISTERED_DENIAL, Actor.OPERATOR),
                Step.LIFTED: Act(Actor.SERVICE_UNIT, sanctions.PERSON_UNREGISTERED_LIFTING, Actor.OPERATOR),
            }
        ),
        Breach.PERSON_FALSE_DATA: MappingProxyType(
            {
                Step.DENIED: Act(Actor.SERVICE_UNIT, sanctions.PERSON_DATA_DENIAL, Actor.OPERATOR),
                Step.LIFTED: Act(Actor.SERVICE_UNIT, sanctions.PERSON_DATA_LIFTING, Actor.OPERATOR),
            }
        ),
    }
)
"""By which rule services are denied to a person, and given back; the person repairs what he breached."""

_OTHERWISE: Mapping[Breach, Mapping[Step, Act]] = MappingProxyType({Breach.NOT_IN_JKP: JKP_ACTS, **PERSON_ACTS})

_OPENINGS: Mapping[Breach, tuple[Step, ...]] = MappingProxyType(
    {
        Breach.UNREGISTERED: (Step.FIRST_WARNING, Step.REPAIRED),
        Breach.PARTIAL: (Step.FIRST_WARNING, Step.REPAIRED),
        Breach.FALSE_DATA: (Step.FIRST_WARNING, Step.REPAIRED),
        Breach.UNPAID: (Step.FIRST_WARNING, Step.DEMANDED, Step.PAID, Step.REPAIRED),
        Breach.NOT_IN_JKP: (Step.INSPECTED, Step.REPAIRED),
        Breach.PERSON_UNREGISTERED: (Step.DENIAL_ASKED, Step.REPAIRED),
        Breach.PERSON_FALSE_DATA: (Step.FIRST_WARNING, Step.REPAIRED),
    }
)
_MONEY = (Step.AGREED, Step.PAID)
_PAYMENTS = (Step.PAID, Step.FINE_PAID)
_FINE_FIRST = (Breach.UNREGISTERED, Breach.PARTIAL)
"""Denial is lifted for these once the fine is paid as well (PP 86/2013 Pasal 10 ayat (7))."""


# What happened --------------------------------------------------------------------------------------------------------


def _on(value: object) -> date:
    return as_day(value, "on")


def _last(value: object) -> date:
    return as_day(value, "last")


@frozen
class Instalment:
    """Angsuran: an amount and the last day for it.

    >>> print(Instalment("2026-07-31", Rp(10_000_000)))
    Rp10.000.000 paling lambat 31 Juli 2026
    """

    last: date = field(converter=_last)
    amount: Rupiah

    def __attrs_post_init__(self) -> None:
        refuse_income(self.amount, "amount")

    def __format__(self, spec: str) -> str:
        return _INSTALMENT.fill(amount=self.amount, last=self.last).get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


_INSTALMENT = Text(id="{amount} paling lambat {last}", en="{amount} by {last}")


def _instalments(values: Iterable[Instalment]) -> tuple[Instalment, ...]:
    parts = [instance("instalments", each, Instalment, 'Instalment("2026-07-31", Rp(10_000_000))') for each in values]
    return tuple(sorted(parts, key=lambda each: each.last))


def _services(values: Iterable[PublicService]) -> frozenset[PublicService]:
    return frozenset(values)


@frozen
class StepTaken:
    """Peristiwa: a step was taken on a day.

    * `amount` stands with a payment, of what is owed or of the fine.
    * `services` are those denied.
    * `instalments` are those agreed on.
    * `note`: who invited whom, the number of the letter, the court.

    >>> print(StepTaken(Step.PAID, "2026-07-31", amount=Rp(10_000_000)))
    31 Juli 2026: dibayar, Rp10.000.000
    """

    step: Step
    on: date = field(converter=_on)
    amount: Rupiah | None = field(default=None, kw_only=True)
    services: frozenset[PublicService] = field(default=frozenset(), converter=_services, kw_only=True)
    instalments: tuple[Instalment, ...] = field(default=(), converter=_instalments, kw_only=True)
    note: str = field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.step, Step):
            msg = f"step must be a Step such as Step.FIRST_WARNING, not {shown(self.step)}."
            raise TypeError(msg)
        if self.step is Step.FOUND:
            msg = "Step.FOUND is where every case begins, not a step."
            raise ValueError(msg)
        instance("note", self.note, str, '"surat nomor B/123"')
        for name, value, steps in (
            ("amount", self.amount is not None, _PAYMENTS),
            ("services", bool(self.services), (Step.DENIED,)),
            ("instalments", bool(self.instalments), (Step.AGREED,)),
        ):
            if value is not (self.step in steps):
                valid = " or ".join(f"Step.{each.name}" for each in steps)
                said = f"stands with {valid}, not with" if value else "is needed with"
                msg = f"{name} {said} Step.{self.step.name}."
                raise ValueError(msg)
        if self.amount is not None:
            refuse_income(self.amount, "amount")
        for service in self.services:
            instance("services", service, PublicService, "PublicService.TENDER_LICENCE")

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        rest = [format(each, lang) for each in PublicService if each in self.services]
        rest += [format(each, lang) for each in self.instalments]
        if self.amount is not None:
            rest.append(format(self.amount, lang))
        if self.note:
            rest.append(self.note)
        return _TAKEN.fill(day=self.on, what=", ".join((format(self.step, lang), *rest))).get(lang)

    def __str__(self) -> str:
        return format(self, "id")


_TAKEN = Text(id="{day}: {what}", en="{day}: {what}")


@frozen
class NextStep:
    """Langkah berikut: a step that may follow, who takes it, at whose request, from which day, and by which rule.

    `first` is the first day after the term before it has run; None where no term is set.
    `amount` is what a fine comes to, or what is left to be paid; None where the step is not about money.
    """

    step: Step
    by: Actor
    asked_by: Actor | None
    first: date | None
    source: Source
    amount: Rupiah | None = None

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        said = _NEXT.fill(step=self.step, by=self.by)
        if self.asked_by is not None:
            said = _ASKED.fill(said=said, asked_by=self.asked_by)
        if self.first is not None:
            said = _FROM.fill(said=said, first=self.first)
        return (said if self.amount is None else _COMES_TO.fill(said=said, amount=self.amount)).get(lang)

    def __str__(self) -> str:
        return format(self, "id")


_NEXT = Text(id="{step}, oleh {by}", en="{step}, by {by}")
_ASKED = Text(id="{said}, atas permintaan {asked_by}", en="{said}, at the request of {asked_by}")
_FROM = Text(id="{said}, mulai {first}", en="{said}, from {first}")
_COMES_TO = Text(id="{said}: {amount}", en="{said}: {amount}")


# The case -------------------------------------------------------------------------------------------------------------


def _found(value: object) -> date:
    return as_day(value, "found")


def _days(values: Iterable[date]) -> frozenset[date]:
    return frozenset(values)


def _history(values: Iterable[StepTaken]) -> tuple[StepTaken, ...]:
    return tuple(values)


@frozen(kw_only=True)
class Case(Shows):
    """Perkara: one employer or person, one breach, and what was done about it.

    * `against`, `breach`, `found`: who, what, and the day on which it was found; a person is a non-wage worker.
    * `contributions`: what should have been paid a month; the administrative fine is reckoned on it.  None of a person,
      who is not fined.
    * `owed`: the account that is to be recovered, such as `Ledger.account`; a case of non-payment needs one.
    * `holidays`: the calendar that the caller answers for, by which working days are counted.
    * `history`: the steps, oldest first (`advance` adds one).

    >>> firm = Employer("PT Teh Priangan")
    >>> case = Case(against=firm, breach=Breach.UNREGISTERED, found="2026-02-23", contributions=Rp(25_000_000),
    ...             holidays=())
    >>> warned = case.advance(Step.FIRST_WARNING, on="2026-03-02")
    >>> warned.repair_by, str(warned.next_steps()[0].first)
    (datetime.date(2026, 3, 16), '2026-03-17')
    """

    against: Employer | Participant
    breach: Breach
    found: date = field(converter=_found)
    contributions: Rupiah | None = None
    holidays: frozenset[date] = field(converter=_days, repr=False)
    owed: Breakdown | None = None
    history: tuple[StepTaken, ...] = field(default=(), converter=_history)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.breach, Breach):
            msg = f"breach must be a Breach such as Breach.UNREGISTERED, not {shown(self.breach)}."
            raise TypeError(msg)
        self._check_party()
        if self.owed is not None:
            instance("owed", self.owed, Breakdown, 'ledger.account("2026-06-30")')
        elif self.breach is Breach.UNPAID:
            msg = "owed is needed: a case of non-payment recovers an account, such as ledger.account(day)."
            raise ValueError(msg)
        for place, event in enumerate(self.history):
            instance("history", event, StepTaken, "StepTaken(Step.FIRST_WARNING, ...)")
            self._check(self.history[:place], event)

    def _check_party(self) -> None:
        if self.breach.of_person:
            person = instance("against", self.against, Participant, 'Participant("Siti", Segment.BPU)')
            if person.segment is not Segment.BPU:
                msg = f"against cannot be {person}: the employer registers a worker of Segment.{person.segment.name}."
                raise ValueError(msg)
            if self.contributions is not None:
                msg = f"contributions of {person} must be None: a person is not fined."
                raise ValueError(msg)
            return
        employer = instance("against", self.against, Employer, 'Employer("PT Teh Priangan")')
        refuse_income(self.contributions, "contributions")
        if employer.state_body and self.breach is not Breach.UNPAID:
            msg = f"breach of {employer} must be Breach.UNPAID: the sanctions do not reach a body of the state."
            raise ValueError(msg)

    # What may happen -----------------------------------------------------------------------------

    def _check(self, before: tuple[StepTaken, ...], event: StepTaken) -> None:
        stage, reached = _stage(before), before[-1].on if before else self.found
        valid = [step for step in COURSE[stage] if self._barred(before, step) is None]
        _WAY.check(stage, event.step, on=event.on, since=reached, valid=valid)
        refusal = self._barred(before, event.step) or self._amiss(before, event)
        if refusal is not None:
            msg = f"the case against {self.against} cannot be {event.step:en} on {event.on}: {refusal}."
            raise IllegalStep(msg)

    def _barred(self, before: tuple[StepTaken, ...], step: Step) -> str | None:
        """Why a step is closed to this case, whatever it holds; None where it is open."""
        taken, left = {each.step for each in before}, self._left(before)
        opening = _OPENINGS[self.breach]
        valid = ", ".join(f"Step.{each.name}" for each in opening)
        reasons = (
            (_stage(before) is Step.FOUND and step not in opening, f"a case of {self.breach:en} begins with {valid}"),
            (step is Step.FIRST_WARNING and not self._warnable, _NOT_WARNED),
            (step is Step.WARNED and self.breach is not Breach.NOT_IN_JKP, "that warning is for JKP"),
            (step in _MONEY and left == _NOTHING, "nothing is left to be paid"),
            (step is Step.REPAIRED and left > _NOTHING, f"{left!r} is left to be paid"),
            (step is Step.SUED and Step.MANDATED not in taken, "the prosecutor has no mandate"),
            (step is Step.LIFTED and Step.DENIED not in taken, "no service was denied"),
            (step is Step.REPORTED and self.breach.of_person, "employers alone are reported"),
        )
        return next((reason for closed, reason in reasons if closed), None) or self._barred_by_fine(before, step)

    def _barred_by_fine(self, before: tuple[StepTaken, ...], step: Step) -> str | None:
        """Why a step is closed as long as the fine is not imposed, not paid, or paid."""
        fined, paid = (each in {event.step for event in before} for each in (Step.FINED, Step.FINE_PAID))
        left, second = self._fine_left(before), _stage(before) is Step.SECOND_WARNING
        reasons = (
            (step is Step.FINED and self.breach.of_person, "a person is not fined"),
            (step is Step.FINE_PAID and not fined, "no fine was imposed"),
            (step is Step.FINE_PAID and left == _NOTHING, "nothing is left of the fine"),
            (step is Step.DENIAL_ASKED and second and not self.breach.of_person, "an employer is fined first"),
            (step in _AFTER_FINE and paid and left == _NOTHING, "the fine is paid in full"),
            (step is Step.LIFTED and self.breach in _FINE_FIRST and left > _NOTHING, f"{left!r} of the fine is left"),
        )
        return next((reason for closed, reason in reasons if closed), None)

    @property
    def _warnable(self) -> bool:
        if self.breach is not Breach.UNPAID:
            return True
        state_body = isinstance(self.against, Employer) and self.against.state_body
        return self.owed is not None and "JHT" in self.owed.by("program") and not state_body

    def _amiss(self, before: tuple[StepTaken, ...], event: StepTaken) -> str | None:
        """What is wrong with the sums or the services of a step; None where nothing is."""
        left = self._left(before)
        limit = self._fine_left(before) if event.step is Step.FINE_PAID else left
        if event.amount is not None and event.amount > limit:
            return f"{event.amount!r} is more than the {limit!r} that is left"
        agreed = sum((each.amount for each in event.instalments), _NOTHING)
        if event.instalments and agreed != left:
            return f"the instalments come to {agreed!r}, and {left!r} is left"
        services, whom = (
            (sanctions.PERSON_SERVICES, "a person")
            if self.breach.of_person
            else (sanctions.EMPLOYER_SERVICES, "an employer")
        )
        beyond = event.services - set(services.on(event.on).value.items) if event.services else ()
        if beyond:
            return f"{', '.join(sorted(format(each, 'en') for each in beyond))} cannot be denied to {whom}"
        return None

    def advance(self, step: Step, *, on: Day, note: str = "") -> Self:
        """The case one step on; raises IllegalStep where the step or its day does not follow.

        A step that holds more, a payment, services or instalments, is taken by `take`.
        Whether a step came too early or too late is not refused; `check` finds it.
        """
        return self.take(StepTaken(step, on, note=note))

    def pay(self, amount: Rupiah, *, on: Day, note: str = "") -> Self:
        """The case with a payment."""
        return self.take(StepTaken(Step.PAID, on, amount=amount, note=note))

    def pay_fine(self, amount: Rupiah, *, on: Day, note: str = "") -> Self:
        """The case with a payment of the administrative fine."""
        return self.take(StepTaken(Step.FINE_PAID, on, amount=amount, note=note))

    def take(self, event: StepTaken) -> Self:
        """The case with one more step; raises IllegalStep as `advance`, and where sums or services do not follow."""
        return evolve(self, history=(*self.history, event))

    def next_steps(self) -> tuple[NextStep, ...]:
        """Langkah berikut: what may follow, by whom, from which day, by the law of the day of the last step."""
        day = self.history[-1].on if self.history else self.found
        return tuple(
            NextStep(step, act.by, act.asked_by, self._first(self.history, step), rule.source, self._amount(step))
            for step in COURSE[self.stage]
            if self._barred(self.history, step) is None and (rule := (act := self._act(step)).rule.get(day)) is not None
        )

    def _act(self, step: Step) -> Act:
        if step is Step.REPAIRED:
            return Act(Actor.PERSON if self.breach.of_person else Actor.EMPLOYER, self.breach.duty)
        return _OTHERWISE.get(self.breach, ACTS).get(step) or ACTS[step]

    def _amount(self, step: Step) -> Rupiah | None:
        """What a step about money comes to."""
        if step is Step.FINED:
            return self._imposed(self.history).amount
        if step is Step.FINE_PAID:
            return self.fine_left
        return self.left if step in _MONEY else None

    def _first(self, before: tuple[StepTaken, ...], step: Step) -> date | None:
        """The first day on which a step can be taken, where the one before it has a term."""
        warned = {each.step: each.on for each in before}
        if step is Step.SECOND_WARNING:
            return warning_ends(warned[Step.FIRST_WARNING], self.holidays) + _ONE_DAY
        if step is Step.FINED:
            return warning_ends(warned[Step.SECOND_WARNING], self.holidays) + _ONE_DAY
        if step not in {Step.CONSULTED, Step.DENIAL_ASKED} or Step.SECOND_WARNING not in warned:
            return None
        ended = warning_ends(warned[Step.SECOND_WARNING], self.holidays)
        return (ended if self.breach.of_person else fine_ends(ended)) + _ONE_DAY

    def unheeded(self, first: Day) -> Self:
        """Bila tidak dipenuhi: the case as it will be where the employer does nothing, each step on its first day.

        The first step, which is a warning unless a person did not register, is taken on `first`; those after it on the
        first working day on which they can be, up to the request that services be denied.  What was done already stays.
        Raises IllegalStep where the case does not go that way.
        """
        case, day = self, as_day(first, "first")
        for step in _LADDERS.get(self.breach, _LADDER):
            if step in {each.step for each in case.history} or (
                step is Step.CONSULTED and sanctions.CONSULTATION.get(day) is None
            ):
                continue
            opens = case._first(case.history, step) if step in COURSE[case.stage] else None
            if opens is not None:
                day = on_or_after_working_day(max(opens, case.history[-1].on), self.holidays)
            case = case.advance(step, on=day)
        return case

    # What follows from it ------------------------------------------------------------------------

    @property
    def stage(self) -> Step:
        """Where the case stands."""
        return _stage(self.history)

    def by(self, day: Day) -> Self:
        """The case as it stood on a day."""
        seen = as_day(day)
        return evolve(self, history=[each for each in self.history if each.on <= seen])

    @property
    def closed(self) -> bool:
        """Whether what was wrong is repaired."""
        return self.stage in {Step.REPAIRED, Step.LIFTED}

    def taken(self, step: Step) -> date | None:
        """The day on which a step was last taken; None where it was not."""
        return next((each.on for each in reversed(self.history) if each.step is step), None)

    @property
    def too_early(self) -> tuple[tuple[StepTaken, date], ...]:
        """The steps taken before the term of the one before had run, each with the first day on which it could be."""
        found = ((each, self._first(self.history[:place], each.step)) for place, each in enumerate(self.history))
        return tuple((each, first) for each, first in found if first is not None and each.on < first)

    @property
    def repair_by(self) -> date | None:
        """Paling lambat: the last day on which the employer can still avert the next step; None where none is set."""
        day = self.taken(self.stage)
        if day is not None and self.stage in {Step.FIRST_WARNING, Step.SECOND_WARNING}:
            return warning_ends(day, self.holidays)
        second = self.taken(Step.SECOND_WARNING)
        if second is not None and self.stage in {Step.FINED, Step.CONSULTED} and self.fine_left > _NOTHING:
            return fine_ends(warning_ends(second, self.holidays))
        return self._next_instalment() if self.stage is Step.AGREED else None

    @property
    def fine(self) -> Breakdown | None:
        """Denda administratif: 0.1 % of a month's contributions from the end of the second warning; None until imposed.

        The fine of late contributions is another (`arrears`) and stands in `owed`.
        """
        return None if self.taken(Step.FINED) is None else self._imposed(self.history)

    def _imposed(self, history: tuple[StepTaken, ...]) -> Breakdown:
        """The fine of a case that was warned twice, by the law of the day on which the second warning ended."""
        second = next(each.on for each in history if each.step is Step.SECOND_WARNING)
        return sanction_fine(self.contributions or _NOTHING, warning_ends(second, self.holidays))

    @property
    def fine_left(self) -> Rupiah:
        """What of the administrative fine is not paid; Rp0 where none was imposed."""
        return self._fine_left(self.history)

    def _fine_left(self, history: tuple[StepTaken, ...]) -> Rupiah:
        if Step.FINED not in {each.step for each in history}:
            return _NOTHING
        return self._imposed(history).amount - _paid(history, Step.FINE_PAID)

    @property
    def recovered(self) -> Rupiah:
        """What was paid of what is owed; the administrative fine is not part of it."""
        return _paid(self.history, Step.PAID)

    @property
    def left(self) -> Rupiah:
        """What is still to be recovered; Rp0 where the case is not about money."""
        return self._left(self.history)

    def _left(self, history: tuple[StepTaken, ...]) -> Rupiah:
        return _NOTHING if self.owed is None else self.owed.amount - _paid(history, Step.PAID)

    def _agreement(self, on: date) -> tuple[tuple[Instalment, ...], Rupiah]:
        """The instalments last agreed on, and what was paid since."""
        paid = _NOTHING
        for each in reversed(self.history):
            if each.instalments:
                return each.instalments, paid
            if each.step is Step.PAID and each.amount is not None and each.on <= on:
                paid += each.amount
        return (), _NOTHING

    def _next_instalment(self) -> date | None:
        instalments, paid = self._agreement(self.history[-1].on)
        for each in instalments:
            paid -= each.amount
            if paid < _NOTHING:
                return each.last
        return None

    def missed(self, on: Day) -> Rupiah:
        """Angsuran tertunggak: what of the instalments agreed on was due before a day and is not paid on it."""
        day = as_day(on, "on")
        instalments, paid = self._agreement(day)
        due = sum((each.amount for each in instalments if each.last < day), _NOTHING)
        return max(due - paid, _NOTHING)

    @property
    def denied(self) -> frozenset[PublicService]:
        """The services that are denied now."""
        services: frozenset[PublicService] = frozenset()
        for each in self.history:
            services = frozenset() if each.step is Step.LIFTED else services | each.services
        return services

    @property
    def sources(self) -> tuple[Source, ...]:
        """The duty that is breached, the rules of the steps taken, and what the sums rest on."""
        found = [self.breach.duty.on(self.found).source]
        for each in self.history:
            rule = self._act(each.step).rule.get(each.on)
            found += [] if rule is None else [rule.source]
        for account in (self.fine, self.owed):
            found += [] if account is None else account.sources
        return tuple(dict.fromkeys(found))

    # How it shows itself -------------------------------------------------------------------------

    @property
    def label(self) -> Text:
        """The case in one phrase."""
        return _CASE.fill(against=self.against, breach=self.breach)

    def as_document(self, lang: Lang) -> Document:
        """The case as a document: where it stands, what was done, what may follow, and what it costs."""
        return Document(self.label, lang, tuple(self._blocks()))

    def _blocks(self) -> Iterator[Block]:
        duty = self.breach.duty.on(self.found)
        facts: list[tuple[Text, object]] = [
            (Text(id="Kewajiban", en="Duty"), duty.value),
            (Text(id="Dasar", en="Basis"), duty.citation),
            (Text(id="Ditemukan", en="Found"), self.found),
            (Text(id="Tahap", en="Stage"), self.stage),
        ]
        if self.repair_by is not None:
            facts.append((Text(id="Dapat dipenuhi paling lambat", en="Can be repaired by"), self.repair_by))
        if self.owed is not None:
            facts.append((Text(id="Terutang", en="Owed"), self.owed.amount))
            facts.append((Text(id="Sudah dibayar", en="Recovered"), self.recovered))
            facts.append((Text(id="Sisa", en="Left"), self.left))
        if self.fine is not None:
            facts.append((Text(id="Denda administratif", en="Administrative fine"), self.fine.amount))
            facts.append((Text(id="Sisa denda", en="Left of the fine"), self.fine_left))
        yield Facts(tuple(facts))
        if self.history:
            yield Heading(Text(id="Perjalanan", en="Course"))
            yield Listing(self.history)
        steps = self.next_steps()
        if steps:
            yield Heading(Text(id="Langkah berikut", en="What may follow"))
            rows = (
                Row((each.step, each.by, each.asked_by, each.first, each.amount, each.source.citation))
                for each in steps
            )
            yield Table(_STEPS, tuple(rows))
        if self.breach is Breach.UNPAID and not self.closed:
            rule = sanctions.PUNISHMENT.on(self.found)
            yield Note(_CRIME.fill(punishment=rule.value, citation=rule.citation))

    def __format__(self, spec: str) -> str:
        return self.label.get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


_NOT_WARNED = "of payment, that of JHT by an employer other than a state body is under the warnings alone"


def _stage(history: tuple[StepTaken, ...]) -> Step:
    """Where a history has come to: a payment moves nothing."""
    return next((each.step for each in reversed(history) if each.step not in _PAYMENTS), Step.FOUND)


def _paid(history: tuple[StepTaken, ...], step: Step) -> Rupiah:
    """What was paid of what is owed, or of the fine."""
    return sum((each.amount for each in history if each.step is step and each.amount is not None), _NOTHING)


_LADDER = (Step.FIRST_WARNING, Step.SECOND_WARNING, Step.FINED, Step.CONSULTED, Step.DENIAL_ASKED)
_LADDERS: Mapping[Breach, tuple[Step, ...]] = MappingProxyType(
    {
        Breach.PERSON_UNREGISTERED: (Step.DENIAL_ASKED,),
        Breach.PERSON_FALSE_DATA: (Step.FIRST_WARNING, Step.SECOND_WARNING, Step.DENIAL_ASKED),
    }
)
"""The same for persons, who are not fined, and not warned where they did not register."""
_AFTER_FINE = (Step.CONSULTED, Step.DENIAL_ASKED, Step.DENIED)
"""What follows only where the fine is not paid in full (PP 86/2013 Pasal 10 ayat (6))."""
_CASE = Text(id="{against}: {breach}", en="{against}: {breach}")
_CRIME = Text(id="Diancam dengan {punishment} ({citation}).", en="A crime: {punishment} ({citation}).")
_STEPS = (
    Text(id="Langkah", en="Step"),
    Text(id="Oleh", en="By"),
    Text(id="Atas permintaan", en="At the request of"),
    Text(id="Mulai", en="From"),
    Text(id="Jumlah", en="Amount"),
    Text(id="Dasar", en="Basis"),
)

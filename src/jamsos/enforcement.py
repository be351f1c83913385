"""Penegakan: a case against an employer that does not register, registers in part, gives false data, or does not pay.

A case is a value; a step gives a new case.  One table says which step may follow which; who acts, and at whose request,
stands beside it with its article.  Which steps a case may begin with depends on the breach (`Breach`):

* who does not register, registers in part or gives false data is warned twice, fined and denied services (PP 86/2013);
  Permenaker 4/2018 has the inspector consulted before services are denied, and told when that does not help;
* who does not pay is asked to, reported, and sued through the prosecutor.  The warnings and the fine of PP 86/2013 fit
  only where JHT is unpaid, since PP 46/2015 alone puts payment under them;
* who leaves out JKP is inspected first, then warned, then denied services (PP 37/2021); there is no fine.

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
from jamsos.participants import refuse_income
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
    NOT_IN_JKP = (Text(id="tidak mengikutsertakan pekerja dalam JKP", en="not in JKP"), sanctions.JKP_SANCTIONS)

    def __init__(self, label: Text, duty: Dated[Text]) -> None:
        self.label = label
        self.duty = duty

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
        Step.FOUND: (Step.FIRST_WARNING, Step.DEMANDED, Step.INSPECTED, Step.PAID, Step.REPAIRED),
        Step.FIRST_WARNING: (Step.SECOND_WARNING, Step.PAID, Step.REPAIRED),
        Step.SECOND_WARNING: (Step.FINED, Step.PAID, Step.REPAIRED),
        Step.FINED: (Step.CONSULTED, Step.DENIAL_ASKED, Step.PAID, Step.REPAIRED),
        Step.CONSULTED: (Step.DENIAL_ASKED, Step.PAID, Step.REPAIRED),
        Step.DENIAL_ASKED: (Step.DENIED, Step.PAID, Step.REPAIRED),
        Step.DENIED: (Step.REPORTED, Step.PAID, Step.REPAIRED),
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
        Step.REPORTED: (Step.INSPECTED, Step.MANDATED, Step.AGREED, Step.PAID, Step.REPAIRED),
        Step.INSPECTED: (Step.WARNED, Step.MANDATED, Step.AGREED, Step.PAID, Step.REPAIRED),
        Step.MANDATED: (Step.INVITED, Step.PAID, Step.REPAIRED),
        Step.INVITED: (Step.INVITED, Step.AGREED, Step.SUED, Step.PAID, Step.REPAIRED),
        Step.AGREED: (Step.REPORTED, Step.MANDATED, Step.AGREED, Step.SUED, Step.PAID, Step.REPAIRED),
        Step.SUED: (Step.AGREED, Step.DECIDED, Step.PAID, Step.REPAIRED),
        Step.DECIDED: (Step.PAID, Step.REPAIRED),
        Step.PAID: (),
        Step.REPAIRED: (Step.LIFTED,),
        Step.LIFTED: (),
    }
)
"""Every step, and the steps that may follow it; repair ends a case, and lifts what was denied.

A payment leaves a case where it stands.
The order of the sanctions is that of PP 86/2013 Pasal 10 and Permenaker 4/2018.  The law does not order the demand, the
report and the mandate of the prosecutor among themselves; the table follows what is told of practice.
"""

_WAY = Way("a case", COURSE)


class Actor(Enum):
    """Pelaku: who takes a step, or asks for it."""

    EMPLOYER = Text(id="pemberi kerja", en="the employer")
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
        Step.INSPECTED: Act(Actor.INSPECTOR, sanctions.JKP_SANCTIONS),
        Step.WARNED: Act(Actor.OFFICIAL, sanctions.JKP_SANCTIONS, Actor.INSPECTOR),
        Step.DENIED: Act(Actor.SERVICE_UNIT, sanctions.JKP_SANCTIONS, Actor.OFFICIAL),
        Step.LIFTED: Act(Actor.SERVICE_UNIT, sanctions.JKP_SANCTIONS, Actor.OFFICIAL),
    }
)
"""Who acts instead where JKP is the matter."""

_OPENINGS: Mapping[Breach, tuple[Step, ...]] = MappingProxyType(
    {
        Breach.UNREGISTERED: (Step.FIRST_WARNING, Step.REPAIRED),
        Breach.PARTIAL: (Step.FIRST_WARNING, Step.REPAIRED),
        Breach.FALSE_DATA: (Step.FIRST_WARNING, Step.REPAIRED),
        Breach.UNPAID: (Step.FIRST_WARNING, Step.DEMANDED, Step.PAID, Step.REPAIRED),
        Breach.NOT_IN_JKP: (Step.INSPECTED, Step.REPAIRED),
    }
)
_MONEY = (Step.AGREED, Step.PAID)


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

    * `amount` stands with a payment.
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
        for name, value, step in (
            ("amount", self.amount is not None, Step.PAID),
            ("services", bool(self.services), Step.DENIED),
            ("instalments", bool(self.instalments), Step.AGREED),
        ):
            if value is not (self.step is step):
                said = "is needed with" if self.step is step else f"stands with Step.{step.name}, not with"
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
    """

    step: Step
    by: Actor
    asked_by: Actor | None
    first: date | None
    source: Source

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        said = _NEXT.fill(step=self.step, by=self.by)
        if self.asked_by is not None:
            said = _ASKED.fill(said=said, asked_by=self.asked_by)
        return (said if self.first is None else _FROM.fill(said=said, first=self.first)).get(lang)

    def __str__(self) -> str:
        return format(self, "id")


_NEXT = Text(id="{step}, oleh {by}", en="{step}, by {by}")
_ASKED = Text(id="{said}, atas permintaan {asked_by}", en="{said}, at the request of {asked_by}")
_FROM = Text(id="{said}, mulai {first}", en="{said}, from {first}")


# The case -------------------------------------------------------------------------------------------------------------


def _found(value: object) -> date:
    return as_day(value, "found")


def _days(values: Iterable[date]) -> frozenset[date]:
    return frozenset(values)


def _history(values: Iterable[StepTaken]) -> tuple[StepTaken, ...]:
    return tuple(values)


@frozen(kw_only=True)
class Case(Shows):
    """Perkara: one employer, one breach, and what was done about it.

    * `employer`, `breach`, `found`: who, what, and the day on which it was found.
    * `contributions`: what should have been paid a month; the administrative fine is reckoned on it.
    * `owed`: the account that is to be recovered, such as `Ledger.account`; a case of non-payment needs one.
    * `holidays`: the calendar that the caller answers for, by which working days are counted.
    * `history`: the steps, oldest first (`advance` adds one).

    >>> firm = Employer("PT Teh Priangan")
    >>> case = Case(employer=firm, breach=Breach.UNREGISTERED, found="2026-02-23", contributions=Rp(25_000_000),
    ...             holidays=())
    >>> warned = case.advance(Step.FIRST_WARNING, on="2026-03-02")
    >>> warned.repair_by, str(warned.next_steps()[0].first)
    (datetime.date(2026, 3, 16), '2026-03-17')
    """

    employer: Employer
    breach: Breach
    found: date = field(converter=_found)
    contributions: Rupiah
    holidays: frozenset[date] = field(converter=_days, repr=False)
    owed: Breakdown | None = None
    history: tuple[StepTaken, ...] = field(default=(), converter=_history)

    def __attrs_post_init__(self) -> None:
        instance("employer", self.employer, Employer, 'Employer("PT Teh Priangan")')
        if not isinstance(self.breach, Breach):
            msg = f"breach must be a Breach such as Breach.UNREGISTERED, not {shown(self.breach)}."
            raise TypeError(msg)
        refuse_income(self.contributions, "contributions")
        if self.owed is not None:
            instance("owed", self.owed, Breakdown, 'ledger.account("2026-06-30")')
        elif self.breach is Breach.UNPAID:
            msg = "owed is needed: a case of non-payment recovers an account, such as ledger.account(day)."
            raise ValueError(msg)
        if self.employer.state_body and self.breach is not Breach.UNPAID:
            msg = f"breach of {self.employer} must be Breach.UNPAID: the sanctions do not reach a body of the state."
            raise ValueError(msg)
        for place, event in enumerate(self.history):
            instance("history", event, StepTaken, "StepTaken(Step.FIRST_WARNING, ...)")
            self._check(self.history[:place], event)

    # What may happen -----------------------------------------------------------------------------

    def _check(self, before: tuple[StepTaken, ...], event: StepTaken) -> None:
        _WAY.check(_stage(before), event.step, on=event.on, since=before[-1].on if before else self.found)
        refusal = self._barred(before, event.step) or self._amiss(before, event)
        if refusal is not None:
            msg = f"the case against {self.employer} cannot be {event.step:en} on {event.on}: {refusal}."
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
        )
        return next((reason for closed, reason in reasons if closed), None)

    @property
    def _warnable(self) -> bool:
        if self.breach is not Breach.UNPAID:
            return True
        return self.owed is not None and "JHT" in self.owed.by("program") and not self.employer.state_body

    def _amiss(self, before: tuple[StepTaken, ...], event: StepTaken) -> str | None:
        """What is wrong with the sums or the services of a step; None where nothing is."""
        left = self._left(before)
        if event.amount is not None and event.amount > left:
            return f"{event.amount!r} is more than the {left!r} that is left"
        agreed = sum((each.amount for each in event.instalments), _NOTHING)
        if event.instalments and agreed != left:
            return f"the instalments come to {agreed!r}, and {left!r} is left"
        beyond = event.services - set(sanctions.EMPLOYER_SERVICES.on(event.on).value.items) if event.services else ()
        if beyond:
            return f"{', '.join(sorted(format(each, 'en') for each in beyond))} cannot be denied to an employer"
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

    def take(self, event: StepTaken) -> Self:
        """The case with one more step; raises IllegalStep as `advance`, and where sums or services do not follow."""
        return evolve(self, history=(*self.history, event))

    def next_steps(self) -> tuple[NextStep, ...]:
        """Langkah berikut: what may follow, by whom, from which day, by the law of the day of the last step."""
        day = self.history[-1].on if self.history else self.found
        return tuple(
            NextStep(step, act.by, act.asked_by, self._first(self.history, step), rule.source)
            for step in COURSE[self.stage]
            if self._barred(self.history, step) is None and (rule := (act := self._act(step)).rule.get(day)) is not None
        )

    def _act(self, step: Step) -> Act:
        if step is Step.REPAIRED:
            return Act(Actor.EMPLOYER, self.breach.duty)
        return JKP_ACTS[step] if self.breach is Breach.NOT_IN_JKP and step in JKP_ACTS else ACTS[step]

    def _first(self, before: tuple[StepTaken, ...], step: Step) -> date | None:
        """The first day on which a step can be taken, where the one before it has a term."""
        warned = {each.step: each.on for each in before}
        if step is Step.SECOND_WARNING:
            return warning_ends(warned[Step.FIRST_WARNING], self.holidays) + _ONE_DAY
        if step is Step.FINED:
            return warning_ends(warned[Step.SECOND_WARNING], self.holidays) + _ONE_DAY
        if step in {Step.CONSULTED, Step.DENIAL_ASKED}:
            return fine_ends(warning_ends(warned[Step.SECOND_WARNING], self.holidays)) + _ONE_DAY
        return None

    def unheeded(self, first: Day) -> Self:
        """Bila tidak dipenuhi: the case as it will be where the employer does nothing, each step on its first day.

        The first warning is given on `first`; the steps after it on the first working day on which they can be taken,
        up to the request that services be denied.  What was done already stays.  Raises IllegalStep where the case does
        not go by warnings.
        """
        case, day = self, as_day(first, "first")
        for step in _LADDER:
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
        if second is not None and self.stage in {Step.FINED, Step.CONSULTED}:
            return fine_ends(warning_ends(second, self.holidays))
        return self._next_instalment() if self.stage is Step.AGREED else None

    @property
    def fine(self) -> Breakdown | None:
        """Denda administratif: 0.1 % of a month's contributions, once the second warning ends; None before it is given.

        The fine of late contributions is another (`arrears`) and stands in `owed`.
        """
        second = self.taken(Step.SECOND_WARNING)
        return None if second is None else sanction_fine(self.contributions, warning_ends(second, self.holidays))

    @property
    def recovered(self) -> Rupiah:
        """What was paid of what is owed."""
        return sum((each.amount for each in self.history if each.amount is not None), _NOTHING)

    @property
    def left(self) -> Rupiah:
        """What is still to be recovered; Rp0 where the case is not about money."""
        return self._left(self.history)

    def _left(self, history: tuple[StepTaken, ...]) -> Rupiah:
        paid = sum((each.amount for each in history if each.amount is not None), _NOTHING)
        return _NOTHING if self.owed is None else self.owed.amount - paid

    def _agreement(self, on: date) -> tuple[tuple[Instalment, ...], Rupiah]:
        """The instalments last agreed on, and what was paid since."""
        paid = _NOTHING
        for each in reversed(self.history):
            if each.instalments:
                return each.instalments, paid
            if each.amount is not None and each.on <= on:
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
        return _CASE.fill(employer=self.employer, breach=self.breach)

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
        yield Facts(tuple(facts))
        if self.history:
            yield Heading(Text(id="Perjalanan", en="Course"))
            yield Listing(self.history)
        steps = self.next_steps()
        if steps:
            yield Heading(Text(id="Langkah berikut", en="What may follow"))
            rows = (Row((each.step, each.by, each.asked_by, each.first, each.source.citation)) for each in steps)
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
    return next((each.step for each in reversed(history) if each.step is not Step.PAID), Step.FOUND)


_LADDER = (Step.FIRST_WARNING, Step.SECOND_WARNING, Step.FINED, Step.CONSULTED, Step.DENIAL_ASKED)
_CASE = Text(id="{employer}: {breach}", en="{employer}: {breach}")
_CRIME = Text(id="Diancam dengan {punishment} ({citation}).", en="A crime: {punishment} ({citation}).")
_STEPS = (
    Text(id="Langkah", en="Step"),
    Text(id="Oleh", en="By"),
    Text(id="Atas permintaan", en="At the request of"),
    Text(id="Mulai", en="From"),
    Text(id="Dasar", en="Basis"),
)

"""Klaim JP: a pension month by month, of old age, of disability, of those who are left, or one sum instead of it.

The career and the reckoning are handed in, as `jamsos.programs.jp` asks for them: what the law leaves open is never
assumed here either.  A pension has no last sum, so a claim is reckoned `through` a month; `reckoned_through` carries it
on.  Unpaid contributions never block a pension and are no masa iur (`jp.ARREARS`).
No article lets a right to JP lapse.
"""

from __future__ import annotations

from abc import abstractmethod
from enum import Enum
from typing import TYPE_CHECKING, Self

from attrs import evolve, field, frozen

from jamsos._checks import instance
from jamsos.breakdown import Breakdown, total_of
from jamsos.claims.base import Claim, NotCovered
from jamsos.claims.death import ADULT
from jamsos.claims.lifecycle import Stage
from jamsos.claims.savings import payments_to_tax, unblocked
from jamsos.claims.terms import PAYMENT, Term, first, last
from jamsos.dates import Month, as_day, as_month, completed_months, completed_years
from jamsos.document import Heading
from jamsos.money import Rp, Rupiah
from jamsos.participants import Participant, Segment, refuse_income, refuse_other
from jamsos.programs import JP, Program, jp
from jamsos.programs.heirs import Rank, Recipients
from jamsos.programs.jkk import Party
from jamsos.programs.jp import Career, ChildLevel, Heir, Reckoning, Turn
from jamsos.programs.lump_sum_tax import LumpSum, lump_sum_tax
from jamsos.programs.papers import Need
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

    from jamsos.dates import Day
    from jamsos.document import Block
    from jamsos.family import Relative
    from jamsos.law import Dated, Provision
    from jamsos.programs.jkm import Arrears
    from jamsos.programs.papers import Papers
    from jamsos.text import Lang

__all__ = [
    "DisabilityPensionClaim",
    "Instalment",
    "Instead",
    "OldAgePensionClaim",
    "PensionClaim",
    "PensionLumpSumClaim",
    "SurvivorPensionClaim",
]

_NOTHING = Rp(0)
_PAYMENTS = (Stage.PAID_IN_PART, Stage.PAID)


def _through(value: Month | Day) -> Month:
    return as_month(value, "through")


def _confirmed(values: Iterable[Day] | None) -> tuple[date, ...] | None:
    return None if values is None else tuple(sorted(as_day(value, "confirmed") for value in values))


def _stopped(value: Day | None) -> date | None:
    return None if value is None else as_day(value, "stopped")


def _notified(value: Day | None) -> date | None:
    return None if value is None else as_day(value, "notified")


def _returned(value: Day | None) -> date | None:
    return None if value is None else as_day(value, "returned")


def _disabled(value: Day) -> date:
    return as_day(value, "disabled")


def _established(value: Day | None) -> date | None:
    return None if value is None else as_day(value, "established")


def _recovered(value: Day | None) -> date | None:
    return None if value is None else as_day(value, "recovered")


def _died(value: Day) -> date:
    return as_day(value, "died")


def _happened(value: Day | None) -> date | None:
    return None if value is None else as_day(value, "happened")


def _check_career(person: object, career: object) -> None:
    """Refuse what is no participant or no career, and a career of somebody born on another day."""
    who = instance("participant", person, Participant, 'Participant("Nama", Segment.PU)')
    born = instance("career", career, Career, "Career(born=..., registered=..., wages=...)").born
    if who.born is not None and who.born != born:
        msg = f"career is of somebody born on {born}, and {who} was born on {who.born}."
        raise ValueError(msg)


def _refuse_outside(person: Participant) -> None:
    if person.segment is not Segment.PU:
        place = jp.PARTICIPANTS.provisions[0].citation.short
        msg = f"{person} belongs to {person.segment:en}: JP covers workers of an employer ({place})."
        raise NotCovered(msg)


@frozen
class Instalment:
    """Angsuran: the pension of one month, and the last day on which the operator pays it.

    `due` is None before the file is complete, and while the payment rests because data were not confirmed.
    """

    month: Month
    amount: Rupiah
    due: date | None


@frozen
class _Stream:
    """One pension: who receives it, its amount in the first year, and the day its right ends, where that is known."""

    recipient: object
    amount: Rupiah
    ends: date | None


@frozen(kw_only=True)
class PensionClaim(Claim):
    """Klaim pensiun: what the pensions of PP 45/2015 have in common.

    * `by`: the inflation of each year, and the reading of what the law leaves open.
    * `through`: the last month that is reckoned.
    * `confirmed`: the days on which the recipient confirmed his data, which he does every three months; None where
      nothing is known of them.

    `entitlement` is all that is due from the first month of the right through that month, `pension` what one month of
    the first year is worth and why, `schedule` the months one by one.
    """

    participant: Participant
    by: Reckoning = field(repr=False)
    through: Month = field(converter=_through)
    confirmed: tuple[date, ...] | None = field(default=None, converter=_confirmed)

    def __attrs_post_init__(self) -> None:
        instance("by", self.by, Reckoning, "Reckoning(inflation=..., first=..., last=...)")
        if self.through < Month.of(self.starts):
            msg = f"through ({self.through.iso}) is before the first month of the right ({Month.of(self.starts).iso})."
            raise ValueError(msg)
        super().__attrs_post_init__()

    @property
    def program(self) -> Program:
        """JP."""
        return JP

    @property
    def starts(self) -> date:
        """The first day of the right: the 1st of the month after the event."""
        return jp.right_starts(self.governing_day)

    @abstractmethod
    def _reckoned(self) -> Breakdown:
        """The pension of a month, of the first year; raises NoPension where there is no right."""

    @abstractmethod
    def _streams(self, pension: Breakdown) -> tuple[_Stream, ...]:
        """Who receives which part of it, until when."""

    def pension(self) -> Breakdown:
        """Pensiun sebulan: what a month of the first year is worth, and why.

        Raises NotCovered where there is no right, NotInForce outside the law.
        """
        _refuse_outside(self.participant)
        try:
            return self._reckoned()
        except jp.NoPension as refusal:
            raise NotCovered(str(refusal)) from refusal

    def refusal(self) -> str | None:
        """Why there is no right to the pension, in a sentence; None where there is one."""
        try:
            self._paid_streams()
        except NotCovered as refusal:
            return str(refusal)
        return None

    def _paid_streams(self) -> tuple[Breakdown, tuple[tuple[_Stream, Month], ...]]:
        """The pension of a month, and each stream of it with its last month; refuses one that ends before it starts."""
        pension = self.pension()
        streams = self._streams(pension)
        begin = Month.of(self.starts)
        lasts = [self.through if each.ends is None else min(self.through, jp.last_month(each.ends)) for each in streams]
        for stream, until in zip(streams, lasts, strict=True):
            if until < begin:
                msg = f"{stream.recipient}: the right ended on {stream.ends}, before its first day ({self.starts})."
                raise NotCovered(msg)
        return pension, tuple(zip(streams, lasts, strict=True))

    def entitlement(self) -> Breakdown:
        """Hak: every month from the first of the right through the last that is reckoned or due.

        Raises NotCovered where there is no right, NotInForce for a month whose limits were not announced, ValueError
        for a year without an inflation.
        """
        pension, streams = self._paid_streams()
        lines: list[Breakdown] = []
        for stream, until in streams:
            account = jp.payments(stream.amount, self.starts, until, self.by)
            label = _TO.fill(label=account.label, recipient=stream.recipient)
            lines.append(account.named(label).tagged(recipient=stream.recipient))
        how = _MONTHLY.fill(amount=pension.amount, starts=self.starts)
        amount = sum((each.amount for each in lines), _NOTHING)
        label = _ENTITLEMENT.fill(claim=self.label)
        return Breakdown(label, amount, how, pension.sources, tuple(lines), (("program", JP.code),))

    def recipients(self) -> Breakdown:
        """Penerima: the entitlement, each line tagged with who receives it."""
        return self.entitlement()

    def reckoned_through(self, month: Month | Day) -> Self:
        """The same claim, its pension reckoned through another month; what was paid stays paid.

        A claim whose last month is paid has come to its end, so a pension that runs is carried on before that.
        """
        return evolve(self, through=month)

    def schedule(self) -> tuple[Instalment, ...]:
        """Jadwal: each month that is due, with its sum and the last day for its payment.

        The first payment, with the months that have come due by then, within 15 days of the right and the complete
        papers; each later month by its 1st (PP 45/2015 Pasal 25); not while a confirmation is overdue (Pasal 26).
        """
        _, streams = self._paid_streams()
        sums: dict[Month, Rupiah] = {}
        for stream, until in streams:
            for month, amount in jp.instalments(stream.amount, self.starts, until, self.by):
                sums[month] = sums.get(month, _NOTHING) + amount
        by = self._first_payment
        return tuple(
            Instalment(month, amount, None if by is None else jp.instalment_due(month, by, self.confirmed))
            for month, amount in sorted(sums.items())
        )

    @property
    def _first_payment(self) -> date | None:
        """The last day for the first payment; None before the file is complete."""
        complete = last(self.history, Stage.COMPLETE)
        return None if complete is None else jp.first_payment_by(self.starts, complete)

    def _settled(self, schedule: tuple[Instalment, ...]) -> Iterator[tuple[Instalment, Rupiah, date]]:
        """What was paid of which instalment on which day, the oldest instalment first."""
        owed = list(reversed(schedule))
        for event in self.history:
            paid = event.amount if event.stage in _PAYMENTS and event.amount is not None else _NOTHING
            while paid and owed:
                each = owed.pop()
                part = min(paid, each.amount)
                yield each, part, event.on
                paid -= part
                if part < each.amount:
                    owed.append(evolve(each, amount=each.amount - part))

    def late_payment(self, holidays: Collection[date]) -> Breakdown:  # noqa: ARG002  (months count, not working days)
        """Denda BPJS Ketenagakerjaan: 2 % for each completed month by which an instalment was paid late (Pasal 35).

        Raises as `entitlement`.
        """
        lines: list[Breakdown] = []
        for each, part, paid in self._settled(self.schedule()):
            if each.due is not None and paid > each.due:
                fine = jp.late_pension(part, each.due, completed_months(each.due, paid))
                lines.append(fine.named(_LATE_MONTH.fill(month=each.month, paid=paid)))
        return total_of(_LATE.fill(claim=self.label), lines, tags=(("program", JP.code),))

    def terms(self, holidays: Collection[date]) -> tuple[Term, ...]:  # noqa: ARG002  (JP counts calendar days)
        """The first payment, each later month, and the confirmation of data every three months.

        What is not due, or cannot be reckoned, has no term: `entitlement` says why.
        """
        try:
            schedule = self.schedule()
        except (LookupError, ValueError):
            schedule = ()
        return (*self._before(), *self._payment_terms(schedule), *self._confirmations(schedule))

    def _before(self) -> Iterator[Term]:
        """The terms of this kind before the right starts."""
        yield from ()

    def _payment_terms(self, schedule: tuple[Instalment, ...]) -> Iterator[Term]:
        if not self.registered:
            return
        done: dict[Month, date] = {}
        left = {each.month: each.amount for each in schedule}
        for each, part, paid in self._settled(schedule):
            left[each.month] -= part
            if not left[each.month]:
                done[each.month] = paid
        for number, each in enumerate(schedule):
            duty = _PAYMENT_OF.fill(month=each.month) if number else PAYMENT
            rule = jp.PAYMENT_DAY if number else jp.FIRST_PAYMENT_DAYS
            if each.due is not None:
                source = rule.on(each.month.first).source
                yield Term(duty, Party.OPERATOR, each.due, source, done.get(each.month))

    def _confirmations(self, schedule: tuple[Instalment, ...]) -> Iterator[Term]:
        before = self._first_payment
        if self.confirmed is None or before is None or not schedule:
            return
        source = jp.CONFIRMATION_MONTHS.on(before).source
        ended = schedule[-1].month if schedule[-1].month < self.through else None
        for day in (*self.confirmed, None):
            by = jp.confirm_by(before)
            if day is not None or ended is None or Month.of(by) <= ended:
                yield Term(_CONFIRMATION, Party.PARTICIPANT, by, source, day)
            before = day or before

    def _in_arrears(self, benefit: Breakdown, arrears: Arrears) -> Breakdown:  # noqa: ARG002  (they change no sum)
        return unblocked(benefit, jp.ARREARS.on(self.governing_day))

    @property
    def _unregistered_basis(self) -> Provision[Text]:
        return jp.UNREGISTERED.on(self.governing_day)

    @property
    def paper_lists(self) -> tuple[Dated[Papers], ...]:
        """What the explanation of the article names, and what branches ask for by kind."""
        return (jp.CLAIM_DOCUMENTS, jp.CLAIM_DOCUMENTS_IN_PRACTICE)

    def _blocks(self, lang: Lang) -> Iterator[Block]:
        yield from super()._blocks(lang)
        if self.refusal() is None:
            yield Heading(Text(id="Pensiun sebulan", en="A month's pension"))
            yield from self.pension().as_document(lang).blocks


@frozen(kw_only=True)
class OldAgePensionClaim(PensionClaim):
    """Klaim pensiun hari tua: the pension of who reached the pension age with 180 settled months (PP 45/2015 Pasal 19).

    The day on which the age is reached governs, or that on which the participant `stopped`, at most three years later,
    where he worked on and chose so (Pasal 15 ayat (4)).
    The right ends with the death of the participant.
    It may be asked for before the day: the operator tells of it three months ahead, and the form of data goes back one
    month ahead (Permenaker 29/2015 Pasal 12); `notified` and `returned` are the days on which they did, None where
    nothing is known of it.
    Raises NotInForce for who was 56 before 1 July 2015.
    """

    career: Career
    stopped: date | None = field(default=None, converter=_stopped)
    notified: date | None = field(default=None, converter=_notified)
    returned: date | None = field(default=None, converter=_returned)

    def __attrs_post_init__(self) -> None:
        _check_career(self.participant, self.career)
        super().__attrs_post_init__()

    @property
    def governing_day(self) -> date:
        """The day on which the age was reached, or the work ended after it."""
        return jp.pension_day(self.career.born) if self.stopped is None else self.stopped

    @property
    def opens(self) -> date:
        """The first day of participation."""
        return self.career.registered

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        return _OLD_AGE.fill(name=self.participant, day=self.governing_day)

    @property
    def claimant(self) -> Text:
        """The participant."""
        return _PARTICIPANT

    def _reckoned(self) -> Breakdown:
        return jp.old_age_pension(self.career, self.by, stopped=self.stopped)

    def _streams(self, pension: Breakdown) -> tuple[_Stream, ...]:
        return (_Stream(self.participant, pension.amount, self.participant.died),)

    def _before(self) -> Iterator[Term]:
        reached, born = jp.pension_day(self.career.born), self.career.born
        if self.notified is not None:
            source = jp.NOTICE_MONTHS.on(reached).source
            yield Term(_NOTICE, Party.OPERATOR, jp.notice_by(born), source, self.notified)
        if self.returned is not None:
            source = jp.FORM_MONTHS.on(reached).source
            yield Term(_FORM, Party.PARTICIPANT, jp.form_by(born), source, self.returned)


@frozen(kw_only=True)
class DisabilityPensionClaim(PensionClaim):
    """Klaim pensiun cacat: the pension of who is totally and permanently disabled before the pension age (Pasal 20).

    The day of the event, `disabled`, governs; the right starts after the day on which a doctor `established` it, which
    is the same day unless said otherwise.
    The right ends with the death of the participant, or when he has `recovered` in the sense of the law.
    A dispute about the finding itself goes by the way that the minister sets (Pasal 20 ayat (6)).
    """

    career: Career
    disabled: date = field(converter=_disabled)
    established: date | None = field(default=None, converter=_established)
    recovered: date | None = field(default=None, converter=_recovered)

    def __attrs_post_init__(self) -> None:
        _check_career(self.participant, self.career)
        for name, day in (("established", self.established), ("recovered", self.recovered)):
            if day is not None and day < self.disabled:
                msg = f"{name} ({day}) cannot be before disabled ({self.disabled})."
                raise ValueError(msg)
        super().__attrs_post_init__()

    @property
    def governing_day(self) -> date:
        """The day of the event."""
        return self.disabled

    @property
    def starts(self) -> date:
        """The 1st of the month after the disability was established."""
        return jp.right_starts(self.established or self.disabled)

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        return _DISABILITY.fill(name=self.participant, day=self.disabled)

    @property
    def claimant(self) -> Text:
        """The participant."""
        return _PARTICIPANT

    @property
    def needs(self) -> frozenset[Need]:
        """The letters of the doctor and of the employer."""
        return frozenset({Need.DISABLED})

    def _reckoned(self) -> Breakdown:
        return jp.disability_pension(self.career, self.disabled, self.by, established=self.established)

    def _streams(self, pension: Breakdown) -> tuple[_Stream, ...]:
        ends = [day for day in (self.participant.died, self.recovered) if day is not None]
        return (_Stream(self.participant, pension.amount, min(ends, default=None)),)


@frozen(kw_only=True)
class SurvivorPensionClaim(PensionClaim):
    """Klaim pensiun janda atau duda, anak, orang tua: who of the family has the pension after a death (Pasal 21 to 23).

    * `heir`: for whom it is asked; the children ask together.
    * `earned`: the career of the participant, or the pension of a month where he drew one already.

    The relatives of the participant say whose turn it is (`jp.succession`): the spouse, until death or remarriage;
    then, or where there is none, the children until 23, work or marriage; the parent only where the death leaves
    neither.  A claim out of turn is NotCovered.
    The day of death governs, or the day on which the right of the spouse ended, where the children follow.
    Raises ValueError where `jp.succession` does, such as for three children with a right.
    Who is the heir is settled among the heirs, else in court (`jp.HEIR_DISPUTES`).

    >>> from jamsos.family import Relation, Relative
    >>> asep = Participant("Asep", Segment.PU, relatives=[Relative("Siti", Relation.SPOUSE)])
    >>> by = Reckoning(inflation={}, first=jp.FirstFactor.WAGE_YEAR, last=jp.LastFactor.YEAR_BEFORE)
    >>> widow = SurvivorPensionClaim(participant=asep, heir=Heir.SPOUSE, died="2026-02-10", by=by,
    ...                              earned=Rp(1_500_000), through="2026-04")
    >>> widow.pension().amount, widow.entitlement().amount
    (Rp(750000), Rp(1500000))
    """

    heir: Heir
    died: date = field(converter=_died)
    earned: Career | Rupiah

    def __attrs_post_init__(self) -> None:
        instance("participant", self.participant, Participant, 'Participant("Nama", Segment.PU)')
        if isinstance(self.earned, Career):
            _check_career(self.participant, self.earned)
        else:
            refuse_income(self.earned, "earned")
        refuse_other("heir", self.heir, Heir)
        super().__attrs_post_init__()

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Who has the pension after the death, in order, as far as is known."""
        return jp.succession(self.participant.family, self.died)

    @property
    def turn(self) -> Turn | None:
        """The turn of those who ask; None where it is not theirs."""
        return next((each for each in self.turns if each.heir is self.heir), None)

    @property
    def governing_day(self) -> date:
        """The day of death, or the day on which the right of the spouse ended, where the children follow."""
        turn = self.turn
        return self.died if turn is None else turn.event

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        return _SURVIVOR.fill(heir=self.heir, name=self.participant, day=self.died)

    @property
    def claimant(self) -> Text:
        """Those whose turn it is, or the kind of heir who asks out of turn."""
        turn = self.turn
        return self.heir.value if turn is None else _NAMES.fill(recipients=self._together(turn))

    @property
    def heir_disputes(self) -> Provision[Text]:
        """How a dispute about who is the heir is settled."""
        return jp.HEIR_DISPUTES.on(self.died)

    @property
    def needs(self) -> frozenset[Need]:
        """The certificates of a death, and what the kind of heir adds."""
        needs = {Need.DIED, *_NEEDS[self.heir]}
        turn, day = self.turn, self.governing_day
        if turn is not None and any(_is_minor(each, day) for each in turn.relatives if self.heir is Heir.CHILD):
            needs.add(Need.MINOR)
        return frozenset(needs)

    def _together(self, turn: Turn) -> Recipients:
        return Recipients(Rank(self.heir.value), turn.relatives)

    def _its_turn(self) -> Turn:
        turn = self.turn
        if turn is None:
            raise NotCovered(self._out_of_turn())
        return turn

    def _out_of_turn(self) -> str:
        turns = self.turns
        if not turns:
            return f"{self.participant} left nobody with a right to a pension on {self.died} (PP 45/2015 Pasal 14)."
        names = ", ".join(str(each) for each in turns[0].relatives)
        return f"it is not the turn of the {self.heir:en}: {names} ({turns[0].heir:en}) stands before ({_ORDER})."

    def _reckoned(self) -> Breakdown:
        turn = self._its_turn()
        children = len(turn.relatives)
        if turn.after_spouse:
            return jp.child_after_spouse(self._of_spouse(turn), turn.event, self.by, children=children)
        return self._of_participant(self.heir, children)

    def _of_participant(self, heir: Heir, children: int) -> Breakdown:
        if isinstance(self.earned, Career):
            return jp.survivor_pension(heir, self.earned, self.died, self.by, children=children)
        return jp.survivor_of_pensioner(heir, self.earned, self.died, self.by, children=children)

    def _of_spouse(self, turn: Turn) -> Rupiah:
        """The pension of the spouse in the month in which that right ended, or would have begun."""
        pension = self._of_participant(Heir.SPOUSE, 1)
        starts = jp.right_starts(self.died)
        until = max(Month.of(starts), jp.last_month(turn.event))
        return jp.instalments(pension.amount, starts, until, self.by)[-1][1]

    def _streams(self, pension: Breakdown) -> tuple[_Stream, ...]:
        turn = self._its_turn()
        ends = [jp.heir_right_ends(self.heir, each, self.died) for each in turn.relatives]
        if len(ends) > 1 and self.by.children is ChildLevel.EACH:
            shares = zip(turn.relatives, pension.parts, ends, strict=True)
            return tuple(_Stream(each, part.amount, end) for each, part, end in shares)
        latest = max((end for end in ends if end is not None), default=None)
        return (_Stream(self._together(turn), pension.amount, latest),)


class Instead(Enum):
    """Sebab: after what one sum is paid instead of a pension."""

    PENSION_AGE = Text(id="mencapai usia pensiun", en="pension age")
    DISABILITY = Text(id="cacat total tetap", en="total permanent disability")
    DEATH = Text(id="meninggal dunia", en="death")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


@frozen(kw_only=True)
class PensionLumpSumClaim(Claim):
    """Klaim akumulasi iuran JP: all contributions with their development in one sum, where no pension is due.

    At the pension age with fewer than 180 settled months (PP 45/2015 Pasal 24), or after a disability or a death that
    does not meet the conditions of the 15 years that are credited (Permenaker 29/2015 Pasal 26).

    * `returns`: the development that the operator credited, no figure of the law.
    * `happened`: the day of the disability or the death, which governs; the pension age governs by itself.
    * `ceiling`: the announced ceilings, with later rows where the caller knows them.

    >>> asep = Participant("Asep", Segment.PU)
    >>> career = Career(born="1967-02-10", registered="2019-03-01",
    ...                 wages={month: Rp(8_000_000) for month in Month.range(Month(2019, 3), Month(2024, 2))})
    >>> PensionLumpSumClaim(participant=asep, career=career, returns=Rp(2_000_000)).entitlement().amount
    Rp(16400000)
    """

    participant: Participant
    career: Career
    returns: Rupiah
    after: Instead = Instead.PENSION_AGE
    happened: date | None = field(default=None, converter=_happened)
    ceiling: Dated[Rupiah] = field(default=jp.CEILING, repr=False)

    def __attrs_post_init__(self) -> None:
        _check_career(self.participant, self.career)
        refuse_income(self.returns, "returns")
        refuse_other("after", self.after, Instead)
        if (self.happened is None) != (self.after is Instead.PENSION_AGE):
            msg = f"happened is the day of a disability or a death, and of nothing else; after is {self.after:en}."
            raise ValueError(msg)
        super().__attrs_post_init__()

    @property
    def program(self) -> Program:
        """JP."""
        return JP

    @property
    def governing_day(self) -> date:
        """The day of the event."""
        return jp.pension_day(self.career.born) if self.happened is None else self.happened

    @property
    def opens(self) -> date:
        """The first day of participation before the pension age, else the day of the event."""
        return self.career.registered if self.happened is None else self.happened

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        return _ONE_SUM.fill(name=self.participant, after=self.after, day=self.governing_day)

    @property
    def claimant(self) -> Text:
        """The participant, or the heirs."""
        return _HEIRS if self.after is Instead.DEATH else _PARTICIPANT

    @property
    def deceased(self) -> Participant | None:
        """The participant, after a death."""
        return self.participant if self.after is Instead.DEATH else None

    def entitlement(self) -> Breakdown:
        """Hak: contributions and development.

        Raises NotCovered before the pension age and where a monthly pension is due, NotInForce outside the law.
        """
        _refuse_outside(self.participant)
        day = self.governing_day
        rule = jp.lump_sum_rule(self.career, day)
        if rule is jp.FAILED_CREDIT:
            credit = (jp.death_credit if self.after is Instead.DEATH else jp.disability_credit)(self.career, day)
            if credit.met:
                msg = (
                    f"a monthly pension is due, not one sum: {credit.condition:en} ({credit.basis[1].citation.short})."
                )
                raise NotCovered(msg)
        try:
            account = jp.lump_sum(self.career, day, returns=self.returns, because=rule, ceiling=self.ceiling)
        except jp.NoPension as refusal:
            raise NotCovered(str(refusal)) from refusal
        return account.named(_ENTITLEMENT.fill(claim=self.label))

    def recipients(self) -> Breakdown:
        """Penerima: the sum tagged with who receives it: the participant, or whose turn it is after a death.

        That children and parents stand in the order of the pensions is a reading: the article that was read names the
        spouse alone.  Raises NotCovered where nobody is left.
        """
        account = self.entitlement()
        if self.after is not Instead.DEATH:
            return account.tagged(recipient=self.participant)
        turns = jp.succession(self.participant.family, self.governing_day)
        if not turns:
            msg = f"{self.participant} left nobody with a right on {self.governing_day} (PP 45/2015 Pasal 14)."
            raise NotCovered(msg)
        return account.tagged(recipient=Recipients(Rank(turns[0].heir.value), turns[0].relatives))

    def tax(self, on: Day | None = None, *, has_npwp: bool) -> Breakdown:
        """Pajak: the tax withheld from what the operator pays, as information beside the entitlement (PP 68/2009).

        `on` is the day on which what is left will be paid.
        """
        return lump_sum_tax(LumpSum.PENSION, payments_to_tax(self, on, ()), has_npwp=has_npwp)

    def _in_arrears(self, benefit: Breakdown, arrears: Arrears) -> Breakdown:  # noqa: ARG002  (they change no sum)
        return unblocked(benefit, jp.ARREARS.on(self.governing_day))

    @property
    def _unregistered_basis(self) -> Provision[Text]:
        return jp.UNREGISTERED.on(self.governing_day)

    @property
    def paper_lists(self) -> tuple[Dated[Papers], ...]:
        """What the explanation of the article names, and what branches ask for."""
        return (jp.CLAIM_DOCUMENTS, jp.CLAIM_DOCUMENTS_IN_PRACTICE)

    @property
    def needs(self) -> frozenset[Need]:
        """The certificates of a disability or a death."""
        return frozenset({_NEEDS_AFTER[self.after]} if self.after in _NEEDS_AFTER else ())

    def terms(self, holidays: Collection[date]) -> tuple[Term, ...]:  # noqa: ARG002  (the 1st, whatever day it is)
        """The payment on the 1st of the month after the event and the complete papers."""
        complete = last(self.history, Stage.COMPLETE)
        if complete is None:
            return ()
        due = jp.lump_sum_by(self.governing_day, complete)
        source = jp.LUMP_SUM_DAY.on(due).source
        return (Term(PAYMENT, Party.OPERATOR, due, source, first(self.history, *_PAYMENTS)),)


_NEEDS: dict[Heir, tuple[Need, ...]] = {Heir.SPOUSE: (Need.SPOUSE,), Heir.CHILD: (Need.CHILD,), Heir.PARENT: ()}
_NEEDS_AFTER = {Instead.DISABILITY: Need.DISABLED, Instead.DEATH: Need.DIED}
_ORDER = "PP 45/2015 Pasal 22 ayat (1) and Pasal 23 ayat (1)"


def _is_minor(relative: Relative, day: date) -> bool:
    return relative.born is not None and (relative.born > day or completed_years(relative.born, day) < ADULT)


_OLD_AGE = Text(id="{name}, pensiun hari tua sejak {day}", en="{name}, old-age pension from {day}")
_DISABILITY = Text(id="{name}, pensiun cacat, cacat {day}", en="{name}, disability pension, disabled on {day}")
_SURVIVOR = Text(id="{name}, meninggal {day}, pensiun {heir}", en="{name}, death on {day}, pension of the {heir}")
_ONE_SUM = Text(id="{name}, akumulasi iuran JP, {after} {day}", en="{name}, JP in one sum, {after} on {day}")
_ENTITLEMENT = Text(id="JP: {claim}", en="JP: {claim}")
_TO = Text(id="{label}: {recipient}", en="{label}: {recipient}")
_NAMES = Text(id="{recipients}", en="{recipients}")
_MONTHLY = Text(id="{amount} sebulan mulai {starts}", en="{amount} a month from {starts}")
_PARTICIPANT = Text(id="peserta", en="the participant")
_HEIRS = Text(id="ahli waris", en="the heirs")
_PAYMENT_OF = Text(id="Pembayaran {month}", en="Payment of {month}")
_CONFIRMATION = Text(id="Konfirmasi data penerima", en="Confirmation of the recipient's data")
_NOTICE = Text(id="Pemberitahuan usia pensiun", en="Notice of the pension age")
_FORM = Text(id="Pengembalian formulir data", en="Return of the form of data")
_LATE = Text(id="Denda keterlambatan: {claim}", en="Fine for late payment: {claim}")
_LATE_MONTH = Text(id="Pensiun {month}, dibayar {paid}", en="Pension of {month}, paid on {paid}")

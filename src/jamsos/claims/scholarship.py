"""Klaim beasiswa: the schooling of one child, year by year, after a death or a total permanent disability.

The scholarship is asked for every year, and paid for two children of a participant at most: once for the family, not
once for each membership (`scholarships_of`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import Factory, evolve, field, frozen

from jamsos._checks import instance, shown, whole
from jamsos.breakdown import Breakdown, total_of
from jamsos.claims.accident import DisabilityClaim
from jamsos.claims.base import Claim, NotCovered
from jamsos.claims.death import DeathClaim
from jamsos.claims.lifecycle import Stage
from jamsos.claims.terms import PAYMENT, Term, first, lapse_of_jkk, last
from jamsos.dates import as_day
from jamsos.family import Relative
from jamsos.lampiran.scholarships import CHILDREN, may_be_paid
from jamsos.money import Rp
from jamsos.programs import JKK, JKM, Program, jkk, jkm
from jamsos.programs.jkk import Party
from jamsos.programs.jkm import Standing
from jamsos.steps import IllegalStep
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from jamsos.claims.lifecycle import Event
    from jamsos.dates import Day
    from jamsos.law import Dated, Provision
    from jamsos.money import Rupiah
    from jamsos.programs.disputes import Forums
    from jamsos.programs.jkm import Arrears
    from jamsos.programs.papers import Papers

__all__ = ["ScholarshipClaim", "scholarships_of"]

_NOTHING = Rp(0)


def _opening(value: object) -> DeathClaim | DisabilityClaim:
    if not isinstance(value, DeathClaim | DisabilityClaim):
        msg = f"after must be a DeathClaim or a DisabilityClaim, not {shown(value)} ({type(value).__name__})."
        raise TypeError(msg)
    return value


def _relatives(values: Iterable[Relative]) -> tuple[Relative, ...]:
    return tuple(values)


def _days(values: Iterable[Day]) -> tuple[date, ...]:
    return tuple(as_day(value, "renewals") for value in values)


def _arrears_of(claim: ScholarshipClaim) -> Arrears | None:
    return claim.after.arrears


def _registration_of(claim: ScholarshipClaim) -> bool:
    return claim.after.registered


@frozen(kw_only=True)
class ScholarshipClaim(Claim):
    """Klaim beasiswa: the scholarship of one child, with its yearly requests and payments.

    * `after`: the claim of the death, or of the total permanent disability, that opens the right.
    * `child`: the child, with the class it attends or will enter first (`grade`).
    * `others`: the other children of the participant for whom the family asks; the law pays two together.
    * `paid_years`: under JKM the years of contributions; the completed years of membership unless said otherwise.
    * `renewals`: the days of the complete requests after the first one, one for each further year (`renew`).

    The first request is the day on which the claim is filed; the entitlement is a forecast from there, a class a year.
    Each year is paid for itself: in part, until the last.
    Arrears and registration are those of `after` unless said otherwise.

    >>> from jamsos import Employer, Job, Participant, Rp, Segment
    >>> from jamsos.family import Relation
    >>> from jamsos.lampiran.scholarships import Grade, Level
    >>> budi = Participant("Budi", Segment.PU, jobs=[Job(Employer("PT A"), Rp(3_000_000), programs=("JKK", "JKM"))])
    >>> ani = Relative("Ani", Relation.CHILD, born="2008-05-01", grade=Grade(Level.UPPER_SECONDARY, 3))
    >>> death = DeathClaim(participant=budi, died="2025-03-14", member_since="2020-01-06")
    >>> claim = ScholarshipClaim(after=death, child=ani)
    >>> [(year.tag("claim").isoformat(), year.amount) for year in claim.schedule][:2]
    [('2025-03-14', Rp(3000000)), ('2026-03-14', Rp(12000000))]
    """

    after: DeathClaim | DisabilityClaim = field(converter=_opening)
    child: Relative
    others: tuple[Relative, ...] = field(default=(), converter=_relatives)
    paid_years: int | None = None
    renewals: tuple[date, ...] = field(default=(), converter=_days)
    arrears: Arrears | None = field(default=Factory(_arrears_of, takes_self=True))
    registered: bool = field(default=Factory(_registration_of, takes_self=True))

    def __attrs_post_init__(self) -> None:
        for name, each in (("child", self.child), *(("others", other) for other in self.others)):
            instance(name, each, Relative, 'Relative("Ani", Relation.CHILD, born="2012-05-01")')
        if self.child.pupil.grade != self.child.grade:  # a pupil without one begins with kindergarten
            msg = f"grade is needed: the class that {self.child} attends, or will enter first."
            raise ValueError(msg)
        if len({self.child, *self.others}) <= len(self.others):
            msg = f"others names {self.child}, or one child twice; it holds the other children."
            raise ValueError(msg)
        self._check_years()
        super().__attrs_post_init__()
        self._check_renewals()

    def _check_years(self) -> None:
        if self.paid_years is not None:
            whole("paid_years", self.paid_years, least=0)
            if self.program is not JKM:
                msg = f"paid_years ({self.paid_years}) stands with JKM; JKK asks for no contribution period."
                raise ValueError(msg)

    def _check_renewals(self) -> None:
        before = last(self.history, Stage.COMPLETE)
        for day in self.renewals:
            if before is None or day <= before:
                msg = f"renewals: {day} does not follow a complete request; the first is that of Stage.COMPLETE."
                raise ValueError(msg)
            if not may_be_paid(self.governing_day, self.child.pupil, on=day):
                msg = f"renewals: {self.child} cannot be paid a scholarship any more on {day}."
                raise ValueError(msg)
            before = day

    # What it rests on ----------------------------------------------------------------------------

    @property
    def program(self) -> Program:
        """The programme that pays the death or the disability."""
        return self.after.program

    @property
    def governing_day(self) -> date:
        """The day that governs the death or the disability."""
        return self.after.governing_day

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        return _CLAIM.fill(child=self.child, after=self.after.label)

    @property
    def claimant(self) -> Text:
        """The child."""
        return _CHILD.fill(child=self.child)

    # Money ---------------------------------------------------------------------------------------

    def entitlement(self) -> Breakdown:
        """Hak: what the child will be paid, one line for each year; before 2 December 2019 one sum once.

        Raises NotCovered where the event is not covered, the contributions are too short or the child is no longer
        paid, NotInForce outside the law, and ValueError for more children than the law pays.
        """
        self.after.check_covered()
        rule = jkk.SCHOLARSHIP_ONCE if self.program is JKK else jkm.SCHOLARSHIP_ONCE
        once = rule.get(self.governing_day)
        if once is not None and self.others:
            msg = (
                f"others must be empty: {once.citation.short} pays one sum for the participant, whatever the children."
            )
            raise ValueError(msg)
        family = self._family()
        own = family.parts[0] if family.parts else family
        if own.amount == _NOTHING:
            msg = f"{self.child} has no scholarship: {own.how:en}."
            raise NotCovered(msg)
        basis = tuple(dict.fromkeys((*family.basis, *own.basis)))
        return Breakdown(self.label, own.amount, own.how, basis, own.parts, family.tags)

    def _family(self) -> Breakdown:
        chosen, start = (self.child, *self.others), first(self.history, Stage.FILED)
        if isinstance(self.after, DisabilityClaim):
            return self.after.scholarships(chosen=chosen, first_claim=start)
        return self.after.scholarships(chosen=chosen, paid_years=self.paid_years, first_claim=start)

    @property
    def schedule(self) -> tuple[Breakdown, ...]:
        """Jadwal: the years that can be paid, each tagged with `claim`, the day of its request as forecast."""
        account = self.entitlement()
        return account.parts or (account,)

    @property
    def requests(self) -> tuple[date, ...]:
        """The days on which a complete request was there: the first, then every renewal."""
        complete = last(self.history, Stage.COMPLETE)
        return () if complete is None else (complete, *self.renewals)

    def renew(self, *, on: Day) -> ScholarshipClaim:
        """The claim with the complete request of one more year; ValueError where the child is no longer paid."""
        return evolve(self, renewals=(*self.renewals, on))

    @property
    def _payments(self) -> tuple[Event, ...]:
        return tuple(event for event in self.history if event.stage in {Stage.PAID_IN_PART, Stage.PAID})

    def _check_payment(self, event: Event, amount: Rupiah) -> None:
        super()._check_payment(event, amount)
        if amount == _NOTHING:
            return
        years, asked = self.schedule, len(self.requests)
        if len(self._payments) >= asked:
            msg = f"{amount!r} cannot be paid on {event.on}: {asked} year(s) were asked for and paid; renew the claim."
            raise IllegalStep(msg)
        most = sum((year.amount for year in years[:asked]), -self.paid)
        if amount > most and self.due == self.payable:
            msg = f"{amount!r} cannot be paid on {event.on}: {most!r} of what was asked for is left."
            raise IllegalStep(msg)

    def _standing(self, benefit: Breakdown) -> Breakdown:
        if self.after.reported_late:
            return jkk.reported_late(benefit, self.governing_day).tagged(standing=Standing.EMPLOYER_FIRST)
        return super()._standing(benefit)

    def _in_arrears(self, benefit: Breakdown, arrears: Arrears) -> Breakdown:
        owed = jkk.owed if self.program is JKK else jkm.owed
        return owed(benefit, self.governing_day, segment=self.after.segment, arrears=arrears)

    @property
    def _unregistered_basis(self) -> Provision[Text]:
        rule = jkk.UNREGISTERED if self.program is JKK else jkm.UNREGISTERED
        return rule.on(self.governing_day)

    def late_payment(self, holidays: Collection[date]) -> Breakdown:
        """Ganti rugi: what the operator owes for having paid late, each year by the day of its own request."""
        late = jkk.late_payment if self.program is JKK else jkm.late_payment
        due = jkk.payment_due if self.program is JKK else jkm.payment_due
        lines = [
            late(event.amount, due=due(asked, holidays), paid=event.on)
            for asked, event in zip(self.requests, self._payments, strict=False)
            if event.amount is not None
        ]
        return total_of(_LATE.fill(claim=self.label), lines)

    # Papers and terms ----------------------------------------------------------------------------

    @property
    def paper_lists(self) -> tuple[Dated[Papers], ...]:
        """What offices ask for every year."""
        return (jkk.SCHOLARSHIP_DOCUMENTS if self.program is JKK else jkm.SCHOLARSHIP_DOCUMENTS,)

    def terms(self, holidays: Collection[date]) -> tuple[Term, ...]:
        """The lapse of the right under JKK, and the payment of each year that was asked for."""
        due = jkk.payment_due if self.program is JKK else jkm.payment_due
        days = jkk.PAYMENT_DAYS if self.program is JKK else jkm.PAYMENT_DAYS
        paid = dict(zip(self.requests, (event.on for event in self._payments), strict=False))
        payments = [
            Term(PAYMENT, Party.OPERATOR, due(asked, holidays), days.on(asked).source, paid.get(asked))
            for asked in self.requests
        ]
        lapses = lapse_of_jkk(self.history, accident=self.governing_day) if self.program is JKK else ()
        return (*lapses, *payments)

    @property
    def disputes(self) -> Dated[Forums]:
        """The forums of the programme that pays."""
        return self.after.disputes


_CLAIM = Text(id="Beasiswa {child}: {after}", en="Scholarship of {child}: {after}")
_CHILD = Text(id="{child}, anak peserta", en="{child}, child of the participant")
_LATE = Text(id="Ganti rugi keterlambatan: {claim}", en="Compensation for late payment: {claim}")
_FAMILY = Text(id="Beasiswa anak {participant}", en="Scholarships of the children of {participant}")


def scholarships_of(claims: Iterable[ScholarshipClaim]) -> Breakdown:
    """Beasiswa satu keluarga: the scholarships of the children of one participant as one account.

    Two children at most, each once: a participant with several memberships has one scholarship for the family, not one
    for each membership.  Before 2 December 2019 it was one sum for the participant.
    Raises ValueError for more children, for a child that asks twice and for claims of several participants, and what
    `entitlement` raises.

    >>> scholarships_of([]).amount
    Rp(0)
    """
    listed = tuple(claims)
    for number, claim in enumerate(listed, start=1):
        instance(f"claim {number}", claim, ScholarshipClaim, "ScholarshipClaim(after=..., child=...)")
    if not listed:
        return total_of(_NOBODY, ())
    participant, *others = dict.fromkeys(claim.after.participant for claim in listed)
    if others:
        names = ", ".join(f"{each}" for each in (participant, *others))
        msg = f"claims must be those of one participant, not of {names}."
        raise ValueError(msg)
    children = [claim.child for claim in listed]
    for child in children:
        if children.count(child) > 1:
            times = children.count(child)
            msg = f"{child} asks {times} times: a scholarship is one for the family, not for each membership."
            raise ValueError(msg)
    limit = (jkk.CHILDREN if listed[0].program is JKK else CHILDREN).get(listed[0].governing_day)
    most = 1 if limit is None else limit.value
    if len(children) > most:
        msg = f"{len(children)} children ask for a scholarship, and {most} can be paid: choose."
        raise ValueError(msg)
    return total_of(_FAMILY.fill(participant=participant), [claim.entitlement() for claim in listed])


_NOBODY = Text(id="Beasiswa anak", en="Scholarships of children")

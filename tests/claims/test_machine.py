"""Claims and a working life as state machines: whatever is tried, the sums hold and nothing is paid twice."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

import pytest
from attrs import evolve
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from jamsos import (
    Breakdown,
    Employer,
    Job,
    Month,
    NotInForce,
    Participant,
    RiskClass,
    Rp,
    Rupiah,
    Segment,
    check,
    contributions,
    settle,
    testing,
)
from jamsos.claims import (
    LIFECYCLE,
    CareClaim,
    Claim,
    DeathClaim,
    DisabilityClaim,
    DisabilityPensionClaim,
    Event,
    FailedDepartureClaim,
    IllegalStep,
    IncapacityClaim,
    JobLossClaim,
    JobLossReplacementClaim,
    LossOnReturnClaim,
    MigrantDeathClaim,
    NotCovered,
    OldAgePensionClaim,
    PartialSavingsClaim,
    PensionClaim,
    PensionLumpSumClaim,
    SavingsClaim,
    ScholarshipClaim,
    Stage,
    SurvivorPensionClaim,
    ViolenceClaim,
    scholarships_of,
)
from jamsos.claims.lifecycle import REASONED
from jamsos.family import Relation, Relative
from jamsos.participants import Enrolment
from jamsos.programs import jkk, jkm, jkp, pmi
from jamsos.programs.heirs import Recipients
from jamsos.programs.jht import Ground
from jamsos.programs.jkm import Arrears, Standing
from jamsos.programs.jkp import Ending, JobLoss
from jamsos.remittance import Remittance

if TYPE_CHECKING:
    from collections.abc import Iterator

PAYING = {Stage.PAID_IN_PART, Stage.PAID}
ONE_SEN = Rp(0, sen=1)
NOTHING = Rp(0)

KINDS: tuple[type[Claim], ...] = (
    CareClaim,
    DeathClaim,
    DisabilityClaim,
    DisabilityPensionClaim,
    FailedDepartureClaim,
    IncapacityClaim,
    JobLossClaim,
    JobLossReplacementClaim,
    LossOnReturnClaim,
    MigrantDeathClaim,
    OldAgePensionClaim,
    PartialSavingsClaim,
    PensionLumpSumClaim,
    SavingsClaim,
    ScholarshipClaim,
    SurvivorPensionClaim,
    ViolenceClaim,
)


def kinds_of(kind: type[Any]) -> Iterator[type[Claim]]:
    """The kinds that are claims of this kind and no more general ones."""
    below = kind.__subclasses__()
    if not below:
        yield kind
    for each in below:
        yield from kinds_of(each)


def test_every_kind_stands_in_the_list() -> None:
    """A new kind of claim goes through the machine too."""
    # attrs makes a slotted class anew, and the class before it may still be known as a subclass.
    own = {each.__name__ for each in kinds_of(Claim) if each.__module__.startswith("jamsos.")}
    assert own - {"AccidentClaim", "Claim", "GrantClaim", "MemberClaim", "MigrantClaim", "PensionClaim"} == {
        each.__name__ for each in KINDS
    }


def amount_of(claim: Claim, name: str) -> Rupiah | None:
    """What is due or left of a claim, or None where there is no right and no rule."""
    try:
        return claim.due if name == "due" else claim.left
    except (LookupError, ValueError):
        return None


def can_be_paid(claim: Claim) -> bool:
    """Whether a payment may follow, of a sum that can be told."""
    return not PAYING.isdisjoint(LIFECYCLE[claim.stage]) and amount_of(claim, "left") is not None


# The course of a claim ------------------------------------------------------------------------------------------------


class Course(RuleBasedStateMachine):
    """A claim of one kind, and somebody who tries every step with it, lawful or not."""

    claim: Claim

    def __init__(self, kind: type[Claim]) -> None:
        super().__init__()
        self.kind = kind
        self.summed: Claim | None = None

    @initialize(data=st.data())
    def begin(self, data: st.DataObject) -> None:
        """A claim somewhere on its way."""
        self.claim = data.draw(testing.values(self.kind))

    @property
    def day(self) -> date:
        """The last day on which something happened."""
        return self.claim.history[-1].on if self.claim.history else self.claim.opens

    def refused(self, stage: Stage, on: date, amount: Rupiah | None) -> None:
        """The step is an illegal one, and nothing changes."""
        before, said, history = self.claim, hash(self.claim), self.claim.history
        with pytest.raises(IllegalStep):
            before.advance(stage, on=on, reason="alasan" if stage in REASONED else "", amount=amount)
        assert (said, history) == (hash(before), before.history)

    @precondition(lambda self: bool(LIFECYCLE[self.claim.stage]))
    @rule(data=st.data(), later=st.integers(0, 40))
    def a_step_that_follows(self, data: st.DataObject, later: int) -> None:
        """What the table allows succeeds and gives a new claim; of payments, those that fit."""
        before, stage = self.claim, data.draw(st.sampled_from(LIFECYCLE[self.claim.stage]))
        on, left = self.day + timedelta(later), amount_of(before, "left")
        amount = None
        if stage is Stage.PAID_IN_PART:
            assume(left is not None and left > ONE_SEN)
            most = cast("Rupiah", left) - ONE_SEN
            waiting = before.ready() if isinstance(before, JobLossClaim) else ()
            amount = waiting[0].amount if waiting else data.draw(testing.money(ONE_SEN, most))
        reason = "alasan" if stage in REASONED else ""
        history, said = before.history, hash(before)
        try:
            after = before.advance(stage, on=on, reason=reason, amount=amount)
        except IllegalStep:
            # The scholarship and JKP are paid year by year and month by month, as they were asked for.
            assert stage in PAYING
            assert isinstance(before, ScholarshipClaim | JobLossClaim)
        except (LookupError, ValueError):
            assert stage is Stage.PAID
            assert left is None
        else:
            assert type(after) is type(before)
            assert (*history, after.history[-1]) == after.history
            assert (stage, on, reason) == (after.stage, after.history[-1].on, after.history[-1].reason)
            self.claim = after
        assert (said, history) == (hash(before), before.history)

    @rule(data=st.data(), later=st.integers(0, 40), given_sum=st.booleans())
    def a_step_out_of_turn(self, data: st.DataObject, later: int, given_sum: bool) -> None:
        """What the table does not allow is an illegal step, with a sum or without."""
        stages = set(Stage) - {Stage.HAPPENED, *LIFECYCLE[self.claim.stage]}
        stage = data.draw(st.sampled_from(sorted(stages, key=lambda each: each.name)))
        paying = stage is Stage.PAID_IN_PART or (stage is Stage.PAID and given_sum)
        self.refused(stage, self.day + timedelta(later), ONE_SEN if paying else None)

    @precondition(lambda self: bool(LIFECYCLE[self.claim.stage]))
    @rule(data=st.data(), earlier=st.integers(1, 400))
    def a_day_before(self, data: st.DataObject, earlier: int) -> None:
        """Nothing happens before what has happened."""
        stage = data.draw(st.sampled_from(LIFECYCLE[self.claim.stage]))
        self.refused(stage, self.day - timedelta(earlier), ONE_SEN if stage in PAYING else None)

    @precondition(lambda self: can_be_paid(self.claim))
    @rule(data=st.data(), more=testing.money(ONE_SEN))
    def a_sum_that_does_not_fit(self, data: st.DataObject, more: Rupiah) -> None:
        """No payment is more than what is left; the last one is all of it, and one in part is less."""
        left = cast("Rupiah", amount_of(self.claim, "left"))
        for stage in PAYING:
            self.refused(stage, self.day, left + more)
        if left > NOTHING:
            self.refused(Stage.PAID_IN_PART, self.day, left)
            self.refused(Stage.PAID, self.day, data.draw(testing.money(NOTHING, left - ONE_SEN)))

    @precondition(lambda self: isinstance(self.claim, JobLossClaim | ScholarshipClaim | PensionClaim))
    @rule(data=st.data(), later=st.integers(20, 400))
    def it_goes_on(self, data: st.DataObject, later: int) -> None:
        """One more month is asked for, one more year, or the pension is reckoned on."""
        claim, on = self.claim, self.day + timedelta(later)
        try:
            if isinstance(claim, JobLossClaim):
                searched = data.draw(testing.efforts()) if jkp.ASSESSMENT.get(max(on, claim.approved)) else None
                self.claim = claim.ask(searched, on=on)
            elif isinstance(claim, ScholarshipClaim):
                self.claim = claim.renew(on=on)
            elif isinstance(claim, PensionClaim):
                self.claim = claim.reckoned_through(claim.through + later // 30)
        except ValueError:
            assert not isinstance(claim, PensionClaim)

    @invariant()
    def the_sums_hold(self) -> None:
        """Paid and left are what is due, never more is paid than that, and the parts are the whole."""
        claim = self.claim
        if claim is self.summed:
            return
        self.summed = claim
        due = amount_of(claim, "due")
        if due is not None:
            assert claim.paid + claim.left == due
            assert NOTHING <= claim.paid <= due
            conserved(claim)

    @invariant()
    def the_course_is_one(self) -> None:
        """Stages follow the table, and days never go back."""
        stages = [Stage.HAPPENED, *(event.stage for event in self.claim.history)]
        assert all(after in LIFECYCLE[before] for before, after in pairwise(stages))
        listed = [event.on for event in self.claim.history]
        assert sorted(listed) == listed
        assert not listed or listed[0] >= self.claim.opens


STEADY = settings(max_examples=4, stateful_step_count=10, phases=[Phase.generate])  # to shrink a claim takes minutes


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_the_course_of_a_claim(kind: type[Claim]) -> None:
    """Of every kind: legal steps succeed, illegal ones change nothing, and nothing is paid twice."""
    run_state_machine_as_test(cast("type[Course]", partial(Course, kind)), settings=STEADY)


PAID_TO_SOMEBODY = (
    CareClaim,
    DeathClaim,
    DisabilityClaim,
    IncapacityClaim,
    MigrantDeathClaim,
    PensionClaim,
    PensionLumpSumClaim,
    SavingsClaim,
)
"""The kinds that say who receives each line."""

# What is conserved ----------------------------------------------------------------------------------------------------


def parts_sum(account: Breakdown) -> None:
    """The parts are the whole at every level."""
    for _, line in account.walk():
        assert not line.parts or line.amount == sum((part.amount for part in line.parts), NOTHING)


def conserved(claim: Claim) -> None:
    """Entitlement, standings and recipients come to the same."""
    entitlement, owed = claim.entitlement(), claim.owed()
    for account in (entitlement, owed):
        parts_sum(account)
    standings = owed.by("standing")
    assert owed.amount == sum(standings.values(), NOTHING)
    assert claim.payable == standings.get(Standing.OPERATOR, NOTHING)
    if not isinstance(claim, JobLossClaim) and Standing.NO_RIGHT not in standings:
        assert owed.amount == entitlement.amount
    if isinstance(claim, PAID_TO_SOMEBODY):
        try:
            shared = claim.recipients()
        except (LookupError, ValueError):
            return
        parts_sum(shared)
        assert entitlement.amount == shared.amount == sum(shared.by("recipient").values(), NOTHING)


@settings(max_examples=8)
@given(st.lists(testing.claims(), max_size=2))
def test_claims_are_settled_whole(claims: list[Claim]) -> None:
    """The account of several claims is the sum of each, at every level."""
    able = [claim for claim in claims if amount_of(claim, "due") is not None]
    account = settle(able)
    parts_sum(account)
    assert account.amount == sum((claim.entitlement().amount for claim in able), NOTHING)


@settings(max_examples=20)
@given(testing.death_claims() | testing.migrant_claims(MigrantDeathClaim))
def test_nobody_outside_the_order_is_paid(claim: DeathClaim | MigrantDeathClaim) -> None:
    """Who is paid is alive and of the first rank that has anybody; a will only where no rank has."""
    person = claim.participant
    assume(isinstance(person, Participant) and amount_of(claim, "due") is not None)
    assert isinstance(person, Participant)
    died = claim.died if isinstance(claim, DeathClaim) else claim.happened
    try:
        recipients = claim.recipients()
    except (NotInForce, ValueError):  # outside the law, or nothing is known of the family
        assume(False)  # noqa: FBT003  (the name of the function says it)
        return
    order = (pmi if isinstance(claim, MigrantDeathClaim) else jkm if claim.program.code == "JKM" else jkk).HEIRS
    ranks = order.on(claim.governing_day).value.ranks
    alive = [each for each in person.relatives or () if each.alive_on(died)]
    reached = [rank for rank in ranks if any(each.relation in rank.relations for each in alive)]
    for recipient in recipients.by("recipient"):
        if reached:
            assert isinstance(recipient, Recipients)
            assert reached[0] == recipient.rank
            assert tuple(each for each in alive if each.relation in reached[0].relations) == recipient.relatives
            assert recipient.will is None
        elif person.will is not None:
            assert isinstance(recipient, Recipients)
            assert ((), person.will) == (recipient.relatives, recipient.will)
        else:
            assert not isinstance(recipient, Recipients) or recipient.nobody
    assert claim.entitlement().amount == recipients.amount


@settings(max_examples=8)
@given(testing.scholarship_claims())
def test_a_child_is_paid_once(claim: ScholarshipClaim) -> None:
    """A family has the scholarship of a child once, however many memberships there were."""
    with pytest.raises(ValueError, match="asks 2 times"):
        scholarships_of([claim, claim])


@settings(max_examples=20)
@given(
    testing.death_claims() | testing.savings_claims() | testing.care_claims(), testing.days(), testing.money(ONE_SEN)
)
def test_a_history_that_was_handed_in_is_judged(claim: Claim, day: date, more: Rupiah) -> None:
    """What `advance` refuses may still have happened: whoever was paid too much is found, not refused."""
    due = amount_of(claim, "due")
    assume(due is not None)
    on = max(day, claim.opens)
    paid = [Event(Stage.PAID, on, amount=cast("Rupiah", due) + more)]
    paid_twice: Any = evolve(
        claim, history=[*(Event(each, on) for each in (Stage.FILED, Stage.COMPLETE, Stage.APPROVED)), *paid]
    )
    assume(amount_of(paid_twice, "due") == due)
    assert "JS514" in check(paid_twice, on=on).counts


# A working life -------------------------------------------------------------------------------------------------------

PROGRAMS = ("JKK", "JKM", "JHT", "JP", "JKP")
FIRMS = (Employer("PT Teh Priangan", risk_class=RiskClass.LOW), Employer("PT Kopi", risk_class=RiskClass.HIGH))
FAMILY = (
    Relative("Siti", Relation.SPOUSE),
    Relative("Ani", Relation.CHILD, born="2012-05-01"),
    Relative("Entin", Relation.PARENT),
)


class WorkingLife(RuleBasedStateMachine):
    """A worker month by month: hired, paid for or not, hurt, dismissed, dead; and the claims that follow.

    The machine keeps its own count of what was paid, and every value of the library has to agree with it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.month = Month(2022, 1)
        self.job: Job | None = None
        self.past: tuple[Job, ...] = ()
        self.paid: dict[Month, Rupiah] = {}
        self.unpaid: list[Month] = []
        self.saved = NOTHING
        self.since: Month | None = None
        self.died: date | None = None

    # What the library is told ----------------------------------------------------------------------

    @property
    def person(self) -> Participant:
        """The worker as a list would have him at the end of the month before."""
        jobs = (*self.past, *(() if self.job is None else (self.job,)))
        memberships = () if self.since is None else (self.membership,)
        return Participant(
            "Asep", Segment.PU, born="1985-03-01", jobs=jobs, enrolments=memberships, relatives=FAMILY, died=self.died
        )

    @property
    def membership(self) -> Enrolment:
        """The membership of JHT, with the months that were not paid."""
        first = cast("Month", self.since)
        known = max([*self.paid, *self.unpaid], default=None)
        return Enrolment("JHT", start=first.first, paid_through=known, unpaid=self.unpaid)

    @property
    def arrears(self) -> Arrears | None:
        """The months in a row before this one that nobody paid."""
        count = 0
        while self.month - 1 - count in self.unpaid:
            count += 1
        return Arrears(count) if count else None

    # What happens ----------------------------------------------------------------------------------

    @precondition(lambda self: self.job is None and self.died is None)
    @rule(firm=st.sampled_from(FIRMS), wage=testing.money(Rp(2_000_000), Rp(20_000_000)))
    def hired(self, firm: Employer, wage: Rupiah) -> None:
        """A job begins with the month, in all five programmes."""
        self.job = Job(firm, wage, programs=PROGRAMS, start=self.month.first)
        self.since = self.since or self.month

    @precondition(lambda self: self.job is not None)
    @rule(paid=st.sampled_from([True, True, True, False]), months=st.integers(1, 4))
    def months_go_by(self, paid: bool, months: int) -> None:
        """A bill falls due for every month of the job, and is paid or not."""
        for _ in range(months):
            bill = contributions(self.person, self.month)
            assert bill.amount == bill.breakdown.amount == sum((line.amount for line in payslip(bill)), NOTHING)
            assert bill.amount == sum(bill.breakdown.by("payer").values(), NOTHING)
            parts_sum(bill.breakdown)
            remitted = Remittance(
                bill=bill, paid=bill.amount if paid else NOTHING, on=self.month.last if paid else None
            )
            if paid:
                self.paid[self.month] = bill.amount
                self.saved += bill.by_program()["JHT"]
                assert NOTHING == remitted.difference
            else:
                self.unpaid.append(self.month)
                assert remitted.difference == -bill.amount
            self.month += 1

    @precondition(lambda self: self.job is None)
    @rule(months=st.integers(1, 3))
    def without_work(self, months: int) -> None:
        """Months without a job have no bill."""
        with pytest.raises(ValueError, match="has no job that touches"):
            contributions(self.person, self.month)
        self.month += months

    @precondition(lambda self: self.died is None)
    @rule(days=st.integers(1, 60))
    def hurt(self, days: int) -> None:
        """An accident in this month is covered where there is a job, and paid once, by whom the arrears leave it to."""
        day = self.month.first + timedelta(3)
        claim = IncapacityClaim(participant=self.person, accident=day, days=days, arrears=self.arrears)
        if self.job is None:
            with pytest.raises(NotCovered, match="was no member of JKK"):
                claim.entitlement()
            return
        conserved(claim)
        standings = set(claim.owed().by("standing"))
        late = self.arrears is not None and self.arrears.months > 3
        assert standings == {Standing.EMPLOYER_FIRST if late else Standing.OPERATOR}
        paid_whole(claim, day)

    @precondition(lambda self: self.job is not None)
    @rule()
    def dismissed(self) -> None:
        """The job ends with the month before; JKP is due where twelve months were paid, six of them in a row."""
        job = cast("Job", self.job)
        last = self.month.first - timedelta(1)
        assume(job.start is not None and job.start <= last)
        self.past, self.job = (*self.past, evolve(job, end=last)), None
        loss = JobLoss(
            last,
            Ending.DISMISSAL,
            paid=self.paid,
            citizen=True,
            willing=True,
            working=False,
            born="1985-03-01",
            registered=cast("Month", self.since).first,
        )
        claim = JobLossClaim(participant=self.person, loss=loss, arrears=self.arrears)
        within = [month for month in self.paid if 0 <= Month.of(last) - month < 24]
        enough = len(within) >= 12 and (last >= date(2025, 2, 7) or self.longest_run >= 6)
        assert enough is (claim.refusal() is None)
        if enough:
            conserved(claim)

    @property
    def longest_run(self) -> int:
        """The most paid months in a row."""
        best = run = 0
        for before, month in pairwise([Month(1990, 1), *sorted(self.paid)]):
            run = run + 1 if month - before == 1 else 1
            best = max(best, run)
        return best

    @precondition(lambda self: self.died is None and self.since is not None)
    @rule()
    def dies(self) -> None:
        """A death in this month: JKM where there is a job, the savings in any case, each to the wife and the child."""
        self.died = self.month.first + timedelta(9)
        natural = DeathClaim(participant=self.person, died=self.died, arrears=self.arrears)
        savings = SavingsClaim(participant=self.person, ground=Ground.DEATH, asked=self.died, saved=self.saved)
        if self.job is None:
            with pytest.raises(NotCovered, match="was no member of JKM"):
                natural.entitlement()
        else:
            conserved(natural)
            heirs = [each for each in natural.recipients().by("recipient") if isinstance(each, Recipients)]
            assert [("Siti", "Ani")] == [tuple(map(str, each.relatives)) for each in heirs]
            paid_whole(natural, self.died)
            self.past, self.job = (*self.past, evolve(self.job, end=self.died)), None
        assert self.saved == savings.entitlement().amount
        conserved(savings)
        paid_whole(savings, self.died)
        self.month += 1

    # What holds ------------------------------------------------------------------------------------

    @invariant()
    def the_books_agree(self) -> None:
        """Paid and unpaid months are as many as the membership says, and no month is both."""
        assert not set(self.paid) & set(self.unpaid)
        if self.since is not None:
            membership = self.membership
            gaps = [month for month in Month.range(self.since, self.month) if month not in self.paid]
            known = membership.paid_through
            assert known is None or membership.paid_months - len(self.paid) == len(
                [month for month in gaps if month <= known and month not in self.unpaid]
            )
            assert self.arrears is None or (membership.unpaid_in_a_row(self.month - 1) or 0) == self.arrears.months


def payslip(bill: Any) -> list[Any]:
    """The lines of a bill that somebody pays."""
    return [line for line in bill.lines if line.due.on_payslip]


def paid_whole(claim: Claim, day: date) -> None:
    """The claim goes its way to the end; what is paid is what the operator owes, once."""
    for stage in (Stage.FILED, Stage.COMPLETE, Stage.APPROVED, Stage.PAID):
        claim = claim.advance(stage, on=day)
    assert claim.payable == claim.paid
    assert NOTHING == claim.left
    for stage in PAYING:
        with pytest.raises(IllegalStep):
            claim.advance(stage, on=day, amount=ONE_SEN)


def test_a_working_life() -> None:
    """Through jobs, arrears, accidents and death: bills, memberships and claims agree with what was paid."""
    run_state_machine_as_test(WorkingLife, settings=settings(max_examples=30, stateful_step_count=20))

"""Kepesertaan yang menjamin: how a protection or a membership reaches a person on a day, and the wage that counts then.

JKK and JKM ask the same of a death, an accident and a disease: was the person covered, since when, and on which monthly
wage is the benefit reckoned.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance
from jamsos.claims.base import Claim, NotCovered
from jamsos.claims.lifecycle import Stage
from jamsos.claims.terms import first
from jamsos.dates import Month, as_day
from jamsos.family import Relation, Relative
from jamsos.lampiran.income_bands import INCOME_BANDS
from jamsos.lampiran.scholarships import SCHOOLING, may_be_paid
from jamsos.money import Rp, Rupiah
from jamsos.participants import Participant, Segment, refuse_income
from jamsos.programs import JKK, jkk
from jamsos.programs.jkk import Party
from jamsos.programs.jkm import Standing
from jamsos.programs.papers import Need
from jamsos.protection import Protection

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from jamsos.breakdown import Breakdown
    from jamsos.lampiran.scholarships import Child
    from jamsos.protection import Group

__all__ = ["TAXED_FROM", "MemberClaim"]

TAXED_FROM = Rp(50_000_000)
"""The sum above which practice asks for a tax number."""


def _since(value: object) -> date | None:
    return None if value is None else as_day(value, "member_since")


@frozen(kw_only=True)
class MemberClaim(Claim):
    """Klaim peserta: a claim that rests on a protection or on a membership.

    Covered by a protection (`under`) or, without one, by the membership of the `participant`: an enrolment that holds
    on the day, or a job of a wage earner.
    `member_since` is the first day of membership; where it is left out it is that of the enrolment, of the job, or the
    first day of the month in which the person's group was registered.
    `wage` is the monthly wage on the day that counts; left out, it is that of the jobs, or the base of the band of the
    income.
    """

    under: Protection | None = field(default=None, repr=False)
    participant: Participant | str = ""
    member_since: date | None = field(default=None, converter=_since)
    wage: Rupiah | None = None

    def __attrs_post_init__(self) -> None:
        if self.under is not None:
            instance("under", self.under, Protection, "a Protection(...)")
        named = self.under is not None and isinstance(self.participant, str)
        if not isinstance(self.participant, Participant) and not named:
            instance("participant", self.participant, Participant, 'Participant("Nama", Segment.BPU)')
        if self.member_since is not None and self.member_since > self.covered_on:
            msg = f"member_since ({self.member_since}) cannot be after the day of {self.event} ({self.covered_on})."
            raise ValueError(msg)
        if self.wage is not None:
            refuse_income(self.wage, "wage")
        super().__attrs_post_init__()

    # What a kind says ----------------------------------------------------------------------------

    @property
    @abstractmethod
    def event(self) -> str:
        """What happened, in one word, for a sentence about its day."""

    @property
    @abstractmethod
    def risk(self) -> str:
        """What the programme covers, for a sentence about who pays it."""

    @property
    @abstractmethod
    def opened(self) -> date:
        """The first day on which the right exists: of the death, of the doctor's letter."""

    @property
    def covered_on(self) -> date:
        """The day on which protection or membership must hold: the governing day."""
        return self.governing_day

    # Who -----------------------------------------------------------------------------------------

    @property
    def person(self) -> Participant | None:
        """The participant, where more than the name is known."""
        return self.participant if isinstance(self.participant, Participant) else None

    @property
    def segment(self) -> Segment:
        """The segment of the protection, else of the participant."""
        if self.under is not None:
            return self.under.segment
        return self.participant.segment if isinstance(self.participant, Participant) else Segment.BPU

    # Coverage ------------------------------------------------------------------------------------

    def refusal(self) -> str | None:
        """Why protection or membership do not reach this event, in a sentence; None where they do."""
        return self._outside_membership() if self.under is None else self._outside(self.under)

    def check_covered(self) -> None:
        """Raise NotCovered where `refusal` gives a reason."""
        refusal = self.refusal()
        if refusal is not None:
            raise NotCovered(refusal)

    def _outside(self, under: Protection) -> str | None:
        if self.program.code not in {each.code for each in under.programs}:
            covers = ", ".join(each.code for each in under.programs)
            return f"{self.risk} is paid by {self.program.code}; the protection covers {covers}."
        if self.covered_on not in under.period:
            return f"the {self.event} of {self.covered_on} is outside the protection of {under.period:en}."
        if not self._groups(under):
            starts = ", ".join(sorted({group.start.iso for group in under.groups}))
            return f"nobody was protected yet on {self.covered_on}: the protection begins in {starts}."
        return None

    def _outside_membership(self) -> str | None:
        if not self.registered or self.membership is not None:
            return None
        return f"{self.participant} was no member of {self.program.code} on {self.covered_on}."

    @property
    def membership(self) -> date | None:
        """The first day of the membership that covers the day, without a protection; None where none does."""
        person, day = self.person, self.covered_on
        if person is None:
            return None
        enrolment = person.enrolled(self.program.code, day)
        if enrolment is not None:
            return self.member_since or enrolment.start
        starts = [
            job.start or day
            for job in person.jobs
            if job.held_on(day) and (job.programs is None or self.program.code in job.programs)
        ]
        return min(starts, default=None) if self.member_since is None or not starts else self.member_since

    def _groups(self, under: Protection) -> tuple[Group, ...]:
        groups = under.active_groups(Month.of(self.covered_on))
        person = self.person
        if person is None or person.registered is None:
            return groups
        return tuple(group for group in groups if group.registered == person.registered)

    @property
    def earliest_membership(self) -> date | None:
        """The first day of membership: the one given, else the earliest that the person can have."""
        if self.member_since is not None:
            return self.member_since
        if self.under is None:
            return self.membership
        return min((group.registered.first for group in self._groups(self.under)), default=None)

    # Wage ----------------------------------------------------------------------------------------

    @property
    def base(self) -> Rupiah:
        """The monthly wage on which JKK reckons: given, of the jobs, or the base of the band of the income."""
        if self.wage is not None:
            return self.wage
        person, day = self.person, self.covered_on
        if person is not None and person.jobs:
            return person.wage_on(day)
        if person is not None and person.income is not None:
            incomes = {person.income}
        elif self.under is not None:
            incomes = {group.income for group in self._groups(self.under)}
        else:
            msg = f"wage is needed: neither a job nor an income of {self.participant} is known on {day}."
            raise ValueError(msg)
        bands = INCOME_BANDS.on(day).value
        bases = sorted({bands.of(income).base for income in incomes})
        if len(bases) > 1:
            listed = ", ".join(format(base, "id") for base in bases)
            msg = f"participant is needed: the JKK benefit depends on the chosen base, and the groups have {listed}."
            raise ValueError(msg)
        return bases[0]

    # Late report ---------------------------------------------------------------------------------

    @property
    def reported_late(self) -> bool:
        """Whether the employer's report of phase I is known to have come after its last day (`Stage.REPORTED`).

        It matters under JKK, from the day on which a late report makes the employer pay first.
        """
        reported = first(self.history, Stage.REPORTED)
        if self.program is not JKK or reported is None or jkk.LATE_REPORT.get(self.governing_day) is None:
            return False
        phase_one = self.terms(frozenset())[0]
        return phase_one.party is Party.EMPLOYER and phase_one.last < reported

    def _standing(self, benefit: Breakdown) -> Breakdown:
        if self.reported_late:
            return jkk.reported_late(benefit, self.governing_day).tagged(standing=Standing.EMPLOYER_FIRST)
        return super()._standing(benefit)

    # Family and papers ---------------------------------------------------------------------------

    def children(self) -> tuple[Relative, ...]:
        """The children who were alive and could be paid a scholarship when the right came to exist, the youngest first.

        A child without a day of birth is left out, and before 2 December 2019, when the scholarship was for a child at
        school, one whose class is not known.
        """
        person, event = self.person, self.governing_day
        yearly = SCHOOLING.get(event) is not None
        known = [
            each
            for each in (() if person is None else person.family)
            if each.relation is Relation.CHILD and each.born is not None and each.alive_on(self.opened)
        ]
        able = [
            each
            for each in known
            if (yearly or each.grade is not None) and may_be_paid(event, each.pupil, on=self.opened)
        ]
        return tuple(sorted(able, key=lambda each: each.pupil.born, reverse=True))

    def _pupils(self, chosen: Iterable[Relative] | None) -> tuple[Child, ...]:
        return tuple(each.pupil for each in (self.children() if chosen is None else chosen))

    @property
    def needs(self) -> frozenset[Need]:
        """What the segment and the sum ask for."""
        needs = {Need.NON_WAGE if self.segment is Segment.BPU else Need.WAGE_EARNER}
        try:
            if self.entitlement().amount > TAXED_FROM:
                needs.add(Need.OVER_FIFTY_MILLION)
        except (LookupError, ValueError):
            pass  # what cannot be reckoned is not known to be above any sum
        return frozenset(needs)

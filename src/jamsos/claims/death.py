"""Klaim kematian: a death, by work accident or not, under a protection or a membership, and what the heirs receive."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance
from jamsos.claims.base import Claim, NotCovered
from jamsos.claims.lifecycle import DISPUTES, DISPUTES_OF_JKK, Forums
from jamsos.claims.shares import distribute
from jamsos.claims.terms import of_jkk, of_jkm
from jamsos.dates import Month, as_day, completed_years
from jamsos.family import Relation, Relative
from jamsos.lampiran.income_bands import INCOME_BANDS
from jamsos.lampiran.scholarships import AGE_LIMIT, CHILDREN
from jamsos.money import Rp, Rupiah
from jamsos.participants import Participant, Segment, refuse_income, refuse_other
from jamsos.programs import JKK, JKM, Program, jkk, jkm
from jamsos.programs.papers import Need, Papers
from jamsos.protection import Protection
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from jamsos.breakdown import Breakdown
    from jamsos.claims.terms import Term
    from jamsos.law import Dated, Provision
    from jamsos.programs.jkm import Arrears
    from jamsos.protection import Group

__all__ = ["ADULT", "TAXED_FROM", "Cause", "DeathClaim"]

ADULT = 18
"""The age below which practice asks for a guardian."""

TAXED_FROM = Rp(50_000_000)
"""The sum above which practice asks for a tax number."""


class Cause(Enum):
    """Sebab: what a death is due to, which decides the programme that pays."""

    NATURAL = Text(id="bukan kecelakaan kerja", en="not a work accident")
    WORK_ACCIDENT = Text(id="kecelakaan kerja", en="work accident")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


def _died(value: object) -> date:
    return as_day(value, "died")


def _since(value: object) -> date | None:
    return None if value is None else as_day(value, "member_since")


def _accident(value: object) -> date | None:
    return None if value is None else as_day(value, "accident")


@frozen(kw_only=True)
class DeathClaim(Claim):
    """Klaim kematian: one death, and what the heirs receive.

    A natural death is paid by JKM and governed by the day of death; a death by work accident by JKK and governed by the
    day of the accident, which is the day of death unless `accident` says otherwise.

    Covered by a protection (`under`) or, without one, by the membership of the `participant`: an enrolment that holds
    on the day, or a job of a wage earner.
    `member_since` is the first day of membership; where it is left out it is that of the enrolment, of the job, or the
    first day of the month in which the deceased's group was registered; if groups differ in a way that changes the
    benefit it must be given.
    `wage` is the monthly wage on the day of the accident, for JKK; left out, it is that of the jobs, or the base of the
    band of the income.
    The relatives and the will of the participant say who receives it (`recipients`).

    >>> from jamsos import APBD, KOTA_AMBON, PERWALI_AMBON_34A_2020, Funding, Period, Segment
    >>> ambon = Protection(under=PERWALI_AMBON_34A_2020, region=KOTA_AMBON, segment=Segment.BPU, headcount=25_000,
    ...                    programs=(JKK, JKM), period=Period.year(2022),
    ...                    funding=Funding(APBD, payer=KOTA_AMBON, year=2022))
    >>> claim = DeathClaim(under=ambon, died="2022-03-14")
    >>> claim.entitlement().amount
    Rp(42000000)
    >>> from jamsos.claims import Stage
    >>> claim.advance(Stage.FILED, on="2022-03-21").stage.name
    'FILED'
    """

    under: Protection | None = field(default=None, repr=False)
    died: date = field(converter=_died)
    cause: Cause = Cause.NATURAL
    participant: Participant | str = ""
    member_since: date | None = field(default=None, converter=_since)
    accident: date | None = field(default=None, converter=_accident)
    wage: Rupiah | None = None

    def __attrs_post_init__(self) -> None:
        if self.under is not None:
            instance("under", self.under, Protection, "a Protection(...)")
        refuse_other("cause", self.cause, Cause)
        named = self.under is not None and isinstance(self.participant, str)
        if not isinstance(self.participant, Participant) and not named:
            instance("participant", self.participant, Participant, 'Participant("Nama", Segment.BPU)')
        if self.member_since is not None and self.member_since > self.died:
            msg = f"member_since ({self.member_since}) cannot be after the day of death ({self.died})."
            raise ValueError(msg)
        if self.accident is not None:
            if self.cause is Cause.NATURAL:
                msg = f"accident ({self.accident}) stands with Cause.WORK_ACCIDENT, not with a natural death."
                raise ValueError(msg)
            if self.accident > self.died:
                msg = f"accident ({self.accident}) cannot be after the day of death ({self.died})."
                raise ValueError(msg)
        if self.wage is not None:
            refuse_income(self.wage, "wage")
        super().__attrs_post_init__()

    @property
    def person(self) -> Participant | None:
        """The deceased, where more than the name is known."""
        return self.participant if isinstance(self.participant, Participant) else None

    @property
    def segment(self) -> Segment:
        """The segment of the protection, else of the participant."""
        if self.under is not None:
            return self.under.segment
        return self.participant.segment if isinstance(self.participant, Participant) else Segment.BPU

    @property
    def governing_day(self) -> date:
        """The day whose law applies: of death, or of the accident."""
        return self.died if self.accident is None else self.accident

    @property
    def program(self) -> Program:
        """The programme that pays."""
        return JKM if self.cause is Cause.NATURAL else JKK

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        if not self.participant:
            return _CLAIM.fill(day=self.died, cause=self.cause)
        return _NAMED_CLAIM.fill(name=self.participant, day=self.died, cause=self.cause)

    @property
    def claimant(self) -> Text:
        """The heirs."""
        return _HEIRS

    # Coverage ------------------------------------------------------------------------------------

    def refusal(self) -> str | None:
        """Why protection or membership do not reach this death, in a sentence; None where they do."""
        return self._outside_membership() if self.under is None else self._outside(self.under)

    def _outside(self, under: Protection) -> str | None:
        covers = ", ".join(each.code for each in under.programs)
        if self.program.code not in {each.code for each in under.programs}:
            return f"a death by {self.cause:en} is paid by {self.program.code}; the protection covers {covers}."
        if self.governing_day not in under.period:
            what = "death" if self.accident is None else "accident"
            return f"the {what} of {self.governing_day} is outside the protection of {under.period:en}."
        if not self._groups(under):
            starts = ", ".join(sorted({group.start.iso for group in under.groups}))
            return f"nobody was protected yet on {self.governing_day}: the protection begins in {starts}."
        return None

    def _outside_membership(self) -> str | None:
        if not self.registered or self.membership is not None:
            return None
        return f"{self.participant} was no member of {self.program.code} on {self.governing_day}."

    @property
    def membership(self) -> date | None:
        """The first day of the membership that covers the governing day, without a protection; None where none does."""
        person, day = self.person, self.governing_day
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
        groups = under.active_groups(Month.of(self.governing_day))
        person = self.person
        if person is None or person.registered is None:
            return groups
        return tuple(group for group in groups if group.registered == person.registered)

    @property
    def earliest_membership(self) -> date | None:
        """The first day of membership: the one given, else the earliest that the deceased can have."""
        if self.member_since is not None:
            return self.member_since
        if self.under is None:
            return self.membership
        return min((group.registered.first for group in self._groups(self.under)), default=None)

    # Money ---------------------------------------------------------------------------------------

    def entitlement(self) -> Breakdown:
        """Hak: what the heirs receive, with the rights that depend on children.

        Raises NotCovered when neither protection nor membership reaches the death, NotInForce outside the law.
        """
        refusal = self.refusal()
        if refusal is not None:
            raise NotCovered(refusal)
        benefit = self._jkm() if self.cause is Cause.NATURAL else self._jkk()
        return benefit.named(_ENTITLEMENT.fill(program=benefit.label, claim=self.label))

    def _jkm(self) -> Breakdown:
        if self.under is None or self.member_since is not None:
            since = self.earliest_membership or self.died
            return jkm.death_benefit(self.died, member_since=since, segment=self.segment)
        starts = sorted({group.registered.first for group in self._groups(self.under)})
        benefits = [jkm.death_benefit(self.died, member_since=start) for start in starts]
        outcomes = {(each.amount, tuple(right.met for right in each.rights)) for each in benefits}
        if len(outcomes) > 1:
            listed = ", ".join(map(str, starts))
            msg = f"member_since is needed: the benefit of {self.died} differs between groups registered on {listed}."
            raise ValueError(msg)
        return benefits[-1]

    def _jkk(self) -> Breakdown:
        return jkk.death_benefit(self.died, wage=self.base, accident=self.accident)

    @property
    def base(self) -> Rupiah:
        """The monthly wage on which JKK reckons: given, of the jobs, or the base of the band of the income."""
        if self.wage is not None:
            return self.wage
        person, day = self.person, self.governing_day
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

    def _in_arrears(self, benefit: Breakdown, arrears: Arrears) -> Breakdown:
        owed = jkm.owed if self.cause is Cause.NATURAL else jkk.owed
        return owed(benefit, self.governing_day, segment=self.segment, arrears=arrears)

    @property
    def _unregistered_basis(self) -> Provision[Text]:
        rule = jkm.UNREGISTERED if self.cause is Cause.NATURAL else jkk.UNREGISTERED
        return rule.on(self.governing_day)

    def _compensation(self, amount: Rupiah, due: date, paid: date) -> Breakdown:
        late = jkm.late_payment if self.cause is Cause.NATURAL else jkk.late_payment
        return late(amount, due=due, paid=paid)

    def recipients(self) -> Breakdown:
        """Penerima: the entitlement with each line tagged with who receives it, by the order of heirs."""
        order = (jkm.HEIRS if self.cause is Cause.NATURAL else jkk.HEIRS).on(self.governing_day)
        person = self.person
        return distribute(
            self.entitlement(),
            order,
            () if person is None else person.relatives,
            will=None if person is None else person.will,
            died=self.died,
            funeral=jkm.is_funeral if self.cause is Cause.NATURAL else jkk.is_funeral,
        )

    def scholarships(self, *, paid_years: int | None = None, first_claim: date | None = None) -> Breakdown:
        """Beasiswa: what the children will be paid year by year, the youngest who qualify, at most two.

        Under JKM it needs years of contributions: `paid_years`, else the completed years of membership.
        Children who have turned 23, work or are married on the governing day have no schedule.
        """
        limit = (jkk.CHILDREN if self.cause is Cause.WORK_ACCIDENT else CHILDREN).get(self.governing_day)
        pupils = [child.pupil for child in self.children()]
        chosen = pupils if limit is None else pupils[: limit.value]
        if self.cause is Cause.WORK_ACCIDENT:
            return jkk.scholarships(self.governing_day, children=chosen, first_claim=first_claim)
        years = paid_years
        if years is None:
            since = self.earliest_membership
            years = 0 if since is None else completed_years(since, self.died)
        return jkm.scholarships(self.died, paid_years=years, children=chosen, first_claim=first_claim)

    def children(self) -> tuple[Relative, ...]:
        """The children of the deceased who were alive and may still be paid a scholarship, the youngest first."""
        person, day = self.person, self.governing_day
        if person is None:
            return ()
        alive = [
            each
            for each in person.relatives
            if each.relation is Relation.CHILD and each.born is not None and each.alive_on(day)
        ]
        age = AGE_LIMIT.get(day)
        able = [each for each in alive if age is None or each.pupil.end(age.value)[0] > day]
        return tuple(sorted(able, key=lambda each: each.pupil.born, reverse=True))

    # Papers and terms ----------------------------------------------------------------------------

    @property
    def paper_lists(self) -> tuple[Dated[Papers], ...]:
        """The lists of JKM, or of JKK with the certificates of a death."""
        if self.cause is Cause.NATURAL:
            return (jkm.CLAIM_DOCUMENTS, jkm.CLAIM_DOCUMENTS_IN_PRACTICE)
        return (jkk.CLAIM_DOCUMENTS, jkm.CLAIM_DOCUMENTS, jkk.CLAIM_DOCUMENTS_IN_PRACTICE)

    @property
    def needs(self) -> frozenset[Need]:
        """What the heirs, the sum and the segment ask for."""
        needs = {Need.NON_WAGE if self.segment is Segment.BPU else Need.WAGE_EARNER}
        person = self.person
        for each in () if person is None else person.relatives:
            if each.relation is Relation.SPOUSE and each.alive_on(self.died):
                needs.add(Need.SPOUSE)
            if each.relation is Relation.CHILD and each.alive_on(self.died):
                needs.add(Need.CHILD)
        if self.refusal() is None and self.entitlement().amount > TAXED_FROM:
            needs.add(Need.OVER_FIFTY_MILLION)
        return frozenset(needs)

    def terms(self, holidays: Collection[date]) -> tuple[Term, ...]:
        """The terms of JKM, or those of JKK with both reports."""
        if self.cause is Cause.NATURAL:
            return tuple(of_jkm(self.history, holidays=holidays))
        accident, segment = self.governing_day, self.segment
        terms = of_jkk(self.history, accident=accident, certified=self.died, segment=segment, holidays=holidays)
        return tuple(terms)

    @property
    def disputes(self) -> Dated[Forums]:
        """The inspector and the minister for JKK, mediation and court for JKM."""
        return DISPUTES if self.cause is Cause.NATURAL else DISPUTES_OF_JKK


_CLAIM = Text(id="meninggal {day}, {cause}", en="death on {day}, {cause}")
_NAMED_CLAIM = Text(id="{name}, meninggal {day}, {cause}", en="{name}, death on {day}, {cause}")
_ENTITLEMENT = Text(id="{program}: {claim}", en="{program}: {claim}")
_HEIRS = Text(id="ahli waris", en="the heirs")

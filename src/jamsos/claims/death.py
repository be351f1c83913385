"""Klaim kematian: a death, by work accident or not, under a protection or a membership, and what the heirs receive."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos.claims.membership import MemberClaim
from jamsos.claims.shares import distribute
from jamsos.claims.terms import of_jkk, of_jkm
from jamsos.dates import as_day, completed_years
from jamsos.family import Relation, Relative
from jamsos.participants import Segment, refuse_other
from jamsos.programs import JKK, JKM, Program, jkk, jkm
from jamsos.programs.disputes import DISPUTES, DISPUTES_OF_JKK, Forums
from jamsos.programs.papers import Need, Papers
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from jamsos.breakdown import Breakdown
    from jamsos.claims.terms import Term
    from jamsos.law import Dated, Provision
    from jamsos.money import Rupiah
    from jamsos.participants import Participant
    from jamsos.programs.jkm import Arrears

__all__ = ["ADULT", "Cause", "DeathClaim"]

ADULT = 18
"""The age below which practice asks for a guardian."""


class Cause(Enum):
    """Sebab: what a death is due to, which decides the programme that pays."""

    NATURAL = Text(id="bukan kecelakaan kerja", en="not a work accident")
    WORK_ACCIDENT = Text(id="kecelakaan kerja", en="work accident")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


def _died(value: object) -> date:
    return as_day(value, "died")


def _accident(value: object) -> date | None:
    return None if value is None else as_day(value, "accident")


@frozen(kw_only=True)
class DeathClaim(MemberClaim):
    """Klaim kematian: one death, and what the heirs receive.

    A natural death is paid by JKM and governed by the day of death; a death by work accident by JKK and governed by the
    day of the accident, which is the day of death unless `accident` says otherwise.

    Protection, membership and wage are those of a `MemberClaim`; the wage is that of the day of the accident.
    If groups of a protection differ in a way that changes the benefit, `member_since` must be given.
    The relatives and the will of the participant say who receives it (`recipients`).

    >>> from jamsos import APBD, KOTA_AMBON, PERWALI_AMBON_34A_2020
    >>> from jamsos import Funding, Period, Protection, Segment
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

    died: date = field(converter=_died)
    cause: Cause = Cause.NATURAL
    accident: date | None = field(default=None, converter=_accident)

    def __attrs_post_init__(self) -> None:
        refuse_other("cause", self.cause, Cause)
        if self.accident is not None:
            if self.cause is Cause.NATURAL:
                msg = f"accident ({self.accident}) stands with Cause.WORK_ACCIDENT, not with a natural death."
                raise ValueError(msg)
            if self.accident > self.died:
                msg = f"accident ({self.accident}) cannot be after the day of death ({self.died})."
                raise ValueError(msg)
        super().__attrs_post_init__()

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

    @property
    def deceased(self) -> Participant | None:
        """The participant, where more than the name is known."""
        return self.person

    @property
    def event(self) -> str:
        """The accident, where it is told apart from the death."""
        return "death" if self.accident is None else "accident"

    @property
    def risk(self) -> str:
        """The death, by its cause."""
        return f"a death by {self.cause:en}"

    @property
    def opened(self) -> date:
        """The day of death."""
        return self.died

    # Money ---------------------------------------------------------------------------------------

    def entitlement(self) -> Breakdown:
        """Hak: what the heirs receive, with the rights that depend on children.

        Raises NotCovered when neither protection nor membership reaches the death, NotInForce outside the law.
        """
        self.check_covered()
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

    def _in_arrears(self, benefit: Breakdown, arrears: Arrears) -> Breakdown:
        owed = jkm.owed if self.cause is Cause.NATURAL else jkk.owed
        return owed(benefit, self.governing_day, segment=self.segment, arrears=arrears)

    @property
    def _unregistered_basis(self) -> Provision[Text] | None:
        rule = jkm.UNREGISTERED if self.cause is Cause.NATURAL else jkk.UNREGISTERED
        return None if self.segment is Segment.BPU else rule.on(self.governing_day)

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
            None if person is None else person.relatives,
            will=None if person is None else person.will,
            died=self.died,
            funeral=jkm.is_funeral if self.cause is Cause.NATURAL else jkk.is_funeral,
        )

    def scholarships(
        self,
        *,
        chosen: Iterable[Relative] | None = None,
        paid_years: int | None = None,
        first_claim: date | None = None,
    ) -> Breakdown:
        """Beasiswa: what the children will be paid year by year, from the death or the first request on.

        `chosen` are the children the family asks for; left out, all of `children`.  The law pays two at most and does
        not say which: of more, ValueError asks to choose.
        Under JKM it needs years of contributions: `paid_years`, else the completed years of membership.
        """
        pupils, start = self._pupils(chosen), first_claim or self.died
        if self.cause is Cause.WORK_ACCIDENT:
            return jkk.scholarships(self.governing_day, children=pupils, first_claim=start)
        years = paid_years
        if years is None:
            since = self.earliest_membership
            years = 0 if since is None else completed_years(since, self.died)
        return jkm.scholarships(self.died, paid_years=years, children=pupils, first_claim=start)

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
        needs = set(super().needs)
        person = self.person
        for each in () if person is None else person.family:
            if each.relation is Relation.SPOUSE and each.alive_on(self.died):
                needs.add(Need.SPOUSE)
            if each.relation is Relation.CHILD and each.alive_on(self.died):
                needs.add(Need.CHILD)
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

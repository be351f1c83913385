"""Klaim pekerja migran (PMI): a death, a departure that failed, a loss on the way home, and violence.

Of Permenaker 4/2023 Pasal 57 was read, which lists the documents and the heirs of JKM; no term for a payment was.
A work accident abroad has sums of its own that were not read, and no kind of claim here.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance
from jamsos.claims.base import Claim, NotCovered
from jamsos.claims.shares import distribute
from jamsos.dates import as_day
from jamsos.family import Relation, Relative
from jamsos.lampiran.scholarships import CHILDREN, may_be_paid
from jamsos.law import NotInForce
from jamsos.participants import Participant, Segment, refuse_income, refuse_other
from jamsos.programs import JKK, JKM, Program, pmi
from jamsos.programs.jkk import Party
from jamsos.programs.papers import Need
from jamsos.programs.pmi import Phase
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from jamsos.breakdown import Breakdown
    from jamsos.claims.terms import Term
    from jamsos.law import Dated
    from jamsos.money import Rupiah
    from jamsos.programs.papers import Papers

__all__ = ["FailedDepartureClaim", "LossOnReturnClaim", "MigrantClaim", "MigrantDeathClaim", "ViolenceClaim"]


def _happened(value: object) -> date:
    return as_day(value, "happened")


@frozen(kw_only=True)
class MigrantClaim(Claim):
    """Klaim PMI: what happened to a migrant worker, or to a candidate, on a day that governs.

    The `participant` is of Segment.PMI and a member of the programme that pays on that day.
    A package is paid ahead for the whole contract, so there are no arrears; of a worker who was not registered no
    article was read.
    """

    participant: Participant = field(repr=False)
    happened: date = field(converter=_happened)

    def __attrs_post_init__(self) -> None:
        instance("participant", self.participant, Participant, 'Participant("Nama", Segment.PMI)')
        if self.arrears is not None:
            msg = "arrears cannot be given: the package of a migrant worker is paid ahead."
            raise ValueError(msg)
        super().__attrs_post_init__()

    @property
    def governing_day(self) -> date:
        """The day on which it happened."""
        return self.happened

    @property
    def program(self) -> Program:
        """JKK, unless a kind says otherwise."""
        return JKK

    @property
    def claimant(self) -> Text:
        """The participant, unless a kind says otherwise."""
        return Party.PARTICIPANT.value

    @property
    def paper_lists(self) -> tuple[Dated[Papers], ...]:
        """None: of JKK the articles on documents were not read."""
        return ()

    def terms(self, holidays: Collection[date]) -> tuple[Term, ...]:  # noqa: ARG002  (the shape of all kinds)
        """None: no article with a term was read."""
        return ()

    def late_payment(self, holidays: Collection[date]) -> Breakdown:
        """Rp0 while nothing was paid; then raises NotInForce, for neither a term nor a price was read."""
        if not self.paid:
            return super().late_payment(holidays)
        msg = f"no term for the payment of {self.program} to migrant workers is known."
        raise NotInForce(msg, self.happened)

    def refusal(self) -> str | None:
        """Why the membership does not reach it, in a sentence; None where it does."""
        segment = self.participant.segment
        if segment is not Segment.PMI:
            return f"the participant is of Segment.{segment.name}; this claim is for Segment.PMI."
        if self.registered and self.participant.enrolled(self.program.code, self.happened) is None:
            return f"the participant was no member of {self.program.code} on {self.happened}."
        return None

    def entitlement(self) -> Breakdown:
        """Hak: what the programme pays.

        Raises NotCovered where the membership does not reach it, and NotInForce outside the law.
        """
        refusal = self.refusal()
        if refusal is not None:
            raise NotCovered(refusal)
        return self._benefit().named(self.label)

    @abstractmethod
    def _benefit(self) -> Breakdown:
        """The account of the programme."""


@frozen(kw_only=True)
class MigrantDeathClaim(MigrantClaim):
    """Klaim kematian PMI: a death, not by work accident, before, during or after the work abroad.

    `missing` says that there is no certificate of death but one of disappearance (Pasal 57 ayat (1) huruf e).
    The relatives and the will of the participant say who receives it, and which children have a scholarship, which is
    paid for a death during the work only.

    >>> from jamsos.participants import Enrolment
    >>> rahma = Participant("Rahma", Segment.PMI, enrolments=[Enrolment("JKM", start="2024-01-10")])
    >>> claim = MigrantDeathClaim(participant=rahma, happened="2025-04-15", phase=Phase.DURING)
    >>> claim.entitlement().amount
    Rp(85000000)
    """

    phase: Phase
    missing: bool = False

    def __attrs_post_init__(self) -> None:
        refuse_other("phase", self.phase, Phase)
        instance("missing", self.missing, bool, "True")
        super().__attrs_post_init__()

    @property
    def program(self) -> Program:
        """JKM."""
        return JKM

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        return _DEATH.fill(name=self.participant, day=self.happened, phase=self.phase)

    @property
    def claimant(self) -> Text:
        """The heirs."""
        return _HEIRS

    @property
    def deceased(self) -> Participant:
        """The participant."""
        return self.participant

    @property
    def paper_lists(self) -> tuple[Dated[Papers], ...]:
        """The list of Permenaker 4/2023 Pasal 57."""
        return (pmi.CLAIM_DOCUMENTS,)

    @property
    def needs(self) -> frozenset[Need]:
        """A certificate of death, or of disappearance."""
        return frozenset({Need.MISSING if self.missing else Need.DIED})

    def _benefit(self) -> Breakdown:
        during = self.phase is Phase.DURING and pmi.SCHOLARSHIP.get(self.happened) is not None
        pupils = [child.pupil for child in self.children()] if during else []
        return pmi.death_benefit(self.happened, phase=self.phase, children=pupils)

    def children(self) -> tuple[Relative, ...]:
        """The children who may be paid a scholarship: alive, below the age limit, the youngest first, at most two.

        Raises NotInForce before 2 December 2019.
        """
        day = self.happened
        most = CHILDREN.on(day).value
        able = [
            each
            for each in self.participant.family
            if each.relation is Relation.CHILD and each.born is not None and each.alive_on(day)
            if may_be_paid(day, each.pupil, on=day)
        ]
        return tuple(sorted(able, key=lambda each: each.pupil.born, reverse=True)[:most])

    def scholarships(self, *, first_claim: date | None = None) -> Breakdown:
        """Beasiswa: what the children will be paid year by year; Rp0 for a death before or after the work.

        Raises NotInForce before 22 February 2023.
        """
        pupils = [child.pupil for child in self.children()]
        return pmi.scholarships(self.happened, phase=self.phase, children=pupils, first_claim=first_claim)

    def recipients(self) -> Breakdown:
        """Penerima: the entitlement tagged with who receives it, by the order of heirs of Pasal 57 ayat (4).

        Raises NotInForce before 22 February 2023.
        """
        return distribute(
            self.entitlement(),
            pmi.HEIRS.on(self.happened),
            self.participant.relatives,
            will=self.participant.will,
            died=self.happened,
            funeral=_no_funeral,
        )


def _no_funeral(_: Breakdown) -> bool:
    """The sum for migrant workers is one: no line of it is for the funeral alone."""
    return False


@frozen(kw_only=True)
class FailedDepartureClaim(MigrantClaim):
    """Klaim gagal berangkat: a candidate who could not leave, through no fault of the candidate.

    >>> from jamsos.participants import Enrolment
    >>> rahma = Participant("Rahma", Segment.PMI, enrolments=[Enrolment("JKK", start="2024-01-10")])
    >>> FailedDepartureClaim(participant=rahma, happened="2024-03-01").entitlement().amount
    Rp(10000000)
    """

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        return _FAILED.fill(name=self.participant, day=self.happened)

    def _benefit(self) -> Breakdown:
        return pmi.failed_departure(self.happened)


@frozen(kw_only=True)
class LossOnReturnClaim(MigrantClaim):
    """Klaim kerugian saat pulang: what others took or broke on the way home, up to the limit; `loss` is its worth.

    >>> from jamsos.money import Rp
    >>> from jamsos.participants import Enrolment
    >>> rahma = Participant("Rahma", Segment.PMI, enrolments=[Enrolment("JKK", start="2024-01-10")])
    >>> claim = LossOnReturnClaim(participant=rahma, happened="2026-01-20", loss=Rp(3_500_000))
    >>> claim.entitlement().amount
    Rp(3500000)
    """

    loss: Rupiah

    def __attrs_post_init__(self) -> None:
        refuse_income(self.loss, "loss")
        super().__attrs_post_init__()

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        return _LOSS.fill(name=self.participant, day=self.happened)

    def _benefit(self) -> Breakdown:
        return pmi.loss_on_return(self.loss, self.happened)


@frozen(kw_only=True)
class ViolenceClaim(MigrantClaim):
    """Klaim korban kekerasan: the sum that Pasal 27 ayat (1) huruf i gives to who was raped, in any phase.

    Neither the label nor the account names the person, or says more of what happened than the article does.

    >>> from jamsos.participants import Enrolment
    >>> survivor = Participant("(dirahasiakan)", Segment.PMI, enrolments=[Enrolment("JKK", start="2024-01-10")])
    >>> claim = ViolenceClaim(participant=survivor, happened="2024-03-01")
    >>> print(claim, claim.entitlement().amount)
    santunan korban kekerasan, 1 Maret 2024 Rp50.000.000
    """

    @property
    def label(self) -> Text:
        """The claim in one phrase, without a name."""
        return _VIOLENCE.fill(day=self.happened)

    def _benefit(self) -> Breakdown:
        return pmi.rape(self.happened)


_DEATH = Text(id="{name}, meninggal {day}, {phase}", en="{name}, death on {day}, {phase}")
_FAILED = Text(id="{name}, gagal berangkat {day}", en="{name}, failed departure on {day}")
_LOSS = Text(id="{name}, kerugian saat pulang {day}", en="{name}, loss on the way home on {day}")
_VIOLENCE = Text(id="santunan korban kekerasan, {day}", en="grant to a survivor of violence, {day}")
_HEIRS = Text(id="ahli waris", en="the heirs")

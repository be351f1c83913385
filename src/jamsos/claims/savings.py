"""Klaim JHT: the savings account of a participant, in full by one of the grounds of the law, or once in part.

The account is handed in, best as `jht.balance` gives it; a claim says whether it may be drawn, who receives it, who
owes what is not in it, and by when it is paid.  No article lets the right to JHT lapse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, whole
from jamsos.breakdown import Breakdown, total_of
from jamsos.claims.base import Claim, NotCovered
from jamsos.claims.lifecycle import Stage
from jamsos.claims.membership import TAXED_FROM
from jamsos.claims.shares import distribute
from jamsos.claims.terms import PAYMENT, Term, first, last
from jamsos.dates import as_day
from jamsos.participants import Participant, refuse_other
from jamsos.programs import JHT, Program, jht
from jamsos.programs.jht import Circumstances, Ground, Purpose
from jamsos.programs.jkk import Party
from jamsos.programs.jkm import Standing
from jamsos.programs.lump_sum_tax import jht_tax
from jamsos.programs.papers import Need, Papers
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date

    from jamsos.claims.lifecycle import Event
    from jamsos.dates import Day
    from jamsos.law import Dated, Provision
    from jamsos.money import Rupiah
    from jamsos.programs.jkm import Arrears

__all__ = ["PartialSavingsClaim", "SavingsClaim", "payments_to_tax", "unblocked"]

_PAYMENTS = (Stage.PAID_IN_PART, Stage.PAID)
_NEEDS = {
    Ground.RESIGNATION: Need.RESIGNED,
    Ground.DISMISSAL: Need.DISMISSED,
    Ground.DISABILITY: Need.DISABLED,
    Ground.LEAVING_INDONESIA: Need.LEAVING,
    Ground.DEATH: Need.DIED,
}


def _asked(value: object) -> date:
    return as_day(value, "asked")


def _happened(value: object) -> date | None:
    return None if value is None else as_day(value, "happened")


def _notified(value: object) -> date | None:
    return None if value is None else as_day(value, "notified")


def _since(value: object) -> date | None:
    return None if value is None else as_day(value, "member_since")


def _payment(history: tuple[Event, ...], holidays: Collection[date]) -> Iterator[Term]:
    """The one term of the operator: five working days from the complete file."""
    complete = last(history, Stage.COMPLETE)
    if complete is not None:
        days = jht.PAYMENT_DAYS.on(complete)
        yield Term(
            PAYMENT, Party.OPERATOR, jht.payment_due(complete, holidays), days.source, first(history, *_PAYMENTS)
        )


def payments_to_tax(
    claim: Claim, on: Day | None, before: Sequence[tuple[Day, Rupiah]]
) -> tuple[tuple[Day, Rupiah], ...]:
    """What was paid before and under a claim, and what is left as paid on a day, as the tax asks for it."""
    paid = [(each.on, each.amount) for each in claim.history if each.stage in _PAYMENTS and each.amount is not None]
    left = claim.left
    if not left:
        return (*before, *paid)
    if on is None:
        msg = f"on is needed: {left!r} is not paid yet, and the day of payment governs the tax."
        raise ValueError(msg)
    return (*before, *paid, (on, left))


def unblocked(benefit: Breakdown, rule: Provision[Text]) -> Breakdown:
    """The benefit, all of it paid by the operator, with the rule by which arrears do not block it."""
    how = rule.value if benefit.how is None else _AND.fill(how=benefit.how, rule=rule.value)
    basis = (*benefit.basis, rule.source)
    account = Breakdown(benefit.label, benefit.amount, how, basis, benefit.parts, benefit.tags, benefit.rights)
    return account.tagged(standing=Standing.OPERATOR)


@frozen(kw_only=True)
class SavingsClaim(Claim):
    """Klaim JHT: the whole account of a participant, paid at once because a ground opens it.

    The day of the request, `asked`, governs: who left under a stricter rule may use the present one.

    * `saved`: the account, as `jht.balance` gives it or its sum; of a worker who was never registered, what it would
      hold had he been.
    * `happened`: the day the ground counts from (`jht.Ground.event`); after a death the day of death of the
      participant unless said otherwise.
    * `agreed_age`: the pension age of the work agreement, the company rules or the collective agreement.
    * `notified`: the day on which the operator told the participant the amount before the pension age; None where
      nothing is known of it.
    * `rightful`: the account as it would stand had the employer reported the wages that he paid; the employer owes
      what is missing (PP 46/2015 Pasal 24).

    Arrears never block the claim, and they are in no account (`jht.ARREARS`).

    >>> from jamsos import Rp, Segment
    >>> asep = Participant("Asep", Segment.PU, born="1990-01-01")
    >>> claim = SavingsClaim(participant=asep, ground=Ground.RESIGNATION, happened="2026-03-31", asked="2026-04-30",
    ...                      saved=Rp(37_882_390))
    >>> claim.entitlement().amount
    Rp(37882390)
    """

    participant: Participant
    ground: Ground
    asked: date = field(converter=_asked)
    saved: Breakdown | Rupiah
    happened: date | None = field(default=None, converter=_happened)
    agreed_age: int | None = None
    notified: date | None = field(default=None, converter=_notified)
    rightful: Breakdown | Rupiah | None = None

    def __attrs_post_init__(self) -> None:
        instance("participant", self.participant, Participant, 'Participant("Nama", Segment.PU)')
        refuse_other("ground", self.ground, Ground)
        jht.as_account(self.saved)
        self.circumstances  # noqa: B018  (refuses days and ages that cannot be)
        if self.rightful is not None:
            if not self.registered:
                msg = "rightful stands with a registered worker: one who never was has no account that could be short."
                raise ValueError(msg)
            jht.as_account(self.rightful, "rightful")
        super().__attrs_post_init__()

    @property
    def governing_day(self) -> date:
        """The day whose law applies: of the request."""
        return self.asked

    @property
    def program(self) -> Program:
        """JHT."""
        return JHT

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        return _CLAIM.fill(name=self.participant, ground=self.ground, day=self.asked)

    @property
    def claimant(self) -> Text:
        """The participant, or the heirs."""
        return _HEIRS if self.ground is Ground.DEATH else _PARTICIPANT

    @property
    def deceased(self) -> Participant | None:
        """The participant, after a death."""
        return self.participant if self.ground is Ground.DEATH else None

    @property
    def circumstances(self) -> Circumstances:
        """What the ground asks about, from the claim and the participant."""
        person = self.participant
        happened = self.happened
        if happened is None and self.ground is Ground.DEATH:
            happened = person.died
        return Circumstances(
            happened=happened, born=person.born, agreed_age=self.agreed_age, foreigner=not person.citizen
        )

    def refusal(self) -> str | None:
        """Why the account is not open on the day of the request, in a sentence; None where it is."""
        found = jht.withdrawable(self.ground, self.circumstances, self.asked)
        return None if found.allowed else f"{found:en} ({found.basis[0].citation.short})."

    def entitlement(self) -> Breakdown:
        """Hak: the whole account, and beside it what the employer owes where wages were reported too low.

        Raises NotCovered where the account is not open yet, NotInForce where no rule is known for the ground.
        """
        refusal = self.refusal()
        if refusal is not None:
            raise NotCovered(refusal)
        benefit = jht.benefit(self.saved, self.ground, self.circumstances, self.asked)
        label = _ENTITLEMENT.fill(claim=self.label)
        if self.rightful is None:
            return benefit.named(label)
        return total_of(label, (benefit, jht.shortfall(self.rightful, self.saved, self.asked)), tags=benefit.tags)

    def owed(self) -> Breakdown:
        """The entitlement with who owes each line: the operator the account, the employer what is missing of it."""
        account = super().owed()
        if self.rightful is None:
            return account
        benefit, shortfall = account.parts
        parts = (benefit.tagged(standing=Standing.OPERATOR), shortfall.tagged(standing=Standing.EMPLOYER))
        kept = tuple(pair for pair in account.tags if pair[0] != "standing")
        return Breakdown(account.label, account.amount, account.how, account.basis, parts, kept)

    def _in_arrears(self, benefit: Breakdown, arrears: Arrears) -> Breakdown:  # noqa: ARG002  (they change no sum)
        return unblocked(benefit, jht.ARREARS.on(self.asked))

    @property
    def _unregistered_basis(self) -> Provision[Text]:
        return jht.UNREGISTERED.on(self.asked)

    def recipients(self) -> Breakdown:
        """Penerima: the entitlement with each line tagged with who receives it: the participant, or the heirs in order.

        Where nobody is left, not even by a will, the account goes to the probate office (PP 46/2015 Pasal 23).
        Raises ValueError after a death on a day that is not known.
        """
        benefit = self.entitlement()
        if self.ground is not Ground.DEATH:
            return benefit.tagged(recipient=self.participant)
        died = self.circumstances.happened or self.asked  # the entitlement has refused a day that is not known
        person = self.participant
        order = jht.HEIRS.on(self.asked)
        return distribute(benefit, order, person.relatives, will=person.will, died=died, funeral=_never)

    def tax(self, on: Day | None = None, *, has_npwp: bool, before: Sequence[tuple[Day, Rupiah]] = ()) -> Breakdown:
        """Pajak: the tax withheld from what the operator pays, as information beside the entitlement (PP 68/2009).

        `on` is the day on which what is left will be paid; `before` what was paid of the account earlier, such as a
        part of it, which counts as the first payment.
        Raises ValueError where something is left and `on` is not given.

        >>> from jamsos import Rp, Segment
        >>> asep = Participant("Asep", Segment.PU, born="1970-01-01")
        >>> claim = SavingsClaim(participant=asep, ground=Ground.PENSION_AGE, asked="2026-04-30",
        ...                      saved=Rp(60_000_000))
        >>> claim.tax("2026-05-06", has_npwp=True).amount
        Rp(500000)
        """
        return jht_tax(payments_to_tax(self, on, before), has_npwp=has_npwp)

    @property
    def paper_lists(self) -> tuple[Dated[Papers], ...]:
        """The card, which the article names, and what the operator asks for by ground."""
        return (jht.CLAIM_DOCUMENTS, jht.CLAIM_DOCUMENTS_IN_PRACTICE)

    @property
    def needs(self) -> frozenset[Need]:
        """What the ground and the sum ask for."""
        needs = {_NEEDS[self.ground]} if self.ground in _NEEDS else set[Need]()
        if jht.as_account(self.saved).amount > TAXED_FROM:
            needs.add(Need.OVER_FIFTY_MILLION)
        return frozenset(needs)

    def terms(self, holidays: Collection[date]) -> tuple[Term, ...]:
        """The notice before the pension age, where the day of it is known; and the payment."""
        return (*self._notice(), *_payment(self.history, holidays))

    def _notice(self) -> Iterator[Term]:
        born = self.participant.born
        if self.ground is not Ground.PENSION_AGE or born is None or self.notified is None:
            return
        by = jht.notice_by(born)
        yield Term(_NOTICE, Party.OPERATOR, by, jht.NOTICE_DAYS.on(by).source, self.notified)


def _never(line: Breakdown) -> bool:  # noqa: ARG001  (JHT pays no funeral)
    return False


@frozen(kw_only=True)
class PartialSavingsClaim(Claim):
    """Pengambilan sebagian JHT: 30 % of the account for a home, or 10 % for another need, once, while saving goes on.

    The day of the request, `asked`, governs.  It is the most that may be drawn: whoever asks for less has the lesser
    sum determined.
    `member_since` is the first day of membership of JHT; left out, it is that of the earliest enrolment or job.
    `drawn` counts the times part of the account was drawn before.

    >>> from jamsos import Rp, Segment
    >>> budi = Participant("Budi", Segment.PU)
    >>> PartialSavingsClaim(participant=budi, purpose=Purpose.HOME, asked="2026-04-30", saved=Rp(80_000_000),
    ...                     member_since="2012-03-01").entitlement().amount
    Rp(24000000)
    """

    participant: Participant
    purpose: Purpose
    asked: date = field(converter=_asked)
    saved: Breakdown | Rupiah
    member_since: date | None = field(default=None, converter=_since)
    drawn: int = 0

    def __attrs_post_init__(self) -> None:
        instance("participant", self.participant, Participant, 'Participant("Nama", Segment.PU)')
        refuse_other("purpose", self.purpose, Purpose)
        jht.as_account(self.saved)
        whole("drawn", self.drawn, least=0)
        if not self.registered:
            msg = "registered cannot be False: who was never registered has no account of which a part could be drawn."
            raise ValueError(msg)
        if self.member_since is not None and self.member_since > self.asked:
            msg = f"member_since ({self.member_since}) cannot be after the request ({self.asked})."
            raise ValueError(msg)
        super().__attrs_post_init__()

    @property
    def governing_day(self) -> date:
        """The day whose law applies: of the request."""
        return self.asked

    @property
    def program(self) -> Program:
        """JHT."""
        return JHT

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        return _PARTIAL_CLAIM.fill(name=self.participant, purpose=self.purpose, day=self.asked)

    @property
    def claimant(self) -> Text:
        """The participant."""
        return _PARTICIPANT

    @property
    def membership(self) -> date:
        """The first day of membership: given, or that of the earliest enrolment in JHT or job with it."""
        if self.member_since is not None:
            return self.member_since
        enrolments = [each.start for each in self.participant.enrolments if each.program == JHT.code]
        jobs = [
            job.start
            for job in self.participant.jobs
            if job.start is not None and (job.programs is None or JHT.code in job.programs)
        ]
        starts = [day for day in (*enrolments, *jobs) if day <= self.asked]
        if not starts:
            msg = f"member_since is needed: no membership of {self.participant} in JHT before {self.asked} is known."
            raise ValueError(msg)
        return min(starts)

    def entitlement(self) -> Breakdown:
        """Hak: the most that may be drawn; raises NotCovered where it was drawn before or membership is too short."""
        benefit = jht.partial_benefit(
            self.saved, self.purpose, member_since=self.membership, on=self.asked, drawn=self.drawn
        )
        if benefit.rights:
            (right,) = benefit.rights
            places = ", ".join(source.citation.short for source in right.basis[1:])
            msg = f"{self.participant}: {right.condition:en} ({places})."
            raise NotCovered(msg)
        return benefit.named(_ENTITLEMENT.fill(claim=self.label))

    def _in_arrears(self, benefit: Breakdown, arrears: Arrears) -> Breakdown:  # noqa: ARG002  (they change no sum)
        return unblocked(benefit, jht.ARREARS.on(self.asked))

    @property
    def paper_lists(self) -> tuple[Dated[Papers], ...]:
        """What the operator asks for: no article lists it."""
        return (jht.PARTIAL_DOCUMENTS,)

    def terms(self, holidays: Collection[date]) -> tuple[Term, ...]:
        """The payment within five working days of the complete file."""
        return tuple(_payment(self.history, holidays))


_CLAIM = Text(id="{name}, JHT, {ground}, diajukan {day}", en="{name}, JHT, {ground}, asked for on {day}")
_PARTIAL_CLAIM = Text(
    id="{name}, sebagian JHT, {purpose}, diajukan {day}", en="{name}, part of JHT, {purpose}, asked for on {day}"
)
_AND = Text(id="{how}; {rule}", en="{how}; {rule}")
_ENTITLEMENT = Text(id="JHT: {claim}", en="JHT: {claim}")
_PARTICIPANT = Text(id="peserta", en="the participant")
_HEIRS = Text(id="ahli waris", en="the heirs")
_NOTICE = Text(
    id="Penetapan dan pemberitahuan besarnya JHT", en="Setting the amount of JHT and telling the participant"
)

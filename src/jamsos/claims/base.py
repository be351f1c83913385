"""Klaim: what every kind of claim has in common: its facts, its history, its papers, its terms and its money.

A claim is a value.  A step gives a new claim; the one before stays what it was.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Self

from attrs import evolve, field, frozen

from jamsos._checks import instance
from jamsos.breakdown import Breakdown, total_of
from jamsos.claims.lifecycle import DECIDED, LIFECYCLE, Event, Stage, follow, history_of
from jamsos.claims.terms import PAYMENT, Term
from jamsos.document import Document, Facts, Heading, Listing, Note, Row, Shows, Table
from jamsos.law import Dated, NotInForce, Provision
from jamsos.money import Rp, Rupiah
from jamsos.programs.disputes import DISPUTES, Forums
from jamsos.programs.jkm import Arrears, Standing, by_employer
from jamsos.programs.papers import Need, Paper, PaperOwed, Papers, handed_in, owed
from jamsos.steps import IllegalStep
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

    from jamsos.dates import Day
    from jamsos.document import Block
    from jamsos.law import Source
    from jamsos.participants import Participant
    from jamsos.programs import Program
    from jamsos.text import Lang

__all__ = ["Claim", "NotCovered"]

_NOTHING = Rp(0)
_PAYMENTS = (Stage.PAID_IN_PART, Stage.PAID)


class NotCovered(ValueError):  # noqa: N818  (a statement about the claim, not an error of the program)
    """The membership or the protection does not reach this event: the day, the programme or the person is outside."""


def _events(values: Iterable[Event]) -> tuple[Event, ...]:
    return tuple(values)


def _days(values: Iterable[date]) -> frozenset[date]:
    return frozenset(values)


@frozen(kw_only=True)
class Claim(Shows, ABC):
    """Klaim: an event for which a programme pays, who claims it, and what has happened to the claim since.

    * `history`: the events, oldest first (`advance` adds one).
    * `papers`: the documents that were handed in.
    * `arrears`: the contributions unpaid in a row on the governing day; None for none.
    * `registered`: whether the worker was registered at all; the employer owes everything where not.
    * `holidays`: the calendar that the caller answers for, by which `check` counts working days.

    The kinds of claims say the rest: which programme pays, which day governs, what is due, to whom, by when.
    """

    history: tuple[Event, ...] = field(default=(), converter=_events)
    papers: frozenset[Paper] = field(default=frozenset(), converter=handed_in)
    arrears: Arrears | None = None
    registered: bool = True
    holidays: frozenset[date] = field(default=frozenset(), converter=_days, repr=False)

    def __attrs_post_init__(self) -> None:
        history_of(self.history, since=self.opens)
        if self.arrears is not None:
            instance("arrears", self.arrears, Arrears, "Arrears(2)")
        instance("registered", self.registered, bool, "True")

    # What a kind says ----------------------------------------------------------------------------

    @property
    @abstractmethod
    def program(self) -> Program:
        """The programme that pays."""

    @property
    @abstractmethod
    def governing_day(self) -> date:
        """The day whose law applies."""

    @property
    def opens(self) -> date:
        """The day before which nothing of the claim can take place: the governing day, unless the kind says another."""
        return self.governing_day

    @property
    @abstractmethod
    def label(self) -> Text:
        """The claim in one phrase."""

    @property
    @abstractmethod
    def claimant(self) -> Text:
        """Who asks for the benefit: the participant, the heirs, the employer who paid first."""

    @property
    def deceased(self) -> Participant | None:
        """Almarhum: whose heirs receive the benefit in their order; None where only a name is known.

        None also where the participant receives it, or a survivor by a right of his own.
        """
        return None

    @abstractmethod
    def entitlement(self) -> Breakdown:
        """Hak: what the claim is worth, before arrears; raises NotCovered or NotInForce where there is no right."""

    @property
    @abstractmethod
    def paper_lists(self) -> tuple[Dated[Papers], ...]:
        """The lists of documents for this kind of claim, what an article asks for before what practice adds."""

    @property
    def needs(self) -> frozenset[Need]:
        """Which documents beyond those always asked for this claim needs."""
        return frozenset()

    @abstractmethod
    def terms(self, holidays: Collection[date]) -> tuple[Term, ...]:
        """Tenggat: every term of the claim with its last day; `holidays` is the calendar the caller answers for."""

    @property
    def disputes(self) -> Dated[Forums]:
        """Who determines a dispute about the claim."""
        return DISPUTES

    def _in_arrears(self, benefit: Breakdown, arrears: Arrears) -> Breakdown:  # noqa: ARG002  (the shape of all kinds)
        """What arrears make of the benefit, line by line; most kinds of claims are not touched by them."""
        return benefit.tagged(standing=Standing.OPERATOR)

    @property
    def _unregistered_basis(self) -> Provision[Text] | None:
        """The article by which an employer owes the benefit of a worker who was not registered."""
        return None

    def _compensation(self, amount: Rupiah, due: date, paid: date) -> Breakdown | None:  # noqa: ARG002  (as above)
        """What a late payment of so much costs the operator; None where the law sets no price."""
        return None

    # What follows from it ------------------------------------------------------------------------

    @property
    def stage(self) -> Stage:
        """Where the claim stands."""
        return self.history[-1].stage if self.history else Stage.HAPPENED

    def advance(self, stage: Stage, *, on: Day, reason: str = "", amount: Rupiah | None = None) -> Self:
        """The claim one step on; raises IllegalStep where the stage, the day or the sum does not follow.

        A reason stands with what is returned, rejected, refused or withdrawn.
        `amount` is the sum of a payment, or a determined sum that differs from `payable`; a last payment without a sum
        pays what is left.
        """
        if stage is Stage.PAID and amount is None:
            amount = self.left if stage in LIFECYCLE[self.stage] else _NOTHING  # out of turn, whatever is left
        event = Event(stage, on, reason=reason, amount=amount)
        history = follow(self.history, event, since=self.opens)
        if stage in _PAYMENTS and event.amount is not None:
            self._check_payment(event, event.amount)
        return evolve(self, history=history)

    def _check_payment(self, event: Event, amount: Rupiah) -> None:
        left = self.left
        if amount > left:
            msg = f"{amount!r} cannot be paid on {event.on}: {left!r} of {self.due!r} is left."
            raise IllegalStep(msg)
        if event.stage is Stage.PAID and amount < left:
            msg = f"{amount!r} does not complete the payment on {event.on}: {left!r} is left; Stage.PAID_IN_PART fits."
            raise IllegalStep(msg)
        if event.stage is Stage.PAID_IN_PART and amount == left:
            msg = f"{amount!r} completes the payment on {event.on}: Stage.PAID fits."
            raise IllegalStep(msg)

    def owed(self) -> Breakdown:
        """The entitlement, each line tagged with its `standing`: who owes it, and when, after arrears.

        Of a worker who was never registered the employer owes all of it.
        """
        benefit = self.entitlement()
        if not self.registered:
            rule = self._unregistered_basis
            if rule is None:
                msg = (
                    f"registered cannot be False: in {self.program} no employer answers for who was not registered "
                    f"({self.label.get('en')})."
                )
                raise NotCovered(msg)
            return by_employer(benefit, rule.source).tagged(standing=Standing.EMPLOYER)
        return self._standing(benefit)

    def _standing(self, benefit: Breakdown) -> Breakdown:
        """The benefit of a registered worker with the standing of each line; a kind says where others owe a part."""
        if self.arrears is None:
            return benefit.tagged(standing=Standing.OPERATOR)
        return self._in_arrears(benefit, self.arrears)

    def recipients(self) -> Breakdown:
        """Penerima: the entitlement with each line tagged with its `recipient`; the sum does not change."""
        return self.entitlement().tagged(recipient=self.claimant)

    @property
    def payable(self) -> Rupiah:
        """What the operator pays, of what is owed, as reckoned."""
        return self.owed().by("standing").get(Standing.OPERATOR, _NOTHING)

    @property
    def due(self) -> Rupiah:
        """What the operator pays: the sum last determined, where one was, else `payable`."""
        determined = [event.amount for event in self.history if event.stage in DECIDED and event.amount is not None]
        return determined[-1] if determined else self.payable

    @property
    def paid(self) -> Rupiah:
        """What has been paid so far."""
        amounts = [event.amount for event in self.history if event.stage in _PAYMENTS and event.amount is not None]
        return sum(amounts, _NOTHING)

    @property
    def left(self) -> Rupiah:
        """What is still to be paid."""
        return self.due - self.paid

    def papers_owed(self) -> tuple[PaperOwed, ...]:
        """Berkas: the documents the claim asks for, by the law of its governing day, each with its source."""
        return owed(self.paper_lists, needs=self.needs, day=self.governing_day)

    def missing_papers(self) -> tuple[PaperOwed, ...]:
        """The documents that are asked for and were not handed in."""
        return tuple(each for each in self.papers_owed() if each.paper not in self.papers)

    def with_papers(self, *papers: Paper) -> Self:
        """The claim with more documents handed in."""
        return evolve(self, papers=self.papers | handed_in(papers))

    def late_payment(self, holidays: Collection[date]) -> Breakdown:
        """Ganti rugi: what the operator owes for having paid late, payment by payment; Rp0 in time.

        `holidays` is the calendar the caller answers for.
        Raises NotInForce where the law sets no price for a late payment of this programme.
        """
        lines: list[Breakdown] = []
        due = next((term.last for term in self.terms(holidays) if term.duty == PAYMENT), None)
        for event in self.history:
            if event.stage in _PAYMENTS and event.amount is not None and due is not None:
                line = self._compensation(event.amount, due, event.on)
                if line is None:
                    msg = f"no article sets a price for a late payment of {self.program}."
                    raise NotInForce(msg, event.on)
                lines.append(line)
        return total_of(_LATE.fill(claim=self.label), lines)

    # How it shows itself -------------------------------------------------------------------------

    def as_document(self, lang: Lang) -> Document:
        """The claim as a document: where it stands, what is due and why, what happened, which papers are missing."""
        return Document(self.label, lang, tuple(self._blocks(lang)))

    def _blocks(self, lang: Lang) -> Iterator[Block]:
        try:
            account = self.owed()
        except (LookupError, ValueError) as refusal:
            yield Facts(self._facts())
            yield Note(str(refusal), "error")
        else:
            sums = (
                (Text(id="Dibayar BPJS Ketenagakerjaan", en="Due from the operator"), self.due),
                (Text(id="Sudah dibayar", en="Paid"), self.paid),
            )
            yield Facts((*self._facts(), *sums))
            yield Heading(Text(id="Hak", en="Entitlement"))
            yield from account.as_document(lang).blocks
        if self.history:
            yield Heading(Text(id="Perjalanan", en="Course"))
            yield Listing(self.history)
        papers = self.papers_owed()
        if papers:
            yield Heading(Text(id="Berkas", en="Papers"))
            rows = (Row((each.paper, self._has(each), each.source.citation)) for each in papers)
            yield Table(_PAPERS, tuple(rows))

    def _facts(self) -> tuple[tuple[Text, object], ...]:
        return (
            (Text(id="Program", en="Programme"), f"{self.program}"),
            (Text(id="Hari yang menentukan", en="Governing day"), self.governing_day),
            (Text(id="Pemohon", en="Claimant"), self.claimant),
            (Text(id="Tahap", en="Stage"), self.stage),
        )

    def _has(self, each: PaperOwed) -> Text:
        return _HANDED_IN if each.paper in self.papers else _MISSING

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source the entitlement rests on."""
        return self.owed().sources

    def __format__(self, spec: str) -> str:
        return self.label.get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


_LATE = Text(id="Ganti rugi keterlambatan: {claim}", en="Compensation for late payment: {claim}")
_PAPERS = (Text(id="Berkas", en="Paper"), Text(id="Keadaan", en="State"), Text(id="Dasar", en="Basis"))
_HANDED_IN = Text(id="sudah ada", en="handed in")
_MISSING = Text(id="belum ada", en="missing")

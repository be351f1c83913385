"""JS51x: the course of a claim: in time, with its papers, paid as determined, to somebody who is there to receive it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.claims import Claim, DeathClaim, Stage
from jamsos.claims.lifecycle import DECIDED
from jamsos.claims.terms import LAPSE
from jamsos.findings import Rule, Severity
from jamsos.money import Rp
from jamsos.programs.heirs import Recipients
from jamsos.programs.jkk import Party
from jamsos.programs.jkm import Standing
from jamsos.regulations.national import PERMENAKER_1_2025
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from jamsos.breakdown import Breakdown
    from jamsos.claims import Term

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _account(claim: Claim) -> Breakdown | None:
    try:
        return claim.owed()
    except (LookupError, ValueError):
        return None


def _terms(claim: Claim) -> tuple[Term, ...]:
    try:
        return claim.terms(claim.holidays)
    except LookupError:
        return ()


def _papers(claim: Claim, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    if claim.stage in {Stage.FILED, Stage.RETURNED}:
        for missing in claim.missing_papers():
            yield {"about": claim, "claim": claim, "paper": missing.paper, "citation": missing.source.citation}


def _late(claim: Claim, day: date) -> Found:
    if not claim.history:
        return  # nothing is known of its course
    for term in _terms(claim):
        if term.party is not Party.OPERATOR and term.duty != LAPSE and term.kept(day) is False:
            yield {
                "about": claim,
                "claim": claim,
                "duty": term.duty,
                "party": term.party,
                "last": term.last,
                "days": term.days_late(day),
                "citation": term.source.citation,
            }


def _operator_late(claim: Claim, day: date) -> Found:
    for term in _terms(claim):
        if term.party is Party.OPERATOR and term.kept(day) is False:
            yield {
                "about": claim,
                "claim": claim,
                "duty": term.duty,
                "last": term.last,
                "days": term.days_late(day),
                "citation": term.source.citation,
            }


def _overpaid(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    if claim.paid > Rp(0) and _account(claim) is not None and claim.left < Rp(0):
        yield {"about": claim, "claim": claim, "paid": claim.paid, "due": claim.due}


def _determined(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    if _account(claim) is None:
        return
    for event in claim.history:
        if event.stage in DECIDED and event.amount is not None and event.amount != claim.payable:
            yield {"about": claim, "claim": claim, "sum": event.amount, "reckoned": claim.payable, "day": event.on}


def _no_calendar(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    if not claim.holidays and any(term.party is Party.OPERATOR for term in _terms(claim)):
        yield {"about": claim, "claim": claim}


def _standing(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    account = _account(claim)
    if account is None:
        return
    for standing, amount in account.by("standing").items():
        if standing is not Standing.OPERATOR:
            yield {"about": claim, "claim": claim, "standing": standing, "amount": amount}


def _nobody(claim: DeathClaim, day: date) -> Found:  # noqa: ARG001  (as above)
    if claim.person is None or claim.person.relatives is None or _account(claim) is None:
        return
    if not any(isinstance(each, Recipients) for each in claim.recipients().by("recipient")):
        yield {"about": claim, "claim": claim}


def _will(claim: DeathClaim, day: date) -> Found:  # noqa: ARG001  (as above)
    will = None if claim.person is None else claim.person.will
    if will is None or will.notarial or PERMENAKER_1_2025.in_force(claim.died) is not True:
        return
    if _account(claim) is None:
        return
    reached = [each for each in claim.recipients().by("recipient") if isinstance(each, Recipients) and each.will]
    if reached:
        yield {"about": claim, "claim": claim, "will": will}


RULES = (
    Rule(
        "JS511",
        "paper-missing",
        Severity.WARNING,
        Claim,
        Text(id="{claim}: {paper} belum ada", en="{claim}: the {paper} is missing"),
        _papers,
    ),
    Rule(
        "JS512",
        "late-claim",
        Severity.WARNING,
        Claim,
        Text(
            id="{claim}: {duty} oleh {party} terlambat {days} hari, paling lambat {last}",
            en="{claim}: {duty} by {party} is {days} day(s) late; it was due by {last}",
        ),
        _late,
    ),
    Rule(
        "JS513",
        "operator-late",
        Severity.WARNING,
        Claim,
        Text(
            id="{claim}: {duty} oleh BPJS Ketenagakerjaan terlambat {days} hari, paling lambat {last}",
            en="{claim}: {duty} by the operator is {days} day(s) late; it was due by {last}",
        ),
        _operator_late,
    ),
    Rule(
        "JS514",
        "paid-beyond-due",
        Severity.ERROR,
        Claim,
        Text(id="{claim}: dibayar {paid}, seharusnya {due}", en="{claim}: {paid} was paid, {due} was due"),
        _overpaid,
    ),
    Rule(
        "JS515",
        "determined-otherwise",
        Severity.NOTE,
        Claim,
        Text(
            id="{claim}: ditetapkan {sum} pada {day}, menurut perhitungan {reckoned}",
            en="{claim}: {sum} was determined on {day}, reckoned {reckoned}",
        ),
        _determined,
    ),
    Rule(
        "JS516",
        "no-calendar",
        Severity.NOTE,
        Claim,
        Text(
            id="{claim}: tenggat hari kerja dihitung tanpa hari libur; serahkan kalender (holidays)",
            en="{claim}: working days were counted without holidays; hand in a calendar (holidays)",
        ),
        _no_calendar,
    ),
    Rule(
        "JS517",
        "not-paid-by-operator",
        Severity.WARNING,
        Claim,
        Text(id="{claim}: {amount} {standing}", en="{claim}: {amount} {standing}"),
        _standing,
    ),
    Rule(
        "JS518",
        "no-heir",
        Severity.WARNING,
        DeathClaim,
        Text(
            id="{claim}: tidak ada ahli waris atau wasiat yang diketahui",
            en="{claim}: no heir and no will is known",
        ),
        _nobody,
    ),
    Rule(
        "JS519",
        "will-not-notarial",
        Severity.WARNING,
        DeathClaim,
        Text(
            id="{claim}: wasiat bagi {will} bukan akta notaris",
            en="{claim}: the will in favour of {will} is no notarial deed",
        ),
        _will,
        PERMENAKER_1_2025.pasal(79),
    ),
)

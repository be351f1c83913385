"""JS51x: the course of a claim: in time, with its papers, paid as determined, to somebody who is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.claims import Claim, DeathClaim, NotCovered, Stage
from jamsos.claims.lifecycle import DECIDED
from jamsos.claims.terms import LAPSE
from jamsos.findings import Rule, Severity
from jamsos.law import Evidence
from jamsos.programs.heirs import Recipients
from jamsos.programs.jkk import Party
from jamsos.programs.jkm import Standing
from jamsos.regulations.national import PERMENAKER_1_2025
from jamsos.rules._claims import account_of, due_of, terms_of
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from jamsos.law import Citation

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _papers(claim: Claim, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    return _missing(claim, Evidence.READ)


def _usual_papers(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    return _missing(claim, Evidence.REPORTED)


def _missing(claim: Claim, evidence: Evidence) -> Found:
    """The missing papers of each list of that evidence, once a claim has been filed."""
    if claim.stage not in {Stage.FILED, Stage.RETURNED}:
        return
    lists: dict[Citation, list[Text]] = {}
    for missing in claim.missing_papers():
        if missing.source.evidence is evidence:
            lists.setdefault(missing.source.citation, []).append(missing.paper.value)
    for citation, papers in lists.items():
        named = Text(id="; ".join(each.id for each in papers), en="; ".join(each.en for each in papers))
        yield {"about": claim, "claim": claim, "papers": named, "citation": citation}


def _late(claim: Claim, day: date) -> Found:
    if not claim.history:
        return  # nothing is known of its course
    for term in terms_of(claim):
        if term.kept(day) is False and term.duty != LAPSE and term.party is not Party.OPERATOR:
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
    for term in terms_of(claim):
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
    due = due_of(claim)
    if due is not None and claim.paid > due:
        yield {"about": claim, "claim": claim, "paid": claim.paid, "due": due}


def _determined(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    if account_of(claim) is None:
        return
    for event in claim.history:
        if event.stage in DECIDED and event.amount is not None and event.amount != claim.payable:
            yield {"about": claim, "claim": claim, "sum": event.amount, "reckoned": claim.payable, "day": event.on}


def _no_calendar(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    if not claim.holidays and any(term.party is Party.OPERATOR for term in terms_of(claim)):
        yield {"about": claim, "claim": claim}


def _standing(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    account = account_of(claim)
    if account is None:
        return
    for standing, amount in account.by("standing").items():
        if standing is not Standing.OPERATOR:
            yield {"about": claim, "claim": claim, "standing": standing, "amount": amount}


def _nobody(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    dead = claim.deceased
    if dead is None or dead.relatives is None or account_of(claim) is None:
        return
    if _reached(claim) == ():
        yield {"about": claim, "claim": claim}


def _reached(claim: Claim) -> tuple[Recipients, ...] | None:
    """The heirs, or the will, who receive any part of the benefit; None where no order of heirs says who that is.

    In JP nobody is covered where nobody has a right.
    """
    try:
        found = claim.recipients().by("recipient")
    except NotCovered:
        return ()
    except (LookupError, ValueError):
        return None
    return tuple(each for each in found if isinstance(each, Recipients) and not each.nobody)


def _will(claim: DeathClaim, day: date) -> Found:  # noqa: ARG001  (as above)
    if claim.person is None or PERMENAKER_1_2025.in_force(claim.died) is not True or account_of(claim) is None:
        return
    for each in claim.recipients().by("recipient"):
        if isinstance(each, Recipients) and each.will is not None and not each.will.notarial:
            yield {"about": claim, "claim": claim, "will": each.will}


RULES = (
    Rule(
        "JS510",
        "usual-paper-missing",
        Severity.NOTE,
        Claim,
        Text(
            id="{claim}: kantor cabang biasanya juga meminta: {papers}",
            en="{claim}: branches usually ask for as well: {papers}",
        ),
        _usual_papers,
    ),
    Rule(
        "JS511",
        "paper-missing",
        Severity.WARNING,
        Claim,
        Text(id="{claim}: belum ada: {papers}", en="{claim}: missing: {papers}"),
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
        Claim,
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

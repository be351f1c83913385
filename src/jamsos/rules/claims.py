"""JS50x: whether there is a right, and what it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.claims import Cause, Claim, DeathClaim, NotCovered, Stage
from jamsos.claims.terms import LAPSE
from jamsos.dates import completed_months
from jamsos.findings import Rule, Severity
from jamsos.participants import Segment
from jamsos.programs import jkm
from jamsos.rules._claims import due_of, terms_of
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _not_covered(claim: Claim, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    try:
        claim.owed()
    except (LookupError, ValueError) as refusal:
        if isinstance(refusal, NotCovered):
            yield {"about": claim, "claim": claim, "sentence": str(refusal)}


def _future(claim: Claim, day: date) -> Found:
    if claim.governing_day > day:
        yield {"about": claim, "claim": claim, "day": day}


def _lapsed(claim: Claim, day: date) -> Found:
    for term in terms_of(claim):
        if term.duty == LAPSE and term.kept(day) is False:
            yield {"about": claim, "claim": claim, "last": term.last, "citation": term.source.citation}


def _short_membership(claim: DeathClaim, day: date) -> Found:  # noqa: ARG001  (as above)
    least = jkm.FULL_BENEFIT_MONTHS.get(claim.died)
    since = claim.earliest_membership
    if claim.cause is not Cause.NATURAL or claim.segment is not Segment.BPU or least is None or since is None:
        return
    months = completed_months(since, claim.died)
    if months < least.value:
        yield {"about": claim, "claim": claim, "months": months, "least": least.value, "citation": least.citation}


def _ambiguous(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    try:
        claim.owed()
    except (LookupError, ValueError) as refusal:
        if not isinstance(refusal, NotCovered):
            yield {"about": claim, "claim": claim, "sentence": str(refusal)}


def _paid_short(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    due = due_of(claim)
    if claim.stage is Stage.PAID and due is not None and claim.paid < due:
        yield {"about": claim, "claim": claim, "paid": claim.paid, "due": due, "left": claim.left}


RULES = (
    Rule(
        "JS501",
        "claim-not-covered",
        Severity.ERROR,
        Claim,
        Text(id="{claim}: tidak dijamin: {sentence}", en="{claim}: not covered: {sentence}"),
        _not_covered,
    ),
    Rule(
        "JS502",
        "claim-in-the-future",
        Severity.ERROR,
        Claim,
        Text(id="{claim}: setelah hari pemeriksaan {day}", en="{claim}: after the day of the check, {day}"),
        _future,
    ),
    Rule(
        "JS503",
        "claim-lapsed",
        Severity.ERROR,
        Claim,
        Text(
            id="{claim}: hak menuntut gugur setelah {last}",
            en="{claim}: the right to claim lapsed after {last}",
        ),
        _lapsed,
    ),
    Rule(
        "JS504",
        "short-membership",
        Severity.WARNING,
        DeathClaim,
        Text(
            id="{claim}: kepesertaan {months} bulan, kurang dari {least} bulan: hanya biaya pemakaman",
            en="{claim}: {months} month(s) of membership, fewer than {least}: only the funeral cost",
        ),
        _short_membership,
        jkm.FULL_BENEFIT_MONTHS.provisions[0].citation,
    ),
    Rule(
        "JS505",
        "benefit-undetermined",
        Severity.ERROR,
        Claim,
        Text(
            id="{claim}: manfaat belum dapat ditetapkan: {sentence}",
            en="{claim}: the benefit cannot be determined: {sentence}",
        ),
        _ambiguous,
    ),
    Rule(
        "JS506",
        "paid-short",
        Severity.ERROR,
        Claim,
        Text(
            id="{claim}: dinyatakan dibayar dengan {paid}, seharusnya {due}; kurang {left}",
            en="{claim}: stands as paid with {paid}, {due} was due; {left} is missing",
        ),
        _paid_short,
    ),
)

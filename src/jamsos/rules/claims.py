"""JS5xx: death claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.claims import Cause, DeathClaim
from jamsos.dates import completed_months
from jamsos.findings import Rule, Severity
from jamsos.law import NotInForce
from jamsos.programs import jkk, jkm
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _not_covered(claim: DeathClaim, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    sentence = claim.refusal()
    if sentence is not None:
        yield {"about": claim, "claim": claim, "sentence": sentence}


def _future(claim: DeathClaim, day: date) -> Found:
    if claim.died > day:
        yield {"about": claim, "claim": claim, "day": day}


def _expired(claim: DeathClaim, day: date) -> Found:
    if claim.cause is not Cause.WORK_ACCIDENT:
        return
    try:
        last = jkk.last_claim_day(claim.died)
    except NotInForce:
        return
    if day > last:
        years = jkk.CLAIM_YEARS.on(claim.died)
        yield {"about": claim, "claim": claim, "last": last, "years": years.value, "citation": years.citation}


def _short_membership(claim: DeathClaim, day: date) -> Found:  # noqa: ARG001  (as above)
    least = jkm.FULL_BENEFIT_MONTHS.get(claim.died)
    since = claim.earliest_membership
    if claim.cause is not Cause.NATURAL or least is None or since is None:
        return
    months = completed_months(since, claim.died)
    if months < least.value:
        yield {"about": claim, "months": months, "least": least.value, "citation": least.citation}


def _ambiguous(claim: DeathClaim, day: date) -> Found:  # noqa: ARG001  (as above)
    if claim.refusal() is not None:
        return
    try:
        claim.entitlement()
    except NotInForce as outside:
        yield {"about": claim, "claim": claim, "sentence": str(outside)}
    except ValueError as unclear:
        yield {"about": claim, "claim": claim, "sentence": str(unclear)}


RULES = (
    Rule(
        "JS501",
        "death-not-covered",
        Severity.ERROR,
        DeathClaim,
        Text(id="{claim}: tidak dijamin: {sentence}", en="{claim}: not covered: {sentence}"),
        _not_covered,
    ),
    Rule(
        "JS502",
        "death-in-the-future",
        Severity.ERROR,
        DeathClaim,
        Text(id="{claim}: setelah hari pemeriksaan {day}", en="{claim}: after the day of the check, {day}"),
        _future,
    ),
    Rule(
        "JS503",
        "claim-lapsed",
        Severity.ERROR,
        DeathClaim,
        Text(
            id="{claim}: hak menuntut gugur setelah {last} ({years} tahun)",
            en="{claim}: the right to claim lapsed after {last} ({years} years)",
        ),
        _expired,
        jkk.CLAIM_YEARS.provisions[0].citation,
    ),
    Rule(
        "JS504",
        "short-membership",
        Severity.WARNING,
        DeathClaim,
        Text(
            id="kepesertaan {months} bulan, kurang dari {least} bulan: hanya biaya pemakaman",
            en="{months} month(s) of membership, fewer than {least}: only the funeral cost",
        ),
        _short_membership,
        jkm.FULL_BENEFIT_MONTHS.provisions[0].citation,
    ),
    Rule(
        "JS505",
        "benefit-undetermined",
        Severity.ERROR,
        DeathClaim,
        Text(
            id="{claim}: manfaat belum dapat ditetapkan: {sentence}",
            en="{claim}: the benefit cannot be determined: {sentence}",
        ),
        _ambiguous,
    ),
)

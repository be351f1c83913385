"""JS9xx: how well the figures behind a result were verified, and what a result leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.claims import Claim
from jamsos.contributions import MonthlyBill
from jamsos.findings import Rule, Severity
from jamsos.law import Evidence
from jamsos.protection import Protection
from jamsos.rules._bills import computable
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from jamsos.breakdown import Breakdown
    from jamsos.law import Citation, Source

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _unread(subject: object, sources: Iterable[Source], evidence: Evidence) -> Found:
    cited: dict[Citation, dict[str, None]] = {}
    for source in sources:
        if source.evidence is evidence:
            cited.setdefault(source.citation, {}).update(dict.fromkeys(source.seen_in or (source.how,)))
    for citation, where in cited.items():
        yield {"about": subject, "place": citation, "where": "; ".join(where), "citation": citation}


def _account(claim: Claim) -> Breakdown | None:
    try:
        return claim.entitlement()
    except (LookupError, ValueError):
        return None


def _of_claim(claim: Claim) -> tuple[Source, ...]:
    account = _account(claim)
    return () if account is None else account.sources


def _bill_reported(protection: Protection, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    return _unread(protection, _of_protection(protection), Evidence.REPORTED)


def _of_protection(protection: Protection) -> tuple[Source, ...]:
    return protection.bill().sources if computable(protection) else ()


def _claim_reported(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    return _unread(claim, _of_claim(claim), Evidence.REPORTED)


def _claim_derived(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    return _unread(claim, _of_claim(claim), Evidence.DERIVED)


def _monthly_reported(bill: MonthlyBill, day: date) -> Found:  # noqa: ARG001  (as above)
    return _unread(bill, bill.sources, Evidence.REPORTED)


def _monthly_derived(bill: MonthlyBill, day: date) -> Found:  # noqa: ARG001  (as above)
    return _unread(bill, bill.sources, Evidence.DERIVED)


def _open(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    account = _account(claim)
    for right in () if account is None else account.all_rights:
        if right.met is None:
            yield {
                "about": claim,
                "claim": claim,
                "right": right.label,
                "condition": right.condition,
                "citation": next((source.citation for source in right.basis), None),
            }


_NOT_READ = Text(
    id="{place} belum dibaca; angkanya menurut {where}", en="{place} was not read; its figure is as reported by {where}"
)

_DERIVED = Text(id="{place}: angka diturunkan: {where}", en="{place}: the figure is derived: {where}")

RULES = (
    Rule("JS901", "figure-not-read", Severity.NOTE, Protection, _NOT_READ, _bill_reported),
    Rule("JS902", "benefit-not-read", Severity.NOTE, Claim, _NOT_READ, _claim_reported),
    Rule("JS903", "benefit-derived", Severity.NOTE, Claim, _DERIVED, _claim_derived),
    Rule("JS904", "monthly-figure-not-read", Severity.NOTE, MonthlyBill, _NOT_READ, _monthly_reported),
    Rule("JS905", "monthly-figure-derived", Severity.NOTE, MonthlyBill, _DERIVED, _monthly_derived),
    Rule(
        "JS906",
        "right-open",
        Severity.NOTE,
        Claim,
        Text(
            id="{claim}: {right}: belum dapat ditetapkan, bergantung pada {condition}",
            en="{claim}: {right}: still open, it depends on {condition}",
        ),
        _open,
    ),
)

"""JS9xx: how well the figures behind a result were verified."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.claims import Claim
from jamsos.findings import Rule, Severity
from jamsos.law import Evidence, NotInForce
from jamsos.protection import Protection
from jamsos.rules._bills import computable
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

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


def _of_claim(claim: Claim) -> tuple[Source, ...]:
    try:
        return claim.entitlement().sources
    except (ValueError, NotInForce):
        return ()


def _bill_reported(protection: Protection, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    return _unread(protection, protection.bill().sources if computable(protection) else (), Evidence.REPORTED)


def _claim_reported(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    return _unread(claim, _of_claim(claim), Evidence.REPORTED)


def _claim_derived(claim: Claim, day: date) -> Found:  # noqa: ARG001  (as above)
    return _unread(claim, _of_claim(claim), Evidence.DERIVED)


_NOT_READ = Text(
    id="{place} belum dibaca; angkanya menurut {where}", en="{place} was not read; its figure is as reported by {where}"
)

RULES = (
    Rule("JS901", "figure-not-read", Severity.NOTE, Protection, _NOT_READ, _bill_reported),
    Rule("JS902", "benefit-not-read", Severity.NOTE, Claim, _NOT_READ, _claim_reported),
    Rule(
        "JS903",
        "benefit-derived",
        Severity.NOTE,
        Claim,
        Text(id="{place}: angka diturunkan: {where}", en="{place}: the figure is derived: {where}"),
        _claim_derived,
    ),
)

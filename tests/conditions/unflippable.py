"""The conditions for which no pair of cases can be given, each with its reason.

A key is the code of the rule, the function and the condition, as `python -m tests.conditions` prints it.
A reason that is not needed, because there is a pair or no such condition, fails.
"""

from __future__ import annotations

__all__ = ["REASONS"]

_SAID = "it decides what the finding says, not whether there is one"
_ONCE = "it keeps one limit from being said for a second year; it is false only where that limit was found already"
_KNOWN = "the function is called here only when the sector is known, so it is always false"

REASONS: dict[str, str] = {
    "JS637 tenders._uncovered: rule is None": _SAID,
    "JS639 tenders._no_proof: condition.under is None": _SAID,
    **{f"{code} funding._limits: limit not in seen": _ONCE for code in ("JS301", "JS303", "JS304")},
    "JS302 funding._segment: place is None": _SAID,
    "JS405 contributions._village: funding.village_money_is_public": _SAID,
    **{f"{code} evidence._unread: source.seen_in": _SAID for code in ("JS901", "JS902", "JS903", "JS904", "JS905")},
    **{
        f"{code} remittances._settling: remittance.bill.participant.segment is Segment.PU": _SAID
        for code in ("JS413", "JS414")
    },
    **{f"{code} _bills.out_of_law: sector_missing(protection) is not None": _KNOWN for code in ("JS307", "JS901")},
}
"""From the condition of a rule to the reason."""

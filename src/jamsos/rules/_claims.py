"""What a claim says of itself, where it can; rules of two families ask it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jamsos.breakdown import Breakdown
    from jamsos.claims import Claim, Term
    from jamsos.money import Rupiah

__all__ = ["account_of", "due_of", "terms_of"]


def account_of(claim: Claim) -> Breakdown | None:
    """What is owed; None where there is no right, or where it cannot be determined."""
    try:
        return claim.owed()
    except (LookupError, ValueError):
        return None


def terms_of(claim: Claim) -> tuple[Term, ...]:
    """The terms by the calendar of the claim; none where no law is known for them."""
    try:
        return claim.terms(claim.holidays)
    except (LookupError, ValueError):
        return ()


def due_of(claim: Claim) -> Rupiah | None:
    """What the operator pays; None as above."""
    try:
        return claim.due
    except (LookupError, ValueError):
        return None

"""Whether a bill can be reckoned at all; what stands in the way is found by a rule of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamsos.law import NotInForce

if TYPE_CHECKING:
    from jamsos.protection import Protection

__all__ = ["computable", "out_of_law", "sector_missing"]


def sector_missing(protection: Protection) -> str | None:
    """The first month for which the sector is needed and not known, or None."""
    for month in protection.period.months:
        if protection.sector_matters(month):
            for group in protection.active_groups(month):
                if group.sector is None and any(not funding.is_public for funding in protection.fundings):
                    return month.iso
    return None


def out_of_law(protection: Protection) -> NotInForce | None:
    """Why the law gives no bill for the period, or None where it does."""
    if sector_missing(protection) is not None:
        return None
    try:
        _ = protection.bill().amount
    except NotInForce as outside:
        return outside
    return None


def computable(protection: Protection) -> bool:
    """Whether the bill can be reckoned."""
    return sector_missing(protection) is None and out_of_law(protection) is None

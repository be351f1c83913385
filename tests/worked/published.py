"""How a sum that somebody printed agrees with the one that the law gives."""

from __future__ import annotations

__all__ = ["verdict"]


def verdict(printed: int, found: int, digit: int) -> str:
    """How a printed sum agrees with the one that was found: exact, rounded or cut to its last digit, near, or not."""
    if printed == found:
        return "exact"
    if printed in {found // digit * digit, (found + digit // 2) // digit * digit}:
        return "rounds"
    return "near" if 100 * abs(printed - found) <= 4 * printed else "no"

"""Kalender hari libur: the public holidays of Indonesia as a set of days, for deadlines that move with them.

The library itself takes a calendar from the caller and answers for none.  This module makes one out of the package
`holidays`, which the extra of the same name installs.  Days of joint leave (*cuti bersama*) are a decision of each year
and no public holidays; they are left out unless asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamsos._checks import whole

if TYPE_CHECKING:
    from datetime import date

__all__ = ["indonesian_holidays"]

_FIRST_YEAR = 1946
_LAST_YEAR = 2199


def indonesian_holidays(first: int, last: int, *, joint_leave: bool = False) -> frozenset[date]:
    """Hari libur: the public holidays from one year to another, both included.

    The days of religious holidays in years that were not announced yet are that package's estimates.
    Raises ImportError naming the extra where the package is not installed, and ValueError for years out of order.

    >>> from datetime import date
    >>> date(2026, 8, 17) in indonesian_holidays(2026, 2026)
    True
    """
    whole("first", first, least=_FIRST_YEAR, most=_LAST_YEAR)
    whole("last", last, least=first, most=_LAST_YEAR)
    try:
        from holidays import country_holidays  # noqa: PLC0415  (an extra, loaded when it is asked for)
    except ImportError as missing:
        msg = "indonesian_holidays needs the extra: python -m pip install 'jamsos[holidays]'."
        raise ImportError(msg) from missing
    categories = ("public", "government") if joint_leave else ("public",)
    return frozenset(country_holidays("ID", years=range(first, last + 1), categories=categories))

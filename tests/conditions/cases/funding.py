"""JS3xx: whether the money may pay for this, in this year, up to this sum."""

from __future__ import annotations

from typing import Any

from jamsos import (
    APBD,
    APBN,
    CSR,
    DANA_DESA,
    DBH_SAWIT,
    KOTA_AMBON,
    Funding,
    Period,
    Protection,
    Rp,
    Sector,
    Segment,
    Split,
)
from tests.conditions.case import Case
from tests.conditions.subjects import COMPANY, protect, year

__all__ = ["CASES"]

BY_CITY = Case("the city in its year", protect())
BY_COMPANY = Case("a company", protect(funding=COMPANY))
JANUARY_2026 = Period.month("2026-01")
JUNE_2015 = Period.month("2015-06")


def wage_earners() -> Protection:
    """A company that pays for wage earners; such a protection cannot be made, so the segment is put in afterwards."""
    protection = protect(funding=COMPANY)
    object.__setattr__(protection, "segment", Segment.PU)
    return protection


def capped(ceiling: int, instrument: Any = APBD) -> Funding:
    """A payer with a ceiling."""
    return Funding(instrument, payer="Pembayar", ceiling=Rp(ceiling))


def shared(*fundings: Funding) -> Protection:
    """Ten people, paid for in equal parts: Rp1.008.000 each."""
    return protect(headcount=10, funding=Split(tuple((each, 1) for each in fundings)))


CASES: dict[str, tuple[Case, ...]] = {
    "JS301": (
        Case("palm-oil share before it could", protect(funding=Funding(DBH_SAWIT, payer=KOTA_AMBON, year=2022))),
        BY_COMPANY,
    ),
    "JS302": (Case("a company for wage earners", wage_earners()), BY_COMPANY),
    "JS303": (
        Case("village fund in 2024", protect(period=Period.year(2024), funding=Funding(DANA_DESA, payer="Poka"))),
        BY_COMPANY,
    ),
    "JS304": (BY_COMPANY, Case("the state budget", protect(funding=Funding(APBN, payer="Pemerintah", year=2022)))),
    "JS305": (
        Case("the money of 2022 in 2023", protect(period=Period.year(2023))),
        BY_CITY,
        Case("no budget year in 2023", protect(period=Period.year(2023), funding=Funding(APBD, payer=KOTA_AMBON))),
    ),
    "JS306": (
        Case("the city without a year", protect(funding=Funding(APBD, payer=KOTA_AMBON))),
        BY_CITY,
        BY_COMPANY,
    ),
    "JS307": (
        Case("a rupiah over", protect(funding=capped(5_039_999_999))),
        Case("the ceiling exactly", protect(funding=capped(5_040_000_000))),
        Case("no ceiling", protect()),
        Case("two payers, one over", shared(capped(1_007_999, CSR), capped(1_008_000))),
        Case("two payers, one without a ceiling", shared(COMPANY, capped(1_008_000))),
        Case("over before there was a law", protect(period=JUNE_2015, funding=capped(1))),
        Case("over, sector unknown, December 2025", protect(period=Period.month("2025-12"), funding=capped(1, CSR))),
        Case("over, sector unknown, January 2026", protect(period=JANUARY_2026, funding=capped(1, CSR))),
        Case("over, sector known", protect(period=JANUARY_2026, funding=capped(1, CSR), sector=Sector.OTHER)),
        Case("over, sector unknown, public money", protect(period=JANUARY_2026, funding=capped(1))),
    ),
    "JS308": (Case("the city in 2020", protect(**year(2020))), BY_CITY),
}

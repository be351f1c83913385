"""JS4xx: what the contributions of a protection rest on, and what is unsettled about them."""

from __future__ import annotations

from jamsos import APBD, DANA_DESA, KOTA_AMBON, Funding, Period, Sector
from tests.conditions.case import Case
from tests.conditions.subjects import COMPANY, protect

__all__ = ["CASES"]

PUBLIC = Funding(APBD, payer=KOTA_AMBON)
JANUARY_2026 = Period.month("2026-01")
FROM_JUNE_2015 = Period.of_months("2015-06", "2026-01")
JULY_2020 = Period.month("2020-07")
AUGUST_2020 = Period.month("2020-08")
VILLAGE = Funding(DANA_DESA, payer="Poka")

CASES: dict[str, tuple[Case, ...]] = {
    "JS401": (
        Case("June 2015", protect(period=Period.month("2015-06"), funding=COMPANY)),
        Case("2022", protect()),
        Case("since June 2015, sector unknown", protect(period=FROM_JUNE_2015, funding=COMPANY)),
        Case("since June 2015, sector known", protect(period=FROM_JUNE_2015, funding=COMPANY, sector=Sector.OTHER)),
        Case("since June 2015, public money", protect(period=FROM_JUNE_2015, funding=PUBLIC)),
    ),
    "JS402": (
        Case("sector unknown, January 2026", protect(period=JANUARY_2026, funding=COMPANY)),
        Case("sector known", protect(period=JANUARY_2026, funding=COMPANY, sector=Sector.OTHER)),
        Case("sector unknown, public money", protect(period=JANUARY_2026, funding=PUBLIC)),
        Case("sector unknown, December 2025", protect(period=Period.month("2025-12"), funding=COMPANY)),
    ),
    "JS403": (
        Case("August 2020, old member", protect(period=AUGUST_2020, funding=PUBLIC, registered="2020-01")),
        Case("July 2020, old member", protect(period=JULY_2020, funding=PUBLIC, registered="2020-01")),
        Case("August 2020, new member", protect(period=AUGUST_2020, funding=PUBLIC)),
        Case("August 2020, a company", protect(period=AUGUST_2020, funding=COMPANY, registered="2020-01")),
    ),
    "JS404": (
        Case("August 2020, old member", protect(period=AUGUST_2020, registered="2020-07")),
        Case("July 2020, old member", protect(period=JULY_2020, registered="2020-07")),
        Case("August 2020, new member", protect(period=AUGUST_2020, registered="2020-08")),
        Case("August 2020, in arrears", protect(period=AUGUST_2020, registered="2020-07", paid_up=False)),
    ),
    "JS405": (
        Case("village fund, January 2026", protect(period=JANUARY_2026, funding=VILLAGE)),
        Case("village fund, 2025", protect(period=Period.year(2025), funding=VILLAGE)),
        Case("the city, January 2026", protect(period=JANUARY_2026, funding=PUBLIC)),
    ),
}

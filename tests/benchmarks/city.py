"""What the line through a city costs: imports, one bill, one claim, 25,000 claims.

Run it as `python -m tests.benchmarks.city`.
"""

from __future__ import annotations

from datetime import date, timedelta

from jamsos import (
    APBD,
    JKK,
    JKM,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    DeathClaim,
    Funding,
    Period,
    Protection,
    Segment,
    settle,
)
from tests.benchmarks.measure import each, imports, paired, report


def protect(headcount: int, period: Period) -> Protection:
    """Premium aid of Kota Ambon."""
    return Protection(
        under=PERWALI_AMBON_34A_2020,
        region=KOTA_AMBON,
        segment=Segment.BPU,
        headcount=headcount,
        programs=(JKK, JKM),
        period=period,
        funding=Funding(APBD, payer=KOTA_AMBON, year=2022),
    )


ONE = protect(1, Period.month("2022-01"))
CITY = protect(25_000, Period.year(2022))
CLAIM = DeathClaim(under=CITY, died="2022-03-14")
BASE = 100_000_000


def arithmetic() -> int:
    """The bare whole-number arithmetic of one worker-month: 1 % of the base, rounded half up, and a constant."""
    return (BASE * 1 + 50) // 100 + 680_000


def year() -> int:
    """The bare arithmetic of 25,000 workers over twelve months."""
    return sum(arithmetic() * 25_000 for _ in range(12))


def main() -> None:
    """Print the measurements."""
    attrs = "import attrs"
    report("import jamsos", *imports("import jamsos", attrs), attrs)
    bare = "bare arithmetic"
    report("worker-month, total alone", *paired(lambda: ONE.bill().amount, arithmetic, times=2_000), bare)
    report("worker-month, with its lines", *paired(lambda: ONE.bill().breakdown, arithmetic, times=1_000), bare)
    report("city-year, total alone", *paired(lambda: CITY.bill().amount, year, times=200), bare)
    report("city-year, with its lines", *paired(lambda: CITY.bill().breakdown, year, times=100), bare)
    report("one claim, entitlement", *paired(CLAIM.entitlement, arithmetic, times=2_000), bare)
    days = [date(2022, 1, 1) + timedelta(days=number % 365) for number in range(25_000)]
    claims = [DeathClaim(under=CITY, died=day) for day in days]
    seconds = sorted(each(lambda: settle(claims), 1) for _ in range(5))[2]
    print(f"{'25,000 claims settled':<46} {seconds:>12,.3f} s")
    seconds = sorted(each(lambda: CITY.bill().explain("id"), 3) for _ in range(5))[2]
    print(f"{'city-year explained as text':<46} {seconds:>12,.4f} s")


if __name__ == "__main__":
    main()

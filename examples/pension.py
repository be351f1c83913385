"""A pension step by step: masa iur, weighted wage, formula, limits, and the years after the first.

A worker is totally and permanently disabled after ten years of contributions, which then count as fifteen.
The inflation of each year is handed in; which one is the first and which the last the law does not say.
"""

from __future__ import annotations

from jamsos import Month, Rp, percent
from jamsos.programs import jp

EVENT = "2025-06-15"

career = jp.Career(
    born="1985-04-20",
    registered="2015-07-01",
    wages={
        **dict.fromkeys(Month.range(Month(2015, 7), Month(2019, 12)), Rp(5_000_000)),
        **dict.fromkeys(Month.range(Month(2020, 1), Month(2025, 6)), Rp(9_500_000)),
    },
)

inflation = {
    2015: percent("3.35"),
    2016: percent("3.02"),
    2017: percent("3.61"),
    2018: percent("3.13"),
    2019: percent("2.72"),
    2020: percent("1.68"),
    2021: percent("1.87"),
    2022: percent("5.51"),
    2023: percent("2.61"),
    2024: percent("1.57"),
    2025: percent("2.92"),
}
by = jp.Reckoning(inflation=inflation, first=jp.FirstFactor.WAGE_YEAR, last=jp.LastFactor.YEAR_BEFORE)


def main() -> None:
    """Print the credit, the pension with its reckoning, the widow's half, and the payments of the first years."""
    credit = jp.disability_credit(career, EVENT)
    print(f"Masa iur {credit.paid} bulan, dihitung {credit.counted} bulan: {credit.condition.get('id')}")
    print(f"Usia pensiun: {jp.pension_day('1985-04-20')}")
    print()
    pension = jp.disability_pension(career, EVENT, by)
    widow = jp.survivor_pension(jp.Heir.SPOUSE, career, EVENT, by)
    paid = jp.payments(pension.amount, jp.right_starts(EVENT), Month(2026, 12), by)
    print("\n\n".join(account.explain("id") for account in (pension, widow, paid)))


if __name__ == "__main__":
    main()

"""What the heirs of a wage earner receive: JKM or JKK, the scholarships year by year, JHT, and a pension of JP.

Siti earned Rp6.750.000, was a member since 1 March 2019, and died on 14 August 2026; she leaves a husband and two
children.
"""

from __future__ import annotations

from datetime import date

from jamsos import Month, Rp, Segment, percent
from jamsos.lampiran.scholarships import Child, Grade, Level
from jamsos.programs import jht, jkk, jkm, jp

DIED = date(2026, 8, 14)
MEMBER_SINCE = date(2019, 3, 1)
WAGE = Rp(6_750_000)
SAVED = Rp(38_400_000)

children = (
    Child("Ani", born="2012-05-01", grade=Grade(Level.LOWER_SECONDARY, 3)),
    Child("Budi", born="2019-09-20", grade=Grade(Level.PRIMARY, 1)),
)
career = jp.Career(
    born="1986-02-11",
    registered=MEMBER_SINCE,
    wages=dict.fromkeys(Month.range(Month(2019, 3), Month(2026, 7)), WAGE),
)
inflation = {
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
    """Print both kinds of death, then what is the same for both."""
    accounts = (
        jkm.death_benefit(DIED, member_since=MEMBER_SINCE, segment=Segment.PU),
        jkk.death_benefit(DIED, wage=WAGE),
        jkm.scholarships(DIED, paid_years=7, children=children),
        jht.benefit(SAVED, jht.Ground.DEATH, jht.Circumstances(happened=DIED), "2026-09-01"),
        jp.survivor_pension(jp.Heir.SPOUSE, career, DIED, by),
    )
    print("\n\n".join(account.explain("id") for account in accounts))


if __name__ == "__main__":
    main()

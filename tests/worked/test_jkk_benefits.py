"""Published and derived JKK benefits; each test names where its figure comes from."""

from __future__ import annotations

from datetime import date

import pytest

from jamsos.dates import Period
from jamsos.lampiran.disability import DISABILITY, Disability, Loss, Side
from jamsos.lampiran.scholarships import SCHOOLING, Child, Grade, Level
from jamsos.law import NotInForce
from jamsos.money import Rate, Rounding, Rp, Rupiah, percent
from jamsos.programs.jkk import (
    Party,
    death_benefit,
    incapacity_periods,
    incapacity_recipients,
    last_claim_day,
    of_disease,
    partial_disability,
    scholarships,
    temporary_incapacity,
    total_disability,
    transport,
    under_reported,
    unregistered,
)
from jamsos.wages import Wage

LOWEST_BASE = Rp(1_000_000)


def grant(account_day: str, wage: int) -> Rupiah:
    """The death grant alone, without the periodic grant and the funeral."""
    return death_benefit(date.fromisoformat(account_day), wage=Rp(wage)).parts[0].amount


@pytest.mark.parametrize(
    ("accident", "wage", "amount", "source"),
    [
        ("2022-06-01", 1_000_000, 70_000_000, "W6: a local government's answering service, SIJANTAN"),
        ("2023-11-30", 1_000_000, 70_000_000, "W20: liputan6.com 5492793, 48 + 12 + 10 million"),
        ("2021-06-01", 2_600_000, 146_800_000, "W11: Cilandak, ceklissatu.com"),
        ("2024-02-14", 2_000_000, 118_000_000, "W12: an election worker, Cilacap 2024, Antara"),
        ("2022-06-01", 3_000_000, 166_000_000, "D6: derived, 144 + 12 + 10 million"),
        ("2022-06-01", 400_000, 42_000_000, "D8: derived, the floor of 20 million + 12 + 10"),
        ("2025-12-01", 5_000_000, 262_000_000, "P183: a public React simulator, 240 + 12 + 10 million"),
    ],
)
def test_death_by_work_accident(accident: str, wage: int, amount: int, source: str) -> None:
    """60 % x 80 x wage, the periodic grant and the funeral."""
    assert Rp(amount) == death_benefit(date.fromisoformat(accident), wage=Rp(wage)).amount, source


@pytest.mark.parametrize(
    ("accident", "wage", "amount", "source"),
    [
        ("2019-12-01", 1_000_000, 48_000_000, "W14: a newspaper clipping of 10 December 2019, the death part alone"),
        ("2025-12-01", 5_000_000, 240_000_000, "P183: the death part of the simulator"),
    ],
)
def test_the_death_grant_alone(accident: str, wage: int, amount: int, source: str) -> None:
    """48 monthly wages."""
    assert Rp(amount) == grant(accident, wage), source


def test_the_crane_case_of_2018_does_not_follow() -> None:
    """W1: the press total of 123 million (tribunnews.com, 4 Feb 2018) took a daily wage of 80,000 times 30, not 25."""
    press, day = Rp(123_000_000), date(2018, 2, 4)
    by_law = death_benefit(day, wage=Rp(80_000) * 25).amount
    assert Rp(103_800_000) == by_law != press
    assert press == death_benefit(day, wage=Rp(80_000) * 30).amount


def test_the_crane_case_from_its_daily_wage() -> None:
    """W1 by PP 44/2015 Pasal 32 ayat (1) and Pasal 19 ayat (3): 48 x 25 x 80,000 + 4,800,000 + 3,000,000."""
    assert Rp(103_800_000) == death_benefit("2018-02-04", wage=Wage.daily(Rp(80_000))).amount


def test_a_director() -> None:
    """W13 (star.grid.id/amp/453685324): JKK 5.3 billion, JHT 210 million, scholarship 148.5 million, 5.66 in all.

    The wage is not told; about 110 million fits.  Two classes of school add up to the scholarship to the rupiah.
    """
    jkk = death_benefit(date(2022, 10, 1), wage=Rp(110_000_000)).amount
    assert "Rp5,3 miliar" == jkk.rounded(Rounding.half_up(to=Rp(100_000_000))).compact()
    children = [
        Child("A", born="2013-01-01", grade=Grade(Level.PRIMARY, 4)),
        Child("B", born="2007-01-01", grade=Grade(Level.UPPER_SECONDARY, 1)),
    ]
    scholarship = scholarships(date(2022, 10, 1), children=children).amount
    assert Rp(148_500_000) == scholarship
    total = jkk + Rp(210_000_000) + scholarship
    assert "Rp5,66 miliar" == total.compact()


@pytest.mark.parametrize(
    ("accident", "wage", "lump_sum", "amount", "source"),
    [
        ("2022-06-01", 1_000_000, 56_000_000, 68_000_000, "W6: SIJANTAN, up to 56 million, plus the periodic grant"),
        ("2022-06-01", 3_000_000, 168_000_000, 180_000_000, "D7: derived"),
        ("2026-01-01", 6_000_000, 336_000_000, 348_000_000, "P199: a public Android app, 56 x wage + 12 million"),
    ],
)
def test_total_permanent_disability(accident: str, wage: int, lump_sum: int, amount: int, source: str) -> None:
    """70 % x 80 x wage, and the periodic grant."""
    account = total_disability(date.fromisoformat(accident), wage=Rp(wage))
    assert (Rp(lump_sum), Rp(amount)) == (account.parts[0].amount, account.amount), source


def test_hearing_lost_in_one_ear() -> None:
    """D9: derived, 20 % x 80 x 3,000,000."""
    account = partial_disability(date(2022, 6, 1), wage=Rp(3_000_000), disabilities=[Disability(Loss.HEARING_ONE)])
    assert Rp(48_000_000) == account.amount


@pytest.mark.parametrize(
    ("accident", "wage", "days", "amount", "source"),
    [
        ("2022-06-01", 3_000_000, 14 * 30, 39_000_000, "D10: derived, 12 x 3 million + 2 x 1.5 million"),
        ("2019-12-01", 3_000_000, 14 * 30, 34_500_000, "D10: the same before, 18 + 13.5 + 3 million"),
        ("2020-03-01", 3_000_000, 20 * 30, 48_000_000, "D18: derived, 36 + 12 million"),
        ("2018-03-01", 3_000_000, 20 * 30, 43_500_000, "D18: the same before, 18 + 13.5 + 12 million"),
        ("2022-06-01", 1_000_000, 12 * 30, 12_000_000, "W6: SIJANTAN, 1,000,000 a month for 12 months"),
        ("2022-06-01", 1_000_000, 13 * 30, 12_500_000, "W6: then 500,000"),
        ("2026-01-01", 6_000_000, 5, 1_000_000, "P191: a public Android app, 5 days of the first month"),
        ("2026-01-01", 6_000_000, 14, 2_800_000, "P193: the same, 14 days"),
    ],
)
def test_temporary_incapacity(accident: str, wage: int, days: int, amount: int, source: str) -> None:
    """The stages by days of the thirtieth part of the monthly wage."""
    assert Rp(amount) == temporary_incapacity(date.fromisoformat(accident), wage=Rp(wage), days=days).amount, source


def test_incapacity_a_day() -> None:
    """W19 (liputan6.com 5492793): about Rp33,000 a day on a base of 1,000,000; exactly its thirtieth part."""
    day = temporary_incapacity(date(2023, 11, 30), wage=LOWEST_BASE, days=1).amount
    assert Rate.ratio(1, 30).of(LOWEST_BASE) == day == Rp(33_333, sen=33)
    assert Rp(33_000) == day.rounded(Rounding.down(to=Rp(1_000)))


def test_fourteen_days_of_the_thirteenth_month() -> None:
    """P195: a public Android app, 50 % from month 13: what the fourteen days add to the year before."""
    accident, wage = date(2026, 1, 1), Rp(6_000_000)
    year = temporary_incapacity(accident, wage=wage, days=360).amount
    assert Rp(1_400_000) == temporary_incapacity(accident, wage=wage, days=374).amount - year
    assert Rp(1_400_000) == temporary_incapacity(accident, wage=wage, days=14, after=360).amount


@pytest.mark.parametrize(
    ("accident", "amount", "source"),
    [
        ("2019-12-01", 20_250_000, "the old annex: 6 months of 3 million, then 30 days at three quarters"),
        (
            "2019-12-02",
            21_000_000,
            "PP 82/2019: seven months of 3 million, radarmukomuko 676298",
        ),
    ],
)
def test_a_relapse_in_the_second_half_year(accident: str, amount: int, source: str) -> None:
    """Derived from the stages: 180 days and, after a month at work, 30 more."""
    away = [Period("2019-12-03", "2020-05-30"), Period("2020-07-01", "2020-07-30")]
    assert Rp(amount) == incapacity_periods(accident, wage=Rp(3_000_000), periods=away).amount, source


def test_who_receives_a_grant_below_the_wage() -> None:
    """PP 44/2015 Pasal 51 ayat (2) to (4): of 500,000 in month 13 (W6) all goes to who paid the wage of 1,000,000."""
    grant = temporary_incapacity("2022-06-01", wage=LOWEST_BASE, days=30, after=360).amount
    shared = incapacity_recipients("2022-06-01", grant=grant, wage_paid=LOWEST_BASE)
    assert {Party.EMPLOYER: Rp(500_000)} == shared.by("recipient")


@pytest.mark.parametrize(
    ("accident", "amount", "source"),
    [
        ("2019-12-01", 3_500_000, "1 + 2.5 million, amp.suara.com 26 Dec 2019; each its own limit: PP 53/2012 E.4"),
        ("2019-12-02", 11_200_000, "1.2 + 10 million, mediaindonesia.com 26 Feb 2020; radarmukomuko 676298"),
    ],
)
def test_an_ambulance_and_an_aeroplane(accident: str, amount: int, source: str) -> None:
    """Derived from the limits: 1,200,000 by land and 12,000,000 by air, each up to its own."""
    assert Rp(amount) == transport(accident, land=Rp(1_200_000), air=Rp(12_000_000)).amount, source


@pytest.mark.parametrize(
    ("better", "worse", "lost", "amount"), [(80, 40, "30", 50_400_000), (100, 0, "25", 33_600_000)]
)
def test_unequal_eyes_to_the_rupiah(better: int, worse: int, lost: str, amount: int) -> None:
    """The formula of PP 53/2012 Lampiran II: three full steps of ten are 21 %, two are 14 %, of 80 x 3,000,000."""
    table = DISABILITY.on("2022-06-01").value
    extent = table.binocular_loss(percent(better), percent(worse))
    assert percent(lost) == extent
    sight = [Disability(Loss.VISUAL_ACUITY, extent=extent)]
    assert Rp(amount) == partial_disability("2022-06-01", wage=Rp(3_000_000), disabilities=sight).amount


def test_a_left_handed_worker_loses_half_of_a_hand() -> None:
    """PP 53/2012 Lampiran II A.2.c and the reversal (seputarpabrik.com): 50 % x 32 % x 80 x 3,000,000."""
    hand = [Disability(Loss.HAND, side=Side.LEFT, reduction=percent(50))]
    left, right = (
        partial_disability("2022-06-01", wage=Rp(3_000_000), disabilities=hand, left_handed=left_handed).amount
        for left_handed in (True, False)
    )
    assert (Rp(38_400_000), Rp(33_600_000)) == (left, right)


def test_a_wage_reported_too_low() -> None:
    """PP 44/2015 Pasal 32 ayat (2) with D6: 166 million are due, of a reported 2,000,000 (W12) 118 million are paid."""
    true, low = (death_benefit("2022-06-01", wage=Rp(wage)) for wage in (3_000_000, 2_000_000))
    paid = under_reported("2022-06-01", due=true, paid=low)
    assert {Party.OPERATOR: Rp(118_000_000), Party.EMPLOYER: Rp(48_000_000)} == paid.by("payer")
    assert {Party.EMPLOYER: Rp(166_000_000)} == unregistered(true, "2022-06-01").by("payer")


def test_a_disease_three_years_after_the_employment() -> None:
    """PP 44/2015 Pasal 48 ayat (2) with D7: 180 million until the third anniversary, nothing on the day after."""
    benefit = total_disability("2022-06-01", wage=Rp(3_000_000))
    last, after = (of_disease(benefit, day, left="2019-05-10").amount for day in ("2022-05-10", "2022-05-11"))
    assert (Rp(180_000_000), Rp(0)) == (last, after)


def test_the_last_day_of_a_claim() -> None:
    """D17: two years from 10 January 2017, five from 3 December 2019; between them no transition was read."""
    assert date(2019, 1, 10) == last_claim_day(date(2017, 1, 10))
    assert date(2024, 12, 3) == last_claim_day(date(2019, 12, 3))
    with pytest.raises(NotInForce):
        last_claim_day(date(2018, 6, 1))


@pytest.mark.parametrize(
    ("level", "year", "thousands"),
    [
        (Level.KINDERGARTEN, 1, 87_000),
        (Level.KINDERGARTEN, 2, 85_500),
        (Level.PRIMARY, 1, 84_000),
        (Level.PRIMARY, 2, 82_500),
        (Level.PRIMARY, 3, 81_000),
        (Level.PRIMARY, 4, 79_500),
        (Level.PRIMARY, 5, 78_000),
        (Level.PRIMARY, 6, 76_500),
        (Level.LOWER_SECONDARY, 1, 75_000),
        (Level.LOWER_SECONDARY, 2, 73_000),
        (Level.LOWER_SECONDARY, 3, 71_000),
        (Level.UPPER_SECONDARY, 1, 69_000),
        (Level.UPPER_SECONDARY, 2, 66_000),
        (Level.UPPER_SECONDARY, 3, 63_000),
        (Level.HIGHER, 1, 60_000),
        (Level.HIGHER, 2, 48_000),
        (Level.HIGHER, 3, 36_000),
        (Level.HIGHER, 4, 24_000),
        (Level.HIGHER, 5, 12_000),
    ],
)
def test_what_remains_of_a_scholarship(level: Level, year: int, thousands: int) -> None:
    """The ladder by the next class to be paid, derived from the sums of PP 82/2019; press totals match it."""
    event = date(2022, 7, 18)
    expected = Rp(1_000) * thousands
    assert expected == SCHOOLING.on(event).value.remaining(Grade(level, year))
    child = Child("A", born=event, grade=Grade(level, year))
    assert expected == scholarships(event, children=[child]).amount


def test_the_most_a_family_is_paid() -> None:
    """W16 and P205: 87 million for a child and 174 million for two, by level 24 + 12 + 18 + 120 million."""
    event = date(2026, 6, 1)
    two = [Child(name, born="2023-01-01") for name in ("A", "B")]
    account = scholarships(event, children=two)
    assert Rp(174_000_000) == account.amount
    assert {"A": Rp(87_000_000), "B": Rp(87_000_000)} == account.by("child")
    kindergarten, primary, *others = [each.total * 2 for each in SCHOOLING.on(event).value.levels]
    assert Rp(24_000_000) == kindergarten + primary
    assert [Rp(12_000_000), Rp(18_000_000), Rp(120_000_000)] == others

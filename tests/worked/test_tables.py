"""Tables reckoned by the rule that makes them, and figures at the bound that the words of the law draw."""

from __future__ import annotations

from datetime import date

import pytest

from jamsos.dates import Month
from jamsos.employers import DecidingTest, EnterpriseScale, ScaleTest, scale_of
from jamsos.lampiran.disability import DISABILITY, Disability, Loss, Side, assess
from jamsos.law import NotInForce
from jamsos.money import Rate, Rp, Rupiah, percent
from jamsos.participants import Segment
from jamsos.programs import JHT, JKK, jkk, jp, lump_sum_tax, pmi
from jamsos.programs.lump_sum_tax import LumpSum
from jamsos.wages import JHT_WAGE, JKK_JKM_WAGE, JKP_WAGE, JP_WAGE, Wage, WageRule

# --- Lampiran II PP 44/2015: the bands of non-wage workers -----------------------------------------------------------


def bands() -> list[tuple[int, int]]:
    """Lower bound and middle of each band above the lowest, from their widths.

    The lowest band ends at Rp1.099.000 and counts Rp1.000.000.  Above it the bands are Rp200.000 wide up to
    Rp2.700.000, Rp500.000 wide up to Rp8.200.000 and Rp1.000.000 wide from there; the last begins at Rp20.200.000.
    """
    found: list[tuple[int, int]] = []
    lower = 1_100_000
    for width, until in ((200_000, 2_700_000), (500_000, 8_200_000), (1_000_000, 21_200_000)):
        while lower < until:
            found.append((lower, lower + width // 2))
            lower += width
    return found


def test_there_are_thirty_three_bands() -> None:
    """The annex has 33 bands: the lowest, 8 of Rp200.000, 11 of Rp500.000 and 13 of Rp1.000.000."""
    assert 33 == 1 + len(bands())
    assert (20_200_000, 20_700_000) == bands()[-1]


@pytest.mark.parametrize(("lower", "middle"), bands())
def test_a_band_counts_its_middle(lower: int, middle: int) -> None:
    """JKK is 1 % and JHT 2 % of the middle of the band, from its lower bound on and not a sen before.

    By the rule of the table: star.grid.id 453670457 and radarkaur 6029 print the ends of it, the data
    file of 2017 the bands between.
    """
    day = date(2024, 6, 1)
    for program, rate in ((JKK, percent(1)), (JHT, percent(2))):
        at, below = (
            program.amount(Segment.BPU, {"income": income}, day) for income in (Rp(lower), Rp(lower - 1, sen=99))
        )
        assert rate.of(Rp(middle)) == at
        assert below < at


@pytest.mark.parametrize(
    ("income", "jkk_amount", "source"),
    [
        (1_000_000, 10_000, "star.grid.id/read/453670457; radarkaur.bacakoran.co/read/6029"),
        (20_200_000, 207_000, "radarmukomuko 666514; Media Indonesia, 8 Jan 2020: 207.000 in the highest band"),
        (50_000_000, 207_000, "the highest band has no end"),
    ],
)
def test_published_premiums(income: int, jkk_amount: int, source: str) -> None:
    """The lowest and the highest contribution to JKK as the press prints them."""
    assert Rp(jkk_amount) == JKK.amount(Segment.BPU, {"income": Rp(income)}, date(2024, 6, 1)), source


# --- UU 20/2008 and PP 7/2021: "paling banyak" -----------------------------------------------------------------------

MILLION = 1_000_000
MICRO, SMALL, MEDIUM, LARGE = EnterpriseScale


@pytest.mark.parametrize(
    ("day", "test", "millions", "source"),
    [
        ("2008-07-04", ScaleTest.ASSETS, (50, 500, 10_000), "UU 20/2008 Pasal 6"),
        ("2008-07-04", ScaleTest.SALES, (300, 2_500, 50_000), "UU 20/2008 Pasal 6"),
        ("2020-11-01", ScaleTest.ASSETS, (50, 500, 10_000), "UU 20/2008 Pasal 6, its last day"),
        ("2020-11-02", ScaleTest.ASSETS, (50, 500, 10_000), "the same figures go on until the PP"),
        ("2020-11-02", ScaleTest.SALES, (300, 2_500, 50_000), "the same figures go on until the PP"),
        ("2021-02-01", ScaleTest.ASSETS, (50, 500, 10_000), "the last day before PP 7/2021"),
        ("2021-02-01", ScaleTest.SALES, (300, 2_500, 50_000), "the last day before PP 7/2021"),
        ("2021-02-02", ScaleTest.ASSETS, (1_000, 5_000, 10_000), "PP 7/2021 Pasal 35 ayat (3)"),
        ("2021-02-02", ScaleTest.SALES, (2_000, 15_000, 50_000), "PP 7/2021 Pasal 35 ayat (5)"),
    ],
)
def test_the_most_that_a_size_may_have(day: str, test: ScaleTest, millions: tuple[int, int, int], source: str) -> None:
    """With "paling banyak" and "lebih dari" a limit itself is of the smaller size, one sen more of the next."""
    name = "assets" if test is ScaleTest.ASSETS else "sales"
    new = test is ScaleTest.ASSETS
    for most, smaller, larger in zip(millions, (MICRO, SMALL, MEDIUM), (SMALL, MEDIUM, LARGE), strict=True):
        for amount, expected in ((Rp(most * MILLION), smaller), (Rp(most * MILLION, sen=1), larger)):
            found = scale_of(**{name: amount}, on=day, new_business=new)  # type: ignore[arg-type]
            assert expected is found, source


def test_no_size_before_the_law() -> None:
    """UU 20/2008 took force on 4 July 2008 (Pasal 44): the day before has no answer."""
    with pytest.raises(NotInForce, match="2008-07-04"):
        scale_of(sales=Rp(1), on="2008-07-03")


def test_sales_decide_for_an_existing_business_from_2_february_2021() -> None:
    """Until 1 February 2021 "atau" leaves the choice open; PP 7/2021 Pasal 36 takes it away."""
    assets, sales = Rp(600 * MILLION), Rp(200 * MILLION)
    with pytest.raises(ValueError, match="disagree"):
        scale_of(assets=assets, sales=sales, on="2021-02-01")
    assert MICRO is scale_of(assets=assets, sales=sales, on="2021-02-02")
    assert ScaleTest.SALES is DecidingTest.BY_FOUNDING.of(new_business=False)


# --- wages -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", [JKK_JKM_WAGE, JHT_WAGE])
@pytest.mark.parametrize(
    ("day", "month"), [("1993-02-27", 3_000_000), ("2015-06-30", 3_000_000), ("2015-07-01", 2_500_000)]
)
def test_a_daily_wage_makes_a_month(rule: WageRule, day: str, month: int) -> None:
    """Rp100.000 a day: times 30 by PP 14/1993 Pasal 1 angka 3, times 25 by Pasal 19 and Pasal 17 of the PPs of 2015."""
    assert Rp(month) == Wage.daily(Rp(100_000)).on(day, rule)


@pytest.mark.parametrize("rule", [JKK_JKM_WAGE, JHT_WAGE])
@pytest.mark.parametrize("day", ["1993-02-27", "2015-06-30", "2015-07-01"])
def test_piece_work_is_an_average_of_three_months(rule: WageRule, day: str) -> None:
    """2, 3 and 4 million make 3 million; four months are one too many ("3 (tiga) bulan terakhir")."""
    months = (Rp(2_000_000), Rp(3_000_000), Rp(4_000_000))
    assert Rp(3_000_000) == Wage.piece_work(months).on(day, rule)
    with pytest.raises(ValueError, match="last 3 months"):
        Wage.piece_work((*months, Rp(5_000_000))).on(day, rule)


@pytest.mark.parametrize("rule", [JKK_JKM_WAGE, JHT_WAGE])
@pytest.mark.parametrize("day", ["1993-02-27", "2015-06-30", "2015-07-01"])
def test_work_by_the_weather_is_an_average_of_twelve_months(rule: WageRule, day: str) -> None:
    """1 to 12 million make 6.5 million ("12 (dua belas) bulan terakhir")."""
    months = tuple(Rp(number * MILLION) for number in range(1, 13))
    assert Rp(6_500_000) == Wage.weather_piece_work(months).on(day, rule)


@pytest.mark.parametrize("rule", [JKK_JKM_WAGE, JHT_WAGE])
def test_variable_allowances_counted_until_june_2015(rule: WageRule) -> None:
    """PP 14/1993 counts what was received, 4 + 1 + 0.5 million; the PPs of 2015 basic wage and fixed allowances, 5."""
    wage = Wage.monthly(Rp(4_000_000), Rp(1_000_000), variable_allowances=Rp(500_000))
    assert [Rp(5_500_000), Rp(5_000_000)] == [wage.on(day, rule) for day in ("2015-06-30", "2015-07-01")]
    with pytest.raises(NotInForce):
        wage.on("1993-02-26", rule)
    assert Rp(5_500_000) == wage.on("1993-02-27", rule)


@pytest.mark.parametrize(
    ("rule", "first", "before"), [(JP_WAGE, "2015-07-01", "2015-06-30"), (JKP_WAGE, "2021-02-02", "2021-02-01")]
)
def test_the_first_day_of_a_wage(rule: WageRule, first: str, before: str) -> None:
    """JP begins on 1 July 2015 and JKP on 2 February 2021: whatever the allowances, the day before has no wage."""
    for wage, counted in (
        (Wage.monthly(Rp(4_000_000), Rp(1_000_000)), 5_000_000),
        (Wage.monthly(Rp(4_000_000)), 4_000_000),
        (Wage.monthly(Rp(4_000_000), variable_allowances=Rp(500_000)), 4_000_000),
    ):
        assert Rp(counted) == wage.on(first, rule)
        with pytest.raises(NotInForce):
            wage.on(before, rule)


# --- tax on lump sums ------------------------------------------------------------------------------------------------


def test_severance_of_700_million() -> None:
    """PP 68/2009 Pasal 4: 5 % of 50, 15 % of 400 and 25 % of 200 million are 2.5 + 60 + 50 = 112.5 million."""
    tax = lump_sum_tax.lump_sum_tax(LumpSum.SEVERANCE, [("2009-11-16", Rp(700_000_000))], has_npwp=True)
    assert Rp(112_500_000) == tax.amount


@pytest.mark.parametrize(
    ("day", "amount", "source"),
    [
        ("2021-12-31", 125_000_000, "5 % of 50, 15 % of 200, 25 % of 250, 30 % of 100 million"),
        ("2022-01-01", 124_000_000, "5 % of 60, 15 % of 190, 25 % of 250, 30 % of 100 million"),
    ],
)
def test_six_hundred_million_in_the_third_year(day: str, amount: int, source: str) -> None:
    """UU 36/2008: 2.5 + 30 + 62.5 + 30 = 125 million; UU 7/2021 from tax year 2022: 3 + 28.5 + 62.5 + 30 = 124."""
    payments = [("2019-06-01", Rp(0)), (day, Rp(600_000_000))]
    assert Rp(amount) == lump_sum_tax.jht_tax(payments, has_npwp=True).amount, source


@pytest.mark.parametrize("kind", [LumpSum.SEVERANCE, LumpSum.JHT])
def test_the_tax_begins_on_16_november_2009(kind: LumpSum) -> None:
    """PP 68/2009 took force when it was promulgated (Pasal 13): the day before has no answer."""
    with pytest.raises(NotInForce):
        lump_sum_tax.lump_sum_tax(kind, [("2009-11-15", Rp(1))], has_npwp=True)
    assert Rp(0) == lump_sum_tax.lump_sum_tax(kind, [("2009-11-16", Rp(1))], has_npwp=True).amount


# --- disability: what the words of the table entail -------------------------------------------------------------------


def rate(loss: Loss, day: str = "2022-06-01", **known: object) -> Rate:
    """The rate of one disability."""
    return assess(date.fromisoformat(day), Disability(loss, **known)).table  # type: ignore[arg-type]


DAYS = ("2015-07-01", "2019-12-01", "2019-12-02")


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize(
    ("loss", "double"),
    [
        (Loss.LEG, Loss.BOTH_LEGS),
        (Loss.FOOT, Loss.BOTH_FEET),
        (Loss.EYE, Loss.BOTH_EYES),
        (Loss.HEARING_ONE, Loss.HEARING_BOTH),
        (Loss.EAR_LOBE, Loss.BOTH_EAR_LOBES),
    ],
)
def test_two_are_twice_one(loss: Loss, double: Loss, day: str) -> None:
    """Legs, feet, eyes, ears: the printed table gives for both twice what it gives for one."""
    assert rate(double, day) == rate(loss, day).times(2)


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize(
    ("joint", "finger"), [(Loss.INDEX_FINGER_JOINT, Loss.INDEX_FINGER), (Loss.OTHER_FINGER_JOINT, Loss.OTHER_FINGER)]
)
@pytest.mark.parametrize("side", [Side.RIGHT, Side.LEFT])
def test_a_joint_is_half_a_finger(joint: Loss, finger: Loss, side: Side, day: str) -> None:
    """The printed table gives for the first phalanx half of what it gives for the finger, on both sides."""
    assert rate(finger, day, side=side) == rate(joint, day, side=side).times(2)


@pytest.mark.parametrize("day", DAYS)
def test_total_disability_is_the_most_of_the_table(day: str) -> None:
    """Both legs, both eyes, the mind: 70 %, the rate of total permanent disability (star.gridtechno.com 453594342)."""
    total = jkk.total_disability(date.fromisoformat(day), wage=Rp(1_000_000)).parts[0].amount
    for loss in (Loss.BOTH_LEGS, Loss.BOTH_EYES, Loss.MENTAL_CAPACITY):
        one = jkk.partial_disability(date.fromisoformat(day), wage=Rp(1_000_000), disabilities=[Disability(loss)])
        assert total == one.amount == percent(70).of(Rp(80_000_000))


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize(
    ("loss", "whole", "each"), [(Loss.VISUAL_ACUITY, Loss.BOTH_EYES, 10), (Loss.VISUAL_FIELD, Loss.BOTH_EYES, 10)]
)
def test_ten_steps_are_the_whole_eye(loss: Loss, whole: Loss, each: int, day: str) -> None:
    """7 % for each 10 %: ten steps are the 70 % of both eyes, no more and no less, and 9.99 % are no step yet."""
    assert rate(whole, day) == rate(loss, day, extent=percent(100)) == rate(loss, day, extent=percent(each)).times(10)
    assert Rate.NONE == rate(loss, day, extent=percent("9.99"))


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize(
    ("loss", "first", "last"),
    [
        # "kurang dari 5 cm", "5 cm sampai kurang dari 7,5 cm", "7,5 cm atau lebih": whole millimetres
        (Loss.LEG_SHORTENED, (1, 50, 75), (49, 74, 500)),
        # printed in figures: "10% - 25%", "26% - 50%", "51% - 70%"
        (Loss.PHYSICAL_CAPACITY, (percent(10), percent(26), percent(51)), (percent(25), percent(50), percent(70))),
    ],
)
def test_a_bracket_begins_and_ends_where_it_is_printed(
    loss: Loss, first: tuple[object, ...], last: tuple[object, ...], day: str
) -> None:
    """The first and the last extent of each printed bracket are worth the same, and more than the bracket before."""
    rates = [rate(loss, day, extent=extent) for extent in first]
    assert rates == [rate(loss, day, extent=extent) for extent in last]
    assert rates == sorted(set(rates))


@pytest.mark.parametrize("day", DAYS)
def test_what_is_outside_the_printed_brackets(day: str) -> None:
    """No shortening at all, less than 10 % of the physical capacity, and above 70 %: total permanent disability."""
    for loss, extent in ((Loss.LEG_SHORTENED, 0), (Loss.PHYSICAL_CAPACITY, percent("9.99"))):
        with pytest.raises(ValueError, match="is less"):
            rate(loss, day, extent=extent)
    with pytest.raises(ValueError, match="that is total permanent disability"):
        rate(Loss.PHYSICAL_CAPACITY, day, extent=percent("70.01"))


@pytest.mark.parametrize("day", DAYS)
def test_decibels(day: str) -> None:
    """Each 10 dB of one ear are half of those of two, 60 dB six times 10, and 70 dB would beat the row of 40 %."""
    both, one = Loss.HEARING_REDUCED_BOTH, Loss.HEARING_REDUCED_ONE
    for loss, whole in ((both, Loss.HEARING_BOTH), (one, Loss.HEARING_ONE)):
        step = rate(loss, day, extent=10)
        assert Rate.NONE == rate(loss, day, extent=9)
        assert step == rate(loss, day, extent=19)
        assert step.times(6) == rate(loss, day, extent=60) < rate(whole, day)
        with pytest.raises(ValueError, match=r"more than the [24]0%"):
            rate(loss, day, extent=70)
    assert rate(both, day, extent=30) == rate(one, day, extent=30).times(2)


@pytest.mark.parametrize(
    ("loss", "known", "amount", "source"),
    [
        (Loss.HEARING_ONE, {}, 48_000_000, "D9: 20 % x 80 x 3 million"),
        (Loss.HEARING_BOTH, {}, 96_000_000, "twice D9"),
    ],
)
@pytest.mark.parametrize("day", DAYS)
def test_hearing(loss: Loss, known: dict[str, object], amount: int, source: str, day: str) -> None:
    """A published row, on the first and the last day of each annex."""
    given = Disability(loss, **known)  # type: ignore[arg-type]
    account = jkk.partial_disability(date.fromisoformat(day), wage=Rp(3_000_000), disabilities=[given])
    assert Rp(amount) == account.amount, source


@pytest.mark.parametrize("day", DAYS)
def test_unequal_eyes(day: str) -> None:
    """The better eye counts three times: 80 and 40 % see (3 x 80 + 40) : 4 = 70 %, so 30 % is lost."""
    assert percent(30) == DISABILITY.on(day).value.binocular_loss(percent(80), percent(40))


@pytest.mark.parametrize("day", DAYS)
def test_the_left_handed_change_sides(day: str) -> None:
    """What the right hand of a right-handed person is worth, the left hand of a left-handed one is."""
    on = date.fromisoformat(day)
    for loss in (Loss.ARM_FROM_SHOULDER, Loss.HAND, Loss.THUMB):
        right, left = (Disability(loss, side=side) for side in (Side.RIGHT, Side.LEFT))
        assert assess(on, right).rate == assess(on, left, left_handed=True).rate > assess(on, left).rate


# --- pensions of migrant workers, ceilings and limits -----------------------------------------------------------------


@pytest.mark.parametrize("day", ["2019-01-01", "2023-02-21", "2023-02-22"])
@pytest.mark.parametrize("amount", [50_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000])
def test_jht_of_a_migrant_worker(amount: int, day: str) -> None:
    """The seven sums that kontan.co.id and bangka.tribunnews.com (26 Aug 2022) list, and none a rupiah more."""
    assert Rp(amount) == pmi.jht_contribution(Rp(amount), day).amount
    with pytest.raises(ValueError, match="must be one of"):
        pmi.jht_contribution(Rp(amount + 1), day)


def pension(amount: Rupiah, day: str) -> Rupiah:
    """A formula pension as the limits of a day leave it."""
    return jp.limited(jp.formula_pension(amount, 180, day), day).amount


def test_fifteen_years_of_masa_iur() -> None:
    """PP 45/2015 Pasal 17: 1 % x 15 years x Rp7.000.000 = Rp1.050.000 a month."""
    assert Rp(1_050_000) == jp.formula_pension(Rp(7_000_000), 180, "2015-07-01").amount
    assert Month(2015, 7).first == date(2015, 7, 1)

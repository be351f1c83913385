"""Published and derived figures of JP; each test names where its figure comes from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from jamsos import Month, NotInForce, Rounding, Rp, Rupiah, percent
from jamsos.programs import PROGRAMS, jp
from jamsos.programs.jp import Heir
from jamsos.programs.shape import Payer

if TYPE_CHECKING:
    from jamsos import Rate

EXAPAY = "https://github.com/Asdarsaid377/Exapay"
BALAKA = "https://github.com/artivisi/balaka"
SKILLS = "https://github.com/adamriofc/indonesian-agent-skills"
CEKWAJAR = "https://github.com/Bashara-aina/cekwajar.id"
BACKBONE = "https://docs.rs/backbone-payroll"


def shares(wage: Rupiah, day: str) -> tuple[Rupiah, Rupiah]:
    """What employer and worker pay for a month."""
    first = Month.of(day).first
    by_payer = {due.payer: due.tariff.amount({"wage": wage}, first) for due in jp.JP.dues}
    return by_payer[Payer.EMPLOYER], by_payer[Payer.WORKER]


# --- contributions ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "wage", "employer", "worker", "source"),
    [
        ("2021-03-01", Rp(20_000_000), 175_092, 87_546, "W-P1: rbtv.disway.id/amp/5165"),
        ("2024-03-01", Rp(20_000_000), 200_846, 100_423, "W-P2: ceiling of 2024"),
        ("2025-03-01", Rp(15_000_000), 210_948, 105_474, "W-P3: a handbook of 2025"),
        ("2025-03-01", Rp(5_000_000), 100_000, 50_000, "W-P3: a handbook of 2025"),
        ("2026-03-01", Rp(11_086_300, sen=1), 221_726, 110_863, "W-P4: a payroll test"),
        ("2024-06-01", Rp(20_000_000), 200_846, 100_423, f"P011: {BALAKA}"),
        ("2024-06-01", Rp(4_900_000), 98_000, 49_000, f"P017: {BALAKA}"),
        ("2024-06-01", Rp(15_000_000), 200_846, 100_423, f"P021: {BALAKA}"),
        ("2024-06-01", Rp(50_000_000), 200_846, 100_423, f"P025: {BALAKA}"),
        ("2025-02-28", Rp(20_000_000), 200_846, 100_423, f"P029, the last day of the ceiling of 2024: {SKILLS}"),
        ("2026-03-01", Rp(20_000_000), 221_726, 110_863, f"P031, the first day of the ceiling of 2026: {SKILLS}"),
        ("2026-10-01", Rp(15_000_000), 221_726, 110_863, f"P053: {EXAPAY}"),
        ("2026-03-01", Rp(15_000_000), 221_726, 110_863, f"P087: {CEKWAJAR}"),
        ("2025-06-01", Rp(10_000_000), 200_000, 100_000, f"P095: {BACKBONE}"),
        ("2025-06-01", Rp(12_000_000), 210_948, 105_474, f"P099: {BACKBONE}"),
        ("2026-01-15", Rp(15_000_000), 210_948, 105_474, "P111: golden tests of a payroll of several countries"),
        ("2026-03-15", Rp(15_000_000), 221_726, 110_863, "P113: golden tests of a payroll of several countries"),
        ("2026-06-01", Rp(20_000_000), 221_726, 110_863, "P135: tests of a salary calculator"),
        ("2025-06-01", Rp(50_000_000), 210_948, 105_474, "P139: tests of a payroll, its later version"),
        ("2024-03-01", Rp(10_000_000), 200_000, 100_000, "P209: an article of fame.grid.id; the ceiling is above"),
    ],
)
def test_published_contributions(day: str, wage: Rupiah, employer: int, worker: int, source: str) -> None:
    """2 % by the employer and 1 % by the worker up to the ceiling of the month (PP 45/2015 Pasal 28, 29)."""
    assert (Rp(employer), Rp(worker)) == shares(wage, day), source


@pytest.mark.parametrize(
    ("day", "wage", "payer", "amount", "source"),
    [
        ("2026-02-01", 20_000_000, Payer.EMPLOYER, 210_948, "P045: https://github.com/muhroyhan/pph21"),
        ("2025-06-01", 10_000_000, Payer.WORKER, 100_000, "P105: https://glama.ai/mcp/servers/naufaljct48/gajian"),
        ("2025-01-31", 10_000_000, Payer.WORKER, 100_000, "P143: tests of a payroll module"),
    ],
)
def test_published_shares(day: str, wage: int, payer: Payer, amount: int, source: str) -> None:
    """Where only one of the two shares was published."""
    employer, worker = shares(Rp(wage), day)
    assert Rp(amount) == (employer if payer is Payer.EMPLOYER else worker), source


def test_whole_rupiah_is_another_rounding() -> None:
    """P037: 55,464 and 27,732 are the exact 55,463.68 and 27,731.84, rounded to the rupiah."""
    employer, worker = shares(Rp(2_773_184), "2026-08-01")
    assert (Rp(55_463, sen=68), Rp(27_731, sen=84)) == (employer, worker)
    assert (Rp(55_464), Rp(27_732)) == (employer.rounded(Rounding.RUPIAH), worker.rounded(Rounding.RUPIAH))


@pytest.mark.parametrize(("wage", "base"), [(11_086_299, 11_086_299), (11_086_301, 11_086_300)])
def test_one_rupiah_either_side_of_the_ceiling(wage: int, base: int) -> None:
    """P057 and P059 (Exapay): the base of October 2026 is the wage up to 11,086,300, to the rupiah."""
    assert (percent(2).of(Rp(base)), percent(1).of(Rp(base))) == shares(Rp(wage), "2026-10-01")


@pytest.mark.parametrize(
    ("day", "ceiling", "source"),
    [
        ("2024-02-29", 9_559_600, f"W-P6, P073: {EXAPAY}"),
        ("2024-03-01", 10_042_300, "W-P6"),
        ("2025-02-28", 10_042_300, f"W-P6, P075: {EXAPAY}"),
        ("2025-03-01", 10_547_400, "W-P6"),
        ("2026-02-28", 10_547_400, f"W-P6, P077: {EXAPAY}"),
        ("2026-03-01", 11_086_300, "W-P6"),
        ("2025-01-01", 10_042_300, f"P081, January has the ceiling of the year before: {CEKWAJAR}"),
        ("2026-01-01", 10_547_400, f"P083, January has the ceiling of the year before: {CEKWAJAR}"),
    ],
)
def test_published_ceilings(day: str, ceiling: int, source: str) -> None:
    """The ceiling changes on 1 March; January and February have the old one."""
    assert Rp(ceiling) == jp.CEILING.on(day).value, source


@pytest.mark.parametrize(
    ("day", "wage", "employer", "worker", "why"),
    [
        ("2026-11-01", 20_000_000, 200_846, 100_423, f"P013: the ceiling of 2024 was never replaced ({BALAKA})"),
        ("2019-05-01", 10_000_000, 200_000, 100_000, f"P033: the ceiling of 2024, in 2019 ({SKILLS})"),
        ("2026-06-01", 15_000_000, 200_846, 100_423, "P141: the ceiling of 2024, in 2026"),
        ("2022-10-17", 20_000_000, 400_000, 200_000, "P153: no ceiling at all (KejawenLab/SemartHris)"),
        ("2019-12-08", 9_000_000, 140_000, 70_000, "P155: the ceiling of 2015, in 2019 (steevenz)"),
        ("2025-03-31", 20_000_000, 191_192, 95_596, "P157: the ceiling of 2023, in 2025 (teknologi-umum/pph21)"),
    ],
)
def test_published_contributions_that_are_wrong(day: str, wage: int, employer: int, worker: int, why: str) -> None:
    """Figures of public payrolls that the law does not give; `why` says what went wrong."""
    right = shares(Rp(wage), day)
    assert Rp(employer) != right[0], why
    assert Rp(worker) != right[1], why


@pytest.mark.parametrize(
    ("day", "nearest", "why"),
    [
        ("2030-12-31", "2027-02-28", f"P079: 11,086,300 for ever, because its last row has no end ({EXAPAY})"),
        ("2030-06-01", "2027-02-28", f"P085: 13,475,450, invented at 5 % a year ({CEKWAJAR})"),
        ("2027-03-01", "2027-02-28", "P069: a month without a ceiling is refused, not defaulted (Exapay)"),
        ("2015-01-01", "2015-07-01", f"P093: 9,559,600 before there was JP ({CEKWAJAR})"),
    ],
)
def test_ceilings_that_nobody_announced(day: str, nearest: str, why: str) -> None:
    """Where no ceiling is known there is no contribution, and the nearest known day is named."""
    with pytest.raises(NotInForce, match=nearest):
        shares(Rp(5_000_000), day)
    assert jp.CEILING.get(day) is None, why


@pytest.mark.parametrize(
    ("day", "wrong", "why"),
    [
        ("2021-02-01", 8_754_600, "rbtv.disway.id/amp/5165: from February 2021, the date of the letter; it is March"),
        ("2025-06-01", 10_547_000, "an official article of 2025 rounds 10,547,400 to thousands"),
        ("2026-06-01", 10_547_400, "public code and a rate service: the ceiling of 2025 under the name of 2026"),
        ("2026-06-01", 12_000_000, "teknobgt.com: ceilings of 12 to 16 million"),
    ],
)
def test_published_ceilings_that_are_wrong(day: str, wrong: int, why: str) -> None:
    """Figures in print that are not the ceiling of that month."""
    assert Rp(wrong) != jp.CEILING.on(day).value, why


def test_who_is_outside_jp_has_no_line() -> None:
    """P067 (Exapay): a payroll that names JKK, JKM and JHT has no line of JP."""
    named = [program for program in PROGRAMS if program.code in {"JKK", "JKM", "JHT"}]
    assert jp.JP not in named
    assert jp.JP in PROGRAMS


def test_the_deferral_of_2020() -> None:
    """A wage of 10 million in September 2020: 268,191, of which 2,681.91 now and 265,509.09 later (PP 49/2020)."""
    account = jp.deferral(Rp(10_000_000), Month(2020, 9))
    assert Rp(268_191) == account.amount
    assert {"now": Rp(2_681, sen=91), "later": Rp(265_509, sen=9)} == account.by("settlement")


# --- the chains by which the operator makes its figures --------------------------------------------------------------

GROWTH = [
    (2016, "4.79", "krishand.com/support/article 209, with the number of the release"),
    (2017, "5.02", "krishand.com/support/article 209, with the number of the release"),
    (2018, "5.07", "idxchannel.com; data.goodstats.id"),
    (2019, "5.17", "idxchannel.com; jimmybudhi.com, quoting the operator's letter"),
    (2020, "5.02", "idxchannel.com; data.goodstats.id"),
    (2021, "-2.07", "idxchannel.com; data.goodstats.id"),
    (2022, "3.69", "the first release; later revised to 3.70"),
    (2023, "5.31", "databoks.katadata.co.id; intercom.help/FAST8Group 3728138, release 15/02/Th.XXIV of 6 Feb 2023"),
    (2024, "5.05", "jatim.suaraindonesia.co.id; krishand.com"),
    (2025, "5.03", "ktnmedia.com, May 2025"),
    (2026, "5.11", "the release of February 2026, by two payroll sources"),
]
"""The first release of the growth of the year before, by the year whose ceiling it makes."""

REVISED = [(2016, "4.88"), (2017, "5.03"), (2022, "3.70")]
"""Growth as it was revised after the ceiling had been announced."""

INFLATION = [
    (2016, "3.35", "liputan6.com 4448506; alinea.id; money.kompas.com, 4 Jan 2016"),
    (2017, "3.02", "liputan6.com 4448506; alinea.id"),
    (2018, "3.61", "liputan6.com 4448506; alinea.id"),
    (2019, "3.13", "liputan6.com 4448506; alinea.id"),
    (2020, "2.72", "liputan6.com 4448506; alinea.id"),
    (2021, "1.68", "liputan6.com 4448506; alinea.id"),
    (2022, "1.87", "the only rate of two decimals that leads to the limits of 2023"),
    (2023, "5.51", "rmoljatim.id; indonesiawindow.com"),
    (2024, "2.61", "the notices of the limits of 2024"),
    (2025, "1.57", "two reports of one origin"),
    (2026, "2.92", "babeindonesia.com; suarasurabaya.net; goodstats.id, 5 Jan 2026"),
]
"""The inflation of the year before, by the year whose limits it makes."""


def stepped(previous: Rupiah, growth: str) -> Rupiah:
    """The next ceiling by a growth that may be negative."""
    return jp.next_ceiling(previous, percent(growth.removeprefix("-")), contraction=growth.startswith("-"))


@pytest.mark.parametrize(("year", "growth", "source"), GROWTH)
def test_each_ceiling_follows_from_the_one_before(year: int, growth: str, source: str) -> None:
    """W-P5: the ceiling before times one plus the first release of growth, down to Rp100 (Pasal 29 ayat (3))."""
    before = jp.CEILING.on(date(year, 2, 1)).value
    assert jp.CEILING.on(date(year, 3, 1)).value == stepped(before, growth), source


@pytest.mark.parametrize(("year", "growth"), REVISED)
def test_revised_growth_does_not_make_the_ceiling(year: int, growth: str) -> None:
    """The first release counts: with the later revision another ceiling would come out."""
    before = jp.CEILING.on(date(year, 2, 1)).value
    assert jp.CEILING.on(date(year, 3, 1)).value != stepped(before, growth)


def test_the_letter_of_2023() -> None:
    """The letter prints 9,559,621 before the cut to hundreds, which names the ceiling of 2022 too."""
    exact = (percent(100) + percent("5.31")).of(jp.CEILING.on("2022-03-01").value, Rounding.RUPIAH)
    assert Rp(9_559_621) == exact


@pytest.mark.parametrize(("year", "inflation", "source"), INFLATION)
def test_each_limit_follows_from_the_one_before(year: int, inflation: str, source: str) -> None:
    """The limit before times one plus inflation, up to Rp50 until 2022 and to Rp100 since 2023 (Pasal 18 ayat (3))."""
    for limits in (jp.MINIMUM, jp.MAXIMUM):
        before, after = limits.on(date(year - 1, 12, 31)).value, limits.on(date(year, 12, 31)).value
        assert after == jp.next_limit(before, percent(inflation), year), source


@pytest.mark.parametrize(
    ("year", "least", "most"),
    [
        (2016, 310_050, 3_720_600),
        (2019, 341_400, 4_095_750),
        (2023, 383_400, 4_598_100),
        (2024, 393_500, 4_718_200),
        (2025, 399_700, 4_792_300),
        (2026, 411_400, 4_932_300),
    ],
)
def test_published_limits(year: int, least: int, most: int) -> None:
    """The limits that were printed: krishand.com, jimmybudhi.com, suaraindonesia.co.id, a handbook, letter of 2026."""
    day = date(year, 12, 31)
    assert (Rp(least), Rp(most)) == (jp.MINIMUM.on(day).value, jp.MAXIMUM.on(day).value)


def test_the_limits_of_2022_have_one_inflation() -> None:
    """Of all rates of two decimals only 1.87 % leads from the limits of 2021 to the printed ones of 2023."""

    def leads(rate: Rate) -> bool:
        return all(
            limits.on("2023-12-31").value
            == jp.next_limit(jp.next_limit(limits.on("2021-12-31").value, rate, 2022), percent("5.51"), 2023)
            for limits in (jp.MINIMUM, jp.MAXIMUM)
        )

    rates = [percent(f"{hundredths // 100}.{hundredths % 100:02d}") for hundredths in range(1_000)]
    assert [percent("1.87")] == [rate for rate in rates if leads(rate)]


@pytest.mark.parametrize(
    ("day", "least"),
    [("2024-02-29", 383_400), ("2024-03-01", 393_500), ("2026-01-31", 399_700), ("2026-02-01", 411_400)],
)
def test_the_limits_have_days_of_their_own(day: str, least: int) -> None:
    """In 2024 from March as the ceiling, in 2026 a month before it (letter B/1226/022026, by one summary)."""
    assert Rp(least) == jp.MINIMUM.on(day).value


# --- the pension age -------------------------------------------------------------------------------------------------

COHORTS = [
    (56, {1960: 2016, 1961: 2017, 1962: 2018}),
    (57, {1963: 2020, 1964: 2021}),
    (58, {1965: 2023, 1966: 2024}),
    (59, {1967: 2026, 1968: 2027}),
    (60, {1969: 2029, 1970: 2030}),
    (61, {1971: 2032, 1972: 2033}),
    (62, {1973: 2035, 1974: 2036}),
    (63, {1975: 2038, 1976: 2039}),
    (64, {1977: 2041, 1978: 2042}),
    (65, {1979: 2044, 1980: 2045, 2000: 2065}),
]
"""Pension age by the year of birth, and the year in which it is reached; follows from Pasal 15."""


@pytest.mark.parametrize(
    ("born", "reached", "age"),
    [(born, reached, age) for age, years in COHORTS for born, reached in years.items()],
)
def test_the_pension_age_of_a_cohort(born: int, reached: int, age: int) -> None:
    """Every day of a year of birth has the same age and the same year; nobody reaches it in a year of a rise."""
    for month, day in ((1, 1), (6, 15), (12, 31)):
        assert date(reached, month, day) == jp.pension_day(date(born, month, day))
    assert age == reached - born
    assert jp.PENSION_AGE.on(date(reached, 12, 31)).value == age
    assert reached not in range(2019, 2044, 3)


def test_the_age_of_2026_is_not_58() -> None:
    """Seen in public code: a pension age of 58 in 2026; it is 59, and who was born in 1968 reaches it in 2027."""
    assert 59 == jp.PENSION_AGE.on("2026-06-01").value
    assert date(2027, 6, 1) == jp.pension_day("1968-06-01")


def test_the_latest_month_of_registration() -> None:
    """W-P7: born on 16 July 1965, latest registration in June 2023, the month before the age of 58 (rizkynindra)."""
    reached = jp.pension_day("1965-07-16")
    assert date(2023, 7, 16) == reached
    assert Month(2023, 6) == Month.of(reached) - 1


def test_a_published_answer_that_contradicts_the_text() -> None:
    """W-P8 (rizkynindra): 57 on 25 Oct 2022, claim of 6 Feb 2023 "can be processed"; Pasal 15 makes it 25 Oct 2023.

    On 25 October 2022 the age in force was 58, and on the day of the claim the person was 57.
    """
    born = date(1965, 10, 25)
    assert 58 == jp.PENSION_AGE.on("2022-10-25").value
    assert date(2023, 10, 25) == jp.pension_day(born)
    assert jp.pension_day(born) > date(2023, 2, 6)


# --- pensions --------------------------------------------------------------------------------------------------------


def first_year(wage: int, months: int, day: str, heir: Heir | None = None) -> Rupiah:
    """The pension of the first year on a weighted wage that is known."""
    formula = jp.formula_pension(Rp(wage), months, day)
    return jp.limited(formula if heir is None else jp.shared(heir, formula, day), day).amount


def test_fifteen_years_at_five_million() -> None:
    """W-P9 and P189 (a simulator): 1 % x 15 x 5,000,000 = 750,000 a month."""
    assert Rp(750_000) == first_year(5_000_000, 180, "2025-12-01")
    assert Rp(750_000) == first_year(5_000_000, 180, "2026-03-01")


def test_the_widow_of_fifteen_years_at_five_million() -> None:
    """W-P9: half of 750,000 is 375,000, which the minimum of 2026 raises to 411,400."""
    half = jp.shared(Heir.SPOUSE, jp.formula_pension(Rp(5_000_000), 180, "2026-03-01"), "2026-03-01")
    assert Rp(375_000) == half.amount
    assert Rp(411_400) == first_year(5_000_000, 180, "2026-03-01", Heir.SPOUSE)


def test_the_other_heirs_of_fifteen_years_at_five_million() -> None:
    """By Pasal 22 and 23: 375,000 for a child, 150,000 for a parent; the minimum of 2026 is 411,400 for each."""
    formula = jp.formula_pension(Rp(5_000_000), 180, "2026-03-01")
    assert [Rp(375_000), Rp(150_000)] == [
        jp.shared(heir, formula, "2026-03-01").amount for heir in (Heir.CHILD, Heir.PARENT)
    ]
    assert [Rp(411_400)] * 2 == [first_year(5_000_000, 180, "2026-03-01", heir) for heir in (Heir.CHILD, Heir.PARENT)]


def test_a_child_that_follows_the_spouse() -> None:
    """Pasal 22 ayat (2) huruf c: half of the spouse's pension, so a quarter of the 4,000,000 that were drawn."""
    by = jp.Reckoning(inflation={}, first=jp.FirstFactor.WAGE_YEAR, last=jp.LastFactor.YEAR_BEFORE)
    spouse = jp.survivor_of_pensioner(Heir.SPOUSE, Rp(4_000_000), "2026-03-10", by)
    child = jp.child_after_spouse(spouse.amount, "2026-09-10", by)
    assert (Rp(2_000_000), Rp(1_000_000)) == (spouse.amount, child.amount)
    assert (date(2026, 4, 1), date(2026, 10, 1)) == (spouse.tag("starts"), child.tag("starts"))


def test_a_pension_of_the_second_year() -> None:
    """Pasal 17 ayat (4): 1,000,000 from July 2023 is 1,026,100 from July 2024, by the 2.61 % of 2023; 1.57 % follow."""
    inflation = {2023: percent("2.61"), 2024: percent("1.57")}
    by = jp.Reckoning(inflation=inflation, first=jp.FirstFactor.WAGE_YEAR, last=jp.LastFactor.YEAR_BEFORE)
    paid = jp.payments(Rp(1_000_000), "2023-07-01", Month(2025, 7), by)
    assert [Rp(12_000_000), Rp(12_313_200), Rp(1_042_209, sen=77)] == [line.amount for line in paid.parts]


def test_the_greatest_pension_is_indexed_as_it_was_paid() -> None:
    """4,900,000 is cut to the 4,792,300 of 2025, and these are indexed: x 1.0292 = 4,932,235.16, below the limit."""
    by = jp.Reckoning(inflation={2025: percent("2.92")}, first=jp.FirstFactor.WAGE_YEAR, last=jp.LastFactor.YEAR_BEFORE)
    paid = jp.payments(Rp(4_900_000), "2025-03-01", Month(2026, 3), by)
    assert [Rp(4_792_300) * 12, Rp(4_932_235, sen=16)] == [line.amount for line in paid.parts]


def test_the_limits_of_2026() -> None:
    """W-P10: 300,000 is raised to 411,400; 45 years at the ceiling are 4,988,835, cut to 4,932,300."""
    assert Rp(300_000) == jp.formula_pension(Rp(2_000_000), 180, "2026-03-01").amount
    assert Rp(411_400) == first_year(2_000_000, 180, "2026-03-01")
    assert Rp(4_988_835) == jp.formula_pension(Rp(11_086_300), 540, "2026-03-01").amount
    assert Rp(4_932_300) == first_year(11_086_300, 540, "2026-03-01")


def test_the_widow_of_2024() -> None:
    """jateng.antaranews.com 548035, 6 Sep 2024: 4,722,000 a year on an insured wage of 3,060,348.

    146,896,704 is the JKK sum of the same case, 48 wages.  Half of the formula would be 229,526.10, so the minimum of
    2024 is applied after the share of Pasal 21.
    """
    assert Rp(146_896_704) == Rp(3_060_348) * 48
    half = jp.shared(Heir.SPOUSE, jp.formula_pension(Rp(3_060_348), 180, "2024-09-01"), "2024-09-01")
    assert Rp(229_526, sen=10) == half.amount
    assert Rp(393_500) == first_year(3_060_348, 180, "2024-09-01", Heir.SPOUSE)
    assert Rp(4_722_000) == first_year(3_060_348, 180, "2024-09-01", Heir.SPOUSE) * 12


def test_five_years_at_eight_million() -> None:
    """P197 (an Android app): no monthly pension after five years, but 14,400,000 of contributions with their return."""
    months = Month.range(Month(2021, 1), Month(2025, 12))
    worker = jp.Career(born="1967-01-15", registered="2021-01-01", wages=dict.fromkeys(months, Rp(8_000_000)))
    by = jp.Reckoning(inflation={}, first=jp.FirstFactor.WAGE_YEAR, last=jp.LastFactor.YEAR_BEFORE)
    with pytest.raises(jp.NoPension, match="masa iur is 60 months"):
        jp.old_age_pension(worker, by)
    one_sum = jp.lump_sum(worker, "2026-01-15", returns=Rp(1_000_000))
    assert (Rp(14_400_000), Rp(1_000_000)) == tuple(part.amount for part in one_sum.parts)


@pytest.mark.parametrize(("reached", "starts"), [("2026-07-27", "2026-08-01"), ("2026-07-01", "2026-08-01")])
def test_the_right_starts_on_the_first(reached: str, starts: str) -> None:
    """The age reached on 27 July gives a right from 1 August (jamsosindonesia.com on Pasal 19)."""
    assert date.fromisoformat(starts) == jp.right_starts(reached)


def test_the_first_old_age_pensions() -> None:
    """180 months from July 2015 are complete in June 2030: the first old-age pensions begin on 1 July 2030."""
    assert Month(2030, 6) == Month(2015, 7) + 179
    assert date(2030, 7, 1) == jp.right_starts("2030-06-30")

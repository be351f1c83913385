"""Published coverages (W30 to W40) and claim rates, each with its verdict; what does not match is shown, not forced.

* exact: the printed number is the one reckoned here.
* rounds: it is that number, rounded.
* truncated: it is that number, cut off.
* near: within a hundredth of itself.
* no: it is another one.
"""

from __future__ import annotations

from fractions import Fraction

import pytest

from jamsos import (
    APBD,
    INPRES_2_2021,
    JKK,
    JKM,
    KABUPATEN_MEMPAWAH,
    KOTA_AMBON,
    KOTA_TIDORE_KEPULAUAN,
    PERWALI_AMBON_34A_2020,
    Funding,
    Period,
    Protection,
    Region,
    Rp,
    Segment,
    percent,
)
from jamsos.coverage import UCJ, Count, Coverage, RegionalCoverage, share_of
from jamsos.expectations import (
    Expectation,
    Experience,
    Lives,
    Number,
    at_least,
    deaths_by_rate,
    deaths_by_table,
    exposure,
    loss_ratio,
)
from jamsos.identity import Sex
from jamsos.regions import MALUKU

KUTAI_TIMUR = Region("64.08", "Kutai Timur")


def verdict(printed: str, part: int, of: int) -> str:
    """How a printed percentage fits the two numbers beside it."""
    exact, given = Fraction(100 * part, of), Fraction(printed)
    decimals = len(printed.partition(".")[2])
    scaled = exact * 10**decimals
    if given == exact:
        return "exact"
    if given * 10**decimals == int(scaled + Fraction(1, 2)):
        return "rounds"
    if given * 10**decimals == int(scaled):
        return "truncated"
    return "near" if abs(given - exact) * 100 <= exact else "no"


PRINTED = {
    "W30 Semarang": (390_498, 756_873, "51.59", "51,59%", "rounds"),
    "W30 Semarang, informal": (38_108, 262_166, "14.54", "14,54%", "rounds"),
    "W31 Kutai Timur, formal": (69_528, 79_691, "87", "87,25%", "rounds"),
    "W31 Kutai Timur, informal": (77_074, 51_086, "150", "150,87%", "truncated"),
    "W32 Kendal": (14_177, 338_681, "4.1", "4,19%", "truncated"),
    "W32 Kendal, not covered": (324_504, 338_681, "95.8", "95,81%", "rounds"),
    "W36 national, non-wage": (9_192_755, 82_670_000, "11", "11,12%", "rounds"),
    "W37 Sumatera Utara, target": (3_021_682, 5_915_587, "51.08", "51,08%", "rounds"),
    "W37 Sumatera Utara, actual": (2_138_817, 5_915_587, "39.46", "36,16%", "no"),
    "W38 Bandung": (355_000, 683_000, "51.57", "51,98%", "near"),
    "W38 Bandung, vulnerable": (36_000, 500_000, "7.16", "7,2%", "near"),
    "Bali, March 2025": (935_079, 1_873_899, "50.88", "49,9%", "no"),
}


@pytest.mark.parametrize(("active", "eligible", "printed", "reckoned", "expected"), PRINTED.values(), ids=PRINTED)
def test_printed_coverages(active: int, eligible: int, printed: str, reckoned: str, expected: str) -> None:
    """The percentage that was printed beside two numbers, and what the two numbers give."""
    assert reckoned == f"{Coverage(active, eligible):id}"
    assert expected == verdict(printed, active, eligible)


def test_w30_what_semarang_needs() -> None:
    """366,375 are missing; to reach 71,59 % it takes 151,348 (151.347,4 rounded up); about 170,000 is printed (no)."""
    semarang = Coverage(390_498, 756_873)
    assert (366_375, "48,41%") == (semarang.gap, f"{share_of(semarang.gap, semarang.eligible):id}")
    assert 151_348 == semarang.needed(percent("71.59"))
    assert 170_000 - semarang.needed(percent("71.59")) == 18_652


def test_w31_both_segments_of_kutai_timur() -> None:
    """The two segments together hide that one of them is over a hundred per cent."""
    data = RegionalCoverage(
        KUTAI_TIMUR, [Count(KUTAI_TIMUR, Segment.PU, 69_528, 79_691), Count(KUTAI_TIMUR, Segment.BPU, 77_074, 51_086)]
    )
    assert ["87,25%", "150,87%"] == [f"{each:id}" for each in data.by_segment.values()]
    assert "112,1%" == f"{UCJ.of(data):id}"
    assert [0, 25_988] == [count.over for count in data.counts]


def test_w33_ambon() -> None:
    """W33: 40,000 of 70,000 (exact)."""
    assert "57,14%" == f"{Coverage(40_000, 70_000):id}"


def test_w34_tidore() -> None:
    """W34: of 1,900 non-ASN staff 1,000 in 2023 and 1,200 in 2025 (exact)."""
    staff = [
        RegionalCoverage(KOTA_TIDORE_KEPULAUAN, [Count(KOTA_TIDORE_KEPULAUAN, Segment.PU, active, 1_900, on=day)])
        for active, day in ((1_000, "2023-10-09"), (1_200, "2025-12-31"))
    ]
    assert ["52,63%", "63,16%"] == [f"{each.total:id}" for each in staff]
    assert 900 == Coverage(1_000, 1_900).gap


def test_w35_ternate() -> None:
    """W35: 36,307 + 12,701 + 2,268 are the 51,276 printed (exact)."""
    ternate = Region("82.71", "Ternate")
    segments = zip((Segment.PU, Segment.BPU, Segment.JAKON), (36_307, 12_701, 2_268), strict=True)
    assert 51_276 == RegionalCoverage(ternate, [Count(ternate, *each, None) for each in segments]).active


@pytest.mark.parametrize(
    ("parts", "printed", "off"),
    [
        ((4_156, 1_951), 6_108, 1),  # December 2023, active and inactive: rounding
        ((2_930, 990, 600), 4_520, 0),  # December 2024: exact
        ((2_620, 828, 456), 3_905, 1),  # May 2025: rounding
    ],
)
def test_w36_national_sums(parts: tuple[int, ...], printed: int, off: int) -> None:
    """In ten thousands of members: the printed totals, and by how much they differ from their printed parts."""
    assert off == printed - sum(parts)


def test_w37_the_denominators_of_sumatera_utara_differ() -> None:
    """The printed gap of 11,62 points subtracts two percentages of different wholes; on one whole it is 14,92."""
    target, actual = (share_of(each, 5_915_587) for each in (3_021_682, 2_138_817))
    assert percent("11.62") == percent("51.08") - percent("39.46")
    assert percent("14.92") == target - actual


def test_w39_the_districts_of_manokwari() -> None:
    """W39: nine districts add up to 9,412; 9,455 is printed (no: 43 more)."""
    assert 43 == 9_455 - sum((2_740, 1_704, 404, 520, 1_070, 1_013, 352, 557, 1_052))


def test_w40_the_villages_of_tidore() -> None:
    """49 villages with 7 to 9 officials are 343 to 441; "more than 300" is printed (exact, as far as it goes)."""
    assert (343, 441) == (49 * 7, 49 * 9)
    assert 300 < 49 * 7


def test_the_award_of_maluku_2022() -> None:
    """Ambon, Maluku Tenggara, Maluku Barat Daya (delapan7news.com): by places alone, since no points are public."""
    order = ("Ambon", "Maluku Tenggara", "Maluku Barat Daya", "Buru")
    codes = ("81.71", "81.02", "81.08", "81.04")
    regions = [Region(code, name) for code, name in zip(codes, order, strict=True)]
    shares = zip(regions, (4, 3, 2, 1), strict=True)
    data = RegionalCoverage(MALUKU, [Count(region, Segment.BPU, share, 5) for region, share in shares])
    assert list(order[:3]) == [each.region.name for each in data.top()]


# Claim rates ----------------------------------------------------------------------------------------------------------

RATES = {
    "national 2023, JKM": (69_029, Fraction(41_560_000), "1.66"),
    "national 2023, JKK": (177_727, Fraction(41_560_000), "4.28"),
    "non-wage 2023, mid-year": (18_302, Fraction(7_600_000), "2.41"),
    "non-wage 2023, year-end": (18_302, Fraction(9_192_755), "1.99"),
    "non-wage 2023, low reading": (10_168, Fraction(7_600_000), "1.34"),
    "Maluku 2022, JKM": (333, Fraction(228_000), "1.46"),
    "Maluku 2022, JKK": (70, Fraction(228_000), "0.31"),
    "Ambon, June to 7 September 2021": (32, Fraction(25_000 * 99, 365), "4.72"),
    "Ambon, March to July 2023": (10, Fraction(40_000 * 5, 12), "0.60"),
    "Rokan Hulu 2024": (22, Fraction(16_585), "1.33"),
    "Mempawah, half a year": (3, Fraction(891, 2), "6.73"),
}


@pytest.mark.parametrize(("claims", "years", "printed"), RATES.values(), ids=RATES)
def test_rates_by_the_thousand(claims: int, years: Fraction, printed: str) -> None:
    """Claims over exposure, to two decimals."""
    assert printed == f"{Number(Experience(claims, years).per_thousand.value, 2):en}"


HALF_A_YEAR = Protection(
    under=INPRES_2_2021,
    region=KABUPATEN_MEMPAWAH,
    segment=Segment.BPU,
    headcount=891,
    programs=(JKK, JKM),
    period=Period.of_months("2021-12", "2022-05"),
    funding=Funding(APBD, payer=KABUPATEN_MEMPAWAH, year=(2021, 2022)),
)


def test_mempawah_in_its_interval() -> None:
    """Three deaths among 891 in six months: 1,4 to 19,7 by the thousand, which holds the national 1,66 and 2,41."""
    assert Fraction(891, 2) == exposure(HALF_A_YEAR)
    rates = Experience(3, exposure(HALF_A_YEAR)).interval()
    assert ["1.4", "19.7"] == [f"{Number(1_000 * each, 1):en}" for each in (rates.low, rates.high)]
    assert Fraction(166, 100_000) in rates
    assert Fraction(241, 100_000) in rates
    assert Fraction(13, 10_000) not in rates


@pytest.mark.parametrize(("age", "printed"), [(40, "4.3%"), (45, "15.3%"), (50, "39.4%")])
def test_how_rare_three_deaths_are(age: int, printed: str) -> None:
    """Three or more among 891 men of one age in half a year."""
    likely = at_least(3, deaths_by_table([Lives(age, Sex.MALE, 891)], months=6))
    assert printed == f"{Number(Fraction(100 * likely.numerator, likely.denominator), 1):en}%"


def test_w27_the_loss_ratio_of_mempawah() -> None:
    """W27: 126 million of benefits over 89.812.800 of contributions, 140,3 %, had they been non-wage workers."""
    bill = HALF_A_YEAR.bill().amount
    assert Rp(89_812_800) == bill
    assert "140,29%" == f"{loss_ratio(Rp(42_000_000) * 3, bill):id}"


def test_break_even() -> None:
    """Of Rp201.600 a year Rp81.600 are for JKM, which 1,943 deaths by the thousand use up (exact)."""
    one = Protection(
        under=PERWALI_AMBON_34A_2020,
        region=KOTA_AMBON,
        segment=Segment.BPU,
        headcount=1_000,
        programs=(JKK, JKM),
        period=Period.year(2022),
        funding=Funding(APBD, payer=KOTA_AMBON, year=2022),
    )
    assert Rp(201_600) * 1_000 == one.bill().amount
    expected = Expectation(one, deaths_by_rate(percent("0.2"), exposure(one)))
    assert (Rp(81_600) * 1_000, "1,943") == (expected.contributions, f"{expected.break_even}")
    assert Fraction(81_600, 42_000_000) == Fraction(
        expected.break_even_rate.numerator, expected.break_even_rate.denominator
    )

"""Published and derived contributions of construction; each test names where its figure comes from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from jamsos import JKK, JKM, Rp, Rupiah, Segment, percent, terbilang
from jamsos.programs import jkk, jkm
from jamsos.programs.construction import contract_contribution, without_vat

if TYPE_CHECKING:
    from jamsos.law import Dated
    from jamsos.money import Rate
    from jamsos.tariff import Tiers

SIMULATOR = "an unidentified React simulator (PU, BPU, JAKON, PMI)"
JASABAYAR = "izulwahidin/blog.jasabayar.zone.id (github.com, a707fae)"


@pytest.mark.parametrize(
    ("value", "accident", "death", "source"),
    [
        (180_000_000, 346_000, 46_000, "the example of the official explanation of Pasal 54 and 55"),
        (80_000_000, 168_000, 24_000, f"W3: {JASABAYAR}, total 192,000"),
        (100_000_000, 210_000, 30_000, f"P171, W49: {SIMULATOR}"),
        (1_000_000_000, 1_540_000, 210_000, f"P173, D3: {SIMULATOR}"),
        (10_000_000_000, 10_440_000, 1_110_000, f"P175, D5: {SIMULATOR}"),
        (850_000_000, 1_345_000, 180_000, "D1, derived: total 1,525,000"),
        (500_000_000, 890_000, 110_000, "D2, W49, derived: total 1,000,000"),
        (5_000_000_000, 5_940_000, 610_000, "D4, derived: total 6,550,000"),
        (7_500_000_000, 8_190_000, 860_000, "D12, derived: total 9,050,000"),
        (1_200_000_000, 1_760_000, 230_000, "X1, derived: total 1,990,000"),
        (6_000_000_000, 6_840_000, 710_000, "X2, derived: total 7,550,000"),
    ],
)
def test_by_contract_value(value: int, accident: int, death: int, source: str) -> None:
    """PP 44/2015 Pasal 54 ayat (2) and 55 ayat (2): marginal rates of the contract value without VAT."""
    account = contract_contribution(Rp(value), "2025-12-01")
    assert {"JKK": Rp(accident), "JKM": Rp(death)} == account.by("program"), source
    assert Rp(accident + death) == account.amount, source


def test_the_slices_of_the_official_example() -> None:
    """180 million: 0,21 % x 100 million and 0,17 % x 80 million; 0,03 % and 0,02 % (explanation of Pasal 54, 55)."""
    accident, death = contract_contribution(Rp(180_000_000), "2015-07-01").parts
    assert [Rp(210_000), Rp(136_000)] == [part.amount for part in accident.parts]
    assert [Rp(30_000), Rp(16_000)] == [part.amount for part in death.parts]


def test_the_second_slice_of_850_million() -> None:
    """P207, izulwahidin/blog.jasabayar.zone.id: 680,000 of JKK between 100 and 500 million."""
    accident, _ = contract_contribution(Rp(850_000_000), "2025-11-01").parts
    assert Rp(680_000) == accident.parts[1].amount


@pytest.mark.parametrize(
    ("value", "printed", "why"),
    [
        (500_000_000, 950_000, "W49, a flat reading: 0,19 % of the whole value (star.grid.id/read/453624938)"),
        (850_000_000, 1_560_000, f"W3: {JASABAYAR}, 0.15 % of JKK in the third slice"),
    ],
)
def test_figures_that_do_not_follow(value: int, printed: int, why: str) -> None:
    """A flat rate, or another one, is not what the letters say."""
    assert Rp(printed) != contract_contribution(Rp(value), "2024-01-01").amount, why


@pytest.mark.parametrize(
    ("wage", "accident", "death", "source"),
    [
        (3_000_000, 52_200, 9_000, f"W4: {JASABAYAR}, JKK 52,200; JKM derived"),
        (50_000_000, 870_000, 150_000, "W50, derived: wages of 50 million at 2.04 % are 1,020,000"),
    ],
)
def test_by_wages(wage: int, accident: int, death: int, source: str) -> None:
    """PP 44/2015 Pasal 54 ayat (1) and 55 ayat (1): 1,74 % and 0,30 % of the wage."""
    day = date(2024, 1, 1)
    amounts = tuple(program.amount(Segment.JAKON, {"wage": Rp(wage)}, day) for program in (JKK, JKM))
    assert (Rp(accident), Rp(death)) == amounts, source
    assert percent("2.04").of(Rp(wage)) == sum(amounts, Rp(0))


@pytest.mark.parametrize(
    ("value", "paid", "source"),
    [
        (Rp(850_000_000), (762_500, 381_250, 381_250), "D13, derived from 1,525,000"),
        (
            without_vat(Rp(555_000_000), percent(11)),
            (500_000, 250_000, 250_000),
            "P203, an unidentified HTML simulator: 555,000,000 with VAT of 11 % are 500,000,000 without",
        ),
    ],
)
def test_instalments(value: Rupiah, paid: tuple[int, ...], source: str) -> None:
    """50 %, 25 % and 25 % (the operator's site)."""
    account = contract_contribution(value, "2026-06-01", instalments=True)
    assert [Rp(each) for each in paid] == [part.amount for part in account.parts], source


@pytest.mark.parametrize(
    ("value", "amount", "source"),
    [
        (100_000_000, 2_400, "0,0021 % and 0,0003 % (PP 49/2020 Pasal 12 ayat (2) huruf a; JKK by press clipping)"),
        (850_000_000, 15_250, "derived: one per cent of 1,525,000"),
    ],
)
def test_one_per_cent_of_a_contract(value: int, amount: int, source: str) -> None:
    """PP 49/2020: every rate times one per cent, contribution months August 2020 to January 2021."""
    assert Rp(amount) == contract_contribution(Rp(value), "2020-10-01", paid_up=True).amount, source


def in_words(rate: Rate) -> str:
    """A rate of two decimals as the brackets behind it say it."""
    whole, decimals = divmod(10_000 * rate.numerator // rate.denominator, 100)
    return f"{terbilang(whole)} koma {'nol ' if decimals < 10 else ''}{terbilang(decimals)} persen"


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (
            jkk.CONTRACT_TIERS,
            [
                ("a", "nol koma dua puluh satu persen"),
                ("b", "nol koma tujuh belas persen"),
                ("c", "nol koma tiga belas persen"),
                ("d", "nol koma sebelas persen"),
                ("e", "nol koma nol sembilan persen"),
            ],
        ),
        (
            jkm.CONTRACT_TIERS,
            [
                ("a", "nol koma nol tiga persen"),
                ("b", "nol koma nol dua persen"),
                ("c", "nol koma nol dua persen"),
                ("d", "nol koma nol satu persen"),
                ("e", "nol koma nol satu persen"),
            ],
        ),
    ],
    ids=["JKK", "JKM"],
)
def test_the_rates_are_what_their_words_say(figure: Dated[Tiers], words: list[tuple[str, str]]) -> None:
    """Pasal 54 ayat (2) and 55 ayat (2) repeat each rate in words, letter by letter."""
    assert words == [(tier.huruf, in_words(tier.rate)) for tier in figure.on("2015-07-01").value.tiers]


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (jkk.CONSTRUCTION_RATE, "satu koma tujuh puluh empat persen"),
        (jkm.CONSTRUCTION_RATE, "nol koma tiga puluh persen"),
    ],
    ids=["JKK", "JKM"],
)
def test_the_rate_of_the_wage_is_what_its_words_say(figure: Dated[Rate], words: str) -> None:
    """Pasal 54 ayat (1) and 55 ayat (1) repeat the rate in words."""
    assert words == in_words(figure.on("2015-07-01").value)


@pytest.mark.parametrize("figure", [jkk.CONTRACT_TIERS, jkm.CONTRACT_TIERS], ids=["JKK", "JKM"])
def test_the_bounds_are_what_their_words_say(figure: Dated[Tiers]) -> None:
    """Both articles repeat the four bounds in words; they write miliar as milyar."""
    assert [
        "nol rupiah",
        "seratus juta rupiah",
        "lima ratus juta rupiah",
        "satu miliar rupiah",
        "lima miliar rupiah",
    ] == [tier.above.in_words() for tier in figure.on("2015-07-01").value.tiers]

"""The tax on what is paid at once: final within two calendar years, progressive after them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos.law import Evidence, NotInForce
from jamsos.money import Rounding, Rp, Rupiah
from jamsos.programs import lump_sum_tax as tax
from jamsos.programs.lump_sum_tax import LumpSum, jht_tax, lump_sum_tax

if TYPE_CHECKING:
    from jamsos.law import Dated
    from jamsos.text import Lang, Text

sums = st.integers(0, 10**12).map(Rupiah.of_sen)
kinds = st.sampled_from(LumpSum)
two_years = st.dates(date(2021, 1, 1), date(2022, 12, 31))


def paid(*payments: tuple[str, int]) -> list[tuple[str, Rupiah]]:
    """Payments in whole rupiah."""
    return [(day, Rp(amount)) for day, amount in payments]


HISTORIES = (tax.AT_ONCE_YEARS, tax.SEVERANCE_TIERS, tax.SAVINGS_TIERS, tax.NO_TAX_NUMBER)


@pytest.mark.parametrize("history", HISTORIES, ids=lambda history: history.label.en)
def test_pp_68_2009_begins_on_16_november_2009(history: Dated[object]) -> None:
    """The day of its promulgation (Pasal 13)."""
    assert history.get("2009-11-15") is None
    assert history.on("2009-11-16").evidence is Evidence.READ


@pytest.mark.parametrize(
    ("day", "first", "place"),
    [
        ("2009-01-01", 50_000_000, "UU 36/2008 Pasal I angka 13"),
        ("2021-12-31", 50_000_000, "UU 36/2008 Pasal I angka 13"),
        ("2022-01-01", 60_000_000, "UU 7/2021 Pasal 3 angka 7"),
    ],
)
def test_the_progressive_rates_change_with_the_year(day: str, first: int, place: str) -> None:
    """The first bracket reaches Rp50 million to the end of 2021, Rp60 million since."""
    row = tax.PROGRESSIVE.on(day)
    assert (Rp(first), place) == (row.value.tiers[1].above, row.citation.short)
    assert tax.PROGRESSIVE.get("2008-12-31") is None


@pytest.mark.parametrize(
    ("amount", "expected"),
    [(0, 0), (49_999_999, 0), (50_000_000, 0), (50_000_100, 5), (60_000_000, 500_000), (1_050_000_000, 50_000_000)],
)
def test_the_final_tax_on_jht(amount: int, expected: int) -> None:
    """0 % up to Rp50 million and 5 % above, however much it is (Pasal 5)."""
    assert Rp(expected) == jht_tax(paid(("2022-05-01", amount)), has_npwp=True).amount


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        (50_000_000, 0),
        (100_000_000, 2_500_000),
        (175_000_000, 13_750_000),
        (500_000_000, 62_500_000),
        (600_000_000, 87_500_000),
    ],
)
def test_the_final_tax_on_severance(amount: int, expected: int) -> None:
    """0, 5, 15 and 25 % at Rp50, 100 and 500 million (Pasal 4)."""
    assert Rp(expected) == lump_sum_tax(LumpSum.SEVERANCE, paid(("2022-05-01", amount)), has_npwp=True).amount


@pytest.mark.parametrize("kind", [LumpSum.PENSION, LumpSum.OLD_AGE_ALLOWANCE])
def test_other_savings_are_taxed_as_jht(kind: LumpSum) -> None:
    """Pasal 5 names lump-sum pensions, old-age allowances and JHT together."""
    payments = paid(("2022-05-01", 60_000_000))
    assert jht_tax(payments, has_npwp=True).amount == lump_sum_tax(kind, payments, has_npwp=True).amount


def test_a_missing_tax_number_does_not_raise_the_final_tax() -> None:
    """Pasal 6 ayat (3) raises the tax of Pasal 6 ayat (1) alone."""
    payments = paid(("2022-05-01", 60_000_000), ("2023-12-31", 40_000_000))
    assert jht_tax(payments, has_npwp=True) == jht_tax(payments, has_npwp=False)


def test_the_second_calendar_year_is_the_last() -> None:
    """31 December of the year after the first payment is final, 1 January after it is not."""
    both = paid(("2021-01-01", 50_000_000), ("2022-12-31", 10_000_000), ("2023-01-01", 10_000_000))
    first, last, after = jht_tax(both, has_npwp=True).parts
    assert [Rp(0), Rp(500_000), Rp(500_000)] == [first.amount, last.amount, after.amount]
    assert "Pembayaran 31 Desember 2022: Rp10.000.000, final" == last.label.get("id")
    assert "Payment of 1 January 2023: Rp10,000,000, not final" == after.label.get("en")
    assert [2021, 2022, 2023] == [line.tag("year") for line in (first, last, after)]
    days = [date(2021, 1, 1), date(2022, 12, 31), date(2023, 1, 1)]
    assert days == [line.tag("governed_by") for line in (first, last, after)]


def test_each_calendar_year_stands_alone() -> None:
    """Payments of one late year are taxed together, those of the next begin again at the lowest rate."""
    late = paid(("2020-01-01", 1), ("2022-02-01", 60_000_000), ("2022-03-01", 10_000_000), ("2023-02-01", 60_000_000))
    _, *lines = jht_tax(late, has_npwp=True).parts
    assert [Rp(3_000_000), Rp(1_500_000), Rp(3_000_000)] == [line.amount for line in lines]


def test_the_brackets_are_those_of_the_year_of_payment() -> None:
    """Rp60 million in the third year: 5 % of 50 and 15 % of 10 in 2021, 5 % of 60 in 2022."""
    assert Rp(4_000_000) == jht_tax(paid(("2019-01-01", 1), ("2021-01-01", 60_000_000)), has_npwp=True).amount
    assert Rp(3_000_000) == jht_tax(paid(("2019-01-01", 1), ("2022-01-01", 60_000_000)), has_npwp=True).amount


def test_the_account_says_its_bands() -> None:
    """Each payment has a line for each band it reaches, and the surcharge one of its own."""
    payments = paid(("2019-01-01", 60_000_000), ("2022-01-01", 100_000_000))
    final, late = jht_tax(payments, has_npwp=False).parts
    assert ["0% x Rp50.000.000", "5% x Rp10.000.000"] == [cast("Text", line.how).get("id") for line in final.parts]
    assert [
        ("5% di atas Rp0", Rp(3_000_000)),
        ("15% di atas Rp60.000.000", Rp(6_000_000)),
        ("Tanpa NPWP", Rp(1_800_000)),
    ] == [(line.label.get("id"), line.amount) for line in late.parts]
    assert ["UU 7/2021 Pasal 3 angka 7", "PP 68/2009 Pasal 2 ayat (2)", "PP 68/2009 Penjelasan Pasal 6 ayat (3)"] == [
        each.short for each in late.citations
    ]


def test_the_sen_and_another_rounding() -> None:
    """Half up to the sen for each band; the caller may name another rounding."""
    payments = [("2022-05-01", Rp(50_000_000, sen=30))]
    assert Rupiah.of_sen(2) == jht_tax(payments, has_npwp=True).amount
    assert Rp(0) == jht_tax(payments, has_npwp=True, rounding=Rounding.RUPIAH).amount


def test_no_payment_no_tax() -> None:
    """No payments come to Rp0."""
    assert Rp(0) == jht_tax([], has_npwp=True).amount


@pytest.mark.parametrize("lang", ["id", "en"])
def test_it_is_said_in_both_languages(lang: Lang) -> None:
    """The account and the kinds of income."""
    assert all(format(kind, lang).strip() for kind in LumpSum)
    account = jht_tax(paid(("2022-05-01", 60_000_000)), has_npwp=True).explain(lang)
    assert {"id": "PPh Pasal 21 atas jaminan hari tua", "en": "Income tax on JHT"}[lang] in account


def test_the_impossible_is_refused() -> None:
    """Negative amounts, days out of order, and what is no kind, no day, no amount and no yes or no."""
    with pytest.raises(ValueError, match=r"payments\[0\] cannot be negative"):
        jht_tax([("2022-05-01", -Rp(1))], has_npwp=True)
    with pytest.raises(ValueError, match="payments stand oldest first, but 2022-04-30 follows 2022-05-01"):
        jht_tax(paid(("2022-05-01", 1), ("2022-04-30", 1)), has_npwp=True)
    with pytest.raises(TypeError, match=r"payments\[0\] must be a Rupiah"):
        jht_tax([("2022-05-01", cast("Rupiah", 5))], has_npwp=True)
    with pytest.raises(TypeError, match="has_npwp must be a bool"):
        jht_tax([], has_npwp=cast("bool", None))
    with pytest.raises(TypeError, match=r"kind must be one of LumpSum\.SEVERANCE"):
        lump_sum_tax(cast("LumpSum", "JHT"), [], has_npwp=True)


def test_outside_the_law() -> None:
    """Before PP 68/2009 there was PP 149/2000, which is not modelled."""
    with pytest.raises(NotInForce, match="2009-11-16"):
        jht_tax(paid(("2009-11-15", 60_000_000)), has_npwp=True)


@given(kinds, st.lists(st.tuples(two_years, sums), min_size=1, max_size=6), st.booleans())
def test_instalments_within_two_years_change_nothing(
    kind: LumpSum, parts: list[tuple[date, Rupiah]], npwp: bool
) -> None:
    """However a sum is split within two calendar years, the tax is that of the whole, to the sen."""
    ordered = sorted(parts, key=lambda part: part[0])
    whole = sum((amount for _, amount in parts), Rp(0))
    at_once = lump_sum_tax(kind, [(date(2021, 1, 1), whole)], has_npwp=npwp)
    assert at_once.amount == lump_sum_tax(kind, ordered, has_npwp=npwp).amount


@given(kinds, st.lists(sums, min_size=1, max_size=6), st.booleans())
def test_instalments_within_a_late_year_change_nothing(kind: LumpSum, parts: list[Rupiah], npwp: bool) -> None:
    """In the third year, too, the payments of the year are taxed as one."""
    first, start = (date(2020, 1, 1), Rp(0)), date(2022, 1, 1)
    split = [(start + timedelta(days=place), amount) for place, amount in enumerate(parts)]
    at_once = lump_sum_tax(kind, [first, (start, sum(parts, Rp(0)))], has_npwp=npwp)
    assert at_once.amount == lump_sum_tax(kind, [first, *split], has_npwp=npwp).amount


@given(
    kinds, st.lists(st.tuples(st.dates(date(2019, 1, 1), date(2024, 12, 31)), sums), max_size=6), sums, st.booleans()
)
def test_the_tax_never_falls_when_more_is_paid(
    kind: LumpSum, parts: list[tuple[date, Rupiah]], more: Rupiah, npwp: bool
) -> None:
    """A larger last payment is taxed at least as much, by no more than 42 % of what it is larger by."""
    payments = [*sorted(parts, key=lambda part: part[0]), (date(2024, 12, 31), Rp(1_000))]
    raised = [*payments[:-1], (date(2024, 12, 31), Rp(1_000) + more)]
    difference = lump_sum_tax(kind, raised, has_npwp=npwp).amount - lump_sum_tax(kind, payments, has_npwp=npwp).amount
    assert Rp(0) <= difference
    assert difference.sen <= more.sen * 42 // 100 + 20


@given(kinds, st.lists(st.tuples(st.dates(date(2019, 1, 1), date(2024, 12, 31)), sums), max_size=6))
def test_a_tax_number_never_costs_anything(kind: LumpSum, parts: list[tuple[date, Rupiah]]) -> None:
    """Without one the progressive tax is 120 %, the final tax the same."""
    payments = sorted(parts, key=lambda part: part[0])
    usual = lump_sum_tax(kind, payments, has_npwp=True)
    raised = lump_sum_tax(kind, payments, has_npwp=False)
    assert usual.amount <= raised.amount
    assert raised.amount.sen * 100 <= usual.amount.sen * 120 + 100 * len(payments)

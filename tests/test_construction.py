"""Jasa konstruksi menurut nilai kontrak: marginal tiers, instalments that lose no sen, and the value without VAT."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import pairwise
from math import floor
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jamsos.law import Evidence, NotInForce
from jamsos.money import Rp, Rupiah, percent
from jamsos.programs import jkk, jkm
from jamsos.programs.construction import contract_contribution, without_vat

DAY = "2024-06-01"
VALUES = st.one_of(st.integers(0, 10**9), st.integers(0, 10**15)).map(Rupiah.of_sen)
BOUNDS = (0, 100_000_000, 500_000_000, 1_000_000_000, 5_000_000_000)
RATES = {
    "JKK": ("0.21", "0.17", "0.13", "0.11", "0.09"),
    "JKM": ("0.03", "0.02", "0.02", "0.01", "0.01"),
}


def by_the_letters(program: str, value: Rupiah) -> Rupiah:
    """The tiers as Pasal 54 and 55 write them: what the letter before fixes, and a rate of the difference."""
    fixed = Fraction(0)
    for place, (bound, rate) in enumerate(zip(BOUNDS, RATES[program], strict=True)):
        top = BOUNDS[place + 1] if place + 1 < len(BOUNDS) else None
        if top is None or value <= Rp(top):
            return Rupiah.of_sen(floor(fixed + (value.sen - 100 * bound) * Fraction(rate) / 100 + Fraction(1, 2)))
        fixed += 100 * (top - bound) * Fraction(rate) / 100
    raise AssertionError


class TestContractContribution:
    """PP 44/2015 Pasal 54 ayat (2) and 55 ayat (2)."""

    @given(value=VALUES)
    @example(value=Rp(100_000_000))
    @example(value=Rp(500_000_000))
    @example(value=Rp(1_000_000_000))
    @example(value=Rp(5_000_000_000))
    def test_the_letters(self, value: Rupiah) -> None:
        """Each programme is what the article's recursion gives, in exact fractions."""
        account = contract_contribution(value, DAY)
        assert {program: by_the_letters(program, value) for program in RATES} == account.by("program")

    @given(value=VALUES, more=VALUES)
    def test_no_cliff(self, value: Rupiah, more: Rupiah) -> None:
        """A larger contract never pays less, and a little more never pays much more: 0,24 % at most and a sen each."""
        step = contract_contribution(value + more, DAY).amount - contract_contribution(value, DAY).amount
        assert Rp(0) <= step <= percent("0.24").of(more) + Rp(0, sen=4)

    @pytest.mark.parametrize("bound", BOUNDS[1:])
    def test_a_bound_belongs_to_its_tier(self, bound: int) -> None:
        """One rupiah above a bound pays the next rate of one rupiah: less than a sen."""
        at, above = (contract_contribution(Rp(value), DAY).amount for value in (bound, bound + 1))
        assert Rp(0) <= above - at <= Rp(0, sen=1)

    def test_each_slice_names_its_letter(self) -> None:
        """The slices of a contract above the last bound cite huruf a to e, and all were read."""
        account = contract_contribution(Rp(6_000_000_000), DAY)
        places = [[source.citation.short for part in line.parts for source in part.basis] for line in account.parts]
        assert [
            [f"PP 44/2015 Pasal {pasal} ayat (2) huruf {letter}" for letter in "abcde"] for pasal in (54, 55)
        ] == places
        assert Evidence.READ is account.evidence

    def test_the_rates_fall(self) -> None:
        """In both programmes a later tier never has a higher rate."""
        for figure in (jkk.CONTRACT_TIERS, jkm.CONTRACT_TIERS):
            rates = [tier.rate for tier in figure.on(DAY).value.tiers]
            assert all(later <= earlier for earlier, later in pairwise(rates))

    def test_nothing_of_nothing(self) -> None:
        """A contract of Rp0 owes nothing."""
        assert Rp(0) == contract_contribution(Rp(0), DAY).amount

    def test_the_account_says_what_it_is(self) -> None:
        """The label in both languages."""
        label = contract_contribution(Rp(1), DAY).label
        assert "Iuran jasa konstruksi menurut nilai kontrak" == label.get("id")
        assert "Construction contributions by contract value" == label.get("en")

    def test_not_before_the_law(self) -> None:
        """30 June 2015 has no answer."""
        assert Rp(240) == contract_contribution(Rp(100_000), "2015-07-01").amount
        with pytest.raises(NotInForce, match="2015-07-01"):
            contract_contribution(Rp(1), "2015-06-30")

    def test_an_impossible_value_is_refused(self) -> None:
        """A contract is worth money, and not less than nothing."""
        with pytest.raises(ValueError, match="cannot be negative"):
            contract_contribution(Rp(-1), DAY)
        bare: Any = 180_000_000
        with pytest.raises(TypeError, match="must be money"):
            contract_contribution(bare, DAY)


class TestCovid:
    """PP 49/2020 Pasal 12 ayat (2): one per cent of every rate."""

    @given(value=VALUES)
    def test_one_per_cent_of_the_rates(self, value: Rupiah) -> None:
        """Only the last slice can have a fraction of a sen, so each programme is the exact sum, to the nearest sen."""
        account = contract_contribution(value, "2020-08-01", paid_up=True)
        for program, amount in account.by("program").items():
            exact = Fraction(0)
            for place, (bound, rate) in enumerate(zip(BOUNDS, RATES[str(program)], strict=True)):
                top = BOUNDS[place + 1] * 100 if place + 1 < len(BOUNDS) else value.sen
                exact += max(0, min(top, value.sen) - bound * 100) * Fraction(rate) / 10_000
            assert abs(amount.sen - exact) <= Fraction(1, 2)

    @pytest.mark.parametrize(
        ("day", "paid_up", "amount"),
        [
            ("2020-07-31", None, 1_525_000),
            ("2020-08-01", True, 15_250),
            ("2020-08-01", False, 1_525_000),
            ("2021-01-31", True, 15_250),
            ("2021-02-01", None, 1_525_000),
        ],
    )
    def test_the_months(self, day: str, paid_up: bool | None, amount: int) -> None:
        """Contract of 850 million: only the months of the relief ask whether the employer is paid up."""
        assert Rp(amount) == contract_contribution(Rp(850_000_000), day, paid_up=paid_up).amount

    def test_in_its_months_the_fact_is_needed(self) -> None:
        """Nothing is assumed."""
        with pytest.raises(ValueError, match="needs the fact 'paid_up_for_covid_relief'"):
            contract_contribution(Rp(1), date(2020, 9, 1))


class TestInstalments:
    """50 %, 25 % and 25 %."""

    @given(value=VALUES)
    def test_no_sen_is_lost(self, value: Rupiah) -> None:
        """The instalments add up to the whole, together and in each programme."""
        whole = contract_contribution(value, DAY)
        paid = contract_contribution(value, DAY, instalments=True)
        assert whole.amount == paid.amount
        assert whole.by("program") == paid.by("program")
        assert whole.amount == sum(paid.by("instalment").values(), Rp(0))

    @given(value=VALUES)
    def test_each_is_its_share(self, value: Rupiah) -> None:
        """Within a sen of its share in each programme."""
        whole = contract_contribution(value, DAY).by("program")
        paid = contract_contribution(value, DAY, instalments=True)
        for part, share in zip(paid.parts, (50, 25, 25), strict=True):
            for program, amount in part.by("program").items():
                assert abs(amount.sen - whole[program].sen * Fraction(share, 100)) < 1

    def test_the_account(self) -> None:
        """Three lines with their programmes, each saying of what it is a share, by which ayat, and only as reported."""
        paid = contract_contribution(Rp(850_000_000), DAY, instalments=True)
        assert [1, 2, 3] == [part.tag("instalment") for part in paid.parts]
        assert ["Tahap 1", "Tahap 2", "Tahap 3"] == [part.label.get("id") for part in paid.parts]
        first = paid.parts[0].parts[0]
        assert first.how is not None
        assert "50% x Rp1.345.000" == first.how.get("id")
        assert "JKK" == first.tag("program")
        assert Evidence.REPORTED is paid.evidence
        places = [citation.short for citation in paid.citations]
        ayat = {f"PP 44/2015 Pasal {number} ayat (2)" for number in (54, 55, 56)}
        assert ayat == set(places)

    def test_the_account_of_a_relieved_sum(self) -> None:
        """Names what relieves it, too."""
        paid = contract_contribution(Rp(850_000_000), "2020-09-01", instalments=True, paid_up=True)
        assert [
            "PP 44/2015 Pasal 54 ayat (2)",
            "PP 49/2020 Pasal 6",
            "PP 44/2015 Pasal 56 ayat (2)",
        ] == [source.citation.short for source in paid.parts[2].parts[0].basis]

    def test_whether_it_is_divided_is_yes_or_no(self) -> None:
        """A word would count as yes."""
        word: Any = "no"
        with pytest.raises(TypeError, match=r"^instalments must be a bool such as True, not 'no' \(str\)\.$"):
            contract_contribution(Rp(850_000_000), "2025-12-01", instalments=word)


class TestWithoutVat:
    """Nilai kontrak tanpa PPN."""

    @given(value=VALUES, rate=st.integers(0, 40))
    def test_it_takes_off_what_was_added(self, value: Rupiah, rate: int) -> None:
        """Adding the tax and taking it off again gives the value back."""
        assert value == without_vat(value + percent(rate).of(value), percent(rate))

    @pytest.mark.parametrize(("gross", "rate", "net"), [(110_000_000, 10, 100_000_000), (112, 12, 100), (500, 0, 500)])
    def test_examples(self, gross: int, rate: int, net: int) -> None:
        """10 %, 12 % and none."""
        assert Rp(net) == without_vat(Rp(gross), percent(rate))

    def test_impossible_values_are_refused(self) -> None:
        """A price is money and not below nothing, and the rate is a Rate."""
        with pytest.raises(ValueError, match="gross cannot be negative"):
            without_vat(Rp(-1), percent(11))
        bare: Any = 11
        with pytest.raises(TypeError, match=r"rate must be a Rate such as percent\(11\)"):
            without_vat(Rp(1), bare)
        with pytest.raises(TypeError, match="gross must be a Rupiah"):
            without_vat(bare, percent(11))

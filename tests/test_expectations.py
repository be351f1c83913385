"""Expected claims: fractions of deaths, Poisson intervals against closed forms, and money that stays exact."""

# pyright: basic
from __future__ import annotations

import math
import pickle
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos import (
    APBD,
    JKK,
    JKM,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    Cohort,
    Funding,
    Participant,
    Period,
    Protection,
    Rate,
    Rp,
    Segment,
    percent,
)
from jamsos.expectations import (
    Expectation,
    Experience,
    Interval,
    Lives,
    Number,
    at_least,
    at_most,
    deaths_by_rate,
    deaths_by_table,
    exposure,
    interval,
    likely,
    lives_of,
    loss_ratio,
)
from jamsos.identity import Nik, Sex

if TYPE_CHECKING:
    from collections.abc import Callable


def aid(**changes: Any) -> Protection:
    """25,000 workers of Ambon in a year."""
    year = changes.pop("year", 2022)
    values: dict[str, Any] = {
        "under": PERWALI_AMBON_34A_2020,
        "region": KOTA_AMBON,
        "segment": Segment.BPU,
        "headcount": 25_000,
        "programs": (JKK, JKM),
        "period": Period.year(year),
        "funding": Funding(APBD, payer=KOTA_AMBON, year=year),
    }
    return Protection(**{**values, **changes})


class TestNumbers:
    """Exact numbers as readers write them."""

    @pytest.mark.parametrize(
        ("value", "decimals", "indonesian", "english"),
        [
            (Fraction(1, 3), 3, "0,333", "0.333"),
            (Fraction(2, 3), 2, "0,67", "0.67"),
            (Fraction(1, 2000), 3, "0,001", "0.001"),
            (Fraction(25_000), 1, "25.000,0", "25,000.0"),
            (Fraction(1999, 2000), 3, "1,000", "1.000"),
        ],
    )
    def test_half_up(self, value: Fraction, decimals: int, indonesian: str, english: str) -> None:
        """To so many decimals, in both languages."""
        number = Number(value, decimals)
        assert (indonesian, english, indonesian) == (f"{number:id}", f"{number:en}", str(number))

    def test_what_is_refused(self) -> None:
        """Floats, negative numbers, no decimals."""
        with pytest.raises(TypeError, match=r"value must be a whole number or a Fraction, not 0\.5"):
            Number(cast("Any", 0.5))
        with pytest.raises(TypeError, match="not True"):
            Number(cast("Any", bool(1)))
        with pytest.raises(ValueError, match="value must be at least 0, not -1"):
            Number(Fraction(-1))
        with pytest.raises(ValueError, match="decimals must be at least 1"):
            Number(Fraction(1), 0)

    def test_more_deaths_than_there_can_be(self) -> None:
        """Nobody waits for a number of deaths that no protection has."""
        for reckon in (interval, lambda count: at_most(count, 1), lambda count: at_least(count, 1)):
            with pytest.raises(ValueError, match="count must be at most 1000000, not 1000001"):
                reckon(1_000_001)
        for expect in (likely, lambda mean: at_most(1, mean)):
            with pytest.raises(ValueError, match="mean must be at most 1000000, not 1000001"):
                expect(1_000_001)


class TestDeaths:
    """How many to expect."""

    def test_by_the_table(self) -> None:
        """Each age with its own probability, a twelfth for each month."""
        lives = [Lives(45, Sex.MALE, 500), Lives(45, Sex.FEMALE, 391)]
        assert Fraction(500 * 302 + 391 * 187, 100_000) == deaths_by_table(lives)
        assert deaths_by_table(lives) * Fraction(1, 4) == deaths_by_table(lives, months=3)
        with pytest.raises(LookupError, match="15 to 70, not 80"):
            deaths_by_table([Lives(80, Sex.MALE)])
        with pytest.raises(ValueError, match="months must be at least 1"):
            deaths_by_table(lives, months=0)
        with pytest.raises(TypeError, match="lives must be a Lives"):
            deaths_by_table([cast("Lives", 45)])

    def test_a_roster_becomes_lives(self) -> None:
        """Age by the day, sex by the NIK; alike people together."""
        people = [
            Participant("Ali", Segment.BPU, born="1980-02-01", nik=Nik("8171010102800001")),
            Participant("Budi", Segment.BPU, born="1980-01-01", nik=Nik("8171010101800001")),
            Participant("Cici", Segment.BPU, born="1980-01-02", nik=Nik("8171014201800001")),
        ]
        assert (Lives(42, Sex.FEMALE), Lives(42, Sex.MALE, 2)) == lives_of(people, on="2022-02-01")
        assert [41, 42, 42] == [each.age for each in lives_of(people, on="2022-01-31")]

    @pytest.mark.parametrize(
        ("changes", "sentence"),
        [
            ({"nik": Nik("8171010102800001")}, "Ali has no day of birth"),
            ({"born": "1980-02-01"}, "Ali has no NIK, which tells the sex"),
            ({"born": "2030-02-01", "nik": Nik("8171010102800001")}, "Ali is born on 2030-02-01, after 2022-02-01"),
        ],
    )
    def test_what_a_roster_lacks(self, changes: dict[str, Any], sentence: str) -> None:
        """Nothing is guessed."""
        with pytest.raises(ValueError, match=sentence):
            lives_of([Participant("Ali", Segment.BPU, **changes)], on=date(2022, 2, 1))

    def test_exposure(self) -> None:
        """Cohorts count from their first month on."""
        grown = aid(headcount=(Cohort(10_000, start="2022-01"), Cohort(15_000, start="2022-07")))
        assert Fraction(17_500) == exposure(grown)
        assert Fraction(35) == deaths_by_rate(percent("0.2"), exposure(grown))

    def test_other_types_are_refused(self) -> None:
        """Counts are whole, rates are rates."""
        refused: list[tuple[Callable[[], object], type[Exception]]] = [
            (lambda: Lives(-1, Sex.MALE), ValueError),
            (lambda: Lives(30, cast("Sex", "male")), TypeError),
            (lambda: Lives(30, Sex.MALE, 0), ValueError),
            (lambda: exposure(cast("Any", 5)), TypeError),
            (lambda: deaths_by_rate(cast("Any", Fraction(1, 2)), 5), TypeError),
            (lambda: deaths_by_rate(percent(1), cast("Any", 0.5)), TypeError),
            (lambda: lives_of([cast("Any", "Ali")], on="2022-01-01"), TypeError),
        ]
        for make, error in refused:
            with pytest.raises(error):
                make()


class TestPoisson:
    """Intervals against what is known of them."""

    @pytest.mark.parametrize(
        ("count", "low", "high"),
        [(0, "0", "3.6889"), (1, "0.0253", "5.5716"), (2, "0.2422", "7.2247"), (3, "0.6187", "8.7673")],
    )
    def test_printed_limits(self, count: int, low: str, high: str) -> None:
        """95 %, to four decimals, as tables of exact Poisson limits print them."""
        found = interval(count)
        near = Fraction(1, 10_000)
        assert abs(found.low - Fraction(low)) < near
        assert abs(found.high - Fraction(high)) < near
        assert count in found

    @pytest.mark.parametrize("count", [1, 3, 10, 55, 333])
    def test_the_ends_against_floating_sums(self, count: int) -> None:
        """The plain sum of the terms, reckoned in floats with the logarithm of the factorial."""

        def summed(most: int, mean: Fraction) -> float:
            terms = (math.exp(each * math.log(mean) - mean - math.lgamma(each + 1)) for each in range(most + 1))
            return math.fsum(terms)

        found = interval(count)
        assert 0.025 == pytest.approx(summed(count, found.high), abs=1e-6)
        assert 0.975 == pytest.approx(summed(count - 1, found.low), abs=1e-6)

    @given(st.integers(0, 400), st.sampled_from(["80", "90", "95", "99", "99.9"]))
    def test_the_ends_do_what_they_promise(self, count: int, confidence: str) -> None:
        """At each end the tail is at most half of what is outside, and a millionth further in it is more."""
        found = interval(count, percent(confidence))
        outside = Rate.ratio(10**3 - int(Fraction(confidence) * 10), 2 * 10**3)
        slack = Rate.ratio(1, 10**6)
        assert at_most(count, found.high) <= outside + slack
        assert at_most(count, found.high) + slack >= outside
        if count:
            assert at_least(count, found.low) <= outside + slack
            assert at_least(count, found.low) + slack >= outside
        else:
            assert Fraction(0) == found.low

    @given(st.integers(0, 60))
    def test_the_sum_against_whole_fractions(self, count: int) -> None:
        """For a mean of 1 the sum of 1/i! over e, with e from its own series."""
        factorial, total = 1, Fraction(1)
        for number in range(1, count + 1):
            factorial *= number
            total += Fraction(1, factorial)
        series, factorial = Fraction(1), 1
        for number in range(1, 60):
            factorial *= number
            series += Fraction(1, factorial)
        found = at_most(count, 1)
        assert abs(Fraction(found.numerator, found.denominator) - Fraction(total, series)) <= Fraction(1, 10**8)

    def test_certainties(self) -> None:
        """Nothing comes of nothing; at least none always come."""
        assert (Rate.WHOLE, Rate.NONE) == (at_most(0, 0), at_least(1, 0))
        assert Rate.WHOLE == at_least(0, 5) == at_most(10**4, 5)

    def test_likely_numbers(self) -> None:
        """What lies between has at least the confidence, and each end can be reached."""
        assert (0, 0) == likely(0)
        assert (0, 3) == likely(Fraction(1, 2), percent("99"))
        fewest, most = likely(50)
        assert at_most(fewest - 1, 50) <= percent("2.5") < at_most(fewest, 50)
        assert at_most(most - 1, 50) < percent("97.5") <= at_most(most, 50)

    def test_a_wide_confidence_is_searched_for(self) -> None:
        """However little is left outside."""
        wide = interval(0, Rate.ratio(10**20 - 1, 10**20))
        assert 46 < wide.high < 47

    def test_rates(self) -> None:
        """An interval over years of exposure."""
        assert Interval(Fraction(1, 2), Fraction(2), percent(95)) == Interval(
            Fraction(2), Fraction(8), percent(95)
        ).over(4)
        with pytest.raises(ValueError, match="years must be more than 0"):
            interval(3).over(0)

    @pytest.mark.parametrize("confidence", [percent(0), percent(100), percent(120)])
    def test_confidences(self, confidence: Rate) -> None:
        """Between nothing and certainty."""
        with pytest.raises(ValueError, match="confidence must lie between 0% and 100%"):
            interval(3, confidence)

    def test_said(self) -> None:
        """In both languages."""
        assert ("0,619 s.d. 8,767 (95%)", "0.619 to 8.767 (95%)") == (f"{interval(3):id}", f"{interval(3):en}")
        assert "0,619 s.d. 8,767 (95%)" == str(interval(3))


class TestExperience:
    """What was observed."""

    def test_the_document(self) -> None:
        """Rate and interval by the thousand."""
        text = Experience(3, Fraction(891, 2)).as_document("en").text()
        assert "6.734" in text
        assert "1.389 to 19.680 (95%)" in text
        assert "445.5" in text

    def test_what_is_refused(self) -> None:
        """No claims among nobody."""
        with pytest.raises(ValueError, match="exposure must be more than 0 worker-years"):
            Experience(3, Fraction(0))
        with pytest.raises(ValueError, match="claims must be at least 0"):
            Experience(-3, Fraction(1))


class TestExpectation:
    """What it costs."""

    def test_money_is_exact(self) -> None:
        """A third of a death costs a third of the benefit, rounded once."""
        third = Expectation(aid(headcount=1), Fraction(1, 3))
        assert (Rp(14_000_000), Rp(81_600)) == (third.benefits, third.contributions)
        assert Rate.ratio(1, 3) == third.rate

    def test_the_waiting_time_of_2025(self) -> None:
        """Who registers in April 2025 leaves only the funeral cost until three months are complete."""
        new = Expectation(aid(year=2025, period=Period.of_months("2025-04", "2025-07")), Fraction(4))
        assert Rp(3 * 10_000_000 + 42_000_000) == new.benefits
        old = Expectation(
            aid(year=2025, period=Period.of_months("2025-04", "2025-07"), registered="2024-01"), Fraction(4)
        )
        assert Rp(4 * 42_000_000) == old.benefits
        assert old.break_even_rate < new.break_even_rate

    def test_a_change_of_law_inside(self) -> None:
        """Half a year before December 2019 and half a year with it: each month its own sum."""
        both = Expectation(aid(year=2019, period=Period.of_months("2019-11", "2019-12"), headcount=1), Fraction(2))
        assert Rp(2 * 24_000_000) == both.benefits

    def test_the_document(self) -> None:
        """Expected, likely, against what is paid."""
        fifty = Expectation(aid(), Fraction(50))
        text = fifty.as_document("en").text()
        for words in ("37 to 64", "Rp2,100,000,000", "102.94%", "1.943", "25,000.0"):
            assert words in text
        assert (37, 64) == fifty.likely()
        assert fifty == pickle.loads(pickle.dumps(fifty))  # noqa: S301  (our own bytes)

    def test_what_is_refused(self) -> None:
        """JKM pays for a death; a loss ratio needs contributions."""
        with pytest.raises(ValueError, match="protection must hold JKM"):
            Expectation(aid(programs=(JKK,)), Fraction(1))
        with pytest.raises(ValueError, match="contributions must be more than Rp0"):
            loss_ratio(Rp(1), Rp(0))
        with pytest.raises(TypeError, match="benefits must be a Rupiah"):
            loss_ratio(cast("Any", 1), Rp(1))

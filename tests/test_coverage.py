"""Coverage: how many are protected, how many are missing, and a target for each village."""

from __future__ import annotations

import copy
import pickle
from fractions import Fraction
from typing import cast

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from jamsos.coverage import Coverage, Target
from jamsos.money import percent

COUNTS = st.integers(0, 10**9)
AT_LEAST_ONE = st.integers(1, 10**9)


class TestCoverage:
    """Active participants over those eligible."""

    @pytest.mark.parametrize(
        ("active", "eligible", "indonesian", "english", "gap"),
        [
            (25_000, 50_000, "50%", "50%", 25_000),
            (0, 50_000, "0%", "0%", 50_000),
            (50_000, 50_000, "100%", "100%", 0),
            (1, 3, "33,33%", "33.33%", 2),
            (2, 3, "66,67%", "66.67%", 1),
            (1, 20_000, "0,01%", "0.01%", 19_999),
            (1, 20_001, "0%", "0%", 20_000),
            (77_074, 51_086, "150,87%", "150.87%", -25_988),
        ],
    )
    def test_known_coverages(self, active: int, eligible: int, indonesian: str, english: str, gap: int) -> None:
        """Half up to a hundredth of a per cent; above 100 % it is shown as it is."""
        coverage = Coverage(active, eligible)
        assert (indonesian, english, gap) == (f"{coverage:id}", f"{coverage:en}", coverage.gap)
        assert indonesian == str(coverage) == f"{coverage}"

    @given(COUNTS, AT_LEAST_ONE)
    def test_the_share_is_rounded_half_up(self, active: int, eligible: int) -> None:
        """To the nearest hundredth of a per cent, exactly, whatever the size of the register."""
        share = Fraction(Coverage(active, eligible).share.numerator, Coverage(active, eligible).share.denominator)
        error = share - Fraction(active, eligible)
        half = Fraction(1, 20_000)
        assert -half < error <= half
        assert 1 == (share * 10_000).denominator

    @given(COUNTS, AT_LEAST_ONE)
    def test_the_gap_closes_the_distance(self, active: int, eligible: int) -> None:
        """Those protected and those missing are those eligible."""
        coverage = Coverage(active, eligible)
        assert eligible == coverage.active + coverage.gap
        assert (coverage.share >= percent(100)) or coverage.gap > 0

    @pytest.mark.parametrize(
        ("active", "indonesian", "english"),
        [
            (25_000, "25.000 belum terlindungi", "25,000 not yet protected"),
            (50_000, "0 belum terlindungi", "0 not yet protected"),
            (51_500, "1.500 melebihi sasaran", "1,500 above the target"),
        ],
    )
    def test_the_gap_as_a_phrase(self, active: int, indonesian: str, english: str) -> None:
        """So many missing, or so many above; never a negative number of people."""
        gap = Coverage(active, 50_000).gap_text
        assert (indonesian, english) == (gap.get("id"), gap.get("en"))

    @pytest.mark.parametrize(
        ("active", "eligible", "error", "sentence"),
        [
            (-1, 10, ValueError, "active must be at least 0, not -1."),
            (1, 0, ValueError, "eligible must be at least 1, not 0."),
            (1.5, 10, TypeError, "active must be a whole number (int), not 1.5 (float)."),
            (1, True, TypeError, "eligible must be a whole number (int), not True (bool)."),
        ],
    )
    def test_an_impossible_coverage_is_refused(
        self, active: object, eligible: object, error: type[Exception], sentence: str
    ) -> None:
        """Numbers of people are whole, and nobody can be a share of none."""
        with pytest.raises(error) as caught:
            Coverage(cast("int", active), cast("int", eligible))
        assert sentence == str(caught.value)

    def test_no_third_language(self) -> None:
        """A coverage is said in the two languages of the library only."""
        with pytest.raises(ValueError, match=r"^lang cannot be '\.2f'"):
            format(Coverage(1, 2), ".2f")


class TestTarget:
    """How many a region means to protect."""

    @pytest.mark.parametrize(
        ("workers", "units", "per_unit"),
        [(50_000, 50, 1_000), (50_000, None, None), (50_001, 50, 1_001), (1, 50, 1), (50, 1, 50)],
    )
    def test_known_targets(self, workers: int, units: int | None, per_unit: int | None) -> None:
        """Ambon: 50,000 workers over 50 villages and wards are 1,000 each; without units there is no such number."""
        assert per_unit == Target(workers, units=units).per_unit

    @given(AT_LEAST_ONE, AT_LEAST_ONE)
    def test_the_units_reach_the_target(self, workers: int, units: int) -> None:
        """When every unit does its part the target is reached, and with one fewer each it is not."""
        per_unit = Target(workers, units=units).per_unit
        assert per_unit is not None
        assert (per_unit - 1) * units < workers <= per_unit * units

    @pytest.mark.parametrize(
        ("workers", "units", "error", "sentence"),
        [
            (0, 50, ValueError, "workers must be at least 1, not 0."),
            (50, 0, ValueError, "units must be at least 1, not 0."),
            ("50", None, TypeError, "workers must be a whole number (int), not '50' (str)."),
            (50, 2.5, TypeError, "units must be a whole number (int), not 2.5 (float)."),
        ],
    )
    def test_an_impossible_target_is_refused(
        self, workers: object, units: object, error: type[Exception], sentence: str
    ) -> None:
        """A target of nobody, or over no unit, is none."""
        with pytest.raises(error) as caught:
            Target(cast("int", workers), units=cast("int", units))
        assert sentence == str(caught.value)


@pytest.mark.parametrize("value", [Coverage(25_000, 50_000), Target(50_000), Target(50_000, units=50)], ids=repr)
def test_values_survive_storage(value: object) -> None:
    """Pickle and copy give the same value, with the same hash."""
    pickled: object = pickle.loads(pickle.dumps(value))  # noqa: S301  (our own bytes)
    assert {value} == {pickled, copy.copy(value), copy.deepcopy(value)}


def test_values_never_change() -> None:
    """No field can be set, and there is room for no other."""
    for value, name in ((Coverage(1, 2), "active"), (Target(5), "units"), (Target(5), "remark")):
        with pytest.raises((FrozenInstanceError, AttributeError)):
            setattr(value, name, 7)

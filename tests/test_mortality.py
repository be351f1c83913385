"""The mortality table TMI 2019: its columns, its limits, its doubts."""

from __future__ import annotations

import pickle
from itertools import pairwise
from typing import TYPE_CHECKING, cast

import pytest

from jamsos import Rate
from jamsos.identity import Sex
from jamsos.lampiran.mortality import TMI_2019, Doubt, MortalityTable
from jamsos.law import Evidence
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

PRINTED = {
    (15, 27, 23),
    (20, 49, 27),
    (25, 52, 38),
    (29, 70, 52),
    (30, 75, 56),
    (35, 107, 80),
    (39, 155, 108),
    (40, 173, 118),
    (45, 302, 187),
    (50, 508, 305),
    (55, 789, 483),
    (59, 971, 636),
    (60, 999, 671),
    (65, 1146, 883),
    (69, 1405, 1150),
    (70, 1485, 1229),
}
"""Ages at the ends of the lines of the source, where a slip would shift a whole line, and every fifth."""


def of(male: tuple[int, ...], female: tuple[int, ...], first: int = 15) -> MortalityTable:
    """A table with these columns."""
    name = Text(id="Tabel", en="Table")
    return MortalityTable(name, first, male, female, published_by=name, seen_in=("somewhere",))


def test_the_printed_probabilities() -> None:
    """In hundred-thousandths, as they are printed."""
    for age, male, female in PRINTED:
        assert Rate.ratio(male, 100_000) == TMI_2019.q(age, Sex.MALE)
        assert Rate.ratio(female, 100_000) == TMI_2019.q(age, Sex.FEMALE)


def test_the_shape_of_the_columns() -> None:
    """No age dies less than the one before, and at no age women more than men: a digit misread would show."""
    ages = range(TMI_2019.first, TMI_2019.last + 1)
    assert (15, 70, 56) == (TMI_2019.first, TMI_2019.last, len(ages))
    for sex in Sex:
        assert all(TMI_2019.q(age, sex) <= TMI_2019.q(after, sex) for age, after in pairwise(ages))
    assert all(TMI_2019.q(age, Sex.FEMALE) < TMI_2019.q(age, Sex.MALE) for age in ages)


def test_the_sums_of_the_columns() -> None:
    """Each column adds up to what the printed one does, so no entry was lost or changed."""
    assert Rate.ratio(25_380, 100_000) == sum(TMI_2019.male, Rate.NONE)
    assert Rate.ratio(17_844, 100_000) == sum(TMI_2019.female, Rate.NONE)


def test_what_is_in_doubt() -> None:
    """Two ages, each with the other reading."""
    assert (Doubt(40, Sex.MALE, Rate.ratio(175, 100_000)), Doubt(59, Sex.FEMALE, Rate.ratio(637, 100_000))) == (
        TMI_2019.doubts
    )
    assert TMI_2019.evidence is Evidence.REPORTED


@pytest.mark.parametrize(
    ("ask", "error", "sentence"),
    [
        (lambda: TMI_2019.q(14, Sex.MALE), LookupError, "held for the ages 15 to 70, not 14"),
        (lambda: TMI_2019.q(71, Sex.FEMALE), LookupError, "held for the ages 15 to 70, not 71"),
        (lambda: TMI_2019.q(40, cast("Sex", "male")), TypeError, "sex must be a Sex such as Sex.FEMALE"),
        (lambda: of((1, 2), (1,)), ValueError, "must be as long as each other, not 2 and 1"),
        (lambda: of((), ()), ValueError, "must be as long as each other, not 0 and 0"),
        (lambda: of((1, 0), (1, 1)), ValueError, r"q\(16\) of male must lie between 0 and 1, not 0%"),
        (lambda: of((1,), (100_000,)), ValueError, r"q\(15\) of female must lie between 0 and 1, not 100%"),
        (lambda: of((1,), (1,), first=-1), ValueError, "first must be at least 0"),
    ],
)
def test_what_is_refused(ask: Callable[[], object], error: type[Exception], sentence: str) -> None:
    """Nothing outside the table is answered, and no impossible table is made."""
    with pytest.raises(error, match=sentence):
        ask()


def test_it_shows_itself() -> None:
    """With its publisher, its evidence and its doubts; and it survives storage."""
    text = TMI_2019.as_document("en").text()
    assert "male, age 40: 0.175%, not 0.173%" in text
    assert "reported" in text
    assert "1.485%" in text
    assert "Indonesian mortality table IV (TMI 2019)" == f"{TMI_2019:en}"
    assert TMI_2019 == pickle.loads(pickle.dumps(TMI_2019))  # noqa: S301  (our own bytes)

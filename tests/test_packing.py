"""Whole numbers under limits: the best answer in the order of the goals, against exhaustive search."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsos import packing
from jamsos.packing import EFFORT, Limited, Packed, Packing, pack, sharpened, worth

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALL = st.integers(0, 3)
NONE_BETTER = "no answer that keeps the limits is better"


@st.composite
def packings(draw: st.DrawFn) -> Packing:
    """Up to five columns in one limit that bounds them all, and up to three more with weights that differ."""
    columns = draw(st.integers(1, 5))
    every = range(columns)
    goals = [tuple(draw(SMALL) for _ in every) for _ in range(draw(st.integers(1, 2)))]
    goals.append(tuple(-draw(st.integers(0, 9)) for _ in every))
    limits = [Limited(tuple((column, 1) for column in every), draw(st.integers(0, 5)))]
    for _ in range(draw(st.integers(0, 3))):
        within = draw(st.lists(st.sampled_from(every), min_size=1, unique=True))
        weights = tuple((column, draw(st.integers(1, 7))) for column in within)
        limits.append(Limited(weights, draw(st.integers(0, 20))))
    return Packing(tuple(goals), tuple(limits))


def answers(made: Packing) -> Iterator[tuple[int, ...]]:
    """Every answer that keeps the limits; the first limit bounds every column."""
    for amounts in product(range(made.limits[0].most + 1), repeat=made.columns):
        if made.allows(amounts):
            yield amounts


class TestPack:
    """The exact core."""

    @settings(max_examples=300)
    @given(packings())
    def test_no_answer_is_better(self, made: Packing) -> None:
        """Exhaustive search finds nothing that is worth more, and the answer keeps every limit."""
        found = pack(made)
        assert found.proven
        assert made.allows(found.amounts)
        assert max(worth(made, each) for each in answers(made)) == worth(made, found.amounts), NONE_BETTER

    @given(packings())
    def test_the_same_question_has_the_same_answer(self, made: Packing) -> None:
        """Twice asked, twice the same."""
        assert pack(made) == pack(made)

    @given(packings(), st.integers(1, 5))
    def test_more_room_is_never_worth_less(self, made: Packing, more: int) -> None:
        """In the order of the goals."""
        wider = Packing(made.goals, tuple(Limited(each.weights, each.most + more) for each in made.limits))
        assert worth(made, pack(made).amounts) <= worth(wider, pack(wider).amounts)

    def test_nothing_to_pack(self) -> None:
        """No column, no amount."""
        assert Packed((), proven=True) == pack(Packing(((),), ()))

    def test_the_search_goes_on_where_the_relaxation_is_not_whole(self) -> None:
        """3a + 5b + 7c up to 16, a and c at most 2 and 1: two a and two b, which rounding down does not find."""
        made = Packing(
            ((3, 5, 7),), (Limited(((0, 3), (1, 5), (2, 7)), 16), Limited(((0, 1),), 2), Limited(((2, 1),), 1))
        )
        assert (16,) == worth(made, pack(made).amounts)

    def test_a_goal_that_nothing_serves(self) -> None:
        """It decides nothing; the next one does."""
        limits = (Limited(((0, 3), (1, 5), (2, 7)), 16), Limited(((0, 1),), 2), Limited(((2, 1),), 1))
        made = Packing(((0, 0, 0), (3, 5, 7)), limits)
        assert (0, 16) == worth(made, pack(made).amounts)

    def test_it_says_when_it_stopped(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """With no effort allowed only eight branches are looked into, and the answer is not proven."""
        columns = 12
        weights = tuple((column, 1_009 + 97 * column) for column in range(columns))
        rooms = tuple(Limited(((column, 1),), 9) for column in range(columns))
        made = Packing((tuple(weight for _, weight in weights),), (*rooms, Limited(weights, 20_011)))
        monkeypatch.setattr(packing, "EFFORT", 0)
        stopped = pack(made)
        assert not stopped.proven
        assert made.allows(stopped.amounts)
        assert EFFORT > 0


class TestPacking:
    """The question."""

    @pytest.mark.parametrize("amounts", [(1,), (1, -1), (1, 2), (1.0, 0), (True, 0)])
    def test_what_it_does_not_allow(self, amounts: tuple[int, ...]) -> None:
        """Too few numbers, one below nought, too many, a float, a yes."""
        made = Packing(((1, 1),), (Limited(((0, 1), (1, 1)), 2),))
        assert not made.allows(amounts)
        assert made.allows((1, 1))

    def test_limits_are_sharpened(self) -> None:
        """The common divisor is taken out, the room is whole, and what follows for whole numbers is added once."""
        alike = Limited(((0, 4), (1, 4)), 11)
        assert [Limited(((0, 1), (1, 1)), 2)] == list(sharpened([alike, alike]))
        mixed = Limited(((0, 2), (1, 3)), 7)
        assert [mixed, Limited(((0, 1), (1, 1)), 3), Limited(((1, 1),), 2)] == list(sharpened([mixed]))

"""HiGHS through the extra: as good as the exact core, checked in whole numbers."""

from __future__ import annotations

import sys
from random import Random

import pytest
from hypothesis import given, settings

from jamsos import solver
from jamsos.packing import Limited, Packed, Packing, pack, worth
from jamsos.solver import highs
from tests.test_packing import packings


def crossed(seed: int) -> Packing:
    """Five budgets that each pay six kinds of people differently: where the exact core stops early."""
    chance = Random(seed)  # noqa: S311  (chance decides a question, nothing secret)
    columns = [(kind, budget) for kind in range(6) for budget in range(5)]
    costs = [chance.choice([201_600, 100_800, 126_000, 151_200, 155_520]) for _ in columns]
    limits = [
        Limited(tuple((at, 1) for at, (kind, _) in enumerate(columns) if kind == each), chance.randint(100, 5_000))
        for each in range(6)
    ]
    limits += [
        Limited(
            tuple((at, costs[at]) for at, (_, budget) in enumerate(columns) if budget == each),
            chance.randint(10_000_000, 800_000_000),
        )
        for each in range(5)
    ]
    return Packing((tuple(1 for _ in columns), tuple(-cost for cost in costs)), tuple(limits))


def idle(made: Packing) -> Packed:
    """An exact core that gives up at once, so that HiGHS is asked."""
    return Packed(tuple(0 for _ in range(made.columns)), proven=False)


def broken(*_: object) -> tuple[tuple[int, ...], bool]:
    """What HiGHS would say if it were wrong."""
    return (9,), True


@settings(max_examples=60)
@given(packings())
def test_highs_is_as_good_as_the_exact_core(made: Packing) -> None:
    """Asked alone, HiGHS reaches what the exact core proves."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(solver, "pack", idle)
        found = highs(made)
    assert found.proven
    assert made.allows(found.amounts)
    assert worth(made, pack(made).amounts) == worth(made, found.amounts)


def test_what_the_core_proves_is_the_cores() -> None:
    """No second opinion is asked."""
    made = Packing(((1,),), (Limited(((0, 3),), 7),))
    assert pack(made) == highs(made) == Packed((2,), proven=True)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_it_goes_on_where_the_core_stops(seed: int) -> None:
    """At least as good, within every limit."""
    made = crossed(seed)
    found, own = highs(made), pack(made)
    assert made.allows(found.amounts)
    assert worth(made, found.amounts) >= worth(made, own.amounts)


def test_an_answer_that_breaks_a_limit_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then the core's own answer stands, unproven as it is."""
    monkeypatch.setattr(solver, "pack", idle)
    monkeypatch.setattr(solver, "_sought", broken)
    made = Packing(((1,),), (Limited(((0, 3),), 7),))
    assert Packed((0,), proven=False) == highs(made)


def test_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without highspy the error says how to get it."""
    monkeypatch.setitem(sys.modules, "highspy", None)
    with pytest.raises(ImportError, match=r"^highs needs the extra: python -m pip install 'jamsos\[plan\]'\.$"):
        highs(Packing(((1,),), (Limited(((0, 3),), 7),)))

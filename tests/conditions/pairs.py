"""Find, for each condition of each rule, two cases in which it alone makes the difference.

In the two cases

* the rule finds something in one and nothing in the other;
* the condition is true in one and false in the other;
* every other condition that is asked in both has the same value in both, unless one of the two is reckoned from the
  other, so that they cannot but differ together (`flow`).

A condition that is asked in one of them only, because the rule had left before or the other side of an `or` had decided,
is free: that is what the first one decided.

In a loop a condition may be asked many times in one case, and takes a row of values.

* It makes a difference between two cases when it is true somewhere in one of them and nowhere in the other, or false.
  A pair in which it has only one value in each is preferred, and a case with one person in it has nothing else.
* Another condition has the same value in both when it takes the same values, however often.
* Where the one is asked equally often in both, another may be asked more often in one of them, if the rest of its row is
  the same: the passes in which it is asked more are those that the first one opened.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from jamsos.rules import RULES
from tests.conditions.cases import CASES
from tests.conditions.instrument import Condition, Instrumented
from tests.conditions.unflippable import REASONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from jamsos.findings import Rule
    from tests.conditions.case import Case

    Causes: TypeAlias = Mapping[Condition, frozenset[Condition]]

__all__ = ["Pair", "Run", "Shown", "pair", "runs", "shown"]


@dataclass(frozen=True)
class Run:
    """A case that was judged: whether something was found, and the values that each condition took."""

    case: Case
    hit: bool
    values: Mapping[Condition, tuple[bool, ...]]


@dataclass(frozen=True)
class Pair:
    """Two cases between which a condition makes the difference: one in which it is true, one in which it is false."""

    true: Run
    false: Run


@dataclass(frozen=True)
class Shown:
    """A condition of a rule, the pair that shows it to matter, and the reason that is written where there is none."""

    rule: Rule[Any]
    condition: Condition
    pair: Pair | None

    @property
    def key(self) -> str:
        """How `unflippable` names it."""
        return f"{self.rule.code} {self.condition}"

    @property
    def reason(self) -> str | None:
        """Why no pair can be given, where that is written."""
        return REASONS.get(self.key)


@cache
def instrumented() -> Instrumented:
    """The questions of all rules with notes."""
    return Instrumented([each.asks for each in RULES], "jamsos.rules")


def runs(made: Instrumented, rule: Rule[Any], cases: Iterable[Case]) -> list[Run]:
    """Every case of a rule, judged."""
    return [Run(case, *made.ask(rule.asks, case.subject, case.day)) for case in cases]


@cache
def shown() -> tuple[Shown, ...]:
    """Every condition of every rule, in the order of the codes."""
    return tuple(_shown())


def _shown() -> Iterator[Shown]:
    made = instrumented()
    for rule in RULES:
        judged = runs(made, rule, CASES.get(rule.code, ()))
        for condition in made.conditions_of(rule.asks):
            yield Shown(rule, condition, pair(condition, judged, made.causes))


def pair(condition: Condition, judged: Sequence[Run], causes: Causes) -> Pair | None:
    """The two cases between which the condition alone makes the difference; the plainest, where there are several."""
    asked = [run for run in judged if condition in run.values]
    pairs = [
        Pair(true, false)
        for true in asked
        for false in asked
        if true.hit != false.hit
        and _share(true.values[condition]) > _share(false.values[condition])
        and _alone(condition, true, false, causes)
    ]
    return min(pairs, key=lambda each: _plainness(condition, each), default=None)


def _share(values: tuple[bool, ...]) -> int:
    """2 for always true, 1 for both, 0 for never true."""
    return all(values) + any(values)


def _alone(condition: Condition, one: Run, other: Run, causes: Causes) -> bool:
    """Whether no other condition differs, apart from those that cannot but differ with it."""
    same_passes = len(one.values[condition]) == len(other.values[condition])
    return all(
        each == condition
        or each in causes[condition]
        or condition in causes[each]
        or (same_passes and (_within(one.values[each], other.values[each])))
        for each in _differing(one, other)
    )


def _differing(one: Run, other: Run) -> list[Condition]:
    """The conditions that are asked in both and do not take the same values."""
    return [each for each, values in one.values.items() if set(other.values.get(each, values)) != set(values)]


def _within(one: tuple[bool, ...], other: tuple[bool, ...]) -> bool:
    """Whether the shorter row is the longer one with some values left out."""
    shorter, longer = sorted((one, other), key=len)
    left = iter(longer)
    return all(value in left for value in shorter)


def _plainness(condition: Condition, it: Pair) -> tuple[int, int]:
    """How far from one value of the condition in each case, and from no other condition that differs."""
    mixed = [_share(run.values[condition]) == 1 for run in (it.true, it.false)]
    return sum(mixed), len(_differing(it.true, it.false))

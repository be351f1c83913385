"""Find, for each condition of each rule, two cases in which it alone makes the difference.

In the two cases

* the rule finds something in one and nothing in the other;
* the condition is true in one and false in the other;
* every other condition that is asked in both has the same value in both, unless one of the two is reckoned from the
  other, so that they cannot but differ together (`flow`).

A condition that is asked in one of them only, because the rule had left before or the other side of an `or` had
decided, is free: that is what the first one decided.

In a loop a condition may be asked many times in one case, and takes a row of values.

* It makes a difference between two cases when it is true somewhere in one of them and nowhere in the other, or false.
  A pair in which it has only one value in each is preferred, and a case with one person in it has nothing else.
* Another condition has the same value in both when it takes the same values, however often.
* Where the one is asked equally often in both, and nothing differs before it, another may be asked more often in one of
  them, if the rest of its row is the same: it is asked more where the first one let the rule come to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import attrs

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
    """A case that was judged: whether something was found, and what each condition was, in the order of asking."""

    case: Case
    hit: bool
    notes: tuple[tuple[Condition, bool], ...]

    @cached_property
    def values(self) -> dict[Condition, tuple[bool, ...]]:
        """The row of values of each condition."""
        rows: dict[Condition, tuple[bool, ...]] = {}
        for condition, value in self.notes:
            rows[condition] = (*rows.get(condition, ()), value)
        return rows


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
    """The two cases between which the condition alone makes the difference; of several those that differ least."""
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
    together = {condition, *causes[condition], *(each for each in one.values if condition in causes[each])}
    first = next((mine for mine, theirs in zip(one.notes, other.notes, strict=False) if mine != theirs), None)
    opens = first is not None and first[0] in together
    opens = opens and len(one.values[condition]) == len(other.values[condition])
    return all(
        each in together or (opens and _within(one.values[each], other.values[each])) for each in _differing(one, other)
    )


def _differing(one: Run, other: Run) -> list[Condition]:
    """The conditions that are asked in both and do not take the same values."""
    return [each for each, values in one.values.items() if set(other.values.get(each, values)) != set(values)]


def _within(one: tuple[bool, ...], other: tuple[bool, ...]) -> bool:
    """Whether the shorter row is the longer one with some values left out."""
    shorter, longer = sorted((one, other), key=len)
    left = iter(longer)
    return all(value in left for value in shorter)


def _plainness(condition: Condition, it: Pair) -> tuple[int, int, int]:
    """How far from one value in each case, from one difference of the subjects, and from no other condition."""
    mixed = [_share(run.values[condition]) == 1 for run in (it.true, it.false)]
    one, other = it.true.case, it.false.case
    apart = _apart(one.subject, other.subject) + (one.day != other.day)
    return sum(mixed), apart, len(_differing(it.true, it.false))


def _apart(one: object, other: object) -> int:
    """In how many places two values differ."""
    if one == other:
        return 0
    kind: type[Any] = type(one)
    if isinstance(other, kind) and attrs.has(kind):
        names = [each.name for each in attrs.fields(kind) if each.eq]
        return sum(_apart(getattr(one, name), getattr(other, name)) for name in names)
    if isinstance(one, tuple) and isinstance(other, tuple):
        mine, theirs = cast("tuple[object, ...]", one), cast("tuple[object, ...]", other)
        return sum(_apart(*each) for each in zip_longest(mine, theirs))
    return 1

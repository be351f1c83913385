"""Pengisian bilangan bulat: whole numbers that fill limits as well as they can, exactly.

A `Packing` asks how many of each column fit under every limit, so that a first goal is as large as it can be, then a
second, and so on.  `pack` answers in pure Python, without a float.

What is exact.  `pack` solves the relaxation, in which parts are allowed, in whole-number arithmetic (the simplex method
without division), rounds it down, fills up in the order of worth, and then searches: where a column is not whole, one
branch takes at most the whole part and another at least one more.  A branch that cannot beat the best answer so far is
left.  When the search ends, no answer is better in the order of the goals, and `proven` is True.
Every answer keeps every limit, proven or not.

What is not.  Of several answers that reach the same in every goal the first found is returned; it is the same every
time.  The search stops after `EFFORT` branches times columns, since nothing bounds their number; then `proven` is False
and a better answer may exist.  Budgets that pay everybody the same need no search: the relaxation is whole.
"""

from __future__ import annotations

from collections.abc import Callable
from math import gcd
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from fractions import Fraction

__all__ = ["EFFORT", "Limited", "Packed", "Packer", "Packing", "pack", "sharpened", "worth"]

EFFORT = 3_000
"""How many branches, times the number of columns, the search looks into before it stops; at least eight branches."""

Column: TypeAlias = int

_Branch: TypeAlias = "tuple[dict[Column, int], dict[Column, int]]"
"""The least and the most of some columns."""

_ROOT: _Branch = ({}, {})


@frozen
class Limited:
    """Batas: so much of each column, together at most `most`; every weight is above 0."""

    weights: tuple[tuple[Column, int], ...]
    most: int

    def holds(self, amounts: tuple[int, ...] | list[int]) -> bool:
        """Whether the amounts keep it."""
        return sum([weight * amounts[column] for column, weight in self.weights]) <= self.most


@frozen
class Packing:
    """Soal: goals in order of importance, each with its worth of every column, and the limits.

    Every column must stand in a limit.
    """

    goals: tuple[tuple[int, ...], ...]
    limits: tuple[Limited, ...]

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return len(self.goals[0])

    def allows(self, amounts: tuple[int, ...]) -> bool:
        """Whether the amounts are whole numbers of nought or more, one for each column, within every limit."""
        whole = len(amounts) == self.columns and all(type(amount) is int and amount >= 0 for amount in amounts)
        return whole and all(limit.holds(amounts) for limit in self.limits)


@frozen
class Packed:
    """Jawaban: how many of each column, and whether it is proven that no answer is better."""

    amounts: tuple[int, ...]
    proven: bool


Packer: TypeAlias = Callable[[Packing], Packed]
"""Whatever answers a packing: `pack`, or the solver of an extra."""


def worth(packing: Packing, amounts: tuple[int, ...]) -> tuple[int, ...]:
    """What amounts are worth in each goal; larger is better, the first goal first."""
    return tuple(sum([gain * amount for gain, amount in zip(goal, amounts, strict=True)]) for goal in packing.goals)


def pack(packing: Packing) -> Packed:
    """Isi: the best amounts, as the page of this module says what is exact.

    >>> boxes = Packing(goals=((1, 1), (-3, -2)), limits=(Limited(((0, 3), (1, 2)), 7), Limited(((1, 1),), 2)))
    >>> pack(boxes)
    Packed(amounts=(1, 2), proven=True)
    """
    if not packing.columns:
        return Packed((), proven=True)
    return _Search(packing).run()


def _most(packing: Packing) -> list[int]:
    """The largest amount of each column that any one limit allows."""
    most: dict[Column, int] = {}
    for limit in packing.limits:
        for column, weight in limit.weights:
            most[column] = min(most.get(column, limit.most // weight), limit.most // weight)
    return [most[column] for column in range(packing.columns)]


def _one_goal(packing: Packing, most: list[int]) -> list[int]:
    """One worth for each column whose sum orders answers as the goals do: a unit of a goal outweighs all below it."""
    values = [0] * packing.columns
    unit = 1
    for goal in map(_reduced, reversed(packing.goals)):
        values = [value + unit * gain for value, gain in zip(values, goal, strict=True)]
        unit *= 1 + 2 * sum([abs(gain) * amount for gain, amount in zip(goal, most, strict=True)])
    return values


def _reduced(goal: tuple[int, ...]) -> tuple[int, ...]:
    """The goal with the common divisor taken out, so that its next better value is one away."""
    common = gcd(*goal) or 1
    return tuple(gain // common for gain in goal)


def sharpened(limits: Iterable[Limited]) -> Iterator[Limited]:
    """The same limits with the common divisor taken out, and what follows from them for whole numbers."""
    seen: set[Limited] = set()
    for limit in limits:
        common = gcd(*(weight for _, weight in limit.weights))
        plain = Limited(tuple((column, weight // common) for column, weight in limit.weights), limit.most // common)
        units = sorted({weight for _, weight in plain.weights})
        rounded = (
            Limited(tuple((column, weight // unit) for column, weight in plain.weights if weight >= unit), most)
            for unit in units[: 4 if len(units) > 1 else 0]
            for most in (plain.most // unit,)
        )
        for each in (plain, *rounded):
            if each not in seen:
                seen.add(each)
                yield each


class _Search:
    """The search through the branches."""

    __slots__ = ("best", "found", "goals", "limits", "most", "order", "values")

    def __init__(self, packing: Packing) -> None:
        self.goals = packing.goals
        self.most = _most(packing)
        self.values = _one_goal(packing, self.most)
        self.limits = list(sharpened(packing.limits))
        self.order = sorted(range(packing.columns), key=lambda column: (-self.values[column], column))
        self.found = [0] * packing.columns
        self.best = 0

    def run(self) -> Packed:
        """Look into branches, the latest first, until none is left or too many were."""
        branches: list[_Branch] = self.look(*_ROOT)
        if branches and len(self.goals) * len(self.values) <= EFFORT:
            self.cut()
            branches[:] = [_ROOT]
        for _ in range(max(8, EFFORT // len(self.values))):
            if not branches:
                return Packed(tuple(self.found), proven=True)
            least, most = branches.pop()
            branches += self.look(least, most)
        return Packed(tuple(self.found), proven=not branches)

    def cut(self) -> None:
        """Add what the relaxation says of the first goals, which no whole numbers exceed: of one, of two, and so on."""
        for count, goal in enumerate(self.goals, start=1):
            if min(goal) < 0:
                return
            values = _one_goal(Packing(self.goals[:count], ()), self.most)
            _, bound = _simplex([(dict(limit.weights), limit.most) for limit in self.limits], values)
            weights = tuple((column, value) for column, value in enumerate(values) if value)
            if weights:
                self.limits += sharpened([Limited(weights, bound.__floor__())])

    def look(self, least: dict[Column, int], most: dict[Column, int]) -> list[_Branch]:
        """Relax one branch; keep what it gives, and return the branches below it that may be better."""
        relaxed = self.relaxed(least, most)
        if relaxed is None:
            return []
        amounts, bound = relaxed
        self.keep([amount.__floor__() for amount in amounts])
        if bound <= self.best:
            return []
        column = max(column for column, amount in enumerate(amounts) if amount.denominator > 1)
        floor = amounts[column].__floor__()
        return [(least, {**most, column: floor}), ({**least, column: floor + 1}, most)]

    def keep(self, amounts: list[int]) -> None:
        """Fill the amounts up, the most valuable column first, and remember them where they are the best so far."""
        rooms = [
            limit.most - sum([weight * amounts[column] for column, weight in limit.weights]) for limit in self.limits
        ]
        within: dict[Column, list[tuple[int, int]]] = {}
        for row, limit in enumerate(self.limits):
            for column, weight in limit.weights:
                within.setdefault(column, []).append((row, weight))
        for column in self.order:
            if self.values[column] > 0:
                more = min([rooms[row] // weight for row, weight in within[column]])
                amounts[column] += more
                for row, weight in within[column]:
                    rooms[row] -= weight * more
        total = sum([value * amount for value, amount in zip(self.values, amounts, strict=True)])
        if total > self.best:
            self.best, self.found = total, amounts

    def relaxed(self, least: dict[Column, int], most: dict[Column, int]) -> tuple[list[Fraction], int] | None:
        """The best amounts when parts are allowed, and the most that whole numbers can reach; None where none fit."""
        rows: list[tuple[dict[Column, int], int]] = []
        for limit in (*self.limits, *(Limited(((column, 1),), amount) for column, amount in most.items())):
            room = limit.most - sum([weight * least.get(column, 0) for column, weight in limit.weights])
            if room < 0:
                return None
            rows.append((dict(limit.weights), room))
        amounts, best = _simplex(rows, self.values)
        base = sum([self.values[column] * amount for column, amount in least.items()])
        return [amount + least.get(column, 0) for column, amount in enumerate(amounts)], base + best.__floor__()


def _simplex(rows: list[tuple[dict[Column, int], int]], values: list[int]) -> tuple[list[Fraction], Fraction]:
    """The best amounts of nought or more under rows with room of nought or more, parts allowed; and their worth.

    Every entry of the table stands over one common denominator, the last pivot, and every division leaves no rest.
    A step goes along the column of the largest worth; while steps gain nothing, along the first one, which cannot run
    in a circle.
    """
    width = len(values)
    table = [
        {**weights, width + number: 1, -1: room} if room else {**weights, width + number: 1}
        for number, (weights, room) in enumerate(rows)
    ]
    basis = [width + number for number in range(len(rows))]
    worths = {column: value for column, value in enumerate(values) if value}
    over, stuck = 1, False
    while True:
        gaining = [column for column, value in worths.items() if value > 0 and column >= 0]
        if not gaining:
            break
        enter = min(gaining) if stuck else max(gaining, key=lambda column: (worths[column], -column))
        row = _tightest(table, basis, enter)
        stuck = -1 not in table[row]
        pivot, tight = table[row][enter], table[row]
        table = [
            line if number == row else _cleared(line, tight, enter, pivot, over) for number, line in enumerate(table)
        ]
        worths = _cleared(worths, tight, enter, pivot, over)
        basis[row], over = enter, pivot
    from fractions import Fraction  # noqa: PLC0415  (whoever reckons a bill does not pay for it)

    amounts = [Fraction(0)] * width
    for number, column in enumerate(basis):
        if column < width:
            amounts[column] = Fraction(table[number].get(-1, 0), over)
    return amounts, Fraction(-worths.get(-1, 0), over)


def _tightest(table: list[dict[Column, int]], basis: list[Column], enter: Column) -> int:
    """The row that stops a column first; of equals the one whose basic column is the first."""
    best, most, per = -1, 0, 1
    for number, line in enumerate(table):
        weight = line.get(enter, 0)
        if weight > 0:
            room = line.get(-1, 0)
            ahead = room * per - most * weight
            if best < 0 or ahead < 0 or (ahead == 0 and basis[number] < basis[best]):
                best, most, per = number, room, weight
    return best


def _cleared(
    line: dict[Column, int], tight: dict[Column, int], enter: Column, pivot: int, over: int
) -> dict[Column, int]:
    """A line with the entering column taken out of it, over the new denominator."""
    factor = line.get(enter, 0)
    if not factor:
        return line if pivot == over else {column: value * pivot // over for column, value in line.items()}
    cleared = {column: value * pivot for column, value in line.items()}
    for column, value in tight.items():
        cleared[column] = cleared.get(column, 0) - factor * value
    return {column: value // over for column, value in cleared.items() if value}

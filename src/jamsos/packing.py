"""Pengisian bilangan bulat: whole numbers that fill limits as well as they can, exactly.

A `Packing` asks how many of each column fit under every limit, so that a first goal is as large as it can be, then a
second, and so on.  `pack` answers in pure Python, without a float.

What is exact.  `pack` solves the relaxation, in which parts are allowed, in whole-number arithmetic (the simplex method
without fractions), rounds it down, fills up in the order of worth, and then searches: where a column is not whole, one
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

_Row: TypeAlias = "tuple[dict[Column, int], int]"
"""The weights of some columns, and the room for them."""


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

    __slots__ = ("best", "found", "goals", "most", "order", "rows", "values", "within")

    def __init__(self, packing: Packing) -> None:
        self.goals = packing.goals
        self.most = _most(packing)
        self.values = _one_goal(packing, self.most)
        self.rows: list[_Row] = []
        self.within: list[list[tuple[int, int]]] = [[] for _ in self.most]
        self.limit(packing.limits)
        self.order = sorted(range(packing.columns), key=lambda column: (-self.values[column], column))
        self.found = [0] * packing.columns
        self.best = 0

    def limit(self, limits: Iterable[Limited]) -> None:
        """Add limits, and note for every column in which of them it stands, and with what weight."""
        for each in sharpened(limits):
            for column, weight in each.weights:
                self.within[column].append((len(self.rows), weight))
            self.rows.append((dict(each.weights), each.most))

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
            _, bound = _simplex(self.rows, values)
            weights = tuple((column, value) for column, value in enumerate(values) if value)
            if weights:
                self.limit([Limited(weights, bound.__floor__())])

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
        rooms = self.rooms(enumerate(amounts))
        for column in self.order:
            if self.values[column] > 0:
                more = min([rooms[row] // weight for row, weight in self.within[column]])
                amounts[column] += more
                for row, weight in self.within[column]:
                    rooms[row] -= weight * more
        total = sum([value * amount for value, amount in zip(self.values, amounts, strict=True)])
        if total > self.best:
            self.best, self.found = total, amounts

    def relaxed(self, least: dict[Column, int], most: dict[Column, int]) -> tuple[list[Fraction], int] | None:
        """The best amounts when parts are allowed, and the most that whole numbers can reach; None where none fit."""
        rooms = self.rooms(least.items())
        if min(rooms) < 0:
            return None
        rows = [(weights, room) for (weights, _), room in zip(self.rows, rooms, strict=True)]
        rows += [({column: 1}, amount - least.get(column, 0)) for column, amount in most.items()]
        amounts, best = _simplex(rows, self.values)
        for column, amount in least.items():
            amounts[column] += amount
        base = sum([self.values[column] * amount for column, amount in least.items()])
        return amounts, base + best.__floor__()

    def rooms(self, amounts: Iterable[tuple[Column, int]]) -> list[int]:
        """What amounts leave of every limit."""
        rooms = [room for _, room in self.rows]
        for column, amount in amounts:
            if amount:
                for row, weight in self.within[column]:
                    rooms[row] -= weight * amount
        return rooms


_ROOM: Column = -1
"""Where a line keeps its room, or what the worths have reached, below nought."""

_UNIT: Column = -2
"""Where the line of the worths keeps how many times each of them it holds."""


def _simplex(rows: list[_Row], values: list[int]) -> tuple[list[Fraction], Fraction]:
    """The best amounts of nought or more under rows with room of nought or more, parts allowed; and their worth.

    Every line of the table is in whole numbers, times a factor of its own above nought: that changes neither the next
    step nor what it gives.
    A step goes along the column of the largest worth; while steps gain nothing, along the first one, which cannot run
    in a circle.
    """
    width = len(values)
    table = [
        {**weights, width + number: 1, _ROOM: room} if room else {**weights, width + number: 1}
        for number, (weights, room) in enumerate(rows)
    ]
    basis = [width + number for number in range(len(rows))]
    worths = {column: value for column, value in enumerate(values) if value}
    worths[_UNIT] = 1
    stuck = False
    while gaining := sorted([column for column, value in worths.items() if value > 0 and column >= 0]):
        enter = gaining[0] if stuck else max(gaining, key=worths.__getitem__)
        row = _tightest(table, basis, enter)
        tight = table[row]
        stuck = _ROOM not in tight
        for line in (*table, worths):
            if enter in line and line is not tight:
                _clear(line, tight, enter)
        basis[row] = enter
    from fractions import Fraction  # noqa: PLC0415  (whoever reckons a bill does not pay for it)

    amounts = [Fraction(0)] * width
    for line, column in zip(table, basis, strict=True):
        if column < width:
            amounts[column] = Fraction(line.get(_ROOM, 0), line[column])
    return amounts, Fraction(-worths.get(_ROOM, 0), worths[_UNIT])


def _tightest(table: list[dict[Column, int]], basis: list[Column], enter: Column) -> int:
    """The row that stops a column first; of equals the one whose basic column is the first."""
    best, most, per = -1, 0, 1
    for number, line in enumerate(table):
        weight = line.get(enter, 0)
        if weight > 0:
            room = line.get(_ROOM, 0)
            ahead = room * per - most * weight
            if best < 0 or ahead < 0 or (ahead == 0 and basis[number] < basis[best]):
                best, most, per = number, room, weight
    return best


def _clear(line: dict[Column, int], tight: dict[Column, int], enter: Column) -> None:
    """Take the entering column out of a line, by as many of the tight line as it needs, and keep the numbers small."""
    factor, pivot = line[enter], tight[enter]
    common = gcd(factor, pivot)
    factor, times = factor // common, pivot // common
    if times > 1:
        for column in line:
            line[column] *= times
    for column, value in tight.items():
        left = line.get(column, 0) - factor * value
        if left:
            line[column] = left
        else:
            del line[column]
    if times > 1:
        common = gcd(*line.values())
        if common > 1:
            for column in line:
                line[column] //= common

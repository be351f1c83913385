"""Change every figure and every first day of the law by one unit, and see whether a worked example notices.

A worked example is a calculation somebody published or that follows from the statute's own words; a copy of the table
would notice everything and prove nothing, so only `tests/worked` is asked.
A value that one history takes over from another when the package is imported is its own cell: it is changed by itself.
Run it as `python -m tests.mutation.figures`; it prints the score and every survivor without a reason in
`survivors.py`, and exits with 1 when there is one; a reason that no survivor needs any more is printed too.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from functools import _lru_cache_wrapper, cache, partial
from itertools import product
from typing import TYPE_CHECKING, Any, cast

import attrs
import pytest

from jamsos.law import Dated, DatedRow
from jamsos.money import Rate, Rp, Rupiah
from jamsos.programs import PROGRAMS
from jamsos.text import Text
from tests.mutation.survivors import REASONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import ModuleType

__all__ = ["changed", "histories", "main", "mutants", "reason_of", "trace", "try_history", "worked"]

FIRST_DAYS_ONLY = ".test_boundaries.test_every_figure_begins_when_its_instrument_says"
"""The one example that is no calculation: it is asked last, and what it alone notices is counted by itself."""

OPENED_ELSEWHERE = {"parts", "tariff", "histories", "benefits", "deadlines", "contributions"}
ONE_DAY = timedelta(days=1)
UNITS: tuple[tuple[type[Any], Any], ...] = ((int, 1), (Rupiah, Rp(1)), (Rate, Rate.ratio(1, 10_000)), (date, ONE_DAY))
"""By how much a cell is changed: one, a rupiah, a hundredth of a per cent, a day."""


@cache
def modules(package: str) -> tuple[ModuleType, ...]:
    """The modules of a package, imported, in the order of their names."""
    found = pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}.")
    return tuple(importlib.import_module(name) for name in sorted(each.name for each in found))


def histories() -> dict[str, Dated[Any]]:
    """Every history of the law under one name, tables and reliefs opened.

    A history that several modules hold goes by the name of the module that offers it in `__all__`.
    """
    held: dict[int, tuple[Dated[Any], list[tuple[bool, int, str]]]] = {}
    for module in modules("jamsos"):
        for name, value in vars(module).items():
            if not name.startswith("__") and type(value).__name__ not in {"Program", "Instrument"}:
                passed_on = name not in getattr(module, "__all__", ())
                for full, history in _inside(f"{module.__name__.removeprefix('jamsos.')}.{name}", value):
                    _, names = held.setdefault(id(history), (history, []))
                    names.append((passed_on, sum(map(full.count, ".[")), full))
    return dict(sorted((min(names)[2], history) for history, names in held.values()))


def _inside(name: str, value: Any) -> Iterator[tuple[str, Dated[Any]]]:
    """The histories in a value, each with the way to it."""
    kind = _kind(value)
    if isinstance(value, Dated):
        yield name, cast("Any", value)
    elif isinstance(value, tuple):
        for number, each in enumerate(cast("tuple[object, ...]", value)):
            yield from _inside(f"{name}[{number}]", each)
    elif kind is not type and attrs.has(kind) and kind.__module__.startswith("jamsos"):
        for each in attrs.fields(kind):
            if each.name not in OPENED_ELSEWHERE:
                yield from _inside(f"{name}.{each.name}", getattr(value, each.name, None))


def changed(value: Any) -> Iterator[tuple[str, Any]]:
    """The value with one of its numeric cells changed by one unit, each cell in turn, with where it stands.

    None stands for a change that the value itself refuses.
    """
    made_of = _kind(value)
    for kind, unit in UNITS:
        if isinstance(value, kind) and not isinstance(value, bool | Enum):
            yield "", value + unit
            return
    if isinstance(value, tuple):
        cells = _cells(value)
        for number, each in enumerate(cells):
            for where, other in changed(each):
                yield f"[{number}]{where}", None if other is None else (*cells[:number], other, *cells[number + 1 :])
    elif attrs.has(made_of) and not isinstance(value, Text):
        for each in attrs.fields(made_of):
            if each.init:
                for where, other in changed(getattr(value, each.name)):
                    yield f".{each.name}{where}", _evolved(value, each.name, other)


def _kind(value: object) -> type[Any]:
    return type(value)


def _cells(value: Any) -> tuple[Any, ...]:
    cells: tuple[Any, ...] = value
    return cells


def _evolved(value: Any, name: str, other: Any) -> Any:
    if other is None:
        return None
    try:
        return attrs.evolve(value, **{name.lstrip("_"): other})
    except ValueError:
        return None


def mutants(history: Dated[Any]) -> Iterator[tuple[str, tuple[DatedRow[Any], ...] | None]]:
    """The rows with one cell or one first day changed, each in turn; None where the cell refuses the change."""
    for number, row in enumerate(history.rows):
        before, after = history.rows[:number], history.rows[number + 1 :]
        later = attrs.evolve(row, first=row.first + ONE_DAY)
        yield f"{row.first}: first day", (*before, later, *after)
        if not row.ends:
            for where, value in changed(row.value):
                rows = None if value is None else (*before, attrs.evolve(row, value=value), *after)
                yield f"{row.first}: value{where}", rows


@dataclass
class Example:
    """One call of a worked example, its parameters filled in, and the histories that it looks at."""

    name: str
    call: Callable[[], object]
    touches: set[int] = field(default_factory=set[int])

    def notices(self) -> bool:
        """Whether it fails."""
        try:
            self.call()
        except (Exception, pytest.fail.Exception):  # noqa: BLE001  (whatever breaks has noticed; `raises` fails by its own)
            return True
        return False


def worked() -> list[Example]:
    """Every worked example as a call without arguments; what only knows first days stands last."""
    examples = [
        Example(f"{module.__name__}.{name}", partial(function, **arguments))
        for module in modules("tests.worked")
        for name, function in vars(module).items()
        if name.startswith("test_") and callable(function)
        for arguments in _parameters(function)
    ]
    return sorted(examples, key=_knows_first_days_only)


def _knows_first_days_only(example: Example) -> bool:
    return example.name.endswith(FIRST_DAYS_ONLY)


def _parameters(function: Any) -> Iterator[dict[str, Any]]:
    axes: list[list[dict[str, Any]]] = []
    for mark in getattr(function, "pytestmark", []):
        if mark.name == "parametrize":
            names, values = mark.args[0], mark.args[1]
            listed = [each.strip() for each in names.split(",")] if isinstance(names, str) else list(names)
            axis: list[dict[str, Any]] = []
            for each in values:
                plain = getattr(each, "values", each) if type(each).__name__ == "ParameterSet" else each
                row = plain if len(listed) > 1 or type(each).__name__ == "ParameterSet" else (plain,)
                axis.append(dict(zip(listed, row, strict=True)))
            axes.append(axis)
    for chosen in product(*axes):
        yield {name: value for part in chosen for name, value in part.items()}


def forget() -> None:
    """Empty every cache of the package: a changed figure must not be answered from one."""
    for module in modules("jamsos"):
        for value in vars(module).values():
            if isinstance(value, _lru_cache_wrapper):
                value.cache_clear()
    for program in PROGRAMS:
        for due in program.dues:
            getattr(due, "_bound").clear()  # noqa: B009  (the memo of a due is its own, and a test must reach it)


def trace(examples: Iterable[Example]) -> None:
    """Note which histories each example looks at, so that a change asks only those that can notice it."""
    touched: set[int] = set()
    dated: Any = Dated
    plain = dated.__getattribute__

    def noted(self: Dated[Any], name: str) -> object:
        if name in {"rows", "_firsts", "_provisions"}:
            touched.add(id(self))
        return plain(self, name)

    type.__setattr__(Dated, "__getattribute__", noted)
    try:
        for example in examples:
            forget()
            touched.clear()
            if example.notices():
                msg = f"the worked examples do not pass by themselves: {example.name}"
                raise SystemExit(msg)
            example.touches = set(touched)
    finally:
        type.__delattr__(Dated, "__getattribute__")


def _put(history: Dated[Any], rows: tuple[DatedRow[Any], ...]) -> None:
    object.__setattr__(history, "rows", rows)
    history.__attrs_post_init__()


@dataclass
class Tally:
    """What became of the changes."""

    noticed: list[str] = field(default_factory=list[str])
    by_first_day_only: list[str] = field(default_factory=list[str])
    survived: list[str] = field(default_factory=list[str])
    refused: list[str] = field(default_factory=list[str])

    @property
    def total(self) -> int:
        """The changes that could be made."""
        return len(self.noticed) + len(self.by_first_day_only) + len(self.survived)


def try_history(name: str, history: Dated[Any], examples: Iterable[Example], tally: Tally) -> None:
    """Make every change of one history, ask the examples that look at it, and put the history back."""
    original = history.rows
    asked = [each for each in examples if id(history) in each.touches]
    for where, rows in mutants(history):
        line = f"{name} {where}"
        if rows is None:
            tally.refused.append(line)
            continue
        try:
            _put(history, rows)
        except ValueError:
            tally.refused.append(line)
            continue
        finally:
            forget()
        killer = next((each for each in asked if each.notices()), None)
        _put(history, original)
        if killer is None:
            tally.survived.append(line)
        elif _knows_first_days_only(killer):
            tally.by_first_day_only.append(line)
        else:
            tally.noticed.append(line)
            asked.remove(killer)
            asked.insert(0, killer)  # the next figure of the same history falls to the same example
    _put(history, original)
    forget()


def reason_of(line: str) -> str | None:
    """The key of the reason that a survivor has, the longest where several begin it."""
    return max((key for key in REASONS if line.startswith(key)), key=len, default=None)


def main() -> int:
    """Print the score; 1 when a survivor has no reason."""
    examples, tally = worked(), Tally()
    trace(examples)
    for name, history in histories().items():
        try_history(name, history, examples, tally)
    unexplained = [line for line in tally.survived if reason_of(line) is None]
    idle = sorted(set(REASONS) - {reason_of(line) for line in tally.survived})
    print(*unexplained, sep="\n", end="\n" * bool(unexplained))
    print(*(f"this reason is no longer needed: {key}" for key in idle), sep="\n", end="\n" * bool(idle))
    noticed, days = len(tally.noticed), len(tally.by_first_day_only)
    survivors = len(tally.survived) - len(unexplained)
    print(f"{noticed + days} of {tally.total} changes were noticed: {noticed} by a calculation,")
    print(f"{days} (first days) only because the figure then begins on another day than its instrument names;")
    print(f"{survivors} survive with a reason, {len(unexplained)} without.")
    print(f"{len(tally.refused)} more are refused by the value or the history itself.")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())

"""Change every figure and every first day of every history by one unit, in process, and see whether a worked example notices.

A worked example is a calculation somebody published or that follows from the statute's own words; a copy of the table
would notice everything and prove nothing, so only `tests/worked` is asked.
Run it as `python -m tests.mutation.figures`; it prints the score and every survivor without a reason in
`survivors.py`, and exits with 1 when there is one.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from datetime import date, timedelta
from enum import Enum
from functools import _lru_cache_wrapper
from itertools import product
from typing import TYPE_CHECKING, Any

import attrs
import jamsos
from jamsos.law import Dated, DatedRow
from jamsos.money import Rate, Rp, Rupiah
from jamsos.text import Text

import tests.worked
from tests.mutation.survivors import REASONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["histories", "main", "mutants"]

ONE_RUPIAH = Rp(1)
ONE_BASIS_POINT = Rate.ratio(1, 10_000)


def modules(package: Any) -> Iterator[Any]:
    """The modules of a package, imported."""
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def histories() -> dict[str, Dated[Any]]:
    """Every history of the law, by the first name under which a module holds it, tables and reliefs opened."""
    named: dict[int, tuple[str, Dated[Any]]] = {}

    def keep(name: str, value: object) -> None:
        if isinstance(value, Dated):
            named.setdefault(id(value), (name, value))
        elif isinstance(value, tuple):
            for number, each in enumerate(value):
                keep(f"{name}[{number}]", each)
        elif attrs.has(type(value)) and not isinstance(value, type) and type(value).__module__.startswith("jamsos"):
            for each in attrs.fields(type(value)):
                if each.name not in {"parts", "tariff", "histories", "benefits", "deadlines", "contributions"}:
                    keep(f"{name}.{each.name}", getattr(value, each.name, None))

    for module in sorted(modules(jamsos), key=lambda each: each.__name__):
        for name, value in sorted(vars(module).items()):
            if not name.startswith("__") and type(value).__name__ not in {"Program", "Instrument"}:
                keep(f"{module.__name__.removeprefix('jamsos.')}.{name}", value)
    return dict(named.values())


def changed(value: Any) -> Iterator[tuple[str, Any]]:
    """The value with one of its numeric cells changed by one unit, each cell in turn, with where it stands."""
    if isinstance(value, bool | str | Text | Enum) or value is None:
        return
    if isinstance(value, int):
        yield "", value + 1
    elif isinstance(value, Rupiah):
        yield "", value + ONE_RUPIAH
    elif isinstance(value, Rate):
        yield "", value + ONE_BASIS_POINT
    elif isinstance(value, date):
        yield "", value + timedelta(days=1)
    elif isinstance(value, tuple):
        for number, each in enumerate(value):
            for where, other in changed(each):
                yield f"[{number}]{where}", (*value[:number], other, *value[number + 1 :])
    elif attrs.has(type(value)):
        for each in attrs.fields(type(value)):
            if each.init:
                for where, other in changed(getattr(value, each.name)):
                    try:
                        yield f".{each.name}{where}", attrs.evolve(value, **{each.name.lstrip("_"): other})
                    except ValueError:
                        continue


def mutants(history: Dated[Any]) -> Iterator[tuple[str, tuple[DatedRow[Any], ...]]]:
    """The rows with one cell or one first day changed, each in turn."""
    for number, row in enumerate(history.rows):
        before, after = history.rows[:number], history.rows[number + 1 :]
        later = attrs.evolve(row, first=row.first + timedelta(days=1))
        yield f"{row.first}: first day", (*before, later, *after)
        if not row.ends:
            for where, value in changed(row.value):
                yield f"{row.first}: value{where}", (*before, attrs.evolve(row, value=value), *after)


def worked() -> list[tuple[str, Callable[[], object]]]:
    """Every worked example as a call without arguments, its parameters filled in."""
    calls: list[tuple[str, Callable[[], object]]] = []
    for module in modules(tests.worked):
        for name, function in vars(module).items():
            if name.startswith("test_") and callable(function):
                for arguments in _parameters(function):
                    calls.append((module.__name__, _call(function, arguments)))
    return calls


def _call(function: Callable[..., object], arguments: dict[str, Any]) -> Callable[[], object]:
    return lambda: function(**arguments)


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


def caches() -> list[_lru_cache_wrapper[Any]]:
    """Every cache in the package: a changed figure must not be answered from one."""
    found = {
        id(value): value
        for module in modules(jamsos)
        for value in vars(module).values()
        if isinstance(value, _lru_cache_wrapper)
    }
    return list(found.values())


def _noticed(calls: list[tuple[str, Callable[[], object]]]) -> int | None:
    for number, (_, call) in enumerate(calls):
        try:
            call()
        except Exception:  # noqa: BLE001  (whatever breaks has noticed)
            return number
    return None


def _put(history: Dated[Any], rows: tuple[DatedRow[Any], ...]) -> None:
    object.__setattr__(history, "rows", rows)
    history.__attrs_post_init__()


def main() -> int:
    """Print the score; 1 when a survivor has no reason."""
    calls, kept = worked(), caches()
    if (broken := _noticed(calls)) is not None:
        print(f"the worked examples do not pass by themselves: {calls[broken][0]}")
        return 1
    total = noticed = refused = 0
    unexplained: list[str] = []
    explained: set[str] = set()
    for name, history in histories().items():
        original = history.rows
        for where, rows in mutants(history):
            try:
                _put(history, rows)
            except ValueError:
                _put(history, original)
                refused += 1
                continue
            total += 1
            for cache in kept:
                cache.cache_clear()
            killer = _noticed(calls)
            if killer is not None:
                noticed += 1
                calls.insert(0, calls.pop(killer))  # the next figure of the same history falls to the same example
            elif reason := next((each for each in REASONS if f"{name} {where}".startswith(each)), None):
                explained.add(reason)
            else:
                unexplained.append(f"{name} {where}")
        _put(history, original)
    for cache in kept:
        cache.cache_clear()
    print(*unexplained, sep="\n")
    survivors = total - noticed
    print(f"{noticed} of {total} changes were noticed, {survivors - len(unexplained)} survive with a reason,")
    print(f"{len(unexplained)} without; {refused} changes are refused by the history itself.")
    for reason in sorted(set(REASONS) - explained):
        print(f"this reason is no longer needed: {reason}")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())

"""Every public name of the package, found in the lists of the modules: what the proofs about all values go over."""

from __future__ import annotations

import inspect
import pkgutil
from enum import Enum
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

import attrs

import jamsos

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["constants", "enums", "functions", "name_of", "names", "values"]

DOORS = {"jamsos.testing"}
"""Tools of tests, whose names are no values."""

NO_VALUES = {
    "jamsos.document.Shows": "it gives a class its notebook face",
    "jamsos.tariff.Columns": "it holds the library and the columns of the caller",
}
"""The public classes that are no values: the reason."""


@cache
def names() -> dict[str, object]:
    """Every public name with the module that lists it, the home of what it names first; `_modules` are nobody's."""
    found: dict[str, object] = {}
    for module in sorted(each.name for each in pkgutil.walk_packages(jamsos.__path__, "jamsos.")):
        if module not in DOORS and "._" not in module:
            loaded = import_module(module)
            listed = cast("list[str]", vars(loaded).get("__all__", []))
            found.update({f"{module}.{name}": vars(loaded)[name] for name in listed if name in vars(loaded)})
    return found


def name_of(kind: type) -> str:
    """The name of a class with its module."""
    return f"{kind.__module__}.{kind.__qualname__}"


def _classes() -> Iterator[type]:
    for found in dict.fromkeys(each for each in names().values() if isinstance(each, type)):
        if not issubclass(found, BaseException) and Protocol not in found.__bases__:
            yield found


@cache
def values() -> tuple[type, ...]:
    """The classes of values that can be made."""
    kinds = (each for each in _classes() if attrs.has(each) and not inspect.isabstract(each))
    return tuple(sorted((each for each in kinds if name_of(each) not in NO_VALUES), key=name_of))


@cache
def enums() -> tuple[type[Enum], ...]:
    """The enumerations."""
    return tuple(sorted((each for each in _classes() if issubclass(each, Enum)), key=name_of))


@cache
def others() -> tuple[str, ...]:
    """The classes that are neither: abstract kinds, and what `NO_VALUES` names."""
    return tuple(sorted(name_of(each) for each in {*_classes()} - {*values(), *enums()}))


@cache
def functions() -> dict[str, Callable[..., Any]]:
    """The functions, and the other ways of a class to be made, by their names."""
    found: dict[str, Callable[..., Any]] = {
        f"{each.__module__}.{each.__qualname__}": each for each in names().values() if inspect.isroutine(each)
    }
    for kind in values():
        for name, member in vars(kind).items():
            if isinstance(member, classmethod | staticmethod) and not name.startswith("_"):
                found[f"{name_of(kind)}.{name}"] = getattr(kind, name)
    return dict(sorted(found.items()))


@cache
def constants() -> dict[str, object]:
    """The names that stand for a value."""
    return {
        name: value
        for name, value in names().items()
        if not isinstance(value, type) and not inspect.isroutine(value) and not inspect.ismodule(value)
    }

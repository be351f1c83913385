"""Refusals in whole sentences: each names the field, the value and what would be accepted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar, cast

__all__ = ["instance", "nearest", "several", "shown", "unknown", "whole"]

T = TypeVar("T")

_SHOWN = 60


def shown(value: object) -> str:
    """The value as a sentence may quote it: its repr, cut to a readable length.

    >>> shown("Rp1")
    "'Rp1'"
    >>> len(shown("9" * 10_000))
    60
    """
    try:
        text = ascii(value[: _SHOWN + 1]) if isinstance(value, str) else ascii(value)
    except ValueError:  # Python does not write out whole numbers of thousands of digits
        return f"<{type(value).__name__} too long to show>"
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."


def whole(field: str, value: object, *, least: int | None = None, most: int | None = None) -> int:
    """The value, when it is a whole number between the two limits (both included).

    >>> whole("headcount", 25_000, least=1)
    25000
    >>> whole("headcount", 2.5)
    Traceback (most recent call last):
    ...
    TypeError: headcount must be a whole number (int), not 2.5 (float).
    """
    if not isinstance(value, int) or isinstance(value, bool):
        msg = f"{field} must be a whole number (int), not {shown(value)} ({type(value).__name__})."
        raise TypeError(msg)
    if least is not None and value < least:
        msg = f"{field} must be at least {least}, not {shown(value)}."
        raise ValueError(msg)
    if most is not None and value > most:
        msg = f"{field} must be at most {most}, not {shown(value)}."
        raise ValueError(msg)
    return value


def instance(field: str, value: object, kind: type[T], example: str) -> T:
    """The value, when it is of that type; `example` says how one is made.

    >>> instance("amount", 5, str, '"five"')
    Traceback (most recent call last):
    ...
    TypeError: amount must be a str such as "five", not 5 (int).
    """
    if not isinstance(value, kind):
        a = "an" if kind.__name__.startswith(("A", "E", "I", "O", "a", "e", "i", "o")) else "a"
        msg = f"{field} must be {a} {kind.__name__} such as {example}, not {shown(value)} ({type(value).__name__})."
        raise TypeError(msg)
    return value


def several(field: str, values: object, kind: type[T], example: str) -> tuple[T, ...]:
    """The values as a tuple, when each is of that type; one alone has to stand in brackets as well.

    >>> several("years", [2025, 2026], int, "2026")
    (2025, 2026)
    >>> several("years", 2026, int, "2026")
    Traceback (most recent call last):
    ...
    TypeError: years must be in brackets, such as [2026], not 2026 (int).
    """
    if isinstance(values, str | kind) or not isinstance(values, Iterable):
        msg = f"{field} must be in brackets, such as [{example}], not {shown(values)} ({type(values).__name__})."
        raise TypeError(msg)
    return tuple(instance(f"each of {field}", each, kind, example) for each in cast("Iterable[object]", values))


def nearest(value: object, choices: Iterable[str]) -> str | None:
    """The choice that a slip most likely meant, or None; capitals make no difference.

    >>> nearest("ind", ["id", "en"]), nearest("jkk", ["JKK", "JKM"]), nearest("Sasak", ["id", "en"])
    ('id', 'JKK', None)
    """
    from difflib import get_close_matches  # noqa: PLC0415  (only a refusal pays for it)

    if not isinstance(value, str):
        return None
    folded: dict[str, str] = {}
    for choice in choices:
        folded.setdefault(choice.casefold(), choice)
    near = get_close_matches(value[:_SHOWN].casefold(), folded, n=1, cutoff=0.5)
    return folded[near[0]] if near else None


def unknown(field: str, value: object, choices: Iterable[str]) -> ValueError:
    """The refusal of a value outside a closed list; it names the nearest choice when there is one.

    >>> print(unknown("lang", "ind", ["id", "en"]))
    lang cannot be 'ind'; did you mean 'id'? Valid: 'id', 'en'.
    """
    valid = list(choices)
    near = nearest(value, valid)
    hint = "." if near is None else f"; did you mean {near!r}?"
    listed = ", ".join(repr(choice) for choice in valid) or "none"
    return ValueError(f"{field} cannot be {shown(value)}{hint} Valid: {listed}.")

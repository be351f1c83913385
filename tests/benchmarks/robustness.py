"""How long it takes to refuse what nobody should hand in: `python -m tests.benchmarks.robustness`.

Every field and argument that takes scalars is given each piece of junk; of five tries the quickest counts.
"""

# pyright: basic
from __future__ import annotations

from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from jamsos import testing
from tests import _public as public
from tests._junk import JUNK, arguments, attempts, places, refuses, takes_scalars

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LIMIT = 0.05
"""Seconds."""

TRIES = 5
SHOWN = 5


def drawn_once(strategy: st.SearchStrategy[Any]) -> object:
    """One value of a strategy."""
    found: list[object] = []

    @settings(
        max_examples=1,
        database=None,
        deadline=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),  # pyright: ignore[reportArgumentType]
    )
    @given(strategy)
    def keep(value: object) -> None:
        found.append(value)

    keep()
    return found[0]


def calls() -> Iterator[tuple[str, Callable[[], object]]]:
    """Every place with every piece of junk."""
    for kind in public.values():
        value: Any = drawn_once(testing.values(kind))
        for field in places(kind):
            for junk in JUNK:
                yield f"{public.name_of(kind)}.{field}", partial(attrs.evolve, value, **{field: junk})
    for name, function in public.functions().items():
        valid = attempts(function)
        scalars = [each for each, one in arguments(function).items() if takes_scalars(one.annotation)]
        named = all(each.kind is not each.POSITIONAL_ONLY for each in arguments(function).values())
        if valid is not None and scalars and named:
            others: Any = drawn_once(st.fixed_dictionaries(valid))
            for argument in scalars:
                for junk in JUNK:
                    yield f"{name}({argument})", partial(function, **{**others, argument: junk})


def quickest(call: Callable[[], object]) -> float:
    """The shortest of several tries, in seconds."""
    times: list[float] = []
    for _ in range(TRIES):
        began = perf_counter()
        refuses(call)
        times.append(perf_counter() - began)
        if times[-1] < LIMIT / 10:
            break
    return min(times)


def main() -> None:
    """Print how many were tried, how many were slow, and the slowest."""
    taken = sorted(((quickest(call), name) for name, call in calls()), reverse=True)
    slow = sum(seconds > LIMIT for seconds, _ in taken)
    print(f"{len(taken)} calls with junk; slower than {LIMIT * 1000:.0f} ms: {slow}; the slowest:")
    for seconds, name in taken[:SHOWN]:
        print(f"{seconds * 1000:8.1f} ms  {name}")


if __name__ == "__main__":
    main()

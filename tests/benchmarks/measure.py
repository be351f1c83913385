"""Measuring by pairs: two contestants take turns in one process, and the median of their ratios is what counts."""

from __future__ import annotations

import gc
import random
import resource
import subprocess
import sys
import time
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["each", "imports", "paired", "report"]


def each(work: Callable[[], object], times: int) -> float:
    """Seconds for one call, over so many calls."""
    gc.collect()
    start = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - start) / times


def paired(
    work: Callable[[], object], against: Callable[[], object], *, times: int, rounds: int = 15
) -> tuple[float, float]:
    """The median seconds of one call of `work`, and the median ratio to `against`; the order changes by chance."""
    seconds: list[float] = []
    ratios: list[float] = []
    order = random.Random(0)
    for _ in range(rounds):
        if order.random() < 1 / 2:
            mine = each(work, times)
            other = each(against, times)
        else:
            other = each(against, times)
            mine = each(work, times)
        seconds.append(mine)
        ratios.append(mine / other)
    return median(seconds), median(ratios)


def imports(statement: str, against: str, *, rounds: int = 15) -> tuple[float, float]:
    """The median CPU seconds of a process that runs the statement, and the median ratio to another statement."""
    seconds: list[float] = []
    ratios: list[float] = []
    for _ in range(rounds):
        mine, other = _process(statement), _process(against)
        seconds.append(mine)
        ratios.append(mine / other)
    return median(seconds), median(ratios)


def _process(statement: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", statement], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def report(name: str, seconds: float, ratio: float, against: str) -> None:
    """One line of a result."""
    print(f"{name:<46} {seconds * 1e6:>12,.2f} us {ratio:>9.2f} x {against}")

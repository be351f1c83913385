"""JS71x: the numbers behind a coverage."""

from __future__ import annotations

from datetime import date
from typing import Any

from jamsos import KOTA_AMBON, Segment, Target
from jamsos.coverage import Count, RegionalCoverage
from tests.conditions.case import Case

__all__ = ["CASES"]

CITY: dict[str, Any] = {"region": KOTA_AMBON, "segment": Segment.BPU, "active": 25_000, "eligible": 50_000}


def data(target: int | None = None, **changes: Any) -> RegionalCoverage:
    """The city with one count, some of whose values are changed."""
    values: dict[str, Any] = {**CITY, "on": "2022-01-01", **changes}
    count = Count(**values)
    return RegionalCoverage(KOTA_AMBON, [count], target=None if target is None else Target(target))


CASES: dict[str, tuple[Case, ...]] = {
    "JS711": (Case("one more than there are", data(active=50_001)), Case("as many as there are", data(active=50_000))),
    "JS712": (
        Case("a target of fewer", data(24_999)),
        Case("a target of as many", data(25_000)),
        Case("no target", data()),
    ),
    "JS713": (Case("nobody knows how many", data(eligible=None)), Case("a known number", data())),
    "JS714": (
        Case("a year old", data(), date(2023, 1, 1)),
        Case("a day less", data(), date(2022, 12, 31)),
        Case("no day", data(on=None), date(2023, 1, 1)),
        Case("of a later day", data(on="2023-01-02"), date(2023, 1, 1)),
    ),
    "JS715": (Case("no day", data(on=None)), Case("a day", data())),
    "JS716": (
        Case("tomorrow's list", data(on="2022-07-01"), date(2022, 6, 30)),
        Case("the day's list", data(on="2022-06-30"), date(2022, 6, 30)),
        Case("no day", data(on=None), date(2022, 6, 30)),
    ),
}

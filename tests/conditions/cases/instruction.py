"""JS11x: what a region has done, held against Inpres 2/2021."""

from __future__ import annotations

from datetime import date
from typing import Any

from jamsos import KOTA_AMBON, PERWALI_AMBON_34A_2020, Coverage, Kind, Regulation, Rp
from jamsos.instruction import RegionRecord
from jamsos.regions import MALUKU
from jamsos.regulations.regional import KEPWALI_AMBON_533_2021, PERWALI_BONTANG_23_2023
from tests.conditions.case import Case

__all__ = ["CASES", "record"]

BEFORE = date(2021, 3, 24)
"""The day before the instruction."""

LATER = Regulation(Kind.PERWALI, "1", 2026, "contoh", region=KOTA_AMBON)
SHORT, FULL = Coverage(1_000, 1_900), Coverage(1_900, 1_900)


def record(**facts: Any) -> RegionRecord:
    """What Ambon has done, as far as it is said."""
    values: dict[str, Any] = {"region": KOTA_AMBON, **facts}
    return RegionRecord(**values)


def coverage(*fields: str) -> tuple[Case, ...]:
    """The cases of a coverage that falls short."""
    return (
        Case("some are missing", record(**dict.fromkeys(fields, SHORT))),
        Case("nobody is missing", record(**dict.fromkeys(fields, FULL))),
        Case("nothing is known", record()),
        Case("some are missing, the day before", record(**dict.fromkeys(fields, SHORT)), BEFORE),
    )


def refusal(field: str) -> tuple[Case, ...]:
    """The cases of something that was not done."""
    return (
        Case("it is not done", record(**{field: False})),
        Case("it is done", record(**{field: True})),
        Case("it is not done, the day before", record(**{field: False}), BEFORE),
    )


CASES: dict[str, tuple[Case, ...]] = {
    "JS110": (
        Case("a decision alone", record(regulations=[KEPWALI_AMBON_533_2021])),
        Case("a regulation", record(regulations=[PERWALI_AMBON_34A_2020])),
        Case("the regulation of another city", record(regulations=[PERWALI_BONTANG_23_2023])),
        Case("a regulation that comes later", record(regulations=[LATER])),
        Case("nothing issued", record(regulations=[])),
        Case("nothing is known", record()),
        Case("a decision alone, the day before", record(regulations=[KEPWALI_AMBON_533_2021]), BEFORE),
    ),
    "JS111": (
        Case("a budget of another year", record(budgets={2021: Rp(1)})),
        Case("a budget of the year", record(budgets={2022: Rp(1)})),
        Case("nothing is known", record()),
        Case("no budget, the day before", record(budgets={}), BEFORE),
        Case("no budget", record(budgets={})),
    ),
    "JS112": coverage("non_asn"),
    "JS113": coverage("election_workers"),
    "JS114": coverage("wage_earners", "non_wage"),
    "JS115": coverage("bumd"),
    "JS116": refusal("licences"),
    "JS117": refusal("data_shared"),
    "JS118": (
        *refusal("reports"),
        Case("a province, which has no governor above it", record(region=MALUKU, reports=False)),
    ),
    "JS119": (
        Case("nothing is known", record()),
        Case(
            "everything is known",
            record(
                regulations=[PERWALI_AMBON_34A_2020],
                budgets={2022: Rp(1)},
                **dict.fromkeys(("wage_earners", "non_wage", "non_asn", "election_workers", "bumd"), FULL),
                **dict.fromkeys(("licences", "data_shared", "reports"), True),
            ),
        ),
        Case("nothing is known, the day before", record(), BEFORE),
    ),
}

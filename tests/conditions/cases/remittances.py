"""JS41x: what was paid for a bill, held against what was due."""

from __future__ import annotations

from datetime import date
from typing import Any

from jamsos import Rp, Sector
from jamsos.contributions import contributions
from jamsos.programs.reliefs import NON_WAGE_RELIEF
from jamsos.remittance import Remittance
from tests.conditions.case import Case
from tests.conditions.subjects import person, worker

__all__ = ["CASES"]

MAY = contributions(worker(), "2022-05")
"""Due on 15 June 2022, of Rp5,000,000 a month."""

APRIL_2026 = contributions(person(income=Rp(1_000_000), sector=Sector.OTHER), "2026-04")
AIDED = contributions(APRIL_2026.participant, "2026-04", publicly_funded=True)
DUE, NEXT_DAY = date(2022, 6, 15), date(2022, 6, 16)


def paid(**changes: Any) -> Remittance:
    """The whole bill of May 2022, paid on the last day."""
    values: dict[str, Any] = {"bill": MAY, "paid": MAY.amount, "on": DUE, **changes}
    return Remittance(**values)


def unpaid() -> Remittance:
    """Nothing was paid."""
    return Remittance(bill=MAY, paid=Rp(0))


CASES: dict[str, tuple[Case, ...]] = {
    "JS411": (
        Case("paid a day late", paid(on=NEXT_DAY)),
        Case("paid on the last day", paid()),
        Case("paid a day late, seen before", paid(on=NEXT_DAY), DUE),
    ),
    "JS412": (
        Case("unpaid, a day after", unpaid(), NEXT_DAY),
        Case("unpaid, on the last day", unpaid(), DUE),
        Case("paid", paid(), NEXT_DAY),
    ),
    "JS413": (
        Case("a rupiah less", paid(paid=MAY.amount - Rp(1))),
        Case("all of it", paid()),
        Case("nothing yet", unpaid()),
    ),
    "JS414": (
        Case("a rupiah more", paid(paid=MAY.amount + Rp(1))),
        Case("all of it", paid()),
        Case("a rupiah more, seen before", paid(paid=MAY.amount + Rp(1)), date(2022, 6, 14)),
    ),
    "JS415": (
        Case("on a lower wage", paid(base=Rp(4_000_000))),
        Case("on the wage", paid(base=Rp(5_000_000))),
        Case("nobody knows on which wage", paid()),
    ),
    "JS416": (
        Case("paid from APBD", paid(bill=AIDED, paid=AIDED.amount, reliefs=[NON_WAGE_RELIEF])),
        Case("paid by himself", paid(bill=APRIL_2026, paid=APRIL_2026.amount, reliefs=[NON_WAGE_RELIEF])),
    ),
}

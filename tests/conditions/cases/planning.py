"""JS32x: budgets and plans."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from jamsos import APBD, BAPAK_ASUH, CSR, DANA_DESA, DBH_SAWIT, KOTA_AMBON, Funding, Instrument, Period, Rp
from jamsos.groups import FISHERS, PALM_WORKERS, VILLAGE_HEADS, WorkerGroup
from jamsos.planning import Budget, Demand, Plan, plan
from tests.conditions.case import Case

__all__ = ["CASES"]


def budget(
    instrument: Instrument = APBD, year: int | None = 2026, ceiling: int | None = None, **changes: Any
) -> Budget:
    """A budget of Ambon."""
    limit = None if ceiling is None else Rp(ceiling)
    return Budget(Funding(instrument, payer=KOTA_AMBON, year=year, ceiling=limit), **changes)


def made(*budgets: Budget, group: WorkerGroup = FISHERS, period: Period | None = None, **changes: Any) -> Plan:
    """A plan for ten workers of 2026."""
    return plan([Demand(10, group=group, **changes)], budgets, period=period or Period.year(2026))


PLAIN = Case("the city pays", made(budget()))
PALM = budget(DBH_SAWIT, ceiling=20, allocation=Rp(100))

CASES: dict[str, tuple[Case, ...]] = {
    "JS320": (
        Case("Bapak Asuh, donors unknown", budget(BAPAK_ASUH)),
        Case("Bapak Asuh, donors known", budget(BAPAK_ASUH, donors=5)),
        Case("the city, donors unknown", budget()),
    ),
    "JS321": (Case("a rupiah over", PALM.plus(Rp(1))), Case("the share exactly", PALM)),
    "JS322": (
        Case("palm-oil share alone", budget(DBH_SAWIT)),
        Case("palm-oil share of an allocation", PALM),
        Case("the city", budget()),
    ),
    "JS323": (
        Case("village fund for heads", budget(DANA_DESA, groups=[VILLAGE_HEADS])),
        Case("palm-oil share for palm workers", budget(DBH_SAWIT, groups=[PALM_WORKERS])),
    ),
    "JS324": (Case("palm-oil share for fishers", made(budget(DBH_SAWIT))), PLAIN),
    "JS325": (
        Case("village fund for fishers, in spite of doubt", made(budget(DANA_DESA, despite_doubt=True))),
        Case("a company for fishers", made(budget(CSR))),
        PLAIN,
    ),
    "JS326": (
        Case("village fund for fishers, in spite of doubt", made(budget(DANA_DESA, despite_doubt=True))),
        Case("a company for fishers", made(budget(CSR))),
        PLAIN,
    ),
    "JS327": (Case("two months", made(budget(), period=Period.of_months("2026-01", "2026-02"))), PLAIN),
    "JS328": (Case("the search stopped", evolve(made(budget()), proven=False)), PLAIN),
    "JS329": (Case("the money of 2030", made(budget(), budget(year=2030))), PLAIN),
}

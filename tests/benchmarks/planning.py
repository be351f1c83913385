"""What a plan costs: 50,000 workers in 50 units with 6 instruments, its account, and a thousand scenarios of it.

Run it as `python -m tests.benchmarks.planning`.
"""

from __future__ import annotations

from jamsos import (
    APBD,
    BAPAK_ASUH,
    CSR,
    DANA_KELURAHAN,
    GN_LINGKARAN,
    KOTA_AMBON,
    Budget,
    Demand,
    Funding,
    Instrument,
    Period,
    Plan,
    Rate,
    Rp,
    plan,
)
from jamsos.groups import DRIVERS, FARMERS, FISHERS, SCAVENGERS, VENDORS
from jamsos.regions import AMBON_UNITS
from tests.benchmarks.measure import each

GROUPS = (FISHERS, FARMERS, DRIVERS, VENDORS, SCAVENGERS)
PEOPLE = [Demand(200, group=group, place=unit) for unit in AMBON_UNITS for group in GROUPS]
WARDS = [
    Budget(Funding(DANA_KELURAHAN, payer=unit, year=2026, ceiling=Rp(30_000_000)), places=[unit])
    for unit in AMBON_UNITS
]


def budget(instrument: Instrument, ceiling: int, year: int | None = None, payer: str = "Kota Ambon") -> Budget:
    """A budget with a ceiling."""
    return Budget(Funding(instrument, payer=payer, year=year, ceiling=Rp(ceiling)))


BUDGETS = [
    budget(APBD, 4_000_000_000, 2026),
    Budget(Funding(DANA_KELURAHAN, payer=KOTA_AMBON, year=2026, ceiling=Rp(300_000_000)), places=AMBON_UNITS[:10]),
    budget(CSR, 350_000_000, payer="PT Satu"),
    budget(GN_LINGKARAN, 77_000_000, payer="Donatur"),
    budget(CSR, 123_456_789, payer="PT Dua"),
    Budget(Funding(BAPAK_ASUH, payer=KOTA_AMBON), donors=2_000),
]


def city(budgets: list[Budget], *, shortest: int | None = None) -> Plan:
    """The plan of a year."""
    return plan(PEOPLE, budgets, [FISHERS, FARMERS], Period.year(2026), shortest=shortest)


def scenarios(number: int) -> int:
    """So many plans, each with another ceiling; how many workers they cover together."""
    return sum(city([BUDGETS[0].times(Rate.ratio(cut, number)), *BUDGETS[1:]]).covered for cut in range(number))


def line(name: str, seconds: float) -> None:
    """One line of a result."""
    print(f"{name:<60} {seconds:>10.3f} s")


def main() -> None:
    """Print the measurements."""
    made = city(BUDGETS)
    workers = sum(demand.workers for demand in PEOPLE)
    print(f"{workers:,} workers, {len(AMBON_UNITS)} units, {len(BUDGETS)} budgets: {made.covered:,} covered")
    print("proven:", made.proven)
    line("one plan", each(lambda: city(BUDGETS), 5))
    line("one plan, three months at least", each(lambda: city(BUDGETS, shortest=3), 3))
    line("its account, every rupiah", each(lambda: made.account, 3))
    line("its page", each(lambda: made.as_document("id").text(), 1))
    line("1,000 scenarios", each(lambda: scenarios(1_000), 1))
    line("one plan with 50 ward funds more", each(lambda: city([*BUDGETS, *WARDS]), 1))
    print("proven:", city([*BUDGETS, *WARDS]).proven)


if __name__ == "__main__":
    main()

"""One worker, five programmes, one month: against openfisca-core with a minimal system, and bare arithmetic.

Run it as `python -m tests.benchmarks.payroll` where the dependency group `bench` is installed.
"""

# pyright: basic, reportMissingImports=false
from __future__ import annotations

from jamsos import Month, Participant, Rp, Segment
from jamsos.contributions import contributions
from jamsos.employers import Employer, RiskClass
from jamsos.participants import Job
from jamsos.programs import PROGRAMS
from tests.benchmarks.framework_system import Country
from tests.benchmarks.measure import paired, report

WAGE = 10_000_000
MONTH = Month(2026, 4)
FIRM = Employer("PT Teh Priangan", risk_class=RiskClass.LOW)
CODES = tuple(program.code for program in PROGRAMS)
COUNTRY = Country("openfisca_core")


def worker() -> Participant:
    """A ready worker of low risk, in all five programmes."""
    return Participant("Asep", Segment.PU, jobs=[Job(FIRM, Rp(WAGE), programs=CODES)])


READY = worker()


def arithmetic(base: int = WAGE * 100) -> tuple[int, ...]:
    """The bare whole-number arithmetic of the same eight shares, each half up to the sen."""
    jp, jkp = min(base, 1_108_630_000), min(base, 500_000_000)
    return (
        (base * 54 + 5_000) // 10_000,
        (base * 30 + 5_000) // 10_000,
        (base * 370 + 5_000) // 10_000,
        (base * 200 + 5_000) // 10_000,
        (jp * 200 + 5_000) // 10_000,
        (jp * 100 + 5_000) // 10_000,
        (jkp * 22 + 5_000) // 10_000,
        (jkp * 14 + 5_000) // 10_000,
    )


def check() -> None:
    """The contestants agree to the sen before anything is timed."""
    ours = sorted(line.sen for line in contributions(READY, MONTH).lines if line.sen)
    bare = sorted(arithmetic())
    theirs = sorted(round(amount * 100) for amount in COUNTRY.situation(MONTH.iso, WAGE, 2))
    if not ours == bare == theirs:
        message = f"the contestants differ: {ours}, {bare}, {theirs}"
        raise SystemExit(message)


def main() -> None:
    """Print the measurements."""
    check()
    bare = "bare arithmetic"
    report(
        "a bill, its total alone", *paired(lambda: contributions(READY, MONTH).amount, arithmetic, times=4_000), bare
    )
    report(
        "a bill with all its lines", *paired(lambda: contributions(READY, MONTH).lines, arithmetic, times=2_000), bare
    )
    report(
        "worker made, then billed",
        *paired(lambda: contributions(worker(), MONTH).amount, arithmetic, times=2_000),
        bare,
    )
    report("the bill explained", *paired(lambda: contributions(READY, MONTH).breakdown, arithmetic, times=500), bare)
    framework = "a bill's total alone"
    seconds, ratio = paired(
        lambda: COUNTRY.situation(MONTH.iso, WAGE, 2),
        lambda: [contributions(READY, MONTH).amount for _ in range(50)],
        times=20,
    )
    report("openfisca-core, untraced", seconds, ratio * 50, framework)
    seconds, ratio = paired(
        lambda: COUNTRY.situation(MONTH.iso, WAGE, 2, trace=True),
        lambda: [contributions(READY, MONTH).lines for _ in range(50)],
        times=20,
    )
    report("openfisca-core, traced", seconds, ratio * 50, "a bill with all its lines")


if __name__ == "__main__":
    main()

"""JS9xx: how well the figures behind a result were verified."""

from __future__ import annotations

from jamsos import APBD, JKM, KOTA_AMBON, Cause, Funding, Period, Rp, Sector
from jamsos.contributions import contributions
from tests.conditions.case import Case
from tests.conditions.subjects import COMPANY, claim, job, person, protect, worker, year

__all__ = ["CASES"]

ACCIDENT = Cause.WORK_ACCIDENT
IN_2014, IN_2019 = protect(period=Period.year(2014)), protect(**year(2019))
JANUARY_2026 = Period.month("2026-01")
PUBLIC = Funding(APBD, payer=KOTA_AMBON)

CASES: dict[str, tuple[Case, ...]] = {
    "JS901": (
        Case("JKK and JKM", protect()),
        Case("JKM alone", protect(programs=(JKM,))),
        Case("before there was a law", protect(period=Period.month("2015-06"))),
        Case("sector unknown, January 2026", protect(period=JANUARY_2026, funding=COMPANY)),
        Case("sector known", protect(period=JANUARY_2026, funding=COMPANY, sector=Sector.OTHER)),
        Case("sector unknown, public money", protect(period=JANUARY_2026, funding=PUBLIC)),
        Case("sector unknown, December 2025", protect(period=Period.month("2025-12"), funding=COMPANY)),
    ),
    "JS902": (
        Case("an accident of 2022", claim(cause=ACCIDENT)),
        Case("a natural death of 2019", claim(IN_2019, died="2019-11-30")),
        Case("an accident of 2014", claim(IN_2014, died="2014-01-10", cause=ACCIDENT)),
    ),
    "JS903": (
        Case("an accident of 2019", claim(IN_2019, died="2019-11-30", cause=ACCIDENT)),
        Case("an accident of 2022", claim(cause=ACCIDENT)),
        Case("an accident of 2014", claim(IN_2014, died="2014-01-10", cause=ACCIDENT)),
    ),
    "JS904": (
        Case("a non-wage worker", contributions(person(income=Rp(1_000_000)), "2022-05")),
        Case("a wage earner", contributions(worker(), "2022-05")),
    ),
    "JS905": (
        Case("the ceiling of JP in 2022", contributions(worker(job(programs=("JP",))), "2022-05")),
        Case("the ceiling of JP in 2019", contributions(worker(job(programs=("JP",))), "2019-05")),
    ),
    "JS906": (
        Case("an accident, children unknown", claim(cause=ACCIDENT)),
        Case("a natural death after less than three years", claim()),
        Case("an accident of 2014", claim(IN_2014, died="2014-01-10", cause=ACCIDENT)),
    ),
}

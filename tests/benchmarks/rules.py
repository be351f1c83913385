"""What judging a long roster costs, in CPU seconds: 100,000 people in order, the same with faults, and the summary.

Run it as `python -m tests.benchmarks.rules`.
"""

from __future__ import annotations

import gc
import time
from datetime import date, timedelta
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from jamsos import (
    APBD,
    JKK,
    JKM,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    Funding,
    Participant,
    Period,
    Protection,
    Rp,
    Segment,
    check,
)
from jamsos.dates import completed_years
from jamsos.identity import Nik
from jamsos.participants import MAX_AGE, Enrolment

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamsos.findings import Findings

MANY = 100_000
ON = date(2022, 6, 30)
FAULTY = 10
"""One person in so many has no NIK, another no birth date, another is too old."""


def person(number: int, *, faulty: bool) -> Participant:
    """A non-wage worker with everything a list can say; of the faulty ones something is missing or wrong."""
    place = number % FAULTY if faulty else FAULTY
    born = date(1950 if place == 1 else 1960, 1, 1) + timedelta(days=number % 2_000)
    nik = f"8171{number // 9_000 + 1:02d}{born:%d%m%y}{number % 9_000 + 1:04d}"
    return Participant(
        f"Peserta {number}",
        Segment.BPU,
        born=None if place == 2 else born,
        nik=None if place == 3 else Nik(nik),
        ref=str(number),
        income=Rp(1_000_000),
        registered="2022-01",
        region=KOTA_AMBON,
        enrolments=[Enrolment("JKK", start="2022-01-01"), Enrolment("JKM", start="2022-01-01")],
    )


def protect(*, faulty: bool) -> Protection:
    """The roster under the premium aid of Kota Ambon."""
    return Protection(
        under=PERWALI_AMBON_34A_2020,
        region=KOTA_AMBON,
        segment=Segment.BPU,
        roster=[person(number, faulty=faulty) for number in range(MANY)],
        programs=(JKK, JKM),
        period=Period.year(2022),
        funding=Funding(APBD, payer=KOTA_AMBON, year=2022),
    )


def bare(people: tuple[Participant, ...]) -> int:
    """Three of the questions in a plain loop: NIK missing or twice, too old, living elsewhere."""
    seen: set[Nik] = set()
    found, limit = 0, MAX_AGE.on(ON).value
    for each_one in people:
        if each_one.nik is None or each_one.nik in seen:
            found += 1
        else:
            seen.add(each_one.nik)
        if each_one.born is not None and completed_years(each_one.born, date(2022, 1, 1)) >= limit:
            found += 1
        if each_one.region is not None and not KOTA_AMBON.contains(each_one.region):
            found += 1
    return found


def seconds(work: Callable[[], object]) -> float:
    """The median CPU seconds of three runs."""

    def once() -> float:
        gc.collect()
        start = time.process_time()
        work()
        return time.process_time() - start

    return median(once() for _ in range(3))


def summed_up(findings: Findings) -> str:
    """The summary as text."""
    return findings.summary("en").text()


def main() -> None:
    """Print the measurements."""
    for name, faulty in (("in order", False), ("one in ten faulty", True)):
        city = protect(faulty=faulty)
        people = city.roster or ()
        findings = check(city, on=ON)
        loop, judged = seconds(partial(bare, people)), seconds(partial(check, city, on=ON))
        print(
            f"{'check, 100,000 people, ' + name:<46} {judged:>8.2f} s {judged / loop:>8.1f} x three questions in a loop"
        )
        said = seconds(partial(summed_up, findings))
        print(f"{'summary of ' + format(len(findings), ',') + ' findings':<46} {said:>8.2f} s")


if __name__ == "__main__":
    main()

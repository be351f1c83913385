"""JS71x: whether the numbers behind a coverage can be right, and whether they are complete and recent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.coverage import RegionalCoverage
from jamsos.dates import completed_months
from jamsos.findings import Rule, Severity
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

__all__ = ["RULES", "STALE_AFTER"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"

STALE_AFTER = 12
"""After so many months a count is called old; no law says so, but coverage is judged, and awarded, by the year."""


def _over(data: RegionalCoverage, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    for count in data.counts:
        if count.over:
            yield {
                "about": count.region,
                "region": count.region,
                "segment": count.segment,
                "active": count.active,
                "eligible": count.eligible,
                "over": count.over,
            }


def _target_reached(data: RegionalCoverage, day: date) -> Found:  # noqa: ARG001  (as above)
    if data.target is not None and data.target.workers < data.active:
        yield {"about": data, "target": data.target.workers, "active": data.active}


def _eligible_unknown(data: RegionalCoverage, day: date) -> Found:  # noqa: ARG001  (as above)
    for count in data.counts:
        if count.eligible is None:
            yield {"about": count.region, "region": count.region, "segment": count.segment}


def _stale(data: RegionalCoverage, day: date) -> Found:
    for count in data.counts:
        if count.on is not None and count.on <= day:
            months = completed_months(count.on, day)
            if months >= STALE_AFTER:
                yield {
                    "about": count.region,
                    "region": count.region,
                    "segment": count.segment,
                    "day": count.on,
                    "months": months,
                }


def _of_the_future(data: RegionalCoverage, day: date) -> Found:
    for count in data.counts:
        if count.on is not None and count.on > day:
            yield {"about": count.region, "region": count.region, "segment": count.segment, "day": count.on}


def _undated(data: RegionalCoverage, day: date) -> Found:  # noqa: ARG001  (as above)
    for count in data.counts:
        if count.on is None:
            yield {"about": count.region, "region": count.region, "segment": count.segment}


RULES = (
    Rule(
        "JS711",
        "coverage-over-hundred",
        Severity.WARNING,
        RegionalCoverage,
        Text(
            id="{region}, {segment}: {active} peserta aktif dari potensi {eligible}, lebih {over}; "
            "salah satu angka keliru atau mencakup orang dari tempat lain",
            en="{region}, {segment}: {active} active of {eligible} eligible, {over} too many; "
            "one of the numbers is wrong, or counts people from elsewhere",
        ),
        _over,
    ),
    Rule(
        "JS712",
        "target-below-present",
        Severity.WARNING,
        RegionalCoverage,
        Text(
            id="sasaran {target} di bawah {active} peserta yang sudah aktif",
            en="the target of {target} is below the {active} who are active already",
        ),
        _target_reached,
    ),
    Rule(
        "JS713",
        "eligible-unknown",
        Severity.WARNING,
        RegionalCoverage,
        Text(
            id="{region}, {segment}: potensi tidak diketahui, sehingga cakupan tidak dapat dihitung",
            en="{region}, {segment}: those eligible are not known, so no coverage can be reckoned",
        ),
        _eligible_unknown,
    ),
    Rule(
        "JS714",
        "stale-count",
        Severity.WARNING,
        RegionalCoverage,
        Text(
            id="{region}, {segment}: data {day} sudah berumur {months} bulan",
            en="{region}, {segment}: the data of {day} are {months} months old",
        ),
        _stale,
    ),
    Rule(
        "JS715",
        "undated-count",
        Severity.NOTE,
        RegionalCoverage,
        Text(
            id="{region}, {segment}: tanggal data tidak disebut",
            en="{region}, {segment}: the day of the data is not given",
        ),
        _undated,
    ),
    Rule(
        "JS716",
        "count-of-the-future",
        Severity.WARNING,
        RegionalCoverage,
        Text(
            id="{region}, {segment}: data bertanggal {day}, sesudah hari pemeriksaan",
            en="{region}, {segment}: the data are dated {day}, after the day of judgement",
        ),
        _of_the_future,
    ),
)

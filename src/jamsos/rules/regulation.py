"""JS1xx: the regulation under which a protection stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.findings import Rule, Severity
from jamsos.law import Evidence
from jamsos.protection import Protection
from jamsos.regulations.national import UU_12_2011
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _not_in_force(protection: Protection, day: date) -> Found:
    for when in sorted({day, protection.period.first}):
        if protection.under.in_force(when) is False:
            yield {"about": protection, "regulation": protection.under, "day": when}


def _day_unknown(protection: Protection, day: date) -> Found:
    for when in sorted({day, protection.period.first}):
        if protection.under.in_force(when) is None:
            yield {"about": protection, "regulation": protection.under, "day": when}


def _not_read(protection: Protection, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    if protection.under.evidence is not Evidence.READ:
        yield {"about": protection, "regulation": protection.under}


def _no_regulation(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    if not protection.under.kind.regulates:
        yield {"about": protection, "regulation": protection.under, "kind": protection.under.kind.long}


def _elsewhere(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    home = protection.under.region
    if home is not None and not home.contains(protection.region):
        yield {"about": protection, "regulation": protection.under, "region": protection.region}


RULES = (
    Rule(
        "JS101",
        "regulation-not-in-force",
        Severity.ERROR,
        Protection,
        Text(id="{regulation} tidak berlaku pada {day}", en="{regulation} is not in force on {day}"),
        _not_in_force,
    ),
    Rule(
        "JS102",
        "regulation-day-unknown",
        Severity.NOTE,
        Protection,
        Text(
            id="hari mulai berlaku {regulation} tidak diketahui; tidak dapat dipastikan untuk {day}",
            en="the first day in force of {regulation} is not known; it cannot be confirmed for {day}",
        ),
        _day_unknown,
    ),
    Rule(
        "JS103",
        "regulation-not-read",
        Severity.NOTE,
        Protection,
        Text(
            id="naskah {regulation} belum dibaca; isinya diketahui dari sumber sekunder",
            en="the text of {regulation} was not read; what it says is known from secondary sources",
        ),
        _not_read,
    ),
    Rule(
        "JS104",
        "not-a-regulation",
        Severity.WARNING,
        Protection,
        Text(
            id="{regulation} bukan peraturan ({kind}); bantuan iuran membutuhkan peraturan daerah atau "
            "peraturan kepala daerah",
            en="{regulation} is not a regulation ({kind}); premium aid needs a regional regulation",
        ),
        _no_regulation,
        UU_12_2011.pasal(7, ayat=1),
    ),
    Rule(
        "JS105",
        "regulation-of-another-region",
        Severity.ERROR,
        Protection,
        Text(id="{regulation} tidak menjangkau {region}", en="{regulation} does not reach {region}"),
        _elsewhere,
    ),
)

"""JS41x: what was paid for a bill, held against what was due: in time, in full, on the right base, with a right relief."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.findings import Rule, Severity
from jamsos.money import Rp
from jamsos.regulations.national import PP_44_2015
from jamsos.remittance import Remittance
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _late(remittance: Remittance, day: date) -> Found:
    for program, due in remittance.due_dates:
        if remittance.on is not None and remittance.on <= day and remittance.on > due:
            days = (remittance.on - due).days
            yield {"about": remittance, "what": remittance, "program": program, "due": due, "days": days}


def _unpaid(remittance: Remittance, day: date) -> Found:
    for program, due in remittance.due_dates:
        if remittance.on is None and day > due:
            yield {"about": remittance, "what": remittance, "program": program, "due": due, "day": day}


def _short(remittance: Remittance, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    if remittance.on is not None and remittance.difference < Rp(0):
        gap = remittance.difference * -1
        yield {
            "about": remittance,
            "what": remittance,
            "paid": remittance.paid,
            "due": remittance.bill.amount,
            "gap": gap,
        }


def _over(remittance: Remittance, day: date) -> Found:  # noqa: ARG001  (as above)
    if remittance.difference > Rp(0):
        yield {"about": remittance, "what": remittance, "more": remittance.difference}


def _base(remittance: Remittance, day: date) -> Found:  # noqa: ARG001  (as above)
    if remittance.base is not None and remittance.base != remittance.bill.wage:
        yield {"about": remittance, "what": remittance, "base": remittance.base, "wage": remittance.bill.wage}


def _relief(remittance: Remittance, day: date) -> Found:  # noqa: ARG001  (as above)
    for relief in remittance.reliefs:
        if not remittance.granted(relief):
            yield {"about": remittance, "what": remittance, "relief": relief.label}


RULES = (
    Rule(
        "JS411",
        "remittance-late",
        Severity.ERROR,
        Remittance,
        Text(
            id="{what}: iuran {program} terlambat {days} hari, jatuh tempo {due}",
            en="{what}: {program} came {days} day(s) late; it was due on {due}",
        ),
        _late,
    ),
    Rule(
        "JS412",
        "remittance-missing",
        Severity.ERROR,
        Remittance,
        Text(
            id="{what}: iuran {program} belum dibayar pada {day}, jatuh tempo {due}",
            en="{what}: {program} is not paid on {day}; it was due on {due}",
        ),
        _unpaid,
    ),
    Rule(
        "JS413",
        "remittance-short",
        Severity.ERROR,
        Remittance,
        Text(
            id="{what}: dibayar {paid}, seharusnya {due}, kurang {gap}",
            en="{what}: {paid} was paid, {due} was due, {gap} is missing",
        ),
        _short,
        PP_44_2015.pasal(23),
    ),
    Rule(
        "JS414",
        "remittance-excess",
        Severity.NOTE,
        Remittance,
        Text(
            id="{what}: kelebihan {more}, diperhitungkan dengan iuran bulan berikutnya",
            en="{what}: {more} too much, which is set off against the next month",
        ),
        _over,
        PP_44_2015.pasal(23),
    ),
    Rule(
        "JS415",
        "wrong-base",
        Severity.ERROR,
        Remittance,
        Text(
            id="{what}: dihitung dari upah {base}, seharusnya {wage}",
            en="{what}: reckoned on a wage of {base}; it should be {wage}",
        ),
        _base,
    ),
    Rule(
        "JS416",
        "relief-without-right",
        Severity.ERROR,
        Remittance,
        Text(
            id="{what}: {relief} tidak berlaku bagi pembayar ini pada bulan ini",
            en="{what}: the {relief} does not reach this payer in this month",
        ),
        _relief,
    ),
)

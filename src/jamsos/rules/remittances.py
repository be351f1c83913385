"""JS41x: what was paid for a bill, held against what was due: in time, in full, on the right base and relief."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.findings import Rule, Severity
from jamsos.money import Rp
from jamsos.participants import Segment
from jamsos.programs import deadlines, jht, jp
from jamsos.regulations.national import PP_44_2015
from jamsos.remittance import Remittance
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from jamsos.law import Citation

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _late(remittance: Remittance, day: date) -> Found:
    paid = remittance.payment_by(day)
    if paid is None:
        return
    for program, due in remittance.due_dates:
        if paid > due:
            days = (paid - due).days
            yield {**_owed(remittance, program), "due": due, "days": days}


def _unpaid(remittance: Remittance, day: date) -> Found:
    if remittance.payment_by(day) is not None:
        return
    for program, due in remittance.due_dates:
        if day > due:
            yield {**_owed(remittance, program), "due": due, "day": day}


def _owed(remittance: Remittance, program: str) -> dict[str, object]:
    rule = _DUE_DAYS[program](remittance.bill.participant.segment, remittance.bill.month)
    return {"about": remittance, "what": remittance, "program": program, "citation": rule.citation}


_DUE_DAYS = {"JKK": deadlines.due_day, "JKM": deadlines.due_day, "JHT": jht.due_day, "JP": jp.due_day}


def _short(remittance: Remittance, day: date) -> Found:
    if remittance.payment_by(day) is not None and remittance.difference < Rp(0):
        gap = remittance.difference * -1
        yield {
            "about": remittance,
            "what": remittance,
            "paid": remittance.paid,
            "due": remittance.bill.amount,
            "gap": gap,
            "citation": _settling(remittance),
        }


def _over(remittance: Remittance, day: date) -> Found:
    if remittance.payment_by(day) is not None and remittance.difference > Rp(0):
        yield {
            "about": remittance,
            "what": remittance,
            "more": remittance.difference,
            "citation": _settling(remittance),
        }


def _settling(remittance: Remittance) -> Citation | None:
    """Where the settling of differences is ruled: for wage earners; for others no article was found."""
    return PP_44_2015.pasal(23, ayat=4) if remittance.bill.participant.segment is Segment.PU else None


def _base(remittance: Remittance, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    if remittance.base is not None and remittance.base != remittance.right_base:
        yield {"about": remittance, "what": remittance, "base": remittance.base, "right": remittance.right_base}


def _relief(remittance: Remittance, day: date) -> Found:  # noqa: ARG001  (as above)
    for relief in remittance.reliefs:
        if not remittance.granted(relief):
            yield {
                "about": remittance,
                "what": remittance,
                "relief": relief.label,
                "citation": relief.waived[0][1].rows[0].source.citation,
            }


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
        PP_44_2015.pasal(21, ayat=2),
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
        PP_44_2015.pasal(21, ayat=2),
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
    ),
    Rule(
        "JS414",
        "remittance-excess",
        Severity.NOTE,
        Remittance,
        Text(
            id="{what}: kelebihan {more}, untuk diperhitungkan dengan iuran bulan berikutnya",
            en="{what}: {more} too much, to be set off against the next month",
        ),
        _over,
    ),
    Rule(
        "JS415",
        "wrong-base",
        Severity.ERROR,
        Remittance,
        Text(
            id="{what}: dihitung dari dasar {base}, seharusnya {right}",
            en="{what}: reckoned on a base of {base}; it should be {right}",
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

"""JS42x: what an employer or a non-wage worker is behind with, what that costs, and what it does to benefits."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.arrears import Ledger
from jamsos.findings import Rule, Severity
from jamsos.money import Rp
from jamsos.participants import Segment
from jamsos.programs import jkk, jkm
from jamsos.regulations.national import UU_24_2011
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from jamsos.arrears import Owed
    from jamsos.law import Dated
    from jamsos.programs.jkm import ArrearsRule

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"

_BENEFITS: dict[Segment, dict[str, Dated[ArrearsRule]]] = {
    Segment.PU: {"JKK": jkk.ARREARS_OF_EMPLOYER, "JKM": jkm.ARREARS_OF_EMPLOYER},
    Segment.BPU: {"JKK": jkk.ARREARS_OF_NON_WAGE_WORKER, "JKM": jkm.ARREARS_OF_NON_WAGE_WORKER},
}


def _overdue(ledger: Ledger, day: date) -> Found:
    late: dict[str, list[Owed]] = {}
    for each in ledger.overdue(day):
        late.setdefault(each.program, []).append(each)
    for program, months in late.items():
        amount = sum((each.left(day) for each in months), Rp(0))
        yield {"about": ledger, "what": ledger, "program": program, "n": len(months), "amount": amount, "day": day}


def _fined(ledger: Ledger, day: date) -> Found:
    fine = ledger.fine(day)
    if fine > Rp(0):
        yield {"about": ledger, "what": ledger, "fine": fine, "day": day, "begun": ledger.begun}


def _benefits(ledger: Ledger, day: date) -> Found:
    for program, history in _BENEFITS[ledger.segment].items():
        rule = history.get(day)
        months = ledger.in_a_row(program, day)
        if rule is not None and months > rule.value.months:
            yield {
                "about": ledger,
                "what": ledger,
                "program": program,
                "n": months,
                "most": rule.value.months,
                "standing": rule.value.beyond,
                "citation": rule.citation,
            }


def _begun(ledger: Ledger, day: date) -> Found:
    fine, other = ledger.fine(day), ledger.fine_otherwise(day)
    if fine != other:
        yield {"about": ledger, "what": ledger, "begun": ledger.begun, "fine": fine, "other": other}


def _divided(ledger: Ledger, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    if ledger.divided:
        yield {"about": ledger, "what": ledger}


RULES = (
    Rule(
        "JS421",
        "contributions-overdue",
        Severity.ERROR,
        Ledger,
        Text(
            id="{what}: iuran {program} {n} bulan, {amount}, belum dibayar pada {day}",
            en="{what}: {n} month(s) of {program}, {amount}, are not paid on {day}",
        ),
        _overdue,
        UU_24_2011.pasal(19),
    ),
    Rule(
        "JS422",
        "late-fine-owed",
        Severity.WARNING,
        Ledger,
        Text(
            id="{what}: denda keterlambatan {fine} pada {day}, beban pemberi kerja ({begun})",
            en="{what}: a late fine of {fine} is owed on {day}, which the employer bears ({begun})",
        ),
        _fined,
    ),
    Rule(
        "JS423",
        "arrears-reach-benefits",
        Severity.ERROR,
        Ledger,
        Text(
            id="{what}: {program} menunggak {n} bulan berturut-turut, lebih dari {most}; manfaat: {standing}",
            en="{what}: {program} is unpaid for {n} months in a row, more than {most}; benefits: {standing}",
        ),
        _benefits,
    ),
    Rule(
        "JS424",
        "begun-month-unsettled",
        Severity.NOTE,
        Ledger,
        Text(
            id="{what}: peraturan tidak menyebut apakah bulan yang baru berjalan dihitung; {begun}: {fine}, "
            "sebaliknya {other}",
            en="{what}: the articles do not say whether a month that has begun counts; {begun}: {fine}, otherwise "
            "{other}",
        ),
        _begun,
    ),
    Rule(
        "JS425",
        "payment-divided",
        Severity.NOTE,
        Ledger,
        Text(
            id="{what}: pembayaran yang kurang dibagi menurut perbandingan antarprogram; tidak ada pasal yang "
            "mengaturnya",
            en="{what}: a payment that fell short was divided among the programmes in proportion; no article says how",
        ),
        _divided,
    ),
)

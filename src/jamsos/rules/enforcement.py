"""JS630 to JS635: a case against an employer: each step in its time, the inspector asked and told, instalments paid."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.enforcement import Breach, Case, Step
from jamsos.findings import Rule, Severity
from jamsos.money import Rp
from jamsos.programs import sanctions
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _crime(case: Case, day: date) -> Found:
    rule = sanctions.PUNISHMENT.get(day)
    if rule is not None and case.breach is Breach.UNPAID and not case.by(day).closed:
        yield {"about": case, "what": case, "punishment": rule.value, "citation": rule.citation}


def _early(case: Case, day: date) -> Found:
    for event, first in case.by(day).too_early:
        yield {"about": case, "what": case, "step": event.step, "day": event.on, "first": first}


def _overdue(case: Case, day: date) -> Found:
    seen = case.by(day)
    last = seen.repair_by
    if last is not None and day > last and seen.stage is not Step.AGREED:
        following = seen.next_steps()[0]
        yield {"about": case, "what": case, "last": last, "next": following, "citation": following.source.citation}


def _unconsulted(case: Case, day: date) -> Found:
    seen = case.by(day)
    asked = seen.taken(Step.DENIAL_ASKED)
    rule = None if asked is None or case.breach.of_person else sanctions.CONSULTATION.get(asked)
    if rule is not None and seen.taken(Step.CONSULTED) is None:
        yield {"about": case, "what": case, "day": asked, "citation": rule.citation}


def _unreported(case: Case, day: date) -> Found:
    seen = case.by(day)
    rule = sanctions.REPORT.get(day)
    after = Step.DEMANDED if case.breach is Breach.UNPAID else Step.DENIED
    if rule is None or seen.closed or case.breach is Breach.NOT_IN_JKP or case.breach.of_person:
        return
    if seen.taken(after) is not None and seen.taken(Step.REPORTED) is None:
        yield {"about": case, "what": case, "citation": rule.citation}


def _missed(case: Case, day: date) -> Found:
    missed = case.by(day).missed(day)
    if missed > Rp(0):
        yield {"about": case, "what": case, "missed": missed, "day": day}


RULES = (
    Rule(
        "JS630",
        "non-payment-is-a-crime",
        Severity.NOTE,
        Case,
        Text(
            id="{what}: pemberi kerja yang tidak memungut, membayar atau menyetor iuran diancam {punishment}",
            en="{what}: an employer that does not collect, pay or remit contributions faces {punishment}",
        ),
        _crime,
    ),
    Rule(
        "JS631",
        "step-too-early",
        Severity.ERROR,
        Case,
        Text(
            id="{what}: {step} pada {day}, sebelum jangka waktu langkah sebelumnya berakhir; paling cepat {first}",
            en="{what}: {step} on {day}, before the term of the step before had run; not before {first}",
        ),
        _early,
    ),
    Rule(
        "JS632",
        "next-step-due",
        Severity.WARNING,
        Case,
        Text(
            id="{what}: jangka waktu berakhir {last} dan belum dipenuhi; langkah berikut: {next}",
            en="{what}: the term ended on {last} and nothing was repaired; next: {next}",
        ),
        _overdue,
    ),
    Rule(
        "JS633",
        "inspector-not-consulted",
        Severity.WARNING,
        Case,
        Text(
            id="{what}: penolakan pelayanan publik dimintakan pada {day} tanpa konsultasi dengan pengawas "
            "ketenagakerjaan",
            en="{what}: denial of services was asked for on {day} without consulting the labour inspector",
        ),
        _unconsulted,
    ),
    Rule(
        "JS634",
        "inspector-not-told",
        Severity.WARNING,
        Case,
        Text(
            id="{what}: belum dilaporkan kepada pengawas ketenagakerjaan",
            en="{what}: has not been reported to the labour inspector",
        ),
        _unreported,
    ),
    Rule(
        "JS635",
        "instalment-missed",
        Severity.WARNING,
        Case,
        Text(
            id="{what}: angsuran {missed} yang disepakati belum dibayar pada {day}",
            en="{what}: {missed} of the instalments agreed on is not paid on {day}",
        ),
        _missed,
    ),
)

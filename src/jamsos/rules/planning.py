"""JS32x: whether a budget may be what it says, and what a plan leaves out, accepts or does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.earmarks import EARMARKS
from jamsos.findings import Rule, Severity
from jamsos.funding import Verdict
from jamsos.planning import Budget, Plan
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from jamsos.funding import Ruling

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _cited(ruling: Ruling) -> dict[str, object]:
    return {
        "instrument": ruling.instrument,
        "year": str(ruling.year),
        "says": ruling.says,
        "citation": ruling.citation,
    }


def _donors_missing(budget: Budget, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    if budget.instrument.one_each and budget.donors is None:
        yield {"about": budget, "budget": budget}


def _over_earmark(budget: Budget, day: date) -> Found:  # noqa: ARG001  (as above)
    for year, most, source in budget.over_earmark:
        yield {
            "about": budget,
            "budget": budget,
            "year": str(year),
            "ceiling": budget.ceiling,
            "most": most,
            "citation": source.citation,
        }


def _allocation_missing(budget: Budget, day: date) -> Found:  # noqa: ARG001  (as above)
    if budget.instrument in EARMARKS and budget.allocation is None:
        yield {"about": budget, "budget": budget}


def _reserved(budget: Budget, day: date) -> Found:  # noqa: ARG001  (as above)
    for group, ruling in budget.unlawfully_reserved:
        yield {"about": budget, "group": group, **_cited(ruling)}


def _refused(plan: Plan, day: date) -> Found:  # noqa: ARG001  (as above)
    seen = dict.fromkeys((each.demand.kind, each.ruling) for each in plan.refused)
    for who, ruling in seen:
        yield {"about": plan, "who": who, "verdict": ruling.verdict, **_cited(ruling)}


def _doubtful(plan: Plan, day: date) -> Found:  # noqa: ARG001  (as above)
    for ruling in plan.rulings:
        if ruling.verdict is Verdict.DOUBTFUL:
            yield {"about": plan, **_cited(ruling)}


def _conditional(plan: Plan, day: date) -> Found:  # noqa: ARG001  (as above)
    for ruling in plan.rulings:
        if ruling.verdict is Verdict.CONDITION:
            yield {"about": plan, **_cited(ruling)}


def _short(plan: Plan, day: date) -> Found:  # noqa: ARG001  (as above)
    for each, workers, months, source in plan.short_terms:
        yield {
            "about": plan,
            "who": each.demand,
            "workers": workers,
            "period": each.period,
            "months": months,
            "citation": source.citation,
        }


def _unproven(plan: Plan, day: date) -> Found:  # noqa: ARG001  (as above)
    if not plan.proven:
        yield {"about": plan}


def _unused(plan: Plan, day: date) -> Found:  # noqa: ARG001  (as above)
    for budget in plan.unused:
        yield {"about": plan, "budget": budget, "period": plan.period}


RULES = (
    Rule(
        "JS320",
        "donors-missing",
        Severity.WARNING,
        Budget,
        Text(
            id="{budget} membayar satu pekerja untuk setiap donatur; jumlah donatur tidak disebut",
            en="{budget} pays for one worker for each donor; the number of donors is not given",
        ),
        _donors_missing,
    ),
    Rule(
        "JS321",
        "over-earmark",
        Severity.ERROR,
        Budget,
        Text(
            id="pagu {ceiling} dari {budget} melampaui {most}, bagian alokasi {year} yang boleh membayar iuran",
            en="the ceiling {ceiling} of {budget} exceeds {most}, the share of the allocation of {year} that may pay "
            "contributions",
        ),
        _over_earmark,
    ),
    Rule(
        "JS322",
        "allocation-missing",
        Severity.NOTE,
        Budget,
        Text(
            id="{budget} adalah bagian dari alokasi yang peruntukannya ditentukan; alokasinya tidak disebut",
            en="{budget} is a share of an earmarked allocation; the allocation is not given",
        ),
        _allocation_missing,
    ),
    Rule(
        "JS323",
        "reserved-unlawfully",
        Severity.ERROR,
        Budget,
        Text(
            id="{instrument}, tahun {year}, dicadangkan untuk {group}: {says}",
            en="{instrument}, {year}, is reserved for {group}: {says}",
        ),
        _reserved,
    ),
    Rule(
        "JS324",
        "use-refused",
        Severity.NOTE,
        Plan,
        Text(
            id="tidak direncanakan: {instrument}, tahun {year}, untuk {who} ({verdict}): {says}",
            en="not planned: {instrument}, {year}, for {who} ({verdict}): {says}",
        ),
        _refused,
    ),
    Rule(
        "JS325",
        "use-doubtful",
        Severity.WARNING,
        Plan,
        Text(id="{instrument}, tahun {year}: {says}", en="{instrument}, {year}: {says}"),
        _doubtful,
    ),
    Rule(
        "JS326",
        "use-conditional",
        Severity.NOTE,
        Plan,
        Text(id="{instrument}, tahun {year}: {says}", en="{instrument}, {year}: {says}"),
        _conditional,
    ),
    Rule(
        "JS327",
        "term-too-short",
        Severity.WARNING,
        Plan,
        Text(
            id="{workers} {who}, {period}: kurang dari {months} bulan berturut-turut, sehingga JKM membayar biaya "
            "pemakaman saja",
            en="{workers} {who}, {period}: fewer than {months} months in a row, so JKM pays the funeral cost alone",
        ),
        _short,
    ),
    Rule(
        "JS328",
        "plan-not-proven",
        Severity.WARNING,
        Plan,
        Text(
            id="pencarian berhenti sebelum terbukti bahwa tidak ada rencana yang lebih baik",
            en="the search stopped before it was proven that no plan is better",
        ),
        _unproven,
    ),
    Rule(
        "JS329",
        "budget-unused",
        Severity.WARNING,
        Plan,
        Text(
            id="tahun anggaran {budget} tidak menyentuh {period}",
            en="the fiscal years of {budget} do not touch {period}",
        ),
        _unused,
    ),
)

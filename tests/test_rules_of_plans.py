"""JS32x: what the rules find in budgets and plans."""

from __future__ import annotations

import pytest

from jamsos import DANA_DESA, DBH_SAWIT, Rp, Severity, check
from jamsos.groups import VILLAGE_HEADS
from jamsos.rules import RULES
from tests.conditions.cases.planning import CASES, budget, made

CODES = [each.code for each in RULES if each.code.startswith("JS32")]


def test_every_rule_has_its_cases() -> None:
    """Ten rules, each found by its first case or by its second, and never by the last."""
    assert CODES == list(CASES)
    for code, cases in CASES.items():
        hits = [code in check(case.subject, on=case.day).counts for case in cases]
        assert any(hits)
        assert not hits[-1]


RESERVED = (
    "JS323 reserved-unlawfully (error): Village Fund (Dana Desa), 2026, is reserved for village heads: not for "
    "village heads, officials and council members; allowed for cash-for-work workers; other vulnerable workers are not "
    "named [Permendesa 16/2025 Lampiran Bab II huruf J angka 3]"
)
OVER = (
    "JS321 over-earmark (error): the ceiling Rp21 of Palm-oil revenue share (DBH Sawit) 2026 (Kota Ambon) exceeds "
    "Rp20, the share of the allocation of 2026 that may pay contributions [PMK 91/2023 Pasal 16 ayat (3)]"
)


@pytest.mark.parametrize(
    ("subject", "line"),
    [
        (budget(DANA_DESA, groups=[VILLAGE_HEADS]), RESERVED),
        (budget(DBH_SAWIT, ceiling=21, allocation=Rp(100)), OVER),
    ],
    ids=["JS323", "JS321"],
)
def test_a_forbidden_use_is_an_error_with_its_article(subject: object, line: str) -> None:
    """The whole line, as a lawyer reads it."""
    assert [line] == [finding.line("en") for finding in check(subject, on="2026-01-01").errors]


def test_the_budgets_of_a_plan_are_judged_with_it() -> None:
    """A plan with an unlawful budget is not in order."""
    assert {"JS323"} <= set(check(made(budget(DANA_DESA, groups=[VILLAGE_HEADS])), on="2026-01-01").counts)


def test_what_a_plan_leaves_out_is_a_note() -> None:
    """Nothing unlawful is planned, so what was refused is no error."""
    found = [each for each in check(made(budget(DBH_SAWIT)), on="2026-01-01").items if each.code == "JS324"]
    assert [Severity.NOTE] == [each.severity for each in found]
    assert "fishers (forbidden)" in found[0].message.get("en")

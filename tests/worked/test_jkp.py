"""Published JKP figures: contributions, cash, transition, conditions; each test names where its figure comes from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from jamsos.dates import Month
from jamsos.money import Rp, percent
from jamsos.programs import jkp
from jamsos.programs.jkp import Ending, JobLoss
from jamsos.programs.papers import Paper, owed
from jamsos.programs.reliefs import LABOUR_INTENSIVE_GROUP
from jamsos.programs.shape import Payer

if TYPE_CHECKING:
    from jamsos.tariff import Fact

FACTS: dict[str, Fact] = {"wage": Rp(5_000_000), "risk_class": 2, LABOUR_INTENSIVE_GROUP: False}


def lost(day: str, *paid: Month) -> JobLoss:
    """A dismissal that meets every condition but perhaps those on contributions."""
    return JobLoss(
        day,
        Ending.DISMISSAL,
        paid=paid,
        citizen=True,
        willing=True,
        working=False,
        born="1990-01-01",
        registered="2021-02-02",
    )


@pytest.mark.parametrize(
    ("wage", "approved", "lines"),
    [
        (5_000_000, "2024-01-15", [2_250_000] * 3 + [1_250_000] * 3),
        (9_000_000, "2024-01-15", [2_250_000] * 3 + [1_250_000] * 3),
        (5_000_000, "2025-03-15", [3_000_000] * 6),
        (9_000_000, "2025-03-15", [3_000_000] * 6),
        (4_000_000, "2024-01-15", [1_800_000] * 3 + [1_000_000] * 3),
        (4_000_000, "2025-03-15", [2_400_000] * 6),
    ],
)
def test_cash_by_the_rules(wage: int, approved: str, lines: list[int]) -> None:
    """W-K1 and W-K2, by rule: at most 10,5 million before and 18 million after PP 6/2025; 8,4 and 14,4 on 4 million."""
    account = jkp.instalments(Rp(wage), approved=approved)
    assert [Rp(each) for each in lines] == [line.amount for line in account.parts]


@pytest.mark.parametrize("month", ["2021-02-01", "2025-01-01", "2025-02-01", "2026-11-01"])
def test_what_a_contribution_is_taken_of(month: str) -> None:
    """PP 37/2021 Pasal 11 ayat (7): at most Rp5.000.000 count, and the account of a higher wage says so.

    A rupiah more would be no sen of contribution, so the account is asked, not the amount.
    """
    lines = jkp.contributions({**FACTS, "wage": Rp(5_000_001)}, date.fromisoformat(month)).parts
    for line in lines:
        assert line.how is not None
        assert line.how.get("id").endswith("x Rp5.000.000 (upah di atas Rp5.000.000 tidak dihitung)")


def test_a_claim_of_december_2024() -> None:
    """W-K3, Permenaker 2/2025 Pasal II: month 3 on 10 January 2025 at 45 %, month 4 after 7 February at 60 %."""
    days = ["2024-12-02", "2024-12-20", "2025-01-10", "2025-02-10"]
    third, fourth = jkp.instalments(Rp(4_000_000), approved="2024-12-01", paid=days).parts[2:]
    assert (percent(45).of(Rp(4_000_000)), percent(60).of(Rp(4_000_000))) == (third.amount, fourth.amount)
    assert percent(25).of(Rp(4_000_000)) != fourth.amount


def test_a_contribution_of_5_million() -> None:
    """W-K4, by rule: 0,36 % is 18.000 (11.000 + 7.000 of JKK); 0,46 % was 23.000 (11.000 + 7.000 + 5.000 of JKM)."""
    new, old = (jkp.contributions(FACTS, month) for month in ("2025-03-01", "2025-01-01"))
    assert [Rp(11_000), Rp(7_000), Rp(0)] == [line.amount for line in new.parts]
    assert [Rp(11_000), Rp(7_000), Rp(5_000)] == [line.amount for line in old.parts]
    assert (Rp(18_000), Rp(23_000)) == (new.amount, old.amount)


def test_after_the_change_046_is_wrong() -> None:
    """Seen in public code: 0,46 % of the wage after February 2025."""
    assert percent("0.46").of(Rp(5_000_000)) != jkp.contributions(FACTS, "2025-03-01").amount


def test_it_is_not_taken_from_jht() -> None:
    """A handbook says "taken from JHT": the sources are the state, JKK and, to January 2025, JKM (Pasal 11)."""
    parts = jkp.contributions(FACTS, "2025-01-01").parts
    assert [Payer.STATE, Payer.OPERATOR, Payer.OPERATOR] == [line.tag("payer") for line in parts]
    assert [] == [line.label.id for line in parts if "JHT" in line.label.id]


@pytest.mark.parametrize(("risk", "amount"), [(1, 3_600), (3, 4_200)])
def test_a_textile_firm_in_april_2025(risk: int, amount: int) -> None:
    """D15 and D16, by rule: on 3 million PP 7/2025 leaves 3.600 to JKP in group I and 4.200 in group III."""
    facts: dict[str, Fact] = {"wage": Rp(3_000_000), "risk_class": risk, LABOUR_INTENSIVE_GROUP: True}
    assert Rp(amount) == jkp.FROM_JKK.amount(facts, date(2025, 4, 1))


@pytest.mark.parametrize(("day", "met"), [("2025-02-06", False), ("2025-02-07", True)])
def test_four_months_in_a_row(day: str, met: bool) -> None:
    """W-K5: 12 of 24 months, 4 in a row at most: refused before 7 February 2025, accepted from then on."""
    paid = [Month(2025, 2) - each for each in (0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13)]
    loss = lost(day, *paid)
    assert (12, 4) == (loss.paid_within(24), loss.longest_run)
    assert met is jkp.entitlement(loss).met


@pytest.mark.parametrize(
    ("dismissed", "claimed", "last", "amount"),
    [("2024-06-15", "2024-11-15", date(2024, 9, 15), 0), ("2025-06-15", "2025-11-15", date(2025, 12, 15), 18_000_000)],
)
def test_a_claim_five_months_later(dismissed: str, claimed: str, last: date, amount: int) -> None:
    """W-K6: lost under the term of three months, in time under that of six."""
    paid = Month.range(Month.of(dismissed) - 11, Month.of(dismissed))
    loss = evolve(lost(dismissed, *paid), claimed=claimed)
    assert last == jkp.claim_by(dismissed)
    assert Rp(amount) == jkp.benefit(Rp(5_000_000), loss, approved=claimed).amount


@pytest.mark.parametrize(
    ("months", "amount", "source"),
    [
        (12, 18_000_000, "P185 a React simulator: 60 % x min(wage, 5.000.000) x 6"),
        (11, 0, "P187 a React simulator: below 12 months of contributions"),
    ],
)
def test_published_benefits(months: int, amount: int, source: str) -> None:
    """Wage 5.000.000, December 2025."""
    paid = Month.range(Month(2025, 12) - (months - 1), Month(2025, 12))
    account = jkp.benefit(Rp(5_000_000), lost("2025-12-01", *paid), approved="2025-12-15")
    assert Rp(amount) == account.amount, source


def test_the_report_of_a_dismissal() -> None:
    """Permenaker 15/2021 Pasal 9 as Permenaker 2/2025 words it: seven working days, from 7 February 2025 on."""
    assert date(2025, 6, 11) == jkp.dismissal_report_by("2025-06-02", frozenset())
    assert date(2025, 2, 18) == jkp.dismissal_report_by("2025-02-07", frozenset())
    with pytest.raises(LookupError):
        jkp.dismissal_report_by("2025-02-06", frozenset())


@pytest.mark.parametrize(
    ("day", "papers"),
    [
        ("2021-02-01", []),
        ("2021-02-02", [Paper.DISMISSAL, Paper.COMMITMENT, Paper.ACCOUNT_DATA]),
        ("2025-02-06", [Paper.DISMISSAL, Paper.COMMITMENT, Paper.ACCOUNT_DATA]),
        ("2025-02-07", [Paper.DISMISSAL, Paper.ACCOUNT_DATA, Paper.COMMITMENT]),
    ],
)
def test_the_papers_of_a_claim(day: str, papers: list[Paper]) -> None:
    """The proof of Pasal 20 ayat (3); beyond it the portal's commitment; since PP 6/2025 the account too."""
    lists = (jkp.CLAIM_DOCUMENTS, jkp.CLAIM_DOCUMENTS_IN_PRACTICE)
    found = owed(lists, needs=frozenset(), day=date.fromisoformat(day))
    assert papers == [each.paper for each in found]


@pytest.mark.parametrize(("day", "asked"), [("2021-02-01", 0), ("2021-02-02", 1), ("2025-02-06", 1), ("2025-02-07", 1)])
def test_the_letter_of_an_employer(day: str, asked: int) -> None:
    """Pasal 39 ayat (6): a letter with what supports it; PP 6/2025 prints the same words."""
    found = owed((jkp.REPLACEMENT_DOCUMENTS,), needs=frozenset(), day=date.fromisoformat(day))
    assert [Paper.REQUEST_LETTER] * asked == [each.paper for each in found]
    assert ("PP 6/2025" in " ".join(each.source.citation.short for each in found)) is (day == "2025-02-07")

"""The calendar of the extra, and that a bill's due days move with it."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from jamsos import Employer, Job, Participant, RiskClass, Rp, Segment, contributions
from jamsos.calendars import indonesian_holidays


def test_public_holidays() -> None:
    """Independence Day is one in every year, and an ordinary day is none; joint leave is asked for."""
    days = indonesian_holidays(2023, 2026)
    assert {date(year, 8, 17) for year in (2023, 2024, 2025, 2026)} <= days
    assert date(2026, 8, 18) not in days
    assert days < indonesian_holidays(2023, 2026, joint_leave=True)
    assert all(2023 <= day.year <= 2026 for day in days)


@pytest.mark.parametrize(("first", "last"), [(1945, 2026), (2026, 2025), (2026, 2200)])
def test_years_out_of_order(first: int, last: int) -> None:
    """The years run forward and stay in the calendar."""
    with pytest.raises(ValueError, match=r"^(first|last) must be"):
        indonesian_holidays(first, last)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the package is missing the refusal names the extra."""
    monkeypatch.setitem(sys.modules, "holidays", None)
    with pytest.raises(ImportError, match=r"pip install 'jamsos\[holidays\]'"):
        indonesian_holidays(2026, 2026)


def test_due_days_of_a_bill() -> None:
    """15 August 2026 is a Saturday and the 17th a holiday: JKK, JKM and JHT move to the 18th, JP stays."""
    job = Job(Employer("PT Teh", risk_class=RiskClass.LOW), Rp(5_000_000), programs=("JKK", "JKM", "JHT", "JP", "JKP"))
    bill = contributions(Participant("Asep", Segment.PU, jobs=[job]), "2026-07")
    moved = date(2026, 8, 18)
    assert {"JKK": moved, "JKM": moved, "JHT": moved, "JP": date(2026, 8, 15)} == bill.due_dates(
        indonesian_holidays(2026, 2026)
    )
    assert date(2026, 8, 17) == bill.due_dates(frozenset())["JKK"]

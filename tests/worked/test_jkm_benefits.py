"""Published and derived JKM benefits; each test names where its figure comes from."""

from __future__ import annotations

from datetime import date

import pytest

from jamsos.dates import completed_years
from jamsos.lampiran.scholarships import Child, Grade, Level
from jamsos.money import Rp
from jamsos.participants import Segment
from jamsos.programs.jkm import (
    Membership,
    death_benefit,
    late_payment,
    of_memberships,
    scholarship,
    scholarships,
)


@pytest.mark.parametrize(
    ("since", "died", "amount", "source"),
    [
        ("2025-03-01", "2025-07-10", 42_000_000, "W8: four months a member, ipol.id 2025/07"),
        ("2025-06-01", "2025-08-05", 10_000_000, "W9: under three months, bursakota.co.id, 5 Aug 2025"),
        ("2018-01-01", "2019-12-01", 24_000_000, "W14: the old rule, a newspaper clipping of 10 December 2019"),
        ("2024-01-14", "2024-02-03", 42_000_000, "X3: 20 days a member, before Permenaker 1/2025"),
        ("2025-05-14", "2025-06-03", 10_000_000, "X3: 20 days a member, after it"),
    ],
)
def test_a_natural_death(since: str, died: str, amount: int, source: str) -> None:
    """A non-wage worker, by the day of death and the length of membership."""
    account = death_benefit(date.fromisoformat(died), member_since=date.fromisoformat(since))
    assert Rp(amount) == account.amount, source


def test_a_death_a_year_of_university_and_the_savings() -> None:
    """W10 (rubriksultra.com/?p=25651): JKM, the first year of university, and a JHT of 37,882,390 that is told."""
    died = date(2021, 4, 5)
    benefit = death_benefit(died, member_since=date(2015, 7, 1)).amount
    student = Child("A", born="2003-01-01", grade=Grade(Level.HIGHER))
    first_year = scholarships(died, paid_years=5, children=[student]).parts[0].parts[0].amount
    assert Rp(91_882_390) == benefit + first_year + Rp(37_882_390)


@pytest.mark.parametrize(
    ("died", "amount", "source"),
    [
        ("2023-06-01", 84_000_000, "X4: each membership pays the funeral cost too"),
        ("2025-06-01", 74_000_000, "X4: 2 x 32 million + 10 million, Permenaker 1/2025 Pasal 101"),
    ],
)
def test_two_memberships(died: str, amount: int, source: str) -> None:
    """A worker whom two employers registered."""
    both = [Membership("2020-01-01", Segment.PU), Membership("2021-01-01", Segment.PU)]
    assert Rp(amount) == of_memberships(date.fromisoformat(died), both).amount, source


def test_a_migrant_worker() -> None:
    """X5: a child entering SMA is paid up to 69 million; the 85 million are of Permenaker 4/2023, see pmi."""
    died = date(2024, 7, 15)
    child = Child("A", born="2009-01-01", grade=Grade(Level.UPPER_SECONDARY))
    assert Rp(69_000_000) == scholarships(died, paid_years=3, children=[child]).amount
    with pytest.raises(ValueError, match="Permenaker 4/2023"):
        death_benefit(died, member_since=date(2021, 1, 1), segment=Segment.PMI)


def test_a_payment_five_days_late() -> None:
    """D19: derived, 1 % x 5 x 42,000,000 to the heirs."""
    assert Rp(2_100_000) == late_payment(Rp(42_000_000), due=date(2022, 6, 8), paid=date(2022, 6, 13)).amount


def test_thirty_five_months_are_too_few_for_a_scholarship() -> None:
    """P181: a public React simulator, 35 months and two children: nothing; 36 months open the right."""
    died = date(2025, 12, 1)
    children = [Child(name, born="2022-01-01") for name in ("A", "B")]
    short = completed_years(date(2023, 1, 1), died)
    assert Rp(0) == scholarships(died, paid_years=short, children=children).amount
    assert scholarship(died, paid_years=short).met is False
    enough = completed_years(date(2022, 12, 1), died)
    assert Rp(174_000_000) == scholarships(died, paid_years=enough, children=children).amount


def test_the_most_a_family_can_receive() -> None:
    """P201: a public Android app, 36 months and two children: 42 million and at most 174, so 216 million in all."""
    died, since = date(2026, 1, 1), date(2023, 1, 1)
    benefit = death_benefit(died, member_since=since, segment=Segment.PU)
    (right,) = benefit.rights
    assert (Rp(42_000_000), Rp(174_000_000), None) == (benefit.amount, right.at_most, right.met)
    assert Rp(216_000_000) == benefit.amount + right.at_most

"""JS5xx: death claims."""

from __future__ import annotations

from datetime import date
from typing import Any

from jamsos import Cause, Cohort, DeathClaim, Rp, Segment
from jamsos.claims import Event, Stage
from jamsos.participants import Enrolment
from tests.conditions.case import Case
from tests.conditions.subjects import claim, person, protect, year

__all__ = ["CASES"]

IN_2014, IN_2017, IN_2018, IN_2025 = (protect(**year(each)) for each in (2014, 2017, 2018, 2025))
TWO_COHORTS = protect(**{**year(2025), "headcount": (Cohort(1, "2025-01"), Cohort(1, "2025-05"))})
ACCIDENT = Cause.WORK_ACCIDENT
AN_ACCIDENT = claim(IN_2017, died="2017-01-10", cause=ACCIDENT)
COVERED = Case("covered", claim())


def of_member(segment: Segment) -> DeathClaim:
    """A natural death after twenty days of membership."""
    member = person(segment=segment, enrolments=[Enrolment("JKM", start="2025-05-14")])
    return DeathClaim(died="2025-06-03", participant=member)


def course(amount: int, stage: Stage = Stage.PAID, **changes: Any) -> DeathClaim:
    """A claim approved in March 2022 and paid so much, as a list may have it."""
    days = ((Stage.FILED, "2022-03-16"), (Stage.COMPLETE, "2022-03-18"), (Stage.APPROVED, "2022-03-20"))
    history = [Event(each, day) for each, day in days]
    return claim(history=[*history, Event(stage, "2022-03-21", amount=Rp(amount))], **changes)


CASES: dict[str, tuple[Case, ...]] = {
    "JS501": (
        Case("after the protection", claim(died="2023-01-01")),
        COVERED,
        Case("two groups with different rights", claim(TWO_COHORTS, died="2025-06-03")),
    ),
    "JS502": (
        Case("the next day", claim(), date(2022, 3, 13)),
        Case("the same day", claim(), date(2022, 3, 14)),
    ),
    "JS503": (
        Case(
            "accident of 2017, two years and a day",
            claim(IN_2017, died="2017-01-10", cause=ACCIDENT),
            date(2019, 1, 11),
        ),
        Case("accident of 2017, two years", claim(IN_2017, died="2017-01-10", cause=ACCIDENT), date(2019, 1, 10)),
        Case("natural death of 2017", claim(IN_2017, died="2017-01-10"), date(2019, 1, 11)),
        Case("accident of 2014", claim(IN_2014, died="2014-01-10", cause=ACCIDENT), date(2019, 1, 11)),
        Case(
            "accident of 2018, the term changed", claim(IN_2018, died="2018-06-10", cause=ACCIDENT), date(2026, 1, 11)
        ),
    ),
    "JS504": (
        Case("a member for less than a month", claim(IN_2025, died="2025-06-03", member_since="2025-05-14")),
        Case("a member for four months", claim(IN_2025, died="2025-06-03", member_since="2025-01-14")),
        Case("an accident", claim(IN_2025, died="2025-06-03", member_since="2025-05-14", cause=ACCIDENT)),
        Case("before there was a minimum", claim(IN_2017, died="2017-06-03", member_since="2017-05-14")),
        Case("nobody protected", claim(IN_2025, died="2026-06-03")),
        Case("a wage earner for less than a month", of_member(Segment.PU)),
        Case("a non-wage worker for less than a month", of_member(Segment.BPU)),
    ),
    "JS505": (
        Case("two groups with different rights", claim(TWO_COHORTS, died="2025-06-03")),
        Case("two groups, after the protection", claim(TWO_COHORTS, died="2026-06-03")),
        Case("a death of 2014", claim(IN_2014, died="2014-01-10")),
        COVERED,
    ),
    "JS506": (
        Case("a rupiah less", course(41_999_999)),
        Case("all of it", course(42_000_000)),
        Case("in part so far", course(41_999_999, Stage.PAID_IN_PART)),
        Case("not covered", course(41_999_999, died="2021-12-31")),
    ),
}

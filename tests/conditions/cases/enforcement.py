"""JS630 to JS635: the course of a case against an employer."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from jamsos import Employer, Participant, Rp, Segment, Text
from jamsos.breakdown import Breakdown
from jamsos.enforcement import Breach, Instalment, Step, StepTaken
from jamsos.enforcement import Case as Matter
from jamsos.programs.sanctions import PublicService
from tests.conditions.case import Case

__all__ = ["CASES"]

FIRM = Employer("PT Teh Priangan")
OWED = Breakdown(Text(id="Iuran JKK", en="JKK"), Rp(30_000_000), tags={"program": "JKK"})
LATE = date(2030, 1, 1)


def matter(*steps: tuple[Step, str], breach: Breach = Breach.UNREGISTERED, found: str = "2026-02-23") -> Matter:
    """A case with its steps."""
    history = [
        StepTaken(step, day, services=[PublicService.TENDER_LICENCE] if step is Step.DENIED else ())
        for step, day in steps
    ]
    return Matter(
        against=FIRM,
        breach=breach,
        found=found,
        contributions=Rp(25_000_000),
        owed=OWED if breach is Breach.UNPAID else None,
        holidays=(),
        history=history,
    )


def of_person(*steps: tuple[Step, str]) -> Matter:
    """A driver who did not register, with its steps."""
    history = [
        StepTaken(step, day, services=[PublicService.DRIVING_LICENCE] if step is Step.DENIED else ())
        for step, day in steps
    ]
    driver = Participant("Siti", Segment.BPU)
    return Matter(against=driver, breach=Breach.PERSON_UNREGISTERED, found="2026-02-23", holidays=(), history=history)


def unpaid(*steps: StepTaken) -> Matter:
    """A case of non-payment that was demanded."""
    demanded = matter((Step.DEMANDED, "2026-03-02"), breach=Breach.UNPAID)
    for step in steps:
        demanded = demanded.take(step)
    return demanded


WARNED = (Step.FIRST_WARNING, "2026-03-02")
TWICE = (WARNED, (Step.SECOND_WARNING, "2026-03-17"))
FINED = (*TWICE, (Step.FINED, "2026-04-01"))
CONSULTED = (*FINED, (Step.CONSULTED, "2026-05-01"))
DENIED = (*CONSULTED, (Step.DENIAL_ASKED, "2026-05-01"), (Step.DENIED, "2026-05-11"))
PAID = StepTaken(Step.PAID, "2026-03-09", amount=Rp(30_000_000))
AGREED = StepTaken(
    Step.AGREED,
    "2026-03-09",
    instalments=[Instalment("2026-04-30", Rp(10_000_000)), Instalment("2026-05-31", Rp(20_000_000))],
)


def since_2017(*steps: Step, first: str = "2017-01-02") -> Matter:
    """A ladder with two months between the steps."""
    day = date.fromisoformat(first)
    dated: list[tuple[Step, Any]] = []
    for step in (Step.FIRST_WARNING, Step.SECOND_WARNING, Step.FINED, *steps):
        dated.append((step, day.isoformat()))
        day += timedelta(days=60)
    return matter(*dated, found=first)


CASES: dict[str, tuple[Case, ...]] = {
    "JS630": (
        Case("not paid", unpaid(), LATE),
        Case("paid since", unpaid(PAID, StepTaken(Step.REPAIRED, "2026-03-09")), LATE),
        Case("not registered", matter(), LATE),
        Case("not paid, as if before the law", unpaid(), date(2011, 11, 24)),
    ),
    "JS631": (
        Case("a second warning within ten working days", matter(WARNED, (Step.SECOND_WARNING, "2026-03-16")), LATE),
        Case("a second warning after them", matter(*TWICE), LATE),
    ),
    "JS632": (
        Case("a day after the warning ended", matter(WARNED), date(2026, 3, 17)),
        Case("the last day of the warning", matter(WARNED), date(2026, 3, 16)),
        Case("not warned", matter(), date(2026, 3, 17)),
        Case("an instalment is due", unpaid(AGREED), date(2026, 5, 1)),
    ),
    "JS633": (
        Case("asked without the inspector", since_2017(Step.DENIAL_ASKED, first="2019-01-02"), LATE),
        Case("asked after the inspector", since_2017(Step.CONSULTED, Step.DENIAL_ASKED, first="2019-01-02"), LATE),
        Case("asked before the rule", since_2017(Step.DENIAL_ASKED), LATE),
        Case("not asked", since_2017(first="2019-01-02"), LATE),
        Case("asked against a person", of_person((Step.DENIAL_ASKED, "2026-03-02")), LATE),
    ),
    "JS634": (
        Case("denied", matter(*DENIED), LATE),
        Case("denied, and reported", matter(*DENIED, (Step.REPORTED, "2026-06-01")), LATE),
        Case("denied, and repaired", matter(*DENIED, (Step.REPAIRED, "2026-06-01")), LATE),
        Case("fined", matter(*FINED), LATE),
        Case("demanded", unpaid(), LATE),
        Case("denied, as if before the rule", matter(*DENIED), date(2013, 12, 23)),
        Case(
            "a person, denied",
            of_person((Step.DENIAL_ASKED, "2026-03-02"), (Step.DENIED, "2026-03-09")),
            LATE,
        ),
        Case(
            "JKP, denied",
            matter(
                (Step.INSPECTED, "2026-03-02"),
                (Step.WARNED, "2026-03-09"),
                (Step.DENIED, "2026-04-01"),
                breach=Breach.NOT_IN_JKP,
            ),
            LATE,
        ),
    ),
    "JS635": (
        Case("a day after the first instalment", unpaid(AGREED), date(2026, 5, 1)),
        Case("on its last day", unpaid(AGREED), date(2026, 4, 30)),
    ),
}

"""JS23x: who may be a participant of what."""

from __future__ import annotations

from datetime import date
from typing import Any

from jamsos import Segment
from jamsos.employers import StateService
from jamsos.groups import FISHERS
from jamsos.participants import Enrolment
from tests.conditions.case import Case
from tests.conditions.subjects import OTHER_FIRM, facts, job, person, worker

__all__ = ["CASES"]

IN_2010, IN_2020 = date(2010, 6, 30), date(2020, 6, 30)
CIVIL_SERVANT = facts(service=StateService.ASN)


def member(program: str = "JKM", start: str = "2022-01-01", **changes: Any) -> Enrolment:
    """A membership since the first of January 2022."""
    return Enrolment(program, start=start, **changes)


def foreigner(months: int | None) -> Any:
    """A foreigner who works so many months in Indonesia."""
    return person(citizen=False, months_in_indonesia=months)


def both(*, program: str = "JKM", end: str | None = None, **changes: Any) -> Any:
    """A person with two memberships, the first until `end`."""
    return person(enrolments=[member(end=end), member(program, "2022-03-01")], **changes)


CASES: dict[str, tuple[Case, ...]] = {
    "JS231": (
        Case("five months", foreigner(5)),
        Case("six months", foreigner(6)),
        Case("an unknown time", foreigner(None)),
        Case("a citizen", person(months_in_indonesia=5)),
        Case("before the law", foreigner(5), IN_2010),
    ),
    "JS232": (
        Case("an unknown time", foreigner(None)),
        Case("six months", foreigner(6)),
        Case("a citizen", person()),
        Case("before the law", foreigner(None), IN_2010),
    ),
    "JS233": (
        Case("a civil servant", worker(job(worker=CIVIL_SERVANT))),
        Case("an employee", worker()),
        Case("an employee of whom nothing is known", worker(job(worker=None))),
        Case("a civil servant who left", worker(job(worker=CIVIL_SERVANT, end="2022-05-31"))),
        Case("a civil servant in no programme", worker(job(worker=CIVIL_SERVANT, programs=()))),
    ),
    "JS234": (
        Case("twice, both last", both()),
        Case("twice, until the second begins", both(end="2022-03-01")),
        Case("one after the other", both(end="2022-02-28")),
        Case("two programmes", both(program="JKK")),
        Case("twice, two employers", both(segment=Segment.PU, jobs=(job(), job(OTHER_FIRM)))),
    ),
    "JS235": (
        Case("two employers", worker(job(), job(OTHER_FIRM))),
        Case("two employers before JKP", worker(job(), job(OTHER_FIRM)), IN_2020),
        Case("the other without JKP", worker(job(), job(OTHER_FIRM, programs=("JKK", "JKM")))),
        Case("the other without programmes", worker(job(), job(OTHER_FIRM, programs=None))),
        Case("the other ended", worker(job(), job(OTHER_FIRM, end="2022-05-31"))),
    ),
    "JS236": (
        Case("dead, the membership lasts", person(died="2022-06-30", enrolments=[member()])),
        Case("dead, the membership ended later", person(died="2022-06-29", enrolments=[member(end="2022-06-30")])),
        Case("dead, the membership ended that day", person(died="2022-06-30", enrolments=[member(end="2022-06-30")])),
        Case("alive", person(enrolments=[member()])),
        Case("dead the day after", person(died="2022-07-01", enrolments=[member()])),
    ),
    "JS237": (
        Case("a member of JP", person(enrolments=[member("JP")])),
        Case("a member of JKM", person(enrolments=[member("JKM")])),
        Case("a member of JP until 2021", person(enrolments=[member("JP", "2020-01-01", end="2021-12-31")])),
        Case("a wage earner", person(segment=Segment.PU, enrolments=[member("JP")])),
        Case("JP among the programmes", person(programs=("JKK", "JKM", "JP"))),
        Case("other programmes", person(programs=("JKK", "JKM"))),
        Case("no programmes", person()),
    ),
    "JS238": (
        Case("54 that day", person(born="1968-01-01", enrolments=[member("JKP")])),
        Case("54 the next day", person(born="1968-01-02", enrolments=[member("JKP")])),
        Case("no birth date", person(enrolments=[member("JKP")])),
        Case("another programme", person(born="1968-01-01", enrolments=[member("JKM")])),
        Case("before JKP", person(born="1960-01-01", enrolments=[member("JKP", "2021-02-01")])),
        Case("not born yet", person(born="2022-01-02", enrolments=[member("JKP")])),
    ),
    "JS239": (
        Case("a fisher as a wage earner", person(segment=Segment.PU, group=FISHERS)),
        Case("a fisher as a non-wage worker", person(group=FISHERS)),
        Case("no group", person(segment=Segment.PU)),
    ),
}

"""JS2xx: the people of a roster."""

from __future__ import annotations

from typing import Any

from jamsos import Segment
from jamsos.rules.people import Portfolio
from tests.conditions.case import Case
from tests.conditions.subjects import COMPANY, claim, person, protect, year

__all__ = ["CASES"]


def roster(*people: Any, **changes: Any) -> Any:
    """A protection of these people."""
    return protect(roster=people, **changes)


def together(*subjects: object) -> Portfolio:
    """Subjects that are judged together."""
    return Portfolio(subjects)


A_NUMBER = Case("a number without names", protect())
ONE, OTHER = roster(person(ref="7")), roster(person("B", ref="7"), funding=COMPANY)

CASES: dict[str, tuple[Case, ...]] = {
    "JS201": (
        Case("65 on the first day", roster(person(born="1957-01-01"))),
        Case("65 on the next day", roster(person(born="1957-01-02"))),
        A_NUMBER,
        Case("no birth date", roster(person())),
        Case("70 before there was a limit", roster(person(born="1950-01-01"), **year(2021))),
        Case("65, a wage earner", roster(person(born="1957-01-01", segment=Segment.PU))),
        Case("not born yet", roster(person(born="2022-01-02"))),
        Case("65, registered at 64", roster(person(born="1957-01-01", registered="2021-12"))),
        Case("65, the protection registered when he was 64", roster(person(born="1957-01-01"), registered="2021-12")),
    ),
    "JS202": (
        Case("no birth date", roster(person())),
        Case("a birth date", roster(person(born="1980-01-01"))),
        A_NUMBER,
    ),
    "JS203": (
        Case("a wage earner", roster(person(segment=Segment.PU))),
        Case("a non-wage worker", roster(person())),
        A_NUMBER,
    ),
    "JS204": (
        Case("one key twice", roster(person(ref="7"), person("B", ref="7"))),
        Case("two keys", roster(person(ref="7"), person("B", ref="8"))),
        Case("no keys", roster(person(), person("B"))),
        A_NUMBER,
    ),
    "JS205": (
        Case("one key in two lists", together(ONE, OTHER)),
        Case("one list", together(ONE)),
        Case("one key in two years", together(ONE, roster(person(ref="7"), **year(2023)))),
        Case("two deaths", together(claim(), claim())),
        Case("two lists without keys", together(roster(person()), roster(person("B"), funding=COMPANY))),
        Case("two numbers without names", together(protect(), protect(funding=COMPANY))),
    ),
    "JS206": (
        Case("born on the second day", roster(person(born="2022-01-02"))),
        Case("born on the first day", roster(person(born="2022-01-01"))),
        Case("no birth date", roster(person())),
        A_NUMBER,
        Case("born before his own registration", roster(person(born="2022-01-02", registered="2022-02"))),
        Case("born before the protection registered", roster(person(born="2022-01-02"), registered="2022-02")),
    ),
}

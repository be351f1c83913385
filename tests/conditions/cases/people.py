"""JS2xx: the people of a roster."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from jamsos import JKK, JKM, Segment
from jamsos.rules.people import Entry
from tests.conditions.case import Case
from tests.conditions.subjects import COMPANY, claim, person, protect, roster, together, year

if TYPE_CHECKING:
    from jamsos import Participant

__all__ = ["CASES"]


def entry(whom: Participant, registered: date = date(2022, 1, 1)) -> Entry:
    """A person of a list, registered on the first of January 2022."""
    return Entry(whom, registered)


A_NUMBER = Case("a number without names", protect())
ONE, OTHER = roster(person(ref="7")), roster(person("B", ref="7"), funding=COMPANY)

CASES: dict[str, tuple[Case, ...]] = {
    "JS201": (
        Case("65 that day", entry(person(born="1957-01-01"))),
        Case("65 the next day", entry(person(born="1957-01-02"))),
        Case("no birth date", entry(person())),
        Case("70 before there was a limit", entry(person(born="1950-01-01"), date(2021, 1, 1))),
        Case("65, a wage earner", entry(person(born="1957-01-01", segment=Segment.PU))),
        Case("not born yet", entry(person(born="2022-01-02"))),
    ),
    "JS202": (
        Case("no birth date", together(roster(person()))),
        Case("a birth date", together(roster(person(born="1980-01-01")))),
        Case("no birth date, no protection", together(person())),
        Case("a birth date, no protection", together(person(born="1980-01-01"))),
        Case("a number without names", together(protect())),
        Case("a death", together(claim())),
    ),
    "JS203": (
        Case("a wage earner", roster(person(segment=Segment.PU))),
        Case("a non-wage worker", roster(person())),
        A_NUMBER,
    ),
    "JS204": (
        Case("one key twice", together(roster(person(ref="7"), person("B", ref="7")))),
        Case("two keys", together(roster(person(ref="7"), person("B", ref="8")))),
        Case("no keys", together(roster(person(), person("B")))),
        Case("one key twice, no protection", together(person(ref="7"), person("B", ref="7"))),
        Case("two keys, no protection", together(person(ref="7"), person("B", ref="8"))),
        Case("a number without names", together(protect())),
        Case("two deaths", together(claim(), claim())),
    ),
    "JS205": (
        Case("one key in two lists", together(ONE, OTHER)),
        Case("one list", together(ONE)),
        Case("one key in two years", together(ONE, roster(person(ref="7"), **year(2023)))),
        Case(
            "one key, each list another programme",
            together(roster(person(ref="7"), programs=(JKK,)), roster(person(ref="7"), programs=(JKM,))),
        ),
        Case("two deaths", together(claim(), claim())),
        Case("two lists without keys", together(roster(person()), roster(person("B"), funding=COMPANY))),
        Case("two numbers without names", together(protect(), protect(funding=COMPANY))),
    ),
    "JS206": (
        Case("born on the next day", entry(person(born="2022-01-02"))),
        Case("born on that day", entry(person(born="2022-01-01"))),
        Case("no birth date", entry(person())),
    ),
}

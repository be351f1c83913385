"""JS24x: a roster as a whole, and beside other rosters."""

from __future__ import annotations

from typing import Any

from jamsos import JKK, JKM, KABUPATEN_MEMPAWAH, Period
from jamsos.identity import Kpj, Nik
from jamsos.regions import MALUKU
from tests.conditions.case import Case
from tests.conditions.subjects import COMPANY, claim, person, protect, roster, together, year

__all__ = ["CASES"]

NIK, OTHER_NIK = Nik("8171010501900001"), Nik("8171010501900002")
KPJ, OTHER_KPJ = Kpj("12345678901"), Kpj("12345678902")
ONE = roster(person(nik=NIK))
JUNE = Period.month("2022-06")


def two(**second: Any) -> Any:
    """Two people handed in by themselves, the first with both numbers."""
    return together(person(nik=NIK, kpj=KPJ), person("B", **second))


CASES: dict[str, tuple[Case, ...]] = {
    "JS241": (
        Case("one NIK twice", together(roster(person(nik=NIK), person("B", nik=NIK)))),
        Case("one NIK twice, without a protection", two(nik=NIK)),
        Case("two NIK", two(nik=OTHER_NIK)),
        Case("no NIK", together(person(), person("B"))),
        Case("no NIK, in a protection", together(roster(person(), person("B")))),
        Case("two deaths", together(claim(), claim())),
        Case("a number without names", together(protect())),
    ),
    "JS242": (
        Case("one KPJ twice", two(nik=OTHER_NIK, kpj=KPJ)),
        Case("one KPJ and one NIK twice", two(nik=NIK, kpj=KPJ)),
        Case("two KPJ", two(nik=OTHER_NIK, kpj=OTHER_KPJ)),
        Case("one KPJ twice, no NIK", together(person(kpj=KPJ), person("B", kpj=KPJ))),
        Case("no KPJ", together(person(nik=NIK), person("B", nik=OTHER_NIK))),
        Case("one KPJ twice, in a protection", together(roster(person(kpj=KPJ), person("B", kpj=KPJ)))),
        Case("no KPJ, no NIK", together(person(), person("B"))),
        Case("no KPJ, in a protection", together(roster(person(), person("B")))),
        Case("two deaths", together(claim(), claim())),
        Case("a number without names", together(protect())),
    ),
    "JS243": (
        Case("one NIK in two lists", together(ONE, roster(person("B", nik=NIK), funding=COMPANY))),
        Case("one list", together(ONE)),
        Case("one NIK in two years", together(ONE, roster(person(nik=NIK), **year(2023)))),
        Case(
            "one NIK, each list another programme",
            together(roster(person(nik=NIK), programs=(JKK,)), roster(person(nik=NIK), programs=(JKM,))),
        ),
        Case("two lists without NIK", together(roster(person()), roster(person("B"), funding=COMPANY))),
        Case("two deaths", together(claim(), claim())),
        Case("two numbers without names", together(protect(), protect(funding=COMPANY))),
    ),
    "JS244": (
        Case("in another regency", roster(person(region=KABUPATEN_MEMPAWAH))),
        Case("in the city", roster(person(region=protect().region))),
        Case("in the province, nobody knows where", roster(person(region=MALUKU))),
        Case("nobody knows where", roster(person())),
        Case("a number without names", protect()),
    ),
    "JS245": (
        Case("died in June", roster(person(died="2022-06-30"))),
        Case("died in July", roster(person(died="2022-07-01"))),
        Case("died on the last day of the month of the protection", roster(person(died="2022-06-30"), period=JUNE)),
        Case("alive", roster(person())),
        Case("a number without names", protect()),
    ),
}

"""JS24x: a roster as a whole, and beside other rosters: nobody twice, nobody from elsewhere, nobody who has died."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeAlias

from jamsos.findings import Rule, Severity
from jamsos.protection import Protection
from jamsos.rules.people import Portfolio, lists, paid_twice, payers
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
    from datetime import date

    from jamsos.participants import Participant
    from jamsos.tariff import Columns

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _same(
    people: Iterable[Participant], number: Callable[[Participant], Hashable]
) -> Iterator[tuple[Participant, Participant]]:
    """Each person with the first one of the list who has the same number."""
    first: dict[Hashable, Participant] = {}
    for person in people:
        value = number(person)
        if value in first:
            yield first[value], person
        elif value is not None:
            first[value] = person


def _same_nik(portfolio: Portfolio, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    for _, people in lists(portfolio):
        for first, second in _same(people, attrgetter("nik")):
            yield {"about": second, "one": first, "two": second, "nik": second.nik}


def _same_kpj(portfolio: Portfolio, day: date) -> Found:  # noqa: ARG001  (as above)
    for _, people in lists(portfolio):
        for first, second in _same(people, attrgetter("kpj")):
            if first.nik is None or first.nik != second.nik:  # else the same NIK says it
                yield {"about": second, "one": first, "two": second, "kpj": second.kpj}


def _in_two_lists(portfolio: Portfolio, day: date) -> Found:  # noqa: ARG001  (as above)
    for person, one, two in paid_twice(portfolio, attrgetter("nik")):
        yield {"about": person, "name": person, "one": payers(one), "two": payers(two)}


def _moved(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    home = protection.region
    for person in protection.roster or ():
        lives = person.region
        if lives is not None and not home.contains(lives) and not lives.contains(home):
            yield {"about": person, "name": person, "lives": lives, "region": home}


def _died(protection: Protection, day: date) -> Found:
    for person in protection.roster or ():
        if person.died is not None and person.died <= day and person.died < protection.period.last:
            yield {"about": person, "name": person, "died": person.died, "last": protection.period.last}


def _same_nik_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (expressions of the caller's library)
    return columns["nik_known"] & (columns["same_nik"] > 1)


def _same_kpj_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    again = columns["same_kpj"]
    other_nik = columns.choose(columns["nik_known"], columns["same_kpj_and_nik"] < again, True)  # noqa: FBT003  (a value)
    return columns["kpj_known"] & (again > 1) & other_nik


def _moved_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    lives, home = columns["region"], columns["home"]
    parts = home.split(".")
    above = [".".join(parts[:count]) for count in range(1, len(parts) + 1)]
    return columns["region_known"] & ~(columns.begins(lives, f"{home}.") | columns.among(lives, above))


def _died_over(columns: Columns, day: date) -> Any:  # noqa: ANN401  (as above)
    died = columns["died"]
    return columns["died_known"] & (died <= columns.day(day)) & (died < columns["insured_until"])


RULES = (
    Rule(
        "JS241",
        "duplicate-nik",
        Severity.ERROR,
        Portfolio,
        Text(id="{one} dan {two} memiliki NIK yang sama, {nik}", en="{one} and {two} have the same NIK, {nik}"),
        _same_nik,
        needs=("nik",),
        over=_same_nik_over,
    ),
    Rule(
        "JS242",
        "duplicate-kpj",
        Severity.ERROR,
        Portfolio,
        Text(id="{one} dan {two} memiliki nomor KPJ yang sama, {kpj}", en="{one} and {two} have the same KPJ, {kpj}"),
        _same_kpj,
        needs=("kpj",),
        over=_same_kpj_over,
    ),
    Rule(
        "JS243",
        "in-two-lists",
        Severity.ERROR,
        Portfolio,
        Text(
            id="{name} tercatat menurut NIK dalam dua daftar untuk waktu yang sama: dibayar {one} dan {two}",
            en="{name} stands by NIK in two lists for the same time: paid for by {one} and by {two}",
        ),
        _in_two_lists,
    ),
    Rule(
        "JS244",
        "lives-elsewhere",
        Severity.WARNING,
        Protection,
        Text(
            id="{name} tercatat di {lives}, di luar {region}",
            en="{name} is recorded in {lives}, outside {region}",
        ),
        _moved,
        needs=("region", "protection"),
        over=_moved_over,
    ),
    Rule(
        "JS245",
        "died-in-roster",
        Severity.WARNING,
        Protection,
        Text(
            id="{name} meninggal {died}, tetapi masih tercatat sampai {last}; perlu diganti",
            en="{name} died on {died} and still stands in the list until {last}; a replacement is needed",
        ),
        _died,
        needs=("died", "protection"),
        over=_died_over,
    ),
)

"""JS2xx: the people of a roster: age, segment, and nobody twice."""

from __future__ import annotations

from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from jamsos.dates import completed_years
from jamsos.findings import Rule, Severity
from jamsos.participants import MAX_AGE, Participant, Segment
from jamsos.protection import Protection
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from jamsos.identity import Nik
    from jamsos.tariff import Columns

__all__ = [
    "RULES",
    "Entry",
    "Portfolio",
    "entries",
    "lists",
    "paid_twice",
    "payers",
    "registered_on",
    "rosters",
]


@frozen
class Portfolio:
    """Everything that is judged together, so that nobody is paid for twice."""

    subjects: tuple[object, ...]


@frozen
class Entry:
    """A person as a list has it, and the day from which the list registers the person."""

    person: Participant
    registered: date


def rosters(portfolio: Portfolio) -> Iterator[tuple[Protection, tuple[Participant, ...]]]:
    """The roster of each protection that has one."""
    for subject in portfolio.subjects:
        if isinstance(subject, Protection) and subject.roster is not None:
            yield subject, subject.roster


def lists(portfolio: Portfolio) -> Iterator[tuple[Protection | None, tuple[Participant, ...]]]:
    """Each list of people: those handed in by themselves, under no protection, and the roster of each protection."""
    yield None, tuple([subject for subject in portfolio.subjects if isinstance(subject, Participant)])
    yield from rosters(portfolio)


def registered_on(protection: Protection | None, day: date) -> date:
    """The day from which a list registers those who say no month: the protection's, or else that of the check."""
    if protection is None:
        return day
    return protection.period.first if protection.registered is None else protection.registered.first


def entries(portfolio: Portfolio, day: date) -> Iterator[Entry]:
    """Every person of every list; who is registered in no known month is registered on the day of the check."""
    for protection, people in lists(portfolio):
        general = registered_on(protection, day)
        for person in people:
            yield Entry(person, general if person.registered is None else person.registered.first)


Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _over_age(entry: Entry, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    person, registered = entry.person, entry.registered
    if person.born is None or person.segment is not Segment.BPU or person.born > registered:
        return
    age, limit = completed_years(person.born, registered), MAX_AGE.get(registered)
    if limit is not None and age >= limit.value:
        yield {
            "about": person,
            "name": person,
            "age": age,
            "limit": limit.value,
            "day": registered,
            "citation": limit.citation,
        }


def _over_age_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (expressions of the caller's library)
    born, registered = columns["born"], columns["registered_on"]
    age = columns.completed_months(born, registered)
    asked = columns["born_known"] & columns["non_wage"] & (born <= registered)
    return columns.by_day(registered, MAX_AGE, lambda limit: (age >= limit * _MONTHS) & asked)


def _born_later_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    return columns["born_known"] & (columns["born"] > columns["registered_on"])


def _age_unknown_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    return ~columns["born_given"]


def _other_segment_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    return columns.choose(columns.equal(columns["segment"], columns["insured_as"]), False, columns["segment_known"])  # noqa: FBT003  (a value, as in a row)


def _twice_in_roster_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    return columns["ref_given"] & (columns["same_ref"] > 1)


_MONTHS = 12


def _born_later(entry: Entry, day: date) -> Found:  # noqa: ARG001  (as above)
    person = entry.person
    if person.born is not None and person.born > entry.registered:
        yield {"about": person, "name": person, "born": person.born, "day": entry.registered}


def _age_unknown(portfolio: Portfolio, day: date) -> Found:  # noqa: ARG001  (as above)
    for protection, people in lists(portfolio):
        unknown = sum(1 for person in people if person.born is None)
        if unknown:
            yield {"about": protection, "n": unknown}


def _other_segment(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    for person in protection.roster or ():
        if person.segment is not protection.segment:
            yield {"about": person, "name": person, "has": person.segment, "wanted": protection.segment}


def _twice_in_roster(portfolio: Portfolio, day: date) -> Found:  # noqa: ARG001  (as above)
    for protection, people in lists(portfolio):
        for ref, count in Counter(person.ref for person in people if person.ref).items():
            if count > 1:
                yield {"about": protection, "ref": ref, "n": count}


def _funded_twice(portfolio: Portfolio, day: date) -> Found:  # noqa: ARG001  (as above)
    for person, one, two in paid_twice(portfolio, attrgetter("ref")):
        yield {"about": two, "ref": person.ref, "one": payers(one), "two": payers(two)}


def paid_twice(
    portfolio: Portfolio, key: Callable[[Participant], str | Nik | None]
) -> Iterator[tuple[Participant, Protection, Protection]]:
    """Each person, known by the key, for whom two protections pay the same programme at the same time."""
    seen: dict[str | Nik, list[Protection]] = {}
    for protection, people in rosters(portfolio):
        for value, person in {key(person): person for person in people}.items():
            if not value:
                continue
            others = seen.setdefault(value, [])
            for other in others:
                if _overlap(other, protection):
                    yield person, other, protection
            others.append(protection)


def _overlap(one: Protection, two: Protection) -> bool:
    programs = {each.code for each in one.programs} & {each.code for each in two.programs}
    return bool(programs) and one.period.overlap(two.period) is not None


def payers(protection: Protection) -> str:
    """Who pays for a protection, in one line."""
    return ", ".join(funding.payer_name for funding in protection.fundings)


RULES = (
    Rule(
        "JS201",
        "over-age",
        Severity.ERROR,
        Entry,
        Text(
            id="{name} berumur {age} tahun pada {day}; peserta BPU didaftarkan sebelum berumur {limit} tahun",
            en="{name} is {age} years old on {day}; BPU participants are registered before the age of {limit}",
        ),
        _over_age,
        MAX_AGE.provisions[0].citation,
        needs=("born", "segment"),
        over=_over_age_over,
    ),
    Rule(
        "JS202",
        "birth-date-unknown",
        Severity.NOTE,
        Portfolio,
        Text(
            id="{n} peserta tanpa tanggal lahir; umur tidak diperiksa",
            en="{n} participants without a birth date; their age was not checked",
        ),
        _age_unknown,
        needs=("born",),
        over=_age_unknown_over,
    ),
    Rule(
        "JS203",
        "other-segment",
        Severity.ERROR,
        Protection,
        Text(id="{name} terdaftar sebagai {has}, bukan {wanted}", en="{name} belongs to {has}, not to {wanted}"),
        _other_segment,
        needs=("segment", "protection"),
        over=_other_segment_over,
    ),
    Rule(
        "JS204",
        "twice-in-roster",
        Severity.ERROR,
        Portfolio,
        Text(id="{ref} tercatat {n} kali dalam satu daftar", en="{ref} stands {n} times in one roster"),
        _twice_in_roster,
        needs=("ref",),
        over=_twice_in_roster_over,
    ),
    Rule(
        "JS205",
        "double-funding",
        Severity.ERROR,
        Portfolio,
        Text(
            id="{ref} dibayar dua kali untuk waktu yang sama: oleh {one} dan oleh {two}",
            en="{ref} is paid for twice for the same time: by {one} and by {two}",
        ),
        _funded_twice,
    ),
    Rule(
        "JS206",
        "born-after-registration",
        Severity.ERROR,
        Entry,
        Text(
            id="{name} lahir {born}, setelah pendaftaran {day}",
            en="{name} was born on {born}, after registration on {day}",
        ),
        _born_later,
        needs=("born",),
        over=_born_later_over,
    ),
)

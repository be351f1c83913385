"""Scholarships year by year: classes, the ladder of what remains, and when a child is no longer paid."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos.dates import add_years, completed_years
from jamsos.lampiran.scholarships import (
    AGE_LIMIT,
    CHILDREN,
    CONDITIONS,
    SCHOOLING,
    Child,
    Grade,
    Level,
    schedule,
)
from jamsos.law import Evidence, NotInForce
from jamsos.money import Rp, Rupiah
from jamsos.programs import jkk

EVENT = date(2022, 8, 1)
LEVELS = SCHOOLING.on(EVENT).value
CLASSES = [grade for grade, _ in LEVELS.classes_from(Grade(Level.KINDERGARTEN))]

grades = st.sampled_from(CLASSES)
births = st.dates(date(2000, 1, 1), date(2022, 8, 1))
later_days = st.dates(date(2022, 8, 2), date(2045, 1, 1))


def paid(child: Child, event: date = EVENT) -> Rupiah:
    """What one child is paid."""
    return schedule(event, [child]).amount


def test_the_levels_are_those_of_the_table() -> None:
    """Every level of the annex has its name, in order."""
    assert [level.value for level in Level] == [each.level for each in LEVELS.levels]


def test_the_classes_are_the_years_of_the_levels() -> None:
    """2 + 6 + 3 + 3 + 5 classes; a class is said in both languages."""
    assert 19 == len(CLASSES)
    assert ("SD tahun ke-4", "primary school, year 4") == (
        f"{Grade(Level.PRIMARY, 4)}",
        f"{Grade(Level.PRIMARY, 4):en}",
    )
    assert ("SMA", "SMA tahun ke-1") == (f"{Level.UPPER_SECONDARY}", str(Grade(Level.UPPER_SECONDARY)))


@given(grade=grades)
def test_what_remains_is_the_sum_of_the_classes(grade: Grade) -> None:
    """And it is one class less than what remained before."""
    classes = LEVELS.classes_from(grade)
    assert sum((a_year for _, a_year in classes), Rp(0)) == LEVELS.remaining(grade)
    assert LEVELS.remaining(grade) <= LEVELS.most_per_child
    assert LEVELS.most_per_child == LEVELS.remaining(Grade(Level.KINDERGARTEN))


@pytest.mark.parametrize(
    ("grade", "sentence"),
    [
        (Grade(Level.HIGHER, 6), "grade cannot be 'university or training, year 6'"),
        (Grade(Level.PRIMARY, 7), "did you mean 'primary school, year 6'"),
    ],
)
def test_a_class_beyond_the_level_is_refused(grade: Grade, sentence: str) -> None:
    """The annex pays at most so many years of a level."""
    with pytest.raises(ValueError, match="grade cannot be") as caught:
        LEVELS.remaining(grade)
    assert sentence in str(caught.value)


@given(grade=grades)
def test_a_young_child_is_paid_to_the_end(grade: Grade) -> None:
    """Who stays under the age limit is paid everything that remains."""
    child = Child("A", born=EVENT, grade=grade)
    assert LEVELS.remaining(grade) == paid(child)


@given(born=births, grade=grades)
def test_every_year_that_is_paid_is_below_the_age_limit(born: date, grade: Grade) -> None:
    """On the day of each request the child is under 23, and a year apart from the request before."""
    account = schedule(EVENT, [Child("A", born=born, grade=grade)])
    days = [line.tag("claim") for line in account.parts[0].parts]
    assert [add_years(EVENT, year) for year in range(len(days))] == days
    assert all(isinstance(day, date) and completed_years(born, day) < 23 for day in days)
    assert account.amount <= LEVELS.remaining(grade)


@given(born=births, years=st.integers(0, 10), grade=grades)
def test_a_younger_child_is_paid_no_less(born: date, years: int, grade: Grade) -> None:
    """The age limit is the only thing a day of birth decides."""
    younger = min(add_years(born, years), EVENT)
    assert paid(Child("A", born=born, grade=grade)) <= paid(Child("A", born=younger, grade=grade))


@given(day=later_days, grade=grades)
def test_marriage_and_work_end_alike(day: date, grade: Grade) -> None:
    """From that day on nothing is paid, whichever it is, and never more than without it."""
    married = Child("A", born=date(2015, 1, 1), grade=grade, married=day)
    works = Child("A", born=date(2015, 1, 1), grade=grade, works=day)
    assert paid(married) == paid(works) <= paid(Child("A", born=date(2015, 1, 1), grade=grade))


@given(one=grades, other=grades)
def test_two_children_are_paid_side_by_side(one: Grade, other: Grade) -> None:
    """The sum is the sum of the children, and by child each is found again."""
    children = [Child("A", born=EVENT, grade=one), Child("B", born=EVENT, grade=other)]
    account = schedule(EVENT, children)
    assert {"A": LEVELS.remaining(one), "B": LEVELS.remaining(other)} == account.by("child")
    assert account.amount <= LEVELS.most_per_child * 2


@pytest.mark.parametrize(
    ("born", "years"), [("1999-08-01", 0), ("1999-08-02", 1), ("2000-08-01", 1), ("2000-08-02", 2), ("2001-08-01", 2)]
)
def test_the_day_of_turning_23(born: str, years: int) -> None:
    """On the 23rd birthday itself the scholarship has ended."""
    assert Rp(12_000_000) * years == paid(Child("A", born=born, grade=Grade(Level.HIGHER)))


@pytest.mark.parametrize(
    ("values", "how"),
    [
        ({}, "sampai akhir jenjang terakhir"),
        ({"married": "2025-02-01"}, "berakhir 1 Februari 2025: menikah"),
        ({"works": "2025-02-01"}, "berakhir 1 Februari 2025: bekerja"),
        ({"works": "2025-02-01", "married": "2024-02-01"}, "berakhir 1 Februari 2024: menikah"),
        ({"born": "2003-02-01"}, "berakhir 1 Februari 2026: umur 23 tahun"),
    ],
)
def test_the_account_says_why_it_ends(values: dict[str, Any], how: str) -> None:
    """The earliest end is the one that counts."""
    facts: dict[str, Any] = {"born": "2008-05-01", "grade": Grade(Level.UPPER_SECONDARY)}
    child = Child("Ani", **(facts | values))
    (account,) = schedule(EVENT, [child]).parts
    assert ("Ani", how) == (account.label.get("id"), account.how.get("id") if account.how else None)


def test_a_child_that_married_before_is_paid_nothing() -> None:
    """Its account is there, with the reason and without a line."""
    (account,) = schedule(EVENT, [Child("A", born="2004-01-01", married="2022-08-01")]).parts
    assert (Rp(0), ()) == (account.amount, account.parts)


def test_a_child_below_school_age_is_paid_from_its_entry() -> None:
    """The first request is the day it enters; one that is at school already asks at once."""
    small = Child("B", born="2021-01-01", enters="2025-07-14")
    first = schedule(EVENT, [small]).parts[0].parts[0]
    assert (date(2025, 7, 14), "TK tahun ke-1, permohonan 14 Juli 2025") == (first.tag("claim"), first.label.get("id"))
    assert Rp(87_000_000) == paid(small)
    at_school = Child("B", born="2021-01-01", enters="2022-07-14")
    assert EVENT == schedule(EVENT, [at_school]).parts[0].parts[0].tag("claim")


def test_the_first_request_can_come_later() -> None:
    """The requests count from it; the event still chooses the law."""
    child = Child("A", born="2006-01-01", grade=Grade(Level.HIGHER))
    account = schedule(EVENT, [child], first_claim=date(2027, 8, 1))
    assert [date(2027, 8, 1), date(2028, 8, 1)] == [line.tag("claim") for line in account.parts[0].parts]
    with pytest.raises(ValueError, match=r"first_claim \(2022-07-31\) cannot be before the event \(2022-08-01\)"):
        schedule(EVENT, [child], first_claim=date(2022, 7, 31))


def test_a_third_child_is_refused() -> None:
    """At most two are paid, and who they are is the family's choice; the programme says by which article."""
    children = [Child(name, born="2015-01-01") for name in "ABC"]
    with pytest.raises(
        ValueError, match=r"at most 2 children \(PP 44/2015 Pasal 34 ayat \(3\) jo. PP 82/2019\), not for 3"
    ):
        schedule(EVENT, children)
    with pytest.raises(ValueError, match=r"PP 44/2015 Pasal 25 ayat \(3\)"):
        schedule(EVENT, children, limit=jkk.CHILDREN)


def test_a_child_is_one() -> None:
    """The same child twice is refused; twins have a name each."""
    ani = Child("Ani", born=EVENT)
    with pytest.raises(ValueError, match="Ani is listed twice"):
        schedule(EVENT, [ani, Child("Ani", born=EVENT)])
    assert Rp(174_000_000) == schedule(EVENT, [ani, Child("Budi", born=EVENT)]).amount


def test_a_child_that_is_not_born_yet_asks_when_it_enters_school() -> None:
    """A request cannot come before the child; the day of its entry is the first."""
    with pytest.raises(
        ValueError, match=r"Ani is born on 2022-08-02, after the first request \(2022-08-01\): say enters="
    ):
        schedule(EVENT, [Child("Ani", born="2022-08-02")])
    assert Rp(87_000_000) == schedule(EVENT, [Child("Ani", born="2022-08-02", enters="2027-07-12")]).amount
    assert Rp(87_000_000) == schedule(EVENT, [Child("Ani", born="2022-08-02")], first_claim="2022-08-02").amount


def test_no_child_is_paid_nothing() -> None:
    """An account of Rp0 that still names its article."""
    account = schedule(EVENT, [])
    assert (Rp(0), (CHILDREN.on(EVENT).source,)) == (account.amount, account.basis)


def test_every_line_says_what_it_rests_on() -> None:
    """The sums, the age, the conditions and the number of children, all as far as they are known."""
    account = schedule(EVENT, [Child("A", born="2015-01-01")])
    assert {history.on(EVENT).source for history in (SCHOOLING, AGE_LIMIT, CONDITIONS, CHILDREN)} == set(
        account.sources
    )
    assert Evidence.REPORTED is account.evidence


@pytest.mark.parametrize("history", [AGE_LIMIT, CONDITIONS, SCHOOLING], ids=lambda each: each.label.en)
def test_the_conditions_begin_with_pp_82_2019(history: Any) -> None:
    """From 2 December 2019, reported of its annex; the day before there was another kind of scholarship."""
    row = history.on("2019-12-02")
    assert ("PP 44/2015 Lampiran III jo. PP 82/2019", Evidence.REPORTED) == (row.citation.short, row.evidence)
    with pytest.raises(NotInForce, match="2019-12-02"):
        history.on("2019-12-01")


def test_before_pp_82_2019_there_is_no_schedule() -> None:
    """The programmes know the one sum that was paid then."""
    with pytest.raises(NotInForce):
        schedule(date(2019, 12, 1), [Child("A", born="2015-01-01")])


@pytest.mark.parametrize(
    ("values", "error", "sentence"),
    [
        ({"grade": "SD"}, TypeError, "grade must be a Grade such as Grade(Level.PRIMARY, 4), not 'SD' (str)."),
        ({"enters": "2011-01-01"}, ValueError, "enters (2011-01-01) cannot be before the day of birth (2012-05-01)."),
        ({"married": "2011-01-01"}, ValueError, "married (2011-01-01) cannot be before the day of birth (2012-05-01)."),
        ({"works": "2011-01-01"}, ValueError, "works (2011-01-01) cannot be before the day of birth (2012-05-01)."),
    ],
)
def test_an_impossible_child_is_refused(values: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """Nothing of a child's life comes before its birth."""
    with pytest.raises(error) as caught:
        Child("Ani", born="2012-05-01", **values)
    assert sentence == str(caught.value)


def test_an_impossible_class_is_refused() -> None:
    """Classes count from 1, of a level there is."""
    with pytest.raises(ValueError, match="year must be at least 1"):
        Grade(Level.PRIMARY, 0)
    level: Any = "SD"
    with pytest.raises(TypeError, match=r"level must be a Level such as Level\.PRIMARY"):
        Grade(level)
    child: Any = "Ani"
    with pytest.raises(TypeError, match="child must be a Child"):
        schedule(EVENT, [child])


def test_a_child_is_said_by_its_name() -> None:
    """In both languages alike."""
    child = Child("Ani", born="2012-05-01")
    assert ("Ani", "Ani") == (str(child), f"{child:en}")


def test_the_levels_show_themselves() -> None:
    """As a table with the most a child is paid, and as a phrase."""
    text = LEVELS.as_document("id").text()
    assert all(level.value.id.split()[0] in text for level in Level)
    assert "Rp87.000.000" in text
    assert "SMA Rp3.000.000 setahun, 3 tahun" in f"{LEVELS}"

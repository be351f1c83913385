"""Days, months, periods, completed terms and working days."""

from __future__ import annotations

import copy
import operator
import pickle
from collections import OrderedDict
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

import pytest
from attrs.exceptions import FrozenInstanceError
from dateutil.relativedelta import relativedelta
from hypothesis import example, given
from hypothesis import strategies as st

from jamsos.dates import (
    FIRST_DAY,
    LAST_DAY,
    Month,
    Period,
    add_months,
    add_years,
    as_day,
    as_month,
    completed_months,
    completed_years,
    is_working_day,
    nth_working_day,
    on_or_after_working_day,
)

if TYPE_CHECKING:
    from collections.abc import Callable

DAYS = st.dates(FIRST_DAY, LAST_DAY)
NEAR_DAYS = st.dates(date(2019, 1, 1), date(2027, 12, 31))
MONTHS = st.builds(Month, st.integers(1900, 2199), st.integers(1, 12))
PERIODS = st.tuples(NEAR_DAYS, NEAR_DAYS).map(lambda days: Period(min(days), max(days)))
LONG_PERIODS = st.tuples(DAYS, DAYS).map(lambda days: Period(min(days), max(days)))
HOLIDAYS = st.frozensets(st.dates(date(2021, 1, 1), date(2021, 2, 28)))
WEEKENDS = st.frozensets(st.integers(0, 6), max_size=6)
NO_HOLIDAYS: frozenset[date] = frozenset()


def every_day(period: Period) -> set[date]:
    """The days of a period, one by one."""
    return {period.first + timedelta(days=n) for n in range((period.last - period.first).days + 1)}


class Anniversary(date):
    """A day of a type that is more than a day."""


class TestAsDay:
    """A day at the door of the library."""

    def test_a_date_is_itself(self) -> None:
        """A date passes as it is."""
        day = date(2021, 4, 5)
        assert as_day(day) is day

    @given(DAYS)
    def test_iso_text_is_the_day(self, day: date) -> None:
        """Every day of the calendar may be written as its ISO text."""
        assert day == as_day(day.isoformat())

    @pytest.mark.parametrize("day", [FIRST_DAY, LAST_DAY])
    def test_both_limits_belong_to_the_calendar(self, day: date) -> None:
        """The first and the last day of the calendar are accepted."""
        assert day == as_day(day)

    def test_a_subclass_of_date_is_reduced_to_its_day(self) -> None:
        """Whatever more a date carries is left at the door."""
        day = as_day(Anniversary(2021, 4, 5))
        assert (date, date(2021, 4, 5)) == (type(day), day)

    @pytest.mark.parametrize(
        "text",
        [
            "2021-4-5",
            "05-04-2021",
            "5/4/2021",
            "20210405",
            "2021-W14-1",
            "2021-04-05T00:00",
            " 2021-04-05",
            "2021-04-05\n",
            "+021-04-05",
            "2021‐04‐05",  # noqa: RUF001  (the hyphen that a word processor makes)
            "２０２１-04-05",  # noqa: RUF001  (digits of another width)
            "",
        ],
    )
    def test_other_spellings_are_refused(self, text: str) -> None:
        """Ten ASCII characters, YYYY-MM-DD, and nothing that Python would guess at."""
        with pytest.raises(ValueError, match=r"^due must be written YYYY-MM-DD, such as '2021-04-05', not '.*'\.$"):
            as_day(text, "due")

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("2021-02-29", "day cannot be '2021-02-29': that month has 28 days, the last is 2021-02-28."),
            ("2021-04-00", "day cannot be '2021-04-00': that month has 30 days, the last is 2021-04-30."),
            ("2021-13-01", "day cannot be '2021-13-01': the months of a year are 01 to 12."),
            ("2021-00-01", "day cannot be '2021-00-01': the months of a year are 01 to 12."),
            ("0000-01-01", "day must lie between 1900-01-01 and 2199-12-31, not on '0000-01-01'."),
            ("1899-12-31", "day must lie between 1900-01-01 and 2199-12-31, not on 1899-12-31."),
            ("9999-12-31", "day must lie between 1900-01-01 and 2199-12-31, not on 9999-12-31."),
        ],
    )
    def test_impossible_days_are_explained(self, text: str, message: str) -> None:
        """A day that does not exist, or lies outside the calendar, is refused with the nearest that does."""
        with pytest.raises(ValueError, match=r"^day ") as refusal:
            as_day(text)
        assert message == str(refusal.value)

    @pytest.mark.parametrize("day", [FIRST_DAY - timedelta(days=1), LAST_DAY + timedelta(days=1)])
    def test_days_outside_the_calendar_are_refused(self, day: date) -> None:
        """A date is held to the same limits as text."""
        with pytest.raises(ValueError, match=f"^born must lie between 1900-01-01 and 2199-12-31, not on {day}"):
            as_day(day, "born")

    def test_a_time_of_day_is_refused_with_the_reason(self) -> None:
        """A datetime is a date to Python, not to the law."""
        with pytest.raises(TypeError, match=r"^day must be a date, not datetime.* a time of day has no meaning here"):
            as_day(datetime(2021, 4, 5, tzinfo=UTC))

    @pytest.mark.parametrize("value", [None, 20210405, 2021.0, b"2021-04-05", (2021, 4, 5)])
    def test_other_types_are_refused(self, value: object) -> None:
        """Only a date or text is a day."""
        with pytest.raises(TypeError, match=r"^day must be a date such as date\(2021, 4, 5\), or its text"):
            as_day(value)


class TestMonth:
    """One month of one year."""

    @pytest.mark.parametrize(
        ("month", "days"),
        [(Month(2021, 1), 31), (Month(2021, 2), 28), (Month(2024, 2), 29), (Month(2100, 2), 28), (Month(2021, 4), 30)],
    )
    def test_length(self, month: Month, days: int) -> None:
        """A month knows its first day, its last day and how many it has."""
        assert (days, 1, days) == (month.days, month.first.day, month.last.day)

    @given(MONTHS, st.integers(-100, 100))
    def test_addition_and_subtraction_undo_each_other(self, month: Month, n: int) -> None:
        """The months that were added are the difference, and can be taken off again."""
        first = Month(1900, 1) - month
        last = Month(2199, 12) - month
        n = max(first, min(last, n))
        later = month + n
        assert (n, month) == (later - month, later - n)

    @given(MONTHS)
    def test_the_next_month_begins_the_day_after(self, month: Month) -> None:
        """Months follow one another without a gap."""
        if month != Month(2199, 12):
            assert (month + 1).first == month.last + timedelta(days=1)

    @given(DAYS, DAYS)
    def test_order_follows_the_days(self, one: date, other: date) -> None:
        """Months, and their ISO texts, sort as their days do."""
        first, second = Month.of(min(one, other)), Month.of(max(one, other))
        assert first <= second
        assert first.iso <= second.iso

    @given(DAYS)
    def test_a_day_lies_in_its_month(self, day: date) -> None:
        """The month of a day holds the day."""
        month = Month.of(day)
        assert month.first <= day <= month.last

    @given(MONTHS)
    def test_text_and_pickle_bring_it_back(self, month: Month) -> None:
        """A month survives its ISO text, its repr, a pickle and a copy, with the same hash."""
        again: Month = pickle.loads(pickle.dumps(month))  # noqa: S301  (our own bytes)
        written = cast("Month", eval(repr(month), {"Month": Month}))  # noqa: S307  (our own text)
        assert {month} == {again, written, copy.deepcopy(month), Month.parse(month.iso), as_month(month.iso)}

    def test_it_is_said_in_both_languages(self) -> None:
        """Indonesian unless asked otherwise."""
        month = Month(2026, 2)
        expected = ["Februari 2026", "Februari 2026", "Februari 2026", "February 2026"]
        assert expected == [str(month), f"{month}", f"{month:id}", f"{month:en}"]

    def test_an_unknown_language_is_refused(self) -> None:
        """The locale is never guessed."""
        with pytest.raises(ValueError, match=r"^lang cannot be 'de'"):
            format(Month(2026, 2), "de")

    def test_it_cannot_change(self) -> None:
        """A month is a value."""
        with pytest.raises(FrozenInstanceError):
            Month(2026, 2).year = 2027  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]

    def test_of_takes_text(self) -> None:
        """A day may be given as text."""
        assert Month(2021, 4) == Month.of("2021-04-05")

    @pytest.mark.parametrize("value", [Month(2026, 2), "2026-02", date(2026, 2, 14)])
    def test_as_month(self, value: object) -> None:
        """A month, its text, or a day in it."""
        assert Month(2026, 2) == as_month(value)

    def test_as_month_refuses_a_time_of_day(self) -> None:
        """A datetime is no better for a month than for a day."""
        with pytest.raises(TypeError, match="a time of day has no meaning here"):
            as_month(datetime(2021, 4, 5, tzinfo=UTC))

    def test_as_month_refuses_other_types(self) -> None:
        """The refusal names the field and says how a month is made."""
        with pytest.raises(TypeError, match=r"^since must be a Month such as Month\(2026, 2\), .* not 202602 \(int\)"):
            as_month(202602, "since")

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("2026-2", "month must be written YYYY-MM, such as '2026-02', not '2026-2'."),
            (
                "2026-02-14",
                (
                    "month must be written YYYY-MM, such as '2026-02', not '2026-02-14'; "
                    "Month.of(...) gives the month of a day."
                ),
            ),
            ("2026-13", "month cannot be '2026-13': the months of a year are 01 to 12."),
            ("1899-12", "month must lie between 1900-01-01 and 2199-12-31, not on '1899-12'."),
        ],
    )
    def test_other_texts_are_refused(self, text: str, message: str) -> None:
        """Seven ASCII characters, YYYY-MM, of a month that exists."""
        with pytest.raises(ValueError, match=r"^month ") as refusal:
            Month.parse(text)
        assert message == str(refusal.value)

    def test_parse_refuses_other_types(self) -> None:
        """Only text is parsed."""
        with pytest.raises(TypeError, match=r"^month must be a str"):
            Month.parse(cast("Any", 202602))

    @pytest.mark.parametrize(
        ("year", "month", "message"),
        [
            (1899, 12, "year must be at least 1900, not 1899."),
            (2200, 1, "year must be at most 2199, not 2200."),
            (2021, 0, "month must be at least 1, not 0."),
            (2021, 13, "month must be at most 12, not 13."),
        ],
    )
    def test_months_outside_the_calendar_are_refused(self, year: int, month: int, message: str) -> None:
        """The refusal names the part that cannot be."""
        with pytest.raises(ValueError, match="must be at") as refusal:
            Month(year, month)
        assert message == str(refusal.value)

    @pytest.mark.parametrize(("year", "month"), [(2021.0, 4), (2021, True), ("2021", 4)])
    def test_parts_that_are_not_whole_are_refused(self, year: object, month: object) -> None:
        """A float, a bool and text are no number of a month."""
        with pytest.raises(TypeError, match=r"must be a whole number \(int\)"):
            Month(cast("int", year), cast("int", month))

    @pytest.mark.parametrize(("month", "n"), [(Month(2199, 12), 1), (Month(1900, 1), -1), (Month(2021, 4), 10**30)])
    def test_arithmetic_ends_with_the_calendar(self, month: Month, n: int) -> None:
        """A sum outside the calendar is refused, not made."""
        with pytest.raises(ValueError, match=f"^{month.iso} and {n} months is outside the calendar"):
            _ = month + n

    @pytest.mark.parametrize("other", [1.0, True, "1", None, timedelta(days=31)])
    def test_arithmetic_is_with_whole_numbers(self, other: Any) -> None:
        """Neither a fraction of a month nor a truth value can be added or taken off."""
        with pytest.raises(TypeError, match="unsupported operand"):
            _ = Month(2021, 4) + other
        with pytest.raises(TypeError, match="unsupported operand"):
            _ = Month(2021, 4) - other

    @given(MONTHS, st.integers(0, 40))
    def test_range_holds_both_ends(self, month: Month, n: int) -> None:
        """From the first month to the last, both included, one after the other."""
        n = min(n, Month(2199, 12) - month)
        assert [month + k for k in range(n + 1)] == list(Month.range(month, month + n))

    def test_range_refuses_the_last_before_the_first(self) -> None:
        """At once, not when it is first read."""
        with pytest.raises(ValueError, match=r"^last \(2021-01\) is before first \(2021-02\)"):
            Month.range(Month(2021, 2), Month(2021, 1))


class TestPeriod:
    """A closed interval of days."""

    def test_text_and_dates_make_the_same_period(self) -> None:
        """A day may be given either way."""
        assert Period(date(2021, 1, 1), date(2021, 12, 31)) == Period("2021-01-01", "2021-12-31")

    @pytest.mark.parametrize(
        ("period", "indonesian", "english"),
        [
            (Period("2021-01-01", "2021-12-31"), "1 Januari s.d. 31 Desember 2021", "1 January to 31 December 2021"),
            (Period("2021-01-01", "2021-01-31"), "1 s.d. 31 Januari 2021", "1 to 31 January 2021"),
            (
                Period("2020-10-01", "2021-03-31"),
                "1 Oktober 2020 s.d. 31 Maret 2021",
                "1 October 2020 to 31 March 2021",
            ),
            (
                Period("2020-01-01", "2021-01-31"),
                "1 Januari 2020 s.d. 31 Januari 2021",
                "1 January 2020 to 31 January 2021",
            ),
            (Period("2019-12-02", "2019-12-02"), "2 Desember 2019", "2 December 2019"),
        ],
    )
    def test_it_is_said_without_repetition(self, period: Period, indonesian: str, english: str) -> None:
        """The first day leaves out what it shares with the last."""
        assert (indonesian, indonesian, english) == (str(period), f"{period:id}", f"{period:en}")

    def test_an_unknown_language_is_refused(self) -> None:
        """The locale is never guessed."""
        with pytest.raises(ValueError, match=r"^lang cannot be 'ms'"):
            format(Period.year(2021), "ms")

    def test_the_last_day_cannot_be_before_the_first(self) -> None:
        """The refusal names both days."""
        with pytest.raises(ValueError, match=r"^last \(2021-01-01\) is before first \(2021-01-02\): "):
            Period("2021-01-02", "2021-01-01")

    @pytest.mark.parametrize(("first", "last", "field"), [("2021", "2021-01-01", "first"), ("2021-01-01", "", "last")])
    def test_a_faulty_day_is_named(self, first: str, last: str, field: str) -> None:
        """The refusal says which of the two days is at fault."""
        with pytest.raises(ValueError, match=f"^{field} must be written YYYY-MM-DD"):
            Period(first, last)

    def test_year(self) -> None:
        """A fiscal year is the calendar year."""
        assert Period("2022-01-01", "2022-12-31") == Period.year(2022)

    def test_year_refuses_what_is_no_year(self) -> None:
        """The refusal is about the year, not about a day made from it."""
        with pytest.raises(ValueError, match=r"^year must be at least 1900, not 22\.$"):
            Period.year(22)

    def test_month(self) -> None:
        """All days of one month, given as a month or as its text."""
        assert Period("2024-02-01", "2024-02-29") == Period.month(Month(2024, 2)) == Period.month("2024-02")

    def test_of_months(self) -> None:
        """All days of several months."""
        assert Period("2020-10-01", "2021-03-31") == Period.of_months(Month(2020, 10), Month(2021, 3))

    @given(LONG_PERIODS)
    def test_it_touches_every_month_and_year_between(self, period: Period) -> None:
        """No month and no year is left out, and the answer is made once."""
        assert Month.of(period.first) == period.months[0]
        assert Month.of(period.last) == period.months[-1]
        assert all(later - earlier == 1 for earlier, later in zip(period.months, period.months[1:], strict=False))
        assert tuple(sorted({month.year for month in period.months})) == period.years
        assert period.months is period.months

    @given(PERIODS)
    def test_days_are_counted_with_both_ends(self, period: Period) -> None:
        """A period of one day has one day."""
        assert len(every_day(period)) == period.days

    @given(PERIODS, NEAR_DAYS)
    @example(Period.year(2021), date(2021, 1, 1))
    @example(Period.year(2021), date(2021, 12, 31))
    def test_membership(self, period: Period, day: date) -> None:
        """Both ends belong to it; a day may be asked for as text."""
        expected = day in every_day(period)
        assert (expected, expected) == (day in period, day.isoformat() in period)

    def test_only_days_are_asked_for(self) -> None:
        """A month is not a day: the question would be `covers`."""
        with pytest.raises(TypeError, match=r"^day must be a date such as"):
            _ = Month(2021, 1) in Period.year(2021)

    @given(PERIODS, PERIODS)
    def test_overlap_is_the_intersection(self, one: Period, other: Period) -> None:
        """The common days, whichever is asked, and None when there are none."""
        common = one.overlap(other)
        assert every_day(one) & every_day(other) == (set() if common is None else every_day(common))
        assert common == other.overlap(one)

    @given(PERIODS, PERIODS)
    @example(Period.year(2021), Period.year(2021))
    def test_covers_is_inclusion(self, one: Period, other: Period) -> None:
        """Every day of the other is one of its own."""
        assert (every_day(other) <= every_day(one)) == one.covers(other)

    @pytest.mark.parametrize("question", [Period.year(2021).overlap, Period.year(2021).covers])
    def test_only_periods_are_compared(self, question: Callable[[Period], object]) -> None:
        """A month must be made a period first."""
        with pytest.raises(TypeError, match=r"^other must be a Period such as Period\(.*\), not Month\(2021, 1\)"):
            question(cast("Any", Month(2021, 1)))

    @given(PERIODS)
    def test_by_year_parts_it_at_the_turn_of_the_year(self, period: Period) -> None:
        """The parts are the days again, in order, and each lies in one year."""
        parts = period.by_year()
        assert every_day(period) == set().union(*(every_day(part) for part in parts))
        assert period.days == sum(part.days for part in parts)
        assert period.years == tuple(part.first.year for part in parts) == tuple(part.last.year for part in parts)

    @pytest.mark.parametrize(
        ("period", "expected"),
        [
            (Period.year(2021), True),
            (Period.of_months("2020-10", "2024-02"), True),
            (Period("2021-01-02", "2021-01-31"), False),
            (Period("2024-02-01", "2024-02-28"), False),
        ],
    )
    def test_whole_months(self, period: Period, expected: bool) -> None:
        """It begins with a month and ends with one."""
        assert expected is period.whole_months

    @given(PERIODS)
    def test_it_survives_pickle_and_repr(self, period: Period) -> None:
        """A period is the same value afterwards, whether or not its months were asked for."""
        fresh = Period(period.first, period.last)
        assert period.months == fresh.months
        again: Period = pickle.loads(pickle.dumps(period))  # noqa: S301  (our own bytes)
        written = cast("Period", eval(repr(period), {"Period": Period}))  # noqa: S307  (our own text)
        assert {period} == {again, written, Period(period.first, period.last)}
        assert period.months == again.months

    def test_it_cannot_change(self) -> None:
        """A period is a value."""
        with pytest.raises(FrozenInstanceError):
            Period.year(2021).last = LAST_DAY  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


class TestTerms:
    """Months and years, added and completed."""

    @pytest.mark.parametrize(
        ("day", "months", "expected"),
        [
            ("2021-01-31", 1, date(2021, 2, 28)),
            ("2024-01-31", 1, date(2024, 2, 29)),
            ("2021-03-31", -1, date(2021, 2, 28)),
            ("2020-02-29", 12, date(2021, 2, 28)),
            ("2020-02-29", 48, date(2024, 2, 29)),
            ("2021-04-05", 0, date(2021, 4, 5)),
        ],
    )
    def test_add_months(self, day: str, months: int, expected: date) -> None:
        """A day that the month does not have falls on the last day of that month."""
        assert expected == add_months(day, months)

    @given(NEAR_DAYS, st.integers(-100, 100))
    def test_years_are_twelve_months(self, day: date, years: int) -> None:
        """A year is twelve months, and both are what dateutil adds."""
        assert day + relativedelta(years=years) == add_years(day, years) == add_months(day, 12 * years)

    @pytest.mark.parametrize(
        ("start", "end", "years"),
        [
            ("1965-04-05", "2021-04-04", 55),
            ("1965-04-05", "2021-04-05", 56),
            ("2004-02-29", "2027-02-27", 22),
            ("2004-02-29", "2027-02-28", 23),
            ("2004-02-29", "2028-02-28", 23),
            ("2004-02-29", "2028-02-29", 24),
            ("2021-02-28", "2024-02-28", 3),
            ("2021-04-05", "2021-04-05", 0),
        ],
    )
    def test_completed_years(self, start: str, end: str, years: int) -> None:
        """A year is complete on its anniversary; that of 29 February is 28 February where there is no 29th."""
        assert years == completed_years(start, end)

    @given(DAYS, DAYS)
    @example(date(2020, 2, 29), date(2021, 2, 28))
    @example(date(2021, 1, 31), date(2021, 2, 28))
    def test_completed_is_the_largest_addition_not_after_the_end(self, one: date, other: date) -> None:
        """The count is defined by the addition, for months and for years."""
        start, end = min(one, other), max(one, other)
        months, years = completed_months(start, end), completed_years(start, end)
        # The plain sum, because the next anniversary may lie beyond the calendar of the library.
        assert start + relativedelta(months=months) <= end < start + relativedelta(months=months + 1)
        assert start + relativedelta(years=years) <= end < start + relativedelta(years=years + 1)

    @given(DAYS, DAYS)
    def test_completed_agrees_with_dateutil(self, one: date, other: date) -> None:
        """The difference that dateutil takes, later day first, is the same count."""
        start, end = min(one, other), max(one, other)
        oracle = relativedelta(end, start)
        assert (oracle.years, oracle.years * 12 + oracle.months) == (
            completed_years(start, end),
            completed_months(start, end),
        )

    @given(NEAR_DAYS, st.integers(0, 600))
    def test_what_was_added_is_complete(self, day: date, months: int) -> None:
        """A term is complete on the day the addition names, and not on the day before."""
        due = add_months(day, months)
        assert months == completed_months(day, due)
        if months:
            assert months - 1 == completed_months(day, due - timedelta(days=1))

    @pytest.mark.parametrize("count", [completed_months, completed_years])
    def test_the_end_cannot_be_before_the_start(self, count: Callable[[str, str], int]) -> None:
        """A negative term is a mistake, not a number."""
        with pytest.raises(ValueError, match=r"^end \(2021-04-04\) is before start \(2021-04-05\)"):
            count("2021-04-05", "2021-04-04")

    @pytest.mark.parametrize(("start", "end", "field"), [("x", "2021-04-05", "start"), ("2021-04-05", "x", "end")])
    def test_a_faulty_day_is_named(self, start: str, end: str, field: str) -> None:
        """The refusal says which of the two days is at fault."""
        with pytest.raises(ValueError, match=f"^{field} must be written YYYY-MM-DD"):
            completed_months(start, end)

    @pytest.mark.parametrize(
        ("day", "years"),
        [("2199-12-31", 1), ("1900-01-01", -1), ("1900-01-01", 300), ("2199-12-31", -300)],
    )
    def test_the_calendar_ends(self, day: str, years: int) -> None:
        """A sum outside the calendar is refused."""
        with pytest.raises(ValueError, match=r"^the result must lie between 1900-01-01 and 2199-12-31, not on "):
            add_years(day, years)

    @pytest.mark.parametrize("n", [3601, -3601, 10**30])
    def test_terms_longer_than_the_calendar_are_refused(self, n: int) -> None:
        """No number, however large, does anything but raise."""
        with pytest.raises(ValueError, match=r"^n must be at (least|most)"):
            add_months("2021-04-05", n)

    @pytest.mark.parametrize("add", [add_months, add_years])
    def test_parts_of_a_term_are_refused(self, add: Callable[[str, int], date]) -> None:
        """Half a month is not a term."""
        with pytest.raises(TypeError, match=r"^n must be a whole number \(int\), not 0\.5"):
            add("2021-04-05", cast("int", 0.5))


class TestWorkingDays:
    """Hari kerja, from a calendar that is handed in."""

    GOOD_FRIDAY = date(2021, 4, 2)

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2021-04-01", True),
            ("2021-04-02", False),
            ("2021-04-03", False),
            ("2021-04-04", False),
            ("2021-04-05", True),
        ],
    )
    def test_is_working_day(self, day: str, expected: bool) -> None:
        """Neither a weekend nor a holiday."""
        assert expected is is_working_day(day, {self.GOOD_FRIDAY})

    def test_another_weekend(self) -> None:
        """An office that works six days says so."""
        sunday = frozenset({6})
        assert is_working_day("2021-04-03", NO_HOLIDAYS, weekend=sunday)
        assert date(2021, 4, 3) == nth_working_day("2021-04-02", 1, NO_HOLIDAYS, weekend=sunday)
        assert date(2021, 4, 3) == on_or_after_working_day("2021-04-03", NO_HOLIDAYS, weekend=sunday)

    def test_no_weekend_at_all(self) -> None:
        """Without weekend and holidays every day counts."""
        assert date(2021, 4, 11) == nth_working_day("2021-04-01", 10, [], weekend=frozenset())

    @pytest.mark.parametrize(
        ("n", "expected"),
        [(1, date(2021, 4, 5)), (2, date(2021, 4, 6)), (5, date(2021, 4, 9)), (6, date(2021, 4, 12))],
    )
    def test_nth_working_day(self, n: int, expected: date) -> None:
        """The day itself does not count; weekends and holidays are passed over."""
        assert expected == nth_working_day("2021-04-01", n, [self.GOOD_FRIDAY])

    @pytest.mark.parametrize(
        ("day", "expected"),
        [("2021-04-01", date(2021, 4, 1)), ("2021-04-02", date(2021, 4, 5)), ("2021-04-04", date(2021, 4, 5))],
    )
    def test_on_or_after(self, day: str, expected: date) -> None:
        """A working day stays; another day becomes the next working day."""
        assert expected == on_or_after_working_day(day, (self.GOOD_FRIDAY,))

    @given(st.dates(date(2020, 12, 1), date(2021, 3, 31)), st.integers(1, 60), HOLIDAYS, WEEKENDS)
    def test_nth_is_counted_one_by_one(
        self, after: date, n: int, holidays: frozenset[date], weekend: frozenset[int]
    ) -> None:
        """Between the day and its n-th working day lie exactly n, the last of them included."""
        found = nth_working_day(after, n, holidays, weekend=weekend)
        counted = [
            day for day in every_day(Period(after, found)) - {after} if is_working_day(day, holidays, weekend=weekend)
        ]
        assert (n, found) == (len(counted), max(counted))

    @given(st.dates(date(2020, 12, 1), date(2021, 3, 31)), HOLIDAYS, WEEKENDS)
    def test_on_or_after_is_the_first_from_the_day_before(
        self, day: date, holidays: frozenset[date], weekend: frozenset[int]
    ) -> None:
        """Both searches agree."""
        expected = nth_working_day(day - timedelta(days=1), 1, holidays, weekend=weekend)
        assert expected == on_or_after_working_day(day, holidays, weekend=weekend)

    def test_a_mapping_of_names_is_a_collection_of_days(self) -> None:
        """Calendars often come as day and name."""
        named = OrderedDict({self.GOOD_FRIDAY: "Wafat Yesus Kristus"})
        assert not is_working_day(self.GOOD_FRIDAY, named)

    @pytest.mark.parametrize("holidays", ["2021-04-02", None, 5, iter([date(2021, 4, 2)])])
    def test_holidays_must_be_a_collection(self, holidays: object) -> None:
        """Text, nothing, and what can be read only once are refused."""
        with pytest.raises(TypeError, match=r"^holidays must be a collection of dates such as .* not .*\.$"):
            is_working_day("2021-04-02", cast("Any", holidays))

    @pytest.mark.parametrize("member", ["2021-04-02", None, datetime(2021, 4, 2, tzinfo=UTC)])
    def test_holidays_must_be_dates(self, member: object) -> None:
        """A holiday that would never match is refused, wherever it stands."""
        with pytest.raises(TypeError, match=r"^holidays must hold dates such as date\(2021, 4, 2\), not "):
            nth_working_day("2021-04-01", 1, cast("Any", [self.GOOD_FRIDAY, member]))

    def test_a_week_of_weekends_is_refused(self) -> None:
        """Somebody has to work."""
        with pytest.raises(ValueError, match=r"^weekend cannot hold all seven days"):
            on_or_after_working_day("2021-04-01", NO_HOLIDAYS, weekend=frozenset(range(7)))

    @pytest.mark.parametrize(
        ("weekend", "error", "message"),
        [
            ({5, 6}, TypeError, r"^weekend must be a frozenset such as frozenset\(\{5, 6\}\)"),
            (frozenset({7}), ValueError, r"^weekend must be at most 6, not 7\.$"),
            (frozenset({-1}), ValueError, r"^weekend must be at least 0, not -1\.$"),
            (frozenset({"Sunday"}), TypeError, r"^weekend must be a whole number \(int\), not 'Sunday'"),
        ],
    )
    def test_weekends_are_numbers_of_days(self, weekend: object, error: type[Exception], message: str) -> None:
        """Monday is 0, Sunday is 6."""
        with pytest.raises(error, match=message):
            is_working_day("2021-04-01", NO_HOLIDAYS, weekend=cast("Any", weekend))

    @pytest.mark.parametrize("n", [0, -1, 10**30])
    def test_the_number_is_at_least_one(self, n: int) -> None:
        """The zeroth working day is a question for `on_or_after_working_day`."""
        with pytest.raises(ValueError, match=r"^n must be at (least 1|most \d+), not "):
            nth_working_day("2021-04-01", n, NO_HOLIDAYS)

    def test_the_search_ends_with_the_calendar(self) -> None:
        """Holidays without end are answered with a refusal, not with a search without end."""
        endless = [LAST_DAY - timedelta(days=n) for n in range(400)]
        with pytest.raises(ValueError, match=r"^the next working day must lie between .*, not on 2200-01-01\.$"):
            on_or_after_working_day("2199-06-01", endless)
        with pytest.raises(ValueError, match=r"^the next working day must lie between"):
            nth_working_day(LAST_DAY, 1, NO_HOLIDAYS)


def test_months_compare_with_months_only() -> None:
    """A month has no order with anything else, and four comparisons agree with the calendar."""
    early, late = Month(2020, 12), Month(2021, 1)
    assert (True, True, False, False) == (early < late, early <= late, early > late, early >= late)
    assert (False, True, False, True) == (early < early, early <= early, early > early, early >= early)  # noqa: PLR0124
    for compare in (operator.lt, operator.le, operator.gt, operator.ge):
        with pytest.raises(TypeError):
            compare(early, 202012)

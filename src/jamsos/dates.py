"""Days, contribution months, closed periods, completed months and years, and working days.

A day is a `datetime.date`, without a time of day and without a time zone.
Every public function that takes a day takes its ISO text too, `"2021-04-05"`.
The calendar of the library runs from 1 January 1900 to 31 December 2199; outside it every function refuses.
Nothing here knows which day it is now, and nothing knows a list of holidays: both are handed in.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias, overload

from attrs import field, frozen

from jamsos._checks import instance, shown, whole
from jamsos.text import as_lang, say_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamsos.text import Lang

__all__ = [
    "FIRST_DAY",
    "LAST_DAY",
    "Day",
    "Month",
    "Period",
    "add_months",
    "add_years",
    "as_day",
    "as_month",
    "completed_months",
    "completed_years",
    "is_working_day",
    "nth_working_day",
    "on_or_after_working_day",
]

Day: TypeAlias = date | str
"""A day as a caller may write it: a `datetime.date`, or its ISO text `YYYY-MM-DD`."""

FIRST_DAY = date(1900, 1, 1)
"""The first day of the library's calendar; nobody whom these laws know was born before it."""

LAST_DAY = date(2199, 12, 31)
"""The last day of the library's calendar."""

_MONTHS = 12
_LIMITS = f"between {FIRST_DAY} and {LAST_DAY}"
_MOST_MONTHS = (LAST_DAY.year - FIRST_DAY.year + 1) * _MONTHS
_ONE_DAY = timedelta(days=1)
_WEEK = 7
_WEEKEND = frozenset({5, 6})
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ISO_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")


def as_day(value: object, field: str = "day") -> date:
    """The day, when it is a `datetime.date` or the ISO text of one.

    A `datetime` is refused: an article takes effect, a term ends and a person dies on a day.
    Raises TypeError for anything that is not a day, ValueError for a day that does not exist or lies outside 1900 to
    2199.

    >>> as_day("2021-04-05")
    datetime.date(2021, 4, 5)
    >>> as_day("2021-02-29", "day_of_death")
    Traceback (most recent call last):
    ...
    ValueError: day_of_death cannot be '2021-02-29': that month has 28 days, the last is 2021-02-28.
    """
    if isinstance(value, str):
        day = _parsed_day(value, field)
    elif isinstance(value, datetime):
        msg = f"{field} must be a date, not {shown(value)} (datetime): a time of day has no meaning here; give its day."
        raise TypeError(msg)
    elif isinstance(value, date):
        day = value
    else:
        msg = (
            f"{field} must be a date such as date(2021, 4, 5), or its text '2021-04-05', "
            f"not {shown(value)} ({type(value).__name__})."
        )
        raise TypeError(msg)
    return _within(day, field)


def _parsed_day(text: str, field: str) -> date:
    # Python's own reader also takes week dates and text without hyphens, "2021-W14-1" and "20210405".
    if _ISO_DAY.fullmatch(text) is None:
        msg = f"{field} must be written YYYY-MM-DD, such as '2021-04-05', not {shown(text)}."
        raise ValueError(msg)
    try:
        return date.fromisoformat(text)
    except ValueError:
        year, month = int(text[:4]), int(text[5:7])
        _refuse_year_and_month(year, month, field, text)
        most = monthrange(year, month)[1]
        msg = f"{field} cannot be {shown(text)}: that month has {most} days, the last is {date(year, month, most)}."
        raise ValueError(msg) from None


def _refuse_year_and_month(year: int, month: int, field: str, text: str) -> None:
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        msg = f"{field} must lie {_LIMITS}, not on {shown(text)}."
        raise ValueError(msg)
    if not 1 <= month <= _MONTHS:
        msg = f"{field} cannot be {shown(text)}: the months of a year are 01 to 12."
        raise ValueError(msg)


def _within(day: date, field: str) -> date:
    if not FIRST_DAY <= day <= LAST_DAY:
        msg = f"{field} must lie {_LIMITS}, not on {day}."
        raise ValueError(msg)
    # A subclass of date could carry more than a day, or compare otherwise: the library keeps the day alone.
    return day if type(day) is date else date(day.year, day.month, day.day)


@frozen(repr=False)
class Month:
    """Bulan iuran: one month of one year, the unit in which contributions are due.

    Months are ordered, and counted with whole numbers: `month + 1` is the next one, and the difference of two months is
    a number of months.
    Years run from 1900 to 2199.

    >>> Month(2026, 2) + 11
    Month(2027, 1)
    >>> Month(2027, 1) - Month(2026, 2)
    11
    >>> print(Month(2026, 2), format(Month(2026, 2), "en"), sep=", ")
    Februari 2026, February 2026
    """

    year: int
    month: int

    def __attrs_post_init__(self) -> None:
        whole("year", self.year, least=FIRST_DAY.year, most=LAST_DAY.year)
        whole("month", self.month, least=1, most=_MONTHS)

    @classmethod
    def of(cls, day: Day) -> Month:
        """The month in which the day lies.

        >>> Month.of("2021-04-05")
        Month(2021, 4)
        """
        inside = as_day(day)
        return cls(inside.year, inside.month)

    @classmethod
    def parse(cls, text: str, field: str = "month") -> Month:
        """The month whose ISO text, `YYYY-MM`, that is.

        >>> Month.parse("2026-02")
        Month(2026, 2)
        """
        if _ISO_MONTH.fullmatch(instance(field, text, str, "'2026-02'")) is None:
            hint = "; Month.of(...) gives the month of a day." if _ISO_DAY.fullmatch(text) else "."
            msg = f"{field} must be written YYYY-MM, such as '2026-02', not {shown(text)}{hint}"
            raise ValueError(msg)
        year, month = int(text[:4]), int(text[5:])
        _refuse_year_and_month(year, month, field, text)
        return cls(year, month)

    @staticmethod
    def range(first: Month, last: Month) -> Iterator[Month]:
        """Every month from the first to the last, both included; raises ValueError when the last is before the first.

        >>> [month.iso for month in Month.range(Month(2020, 11), Month(2021, 2))]
        ['2020-11', '2020-12', '2021-01', '2021-02']
        """
        start, end = as_month(first, "first"), as_month(last, "last")
        if end < start:
            msg = f"last ({end.iso}) is before first ({start.iso}): months run from the earlier one to the later."
            raise ValueError(msg)
        return (start + n for n in range(end - start + 1))

    @property
    def first(self) -> date:
        """The first day of the month."""
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        """The last day of the month."""
        return date(self.year, self.month, self.days)

    @property
    def days(self) -> int:
        """How many days the month has."""
        return monthrange(self.year, self.month)[1]

    @property
    def iso(self) -> str:
        """The ISO text, `YYYY-MM`; it sorts as the months do."""
        return f"{self.year:04d}-{self.month:02d}"

    def __add__(self, months: int) -> Month:
        if not isinstance(months, int) or isinstance(months, bool):
            return NotImplemented
        year, month = divmod(self.year * _MONTHS + self.month - 1 + months, _MONTHS)
        if not FIRST_DAY.year <= year <= LAST_DAY.year:
            msg = f"{self.iso} and {shown(months)} months is outside the calendar: a month must lie {_LIMITS}."
            raise ValueError(msg)
        return Month(year, month + 1)

    @overload
    def __sub__(self, other: Month) -> int: ...
    @overload
    def __sub__(self, other: int) -> Month: ...
    def __sub__(self, other: Month | int) -> Month | int:
        if isinstance(other, Month):
            return (self.year - other.year) * _MONTHS + self.month - other.month
        if not isinstance(other, int) or isinstance(other, bool):
            return NotImplemented
        return self + -other

    # The order is written out because bills compare months all the time, and the generated one builds tuples for it.

    def __lt__(self, other: Month) -> bool:
        if not isinstance(other, Month):
            return NotImplemented
        return self.year < other.year or (self.year == other.year and self.month < other.month)

    def __le__(self, other: Month) -> bool:
        if not isinstance(other, Month):
            return NotImplemented
        return self.year < other.year or (self.year == other.year and self.month <= other.month)

    def __gt__(self, other: Month) -> bool:
        return other < self if isinstance(other, Month) else NotImplemented

    def __ge__(self, other: Month) -> bool:
        return other <= self if isinstance(other, Month) else NotImplemented

    def __format__(self, spec: str) -> str:
        from babel.dates import format_date  # noqa: PLC0415  (Babel is loaded when something is formatted, not before)

        return format_date(self.first, format="MMMM y", locale=as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")

    def __repr__(self) -> str:
        return f"Month({self.year}, {self.month})"


def as_month(value: object, field: str = "month") -> Month:
    """The month, when it is a `Month`, its ISO text `YYYY-MM`, or a day (then the month in which it lies).

    >>> as_month("2026-02") == as_month(date(2026, 2, 14)) == Month(2026, 2)
    True
    """
    if isinstance(value, Month):
        return value
    if isinstance(value, str):
        return Month.parse(value, field)
    if isinstance(value, date):
        return Month.of(as_day(value, field))
    msg = (
        f"{field} must be a Month such as Month(2026, 2), or its text '2026-02', "
        f"not {shown(value)} ({type(value).__name__})."
    )
    raise TypeError(msg)


def _as_first(value: Day) -> date:
    return as_day(value, "first")


def _as_last(value: Day) -> date:
    return as_day(value, "last")


@frozen(repr=False)
class Period:
    """Jangka waktu: every day from the first to the last, both included ("s.d.").

    Raises ValueError when the last day is before the first; a period of one day is `Period(day, day)`.

    >>> budget_year = Period("2021-01-01", "2021-12-31")
    >>> print(budget_year, budget_year.days)
    1 Januari s.d. 31 Desember 2021 365
    >>> date(2021, 12, 31) in budget_year
    True
    """

    first: date = field(converter=_as_first)
    last: date = field(converter=_as_last)
    _months: tuple[Month, ...] | None = field(init=False, eq=False, default=None)

    def __attrs_post_init__(self) -> None:
        if self.last < self.first:
            msg = (
                f"last ({self.last}) is before first ({self.first}): "
                "a period runs from the earlier day to the later, both included."
            )
            raise ValueError(msg)

    @classmethod
    def year(cls, year: int) -> Period:
        """Tahun anggaran: 1 January to 31 December, which is also the fiscal year of the state and of its regions.

        >>> print(Period.year(2022))
        1 Januari s.d. 31 Desember 2022
        """
        whole("year", year, least=FIRST_DAY.year, most=LAST_DAY.year)
        return cls(date(year, 1, 1), date(year, _MONTHS, 31))

    @classmethod
    def month(cls, month: Month | Day) -> Period:
        """The days of one month.

        >>> print(Period.month(Month(2021, 1)))
        1 s.d. 31 Januari 2021
        """
        return cls.of_months(month, month)

    @classmethod
    def of_months(cls, first: Month | Day, last: Month | Day) -> Period:
        """The first day of the first month to the last day of the last.

        >>> print(Period.of_months("2020-10", "2021-03"))
        1 Oktober 2020 s.d. 31 Maret 2021
        """
        return cls(as_month(first, "first").first, as_month(last, "last").last)

    @property
    def days(self) -> int:
        """How many days the period has; at least 1."""
        return (self.last - self.first).days + 1

    @property
    def months(self) -> tuple[Month, ...]:
        """Every month the period touches, a month of which it holds a single day included."""
        known = self._months
        if known is None:
            known = tuple(Month.range(Month.of(self.first), Month.of(self.last)))
            # Made when first asked for: most periods are only compared.
            object.__setattr__(self, "_months", known)
        return known

    @property
    def years(self) -> tuple[int, ...]:
        """Every year the period touches."""
        return tuple(range(self.first.year, self.last.year + 1))

    @property
    def whole_months(self) -> bool:
        """Whether the period begins on the first day of a month and ends on the last day of one."""
        return self.first.day == 1 and self.last == Month.of(self.last).last

    def by_year(self) -> tuple[Period, ...]:
        """The period, split at every 31 December: its part of each fiscal year.

        >>> [str(part) for part in Period("2020-10-01", "2021-03-31").by_year()]
        ['1 Oktober s.d. 31 Desember 2020', '1 Januari s.d. 31 Maret 2021']
        """
        return tuple(
            Period(max(self.first, date(year, 1, 1)), min(self.last, date(year, _MONTHS, 31))) for year in self.years
        )

    def overlap(self, other: Period) -> Period | None:
        """The days both periods have, or None when they have none.

        >>> print(Period.year(2021).overlap(Period("2020-10-01", "2021-03-31")))
        1 Januari s.d. 31 Maret 2021
        """
        first, last = max(self.first, _as_period(other).first), min(self.last, other.last)
        return Period(first, last) if first <= last else None

    def covers(self, other: Period) -> bool:
        """Whether every day of the other period is a day of this one."""
        return self.first <= _as_period(other).first and other.last <= self.last

    def __contains__(self, day: object) -> bool:
        return self.first <= as_day(day) <= self.last

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        last = say_date(self.last, lang)
        if self.first == self.last:
            return last
        return f"{self._first_said(lang)} {'s.d.' if lang == 'id' else 'to'} {last}"

    def _first_said(self, lang: Lang) -> str:
        """The first day, without what it shares with the last."""
        from babel.dates import format_date  # noqa: PLC0415  (as above)

        if self.first.year != self.last.year:
            return say_date(self.first, lang)
        pattern = "d" if self.first.month == self.last.month else "d MMMM"
        return format_date(self.first, format=pattern, locale=lang)

    def __str__(self) -> str:
        return format(self, "id")

    def __repr__(self) -> str:
        return f"Period('{self.first}', '{self.last}')"


def _as_period(value: object) -> Period:
    return instance("other", value, Period, 'Period("2021-01-01", "2021-12-31")')


def add_months(day: Day, n: int) -> date:
    """The same day of the month, n months later (earlier when n is negative).

    A day that the month does not have falls on the last day of that month.
    Raises ValueError when the result lies outside 1900 to 2199.

    >>> add_months("2021-01-31", 1)
    datetime.date(2021, 2, 28)
    """
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415  (only who counts terms pays for it)

    start = as_day(day)
    return _within(start + relativedelta(months=whole("n", n, least=-_MOST_MONTHS, most=_MOST_MONTHS)), "the result")


def add_years(day: Day, n: int) -> date:
    """The same day of the year, n years later (earlier when n is negative).

    29 February falls on 28 February in a year that does not have it.

    >>> add_years("2020-02-29", 1), add_years("2020-02-29", 4)
    (datetime.date(2021, 2, 28), datetime.date(2024, 2, 29))
    """
    return add_months(day, whole("n", n, least=-_MOST_MONTHS // _MONTHS, most=_MOST_MONTHS // _MONTHS) * _MONTHS)


def completed_months(start: Day, end: Day) -> int:
    """The largest n for which `add_months(start, n)` is not after `end`: the full months of a term.

    A month is complete on its anniversary, and an anniversary that the month does not have falls on the last day of
    that month: one month from 31 January 2021 is complete on 28 February 2021.
    Raises ValueError when `end` is before `start`.

    >>> completed_months("2021-01-31", "2021-02-27"), completed_months("2021-01-31", "2021-02-28")
    (0, 1)
    """
    since, until = as_day(start, "start"), as_day(end, "end")
    if until < since:
        msg = f"end ({until}) is before start ({since}): months and years are counted from the earlier day."
        raise ValueError(msg)
    months = (until.year - since.year) * _MONTHS + until.month - since.month
    # The anniversary in the month of `until`, as `add_months` gives it, without making the date: rosters are long.
    anniversary = min(since.day, monthrange(until.year, until.month)[1])
    return months if anniversary <= until.day else months - 1


def completed_years(start: Day, end: Day) -> int:
    """The largest n for which `add_years(start, n)` is not after `end`: a person's age, a claim's full years.

    Who was born on 29 February completes a year on 28 February where there is no 29th.
    To count the years between two dates and take one off while month and day of the birthday are still ahead gives
    another answer on that day, since (2, 28) is before (2, 29).
    This count follows the addition instead: what `add_years` says will be complete on a day is complete on that day.
    Raises ValueError when `end` is before `start`.

    >>> completed_years("2004-02-29", "2027-02-27"), completed_years("2004-02-29", "2027-02-28")
    (22, 23)
    """
    return completed_months(start, end) // _MONTHS


def is_working_day(day: Day, holidays: Collection[date], *, weekend: frozenset[int] = _WEEKEND) -> bool:
    """Hari kerja: whether the day is neither in the weekend nor among the holidays.

    `holidays` is the calendar the caller answers for (the joint ministerial decree of each year).
    When there is none, the empty set says so.
    It is read as it stands: a calendar that fills itself when it is asked must have been filled before.
    `weekend` numbers days as `date.weekday()` does, Monday 0 to Sunday 6: Saturday and Sunday unless told otherwise.
    Raises TypeError when a holiday is not a date, ValueError when all seven days are the weekend.

    >>> is_working_day("2021-04-02", holidays={date(2021, 4, 2)}), is_working_day("2021-04-05", holidays=frozenset())
    (False, True)
    """
    return _Calendar.of(holidays, weekend).open(as_day(day))


def nth_working_day(after: Day, n: int, holidays: Collection[date], *, weekend: frozenset[int] = _WEEKEND) -> date:
    """The n-th working day after a day; that day itself does not count.

    `holidays` and `weekend` as in `is_working_day`.

    >>> nth_working_day("2021-04-01", 2, holidays={date(2021, 4, 2)})  # a Thursday; Friday is a holiday
    datetime.date(2021, 4, 6)
    """
    calendar, day = _Calendar.of(holidays, weekend), as_day(after, "after")
    for _ in range(whole("n", n, least=1, most=(LAST_DAY - FIRST_DAY).days)):
        day = calendar.on_or_after(day + _ONE_DAY)
    return day


def on_or_after_working_day(day: Day, holidays: Collection[date], *, weekend: frozenset[int] = _WEEKEND) -> date:
    """The day itself when it is a working day, else the next one: where a due date on a holiday falls.

    `holidays` and `weekend` as in `is_working_day`.

    >>> on_or_after_working_day("2020-02-15", holidays=frozenset())  # a Saturday
    datetime.date(2020, 2, 17)
    """
    return _Calendar.of(holidays, weekend).on_or_after(as_day(day))


@frozen
class _Calendar:
    """Which days are open: the two lists a caller hands in, checked once."""

    closed: frozenset[date]
    weekend: frozenset[int]

    @classmethod
    def of(cls, holidays: Collection[date], weekend: frozenset[int]) -> _Calendar:
        listed: object = holidays
        if isinstance(listed, str) or not isinstance(listed, Collection):
            msg = (
                "holidays must be a collection of dates such as {date(2021, 4, 2)}, frozenset() when there are none, "
                f"not {shown(listed)} ({type(listed).__name__})."
            )
            raise TypeError(msg)
        for holiday in holidays:
            member: object = holiday
            if not isinstance(member, date) or isinstance(member, datetime):
                msg = (
                    f"holidays must hold dates such as date(2021, 4, 2), not {shown(member)} "
                    f"({type(member).__name__}): a member of another type would never match a day."
                )
                raise TypeError(msg)
        instance("weekend", weekend, frozenset, "frozenset({5, 6})")
        for number in weekend:
            whole("weekend", number, least=0, most=_WEEK - 1)
        if len(weekend) == _WEEK:
            msg = "weekend cannot hold all seven days: no day would be a working day."
            raise ValueError(msg)
        return cls(frozenset(holidays), weekend)

    def open(self, day: date) -> bool:
        return day.weekday() not in self.weekend and day not in self.closed

    def on_or_after(self, day: date) -> date:
        # One day a week is open, and the holidays are finitely many; should they fill the calendar, its end refuses.
        while not self.open(_within(day, "the next working day")):
            day += _ONE_DAY
        return day

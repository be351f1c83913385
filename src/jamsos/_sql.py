"""Kata SQL: the words of a plan as the text of a query, for the engines that read one.

An engine that lives in another process, or plans each step anew, reads a text in one go, where it would be told the
same expression word by word; and its text has a division of whole numbers, which needs no doubles.
The words are those of narwhals, as far as a plan uses them: the plan does not know which of the two it is told in.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from attrs import evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Plain: TypeAlias = str
"""A text of Python: an expression has a word `str`, as narwhals has."""

__all__ = ["DUCKDB", "SPARK", "Dialect", "Query", "Sql", "Words"]


@frozen
class Dialect:
    """What two engines say differently."""

    quote: str
    divided: str
    matches: str
    replaced: str
    begins: str
    trimmed: str
    moment: str
    escapes: bool
    """Whether a backslash in a text escapes what follows."""
    select: Callable[[Any, tuple[str, ...]], Any]
    group: Callable[[Any, list[str], list[str]], Any]
    """The rows of groups, in their order: by these columns, and with these."""

    def name(self, name: str) -> str:
        """A column."""
        return self.quote + name.replace(self.quote, self.quote * 2) + self.quote

    def value(self, value: object) -> str:
        """A value as it is written."""
        if isinstance(value, bool) or not isinstance(value, str | date):
            return str(value).lower()
        if isinstance(value, datetime):
            return f"{self.moment} '{value:%Y-%m-%d %H:%M:%S}'"
        if isinstance(value, date):
            return f"date '{value}'"
        if self.escapes:
            return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
        return "'" + value.replace("'", "''") + "'"


def _in_order(keys: list[str]) -> str:
    return ", ".join(f"{key} nulls first" for key in keys)


def _grouped_by_methods(native: Any, keys: list[str], made: list[str]) -> Any:  # noqa: ANN401  (frames of a library)
    found = native.aggregate(", ".join([*keys, *made]), ", ".join(keys))
    return found.order(_in_order(keys)) if keys else found


def _grouped_by_query(native: Any, keys: list[str], made: list[str]) -> Any:  # noqa: ANN401  (as above)
    # Braces stand for a frame in such a query, and those of a name are doubled.
    by, chosen = ([text.replace("{", "{{").replace("}", "}}") for text in texts] for texts in (keys, [*keys, *made]))
    ending = f" group by {', '.join(by)} order by {_in_order(by)}" if by else ""
    query = f"select {', '.join(chosen)} from {{frame}}{ending}"  # noqa: S608  (every name is quoted)
    return native.sparkSession.sql(query, frame=native)


DUCKDB = Dialect(
    quote='"',
    divided="({} // {})",
    matches="regexp_matches({}, {})",
    replaced="regexp_replace({}, {}, {}, 'g')",
    begins="starts_with({}, {})",
    trimmed="trim({}, {})",
    moment="timestamp",
    escapes=False,
    select=lambda native, texts: native.project(", ".join(texts)),
    group=_grouped_by_methods,
)
SPARK = Dialect(
    quote="`",
    divided="({} div {})",
    matches="regexp_like({}, {})",
    replaced="regexp_replace({}, {}, {})",
    begins="startswith({}, {})",
    trimmed="btrim({}, {})",
    moment="timestamp_ntz",
    escapes=True,
    select=lambda native, texts: native.selectExpr(*texts),
    group=_grouped_by_query,
)


@frozen(eq=False)
class Sql:
    """An expression as text, with the operators and the words of an expression of narwhals."""

    dialect: Dialect
    text: Plain
    called: Plain = ""

    def alias(self, name: Plain) -> Sql:
        """The same under a name."""
        return evolve(self, called=name)

    @property
    def output(self) -> Plain:
        """The expression as a column of a query."""
        return f"{self.text} as {self.dialect.name(self.called)}"

    def of(self, form: Plain, *more: object) -> Sql:
        """A form with the expression, and more, in its gaps."""
        return Sql(self.dialect, form.format(self.text, *map(self._said, more)))

    def _said(self, other: object) -> Plain:
        return other.text if isinstance(other, Sql) else self.dialect.value(other)

    def __add__(self, other: object) -> Sql:
        return self.of("({} + {})", other)

    def __sub__(self, other: object) -> Sql:
        return self.of("({} - {})", other)

    def __rsub__(self, other: object) -> Sql:
        return self.of("({1} - {0})", other)

    def __mul__(self, other: object) -> Sql:
        return self.of("({} * {})", other)

    def __floordiv__(self, other: object) -> Sql:
        # What a plan divides is not negative: to cut is to round down.
        return self.of(self.dialect.divided, other)

    def __gt__(self, other: object) -> Sql:
        return self.of("({} > {})", other)

    def __lt__(self, other: object) -> Sql:
        return self.of("({} < {})", other)

    def __ge__(self, other: object) -> Sql:
        return self.of("({} >= {})", other)

    def __le__(self, other: object) -> Sql:
        return self.of("({} <= {})", other)

    def __eq__(self, other: object) -> Any:  # noqa: ANN401  (an expression, as narwhals has it)
        return self.of("({} = {})", other)

    def __ne__(self, other: object) -> Any:  # noqa: ANN401  (as above)
        return self.of("({} <> {})", other)

    __hash__ = object.__hash__

    def __and__(self, other: object) -> Sql:
        return self.of("({} and {})", other)

    def __or__(self, other: object) -> Sql:
        return self.of("({} or {})", other)

    def __invert__(self) -> Sql:
        return self.of("(not {})")

    def cast(self, kind: Plain) -> Sql:
        """The same as a value of another kind."""
        return self.of(f"cast({{}} as {kind})")

    def is_null(self) -> Sql:
        """Where there is none."""
        return self.of("({} is null)")

    def fill_null(self, value: object) -> Sql:
        """The same with a value where there is none."""
        return self.of("coalesce({}, {})", value)

    def is_in(self, choices: Iterable[object]) -> Sql:
        """Where it is one of the choices."""
        return self.of("({} in (" + ", ".join(map(self.dialect.value, choices)) + "))")

    def floor(self) -> Sql:
        """The whole number below."""
        return self.of("floor({})")

    def min(self) -> Sql:
        """The least of all rows."""
        return self.of("min({})")

    def max(self) -> Sql:
        """The greatest of all rows."""
        return self.of("max({})")

    def sum(self) -> Sql:
        """All rows together, nothing where there is none."""
        return self.of("coalesce(sum({}), 0)")

    def count(self) -> Sql:
        """How many rows have one."""
        return self.of("count({})")

    def any(self) -> Sql:
        """Whether it holds in a row."""
        return self.of("bool_or({})")

    def over(self, *names: Plain) -> Sql:
        """The same of the rows that are alike in these columns."""
        keys = ", ".join(map(self.dialect.name, names))
        return self.of(f"({{}} over (partition by {keys}))")

    @property
    def str(self) -> OfText:
        """The words for text."""
        return OfText(self)

    @property
    def dt(self) -> OfDays:
        """The words for days."""
        return OfDays(self)


@frozen
class OfText:
    """The words for text."""

    value: Sql

    def contains(self, pattern: str) -> Sql:
        """Where a text has a form in it."""
        return self.value.of(self.value.dialect.matches, pattern)

    def starts_with(self, start: str) -> Sql:
        """Where a text begins with another."""
        return self.value.of(self.value.dialect.begins, start)

    def replace_all(self, pattern: str, by: str) -> Sql:
        """A text with another in the place of each part that has a form."""
        return self.value.of(self.value.dialect.replaced, pattern, by)

    def strip_chars(self) -> Sql:
        """A text without spaces around it."""
        return self.value.of(self.value.dialect.trimmed, _SPACES)

    def slice(self, start: int, length: int) -> Sql:
        """A part of a text."""
        return self.value.of("substring({}, {}, {})", start + 1, length)


_SPACES = " \t\n\r\f\v"


@frozen
class OfDays:
    """The words for days."""

    value: Sql

    def year(self) -> Sql:
        """The year."""
        return self.value.of("year({})")

    def month(self) -> Sql:
        """The month."""
        return self.value.of("month({})")

    def day(self) -> Sql:
        """The day of the month."""
        return self.value.of("day({})")


@frozen(eq=False)
class Choice(Sql):
    """A choice that may be left without an otherwise."""

    def otherwise(self, other: Sql) -> Sql:
        """The whole choice."""
        return Sql(self.dialect, f"{self.text.removesuffix(' end)')} else {other.text} end)")


@frozen
class When:
    """A choice that has begun."""

    condition: Sql

    def then(self, value: Sql) -> Choice:
        """What holds where the condition does."""
        return Choice(self.condition.dialect, f"(case when {self.condition.text} then {value.text} end)")


@frozen
class Words:
    """The words from which expressions are made: what a plan is handed in the place of narwhals."""

    dialect: Dialect
    Int64: ClassVar[str] = "bigint"
    String: ClassVar[str] = "string"

    def col(self, name: str) -> Sql:
        """A column."""
        return Sql(self.dialect, self.dialect.name(name))

    def lit(self, value: object, dtype: object = None) -> Sql:
        """A value; a number whose type is told has 64 bits, which hold those of every narrower one."""
        said = Sql(self.dialect, self.dialect.value(value))
        return said if dtype is None else said.cast(self.Int64)

    def when(self, condition: Sql) -> When:
        """Begin a choice."""
        return When(condition)

    def len(self) -> Sql:
        """How many rows there are."""
        return Sql(self.dialect, "count(1)")


@frozen
class Query:
    """A frame whose columns are made by text, and the names of its columns, for which it is not asked again."""

    dialect: Dialect
    native: Any
    names: tuple[str, ...]

    @classmethod
    def of(cls, dialect: Dialect, native: Any) -> Query:  # noqa: ANN401  (a frame of the caller's library)
        """The frame of a library that reads text."""
        return cls(dialect, native, tuple(native.columns))

    def select(self, *outputs: str | Sql) -> Query:
        """These columns and no others."""
        names = tuple(each.called if isinstance(each, Sql) else each for each in outputs)
        texts = tuple(each.output if isinstance(each, Sql) else self.dialect.name(each) for each in outputs)
        return Query(self.dialect, self.dialect.select(self.native, texts), names)

    def with_columns(self, *made: Sql) -> Query:
        """These columns too, in the place of those of the same names."""
        by_name: dict[str, str | Sql] = dict(zip(self.names, self.names, strict=True))
        return self.select(*(by_name | {each.called: each for each in made}).values())

    def filter(self, condition: Sql) -> Query:
        """The rows in which the condition holds."""
        return evolve(self, native=self.native.filter(condition.text))

    def head(self, count: int) -> Query:
        """So many rows."""
        return evolve(self, native=self.native.limit(count))

    def grouped(self, keys: Iterable[str], made: Iterable[Sql]) -> Query:
        """One row for each group, in order, or one for all."""
        found = self.dialect.group(self.native, list(map(self.dialect.name, keys)), [each.output for each in made])
        return Query.of(self.dialect, found)

    def to_native(self) -> Any:  # noqa: ANN401  (as above)
        """The frame of the caller's library."""
        return self.native

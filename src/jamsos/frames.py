"""Kolom: the same law over millions of rows, on the data-frame library the caller already has.

Any frame that narwhals understands will do: pandas (NumPy and Arrow types), Polars (eager and lazy), PyArrow, DuckDB,
Dask and PySpark.  What goes in comes out: the caller's own kind of frame, with columns of whole sen added.
No rule stands here: each figure comes from the tariff that reckons one person's bill, handed the columns instead of the
person, and the result is the same to the last sen.
The extra `frames` installs narwhals; nothing else in the package needs it.

* `contributions`: what is due for each row of a roster, programme by programme and payer by payer.
* `benefits`: the death benefits of JKM and JKK, the cash of JKP, the first pension of JP.
* `totals`: exact sums by any grouping.
* `check`: what the rules on rosters find, as columns or as a frame of findings.
* `explain`: one row back as a bill with its reasons.
* `rows`: a frame as plain dicts, for `jamsos.roster.read_roster`.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from functools import lru_cache, reduce
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeAlias, cast

from attrs import evolve, field, frozen

from jamsos._checks import instance, nearest, shown, unknown
from jamsos._plan import (
    Engine,
    Op,
    Planned,
    Term,
    Tree,
    choose,
    column,
    either,
    ladder,
    not_,
    same,
    shared_terms,
)
from jamsos._sql import DUCKDB, SPARK, Query, Words
from jamsos.contributions import NON_WAGE_PROGRAMS, MonthlyBill, Regime, owed_programs
from jamsos.contributions import contributions as bill_of
from jamsos.dates import FIRST_DAY, LAST_DAY, Day, Month, Period, as_day, as_month
from jamsos.employers import Employer, EnterpriseScale, LabourIntensiveIndustry, RiskClass, StateService, WorkerFacts
from jamsos.funding import INSTRUMENTS, find_instrument
from jamsos.groups import GROUPS
from jamsos.identity import is_kpj_over, is_nik_over, is_npwp_over
from jamsos.law import NotInForce
from jamsos.money import Rupiah
from jamsos.participants import Job, Participant, refuse_other
from jamsos.programs import PROGRAMS, jkk, jkm, jkp, jp, offered, program
from jamsos.programs.reliefs import COVID_GROUP, LABOUR_INTENSIVE_GROUP, NON_WAGE_GROUP, number_of
from jamsos.programs.shape import Payer
from jamsos.protection import Protection
from jamsos.regions import CODE_FORM
from jamsos.rules import RULES
from jamsos.rules.people import registered_on
from jamsos.segments import Sector, Segment
from jamsos.text import Text, as_lang, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from narwhals.typing import IntoDataFrame, IntoLazyFrame

    from jamsos.programs.shape import Program
    from jamsos.text import Lang

__all__ = ["MOST", "Benefit", "benefits", "check", "contributions", "explain", "findings", "rows", "totals"]

Frame: TypeAlias = Any
"""A data frame of the caller's library."""

Faults: TypeAlias = Literal["raise", "column"]
"""What becomes of rows that cannot be reckoned: an error that names the first, or a column `fault`."""

Unit: TypeAlias = Literal["rupiah", "sen"]
"""What the numbers in the money columns of a roster count."""

Programs: TypeAlias = "Mapping[Segment, Iterable[Program | str]] | Iterable[Program | str] | None"
"""The programmes of every row, or of every row of a segment, themselves or by their codes."""

MOST = Rupiah.of_sen(10**14)
"""The greatest amount of money in one cell, a trillion rupiah: every step of every reckoning then fits 64 bits."""

_EXACT = 2**53
_LAST_NUMBER = 99_999_999
_MINE = "__jamsos_"
_FAULT = "fault"
_SEN = "_sen"


class _Kind(Enum):
    """How a field is read."""

    MONEY = "whole numbers of rupiah"
    COUNT = "whole numbers"
    RISK = "whole numbers from 1 to 5"
    TEXT = "text"
    WRITTEN = "text, or whole numbers (a double does not keep all of its digits)"
    YES = "yes or no (Boolean)"
    MONTH = "dates, or whole numbers such as 202604"
    DAY = "dates, or whole numbers such as 20260415"


# The frame at the door ------------------------------------------------------------------------------------------------


def _narwhals(function: str) -> Any:  # noqa: ANN401  (the namespace of the caller's library)
    try:
        import narwhals.stable.v2 as nw  # noqa: PLC0415  (an extra, loaded when it is asked for)
    except ImportError as missing:
        msg = f"{function} needs the extra: python -m pip install 'jamsos[frames]'."
        raise ImportError(msg) from missing
    return nw


def _opened(nw: Any, frame: Frame) -> Frame:  # noqa: ANN401  (as above)
    try:
        return nw.from_native(frame)
    except TypeError:
        msg = f"frame must be a data frame of pandas, Polars, PyArrow and the like, not {shown(type(frame).__name__)}."
        raise TypeError(msg) from None


def _query(frame: Frame) -> Query | None:
    """The frame of an engine that reads a query as text."""
    kind = frame.implementation
    dialect = SPARK if kind.is_pyspark() else DUCKDB if kind.is_duckdb() else None
    return None if dialect is None else Query.of(dialect, frame.to_native())


def _collected(nw: Any, frame: Frame) -> Frame:  # noqa: ANN401  (as above)
    return frame.collect() if isinstance(frame, nw.LazyFrame) else frame


def _with(frame: Frame, columns: Mapping[str, Any]) -> Frame:
    """The frame with more columns; some libraries refuse to be asked for none."""
    return frame.with_columns(*(value.alias(name) for name, value in columns.items())) if columns else frame


@frozen
class _Fault:
    """What may be wrong with a field: where it is needed, where it is fine, and what would be read."""

    code: str
    field: str
    heading: str | None
    needed: Tree
    fine: Tree
    wanted: str
    choices: tuple[str, ...] = ()

    @property
    def bad(self) -> Tree:
        """Where it is wrong."""
        return _both(self.needed, not_(self.fine))

    def error(self, value: object, where: str) -> ValueError:
        """The refusal of the first row in which it is wrong."""
        if self.heading is None:
            return ValueError(f"{self.code}: {self.field} is refused{where}; wanted: {self.wanted}.")
        code, what = (_MISSING, "is missing") if value is None else (self.code, f"cannot be {shown(value)}")
        near = nearest(value, self.choices)
        hint = "" if near is None else f"; did you mean {near!r}"
        return ValueError(f"{code}: {self.field} (column {self.heading!r}) {what}{where}{hint}; wanted: {self.wanted}.")


_MISSING, _AMOUNT, _CHOICE, _MONTH, _DAY, _OUTSIDE = "JS221", "JS226", "JS227", "JS225", "JS224", "JS401"


def _both(one: Tree, two: Tree) -> Tree:
    if isinstance(one, bool):
        return two if one else False
    return one & two


@frozen
class _Door:
    """A frame whose fields are read into columns of ours, and what may be wrong with them.

    Every column of ours holds a value in every row: where something is wrong a harmless one, and the row is refused.
    """

    nw: Any
    types: Any
    frame: Frame
    kind: Any
    eager: bool
    headings: dict[str, str]
    unit: Unit
    schema: Mapping[str, Any]
    parts: dict[str, Any] = field(factory=dict[str, Any])
    read: dict[str, Any] = field(factory=dict[str, Any])
    plain: dict[str, Any] = field(factory=dict[str, Any])
    counted: dict[str, Any] = field(factory=dict[str, Any])
    faults: list[_Fault] = field(factory=list[_Fault])

    @classmethod
    def of(
        cls, function: str, frame: Frame, columns: Mapping[str, str] | None, fields: Iterable[str], unit: Unit
    ) -> _Door:
        """The frame with the fields it has: under their own names, unless `columns` names the headings."""
        nw = _narwhals(function)
        opened = _opened(nw, frame)
        kind, eager = opened.implementation, isinstance(opened, nw.DataFrame)
        if kind.is_polars():
            # The words are the same in Polars itself, where a plan is made sooner; an eager frame becomes one plan.
            nw, opened = nw.get_native_namespace(opened), opened.to_native().lazy()
        types, schema = nw, opened.collect_schema()
        query = None if kind.is_polars() else _query(opened)
        if query is not None:
            # The same words as text: such an engine reads a query sooner than it is told one.
            nw, opened = Words(query.dialect), query
        if unit not in {"rupiah", "sen"}:
            raise unknown("unit", unit, ["rupiah", "sen"])
        known = tuple(fields)
        headings = {name: name for name in known if name in schema}
        for name, heading in (columns or {}).items():
            if name not in known:
                raise unknown("columns", name, known)
            if heading not in schema:
                asked = f"columns[{name!r}]"
                raise unknown(asked, heading, schema)
            headings[name] = heading
        return cls(nw, types, opened, kind, eager, headings, unit, schema)

    def has(self, name: str) -> bool:
        """Whether the frame has that field."""
        return name in self.headings

    def _raw(self, name: str, kind: _Kind) -> tuple[Any, Any]:
        """The column of a field and its type; raises TypeError for a type that does not hold what is wanted."""
        nw, types, heading = self.nw, self.types, self.headings[name]
        dtype = self.schema[heading]
        whole = dtype.is_integer() or dtype.is_float()
        day = isinstance(dtype, types.Date) or (isinstance(dtype, types.Datetime) and dtype.time_zone is None)
        text = isinstance(dtype, types.String | types.Categorical | types.Enum)
        fits = {
            _Kind.TEXT: text,
            _Kind.WRITTEN: text or dtype.is_integer(),
            _Kind.YES: isinstance(dtype, types.Boolean),
            _Kind.MONTH: whole or day,
            _Kind.DAY: whole or day,
        }.get(kind, whole)
        if not fits:
            msg = f"{name} (column {heading!r}) must hold {kind.value}, not {dtype}."
            raise TypeError(msg)
        raw = nw.col(heading)
        return (raw.cast(nw.String) if text and not isinstance(dtype, types.String) else raw), dtype

    def _keep(self, name: str, value: Any) -> Term:  # noqa: ANN401  (an expression of the caller's library)
        self.read[name] = value
        return column(name)

    def whole(self, name: str, kind: _Kind, least: int, most: int, times: int = 1) -> tuple[Term, Term]:
        """A field of whole numbers within two limits, so many times, and where it is fine."""
        nw = self.nw
        raw, dtype = self._raw(name, kind)
        fine = self._between(raw, dtype, least, most).fill_null(value=False)
        value, plain = nw.when(fine).then(raw).otherwise(nw.lit(least, dtype)).cast(nw.Int64), raw.cast(nw.Int64)
        self.plain[name] = plain if times == 1 else plain * times
        return self._keep(name, value if times == 1 else value * times), self._keep(f"{name}_fine", fine)

    def _between(self, raw: Any, dtype: Any, least: int, most: int) -> Any:  # noqa: ANN401  (as above)
        fine = (raw >= least) & (raw <= most)
        return fine & (raw == raw.floor()) if dtype.is_float() else fine

    def money(self, name: str, needed: Tree, most: Rupiah = MOST) -> Term:
        """A field of money, in whole sen."""
        scale = 100 if self.unit == "rupiah" else 1
        limit = most.sen // scale
        value, fine = self.whole(name, _Kind.MONEY, 0, limit, scale)
        self._may_fail(_AMOUNT, name, needed, fine, f"whole {self.unit} from 0 to {limit:,}")
        return value

    def count(self, name: str, needed: Tree, least: int = 0, most: int = 10**9) -> Term:
        """A field that counts something."""
        value, fine = self.whole(name, _Kind.COUNT, least, most)
        self._may_fail(_CHOICE, name, needed, fine, f"a whole number from {least} to {most:,}")
        return value

    def risk(self, needed: Tree) -> Term:
        """The risk class by its number."""
        numbers = [each.number for each in RiskClass]
        value, fine = self.whole("risk_class", _Kind.RISK, min(numbers), max(numbers))
        self._may_fail(_CHOICE, "risk_class", needed, fine, f"a whole number from {min(numbers)} to {max(numbers)}")
        return value

    def text(self, name: str, choices: Iterable[str], needed: Tree) -> Term:
        """A field of names out of a closed list."""
        raw, _ = self._raw(name, _Kind.TEXT)
        valid = list(choices)
        value = self._keep(name, raw.fill_null(""))
        fine = self._keep(f"{name}_fine", raw.is_in(valid).fill_null(value=False))
        self._may_fail(_CHOICE, name, needed, fine, "one of " + ", ".join(valid), valid)
        return value

    def written(self, name: str) -> Term:
        """A field of text, or of whole numbers as text, without the spaces around it; empty where there is none."""
        raw, dtype = self._raw(name, _Kind.WRITTEN)
        text = raw.cast(self.nw.String) if dtype.is_integer() else raw
        value = self._keep(name, text.fill_null("").str.strip_chars())
        self._keep(f"{name}_given", self.read[name] != "")
        return value

    def given(self, name: str) -> Term:
        """Where something stands in a field."""
        if f"{name}_given" not in self.read:
            self._keep(f"{name}_given", ~self.nw.col(self.headings[name]).is_null())
        return column(f"{name}_given")

    def alike(self, name: str, fields: Iterable[str]) -> Term:
        """How many rows are alike in fields that were read."""
        self.counted[name] = self.nw.len().over(*(_MINE + each for each in fields))
        return column(name)

    def known(self, name: str, choices: Iterable[str], needed: Tree) -> None:
        """A field of names out of a closed list, which may be empty."""
        given = self._keep(f"{name}_given", ~self._raw(name, _Kind.TEXT)[0].is_null())
        self.text(name, choices, _both(needed, given))

    def payer(self, needed: Tree, *, village_money_is_public: bool) -> None:
        """The instrument that pays; where it is empty, the participant does."""
        public = [each.code for each in INSTRUMENTS if each.is_public(village_money_is_public=village_money_is_public)]
        self.known("payer", [each.code for each in INSTRUMENTS], needed)
        self._keep("privately_funded", ~self._raw("payer", _Kind.TEXT)[0].is_in(public).fill_null(value=False))

    def yes(self, name: str, needed: Tree) -> None:
        """A field that is yes or no, where the frame has it."""
        if self.has(name):
            raw, _ = self._raw(name, _Kind.YES)
            self._may_fail(_CHOICE, name, needed, self._keep(f"{name}_fine", ~raw.is_null()), "yes or no")
            self._keep(name, raw.fill_null(value=False))

    def _may_fail(  # noqa: PLR0913, PLR0917  (what a fault is)
        self, code: str, name: str, needed: Tree, fine: Tree, wanted: str, choices: Iterable[str] = ()
    ) -> None:
        self.faults.append(_Fault(code, name, self.headings[name], needed, fine, wanted, tuple(choices)))

    def refuse(self, code: str, name: str, where: Tree, wanted: str) -> None:
        """Refuse the rows of a condition; the month or the day is shown where it is the reason."""
        shown_as = ("month", "day", name) if code == _OUTSIDE else (name,)
        heading = next((self.headings[each] for each in shown_as if self.has(each)), None)
        self.faults.append(_Fault(code, name, heading, where, fine=False, wanted=wanted))

    def _parts(self, name: str, kind: _Kind) -> tuple[Any, Any, Any]:
        """Year, month and day of a field of days or of numbers, in columns made first; year 0 where there is none."""
        nw = self.nw
        raw, dtype = self._raw(name, kind)
        if dtype.is_integer() or dtype.is_float():
            fine = self._between(raw, dtype, 0, _LAST_NUMBER).fill_null(value=False)
            number = nw.when(fine).then(raw).otherwise(nw.lit(0, dtype)).cast(nw.Int64)
            number = number * 100 + 1 if kind is _Kind.MONTH else number
            year, months = number // 10_000, number // 100
            parts = (year, months - year * 100, number - months * 100)
        else:
            never = FIRST_DAY if isinstance(dtype, self.types.Date) else datetime(FIRST_DAY.year, 1, 1)  # noqa: DTZ001  (as the frame has them)
            there = raw.fill_null(never)
            # Polars keeps a month in 8 bits, so that times 100 would overflow: every part becomes 64 bits wide first.
            year, month, day = (part.cast(nw.Int64) for part in (there.dt.year(), there.dt.month(), there.dt.day()))
            parts = (nw.when(raw.is_null()).then(nw.lit(0, nw.Int64)).otherwise(year), month, day)
        names = [f"{_MINE}{name}_{each}" for each in ("year", "month", "day")]
        self.parts.update(zip(names, parts, strict=True))
        year, month, day = (nw.col(each) for each in names)
        return year, month, day

    def refuse_columns(self, names: Iterable[str]) -> None:
        """Refuse a frame that has one of the columns of the result."""
        for name in names:
            if name in self.schema:
                msg = f"the frame has a column {name!r} already, which the result would be: rename it first."
                raise ValueError(msg)

    def trust(self) -> None:
        """Read what is needed in every row as it stands: nothing is wrong with it."""
        self.read.update(
            {
                each.field: self.plain[each.field]
                for each in self.faults
                if each.needed is True and each.field in self.plain
            }
        )

    def ready(self) -> Frame:
        """The frame with every column of ours."""
        frame = _with(self.with_parts(), {_MINE + name: value for name, value in self.read.items()})
        for name, count in self.counted.items():
            frame = _with(frame, {_MINE + name: count})
        return frame

    def with_parts(self) -> Frame:
        """The frame with the parts of its days and months."""
        return _with(self.frame, self.parts)

    def month(self, name: str, first: int, last: int, *, needed: Tree = True) -> Term:
        """A field of months, as `number_of` counts them, within a first and a last one."""
        nw = self.nw
        year, month, _ = self._parts(name, _Kind.MONTH)
        number = year * 12 + month - 1
        fine = (month >= 1) & (month <= 12) & (number >= first) & (number <= last)  # noqa: PLR2004  (a year has twelve)
        value = self._keep(name, nw.when(fine).then(number).otherwise(nw.lit(first, nw.Int64)))
        wanted = f"a month from {_month(first).iso} to {_month(last).iso}"
        self._may_fail(_MONTH, name, needed, self._keep(f"{name}_fine", fine), wanted)
        return value

    def day(self, name: str, first: date, last: date, *, needed: Tree = True) -> Term:
        """A field of days, as numbers such as 20260415, within a first and a last one."""
        nw = self.nw
        year, month, day = self._parts(name, _Kind.DAY)
        number = year * 10_000 + month * 100 + day
        fine = (month >= 1) & (month <= 12) & (day >= 1) & (number >= _key(first)) & (number <= _key(last))  # noqa: PLR2004  (as above)
        long = (day <= 30) | ((month != 4) & (month != 6) & (month != 9) & (month != 11))  # noqa: PLR2004  (as above)
        leap = ((year - year // 4 * 4) == 0) & (((year - year // 100 * 100) != 0) | ((year - year // 400 * 400) == 0))
        february = (month != 2) | (day <= 28) | ((day == 29) & leap)  # noqa: PLR2004  (as above)
        fine = fine & (day <= 31) & long & february  # noqa: PLR2004  (as above)
        value = self._keep(name, nw.when(fine).then(number).otherwise(nw.lit(_key(first), nw.Int64)))
        self._may_fail(_DAY, name, needed, self._keep(f"{name}_fine", fine), f"a day from {first} to {last}")
        return value

    def span(self, name: str, kind: _Kind) -> tuple[int, int] | None:
        """The least and the greatest number of a field of months or days, read from the frame; None without rows."""
        year, month, day = self._parts(name, kind)
        number = year * 12 + month - 1 if kind is _Kind.MONTH else year * 10_000 + month * 100 + day
        kept = self.with_parts().select(number.alias(_MINE)).filter(self.nw.col(_MINE) > 0)
        ends = _summed_up(kept, self.nw.col(_MINE).min().alias("least"), self.nw.col(_MINE).max().alias("most"))
        ((least, most),) = (found.values() for found in _values(ends))
        return None if least is None else (cast("int", least), cast("int", most))

    def is_text(self, name: str) -> bool:
        """Whether a column of ours is text, of which only comparisons are reckoned with."""
        return name in {"segment", "scale", "sector", "payer", "labour_intensive"}

    def need(self, name: str, why: str) -> None:
        """Refuse a frame without a field that is needed."""
        if not self.has(name):
            msg = f"{name} is needed {why}: hand in columns={{{name!r}: ...}}; the frame has {_listed(self.schema)}."
            raise ValueError(msg)


def _summed_up(frame: Frame, *made: Any) -> Frame:  # noqa: ANN401  (expressions of the caller's library)
    """One row of what all rows come to."""
    return frame.grouped((), made) if isinstance(frame, Query) else frame.select(*made)


def _values(frame: Frame) -> Iterator[dict[str, object]]:
    """The rows of a frame of ours."""
    return rows(frame.to_native() if isinstance(frame, Query) else frame)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(repr(name) for name in names) or "no columns"


def _month(number: int) -> Month:
    return Month(number // 12, number % 12 + 1)


def _key(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day


# A plan over a frame --------------------------------------------------------------------------------------------------


def _engine(door: _Door) -> Engine:
    kind = door.kind
    whole = kind.is_polars() or kind.is_pandas_like() or kind.is_pyarrow() or kind.is_dask()
    by_name = {name: door.nw.col(_MINE + name) for name in (*door.read, *door.counted)}
    return Engine(door.nw, by_name, {}, divides_doubles=not whole and not isinstance(door.nw, Words))


def _computed(door: _Door, outputs: dict[str, Tree], faults: Faults, *, paid: tuple[str, ...] = ()) -> Frame:
    """The native frame with the outputs as columns: rows that cannot be reckoned are refused, or have no amounts."""
    if faults not in {"raise", "column"}:
        raise unknown("faults", faults, ["raise", "column"])
    amounts = [*outputs, *([_PAID] if paid else [])]
    names = [*amounts, *([_FAULT] if faults == "column" else [])]
    door.refuse_columns(names)
    nw, engine, bad = door.nw, _engine(door), either(each.bad for each in door.faults)
    frame = door.ready()
    if faults == "raise" and not door.eager:
        if bad is True or _holds(frame, engine, bad):
            _refuse(door, frame, bad)
        door.trust()
        frame = door.ready()
    watched = [_BAD] if faults == "column" or door.eager else []
    trees = {**outputs, **dict.fromkeys(watched, bad)}
    ready = _in_blocks(door, frame, engine, trees) if _has_blocks(door) else _in_stages(door, frame, engine, trees)
    if paid:
        shares: list[Any] = [nw.col(name) for name in paid]
        ready = _with(ready, {_PAID: reduce(operator.add, shares)})
    if faults == "column":
        kept = (nw.when(~nw.col(_BAD)).then(nw.col(name)).alias(name) for name in amounts)
        ready = ready.with_columns(*kept, _said(door, engine).alias(_FAULT))
    asked = [_BAD] if faults == "raise" and door.eager else []
    result = ready.select(*door.schema, *names, *asked)
    if door.kind.is_polars() and door.eager:
        result = result.collect()
    if asked:
        if result[_BAD].any():
            _refuse(door, frame, bad)
        result = result.drop(_BAD)
    return _native(door, result, amounts)


_BAD = f"{_MINE}bad"


def _in_stages(door: _Door, frame: Frame, engine: Engine, trees: dict[str, Tree]) -> Frame:
    """The trees as columns, in the words of the engine: what occurs more than once becomes a column first."""
    nw, done = door.nw, cast("dict[Term, Any]", engine.done)
    for stage in shared_terms(trees.values()):
        made = {f"{_MINE}{len(done) + number}": term for number, term in enumerate(stage)}
        frame = _with(frame, {name: engine.lower(term) for name, term in made.items()})
        done.update({term: nw.col(name) for name, term in made.items()})
    return _with(frame, {name: engine.lower(tree) for name, tree in trees.items()})


def _given_back(door: _Door, frame: Frame) -> Frame:
    """The caller's own kind of frame."""
    if door.kind.is_polars():
        return frame.collect() if door.eager else frame
    return frame.to_native()


def _native(door: _Door, frame: Frame, amounts: list[str]) -> Frame:
    """The caller's own kind of frame; the doubles that pandas and Dask make of gaps are whole numbers again."""
    if door.kind.is_polars():
        return frame
    if isinstance(frame, Query):
        return frame.to_native()
    native, schema = frame.to_native(), frame.collect_schema()
    doubles = [name for name in amounts if schema[name].is_float()]
    return native.astype(dict.fromkeys(doubles, "Int64")) if doubles else native


# A plan over blocks of arrays -----------------------------------------------------------------------------------------

_BLOCK = 1 << 16


@frozen
class _Words:
    """The words of a plan over NumPy's arrays."""

    numpy: Any
    Int64: None = None

    def lit(self, value: object, dtype: None = None) -> object:  # noqa: ARG002  (the shape of the word)
        """A value stands for itself."""
        return value

    def when(self, condition: Any) -> _When:  # noqa: ANN401  (an array, or yes or no)
        """Begin a choice."""
        return _When(self.numpy, condition)


@frozen
class _When:
    numpy: Any
    condition: Any
    value: Any = None

    def then(self, value: Any) -> _When:  # noqa: ANN401  (an array or a number)
        """What holds where the condition does."""
        return evolve(self, value=value)

    def otherwise(self, other: Any) -> Any:  # noqa: ANN401  (as above)
        """The choice."""
        return self.numpy.where(self.condition, self.value, other)


def _numpy() -> Any:  # noqa: ANN401  (the namespace, or None)
    try:
        import numpy as np  # noqa: PLC0415  (whoever has pandas has it)
    except ImportError:
        return None
    return np


def _has_blocks(door: _Door) -> bool:
    """Whether the frame is in memory, in a library that reckons whole columns one step after the other."""
    return (door.kind.is_pandas() or door.kind.is_pyarrow()) and _numpy() is not None


def _in_blocks(door: _Door, frame: Frame, engine: Engine, trees: dict[str, Tree]) -> Frame:
    """The trees as columns, block by block over arrays that stay near the processor: the same plan, other words.

    What compares text is asked of the library itself.
    """
    nw, np = door.nw, _numpy()
    texts = {f"{_MINE}text{number}": term for number, term in enumerate(dict.fromkeys(_of_text(trees.values())))}
    frame = _with(frame, {name: engine.lower(term) for name, term in texts.items()})
    known = {term: frame[name].to_numpy() for name, term in texts.items()}
    read = {name: frame[_MINE + name].to_numpy() for name in door.read if not door.is_text(name)}
    stages, rows_of = shared_terms(trees.values()), len(frame)
    results = {name: np.empty(rows_of, bool if name == _BAD else np.int64) for name in trees}
    for start in range(0, rows_of, _BLOCK):
        part = slice(start, start + _BLOCK)
        done = {term: array[part] for term, array in known.items()}
        block = Engine(_Words(np), {name: array[part] for name, array in read.items()}, done)
        for stage in stages:
            done |= {term: block.lower(term) for term in stage}
        for name, tree in trees.items():
            results[name][part] = block.lower(tree)
    made = [nw.new_series(name, values, backend=door.kind) for name, values in results.items()]
    return _as_given(door, frame.with_columns(*made), list(trees))


def _of_text(trees: Iterable[object]) -> Iterator[Term]:
    """The steps that compare text."""
    for tree in trees:
        if isinstance(tree, Term):
            if tree.op is Op.EQUAL and isinstance(tree.args[1], str):
                yield tree
            yield from _of_text(tree.args)


def _as_given(door: _Door, frame: Frame, names: list[str]) -> Frame:
    """Whole numbers of the kind that the frame holds: pandas knows three."""
    if not door.kind.is_pandas():
        return frame
    native, numbers = frame.to_native(), [name for name in names if name != _BAD]
    kinds = {str(native[door.headings[name]].dtype) for name in ("wage", "income", "average") if door.has(name)}
    if any("[pyarrow]" in kind for kind in kinds):
        return door.nw.from_native(native.astype(dict.fromkeys(numbers, "int64[pyarrow]")))
    if any(kind.startswith(("Int", "Float")) for kind in kinds):
        return door.nw.from_native(native.astype(dict.fromkeys(numbers, "Int64")))
    return frame


def _said(door: _Door, engine: Engine) -> Any:  # noqa: ANN401  (an expression of the caller's library)
    """The first fault of each row by code and field; empty where there is none."""
    nw = door.nw
    result = nw.lit("")
    for fault in reversed([each for each in door.faults if each.bad is not False]):
        said = nw.lit(f"{fault.code} {fault.field}")
        if fault.heading is not None:
            missing = nw.lit(f"{_MISSING} {fault.field}")
            said = nw.when(nw.col(fault.heading).is_null()).then(missing).otherwise(said)
        result = nw.when(engine.lower(fault.bad)).then(said).otherwise(result)
    return result


def _holds(frame: Frame, engine: Engine, condition: Tree) -> bool:
    """Whether a condition holds in a row of a frame that is not in memory; this is quicker than to look for the row."""
    ((found,),) = (row.values() for row in _values(_summed_up(frame, engine.lower(condition).any().alias(_BAD))))
    return bool(found)


def _refuse(door: _Door, frame: Frame, bad: Tree) -> NoReturn:
    """Raise the error of the first row that cannot be reckoned; there is one."""
    nw, engine, numbered = door.nw, _engine(door), door.eager or door.kind.is_polars()
    if numbered:
        frame = frame.with_row_index(f"{_MINE}row")
    faults = [fault for fault in door.faults if fault.bad is not False]
    asked = [nw.col(f"{_MINE}row")] if numbered else []
    for number, fault in enumerate(faults):
        asked.append(engine.lower(fault.bad).alias(f"{_MINE}bad{number}"))
        if fault.heading is not None:
            asked.append(nw.col(fault.heading).alias(f"{_MINE}cell{number}"))
    (found,) = _values(frame.filter(engine.lower(bad)).select(*asked).head(1))
    where = f" in row {found[f'{_MINE}row']} (the first is row 0)" if numbered else ""
    number = next(number for number, _ in enumerate(faults) if found[f"{_MINE}bad{number}"])
    raise faults[number].error(found.get(f"{_MINE}cell{number}"), where)


# Contributions --------------------------------------------------------------------------------------------------------

_BY_CODE = {each.code: each for each in PROGRAMS}
_SEGMENTS = (Segment.PU, Segment.BPU, Segment.JAKON)
_ROSTER = (
    "month",
    "segment",
    "jkk",
    "jkm",
    "jht",
    "jp",
    "jkp",
    "scale",
    "wage",
    "income",
    "risk_class",
    "registered",
    "paid_up",
    "labour_intensive",
    "workers",
    "payer",
    "sector",
)
_PAID = "paid_sen"
_NOTHING = Rupiah.of_sen(0)


@frozen
class _Roster:
    """What holds for every row of a roster."""

    segments: tuple[Segment, ...]
    programs: Mapping[Segment, frozenset[str]]
    worker: WorkerFacts | None
    village_money_is_public: bool
    one_month: bool = True

    def member(self, door: _Door, code: str, segment: Segment, month: Month) -> Tree:
        """Where a row of the segment is in a programme."""
        if door.has(code.lower()):
            return column(code.lower())
        if segment in self.programs:
            return code in self.programs[segment]
        return either(same("scale", scale.name) for scale in self._sizes(code, month))

    def _sizes(self, code: str, month: Month) -> Iterator[EnterpriseScale]:
        """The sizes of enterprise that owe a programme for such a worker."""
        for scale in EnterpriseScale:
            job = Job(Employer("-", scale=scale), _NOTHING, worker=self.worker)
            try:
                owed = owed_programs(job, Segment.PU, month)
            except NotInForce:
                owed = frozenset({code})  # what is due in that month is asked next, and refused
            if code in owed:
                yield scale


def _chosen(programs: Programs, segments: tuple[Segment, ...]) -> dict[Segment, frozenset[str]]:
    """The programmes of each segment, as far as they are the same for all of its rows."""
    chosen: dict[Segment, Iterable[Program | str]] = {
        each: NON_WAGE_PROGRAMS for each in segments if each is not Segment.PU
    }
    if isinstance(programs, str):
        msg = f'programs must be codes such as ("JKK", "JKM"), not the text {shown(programs)}.'
        raise TypeError(msg)
    if isinstance(programs, Mapping):
        chosen |= cast("Mapping[Segment, Iterable[Program | str]]", programs)
    elif programs is not None:
        named = list(programs)
        chosen |= {each: named for each in segments if each is Segment.PU or len(segments) == 1}
    return {
        segment: frozenset(offered(program(each), segment).code for each in named) for segment, named in chosen.items()
    }


@frozen
class _Law:
    """The law of one month or day over the rows of a frame: what is due, what must be known where, what is refused."""

    amounts: dict[str, Tree] = field(factory=dict[str, Tree])
    needs: dict[str, Tree] = field(factory=dict[str, Tree])
    refused: dict[tuple[str, str], Tree] = field(factory=dict[tuple[str, str], Tree])

    def need(self, name: str, where: Tree) -> None:
        self.needs[name] = either((self.needs.get(name, False), where))

    def refuse(self, code: str, name: str, where: Tree) -> None:
        self.refused[code, name] = either((self.refused.get((code, name), False), where))


def contributions(  # noqa: PLR0913  (what a roster may say for all of its rows)
    frame: Frame,
    month: Month | Day | None = None,
    *,
    segment: Segment | None = None,
    programs: Programs = None,
    worker: WorkerFacts | None = None,
    columns: Mapping[str, str] | None = None,
    between: Period | None = None,
    unit: Unit = "rupiah",
    faults: Faults = "raise",
    village_money_is_public: bool = True,
) -> Frame:
    """Iuran: what is due for each row of a roster, in whole sen, programme by programme and payer by payer.

    A row is one job of a wage earner, or one non-wage worker by the band of income, for one contribution month.
    The result is the frame with a column for each programme and payer, `jht_employer_sen`, and `paid_sen`, what
    employer, worker and participant pay together; each figure equals that of `jamsos.contributions.contributions`.

    Fields of the roster, each under its own name unless `columns` says under which heading it stands:

    * `month`, unless it is the same for all and handed in.  The months are looked for in the frame, which reads one
      that is not in memory once more, unless `between` says where they lie; others are refused then.
    * `segment`: "PU", "BPU" or "JAKON", unless it is the same for all and handed in.
    * `wage` of wage earners, `income` of non-wage workers, in whole `unit`; `risk_class` by its number, 1 to 5.
    * `jkk`, `jkm`, `jht`, `jp`, `jkp`: whether the row is in the programme.  Without them `programs` says so for all:
      codes, or codes by segment; else `scale`, the size of the enterprise ("MICRO" to "LARGE"), with `worker`, the
      facts of such a worker, tells what is owed.  Non-wage workers are in JKK and JKM unless something else is said.
    * What reliefs ask in their months: `registered` and `paid_up` (PP 49/2020); `labour_intensive`, the industry, with
      `workers` and `paid_up` (PP 7/2025); `sector` and `payer`, an instrument such as "APBD" (PP 50/2025).

    A row that lacks what it needs, or has what nobody can reckon with, is refused with the first one named; with
    `faults="column"` its amounts are missing, and the column `fault` says why by the code of the finding.
    Raises TypeError for a column of another type, NotInForce for a month without a rule.

    >>> import polars
    >>> roster = polars.DataFrame({"wage": [5_000_000, 12_000_000], "risk_class": [2, 1]})
    >>> bill = contributions(roster, "2026-04", segment=Segment.PU, programs=("JKK", "JHT"))
    >>> bill["jkk_employer_sen"].to_list(), bill["jht_worker_sen"].to_list()
    ([2700000, 2880000], [10000000, 24000000])
    """
    door = _Door.of("contributions", frame, columns, _ROSTER, unit)
    segments = _segments(door, segment)
    roster = _Roster(segments, _chosen(programs, segments), worker, village_money_is_public, month is not None)
    _need_programs(door, roster)
    month_of, months = _months(door, month, between)
    laws = [(number, _law(door, roster, _month(number))) for number in months]
    _read(door, roster, month_of, laws)
    names = sorted({name for _, law in laws for name in law.amounts}, key=_OUTPUTS.index)
    outputs = {name: ladder(month_of, [(number, law.amounts.get(name, 0)) for number, law in laws]) for name in names}
    return _computed(door, outputs, faults, paid=tuple(name for name in names if name in _PAYSLIP))


def _named(code: str, payer: Payer) -> str:
    return f"{code}_{payer.name}{_SEN}".lower()


_OUTPUTS = [_named(code, payer) for code in _BY_CODE for payer in Payer]
_PAYSLIP = frozenset({_named(each.code, due.payer) for each in PROGRAMS for due in each.dues if due.on_payslip})


def _segments(door: _Door, segment: Segment | None) -> tuple[Segment, ...]:
    if segment is not None:
        if instance("segment", segment, Segment, "Segment.PU") not in _SEGMENTS:
            msg = f"segment cannot be Segment.{segment.name}: it pays for a whole contract, not for a month."
            raise ValueError(msg)
        return (segment,)
    door.need("segment", "where it is not handed in")
    return _SEGMENTS


def _need_programs(door: _Door, roster: _Roster) -> None:
    """Refuse a roster of wage earners that does not say in which programmes they are."""
    if Segment.PU in roster.programs or Segment.PU not in roster.segments:
        return
    if all(door.has(code.lower()) for code in _BY_CODE):
        return
    if not door.has("scale") or roster.worker is None:
        msg = (
            "programs of wage earners must be given: programs, or the fields 'jkk', 'jkm', 'jht', 'jp' and 'jkp', or "
            "the field 'scale' together with worker, which tell what is owed."
        )
        raise ValueError(msg)


def _months(door: _Door, month: Month | Day | None, between: Period | None) -> tuple[Tree, list[int]]:
    """The month of each row, and every month there may be."""
    if month is not None:
        number = number_of(month if isinstance(month, Month) else as_month(month))
        return number, [number]
    door.need("month", "where it is not handed in")
    earliest, latest = number_of(Month.of(FIRST_DAY)), number_of(Month.of(LAST_DAY))
    if between is None:
        least, most = door.span("month", _Kind.MONTH) or (earliest, earliest)
        first, last = min(max(least, earliest), latest), max(min(most, latest), earliest)
    else:
        period = instance("between", between, Period, 'Period("2026-01-01", "2026-12-31")')
        first, last = number_of(Month.of(period.first)), number_of(Month.of(period.last))
    return door.month("month", first, last), list(range(first, last + 1))


def _law(door: _Door, roster: _Roster, month: Month) -> _Law:
    """What a month asks of the rows, and what is due."""
    law, facts = _Law(), _facts(door)
    for segment in roster.segments:
        here: Tree = True if len(roster.segments) == 1 else same("segment", segment.name)
        law.need("income" if segment is Segment.BPU else "wage", here)
        if segment is Segment.PU and segment not in roster.programs and roster.worker is not None:
            law.need("scale", here)
        for each in PROGRAMS:
            member = _both(here, roster.member(door, each.code, segment, month))
            if segment not in each.segments:
                law.refuse(_CHOICE, each.code.lower(), member)
            elif member is not False:
                _dues(law, each, segment, member, month=month, facts=facts, alone=roster.one_month)
    return law


def _dues(  # noqa: PLR0913  (a programme, its members, and the month)
    law: _Law, each: Program, segment: Segment, member: Tree, *, month: Month, facts: Planned, alone: bool
) -> None:
    """What members of a programme owe in a month, and what must be known of them."""
    try:
        regime = Regime.of(segment, frozenset({each.code}), month)
    except NotInForce:
        if member is True and alone:
            raise
        law.refuse(_OUTSIDE, each.code.lower(), member)
        return
    _ask(law, regime, member, facts)
    for name, tree in _reckoned(regime, tuple(facts.by_name.items())):
        law.amounts[name] = choose(member, tree, law.amounts.get(name, 0))


@lru_cache(maxsize=8192)
def _reckoned(regime: Regime, facts: tuple[tuple[str, Tree], ...]) -> tuple[tuple[str, Tree], ...]:
    """What the tariffs of a month make of the facts, payer by payer: a plan, of which every roster needs the same."""
    columns = Planned(None, dict(facts))
    columns = evolve(columns, by_name={**columns.by_name, **regime.groups_over(columns)})
    own: dict[str, Tree] = {}
    for program_of, due in regime.dues:
        name = _named(program_of.code, due.payer)
        own[name] = own.get(name, 0) + due.tariff.expr(columns, regime.month.first)
    return tuple(own.items())


def _ask(law: _Law, regime: Regime, member: Tree, facts: Planned) -> None:
    """What the reliefs of the month, and rates by risk, must know of a member."""
    if regime.by_risk:
        law.need("risk_class", member)
    if COVID_GROUP in regime.asks:
        law.need("registered", member)
        law.need("paid_up", member)
    if LABOUR_INTENSIVE_GROUP in regime.asks:
        of_industry = _both(member, facts["labour_intensive"])
        law.need("labour_intensive", member)
        law.need("workers", of_industry)
        law.need("paid_up", of_industry)
    if NON_WAGE_GROUP in regime.asks:
        law.need("payer", member)
        law.need("sector", _both(member, facts["privately_funded"]))


def _facts(door: _Door) -> Planned:
    """The facts of a roster as the tariffs and the reliefs ask for them."""
    facts: dict[str, Tree] = {name: column(name) for name in _ROSTER}
    facts["labour_intensive"] = column("labour_intensive_fine") if door.has("labour_intensive") else False
    facts["privately_funded"] = column("privately_funded") if door.has("payer") else True
    facts["paid_up"] = column("paid_up") if door.has("paid_up") else True
    return Planned(None, facts)


def _read(door: _Door, roster: _Roster, month_of: Tree, laws: list[tuple[int, _Law]]) -> None:
    """Read each field of a roster, and say where it is needed."""
    needs = {name: ladder(month_of, [(number, law.needs.get(name, False)) for number, law in laws]) for name in _ROSTER}
    if len(roster.segments) > 1:
        door.text("segment", [each.name for each in roster.segments], needed=True)
    for code in _BY_CODE:
        door.yes(code.lower(), needed=True)
    for name in ("wage", "income", "risk_class", "registered", "workers", "sector", "scale"):
        if needs[name] is not False:
            door.need(name, _WHY[name])
    first, last = number_of(Month.of(FIRST_DAY)), number_of(Month.of(LAST_DAY))
    industries, public = [each.name for each in LabourIntensiveIndustry], roster.village_money_is_public
    readers: dict[str, Callable[[Tree], object]] = {
        "wage": lambda needed: door.money("wage", needed),
        "income": lambda needed: door.money("income", needed),
        "risk_class": door.risk,
        "workers": lambda needed: door.count("workers", needed),
        "scale": lambda needed: door.text("scale", [each.name for each in EnterpriseScale], needed),
        "sector": lambda needed: door.text("sector", [each.fact for each in Sector], needed),
        "registered": lambda needed: door.month("registered", first, last, needed=needed),
        "paid_up": lambda needed: door.yes("paid_up", needed),
        "labour_intensive": lambda needed: door.known("labour_intensive", industries, needed),
        "payer": lambda needed: door.payer(needed, village_money_is_public=public),
    }
    for name, read in readers.items():
        if door.has(name):
            read(needs[name])
    for code, name in dict.fromkeys(key for _, law in laws for key in law.refused):
        where = ladder(month_of, [(number, law.refused.get((code, name), False)) for number, law in laws])
        door.refuse(code, name, where, _REFUSED[code])


_WHY = {
    "wage": "for wage earners",
    "income": "for non-wage workers",
    "risk_class": "for JKK of wage earners",
    "registered": "in the months of PP 49/2020",
    "workers": "beside 'labour_intensive' in the months of PP 7/2025",
    "sector": "in the months of PP 50/2025",
    "scale": "to tell what is owed",
}
_REFUSED = {
    _CHOICE: "no programme that is not offered to the segment",
    _OUTSIDE: "a month in which there is a rule",
}


# Benefits -------------------------------------------------------------------------------------------------------------


class Benefit(Enum):
    """Manfaat: the benefits that columns reckon."""

    JKM_DEATH = Text(id="Manfaat JKM, meninggal dunia", en="JKM death benefit")
    JKK_DEATH = Text(id="Manfaat JKK, meninggal dunia", en="JKK death benefit")
    JKP_CASH = Text(id="Manfaat uang tunai JKP", en="JKP cash benefit")
    JP_PENSION = Text(id="Pensiun pertama, sebulan", en="First pension, a month")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


_CASE = ("day", "wage", "member_since", "segment", "average", "masa_iur")
_MOST_AVERAGE = Rupiah.of_sen(10**12)
_MOST_MONTHS = 1_200


def benefits(  # noqa: PLR0913  (what may hold for all rows)
    frame: Frame,
    benefit: Benefit,
    day: Day | None = None,
    *,
    segment: Segment | None = None,
    columns: Mapping[str, str] | None = None,
    between: Period | None = None,
    unit: Unit = "rupiah",
    faults: Faults = "raise",
) -> Frame:
    """Manfaat: one benefit for each row, in whole sen, in a column named after it, `jkm_death_sen`.

    The day that governs is a field `day`, or the same for all and handed in; `between` as in `contributions`.

    * `Benefit.JKM_DEATH`: the day of death, `member_since`, and `segment` ("PU", "BPU", "JAKON"), handed in or a field:
      `jkm.death_benefit`.
    * `Benefit.JKK_DEATH`: the day of the accident and the `wage`: `jkk.death_benefit`.
    * `Benefit.JKP_CASH`: the day of approval and the `wage`: the six instalments of `jkp.instalments` together.
    * `Benefit.JP_PENSION`: the day on which the right starts, `average`, the weighted wage of a month, and `masa_iur`,
      the months that count: `jp.formula_pension` within the limits of `jp.limited`.

    Rights that depend on children are no amounts, and whether the conditions of a benefit are met is not asked.
    Rows that cannot be reckoned become what `faults` says, as in `contributions`.

    >>> import polars
    >>> deaths = polars.DataFrame({"wage": [1_000_000, 4_000_000]})
    >>> benefits(deaths, Benefit.JKK_DEATH, "2022-06-01")["jkk_death_sen"].to_list()
    [7000000000, 21400000000]
    """
    instance("benefit", benefit, Benefit, "Benefit.JKM_DEATH")
    door = _Door.of("benefits", frame, columns, _CASE, unit)
    day_of, first, last = _days(door, day, between)
    facts = _case(door, benefit, segment, day_of)
    laws = _runs(lambda each: _promise(benefit, facts, each), first, last)
    if day is not None and _OUTSIDE_LAW in laws[0][1].refused:
        _PROMISES[benefit](facts, first)  # raises NotInForce with its sentence
    for code, name in dict.fromkeys(key for _, law in laws for key in law.refused):
        door.refuse(
            code, name, ladder(day_of, [(key, law.refused.get((code, name), False)) for key, law in laws]), _UNDUE[name]
        )
    name = f"{benefit.name}{_SEN}".lower()
    return _computed(door, {name: ladder(day_of, [(key, law.amounts[name]) for key, law in laws])}, faults)


_UNDUE = {"day": "a day on which there is a rule", "masa_iur": "the months that a pension needs"}
_OUTSIDE_LAW = (_OUTSIDE, "day")
_PROMISES: dict[Benefit, Callable[[Planned, date], Tree]] = {
    Benefit.JKM_DEATH: jkm.death_benefit_over,
    Benefit.JKK_DEATH: jkk.DEATH_BENEFIT.expr,
    Benefit.JKP_CASH: jkp.cash_over,
    Benefit.JP_PENSION: jp.pension_over,
}


def _promise(benefit: Benefit, facts: Planned, day: date) -> _Law:
    """What a benefit comes to by the law of a day."""
    law, name = _Law(), f"{benefit.name}{_SEN}".lower()
    try:
        law.amounts[name] = _PROMISES[benefit](facts, day)
        if benefit is Benefit.JP_PENSION:
            law.refuse(_CHOICE, "masa_iur", jp.no_pension_over(facts, day))
    except NotInForce:
        law.amounts[name] = 0
        law.refuse(*_OUTSIDE_LAW, where=True)
    return law


def _days(door: _Door, day: Day | None, between: Period | None) -> tuple[Tree, date, date]:
    """The day of each row, and the first and the last one there may be."""
    if day is not None:
        when = as_day(day)
        return _key(when), when, when
    door.need("day", "where it is not handed in")
    if between is None:
        least, most = door.span("day", _Kind.DAY) or (_key(FIRST_DAY), _key(FIRST_DAY))
        first, last = _near(least), _near(most)
    else:
        period = instance("between", between, Period, 'Period("2026-01-01", "2026-12-31")')
        first, last = period.first, period.last
    return door.day("day", first, last), first, last


def _near(key: int) -> date:
    """The day of a number, or the nearest that the calendar of the library has."""
    if not _key(FIRST_DAY) <= key <= _key(LAST_DAY):
        return FIRST_DAY if key < _key(FIRST_DAY) else LAST_DAY
    year, month = key // 10_000, min(max(key // 100 % 100, 1), 12)
    return date(year, month, min(max(key % 100, 1), Month(year, month).days))


def _runs(law_of: Callable[[date], _Law], first: date, last: date) -> list[tuple[int, _Law]]:
    """The law from each day on which it changes; no law lasts less than a week."""
    runs = [(_key(first), law_of(first))]
    known, day = runs[0][1], first
    while day < last:
        ahead = min(day + _WEEK, last)
        law = law_of(ahead)
        if law != known:
            while (ahead - day).days > 1:
                middle = day + (ahead - day) // 2
                if law_of(middle) == known:
                    day = middle
                else:
                    ahead = middle
            known = law_of(ahead)
            runs.append((_key(ahead), known))
        day = ahead
    return runs


_WEEK = timedelta(days=7)


def _case(door: _Door, benefit: Benefit, segment: Segment | None, day_of: Tree) -> Planned:
    """The facts that a benefit asks for."""
    facts: dict[str, Tree] = {"day": day_of}
    if benefit is Benefit.JKM_DEATH:
        if segment is None:
            door.need("segment", "where it is not handed in")
            door.text("segment", [each.name for each in _SEGMENTS], needed=True)
            facts["non_wage"] = same("segment", Segment.BPU.name)
        else:
            facts["non_wage"] = _segments(door, segment) == (Segment.BPU,)
        door.need("member_since", "for JKM")
        facts["member_since"] = door.day("member_since", FIRST_DAY, LAST_DAY)
        door.refuse(_DAY, "member_since", column("member_since") > day_of, "a day that is not after the death")
    elif benefit is Benefit.JP_PENSION:
        door.need("average", "for JP")
        door.need("masa_iur", "for JP")
        facts["average"] = door.money("average", needed=True, most=_MOST_AVERAGE)
        facts["masa_iur"] = door.count("masa_iur", needed=True, least=1, most=_MOST_MONTHS)
    else:
        door.need("wage", f"for the {benefit:en}")
        facts["wage"] = door.money("wage", needed=True)
    return Planned(None, facts)


# Totals ---------------------------------------------------------------------------------------------------------------


def totals(frame: Frame, by: str | Iterable[str] = ()) -> Frame:
    """Jumlah: the sums of every column of whole sen, for each group and exactly, in order of the groups.

    `by` is one column or several; without any there is one row for all.
    `rows` counts the rows of a group, and `refused` those without amounts, so that none is left out in silence.
    Sums are 64-bit whole numbers, exact up to 92 quadrillion rupiah (92 x 10^15).
    Raises ValueError for a frame without columns of whole sen.

    >>> import polars
    >>> frame = polars.DataFrame({"region": ["81.71", "81.71", "82.72"], "paid_sen": [1, 2, 4]})
    >>> totals(frame, by="region").rows()
    [('81.71', 2, 0, 3), ('82.72', 1, 0, 4)]
    """
    nw = _narwhals("totals")
    opened = _opened(nw, frame)
    schema = opened.collect_schema()
    keys = [by] if isinstance(by, str) else list(by)
    for key in keys:
        if key not in schema:
            raise unknown("by", key, schema)
    sums = [name for name, dtype in schema.items() if name.endswith(_SEN) and dtype.is_integer() and name not in keys]
    if not sums:
        msg = f"frame must have columns of whole sen such as 'paid_sen'; it has {_listed(schema)}."
        raise ValueError(msg)
    query = _query(opened)
    return _added(nw, opened, keys, sums) if query is None else _asked(query, keys, sums)


def _added(nw: Any, opened: Frame, keys: list[str], sums: list[str]) -> Frame:  # noqa: ANN401  (as above)
    counts = [nw.len().alias("rows"), nw.col(sums[-1]).count().alias(_REFUSED_ROWS)]
    work = [*counts, *(nw.col(name).sum() for name in sums)]
    found = opened.group_by(*keys).agg(*work) if keys else opened.select(*work)
    # A count is unsigned here and signed there.
    found = found.with_columns(*(nw.col(name).cast(nw.Int64) for name in ("rows", _REFUSED_ROWS, *sums)))
    found = found.with_columns((nw.col("rows") - nw.col(_REFUSED_ROWS)).alias(_REFUSED_ROWS))
    return (found.sort(*keys) if keys else found).to_native()


def _asked(query: Query, keys: list[str], sums: list[str]) -> Frame:
    nw = Words(query.dialect)
    made = {"rows": nw.len(), _REFUSED_ROWS: nw.len() - nw.col(sums[-1]).count()}
    made |= {name: nw.col(name).sum() for name in sums}
    # DuckDB adds up in 128 bits, which it shows as a decimal number.
    return query.grouped(keys, [each.cast(nw.Int64).alias(name) for name, each in made.items()]).to_native()


_REFUSED_ROWS = "refused"


# Findings -------------------------------------------------------------------------------------------------------------

_PEOPLE = (
    "ref",
    "nik",
    "kpj",
    "npwp",
    "passport",
    "citizen",
    "months_in_indonesia",
    "born",
    "died",
    "registered",
    "segment",
    "group",
    "region",
    "service",
    "jkk",
    "jkm",
    "jht",
    "jp",
    "jkp",
    "jkp_since",
)
_RULES = {each.code: each for each in RULES}
_NUMBER = "JS223"


def check(
    frame: Frame,
    on: Day,
    *,
    columns: Mapping[str, str] | None = None,
    segment: Segment | None = None,
    protection: Protection | None = None,
) -> Frame:
    """Pemeriksaan: what the rules on the people of a roster find, a yes-or-no column for each code.

    A row is one person.
    The codes are those of `jamsos.check` (`Rule.needs` says which fields each asks for), as far as the frame has the
    fields, each under its own name unless `columns` says under which heading it stands:

    * `ref`, the caller's own key; `nik`, `kpj`, `npwp`: text, or whole numbers that kept their digits; `passport`, its
      number.  Blank text is a number that is missing.
    * `citizen`, everybody unless said otherwise; `months_in_indonesia`, of foreigners.
    * `born`, `died`; `registered`, the first month of membership: the month of `on` or of the protection unless said.
    * `segment` ("PU", "BPU", "JAKON", "PMI"), a field or handed in; `group`, by its code; `region`, by its code.
    * `jkk`, `jkm`, `jht`, `jp`, `jkp`: whether the person is in the programme; `jkp_since`, the day of registration in
      JKP; `service`, the state service ("ASN", "MILITARY_POLICE") of a job held on the day.
    * `protection` is the protection whose list the frame is: then its segment, region and period are asked about too.

    What cannot be read is found as well, with the codes of a list: JS221 to JS227.
    Every row of a pair is marked, since a frame need not have an order.
    Raises ValueError where the frame has none of these fields.

    >>> import polars
    >>> roster = polars.DataFrame({"nik": ["8171014501900001", "8171014501900001", None]})
    >>> found = check(roster, "2026-04-01")
    >>> found.columns, found["JS211"].to_list(), found["JS241"].to_list()
    (['nik', 'JS211', 'JS213', 'JS223', 'JS241'], [False, False, True], [True, True, False])
    """
    door, day = _Door.of("check", frame, columns, _PEOPLE, "rupiah"), as_day(on)
    people = _People(door)
    people.read(day, segment, protection)
    known = people.facts.keys()
    asked = {
        rule.code: rule.over(Planned(None, people.facts), day) for rule in RULES if rule.over and known >= {*rule.needs}
    }
    if not asked:
        msg = f"frame must have a field that is checked ({_listed(_PEOPLE)}); it has {_listed(door.schema)}."
        raise ValueError(msg)
    asked = dict(sorted({**asked, **people.unread}.items()))
    door.refuse_columns(asked)
    ready = _in_stages(door, door.ready(), _engine(door), asked)
    return _given_back(door, ready.select(*door.schema, *asked))


@frozen
class _People:
    """The facts of the people of a roster, as the rules ask for them over columns, and where they cannot be read.

    Beside each fact, `_given` says where something stands, and `_known` where it can be read.
    """

    door: _Door
    facts: dict[str, Tree] = field(factory=lambda: dict[str, Tree](citizen=True))
    unread: dict[str, Tree] = field(factory=dict[str, Tree])

    def read(self, on: date, segment: Segment | None, protection: Protection | None) -> None:
        """Read every field that the frame has."""
        if protection is not None:
            instance("protection", protection, Protection, "Protection(...)")
            self.facts.update({"protection": True, "insured_until": _key(protection.period.last)})
            self.facts.update({"insured_as": protection.segment.name, "home": protection.region.code})
        self._numbers()
        self._days(registered_on(protection, on))
        self._classes(segment)
        self._programs()

    def _numbers(self) -> None:
        """The numbers of identity, and the caller's own key."""
        asked = Planned(None, {})
        fine: dict[str, Callable[[Tree], Tree]] = {
            "ref": lambda _: True,
            "nik": lambda text: is_nik_over(asked, text),
            "kpj": lambda text: is_kpj_over(asked, text),
            "npwp": lambda text: is_npwp_over(asked, text),
            "passport": lambda _: True,
        }
        for name, is_fine in fine.items():
            if self.door.has(name):
                self._know(name, _NUMBER, is_fine(self.door.written(name)))
        for name, keys in _SAME.items():
            if all(self.door.has(key) for key in keys):
                self.facts[name] = self.door.alike(name, keys)
        if not self.door.has("nik"):
            self.facts.update(nik_known=False, same_kpj_and_nik=0)

    def _days(self, generally: date) -> None:
        """The days of a life, and the day of registration."""
        for name in ("born", "died", "jkp_since"):
            if self.door.has(name):
                day = self.door.day(name, FIRST_DAY, LAST_DAY)
                born = self.facts.get("born_known", False)
                before = name == "died" and _both(born, day < column("born"))
                self._know(name, _DAY, column(f"{name}_fine") & not_(before))
        self.facts["registered_on"] = _key(generally)
        if self.door.has("registered"):
            number = self.door.month("registered", number_of(Month.of(FIRST_DAY)), number_of(Month.of(LAST_DAY)))
            self._know("registered", _MONTH, column("registered_fine"))
            year = number // 12
            first = year * 10_000 + (number - year * 12) * 100 + 101
            self.facts["registered_on"] = choose(self.facts["registered_known"], first, _key(generally))

    def _classes(self, segment: Segment | None) -> None:
        """What a person is: names out of closed lists, the region, and what is counted."""
        closed: dict[str, Iterable[str]] = {
            "segment": [each.name for each in Segment],
            "group": [each.code for each in GROUPS],
            "service": [each.name for each in StateService],
        }
        for name, choices in closed.items():
            if self.door.has(name):
                self._know(name, _CHOICE, Planned(None, {}).among(self.door.written(name), choices))
        if segment is not None:
            refuse_other("segment", segment, Segment)
            self.facts.update({"segment": segment.name, "segment_known": True})
        elif self.door.has("segment"):
            self._miss(column("segment_given"))
        if "segment" in self.facts:
            self.facts["non_wage"] = Planned(None, {}).equal(self.facts["segment"], Segment.BPU.name)
        if self.door.has("region"):
            self._know("region", _CHOICE, Planned(None, {}).matches(self.door.written("region"), CODE_FORM))
        if self.door.has("months_in_indonesia"):
            self.door.count("months_in_indonesia", needed=True)
            self._know("months_in_indonesia", _CHOICE, column("months_in_indonesia_fine"))

    def _programs(self) -> None:
        """What is yes or no: citizenship, and the programmes a person is in."""
        if self.door.has("citizen"):
            self.door.yes("citizen", needed=True)
            self._miss(column("citizen_fine"))
            self.facts["citizen"] = column("citizen") | ~column("citizen_fine")
        flags = {code.lower(): self.door.has(code.lower()) for code in _BY_CODE}
        for name, there in flags.items():
            self.facts[f"in_{name}"] = column(name) if there else False
            if there:
                self.door.yes(name, needed=True)
                self._miss(column(f"{name}_fine"))
        if any(flags.values()):
            self.facts["programs"] = either(self.facts[f"in_{name}"] for name in flags)

    def _know(self, name: str, code: str, fine: Tree) -> None:
        given = self.door.given(name)
        self.facts.update({name: column(name), f"{name}_given": given, f"{name}_known": given & fine})
        self._find(code, given & not_(fine))

    def _miss(self, there: Tree) -> None:
        self._find(_MISSING, not_(there))

    def _find(self, code: str, where: Tree) -> None:
        if where is not False:
            self.unread[code] = either((self.unread.get(code, False), where))


_SAME = {"same_ref": ("ref",), "same_nik": ("nik",), "same_kpj": ("kpj",), "same_kpj_and_nik": ("kpj", "nik")}
"""How many rows are alike in these fields."""


def findings(checked: Frame, by: str | Iterable[str], lang: Lang = "id") -> Frame:
    """Temuan: a checked frame as one row for each finding, with its code, name and severity, most serious first.

    `by` names the columns that tell the rows apart.
    Raises ValueError for a frame that `check` has not seen.

    >>> import polars
    >>> roster = polars.DataFrame({"line": [1, 2], "nik": ["8171014501900001", None]})
    >>> findings(check(roster, "2026-04-01"), by="line", lang="en").rows()
    [(2, 'JS211', 'nik-missing', 'warning')]
    """
    nw = _narwhals("findings")
    opened = _opened(nw, checked)
    schema = opened.collect_schema()
    keys = [by] if isinstance(by, str) else list(by)
    for key in keys:
        if key not in schema:
            raise unknown("by", key, schema)
    rules = sorted(
        (_RULES[name] for name in schema if name in _RULES), key=lambda rule: (rule.severity.order, rule.code)
    )
    if not rules:
        msg = f"checked must be a frame that check returned, with columns such as 'JS211'; it has {_listed(schema)}."
        raise ValueError(msg)
    parts = [
        opened.filter(nw.col(rule.code)).select(
            *keys,
            nw.lit(rule.code).alias("code"),
            nw.lit(rule.name).alias("name"),
            nw.lit(say(rule.severity, as_lang(lang))).alias("severity"),
        )
        for rule in rules
    ]
    return nw.concat(parts).to_native()


# One row, with its reasons --------------------------------------------------------------------------------------------


def explain(  # noqa: PLR0913  (as `contributions`)
    frame: Frame,
    row: int | Mapping[str, object],
    month: Month | Day | None = None,
    *,
    segment: Segment | None = None,
    programs: Programs = None,
    worker: WorkerFacts | None = None,
    columns: Mapping[str, str] | None = None,
    unit: Unit = "rupiah",
    village_money_is_public: bool = True,
) -> MonthlyBill:
    """Penjelasan: the bill of one row of a roster, with formula and article for each line.

    `row` is its number from 0 on in a frame that has an order, or the row itself as a mapping; the other arguments are
    those of `contributions`.
    Raises IndexError for a number beyond the frame, and ValueError for a row that cannot be reckoned.

    >>> import polars
    >>> roster = polars.DataFrame({"wage": [5_000_000, 12_000_000], "risk_class": [2, 1]})
    >>> bill = explain(roster, 1, "2026-04", segment=Segment.PU, programs=("JKK", "JP"))
    >>> bill.amount, bill.by_program()["JP"]
    (Rp(361389), Rp(332589))
    """
    door = _Door.of("explain", frame, columns, _ROSTER, unit)
    if month is None:
        door.need("month", "where it is not handed in")
    cells = _row(door, row)
    values = {name: cells.get(heading) for name, heading in door.headings.items()}
    segments = _segments(door, segment)
    one = segments[0] if segment is not None else _segment_of(values["segment"])
    roster = _Roster(segments, _chosen(programs, segments), worker, village_money_is_public)
    _need_programs(door, roster)
    when = _as_month(values["month"]) if month is None else month if isinstance(month, Month) else as_month(month)
    return _bill(values, one, when, roster, 100 if unit == "rupiah" else 1)


def _row(door: _Door, row: int | Mapping[str, object]) -> Mapping[str, object]:
    if isinstance(row, Mapping):
        return row
    if not door.eager and not door.kind.is_polars():
        msg = "row must be the row itself, as a mapping: rows of this frame have no order, so a number names none."
        raise TypeError(msg)
    found = list(rows(door.frame.head(row + 1)))
    if 0 <= row < len(found):
        return found[row]
    msg = f"row {row} is beyond the frame."
    raise IndexError(msg)


def _segment_of(value: object) -> Segment:
    for each in _SEGMENTS:
        if each.name == value:
            return each
    raise unknown("segment", value, [each.name for each in _SEGMENTS])


def _as_month(value: object) -> Month:
    """A month as a roster writes it: a day of it, or a number such as 202604."""
    if isinstance(value, datetime):
        return Month(value.year, value.month)
    if isinstance(value, int) and not isinstance(value, bool):
        return Month(value // 100, value % 100)
    return as_month(cast("date", value))


def _bill(values: Mapping[str, object], segment: Segment, month: Month, roster: _Roster, scale: int) -> MonthlyBill:
    """The bill of a row, by way of the participant it stands for."""
    registered = None if values.get("registered") is None else _as_month(values["registered"])
    paid_up = cast("bool", values.get("paid_up", True))
    codes = _programs_of(values, segment, month, roster)
    if segment is Segment.BPU:
        sector = values.get("sector")
        person = Participant(
            "-",
            segment,
            income=_money("income", values, scale),
            sector=None if sector is None else Sector[cast("str", sector).upper()],
            registered=registered,
            programs=codes,
            paid_up=paid_up,
        )
        payer = cast("str | None", values.get("payer"))
        public = payer is not None and find_instrument(payer).is_public(
            village_money_is_public=roster.village_money_is_public
        )
        return bill_of(person, month, publicly_funded=public)
    risk, industry = values.get("risk_class"), values.get("labour_intensive")
    employer = Employer(
        "-",
        risk_class=None if risk is None else RiskClass.of(cast("int", risk)),
        workers=cast("int | None", values.get("workers")),
        labour_intensive=None if industry is None else LabourIntensiveIndustry[cast("str", industry)],
    )
    job = Job(employer, _money("wage", values, scale), programs=codes, registered=registered, paid_up=paid_up)
    return bill_of(Participant("-", segment, jobs=[job]), month)


def _money(name: str, values: Mapping[str, object], scale: int) -> Rupiah:
    value = values.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        msg = f"{name} must be a whole number, not {shown(value)}."
        raise TypeError(msg)
    return Rupiah.of_sen(value * scale)


def _programs_of(values: Mapping[str, object], segment: Segment, month: Month, roster: _Roster) -> frozenset[str]:
    """The programmes of a row: its own yes or no before what is the same for all, and that before what is owed."""
    if segment in roster.programs:
        codes = roster.programs[segment]
    elif roster.worker is not None and values.get("scale") is not None:
        scale = EnterpriseScale[cast("str", values["scale"])]
        codes = owed_programs(Job(Employer("-", scale=scale), _NOTHING, worker=roster.worker), segment, month)
    else:
        codes = frozenset[str]()
    flagged = {code: values[code.lower()] for code in _BY_CODE if code.lower() in values}
    return (codes - flagged.keys()) | {code for code, member in flagged.items() if member}


# Rows as plain values -------------------------------------------------------------------------------------------------


def rows(frame: IntoDataFrame | IntoLazyFrame) -> Iterator[dict[str, object]]:
    """Baris: the rows of a data frame, one dict each, with plain Python values.

    What is missing (null, NaN, NaT, NA) becomes None.
    A column of floats that are all whole and small enough to be exact becomes one of whole numbers: pandas makes floats
    of a column of numbers in which some are missing.
    A moment of pandas becomes a `datetime`.
    Raises ImportError naming the extra where narwhals is not installed, and TypeError for what is no data frame.

    >>> import polars
    >>> list(rows(polars.DataFrame({"Nama": ["Siti", "Budi"], "Penghasilan": [1_000_000.0, None]})))
    [{'Nama': 'Siti', 'Penghasilan': 1000000}, {'Nama': 'Budi', 'Penghasilan': None}]
    """
    nw = _narwhals("rows")
    table = _collected(nw, _opened(nw, frame))
    columns = [_plain(series.to_list(), series.is_null().to_list()) for series in table.iter_columns()]
    return (dict(zip(table.columns, row, strict=True)) for row in zip(*columns, strict=True))


def _plain(values: list[object], missing: list[bool]) -> list[object]:
    """The values of one column as Python writes them."""
    cells = [None if gone else _cell(value) for value, gone in zip(values, missing, strict=True)]
    floats = [cell for cell in cells if cell is not None]
    if not all(isinstance(cell, float) and cell.is_integer() and abs(cell) < _EXACT for cell in floats):
        return cells
    return [int(cell) if isinstance(cell, float) else None for cell in cells]


def _cell(value: object) -> object:
    # NaN alone differs from itself; a frame that knows null as well may hold both.
    if isinstance(value, float) and value != value:  # noqa: PLR0124  (as above)
        return None
    if isinstance(value, datetime) and type(value) is not datetime:
        return datetime.combine(value.date(), value.timetz())
    return value

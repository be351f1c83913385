"""The closed vocabulary of statutory phrases: one small class per kind, each read in three ways.

`compute` reckons and explains for one person, `expr` builds the same reckoning over whole columns, `formula` says it.
The three stand beside one another in each class, so that a reader sees that they agree; the tests prove it.

Facts are handed in by name.  Money facts are `Rupiah`; in columns they are whole sen (1/100 rupiah, 64-bit integers).
`amount` is `compute` without the account, for callers who only need the total.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeAlias, TypeVar, runtime_checkable

from attrs import evolve, field, frozen

from jamsos._checks import shown, unknown, whole
from jamsos.breakdown import Breakdown, total_of
from jamsos.document import Document, Row, Shows, Table
from jamsos.law import Citation, Source
from jamsos.money import Rate, Rounding, Rp, Rupiah
from jamsos.text import Text, as_lang, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from jamsos.law import Dated, DatedRow, Provision
    from jamsos.text import Lang

__all__ = [
    "Band",
    "Banded",
    "Bands",
    "Bound",
    "ByClass",
    "Columns",
    "Fact",
    "Facts",
    "Given",
    "Lump",
    "Multiple",
    "Reducible",
    "Relief",
    "Relieved",
    "Share",
    "Staged",
    "Stages",
    "Sum",
    "Tariff",
    "Tier",
    "Tiered",
    "Tiers",
    "Tranche",
]

T = TypeVar("T")

Fact: TypeAlias = "Rupiah | int | str | bool"
"""What a tariff may be told about one person: money, a count, a class, a yes or no."""

Facts: TypeAlias = "Mapping[str, Fact]"
"""The facts of one person by name."""

Given: TypeAlias = "Mapping[str, int | str | bool]"
"""Facts that were checked, with money in whole sen: what a bound tariff reckons with."""

Bound: TypeAlias = "Callable[[Given], int]"
"""A tariff with the rows of one day looked up: whole sen from checked facts.  Bills run these."""

_ZERO = Rp(0)


def _missing(facts: Facts, name: str, label: Text) -> ValueError:
    given = ", ".join(repr(key) for key in facts) or "none"
    return ValueError(f"{label.id} ({label.en}) needs the fact {name!r}; the facts given are: {given}.")


def _money(facts: Facts, name: str, label: Text) -> Rupiah:
    value = facts.get(name)
    if not isinstance(value, Rupiah):
        if value is None:
            raise _missing(facts, name, label)
        msg = f"the fact {name!r} of {label.id} must be money such as Rp(1_000_000), not {shown(value)}."
        raise TypeError(msg)
    if value.sen < 0:
        msg = f"the fact {name!r} of {label.id} cannot be negative: {value!r}."
        raise ValueError(msg)
    return value


def _count(facts: Facts, name: str, label: Text) -> int:
    if name not in facts:
        raise _missing(facts, name, label)
    return whole(f"the fact {name!r} of {label.id}", facts[name], least=0)


def _yes(facts: Facts, name: str, label: Text) -> bool:
    value = facts.get(name)
    if not isinstance(value, bool):
        if value is None:
            raise _missing(facts, name, label)
        msg = f"the fact {name!r} of {label.id} must be True or False, not {shown(value)}."
        raise TypeError(msg)
    return value


@frozen
class Columns:
    """The columns of a data frame by fact name, with the namespace their expressions are built with.

    `namespace` is `narwhals` (or a library of the same words); money columns hold whole sen as 64-bit integers.
    """

    namespace: Any
    by_name: Mapping[str, Any]

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401  (an expression of the caller's library)
        if name not in self.by_name:
            raise unknown("column", name, self.by_name)
        return self.by_name[name]

    def number(self, value: int) -> Any:  # noqa: ANN401  (as above)
        """A 64-bit whole number as a column expression."""
        return self.namespace.lit(value, self.namespace.Int64)

    def choose(self, condition: Any, then: Any, otherwise: Any) -> Any:  # noqa: ANN401  (as above)
        """One expression where the condition holds and the other where it does not; never without the second."""
        return self.namespace.when(condition).then(then).otherwise(otherwise)

    def equal(self, value: Any, other: int | str) -> Any:  # noqa: ANN401  (as above)
        """Where the value of a column is that one."""
        return value == other

    def share(self, base: Any, rate: Rate, rounding: Rounding) -> Any:  # noqa: ANN401  (as above)
        """A rate of a non-negative whole-sen expression, rounded exactly as `Rate.of` rounds."""
        return self.rounded(base * (rate.numerator * self.doubling(rounding)), rate.denominator, rounding)

    def rounded(self, product: Any, denominator: int, rounding: Rounding) -> Any:  # noqa: ANN401  (as above)
        """A product over a denominator as whole sen; a product to be rounded half up is handed in twice as large."""
        denominator *= rounding.step
        if rounding.direction == "down":
            steps = product // denominator
        elif rounding.direction == "up":
            steps = (product + (denominator - 1)) // denominator
        else:
            steps = (product + denominator) // (2 * denominator)
        return steps if rounding.step == 1 else steps * rounding.step

    def doubling(self, rounding: Rounding) -> int:
        """How many times the product is handed to `rounded`: half up needs it twice, to do without a fraction."""
        return 2 if rounding.direction == "half up" else 1

    def completed_months(self, start: Any, end: Any) -> Any:  # noqa: ANN401  (as above)
        """`dates.completed_months` over columns: from one day to a later one, each a number such as 20210405."""
        (year, month, day), (last_year, last_month, last_day) = self.parts(start), self.parts(end)
        months = (last_year - year) * _MONTHS + (last_month - month)
        # A day that the last month does not have is its last day.
        met = self.choose(day > last_day, last_day >= self.days_in(last_year, last_month), last_day >= day)
        return self.choose(met, months, months - self.number(1))

    def day(self, day: date) -> int:
        """The number of a day, 20210405."""
        return day.year * 10_000 + day.month * 100 + day.day

    def parts(self, key: Any) -> tuple[Any, Any, Any]:  # noqa: ANN401  (as above)
        """Year, month and day of a day that is a number such as 20210405."""
        year, months = key // 10_000, key // 100
        return year, months - year * 100, key - months * 100

    def days_in(self, year: Any, month: Any) -> Any:  # noqa: ANN401  (as above)
        """How many days a month has, 29 in the Februaries of leap years."""
        days = self.number(_DAYS[0])
        for number, length in enumerate(_DAYS[1:], start=2):
            days = self.choose(month >= number, self.number(length), days)
        february = self.choose(
            self.equal(year - year // 4 * 4, 0),
            self.choose(
                self.equal(year - year // 100 * 100, 0),
                self.choose(self.equal(year - year // 400 * 400, 0), self.number(29), self.number(28)),
                self.number(29),
            ),
            self.number(28),
        )
        return self.choose(self.equal(month, 2), february, days)

    def by_day(self, key: Any, history: Dated[T], asks: Callable[[T], Any]) -> Any:  # noqa: ANN401  (as above)
        """What the row of a history that holds on each day is asked; no, on a day without a row."""
        found: Any = False
        for each in history.provisions:
            holds = key >= self.day(each.first)
            holds = holds if each.last is None else holds & (key <= self.day(each.last))
            found = self.choose(holds, asks(each.value), found)
        return found

    def any_of(self, conditions: Iterable[Any]) -> Any:  # noqa: ANN401  (as above)
        """Where one of the conditions holds."""
        found: Any = False
        for each in conditions:
            found = found | each
        return found

    def among(self, value: Any, choices: Iterable[int | str]) -> Any:  # noqa: ANN401  (as above)
        """Where a value is one of the choices."""
        return value.is_in(list(choices))

    def matches(self, text: Any, pattern: str) -> Any:  # noqa: ANN401  (as above)
        """Where the whole of a text without line breaks has a form."""
        return text.str.contains(f"^(?:{pattern})$")

    def begins(self, text: Any, start: str) -> Any:  # noqa: ANN401  (as above)
        """Where a text begins with another."""
        return text.str.starts_with(start)

    def without(self, text: Any, pattern: str) -> Any:  # noqa: ANN401  (as above)
        """A text without the characters of a form."""
        return text.str.replace_all(pattern, "")

    def digits(self, text: Any, start: int, length: int) -> Any:  # noqa: ANN401  (as above)
        """The number that so many digits of a text make, from a place on; every row must have digits there."""
        return text.str.slice(start, length).cast(self.namespace.Int64)


_MONTHS = 12
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _sharer(rate: Rate, rounding: Rounding) -> Callable[[int], int]:
    """A rate of a non-negative number of sen, rounded exactly as `Rate.of` rounds."""
    step = rounding.step
    numerator, denominator = rate.numerator, rate.denominator * step
    if rounding.direction == "down":
        return lambda base: base * numerator // denominator * step
    if rounding.direction == "up":
        return lambda base: -(-base * numerator // denominator) * step
    twice, whole_step = 2 * numerator, 2 * denominator
    if step == 1:
        return lambda base: (base * twice + denominator) // whole_step
    return lambda base: (base * twice + denominator) // whole_step * step


def _capped(share: Callable[[int], int], ceiling: int) -> Callable[[int], int]:
    most = share(ceiling)
    return lambda base: share(base) if base < ceiling else most


def _floored(share: Callable[[int], int], floor: int) -> Callable[[int], int]:
    return lambda base: max(share(base), floor)


class Tariff(Protocol):
    """What every word of the vocabulary answers."""

    @property
    def label(self) -> Text:
        """What the law calls it."""
        ...

    def given(self, facts: Facts, day: date) -> dict[str, int | str | bool]:
        """The facts this word needs on that day, checked, with money in sen."""
        ...

    def bound(self, day: date) -> Bound:
        """The reckoning with the rows of that day looked up; raises NotInForce outside the law."""
        ...

    def amount(self, facts: Facts, day: date) -> Rupiah:
        """The amount alone: `bound` over what is `given`; the same figure as `compute(facts, day).amount`."""
        ...

    def compute(self, facts: Facts, day: date) -> Breakdown:
        """The amount with its reasons; raises NotInForce outside the law and ValueError naming a missing fact."""
        ...

    def expr(self, columns: Columns, day: date) -> Any:  # noqa: ANN401  (an expression of the caller's library)
        """The amount in sen over columns, exactly equal to `amount` row by row."""
        ...

    def formula(self, lang: Lang, day: date) -> str:
        """The reckoning in one line, with the figures of that day."""
        ...


@runtime_checkable
class Reducible(Protocol):
    """A word whose rates can be reduced before anything is rounded."""

    def reduced_to(self, part: Rate) -> Tariff:
        """The same tariff with only this part of each of its rates."""
        ...


def _reduced(tariff: Tariff, part: Rate) -> Tariff:
    if not isinstance(tariff, Reducible):
        msg = f"{tariff.label.id} ({tariff.label.en}) has no rate that could be reduced: relieve its amount instead."
        raise TypeError(msg)
    return tariff.reduced_to(part)


def _amount(tariff: Tariff, facts: Facts, day: date) -> Rupiah:
    return Rupiah.of_sen(tariff.bound(day)(tariff.given(facts, day)))


# --- sebesar Rp ..., 24 x Rp ... --------------------------------------------------------------------------------------


@frozen
class Multiple:
    """A sum the law writes as so many times an amount: `24 x Rp200.000`.

    >>> print(Multiple(24, Rp(200_000)), Multiple(24, Rp(200_000)).total)
    24 x Rp200.000 Rp4.800.000
    """

    right_aligned: ClassVar[bool] = True
    """A column of such sums is right-aligned in a document."""

    times: int
    unit: Rupiah

    def __attrs_post_init__(self) -> None:
        whole("times", self.times, least=1)

    @property
    def total(self) -> Rupiah:
        """The whole sum."""
        return self.unit * self.times

    def __format__(self, spec: str) -> str:
        return f"{self.times} x {self.unit:{as_lang(spec or 'id')}}"

    def __str__(self) -> str:
        return format(self, "id")


def _sum_of(value: Rupiah | Multiple) -> Rupiah:
    return value.total if isinstance(value, Multiple) else value


_FIXED = Text(id="{sum}", en="{sum}")


@frozen
class Lump:
    """Sebesar Rp …: a fixed sum, or so many times one.

    Facts: none.  The day chooses the row.
    """

    label: Text
    sums: Dated[Rupiah | Multiple]

    def given(self, facts: Facts, day: date) -> dict[str, int | str | bool]:  # noqa: ARG002  (the shape of every word)
        """Nothing is needed."""
        return {}

    def bound(self, day: date) -> Bound:
        """The sum of that day."""
        sen = _sum_of(self.sums.on(day).value).sen
        return lambda _: sen

    def amount(self, facts: Facts, day: date) -> Rupiah:
        """The sum of that day."""
        return _amount(self, facts, day)

    def compute(self, facts: Facts, day: date) -> Breakdown:  # noqa: ARG002  (as above)
        """The sum of that day with its article."""
        row = self.sums.on(day)
        how = _FIXED.fill(sum=row.value) if isinstance(row.value, Multiple) else None
        return Breakdown(self.label, _sum_of(row.value), how, (row.source,))

    def expr(self, columns: Columns, day: date) -> Any:  # noqa: ANN401  (an expression of the caller's library)
        """The sum of that day as a constant column."""
        return columns.number(_sum_of(self.sums.on(day).value).sen)

    def formula(self, lang: Lang, day: date) -> str:
        """The sum as the law writes it."""
        return format(self.sums.on(day).value, lang)


# --- ... % dari Upah --------------------------------------------------------------------------------------------------

_SHARE = Text(id="{rate} x {base}", en="{rate} x {base}")
_SHARE_TIMES = Text(id="{rate} x {times} x {base}", en="{rate} x {times} x {base}")
_CAPPED = Text(id="{how} (upah di atas {ceiling} tidak dihitung)", en="{how} (not counting what exceeds {ceiling})")
_FLOORED = Text(id="{how}, paling sedikit {floor}", en="{how}, at least {floor}")


@frozen
class Share:
    """… % dari Upah: a rate of a money fact, the base capped and the result floored where the law says so.

    Facts: `of`, the base.  `times` is for "60 % x 80 x upah".  The amount is rounded once, by `rounding`
    (to the nearest sen unless said otherwise); the floor applies after rounding.
    `part` is the part of the rate that a relief leaves; it never lowers the floor.
    """

    label: Text
    of: str
    rate: Dated[Rate]
    times: int = field(default=1, kw_only=True)
    part: Rate = field(default=Rate.WHOLE, kw_only=True)
    base_ceiling: Dated[Rupiah] | None = field(default=None, kw_only=True)
    at_least: Dated[Rupiah | Multiple] | None = field(default=None, kw_only=True)
    rounding: Rounding = field(default=Rounding.SEN, kw_only=True)

    def given(self, facts: Facts, day: date) -> dict[str, int | str | bool]:  # noqa: ARG002  (the shape of every word)
        """The base."""
        return {self.of: _money(facts, self.of, self.label).sen}

    def bound(self, day: date) -> Bound:
        """The rate of the base of that day."""
        name, rate = self.of, self._rate(day).times(self.times)
        share = _sharer(rate, self.rounding)
        ceiling = None if self.base_ceiling is None else self.base_ceiling.on(day).value.sen
        if self.at_least is None and self.rounding == Rounding.SEN:
            # Almost every line of every bill is of this form: one call instead of two or three.
            twice, half, whole_sen = 2 * rate.numerator, rate.denominator, 2 * rate.denominator
            if ceiling is None:
                return lambda facts: (facts[name] * twice + half) // whole_sen  # type: ignore[operator]
            most = share(ceiling)
            return lambda facts: (base * twice + half) // whole_sen if (base := facts[name]) < ceiling else most  # type: ignore[operator]
        if ceiling is not None:
            share = _capped(share, ceiling)
        if self.at_least is not None:
            share = _floored(share, _sum_of(self.at_least.on(day).value).sen)
        return lambda facts: share(facts[name])  # type: ignore[arg-type]

    def amount(self, facts: Facts, day: date) -> Rupiah:
        """The rate of the base of that day."""
        return _amount(self, facts, day)

    def _rate(self, day: date) -> Rate:
        return self.rate.on(day).value.times(self.part)

    def compute(self, facts: Facts, day: date) -> Breakdown:
        """The same with its formula and articles."""
        rate = self.rate.on(day)
        base = _money(facts, self.of, self.label)
        basis = [rate.source]
        if self.base_ceiling is not None:
            ceiling = self.base_ceiling.on(day)
            base = min(base, ceiling.value)
            basis.append(ceiling.source)
        how = self._phrase(self._rate(day), base, day)
        if self.at_least is not None:
            basis.append(self.at_least.on(day).source)
        return Breakdown(self.label, self.amount(facts, day), how, tuple(basis))

    def _phrase(self, rate: Rate, base: object, day: date) -> Text:
        how = _SHARE.fill(rate=rate, base=base)
        if self.times != 1:
            how = _SHARE_TIMES.fill(rate=rate, times=self.times, base=base)
        if self.base_ceiling is not None:
            how = _CAPPED.fill(how=how, ceiling=self.base_ceiling.on(day).value)
        if self.at_least is not None:
            how = _FLOORED.fill(how=how, floor=self.at_least.on(day).value)
        return how

    def expr(self, columns: Columns, day: date) -> Any:  # noqa: ANN401  (an expression of the caller's library)
        """The same over columns."""
        base = columns[self.of]
        if self.base_ceiling is not None:
            ceiling = columns.number(self.base_ceiling.on(day).value.sen)
            base = columns.choose(base > ceiling, ceiling, base)
        amount = columns.share(base, self._rate(day).times(self.times), self.rounding)
        if self.at_least is not None:
            floor = columns.number(_sum_of(self.at_least.on(day).value).sen)
            amount = columns.choose(amount < floor, floor, amount)
        return amount

    def formula(self, lang: Lang, day: date) -> str:
        """The rate and the name of the base."""
        return self._phrase(self._rate(day), _named(self.of), day).get(lang)

    def reduced_to(self, part: Rate) -> Share:
        """The same share with only this part of its rate."""
        return evolve(self, part=self.part.times(part))


_FACT_NAMES = {
    "wage": Text(id="upah sebulan", en="monthly wage"),
    "income": Text(id="penghasilan", en="income"),
    "contract_value": Text(id="nilai kontrak", en="contract value"),
}


def _named(fact: str) -> Text:
    return _FACT_NAMES.get(fact) or Text(id=fact.replace("_", " "), en=fact.replace("_", " "))


# --- sesuai Lampiran --------------------------------------------------------------------------------------------------


@frozen
class Band:
    """One band of an annex: from this income on, this base."""

    lower: Rupiah
    base: Rupiah


@frozen
class Bands(Shows):
    """A table of bands: an income falls in the last band whose lower bound it reaches.

    The printed tables leave a gap of Rp1.000 between bands (up to 1.099.000, then from 1.100.000); an income inside a
    gap belongs to the lower band.
    """

    bands: tuple[Band, ...]
    _lowers: tuple[int, ...] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        lowers = tuple(band.lower.sen for band in self.bands)
        if not lowers or lowers[0] != 0 or any(later <= earlier for earlier, later in pairwise(lowers)):
            msg = "a table of bands begins at Rp0 and each band begins above the one before."
            raise ValueError(msg)
        object.__setattr__(self, "_lowers", lowers)

    def of(self, income: Rupiah) -> Band:
        """The band an income falls in; raises ValueError for an income below Rp0."""
        if income.sen < 0:
            msg = f"an income cannot be negative: {income!r}."
            raise ValueError(msg)
        return self.bands[bisect_right(self._lowers, income.sen) - 1]

    def as_document(self, lang: Lang) -> Document:
        """The table as the annex prints it."""
        columns = (Text(id="Penghasilan mulai", en="Income from"), Text(id="Dasar", en="Base"))
        rows = tuple(Row((band.lower, band.base)) for band in self.bands)
        title = Text(id="Kelompok penghasilan", en="Income bands")
        return Document(title, lang, (Table(columns, rows),))

    def __format__(self, spec: str) -> str:
        count = len(self.bands)
        return Text(id=f"{count} kelompok", en=f"{count} bands").get(as_lang(spec or "id"))


_BANDED = Text(id="{rate} x dasar {base} (penghasilan {income})", en="{rate} x base {base} (income {income})")
_BANDED_FORMULA = Text(id="{rate} x dasar menurut kelompok penghasilan", en="{rate} x the base of the income band")


@frozen
class Banded:
    """Sesuai Lampiran: a rate of the base that an annex gives for the band of an income.

    Facts: `of`, the income.  `part` is the part of the rate that a relief leaves.
    """

    label: Text
    of: str
    bands: Dated[Bands]
    rate: Dated[Rate]
    part: Rate = field(default=Rate.WHOLE, kw_only=True)
    rounding: Rounding = field(default=Rounding.SEN, kw_only=True)

    def given(self, facts: Facts, day: date) -> dict[str, int | str | bool]:  # noqa: ARG002  (the shape of every word)
        """The income."""
        return {self.of: _money(facts, self.of, self.label).sen}

    def bound(self, day: date) -> Bound:
        """The rate of the base of the band."""
        name, rate = self.of, self._rate(day)
        bands = self.bands.on(day).value.bands
        lowers = tuple(band.lower.sen for band in bands)
        nominals = tuple(rate.of(band.base, self.rounding).sen for band in bands)
        return lambda facts: nominals[bisect_right(lowers, facts[name]) - 1]

    def amount(self, facts: Facts, day: date) -> Rupiah:
        """The rate of the base of the band."""
        return _amount(self, facts, day)

    def _rate(self, day: date) -> Rate:
        return self.rate.on(day).value.times(self.part)

    def compute(self, facts: Facts, day: date) -> Breakdown:
        """The same with its band and articles."""
        income = _money(facts, self.of, self.label)
        bands, rate = self.bands.on(day), self._rate(day)
        base = bands.value.of(income).base
        how = _BANDED.fill(rate=rate, base=base, income=income)
        return Breakdown(self.label, rate.of(base, self.rounding), how, (bands.source, self.rate.on(day).source))

    def expr(self, columns: Columns, day: date) -> Any:  # noqa: ANN401  (an expression of the caller's library)
        """The same over columns, as a ladder of bands."""
        rate, income = self._rate(day), columns[self.of]
        bands = self.bands.on(day).value.bands
        result = columns.number(rate.of(bands[0].base, self.rounding).sen)
        for band in bands[1:]:
            nominal = columns.number(rate.of(band.base, self.rounding).sen)
            result = columns.choose(income >= columns.number(band.lower.sen), nominal, result)
        return result

    def formula(self, lang: Lang, day: date) -> str:
        """The rate and the annex."""
        return _BANDED_FORMULA.fill(rate=self._rate(day)).get(lang)

    def reduced_to(self, part: Rate) -> Banded:
        """The same bands with only this part of the rate."""
        return evolve(self, part=self.part.times(part))


# --- tingkat risiko ... -----------------------------------------------------------------------------------------------


@frozen
class ByClass:
    """Menurut kelompok: one tariff for each class of a fact, such as the five risk levels of Lampiran I.

    Facts: `key`, the class, and what the chosen tariff needs.  A class outside the list is refused with the nearest.
    """

    label: Text
    key: str
    cases: tuple[tuple[str | int, Tariff], ...]

    def __attrs_post_init__(self) -> None:
        if not self.cases:
            msg = f"{self.label.id} ({self.label.en}) needs at least one class."
            raise ValueError(msg)

    def _case(self, facts: Facts) -> Tariff:
        value = facts.get(self.key)
        if value is None:
            raise _missing(facts, self.key, self.label)
        for name, tariff in self.cases:
            if name == value and not isinstance(value, bool):
                return tariff
        raise unknown(self.key, value, [str(name) for name, _ in self.cases])

    def given(self, facts: Facts, day: date) -> dict[str, int | str | bool]:
        """The class, and what the tariff of the class needs."""
        case = self._case(facts)
        return {self.key: facts[self.key], **case.given(facts, day)}  # type: ignore[dict-item]

    def bound(self, day: date) -> Bound:
        """The tariff of each class of that day; a class outside the list is a KeyError, so check it first."""
        key = self.key
        cases = {name: tariff.bound(day) for name, tariff in self.cases}
        return lambda facts: cases[facts[key]](facts)

    def amount(self, facts: Facts, day: date) -> Rupiah:
        """The amount by the tariff of the class."""
        return _amount(self, facts, day)

    def compute(self, facts: Facts, day: date) -> Breakdown:
        """The account by the tariff of the class."""
        return self._case(facts).compute(facts, day)

    def expr(self, columns: Columns, day: date) -> Any:  # noqa: ANN401  (an expression of the caller's library)
        """The same over columns; a class outside the list must be refused before, it would get the last tariff."""
        key = columns[self.key]
        *others, (_, last) = self.cases
        result = last.expr(columns, day)
        for name, tariff in reversed(others):
            result = columns.choose(columns.equal(key, name), tariff.expr(columns, day), result)
        return result

    def formula(self, lang: Lang, day: date) -> str:
        """Each class with its own formula."""
        return "; ".join(f"{say(name, lang)}: {tariff.formula(lang, day)}" for name, tariff in self.cases)

    def reduced_to(self, part: Rate) -> ByClass:
        """The same classes, each with only this part of its rates."""
        return evolve(self, cases=tuple((name, _reduced(tariff, part)) for name, tariff in self.cases))


# --- 6 bulan pertama ... ----------------------------------------------------------------------------------------------


@frozen
class Tranche:
    """One stage: so many months (None: from here on) at this rate."""

    months: int | None
    rate: Rate


@frozen
class Stages:
    """The stages of a benefit in order; only the last may be without end."""

    stages: tuple[Tranche, ...]

    def __attrs_post_init__(self) -> None:
        *earlier, last = self.stages or (Tranche(0, Rate.WHOLE),)
        months = [stage.months or 0 for stage in earlier] + [1 if last.months is None else last.months]
        if any(each < 1 for each in months):
            msg = "stages stand in order, each of one month or more, and only the last may be without end."
            raise ValueError(msg)

    def spans(self, days: int) -> tuple[tuple[Tranche, int], ...]:
        """The stages that so many days reach, each with its days; a month has 30, and what outlasts the stages is left.

        >>> stages = Stages((Tranche(6, Rate.WHOLE), Tranche(None, Rate.ratio(1, 2))))
        >>> [length for _, length in stages.spans(200)]
        [180, 20]
        """
        left, spans = days, list[tuple[Tranche, int]]()
        for stage in self.stages:
            taken = left if stage.months is None else min(left, stage.months * _DAYS_A_MONTH)
            if taken:
                spans.append((stage, taken))
            left -= taken
        return tuple(spans)

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        lines: list[str] = []
        start = 1
        for stage in self.stages:
            if stage.months is None:
                template = _STAGE_REST
                phrase = template.fill(start=start, rate=stage.rate)
            else:
                phrase = _STAGE_SPAN.fill(start=start, end=start + stage.months - 1, rate=stage.rate)
                start += stage.months
            lines.append(phrase.get(lang))
        return "; ".join(lines)


_STAGE_SPAN = Text(id="bulan {start} s.d. {end}: {rate}", en="months {start} to {end}: {rate}")
_STAGE_REST = Text(id="sejak bulan {start}: {rate}", en="from month {start}: {rate}")
_STAGED = Text(id="{rate} x {days}/30 x {base}", en="{rate} x {days}/30 x {base}")
_STAGE_LABEL = Text(id="{label}, {days} hari", en="{label}, {days} days")
_DAYS_A_MONTH = 30


@frozen
class Staged:
    """… bulan pertama …: a share of the monthly wage that steps down as the months go by.

    Facts: `of`, the monthly wage, and `days`, the length in days; a month of a stage is 30 days, as the daily benefit
    is one thirtieth of the monthly one.  Each stage is rounded by itself.
    """

    label: Text
    of: str
    stages: Dated[Stages]
    days: str = field(default="days", kw_only=True)
    rounding: Rounding = field(default=Rounding.SEN, kw_only=True)

    def _spans(self, facts: Facts, row: Provision[Stages]) -> tuple[tuple[Tranche, int], ...]:
        days = _count(facts, self.days, self.label)
        spans = row.value.spans(days)
        left = days - sum(length for _, length in spans)
        if left:
            longest = sum(stage.months or 0 for stage in row.value.stages)
            msg = f"{self.label.id} lasts at most {longest} months by {row.citation.short}; {left} day(s) too many."
            raise ValueError(msg)
        return spans

    def given(self, facts: Facts, day: date) -> dict[str, int | str | bool]:
        """The wage and the days, which may not outlast the stages."""
        self._spans(facts, self.stages.on(day))
        return {
            self.of: _money(facts, self.of, self.label).sen,
            self.days: _count(facts, self.days, self.label),
        }

    def bound(self, day: date) -> Bound:
        """The sum over the stages reached."""
        wage, length = self.of, self.days
        stages = [
            (
                None if stage.months is None else stage.months * _DAYS_A_MONTH,
                _sharer(_daily(stage.rate, 1), self.rounding),
            )
            for stage in self.stages.on(day).value.stages
        ]

        def reckon(facts: Given) -> int:
            base, left, total = int(facts[wage]), int(facts[length]), 0
            for most, share in stages:
                taken = left if most is None else min(left, most)
                total += share(base * taken)
                left -= taken
            return total

        return reckon

    def amount(self, facts: Facts, day: date) -> Rupiah:
        """The sum over the stages reached."""
        return _amount(self, facts, day)

    def _of(self, stage: Tranche, base: Rupiah, days: int) -> Rupiah:
        return _daily(stage.rate, days).of(base, self.rounding)

    def compute(self, facts: Facts, day: date) -> Breakdown:
        """One line for each stage reached."""
        base, row = _money(facts, self.of, self.label), self.stages.on(day)
        parts: list[Breakdown] = []
        for stage, days in self._spans(facts, row):
            how = _STAGED.fill(rate=stage.rate, days=days, base=base)
            label = _STAGE_LABEL.fill(label=self.label, days=days)
            parts.append(Breakdown(label, self._of(stage, base, days), how, (row.source,)))
        return Breakdown(
            self.label, sum((part.amount for part in parts), _ZERO), basis=(row.source,), parts=tuple(parts)
        )

    def expr(self, columns: Columns, day: date) -> Any:  # noqa: ANN401  (an expression of the caller's library)
        """The same over columns; days beyond the last stage must be refused before, they would be left out."""
        base, days = columns[self.of], columns[self.days]
        result, start = columns.number(0), 0
        for stage in self.stages.on(day).value.stages:
            # Cut from the days themselves, as tiers are: what earlier stages left over would double with each stage.
            past = columns.number(start * _DAYS_A_MONTH)
            taken = columns.choose(days > past, days - past, columns.number(0))
            if stage.months is not None:
                most = columns.number(stage.months * _DAYS_A_MONTH)
                taken = columns.choose(taken > most, most, taken)
                start += stage.months
            result = result + columns.share(base * taken, _daily(stage.rate, 1), self.rounding)
        return result

    def formula(self, lang: Lang, day: date) -> str:
        """The stages with their rates."""
        return format(self.stages.on(day).value, lang)


def _daily(rate: Rate, days: int) -> Rate:
    return Rate.ratio(rate.numerator * days, rate.denominator * _DAYS_A_MONTH)


# --- ... ditambah 0,17 % dari selisih ---------------------------------------------------------------------------------


@frozen
class Tier:
    """One tier: what exceeds this amount, up to the next tier, pays this rate; `huruf` is its letter in the article."""

    above: Rupiah
    rate: Rate
    huruf: str = field(default="", kw_only=True)


@frozen
class Tiers:
    """Marginal tiers: each rate applies only to the slice between its own bound and the next."""

    tiers: tuple[Tier, ...]

    def __attrs_post_init__(self) -> None:
        bounds = [tier.above.sen for tier in self.tiers]
        if not bounds or bounds[0] != 0 or any(later <= earlier for earlier, later in pairwise(bounds)):
            msg = "tiers begin at Rp0 and each begins above the one before."
            raise ValueError(msg)

    def slices(self, amount: Rupiah) -> list[tuple[Tier, Rupiah]]:
        """The parts of the amount with their tiers; their sum is the amount."""
        tops = (*(tier.above for tier in self.tiers[1:]), amount)
        cut = [(tier, min(top, amount) - tier.above) for tier, top in zip(self.tiers, tops, strict=True)]
        return [(tier, part) for tier, part in cut if part > _ZERO]

    def reduced_to(self, part: Rate) -> Tiers:
        """The same tiers with only this part of each rate."""
        return Tiers(tuple(evolve(tier, rate=tier.rate.times(part)) for tier in self.tiers))

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        return "; ".join(_TIER.fill(rate=tier.rate, above=tier.above).get(lang) for tier in self.tiers)


_TIER = Text(id="{rate} di atas {above}", en="{rate} above {above}")
_TIERED = Text(id="{rate} x {part}", en="{rate} x {part}")


@frozen
class Tiered:
    """… ditambah … % dari selisih: marginal rates on the slices of an amount.

    Facts: `of`, the amount.  Each slice is rounded by itself.  `part` is the part of the rates that a relief leaves.
    """

    label: Text
    of: str
    tiers: Dated[Tiers]
    part: Rate = field(default=Rate.WHOLE, kw_only=True)
    rounding: Rounding = field(default=Rounding.SEN, kw_only=True)

    def given(self, facts: Facts, day: date) -> dict[str, int | str | bool]:  # noqa: ARG002  (the shape of every word)
        """The amount that is sliced."""
        return {self.of: _money(facts, self.of, self.label).sen}

    def bound(self, day: date) -> Bound:
        """The sum over the slices."""
        name = self.of
        tiers = [(tier.above.sen, _sharer(tier.rate, self.rounding)) for tier in self._tiers(day).tiers]
        tops = [low for low, _ in tiers[1:]]

        def reckon(facts: Given) -> int:
            whole_amount, total = int(facts[name]), 0
            for (low, share), top in zip(tiers, [*tops, whole_amount], strict=True):
                if whole_amount > low:
                    total += share(min(top, whole_amount) - low)
            return total

        return reckon

    def amount(self, facts: Facts, day: date) -> Rupiah:
        """The sum over the slices."""
        return _amount(self, facts, day)

    def _tiers(self, day: date) -> Tiers:
        return self.tiers.on(day).value.reduced_to(self.part)

    def compute(self, facts: Facts, day: date) -> Breakdown:
        """One line for each slice, with its letter in the article."""
        row = self.tiers.on(day)
        parts = tuple(
            Breakdown(
                _TIER.fill(rate=tier.rate, above=tier.above),
                tier.rate.of(part, self.rounding),
                _TIERED.fill(rate=tier.rate, part=part),
                (_lettered(row.source, tier.huruf),),
            )
            for tier, part in self._tiers(day).slices(_money(facts, self.of, self.label))
        )
        return Breakdown(self.label, sum((part.amount for part in parts), _ZERO), basis=(row.source,), parts=parts)

    def expr(self, columns: Columns, day: date) -> Any:  # noqa: ANN401  (an expression of the caller's library)
        """The same over columns; what a tier takes is cut from below and from above."""
        amount, result = columns[self.of], columns.number(0)
        tiers = self._tiers(day).tiers
        for tier, top in zip(tiers, (*(tier.above.sen for tier in tiers[1:]), None), strict=True):
            low = columns.number(tier.above.sen)
            part = columns.choose(amount > low, amount - low, columns.number(0))
            if top is not None:
                most = columns.number(top - tier.above.sen)
                part = columns.choose(part > most, most, part)
            result = result + columns.share(part, tier.rate, self.rounding)
        return result

    def formula(self, lang: Lang, day: date) -> str:
        """The rates with their bounds."""
        return format(self._tiers(day), lang)

    def reduced_to(self, part: Rate) -> Tiered:
        """The same tiers with only this part of each rate."""
        return evolve(self, part=self.part.times(part))


def _lettered(source: Source, huruf: str) -> Source:
    if not huruf:
        return source
    place = source.citation
    return evolve(source, citation=Citation(place.regulation, (*place.steps, ("huruf", huruf)), place.by))


# --- keringanan, penyesuaian ------------------------------------------------------------------------------------------


@frozen
class Relief:
    """Keringanan: a share of a contribution that is waived for a time and a group.

    `waived` holds one history for each class of the fact `key` (one history under "" where all classes are alike).
    A day outside a history means no relief, not an error: reliefs come and go.
    The fact `when` says whether the person belongs to the group; the programme module decides it.
    """

    label: Text
    when: str
    waived: tuple[tuple[str, Dated[Rate]], ...]
    key: str = ""
    _span: tuple[date, date] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        names = [name for name, _ in self.waived]
        if len(set(names)) != len(names) or (not self.key and names != [""]):
            msg = f"{self.label.id}: a relief has one history for each class of its key, or one under '' without a key."
            raise ValueError(msg)
        # Most months have no relief, and bills ask in every month: the days outside all histories are told at once.
        first = min((history.rows[0].first for _, history in self.waived), default=date.max)
        last = max((history.rows[-1] for _, history in self.waived), key=_end_of, default=None)
        object.__setattr__(self, "_span", (first, date.min if last is None else _end_of(last)))

    def on(self, facts: Facts, day: date) -> Provision[Rate] | None:
        """The relief this person has on that day, or None."""
        first, last = self._span
        if not first <= day < last:
            return None
        for _, history in self.waived:
            if history.get(day) is not None:
                return self._history(facts).get(day) if _yes(facts, self.when, self.label) else None
        return None

    def given(self, facts: Facts, day: date) -> dict[str, int | str | bool]:
        """The facts that tell who belongs to the group, in the months of the relief; else nothing."""
        if all(history.get(day) is None for _, history in self.waived):
            return {}
        given: dict[str, int | str | bool] = {self.when: _yes(facts, self.when, self.label)}
        if given[self.when] and self.key:
            self._history(facts)
        if self.key:
            given[self.key] = str(facts.get(self.key, ""))
        return given

    def _history(self, facts: Facts) -> Dated[Rate]:
        if not self.key:
            return self.waived[0][1]
        value = facts.get(self.key)
        if value is None:
            raise _missing(facts, self.key, self.label)
        for name, history in self.waived:
            if name == value:
                return history
        raise unknown(self.key, value, [name for name, _ in self.waived])


def _end_of(row: DatedRow[Rate]) -> date:
    return row.first if row.ends else date.max


_NORMAL = Text(id="{label}, sebelum keringanan", en="{label}, before relief")
_WAIVED = Text(id="{rate} dari {amount} dibebaskan", en="{rate} of {amount} waived")
_WAIVED_RATE = Text(id="{rate} dari tarif dibebaskan, terutang {due}", en="{rate} of the rate waived, due {due}")
_RELIEVED_FORMULA = Text(id="{formula}, dikurangi {rate}", en="{formula}, less {rate}")
_RELIEVED_RATE_FORMULA = Text(id="{formula}, tarif dikurangi {rate}", en="{formula}, rates less {rate}")


@frozen
class Relieved:
    """… diberikan keringanan …: a tariff of which a share is waived for a time and a group.

    A relief of the amount ("50 % dari Iuran"): what remains due is rounded by `rounding`.
    With `on_rate` a relief of the rate ("1 % dikali 0,30 % sehingga menjadi 0,0030 %"): the rate is relieved first, and
    the amount is rounded once, by the tariff itself; a tariff without a rate is refused with TypeError.
    The waived part is the difference; both are shown.
    """

    tariff: Tariff
    relief: Relief
    rounding: Rounding = field(default=Rounding.SEN, kw_only=True)
    on_rate: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.on_rate:
            _reduced(self.tariff, Rate.WHOLE)

    @property
    def label(self) -> Text:
        """What the law calls the contribution itself."""
        return self.tariff.label

    def given(self, facts: Facts, day: date) -> dict[str, int | str | bool]:
        """What the tariff needs, and in the months of the relief what tells who belongs to its group."""
        return {**self.tariff.given(facts, day), **self.relief.given(facts, day)}

    def bound(self, day: date) -> Bound:
        """What remains due; in a month without relief the tariff itself."""
        normal = self.tariff.bound(day)
        when, key = self.relief.when, self.relief.key
        due = {
            name: self._due(row.value, normal, day)
            for name, history in self.relief.waived
            if (row := history.get(day)) is not None
        }
        if not due:
            return normal
        if not key:
            relieved = due[""]
            return lambda facts: relieved(facts) if facts[when] else normal(facts)
        return lambda facts: (due.get(str(facts[key]), normal) if facts[when] else normal)(facts)

    def _due(self, waived: Rate, normal: Bound, day: date) -> Bound:
        if self.on_rate:
            return _reduced(self.tariff, waived.complement).bound(day)
        share = _sharer(waived.complement, self.rounding)
        return lambda facts: share(normal(facts))

    def amount(self, facts: Facts, day: date) -> Rupiah:
        """What remains due."""
        return _amount(self, facts, day)

    def compute(self, facts: Facts, day: date) -> Breakdown:
        """The normal contribution and, where there is relief, the waived part as a negative line."""
        normal = self.tariff.compute(facts, day)
        relief = self.relief.on(facts, day)
        if relief is None:
            return normal
        if self.on_rate:
            account = _reduced(self.tariff, relief.value.complement).compute(facts, day)
            due, how = account.amount, _WAIVED_RATE.fill(rate=relief.value, due=account.how or account.amount)
        else:
            due = relief.value.complement.of(normal.amount, self.rounding)
            how = _WAIVED.fill(rate=relief.value, amount=normal.amount)
        before = Breakdown(
            _NORMAL.fill(label=normal.label), normal.amount, normal.how, normal.basis, normal.parts, normal.tags
        )
        waived = Breakdown(self.relief.label, due - normal.amount, how, (relief.source,))
        return total_of(self.label, (before, waived))

    def expr(self, columns: Columns, day: date) -> Any:  # noqa: ANN401  (an expression of the caller's library)
        """The same over columns; a class outside the list must be refused before, it would get no relief."""
        result = self.tariff.expr(columns, day)
        normal = result
        for name, history in self.relief.waived:
            row = history.get(day)
            if row is not None:
                applies = columns[self.relief.when]
                if self.relief.key:
                    applies = applies & columns.equal(columns[self.relief.key], name)
                if self.on_rate:
                    due = _reduced(self.tariff, row.value.complement).expr(columns, day)
                else:
                    due = columns.share(normal, row.value.complement, self.rounding)
                result = columns.choose(applies, due, result)
        return result

    def formula(self, lang: Lang, day: date) -> str:
        """The normal formula, and each relief of that day."""
        formula = self.tariff.formula(lang, day)
        rates = dict.fromkeys(row.value for _, history in self.relief.waived if (row := history.get(day)))
        phrase = _RELIEVED_RATE_FORMULA if self.on_rate else _RELIEVED_FORMULA
        for rate in rates:
            formula = phrase.fill(formula=formula, rate=rate).get(lang)
        return formula

    def reduced_to(self, part: Rate) -> Relieved:
        """The same relief of the tariff with only this part of its rates."""
        return evolve(self, tariff=_reduced(self.tariff, part))


# --- meliputi a, b, c -------------------------------------------------------------------------------------------------


@frozen
class Sum:
    """Meliputi a, b, c: several tariffs together."""

    label: Text
    parts: tuple[Tariff, ...]

    def __attrs_post_init__(self) -> None:
        if not self.parts:
            msg = f"{self.label.id} ({self.label.en}) needs at least one part."
            raise ValueError(msg)

    def given(self, facts: Facts, day: date) -> dict[str, int | str | bool]:
        """What the parts need."""
        return {name: value for part in self.parts for name, value in part.given(facts, day).items()}

    def bound(self, day: date) -> Bound:
        """The sum of the parts."""
        bound = [part.bound(day) for part in self.parts]
        return lambda facts: sum([part(facts) for part in bound])

    def amount(self, facts: Facts, day: date) -> Rupiah:
        """The sum of the parts."""
        return _amount(self, facts, day)

    def compute(self, facts: Facts, day: date) -> Breakdown:
        """One line for each part."""
        return total_of(self.label, (part.compute(facts, day) for part in self.parts))

    def expr(self, columns: Columns, day: date) -> Any:  # noqa: ANN401  (an expression of the caller's library)
        """The same over columns."""
        first, *others = self.parts
        result = first.expr(columns, day)
        for part in others:
            result = result + part.expr(columns, day)
        return result

    def formula(self, lang: Lang, day: date) -> str:
        """The formulas of the parts."""
        return " + ".join(f"{part.label.get(lang)} ({part.formula(lang, day)})" for part in self.parts)

    def reduced_to(self, part: Rate) -> Sum:
        """The same sum, each part with only this part of its rates."""
        return evolve(self, parts=tuple(_reduced(each, part) for each in self.parts))

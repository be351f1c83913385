"""Upah: the monthly wage, the base of contributions and of cash benefits, and how it came about.

A wage is recorded as it is paid: by the month, by the day, or by the piece.
What a month of it comes to is a rule of the law on a day: a daily wage counts 30 times under PP 14/1993 and 25 times
since 1 July 2015 (PP 44/2015, PP 46/2015).  The day of the event decides.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, shown
from jamsos.breakdown import Breakdown
from jamsos.dates import as_day
from jamsos.law import Dated, since
from jamsos.money import Rate, Rounding, Rp, Rupiah
from jamsos.regulations.national import PP_14_1993, PP_37_2021, PP_44_2015, PP_45_2015, PP_46_2015
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from jamsos.dates import Day

__all__ = [
    "COMPOSITION",
    "DAILY_MULTIPLIER",
    "JHT_COMPOSITION",
    "JHT_DAILY_MULTIPLIER",
    "JHT_PIECE_MONTHS",
    "JHT_WAGE",
    "JHT_WEATHER_MONTHS",
    "JKK_JKM_WAGE",
    "JKP_BASIC_ONLY",
    "JKP_COMPOSITION",
    "JKP_UNDIVIDED",
    "JKP_WAGE",
    "JP_COMPOSITION",
    "JP_WAGE",
    "PIECE_MONTHS",
    "WEATHER_MONTHS",
    "Composition",
    "Wage",
    "WageKind",
    "WageRule",
]

_NOTHING = Rp(0)

# What a monthly wage is made of ---------------------------------------------------------------------------------------


@frozen
class Composition:
    """Komponen upah: what a monthly wage is made of, in the words of an article.

    `variable` says whether allowances that are not fixed (tunjangan tidak tetap) count.
    """

    words: Text
    variable: bool = field(default=False, kw_only=True)

    def __format__(self, spec: str) -> str:
        return self.words.get(as_lang(spec or "id"))


_RECEIVED = Composition(
    Text(
        id="upah yang sebenarnya diterima selama satu bulan yang terakhir",
        en="the wage actually received in the last month",
    ),
    variable=True,
)
_BASIC_AND_FIXED = Composition(Text(id="Upah pokok dan tunjangan tetap", en="basic wage and fixed allowances"))

COMPOSITION = Dated.of(
    Text(id="Komponen upah sebulan, JKK dan JKM", en="What a monthly wage is made of, JKK and JKM"),
    since("1993-02-27", _RECEIVED, PP_14_1993.pasal(1, angka=3)),
    since("2015-07-01", _BASIC_AND_FIXED, PP_44_2015.pasal(19, ayat=2)),
)

DAILY_MULTIPLIER = Dated.of(
    Text(id="Upah sebulan dari upah sehari, dikalikan, JKK dan JKM", en="Daily wage to monthly, times, JKK and JKM"),
    since("1993-02-27", 30, PP_14_1993.pasal(1, angka=3)),
    since("2015-07-01", 25, PP_44_2015.pasal(19, ayat=3)),
)

PIECE_MONTHS = Dated.of(
    Text(
        id="Upah borongan atau satuan hasil, rata-rata bulan terakhir, JKK dan JKM",
        en="Piece wage, average of the last months, JKK and JKM",
    ),
    since("1993-02-27", 3, PP_14_1993.pasal(1, angka=3)),
    since("2015-07-01", 3, PP_44_2015.pasal(19, ayat=4)),
)

WEATHER_MONTHS = Dated.of(
    Text(
        id="Upah borongan yang tergantung cuaca, rata-rata bulan terakhir, JKK dan JKM",
        en="Piece wage that depends on the weather, average of the last months, JKK and JKM",
    ),
    since("1993-02-27", 12, PP_14_1993.pasal(1, angka=3)),
    since("2015-07-01", 12, PP_44_2015.pasal(19, ayat=5)),
)

JHT_COMPOSITION = Dated.of(
    Text(id="Komponen upah sebulan, JHT", en="What a monthly wage is made of, JHT"),
    since("1993-02-27", _RECEIVED, PP_14_1993.pasal(1, angka=3)),
    since("2015-07-01", _BASIC_AND_FIXED, PP_46_2015.pasal(17, ayat=2)),
)

JHT_DAILY_MULTIPLIER = Dated.of(
    Text(id="Upah sebulan dari upah sehari, dikalikan, JHT", en="Daily wage to monthly, times, JHT"),
    since("1993-02-27", 30, PP_14_1993.pasal(1, angka=3)),
    since("2015-07-01", 25, PP_46_2015.pasal(17, ayat=3)),
)

JHT_PIECE_MONTHS = Dated.of(
    Text(
        id="Upah borongan atau satuan hasil, rata-rata bulan terakhir, JHT",
        en="Piece wage, average of the last months, JHT",
    ),
    since("1993-02-27", 3, PP_14_1993.pasal(1, angka=3)),
    since("2015-07-01", 3, PP_46_2015.pasal(17, ayat=4)),
)

JHT_WEATHER_MONTHS = Dated.of(
    Text(
        id="Upah borongan yang tergantung cuaca, rata-rata bulan terakhir, JHT",
        en="Piece wage that depends on the weather, average of the last months, JHT",
    ),
    since("1993-02-27", 12, PP_14_1993.pasal(1, angka=3)),
    since("2015-07-01", 12, PP_46_2015.pasal(17, ayat=5)),
)

JP_COMPOSITION = Dated.of(
    Text(id="Komponen upah sebulan, JP", en="What a monthly wage is made of, JP"),
    since("2015-07-01", _BASIC_AND_FIXED, PP_45_2015.pasal(29, ayat=1)),
)

JKP_COMPOSITION = Dated.of(
    Text(id="Komponen upah sebulan, JKP", en="What a monthly wage is made of, JKP"),
    since("2021-02-02", _BASIC_AND_FIXED, PP_37_2021.pasal(13, ayat=1)),
)

JKP_UNDIVIDED = Dated.of(
    Text(
        id="Komponen upah sebulan, JKP, tanpa pembagian upah pokok dan tunjangan tetap",
        en="What a monthly wage is made of, JKP, not divided into basic wage and fixed allowances",
    ),
    since(
        "2021-02-02",
        Composition(Text(id="Upah tanpa tunjangan", en="wage without allowances")),
        PP_37_2021.pasal(13, ayat=2),
    ),
)

JKP_BASIC_ONLY = Dated.of(
    Text(
        id="Komponen upah sebulan, JKP, upah pokok dengan tunjangan tidak tetap",
        en="What a monthly wage is made of, JKP, basic wage with variable allowances",
    ),
    since("2021-02-02", Composition(Text(id="Upah pokok", en="basic wage")), PP_37_2021.pasal(13, ayat=3)),
)


@frozen
class WageRule:
    """Dasar upah: how one programme makes a monthly wage of what is paid.

    `undivided` and `basic_only` are what PP 37/2021 Pasal 13 says of a wage without allowances and of one with variable
    allowances alone; the other programmes know one composition for all.
    """

    composition: Dated[Composition]
    daily: Dated[int]
    piece: Dated[int]
    weather: Dated[int]
    undivided: Dated[Composition] | None = None
    basic_only: Dated[Composition] | None = None

    def composition_of(self, wage: Wage) -> Dated[Composition]:
        """What applies to a wage of these allowances."""
        if wage.fixed_allowances:
            return self.composition
        return (self.basic_only if wage.variable_allowances else self.undivided) or self.composition


JKK_JKM_WAGE = WageRule(COMPOSITION, DAILY_MULTIPLIER, PIECE_MONTHS, WEATHER_MONTHS)
"""Upah JKK dan JKM: PP 44/2015 Pasal 19, before 1 July 2015 PP 14/1993 Pasal 1 angka 3."""

JHT_WAGE = WageRule(JHT_COMPOSITION, JHT_DAILY_MULTIPLIER, JHT_PIECE_MONTHS, JHT_WEATHER_MONTHS)
"""Upah JHT: PP 46/2015 Pasal 17, before 1 July 2015 PP 14/1993 Pasal 1 angka 3."""

JP_WAGE = WageRule(JP_COMPOSITION, DAILY_MULTIPLIER, PIECE_MONTHS, WEATHER_MONTHS)
"""Upah JP: PP 45/2015 Pasal 29; it has no word on daily and piece wages, so the wage is that of JKK and JKM.

Its ceiling is the programme's own.
"""

JKP_WAGE = WageRule(JKP_COMPOSITION, DAILY_MULTIPLIER, PIECE_MONTHS, WEATHER_MONTHS, JKP_UNDIVIDED, JKP_BASIC_ONLY)
"""Upah JKP: PP 37/2021 Pasal 13; daily and piece wages as reported for JKK and JKM (Pasal 11 ayat (6)).

Its ceiling is the programme's own.
"""

# The wage -------------------------------------------------------------------------------------------------------------


class WageKind(Enum):
    """Cara pembayaran upah: how a wage is paid."""

    MONTHLY = Text(id="bulanan", en="monthly")
    DAILY = Text(id="harian", en="daily")
    PIECE = Text(id="borongan atau satuan hasil", en="by the piece")
    WEATHER_PIECE = Text(id="borongan yang tergantung cuaca", en="by the piece, depending on the weather")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


_MONTHLY = Text(id="Upah sebulan", en="Monthly wage")
_BASIC = Text(id="Upah pokok", en="Basic wage")
_FIXED = Text(id="Tunjangan tetap", en="Fixed allowances")
_VARIABLE = Text(id="Tunjangan tidak tetap", en="Variable allowances")
_MADE_OF = Text(id="{words}", en="{words}")
_LEFT_OUT = Text(
    id="{words}; tunjangan tidak tetap {left} tidak dihitung", en="{words}; variable allowances of {left} do not count"
)
_TIMES = Text(id="{times} x {day}", en="{times} x {day}")
_AVERAGE = Text(
    id="rata-rata {months} bulan terakhir: {sum} : {months}", en="average of {months} months: {sum} : {months}"
)


def _months(amounts: Iterable[Rupiah]) -> tuple[Rupiah, ...]:
    several: object = amounts
    if isinstance(several, Rupiah | str):
        msg = f"a piece wage must be the wages of the last months, a tuple of money, not {shown(several)}."
        raise TypeError(msg)
    return tuple(amounts)


@frozen
class Wage:
    """Upah: what a worker is paid, by the month, by the day or by the piece, and what a month of it comes to.

    Made by `Wage.monthly`, `Wage.daily`, `Wage.piece_work` or `Wage.weather_piece_work`.
    `rounding` rounds the averages (to the nearest sen unless said otherwise; no source says how); the rest is exact.
    Raises TypeError for what is no money and ValueError for a negative amount.

    >>> Wage.daily(Rp(120_000)).on("2018-03-01"), Wage.daily(Rp(120_000)).on("2015-06-30")
    (Rp(3000000), Rp(3600000))
    """

    kind: WageKind
    amounts: tuple[Rupiah, ...] = field(converter=_months)
    fixed_allowances: Rupiah = field(default=_NOTHING, kw_only=True)
    variable_allowances: Rupiah = field(default=_NOTHING, kw_only=True)
    rounding: Rounding = field(default=Rounding.SEN, kw_only=True)

    def __attrs_post_init__(self) -> None:
        instance("kind", self.kind, WageKind, "WageKind.MONTHLY")
        instance("rounding", self.rounding, Rounding, "Rounding.SEN")
        named = [("a wage", amount) for amount in self.amounts]
        for name, amount in (
            *named,
            ("fixed_allowances", self.fixed_allowances),
            ("variable_allowances", self.variable_allowances),
        ):
            if instance(name, amount, Rupiah, "Rp(5_000_000)") < _NOTHING:
                msg = f"{name} cannot be negative: {amount!r}."
                raise ValueError(msg)
        if not self.amounts:
            msg = "a wage needs at least one amount."
            raise ValueError(msg)

    @classmethod
    def monthly(
        cls, basic: Rupiah, fixed_allowances: Rupiah = _NOTHING, *, variable_allowances: Rupiah = _NOTHING
    ) -> Wage:
        """A monthly wage: the basic wage and its allowances; a wage that is not divided has none.

        Variable allowances count only under PP 14/1993, for events before 1 July 2015.

        >>> Wage.monthly(Rp(4_000_000), Rp(500_000), variable_allowances=Rp(300_000)).on("2022-06-01")
        Rp(4500000)
        """
        return cls(
            WageKind.MONTHLY, (basic,), fixed_allowances=fixed_allowances, variable_allowances=variable_allowances
        )

    @classmethod
    def daily(cls, per_day: Rupiah) -> Wage:
        """A wage paid by the day."""
        return cls(WageKind.DAILY, (per_day,))

    @classmethod
    def piece_work(cls, last_months: Iterable[Rupiah], *, rounding: Rounding = Rounding.SEN) -> Wage:
        """A wage paid by the piece or by result: the wages of the last three months.

        >>> Wage.piece_work((Rp(2_000_000), Rp(2_500_000), Rp(1_900_000))).on("2022-06-01")
        Rp(2133333, sen=33)
        """
        return cls(WageKind.PIECE, last_months, rounding=rounding)

    @classmethod
    def weather_piece_work(cls, last_months: Iterable[Rupiah], *, rounding: Rounding = Rounding.SEN) -> Wage:
        """A piece wage where the work depends on the weather: the wages of the last twelve months."""
        return cls(WageKind.WEATHER_PIECE, last_months, rounding=rounding)

    def on(self, day: Day, rule: WageRule = JKK_JKM_WAGE) -> Rupiah:
        """Upah sebulan: what a month of this wage comes to for a contribution or an event of that day."""
        return self.account(day, rule).amount

    def account(self, day: Day, rule: WageRule = JKK_JKM_WAGE) -> Breakdown:
        """The same with its reckoning and articles.

        The day of the event, or the first of the contribution month, governs.
        Raises NotInForce outside the law, and ValueError when a piece wage has more or fewer months than the law names
        (it is silent on a worker who has fewer).

        >>> account = Wage.daily(Rp(120_000)).account("2018-03-01")
        >>> account.amount, account.how.get("en"), account.basis[-1].citation.short
        (Rp(3000000), '25 x Rp120,000', 'PP 44/2015 Pasal 19 ayat (3)')
        """
        on = as_day(day)
        instance("rule", rule, WageRule, "JHT_WAGE")
        if self.kind is WageKind.MONTHLY:
            return self._composed(on, rule)
        if self.kind is WageKind.DAILY:
            return self._multiplied(on, rule)
        return self._averaged(on, rule, rule.piece if self.kind is WageKind.PIECE else rule.weather)

    def _composed(self, day: date, rule: WageRule) -> Breakdown:
        composition = rule.composition_of(self).on(day)
        basis = (composition.source,)
        variable = self.variable_allowances if composition.value.variable else _NOTHING
        left = self.variable_allowances - variable
        how = (_LEFT_OUT if left else _MADE_OF).fill(words=composition.value, left=left)
        named = ((_BASIC, self.amounts[0]), (_FIXED, self.fixed_allowances), (_VARIABLE, variable))
        parts = tuple(Breakdown(label, amount, None, basis) for label, amount in named if amount)
        total = self.amounts[0] + self.fixed_allowances + variable
        return Breakdown(_MONTHLY, total, how, basis, parts if len(parts) > 1 else ())

    def _multiplied(self, day: date, rule: WageRule) -> Breakdown:
        times = rule.daily.on(day)
        how = _TIMES.fill(times=times.value, day=self.amounts[0])
        basis = (rule.composition_of(self).on(day).source, times.source)
        return Breakdown(_MONTHLY, self.amounts[0] * times.value, how, basis)

    def _averaged(self, day: date, rule: WageRule, months: Dated[int]) -> Breakdown:
        count = months.on(day)
        if len(self.amounts) != count.value:
            msg = (
                f"a wage {self.kind:en} is the average of the last {count.value} months "
                f"({count.citation.short}), but {len(self.amounts)} are given."
            )
            raise ValueError(msg)
        total = sum(self.amounts, _NOTHING)
        how = _AVERAGE.fill(months=count.value, sum=total)
        basis = (rule.composition_of(self).on(day).source, count.source)
        return Breakdown(_MONTHLY, Rate.ratio(1, count.value).of(total, self.rounding), how, basis)

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        amounts = ", ".join(f"{amount:{lang}}" for amount in self.amounts)
        return f"{amounts} ({self.kind:{lang}})"

    def __str__(self) -> str:
        return format(self, "id")

"""Exact money, exact rates and named rounding.

An amount is a whole number of sen (1/100 rupiah), a rate is a fraction of whole numbers, and the only way from one to
the other is `Rate.of`, which says how it rounds. No float is accepted anywhere: a float cannot hold Rp102.607,81.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from math import gcd
from typing import TYPE_CHECKING, ClassVar, Literal, Never, NoReturn, TypeAlias, cast, final, get_args

from attrs import frozen

from jamsos._checks import instance, shown, unknown, whole
from jamsos.text import Lang, Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

__all__ = ["Direction", "Rate", "Rounding", "Rp", "Rupiah", "allocate", "allocate_units", "percent", "terbilang"]

Direction: TypeAlias = Literal["half up", "down", "up"]
"""Where a fraction goes: to the nearest step with ties away from zero, toward zero, or away from zero."""

_DIRECTIONS: tuple[Direction, ...] = get_args(Direction)
_SEN_SHOWN: tuple[Literal["auto", "always"], ...] = ("auto", "always")
_RUPIAH_LIMIT = 10**18
_SEN_LIMIT = 100 * _RUPIAH_LIMIT
_SEN_FLOOR = -_SEN_LIMIT
_THOUSAND = 100_000  # in hundredths, of a rupiah or of a larger unit
_RATE_LIMIT = 10**100
_LONGEST = 40

_SMALL = (
    "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
)  # fmt: skip
_WORDS = (
    (10**15, "kuadriliun"),
    (10**12, "triliun"),
    (10**9, "miliar"),
    (10**6, "juta"),
    (10**3, "ribu"),
    (1, ""),
)
_UNITS = (
    (3, Text(id="ribu", en="thousand")),
    (6, Text(id="juta", en="million")),
    (9, Text(id="miliar", en="billion")),
    (12, Text(id="triliun", en="trillion")),
    (15, Text(id="kuadriliun", en="quadrillion")),
)
_NEAREST_UNIT = {
    "half up": Text(id="ke {unit} terdekat", en="to the nearest {unit}"),
    "down": Text(id="ke bawah ke {unit} penuh", en="down to the whole {unit}"),
    "up": Text(id="ke atas ke {unit} penuh", en="up to the whole {unit}"),
}
_NEAREST_MULTIPLE = {
    "half up": Text(id="ke kelipatan {unit} terdekat", en="to the nearest multiple of {unit}"),
    "down": Text(id="ke bawah ke kelipatan {unit}", en="down to a multiple of {unit}"),
    "up": Text(id="ke atas ke kelipatan {unit}", en="up to a multiple of {unit}"),
}

# As strings: `re` compiles and keeps them when something is parsed, and importing the library does not pay for it.
_AMOUNT = r"(-?)(?:Rp\.? ?)?(0|[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]*)(?:,(?:([0-9]{2})|-))?"
_PERCENTAGE = r"(0|[1-9][0-9]*)(?:\.([0-9]+))?"


def _number(value: int) -> str:
    """The number for an error sentence, which must not grow with it."""
    return str(value) if abs(value) < 10**60 else "a number of more than 60 digits"


def _exact(field: str, value: object, how: str) -> int:
    """The value when it is a whole number; a float or a bool is told why not, and `how` to write it instead."""
    if type(value) is int:
        return value
    if isinstance(value, float | bool):
        msg = f"{field} must be exact, so {shown(value)} ({type(value).__name__}) is refused: {how}."
        raise TypeError(msg)
    return int(whole(field, value))


def _spelled(number: str, pattern: str, lang: Lang) -> str:
    """The number, given as decimal text, in Babel's hands but under our own pattern and precision."""
    from decimal import Context, Decimal, Inexact, localcontext  # noqa: PLC0415  (loaded when something is formatted)

    from babel.numbers import format_decimal  # noqa: PLC0415  (as above)

    # Babel computes in the context of the caller; one with few digits would round a large amount without a word.
    with localcontext(Context(prec=3 * _LONGEST, traps=[Inexact])):
        return format_decimal(Decimal(number), format=pattern, locale=lang)


@final
@frozen(order=False, kw_only=True)
class Rupiah:
    """Rupiah: an exact amount of money, made by `Rp`.

    The one field is the whole number of `sen` (1/100 rupiah); the amount stays below 10**18 rupiah on either side of
    zero. Amounts are added to, subtracted from and compared with amounts, and multiplied by whole numbers. `//` says
    how many times one amount goes into another and `%` what is left, both toward minus infinity as for whole numbers.
    There is no `/`: a share is `Rate.of`, a division among several is `allocate`. `sum` works; the sum of no amounts is
    the whole number 0, so where that can happen write `sum(amounts, Rp(0))`.

    `format` takes "id" (also the meaning of an empty format and of `str`) or "en".
    TypeError refuses other operands, ValueError an amount out of range, ZeroDivisionError a division by Rp(0).

    >>> Rp(16_800) * 12
    Rp(201600)
    >>> f"{Rp(126_000_000):id}", f"{Rp(102_607, sen=81):en}", str(-Rp(5_000))
    ('Rp126.000.000', 'Rp102,607.81', '-Rp5.000')
    >>> divmod(Rp(500_000_000), Rp(201_600))
    (2480, Rp(32000))
    """

    right_aligned: ClassVar[bool] = True
    """A column of amounts is right-aligned in a document."""

    sen: int

    def __attrs_post_init__(self) -> None:
        sen = _exact("Rupiah.sen", self.sen, "sen are whole numbers")
        if not _SEN_FLOOR < sen < _SEN_LIMIT:
            raise _out_of_range(sen)
        object.__setattr__(self, "sen", sen)

    @classmethod
    def of_sen(cls, sen: int) -> Rupiah:
        """The amount of so many sen.

        >>> Rupiah.of_sen(10_260_781)
        Rp(102607, sen=81)
        """
        return _make(sen) if type(sen) is int else cls(sen=sen)

    @classmethod
    def parse(cls, text: str) -> Rupiah:
        """The amount that is written the Indonesian way; ValueError says what is wrong with any other text.

        A minus may come first, then "Rp" or "Rp." and at most one space, then digits 0-9, plain or in threes with dots,
        then two digits of sen after a comma, or the customary ",-". Nothing else is guessed.

        >>> Rupiah.parse("Rp 42.000.000,-"), Rupiah.parse("-Rp102.607,81"), Rupiah.parse("16800")
        (Rp(42000000), -Rp(102607, sen=81), Rp(16800))
        >>> Rupiah.parse("42,000")
        Traceback (most recent call last):
        ...
        ValueError: '42,000' is not an amount: a dot separates the thousands and a comma the sen; write '42.000'.
        """
        instance("text", text, str, '"Rp42.000.000"')
        found = re.fullmatch(_AMOUNT, text) if len(text) <= _LONGEST else None
        rupiah = int(found[2].replace(".", "")) if found else _RUPIAH_LIMIT
        if found is None or rupiah >= _RUPIAH_LIMIT:
            msg = f"{shown(text)} is not an amount: {_fault(text)}."
            raise ValueError(msg)
        sen = 100 * rupiah + int(found[3] or 0)
        return _make(-sen if found[1] else sen)

    @property
    def whole(self) -> bool:
        """Whether the amount has no sen.

        >>> Rp(5_000).whole, Rp(5_000, sen=50).whole
        (True, False)
        """
        return self.sen % 100 == 0

    @property
    def rupiah(self) -> int:
        """The number of rupiah of a whole amount; ValueError when there are sen, because dropping them is a rounding.

        >>> Rp(16_200_000).rupiah
        16200000
        >>> Rp(102_607, sen=81).rounded(Rounding.RUPIAH).rupiah
        102608
        """
        if not self.whole:
            msg = f"{self!r} has sen besides the rupiah; round it first, as by .rounded(Rounding.RUPIAH), or take .sen."
            raise ValueError(msg)
        return self.sen // 100

    def rounded(self, rounding: Rounding) -> Rupiah:
        """The amount brought to the step of the rounding.

        >>> Rp(9_077_683).rounded(Rounding.down(to=Rp(100)))
        Rp(9077600)
        """
        return _make(instance("rounding", rounding, Rounding, "Rounding.RUPIAH").apply(self.sen, 1))

    def text(self, lang: Lang = "id", sen: Literal["auto", "always"] = "auto") -> str:
        """The amount in figures; sen are two digits, "auto" shows them only when there are any.

        >>> Rp(5_000).text("id", sen="always"), Rp(5_000).text("en")
        ('Rp5.000,00', 'Rp5,000')
        """
        as_lang(lang)
        if sen not in _SEN_SHOWN:
            raise unknown("sen", sen, _SEN_SHOWN)
        pattern = "'Rp'#,##0" if sen == "auto" and self.whole else "'Rp'#,##0.00"
        return _spelled(f"{self.sen}E-2", pattern, lang)

    def compact(self, lang: Lang = "id") -> str:
        """The amount in large units, to two decimals at most, half up: for headlines, never for accounts.

        Under Rp1.000 it reads as in `format`. The units are written out, because the common short form "M" means miliar
        (10**9) in Indonesian and million (10**6) in English.

        >>> Rp(5_040_000_000).compact("id"), Rp(5_040_000_000).compact("en"), Rp(999_999_999).compact()
        ('Rp5,04 miliar', 'Rp5.04 billion', 'Rp1 miliar')
        """
        as_lang(lang)
        size = abs(self.sen)
        if size < _THOUSAND:
            return self.text(lang)
        rounded = [((2 * size + 10**exponent) // (2 * 10**exponent), unit) for exponent, unit in _UNITS]
        # Rounded first, chosen second: Rp999.999.999 is Rp1 miliar, not Rp1.000 juta.
        hundredths, unit = next((each for each in rounded if each[0] < _THOUSAND), rounded[-1])
        figures = _spelled(f"{'-' if self.sen < 0 else ''}{hundredths}E-2", "'Rp'#,##0.##", lang)
        return f"{figures} {unit.get(lang)}"

    def in_words(self) -> str:
        """Terbilang: the amount in Indonesian words, as a receipt carries it.

        >>> Rp(42_000_000).in_words()
        'empat puluh dua juta rupiah'
        >>> (-Rp(1_500, sen=81)).in_words()
        'minus seribu lima ratus rupiah delapan puluh satu sen'
        >>> Rp(0, sen=50).in_words()
        'lima puluh sen'
        """
        rupiah, sen = divmod(abs(self.sen), 100)
        words = [f"{terbilang(rupiah)} rupiah"] if rupiah or not sen else []
        if sen:
            words.append(f"{terbilang(sen)} sen")
        if self.sen < 0:
            words.insert(0, "minus")
        return " ".join(words)

    def __format__(self, spec: str) -> str:
        return self.text(as_lang(spec or "id"))

    def __str__(self) -> str:
        return self.text("id")

    def __repr__(self) -> str:
        rupiah, sen = divmod(abs(self.sen), 100)
        if sen:
            return f"{'-' if self.sen < 0 else ''}Rp({rupiah}, sen={sen})"
        return f"Rp({-rupiah if self.sen < 0 else rupiah})"

    def __bool__(self) -> bool:
        return self.sen != 0

    def __lt__(self, other: Rupiah) -> bool:
        if type(other) is not Rupiah:
            raise _not_money("compared", other)
        return self.sen < other.sen

    def __le__(self, other: Rupiah) -> bool:
        if type(other) is not Rupiah:
            raise _not_money("compared", other)
        return self.sen <= other.sen

    def __gt__(self, other: Rupiah) -> bool:
        if type(other) is not Rupiah:
            raise _not_money("compared", other)
        return self.sen > other.sen

    def __ge__(self, other: Rupiah) -> bool:
        if type(other) is not Rupiah:
            raise _not_money("compared", other)
        return self.sen >= other.sen

    def __neg__(self) -> Rupiah:
        return _make(-self.sen)

    def __abs__(self) -> Rupiah:
        return _make(abs(self.sen))

    def __add__(self, other: Rupiah) -> Rupiah:
        if type(other) is not Rupiah:
            raise _not_money("added", other)
        return _make(self.sen + other.sen)

    def __radd__(self, other: int) -> Rupiah:
        # sum() begins with the whole number 0.
        if type(other) is not int or other:
            raise _not_money("added", other)
        return self

    def __sub__(self, other: Rupiah) -> Rupiah:
        if type(other) is not Rupiah:
            raise _not_money("subtracted", other)
        return _make(self.sen - other.sen)

    def __rsub__(self, other: Never) -> NoReturn:
        raise _not_money("subtracted", other)

    def __mul__(self, other: int) -> Rupiah:
        if type(other) is not int:
            other = _multiplier(other)
        return _make(self.sen * other)

    def __rmul__(self, other: int) -> Rupiah:
        return self * other

    def __floordiv__(self, other: Rupiah) -> int:
        return divmod(self, other)[0]

    def __mod__(self, other: Rupiah) -> Rupiah:
        return divmod(self, other)[1]

    def __divmod__(self, other: Rupiah) -> tuple[int, Rupiah]:
        if type(other) is not Rupiah:
            raise _not_divisor(other)
        if not other.sen:
            msg = f"{self!r} cannot be divided by Rp(0)."
            raise ZeroDivisionError(msg)
        times, rest = divmod(self.sen, other.sen)
        return times, _make(rest)

    def __truediv__(self, other: Never) -> NoReturn:
        msg = (
            f"Rupiah has no '/' ({self!r} by {shown(other)}), since the result need not be exact: for a share use "
            "rate.of(amount), to divide among several allocate(amount, weights), to count how often an amount fits "
            "divmod(amount, part)."
        )
        raise TypeError(msg)


# Arithmetic writes the slot through its own descriptor: the constructor's checks of type would double its time.
_new = object.__new__
_set_sen: Callable[[Rupiah, int], None] = Rupiah.__dict__["sen"].__set__


def _make(sen: int) -> Rupiah:
    """An amount from a number known to be whole: what arithmetic returns."""
    if not _SEN_FLOOR < sen < _SEN_LIMIT:
        raise _out_of_range(sen)
    amount = _new(Rupiah)
    _set_sen(amount, sen)
    return amount


def _out_of_range(sen: int) -> ValueError:
    msg = f"an amount must stay below 10**18 rupiah on either side of zero; this one, in sen, is {_number(sen)}."
    return ValueError(msg)


def _not_money(verb: str, other: object) -> TypeError:
    msg = (
        f"only Rupiah and Rupiah can be {verb}, and {shown(other)} ({type(other).__name__}) is not Rupiah; "
        "money is exact: write Rp(...)."
    )
    return TypeError(msg)


def _not_divisor(other: object) -> TypeError:
    msg = (
        f"Rupiah is divided by Rupiah only, not by {shown(other)} ({type(other).__name__}); to divide an amount among "
        "several use allocate(amount, weights), for a share use rate.of(amount)."
    )
    return TypeError(msg)


def _multiplier(other: object) -> int:
    """The factor of an amount; what is no whole number is told what to use instead."""
    if isinstance(other, Rupiah):
        msg = f"Rupiah times Rupiah means nothing ({other!r} is no factor); multiply by an int, or use rate.of(amount)."
        raise TypeError(msg)
    if isinstance(other, Rate):
        msg = f"a rate is not multiplied with '*', because that hides the rounding; write {other!r}.of(amount)."
        raise TypeError(msg)
    return _exact(
        "the factor of an amount",
        other,
        "multiply by a whole number (int), or take a share by percent(...).of(amount), which names its rounding",
    )


def _fault(text: str) -> str:  # noqa: PLR0911  (a list of faults, of which the first that fits is told)
    """What is wrong with a text that is no amount."""
    if not text:
        return "it is empty"
    if len(text) > _LONGEST:
        return f"it has {len(text)} characters, and an amount has at most {_LONGEST}"
    if not text.isascii():
        return "it has characters outside ASCII, and only the digits 0-9 are read"
    if text != text.strip():
        return "it has blanks around it"
    bare = re.sub(r"^-?(?:Rp\.? ?)?", "", text)
    if not re.fullmatch(r"[0-9.,-]+", bare):
        return "only digits, dots, one comma and a leading 'Rp' are read, such as 'Rp42.000.000' or 'Rp102.607,81'"
    if "-" in bare.removesuffix(",-"):
        return "a minus stands once and before everything else, as in '-Rp5.000'"
    if re.match(r"0[0-9]", bare):
        return "it begins with a zero that counts nothing"
    if re.fullmatch(_AMOUNT, bare):
        return "it has more than 18 digits of rupiah"
    swapped = bare.translate(str.maketrans(",.", ".,"))
    if re.fullmatch(_AMOUNT, swapped):
        return f"a dot separates the thousands and a comma the sen; write {text.removesuffix(bare) + swapped!r}"
    return "dots separate groups of three digits, and one comma two digits of sen, as in 'Rp1.200' or 'Rp102.607,81'"


def Rp(amount: int | Decimal, *, sen: int = 0) -> Rupiah:  # noqa: N802  (as the amount is written: Rp 16.200.000)
    """An amount: whole rupiah, whole rupiah and sen (0 to 99), or a Decimal without a fraction of a sen.

    TypeError refuses float, bool and text (which `Rupiah.parse` reads); ValueError a fraction of a sen, 10**18 rupiah
    and more, and negative rupiah together with sen, which could be read in two ways.

    >>> Rp(16_200_000)
    Rp(16200000)
    >>> from decimal import Decimal
    >>> Rp(102_607, sen=81) == Rp(Decimal("102607.81"))
    True
    >>> Rp(5.5)
    Traceback (most recent call last):
    ...
    TypeError: amount must be exact, so 5.5 (float) is refused: write Rp(5, sen=50) or Rp(Decimal("5.50")).
    """
    if type(amount) is int and type(sen) is int and sen == 0:
        return _make(100 * amount)
    cents = _exact("sen", sen, "write a whole number from 0 to 99")
    if not 0 <= cents <= 99:  # noqa: PLR2004  (100 sen are a rupiah)
        msg = f"sen must lie between 0 and 99, not {_number(cents)}; Rupiah.of_sen takes any number of sen."
        raise ValueError(msg)
    # Whoever holds a Decimal has loaded its module; everyone else is spared it.
    if type(amount) is not int and "decimal" in sys.modules:
        from decimal import Decimal  # noqa: PLC0415  (as above)

        if isinstance(amount, Decimal):
            if cents:
                msg = f"Rp({shown(amount)}, sen={cents}) names the sen twice; write them in one place."
                raise ValueError(msg)
            return _make(_sen_of(amount))
    rupiah = _rupiah_of(amount)
    if rupiah < 0 and cents:
        msg = f"Rp({_number(rupiah)}, sen={cents}) could mean two amounts; write -Rp({_number(-rupiah)}, sen={cents})."
        raise ValueError(msg)
    return _make(100 * rupiah + cents)


def _rupiah_of(amount: object) -> int:
    if isinstance(amount, str):
        msg = f"Rp takes a number, not the text {shown(amount)}; text is read by Rupiah.parse({shown(amount)})."
        raise TypeError(msg)
    if isinstance(amount, Rupiah):
        msg = f"{amount!r} is Rupiah already; use it as it is."
        raise TypeError(msg)
    return _exact("amount", amount, 'write Rp(5, sen=50) or Rp(Decimal("5.50"))')


def _sen_of(amount: Decimal) -> int:
    """The sen of a Decimal, from its digits: its own arithmetic would round as the caller's context says."""
    if not amount.is_finite():
        msg = f"amount must be a finite number of rupiah, not {shown(amount)}."
        raise ValueError(msg)
    if not amount:
        return 0
    if amount.adjusted() >= 18:  # noqa: PLR2004  (the exponent of the limit)
        msg = f"an amount must stay below 10**18 rupiah on either side of zero; this one is {shown(amount)}."
        raise ValueError(msg)
    sign, digits, exponent = amount.as_tuple()
    shift = int(exponent) + 2
    kept, lost = (digits, ()) if shift >= 0 else (digits[:shift], digits[shift:])
    if any(lost):
        msg = f"amount must be exact to the sen, at most two decimals, not {shown(amount)}; round it by a rule."
        raise ValueError(msg)
    sen = int("0" + "".join(map(str, kept)) + "0" * shift)
    return -sen if sign else sen


@final
@frozen(kw_only=True)
class Rounding:
    """Pembulatan: a rounding with its name, its step in sen, its direction, and what it rests on.

    "half up" goes to the nearest step and, from the middle, away from zero; "down" goes toward zero, "up" away from
    zero. So a negative amount is always rounded as its positive counterpart. `basis` is "practice", or the text of the
    article that prescribes the rounding.

    `Rounding.SEN` (half up to the sen) is what the operator's own Form 2a shows: one of August 2026 bills Rp102.607,81
    on a wage of Rp2.773.184 at 3,7 %, where the exact product is 102.607,808. No written rule exists.
    `Rounding.RUPIAH` is half up to the rupiah. `down`, `up` and `half_up` make others.

    >>> Rounding.SEN.apply(102_607_808, 10)
    10260781
    >>> Rounding.down(to=Rp(100))
    Rounding.down(to=Rp(100))
    >>> f"{Rounding.SEN:id}", f"{Rounding.down(to=Rp(100)):en}"
    ('ke sen terdekat', 'down to a multiple of Rp100')
    """

    SEN: ClassVar[Rounding]
    RUPIAH: ClassVar[Rounding]

    name: str
    step: int
    direction: Direction
    basis: str = "practice"

    def __attrs_post_init__(self) -> None:
        for field in ("name", "basis"):
            phrase: object = getattr(self, field)
            if not isinstance(phrase, str) or not phrase.strip():
                msg = f"Rounding.{field} must be a phrase, not {shown(phrase)}: no rounding goes without one."
                raise ValueError(msg)
        step = _exact("Rounding.step", self.step, "steps are counted in whole sen")
        if not 0 < step < _SEN_LIMIT:
            msg = f"Rounding.step must be at least one sen and below 10**18 rupiah, not {_number(step)} sen."
            raise ValueError(msg)
        if self.direction not in _DIRECTIONS:
            raise unknown("Rounding.direction", self.direction, _DIRECTIONS)
        object.__setattr__(self, "step", step)

    @classmethod
    def half_up(cls, *, to: Rupiah, name: str | None = None, basis: str = "practice") -> Rounding:
        """The rounding to the nearest multiple of an amount, ties away from zero.

        >>> Rp(150).rounded(Rounding.half_up(to=Rp(100)))
        Rp(200)
        """
        return cls._towards("half up", to, name, basis)

    @classmethod
    def down(cls, *, to: Rupiah, name: str | None = None, basis: str = "practice") -> Rounding:
        """The rounding to a multiple of an amount, toward zero.

        >>> Rp(199).rounded(Rounding.down(to=Rp(100)))
        Rp(100)
        """
        return cls._towards("down", to, name, basis)

    @classmethod
    def up(cls, *, to: Rupiah, name: str | None = None, basis: str = "practice") -> Rounding:
        """The rounding to a multiple of an amount, away from zero.

        >>> Rp(101).rounded(Rounding.up(to=Rp(100)))
        Rp(200)
        """
        return cls._towards("up", to, name, basis)

    @classmethod
    def _towards(cls, direction: Direction, to: Rupiah, name: str | None, basis: str) -> Rounding:
        step = instance("to", to, Rupiah, "Rp(100)").sen
        usual = _rounding_name(step, direction)
        return cls(name=usual if name is None else name, step=step, direction=direction, basis=basis)

    def apply(self, numerator: int, denominator: int) -> int:
        """The sen, a multiple of the step, to which the exact fraction `numerator / denominator` of sen is rounded.

        >>> Rounding.RUPIAH.apply(150, 1), Rounding.RUPIAH.apply(-150, 1), Rounding.SEN.apply(1, 3)
        (200, -200, 0)
        """
        above = _exact("numerator", numerator, "write the fraction in whole numbers")
        below = _exact("denominator", denominator, "write the fraction in whole numbers")
        if below < 1:
            msg = f"denominator must be at least 1, not {_number(below)}."
            raise ValueError(msg)
        return _rounded(self, above, below)

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        unit = {1: "sen", 100: "rupiah"}.get(self.step)
        if unit is not None:
            return _NEAREST_UNIT[self.direction].fill(unit=unit).get(lang)
        return _NEAREST_MULTIPLE[self.direction].fill(unit=_make(self.step)).get(lang)

    def __str__(self) -> str:
        return format(self, "id")

    def __repr__(self) -> str:
        for name in ("SEN", "RUPIAH"):
            if self == getattr(Rounding, name):
                return f"Rounding.{name}"
        extras = "" if self.name == _rounding_name(self.step, self.direction) else f", name={self.name!r}"
        if self.basis != "practice":
            extras += f", basis={self.basis!r}"
        return f"Rounding.{self.direction.replace(' ', '_')}(to={_make(self.step)!r}{extras})"


def _rounding_name(step: int, direction: Direction) -> str:
    """The name of a rounding that was given none."""
    unit = {1: "the sen", 100: "the rupiah"}.get(step)
    return f"{direction} to {unit or repr(Rupiah.of_sen(step))}"


def _rounded(rounding: Rounding, numerator: int, denominator: int) -> int:
    """The work of `Rounding.apply`, for numbers that are known to be whole."""
    step = rounding.step
    unit = denominator * step
    steps, rest = divmod(abs(numerator), unit)
    if rest and (rounding.direction == "up" or (rounding.direction == "half up" and 2 * rest >= unit)):
        steps += 1
    return -steps * step if numerator < 0 else steps * step


Rounding.SEN = Rounding(name=_rounding_name(1, "half up"), step=1, direction="half up")
Rounding.RUPIAH = Rounding(name=_rounding_name(100, "half up"), step=100, direction="half up")


@final
@frozen(order=False)
class Rate:
    """Persentase: an exact rate of nought or more, made by `percent` or `Rate.ratio`.

    The fields are a reduced fraction. A rate may exceed 100 % (a grant of 48 wages does) but is never negative. It
    meets money in `of` alone; a bare `*` is refused, because it would hide the rounding. `Rate.WHOLE` is 100 %,
    `Rate.NONE` 0 %.

    `format` takes "id" or "en"; a rate without a finite decimal form is written as a fraction.

    TypeError refuses float, bool and other operands; ValueError a negative rate.

    >>> percent("0.24").of(Rp(5_000_000))
    Rp(12000)
    >>> f"{percent('0.24'):id}", f"{percent('0.24'):en}", str(Rate.ratio(2, 6))
    ('0,24%', '0.24%', '1/3')
    """

    right_aligned: ClassVar[bool] = True
    """A column of rates is right-aligned in a document."""

    WHOLE: ClassVar[Rate]
    NONE: ClassVar[Rate]

    numerator: int
    denominator: int

    def __attrs_post_init__(self) -> None:
        how = "a rate is a fraction of whole numbers, such as Rate.ratio(1, 3)"
        above = _exact("Rate.numerator", self.numerator, how)
        below = _exact("Rate.denominator", self.denominator, how)
        if above < 0:
            msg = f"Rate.numerator must be at least 0, not {_number(above)}: a rate is never negative."
            raise ValueError(msg)
        if below < 1:
            msg = f"Rate.denominator must be at least 1, not {_number(below)}."
            raise ValueError(msg)
        common = gcd(above, below)
        if max(above, below) // common >= _RATE_LIMIT:
            msg = "the numerator and the denominator of a rate must have at most 100 digits each, when reduced."
            raise ValueError(msg)
        object.__setattr__(self, "numerator", above // common)
        object.__setattr__(self, "denominator", below // common)

    @classmethod
    def ratio(cls, numerator: int, denominator: int) -> Rate:
        """The rate of so many parts in so many.

        >>> Rate.ratio(2, 6)
        Rate.ratio(1, 3)
        >>> Rate.ratio(1, 4)
        percent("25")
        """
        return cls(numerator, denominator)

    @property
    def complement(self) -> Rate:
        """What is missing to 100 %; ValueError above 100 %.

        >>> percent(99).complement
        percent("1")
        """
        return Rate.WHOLE - self

    def of(self, amount: Rupiah, rounding: Rounding = Rounding.SEN) -> Rupiah:
        """The share of an amount, rounded once; by default half up to the sen, as the operator's own bills are.

        >>> percent("3.7").of(Rp(2_773_184))
        Rp(102607, sen=81)
        >>> percent("3.7").of(Rp(2_773_184), Rounding.RUPIAH)
        Rp(102608)
        """
        if type(amount) is not Rupiah or type(rounding) is not Rounding:
            raise _not_taken(amount, rounding)
        return _make(_rounded(rounding, self.numerator * amount.sen, self.denominator))

    def times(self, factor: int | Rate) -> Rate:
        """The rate so many times over, or a rate of the rate.

        >>> percent(60).times(80)
        percent("4800")
        >>> percent("0.24").times(percent(50))
        percent("0.12")
        """
        if isinstance(factor, Rate):
            return Rate(self.numerator * factor.numerator, self.denominator * factor.denominator)
        whole_factor = _exact("the factor of a rate", factor, "multiply by a whole number (int) or by another Rate")
        if whole_factor < 0:
            msg = f"the factor of a rate must be at least 0, not {_number(whole_factor)}: a rate is never negative."
            raise ValueError(msg)
        return Rate(self.numerator * whole_factor, self.denominator)

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        text = self._percentage()
        if text is None:
            return f"{self.numerator}/{self.denominator}"
        decimals = len(text.partition(".")[2])
        return _spelled(text, f"#,##0.{'#' * decimals}" if decimals else "#,##0", lang) + "%"

    def __str__(self) -> str:
        return format(self, "id")

    def __repr__(self) -> str:
        text = self._percentage()
        return f"Rate.ratio({self.numerator}, {self.denominator})" if text is None else f'percent("{text}")'

    def _percentage(self) -> str | None:
        """The rate as `percent` reads it; None when its decimals do not end, or not within what `percent` reads."""
        numerator, denominator = 100 * self.numerator, self.denominator
        common = gcd(numerator, denominator)
        numerator, denominator = numerator // common, denominator // common
        decimals = next((n for n in range(_LONGEST - 1) if 10**n % denominator == 0), None)
        if decimals is None:
            return None
        units, rest = divmod(numerator * 10**decimals // denominator, 10**decimals)
        text = f"{units}.{rest:0{decimals}d}" if decimals else str(units)
        return text if len(text) <= _LONGEST else None

    def __bool__(self) -> bool:
        return self.numerator != 0

    def __lt__(self, other: Rate) -> bool:
        if type(other) is not Rate:
            raise _not_rate("compared", other)
        return self.numerator * other.denominator < other.numerator * self.denominator

    def __le__(self, other: Rate) -> bool:
        if type(other) is not Rate:
            raise _not_rate("compared", other)
        return self.numerator * other.denominator <= other.numerator * self.denominator

    def __gt__(self, other: Rate) -> bool:
        if type(other) is not Rate:
            raise _not_rate("compared", other)
        return self.numerator * other.denominator > other.numerator * self.denominator

    def __ge__(self, other: Rate) -> bool:
        if type(other) is not Rate:
            raise _not_rate("compared", other)
        return self.numerator * other.denominator >= other.numerator * self.denominator

    def __add__(self, other: Rate) -> Rate:
        if type(other) is not Rate:
            raise _not_rate("added", other)
        above = self.numerator * other.denominator + other.numerator * self.denominator
        return Rate(above, self.denominator * other.denominator)

    def __radd__(self, other: int) -> Rate:
        # sum() begins with the whole number 0.
        if type(other) is not int or other:
            raise _not_rate("added", other)
        return self

    def __sub__(self, other: Rate) -> Rate:
        if type(other) is not Rate:
            raise _not_rate("subtracted", other)
        if other > self:
            msg = f"{other!r} cannot be subtracted from {self!r}: a rate is never negative."
            raise ValueError(msg)
        above = self.numerator * other.denominator - other.numerator * self.denominator
        return Rate(above, self.denominator * other.denominator)

    def __mul__(self, other: Never) -> NoReturn:
        msg = (
            f"a rate is not multiplied with '*' (by {shown(other)}), because that hides the rounding: a share of money "
            "is rate.of(amount), a multiple of the rate is rate.times(n)."
        )
        raise TypeError(msg)

    def __rmul__(self, other: Never) -> NoReturn:
        self.__mul__(other)


Rate.WHOLE = Rate(1, 1)
Rate.NONE = Rate(0, 1)


def _not_rate(verb: str, other: object) -> TypeError:
    msg = (
        f"only a Rate and a Rate can be {verb}, and {shown(other)} ({type(other).__name__}) is not a Rate; "
        'rates are exact: write percent("0.24").'
    )
    return TypeError(msg)


def _not_taken(amount: object, rounding: object) -> TypeError:
    if not isinstance(amount, Rupiah):
        msg = f"a rate is taken of Rupiah such as Rp(5_000_000), not of {shown(amount)} ({type(amount).__name__})."
    else:
        msg = f"rounding must be one such as Rounding.SEN, not {shown(rounding)} ({type(rounding).__name__})."
    return TypeError(msg)


def percent(value: str | int) -> Rate:
    """The rate of so many per cent, from decimal text with a dot or from a whole number.

    TypeError refuses float and bool; ValueError says what is wrong with a text.

    >>> percent("0.24"), percent(99)
    (percent("0.24"), percent("99"))
    >>> percent("0,24")
    Traceback (most recent call last):
    ...
    ValueError: '0,24' is not a percentage: in a program the decimals follow a dot; write percent("0.24").
    >>> percent(0.24)
    Traceback (most recent call last):
    ...
    TypeError: a percentage must be exact, so 0.24 (float) is refused: write it as text, such as percent("0.24").
    """
    if not isinstance(value, str):
        return Rate(_exact("a percentage", value, 'write it as text, such as percent("0.24")'), 100)
    if len(value) > _LONGEST or (found := re.fullmatch(_PERCENTAGE, value)) is None:
        msg = f"{shown(value)} is not a percentage: {_percentage_fault(value)}."
        raise ValueError(msg)
    units, decimals = found[1], found[2] or ""
    return Rate(int(units + decimals), 100 * 10 ** len(decimals))


def _percentage_fault(text: str) -> str:
    """What is wrong with a text that is no percentage."""
    if not text:
        return "it is empty"
    if len(text) > _LONGEST:
        return f"it has {len(text)} characters and a percentage at most {_LONGEST}"
    if re.fullmatch(_PERCENTAGE, text.replace(",", ".")):
        return f'in a program the decimals follow a dot; write percent("{text.replace(",", ".")}")'
    if text.endswith("%") and re.fullmatch(_PERCENTAGE, bare := text[:-1].rstrip(" ")):
        return f'the sign is left out; write percent("{bare}")'
    if text.startswith("-"):
        return "a rate is never negative"
    return "only digits 0-9 and one dot before the decimals are read, without needless zeros in front"


def terbilang(n: int) -> str:
    """Terbilang: a whole number in Indonesian words, up to 18 digits.

    "Seribu" stands only for a thousands group of exactly one. ValueError refuses 10**18 and more.

    >>> terbilang(1_001_000), terbilang(21_000), terbilang(101_000)
    ('satu juta seribu', 'dua puluh satu ribu', 'seratus satu ribu')
    >>> terbilang(0), terbilang(-11)
    ('nol', 'minus sebelas')
    """
    rest = _exact("n", n, "only whole numbers are put into words")
    if not -_RUPIAH_LIMIT < rest < _RUPIAH_LIMIT:
        msg = f"n must stay below 10**18 on either side of zero to be put into words, not {_number(rest)}."
        raise ValueError(msg)
    words: list[str] = ["minus"] if rest < 0 else []
    if rest == 0:
        words.append("nol")
    rest = abs(rest)
    for size, unit in _WORDS:
        count, rest = divmod(rest, size)
        if count == 1 and unit == "ribu":
            words.append("seribu")
        elif count:
            words += [*_hundreds(count), unit]
    return " ".join(word for word in words if word)


def _hundreds(n: int) -> tuple[str, ...]:
    """The words of a number from 1 to 999; some may be empty."""
    hundreds, rest = divmod(n, 100)
    tens, ones = divmod(rest, 10)
    first = ("", "seratus")[hundreds] if hundreds <= 1 else f"{_SMALL[hundreds]} ratus"
    if rest < len(_SMALL):
        return first, _SMALL[rest]
    if tens == 1:
        return first, f"{_SMALL[ones]} belas"
    return first, f"{_SMALL[tens]} puluh", _SMALL[ones]


def allocate(amount: Rupiah, weights: Sequence[int]) -> tuple[Rupiah, ...]:
    """The amount divided by weight, with no sen lost: each part is within one sen of its exact share.

    The sen that are left over go, one each, to the largest remainders (Hamilton's rule), and among equal remainders to
    the earlier weight. A negative amount is divided as its positive counterpart. Weights are whole numbers of nought or
    more. ValueError refuses no weights and only zeros.

    >>> allocate(Rp(100), [1, 1, 1])
    (Rp(33, sen=34), Rp(33, sen=33), Rp(33, sen=33))
    """
    sen = instance("amount", amount, Rupiah, "Rp(5_000_000)").sen
    shares = _shares(abs(sen), _weights(weights))
    return tuple(_make(-share if sen < 0 else share) for share in shares)


def allocate_units(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """The same for things that do not divide, such as people: places shared out in proportion to the weights.

    >>> allocate_units(10, [1, 1, 1])
    (4, 3, 3)
    """
    units = _exact("total", total, "people are counted in whole numbers")
    if units < 0:
        msg = f"total must be at least 0, not {_number(units)}."
        raise ValueError(msg)
    return tuple(_shares(units, _weights(weights)))


def _weights(weights: object) -> tuple[int, ...]:
    if not isinstance(weights, Sequence) or isinstance(weights, str | bytes):
        msg = f"weights must be a list or a tuple of whole numbers, not {shown(weights)} ({type(weights).__name__})."
        raise TypeError(msg)
    checked: list[int] = []
    for place, weight in enumerate(cast("Sequence[object]", weights)):
        number = _exact(f"weights[{place}]", weight, "give whole numbers in the same proportion, such as 35 and 65")
        if number < 0:
            msg = f"weights[{place}] must be at least 0, not {_number(number)}."
            raise ValueError(msg)
        checked.append(number)
    if not any(checked):
        msg = "weights must hold at least one number above 0: there is nobody to allocate to."
        raise ValueError(msg)
    return tuple(checked)


def _shares(total: int, weights: tuple[int, ...]) -> list[int]:
    """Hamilton's rule for a total of nought or more."""
    everything = sum(weights)
    divided = [divmod(total * weight, everything) for weight in weights]
    shares = [share for share, _ in divided]
    left = total - sum(shares)
    # sorted() keeps the order of equals, so the earlier weight wins a tie.
    for place in sorted(range(len(weights)), key=lambda place: -divided[place][1])[:left]:
        shares[place] += 1
    return shares

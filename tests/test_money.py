"""Amounts, rates, roundings, amounts in words, and allocation."""

from __future__ import annotations

import copy
import operator
import pickle
import re
import subprocess
import sys
from decimal import ROUND_DOWN, Context, Decimal, localcontext
from enum import IntEnum
from fractions import Fraction
from importlib import import_module
from itertools import pairwise
from math import floor
from typing import TYPE_CHECKING, Any, cast

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import example, given
from hypothesis import strategies as st

from jamsos.money import Rate, Rounding, Rp, Rupiah, allocate, allocate_units, percent, terbilang

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamsos.money import Direction
    from jamsos.text import Lang

num2words = cast("Callable[..., str]", import_module("num2words").num2words)

LIMIT = 10**20
AMOUNTS = st.integers(-LIMIT + 1, LIMIT - 1).map(Rupiah.of_sen)
MODEST = st.integers(-(10**15), 10**15).map(Rupiah.of_sen)
RATES = st.builds(Rate.ratio, st.integers(0, 10**4), st.integers(1, 10**6))
PERCENTAGES = st.from_regex(r"(0|[1-9][0-9]{0,17})(\.[0-9]{1,20})?", fullmatch=True, alphabet="0123456789.")
WEIGHTS = st.lists(st.integers(0, 10**6), min_size=1, max_size=12).filter(any)
LANGS = st.sampled_from(cast("tuple[Lang, ...]", ("id", "en")))
ROUNDINGS = st.builds(
    Rounding,
    name=st.just("any"),
    step=st.sampled_from([1, 50, 100, 10_000, 7]),
    direction=st.sampled_from(cast("tuple[Direction, ...]", ("half up", "down", "up"))),
)


class Number(IntEnum):
    """A whole number of a type that is more than a whole number."""

    TWELVE = 12


NAMES: dict[str, object] = {
    "Decimal": Decimal,
    "Fraction": Fraction,
    "LIMIT": LIMIT,
    "Rate": Rate,
    "Rounding": Rounding,
    "Rp": Rp,
    "Rupiah": Rupiah,
    "allocate": allocate,
    "allocate_units": allocate_units,
    "percent": percent,
    "terbilang": terbilang,
}
"""What a line of source in this module may name."""


def evaluated(source: str) -> Any:
    """What a line of source makes: the tables of refusals hold lines as a user would type them."""
    return eval(source, dict(NAMES))  # noqa: S307  (our own text)


def refusal(kind: type[Exception], source: str) -> str:
    """The sentence with which the line is refused."""
    with pytest.raises(kind) as caught:
        evaluated(source)
    assert kind is type(caught.value)
    return str(caught.value)


def by_hand(sen: int, lang: Lang) -> str:
    """The amount in figures, three digits at a time and without any library: the oracle of `format`."""
    rupiah, rest = divmod(abs(sen), 100)
    groups: list[str] = []
    digits = str(rupiah)
    while digits:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    thousands, decimals = (".", ",") if lang == "id" else (",", ".")
    return ("-" if sen < 0 else "") + "Rp" + thousands.join(groups) + (f"{decimals}{rest:02d}" if rest else "")


def exactly(value: Fraction, step: int, direction: Direction) -> int:
    """The rounding as the dictionary explains it, in fractions: the oracle of `Rounding.apply`."""
    steps = abs(value) / step
    whole = floor(steps)
    up = {
        "down": False,
        "up": steps > whole,
        "half up": steps - whole >= Fraction(1, 2),
    }[direction]
    return (whole + up) * step * (-1 if value < 0 else 1)


class TestImport:
    """What it costs to load the module."""

    def test_the_import_is_cheap(self) -> None:
        """Babel, decimal and fractions wait until something is formatted."""
        code = (
            "import sys, jamsos.money as m; m.percent('0.24').of(m.Rp(5, sen=50)) + m.Rupiah.parse('Rp5,50');"
            "print(sorted({'babel', 'decimal', '_decimal', 'fractions'} & set(sys.modules)))"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
        assert "[]\n" == done.stdout


class TestMaking:
    """How an amount comes to be."""

    LIMITED = "an amount must stay below 10**18 rupiah on either side of zero; this one"
    HOW = 'write Rp(5, sen=50) or Rp(Decimal("5.50"))'
    TWO = "amount must be exact to the sen, at most two decimals, not"
    BETWEEN = "sen must lie between 0 and 99, not"
    ANY = "Rupiah.of_sen takes any number of sen"

    def test_an_amount_is_whole_sen(self) -> None:
        """Rupiah and sen make one whole number of sen."""
        assert [1_620_000_000, 10_260_781, -500_000, 50, 99, 0] == [
            amount.sen
            for amount in (
                Rp(16_200_000),
                Rp(102_607, sen=81),
                Rp(-5_000),
                Rp(0, sen=50),
                Rupiah.of_sen(99),
                Rp(0),
            )
        ]

    @pytest.mark.parametrize(
        ("written", "sen"),
        [
            ("102607.81", 10_260_781),
            ("-102607.81", -10_260_781),
            ("16800", 1_680_000),
            ("16800.0000", 1_680_000),
            ("168E+2", 1_680_000),
            ("1.5", 150),
            ("0.01", 1),
            ("0.05", 5),
            ("0E+999999", 0),
            ("-0.000", 0),
            ("999999999999999999.99", LIMIT - 1),
            ("1E+17", 10**19),
        ],
    )
    def test_a_decimal_is_taken_exactly(self, written: str, sen: int) -> None:
        """Up to two decimals that count, whatever the exponent says."""
        assert sen == Rp(Decimal(written)).sen

    @given(AMOUNTS)
    def test_a_decimal_is_taken_exactly_in_any_context(self, amount: Rupiah) -> None:
        """The caller's decimal context rounds nothing."""
        written = Decimal(f"{amount.sen}E-2")
        with localcontext(Context(prec=3, rounding=ROUND_DOWN)):
            assert amount == Rp(written)

    def test_a_kind_of_int_becomes_an_int(self) -> None:
        """An enumeration of whole numbers is a number, and leaves no trace of itself."""
        for amount in (Rp(Number.TWELVE), Rupiah.of_sen(Number.TWELVE * 100), Rp(1) * Number.TWELVE):
            assert (Rp(12), int) == (amount, type(amount.sen))
        assert int is type(Rupiah.of_sen(Number.TWELVE).sen)
        assert int is type(Rounding(name="any", step=Number.TWELVE, direction="up").step)

    @pytest.mark.parametrize(
        ("source", "message"),
        [
            ("Rp(102607.81)", f"amount must be exact, so 102607.81 (float) is refused: {HOW}."),
            ("Rp(True)", f"amount must be exact, so True (bool) is refused: {HOW}."),
            ("Rp('5')", "Rp takes a number, not the text '5'; text is read by Rupiah.parse('5')."),
            ("Rp(Rp(5))", "Rp(5) is Rupiah already; use it as it is."),
            ("Rp(None)", "amount must be a whole number (int), not None (NoneType)."),
            ("Rp(Fraction(1, 2))", "amount must be a whole number (int), not Fraction(1, 2) (Fraction)."),
            ("Rp(5, sen=0.5)", "sen must be exact, so 0.5 (float) is refused: write a whole number from 0 to 99."),
            ("Rp(5, sen=False)", "sen must be exact, so False (bool) is refused: write a whole number from 0 to 99."),
            ("Rp(5, sen='5')", "sen must be a whole number (int), not '5' (str)."),
            ("Rupiah.of_sen(5.0)", "Rupiah.sen must be exact, so 5.0 (float) is refused: sen are whole numbers."),
            ("Rupiah(sen=True)", "Rupiah.sen must be exact, so True (bool) is refused: sen are whole numbers."),
            ("Rupiah.of_sen('5')", "Rupiah.sen must be a whole number (int), not '5' (str)."),
        ],
    )
    def test_another_type_is_refused(self, source: str, message: str) -> None:
        """The refusal says that money is exact, and how to write it."""
        assert message == refusal(TypeError, source)

    @pytest.mark.parametrize(
        ("source", "message"),
        [
            ("Rp(5, sen=100)", f"{BETWEEN} 100; {ANY}."),
            ("Rp(5, sen=-1)", f"{BETWEEN} -1; {ANY}."),
            ("Rp(5, sen=10**5000)", f"{BETWEEN} a number of more than 60 digits; {ANY}."),
            ("Rp(-5, sen=10)", "Rp(-5, sen=10) could mean two amounts; write -Rp(5, sen=10)."),
            ("Rp(Decimal(5), sen=1)", "Rp(Decimal('5'), sen=1) names the sen twice; write them in one place."),
            ("Rp(Decimal('1.005'))", f"{TWO} Decimal('1.005'); round it by a rule."),
            ("Rp(Decimal('1E-999999'))", f"{TWO} Decimal('1E-999999'); round it by a rule."),
            ("Rp(Decimal('NaN'))", "amount must be a finite number of rupiah, not Decimal('NaN')."),
            ("Rp(Decimal('sNaN'))", "amount must be a finite number of rupiah, not Decimal('sNaN')."),
            ("Rp(Decimal('-Infinity'))", "amount must be a finite number of rupiah, not Decimal('-Infinity')."),
            ("Rp(Decimal('1E+18'))", f"{LIMITED} is Decimal('1E+18')."),
            ("Rp(Decimal('1E+999999'))", f"{LIMITED} is Decimal('1E+999999')."),
            ("Rp(10**18)", f"{LIMITED}, in sen, is 100000000000000000000."),
            ("Rp(-10**18)", f"{LIMITED}, in sen, is -100000000000000000000."),
            ("Rp(10**5000)", f"{LIMITED}, in sen, is a number of more than 60 digits."),
            ("Rupiah.of_sen(LIMIT)", f"{LIMITED}, in sen, is 100000000000000000000."),
            ("Rupiah(sen=LIMIT)", f"{LIMITED}, in sen, is 100000000000000000000."),
            ("Rupiah(sen=-LIMIT)", f"{LIMITED}, in sen, is -100000000000000000000."),
            ("Rupiah.of_sen(-LIMIT)", f"{LIMITED}, in sen, is -100000000000000000000."),
            ("Rp(10**18 - 1) + Rp(1)", f"{LIMITED}, in sen, is 100000000000000000000."),
        ],
    )
    def test_an_impossible_amount_is_refused(self, source: str, message: str) -> None:
        """No fraction of a sen, nothing ambiguous, nothing of 10**18 rupiah and more."""
        assert message == refusal(ValueError, source)

    def test_an_amount_never_changes(self) -> None:
        """The field is frozen, and there is room for no other."""
        amount = Rp(5)
        with pytest.raises(FrozenInstanceError):
            amount.sen = 6  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
        assert Rp(5) == amount

    @given(AMOUNTS)
    def test_an_amount_survives_storage(self, amount: Rupiah) -> None:
        """Pickle, copy and repr give the same amount, with the same hash."""
        copies = [
            cast("Rupiah", pickle.loads(pickle.dumps(amount))),  # noqa: S301  (our own bytes)
            copy.copy(amount),
            copy.deepcopy(amount),
            cast("Rupiah", evaluated(repr(amount))),
            Rupiah.of_sen(amount.sen),
        ]
        assert {amount} == set(copies)
        assert {amount.sen} == {each.sen for each in copies}

    @pytest.mark.parametrize(
        ("amount", "shown"),
        [
            (Rp(5_000), "Rp(5000)"),
            (Rp(-5_000), "Rp(-5000)"),
            (Rp(102_607, sen=81), "Rp(102607, sen=81)"),
            (-Rp(5, sen=1), "-Rp(5, sen=1)"),
            (Rupiah.of_sen(-50), "-Rp(0, sen=50)"),
        ],
    )
    def test_the_repr_is_how_it_is_made(self, amount: Rupiah, shown: str) -> None:
        """A repr can be typed in again."""
        assert shown == repr(amount)


class TestParts:
    """The whole rupiah of an amount."""

    def test_a_whole_amount_gives_its_rupiah(self) -> None:
        """Without sen there is a number of rupiah, below zero too."""
        assert [(True, 5_000), (True, -5_000), (True, 0)] == [
            (amount.whole, amount.rupiah) for amount in (Rp(5_000), Rp(-5_000), Rp(0))
        ]

    def test_sen_are_never_dropped(self) -> None:
        """With sen, the number of rupiah would be a rounding without a name."""
        amount = Rp(102_607, sen=81)
        assert not amount.whole
        assert (
            "Rp(102607, sen=81) has sen besides the rupiah; "
            "round it first, as by .rounded(Rounding.RUPIAH), or take .sen."
        ) == refusal(ValueError, "Rp(102_607, sen=81).rupiah")


class TestArithmetic:
    """Amounts among themselves, and with whole numbers."""

    EXACT = "is not Rupiah; money is exact: write Rp(...)"
    INSTEAD = "multiply by a whole number (int), or take a share by percent(...).of(amount), which names its rounding"
    DIVIDED = "to divide an amount among several use allocate(amount, weights), for a share use rate.of(amount)"

    def test_the_contribution_of_a_year(self) -> None:
        """Twelve months at Rp16.800 are Rp201.600, from either side."""
        assert Rp(201_600) == Rp(16_800) * 12 == 12 * Rp(16_800) == sum([Rp(16_800)] * 12)

    def test_how_many_fit(self) -> None:
        """Rp500.000.000 pay for 2.480 workers at Rp201.600, and Rp32.000 are left."""
        fund, each = Rp(500_000_000), Rp(201_600)
        assert (2_480, Rp(32_000)) == divmod(fund, each) == (fund // each, fund % each)

    @given(MODEST, MODEST, MODEST)
    def test_addition_is_that_of_whole_numbers(self, a: Rupiah, b: Rupiah, c: Rupiah) -> None:
        """Order and brackets do not matter, and subtraction undoes addition."""
        assert (a + b) + c == a + (b + c) == sum([c, b, a])
        assert (a + b).sen == a.sen + b.sen
        assert a == (a + b) - b == a + Rp(0) == Rp(0) - (-a)
        assert (abs(a.sen), -a.sen, a.sen != 0) == (abs(a).sen, (-a).sen, bool(a))

    @given(MODEST, st.integers(-1_000, 1_000))
    def test_multiplication_is_repeated_addition(self, amount: Rupiah, n: int) -> None:
        """A whole number of times, from either side."""
        assert amount.sen * n == (amount * n).sen == (n * amount).sen

    @given(AMOUNTS, AMOUNTS.filter(bool))
    def test_division_leaves_a_rest(self, amount: Rupiah, part: Rupiah) -> None:
        """What fits and what is left make the amount again, as for whole numbers."""
        times, rest = divmod(amount, part)
        assert divmod(amount.sen, part.sen) == (times, rest.sen)
        assert (times, rest) == (amount // part, amount % part)

    def test_the_sum_of_nothing_is_given_a_start(self) -> None:
        """An empty sum has no amount to start from unless one is named."""
        none: list[Rupiah] = []
        assert 0 == sum(none)
        assert Rp(0) == sum(none, Rp(0))

    @pytest.mark.parametrize(
        ("source", "message"),
        [
            ("Rp(7) + 5", f"only Rupiah and Rupiah can be added, and 5 (int) {EXACT}."),
            ("5 + Rp(7)", f"only Rupiah and Rupiah can be added, and 5 (int) {EXACT}."),
            ("Rp(7) + 0", f"only Rupiah and Rupiah can be added, and 0 (int) {EXACT}."),
            ("0.0 + Rp(7)", f"only Rupiah and Rupiah can be added, and 0.0 (float) {EXACT}."),
            ("False + Rp(7)", f"only Rupiah and Rupiah can be added, and False (bool) {EXACT}."),
            ("Rp(7) - 0.5", f"only Rupiah and Rupiah can be subtracted, and 0.5 (float) {EXACT}."),
            ("5 - Rp(7)", f"only Rupiah and Rupiah can be subtracted, and 5 (int) {EXACT}."),
            (
                "Rp(7) * Rp(7)",
                "Rupiah times Rupiah means nothing (Rp(7) is no factor); multiply by an int, or use rate.of(amount).",
            ),
            (
                "Rp(7) * percent(5)",
                "a rate is not multiplied with '*', because that hides the rounding; write percent(\"5\").of(amount).",
            ),
            ("Rp(7) * 0.5", f"the factor of an amount must be exact, so 0.5 (float) is refused: {INSTEAD}."),
            ("0.5 * Rp(7)", f"the factor of an amount must be exact, so 0.5 (float) is refused: {INSTEAD}."),
            ("Rp(7) * True", f"the factor of an amount must be exact, so True (bool) is refused: {INSTEAD}."),
            ("Rp(7) * '2'", "the factor of an amount must be a whole number (int), not '2' (str)."),
            (
                "Rp(7) / 2",
                (
                    "Rupiah has no '/' (Rp(7) by 2), since the result need not be exact: for a share use "
                    "rate.of(amount), to divide among several allocate(amount, weights), to count how often an amount "
                    "fits divmod(amount, part)."
                ),
            ),
            ("Rp(7) // 2", f"Rupiah is divided by Rupiah only, not by 2 (int); {DIVIDED}."),
            ("Rp(7) % 2.5", f"Rupiah is divided by Rupiah only, not by 2.5 (float); {DIVIDED}."),
            ("divmod(Rp(7), '2')", f"Rupiah is divided by Rupiah only, not by '2' (str); {DIVIDED}."),
        ],
    )
    def test_other_operands_are_refused(self, source: str, message: str) -> None:
        """The refusal says what to write instead."""
        assert message == refusal(TypeError, source)

    @pytest.mark.parametrize("source", ["Rp(5) // Rp(0)", "Rp(5) % Rp(0)", "divmod(Rp(5), Rp(0))"])
    def test_nothing_is_divided_by_nothing(self, source: str) -> None:
        """How often Rp(0) fits has no answer."""
        assert "Rp(5) cannot be divided by Rp(0)." == refusal(ZeroDivisionError, source)


class TestComparison:
    """Amounts in order."""

    @given(AMOUNTS, AMOUNTS)
    @example(Rp(5), Rp(5))
    def test_the_order_is_that_of_the_sen(self, a: Rupiah, b: Rupiah) -> None:
        """All six comparisons agree with whole numbers."""
        for compare in (operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne):
            assert compare(a.sen, b.sen) is compare(a, b)

    def test_equal_amounts_are_one_key(self) -> None:
        """Amounts may stand in sets and as keys of a dict."""
        assert {Rp(5): 1} == {Rp(5, sen=0): 1}

    @pytest.mark.parametrize("other", ["5", "5.0", "Decimal('5')", "'Rp5'", "None", "Fraction(5, 1)"])
    def test_no_number_is_an_amount(self, other: str) -> None:
        """Five is not five rupiah, and asking which is more is refused."""
        assert Rp(5) != evaluated(other)
        kind = type(evaluated(other)).__name__
        for sign in ("<", "<=", ">", ">="):
            for source in (f"Rp(5) {sign} {other}", f"{other} {sign} Rp(5)"):
                assert (
                    f"only Rupiah and Rupiah can be compared, and {other} ({kind}) is not Rupiah; "
                    "money is exact: write Rp(...)."
                ) == refusal(TypeError, source)


class TestFigures:
    """An amount in figures."""

    @pytest.mark.parametrize(
        ("amount", "indonesian", "english"),
        [
            (Rp(126_000_000), "Rp126.000.000", "Rp126,000,000"),
            (Rp(102_607, sen=81), "Rp102.607,81", "Rp102,607.81"),
            (Rp(102_607, sen=80), "Rp102.607,80", "Rp102,607.80"),
            (Rp(-5_000), "-Rp5.000", "-Rp5,000"),
            (Rupiah.of_sen(-5), "-Rp0,05", "-Rp0.05"),
            (Rp(0), "Rp0", "Rp0"),
            (Rp(10**18 - 1, sen=99), "Rp999.999.999.999.999.999,99", "Rp999,999,999,999,999,999.99"),
        ],
    )
    def test_both_languages(self, amount: Rupiah, indonesian: str, english: str) -> None:
        """Sen are shown when there are any, and then both digits; Indonesian is the default."""
        assert [indonesian] * 3 == [f"{amount:id}", f"{amount}", str(amount)]
        assert [english] * 2 == [f"{amount:en}", amount.text("en")]

    @given(AMOUNTS, LANGS)
    def test_every_digit_is_there(self, amount: Rupiah, lang: Lang) -> None:
        """Eighteen digits and two of sen are written as by hand."""
        assert by_hand(amount.sen, lang) == format(amount, lang)

    @given(AMOUNTS)
    def test_the_decimal_context_of_the_caller_rounds_nothing(self, amount: Rupiah) -> None:
        """Whoever computes with three digits still gets the whole amount."""
        with localcontext(Context(prec=3)):
            assert by_hand(amount.sen, "id") == str(amount)

    def test_sen_on_request(self) -> None:
        """A column of a bill may show the sen of every amount."""
        assert ["Rp5.000,00", "Rp5,000.00", "Rp5.000,50"] == [
            Rp(5_000).text(sen="always"),
            Rp(5_000).text("en", sen="always"),
            Rp(5_000, sen=50).text("id", "always"),
        ]

    def test_other_languages_and_styles_are_refused(self) -> None:
        """The refusal names the nearest choice."""
        language = "lang cannot be 'in'; did you mean 'id'? Valid: 'id', 'en'."
        for source in ("format(Rp(5), 'in')", "Rp(5).text('in')", "Rp(5).compact('in')"):
            assert language == refusal(ValueError, source)
        style = "sen cannot be 'allways'; did you mean 'always'? Valid: 'auto', 'always'."
        assert style == refusal(ValueError, "Rp(5).text('id', 'allways')")


class TestCompact:
    """An amount in a headline."""

    @pytest.mark.parametrize(
        ("amount", "indonesian", "english"),
        [
            (Rp(5_040_000_000), "Rp5,04 miliar", "Rp5.04 billion"),
            (Rp(4_636_800_000), "Rp4,64 miliar", "Rp4.64 billion"),
            (Rp(999, sen=99), "Rp999,99", "Rp999.99"),
            (Rp(0), "Rp0", "Rp0"),
            (Rp(1_000), "Rp1 ribu", "Rp1 thousand"),
            (Rp(16_800), "Rp16,8 ribu", "Rp16.8 thousand"),
            (Rp(999_994, sen=99), "Rp999,99 ribu", "Rp999.99 thousand"),
            (Rp(999_995), "Rp1 juta", "Rp1 million"),
            (Rp(999_994_999), "Rp999,99 juta", "Rp999.99 million"),
            (Rp(999_999_999), "Rp1 miliar", "Rp1 billion"),
            (Rp(1_005_000), "Rp1,01 juta", "Rp1.01 million"),
            (Rp(1_004_999, sen=99), "Rp1 juta", "Rp1 million"),
            (Rp(2 * 10**12), "Rp2 triliun", "Rp2 trillion"),
            (Rp(3 * 10**15), "Rp3 kuadriliun", "Rp3 quadrillion"),
            (Rp(10**18 - 1), "Rp1.000 kuadriliun", "Rp1,000 quadrillion"),
            (Rp(-5_040_000_000), "-Rp5,04 miliar", "-Rp5.04 billion"),
            (Rp(-1_005_000), "-Rp1,01 juta", "-Rp1.01 million"),
        ],
    )
    def test_both_languages(self, amount: Rupiah, indonesian: str, english: str) -> None:
        """Two decimals at most, half up, without idle zeros, and never a thousand of a unit that has a next."""
        assert [indonesian, indonesian, english] == [amount.compact(), amount.compact("id"), amount.compact("en")]

    @given(st.integers(100_000, LIMIT - 1).map(Rupiah.of_sen))
    def test_it_is_near_the_amount(self, amount: Rupiah) -> None:
        """The headline is within half a hundredth of its unit."""
        figure, unit = amount.compact("en").removeprefix("Rp").replace(",", "").split(" ")
        units = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "quadrillion": 15}
        size = 100 * 10 ** units[unit]
        assert abs(Fraction(figure) * size - amount.sen) <= Fraction(size, 200)
        assert 1 <= Fraction(figure) < 1_000 or unit == "quadrillion"


class TestWords:
    """Whole numbers and amounts in Indonesian words."""

    @pytest.mark.parametrize(
        ("n", "words"),
        [
            (0, "nol"),
            (1, "satu"),
            (10, "sepuluh"),
            (11, "sebelas"),
            (12, "dua belas"),
            (19, "sembilan belas"),
            (20, "dua puluh"),
            (21, "dua puluh satu"),
            (99, "sembilan puluh sembilan"),
            (100, "seratus"),
            (101, "seratus satu"),
            (111, "seratus sebelas"),
            (200, "dua ratus"),
            (215, "dua ratus lima belas"),
            (1_000, "seribu"),
            (1_001, "seribu satu"),
            (1_100, "seribu seratus"),
            (2_000, "dua ribu"),
            (11_000, "sebelas ribu"),
            (21_000, "dua puluh satu ribu"),
            (100_000, "seratus ribu"),
            (101_000, "seratus satu ribu"),
            (1_000_000, "satu juta"),
            (1_001_000, "satu juta seribu"),
            (1_000_001, "satu juta satu"),
            (42_000_000, "empat puluh dua juta"),
            (10**9, "satu miliar"),
            (10**12 + 1_000, "satu triliun seribu"),
            (10**15, "satu kuadriliun"),
            (
                16_239_705,
                "enam belas juta dua ratus tiga puluh sembilan ribu tujuh ratus lima",
            ),
            (-11, "minus sebelas"),
            (-1_000, "minus seribu"),
        ],
    )
    def test_numbers(self, n: int, words: str) -> None:
        """One ten, hundred and thousand are "se", one of anything larger is "satu"."""
        assert words == terbilang(n)

    @given(st.integers(-(10**18) + 1, 10**18 - 1) | st.integers(-(10**7), 10**7))
    @example(1_001_000)
    @example(5_000_001_001)
    @example(-1_000)
    def test_against_another_library(self, n: int) -> None:
        """The words are those of num2words, but for its two errors below 10**18.

        It says "satu juta satu ribu", and so after every larger unit, where Indonesian has "satu juta seribu"; and it
        says "min", which belongs to temperatures, where an amount is "minus".
        """
        theirs = num2words(n, lang="id")
        theirs = re.sub(r"^min ", "minus ", theirs)
        theirs = re.sub(r"\b(juta|miliar|triliun|kuadriliun) satu ribu\b", r"\1 seribu", theirs)
        assert theirs == terbilang(n)

    def test_the_errors_of_the_other_library_are_as_described(self) -> None:
        """When num2words mends them, the comparison above can be made simpler."""
        assert ["satu juta satu ribu", "seribu", "min satu"] == [
            num2words(n, lang="id") for n in (1_001_000, 1_000, -1)
        ]

    @given(st.integers(0, 999_999), st.integers(0, 999_999))
    def test_no_two_numbers_share_their_words(self, a: int, b: int) -> None:
        """What is written on a receipt is one amount."""
        assert (a == b) is (terbilang(a) == terbilang(b))

    @pytest.mark.parametrize(
        ("amount", "words"),
        [
            (Rp(42_000_000), "empat puluh dua juta rupiah"),
            (Rp(102_607, sen=81), "seratus dua ribu enam ratus tujuh rupiah delapan puluh satu sen"),
            (Rp(-5_000), "minus lima ribu rupiah"),
            (Rp(0), "nol rupiah"),
            (Rp(0, sen=50), "lima puluh sen"),
            (Rupiah.of_sen(-1), "minus satu sen"),
            (-Rp(1_500, sen=10), "minus seribu lima ratus rupiah sepuluh sen"),
        ],
    )
    def test_amounts(self, amount: Rupiah, words: str) -> None:
        """Rupiah and sen each carry their name; an amount below one rupiah has only sen."""
        assert words == amount.in_words()

    @pytest.mark.parametrize(
        ("source", "message"),
        [
            ("terbilang(2.5)", "n must be exact, so 2.5 (float) is refused: only whole numbers are put into words."),
            ("terbilang(True)", "n must be exact, so True (bool) is refused: only whole numbers are put into words."),
            ("terbilang('5')", "n must be a whole number (int), not '5' (str)."),
        ],
    )
    def test_what_is_no_whole_number_is_refused(self, source: str, message: str) -> None:
        """A fraction has no words here."""
        assert message == refusal(TypeError, source)

    @pytest.mark.parametrize(
        ("n", "shown"),
        [
            ("10**18", "1000000000000000000"),
            ("-10**18", "-1000000000000000000"),
            ("10**5000", "a number of more than 60 digits"),
        ],
    )
    def test_nineteen_digits_are_refused(self, n: str, shown: str) -> None:
        """There are words up to the kuadriliun."""
        message = f"n must stay below 10**18 on either side of zero to be put into words, not {shown}."
        assert message == refusal(ValueError, f"terbilang({n})")


class TestParse:
    """An amount read from text."""

    @pytest.mark.parametrize(
        ("text", "amount"),
        [
            ("42000000", Rp(42_000_000)),
            ("42.000.000", Rp(42_000_000)),
            ("Rp42.000.000", Rp(42_000_000)),
            ("Rp 42.000.000", Rp(42_000_000)),
            ("Rp.42.000.000", Rp(42_000_000)),
            ("Rp. 42.000.000,-", Rp(42_000_000)),
            ("Rp42.000.000,-", Rp(42_000_000)),
            ("Rp42000000,00", Rp(42_000_000)),
            ("102.607,81", Rp(102_607, sen=81)),
            ("-Rp5.000", Rp(-5_000)),
            ("-5,-", Rp(-5)),
            ("0", Rp(0)),
            ("-Rp0,05", Rupiah.of_sen(-5)),
            ("1.000", Rp(1_000)),
            ("999.999.999.999.999.999,99", Rp(10**18 - 1, sen=99)),
        ],
    )
    def test_what_is_customary(self, text: str, amount: Rupiah) -> None:
        """With and without Rp, dots and sen, and with the ",-" of a price tag."""
        assert amount == Rupiah.parse(text)

    @given(AMOUNTS)
    def test_what_is_written_can_be_read(self, amount: Rupiah) -> None:
        """Reading is the inverse of writing in Indonesian."""
        assert amount == Rupiah.parse(format(amount, "id")) == Rupiah.parse(amount.text("id", sen="always"))

    READ = "only digits, dots, one comma and a leading 'Rp' are read, such as 'Rp42.000.000' or 'Rp102.607,81'"
    SHAPE = "dots separate groups of three digits, and one comma two digits of sen, as in 'Rp1.200' or 'Rp102.607,81'"
    MINUS = "a minus stands once and before everything else, as in '-Rp5.000'"
    ZERO = "it begins with a zero that counts nothing"
    SWAPPED = "a dot separates the thousands and a comma the sen; write "

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("", "it is empty"),
            (" 5", "it has blanks around it"),
            ("5\n", "it has blanks around it"),
            ("٤٢", "it has characters outside ASCII, and only the digits 0-9 are read"),
            ("Rp\N{NO-BREAK SPACE}5", "it has characters outside ASCII, and only the digits 0-9 are read"),
            ("1e9", READ),
            ("NaN", READ),
            ("1_000", READ),
            ("rp5.000", READ),
            ("IDR 5.000", READ),
            ("Rp  5.000", READ),
            ("42 juta", READ),
            ("Rp", READ),
            ("-", READ),
            ("- 5", READ),
            ("Rp-5.000", MINUS),
            ("--5", MINUS),
            ("5-", MINUS),
            ("5.000,--", MINUS),
            ("5.000-6.000", MINUS),
            ("007", ZERO),
            ("01.000", ZERO),
            ("42,000,000", SWAPPED + "'42.000.000'"),
            ("Rp 42,000,000.50", SWAPPED + "'Rp 42.000.000,50'"),
            ("42.00", SWAPPED + "'42,00'"),
            ("-1,234", SWAPPED + "'-1.234'"),
            ("1.0000", SHAPE),
            ("1.00.000", SHAPE),
            ("1,5", SHAPE),
            ("1,2,3", SHAPE),
            ("1,", SHAPE),
            (",50", SHAPE),
            (".5", SHAPE),
            ("0.500", SHAPE),
            ("x" * 40, READ),
            ("1" * 40, "it has more than 18 digits of rupiah"),
            ("1000000000000000000", "it has more than 18 digits of rupiah"),
            ("-Rp1.000.000.000.000.000.000,-", "it has more than 18 digits of rupiah"),
        ],
    )
    def test_anything_else_is_told_what_is_wrong(self, text: str, why: str) -> None:
        """The sentence names the text and its fault."""
        assert f"{text!a} is not an amount: {why}." == refusal(ValueError, f"Rupiah.parse({text!r})")

    @pytest.mark.parametrize("text", ["9" * 10_000, "1." * 5_000, "Rp " * 3_000, "1.000" * 2_000, "-" * 41])
    def test_a_long_text_gets_a_short_answer(self, text: str) -> None:
        """Nothing is computed from more than forty characters, and the sentence stays readable."""
        message = refusal(ValueError, f"Rupiah.parse({text!r})")
        assert message.endswith(f"is not an amount: it has {len(text)} characters, and an amount has at most 40.")
        assert len(message) < 150

    @pytest.mark.parametrize("value", ["None", "5", "5.0", "b'5'", "Rp(5)"])
    def test_only_text_is_read(self, value: str) -> None:
        """A number needs no reading."""
        kind = type(evaluated(value)).__name__
        message = f'text must be a str such as "Rp42.000.000", not {value} ({kind}).'
        assert message == refusal(TypeError, f"Rupiah.parse({value})")

    @given(st.text(alphabet="Rp -.,0123456789", max_size=20))
    def test_what_is_read_was_an_amount(self, text: str) -> None:
        """Whatever is accepted holds the digits of the text and nothing else."""
        try:
            amount = Rupiah.parse(text)
        except ValueError as error:
            assert str(error).startswith(f"{text!a} is not an amount: ")  # noqa: PT017  (every refusal says so)
        else:
            units, _, decimals = re.sub(r"[^0-9,]", "", text).partition(",")
            assert int(units) * 100 + int(decimals or 0) == abs(amount.sen)


class TestRate:
    """Exact rates."""

    READ = "only digits 0-9 and one dot before the decimals are read, without needless zeros in front"

    @pytest.mark.parametrize(
        ("rate", "fields"),
        [
            (percent("0.24"), (3, 1_250)),
            (percent("0.240"), (3, 1_250)),
            (percent("100"), (1, 1)),
            (percent(99), (99, 100)),
            (percent("0"), (0, 1)),
            (percent(4_800), (48, 1)),
            (Rate.ratio(2, 6), (1, 3)),
            (Rate(0, 7), (0, 1)),
            (Rate.WHOLE, (1, 1)),
            (Rate.NONE, (0, 1)),
            (Rate.ratio(Number.TWELVE, 24), (1, 2)),
            (Rate.ratio(10**150, 3 * 10**150), (1, 3)),
        ],
    )
    def test_a_rate_is_a_reduced_fraction(self, rate: Rate, fields: tuple[int, int]) -> None:
        """Equal rates have equal fields, however they were written."""
        assert fields == (rate.numerator, rate.denominator)
        assert {int} == {type(rate.numerator), type(rate.denominator)}

    @given(PERCENTAGES)
    def test_the_text_is_taken_exactly(self, text: str) -> None:
        """A percentage is the hundredth part of its decimal text."""
        rate = percent(text)
        assert Fraction(text) / 100 == Fraction(rate.numerator, rate.denominator)
        assert (
            rate
            == evaluated(repr(rate))
            == percent(format(rate, "id").removesuffix("%").replace(".", "").replace(",", "."))
        )

    @pytest.mark.parametrize(
        ("rate", "wage", "rounding", "amount"),
        [
            (percent("3.7"), Rp(2_773_184), Rounding.SEN, Rp(102_607, sen=81)),
            (percent("3.7"), Rp(2_773_184), Rounding.RUPIAH, Rp(102_608)),
            (percent("3.7"), Rp(2_773_184), Rounding.down(to=Rp(1)), Rp(102_607)),
            (percent("0.24"), Rp(5_000_000), Rounding.SEN, Rp(12_000)),
            (percent(1), Rp(268_191), Rounding.SEN, Rp(2_681, sen=91)),
            (percent(50), Rupiah.of_sen(1), Rounding.SEN, Rupiah.of_sen(1)),
            (percent(50), Rupiah.of_sen(-1), Rounding.SEN, Rupiah.of_sen(-1)),
            (percent(4_800), Rp(1_000_000), Rounding.SEN, Rp(48_000_000)),
            (Rate.ratio(1, 3), Rp(100), Rounding.SEN, Rp(33, sen=33)),
            (Rate.NONE, Rp(100), Rounding.up(to=Rp(100)), Rp(0)),
        ],
    )
    def test_the_share_of_an_amount(self, rate: Rate, wage: Rupiah, rounding: Rounding, amount: Rupiah) -> None:
        """Worked figures, among them the official Form 2a of August 2026."""
        assert amount == rate.of(wage, rounding)

    @given(RATES, MODEST, ROUNDINGS)
    def test_a_share_is_rounded_once(self, rate: Rate, amount: Rupiah, rounding: Rounding) -> None:
        """The exact product, rounded as the rounding says; half up to the sen where none is named."""
        share = Fraction(rate.numerator, rate.denominator) * amount.sen
        assert exactly(share, rounding.step, rounding.direction) == rate.of(amount, rounding).sen
        assert exactly(share, 1, "half up") == rate.of(amount).sen

    @given(RATES, RATES, st.integers(0, 1_000))
    def test_rates_add_and_subtract_exactly(self, a: Rate, b: Rate, n: int) -> None:
        """Rates behave as the fractions they are."""

        def fraction(rate: Rate) -> Fraction:
            return Fraction(rate.numerator, rate.denominator)

        assert fraction(a) + fraction(b) == fraction(a + b) == fraction(cast("Rate", sum([a, b])))
        assert a == (a + b) - b
        assert (fraction(a) * n, fraction(a) * fraction(b)) == (fraction(a.times(n)), fraction(a.times(b)))
        assert (fraction(a) != 0) is bool(a)
        for compare in (operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne):
            assert compare(fraction(a), fraction(b)) is compare(a, b)
            assert compare(fraction(a), fraction(a)) is compare(a, copy.copy(a))

    def test_what_is_missing_to_the_whole(self) -> None:
        """A relief of 99 % leaves 1 %."""
        assert [percent(1), Rate.WHOLE, Rate.NONE] == [rate.complement for rate in (percent(99), Rate.NONE, Rate.WHOLE)]

    @pytest.mark.parametrize(
        ("rate", "indonesian", "english", "shown"),
        [
            (percent("0.24"), "0,24%", "0.24%", 'percent("0.24")'),
            (percent("0.2400"), "0,24%", "0.24%", 'percent("0.24")'),
            (percent(99), "99%", "99%", 'percent("99")'),
            (percent(4_800), "4.800%", "4,800%", 'percent("4800")'),
            (percent("1234.5"), "1.234,5%", "1,234.5%", 'percent("1234.5")'),
            (Rate.NONE, "0%", "0%", 'percent("0")'),
            (Rate.ratio(1, 3), "1/3", "1/3", "Rate.ratio(1, 3)"),
            (Rate.ratio(1, 8), "12,5%", "12.5%", 'percent("12.5")'),
            (Rate.ratio(1, 2**60), f"1/{2**60}", f"1/{2**60}", f"Rate.ratio(1, {2**60})"),
            (Rate.ratio(10**50, 1), f"{10**50}/1", f"{10**50}/1", f"Rate.ratio({10**50}, 1)"),
            (
                percent("0." + "0" * 37 + "1"),
                "0," + "0" * 37 + "1%",
                "0." + "0" * 37 + "1%",
                'percent("0.' + "0" * 37 + '1")',
            ),
        ],
    )
    def test_how_a_rate_is_written(self, rate: Rate, indonesian: str, english: str, shown: str) -> None:
        """In per cent, every decimal that counts; as a fraction where the decimals do not end or are too many."""
        assert [indonesian] * 3 == [str(rate), f"{rate}", f"{rate:id}"]
        assert (english, shown) == (f"{rate:en}", repr(rate))

    @given(RATES)
    def test_a_rate_survives_storage(self, rate: Rate) -> None:
        """Pickle, copy and repr give the same rate, with the same hash."""
        stored = cast("Rate", pickle.loads(pickle.dumps(rate)))  # noqa: S301  (our own bytes)
        assert {rate} == {stored, copy.copy(rate), copy.deepcopy(rate), cast("Rate", evaluated(repr(rate)))}

    def test_a_rate_never_changes(self) -> None:
        """The fields are frozen."""
        rate = percent(5)
        with pytest.raises(FrozenInstanceError):
            rate.numerator = 6  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("", "it is empty"),
            ("0,24", 'in a program the decimals follow a dot; write percent("0.24")'),
            ("0.24%", 'the sign is left out; write percent("0.24")'),
            ("0.24 %", 'the sign is left out; write percent("0.24")'),
            ("-1", "a rate is never negative"),
            (".5", READ),
            ("1.", READ),
            ("00.5", READ),
            ("1e3", READ),
            (" 1", READ),
            ("1_0", READ),
            ("٤", READ),
            ("1\n", READ),
            ("x" * 40, READ),
            ("1" * 41, "it has 41 characters and a percentage at most 40"),
        ],
    )
    def test_other_texts_are_told_what_is_wrong(self, text: str, why: str) -> None:
        """The sentence names the text and its fault."""
        assert f"{text!a} is not a percentage: {why}." == refusal(ValueError, f"percent({text!r})")

    @pytest.mark.parametrize(
        ("source", "message"),
        [
            (
                "percent(0.24)",
                'a percentage must be exact, so 0.24 (float) is refused: write it as text, such as percent("0.24").',
            ),
            (
                "percent(True)",
                'a percentage must be exact, so True (bool) is refused: write it as text, such as percent("0.24").',
            ),
            (
                "percent(None)",
                "a percentage must be a whole number (int), not None (NoneType).",
            ),
            (
                "Rate.ratio(0.5, 1)",
                (
                    "Rate.numerator must be exact, so 0.5 (float) is refused: "
                    "a rate is a fraction of whole numbers, such as Rate.ratio(1, 3)."
                ),
            ),
            (
                "Rate(1, 2.0)",
                (
                    "Rate.denominator must be exact, so 2.0 (float) is refused: "
                    "a rate is a fraction of whole numbers, such as Rate.ratio(1, 3)."
                ),
            ),
            (
                "percent(5) * Rp(5)",
                (
                    "a rate is not multiplied with '*' (by Rp(5)), because that hides the rounding: "
                    "a share of money is rate.of(amount), a multiple of the rate is rate.times(n)."
                ),
            ),
            (
                "2 * percent(5)",
                (
                    "a rate is not multiplied with '*' (by 2), because that hides the rounding: "
                    "a share of money is rate.of(amount), a multiple of the rate is rate.times(n)."
                ),
            ),
            (
                "percent(5).times(0.5)",
                (
                    "the factor of a rate must be exact, so 0.5 (float) is refused: "
                    "multiply by a whole number (int) or by another Rate."
                ),
            ),
            (
                "percent(5).of(5000000)",
                "a rate is taken of Rupiah such as Rp(5_000_000), not of 5000000 (int).",
            ),
            (
                "percent(5).of(Rp(5), 'SEN')",
                "rounding must be one such as Rounding.SEN, not 'SEN' (str).",
            ),
            (
                "percent(5) + 1",
                (
                    "only a Rate and a Rate can be added, and 1 (int) is not a Rate; "
                    'rates are exact: write percent("0.24").'
                ),
            ),
            (
                "0.5 + percent(5)",
                (
                    "only a Rate and a Rate can be added, and 0.5 (float) is not a Rate; "
                    'rates are exact: write percent("0.24").'
                ),
            ),
            (
                "1 + percent(5)",
                (
                    "only a Rate and a Rate can be added, and 1 (int) is not a Rate; "
                    'rates are exact: write percent("0.24").'
                ),
            ),
            (
                "percent(5) - 0.5",
                (
                    "only a Rate and a Rate can be subtracted, and 0.5 (float) is not a Rate; "
                    'rates are exact: write percent("0.24").'
                ),
            ),
        ],
    )
    def test_other_types_are_refused(self, source: str, message: str) -> None:
        """The refusal says what to write instead."""
        assert message == refusal(TypeError, source)

    @pytest.mark.parametrize("sign", ["<", "<=", ">", ">="])
    def test_rates_are_compared_with_rates(self, sign: str) -> None:
        """A hundred per cent is not the number one."""
        assert Rate.WHOLE != evaluated("1")
        message = "only a Rate and a Rate can be compared, and 1 (int) is not a Rate; "
        message += 'rates are exact: write percent("0.24").'
        assert message == refusal(TypeError, f"percent(100) {sign} 1") == refusal(TypeError, f"1 {sign} percent(100)")

    @pytest.mark.parametrize(
        ("source", "message"),
        [
            ("percent(-1)", "Rate.numerator must be at least 0, not -1: a rate is never negative."),
            ("Rate.ratio(1, 0)", "Rate.denominator must be at least 1, not 0."),
            ("Rate.ratio(1, -3)", "Rate.denominator must be at least 1, not -3."),
            (
                "Rate.ratio(10**100, 1)",
                "the numerator and the denominator of a rate must have at most 100 digits each, when reduced.",
            ),
            (
                "Rate.ratio(1, 10**5000)",
                "the numerator and the denominator of a rate must have at most 100 digits each, when reduced.",
            ),
            (
                "percent(5).times(-1)",
                "the factor of a rate must be at least 0, not -1: a rate is never negative.",
            ),
            (
                "percent(5) - percent(6)",
                'percent("6") cannot be subtracted from percent("5"): a rate is never negative.',
            ),
            (
                "percent(101).complement",
                'percent("101") cannot be subtracted from percent("100"): a rate is never negative.',
            ),
            ("format(percent(5), 'xx')", "lang cannot be 'xx'. Valid: 'id', 'en'."),
        ],
    )
    def test_impossible_rates_are_refused(self, source: str, message: str) -> None:
        """A rate is nought or more, and of a size that can be written."""
        assert message == refusal(ValueError, source)


class TestRounding:
    """Named roundings."""

    @pytest.mark.parametrize(
        ("sen", "half_up", "down", "up"),
        [
            (149, 100, 100, 200),
            (150, 200, 100, 200),
            (151, 200, 100, 200),
            (200, 200, 200, 200),
            (-149, -100, -100, -200),
            (-150, -200, -100, -200),
            (0, 0, 0, 0),
        ],
    )
    def test_to_the_rupiah(self, sen: int, half_up: int, down: int, up: int) -> None:
        """Ties go away from zero, "down" toward it, "up" away from it, on both sides alike."""
        one = Rp(1)
        roundings = (Rounding.half_up(to=one), Rounding.down(to=one), Rounding.up(to=one))
        assert [half_up, down, up] == [rounding.apply(sen, 1) for rounding in roundings]
        assert [half_up, down, up] == [Rupiah.of_sen(sen).rounded(rounding).sen for rounding in roundings]

    @given(st.integers(-(10**30), 10**30), st.integers(1, 10**12), ROUNDINGS)
    @example(5, 10, Rounding.SEN)
    @example(-5, 10, Rounding.SEN)
    def test_against_fractions(self, numerator: int, denominator: int, rounding: Rounding) -> None:
        """The result is that of exact fractions, a multiple of the step, and symmetrical about zero."""
        result = rounding.apply(numerator, denominator)
        assert exactly(Fraction(numerator, denominator), rounding.step, rounding.direction) == result
        assert 0 == result % rounding.step
        assert -result == rounding.apply(-numerator, denominator)

    @given(MODEST, ROUNDINGS)
    def test_rounding_twice_changes_nothing(self, amount: Rupiah, rounding: Rounding) -> None:
        """What is rounded is round."""
        once = amount.rounded(rounding)
        assert once == once.rounded(rounding)

    def test_the_ceiling_of_pensions(self) -> None:
        """The published wage ceilings are cut to the hundred."""
        assert Rp(9_077_600) == Rp(9_077_683).rounded(Rounding.down(to=Rp(100)))

    @pytest.mark.parametrize(
        ("rounding", "indonesian", "english"),
        [
            (Rounding.SEN, "ke sen terdekat", "to the nearest sen"),
            (Rounding.RUPIAH, "ke rupiah terdekat", "to the nearest rupiah"),
            (Rounding.half_up(to=Rp(1_000)), "ke kelipatan Rp1.000 terdekat", "to the nearest multiple of Rp1,000"),
            (Rounding.down(to=Rp(1)), "ke bawah ke rupiah penuh", "down to the whole rupiah"),
            (Rounding.up(to=Rp(0, sen=1)), "ke atas ke sen penuh", "up to the whole sen"),
            (Rounding.down(to=Rp(100)), "ke bawah ke kelipatan Rp100", "down to a multiple of Rp100"),
            (Rounding.up(to=Rp(0, sen=50)), "ke atas ke kelipatan Rp0,50", "up to a multiple of Rp0.50"),
        ],
    )
    def test_a_rounding_explains_itself(self, rounding: Rounding, indonesian: str, english: str) -> None:
        """Both languages; Indonesian is the default."""
        assert [indonesian] * 3 == [str(rounding), f"{rounding}", f"{rounding:id}"]
        assert english == f"{rounding:en}"

    @pytest.mark.parametrize(
        ("rounding", "shown", "name"),
        [
            (Rounding.SEN, "Rounding.SEN", "half up to the sen"),
            (Rounding.RUPIAH, "Rounding.RUPIAH", "half up to the rupiah"),
            (Rounding.half_up(to=Rp(1)), "Rounding.RUPIAH", "half up to the rupiah"),
            (Rounding.half_up(to=Rp(100)), "Rounding.half_up(to=Rp(100))", "half up to Rp(100)"),
            (Rounding.down(to=Rp(100)), "Rounding.down(to=Rp(100))", "down to Rp(100)"),
            (Rounding.up(to=Rp(0, sen=5)), "Rounding.up(to=Rp(0, sen=5))", "up to Rp(0, sen=5)"),
            (
                Rounding.up(to=Rp(100), name="ceiling", basis="Pasal 29"),
                "Rounding.up(to=Rp(100), name='ceiling', basis='Pasal 29')",
                "ceiling",
            ),
        ],
    )
    def test_a_rounding_survives_storage(self, rounding: Rounding, shown: str, name: str) -> None:
        """Pickle, copy and repr give the same rounding; the basis is practice unless an article is named."""
        stored = cast("Rounding", pickle.loads(pickle.dumps(rounding)))  # noqa: S301  (our own bytes)
        assert {rounding} == {
            stored,
            copy.copy(rounding),
            copy.deepcopy(rounding),
            cast("Rounding", evaluated(repr(rounding))),
        }
        basis = "Pasal 29" if name == "ceiling" else "practice"
        assert (shown, name, basis) == (repr(rounding), rounding.name, rounding.basis)

    def test_a_rounding_never_changes(self) -> None:
        """The fields are frozen."""
        with pytest.raises(FrozenInstanceError):
            Rounding.SEN.step = 100  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]

    @pytest.mark.parametrize(
        ("kind", "source", "message"),
        [
            (
                ValueError,
                "Rounding(name=' ', step=1, direction='up')",
                "Rounding.name must be a phrase, not ' ': no rounding goes without one.",
            ),
            (
                ValueError,
                "Rounding.down(to=Rp(1), basis=None)",
                "Rounding.basis must be a phrase, not None: no rounding goes without one.",
            ),
            (
                TypeError,
                "Rounding(name='half', step=0.5, direction='up')",
                "Rounding.step must be exact, so 0.5 (float) is refused: steps are counted in whole sen.",
            ),
            (
                ValueError,
                "Rounding.up(to=Rp(0))",
                "Rounding.step must be at least one sen and below 10**18 rupiah, not 0 sen.",
            ),
            (
                ValueError,
                "Rounding(name='vast', step=LIMIT, direction='up')",
                "Rounding.step must be at least one sen and below 10**18 rupiah, not 100000000000000000000 sen.",
            ),
            (
                ValueError,
                "Rounding(name='even', step=1, direction='half even')",
                "Rounding.direction cannot be 'half even'; did you mean 'half up'? Valid: 'half up', 'down', 'up'.",
            ),
            (
                TypeError,
                "Rounding.half_up(to=100)",
                "to must be a Rupiah such as Rp(100), not 100 (int).",
            ),
            (
                TypeError,
                "Rounding.SEN.apply(0.5, 1)",
                "numerator must be exact, so 0.5 (float) is refused: write the fraction in whole numbers.",
            ),
            (
                TypeError,
                "Rounding.SEN.apply(1, '2')",
                "denominator must be a whole number (int), not '2' (str).",
            ),
            (ValueError, "Rounding.SEN.apply(1, 0)", "denominator must be at least 1, not 0."),
            (ValueError, "Rounding.SEN.apply(1, -2)", "denominator must be at least 1, not -2."),
            (
                TypeError,
                "Rp(5).rounded('RUPIAH')",
                "rounding must be a Rounding such as Rounding.RUPIAH, not 'RUPIAH' (str).",
            ),
            (ValueError, "format(Rounding.SEN, 'xx')", "lang cannot be 'xx'. Valid: 'id', 'en'."),
        ],
    )
    def test_impossible_roundings_are_refused(self, kind: type[Exception], source: str, message: str) -> None:
        """The refusal names the field, the value and what is valid."""
        assert message == refusal(kind, source)


class TestAllocation:
    """An amount, or people, divided without a loss."""

    @pytest.mark.parametrize(
        ("total", "weights", "shares"),
        [
            (10, [1, 1, 1], (4, 3, 3)),
            (100, [35, 65], (35, 65)),
            (7, [1, 2, 4], (1, 2, 4)),
            (5, [0, 1, 0], (0, 5, 0)),
            (1, [1, 1], (1, 0)),
            (1, [1, 2], (0, 1)),
            (0, [3, 4], (0, 0)),
            (25_000, [47_000, 16_000, 12_000, 6_000, 6_000, 13_000], (11_750, 4_000, 3_000, 1_500, 1_500, 3_250)),
        ],
    )
    def test_the_largest_remainder(self, total: int, weights: list[int], shares: tuple[int, ...]) -> None:
        """What is left over goes to the largest remainders, and among equals to the earlier."""
        assert shares == allocate_units(total, weights)
        assert shares == tuple(share.sen for share in allocate(Rupiah.of_sen(total), tuple(weights)))

    @given(AMOUNTS, WEIGHTS)
    def test_nothing_is_lost(self, amount: Rupiah, weights: list[int]) -> None:
        """The parts add up, each within one sen of its exact share, and nothing goes to a weight of nought."""
        parts = allocate(amount, weights)
        assert (amount, len(weights)) == (sum(parts, Rp(0)), len(parts))
        for part, weight in zip(parts, weights, strict=True):
            share = Fraction(amount.sen * weight, sum(weights))
            assert abs(part.sen - share) < 1
            assert bool(weight) or not part

    @given(AMOUNTS, WEIGHTS)
    def test_more_weight_is_never_less(self, amount: Rupiah, weights: list[int]) -> None:
        """Parts stand in the order of their weights; equal weights differ by one sen at most, the first having more."""
        parts = [abs(part.sen) for part in allocate(amount, weights)]
        for (weight, part), (next_weight, next_part) in pairwise(
            sorted(zip(weights, parts, strict=True), key=lambda pair: pair[0])
        ):
            if weight == next_weight:
                assert 0 <= part - next_part <= 1
            else:
                assert part <= next_part

    @given(AMOUNTS, WEIGHTS)
    def test_a_debt_is_divided_as_a_credit(self, amount: Rupiah, weights: list[int]) -> None:
        """A negative amount has the parts of its counterpart, negative."""
        assert tuple(-part for part in allocate(amount, weights)) == allocate(-amount, weights)

    @given(st.integers(0, 10**9), WEIGHTS)
    def test_people_are_divided_like_sen(self, total: int, weights: list[int]) -> None:
        """The same rule for both."""
        assert tuple(part.sen for part in allocate(Rupiah.of_sen(total), weights)) == allocate_units(total, weights)

    @pytest.mark.parametrize(
        ("kind", "source", "message"),
        [
            (
                TypeError,
                "allocate(100, [1])",
                "amount must be a Rupiah such as Rp(5_000_000), not 100 (int).",
            ),
            (
                TypeError,
                "allocate(Rp(5), {1: 2})",
                "weights must be a list or a tuple of whole numbers, not {1: 2} (dict).",
            ),
            (
                TypeError,
                "allocate(Rp(5), '12')",
                "weights must be a list or a tuple of whole numbers, not '12' (str).",
            ),
            (
                TypeError,
                "allocate(Rp(5), b'12')",
                "weights must be a list or a tuple of whole numbers, not b'12' (bytes).",
            ),
            (
                TypeError,
                "allocate(Rp(5), [1, 0.5])",
                (
                    "weights[1] must be exact, so 0.5 (float) is refused: "
                    "give whole numbers in the same proportion, such as 35 and 65."
                ),
            ),
            (
                TypeError,
                "allocate(Rp(5), [percent(50)])",
                'weights[0] must be a whole number (int), not percent("50") (Rate).',
            ),
            (ValueError, "allocate(Rp(5), [1, -1])", "weights[1] must be at least 0, not -1."),
            (
                ValueError,
                "allocate(Rp(5), [])",
                "weights must hold at least one number above 0: there is nobody to allocate to.",
            ),
            (
                ValueError,
                "allocate_units(5, [0, 0])",
                "weights must hold at least one number above 0: there is nobody to allocate to.",
            ),
            (ValueError, "allocate_units(-5, [1])", "total must be at least 0, not -5."),
            (
                TypeError,
                "allocate_units(2.5, [1])",
                "total must be exact, so 2.5 (float) is refused: people are counted in whole numbers.",
            ),
        ],
    )
    def test_what_cannot_be_divided_is_refused(self, kind: type[Exception], source: str, message: str) -> None:
        """The refusal names the weight and its place."""
        assert message == refusal(kind, source)

"""Phrases in two languages, and how values are said."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from decimal import Context, Inexact, Rounded, localcontext
from enum import IntEnum, StrEnum
from fractions import Fraction
from pathlib import PurePath
from typing import TYPE_CHECKING

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from jamsos.text import Text, as_lang, say, say_date, say_number

if TYPE_CHECKING:
    from jamsos.text import Lang

MOMENT = datetime(2021, 4, 5, 12, 30, tzinfo=UTC)
WORKERS = Text(id="{n} pekerja", en="{n} workers")


class Town(StrEnum):
    """A text that is a member of an enumeration."""

    AMBON = "Kota Ambon"


class Count(IntEnum):
    """A number that is a member of an enumeration."""

    MANY = 25_000


@frozen
class Coin:
    """A value that formats itself."""

    number: int

    def __format__(self, spec: str) -> str:
        if spec not in {"id", "en"}:
            raise ValueError(spec)
        return f"{spec}{self.number}"


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_two_languages_pass(lang: str) -> None:
    """Indonesian and English are known."""
    assert lang == as_lang(lang)


@pytest.mark.parametrize("value", ["ID", "in", "", None, 1, ["id"]])
def test_another_language_is_refused(value: object) -> None:
    """A language is written exactly as its code; nothing is taken for granted."""
    with pytest.raises(ValueError, match=r"^lang cannot be .* Valid: 'id', 'en'\.$"):
        as_lang(value)


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [(0, "0", "0"), (999, "999", "999"), (25_000, "25.000", "25,000"), (-1_234_567, "-1.234.567", "-1,234,567")],
)
def test_thousands_are_separated(value: int, indonesian: str, english: str) -> None:
    """A dot in Indonesian, a comma in English."""
    assert (indonesian, english) == (say_number(value, "id"), say_number(value, "en"))


@given(st.integers())
def test_a_number_is_said_to_its_last_digit(value: int) -> None:
    """However long a number is, what is said is that number."""
    assert value == int(say_number(value, "id").replace(".", ""))


def test_the_decimal_context_of_the_caller_does_not_matter() -> None:
    """Someone else's precision and traps change nothing in a report."""
    with localcontext(Context(prec=2, traps=[Inexact, Rounded])):
        assert "25.000.000" == say_number(25_000_000, "id")


@pytest.mark.parametrize("value", [None, 2.5, True, "5"])
def test_only_a_whole_number_is_said_as_one(value: int) -> None:
    """A float, a bool or a text is not quietly made into a number."""
    with pytest.raises(TypeError, match=r"^value must be a whole number"):
        say_number(value, "id")


@pytest.mark.parametrize(
    ("day", "indonesian", "english"),
    [
        (date(2015, 7, 1), "1 Juli 2015", "1 July 2015"),
        (date(2019, 12, 2), "2 Desember 2019", "2 December 2019"),
        (date(2024, 8, 17), "17 Agustus 2024", "17 August 2024"),
    ],
)
def test_a_day_is_written_out(day: date, indonesian: str, english: str) -> None:
    """Day, name of the month, year, in both languages."""
    assert (indonesian, english) == (say_date(day, "id"), say_date(day, "en"))


@pytest.mark.parametrize("value", [None, "2021-04-05", 2021])
def test_what_is_no_day_is_refused(value: date) -> None:
    """A missing day is an error and never the present one."""
    with pytest.raises(TypeError, match=r"^value must be a date such as date\(2021, 4, 5\), not "):
        say_date(value, "id")


def test_a_moment_is_no_day() -> None:
    """Whoever has a time of day decides himself that it does not count."""
    with pytest.raises(TypeError, match=r"^value must be a day \(date\), not the moment .*; give its \.date\(\)\.$"):
        say_date(MOMENT, "id")


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        ("Ambon", "Ambon", "Ambon"),
        (Town.AMBON, "Kota Ambon", "Kota Ambon"),
        (25_000, "25.000", "25,000"),
        (Count.MANY, "25.000", "25,000"),
        (date(2024, 8, 17), "17 Agustus 2024", "17 August 2024"),
        (Text(id="iuran", en="contribution"), "iuran", "contribution"),
        (Coin(5), "id5", "en5"),
    ],
    ids=["str", "StrEnum", "int", "IntEnum", "date", "Text", "own"],
)
def test_a_value_is_said_in_the_language(value: object, indonesian: str, english: str) -> None:
    """Text as it stands; numbers, days and values that format themselves as each language writes them."""
    assert (indonesian, english) == (say(value, "id"), say(value, "en"))


def test_what_is_said_of_a_text_is_a_plain_str() -> None:
    """A member of an enumeration does not travel into a report."""
    assert str is type(say(Town.AMBON, "id"))


@pytest.mark.parametrize(
    "value",
    [None, True, 2.5, 1j, MOMENT, time(12, 30), Fraction(1, 2), [1], b"x", object(), PurePath("x")],
    ids=["None", "bool", "float", "complex", "datetime", "time", "Fraction", "list", "bytes", "object", "PurePath"],
)
def test_what_has_no_exact_words_is_refused(value: object) -> None:
    """Nothing is said by accident, such as a float, a missing value, or a moment that answers every format."""
    sentence = rf"^there is no way to say .* \({type(value).__name__}\) in a report; give text or an exact value\.$"
    with pytest.raises(TypeError, match=sentence):
        say(value, "id")


@pytest.mark.parametrize("value", [5, date(2024, 8, 17), Coin(5)], ids=["int", "date", "own"])
def test_nothing_is_said_in_an_unknown_language(value: object) -> None:
    """The language is checked before the value is blamed."""
    lang: Lang = "fr"  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    with pytest.raises(ValueError, match=r"^lang cannot be 'fr'"):
        say(value, lang)


def test_a_phrase_speaks_both_languages() -> None:
    """Indonesian is what it is without being asked."""
    text = Text(id="iuran", en="contribution")
    assert ("iuran", "contribution") == (text.get("id"), text.get("en"))
    assert ("iuran", "iuran", "iuran", "contribution") == (str(text), f"{text}", f"{text:id}", f"{text:en}")


def test_a_phrase_in_an_unknown_language_is_refused() -> None:
    """A format that is no language is an error, not Indonesian."""
    with pytest.raises(ValueError, match=r"^lang cannot be '>10'"):
        f"{WORKERS:>10}"


@pytest.mark.parametrize(("phrases", "missing"), [(("", "x"), "id"), (("x", " \n"), "en"), (("x", None), "en")])
def test_neither_language_may_be_missing(phrases: tuple[str, str], missing: str) -> None:
    """A blank phrase is a missing one."""
    with pytest.raises(ValueError, match=rf"^Text\.{missing} must be a phrase, not .*: every text speaks both"):
        Text(*phrases)


def test_a_filled_phrase_says_its_values_in_its_own_language() -> None:
    """One value is given, and each phrase writes it its own way."""
    filled = WORKERS.fill(n=25_000)
    assert ("25.000 pekerja", "25,000 workers") == (filled.get("id"), filled.get("en"))
    assert "25.000 pekerja" == str(filled)


def test_filling_leaves_the_phrase_as_it_was() -> None:
    """A phrase is a constant of the library; filling makes another one."""
    WORKERS.fill(n=1)
    assert "{n} pekerja" == str(WORKERS)


def test_braces_in_a_value_are_only_text() -> None:
    """A name in a roster is not a pattern, whatever it looks like."""
    filled = Text(id="Nama: {name}", en="Name: {name}").fill(name="{name.__class__} {0} {")
    assert "Nama: {name.__class__} {0} {" == filled.get("id")


def test_texts_with_the_same_phrases_and_values_are_equal() -> None:
    """A text is a value: equal and hashable by what it says."""
    assert WORKERS.fill(n=1) == WORKERS.fill(n=1)
    assert 2 == len({WORKERS, WORKERS.fill(n=1), WORKERS.fill(n=1)})


def test_the_patterns_do_not_depend_on_the_locale_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same value is said the same way everywhere."""
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    monkeypatch.setenv("LANGUAGE", "fr")
    assert ("25.000", "1 Juli 2015") == (say(25_000, "id"), say(date(2015, 7, 1), "id"))
    assert re.fullmatch(r"25,000", say(25_000, "en"))

"""Refusals: whole sentences, short whatever the value is."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos._checks import instance, shown, unknown, whole


@given(st.text() | st.integers() | st.binary() | st.lists(st.text(), max_size=5) | st.none())
def test_what_is_quoted_is_short_printable_ascii(value: object) -> None:
    """A sentence can quote anything: what it quotes fits a line and carries no control characters."""
    quoted = shown(value)
    assert len(quoted) <= 60
    assert quoted.isascii()
    assert quoted.isprintable()


def test_a_short_value_is_quoted_whole() -> None:
    """What fits is shown as it would be written in a program."""
    assert "['Rp1', 2]" == shown(["Rp1", 2])


def test_a_long_text_is_cut_where_it_is_too_long() -> None:
    """Sixty characters are enough to find a value again."""
    assert "'" + "9" * 56 + "..." == shown("9" * 1_000_000)


@pytest.mark.parametrize(
    ("value", "quoted"),
    [(10**5_000, "<int too long to show>"), (Fraction(10**5_000), "<Fraction too long to show>")],
    ids=["int", "Fraction"],
)
def test_a_number_that_python_does_not_write_out_can_be_refused(value: object, quoted: str) -> None:
    """The sentence about a number of thousands of digits is ours, not the interpreter's."""
    assert quoted == shown(value)


@given(st.integers())
def test_a_whole_number_is_returned(value: int) -> None:
    """Without limits every int passes."""
    assert value == whole("headcount", value)


@pytest.mark.parametrize("value", [1, 10])
def test_both_limits_are_included(value: int) -> None:
    """The least and the most are themselves accepted."""
    assert value == whole("headcount", value, least=1, most=10)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (0, "headcount must be at least 1, not 0."),
        (11, "headcount must be at most 10, not 11."),
        (10**5_000, "headcount must be at most 10, not <int too long to show>."),
    ],
    ids=["below", "above", "far above"],
)
def test_a_number_beyond_a_limit_is_refused(value: int, sentence: str) -> None:
    """The sentence names the field, the limit and the value."""
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}$"):
        whole("headcount", value, least=1, most=10)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (2.0, "headcount must be a whole number (int), not 2.0 (float)."),
        (True, "headcount must be a whole number (int), not True (bool)."),
        ("3", "headcount must be a whole number (int), not '3' (str)."),
        (None, "headcount must be a whole number (int), not None (NoneType)."),
    ],
    ids=["float", "bool", "str", "None"],
)
def test_what_is_no_whole_number_is_refused(value: object, sentence: str) -> None:
    """A float is refused even when nothing stands behind its point, and True is not 1."""
    with pytest.raises(TypeError, match=f"^{re.escape(sentence)}$"):
        whole("headcount", value)


def test_a_value_of_the_type_is_returned() -> None:
    """The very value passes through."""
    day = date(2021, 4, 5)
    assert day is instance("day", day, date, "date(2021, 4, 5)")


def test_a_value_of_another_type_is_refused_with_an_example() -> None:
    """The sentence shows how a right value is made."""
    sentence = "day must be a date such as date(2021, 4, 5), not '2021-04-05' (str)."
    with pytest.raises(TypeError, match=f"^{re.escape(sentence)}$"):
        instance("day", "2021-04-05", date, "date(2021, 4, 5)")


def test_the_nearest_choice_is_named() -> None:
    """A slip of the pen is answered with the word that was meant."""
    refusal = unknown("kind", "warnin", ["note", "warning"])
    assert "kind cannot be 'warnin'; did you mean 'warning'? Valid: 'note', 'warning'." == str(refusal)


@pytest.mark.parametrize("value", ["xyz", 5, None])
def test_without_a_near_choice_only_the_list_is_given(value: object) -> None:
    """Nothing is guessed from far away, or from what is no text."""
    assert f"kind cannot be {value!r}. Valid: 'note', 'warning'." == str(unknown("kind", value, ["note", "warning"]))

"""The harness that changes the law by one unit: that it changes what it says, and puts everything back."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

import pytest
from attrs import frozen

from jamsos.law import Dated, lapsed, since
from jamsos.money import Rate, Rp, percent
from jamsos.programs import jkk
from jamsos.programs.jkm import LUMP_SUM
from jamsos.regulations.national import PP_44_2015, PP_82_2019
from jamsos.text import Text
from tests.mutation.figures import (
    Example,
    Tally,
    _parameters,
    changed,
    histories,
    mutants,
    reason_of,
    trace,
    try_history,
)
from tests.mutation.survivors import REASONS

LABEL = Text(id="Contoh", en="Example")


class Colour(Enum):
    """Something without a figure."""

    RED = 1


@frozen
class Pair:
    """A value that refuses some changes of its cells."""

    small: int
    large: int

    def __attrs_post_init__(self) -> None:
        if self.large <= self.small:
            msg = "large must be larger than small."
            raise ValueError(msg)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (3, [("", 4)]),
        (Rp(10), [("", Rp(11))]),
        (percent(2), [("", percent("2.01"))]),
        (date(2024, 12, 31), [("", date(2025, 1, 1))]),
        ((1, "x", 5), [("[0]", (2, "x", 5)), ("[2]", (1, "x", 6))]),
        (Pair(1, 9), [(".small", Pair(2, 9)), (".large", Pair(1, 10))]),
        (Pair(1, 2), [(".small", None), (".large", Pair(1, 3))]),
        ((Pair(1, 2),), [("[0].small", None), ("[0].large", (Pair(1, 3),))]),
    ],
)
def test_each_cell_is_changed_by_one_unit(value: Any, expected: list[tuple[str, Any]]) -> None:
    """A number by one, money by a rupiah, a rate by 0.01 %, a day by a day; None where the value refuses."""
    assert expected == list(changed(value))


@pytest.mark.parametrize("value", [True, "word", LABEL, Colour.RED, None])
def test_words_are_not_changed(value: object) -> None:
    """What is no figure stays."""
    assert [] == list(changed(value))


def history() -> Dated[Rate]:
    """Two rows and an end."""
    return Dated.of(
        LABEL,
        since("2015-07-01", percent(1), PP_44_2015.whole()),
        since("2019-12-02", percent(2), PP_82_2019.whole()),
        lapsed("2020-01-01", PP_82_2019.whole()),
    )


def test_every_row_gives_its_first_day_and_its_cells() -> None:
    """Three first days and two rates; the end has no cell."""
    expected = [
        "2015-07-01: first day",
        "2015-07-01: value",
        "2019-12-02: first day",
        "2019-12-02: value",
        "2020-01-01: first day",
    ]
    assert expected == [where for where, _ in mutants(history())]
    for where, rows in mutants(history()):
        assert rows is not None
        same = [one == other for one, other in zip(rows, history().rows, strict=True)]
        assert 2 == sum(same), where


def test_parameters_are_filled_in() -> None:
    """Axes are multiplied, names may be a string or a tuple, and a case may have an id."""

    @pytest.mark.parametrize("a, b", [(1, 2), pytest.param(3, 4, id="named")])  # noqa: PT006  (the harness reads both)
    @pytest.mark.parametrize("c", [5, pytest.param(6, id="single")])
    def case(a: int, b: int, c: int) -> None:
        """Never called."""

    got = [tuple(each[name] for name in "abc") for each in _parameters(case)]
    assert {(1, 2, 5), (1, 2, 6), (3, 4, 5), (3, 4, 6)} == set(got)
    assert [{}] == list(_parameters(test_words_are_not_changed.__class__))


def test_every_reason_is_of_a_history_that_exists() -> None:
    """A key begins with the name of a history, and with the first day of one of its rows."""
    held = histories()
    for key, reason in REASONS.items():
        name, _, place = key.partition(" ")
        assert name in held, key
        assert place[:10] in {row.first.isoformat() for row in held[name].rows}, key
        assert reason


def test_a_history_has_one_name() -> None:
    """It goes by the module that offers it, however many hold it."""
    held = histories()
    assert len({id(each) for each in held.values()}) == len(held)
    assert held["programs.jkm.LUMP_SUM"] is LUMP_SUM
    assert "lampiran.income_bands.INCOME_BANDS" in held
    assert "claims.INCOME_BANDS" not in held


def test_the_longest_key_is_the_reason() -> None:
    """A line without a reason has none."""
    key = "programs.jp.DEFERRED_REPAYMENT 2021-02-01: first day"
    assert key == reason_of(key)
    assert reason_of("programs.jkk.RATE 2015-07-01: value") is None


def test_one_history_and_its_example() -> None:
    """A calculation on both days notices every change; one that looks elsewhere notices none; all is put back."""
    rows = LUMP_SUM.rows

    def looks() -> None:
        got = [LUMP_SUM.on(day).value for day in ("2015-07-01", "2019-12-01", "2019-12-02")]
        assert [Rp(16_200_000), Rp(16_200_000), Rp(20_000_000)] == got

    def looks_elsewhere() -> None:
        assert jkk.GLASSES.on("2019-12-02").value == Rp(1_000_000)

    examples = [Example("looks", looks), Example("looks_elsewhere", looks_elsewhere)]
    trace(examples)
    assert [{id(LUMP_SUM)}, {id(jkk.GLASSES)}] == [each.touches for each in examples]
    noticed, missed = Tally(), Tally()
    try_history("it", LUMP_SUM, examples, noticed)
    try_history("it", LUMP_SUM, examples[1:], missed)
    assert (4, 0, 4) == (len(noticed.noticed), len(noticed.survived), noticed.total)
    assert (0, 4) == (len(missed.noticed), len(missed.survived))
    assert rows is LUMP_SUM.rows
    assert Rp(20_000_000) == LUMP_SUM.on("2024-01-01").value


def test_examples_must_pass_by_themselves() -> None:
    """A worked example that fails anyway would notice everything."""

    def fails() -> None:
        assert 1 == 2 - 0

    with pytest.raises(SystemExit, match="do not pass by themselves: fails"):
        trace([Example("fails", fails)])

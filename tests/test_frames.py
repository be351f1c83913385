"""Rows of a data frame: plain Python values, whatever frame they come from."""

from __future__ import annotations

import builtins
from datetime import date, datetime, timedelta, timezone
from typing import Any

import polars as pl
import pytest

from jamsos import Rp, Segment
from jamsos.frames import _plain, rows
from jamsos.roster import read_roster

TABLE: dict[str, list[Any]] = {
    "Nama": ["Siti", "Budi", None],
    "Lahir": [date(1980, 2, 29), None, date(1990, 1, 1)],
    "Penghasilan": [1_000_000.0, None, 2_500_000.0],
    "Kode": ["81.71", "82.72", None],
}
ROWS: list[dict[str, object]] = [
    {"Nama": "Siti", "Lahir": date(1980, 2, 29), "Penghasilan": 1_000_000, "Kode": "81.71"},
    {"Nama": "Budi", "Lahir": None, "Penghasilan": None, "Kode": "82.72"},
    {"Nama": None, "Lahir": date(1990, 1, 1), "Penghasilan": 2_500_000, "Kode": None},
]


class Stamp(datetime):
    """A moment with something of its own, as pandas has them."""


def test_an_eager_frame_and_a_lazy_one_are_the_same() -> None:
    """Missing values are None, and floats that are whole are whole numbers."""
    frame = pl.DataFrame(TABLE)
    assert list(rows(frame)) == list(rows(frame.lazy())) == ROWS
    assert type(next(rows(frame))["Penghasilan"]) is int


def test_a_frame_without_rows_or_columns() -> None:
    """Nothing gives nothing."""
    assert [] == list(rows(pl.DataFrame({"a": []}))) == list(rows(pl.DataFrame()))


@pytest.mark.parametrize(
    ("column", "wanted"),
    [
        ([1.0, 2.5], [1.0, 2.5]),
        ([1.0, float("nan"), None], [1, None, None]),
        ([float("inf"), 1.0], [float("inf"), 1.0]),
        ([2.0**53, 1.0], [2.0**53, 1.0]),
        ([2.0**53 - 1, -0.0], [2**53 - 1, 0]),
        ([True, False], [True, False]),
        ([None, None], [None, None]),
        ([0, 1], [0, 1]),
    ],
    ids=str,
)
def test_a_column_becomes_whole_numbers_only_where_that_is_exact(column: list[Any], wanted: list[Any]) -> None:
    """All of it or nothing: a column has one kind of number."""
    found = [row["a"] for row in rows(pl.DataFrame({"a": column}))]
    assert [(type(value), value) for value in wanted] == [(type(value), value) for value in found]


def test_a_moment_is_a_plain_one() -> None:
    """What a library adds to a moment does not travel on; its time zone does."""
    zone = timezone(timedelta(hours=9))
    (moment, same) = _plain([Stamp(1990, 1, 2, 3, 4, tzinfo=zone), datetime(1990, 1, 2, tzinfo=zone)], [False, False])
    assert (datetime, datetime(1990, 1, 2, 3, 4, tzinfo=zone)) == (type(moment), moment)
    assert datetime(1990, 1, 2, tzinfo=zone) == same


@pytest.mark.parametrize(
    "frame", [[], "Nama", {"Nama": ["Siti"]}, None, pl.Series([1])], ids=["list", "text", "dict", "None", "series"]
)
def test_only_a_frame(frame: Any) -> None:
    """Anything else is refused with what would do."""
    with pytest.raises(TypeError, match="frame must be a data frame of pandas, Polars, PyArrow and the like"):
        rows(frame)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """The refusal says how the extra is installed."""
    load = builtins.__import__

    def without(name: str, *arguments: Any, **more: Any) -> object:
        if name.startswith("narwhals"):
            raise ImportError(name)
        return load(name, *arguments, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ImportError, match=r"rows needs the extra: python -m pip install 'jamsos\[frames\]'"):
        rows(pl.DataFrame())


def test_a_list_is_read_from_a_frame() -> None:
    """The whole way: a frame, its rows, the participants."""
    intake = read_roster(
        rows(pl.DataFrame(TABLE)), {"name": "Nama", "born": "Lahir", "income": "Penghasilan"}, segment=Segment.BPU
    )
    assert [Rp(1_000_000), None] == [person.income for person in intake.participants]
    assert (3,) == intake.refused


def test_pandas_gives_the_same() -> None:
    """Where pandas is installed: NaN, NaT and NA are None, and a column with gaps is one of whole numbers."""
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({**TABLE, "Lahir": pandas.to_datetime(["1980-02-29", None, "1990-01-01"])})
    frame["NIK"] = pandas.array([1, None, 3], dtype="Int64")
    days = [datetime(1980, 2, 29), None, datetime(1990, 1, 1)]  # noqa: DTZ001  (a day of pandas is such a moment)
    wanted = [{**row, "Lahir": day, "NIK": nik} for row, day, nik in zip(ROWS, days, (1, None, 3), strict=True)]
    found = list(rows(frame))
    assert wanted == found
    assert {datetime, type(None)} == {type(row["Lahir"]) for row in found}


def test_pyarrow_gives_the_same() -> None:
    """Where PyArrow is installed."""
    pyarrow = pytest.importorskip("pyarrow")
    assert ROWS == list(rows(pyarrow.table(TABLE)))

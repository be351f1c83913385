"""Bingkai data: rows of a data frame as plain dicts, for `jamsos.roster.read_roster`.

Any frame that narwhals understands will do: pandas, Polars (lazy ones too), PyArrow, DuckDB and others.
The extra `frames` installs narwhals; nothing else in the package needs it.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from jamsos._checks import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from narwhals.typing import IntoDataFrame, IntoLazyFrame

__all__ = ["rows"]

_EXACT = 2**53


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
    try:
        import narwhals  # noqa: PLC0415  (an extra, loaded when it is asked for)
    except ImportError as missing:
        msg = "rows needs the extra: python -m pip install 'jamsos[frames]'."
        raise ImportError(msg) from missing
    try:
        native = narwhals.from_native(frame)
    except TypeError:
        msg = f"frame must be a data frame of pandas, Polars, PyArrow and the like, not {shown(type(frame).__name__)}."
        raise TypeError(msg) from None
    table = native.collect() if isinstance(native, narwhals.LazyFrame) else native
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

"""The data-frame libraries that `jamsos.frames` is tested on: how each makes a frame, and how its rows are read."""

from __future__ import annotations

import os
import shutil
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["BACKENDS", "HEAVY", "make", "read"]

Table = dict[str, list[Any]]


def _polars(table: Table) -> Any:
    import polars as pl  # noqa: PLC0415  (each library is loaded where it is tested)

    return pl.DataFrame(table, strict=False)


def _polars_lazy(table: Table) -> Any:
    return _polars(table).lazy()


def _arrow(table: Table) -> Any:
    """Through Polars, which knows the type of a column in which everything is missing."""
    pa: Any = pytest.importorskip("pyarrow")
    found = _polars(table).to_arrow()
    plain = {pa.large_string(): pa.string(), pa.string_view(): pa.string(), pa.null(): pa.int64()}
    return found.cast(pa.schema([field.with_type(plain.get(field.type, field.type)) for field in found.schema]))


def _pandas(table: Table) -> Any:
    """NumPy types: whole numbers with gaps become doubles, days become moments."""
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(table)
    for name, values in table.items():
        known = [value for value in values if value is not None]
        if known and hasattr(known[0], "isoformat"):
            frame[name] = pandas.to_datetime(frame[name])
        elif known and all(isinstance(value, bool) for value in known) and len(known) < len(values):
            frame[name] = frame[name].astype("boolean")
    return frame


def _pandas_nullable(table: Table) -> Any:
    return _pandas(table).convert_dtypes(dtype_backend="numpy_nullable")


def _pandas_arrow(table: Table) -> Any:
    pandas = pytest.importorskip("pandas")
    return _arrow(table).to_pandas(types_mapper=pandas.ArrowDtype)


def _duckdb(table: Table) -> Any:
    duckdb = pytest.importorskip("duckdb")
    return duckdb.from_arrow(_arrow(table))


def _dask(table: Table) -> Any:
    dask = pytest.importorskip("dask.dataframe")
    return dask.from_pandas(_pandas(table), npartitions=2)


def _pyspark(table: Table) -> Any:
    session = _session()
    return session.createDataFrame(_arrow(table))


@cache
def _session() -> Any:
    """Spark in this process's own machine, on two threads, where a Java runtime is found."""
    sql = pytest.importorskip("pyspark.sql")
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        pytest.skip("PySpark needs a Java runtime, and none was found")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = sql.SparkSession.builder.master("local[2]").appName("jamsos")
    for name, value in (
        ("spark.ui.enabled", "false"),
        ("spark.sql.shuffle.partitions", "2"),
        ("spark.sql.execution.arrow.pyspark.enabled", "true"),
        ("spark.sql.session.timeZone", "UTC"),
        ("spark.driver.bindAddress", "127.0.0.1"),
    ):
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


BACKENDS: dict[str, Callable[[Table], Any]] = {
    "polars": _polars,
    "polars-lazy": _polars_lazy,
    "pandas": _pandas,
    "pandas-nullable": _pandas_nullable,
    "pandas-arrow": _pandas_arrow,
    "pyarrow": _arrow,
    "duckdb": _duckdb,
    "dask": _dask,
    "pyspark": _pyspark,
}
"""Every library by name."""

HEAVY = ("dask", "pyspark")
"""The ones that are slow to start: each property tries fewer rosters on them."""


def make(backend: str, table: Table) -> Any:
    """The frame of a library; skips the test where the library is not installed."""
    return BACKENDS[backend](table)


def read(frame: Any, key: str | None = None) -> list[dict[str, Any]]:
    """The rows of a result as plain values, in the order of a column where the library keeps none."""
    from jamsos.frames import rows  # noqa: PLC0415  (as above)

    found = list(rows(frame))
    return found if key is None else sorted(found, key=lambda row: row[key])

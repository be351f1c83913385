"""The words of a plan as the text of a query: what the two engines that read one say alike, and what they do not."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from jamsos import Segment
from jamsos._sql import DUCKDB, SPARK, Query, Sql, Words
from jamsos.frames import contributions, totals
from tests.backends import make, read

if TYPE_CHECKING:
    from collections.abc import Callable

DUCK, SPARKS = Words(DUCKDB), Words(SPARK)


def both(make_one: Callable[[Words], Sql]) -> tuple[str, str]:
    """An expression in the text of DuckDB and of Spark."""
    return make_one(DUCK).text, make_one(SPARKS).text


CASES: list[tuple[Callable[[Words], Sql], str, str]] = [
    (lambda nw: nw.col("a") + 1, '("a" + 1)', "(`a` + 1)"),
    (lambda nw: nw.col("a") - nw.col("b"), '("a" - "b")', "(`a` - `b`)"),
    (lambda nw: 5 - nw.col("a"), '(5 - "a")', "(5 - `a`)"),
    (lambda nw: nw.col("a") * 3, '("a" * 3)', "(`a` * 3)"),
    (lambda nw: nw.col("a") // 20_000, '("a" // 20000)', "(`a` div 20000)"),
    (lambda nw: (nw.col("a") > 1) & (nw.col("a") >= 2), '(("a" > 1) and ("a" >= 2))', "((`a` > 1) and (`a` >= 2))"),
    (lambda nw: (nw.col("a") < 1) | (nw.col("a") <= 2), '(("a" < 1) or ("a" <= 2))', "((`a` < 1) or (`a` <= 2))"),
    (lambda nw: ~(nw.col("a") == "x"), "(not (\"a\" = 'x'))", "(not (`a` = 'x'))"),
    (lambda nw: nw.col("a") != "x", "(\"a\" <> 'x')", "(`a` <> 'x')"),
    (lambda nw: nw.col("a").is_in(["x", "y"]), "(\"a\" in ('x', 'y'))", "(`a` in ('x', 'y'))"),
    (lambda nw: nw.col("a").fill_null(value=False), 'coalesce("a", false)', "coalesce(`a`, false)"),
    (lambda nw: nw.col("a").floor().cast(nw.Int64), 'cast(floor("a") as bigint)', "cast(floor(`a`) as bigint)"),
    (lambda nw: nw.lit(5, nw.Int64), "cast(5 as bigint)", "cast(5 as bigint)"),
    (lambda nw: nw.lit(value=True), "true", "true"),
    (
        lambda nw: nw.col("a").str.contains("^[0-9]$"),
        "regexp_matches(\"a\", '^[0-9]$')",
        "regexp_like(`a`, '^[0-9]$')",
    ),
    (lambda nw: nw.col("a").str.starts_with("8"), "starts_with(\"a\", '8')", "startswith(`a`, '8')"),
    (lambda nw: nw.col("a").str.slice(6, 2), 'substring("a", 7, 2)', "substring(`a`, 7, 2)"),
    (
        lambda nw: nw.len().over("a", "b"),
        '(count(1) over (partition by "a", "b"))',
        "(count(1) over (partition by `a`, `b`))",
    ),
    (lambda nw: nw.col("a").dt.year(), 'year("a")', "year(`a`)"),
    (
        lambda nw: nw.col("a").fill_null(date(1900, 1, 1)),
        "coalesce(\"a\", date '1900-01-01')",
        "coalesce(`a`, date '1900-01-01')",
    ),
    (
        lambda nw: nw.col("a").fill_null(datetime(1900, 1, 1)),  # noqa: DTZ001  (as frames have them)
        "coalesce(\"a\", timestamp '1900-01-01 00:00:00')",
        "coalesce(`a`, timestamp_ntz '1900-01-01 00:00:00')",
    ),
    (
        lambda nw: nw.when(nw.col("a") > 1).then(nw.lit(2)).otherwise(nw.lit(3)),
        '(case when ("a" > 1) then 2 else 3 end)',
        "(case when (`a` > 1) then 2 else 3 end)",
    ),
    (lambda nw: nw.when(nw.col("a")).then(nw.lit(2)), '(case when "a" then 2 end)', "(case when `a` then 2 end)"),
]


@pytest.mark.parametrize(("expression", "duckdb", "spark"), CASES)
def test_both_say_the_same(expression: Callable[[Words], Sql], duckdb: str, spark: str) -> None:
    """Each word in the text of each engine."""
    assert (duckdb, spark) == both(expression)


def test_names_and_texts_are_quoted() -> None:
    """A quotation mark ends neither; what is a backslash to one engine is an escape to the other."""
    assert ('"a""b"', "`a``b`") == (DUCK.col('a"b').text, SPARKS.col("a`b").text)
    assert ("'it''s'", r"'it\'s'") == both(lambda nw: nw.lit("it's"))
    assert (r"'\d'", r"'\\d'") == both(lambda nw: nw.lit(r"\d"))
    assert '"a" as "b"' == DUCK.col("a").alias("b").output


class Recorder:
    """A frame of Spark as far as queries are told to it: it remembers them."""

    def __init__(self) -> None:
        self.columns = ["a", "b"]
        self.told: list[tuple[str, ...]] = []
        self.sparkSession = self

    def selectExpr(self, *texts: str) -> Recorder:  # noqa: N802  (the other library's name)
        """Columns by text."""
        self.told.append(texts)
        return self

    def filter(self, text: str) -> Recorder:
        """Rows by text."""
        self.told.append((text,))
        return self

    def limit(self, count: int) -> Recorder:
        """So many rows."""
        self.told.append((str(count),))
        return self

    def sql(self, query: str, *, frame: Recorder) -> Recorder:
        """A whole query."""
        self.told.append((query.format(frame="t"),))
        return frame


def test_what_spark_is_told() -> None:
    """Columns in the place of those of their names, rows, and groups in order."""
    frame, nw = Recorder(), SPARKS
    query = Query.of(SPARK, frame).with_columns((nw.col("a") + 1).alias("a"), nw.lit(value=True).alias("c"))
    assert ("a", "b", "c") == query.names
    query.filter(nw.col("c")).head(1).grouped(["b"], [nw.col("a").sum().alias("{a}")])
    query.grouped([], [nw.col("a").count().alias("n")])
    assert frame is query.to_native()
    assert [
        ("(`a` + 1) as `a`", "`b`", "true as `c`"),
        ("`c`",),
        ("1",),
        ("select `b`, coalesce(sum(`a`), 0) as `{a}` from t group by `b` order by `b` nulls first",),
        ("select count(`a`) as `n` from t",),
    ] == frame.told


def test_an_expression_is_known_by_itself() -> None:
    """A comparison of two is an expression, so they are told apart as objects."""
    one, two = DUCK.col("a"), DUCK.col("a")
    assert 2 == len({one, two})
    assert isinstance(one == two, Sql)


def test_a_relation_of_any_connection() -> None:
    """Nothing is written into the connection: what is called `frame` there stays what it is."""
    duckdb: Any = pytest.importorskip("duckdb")
    with duckdb.connect() as connection:
        connection.execute("create table frame as select 5000000 as wage, 'a' as region")
        bill = contributions(connection.table("frame"), "2026-04", segment=Segment.PU, programs=("JHT",))
        assert [("a", 1, 0, 28_500_000)] == totals(bill, by="region").select(
            "region, rows, refused, paid_sen"
        ).fetchall()
        assert [(5_000_000, "a")] == connection.sql("from frame").fetchall()
        assert [("frame",)] == connection.sql("show tables").fetchall()


def test_headings_of_any_kind() -> None:
    """Spaces, capitals, marks and braces in the headings of a relation."""
    table: dict[str, list[Any]] = {"id": [1, 2], 'Gaji "pokok"': [5_000_000, 1_000], "{Daerah}": ["a'b", None]}
    keywords: dict[str, Any] = {"segment": Segment.PU, "programs": ("JHT",), "columns": {"wage": 'Gaji "pokok"'}}
    bill = contributions(make("duckdb", table), "2026-04", **keywords)
    assert [47_000_000 - 18_500_000, 5_700] == [row["paid_sen"] for row in read(bill, "id")]
    found = read(totals(bill, by="{Daerah}"))
    assert [(None, 5_700), ("a'b", 28_500_000)] == [(row["{Daerah}"], row["paid_sen"]) for row in found]

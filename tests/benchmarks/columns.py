"""Contributions over columns: against hand-written code, the object path, other frameworks, and a national file.

Run it as `python -m tests.benchmarks.columns a 1000000`, with any of the parts `a`, `b`, `c` and `d` and a number of
rows; `d` takes the number of workers in the file.  Libraries that are not installed are left out.
Two contestants take turns in one process, and the median of the ratios of neighbours counts; memory is touched first.
"""

# pyright: basic, reportMissingImports=false, reportAttributeAccessIssue=false, reportOptionalMemberAccess=false
from __future__ import annotations

import importlib.util
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from jamsos import Month, Participant, Rp, Segment, frames
from jamsos.contributions import contributions
from jamsos.employers import Employer, RiskClass
from jamsos.participants import Job
from tests.benchmarks.framework_system import FRAMEWORKS, Country
from tests.benchmarks.measure import paired, report

if TYPE_CHECKING:
    from collections.abc import Callable

MONTH = Month(2026, 4)
CODES = ("JKK", "JKM", "JHT", "JP", "JKP")
RATES = {1: 48, 2: 108, 3: 178, 4: 254, 5: 348}
JP_CEILING, JKP_CEILING = 1_108_630_000, 500_000_000
SHARES = (
    ("jkm_employer_sen", "wage", 60),
    ("jht_employer_sen", "wage", 740),
    ("jht_worker_sen", "wage", 400),
    ("jp_employer_sen", "jp", 400),
    ("jp_worker_sen", "jp", 200),
    ("jkp_state_sen", "jkp", 44),
    ("jkp_operator_sen", "jkp", 28),
)
PAID = ("jkk_employer_sen", *(name for name, _, _ in SHARES[:5]))


def ours(frame: Any, faults: Any = "raise") -> Any:
    """The contributions of one month, whatever the frame."""
    return frames.contributions(frame, MONTH, segment=Segment.PU, programs=CODES, faults=faults)


# The same by hand -----------------------------------------------------------------------------------------------------


def polars_by_hand(frame: Any) -> Any:
    """What somebody who knows Polars well writes; it checks nothing."""
    import polars as pl  # noqa: PLC0415  (each library is loaded where it is measured)

    base, risk = pl.col("wage").cast(pl.Int64) * 100, pl.col("risk_class")
    rate: Any = pl.lit(RATES[5], pl.Int64)
    for number in (4, 3, 2, 1):
        rate = pl.when(risk == number).then(pl.lit(RATES[number], pl.Int64)).otherwise(rate)
    bases = {"wage": base, "jp": pl.min_horizontal(base, JP_CEILING), "jkp": pl.min_horizontal(base, JKP_CEILING)}
    shares = [((bases[of] * twice + 10_000) // 20_000).alias(name) for name, of, twice in SHARES]
    return frame.with_columns(((base * rate + 10_000) // 20_000).alias(PAID[0]), *shares).with_columns(
        pl.sum_horizontal(*PAID).alias("paid_sen")
    )


def pandas_by_hand(frame: Any) -> Any:
    """The same in pandas."""
    base = frame["wage"] * 100
    bases = {"wage": base, "jp": base.clip(upper=JP_CEILING), "jkp": base.clip(upper=JKP_CEILING)}
    rate = frame["risk_class"].map(RATES)
    out = frame.assign(jkk_employer_sen=(base * rate + 10_000) // 20_000)
    for name, of, twice in SHARES:
        out[name] = (bases[of] * twice + 10_000) // 20_000
    out["paid_sen"] = sum(out[name] for name in PAID)
    return out


def pyarrow_by_hand(frame: Any) -> Any:
    """The same in PyArrow; divide truncates, which is the floor of what is not negative."""
    import pyarrow as pa  # noqa: PLC0415  (as above)
    import pyarrow.compute as pc  # noqa: PLC0415  (as above)

    base = pc.multiply(frame["wage"], 100)
    bases = {"wage": base, "jp": pc.min_element_wise(base, JP_CEILING), "jkp": pc.min_element_wise(base, JKP_CEILING)}
    rate = pc.take(pa.array([0, *RATES.values()]), frame["risk_class"])
    columns = {PAID[0]: pc.divide(pc.add(pc.multiply(base, rate), 10_000), 20_000)}
    for name, of, twice in SHARES:
        columns[name] = pc.divide(pc.add(pc.multiply(bases[of], twice), 10_000), 20_000)
    paid = columns[PAID[0]]
    for name in PAID[1:]:
        paid = pc.add(paid, columns[name])
    for name, values in (*columns.items(), ("paid_sen", paid)):
        frame = frame.append_column(name, values)
    return frame


_BASES = {"wage": "base", "jp": "jp", "jkp": "jkp"}


def sql(table: str) -> str:
    """The same in SQL."""
    rate = " ".join(f"when {number} then {twice}" for number, twice in RATES.items())
    shares = ", ".join(f"({_BASES[of]} * {twice} + 10000) // 20000 as {name}" for name, of, twice in SHARES)
    return (
        f"select *, {' + '.join(PAID)} as paid_sen from (select * exclude (base, jp, jkp), "
        f"(base * (case risk_class {rate} end) + 10000) // 20000 as jkk_employer_sen, {shares} "
        f"from (select *, wage * 100 as base, least(wage * 100, {JP_CEILING}) as jp, "
        f"least(wage * 100, {JKP_CEILING}) as jkp from {table}))"
    )


def spark_by_hand(frame: Any) -> Any:
    """The same in Spark's SQL, whose `div` divides whole numbers."""
    from pyspark.sql import functions as f  # noqa: PLC0415  (as above)

    rate = " ".join(f"when {number} then {twice}" for number, twice in RATES.items())
    out = frame.select(
        "*",
        f.expr("wage * 100L").alias("b"),
        f.expr(f"least(wage * 100L, {JP_CEILING}L)").alias("jp"),
        f.expr(f"least(wage * 100L, {JKP_CEILING}L)").alias("jkp"),
    )
    out = out.withColumn(PAID[0], f.expr(f"(b * (case risk_class {rate} end) + 10000) div 20000"))
    for name, of, twice in SHARES:
        out = out.withColumn(name, f.expr(f"({'b' if of == 'wage' else of} * {twice} + 10000) div 20000"))
    return out.withColumn("paid_sen", f.expr(" + ".join(PAID))).drop("b", "jp", "jkp")


# The contestants ------------------------------------------------------------------------------------------------------


def roster(rows: int) -> Any:
    """Workers by chance, the same ones every time."""
    import numpy as np  # noqa: PLC0415  (as above)
    import polars as pl  # noqa: PLC0415  (as above)

    chance = np.random.default_rng(2026)
    wages = np.minimum(np.exp(chance.normal(15.1, 0.7, rows)).astype(np.int64), 200_000_000)
    return pl.DataFrame(
        {
            "region": chance.integers(0, 514, rows, dtype=np.int16),
            "risk_class": chance.integers(1, 6, rows, dtype=np.int8),
            "wage": wages,
        }
    )


def there(*names: str) -> bool:
    """Whether the libraries are installed."""
    return all(importlib.util.find_spec(name) is not None for name in names)


def touch(size: int = 1 << 29) -> None:
    """Touch memory, so that no contestant is the first to ask the machine for it."""
    block = bytearray(size)
    block[::4096] = b"\x01" * len(block[::4096])


def engines(table: Any) -> dict[str, tuple[Callable[[], Any], Callable[[], Any]]]:
    """Each engine with our call and the same by hand."""
    lazy = table.lazy()
    found: dict[str, tuple[Callable[[], Any], Callable[[], Any]]] = {
        "polars, streaming": (lambda: ours(lazy, "column").collect(), lambda: polars_by_hand(lazy).collect()),
        "polars, streaming, checked first": (lambda: ours(lazy).collect(), lambda: polars_by_hand(lazy).collect()),
        "polars, eager": (lambda: ours(table), lambda: polars_by_hand(table)),
        "polars, totals by region": (
            lambda: frames.totals(ours(lazy, "column"), by="region").collect(),
            lambda: polars_by_hand(lazy).group_by("region").agg(_sums()).sort("region").collect(),
        ),
    }
    if there("pandas", "pyarrow"):
        import pandas as pd  # noqa: PLC0415  (as above)

        plain, arrow = table.to_pandas(), table.to_arrow()
        arrowed = arrow.to_pandas(types_mapper=pd.ArrowDtype)
        found["pandas"] = (lambda: ours(plain), lambda: pandas_by_hand(plain))
        found["pandas, Arrow types"] = (lambda: ours(arrowed), lambda: pandas_by_hand(arrowed))
        found["pyarrow"] = (lambda: ours(arrow), lambda: pyarrow_by_hand(arrow))
    if there("duckdb", "pyarrow"):
        import duckdb  # noqa: PLC0415  (as above)

        duckdb.register("roster", table.to_arrow())
        duckdb.execute("create or replace table workers as select * from roster")
        found["duckdb, totals by region"] = (
            lambda: frames.totals(ours(duckdb.table("workers"), "column"), by="region").fetchall(),
            lambda: duckdb.sql(_grouped(sql("workers"))).fetchall(),
        )
        found["duckdb, rows"] = (
            lambda: ours(duckdb.table("workers"), "column").to_arrow_table(),
            lambda: duckdb.sql(sql("workers")).to_arrow_table(),
        )
    return found


def _sums() -> list[Any]:
    import polars as pl  # noqa: PLC0415  (as above)

    return [pl.len().alias("rows"), *(pl.col(name).sum() for name in (PAID[0], *(n for n, _, _ in SHARES), "paid_sen"))]


def _grouped(query: str) -> str:
    sums = ", ".join(f"sum({name})" for name in (PAID[0], *(name for name, _, _ in SHARES), "paid_sen"))
    return f"select region, count(*), {sums} from ({query}) group by region order by region"


def same(one: Any, two: Any) -> bool:
    """Whether two results hold the same numbers."""
    if isinstance(one, list):
        return [tuple(map(int, row[:2])) + tuple(map(int, row[3:])) for row in one] == [
            tuple(map(int, row)) for row in two
        ]
    left, right = list(frames.rows(one)), list(frames.rows(two))
    names = [name for name in left[0] if name.endswith("_sen")]
    return [[row[name] for name in names] for row in left] == [[row[name] for name in names] for row in right]


def hand_written(rows: int) -> None:
    """Part a: each engine against code written by hand for it."""
    small, table = engines(roster(2_000)), engines(roster(rows))
    for name, (mine, other) in small.items():
        if not same(mine(), other()):
            message = f"{name}: the contestants differ"
            raise SystemExit(message)
    if there("duckdb", "pyarrow"):
        table = engines(roster(rows))
    for name, (mine, other) in table.items():
        touch()
        seconds, ratio = paired(mine, other, times=1, rounds=9 if rows <= 1_000_000 else 5)
        report(f"{name}, {rows:,} rows", seconds, ratio, "by hand")
    if there("pyspark"):
        _spark(rows)


def _spark(rows: int) -> None:
    from pyspark.sql import SparkSession  # noqa: PLC0415  (as above)

    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.memory", "3g")
        .config("spark.sql.shuffle.partitions", "2")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "roster.parquet")
        roster(rows).write_parquet(path)
        source = session.read.parquet(path)
        aggregate = dict.fromkeys((PAID[0], *(n for n, _, _ in SHARES), "paid_sen"), "sum")
        seconds, ratio = paired(
            lambda: frames.totals(ours(source, "column"), by="region").collect(),
            lambda: spark_by_hand(source).groupBy("region").agg(aggregate).collect(),
            times=1,
            rounds=5,
        )
        report(f"pyspark, totals by region, {rows:,} rows", seconds, ratio, "by hand")
    session.stop()


# The object path ------------------------------------------------------------------------------------------------------


def object_path(rows: int) -> None:
    """Part b: the same rows as participants, one bill each."""
    table = roster(rows)
    firms = {each.number: Employer("PT Teh Priangan", risk_class=each) for each in RiskClass}
    pairs = list(zip(table["wage"].to_list(), table["risk_class"].to_list(), strict=True))

    def bills() -> list[int]:
        return [
            contributions(
                Participant("-", Segment.PU, jobs=[Job(firms[risk], Rp(wage), programs=CODES)]), MONTH
            ).amount.sen
            for wage, risk in pairs
        ]

    if bills() != ours(table)["paid_sen"].to_list():
        message = "the contestants differ"
        raise SystemExit(message)
    seconds, ratio = paired(bills, lambda: ours(table), times=1, rounds=7)
    report(f"the object path, {rows:,} rows", seconds, ratio, "columns (polars)")


# Other frameworks -----------------------------------------------------------------------------------------------------


def frameworks(rows: int) -> None:
    """Part c: the population of openfisca-core and of policyengine-core, with the minimal country of both."""
    for name in FRAMEWORKS:
        if there(name):
            _framework(name, rows)
        else:
            print(f"{name.replace('_', '-')} is not installed and is left out")


def _framework(name: str, rows: int) -> None:
    country, table, called = Country(name), roster(rows), f"{name.replace('_', '-')}, {rows:,} rows"
    wages, risks = table["wage"].to_numpy().astype("float64"), table["risk_class"].to_numpy().astype("int32")
    jkk, exact = country.population(MONTH.iso, wages, risks)[0], ours(table)["jkk_employer_sen"].sum()
    if round(float(jkk.astype("float64").sum())) != round(exact / 100):
        print(f"note: the 32-bit results of {name} differ from the exact sum by rounding")
    lazy = table.lazy()
    for against, mine in (
        ("columns (polars, eager)", lambda: ours(table)),
        ("columns (polars, streaming)", lambda: ours(lazy, "column").collect()),
    ):
        seconds, ratio = paired(lambda: country.population(MONTH.iso, wages, risks), mine, times=1, rounds=7)
        report(called, seconds, ratio, against)


# A national file ------------------------------------------------------------------------------------------------------

PIPELINES = ("totals", "totals-by-hand", "rows", "rows-by-hand")


def national(rows: int) -> None:
    """Part d: from Parquet to totals and to rows, each in a process of its own, so that its peak memory is known."""
    import polars as pl  # noqa: PLC0415  (as above)

    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        path = Path(folder) / "roster.parquet"
        part = roster(1_000_000)
        whole, rest = divmod(rows, len(part))
        lazy = pl.concat([part.lazy()] * whole + ([part.head(rest).lazy()] if rest else []))
        lazy.sink_parquet(path, row_group_size=1 << 20)
        print(f"{rows:,} workers, {path.stat().st_size / 2**20:,.0f} MiB of Parquet")
        times: dict[str, list[float]] = {name: [] for name in PIPELINES}
        peaks: dict[str, list[float]] = {name: [] for name in PIPELINES}
        for number in range(5):
            names = [name for name in PIPELINES if name.startswith("totals") or number < 2]
            for name in names if number % 2 else reversed(names):
                done = subprocess.run(
                    [sys.executable, "-m", "tests.benchmarks.columns", "one", name, str(path)],
                    check=True,
                    capture_output=True,
                    text=True,
                )
                seconds, peak = map(float, done.stdout.split())
                times[name].append(seconds)
                peaks[name].append(peak)
        for name in PIPELINES[::2]:
            ratios = [one / other for one, other in zip(times[name], times[f"{name}-by-hand"], strict=True)]
            report(f"national {name}, {rows:,} workers", median(times[name]), median(ratios), "by hand")
            print(f"{'':<46} peak {median(peaks[name]):,.0f} MiB, by hand {median(peaks[f'{name}-by-hand']):,.0f} MiB")


def one(pipeline: str, path: str) -> None:
    """One pipeline: seconds, and the peak of resident memory in MiB."""
    import polars as pl  # noqa: PLC0415  (as above)

    start = time.perf_counter()
    lazy = pl.scan_parquet(path)
    due = polars_by_hand(lazy) if pipeline.endswith("hand") else ours(lazy, "column")
    if pipeline == "totals":
        frames.totals(due, by="region").collect(engine="streaming")
    elif pipeline == "totals-by-hand":
        due.group_by("region").agg(_sums()).sort("region").collect(engine="streaming")
    else:
        due.drop("fault", strict=False).sink_parquet(f"{path}.out", compression="lz4")
        Path(f"{path}.out").unlink()
    seconds = time.perf_counter() - start
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


PARTS: dict[str, tuple[Callable[[int], None], int]] = {
    "a": (hand_written, 1_000_000),
    "b": (object_path, 20_000),
    "c": (frameworks, 1_000_000),
    "d": (national, 47_000_000),
}


def main(arguments: list[str]) -> None:
    """Print the measurements of the parts that are named, or of all."""
    if arguments[:1] == ["one"]:
        one(arguments[1], arguments[2])
        return
    rows = [int(argument) for argument in arguments if argument.isdigit()]
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    for part in [argument for argument in arguments if argument in PARTS] or list(PARTS):
        work, usual = PARTS[part]
        for count in rows or [usual]:
            work(count)


if __name__ == "__main__":
    main(sys.argv[1:])

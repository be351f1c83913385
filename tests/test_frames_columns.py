"""Columns: the same law over a frame, equal to the object path to the last sen on every library."""

from __future__ import annotations

import builtins
from datetime import UTC, date, datetime, timedelta
from itertools import cycle
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsos import JKK, JKM, Month, NotInForce, Period, Rp, Rupiah, Segment
from jamsos import frames as columns_of
from jamsos._plan import Engine, Op, Planned, Term, choose, column, either, ladder, not_, same, shared_terms
from jamsos.employers import Employment, EnterpriseScale, Jkn, LabourIntensiveIndustry, WorkerFacts
from jamsos.frames import MOST, Benefit, benefits, contributions, explain, rows, totals
from jamsos.money import Rounding, percent
from jamsos.programs import jkk, jkm, jkp, jp
from jamsos.tariff import Columns
from tests.backends import BACKENDS, HEAVY, make, read

if TYPE_CHECKING:
    from jamsos.contributions import MonthlyBill

LIGHT = [name for name in BACKENDS if name not in HEAVY]
CODES = ("JKK", "JKM", "JHT", "JP", "JKP")
SPAN = Period("2015-07-01", "2027-02-28")
CYCLES = {
    "wage": (0, 1, 2_500, 5_000_001, 8_939_701, 11_086_301, 12_345_678_901, 10**12),
    "income": (0, 1_099_999, 1_100_000, 20_200_000, 3_333_333),
    "risk_class": (1, 2, 3, 4, 5),
    "registered": (201507, 202007, 202008, 202010, 202012),
    "paid_up": (True, False, True),
    "workers": (49, 50, 51, 1_000),
    "labour_intensive": (None, "TEXTILES", "FURNITURE"),
    "payer": (None, "APBD", "CSR", "Dana Desa"),
    "sector": ("transport", "other"),
}


def due(bill: MonthlyBill) -> dict[str, int]:
    """The lines of a bill as a row of columns has them; nothing for what is not due."""
    found: dict[str, int] = {}
    for line in bill.lines:
        name = f"{line.program.code}_{line.payer.name}_sen".lower()
        found[name] = found.get(name, 0) + line.sen
    return {**{name: sen for name, sen in found.items() if sen}, "paid_sen": bill.amount.sen}


def dues(row: dict[str, Any]) -> dict[str, int]:
    """The same of a row of a result."""
    return {name: sen for name, sen in row.items() if name.endswith("_sen") and (sen or name == "paid_sen")}


def people() -> list[dict[str, Any]]:
    """Every month there is a rule for, in each segment, with the facts going round."""
    turn = {name: cycle(values) for name, values in CYCLES.items()}
    found: list[dict[str, Any]] = []
    for month in SPAN.months:
        for segment in (Segment.PU, Segment.PU, Segment.BPU, Segment.JAKON):
            row = {name: next(values) for name, values in turn.items()}
            wage_earner = segment is Segment.PU
            flags = {"jkk": len(found) % 7 > 0, "jkm": len(found) % 5 > 0, "jht": segment is not Segment.JAKON}
            flags |= {"jp": wage_earner, "jkp": wage_earner and month >= Month(2021, 2)}
            row["wage"] = None if segment is Segment.BPU else row["wage"]
            row["income"] = row["income"] if segment is Segment.BPU else None
            row["risk_class"] = row["risk_class"] if wage_earner else None
            number = month.year * 100 + month.month
            found.append({"id": len(found), "segment": segment.name, "month": number, **row, **flags})
    return found


PEOPLE = people()
TABLE = {name: [row[name] for row in PEOPLE] for name in PEOPLE[0]}
FRAME = pl.DataFrame(TABLE)
BILLS: list[MonthlyBill] = [explain(FRAME, row) for row in PEOPLE]


def billed(row: dict[str, Any]) -> MonthlyBill:
    """The bill of a row."""
    return BILLS[int(row["id"])]


@pytest.mark.parametrize(
    ("backend", "faults"), [("polars", "raise"), ("pandas", "raise"), *[(each, "column") for each in LIGHT]]
)
def test_every_month_of_every_segment(backend: str, faults: Any) -> None:
    """The whole history in one frame, reliefs included: each row is the bill of that person in that month."""
    result = contributions(make(backend, TABLE), between=SPAN, faults=faults)
    found = read(result, "id")
    assert [due(bill) for bill in BILLS] == [dues(row) for row in found]
    if faults == "column":
        assert {""} == {row["fault"] for row in found}
    (grand,) = read(totals(result))
    assert (len(PEOPLE), 0, sum(bill.amount.sen for bill in BILLS)) == (
        grand["rows"],
        grand["refused"],
        grand["paid_sen"],
    )


@pytest.mark.filterwarnings("ignore:Dask support is moving out of Narwhals:FutureWarning")
@pytest.mark.parametrize("backend", HEAVY)
def test_libraries_that_are_slow_to_start(backend: str) -> None:
    """Dask and PySpark, where they are installed: two boundary months of mixed people, and their totals."""
    kept = [row for row in PEOPLE if row["month"] in {202012, 202502}]
    result = contributions(make(backend, {name: [row[name] for row in kept] for name in kept[0]}))
    assert [due(billed(row)) for row in kept] == [dues(row) for row in read(result, "id")]
    (grand,) = read(totals(result))
    assert sum(billed(row).amount.sen for row in kept) == grand["paid_sen"]


@pytest.mark.parametrize("backend", [name for name in LIGHT if name != "duckdb"])
def test_native_in_native_out(backend: str) -> None:
    """The result is the caller's own kind of frame, and the caller's columns stand first and unchanged."""
    frame = make(backend, {"wage": [5_000_000, 2_500], "risk_class": [2, 5]})
    result = contributions(frame, "2026-04", segment=Segment.PU, programs=("JKK", "JHT"))
    assert type(frame) is type(result)
    assert ["wage", "risk_class", "jkk_employer_sen", "jht_employer_sen", "jht_worker_sen", "paid_sen"] == list(
        read(result)[0]
    )
    if backend.startswith("pandas"):
        assert {str(frame["wage"].dtype)} == {str(result[name].dtype) for name in result if name.endswith("_sen")}


MONTHS = [row["month"] for row in PEOPLE[::4]]
WAGES = st.one_of(st.integers(0, 10**12), st.sampled_from(CYCLES["wage"]))


@settings(max_examples=25)
@given(
    month=st.sampled_from(MONTHS),
    wages=st.lists(st.tuples(WAGES, st.integers(1, 5), st.booleans()), min_size=1, max_size=8),
    registered=st.sampled_from(CYCLES["registered"]),
    backend=st.sampled_from(["polars", "pandas", "pyarrow"]),
)
def test_wage_earners_by_chance(month: int, wages: list[Any], registered: int, backend: str) -> None:
    """Any wage, in any month, whether or not reliefs reach the employer."""
    when = Month(month // 100, month % 100)
    codes = CODES if when >= Month(2021, 2) else CODES[:4]
    table: dict[str, list[Any]] = {
        "wage": [wage for wage, _, _ in wages],
        "risk_class": [risk for _, risk, _ in wages],
        "paid_up": [paid for _, _, paid in wages],
        "labour_intensive": ["TOYS" for _ in wages],
        "workers": [50 for _ in wages],
        "registered": [registered for _ in wages],
    }
    result = contributions(make(backend, table), when, segment=Segment.PU, programs=codes)
    keywords: dict[str, Any] = {"segment": Segment.PU, "programs": codes}
    assert [due(explain(pl.DataFrame(table), number, when, **keywords)) for number in range(len(wages))] == [
        dues(row) for row in read(result)
    ]


@settings(max_examples=25)
@given(
    month=st.sampled_from(MONTHS),
    incomes=st.lists(st.tuples(st.integers(0, 3 * 10**7), st.sampled_from(CYCLES["payer"])), min_size=1, max_size=8),
    sector=st.sampled_from(CYCLES["sector"]),
    backend=st.sampled_from(["polars", "pandas", "pyarrow"]),
    village=st.booleans(),
)
def test_non_wage_workers_by_chance(month: int, incomes: list[Any], sector: str, backend: str, village: bool) -> None:
    """Any income, whoever pays."""
    table: dict[str, list[Any]] = {
        "income": [income for income, _ in incomes],
        "payer": [payer for _, payer in incomes],
        "sector": [sector for _ in incomes],
        "registered": [202008 for _ in incomes],
    }
    frame: Any = pl.DataFrame(table, schema_overrides={"payer": pl.String})
    when = Month(month // 100, month % 100)
    keywords: dict[str, Any] = {"segment": Segment.BPU, "programs": ("JKK", "JKM", "JHT")}
    keywords["village_money_is_public"] = village
    mine: Any = frame if backend == "polars" else frame.to_pandas() if backend == "pandas" else frame.to_arrow()
    wanted = [due(explain(frame, number, when, **keywords)) for number in range(len(incomes))]
    assert wanted == [dues(row) for row in read(contributions(mine, when, **keywords))]


def test_what_is_owed_by_size() -> None:
    """Without programmes, the size of the enterprise and the facts of such a worker tell what is owed."""
    worker = WorkerFacts(Employment.PERMANENT, born="1990-05-17", jkn=Jkn.BUSINESS, registered_jkp_on="2022-01-01")
    table: dict[str, list[Any]] = {
        "scale": [each.name for each in EnterpriseScale],
        "wage": [10**7] * 4,
        "risk_class": [3] * 4,
    }
    frame = pl.DataFrame(table)
    keywords: dict[str, Any] = {"segment": Segment.PU, "worker": worker}
    result = contributions(frame, "2026-04", **keywords)
    assert [due(explain(frame, n, "2026-04", **keywords)) for n in range(4)] == [dues(row) for row in read(result)]
    assert [0, 0, 1, 1] == [int(sen > 0) for sen in result["jp_worker_sen"]]
    early = frame.with_columns(month=pl.lit(201506))
    assert {"JS401 jkk"} == set(contributions(early, faults="column", **keywords)["fault"])


def test_programmes_by_themselves() -> None:
    """A programme is as good as its code, for one row as for all."""
    frame = pl.DataFrame({"wage": [5_000_000], "risk_class": [2]})
    keywords: dict[str, Any] = {"month": "2026-04", "segment": Segment.PU}
    for programs in ((JKK, "JKM"), {Segment.PU: [JKK, JKM]}):
        assert [4_200_000] == contributions(frame, programs=programs, **keywords)["paid_sen"].to_list()
        assert 4_200_000 == explain(frame, 0, programs=programs, **keywords).amount.sen


def test_programmes_by_segment() -> None:
    """A mixed roster says its programmes by segment; who earns no wage has JKK and JKM unless told otherwise."""
    kept = [row for row in PEOPLE if row["month"] == 202401]
    frame = pl.DataFrame(
        [{name: row[name] for name in row if name not in {"jkk", "jkm", "jht", "jp", "jkp"}} for row in kept]
    )
    keywords: dict[str, Any] = {"programs": {Segment.PU: ("JKK", "JP"), Segment.BPU: ["JKK", "JHT"]}}
    result = contributions(frame, "2024-01", **keywords)
    assert [due(explain(frame, row, "2024-01", **keywords)) for row in read(frame)] == [
        dues(row) for row in read(result)
    ]


# Rows that cannot be reckoned -----------------------------------------------------------------------------------------

GOOD: dict[str, Any] = {
    "segment": "PU",
    "month": 202502,
    "wage": 5_000_000,
    "income": 1,
    "risk_class": 2,
    "registered": 202001,
    "workers": 60,
    "labour_intensive": "TOYS",
    "payer": "CSR",
    "sector": "other",
    "paid_up": True,
    "jkk": True,
    "jkm": True,
    "jht": True,
    "jp": True,
    "jkp": True,
}
BAD: list[tuple[dict[str, Any], str, str]] = [
    ({"wage": None}, "JS221 wage", "is missing"),
    ({"wage": -1}, "JS226 wage", "cannot be -1"),
    ({"wage": 10**12 + 1}, "JS226 wage", "wanted: whole rupiah from 0 to 1,000,000,000,000"),
    ({"risk_class": 6}, "JS227 risk_class", "cannot be 6"),
    ({"risk_class": None}, "JS221 risk_class", "is missing"),
    ({"segment": "pu"}, "JS227 segment", "did you mean 'PU'; wanted: one of PU, BPU, JAKON"),
    ({"segment": None}, "JS221 segment", "is missing"),
    ({"month": 202513}, "JS225 month", "cannot be 202513"),
    ({"month": None}, "JS221 month", "is missing"),
    ({"month": 202012, "registered": None, "jkp": False}, "JS221 registered", "is missing"),
    ({"month": 202012, "registered": 209913, "jkp": False}, "JS225 registered", "cannot be 209913"),
    ({"month": 202012, "jkp": True}, "JS401 jkp", "wanted: a month in which there is a rule"),
    ({"workers": None}, "JS221 workers", "is missing"),
    ({"labour_intensive": "STEEL"}, "JS227 labour_intensive", "cannot be 'STEEL'"),
    ({"paid_up": None}, "JS221 paid_up", "is missing"),
    ({"segment": "BPU", "jp": False, "jkp": False, "income": None}, "JS221 income", "is missing"),
    ({"segment": "BPU", "jkp": False}, "JS227 jp", "no programme that is not offered to the segment"),
    (
        {"segment": "BPU", "month": 202604, "jp": False, "jkp": False, "payer": "BANK"},
        "JS227 payer",
        "one of APBN, APBD",
    ),
    ({"segment": "BPU", "month": 202604, "jp": False, "jkp": False, "sector": None}, "JS221 sector", "is missing"),
]


@pytest.mark.parametrize(
    ("backend", "change", "fault", "sentence"),
    [
        *[("polars", *bad) for bad in BAD],
        *[(each, *bad) for each in ("polars-lazy", "pandas", "pyarrow", "duckdb") for bad in BAD[:16:5]],
    ],
)
def test_a_row_that_cannot_be_reckoned(backend: str, change: dict[str, Any], fault: str, sentence: str) -> None:
    """The first one is named with its column, or its amounts are missing and the column of faults says why."""
    good = {**GOOD, **{name: value for name, value in change.items() if name == "month" and value in {202012, 202604}}}
    good["jkp"] = good["month"] > 202012
    table: dict[str, list[Any]] = {name: [value, {**good, **change}[name], value] for name, value in good.items()}
    table["id"] = [0, 1, 2]
    between = Period(as_month := f"{good['month'] // 100}-{good['month'] % 100:02}-01", as_month)
    frame = make(backend, table)
    field = fault.split()[1]
    with pytest.raises(ValueError, match=rf"^{fault[:5]}: {field} .*") as refusal:
        contributions(frame, between=between)
    assert sentence in str(refusal.value)
    assert ("in row 1 (the first is row 0)" in str(refusal.value)) is (backend != "duckdb")
    result = contributions(frame, between=between, faults="column")
    first, second, third = read(result, "id")
    assert ("", fault, "") == (first["fault"], second["fault"], third["fault"])
    assert {None} == {value for name, value in second.items() if name.endswith("_sen")}
    assert dues(first) == dues(third) == due(explain(FRAME, good))
    (grand,) = read(totals(result))
    assert (3, 1, 2 * first["paid_sen"]) == (grand["rows"], grand["refused"], grand["paid_sen"])


def test_a_programme_before_its_law() -> None:
    """The same month for every row is refused as the object path refuses it; by rows, with the row."""
    mixed = pl.DataFrame({"segment": ["BPU", "PU"], "wage": [1, 1], "income": [1, 1], "risk_class": [1, 1]})
    mixed = mixed.with_columns(registered=202001)
    with pytest.raises(ValueError, match=r"^JS401: jkp is refused in row 1 \(the first is row 0\); wanted: a month"):
        contributions(mixed, "2020-12", programs=("JKP",))
    assert ["", "JS401 jkp"] == contributions(mixed, "2020-12", programs=("JKP",), faults="column")["fault"].to_list()
    frame = pl.DataFrame({"wage": [1], "risk_class": [1], "registered": [202001]})
    with pytest.raises(NotInForce):
        contributions(frame, "2020-12", segment=Segment.PU, programs=("JKK", "JKP"))
    early: Any = frame.with_columns(month=201506).lazy()
    with pytest.raises(ValueError, match=r"^JS401: jkk \(column 'month'\) cannot be 201506 in row 0"):
        contributions(early, segment=Segment.PU, programs=("JKK",))
    flagged = frame.with_columns(jkp=pl.lit(value=True))
    with pytest.raises(ValueError, match=r"^JS401: jkp \(column 'jkp'\) cannot be True in row 0"):
        contributions(flagged, "2020-12", segment=Segment.PU, programs=("JKK",))


@pytest.mark.parametrize(
    ("column_of", "message"),
    [
        ({"wage": ["1"]}, r"wage \(column 'wage'\) must hold whole numbers of rupiah, not String"),
        ({"risk_class": ["LOW"]}, "risk_class .* must hold whole numbers from 1 to 5"),
        ({"jkk": [1]}, "jkk .* must hold yes or no"),
        ({"month": ["2026-04"]}, "month .* must hold dates, or whole numbers such as 202604"),
        ({"segment": [1]}, "segment .* must hold text"),
        ({"month": [datetime(2026, 4, 1, tzinfo=UTC)]}, "month .* must hold dates"),
    ],
    ids=["wage", "risk_class", "flag", "month", "segment", "zone"],
)
def test_a_column_of_another_type(column_of: dict[str, Any], message: str) -> None:
    """Nothing is read out of what does not hold it."""
    with pytest.raises(TypeError, match=message):
        contributions(pl.DataFrame({name: [value] for name, value in GOOD.items()} | column_of), between=SPAN)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"columns": {"gaji": "wage"}}, "columns cannot be 'gaji'"),
        ({"columns": {"wage": "wages"}}, r"columns\['wage'\] cannot be 'wages'; did you mean 'wage'"),
        ({"unit": "dollar"}, "unit cannot be 'dollar'"),
        ({"faults": "ignore"}, "faults cannot be 'ignore'"),
        ({"segment": Segment.PMI}, "segment cannot be Segment.PMI"),
        ({"programs": ("JXX",)}, "programs cannot be 'JXX'"),
        ({"segment": Segment.BPU, "programs": ("JP",)}, "not offered to non-wage workers"),
        ({"programs": None}, "programs of wage earners must be given"),
        ({"month": None}, "month is needed where it is not handed in"),
        ({"segment": None}, "segment is needed where it is not handed in"),
        ({"month": "2020-09"}, "registered is needed in the months of PP 49/2020"),
    ],
    ids=str,
)
def test_what_is_refused_before_a_row_is_read(change: dict[str, Any], message: str) -> None:
    """Each refusal names the argument and what would do."""
    keywords: dict[str, Any] = {"month": "2026-04", "segment": Segment.PU, "programs": ("JKK",), **change}
    with pytest.raises(ValueError, match=message):
        contributions(pl.DataFrame({"wage": [1], "risk_class": [1]}), **keywords)


def test_other_refusals() -> None:
    """A text of programmes, a column that is there already, no frame, and no extra."""
    frame = pl.DataFrame({"wage": [1], "risk_class": [1]})
    with pytest.raises(TypeError, match="programs must be codes"):
        contributions(frame, "2026-04", segment=Segment.PU, programs="JKK")
    with pytest.raises(ValueError, match="has a column 'paid_sen' already"):
        contributions(frame.with_columns(paid_sen=1), "2026-04", segment=Segment.PU, programs=("JKK",))
    with pytest.raises(TypeError, match="frame must be a data frame"):
        contributions([], "2026-04", segment=Segment.PU, programs=("JKK",))
    with pytest.raises(TypeError, match="between must be a Period"):
        contributions(FRAME, between="2026")  # type: ignore[arg-type]


def test_headings_units_and_doubles() -> None:
    """Fields stand under any heading, money may be in sen, and doubles that are whole are whole numbers."""
    frame = pl.DataFrame({"Gaji": [500_000_050.0, 10.5, float("nan")], "Risiko": [2.0, 2.0, 2.0]})
    result = contributions(
        frame,
        Month(2026, 4),
        segment=Segment.PU,
        programs=("JKK",),
        columns={"wage": "Gaji", "risk_class": "Risiko"},
        unit="sen",
        faults="column",
    )
    assert [2_700_000, None, None] == result["jkk_employer_sen"].to_list()
    assert ["", "JS226 wage", "JS226 wage"] == result["fault"].to_list()


def test_nothing_is_needed_that_nobody_asks() -> None:
    """JHT asks for no risk class, and a frame without rows has no months."""
    frame = pl.DataFrame({"wage": [1_000]})
    result = contributions(frame, "2026-04", segment=Segment.PU, programs=("JHT",))
    assert ["wage", "jht_employer_sen", "jht_worker_sen", "paid_sen"] == result.columns
    nobody = contributions(frame, "2026-04", segment=Segment.PU, programs=())
    assert (["wage"], [1_000]) == (nobody.columns, nobody["wage"].to_list())
    assert nobody.equals(contributions(frame.lazy(), "2026-04", segment=Segment.PU, programs=()).collect())
    empty = pl.DataFrame(schema={"month": pl.Int64, "wage": pl.Int64})
    assert 0 == len(contributions(empty, segment=Segment.PU, programs=("JHT",), faults="column"))


# Traps of the libraries -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("backend", LIGHT)
@pytest.mark.parametrize("kind", ["day", "moment"])
def test_a_month_may_be_a_day(backend: str, kind: str) -> None:
    """Polars keeps a month in 8 bits and pandas writes days as moments: both are read as months."""
    day = date(2026, 12, 31) if kind == "day" else datetime(2026, 12, 31)  # noqa: DTZ001  (as frames have them)
    table: dict[str, list[Any]] = {
        "id": [1, 2, 3],
        "month": [day, day.replace(month=1), None],
        "wage": [11_000_000] * 3,
    }
    keywords: dict[str, Any] = {"segment": Segment.PU, "programs": ("JP",), "faults": "column"}
    found = read(contributions(make(backend, table), **keywords), "id")
    assert [11_000_000, 10_547_400, None] == [row["jp_worker_sen"] for row in found]
    assert "JS221 month" == found[2]["fault"]


@pytest.mark.parametrize("backend", LIGHT)
def test_the_greatest_amounts(backend: str) -> None:
    """A trillion rupiah a month is exact on every library, with the longest chain of reliefs."""
    table: dict[str, list[Any]] = {
        "id": [1, 2],
        "wage": [10**12, 10**12 - 1],
        "risk_class": [5, 4],
        "registered": [202001] * 2,
    }
    keywords: dict[str, Any] = {"segment": Segment.PU, "programs": CODES[:4]}
    found = read(contributions(make(backend, table), "2020-12", **keywords), "id")
    wanted = [due(explain(pl.DataFrame(table), number, "2020-12", **keywords)) for number in (0, 1)]
    assert wanted == [dues(row) for row in found]
    assert max(wanted[0].values()) > 2**42


@pytest.mark.parametrize("backend", LIGHT)
def test_narrow_whole_numbers(backend: str) -> None:
    """A wage in 32 bits and a class in 8 do not overflow."""
    frame: Any = pl.DataFrame(
        {"wage": [10_547_400], "risk_class": [5]}, schema={"wage": pl.Int32, "risk_class": pl.Int8}
    )
    made: Any = {"pandas": frame.to_pandas, "pyarrow": frame.to_arrow}.get(backend, lambda: frame)()
    result = contributions(made, "2026-04", segment=Segment.PU, programs=("JKK", "JHT"))
    assert (39_025_380, 18_352_476) == (read(result)[0]["jht_employer_sen"], read(result)[0]["jkk_employer_sen"])


@pytest.mark.parametrize("backend", LIGHT)
def test_sums_beyond_what_a_double_holds(backend: str) -> None:
    """Sums are whole numbers of 64 bits: 2^53 + 1 sen is told from 2^53, and DuckDB's 128 bits become 64."""
    table: dict[str, list[Any]] = {"region": ["a", "a", "b"], "paid_sen": [2**53, 1, 7]}
    found = read(totals(make(backend, table), by="region"), "region")
    assert [("a", 2, 0, 2**53 + 1), ("b", 1, 0, 7)] == [tuple(row.values()) for row in found]
    (grand,) = read(totals(make(backend, table)))
    assert {"rows": 3, "refused": 0, "paid_sen": 2**53 + 8} == grand


def test_an_engine_that_divides_through_doubles() -> None:
    """There a base is cut by the denominator first: the same figure, and no product past 2^53."""
    base, share = column("wage"), Planned(None, {"wage": column("wage")}).share
    for rate in (percent("0.0127"), percent("3.7"), percent(99)):
        for rounding in (Rounding.SEN, Rounding.RUPIAH, Rounding.down(to=Rp(100)), Rounding.up(to=Rp(100))):
            tree = choose(same("class", 1), share(base, rate, rounding), share(base, percent("1.74"), rounding))
            for divides in (False, True):
                facts = {"wage": pl.col("wage"), "class": pl.col("class")}
                engine = Engine(pl, facts, {}, divides_doubles=divides)
                wages = [0, 1, 2_499, 123_456_789, 10**14]
                frame = pl.DataFrame({"wage": [*wages, *wages], "class": [1] * 5 + [2] * 5})
                found = frame.select(engine.lower(tree)).to_series().to_list()
                rates = [rate] * 5 + [percent("1.74")] * 5
                assert [
                    each.of(Rupiah.of_sen(wage), rounding).sen
                    for each, wage in zip(rates, [*wages, *wages], strict=True)
                ] == found


# Benefits -------------------------------------------------------------------------------------------------------------

DAYS = [
    date.fromisoformat(day)
    for day in [
        "2015-07-01",
        "2019-12-01",
        "2019-12-02",
        "2021-02-02",
        "2024-02-29",
        "2024-09-07",
        "2025-02-06",
        "2025-02-07",
        "2025-02-23",
        "2025-02-24",
        "2025-02-28",
        "2026-12-31",
    ]
]
LATE = [day for day in DAYS if day >= date(2021, 2, 2)]


@pytest.mark.parametrize("backend", LIGHT)
def test_death_benefits(backend: str) -> None:
    """JKM by membership and segment, JKK by wage, on each day on which the law changed."""
    deaths = [
        (day, day - timedelta(days=back), segment)
        for day in DAYS
        for back in (0, 88, 89, 90, 91, 92, 400)
        for segment in ("PU", "BPU", "JAKON")
    ]
    table: dict[str, list[Any]] = {
        "id": list(range(len(deaths))),
        "day": [day for day, _, _ in deaths],
        "member_since": [since for _, since, _ in deaths],
        "segment": [segment for _, _, segment in deaths],
        "wage": [number * 41_667 for number in range(len(deaths))],
    }
    frame = make(backend, table)
    wanted = [
        jkm.death_benefit(day, member_since=since, segment=Segment[name]).amount.sen for day, since, name in deaths
    ]
    assert wanted == [row["jkm_death_sen"] for row in read(benefits(frame, Benefit.JKM_DEATH), "id")]
    wanted = [
        jkk.death_benefit(day, wage=Rp(wage)).amount.sen
        for (day, _, _), wage in zip(deaths, table["wage"], strict=True)
    ]
    assert wanted == [row["jkk_death_sen"] for row in read(benefits(frame, Benefit.JKK_DEATH), "id")]


@pytest.mark.parametrize("backend", LIGHT)
def test_cash_and_pensions(backend: str) -> None:
    """The six instalments of JKP, and the first pension of JP within its limits."""
    cases = [(day, wage) for day in LATE for wage in (0, 1, 4_999_999, 5_000_001)]
    table: dict[str, list[Any]] = {
        "id": list(range(len(cases))),
        "day": [day for day, _ in cases],
        "wage": [wage for _, wage in cases],
    }
    wanted = [jkp.instalments(Rp(wage), approved=day).amount.sen for day, wage in cases]
    assert wanted == [row["jkp_cash_sen"] for row in read(benefits(make(backend, table), Benefit.JKP_CASH), "id")]
    pensions = [(day, average, months) for day in DAYS for average in (0, 3_060_349, 10**10) for months in (180, 601)]
    table = {
        "id": list(range(len(pensions))),
        "day": [day for day, _, _ in pensions],
        "average": [average for _, average, _ in pensions],
        "masa_iur": [months for _, _, months in pensions],
    }
    wanted = [
        jp.limited(jp.formula_pension(Rp(average), months, day), day).amount.sen for day, average, months in pensions
    ]
    assert wanted == [row["jp_pension_sen"] for row in read(benefits(make(backend, table), Benefit.JP_PENSION), "id")]


@pytest.mark.filterwarnings("ignore:Dask support is moving out of Narwhals:FutureWarning")
@pytest.mark.parametrize("backend", HEAVY)
def test_benefits_on_libraries_that_are_slow_to_start(backend: str) -> None:
    """JKK on two days, where they are installed."""
    table: dict[str, list[Any]] = {"id": [1, 2], "day": DAYS[1:3], "wage": [416_667, 10**12]}
    wanted = [
        jkk.death_benefit(day, wage=Rp(wage)).amount.sen for day, wage in zip(DAYS[1:3], table["wage"], strict=True)
    ]
    assert wanted == [row["jkk_death_sen"] for row in read(benefits(make(backend, table), Benefit.JKK_DEATH), "id")]


def test_one_day_for_all() -> None:
    """The day and the segment are handed in, or numbers such as 20250224 and fields; the law begins where it begins."""
    frame = pl.DataFrame({"member_since": [20250101, 20241231], "day": [20250401, 20250230]})
    for segment, wanted in ((Segment.BPU, 1_000_000_000), (Segment.PU, 4_200_000_000)):
        found = benefits(frame, Benefit.JKM_DEATH, "2025-03-31", segment=segment)
        assert wanted == found["jkm_death_sen"][0]
    late = benefits(frame, Benefit.JKM_DEATH, segment=Segment.PU, faults="column")
    assert ["", "JS224 day"] == late["fault"].to_list()
    with pytest.raises(NotInForce):
        benefits(frame, Benefit.JKM_DEATH, "2015-06-30", segment=Segment.PU)
    between = Period("2015-06-01", "2026-12-31")
    early = pl.DataFrame({"wage": [1, 1], "day": [date(2015, 6, 30), date(2015, 7, 1)]})
    assert ["JS401 day", ""] == benefits(early, Benefit.JKK_DEATH, between=between, faults="column")["fault"].to_list()


def test_cases_that_cannot_be() -> None:
    """A membership after the death, too few months for a pension, days that nobody has, and what is missing."""
    with pytest.raises(ValueError, match=r"^JS224: member_since .* wanted: a day that is not after the death"):
        benefits(pl.DataFrame({"member_since": [20250102]}), Benefit.JKM_DEATH, "2025-01-01", segment=Segment.PU)
    short = pl.DataFrame({"average": [5_000_000], "masa_iur": [179]})
    with pytest.raises(ValueError, match=r"^JS227: masa_iur .* cannot be 179 .* the months that a pension needs"):
        benefits(short, Benefit.JP_PENSION, "2026-04-01")
    for day in (20269999, 19000101 - 1, 0, 21991231):
        with pytest.raises(ValueError, match=r"JS224|JS401"):
            benefits(
                pl.DataFrame({"wage": [1, 1], "day": [20250101, day]}),
                Benefit.JKK_DEATH,
                between=Period("2015-07-01", "2026-12-31"),
            )
    assert 0 == len(
        benefits(pl.DataFrame({"wage": [1]}).clear().with_columns(day=pl.lit(1)), Benefit.JKK_DEATH, faults="column")
    )
    outside = benefits(pl.DataFrame({"wage": [1, 1], "day": [18000101, 20250101]}), Benefit.JKK_DEATH, faults="column")
    assert ["JS224 day", ""] == outside["fault"].to_list()
    with pytest.raises(ValueError, match="day is needed"):
        benefits(short, Benefit.JP_PENSION)
    with pytest.raises(TypeError, match="benefit must be a Benefit"):
        benefits(short, "JP_PENSION")  # type: ignore[arg-type]
    assert ("Manfaat uang tunai JKP", "JKP cash benefit") == (f"{Benefit.JKP_CASH:id}", f"{Benefit.JKP_CASH:en}")


def test_days_are_grouped_as_the_law_changes() -> None:
    """Looking once a week finds every change that looking every day finds."""
    first, last = date(2019, 11, 20), date(2021, 3, 1)
    facts = Planned(None, {"wage": column("wage")})
    weekly = columns_of._runs(lambda day: columns_of._promise(Benefit.JKK_DEATH, facts, day), first, last)
    daily: list[tuple[int, Any]] = []
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        law = columns_of._promise(Benefit.JKK_DEATH, facts, day)
        if not daily or daily[-1][1] != law:
            daily.append((day.year * 10_000 + day.month * 100 + day.day, law))
    assert daily == weekly
    assert 2 == len(weekly)


# Totals, reasons --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("backend", LIGHT)
def test_totals_by_any_grouping(backend: str) -> None:
    """The groups stand in order and add up to the whole."""
    kept = [row for row in PEOPLE if row["month"] in {202502, 202503}]
    result = contributions(make(backend, {name: [row[name] for row in kept] for name in kept[0]}))
    found = read(totals(result, by=("segment", "month")))
    assert sum(billed(row).amount.sen for row in kept) == sum(row["paid_sen"] for row in found)
    assert sorted({(row["segment"], row["month"]) for row in kept}) == [(row["segment"], row["month"]) for row in found]


def test_totals_refuse_what_has_none() -> None:
    """A frame of other columns, and a group that is not there."""
    with pytest.raises(ValueError, match="frame must have columns of whole sen"):
        totals(pl.DataFrame({"a": [1]}))
    with pytest.raises(ValueError, match="by cannot be 'regio'; did you mean 'region'"):
        totals(pl.DataFrame({"region": [1], "paid_sen": [1]}), by="regio")


def test_a_row_with_its_reasons() -> None:
    """By number, by a mapping, from days as months; what has no order is asked by the row itself."""
    lazy = FRAME.lazy()
    assert BILLS[3].amount == explain(FRAME, 3).amount == explain(lazy, 3).amount
    day = explain(FRAME, {**PEOPLE[0], "month": date(2015, 7, 31)})
    moment = explain(FRAME, {**PEOPLE[0], "month": datetime(2015, 7, 31)})  # noqa: DTZ001  (as frames have them)
    assert day.amount == moment.amount == BILLS[0].amount
    assert "Iuran" in day.explain("id")
    with pytest.raises(IndexError, match="row 9999 is beyond the frame"):
        explain(FRAME, 9999)
    with pytest.raises(TypeError, match="row must be the row itself"):
        explain(make("duckdb", {"segment": ["PU"], "month": [202604], "wage": [1]}), 0, programs=("JHT",))
    with pytest.raises(ValueError, match="month is needed where it is not handed in"):
        explain(pl.DataFrame({"wage": [1]}), 0, segment=Segment.PU, programs=("JHT",))
    with pytest.raises(ValueError, match="segment cannot be 'X'"):
        explain(FRAME, {**PEOPLE[0], "segment": "X"})
    with pytest.raises(TypeError, match="wage must be a whole number, not None"):
        explain(FRAME, {**PEOPLE[0], "wage": None})


# The plan -------------------------------------------------------------------------------------------------------------


def test_a_choice_goes_as_far_inside_as_it_can() -> None:
    """Alike trees become one with a chosen figure; others stay a choice."""
    wage: Any = column("wage")
    yes: Any = column("yes")
    assert choose(yes, wage * 2 + 1, wage * 3 + 1) == wage * choose(yes, 2, 3) + 1
    assert choose(yes, wage * 2, wage + 2) == Term(Op.CHOOSE, (yes, wage * 2, wage + 2))
    assert choose(yes, wage, column("income")).op is Op.CHOOSE
    assert (1, 2, wage) == (choose(True, 1, 2), choose(False, 1, 2), choose(yes, wage, wage))  # noqa: FBT003
    assert (yes, yes & wage) == (choose(yes, True, False), choose(yes, wage, False))  # noqa: FBT003
    planned = Planned(None, {"wage": wage})
    down = planned.share(wage, percent(1), Rounding.down(to=Rp(1)))
    assert choose(yes, down, planned.share(wage, percent(1), Rounding.SEN)).op is Op.CHOOSE
    assert (0, 50) == (planned.share(wage, percent(0), Rounding.SEN), planned.share(5_000, percent(1), Rounding.SEN))
    assert choose(yes, 50, 20) == planned.share(choose(yes, 5_000, 2_000), percent(1), Rounding.SEN)


def test_conditions_that_are_the_same_everywhere() -> None:
    """Yes and no are told before an engine runs."""
    wage: Any = column("wage")
    yes: Any = column("yes")
    assert (yes, False, yes, yes) == (yes & True, yes & False, True & yes, yes & yes)
    assert (True, False, yes) == (either([yes, True]), either([]), either([False, yes, yes]))
    assert (True, False) == (not_(False), not_(True))  # noqa: FBT003
    assert (wage, wage) == (wage + 0, 0 + wage)
    assert Term(Op.MULTIPLY, (wage, 2)) == 2 * wage
    assert (Term(Op.ABOVE, (3, wage)), Term(Op.AT_LEAST, (3, wage))) == (wage < 3, wage <= 3)
    assert 5 == ladder(wage, [(1, 5), (2, 5)])
    assert Planned(None, {}).equal(5, 5) is True


def test_shared_steps_are_done_once_and_in_order() -> None:
    """What occurs twice is made before what uses it, and nothing that is quick is kept."""
    wage: Any = column("wage")
    twice = wage * 2
    deep = twice + twice
    assert [[twice], [deep]] == shared_terms([deep * 3, deep * 4, wage > 5, wage > 5, 7])
    assert [] == shared_terms([wage, 1])


@pytest.mark.parametrize(
    ("start", "end"),
    [(20250131, 20250228), (20240131, 20240229), (19000131, 19000228), (20000131, 20000229), (20250430, 20250530)],
)
def test_completed_months_of_numbers(start: int, end: int) -> None:
    """A day that the last month does not have is its last day, in leap years and others."""
    frame = pl.DataFrame({"start": [start], "end": [end]})
    columns = Columns(pl, {})
    for back, wanted in ((0, 1), (1, 0)):
        expression = columns.completed_months(pl.col("start"), pl.col("end") - back)
        assert [wanted] == frame.select(expression).to_series().to_list()


def test_without_numpy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks of arrays are quicker, and nothing else: without NumPy the library itself reckons."""
    load = builtins.__import__

    def without(name: str, *arguments: Any, **more: Any) -> object:
        if name == "numpy":
            raise ImportError(name)
        return load(name, *arguments, **more)

    kept = [row for row in PEOPLE if row["month"] in {202012, 202502}]
    table: dict[str, list[Any]] = {name: [row[name] for row in kept] for name in kept[0]}
    frames = {backend: make(backend, table) for backend in ("pandas", "pyarrow")}
    monkeypatch.setattr(columns_of, "_numpy", lambda: None)
    for frame in frames.values():
        assert [due(billed(row)) for row in kept] == [dues(row) for row in rows(contributions(frame))]
    monkeypatch.undo()
    monkeypatch.setattr(builtins, "__import__", without)
    assert columns_of._numpy() is None


def test_the_greatest_amount_is_a_trillion() -> None:
    """As the page says."""
    assert Rp(10**12) == MOST
    assert {each.name for each in LabourIntensiveIndustry} >= {"TOYS"}

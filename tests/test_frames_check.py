"""The rules on people over columns: each row is judged as the object path judges that person."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsos import (
    APBD,
    JKK,
    JKM,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    Funding,
    Month,
    Participant,
    Period,
    Protection,
    Region,
    Rp,
    Segment,
    check,
)
from jamsos import frames as columns_of
from jamsos.employers import Employer, Employment, StateService, WorkerFacts
from jamsos.frames import findings
from jamsos.groups import GROUPS, find_group
from jamsos.identity import Kpj, Nik, Npwp, Passport
from jamsos.participants import Enrolment, Job
from jamsos.rules import RULES, eligibility, identity, people, roster
from tests.backends import BACKENDS, HEAVY, make, read

LIGHT = [name for name in BACKENDS if name not in HEAVY]
FAMILIES = (*people.RULES, *identity.RULES, *eligibility.RULES, *roster.RULES)
CODES = ("JKK", "JKM", "JHT", "JP", "JKP")
ON = date(2026, 4, 15)
SCHEMA: dict[str, Any] = {
    "ref": pl.String,
    "nik": pl.String,
    "kpj": pl.String,
    "npwp": pl.String,
    "passport": pl.String,
    "citizen": pl.Boolean,
    "months_in_indonesia": pl.Int64,
    "born": pl.Date,
    "died": pl.Date,
    "registered": pl.Int64,
    "segment": pl.String,
    "group": pl.String,
    "region": pl.String,
    "service": pl.String,
    **{code.lower(): pl.Boolean for code in CODES},
    "jkp_since": pl.Date,
}
NIKS = (None, "8171014501900001", "8171010501900002", "9109010501900001", "1801010501900001", "1000010501900001")
NPWPS = (None, "01.312.166.0-091.000", "013121661091000", "0013121660091000", "8171014501900001")
DIED = (None, None, date(2026, 4, 14), ON, date(2026, 4, 16), date(2026, 12, 31))


def lived(row: dict[str, Any]) -> dict[str, Any]:
    """The row without a death before the birth."""
    impossible = row["born"] and row["died"] and row["died"] < row["born"]
    return row | {"died": None} if impossible else row


ROW = st.fixed_dictionaries(
    {
        "ref": st.sampled_from((None, "a", "b")),
        "nik": st.sampled_from(NIKS),
        "kpj": st.sampled_from((None, "07012345678", "07012345679")),
        "npwp": st.sampled_from(NPWPS),
        "passport": st.sampled_from((None, "XN1234567")),
        "citizen": st.booleans(),
        "months_in_indonesia": st.sampled_from((None, 0, 5, 6, 7)),
        "born": st.sampled_from((None, date(1990, 1, 5), date(2026, 4, 15)))
        | st.dates(date(1956, 1, 1), date(1975, 12, 31)),
        "died": st.sampled_from(DIED),
        "registered": st.sampled_from((None, 202103, 202104, 202301, 202604)),
        "segment": st.sampled_from([each.name for each in Segment]),
        "group": st.sampled_from((None, *(each.code for each in GROUPS))),
        "region": st.sampled_from((None, "81", "81.71", "81.71.01", "81.01", "61")),
        "service": st.sampled_from((None, *(each.name for each in StateService))),
        **{code.lower(): st.booleans() for code in CODES},
        "jkp_since": st.sampled_from((None, date(2021, 2, 1), date(2021, 2, 2), date(2026, 4, 1))),
    }
).map(lived)


def month(value: int | None) -> Month | None:
    """A month of a roster."""
    return None if value is None else Month(value // 100, value % 100)


def person(row: dict[str, Any], number: int = 0) -> Participant:
    """The person that a row stands for."""
    codes = frozenset(code for code in CODES if row[code.lower()])
    memberships = [Enrolment(code, start=date(1900, 1, 1)) for code in codes if code != "JKP" or not row["jkp_since"]]
    if row["jkp_since"]:
        memberships.append(Enrolment("JKP", start=row["jkp_since"], end=None if row["jkp"] else date(2026, 4, 14)))
    service = row["service"] and StateService[row["service"]]
    facts = WorkerFacts(Employment.PERMANENT, service=service or None, citizen=row["citizen"])
    return Participant(
        f"P{number}",
        Segment[row["segment"]],
        ref=row["ref"] or "",
        nik=row["nik"] and Nik(row["nik"]),
        kpj=row["kpj"] and Kpj(row["kpj"]),
        npwp=row["npwp"] and Npwp(row["npwp"]),
        passport=row["passport"] and Passport(row["passport"], "NLD"),
        citizen=row["citizen"],
        months_in_indonesia=row["months_in_indonesia"],
        born=row["born"],
        died=row["died"],
        registered=month(row["registered"]),
        group=row["group"] and find_group(row["group"]),
        region=row["region"] and Region(row["region"], "R"),
        programs=codes,
        enrolments=memberships,
        jobs=[Job(Employer("PT"), Rp(0), programs=codes, worker=facts)],
    )


AMBON = Protection(
    under=PERWALI_AMBON_34A_2020,
    region=KOTA_AMBON,
    segment=Segment.BPU,
    headcount=1,
    programs=(JKK, JKM),
    period=Period("2026-01-01", "2026-12-31"),
    funding=Funding(APBD, payer=KOTA_AMBON, year=2026),
)


def subject(persons: tuple[Participant, ...], protection: Protection | None) -> tuple[object, ...]:
    """What the object path is asked about: people by themselves, or the roster of a protection."""
    if protection is None:
        return persons
    return (
        Protection(
            under=protection.under,
            region=protection.region,
            segment=protection.segment,
            roster=persons,
            programs=protection.programs,
            period=protection.period,
            funding=protection.funding,
            registered=protection.registered,
        ),
    )


def judged(rows: list[dict[str, Any]], codes: set[str], protection: Protection | None = None) -> list[set[str]]:
    """The codes that the object path finds of each row, by itself and beside each other row."""
    persons = [person(row, number) for number, row in enumerate(rows)]
    alone = [set(check(subject((each,), protection), on=ON).counts) for each in persons]
    found = [each & codes for each in alone]
    for (one, mine), (two, other) in combinations(enumerate(persons), 2):
        together = set(check(subject((mine, other), protection), on=ON).counts) & codes
        for code in together - alone[one] - alone[two]:
            found[one].add(code)
            found[two].add(code)
    return found


def table(rows: list[dict[str, Any]]) -> dict[str, list[Any]]:
    """The rows as columns."""
    return {name: [row[name] for row in rows] for name in rows[0]}


def marks(checked: Any, codes: set[str], key: str | None = None) -> list[set[str]]:
    """The codes that are marked in each row."""
    return [{code for code in codes if row[code]} for row in read(checked, key)]


# The two readings -----------------------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(st.lists(ROW, min_size=1, max_size=5), st.sampled_from([None, AMBON]))
def test_each_row_is_judged_as_that_person(rows: list[dict[str, Any]], protection: Protection | None) -> None:
    """Every rule that columns answer, with and without a protection, alone and beside others."""
    checked = columns_of.check(pl.DataFrame(table(rows), schema=SCHEMA), ON, protection=protection)
    codes = {rule.code for rule in FAMILIES if rule.over and (protection or "protection" not in rule.needs)}
    assert codes | {"JS221", "JS223", "JS224", "JS225", "JS227"} == set(checked.columns) - set(SCHEMA)
    assert judged(rows, codes, protection) == marks(checked, codes)


def some_people() -> list[dict[str, Any]]:
    """People of every kind: each value of each field goes round at a pace of its own."""
    niks, born = [nik for nik in NIKS if nik], [date(1990, 1, 5), date(1956, 4, 1), None, date(2026, 4, 16)]
    return [
        {
            "id": n,
            "ref": ("a", "b", None, "c")[n % 4] if n < 6 else f"r{n}",
            "nik": niks[n % 5] if n < 8 else None,
            "kpj": ("07012345678", "07012345679", None)[n % 3] if n < 9 else f"070{n:08}",
            "npwp": NPWPS[1:][n % 4],
            "passport": ("XN1234567", None)[n % 2],
            "citizen": n % 3 > 0,
            "months_in_indonesia": (5, 6, None)[n // 3 % 3],
            "born": born[n % 4],
            "died": (date(2026, 4, 14), None, ON, date(2026, 4, 16))[n % 4] if n % 4 != 3 else None,
            "registered": (202104, 202103, None)[n % 3],
            "segment": ("BPU", "PU", "JAKON")[n % 3],
            "group": (GROUPS[n].code, None)[n % 2],
            "region": ("81.71", "82.71", "81", None, "81.71.01")[n % 5],
            "service": ("ASN", None)[n % 2],
            **{code.lower(): n % (2 + index) == 0 for index, code in enumerate(CODES)},
            "jkp_since": (date(2021, 2, 1), date(2021, 2, 2), None)[n % 3],
        }
        for n in range(14)
    ]


@pytest.mark.filterwarnings("ignore:Dask support is moving out of Narwhals:FutureWarning")
@pytest.mark.parametrize("backend", BACKENDS)
def test_every_library_finds_the_same(backend: str) -> None:
    """One roster with something of every kind, as the list of a protection."""
    rows = some_people()
    checked = columns_of.check(make(backend, table(rows)), ON, protection=AMBON)
    codes = {rule.code for rule in FAMILIES if rule.over}
    wanted = judged(rows, codes, AMBON)
    assert wanted == marks(checked, codes, "id")
    assert codes - {"JS206"} <= set().union(*wanted)


def test_columns_answer_every_rule_on_people_or_the_page_says_why_not() -> None:
    """Each rule of the families is read over columns, or stands with its reason among what columns do not do."""
    page = (Path(__file__).parent.parent / "docs" / "explanation" / "exactness.md").read_text(encoding="utf-8")
    told = [line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith("| JS")]
    by_code = {rule.code: rule for rule in FAMILIES}
    assert {code for code, rule in by_code.items() if rule.over is None} == {code for code, _, _ in told}
    assert [by_code[code].name for code, _, _ in told] == [name for _, name, _ in told]
    assert all(reason for _, _, reason in told)
    assert sorted(told) == told


def test_rules_need_fields_that_a_roster_has() -> None:
    """What a rule needs is a field, or says that the protection or the programmes are known."""
    page = (Path(__file__).parent.parent / "docs" / "how-to" / "columns-check.md").read_text(encoding="utf-8")
    told = [line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith("| JS")]
    asked = [rule for rule in FAMILIES if rule.over]
    assert [[f"{rule.code} {rule.name}", ", ".join(f"`{each}`" for each in rule.needs)] for rule in asked] == told
    needs = {name for rule in FAMILIES for name in rule.needs}
    assert needs <= {*columns_of._PEOPLE, "protection", "programs"}
    assert all(bool(rule.needs) is (rule.over is not None) for rule in RULES)


# What cannot be read --------------------------------------------------------------------------------------------------

DIGITS = st.text("0123456789", min_size=14, max_size=17)
DAYS = st.sampled_from(("00", "01", "28", "29", "30", "31", "32", "40", "41", "69", "70", "71", "72"))
NIK_LIKE = st.tuples(
    st.sampled_from(("00", "01", "81", "99")),
    st.sampled_from(("0000", "7101", "0901")),
    DAYS,
    st.sampled_from(("00", "01", "02", "04", "12", "13")),
    st.sampled_from(("00", "04", "90", "99")),
    st.sampled_from(("0000", "0001", "9999")),
).map("".join)
NUMBERS = st.one_of(
    NIK_LIKE,
    DIGITS,
    st.text("0123456789", min_size=10, max_size=12),
    st.from_regex(r"[0-9]{2}\.[0-9]{3}\.[0-9]{3}\.[0-9]-[0-9]{3}\.[0-9]{3}", fullmatch=True),
    st.sampled_from(("x", "٣" * 16, "8171014501900001\n1", "8171 0145 0190 0001", "01.312.166.0-091.00")),
)


def readable(kind: Any, text: str) -> bool:
    """Whether a text is a number of the kind."""
    try:
        kind(text)
    except ValueError:
        return False
    return True


@settings(max_examples=60, deadline=None)
@given(st.lists(NUMBERS, min_size=1, max_size=30), st.dates(date(1900, 1, 1), date(2026, 1, 1)))
def test_numbers_are_read_as_their_classes_read_them(texts: list[str], born: date) -> None:
    """What is no NIK, KPJ or NPWP is found; what is one says what the object says of it."""
    for name, kind in (("nik", Nik), ("kpj", Kpj), ("npwp", Npwp)):
        frame = pl.DataFrame({name: texts}).with_columns(born=born)
        checked = columns_of.check(frame, ON)
        assert [not readable(kind, text) for text in texts] == checked["JS223"].to_list()
        numbers: list[Any] = [kind(text) if readable(kind, text) else None for text in texts]
        if kind is Nik:
            differs = [each is not None and not each.agrees_with(born) for each in numbers]
            assert differs == checked["JS212"].to_list()
            assert [each is not None and each.region_note is not None for each in numbers] == checked["JS213"].to_list()
        if kind is Npwp:
            assert [each is not None and each.checks is False for each in numbers] == checked["JS215"].to_list()


BAD: list[tuple[dict[str, Any], str]] = [
    ({"nik": "8171"}, "JS223"),
    ({"kpj": "7012345678"}, "JS223"),
    ({"npwp": "1"}, "JS223"),
    ({"born": date(1899, 12, 31)}, "JS224"),
    ({"died": date(2200, 1, 1)}, "JS224"),
    ({"died": date(1990, 1, 4)}, "JS224"),
    ({"jkp_since": date(2200, 1, 1)}, "JS224"),
    ({"registered": 202613}, "JS225"),
    ({"segment": "pu"}, "JS227"),
    ({"segment": " "}, "JS221"),
    ({"segment": None}, "JS221"),
    ({"group": "FISHER"}, "JS227"),
    ({"region": "8171"}, "JS227"),
    ({"service": "PNS"}, "JS227"),
    ({"months_in_indonesia": -1}, "JS227"),
    ({"citizen": None}, "JS221"),
    ({"jp": None}, "JS221"),
]
GOOD = {
    "ref": "a",
    "nik": "8171014501900001",
    "kpj": "07012345678",
    "npwp": "01.312.166.0-091.000",
    "passport": None,
    "citizen": True,
    "months_in_indonesia": None,
    "born": date(1990, 1, 5),
    "died": None,
    "registered": None,
    "segment": "PU",
    "group": None,
    "region": "81.71",
    "service": None,
    **dict.fromkeys((code.lower() for code in CODES), True),
    "jkp_since": None,
}


@pytest.mark.parametrize(("change", "code"), BAD, ids=str)
def test_what_cannot_be_read_is_found(change: dict[str, Any], code: str) -> None:
    """With the codes of a list, and nothing else is said of the value."""
    frame = pl.DataFrame([GOOD, GOOD | {"ref": None, "nik": None, "kpj": None} | change], schema=SCHEMA)
    checked = columns_of.check(frame, ON)
    found = [{name for name in checked.columns if name.startswith("JS") and checked[name][n]} for n in (0, 1)]
    assert [set(), {code}] == [found[0], found[1] - {"JS211"}]


def test_numbers_in_other_columns() -> None:
    """Whole numbers are read as text, spaces around are not read, and a double has lost its last digits."""
    frame = pl.DataFrame({"nik": [8171014501900001, 8171014501900001, None], "ref": [1, 2, 1]})
    checked = columns_of.check(frame, ON)
    assert ([True, True, False], [True, False, True]) == (checked["JS241"].to_list(), checked["JS204"].to_list())
    spaced = columns_of.check(pl.DataFrame({"nik": ["8171014501900001", " 8171014501900001 ", " "]}), ON)
    assert ([True, True, False], [False, False, True]) == (spaced["JS241"].to_list(), spaced["JS211"].to_list())
    with pytest.raises(TypeError, match=r"nik \(column 'nik'\) must hold text, or whole numbers .* not Float64"):
        columns_of.check(pl.DataFrame({"nik": [8171014501900001.0]}), ON)


def test_a_protection_says_from_when_people_are_registered() -> None:
    """The first month of the protection, else the first day of its period, where a row says none."""
    frame = pl.DataFrame({"born": [date(1961, 3, 31)], "segment": ["BPU"]})
    late = subject((Participant("-", Segment.BPU, born="1961-03-31"),), AMBON)
    assert columns_of.check(frame, ON)["JS201"].to_list() == [True]
    assert columns_of.check(frame, ON, protection=AMBON)["JS201"].to_list() == [False]
    assert "JS201" not in check(late, on=ON).counts
    with pytest.raises(TypeError, match="protection must be"):
        columns_of.check(frame, ON, protection=KOTA_AMBON)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="segment must be"):
        columns_of.check(frame, ON, segment="BPU")  # type: ignore[arg-type]


def test_checks_by_what_there_is() -> None:
    """Each field opens its own questions; the segment may be handed in."""
    born = pl.DataFrame({"born": [date(1950, 1, 1)]})
    assert ["JS202", "JS206", "JS224"] == columns_of.check(born, "2026-04-01").columns[1:]
    for segment, wanted in ((Segment.BPU, True), (Segment.PU, False)):
        checked = columns_of.check(born, "2026-04-01", segment=segment, protection=AMBON)
        assert (wanted, not wanted) == (checked["JS201"][0], checked["JS203"][0])
    assert ["kpj", "JS223", "JS242"] == columns_of.check(pl.DataFrame({"kpj": ["1"]}), "2026-04-01").columns
    empty = pl.DataFrame(schema={"born": pl.Date, "registered": pl.Int64})
    assert 0 == len(columns_of.check(empty, "2026-04-01"))
    for frame, message in (
        ({"a": [1]}, "must have a field that is checked"),
        ({"nik": ["1"], "JS211": [1]}, "'JS211' already"),
    ):
        with pytest.raises(ValueError, match=message):
            columns_of.check(pl.DataFrame(frame), "2026-04-01")
    with pytest.raises(ValueError, match="checked must be a frame that check returned"):
        findings(pl.DataFrame({"a": [1]}), by="a")
    with pytest.raises(ValueError, match="by cannot be 'b'"):
        findings(pl.DataFrame({"a": [1]}), by="b")


@pytest.mark.parametrize("backend", LIGHT)
def test_findings_are_a_frame(backend: str) -> None:
    """One row for each finding, most serious first, in the words of the language."""
    rows = some_people()
    checked = columns_of.check(make(backend, table(rows)), ON, protection=AMBON)
    marked = read(checked, "id")
    codes = [name for name in marked[0] if name.startswith("JS")]
    listed = read(findings(checked, by="id", lang="en"))
    assert {(code, row["id"]) for row in marked for code in codes if row[code]} == {
        (row["code"], row["id"]) for row in listed
    }
    assert {"error", "warning", "note"} == {row["severity"] for row in listed}

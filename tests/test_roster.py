"""A list becomes participants: what a spreadsheet does to it meets decisions, and a bad row is found, not lost."""

from __future__ import annotations

import csv
import io
import pickle
import re
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos import KOTA_AMBON, RULES, Employer, Month, Participant, Region, RiskClass, Rp, Sector, Segment
from jamsos.findings import Severity
from jamsos.groups import CONSTRUCTION_WORKERS, FISHERS, RT_RW, WorkerGroup
from jamsos.identity import Kpj, Nik, Npwp, Passport
from jamsos.participants import Enrolment, Job
from jamsos.roster import RULES as INTAKE
from jamsos.roster import Columns, Fault, FaultKind, Intake, read_roster
from jamsos.text import Text

NIK = "8171014501900001"
NIK_WANTED = "a NIK has 16 digits with a day of birth that exists and a serial from 0001"
KPJ = "07012345678"
FIRM = Employer("PT Teh Priangan", risk_class=RiskClass.LOW)
TERNATE = Region("82.71", "Ternate")

NAMES = (
    "name",
    "nik",
    "kpj",
    "npwp",
    "passport",
    "country",
    "born",
    "segment",
    "group",
    "sector",
    "region",
    "income",
    "programs",
    "registered",
    "paid_through",
    "ref",
)
FIELDS = {name: name for name in NAMES}


class NotATime(datetime):
    """A moment that differs from itself, as the NaT of pandas does."""

    def __ne__(self, other: object) -> bool:
        return True


def read(*rows: dict[str, Any], **options: Any) -> Intake:
    """The list, whose headings are the names of the fields it has."""
    columns = {name: name for name in ("name", *(heading for row in rows for heading in row))}
    given: dict[str, Any] = {"segment": Segment.BPU, **options}
    return read_roster([{**dict.fromkeys(columns), **row} for row in rows], columns, **given)


def one(**cells: Any) -> Participant:
    """The participant of one good row."""
    intake = read({"name": "Siti", **cells})
    assert [] == [finding.line("en") for finding in intake.findings]
    return intake.participants[0]


def found(options: dict[str, Any] | None = None, **cells: Any) -> str:
    """What is found in one bad row: the code, and the message after the place."""
    intake = read({"name": "Siti", **cells}, **(options or {}))
    assert () == intake.participants
    (finding,) = intake.findings
    assert finding.line("id") != finding.line("en")
    return f"{finding.code} {finding.message.get('en').partition(': ')[2]}"


class TestFields:
    """Each field of a participant, as lists have it."""

    def test_every_field(self) -> None:
        """One row with everything in it, as text."""
        person = one(
            nik=NIK,
            kpj=KPJ,
            npwp="01.312.166.0-091.000",
            passport="xn1234567",
            country="NLD",
            born="1990-01-05",
            segment="bpu",
            group="nelayan",
            sector="OTHER",
            region="81.71",
            income="Rp1.000.000",
            programs="JKK, JKM",
            registered="2022-01",
            paid_through="2022-12",
            ref="A-001",
        )
        assert person == Participant(
            "Siti",
            Segment.BPU,
            nik=Nik(NIK),
            kpj=Kpj(KPJ),
            npwp=Npwp("01.312.166.0-091.000"),
            passport=Passport("XN1234567", "NLD"),
            citizen=False,
            born="1990-01-05",
            group=FISHERS,
            sector=Sector.OTHER,
            region=KOTA_AMBON,
            income=Rp(1_000_000),
            programs=("JKK", "JKM"),
            registered="2022-01",
            enrolments=[
                Enrolment("JKK", start="2022-01-01", paid_through="2022-12"),
                Enrolment("JKM", start="2022-01-01", paid_through="2022-12"),
            ],
            ref="A-001",
        )

    def test_values_of_the_library_pass(self) -> None:
        """Whoever has the value already need not write it."""
        person = one(
            segment=Segment.PU,
            group=RT_RW,
            sector=Sector.TRANSPORT,
            region=TERNATE,
            income=Rp(500),
            programs=("JKM",),
            registered=Month(2022, 1),
            born=date(1990, 1, 5),
        )
        assert person == Participant(
            "Siti",
            Segment.PU,
            group=RT_RW,
            sector=Sector.TRANSPORT,
            region=TERNATE,
            income=Rp(500),
            programs=("JKM",),
            registered=Month(2022, 1),
            born=date(1990, 1, 5),
        )

    def test_every_column_has_a_reader(self) -> None:
        """No field of the columns is left unread."""
        row = dict.fromkeys((*FIELDS, "wage"))
        intake = read_roster([{**row, "name": "Siti"}], {**FIELDS, "wage": "wage"}, segment=Segment.BPU, employer=FIRM)
        assert (Participant("Siti", Segment.BPU),) == intake.participants

    @pytest.mark.parametrize(
        "empty",
        [None, "", "  \t", float("nan"), NotATime(1990, 1, 1)],
        ids=["None", "empty", "blank", "NaN", "NaT"],
    )
    def test_an_empty_cell_says_nothing(self, empty: Any) -> None:
        """Whatever stands for nothing in a list."""
        assert Participant("Siti", Segment.BPU) == one(
            **dict.fromkeys([name for name in FIELDS if name != "name"], empty)
        )

    def test_blanks_around_text_say_nothing(self) -> None:
        """They come with every spreadsheet."""
        person = one(name=" Siti ", nik=f" {NIK}", income="1.000.000 ", born=" 1990-01-05", region=" 81.71 ", ref=" 7 ")
        assert ("Siti", Nik(NIK), Rp(1_000_000), "7") == (person.name, person.nik, person.income, person.ref)
        assert (date(1990, 1, 5), KOTA_AMBON) == (person.born, person.region)


class TestNames:
    """Name and reference."""

    @pytest.mark.parametrize("cell", [5, 5.5, True, ["Siti"], date(1990, 1, 1)])
    def test_a_name_is_text(self, cell: Any) -> None:
        """A number is no name."""
        assert found(name=cell).startswith("JS222 ")

    def test_a_name_is_no_number_of_identity(self) -> None:
        """Reports show names, so a column that was mistaken must not travel on."""
        assert "JS222 '***' cannot be used; a name is text without a number of identity" == found(name=NIK)
        assert "'Siti ***'" in found(name=f"Siti {KPJ}")
        assert "Siti 2" == one(name="Siti 2").name

    @pytest.mark.parametrize(("cell", "ref"), [("A-1", "A-1"), (17, "17"), (17.0, "17"), ("0017", "0017")])
    def test_a_reference(self, cell: Any, ref: str) -> None:
        """Text, or a whole number, also as a float."""
        assert ref == one(ref=cell).ref

    @pytest.mark.parametrize("cell", [NIK, int(NIK), 1.5, True, 10**16, date(1990, 1, 1)])
    def test_no_reference(self, cell: Any) -> None:
        """Reports show it, so it is no NIK."""
        assert found(ref=cell).startswith("JS222 ")


class TestNumbers:
    """NIK, KPJ, NPWP and passport: text, or a number that cannot have lost a digit."""

    @pytest.mark.parametrize(
        ("name", "cell", "value"),
        [
            ("nik", NIK, Nik(NIK)),
            ("nik", int(NIK), Nik(NIK)),
            ("kpj", KPJ, Kpj(KPJ)),
            ("kpj", 27012345678, Kpj("27012345678")),
            ("kpj", 27012345678.0, Kpj("27012345678")),
            ("npwp", 413121660091000, Npwp("413121660091000")),
            ("npwp", 413121660091000.0, Npwp("413121660091000")),
        ],
    )
    def test_read(self, name: str, cell: Any, value: object) -> None:
        """Text as it is; whole numbers as they are; floats of at most fifteen digits, which they keep."""
        person = one(**{name: cell})
        assert value in {person.nik, person.kpj, person.npwp}

    @pytest.mark.parametrize("cell", [float(NIK), 1e15, -1e15, float("inf")])
    def test_a_float_of_more_digits_has_lost_them(self, cell: float) -> None:
        """Nobody can restore what the spreadsheet dropped."""
        assert "JS228 the last digits of this number are lost" in found(nik=cell)

    def test_a_zero_at_the_end_of_a_number_is_doubted(self) -> None:
        """Excel writes 0 for the sixteenth digit; one NIK in ten ends so by itself, so the row is read."""
        intake = read({"name": "Siti", "nik": 8171014501900010, "npwp": 8171014501900020})
        assert Nik("8171014501900010") == intake.participants[0].nik
        assert [("JS229", Severity.WARNING)] * 2 == [(each.code, each.severity) for each in intake.findings]
        assert () == intake.refused
        assert read({"name": "Siti", "nik": "8171014501900010"}).findings.ok
        assert 0 == len(read({"name": "Siti", "nik": "8171014501900010"}).findings)
        assert 0 == len(read({"name": "Siti", "nik": 8171014501900011}).findings)

    @pytest.mark.parametrize(
        ("name", "cell"),
        [
            ("nik", NIK[:-1]),
            ("nik", "8171 0145 0190 0001"),
            ("nik", "8171018001900001"),
            ("nik", True),
            ("nik", 1.5),
            ("nik", [NIK]),
            pytest.param("nik", 10**5000, id="longest"),
            ("kpj", 7012345678),
            ("kpj", "0701234567X"),
            ("npwp", 1),
        ],
    )
    def test_refused(self, name: str, cell: Any) -> None:
        """What the number must have is said, and nothing of it repeated."""
        message = found(**{name: cell})
        assert message.startswith("JS223 no valid number; ")
        assert not re.search(r"[0-9]{5,}", message.removeprefix("JS223"))

    def test_a_number_that_lost_its_zero_says_how_to_keep_it(self) -> None:
        """A KPJ of ten digits was one of eleven."""
        assert "a number loses its leading zeros, so keep the column as text" in found(kpj=7012345678)

    def test_a_passport_needs_its_country(self) -> None:
        """And the country alone says nothing; Indonesia's own makes nobody a foreigner."""
        assert "JS221 empty; a passport is not read without its country" == found(passport="X1", country=None)
        assert one(passport=None, country="NLD").citizen
        assert one(passport="X1", country="IDN").citizen
        assert one(passport=123, country="ID").passport == Passport("123", "ID")
        assert found(passport="X-1", country="NLD").startswith("JS223 ")
        assert found(passport="X1", country="Belanda").startswith(
            "JS227 'Belanda' is unknown; write the country's code"
        )
        assert found(passport="X1", country=31).startswith("JS227 31 is unknown")


class TestDays:
    """Days: dates, moments at midnight, and text in the declared order alone."""

    @pytest.mark.parametrize(
        ("form", "cell"),
        [
            ("YYYY-MM-DD", "1980-04-05"),
            ("DD/MM/YYYY", "05/04/1980"),
            ("DD/MM/YYYY", "5/4/1980"),
            ("DD/MM/YYYY", "1980-04-05"),
            ("DD-MM-YYYY", "05-04-1980"),
            ("DD-MM-YYYY", "1980-04-05"),
            ("YYYY-MM-DD", date(1980, 4, 5)),
            ("YYYY-MM-DD", datetime(1980, 4, 5)),  # noqa: DTZ001  (as openpyxl gives a day)
        ],
    )
    def test_read(self, form: Any, cell: Any) -> None:
        """The fifth of April; ISO is read in every list, because it cannot be mistaken."""
        intake = read({"name": "Siti", "born": cell}, date_format=form)
        assert date(1980, 4, 5) == intake.participants[0].born

    @pytest.mark.parametrize(
        ("form", "cell", "said"),
        [
            ("YYYY-MM-DD", "05/04/1980", "write YYYY-MM-DD"),
            ("DD/MM/YYYY", "05-04-1980", "write DD/MM/YYYY"),
            ("DD-MM-YYYY", "05/04/1980", "write DD-MM-YYYY"),
            ("DD/MM/YYYY", "04/15/1980", "there is no such day between 1900 and 2199"),
            ("DD/MM/YYYY", "30/02/1980", "there is no such day"),
            ("DD/MM/YYYY", "05/04/80", "write DD/MM/YYYY"),
            ("YYYY-MM-DD", "1899-12-31", "there is no such day"),
            ("YYYY-MM-DD", date(1899, 12, 31), "there is no such day"),
            ("YYYY-MM-DD", "1980-04-05 00:00:00", "write YYYY-MM-DD"),
            ("YYYY-MM-DD", datetime.combine(date(1980, 4, 5), time(7)), "a day has no time and no time zone"),
            ("YYYY-MM-DD", datetime(1980, 4, 5, tzinfo=UTC), "a day has no time and no time zone"),
            ("YYYY-MM-DD", 29316, "a number is not read as a day"),
            ("YYYY-MM-DD", 29316.0, "a number is not read as a day"),
            ("YYYY-MM-DD", True, "a number is not read as a day"),
        ],
    )
    def test_refused(self, form: Any, cell: Any, said: str) -> None:
        """Nothing is guessed: not the order, not the century, not the counting of a spreadsheet."""
        message = found({"date_format": form}, born=cell)
        assert message.startswith("JS224 ")
        assert said in message

    @pytest.mark.parametrize(
        ("form", "cell"),
        [
            ("YYYY-MM-DD", "2022-04"),
            ("YYYY-MM-DD", "2022-04-17"),
            ("DD/MM/YYYY", "04/2022"),
            ("DD/MM/YYYY", "4/2022"),
            ("DD/MM/YYYY", "17/04/2022"),
            ("DD-MM-YYYY", "04-2022"),
            ("DD-MM-YYYY", "2022-04"),
            ("YYYY-MM-DD", date(2022, 4, 17)),
            ("YYYY-MM-DD", datetime(2022, 4, 1)),  # noqa: DTZ001  (as openpyxl gives a day)
        ],
    )
    def test_a_month(self, form: Any, cell: Any) -> None:
        """A month, or a day in it."""
        intake = read({"name": "Siti", "registered": cell}, date_format=form)
        assert Month(2022, 4) == intake.participants[0].registered

    @pytest.mark.parametrize(
        ("form", "cell", "said"),
        [
            ("YYYY-MM-DD", "04/2022", "write YYYY-MM"),
            ("DD/MM/YYYY", "13/2022", "write MM/YYYY"),
            ("DD/MM/YYYY", "April 2022", "write MM/YYYY"),
            ("DD-MM-YYYY", "April 2022", "write MM-YYYY"),
            ("YYYY-MM-DD", "2022-13", "write YYYY-MM"),
            ("YYYY-MM-DD", "2022-02-30", "there is no such day"),
            ("YYYY-MM-DD", 202204, "a number is not read as a day"),
        ],
    )
    def test_no_month(self, form: Any, cell: Any, said: str) -> None:
        """The month of a registration is read as strictly as a day."""
        message = found({"date_format": form}, registered=cell)
        assert message.startswith("JS225 ")
        assert said in message


class TestAmounts:
    """Amounts: exact, and never a thousand times too small."""

    @pytest.mark.parametrize(
        ("cell", "amount"),
        [
            ("1.000.000", Rp(1_000_000)),
            ("Rp1.000.000", Rp(1_000_000)),
            ("Rp 1.000.000,-", Rp(1_000_000)),
            ("102.607,81", Rp(102_607, sen=81)),
            ("500", Rp(500)),
            (1_000_000, Rp(1_000_000)),
            (1_000_000.0, Rp(1_000_000)),
            (1_000, Rp(1_000)),
            (0, Rp(0)),
            (0.0, Rp(0)),
            (Decimal("102607.81"), Rp(102_607, sen=81)),
            (Rp(7), Rp(7)),
        ],
    )
    def test_read(self, cell: Any, amount: object) -> None:
        """As Indonesia writes it, or whole."""
        assert amount == one(income=cell).income

    @pytest.mark.parametrize("cell", ["1,000,000", "1 juta", "1000000.0", "-Rp5.000", -5_000, "gratis", Rp(-1), "Rp"])
    def test_refused(self, cell: Any) -> None:
        """What is no amount, or below nothing."""
        assert found(income=cell).startswith("JS226 ")

    @pytest.mark.parametrize(
        "cell", [1.5, 1.0, 1, 999, 102_607.81, 1e15, float("inf"), 10**16, True, Decimal("1.5"), date(1990, 1, 1), [5]]
    )
    def test_a_number_that_was_text(self, cell: Any) -> None:
        """A spreadsheet in English makes 1.5 of "1.500" and 1 of "1.000": neither is an income."""
        message = found(income=cell)
        assert message.startswith("JS226 ")
        assert "a number must be whole, 0 or from 1,000 on" in message

    def test_a_decimal_that_is_no_amount(self) -> None:
        """A fraction of a sen, and what is no number."""
        for cell in (Decimal("1000.005"), Decimal("Infinity")):
            assert found(income=cell).startswith("JS226 ")


class TestChoices:
    """Segment, group, sector, programmes and region."""

    @pytest.mark.parametrize(
        ("name", "cell", "value"),
        [
            ("segment", "PU", Segment.PU),
            ("segment", "Bukan Penerima Upah", Segment.BPU),
            ("segment", "wage earners", Segment.PU),
            ("sector", "transport", Sector.TRANSPORT),
            ("sector", "Selain transportasi", Sector.OTHER),
            ("group", "rt_rw", RT_RW),
            ("group", "Ketua RT dan RW", RT_RW),
            ("group", "fishers", FISHERS),
            ("region", "81.71", KOTA_AMBON),
            ("programs", "jkk+jkm", frozenset({"JKK", "JKM"})),
            ("programs", "JKK; JKM / JHT", frozenset({"JKK", "JKM", "JHT"})),
            ("programs", ["JKM"], frozenset({"JKM"})),
            ("programs", {"JKM"}, frozenset({"JKM"})),
        ],
    )
    def test_read(self, name: str, cell: Any, value: object) -> None:
        """By name, code or words, in either language."""
        person = one(**{name: cell})
        assert value in [person.segment, person.sector, person.group, person.region, person.programs]

    @pytest.mark.parametrize(
        ("name", "cell", "said"),
        [
            ("segment", "BPUU", "JS227 'BPUU' is unknown; perhaps BPU; choose from PU, BPU, JAKON, PMI"),
            ("segment", "pegawai", "JS227 'pegawai' is unknown; choose from PU, BPU, JAKON, PMI"),
            ("segment", 5, "JS227 5 is unknown; choose from"),
            ("sector", "transports", "perhaps TRANSPORT"),
            ("group", "fisher", "perhaps FISHERS"),
            ("programs", "JKK, JKX", "JS227 'JKX' is unknown; perhaps JK"),
            ("programs", ",", "JS227 ',' is unknown"),
            ("programs", [], "JS227 <list> is unknown"),
            ("programs", [["JKK"]], "JS227 <list> is unknown"),
            ("programs", 5, "JS227 5 is unknown"),
            ("region", "82.71", "hand other regions in by regions"),
            ("region", "8171", "write the code of a region as text"),
            ("region", 81.71, "JS227 81.71 is unknown; write the code of a region as text"),
        ],
    )
    def test_refused(self, name: str, cell: Any, said: str) -> None:
        """The nearest choice is named, where there is one."""
        message = found(**{name: cell})
        assert message.startswith("JS227 ")
        assert said in message

    def test_regions_of_ones_own(self) -> None:
        """A code may name the regions that are handed in."""
        intake = read({"name": "Siti", "region": "82.71"}, regions=[TERNATE])
        assert TERNATE == intake.participants[0].region


class TestWhatHoldsForAll:
    """What the list leaves out is said once, and a row may say otherwise."""

    def test_the_defaults(self) -> None:
        """Each holds for the rows that say nothing."""
        options: dict[str, Any] = {
            "segment": Segment.BPU,
            "group": FISHERS,
            "region": KOTA_AMBON,
            "programs": ["JKK", "JKM"],
            "sector": Sector.OTHER,
            "registered": "2022-01",
        }
        intake = read({"name": "Siti"}, {"name": "Budi", "sector": "TRANSPORT", "programs": "JKM"}, **options)
        same = Participant(
            "Siti",
            Segment.BPU,
            group=FISHERS,
            region=KOTA_AMBON,
            programs=("JKK", "JKM"),
            sector=Sector.OTHER,
            registered="2022-01",
        )
        assert same == intake.participants[0]
        assert (Sector.TRANSPORT, frozenset({"JKM"})) == (
            intake.participants[1].sector,
            intake.participants[1].programs,
        )

    def test_the_segment_of_the_group(self) -> None:
        """A row without a segment takes that of its group, where national law leaves one."""
        intake = read(
            {"name": "Siti", "group": "FISHERS"},
            {"name": "Budi", "group": "CONSTRUCTION_WORKERS"},
            {"name": "Ali", "group": "FISHERS", "segment": "PU"},
            {"name": "Ina", "group": "RT_RW"},
            {"name": "Edi"},
            segment=None,
        )
        assert [Segment.BPU, Segment.JAKON, Segment.PU] == [person.segment for person in intake.participants]
        assert (4, 5) == intake.refused
        assert {"JS221": 2} == intake.findings.counts
        assert "row 4, column segment: empty; say the segment" in intake.findings.items[0].message.get("en")
        assert Segment.JAKON is read({"name": "Siti"}, segment=None, group=CONSTRUCTION_WORKERS).participants[0].segment

    def test_a_wage_makes_a_job(self) -> None:
        """The employer is handed in; programmes and registration go with the job."""
        intake = read(
            {"name": "Siti", "wage": "5.000.000", "programs": "JKK, JKM", "registered": "2024-03"},
            {"name": "Budi", "wage": None},
            {"name": "Ina", "wage": None, "segment": "BPU"},
            {"name": "Ali", "wage": "banyak"},
            {"name": "Edi", "wage": 6_000_000},
            segment=Segment.PU,
            employer=FIRM,
        )
        siti, ina, edi = intake.participants
        assert (Job(FIRM, Rp(5_000_000), programs=("JKK", "JKM"), registered="2024-03"),) == siti.jobs
        assert (None, Month(2024, 3), ()) == (siti.programs, siti.registered, ina.jobs)
        assert (Job(FIRM, Rp(6_000_000)),) == edi.jobs
        assert (2, 4) == intake.refused
        assert {"JS221": 1, "JS226": 1} == intake.findings.counts

    def test_paid_through_needs_programmes_and_a_first_month(self) -> None:
        """Both, from the row or for the whole list."""
        intake = read({"name": "Siti", "paid_through": "2022-05"})
        assert ["programs", "registered"] == [
            re.findall(r"column (\w+)", finding.message.get("en"))[0] for finding in intake.findings
        ]
        (person,) = read(
            {"name": "Siti", "paid_through": "2022-05"}, programs=["JKM"], registered="2022-01"
        ).participants
        assert (Enrolment("JKM", start="2022-01-01", paid_through="2022-05"),) == person.enrolments

    def test_what_cannot_be_read_is_not_missing_as_well(self) -> None:
        """One fault, one finding."""
        assert found(segment="X", paid_through=None).startswith("JS227")
        intake = read({"name": "Siti", "passport": "X1", "country": "?"})
        assert {"JS227": 1} == intake.findings.counts
        assert {"JS227": 1} == read({"name": "Siti", "group": "FISH ERS?"}, segment=None).findings.counts

    @pytest.mark.parametrize(
        ("options", "kind", "said"),
        [
            ({"segment": "BPU"}, TypeError, "segment must be one of"),
            ({"sector": "OTHER"}, TypeError, "sector must be one of"),
            ({"group": "FISHERS"}, TypeError, "group must be a WorkerGroup"),
            ({"region": "81.71"}, TypeError, "region must be a Region"),
            ({"programs": ["JKX"]}, ValueError, "programs cannot be 'JKX'; did you mean"),
            ({"registered": "01/2022"}, ValueError, "registered must be written"),
            ({"employer": FIRM}, ValueError, r"columns\.wage and employer go together"),
            ({"regions": ["81.71"]}, TypeError, "regions must be a Region"),
            ({"date_format": "DD/MM/YY"}, ValueError, "did you mean 'DD/MM/YYYY'"),
            ({"first_row": -1}, ValueError, "first_row must be at least 0"),
            ({"first_row": "2"}, TypeError, "first_row must be a whole number"),
        ],
    )
    def test_refused(self, options: dict[str, Any], kind: type[Exception], said: str) -> None:
        """What the caller says is checked before the first row."""
        with pytest.raises(kind, match=said):
            read({"name": "Siti"}, **options)

    def test_a_wage_needs_an_employer(self) -> None:
        """And an employer is one."""
        with pytest.raises(ValueError, match=r"columns\.wage and employer go together"):
            read({"name": "Siti", "wage": 5})
        with pytest.raises(TypeError, match="employer must be an Employer"):
            read({"name": "Siti", "wage": 5}, employer="PT Teh Priangan")


class TestColumns:
    """Which heading holds which field."""

    def test_a_mapping_will_do(self) -> None:
        """From fields to headings."""
        assert Columns("Nama", nik="NIK") == Columns.of({"name": "Nama", "nik": "NIK"})
        assert {"name": "Nama", "nik": "NIK"} == Columns("Nama", nik="NIK").headings
        (person,) = read_roster([{"Nama": "Siti"}], Columns("Nama"), segment=Segment.BPU).participants
        assert "Siti" == person.name

    @pytest.mark.parametrize(
        ("headings", "kind", "said"),
        [
            ({"name": "Nama", "nick": "NIK"}, ValueError, "columns cannot be 'nick'; did you mean 'nik'"),
            ({"nik": "NIK"}, ValueError, "columns must say where the name stands"),
            ({"name": 5}, TypeError, r"columns\.name must be a str"),
            ({"name": "Nama", "passport": "Paspor"}, ValueError, "passport and columns.country go together"),
            ({"name": "Nama", "country": "Negara"}, ValueError, "passport and columns.country go together"),
            ({"name": "Nama", "nik": "NIK", "ref": "NIK"}, ValueError, "columns.ref cannot be 'NIK'"),
        ],
    )
    def test_refused(self, headings: Any, kind: type[Exception], said: str) -> None:
        """A slip names the nearest; a number of identity is no reference."""
        with pytest.raises(kind, match=said):
            Columns.of(headings)

    def test_a_heading_that_the_list_does_not_have(self) -> None:
        """The nearest heading is named."""
        rows = [{"Nama": "Siti", "Tgl Lahir": "1990-01-05", 5: None}]
        with pytest.raises(ValueError, match=r"columns\.born cannot be 'Tgl lahir'; did you mean 'Tgl Lahir'"):
            read_roster(rows, {"name": "Nama", "born": "Tgl lahir"})  # type: ignore[arg-type]  # a key that is no text

    def test_a_list_without_headings_is_not_repeated(self) -> None:
        """Its first row is taken for one, and the refusal shows no number of the person in it."""
        with pytest.raises(ValueError, match=r"columns\.nik cannot be 'NIK'\. Valid: 'Siti', '\*\*\*'\."):
            read_roster([{"Siti": "Budi", NIK: "8171011907850002"}], {"nik": "NIK", "name": "Siti"})

    def test_a_later_row_may_be_shorter(self) -> None:
        """The first row tells what the list has; what another leaves out is empty."""
        rows = [{"Nama": "Siti", "Ref": "1"}, {"Nama": "Budi"}]
        intake = read_roster(rows, {"name": "Nama", "ref": "Ref"}, segment=Segment.BPU)
        assert ["1", ""] == [person.ref for person in intake.participants]


class TestRows:
    """The list as a whole."""

    def test_a_bad_row_is_found_and_the_rest_goes_on(self) -> None:
        """All that is wrong with it at once, with its number and the headings."""
        rows: list[dict[str, object]] = [
            {"Nama": "Siti", "NIK": NIK, "Lahir": "1990-01-05"},
            {"Nama": None, "NIK": NIK[:-1], "Lahir": "05/04/1980"},
            {"Nama": "Budi", "NIK": None, "Lahir": None},
        ]
        intake = read_roster(rows, {"name": "Nama", "nik": "NIK", "born": "Lahir"}, segment=Segment.BPU, first_row=2)
        assert ["Siti", "Budi"] == [person.name for person in intake.participants]
        assert (3, (3,), 0) == (intake.rows_read, intake.refused, intake.blank)
        assert [
            "JS221 value-missing (error): row 3, column Nama: empty; every participant has a name",
            f"JS223 number-unreadable (error): row 3, column NIK: no valid number; {NIK_WANTED}",
            "JS224 day-unreadable (error): row 3, column Lahir: '05/04/1980' is no day; write YYYY-MM-DD",
        ] == [finding.line("en") for finding in intake.findings]
        assert {"row 3"} == {row["about"] for row in intake.findings.rows("en")}
        assert not intake.findings.ok

    def test_blank_rows_are_passed_over(self) -> None:
        """They stand at the end of every spreadsheet; the number of the next row counts them."""
        intake = read({"name": None, "ref": ""}, {"name": "Siti", "ref": "1"}, {"name": " ", "ref": None}, {"ref": "2"})
        assert (4, 1, (4,), 2) == (intake.rows_read, len(intake.participants), intake.refused, intake.blank)

    def test_a_row_that_is_no_row(self) -> None:
        """As when a data frame is iterated, which gives its headings."""
        rows: list[Any] = ["Nama", {"Nama": "Siti"}, 5]
        intake = read_roster(rows, {"name": "Nama"}, segment=Segment.BPU)
        assert ((1, 3), 1) == (intake.refused, len(intake.participants))
        assert (
            "row 1: 'Nama' cannot be read; each row is a mapping from headings to values; a data frame is read "
            "through jamsos.frames.rows" == intake.findings.items[0].message.get("en")
        )

    @pytest.mark.parametrize("rows", ["Nama", {"Nama": "Siti"}, 5, None])
    def test_rows_are_rows(self, rows: Any) -> None:
        """One mapping, text or a number is no list."""
        with pytest.raises(TypeError, match="rows must be an iterable of mappings, one for each row"):
            read_roster(rows, {"name": "Nama"})

    def test_no_rows(self) -> None:
        """An empty list is no fault."""
        intake = read_roster([], {"name": "Nama"})
        assert ((), 0, True) == (intake.participants, intake.rows_read, intake.findings.ok)

    def test_a_file_of_comma_separated_values(self) -> None:
        """The reader of the standard library gives rows as they are wanted here."""
        file = io.StringIO("Nama;Lahir;Upah\nSiti;29/02/1980;1.000.000\nBudi;;\n")
        intake = read_roster(
            csv.DictReader(file, delimiter=";"),
            {"name": "Nama", "born": "Lahir", "income": "Upah"},
            segment=Segment.BPU,
            date_format="DD/MM/YYYY",
            first_row=2,
        )
        assert [date(1980, 2, 29), None] == [person.born for person in intake.participants]

    def test_the_report(self) -> None:
        """The counts, and what was found, in both languages; text from outside is cleaned."""
        intake = read_roster([{"Na\nma": "Siti"}, {"Na\nma": 5}, {}], {"name": "Na\nma"}, segment=Segment.BPU)
        text = intake.as_document("en").text()
        assert "Rows read    : 3" in text
        assert "Rows refused : 1" in text
        assert "Blank rows   : 1" in text
        assert "column Na ma: 5 cannot be used" in " ".join(text.split())
        assert "Baris dibaca" in intake._repr_html_()

    def test_it_can_be_kept(self) -> None:
        """What was read is a value: equal, hashable, picklable."""
        intake = read({"name": "Siti", "nik": NIK}, {"name": 5})
        assert intake.participants == pickle.loads(pickle.dumps(intake.participants))  # noqa: S301  (made on the line)
        assert hash(intake.participants) == hash(read({"name": "Siti", "nik": NIK}).participants)


class TestRules:
    """The rules of reading."""

    def test_the_codes_are_permanent(self) -> None:
        """JS220 to JS229, and all of them among the rules of the library."""
        assert {
            "JS220": "row-unreadable",
            "JS221": "value-missing",
            "JS222": "text-unreadable",
            "JS223": "number-unreadable",
            "JS224": "day-unreadable",
            "JS225": "month-unreadable",
            "JS226": "amount-unreadable",
            "JS227": "choice-unknown",
            "JS228": "digits-lost",
            "JS229": "digits-doubtful",
        } == {rule.code: rule.name for rule in INTAKE}
        assert set(INTAKE) <= set(RULES)

    @pytest.mark.parametrize(
        ("rule", "kind"), list(zip(INTAKE, FaultKind, strict=True)), ids=[rule.code for rule in INTAKE]
    )
    def test_each_rule_finds_its_fault_and_no_other(self, rule: Any, kind: FaultKind) -> None:
        """One kind of fault, one rule."""
        wanted = Text(id="tulis lagi", en="write it again")
        faults = [Fault(each, 7, "Nama", "5", wanted) for each in FaultKind]
        hits = [fault for fault in faults if list(rule.judge(fault, date(2022, 1, 1)))]
        assert [kind] == [fault.kind for fault in hits]
        (finding,) = rule.judge(hits[0], date(2022, 1, 1))
        assert "baris 7" in finding.line("id")
        assert "write it again" in finding.line("en")


CELLS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.decimals()
    | st.dates()
    | st.datetimes()
    | st.text()
    | st.text(alphabet="0123456789-./, Rp")
    | st.lists(st.text(), max_size=2)
    | st.dictionaries(st.text(), st.none(), max_size=1)
    | st.binary(max_size=5)
)


class TestAnything:
    """Whatever stands in a list, reading it raises nothing."""

    @given(st.fixed_dictionaries({**dict.fromkeys(FIELDS, CELLS), "wage": CELLS}))
    def test_any_cell(self, row: dict[str, Any]) -> None:
        """A row gives a participant, or findings that read in both languages."""
        columns = {**FIELDS, "wage": "wage"}
        intake = read_roster([row], columns, segment=Segment.PU, employer=FIRM, date_format="DD/MM/YYYY")
        assert 1 == len(intake.participants) + len(intake.refused) + intake.blank
        assert intake.findings.ok == (not intake.refused)
        for finding in intake.findings:
            assert finding.line("id")
            assert finding.line("en")

    @given(st.sampled_from(sorted(FIELDS)), st.text(alphabet="0123456789", min_size=11, max_size=40), st.booleans())
    def test_no_long_number_is_repeated(self, name: str, digits: str, text: bool) -> None:
        """Wherever a number of identity stood by mistake, no message shows it."""
        intake = read({"name": "Siti", "passport": None, "country": None, name: digits if text else int(digits)})
        for finding in intake.findings:
            assert not re.search("[0-9]{11}", finding.line("en") + str(finding.row("id")))


def test_a_group_of_ones_own_is_handed_in() -> None:
    """A cell may hold the value itself."""
    potters = WorkerGroup("POTTERS", FISHERS.name, (Segment.BPU,), FISHERS.usual_payer, FISHERS.source)
    assert potters is one(group=potters).group

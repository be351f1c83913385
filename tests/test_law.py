"""The law as values: instruments, places in them, dated figures, and the refusal to answer outside the law."""

from __future__ import annotations

import copy
import pickle
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, TypeVar, cast

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from jamsos.dates import FIRST_DAY, LAST_DAY, Period
from jamsos.law import (
    Citation,
    Dated,
    DatedRow,
    Evidence,
    Kind,
    NotInForce,
    Provision,
    Regulation,
    Source,
    derived,
    lapsed,
    legal_basis,
    places,
    reported,
    since,
)
from jamsos.money import Rp, percent
from jamsos.regions import KABUPATEN_MEMPAWAH, KOTA_AMBON, MALUKU, Region
from jamsos.regulations import ALL
from jamsos.regulations.national import INPRES_2_2021, PP_44_2015, PP_49_2023, PP_50_2025, PP_82_2019
from jamsos.regulations.regional import PERWALI_AMBON_34A_2020
from jamsos.text import Text

T = TypeVar("T")

LABEL = Text(id="Biaya pemakaman", en="Funeral cost")
PLACE = PP_44_2015.pasal(34, ayat=1, huruf="c")
PLACE_2019 = PP_44_2015.pasal(34, ayat=1, huruf="c", by=PP_82_2019)
SEEN = ("https://star.grid.id/read/453670457",)

FUNERAL = Dated.of(
    LABEL,
    since("2015-07-01", Rp(3_000_000), PLACE),
    since("2019-12-02", Rp(10_000_000), PLACE_2019),
)
RELIEF = Dated.of(
    Text(id="Keringanan", en="Relief"),
    reported("2026-01-01", percent(50), PP_50_2025.pasal(4, ayat=1), seen_in=SEEN),
    lapsed("2027-04-01", PP_50_2025.whole(), seen_in=SEEN),
)

SOME_DAYS = st.dates(date(2015, 6, 1), date(2015, 9, 1))
"""So few days that histories and periods often meet."""

ALL_DAYS = st.dates(FIRST_DAY, LAST_DAY)


def stored(value: T) -> list[T]:
    """The value as storage gives it back: pickled by every protocol that knows slots, copied, and copied deeply."""
    protocols = range(2, pickle.HIGHEST_PROTOCOL + 1)
    pickled = [cast("T", pickle.loads(pickle.dumps(value, each))) for each in protocols]  # noqa: S301  (our own bytes)
    return [*pickled, copy.copy(value), copy.deepcopy(value)]


def instrument(**changes: Any) -> Regulation:
    """A regulation of the government of 2015, with some fields changed."""
    values: dict[str, Any] = {"kind": Kind.PP, "number": 44, "year": 2015, "title": "JKK dan JKM"}
    return Regulation(**{**values, **changes})


@st.composite
def histories(draw: st.DrawFn) -> Dated[int]:
    """A history of up to eight rows, some of which end it for a while; the value is the number of the row."""
    days = sorted(draw(st.sets(st.one_of(SOME_DAYS, ALL_DAYS), min_size=1, max_size=8)))
    rows: list[DatedRow[int]] = []
    for number, day in enumerate(days):
        ends = number > 0 and not rows[-1].ends and draw(st.booleans())
        rows.append(lapsed(day, PLACE) if ends else since(day, number, PLACE))
    return Dated.of(LABEL, *rows)


def scanned(history: Dated[T], day: date) -> T | None:
    """What stood on that day, by reading row after row as a person would: the oracle of `get`."""
    value = None
    for row in history.rows:
        if row.first <= day:
            value = row.value
    return value


@st.composite
def citations(draw: st.DrawFn) -> Citation:
    """A place in one of a few instruments, two of which differ by their region alone."""
    ambon, mempawah = (
        instrument(kind=Kind.PERDA, number=1, region=region) for region in (KOTA_AMBON, KABUPATEN_MEMPAWAH)
    )
    few = (PP_44_2015, PP_82_2019, PERWALI_AMBON_34A_2020, ambon, mempawah)
    steps = st.tuples(
        st.sampled_from(["Pasal", "ayat", "huruf", "angka", "Diktum", "Penjelasan", "Lampiran", ""]),
        st.sampled_from(["", "1", "(1)", "2", "10", "97", "97A", "a", "I", "II", "KEDUA"]),
    )
    by = st.lists(st.sampled_from([PP_82_2019, PP_49_2023]), max_size=2, unique=True)
    return Citation(draw(st.sampled_from(few)), tuple(draw(st.lists(steps, max_size=3))), tuple(draw(by)))


class TestKind:
    """The kinds of instruments, and the ladder of UU 12/2011 Pasal 7."""

    @pytest.mark.parametrize(
        ("rank", "kinds"),
        [
            (1, {Kind.UUD}),
            (2, {Kind.TAP_MPR}),
            (3, {Kind.UU, Kind.PERPPU}),
            (4, {Kind.PP}),
            (5, {Kind.PERPRES}),
            (6, {Kind.PERDA_PROVINSI}),
            (7, {Kind.PERDA}),
        ],
    )
    def test_the_ladder_has_seven_rungs(self, rank: int, kinds: set[Kind]) -> None:
        """UU 12/2011 Pasal 7 ayat (1): huruf a to huruf g, a law and a Perppu on one rung."""
        assert kinds == {kind for kind in Kind if kind.rank == rank}

    def test_nothing_else_is_on_the_ladder(self) -> None:
        """Ministers, governors, regents, mayors and villages regulate outside the ladder."""
        assert {*range(1, 8), None} == {kind.rank for kind in Kind}

    def test_what_only_instructs_or_decides(self) -> None:
        """Instructions, decisions, circulars and fatwas are no regulations."""
        assert {
            "INPRES",
            "KEPPRES",
            "KEPMENAKER",
            "KEPMEN",
            "KEPGUB",
            "KEPBUP",
            "KEPWALI",
            "SE_MENDAGRI",
            "SE",
            "SURAT",
            "FATWA",
        } == {kind.name for kind in Kind if not kind.regulates}

    def test_the_order_never_contradicts_the_ladder(self) -> None:
        """Legal bases stand as the kinds stand in the enumeration, the higher rung first."""
        ranks = [kind.rank for kind in Kind if kind.rank is not None]
        assert sorted(ranks) == ranks
        assert list(range(len(Kind))) == [kind.order for kind in Kind]

    def test_a_kind_is_said_by_its_short_form(self) -> None:
        """As a citation begins."""
        assert ["PP", "Perwali", "SE Mendagri"] == [str(kind) for kind in (Kind.PP, Kind.PERWALI, Kind.SE_MENDAGRI)]
        assert "Peraturan Wali Kota" == Kind.PERWALI.long


class TestEvidence:
    """How well a figure was verified."""

    def test_the_strongest_is_the_article_itself(self) -> None:
        """Read before derived, derived before reported."""
        strengths = [Evidence.READ.strength, Evidence.DERIVED.strength, Evidence.REPORTED.strength]
        assert [0, 1, 2] == strengths

    def test_it_is_said_in_both_languages(self) -> None:
        """Indonesian unless English is asked for."""
        assert "pasal dibaca" == f"{Evidence.READ}" == f"{Evidence.READ:id}"
        assert "derived from published inputs" == f"{Evidence.DERIVED:en}"
        assert "dari sumber sekunder" == f"{Evidence.REPORTED:id}"
        with pytest.raises(ValueError, match=r"^lang cannot be 'jv'"):
            format(Evidence.READ, "jv")


class TestNumber:
    """The number of an instrument is text."""

    @pytest.mark.parametrize(
        ("given_number", "number"),
        [
            (44, "44"),
            ("44", "44"),
            ("34A", "34A"),
            ("34 a", "34A"),
            (" 34 A ", "34A"),
            ("206/PMK.07/2020", "206/PMK.07/2020"),
            ("842.2/5193/SJ", "842.2/5193/SJ"),
            ("PER-1/MBU/03/2023", "PER-1/MBU/03/2023"),
            ("4" * 40, "4" * 40),
        ],
    )
    def test_a_number_is_kept_as_it_is_printed(self, given_number: object, number: str) -> None:
        """Suffix letters stay, in capitals; spaces before them go."""
        assert number == instrument(number=given_number).number

    @pytest.mark.parametrize("number", [None, True, 4.4, b"44", ["44"]])
    def test_another_type_is_refused(self, number: object) -> None:
        """Only text and whole numbers."""
        with pytest.raises(TypeError, match=r'^number must be text such as "34A", not '):
            instrument(number=number)

    @pytest.mark.parametrize("number", ["", "   ", "34_A", "34A;", "№ 44", "44²", "٤٤", "4" * 41])
    def test_what_is_no_number_is_refused(self, number: str) -> None:
        """ASCII letters, digits and a few marks, at most 40 of them."""
        with pytest.raises(ValueError, match=r"^number must be up to 40 ASCII letters, digits and \. / - such as "):
            instrument(number=number)


class TestRegulation:
    """One instrument."""

    @pytest.mark.parametrize(
        ("changes", "error", "sentence"),
        [
            ({"year": 1944}, ValueError, "year must be at least 1945, not 1944."),
            ({"year": 2200}, ValueError, "year must be at most 2199, not 2200."),
            ({"year": "2015"}, TypeError, "year must be a whole number (int), not '2015' (str)."),
            ({"title": " "}, ValueError, "the title of PP 44/2015 is missing."),
            (
                {"evidence": Evidence.REPORTED},
                ValueError,
                "PP 44/2015 was not read, so seen_in must name where it is reported.",
            ),
            (
                {"in_force_from": date(2015, 7, 1), "ended": date(2015, 7, 1)},
                ValueError,
                "PP 44/2015 cannot end on 2015-07-01 before it is in force on 2015-07-01.",
            ),
        ],
    )
    def test_an_impossible_instrument_is_refused(
        self, changes: dict[str, Any], error: type[Exception], sentence: str
    ) -> None:
        """The sentence names the instrument and what is wrong with it."""
        with pytest.raises(error) as caught:
            instrument(**changes)
        assert sentence == str(caught.value)

    @pytest.mark.parametrize(
        ("regulation", "short", "name"),
        [
            (PP_44_2015, "PP 44/2015", "Peraturan Pemerintah Nomor 44 Tahun 2015"),
            (
                PERWALI_AMBON_34A_2020,
                "Perwali Kota Ambon 34A/2020",
                "Peraturan Wali Kota Ambon Nomor 34A Tahun 2020",
            ),
            (
                instrument(kind=Kind.PERDA, region=KOTA_AMBON),
                "Perda Kota Ambon 44/2015",
                "Peraturan Daerah Kota Ambon Nomor 44 Tahun 2015",
            ),
            (
                instrument(kind=Kind.PERDA_PROVINSI, region=MALUKU),
                "Perda Provinsi Maluku 44/2015",
                "Peraturan Daerah Provinsi Maluku Nomor 44 Tahun 2015",
            ),
            (
                instrument(kind=Kind.KEPGUB, region=MALUKU),
                "Kepgub Provinsi Maluku 44/2015",
                "Keputusan Gubernur Maluku Nomor 44 Tahun 2015",
            ),
            (
                instrument(kind=Kind.SE, region=MALUKU, number="500/1/2015"),
                "SE Provinsi Maluku 500/1/2015",
                "Surat Edaran Provinsi Maluku Nomor 500/1/2015",
            ),
            (
                instrument(kind=Kind.PMK, number="206/PMK.07/2020", year=2020),
                "PMK 206/PMK.07/2020",
                "Peraturan Menteri Keuangan Nomor 206/PMK.07/2020",
            ),
            (
                instrument(kind=Kind.SE_MENDAGRI, number="842.2/5193/SJ", year=2021),
                "SE Mendagri 842.2/5193/SJ",
                "Surat Edaran Menteri Dalam Negeri Nomor 842.2/5193/SJ Tahun 2021",
            ),
        ],
        ids=str,
    )
    def test_names(self, regulation: Regulation, short: str, name: str) -> None:
        """An office is named with its region, a council with the kind of its region; no year is said twice."""
        assert (short, name) == (regulation.short, regulation.name)
        assert f"{name} tentang {regulation.title}" == regulation.long

    def test_it_is_said_by_its_short_form(self) -> None:
        """The law is Indonesian in every report, and no third language is known."""
        assert {"PP 44/2015"} == {str(PP_44_2015), f"{PP_44_2015}", f"{PP_44_2015:id}", f"{PP_44_2015:en}"}
        with pytest.raises(ValueError, match=r"^lang cannot be"):
            format(PP_44_2015, "short")

    def test_hierarchical_order(self) -> None:
        """Kind, then year, then number by its value, then its letters."""
        ordered = [
            instrument(kind=Kind.UU, year=2024),
            instrument(number=9, year=2014),
            instrument(number=9),
            instrument(number=34),
            instrument(number="34A"),
            instrument(number="34B"),
            instrument(number=35),
            instrument(number=100),
            instrument(kind=Kind.PERWALI, number="A", year=1999),
        ]
        assert all(earlier.sort_key < later.sort_key for earlier, later in pairwise(ordered))

    def test_as_document(self) -> None:
        """All that is known stands there, and nothing that is not."""
        full = instrument(
            number=99,
            year=2019,
            enacted=date(2019, 11, 29),
            in_force_from=date(2019, 12, 2),
            ended=date(2030, 1, 1),
            amends=(PP_44_2015, PP_82_2019),
            repeals=(PP_49_2023,),
            based_on=(PP_50_2025,),
            evidence=Evidence.REPORTED,
            seen_in=SEEN,
        )
        assert (
            "PP 99/2019\n"
            "==========\n\n"
            "Name          : Peraturan Pemerintah Nomor 99 Tahun 2019 tentang JKK dan JKM\n"
            "Enacted       : 29 November 2019\n"
            "In force from : 2 December 2019\n"
            "Ended on      : 1 January 2030\n"
            "Amends        : PP 44/2015, PP 82/2019\n"
            "Repeals       : PP 49/2023\n"
            "Based on      : PP 50/2025\n"
            "Evidence      : reported by secondary sources\n"
            "Source        : https://star.grid.id/read/453670457"
        ) == full.as_document("en").text()
        assert (
            "PP 44/2015\n"
            "==========\n\n"
            "Nama  : Peraturan Pemerintah Nomor 44 Tahun 2015 tentang JKK dan JKM\n"
            "Bukti : pasal dibaca"
        ) == instrument().as_document("id").text()

    @pytest.mark.parametrize("regulation", ALL, ids=str)
    def test_every_instrument_shows_itself(self, regulation: Regulation) -> None:
        """A notebook shows the page of any instrument."""
        assert regulation.short in regulation.as_document("en").text()
        assert regulation.short in regulation._repr_html_()


class TestInForce:
    """Whether an instrument is in force on a day: yes, no, or not known."""

    @pytest.mark.parametrize(
        ("changes", "answers"),
        [
            (
                {"in_force_from": date(2015, 7, 1)},
                {"2015-06-30": False, "2015-07-01": True, "2199-12-31": True},
            ),
            (
                {"in_force_from": date(2015, 7, 1), "ended": date(2019, 12, 2)},
                {"2015-06-30": False, "2015-07-01": True, "2019-12-01": True, "2019-12-02": False},
            ),
            (
                {},
                {"2014-12-31": False, "2015-01-01": None, "2015-12-31": None, "2016-01-01": True},
            ),
            (
                {"enacted": date(2015, 6, 30)},
                {"2015-06-29": False, "2015-06-30": None, "2015-12-31": None, "2016-01-01": True},
            ),
            (
                {"ended": date(2015, 9, 1)},
                {"2014-12-31": False, "2015-08-31": None, "2015-09-01": False, "2016-01-01": False},
            ),
        ],
    )
    def test_the_days_around_each_change(self, changes: dict[str, Any], answers: dict[str, bool | None]) -> None:
        """The first day counts, the day of the end does not, and within the year of an unknown day nobody knows."""
        regulation = instrument(**changes)
        assert answers == {day: regulation.in_force(day) for day in answers}

    @given(
        enacted=st.none() | st.dates(date(2014, 1, 1), date(2016, 12, 31)),
        first=st.none() | st.dates(date(2014, 1, 1), date(2016, 12, 31)),
        ended=st.none() | st.dates(date(2017, 1, 1), date(2018, 12, 31)),
        days=st.lists(st.dates(date(2013, 1, 1), date(2019, 12, 31)), min_size=2, max_size=6).map(sorted),
    )
    def test_three_values(self, enacted: date | None, first: date | None, ended: date | None, days: list[date]) -> None:
        """Known days give known answers; before the end the answer only grows; after the end it is no."""
        regulation = instrument(enacted=enacted, in_force_from=first, ended=ended)
        answers = [regulation.in_force(day) for day in days]
        strength = {False: 0, None: 1, True: 2}
        before = [strength[answer] for day, answer in zip(days, answers, strict=True) if ended is None or day < ended]
        assert sorted(before) == before
        assert {False} >= {regulation.in_force(day) for day in days if ended is not None and day >= ended}
        for day, answer in zip(days, answers, strict=True):
            if answer is None:
                assert first is None
                assert (enacted or date(2015, 1, 1)) <= day <= date(2015, 12, 31)

    @pytest.mark.parametrize("regulation", ALL, ids=str)
    def test_the_instruments_keep_to_their_days(self, regulation: Regulation) -> None:
        """On its first day an instrument is in force, on the day before and on the day of its end it is not."""
        one = timedelta(days=1)
        if regulation.in_force_from is not None:
            days = (regulation.in_force_from - one, regulation.in_force_from)
            assert (False, True) == tuple(regulation.in_force(day) for day in days)
        else:
            assert regulation.in_force(date(regulation.year, 12, 31)) in {None, False}
        if regulation.ended is not None:
            assert regulation.in_force(regulation.ended - one) is not False
            assert regulation.in_force(regulation.ended) is False


class TestCitation:
    """A place in an instrument."""

    @pytest.mark.parametrize(
        ("citation", "short"),
        [
            (PP_44_2015.pasal(34), "PP 44/2015 Pasal 34"),
            (PP_44_2015.pasal("97A", ayat="1a"), "PP 44/2015 Pasal 97A ayat (1a)"),
            (
                PP_44_2015.pasal(25, ayat=2, huruf="b", angka=8),
                "PP 44/2015 Pasal 25 ayat (2) huruf b angka 8",
            ),
            (PP_44_2015.pasal(26, by=PP_82_2019), "PP 44/2015 Pasal 26 jo. PP 82/2019"),
            (PP_44_2015.pasal(5, by=(PP_82_2019, PP_49_2023)), "PP 44/2015 Pasal 5 jo. PP 82/2019 jo. PP 49/2023"),
            (PP_44_2015.lampiran("II"), "PP 44/2015 Lampiran II"),
            (PP_44_2015.lampiran(), "PP 44/2015 Lampiran"),
            (
                PP_44_2015.lampiran("III", item="huruf B angka 2", by=PP_82_2019),
                "PP 44/2015 Lampiran III huruf B angka 2 jo. PP 82/2019",
            ),
            (INPRES_2_2021.diktum("kedua"), "Inpres 2/2021 Diktum KEDUA"),
            (INPRES_2_2021.diktum("KEDUA", angka=25), "Inpres 2/2021 Diktum KEDUA angka 25"),
            (PP_44_2015.penjelasan(), "PP 44/2015 Penjelasan Umum"),
            (PP_44_2015.penjelasan(54, ayat=2), "PP 44/2015 Penjelasan Pasal 54 ayat (2)"),
            (PP_44_2015.whole(), "PP 44/2015"),
            (PP_44_2015.whole(by=PP_82_2019), "PP 44/2015 jo. PP 82/2019"),
        ],
        ids=str,
    )
    def test_the_short_form(self, citation: Citation, short: str) -> None:
        """Instrument, place, what amended it; the same in every language."""
        assert {short} == {citation.short, str(citation), f"{citation}", f"{citation:en}"}

    @pytest.mark.parametrize(
        ("citation", "long"),
        [
            (
                instrument().pasal(34, ayat=1),
                "Pasal 34 ayat (1) Peraturan Pemerintah Nomor 44 Tahun 2015 tentang JKK dan JKM",
            ),
            (instrument().whole(), "Peraturan Pemerintah Nomor 44 Tahun 2015 tentang JKK dan JKM"),
            (
                instrument().whole(by=(PP_82_2019, PP_49_2023)),
                (
                    "Peraturan Pemerintah Nomor 44 Tahun 2015 tentang JKK dan JKM sebagaimana telah beberapa kali "
                    "diubah, terakhir dengan Peraturan Pemerintah Nomor 49 Tahun 2023"
                ),
            ),
        ],
        ids=str,
    )
    def test_the_long_form(self, citation: Citation, long: str) -> None:
        """Place, full name, and what amended it by number and year."""
        assert long == citation.long

    def test_the_place_alone(self) -> None:
        """The whole instrument has no place in it."""
        assert ("Pasal 34 ayat (1) huruf c", "") == (PLACE.place, PP_44_2015.whole().place)

    def test_no_third_language(self) -> None:
        """A citation is said in the two languages of the library only."""
        with pytest.raises(ValueError, match=r"^lang cannot be"):
            format(PLACE, "long")

    def test_the_order_of_the_articles(self) -> None:
        """The whole, then article by number and not by spelling, its paragraphs, the explanation, the annexes."""
        ordered = [
            PP_44_2015.whole(),
            PP_44_2015.pasal(2),
            PP_44_2015.pasal(10),
            PP_44_2015.pasal(10, ayat=2),
            PP_44_2015.pasal(10, ayat=2, huruf="a"),
            PP_44_2015.pasal(10, ayat=2, huruf="b"),
            PP_44_2015.pasal(10, ayat=10),
            PP_44_2015.pasal(97),
            PP_44_2015.pasal("97A"),
            PP_44_2015.penjelasan(10),
            PP_44_2015.lampiran("II"),
            PP_44_2015.lampiran("II", by=PP_82_2019),
            PP_44_2015.lampiran("III"),
            PP_82_2019.pasal(1),
        ]
        assert all(earlier.sort_key < later.sort_key for earlier, later in pairwise(ordered))

    @given(st.lists(citations(), max_size=8), st.randoms(use_true_random=False))
    def test_the_order_is_total(self, places: list[Citation], random: Any) -> None:
        """One key is one place, so a list of distinct places has one order, however it came."""
        keys = {citation: citation.sort_key for citation in places}
        assert len(keys) == len(set(keys.values()))
        shuffled = list(keys)
        random.shuffle(shuffled)
        assert sorted(keys, key=lambda each: each.sort_key) == sorted(shuffled, key=lambda each: each.sort_key)

    def test_two_regions_with_one_number(self) -> None:
        """Perda 1/2022 of two regions are two places, in the order of their codes."""
        first, second = (
            instrument(kind=Kind.PERDA, region=region).pasal(1) for region in (KABUPATEN_MEMPAWAH, KOTA_AMBON)
        )
        assert (first, second) == legal_basis([Source(second), Source(first)])


class TestSource:
    """Where a figure comes from."""

    def test_a_source_is_read_unless_it_says_otherwise(self) -> None:
        """The strongest evidence needs nothing beside the place."""
        assert (Evidence.READ, (), "") == (Source(PLACE).evidence, Source(PLACE).seen_in, Source(PLACE).how)

    @pytest.mark.parametrize(
        ("evidence", "sentence"),
        [
            (
                Evidence.REPORTED,
                (
                    "PP 44/2015 Pasal 34 ayat (1) huruf c was not read, so seen_in must name where its words or "
                    "figures were seen."
                ),
            ),
            (
                Evidence.DERIVED,
                "PP 44/2015 Pasal 34 ayat (1) huruf c is derived, so how must say by which rule and from what.",
            ),
        ],
    )
    def test_weaker_evidence_says_more(self, evidence: Evidence, sentence: str) -> None:
        """What was not read names who reports it, what was derived says how."""
        with pytest.raises(ValueError, match=r"^PP 44/2015") as caught:
            Source(PLACE, evidence)
        assert sentence == str(caught.value)

    @pytest.mark.parametrize(
        ("cited", "told"),
        [
            ([], None),
            ([PP_44_2015.whole()], "PP 44/2015"),
            ([PP_44_2015.whole(), PP_44_2015.pasal(20)], "PP 44/2015 Pasal 20"),
            ([PP_44_2015.pasal(20, ayat=3)] * 2, "PP 44/2015 Pasal 20 ayat (3)"),
            (
                [PP_44_2015.pasal(54, ayat=2), *(PP_44_2015.pasal(54, ayat=2, huruf=each) for each in "ab")],
                "PP 44/2015 Pasal 54 ayat (2), huruf a, huruf b",
            ),
            (
                [PP_44_2015.pasal(34, ayat=1, huruf="d"), PP_44_2015.pasal(34, ayat=1), PP_44_2015.pasal(34, ayat=3)],
                "PP 44/2015 Pasal 34 ayat (1) huruf d, Pasal 34 ayat (1), ayat (3)",
            ),
            (
                [PP_44_2015.pasal(34, ayat=each, by=PP_82_2019) for each in (1, 3)],
                "PP 44/2015 Pasal 34 ayat (1), ayat (3) jo. PP 82/2019",
            ),
            (
                [PP_44_2015.pasal(34, ayat=1), PP_44_2015.pasal(34, ayat=1, by=PP_82_2019), PP_82_2019.whole()],
                "PP 44/2015 Pasal 34 ayat (1); PP 44/2015 Pasal 34 ayat (1) jo. PP 82/2019; PP 82/2019",
            ),
        ],
    )
    def test_places_in_one_line(self, cited: list[Citation], told: str | None) -> None:
        """What a place has in common with the one before it is said once, and what it holds is said whole."""
        assert told == places(Source(each) for each in cited)

    def test_the_legal_basis_is_distinct_and_in_order(self) -> None:
        """One place that two figures rest on is named once; the article before its amended form."""
        sources = [Source(PLACE_2019), Source(PP_44_2015.pasal(20, ayat=3)), Source(PLACE), Source(PLACE, how="again")]
        assert (PP_44_2015.pasal(20, ayat=3), PLACE, PLACE_2019) == legal_basis(sources)
        assert () == legal_basis([])


class TestRows:
    """The four verbs with which a row is written."""

    def test_the_verb_is_the_evidence(self) -> None:
        """Read, reported with addresses, derived with its rule."""
        assert DatedRow(date(2015, 7, 1), 5, Source(PLACE)) == since("2015-07-01", 5, PLACE)
        assert DatedRow(date(2015, 7, 1), 5, Source(PLACE, Evidence.REPORTED, SEEN)) == reported(
            date(2015, 7, 1), 5, PLACE, seen_in=SEEN
        )
        assert DatedRow(date(2015, 7, 1), 5, Source(PLACE, Evidence.DERIVED, SEEN, "x 1.05")) == derived(
            "2015-07-01", 5, PLACE, how="x 1.05", seen_in=SEEN
        )

    def test_an_end_is_read_or_reported(self) -> None:
        """A lapse has no value; with addresses it is only reported."""
        read, told = lapsed("2021-02-01", PLACE), lapsed("2021-02-01", PLACE, seen_in=SEEN)
        assert (True, Evidence.READ) == (read.ends, read.source.evidence)
        assert (True, Evidence.REPORTED, SEEN) == (told.ends, told.source.evidence, told.source.seen_in)
        assert not since("2021-02-01", 0, PLACE).ends

    @pytest.mark.parametrize("value", [0.24, float("nan"), None])
    def test_a_value_is_exact(self, value: object) -> None:
        """A float is refused by its type, and so is nothing at all."""
        sentence = r'^a dated value must be exact, not .* write percent\("0\.24"\)\.$'
        with pytest.raises(TypeError, match=sentence):
            since("2015-07-01", value, PLACE)
        with pytest.raises(TypeError, match=sentence):
            reported("2015-07-01", value, PLACE, seen_in=SEEN)
        with pytest.raises(TypeError, match=sentence):
            derived("2015-07-01", value, PLACE, how="x 1.05")

    def test_a_day_is_a_day(self) -> None:
        """The day of a row is read as every day is."""
        with pytest.raises(ValueError, match=r"^day cannot be '2015-06-31'"):
            since("2015-06-31", 5, PLACE)

    def test_a_report_names_its_sources(self) -> None:
        """No address, no row."""
        with pytest.raises(ValueError, match=r"was not read"):
            reported("2015-07-01", 5, PLACE, seen_in=())
        with pytest.raises(ValueError, match=r"is derived"):
            derived("2015-07-01", 5, PLACE, how="")


class TestDated:
    """A figure through time."""

    @pytest.mark.parametrize(
        ("rows", "sentence"),
        [
            ((), "Biaya pemakaman: a history begins with a value, not with nothing."),
            ((lapsed("2015-07-01", PLACE),), "Biaya pemakaman: a history begins with a value, not with an end."),
            (
                (since("2015-07-01", 1, PLACE), since("2015-07-01", 2, PLACE)),
                "Biaya pemakaman: rows stand oldest first, but 2015-07-01 follows 2015-07-01.",
            ),
            (
                (since("2019-12-02", 1, PLACE), since("2015-07-01", 2, PLACE)),
                "Biaya pemakaman: rows stand oldest first, but 2015-07-01 follows 2019-12-02.",
            ),
            (
                (since("2015-07-01", 1, PLACE), lapsed("2016-01-01", PLACE), lapsed("2017-01-01", PLACE)),
                "Biaya pemakaman: the history ends twice, on 2016-01-01 and on 2017-01-01.",
            ),
        ],
    )
    def test_an_impossible_history_is_refused(self, rows: tuple[DatedRow[int], ...], sentence: str) -> None:
        """The sentence names the figure and the days."""
        with pytest.raises(ValueError, match=r"^Biaya pemakaman: ") as caught:
            Dated.of(LABEL, *rows)
        assert sentence == str(caught.value)

    def test_a_provision_holds_the_whole_truth(self) -> None:
        """Value, first day, last day, place and evidence."""
        old, new = FUNERAL.on("2019-12-01"), FUNERAL.on(date(2019, 12, 2))
        assert (
            Provision(LABEL, Rp(3_000_000), date(2015, 7, 1), date(2019, 12, 1), Source(PLACE)),
            Provision(LABEL, Rp(10_000_000), date(2019, 12, 2), None, Source(PLACE_2019)),
        ) == (old, new)
        assert (PLACE, Evidence.READ) == (old.citation, old.evidence)

    @given(histories(), st.one_of(SOME_DAYS, ALL_DAYS))
    def test_a_history_answers_as_a_reader_would(self, history: Dated[int], day: date) -> None:
        """Any day gets the last row that is not after it; a day outside the law gets none."""
        expected = scanned(history, day)
        got = history.get(day)
        assert expected == (None if got is None else got.value)
        if expected is None:
            with pytest.raises(NotInForce):
                history.on(day)
        else:
            assert got == history.on(day) == history.on(day.isoformat())

    @given(histories())
    def test_the_edges_of_every_row(self, history: Dated[int]) -> None:
        """The first and the last day give the row, the days beside them do not."""
        one = timedelta(days=1)
        for provision in history.provisions:
            assert provision == history.get(provision.first)
            if provision.first > FIRST_DAY:
                assert provision != history.get(provision.first - one)
            if provision.last is None:
                assert provision == history.get(LAST_DAY)
            else:
                assert provision == history.get(provision.last)
                assert provision != history.get(provision.last + one)

    @given(histories())
    def test_the_provisions_are_the_rows_with_values(self, history: Dated[int]) -> None:
        """Oldest first, each ending before the next begins."""
        values = [(row.first, row.value, row.source) for row in history.rows if not row.ends]
        assert values == [(each.first, each.value, each.source) for each in history.provisions]
        assert all(
            earlier.last is not None and earlier.last < later.first for earlier, later in pairwise(history.provisions)
        )

    @given(histories(), SOME_DAYS, SOME_DAYS)
    def test_the_stretches_of_a_period(self, history: Dated[int], one_day: date, other_day: date) -> None:
        """Every day in force lies in exactly one stretch, with what stood on it; other days lie in none."""
        period = Period(min(one_day, other_day), max(one_day, other_day))
        expected: dict[date, Provision[int]] = {}
        for n in range(period.days):
            day = period.first + timedelta(days=n)
            provision = history.get(day)
            if provision is not None:
                expected[day] = provision
        found = [
            (stretch.first + timedelta(days=n), provision)
            for stretch, provision in history.during(period)
            for n in range(stretch.days)
        ]
        assert list(expected.items()) == found

    def test_the_stretches_say_when_the_law_changed(self) -> None:
        """A year with an amendment has two stretches, a year before the law none."""
        year_2019 = FUNERAL.during(Period.year(2019))
        assert [("2019-01-01", "2019-12-01"), ("2019-12-02", "2019-12-31")] == [
            (stretch.first.isoformat(), stretch.last.isoformat()) for stretch, _ in year_2019
        ]
        assert [Rp(3_000_000), Rp(10_000_000)] == [provision.value for _, provision in year_2019]
        assert () == FUNERAL.during(Period.year(2014))
        assert () == RELIEF.during(Period.year(2028))

    @given(histories(), st.data())
    def test_a_history_can_be_extended(self, history: Dated[int], data: st.DataObject) -> None:
        """Rows added later make the same history as rows written at once, and the history itself stays as it was."""
        after = data.draw(st.integers(1, len(history.rows)))
        begun = Dated.of(LABEL, *history.rows[:after])
        assert history == begun.extended_with(*history.rows[after:])
        assert history.rows[:after] == begun.rows
        assert begun == begun.extended_with()

    def test_the_past_is_not_rewritten(self) -> None:
        """A row that is not later than the last one is refused."""
        longer = FUNERAL.extended_with(reported("2027-01-01", Rp(12_000_000), PLACE_2019, seen_in=SEEN))
        assert (Rp(10_000_000), Rp(12_000_000)) == (longer.on("2026-12-31").value, longer.on("2027-01-01").value)
        assert FUNERAL.on("2027-01-01").value == Rp(10_000_000)
        for day in ("2019-12-02", "2019-12-01"):
            with pytest.raises(ValueError, match=r"rows stand oldest first"):
                FUNERAL.extended_with(since(day, Rp(1), PLACE))

    @pytest.mark.parametrize("day", ["2200-01-01", "1899-12-31"])
    def test_no_answer_outside_the_calendar(self, day: str) -> None:
        """A day is refused as the library's calendar refuses it, whether it is a date or its text."""
        for given_day in (day, date.fromisoformat(day)):
            for ask in (FUNERAL.get, FUNERAL.on):
                with pytest.raises(ValueError, match=r"^day must lie between 1900-01-01 and 2199-12-31"):
                    ask(given_day)

    def test_a_moment_is_no_day(self) -> None:
        """What is not a day is refused by its type."""
        for ask in (FUNERAL.get, FUNERAL.on):
            with pytest.raises(TypeError, match=r"^day must be a date"):
                ask(cast("str", 2_019))

    def test_as_document(self) -> None:
        """The history as a table, in both languages; an end is the last day of the row before it."""
        assert (
            "Biaya pemakaman\n"
            "===============\n\n"
            "Sejak            Sampai                  Nilai  Dasar                                   Bukti\n"
            "---------------  ---------------  ------------  --------------------------------------  ------------\n"
            "1 Juli 2015      1 Desember 2019   Rp3.000.000  PP 44/2015 Pasal 34 ayat (1) huruf c    pasal dibaca\n"
            "2 Desember 2019                   Rp10.000.000  PP 44/2015 Pasal 34 ayat (1) huruf c    pasal dibaca\n"
            "                                                jo. PP 82/2019"
        ) == FUNERAL.as_document("id").text()
        english = RELIEF.as_document("en").text()
        assert "1 January 2026  31 March 2027" in english
        assert "reported by secondary sources" in english
        assert "<h1>Biaya pemakaman</h1>" in FUNERAL._repr_html_()


class TestNotInForce:
    """There is no answer outside the law."""

    @pytest.mark.parametrize(
        ("history", "day", "nearest", "sentence"),
        [
            (
                FUNERAL,
                "2015-06-30",
                date(2015, 7, 1),
                (
                    "Biaya pemakaman (Funeral cost): no rule is known for 2015-06-30; the nearest known day is "
                    "2015-07-01 (PP 44/2015 Pasal 34 ayat (1) huruf c)."
                ),
            ),
            (
                RELIEF,
                "2027-04-01",
                date(2027, 3, 31),
                (
                    "Keringanan (Relief): no rule is known for 2027-04-01; the nearest known day is 2027-03-31 "
                    "(PP 50/2025 Pasal 4 ayat (1))."
                ),
            ),
            (
                RELIEF,
                "2025-12-31",
                date(2026, 1, 1),
                (
                    "Keringanan (Relief): no rule is known for 2025-12-31; the nearest known day is 2026-01-01 "
                    "(PP 50/2025 Pasal 4 ayat (1))."
                ),
            ),
        ],
    )
    def test_the_sentence_names_the_nearest_day(
        self, history: Dated[Any], day: str, nearest: date, sentence: str
    ) -> None:
        """The figure in both languages, the day asked about, the nearest day with an answer, and its article."""
        with pytest.raises(NotInForce) as caught:
            history.on(day)
        assert (sentence, date.fromisoformat(day), nearest) == (
            str(caught.value),
            caught.value.day,
            caught.value.nearest,
        )

    @given(histories(), SOME_DAYS)
    def test_no_known_day_is_nearer(self, history: Dated[int], day: date) -> None:
        """The nearest known day has an answer, and every day that is nearer has none."""
        if history.get(day) is not None:
            return
        with pytest.raises(NotInForce) as caught:
            history.on(day)
        nearest = caught.value.nearest
        assert nearest is not None
        assert history.get(nearest) is not None
        for row in history.provisions:
            assert abs(row.first - day) >= abs(nearest - day)
            assert row.last is None or abs(row.last - day) >= abs(nearest - day)

    def test_it_is_a_failed_lookup(self) -> None:
        """Who asks for a figure outside the law catches it as any lookup that fails."""
        with pytest.raises(LookupError):
            FUNERAL.on("1992-02-17")

    def test_it_survives_storage(self) -> None:
        """A worker process can hand it back whole; the nearest day may be unknown."""
        for error in (
            NotInForce("tidak ada.", date(2015, 6, 30), date(2015, 7, 1)),
            NotInForce("?", date(2015, 6, 30)),
        ):
            for again in stored(error):
                assert (str(error), error.day, error.nearest) == (str(again), again.day, again.nearest)


@pytest.mark.parametrize(
    "value",
    [
        Kind.PERWALI,
        Evidence.DERIVED,
        PP_82_2019,
        PERWALI_AMBON_34A_2020,
        PLACE_2019,
        Source(PLACE, Evidence.REPORTED, SEEN),
        since("2015-07-01", Rp(3_000_000), PLACE),
        lapsed("2015-07-01", PLACE),
        FUNERAL.on("2022-01-01"),
        FUNERAL,
        RELIEF,
    ],
    ids=lambda value: type(value).__name__,
)
def test_values_survive_storage(value: object) -> None:
    """Pickle and copy give the same value, with the same hash."""
    assert {value} == set(stored(value))


def test_a_stored_history_still_answers() -> None:
    """What a history keeps beside its rows is stored with it."""
    for again in stored(FUNERAL):
        assert FUNERAL.on("2019-12-01") == again.on("2019-12-01")
        assert FUNERAL.provisions == again.provisions


@pytest.mark.parametrize(
    ("value", "name"),
    [(PP_44_2015, "year"), (PLACE, "by"), (Source(PLACE), "how"), (FUNERAL, "rows"), (FUNERAL.rows[0], "first")],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_the_law_never_changes(value: object, name: str) -> None:
    """No field can be set, and there is room for no other."""
    for each in (name, "remark"):
        with pytest.raises((FrozenInstanceError, AttributeError)):
            setattr(value, each, None)


def test_a_history_is_its_rows() -> None:
    """What is kept beside the rows is no part of equality, and an altered copy answers anew."""
    shorter = evolve(FUNERAL, rows=FUNERAL.rows[:1])
    assert shorter != FUNERAL
    assert Rp(3_000_000) == shorter.on("2022-01-01").value
    assert Region("81.71", "Ambon") == KOTA_AMBON

"""The instruments: listed once, named as they are numbered, in order, sourced, and found again."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import Any, cast

import pytest

from jamsos import regulations
from jamsos.law import Evidence, Kind, Regulation, Subject
from jamsos.regions import KOTA_AMBON, Region, RegionKind
from jamsos.regulations import (
    ALL,
    NATIONAL,
    REGIONAL,
    Lineage,
    Link,
    amended_by,
    ancestors,
    based_on,
    descendants,
    find,
    in_force,
    lineage,
    national,
    regional,
    supporting,
)
from jamsos.regulations.national import (
    FATWA_MUI_102_2025,
    PERMENAKER_1_2016,
    PERMENAKER_1_2025,
    PERMENAKER_2_2022,
    PERMENAKER_5_2021,
    PERMENAKER_21_2017,
    PERPPU_2_2022,
    PMK_72_2024,
    PMK_206_PMK07_2020,
    PP_1_2009,
    PP_6_2025,
    PP_14_1993,
    PP_28_2002,
    PP_36_2025,
    PP_37_2021,
    PP_44_2015,
    PP_46_2015,
    PP_49_2020,
    PP_49_2023,
    PP_50_2025,
    PP_53_2012,
    PP_60_2015,
    PP_64_2005,
    PP_76_2007,
    PP_79_1998,
    PP_82_2019,
    PP_83_2000,
    PP_84_2010,
    PP_84_2013,
    SE_842_2_5193_SJ_2021,
    UU_3_1992,
    UU_4_2023,
    UU_6_2023,
    UU_11_2020,
    UU_12_2011,
    UU_13_2022,
    UU_15_2019,
    UU_24_2011,
    UU_40_2004,
)
from jamsos.regulations.regional import (
    KEPWALI_AMBON_533_2021,
    PERBUP_KARAWANG_43_2011,
    PERBUP_PASER_4_2022,
    PERDA_JAWA_BARAT_5_2023,
    PERDA_PEKALONGAN_10_2023,
    PERGUB_RIAU_15_2017,
    PERGUB_RIAU_42_2023,
    PERWALI_AMBON_34A_2020,
    PERWALI_PEKALONGAN_19B_2022,
    SE_LAHAT_400_10_2_4_6_DPMD_IV_2024,
)

MODULES = ((national, NATIONAL), (regional, REGIONAL))

CONSTANTS: dict[str, Regulation] = {
    name: value for module, _ in MODULES for name, value in vars(module).items() if name in module.__all__
}
"""Every constant of the two modules by its name."""

KINDS_IN_NAMES = {Kind.SE_MENDAGRI: "SE"}
"""Where the name of a constant does not begin with the short form of its kind."""

REGIONS_IN_NAMES = {"31": "DKI_JAKARTA"}
"""Where the name of a constant does not hold the name of its region."""

OMNIBUS = {UU_11_2020, UU_4_2023, UU_6_2023}
"""Laws that amend many others, and say so in no title."""

ENDED_LATER = {
    UU_3_1992: "Pasal 69 of UU 24/2011 waits for the operator to begin, on 1 July 2015",
    PERBUP_KARAWANG_43_2011: "of Perbup 39/2014 only the year is known, and this one had ended when it was over",
}
"""What ended on another day than the one on which the instrument that repeals it took force, and why."""

JAKARTA = "Provinsi Daerah Khusus Ibukota Jakarta"

PLACES_OF_TEXTS = (
    "github.com/mblonyox/data-peraturan",
    "123dok.com/document/",
    "adoc.pub/",
    "basishukum.com/",
    "datacenter.ortax.org/",
    "docplayer.info/47850798",
    "jdih.kemenkeu.go.id/",
    "mucglobal.com/id/regulation/",
    "paralegal.id/",
    "pasal.id",
    "perpajakan.ddtc.co.id/",
    "scribd.com/doc",
    "slideshare.net/",
)
"""Where the texts of instruments, or single articles of them, were read."""


def names(instruments: tuple[Regulation, ...]) -> list[str]:
    """The instruments in short, for a failure that can be read."""
    return [instrument.short for instrument in instruments]


@pytest.mark.parametrize(("module", "listed"), MODULES, ids=["national", "regional"])
def test_every_constant_is_listed_once(module: object, listed: tuple[Regulation, ...]) -> None:
    """What a module defines is what it names, and what its list holds."""
    defined = {name for name, value in vars(module).items() if isinstance(value, Regulation) and value in listed}
    public = cast("list[str]", vars(module)["__all__"])
    assert sorted(public) == sorted(defined)
    assert sorted(names(listed)) == sorted(CONSTANTS[name].short for name in public)
    assert len(set(listed)) == len(listed)


def test_all_is_both_lists() -> None:
    """Nothing stands outside the two lists, and nothing in both."""
    assert ALL == NATIONAL + REGIONAL
    assert len(set(ALL)) == len(ALL) == len(CONSTANTS)


def test_no_instrument_is_listed_twice() -> None:
    """Kind, number, year and region tell one instrument from all others."""
    marks = {(instrument.kind, instrument.number, instrument.year, instrument.region) for instrument in ALL}
    assert len(marks) == len(ALL)


@pytest.mark.parametrize("name", CONSTANTS)
def test_names_say_kind_number_and_year(name: str) -> None:
    """Whoever knows how an instrument is cited knows the name of its constant."""
    instrument = CONSTANTS[name]
    kind = KINDS_IN_NAMES.get(instrument.kind, instrument.kind.short)
    region = instrument.region
    where = "" if region is None else REGIONS_IN_NAMES.get(region.code, region.name)
    number = re.sub(r"(?<=[0-9])\.|[/-]", "_", instrument.number).replace(".", "")
    year = "" if number.endswith(f"_{instrument.year}") else str(instrument.year)
    parts = (kind, where.replace("-", ""), number, year)
    assert "_".join(part.upper().replace(" ", "_") for part in parts if part) == name


@pytest.mark.parametrize("listed", [NATIONAL, REGIONAL], ids=["national", "regional"])
def test_lists_are_in_order(listed: tuple[Regulation, ...]) -> None:
    """The lists stand in hierarchical order, then by year, number and region."""

    def order(instrument: Regulation) -> tuple[object, ...]:
        return (*instrument.sort_key, instrument.region.code if instrument.region else "")

    assert names(listed) == names(tuple(sorted(listed, key=order)))


def test_only_regional_instruments_have_a_region() -> None:
    """A national instrument holds everywhere."""
    assert [instrument.short for instrument in NATIONAL if instrument.region] == []
    assert [instrument.short for instrument in REGIONAL if instrument.region is None] == []


@pytest.mark.parametrize(
    ("kinds", "regions"),
    [
        ({Kind.PERDA_PROVINSI, Kind.PERGUB, Kind.KEPGUB}, {RegionKind.PROVINSI}),
        ({Kind.PERDA}, {RegionKind.KABUPATEN, RegionKind.KOTA}),
        ({Kind.PERBUP, Kind.KEPBUP}, {RegionKind.KABUPATEN}),
        ({Kind.PERWALI, Kind.KEPWALI}, {RegionKind.KOTA}),
    ],
)
def test_the_kind_fits_the_region(kinds: set[Kind], regions: set[RegionKind]) -> None:
    """A governor speaks for a province, a regent for a regency, a mayor for a city."""
    strangers = [
        instrument.short
        for instrument in REGIONAL
        if instrument.kind in kinds and instrument.region and instrument.region.kind not in regions
    ]
    assert strangers == []


@pytest.mark.parametrize("instrument", ALL, ids=str)
def test_relations_point_backwards(instrument: Regulation) -> None:
    """No instrument amends, repeals or follows one that is younger than itself."""
    day = instrument.in_force_from or instrument.enacted or date(instrument.year, 12, 31)
    for earlier in (*instrument.amends, *instrument.repeals, *instrument.based_on):
        assert earlier != instrument
        assert earlier.year <= instrument.year
        assert (earlier.enacted or date(earlier.year, 1, 1)) <= day


@pytest.mark.parametrize("instrument", ALL, ids=str)
def test_relations_stay_in_the_lists(instrument: Regulation) -> None:
    """What an instrument names can be found as well."""
    related = (*instrument.amends, *instrument.repeals, *instrument.based_on)
    assert [earlier.short for earlier in related if earlier not in ALL] == []


def test_the_repealed_have_ended() -> None:
    """What is repealed ends on the day on which the repeal takes force, unless a reason is known."""
    wrong = [
        (repealed.short, repealed.ended)
        for instrument in ALL
        for repealed in instrument.repeals
        if repealed not in ENDED_LATER and (repealed.ended is None or repealed.ended != instrument.in_force_from)
    ]
    assert wrong == []
    assert all(repealed.ended for repealed in ENDED_LATER)


def test_amendments_end_with_what_they_amend() -> None:
    """An amendment has nothing left to change when the instrument it amends has ended."""
    wrong = [
        (instrument.short, instrument.ended, amended.ended)
        for instrument in ALL
        for amended in instrument.amends
        if amended.ended and instrument.ended != amended.ended
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "instrument", [instrument for instrument in ALL if instrument.amends and instrument not in OMNIBUS], ids=str
)
def test_amendments_name_what_they_amend(instrument: Regulation) -> None:
    """The title of an amendment begins with the word, and holds the number it amends."""
    (amended,) = instrument.amends
    assert instrument.title.casefold().startswith("perubahan ")
    assert f"Nomor {amended.number}" in instrument.title or f"{amended.number}/{amended.year}" in instrument.title
    assert amended.kind == instrument.kind


@pytest.mark.parametrize("instrument", ALL, ids=str)
def test_every_instrument_says_where_it_was_seen(instrument: Regulation) -> None:
    """Read or reported: an address stands beside every instrument, and is one that others can look up."""
    assert instrument.seen_in != ()
    assert [place for place in instrument.seen_in if "." not in place and "(" not in place and len(place) < 8] == []
    assert len(set(instrument.seen_in)) == len(instrument.seen_in)


def test_what_counts_as_read_was_read() -> None:
    """Every instrument of the strongest evidence names a place that holds texts."""
    unread = [
        instrument.short
        for instrument in ALL
        if instrument.evidence is Evidence.READ
        and not any(known in place for known in PLACES_OF_TEXTS for place in instrument.seen_in)
    ]
    assert unread == []


def test_nothing_is_derived() -> None:
    """An instrument is read or reported; only figures are derived."""
    assert {instrument.evidence for instrument in ALL} == {Evidence.READ, Evidence.REPORTED}


@pytest.mark.parametrize("instrument", ALL, ids=str)
def test_titles_are_whole_phrases(instrument: Regulation) -> None:
    """A title is one phrase, without the word before it and without a full stop behind it."""
    title = instrument.title
    assert title == " ".join(title.split())
    assert not title.endswith((".", ","))
    assert not title.casefold().startswith("tentang")


@pytest.mark.parametrize(
    ("mark", "enacted", "in_force_from", "ended"),
    [
        ("UU 2/1951", "1951-01-06", "1951-01-08", "1992-02-17"),
        ("UU 3/1992", None, "1992-02-17", "2015-07-01"),
        ("UU 16/2004", None, "2004-07-26", None),
        ("UU 40/2004", "2004-10-19", "2004-10-19", None),
        ("UU 40/2007", None, "2007-08-16", None),
        ("UU 20/2008", None, "2008-07-04", None),
        ("UU 12/2011", "2011-08-12", "2011-08-12", None),
        ("UU 24/2011", "2011-11-25", "2011-11-25", None),
        ("UU 6/2014", "2014-01-15", "2014-01-15", None),
        ("UU 23/2014", "2014-09-30", "2014-10-02", None),
        ("UU 2/2017", "2017-01-12", "2017-01-12", None),
        ("UU 15/2019", "2019-10-02", "2019-10-04", None),
        ("UU 11/2020", "2020-11-02", "2020-11-02", "2022-12-30"),
        ("UU 7/2021", "2021-10-29", "2021-10-29", None),
        ("UU 13/2022", "2022-06-16", "2022-06-16", None),
        ("UU 4/2023", None, "2023-01-12", None),
        ("PP 33/1977", "1977-11-26", "1977-11-26", "1993-02-27"),
        ("PP 14/1993", "1993-02-27", "1993-02-27", "2015-07-01"),
        ("PP 36/1995", "1995-09-22", "1995-09-22", "2014-01-01"),
        ("PP 83/2000", "2000-09-22", "2000-09-22", "2015-07-01"),
        ("PP 149/2000", "2000-12-23", "2001-01-01", "2009-11-16"),
        ("PP 28/2002", "2002-05-13", "2002-05-13", "2015-07-01"),
        ("PP 64/2005", None, "2005-12-22", "2015-07-01"),
        ("PP 76/2007", "2007-12-10", "2007-12-10", "2015-07-01"),
        ("PP 1/2009", "2009-01-12", "2009-01-12", "2015-07-01"),
        ("PP 68/2009", None, "2009-11-16", None),
        ("PP 84/2010", "2010-12-20", "2010-12-20", "2015-07-01"),
        ("PP 47/2012", "2012-04-04", "2012-04-04", None),
        ("PP 53/2012", "2012-04-23", "2012-04-23", "2015-07-01"),
        ("PP 101/2012", "2012-12-03", "2012-12-03", None),
        ("PP 84/2013", "2013-12-19", "2014-01-01", "2015-07-01"),
        ("PP 85/2013", "2013-12-19", "2013-12-19", None),
        ("PP 86/2013", "2013-12-24", "2013-12-24", None),
        ("PP 99/2013", "2013-12-27", "2014-01-01", None),
        ("PP 43/2014", "2014-05-30", "2014-06-03", None),
        ("PP 44/2015", "2015-06-30", "2015-07-01", None),
        ("PP 45/2015", "2015-06-30", "2015-07-01", None),
        ("PP 46/2015", "2015-06-30", "2015-07-01", None),
        ("PP 55/2015", "2015-08-03", "2015-07-01", None),
        ("PP 60/2015", "2015-08-12", "2015-08-12", None),
        ("PP 70/2015", "2015-09-16", "2015-07-01", None),
        ("PP 102/2015", "2015-12-22", "2015-07-01", None),
        ("PP 12/2019", "2019-03-06", "2019-03-12", None),
        ("PP 82/2019", "2019-11-29", "2019-12-02", None),
        ("PP 37/2021", "2021-02-02", "2021-02-02", None),
        ("Permenaker 44/2015", "2015-12-31", "2015-12-31", "2021-04-01"),
        ("Permenaker 4/2023", "2023-02-21", "2023-02-22", None),
        ("Permenaker 2/2025", None, "2025-02-07", None),
    ],
)
def test_days_of_the_texts(mark: str, enacted: str | None, in_force_from: str | None, ended: str | None) -> None:
    """The days are those of the closing articles: signed, first day in force, first day no longer in force."""
    kind, number = mark.split()
    instrument = find(kind, *_number_and_year(number))
    days = (instrument.enacted, instrument.in_force_from, instrument.ended)
    assert tuple(day and day.isoformat() for day in days) == (enacted, in_force_from, ended)
    assert instrument.evidence is Evidence.READ


@pytest.mark.parametrize(
    ("mark", "enacted", "in_force_from"),
    [
        ("PP 49/2020", "2020-08-31", "2020-09-01"),
        ("PP 7/2021", None, "2021-02-02"),
        ("PP 38/2023", "2023-07-24", "2023-07-24"),
        ("PP 49/2023", None, "2023-10-06"),
        ("PP 6/2025", "2025-02-07", "2025-02-07"),
        ("PP 7/2025", "2025-02-07", "2025-02-07"),
        ("PP 36/2025", "2025-09-04", None),
        ("PP 50/2025", "2025-12-22", "2025-12-22"),
        ("Perpres 7/2019", "2019-01-25", "2019-01-29"),
        ("Permenaker 5/2021", None, "2021-04-01"),
        ("Permenaker 4/2022", "2022-04-26", "2022-04-26"),
        ("Permenaker 1/2025", None, "2025-02-24"),
        ("Permenaker 4/2018", None, "2018-04-11"),
        ("PMK 72/2024", "2024-10-10", "2024-10-18"),
        ("PMK 26/2025", "2025-04-14", None),
        ("Kepmenaker 136/2021", "2021-10-08", "2021-04-01"),
        ("Perbup 38/2024", "2024-06-06", None),
        ("Kepgub 642/2023", "2023-09-26", None),
        ("Inpres 4/2022", "2022-06-08", None),
        ("Inpres 2/2021", "2021-03-25", None),
        ("Inpres 8/2025", "2025-03-27", None),
    ],
)
def test_days_others_report(mark: str, enacted: str | None, in_force_from: str | None) -> None:
    """A day that only others report stands as they report it."""
    kind, number = mark.split()
    instrument = find(kind, *_number_and_year(number))
    days = (instrument.enacted, instrument.in_force_from)
    assert tuple(day and day.isoformat() for day in days) == (enacted, in_force_from)


def _number_and_year(mark: str) -> tuple[str, int]:
    number, year = mark.split("/")
    return number, int(year)


@pytest.mark.parametrize("instrument", ALL, ids=str)
def test_every_instrument_is_found(instrument: Regulation) -> None:
    """Kind, number and year lead back to the instrument, with its region and without."""
    kind, number, year = instrument.kind, instrument.number, instrument.year
    assert find(kind, number, year) is instrument
    assert find(kind.short.upper(), number.lower(), year, region=instrument.region) is instrument


@pytest.mark.parametrize(
    ("kind", "number", "year", "expected"),
    [
        ("PP", 44, 2015, PP_44_2015),
        ("pp", "44", 2015, PP_44_2015),
        (" Pp ", " 44 ", 2015, PP_44_2015),
        ("perwali", "34 a", 2020, PERWALI_AMBON_34A_2020),
        ("Perwali", "19 B", 2022, PERWALI_PEKALONGAN_19B_2022),
        ("PMK", "206/pmk.07/2020", 2020, PMK_206_PMK07_2020),
        ("SE Mendagri", "842.2/5193/SJ", 2021, SE_842_2_5193_SJ_2021),
        ("fatwa mui", 102, 2025, FATWA_MUI_102_2025),
        ("Perda", 5, 2023, PERDA_JAWA_BARAT_5_2023),
        ("Perda", 10, 2023, PERDA_PEKALONGAN_10_2023),
        ("SE", "842.2/5193/SJ", 2021, SE_842_2_5193_SJ_2021),
        ("PMK", 206, 2020, PMK_206_PMK07_2020),
        ("PMK", "206/PMK.07", 2020, PMK_206_PMK07_2020),
        ("PP", "44/2015", 2015, PP_44_2015),
        ("Peraturan Pemerintah", 44, 2015, PP_44_2015),
        ("peraturan  wali kota", "34A", 2020, PERWALI_AMBON_34A_2020),
    ],
)
def test_numbers_and_kinds_are_read_as_they_are_written(
    kind: str, number: str | int, year: int, expected: Regulation
) -> None:
    """Capitals and spaces do not hide an instrument, and a number may be a whole number."""
    assert find(kind, number, year) is expected


def test_a_region_is_known_by_its_code() -> None:
    """The region of a search is any region with that code."""
    assert find("Kepwali", 533, 2021, region=Region("81.71", "Kota Ambon")) is KEPWALI_AMBON_533_2021


@pytest.mark.parametrize(
    ("kind", "number", "year", "region", "asked", "nearest"),
    [
        ("PP", 44, 2016, None, "PP 44/2016", "PP 44/2015, PP 45/2015, PP 46/2015"),
        ("PP", "7", 2019, None, "PP 7/2019", "Perpres 7/2019, PP 12/2019, PP 82/2019"),
        ("SE Mendagri", "5193/SJ", 2021, None, "SE Mendagri 5193/SJ", "SE Mendagri 842.2/5193/SJ, "),
        ("SE", "842.3/5193/SJ", 2021, None, "SE Mendagri 842.3/5193/SJ", "SE Mendagri 842.2/5193/SJ, "),
        ("Perwali", 34, 2020, KOTA_AMBON, "Perwali Kota Ambon 34/2020", "Perwali Kota Ambon 34A/2020, "),
        ("Perwali", 50, 2023, KOTA_AMBON, "Perwali Kota Ambon 50/2023", "Perwali Kota Ternate 50/2023, "),
    ],
)
def test_the_unknown_is_refused_with_the_nearest(
    *, kind: str, number: str | int, year: int, region: Region | None, asked: str, nearest: str
) -> None:
    """A search that finds nothing names what it may have meant: same number, then same region, then same kind."""
    sentence = f"{asked} is not among the instruments listed here; the nearest are {nearest}"
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}.*[.]$"):
        find(kind, number, year, region=region)


def test_the_ambiguous_is_refused_with_all_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where several regions have such an instrument, the search says which."""
    other = Regulation(Kind.PERBUP, "4", 2022, "contoh", region=Region("64.08", "Kutai Timur"))
    monkeypatch.setattr(regulations, "ALL", (*ALL, other))
    sentence = (
        "Perbup 4/2022 is one of several: Perbup Kabupaten Paser 4/2022, Perbup Kabupaten Kutai Timur 4/2022; "
        "say which with region=."
    )
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}$"):
        find("Perbup", 4, 2022)
    assert find("Perbup", 4, 2022, region=Region("64.01", "Paser")) is PERBUP_PASER_4_2022
    assert find("Perbup", 4, 2022, region=Region("64.08", "Kutai Timur")) is other


@pytest.mark.parametrize(
    ("kind", "number", "year", "sentence"),
    [
        ("", "44", 2015, "kind cannot be ''"),
        ("Permnaker", "5", 2021, "kind cannot be 'Permnaker'; did you mean 'Permenaker'?"),
        ("PP", "", 2015, "number must be up to 40 ASCII letters"),
        ("PP", "44", 1944, "year must be at least 1945, not 1944."),
    ],
)
def test_the_impossible_is_refused(kind: str, number: str, year: int, sentence: str) -> None:
    """A kind that does not exist, or a number or year that no instrument can have, is refused by its own sentence."""
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}"):
        find(kind, number, year)


@pytest.mark.parametrize(
    ("arguments", "region", "sentence"),
    [
        ((44, "44", 2015), None, "kind must be a str"),
        (("PP", 44.0, 2015), None, "number must be text"),
        (("PP", "44", "2015"), None, "year must be a whole number"),
        (("PP", "44", 2015), "81.71", "region must be a Region"),
    ],
)
def test_wrong_types_are_refused(arguments: tuple[object, object, object], region: object, sentence: str) -> None:
    """A search takes text, whole numbers and a region, and says so."""
    kind, number, year = cast("tuple[str, str, int]", arguments)
    with pytest.raises(TypeError, match=f"^{re.escape(sentence)}"):
        find(kind, number, year, region=cast("Region | None", region))


@pytest.mark.parametrize(
    ("amended", "expected"),
    [
        # PP 49/2020 relieves for a time; it amends no article.
        (PP_44_2015, (PP_82_2019, PP_49_2023)),
        (PP_46_2015, (PP_60_2015,)),
        (PP_37_2021, (PP_6_2025,)),
        (UU_12_2011, (UU_15_2019, UU_13_2022)),
        (UU_40_2004, (UU_11_2020, UU_4_2023, UU_6_2023)),
        (UU_24_2011, (UU_11_2020,)),
        (PERMENAKER_1_2016, (PERMENAKER_21_2017,)),
        (PERMENAKER_5_2021, (PERMENAKER_1_2025,)),
        (PERGUB_RIAU_15_2017, (PERGUB_RIAU_42_2023,)),
        (PP_50_2025, ()),
        (
            PP_14_1993,
            (
                PP_79_1998,
                PP_83_2000,
                PP_28_2002,
                PP_64_2005,
                PP_76_2007,
                PP_1_2009,
                PP_84_2010,
                PP_53_2012,
                PP_84_2013,
            ),
        ),
    ],
    ids=str,
)
def test_amendments_are_found_in_order(amended: Regulation, expected: tuple[Regulation, ...]) -> None:
    """The direct amendments of an instrument, oldest first."""
    assert names(expected) == names(amended_by(amended))


def test_amendments_count_as_their_titles_say() -> None:
    """The third amendment of PP 14/1993 is the third in the list, and so to the ninth."""
    words = ["Ketiga", "Keempat", "Kelima", "Keenam", "Ketujuh", "Kedelapan", "Kesembilan"]
    assert [amendment.title.split()[1] for amendment in amended_by(PP_14_1993)[2:]] == words


def test_amended_by_something_else_are_refused() -> None:
    """Only an instrument has amendments."""
    with pytest.raises(
        TypeError, match=r"^regulation must be a Regulation such as PP_44_2015, not 'PP 44/2015' \(str\)\."
    ):
        amended_by(cast("Regulation", "PP 44/2015"))


@pytest.mark.parametrize(
    ("instrument", "last_before", "first", "last", "first_after"),
    [
        (PP_14_1993, "1993-02-26", "1993-02-27", "2015-06-30", "2015-07-01"),
        (UU_11_2020, "2020-11-01", "2020-11-02", "2022-12-29", "2022-12-30"),
        (PP_44_2015, "2015-06-30", "2015-07-01", "2199-12-31", None),
        (PP_82_2019, "2019-12-01", "2019-12-02", "2199-12-31", None),
        (PERPPU_2_2022, "2022-12-29", "2022-12-30", "2199-12-31", None),
        (PMK_72_2024, "2024-10-17", "2024-10-18", "2199-12-31", None),
    ],
    ids=str,
)
def test_in_force_from_the_first_day_to_the_last(
    instrument: Regulation, last_before: str, first: str, last: str, first_after: str | None
) -> None:
    """An instrument is listed on its first day in force and on its last, and on no day outside."""
    assert instrument not in in_force(last_before)
    assert instrument in in_force(first)
    assert instrument in in_force(last)
    assert first_after is None or instrument not in in_force(first_after)


@pytest.mark.parametrize("kind", ["UU", "uu", Kind.UU])
def test_in_force_of_one_kind(kind: Kind | str) -> None:
    """A kind narrows the list, and the order stays."""
    listed = in_force(date(2005, 1, 1), kind)
    assert names(listed) == ["UU 3/1992", "UU 21/2001", "UU 16/2004", "UU 40/2004"]
    assert listed == tuple(instrument for instrument in in_force("2005-01-01") if instrument.kind is Kind.UU)


def test_in_force_holds_every_kind_with_that_name() -> None:
    """Perda is the law of a province and that of a regency or city."""
    assert names(in_force("2024-01-01", "Perda")) == [
        "Perda Provinsi Jawa Barat 5/2023",
        "Perda Kota Madiun 6/2020",
        "Perda Kabupaten Kutai Timur 1/2022",
        "Perda Kabupaten Manokwari 3/2022",
        "Perda Kota Madiun 7/2023",
        "Perda Kota Pekalongan 10/2023",
    ]


@pytest.mark.parametrize("instrument", [PERWALI_AMBON_34A_2020, PP_36_2025], ids=str)
def test_a_year_alone_proves_nothing(instrument: Regulation) -> None:
    """Where only the year is known, the instrument is listed from the next year on."""
    assert instrument not in in_force(date(instrument.year, 12, 31))
    assert instrument in in_force(date(instrument.year + 1, 1, 1))


def test_what_was_replaced_before_its_day_never_was_in_force() -> None:
    """Permenaker 2/2022 is listed on no day: its successor came first."""
    days = ["2022-02-01", "2022-02-02", "2022-04-25", "2022-04-26", "2022-05-04", "2023-01-01"]
    assert [day for day in days if PERMENAKER_2_2022 in in_force(day)] == []


def test_jamsostek_ends_where_the_programmes_begin() -> None:
    """The day on which Jamsostek ends is the day on which the programmes begin: no gap and no overlap."""
    before, after = in_force("2015-06-30"), in_force("2015-07-01")
    assert (PP_14_1993 in before, PP_44_2015 in before) == (True, False)
    assert (PP_14_1993 in after, PP_44_2015 in after) == (False, True)


def test_in_force_refuses_what_is_no_day_and_no_kind() -> None:
    """The day and the kind are checked before anything is listed."""
    with pytest.raises(ValueError, match=r"^day must be written YYYY-MM-DD"):
        in_force("1 July 2015")
    with pytest.raises(ValueError, match=r"^kind cannot be 'Permen Naker'"):
        in_force("2015-07-01", "Permen Naker")


@pytest.mark.parametrize(
    ("instrument", "short", "name"),
    [
        (PP_44_2015, "PP 44/2015", "Peraturan Pemerintah Nomor 44 Tahun 2015"),
        (PMK_206_PMK07_2020, "PMK 206/PMK.07/2020", "Peraturan Menteri Keuangan Nomor 206/PMK.07/2020"),
        (FATWA_MUI_102_2025, "Fatwa MUI 102/2025", "Fatwa Majelis Ulama Indonesia Nomor 102 Tahun 2025"),
        (
            SE_842_2_5193_SJ_2021,
            "SE Mendagri 842.2/5193/SJ",
            "Surat Edaran Menteri Dalam Negeri Nomor 842.2/5193/SJ Tahun 2021",
        ),
        (PERWALI_AMBON_34A_2020, "Perwali Kota Ambon 34A/2020", "Peraturan Wali Kota Ambon Nomor 34A Tahun 2020"),
        (
            PERDA_JAWA_BARAT_5_2023,
            "Perda Provinsi Jawa Barat 5/2023",
            "Peraturan Daerah Provinsi Jawa Barat Nomor 5 Tahun 2023",
        ),
        (
            PERDA_PEKALONGAN_10_2023,
            "Perda Kota Pekalongan 10/2023",
            "Peraturan Daerah Kota Pekalongan Nomor 10 Tahun 2023",
        ),
        (
            SE_LAHAT_400_10_2_4_6_DPMD_IV_2024,
            "SE Kabupaten Lahat 400.10.2.4/6/DPMD/IV/2024",
            "Surat Edaran Kabupaten Lahat Nomor 400.10.2.4/6/DPMD/IV/2024",
        ),
    ],
    ids=str,
)
def test_instruments_are_cited_as_they_are_called(instrument: Regulation, short: str, name: str) -> None:
    """The short and the long form are those of Indonesian letters."""
    assert (instrument.short, instrument.long) == (short, f"{name} tentang {instrument.title}")


def test_every_short_form_is_its_own() -> None:
    """No two instruments look the same in a report."""
    shorts = sorted(names(ALL))
    assert [left for left, right in pairwise(shorts) if left == right] == []


def test_reliefs_amend_nothing() -> None:
    """PP 49/2020, PP 7/2025 and PP 50/2025 lower contributions for a time and leave the programmes as they are."""
    assert (PP_49_2020.amends, find("PP", 7, 2025).amends, PP_50_2025.amends) == ((), (), ())


# The graph ------------------------------------------------------------------------------------------------------------


def test_the_ties_of_an_instrument() -> None:
    """Each tie names what the instrument itself names."""
    assert Link.AMENDS.of(PERGUB_RIAU_42_2023) == (PERGUB_RIAU_15_2017,)
    assert Link.REPEALS.of(PERMENAKER_5_2021) == PERMENAKER_5_2021.repeals
    assert Link.BASED_ON.of(PERBUP_PASER_4_2022) == PERBUP_PASER_4_2022.based_on


def test_who_rests_on_the_instruction() -> None:
    """The instruments that recite Inpres 2/2021, by year and number."""
    assert names(based_on(find("Inpres", 2, 2021))) == [
        "SE 8/2021",
        "SE 4491/SE/RC.010/A/11/2021",
        "SE 01/2022",
        "Pergub Provinsi Sulawesi Tenggara 2/2022",
        "Perbup Kabupaten Paser 4/2022",
        "Pergub Provinsi Aceh 11/2022",
        "SE Kota Jakarta Timur E-0001/SE/2024",
        "SE Kabupaten Lahat 400.10.2.4/6/DPMD/IV/2024",
    ]


@pytest.mark.parametrize("instrument", ALL, ids=str)
def test_the_walk_up_and_the_walk_down_agree(instrument: Regulation) -> None:
    """Who has an ancestor is its descendant; nobody is found twice, and nobody is its own ancestor."""
    above = ancestors(instrument)
    assert len(set(above)) == len(above)
    assert instrument not in above
    for earlier in above:
        assert instrument in descendants(earlier)


def test_a_walk_may_follow_one_tie() -> None:
    """With ties, only these are followed."""
    assert names(ancestors(PERMENAKER_1_2025, Link.AMENDS)) == ["Permenaker 5/2021"]
    assert names(descendants(PP_44_2015, Link.AMENDS)) == ["PP 82/2019", "PP 49/2023"]
    assert ancestors(UU_40_2004) == ()


def test_instruments_of_ones_own_can_be_walked() -> None:
    """A regulation that is not listed stands in the tree when it is handed in."""
    own = Regulation(Kind.PERWALI, "1", 2026, "contoh", region=KOTA_AMBON, based_on=(PERWALI_AMBON_34A_2020,))
    assert descendants(PERWALI_AMBON_34A_2020) == ()
    assert descendants(PERWALI_AMBON_34A_2020, among=[own]) == (own,)
    assert lineage(PERWALI_AMBON_34A_2020, among=[own]).draw("en").splitlines() == [
        "Perwali Kota Ambon 34A/2020",
        "└── basis of Perwali Kota Ambon 1/2026",
    ]


def test_the_tree_unfolds_nothing_twice() -> None:
    """What has its branch already is only named, and the reader is told where it stands."""
    drawn = str(lineage(PP_44_2015))
    assert drawn.splitlines()[:5] == [
        "PP 44/2015",
        "├── berdasarkan UU 40/2004",
        "├── diubah dengan PP 82/2019",
        "│   └── dasar bagi Permenaker 5/2021",
        "│       └── diubah dengan Permenaker 1/2025",
    ]
    assert drawn.splitlines()[-1] == "└── dasar bagi Permenaker 5/2021 (lihat di atas)"
    assert drawn.count("diubah dengan Permenaker 1/2025") == 1


def test_the_tree_is_a_document_too() -> None:
    """One row for each line of the tree, with the steps, the tie and the evidence."""
    tree = lineage(PERGUB_RIAU_42_2023)
    assert "| 1 | mengubah | Pergub Provinsi Riau 15/2017 |" in tree.as_document("id").markdown()
    assert "Lineage of Pergub Provinsi Riau 42/2023" in tree.as_document("en").text()


def test_only_instruments_and_ties_are_walked() -> None:
    """A text is no instrument, and no tie."""
    text = cast("Regulation", "PP 44/2015")
    for walk in (ancestors, descendants, based_on, lineage):
        with pytest.raises(TypeError, match=r"^regulation must be a Regulation such as PP_44_2015"):
            walk(text)
    with pytest.raises(TypeError, match=r"^link must be a Link such as Link\.AMENDS"):
        ancestors(PP_44_2015, cast("Link", "amends"))
    assert Lineage(PP_44_2015, ()).draw("en") == "PP 44/2015\n└── rests on UU 40/2004"


@pytest.mark.parametrize("instrument", ALL, ids=str)
def test_every_instrument_says_what_it_supports(instrument: Regulation) -> None:
    """One subject at least, each once, in the order of the subjects; the page of the instrument shows them."""
    order = list(Subject)
    assert instrument.supports != ()
    assert list(instrument.supports) == sorted(set(instrument.supports), key=order.index)
    assert instrument.supports[0].value.en in instrument.as_document("en").text(200)


def test_every_subject_is_supported() -> None:
    """No subject is empty, and a day leaves out what is no longer in force."""
    assert [subject for subject in Subject if not supporting(subject)] == []
    assert find("PP", 14, 1993) in supporting(Subject.JHT)
    assert find("PP", 14, 1993) not in supporting(Subject.JHT, on="2020-01-01")
    with pytest.raises(TypeError, match=r"^subject must be a Subject such as Subject\.PREMIUM_AID"):
        supporting(cast("Subject", "desa"))


def test_subjects_do_not_tell_instruments_apart() -> None:
    """Two readers may sort one instrument under different subjects."""
    plain = Regulation(Kind.PP, 44, 2015, "JKK dan JKM")
    assert plain == Regulation(Kind.PP, 44, 2015, "JKK dan JKM", supports=[Subject.JKK_JKM, Subject.JKK_JKM])


@pytest.mark.parametrize(
    ("kind", "least"),
    [
        (Kind.UU, 20),
        (Kind.PP, 39),
        (Kind.PERPRES, 3),
        (Kind.INPRES, 3),
        (Kind.PERMENAKER, 17),
        (Kind.PERMENDAGRI, 4),
        (Kind.PMK, 8),
        (Kind.PERMENDESA, 3),
        (Kind.PERMEN_PUPR, 1),
        (Kind.PERATURAN_LKPP, 1),
        (Kind.KEPMENAKER, 2),
        (Kind.SE_MENDAGRI, 2),
        (Kind.SE, 4),
        (Kind.SURAT, 1),
    ],
)
def test_every_national_kind_is_held(kind: Kind, least: int) -> None:
    """Laws, government and presidential regulations, the instruction, ministers and circulars are all listed."""
    assert sum(instrument.kind is kind for instrument in NATIONAL) >= least


def test_more_than_fifty_regional_instruments_are_held() -> None:
    """Provinces, regencies and cities, with the suffixes that numbers have."""
    assert len(REGIONAL) >= 57
    numbers = {instrument.number for instrument in REGIONAL}
    assert {"34A", "19B", "E-0001/SE/2024"} <= numbers


@pytest.mark.parametrize(
    ("kind", "number", "year", "code", "region", "subject", "evidence"),
    [
        ("Perwali", "34A", 2020, "81.71", "Kota Ambon", Subject.PREMIUM_AID, Evidence.REPORTED),
        ("Kepwali", "533", 2021, "81.71", "Kota Ambon", Subject.DONORS, Evidence.REPORTED),
        ("Perwali", "50", 2023, "82.71", "Kota Ternate", Subject.PREMIUM_AID, Evidence.REPORTED),
        ("Perda", "3", 2022, "92.02", "Kabupaten Manokwari", Subject.NON_ASN, Evidence.REPORTED),
        ("Perda", "3", 2022, "92.02", "Kabupaten Manokwari", Subject.VILLAGES, Evidence.REPORTED),
        ("Perda", "10", 2023, "33.75", "Kota Pekalongan", Subject.PREMIUM_AID, Evidence.REPORTED),
        ("Perda", "5", 2023, "32", "Provinsi Jawa Barat", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Perda", "1", 2022, "64.08", "Kabupaten Kutai Timur", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Perbup", "29", 2024, "64.08", "Kabupaten Kutai Timur", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Perbup", "4", 2022, "64.01", "Kabupaten Paser", Subject.PARTICIPATION, Evidence.READ),
        ("Perbup", "27", 2024, "61.07", "Kabupaten Bengkayang", Subject.SHARED_REVENUE, Evidence.REPORTED),
        ("Pergub", "15", 2017, "14", "Provinsi Riau", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Pergub", "42", 2023, "14", "Provinsi Riau", Subject.SHARED_REVENUE, Evidence.REPORTED),
        ("Kepgub", "642", 2023, "31", JAKARTA, Subject.PREMIUM_AID, Evidence.REPORTED),
        ("Perwali", "26", 2025, "33.74", "Kota Semarang", Subject.DONORS, Evidence.REPORTED),
        ("Perbup", "45", 2025, "33.24", "Kabupaten Kendal", Subject.VILLAGES, Evidence.REPORTED),
        ("Perbup", "50", 2023, "16.04", "Kabupaten Lahat", Subject.VILLAGES, Evidence.REPORTED),
        ("SE", "400.10.2.4/6/DPMD/IV/2024", 2024, "16.04", "Kabupaten Lahat", Subject.VILLAGES, Evidence.REPORTED),
        ("Perbup", "89", 2017, "33.22", "Kabupaten Semarang", Subject.VILLAGES, Evidence.REPORTED),
        ("Perwali", "21", 2014, "12.71", "Kota Medan", Subject.SANCTIONS, Evidence.READ),
        ("Perwali", "17", 2017, "36.71", "Kota Tangerang", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Perbup", "73", 2017, "36.03", "Kabupaten Tangerang", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Perbup", "72", 2014, "32.14", "Kabupaten Purwakarta", Subject.CONSTRUCTION, Evidence.READ),
        ("Perbup", "39", 2014, "32.15", "Kabupaten Karawang", Subject.PARTICIPATION, Evidence.READ),
        ("Pergub", "43", 2017, "71", "Provinsi Sulawesi Utara", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Perbup", "50", 2017, "73.22", "Kabupaten Luwu Utara", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Perbup", "30", 2015, "63.01", "Kabupaten Tanah Laut", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Perbup", "24", 2016, "12.06", "Kabupaten Karo", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Perbup", "7", 2014, "72.04", "Kabupaten Toli-Toli", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Perwali", "34", 2014, "11.74", "Kota Langsa", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Perwali", "13", 2014, "14.72", "Kota Dumai", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Perbup", "23", 2012, "35.15", "Kabupaten Sidoarjo", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Perwali", "23", 2023, "64.74", "Kota Bontang", Subject.PREMIUM_AID, Evidence.REPORTED),
        ("Perbup", "41", 2025, "34.02", "Kabupaten Bantul", Subject.PREMIUM_AID, Evidence.REPORTED),
        ("Perwali", "19B", 2022, "33.75", "Kota Pekalongan", Subject.PREMIUM_AID, Evidence.REPORTED),
        ("Perbup", "38", 2024, "35.17", "Kabupaten Jombang", Subject.SHARED_REVENUE, Evidence.REPORTED),
        ("Perbup", "16", 2022, "62.02", "Kabupaten Kotawaringin Timur", Subject.CONSTRUCTION, Evidence.REPORTED),
        ("Perbup", "5", 2021, "81.06", "Kabupaten Seram Bagian Barat", Subject.PARTICIPATION, Evidence.READ),
        ("Pergub", "3", 2022, "62", "Provinsi Kalimantan Tengah", Subject.PARTICIPATION, Evidence.READ),
        ("Perbup", "6", 2019, "62.06", "Kabupaten Katingan", Subject.PARTICIPATION, Evidence.READ),
        ("Perbup", "69", 2018, "33.04", "Kabupaten Banjarnegara", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Perbup", "92", 2019, "33.10", "Kabupaten Klaten", Subject.VILLAGES, Evidence.REPORTED),
        ("Perbup", "9", 2022, "33.10", "Kabupaten Klaten", Subject.VILLAGES, Evidence.REPORTED),
        ("Pergub", "55", 2016, "31", JAKARTA, Subject.PARTICIPATION, Evidence.REPORTED),
        ("Pergub", "15", 2023, "31", JAKARTA, Subject.PARTICIPATION, Evidence.REPORTED),
        ("SE", "e-0001/SE/2024", 2024, "31.75", "Kota Jakarta Timur", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Kepwali", "e-0009", 2024, "31.75", "Kota Jakarta Timur", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Pergub", "11", 2022, "11", "Provinsi Aceh", Subject.PARTICIPATION, Evidence.REPORTED),
        ("Pergub", "28", 2016, "74", "Provinsi Sulawesi Tenggara", Subject.PARTICIPATION, Evidence.REPORTED),
        ("SE", "500.15.15/3268/2024", 2024, "12", "Provinsi Sumatera Utara", Subject.DONORS, Evidence.REPORTED),
    ],
)
def test_regional_facts_as_their_sources_print_them(
    kind: str, number: str, year: int, code: str, region: str, subject: Subject, evidence: Evidence
) -> None:
    """Number, year, region, subject and evidence, written down a second time from the sources."""
    instrument = find(kind, number, year, region=Region(code, region.split(" ", 1)[1]))
    assert instrument.region is not None
    assert (instrument.region.full_name, instrument.evidence) == (region, evidence)
    assert subject in instrument.supports


@pytest.mark.parametrize(
    ("later", "link", "earlier"),
    [
        (("Pergub", 42, 2023), Link.AMENDS, ("Pergub", 15, 2017)),
        (("Pergub", 15, 2023), Link.AMENDS, ("Pergub", 55, 2016)),
        (("Perbup", 9, 2022), Link.AMENDS, ("Perbup", 92, 2019)),
        (("Perbup", 29, 2024), Link.BASED_ON, ("Perda", 1, 2022)),
        (("Perbup", 4, 2022), Link.BASED_ON, ("Inpres", 2, 2021)),
        (("Perbup", 4, 2022), Link.BASED_ON, ("SE", "842.2/5193/SJ", 2021)),
        (("Perwali", 21, 2014), Link.BASED_ON, ("PP", 86, 2013)),
        (("Perbup", 39, 2014), Link.REPEALS, ("Perbup", 43, 2011)),
        (("Permenaker", 4, 2018), Link.REPEALS, ("Permenaker", 23, 2016)),
        (("Permenaker", 4, 2018), Link.BASED_ON, ("PP", 44, 2015)),
        (("Permenaker", 4, 2018), Link.BASED_ON, ("PP", 45, 2015)),
        (("Permenaker", 4, 2018), Link.BASED_ON, ("PP", 46, 2015)),
        (("Permenaker", 5, 2021), Link.REPEALS, ("Permenaker", 44, 2015)),
        (("Permenaker", 5, 2021), Link.REPEALS, ("Permenaker", 26, 2015)),
        (("Permenaker", 5, 2021), Link.REPEALS, ("Permenaker", 1, 2016)),
        (("Permenaker", 5, 2021), Link.REPEALS, ("Permenaker", 21, 2017)),
        (("PMK", 72, 2024), Link.REPEALS, ("PMK", 215, 2021)),
        (("UU", 3, 2024), Link.AMENDS, ("UU", 6, 2014)),
        (("PP", 36, 2025), Link.AMENDS, ("PP", 7, 2025)),
        (("Permenaker", 4, 2023), Link.REPEALS, ("Permenaker", 18, 2018)),
        (("Permenaker", 1, 2025), Link.AMENDS, ("Permenaker", 5, 2021)),
        (("PMK", 91, 2023), Link.BASED_ON, ("PP", 38, 2023)),
        (("PP", 82, 2019), Link.AMENDS, ("PP", 44, 2015)),
        (("PP", 49, 2023), Link.AMENDS, ("PP", 44, 2015)),
        (("PP", 47, 2012), Link.BASED_ON, ("UU", 40, 2007)),
        (("Kepmenaker", 136, 2021), Link.REPEALS, ("Kepmenaker", 609, 2012)),
    ],
)
def test_ties_as_their_sources_print_them(
    later: tuple[str, int, int], link: Link, earlier: tuple[str, int | str, int]
) -> None:
    """What amends, repeals and rests on what, written down a second time from the sources."""
    assert find(*earlier) in link.of(find(*later))


def test_what_supports_which_programme() -> None:
    """PP 36/2025 prolongs the relief of JKK; it has nothing to say on the pension."""
    assert (Subject.RELIEF,) == PP_36_2025.supports


@pytest.mark.parametrize(
    ("kind", "region", "valid"),
    [
        (Kind.PERBUP, KOTA_AMBON, "Kind.PERDA, Kind.PERWALI, Kind.KEPWALI, Kind.SE"),
        (Kind.PP, KOTA_AMBON, "Kind.PERDA, Kind.PERWALI, Kind.KEPWALI, Kind.SE"),
        (Kind.PERWALI, Region("81", "Maluku"), "Kind.PERDA_PROVINSI, Kind.PERGUB, Kind.KEPGUB, Kind.SE"),
    ],
)
def test_a_kind_has_its_regions(kind: Kind, region: Region, valid: str) -> None:
    """No regent speaks for a city, and what is national has no region."""
    sentence = f"region of a {kind.long} cannot be {region.full_name}. Valid kinds there: {valid}."
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}$"):
        Regulation(kind, "1", 2020, "contoh", region=region)
    assert Kind.SE.fits(region)


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"kind": "Perwali"}, "kind must be a Kind such as Kind.PERWALI, not 'Perwali' (str)."),
        ({"region": "Ambon"}, 'region must be a Region such as Region("81.71", "Ambon"), not \'Ambon\' (str).'),
        ({"evidence": "read"}, "evidence must be an Evidence such as Evidence.REPORTED, not 'read' (str)."),
        ({"enacted": 2020}, "enacted must be a date such as"),
        ({"in_force_from": 2020}, "in_force_from must be a date such as"),
        ({"ended": 2020}, "ended must be a date such as"),
        ({"amends": PP_44_2015}, "amends must be in brackets, such as [PP_44_2015], not Regulation("),
        ({"repeals": "PP 44/2015"}, "repeals must be in brackets, such as [PP_44_2015], not 'PP 44/2015' (str)."),
        ({"based_on": ["Inpres 2/2021"]}, "each of based_on must be a Regulation such as INPRES_2_2021, not 'Inpres"),
        ({"supports": Subject.DONORS}, "supports must be in brackets, such as [Subject.PREMIUM_AID], not <Subject."),
        ({"seen_in": "https://contoh.id"}, 'seen_in must be in brackets, such as ["https://..."], not \'https://'),
    ],
)
def test_an_instrument_of_ones_own_is_refused_in_sentences(facts: dict[str, Any], sentence: str) -> None:
    """Whoever writes a regulation in a notebook reads which field is wrong, and how it is written."""
    values: dict[str, Any] = {"kind": Kind.PERWALI, "number": "1", "year": 2020, "title": "contoh", **facts}
    with pytest.raises(TypeError, match=f"^{re.escape(sentence)}"):
        Regulation(**values)


def test_days_and_lists_are_taken_as_they_are_written() -> None:
    """The text of a day is a day, and a list holds what a tuple holds."""
    own: Any = {"enacted": "2025-12-01", "in_force_from": "2025-12-03", "based_on": [PP_44_2015], "seen_in": ["a.id"]}
    regulation = Regulation(Kind.PERWALI, "99", 2025, "contoh", **own)
    assert (date(2025, 12, 1), date(2025, 12, 3)) == (regulation.enacted, regulation.in_force_from)
    assert ((PP_44_2015,), ("a.id",)) == (regulation.based_on, regulation.seen_in)
    assert hash(regulation) == hash(Regulation(Kind.PERWALI, "99", 2025, "contoh", **own))
    with pytest.raises(TypeError, match=r"^among must be in brackets, such as \[PERWALI_AMBON_34A_2020\]"):
        descendants(PP_44_2015, among=cast("Any", regulation))

"""Regions: codes, kinds, names, and the facts that come with the library."""

from __future__ import annotations

import copy
import pickle
from collections import Counter
from typing import Any, cast

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from jamsos.regions import (
    AMBON_DISTRICTS,
    AMBON_UNITS,
    KABUPATEN_MEMPAWAH,
    KALIMANTAN_BARAT,
    KOTA_AMBON,
    KOTA_TIDORE_KEPULAUAN,
    MALUKU,
    MALUKU_UTARA,
    PROVINCES,
    Region,
    RegionKind,
    find_region,
)

SHIPPED = (*PROVINCES, KABUPATEN_MEMPAWAH, KOTA_AMBON, KOTA_TIDORE_KEPULAUAN, *AMBON_DISTRICTS, *AMBON_UNITS)

PAIRS = st.integers(1, 99).map("{:02d}".format)
CODES = st.tuples(st.integers(10, 99).map(str), PAIRS, PAIRS, st.integers(1000, 3999).map(str), st.integers(1, 4)).map(
    lambda parts: ".".join(parts[:4][: parts[4]])
)


class TestCode:
    """The code says where a region lies and what it is."""

    @pytest.mark.parametrize(
        ("code", "level", "kind", "parent"),
        [
            ("81", 1, RegionKind.PROVINSI, None),
            ("61.02", 2, RegionKind.KABUPATEN, "61"),
            ("61.70", 2, RegionKind.KABUPATEN, "61"),
            ("81.71", 2, RegionKind.KOTA, "81"),
            ("81.71.01", 3, RegionKind.KECAMATAN, "81.71"),
            ("81.71.01.1006", 4, RegionKind.KELURAHAN, "81.71.01"),
            ("81.71.01.2003", 4, RegionKind.DESA_OR_NEGERI, "81.71.01"),
            ("61.02.01.2001", 4, RegionKind.DESA, "61.02.01"),
            ("91.03.01.3007", 4, RegionKind.DESA_ADAT, "91.03.01"),
        ],
    )
    def test_the_parts_of_a_code(self, code: str, level: int, kind: RegionKind, parent: str | None) -> None:
        """Level, kind, parent and province are read from the code."""
        region = Region(code, "X")
        assert (level, kind, parent, code[:2]) == (region.level, region.kind, region.parent_code, region.province_code)

    @given(CODES)
    def test_every_well_formed_code_is_a_region(self, code: str) -> None:
        """A region that does not come with the library can be made, and lies in each of its parents."""
        region = Region(code, "X")
        above = region
        while above.parent_code is not None:
            above = Region(above.parent_code, "X")
            assert above.contains(region)
            assert not region.contains(above)
        assert (1, region.province_code) == (above.level, above.code)

    @pytest.mark.parametrize(
        ("code", "near"),
        [
            ("8171", "81.71"),
            ("81-71", "81.71"),
            ("81.71.", "81.71"),
            ("81.7", "81"),
            (" 81.71", "81.71"),
            ("817101", "81.71.01"),
            ("8171012003", "81.71.01.2003"),
            ("81.71.01.200", "81.71.01"),
            ("81.71.01.4001", "81.71.01"),
            ("8171010001", "81.71.01"),
            ("81.00", "81"),
            ("81.71.00", "81.71"),
            ("81.71.01.2003.1", "81.71.01.2003"),
            ("81.71\n", "81.71"),
        ],
    )
    def test_a_malformed_code_is_answered_with_the_nearest(self, code: str, near: str) -> None:
        """The refusal shows the longest code that the digits make."""
        with pytest.raises(ValueError, match=f"did you mean '{near}'\\? A region code is two digits for a province"):
            Region(code, "X")

    @pytest.mark.parametrize("code", ["", "8", "01", "Ambon", "٨١", "." * 10_000])
    def test_a_code_without_a_nearest_is_answered_with_the_grammar(self, code: str) -> None:
        """Where there is nothing to guess at, nothing is guessed."""
        with pytest.raises(ValueError, match=r"^code cannot be '.*\. A region code is two digits for a province"):
            Region(code, "X")

    @pytest.mark.parametrize("code", [81, 81.71, None])
    def test_a_code_is_text(self, code: object) -> None:
        """A number would lose its zeros."""
        with pytest.raises(TypeError, match=r"^code must be a str such as '81\.71', not "):
            Region(cast("Any", code), "X")

    def test_containment_stops_at_the_dot(self) -> None:
        """A region holds itself and what stands below it, and nothing beside it."""
        assert not Region("81.71.01", "X").contains(Region("81.71.10", "X"))
        assert KOTA_AMBON.contains(KOTA_AMBON)
        assert all(KOTA_AMBON.contains(unit) for unit in AMBON_UNITS)
        assert MALUKU.code == "".join(province.code for province in PROVINCES if province.contains(KOTA_AMBON))

    def test_containment_is_between_regions(self) -> None:
        """A code must be made a region first."""
        with pytest.raises(TypeError, match=r"^other must be a Region such as"):
            MALUKU.contains(cast("Any", "81.71"))


class TestKind:
    """The kind follows from the code, and may be said more exactly where the code is silent."""

    @pytest.mark.parametrize("kind", [RegionKind.DESA, RegionKind.NEGERI])
    def test_what_the_code_leaves_open_can_be_said(self, kind: RegionKind) -> None:
        """Who knows that Passo is a negeri says so."""
        region = Region("81.71.03.2001", "Passo", kind=kind)
        assert (kind, f"{kind.value} Passo") == (region.kind, region.full_name)

    @pytest.mark.parametrize(
        ("code", "kind", "valid"),
        [
            ("81.71", RegionKind.KABUPATEN, "RegionKind.KOTA"),
            ("81.71.01.1006", RegionKind.DESA, "RegionKind.KELURAHAN"),
            (
                "81.71.01.2003",
                RegionKind.KELURAHAN,
                "RegionKind.DESA, RegionKind.NEGERI, RegionKind.DESA_OR_NEGERI",
            ),
            ("81", "Provinsi", "RegionKind.PROVINSI"),
        ],
    )
    def test_a_kind_that_contradicts_the_code_is_refused(self, code: str, kind: RegionKind, valid: str) -> None:
        """The refusal names the region and the kinds it can be."""
        with pytest.raises(ValueError, match=f"^kind of region {code} cannot be .* Valid: {valid}"):
            Region(code, "X", kind=kind)

    def test_a_malformed_code_is_refused_first(self) -> None:
        """A kind does not mend a code."""
        with pytest.raises(ValueError, match=r"^code cannot be '8171'"):
            Region("8171", "Ambon", kind=RegionKind.KOTA)


class TestName:
    """The name and the official name."""

    @pytest.mark.parametrize(
        ("region", "full_name"),
        [
            (MALUKU, "Provinsi Maluku"),
            (KOTA_AMBON, "Kota Ambon"),
            (KOTA_TIDORE_KEPULAUAN, "Kota Tidore Kepulauan"),
            (KABUPATEN_MEMPAWAH, "Kabupaten Mempawah"),
            (find_region("81.71.02"), "Kecamatan Sirimau"),
            (find_region("81.71.01.1006"), "Kelurahan Nusaniwe"),
            (find_region("81.71.01.2003"), "Desa/Negeri Nusaniwe"),
            (find_region("81.71.03.2004"), "Desa/Negeri Negeri Lama"),
            (Region("91.03.01.3007", "Yoboi"), "Desa Adat Yoboi"),
        ],
    )
    def test_the_official_name_is_said_in_both_languages(self, region: Region, full_name: str) -> None:
        """The official name is Indonesian whoever reads it."""
        assert [full_name] * 4 == [region.full_name, str(region), f"{region:id}", f"{region:en}"]

    def test_an_unknown_language_is_refused(self) -> None:
        """The language of a report is checked even where the answer is the same."""
        with pytest.raises(ValueError, match=r"^lang cannot be 'fr'"):
            format(KOTA_AMBON, "fr")

    @pytest.mark.parametrize(
        ("code", "given", "kept"),
        [
            ("81.71", "Kota Ambon", "Ambon"),
            ("81.71", "Kota  Ambon", "Ambon"),
            ("81", "Provinsi Maluku", "Maluku"),
            ("91.03.01.3007", "Desa Adat Yoboi", "Yoboi"),
            ("62.02", "Kotawaringin Timur", "Kotawaringin Timur"),
            ("11.01.01.2001", "Desa Baru", "Desa Baru"),
            ("11.01.01.1001", "Kelurahan Baru", "Kelurahan Baru"),
        ],
    )
    def test_the_kind_is_not_kept_in_the_name(self, code: str, given: str, kept: str) -> None:
        """A name given with its kind is kept without, except where it may be the name itself."""
        assert kept == Region(code, given).name

    @pytest.mark.parametrize("name", ["", " ", " Ambon", "Ambon\n", "Am\nbon"])
    def test_an_empty_or_untidy_name_is_refused(self, name: str) -> None:
        """A name goes into a report as it stands."""
        with pytest.raises(ValueError, match=r"^name of region 81\.71 must be a name such as 'Ambon'"):
            Region("81.71", name)

    def test_a_name_is_text(self) -> None:
        """A region without a name is no region."""
        with pytest.raises(TypeError, match=r"^name must be a str such as 'Ambon', not None"):
            Region("81.71", cast("Any", None))


class TestValue:
    """A region is a value, and its code is what it is."""

    def test_the_code_decides_equality(self) -> None:
        """A region that was renamed is the same region, and two of one name are two."""
        assert Region("61.02", "Pontianak") == KABUPATEN_MEMPAWAH
        assert hash(Region("61.02", "Pontianak")) == hash(KABUPATEN_MEMPAWAH)
        assert find_region("81.71.01.1006") != find_region("81.71.01.2003")

    def test_regions_sort_by_code(self) -> None:
        """Every region stands before the regions in it."""
        assert sorted(SHIPPED) == sorted(SHIPPED, key=lambda region: region.code)
        assert [MALUKU, KOTA_AMBON, AMBON_DISTRICTS[0]] == sorted([AMBON_DISTRICTS[0], KOTA_AMBON, MALUKU])

    def test_it_survives_pickle_copy_and_repr(self) -> None:
        """A region is the same value afterwards."""
        for region in SHIPPED:
            again: Region = pickle.loads(pickle.dumps(region))  # noqa: S301  (our own bytes)
            written = cast("Region", eval(repr(region), {"Region": Region}))  # noqa: S307  (our own text)
            for other in (again, written, copy.deepcopy(region)):
                assert (region, region.name, region.kind) == (other, other.name, other.kind)

    def test_it_cannot_change(self) -> None:
        """A region is a value."""
        with pytest.raises(FrozenInstanceError):
            KOTA_AMBON.name = "Amboina"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


class TestShipped:
    """The few facts that come with the library."""

    def test_there_are_38_provinces(self) -> None:
        """Thirty-eight, in order, each with its own code and name."""
        assert (38, 38) == (len(PROVINCES), len({province.name for province in PROVINCES}))
        assert {1} == {province.level for province in PROVINCES}
        assert list(PROVINCES) == sorted(set(PROVINCES))

    def test_the_provinces_by_island_group(self) -> None:
        """The first digit of a province is its group of islands."""
        groups = Counter(province.code[0] for province in PROVINCES)
        expected = {"1": 9, "2": 1, "3": 6, "5": 3, "6": 5, "7": 6, "8": 2, "9": 6}
        assert expected == groups

    def test_the_named_provinces(self) -> None:
        """A named province is the one of the list."""
        expected = [("61", "Kalimantan Barat"), ("81", "Maluku"), ("82", "Maluku Utara")]
        assert expected == [(province.code, province.name) for province in (KALIMANTAN_BARAT, MALUKU, MALUKU_UTARA)]
        assert {KALIMANTAN_BARAT, MALUKU, MALUKU_UTARA} <= set(PROVINCES)

    def test_the_named_regions_lie_in_their_provinces(self) -> None:
        """Each named city or regency is in the province whose regulations it follows."""
        assert MALUKU.contains(KOTA_AMBON)
        assert MALUKU_UTARA.contains(KOTA_TIDORE_KEPULAUAN)
        assert KALIMANTAN_BARAT.contains(KABUPATEN_MEMPAWAH)

    def test_ambon_has_five_districts(self) -> None:
        """Five kecamatan, in order."""
        expected = ["Nusaniwe", "Sirimau", "Baguala", "Teluk Ambon", "Leitimur Selatan"]
        assert expected == [district.name for district in AMBON_DISTRICTS]
        assert {KOTA_AMBON.code} == {district.parent_code for district in AMBON_DISTRICTS}
        assert list(AMBON_DISTRICTS) == sorted(set(AMBON_DISTRICTS))

    def test_ambon_has_fifty_units(self) -> None:
        """Twenty kelurahan and thirty desa or negeri, in order."""
        assert list(AMBON_UNITS) == sorted(set(AMBON_UNITS))
        expected = {RegionKind.KELURAHAN: 20, RegionKind.DESA_OR_NEGERI: 30}
        assert expected == Counter(unit.kind for unit in AMBON_UNITS)

    @pytest.mark.parametrize(
        ("code", "kelurahan", "others"),
        [("81.71.01", 8, 5), ("81.71.02", 10, 4), ("81.71.03", 1, 6), ("81.71.04", 1, 7), ("81.71.05", 0, 8)],
    )
    def test_the_units_of_each_district(self, code: str, kelurahan: int, others: int) -> None:
        """Kelurahan, and desa or negeri, of each kecamatan."""
        kinds = Counter(unit.kind for unit in AMBON_UNITS if find_region(code).contains(unit))
        assert (kelurahan, others) == (kinds[RegionKind.KELURAHAN], kinds[RegionKind.DESA_OR_NEGERI])

    def test_names_are_not_unique(self) -> None:
        """Two names stand twice among the units of Ambon, once as kelurahan and once as desa or negeri."""
        counted = Counter(unit.name for unit in AMBON_UNITS)
        expected = ["Nusaniwe", "Urimessing"]
        assert expected == sorted(name for name, n in counted.items() if n > 1)


class TestFindRegion:
    """Finding a region by its code."""

    def test_every_shipped_region_is_found(self) -> None:
        """The very same value."""
        assert all(region is find_region(region.code) for region in SHIPPED)

    def test_another_region_is_made_not_found(self) -> None:
        """The refusal says how."""
        with pytest.raises(
            ValueError, match=r"^code 82\.71 is not among .* can be made .*: Region\('82\.71', name\)\.$"
        ):
            find_region("82.71")

    def test_a_malformed_code_is_refused_as_such(self) -> None:
        """With the nearest code."""
        with pytest.raises(ValueError, match=r"^code cannot be '8171'; did you mean '81\.71'\?"):
            find_region("8171")

    def test_a_code_is_text(self) -> None:
        """A number is not a code."""
        with pytest.raises(TypeError, match=r"^code must be a str"):
            find_region(cast("Any", 81))

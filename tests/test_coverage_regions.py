"""Coverage of a region and its parts: sums in every direction, ranks, gaps and their cost, indicators, the award."""

from __future__ import annotations

import copy
import pickle
from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos import (
    APBD,
    JKK,
    JKM,
    KABUPATEN_MEMPAWAH,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    Funding,
    Period,
    Protection,
    Rp,
    Segment,
    Target,
    check,
    percent,
)
from jamsos.coverage import (
    AWARDS,
    NON_WAGE_INDICATOR,
    PARITRANA_2018,
    PARITRANA_2024,
    UCJ,
    UCJ_TARGETS,
    Count,
    Coverage,
    Ranked,
    RegionalCoverage,
    Scorecard,
    share_of,
)
from jamsos.regions import AMBON_DISTRICTS, AMBON_UNITS, MALUKU, Region, find_region

if TYPE_CHECKING:
    from collections.abc import Callable

NUSANIWE, WAINITU, BENTENG = AMBON_UNITS[:3]
SOYA = find_region("81.71.02.2009")

COUNTS = (
    Count(NUSANIWE, Segment.BPU, 640, 500, on="2022-11-03"),
    Count(NUSANIWE, Segment.PU, 300, 600, on="2022-11-03"),
    Count(WAINITU, Segment.BPU, 100, 400),
    Count(BENTENG, Segment.BPU, 50, 200),
    Count(SOYA, Segment.BPU, 70, None),
)
AMBON = RegionalCoverage(KOTA_AMBON, COUNTS, target=Target(1_500))

YEAR = Protection(
    under=PERWALI_AMBON_34A_2020,
    region=KOTA_AMBON,
    segment=Segment.BPU,
    headcount=1,
    programs=(JKK, JKM),
    period=Period.year(2022),
    funding=Funding(APBD, payer=KOTA_AMBON, year=2022),
)


class TestSums:
    """Active and eligible, added up."""

    def test_by_segment(self) -> None:
        """In the order of the segments; unknown where one eligible number is."""
        assert {Segment.PU: Coverage(300, 600), Segment.BPU: None} == AMBON.by_segment
        assert [Segment.PU, Segment.BPU] == list(AMBON.by_segment)

    def test_by_unit(self) -> None:
        """By code; the segments of a place together."""
        assert {
            NUSANIWE: Coverage(940, 1_100),
            WAINITU: Coverage(100, 400),
            BENTENG: Coverage(50, 200),
            SOYA: None,
        } == AMBON.by_unit

    def test_the_whole(self) -> None:
        """An unknown part leaves the whole unknown; those active are known all the same."""
        assert AMBON.total is None
        assert 1_160 == AMBON.active
        assert Coverage(1_160, 1_500) == AMBON.against_target
        known = RegionalCoverage(KOTA_AMBON, COUNTS[:4])
        assert (Coverage(1_090, 1_700), None) == (known.total, known.against_target)

    def test_a_place_where_nobody_is_eligible(self) -> None:
        """A share of none is no share."""
        assert RegionalCoverage(SOYA, [Count(SOYA, Segment.JAKON, 0, 0)]).total is None

    def test_up_the_hierarchy(self) -> None:
        """The kecamatan add up their villages; the city is the sum of the kecamatan."""
        assert {AMBON_DISTRICTS[0]: Coverage(1_090, 1_700), AMBON_DISTRICTS[1]: None} == AMBON.over(AMBON_DISTRICTS)
        assert {MALUKU: None} == AMBON.over([MALUKU])
        assert Coverage(1_090, 1_700) == AMBON.within(AMBON_DISTRICTS[0]).total

    @given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 10**6)), min_size=50, max_size=50))
    def test_nobody_is_lost_on_the_way_up(self, numbers: list[tuple[int, int]]) -> None:
        """Whatever the numbers: the districts together are the city."""
        pairs = zip(AMBON_UNITS, numbers, strict=True)
        city = RegionalCoverage(KOTA_AMBON, (Count(unit, Segment.BPU, *pair) for unit, pair in pairs))
        districts = [each for each in city.over(AMBON_DISTRICTS).values() if each is not None]
        assert 5 == len(districts)
        summed = Coverage(sum(each.active for each in districts), sum(each.eligible for each in districts))
        assert city.total == summed

    def test_a_segment_alone(self) -> None:
        """Without the target, which was for all of them."""
        wage_earners = AMBON.only(Segment.PU)
        assert (Coverage(300, 600), None) == (wage_earners.total, wage_earners.target)

    @pytest.mark.parametrize(
        ("make", "error", "sentence"),
        [
            (lambda: RegionalCoverage(KOTA_AMBON, []), ValueError, "counts of Kota Ambon cannot be empty."),
            (
                lambda: AMBON.only(Segment.JAKON),
                ValueError,
                "segments counted in Kota Ambon are Segment.PU, Segment.BPU, not Segment.JAKON.",
            ),
            (AMBON.only, ValueError, "segments counted in Kota Ambon are Segment.PU, Segment.BPU, not none."),
            (
                lambda: AMBON.within(KABUPATEN_MEMPAWAH),
                ValueError,
                "nothing is counted in Kabupaten Mempawah (61.02): the counts are of Kota Ambon.",
            ),
            (
                lambda: RegionalCoverage(KABUPATEN_MEMPAWAH, COUNTS),
                ValueError,
                "Kelurahan Nusaniwe (81.71.01.1006) does not lie in Kabupaten Mempawah (61.02).",
            ),
            (
                lambda: RegionalCoverage(KOTA_AMBON, (*COUNTS, COUNTS[0])),
                ValueError,
                "BPU of Kelurahan Nusaniwe (81.71.01.1006) would be counted twice.",
            ),
            (
                lambda: RegionalCoverage(KOTA_AMBON, (*COUNTS, Count(AMBON_DISTRICTS[0], Segment.BPU, 1, 1))),
                ValueError,
                (
                    "BPU of Kelurahan Nusaniwe (81.71.01.1006) would be counted in Kecamatan Nusaniwe and in "
                    "Kelurahan Nusaniwe, a part of it."
                ),
            ),
            (
                lambda: AMBON.over(AMBON_DISTRICTS[:1]),
                ValueError,
                "Negeri Soya (81.71.02.2009) lies in none of the regions; every count must lie in one of them.",
            ),
            (
                lambda: AMBON.over([KOTA_AMBON, MALUKU]),
                ValueError,
                (
                    "Kelurahan Nusaniwe (81.71.01.1006) lies in Kota Ambon and Provinsi Maluku; "
                    "every count must lie in one of them."
                ),
            ),
            (lambda: Count(SOYA, Segment.BPU, -1, 3), ValueError, "active must be at least 0, not -1."),
            (lambda: Count(SOYA, Segment.BPU, 1, -3), ValueError, "eligible must be at least 0, not -3."),
        ],
    )
    def test_what_cannot_be_is_refused(self, make: Callable[[], object], error: type[Exception], sentence: str) -> None:
        """Nobody outside the region, nobody twice, nobody lost."""
        with pytest.raises(error) as caught:
            make()
        assert sentence.replace("Negeri Soya", SOYA.full_name) == str(caught.value)

    def test_other_types_are_refused(self) -> None:
        """A name is no region, and a number no target."""
        refused: list[Callable[[], object]] = [
            lambda: Count(cast("Region", "Ambon"), Segment.BPU, 1, 1),
            lambda: Count(SOYA, cast("Segment", "BPU"), 1, 1),
            lambda: RegionalCoverage(cast("Region", "Ambon"), COUNTS),
            lambda: RegionalCoverage(KOTA_AMBON, cast("Any", [1])),
            lambda: RegionalCoverage(KOTA_AMBON, COUNTS, target=cast("Target", 5)),
            lambda: AMBON.only(cast("Segment", "BPU")),
        ]
        for make in refused:
            with pytest.raises(TypeError):
                make()


class TestRanking:
    """Who stands first."""

    def test_equal_places_are_shared(self) -> None:
        """A quarter and a quarter are both second; the unknown one has no place."""
        assert (
            Ranked(1, NUSANIWE, Fraction(94, 110)),
            Ranked(2, WAINITU, Fraction(1, 4)),
            Ranked(2, BENTENG, Fraction(1, 4)),
        ) == AMBON.ranking
        assert ["85,45%", "25%", "25%"] == [format(each.percentage, "id") for each in AMBON.ranking]

    def test_the_place_after_a_shared_one_is_left_out(self) -> None:
        """First, second, second, fourth."""
        more = RegionalCoverage(KOTA_AMBON, (*COUNTS[:4], Count(SOYA, Segment.BPU, 1, 100)))
        assert [1, 2, 2, 4] == [each.place for each in more.ranking]
        assert 3 == len(more.top(2)) == len(more.top())
        assert 1 == len(more.top(1))
        with pytest.raises(ValueError, match="places must be at least 1, not 0"):
            more.top(0)

    def test_the_unrounded_coverage_decides(self) -> None:
        """Two coverages that look alike are ranked by what was rounded away."""
        pair = RegionalCoverage(
            KOTA_AMBON, [Count(WAINITU, Segment.BPU, 10_000, 30_000), Count(BENTENG, Segment.BPU, 10_001, 30_002)]
        )
        assert [BENTENG, WAINITU] == [each.region for each in pair.ranking]
        assert 1 == len({each.percentage for each in pair.ranking})


class TestGap:
    """What closing it takes."""

    def test_the_cost_of_the_missing(self) -> None:
        """As many as are missing, under the terms of the other protection."""
        missing = Coverage(25_000, 50_000).closing(YEAR)
        assert missing is not None
        assert (25_000, Rp(5_040_000_000)) == (missing.workers, missing.bill().amount)

    def test_where_nobody_is_missing(self) -> None:
        """Nothing is to be closed."""
        assert Coverage(50, 50).closing(YEAR) is None
        assert Coverage(51, 50).closing(YEAR) is None

    @pytest.mark.parametrize(
        ("share", "needed"), [("50", 25), ("100", 75), ("25", 0), ("10", 0), ("25.01", 1), ("150", 125)]
    )
    def test_how_many_a_share_needs(self, share: str, needed: int) -> None:
        """Rounded up, because the share is to be reached."""
        assert needed == Coverage(25, 100).needed(percent(share))

    def test_other_types_are_refused(self) -> None:
        """A share is a rate, and terms are a protection."""
        with pytest.raises(TypeError, match="share must be a Rate"):
            Coverage(1, 2).needed(cast("Any", 50))
        with pytest.raises(TypeError, match="like must be a Protection"):
            Coverage(1, 2).closing(cast("Any", 50))

    def test_shares(self) -> None:
        """Half up to a hundredth of a per cent."""
        assert (percent("0.01"), percent(0)) == (share_of(1, 20_000), share_of(1, 20_001))
        with pytest.raises(ValueError, match="of must be at least 1, not 0"):
            share_of(1, 0)


class TestIndicators:
    """What officials count."""

    def test_non_wage_workers(self) -> None:
        """The non-wage segment alone; unknown where a part is, and where none is counted."""
        assert NON_WAGE_INDICATOR.of(AMBON) is None
        known = RegionalCoverage(KOTA_AMBON, COUNTS[:4])
        assert Coverage(790, 1_100) == NON_WAGE_INDICATOR.of(known)
        assert Coverage(1_090, 1_700) == UCJ.of(known)
        assert NON_WAGE_INDICATOR.of(known.only(Segment.PU)) is None

    def test_what_is_printed_of_bali(self) -> None:
        """50,88 % is printed beside numbers that give 49,90 %, and two targets are printed for one year."""
        assert "49,9%" == f"{share_of(935_079, 1_873_899):id}"
        assert ["52.15%", "67.28%", "67.69%"] == [f"{each.share:en}" for each in UCJ_TARGETS]
        assert [None, "Bali", "Bali"] == [each.region and each.region.name for each in UCJ_TARGETS]


WEIGHTS = {"regulation": 3, "implementation": 2, "coverage": 4, "innovation": 1}


class TestAward:
    """Aspects that are known, weights that are not."""

    def test_every_edition_says_where_it_was_seen(self) -> None:
        """And has aspects with different names."""
        for award in AWARDS:
            assert award.seen_in
            assert len(award.aspects) == len({each.en for each in award.aspects}) > 1
            assert award.aspects[0] == award.aspect(award.aspects[0].en)

    def test_no_weights_are_invented(self) -> None:
        """Without weights there is no scorecard, and each aspect needs one."""
        with pytest.raises(ValueError, match="missing: 'regulation', 'implementation', 'coverage', 'innovation'"):
            Scorecard(PARITRANA_2024, {})
        with pytest.raises(ValueError, match="; missing: 'regulation', 'implementation', 'innovation'"):
            Scorecard(PARITRANA_2024, {"coverage": 1})
        with pytest.raises(ValueError, match="are all 0: hand in your own; no official ones are public"):
            Scorecard(PARITRANA_2018, {"policy": 0, "performance": 0, "interview": 0})
        with pytest.raises(ValueError, match="weight of policy must be at least 0"):
            Scorecard(PARITRANA_2018, {"policy": -1, "performance": 1, "interview": 1})
        with pytest.raises(ValueError, match="'performance', 'interview'; not 'speed'"):
            PARITRANA_2018.aspect("speed")
        with pytest.raises(TypeError, match="award must be an Award"):
            Scorecard(cast("Any", "Paritrana"), WEIGHTS)

    def test_points(self) -> None:
        """Whole numbers from 0 to 100 for each aspect."""
        card = Scorecard(PARITRANA_2024, WEIGHTS)
        assert Fraction(1) == card.score(dict.fromkeys(WEIGHTS, 100))
        assert Fraction(0) == card.score(dict.fromkeys(WEIGHTS, 0))
        with pytest.raises(ValueError, match="points for coverage must be at most 100, not 101"):
            card.score({**dict.fromkeys(WEIGHTS, 0), "coverage": 101})
        with pytest.raises(ValueError, match="aspects of"):
            card.score({"coverage": 10})

    def test_the_top_three(self) -> None:
        """Four regions, of which two share the third place."""
        card = Scorecard(PARITRANA_2024, WEIGHTS)
        regions = [Region(f"81.0{number}", f"R{number}") for number in range(1, 5)]
        points = [70, 90, 80, 70]
        entries = {region: dict.fromkeys(WEIGHTS, each) for region, each in zip(regions, points, strict=True)}
        top = card.top(entries)
        assert [(1, "R2"), (2, "R3"), (3, "R1"), (3, "R4")] == [(each.place, each.region.name) for each in top]
        text = card.as_document(entries, "en").markdown()
        assert "coverage (weight 4)" in text
        assert "no official weights are public" in text
        assert "90%" in text


class TestShown:
    """The coverage as a document, and as a value."""

    def test_the_document(self) -> None:
        """Ranked, with what is not known at the end."""
        text = AMBON.as_document("en").text()
        assert "Those" not in text
        assert "those eligible are not known" in text
        assert "77.33%" in text
        assert "340 not yet protected" in text
        lines = [line for line in text.splitlines() if line.strip().startswith(("1 ", "2 ", "3 "))]
        assert ["1", "2", "2"] == [line.split()[0] for line in lines]
        known = RegionalCoverage(KOTA_AMBON, COUNTS[:4]).as_document("id").text()
        assert "610 belum terlindungi" in known
        assert "Sasaran" not in known
        assert "Cakupan Kota Ambon" == f"{AMBON}" == str(AMBON)
        assert "Coverage of Kota Ambon" == f"{AMBON:en}"

    def test_a_known_number_is_shown_beside_an_unknown_one(self) -> None:
        """Those active in Soya stand in both tables though nobody knows of how many; nobody of nobody is 0."""
        data = RegionalCoverage(KOTA_AMBON, (*COUNTS, Count(Region("81.71.02.2999", "Baru"), Segment.PU, 0, 0)))
        rows = [line.split() for line in data.as_document("en").text().splitlines()]
        assert ["Desa/Negeri", "Soya", "70"] in rows
        assert ["BPU", "(non-wage", "workers)", "860"] in rows
        assert ["0", "0", "0"] in [row[-3:] for row in rows]

    @pytest.mark.parametrize("value", [AMBON, COUNTS[0], AMBON.ranking[0], PARITRANA_2024, UCJ, UCJ_TARGETS[0]])
    def test_values_survive_storage(self, value: object) -> None:
        """Pickle and copy give the same value, with the same hash."""
        pickled: object = pickle.loads(pickle.dumps(value))  # noqa: S301  (our own bytes)
        assert {value} == {pickled, copy.deepcopy(value)}

    def test_what_the_rules_say(self) -> None:
        """Over a hundred per cent, unknown, undated: all found, nothing raised."""
        found = check(AMBON, on="2024-01-01")
        assert {"JS711": 1, "JS713": 1, "JS714": 2, "JS715": 3} == found.counts
        assert "Kelurahan Nusaniwe, BPU (non-wage workers): 640 active of 500 eligible, 140 too many" in found.only(
            "JS711"
        ).items[0].line("en")
        assert "data 3 November 2022 sudah berumur 13 bulan" in found.only("JS714").items[0].line("id")
        assert {"JS711", "JS713", "JS715"} == set(check(AMBON, on="2023-11-02").counts)
        passed = RegionalCoverage(KOTA_AMBON, [Count(KOTA_AMBON, Segment.BPU, 5, 9, on="2025-01-01")], target=Target(3))
        assert {"JS712": 1, "JS716": 1} == check(passed, on="2024-01-01").counts

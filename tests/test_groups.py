"""The groups of the real world: each has a legal segment with its source, or regions that differ and say so."""

from __future__ import annotations

import pickle
from copy import copy
from typing import Any

import pytest

from jamsos import PERWALI_AMBON_34A_2020, Participant, Segment, Text, participants
from jamsos import groups as module
from jamsos.groups import (
    BPD,
    CADRES,
    CONSTRUCTION_WORKERS,
    ELECTION_WORKERS,
    FISHERS,
    GROUPS,
    MIGRANT_WORKERS,
    NON_ASN,
    RT_RW,
    VILLAGE_HEADS,
    VILLAGE_OFFICIALS,
    Placement,
    WorkerGroup,
    find_group,
)
from jamsos.law import Evidence, Source
from jamsos.regulations.national import PP_44_2015
from jamsos.regulations.regional import (
    KEPGUB_DKI_JAKARTA_642_2023,
    PERBUP_KLATEN_9_2022,
    PERBUP_KLATEN_92_2019,
)
from jamsos.segments import Segment as Home
from jamsos.text import say

SOURCE = Source(PP_44_2015.pasal(5, ayat=3))


def group(**changes: Any) -> WorkerGroup:
    """A group, with some values changed."""
    values: dict[str, Any] = {
        "code": "POTTERS",
        "name": Text(id="perajin tembikar", en="potters"),
        "segments": (Segment.BPU,),
        "usual_payer": Text(id="diri sendiri", en="themselves"),
        "source": SOURCE,
    }
    return WorkerGroup(**{**values, **changes})


class TestTheGroups:
    """What comes with the library."""

    def test_the_codes_are_permanent(self) -> None:
        """A code once published stands in lists of others; every constant carries its own name."""
        assert [
            "NON_ASN",
            "HONORARY_TEACHERS",
            "VILLAGE_HEADS",
            "VILLAGE_OFFICIALS",
            "BPD",
            "RT_RW",
            "CADRES",
            "ELECTION_WORKERS",
            "ZAKAT_COLLECTORS",
            "FISHERS",
            "FARMERS",
            "DRIVERS",
            "VENDORS",
            "SCAVENGERS",
            "CASUAL_LABOURERS",
            "TRADESMEN",
            "PARKING_ATTENDANTS",
            "PEDICAB_DRIVERS",
            "ARTISTS",
            "GRAVE_DIGGERS",
            "DOCK_WORKERS",
            "RELIGIOUS_WORKERS",
            "PALM_WORKERS",
            "TOBACCO_WORKERS",
            "CONSTRUCTION_WORKERS",
            "MIGRANT_WORKERS",
            "INTERNS",
        ] == [each.code for each in GROUPS]
        constants = {name: value for name, value in vars(module).items() if isinstance(value, WorkerGroup)}
        assert constants == {each.code: each for each in GROUPS}
        assert set(constants) <= set(module.__all__)

    @pytest.mark.parametrize("each", GROUPS, ids=str)
    def test_each_speaks_both_languages(self, each: WorkerGroup) -> None:
        """A group is said by its name; its payer is named in both languages."""
        assert (each.name.id, each.name.en) == (say(each, "id"), say(each, "en"))
        assert f"{each}" == str(each) == each.name.id
        assert each.usual_payer.id

    @pytest.mark.parametrize("each", GROUPS, ids=str)
    def test_each_segment_has_a_source(self, each: WorkerGroup) -> None:
        """What does not stand in the article itself says how it follows, and where that was seen."""
        for source in (each.source, *(placement.source for placement in each.placements)):
            assert source.evidence is Evidence.READ or source.seen_in

    def test_the_segments(self) -> None:
        """One by national law; for three groups the regions differ."""
        assert (Segment.PU, Segment.BPU, Segment.JAKON, Segment.PMI) == (
            NON_ASN.segment,
            FISHERS.segment,
            CONSTRUCTION_WORKERS.segment,
            MIGRANT_WORKERS.segment,
        )
        assert [Segment.PU] * 3 == [each.segment for each in (VILLAGE_HEADS, VILLAGE_OFFICIALS, BPD)]
        assert [RT_RW, CADRES, ELECTION_WORKERS] == [each for each in GROUPS if each.segment is None]

    def test_a_vulnerable_worker_is_no_group(self) -> None:
        """Pekerja rentan is a non-wage worker whose contributions somebody else pays."""
        assert not [each for each in GROUPS if "rentan" in each.name.id or "vulnerable" in each.name.en]

    def test_one_code_is_one_group(self) -> None:
        """Whoever words a group anew still means the same; it can be pickled, copied and hashed."""
        assert FISHERS == group(code="FISHERS")
        assert FISHERS != group(name=FISHERS.name)
        assert FISHERS == pickle.loads(pickle.dumps(FISHERS)) == copy(FISHERS)  # noqa: S301  (made on the line itself)
        assert {FISHERS} == {FISHERS, find_group("FISHERS")}

    def test_a_participant_carries_its_group(self) -> None:
        """The group stands beside the segment; they are not forced to agree."""
        assert FISHERS is Participant("Pak Yusuf", Segment.BPU, group=FISHERS).group

    def test_the_old_place_of_the_segments(self) -> None:
        """`jamsos.participants` still offers what moved to `jamsos.segments`."""
        assert participants.Segment is Segment is Home


class TestSegmentUnder:
    """RT and RW: a property of the regional instrument."""

    def test_klaten_and_jakarta(self) -> None:
        """Klaten pays a percentage of a wage, Jakarta Rp16.800 a head."""
        assert Segment.PU is RT_RW.segment_under(PERBUP_KLATEN_9_2022)
        assert Segment.BPU is RT_RW.segment_under(KEPGUB_DKI_JAKARTA_642_2023)

    def test_an_instrument_speaks_with_what_changes_it(self) -> None:
        """Perbup Klaten 92/2019 was changed by the one that is known."""
        assert Segment.PU is RT_RW.segment_under(PERBUP_KLATEN_92_2019)

    def test_unsettled(self) -> None:
        """Of any other instrument it is said that nobody knows, between which two, and what is known."""
        with pytest.raises(
            LookupError, match=r"RT_RW is unsettled under Perwali Kota Ambon 34A/2020: PU or BPU"
        ) as refused:
            RT_RW.segment_under(PERWALI_AMBON_34A_2020)
        assert "Perbup Kabupaten Klaten 9/2022 (PU)" in str(refused.value)
        with pytest.raises(LookupError, match=r"CADRES is unsettled .*PU or BPU; regions differ. Known: none."):
            CADRES.segment_under(PERWALI_AMBON_34A_2020)

    def test_national_law_leaves_no_choice(self) -> None:
        """Where there is one segment every instrument has it."""
        assert Segment.BPU is FISHERS.segment_under(PERWALI_AMBON_34A_2020)

    def test_only_an_instrument_is_asked(self) -> None:
        """The name of one is not enough."""
        with pytest.raises(TypeError, match="regulation must be a Regulation"):
            FISHERS.segment_under("Perwali 34A/2020")  # type: ignore[arg-type]  # the refusal is what is tested


class TestFind:
    """A group by its code."""

    def test_by_code(self) -> None:
        """The constant itself."""
        assert RT_RW is find_group("RT_RW")

    def test_a_slip_names_the_nearest(self) -> None:
        """The refusal lists the codes."""
        with pytest.raises(ValueError, match="did you mean 'FISHERS'"):
            find_group("FISHER")
        with pytest.raises(TypeError, match="code must be a str"):
            find_group(5)  # type: ignore[arg-type]  # the refusal is what is tested


class TestRefusals:
    """What a group of one's own must be."""

    @pytest.mark.parametrize("code", ["potters", "POT TERS", "1POTTERS", "", "PÖTTERS", "_"])
    def test_the_code(self, code: str) -> None:
        """Capital ASCII letters, digits and underscores."""
        with pytest.raises(ValueError, match="code must be capital ASCII letters"):
            group(code=code)

    @pytest.mark.parametrize(
        ("changes", "said"),
        [
            ({"code": 5}, "code must be a str"),
            ({"name": "potters"}, "name must be a Text"),
            ({"usual_payer": "APBD"}, "usual_payer must be a Text"),
            ({"source": PP_44_2015}, "source must be a Source"),
            ({"segments": ("PU",)}, "segment of POTTERS must be a Segment"),
            ({"placements": (PP_44_2015,)}, "placement must be a Placement"),
        ],
    )
    def test_the_kinds(self, changes: dict[str, Any], said: str) -> None:
        """Each field names what it takes."""
        with pytest.raises(TypeError, match=said):
            group(**changes)

    @pytest.mark.parametrize("segments", [(), (Segment.PU, Segment.PU)])
    def test_the_segments(self, segments: tuple[Segment, ...]) -> None:
        """At least one, and none twice."""
        with pytest.raises(ValueError, match="segments of POTTERS must be one segment, or several that differ"):
            group(segments=segments)

    def test_a_placement_is_one_of_the_segments(self) -> None:
        """An instrument cannot settle what is not open."""
        with pytest.raises(ValueError, match="places POTTERS in PU, not one of its segments"):
            group(placements=(Placement(Segment.PU, Source(PERBUP_KLATEN_9_2022.whole())),))

    def test_a_placement_is_a_segment_with_a_source(self) -> None:
        """Nothing is known without one."""
        with pytest.raises(TypeError, match="segment must be a Segment"):
            Placement("PU", SOURCE)  # type: ignore[arg-type]  # the refusal is what is tested
        with pytest.raises(TypeError, match="source must be a Source"):
            Placement(Segment.PU, PP_44_2015)  # type: ignore[arg-type]  # the refusal is what is tested

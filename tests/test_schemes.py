"""Regional schemes: what is known of each, who may be enrolled, and how a quota is shared."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any, cast

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsos import (
    KOTA_AMBON,
    Enrolment,
    Evidence,
    Job,
    Kind,
    Participant,
    Region,
    Regulation,
    Rp,
    Segment,
    Severity,
    check,
)
from jamsos.employers import Employer
from jamsos.groups import CADRES, FARMERS, FISHERS, GROUPS
from jamsos.regions import AMBON_UNITS
from jamsos.regulations.national import PP_44_2015
from jamsos.regulations.regional import PERWALI_BONTANG_23_2023
from jamsos.schemes import (
    AMBON,
    BANTUL,
    BONTANG,
    JOMBANG,
    KUDUS,
    MUKOMUKO,
    PEKALONGAN,
    RULES,
    SCHEMES,
    AgeLimits,
    Application,
    Candidate,
    Exclusion,
    Family,
    Known,
    Occupations,
    Quota,
    Register,
    Scheme,
    Shares,
    Sharing,
    SocialAid,
    find_scheme,
    known,
)
from jamsos.text import Text
from tests.conditions.cases.schemes import CASES

each_scheme = pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.code)
DRAFT = Text(id="rancangan", en="a draft")


def own(**facts: Any) -> Scheme:
    """A scheme of Ambon of which nothing is known but what is said."""
    values: dict[str, Any] = {"code": "OWN", "region": KOTA_AMBON, "stands_in": DRAFT, **facts}
    return Scheme(**values)


class TestSchemes:
    """The examples."""

    @each_scheme
    def test_everything_known_has_a_source(self, scheme: Scheme) -> None:
        """Each thing says where it was seen; only what was read is said to have been."""
        things = [each for _, each in scheme.fields if each is not None]
        assert things
        for each in things:
            assert all("." in place for place in each.seen_in)
            assert each.evidence in {Evidence.READ, Evidence.REPORTED}

    @each_scheme
    def test_known_and_unknown_are_all(self, scheme: Scheme) -> None:
        """What is not known is listed, and nothing is both."""
        assert len(scheme.fields) == len(scheme.unknown) + sum(each is not None for _, each in scheme.fields)

    @each_scheme
    def test_the_groups_are_those_of_the_library(self, scheme: Scheme) -> None:
        """A scheme names groups that a roster knows."""
        if scheme.occupations is not None:
            assert set(scheme.occupations.value.groups) <= set(GROUPS)

    @each_scheme
    @pytest.mark.parametrize("lang", ["id", "en"])
    def test_each_is_a_document(self, scheme: Scheme, lang: Any) -> None:
        """The page names the region and the instrument, and every matter that is known."""
        text = scheme.as_document(lang).markdown()
        assert scheme.region.full_name in text
        for label, each in scheme.fields:
            if each is not None:
                assert f"| {label.get(lang)} |" in text

    def test_codes_are_unique_and_found(self) -> None:
        """One code is one scheme."""
        assert len(SCHEMES) == len({scheme.code for scheme in SCHEMES})
        assert all(find_scheme(scheme.code) is scheme for scheme in SCHEMES)
        with pytest.raises(ValueError, match=r"^scheme cannot be 'AMBN'; did you mean 'AMBON'\?"):
            find_scheme("AMBN")

    def test_a_scheme_is_found_as_it_is_called(self) -> None:
        """Capitals and spaces do not hide it, and its instrument leads to it."""
        assert find_scheme("penajam paser utara").region.code == "64.09"
        assert find_scheme(PERWALI_BONTANG_23_2023) is BONTANG
        with pytest.raises(ValueError, match=r"^no scheme under PP 44/2015 .* Held: Perwali Kota Ambon 34A/2020, "):
            find_scheme(PP_44_2015)
        with pytest.raises(TypeError, match=r"^code must be a str"):
            find_scheme(cast("Any", 34))

    def test_the_families(self) -> None:
        """Two have everybody join, one mixes, the others pay."""
        families = [scheme.family.value for scheme in SCHEMES if scheme.family is not None]
        assert (17, 2, 1) == tuple(
            families.count(family) for family in (Family.PREMIUM_AID, Family.COMPLIANCE, Family.MIXED)
        )

    def test_what_a_page_says(self) -> None:
        """Yes and no, months of a year, several values, and what is not known."""
        text = BONTANG.as_document("en").text(400)
        for said in ("yes", "2023: 3 month(s); 2024: 12 month(s)", "JKK; JKM", "18 to 64 years", "Not known"):
            assert said in text
        everything = own(
            **{
                name: known(value, "contoh.id")
                for name, value in {
                    "legal_basis": (),
                    "family": Family.MIXED,
                    "segments": (Segment.BPU,),
                    "occupations": Occupations([FISHERS]),
                    "definition": DRAFT,
                    "programs": ("JKK",),
                    "premium": Rp(16_800),
                    "age": AgeLimits(18, None),
                    "residence": DRAFT,
                    "work_proof": DRAFT,
                    "registers": (Register.DTSEN,),
                    "exclusions": (Exclusion.SOCIAL_AID,),
                    "quotas": Quota(total=5, per_unit=1, least=True, sharing=[Sharing.FIXED]),
                    "intake": (DRAFT,),
                    "validation": DRAFT,
                    "determination": DRAFT,
                    "monthly_check": False,
                    "replacement": DRAFT,
                    "payment": DRAFT,
                    "funding": (),
                    "months": ((2026, 12),),
                    "duties": (DRAFT,),
                    "supervision": DRAFT,
                    "team": DRAFT,
                    "sanctions": (DRAFT,),
                    "principles": (DRAFT,),
                }.items()
            }
        )
        assert () == everything.unknown
        text = everything.as_document("id").text(400)
        assert "Tidak diketahui : tidak ada" in text
        assert "5 orang; sekurang-kurangnya 1 per unit; jumlah tetap per unit" in text
        assert "tidak" in text

    def test_a_scheme_says_its_instrument(self) -> None:
        """The short form, or what stands in its place."""
        assert "Perwali Kota Ambon 34A/2020" == f"{AMBON:en}"
        assert "a draft" == f"{own():en}"
        assert "rancangan" == str(own())

    def test_it_is_a_value(self) -> None:
        """It can be hashed, copied and pickled."""
        assert BONTANG == pickle.loads(pickle.dumps(BONTANG)) == copy.deepcopy(BONTANG)  # noqa: S301  (our own bytes)
        assert 1 == len({BONTANG, copy.copy(BONTANG)})

    @pytest.mark.parametrize(
        ("facts", "error", "sentence"),
        [
            ({"code": "ambon"}, ValueError, "code must be capital ASCII letters"),
            ({"code": 5}, TypeError, "code must be a str"),
            ({"region": "81.71"}, TypeError, "region must be a Region"),
            ({"stands_in": None}, TypeError, "stands_in must be a Text .*where under is None"),
            ({"under": "34A"}, TypeError, "under must be a Regulation"),
            (
                {"under": BONTANG.under},
                ValueError,
                r"under \(Perwali Kota Bontang 23/2023\) is no instrument of Kota Ambon",
            ),
            ({"age": AgeLimits(18, 64)}, TypeError, "Age must be a Known such as known"),
            ({"age": known(18, "contoh.id")}, TypeError, r"Age must be an AgeLimits such as AgeLimits\(18, 64\)"),
            ({"family": known("aid", "contoh.id")}, TypeError, "Family must be a Family such as Family.PREMIUM_AID"),
            ({"programs": known("JKK", "contoh.id")}, TypeError, "Programmes must be in brackets"),
            ({"funding": known(("APBD",), "contoh.id")}, TypeError, "each of Funding must be an Instrument"),
            ({"months": known((2026, 12), "contoh.id")}, TypeError, r"months must hold years .* \(\(2026, 12\),\)"),
            ({"months": known(((2026, 13),), "contoh.id")}, ValueError, "the months of 2026 must be at most 12"),
            ({"months": known(((26, 12),), "contoh.id")}, ValueError, "the year of months must be at least 1945"),
        ],
    )
    def test_the_impossible_is_refused(self, facts: dict[str, Any], error: type[Exception], sentence: str) -> None:
        """Each sentence names the field."""
        with pytest.raises(error, match=f"^{sentence}"):
            own(**facts)


class TestVocabulary:
    """Age limits, occupations, quotas, candidates."""

    @pytest.mark.parametrize(
        ("first", "last", "indonesian", "english", "within", "without"),
        [
            (18, 64, "18 sampai 64 tahun", "18 to 64 years", (18, 64), (17, 65)),
            (None, 65, "paling tinggi 65 tahun", "up to 65 years", (0, 65), (66,)),
            (17, None, "paling rendah 17 tahun", "17 years and more", (17, 90), (16,)),
        ],
    )
    def test_age_limits(
        self,
        first: int | None,
        last: int | None,
        indonesian: str,
        english: str,
        within: tuple[int, ...],
        without: tuple[int, ...],
    ) -> None:
        """Both ages are included, and a side may be open."""
        limits = AgeLimits(first, last)
        assert (indonesian, english) == (f"{limits:id}", f"{limits:en}")
        assert all(limits.holds(age) for age in within)
        assert not any(limits.holds(age) for age in without)

    def test_age_limits_that_cannot_be(self) -> None:
        """None at all, the wrong way round, or no number."""
        with pytest.raises(ValueError, match="first and last are missing"):
            AgeLimits(None, None)
        with pytest.raises(ValueError, match=r"last \(17\) is before first \(18\)"):
            AgeLimits(18, 17)
        with pytest.raises(TypeError, match="first must be a whole number"):
            AgeLimits(cast("int", "18"), 64)

    def test_occupations(self) -> None:
        """Groups, and whether others of the kind are meant too."""
        assert "nelayan; petani" == f"{Occupations([FISHERS, FARMERS]):id}"
        with pytest.raises(TypeError, match=r"^each of groups must be a WorkerGroup such as FISHERS"):
            Occupations(cast("Any", ["nelayan"]))
        with pytest.raises(TypeError, match="others must be a bool"):
            Occupations([FISHERS], others=cast("bool", 1))

    def test_what_is_known_may_have_been_read(self) -> None:
        """The evidence stands beside the value, and the place always does."""
        with pytest.raises(ValueError, match=r"^seen_in is missing"):
            known(5)
        assert (Register.DTSEN,) == cast("object", known([Register.DTSEN], "jdih.go.id").value)
        assert Known(5, ("jdih.go.id",), Evidence.READ) == known(5, "jdih.go.id", evidence=Evidence.READ)

    @pytest.mark.parametrize(
        ("facts", "sentence"),
        [
            ({"total": 0}, "total must be at least 1"),
            ({"per_unit": 0, "sharing": [Sharing.FIXED]}, "per_unit must be at least 1"),
            ({"sharing": [Sharing.FIXED]}, "per_unit is missing"),
        ],
    )
    def test_quotas_that_cannot_be(self, facts: dict[str, Any], sentence: str) -> None:
        """Nobody is no quota, and a fixed share is a number."""
        with pytest.raises(ValueError, match=f"^{sentence}"):
            Quota(**facts)
        with pytest.raises(TypeError, match=r"^each of sharing must be a Sharing"):
            Quota(sharing=cast("Any", ["equal"]))
        with pytest.raises(TypeError, match=r"^least must be a bool"):
            Quota(least=cast("bool", 1))

    def test_aid_is_a_phrase(self) -> None:
        """In both languages."""
        assert ("Bantuan Pangan Nontunai (BPNT)", "food aid (BPNT)") == (f"{SocialAid.BPNT:id}", f"{SocialAid.BPNT:en}")

    def test_a_quota_is_a_phrase(self) -> None:
        """Places, each unit, and the ways on which sources disagree."""
        assert "by population or equal shares" == f"{Quota(sharing=[Sharing.BY_POPULATION, Sharing.EQUAL]):en}"
        assert "300 per unit; jumlah tetap per unit" == f"{Quota(per_unit=300, sharing=[Sharing.FIXED]):id}"
        assert "" == f"{Quota()}"

    @pytest.mark.parametrize(
        ("facts", "sentence"),
        [
            ({"works": 1}, "works must be a bool"),
            ({"aids": ["PKH"]}, "each of aids must be a SocialAid"),
            ({"aids": SocialAid.PKH}, r"aids must be in brackets, such as \[SocialAid.PKH\]"),
            ({"registers": ["DTKS"]}, "each of registers must be a Register"),
            ({"family_card": 3_201_012_345_678_901}, "family_card must be a str, not a int"),
        ],
    )
    def test_candidates_that_cannot_be(self, facts: dict[str, Any], sentence: str) -> None:
        """The number of a family card is repeated by no message."""
        with pytest.raises(TypeError, match=f"^{sentence}") as raised:
            Candidate(Participant("Ani", Segment.BPU), **facts)
        assert "3201" not in str(raised.value)
        with pytest.raises(TypeError, match=r"^participant must be a Participant"):
            Candidate(cast("Participant", "Ani"))

    def test_a_family_card_is_not_shown(self) -> None:
        """Neither by the candidate nor by the application."""
        candidate = Candidate(Participant("Ani", Segment.BPU), family_card="3201012345678901")
        assert "3201" not in repr(candidate) + repr(Application(PEKALONGAN, candidate, frozenset({"3201012345678901"})))

    def test_an_application_has_a_scheme_and_a_candidate(self) -> None:
        """Anything else is refused."""
        candidate = Candidate(Participant("Ani", Segment.BPU))
        with pytest.raises(TypeError, match=r"^scheme must be a Scheme such as BONTANG"):
            Application(cast("Scheme", "BONTANG"), candidate)
        with pytest.raises(TypeError, match=r"^candidate must be a Candidate"):
            Application(BONTANG, cast("Candidate", candidate.participant))


class TestEligible:
    """One person under a scheme."""

    @pytest.mark.parametrize("code", [each.code for each in RULES])
    def test_every_case_of_a_rule(self, code: str) -> None:
        """Some cases are found and some passed, and what is found reads in both languages."""
        (own_rule,) = [each for each in RULES if each.code == code]
        found = [list(own_rule.judge(cast("Application", case.subject), case.day)) for case in CASES[code]]
        assert {True, False} == {bool(each) for each in found}
        for finding in (finding for each in found for finding in each):
            assert finding.line("id") != finding.line("en")
            assert "{" not in finding.line("id") + finding.line("en")

    def test_nothing_known_of_a_scheme_asks_nothing(self) -> None:
        """What no source tells is not asked, and a note says so in both languages."""
        (note,) = own().eligible(Participant("Ani", Segment.BPU), "2021-04-05")
        assert note.message.get("en") == (
            "the text of a draft was not read whole; not known and not asked: Segments; Occupations; Age; Resident of "
            "the region; Proof of work; Register of poverty; Left out"
        )
        assert "tidak ditanyakan: Segmen; Jenis pekerjaan; Umur; " in note.message.get("id")

    def test_a_scheme_that_was_read_is_silent_on_purpose(self) -> None:
        """Of a regulation that was read whole nothing is left out by chance."""
        read = Regulation(Kind.PERWALI, "1", 2020, "contoh", region=KOTA_AMBON, in_force_from=date(2020, 10, 1))
        scheme = own(under=read, stands_in=None, text_read=True)
        assert () == scheme.eligible(Participant("Ani", Segment.BPU), "2021-04-05").items
        assert () == scheme.silent_conditions
        assert "Not regulated : Legal basis; Family" in scheme.as_document("en").text()
        title_only = evolve(scheme, text_read=False)
        assert {"JS133": 1} == title_only.eligible(Participant("Ani", Segment.BPU), "2021-04-05").counts
        with pytest.raises(TypeError, match=r"^text_read must be a bool"):
            evolve(scheme, text_read=cast("bool", 1))

    @pytest.mark.parametrize(
        ("day", "codes"),
        [
            ("2019-12-31", {"JS130"}),
            ("2020-01-01", {"JS131"}),
            ("2020-12-31", {"JS131"}),
            ("2021-01-01", set[str]()),
        ],
    )
    def test_a_scheme_has_its_days(self, day: str, codes: set[str]) -> None:
        """Before the regulation nobody is enrolled; in a year of which no day is known nothing is sure."""
        found = AMBON.eligible(Participant("Ani", Segment.BPU, group=CADRES), day)
        assert codes == set(found.counts) - {"JS133"}
        assert found.ok is ("JS130" not in codes)

    def test_the_dead_are_not_enrolled(self) -> None:
        """On the day of death the place is free; the day before it was not."""
        ani = Participant("Ani", Segment.BPU, died="2024-05-02")
        assert "JS132" in BONTANG.eligible(ani, "2024-05-02").counts
        assert "JS132" not in BONTANG.eligible(ani, "2024-05-01").counts

    def test_unknown_facts_are_notes(self) -> None:
        """Whoever is only a name is neither refused nor passed over."""
        ani = Participant("Ani", Segment.BPU)
        findings = BONTANG.eligible(ani, "2025-01-01")
        assert findings.ok
        facts = {finding.message.get("en").split(": ", 1)[1] for finding in findings.only("JS129")}
        assert {
            "where the person lives: not known (Perwali Kota Bontang 23/2023)",
            "the day of birth: not known (Perwali Kota Bontang 23/2023)",
            "the occupation: not known (Perwali Kota Bontang 23/2023)",
            "whether the person works: not known (Perwali Kota Bontang 23/2023)",
        } == facts
        assert 4 == PEKALONGAN.eligible(Candidate(ani), "2022-09-01").counts["JS129"] + 1
        assert {"JS129": 3, "JS133": 1} == KUDUS.eligible(evolve(ani, born=None), "2025-06-01").counts

    def test_whoever_fits_has_no_finding(self) -> None:
        """A fisher of the city, of age, at work."""
        home = Region("64.74.01.1001", "Bontang Kuala")
        budi = Participant("Budi", Segment.BPU, born="1980-01-01", group=FISHERS, region=home)
        assert {"JS133"} == set(BONTANG.eligible(Candidate(budi, works=True), "2025-01-01").counts)

    def test_others_of_the_kind_are_for_the_region_to_decide(self) -> None:
        """An open list refuses nobody, and says that somebody has to decide."""
        (note,) = JOMBANG.eligible(
            Participant(
                "Budi",
                Segment.BPU,
                born="1980-01-01",
                group=FISHERS,
                region=JOMBANG.region,
                enrolments=[Enrolment("JKM", start="2020-01-01", end="2020-12-31")],
            ),
            "2024-07-01",
        ).only("JS129")
        assert "whether fishers are of the kind; the region decides" in note.message.get("en")

    @pytest.mark.parametrize(
        ("facts", "memberships"),
        [
            ({"enrolments": [Enrolment("JKM", start="2024-01-01")]}, ["JKM"]),
            ({"enrolments": [Enrolment("JKM", start="2024-01-01", end="2024-06-30")]}, []),
            ({"jobs": [Job(Employer("PT A"), Rp(2_000_000))]}, ["at PT A"]),
            ({"jobs": [Job(Employer("PT A"), Rp(2_000_000), end="2024-06-30")]}, []),
        ],
    )
    def test_memberships_of_every_kind_count(self, facts: dict[str, Any], memberships: list[str]) -> None:
        """A programme that holds on the day, and a job; not one that has ended."""
        segment = Segment.PU if "jobs" in facts else Segment.BPU
        findings = JOMBANG.eligible(Participant("Budi", segment, **facts), "2024-07-01").only("JS126")
        assert [f"already ({said})" for said in memberships] == [
            each.message.get("en").split("member ")[1].split(";")[0] for each in findings
        ]

    def test_the_aid_is_named(self) -> None:
        """Both, where both are received."""
        candidate = Candidate(Participant("Ani", Segment.BPU), aids=[SocialAid.PKH, SocialAid.BPNT])
        (finding,) = PEKALONGAN.eligible(candidate, "2022-09-01").errors
        assert "Ani receives BPNT, PKH" in finding.message.get("en")

    def test_check_judges_an_application_too(self) -> None:
        """The same rules through the one door."""
        application = Application(MUKOMUKO, Candidate(Participant("Budi", Segment.BPU, group=FISHERS)))
        assert {"JS123", "JS129", "JS133"} == set(check(application, on="2024-03-01").counts)

    def test_only_notes_and_errors(self) -> None:
        """A condition is met or not; there is no warning between."""
        assert {Severity.ERROR, Severity.NOTE} == {each.severity for each in RULES}
        assert [f"JS{number}" for number in range(120, 134)] == [each.code for each in RULES]


class TestScreen:
    """A whole list."""

    def test_one_of_a_family(self) -> None:
        """The first of a family card is taken, the second found; whoever does not fit keeps nobody out."""
        people: list[Participant | Candidate] = [
            Candidate(Participant("Ani", Segment.BPU, ref="1"), aids=[SocialAid.PKH], family_card="K1"),
            Candidate(Participant("Budi", Segment.BPU, ref="2"), aids=[], family_card="K1"),
            Candidate(Participant("Citra", Segment.BPU, ref="3"), aids=[], family_card="K1"),
            Participant("Dewi", Segment.BPU, ref="4"),
        ]
        errors = PEKALONGAN.screen(people, "2022-09-01").errors
        assert [("JS127", "Ani (1)"), ("JS128", "Citra (3)")] == [(each.code, f"{each.about}") for each in errors]

    def test_the_scheme_is_found_once(self) -> None:
        """However many people stand in the list, the regulation is not in force once."""
        people = [Participant(name, Segment.BPU) for name in ("Ani", "Budi", "Budi")]
        counts = PEKALONGAN.screen(people, "2021-12-31").counts
        assert (1, 1) == (counts["JS130"], counts["JS133"])
        assert 9 == counts["JS129"], "two people of one name stay two"

    def test_nobody(self) -> None:
        """An empty list has no findings."""
        assert PEKALONGAN.screen([], "2022-09-01").ok


class TestQuota:
    """Places shared over units."""

    def test_a_fixed_share(self) -> None:
        """The same number for each, and a total that is their sum."""
        shares = AMBON.quota(AMBON_UNITS)
        assert (15_000, Sharing.FIXED) == (shares.total, shares.sharing)
        assert {300} == {places for _, places in shares.rows}
        assert shares == AMBON.quota(AMBON_UNITS, 15_000)
        with pytest.raises(ValueError, match=r"total \(10000\) is not 50 x 300 = 15000"):
            AMBON.quota(AMBON_UNITS, 10_000)

    def test_the_scheme_knows_its_total(self) -> None:
        """A total is handed in only where the scheme has none, or another is meant."""
        districts = [f"Kecamatan {number}" for number in range(1, 16)]
        assert {120} == {places for _, places in MUKOMUKO.quota(districts).rows}
        assert 1_616 == MUKOMUKO.quota(districts, 1_616).total

    @pytest.mark.parametrize(
        ("scheme", "arguments", "error", "sentence"),
        [
            (PEKALONGAN, {"total": 10}, LookupError, "sources disagree on how PEKALONGAN shares its quota: Sharing.BY"),
            (BANTUL, {}, ValueError, "sharing is missing: no source tells how BANTUL shares"),
            (JOMBANG, {"sharing": Sharing.FIXED}, ValueError, "per_unit is missing: no source tells of a fixed number"),
            (PEKALONGAN, {"sharing": Sharing.EQUAL}, ValueError, "total is missing: no source tells how many places"),
            (own(), {"total": 1}, ValueError, "sharing is missing"),
            (PEKALONGAN, {"sharing": Sharing.BY_POPULATION, "total": 1}, TypeError, "units must be a mapping to their"),
            (PEKALONGAN, {"sharing": "equal", "total": 1}, TypeError, "sharing must be a Sharing"),
        ],
    )
    def test_what_is_missing_is_said(
        self, scheme: Scheme, arguments: dict[str, Any], error: type[Exception], sentence: str
    ) -> None:
        """Nothing is assumed about a quota."""
        with pytest.raises(error, match=f"^{sentence}"):
            scheme.quota(["A", "B"], **arguments)

    def test_a_number_for_each_can_be_handed_in(self) -> None:
        """A scheme without a fixed number takes one, and no other way of sharing takes it."""
        assert (("A", 25), ("B", 25)) == BANTUL.quota(["A", "B"], per_unit=25).rows
        assert 600 == AMBON.quota(["A", "B"], 600, per_unit=300, sharing=Sharing.FIXED).total
        with pytest.raises(ValueError, match=r"it goes with Sharing.FIXED, not Sharing.EQUAL\.$"):
            BANTUL.quota(["A", "B"], per_unit=25, sharing=Sharing.EQUAL)
        with pytest.raises(TypeError, match=r"^sharing must be a Sharing"):
            BANTUL.quota(["A", "B"], per_unit=25, sharing=cast("Any", "fixed"))
        with pytest.raises(ValueError, match=r"^per_unit must be at least 1, not 0"):
            BANTUL.quota(["A", "B"], per_unit=0)

    def test_the_least_of_each_comes_first(self) -> None:
        """At least ten in each village: a small one keeps them, whatever the way of sharing."""
        villages = {"besar": 9_000, "kecil": 10}
        assert (("besar", 20), ("kecil", 10)) == KUDUS.quota(villages, 30, sharing=Sharing.BY_POPULATION).rows
        assert (("besar", 10), ("kecil", 10)) == KUDUS.quota(villages, 20, sharing=Sharing.BY_POPULATION).rows
        with pytest.raises(ValueError, match=r"^total \(19\) is less than 2 x 10 = 20, the least that KUDUS gives"):
            KUDUS.quota(villages, 19, sharing=Sharing.EQUAL)
        with pytest.raises(ValueError, match=r"= 20; say with sharing= how what is over is shared\.$"):
            KUDUS.quota(villages, 30)

    @pytest.mark.parametrize(
        ("units", "error", "sentence"),
        [
            ("abc", TypeError, "units must be several, such as .*, not 'abc'"),
            (50, TypeError, "units must be several, such as .*, not 50"),
            (KOTA_AMBON, TypeError, "units must be several, such as"),
            ([1, 2], TypeError, "each of units must be a str such as"),
            ({"A": -1}, ValueError, "population of A must be at least 0"),
            ({"A": 1.5}, TypeError, "population of A must be a whole number"),
            ({"A": 0, "B": 0}, ValueError, "the populations of units are all 0"),
        ],
    )
    def test_units_that_cannot_be(self, units: Any, error: type[Exception], sentence: str) -> None:
        """The sentence names the unit."""
        with pytest.raises(error, match=f"^{sentence}"):
            BANTUL.quota(units, 10, sharing=Sharing.BY_POPULATION)

    @pytest.mark.parametrize("units", [[], ["A", "A"]])
    def test_units_stand_once(self, units: list[str]) -> None:
        """No unit, or one twice, is no list of units."""
        with pytest.raises(ValueError, match="units must be one unit or several, each once"):
            AMBON.quota(units)

    @given(
        st.dictionaries(st.text("ABCDEFGH", min_size=1), st.integers(0, 10**6), min_size=1).filter(
            lambda units: any(units.values())
        ),
        st.integers(0, 10**7),
        st.sampled_from([Sharing.EQUAL, Sharing.BY_POPULATION]),
    )
    def test_nobody_is_lost(self, units: dict[str, int], total: int, sharing: Sharing) -> None:
        """The places add up, each is within one of its exact share, and the same input gives the same."""
        shares = PEKALONGAN.quota(units, total, sharing=sharing)
        assert total == shares.total
        assert tuple(units) == tuple(unit for unit, _ in shares.rows)
        weights = units if sharing is Sharing.BY_POPULATION else dict.fromkeys(units, 1)
        whole = sum(weights.values())
        for unit, places in shares.rows:
            assert 0 <= places
            assert abs(places * whole - total * weights[str(unit)]) < whole
        assert shares == PEKALONGAN.quota(units, total, sharing=sharing)

    def test_shares_are_a_table(self) -> None:
        """Each unit with its places, and the total; a slip names the nearest."""
        shares = PEKALONGAN.quota({"Bendan": 2, "Kraton": 1}, 3, sharing=Sharing.BY_POPULATION)
        assert (2, 1) == (shares.of("Bendan"), shares.of("Kraton"))
        text = shares.as_document("en").markdown()
        assert "Places, by population" in text
        assert "| **Total** | **3** |" in text
        with pytest.raises(ValueError, match="did you mean 'Bendan'"):
            shares.of("Bendar")
        assert 300 == AMBON.quota(AMBON_UNITS).of(AMBON_UNITS[0])
        assert isinstance(shares, Shares)
        assert "Kuota, menurut jumlah penduduk" == str(shares).splitlines()[0]

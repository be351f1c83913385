"""Obligations: which programmes are owed for whom, on both sides of every day on which the law changed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos.employers import Employer, Employment, EnterpriseScale, Jkn, StateService, WorkerFacts
from jamsos.law import Evidence, NotInForce
from jamsos.programs.obligations import (
    CONSTRUCTION_REGISTRATION,
    CONSTRUCTION_STAGE,
    FOREIGNER_MONTHS,
    JKN_CONDITION,
    JKP_AGE,
    JKP_NEEDS_FULL,
    JKP_NEEDS_LEAST,
    LARGE_AND_MEDIUM_STAGE,
    MICRO_STAGE,
    SMALL_STAGE,
    STATE_BODIES,
    Duty,
    JknCondition,
    Obligations,
    Programmes,
    in_construction,
    obligations,
)

MICRO, SMALL, MEDIUM, LARGE = EnterpriseScale
OWED, OPTIONAL, EXCLUDED, UNDECIDED = Duty
FIRST, BEFORE_JKP, JKP_BEGINS = "2015-07-01", "2021-02-01", "2021-02-02"
LATER = "2026-11-21"
CONSTRUCTION_KINDS = [Employment.DAILY, Employment.PIECE, Employment.SEASONAL, Employment.FIXED_TERM]


def worker(employment: Employment = Employment.PERMANENT, **facts: Any) -> WorkerFacts:
    """A citizen born in 1990, in JKN through the firm, unless told otherwise."""
    known: dict[str, Any] = {"born": "1990-05-17", "jkn": Jkn.BUSINESS, **facts}
    return WorkerFacts(employment, **known)


def duties(scale: EnterpriseScale | None, day: str, who: WorkerFacts | None = None, **firm: Any) -> Obligations:
    """What an employer of that size owes on a day."""
    return obligations(Employer("PT Maju", scale=scale, **firm), worker() if who is None else who, day)


def by_duty(found: Obligations) -> dict[str, str]:
    """Each programme with the name of its duty."""
    return {item.program: item.duty.name for item in found.items}


def basis(found: Obligations, code: str) -> list[str]:
    """The articles of one programme."""
    return [place.short for place in found.of(code).citations]


@pytest.mark.parametrize(
    ("scale", "owed", "optional"),
    [
        (LARGE, ("JKK", "JKM", "JHT", "JP"), ()),
        (MEDIUM, ("JKK", "JKM", "JHT", "JP"), ()),
        (SMALL, ("JKK", "JKM", "JHT"), ("JP",)),
        (MICRO, ("JKK", "JKM"), ("JHT", "JP")),
    ],
)
@pytest.mark.parametrize("day", [FIRST, BEFORE_JKP])
def test_the_stages_of_perpres_109(
    scale: EnterpriseScale, owed: tuple[str, ...], optional: tuple[str, ...], day: str
) -> None:
    """Pasal 6 ayat (3): the size decides; what it does not name is optional, and JKP does not exist yet."""
    found = duties(scale, day)
    assert (owed, optional) == (found.codes(OWED), found.codes(OPTIONAL))
    assert ((), ()) == (found.excluded, found.undecided)


@pytest.mark.parametrize(("scale", "letter"), [(LARGE, "a"), (MEDIUM, "a"), (SMALL, "b"), (MICRO, "c")])
def test_a_stage_is_cited(scale: EnterpriseScale, letter: str) -> None:
    """By its letter, for what is owed and for what is optional."""
    found = duties(scale, FIRST)
    place = f"Perpres 109/2013 Pasal 6 ayat (3) huruf {letter}"
    assert [[place]] * 4 == [basis(found, code) for code in ("JKK", "JKM", "JHT", "JP")]


@pytest.mark.parametrize("history", [LARGE_AND_MEDIUM_STAGE, SMALL_STAGE, MICRO_STAGE, CONSTRUCTION_STAGE])
def test_the_staging_begins_on_1_july_2015(history: Any) -> None:
    """Pasal 6 ayat (2); the day before there is no answer."""
    assert Evidence.READ is history.on(FIRST).evidence
    with pytest.raises(NotInForce):
        history.on("2015-06-30")


def test_before_the_staging_nothing_is_answered() -> None:
    """UU 3/1992 and PP 14/1993 are not modelled here."""
    with pytest.raises(NotInForce, match="2015-06-30"):
        duties(LARGE, "2015-06-30")


@pytest.mark.parametrize("kind", CONSTRUCTION_KINDS)
@pytest.mark.parametrize("scale", [*EnterpriseScale, None])
def test_workers_on_building_sites_have_jkk_and_jkm(kind: Employment, scale: EnterpriseScale | None) -> None:
    """Perpres 109/2013 Pasal 6 ayat (4) and PP 44/2015 Pasal 53, at every size; the rest is closed."""
    found = duties(scale, LATER, worker(kind), construction=True)
    assert (("JKK", "JKM"), ("JHT", "JP", "JKP")) == (found.codes(OWED), found.codes(EXCLUDED))


@pytest.mark.parametrize(
    ("kind", "places"),
    [
        (Employment.DAILY, ["PP 44/2015 Pasal 53", "Perpres 109/2013 Pasal 6 ayat (4)"]),
        (Employment.PIECE, ["PP 44/2015 Pasal 53", "Perpres 109/2013 Pasal 6 ayat (4)"]),
        (Employment.SEASONAL, ["Perpres 109/2013 Pasal 6 ayat (4)"]),
        (Employment.FIXED_TERM, ["PP 44/2015 Pasal 53"]),
    ],
)
def test_each_kind_is_cited_by_the_article_that_names_it(kind: Employment, places: list[str]) -> None:
    """The Perpres says seasonal where the PP says fixed term."""
    assert places == basis(duties(LARGE, FIRST, worker(kind), construction=True), "JKK")
    assert (Evidence.READ, Evidence.READ) == (
        CONSTRUCTION_STAGE.on(FIRST).evidence,
        CONSTRUCTION_REGISTRATION.on(FIRST).evidence,
    )


def test_the_staff_of_a_builder_are_staff() -> None:
    """A permanent worker of a construction firm follows the size, and so do daily workers of other firms."""
    assert ("JKK", "JKM", "JHT", "JP") == duties(LARGE, FIRST, construction=True).codes(OWED)
    assert ("JKK", "JKM", "JHT", "JP") == duties(LARGE, FIRST, worker(Employment.DAILY)).codes(OWED)


def test_jkp_begins_on_2_february_2021() -> None:
    """PP 37/2021: existing members become participants at once."""
    assert "JKP" not in by_duty(duties(LARGE, BEFORE_JKP))
    found = duties(LARGE, JKP_BEGINS)
    assert ("JKK", "JKM", "JHT", "JP", "JKP") == found.codes(OWED) == found.programs
    assert [
        "PP 37/2021 Pasal 2 ayat (1)",
        "PP 37/2021 Pasal 4 ayat (3) huruf a",
        "PP 37/2021 Pasal 5",
        "PP 37/2021 Pasal 48 ayat (3)",
    ] == basis(found, "JKP")
    with pytest.raises(ValueError, match="program cannot be 'JKP'"):
        duties(LARGE, BEFORE_JKP).of("JKP")


@pytest.mark.parametrize(
    ("scale", "joined", "duty"),
    [
        (LARGE, (), OWED),
        (MEDIUM, (), OWED),
        (SMALL, (), OWED),
        (MICRO, (), EXCLUDED),
        (MICRO, ("JHT",), OWED),
        (MICRO, ("JP",), EXCLUDED),
    ],
)
@pytest.mark.parametrize("day", ["2022-06-01", "2025-02-07"])
def test_jkp_asks_for_the_programmes_of_the_size(
    scale: EnterpriseScale, joined: tuple[str, ...], duty: Duty, day: str
) -> None:
    """Pasal 4 ayat (3): JP too in large and medium firms; a micro firm must have joined JHT."""
    assert duty is duties(scale, day, worker(joined=joined)).of("JKP").duty


def test_a_micro_firm_is_told_what_jkp_lacks() -> None:
    """The reason names the programme in both languages."""
    reason = duties(MICRO, LATER).of("JKP").reason
    assert "mensyaratkan JKN, JKK, JHT, JKM; tidak mengikuti JHT" == reason.get("id")
    assert "needs JKN, JKK, JHT, JKM; is not in JHT" == reason.get("en")


@pytest.mark.parametrize(
    ("day", "jkn", "duty"),
    [
        # Pasal 48 ayat (3): without regard to JKN while the data are integrated
        (JKP_BEGINS, None, OWED),
        ("2021-08-01", Jkn.NONE, OWED),
        # Pasal 4 ayat (4): wage earners of a business entity
        ("2021-08-02", Jkn.NONE, EXCLUDED),
        ("2021-08-02", Jkn.OTHER, EXCLUDED),
        ("2021-08-02", Jkn.BUSINESS, OWED),
        ("2025-02-06", Jkn.OTHER, EXCLUDED),
        ("2025-02-06", None, UNDECIDED),
        # PP 6/2025: any segment
        ("2025-02-07", Jkn.OTHER, OWED),
        ("2025-02-07", Jkn.BUSINESS, OWED),
        ("2025-02-07", Jkn.NONE, EXCLUDED),
        ("2025-02-07", None, UNDECIDED),
    ],
)
def test_jkp_asks_for_jkn_by_day(day: str, jkn: Jkn | None, duty: Duty) -> None:
    """The segment counted until 6 February 2025, and nothing in the first half year."""
    assert duty is duties(SMALL, day, worker(jkn=jkn)).of("JKP").duty


def test_the_condition_of_jkn_says_how_it_is_known() -> None:
    """The half year is the longest the article allows, so its end is derived."""
    assert [Evidence.READ, Evidence.DERIVED, Evidence.READ] == [each.evidence for each in JKN_CONDITION.provisions]
    assert ("peserta JKN", "in JKN") == (f"{JknCondition.ANY}", f"{JknCondition.ANY:en}")


@pytest.mark.parametrize("history", [JKP_NEEDS_FULL, JKP_NEEDS_LEAST])
def test_pp_6_2025_left_the_programmes_as_they_were(history: Any) -> None:
    """The same list before and since 7 February 2025, under the amended article."""
    before, since = history.on("2025-02-06"), history.on("2025-02-07")
    assert before.value == since.value
    assert since.citation.short == f"{before.citation.short} jo. PP 6/2025"


@pytest.mark.parametrize(
    ("born", "registered", "duty"),
    [
        ("1968-06-02", None, OWED),  # 53 years old on 1 June 2022
        ("1968-06-01", None, EXCLUDED),  # 54 on that day
        ("1968-06-01", "2021-02-02", OWED),  # 52 when JKP began
        ("1967-02-03", "2021-02-02", OWED),
        ("1967-02-02", "2021-02-02", EXCLUDED),
        ("1968-06-01", "2023-01-01", EXCLUDED),  # not registered yet: the day that is asked about counts
    ],
)
def test_jkp_asks_for_the_age_at_registration(born: str, registered: str | None, duty: Duty) -> None:
    """Pasal 4 ayat (2) huruf b: not yet 54 on the day of registration, whatever the age since."""
    who = worker(born=born, registered_jkp_on=registered)
    assert duty is duties(SMALL, "2022-06-01", who).of("JKP").duty
    assert (54, Evidence.READ) == (JKP_AGE.on(JKP_BEGINS).value, JKP_AGE.on(JKP_BEGINS).evidence)


def test_nobody_was_registered_in_jkp_before_it_began() -> None:
    """A registration before 2 February 2021 is outside the law; the field is named, and the day to give instead."""
    sentence = r"^registered_jkp_on cannot be 2021-02-01: JKP began on 2021-02-02 \(PP 37/2021\), which is the day of "
    with pytest.raises(NotInForce, match=sentence) as refusal:
        duties(SMALL, LATER, worker(registered_jkp_on="2021-02-01"))
    assert (date(2021, 2, 1), date(2021, 2, 2)) == (refusal.value.day, refusal.value.nearest)


def test_nobody_works_before_birth() -> None:
    """A day of birth after the day that is asked about is a mistake; the day itself is not looked at further."""
    with pytest.raises(
        ValueError, match=r"^born cannot be 2022-06-02: that is after 2022-06-01, the day that is asked"
    ):
        duties(SMALL, "2022-06-01", worker(born="2022-06-02"))
    assert duties(SMALL, "2022-06-01", worker(born="2022-06-01")).owed


@pytest.mark.parametrize(
    ("kind", "named"),
    [
        (Employment.DAILY, True),
        (Employment.PIECE, True),
        (Employment.FIXED_TERM, True),
        (Employment.SEASONAL, False),
        (Employment.PERMANENT, False),
    ],
)
def test_whom_the_article_on_construction_names(kind: Employment, named: bool) -> None:
    """PP 44/2015 Pasal 53, of employers in construction services alone, from 1 July 2015."""
    who = WorkerFacts(kind)
    assert named is in_construction(Employer("CV Bangun", construction=True), who, "2015-07-01")
    assert not in_construction(Employer("CV Dagang"), who, "2015-07-01")
    with pytest.raises(NotInForce):
        in_construction(Employer("CV Bangun", construction=True), who, "2015-06-30")


@pytest.mark.parametrize(
    ("born", "day", "duty"),
    [
        ("1965-07-16", "2023-07-15", OWED),  # dossier W-P7: 58 on 16 July 2023
        ("1965-07-16", "2023-07-16", EXCLUDED),
        ("1964-12-20", "2021-12-19", OWED),  # 57 before the age rises to 58
        ("1964-12-20", "2021-12-20", EXCLUDED),
        ("1964-12-20", "2022-01-01", EXCLUDED),  # and not lost when it rises
        ("1965-01-02", "2022-12-31", OWED),  # 57 in the year of 58
        ("1955-01-01", FIRST, EXCLUDED),  # 60 when JP began
        ("1959-07-01", FIRST, EXCLUDED),  # 56 on that day
        ("1959-07-02", FIRST, OWED),
    ],
)
def test_jp_ends_with_the_pension_age(born: str, day: str, duty: Duty) -> None:
    """PP 45/2015 Pasal 15: reached on the first birthday with the age of that day."""
    assert duty is duties(LARGE, day, worker(born=born)).of("JP").duty


def test_a_pensioner_cannot_join_jp_either() -> None:
    """In a small firm JP is optional, but not for him."""
    assert (OPTIONAL, EXCLUDED) == (
        duties(SMALL, LATER).of("JP").duty,
        duties(SMALL, LATER, worker(born="1960-01-01", joined={"JP"})).of("JP").duty,
    )


@pytest.mark.parametrize(("months", "duty"), [(None, UNDECIDED), (0, EXCLUDED), (5, EXCLUDED), (6, OWED), (24, OWED)])
def test_foreigners_need_six_months(months: int | None, duty: Duty) -> None:
    """UU 24/2011 Pasal 14; JKP is for citizens in any case."""
    found = duties(LARGE, LATER, worker(citizen=False, months_in_indonesia=months))
    assert [duty] * 4 == [found.of(code).duty for code in ("JKK", "JKM", "JHT", "JP")]
    assert EXCLUDED is found.of("JKP").duty
    assert 6 == FOREIGNER_MONTHS.on("2011-11-25").value


def test_a_foreigner_of_six_months_lacks_jkp_for_want_of_citizenship() -> None:
    """PP 37/2021 Pasal 4 ayat (2) huruf a."""
    found = duties(LARGE, LATER, worker(citizen=False, months_in_indonesia=12))
    assert ["PP 37/2021 Pasal 4 ayat (2) huruf a"] == basis(found, "JKP")


@pytest.mark.parametrize(
    ("service", "place"),
    [(StateService.ASN, "PP 70/2015 Pasal 4"), (StateService.MILITARY_POLICE, "PP 102/2015 Pasal 12")],
)
@pytest.mark.parametrize("day", [FIRST, LATER])
def test_state_employees_are_elsewhere(service: StateService, place: str, day: str) -> None:
    """Taspen and Asabri: UU 24/2011 Pasal 64, and the regulation of each."""
    found = duties(None, day, worker(service=service), state_body=True)
    assert {EXCLUDED} == {item.duty for item in found.items}
    assert {("UU 24/2011 Pasal 64", place)} == {tuple(basis(found, item.program)) for item in found.items}


@pytest.mark.parametrize(
    ("day", "owed"), [(FIRST, ()), ("2023-10-05", ()), ("2023-10-06", ("JKK", "JKM")), (LATER, ("JKK", "JKM"))]
)
def test_other_workers_of_the_state_are_in_jkk_and_jkm_since_2023(day: str, owed: tuple[str, ...]) -> None:
    """PP 49/2023 brought them into PP 44/2015 Pasal 5; before, Pasal 2 ayat (2) left them to another regulation."""
    found = duties(None, day, state_body=True)
    assert owed == found.codes(OWED)
    assert all(item.duty is EXCLUDED for item in found.items if item.program not in owed)
    assert STATE_BODIES.on(day).citation.short in basis(found, "JKM")


def test_jht_jp_and_jkp_are_not_for_state_bodies() -> None:
    """PP 46/2015 Pasal 4, PP 45/2015 Pasal 2, PP 37/2021 Pasal 4."""
    found = duties(None, LATER, state_body=True)
    assert [
        ["PP 46/2015 Pasal 4 ayat (1) huruf a"],
        ["PP 45/2015 Pasal 2 ayat (2)"],
        ["PP 37/2021 Pasal 4 ayat (2) huruf c"],
    ] == [basis(found, code) for code in ("JHT", "JP", "JKP")]


def test_what_is_owed_at_every_size_needs_no_size() -> None:
    """Without the size JKK and JKM are owed, and the rest is undecided."""
    found = duties(None, LATER)
    assert (("JKK", "JKM"), ("JHT", "JP", "JKP")) == (found.codes(OWED), found.codes(UNDECIDED))
    assert {"skala usaha (scale) belum diketahui"} == {item.reason.get("id") for item in found.undecided}
    assert 3 == len(basis(found, "JKK"))


def test_what_needs_the_day_of_birth_is_undecided_without_it() -> None:
    """JP and JKP; but a micro firm without JHT has no JKP at any age."""
    assert ("JP", "JKP") == duties(LARGE, LATER, worker(born=None)).codes(UNDECIDED)
    assert ("JP",) == duties(MICRO, LATER, worker(born=None)).codes(UNDECIDED)


def test_what_excludes_goes_before_what_is_not_known() -> None:
    """A foreigner of unknown months and past the pension age: no JP in any case."""
    who = worker(citizen=False, born="1950-01-01")
    assert {"JKK": "UNDECIDED", "JKM": "UNDECIDED", "JHT": "UNDECIDED", "JP": "EXCLUDED", "JKP": "EXCLUDED"} == by_duty(
        duties(LARGE, LATER, who)
    )


def test_optional_stays_optional_when_it_was_joined() -> None:
    """A joined programme is marked and paid for, but not owed."""
    found = duties(MICRO, LATER, worker(joined={"JHT"}))
    assert (OPTIONAL, True, True) == (found.of("JHT").duty, found.of("JHT").joined, found.of("JHT").takes_part)
    assert (OPTIONAL, False, False) == (found.of("JP").duty, found.of("JP").joined, found.of("JP").takes_part)
    assert ("JKK", "JKM", "JHT", "JKP") == found.programs
    assert (("JKK", "JKM", "JKP"), ("JHT", "JP")) == (
        tuple(item.program for item in found.owed),
        tuple(item.program for item in found.optional),
    )


def test_a_programme_joined_where_it_is_closed_is_marked_and_not_paid() -> None:
    """The contradiction can be found."""
    jht = duties(LARGE, LATER, worker(Employment.DAILY, joined={"JHT"}), construction=True).of("JHT")
    assert (EXCLUDED, True, False) == (jht.duty, jht.joined, jht.takes_part)


def test_the_duties_show_themselves() -> None:
    """A table with duty, reason and article, in both languages; the size only where it is known."""
    found = duties(SMALL, "2025-02-07")
    indonesian, english = (found.as_document("id").markdown(), found.as_document("en").markdown())
    assert (
        "| JP | tidak wajib, dapat diikuti | usaha kecil wajib mengikuti JKK, JHT, JKM; di luar itu dapat diikuti |"
        in (indonesian)
    )
    assert (
        "| JKK | owed | a small enterprise owes JKK, JHT, JKM | Perpres 109/2013 Pasal 6 ayat (3) huruf b |" in english
    )
    assert "* **Size:** small enterprise" in english
    assert "Size" not in duties(None, LATER).as_document("en").markdown()


def test_a_programme_that_is_none_is_named() -> None:
    """The refusal lists what there is."""
    with pytest.raises(ValueError, match="program cannot be 'JPK'; did you mean"):
        duties(SMALL, LATER).of("JPK")


@pytest.mark.parametrize(("employer", "who"), [("PT Maju", worker()), (Employer("PT Maju"), "Budi")])
def test_an_employer_and_a_worker_are_asked_for(employer: Any, who: Any) -> None:
    """Names are not enough."""
    with pytest.raises(TypeError):
        obligations(employer, who, LATER)


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        (OPTIONAL, "tidak wajib, dapat diikuti", "optional"),
        (Programmes(("JKK", "JKM")), "JKK, JKM", "JKK, JKM"),
        (
            CONSTRUCTION_STAGE.on(FIRST).value,
            "JKK, JKM: harian lepas, borongan, musiman",
            "JKK, JKM: casual, by the day, piece work, seasonal",
        ),
        (
            STATE_BODIES.on(FIRST).value,
            "diatur dengan Peraturan Pemerintah tersendiri",
            "governed by a government regulation of its own",
        ),
    ],
)
def test_what_an_article_says_is_said_in_both_languages(value: object, indonesian: str, english: str) -> None:
    """Indonesian unless English is asked for."""
    assert (indonesian, indonesian, english) == (f"{value}", f"{value:id}", f"{value:en}")


def test_programmes_are_their_codes() -> None:
    """As text, without a language."""
    assert "JKK, JKM" == str(Programmes(("JKK", "JKM")))


days = st.dates(min_value=date(2015, 7, 1), max_value=date(2030, 12, 31))
facts: dict[str, st.SearchStrategy[Any]] = {
    "born": st.none() | st.dates(min_value=date(1945, 1, 1), max_value=date(2000, 1, 1)),
    "citizen": st.booleans(),
    "months_in_indonesia": st.none() | st.integers(0, 24),
    "jkn": st.none() | st.sampled_from(Jkn),
    "service": st.none() | st.sampled_from(StateService),
    "joined": st.frozensets(st.sampled_from(["JHT", "JP"])),
}
workers = st.builds(WorkerFacts, st.sampled_from(Employment), **facts)
firms = st.fixed_dictionaries({"construction": st.booleans(), "state_body": st.booleans()})


@given(who=workers, firm=firms, day=days)
def test_a_larger_enterprise_never_owes_less(who: WorkerFacts, firm: dict[str, Any], day: date) -> None:
    """The stages of Perpres 109/2013 are steps upwards: micro, small, medium; medium and large are one."""
    micro, small, medium, large = (
        set(obligations(Employer("PT Maju", scale=scale, **firm), who, day).codes(OWED)) - {"JKP"}
        for scale in EnterpriseScale
    )
    assert micro <= small <= medium == large


@given(who=workers, firm=firms, scale=st.none() | st.sampled_from(EnterpriseScale), day=days)
def test_every_programme_has_one_duty_with_its_article(
    who: WorkerFacts, firm: dict[str, Any], scale: EnterpriseScale | None, day: date
) -> None:
    """Nothing is left out, nothing is without a reason in both languages, and nothing is without an article."""
    found = obligations(Employer("PT Maju", scale=scale, **firm), who, day)
    codes = ["JKK", "JKM", "JHT", "JP", *(["JKP"] if day >= date(2021, 2, 2) else [])]
    assert codes == [item.program for item in found.items]
    assert len(codes) == sum(map(len, (found.owed, found.optional, found.excluded, found.undecided)))
    assert all(item.citations and item.reason.get("id") and item.reason.get("en") for item in found.items)


@given(who=workers, firm=firms, scale=st.sampled_from(EnterpriseScale), day=days)
def test_whoever_has_jkp_has_what_it_asks_for(
    who: WorkerFacts, firm: dict[str, Any], scale: EnterpriseScale, day: date
) -> None:
    """JKP never stands alone: JKK, JKM and JHT are paid for as well."""
    programs = obligations(Employer("PT Maju", scale=scale, **firm), who, day).programs
    assert "JKP" not in programs or {"JKK", "JKM", "JHT"} <= set(programs)

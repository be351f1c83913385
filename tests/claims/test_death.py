"""Death claims: which programme pays, by which day, to what amount, and when the protection does not reach."""

from __future__ import annotations

import copy
import pickle
from datetime import date, timedelta
from typing import Any, cast

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsos import (
    APBD,
    JKK,
    JKM,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    Cause,
    Cohort,
    DeathClaim,
    Employer,
    Funding,
    Job,
    NotCovered,
    NotInForce,
    Participant,
    Period,
    Protection,
    RiskClass,
    Rp,
    Segment,
    settle,
)
from jamsos.family import Relation, Relative
from jamsos.lampiran.scholarships import Grade, Level
from jamsos.participants import Enrolment
from jamsos.programs.papers import Need, Paper


def protect(**changes: Any) -> Protection:
    """The protection of Ambon in 2022, with some values changed."""
    values: dict[str, Any] = {
        "under": PERWALI_AMBON_34A_2020,
        "region": KOTA_AMBON,
        "segment": Segment.BPU,
        "headcount": 25_000,
        "programs": (JKK, JKM),
        "period": Period.year(2022),
        "funding": Funding(APBD, payer=KOTA_AMBON),
    }
    return Protection(**{**values, **changes})


AMBON = protect()


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"under": "Ambon"}, TypeError, "under must be a Protection"),
        ({"died": "14-03-2022"}, ValueError, "died"),
        ({"died": 2022}, TypeError, "died"),
        ({"cause": "natural"}, TypeError, "cause must be one of Cause.NATURAL, Cause.WORK_ACCIDENT"),
        ({"participant": 5}, TypeError, "participant must be a Participant"),
        ({"member_since": "2022-03-15"}, ValueError, r"member_since \(2022-03-15\) cannot be after the day of death"),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """An impossible claim is refused in a sentence that names the field."""
    values: dict[str, Any] = {"under": AMBON, "died": "2022-03-14"}
    with pytest.raises(error, match=sentence):
        DeathClaim(**{**values, **changes})


def test_the_cause_chooses_the_programme() -> None:
    """A natural death is JKM's, a work accident JKK's; the day of death governs."""
    natural, accident = (DeathClaim(under=AMBON, died="2022-03-14", cause=cause) for cause in Cause)
    assert (JKM, JKK) == (natural.program, accident.program)
    assert date(2022, 3, 14) == natural.governing_day
    assert (Rp(42_000_000), Rp(70_000_000)) == (natural.entitlement().amount, accident.entitlement().amount)


@pytest.mark.parametrize(
    ("under", "died", "cause", "sentence"),
    [
        (
            AMBON,
            "2023-01-01",
            Cause.NATURAL,
            "the death of 2023-01-01 is outside the protection of 1 January to 31 Dec",
        ),
        (AMBON, "2021-12-31", Cause.NATURAL, "outside the protection"),
        (
            protect(headcount=(Cohort(5, start="2022-04"),)),
            "2022-03-31",
            Cause.NATURAL,
            "nobody was protected yet on 2022-03-31: the protection begins in 2022-04",
        ),
        (
            protect(programs=(JKM,)),
            "2022-03-14",
            Cause.WORK_ACCIDENT,
            "a death by work accident is paid by JKK; the protection covers JKM",
        ),
    ],
)
def test_a_death_outside_the_protection(under: Protection, died: str, cause: Cause, sentence: str) -> None:
    """What the protection does not reach is not paid, and the sentence says why."""
    claim = DeathClaim(under=under, died=died, cause=cause)
    assert claim.refusal() is not None
    with pytest.raises(NotCovered, match=sentence):
        claim.entitlement()


def test_a_death_before_the_law() -> None:
    """A protection of June 2015 has no answer."""
    early = protect(period=Period.of_months("2015-01", "2015-06"))
    for cause in Cause:
        with pytest.raises(NotInForce, match="2015-07-01"):
            DeathClaim(under=early, died="2015-06-30", cause=cause).entitlement()


def test_membership_must_be_given_where_it_matters() -> None:
    """Groups of different membership agree in 2022; after 24 February 2025 three months decide."""
    cohorts = (Cohort(5, start="2025-01"), Cohort(5, start="2025-05"))
    under = protect(headcount=cohorts, period=Period.year(2025))
    with pytest.raises(ValueError, match="member_since is needed: the benefit of 2025-06-03 differs"):
        DeathClaim(under=under, died="2025-06-03").entitlement()
    assert Rp(10_000_000) == DeathClaim(under=under, died="2025-06-03", member_since="2025-05-01").entitlement().amount
    assert Rp(42_000_000) == DeathClaim(under=under, died="2025-06-03", member_since="2025-01-01").entitlement().amount
    assert Rp(42_000_000) == DeathClaim(under=under, died="2025-04-30").entitlement().amount
    assert Rp(42_000_000) == DeathClaim(under=under, died="2025-09-01").entitlement().amount


def test_a_person_of_the_roster_brings_his_own_facts() -> None:
    """Registered month and income of the deceased decide, where the roster knows them."""
    early = Participant("A", Segment.BPU, registered="2025-01", income=Rp(2_000_000), ref="1")
    late = Participant("B", Segment.BPU, registered="2025-05", ref="2")
    under = protect(headcount=None, roster=(early, late), period=Period.year(2025))

    def claim(person: Participant | str, cause: Cause = Cause.NATURAL) -> DeathClaim:
        return DeathClaim(under=under, died="2025-06-03", participant=person, cause=cause)

    assert (Rp(42_000_000), Rp(10_000_000)) == (claim(early).entitlement().amount, claim(late).entitlement().amount)
    assert Rp(96_000_000 + 22_000_000) == claim(early, Cause.WORK_ACCIDENT).entitlement().amount
    with pytest.raises(ValueError, match=r"participant is needed: .* Rp1\.000\.000, Rp2\.000\.000"):
        claim("", Cause.WORK_ACCIDENT).entitlement()
    assert date(2025, 1, 1) == claim("").earliest_membership
    assert date(2025, 5, 1) == claim(late).earliest_membership


def test_earliest_membership() -> None:
    """The day given, else that of the earliest group, else none."""
    assert date(2021, 4, 5) == DeathClaim(under=AMBON, died="2022-03-14", member_since="2021-04-05").earliest_membership
    assert DeathClaim(under=AMBON, died="2023-03-14").earliest_membership is None


def test_a_claim_says_what_it_is() -> None:
    """Labels in both languages, with the name where there is one; HTML for the notebook; hostile names stay text."""
    anonymous = DeathClaim(under=AMBON, died="2022-03-14")
    named = DeathClaim(under=AMBON, died="2022-03-14", participant="<b>Ny. T</b>")
    assert "meninggal 14 Maret 2022, bukan kecelakaan kerja" == format(anonymous, "id")
    assert "<b>Ny. T</b>, death on 14 March 2022, not a work accident" == format(named, "en")
    assert "&lt;b&gt;Ny. T&lt;/b&gt;" in named._repr_html_()
    assert "<b>" not in named._repr_html_()


@given(st.lists(st.tuples(st.integers(0, 364), st.sampled_from(Cause)), max_size=12))
def test_settling_adds_up(deaths: list[tuple[int, Cause]]) -> None:
    """A settlement is the sum of its entitlements, one part each, and no claims come to nothing."""
    claims = [
        DeathClaim(under=AMBON, died=date(2022, 1, 1) + timedelta(days=day), cause=cause) for day, cause in deaths
    ]
    account = settle(claims)
    assert account.amount == sum((claim.entitlement().amount for claim in claims), Rp(0))
    assert len(claims) == len(account.parts)


def test_only_claims_are_settled() -> None:
    """Something else among the claims is refused by name."""
    with pytest.raises(TypeError, match="claim must be a Claim"):
        settle(["2022-03-14"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


def test_claims_are_values() -> None:
    """Equal, hashable, copied and pickled like any value."""
    claim = DeathClaim(under=AMBON, died="2022-03-14", participant=Participant("A", Segment.BPU))
    twin = pickle.loads(pickle.dumps(claim))  # noqa: S301  (our own bytes)
    assert claim == twin == copy.deepcopy(claim)
    assert hash(claim) == hash(twin)
    assert claim.entitlement() == twin.entitlement()


# Without a protection: the membership of the deceased -----------------------------------------------------------------

FACTORY = Employer("PT Teh Priangan", risk_class=RiskClass.LOW)


def worker(**changes: Any) -> Participant:
    """A wage earner of PT Teh Priangan since 2020, with a wife and two children."""
    values: dict[str, Any] = {
        "jobs": [Job(FACTORY, Rp(3_000_000), programs=("JKK", "JKM"), start="2020-01-06")],
        "relatives": [
            Relative("Siti", Relation.SPOUSE),
            Relative("Ani", Relation.CHILD, born="2012-05-01", grade=Grade(Level.PRIMARY, 4)),
            Relative("Abe", Relation.CHILD, born="2019-05-01"),
        ],
    }
    return Participant("Asep", Segment.PU, **{**values, **changes})


def test_a_job_covers_a_wage_earner() -> None:
    """D6 of the first dossier: a wage of Rp3.000.000 leaves Rp166.000.000 after a death at work, JKM Rp42.000.000."""
    accident = DeathClaim(participant=worker(), died="2022-03-14", cause=Cause.WORK_ACCIDENT)
    assert Rp(166_000_000) == accident.entitlement().amount
    assert Rp(42_000_000) == DeathClaim(participant=worker(), died="2022-03-14").entitlement().amount
    assert date(2020, 1, 6) == accident.membership == accident.earliest_membership
    assert Segment.PU is accident.segment


def test_the_wage_of_the_day_of_the_accident() -> None:
    """The accident governs: its day, its wage, its law (PP 44/2015 Pasal 32)."""
    jobs = [
        Job(FACTORY, Rp(3_000_000), programs=("JKK",), start="2018-01-01", end="2019-12-31"),
        Job(FACTORY, Rp(5_000_000), programs=("JKK",), start="2020-01-01"),
    ]
    claim = DeathClaim(
        participant=worker(jobs=jobs), died="2020-02-01", accident="2019-12-01", cause=Cause.WORK_ACCIDENT
    )
    assert date(2019, 12, 1) == claim.governing_day
    assert Rp(48 * 3_000_000 + 4_800_000 + 3_000_000) == claim.entitlement().amount
    assert Rp(70_000_000) == evolve(claim, accident=None, wage=Rp(1_000_000)).entitlement().amount


def test_an_enrolment_covers_a_non_wage_worker() -> None:
    """The enrolment that holds on the day gives the first day of membership; a short one the funeral cost alone."""
    enrolments = [Enrolment("JKM", start="2025-05-01"), Enrolment("JKK", start="2025-05-01")]
    ibu = Participant("Ibu", Segment.BPU, income=Rp(1_000_000), enrolments=enrolments)
    assert Rp(10_000_000) == DeathClaim(participant=ibu, died="2025-06-03").entitlement().amount
    assert Rp(42_000_000) == DeathClaim(participant=ibu, died="2025-08-01").entitlement().amount
    long = DeathClaim(participant=ibu, died="2025-06-03", member_since="2025-01-01")
    assert Rp(42_000_000) == long.entitlement().amount
    accident = DeathClaim(participant=ibu, died="2025-06-03", cause=Cause.WORK_ACCIDENT)
    assert Rp(70_000_000) == accident.entitlement().amount


def test_no_membership_no_right() -> None:
    """Who was no member on the day has no right; the sentence names the person and the day."""
    with pytest.raises(NotCovered, match="Asep was no member of JKM on 2019-12-31"):
        DeathClaim(participant=worker(), died="2019-12-31").entitlement()
    outside = worker(jobs=[Job(FACTORY, Rp(3_000_000), programs=("JHT",))])
    with pytest.raises(NotCovered, match="no member of JKK"):
        DeathClaim(participant=outside, died="2022-03-14", cause=Cause.WORK_ACCIDENT).entitlement()


def test_a_wage_must_be_known() -> None:
    """An accident without a job, an income or a wage has no base."""
    ibu = Participant("Ibu", Segment.BPU, enrolments=[Enrolment("JKK", start="2021-01-01")])
    with pytest.raises(ValueError, match="wage is needed: neither a job nor an income of Ibu is known on 2022-03-14"):
        DeathClaim(participant=ibu, died="2022-03-14", cause=Cause.WORK_ACCIDENT).entitlement()


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"participant": "Asep"}, TypeError, "participant must be a Participant"),
        ({"accident": "2022-03-01"}, ValueError, r"accident \(2022-03-01\) stands with Cause.WORK_ACCIDENT"),
        ({"accident": "2022-03-15", "cause": Cause.WORK_ACCIDENT}, ValueError, "cannot be after the day of death"),
        ({"wage": Rp(-1)}, ValueError, "wage cannot be negative"),
    ],
)
def test_what_no_death_can_be(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """Without a protection a participant is needed; days and sums are possible ones."""
    values: dict[str, Any] = {"participant": worker(), "died": "2022-03-14", **changes}
    with pytest.raises(error, match=sentence):
        DeathClaim(**values)


def test_scholarships_of_a_death() -> None:
    """Two children at most, the youngest first: kindergarten is worth 87 million, primary class 4 the rest of it."""
    accident = DeathClaim(participant=worker(), died="2022-03-14", cause=Cause.WORK_ACCIDENT)
    assert ("Abe", "Ani") == tuple(each.name for each in accident.children())
    assert accident.scholarships().amount == Rp(87_000_000 + 79_500_000)
    natural = DeathClaim(participant=worker(), died="2022-03-14")
    assert Rp(0) == natural.scholarships().amount
    assert Rp(87_000_000 + 79_500_000) == natural.scholarships(paid_years=3).amount
    grown = worker(relatives=[Relative("Ani", Relation.CHILD, born="1999-03-14")])
    assert Rp(0) == DeathClaim(participant=grown, died="2022-03-14", cause=Cause.WORK_ACCIDENT).scholarships().amount
    old = DeathClaim(
        participant=worker(jobs=[Job(FACTORY, Rp(3_000_000), programs=("JKK",))]),
        died="2019-03-14",
        cause=Cause.WORK_ACCIDENT,
    )
    assert Rp(12_000_000) == old.scholarships().amount


def test_papers_of_a_death() -> None:
    """What the article lists and what practice adds, by the family and the sum; papers that are handed in are there."""
    claim = DeathClaim(participant=worker(), died="2022-03-14")
    wanted = {each.paper for each in claim.papers_owed()}
    assert {Paper.DEATH_CERTIFICATE, Paper.HEIRS, Paper.CARD, Paper.MARRIAGE, Paper.BIRTH} <= wanted
    assert Paper.TAX_NUMBER not in wanted
    law = [each for each in claim.papers_owed() if "Pasal 40 ayat (3)" in each.source.citation.short]
    assert "surat keterangan kematian" == format(law[0], "id")
    handed = claim.with_papers(Paper.CARD, Paper.HEIRS)
    assert wanted - {Paper.CARD, Paper.HEIRS} == {each.paper for each in handed.missing_papers()}
    accident = evolve(claim, cause=Cause.WORK_ACCIDENT)
    assert {Paper.WAGE_LIST, Paper.TAX_NUMBER, Paper.DOCTOR} <= {each.paper for each in accident.papers_owed()}
    assert Need.SPOUSE not in DeathClaim(under=AMBON, died="2022-03-14").needs
    assert Need.OVER_FIFTY_MILLION not in DeathClaim(under=AMBON, died="2023-03-14").needs
    with pytest.raises(TypeError, match=r"papers holds documents such as Paper\.DEATH_CERTIFICATE"):
        DeathClaim(under=AMBON, died="2022-03-14", papers=cast("list[Paper]", ["KTP"]))

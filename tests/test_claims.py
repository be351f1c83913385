"""Death claims: which programme pays, by which day, to what amount, and when the protection does not reach."""

from __future__ import annotations

import copy
import pickle
from datetime import date, timedelta
from typing import Any

import pytest
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
    Funding,
    NotCovered,
    NotInForce,
    Participant,
    Period,
    Protection,
    Rp,
    Segment,
    settle,
)


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

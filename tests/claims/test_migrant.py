"""Claims of migrant workers: deaths by phase, the fixed sums of JKK, who is a member and who receives it."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos import NotInForce, Participant, Rp, Segment
from jamsos.claims import (
    FailedDepartureClaim,
    LossOnReturnClaim,
    MigrantDeathClaim,
    NotCovered,
    Stage,
    ViolenceClaim,
    settle,
)
from jamsos.family import Relation, Relative, Will
from jamsos.lampiran.scholarships import Grade, Level
from jamsos.participants import Enrolment
from jamsos.programs import JKK, JKM
from jamsos.programs.disputes import DISPUTES
from jamsos.programs.jkm import Arrears
from jamsos.programs.papers import Need, Paper
from jamsos.programs.pmi import Phase

NO_HOLIDAYS: frozenset[date] = frozenset()
MEMBER = (Enrolment("JKK", start="2024-01-10"), Enrolment("JKM", start="2024-01-10"))
ANI = Relative("Ani", Relation.CHILD, born="2010-05-01", grade=Grade(Level.UPPER_SECONDARY))
BAYU = Relative("Bayu", Relation.CHILD, born="2012-05-01", grade=Grade(Level.LOWER_SECONDARY, 3))
CITRA = Relative("Citra", Relation.CHILD, born="2015-05-01", grade=Grade(Level.PRIMARY, 4))
GROWN = Relative("Dian", Relation.CHILD, born="2000-05-01")
MOTHER = Relative("Ibu Rahma", Relation.PARENT)


def rahma(*relatives: Relative, **changes: Any) -> Participant:
    """Rahma, a migrant worker since January 2024, with some relatives."""
    values: dict[str, Any] = {"segment": Segment.PMI, "enrolments": MEMBER, "relatives": relatives}
    return Participant("Rahma", **{**values, **changes})


def death(*relatives: Relative, **changes: Any) -> MigrantDeathClaim:
    """Her death on 15 April 2025, during the work."""
    values: dict[str, Any] = {"participant": rahma(*relatives), "happened": "2025-04-15", "phase": Phase.DURING}
    return MigrantDeathClaim(**{**values, **changes})


def departure(**changes: Any) -> FailedDepartureClaim:
    """A departure that failed on 1 March 2024."""
    values: dict[str, Any] = {"participant": rahma(), "happened": "2024-03-01"}
    return FailedDepartureClaim(**{**values, **changes})


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"participant": "Rahma"}, TypeError, "participant must be a Participant"),
        ({"happened": "April"}, ValueError, "happened"),
        ({"phase": "during"}, TypeError, "phase must be one of Phase.BEFORE"),
        ({"missing": 1}, TypeError, "missing must be a bool"),
        ({"arrears": Arrears(2)}, ValueError, "arrears cannot be given: the package .* is paid ahead"),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """An impossible claim is refused in a sentence that names the field."""
    with pytest.raises(error, match=sentence):
        death(**changes)


def test_the_sum_follows_the_phase() -> None:
    """Rp85.000.000 for a death during the work, Rp42.000.000 before and after it, as the operator prints it."""
    assert [Rp(42_000_000), Rp(85_000_000), Rp(42_000_000)] == [death(phase=p).entitlement().amount for p in Phase]
    assert (JKM, "ahli waris", DISPUTES) == (death().program, death().claimant.id, death().disputes)
    assert "Rahma, death on 15 April 2025, during the work" == f"{death():en}"
    assert "Rp85.000.000" in death().as_document("id").text()


def test_a_claim_is_a_value() -> None:
    """Equal and hashable after pickling, of every kind."""
    claims = (
        death(ANI),
        departure(),
        LossOnReturnClaim(participant=rahma(), happened="2026-01-20", loss=Rp(1)),
        ViolenceClaim(participant=rahma(), happened="2024-03-01"),
    )
    assert claims == pickle.loads(pickle.dumps(claims))  # noqa: S301  (our own bytes)
    assert 4 == len(set(claims))
    assert Rp(85_000_000 + 10_000_000 + 1 + 50_000_000) == settle(claims).amount


def test_only_migrant_workers_who_are_members() -> None:
    """Another segment, another programme, or a day before the membership is outside; so is who was not registered."""
    with pytest.raises(NotCovered, match=r"the participant is of Segment\.PU; this claim is for Segment\.PMI"):
        death(participant=rahma(segment=Segment.PU)).entitlement()
    with pytest.raises(NotCovered, match="the participant was no member of JKM on 2024-01-09"):
        death(happened="2024-01-09").entitlement()
    with pytest.raises(NotCovered, match="no member of JKK"):
        departure(participant=rahma(enrolments=MEMBER[1:])).entitlement()
    assert Rp(85_000_000) == death(happened="2024-01-10").entitlement().amount
    with pytest.raises(NotCovered, match="registered cannot be False: in JKM"):
        death(participant=rahma(enrolments=()), registered=False).owed()


def test_before_the_regulation() -> None:
    """A death at home has no known sum before 22 February 2023, one abroad has, without a scholarship."""
    old = rahma(ANI, enrolments=(Enrolment("JKM", start="2020-01-01"), Enrolment("JKK", start="2020-01-01")))
    with pytest.raises(NotInForce):
        death(participant=old, happened="2023-02-21", phase=Phase.BEFORE).entitlement()
    abroad = death(participant=old, happened="2023-02-21")
    assert (Rp(85_000_000), ()) == (abroad.entitlement().amount, abroad.entitlement().rights)
    with pytest.raises(NotInForce):
        abroad.scholarships()
    with pytest.raises(NotInForce):
        departure(participant=old, happened="2023-02-21").entitlement()


def test_the_scholarship_of_two_children() -> None:
    """For a death during the work: the two youngest below 23 who are alive and unmarried; none before or after it."""
    unknown, gone = (
        Relative("Eka", Relation.CHILD),
        Relative("Fajar", Relation.CHILD, born="2014-01-01", died="2020-01-01"),
    )
    claim = death(ANI, BAYU, CITRA, GROWN, MOTHER, unknown, gone)
    assert (CITRA, BAYU) == claim.children()
    assert Rp(79_500_000 + 71_000_000) == claim.scholarships().amount
    (right,) = claim.entitlement().rights
    assert claim.scholarships().amount == right.at_most
    assert claim.scholarships(first_claim=date(2026, 4, 15)).amount <= right.at_most
    after = death(ANI, phase=Phase.AFTER)
    assert (Rp(0), ()) == (after.scholarships().amount, after.entitlement().rights)


def test_one_child_entering_upper_secondary() -> None:
    """Rp85.000.000 and up to Rp69.000.000."""
    account = death(ANI).entitlement()
    assert (Rp(85_000_000), [Rp(69_000_000)]) == (account.amount, [right.at_most for right in account.rights])


@given(st.lists(st.sampled_from([ANI, MOTHER, Relative("Gita", Relation.SIBLING)]), unique=True), st.booleans())
def test_the_heirs_by_order(relatives: list[Relative], will: bool) -> None:
    """The child before the mother before the sibling before the will; the sum does not change, nobody else is paid."""
    named = Will("Yayasan Kasih", notarial=True) if will else None
    claim = death(participant=rahma(*relatives, will=named))
    account = claim.recipients()
    assert claim.entitlement().amount == account.amount
    assert claim.entitlement().all_rights == account.all_rights
    (recipient,) = account.by("recipient")
    expected = next((each.name for each in (ANI, MOTHER) if each in relatives), None)
    if expected is None:
        expected = "Gita" if relatives else "Yayasan Kasih" if will else "tidak ada ahli waris"
    assert str(recipient).startswith(expected)
    assert "Pasal 57 ayat (4)" in account.basis[-1].citation.short


def test_the_papers_of_a_death() -> None:
    """The list of Pasal 57: a certificate of death, or of disappearance where there is none."""
    papers = [each.paper for each in death().papers_owed()]
    assert 7 == len(papers)
    assert Paper.DEATH_CERTIFICATE in papers
    gone = death(missing=True)
    assert frozenset({Need.MISSING}) == gone.needs
    assert (Paper.DISAPPEARANCE in {each.paper for each in gone.papers_owed()}) is True
    assert () == departure().papers_owed()


def test_no_term_is_known() -> None:
    """Neither a term nor a price for a late payment was read, so none is stated."""
    claim = death()
    for stage, day in ((Stage.FILED, 20), (Stage.COMPLETE, 21), (Stage.APPROVED, 22)):
        claim = claim.advance(stage, on=date(2025, 4, day))
    assert ((), Rp(0)) == (claim.terms(NO_HOLIDAYS), claim.late_payment(NO_HOLIDAYS).amount)
    paid = claim.advance(Stage.PAID, on="2025-04-30")
    assert (Rp(85_000_000), Rp(0)) == (paid.paid, paid.left)
    with pytest.raises(NotInForce, match="no term for the payment of JKM to migrant workers is known"):
        paid.late_payment(NO_HOLIDAYS)


def test_the_sums_of_jkk() -> None:
    """A failed departure Rp10.000.000, a loss up to as much, violence Rp50.000.000."""
    assert (Rp(10_000_000), JKK, "peserta") == (
        departure().entitlement().amount,
        departure().program,
        departure().claimant.id,
    )
    assert "Rahma, gagal berangkat 1 Maret 2024" == str(departure())
    losses = [
        LossOnReturnClaim(participant=rahma(), happened="2026-01-20", loss=Rp(loss))
        for loss in (0, 9_999_999, 10_000_000, 12_000_000)
    ]
    assert [Rp(0), Rp(9_999_999), Rp(10_000_000), Rp(10_000_000)] == [each.entitlement().amount for each in losses]
    assert "Rahma, loss on the way home on 20 January 2026" == f"{losses[0]:en}"
    with pytest.raises(ValueError, match="loss cannot be negative"):
        LossOnReturnClaim(participant=rahma(), happened="2026-01-20", loss=Rp(-1))


@pytest.mark.parametrize("lang", ["id", "en"])
def test_a_survivor_is_not_named(lang: Any) -> None:
    """Neither the claim nor its account, refusal or representation names the person or repeats the act."""
    claim = ViolenceClaim(participant=rahma(), happened="2024-03-01")
    assert Rp(50_000_000) == claim.entitlement().amount
    outside = ViolenceClaim(participant=rahma(enrolments=()), happened="2024-03-01")
    shown = (
        claim.as_document(lang).text() + outside.as_document(lang).text() + repr(claim) + f"{claim:{lang}}"
    ).lower()
    assert not [word for word in ("rahma", "rape", "perkosa") if word in shown]

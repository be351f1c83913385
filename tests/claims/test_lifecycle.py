"""The course of a claim: one table of steps, events that never change, and nothing paid twice."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos import (
    APBD,
    JKK,
    JKM,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    DeathClaim,
    Employer,
    Funding,
    Job,
    NotCovered,
    NotInForce,
    Participant,
    Period,
    Protection,
    Rp,
    Segment,
)
from jamsos.claims import LIFECYCLE, Cause, Event, IllegalStep, Stage
from jamsos.claims.lifecycle import DECIDED, REASONED, follow, history_of
from jamsos.programs.disputes import DISPUTES, DISPUTES_OF_JKK
from jamsos.programs.jkm import Arrears, Standing

AMBON = Protection(
    under=PERWALI_AMBON_34A_2020,
    region=KOTA_AMBON,
    segment=Segment.BPU,
    headcount=25_000,
    programs=(JKK, JKM),
    period=Period.year(2022),
    funding=Funding(APBD, payer=KOTA_AMBON),
)
CLAIM = DeathClaim(under=AMBON, died="2022-03-14")
PAYING = {Stage.PAID_IN_PART, Stage.PAID}


def approved(**changes: Any) -> DeathClaim:
    """The claim up to its approval."""
    claim = CLAIM if not changes else DeathClaim(under=AMBON, died="2022-03-14", **changes)
    for stage, day in ((Stage.FILED, "2022-03-21"), (Stage.COMPLETE, "2022-03-23"), (Stage.APPROVED, "2022-03-24")):
        claim = claim.advance(stage, on=day)
    return claim


def test_every_stage_stands_in_the_table_and_can_be_reached() -> None:
    """The one table knows every stage; each but the beginning follows another."""
    assert set(Stage) == set(LIFECYCLE)
    assert set(Stage) - {Stage.HAPPENED} == {after for follows in LIFECYCLE.values() for after in follows}
    ends = {stage for stage, follows in LIFECYCLE.items() if not follows}
    assert {Stage.PAID, Stage.FINALLY_REFUSED, Stage.WITHDRAWN} == ends


def test_a_claim_goes_its_way() -> None:
    """Reported, filed, returned, filed again, complete, approved, paid in two parts: each step is a new claim."""
    steps: list[tuple[Stage, str, dict[str, Any]]] = [
        (Stage.REPORTED, "2022-03-15", {}),
        (Stage.FILED, "2022-03-21", {}),
        (Stage.RETURNED, "2022-03-22", {"reason": "surat keterangan ahli waris belum ada"}),
        (Stage.FILED, "2022-03-28", {}),
        (Stage.COMPLETE, "2022-03-29", {}),
        (Stage.APPROVED, "2022-03-30", {}),
        (Stage.PAID_IN_PART, "2022-03-31", {"amount": Rp(10_000_000)}),
        (Stage.PAID, "2022-04-04", {}),
    ]
    claim = CLAIM
    for stage, day, more in steps:
        before, claim = claim, claim.advance(stage, on=day, **more)
        assert before.history == claim.history[:-1]
        assert stage is claim.stage
    assert (Rp(42_000_000), Rp(42_000_000), Rp(0)) == (claim.due, claim.paid, claim.left)
    assert Stage.HAPPENED is CLAIM.stage
    assert claim == pickle.loads(pickle.dumps(claim))  # noqa: S301  (our own bytes)


@pytest.mark.parametrize(
    ("stage", "day", "more", "sentence"),
    [
        (Stage.PAID, "2022-03-21", {}, "cannot become paid on 2022-03-21; what may follow: Stage.REPORTED"),
        (Stage.FILED, "2022-03-13", {}, "cannot become filed on 2022-03-13: it was happened on 2022-03-14"),
        (Stage.HAPPENED, "2022-03-15", {}, "HAPPENED is where every claim begins"),
    ],
)
def test_a_step_that_does_not_follow(stage: Stage, day: str, more: dict[str, Any], sentence: str) -> None:
    """A stage out of turn or a day before the event is refused, with what may follow."""
    with pytest.raises(ValueError, match=sentence):
        CLAIM.advance(stage, on=day, **more)


def test_days_do_not_go_back() -> None:
    """An event is not before the one it follows, and an ended claim has no next step."""
    filed = CLAIM.advance(Stage.FILED, on="2022-03-21")
    with pytest.raises(IllegalStep, match="cannot become file complete on 2022-03-20: it was filed on 2022-03-21"):
        filed.advance(Stage.COMPLETE, on="2022-03-20")
    withdrawn = filed.advance(Stage.WITHDRAWN, on="2022-03-22", reason="pencabutan oleh ahli waris")
    with pytest.raises(IllegalStep, match="none: this is where a claim ends"):
        withdrawn.advance(Stage.FILED, on="2022-03-23")


@pytest.mark.parametrize(
    ("amount", "stage", "sentence"),
    [
        (Rp(42_000_001), Stage.PAID, r"Rp\(42000001\) cannot be paid on 2022-03-25: Rp\(42000000\) of Rp\(42000000\)"),
        (Rp(41_999_999), Stage.PAID, "does not complete the payment"),
        (Rp(42_000_000), Stage.PAID_IN_PART, "completes the payment on 2022-03-25: Stage.PAID fits"),
        (None, Stage.PAID_IN_PART, "amount is needed: a claim is not paid in part without a sum"),
        (Rp(0), Stage.PAID_IN_PART, "amount must be more than nothing"),
    ],
)
def test_nothing_is_paid_twice(amount: Any, stage: Stage, sentence: str) -> None:
    """A payment is no more than what is left, and the last one completes it."""
    with pytest.raises(ValueError, match=sentence):
        approved().advance(stage, on="2022-03-25", amount=amount)


def test_a_determined_sum_stands_over_the_reckoned_one() -> None:
    """A forum may determine another sum; the last determination counts."""
    claim = approved().advance(Stage.DISPUTED, on="2022-04-01")
    granted = claim.advance(Stage.GRANTED, on="2022-05-01", amount=Rp(44_000_000))
    assert (Rp(42_000_000), Rp(44_000_000)) == (claim.due, granted.due)
    appealed = granted.advance(Stage.APPEALED, on="2022-05-10")
    final = appealed.advance(Stage.FINALLY_GRANTED, on="2022-08-01", amount=Rp(42_000_000))
    assert Rp(42_000_000) == final.due
    assert Rp(0) == final.advance(Stage.PAID, on="2022-08-05").left


def test_a_refusal_of_the_last_forum_ends_a_claim() -> None:
    """Rejected, disputed, refused, appealed and refused for good, each with its reason."""
    claim = CLAIM.advance(Stage.FILED, on="2022-03-21").advance(Stage.COMPLETE, on="2022-03-22")
    with pytest.raises(ValueError, match="reason is needed: a claim is not rejected without one"):
        claim.advance(Stage.REJECTED, on="2022-03-23", reason=" ")
    for stage, why in (
        (Stage.REJECTED, "bukan peserta aktif"),
        (Stage.DISPUTED, ""),
        (Stage.REFUSED, "penetapan tetap"),
        (Stage.APPEALED, ""),
        (Stage.FINALLY_REFUSED, "penetapan akhir"),
    ):
        claim = claim.advance(stage, on="2022-06-01", reason=why)
    assert () == LIFECYCLE[claim.stage]


def test_forums_by_programme() -> None:
    """JKK goes to the inspector, then the minister; the rest to mediation, then the district court."""
    accident = DeathClaim(under=AMBON, died="2022-03-14", cause=Cause.WORK_ACCIDENT)
    assert DISPUTES_OF_JKK is accident.disputes
    assert DISPUTES is CLAIM.disputes
    assert "pengawas ketenagakerjaan setempat, lalu Menteri" in str(DISPUTES_OF_JKK.on("2015-07-01").value)
    assert "a mediator both parties agree on, then the district court" == format(DISPUTES.on("2022-01-01").value, "en")
    with pytest.raises(NotInForce):
        DISPUTES_OF_JKK.on("2015-06-30")


any_event: Any = Event


@pytest.mark.parametrize(
    ("event", "error", "sentence"),
    [
        (lambda: any_event("PAID", "2022-03-21"), TypeError, "stage must be one of Stage.REPORTED"),
        (lambda: Event(Stage.FILED, "21-03-2022"), ValueError, "on"),
        (lambda: any_event(Stage.FILED, "2022-03-21", reason=5), TypeError, "reason must be a str"),
        (lambda: Event(Stage.FILED, "2022-03-21", amount=Rp(1)), ValueError, "amount stands with a determination"),
        (lambda: any_event(Stage.PAID, "2022-03-21", amount=1), TypeError, "amount must be a Rupiah"),
        (lambda: Event(Stage.APPROVED, "2022-03-21", amount=Rp(-1)), ValueError, "amount must be more than nothing"),
        (lambda: history_of(cast("list[Event]", ["2022-03-21"])), TypeError, "event 1 must be an Event"),
        (
            lambda: DeathClaim(under=AMBON, died="2022-03-14", history=[Event(Stage.APPROVED, "2022-03-21")]),
            IllegalStep,
            "cannot become approved",
        ),
    ],
)
def test_what_is_no_event_is_refused(event: Any, error: type[Exception], sentence: str) -> None:
    """Each refusal names its field."""
    with pytest.raises(error, match=sentence):
        event()


def test_events_speak() -> None:
    """An event says its day, its stage, its reason and its sum, in both languages."""
    returned = Event(Stage.RETURNED, "2022-03-22", reason="KTP ahli waris buram")
    assert "22 Maret 2022: dikembalikan untuk dilengkapi, KTP ahli waris buram" == str(returned)
    assert "5 April 2022: paid, Rp12,000,000" == format(Event(Stage.PAID, "2022-04-05", amount=Rp(12_000_000)), "en")


@given(st.lists(st.tuples(st.sampled_from(Stage), st.integers(0, 3)), max_size=12))
def test_a_history_is_a_path_through_the_table(steps: list[tuple[Stage, int]]) -> None:
    """Whatever is tried, what stands in a history follows the table, with days that do not go back."""
    history: tuple[Event, ...] = ()
    day = date(2022, 3, 14)
    for stage, days in steps:
        day += timedelta(days=days)
        if stage is Stage.HAPPENED:
            continue
        reason = "alasan" if stage in REASONED else ""
        amount = Rp(1) if stage in PAYING else None
        try:
            history = follow(history, Event(stage, day, reason=reason, amount=amount))
        except IllegalStep:
            continue
    stages = [Stage.HAPPENED, *(event.stage for event in history)]
    assert all(after in LIFECYCLE[before] for before, after in pairwise(stages))
    assert sorted(event.on for event in history) == [event.on for event in history]
    assert history == history_of(history)


# What arrears and a missing registration make of it -------------------------------------------------------------------


def test_who_owes_what() -> None:
    """Paid up: the operator; two months of arrears: the funeral now, the rest once settled; four months: nothing."""
    by = {n: approved(arrears=Arrears(n)).owed().by("standing") for n in (0, 2, 4)}
    assert {Standing.OPERATOR: Rp(42_000_000)} == by[0]
    assert {Standing.OPERATOR: Rp(10_000_000), Standing.AFTER_SETTLEMENT: Rp(32_000_000)} == by[2]
    assert {Standing.NO_RIGHT: Rp(0)} == by[4]
    assert (Rp(42_000_000), Rp(10_000_000)) == (approved().payable, approved(arrears=Arrears(2)).payable)


@pytest.mark.parametrize(
    ("cause", "amount", "article"),
    [(Cause.NATURAL, Rp(42_000_000), "Pasal 35 ayat (1)"), (Cause.WORK_ACCIDENT, Rp(70_000_000), "Pasal 27 ayat (1)")],
)
def test_an_unregistered_worker_is_the_employers(cause: Cause, amount: Any, article: str) -> None:
    """The employer owes everything, and the operator nothing."""
    job = Job(Employer("PT Teh Priangan"), Rp(1_000_000))
    person = Participant("Asep", Segment.PU, jobs=[job])
    claim = DeathClaim(participant=person, died="2022-03-14", registered=False, cause=cause)
    assert {Standing.EMPLOYER: amount} == claim.owed().by("standing")
    assert Rp(0) == claim.payable
    assert any(article in citation.short for citation in claim.owed().citations)
    with pytest.raises(NotCovered, match="no employer answers for who was not registered"):
        approved(registered=False, cause=cause).owed()


def test_what_no_claim_can_be() -> None:
    """Arrears are Arrears, and registration is a yes or a no."""
    with pytest.raises(TypeError, match="arrears must be an Arrears"):
        approved(arrears=2)
    with pytest.raises(TypeError, match="registered must be a bool"):
        approved(registered=1)


# Late payment ---------------------------------------------------------------------------------------------------------


def test_late_payment_of_jkm() -> None:
    """D19 of the second dossier: JKM of Rp42.000.000 five days late costs Rp2.100.000, payment by payment."""
    claim = CLAIM.advance(Stage.FILED, on="2022-03-21").advance(Stage.COMPLETE, on="2022-03-31")
    ready = claim.advance(Stage.APPROVED, on="2022-03-31")
    assert Rp(0) == ready.late_payment(frozenset()).amount
    in_time = ready.advance(Stage.PAID_IN_PART, on="2022-04-05", amount=Rp(2_000_000))
    assert Rp(0) == in_time.late_payment(frozenset()).amount
    late = in_time.advance(Stage.PAID, on="2022-04-10")
    assert Rp(2_000_000) == late.late_payment(frozenset()).amount
    assert Rp(2_100_000) == ready.advance(Stage.PAID, on="2022-04-10").late_payment(frozenset()).amount


# The notebook face ----------------------------------------------------------------------------------------------------


def test_a_claim_shows_itself() -> None:
    """Stage, sums, entitlement, course and papers; and a refusal where there is no right."""
    text = approved().as_document("id").text()
    for words in ("Tahap", "ditetapkan", "Santunan sekaligus", "21 Maret 2022: diajukan", "surat keterangan kematian"):
        assert words in text
    outside = DeathClaim(under=AMBON, died="2023-03-14").as_document("en").text()
    assert "is outside the protection" in outside
    assert Stage.APPROVED in DECIDED

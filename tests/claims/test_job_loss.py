"""Claims for JKP: the conditions of the right, six instalments month by month, and who pays where."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsos import Employer, EnterpriseScale, Job, Month, NotInForce, Participant, RiskClass, Rp, Segment, percent
from jamsos.claims import (
    IllegalStep,
    JobLossClaim,
    JobLossReplacementClaim,
    MonthlyRequest,
    NotCovered,
    Stage,
    settle,
)
from jamsos.claims.terms import PAYMENT
from jamsos.programs import JKP, jkp
from jamsos.programs.disputes import DISPUTES_OF_JKP
from jamsos.programs.jkk import Party
from jamsos.programs.jkm import Arrears, Standing
from jamsos.programs.jkp import Effort, Ending, JobLoss
from jamsos.programs.papers import Paper

NO_HOLIDAYS: frozenset[date] = frozenset()
SARI = Participant("Sari", Segment.PU)
SEARCHED = Effort(applications=5)
ASSESSED = Effort(assessed=True)
LAST = Effort(interviews=1, form=True)


def loss(day: str = "2025-06-02", **changes: Any) -> JobLoss:
    """A dismissal after twelve paid months, with every condition met, some values changed."""
    last = Month.of(date.fromisoformat(day)) - 1
    values: dict[str, Any] = {
        "ending": Ending.DISMISSAL,
        "paid": Month.range(last - 11, last),
        "citizen": True,
        "willing": True,
        "working": False,
        "born": "1990-01-01",
        "registered": "2021-02-02",
    }
    return JobLoss(day, **{**values, **changes})


def claim(day: str = "2025-06-02", of: JobLoss | None = None, **changes: Any) -> JobLossClaim:
    """The claim of Sari, with a wage of Rp6.000.000."""
    values: dict[str, Any] = {"participant": SARI, "loss": of or loss(day), "wage": Rp(6_000_000)}
    return JobLossClaim(**{**values, **changes})


def approved(one: JobLossClaim, *, on: str) -> JobLossClaim:
    """The claim filed, complete and approved on one day."""
    for stage in (Stage.FILED, Stage.COMPLETE, Stage.APPROVED):
        one = one.advance(stage, on=on)
    return one


def amounts(one: JobLossClaim) -> list[int]:
    """The instalments in whole rupiah, month by month."""
    return [line.amount.rupiah for line in one.entitlement().parts]


# What cannot be -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"participant": "Sari"}, TypeError, "participant must be a Participant"),
        ({"loss": "2025"}, TypeError, "loss must be a JobLoss"),
        ({"wage": 5}, TypeError, "wage must be money"),
        ({"actual_wage": Rp(-1)}, ValueError, "actual_wage cannot be negative"),
        ({"scale": "micro"}, TypeError, "scale must be one of EnterpriseScale"),
        ({"closed": 1}, TypeError, "closed must be a bool"),
        ({"new_job": "2025-06-01"}, ValueError, r"new_job \(2025-06-01\) cannot be before the dismissal"),
        ({"died": "2025-06-01"}, ValueError, "died"),
        ({"trained": "2025-06-01"}, ValueError, "trained"),
        ({"job_reported": "2025-07-01"}, ValueError, r"job_reported \(2025-07-01\) stands with new_job"),
        ({"training_reported": "2025-07-01"}, ValueError, "stands with trained"),
        ({"new_job": "2025-07-02", "job_reported": "2025-07-01"}, ValueError, "cannot be before new_job"),
        ({"requests": ["a month"]}, TypeError, "request 1 must be a MonthlyRequest"),
        ({"requests": [MonthlyRequest(7, "2025-07-01")]}, ValueError, "month must be at most 6, not 7"),
        ({"requests": [MonthlyRequest(1, "2025-06-01")]}, ValueError, "before the dismissal"),
        (
            {"requests": [MonthlyRequest(2, "2025-07-01"), MonthlyRequest(2, "2025-07-02")]},
            ValueError,
            "month 2, asked for on 2 July 2025 cannot follow month 2, asked for on 1 July 2025",
        ),
        (
            {"requests": [MonthlyRequest(1, "2025-07-01"), MonthlyRequest(2, "2025-07-01")]},
            ValueError,
            "requests stand in order",
        ),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """An impossible claim is refused in a sentence that names the field."""
    with pytest.raises(error, match=sentence):
        claim(**changes)


@pytest.mark.parametrize(
    ("values", "error"), [((0, "2025-07-01"), ValueError), ((1, "July"), ValueError), ((1, "2025-07-01", 5), TypeError)]
)
def test_a_request_that_cannot_be(values: tuple[Any, ...], error: type[Exception]) -> None:
    """A request has a month from 1 on, a day and an effort."""
    with pytest.raises(error):
        MonthlyRequest(*values)


def test_no_sum_is_determined_at_once() -> None:
    """JKP is determined month by month, so a determination bears no sum."""
    complete = claim().advance(Stage.FILED, on="2025-06-10").advance(Stage.COMPLETE, on="2025-06-10")
    with pytest.raises(ValueError, match="amount cannot stand with approved on 2025-06-11"):
        complete.advance(Stage.APPROVED, on="2025-06-11", amount=Rp(1))


def test_a_claim_is_a_value() -> None:
    """Equal, hashable, copied and pickled without loss; it says what it is in both languages."""
    one = claim().ask(ASSESSED, on="2025-06-10")
    assert one == pickle.loads(pickle.dumps(one)) == copy.deepcopy(one)  # noqa: S301  (our own bytes)
    assert hash(one) == hash(copy.copy(one))
    assert "Sari, kehilangan pekerjaan 2 Juni 2025, pemutusan hubungan kerja" == str(one)
    assert "bulan ke-1, diajukan 10 Juni 2025" == str(one.requests[0])
    assert (JKP, "peserta", DISPUTES_OF_JKP) == (one.program, one.claimant.id, one.disputes)
    assert "mediasi, lalu pengadilan negeri" == str(one.disputes.on(one.governing_day).value)
    assert "belum diajukan" in one.as_document("id").text()


# Who has a right ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("of", "sentence"),
    [
        (loss(ending=Ending.RESIGNATION), r"ending: resignation: not met \(PP 37/2021 Pasal 20 ayat \(1\)"),
        (loss(ending=Ending.CONTRACT_ENDED), r"end of the term of a fixed-term contract: not met"),
        (loss(paid=Month.range(Month(2024, 7), Month(2025, 5))), "11 months of contributions within 24, at least 12"),
        (loss(citizen=False, working=True), r"Indonesian citizens: not met .*; no new job: not met"),
        (loss(born="1967-02-02"), "not yet 54 years old at registration: not met"),
        (loss(previous=["2022-01-01"]), "of contributions since the benefit before, at least 5 years: not met"),
        (
            loss(previous=["2010-01-01", "2015-01-01", "2020-01-01"]),
            "benefit number 4, at most 3: not met",
        ),
    ],
)
def test_a_condition_that_is_not_met_is_named_with_its_article(of: JobLoss, sentence: str) -> None:
    """The refusal lists each condition that failed."""
    one = claim(of=of)
    assert (one.refusal() or "").startswith("Sari has no right to JKP for the dismissal of 2025-06-02: ")
    with pytest.raises(NotCovered, match=sentence):
        one.entitlement()


def test_a_second_benefit_after_five_years() -> None:
    """Sixty months of contributions since the benefit before give a second one."""
    paid = frozenset(Month.range(Month(2020, 6), Month(2025, 5)))
    assert None is claim(of=loss(paid=paid, previous=["2020-05-02"])).refusal()
    assert None is not claim(of=loss(paid=paid - {Month(2020, 6)}, previous=["2020-05-02"])).refusal()


def test_what_is_not_known_is_asked_for() -> None:
    """A fact that is not known is a question, not a refusal."""
    one = claim(of=loss(citizen=None, born=None))
    assert None is one.refusal()
    with pytest.raises(ValueError, match="citizen, born of the loss is needed"):
        one.entitlement()
    with pytest.raises(ValueError, match="jobs: Sari has no job on 2025-06-02"):
        claim(wage=None).entitlement()


def test_only_wage_earners() -> None:
    """JKP is for wage earners."""
    with pytest.raises(NotCovered, match=r"Tono has no JKP: it is for Segment\.PU, not Segment\.BPU"):
        claim(participant=Participant("Tono", Segment.BPU)).entitlement()


def test_before_the_law() -> None:
    """A dismissal before 2 February 2021 has no answer."""
    with pytest.raises(NotInForce):
        claim(of=loss("2021-02-01", registered="2020-01-01")).entitlement()


@pytest.mark.parametrize(
    ("dismissed", "in_time", "late"),
    [("2025-02-06", "2025-05-06", "2025-05-07"), ("2025-02-07", "2025-08-07", "2025-08-08")],
)
def test_the_right_is_lost_without_a_claim_in_time(dismissed: str, in_time: str, late: str) -> None:
    """Three months, for a dismissal from 7 February 2025 on six (Pasal 40 huruf a)."""
    assert None is claim(dismissed).advance(Stage.FILED, on=in_time).refusal()
    with pytest.raises(NotCovered, match=r"claimed on .*, at the latest on .*: not met \(PP 37/2021 Pasal 40"):
        claim(dismissed).advance(Stage.FILED, on=late).entitlement()
    with pytest.raises(NotCovered, match="at the latest on"):
        claim(dismissed).ask(ASSESSED, on=late).entitlement()


@pytest.mark.parametrize(("fact", "why"), [("new_job", "no new job"), ("died", "alive")])
def test_the_right_is_lost_before_it_is_asked_for(fact: str, why: str) -> None:
    """A new job, or death, before the claim (Pasal 40 huruf b and c)."""
    change: dict[str, Any] = {fact: "2025-06-20"}
    one = claim(**change)
    with pytest.raises(NotCovered, match=rf"lost before it was asked for: {why} \(.* 20 June 2025\): not met"):
        one.entitlement()
    with pytest.raises(NotCovered, match="lost before"):
        one.advance(Stage.FILED, on="2025-06-20").entitlement()
    assert None is one.advance(Stage.FILED, on="2025-06-19").refusal()


# Month by month -------------------------------------------------------------------------------------------------------


def test_six_months_of_sixty_per_cent() -> None:
    """Six times 60 % of the ceiling of Rp5.000.000, and training as a right."""
    account = claim().entitlement()
    assert (Rp(18_000_000), [3_000_000] * 6) == (account.amount, amounts(claim()))
    assert [Rp(2_400_000)] == [right.at_most for right in account.rights]
    assert Rp(18_000_000) == settle([claim()]).amount


def test_the_wage_is_that_of_the_jobs() -> None:
    """Without a wage given, the jobs on the day of the dismissal say it."""
    factory = Employer("PT Teh Priangan", risk_class=RiskClass.LOW, scale=EnterpriseScale.MEDIUM)
    person = Participant("Sari", Segment.PU, jobs=[Job(factory, Rp(4_000_000))])
    assert [2_400_000] * 6 == amounts(claim(participant=person, wage=None))


def test_training_before_its_cost_was_known() -> None:
    """Before February 2022 no cost of the training is known, so no right is shown."""
    assert () == claim("2021-06-01").entitlement().rights


def test_each_month_has_its_own_conditions() -> None:
    """Month 2 needs a search, month 6 the form; what was not shown is Rp0 and stands as a right that was not met."""
    one = claim().ask(ASSESSED, on="2025-06-10").ask(Effort(applications=4), on="2025-07-10")
    assert [3_000_000, 0, 3_000_000, 3_000_000, 3_000_000, 3_000_000] == amounts(one)
    (right,) = one.entitlement().parts[1].rights
    assert (Rp(3_000_000), False) == (right.at_most, right.met)
    trained = one.ask(Effort(attendance=percent(80)), on="2025-08-10")
    assert [3_000_000, 0, 3_000_000] == amounts(trained)[:3]
    unformed = trained.ask(SEARCHED, on="2025-11-10", month=6)
    assert [3_000_000, 0, 3_000_000, 0, 0, 0] == amounts(unformed)
    formed = trained.ask(LAST, on="2025-11-10", month=6)
    assert [3_000_000, 0, 3_000_000, 0, 0, 3_000_000] == amounts(formed)


def test_a_month_that_was_passed_over_is_not_paid_later() -> None:
    """Who asks for month 3 has no month 2 any more."""
    one = claim().ask(ASSESSED, on="2025-06-10").ask(SEARCHED, on="2025-08-10", month=3)
    line = one.entitlement().parts[1]
    assert Rp(0) == line.amount
    assert line.how is not None
    assert "diajukan sebelum bulan berikutnya: tidak terpenuhi" == line.how.id
    with pytest.raises(ValueError, match="requests stand in order"):
        one.ask(SEARCHED, on="2025-09-01", month=2)


@pytest.mark.parametrize("fact", ["new_job", "died"])
def test_the_right_ends_between_two_months(fact: str) -> None:
    """From the day of a new job, or of death, on nothing is due; what was asked for before stays."""
    one = claim().ask(ASSESSED, on="2025-06-10").ask(SEARCHED, on="2025-07-10")
    same: dict[str, Any] = {fact: "2025-07-10"}
    after: dict[str, Any] = {fact: "2025-07-11"}
    assert [3_000_000, 0, 0, 0, 0, 0] == amounts(evolve(one, **same))
    assert [3_000_000, 3_000_000, 0, 0, 0, 0] == amounts(evolve(one, **after))


def test_the_first_end_counts() -> None:
    """Of a new job and a death the earlier ends the right."""
    assert date(2025, 7, 1) == claim(new_job="2025-07-01", died="2025-08-01").ended


def test_the_change_of_7_february_2025() -> None:
    """A claim that runs: 45 % to 6 February, then 60 %, as Permenaker 2/2025 Pasal II says."""
    running = approved(claim("2024-11-01"), on="2024-11-10")
    assert [2_250_000, 2_250_000, 2_250_000, 3_000_000, 3_000_000, 3_000_000] == amounts(running)
    asked = running.ask(on="2024-11-10").ask(on="2024-12-10").ask(on="2025-01-10")
    before, after = asked.ask(on="2025-02-06"), asked.ask(SEARCHED, on="2025-02-07")
    assert (1_250_000, 3_000_000) == (amounts(before)[3], amounts(after)[3])


def test_a_claim_approved_after_the_change() -> None:
    """Filed before and approved from 7 February 2025 on: the new rules throughout, with the new conditions."""
    filed = claim("2025-01-20").ask(ASSESSED, on="2025-02-01").advance(Stage.FILED, on="2025-02-01")
    late = filed.advance(Stage.COMPLETE, on="2025-02-05").advance(Stage.APPROVED, on="2025-02-10")
    assert [3_000_000] * 6 == amounts(late)
    with pytest.raises(NotInForce):
        filed.entitlement()


def test_the_effort_belongs_to_its_time() -> None:
    """From 7 February 2025 on a month without an effort cannot be judged."""
    with pytest.raises(ValueError, match="effort of month 1 is needed: an instalment of 2025-06-10 has conditions"):
        claim().ask(on="2025-06-10").entitlement()


# The course -----------------------------------------------------------------------------------------------------------


def test_the_way_to_the_last_instalment() -> None:
    """Reported, filed, approved, and then month by month; month 3 failed and is not paid later."""
    one = approved(claim().advance(Stage.REPORTED, on="2025-06-05").ask(ASSESSED, on="2025-06-10"), on="2025-06-10")
    one = one.advance(Stage.PAID_IN_PART, on="2025-06-12", amount=Rp(3_000_000))
    assert () == one.ready()
    one = one.ask(SEARCHED, on="2025-07-10").ask(Effort(), on="2025-08-10").ask(SEARCHED, on="2025-09-10")
    assert [2, 4] == [line.tag("month") for line in one.ready()]
    for day in ("2025-07-14", "2025-09-12"):
        one = one.advance(Stage.PAID_IN_PART, on=day, amount=Rp(3_000_000))
    one = one.ask(SEARCHED, on="2025-10-10").ask(LAST, on="2025-11-10")
    one = one.advance(Stage.PAID_IN_PART, on="2025-10-14", amount=Rp(3_000_000)).advance(Stage.PAID, on="2025-11-13")
    assert (Rp(15_000_000), Rp(15_000_000), Rp(0)) == (one.due, one.paid, one.left)
    assert [Rp(0)] == [one.late_payment(NO_HOLIDAYS).amount]


def test_a_payment_is_an_instalment() -> None:
    """No payment before the month is asked for and earned, none of another sum, none before its day."""
    one = approved(claim().ask(ASSESSED, on="2025-06-10"), on="2025-06-10")
    with pytest.raises(
        IllegalStep, match=r"Rp\(18000000\) cannot be paid on 2025-06-12: month 1 is worth Rp\(3000000\)"
    ):
        one.advance(Stage.PAID, on="2025-06-12")
    paid = one.advance(Stage.PAID_IN_PART, on="2025-06-12", amount=Rp(3_000_000))
    with pytest.raises(IllegalStep, match="no month that was asked for and earned is left unpaid"):
        paid.advance(Stage.PAID_IN_PART, on="2025-06-13", amount=Rp(3_000_000))
    later = paid.ask(SEARCHED, on="2025-07-10")
    with pytest.raises(
        IllegalStep, match="month 2 cannot be paid on 2025-07-09, before it was asked for on 2025-07-10"
    ):
        later.advance(Stage.PAID_IN_PART, on="2025-07-09", amount=Rp(3_000_000))


def test_a_new_job_closes_the_claim() -> None:
    """After a new job nothing is left, and the last step pays nothing."""
    one = approved(claim().ask(ASSESSED, on="2025-06-10"), on="2025-06-10")
    one = one.advance(Stage.PAID_IN_PART, on="2025-06-12", amount=Rp(3_000_000))
    closed = evolve(one, new_job="2025-07-01").advance(Stage.PAID, on="2025-07-02")
    assert (Rp(3_000_000), Rp(0), Stage.PAID) == (closed.paid, closed.left, closed.stage)
    assert () == closed.ready()


EFFORTS = st.sampled_from([Effort(), ASSESSED, SEARCHED, LAST])


@given(efforts=st.lists(EFFORTS, max_size=6), wage=st.integers(1, 10_000_000), job=st.none() | st.integers(1, 12))
def test_nothing_is_paid_twice_and_nothing_is_lost(efforts: list[Effort], wage: int, job: int | None) -> None:
    """Whatever was shown: paid and left are what is due, and what was paid are the months that were earned."""
    new_job = None if job is None else date(2025, 6, 20) if job < 7 else date(2026, job - 6, 20)
    one = approved(claim(wage=Rp(wage), new_job=new_job).ask(ASSESSED, on="2025-06-10"), on="2025-06-10")
    for month, effort in enumerate(efforts[:5], start=7):
        one = one.ask(effort, on=date(2025, month, 10))
    months = [line.tag("month") for line in one.ready()]
    assert len(set(months)) == len(months)
    while one.ready():
        amount = one.ready()[0].amount
        stage = Stage.PAID if amount == one.left else Stage.PAID_IN_PART
        one = one.advance(stage, on="2026-01-05", amount=amount)
        assert one.due == one.paid + one.left
    assert one.paid == sum((line.amount for _, line in one.earned()), Rp(0))
    assert one.due <= Rp(18_000_000)


# Papers and terms -----------------------------------------------------------------------------------------------------


def test_the_papers() -> None:
    """The proof of the dismissal and the account by article, the commitment by practice."""
    (proof, account, commitment) = claim().papers_owed()
    assert (Paper.DISMISSAL, Paper.ACCOUNT_DATA, Paper.COMMITMENT) == (proof.paper, account.paper, commitment.paper)
    assert "Permenaker 2/2025" in proof.source.citation.short
    old = claim("2023-01-02").papers_owed()
    assert [Paper.DISMISSAL, Paper.COMMITMENT, Paper.ACCOUNT_DATA] == [each.paper for each in old]
    assert "PP 37/2021 Pasal 20 ayat (3)" == old[0].source.citation.short
    assert 2 == len(claim().with_papers(Paper.DISMISSAL).missing_papers())


def test_the_terms_of_a_claim() -> None:
    """The report within seven working days, the claim within six months, each payment within three working days."""
    one = approved(claim().advance(Stage.REPORTED, on="2025-06-05").ask(ASSESSED, on="2025-06-10"), on="2025-06-10")
    one = one.advance(Stage.PAID_IN_PART, on="2025-06-13", amount=Rp(3_000_000))
    one = one.ask(Effort(), on="2025-07-10").ask(SEARCHED, on="2025-08-11")
    report, claimed, month_1, month_3 = one.terms(NO_HOLIDAYS)
    assert (Party.EMPLOYER, date(2025, 6, 11), date(2025, 6, 5)) == (report.party, report.last, report.done)
    assert (Party.PARTICIPANT, date(2025, 12, 2), date(2025, 6, 10)) == (claimed.party, claimed.last, claimed.done)
    assert (date(2025, 6, 13), date(2025, 6, 13)) == (month_1.last, month_1.done)
    assert (date(2025, 8, 14), None, Party.OPERATOR) == (month_3.last, month_3.done, month_3.party)
    assert f"{PAYMENT:en}, month 3" == f"{month_3.duty:en}"
    holiday = frozenset({date(2025, 6, 12)})
    assert date(2025, 6, 16) == one.terms(holiday)[2].last


def test_the_reports_of_the_participant() -> None:
    """A new job and a finished training are reported within seven working days."""
    one = claim(new_job="2025-08-01", job_reported="2025-08-13", trained="2025-07-01")
    placement, training = one.terms(NO_HOLIDAYS)[2:]
    assert (date(2025, 8, 12), False) == (placement.last, placement.kept(date(2025, 8, 13)))
    assert (date(2025, 7, 10), None) == (training.last, training.done)


def test_terms_that_were_not_read() -> None:
    """Before 7 February 2025 neither the report of the dismissal nor the payment has a known term."""
    one = approved(claim("2023-01-02").ask(on="2023-01-10"), on="2023-01-10")
    (claimed,) = one.terms(NO_HOLIDAYS)
    assert date(2023, 4, 2) == claimed.last


def test_a_late_instalment_has_no_price() -> None:
    """No article says what a late payment of JKP costs."""
    one = approved(claim().ask(ASSESSED, on="2025-06-10"), on="2025-06-10")
    assert Rp(0) == one.late_payment(NO_HOLIDAYS).amount
    late = one.advance(Stage.PAID_IN_PART, on="2025-06-16", amount=Rp(3_000_000))
    with pytest.raises(NotInForce, match=r"no article sets a price .* Payment, month 1, .*: by 13 June 2025"):
        late.late_payment(NO_HOLIDAYS)


# Who owes it ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "months", "closed", "standing"),
    [
        ("2025-06-02", 3, False, Standing.OPERATOR),
        ("2025-06-02", 4, False, Standing.EMPLOYER_FIRST),
        ("2025-06-02", 6, True, Standing.OPERATOR),
        ("2025-06-02", 7, True, Standing.EMPLOYER_FIRST),
        ("2025-02-06", 4, True, Standing.EMPLOYER_FIRST),
        ("2025-02-07", 4, True, Standing.OPERATOR),
    ],
)
def test_arrears(day: str, months: int, standing: Standing, *, closed: bool) -> None:
    """Up to three months the operator pays, of a closed employer since 7 February 2025 up to six (39, 39A)."""
    one = claim(day, arrears=Arrears(months), closed=closed)
    assert {standing: one.entitlement().amount} == one.owed().by("standing")
    expected = one.entitlement().amount if standing is Standing.OPERATOR else Rp(0)
    assert expected == one.payable


def test_the_operator_has_no_term_where_the_employer_pays_first() -> None:
    """What the employer pays first is no payment of the operator, and cannot be booked as one."""
    one = approved(claim(arrears=Arrears(4)).ask(ASSESSED, on="2025-06-10"), on="2025-06-10")
    assert 2 == len(one.terms(NO_HOLIDAYS))
    assert 3 == len(evolve(one, arrears=Arrears(3)).terms(NO_HOLIDAYS))
    with pytest.raises(IllegalStep, match="is left"):
        one.advance(Stage.PAID_IN_PART, on="2025-06-12", amount=Rp(3_000_000))


def test_a_wage_reported_too_low() -> None:
    """The employer owes at once what the cash lacks, month by month (Pasal 23)."""
    one = claim(wage=Rp(3_000_000), actual_wage=Rp(6_000_000))
    assert (Rp(10_800_000), Rp(7_200_000)) == (one.payable, one.shortfall().amount)
    assert {Standing.OPERATOR: Rp(10_800_000), Standing.EMPLOYER: Rp(7_200_000)} == one.owed().by("standing")
    missed = one.ask(ASSESSED, on="2025-06-10").ask(Effort(), on="2025-07-10")
    assert Rp(6_000_000) == missed.shortfall().amount
    assert Rp(0) == claim(actual_wage=Rp(4_000_000)).shortfall().amount == claim().shortfall().amount


def test_a_worker_who_was_not_registered() -> None:
    """The employer owes everything at once, whatever was paid; a micro enterprise nothing (Pasal 37)."""
    unknown = loss(paid=(), willing=None, working=None, born=None, registered=None)
    one = claim(of=unknown, registered=False, scale=EnterpriseScale.SMALL)
    assert {Standing.EMPLOYER: Rp(18_000_000)} == one.owed().by("standing")
    assert (Rp(0), ()) == (one.payable, one.terms(NO_HOLIDAYS))
    assert [Rp(2_400_000)] == [right.at_most for right in one.owed().rights]
    assert Rp(14_400_000) == evolve(one, actual_wage=Rp(4_000_000)).entitlement().amount
    assert Rp(0) == evolve(one, scale=EnterpriseScale.MICRO).owed().amount
    with pytest.raises(NotCovered, match="resignation"):
        claim(
            of=evolve(unknown, ending=Ending.RESIGNATION), registered=False, scale=EnterpriseScale.SMALL
        ).entitlement()
    with pytest.raises(ValueError, match="citizen of the loss is needed"):
        claim(of=evolve(unknown, citizen=None), registered=False, scale=EnterpriseScale.SMALL).entitlement()


def test_the_size_of_the_employer() -> None:
    """The scale is given, or that of a job held on the day; else it is asked for."""
    shop = Employer("Toko", scale=EnterpriseScale.MICRO)
    jobs = [Job(Employer("PT Lama"), Rp(1), end="2024-01-01"), Job(Employer("PT"), Rp(1)), Job(shop, Rp(1))]
    person = Participant("Sari", Segment.PU, jobs=jobs)
    assert Rp(0) == claim(participant=person, registered=False).entitlement().amount
    with pytest.raises(ValueError, match="scale is needed: the size of the employer of Sari on 2025-06-02"):
        claim(registered=False).entitlement()


# The employer who paid first -----------------------------------------------------------------------------------------


def replacement(of: JobLossClaim, **changes: Any) -> JobLossReplacementClaim:
    """The employer paid on 30 June 2025."""
    values: dict[str, Any] = {"of": of, "employer_paid": "2025-06-30"}
    return JobLossReplacementClaim(**{**values, **changes})


def test_an_employer_asks_for_replacement() -> None:
    """Once arrears and fines are settled the operator gives back what had to be paid first (Pasal 39 ayat (4))."""
    one = replacement(claim(arrears=Arrears(5, settled=True)))
    assert (Rp(18_000_000), JKP, "pemberi kerja") == (one.entitlement().amount, one.program, one.claimant.id)
    assert Rp(12_000_000) == replacement(one.of, amount=Rp(12_000_000)).payable
    assert Rp(18_000_000) == replacement(one.of, amount=Rp(30_000_000)).payable
    assert "Penggantian kepada pengusaha: Sari" in str(one)
    assert [Paper.REQUEST_LETTER] == [each.paper for each in one.papers_owed()]
    assert DISPUTES_OF_JKP == one.disputes


@pytest.mark.parametrize(
    ("arrears", "sentence"),
    [
        (None, "had not to pay first"),
        (Arrears(3, settled=True), "had not to pay first"),
        (Arrears(4), r"before all arrears and fines are settled \(PP 37/2021 Pasal 39"),
    ],
)
def test_what_is_not_replaced(arrears: Arrears | None, sentence: str) -> None:
    """Nothing without a duty to pay first, nothing before everything is settled."""
    with pytest.raises(NotCovered, match=sentence):
        replacement(claim(arrears=arrears)).entitlement()


def test_the_terms_of_a_replacement() -> None:
    """Three months to ask from the payment on, seven working days to pay from the complete request on."""
    one = replacement(claim(arrears=Arrears(5, settled=True)))
    (asked,) = one.terms(NO_HOLIDAYS)
    assert (date(2025, 9, 30), Party.EMPLOYER, None) == (asked.last, asked.party, asked.done)
    done = one.advance(Stage.FILED, on="2025-09-30").advance(Stage.COMPLETE, on="2025-10-01")
    paid = done.advance(Stage.APPROVED, on="2025-10-02").advance(Stage.PAID, on="2025-10-10")
    asked, payment = paid.terms(NO_HOLIDAYS)
    assert (date(2025, 9, 30), date(2025, 10, 10), date(2025, 10, 10)) == (asked.done, payment.last, payment.done)
    with pytest.raises(NotInForce, match="no article sets a price"):
        paid.late_payment(NO_HOLIDAYS)


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"of": 5}, TypeError, "of must be a JobLossClaim"),
        ({"employer_paid": "2025-06-01"}, ValueError, "cannot be before the dismissal"),
        ({"amount": Rp(-1)}, ValueError, "amount cannot be negative"),
    ],
)
def test_a_replacement_that_cannot_be(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """What cannot be is refused in a sentence."""
    with pytest.raises(error, match=sentence):
        replacement(**{"of": claim(), **changes})


def test_the_programme_refuses_a_month_there_is_not() -> None:
    """There are six instalments."""
    with pytest.raises(ValueError, match="number must be at most 6, not 7"):
        jkp.cash_of_month(Rp(1), 7, day="2025-06-01")

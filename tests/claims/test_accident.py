"""Claims after an accident or a disease: care, incapacity and disability, on which wage, owed by whom, to whom."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsos import Employer, Job, NotCovered, NotInForce, Participant, Period, Rp, Segment, percent, settle
from jamsos.claims import CareClaim, DisabilityClaim, IncapacityClaim, Stage
from jamsos.claims.terms import PAYMENT
from jamsos.lampiran.disability import Disability, Loss, Side
from jamsos.participants import Enrolment
from jamsos.programs import JKK
from jamsos.programs.jkk import Party
from jamsos.programs.jkm import Arrears, Standing
from jamsos.programs.papers import Need, Paper
from tests.claims.test_death import AMBON, protect

DAY = "2022-06-01"
NO_HOLIDAYS: frozenset[date] = frozenset()
FACTORY = Employer("PT Teh Priangan")
ONE_EAR = (Disability(Loss.HEARING_ONE),)


def worker(**changes: Any) -> Participant:
    """A wage earner of Rp3.000.000 in JKK since 2020."""
    values: dict[str, Any] = {"jobs": [Job(FACTORY, Rp(3_000_000), programs=("JKK",), start="2020-01-06")]}
    return Participant("Asep", Segment.PU, **{**values, **changes})


def driver(**changes: Any) -> Participant:
    """A non-wage worker of the lowest band, in JKK since 2021."""
    values: dict[str, Any] = {"income": Rp(1_000_000), "enrolments": [Enrolment("JKK", start="2021-04-01")]}
    return Participant("Ibu Nur", Segment.BPU, **{**values, **changes})


def care(**changes: Any) -> CareClaim:
    """An ambulance ride of Rp6.000.000."""
    values: dict[str, Any] = {"participant": worker(), "accident": DAY, "land": Rp(6_000_000)}
    return CareClaim(**{**values, **changes})


def incapacity(**changes: Any) -> IncapacityClaim:
    """Forty-five days without work."""
    values: dict[str, Any] = {"participant": worker(), "accident": DAY, "days": 45}
    return IncapacityClaim(**{**values, **changes})


def disability(**changes: Any) -> DisabilityClaim:
    """Hearing lost in one ear."""
    values: dict[str, Any] = {"participant": worker(), "accident": DAY, "disabilities": ONE_EAR}
    return DisabilityClaim(**{**values, **changes})


# What no claim can be ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"accident": None}, ValueError, "give one day: accident, or diagnosed"),
        ({"diagnosed": DAY}, ValueError, "give one day: accident, or diagnosed"),
        ({"accident": "yesterday"}, ValueError, "accident must be written YYYY-MM-DD"),
        ({"certified": "2022-05-31"}, ValueError, r"certified \(2022-05-31\) cannot be before the day of accident"),
        ({"ended": "2022-05-31"}, ValueError, r"ended \(2022-05-31\) stands with diagnosed, not with an accident"),
        ({"appeared": "2022-05-31"}, ValueError, r"appeared \(2022-05-31\) stands with diagnosed"),
        ({"outside_workplace": 1}, TypeError, "outside_workplace must be a bool"),
        ({"participant": "Asep"}, TypeError, "participant must be a Participant"),
        ({"member_since": "2022-06-02"}, ValueError, "member_since .* cannot be after the day of accident"),
        ({"participant": Participant("Sri", Segment.PMI)}, ValueError, "segment cannot be Segment.PMI"),
        ({"wage": Rp(-1)}, ValueError, "wage cannot be negative"),
        ({"days": 0}, ValueError, "days must be"),
        ({"days": True}, TypeError, "days"),
        ({"days": None}, ValueError, "give either days, such as 45, or periods"),
        ({"periods": [Period(DAY, DAY)]}, ValueError, "give either days, such as 45, or periods"),
        ({"days": None, "periods": [DAY]}, TypeError, "period 1 must be a Period"),
        (
            {"days": None, "periods": [Period(DAY, "2022-06-09")], "certified": "2022-06-08"},
            ValueError,
            "does not end by 2022-06-08, the day of the doctor's letter",
        ),
        ({"days": 46, "certified": "2022-07-15"}, ValueError, r"days \(46\) is more than the 45 from 2022-06-01"),
        ({"wage_paid": Rp(-1)}, ValueError, "wage_paid cannot be negative"),
        ({"reported_wage": 5}, TypeError, "reported_wage must be money"),
        ({"reported_wage": Rp(1), "registered": False}, ValueError, "of a worker who was not registered nobody did"),
    ],
)
def test_what_no_incapacity_can_be(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """An impossible claim is refused in a sentence that names the field."""
    with pytest.raises(error, match=sentence):
        incapacity(**changes)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"reported_wage": Rp(1)}, "of a non-wage worker nobody did"),
        ({"wage_paid": Rp(1)}, "wage_paid .* is what an employer paid, and Segment.BPU has none"),
        ({"accident": None, "diagnosed": DAY, "ended": DAY}, "is the end of an employment, and Segment.BPU has none"),
    ],
)
def test_a_non_wage_worker_has_no_employer(changes: dict[str, Any], sentence: str) -> None:
    """Nobody reports a wage, goes on paying it, or ends the employment of a non-wage worker."""
    with pytest.raises(ValueError, match=sentence):
        incapacity(participant=driver(), **changes)


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"land": None}, ValueError, "a cost is needed, at least one of care, home_care, land"),
        ({"glasses": Rp(-1)}, ValueError, "glasses cannot be negative"),
        ({"care": Rp(1)}, ValueError, "highest_local_standard and care stand together"),
        ({"home_care_period": Period(DAY, DAY)}, ValueError, "home_care_period and home_care stand together"),
        ({"care": Rp(1), "highest_local_standard": 1}, TypeError, "highest_local_standard must be money"),
        ({"home_care": Rp(1), "home_care_period": DAY}, TypeError, "home_care_period must be a Period"),
        ({"paid_first": Party.OPERATOR}, ValueError, "paid_first must be Party.EMPLOYER or Party.PARTICIPANT"),
        ({"paid_first": "employer"}, ValueError, "paid_first must be Party.EMPLOYER or Party.PARTICIPANT"),
    ],
)
def test_what_no_care_can_be(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """A cost is needed, each with what it is measured by; who paid first is employer or participant."""
    with pytest.raises(error, match=sentence):
        care(**changes)


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"total": True}, ValueError, "give either disabilities"),
        ({"disabilities": ()}, ValueError, "give either disabilities"),
        ({"disabilities": ["ear"]}, TypeError, "disability 1 must be a Disability"),
        ({"total": 1}, TypeError, "total must be a bool"),
        ({"left_handed": 1}, TypeError, "left_handed must be a bool"),
    ],
)
def test_what_no_disability_can_be(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """Partial or total, never both, never neither."""
    with pytest.raises(error, match=sentence):
        disability(**changes)


# Who is covered ------------------------------------------------------------------------------------------------------


def test_jkk_covers_who_is_a_member_on_the_day() -> None:
    """A job or an enrolment that holds on the day of the accident; before it there is no right."""
    assert incapacity().program is JKK
    assert Rp(1_500_000) == incapacity(participant=driver()).entitlement().amount
    with pytest.raises(NotCovered, match="Asep was no member of JKK on 2020-01-05"):
        incapacity(accident="2020-01-05").entitlement()
    with pytest.raises(NotCovered, match="Asep was no member of JKK"):
        care(accident="2020-01-05").recipients()
    with pytest.raises(NotInForce, match="2015-07-01"):
        incapacity(participant=worker(jobs=[Job(FACTORY, Rp(3_000_000))]), accident="2015-06-30").entitlement()


def test_a_protection_covers_by_name() -> None:
    """Under a regional protection the name is enough, and the lowest base counts."""
    claim = incapacity(under=AMBON, participant="Ny. Tuasela", accident="2022-03-14", days=30)
    assert (Segment.BPU, Rp(1_000_000)) == (claim.segment, claim.entitlement().amount)
    assert (None, date(2022, 1, 1)) == (claim.membership, claim.earliest_membership)
    only_jkm = evolve(claim, under=protect(programs=[each for each in AMBON.programs if each is not JKK]))
    with pytest.raises(NotCovered, match="a work accident is paid by JKK; the protection covers JKM"):
        only_jkm.entitlement()
    with pytest.raises(NotCovered, match="the diagnosis of 2023-03-14 is outside the protection"):
        evolve(claim, accident=None, diagnosed="2023-03-14").entitlement()
    assert "Santunan sementara tidak mampu bekerja, Ny. Tuasela, kecelakaan kerja 14 Maret 2022" == str(claim)
    anonymous = evolve(claim, participant="")
    assert "Grant for temporary incapacity, a work accident of 14 March 2022" == f"{anonymous:en}"


def test_the_wage_of_the_day() -> None:
    """The wages of the jobs on the day are added; a wage that is given stands instead (PP 44/2015 Pasal 32)."""
    two = [Job(FACTORY, Rp(3_000_000), programs=("JKK",)), Job(Employer("PT B"), Rp(2_000_000), start="2022-06-01")]
    assert Rp(5_000_000) == incapacity(participant=worker(jobs=two), days=30).entitlement().amount
    assert (
        Rp(3_000_000) == incapacity(participant=worker(jobs=two), accident="2022-05-31", days=30).entitlement().amount
    )
    assert Rp(2_900_000) == incapacity(wage=Rp(2_900_000), days=30).entitlement().amount


# Disease -------------------------------------------------------------------------------------------------------------


def disease(**changes: Any) -> DisabilityClaim:
    """A disease found after the employment ended on 29 February 2020."""
    jobs = [Job(FACTORY, Rp(3_000_000), programs=("JKK",), start="2016-01-01", end="2020-02-29")]
    values: dict[str, Any] = {"participant": worker(jobs=jobs), "wage": Rp(3_000_000)}
    days: dict[str, Any] = {"accident": None, "diagnosed": "2023-02-28", "ended": "2020-02-29"}
    return disability(**{**values, **days, **changes})


def test_a_disease_within_three_years() -> None:
    """It must appear by the third anniversary of the end of the employment (Pasal 48), on a wage that is given."""
    claim = disease()
    assert (date(2023, 2, 28), date(2020, 2, 29)) == (claim.governing_day, claim.covered_on)
    assert Rp(48_000_000) == claim.entitlement().amount
    assert any("Pasal 48 ayat (2)" in each.short for each in claim.entitlement().citations)
    late = disease(diagnosed="2023-03-01")
    with pytest.raises(
        NotCovered, match=r"appeared on 2023-03-01, after 2023-02-28, the last day .*Pasal 48 ayat \(2\)"
    ):
        late.entitlement()
    assert Rp(48_000_000) == evolve(late, appeared="2023-02-28").entitlement().amount
    with pytest.raises(ValueError, match="wage is needed: the employment ended on 2020-02-29"):
        disease(wage=None).entitlement()
    assert Rp(48_000_000) == disease(wage=None, diagnosed="2020-02-29").entitlement().amount
    with pytest.raises(ValueError, match=r"appeared \(2023-03-02\) cannot be after the day of diagnosis"):
        evolve(late, appeared="2023-03-02")


def test_a_disease_while_the_employment_lasts() -> None:
    """The day of diagnosis covers and governs where the employment had not ended."""
    claim = disease(diagnosed="2019-06-01")
    assert (date(2019, 6, 1), "diagnosis") == (claim.covered_on, claim.event)
    assert (
        Rp(48_000_000) == claim.entitlement().amount == disease(diagnosed="2019-06-01", ended=None).entitlement().amount
    )
    assert "Grant for partial disability, Asep, an occupational disease of 1 June 2019" == f"{claim:en}"


def test_a_disease_of_who_was_no_member() -> None:
    """Membership is asked on the last day of the employment, and the sentence says so."""
    with pytest.raises(NotCovered, match="Asep was no member of JKK on 2020-03-01"):
        disease(ended="2020-03-01").entitlement()
    assert "end of the employment" == disease().event
    assert "no member of JKK on 2023-02-28" in (disease(ended=None).refusal() or "")


# Care ----------------------------------------------------------------------------------------------------------------

EVERYTHING: dict[str, Any] = {
    "care": Rp(12_000_000),
    "highest_local_standard": Rp(10_000_000),
    "home_care": Rp(24_000_000),
    "home_care_period": Period("2022-07-01", "2023-06-30"),
    "land": Rp(6_000_000),
    "sea": Rp(1_000_000),
    "air": Rp(11_000_000),
    "prosthesis": Rp(10_000_000),
    "dentures": Rp(6_000_000),
    "hearing_aid": Rp(3_000_000),
    "glasses": Rp(800_000),
}


def test_everything_together() -> None:
    """Each cost to its own limit: 10 + 20 + (5 + 1 + 10) + 14 + 5 + 2,5 + 0,8 million of PP 82/2019."""
    claim = care(**EVERYTHING)
    assert [10_000_000, 20_000_000, 16_000_000, 14_000_000, 5_000_000, 2_500_000, 800_000] == [
        line.amount.sen // 100 for line in claim.entitlement().parts
    ]
    assert Rp(68_300_000) == claim.entitlement().amount
    assert Rp(2_000_000 + 4_000_000 + 2_000_000 + 1_000_000 + 500_000) == claim.unreimbursed
    assert Rp(0) == care(land=Rp(5_000_000)).unreimbursed
    assert Rp(0) == care(land=None, dentures=Rp(5_000_000)).unreimbursed


@pytest.mark.parametrize(
    ("field", "day", "amount"),
    [
        ("land", "2019-12-01", 1_000_000),
        ("land", "2019-12-02", 5_000_000),
        ("sea", "2019-12-01", 1_500_000),
        ("sea", "2019-12-02", 2_000_000),
        ("air", "2019-12-01", 2_500_000),
        ("air", "2019-12-02", 10_000_000),
        ("dentures", "2019-12-01", 3_000_000),
        ("dentures", "2019-12-02", 5_000_000),
    ],
)
def test_the_limits_of_the_day(field: str, day: str, amount: int) -> None:
    """The day of the accident chooses the limit, on both sides of 2 December 2019."""
    person = worker(jobs=[Job(FACTORY, Rp(3_000_000), programs=("JKK",))])
    costs = {"land": None, field: Rp(99_000_000)}
    assert Rp(amount) == care(participant=person, accident=day, **costs).entitlement().amount


def test_aids_that_came_in_2019() -> None:
    """Hearing aids, glasses and home care came with PP 82/2019; before there is no answer."""
    person = worker(jobs=[Job(FACTORY, Rp(3_000_000), programs=("JKK",))])
    for costs in (
        {"hearing_aid": Rp(1)},
        {"glasses": Rp(1)},
        {"home_care": Rp(1), "home_care_period": Period(DAY, DAY)},
    ):
        with pytest.raises(NotInForce, match="2019-12-02"):
            care(participant=person, accident="2019-12-01", land=None, **costs).entitlement()


def test_who_paid_first_gets_it_back() -> None:
    """The employer of a wage earner, the non-wage worker himself; aids go to the participant unless told otherwise."""
    claim = care(**EVERYTHING)
    assert {Party.EMPLOYER: Rp(46_000_000), Party.PARTICIPANT: Rp(22_300_000)} == claim.recipients().by("recipient")
    assert "pemberi kerja" == claim.claimant.get("id")
    assert {Party.EMPLOYER: Rp(68_300_000)} == evolve(claim, paid_first=Party.EMPLOYER).recipients().by("recipient")
    paid = evolve(claim, paid_first=Party.PARTICIPANT)
    assert {Party.PARTICIPANT: Rp(68_300_000)} == paid.recipients().by("recipient")
    assert "the participant" == paid.claimant.get("en")
    hers = evolve(claim, participant=driver())
    assert {Party.PARTICIPANT: Rp(68_300_000)} == hers.recipients().by("recipient")


def test_arrears_spare_the_care() -> None:
    """A non-wage worker with two unpaid months is given the care at once, the money once settled (Pasal 39)."""
    claim = care(participant=driver(), arrears=Arrears(2), **EVERYTHING)
    assert {Standing.OPERATOR: Rp(30_000_000), Standing.AFTER_SETTLEMENT: Rp(38_300_000)} == claim.owed().by("standing")
    assert Rp(30_000_000) == claim.payable
    assert Rp(68_300_000) == evolve(claim, arrears=Arrears(2, settled=True)).payable
    assert Rp(0) == evolve(claim, arrears=Arrears(4)).owed().amount


# Incapacity ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "days", "amount"),
    [
        ("2022-06-01", 14 * 30, 39_000_000),
        ("2020-03-01", 20 * 30, 48_000_000),
        ("2022-06-01", 12 * 30, 36_000_000),
        ("2022-06-01", 12 * 30 + 1, 36_050_000),
    ],
)
def test_the_stages_of_incapacity(day: str, days: int, amount: int) -> None:
    """D10 and D18 of the dossiers: a year of the whole wage, half of it from the next day on."""
    assert Rp(amount) == incapacity(accident=day, days=days).entitlement().amount


def test_the_employer_who_went_on_paying() -> None:
    """The grant replaces the wage that was paid; what is more goes to the worker, what is less is lost (Pasal 51)."""
    more = incapacity(wage_paid=Rp(4_000_000))
    assert {Party.EMPLOYER: Rp(4_000_000), Party.PARTICIPANT: Rp(500_000)} == more.recipients().by("recipient")
    less = incapacity(wage_paid=Rp(5_000_000))
    assert {Party.EMPLOYER: Rp(4_500_000)} == less.recipients().by("recipient")
    assert "tidak dapat diminta kembali" in less.recipients().explain("id")
    assert "the employer" == more.claimant.get("en")


def test_nobody_went_on_paying() -> None:
    """Then the worker, or the non-wage worker, receives all of it."""
    assert {Party.PARTICIPANT: Rp(4_500_000)} == incapacity().recipients().by("recipient")
    assert {Party.PARTICIPANT: Rp(1_500_000)} == incapacity(participant=driver()).recipients().by("recipient")
    assert "peserta" == incapacity().claimant.get("id")


def test_the_days_end_with_the_letter() -> None:
    """From the accident to the doctor's letter, both included; of a disease the days may have begun before it."""
    assert 45 == incapacity(certified="2022-07-15").days
    sick = incapacity(accident=None, diagnosed=DAY, certified="2022-06-02")
    assert Rp(4_500_000) == sick.entitlement().amount


def test_a_relapse_goes_on_where_the_grant_stopped() -> None:
    """Stretches by the calendar count their own days; thirty and fifteen of them are forty-five."""
    away = [Period("2022-06-01", "2022-06-30"), Period("2022-08-01", "2022-08-15")]
    claim = incapacity(days=None, periods=away, certified="2022-08-15")
    assert Rp(4_500_000) == claim.entitlement().amount
    with pytest.raises(ValueError, match="periods must stand in order and apart"):
        incapacity(days=None, periods=away[::-1]).entitlement()


@given(days=st.integers(1, 900), wage=st.integers(0, 50_000_000), paid=st.integers(0, 500_000_000))
def test_sharing_loses_nothing(days: int, wage: int, paid: int) -> None:
    """What employer and worker receive is the entitlement, and the employer never more than he paid."""
    claim = incapacity(days=days, wage=Rp(wage), wage_paid=Rp(paid))
    shared = claim.recipients().by("recipient")
    assert sum(shared.values(), Rp(0)) == claim.entitlement().amount
    assert shared.get(Party.EMPLOYER, Rp(0)) <= Rp(paid)


# Disability ----------------------------------------------------------------------------------------------------------


def test_partial_disability() -> None:
    """D9: 20 % x 80 x 3,000,000; a hand that keeps half of its function; the left-handed exchange the sides."""
    assert Rp(48_000_000) == disability().entitlement().amount
    hand = Disability(Loss.HAND, side=Side.RIGHT, reduction=percent(50))
    right = disability(disabilities=[hand])
    assert right.entitlement().amount > evolve(right, left_handed=True).entitlement().amount > Rp(0)
    assert "Cacat sebagian fungsi" in right.entitlement().explain("id")
    assert {Party.PARTICIPANT: Rp(48_000_000)} == disability().recipients().by("recipient")


def test_total_disability() -> None:
    """D7: 70 % x 80 x 3,000,000 and the periodic grant, with the scholarship as a right."""
    claim = disability(disabilities=(), total=True)
    account = claim.entitlement()
    assert Rp(180_000_000) == account.amount
    assert 1 == len(account.all_rights)
    assert "Santunan cacat total tetap, Asep" in str(claim)


# Under-reported, unregistered, in arrears -----------------------------------------------------------------------------


def test_a_wage_reported_too_low() -> None:
    """The operator pays by the reported wage, the employer the gap (Pasal 32 ayat (2))."""
    claim = disability(reported_wage=Rp(2_000_000))
    assert Rp(48_000_000) == claim.entitlement().amount
    assert {Standing.OPERATOR: Rp(32_000_000), Standing.EMPLOYER: Rp(16_000_000)} == claim.owed().by("standing")
    assert Rp(32_000_000) == claim.payable == claim.due
    first = evolve(claim, arrears=Arrears(4)).owed().by("standing")
    assert {Standing.EMPLOYER_FIRST: Rp(32_000_000), Standing.EMPLOYER: Rp(16_000_000)} == first
    total = disability(disabilities=(), total=True, reported_wage=Rp(2_000_000))
    assert {Standing.OPERATOR: Rp(124_000_000), Standing.EMPLOYER: Rp(56_000_000)} == total.owed().by("standing")
    assert 1 == len(total.owed().all_rights)
    with pytest.raises(ValueError, match="is more than due"):
        disability(reported_wage=Rp(3_000_001)).entitlement()


@given(true=st.integers(0, 50_000_000), low=st.integers(0, 50_000_000), days=st.integers(1, 600))
def test_the_gap_is_the_rest(true: int, low: int, days: int) -> None:
    """What operator and employer owe is the grant by the true wage."""
    claim = incapacity(wage=Rp(max(true, low)), reported_wage=Rp(min(true, low)), days=days)
    standing = claim.owed().by("standing")
    assert sum(standing.values(), Rp(0)) == incapacity(wage=Rp(max(true, low)), days=days).entitlement().amount
    assert standing[Standing.OPERATOR] == incapacity(wage=Rp(min(true, low)), days=days).entitlement().amount


def test_a_worker_who_was_never_registered() -> None:
    """The employer owes everything (Pasal 27 ayat (1)); nobody registers a non-wage worker but himself."""
    claim = disability(participant=worker(jobs=[Job(FACTORY, Rp(3_000_000), programs=("JHT",))]), registered=False)
    assert {Standing.EMPLOYER: Rp(48_000_000)} == claim.owed().by("standing")
    assert Rp(0) == claim.payable
    with pytest.raises(NotCovered, match="registered cannot be False"):
        disability(participant=driver(), registered=False).owed()


@pytest.mark.parametrize(
    ("months", "standing"), [(0, Standing.OPERATOR), (3, Standing.OPERATOR), (4, Standing.EMPLOYER_FIRST)]
)
def test_the_arrears_of_an_employer(months: int, standing: Standing) -> None:
    """Up to three months in a row the operator pays, beyond them the employer first (Pasal 38)."""
    assert {standing: Rp(48_000_000)} == disability(arrears=Arrears(months)).owed().by("standing")


# Papers, terms, payment -----------------------------------------------------------------------------------------------


def test_the_papers_of_an_accident() -> None:
    """What Pasal 43 lists, by what was paid; what branches add, by segment, place and sum."""
    wanted = {each.paper for each in care().papers_owed()}
    assert {Paper.CARD, Paper.IDENTITY, Paper.DOCTOR, Paper.TRANSPORT_RECEIPTS, Paper.WAGE_LIST} <= wanted
    assert not {Paper.CARE_RECEIPTS, Paper.POLICE, Paper.TAX_NUMBER, Paper.BANK_BOOK} & wanted
    everything = care(**EVERYTHING, outside_workplace=True).needs
    assert {
        Need.NO_AGREEMENT,
        Need.TRANSPORTED,
        Need.ON_THE_ROAD,
        Need.OVER_FIFTY_MILLION,
        Need.WAGE_EARNER,
    } == everything
    assert {Need.NON_WAGE} == incapacity(participant=driver()).needs
    assert {Need.WAGE_EARNER} == care(land=None, glasses=Rp(1)).needs
    assert {Need.WAGE_EARNER} == incapacity(accident="2020-01-05").needs


def test_the_terms_of_an_accident() -> None:
    """Two reports within 2 x 24 hours, five years for the request, seven working days to pay, 1 % a day after them."""
    claim = disability(certified="2022-09-01")
    found = {term.duty.en: term for term in claim.terms(NO_HOLIDAYS)}
    assert date(2022, 6, 3) == found["Accident report, phase I"].last
    assert (date(2022, 9, 3), Party.EMPLOYER) == (
        found["Report of phase II, which is the request"].last,
        found["Report of phase II, which is the request"].party,
    )
    assert date(2027, 6, 1) == found["Request before the right lapses"].last
    assert 2 == len(disability().terms(NO_HOLIDAYS))
    filed = claim.advance(Stage.REPORTED, on="2022-06-02").advance(Stage.FILED, on="2022-09-02")
    ready = filed.advance(Stage.COMPLETE, on="2022-09-05").advance(Stage.APPROVED, on="2022-09-08")
    due = {term.duty.en: term for term in ready.terms(NO_HOLIDAYS)}[PAYMENT.en]
    assert date(2022, 9, 14) == due.last
    assert Rp(0) == ready.advance(Stage.PAID, on="2022-09-14").late_payment(NO_HOLIDAYS).amount
    late = ready.advance(Stage.PAID, on="2022-09-16")
    assert (Rp(48_000_000), Rp(0), Rp(960_000)) == (late.paid, late.left, late.late_payment(NO_HOLIDAYS).amount)


@pytest.mark.parametrize(
    ("day", "reported", "standing"),
    [
        ("2025-02-24", "2025-02-26", Standing.OPERATOR),
        ("2025-02-24", "2025-02-27", Standing.EMPLOYER_FIRST),
        ("2025-02-23", "2025-02-27", Standing.OPERATOR),
    ],
)
def test_a_late_report_of_the_employer(day: str, reported: str, standing: Standing) -> None:
    """Of an accident since 24 February 2025 a late report makes the employer pay first (Permenaker 1/2025)."""
    claim = disability(accident=day).advance(Stage.REPORTED, on=reported)
    assert {standing: Rp(48_000_000)} == claim.owed().by("standing")
    low = evolve(claim, reported_wage=Rp(2_000_000)).owed().by("standing")
    assert {standing: Rp(32_000_000), Standing.EMPLOYER: Rp(16_000_000)} == low


def test_a_late_report_of_a_non_wage_worker_costs_nothing() -> None:
    """The rule is for employers."""
    claim = disability(participant=driver(), accident="2025-06-01").advance(Stage.REPORTED, on="2025-07-01")
    assert {Standing.OPERATOR: Rp(16_000_000)} == claim.owed().by("standing")


def test_two_years_before_december_2019() -> None:
    """A right of 2017 lapsed after two years; of an accident whose term was running no last day is named."""
    person = worker(jobs=[Job(FACTORY, Rp(3_000_000), programs=("JKK",))])
    old = {term.duty.en: term for term in disability(participant=person, accident="2017-01-10").terms(NO_HOLIDAYS)}
    assert date(2019, 1, 10) == old["Request before the right lapses"].last
    running = disability(participant=person, accident="2018-06-01").terms(NO_HOLIDAYS)
    assert ["Accident report, phase I"] == [term.duty.en for term in running]


def test_disputes_go_to_the_inspector() -> None:
    """First the labour inspector, then the minister (Pasal 45), who may raise the sum."""
    claim = disability()
    assert "pengawas ketenagakerjaan setempat, lalu Menteri Ketenagakerjaan" == str(claim.disputes.on(DAY).value)
    step = claim.advance(Stage.FILED, on="2022-07-01").advance(Stage.COMPLETE, on="2022-07-02")
    disputed = step.advance(Stage.APPROVED, on="2022-07-03", amount=Rp(24_000_000)).advance(
        Stage.DISPUTED, on="2022-07-04"
    )
    granted = disputed.advance(Stage.GRANTED, on="2022-08-01", amount=Rp(48_000_000))
    assert Rp(48_000_000) == granted.due
    (payment,) = [term for term in granted.terms(NO_HOLIDAYS) if term.duty == PAYMENT]
    assert date(2022, 8, 10) == payment.last


@given(shares=st.lists(st.integers(1, 20_000_000), max_size=4))
def test_paid_and_left_are_the_whole(shares: list[int]) -> None:
    """However a grant is paid in parts, what is paid and what is left make up what is due."""
    claim = disability().advance(Stage.FILED, on="2022-07-01").advance(Stage.COMPLETE, on="2022-07-02")
    claim = claim.advance(Stage.APPROVED, on="2022-07-03")
    for share in shares:
        if Rp(share) < claim.left:
            claim = claim.advance(Stage.PAID_IN_PART, on="2022-07-04", amount=Rp(share))
        assert claim.due == claim.paid + claim.left
    assert Rp(48_000_000) == claim.advance(Stage.PAID, on="2022-07-05").paid


def test_claims_are_values() -> None:
    """Equal, hashable, copied, pickled, shown and settled like any claim."""
    claims = (care(**EVERYTHING), incapacity(), disability())
    for claim in claims:
        twin = pickle.loads(pickle.dumps(claim))  # noqa: S301  (our own bytes)
        assert claim == twin == copy.deepcopy(claim)
        assert hash(claim) == hash(twin)
        assert claim.entitlement() == twin.entitlement()
        assert "Asep" in claim.as_document("id").text()
    assert Rp(68_300_000 + 4_500_000 + 48_000_000) == settle(claims).amount
    assert "wage is needed" in incapacity(participant=driver(income=None)).as_document("id").text()

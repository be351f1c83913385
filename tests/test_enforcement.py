"""A case against an employer: one table of steps, who takes them, their days, and what is recovered."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos import Employer, NotInForce, Participant, Rp, Segment, Text, check
from jamsos.breakdown import Breakdown, total_of
from jamsos.enforcement import (
    ACTS,
    COURSE,
    JKP_ACTS,
    Actor,
    Breach,
    Case,
    Instalment,
    NextStep,
    Step,
    StepTaken,
)
from jamsos.programs import sanctions
from jamsos.programs.sanctions import PublicService, fine_ends, sanction_fine, warning_ends
from jamsos.programs.shape import Payer
from jamsos.steps import IllegalStep

FIRM = Employer("PT Teh Priangan")
SITI = Participant("Siti", Segment.BPU)
OFFICE = Employer("Pemerintah Desa Poka", state_body=True)
TENDER = (PublicService.TENDER_LICENCE,)


def owed(**programs: int) -> Breakdown:
    """An account by programme."""
    lines = [Breakdown(Text(id=code, en=code), Rp(amount), tags={"program": code}) for code, amount in programs.items()]
    return total_of(Text(id="Tunggakan", en="Arrears"), lines)


def case(breach: Any = Breach.UNREGISTERED, **changes: Any) -> Case:
    """A case of February 2026."""
    of_person = isinstance(breach, Breach) and breach.of_person
    values: dict[str, Any] = {
        "against": SITI if of_person else FIRM,
        "breach": breach,
        "found": "2026-02-23",
        "contributions": None if of_person else Rp(25_000_000),
        "holidays": (),
        "owed": owed(JKK=10_000_000, JKM=20_000_000) if breach is Breach.UNPAID else None,
    }
    return Case(**{**values, **changes})


def denied(breach: Breach = Breach.FALSE_DATA) -> Case:
    """Warned twice, fined, and denied the licence for tenders."""
    return case(breach).unheeded("2026-03-02").take(StepTaken(Step.DENIED, "2026-05-11", services=TENDER))


def mandated() -> Case:
    """Not paid, demanded, reported, and handed to the prosecutor."""
    days = ((Step.DEMANDED, "2026-03-02"), (Step.REPORTED, "2026-03-16"), (Step.MANDATED, "2026-04-01"))
    found = case(Breach.UNPAID)
    for step, day in days:
        found = found.advance(step, on=day)
    return found.advance(Step.INVITED, on="2026-04-13", note="Kejari Tidore Kepulauan")


def agreed() -> Case:
    """Settled before the prosecutor by three instalments."""
    parts = [Instalment(day, Rp(10_000_000)) for day in ("2026-06-30", "2026-04-30", "2026-05-31")]
    return mandated().take(StepTaken(Step.AGREED, "2026-04-20", instalments=parts))


# The table ------------------------------------------------------------------------------------------------------------


def test_every_step_stands_in_the_table_and_is_somebodys() -> None:
    """Each but the beginning follows another, and each is taken by somebody under a rule."""
    assert set(Step) == set(COURSE)
    assert set(Step) - {Step.FOUND} == {each for follows in COURSE.values() for each in follows}
    assert set(Step) - {Step.FOUND, Step.WARNED, Step.REPAIRED} == set(ACTS)
    assert Step.WARNED in JKP_ACTS
    assert {Step.PAID, Step.FINE_PAID, Step.LIFTED} == {step for step, follows in COURSE.items() if not follows}


def test_every_stage_can_be_repaired() -> None:
    """As Permenaker 4/2018 has it: repair ends a case wherever it stands."""
    ends = {Step.PAID, Step.FINE_PAID, Step.REPAIRED, Step.LIFTED}
    assert ends == {step for step, follows in COURSE.items() if Step.REPAIRED not in follows}
    assert ends == {step for step, follows in COURSE.items() if Step.PAID not in follows}


def test_the_operator_never_denies_a_service_itself() -> None:
    """PP 86/2013 Pasal 8: the government does, at its request; for JKP at the request of an official."""
    assert (Actor.SERVICE_UNIT, Actor.OPERATOR) == (ACTS[Step.DENIED].by, ACTS[Step.DENIED].asked_by)
    assert (Actor.SERVICE_UNIT, Actor.OFFICIAL) == (JKP_ACTS[Step.DENIED].by, JKP_ACTS[Step.DENIED].asked_by)
    assert (Actor.PROSECUTOR, Actor.OPERATOR) == (ACTS[Step.SUED].by, ACTS[Step.SUED].asked_by)


@pytest.mark.parametrize(
    ("breach", "begins"),
    [
        (Breach.UNREGISTERED, {Step.FIRST_WARNING, Step.REPAIRED}),
        (Breach.PARTIAL, {Step.FIRST_WARNING, Step.REPAIRED}),
        (Breach.FALSE_DATA, {Step.FIRST_WARNING, Step.REPAIRED}),
        (Breach.UNPAID, {Step.DEMANDED, Step.PAID}),
        (Breach.NOT_IN_JKP, {Step.INSPECTED, Step.REPAIRED}),
        (Breach.PERSON_UNREGISTERED, {Step.DENIAL_ASKED, Step.REPAIRED}),
        (Breach.PERSON_FALSE_DATA, {Step.FIRST_WARNING, Step.REPAIRED}),
    ],
)
def test_how_a_case_begins(breach: Breach, begins: set[Step]) -> None:
    """By the breach; a case of payment is repaired when it is paid."""
    assert begins == {each.step for each in case(breach).next_steps()}


@given(st.sampled_from(list(Breach)), st.lists(st.sampled_from(list(Step)), max_size=12))
def test_no_way_leaves_the_table(breach: Breach, steps: list[Step]) -> None:
    """A step is taken where `next_steps` has it, and refused where it has not, sums and services apart."""
    found = case(breach)
    for step in steps:
        open_now = {each.step for each in found.next_steps()}
        try:
            found = found.take(event(step, found))
        except (IllegalStep, ValueError):
            assert step not in open_now
        else:
            assert step in open_now
    assert found.recovered + found.left == (Rp(0) if found.owed is None else found.owed.amount)


def event(step: Step, found: Case) -> StepTaken:
    """The step with what it must hold."""
    return StepTaken(
        step,
        "2026-03-02",
        amount={Step.PAID: found.left, Step.FINE_PAID: found.fine_left}.get(step),
        services=(PublicService.BUILDING_PERMIT,) if step is Step.DENIED else (),
        instalments=[Instalment("2026-12-31", found.left)] if step is Step.AGREED else (),
    )


# Warnings, fine, denial -----------------------------------------------------------------------------------------------


def test_warnings_run_ten_working_days_each() -> None:
    """2 March 2026 is a Monday: to the 16th; with Nyepi on 19 March the second runs from the 17th to 1 April."""
    nyepi = frozenset({date(2026, 3, 19)})
    assert date(2026, 3, 16) == warning_ends("2026-03-02", nyepi)
    found = case(holidays=nyepi).unheeded("2026-03-02")
    assert ["2026-03-02", "2026-03-17", "2026-04-02", "2026-05-04", "2026-05-04"] == [
        str(each.on) for each in found.history
    ]
    assert date(2026, 5, 1) == fine_ends("2026-04-01")
    assert found == found.unheeded("2026-03-02")


@pytest.mark.parametrize(
    ("steps", "last", "opens"),
    [
        (0, None, None),
        (1, "2026-03-16", "2026-03-17"),
        (2, "2026-03-31", "2026-04-01"),
        (3, "2026-04-30", "2026-05-01"),
        (4, "2026-04-30", "2026-05-01"),
        (5, None, None),
    ],
)
def test_the_last_day_to_repair_is_the_day_before_the_next_step(steps: int, last: str, opens: str) -> None:
    """Ten working days, ten again, thirty days."""
    whole = case().unheeded("2026-03-02")
    found = case(history=whole.history[:steps])
    assert (last, opens) == tuple(
        None if day is None else str(day) for day in (found.repair_by, found.next_steps()[0].first)
    )


def test_the_fine_is_that_of_one_month() -> None:
    """0.1 % of 25 million once it is imposed; nothing before, and more where it is told."""
    twice = case(history=case().unheeded("2026-03-02").history[:2])
    assert (None, Rp(0)) == (twice.fine, twice.fine_left)
    assert twice.advance(Step.REPAIRED, on="2026-03-20").fine is None
    assert Rp(25_000) == twice.next_steps()[0].amount
    fine = denied().fine
    assert fine is not None
    assert (Rp(25_000), Payer.EMPLOYER) == (fine.amount, fine.tag("payer"))
    assert Rp(75_000) == sanction_fine(Rp(25_000_000), "2026-03-31", months=3).amount
    for contributions, months, error in ((Rp(-1), 1, "negative"), (Rp(1), 0, "at least 1")):
        with pytest.raises(ValueError, match=error):
            sanction_fine(contributions, "2026-03-31", months=months)


@pytest.mark.parametrize(
    "ask",
    [
        lambda: warning_ends("2013-12-23", ()),
        lambda: sanction_fine(Rp(1), "2013-12-23"),
        lambda: fine_ends("2013-12-23"),
    ],
)
def test_no_sanction_before_its_law(ask: Any) -> None:
    """PP 86/2013 took force on 24 December 2013."""
    with pytest.raises(NotInForce):
        ask()


def test_services_are_denied_and_given_back() -> None:
    """Only those of the list; repaired first, then lifted."""
    with pytest.raises(IllegalStep, match="the passport cannot be denied to an employer"):
        case().unheeded("2026-03-02").take(StepTaken(Step.DENIED, "2026-05-11", services=[PublicService.PASSPORT]))
    assert frozenset(TENDER) == denied().denied
    repaired = denied().advance(Step.REPAIRED, on="2026-06-01")
    assert (True, frozenset(TENDER)) == (repaired.closed, repaired.denied)
    assert frozenset() == repaired.advance(Step.LIFTED, on="2026-06-03").denied
    with pytest.raises(IllegalStep, match="no service was denied"):
        case().advance(Step.REPAIRED, on="2026-03-02").advance(Step.LIFTED, on="2026-03-03")


def test_a_fine_that_is_paid_stands_between_a_firm_and_the_denial() -> None:
    """PP 86/2013 Pasal 10 ayat (6): services are denied where it is not paid in full; paid in two parts here."""
    fined = case(history=case().unheeded("2026-03-02").history[:3])
    assert {Step.FINE_PAID: Rp(25_000)} == {each.step: each.amount for each in fined.next_steps() if each.amount}
    half = fined.pay_fine(Rp(12_500), on="2026-04-10", note="tahap 1")
    assert (Rp(12_500), date(2026, 4, 30), Rp(0)) == (half.fine_left, half.repair_by, half.recovered)
    assert half.advance(Step.DENIAL_ASKED, on="2026-05-01").stage is Step.DENIAL_ASKED
    with pytest.raises(IllegalStep, match=r"Rp\(12501\) is more than the Rp\(12500\) that is left"):
        half.pay_fine(Rp(12_501), on="2026-04-13")
    paid = half.pay_fine(Rp(12_500), on="2026-04-13")
    assert (Rp(0), None, Step.FINED) == (paid.fine_left, paid.repair_by, paid.stage)
    assert [Step.REPORTED, Step.REPAIRED] == [each.step for each in paid.next_steps()]
    for step, message in (
        (StepTaken(Step.DENIAL_ASKED, "2026-05-01"), "the fine is paid in full"),
        (StepTaken(Step.FINE_PAID, "2026-05-01", amount=Rp(1)), "nothing is left of the fine"),
    ):
        with pytest.raises(IllegalStep, match=message):
            paid.take(step)
    asked = case().unheeded("2026-03-02").pay_fine(Rp(25_000), on="2026-05-04")
    with pytest.raises(IllegalStep, match="the fine is paid in full"):
        asked.take(StepTaken(Step.DENIED, "2026-05-11", services=TENDER))
    with pytest.raises(IllegalStep, match="no fine was imposed"):
        agreed().pay_fine(Rp(1), on="2026-05-04")


def test_services_are_given_back_to_who_registers_and_pays_the_fine() -> None:
    """Pasal 10 ayat (7): huruf a asks for both, huruf b for the data alone."""
    data = denied().advance(Step.REPAIRED, on="2026-06-01")
    assert Step.LIFTED in {each.step for each in data.next_steps()}
    repaired = denied(Breach.UNREGISTERED).advance(Step.REPAIRED, on="2026-06-01")
    assert [Step.FINE_PAID] == [each.step for each in repaired.next_steps()]
    with pytest.raises(IllegalStep, match=r"Rp\(25000\) of the fine is left"):
        repaired.advance(Step.LIFTED, on="2026-06-03")
    lifted = repaired.pay_fine(Rp(25_000), on="2026-06-02").advance(Step.LIFTED, on="2026-06-03")
    assert (frozenset(), True) == (lifted.denied, lifted.closed)
    assert "PP 86/2013 Pasal 10 ayat (5)" in {each.citation.short for each in lifted.sources}


def test_a_person_is_denied_services_without_warning_or_fine() -> None:
    """PP 86/2013 Pasal 11: who does not register; the list is that of persons, and nobody is told."""
    asked = case(Breach.PERSON_UNREGISTERED).unheeded("2026-03-02")
    assert [Step.DENIAL_ASKED] == [each.step for each in asked.history]
    denial = asked.next_steps()[0]
    assert (Step.DENIED, Actor.SERVICE_UNIT, "PP 86/2013 Pasal 11 ayat (1)", None) == (
        denial.step,
        denial.by,
        denial.source.citation.short,
        denial.first,
    )
    with pytest.raises(IllegalStep, match=r"the licence needed to join .* cannot be denied to a person"):
        asked.take(StepTaken(Step.DENIED, "2026-03-09", services=TENDER))
    licence = StepTaken(Step.DENIED, "2026-03-09", services=[PublicService.DRIVING_LICENCE])
    without = asked.take(licence)
    assert [(Step.REPAIRED, Actor.PERSON)] == [(each.step, each.by) for each in without.next_steps()]
    with pytest.raises(IllegalStep, match="employers alone are reported"):
        without.advance(Step.REPORTED, on="2026-03-10")
    lifted = without.advance(Step.REPAIRED, on="2026-03-16").advance(Step.LIFTED, on="2026-03-17")
    assert "PP 86/2013 Pasal 11 ayat (2)" in {each.citation.short for each in lifted.sources}
    assert ("Siti: a person not registered", None, Rp(0)) == (f"{lifted:en}", lifted.fine, lifted.fine_left)
    assert check(without, on="2026-06-01").ok


def test_a_person_with_false_data_is_warned_twice() -> None:
    """PP 86/2013 Pasal 12: two terms of ten working days, then the request; never a fine."""
    found = case(Breach.PERSON_FALSE_DATA).unheeded("2026-03-02")
    assert [
        (Step.FIRST_WARNING, "2026-03-02"),
        (Step.SECOND_WARNING, "2026-03-17"),
        (Step.DENIAL_ASKED, "2026-04-01"),
    ] == [(each.step, str(each.on)) for each in found.history]
    twice = found.by("2026-03-31")
    assert [(Step.DENIAL_ASKED, date(2026, 4, 1)), (Step.REPAIRED, None)] == [
        (each.step, each.first) for each in twice.next_steps()
    ]
    with pytest.raises(IllegalStep, match="a person is not fined"):
        twice.advance(Step.FINED, on="2026-04-01")
    firm = case(history=case().unheeded("2026-03-02").history[:2])
    with pytest.raises(IllegalStep, match="an employer is fined first"):
        firm.advance(Step.DENIAL_ASKED, on="2026-04-01")
    assert {"JS632": 1} == check(twice, on="2026-04-01").counts


def test_the_lists_go_by_the_addressee() -> None:
    """Five services of an employer, five of a person; the building permit is on both."""
    employer, person = (
        each.on("2026-01-01").value for each in (sanctions.EMPLOYER_SERVICES, sanctions.PERSON_SERVICES)
    )
    assert (5, 5) == (len(employer.items), len(person.items))
    assert {PublicService.BUILDING_PERMIT} == set(employer.items) & set(person.items)
    assert "perizinan terkait usaha; izin yang diperlukan dalam mengikuti tender proyek" in str(employer)


def test_the_inspector_is_consulted_since_2018() -> None:
    """Before Permenaker 4/2018 nothing is known of it, and no case waits for it."""
    old = case(found="2017-01-02").unheeded("2017-01-02")
    assert (None, date(2017, 3, 3)) == (old.taken(Step.CONSULTED), old.taken(Step.DENIAL_ASKED))
    fined = case(found="2017-01-02", history=old.history[:3])
    assert [Step.DENIAL_ASKED, Step.REPORTED, Step.FINE_PAID, Step.REPAIRED] == [
        each.step for each in fined.next_steps()
    ]


def test_steps_that_came_too_early_are_found_and_not_refused() -> None:
    """A second warning on the tenth working day, a fine the day after."""
    hasty = case().advance(Step.FIRST_WARNING, on="2026-03-02").advance(Step.SECOND_WARNING, on="2026-03-16")
    assert [(Step.SECOND_WARNING, date(2026, 3, 17))] == [(each.step, first) for each, first in hasty.too_early]
    assert {"JS631"} == set(check(hasty, on="2026-03-16").counts) - {"JS621", "JS622"}
    assert () == denied().too_early


def test_jkp_is_inspected_first_and_not_fined() -> None:
    """PP 37/2021 Pasal 46: a warning, then denial."""
    found = case(Breach.NOT_IN_JKP).advance(Step.INSPECTED, on="2026-03-02").advance(Step.WARNED, on="2026-03-09")
    assert [(Step.DENIED, Actor.SERVICE_UNIT, Actor.OFFICIAL), (Step.REPAIRED, Actor.EMPLOYER, None)] == [
        (each.step, each.by, each.asked_by) for each in found.next_steps()
    ]
    assert (None, None) == (found.fine, found.repair_by)
    assert "Duty  : to have its workers take part in JKP" in found.as_document("en").text()
    assert ["PP 37/2021 Pasal 2 ayat (1)", "PP 37/2021 Pasal 47 ayat (2)", "PP 37/2021 Pasal 47 ayat (1)"] == [
        each.citation.short for each in found.sources
    ]


# Money ----------------------------------------------------------------------------------------------------------------


def test_payment_alone_is_not_warned_unless_jht_is_unpaid() -> None:
    """PP 46/2015 Pasal 33 names the payment; PP 44/2015 and PP 45/2015 do not."""
    with pytest.raises(IllegalStep, match="that of JHT by an employer other than a state body is under the warnings"):
        case(Breach.UNPAID).advance(Step.FIRST_WARNING, on="2026-03-02")
    with pytest.raises(IllegalStep, match="begins with"):
        case().advance(Step.DEMANDED, on="2026-03-02")
    savings = case(Breach.UNPAID, owed=owed(JHT=5_000_000)).advance(Step.FIRST_WARNING, on="2026-03-02")
    assert date(2026, 3, 16) == savings.repair_by
    village = case(Breach.UNPAID, against=OFFICE, owed=owed(JHT=5_000_000)).advance(Step.DEMANDED, on="2026-03-02")
    assert Step.FIRST_WARNING not in {each.step for each in village.next_steps()}
    assert Step.MANDATED in {each.step for each in village.next_steps()}


def test_what_is_recovered_in_instalments() -> None:
    """30 million in three parts; the last day of the next is the day to repair; what was due and not paid is missed."""
    found = agreed()
    assert (date(2026, 4, 30), Rp(0), Rp(30_000_000)) == (found.repair_by, found.recovered, found.left)
    assert [Rp(0), Rp(10_000_000), Rp(20_000_000)] == [
        found.missed(day) for day in ("2026-04-30", "2026-05-01", "2026-06-01")
    ]
    found = found.pay(Rp(15_000_000), on="2026-04-30")
    assert (date(2026, 5, 31), Rp(0), Rp(5_000_000)) == (
        found.repair_by,
        found.missed("2026-05-01"),
        found.missed("2026-06-01"),
    )
    assert Rp(10_000_000) == found.by("2026-04-29").missed("2026-05-01")
    found = found.pay(Rp(15_000_000), on="2026-06-30", note="lunas")
    assert (None, Rp(30_000_000), Rp(0)) == (found.repair_by, found.recovered, found.left)
    assert found.advance(Step.REPAIRED, on="2026-06-30").closed


def test_a_payment_without_an_agreement_has_no_next_day() -> None:
    """Paid on demand, in part."""
    found = case(Breach.UNPAID).advance(Step.DEMANDED, on="2026-03-02").pay(Rp(10_000_000), on="2026-03-09")
    assert (None, Rp(0), Rp(20_000_000)) == (found.repair_by, found.missed("2027-01-01"), found.left)


@pytest.mark.parametrize(
    ("step", "message"),
    [
        (StepTaken(Step.PAID, "2026-04-20", amount=Rp(30_000_001)), "is more than the"),
        (StepTaken(Step.REPAIRED, "2026-04-20"), r"Rp\(30000000\) is left to be paid"),
        (
            StepTaken(Step.AGREED, "2026-04-20", instalments=[Instalment("2026-05-31", Rp(1))]),
            "the instalments come to",
        ),
        (StepTaken(Step.DECIDED, "2026-04-20"), r"what may follow: Step\.INVITED, Step\.AGREED"),
        (StepTaken(Step.SUED, "2026-04-12"), "cannot become sued on 2026-04-12: it was invited by the prosecutor on"),
    ],
)
def test_sums_and_days_must_follow(step: StepTaken, message: str) -> None:
    """Nobody pays more than is left, settles for less, or closes a debt that is open."""
    with pytest.raises(IllegalStep, match=message):
        mandated().take(step)


def test_a_suit_needs_a_mandate() -> None:
    """Preventive before repressive: an agreement without the prosecutor is not sued upon by him."""
    parts = [Instalment("2026-04-30", Rp(30_000_000))]
    found = case(Breach.UNPAID).advance(Step.DEMANDED, on="2026-03-02")
    found = found.take(StepTaken(Step.AGREED, "2026-03-09", instalments=parts))
    with pytest.raises(IllegalStep, match="the prosecutor has no mandate"):
        found.advance(Step.SUED, on="2026-05-04")
    sued = found.advance(Step.MANDATED, on="2026-05-04").advance(Step.INVITED, on="2026-05-11")
    sued = sued.advance(Step.SUED, on="2026-06-01").advance(Step.DECIDED, on="2026-09-01")
    assert Step.DECIDED is sued.pay(Rp(30_000_000), on="2026-09-15").history[-2].step


def test_a_case_without_an_account_is_not_about_money() -> None:
    """Nothing can be paid of it; with an account it can."""
    found = case().unheeded("2026-03-02")
    with pytest.raises(IllegalStep):
        found.pay(Rp(1), on="2026-06-01")
    inspected = case(Breach.NOT_IN_JKP).advance(Step.INSPECTED, on="2026-03-02")
    with pytest.raises(IllegalStep, match="nothing is left to be paid"):
        inspected.pay(Rp(1), on="2026-06-01")
    with pytest.raises(IllegalStep, match="that warning is for JKP"):
        mandated().by("2026-03-16").advance(Step.INSPECTED, on="2026-03-23").advance(Step.WARNED, on="2026-03-30")


# How it shows itself --------------------------------------------------------------------------------------------------


def test_a_case_shows_its_course_and_what_may_follow() -> None:
    """Steps with sums, services, instalments and notes; the next with the day; the crime where money is owed."""
    page = agreed().as_document("en").text(140)
    for said in (
        "13 April 2026: invited by the prosecutor, Kejari Tidore Kepulauan",
        "20 April 2026: settled by instalments, Rp10,000,000 by 30 April 2026",
        "Can be repaired by : 30 April 2026",
        "Left               : Rp30,000,000",
        "imprisonment of at most 8 years or a fine of at most Rp1,000,000,000 (UU 24/2011 Pasal 55)",
    ):
        assert said in page
    assert "11 Mei 2026: tidak mendapat pelayanan publik tertentu, izin yang diperlukan dalam" in denied().as_document(
        "id"
    ).text(140)
    closed = denied().advance(Step.REPAIRED, on="2026-06-01").advance(Step.LIFTED, on="2026-06-03")
    assert "What may follow" not in closed.as_document("en").text()
    paid = case(Breach.UNPAID).pay(Rp(30_000_000), on="2026-03-02").advance(Step.REPAIRED, on="2026-03-02")
    assert "imprisonment" not in paid.as_document("en").text()
    assert "Course" not in case().as_document("en").text()
    assert "<table" in agreed().as_document("en").html()


def test_a_next_step_says_who_and_when() -> None:
    """Who takes it, who asked for it, and from which day, as far as there are such."""
    warned = case().advance(Step.FIRST_WARNING, on="2026-03-02")
    asked = case().unheeded("2026-03-02")
    assert "warned for the second time, by the operator, from 17 March 2026" == f"{warned.next_steps()[0]:en}"
    assert str(asked.next_steps()[0]).endswith("atas permintaan BPJS Ketenagakerjaan")
    assert isinstance(warned.next_steps()[0], NextStep)
    assert str(warned.next_steps()[1]) == "dipenuhi, oleh pemberi kerja"
    assert "Rp1 paling lambat 2 Maret 2026" == str(Instalment("2026-03-02", Rp(1)))
    assert "2 Maret 2026: teguran tertulis pertama" == str(warned.history[0])
    assert "data tidak lengkap atau tidak benar" == str(denied()).partition(": ")[2]


def test_the_sources_are_the_duty_the_steps_and_the_sums() -> None:
    """In the order in which they come up, each once."""
    assert [
        "PP 86/2013 Pasal 3 ayat (1) huruf b",
        "PP 86/2013 Pasal 6 ayat (1)",
        "PP 86/2013 Pasal 7 ayat (1)",
        "Permenaker 4/2018",
        "PP 86/2013 Pasal 8 ayat (1)",
        "PP 86/2013 Pasal 10 ayat (4)",
    ] == [each.citation.short for each in denied().sources]
    assert {
        "UU 24/2011 Pasal 19",
        "UU 24/2011 Pasal 11 huruf a",
        "PP 44/2015 Pasal 61",
        "UU 16/2004 Pasal 30 ayat (2)",
    } == {each.citation.short for each in mandated().sources}
    assert [] == [
        each
        for each in case(found="2017-01-02", history=case(found="2017-01-02").unheeded("2017-01-02").history[:3])
        .advance(Step.CONSULTED, on="2017-03-02")
        .sources
        if "4/2018" in each.citation.short
    ]


# What is refused ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: case(against="PT Teh"), TypeError, "against must be an Employer"),
        (
            lambda: case("UNPAID"),
            TypeError,
            "breach must be a Breach such as Breach.UNREGISTERED, not 'UNPAID'",
        ),
        (
            lambda: case().advance(Step.FINED, on="2026-03-02"),
            IllegalStep,
            r"what may follow: Step\.FIRST_WARNING, Step\.REPAIRED\.$",
        ),
        (lambda: case(Breach.PERSON_UNREGISTERED, against=FIRM), TypeError, "against must be a Participant"),
        (
            lambda: case(Breach.PERSON_UNREGISTERED, against=Participant("Asep", Segment.PU)),
            ValueError,
            r"against cannot be Asep: the employer registers a worker of Segment\.PU",
        ),
        (
            lambda: case(Breach.PERSON_FALSE_DATA, contributions=Rp(1)),
            ValueError,
            "contributions of Siti must be None: a person is not fined",
        ),
        (lambda: case(contributions=None), TypeError, "contributions must be money"),
        (lambda: case(contributions=Rp(-1)), ValueError, "contributions cannot be negative"),
        (lambda: case(owed=Rp(1)), TypeError, "owed must be a Breakdown"),
        (lambda: case(Breach.UNPAID, owed=None), ValueError, "owed is needed: a case of non-payment recovers"),
        (lambda: case(against=OFFICE), ValueError, "the sanctions do not reach a body of the state"),
        (lambda: case(history=["x"]), TypeError, "history must be a StepTaken"),
        (lambda: case().advance(Step.FIRST_WARNING, on="2026-02-22"), IllegalStep, "it was found on 2026-02-23"),
        (lambda: StepTaken("PAID", "2026-03-02"), TypeError, "step must be a Step"),  # type: ignore[arg-type]
        (lambda: StepTaken(Step.FOUND, "2026-03-02"), ValueError, "is where every case begins"),
        (lambda: StepTaken(Step.PAID, "2026-03-02"), ValueError, r"amount is needed with Step\.PAID"),
        (lambda: StepTaken(Step.PAID, "2026-03-02", amount=Rp(-1)), ValueError, "amount cannot be negative"),
        (lambda: StepTaken(Step.DENIED, "2026-03-02"), ValueError, r"services is needed with Step\.DENIED"),
        (lambda: StepTaken(Step.AGREED, "2026-03-02"), ValueError, r"instalments is needed with Step\.AGREED"),
        (
            lambda: StepTaken(Step.FINED, "2026-03-02", amount=Rp(25_000)),
            ValueError,
            r"amount stands with Step\.PAID or Step\.FINE_PAID, not with Step\.FINED",
        ),
        (
            lambda: StepTaken(Step.DENIED, "2026-03-02", services=["SIM"]),  # type: ignore[list-item]
            TypeError,
            "services must be a PublicService",
        ),
        (
            lambda: StepTaken(Step.AGREED, "2026-03-02", instalments=[FIRM]),  # type: ignore[list-item]
            TypeError,
            "instalments must be an Instalment",
        ),
        (lambda: Instalment("2026-03-02", Rp(-1)), ValueError, "amount cannot be negative"),
        (lambda: StepTaken(Step.FINED, "2026-03-02", note=7), TypeError, "note must be a str"),  # type: ignore[arg-type]
    ],
)
def test_what_cannot_be_is_refused(make: Any, error: Any, message: str) -> None:
    """In a sentence that names the field."""
    with pytest.raises(error, match=message):
        make()


def test_a_case_is_a_value() -> None:
    """It can be stored and compared, and says itself in both languages."""
    assert agreed() == pickle.loads(pickle.dumps(agreed()))  # noqa: S301  (its own output)
    assert hash(agreed()) == hash(agreed())
    assert "PT Teh Priangan: contributions unpaid" == f"{agreed():en}"
    assert "pengadilan" == f"{Actor.COURT}"
    assert "data tidak lengkap atau tidak benar" == f"{Breach.FALSE_DATA}"

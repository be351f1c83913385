"""Due dates and terms, reckoned by the words of the articles: days are counted by hand in each docstring."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from jamsos.claims import Cause, DeathClaim, Stage
from jamsos.dates import Month
from jamsos.employers import Employer
from jamsos.family import Relation, Relative
from jamsos.law import NotInForce
from jamsos.money import Rate, Rp, percent
from jamsos.participants import Enrolment, Job, Participant, Segment
from jamsos.programs import deadlines, jht, jkk, jkm, jkp, jp
from jamsos.programs.jkm import Arrears, Standing
from jamsos.programs.jkp import Effort, Ending, JobLoss

if TYPE_CHECKING:
    from collections.abc import Callable

INDEPENDENCE_DAY = frozenset({date(2015, 8, 17)})

# --- contributions: when they are due ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("month", "due", "why"),
    [
        ("2015-07", "2015-08-18", "15 August 2015 is a Saturday, the Monday after it Independence Day"),
        ("2015-09", "2015-10-15", "a Thursday"),
        ("2020-07", "2020-08-18", "15 August 2020 is a Saturday, the Monday after it Independence Day"),
        ("2020-08", "2020-09-30", "PP 49/2020: the 30th, from contribution month August 2020"),
        ("2020-09", "2020-10-30", "PP 49/2020: the 30th, also in a month of 31 days"),
        ("2021-01", "2021-02-28", "PP 49/2020, its last month: February has no 30th, and its last day is a Sunday"),
        ("2021-02", "2021-03-15", "a Monday; PP 49/2020 is over"),
    ],
)
@pytest.mark.parametrize("due_date", [deadlines.due_date, jht.due_date])
def test_wage_earners_pay_by_the_fifteenth(due_date: Callable[..., date], month: str, due: str, why: str) -> None:
    """PP 44/2015 Pasal 21 and PP 46/2015 Pasal 19: the 15th of the next month, on a holiday the next working day."""
    holidays = INDEPENDENCE_DAY | {date(2020, 8, 17)}
    assert date.fromisoformat(due) == due_date(Segment.PU, month, holidays), why


@pytest.mark.parametrize(
    ("month", "due"),
    [("2015-07", "2015-08-15"), ("2020-08", "2020-09-30"), ("2021-01", "2021-02-28"), ("2021-02", "2021-03-15")],
)
def test_jp_knows_no_holiday(month: str, due: str) -> None:
    """PP 45/2015 Pasal 30 has no word on holidays: 15 August 2015 stays a Saturday."""
    assert date.fromisoformat(due) == jp.due_date(Segment.PU, month, INDEPENDENCE_DAY)


def test_non_wage_workers_pay_jkk_and_jkm_in_the_month_itself() -> None:
    """PP 44/2015 Pasal 24: 15 July 2015 (a Wednesday); PP 46/2015 Pasal 21 has JHT in the next month."""
    assert date(2015, 7, 15) == deadlines.due_date(Segment.BPU, "2015-07", INDEPENDENCE_DAY)
    assert date(2015, 8, 18) == jht.due_date(Segment.BPU, "2015-07", INDEPENDENCE_DAY)
    assert date(2015, 10, 15) == jht.due_date(Segment.BPU, "2015-09", INDEPENDENCE_DAY)


@pytest.mark.parametrize("due_day", [deadlines.due_day, jht.due_day, jp.due_day])
def test_nothing_is_due_for_june_2015(due_day: Callable[..., object]) -> None:
    """The three PPs of 2015 took force on 1 July."""
    with pytest.raises(NotInForce):
        due_day(Segment.PU, "2015-06")


@pytest.mark.parametrize(
    ("month", "fine"),
    [("2015-07", 7_000), ("2020-07", 7_000), ("2020-08", 1_750), ("2021-01", 1_750), ("2021-02", 7_000)],
)
@pytest.mark.parametrize("late_fine", [deadlines.late_fine, jht.late_fine, jp.late_fine])
def test_a_month_of_delay(late_fine: Callable[..., Any], month: str, fine: int) -> None:
    """On a contribution of Rp350.000: 2 % is Rp7.000, and 0,5 % by PP 49/2020 Pasal 23 is Rp1.750."""
    assert Rp(fine) == late_fine(Segment.PU, month).value.of(Rp(350_000))


@pytest.mark.parametrize(
    ("month", "fine", "source"),
    [("2024-06", 400_000, "2 %, PP 44/2015 Pasal 22"), ("2020-08", 100_000, "0,5 %, PP 49/2020 Pasal 23")],
)
def test_two_months_of_delay(month: str, fine: int, source: str) -> None:
    """W47, by rule: two months late with Rp10.000.000."""
    rule = deadlines.late_fine(Segment.PU, month)
    assert rule is not None
    assert Rp(fine) == rule.value.of(Rp(10_000_000)) * 2, source


# --- arrears ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", [date(2015, 7, 1), date(2022, 6, 1)])
def test_three_months_of_arrears_and_four(day: date) -> None:
    """PP 44/2015 Pasal 38, 39, 41, 42: up to three months in a row the right stands, beyond them it does not."""
    accident = jkk.death_benefit(day, wage=Rp(1_000_000))
    natural = jkm.death_benefit(day, member_since=day)
    for benefit, owed in ((accident, jkk.owed), (natural, jkm.owed)):
        for months, non_wage, employer in ((3, benefit.amount, 0), (4, Rp(0), 1)):
            arrears = Arrears(months)
            assert non_wage == owed(benefit, day, segment=Segment.BPU, arrears=arrears).amount
            lines = owed(benefit, day, segment=Segment.PU, arrears=arrears).parts
            assert employer == all(line.tag("standing") is Standing.EMPLOYER_FIRST for line in lines)


@pytest.mark.parametrize("segment", [Segment.PU, Segment.BPU])
@pytest.mark.parametrize("owed", [jkk.owed, jkm.owed])
def test_no_rule_on_arrears_before_july_2015(owed: Callable[..., object], segment: Segment) -> None:
    """The rule of arrears is asked on the day of the accident or death, and begins with PP 44/2015."""
    with pytest.raises(NotInForce):
        owed(
            jkk.death_benefit(date(2015, 7, 1), wage=Rp(1_000_000)),
            date(2015, 6, 30),
            segment=segment,
            arrears=Arrears(1),
        )


@pytest.mark.parametrize(
    ("day", "months", "closed", "standing", "source"),
    [
        ("2021-02-02", 3, False, Standing.OPERATOR, "PP 37/2021 Pasal 39"),
        ("2021-02-02", 4, False, Standing.EMPLOYER_FIRST, "PP 37/2021 Pasal 39"),
        ("2025-02-06", 4, True, Standing.EMPLOYER_FIRST, "the day before Pasal 39A"),
        ("2025-02-07", 3, False, Standing.OPERATOR, "PP 6/2025, Pasal 39"),
        ("2025-02-07", 4, False, Standing.EMPLOYER_FIRST, "PP 6/2025, Pasal 39"),
        ("2025-02-07", 6, True, Standing.OPERATOR, "PP 6/2025, Pasal 39A: up to six months"),
        ("2025-02-07", 7, True, Standing.EMPLOYER_FIRST, "PP 6/2025, Pasal 39A: seven are too many"),
    ],
)
def test_jkp_in_arrears(day: str, months: int, closed: bool, standing: Standing, source: str) -> None:
    """Who pays the cash, line by line."""
    cash = jkp.instalments(Rp(5_000_000), approved=day)
    lines = jkp.owed(cash, day, arrears=Arrears(months), closed=closed).parts
    assert {standing} == {line.tag("standing") for line in lines}, source


# --- terms of the operator --------------------------------------------------------------------------------------------

NO_HOLIDAYS: frozenset[date] = frozenset()


@pytest.mark.parametrize(
    ("due", "begins", "last", "words"),
    [
        (jkk.payment_due, "2015-07-01", "2015-07-10", "7 working days: 2, 3, 6, 7, 8, 9, 10 July 2015"),
        (jkm.payment_due, "2015-07-01", "2015-07-06", "3 working days: 2, 3, 6 July 2015"),
        (jkp.payment_due, "2025-02-07", "2025-02-12", "3 working days: 10, 11, 12 February 2025"),
        (jkp.report_by, "2021-02-02", "2021-02-11", "7 working days: 3, 4, 5, 8, 9, 10, 11 February 2021"),
        (jkp.replacement_due, "2021-02-02", "2021-02-11", "7 working days, as above"),
        (jkp.replacement_due, "2025-02-07", "2025-02-18", "7 working days: 10 to 14, 17 and 18 February 2025"),
    ],
)
def test_working_days(due: Callable[..., date], begins: str, last: str, words: str) -> None:
    """Counted from the day after, Saturdays and Sundays left out."""
    assert date.fromisoformat(last) == due(date.fromisoformat(begins), NO_HOLIDAYS), words


@pytest.mark.parametrize(
    ("due", "before"),
    [
        (jkk.payment_due, date(2015, 6, 30)),
        (jkm.payment_due, date(2015, 6, 30)),
        (jkp.payment_due, date(2025, 2, 6)),
        (jkp.report_by, date(2021, 2, 1)),
        (jkp.replacement_due, date(2021, 2, 1)),
    ],
)
def test_no_term_before_the_law(due: Callable[..., date], before: date) -> None:
    """The day before the article took force."""
    with pytest.raises(NotInForce):
        due(before, NO_HOLIDAYS)


@pytest.mark.parametrize(("late", "program"), [(jkk.late_payment, "JKK"), (jkm.late_payment, "JKM")])
def test_ten_days_late(late: Callable[..., Any], program: str) -> None:
    """PP 44/2015 Pasal 37 and 40: 1 % a day, so ten days on Rp12.000.000 are Rp1.200.000 (JKK and JKM alike)."""
    assert Rp(1_200_000) == late(Rp(12_000_000), due=date(2015, 7, 1), paid=date(2015, 7, 11)).amount, program
    with pytest.raises(NotInForce):
        late(Rp(12_000_000), due=date(2015, 6, 30), paid=date(2015, 7, 11))


def test_an_occupational_disease() -> None:
    """PP 44/2015 Pasal 48: three years after the employment ended, 1 July 2015 to 1 July 2018."""
    assert date(2018, 7, 1) == jkk.last_day_of_disease(date(2015, 7, 1))
    with pytest.raises(NotInForce):
        jkk.last_day_of_disease(date(2015, 6, 30))


def test_a_right_that_lapsed_within_one_law() -> None:
    """PP 44/2015 Pasal 26: two years, 1 July 2015 to 1 July 2017; PP 82/2019: five, 2 December 2019 to 2024."""
    assert date(2017, 7, 1) == jkk.last_claim_day(date(2015, 7, 1))
    assert date(2019, 12, 1) == jkk.last_claim_day(date(2017, 12, 1))
    assert date(2024, 12, 2) == jkk.last_claim_day(date(2019, 12, 2))
    for unknown in (date(2015, 6, 30), date(2017, 12, 2), date(2019, 12, 1)):
        with pytest.raises(NotInForce):
            jkk.last_claim_day(unknown)


@pytest.mark.parametrize(
    ("dismissed", "last"),
    [("2021-02-02", "2021-05-02"), ("2025-02-06", "2025-05-06"), ("2025-02-07", "2025-08-07")],
)
def test_the_last_day_to_claim_jkp(dismissed: str, last: str) -> None:
    """PP 37/2021 Pasal 40: three months; PP 6/2025: six."""
    assert date.fromisoformat(last) == jkp.claim_by(dismissed)


@pytest.mark.parametrize(("paid", "last"), [("2021-02-02", "2021-05-02"), ("2025-02-07", "2025-05-07")])
def test_the_last_day_to_ask_for_replacement(paid: str, last: str) -> None:
    """PP 37/2021 Pasal 39 ayat (5): three months, before and after PP 6/2025."""
    assert date.fromisoformat(last) == jkp.replacement_request_by(paid)
    with pytest.raises(NotInForce):
        jkp.replacement_request_by("2021-02-01")


def test_the_first_pension_and_the_data() -> None:
    """PP 45/2015 Pasal 25, 26, 35: 15 days, 3 months, 2 % a month: on Rp300.000 two months late Rp12.000."""
    assert date(2015, 7, 16) == jp.first_payment_by("2015-07-01", "2015-06-20")
    assert date(2015, 10, 1) == jp.confirm_by("2015-07-01")
    assert Rp(12_000) == jp.late_pension(Rp(300_000), "2015-07-01", 2).amount
    for ask in (
        lambda: jp.first_payment_by("2015-06-30", "2015-06-30"),
        lambda: jp.confirm_by("2015-06-30"),
        lambda: jp.late_pension(Rp(1), "2015-06-30", 1),
    ):
        with pytest.raises(NotInForce):
            ask()


def test_a_pension_of_a_child_ends_at_23() -> None:
    """PP 45/2015 Pasal 22 ayat (5)."""
    assert date(2033, 3, 5) == jp.child_right_ends("2010-03-05")


def test_deferred_contributions_of_2020() -> None:
    """PP 49/2020: repaid from 15 May 2021 at the latest, done by 15 April 2022; August 2020 to January 2021."""
    for month in (Month(2020, 8), Month(2021, 1)):
        words = jp.deferral(Rp(10_000_000), month).explain("id", width=400)
        assert "15 Mei 2021" in words
        assert "15 April 2022" in words
    for month in (Month(2020, 7), Month(2021, 2)):
        with pytest.raises(NotInForce):
            jp.deferral(Rp(10_000_000), month)


# --- JHT: when the account opens --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ground", "happened", "on", "first", "source"),
    [
        (jht.Ground.RESIGNATION, "2022-05-31", "2022-07-30", "2022-06-30", "Permenaker 4/2022 Pasal 8: a month"),
        (jht.Ground.DISMISSAL, "2022-05-31", "2022-07-30", "2022-06-30", "Permenaker 4/2022: a month"),
        (jht.Ground.CONTRACT_END, "2022-05-31", "2022-07-30", "2022-05-31", "Permenaker 4/2022 Pasal 6: from its day"),
        (jht.Ground.STOPPING, "2022-05-31", "2022-07-30", "2022-05-31", "Permenaker 4/2022 Pasal 6: from its day"),
        (jht.Ground.RESIGNATION, "2016-05-31", "2016-07-30", "2016-06-30", "Permenaker 19/2015: a month"),
        (jht.Ground.DISMISSAL, "2016-05-31", "2016-07-30", "2016-06-30", "Permenaker 19/2015: a month"),
        (jht.Ground.CONTRACT_END, "2016-05-31", "2016-07-30", "2016-06-30", "Permenaker 19/2015: a month"),
        (jht.Ground.DEATH, "2015-07-01", "2015-07-01", "2015-07-01", "PP 46/2015 Pasal 26 ayat (5)"),
        (jht.Ground.DISABILITY, "2015-07-01", "2015-07-01", "2015-07-01", "PP 46/2015 Pasal 26 ayat (4)"),
        (jht.Ground.DEATH, "2015-08-12", "2015-08-12", "2015-08-12", "PP 60/2015, Pasal 26 ayat (4)"),
        (jht.Ground.DISABILITY, "2015-08-12", "2015-08-12", "2015-08-12", "PP 60/2015, Pasal 26 ayat (3)"),
        (jht.Ground.LEAVING_INDONESIA, "2015-07-01", "2015-07-01", "2015-07-01", "PP 46/2015 Pasal 26 ayat (6)"),
    ],
)
def test_when_the_account_opens(ground: jht.Ground, happened: str, on: str, first: str, source: str) -> None:
    """The waiting month is over on its anniversary; 31 May and a month is 30 June."""
    facts = jht.Circumstances(happened=happened, born="1990-01-01")
    found = jht.withdrawable(ground, facts, on)
    assert (date.fromisoformat(first), True) == (found.first_day, found.allowed), source


@pytest.mark.parametrize("on", ["2015-07-01", "2015-08-12", "2015-08-31", "2022-04-26"])
def test_the_pension_age_of_jht(on: str) -> None:
    """PP 46/2015 Pasal 22: 56 years; born 1 July 1959 on 1 July 2015."""
    found = jht.withdrawable(jht.Ground.PENSION_AGE, jht.Circumstances(born="1959-07-01"), on)
    assert (date(2015, 7, 1), True) == (found.first_day, found.allowed)


@pytest.mark.parametrize("ground", list(jht.Ground))
def test_no_ground_before_july_2015(ground: jht.Ground) -> None:
    """PP 46/2015 took force on 1 July 2015."""
    facts = jht.Circumstances(happened="2015-06-01", born="1950-01-01", foreigner=True)
    with pytest.raises(NotInForce):
        jht.withdrawable(ground, facts, "2015-06-30")
    assert ground is jht.withdrawable(ground, facts, "2015-07-01").ground


@pytest.mark.parametrize(
    ("ground", "known", "unknown"),
    [
        (jht.Ground.LEAVING_INDONESIA, ["2015-08-11", "2015-09-01", "2022-04-26"], ["2015-08-12", "2015-08-31"]),
        (jht.Ground.STOPPING, ["2015-08-31", "2022-04-26"], ["2015-09-01", "2022-04-25"]),
    ],
)
def test_a_ground_that_nobody_ruled_on(ground: jht.Ground, known: list[str], unknown: list[str]) -> None:
    """PP 60/2015 took the ground away on 12 August 2015; the procedures of 2015 and 2022 gave it back."""
    facts = jht.Circumstances(happened="2015-07-15", born="1990-01-01", foreigner=True)
    for on in known:
        assert ground is jht.withdrawable(ground, facts, on).ground
    for on in unknown:
        with pytest.raises(NotInForce):
            jht.withdrawable(ground, facts, on)


@pytest.mark.parametrize(("on", "allowed"), [("2022-04-25", True), ("2022-04-26", False)])
def test_leaving_is_for_foreigners_from_26_april_2022(on: str, allowed: bool) -> None:
    """Permenaker 4/2022 Pasal 12: foreign nationals; before it every participant who left for good."""
    facts = jht.Circumstances(happened="2022-05-01", foreigner=False)
    assert allowed is jht.withdrawable(jht.Ground.LEAVING_INDONESIA, facts, on).allowed


@pytest.mark.parametrize(("on", "allowed"), [("2022-04-25", False), ("2022-04-26", True)])
def test_an_agreed_age_counts_from_26_april_2022(on: str, allowed: bool) -> None:
    """Permenaker 4/2022 Pasal 6: 55 by the work agreement, born on 1 April 1967, instead of 56."""
    facts = jht.Circumstances(born="1967-04-01", agreed_age=55)
    assert allowed is jht.withdrawable(jht.Ground.PENSION_AGE, facts, on).allowed


@pytest.mark.parametrize(("on", "allowed"), [("2022-04-25", False), ("2022-04-26", True)])
def test_the_end_of_a_contract_opens_at_once_from_26_april_2022(on: str, allowed: bool) -> None:
    """Permenaker 4/2022 Pasal 6: a contract that ended on 20 April 2022 needs no month any more."""
    facts = jht.Circumstances(happened="2022-04-20", born="1990-01-01")
    assert allowed is jht.withdrawable(jht.Ground.CONTRACT_END, facts, on).allowed


@pytest.mark.parametrize("ground", [jht.Ground.DISMISSAL, jht.Ground.CONTRACT_END])
@pytest.mark.parametrize(("on", "allowed"), [("2015-08-31", False), ("2015-09-01", True)])
def test_after_a_month_from_1_september_2015(ground: jht.Ground, on: str, allowed: bool) -> None:
    """Permenaker 19/2015 (finance.detik.com d-2997536): who lost the job in July 2015 drew on 1 September."""
    facts = jht.Circumstances(happened="2015-07-15", born="1990-01-01")
    assert allowed is jht.withdrawable(ground, facts, on).allowed


def test_a_part_is_drawn_once() -> None:
    """PP 46/2015 Pasal 22 ayat (4) to (6): once, after ten years, from 1 July 2015."""

    def part(drawn: int, on: str = "2015-07-01", purpose: jht.Purpose = jht.Purpose.HOME) -> object:
        return jht.partial_benefit(Rp(50_000_000), purpose, member_since="2005-07-01", on=on, drawn=drawn).amount

    assert [Rp(15_000_000), Rp(0)] == [part(0), part(1)]
    assert Rp(5_000_000) == part(0, purpose=jht.Purpose.OTHER)
    for purpose in jht.Purpose:
        with pytest.raises(NotInForce):
            part(0, "2015-06-30", purpose)


# --- JKP: who has a right ---------------------------------------------------------------------------------------------


def loss(
    day: str, paid: list[Month], previous: tuple[str, ...] = (), born: str = "1990-01-01", **known: Any
) -> JobLoss:
    """A dismissal that meets the conditions on the person."""
    facts: dict[str, Any] = {"citizen": True, "willing": True, "working": False, "registered": "2021-02-02", **known}
    return JobLoss(day, Ending.DISMISSAL, paid=paid, previous=previous, born=born, **facts)


def run(last: Month, months: int) -> list[Month]:
    """So many months in a row, up to a last one."""
    return list(Month.range(last - (months - 1), last))


@pytest.mark.parametrize(
    ("day", "paid", "met", "why"),
    [
        ("2024-02-15", run(Month(2024, 2), 12), True, "12 months"),
        ("2024-02-15", run(Month(2024, 2), 11), False, "11 months"),
        (
            "2024-02-15",
            run(Month(2023, 2), 12),
            True,
            "the window is March 2022 to February 2024, and all 12 lie in it",
        ),
        ("2024-02-15", run(Month(2023, 1), 12), False, "February 2022 is the 25th month back, so 11 count"),
        ("2025-02-07", run(Month(2024, 2), 12), True, "the same by PP 6/2025: March 2023 to February 2025"),
        ("2025-02-07", run(Month(2024, 1), 12), False, "the same by PP 6/2025: 11 count"),
        ("2025-02-07", run(Month(2025, 2), 12), True, "the same by PP 6/2025: 12 months"),
        ("2025-02-07", run(Month(2025, 2), 11), False, "the same by PP 6/2025: 11 months"),
        ("2025-02-06", run(Month(2025, 2), 5) + run(Month(2024, 8), 5) + run(Month(2024, 2), 2), False, "5 in a row"),
        ("2025-02-06", run(Month(2025, 2), 6) + run(Month(2024, 7), 5) + run(Month(2024, 1), 1), True, "6 in a row"),
        ("2025-02-07", run(Month(2025, 2), 5) + run(Month(2024, 8), 5) + run(Month(2024, 2), 2), True, "not asked now"),
    ],
)
def test_twelve_months_within_twenty_four(day: str, paid: list[Month], met: bool, why: str) -> None:
    """PP 37/2021 Pasal 19 ayat (3): 12 months within 24, six of them in a row; PP 6/2025 drops the six."""
    assert met is jkp.entitlement(loss(day, paid)).met, why


@pytest.mark.parametrize(
    ("previous", "paid", "met"),
    [
        (("2026-01-10",), 60, True),
        (("2026-01-10",), 59, False),
        (("2022-01-10", "2026-01-10"), 60, True),
        (("2021-03-10", "2022-01-10", "2026-01-10"), 60, False),
    ],
)
def test_three_times_and_five_years_apart(previous: tuple[str, ...], paid: int, met: bool) -> None:
    """PP 37/2021 Pasal 35: three times in a working life; 5 x 12 = 60 months of contributions since the last time."""
    assert met is jkp.entitlement(loss("2031-06-10", run(Month(2031, 6), paid), previous)).met


@pytest.mark.parametrize(("born", "met"), [("1967-02-03", True), ("1967-02-02", False)])
def test_not_yet_54_at_registration(born: str, met: bool) -> None:
    """PP 37/2021 Pasal 4: registered on 2 February 2021, whose 54th birthday that day was too old."""
    assert met is jkp.entitlement(loss("2024-02-15", run(Month(2024, 2), 12), born=born)).met


@pytest.mark.parametrize(
    ("number", "effort", "met"),
    [
        (1, Effort(assessed=True), True),
        (2, Effort(applications=5), True),
        (2, Effort(applications=4), False),
        (2, Effort(interviews=1), True),
        (2, Effort(attendance=percent(80)), True),
        (2, Effort(attendance=Rate.ratio(7_999, 10_000)), False),
        (5, Effort(applications=5), True),
        (6, Effort(applications=5), False),
        (6, Effort(applications=5, form=True), True),
    ],
)
def test_what_an_instalment_asks_for(number: int, effort: Effort, met: bool) -> None:
    """Permenaker 2/2025: five applications or one interview, or 80 % of the training; in month six the form too."""
    amount = jkp.instalment(Rp(5_000_000), number, effort, day="2025-02-07").amount
    assert (Rp(3_000_000) if met else Rp(0)) == amount
    with pytest.raises(NotInForce):
        jkp.instalment(Rp(5_000_000), number, effort, day="2025-02-06")


def test_a_dismissal_on_the_first_day_of_jkp() -> None:
    """PP 37/2021 Pasal 50: 2 February 2021; nobody had twelve months yet, and the day before had no condition at all.

    Registered and dismissed that day, the worker fails on the twelve months and on the six in a row, on nothing else.
    """
    first = jkp.entitlement(loss("2021-02-02", [Month(2021, 2)]))
    assert (False, 2) == (first.met, len(first.failed))
    with pytest.raises(NotInForce):
        jkp.entitlement(loss("2021-02-01", [Month(2021, 2)], registered="2021-02-01"))


def test_the_months_of_a_pension() -> None:
    """PP 45/2015 Pasal 25 and 26: by the 1st of the month; up to ten years a confirmation brings the payment back."""
    assert date(2026, 10, 1) == jp.instalment_due(Month(2026, 10), "2026-08-25", None)
    assert date(2036, 8, 25) == jp.instalment_due(Month(2026, 12), "2026-08-25", ["2036-08-25"])
    assert jp.instalment_due(Month(2026, 12), "2026-08-25", ["2036-08-26"]) is None


def test_the_one_sum_is_paid_on_the_first() -> None:
    """PP 45/2015 Pasal 24 ayat (2): the 1st of the month after the pension age and the complete papers."""
    assert date(2026, 3, 1) == jp.lump_sum_by("2026-02-10", "2026-01-05")
    assert date(2026, 4, 1) == jp.lump_sum_by("2026-02-10", "2026-03-01")


def test_before_the_pension_age() -> None:
    """Permenaker 29/2015 Pasal 12: notice three months ahead, the form one month, of 16 July 2023 (W-P7)."""
    assert (date(2023, 4, 16), date(2023, 6, 16)) == (jp.notice_by("1965-07-16"), jp.form_by("1965-07-16"))


@pytest.mark.parametrize(("born", "heirs"), [("2026-12-07", ["CHILD"]), ("2026-12-08", ["PARENT"])])
def test_a_child_born_after_the_death(born: str, heirs: list[str]) -> None:
    """PP 45/2015 Pasal 14 ayat (2): 300 days after a death on 10 February 2026 are 7 December 2026."""
    family = [Relative("Bayi", Relation.CHILD, born=born), Relative("Entin", Relation.PARENT)]
    assert heirs == [turn.heir.name for turn in jp.succession(family, "2026-02-10")]


def test_the_papers_of_an_accident() -> None:
    """PP 44/2015 Pasal 43: an outcome of Monday 14 March 2022 is reported within 2 x 24 hours, on the 16th.

    Of a report that came on that Wednesday the operator tells within seven working days, on Friday the 25th.
    """
    job = Job(Employer("PT Teh Priangan"), Rp(3_000_000), programs=("JKK",))
    claim = DeathClaim(
        participant=Participant("Asep", Segment.PU, jobs=[job]),
        died="2022-03-14",
        accident="2022-03-10",
        cause=Cause.WORK_ACCIDENT,
    )
    filed = claim.advance(Stage.FILED, on="2022-03-16")
    days = {term.duty.en: term.last for term in filed.terms(frozenset())}
    assert date(2022, 3, 12) == days["Accident report, phase I"]
    assert date(2022, 3, 16) == days["Report of phase II, which is the request"]
    assert date(2022, 3, 25) == days["Notice whether the file is complete"]


def test_the_first_accident_of_a_non_wage_worker() -> None:
    """PP 44/2015 Pasal 44 ayat (2): the worker's own report is due 2 x 24 hours after an accident too."""
    worker = Participant("Ibu", Segment.BPU, enrolments=[Enrolment("JKK", start="2021-01-04")])
    claim = DeathClaim(participant=worker, died="2022-03-10", cause=Cause.WORK_ACCIDENT, wage=Rp(1_000_000))
    assert date(2022, 3, 12) == claim.terms(frozenset())[0].last

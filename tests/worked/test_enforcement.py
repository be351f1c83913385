"""What late and missing contributions cost, and how long each step takes: figures worked by hand or published."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from jamsos import KOTA_TIDORE_KEPULAUAN, Employer, Period, Rp, Segment, Text
from jamsos.arrears import BegunMonth, Ledger, Owed, Payment, late_fine
from jamsos.breakdown import Breakdown
from jamsos.enforcement import Breach, Case, Instalment, Step, StepTaken
from jamsos.programs import construction, sanctions
from jamsos.programs.construction import WORKER_CHANGE_DAYS
from jamsos.programs.sanctions import (
    DATA_CHANGE_DAYS,
    PUNISHMENT,
    WARNINGS,
    PublicService,
    fine_ends,
    sanction_fine,
    warning_ends,
)
from jamsos.rules import tender_check
from jamsos.tenders import Project, ProofCondition, Responsible

if TYPE_CHECKING:
    from jamsos.law import Dated

FIRM = Employer("PT Contoh")
BUILDER = Employer("CV Karya Goto", construction=True)


@pytest.mark.parametrize(("months", "fine"), [(1, 10_000), (3, 30_000)])
def test_w46_a_tenth_of_a_percent(months: int, fine: int) -> None:
    """W46, derived: contributions of Rp10.000.000 a month, 0,1 % is Rp10.000 a month (PP 86/2013 Pasal 10 ayat (4))."""
    assert Rp(fine) == sanction_fine(Rp(10_000_000), "2026-03-31", months=months).amount


@pytest.mark.parametrize(("month", "fine"), [("2024-06", 400_000), ("2020-08", 100_000), ("2021-01", 100_000)])
@pytest.mark.parametrize("program", ["JKK", "JKM", "JHT", "JP"])
def test_w47_two_months_late(program: str, month: str, fine: int) -> None:
    """W47, derived: 2 x 2 % of Rp10.000.000; 2 x 0,5 % for the months of PP 49/2020."""
    found = late_fine(program, Segment.PU, month, Rp(10_000_000), months=2)
    assert found is not None
    assert Rp(fine) == found.amount


@pytest.mark.parametrize("begun", list(BegunMonth))
def test_w47_in_a_ledger(begun: BegunMonth) -> None:
    """W47: due on 15 July 2024, paid on 15 September: two months, however a begun one counts."""
    line = Owed(
        program="JKK",
        month="2024-06",
        amount=Rp(10_000_000),
        last="2024-07-15",
        payments=[Payment("2024-09-15", Rp(10_000_000))],
    )
    assert Rp(400_000) == Ledger(payer=FIRM, owed=[line], begun=begun).account("2024-09-15").amount


def test_three_months_of_a_million() -> None:
    """Published (ywln.ca/page/telat-bayar-bpjs-3-bulan): Rp1.000.000 three months late, 2 % x 3 = Rp60.000; exact."""
    found = late_fine("JHT", Segment.PU, "2024-06", Rp(1_000_000), months=3)
    assert found is not None
    assert Rp(60_000) == found.amount


def test_w48_the_order_and_the_days() -> None:
    """W48, X6: Monday 2 March 2026; 3 to 16 March; 18 to 31 March; thirty days to 30 April; then the request."""
    case = Case(against=FIRM, breach=Breach.UNREGISTERED, found="2026-02-23", contributions=Rp(25_000_000), holidays=())
    first = warning_ends("2026-03-02", ())
    second = warning_ends("2026-03-17", ())
    assert (date(2026, 3, 16), date(2026, 3, 31), date(2026, 4, 30)) == (first, second, fine_ends(second))
    assert [
        (Step.FIRST_WARNING, date(2026, 3, 2)),
        (Step.SECOND_WARNING, first + timedelta(days=1)),
        (Step.FINED, second + timedelta(days=1)),
        (Step.CONSULTED, date(2026, 5, 1)),
        (Step.DENIAL_ASKED, date(2026, 5, 1)),
    ] == [(each.step, each.on) for each in case.unheeded("2026-03-02").history]


def test_x6_the_whole_ladder() -> None:
    """X6, derived: Rp25.000.000 a month; the fine Rp25.000; denial, the inspector, payment and repair."""
    case = Case(against=FIRM, breach=Breach.UNREGISTERED, found="2026-02-23", contributions=Rp(25_000_000), holidays=())
    case = case.unheeded("2026-03-02")
    assert case.fine is not None
    assert Rp(25_000) == case.fine.amount
    case = case.take(StepTaken(Step.DENIED, "2026-05-18", services=[PublicService.TENDER_LICENCE]))
    case = case.advance(Step.REPORTED, on="2026-06-01").advance(Step.INSPECTED, on="2026-06-22")
    assert frozenset({PublicService.TENDER_LICENCE}) == case.denied
    case = case.pay_fine(Rp(25_000), on="2026-06-30")
    case = case.advance(Step.REPAIRED, on="2026-07-01").advance(Step.LIFTED, on="2026-07-03")
    assert (frozenset(), True, ()) == (case.denied, case.closed, case.next_steps())


def test_the_punishment_is_one_or_the_other() -> None:
    """UU 24/2011 Pasal 55: eight years *or* one billion; newspapers of 2015 and 2016 print "dan": no."""
    said = str(PUNISHMENT.on("2026-01-01").value)
    assert "8 tahun atau pidana denda paling banyak Rp1.000.000.000" in said
    assert " dan " not in said


# Construction ---------------------------------------------------------------------------------------------------------


def project(value: int | None = None, wages: int | None = None, **changes: object) -> Project:
    """A project of one month in Tidore."""
    return Project(
        name="Jalan Goto",
        provider=BUILDER,
        user=KOTA_TIDORE_KEPULAUAN,
        responsible=Responsible.PROVIDER,
        work_order="2024-03-01",
        period=Period("2024-03-11", "2024-03-31"),
        value=None if value is None else Rp(value),
        wages=None if wages is None else Rp(wages),
        **changes,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("value", "accident", "death", "source"),
    [
        (100_000_000, 210_000, 30_000, "W49: 0,24 % = Rp240.000"),
        (500_000_000, 890_000, 110_000, "W49: Rp1.000.000, the slices being marginal"),
        (1_200_000_000, 1_760_000, 230_000, "X1: Rp1.990.000"),
        (6_000_000_000, 6_840_000, 710_000, "X2: Rp7.550.000"),
    ],
)
def test_w49_x1_x2_by_value(value: int, accident: int, death: int, source: str) -> None:
    """A project asks what `construction.contract_contribution` reckons (test_construction)."""
    assert {"JKK": Rp(accident), "JKM": Rp(death)} == project(value).contribution.by("program"), source


def test_w49_flat_is_a_mismatch() -> None:
    """W49: Rp950.000 is what a flat reading gives; the articles say otherwise."""
    assert Rp(950_000) != project(500_000_000).contribution.amount


def test_w50_by_wages() -> None:
    """W50: wages of Rp50.000.000, 1,74 % and 0,30 %: Rp1.020.000."""
    assert Rp(1_020_000) == project(wages=50_000_000).contribution.amount


# Tidore Kepulauan, 9 October 2023 -------------------------------------------------------------------------------------


def test_tidore_asks_for_proof_from_next_year() -> None:
    """The contractor answers; from 2024 proof may be a condition: missing then, and no finding of 2023."""
    condition = ProofCondition(KOTA_TIDORE_KEPULAUAN, since="2024-01-01")
    asked = project(1_200_000_000, condition=condition)
    assert {"JS639": 1} == tender_check(asked, "2024-03-04", ()).counts
    assert tender_check(asked, "2023-10-09", ()).ok
    given = project(
        1_200_000_000,
        condition=condition,
        registered="2024-03-05",
        certified="2024-03-06",
        payments=[Payment("2024-03-05", Rp(1_990_000))],
    )
    assert tender_check(given, "2024-03-31", ()).ok


def test_tidore_collects_through_the_prosecutor() -> None:
    """Preventive first: invited, settled by instalments, paid; a suit is open and not needed."""
    account = Breakdown(Text(id="Iuran JKK", en="JKK"), Rp(12_000_000), tags={"program": "JKK"})
    case = Case(
        against=FIRM, breach=Breach.UNPAID, found="2023-10-09", contributions=Rp(2_000_000), owed=account, holidays=()
    )
    case = case.advance(Step.DEMANDED, on="2023-10-16").advance(Step.MANDATED, on="2023-11-01")
    case = case.advance(Step.INVITED, on="2023-11-13", note="Kejari Tidore Kepulauan, Datun")
    assert Step.SUED in {each.step for each in case.next_steps()}
    halves = [Instalment("2023-12-15", Rp(6_000_000)), Instalment("2024-01-15", Rp(6_000_000))]
    case = case.take(StepTaken(Step.AGREED, "2023-11-20", instalments=halves))
    case = case.pay(Rp(6_000_000), on="2023-12-15").pay(Rp(6_000_000), on="2024-01-15")
    assert (Rp(12_000_000), Rp(0)) == (case.recovered, case.left)
    assert case.advance(Step.REPAIRED, on="2024-01-15").closed


# By when, by the words of the articles --------------------------------------------------------------------------------


def test_two_warnings_and_seven_days() -> None:
    """PP 86/2013 Pasal 6 ayat (1) "paling banyak 2 (dua) kali", Pasal 3 ayat (4) "7 (tujuh) hari kerja"."""
    assert (2, 7) == (WARNINGS.on("2013-12-24").value, DATA_CHANGE_DAYS.on("2013-12-24").value)


@pytest.mark.parametrize(
    ("order", "last", "certificate", "delivery", "change"),
    [
        ("2015-12-31", "2016-01-20", "2016-01-22", "2016-02-02", 7),
        ("2021-04-01", "2021-04-21", "2021-04-22", "2021-04-27", 30),
    ],
)
def test_a_project_day_by_day(order: str, last: str, certificate: str, delivery: str, change: int) -> None:
    """Fourteen working days from the work order, one to the certificate, then seven or three to the proof.

    31 December 2015 is a Thursday: to 20 January; registered and paid on 21 January, certificate by the 22nd, proof
    by 2 February.  1 April 2021 is a Thursday: to 21 April; then 22 April, and 27 April.
    """
    ordered, certified = date.fromisoformat(order), date.fromisoformat(certificate)
    registered = certified - timedelta(days=1)
    found = Project(
        name="Jalan Goto",
        provider=BUILDER,
        user=KOTA_TIDORE_KEPULAUAN,
        responsible=Responsible.PROVIDER,
        work_order=ordered,
        period=Period(ordered, certified),
        value=Rp(100_000_000),
        registered=registered,
        payments=[Payment(registered, Rp(240_000))],
        certified=certified,
    )
    assert [last, certificate, delivery] == [str(each.last) for each in found.terms(())]
    assert change == WORKER_CHANGE_DAYS.on(ordered).value


@pytest.mark.parametrize(
    ("figure", "first"),
    [
        (sanctions.COLLECTION, "2011-11-25"),
        (sanctions.PAYMENT_DUTY, "2011-11-25"),
        (sanctions.PUNISHMENT, "2011-11-25"),
        (sanctions.DENIAL, "2013-12-24"),
        (sanctions.EMPLOYER_SERVICES, "2013-12-24"),
        (sanctions.PERSON_SERVICES, "2013-12-24"),
        (sanctions.LIFTING, "2013-12-24"),
        (sanctions.REGISTRATION_DUTY, "2013-12-24"),
        (sanctions.DATA_DUTY, "2013-12-24"),
        (sanctions.REPORT, "2013-12-24"),
        (sanctions.NON_PAYMENT_OF_JHT, "2015-07-01"),
        (sanctions.CONSULTATION, "2018-04-11"),
        (sanctions.JKP_SANCTIONS, "2021-02-02"),
        (sanctions.JKP_DUTY, "2021-02-02"),
        (sanctions.JKP_AUTHORITY, "2021-02-02"),
        (sanctions.JKP_INSPECTION, "2021-02-02"),
        (sanctions.FINE_PAYMENT, "2013-12-24"),
        (sanctions.FINE_INCOME, "2013-12-24"),
        (sanctions.FINE_UNPAID, "2013-12-24"),
        (sanctions.PERSON_REGISTRATION_DUTY, "2013-12-24"),
        (sanctions.PERSON_DATA_DUTY, "2013-12-24"),
        (sanctions.PERSON_UNREGISTERED_DENIAL, "2013-12-24"),
        (sanctions.PERSON_UNREGISTERED_LIFTING, "2013-12-24"),
        (sanctions.PERSON_DATA_DENIAL, "2013-12-24"),
        (sanctions.PERSON_DATA_LIFTING, "2013-12-24"),
        (sanctions.MANDATE, "2004-07-26"),
        (sanctions.WARNING_DAYS, "2013-12-24"),
        (sanctions.SANCTION_FINE, "2013-12-24"),
        (sanctions.FINE_DAYS, "2013-12-24"),
        (sanctions.REPORT, "2015-07-01"),
        (construction.RESPONSIBLE, "2015-12-31"),
        (construction.RESPONSIBLE, "2021-04-01"),
        (construction.PROJECT_DAYS, "2015-12-31"),
        (construction.PROJECT_DAYS, "2021-04-01"),
        (construction.CERTIFICATE_DAYS, "2015-12-31"),
        (construction.CERTIFICATE_DAYS, "2021-04-01"),
        (construction.DELIVERY_DAYS, "2015-12-31"),
        (construction.DELIVERY_DAYS, "2021-04-01"),
        (construction.COVER_BEGINS, "2021-04-01"),
        (construction.WORKER_CHANGE_RISK, "2021-04-01"),
        (construction.TENDER_DOCUMENTS, "2021-04-01"),
    ],
)
def test_a_rule_begins_with_its_law(figure: Dated[Any], first: str) -> None:
    """UU 24/2011, PP 86/2013 and PP 37/2021 took force when promulgated, PP 44/2015 and PP 46/2015 on 1 July 2015.

    Permenaker 44/2015 did on 31 December 2015 (its Pasal 23), and Permenaker 5/2021 on 1 April 2021, as reported.
    """
    day = date.fromisoformat(first)
    assert day == figure.on(day).first
    before = figure.get(day - timedelta(days=1))
    assert before is None or before.last == day - timedelta(days=1)

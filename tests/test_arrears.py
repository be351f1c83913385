"""Arrears: months of delay, fines by programme, the ledger from what was paid, and what a claim reads from it."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos import (
    Breakdown,
    DeathClaim,
    Employer,
    Enrolment,
    Evidence,
    Job,
    Month,
    NotInForce,
    Participant,
    Payer,
    RiskClass,
    Rp,
    Segment,
)
from jamsos.arrears import BegunMonth, Charge, Ledger, Owed, Payment, late_fine, months_late
from jamsos.contributions import contributions
from jamsos.dates import add_months
from jamsos.programs.jkm import Arrears, Standing
from jamsos.remittance import Remittance

FIRM = Employer("PT Teh Priangan", risk_class=RiskClass.LOW)
OFFICE = Employer("Kabupaten Mempawah", risk_class=RiskClass.VERY_LOW, state_body=True)
ALL = ("JKK", "JKM", "JHT", "JP")
FINE = Charge.FINE


def worker(name: str = "Asep", *, wage: int = 5_000_000, at: Employer = FIRM, programs: Any = ALL) -> Participant:
    """A wage earner."""
    return Participant(name, Segment.PU, jobs=[Job(at, Rp(wage), programs=programs)])


def unpaid(who: Participant, *months: str) -> list[Remittance]:
    """Nothing was paid for these months."""
    return [Remittance(bill=contributions(who, month), paid=Rp(0)) for month in months]


def owed(program: str = "JKK", month: str = "2024-06", *payments: Payment, amount: int = 10_000_000) -> Owed:
    """A month of a programme, due on the 15th of the next."""
    last = (Month.parse(month) + 1).first.replace(day=15)
    return Owed(program=program, month=month, amount=Rp(amount), last=last, payments=payments)


def ledger(*lines: Owed, **changes: Any) -> Ledger:
    """The ledger of a firm."""
    values: dict[str, Any] = {"payer": FIRM, "owed": lines, "begun": BegunMonth.NOT_COUNTED, **changes}
    return Ledger(**values)


# How late -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("paid", "full", "begun"),
    [
        ("2024-07-15", 0, 0),
        ("2024-07-16", 0, 1),
        ("2024-08-15", 1, 1),
        ("2024-08-16", 1, 2),
        ("2024-09-15", 2, 2),
    ],
)
def test_months_of_delay(paid: str, full: int, begun: int) -> None:
    """Due on 15 July 2024: a month is full on the 15th, and begins on the 16th."""
    assert full == months_late("2024-07-15", paid, BegunMonth.NOT_COUNTED)
    assert begun == months_late("2024-07-15", paid, BegunMonth.COUNTED)


@given(st.dates(date(2015, 7, 1), date(2040, 1, 1)), st.integers(0, 60), st.integers(0, 27))
def test_a_begun_month_is_at_most_one_more(due: date, months: int, days: int) -> None:
    """The two ways differ by one month, and not at all on the anniversary."""
    paid = date.fromordinal(add_months(due, months).toordinal() + days)
    full, begun = (months_late(due, paid, each) for each in (BegunMonth.NOT_COUNTED, BegunMonth.COUNTED))
    assert begun - full == (paid > add_months(due, full))


def test_how_a_begun_month_counts_must_be_said() -> None:
    """There is no default, and nothing else is taken for the choice."""
    with pytest.raises(TypeError, match=r"begun must be a BegunMonth such as BegunMonth\.COUNTED, not 'yes'"):
        months_late("2024-07-15", "2024-07-16", "yes")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="begun"):
        Ledger(payer=FIRM, owed=[])  # type: ignore[call-arg]
    assert ("a month that has begun counts as a month", "fine") == (f"{BegunMonth.COUNTED:en}", f"{FINE:en}")


# The fine -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("program", "article"),
    [
        ("JKK", "PP 44/2015 Pasal 22 ayat (1)"),
        ("JKM", "PP 44/2015 Pasal 22 ayat (1)"),
        ("JHT", "PP 46/2015 Pasal 20 ayat (1)"),
        ("JP", "PP 45/2015 Pasal 31 ayat (1)"),
    ],
)
def test_each_programme_is_fined_by_its_own_article(program: str, article: str) -> None:
    """2 % of each; the employer bears it."""
    fine = late_fine(program, Segment.PU, "2024-06", Rp(350_000), months=3)
    assert fine is not None
    assert (Rp(21_000), Payer.EMPLOYER, FINE) == (fine.amount, fine.tag("payer"), fine.tag("charge"))
    assert [article] == [each.short for each in fine.citations]


def test_the_months_of_2020_are_fined_less() -> None:
    """0.5 %, as reported of PP 49/2020, for the contribution month and not the month of payment."""
    fines = [
        late_fine("JKK", Segment.PU, month, Rp(1_000_000), months=1) for month in ("2020-07", "2020-08", "2021-02")
    ]
    assert [Rp(20_000), Rp(5_000), Rp(20_000)] == [each.amount for each in fines if each is not None]
    assert [Evidence.READ, Evidence.REPORTED, Evidence.READ] == [each.evidence for each in fines if each is not None]


def test_nobody_else_is_fined() -> None:
    """No article fines a non-wage worker; JKP costs nobody anything; construction has no due day of the month."""
    assert late_fine("JHT", Segment.BPU, "2024-06", Rp(20_000), months=9) is None
    with pytest.raises(ValueError, match="program cannot be 'JKP'"):
        late_fine("JKP", Segment.PU, "2024-06", Rp(1), months=1)
    with pytest.raises(ValueError, match=r"segment cannot be Segment\.JAKON"):
        late_fine("JKK", Segment.JAKON, "2024-06", Rp(1), months=1)
    with pytest.raises(NotInForce):
        late_fine("JKK", Segment.PU, "2015-06", Rp(1), months=1)
    with pytest.raises(ValueError, match="months must be at least 0"):
        late_fine("JKK", Segment.PU, "2024-06", Rp(1), months=-1)


# What is owed ---------------------------------------------------------------------------------------------------------


def test_a_part_is_fined_as_long_as_it_was_late() -> None:
    """4 million a month late, 6 million two months late: 80,000 and 240,000; what came in time costs nothing."""
    line = owed(
        "JKK", "2024-06", Payment("2024-07-15", Rp(5_000_000)), Payment("2024-08-15", Rp(4_000_000)), amount=15_000_000
    )
    found = ledger(line)
    assert [Rp(80_000), Rp(240_000)] == [each.amount for each in fines(found, "2024-09-15")]
    assert (Rp(6_000_000), Rp(320_000)) == (line.left("2024-09-15"), found.fine("2024-09-15"))
    assert Rp(0) == found.fine("2024-07-16")


def fines(found: Ledger, on: str) -> list[Breakdown]:
    """The fines of an account."""
    return [each for each in found.account(on).leaves if each.tag("charge") is FINE]


def test_a_fine_outlives_the_contribution_until_it_is_paid() -> None:
    """Paid two months late: 400,000 stay owed; 100,000 of it is paid, and the rest."""
    late = owed("JKK", "2024-06", Payment("2024-09-15", Rp(10_000_000)))
    assert (Rp(400_000), ()) == (ledger(late).fine("2025-01-01"), ledger(late).overdue("2025-01-01"))
    part = ledger(late, fines_paid={"JKK": [Payment("2024-10-01", Rp(100_000))]})
    assert [Rp(400_000), Rp(300_000)] == [part.fine(day) for day in ("2024-09-30", "2024-10-01")]
    assert {"JKK": Rp(300_000)} == part.account("2024-10-01").by("program")


def test_the_account_has_every_programme_and_month() -> None:
    """Contributions and fines, by programme, month and kind; JP keeps its day, the others move theirs.

    February: 2 x 2 % x 327,000 of JKK, JKM and JHT from 16 March, 2 x 2 % x 150,000 of JP from the 15th; March:
    2 % x 477,000 from 15 April; 13,080 + 6,000 + 9,540.
    """
    found = Ledger.of(unpaid(worker(), "2026-02", "2026-03"), begun=BegunMonth.COUNTED)
    account = found.account("2026-05-15")
    assert ALL == tuple(account.by("program"))
    assert {Charge.CONTRIBUTION: Rp(954_000), FINE: Rp(28_620)} == account.by("charge")
    assert [date(2026, 3, 16), date(2026, 3, 15)] == [
        each.last for each in found.owed if each.month == Month(2026, 2) and each.program in {"JHT", "JP"}
    ]
    assert account.amount == Rp(982_620)
    assert "jatuh tempo 16 Maret 2026" in account.explain("id", width=200)


@pytest.mark.parametrize(
    ("program", "month", "article"),
    [
        ("JKK", "2024-06", "PP 44/2015 Pasal 21 ayat (2)"),
        ("JHT", "2024-06", "PP 46/2015 Pasal 19 ayat (2)"),
        ("JP", "2024-06", "PP 45/2015 Pasal 30 ayat (3)"),
        ("JKM", "2020-08", "PP 49/2020 Pasal 4 ayat (1)"),
    ],
)
def test_a_contribution_says_by_which_article_it_was_due(program: str, month: str, article: str) -> None:
    """Of each programme its own, and that of 2020."""
    line = ledger(owed(program, month)).account("2024-12-01").parts[0].parts[0]
    assert [article] == [each.citation.short for each in line.basis]


def test_of_a_month_before_the_law_no_article_is_named() -> None:
    """What a non-wage worker owes of June 2015 stands without one, as does JP, which he has not."""
    siti = Participant("Siti", Segment.BPU)
    account = ledger(owed("JKM", "2015-06"), owed("JP"), payer=siti).account("2024-12-01")
    assert (Rp(20_000_000), ()) == (account.amount, account.sources)


def test_a_state_body_owes_and_is_not_fined() -> None:
    """The articles fine employers other than state bodies."""
    staff = Ledger.of(unpaid(worker(at=OFFICE, programs=("JKK", "JKM")), "2022-01"), begun=BegunMonth.COUNTED)
    assert (Rp(27_000), Rp(0), False) == (staff.account("2022-12-31").amount, staff.fine("2022-12-31"), staff.fined)


def test_the_other_way_of_counting() -> None:
    """A day late: nothing, or a month."""
    assert (Rp(0), Rp(200_000)) == (ledger(owed()).fine("2024-07-16"), ledger(owed()).fine_otherwise("2024-07-16"))


# From remittances -----------------------------------------------------------------------------------------------------


def test_two_workers_are_one_debt() -> None:
    """The same programme and month of two workers is one line; payments of one day are one."""
    bills = [contributions(worker(name, wage=wage), "2024-06") for name, wage in (("A", 5_000_000), ("B", 4_000_000))]
    found = Ledger.of(
        [Remittance(bill=each, paid=each.amount, on="2024-08-15") for each in bills], begun=BegunMonth.COUNTED
    )
    assert [Rp(48_600)] == [each.amount for each in found.owed if each.program == "JKK"]
    assert {1} == {len(each.payments) for each in found.owed}
    assert (Rp(0), False) == (found.account("2024-08-15").by("charge").get(Charge.CONTRIBUTION, Rp(0)), found.divided)


def test_a_short_payment_is_divided_in_proportion() -> None:
    """Half of the bill is half of each programme; the rest may follow."""
    bill = contributions(worker(), "2024-06")
    half = Remittance(bill=bill, paid=Rp(238_500), on="2024-07-15")
    short = Ledger.of([half], begun=BegunMonth.COUNTED)
    assert (True, Rp(238_500)) == (short.divided, short.account("2024-07-16").by("charge")[Charge.CONTRIBUTION])
    assert [each.amount - each.left("2024-07-15") for each in short.owed] == [
        Rp(13_500),
        Rp(7_500),
        Rp(142_500),
        Rp(75_000),
    ]
    rest = Remittance(bill=bill, paid=Rp(300_000), on="2024-07-20")
    whole = Ledger.of([half, rest, rest], begun=BegunMonth.COUNTED)
    assert (True, ()) == (whole.divided, whole.overdue("2024-07-20"))
    tiny = Ledger.of([Remittance(bill=bill, paid=Rp(0, sen=1), on="2024-07-15")], begun=BegunMonth.COUNTED)
    assert 1 == sum(len(each.payments) for each in tiny.owed)


def test_a_ledger_is_of_one_payer() -> None:
    """Two firms, nobody, a worker of two firms, and two calendars are refused in a sentence."""
    other = Employer("CV Kebun", risk_class=RiskClass.LOW)
    begun = BegunMonth.COUNTED
    with pytest.raises(ValueError, match="not of PT Teh Priangan, CV Kebun"):
        Ledger.of([*unpaid(worker(), "2024-06"), *unpaid(worker(at=other), "2024-06")], begun=begun)
    with pytest.raises(ValueError, match="not of nobody"):
        Ledger.of([], begun=begun)
    jobs = [Job(each, Rp(4_000_000), programs=("JKK", "JKM")) for each in (FIRM, other)]
    both = contributions(Participant("Asep", Segment.PU, jobs=jobs), "2024-06")
    with pytest.raises(ValueError, match=r"is paid by PT Teh Priangan and CV Kebun: take one with at\(employer\)"):
        Ledger.of([Remittance(bill=both, paid=Rp(0))], begun=begun)
    assert FIRM == Ledger.of([Remittance(bill=both.at(FIRM), paid=Rp(0))], begun=begun).payer
    bills = [contributions(worker(name), "2024-06") for name in ("A", "B")]
    held = [Remittance(bill=bills[0], paid=Rp(0)), Remittance(bill=bills[1], paid=Rp(0), holidays={date(2024, 7, 15)})]
    with pytest.raises(ValueError, match="must share one calendar: JKK of 2024-06 has two last days"):
        Ledger.of(held, begun=begun)
    with pytest.raises(TypeError, match="remittance 1 must be a Remittance"):
        Ledger.of([FIRM], begun=begun)  # type: ignore[list-item]


def test_construction_has_no_ledger() -> None:
    """Its day is left to the contract."""
    builder = Employer("CV Karya Goto", construction=True)
    mason = Participant("Udin", Segment.JAKON, jobs=[Job(builder, Rp(3_000_000), programs=("JKK", "JKM"))])
    with pytest.raises(ValueError, match=r"payer cannot be Udin: the employer pays for a worker of Segment\.JAKON"):
        Ledger.of(unpaid(mason, "2024-06"), begun=BegunMonth.COUNTED)


# From enrolments ------------------------------------------------------------------------------------------------------

SITI = Participant(
    "Siti",
    Segment.BPU,
    income=Rp(1_000_000),
    enrolments=[
        Enrolment("JKK", start="2025-01-10", paid_through="2025-06"),
        Enrolment("JKM", start="2025-01-10", end="2025-08-31", paid_through="2025-06", unpaid=["2025-03"]),
        Enrolment("JHT", start="2025-01-10"),
        Enrolment("JKK", start="2025-12-01", paid_through="2025-12"),
    ],
)


def test_a_ledger_of_enrolments() -> None:
    """March, July and August of JKM, July to October of JKK; of JHT nothing is known; no fine."""
    found = Ledger.of_enrolments(SITI, through="2025-10", holidays=(), begun=BegunMonth.COUNTED)
    assert {"JKK": ["2025-07", "2025-08", "2025-09", "2025-10"], "JKM": ["2025-03", "2025-07", "2025-08"]} == {
        program: [each.month.iso for each in found.owed if each.program == program] for program in found.programs
    }
    assert (4, 2) == (found.in_a_row("JKK", "2025-11-01"), found.in_a_row("JKM", "2025-11-01"))
    assert (Rp(60_400), Rp(0)) == (found.account("2025-11-01").amount, found.fine("2025-11-01"))


def test_an_enrolment_that_is_paid_leaves_no_ledger() -> None:
    """Nothing is unpaid by the month that is asked about."""
    with pytest.raises(ValueError, match="leave contributions unpaid by nobody"):
        Ledger.of_enrolments(SITI, through="2025-02", holidays=(), begun=BegunMonth.COUNTED)


# What a claim reads ---------------------------------------------------------------------------------------------------


def test_the_longest_row_counts() -> None:
    """January to March, and May: three in a row."""
    found = ledger(*(owed("JKM", month) for month in ("2024-01", "2024-02", "2024-03", "2024-05")))
    assert [0, 1, 3, 3] == [
        found.in_a_row("JKM", day) for day in ("2024-02-15", "2024-02-16", "2024-05-01", "2024-07-01")
    ]
    assert 0 == found.in_a_row("JKK", "2024-07-01")
    with pytest.raises(ValueError, match="program cannot be 'JKN'"):
        found.in_a_row("JKN", "2024-07-01")


def test_arrears_settle_with_the_fines() -> None:
    """Paid in September with 2 %, whose fines are paid in October."""
    paid = Payment("2024-09-15", Rp(10_000_000))
    lines = [owed("JKM", month, paid) for month in ("2024-06", "2024-07")]
    found = ledger(*lines, fines_paid={"JKM": [Payment("2024-10-01", Rp(600_000))]})
    assert Arrears(2) == found.arrears("JKM", "2024-08-20")
    assert [False, False, True] == [
        found.arrears("JKM", "2024-08-20", seen=day).settled for day in ("2024-09-14", "2024-09-15", "2024-10-01")
    ]
    assert Arrears(0) == found.arrears("JKM", "2024-07-15", seen="2024-10-01")


@pytest.mark.parametrize(
    ("months", "standing"), [(("2024-03", "2024-04", "2024-05"), Standing.OPERATOR), (ALL, Standing.EMPLOYER_FIRST)]
)
def test_a_claim_takes_its_arrears_from_the_ledger(months: tuple[str, ...], standing: Standing) -> None:
    """Three months in a row leave the benefit with the operator; of four the employer pays first."""
    row = months if months != ALL else ("2024-02", "2024-03", "2024-04", "2024-05")
    found = Ledger.of(unpaid(worker(), *row), begun=BegunMonth.COUNTED)
    claim = DeathClaim(participant=worker(), died="2024-06-20", arrears=found.arrears("JKM", "2024-06-20"))
    assert {standing} == set(claim.owed().by("standing"))


# What is refused ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: ledger(1), TypeError, "owed must be an Owed"),  # type: ignore[arg-type]
        (lambda: Payment("2024-07-15", Rp(0)), ValueError, "amount must be more than nothing"),
        (lambda: Payment("2024-07-15", Rp(-1)), ValueError, "amount cannot be negative"),
        (lambda: owed("JKP"), ValueError, "program cannot be 'JKP'"),
        (lambda: owed("JKK", "2024-06", FIRM), TypeError, "payments must be a Payment"),  # type: ignore[arg-type]
        (
            lambda: owed("JKK", "2024-06", Payment("2024-07-15", Rp(10_000_001))),
            ValueError,
            r"payments of JKK for 2024-06 come to Rp\(10000001\); Rp\(10000000\) was owed",
        ),
        (lambda: ledger(owed(), owed()), ValueError, "owed holds JKK for 2024-06 twice"),
        (lambda: ledger(payer="PT Teh"), TypeError, "payer must be an Employer"),
        (lambda: ledger(payer=worker()), ValueError, r"payer cannot be Asep: the employer pays"),
        (lambda: ledger(fines_paid={"JKP": ()}), ValueError, "fines_paid cannot be 'JKP'"),
    ],
)
def test_what_cannot_be_is_refused(make: Any, error: type[Exception], message: str) -> None:
    """In a sentence that names the field."""
    with pytest.raises(error, match=message):
        make()


def test_a_ledger_is_a_value() -> None:
    """It can be stored, compared and said."""
    found = ledger(owed("JKM"), owed("JKK"), fines_paid={"JKK": [Payment("2024-10-01", Rp(1))]})
    assert found == pickle.loads(pickle.dumps(found))  # noqa: S301  (its own output)
    assert hash(found) == hash(pickle.loads(pickle.dumps(found)))  # noqa: S301  (its own output)
    assert ("tunggakan PT Teh Priangan", "arrears of PT Teh Priangan") == (str(found), f"{found:en}")
    assert ("JKK", "JKM") == found.programs

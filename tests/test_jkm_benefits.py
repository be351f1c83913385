"""JKM: the death benefit by segment and by memberships, scholarships, arrears, and a payment that comes late."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos.breakdown import Breakdown
from jamsos.dates import as_day
from jamsos.lampiran.scholarships import Child, Grade, Level
from jamsos.law import Dated, Evidence, NotInForce
from jamsos.money import Rp, Rupiah, percent, terbilang
from jamsos.participants import Segment
from jamsos.programs import jkm
from jamsos.programs.jkm import (
    ARREARS_OF_EMPLOYER,
    ARREARS_OF_NON_WAGE_WORKER,
    JKM,
    Arrears,
    ArrearsRule,
    Funerals,
    Membership,
    Party,
    Standing,
    death_benefit,
    late_payment,
    of_memberships,
    owed,
    payment_due,
    scholarships,
    unregistered,
)
from jamsos.text import Text

DAY = date(2022, 6, 1)
MEMBER_SINCE = date(2015, 7, 1)
FULL = death_benefit(DAY, member_since=MEMBER_SINCE)

days = st.dates(date(2015, 7, 1), date(2030, 12, 31))
months_unpaid = st.integers(0, 24)
segments = st.sampled_from([Segment.PU, Segment.BPU])


def by_standing(account: Breakdown) -> dict[object, Rupiah]:
    """The sums by who owes them."""
    return account.by("standing")


# The death benefit ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("died", "sums"),
    [
        ("2015-07-01", (16_200_000, 4_800_000, 3_000_000)),
        ("2019-12-01", (16_200_000, 4_800_000, 3_000_000)),
        ("2019-12-02", (20_000_000, 12_000_000, 10_000_000)),
    ],
)
def test_the_parts_of_the_benefit(died: str, sums: tuple[int, ...]) -> None:
    """Lump sum, periodic grant and funeral cost, on both sides of 2 December 2019."""
    account = death_benefit(date.fromisoformat(died), member_since=MEMBER_SINCE, segment=Segment.PU)
    assert [Rp(each) for each in sums] == [part.amount for part in account.parts]
    assert "JKM" == account.tag("program")


@pytest.mark.parametrize(
    ("segment", "died", "amount"),
    [
        (Segment.BPU, "2025-02-23", 42_000_000),
        (Segment.BPU, "2025-02-24", 10_000_000),
        (Segment.PU, "2025-02-24", 42_000_000),
        (Segment.JAKON, "2025-02-24", 42_000_000),
    ],
)
def test_short_membership_reaches_non_wage_workers_only(segment: Segment, died: str, amount: int) -> None:
    """Permenaker 1/2025 Pasal 97A: one day a member, on both sides of 24 February 2025."""
    day = date.fromisoformat(died)
    assert Rp(amount) == death_benefit(day, member_since=day, segment=segment).amount


def test_what_is_outside_the_law() -> None:
    """Before 1 July 2015 there is no answer, a death comes after the membership, and migrant workers have other law."""
    with pytest.raises(NotInForce, match="2015-07-01"):
        death_benefit(date(2015, 6, 30), member_since=date(2010, 1, 1), segment=Segment.PU)
    for segment in (Segment.PU, Segment.BPU):
        with pytest.raises(ValueError, match=r"member_since \(2022-06-02\) cannot be after the day of death"):
            death_benefit(DAY, member_since=date(2022, 6, 2), segment=segment)
    with pytest.raises(ValueError, match=r"segment cannot be Segment\.PMI: .* Permenaker 4/2023"):
        death_benefit(DAY, member_since=MEMBER_SINCE, segment=Segment.PMI)
    segment_: Any = "PU"
    with pytest.raises(TypeError, match="segment must be one of"):
        death_benefit(DAY, member_since=MEMBER_SINCE, segment=segment_)


@given(day=days)
def test_a_wage_earner_leaves_no_less(day: date) -> None:
    """The same sums for every segment; only the short membership of non-wage workers makes a difference."""
    wage_earner = death_benefit(day, member_since=day, segment=Segment.PU)
    non_wage_worker = death_benefit(day, member_since=day)
    assert non_wage_worker.amount in {wage_earner.amount, jkm.FUNERAL_COST.on(day).value}
    assert wage_earner == death_benefit(day, member_since=day, segment=Segment.JAKON)


# Several memberships --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("died", "rule", "amount", "evidence"),
    [
        ("2015-07-01", Funerals.EACH, 48_000_000, Evidence.DERIVED),
        ("2019-12-01", Funerals.EACH, 48_000_000, Evidence.DERIVED),
        ("2019-12-02", Funerals.EACH, 84_000_000, Evidence.DERIVED),
        ("2025-02-23", Funerals.EACH, 84_000_000, Evidence.DERIVED),
        ("2025-02-24", Funerals.ONCE, 74_000_000, Evidence.REPORTED),
    ],
)
def test_two_memberships_through_time(died: str, rule: Funerals, amount: int, evidence: Evidence) -> None:
    """Each membership pays; the funeral cost too until 23 February 2025, once since 24 February 2025."""
    row = jkm.FUNERALS.on(died)
    assert (rule, evidence) == (row.value, row.evidence)
    both = [Membership("2010-01-01", Segment.PU), Membership("2011-01-01", Segment.PU)]
    account = of_memberships(date.fromisoformat(died), both)
    assert Rp(amount) == account.amount
    assert row.source in account.sources
    assert "JKM" == account.tag("program")


@given(day=days, count=st.integers(1, 5))
def test_memberships_add_up(day: date, count: int) -> None:
    """So many times the benefit, less the funerals that are paid once; one membership is the plain benefit."""
    one = death_benefit(day, member_since=MEMBER_SINCE, segment=Segment.PU)
    account = of_memberships(day, [Membership(MEMBER_SINCE, Segment.PU)] * count)
    funeral = jkm.FUNERAL_COST.on(day).value
    saved = funeral * (count - 1) if jkm.FUNERALS.on(day).value is Funerals.ONCE else Rp(0)
    assert one.amount * count - saved == account.amount
    assert [right.at_most for right in one.rights] == [right.at_most for right in account.all_rights]


def test_a_short_membership_beside_a_long_one() -> None:
    """The short one leaves only the funeral cost, which is paid once anyway."""
    day = date(2025, 6, 1)
    account = of_memberships(day, [Membership("2020-01-01", Segment.PU), Membership("2025-05-01")])
    assert [Rp(32_000_000), Rp(0), Rp(10_000_000)] == [part.amount for part in account.parts]
    assert account.parts[1].how is not None
    assert Rp(10_000_000) == of_memberships(day, [Membership("2025-05-01"), Membership("2025-04-01")]).amount
    before = of_memberships(date(2025, 2, 23), [Membership("2020-01-01", Segment.PU), Membership("2025-01-01")])
    assert Rp(84_000_000) == before.amount


def test_the_scholarship_is_one_right_by_the_longest_membership() -> None:
    """A family has one scholarship, whatever the number of memberships."""
    account = of_memberships(DAY, [Membership("2021-01-01"), Membership("2018-01-01", Segment.PU)])
    (right,) = account.all_rights
    assert (Rp(174_000_000), None) == (right.at_most, right.met)
    (right,) = of_memberships(DAY, [Membership("2021-01-01"), Membership("2020-01-01")]).all_rights
    assert right.met is False


def test_memberships_that_cannot_be() -> None:
    """None at all, one that begins after the death, what is none, or one of no segment."""
    with pytest.raises(ValueError, match="at least one"):
        of_memberships(DAY, [])
    with pytest.raises(
        ValueError, match=r"member_since \(2022-06-02\) cannot be after the day of death \(2022-06-01\)"
    ):
        of_memberships(DAY, [Membership("2022-06-02")])
    other: Any = "2022-06-02"
    with pytest.raises(TypeError, match="memberships must be a Membership such as"):
        of_memberships(DAY, [other])
    segment: Any = "PU"
    with pytest.raises(TypeError, match="segment must be one of"):
        Membership("2022-06-02", segment)
    with pytest.raises(NotInForce):
        of_memberships(date(2015, 6, 30), [Membership("2010-01-01")])


def test_the_rule_on_funerals_is_said() -> None:
    """In both languages."""
    assert ("satu kali", "from each membership") == (f"{Funerals.ONCE}", f"{Funerals.EACH:en}")


# Scholarships ---------------------------------------------------------------------------------------------------------

ANI = Child("Ani", born="2014-05-01", grade=Grade(Level.PRIMARY, 4))


@pytest.mark.parametrize(
    ("died", "paid_years", "amount"),
    [
        ("2015-07-01", 4, 0),
        ("2015-07-01", 5, 12_000_000),
        ("2019-12-01", 4, 0),
        ("2019-12-01", 5, 12_000_000),
        ("2019-12-02", 2, 0),
        ("2019-12-02", 3, 79_500_000),
    ],
)
def test_scholarships_through_time(died: str, paid_years: int, amount: int) -> None:
    """12 million once after five years, since 2 December 2019 by class after three."""
    account = scholarships(date.fromisoformat(died), paid_years=paid_years, children=[ANI])
    assert (Rp(amount), "JKM") == (account.amount, account.tag("program"))
    assert jkm.SCHOLARSHIP_YEARS.on(died).source in account.sources


def test_scholarships_ask_for_children() -> None:
    """Without a child at school nothing is paid under either rule, and the account says which one it was."""
    before = scholarships(date(2019, 12, 1), paid_years=5, children=[])
    after = scholarships(date(2019, 12, 2), paid_years=5, children=[])
    assert (Rp(0), Rp(0)) == (before.amount, after.amount)
    assert "tidak ada anak yang masih bersekolah" == (before.how.get("id") if before.how else None)


def test_scholarships_follow_the_schedule() -> None:
    """The first request is handed on, and so is the limit of Pasal 34."""
    account = scholarships(DAY, paid_years=3, children=[ANI], first_claim=date(2022, 8, 1))
    assert date(2022, 8, 1) == account.parts[0].parts[0].tag("claim")
    with pytest.raises(ValueError, match=r"Pasal 34 ayat \(3\)"):
        scholarships(DAY, paid_years=3, children=[ANI] * 3)
    with pytest.raises(NotInForce):
        scholarships(date(2015, 6, 30), paid_years=9, children=[ANI])
    with pytest.raises(ValueError, match="paid_years must be at least 0"):
        scholarships(DAY, paid_years=-1, children=[ANI])


@given(day=days, years=st.integers(0, 10))
def test_the_schedule_stays_within_the_right(day: date, years: int) -> None:
    """Two newborn children are paid the whole limit that the death benefit shows, or nothing without the right."""
    right = jkm.scholarship(day, paid_years=years)
    children = [Child(name, born=day) for name in ("Ani", "Budi")]
    account = scholarships(day, paid_years=years, children=children)
    assert account.amount == (Rp(0) if right.met is False else right.at_most)


# Arrears --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("segment", "months", "settled", "expected"),
    [
        (Segment.PU, 0, False, {Standing.OPERATOR: 42_000_000}),
        (Segment.PU, 3, False, {Standing.OPERATOR: 42_000_000}),
        (Segment.PU, 4, False, {Standing.EMPLOYER_FIRST: 42_000_000}),
        (Segment.PU, 4, True, {Standing.EMPLOYER_FIRST: 42_000_000}),
        (Segment.BPU, 0, False, {Standing.OPERATOR: 42_000_000}),
        (Segment.BPU, 1, False, {Standing.AFTER_SETTLEMENT: 32_000_000, Standing.OPERATOR: 10_000_000}),
        (Segment.BPU, 3, False, {Standing.AFTER_SETTLEMENT: 32_000_000, Standing.OPERATOR: 10_000_000}),
        (Segment.BPU, 3, True, {Standing.OPERATOR: 42_000_000}),
        (Segment.BPU, 4, False, {Standing.NO_RIGHT: 0}),
        (Segment.BPU, 4, True, {Standing.NO_RIGHT: 0}),
    ],
)
def test_who_owes_the_benefit(segment: Segment, months: int, settled: bool, expected: dict[Standing, int]) -> None:
    """PP 44/2015 Pasal 41 for employers and Pasal 42 for non-wage workers: up to three months in a row, and beyond."""
    account = owed(FULL, DAY, segment=segment, arrears=Arrears(months, settled=settled))
    assert {standing: Rp(amount) for standing, amount in expected.items()} == by_standing(account)
    assert account.amount == sum(by_standing(account).values(), Rp(0))
    assert "JKM" == account.tag("program")


@given(months=months_unpaid, settled=st.booleans(), segment=segments)
def test_arrears_never_change_the_sum_they_leave(months: int, settled: bool, segment: Segment) -> None:
    """A right is whole or gone; to settle never makes it worse."""
    account = owed(FULL, DAY, segment=segment, arrears=Arrears(months, settled=settled))
    gone = Standing.NO_RIGHT in by_standing(account)
    assert account.amount == (Rp(0) if gone else FULL.amount)
    assert gone is (segment is Segment.BPU and months > 3)
    unsettled = by_standing(owed(FULL, DAY, segment=segment, arrears=Arrears(months)))
    nothing = Rp(0)
    assert unsettled.get(Standing.OPERATOR, nothing) <= by_standing(account).get(Standing.OPERATOR, nothing)


def test_what_is_spared_is_the_funeral() -> None:
    """Pasal 42 ayat (1) huruf a: the funeral cost at once; huruf b: the rest once the heirs have settled."""
    account = owed(FULL, DAY, segment=Segment.BPU, arrears=Arrears(2))
    funeral = account.parts[-1]
    assert "Biaya pemakaman (dibayar BPJS Ketenagakerjaan)" == funeral.label.get("id")
    assert (Standing.OPERATOR, jkm.FUNERAL_COST.on(DAY).value) == (funeral.tag("standing"), funeral.amount)
    assert "2 month(s) in a row unpaid; the limit is 3" == (account.how.get("en") if account.how else None)
    assert ARREARS_OF_NON_WAGE_WORKER.on(DAY).source in account.basis


@pytest.mark.parametrize(("settled", "met"), [(False, None), (True, True)])
def test_an_employer_may_ask_for_replacement(settled: bool, met: bool | None) -> None:
    """Pasal 41 ayat (3): once all arrears and fines are settled."""
    account = owed(FULL, DAY, segment=Segment.PU, arrears=Arrears(4, settled=settled))
    scholarship, replacement = account.rights
    assert FULL.rights == (scholarship,)
    assert (Rp(42_000_000), met) == (replacement.at_most, replacement.met)


def test_the_scholarship_waits_too() -> None:
    """Pasal 42 ayat (1) huruf b names huruf d: one more condition for the right; beyond three months it is lost."""
    (right,) = owed(FULL, DAY, segment=Segment.BPU, arrears=Arrears(2)).rights
    assert right.condition.get("id").endswith("; tunggakan dilunasi")
    (right,) = owed(FULL, DAY, segment=Segment.BPU, arrears=Arrears(2, settled=True)).rights
    assert FULL.rights == (right,)
    (right,) = owed(FULL, DAY, segment=Segment.BPU, arrears=Arrears(4)).rights
    assert right.met is False


def test_a_short_membership_in_arrears_keeps_its_reason() -> None:
    """Both reasons are said; without arrears only the one there was."""
    day = date(2025, 6, 1)
    short = death_benefit(day, member_since=date(2025, 4, 1))
    account = owed(short, day, segment=Segment.BPU, arrears=Arrears(1))
    assert {Standing.OPERATOR: Rp(10_000_000)} == by_standing(account)
    assert account.how is not None
    assert "funeral cost only" in account.how.get("en")
    assert "1 month(s) in a row unpaid" in account.how.get("en")
    assert short.how == owed(short, day, segment=Segment.BPU, arrears=Arrears(0)).how
    assert owed(FULL, DAY, segment=Segment.BPU, arrears=Arrears(0)).how is None


def test_a_single_line_stands_by_itself() -> None:
    """An account without parts is its own line."""
    line = Breakdown(Text(id="Santunan", en="Grant"), Rp(100))
    rule = ARREARS_OF_EMPLOYER.on(DAY)
    account = rule.value.apply(line, Arrears(4), rule.source, spared=lambda _: False)
    assert {Standing.EMPLOYER_FIRST: Rp(100)} == by_standing(account)
    assert ["Santunan (dibayar terlebih dahulu oleh pemberi kerja)"] == [part.label.get("id") for part in account.parts]


@pytest.mark.parametrize("history", [ARREARS_OF_EMPLOYER, ARREARS_OF_NON_WAGE_WORKER], ids=lambda each: each.label.en)
def test_the_rules_on_arrears_were_read(history: Dated[ArrearsRule]) -> None:
    """Since 1 July 2015, `3 (tiga) bulan berturut-turut`."""
    row = history.on("2015-07-01")
    assert (Evidence.READ, "tiga") == (row.evidence, terbilang(row.value.months))
    with pytest.raises(NotInForce):
        history.on("2015-06-30")


def test_the_rules_say_themselves() -> None:
    """In one line, in both languages."""
    employer, worker = (history.on(DAY).value for history in (ARREARS_OF_EMPLOYER, ARREARS_OF_NON_WAGE_WORKER))
    assert "up to 3 months in a row: paid by BPJS Ketenagakerjaan; more: paid by the employer first" == f"{employer:en}"
    assert (
        "sampai dengan 3 bulan berturut-turut: sebagian dibayar BPJS Ketenagakerjaan, selebihnya dibayar setelah "
        "tunggakan dilunasi; lebih: tidak berhak"
    ) == f"{worker}"


def test_arrears_that_cannot_be() -> None:
    """Months are counted from 0, a rule from 1, and only two segments have a rule."""
    with pytest.raises(ValueError, match="months must be at least 0"):
        Arrears(-1)
    settled: Any = 1
    with pytest.raises(TypeError, match="settled must be a bool"):
        Arrears(1, settled=settled)
    with pytest.raises(ValueError, match="months must be at least 1"):
        ArrearsRule(0, Standing.OPERATOR, Standing.OPERATOR, Standing.NO_RIGHT)
    with pytest.raises(ValueError, match=r"segment cannot be Segment\.JAKON"):
        owed(FULL, DAY, segment=Segment.JAKON, arrears=Arrears(1))
    segment: Any = "PU"
    with pytest.raises(TypeError, match="segment must be one of"):
        owed(FULL, DAY, segment=segment, arrears=Arrears(1))
    with pytest.raises(NotInForce):
        owed(FULL, date(2015, 6, 30), segment=Segment.PU, arrears=Arrears(1))


# Who was never enrolled -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", ["2015-07-01", "2019-12-02", "2026-01-01"])
def test_the_employer_owes_who_was_not_enrolled(day: str) -> None:
    """PP 44/2015 Pasal 35 ayat (1): the whole benefit, with its rights and lines."""
    full = death_benefit(day, member_since=day, segment=Segment.PU)
    account = unregistered(full, day)
    assert {Party.EMPLOYER: full.amount} == account.by("payer")
    assert (full.parts, full.rights, "JKM") == (account.parts, account.rights, account.tag("program"))
    assert jkm.UNREGISTERED.on(day).source in account.basis
    assert "Manfaat JKM, dibayar pemberi kerja" == account.label.get("id")
    with pytest.raises(NotInForce, match="2015-07-01"):
        unregistered(full, "2015-06-30")


def test_a_funeral_without_heirs() -> None:
    """Since 2 December 2019 the article itself says who receives the funeral cost then (Pasal 34 ayat (2))."""
    row = jkm.FUNERAL_WITHOUT_HEIRS.on("2019-12-02")
    assert ("PP 44/2015 Pasal 34 ayat (2) jo. PP 82/2019", Evidence.READ) == (row.citation.short, row.evidence)
    with pytest.raises(NotInForce, match="2019-12-02"):
        jkm.FUNERAL_WITHOUT_HEIRS.on("2019-12-01")


# The governing day ----------------------------------------------------------------------------------------------------


def test_every_account_says_which_day_governs() -> None:
    """The day of death, as a date, however it was handed in; of a late payment the day on which it was due."""
    for died in ("2019-12-01", date(2019, 12, 1), "2025-03-01"):
        benefit = death_benefit(died, member_since="2018-01-01")
        for account in (
            benefit,
            death_benefit(died, member_since=died),
            owed(benefit, died, segment=Segment.BPU, arrears=Arrears(4)),
            of_memberships(died, [Membership("2018-01-01", Segment.PU), Membership("2019-01-01")]),
            *(scholarships(died, paid_years=years, children=[ANI]) for years in (1, 5)),
            late_payment(Rp(1), due=died, paid="2026-01-01"),
        ):
            assert as_day(died) == account.tag("governed_by")


# Late payment ---------------------------------------------------------------------------------------------------------


def test_the_day_on_which_payment_is_due() -> None:
    """Three working days after the request; holidays are handed in, and the request itself does not count."""
    assert date(2022, 4, 5) == payment_due(date(2022, 3, 31), holidays=frozenset())
    assert date(2022, 4, 6) == payment_due(date(2022, 3, 31), holidays={date(2022, 4, 4)})
    with pytest.raises(NotInForce):
        payment_due(date(2015, 6, 30), holidays=frozenset())


@given(late=st.integers(-30, 300), benefit=st.integers(0, 10**9).map(Rp))
def test_every_day_costs_one_per_cent(late: int, benefit: Rupiah) -> None:
    """Of the benefit, from the first day after the due day; payment in time costs nothing."""
    due = date(2022, 4, 5)
    account = late_payment(benefit, due=due, paid=due + timedelta(days=late))
    assert percent(1).times(max(late, 0)).of(benefit) == account.amount
    assert (jkm.LATE_PAYMENT.on(due).source,) == account.basis


def test_compensation_begins_with_the_law() -> None:
    """A due day of 30 June 2015 is under Jamsostek law; the programme is on the account; no negative benefit."""
    with pytest.raises(ValueError, match=r"benefit cannot be negative: Rp\(-1\)"):
        late_payment(Rp(-1), due=date(2015, 7, 1), paid=date(2015, 7, 9))
    with pytest.raises(NotInForce):
        late_payment(Rp(1), due=date(2015, 6, 30), paid=date(2015, 7, 9))
    assert "JKM" == late_payment(Rp(1), due=date(2015, 7, 1), paid=date(2015, 7, 9)).tag("program")


# The page -------------------------------------------------------------------------------------------------------------


def test_every_history_of_benefits_is_on_the_page() -> None:
    """What the module knows of benefits and terms, the programme shows."""
    known = [
        jkm.FUNERALS,
        jkm.HEIRS,
        jkm.FUNERAL_WITHOUT_HEIRS,
        jkm.UNREGISTERED,
        ARREARS_OF_EMPLOYER,
        ARREARS_OF_NON_WAGE_WORKER,
        jkm.CLAIM_DOCUMENTS,
    ]
    shown = {id(history) for history in (*JKM.benefits, *JKM.deadlines)}
    assert [] == [history.label.id for history in known if id(history) not in shown]
    assert "PP 44/2015 Pasal 40 ayat (2)" == jkm.HEIRS.on("2015-07-01").citation.short

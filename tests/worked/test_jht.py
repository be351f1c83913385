"""Published JHT contributions, balances, withdrawals and taxes; each test names where its figure comes from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from jamsos.dates import Month
from jamsos.employers import Employer, Employment, EnterpriseScale, Jkn, WorkerFacts
from jamsos.law import NotInForce
from jamsos.money import Rounding, Rp, Rupiah, percent
from jamsos.participants import Segment
from jamsos.programs import JHT, JKK, JKM, jht, jkm
from jamsos.programs.jht import Circumstances, Ground, Purpose
from jamsos.programs.lump_sum_tax import LumpSum, jht_tax, lump_sum_tax
from jamsos.programs.obligations import Duty, obligations

if TYPE_CHECKING:
    from jamsos.tariff import Fact


def shares(wage: int, month: str) -> tuple[Rupiah, Rupiah]:
    """What the employer and the worker pay for a month."""
    employer, worker = (due.tariff for due in JHT.dues_of(Segment.PU))
    facts, day = {"wage": Rp(wage)}, date.fromisoformat(month)
    return employer.amount(facts, day), worker.amount(facts, day)


@pytest.mark.parametrize(
    ("wage", "month", "employer", "worker", "source"),
    [
        (50_000_000, "2024-06-01", 1_850_000, 1_000_000, "P009 artivisi/balaka: no ceiling"),
        (5_396_761, "2026-01-01", 199_680, 107_935, "P039 adamriofc/indonesian-agent-skills: whole rupiah"),
        (5_500_000, "2026-10-01", 203_500, 110_000, "P049 Asdarsaid377/Exapay: basic wage and fixed allowance"),
        (3_000_000, "2026-10-01", 111_000, 60_000, "P061 Asdarsaid377/Exapay: below the minimum wage"),
        (100_000_000, "2026-06-01", None, 2_000_000, "P089 Bashara-aina/cekwajar.id: no ceiling"),
        (5_000_000, "2026-01-01", 185_000, 100_000, "P107 a multi-country statutory engine"),
        (25_000_000, "2026-01-01", 925_000, 500_000, "P109 a multi-country statutory engine"),
        (4_500_000, "2025-06-01", 166_500, 90_000, "P119 a TypeScript payroll app"),
        (15_000_000, "2025-06-01", 555_000, 300_000, "P123 a TypeScript payroll app"),
        (10_547_400, "2025-06-01", 390_254, None, "P127 a TypeScript payroll app: whole rupiah"),
        (8_000_000, "2026-06-01", None, 160_000, "P137 a NestJS payroll"),
        (12_000_000, "2024-06-01", None, 240_000, "P149 dannyaudian/Payroll-Indonesia"),
        (5_000_000, "2025-12-01", 185_000, 100_000, "P167 a React simulator"),
        (10_000_000, "2024-06-01", 370_000, 200_000, "P209 fame.grid.id/read/464028442"),
        (5_000_000, "2024-06-01", 185_000, 100_000, "W-J2 dgspeak.com"),
        (6_000_000, "2022-08-01", 222_000, 120_000, "W-J4 manado.tribunnews.com, 26 Aug 2022"),
    ],
)
def test_published_contributions(wage: int, month: str, employer: int | None, worker: int | None, source: str) -> None:
    """3.7 % and 2 % of the wage; the peers print whole rupiah."""
    for expected, got in zip((employer, worker), shares(wage, month), strict=True):
        assert expected is None or Rp(expected) == got.rounded(Rounding.RUPIAH), source


def test_form_2a() -> None:
    """P161, a bill of the operator for August 2026: Rp102.607,81 on Rp2.773.184 (exact 102.607,808)."""
    assert Rp(102_607, sen=81) == shares(2_773_184, "2026-08-01")[0]


def test_a_payslip_cut_to_hundreds() -> None:
    """P163, a company's own policy, not the law: 55.400 are withheld of 55.463,68, and the employer bears the rest."""
    worker = shares(2_773_184, "2026-08-01")[1]
    assert Rp(55_463, sen=68) == worker
    assert Rp(55_400) == worker.rounded(Rounding.down(to=Rp(100)))


def test_a_month_of_4_million() -> None:
    """W-J3: Rp228.000 a month on Rp4.000.000 (jabar.suara.com, 26 Oct 2021)."""
    assert Rp(228_000) == sum(shares(4_000_000, "2021-10-01"))


@pytest.mark.parametrize(
    ("wage", "month", "wrong", "source"),
    [
        (15_000_000, "2024-06-01", (444_000, 240_000), "P145 klikpersonalia: cut at the ceiling of health insurance"),
        (10_000_000, "2026-01-01", (353_705, 191_192), "P151 cool-japan/legalis: cut at a ceiling of JP"),
        (3_900_000, "2025-11-01", (0, 0), "P159 riod94: nothing below the minimum wage of 2019"),
        (5_000_000, "2024-06-01", (150_000, 150_000), "P211 teknobgt.com: rates of 2, 3 and 4 % by wage"),
    ],
)
def test_published_contributions_that_do_not_follow(wage: int, month: str, wrong: tuple[int, int], source: str) -> None:
    """Pasal 16 knows no ceiling, no floor and no progression."""
    by_law = shares(wage, month)
    assert by_law == (percent("3.7").of(Rp(wage)), percent(2).of(Rp(wage)))
    assert all(Rp(each) != got for each, got in zip(wrong, by_law, strict=True)), source


def test_the_lowest_package_with_jht() -> None:
    """P169: JKK 10.000, JKM 6.800 and JHT 20.000 are Rp36.800 on the lowest band (also radarkaur.bacakoran.co)."""
    facts: dict[str, Fact] = {"income": Rp(1_000_000), "not_publicly_funded": False, "sector": "other"}
    got = [each.amount(Segment.BPU, facts, date(2025, 12, 1)) for each in (JKK, JKM, JHT)]
    assert [Rp(10_000), Rp(6_800), Rp(20_000)] == got
    assert Rp(36_800) == sum(got)


def test_a_misprint_of_2022() -> None:
    """W-J4: "2 % x 6 million = 12 million" (manado.tribunnews.com); the list has Rp119.000 for that income."""
    got = JHT.amount(Segment.BPU, {"income": Rp(6_000_000)}, date(2022, 8, 1))
    assert Rp(119_000) == got != Rp(12_000_000)


def test_the_operators_simulation() -> None:
    """W-J1: Rp5.000.000 for five years at 5 % pays 17.100.000 in and earns 2.309.470 (the operator's app, Sep 2024)."""
    months = list(Month.range(Month(2025, 1), Month(2029, 12)))
    paid = jht.monthly_contributions(months, {"wage": Rp(5_000_000)})
    got = jht.balance(paid, {year: percent(5) for year in range(2025, 2030)}, until=Month(2029, 12))
    assert Rp(17_100_000) == sum(paid.values())
    assert Rp(19_409_470) == got.amount
    assert Rp(2_309_470) == got.amount - sum(paid.values(), Rp(0))


def test_a_year_of_contributions() -> None:
    """W-J2: Rp285.000 a month is Rp3.420.000 a year (dgspeak.com)."""
    months = Month.range(Month(2024, 1), Month(2024, 12))
    assert Rp(3_420_000) == sum(jht.monthly_contributions(months, {"wage": Rp(5_000_000)}).values())


def test_a_balance_without_contributions() -> None:
    """W-J5: Rp20.000.000 at 5 % is Rp21.000.000 after a year (jabar.jpnn.com, 12 Feb 2026)."""
    got = jht.balance({}, {2025: percent(5)}, opening=Rp(20_000_000), first=Month(2025, 1), until=Month(2025, 12))
    assert Rp(21_000_000) == got.amount


def test_the_heirs_of_a_member() -> None:
    """W10: JKM 42.000.000, a year of university 12.000.000 and JHT 37.882.390 are 91.882.390 (rubriksultra.com)."""
    died = date(2021, 5, 1)
    savings = jht.benefit(Rp(37_882_390), Ground.DEATH, Circumstances(happened=died), died)
    grant = jkm.death_benefit(died, member_since=date(2016, 1, 1))
    assert Rp(37_882_390) == savings.amount
    assert Rp(91_882_390) == grant.amount + Rp(12_000_000) + savings.amount


def test_full_payment_from_september_2015() -> None:
    """Who had left before could draw in full from 1 September 2015 (finance.detik.com d-2997536)."""
    left = Circumstances(happened="2015-07-10", born="1985-03-03")
    assert not jht.withdrawable(Ground.RESIGNATION, left, "2015-08-31").allowed
    assert jht.withdrawable(Ground.RESIGNATION, left, "2015-09-01").allowed


def test_permenaker_2_2022_never_applied() -> None:
    """Its wait until 56 was replaced on 26 April 2022 before it took effect: who left in March drew in April."""
    left = Circumstances(happened="2022-03-15", born="1990-01-01")
    assert date(2022, 4, 15) == jht.withdrawable(Ground.DISMISSAL, left, "2022-05-04").first_day


def test_a_part_for_a_home() -> None:
    """10 % and 30 % are alternatives, once, after ten years (PP 46/2015 Pasal 22 ayat (5) and (6))."""
    for purpose, amount in ((Purpose.HOME, 15_000_000), (Purpose.OTHER, 5_000_000)):
        got = jht.partial_benefit(Rp(50_000_000), purpose, member_since="2014-02-01", on="2024-02-01")
        assert Rp(amount) == got.amount


def test_tax_on_60_million() -> None:
    """W-J6: nothing on 50 million and 5 % of 10 million (by the rule)."""
    assert Rp(500_000) == jht_tax([("2024-06-01", Rp(60_000_000))], has_npwp=True).amount


def test_the_explanation_of_pasal_5() -> None:
    """JHT of Rp150.000.000 at once or in two parts: Rp5.000.000 (PP 68/2009, Penjelasan Pasal 5)."""
    at_once = jht_tax([("2009-12-01", Rp(150_000_000))], has_npwp=True)
    parts = jht_tax([("2009-12-01", Rp(50_000_000)), ("2010-02-01", Rp(100_000_000))], has_npwp=True)
    assert Rp(5_000_000) == at_once.amount
    assert [Rp(0), Rp(5_000_000)] == [part.amount for part in parts.parts]


def test_the_explanation_of_pasal_4() -> None:
    """Severance of Rp175.000.000 at once or in two parts: Rp13.750.000 (PP 68/2009, Penjelasan Pasal 4)."""
    at_once = lump_sum_tax(LumpSum.SEVERANCE, [("2009-12-01", Rp(175_000_000))], has_npwp=True)
    parts = [("2009-12-01", Rp(50_000_000)), ("2010-04-01", Rp(125_000_000))]
    split = lump_sum_tax(LumpSum.SEVERANCE, parts, has_npwp=True)
    assert Rp(13_750_000) == at_once.amount
    assert [Rp(0), Rp(13_750_000)] == [part.amount for part in split.parts]


@pytest.mark.parametrize(("has_npwp", "expected"), [(True, 2_500_000), (False, 3_000_000)])
def test_the_explanation_of_pasal_6(*, has_npwp: bool, expected: int) -> None:
    """Rp50.000.000 in the third year: 5 %, and 120 % of it without a tax number (PP 68/2009, Penjelasan Pasal 6)."""
    payments = [("2010-06-01", Rp(50_000_000)), ("2012-06-01", Rp(50_000_000))]
    assert Rp(expected) == jht_tax(payments, has_npwp=has_npwp).parts[1].amount


def test_the_explanation_of_pasal_17() -> None:
    """Rp6 billion in tax year 2022: Rp1.794.000.000 (UU 7/2021, Penjelasan Pasal 3 angka 7)."""
    payments = [("2020-06-01", Rp(0)), ("2022-06-01", Rp(6_000_000_000))]
    assert Rp(1_794_000_000) == jht_tax(payments, has_npwp=True).amount


def test_a_part_is_taxed_above_50_million() -> None:
    """The operator: 5 % of a partial claim above 50 million (aceh.tribunnews.com, 8 Feb 2022); 30 % of 200 million."""
    part = jht.partial_benefit(Rp(200_000_000), Purpose.HOME, member_since="2010-01-01", on="2022-02-08")
    assert Rp(60_000_000) == part.amount
    assert Rp(500_000) == jht_tax([("2022-02-08", part.amount)], has_npwp=True).amount


@pytest.mark.parametrize(("day", "tax"), [("2023-12-29", 3_000_000), ("2024-01-02", 9_000_000)])
def test_the_rest_after_a_part(day: str, tax: int) -> None:
    """Later than two years after a part the rest may be progressive (operator's note; okezone, 20 Oct 2025).

    20 million in 2022 and 90 million in 2023 are one sum, so 5 % of 60 million.
    In 2024 the 90 million stand alone: 5 % of 60 and 15 % of 30 million, and without a tax number 120 % of these 7.5.
    """
    payments = [("2022-06-01", Rp(20_000_000)), (day, Rp(90_000_000))]
    assert Rp(tax) == jht_tax(payments, has_npwp=False).amount


@pytest.mark.parametrize(
    ("day", "gross", "tax"),
    [
        ("2021-06-01", 50_000_000, 3_000_000),
        ("2021-06-01", 250_000_000, 3_000_000 + 36_000_000),
        ("2021-06-01", 500_000_000, 3_000_000 + 36_000_000 + 75_000_000),
        ("2021-06-01", 600_000_000, 3_000_000 + 36_000_000 + 75_000_000 + 36_000_000),
        ("2022-06-01", 60_000_000, 3_600_000),
        ("2022-06-01", 250_000_000, 3_600_000 + 34_200_000),
    ],
)
def test_the_rates_without_a_tax_number(day: str, gross: int, tax: int) -> None:
    """5 becomes 6 %, 15 becomes 18, 25 becomes 30, 30 becomes 36 (PP 68/2009 Pasal 6 ayat (3); kontan, ortax.org)."""
    third_year = [("2019-06-01", Rp(0)), (day, Rp(gross))]
    assert Rp(tax) == jht_tax(third_year, has_npwp=False).amount


def test_a_wage_reported_too_low() -> None:
    """By Pasal 24: 5.7 % of 3 million that were not reported, 12 months at 5 %: 2,052,000 and 55,575 of return."""
    months, rates = list(Month.range(Month(2025, 1), Month(2025, 12))), {2025: percent(5)}
    due, paid = (
        jht.balance(jht.monthly_contributions(months, {"wage": Rp(wage)}), rates, until=Month(2025, 12))
        for wage in (8_000_000, 5_000_000)
    )
    assert Rp(2_107_575) == jht.shortfall(due, paid, "2026-01-05").amount
    assert Rp(2_107_575) == jht.shortfall(due, paid, "2015-07-01").amount
    with pytest.raises(NotInForce):
        jht.shortfall(due, paid, "2015-06-30")


def test_what_is_left_after_a_part_goes_on_earning() -> None:
    """By the rule: 100 million, 10 % drawn at the end of 2024, 5 % of the other 90 million in 2025."""
    part = jht.partial_benefit(Rp(100_000_000), Purpose.OTHER, member_since="2014-12-31", on="2024-12-31")
    left = Rp(100_000_000) - part.amount
    later = jht.balance({}, {2025: percent(5)}, opening=left, first=Month(2025, 1), until=Month(2025, 12))
    assert Rp(94_500_000) == later.amount


def test_a_contract_that_ended_waits_no_month() -> None:
    """Permenaker 4/2022 Pasal 6 ayat (2) huruf a, 7: at the end of the term; who resigned a month later (spkep)."""
    ended = Circumstances(happened="2022-05-31")
    days = [
        jht.withdrawable(ground, ended, "2022-07-01").first_day for ground in (Ground.CONTRACT_END, Ground.RESIGNATION)
    ]
    assert [date(2022, 5, 31), date(2022, 6, 30)] == days


def test_paid_within_five_working_days() -> None:
    """PP 46/2015 Pasal 31, Permenaker 4/2022: five working days (tribunnews, 28 Apr 2022); here 16 May is a holiday."""
    assert date(2022, 5, 19) == jht.payment_due("2022-05-11", {date(2022, 5, 16)})
    assert date(2015, 7, 8) == jht.payment_due("2015-07-01", frozenset())
    with pytest.raises(NotInForce):
        jht.payment_due("2015-06-30", frozenset())


def test_the_notice_before_the_pension_age() -> None:
    """By Pasal 30: who is 56 on 31 July 2015 hears of it by 1 July 2015; before, there is no answer."""
    assert date(2015, 7, 1) == jht.notice_by("1959-07-31")
    assert date(2015, 6, 1) == jht.notice_by("1959-07-01")
    with pytest.raises(NotInForce):
        jht.notice_by("1959-06-30")


def test_micro_enterprises_do_not_owe_jht() -> None:
    """Seen in public code: JHT and JP as a duty of micro enterprises; Perpres 109/2013 Pasal 6 ayat (3) huruf c."""
    firm = Employer("Warung Bu Tini", scale=EnterpriseScale.MICRO)
    worker = WorkerFacts(Employment.PERMANENT, born="1990-05-17", jkn=Jkn.NONE)
    owed = obligations(firm, worker, "2026-06-01").codes(Duty.OWED)
    assert ("JKK", "JKM") == owed


def test_every_withdrawal_before_pension_age_is_not_progressive() -> None:
    """A blog copy of 2015 says so (haritua-bahagia.blogspot.com); PP 68/2009 Pasal 2 asks for years, not for age."""
    assert Rp(2_500_000) == jht_tax([("2016-01-04", Rp(100_000_000))], has_npwp=True).amount


def test_no_contribution_before_july_2015() -> None:
    """JHT of Jamsostek law is another programme, and not modelled."""
    with pytest.raises(NotInForce, match="2015-07-01"):
        shares(5_000_000, "2015-06-01")

"""Published payslips and bills of several programmes, line by line; each case names where its figures come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest

from jamsos.contributions import MonthlyBill, contributions
from jamsos.dates import Month
from jamsos.employers import Employer, LabourIntensiveIndustry, RiskClass
from jamsos.form2a import Form2a, form2a, reconcile
from jamsos.law import NotInForce
from jamsos.money import Rounding, Rp, Rupiah
from jamsos.participants import Job, Participant, Sector, Segment
from jamsos.programs.shape import Payer
from jamsos.wages import Wage

if TYPE_CHECKING:
    from collections.abc import Iterable

BALAKA = "https://github.com/artivisi/balaka (BpjsCalculationServiceTest)"
SKILLS = "https://github.com/adamriofc/indonesian-agent-skills"
EXAPAY = "https://github.com/Asdarsaid377/Exapay (payroll-calculation.test.ts)"
BACKBONE = "https://docs.rs/backbone-payroll"
CEKWAJAR = "https://github.com/Bashara-aina/cekwajar.id"
PPH21 = "https://github.com/muhroyhan/pph21"
SEVERAL_COUNTRIES = "golden tests of a payroll of several countries"
TYPESCRIPT = "tests of a TypeScript payroll, tables for 2025"
SIMULATOR = "a simulator of PU, BPU, JAKON and PMI, its start values"
FAME = "https://fame.grid.id/read/464028442"

FOUR = ("JKK", "JKM", "JHT", "JP")
LINES = {
    "jkk": ("JKK", Payer.EMPLOYER),
    "jkm": ("JKM", Payer.EMPLOYER),
    "jht": ("JHT", Payer.EMPLOYER),
    "jht_worker": ("JHT", Payer.WORKER),
    "jp": ("JP", Payer.EMPLOYER),
    "jp_worker": ("JP", Payer.WORKER),
}


def bill_of(
    wage: Wage | Rupiah, month: str, risk: int | None = None, programs: Iterable[str] | None = None, **facts: Any
) -> MonthlyBill:
    """The bill of a worker with one job, in all four programmes, or all but JKK where the source names no class."""
    codes = programs if programs is not None else FOUR if risk is not None else FOUR[1:]
    firm = Employer("PT Contoh", risk_class=None if risk is None else RiskClass.of(risk))
    return contributions(
        Participant("Asep", Segment.PU, jobs=[Job(firm, wage, programs=frozenset(codes), **facts)]), month
    )


def figures(bill: MonthlyBill, names: Iterable[str]) -> dict[str, Rupiah]:
    """The lines of a bill by the names used here."""
    return {name: bill.of(*LINES[name]) for name in names}


# --- payslips of peers ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "month", "wage", "risk", "published"),
    [
        (f"P001, P007 {BALAKA}", "2024-06", 10_000_000, 1, {"jkk": 24_000, "jkm": 30_000}),
        (f"P003, P007 {BALAKA}", "2024-06", 10_000_000, 3, {"jkk": 89_000, "jkm": 30_000}),
        (f"P005, P007 {BALAKA}", "2024-06", 10_000_000, 5, {"jkk": 174_000, "jkm": 30_000}),
        (
            f"P009, P023, P025 {BALAKA}",
            "2024-06",
            50_000_000,
            None,
            {"jkm": 150_000, "jht": 1_850_000, "jht_worker": 1_000_000, "jp": 200_846, "jp_worker": 100_423},
        ),
        (f"P015, P017 {BALAKA}", "2024-06", 4_900_000, None, {"jkm": 14_700, "jp": 98_000, "jp_worker": 49_000}),
        (f"P019, P021 {BALAKA}", "2024-06", 15_000_000, None, {"jkm": 45_000, "jp": 200_846, "jp_worker": 100_423}),
        (f"P011 {BALAKA}", "2024-06", 20_000_000, None, {"jp": 200_846, "jp_worker": 100_423}),
        (f"P043 {PPH21}", "2024-06", 8_000_000, 2, {"jkk": 43_200}),
        (f"P045 {PPH21}", "2026-02", 20_000_000, None, {"jp": 210_948}),
        (f"P053, P055 {EXAPAY}", "2026-10", 15_000_000, 1, {"jkk": 36_000, "jp": 221_726, "jp_worker": 110_863}),
        (f"P065 {EXAPAY}", "2026-10", 5_000_000, 5, {"jkk": 87_000}),
        (f"P091 {CEKWAJAR}", "2026-06", 10_000_000, 5, {"jkk": 174_000}),
        (f"P095, P097 {BACKBONE}", "2025-06", 10_000_000, None, {"jkm": 30_000, "jp": 200_000, "jp_worker": 100_000}),
        (f"P099, P101 {BACKBONE}", "2025-06", 12_000_000, 1, {"jkk": 28_800, "jp": 210_948, "jp_worker": 105_474}),
        (
            f"P107, P115 {SEVERAL_COUNTRIES}",
            "2026-01",
            5_000_000,
            2,
            {"jkk": 27_000, "jht": 185_000, "jht_worker": 100_000},
        ),
        (
            f"P111, P117 {SEVERAL_COUNTRIES}",
            "2026-01",
            15_000_000,
            None,
            {"jkm": 45_000, "jp": 210_948, "jp_worker": 105_474},
        ),
        (f"P119, P121 {TYPESCRIPT}", "2025-06", 4_500_000, 2, {"jkk": 24_300, "jht": 166_500, "jht_worker": 90_000}),
        (f"P123, P125 {TYPESCRIPT}", "2025-06", 15_000_000, 1, {"jkk": 36_000, "jht": 555_000, "jht_worker": 300_000}),
        (f"P131 {TYPESCRIPT}", "2025-06", 4_000_000, 2, {"jkk": 21_600}),
        (f"P133 {TYPESCRIPT}", "2025-06", 4_000_000, 4, {"jkk": 50_800}),
        (f"P165, P167 {SIMULATOR}", "2025-12", 5_000_000, 1, {"jkk": 12_000, "jht": 185_000, "jht_worker": 100_000}),
        ("P213 ivandi1980/taxpph21", "2024-06", 25_000_000, None, {"jkm": 75_000}),
        (f"W2 {FAME}, risk medium", "2024-06", 10_000_000, 3, {"jkk": 89_000, "jkm": 30_000}),
        ("W21 a help page of hreasily; it calls 0,54 % medium, it is low", "2024-06", 5_000_000, 2, {"jkk": 27_000}),
        ("W-J2 dgspeak.com", "2024-06", 5_000_000, None, {"jht": 185_000, "jht_worker": 100_000}),
        (
            "W-J4 manado.tribunnews.com, 26 Aug 2022",
            "2022-08",
            6_000_000,
            None,
            {"jht": 222_000, "jht_worker": 120_000},
        ),
        ("W-P1 rbtv.disway.id/amp/5165", "2021-03", 20_000_000, None, {"jp": 175_092, "jp_worker": 87_546}),
        ("W-P2, the ceiling of 2024", "2024-03", 20_000_000, None, {"jp": 200_846, "jp_worker": 100_423}),
        ("W-P3, a handbook of 2025", "2025-03", 15_000_000, None, {"jp": 210_948, "jp_worker": 105_474}),
        ("W-P3, a handbook of 2025", "2025-03", 5_000_000, None, {"jp": 100_000, "jp_worker": 50_000}),
    ],
)
def test_published_lines(source: str, month: str, wage: int, risk: int | None, published: dict[str, int]) -> None:
    """To the sen, as published."""
    expected = {name: Rp(amount) for name, amount in published.items()}
    assert expected == figures(bill_of(Rp(wage), month, risk), published), source


@pytest.mark.parametrize(
    ("source", "month", "wage", "published", "exact"),
    [
        (
            f"P035, P037 {SKILLS}",
            "2026-08",
            2_773_184,
            {"jkm": 8_320, "jp": 55_464, "jp_worker": 27_732},
            {"jkm": Rp(8_319, sen=55), "jp": Rp(55_463, sen=68), "jp_worker": Rp(27_731, sen=84)},
        ),
        (
            f"P039 {SKILLS}",
            "2026-01",
            5_396_761,
            {"jht": 199_680, "jht_worker": 107_935},
            {"jht": Rp(199_680, sen=16), "jht_worker": Rp(107_935, sen=22)},
        ),
        (f"P063 {EXAPAY}", "2026-10", 1_000_450, {"jkm": 3_001}, {"jkm": Rp(3_001, sen=35)}),
        (
            f"P127, P129 {TYPESCRIPT}",
            "2025-06",
            10_547_400,
            {"jht": 390_254, "jkm": 31_642},
            {"jht": Rp(390_253, sen=80), "jkm": Rp(31_642, sen=20)},
        ),
    ],
)
def test_published_lines_in_whole_rupiah(
    source: str, month: str, wage: int, published: dict[str, int], exact: dict[str, Rupiah]
) -> None:
    """The source rounds each line half up to the rupiah; the bill has the sen."""
    bill = figures(bill_of(Rp(wage), month), exact)
    assert exact == bill, source
    rounded = {name: amount.rounded(Rounding.RUPIAH) for name, amount in bill.items()}
    assert {name: Rp(amount) for name, amount in published.items()} == rounded, source


def test_a_whole_payslip() -> None:
    """P209, an article of fame.grid.id: six lines on Rp10.000.000, Rp689.000 by the employer, Rp300.000 withheld."""
    bill = bill_of(Rp(10_000_000), "2024-06", 3)
    expected = {
        "jkk": Rp(89_000),
        "jkm": Rp(30_000),
        "jht": Rp(370_000),
        "jht_worker": Rp(200_000),
        "jp": Rp(200_000),
        "jp_worker": Rp(100_000),
    }
    assert expected == figures(bill, LINES)
    assert {Payer.EMPLOYER: Rp(689_000), Payer.WORKER: Rp(300_000)} == bill.by_payer()
    assert Rp(989_000) == bill.amount


def test_the_whole_payslip_before_its_ceiling() -> None:
    """P209 is right from March 2024 on: the month before, the ceiling of JP was below Rp10.000.000."""
    bill = bill_of(Rp(10_000_000), "2024-02", 3)
    assert {Payer.EMPLOYER: Rp(680_192), Payer.WORKER: Rp(295_596)} == bill.by_payer()


def test_the_parts_of_a_wage() -> None:
    """P049, P051 Exapay: basic 5.000.000 and fixed allowance 500.000 count, the variable 1.000.000 does not."""
    wage = Wage.monthly(Rp(5_000_000), Rp(500_000), variable_allowances=Rp(1_000_000))
    bill = bill_of(wage, "2026-10", 1)
    expected = {"jkk": Rp(13_200), "jht": Rp(203_500), "jht_worker": Rp(110_000)}
    assert expected == figures(bill, expected)


def test_the_zakat_collectors_of_makassar() -> None:
    """W15 of the regions, 2022: 5,000 collectors at Rp10.800 a month (ekbis.sindonews.com), which Rp2.000.000 gives."""
    each = bill_of(Rp(2_000_000), "2022-06", 1, ("JKK", "JKM")).amount
    assert (Rp(10_800), Rp(54_000_000)) == (each, each * 5_000)


def test_a_wage_of_nothing() -> None:
    """P027 balaka: Rp0 of Rp0, in every class."""
    assert {Rp(0)} == {bill_of(Rp(0), "2024-06", risk).amount for risk in range(1, 6)}


def test_a_day_before_the_law() -> None:
    """P041 adamriofc/indonesian-agent-skills: 1 January 2010 is refused, and so is every month before July 2015."""
    for month in ("2010-01", "2015-06"):
        with pytest.raises(NotInForce):
            bill_of(Rp(10_000_000), month, 2)


@pytest.mark.parametrize(
    ("source", "risk", "sentence"),
    [
        (
            "P047 muhroyhan/pph21",
            "nonexistent",
            r"^risk_class must be a whole number \(int\), not 'nonexistent' \(str\)",
        ),
        ("P103 backbone-payroll", 9, r"^risk_class cannot be 9\. Valid: '1', '2', '3', '4', '5'\.$"),
    ],
)
def test_an_unknown_risk_class(source: str, risk: Any, sentence: str) -> None:
    """Refused by name, with what there is."""
    with pytest.raises((TypeError, ValueError), match=sentence) as refusal:
        bill_of(Rp(8_000_000), "2024-06", risk)
    assert str(risk) in str(refusal.value), source


def test_a_worker_outside_jp_has_no_line_of_jp() -> None:
    """P067 Exapay: JHT, JKK and JKM, and nothing of Rp0 for JP."""
    bill = bill_of(Rp(5_000_000), "2026-10", 2, ("JHT", "JKK", "JKM"))
    assert {"JHT", "JKK", "JKM"} == {line.program.code for line in bill.lines}


def test_a_month_without_a_rule_is_refused() -> None:
    """P069 Exapay: no figure of JP, no bill; P079 and P085 answer for 2030, of which nobody knows."""
    for month in ("2027-03", "2030-06", "2030-12"):
        with pytest.raises(NotInForce):
            bill_of(Rp(5_000_000), month)


def test_each_line_is_rounded_before_the_sum() -> None:
    """P071 Exapay, 3.333.333 in class I: the sum of the rounded lines; in whole rupiah it would be 308.000."""
    bill = bill_of(Rp(3_333_333), "2026-10", 1)
    assert Rp(307_999, sen=97) == bill.amount == sum((line.amount for line in bill.lines), Rp(0))
    assert Rp(308_000) == sum((line.amount.rounded(Rounding.RUPIAH) for line in bill.lines), Rp(0))


@pytest.mark.parametrize(
    ("source", "month", "wage", "wrong", "right"),
    [
        ("P013 balaka: the ceiling of 2024 in 2026", "2026-11", 20_000_000, {"jp": 200_846}, {"jp": 221_726}),
        ("P033 indonesian-agent-skills: that of 2024 in 2019", "2019-05", 10_000_000, {"jp": 200_000}, {"jp": 170_248}),
        ("P141 a Python HR module: that of 2024 in 2026", "2026-06", 15_000_000, {"jp": 200_846}, {"jp": 221_726}),
        (
            "P145, P147 klikpersonalia: every programme is cut at the ceiling of health insurance",
            "2024-06",
            15_000_000,
            {"jht": 444_000, "jht_worker": 240_000, "jkm": 36_000},
            {"jht": 555_000, "jht_worker": 300_000, "jkm": 45_000},
        ),
        (
            "P151 cool-japan/legalis: JHT is cut at a ceiling of JP, and truncated",
            "2026-01",
            10_000_000,
            {"jht": 353_705, "jht_worker": 191_192},
            {"jht": 370_000, "jht_worker": 200_000},
        ),
        (
            "P153 KejawenLab/SemartHris: JP has no ceiling",
            "2022-10",
            20_000_000,
            {"jp": 400_000, "jp_worker": 200_000},
            {"jp": 181_552, "jp_worker": 90_776},
        ),
        (
            "P155 steevenz/id-payroll-calculator: the ceiling of 2015 in 2019",
            "2019-12",
            9_000_000,
            {"jp": 140_000, "jp_worker": 70_000},
            {"jp": 170_248, "jp_worker": 85_124},
        ),
        (
            "P157 teknologi-umum/pph21: 2023 in 2025",
            "2025-03",
            20_000_000,
            {"jp_worker": 95_596},
            {"jp_worker": 105_474},
        ),
        (
            "P159 riod94/payroll-calculator-indonesia: nothing below a minimum wage of 2019",
            "2025-11",
            3_900_000,
            {"jht": 0, "jht_worker": 0},
            {"jht": 144_300, "jht_worker": 78_000},
        ),
        (
            "P211 teknobgt.com: JHT of 2, 3 or 4 % by band of wage",
            "2024-06",
            5_000_000,
            {"jht": 150_000},
            {"jht": 185_000},
        ),
    ],
)
def test_published_lines_that_are_wrong(
    source: str, month: str, wage: int, wrong: dict[str, int], right: dict[str, int]
) -> None:
    """What the law of the month says instead, in every line."""
    bill = figures(bill_of(Rp(wage), month), right)
    assert {name: Rp(amount) for name, amount in right.items()} == bill, source
    assert all(Rp(amount) != bill[name] for name, amount in wrong.items()), source


# --- the operator's form ----------------------------------------------------------------------------------------------


def test_form_2a() -> None:
    """P161, a Form 2a of August 2026: JHT of the employer on Rp2.773.184 is Rp102.607,81 (exact 102.607,808)."""
    assert Rp(102_607, sen=81) == form2a(bill_of(Rp(2_773_184), "2026-08")).jht_employer


@pytest.mark.parametrize("other", [Rp(102_608), Rp(102_600), Rp(102_607, sen=80)])
def test_form_2a_has_no_other_rounding(other: Rupiah) -> None:
    """Neither the rupiah, nor a hundred, nor the sen cut off."""
    bill = bill_of(Rp(2_773_184), "2026-08", None, ("JHT",))
    printed = Form2a(wage=bill.wage, jht_employer=other, jht_worker=Rp(55_463, sen=68), total=bill.amount)
    assert "jht_employer" in {each.column for each in reconcile(bill, printed).differences}


# --- JHT and JP -------------------------------------------------------------------------------------------------------


def test_five_years_of_jht() -> None:
    """W-J2, ifsp-srilanka.org: 285.000 a month on Rp5.000.000, 3.420.000 a year, 17.100.000 in five years."""
    year = Month.range(Month(2019, 1), Month(2019, 12))
    assert Rp(285_000) == bill_of(Rp(5_000_000), "2024-06", None, ("JHT",)).amount
    a_year = sum((bill_of(Rp(5_000_000), month.iso, None, ("JHT",)).amount for month in year), Rp(0))
    five = Month.range(Month(2019, 1), Month(2023, 12))
    five_years = sum((bill_of(Rp(5_000_000), month.iso, None, ("JHT",)).amount for month in five), Rp(0))
    assert (Rp(3_420_000), Rp(17_100_000)) == (a_year, five_years)


def test_a_month_of_jht() -> None:
    """W-J3, jabar.suara.com, 26 Oct 2021: Rp228.000 on Rp4.000.000."""
    assert Rp(228_000) == bill_of(Rp(4_000_000), "2021-10").by_program()["JHT"]


def test_a_misprint_of_jht() -> None:
    """W-J4, the same page of manado.tribunnews.com: a non-wage worker with Rp6.000.000 pays no Rp12.000.000."""
    person = Participant("Budi", Segment.BPU, income=Rp(6_000_000), programs=("JHT",))
    assert Rp(119_000) == contributions(person, "2022-08").amount


def test_jp_of_both_payers() -> None:
    """W-P1: 262.638 of Rp20.000.000 under the ceiling of 2021."""
    assert Rp(262_638) == bill_of(Rp(20_000_000), "2021-03", None, ("JP",)).amount


def test_one_sen_above_the_ceiling() -> None:
    """W-P4, a payroll test: Rp11.086.300,01 pays 221.726 and 110.863."""
    bill = bill_of(Rp(11_086_300, sen=1), "2026-03", None, ("JP",))
    assert {Payer.EMPLOYER: Rp(221_726), Payer.WORKER: Rp(110_863)} == bill.by_payer()


def test_one_rupiah_on_either_side_of_the_ceiling() -> None:
    """P057, P059 Exapay: the base is 11.086.299 below and 11.086.300 above."""
    below, above = (bill_of(Rp(wage), "2026-10", None, ("JP",)).amount for wage in (11_086_299, 11_086_301))
    assert (Rp(332_588, sen=97), Rp(332_589)) == (below, above)


@pytest.mark.parametrize(
    ("before", "growth", "after", "month"),
    [
        (8_754_600, 369, 9_077_600, "2022-03"),
        (9_077_600, 531, 9_559_600, "2023-03"),
        (9_559_600, 505, 10_042_300, "2024-03"),
        (10_042_300, 503, 10_547_400, "2025-03"),
        (10_547_400, 511, 11_086_300, "2026-03"),
    ],
)
def test_the_steps_of_the_ceiling(before: int, growth: int, after: int, month: str) -> None:
    """W-P5: times the growth of the year before (in 1/100 %), down to a multiple of 100; the bill is 3 % of it."""
    assert after == before * (10_000 + growth) // 10_000 // 100 * 100
    high = Rp(50_000_000)
    bills = [bill_of(high, each.iso, None, ("JP",)).amount for each in (Month.parse(month) - 1, Month.parse(month))]
    assert [Rp(before * 3 // 100), Rp(after * 3 // 100)] == bills


@pytest.mark.parametrize(
    ("day", "ceiling"),
    [
        ("2024-02-29", 9_559_600),
        ("2024-03-01", 10_042_300),
        ("2025-02-28", 10_042_300),
        ("2025-03-01", 10_547_400),
        ("2026-02-28", 10_547_400),
        ("2026-03-01", 11_086_300),
    ],
)
def test_the_ceiling_by_day(day: str, ceiling: int) -> None:
    """W-P6 (P073, P075, P077 Exapay): the bill of the month in which the day lies."""
    bill = bill_of(Rp(20_000_000), Month.of(day).iso, None, ("JP",))
    assert Rp(ceiling * 2 // 100) == bill.of("JP", Payer.EMPLOYER)


# --- JKP --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("month", "recomposed"), [("2025-03", 7_000), ("2025-01", 12_000)])
def test_jkp_beside_the_payslip(month: str, recomposed: int) -> None:
    """W-K4: 0,36 % of Rp5.000.000 is 18.000, 11.000 by the state; before February 2025 0,46 %, 23.000."""
    bill = bill_of(Rp(5_000_000), month, 2, (*FOUR, "JKP"))
    assert (Rp(11_000), Rp(recomposed)) == (bill.by_payer()[Payer.STATE], bill.by_payer()[Payer.OPERATOR])
    assert Rp(11_000 + recomposed) == bill.beside_the_payslip.amount
    assert Rp(27_000 + 15_000 + 285_000 + 150_000) == bill.amount


@pytest.mark.parametrize(
    ("risk", "jkk", "recomposed"), [(RiskClass.VERY_LOW, 3_600, 3_600), (RiskClass.MEDIUM, 13_350, 4_200)]
)
def test_a_relieved_factory_with_jkp(risk: RiskClass, jkk: int, recomposed: int) -> None:
    """D15 and D16, by rule: Rp3.000.000, a textile firm of 50 in April 2025; JKP takes all of the lowest class."""
    mill = Employer("PT Benang", risk_class=risk, workers=50, labour_intensive=LabourIntensiveIndustry.TEXTILES)
    job = Job(mill, Rp(3_000_000), programs=("JKK", "JKP"))
    bill = contributions(Participant("Asep", Segment.PU, jobs=[job]), "2025-04")
    assert (Rp(jkk), Rp(recomposed)) == (bill.amount, bill.by_payer()[Payer.OPERATOR])


# --- other bills ------------------------------------------------------------------------------------------------------


def test_a_daily_wage() -> None:
    """D14, by rule: Rp120.000 a day counts 25 times; group III pays 26.700 and 9.000."""
    bill = bill_of(Wage.daily(Rp(120_000)), "2024-06", 3, ("JKK", "JKM"))
    assert {"JKK": Rp(26_700), "JKM": Rp(9_000)} == bill.by_program()


def test_a_non_wage_worker_with_jht() -> None:
    """P169, W5: Rp36.800 in the lowest band, Rp16.800 without JHT."""
    person = Participant("Budi", Segment.BPU, income=Rp(1_000_000), programs=("JKK", "JKM", "JHT"))
    bill = contributions(person, "2025-12")
    assert {"JKK": Rp(10_000), "JKM": Rp(6_800), "JHT": Rp(20_000)} == bill.by_program()
    assert (Rp(36_800), Rp(16_800)) == (
        bill.amount,
        contributions(attrs.evolve(person, programs=None), "2025-12").amount,
    )


def test_a_relieved_non_wage_worker() -> None:
    """W7, jateng.antaranews.com 619022: Rp8.400 instead of Rp16.800 under PP 50/2025."""
    person = Participant("Budi", Segment.BPU, income=Rp(1_000_000), sector=Sector.OTHER)
    assert Rp(8_400) == contributions(person, "2026-04").amount


def test_a_non_wage_worker_in_2020() -> None:
    """W15, a clipping of 10 September 2020: JKM of Rp68 a month."""
    person = Participant("Budi", Segment.BPU, income=Rp(1_000_000), registered="2019-01")
    assert Rp(68) == contributions(person, "2020-09").by_program()["JKM"]


def test_a_builder_with_a_wage() -> None:
    """W4, blog.jasabayar.zone.id: Rp3.000.000 pays 52.200 and 9.000."""
    job = Job(Employer("CV Bangun"), Rp(3_000_000), programs=("JKK", "JKM"))
    bill = contributions(Participant("Asep", Segment.JAKON, jobs=[job]), "2025-11")
    assert {"JKK": Rp(52_200), "JKM": Rp(9_000)} == bill.by_program()


def test_an_employer_in_its_own_firm() -> None:
    """D20: a low class, the lowest wage for the same work Rp4.000.000: 21.600 and 12.000 (star.grid.id 453597483)."""
    firm = Employer("PT Contoh", risk_class=RiskClass.LOW)
    owner = Participant("Rina", Segment.BPU, jobs=[Job(firm, Rp(4_000_000))])
    assert {"JKK": Rp(21_600), "JKM": Rp(12_000)} == contributions(owner, "2024-06").by_program()


def test_a_textile_firm_of_two_hundred() -> None:
    """D11, by rule: Rp4.000.000 in the lowest class, March 2025: 4.800 of JKK instead of 9.600 (PP 7/2025)."""
    mill = Employer(
        "PT Benang", risk_class=RiskClass.VERY_LOW, workers=200, labour_intensive=LabourIntensiveIndustry.TEXTILES
    )
    for employer, amount in ((mill, Rp(4_800)), (attrs.evolve(mill, workers=49), Rp(9_600))):
        person = Participant("Asep", Segment.PU, jobs=[Job(employer, Rp(4_000_000), programs=("JKK",))])
        assert amount == contributions(person, "2025-03").amount


def test_a_neighbourhood_head_in_either_segment() -> None:
    """X9, by rule: 12.960 as a wage earner on a minimum wage of Rp2.400.000, 16.800 as a non-wage worker."""
    earner = bill_of(Rp(2_400_000), "2024-06", 1, ("JKK", "JKM"))
    person = Participant("Budi", Segment.BPU, income=Rp(1_000_000))
    assert (Rp(12_960), Rp(16_800)) == (earner.amount, contributions(person, "2024-06").amount)


def test_a_driver_whom_the_city_takes_over() -> None:
    """X11, by rule: twelve months of 8.400 by a company; from July on by APBD, 6 x 8.400 and 6 x 16.800."""
    driver = Participant("Budi", Segment.BPU, income=Rp(1_000_000), sector=Sector.TRANSPORT)
    year = Month.range(Month(2026, 1), Month(2026, 12))
    company = sum((contributions(driver, month).amount for month in year), Rp(0))
    year = Month.range(Month(2026, 1), Month(2026, 12))
    city = sum((contributions(driver, m, publicly_funded=m >= Month(2026, 7)).amount for m in year), Rp(0))
    assert (Rp(100_800), Rp(151_200)) == (company, city)

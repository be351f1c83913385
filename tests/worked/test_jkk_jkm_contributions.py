"""Published and derived contributions to JKK and JKM; each test names where its figure comes from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from jamsos import JKK, JKM, Month, NotInForce, Rounding, Rp, Rupiah, Segment, percent, terbilang
from jamsos.employers import LabourIntensiveIndustry, RiskClass
from jamsos.programs import jkk, jkm
from jamsos.programs.reliefs import (
    COVID_GROUP,
    LABOUR_INTENSIVE_GROUP,
    NON_WAGE_GROUP,
    in_covid_group,
    in_labour_intensive_group,
)
from jamsos.wages import Wage

if TYPE_CHECKING:
    from jamsos.law import Dated
    from jamsos.money import Rate
    from jamsos.tariff import Facts

BALAKA = "artivisi/balaka, BpjsCalculationServiceTest (github.com/artivisi/balaka/blob/f9eea0af)"
EXAPAY = "Asdarsaid377/Exapay, payroll-calculation.test.ts (github.com/Asdarsaid377/Exapay/blob/b971fa56)"
PPH21 = "muhroyhan/pph21, bpjs.test.ts (github.com/muhroyhan/pph21/blob/1d08bab5)"
RUST = "backbone-payroll 0.3.47, unit tests (docs.rs/backbone-payroll)"
ENGINE = "an unidentified multi-country statutory engine, Indonesia golden tests"
PAYROLL = "an unidentified TypeScript payroll app, bpjs.test.ts (tables for 2025)"

NOT_RELIEVED: dict[str, bool] = {LABOUR_INTENSIVE_GROUP: False, COVID_GROUP: False}
"""The published cases are of employers whom no relief reaches."""


def accident(day: str, wage: int, risk: int, **facts: bool) -> Rupiah:
    """JKK of a wage earner."""
    known: Facts = {"wage": Rp(wage), "risk_class": risk, **NOT_RELIEVED, **facts}
    return JKK.amount(Segment.PU, known, date.fromisoformat(day))


def death(day: str, wage: int, **facts: bool) -> Rupiah:
    """JKM of a wage earner."""
    known: Facts = {"wage": Rp(wage), **NOT_RELIEVED, **facts}
    return JKM.amount(Segment.PU, known, date.fromisoformat(day))


# --- wage earners: published ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "wage", "risk", "amount", "source"),
    [
        ("2024-06-01", 10_000_000, 1, 24_000, BALAKA),
        ("2024-06-01", 10_000_000, 3, 89_000, BALAKA),
        ("2024-06-01", 10_000_000, 5, 174_000, BALAKA),
        ("2024-06-01", 8_000_000, 2, 43_200, PPH21),
        ("2026-10-01", 5_500_000, 1, 13_200, f"{EXAPAY}: basic 5,000,000 and fixed allowance 500,000"),
        ("2026-10-01", 15_000_000, 1, 36_000, EXAPAY),
        ("2026-10-01", 5_000_000, 5, 87_000, EXAPAY),
        ("2026-06-01", 10_000_000, 5, 174_000, "Bashara-aina/cekwajar.id, bpjs.test.ts (github.com, a4ad218)"),
        ("2025-06-01", 12_000_000, 1, 28_800, RUST),
        ("2026-01-01", 5_000_000, 2, 27_000, f"{ENGINE}: the group rate in full, the JKP part is carved out inside"),
        ("2025-06-01", 4_500_000, 2, 24_300, PAYROLL),
        ("2025-06-01", 15_000_000, 1, 36_000, PAYROLL),
        ("2025-06-01", 4_000_000, 2, 21_600, PAYROLL),
        ("2025-06-01", 4_000_000, 4, 50_800, PAYROLL),
        ("2025-12-01", 5_000_000, 1, 12_000, "an unidentified React simulator (PU, BPU, JAKON, PMI), start values"),
        ("2023-10-01", 10_000_000, 3, 89_000, "fame.grid.id/read/464028442 p. 2"),
        ("2024-01-01", 5_000_000, 2, 27_000, "hreasily help page, which calls 0.54 % medium; it is the low class"),
    ],
)
def test_jkk_of_a_wage_earner(day: str, wage: int, risk: int, amount: int, source: str) -> None:
    """PP 44/2015 Pasal 16: the rate of the risk class, of the monthly wage, paid by the employer."""
    assert Rp(amount) == accident(day, wage, risk), source


@pytest.mark.parametrize(
    ("day", "wage", "amount", "source"),
    [
        ("2024-06-01", 10_000_000, 30_000, BALAKA),
        ("2024-06-01", 4_900_000, 14_700, BALAKA),
        ("2024-06-01", 15_000_000, 45_000, BALAKA),
        ("2024-06-01", 50_000_000, 150_000, BALAKA),
        ("2025-06-01", 10_000_000, 30_000, RUST),
        ("2026-01-01", 15_000_000, 45_000, f"{ENGINE}: PP 6/2025 ended the recomposition of JKM"),
        ("2024-06-01", 25_000_000, 75_000, "ivandi1980/taxpph21, README (github.com/ivandi1980/taxpph21)"),
        ("2023-10-01", 10_000_000, 30_000, "fame.grid.id/read/464028442 p. 2"),
    ],
)
def test_jkm_of_a_wage_earner(day: str, wage: int, amount: int, source: str) -> None:
    """PP 44/2015 Pasal 18: 0,30 % of the monthly wage, paid by the employer."""
    assert Rp(amount) == death(day, wage), source


@pytest.mark.parametrize(
    ("day", "wage", "exact", "rounded", "source"),
    [
        ("2026-08-01", 2_773_184, Rp(8_319, sen=55), 8_320, "adamriofc/indonesian-agent-skills, bpjs-calculator.js"),
        ("2026-10-01", 1_000_450, Rp(3_001, sen=35), 3_001, EXAPAY),
        ("2025-06-01", 10_547_400, Rp(31_642, sen=20), 31_642, PAYROLL),
    ],
)
def test_to_the_whole_rupiah(day: str, wage: int, exact: Rupiah, rounded: int, source: str) -> None:
    """Some round to the rupiah: the law's amount is to the sen, and rounded half up it is theirs."""
    assert exact == death(day, wage), source
    assert Rp(rounded) == death(day, wage).rounded(Rounding.RUPIAH), source


@pytest.mark.parametrize(
    ("day", "printed", "source"),
    [
        (
            "2024-06-01",
            36_000,
            "nurisakbar/klikpersonalia, BPJS guide (github.com/nurisakbar/klikpersonalia/blob/81215b0)",
        )
    ],
)
def test_a_figure_that_does_not_follow(day: str, printed: int, source: str) -> None:
    """0.24 % of 15,000,000 is printed as JKM: that is the lowest class of JKK, while JKM is 0,30 %, Rp45,000."""
    assert Rp(printed) != death(day, 15_000_000), source
    assert Rp(45_000) == death(day, 15_000_000), source


def test_an_unknown_class_is_refused() -> None:
    """A ninth class (backbone-payroll) and a class by an unknown name (muhroyhan/pph21): the list is named."""
    facts: Facts = {"wage": Rp(10_000_000), **NOT_RELIEVED}
    with pytest.raises(ValueError, match=r"risk_class cannot be 9\. Valid: '1', '2', '3', '4', '5'"):
        JKK.amount(Segment.PU, {**facts, "risk_class": 9}, date(2025, 6, 1))
    with pytest.raises(ValueError, match=r"risk_class cannot be 'nonexistent'\. Valid: '1', '2', '3', '4', '5'"):
        JKK.amount(Segment.PU, {**facts, "risk_class": "nonexistent"}, date(2024, 6, 1))


def test_a_zero_wage_gives_zero() -> None:
    """artivisi/balaka: nothing of nothing."""
    assert (Rp(0), Rp(0)) == (accident("2024-06-01", 0, 1), death("2024-06-01", 0))


def test_a_date_before_the_law_is_refused() -> None:
    """adamriofc/indonesian-agent-skills: 2010 has no rule set here."""
    with pytest.raises(NotInForce, match="no rule is known for 2010-01-01"):
        accident("2010-01-01", 10_000_000, 2)


def test_lines_are_rounded_before_they_are_added() -> None:
    """Asdarsaid377/Exapay: wage 3,333,333 in the lowest class, 8,000.00 of JKK and 10,000.00 of JKM, then the sum."""
    assert (Rp(8_000), Rp(10_000)) == (accident("2026-10-01", 3_333_333, 1), death("2026-10-01", 3_333_333))


@pytest.mark.parametrize(
    ("figure", "day", "words"),
    [
        (jkk.VERY_LOW_RISK, "2015-07-01", "nol koma dua puluh empat persen"),
        (jkk.LOW_RISK, "2015-07-01", "nol koma lima puluh empat persen"),
        (jkk.MEDIUM_RISK, "2015-07-01", "nol koma delapan puluh sembilan persen"),
        (jkk.HIGH_RISK, "2015-07-01", "satu koma dua puluh tujuh persen"),
        (jkk.VERY_HIGH_RISK, "2015-07-01", "satu koma tujuh puluh empat persen"),
        (jkm.WAGE_EARNER_RATE, "2015-07-01", "nol koma tiga puluh persen"),
        (jkk.RECOMPOSITION, "2021-02-01", "nol koma empat belas persen"),
        (jkm.RECOMPOSITION, "2021-02-01", "nol koma sepuluh persen"),
    ],
)
def test_the_rates_are_what_their_words_say(figure: Dated[Rate], day: str, words: str) -> None:
    """PP 44/2015 Pasal 16 and 18 and PP 37/2021 Pasal 11 ayat (5) repeat each rate in words."""
    rate = figure.on(day).value
    whole, decimals = divmod(10_000 * rate.numerator // rate.denominator, 100)
    assert words == f"{terbilang(whole)} koma {terbilang(decimals)} persen"


# --- wage earners whom a village pays ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "wage", "exact", "source"),
    [
        ("2022-12-01", 2_152_323, Rp(11_622, sen=55), "W17, neighbourhood heads, Klaten: Rp11,623, joglopos.my.id"),
        (
            "2018-01-01",
            1_493_250,
            Rp(8_063, sen=55),
            "W18, village officials, Kulon Progo: about Rp8,000, antaranews 362742",
        ),
    ],
)
def test_village_officials(day: str, wage: int, exact: Rupiah, source: str) -> None:
    """JKK of the lowest class and JKM of the district's minimum wage (the wages are not sourced)."""
    assert exact == accident(day, wage, 1) + death(day, wage), source


def test_what_klaten_prints() -> None:
    """W17, Rp11,623 a person: 11,622.55 to the whole rupiah (joglopos.my.id)."""
    total = accident("2022-12-01", 2_152_323, 1) + death("2022-12-01", 2_152_323)
    assert Rp(11_623) == total.rounded(Rounding.RUPIAH)


# --- derived from the rules -------------------------------------------------------------------------------------------


def test_a_daily_wage() -> None:
    """D14: daily 120,000 makes 3,000,000 a month (Pasal 19 ayat (3)): medium class 26,700, JKM 9,000 (derived)."""
    wage = Wage.daily(Rp(120_000)).on("2024-06-01").rupiah
    assert (3_000_000, Rp(26_700), Rp(9_000)) == (wage, accident("2024-06-01", wage, 3), death("2024-06-01", wage))


def test_a_textile_firm() -> None:
    """D11, PP 7/2025: wage 4,000,000, lowest class, March 2025, 200 workers: 4,800 instead of 9,600 (derived)."""
    inside = in_labour_intensive_group(
        Month(2025, 3), workers=200, industry=LabourIntensiveIndustry.TEXTILES, paid_up=True
    )
    assert Rp(4_800) == accident("2025-03-01", 4_000_000, 1, **{LABOUR_INTENSIVE_GROUP: inside})
    assert Rp(9_600) == accident("2025-03-01", 4_000_000, 1)


@pytest.mark.parametrize(
    ("risk", "bill", "moved", "kept"),
    [(RiskClass.VERY_LOW, 3_600, 3_600, 0), (RiskClass.MEDIUM, 13_350, 4_200, 9_150)],
)
def test_what_jkk_keeps_of_a_relieved_bill(risk: RiskClass, bill: int, moved: int, kept: int) -> None:
    """D15, D16: wage 3,000,000, in JKP, April 2025, textile firm; the lowest class moves all to JKP (derived)."""
    facts: Facts = {"wage": Rp(3_000_000), "risk_class": risk.number, LABOUR_INTENSIVE_GROUP: True}
    account = jkk.net(facts, date(2025, 4, 1), ceiling=Rp(5_000_000))
    whole, out = account.parts
    assert (Rp(bill), Rp(-moved), Rp(kept)) == (whole.amount, out.amount, account.amount)


@pytest.mark.parametrize(("risk", "rate"), [(1, "0.0024"), (2, "0.0054"), (3, "0.0089"), (4, "0.0127"), (5, "0.0174")])
def test_pp_49_2020_for_wage_earners(risk: int, rate: str) -> None:
    """PP 49/2020 Pasal 6: the first four rates as CNN Indonesia printed them (tricksfast.com), the fifth derived."""
    relieved = accident("2020-09-01", 100_000_000, risk, **{COVID_GROUP: True})
    assert percent(rate).of(Rp(100_000_000)) == relieved


def test_pp_49_2020_jkm_of_wage_earners() -> None:
    """JKM becomes 0.003 % (okezone 9 Sep 2020; sulbarpedia.com)."""
    assert percent("0.003").of(Rp(100_000_000)) == death("2020-09-01", 100_000_000, **{COVID_GROUP: True})


def test_an_employer_among_non_wage_workers() -> None:
    """D20: low class, lowest wage for the same work 4,000,000: JKK 21,600, JKM 12,000 (derived)."""
    facts: Facts = {"lowest_wage": Rp(4_000_000), "risk_class": RiskClass.LOW.number}
    assert Rp(21_600) == jkk.special_contribution(facts, date(2024, 6, 1)).amount
    assert Rp(12_000) == jkm.special_contribution(facts, date(2024, 6, 1)).amount


# --- non-wage workers -------------------------------------------------------------------------------------------------

BAND = Rp(1_000_000)


def both(day: str, **facts: bool | str) -> tuple[Rupiah, Rupiah]:
    """JKK and JKM of a non-wage worker in the lowest band."""
    known: Facts = {"income": BAND, **facts}
    on = date.fromisoformat(day)
    return JKK.amount(Segment.BPU, known, on), JKM.amount(Segment.BPU, known, on)


@pytest.mark.parametrize("day", ["2015-12-01", "2025-12-01"])
def test_the_lowest_package(day: str) -> None:
    """W5: 10,000 and 6,800, together 16,800 (sulteng.antaranews 22497; radarkaur 6029; a React simulator of 2025)."""
    assert (Rp(10_000), Rp(6_800)) == both(day)


def test_half_a_package() -> None:
    """W7, PP 50/2025: 16,800 becomes 8,400 (jateng.antaranews 619022; konsultanpajaksurabaya.com)."""
    assert Rp(8_400) == sum(both("2026-01-01", sector="transport", **{NON_WAGE_GROUP: True}), Rp(0))


def test_one_per_cent_of_a_package() -> None:
    """W15, PP 49/2020: JKM 68 a month (press clipping, 10 September 2020), JKK 100 (derived)."""
    inside = in_covid_group(Month(2020, 9), registered=Month(2019, 1), paid_up=True)
    assert (Rp(100), Rp(68)) == both("2020-09-01", **{COVID_GROUP: inside})


# --- what the contributions buy ---------------------------------------------------------------------------------------


def test_december_2019_at_the_lowest_base() -> None:
    """Press clipping of 10 December 2019, still by the old rule: JKM 24 million, 48 million for an accident death."""
    before = date(2019, 12, 1)
    assert Rp(24_000_000) == jkm.death_benefit(before, member_since=date(2019, 1, 1)).amount
    grant = jkk.death_benefit(before, wage=BAND).parts[0]
    assert ("Santunan kematian", Rp(48_000_000)) == (grant.label.get("id"), grant.amount)


def test_an_accident_death_at_the_lowest_base() -> None:
    """48 + 12 + 10 million, without a child at school (liputan6.com 5492793)."""
    assert Rp(70_000_000) == jkk.death_benefit(date(2024, 1, 1), wage=BAND).amount

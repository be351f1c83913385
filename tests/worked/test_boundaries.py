"""The last day of one law and the first of the next: benefits and contributions on both, by the words of the law."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, cast

import pytest

from jamsos import APBD, KOTA_AMBON, PERWALI_AMBON_34A_2020, Funding, Participant, Protection, check, employers, wages
from jamsos.breakdown import Breakdown
from jamsos.dates import Month, Period
from jamsos.employers import (
    Employer,
    Employment,
    EnterpriseScale,
    Jkn,
    LabourIntensiveIndustry,
    StateService,
    WorkerFacts,
)
from jamsos.lampiran import risk_classes
from jamsos.lampiran.scholarships import Child, Grade, Level
from jamsos.law import Dated, NotInForce
from jamsos.money import Rp, Rupiah, percent
from jamsos.participants import Segment
from jamsos.programs import JKK, JKM, PROGRAMS, construction, disputes, jkk, jkm, jkp, jp, pmi
from jamsos.programs import obligations as obligations_module
from jamsos.programs.jp import Career, FirstFactor, Heir, LastFactor, NoPension, Reckoning
from jamsos.programs.obligations import Duty, obligations
from jamsos.programs.pmi import Phase
from jamsos.programs.reliefs import (
    COVID_GROUP,
    LABOUR_INTENSIVE_GROUP,
    NON_WAGE_GROUP,
    in_covid_group,
    in_labour_intensive_group,
)
from jamsos.programs.shape import Payer
from jamsos.regulations.national import (
    PERMENAKER_1_2025,
    PERMENAKER_2_2025,
    PERMENAKER_4_2022,
    PERMENAKER_4_2023,
    PERMENAKER_19_2015,
    PP_6_2025,
    PP_7_2021,
    PP_14_1993,
    PP_37_2021,
    PP_44_2015,
    PP_45_2015,
    PP_46_2015,
    PP_49_2023,
    PP_60_2015,
    PP_68_2009,
    PP_82_2019,
    UU_11_2020,
    UU_20_2008,
    UU_24_2011,
)
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamsos.law import DatedRow, Regulation
    from jamsos.tariff import Fact

# --- JKK: money for things, up to a limit ----------------------------------------------------------------------------

FIRST, LAST_OLD, NEW = date(2015, 7, 1), date(2019, 12, 1), date(2019, 12, 2)
COST = Rp(100_000_000)
LABEL = Text(id="Santunan", en="Grant")


@pytest.mark.parametrize(
    ("kind", "old", "new", "source"),
    [
        (
            "land",
            1_000_000,
            5_000_000,
            "Rp1 million to Rp5 million: amp.suara.com, 26 Dec 2019; kontan",
        ),
        ("sea", 1_500_000, 2_000_000, "Rp1.5 million to Rp2 million: mediaindonesia.com, 26 Feb 2020; amp.suara.com"),
        ("air", 2_500_000, 10_000_000, "Rp2.5 million to Rp10 million: amp.suara.com, 26 Dec 2019; kontan"),
    ],
)
def test_transport_on_both_days(kind: str, old: int, new: int, source: str) -> None:
    """What a journey of Rp100 million is paid on the first day, on the last old day and on the first new one."""
    paid = [jkk.transport(day, **{kind: COST}).amount for day in (FIRST, LAST_OLD, NEW)]
    assert [Rp(old), Rp(old), Rp(new)] == paid, source
    with pytest.raises(NotInForce):
        jkk.transport(date(2015, 6, 30), **{kind: COST})


@pytest.mark.parametrize(
    ("things", "old", "new", "source"),
    [
        (jkk.dentures, 3_000_000, 5_000_000, "Rp3 million to Rp5 million: mediaindonesia.com, 26 Feb 2020"),
        (
            jkk.hearing_aid,
            None,
            2_500_000,
            "new, Rp2.5 million: mediaindonesia.com, 26 Feb 2020; clipping of 7 Feb 2020",
        ),
        (jkk.glasses, None, 1_000_000, "new, Rp1 million: poster PP 82/2019; clipping of 7 Feb 2020"),
    ],
)
def test_dentures_hearing_aids_and_glasses(things: Callable[..., Any], old: int | None, new: int, source: str) -> None:
    """What PP 82/2019 raised, and what it gave for the first time."""
    assert Rp(new) == things(NEW, cost=COST).amount, source
    if old is None:
        with pytest.raises(NotInForce):
            things(LAST_OLD, cost=COST)
    else:
        assert [Rp(old)] * 2 == [things(day, cost=COST).amount for day in (FIRST, LAST_OLD)]
        with pytest.raises(NotInForce):
            things(date(2015, 6, 30), cost=COST)


def test_care_at_home() -> None:
    """Rp20 million for at most a year, new with PP 82/2019 (kontan, 18 Dec 2019): 365 days of 2021, not 366."""
    first, last = date(2021, 1, 1), date(2021, 12, 31)
    assert Rp(20_000_000) == jkk.home_care(NEW, cost=COST, first=first, last=last).amount
    with pytest.raises(ValueError, match="2021-12-31"):
        jkk.home_care(NEW, cost=COST, first=first, last=date(2022, 1, 1))
    with pytest.raises(NotInForce):
        jkk.home_care(LAST_OLD, cost=COST, first=first, last=last)


def test_a_prosthesis() -> None:
    """The price and 40 % of it (radarmukomuko 676298): Rp14 million for a leg of Rp10 million, under either annex."""
    paid = [jkk.prosthesis(day, price=Rp(10_000_000)).amount for day in (FIRST, LAST_OLD, NEW)]
    assert [Rp(14_000_000)] * 3 == paid
    with pytest.raises(NotInForce):
        jkk.prosthesis(date(2015, 6, 30), price=Rp(10_000_000))


@pytest.mark.parametrize(("day", "amount"), [(FIRST, 34_500_000), (LAST_OLD, 34_500_000), (NEW, 39_000_000)])
def test_fourteen_months_of_incapacity(day: date, amount: int) -> None:
    """On Rp3 million: 6 x 3 + 6 x 2.25 + 2 x 1.5 = 34.5 million before, 12 x 3 + 2 x 1.5 = 39 million after."""
    assert Rp(amount) == jkk.temporary_incapacity(day, wage=Rp(3_000_000), days=14 * 30).amount


@pytest.mark.parametrize(
    ("day", "least", "periodic", "funeral"),
    [
        (FIRST, 16_200_000, 4_800_000, 3_000_000),
        (LAST_OLD, 16_200_000, 4_800_000, 3_000_000),
        (NEW, 20_000_000, 12_000_000, 10_000_000),
    ],
)
def test_a_death_at_the_lowest_wages(day: date, least: int, periodic: int, funeral: int) -> None:
    """48 x Rp200.000 are Rp9.6 million, so the lump sum of JKM takes their place; 24 x 200.000 and 24 x 500.000."""
    expected = [Rp(least), Rp(periodic), Rp(funeral)]
    assert expected == [line.amount for line in jkk.death_benefit(day, wage=Rp(200_000)).parts]
    assert expected == [line.amount for line in jkm.death_benefit(day, member_since=FIRST).parts]
    assert Rp(periodic) == jkk.total_disability(day, wage=Rp(1_000_000)).parts[1].amount


@pytest.mark.parametrize(("day", "times"), [(FIRST, 2), (date(2025, 2, 23), 2), (date(2025, 2, 24), 1)])
def test_the_funeral_of_a_person_with_two_memberships(day: date, times: int) -> None:
    """PP 44/2015 Pasal 34 pays each membership; Permenaker 1/2025 Pasal 101 has one funeral from 24 February 2025."""
    one = jkm.death_benefit(day, member_since=FIRST, segment=Segment.PU)
    both = jkm.of_memberships(day, [jkm.Membership(FIRST, Segment.PU)] * 2)
    funeral = one.parts[-1].amount
    assert (one.amount - funeral) * 2 + funeral * times == both.amount
    with pytest.raises(NotInForce):
        jkm.of_memberships(date(2015, 6, 30), [jkm.Membership(date(2015, 1, 1))])


@pytest.mark.parametrize(("day", "amount"), [(date(2025, 2, 23), 42_000_000), (date(2025, 2, 24), 10_000_000)])
def test_a_member_of_a_month(day: date, amount: int) -> None:
    """Permenaker 1/2025 Pasal 97A, from 24 February 2025: the funeral cost alone under three months of membership."""
    assert Rp(amount) == jkm.death_benefit(day, member_since=date(2025, 1, 20)).amount


@pytest.mark.parametrize(
    ("day", "years", "amount"),
    [(FIRST, 5, 12_000_000), (LAST_OLD, 5, 12_000_000), (LAST_OLD, 4, 0), (NEW, 3, 60_000_000), (NEW, 2, 0)],
)
def test_scholarships_of_jkm(day: date, years: int, amount: int) -> None:
    """Rp12 million once after five years; then 5 x Rp12 million of university after three (PP 82/2019)."""
    student = Child("A", born="2002-01-01", grade=Grade(Level.HIGHER))
    assert Rp(amount) == jkm.scholarships(day, paid_years=years, children=[student]).amount


@pytest.mark.parametrize(("day", "amount"), [(FIRST, 12_000_000), (LAST_OLD, 12_000_000), (NEW, 60_000_000)])
def test_scholarships_of_jkk(day: date, amount: int) -> None:
    """PP 44/2015 Pasal 25 ayat (3): Rp12 million once; PP 82/2019: year by year, for two children and not for three."""
    student = Child("A", born="2002-01-01", grade=Grade(Level.HIGHER))
    assert Rp(amount) == jkk.scholarships(day, children=[student]).amount
    if day == NEW:
        with pytest.raises(ValueError, match="at most 2 children"):
            jkk.scholarships(day, children=[Child(name, born="2010-01-01") for name in "ABC"])


def test_a_student_who_turns_23() -> None:
    """Born on 1 July 2000, first paid on 1 July 2021: 21 and 22 are paid, at 23 it ends: 2 x Rp12 million."""
    student = Child("A", born="2000-07-01", grade=Grade(Level.HIGHER))
    account = jkk.scholarships(date(2020, 1, 1), children=[student], first_claim=date(2021, 7, 1))
    assert Rp(24_000_000) == account.amount


BEGINNINGS: tuple[Callable[[date], Breakdown], ...] = (
    lambda day: jkk.care_reimbursement(day, cost=COST, highest_local_standard=COST, segment=Segment.PU),
    lambda day: jkk.incapacity_recipients(day, grant=COST, wage_paid=COST),
    lambda day: jkk.temporary_incapacity(day, wage=COST, days=1),
    lambda day: jkk.trainee_wage(day, same_work=[COST]),
    lambda day: jkk.under_reported(day, due=Breakdown(LABEL, COST), paid=Breakdown(LABEL, COST)),
    lambda day: jkm.special_contribution({"lowest_wage": COST}, day),
)


@pytest.mark.parametrize("ask", BEGINNINGS)
def test_what_begins_on_1_july_2015(ask: Callable[[date], Any]) -> None:
    """PP 44/2015 Pasal 63: "mulai berlaku pada tanggal 1 Juli 2015".  Each of these gives Rp100 million or a part."""
    assert ask(FIRST).amount > Rp(0)
    with pytest.raises(NotInForce):
        ask(date(2015, 6, 30))


# --- contributions of the first months of a regime -------------------------------------------------------------------

COVID: dict[str, Fact] = {COVID_GROUP: False}


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_first_contribution_month(program: Any) -> None:
    """JKK, JKM, JHT and JP begin with July 2015, JKP with February 2021; the month before has no bill.

    On Rp10 million, low risk: 0.54, 0.30, 5.7 and 3 % (of 7 million) are 54.000, 30.000, 570.000 and 210.000; JKP on
    5 million 0.46 % is 23.000.
    """
    first = date(2021, 2, 1) if program.code == "JKP" else FIRST
    before = date(2021, 1, 1) if program.code == "JKP" else date(2015, 6, 1)
    facts: dict[str, Fact] = {"wage": Rp(10_000_000), "risk_class": 2, **COVID}
    paid = sum((due.tariff.amount(facts, first) for due in program.dues_of(Segment.PU)), Rp(0))
    assert {"JKK": Rp(54_000), "JKM": Rp(30_000), "JHT": Rp(570_000), "JP": Rp(210_000), "JKP": Rp(23_000)}[
        program.code
    ] == paid
    for due in program.dues_of(Segment.PU):
        with pytest.raises(NotInForce):
            due.tariff.amount(facts, before)


def test_the_first_month_of_non_wage_workers_and_of_construction() -> None:
    """July 2015: 10.000, 6.800 and 20.000 in the lowest band; 1.74 and 0.30 % of wages in construction."""
    income: dict[str, Fact] = {"income": Rp(1_000_000), **COVID}
    wage: dict[str, Fact] = {"wage": Rp(1_000_000), **COVID}
    jht = next(each for each in PROGRAMS if each.code == "JHT")
    assert [Rp(10_000), Rp(6_800), Rp(20_000)] == [each.amount(Segment.BPU, income, FIRST) for each in (JKK, JKM, jht)]
    assert [Rp(17_400), Rp(3_000)] == [each.amount(Segment.JAKON, wage, FIRST) for each in (JKK, JKM)]


@pytest.mark.parametrize("risk", [1, 2, 3, 4, 5])
def test_each_risk_class_from_july_2015(risk: int) -> None:
    """PP 44/2015 Pasal 16: 24, 54, 89, 127 and 174 hundredths of a per cent of Rp1 million."""
    expected = {1: 2_400, 2: 5_400, 3: 8_900, 4: 12_700, 5: 17_400}[risk]
    facts: dict[str, Fact] = {"wage": Rp(1_000_000), "risk_class": risk, **COVID}
    assert Rp(expected) == JKK.amount(Segment.PU, facts, FIRST)


@pytest.mark.parametrize(
    ("month", "amount"),
    [
        ("2015-07-01", 620_000),
        ("2020-07-01", 620_000),
        ("2020-08-01", 6_200),
        ("2021-01-01", 6_200),
        ("2021-02-01", 620_000),
    ],
)
def test_a_contract_of_300_million(month: str, amount: int) -> None:
    """0.24 % of 100 and 0.19 % of 200 million are 240.000 + 380.000 = 620.000; 1 % of each rate by PP 49/2020.

    In instalments it is paid half, a quarter and a quarter.
    """
    paid = construction.contract_contribution(Rp(300_000_000), month, paid_up=True, instalments=True)
    assert Rp(amount) == paid.amount
    first, second, third = (part.amount for part in paid.parts)
    assert (Rp(amount), Rp(amount), Rp(amount)) == (first * 2, second * 4, third * 4)


@pytest.mark.parametrize(
    ("month", "covid"), [("2020-07-01", False), ("2020-08-01", True), ("2021-01-01", True), ("2021-02-01", False)]
)
def test_the_months_of_pp_49_2020(month: str, covid: bool) -> None:
    """From August 2020 to January 2021 one hundredth: JKK 540, JKM 300 of Rp10 million; wages, bands, construction."""
    day = date.fromisoformat(month)
    facts: dict[str, Fact] = {"wage": Rp(10_000_000), "risk_class": 2, COVID_GROUP: True}
    hundred = 1 if covid else 100
    assert Rp(540) * hundred == JKK.amount(Segment.PU, facts, day)
    assert Rp(300) * hundred == JKM.amount(Segment.PU, facts, day)
    assert [Rp(1_740) * hundred, Rp(300) * hundred] == [each.amount(Segment.JAKON, facts, day) for each in (JKK, JKM)]
    lowest: dict[str, Fact] = {"income": Rp(1_000_000), COVID_GROUP: True}
    assert [Rp(100) * hundred, Rp(68) * hundred] == [each.amount(Segment.BPU, lowest, day) for each in (JKK, JKM)]


@pytest.mark.parametrize(
    ("month", "inside"),
    [
        (Month(2020, 8), False),
        (Month(2020, 9), False),
        (Month(2020, 10), True),
        (Month(2021, 1), True),
        (Month(2021, 2), False),
    ],
)
def test_a_member_since_august_2020(month: Month, inside: bool) -> None:
    """PP 49/2020 Pasal 13: two months in full, then relieved until January 2021."""
    assert inside is in_covid_group(month, registered=Month(2020, 8), paid_up=True)


@pytest.mark.parametrize(
    ("month", "half"),
    [
        ("2025-01-01", False),
        ("2025-02-01", True),
        ("2025-07-01", True),
        ("2025-08-01", True),
        ("2026-01-01", True),
        ("2026-02-01", False),
    ],
)
def test_the_months_of_pp_7_2025(month: str, half: bool) -> None:
    """Half of JKK from February 2025 to January 2026: very low risk, Rp5 million, 12.000 or 6.000, all to JKP."""
    day = date.fromisoformat(month)
    facts: dict[str, Fact] = {"wage": Rp(5_000_000), "risk_class": 1, LABOUR_INTENSIVE_GROUP: True}
    assert (Rp(6_000) if half else Rp(12_000)) == JKK.amount(Segment.PU, facts, day)
    kept = jkk.net(facts, day, ceiling=Rp(5_000_000)).amount
    assert (Rp(0) if half else Rp(5_000)) == kept
    assert (Rp(6_000) if half else Rp(7_000)) == jkp.FROM_JKK.amount(facts, day)
    group = in_labour_intensive_group(Month.of(day), workers=50, industry=LabourIntensiveIndustry.TOYS, paid_up=True)
    assert half is group
    assert not in_labour_intensive_group(Month.of(day), workers=49, industry=LabourIntensiveIndustry.TOYS, paid_up=True)


@pytest.mark.parametrize(
    ("sector", "month", "half"),
    [
        ("transport", "2025-12-01", False),
        ("transport", "2026-01-01", True),
        ("transport", "2027-03-01", True),
        ("transport", "2027-04-01", False),
        ("other", "2026-03-01", False),
        ("other", "2026-04-01", True),
        ("other", "2026-12-01", True),
        ("other", "2027-01-01", False),
    ],
)
def test_the_months_of_pp_50_2025(sector: str, month: str, half: bool) -> None:
    """Transport January 2026 to March 2027, others April to December 2026: half (cnbcindonesia, 4 Feb 2026)."""
    facts: dict[str, Fact] = {"income": Rp(1_000_000), "sector": sector, NON_WAGE_GROUP: True}
    paid = [each.amount(Segment.BPU, facts, date.fromisoformat(month)) for each in (JKK, JKM)]
    assert ([Rp(5_000), Rp(3_400)] if half else [Rp(10_000), Rp(6_800)]) == paid


@pytest.mark.parametrize(
    ("month", "state", "accident", "death"),
    [("2021-02-01", 11_000, 7_000, 5_000), ("2025-01-01", 11_000, 7_000, 5_000), ("2025-02-01", 11_000, 7_000, 0)],
)
def test_what_the_fund_of_jkp_receives(month: str, state: int, accident: int, death: int) -> None:
    """On Rp20 million the ceiling of 5 counts: 0.22 + 0.14 + 0.10 % are 0.46 %; without JKM they are 0.36 %."""
    facts: dict[str, Fact] = {"wage": Rp(20_000_000), "risk_class": 2, LABOUR_INTENSIVE_GROUP: False}
    account = jkp.contributions(facts, month)
    assert [Rp(state), Rp(accident), Rp(death)] == [line.amount for line in account.parts]
    rate = jkp.RATE.on(month).value
    assert rate.of(Rp(5_000_000)) == account.amount
    kept = [each.net(facts, date.fromisoformat(month), ceiling=Rp(5_000_000)).amount for each in (jkk, jkm)]
    assert [Rp(108_000 - accident), Rp(60_000 - death)] == kept


def test_before_jkp_nothing_was_moved() -> None:
    """January 2021: JKK and JKM keep what is paid."""
    facts: dict[str, Fact] = {"wage": Rp(5_000_000), "risk_class": 2, LABOUR_INTENSIVE_GROUP: False, COVID_GROUP: False}
    kept = [each.net(facts, date(2021, 1, 1), ceiling=Rp(5_000_000)).amount for each in (jkk, jkm)]
    assert [Rp(27_000), Rp(15_000)] == kept


# --- JKP: cash and training -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "months"),
    [
        ("2021-02-02", [2_250_000] * 3 + [1_250_000] * 3),
        ("2025-02-06", [2_250_000] * 3 + [1_250_000] * 3),
        ("2025-02-07", [3_000_000] * 6),
    ],
)
def test_cash_on_6_and_7_february_2025(day: str, months: list[int]) -> None:
    """45 % and 25 % of the ceiling of Rp5 million, then 60 %: what an employer owes who never registered the worker."""
    account = jkp.unregistered(Rp(9_000_000), dismissed=day, scale=EnterpriseScale.SMALL)
    assert [Rp(each) for each in months] == [line.amount for line in account.parts]
    assert Rp(0) == jkp.unregistered(Rp(9_000_000), dismissed=day, scale=EnterpriseScale.MICRO).amount
    with pytest.raises(NotInForce):
        jkp.unregistered(Rp(9_000_000), dismissed="2021-02-01", scale=EnterpriseScale.SMALL)


def test_a_wage_reported_too_low() -> None:
    """3 x 45 % + 3 x 25 % of the missing Rp1 million are Rp2.1 million (PP 37/2021 Pasal 23)."""
    short = jkp.shortfall(actual=Rp(4_000_000), reported=Rp(3_000_000), approved="2021-02-02")
    assert Rp(2_100_000) == short.amount
    with pytest.raises(NotInForce):
        jkp.shortfall(actual=Rp(4_000_000), reported=Rp(3_000_000), approved="2021-02-01")


@pytest.mark.parametrize(
    ("day", "most"), [("2022-02-01", 1_000_000), ("2025-04-13", 1_000_000), ("2025-04-14", 2_400_000)]
)
def test_training(day: str, most: int) -> None:
    """Rp1 million (kompas, 14 Feb 2022), Rp2.4 million by PMK 26/2025 (kontan)."""
    assert Rp(most) == jkp.training(day).at_most
    with pytest.raises(NotInForce):
        jkp.training("2022-01-31")


# --- JP ---------------------------------------------------------------------------------------------------------------


def shares(wage: int, month: str) -> tuple[Rupiah, Rupiah]:
    """What employer and worker pay for a month."""
    paid = {due.payer: due.tariff.amount({"wage": Rp(wage)}, date.fromisoformat(month)) for due in jp.JP.dues}
    return paid[Payer.EMPLOYER], paid[Payer.WORKER]


def test_the_ceiling_of_2015() -> None:
    """PP 45/2015 Pasal 29 ayat (2): Rp7 million, so Rp140.000 and Rp70.000 however much the wage is."""
    assert (Rp(140_000), Rp(70_000)) == shares(7_000_000, "2015-07-01") == shares(9_000_000, "2016-02-01")
    assert (Rp(139_999, sen=98), Rp(69_999, sen=99)) == shares(6_999_999, "2015-07-01")


BY = Reckoning(
    inflation={2015: percent("3.35"), 2016: percent("3.02")}, first=FirstFactor.WAGE_YEAR, last=LastFactor.YEAR_BEFORE
)


@pytest.mark.parametrize(
    ("heir", "amount"), [(Heir.SPOUSE, 1_000_000), (Heir.CHILD, 1_000_000), (Heir.PARENT, 400_000)]
)
def test_heirs_of_a_pensioner(heir: Heir, amount: int) -> None:
    """PP 45/2015 Pasal 21 to 23 of Rp2 million: 50 % for spouse or child, 20 % for a parent."""
    assert Rp(amount) == jp.survivor_of_pensioner(heir, Rp(2_000_000), "2015-07-01", BY).amount
    with pytest.raises(NotInForce):
        jp.survivor_of_pensioner(heir, Rp(2_000_000), "2015-06-30", BY)


def test_a_child_after_the_widow() -> None:
    """PP 45/2015 Pasal 22 ayat (2) huruf c: 50 % of her Rp1 million, and at most two children (Pasal 14)."""
    assert Rp(500_000) == jp.child_after_spouse(Rp(1_000_000), "2015-07-01", BY).amount
    with pytest.raises(NotInForce):
        jp.child_after_spouse(Rp(1_000_000), "2015-06-30", BY)
    with pytest.raises(ValueError, match="at most 2"):
        jp.child_after_spouse(Rp(1_000_000), "2015-07-01", BY, children=3)


INFLATION = [
    (2016, "3.35"),
    (2017, "3.02"),
    (2018, "3.61"),
    (2019, "3.13"),
    (2020, "2.72"),
    (2021, "1.68"),
    (2022, "1.87"),
    (2023, "5.51"),
    (2024, "2.61"),
    (2025, "1.57"),
    (2026, "2.92"),
]
"""General inflation of the year before, as in the worked examples of JP."""


@pytest.mark.parametrize(("year", "inflation"), INFLATION)
def test_the_limits_move_on_the_first_of_a_month(year: int, inflation: str) -> None:
    """On 1 March, in 2026 on 1 February, a pension of a rupiah and one of 100 million follow the chain of Pasal 18."""
    first = date(year, 2 if year == 2026 else 3, 1)
    for pension in (Rp(1), COST):
        before, after = (
            jp.limited(Breakdown(LABEL, pension), day).amount
            for day in (date.fromordinal(first.toordinal() - 1), first)
        )
        assert after == jp.next_limit(before, percent(inflation), year) > before


def test_the_first_limits_of_a_pension() -> None:
    """PP 45/2015 Pasal 18: at least Rp300.000 and at most Rp3.600.000, from 1 July 2015."""
    found = [jp.limited(Breakdown(LABEL, pension), "2015-07-01").amount for pension in (Rp(1), COST)]
    assert [Rp(300_000), Rp(3_600_000)] == found
    for pension in (Rp(1), COST):
        with pytest.raises(NotInForce):
            jp.limited(Breakdown(LABEL, pension), "2015-06-30")


def test_no_limit_beyond_the_last_that_was_announced() -> None:
    """The limits of February 2026 hold for twelve months; 31 January 2027 is the last day."""
    for limit in (jp.MINIMUM, jp.MAXIMUM):
        assert limit.on("2027-01-31") == limit.on("2026-02-01")
        assert limit.get("2027-02-01") is None


def career(months: int, last: Month, registered: str | None = None, born: str = "1975-01-01") -> Career:
    """So many settled months in a row at Rp5 million."""
    first = last - (months - 1)
    wages = {month: Rp(5_000_000) for month in Month.range(first, last)}
    return Career(born=born, registered=registered or first.first, wages=wages)


@pytest.mark.parametrize(("disabled", "months", "counted"), [("2015-08-01", 2, 180), ("2015-07-31", 1, 1)])
def test_a_month_before_a_disability(disabled: str, months: int, counted: int) -> None:
    """PP 45/2015 Pasal 20 ayat (3): registered on 1 July 2015; a month is complete on 1 August."""
    settled = career(months, Month(2015, 6) + months, "2015-07-01")
    assert counted == jp.disability_credit(settled, disabled).counted


def test_a_disability_and_a_death_on_the_first_day() -> None:
    """Registered, disabled and dead on 1 July 2015: the one month counts, and no 15 years are credited."""
    settled = career(1, Month(2015, 7), "2015-07-01")
    assert 1 == jp.disability_credit(settled, "2015-07-01").counted == jp.death_credit(settled, "2015-07-01").counted


@pytest.mark.parametrize(("paid", "met"), [(16, True), (15, False)])
def test_four_fifths_of_the_months(paid: int, met: bool) -> None:
    """Pasal 20 ayat (3) and Pasal 21 ayat (3): 16 of 20 months are 80 %, 15 of 20 are 75 %."""
    settled = career(paid, Month(2015, 6) + paid, "2015-07-01")
    event = (Month(2015, 7) + 19).first
    assert met is jp.disability_credit(settled, event).met
    assert met is jp.death_credit(settled, event).met


@pytest.mark.parametrize(("died", "met"), [("2016-06-30", False), ("2016-07-01", True)])
def test_a_year_before_a_death(died: str, met: bool) -> None:
    """Pasal 21 ayat (3): registered on 1 July 2015, a year of participation on 1 July 2016."""
    credit = jp.death_credit(career(12, Month(2016, 6), "2015-07-01"), died)
    assert (met, 180 if met else 12) == (credit.met, credit.counted)


def test_working_on_for_three_years() -> None:
    """Pasal 15 ayat (4): 57 on 1 January 2020, so paid by 1 January 2023; a day later is too late."""
    settled = career(54, Month(2019, 12), born="1963-01-01")
    with pytest.raises(NoPension, match="54 months"):
        jp.old_age_pension(settled, BY, stopped="2023-01-01")
    with pytest.raises(ValueError, match="2023-01-01"):
        jp.old_age_pension(settled, BY, stopped="2023-01-02")


def test_the_last_month_that_is_too_few() -> None:
    """Pasal 19: 180 months, "15 tahun"; 180 at a density under 80 % still count, 179 do not."""
    rows = list(Month.range(Month(2015, 7), Month(2040, 6)))
    for months, met in ((180, True), (179, False)):
        wages = dict.fromkeys(rows[:months], Rp(5_000_000))
        settled = Career(born="1980-01-01", registered="2015-07-01", wages=wages)
        assert met is jp.disability_credit(settled, "2040-06-30").met


# --- non-wage workers: the age ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("registered", "born", "refused"),
    [
        ("2021-04", "1956-04-01", True),
        ("2021-04", "1956-04-02", False),
        ("2021-03", "1956-03-01", False),
    ],
)
def test_not_yet_65(registered: str, born: str, refused: bool) -> None:
    """Permenaker 5/2021 (portalbrebes, 22 Jun 2022): 65 on the first day of membership is too old; before, no limit."""
    member = Participant("Siti", Segment.BPU, born=born, registered=registered)
    protection = Protection(
        under=PERWALI_AMBON_34A_2020,
        region=KOTA_AMBON,
        segment=Segment.BPU,
        roster=(member,),
        programs=(JKK, JKM),
        period=Period("2021-04-01", "2021-12-31"),
        funding=Funding(APBD, payer=KOTA_AMBON, year=2021),
    )
    assert refused is ("JS201" in check(protection, on=date(2021, 12, 31)).counts)


# --- obligations ------------------------------------------------------------------------------------------------------

WORKER = WorkerFacts(Employment.PERMANENT, born="1990-05-17", jkn=Jkn.BUSINESS)
ALL_FOUR = ("JKK", "JKM", "JHT", "JP")


@pytest.mark.parametrize(
    ("scale", "owed"),
    [
        (EnterpriseScale.LARGE, ALL_FOUR),
        (EnterpriseScale.MEDIUM, ALL_FOUR),
        (EnterpriseScale.SMALL, ALL_FOUR[:3]),
        (EnterpriseScale.MICRO, ALL_FOUR[:2]),
    ],
)
def test_the_stages_from_july_2015(scale: EnterpriseScale, owed: tuple[str, ...]) -> None:
    """Perpres 109/2013 Pasal 6 ayat (3), from 1 July 2015."""
    firm = Employer("PT Teh Priangan", scale=scale)
    assert owed == obligations(firm, WORKER, "2015-07-01").codes(Duty.OWED)
    with pytest.raises(NotInForce):
        obligations(firm, WORKER, "2015-06-30")


@pytest.mark.parametrize("employment", [Employment.DAILY, Employment.PIECE, Employment.SEASONAL, Employment.FIXED_TERM])
def test_construction_from_july_2015(employment: Employment) -> None:
    """Perpres 109/2013 Pasal 6 ayat (4) and PP 44/2015 Pasal 53: JKK and JKM alone."""
    firm = Employer("PT Beton", scale=EnterpriseScale.LARGE, construction=True)
    assert ALL_FOUR[:2] == obligations(firm, WorkerFacts(employment, born="1990-05-17"), "2015-07-01").codes(Duty.OWED)


@pytest.mark.parametrize(("months", "owed"), [(6, ALL_FOUR), (5, ())])
def test_foreigners(months: int, owed: tuple[str, ...]) -> None:
    """UU 24/2011 Pasal 14: "paling singkat 6 (enam) bulan"."""
    worker = WorkerFacts(Employment.PERMANENT, born="1990-05-17", citizen=False, months_in_indonesia=months)
    firm = Employer("PT Teh Priangan", scale=EnterpriseScale.LARGE)
    assert owed == obligations(firm, worker, "2015-07-01").codes(Duty.OWED)


@pytest.mark.parametrize(("day", "owed"), [("2015-07-01", ()), ("2023-10-05", ()), ("2023-10-06", ALL_FOUR[:2])])
def test_state_bodies(day: str, owed: tuple[str, ...]) -> None:
    """PP 44/2015 Pasal 2 ayat (2) leaves them out; PP 49/2023 takes them in on 6 October 2023."""
    office = Employer("Kantor Kecamatan", state_body=True)
    assert owed == obligations(office, WORKER, day).codes(Duty.OWED)
    for service in StateService:
        own = WorkerFacts(Employment.PERMANENT, born="1990-05-17", service=service)
        assert () == obligations(office, own, day).codes(Duty.OWED)


@pytest.mark.parametrize(
    ("day", "jkn", "duty"),
    [
        ("2021-02-01", Jkn.NONE, None),
        ("2021-02-02", Jkn.NONE, Duty.OWED),
        ("2021-08-01", Jkn.NONE, Duty.OWED),
        ("2021-08-02", Jkn.NONE, Duty.EXCLUDED),
        ("2021-08-02", Jkn.OTHER, Duty.EXCLUDED),
        ("2025-02-06", Jkn.OTHER, Duty.EXCLUDED),
        ("2025-02-07", Jkn.OTHER, Duty.OWED),
    ],
)
@pytest.mark.parametrize("scale", [EnterpriseScale.LARGE, EnterpriseScale.SMALL])
def test_health_insurance_and_jkp(scale: EnterpriseScale, day: str, jkn: Jkn, duty: Duty | None) -> None:
    """PP 37/2021 Pasal 48: not asked for six months from 2 February 2021; PP 6/2025: in any segment."""
    worker = WorkerFacts(Employment.PERMANENT, born="1990-05-17", jkn=jkn)
    found = {item.program: item.duty for item in obligations(Employer("PT Teh", scale=scale), worker, day).items}
    assert duty is found.get("JKP")


@pytest.mark.parametrize(("born", "duty"), [("1967-02-03", Duty.OWED), ("1967-02-02", Duty.EXCLUDED)])
def test_jkp_before_54(born: str, duty: Duty) -> None:
    """PP 37/2021 Pasal 4 ayat (2): registered on 2 February 2021, the 54th birthday of the second."""
    worker = WorkerFacts(Employment.PERMANENT, born=born, jkn=Jkn.BUSINESS, registered_jkp_on="2021-02-02")
    firm = Employer("PT Teh Priangan", scale=EnterpriseScale.SMALL)
    assert duty is obligations(firm, worker, "2021-02-02").of("JKP").duty


# --- migrant workers --------------------------------------------------------------------------------------------------


def abroad(day: str) -> Breakdown:
    """A death during the work."""
    return pmi.death_benefit(day, phase=Phase.DURING)


def at_home(day: str) -> Breakdown:
    """A death before the work."""
    return pmi.death_benefit(day, phase=Phase.BEFORE)


def after_it(day: str) -> Breakdown:
    """A death after the work."""
    return pmi.death_benefit(day, phase=Phase.AFTER)


def loss_on_return(day: str) -> Breakdown:
    """A loss of Rp100 million on the way home."""
    return pmi.loss_on_return(COST, day)


def a_year(day: str) -> Breakdown:
    """A contract of 12 months."""
    return pmi.contribution(12, day)


def two_years(day: str) -> Breakdown:
    """A contract of 24 months."""
    return pmi.contribution(24, day)


@pytest.mark.parametrize(
    ("ask", "first", "amount", "source"),
    [
        (abroad, "2019-01-01", 85_000_000, "radarjogja.co, 30 Jan 2019"),
        (abroad, "2023-02-21", 85_000_000, "radarjogja.co, 30 Jan 2019"),
        (abroad, "2023-02-22", 85_000_000, "jpnn.com; berita/29464 of the operator"),
        (at_home, "2023-02-22", 42_000_000, "artikel/18896 of the operator"),
        (pmi.failed_departure, "2023-02-22", 10_000_000, "jpnn.com: Rp10 million"),
        (pmi.rape, "2023-02-22", 50_000_000, "jpnn.com: Rp50 million"),
        (loss_on_return, "2023-02-22", 10_000_000, "jpnn.com: at most Rp10 million"),
        (a_year, "2023-02-22", 226_500, "W42, on the first day of the package of 12 months"),
        (two_years, "2019-01-01", 370_000, "the ministry: unchanged at Rp370.000"),
        (two_years, "2023-02-22", 370_000, "the ministry: unchanged at Rp370.000"),
    ],
)
def test_migrant_workers(ask: Callable[[str], Any], first: str, amount: int, source: str) -> None:
    """Permenaker 18/2018, known from 2019 on, and Permenaker 4/2023, from 22 February 2023."""
    assert Rp(amount) == ask(first).amount, source
    with pytest.raises(NotInForce):
        ask("2018-12-31")


@pytest.mark.parametrize("ask", [pmi.failed_departure, pmi.rape, loss_on_return, after_it])
def test_what_permenaker_4_2023_gave_first(ask: Callable[[str], Any]) -> None:
    """The day before, 21 February 2023, has no answer."""
    with pytest.raises(NotInForce):
        ask("2023-02-21")


def test_the_package_of_2019() -> None:
    """Before Permenaker 4/2023 one package of 24 months: a 25th month has no price."""
    assert Rp(332_500) == pmi.during_and_after(24, "2019-01-01").amount
    with pytest.raises(ValueError, match="at most 24"):
        pmi.during_and_after(25, "2023-02-21")


# --- first days by the words of the instruments ----------------------------------------------------------------------

BEGINS: dict[Regulation, set[str]] = {
    UU_20_2008: {"2008-07-04"},  # Pasal 44: "mulai berlaku pada tanggal diundangkan"
    UU_24_2011: {"2011-11-25"},  # Pasal 71: the same
    PP_14_1993: {"1993-02-27"},  # Pasal 55: the same
    PP_68_2009: {"2009-11-16"},  # Pasal 13: the same
    PP_44_2015: {"2015-07-01"},  # Pasal 63: "mulai berlaku pada tanggal 1 Juli 2015"
    PP_45_2015: {"2015-07-01", "2016-01-01"},  # Pasal 38: the same; the limits are first indexed in 2016
    PP_46_2015: {"2015-07-01"},  # Pasal 37: the same
    PP_60_2015: {"2015-08-12"},  # Pasal II: on promulgation
    PERMENAKER_19_2015: {"2015-09-01"},  # finance.detik.com d-2997536: "1 September"
    PP_82_2019: {"2019-12-02"},  # Pasal II: on promulgation
    UU_11_2020: {"2020-11-02"},  # on promulgation
    PP_7_2021: {"2021-02-02"},  # on promulgation
    PP_37_2021: {"2021-02-02", "2021-02-01", "2021-08-02"},  # Pasal 50; its contribution month; Pasal 48, six months
    PERMENAKER_4_2022: {"2022-04-26"},  # on promulgation
    PERMENAKER_4_2023: {"2023-02-22"},  # on promulgation
    PP_49_2023: {"2023-10-06"},  # on promulgation
    PP_6_2025: {"2025-02-07", "2025-02-01"},  # on promulgation; its contribution month
    PERMENAKER_2_2025: {"2025-02-07"},  # Pasal II
    PERMENAKER_1_2025: {"2025-02-24"},  # on promulgation
}
"""When an instrument says that it begins, by its closing article, and how its contribution months follow from that."""

OTHERS: tuple[Dated[Any], ...] = tuple(
    cast("Any", value)
    for module in (employers, risk_classes, obligations_module, disputes, pmi, wages)
    for value in vars(module).values()
    if isinstance(value, Dated)
)
"""The figures that stand in no programme."""


def acting(row: DatedRow[Any]) -> Regulation:
    """The instrument that made a row: the last one that amended the place."""
    citation = row.source.citation
    return citation.by[-1] if citation.by else citation.regulation


def test_every_figure_begins_when_its_instrument_says() -> None:
    """No figure of an instrument begins on another day than its closing article gives.

    Of PP 45/2015 that is asked of the first row alone: its ceilings and limits move every year, and the worked examples
    of JP have their months.  It is no calculation, so the score counts what it alone notices by itself.
    """
    histories: dict[int, Dated[Any]] = {id(each): each for program in PROGRAMS for each in program.histories}
    for history in (*histories.values(), *OTHERS):
        for row in history.rows:
            if row is history.rows[0] or acting(row) is not PP_45_2015:
                begins = BEGINS.get(acting(row))
                assert begins is None or row.first.isoformat() in begins, (history.label.en, acting(row).short)

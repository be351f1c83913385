"""Earmarks and forbidden uses as published or derived: what a fund may pay, for whom, and what that buys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamsos import (
    ADD,
    APBD,
    CSR,
    DANA_DESA,
    DBH_CHT,
    DBH_SAWIT,
    PADES,
    Funding,
    Period,
    RiskClass,
    Rp,
    Sector,
    Segment,
    Text,
    percent,
)
from jamsos.earmarks import DBH_SAWIT_POOL, Earmark, Share, divide, premium_ceiling
from jamsos.funding import Beneficiary, Verdict
from jamsos.groups import FARMERS, PALM_WORKERS, RT_RW, VILLAGE_HEADS
from jamsos.law import NotInForce
from jamsos.planning import Budget, Demand, plan

if TYPE_CHECKING:
    from jamsos.funding import Instrument


def verdicts(instrument: Instrument, year: int, who: Beneficiary) -> set[Verdict]:
    """What the law says of a use."""
    return {ruling.verdict for ruling in instrument.rulings(who, year)}


def test_rokan_hulu() -> None:
    """W21, sawitkita.id: 80 % and 20 % of Rp65,045,282,000; the 20 % are data and ISPO, and protection."""
    roads, other = divide(DBH_SAWIT, Rp(65_045_282_000), 2024).parts
    assert (Rp(52_036_225_600), Rp(13_009_056_400)) == (roads.amount, other.amount)
    assert other.amount == Rp(9_295_000_000) + Rp(3_714_056_400)


def test_demak() -> None:
    """W22, beritajateng.id: Rp59,073,704,259 of 2025 at 50, 45 and 5 %: exact to the sen."""
    names = ("kesejahteraan", "kesehatan", "penegakan hukum")
    shares = [Share(Text(id=name, en=name), percent(rate)) for name, rate in zip(names, (50, 45, 5), strict=True)]
    account = Earmark(shares).divide(Rp(59_073_704_259), Text(id="Demak 2025", en="Demak 2025"))
    expected = [Rp(29_536_852_129, sen=50), Rp(26_583_166_916, sen=55), Rp(2_953_685_212, sen=95)]
    assert expected == [line.amount for line in account.parts]


def test_kebumen() -> None:
    """W23, kebumenkab.go.id: 30 % aid of Rp12,868,541,000 of 2024; the print is cut to the thousand."""
    ceiling = premium_ceiling(DBH_CHT, Rp(12_868_541_000), 2024)
    assert ceiling is not None
    assert Rp(3_860_562_300) == ceiling[0]
    assert Rp(3_860_562_000) == ceiling[0] - ceiling[0] % Rp(1_000)


def test_village_money_of_2026() -> None:
    """W24: Dana Desa for the village head is rejected, ADD is not; Dana Desa for cash-for-work is accepted."""
    head = Beneficiary(segment=Segment.PU, group=VILLAGE_HEADS)
    digger = Beneficiary(segment=Segment.BPU, group=FARMERS, cash_for_work=True)
    assert Verdict.FORBIDDEN in verdicts(DANA_DESA, 2026, head)
    assert set() == verdicts(ADD, 2026, head)
    assert set() == verdicts(DANA_DESA, 2026, digger)


def test_palm_worker_who_is_a_member() -> None:
    """W25: DBH Sawit for a worker who is an active member already is rejected."""
    assert Verdict.FORBIDDEN in verdicts(
        DBH_SAWIT, 2024, Beneficiary(segment=Segment.PU, group=PALM_WORKERS, registered=True)
    )
    fresh = Beneficiary(segment=Segment.BPU, group=PALM_WORKERS)
    assert {Verdict.CONDITION} == verdicts(DBH_SAWIT, 2024, fresh)


def test_palm_oil_between_regions() -> None:
    """X7: Rp10 billion: 2, 6 and 2 billion; a producer with 6 billion: roads 4.8, else 1.2 billion."""
    pool = DBH_SAWIT_POOL.on("2024-01-01").value.divide(Rp(10_000_000_000), Text(id="kolam", en="pool"))
    assert [Rp(2_000_000_000), Rp(6_000_000_000), Rp(2_000_000_000)] == [line.amount for line in pool.parts]
    producer = divide(DBH_SAWIT, Rp(6_000_000_000), 2024)
    assert [Rp(4_800_000_000), Rp(1_200_000_000)] == [line.amount for line in producer.parts]


def test_tobacco_of_two_billion() -> None:
    """X8: welfare 1 billion (aid 600 million), health 800, enforcement 200 million; aid buys 2,976 worker-years."""
    account = divide(DBH_CHT, Rp(2_000_000_000), 2025)
    assert [Rp(1_000_000_000), Rp(800_000_000), Rp(200_000_000)] == [line.amount for line in account.parts]
    assert [Rp(400_000_000), Rp(600_000_000)] == [line.amount for line in account.parts[0].parts]
    aid = premium_ceiling(DBH_CHT, Rp(2_000_000_000), 2025)
    assert aid is not None
    budget = Budget(Funding(DBH_CHT, payer="Kabupaten", year=2025, ceiling=aid[0]), allocation=Rp(2_000_000_000))
    assert () == budget.over_earmark
    assert 2_976 == plan([Demand(5_000, group=FARMERS)], [budget], period=Period.year(2025)).covered


def test_neighbourhood_head_in_either_segment() -> None:
    """X9: as a wage earner on Rp2,400,000 he costs Rp12,960 a month, as a non-wage worker Rp16,800."""
    budget = Budget(Funding(APBD, payer="Kota", year=2024))
    month = Period.month("2024-01")
    wage = Demand(1, group=RT_RW, segment=Segment.PU, income=Rp(2_400_000), risk=RiskClass.VERY_LOW)
    assert Rp(12_960) == plan([wage], [budget], period=month).spent
    assert Rp(16_800) == plan([Demand(1, group=RT_RW, segment=Segment.BPU)], [budget], period=month).spent


def test_driver_of_2026_who_changes_his_payer() -> None:
    """X11: a company all year Rp100,800; a company to June and the region from July Rp151,200."""
    driver = Demand(1, sector=Sector.TRANSPORT)
    company = Budget(Funding(CSR, payer="PT Contoh"))
    region = Budget(Funding(APBD, payer="Daerah", year=2026))
    assert Rp(100_800) == plan([driver], [company], period=Period.year(2026)).spent
    halves = (Period.of_months("2026-01", "2026-06"), Period.of_months("2026-07", "2026-12"))
    first, second = (
        plan([driver], [budget], period=half).spent for budget, half in zip((company, region), halves, strict=True)
    )
    assert Rp(151_200) == first + second


@pytest.mark.parametrize(("instrument", "covered"), [(DANA_DESA, 0), (ADD, 60), (PADES, 60)])
def test_village_budget_of_2024(instrument: Instrument, covered: int) -> None:
    """X12: sixty vulnerable workers: not from Dana Desa, but from ADD or the village's own revenue."""
    budget = Budget(Funding(instrument, payer="Desa", year=2024))
    assert covered == plan([Demand(60, group=FARMERS)], [budget], period=Period.year(2024)).covered


@pytest.mark.parametrize(
    ("year", "shares", "source"),
    [
        (2021, [15, 35, 25, 25], "PMK 206/2020: radarjogja.jawapos.com, 6 August 2021"),
        (2022, [20, 30, 40, 10], "PMK 215/2021: ppid.kebumenkab.go.id, read/7777"),
    ],
)
def test_tobacco_money_by_fiscal_year(year: int, shares: list[int], source: str) -> None:
    """A hundred million of excise money: quality, aid, health and enforcement in millions, by the law of its year."""
    assert source
    assert [Rp(share * 1_000_000) for share in shares] == [
        line.amount for line in divide(DBH_CHT, Rp(100_000_000), year).leaves
    ]


def test_before_the_first_earmark() -> None:
    """No division is known of 2020 for tobacco and of 2022 for palm oil; the pool of regions began on 24 July 2023."""
    with pytest.raises(NotInForce, match="2020-01-01"):
        divide(DBH_CHT, Rp(100_000_000), 2020)
    with pytest.raises(NotInForce, match="2022-01-01"):
        divide(DBH_SAWIT, Rp(100_000_000), 2022)
    assert Rp(80_000_000) == divide(DBH_SAWIT, Rp(100_000_000), 2023).parts[0].amount
    assert 3 == len(DBH_SAWIT_POOL.on("2023-07-24").value.shares)
    with pytest.raises(NotInForce, match="2023-07-24"):
        DBH_SAWIT_POOL.on("2023-07-23")

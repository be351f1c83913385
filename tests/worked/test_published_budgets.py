"""Budgets that regions published, planned again: each with its verdict, and a mismatch is shown as one.

`exact`: the printed sum is the plan's.  `rounds`: the plan's sum, rounded or cut to the last digit that was printed.
`near`: within 4 %.  `no`: neither, and nothing is forced.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from jamsos import ADD, APBD, BAPAK_ASUH, DBH_CHT, DBH_SAWIT, Funding, Instrument, Period, RiskClass, Rp, Segment
from jamsos.funding import OTSUS
from jamsos.groups import CADRES, FISHERS, NON_ASN, PALM_WORKERS, RT_RW, TOBACCO_WORKERS, WorkerGroup
from jamsos.planning import Budget, Demand, Plan, plan
from tests.worked.published import verdict

MILLION = 1_000_000
BILLION = 1_000 * MILLION


class Published(NamedTuple):
    """A budget as printed: the sum, the last digit that was printed, and the verdict on it."""

    name: str
    instrument: Instrument
    workers: int
    first: str
    last: str
    printed: int
    digit: int
    verdict: str
    source: str
    group: WorkerGroup | None = None
    wage: int | None = None


def needed(case: Published, ceiling: int | None = None) -> Plan:
    """What covers those workers for those months."""
    demand = (
        Demand(case.workers, group=case.group, segment=Segment.BPU)
        if case.wage is None
        else Demand(case.workers, group=case.group, segment=Segment.PU, income=Rp(case.wage), risk=RiskClass.VERY_LOW)
    )
    period = Period.of_months(case.first, case.last)
    limit = None if ceiling is None else Rp(ceiling)
    budget = Budget(Funding(case.instrument, payer=case.name, year=period.years, ceiling=limit))
    return plan([demand], [budget], period=period)


CASES = (
    Published(
        "B1 Lumajang 2025", DBH_CHT, 5_606, "2025-06", "2025-12", 659_265_600, 1, "exact",
        "infomalangraya.com; rakyatindependen.id/?p=11116", TOBACCO_WORKERS,
    ),
    Published(
        "B1' Lumajang 2025, other outlets", DBH_CHT, 5_606, "2025-06", "2025-12", 732_210_600, 1, "no",
        "pantura7.com/?p=74621; portaljtv.com: 72,945,000 more, perhaps a ceiling with overhead", TOBACCO_WORKERS,
    ),
    Published(
        "B2 Penajam Paser Utara 2025", APBD, 5_000, "2025-01", "2025-12", 1_008 * MILLION, MILLION, "exact",
        "kaltim.antaranews.com/berita/227609",
    ),
    Published(
        "B3 Penajam Paser Utara 2025", APBD, 15_000, "2025-01", "2025-12", 3 * BILLION, 100 * MILLION, "rounds",
        "kaltimkita.com; kaltim.antaranews.com/berita/235173",
    ),
    Published(
        "B4 Lampung 2024", DBH_SAWIT, 22_100, "2024-08", "2024-12", 1_860 * MILLION, 10 * MILLION, "rounds",
        "lampung.antaranews.com/berita/743163", PALM_WORKERS,
    ),
    Published(
        "B5 Riau 2024", DBH_SAWIT, 11_666, "2024-01", "2024-12", 2_350 * MILLION, 10 * MILLION, "rounds",
        "sumatra.bisnis.com/read/20241030/534/1811914", PALM_WORKERS,
    ),
    Published(
        "B5' Riau 2024, other outlet", DBH_SAWIT, 11_866, "2024-01", "2024-12", 2_350 * MILLION, 10 * MILLION, "near",
        "utusanriau.co/amp/51224: 10,000 and 1,866 summed to 11,666", PALM_WORKERS,
    ),
    Published(
        "B6 Mukomuko 2024", DBH_SAWIT, 1_800, "2024-01", "2024-12", 362_800_000, MILLION // 10, "rounds",
        "harianbengkuluekspress.bacakoran.co/amp/9965", PALM_WORKERS,
    ),
    Published(
        "B7 Papua Tengah 2025/26", APBD, 23_000, "2025-08", "2026-07", 4_630 * MILLION, 10 * MILLION, "rounds",
        "meepago.com/read/2025/08/17/1386: cut, and at the full rate in 2026 since APBD pays",
    ),
    Published(
        "B9 Pematang Siantar, a month", APBD, 8_000, "2025-12", "2025-12", 134_400_000, 1, "exact",
        "1detik.asia/2026/01",
    ),
    Published(
        "B10 Ternate 2025, a month", APBD, 7_774, "2025-10", "2025-10", 130 * MILLION, MILLION, "rounds",
        "rakyatmu.com",
    ),
    Published(
        "B10' Ternate 2025, other outlet", APBD, 7_774, "2025-10", "2025-10", 178_912_000, 1_000, "no",
        "halmaherapost.com (20 Oct 2025): perhaps with neighbourhood heads",
    ),
    Published(
        "B11 Kabupaten Bogor 2023", APBD, 19_235, "2023-10", "2023-12", BILLION, 10 * MILLION, "near",
        "baperanews.com", RT_RW,
    ),
    Published(
        "B12 Kepulauan Anambas 2019", APBD, 5_099, "2019-01", "2019-12", BILLION, 10 * MILLION, "near",
        "kepri.antaranews.com/berita/56363", FISHERS,
    ),
    Published(
        "B13, W13 Surabaya 2024, cadres", APBD, 28_000, "2024-01", "2024-12", 1_800 * MILLION, 100 * MILLION, "rounds",
        "suarasurabaya.net/kelanakota/2024", CADRES, 1_000_000,
    ),
    Published(
        "B14, W14 Muna Barat 2022, non-ASN", APBD, 3_080, "2022-01", "2022-12", 500 * MILLION, 100 * MILLION, "rounds",
        "rakyatsultra.fajar.co.id/2022/01/19: Rp13,780 a month, the wage is derived from it", NON_ASN, 2_551_852,
    ),
    Published(
        "B15, W16 Gunungkidul 2024", ADD, 9_000, "2024-01", "2024-12", 600 * MILLION, 10 * MILLION, "near",
        "bpjsketenagakerjaan.go.id/berita/28787: Rp5,400 a month is assumed", RT_RW, 1_000_000,
    ),
    Published(
        "B15' Gunungkidul 2024 as non-wage workers", ADD, 9_000, "2024-01", "2024-12", 600 * MILLION, 10 * MILLION,
        "no", "the same", RT_RW,
    ),
    Published(
        "B16 Banggai 2022", APBD, 6_548, "2022-01", "2022-12", 1_300 * MILLION, 10 * MILLION, "near",
        "radarsultim.com: with operations, of both segments: perhaps by chance",
    ),
    Published(
        "B17 Kendal 2025, all, a month", APBD, 338_681, "2025-01", "2025-01", 5_400 * MILLION, 100 * MILLION, "no",
        "matasemarang.com",
    ),
    Published(
        "B17' Kendal 2025, those unprotected, a month", APBD, 324_504, "2025-01", "2025-01", 5_400 * MILLION,
        100 * MILLION, "rounds", "matasemarang.com",
    ),
    Published(
        "B18 Lombok Timur 2023", DBH_CHT, 12_689, "2023-04", "2023-12", 1_900 * MILLION, 100 * MILLION, "rounds",
        "suarantb.com/2023/05/28: nine months are inferred", TOBACCO_WORKERS,
    ),
    Published(
        "B19 Bone 2025", APBD, 12_952, "2025-10", "2025-12", 652_780_800, 1, "exact",
        "kodeindonesia.com/2025/12: the garbled sum read as 652,780,800, three months inferred",
    ),
    Published(
        "B20 Rokan Hulu 2024", DBH_SAWIT, 16_585, "2024-01", "2024-12", 3_714_056_400, 1, "no",
        "sawitkita.id: the ceiling of the allocation", PALM_WORKERS,
    ),
    Published(
        "B21 Bandung 2023 as non-wage workers", APBD, 11_914, "2023-01", "2023-12", 955 * MILLION, MILLION, "no",
        "bandungraya.inews.id/amp/259660", RT_RW,
    ),
    Published(
        "B21' Bandung 2023 as wage earners", APBD, 11_914, "2023-01", "2023-12", 955 * MILLION, MILLION, "no",
        "the same, at Rp5,400 a month", RT_RW, 1_000_000,
    ),
    Published(
        "B22 Ambon 2023", APBD, 40_000, "2023-01", "2023-12", 10 * BILLION, BILLION, "no",
        "ambon.antaranews.com/berita/175809: perhaps with non-ASN staff",
    ),
    Published(
        "B23 Kudus 2025", APBD, 9_290, "2025-01", "2025-12", 4_300 * MILLION, 100 * MILLION, "no",
        "betanews.id; the phases are not known",
    ),
    Published(
        "B23' Kudus 2025, later", APBD, 31_310, "2025-01", "2025-12", 5 * BILLION, 100 * MILLION, "no",
        "lingkarjateng.id: others print 31,000 and 31,150; the phases are not known",
    ),
    Published(
        "B25 Manokwari 2022", APBD, 10_000, "2022-01", "2022-12", 3_800 * MILLION, 100 * MILLION, "no",
        "papuabarat.antaranews.com/berita/27045: of both segments",
    ),
    Published(
        "B25' Manokwari 2022, other outlet", APBD, 10_000, "2022-01", "2022-12", 3 * BILLION, 100 * MILLION, "no",
        "linkpapua.com",
    ),
)  # fmt: skip


# Cases whose total nobody printed: the sum that follows stands in its place.
UNPRINTED = (
    Published(
        "W7 Mukomuko 2024, after validation", DBH_SAWIT, 1_616, "2024-01", "2024-12", 325_785_600, 1, "exact",
        "1,800 less 184 refused; one outlet prints 184 as those accepted", PALM_WORKERS,
    ),
    Published(
        "Klaten, one worker of each ASN, a month", BAPAK_ASUH, 11_000, "2024-01", "2024-01", 184_800_000, 1, "exact",
        "11,000 civil servants",
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES + UNPRINTED, ids=[case.name for case in CASES + UNPRINTED])
def test_a_published_budget(case: Published) -> None:
    """The printed sum has the verdict that stands beside it, and the plan covers everybody to the rupiah."""
    made = needed(case)
    assert case.workers == made.covered
    assert made.account.amount == made.spent
    assert case.verdict == verdict(case.printed, made.spent.rupiah, case.digit), (case.source, made.spent)


@pytest.mark.parametrize(
    ("case", "covered", "left", "everybody"),
    [
        (
            Published("B8 Sorong Selatan 2024", OTSUS, 2_800, "2024-01", "2024-12", 500 * MILLION, 1, "exact",
                      "kalbar.antaranews.com/berita/589719"),
            2_480, 32_000, 564_480_000,
        ),
        (
            Published("B20 Rokan Hulu 2024", DBH_SAWIT, 20_000, "2024-01", "2024-12", 3_714_056_400, 1, "no",
                      "sawitkita.id", PALM_WORKERS),
            18_422, 181_200, 4_032_000_000,
        ),
        (
            Published("B26 Kutai Kartanegara 2025", APBD, 60_000, "2025-01", "2025-12", 10 * BILLION, 1, "exact",
                      "radarkukar.com: a ceiling alone"),
            49_603, 35_200, 12_096_000_000,
        ),
    ],
    ids=["B8", "B20", "B26"],
)  # fmt: skip
def test_what_a_published_ceiling_buys(case: Published, covered: int, left: int, everybody: int) -> None:
    """So many worker-years, so much left, and what all of them would take."""
    made = needed(case, case.printed)
    assert (covered, Rp(left)) == (made.covered, made.left[0][1])
    assert Rp(everybody) == needed(case).spent


def test_a_budget_that_is_no_number_of_months() -> None:
    """B24, Wajo 2025 (makassar.tribunnews.com): Rp963,180,000 for 22,586 of both segments, for two to three months.

    It is 57,332 worker-months and Rp2,400.
    """
    months = [
        needed(Published("Wajo", APBD, 22_586, "2025-01", f"2025-{last:02}", 0, 1, "no", "")).spent for last in (2, 3)
    ]
    assert months[0] < Rp(963_180_000) < months[1]
    capacity = needed(Published("Wajo", APBD, 60_000, "2025-01", "2025-01", 0, 1, "no", ""), 963_180_000)
    assert (57_332, Rp(2_400)) == (capacity.covered, capacity.left[0][1])


def test_a_year_of_half_a_billion_for_eight_thousand() -> None:
    """B9, Pematang Siantar 2026: Rp500 million last 3.7 months: three for all, and a fourth for 5,761."""
    budget = Budget(Funding(APBD, payer="Pematang Siantar", year=2026, ceiling=Rp(500 * MILLION)))
    made = plan([Demand(8_000)], [budget], period=Period.year(2026), shortest=3)
    assert [(5_761, 4), (2_239, 3)] == [(each.workers, each.months) for each in made.assignments]

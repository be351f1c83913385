"""Published and derived figures of premium aid for non-wage workers; each test names where its figure comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamsos import (
    APBD,
    CSR,
    DBH_CHT,
    JKK,
    JKM,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    Cohort,
    Funding,
    Month,
    Period,
    Protection,
    Rp,
    Sector,
    Segment,
    terbilang,
)

if TYPE_CHECKING:
    from jamsos.funding import Instrument


def aid(
    headcount: int | tuple[Cohort, ...],
    first: str,
    last: str,
    *,
    instrument: Instrument = APBD,
    payer: str = "Pemerintah daerah",
    sector: Sector | None = None,
    registered: str | None = None,
) -> Protection:
    """Premium aid for so many workers over whole months."""
    return Protection(
        under=PERWALI_AMBON_34A_2020,
        region=KOTA_AMBON,
        segment=Segment.BPU,
        headcount=headcount,
        programs=(JKK, JKM),
        period=Period.of_months(first, last),
        funding=Funding(instrument, payer=payer),
        sector=sector,
        registered=None if registered is None else Month.parse(registered),
    )


def test_ambon_2022() -> None:
    """25,000 workers x 12 months: the city's own story, recomputed."""
    assert Rp(5_040_000_000) == aid(25_000, "2022-01", "2022-12").bill().amount


def test_one_worker_for_a_year() -> None:
    """W1: one worker, 12 months: 201,600, of which JKK 120,000 and JKM 81,600 (arithmetic of Rp16,800 a month)."""
    bill = aid(1, "2022-01", "2022-12").bill()
    assert Rp(201_600) == bill.amount
    assert {"JKK": Rp(120_000), "JKM": Rp(81_600)} == bill.by("program")


@pytest.mark.parametrize(
    ("workers", "first", "last", "total", "source"),
    [
        (5_606, "2025-06", "2025-12", 659_265_600, "Lumajang 2025, DBH CHT: infomalangraya.com, rakyatindependen.id"),
        (5_000, "2025-01", "2025-12", 1_008_000_000, "Penajam Paser Utara 2025: kaltim.antaranews.com/berita/227609"),
        (15_000, "2025-01", "2025-12", 3_024_000_000, "Penajam Paser Utara 2025 (Rp 3 bn): kaltimkita.com"),
        (
            22_100,
            "2024-08",
            "2024-12",
            1_856_400_000,
            "Lampung 2024 (Rp 1.86 bn): lampung.antaranews.com/berita/743163",
        ),
        (11_666, "2024-01", "2024-12", 2_351_865_600, "Riau 2024 (Rp 2.35 bn): sumatra.bisnis.com/read/20241030"),
        (1_800, "2024-01", "2024-12", 362_880_000, "Mukomuko 2024: harianbengkuluekspress.bacakoran.co/amp/9965"),
        (8_000, "2025-12", "2025-12", 134_400_000, "Pematang Siantar: 1detik.asia/2026/01"),
        (7_774, "2025-10", "2025-10", 130_603_200, "Ternate 2025 (Rp 130 m a month): rakyatmu.com"),
        (19_235, "2023-10", "2023-12", 969_444_000, "Kab. Bogor 2023 (about Rp 1 bn): baperanews.com"),
        (5_099, "2019-01", "2019-12", 1_027_958_400, "Anambas 2019 (Rp 1 bn): kepri.antaranews.com/berita/56363"),
    ],
)
def test_published_budgets(workers: int, first: str, last: str, total: int, source: str) -> None:
    """W2 to W7, W10 to W12: a published local budget is workers x Rp16,800 x months."""
    assert Rp(total) == aid(workers, first, last, instrument=DBH_CHT).bill().amount, source


def test_a_year_across_two_budgets() -> None:
    """W8: Papua Tengah, 23,000 from August 2025 to July 2026 on APBD (meepago.com/read/2025/08/17/1386)."""
    bill = aid(23_000, "2025-08", "2026-07").bill()
    assert Rp(4_636_800_000) == bill.amount
    assert {2025: Rp(1_932_000_000), 2026: Rp(2_704_800_000)} == bill.by("year")


def test_what_half_a_billion_buys() -> None:
    """W9: Sorong Selatan 2024, Rp500 million: 2,480 workers with 32,000 left (kalbar.antaranews.com/berita/589719)."""
    bought = aid(1, "2024-01", "2024-12").affordable(Rp(500_000_000))
    assert (2_480, Rp(32_000), Rp(499_968_000)) == (bought.workers, bought.left, bought.spent)


def test_a_driver_paid_by_a_company() -> None:
    """PP 50/2025: a driver's month of 16,800 becomes 8,400 (jateng.antaranews.com/berita/619022)."""
    driver = aid(1, "2026-02", "2026-02", instrument=CSR, payer="PT Contoh", sector=Sector.TRANSPORT)
    assert Rp(8_400) == driver.bill().amount


@pytest.mark.parametrize(
    ("instrument", "sector", "total"),
    [(CSR, Sector.TRANSPORT, 100_800), (APBD, Sector.TRANSPORT, 201_600), (CSR, Sector.OTHER, 126_000)],
)
def test_the_year_2026(instrument: Instrument, sector: Sector, total: int) -> None:
    """W19: PP 50/2025 over 2026, a driver by CSR, the same by APBD, a farmer by CSR (derived)."""
    assert Rp(total) == aid(1, "2026-01", "2026-12", instrument=instrument, sector=sector).bill().amount


def test_the_first_quarter_of_2027() -> None:
    """W19: PP 50/2025, transport is relieved until March 2027, other sectors until December 2026."""
    driver = aid(1, "2027-01", "2027-03", instrument=CSR, sector=Sector.TRANSPORT)
    farmer = aid(1, "2027-01", "2027-03", instrument=CSR, sector=Sector.OTHER)
    assert (Rp(25_200), Rp(50_400)) == (driver.bill().amount, farmer.bill().amount)


@pytest.mark.parametrize(
    ("month", "amount"),
    [("2020-07", 16_800), ("2020-08", 168), ("2021-01", 168), ("2021-02", 16_800)],
)
def test_covid_relief_for_old_members(month: str, amount: int) -> None:
    """W17: PP 49/2020, registered before August 2020 and paid up, 168 a month, August 2020 to January 2021."""
    assert Rp(amount) == aid(1, month, month, registered="2019-01").bill().amount


def test_covid_relief_for_new_members() -> None:
    """W18: PP 49/2020 Pasal 13, 10,000 from October 2020, two full months, then two at 168: 339,360,000 (derived)."""
    assert Rp(339_360_000) == aid(10_000, "2020-10", "2021-01").bill().amount


def test_lahat_2024() -> None:
    """Lahat 2024: 360 villages x 60 workers, June to December (lahatpos.co): 2,540,160,000."""
    assert Rp(2_540_160_000) == aid(360 * 60, "2024-06", "2024-12").bill().amount


def test_kota_serang_2026() -> None:
    """Kota Serang 2026 on APBD: 12,000 for a year stay at Rp16,800: 2,419,200,000."""
    assert Rp(2_419_200_000) == aid(12_000, "2026-01", "2026-12").bill().amount


@pytest.mark.parametrize(
    ("workers", "first", "last", "printed", "source"),
    [
        (5_606, "2025-06", "2025-12", 732_210_600, "Lumajang 2025, other outlet: pantura7.com/?p=74621"),
        (338_681, "2025-01", "2025-01", 5_400_000_000, "Kendal 2025, whole need: matasemarang.com"),
        (16_585, "2024-01", "2024-12", 3_714_056_400, "Rokan Hulu 2024, an allocation ceiling: sawitkita.id"),
        (40_000, "2023-01", "2023-12", 10_000_000_000, "Ambon 2023: ambon.antaranews.com/berita/175809"),
    ],
)
def test_budgets_that_do_not_follow(workers: int, first: str, last: str, printed: int, source: str) -> None:
    """A printed total that the law does not give is recorded as a mismatch, not forced."""
    assert Rp(printed) != aid(workers, first, last).bill().amount, source


def test_in_words() -> None:
    """The sum on a receipt: forty-two million in words."""
    assert "empat puluh dua juta rupiah" == Rp(42_000_000).in_words()
    assert "empat puluh dua juta" == terbilang(42_000_000)

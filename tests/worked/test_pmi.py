"""Published figures of migrant workers; each test names where its figure comes from."""

from __future__ import annotations

import pytest

from jamsos.lampiran.scholarships import Child, Grade, Level
from jamsos.money import Rp
from jamsos.programs import pmi
from jamsos.programs.pmi import Phase


@pytest.mark.parametrize(
    ("months", "individual", "amount", "source"),
    [
        (24, False, 370_000, "W41, printed by the ministry"),
        (12, False, 226_500, "W42, and P177 a React simulator"),
        (6, False, 145_500, "W42"),
        (12, True, 189_000, "W43"),
        (18, True, 270_000, "W44: 189.000 + 6 x 13.500"),
        (30, True, 413_500, "W45: 332.500 + 6 x 13.500"),
        (30, False, 451_000, "P179 a React simulator: 370.000 + 6 x 13.500"),
    ],
)
def test_published_contributions(months: int, individual: bool, amount: int, source: str) -> None:
    """By Permenaker 4/2023 Pasal 18."""
    assert Rp(amount) == pmi.contribution(months, "2025-12-01", individual=individual).amount, source


def test_the_price_of_2018() -> None:
    """370.000 for the placed and 332.500 for the individual (radarjogja.co, 30 Jan 2019); detik.com prints 322.500."""
    assert Rp(370_000) == pmi.contribution(24, "2019-01-30").amount
    assert Rp(332_500) == pmi.contribution(24, "2019-01-30", individual=True).amount
    assert Rp(322_500) != pmi.during_and_after(18, "2022-06-01").amount


def test_months_are_not_summed() -> None:
    """Twelve months and twelve beyond them would be 351.000; the package of 24 is 332.500."""
    assert Rp(351_000) == pmi.during_and_after(24, "2025-12-01", package=12).amount
    assert Rp(332_500) == pmi.during_and_after(24, "2025-12-01").amount


def test_a_natural_death_abroad() -> None:
    """X5: 85 million, and up to 69 million for a child that enters the first class of SMA."""
    child = Child("Ani", born="2010-05-01", grade=Grade(Level.UPPER_SECONDARY))
    account = pmi.death_benefit("2025-07-01", phase=Phase.DURING, children=[child])
    assert (Rp(85_000_000), [Rp(69_000_000)]) == (account.amount, [right.at_most for right in account.rights])


def test_a_death_in_korea() -> None:
    """15 April 2025, at sea off Korea: 85 million (jpnn.com; bpjsketenagakerjaan.go.id/berita/29464)."""
    assert Rp(85_000_000) == pmi.death_benefit("2025-04-15", phase=Phase.DURING).amount

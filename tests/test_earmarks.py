"""Earmarks: an allocation divided by law, with no sen lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos import APBD, DBH_CHT, DBH_SAWIT, NotInForce, Rp, Rupiah, Text, percent
from jamsos.earmarks import (
    DBH_CHT_SHARES,
    DBH_SAWIT_POOL,
    DBH_SAWIT_SHARES,
    EARMARKS,
    Earmark,
    Share,
    divide,
    premium_ceiling,
)

HALF = Share(Text(id="separuh", en="half"), percent(50))


@given(st.integers(0, 10**16), st.sampled_from([(DBH_CHT, 2021), (DBH_CHT, 2024), (DBH_CHT, 2030), (DBH_SAWIT, 2025)]))
def test_no_sen_is_lost(sen: int, case: tuple[object, int]) -> None:
    """The shares sum to the allocation, at every level, and each is within one sen of its rate."""
    instrument, year = case
    account = divide(instrument, Rupiah.of_sen(sen), year)  # type: ignore[arg-type]  # an instrument
    assert sen == account.amount.sen
    for line in account.leaves:
        share = line.tag("share")
        assert isinstance(share, Share)
        assert abs(line.amount.sen * share.rate.denominator - sen * share.rate.numerator) < share.rate.denominator


@pytest.mark.parametrize(
    ("year", "shares"),
    [
        (2021, "welfare 50% (raw material, skills, industry 15%, aid, contributions included 35%), health 25%"),
        (2022, "welfare 50% (raw material, skills, industry 20%, aid, contributions included 30%), health 40%"),
        (2026, "welfare 50% (raw material, skills, industry 20%, aid, contributions included 30%), health 40%"),
    ],
)
def test_the_tobacco_share_by_fiscal_year(year: int, shares: str) -> None:
    """15 and 35, then 20 and 30; health and law enforcement 25 and 25, then 40 and 10."""
    assert f"{DBH_CHT_SHARES.on(f'{year}-01-01').value:en}".startswith(shares)


def test_what_it_rests_on() -> None:
    """Every line carries the place of the shares; the groups of lines carry those of their lines."""
    account = divide(DBH_SAWIT, Rp(100), 2024)
    assert ["PMK 91/2023 Pasal 16 ayat (3)"] == [each.short for each in account.citations]
    assert ["80% x Rp100", "20% x Rp100"] == [each.how.get("en") for each in account.parts if each.how is not None]


def test_outside_the_law() -> None:
    """No earmark, no answer; before the first year, none either."""
    with pytest.raises(ValueError, match=r"^instrument APBD has no earmark; valid: DBH CHT, DBH Sawit\.$"):
        divide(APBD, Rp(1), 2024)
    with pytest.raises(NotInForce):
        divide(DBH_SAWIT, Rp(1), 2022)
    assert premium_ceiling(APBD, Rp(1), 2024) is premium_ceiling(DBH_SAWIT, Rp(1), 2022) is None


def test_shares_are_the_whole() -> None:
    """An earmark that does not sum to 100 %, or a share to its parts, is refused."""
    with pytest.raises(ValueError, match=r"^the shares of an earmark must sum to 100 %\.$"):
        Earmark([HALF])
    with pytest.raises(ValueError, match=r"^semua: the parts do not sum to 100%\.$"):
        Share(Text(id="semua", en="all"), percent(100), (HALF,))


def test_every_history_is_a_division() -> None:
    """The pool between regions is one too, though nobody pays contributions from a pool."""
    assert EARMARKS == {DBH_CHT: DBH_CHT_SHARES, DBH_SAWIT: DBH_SAWIT_SHARES}
    assert Rp(0) == DBH_SAWIT_POOL.on("2024-01-01").value.premiums(Rp(1_000))

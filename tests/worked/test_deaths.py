"""Published and derived death benefits; each test names where its figure comes from."""

from __future__ import annotations

from datetime import date

import pytest

from jamsos import (
    APBD,
    JKK,
    JKM,
    KABUPATEN_MEMPAWAH,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    Cause,
    DeathClaim,
    Funding,
    NotInForce,
    Period,
    Protection,
    Rp,
    Segment,
    settle,
)
from jamsos.programs import jkk, jkm


def protection(first: str, last: str, *, income: int = 1_000_000) -> Protection:
    """A protection of one worker over some days."""
    return Protection(
        under=PERWALI_AMBON_34A_2020,
        region=KOTA_AMBON,
        segment=Segment.BPU,
        headcount=1,
        programs=(JKK, JKM),
        period=Period(first, last),
        funding=Funding(APBD, payer=KOTA_AMBON),
        income=Rp(income),
    )


def natural(died: str, since: str) -> int:
    """The whole rupiah of a natural death."""
    claim = DeathClaim(under=protection(since, died), died=died, member_since=since)
    return claim.entitlement().amount.sen // 100


@pytest.mark.parametrize(
    ("died", "amount"),
    [
        ("2015-07-01", 24_000_000),
        ("2019-12-01", 24_000_000),
        ("2019-12-02", 42_000_000),
        ("2022-03-14", 42_000_000),
        ("2026-11-21", 42_000_000),
    ],
)
def test_jkm_through_time(died: str, amount: int) -> None:
    """JKM: 24 million from 1 July 2015, 42 million from 2 December 2019 (PP 44/2015 Pasal 34, PP 82/2019)."""
    assert amount == natural(died, "2015-07-01")


def test_no_jkm_before_the_law() -> None:
    """A death on 30 June 2015 has no answer here: Jamsostek law comes later."""
    with pytest.raises(NotInForce, match="2015-07-01"):
        jkm.death_benefit(date(2015, 6, 30), member_since=date(2010, 1, 1))
    with pytest.raises(NotInForce, match="2015-07-01"):
        jkk.death_benefit(date(2015, 6, 30), wage=Rp(1_000_000))


@pytest.mark.parametrize(
    ("since", "died", "amount", "source"),
    [
        ("2024-01-14", "2024-02-03", 42_000_000, "20 days a member before the rule: media.alkhairaat.id"),
        ("2025-05-14", "2025-06-03", 10_000_000, "20 days a member: the funeral cost only"),
        ("2025-01-01", "2025-02-23", 42_000_000, "the last day before Permenaker 1/2025"),
        ("2025-01-01", "2025-02-24", 10_000_000, "the day Permenaker 1/2025 was promulgated"),
        ("2025-03-10", "2025-06-09", 10_000_000, "one day short of three months"),
        ("2025-03-10", "2025-06-10", 42_000_000, "three months: ipol.id 2025/07"),
    ],
)
def test_short_membership(since: str, died: str, amount: int, source: str) -> None:
    """Permenaker 1/2025 Pasal 97A: under three months of membership, the funeral cost of Rp10 million only."""
    assert amount == natural(died, since), source


@pytest.mark.parametrize(
    ("died", "amount", "source"),
    [
        ("2022-06-01", 70_000_000, "48 + 12 + 10 million: liputan6.com 5492793"),
        ("2019-12-02", 70_000_000, "the first day of PP 82/2019"),
        ("2019-12-01", 55_800_000, "48 + 4.8 + 3 million (derived)"),
    ],
)
def test_death_by_work_accident_at_the_lowest_base(died: str, amount: int, source: str) -> None:
    """JKK: 60 % x 80 x base 1,000,000, periodic grant, funeral."""
    claim = DeathClaim(under=protection("2019-01-01", "2022-12-31"), died=died, cause=Cause.WORK_ACCIDENT)
    assert Rp(amount) == claim.entitlement().amount, source


@pytest.mark.parametrize(
    ("wage", "amount", "source"),
    [
        (2_600_000, 146_800_000, "Cilandak: ceklissatu.com"),
        (2_000_000, 118_000_000, "an election worker, Cilacap 2024: Antara"),
        (3_000_000, 166_000_000, "derived: 144 + 12 + 10 million"),
        (400_000, 42_000_000, "derived: the floor of 20 million applies, 20 + 12 + 10"),
    ],
)
def test_death_by_work_accident_by_wage(wage: int, amount: int, source: str) -> None:
    """JKK under PP 82/2019 on monthly wages that the press implies."""
    assert Rp(amount) == jkk.death_benefit(date(2024, 2, 14), wage=Rp(wage)).amount, source


def test_the_crane_case_of_2018_does_not_follow() -> None:
    """A press figure of 123 million took the daily wage times 30; Pasal 19 says 25, which gives 103.8 million."""
    by_law = jkk.death_benefit(date(2018, 2, 4), wage=Rp(80_000) * 25).amount
    assert Rp(103_800_000) == by_law
    assert Rp(123_000_000) == jkk.death_benefit(date(2018, 2, 4), wage=Rp(80_000) * 30).amount


@pytest.mark.parametrize(("deaths", "total"), [(3, 126_000_000), (12, 504_000_000), (55, 2_310_000_000)])
def test_several_deaths(deaths: int, total: int) -> None:
    """Mempawah 3 claims; Manokwari 12 claims in early 2023; Ambon 55 claims: so many times 42 million."""
    under = protection("2021-01-01", "2022-12-31")
    claims = [DeathClaim(under=under, died=date(2022, 1, 1 + day % 28)) for day in range(deaths)]
    assert Rp(total) == settle(claims).amount


def test_mempawah() -> None:
    """891 honorary staff since December 2021, three deaths in six months: 3 x 42 million to the heirs."""
    staff = Protection(
        under=PERWALI_AMBON_34A_2020,
        region=KABUPATEN_MEMPAWAH,
        segment=Segment.BPU,
        headcount=891,
        programs=(JKM,),
        period=Period.of_months("2021-12", "2022-05"),
        funding=Funding(APBD, payer=KABUPATEN_MEMPAWAH, year=(2021, 2022)),
    )
    days = ("2022-01-20", "2022-03-05", "2022-05-30")
    assert Rp(126_000_000) == settle(DeathClaim(under=staff, died=day) for day in days).amount


def test_scholarship_limits() -> None:
    """At most 87 million for a child and 174 million for two (press on PP 82/2019); 12 million once before."""
    after = jkm.death_benefit(date(2022, 1, 1), member_since=date(2015, 7, 1))
    before = jkm.death_benefit(date(2019, 12, 1), member_since=date(2015, 7, 1))
    assert [Rp(174_000_000)] == [right.at_most for right in after.rights]
    assert [Rp(12_000_000)] == [right.at_most for right in before.rights]


@pytest.mark.parametrize(
    ("since", "died", "met"),
    [
        ("2016-12-02", "2019-12-01", False),
        ("2014-12-01", "2019-12-01", None),
        ("2014-12-02", "2019-12-01", False),
        ("2016-12-02", "2019-12-02", None),
        ("2016-12-03", "2019-12-02", False),
    ],
)
def test_scholarship_needs_years_of_contributions(since: str, died: str, met: bool | None) -> None:
    """Five years of contributions until 1 December 2019, three since (PP 44/2015 Pasal 34 ayat (1) huruf d)."""
    benefit = jkm.death_benefit(date.fromisoformat(died), member_since=date.fromisoformat(since))
    assert [met] == [right.met for right in benefit.rights]

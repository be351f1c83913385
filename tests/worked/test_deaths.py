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
from tests.worked.published import verdict


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


def deaths_of(deaths: int, died: str) -> int:
    """What the heirs of so many natural deaths of one day receive together, in whole rupiah."""
    under = protection("2017-01-01", "2024-12-31")
    return settle(DeathClaim(under=under, died=died, member_since="2017-01-01") for _ in range(deaths)).amount.rupiah


@pytest.mark.parametrize(
    ("deaths", "died", "total", "printed", "digit", "expected"),
    [
        (55, "2021-06-03", 2_310_000_000, 2_300_000_000, 100_000_000, "rounds"),
        (32, "2021-07-15", 1_344_000_000, 1_340_000_000, 10_000_000, "rounds"),
        (10, "2023-05-02", 420_000_000, 420_000_000, 1, "exact"),
        (3, "2022-04-18", 126_000_000, 126_000_000, 1, "exact"),
        (12, "2023-01-20", 504_000_000, 504_000_000_000, 1, "no"),
        (4, "2023-02-13", 168_000_000, 168_000_000, 1, "exact"),
        (82, "2018-06-01", 1_968_000_000, 1_980_000_000, 10_000_000, "near"),
        (23, "2022-12-01", 966_000_000, 1_800_000_000, 100_000_000, "no"),
        (150, "2024-04-15", 6_300_000_000, 4_300_000_000, 100_000_000, "no"),
        (92, "2024-04-15", 3_864_000_000, 3_200_000_000, 100_000_000, "no"),
        (35, "2024-05-01", 1_470_000_000, 1_400_000_000, 100_000_000, "rounds"),
    ],
    ids=[
        "W26 Ambon to 8 September 2021",
        "W26 Ambon, June to September 2021",
        "W26 Ambon, March to July 2023",
        "W27 Mempawah",
        "W28 Manokwari, billions printed for millions",
        "W28 Manokwari, four heirs",
        "W29 Nagan Raya 2017 to 2019",
        "W29 Jayapura 2022/23",
        "Batanghari, January to July 2024, perhaps with instalments",
        "Batanghari, those paid for by the region",
        "Banjarmasin, staff of the city to August 2024",
    ],
)
def test_published_deaths(deaths: int, died: str, total: int, printed: int, digit: int, expected: str) -> None:
    """So many times 42 million, or 24 million before December 2019; a printed sum that is another one is shown as such.

    Each was told in the regional news; the day is one within the time that was told.
    """
    found = deaths_of(deaths, died)
    assert total == found
    assert expected == verdict(printed, found, digit)


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

"""Protections and their bills: who is covered in which month, what it costs, and what is refused."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos import (
    APBD,
    CSR,
    DANA_DESA,
    JKK,
    JKM,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    SELF_PAY,
    Cohort,
    Evidence,
    Funding,
    Month,
    NotInForce,
    Participant,
    Period,
    Protection,
    Rp,
    Sector,
    Segment,
    Split,
)

CITY = Funding(APBD, payer=KOTA_AMBON, year=2022)
COMPANY = Funding(CSR, payer="PT Contoh")


def protect(**changes: Any) -> Protection:
    """The protection of Ambon in 2022, with some values changed."""
    values: dict[str, Any] = {
        "under": PERWALI_AMBON_34A_2020,
        "region": KOTA_AMBON,
        "segment": Segment.BPU,
        "headcount": 25_000,
        "programs": (JKK, JKM),
        "period": Period.year(2022),
        "funding": CITY,
    }
    return Protection(**{**values, **changes})


# --- what is refused -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"headcount": 2.5}, TypeError, r"headcount must be a whole number \(int\), not 2\.5"),
        ({"headcount": True}, TypeError, "headcount must be a whole number"),
        ({"headcount": "25000"}, TypeError, "headcount must be a whole number"),
        ({"headcount": 0}, ValueError, "headcount must be at least 1, not 0"),
        ({"headcount": -5}, ValueError, "headcount must be at least 1, not -5"),
        ({"headcount": ()}, ValueError, "headcount cannot be an empty list of cohorts"),
        ({"headcount": (5,)}, TypeError, "headcount must be a Cohort such as Cohort"),
        ({"headcount": None}, ValueError, "either headcount .* or roster"),
        ({"roster": (Participant("A", Segment.BPU),)}, ValueError, "either headcount .* or roster"),
        ({"headcount": None, "roster": ()}, ValueError, "roster cannot be empty"),
        ({"headcount": None, "roster": ("A",)}, TypeError, "roster entry 1 must be a Participant"),
        ({"programs": ()}, ValueError, "programs cannot be empty; valid: JKK, JKM"),
        ({"programs": (JKK, JKK)}, ValueError, "programs names JKK 2 times"),
        (
            {"programs": (JKK, "JP")},
            ValueError,
            r"programs cannot be 'JP'.*PP 45/2015 Pasal 2 ayat \(1\).*not offered to non-wage workers.*'JKK', 'JKM'",
        ),
        ({"programs": "JKP"}, ValueError, r"programs cannot be 'JKP'.*not offered to non-wage workers"),
        ({"programs": ("KPR",)}, ValueError, "programs cannot be 'KPR'.* Valid: 'JKK', 'JKM'"),
        ({"programs": ("JKN",)}, ValueError, "did you mean"),
        ({"segment": "BPU"}, TypeError, "segment must be one of Segment.PU, Segment.BPU"),
        ({"segment": Segment.PU}, ValueError, "segment cannot be Segment.PU: JKK has contributions for Segment.BPU"),
        ({"sector": "transport"}, TypeError, "sector must be one of Sector.TRANSPORT, Sector.OTHER"),
        ({"income": 1_000_000}, TypeError, r"income must be money such as Rp\(1_000_000\)"),
        ({"income": 1_000_000.0}, TypeError, "income must be money"),
        ({"income": Rp(-1)}, ValueError, "income cannot be negative"),
        ({"under": "Perwali 34A/2020"}, TypeError, "under must be a Regulation"),
        ({"region": "Ambon"}, TypeError, "region must be a Region"),
        ({"period": 2022}, TypeError, r"period must be a Period such as Period\.year\(2022\)"),
        ({"funding": APBD}, TypeError, "funding must be a Funding or a Split"),
        ({"registered": "2023-01"}, ValueError, "registered begins in 2023-01, after the period ends on 2022-12-31"),
        ({"headcount": (Cohort(5, start="2023-01"),)}, ValueError, "cohort begins in 2023-01, after the period"),
        (
            {
                "headcount": None,
                "roster": (Participant("A", Segment.BPU),),
                "funding": Split(((CITY, 1), (COMPANY, 1))),
            },
            ValueError,
            "a split shares out a headcount",
        ),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """An impossible value is refused in a sentence that names the field, the value and what is valid."""
    with pytest.raises(error, match=sentence):
        protect(**changes)


def test_a_period_that_ends_before_it_starts() -> None:
    """A period runs forward."""
    with pytest.raises(ValueError, match="2022-01-01"):
        protect(period=Period("2022-12-31", "2022-01-01"))


def test_a_cohort_is_registered_before_it_starts() -> None:
    """Nobody is registered after the protection has begun."""
    assert Month(2020, 10) == Cohort(10, start="2020-10").registered
    with pytest.raises(ValueError, match=r"registered \(2020-11\) cannot be after start \(2020-10\)"):
        Cohort(10, start="2020-10", registered="2020-11")
    with pytest.raises(ValueError, match="workers must be at least 1"):
        Cohort(0, start="2020-10")


# --- people ----------------------------------------------------------------------------------------------------------


def test_cohorts_join_in_their_month() -> None:
    """10,000 from October 2020 and 15,000 more from April 2021."""
    ambon = protect(
        headcount=(Cohort(10_000, start="2020-10"), Cohort(15_000, start="2021-04")),
        period=Period.of_months("2020-10", "2021-12"),
    )
    months = [Month(2020, 9), Month(2020, 10), Month(2021, 3), Month(2021, 4), Month(2021, 12), Month(2022, 1)]
    assert [0, 10_000, 10_000, 25_000, 25_000, 0] == [ambon.people(month) for month in months]
    assert 25_000 == ambon.workers


def test_a_roster_bills_each_by_his_own() -> None:
    """Two alike, one with a higher income, one registered in July."""
    roster = (
        Participant("A", Segment.BPU),
        Participant("B", Segment.BPU),
        Participant("C", Segment.BPU, income=Rp(1_250_000)),
        Participant("D", Segment.BPU, registered="2022-07"),
    )
    protection = protect(headcount=None, roster=roster)
    assert (4, [3, 4]) == (protection.workers, [protection.people(Month(2022, month)) for month in (6, 7)])
    assert Rp((2 * 16_800 + 18_800) * 12 + 16_800 * 6) == protection.bill().amount


def test_a_month_is_due_whole() -> None:
    """A period that touches a month by one day owes that month."""
    assert Rp(33_600) == protect(headcount=1, period=Period("2022-01-31", "2022-02-01")).bill().amount


# --- the bill --------------------------------------------------------------------------------------------------------


@given(
    workers=st.lists(st.integers(1, 5_000), min_size=1, max_size=3),
    first=st.integers(0, 130),
    length=st.integers(1, 14),
    income=st.integers(0, 25_000_000),
    sector=st.sampled_from(Sector),
    public=st.booleans(),
)
def test_the_total_is_the_sum_of_its_lines(
    workers: list[int],
    first: int,
    length: int,
    income: int,
    sector: Sector,
    public: bool,
) -> None:
    """The total made without lines equals the account made with them, whatever the months, reliefs and cohorts."""
    start = Month(2015, 7) + first
    cohorts = tuple(Cohort(count, start=start + index) for index, count in enumerate(workers))
    bill = protect(
        headcount=cohorts,
        period=Period.of_months(start, start + max(length, len(workers))),
        income=Rp(income),
        sector=sector,
        funding=Funding(APBD, payer=KOTA_AMBON) if public else COMPANY,
    ).bill()
    account = bill.breakdown
    assert bill.amount == account.amount
    for tag in ("program", "month", "year", "payer", "instrument"):
        assert bill.amount == sum(bill.by(tag).values(), Rp(0))


@given(st.integers(1, 40), st.integers(1, 40))
def test_bills_add_up_over_people(one: int, two: int) -> None:
    """Two groups together cost what they cost apart."""
    together = protect(headcount=one + two).bill().amount
    assert together == protect(headcount=one).bill().amount + protect(headcount=two).bill().amount


def test_a_bill_shows_its_reasons() -> None:
    """Formula, article and amount stand on each line, in both languages; the evidence is the weakest there is."""
    bill = protect().bill()
    text = bill.explain("id", width=200)
    assert "25.000 pekerja x Rp10.000" in text
    assert "PP 44/2015 Pasal 20 ayat (3)" in text
    assert "25,000 workers x Rp10,000" in bill.explain("en")
    assert Evidence.REPORTED is bill.evidence
    assert ["PP 44/2015 Pasal 20 ayat (3)", "PP 44/2015 Lampiran II"] == [place.short for place in bill.citations]
    assert bill.sources == bill.breakdown.sources
    assert "Iuran Kota Ambon" in protect().as_document("id").text()
    assert "<table" in bill._repr_html_()


def test_one_worker_needs_no_multiplication() -> None:
    """The bill of one worker explains the contribution itself."""
    assert "1% x dasar Rp1.000.000 (penghasilan Rp1.000.000)" in protect(headcount=1).bill().explain("id", width=200)


def test_a_split_shares_out_the_people() -> None:
    """Three quarters by the city, a quarter by a company: in June 2026 only the company's are relieved."""
    split = Split(((Funding(APBD, payer=KOTA_AMBON, year=2026), 3), (COMPANY, 1)))
    bill = protect(
        headcount=1_000, period=Period.of_months("2026-06", "2026-06"), funding=split, sector=Sector.OTHER
    ).bill()
    assert {"APBD": Rp(750 * 16_800), "CSR": Rp(250 * 8_400)} == bill.by("instrument")


def test_a_funding_without_people_has_no_line() -> None:
    """One worker shared between two fundings is paid by one of them."""
    bill = protect(headcount=1, funding=Split(((CITY, 1), (COMPANY, 1)))).bill()
    assert {"APBD": Rp(201_600)} == bill.by("instrument")
    assert 2 == len(bill.protection.fundings)


def test_the_sector_is_asked_for_only_where_it_matters() -> None:
    """From January 2026 a private payer must say the sector; public money never has to."""
    with pytest.raises(ValueError, match=r"sector is needed for 2026-01.*Sector\.TRANSPORT, Sector\.OTHER"):
        protect(period=Period.year(2026), funding=COMPANY).bill().amount  # noqa: B018  (reading it is the test)
    assert Rp(16_800) == protect(headcount=1, period=Period.month("2025-12"), funding=COMPANY).bill().amount
    assert Rp(16_800) == protect(headcount=1, period=Period.month("2026-06")).bill().amount


@pytest.mark.parametrize(("public", "amount"), [(True, 16_800), (False, 8_400)])
def test_village_money_is_a_choice(public: bool, amount: int) -> None:
    """Whether village money counts as APBN or APBD is unsettled: the caller decides; unsaid, it does."""
    village = Funding(DANA_DESA, payer="Desa Poka", year=2026, village_money_is_public=public)
    month = protect(headcount=1, period=Period.month("2026-05"), funding=village, sector=Sector.OTHER)
    assert Rp(amount) == month.bill().amount


def test_no_bill_before_the_law() -> None:
    """A month before July 2015 raises and names the first known day."""
    with pytest.raises(NotInForce, match="2015-07-01"):
        protect(period=Period.month("2015-06")).bill().amount  # noqa: B018  (reading it is the test)


def test_old_members_in_arrears_have_no_covid_relief() -> None:
    """PP 49/2020 asks that contributions up to July 2020 are paid."""
    month = Period.month("2020-09")
    paid = protect(headcount=1, period=month, registered="2020-01")
    owing = protect(headcount=1, period=month, registered="2020-01", paid_up=False)
    assert (Rp(168), Rp(16_800)) == (paid.bill().amount, owing.bill().amount)


# --- what a budget buys ----------------------------------------------------------------------------------------------


@given(st.integers(0, 10**12))
def test_a_budget_is_spent_or_left(budget: int) -> None:
    """Spent and left sum to the budget, what is left buys nobody, and one more rupiah never covers fewer."""
    protection = protect(headcount=1)
    bought = protection.affordable(Rp(budget))
    assert Rp(budget) == bought.spent + bought.left
    assert Rp(0) <= bought.left < bought.each
    assert bought.spent == bought.each * bought.workers
    assert protection.affordable(Rp(budget + 1)).workers >= bought.workers


def test_affordable_needs_workers_who_cost_the_same() -> None:
    """Cohorts and splits have no price per worker."""
    cohorts = protect(headcount=(Cohort(5, start="2022-01"),))
    split = protect(funding=Split(((CITY, 1), (COMPANY, 1))))
    for protection in (cohorts, split):
        with pytest.raises(ValueError, match="plain headcount and one funding"):
            protection.affordable(Rp(1))
    with pytest.raises(TypeError, match="budget must be a Rupiah"):
        protect().affordable(500)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


# --- values ----------------------------------------------------------------------------------------------------------


def test_protections_are_values() -> None:
    """Equal, hashable, copied and pickled like any value."""
    protection = protect(headcount=(Cohort(5, start="2022-01"),), funding=Funding(SELF_PAY, payer="peserta"))
    twin = pickle.loads(pickle.dumps(protection))  # noqa: S301  (our own bytes)
    assert protection == twin == copy.deepcopy(protection)
    assert hash(protection) == hash(twin)
    assert protection.bill() == twin.bill()
    assert twin.bill().amount == protection.bill().amount
    assert "Perwali Kota Ambon 34A/2020" in format(protection, "id")
    assert "1 January to 31 December 2022" in format(protection, "en")
    assert date(2022, 1, 1) == protection.months[0].first

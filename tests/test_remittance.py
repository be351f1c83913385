"""What was paid for a bill: its days, what is missing, its base, and the reliefs that were claimed."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import pytest

from jamsos import Participant, Rp, Sector, Segment
from jamsos.contributions import contributions
from jamsos.employers import Employer
from jamsos.participants import Job
from jamsos.programs.reliefs import NON_WAGE_RELIEF
from jamsos.remittance import Remittance
from tests.conditions.subjects import FIRM, job, person, worker

BILL = contributions(worker(job(programs=("JKK", "JKM", "JHT", "JP"))), "2022-05")


def remittance(**changes: Any) -> Remittance:
    """The whole bill of May 2022, paid on 10 June."""
    values: dict[str, Any] = {"bill": BILL, "paid": BILL.amount, "on": "2022-06-10", **changes}
    return Remittance(**values)


def test_each_programme_has_its_last_day() -> None:
    """JKK, JKM and JHT move to a working day, JP does not; the calendar is handed in."""
    plain = date(2022, 6, 15)
    assert (("JKK", plain), ("JKM", plain), ("JHT", plain), ("JP", plain)) == remittance().due_dates
    moved = dict(remittance(holidays=[plain]).due_dates)
    assert {"JKK": date(2022, 6, 16), "JKM": date(2022, 6, 16), "JHT": date(2022, 6, 16), "JP": plain} == moved


def test_a_builder_pays_by_contract() -> None:
    """No article sets a monthly day for construction services."""
    site = Employer("PT Bangun", construction=True)
    builder = Participant("Budi", Segment.JAKON, jobs=[Job(site, Rp(4_000_000), programs=("JKK", "JKM"))])
    bill = contributions(builder, "2022-05")
    assert () == Remittance(bill=bill, paid=Rp(0)).due_dates


@pytest.mark.parametrize(("day", "made"), [("2022-06-09", None), ("2022-06-10", date(2022, 6, 10))])
def test_a_payment_is_seen_from_its_day_on(day: str, made: date | None) -> None:
    """Before it nothing was paid."""
    assert made == remittance().payment_by(day)
    assert remittance(on=None, paid=Rp(0)).payment_by(day) is None


def test_the_difference() -> None:
    """Negative where something is missing."""
    assert Rp(0) == remittance().difference
    assert Rp(-1) == remittance(paid=BILL.amount - Rp(1)).difference


def test_the_right_base() -> None:
    """Wages for a wage earner, the base of the band for others; without an income there is no band."""
    assert Rp(5_000_000) == remittance().right_base
    seller = person(income=Rp(1_250_000))
    assert Rp(1_200_000) == remittance(bill=contributions(seller, "2022-05")).right_base
    builder = Participant("Budi", Segment.JAKON, jobs=[Job(Employer("PT Bangun"), Rp(4_000_000), programs=("JKM",))])
    intern = Participant("Rina", Segment.BPU, income=Rp(1_000_000), jobs=[Job(FIRM, Rp(4_000_000))])
    assert Rp(4_000_000) == remittance(bill=contributions(intern, "2022-05")).right_base
    assert Rp(4_000_000) == remittance(bill=contributions(builder, "2022-05")).right_base


def test_a_relief_is_granted_to_its_group_alone() -> None:
    """PP 50/2025 relieves who pays for himself, not who is paid for from APBD, and no wage earner."""
    seller = person(income=Rp(1_000_000), sector=Sector.OTHER)
    own, aided = (contributions(seller, "2026-04", publicly_funded=public) for public in (False, True))
    assert remittance(bill=own).granted(NON_WAGE_RELIEF)
    assert not remittance(bill=aided).granted(NON_WAGE_RELIEF)
    assert not remittance().granted(NON_WAGE_RELIEF)


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"bill": 5}, TypeError, "bill must be a MonthlyBill"),
        ({"paid": 5}, TypeError, "paid must be money"),
        ({"paid": Rp(-1)}, ValueError, "paid cannot be negative"),
        ({"base": Rp(-1)}, ValueError, "base cannot be negative"),
        ({"reliefs": ["PP 49/2020"]}, TypeError, "reliefs must be a Relief"),
        ({"on": None}, ValueError, "on is needed"),
        ({"on": "2022-06-31"}, ValueError, "on"),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """Each refusal names the field."""
    with pytest.raises(error, match=sentence):
        remittance(**changes)


def test_it_says_itself_and_is_a_value() -> None:
    """In both languages; equal, hashable and storable."""
    assert "setoran A, Mei 2022" == str(remittance())
    assert "remittance of A, May 2022" == f"{remittance():en}"
    assert "iuran A, Mei 2022" == str(BILL)
    assert "contributions of A, May 2022" == f"{BILL:en}"
    with pytest.raises(ValueError, match="lang cannot be 'jv'"):
        format(remittance(), "jv")
    assert remittance() == pickle.loads(pickle.dumps(remittance()))  # noqa: S301  (our own bytes)

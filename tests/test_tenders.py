"""Construction projects: what they owe, by when they are registered, and what a tender may ask for."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import pytest

from jamsos import KOTA_TIDORE_KEPULAUAN, PERWALI_AMBON_34A_2020, Employer, NotInForce, Period, Rp
from jamsos.arrears import Payment
from jamsos.programs.construction import RESPONSIBLE, WORKER_CHANGE_DAYS
from jamsos.rules import tender_check
from jamsos.tenders import Project, ProofCondition, Responsible
from tests.conditions.cases.tenders import CONDITION, PAID, project

BUILDER = Employer("CV Karya Goto", construction=True)
HOLIDAYS = frozenset({date(2024, 3, 11), date(2024, 3, 12)})
"""Nyepi and the joint leave after it."""


def test_by_value_once_and_in_parts() -> None:
    """1,2 billion: 1,990,000 at once, or 995,000 first."""
    whole, parts = project(), project(instalments=True)
    assert (Rp(1_990_000), Rp(1_990_000)) == (whole.contribution.amount, whole.first_payment)
    assert (Rp(1_990_000), Rp(995_000)) == (parts.contribution.amount, parts.first_payment)


def test_by_wages_month_by_month() -> None:
    """Wages of 50 million a month from March to August: 1,020,000 a month; the value does not matter then."""
    found = project(wages=Rp(50_000_000))
    assert (Rp(6_120_000), Rp(1_020_000)) == (found.contribution.amount, found.first_payment)
    assert {"JKK": Rp(5_220_000), "JKM": Rp(900_000)} == found.contribution.by("program")
    assert 6 == len(found.contribution.by("month"))


def test_the_relief_of_2020_reaches_who_paid_up() -> None:
    """One per cent of the contribution from August 2020 to January 2021."""
    days = {"work_order": "2020-08-03", "period": Period("2020-08-10", "2020-09-30")}
    assert [Rp(1_990_000), Rp(19_900)] == [project(**days, paid_up=each).contribution.amount for each in (False, True)]
    assert Rp(20_400) == project(**days, wages=Rp(50_000_000), paid_up=True).first_payment * 2


def test_a_project_is_covered_when_it_is_registered_and_paid_for() -> None:
    """The later of the two days; part of the first part is not enough."""
    assert [None, None, date(2024, 3, 8), date(2024, 3, 18)] == [
        project(instalments=True, **each).covered_from
        for each in (
            {"registered": "2024-03-08"},
            {"registered": "2024-03-08", "payments": [Payment("2024-03-08", Rp(994_999))]},
            {"registered": "2024-03-08", "payments": [Payment("2024-03-05", Rp(995_000))]},
            {
                "registered": "2024-03-08",
                "payments": [Payment("2024-03-18", Rp(500_000)), Payment("2024-03-08", Rp(495_000))],
            },
        )
    ]


def test_the_terms_are_counted_by_the_calendar() -> None:
    """Fourteen working days from 1 March 2024 without Nyepi and the leave: to 25 March; certificate 1, delivery 3."""
    found = project(**PAID, certified="2024-03-14", delivered="2024-03-19")
    assert [
        ("Registration of the project", date(2024, 3, 25), True),
        ("Certificate and number", date(2024, 3, 13), False),
        ("Delivery of the proof", date(2024, 3, 19), True),
    ] == [(each.duty.get("en"), each.last, each.kept(date(2024, 4, 1))) for each in found.terms(HOLIDAYS)]
    assert 1 == len(project().terms(()))
    with pytest.raises(NotInForce):
        project(work_order="2015-12-30", period=Period("2016-01-04", "2016-03-31")).terms(())


def test_the_terms_of_the_law_before() -> None:
    """Permenaker 44/2015: the proof within seven working days, now three; a change of workers within seven, now 30."""
    old = project(
        work_order="2019-03-01",
        period=Period("2019-03-11", "2019-08-31"),
        registered="2019-03-04",
        payments=[Payment("2019-03-04", Rp(1_990_000))],
        certified="2019-03-05",
    )
    assert [date(2019, 3, 21), date(2019, 3, 5), date(2019, 3, 14)] == [each.last for each in old.terms(())]
    assert [7, 30] == [WORKER_CHANGE_DAYS.on(day).value for day in ("2019-03-01", "2024-03-01")]
    assert "user and the provider" in RESPONSIBLE.on("2019-03-01").value.en


def test_who_answers_registers() -> None:
    """The contractor, or who gives the work; the finding names it."""
    for who, name in ((Responsible.PROVIDER, "CV Karya Goto"), (Responsible.USER, "Kota Tidore Kepulauan")):
        found = tender_check(project(responsible=who), "2024-03-22", ())
        assert f"registration by {name} is 1 day(s) late" in found.items[0].message.get("en")


def test_a_tender_is_checked_on_a_day_with_a_calendar() -> None:
    """With the holidays the registration is in time four days longer."""
    assert {"JS637": 1} == tender_check(project(), "2024-03-25", HOLIDAYS).counts
    assert {"JS636": 1, "JS637": 1} == tender_check(project(), "2024-03-25", ()).counts
    assert tender_check(project(**PAID, certified="2024-03-11", condition=CONDITION), "2024-09-30", HOLIDAYS).ok


def test_a_project_brings_its_own_calendar() -> None:
    """What is asked without one goes by the holidays of the project."""
    found = project(holidays=HOLIDAYS)
    assert found.terms(HOLIDAYS) == found.terms()
    assert {"JS637": 1} == tender_check(found, "2024-03-25").counts
    assert {"JS636": 1, "JS637": 1} == tender_check(project(), "2024-03-25").counts
    with pytest.raises(TypeError, match="project must be a Project"):
        tender_check("Jalan Goto", "2024-03-25")  # type: ignore[arg-type]


def test_what_is_left_is_never_less_than_nothing() -> None:
    """After half of it, half; after too much, nothing."""
    found = project(
        instalments=True, payments=[Payment("2024-03-08", Rp(995_000)), Payment("2024-05-02", Rp(1_000_000))]
    )
    assert [Rp(1_990_000), Rp(995_000), Rp(0)] == [
        found.left(day) for day in ("2024-03-07", "2024-03-08", "2024-05-02")
    ]


def test_a_condition_names_its_instrument_where_there_is_one() -> None:
    """Announced, it has none; a regulation is cited."""
    announced = tender_check(project(condition=CONDITION), "2024-03-04", ()).items[0]
    assert (None, True) == (announced.citation, "no instrument is known" in announced.message.get("en"))
    ruled = ProofCondition(BUILDER, since="2024-01-01", under=PERWALI_AMBON_34A_2020)
    found = tender_check(project(condition=ruled), "2024-03-04", ()).items[0]
    assert found.citation is not None
    assert (PERWALI_AMBON_34A_2020, "CV Karya Goto, since 1 January 2024, under") == (
        found.citation.regulation,
        f"{ruled:en}"[:42],
    )


@pytest.mark.parametrize("lang", ["id", "en"])
def test_a_project_shows_parties_terms_and_contribution(lang: Any) -> None:
    """With what is known, and with nothing known."""
    known = project(**PAID, condition=CONDITION).as_document(lang).text(140)
    for said in (
        "CV Karya Goto",
        "Rp1.990.000" if lang == "id" else "Rp1,990,000",
        "8 Maret 2024" if lang == "id" else "8 March",
    ):
        assert said in known
    assert ("belum berlaku" if lang == "id" else "not yet") in project().as_document(lang).text(140)


def test_a_project_in_instalments_shows_the_sum_and_its_parts() -> None:
    """Slice by slice, then part by part; by wages there are no parts."""
    text = project(instalments=True, payments=[Payment("2024-03-08", Rp(995_000))]).as_document("en").text(140)
    rows = [line.split() for line in text.splitlines()]
    for said in (
        ["Paid", ":", "Rp995,000"],
        ["Left", ":", "Rp995,000"],
        ["Instalment", "1", "Rp880,000", "Rp115,000", "Rp995,000"],
        ["Instalment", "3", "Rp440,000", "Rp57,500", "Rp497,500"],
    ):
        assert said in rows
    assert "0.11% x Rp200,000,000" in text
    assert "before the project ends: 50% + 25% + 25% [PP 44/2015 Pasal 56 ayat (2)]" in " ".join(text.split())
    assert "Instalment" not in project(wages=Rp(50_000_000)).as_document("en").text(140)


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"name": " "}, ValueError, "name must not be blank"),
        ({"provider": "CV"}, TypeError, "provider must be an Employer"),
        ({"user": "Tidore"}, TypeError, "user must be a Region"),
        ({"responsible": "PROVIDER"}, TypeError, r"responsible must be Responsible\.PROVIDER or Responsible\.USER"),
        ({"period": "2024"}, TypeError, "period must be a Period"),
        ({"period": Period("2024-02-01", "2024-02-29")}, ValueError, "before the work order of 2024-03-01"),
        ({"value": Rp(-1)}, ValueError, "value cannot be negative"),
        ({"value": None}, ValueError, "value or wages must be given"),
        ({"wages": Rp(1), "instalments": True}, ValueError, "instalments are for the sum by the value"),
        ({"instalments": 1}, TypeError, "instalments must be a bool"),
        ({"paid_up": None}, TypeError, "paid_up must be a bool"),
        (
            {"registered": "2024-03-08", "certified": "2024-03-07"},
            ValueError,
            "certified is 2024-03-07, before registered, which is 2024-03-08",
        ),
        (
            {"certified": "2024-03-07", "delivered": "2024-03-06"},
            ValueError,
            "delivered is 2024-03-06, before certified, which is 2024-03-07",
        ),
        ({"condition": "2024"}, TypeError, "condition must be a ProofCondition"),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, Any], error: type[Exception], message: str) -> None:
    """In a sentence that names the field."""
    with pytest.raises(error, match=message):
        project(**changes)


def test_payments_and_conditions_are_checked() -> None:
    """A payment is an amount on a day; a condition is somebody's."""
    with pytest.raises(TypeError, match="payments must be a Payment"):
        project(payments=[Rp(1)])
    with pytest.raises(TypeError, match="by must be a Region"):
        ProofCondition("Tidore", since="2024-01-01")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="under must be a Regulation"):
        ProofCondition(KOTA_TIDORE_KEPULAUAN, since="2024-01-01", under="Perwali")  # type: ignore[arg-type]


def test_a_project_is_a_value() -> None:
    """It can be stored and compared, and says itself."""
    found = project(**PAID, condition=CONDITION)
    assert found == pickle.loads(pickle.dumps(found))  # noqa: S301  (its own output)
    assert hash(found) == hash(pickle.loads(pickle.dumps(found)))  # noqa: S301  (its own output)
    assert ("Jalan Goto", "Jalan Goto", "the user") == (str(found), f"{found:en}", f"{Responsible.USER:en}")
    assert isinstance(found, Project)
    assert "Kota Tidore Kepulauan, sejak 1 Januari 2024, peraturannya tidak diketahui" == str(CONDITION)

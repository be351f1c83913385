"""Migrant workers: packages and months beyond them, the choices of JHT, the sums of JKM and JKK."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos.lampiran.scholarships import Child, Grade, Level
from jamsos.law import Evidence, NotInForce
from jamsos.money import Rp
from jamsos.programs import PROGRAMS, pmi
from jamsos.programs.pmi import PMI, Package, Packages, Phase

if TYPE_CHECKING:
    from jamsos.text import Lang

OLD = date(2019, 1, 1)
NEW = date(2023, 2, 22)
DAY = timedelta(days=1)
ANI = Child("Ani", born="2010-05-01", grade=Grade(Level.UPPER_SECONDARY))


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_page(lang: Lang) -> None:
    """A segment has a page of its own, and is no programme one enrols in."""
    page = PMI.as_document(lang).markdown()
    assert [] == [history.label.id for history in PMI.histories if history.label.get(lang) not in page]
    assert PMI not in PROGRAMS
    assert () == PMI.segments


# Iuran ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "months", "amount"),
    [
        (OLD, 1, 332_500),
        (NEW - DAY, 18, 332_500),
        (NEW - DAY, 24, 332_500),
        (NEW, 1, 108_000),
        (NEW, 6, 108_000),
        (NEW, 7, 121_500),
        (NEW, 11, 175_500),
        (NEW, 12, 189_000),
        (NEW, 13, 202_500),
        (NEW, 22, 324_000),
        (NEW, 23, 332_500),
        (NEW, 24, 332_500),
        (NEW, 25, 346_000),
    ],
)
def test_the_cheapest_way(day: date, months: int, amount: int) -> None:
    """The package, with months beyond it where that is cheaper than the next; 23 months are cheapest as 24."""
    assert Rp(amount) == pmi.during_and_after(months, day).amount


def test_ties_are_named() -> None:
    """18 months: 12 and 6 more, or 6 and 12 more; the longer package is taken and the other named."""
    account = pmi.during_and_after(18, NEW)
    assert 12 == account.tag("package")
    assert account.how is not None
    assert "perjanjian kerja 18 bulan; paket 6 bulan sama harganya" == account.how.get("id")
    untied = pmi.during_and_after(24, NEW)
    assert untied.how is not None
    assert "perjanjian kerja 24 bulan" == untied.how.get("id")


def test_a_package_may_be_named() -> None:
    """Whoever pays for 24 months at once pays that."""
    assert Rp(332_500) == pmi.during_and_after(18, NEW, package=24).amount
    assert Rp(270_000) == pmi.during_and_after(18, NEW, package=6).amount
    with pytest.raises(ValueError, match=r"package must be one of those that cover 18 months \(12, 6, 24\), not 18"):
        pmi.during_and_after(18, NEW, package=18)
    with pytest.raises(TypeError, match="package"):
        pmi.during_and_after(18, NEW, package="12")  # type: ignore[arg-type]


def test_the_lines() -> None:
    """A package and the months beyond it, each with its article."""
    account = pmi.during_and_after(30, NEW)
    assert [Rp(332_500), Rp(81_000)] == [line.amount for line in account.parts]
    assert ["Permenaker 4/2023 Pasal 18"] == [citation.short for citation in account.citations]
    assert Evidence.READ is account.evidence
    assert Evidence.REPORTED is pmi.during_and_after(12, OLD).evidence


def test_the_old_price_covers_24_months() -> None:
    """Permenaker 18/2018 prices no month beyond."""
    with pytest.raises(ValueError, match=r"months must be at most 24 .*not 25"):
        pmi.choices(25, NEW - DAY)


@pytest.mark.parametrize(("months", "error"), [(0, ValueError), (1.5, TypeError)])
def test_a_contract_has_whole_months(months: Any, error: type[Exception]) -> None:
    """At least one."""
    with pytest.raises(error, match="months"):
        pmi.choices(months, NEW)


@pytest.mark.parametrize(
    ("day", "individual", "amount"),
    [(NEW - DAY, False, 370_000), (NEW - DAY, True, 332_500), (NEW, False, 370_000), (NEW, True, 332_500)],
)
def test_placed_and_individual(day: date, individual: bool, amount: int) -> None:
    """An individual migrant worker pays nothing for the time before the work."""
    account = pmi.contribution(24, day, individual=individual)
    assert (Rp(amount), "JKK+JKM") == (account.amount, account.tag("program"))


def test_individual_is_yes_or_no() -> None:
    """A word is refused."""
    with pytest.raises(TypeError, match="individual must be a bool"):
        pmi.contribution(24, NEW, individual="yes")  # type: ignore[arg-type]


def test_before_2019_nothing_is_known() -> None:
    """Of Permenaker 18/2018 only the year is known."""
    for ask in (pmi.choices, pmi.contribution):
        with pytest.raises(NotInForce):
            ask(12, OLD - DAY)


@given(months=st.integers(1, 120), more=st.integers(0, 60))
def test_longer_is_never_cheaper(months: int, more: int) -> None:
    """Monotone in the months, with a package or without."""
    assert pmi.during_and_after(months, NEW).amount <= pmi.during_and_after(months + more, NEW).amount


@given(months=st.integers(1, 120))
def test_the_first_choice_is_the_cheapest(months: int) -> None:
    """The choices ascend, one for each package, and no month costs more than the extension."""
    ways = pmi.choices(months, NEW)
    assert sorted(way.amount for way in ways) == [way.amount for way in ways]
    assert {6, 12, 24} == {way.tag("package") for way in ways}
    step = pmi.during_and_after(months + 1, NEW).amount - pmi.during_and_after(months, NEW).amount
    assert Rp(0) <= step <= Rp(13_500)


def test_packages_stand_in_order() -> None:
    """Shortest first, none twice, at least one, each of a month or more."""
    with pytest.raises(ValueError, match="packages stand shortest first"):
        Packages(())
    with pytest.raises(ValueError, match="packages stand shortest first"):
        Packages((Package(12, Rp(1)), Package(6, Rp(1))))
    with pytest.raises(ValueError, match="months must be at least 1"):
        Package(0, Rp(1))


@pytest.mark.parametrize("amount", [50_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000])
def test_choices_of_jht(amount: int) -> None:
    """Seven sums, and no other."""
    for day in (OLD, NEW):
        assert Rp(amount) == pmi.jht_contribution(Rp(amount), day).amount
    with pytest.raises(ValueError, match="amount must be one of Rp50,000"):
        pmi.jht_contribution(Rp(amount + 1), NEW)
    with pytest.raises(NotInForce):
        pmi.jht_contribution(Rp(amount), OLD - DAY)


# Manfaat --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "phase", "amount"),
    [
        (OLD, Phase.DURING, 85_000_000),
        (NEW, Phase.DURING, 85_000_000),
        (NEW, Phase.BEFORE, 42_000_000),
        (NEW, Phase.AFTER, 42_000_000),
    ],
)
def test_death(day: date, phase: Phase, amount: int) -> None:
    """More for a death during the work."""
    account = pmi.death_benefit(day, phase=phase)
    assert (Rp(amount), ()) == (account.amount, account.rights)
    assert format(phase, "id") in account.label.get("id")


def test_deaths_outside_what_is_known() -> None:
    """At home before 22 February 2023, anywhere before 2019, and children before 2023."""
    for day, phase in ((NEW - DAY, Phase.BEFORE), (NEW - DAY, Phase.AFTER), (OLD - DAY, Phase.DURING)):
        with pytest.raises(NotInForce):
            pmi.death_benefit(day, phase=phase)
    with pytest.raises(NotInForce):
        pmi.death_benefit(NEW - DAY, phase=Phase.DURING, children=[ANI])
    with pytest.raises(TypeError, match="phase must be one of"):
        pmi.death_benefit(NEW, phase="during")  # type: ignore[arg-type]


def test_a_scholarship_is_for_a_death_abroad() -> None:
    """Beside the sum, never in it."""
    account = pmi.death_benefit(NEW, phase=Phase.DURING, children=[ANI])
    assert (Rp(85_000_000), [None]) == (account.amount, [right.met for right in account.rights])
    with pytest.raises(ValueError, match="children have a scholarship when the death is during the work"):
        pmi.death_benefit(NEW, phase=Phase.AFTER, children=[ANI])


def test_fixed_sums() -> None:
    """Failed departure and rape, since 22 February 2023."""
    assert Rp(10_000_000) == pmi.failed_departure(NEW).amount
    assert Rp(50_000_000) == pmi.rape(NEW).amount
    for ask in (pmi.failed_departure, pmi.rape):
        with pytest.raises(NotInForce):
            ask(NEW - DAY)


@pytest.mark.parametrize(
    ("loss", "amount"), [(0, 0), (2_000_000, 2_000_000), (10_000_000, 10_000_000), (10_000_001, 10_000_000)]
)
def test_a_loss_on_the_way_home(loss: int, amount: int) -> None:
    """As much as was lost, up to 10 million."""
    assert Rp(amount) == pmi.loss_on_return(Rp(loss), NEW).amount


def test_a_loss_is_money() -> None:
    """Not negative, not a bare number, not before the law."""
    with pytest.raises(ValueError, match="loss cannot be negative"):
        pmi.loss_on_return(Rp(-1), NEW)
    with pytest.raises(TypeError, match="loss must be a Rupiah"):
        pmi.loss_on_return(5, NEW)  # type: ignore[arg-type]
    with pytest.raises(NotInForce):
        pmi.loss_on_return(Rp(1), NEW - DAY)

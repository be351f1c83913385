"""JP: contributions, ceiling and deferral, pension age, the five pensions and their limits, the terms."""

from __future__ import annotations

import copy
import pickle
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos import Breakdown, Evidence, Month, NotInForce, Period, Rate, Rp, Rupiah, Segment, derived, percent, reported
from jamsos.dates import add_years
from jamsos.law import Dated
from jamsos.programs import JKK, PROGRAMS, jp, offered, program
from jamsos.programs.jp import (
    CEILING,
    JP,
    MAXIMUM,
    MINIMUM,
    Career,
    ChildLevel,
    FirstFactor,
    Heir,
    LastFactor,
    NoPension,
    Reckoning,
    SeveralEmployers,
)
from jamsos.programs.shape import Payer
from jamsos.regulations.national import PP_45_2015

INFLATION = {
    2015: percent("3.35"),
    2016: percent("3.02"),
    2017: percent("3.61"),
    2018: percent("3.13"),
    2019: percent("2.72"),
    2020: percent("1.68"),
    2021: percent("1.87"),
    2022: percent("5.51"),
    2023: percent("2.61"),
    2024: percent("1.57"),
    2025: percent("2.92"),
}

BY = Reckoning(inflation=INFLATION, first=FirstFactor.WAGE_YEAR, last=LastFactor.YEAR_BEFORE)

wages = st.integers(1, 20_000_000).map(Rp)
known_months = st.integers(0, Month(2027, 2) - Month(2015, 7)).map(lambda n: Month(2015, 7) + n)


STEADY = Rp(5_000_000)


def months(first: Month, last: Month, wage: Rupiah = STEADY) -> dict[Month, Rupiah]:
    """A steady wage in every month."""
    return dict.fromkeys(Month.range(first, last), wage)


def career(**changes: Any) -> Career:
    """Eight years of a steady wage, some values changed."""
    values: dict[str, Any] = {
        "born": "1980-05-05",
        "registered": "2016-01-11",
        "wages": months(Month(2016, 1), Month(2023, 12)),
    }
    return Career(**{**values, **changes})


def share_of(payer: Payer, wage: Rupiah, month: Month) -> Rupiah:
    """What one payer owes for a month."""
    (due,) = [due for due in JP.dues if due.payer is payer]
    return due.tariff.amount({"wage": wage}, month.first)


def lines(account: Breakdown) -> list[tuple[str, Rupiah]]:
    """The labels and amounts of the parts of an account."""
    return [(part.label.get("en"), part.amount) for part in account.parts]


# --- contributions ---------------------------------------------------------------------------------------------------


def test_jp_is_for_wage_earners_only() -> None:
    """One segment, two payers, both on the payslip."""
    assert (Segment.PU,) == JP.segments
    assert [Payer.EMPLOYER, Payer.WORKER] == [due.payer for due in JP.dues_of(Segment.PU)]
    assert all(due.on_payslip for due in JP.dues)
    assert JP is program("JP")
    assert JP in PROGRAMS


@pytest.mark.parametrize(
    ("segment", "words"), [(Segment.BPU, r"non-wage workers \(BPU\)"), (Segment.PMI, r"migrant workers \(PMI\)")]
)
def test_jp_is_not_offered_to_others(segment: Segment, words: str) -> None:
    """The refusal names the article, the segment and what it has instead."""
    with pytest.raises(ValueError, match=rf"'JP'.*PP 45/2015 Pasal 2 ayat \(1\).*not offered to .*{words}\. Valid: "):
        offered(JP, segment)


def test_what_is_offered_is_given_back() -> None:
    """A programme that a segment has is itself; another one refuses in its own words."""
    assert JP is offered(JP, Segment.PU)
    assert JKK is offered(JKK, Segment.BPU)
    with pytest.raises(ValueError, match=r"segment cannot be Segment\.PMI: JKK has contributions for"):
        offered(JKK, Segment.PMI)


@given(wages, wages, known_months)
def test_contributions_grow_with_the_wage(one: Rupiah, other: Rupiah, month: Month) -> None:
    """A higher wage never owes less, and no wage owes more than the ceiling does."""
    lower, higher = sorted((one, other))
    ceiling = CEILING.on(month.first).value
    for payer in (Payer.EMPLOYER, Payer.WORKER):
        low, high = share_of(payer, lower, month), share_of(payer, higher, month)
        assert low <= high <= share_of(payer, ceiling, month)


@given(wages, known_months)
def test_the_shares_are_three_per_cent(wage: Rupiah, month: Month) -> None:
    """Both shares together are 3 % of the base (Pasal 28 ayat (2)), each rounded by itself."""
    base = min(wage, CEILING.on(month.first).value)
    employer, worker = share_of(Payer.EMPLOYER, wage, month), share_of(Payer.WORKER, wage, month)
    assert abs((employer + worker).sen - percent(3).of(base).sen) <= 1
    assert employer.sen in {2 * worker.sen - 1, 2 * worker.sen, 2 * worker.sen + 1}


@given(wages, known_months)
def test_contributions_have_no_cliff(wage: Rupiah, month: Month) -> None:
    """A rupiah more of wage costs two sen and one sen at most: nothing jumps, at the ceiling neither."""
    for payer, most in ((Payer.EMPLOYER, 2), (Payer.WORKER, 1)):
        assert 0 <= (share_of(payer, wage + Rp(1), month) - share_of(payer, wage, month)).sen <= most


def test_a_contribution_shows_its_reasons() -> None:
    """Rate and ceiling with their articles; the ceiling of the year is reported."""
    account = JP.dues[0].tariff.compute({"wage": Rp(20_000_000)}, date(2026, 3, 1))
    assert ["PP 45/2015 Pasal 28 ayat (3) huruf a", "PP 45/2015 Pasal 29 ayat (3)"] == [
        source.citation.short for source in account.sources
    ]
    assert Evidence.REPORTED is account.evidence
    assert Evidence.READ is JP.dues[0].tariff.compute({"wage": Rp(1)}, date(2015, 7, 1)).evidence


@pytest.mark.parametrize(("month", "nearest"), [(Month(2015, 6), "2015-07-01"), (Month(2027, 3), "2027-02-28")])
def test_no_contribution_outside_the_law(month: Month, nearest: str) -> None:
    """Before JP, and in a month whose ceiling was not announced, nothing is guessed."""
    with pytest.raises(NotInForce, match=nearest):
        share_of(Payer.WORKER, Rp(1_000_000), month)


def test_a_figure_announced_later() -> None:
    """A row stands in for the open end, in contributions too; what was known before is as it was."""
    row = reported("2027-03-01", Rp(11_600_000), PP_45_2015.pasal(29, ayat=3), seen_in=("https://example.org",))
    later = CEILING.extended_with(row)
    employer, worker = jp.dues(later)
    facts = {"wage": Rp(20_000_000)}
    assert Rp(232_000) == employer.tariff.amount(facts, date(2027, 3, 1))
    assert Rp(116_000) == worker.tariff.amount(facts, date(2027, 3, 1))
    assert Rp(110_863) == worker.tariff.amount(facts, date(2027, 2, 1))
    assert CEILING.get("2027-03-01") is None
    with pytest.raises(ValueError, match="rows stand oldest first"):
        later.extended_with(row)


def test_a_projection_is_asked_for() -> None:
    """Whoever wants a future ceiling makes it, says so in the row, and hands it in."""
    figure = jp.next_ceiling(Rp(11_086_300), percent(5))
    row = derived("2027-03-01", figure, PP_45_2015.pasal(29, ayat=3), how="projected at 5 % of growth")
    assert Rp(11_640_600) == CEILING.extended_with(row).on("2027-12-01").value


@given(st.integers(70_000, 200_000), st.integers(0, 999))
def test_a_ceiling_is_rounded_down(hundreds: int, growth: int) -> None:
    """A growth leads to the last multiple of Rp100 that is not above it; a contraction never raises."""
    previous, rate = Rp(hundreds * 100), Rate.ratio(growth, 10_000)
    exact = Fraction(hundreds * 100 * (10_000 + growth), 10_000)
    following = jp.next_ceiling(previous, rate)
    assert 0 <= exact - following.rupiah < 100
    assert following.rupiah % 100 == 0
    assert jp.next_ceiling(previous, rate, contraction=True) <= previous <= following


@given(st.integers(6_000, 100_000), st.integers(0, 999), st.integers(2016, 2030))
def test_a_limit_is_rounded_up(fifties: int, inflation: int, year: int) -> None:
    """Inflation leads to the next multiple of the step of the year: Rp50 until 2022, Rp100 since 2023."""
    step = 50 if year < 2023 else 100
    exact = Fraction(fifties * 50 * (10_000 + inflation), 10_000)
    following = jp.next_limit(Rp(fifties * 50), Rate.ratio(inflation, 10_000), year).rupiah
    assert 0 <= following - exact < step
    assert following % step == 0


# --- the deferral of 2020 --------------------------------------------------------------------------------------------


@given(wages, st.integers(0, 5).map(lambda n: Month(2020, 8) + n))
def test_nothing_is_lost_by_deferral(wage: Rupiah, month: Month) -> None:
    """What is paid and what is deferred are the contribution of the month, share by share."""
    account = jp.deferral(wage, month)
    assert account.amount == share_of(Payer.EMPLOYER, wage, month) + share_of(Payer.WORKER, wage, month)
    assert {payer: share_of(payer, wage, month) for payer in (Payer.EMPLOYER, Payer.WORKER)} == account.by("payer")
    now, later = account.by("settlement").values()
    assert now <= later


def test_the_deferral_says_until_when() -> None:
    """Begun by 15 May 2021 and done by 15 April 2022 (PP 49/2020 Pasal 17)."""
    later = jp.deferral(Rp(10_000_000), Month(2020, 8)).parts[1]
    assert later.how is not None
    assert "begun at the latest on 15 May 2021 and done at the latest on 15 April 2022" in later.how.get("en")
    assert Period("2021-05-15", "2022-04-15") == jp.DEFERRED_REPAYMENT.on("2021-01-31").value


def test_the_month_of_a_deferral_is_named_as_everywhere() -> None:
    """A month, its text, or a day in it; else the field is named."""
    account = jp.deferral(Rp(10_000_000), Month(2020, 9))
    assert account == jp.deferral(Rp(10_000_000), "2020-09") == jp.deferral(Rp(10_000_000), date(2020, 9, 30))
    number: Any = 202009
    with pytest.raises(TypeError, match=r"^month must be a Month such as Month\(2026, 2\)"):
        jp.deferral(Rp(10_000_000), number)


@pytest.mark.parametrize("month", [Month(2020, 7), Month(2021, 2)])
def test_no_deferral_in_other_months(month: Month) -> None:
    """August 2020 to January 2021 only."""
    with pytest.raises(NotInForce):
        jp.deferral(Rp(10_000_000), month)


# --- the pension age -------------------------------------------------------------------------------------------------


@given(st.dates(date(1959, 7, 1), date(2010, 12, 31)))
def test_the_pension_day_is_the_first_that_fits(born: date) -> None:
    """On that birthday the person is as old as the age in force, and on none before it since the law began."""
    day = jp.pension_day(born)
    age = jp.PENSION_AGE.on(day).value
    assert add_years(born, age) == day
    birthdays = {years: add_years(born, years) for years in range(50, age)}
    known = {years: jp.PENSION_AGE.get(birthday) for years, birthday in birthdays.items()}
    assert all(years < row.value for years, row in known.items() if row is not None)


@given(st.dates(date(1959, 7, 1), date(2010, 12, 31)))
def test_who_is_born_later_is_pensioned_later(born: date) -> None:
    """Nobody overtakes who is a day older; 29 February alone shares the day of the 28th."""
    assert jp.pension_day(born) <= jp.pension_day(born + timedelta(days=1))


def test_who_was_56_before_jp() -> None:
    """There was no pension age before 1 July 2015."""
    assert date(2015, 7, 1) == jp.pension_day("1959-07-01")
    with pytest.raises(NotInForce, match="2015-07-01"):
        jp.pension_day("1959-06-30")


# --- careers ---------------------------------------------------------------------------------------------------------


def test_two_employers_in_a_month_are_one_month() -> None:
    """Masa iur counts settled months, however many wages they have, and in any order they are given."""
    two = Career(
        born="1980-05-05",
        registered="2020-01-06",
        wages={Month(2020, 3): [Rp(1), Rp(2)], Month(2020, 1): Rp(3)},
    )
    assert (2, Month(2020, 1), Month(2020, 3)) == (two.masa_iur, two.first, two.last)
    assert ((Month(2020, 1), (Rp(3),)), (Month(2020, 3), (Rp(1), Rp(2)))) == two.wages


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"born": "1980"}, ValueError, "born must be written YYYY-MM-DD"),
        ({"registered": "1980-05-05"}, ValueError, r"registered \(1980-05-05\) must be after born \(1980-05-05\)"),
        ({"wages": {}}, ValueError, "wages needs at least one settled month"),
        ({"wages": [Rp(1)]}, TypeError, r"wages must be a mapping such as \{Month\(2020, 1\)"),
        ({"wages": {"2020-01": Rp(1)}}, TypeError, "a month of wages must be a Month"),
        ({"wages": {Month(2020, 1): 5_000_000}}, TypeError, r"the wage of Month\(2020, 1\) must be a Rupiah"),
        ({"wages": {Month(2020, 1): Rp(0)}}, ValueError, r"the wage of Month\(2020, 1\) must be more than Rp\(0\)"),
        ({"wages": {Month(2020, 1): ()}}, ValueError, "a month without a wage has no contribution"),
        ({"wages": {Month(2015, 12): Rp(1)}}, ValueError, "wages begin in 2015-12, before the participant was reg"),
        ({"wages": ((Month(2020, 1), (Rp(1),)),) * 2}, ValueError, "wages names a month twice"),
    ],
)
def test_a_career_that_cannot_be(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """An impossible value is refused in a sentence."""
    with pytest.raises(error, match=sentence):
        career(**changes)


def test_careers_and_reckonings_are_values() -> None:
    """Equal, hashable, copied, pickled and evolved like any value."""
    for value in (career(), BY, jp.weighted_wage(career(), "2024-01-01", BY), jp.death_credit(career(), "2023-12-31")):
        twin = pickle.loads(pickle.dumps(value))  # noqa: S301  (our own bytes)
        assert value == twin == copy.deepcopy(value)
        assert hash(value) == hash(twin)
    assert career(born="1981-05-05") == attrs.evolve(career(), born="1981-05-05")
    assert BY == attrs.evolve(BY, children=None)


def test_a_career_is_cut() -> None:
    """`until` keeps the months up to one, and that one."""
    assert (13, Month(2017, 1)) == ((cut := career().until(Month(2017, 1))).masa_iur, cut.last)


@given(st.integers(1, 120), st.data())
def test_density_is_a_share_of_the_months(span: int, data: st.DataObject) -> None:
    """From the first settled month to the event, both in; full when nothing is missing."""
    first = Month(2016, 1)
    settled = data.draw(st.sets(st.integers(1, span), max_size=span - 1)) if span > 1 else set[int]()
    person = career(wages=dict.fromkeys((first, *(first + n for n in settled if n < span)), Rp(1_000_000)))
    density = person.density((first + (span - 1)).last)
    assert Rate.ratio(person.masa_iur, span) == density
    assert (density == Rate.WHOLE) is (person.masa_iur == span)


def test_density_ends_with_the_event() -> None:
    """Months after the event belong to no masa iur of it."""
    with pytest.raises(
        ValueError, match=r"wages reach to 2023-12, after 2023-06; cut them with \.until\(Month\(2023, 6"
    ):
        career().density("2023-06-30")


# --- the reckoning ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"inflation": [percent(1)]}, TypeError, r"inflation must be a mapping such as \{2023: percent"),
        ({"inflation": {"2023": percent(1)}}, TypeError, "a year of inflation must be a whole number"),
        ({"inflation": {2023: 2}}, TypeError, "inflation of 2023 must be a Rate"),
        ({"first": "WAGE_YEAR"}, TypeError, "first must be one of FirstFactor.WAGE_YEAR, FirstFactor.NEXT_YEAR"),
        ({"last": None}, TypeError, "last must be one of LastFactor.YEAR_BEFORE, LastFactor.YEAR_OF_RIGHT"),
        ({"employers": 1}, TypeError, "employers must be one of SeveralEmployers.ADDED_THEN_CAPPED"),
        ({"children": 2}, TypeError, "children must be one of ChildLevel.EACH, ChildLevel.TOGETHER"),
    ],
)
def test_a_reckoning_that_cannot_be(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """Every choice is one of those there are."""
    values: dict[str, Any] = {"inflation": INFLATION, "first": FirstFactor.WAGE_YEAR, "last": LastFactor.YEAR_BEFORE}
    with pytest.raises(error, match=sentence):
        Reckoning(**{**values, **changes})


def test_the_open_questions_are_never_answered_in_silence() -> None:
    """First and last inflation have no default."""
    with pytest.raises(TypeError, match="first"):
        Reckoning(inflation=INFLATION, last=LastFactor.YEAR_BEFORE)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="last"):
        Reckoning(inflation=INFLATION, first=FirstFactor.WAGE_YEAR)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_a_missing_inflation_is_named() -> None:
    """With the years that were given."""
    short = Reckoning(
        inflation={2022: percent("5.51"), 2021: percent(1)}, first=FirstFactor.WAGE_YEAR, last=LastFactor.YEAR_BEFORE
    )
    with pytest.raises(ValueError, match=r"inflation has no rate for 2023.*given: 2021, 2022\."):
        short.factor(2022, 2024)
    with pytest.raises(ValueError, match="given: none"):
        attrs.evolve(short, inflation={}).inflation_of(2022)


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [
        (FirstFactor.WAGE_YEAR, LastFactor.YEAR_BEFORE, [2021, 2022, 2023]),
        (FirstFactor.NEXT_YEAR, LastFactor.YEAR_BEFORE, [2022, 2023]),
        (FirstFactor.WAGE_YEAR, LastFactor.YEAR_OF_RIGHT, [2021, 2022, 2023, 2024]),
        (FirstFactor.NEXT_YEAR, LastFactor.YEAR_OF_RIGHT, [2022, 2023, 2024]),
    ],
)
def test_the_factors_of_each_reading(first: FirstFactor, last: LastFactor, years: list[int]) -> None:
    """A wage of 2021 for a right that starts in 2024, in each of the four readings."""
    product = Fraction(1)
    for year in years:
        product *= 1 + Fraction(INFLATION[year].numerator, INFLATION[year].denominator)
    assert product == Reckoning(inflation=INFLATION, first=first, last=last).factor(2021, 2024)


def test_a_wage_of_the_year_of_the_right_is_not_carried() -> None:
    """The empty product is one."""
    assert 1 == BY.factor(2024, 2024)
    assert 1 == attrs.evolve(BY, first=FirstFactor.NEXT_YEAR).factor(2023, 2024)


# --- the weighted wage -----------------------------------------------------------------------------------------------


def test_the_weighted_wage_by_hand() -> None:
    """Two months of 2022 and one of 2023, one above its ceiling."""
    person = career(
        registered="2022-11-01",
        wages={Month(2022, 11): Rp(4_000_000), Month(2022, 12): Rp(20_000_000), Month(2023, 1): Rp(5_000_000)},
    )
    wage = jp.weighted_wage(person, "2024-02-01", BY)
    first, second = wage.years
    assert (2022, 2, Rp(13_077_600)) == (first.year, first.months, first.counted)
    # 13,077,600 x 1.0551 = 13,798,175.76, x 1.0261 = 14,158,308.147; 5,000,000 x 1.0261
    assert (Rp(14_158_308, sen=15), Rp(5_130_500)) == (first.weighted, second.weighted)
    assert (3, Rp(19_288_808, sen=15), Rp(6_429_602, sen=72)) == (wage.months, wage.total, wage.average)
    assert percent("108.2638") == first.shown_factor


def test_the_weighted_wage_shows_itself() -> None:
    """One line for each year, in both languages, with the ceilings behind it."""
    wage = jp.weighted_wage(career(), "2024-01-01", BY)
    account = wage.account
    assert (8, wage.total) == (len(account.parts), account.amount)
    assert "12 bulan, upah Rp60.000.000 x 126,8027%" in wage.as_document("id").text(200)
    assert "on average Rp" in account.explain("en", width=200)
    assert {"PP 45/2015 Pasal 17 ayat (3)", "PP 45/2015 Pasal 29 ayat (2)", "PP 45/2015 Pasal 29 ayat (3)"} == {
        source.citation.short for source in account.sources
    }


@pytest.mark.parametrize(
    ("employers", "counted"),
    [(SeveralEmployers.ADDED_THEN_CAPPED, 9_559_600), (SeveralEmployers.CAPPED_EACH, 12_559_600)],
)
def test_several_employers(employers: SeveralEmployers, counted: int) -> None:
    """Added, then capped, as practice does it; or each by itself."""
    person = career(wages={Month(2023, 3): (Rp(3_000_000), Rp(30_000_000))})
    by = attrs.evolve(BY, employers=employers)
    assert Rp(counted) == jp.weighted_wage(person, "2024-01-01", by).years[0].counted


@given(st.lists(wages, min_size=1, max_size=30), st.integers(0, 29), st.integers(1, 1_000_000))
def test_a_higher_wage_never_lowers_the_average(paid: list[Rupiah], place: int, more: int) -> None:
    """Nor does one above the ceiling raise it."""
    start = Month(2020, 1)
    higher = list(paid)
    higher[place % len(paid)] += Rp(more)
    one, other = (
        jp.weighted_wage(career(wages={start + n: wage for n, wage in enumerate(each)}), "2024-01-01", BY)
        for each in (paid, higher)
    )
    assert one.average <= other.average
    assert other.months == len(paid)


def test_a_month_without_a_ceiling_has_no_weight() -> None:
    """A career that reaches into March 2027 needs the announced ceiling."""
    person = career(wages=months(Month(2027, 1), Month(2027, 3)))
    by = attrs.evolve(BY, inflation={**INFLATION, 2026: percent(3), 2027: percent(3)})
    with pytest.raises(NotInForce, match="2027-02-28"):
        jp.weighted_wage(person, "2027-04-01", by)
    later = CEILING.extended_with(derived("2027-03-01", Rp(11_600_000), PP_45_2015.pasal(29, ayat=3), how="an example"))
    assert 3 == jp.weighted_wage(person, "2027-04-01", attrs.evolve(by, ceiling=later)).months


# --- formula, share, limits ------------------------------------------------------------------------------------------


@given(wages, st.integers(1, 540))
def test_the_formula_is_one_per_cent_a_year(wage: Rupiah, masa_iur: int) -> None:
    """Exactly 1 % x months/12 of the wage, half up to the sen."""
    exact = Fraction(wage.sen * masa_iur, 1200)
    assert abs(jp.formula_pension(wage, masa_iur, "2024-01-01").amount.sen - exact) <= Fraction(1, 2)


def test_the_formula_says_what_it_did() -> None:
    """Rate, months and wage; each year of the career has its part, and the parts are the whole."""
    wage = jp.weighted_wage(career(), "2024-01-01", BY)
    account = jp.formula_pension(wage, 180, "2024-01-01")
    assert account.how is not None
    assert f"1% x 180/12 x {wage.average}" == account.how.get("id")
    assert account.amount == sum((part.amount for part in account.parts), Rp(0))
    assert 8 == len(account.parts)
    assert jp.formula_pension(wage.average, 180, "2024-01-01").amount == account.amount


@pytest.mark.parametrize(
    ("wage", "masa_iur", "error", "sentence"),
    [
        (5_000_000, 180, TypeError, "wage must be a Rupiah"),
        (Rp(5_000_000), 0, ValueError, "masa_iur must be at least 1, not 0"),
        (Rp(5_000_000), 15.5, TypeError, "masa_iur must be a whole number"),
    ],
)
def test_a_formula_that_cannot_be(wage: Any, masa_iur: Any, error: type[Exception], sentence: str) -> None:
    """Money is money and months are whole."""
    with pytest.raises(error, match=sentence):
        jp.formula_pension(wage, masa_iur, "2024-01-01")


@pytest.mark.parametrize(("heir", "amount"), [(Heir.SPOUSE, 500_000), (Heir.CHILD, 500_000), (Heir.PARENT, 200_000)])
def test_the_share_of_each_heir(heir: Heir, amount: int) -> None:
    """50, 50 and 20 % (Pasal 21, 22, 23)."""
    account = jp.shared(heir, Breakdown(jp.ACCRUAL.label, Rp(1_000_000)), "2024-01-01")
    assert Rp(amount) == account.amount
    assert f"Share of the {heir:en}" == account.label.get("en")


def test_an_heir_is_one_of_three() -> None:
    """Text is no heir."""
    with pytest.raises(TypeError, match=r"heir must be one of Heir\.SPOUSE, Heir\.CHILD, Heir\.PARENT"):
        jp.shared("spouse", Breakdown(jp.ACCRUAL.label, Rp(1)), "2024-01-01")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@given(st.integers(0, 10_000_000).map(Rp), known_months.filter(lambda month: month < Month(2027, 2)))
def test_a_limited_pension_is_within_the_limits(amount: Rupiah, month: Month) -> None:
    """Neither below nor above, and unchanged between."""
    day = month.first
    least, most = MINIMUM.on(day).value, MAXIMUM.on(day).value
    account = jp.limited(Breakdown(jp.ACCRUAL.label, amount), day)
    assert max(least, min(amount, most)) == account.amount
    assert account == jp.limited(account, day)


def test_no_limits_without_an_announcement() -> None:
    """From February 2027 on nothing was announced."""
    with pytest.raises(NotInForce, match="2027-01-31"):
        jp.limited(Breakdown(jp.ACCRUAL.label, Rp(1)), "2027-02-01")


# --- the old-age pension ---------------------------------------------------------------------------------------------

FUTURE = {year: percent(3) for year in range(2026, 2045)}
LATER = PP_45_2015.pasal(29, ayat=3)


def projected(history: Dated[Rupiah], value: Rupiah) -> Dated[Rupiah]:
    """A history that goes on with one value: an assumption, made for a test."""
    return history.extended_with(derived("2027-03-01", value, LATER, how="an assumption"))


AHEAD = Reckoning(
    inflation={**INFLATION, **FUTURE},
    first=FirstFactor.NEXT_YEAR,
    last=LastFactor.YEAR_BEFORE,
    ceiling=projected(CEILING, Rp(11_086_300)),
    minimum=projected(MINIMUM, Rp(411_400)),
    maximum=projected(MAXIMUM, Rp(4_932_300)),
)


def veteran(**changes: Any) -> Career:
    """Fifteen years and more, to the pension age of 60 on 10 February 2030; born 1970."""
    return career(
        **{
            "born": "1970-02-10",
            "registered": "2015-07-01",
            "wages": months(Month(2015, 7), Month(2030, 6)),
            **changes,
        }
    )


def test_the_old_age_pension() -> None:
    """180 months settled by the day on which he stops; the pension starts on the 1st after it."""
    pension = jp.old_age_pension(veteran(), AHEAD, stopped="2030-06-30")
    assert ("JP", date(2030, 7, 1)) == (pension.tag("program"), pension.tag("starts"))
    formula = jp.formula_pension(jp.weighted_wage(veteran(), "2030-07-01", AHEAD), 180, "2030-07-01")
    assert [formula] == list(pension.parts)
    assert "Old-age pension" in pension.explain("en")


def test_the_old_age_pension_at_the_pension_age() -> None:
    """Without a day of stopping the day of the pension age counts, and its month is a month of masa iur."""
    older = veteran(born="1970-09-10", wages=months(Month(2015, 7), Month(2030, 9)))
    pension = jp.old_age_pension(older, AHEAD)
    assert date(2030, 10, 1) == pension.tag("starts")
    assert "1% x 183/12" in pension.explain("id", width=200)


def test_a_pension_at_the_limit_ends_with_its_line() -> None:
    """What raises it is a line of its own, so the formula can be seen."""
    poor = veteran(wages=months(Month(2015, 7), Month(2030, 6), Rp(500_000)))
    pension = jp.old_age_pension(poor, AHEAD, stopped="2030-06-30")
    assert Rp(411_400) == pension.amount
    assert ["Pension formula", "Raised to the least pension"] == [label for label, _ in lines(pension)]
    rich = jp.limited(jp.formula_pension(Rp(20_000_000), 540, "2026-03-01"), "2026-03-01")
    assert ("Cut to the greatest pension", Rp(-4_067_700)) == lines(rich)[1]


def test_too_few_months_for_an_old_age_pension() -> None:
    """At the pension age with 176 months: one sum (Pasal 24)."""
    early = veteran().until(Month(2030, 2))
    with pytest.raises(
        NoPension, match=r"masa iur is 176 months.*needs 180 \(PP 45/2015 Pasal 19 ayat \(1\)\); .*lump_sum"
    ):
        jp.old_age_pension(early, AHEAD)
    assert Rp(26_400_000) == jp.lump_sum(early, "2030-02-10", returns=Rp(0), ceiling=AHEAD.ceiling).amount


@pytest.mark.parametrize("stopped", ["2030-02-09", "2033-02-11"])
def test_working_on_is_for_three_years(stopped: str) -> None:
    """Between the day of the pension age and three years later (Pasal 15 ayat (4))."""
    with pytest.raises(
        ValueError, match=rf"stopped cannot be {stopped}: .*2030-02-10.*3 years later \(2033-02-10; PP 45/2015 Pasal 15"
    ):
        jp.old_age_pension(veteran(), AHEAD, stopped=stopped)


def test_working_on_until_the_last_day() -> None:
    """The third anniversary is still in time."""
    pension = jp.old_age_pension(veteran(), AHEAD, stopped="2033-02-10")
    assert date(2033, 3, 1) == pension.tag("starts")


def test_months_after_the_pension_age_are_refused() -> None:
    """A career that goes on beyond the day of the right is cut by its owner, not in silence."""
    with pytest.raises(ValueError, match="wages reach to 2030-06, after 2030-02"):
        jp.old_age_pension(veteran(), AHEAD)


# --- the disability pension ------------------------------------------------------------------------------------------


def test_the_disability_pension_counts_fifteen_years() -> None:
    """With 80 % density and a month of registration eight years count as fifteen."""
    pension = jp.disability_pension(career(), "2023-12-20", BY, established="2024-02-05")
    assert date(2024, 3, 1) == pension.tag("starts")
    formula = pension.parts[0]
    assert formula.how is not None
    assert "96 months of masa iur count as 180" in formula.how.get("en")
    assert jp.formula_pension(jp.weighted_wage(career(), "2024-03-01", BY), 180, "2024-03-01").amount == pension.amount
    assert {"PP 45/2015 Pasal 20 ayat (3) huruf a", "PP 45/2015 Pasal 20 ayat (3) huruf b"} <= {
        source.citation.short for source in pension.sources
    }


def test_more_than_fifteen_years_need_no_credit() -> None:
    """The formula counts what was paid, whatever the density."""
    long = veteran(born="1985-02-10", wages=months(Month(2015, 7), Month(2030, 7)))
    account = jp.disability_pension(long, "2036-01-01", AHEAD)
    assert account.parts[0].how is not None
    assert account.parts[0].how.get("id").startswith("1% x 181/12")
    assert "dihitung" not in account.parts[0].how.get("id")


@pytest.mark.parametrize(
    ("registered", "disabled", "met"),
    [("2023-11-20", "2023-12-20", True), ("2023-11-21", "2023-12-20", False)],
)
def test_a_month_before_the_disabling_event(registered: str, disabled: str, met: bool) -> None:
    """At least one completed month between registration and the event (Pasal 20 ayat (3) huruf b)."""
    person = career(registered=registered, wages=months(Month(2023, 11), Month(2023, 12)))
    credit = jp.disability_credit(person, disabled)
    assert (met, 180 if met else 2) == (credit.met, credit.counted)


@pytest.mark.parametrize(("unpaid", "met"), [(2, True), (3, False)])
def test_the_density_of_the_credit(unpaid: int, met: bool) -> None:
    """8 of 10 months are 80 %, 7 of 10 are not (Pasal 20 ayat (3) huruf a)."""
    person = career(registered="2023-03-01", wages=months(Month(2023, 3), Month(2023, 12) - unpaid))
    assert met is jp.disability_credit(person, "2023-12-31").met


def test_no_disability_pension_without_the_credit() -> None:
    """The refusal says which conditions there are and what is due instead."""
    person = career(registered="2023-03-01", wages=months(Month(2023, 3), Month(2023, 9)))
    with pytest.raises(
        NoPension, match=r"masa iur is 7 months.*a density of 70%, at least 80%.*Pasal 20 ayat \(3\).*lump_sum"
    ):
        jp.disability_pension(person, "2023-12-31", BY)


def test_disabled_after_the_pension_age() -> None:
    """Pasal 20 ayat (1) is for an event before it."""
    with pytest.raises(NoPension, match="before the pension age, reached 2030-02-10"):
        jp.disability_pension(veteran(), "2030-02-10", AHEAD)


def test_established_before_it_happened() -> None:
    """A disability is established on the day of the event or later."""
    with pytest.raises(ValueError, match=r"established \(2023-12-19\) cannot be before disabled \(2023-12-20\)"):
        jp.disability_pension(career(), "2023-12-20", BY, established="2023-12-19")


# --- the pensions of heirs -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spouse", "children", "parent", "expected"),
    [
        (True, 2, True, Heir.SPOUSE),
        (False, 1, True, Heir.CHILD),
        (False, 0, True, Heir.PARENT),
        (False, 0, False, None),
    ],
)
def test_who_receives(spouse: bool, children: int, parent: bool, expected: Heir | None) -> None:
    """The spouse, else the children, else the parent."""
    assert expected is jp.recipient(spouse=spouse, children=children, parent=parent)


@pytest.mark.parametrize("heir", Heir)
def test_the_pension_of_an_heir(heir: Heir) -> None:
    """The share of the formula with fifteen years, from the 1st after the death, within the limits."""
    pension = jp.survivor_pension(heir, career(), "2023-12-31", BY)
    formula = jp.formula_pension(jp.weighted_wage(career(), "2024-01-01", BY), 180, "2024-01-01")
    assert date(2024, 1, 1) == pension.tag("starts")
    assert max(heir.share.on("2023-12-31").value.of(formula.amount), Rp(383_400)) == pension.amount
    assert f"Pension of the {heir:en}, a month" == pension.label.get("en")


@pytest.mark.parametrize(("registered", "met"), [("2022-12-31", True), ("2023-01-01", False)])
def test_a_year_before_the_death(registered: str, met: bool) -> None:
    """At least one completed year of participation (Pasal 21 ayat (3) huruf a)."""
    person = career(registered=registered, wages=months(Month(2023, 1), Month(2023, 12)))
    credit = jp.death_credit(person, "2023-12-31")
    assert (met, 12) == (credit.met, credit.paid)
    if not met:
        with pytest.raises(NoPension, match=r"a participant for 0 years, at least 1; PP 45/2015 Pasal 21 ayat \(3\)"):
            jp.survivor_pension(Heir.SPOUSE, person, "2023-12-31", BY)


@pytest.mark.parametrize(("heir", "pasal"), [(Heir.SPOUSE, 21), (Heir.CHILD, 22), (Heir.PARENT, 23)])
def test_each_heir_has_an_article_of_his_own(heir: Heir, pasal: int) -> None:
    """The credit of a child is cited by Pasal 22, that of a parent by Pasal 23, in the account and in a refusal."""
    places = [citation.short for citation in jp.survivor_pension(heir, career(), "2023-12-31", BY).citations]
    wanted = [f"PP 45/2015 Pasal {pasal} ayat (3) huruf {letter}" for letter in "ab"]
    assert wanted == [place for place in places if " ayat (3) huruf" in place]
    short = career(registered="2023-01-01", wages=months(Month(2023, 1), Month(2023, 12)))
    with pytest.raises(NoPension, match=rf"at least 1; PP 45/2015 Pasal {pasal} ayat \(3\) huruf b"):
        jp.survivor_pension(heir, short, "2023-12-31", BY)
    with pytest.raises(NoPension, match=rf"before the death: .* \(PP 45/2015 Pasal {pasal} ayat \(3\) huruf b\)"):
        jp.survivor_pension(heir, veteran().until(Month(2030, 2)), "2030-03-05", AHEAD)


def test_every_pension_says_which_day_governs() -> None:
    """The day of the event, beside the first day of the right."""
    accounts = [
        jp.old_age_pension(veteran().until(Month(2030, 7)), AHEAD, stopped="2030-07-04"),
        jp.disability_pension(career(), "2023-12-20", BY, established="2024-02-05"),
        jp.survivor_pension(Heir.PARENT, career(), "2023-12-31", BY),
        jp.survivor_of_pensioner(Heir.CHILD, Rp(1_800_000), "2024-05-20", attrs.evolve(BY, children=ChildLevel.EACH)),
        jp.child_after_spouse(Rp(1_800_000), "2024-05-20", BY),
        jp.lump_sum(career(born="1967-02-10"), "2026-02-10", returns=Rp(0)),
    ]
    assert [
        (date(2030, 7, 4), date(2030, 8, 1)),
        (date(2023, 12, 20), date(2024, 3, 1)),
        (date(2023, 12, 31), date(2024, 1, 1)),
        (date(2024, 5, 20), date(2024, 6, 1)),
        (date(2024, 5, 20), date(2024, 6, 1)),
        (date(2026, 2, 10), date(2026, 3, 1)),
    ] == [(account.tag("governed_by"), account.tag("starts")) for account in accounts]
    assert date(2026, 3, 1) == jp.late_pension(Rp(411_400), "2026-03-01", 2).tag("governed_by")


def test_a_death_after_the_pension_age() -> None:
    """Without fifteen years there is no credit any more; with them the pension was due."""
    early = veteran().until(Month(2030, 2))
    with pytest.raises(NoPension, match=r"176 months and the pension age was reached on 2030-02-10, before the death"):
        jp.survivor_pension(Heir.SPOUSE, early, "2030-03-05", AHEAD)
    working = jp.survivor_pension(Heir.SPOUSE, veteran(), "2030-06-20", AHEAD)
    assert jp.old_age_pension(veteran(), AHEAD, stopped="2030-06-30").amount > working.amount


def test_the_heirs_of_a_pensioner() -> None:
    """50 or 20 % of the pension that was drawn, within the limits of the day."""
    amounts = [jp.survivor_of_pensioner(heir, Rp(1_800_000), "2024-05-20", BY).amount for heir in Heir]
    assert [Rp(900_000), Rp(900_000), Rp(393_500)] == amounts


def test_a_child_after_the_spouse() -> None:
    """Half of the spouse's pension, which is a quarter of the base (Pasal 22 ayat (2) huruf c)."""
    spouse = jp.survivor_of_pensioner(Heir.SPOUSE, Rp(4_000_000), "2024-05-20", BY).amount
    child = jp.child_after_spouse(spouse, "2025-08-01", BY)
    assert (Rp(2_000_000), Rp(1_000_000), date(2025, 9, 1)) == (spouse, child.amount, child.tag("starts"))
    assert "PP 45/2015 Pasal 22 ayat (2) huruf c" in {source.citation.short for source in child.sources}


def test_two_children_need_a_reading() -> None:
    """Whether 50 % are for each or for both is not said in the law, so somebody has to say it."""
    with pytest.raises(
        ValueError, match=r"children=2 needs Reckoning\(children=\.\.\.\).*ChildLevel\.EACH, ChildLevel\.TOGETHER"
    ):
        jp.survivor_of_pensioner(Heir.CHILD, Rp(1_800_000), "2024-05-20", BY, children=2)


def test_two_children_by_each_reading() -> None:
    """Each of two has 50 %, or both share them; the limits hold for each pension."""
    each, together = (
        jp.survivor_of_pensioner(
            Heir.CHILD, Rp(1_800_000, sen=2), "2024-05-20", attrs.evolve(BY, children=level), children=2
        )
        for level in (ChildLevel.EACH, ChildLevel.TOGETHER)
    )
    assert [("Child 1", Rp(900_000, sen=1)), ("Child 2", Rp(900_000, sen=1))] == lines(each)
    assert (Rp(1_800_000, sen=2), Rp(900_000, sen=1)) == (each.amount, together.amount)
    assert together.how is not None
    assert "between 2 children, Rp450,000 each; a sen that is left goes to the first" == together.how.get("en")
    assert date(2024, 6, 1) == each.tag("starts") == together.tag("starts")
    floor = jp.survivor_of_pensioner(
        Heir.CHILD, Rp(400_000), "2024-05-20", attrs.evolve(BY, children=ChildLevel.EACH), children=2
    )
    assert Rp(787_000) == floor.amount


@pytest.mark.parametrize(
    ("heir", "children", "sentence"),
    [
        (Heir.CHILD, 3, "children must be at most 2, not 3"),
        (Heir.CHILD, 0, "children must be at least 1"),
        (Heir.SPOUSE, 2, "children must be at most 1, not 2"),
    ],
)
def test_how_many_children(heir: Heir, children: int, sentence: str) -> None:
    """At most two children have a pension, and a spouse's has no number (Pasal 14 ayat (1))."""
    with pytest.raises(ValueError, match=sentence):
        jp.survivor_of_pensioner(heir, Rp(1_800_000), "2024-05-20", BY, children=children)


def test_a_pension_is_money() -> None:
    """Not a number."""
    with pytest.raises(TypeError, match="pension must be a Rupiah"):
        jp.survivor_of_pensioner(Heir.SPOUSE, 1_800_000, "2024-05-20", BY)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("worked", "married", "ends"),
    [
        (None, None, "2033-03-05"),
        ("2033-03-04", None, "2033-03-04"),
        ("2031-01-01", "2030-01-01", "2030-01-01"),
        (None, "2040-01-01", "2033-03-05"),
    ],
)
def test_the_right_of_a_child_ends(worked: str | None, married: str | None, ends: str) -> None:
    """At 23, or with work or marriage before it (Pasal 22 ayat (5))."""
    assert date.fromisoformat(ends) == jp.child_right_ends("2010-03-05", worked=worked, married=married)


@given(wages, st.integers(1, 24))
def test_every_heir_has_at_least_the_minimum(wage: Rupiah, years: int) -> None:
    """The minimum holds after the share, and the maximum too."""
    for heir in Heir:
        account = jp.shared(heir, jp.formula_pension(wage, 12 * years, "2025-06-01"), "2025-06-01")
        amount = jp.limited(account, "2025-06-01").amount
        assert Rp(399_700) <= amount <= Rp(4_792_300)


# --- indexation and payment ------------------------------------------------------------------------------------------


def test_a_later_year_is_indexed() -> None:
    """By the inflation of the calendar year before (Pasal 17 ayat (4)), and within the limits of its first day."""
    account = jp.indexed(Rp(1_000_000), "2024-08-01", BY)
    assert Rp(1_026_100) == account.amount
    assert [("Pension of the year before", Rp(1_000_000)), ("Indexation", Rp(26_100))] == lines(account)
    assert Rp(4_718_200) == jp.indexed(Rp(4_700_000), "2024-08-01", BY).amount


def test_payments_by_run() -> None:
    """A minimum that rises within a year is paid from its day on, and is not indexed a second time."""
    account = jp.payments(Rp(383_400), "2023-07-01", Month(2024, 8), BY)
    assert [
        ("1 July 2023 to 29 February 2024", Rp(383_400) * 8),
        ("1 March to 30 June 2024", Rp(393_500) * 4),
        ("1 July to 31 August 2024", Rp(393_500) * 2),
    ] == lines(account)
    assert ["8 x Rp383.400", "4 x Rp393.500", "2 x Rp393.500"] == [str(part.how) for part in account.parts]
    assert "PP 45/2015 Pasal 18 ayat (3)" in {source.citation.short for source in account.parts[1].sources}
    assert "PP 45/2015 Pasal 17 ayat (4)" in {source.citation.short for source in account.parts[2].sources}


@given(st.integers(383_400, 4_000_000).map(Rp), st.integers(0, 30), st.integers(0, 11))
def test_payments_add_up_over_months(pension: Rupiah, whole: int, start: int) -> None:
    """What is paid through a month is what was paid through the one before and the pension of the month."""
    starts = (Month(2023, 3) + start).first
    last = Month.of(starts) + whole
    longer = jp.payments(pension, starts, last + 1, BY).amount
    assert longer > jp.payments(pension, starts, last, BY).amount
    difference = longer - jp.payments(pension, starts, last, BY).amount
    assert MINIMUM.on((last + 1).first).value <= difference <= MAXIMUM.on((last + 1).first).value


def test_payments_begin_within_the_limits() -> None:
    """What is handed in above the greatest pension is indexed from what was paid (Pasal 17 ayat (1) huruf b)."""
    account = jp.payments(Rp(5_000_000), "2023-07-01", Month(2024, 7), BY)
    assert account == jp.payments(Rp(4_598_100), "2023-07-01", Month(2024, 7), BY)
    assert {date(2023, 7, 1): Rp(4_598_100) * 12, date(2024, 7, 1): Rp(4_718_110, sen=41)} == account.by("governed_by")


def test_payments_end_with_what_was_announced() -> None:
    """A month without limits is not paid on the old ones."""
    assert Rp(411_400) == jp.payments(Rp(411_400), "2027-01-01", Month(2027, 1), BY).amount
    with pytest.raises(NotInForce, match="2027-01-31"):
        jp.payments(Rp(411_400), "2027-01-01", Month(2027, 2), BY)


# --- one sum ---------------------------------------------------------------------------------------------------------


def test_one_sum_at_the_pension_age() -> None:
    """3 % of each capped wage, by year, and what the operator credited, from the 1st of the next month."""
    person = career(
        born="1967-02-10", wages={Month(2025, 12): Rp(5_000_000), Month(2026, 1): (Rp(20_000_000), Rp(1_000_000))}
    )
    account = jp.lump_sum(person, "2026-02-10", returns=Rp(12_345))
    principal, returns = account.parts
    assert [("Year 2025", Rp(150_000)), ("Year 2026", Rp(316_422 + 30_000))] == lines(principal)
    assert (Rp(12_345), date(2026, 3, 1)) == (returns.amount, account.tag("starts"))
    assert "PP 45/2015 Pasal 24 ayat (1)" == account.basis[0].citation.short


@given(st.lists(wages, min_size=2, max_size=40), st.integers(1, 39))
def test_one_sum_adds_up_over_months(paid: list[Rupiah], cut: int) -> None:
    """Two careers after one another have the contributions of the whole."""
    first = Month(2019, 1)
    settled = {first + n: wage for n, wage in enumerate(paid)}
    border = first + min(cut, len(paid) - 1)
    parts = (
        settled,
        {month: wage for month, wage in settled.items() if month < border},
        {month: wage for month, wage in settled.items() if month >= border},
    )
    everything, before, after = (
        jp.lump_sum(career(wages=part), "2023-12-31", returns=Rp(0), because=jp.FAILED_CREDIT).amount for part in parts
    )
    assert everything == before + after


def test_one_sum_after_a_failed_credit() -> None:
    """Permenaker 29/2015 Pasal 26 gives it, as it is reported."""
    person = career(registered="2023-03-01", wages=months(Month(2023, 3), Month(2023, 9)))
    account = jp.lump_sum(person, "2023-12-31", returns=Rp(0), because=jp.FAILED_CREDIT)
    assert Rp(1_050_000) == account.amount
    assert (Evidence.REPORTED, "Permenaker 29/2015 Pasal 26") == (account.evidence, account.basis[0].citation.short)


def test_no_sum_where_the_credit_is_met() -> None:
    """Whoever meets the conditions of a disability and of a death has a pension, so the reason cannot be right."""
    with pytest.raises(NoPension, match=r"are met on 2023-12-31 \(a density of 100%.*\): a monthly pension is due"):
        jp.lump_sum(career(), "2023-12-31", returns=Rp(0), because=jp.FAILED_CREDIT)


@pytest.mark.parametrize("registered", ["2023-02-01", "2023-12-15"])
def test_one_sum_where_one_credit_is_not_met(registered: str) -> None:
    """A month of participation is enough for a disability, not for a death; a fortnight for neither."""
    first = Month.of(registered)
    person = career(registered=registered, wages=months(first, Month(2023, 12)))
    account = jp.lump_sum(person, "2023-12-31", returns=Rp(0), because=jp.FAILED_CREDIT)
    assert Rp(150_000) * (Month(2023, 12) - first + 1) == account.amount


def test_jp_is_not_paid_when_work_ends() -> None:
    """Before the pension age there is no sum, unlike JHT."""
    with pytest.raises(NoPension, match="before the pension age, reached on 2039-05-05: JP is not paid when work ends"):
        jp.lump_sum(career(born="1976-05-05"), "2024-06-01", returns=Rp(0))


def test_no_sum_beside_a_pension() -> None:
    """With 180 months the pension is due."""
    with pytest.raises(NoPension, match="masa iur is 180 months: from 180 on a monthly pension is due"):
        jp.lump_sum(veteran(), "2030-06-30", returns=Rp(0), ceiling=AHEAD.ceiling)


# --- terms -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("month", "day"),
    [
        (Month(2015, 7), "2015-08-15"),
        (Month(2020, 1), "2020-02-15"),
        (Month(2020, 7), "2020-08-15"),
        (Month(2020, 8), "2020-09-30"),
        (Month(2021, 1), "2021-02-28"),
        (Month(2021, 2), "2021-03-15"),
    ],
)
def test_the_day_contributions_are_due(month: Month, day: str) -> None:
    """The 15th of the next month, on a holiday too; the 30th for six months of PP 49/2020."""
    expected = date.fromisoformat(day)
    assert expected == jp.due_date(Segment.PU, month) == jp.due_date(Segment.PU, month, holidays={expected})


def test_the_fine() -> None:
    """2 % a month, and 0.5 % for the months of PP 49/2020."""
    rates = [jp.late_fine(Segment.PU, month).value for month in ("2020-07", "2020-08", "2021-01", "2021-02")]
    assert [percent(2), percent("0.5"), percent("0.5"), percent(2)] == rates


@pytest.mark.parametrize("term", [jp.due_day, jp.due_date, jp.late_fine])
def test_terms_are_for_wage_earners(term: Any) -> None:
    """Another segment has no JP."""
    with pytest.raises(ValueError, match=r"segment cannot be Segment\.BPU: JP has contributions for Segment\.PU"):
        term(Segment.BPU, Month(2024, 1))
    with pytest.raises(NotInForce, match="2015-07-01"):
        term(Segment.PU, Month(2015, 6))


@pytest.mark.parametrize(("complete", "day"), [("2026-07-20", "2026-08-16"), ("2026-08-10", "2026-08-25")])
def test_the_first_payment(complete: str, day: str) -> None:
    """15 days after both the right and the papers are there (Pasal 25 ayat (1) huruf b)."""
    assert date.fromisoformat(day) == jp.first_payment_by("2026-08-01", complete)


def test_the_next_confirmation() -> None:
    """Once in three months (Pasal 26 ayat (1))."""
    assert date(2026, 5, 31) == jp.confirm_by("2026-02-28") + timedelta(days=3)


def test_the_operator_is_fined_too() -> None:
    """2 % a month of what a recipient should have received (Pasal 35)."""
    assert Rp(24_684) == jp.late_pension(Rp(411_400), "2026-03-01", 3).amount
    with pytest.raises(ValueError, match="months_late must be at least 0"):
        jp.late_pension(Rp(411_400), "2026-03-01", -1)


# --- the figures -----------------------------------------------------------------------------------------------------


def test_the_programme_lists_every_figure() -> None:
    """What the module writes stands on the page, each once."""
    names = [name for name in jp.__all__ if isinstance(vars(jp)[name], Dated)]
    written = {id(vars(jp)[name]) for name in names}
    listed = [id(history) for history in JP.histories]
    assert written <= set(listed)
    assert len(set(listed)) == len(listed)
    for heading in ("Iuran", "Manfaat", "Tenggat"):
        assert heading in JP.as_document("id").text()


@pytest.mark.parametrize(
    ("figure", "day", "value"),
    [
        (jp.EMPLOYER_RATE, "2015-07-01", percent(2)),
        (jp.WORKER_RATE, "2015-07-01", percent(1)),
        (jp.PENSION_AGE, "2018-12-31", 56),
        (jp.PENSION_AGE, "2019-01-01", 57),
        (jp.PENSION_AGE, "2042-12-31", 64),
        (jp.PENSION_AGE, "2043-01-01", 65),
        (jp.CHILD_AFTER_SPOUSE, "2015-07-01", percent(50)),
        (jp.CONFIRMATION_MONTHS, "2015-07-01", 3),
        (jp.CONFIRMATION_YEARS, "2015-07-01", 10),
        (jp.REGISTRATION_DAYS, "2015-07-01", 30),
        (jp.NUMBER_DAYS, "2015-07-01", 1),
        (jp.CARD_DAYS, "2015-07-01", 7),
        (jp.DATA_CHANGE_DAYS, "2015-07-01", 7),
        (jp.HEIR_CHANGE_DAYS, "2015-07-01", 30),
        (jp.POSTHUMOUS_DAYS, "2015-07-01", 300),
        (jp.PAYMENT_DAY, "2015-07-01", 1),
    ],
)
def test_figures_of_the_articles(figure: Dated[Any], day: str, value: object) -> None:
    """As PP 45/2015 writes them."""
    assert value == figure.on(day).value

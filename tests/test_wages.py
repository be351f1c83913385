"""Wages: what a month of a wage comes to, by day, by programme, and by how it is paid."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos.law import Dated, Evidence, NotInForce
from jamsos.money import Rounding, Rp, Rupiah
from jamsos.wages import (
    COMPOSITION,
    DAILY_MULTIPLIER,
    JHT_COMPOSITION,
    JHT_DAILY_MULTIPLIER,
    JHT_PIECE_MONTHS,
    JHT_WAGE,
    JHT_WEATHER_MONTHS,
    JKK_JKM_WAGE,
    JKP_BASIC_ONLY,
    JKP_COMPOSITION,
    JKP_UNDIVIDED,
    JKP_WAGE,
    JP_COMPOSITION,
    JP_WAGE,
    PIECE_MONTHS,
    WEATHER_MONTHS,
    Wage,
    WageKind,
    WageRule,
)

JAMSOSTEK, PP_44 = "2015-06-30", "2015-07-01"
RULES = [JKK_JKM_WAGE, JHT_WAGE, JP_WAGE, JKP_WAGE]

money = st.integers(min_value=0, max_value=10**11).map(Rupiah.of_sen)
months_3 = st.tuples(money, money, money)


def places(wage: Wage, day: str, rule: WageRule = JKK_JKM_WAGE) -> list[str]:
    """The articles behind a monthly wage, in the order of the reckoning."""
    return [source.citation.short for source in wage.account(day, rule).basis]


@pytest.mark.parametrize(
    ("history", "first", "value"),
    [
        (DAILY_MULTIPLIER, JAMSOSTEK, 30),
        (DAILY_MULTIPLIER, PP_44, 25),
        (JHT_DAILY_MULTIPLIER, JAMSOSTEK, 30),
        (JHT_DAILY_MULTIPLIER, PP_44, 25),
        (PIECE_MONTHS, JAMSOSTEK, 3),
        (PIECE_MONTHS, PP_44, 3),
        (JHT_PIECE_MONTHS, JAMSOSTEK, 3),
        (JHT_PIECE_MONTHS, PP_44, 3),
        (WEATHER_MONTHS, JAMSOSTEK, 12),
        (WEATHER_MONTHS, PP_44, 12),
        (JHT_WEATHER_MONTHS, JAMSOSTEK, 12),
        (JHT_WEATHER_MONTHS, PP_44, 12),
    ],
)
def test_the_counts_on_both_sides_of_1_july_2015(history: Dated[int], first: str, value: int) -> None:
    """PP 14/1993 Pasal 1 angka 3 until 30 June 2015, PP 44/2015 Pasal 19 and PP 46/2015 Pasal 17 since."""
    assert (value, Evidence.READ) == (history.on(first).value, history.on(first).evidence)


@pytest.mark.parametrize(
    ("history", "day"),
    [
        (COMPOSITION, "1993-02-26"),
        (DAILY_MULTIPLIER, "1993-02-26"),
        (JHT_COMPOSITION, "1993-02-26"),
        (JP_COMPOSITION, JAMSOSTEK),
        (JKP_COMPOSITION, "2021-02-01"),
        (JKP_UNDIVIDED, "2021-02-01"),
        (JKP_BASIC_ONLY, "2021-02-01"),
    ],
)
def test_before_its_article_a_rule_has_no_answer(history: Dated[object], day: str) -> None:
    """The day before the first is outside the law."""
    with pytest.raises(NotInForce):
        history.on(day)


def test_a_daily_wage_counts_25_times_and_under_jamsostek_30_times() -> None:
    """Dossier D14: Rp120.000 a day is Rp3.000.000 a month; the day of the event decides."""
    wage = Wage.daily(Rp(120_000))
    assert (Rp(3_600_000), Rp(3_000_000)) == (wage.on(JAMSOSTEK), wage.on(PP_44))
    account = wage.account(PP_44)
    assert account.how is not None
    assert ("25 x Rp120.000", "25 x Rp120,000") == (account.how.get("id"), account.how.get("en"))
    assert ["PP 44/2015 Pasal 19 ayat (2)", "PP 44/2015 Pasal 19 ayat (3)"] == places(wage, PP_44)
    assert ["PP 14/1993 Pasal 1 angka 3"] * 2 == places(wage, JAMSOSTEK)


def test_the_crane_case_of_2018_did_not_follow_the_article() -> None:
    """Dossier W1: the press paid 48 x 30 x Rp80.000 for an accident of 2018; Pasal 19 ayat (3) says 25."""
    assert Rp(2_000_000) == Wage.daily(Rp(80_000)).on("2018-02-04") != Rp(80_000) * 30


def test_a_monthly_wage_is_basic_and_fixed() -> None:
    """PP 44/2015 Pasal 19 ayat (2): variable allowances do not count, and the account says so."""
    wage = Wage.monthly(Rp(4_000_000), Rp(500_000), variable_allowances=Rp(300_000))
    account = wage.account(PP_44)
    assert Rp(4_500_000) == account.amount == wage.on(PP_44)
    assert ["Upah pokok", "Tunjangan tetap"] == [part.label.id for part in account.parts]
    assert account.how is not None
    assert "Upah pokok dan tunjangan tetap; tunjangan tidak tetap Rp300.000 tidak dihitung" == account.how.get("id")
    assert "PP 44/2015 Pasal 19 ayat (2)" == account.citations[0].short


def test_under_jamsostek_everything_received_counts() -> None:
    """PP 14/1993 Pasal 1 angka 3: the wage actually received, variable allowances too."""
    wage = Wage.monthly(Rp(4_000_000), Rp(500_000), variable_allowances=Rp(300_000))
    account = wage.account(JAMSOSTEK)
    assert Rp(4_800_000) == account.amount
    assert ["Upah pokok", "Tunjangan tetap", "Tunjangan tidak tetap"] == [part.label.id for part in account.parts]


def test_an_undivided_wage_is_one_line() -> None:
    """A wage without allowances needs no parts."""
    account = Wage.monthly(Rp(4_000_000)).account(PP_44)
    assert ((), Rp(4_000_000)) == (account.parts, account.amount)


@pytest.mark.parametrize(
    ("wage", "amount", "place", "words"),
    [
        (Wage.monthly(Rp(4_000_000), Rp(500_000)), 4_500_000, "ayat (1)", "Upah pokok dan tunjangan tetap"),
        (
            Wage.monthly(Rp(4_000_000), Rp(500_000), variable_allowances=Rp(300_000)),
            4_500_000,
            "ayat (1)",
            "Upah pokok dan tunjangan tetap; tunjangan tidak tetap Rp300.000 tidak dihitung",
        ),
        (Wage.monthly(Rp(4_000_000)), 4_000_000, "ayat (2)", "Upah tanpa tunjangan"),
        (
            Wage.monthly(Rp(4_000_000), variable_allowances=Rp(300_000)),
            4_000_000,
            "ayat (3)",
            "Upah pokok; tunjangan tidak tetap Rp300.000 tidak dihitung",
        ),
    ],
)
def test_jkp_reads_a_wage_by_its_own_article(wage: Wage, amount: int, place: str, words: str) -> None:
    """PP 37/2021 Pasal 13 tells three kinds of wages apart."""
    account = wage.account("2022-06-01", JKP_WAGE)
    assert account.how is not None
    assert (Rp(amount), f"PP 37/2021 Pasal 13 {place}", words) == (
        account.amount,
        account.basis[0].citation.short,
        account.how.get("id"),
    )


def test_every_programme_cites_its_own_article() -> None:
    """PP 44/2015, PP 46/2015, PP 45/2015 and PP 37/2021; JP and JKP take the conversion of JKK and JKM."""
    wage = Wage.daily(Rp(100_000))
    assert [
        ["PP 44/2015 Pasal 19 ayat (2)", "PP 44/2015 Pasal 19 ayat (3)"],
        ["PP 46/2015 Pasal 17 ayat (2)", "PP 46/2015 Pasal 17 ayat (3)"],
        ["PP 45/2015 Pasal 29 ayat (1)", "PP 44/2015 Pasal 19 ayat (3)"],
        ["PP 37/2021 Pasal 13 ayat (2)", "PP 44/2015 Pasal 19 ayat (3)"],
    ] == [places(wage, "2022-06-01", rule) for rule in RULES]


def test_piece_work_is_the_average_of_three_months() -> None:
    """PP 44/2015 Pasal 19 ayat (4): exact, then half up to the sen unless another rounding is named."""
    months = (Rp(2_000_000), Rp(2_500_000), Rp(1_900_000))
    wage = Wage.piece_work(months)
    assert Rp(2_133_333, sen=33) == wage.on("2022-06-01")
    assert Rp(2_133_333) == Wage.piece_work(months, rounding=Rounding.RUPIAH).on("2022-06-01")
    account = wage.account("2022-06-01")
    assert account.how is not None
    assert "rata-rata 3 bulan terakhir: Rp6.400.000 : 3" == account.how.get("id")
    assert "PP 44/2015 Pasal 19 ayat (4)" == account.basis[-1].citation.short


def test_weather_piece_work_is_the_average_of_twelve_months() -> None:
    """PP 44/2015 Pasal 19 ayat (5): the months of the season and those without work."""
    wage = Wage.weather_piece_work([Rp(3_000_000)] * 6 + [Rp(0)] * 6)
    assert Rp(1_500_000) == wage.on("2022-06-01")
    assert "PP 46/2015 Pasal 17 ayat (5)" == places(wage, "2022-06-01", JHT_WAGE)[-1]


@pytest.mark.parametrize(
    ("wage", "sentence"),
    [
        (Wage.piece_work([Rp(1)] * 2), r"last 3 months \(PP 44/2015 Pasal 19 ayat \(4\)\), but 2 are given"),
        (Wage.weather_piece_work([Rp(1)] * 13), r"last 12 months \(PP 44/2015 Pasal 19 ayat \(5\)\), but 13 are given"),
    ],
)
def test_the_law_names_the_number_of_months(wage: Wage, sentence: str) -> None:
    """It is silent on fewer, so fewer are refused and not averaged."""
    with pytest.raises(ValueError, match=sentence):
        wage.on("2022-06-01")


@pytest.mark.parametrize(
    ("make", "error", "sentence"),
    [
        (lambda: Wage.monthly(-Rp(1)), ValueError, "a wage cannot be negative"),
        (lambda: Wage.monthly(Rp(1), -Rp(1)), ValueError, "fixed_allowances cannot be negative"),
        (lambda: Wage.monthly(Rp(1), variable_allowances=-Rp(1)), ValueError, "variable_allowances cannot be negative"),
        (lambda: Wage.piece_work(()), ValueError, "a wage needs at least one amount"),
        (lambda: Wage.daily(120_000), TypeError, "a wage must be a Rupiah"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        (lambda: Wage.piece_work(Rp(1)), TypeError, "a tuple of money"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        (lambda: Wage("bulanan", (Rp(1),)), TypeError, "kind must be a WageKind"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        (lambda: Wage.daily(Rp(1)).on(PP_44, "JHT"), TypeError, "rule must be a WageRule"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        (lambda: Wage.piece_work([Rp(1)] * 3, rounding=None), TypeError, "rounding must be a Rounding"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ],
)
def test_an_impossible_wage_is_refused(make: Any, error: type[Exception], sentence: str) -> None:
    """The sentence names what is wrong."""
    with pytest.raises(error, match=sentence):
        make()


def test_a_wage_says_how_it_is_paid() -> None:
    """In both languages, Indonesian unless asked otherwise."""
    wage = Wage.daily(Rp(120_000))
    assert ("Rp120.000 (harian)", "Rp120,000 (daily)") == (str(wage), f"{wage:en}")
    assert ("bulanan", "monthly") == (f"{WageKind.MONTHLY}", f"{WageKind.MONTHLY:en}")


@given(less=money, more=money, fixed=money, variable=money, day=st.sampled_from([JAMSOSTEK, PP_44]))
def test_more_pay_is_never_a_lower_wage(less: Rupiah, more: Rupiah, fixed: Rupiah, variable: Rupiah, day: str) -> None:
    """Monotone by the month and by the day."""
    smaller, larger = sorted((less, more))
    assert Wage.daily(smaller).on(day) <= Wage.daily(larger).on(day)
    low, high = (Wage.monthly(basic, fixed, variable_allowances=variable) for basic in (smaller, larger))
    assert low.on(day) <= high.on(day)


@given(basic=money, fixed=money, variable=money)
def test_since_2015_all_programmes_come_to_one_wage(basic: Rupiah, fixed: Rupiah, variable: Rupiah) -> None:
    """The four readings differ in their articles, not in their sum, and the parts add up to it."""
    wage = Wage.monthly(basic, fixed, variable_allowances=variable)
    accounts = [wage.account("2022-06-01", rule) for rule in RULES]
    assert {basic + fixed} == {account.amount for account in accounts}
    assert all(sum((leaf.amount for leaf in account.leaves), Rp(0)) == account.amount for account in accounts)


@given(months=months_3, day=st.sampled_from([JAMSOSTEK, PP_44]))
def test_an_average_lies_between_the_months(months: tuple[Rupiah, Rupiah, Rupiah], day: str) -> None:
    """Rounding never carries it beyond the smallest or the largest, and three times it is the sum but for a sen."""
    average = Wage.piece_work(months).on(day)
    assert min(months) <= average <= max(months)
    assert abs((average * 3 - sum(months, Rp(0))).sen) <= 1


@given(per_day=money)
def test_a_daily_wage_lost_a_sixth_on_1_july_2015(per_day: Rupiah) -> None:
    """25 for 30: the change of law is the one cliff."""
    wage = Wage.daily(per_day)
    assert wage.on(JAMSOSTEK) * 25 == wage.on(PP_44) * 30

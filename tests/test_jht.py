"""JHT: contributions, the growth of the account, when it may be drawn, and by when contributions are paid."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos.breakdown import Breakdown
from jamsos.dates import Month
from jamsos.law import Evidence, NotInForce
from jamsos.money import Rate, Rounding, Rp, Rupiah, percent
from jamsos.participants import Segment
from jamsos.programs import JHT, jht, program
from jamsos.programs.deadlines import COVID_DUE_DAY, COVID_LATE_FINE, DueDay
from jamsos.programs.jht import Circumstances, Crediting, Ground, Opening, Purpose, When
from jamsos.programs.shape import Payer
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jamsos.law import Dated
    from jamsos.tariff import Fact
    from jamsos.text import Lang

JANUARY = Month(2024, 1)
DECEMBER = Month(2024, 12)
FIVE = {year: percent(5) for year in range(2015, 2100)}
NO_HOLIDAYS: frozenset[date] = frozenset()


def year_of(amount: Rupiah, year: int = 2024) -> dict[Month, Rupiah]:
    """The same contribution in every month of a year."""
    return dict.fromkeys(Month.range(Month(year, 1), Month(year, 12)), amount)


wages = st.integers(0, 10**12).map(Rupiah.of_sen)
sums = st.integers(0, 10**10).map(Rupiah.of_sen)
rates = st.integers(0, 2_000).map(lambda basis_points: Rate.ratio(basis_points, 10_000))
months = st.integers(0, 119).map(lambda n: Month(2016, 1) + n)
crediting = st.sampled_from(Crediting)


# Peserta and Program --------------------------------------------------------------------------------------------------


def test_the_programme_is_found_by_its_code() -> None:
    """A protection may name JHT."""
    assert program("JHT") is JHT
    assert (Segment.PU, Segment.BPU) == JHT.segments


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_page_shows_every_figure_once(lang: Lang) -> None:
    """The page of the programme holds each history, and each ground for drawing the account."""
    page = JHT.as_document(lang).markdown()
    assert len({id(history) for history in JHT.histories}) == len(JHT.histories)
    assert [] == [history.label.id for history in JHT.histories if history.label.get(lang) not in page]
    assert {ground.rule for ground in Ground} <= set(JHT.benefits)


@pytest.mark.parametrize("history", JHT.histories, ids=lambda history: history.label.en)
def test_every_figure_begins_with_the_programme(history: Dated[object]) -> None:
    """On 30 June 2015 there is no JHT of PP 46/2015 and on 1 July there is; the reliefs of PP 49/2020 come later."""
    later = {id(COVID_DUE_DAY), id(COVID_LATE_FINE)}
    first = date(2020, 8, 1) if id(history) in later else date(2015, 7, 1)
    assert history.get(first - timedelta(days=1)) is None
    assert history.on(first).first == first


# Iuran ----------------------------------------------------------------------------------------------------------------


def test_three_payers() -> None:
    """The employer and the worker share it for wage earners; a non-wage worker pays alone."""
    assert [Payer.EMPLOYER, Payer.WORKER] == [due.payer for due in JHT.dues_of(Segment.PU)]
    assert [Payer.PARTICIPANT] == [due.payer for due in JHT.dues_of(Segment.BPU)]
    with pytest.raises(ValueError, match=r"JHT has contributions for Segment\.PU, Segment\.BPU"):
        JHT.dues_of(Segment.JAKON)


@given(wages)
def test_the_shares_are_5_7_percent(wage: Rupiah) -> None:
    """3.7 % and 2 %, each half up to the sen, are together within a sen of 5.7 % (Pasal 16)."""
    day = JANUARY.first
    employer, worker = (due.tariff.amount({"wage": wage}, day) for due in JHT.dues_of(Segment.PU))
    assert percent("3.7").of(wage) == employer
    assert percent(2).of(wage) == worker
    assert abs(employer + worker - percent("5.7").of(wage)) <= Rupiah.of_sen(1)


@given(wages, wages)
def test_a_higher_wage_never_pays_less_and_has_no_ceiling(lower: Rupiah, more: Rupiah) -> None:
    """Every rupiah of wage counts: the contribution grows with it and never stops growing."""
    for due in JHT.dues_of(Segment.PU):
        assert due.tariff.amount({"wage": lower}, JANUARY.first) <= due.tariff.amount(
            {"wage": lower + more}, JANUARY.first
        )
    assert Rp(37_000_000_000) == jht.EMPLOYER_CONTRIBUTION.amount({"wage": Rp(10**12)}, JANUARY.first)


@pytest.mark.parametrize(
    ("income", "contribution"),
    [
        (0, 20_000),
        (1_099_999, 20_000),
        (1_100_000, 24_000),
        (2_699_999, 52_000),
        (2_700_000, 59_000),
        (18_200_000, 374_000),
        (20_199_000, 394_000),
        (20_200_000, 414_000),
        (50_000_000, 414_000),
    ],
)
def test_non_wage_workers_pay_by_band(income: int, contribution: int) -> None:
    """2 % of the base of the chosen band, from Rp20.000 to Rp414.000."""
    account = JHT.compute(Segment.BPU, {"income": Rp(income)}, JANUARY.first)
    assert Rp(contribution) == account.amount
    assert {"PP 46/2015 Lampiran"} == {citation.short for citation in account.citations}
    assert Evidence.REPORTED is account.evidence


def test_an_account_cites_the_article_that_was_read() -> None:
    """The wage earner's contribution rests on Pasal 16."""
    account = jht.WORKER_CONTRIBUTION.compute({"wage": Rp(5_000_000)}, JANUARY.first)
    assert ["PP 46/2015 Pasal 16 ayat (1) huruf a"] == [citation.short for citation in account.citations]
    assert Evidence.READ is account.evidence


def test_no_relief_reaches_jht() -> None:
    """In the months of PP 49/2020 and of PP 50/2025 the contribution is what it always is."""
    facts: dict[str, Fact] = {
        "income": Rp(1_000_000),
        "not_publicly_funded": True,
        "paid_up_for_covid_relief": True,
        "sector": "other",
    }
    for month in (Month(2019, 1), Month(2020, 9), Month(2026, 5)):
        assert Rp(20_000) == JHT.amount(Segment.BPU, facts, month.first)


def test_monthly_contributions() -> None:
    """All payers of a segment together, for any months, in their order."""
    asked = [Month(2024, 3), JANUARY]
    assert {Month(2024, 3): Rp(285_000), JANUARY: Rp(285_000)} == jht.monthly_contributions(
        asked, {"wage": Rp(5_000_000)}
    )
    assert {JANUARY: Rp(20_000)} == jht.monthly_contributions([JANUARY], {"income": Rp(1_000_000)}, segment=Segment.BPU)
    with pytest.raises(NotInForce, match="2015-07-01"):
        jht.monthly_contributions([Month(2015, 6)], {"wage": Rp(5_000_000)})
    with pytest.raises(ValueError, match="JHT has contributions for"):
        jht.monthly_contributions([JANUARY], {}, segment=Segment.PMI)


# The growth of the account --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("how", "amount"),
    [
        (Crediting.YEARLY, 19_409_470),
        (Crediting.MONTHLY, 19_462_490),
        (Crediting.MONTHLY_FROM_NEXT, 19_381_733),
    ],
)
def test_three_conventions(how: Crediting, amount: int) -> None:
    """Five years of Rp285.000 at 5 %: the operator's simulation, and monthly accounts of either kind."""
    paid = dict.fromkeys(Month.range(Month(2020, 1), DECEMBER), Rp(285_000))
    assert Rp(amount) == jht.balance(paid, FIVE, until=DECEMBER, crediting=how).amount


@pytest.mark.parametrize(("month", "earned"), [(1, 12), (2, 11), (6, 7), (11, 2), (12, 1)])
def test_a_contribution_earns_pro_rata(month: int, earned: int) -> None:
    """January earns 12/12 of the year's rate, December 1/12."""
    got = jht.balance({Month(2024, month): Rp(1_200_000)}, {2024: percent(5)}, until=DECEMBER)
    assert Rp(1_200_000) + Rp(5_000) * earned == got.amount


def test_a_part_of_a_year_earns_its_months() -> None:
    """At the end of March an opening balance has earned three twelfths, a contribution of February two."""
    got = jht.balance(
        {Month(2024, 2): Rp(1_200_000)}, FIVE, until=Month(2024, 3), opening=Rp(12_000_000), first=JANUARY
    )
    assert Rp(12_000_000 + 1_200_000 + 150_000 + 10_000) == got.amount


def test_the_account_goes_on_when_nothing_is_paid() -> None:
    """A year without contributions earns the full rate, and years in between are not skipped."""
    got = jht.balance({JANUARY: Rp(1_000_000)}, FIVE, until=Month(2026, 12))
    assert Rp(1_157_625) == got.amount
    assert ["Tahun 2024", "Tahun 2025", "Tahun 2026"] == [part.label.get("id") for part in got.parts]
    assert [2, 1, 1] == [len(part.parts) for part in got.parts]


def test_what_is_paid_later_does_not_count_yet() -> None:
    """A balance of June holds six contributions of the year."""
    early = {month: each for month, each in year_of(Rp(285_000)).items() if month <= Month(2024, 6)}
    until = Month(2024, 6)
    assert jht.balance(early, FIVE, until=until) == jht.balance(year_of(Rp(285_000)), FIVE, until=until)


def test_the_account_says_its_reasons() -> None:
    """Opening balance, each year's payments and return, and what the last rounding takes away."""
    got = jht.balance(year_of(Rp(285_000, sen=37)), {2024: percent("5.59")}, until=DECEMBER, opening=Rp(1_000_000))
    opening, year, rounding = got.parts
    assert "Saldo awal Januari 2024" == opening.label.get("id")
    assert 2024 == year.tag("year")
    paid, earned = year.parts
    assert (Rp(285_000, sen=37) * 12, "12 bulan iuran") == (paid.amount, cast("Text", paid.how).get("id"))
    assert "5,59% setahun, bunga tunggal sepanjang tahun, dibukukan setahun sekali" == cast("Text", earned.how).get(
        "id"
    )
    assert Rupiah.of_sen(-100) < rounding.amount < Rp(0)
    assert "Pembulatan ke bawah ke rupiah penuh" == rounding.label.get("id")
    assert "JHT" == got.tag("program")
    assert ["PP 46/2015 Pasal 22 ayat (2)", "PP 46/2015 Pasal 27 ayat (2)"] == [each.short for each in got.citations]


def test_another_rounding() -> None:
    """The sen can be kept, half up, where the caller says so."""
    got = jht.balance({JANUARY: Rp(100)}, {2024: percent("0.995")}, until=DECEMBER, rounding=Rounding.SEN)
    assert Rupiah.of_sen(10_100) == got.amount
    assert Rupiah.of_sen(1) == got.parts[-1].amount


def test_the_return_has_a_floor() -> None:
    """At least the average one-year deposit rate of state banks (Pasal 27 ayat (3)), where the caller hands it in."""
    paid, declared = {JANUARY: Rp(1_000_000)}, {2024: percent(3)}
    assert Rp(1_030_000) == jht.balance(paid, declared, until=DECEMBER, floors={2024: percent(2)}).amount
    raised = jht.balance(paid, declared, until=DECEMBER, floors={2024: percent(4)})
    assert Rp(1_040_000) == raised.amount
    how = cast("Text", raised.parts[0].parts[1].how)
    assert how.get("en").startswith("4% a year (the least, above 3%)")
    assert "PP 46/2015 Pasal 27 ayat (3)" in {each.short for each in raised.citations}


@pytest.mark.parametrize(
    ("contributions", "options", "sentence"),
    [
        ({JANUARY: Rp(1)}, {"rates": {2023: percent(5)}}, r"rates has no rate for 2024: .* Given: 2023\."),
        ({JANUARY: Rp(1)}, {"rates": {}}, r"Given: none\."),
        ({JANUARY: Rp(1)}, {"floors": {2023: percent(5)}}, r"floors has no rate for 2024"),
        ({JANUARY: -Rp(1)}, {}, r"contribution of 2024-01 cannot be negative: -?Rp\(-?1\)\."),
        ({JANUARY: Rp(1)}, {"opening": -Rp(1)}, r"opening cannot be negative"),
        ({JANUARY: Rp(1)}, {"first": Month(2024, 2)}, r"contributions begin in 2024-01, before the account does"),
        ({}, {"opening": Rp(1)}, r"first is needed when there are no contributions"),
        ({}, {"first": Month(2025, 1)}, r"until \(2024-12\) is before the first month of the account \(2025-01\)\."),
    ],
)
def test_an_impossible_account_is_refused(
    contributions: Mapping[Month, Rupiah], options: dict[str, object], sentence: str
) -> None:
    """The sentence names the field and what is wrong with it."""
    given_options: dict[str, object] = {"rates": FIVE, "until": DECEMBER, **options}
    with pytest.raises(ValueError, match=sentence):
        jht.balance(contributions, **given_options)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"rates": {2024: "5"}}, r"rates\[2024\] must be a Rate"),
        ({"crediting": "yearly"}, r"crediting must be one of Crediting\.YEARLY"),
        ({"rounding": "sen"}, "rounding must be a Rounding"),
        ({"opening": 5}, "opening must be a Rupiah"),
    ],
)
def test_an_account_of_other_types_is_refused(options: dict[str, object], sentence: str) -> None:
    """Rates, conventions and amounts are exact values."""
    given_options: dict[str, object] = {"rates": FIVE, "until": DECEMBER, **options}
    with pytest.raises(TypeError, match=sentence):
        jht.balance({JANUARY: Rp(1)}, **given_options)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_no_account_before_the_law() -> None:
    """PP 46/2015 begins on 1 July 2015: an older balance is the opening of that month."""
    with pytest.raises(NotInForce, match="2015-07-01"):
        jht.balance({Month(2015, 6): Rp(1)}, FIVE, until=DECEMBER)
    assert (
        Rp(1_025_000)
        == jht.balance({}, FIVE, first=Month(2015, 7), until=Month(2015, 12), opening=Rp(1_000_000)).amount
    )


@given(st.dictionaries(months, sums, min_size=1, max_size=20), sums, rates, rates, crediting)
def test_a_higher_rate_never_earns_less(
    paid: dict[Month, Rupiah], opening: Rupiah, low: Rate, more: Rate, how: Crediting
) -> None:
    """The account grows with the rate, and without any rate is what was paid, to the rupiah."""
    until = Month(2025, 12)

    def at(rate: Rate) -> Rupiah:
        declared = dict.fromkeys(range(2016, 2026), rate)
        return jht.balance(paid, declared, until=until, opening=opening, crediting=how).amount

    assert sum(paid.values(), opening).rounded(Rounding.down(to=Rp(1))) == at(Rate.NONE)
    assert at(Rate.NONE) <= at(low) <= at(low + more)


@given(st.dictionaries(months, sums, min_size=1, max_size=20), months, sums, rates, crediting)
def test_another_contribution_never_lowers_the_account(
    paid: dict[Month, Rupiah], month: Month, more: Rupiah, rate: Rate, how: Crediting
) -> None:
    """Whoever pays more has at least as much more."""
    declared, until = dict.fromkeys(range(2016, 2026), rate), Month(2025, 12)
    after = {**paid, month: paid.get(month, Rp(0)) + more}
    got = jht.balance(after, declared, until=until, crediting=how, rounding=Rounding.down(to=Rupiah.of_sen(1)))
    was = jht.balance(paid, declared, until=until, crediting=how, rounding=Rounding.down(to=Rupiah.of_sen(1)))
    assert more <= got.amount - was.amount


@given(st.dictionaries(months, sums, min_size=1, max_size=20), rates, crediting, st.integers(0, 119))
def test_an_account_can_be_carried_on(paid: dict[Month, Rupiah], rate: Rate, how: Crediting, cut: int) -> None:
    """Closed at the end of a year and opened again, an account comes to the same within the rounding of its parts."""
    declared, until, last = dict.fromkeys(range(2016, 2026), rate), Month(2025, 12), Month(2016 + cut // 12, 12)
    sen = Rounding.down(to=Rupiah.of_sen(1))
    at_once = jht.balance(paid, declared, until=until, crediting=how, rounding=sen, first=Month(2016, 1)).amount
    before = jht.balance(paid, declared, until=last, crediting=how, rounding=sen, first=Month(2016, 1)).amount
    if last < until:
        later = {month: each for month, each in paid.items() if month > last}
        before = jht.balance(
            later, declared, until=until, crediting=how, rounding=sen, opening=before, first=last + 1
        ).amount
    assert Rp(0) <= at_once - before <= Rupiah.of_sen(10)


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=12), st.integers(0, 10**9), rates)
def test_the_conventions_stand_in_order(paid: list[int], opening: int, rate: Rate) -> None:
    """Monthly accounts earn at least what simple interest does, and a month's delay earns nothing."""
    simple, compound, later = (Fraction(*each.grown((opening, 1), tuple(paid), rate)) for each in Crediting)
    assert opening + sum(paid) <= simple <= compound
    assert later <= compound


# When the account may be drawn ----------------------------------------------------------------------------------------

BORN = "1990-01-01"
LEAVERS = (Ground.RESIGNATION, Ground.DISMISSAL, Ground.CONTRACT_END)


@pytest.mark.parametrize(
    ("ground", "last", "expected"),
    [
        (Ground.PENSION_AGE, "2015-08-11", "PP 46/2015 Pasal 26 ayat (2)"),
        (Ground.PENSION_AGE, "2022-04-25", "PP 46/2015 Pasal 26 ayat (2) jo. PP 60/2015"),
        (Ground.PENSION_AGE, "2022-04-26", "Permenaker 4/2022 Pasal 6 ayat (1)"),
        (Ground.RESIGNATION, "2015-08-11", "PP 46/2015 Pasal 26 ayat (3)"),
        (Ground.RESIGNATION, "2015-08-12", "PP 46/2015 Pasal 26 ayat (1) jo. PP 60/2015"),
        (Ground.RESIGNATION, "2015-08-31", "PP 46/2015 Pasal 26 ayat (1) jo. PP 60/2015"),
        (Ground.RESIGNATION, "2015-09-01", "Permenaker 19/2015"),
        (Ground.RESIGNATION, "2022-04-25", "Permenaker 19/2015"),
        (Ground.RESIGNATION, "2022-04-26", "Permenaker 4/2022 Pasal 8"),
        (Ground.DISMISSAL, "2015-09-01", "Permenaker 19/2015 Pasal 6 ayat (1)"),
        (Ground.DISMISSAL, "2022-04-26", "Permenaker 4/2022"),
        (Ground.CONTRACT_END, "2015-09-01", "Permenaker 19/2015"),
        (Ground.CONTRACT_END, "2022-04-26", "Permenaker 4/2022 Pasal 6 ayat (2) huruf a"),
        (Ground.STOPPING, "2015-08-31", "PP 46/2015 Pasal 26 ayat (1) jo. PP 60/2015"),
        (Ground.STOPPING, "2022-04-26", "Permenaker 4/2022 Pasal 6 ayat (2) huruf b"),
        (Ground.LEAVING_INDONESIA, "2015-08-11", "PP 46/2015 Pasal 26 ayat (6)"),
        (Ground.LEAVING_INDONESIA, "2015-09-01", "Permenaker 19/2015 Pasal 7"),
        (Ground.LEAVING_INDONESIA, "2022-04-26", "Permenaker 4/2022 Pasal 12"),
        (Ground.DISABILITY, "2015-08-11", "PP 46/2015 Pasal 26 ayat (4)"),
        (Ground.DISABILITY, "2015-08-12", "PP 46/2015 Pasal 26 ayat (3) jo. PP 60/2015"),
        (Ground.DEATH, "2015-08-11", "PP 46/2015 Pasal 26 ayat (5)"),
        (Ground.DEATH, "2015-08-12", "PP 46/2015 Pasal 26 ayat (4) jo. PP 60/2015"),
    ],
)
def test_the_article_of_a_ground(ground: Ground, last: str, expected: str) -> None:
    """On every boundary day the right article answers."""
    facts = Circumstances(happened="2015-07-02", born=BORN, foreigner=True)
    assert expected == jht.withdrawable(ground, facts, last).basis[0].citation.short


@pytest.mark.parametrize("ground", Ground)
def test_no_ground_before_the_law(ground: Ground) -> None:
    """30 June 2015 is Jamsostek law."""
    with pytest.raises(NotInForce, match="2015-07-01"):
        jht.withdrawable(ground, Circumstances(happened="2015-01-01", born=BORN), "2015-06-30")


@pytest.mark.parametrize(
    ("ground", "day", "nearest"),
    [
        (Ground.STOPPING, "2015-09-01", "2015-08-31"),
        (Ground.STOPPING, "2022-04-25", "2022-04-26"),
        (Ground.LEAVING_INDONESIA, "2015-08-12", "2015-08-11"),
        (Ground.LEAVING_INDONESIA, "2015-08-31", "2015-09-01"),
    ],
)
def test_where_no_rule_is_known(ground: Ground, day: str, nearest: str) -> None:
    """What the procedure of 2015 said of non-wage workers is unknown, and PP 60/2015 dropped leaving Indonesia."""
    with pytest.raises(NotInForce, match=nearest):
        jht.withdrawable(ground, Circumstances(happened="2015-07-02", born=BORN), day)


@pytest.mark.parametrize("ground", LEAVERS)
def test_the_strict_rule_of_2015(ground: Ground) -> None:
    """From 1 July to 31 August 2015 who left waits for 56; from 1 September a month is enough, counted from leaving."""
    facts = Circumstances(happened="2015-07-05", born=BORN)
    for day in ("2015-07-05", "2015-08-11", "2015-08-12", "2015-08-31"):
        waiting = jht.withdrawable(ground, facts, day)
        assert (False, date(2046, 1, 1)) == (waiting.allowed, waiting.first_day)
        assert "pada usia pensiun" in waiting.reason.get("id")
        assert {"PP 46/2015 Pasal 22 ayat (1)"} < {source.citation.short for source in waiting.basis}
    assert (True, date(2015, 9, 1)) == (
        (got := jht.withdrawable(ground, facts, "2015-09-01")).allowed,
        got.first_day,
    )


def test_who_left_past_pension_age_did_not_wait() -> None:
    """Under the strict rule a leaver of 57 waited for nothing but the day he left."""
    facts = Circumstances(happened="2015-07-20", born="1958-01-01")
    assert date(2015, 7, 20) == jht.withdrawable(Ground.RESIGNATION, facts, "2015-07-20").first_day
    assert date(2015, 7, 20) == jht.withdrawable(Ground.RESIGNATION, facts, "2023-01-01").first_day


@pytest.mark.parametrize(
    ("happened", "first"),
    [
        ("2022-05-31", "2022-06-30"),
        ("2023-01-31", "2023-02-28"),
        ("2015-08-20", "2015-09-20"),
        ("2022-03-26", "2022-04-26"),
    ],
)
@pytest.mark.parametrize("ground", [Ground.RESIGNATION, Ground.DISMISSAL])
def test_a_month_after_leaving(ground: Ground, happened: str, first: str) -> None:
    """Open on the anniversary, closed on the day before; no birthday is needed."""
    facts = Circumstances(happened=happened)
    opens = date.fromisoformat(first)
    before = jht.withdrawable(ground, facts, opens - timedelta(days=1))
    assert (False, opens) == (before.allowed, before.first_day)
    after = jht.withdrawable(ground, facts, opens)
    assert (True, opens) == (after.allowed, after.first_day)
    assert Evidence.REPORTED is after.basis[0].evidence


@pytest.mark.parametrize(
    ("ground", "happened", "day", "first"),
    [
        (Ground.CONTRACT_END, "2022-04-26", "2022-04-26", "2022-04-26"),
        (Ground.CONTRACT_END, "2022-04-01", "2022-04-26", "2022-04-26"),
        (Ground.CONTRACT_END, "2022-03-01", "2022-04-26", "2022-04-01"),
        (Ground.STOPPING, "2024-02-01", "2024-02-01", "2024-02-01"),
        (Ground.STOPPING, "2019-02-01", "2022-04-26", "2022-04-26"),
        (Ground.DISABILITY, "2016-01-05", "2016-01-05", "2016-01-05"),
        (Ground.DISABILITY, "2015-07-05", "2024-01-01", "2015-07-05"),
        (Ground.DEATH, "2021-05-01", "2021-05-01", "2021-05-01"),
        (Ground.LEAVING_INDONESIA, "2015-07-10", "2015-07-10", "2015-07-10"),
    ],
)
def test_at_once(ground: Ground, happened: str, day: str, first: str) -> None:
    """The end of a contract, a non-wage worker's stopping, disability, death: from the day itself."""
    got = jht.withdrawable(ground, Circumstances(happened=happened), day)
    assert (True, date.fromisoformat(first)) == (got.allowed, got.first_day)


def test_not_before_it_happens() -> None:
    """A request on the eve of the event comes too early."""
    got = jht.withdrawable(Ground.CONTRACT_END, Circumstances(happened="2024-06-30"), "2024-06-29")
    assert (False, date(2024, 6, 30)) == (got.allowed, got.first_day)
    assert "berakhirnya perjanjian kerja waktu tertentu: baru dapat diambil pada 30 Juni 2024 (sejak harinya)" == str(
        got
    )


@pytest.mark.parametrize(
    ("agreed", "day", "allowed", "first"),
    [
        (None, "2021-05-31", False, "2021-06-01"),
        (None, "2021-06-01", True, "2021-06-01"),
        (55, "2021-05-31", False, "2021-06-01"),
        (55, "2022-05-01", True, "2021-06-01"),
        (58, "2022-05-01", True, "2021-06-01"),
    ],
)
def test_pension_age_is_56(agreed: int | None, day: str, *, allowed: bool, first: str) -> None:
    """On the 56th birthday; an age agreed on opens earlier only since 26 April 2022, and never later."""
    facts = Circumstances(born="1965-06-01", agreed_age=agreed)
    got = jht.withdrawable(Ground.PENSION_AGE, facts, day)
    assert (allowed, date.fromisoformat(first)) == (got.allowed, got.first_day)


@pytest.mark.parametrize(
    ("born", "day", "allowed", "first"),
    [
        ("1966-06-01", "2022-04-25", False, "2022-06-01"),
        ("1966-06-01", "2022-04-26", True, "2022-04-26"),
        ("1970-01-15", "2025-01-14", False, "2025-01-15"),
        ("1970-01-15", "2025-01-15", True, "2025-01-15"),
    ],
)
def test_the_agreed_pension_age(born: str, day: str, *, allowed: bool, first: str) -> None:
    """55 by the work agreement counts since 26 April 2022 (Permenaker 4/2022 Pasal 6 ayat (1), reported)."""
    got = jht.withdrawable(Ground.PENSION_AGE, Circumstances(born=born, agreed_age=55), day)
    assert (allowed, date.fromisoformat(first)) == (got.allowed, got.first_day)


def test_working_on_does_not_close_the_account() -> None:
    """Who works past 56 may postpone (Pasal 29); the day he stops changes nothing in when he may ask."""
    facts = Circumstances(born="1960-01-01", happened="2019-01-01")
    assert date(2016, 1, 1) == jht.withdrawable(Ground.PENSION_AGE, facts, "2020-01-01").first_day


@pytest.mark.parametrize(
    ("foreigner", "day", "allowed"),
    [
        (False, "2022-04-25", True),
        (True, "2022-04-25", True),
        (False, "2022-04-26", False),
        (True, "2022-04-26", True),
    ],
)
def test_leaving_indonesia(day: str, *, foreigner: bool, allowed: bool) -> None:
    """Before or after departure; since 26 April 2022 for foreign nationals only (Permenaker 4/2022 Pasal 12)."""
    got = jht.withdrawable(Ground.LEAVING_INDONESIA, Circumstances(foreigner=foreigner), day)
    assert (allowed, None) == (got.allowed, got.first_day)
    if not allowed:
        assert format(got, "en") == (
            "leaving Indonesia for good: may not be drawn (before or after that day, foreign nationals only)"
        )


@pytest.mark.parametrize(
    ("ground", "facts", "sentence"),
    [
        (Ground.RESIGNATION, Circumstances(), r"needs happened: the day of the certificate of resignation\."),
        (Ground.PENSION_AGE, Circumstances(), r"mencapai usia pensiun \(pension age\) needs born: the day of birth\."),
        (Ground.LEAVING_INDONESIA, Circumstances(), r"needs foreigner: whether the participant is a foreign national"),
    ],
)
def test_a_missing_fact_is_named(ground: Ground, facts: Circumstances, sentence: str) -> None:
    """Nothing is guessed of a participant."""
    with pytest.raises(ValueError, match=sentence):
        jht.withdrawable(ground, facts, "2024-01-01")


def test_impossible_facts_are_refused() -> None:
    """A life begins with its birth, and a flag is a yes or a no."""
    with pytest.raises(ValueError, match=r"happened \(1989-12-31\) is before born \(1990-01-01\)\."):
        Circumstances(happened="1989-12-31", born=BORN)
    with pytest.raises(ValueError, match="agreed_age must be at least 1"):
        Circumstances(agreed_age=0)
    with pytest.raises(TypeError, match="foreigner must be a bool"):
        Circumstances(foreigner=cast("bool", "yes"))
    with pytest.raises(TypeError, match=r"ground must be one of Ground\.PENSION_AGE"):
        jht.withdrawable(cast("Ground", "death"), Circumstances(), "2024-01-01")
    with pytest.raises(TypeError, match="facts must be a Circumstances"):
        jht.withdrawable(Ground.DEATH, cast("Circumstances", {}), "2024-01-01")


def test_an_opening_waits_months_after_an_event_only() -> None:
    """A month after pension age is no rule of any article."""
    with pytest.raises(ValueError, match=r"only When\.EVENT has months to wait, not When\.AGE\."):
        Opening(When.AGE, months=1)
    assert "1 bulan sejak harinya" == str(Opening(When.EVENT, months=1))
    assert "1 month(s) after that day, foreign nationals only" == format(
        Opening(When.EVENT, months=1, foreigners_only=True), "en"
    )


@given(
    st.sampled_from(LEAVERS),
    st.dates(date(2015, 7, 1), date(2026, 1, 1)),
    st.dates(date(2015, 7, 1), date(2026, 12, 31)),
)
def test_once_open_the_account_stays_open(ground: Ground, happened: date, on: date) -> None:
    """No later rule closes to a leaver what an earlier one opened, and the first day does not move."""
    facts = Circumstances(happened=happened, born=BORN)
    got = jht.withdrawable(ground, facts, on)
    assert got.first_day is not None
    assert got.allowed is (got.first_day <= on)
    if got.allowed:
        later = jht.withdrawable(ground, facts, on + timedelta(days=400))
        assert (True, got.first_day) == (later.allowed, later.first_day)


# Full and partial benefit ---------------------------------------------------------------------------------------------


def test_the_whole_balance_is_paid() -> None:
    """The benefit is the account with its reasons, and the articles that open it (Pasal 22 and 26)."""
    saved = jht.balance(year_of(Rp(285_000)), {2024: percent(5)}, until=DECEMBER)
    got = jht.benefit(saved, Ground.DEATH, Circumstances(happened="2025-01-03"), "2025-02-01")
    assert saved.amount == got.amount
    assert (saved,) == got.parts
    assert "Manfaat JHT, meninggal dunia" == got.label.get("id")
    assert {"PP 46/2015 Pasal 22 ayat (2)", "PP 46/2015 Pasal 26 ayat (4) jo. PP 60/2015"} <= {
        citation.short for citation in got.citations
    }


def test_nothing_is_paid_before_the_account_opens() -> None:
    """Rp0, and the balance as a right whose condition is not met."""
    got = jht.benefit(Rp(9_000_000), Ground.RESIGNATION, Circumstances(happened="2024-05-31"), "2024-06-29")
    assert Rp(0) == got.amount
    (right,) = got.rights
    assert (Rp(9_000_000), False) == (right.at_most, right.met)
    assert "resignation: may not be drawn before 30 June 2024 (1 month(s) after that day)" == right.condition.get("en")


@pytest.mark.parametrize("saved", [5, "Rp5"])
def test_what_is_no_account_is_refused(saved: object) -> None:
    """A balance is an account or an amount."""
    with pytest.raises(TypeError, match="saved must be a Breakdown"):
        jht.benefit(cast("Rupiah", saved), Ground.DEATH, Circumstances(happened="2024-05-31"), "2024-06-29")


def test_a_negative_balance_is_refused() -> None:
    """Nobody owes on his savings."""
    label = Text(id="Saldo", en="Balance")
    for saved in (-Rp(1), Breakdown(label, -Rp(1))):
        with pytest.raises(ValueError, match="saved cannot be negative"):
            jht.partial_benefit(saved, Purpose.HOME, member_since="2010-01-01", on="2024-01-01")


@pytest.mark.parametrize(
    ("purpose", "since", "on", "drawn", "amount", "reason"),
    [
        (Purpose.HOME, "2014-01-01", "2024-01-01", 0, 30_000_000, "paling banyak 30% x Rp100.000.000"),
        (Purpose.OTHER, "2014-01-01", "2024-01-01", 0, 10_000_000, "paling banyak 10% x Rp100.000.000"),
        (Purpose.HOME, "2014-01-02", "2024-01-01", 0, 0, "masa kepesertaan 9 tahun, kurang dari 10 tahun"),
        (Purpose.OTHER, "2014-01-01", "2024-01-01", 1, 0, "sudah diambil 1 kali, paling banyak 1 kali"),
        (Purpose.HOME, "2005-01-01", "2015-07-01", 0, 30_000_000, "paling banyak 30% x Rp100.000.000"),
    ],
)
def test_partial_withdrawal(purpose: Purpose, since: str, on: str, drawn: int, amount: int, reason: str) -> None:
    """30 % for a home or 10 % otherwise, once, after ten years of membership (Pasal 22 ayat (4) to (6))."""
    got = jht.partial_benefit(Rp(100_000_000), purpose, member_since=since, on=on, drawn=drawn)
    assert (Rp(amount), reason) == (got.amount, cast("Text", got.how).get("id"))
    assert ([] if amount else [False]) == [right.met for right in got.rights]
    assert 3 == len(got.basis)


@given(sums, st.sampled_from(Purpose))
def test_a_part_never_exceeds_its_share(saved: Rupiah, purpose: Purpose) -> None:
    """Rounded down to the sen, because the article says at most."""
    got = jht.partial_benefit(saved, purpose, member_since="2010-01-01", on="2024-01-01").amount
    rate = purpose.at_most.on("2024-01-01").value
    assert got.sen * rate.denominator <= saved.sen * rate.numerator < (got.sen + 1) * rate.denominator


def test_the_day_of_the_request_governs() -> None:
    """Paid or refused, whole or in part, the account says which day governs."""
    left = Circumstances(happened="2024-05-31")
    accounts = [
        jht.benefit(Rp(9_000_000), Ground.RESIGNATION, left, "2024-06-29"),
        jht.benefit(Rp(9_000_000), Ground.RESIGNATION, left, "2024-06-30"),
        jht.partial_benefit(Rp(9_000_000), Purpose.HOME, member_since="2014-06-30", on="2024-06-29"),
        jht.partial_benefit(Rp(9_000_000), Purpose.HOME, member_since="2014-06-30", on="2024-06-30"),
    ]
    assert [date(2024, 6, 29), date(2024, 6, 30)] * 2 == [account.tag("governed_by") for account in accounts]


# What the employer owes -----------------------------------------------------------------------------------------------


@given(sums, sums)
def test_the_employer_makes_up_what_is_lacking(due: Rupiah, paid: Rupiah) -> None:
    """Pasal 24: what was paid and the shortfall are what was due; who was paid enough has none."""
    got = jht.shortfall(due, paid, "2024-06-29")
    assert max(due, paid) == paid + got.amount
    assert (Payer.EMPLOYER, date(2024, 6, 29)) == (got.tag("payer"), got.tag("governed_by"))
    assert ["PP 46/2015 Pasal 24"] == [citation.short for citation in got.citations]


def test_a_shortfall_keeps_its_reasons() -> None:
    """Both accounts are named, the true one with its lines; before the law there is no answer."""
    due = jht.balance(year_of(Rp(285_000)), {2024: percent(5)}, until=DECEMBER)
    paid = jht.balance(year_of(Rp(114_000)), {2024: percent(5)}, until=DECEMBER)
    got = jht.shortfall(due, paid, "2025-01-05")
    assert (due, due.amount - paid.amount) == (got.parts[0], got.amount)
    with pytest.raises(TypeError, match="paid must be a Breakdown"):
        jht.shortfall(due, cast("Rupiah", 5), "2025-01-05")
    with pytest.raises(ValueError, match="due cannot be negative"):
        jht.shortfall(-Rp(1), paid, "2025-01-05")
    with pytest.raises(NotInForce, match="2015-07-01"):
        jht.shortfall(due, paid, "2015-06-30")


def test_no_partial_withdrawal_outside_the_law() -> None:
    """Not before 1 July 2015, and not before membership."""
    with pytest.raises(NotInForce, match="2015-07-01"):
        jht.partial_benefit(Rp(1), Purpose.HOME, member_since="2000-01-01", on="2015-06-30")
    with pytest.raises(ValueError, match="is before start"):
        jht.partial_benefit(Rp(1), Purpose.HOME, member_since="2024-01-02", on="2024-01-01")
    with pytest.raises(TypeError, match=r"purpose must be one of Purpose\.HOME"):
        jht.partial_benefit(Rp(1), cast("Purpose", "home"), member_since="2000-01-01", on="2024-01-01")


@pytest.mark.parametrize("lang", ["id", "en"])
def test_purposes_and_conventions_speak(lang: Lang) -> None:
    """Every choice is said in both languages."""
    assert all(format(each, lang).strip() for kind in (Purpose, Crediting, Ground, When) for each in kind)


def test_the_order_of_heirs() -> None:
    """Spouse or child first; the state's probate office last (Pasal 23)."""
    order = format(jht.HEIRS.on("2024-01-01").value, "id")
    assert order.startswith("1. janda, duda, atau anak; 2. keturunan sedarah")
    assert order.endswith("5. pihak yang ditunjuk dalam wasiat; 6. balai harta peninggalan")


# Tenggat --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("segment", "month", "expected"),
    [
        (Segment.PU, "2022-03", "2022-04-15"),
        (Segment.BPU, "2022-03", "2022-04-15"),
        (Segment.BPU, "2020-01", "2020-02-17"),
        (Segment.PU, "2020-07", "2020-08-18"),
        (Segment.PU, "2020-08", "2020-09-30"),
        (Segment.BPU, "2020-08", "2020-09-15"),
        (Segment.PU, "2021-01", "2021-02-28"),
        (Segment.PU, "2021-02", "2021-03-15"),
        (Segment.PU, "2022-12", "2023-01-16"),
    ],
)
def test_due_dates(segment: Segment, month: str, expected: str) -> None:
    """The 15th of the next month, a holiday moves it; wage earners had until the 30th under PP 49/2020."""
    holidays = {date(2020, 8, 17)}
    assert date.fromisoformat(expected) == jht.due_date(segment, month, holidays)


def test_a_holiday_moves_the_due_date() -> None:
    """Good Friday 2022 fell on the 15th of April (Pasal 19 ayat (3), Pasal 21 ayat (4))."""
    for segment in (Segment.PU, Segment.BPU):
        assert date(2022, 4, 18) == jht.due_date(segment, Month(2022, 3), {date(2022, 4, 15)})


def test_non_wage_workers_pay_in_the_next_month() -> None:
    """Pasal 21 ayat (3): unlike JKK and JKM, whose day is in the contribution month itself."""
    assert DueDay(15, next_month=True, postponed=True) == jht.due_day(Segment.BPU, "2022-03").value
    assert "PP 46/2015 Pasal 21 ayat (3)" == jht.due_day(Segment.BPU, "2022-03").citation.short


@pytest.mark.parametrize(
    ("month", "rate"), [("2015-07", "2"), ("2020-07", "2"), ("2020-08", "0.5"), ("2021-01", "0.5"), ("2021-02", "2")]
)
def test_the_late_fine(month: str, rate: str) -> None:
    """2 % a month of the contribution due, 0.5 % for the months of PP 49/2020."""
    fine = jht.late_fine(Segment.PU, month)
    assert fine is not None
    assert percent(rate) == fine.value


def test_non_wage_workers_owe_no_fine() -> None:
    """Pasal 20 speaks of employers only."""
    assert jht.late_fine(Segment.BPU, "2022-03") is None


def test_deadlines_outside_the_law() -> None:
    """No deadline before July 2015, and none for a segment without JHT."""
    for question in (jht.due_day, jht.late_fine):
        with pytest.raises(NotInForce, match="2015-07-01"):
            question(Segment.PU, "2015-06")
        with pytest.raises(ValueError, match="JHT has contributions for"):
            question(Segment.JAKON, "2022-03")


def test_payment_within_five_working_days() -> None:
    """Pasal 31 ayat (3); the amount is told thirty days before pension age (Pasal 30)."""
    assert (5, 30) == (jht.PAYMENT_DAYS.on("2022-03-01").value, jht.NOTICE_DAYS.on("2022-03-01").value)

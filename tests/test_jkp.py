"""JKP: the contribution that is on no payslip, the conditions, the cash and its transition, who owes it, by when."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsos.dates import Month
from jamsos.employers import EnterpriseScale
from jamsos.law import Evidence, NotInForce
from jamsos.money import Rate, Rp, Rupiah, percent
from jamsos.participants import Segment
from jamsos.programs import JKP, PROGRAMS, jkk, jkm, jkp, offered, program
from jamsos.programs.jkm import Arrears
from jamsos.programs.jkp import Condition, Effort, Ending, JobLoss
from jamsos.programs.reliefs import LABOUR_INTENSIVE_GROUP
from jamsos.programs.shape import Payer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jamsos.breakdown import Breakdown
    from jamsos.text import Lang

CEILING = Rp(5_000_000)
FIRST = date(2021, 2, 2)
CHANGE = date(2025, 2, 7)
DAY = timedelta(days=1)
NO_HOLIDAYS: frozenset[date] = frozenset()

wages = st.integers(0, 10**11).map(Rupiah.of_sen)
new_days = st.dates(CHANGE, date(2030, 12, 31))
days = st.dates(FIRST, date(2030, 12, 31))
classes = st.integers(1, 5)


def facts(wage: Rupiah, risk: int = 3, *, labour_intensive: bool = False) -> dict[str, Any]:
    """What a month asks of a participant."""
    return {"wage": wage, "risk_class": risk, LABOUR_INTENSIVE_GROUP: labour_intensive}


def year_to(month: Month, months: int = 12) -> tuple[Month, ...]:
    """So many contribution months in a row up to a month."""
    return tuple(Month.range(month - (months - 1), month))


def lost(day: str = "2025-12-01", ending: Ending = Ending.DISMISSAL, **known: Any) -> JobLoss:
    """A loss of the job that meets every condition, but for what is said otherwise."""
    usual: dict[str, Any] = {
        "paid": year_to(Month.of(day)),
        "citizen": True,
        "willing": True,
        "working": False,
        "born": "1990-01-01",
        "registered": "2021-02-02",
    }
    return JobLoss(day, ending, **{**usual, **known})


# Peserta and Program --------------------------------------------------------------------------------------------------


def test_the_programme_is_found_by_its_code() -> None:
    """JKP stands last, and is for wage earners alone."""
    assert JKP is program("JKP")
    assert JKP is PROGRAMS[-1]
    assert (Segment.PU,) == JKP.segments
    assert JKP is offered(JKP, Segment.PU)


@pytest.mark.parametrize("segment", [Segment.BPU, Segment.JAKON])
def test_only_wage_earners_have_it(segment: Segment) -> None:
    """PP 37/2021 Pasal 4: the refusal says so, and what is offered instead."""
    with pytest.raises(ValueError, match=r"programs cannot be 'JKP'.*PP 37/2021 Pasal 4.*not offered.*'JKK'"):
        offered(JKP, segment)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_page_shows_every_figure_once(lang: Lang) -> None:
    """Each history of the programme is on its page, none twice."""
    page = JKP.as_document(lang).markdown()
    assert len({id(history) for history in JKP.histories}) == len(JKP.histories)
    assert [] == [history.label.id for history in JKP.histories if history.label.get(lang) not in page]


# Iuran ----------------------------------------------------------------------------------------------------------------


def test_nothing_is_on_the_payslip() -> None:
    """The state pays, and the operator recomposes; neither employer nor worker."""
    assert [Payer.STATE, Payer.OPERATOR, Payer.OPERATOR] == [due.payer for due in JKP.dues]
    assert [False, False, False] == [due.on_payslip for due in JKP.dues]


@pytest.mark.parametrize(
    ("month", "rate"),
    [("2021-02-01", "0.46"), ("2025-01-01", "0.46"), ("2025-02-01", "0.36"), ("2026-11-01", "0.36")],
)
def test_the_rate_by_month(month: str, rate: str) -> None:
    """January 2025 is the last month of 0,46 %, February 2025 the first of 0,36 %: the month of PP 6/2025 is whole."""
    row = jkp.RATE.on(month)
    assert (percent(rate), Evidence.DERIVED) == (row.value, row.evidence)
    parts = [history.on(month).value for history in (jkp.STATE_RATE, jkk.RECOMPOSITION, jkp.JKM_RATE)]
    assert percent(rate) == sum(parts, Rate.NONE)


def test_no_contribution_before_february_2021() -> None:
    """January 2021 has no JKP."""
    with pytest.raises(NotInForce):
        jkp.contributions(facts(CEILING), "2021-01-01")


def test_what_jkm_gives_is_what_jkm_lets_go() -> None:
    """The part of JKM is the recomposition of JKM, and nothing once that lapsed."""
    assert jkm.RECOMPOSITION.on("2025-01-31").value == jkp.JKM_RATE.on("2025-01-31").value
    assert jkm.RECOMPOSITION.get("2025-02-01") is None
    assert Rate.NONE == jkp.JKM_RATE.on("2025-02-01").value


@given(wage=wages, risk=classes, month=st.integers(0, 80), relieved=st.booleans())
def test_the_funds_agree(wage: Rupiah, risk: int, month: int, relieved: bool) -> None:
    """What JKK and JKM let go of a wage is to the sen what JKP receives of it, in every month and class."""
    first = (Month(2021, 2) + month).first
    known = facts(wage, risk, labour_intensive=relieved)
    out_of_jkk = jkk.WAGE_EARNER_CONTRIBUTION.amount(known, first) - jkk.net(known, first, ceiling=CEILING).amount
    out_of_jkm = jkm.WAGE_EARNER_CONTRIBUTION.amount(known, first) - jkm.net(known, first, ceiling=CEILING).amount
    account = jkp.contributions(known, first)
    assert out_of_jkk + out_of_jkm == account.by("payer")[Payer.OPERATOR]
    assert jkp.STATE_CONTRIBUTION.amount(known, first) == account.by("payer")[Payer.STATE]
    assert account.amount == sum(due.tariff.amount(known, first) for due in JKP.dues)


@given(wage=wages, more=wages, month=st.integers(0, 80))
def test_more_wage_never_less_contribution(wage: Rupiah, more: Rupiah, month: int) -> None:
    """Up to the ceiling it grows, above it nothing is added."""
    first = (Month(2021, 2) + month).first
    low, high = (jkp.contributions(facts(each), first).amount for each in (wage, wage + more))
    assert low <= high <= jkp.contributions(facts(CEILING), first).amount


@pytest.mark.parametrize(
    ("month", "risk", "relieved", "sen"),
    [
        ("2025-02-01", 1, True, 360_000),
        ("2026-01-01", 1, True, 360_000),
        ("2026-02-01", 1, True, 420_000),
        ("2025-01-01", 1, True, 420_000),
        ("2025-04-01", 1, False, 420_000),
        ("2025-04-01", 3, True, 420_000),
    ],
)
def test_the_relief_of_pp_7_2025(month: str, risk: int, relieved: bool, sen: int) -> None:
    """Only 0,12 % is recomposed in the very low class of a relieved employer, from February 2025 to January 2026."""
    known = facts(Rp(3_000_000), risk, labour_intensive=relieved)
    assert Rupiah.of_sen(sen) == jkp.FROM_JKK.amount(known, date.fromisoformat(month))


def test_a_contribution_cites_its_articles() -> None:
    """The total rate, the state's share, the ceiling and the recomposition."""
    places = [citation.short for citation in jkp.contributions(facts(CEILING), "2024-01-01").citations]
    assert [
        "PP 37/2021 Pasal 11 ayat (2)",
        "PP 37/2021 Pasal 11 ayat (4)",
        "PP 37/2021 Pasal 11 ayat (5) huruf a",
        "PP 37/2021 Pasal 11 ayat (5) huruf b",
        "PP 37/2021 Pasal 11 ayat (7)",
    ] == places


# Manfaat: who has a right ---------------------------------------------------------------------------------------------


def test_a_dismissed_worker_has_a_right() -> None:
    """Every condition met, and the day of the dismissal governs."""
    found = jkp.entitlement(lost())
    assert (True, date(2025, 12, 1), ()) == (found.met, found.governed_by, found.failed)
    assert len(found.sources) == len(set(found.sources))


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({"citizen": False}, "Indonesian citizens: not met"),
        ({"willing": False}, "willing to work again, for a wage or self-employed: not met"),
        ({"working": True}, "no new job: not met"),
        ({"born": "1967-02-02"}, "not yet 54 years old at registration: not met"),
        ({"paid": year_to(Month(2025, 12), 11)}, "11 months of contributions within 24, at least 12: not met"),
        ({"ending": Ending.RESIGNATION}, "ending: resignation: not met"),
        ({"ending": Ending.TOTAL_DISABILITY}, "ending: total permanent disability: not met"),
        ({"ending": Ending.RETIREMENT}, "ending: retirement: not met"),
        ({"ending": Ending.DEATH}, "ending: death: not met"),
        ({"ending": Ending.CONTRACT_ENDED}, "ending: end of the term of a fixed-term contract: not met"),
    ],
)
def test_one_condition_is_enough_to_fail(known: dict[str, Any], words: str) -> None:
    """Each condition by itself takes the right away and says which it is."""
    found = jkp.entitlement(lost(**known))
    assert (False, [words]) == (found.met, [format(each, "en") for each in found.failed])


@pytest.mark.parametrize("name", ["citizen", "willing", "working", "born", "registered"])
def test_what_is_not_known_is_open(name: str) -> None:
    """A missing fact is neither met nor not met."""
    unknown: dict[str, Any] = {name: None}
    found = jkp.entitlement(lost(**unknown))
    assert None is found.met
    assert () == found.failed
    assert 1 == sum("belum diketahui" in str(each) for each in found.conditions)


def test_a_contract_cut_short_counts() -> None:
    """Pasal 20 ayat (2): a fixed-term worker has a right when the employer ends it before its term."""
    found = jkp.entitlement(lost(ending=Ending.CONTRACT_CUT_SHORT))
    assert True is found.met
    assert "PP 37/2021 Pasal 20 ayat (2) jo. PP 6/2025" in [source.citation.short for source in found.sources]


def test_the_age_counts_at_registration() -> None:
    """53 on the day before the 54th birthday, however old at the dismissal."""
    assert True is jkp.entitlement(lost(born="1967-02-03")).met
    assert False is jkp.entitlement(lost(born="1967-02-02")).met


@pytest.mark.parametrize(
    ("months", "counted"),
    [((0, 23), 2), ((0, 24), 1), ((-1, 5), 1), ((), 0)],
)
def test_the_window_ends_with_the_month_of_the_dismissal(months: tuple[int, ...], counted: int) -> None:
    """24 contribution months: that month and the 23 before it."""
    assert counted == lost(paid=[Month(2025, 12) - each for each in months]).paid_within(24)


@pytest.mark.parametrize(
    ("months", "run"),
    [((), 0), ((0,), 1), ((0, 1, 2, 4, 5), 3), ((10, 11, 12, 13, 1), 4), ((-1, -2, 0), 1)],
)
def test_months_in_a_row(months: tuple[int, ...], run: int) -> None:
    """The longest stretch without a gap, up to the month of the dismissal."""
    assert run == lost(paid=[Month(2025, 12) - each for each in months]).longest_run


@pytest.mark.parametrize(("day", "met"), [(CHANGE - DAY, False), (CHANGE, True)])
def test_six_in_a_row_ended_in_2025(day: date, met: bool) -> None:
    """Twelve months of 24 with five in a row at most: not enough on 6 February 2025, enough a day later."""
    month = Month.of(day)
    paid = [month - each for each in range(24) if each % 6 != 5][:12]
    loss = evolve(lost(), day=day, paid=paid)
    assert (12, 5) == (loss.paid_within(24), loss.longest_run)
    assert met is jkp.entitlement(loss).met


def test_six_in_a_row_were_enough() -> None:
    """Before 7 February 2025, six of the twelve in a row."""
    assert True is jkp.entitlement(lost("2024-12-01")).met


@pytest.mark.parametrize(
    ("previous", "met"),
    [
        (["2023-01-15"], False),
        (["2020-12-15"], True),
        (["2020-11-15"], True),
        (["2016-01-01", "2020-11-15"], True),
        (["2012-01-01", "2016-01-01", "2020-11-15"], False),
    ],
)
def test_three_times_in_a_working_life(previous: list[str], met: bool) -> None:
    """Pasal 35: at most three, each after five years of contributions since the one before."""
    loss = lost(paid=year_to(Month(2025, 12), 60), previous=previous)
    assert met is jkp.entitlement(loss).met
    if not met:
        assert "PP 37/2021 Pasal 35" in jkp.entitlement(loss).failed[0].source.citation.short


def test_fifty_nine_months_are_not_five_years() -> None:
    """The month of the last benefit does not count."""
    assert 59 == lost(paid=year_to(Month(2025, 12), 60), previous=["2021-01-31"]).paid_since_previous()


@pytest.mark.parametrize(
    ("known", "error", "words"),
    [
        ({"ending": "DISMISSAL"}, TypeError, "ending must be one of"),
        ({"citizen": "yes"}, TypeError, "citizen must be a bool"),
        ({"born": "2025-12-02"}, ValueError, "born .* cannot be after the day of the dismissal"),
        ({"registered": "2025-12-02"}, ValueError, "registered .* cannot be after"),
        ({"previous": ["2025-12-02"]}, ValueError, "previous .* cannot be after"),
        ({"paid": ["2025"]}, ValueError, "paid"),
    ],
)
def test_impossible_losses_are_refused(known: dict[str, Any], error: type[Exception], words: str) -> None:
    """What cannot be is an error that names the field."""
    with pytest.raises(error, match=words):
        lost(**known)


def test_outside_the_law_there_is_no_answer() -> None:
    """A dismissal on 1 February 2021 has no JKP; something else than a loss is refused."""
    with pytest.raises(NotInForce):
        jkp.entitlement(lost("2021-02-01", registered=None))
    with pytest.raises(TypeError, match="loss must be a JobLoss"):
        jkp.entitlement("2025-12-01")  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", ["id", "en"])
def test_reasons_and_scales_are_said(lang: Lang) -> None:
    """The histories of endings and of sizes can be shown."""
    assert 3 == jkp.EXCLUDED_REASONS.on(FIRST).value.__format__(lang).count(";")
    assert format(EnterpriseScale.MICRO, lang) == format(jkp.EXEMPT_SCALE.on(FIRST).value, lang)


# Manfaat: the cash ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "rates"), [(FIRST, (45, 45, 45, 25, 25, 25)), (CHANGE - DAY, (45, 45, 45, 25, 25, 25)), (CHANGE, (60,) * 6)]
)
def test_the_rates_of_a_day(day: date, rates: tuple[int, ...]) -> None:
    """45 % and 25 % until 6 February 2025, 60 % from the day after on."""
    stages = jkp.CASH.on(day).value.stages
    assert rates == tuple(100 * s.rate.numerator // s.rate.denominator for s in stages for _ in range(s.months or 0))


def test_each_instalment_is_governed_by_its_own_day() -> None:
    """Permenaker 2/2025 Pasal II: a claim that still runs on 7 February 2025 goes on by the new rate."""
    account = jkp.instalments(Rp(4_000_000), approved="2024-12-07")
    assert [Rp(1_800_000)] * 2 + [Rp(2_400_000)] * 4 == [line.amount for line in account.parts]
    assert [
        date(2024, 12, 7),
        date(2025, 1, 7),
        date(2025, 2, 7),
        date(2025, 3, 7),
        date(2025, 4, 7),
        date(2025, 5, 7),
    ] == [line.tag("governed_by") for line in account.parts]
    assert [1, 2, 3, 4, 5, 6] == [line.tag("month") for line in account.parts]


def test_the_transition_is_cited_where_it_matters() -> None:
    """An instalment by other rules than those of the approval names Permenaker 2/2025; no other does."""
    account = jkp.instalments(Rp(4_000_000), approved="2025-01-07")
    cited = ["Permenaker 2/2025 Pasal II" in [c.short for c in line.citations] for line in account.parts]
    assert [False, True, True, True, True, True] == cited
    later = jkp.instalments(Rp(4_000_000), approved="2025-02-07")
    assert Rp(14_400_000) == later.amount
    assert "Permenaker 2/2025 Pasal II" not in [c.short for c in later.citations]


def test_filed_before_and_approved_after_is_new_throughout() -> None:
    """No instalment comes before the approval, so approval on 7 February 2025 gives six times 60 %."""
    assert Rp(18_000_000) == jkp.instalments(Rp(5_000_000), approved="2025-02-07").amount
    old = jkp.instalments(Rp(5_000_000), approved="2025-02-06")
    assert [Rp(2_250_000)] + [Rp(3_000_000)] * 5 == [line.amount for line in old.parts]


def test_the_days_may_be_handed_in() -> None:
    """Fewer than six when a new job ended them."""
    account = jkp.instalments(Rp(4_000_000), approved="2024-11-01", paid=["2024-11-10", "2025-02-06", "2025-02-07"])
    assert [Rp(1_800_000), Rp(1_800_000), Rp(2_400_000)] == [line.amount for line in account.parts]


@pytest.mark.parametrize(
    ("paid", "words"),
    [
        (["2025-06-02", "2025-06-02"], "paid must be days in order"),
        (["2025-05-31"], "none of them before the claim was approved"),
        ([date(2025, 6, 2) + each * DAY for each in range(7)], "paid names 7 instalments; .* at most 6"),
    ],
)
def test_days_out_of_order_are_refused(paid: list[Any], words: str) -> None:
    """Neither before the approval, nor twice, nor too many."""
    with pytest.raises(ValueError, match=words):
        jkp.instalments(Rp(4_000_000), approved="2025-06-01", paid=paid)


def test_cash_needs_money_and_a_law() -> None:
    """A negative wage, a number and a day before JKP are refused."""
    with pytest.raises(ValueError, match="wage cannot be negative"):
        jkp.instalments(Rp(-1), approved="2025-06-01")
    with pytest.raises(TypeError, match="wage must be a Rupiah"):
        jkp.instalments(4_000_000, approved="2025-06-01")  # type: ignore[arg-type]
    with pytest.raises(NotInForce):
        jkp.instalments(Rp(4_000_000), approved="2021-02-01")


@given(wage=wages, more=wages, approved=days)
def test_more_wage_never_less_cash(wage: Rupiah, more: Rupiah, approved: date) -> None:
    """Monotone in the wage, and at the ceiling it ends without a cliff."""
    low, high = (jkp.instalments(each, approved=approved).amount for each in (wage, wage + more))
    assert low <= high <= jkp.instalments(CEILING, approved=approved).amount


@given(wage=wages, approved=days)
def test_months_add_up(wage: Rupiah, approved: date) -> None:
    """Each further instalment adds itself and changes no other."""
    six = jkp.instalments(wage, approved=approved)
    for n in range(1, 7):
        some = jkp.instalments(wage, approved=approved, paid=[line.tag("governed_by") for line in six.parts[:n]])  # type: ignore[misc]
        assert six.parts[:n] == some.parts


@given(wage=wages, approved=days)
def test_a_later_approval_is_never_worse(wage: Rupiah, approved: date) -> None:
    """The new rates are higher in every month."""
    total = jkp.instalments(wage, approved=approved).amount
    assert total <= jkp.instalments(wage, approved=approved + DAY).amount


# Manfaat: month by month ----------------------------------------------------------------------------------------------


def answers(conditions: Iterable[Condition]) -> list[bool | None]:
    """Met or not, in order."""
    return [condition.met for condition in conditions]


@pytest.mark.parametrize(
    ("number", "effort", "met"),
    [
        (1, Effort(assessed=True), [True]),
        (1, Effort(applications=9), [False]),
        (2, Effort(applications=5), [True, True]),
        (2, Effort(applications=4), [True, False]),
        (3, Effort(interviews=1), [True, True]),
        (4, Effort(attendance=percent(80)), [True, True]),
        (4, Effort(attendance=percent(79)), [True, False]),
        (5, Effort(applications=5, attendance=percent(10)), [True, True]),
        (5, Effort(applications=5, working=True), [False, True]),
        (6, Effort(applications=5), [True, True, False]),
        (6, Effort(applications=5, form=True), [True, True, True]),
    ],
)
def test_what_a_month_asks(number: int, effort: Effort, met: list[bool]) -> None:
    """An assessment first, then a search or the training, and a form at the end."""
    assert met == answers(jkp.conditions_of_instalment(number, effort, "2025-06-01"))
    account = jkp.instalment(Rp(4_000_000), number, effort, day="2025-06-01")
    assert (Rp(2_400_000) if all(met) else Rp(0)) == account.amount
    assert ([] if all(met) else [(Rp(2_400_000), False)]) == [(r.at_most, r.met) for r in account.rights]
    assert "JKP" == account.tag("program")


def test_one_instalment_shows_the_transition() -> None:
    """A claim approved in 2024 names Permenaker 2/2025 Pasal II in 2025."""
    account = jkp.instalment(Rp(4_000_000), 3, Effort(interviews=1), day="2025-02-07", approved="2024-12-07")
    assert {"Permenaker 2/2025 Pasal I", "Permenaker 2/2025 Pasal II"} <= {c.short for c in account.citations}


def test_earlier_conditions_are_not_known() -> None:
    """The words of Permenaker 15/2021 before 7 February 2025 were not read."""
    with pytest.raises(NotInForce):
        jkp.conditions_of_instalment(1, Effort(assessed=True), CHANGE - DAY)
    assert [True] == answers(jkp.conditions_of_instalment(1, Effort(assessed=True), CHANGE))


@pytest.mark.parametrize("number", [0, 7])
def test_there_are_six_instalments(number: int) -> None:
    """No other month."""
    with pytest.raises(ValueError, match="number must be at"):
        jkp.conditions_of_instalment(number, Effort(), "2025-06-01")


@pytest.mark.parametrize(
    ("known", "error"),
    [
        ({"applications": -1}, ValueError),
        ({"interviews": 0.5}, TypeError),
        ({"attendance": 80}, TypeError),
        ({"assessed": 1}, TypeError),
    ],
)
def test_impossible_efforts_are_refused(known: dict[str, Any], error: type[Exception]) -> None:
    """Counts are whole, attendance is a rate, the rest is yes or no."""
    with pytest.raises(error, match=next(iter(known))):
        Effort(**known)
    with pytest.raises(TypeError, match="effort must be an Effort"):
        jkp.conditions_of_instalment(1, 5, "2025-06-01")  # type: ignore[arg-type]


# Manfaat: the whole benefit -------------------------------------------------------------------------------------------


def test_the_benefit_of_who_meets_all() -> None:
    """Cash in six lines, training as a right."""
    account = jkp.benefit(Rp(5_000_000), lost(), approved="2025-12-20")
    assert (Rp(18_000_000), 6) == (account.amount, len(account.parts))
    assert [Rp(2_400_000)] == [right.at_most for right in account.rights]
    assert "PP 37/2021 Pasal 35" in [citation.short for citation in account.citations]


@pytest.mark.parametrize(("known", "met"), [({"citizen": False}, False), ({"citizen": None}, None)])
def test_the_benefit_of_who_does_not(known: dict[str, Any], met: bool | None) -> None:
    """Rp0, and the cash as a right that is not met, or still open."""
    account = jkp.benefit(Rp(5_000_000), lost(**known), approved="2025-12-20")
    assert (Rp(0), Rp(18_000_000), met) == (account.amount, account.rights[0].at_most, account.rights[0].met)
    assert "warga negara Indonesia" in account.explain("id")


@pytest.mark.parametrize(("known", "met"), [({"citizen": False}, False), ({"citizen": None}, None)])
def test_no_training_without_the_benefit(known: dict[str, Any], met: bool | None) -> None:
    """Pasal 19 and 20 speak of the whole benefit: the training stands or falls with the cash."""
    cash, training = jkp.benefit(Rp(5_000_000), lost(**known), approved="2025-12-20").rights
    assert (met, met, cash.condition) == (cash.met, training.met, training.condition)
    assert "PP 37/2021 Pasal 30" in [source.citation.short for source in training.basis]


def test_the_dismissal_governs_the_whole() -> None:
    """The tag of the whole is the day of the dismissal, that of a line its own day."""
    account = jkp.benefit(Rp(5_000_000), lost(), approved="2025-12-20")
    assert (date(2025, 12, 1), date(2025, 12, 20)) == (account.tag("governed_by"), account.parts[0].tag("governed_by"))
    for scale in EnterpriseScale:
        owed = jkp.unregistered(Rp(5_000_000), dismissed="2025-06-01", scale=scale)
        assert date(2025, 6, 1) == owed.tag("governed_by")


@pytest.mark.parametrize(
    ("dismissed", "claimed", "met"),
    [
        ("2025-02-06", "2025-05-06", True),
        ("2025-02-06", "2025-05-07", False),
        ("2025-02-07", "2025-08-07", True),
        ("2025-02-07", "2025-08-08", False),
    ],
)
def test_a_claim_that_came_too_late(dismissed: str, claimed: str, met: bool) -> None:
    """Pasal 40 huruf a: where the day of the claim is known the term is one of the conditions."""
    loss = lost(dismissed, claimed=claimed)
    asked = jkp.entitlement(loss).conditions[-1]
    assert (met, "PP 37/2021 Pasal 40 huruf a") == (asked.met, asked.source.citation.short.split(" jo.")[0])
    account = jkp.benefit(Rp(5_000_000), loss, approved="2025-09-01")
    assert met is (account.amount > Rp(0))
    assert met is (account.rights[0].label.en == "Training")


def test_a_claim_follows_the_dismissal_and_the_approval_the_claim() -> None:
    """Days out of order are refused."""
    with pytest.raises(ValueError, match=r"claimed \(2025-11-30\) cannot be before the day of the dismissal"):
        lost(claimed="2025-11-30")
    with pytest.raises(
        ValueError, match=r"approved \(2025-12-19\) cannot be before the day of the claim \(2025-12-20\)"
    ):
        jkp.benefit(Rp(5_000_000), lost(claimed="2025-12-20"), approved="2025-12-19")


def test_before_the_training_cost_was_known() -> None:
    """A claim approved before 1 February 2022 shows no training: its cost is not known."""
    account = jkp.benefit(Rp(5_000_000), lost("2022-01-15", paid=year_to(Month(2022, 1))), approved="2022-01-31")
    assert (Rp(10_500_000), ()) == (account.amount, account.rights)
    with pytest.raises(NotInForce):
        jkp.training("2022-01-31")


def test_no_approval_before_the_dismissal() -> None:
    """A claim follows the dismissal."""
    with pytest.raises(ValueError, match=r"approved .* before the day of the dismissal"):
        jkp.benefit(Rp(5_000_000), lost(), approved="2025-11-30")


@pytest.mark.parametrize(
    ("day", "cost"), [("2022-02-01", 1_000_000), ("2025-04-13", 1_000_000), ("2025-04-14", 2_400_000)]
)
def test_the_cost_of_training(day: str, cost: int) -> None:
    """One million until PMK 26/2025, then 2,4 million."""
    right = jkp.training(day)
    assert (Rp(cost), None) == (right.at_most, right.met)
    assert "PP 37/2021 Pasal 30" == right.basis[0].citation.short


# Manfaat: what the employer owes --------------------------------------------------------------------------------------


def test_an_under_reported_wage() -> None:
    """Pasal 23: the employer pays the gap, line by line, by the rates of each day."""
    account = jkp.shortfall(actual=Rp(4_000_000), reported=Rp(3_000_000), approved="2024-12-07")
    assert [Rp(450_000)] * 2 + [Rp(600_000)] * 4 == [line.amount for line in account.parts]
    assert Payer.EMPLOYER is account.tag("payer")
    assert "PP 37/2021 Pasal 23" in [citation.short for citation in account.citations]
    short = jkp.shortfall(
        actual=Rp(4_000_000), reported=Rp(3_000_000), approved="2024-12-07", paid=iter(["2025-02-07"])
    )
    assert Rp(600_000) == short.amount


@given(actual=wages, reported=wages, approved=days)
def test_the_gap_closes_the_gap(actual: Rupiah, reported: Rupiah, approved: date) -> None:
    """What was paid and what was lacking is what was due; who reported enough owes nothing."""
    gap = jkp.shortfall(actual=actual, reported=reported, approved=approved).amount
    due, paid = (jkp.instalments(each, approved=approved).amount for each in (actual, reported))
    assert max(due - paid, Rp(0)) == gap


@pytest.mark.parametrize("known", [{"actual": Rp(-1), "reported": Rp(0)}, {"actual": Rp(0), "reported": Rp(-1)}])
def test_wages_are_not_negative(known: dict[str, Any]) -> None:
    """Neither of the two."""
    with pytest.raises(ValueError, match="cannot be negative"):
        jkp.shortfall(**known, approved="2025-06-01")


@pytest.mark.parametrize(
    ("dismissed", "scale", "amount"),
    [
        (CHANGE - DAY, EnterpriseScale.SMALL, 8_400_000),
        (CHANGE, EnterpriseScale.SMALL, 14_400_000),
        (CHANGE, EnterpriseScale.LARGE, 14_400_000),
        (CHANGE, EnterpriseScale.MICRO, 0),
        (FIRST, EnterpriseScale.MEDIUM, 8_400_000),
    ],
)
def test_a_worker_who_was_never_enrolled(dismissed: date, scale: EnterpriseScale, amount: int) -> None:
    """Pasal 37: the employer owes the whole cash at once; micro enterprises are exempt."""
    account = jkp.unregistered(Rp(4_000_000), dismissed=dismissed, scale=scale)
    assert (Rp(amount), Payer.EMPLOYER) == (account.amount, account.tag("payer"))
    expected = "PP 37/2021 Pasal 37 ayat (2)" if not amount else "PP 37/2021 Pasal 37 ayat (1)"
    assert expected in [citation.short for citation in account.citations]


def test_training_is_owed_too() -> None:
    """Pasal 37 ayat (1) huruf b; before its cost is known it is not shown."""
    new = jkp.unregistered(Rp(4_000_000), dismissed="2025-06-01", scale=EnterpriseScale.SMALL)
    old = jkp.unregistered(Rp(4_000_000), dismissed="2021-06-01", scale=EnterpriseScale.SMALL)
    assert ([Rp(2_400_000)], ()) == ([right.at_most for right in new.rights], old.rights)
    with pytest.raises(TypeError, match="scale must be one of"):
        jkp.unregistered(Rp(4_000_000), dismissed="2025-06-01", scale="small")  # type: ignore[arg-type]


def who_owes(account: Breakdown) -> set[str]:
    """The standings of its lines."""
    return {line.tag("standing").name for line in account.parts}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("day", "months", "closed", "standing"),
    [
        (FIRST, 0, False, "OPERATOR"),
        (FIRST, 3, False, "OPERATOR"),
        (FIRST, 4, False, "EMPLOYER_FIRST"),
        (CHANGE - DAY, 4, True, "EMPLOYER_FIRST"),
        (CHANGE, 3, False, "OPERATOR"),
        (CHANGE, 4, False, "EMPLOYER_FIRST"),
        (CHANGE, 4, True, "OPERATOR"),
        (CHANGE, 6, True, "OPERATOR"),
        (CHANGE, 7, True, "EMPLOYER_FIRST"),
    ],
)
def test_arrears(day: date, months: int, closed: bool, standing: str) -> None:
    """Pasal 39: three months; Pasal 39A: six for who is bankrupt or closed, since 7 February 2025."""
    cash = jkp.instalments(Rp(4_000_000), approved=day)
    account = jkp.owed(cash, day, arrears=Arrears(months), closed=closed)
    assert ({standing}, cash.amount) == (who_owes(account), account.amount)
    replaced = [right.at_most for right in account.rights]
    assert ([cash.amount] if standing == "EMPLOYER_FIRST" else []) == replaced


# Tenggat --------------------------------------------------------------------------------------------------------------


def test_claims_in_time() -> None:
    """Three months after the dismissal, six since 7 February 2025."""
    assert date(2025, 5, 6) == jkp.claim_by(CHANGE - DAY)
    assert date(2025, 8, 7) == jkp.claim_by(CHANGE)
    assert date(2024, 2, 29) == jkp.claim_by("2023-11-30")
    with pytest.raises(NotInForce):
        jkp.claim_by(FIRST - DAY)


def test_working_days() -> None:
    """Payment in three, reports and replacement in seven; holidays are the caller's."""
    friday = date(2025, 6, 6)
    assert date(2025, 6, 11) == jkp.payment_due(friday, NO_HOLIDAYS)
    assert date(2025, 6, 12) == jkp.payment_due(friday, {date(2025, 6, 9)})
    assert date(2025, 6, 17) == jkp.report_by(friday, NO_HOLIDAYS)
    assert date(2025, 6, 17) == jkp.replacement_due(friday, NO_HOLIDAYS)
    assert date(2025, 9, 6) == jkp.replacement_request_by(friday)
    with pytest.raises(NotInForce):
        jkp.payment_due(CHANGE - DAY, NO_HOLIDAYS)


@given(day=new_days)
def test_nothing_is_due_before_it_is_asked(day: date) -> None:
    """Every term ends after the day it counts from."""
    assert day < min(
        jkp.claim_by(day),
        jkp.payment_due(day, NO_HOLIDAYS),
        jkp.report_by(day, NO_HOLIDAYS),
        jkp.replacement_due(day, NO_HOLIDAYS),
        jkp.replacement_request_by(day),
    )

"""JKK: care, transport, incapacity, disability, death, aids, scholarships, and what stands beside them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos.dates import Period
from jamsos.lampiran.disability import DISABILITY, LEFT_HANDED, Disability, Loss, Side
from jamsos.lampiran.scholarships import Child, Grade, Level
from jamsos.law import Evidence, NotInForce
from jamsos.money import Rate, Rp, Rupiah, percent, terbilang
from jamsos.participants import Segment
from jamsos.programs import jkk, jkm
from jamsos.programs.jkk import (
    JKK,
    Party,
    care_reimbursement,
    death_benefit,
    dentures,
    glasses,
    hearing_aid,
    home_care,
    incapacity_periods,
    incapacity_recipients,
    last_claim_day,
    last_day_of_disease,
    late_payment,
    of_disease,
    owed,
    partial_disability,
    payment_due,
    prosthesis,
    reported_late,
    scholarships,
    temporary_incapacity,
    total_disability,
    trainee_wage,
    transport,
    under_reported,
    unregistered,
)
from jamsos.programs.jkm import Arrears, Standing
from jamsos.tariff import Multiple
from jamsos.wages import Wage

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamsos.breakdown import Breakdown

DAY = date(2022, 6, 1)
EARLIER = date(2019, 12, 1)
BEFORE_THE_LAW = date(2015, 6, 30)
WAGE = Rp(3_000_000)

days = st.dates(date(2015, 7, 1), date(2030, 12, 31))
wages = st.integers(0, 200_000_000).map(Rp)
sums = st.integers(0, 100_000_000).map(Rp)
losses = st.sampled_from([Loss.FOOT, Loss.HEARING_ONE, Loss.BIG_TOE, Loss.SMELL, Loss.EAR_LOBE])
rates = st.integers(1, 100).map(percent)


def how(account: Breakdown) -> str:
    """How an account was reckoned, in Indonesian."""
    assert account.how is not None
    return account.how.get("id")


# The figures ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("history", "before", "after"),
    [
        (jkk.TRANSPORT_BY_LAND, Rp(1_000_000), Rp(5_000_000)),
        (jkk.TRANSPORT_BY_SEA, Rp(1_500_000), Rp(2_000_000)),
        (jkk.TRANSPORT_BY_AIR, Rp(2_500_000), Rp(10_000_000)),
        (jkk.DISABILITY_MONTHS, 80, 80),
        (jkk.TOTAL_DISABILITY, percent(70), percent(70)),
        (jkk.PROSTHESIS_SURCHARGE, percent(40), percent(40)),
        (jkk.DENTURES, Rp(3_000_000), Rp(5_000_000)),
        (jkk.PERIODIC_GRANT, Multiple(24, Rp(200_000)), Multiple(24, Rp(500_000))),
        (jkk.FUNERAL_COST, Rp(3_000_000), Rp(10_000_000)),
    ],
    ids=lambda each: getattr(getattr(each, "label", None), "en", ""),
)
def test_figures_of_the_annex(history: Any, before: object, after: object) -> None:
    """From 1 July 2015, and as PP 82/2019 wrote them from 2 December 2019; both are reported, none was read."""
    for day, value, place in (
        ("2015-07-01", before, "PP 44/2015 Lampiran III"),
        ("2019-12-01", before, "PP 44/2015 Lampiran III"),
        ("2019-12-02", after, "PP 44/2015 Lampiran III jo. PP 82/2019"),
    ):
        row = history.on(day)
        assert (value, place, Evidence.REPORTED) == (row.value, row.citation.short, row.evidence)
    with pytest.raises(NotInForce, match="2015-07-01"):
        history.on("2015-06-30")


@pytest.mark.parametrize(
    ("history", "value"),
    [
        (jkk.HOME_CARE, Rp(20_000_000)),
        (jkk.HOME_CARE_YEARS, 1),
        (jkk.HEARING_AID, Rp(2_500_000)),
        (jkk.GLASSES, Rp(1_000_000)),
    ],
    ids=lambda each: getattr(getattr(each, "label", None), "en", ""),
)
def test_figures_that_pp_82_2019_added(history: Any, value: object) -> None:
    """From 2 December 2019; the day before there was no such benefit."""
    assert (value, Evidence.REPORTED) == (history.on("2019-12-02").value, history.on("2019-12-02").evidence)
    with pytest.raises(NotInForce, match="2019-12-02"):
        history.on("2019-12-01")


@pytest.mark.parametrize(
    ("day", "months"),
    [("2015-07-01", (6, 6, None)), ("2019-12-01", (6, 6, None)), ("2019-12-02", (12, None))],
)
def test_the_stages_of_incapacity(day: str, months: tuple[int | None, ...]) -> None:
    """100, 75 and 50 % by half-years; since 2 December 2019 a year of 100 % and then 50 %."""
    row = jkk.INCAPACITY.on(day)
    assert months == tuple(stage.months for stage in row.value.stages)
    assert (percent(100), percent(50)) == (row.value.stages[0].rate, row.value.stages[-1].rate)
    assert Evidence.REPORTED is row.evidence
    with pytest.raises(NotInForce):
        jkk.INCAPACITY.on("2015-06-30")


@pytest.mark.parametrize(
    ("day", "count", "place"),
    [
        ("2015-07-01", 12, "PP 44/2015 Pasal 25 ayat (2) huruf a"),
        ("2019-12-01", 12, "PP 44/2015 Pasal 25 ayat (2) huruf a"),
        ("2019-12-02", 14, "PP 44/2015 Pasal 25 ayat (2) huruf a jo. PP 82/2019"),
    ],
)
def test_the_services_of_care(day: str, count: int, place: str) -> None:
    """Twelve kinds of care, fourteen since 2 December 2019, as the article lists them; no sum limits them."""
    row = jkk.CARE.on(day)
    assert (place, Evidence.READ) == (row.citation.short, row.evidence)
    assert count == len(row.value.id.split("; ")) == len(row.value.en.split("; "))


@pytest.mark.parametrize(
    ("history", "place"),
    [
        (jkk.TRANSPORT, "PP 44/2015 Pasal 25 ayat (2) huruf b angka 1"),
        (jkk.LAWFUL_CHILDREN, "PP 44/2015 Penjelasan Pasal 25 ayat (2)"),
        (jkk.UNREGISTERED, "PP 44/2015 Pasal 27 ayat (1)"),
        (jkk.TRAINEE_WAGE, "PP 44/2015 Pasal 28 ayat (2)"),
        (jkk.WAGE_BASE, "PP 44/2015 Pasal 32 ayat (1)"),
        (jkk.UNDER_REPORTED, "PP 44/2015 Pasal 32 ayat (2)"),
        (jkk.REIMBURSEMENT, "PP 44/2015 Pasal 33"),
        (jkk.HEIRS, "PP 44/2015 Pasal 37 ayat (5)"),
        (jkk.ARREARS_OF_EMPLOYER, "PP 44/2015 Pasal 38"),
        (jkk.ARREARS_OF_NON_WAGE_WORKER, "PP 44/2015 Pasal 39"),
        (jkk.REPORT_HOURS, "PP 44/2015 Pasal 43 ayat (2)"),
        (jkk.CLAIM_DOCUMENTS, "PP 44/2015 Pasal 43 ayat (5)"),
        (jkk.REPORT_HOURS_NON_WAGE, "PP 44/2015 Pasal 44 ayat (2)"),
        (jkk.OCCUPATIONAL_DISEASE_YEARS, "PP 44/2015 Pasal 48 ayat (2)"),
        (jkk.RETURN_TO_WORK, "PP 44/2015 Pasal 49 ayat (1)"),
        (jkk.WAGE_DURING_INCAPACITY, "PP 44/2015 Pasal 51"),
    ],
    ids=lambda each: getattr(getattr(each, "label", None), "en", ""),
)
def test_rules_that_were_read(history: Any, place: str) -> None:
    """In force since 1 July 2015 and not the day before; each is on the page of the programme."""
    row = history.on("2015-07-01")
    assert (place, Evidence.READ) == (row.citation.short, row.evidence)
    with pytest.raises(NotInForce):
        history.on("2015-06-30")
    assert any(history is shown for shown in (*JKK.benefits, *JKK.deadlines))


def test_the_words_behind_the_figures_that_were_read() -> None:
    """`3 (tiga) tahun`, `3 (tiga) bulan`."""
    assert "tiga" == terbilang(jkk.OCCUPATIONAL_DISEASE_YEARS.on(DAY).value)
    for history in (jkk.ARREARS_OF_EMPLOYER, jkk.ARREARS_OF_NON_WAGE_WORKER):
        assert "tiga" == terbilang(history.on(DAY).value.months)


@pytest.mark.parametrize(
    "history",
    [
        jkk.HOME_CARE,
        jkk.TRANSPORT_BY_SEA,
        jkk.SEVERAL_MODES,
        jkk.INCAPACITY,
        jkk.INCAPACITY_DAY,
        jkk.DISABILITY_MONTHS,
        DISABILITY,
        LEFT_HANDED,
        jkk.SEVERAL_DISABILITIES,
        jkk.TOTAL_DISABILITY,
        jkk.PROSTHESIS_SURCHARGE,
        jkk.DENTURES,
        jkk.HEARING_AID,
        jkk.GLASSES,
    ],
    ids=lambda each: each.label.en,
)
def test_what_was_not_read_is_on_the_page_too(history: Any) -> None:
    """With its sources, so that the page tells it apart."""
    assert any(history is shown for shown in JKK.benefits)
    assert Evidence.READ not in {row.source.evidence for row in history.rows}


# Care -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("segment", "cost", "expected"),
    [
        (Segment.PU, 12_000_000, {Party.OPERATOR: 10_000_000, Party.EMPLOYER: 2_000_000}),
        (Segment.JAKON, 12_000_000, {Party.OPERATOR: 10_000_000, Party.EMPLOYER: 2_000_000}),
        (Segment.BPU, 12_000_000, {Party.OPERATOR: 10_000_000, Party.PARTICIPANT: 2_000_000}),
        (Segment.PU, 10_000_000, {Party.OPERATOR: 10_000_000}),
        (Segment.BPU, 0, {Party.OPERATOR: 0}),
    ],
)
def test_care_where_no_facility_has_an_agreement(segment: Segment, cost: int, expected: dict[Party, int]) -> None:
    """PP 44/2015 Pasal 33: to the highest local standard; who paid first bears the rest."""
    account = care_reimbursement(DAY, cost=Rp(cost), highest_local_standard=Rp(10_000_000), segment=segment)
    assert {party: Rp(amount) for party, amount in expected.items()} == account.by("payer")
    assert (Rp(cost), "JKK") == (account.amount, account.tag("program"))


@given(cost=sums, standard=sums)
def test_the_operator_pays_the_lesser_of_cost_and_standard(cost: Rupiah, standard: Rupiah) -> None:
    """And the lines come to the cost."""
    account = care_reimbursement(DAY, cost=cost, highest_local_standard=standard, segment=Segment.PU)
    assert min(cost, standard) == account.by("payer")[Party.OPERATOR]
    assert cost == account.amount


def test_care_that_cannot_be_reckoned() -> None:
    """Other law for migrant workers, and no negative cost."""
    with pytest.raises(ValueError, match=r"segment cannot be Segment\.PMI"):
        care_reimbursement(DAY, cost=Rp(1), highest_local_standard=Rp(1), segment=Segment.PMI)
    with pytest.raises(ValueError, match=r"cost cannot be negative: Rp\(-1\)"):
        care_reimbursement(DAY, cost=Rp(-1), highest_local_standard=Rp(1), segment=Segment.PU)
    with pytest.raises(ValueError, match="highest_local_standard cannot be negative"):
        care_reimbursement(DAY, cost=Rp(1), highest_local_standard=Rp(-1), segment=Segment.PU)
    segment: Any = "PU"
    with pytest.raises(TypeError, match="segment must be one of"):
        care_reimbursement(DAY, cost=Rp(1), highest_local_standard=Rp(1), segment=segment)
    with pytest.raises(NotInForce):
        care_reimbursement(BEFORE_THE_LAW, cost=Rp(1), highest_local_standard=Rp(1), segment=Segment.PU)


def test_care_at_home() -> None:
    """Up to Rp20 million and to the last day of a year; both limits are cited."""
    first, last = date(2022, 7, 1), date(2023, 6, 30)
    account = home_care(DAY, cost=Rp(24_000_000), first=first, last=last)
    assert (Rp(20_000_000), "biaya Rp24.000.000, paling banyak Rp20.000.000") == (account.amount, how(account))
    assert {jkk.HOME_CARE.on(DAY).source, jkk.HOME_CARE_YEARS.on(DAY).source} == set(account.basis)
    assert Rp(20_000_000) == home_care(DAY, cost=Rp(20_000_000), first=first, last=first).amount
    with pytest.raises(ValueError, match=r"at most 1 year, to 2023-06-30 .* not to 2023-07-01"):
        home_care(DAY, cost=Rp(1), first=first, last=date(2023, 7, 1))
    with pytest.raises(ValueError, match=r"last \(2022-06-30\) is before first \(2022-07-01\)"):
        home_care(DAY, cost=Rp(1), first=first, last=date(2022, 6, 30))
    with pytest.raises(ValueError, match=r"first \(2022-05-31\) cannot be before the accident \(2022-06-01\)"):
        home_care(DAY, cost=Rp(1), first="2022-05-31", last="2022-06-30")
    with pytest.raises(NotInForce, match="2019-12-02"):
        home_care(EARLIER, cost=Rp(1), first=first, last=last)


# Transport ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("accident", "costs", "amount"),
    [
        ("2019-12-01", {"land": 1_200_000}, 1_000_000),
        ("2019-12-02", {"land": 5_200_000}, 5_000_000),
        ("2019-12-01", {"sea": 1_600_000}, 1_500_000),
        ("2019-12-02", {"sea": 2_500_000}, 2_000_000),
        ("2019-12-01", {"air": 3_000_000}, 2_500_000),
        ("2019-12-02", {"air": 9_000_000}, 9_000_000),
        ("2019-12-01", {"land": 2_000_000, "sea": 2_000_000, "air": 3_000_000}, 5_000_000),
        ("2019-12-02", {"land": 6_000_000, "sea": 3_000_000, "air": 11_000_000}, 17_000_000),
        ("2022-06-01", {"land": 0}, 0),
    ],
)
def test_transport(accident: str, costs: dict[str, int], amount: int) -> None:
    """The actual cost, each kind up to its own limit, on both sides of 2 December 2019."""
    account = transport(date.fromisoformat(accident), **{name: Rp(cost) for name, cost in costs.items()})
    assert (Rp(amount), len(costs)) == (account.amount, len(account.parts))
    several = jkk.SEVERAL_MODES.on(accident).source
    assert (several in account.basis) is (len(costs) > 1)
    assert jkk.TRANSPORT.on(accident).source in account.basis


def test_the_rule_on_several_modes_is_derived_and_then_reported() -> None:
    """Of 2015 by the annexes before and after, of 2019 by one source."""
    for day, evidence in (("2015-07-01", Evidence.DERIVED), ("2019-12-01", Evidence.DERIVED)):
        assert evidence is jkk.SEVERAL_MODES.on(day).evidence
    assert Evidence.REPORTED is jkk.SEVERAL_MODES.on("2019-12-02").evidence


@given(day=days, land=sums, sea=sums, air=sums)
def test_each_mode_is_paid_by_itself(day: date, land: Rupiah, sea: Rupiah, air: Rupiah) -> None:
    """Together they come to the sum of what each comes to alone, and never to more than the cost."""
    together = transport(day, land=land, sea=sea, air=air).amount
    alone = (transport(day, land=land), transport(day, sea=sea), transport(day, air=air))
    assert sum((each.amount for each in alone), Rp(0)) == together <= land + sea + air


def test_transport_that_cannot_be() -> None:
    """No kind at all, a negative cost, a day before the law."""
    with pytest.raises(ValueError, match="at least one kind: land, sea or air"):
        transport(DAY)
    with pytest.raises(ValueError, match="sea cannot be negative"):
        transport(DAY, sea=Rp(-1))
    with pytest.raises(NotInForce):
        transport(BEFORE_THE_LAW, land=Rp(1))


# Temporary incapacity -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("accident", "days_", "amount"),
    [
        ("2019-12-01", 180, 18_000_000),
        ("2019-12-01", 181, 18_075_000),
        ("2019-12-01", 360, 31_500_000),
        ("2019-12-01", 361, 31_550_000),
        ("2019-12-02", 180, 18_000_000),
        ("2019-12-02", 360, 36_000_000),
        ("2019-12-02", 361, 36_050_000),
        ("2022-06-01", 0, 0),
    ],
)
def test_incapacity_by_days(accident: str, days_: int, amount: int) -> None:
    """A month has 30 days; the last day of a stage and the first of the next, on a wage of 3 million."""
    account = temporary_incapacity(date.fromisoformat(accident), wage=WAGE, days=days_)
    assert (Rp(amount), "JKK") == (account.amount, account.tag("program"))


@given(day=days, wage=wages, months=st.integers(0, 60))
def test_incapacity_adds_up_month_by_month(day: date, wage: Rupiah, months: int) -> None:
    """Each month brings its rate of the wage: no month is lost and none is counted twice."""
    rates_ = [stage.rate for stage in jkk.INCAPACITY.on(day).value.stages for _ in range(stage.months or months)][
        :months
    ]
    assert (
        sum((rate.of(wage) for rate in rates_), Rp(0)) == temporary_incapacity(day, wage=wage, days=30 * months).amount
    )


@given(day=days, wage=wages, length=st.integers(0, 1_500))
def test_a_day_more_is_never_less_and_never_more_than_a_day(day: date, wage: Rupiah, length: int) -> None:
    """No cliff: a further day brings at most the thirtieth part of the wage, to the sen."""
    step = (
        temporary_incapacity(day, wage=wage, days=length + 1).amount
        - temporary_incapacity(day, wage=wage, days=length).amount
    )
    assert Rp(0) <= step <= Rate.ratio(1, 30).of(wage) + Rp(0, sen=1)


@given(day=days, wage=wages, more=wages, length=st.integers(0, 1_000))
def test_incapacity_grows_with_the_wage(day: date, wage: Rupiah, more: Rupiah, length: int) -> None:
    """A higher wage is never worth less."""
    assert (
        temporary_incapacity(day, wage=wage, days=length).amount
        <= temporary_incapacity(day, wage=wage + more, days=length).amount
    )


@given(day=days, wage=wages, pieces=st.lists(st.integers(0, 200), max_size=6))
def test_incapacity_paid_in_pieces_comes_to_the_whole(day: date, wage: Rupiah, pieces: list[int]) -> None:
    """Each piece goes on in the stage in which the one before ended; not a sen is lost on the way."""
    paid, after = Rp(0), 0
    for piece in pieces:
        paid += temporary_incapacity(day, wage=wage, days=piece, after=after).amount
        after += piece
    assert temporary_incapacity(day, wage=wage, days=after).amount == paid


def test_a_piece_across_two_stages() -> None:
    """Ten days after 355: five of the first year and five at half the wage, each with its own line and sources."""
    account = temporary_incapacity(DAY, wage=WAGE, days=10, after=355)
    assert ["100% x 5/30 x Rp3.000.000", "50% x 5/30 x Rp3.000.000"] == [how(line) for line in account.parts]
    assert [Rp(500_000), Rp(250_000)] == [line.amount for line in account.parts]
    assert (jkk.INCAPACITY.on(DAY).source, jkk.INCAPACITY_DAY.on(DAY).source) == account.basis
    later = temporary_incapacity(DAY, wage=WAGE, days=14, after=360)
    assert ["50% x 14/30 x Rp3.000.000"] == [how(line) for line in later.parts]
    assert (Rp(0), ()) == (
        temporary_incapacity(DAY, wage=WAGE, days=0).amount,
        temporary_incapacity(DAY, wage=WAGE, days=0).parts,
    )


@pytest.mark.parametrize(
    ("accident", "amounts"),
    [("2019-12-01", (18_000_000, 1_125_000)), ("2019-12-02", (18_000_000, 1_500_000))],
)
def test_incapacity_by_the_calendar(accident: str, amounts: tuple[int, int]) -> None:
    """A relapse after 180 days: at three quarters by the old annex, at the whole wage by the new; a line for each."""
    first = Period("2019-12-10", "2020-06-06")
    relapse = Period("2020-07-01", "2020-07-15")
    account = incapacity_periods(accident, wage=WAGE, periods=[first, relapse])
    assert (180, 15) == (first.days, relapse.days)
    assert [Rp(each) for each in amounts] == [line.amount for line in account.parts]
    assert {first: Rp(amounts[0]), relapse: Rp(amounts[1])} == account.by("period")
    assert "1 s.d. 15 Juli 2020 (15 hari)" == account.parts[1].label.get("id")
    assert temporary_incapacity(accident, wage=WAGE, days=195).amount == account.amount
    assert ("JKK", date.fromisoformat(accident)) == (account.tag("program"), account.tag("governed_by"))


def test_periods_that_cannot_be() -> None:
    """None at all, one that is none, one before the accident, two that overlap or stand out of order."""
    one, two = Period("2022-06-01", "2022-06-10"), Period("2022-06-10", "2022-06-20")
    with pytest.raises(ValueError, match="periods must hold at least one"):
        incapacity_periods(DAY, wage=WAGE, periods=[])
    other: Any = "2022-06-01"
    with pytest.raises(TypeError, match="periods must be a Period such as"):
        incapacity_periods(DAY, wage=WAGE, periods=[other])
    with pytest.raises(ValueError, match=r"periods cannot begin \(2022-06-01\) before the accident \(2022-06-02\)"):
        incapacity_periods("2022-06-02", wage=WAGE, periods=[one])
    for pair in ([one, two], [two, one]):
        with pytest.raises(ValueError, match="periods must stand in order and apart"):
            incapacity_periods(DAY, wage=WAGE, periods=pair)
    with pytest.raises(NotInForce):
        incapacity_periods(BEFORE_THE_LAW, wage=WAGE, periods=[one])


def test_incapacity_that_cannot_be() -> None:
    """Negative days, a wage that is none, a day before the law."""
    with pytest.raises(ValueError, match="days must be at least 0, not -1"):
        temporary_incapacity(DAY, wage=WAGE, days=-1)
    with pytest.raises(ValueError, match="after must be at least 0, not -1"):
        temporary_incapacity(DAY, wage=WAGE, days=1, after=-1)
    with pytest.raises(ValueError, match="wage cannot be negative"):
        temporary_incapacity(DAY, wage=Rp(-1), days=1)
    with pytest.raises(NotInForce):
        temporary_incapacity(BEFORE_THE_LAW, wage=WAGE, days=1)


@pytest.mark.parametrize(
    ("grant", "paid", "expected", "sentence"),
    [
        (3_000_000, 3_000_000, {Party.EMPLOYER: 3_000_000}, "upah yang telah dibayar Rp3.000.000"),
        (
            3_000_000,
            2_500_000,
            {Party.EMPLOYER: 2_500_000, Party.PARTICIPANT: 500_000},
            "upah yang telah dibayar Rp2.500.000",
        ),
        (
            2_500_000,
            3_000_000,
            {Party.EMPLOYER: 2_500_000},
            "upah yang telah dibayar Rp3.000.000; selisih Rp500.000 tidak dapat diminta kembali dari pekerja",
        ),
    ],
)
def test_who_receives_the_grant(grant: int, paid: int, expected: dict[Party, int], sentence: str) -> None:
    """PP 44/2015 Pasal 51 ayat (2) to (4): instead of the wage, the rest to the worker, nothing back from him."""
    account = incapacity_recipients(DAY, grant=Rp(grant), wage_paid=Rp(paid))
    assert {party: Rp(amount) for party, amount in expected.items()} == account.by("recipient")
    assert sentence == how(account.parts[0])


@given(grant=sums, paid=sums)
def test_the_grant_is_shared_out_whole(grant: Rupiah, paid: Rupiah) -> None:
    """The employer never gets more than it paid, the two together get the grant."""
    account = incapacity_recipients(DAY, grant=grant, wage_paid=paid)
    assert grant == account.amount
    assert min(grant, paid) == account.by("recipient")[Party.EMPLOYER]


def test_recipients_that_cannot_be() -> None:
    """Negative sums, a day before the law."""
    with pytest.raises(ValueError, match="grant cannot be negative"):
        incapacity_recipients(DAY, grant=Rp(-1), wage_paid=Rp(1))
    with pytest.raises(ValueError, match="wage_paid cannot be negative"):
        incapacity_recipients(DAY, grant=Rp(1), wage_paid=Rp(-1))
    with pytest.raises(NotInForce):
        incapacity_recipients(BEFORE_THE_LAW, grant=Rp(1), wage_paid=Rp(1))


# Disability -----------------------------------------------------------------------------------------------------------

RIGHT_HAND = Disability(Loss.HAND, side=Side.RIGHT)


@pytest.mark.parametrize("day", [date(2015, 7, 1), EARLIER, date(2019, 12, 2), DAY])
def test_partial_disability_is_the_same_by_both_annexes(day: date) -> None:
    """32 % x 80 x 3 million for a right hand; each annex is cited in its time."""
    account = partial_disability(day, wage=WAGE, disabilities=[RIGHT_HAND])
    assert (Rp(76_800_000), "JKK") == (account.amount, account.tag("program"))
    assert (DISABILITY.on(day).source, jkk.DISABILITY_MONTHS.on(day).source) == account.parts[0].basis


def test_the_line_of_a_disability() -> None:
    """Anatomical or functional, with its reckoning and, for the left-handed, the reversal."""
    anatomical, functional = partial_disability(
        DAY,
        wage=WAGE,
        disabilities=[RIGHT_HAND, Disability(Loss.FOOT, reduction=percent(40))],
        left_handed=True,
    ).parts
    assert "Cacat sebagian anatomis: tangan dari atau dari atas pergelangan ke bawah, kanan" == anatomical.label.get(
        "id"
    )
    assert "28% x 80 x Rp3.000.000; bagi yang kidal kanan dan kiri berlaku sebaliknya" == how(anatomical)
    assert "Functional disability: one foot from the ankle down, function reduced by 40%" == functional.label.get("en")
    assert ("40% x 25% x 80 x Rp3.000.000", Rp(24_000_000)) == (how(functional), functional.amount)
    assert LEFT_HANDED.on(DAY).source in anatomical.basis
    assert LEFT_HANDED.on(DAY).source not in functional.basis


@given(wage=wages, more=wages, loss=losses, reduction=rates)
def test_disability_grows_with_wage_and_loss(wage: Rupiah, more: Rupiah, loss: Loss, reduction: Rate) -> None:
    """A higher wage is never worth less, and a reduction never more than the loss."""
    whole = partial_disability(DAY, wage=wage, disabilities=[Disability(loss)])
    part = partial_disability(DAY, wage=wage, disabilities=[Disability(loss, reduction=reduction)])
    assert (
        part.amount
        <= whole.amount
        <= partial_disability(DAY, wage=wage + more, disabilities=[Disability(loss)]).amount
        <= total_disability(DAY, wage=wage + more).amount
    )


@given(wage=wages, several=st.lists(losses, min_size=1, max_size=2))
def test_several_disabilities_are_added(wage: Rupiah, several: list[Loss]) -> None:
    """In any order, to the sum of what each comes to alone; that this is the rule is derived, and said."""
    disabilities = [Disability(loss) for loss in several]
    account = partial_disability(DAY, wage=wage, disabilities=disabilities)
    alone = [partial_disability(DAY, wage=wage, disabilities=[each]).amount for each in disabilities]
    assert sum(alone, Rp(0)) == account.amount
    assert account.amount == partial_disability(DAY, wage=wage, disabilities=disabilities[::-1]).amount
    assert (jkk.SEVERAL_DISABILITIES.on(DAY).source in account.basis) is (len(several) > 1)


@pytest.mark.parametrize("day", ["2015-07-01", "2019-12-01", "2019-12-02"])
def test_the_addition_is_derived(day: str) -> None:
    """No rule was found, and the row of each annex says so."""
    row = jkk.SEVERAL_DISABILITIES.on(day)
    assert jkk.DISABILITY_MONTHS.on(day).citation == row.citation
    assert Evidence.DERIVED is row.evidence
    assert "no rule for several disabilities was found" in row.source.how


def test_the_sum_ends_at_the_level_of_total_disability() -> None:
    """70 % is paid; beyond it there is no answer, with a pointer to the benefit that a doctor may open."""
    legs = [Disability(Loss.LEG), Disability(Loss.LEG)]
    assert Rp(168_000_000) == partial_disability(DAY, wage=WAGE, disabilities=legs).amount
    arms = [Disability(Loss.ARM_FROM_SHOULDER, side=side) for side in Side]
    with pytest.raises(
        NotInForce, match=r"2 disabilities come to 75%, more than the 70% .* ask total_disability"
    ) as caught:
        partial_disability(DAY, wage=WAGE, disabilities=arms)
    assert (DAY, None) == (caught.value.day, caught.value.nearest)


def test_disability_that_cannot_be() -> None:
    """None at all, a wage that is none, a day before the law, a row that does not fit."""
    with pytest.raises(ValueError, match="at least one, such as"):
        partial_disability(DAY, wage=WAGE, disabilities=[])
    with pytest.raises(ValueError, match="wage cannot be negative"):
        partial_disability(DAY, wage=Rp(-1), disabilities=[RIGHT_HAND])
    wage: Any = 3_000_000
    with pytest.raises(TypeError, match=r"wage must be a Rupiah such as Rp\(1_000_000\)"):
        total_disability(DAY, wage=wage)
    with pytest.raises(ValueError, match="has no side"):
        partial_disability(DAY, wage=WAGE, disabilities=[Disability(Loss.LEG, side=Side.LEFT)])
    with pytest.raises(NotInForce):
        partial_disability(BEFORE_THE_LAW, wage=WAGE, disabilities=[RIGHT_HAND])
    with pytest.raises(NotInForce):
        total_disability(BEFORE_THE_LAW, wage=WAGE)


@pytest.mark.parametrize(
    ("day", "periodic", "scholarship"),
    [
        ("2015-07-01", 4_800_000, 12_000_000),
        ("2019-12-01", 4_800_000, 12_000_000),
        ("2019-12-02", 12_000_000, 174_000_000),
    ],
)
def test_total_disability(day: str, periodic: int, scholarship: int) -> None:
    """56 monthly wages, the periodic grant, and the right of the children."""
    account = total_disability(date.fromisoformat(day), wage=WAGE)
    assert [Rp(168_000_000), Rp(periodic)] == [part.amount for part in account.parts]
    assert "70% x 80 x Rp3.000.000" == how(account.parts[0])
    assert [Rp(scholarship)] == [right.at_most for right in account.rights]
    assert "JKK" == account.tag("program")


# Death ----------------------------------------------------------------------------------------------------------------


@given(day=days, wage=wages, more=wages)
def test_the_death_grant_has_a_floor_and_no_cliff(day: date, wage: Rupiah, more: Rupiah) -> None:
    """60 % x 80 x wage, at least the lump sum of JKM; a higher wage is never worth less."""
    grant = death_benefit(day, wage=wage).parts[0].amount
    assert max(wage * 48, jkm.LUMP_SUM.on(day).value) == grant
    assert death_benefit(day, wage=wage).amount <= death_benefit(day, wage=wage + more).amount


def test_the_day_of_the_accident_governs_the_death() -> None:
    """An accident of 1 December 2019 is paid by the old annex, whenever the worker dies of it."""
    died = date(2020, 1, 5)
    assert death_benefit(EARLIER, wage=WAGE) == death_benefit(died, wage=WAGE, accident=EARLIER)
    assert death_benefit(died, wage=WAGE) == death_benefit(died, wage=WAGE, accident=died)
    with pytest.raises(ValueError, match=r"accident \(2020-01-06\) cannot be after the day of death \(2020-01-05\)"):
        death_benefit(died, wage=WAGE, accident=date(2020, 1, 6))
    with pytest.raises(NotInForce):
        death_benefit(died, wage=WAGE, accident=BEFORE_THE_LAW)


# Aids -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("benefit", "accident", "cost", "amount"),
    [
        (dentures, "2015-07-01", 3_000_001, 3_000_000),
        (dentures, "2019-12-01", 2_000_000, 2_000_000),
        (dentures, "2019-12-02", 5_000_001, 5_000_000),
        (hearing_aid, "2019-12-02", 2_500_001, 2_500_000),
        (hearing_aid, "2022-06-01", 2_000_000, 2_000_000),
        (glasses, "2019-12-02", 1_000_001, 1_000_000),
        (glasses, "2022-06-01", 0, 0),
    ],
)
def test_aids_are_paid_up_to_a_limit(benefit: Callable[..., Breakdown], accident: str, cost: int, amount: int) -> None:
    """What they cost, and no more than the limit of the day of the accident."""
    account = benefit(date.fromisoformat(accident), cost=Rp(cost))
    assert (Rp(amount), "JKK") == (account.amount, account.tag("program"))


@pytest.mark.parametrize(("benefit", "day"), [(dentures, BEFORE_THE_LAW), (hearing_aid, EARLIER), (glasses, EARLIER)])
def test_aids_begin_with_their_rule(benefit: Callable[..., Breakdown], day: date) -> None:
    """The day before there is none; a negative cost is none either."""
    with pytest.raises(NotInForce):
        benefit(day, cost=Rp(1))
    with pytest.raises(ValueError, match="cost cannot be negative"):
        benefit(DAY, cost=Rp(-1))


@given(day=days, price=sums)
def test_a_prosthesis_costs_its_price_and_two_fifths(day: date, price: Rupiah) -> None:
    """140 % of the price, in two lines."""
    account = prosthesis(day, price=price)
    assert [price, percent(40).of(price)] == [line.amount for line in account.parts]
    assert price <= account.amount


def test_a_prosthesis_that_cannot_be() -> None:
    """A negative price, a day before the law."""
    with pytest.raises(ValueError, match="price cannot be negative"):
        prosthesis(DAY, price=Rp(-1))
    with pytest.raises(NotInForce):
        prosthesis(BEFORE_THE_LAW, price=Rp(1))


# Scholarships ---------------------------------------------------------------------------------------------------------

ANI = Child("Ani", born="2014-05-01", grade=Grade(Level.PRIMARY, 4))


@pytest.mark.parametrize(
    ("accident", "amount"), [("2015-07-01", 12_000_000), ("2019-12-01", 12_000_000), ("2019-12-02", 79_500_000)]
)
def test_scholarships_need_no_contribution_period(accident: str, amount: int) -> None:
    """12 million once, since 2 December 2019 by class; by Pasal 25."""
    account = scholarships(date.fromisoformat(accident), children=[ANI])
    assert (Rp(amount), "JKK") == (account.amount, account.tag("program"))
    assert all("Pasal 34" not in source.citation.short for source in account.sources)


def test_scholarships_ask_for_children() -> None:
    """At most two, from a first request that may come later; without a child nothing."""
    assert "tidak ada anak yang masih bersekolah" == how(scholarships(EARLIER, children=[]))
    assert (Rp(0), Rp(0)) == (scholarships(EARLIER, children=[]).amount, scholarships(DAY, children=[]).amount)
    later = scholarships(DAY, children=[ANI], first_claim=date(2022, 8, 1))
    assert date(2022, 8, 1) == later.parts[0].parts[0].tag("claim")
    with pytest.raises(ValueError, match=r"Pasal 25 ayat \(3\)"):
        scholarships(DAY, children=[ANI] * 3)
    with pytest.raises(NotInForce):
        scholarships(BEFORE_THE_LAW, children=[ANI])


# Wages ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wage", "monthly", "places"),
    [
        (
            Wage.daily(Rp(80_000)),
            2_000_000,
            ["Pasal 32 ayat (1)", "Pasal 19 ayat (2)", "Pasal 19 ayat (3)"],
        ),
        (
            Wage.piece_work((Rp(1_900_000), Rp(2_000_000), Rp(2_100_000))),
            2_000_000,
            ["Pasal 32 ayat (1)", "Pasal 19 ayat (2)", "Pasal 19 ayat (4)"],
        ),
        (
            Wage.monthly(Rp(1_500_000), Rp(500_000), variable_allowances=Rp(900_000)),
            2_000_000,
            ["Pasal 32 ayat (1)", "Pasal 19 ayat (2)"],
        ),
    ],
)
def test_a_wage_by_the_day_or_the_piece(wage: Wage, monthly: int, places: list[str]) -> None:
    """The last wage when the accident happened, made a month of by Pasal 19; the articles are on the account."""
    on, sum_ = date(2018, 2, 4), Rp(monthly)
    for by_wage, by_sum in (
        (death_benefit(on, wage=wage), death_benefit(on, wage=sum_)),
        (total_disability(on, wage=wage), total_disability(on, wage=sum_)),
        (temporary_incapacity(on, wage=wage, days=45), temporary_incapacity(on, wage=sum_, days=45)),
        (
            partial_disability(on, wage=wage, disabilities=[RIGHT_HAND]),
            partial_disability(on, wage=sum_, disabilities=[RIGHT_HAND]),
        ),
    ):
        assert (by_sum.amount, by_sum.parts) == (by_wage.amount, by_wage.parts)
        more = [source.citation.short for source in by_wage.basis[len(by_sum.basis) :]]
        assert [f"PP 44/2015 {place}" for place in places] == more


def test_the_wage_of_the_accident_and_not_of_the_death() -> None:
    """Also where the two lie in two months: the day of the accident asks what a daily wage comes to."""
    died = death_benefit("2020-01-05", wage=Wage.daily(Rp(100_000)), accident="2019-12-01")
    assert died == death_benefit("2019-12-01", wage=Wage.daily(Rp(100_000)))
    assert date(2019, 12, 1) == died.tag("governed_by")


@given(same_work=st.lists(wages, min_size=1, max_size=5))
def test_a_trainee_is_paid_by_the_lowest_wage(same_work: list[Rupiah]) -> None:
    """PP 44/2015 Pasal 28 ayat (2)."""
    account = trainee_wage(DAY, same_work=same_work)
    assert min(same_work) == account.amount
    assert f"upah terendah dari {len(same_work)} pekerja dengan pekerjaan yang sama" == how(account)


def test_a_trainee_needs_somebody_beside_him() -> None:
    """A wage to compare with, none of them negative, on a day of the law."""
    with pytest.raises(ValueError, match="at least one worker"):
        trainee_wage(DAY, same_work=[])
    with pytest.raises(ValueError, match="same_work cannot be negative"):
        trainee_wage(DAY, same_work=[Rp(-1)])
    with pytest.raises(NotInForce):
        trainee_wage(BEFORE_THE_LAW, same_work=[WAGE])


@given(day=days, wage=wages, more=wages)
def test_the_employer_pays_what_the_report_left_out(day: date, wage: Rupiah, more: Rupiah) -> None:
    """PP 44/2015 Pasal 32 ayat (2): the lines come to the benefit by the true wage, and the rights are its rights."""
    due, paid = death_benefit(day, wage=wage + more), death_benefit(day, wage=wage)
    account = under_reported(day, due=due, paid=paid)
    assert {Party.OPERATOR: paid.amount, Party.EMPLOYER: due.amount - paid.amount} == account.by("payer")
    assert (due.amount, due.rights) == (account.amount, account.all_rights)
    assert "JKK" == account.tag("program")


def test_a_wage_reported_too_high_is_another_matter() -> None:
    """The article is for wages reported too low."""
    high, low = (total_disability(DAY, wage=Rp(wage)) for wage in (3_000_000, 2_000_000))
    with pytest.raises(ValueError, match=r"paid \(Rp180,000,000\) is more than due \(Rp124,000,000\)"):
        under_reported(DAY, due=low, paid=high)
    with pytest.raises(NotInForce):
        under_reported(BEFORE_THE_LAW, due=high, paid=low)


def test_two_different_benefits_are_not_compared() -> None:
    """What falls short is of one benefit, by two wages."""
    with pytest.raises(
        ValueError, match=r"paid \(JKK death benefit\) is not the same benefit as due \(JKK benefit for"
    ):
        under_reported(DAY, due=total_disability(DAY, wage=WAGE), paid=death_benefit(DAY, wage=Rp(1_000_000)))


# The employer alone ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", ["2015-07-01", "2019-12-02", "2026-01-01"])
def test_the_employer_owes_who_was_not_enrolled(day: str) -> None:
    """PP 44/2015 Pasal 27 ayat (1): the whole benefit, with its rights and lines."""
    benefit = total_disability(day, wage=WAGE)
    account = unregistered(benefit, day)
    assert {Party.EMPLOYER: benefit.amount} == account.by("payer")
    assert (benefit.parts, benefit.rights, "JKK") == (account.parts, account.rights, account.tag("program"))
    assert jkk.UNREGISTERED.on(day).source in account.basis
    with pytest.raises(NotInForce, match="2015-07-01"):
        unregistered(benefit, "2015-06-30")


def test_an_accident_reported_late() -> None:
    """Since 24 February 2025 the benefit falls to the employer, who may ask for it back; the day before it did not."""
    benefit = death_benefit("2025-02-24", wage=WAGE)
    account = reported_late(benefit, "2025-02-24")
    *rights, replacement = account.rights
    assert ({Party.EMPLOYER: benefit.amount}, list(benefit.rights)) == (account.by("payer"), rights)
    assert (benefit.amount, "the accident is reported") == (replacement.at_most, replacement.condition.get("en"))
    rule = jkk.LATE_REPORT.on("2025-02-24")
    assert ("Permenaker 5/2021 Pasal 8 ayat (2a) jo. Permenaker 1/2025", Evidence.READ) == (
        rule.citation.short,
        rule.evidence,
    )
    with pytest.raises(NotInForce, match="2025-02-24"):
        reported_late(benefit, "2025-02-23")


# Occupational disease -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("appeared", "stands"),
    [("2019-01-01", True), ("2020-02-29", True), ("2023-02-28", True), ("2023-03-01", False), ("2026-01-01", False)],
)
def test_a_disease_after_the_employment(appeared: str, stands: bool) -> None:
    """PP 44/2015 Pasal 48 ayat (2): until the third anniversary there is a right, the day after there is none."""
    benefit = total_disability(DAY, wage=WAGE)
    account = of_disease(benefit, appeared, left="2020-02-29")
    assert (benefit.amount if stands else Rp(0)) == account.amount
    assert [None if stands else False] == [right.met for right in account.rights]
    assert ("JKK", DAY) == (account.tag("program"), account.tag("governed_by"))
    assert jkk.OCCUPATIONAL_DISEASE_YEARS.on(DAY).source in account.basis
    assert "hubungan kerja berakhir 29 Februari 2020, jaminan sampai 28 Februari 2023" in how(account)


def test_a_disease_keeps_the_reckoning_of_its_benefit() -> None:
    """An account with a reckoning of its own says both; an employment that ended before the law has no answer."""
    aid = dentures(DAY, cost=Rp(1_000_000))
    assert how(of_disease(aid, DAY, left=DAY)).startswith(
        "biaya Rp1.000.000, paling banyak Rp5.000.000; penyakit timbul"
    )
    with pytest.raises(NotInForce):
        of_disease(aid, DAY, left=BEFORE_THE_LAW)


# The governing day ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("accident", ["2019-12-02", date(2022, 6, 1)])
def test_every_account_says_which_day_governs(accident: date | str) -> None:
    """The day of the accident, as a date, however it was handed in; of a late payment the day on which it was due."""
    day = date.fromisoformat(str(accident))
    benefit, last = death_benefit(accident, wage=WAGE), str(day + timedelta(days=30))
    for account in (
        benefit,
        death_benefit("2026-01-01", wage=WAGE, accident=accident),
        total_disability(accident, wage=WAGE),
        partial_disability(accident, wage=WAGE, disabilities=[RIGHT_HAND]),
        temporary_incapacity(accident, wage=WAGE, days=3),
        incapacity_periods(accident, wage=WAGE, periods=[Period(day, last)]),
        incapacity_recipients(accident, grant=WAGE, wage_paid=WAGE),
        transport(accident, land=Rp(1)),
        care_reimbursement(accident, cost=Rp(1), highest_local_standard=Rp(1), segment=Segment.PU),
        home_care(accident, cost=Rp(1), first=accident, last=last),
        prosthesis(accident, price=Rp(1)),
        *(aid(accident, cost=Rp(1)) for aid in (dentures, hearing_aid, glasses)),
        scholarships(accident, children=[ANI]),
        trainee_wage(accident, same_work=[WAGE]),
        under_reported(accident, due=benefit, paid=benefit),
        owed(benefit, accident, segment=Segment.PU, arrears=Arrears(4)),
        unregistered(benefit, accident),
        of_disease(benefit, accident, left=accident),
        late_payment(Rp(1), due=accident, paid=last),
    ):
        assert day == account.tag("governed_by")


# Arrears --------------------------------------------------------------------------------------------------------------

DEATH = death_benefit(DAY, wage=Rp(1_000_000))


@pytest.mark.parametrize(
    ("segment", "arrears", "care", "standing", "amount"),
    [
        (Segment.PU, Arrears(0), False, Standing.OPERATOR, 70_000_000),
        (Segment.PU, Arrears(3), False, Standing.OPERATOR, 70_000_000),
        (Segment.PU, Arrears(4), False, Standing.EMPLOYER_FIRST, 70_000_000),
        (Segment.PU, Arrears(4), True, Standing.EMPLOYER_FIRST, 70_000_000),
        (Segment.BPU, Arrears(3), False, Standing.AFTER_SETTLEMENT, 70_000_000),
        (Segment.BPU, Arrears(3, settled=True), False, Standing.OPERATOR, 70_000_000),
        (Segment.BPU, Arrears(3), True, Standing.OPERATOR, 70_000_000),
        (Segment.BPU, Arrears(4), False, Standing.NO_RIGHT, 0),
        (Segment.BPU, Arrears(4), True, Standing.NO_RIGHT, 0),
    ],
)
def test_who_owes_the_benefit(segment: Segment, arrears: Arrears, care: bool, standing: Standing, amount: int) -> None:
    """PP 44/2015 Pasal 38 for employers, Pasal 39 for non-wage workers: within three months care comes at once."""
    account = owed(DEATH, DAY, segment=segment, arrears=arrears, care=care)
    assert ({standing: Rp(amount)}, Rp(amount)) == (account.by("standing"), account.amount)


def test_who_owes_a_single_sum() -> None:
    """An account without parts is its own line; an employer may ask for replacement."""
    account = owed(dentures(DAY, cost=Rp(1_000_000)), DAY, segment=Segment.PU, arrears=Arrears(4))
    (right,) = account.rights
    assert ({Standing.EMPLOYER_FIRST: Rp(1_000_000)}, Rp(1_000_000)) == (account.by("standing"), right.at_most)
    assert "biaya Rp1.000.000, paling banyak Rp5.000.000; menunggak 4 bulan berturut-turut; batas 3 bulan" == how(
        account
    )
    with pytest.raises(ValueError, match=r"segment cannot be Segment\.PMI"):
        owed(DEATH, DAY, segment=Segment.PMI, arrears=Arrears(1))
    with pytest.raises(NotInForce):
        owed(DEATH, BEFORE_THE_LAW, segment=Segment.PU, arrears=Arrears(1))


# Terms ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("accident", "last"),
    [
        ("2015-07-01", "2017-07-01"),
        ("2016-02-29", "2018-02-28"),
        ("2017-12-01", "2019-12-01"),
        ("2019-12-02", "2024-12-02"),
    ],
)
def test_the_last_day_of_a_claim(accident: str, last: str) -> None:
    """Two years, and five since 2 December 2019: rights that lapsed before it, and rights that arose from it on."""
    assert date.fromisoformat(last) == last_claim_day(date.fromisoformat(accident))


@pytest.mark.parametrize("accident", ["2017-12-02", "2018-06-01", "2019-12-01"])
def test_a_right_that_was_alive_when_its_term_changed_has_no_answer(accident: str) -> None:
    """No transition was read: both days are named, and neither is chosen."""
    day = date.fromisoformat(accident)
    with pytest.raises(NotInForce, match="no transition was read") as caught:
        last_claim_day(day)
    assert f"2 years end on {day.replace(year=day.year + 2)}" in str(caught.value)
    assert f"5 years on {day.replace(year=day.year + 5)}" in str(caught.value)
    assert (day, date(2019, 12, 2)) == (caught.value.day, caught.value.nearest)


def test_the_last_day_of_an_occupational_disease() -> None:
    """Three years after the employment ended, the anniversary included."""
    assert date(2018, 7, 1) == last_day_of_disease(date(2015, 7, 1))
    assert date(2023, 2, 28) == last_day_of_disease(date(2020, 2, 29))
    for question in (last_day_of_disease, last_claim_day):
        with pytest.raises(NotInForce, match="2015-07-01"):
            question(BEFORE_THE_LAW)


def test_the_day_on_which_payment_is_due() -> None:
    """Seven working days; holidays are handed in."""
    assert date(2022, 4, 11) == payment_due(date(2022, 3, 31), holidays=frozenset())
    assert date(2022, 4, 12) == payment_due(date(2022, 3, 31), holidays={date(2022, 4, 4)})
    with pytest.raises(NotInForce):
        payment_due(BEFORE_THE_LAW, holidays=frozenset())


@given(late=st.integers(-30, 300), benefit=sums)
def test_every_day_costs_one_per_cent(late: int, benefit: Rupiah) -> None:
    """Of the grant, to the participant; payment in time costs nothing."""
    due = date(2022, 4, 11)
    account = late_payment(benefit, due=due, paid=due + timedelta(days=late))
    assert (percent(1).times(max(late, 0)).of(benefit), "JKK") == (account.amount, account.tag("program"))
    assert (jkk.LATE_PAYMENT.on(due).source,) == account.basis


def test_compensation_begins_with_the_law() -> None:
    """A due day of 30 June 2015 is under Jamsostek law; no benefit is negative."""
    with pytest.raises(ValueError, match=r"benefit cannot be negative: Rp\(-1\)"):
        late_payment(Rp(-1), due=DAY, paid=DAY)
    with pytest.raises(NotInForce):
        late_payment(Rp(1), due=BEFORE_THE_LAW, paid=DAY)


def test_the_parties_are_said() -> None:
    """In both languages."""
    assert ("pemberi kerja", "the participant") == (f"{Party.EMPLOYER}", f"{Party.PARTICIPANT:en}")

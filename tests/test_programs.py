"""The programmes: what is paid and what is promised, month by month and day by day, and the page that says so."""

from __future__ import annotations

import copy
import pickle
from datetime import date, timedelta
from inspect import signature
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from jamsos.dates import Month
from jamsos.lampiran.income_bands import INCOME_BANDS
from jamsos.law import Dated, Evidence, NotInForce
from jamsos.money import Rp, Rupiah, percent
from jamsos.participants import Sector, Segment
from jamsos.programs import (
    JHT,
    JKK,
    JKM,
    JKP,
    JP,
    PROGRAMS,
    Program,
    deadlines,
    jht,
    jkk,
    jkm,
    jkp,
    jp,
    offered,
    program,
    reliefs,
)
from jamsos.programs.deadlines import DueDay
from jamsos.programs.reliefs import (
    COVID_GROUP,
    LABOUR_INTENSIVE_GROUP,
    NON_WAGE_GROUP,
    covid_relief,
    in_covid_group,
)
from jamsos.programs.shape import Due, Payer
from jamsos.regulations.national import PP_49_2020
from jamsos.tariff import Relief

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamsos.breakdown import Breakdown
    from jamsos.tariff import Facts
    from jamsos.text import Lang

LANGS = cast("tuple[Lang, ...]", ("id", "en"))

CONTRIBUTIONS = (
    # income from, JKK a month
    (0, 10_000),
    (1_100_000, 12_000),
    (1_300_000, 14_000),
    (1_500_000, 16_000),
    (1_700_000, 18_000),
    (1_900_000, 20_000),
    (2_100_000, 22_000),
    (2_300_000, 24_000),
    (2_500_000, 26_000),
    (2_700_000, 29_500),
    (3_200_000, 34_500),
    (3_700_000, 39_500),
    (4_200_000, 44_500),
    (4_700_000, 49_500),
    (5_200_000, 54_500),
    (5_700_000, 59_500),
    (6_200_000, 64_500),
    (6_700_000, 69_500),
    (7_200_000, 74_500),
    (7_700_000, 79_500),
    (8_200_000, 87_000),
    (9_200_000, 97_000),
    (10_200_000, 107_000),
    (11_200_000, 117_000),
    (12_200_000, 127_000),
    (13_200_000, 137_000),
    (14_200_000, 147_000),
    (15_200_000, 157_000),
    (16_200_000, 167_000),
    (17_200_000, 177_000),
    (18_200_000, 187_000),
    (19_200_000, 197_000),
    (20_200_000, 207_000),
)
"""What a non-wage worker pays for JKK by the income of Lampiran II PP 44/2015."""

OFFERED = (JKK, JKM, JHT)
"""The programmes that a non-wage worker can join."""

SEN = Rupiah.of_sen(1)
NORMAL = Month(2022, 1)

INCOMES = st.one_of(
    st.integers(0, 10**11).map(Rupiah.of_sen), st.sampled_from([Rp(income) for income, _ in CONTRIBUTIONS])
)
MONTHS = st.builds(Month, st.integers(2015, 2030), st.integers(1, 12)).filter(lambda month: month >= Month(2015, 7))
SECTORS = st.sampled_from(Sector)
DAYS = st.dates(date(2015, 7, 1), date(2030, 12, 31))
FULL_MEMBERS = date(2010, 1, 1)


def worker(
    income: Rupiah = Rp(1_000_000),  # noqa: B008  (an amount never changes)
    *,
    covid: bool = False,
    private: bool = False,
    sector: Sector = Sector.OTHER,
) -> Facts:
    """A non-wage worker as the tariffs ask for one: reached by PP 49/2020, paid for by other than public money."""
    return {"income": income, COVID_GROUP: covid, NON_WAGE_GROUP: private, "sector": sector.fact}


def due(month: str, facts: Facts) -> tuple[Rupiah, Rupiah]:
    """JKK and JKM of a month."""
    day = Month.parse(month).first
    return JKK.amount(Segment.BPU, facts, day), JKM.amount(Segment.BPU, facts, day)


class TestContributions:
    """What a non-wage worker pays in a month."""

    @pytest.mark.parametrize(("income", "amount"), CONTRIBUTIONS)
    def test_the_contribution_of_each_band(self, income: int, amount: int) -> None:
        """JKK is 1 % of the base of the band, from its first sen to the sen before the next band."""
        bounds = [bound for bound, _ in CONTRIBUTIONS] + [10**12]
        last = Rp(bounds[bounds.index(income) + 1]) - SEN
        assert {Rp(amount)} == {due("2022-01", worker(each))[0] for each in (Rp(income), Rp(income) + SEN, last)}

    @pytest.mark.parametrize(("below", "above"), list(pairwise(CONTRIBUTIONS)))
    def test_each_side_of_each_bound(self, below: tuple[int, int], above: tuple[int, int]) -> None:
        """One sen of income separates two bands; the gap of the printed table belongs to the lower one."""
        bound = Rp(above[0])
        paid = [due("2022-01", worker(income))[0] for income in (bound - Rp(1_000), bound - SEN, bound)]
        assert [Rp(below[1]), Rp(below[1]), Rp(above[1])] == paid

    @given(INCOMES, INCOMES, MONTHS)
    def test_who_earns_more_pays_no_less(self, one: Rupiah, other: Rupiah, month: Month) -> None:
        """The contribution rises with the income."""
        poorer, richer = sorted((one, other))
        assert due(month.iso, worker(poorer))[0] <= due(month.iso, worker(richer))[0]

    @given(INCOMES)
    def test_jkm_is_the_same_for_everybody(self, income: Rupiah) -> None:
        """JKM is Rp6.800 whatever the income, and does not ask for one."""
        assert Rp(6_800) == due("2022-01", worker(income))[1]
        assert Rp(6_800) == JKM.amount(Segment.BPU, {}, NORMAL.first)

    @pytest.mark.parametrize(
        ("income", "total", "source"),
        [
            (1_000_000, 16_800, "sulteng.antaranews.com/berita/22497"),
            (20_700_000, 213_800, "207,000 (radarmukomuko 666514) and 6,800"),
        ],
    )
    def test_both_together(self, income: int, total: int, source: str) -> None:
        """The smallest and the largest month, as published."""
        assert Rp(total) == sum(due("2022-01", worker(Rp(income))), Rp(0)), source

    @pytest.mark.parametrize("each", OFFERED, ids=str)
    def test_there_is_no_contribution_before_the_regulation(self, each: Program) -> None:
        """PP 44/2015 and PP 46/2015 are in force from 1 July 2015; the law before them is not guessed."""
        assert Rp(0) < each.amount(Segment.BPU, worker(), date(2015, 7, 1))
        with pytest.raises(NotInForce, match="2015-06-30; the nearest known day is 2015-07-01"):
            each.amount(Segment.BPU, worker(), date(2015, 6, 30))

    @given(INCOMES, MONTHS, st.booleans(), st.booleans(), SECTORS)
    def test_an_account_is_tagged_with_its_programme(
        self,
        income: Rupiah,
        month: Month,
        covid: bool,
        private: bool,
        sector: Sector,
    ) -> None:
        """`compute` explains what `amount` says, and a bill can group by the programme."""
        facts = worker(income, covid=covid, private=private, sector=sector)
        for each in OFFERED:
            account = each.compute(Segment.BPU, facts, month.first)
            assert each.amount(Segment.BPU, facts, month.first) == account.amount
            assert {each.code: account.amount} == account.by("program")
            assert account.citations

    @pytest.mark.parametrize(
        ("each", "words"),
        [
            (JKK, ("1% x dasar Rp1.200.000 (penghasilan Rp1.150.000)", "PP 44/2015 Lampiran II")),
            (JKM, ("Rp6.800", "PP 44/2015 Pasal 20 ayat (3)")),
        ],
    )
    def test_an_account_names_its_article(self, each: Program, words: tuple[str, ...]) -> None:
        """How it was reckoned and where that stands in the law."""
        text = " ".join(each.compute(Segment.BPU, worker(Rp(1_150_000)), NORMAL.first).explain("id").split())
        assert [] == [word for word in words if word not in text]


class TestPayers:
    """Who bears the contribution of a segment, and by which tariff."""

    @pytest.mark.parametrize(
        ("each", "segment", "payers"),
        [
            (JKK, Segment.PU, [Payer.EMPLOYER]),
            (JKK, Segment.BPU, [Payer.PARTICIPANT]),
            (JKK, Segment.JAKON, [Payer.EMPLOYER]),
            (JKM, Segment.PU, [Payer.EMPLOYER]),
            (JKM, Segment.BPU, [Payer.PARTICIPANT]),
            (JKM, Segment.JAKON, [Payer.EMPLOYER]),
            (JHT, Segment.PU, [Payer.EMPLOYER, Payer.WORKER]),
            (JHT, Segment.BPU, [Payer.PARTICIPANT]),
            (JP, Segment.PU, [Payer.EMPLOYER, Payer.WORKER]),
            (JKP, Segment.PU, [Payer.STATE, Payer.OPERATOR, Payer.OPERATOR]),
        ],
    )
    def test_who_bears_it(self, each: Program, segment: Segment, payers: list[Payer]) -> None:
        """The employer alone, both, the participant himself, or nobody on the payslip."""
        dues = each.dues_of(segment)
        assert payers == [due.payer for due in dues]
        assert {segment} == {due.segment for due in dues}

    @pytest.mark.parametrize("each", PROGRAMS, ids=str)
    def test_the_dues_are_those_of_the_segments(self, each: Program) -> None:
        """Segment by segment they are all there are, and a segment is named once."""
        parts = [due for segment in each.segments for due in each.dues_of(segment)]
        assert sorted(map(id, each.dues)) == sorted(map(id, parts))
        assert len(set(each.segments)) == len(each.segments)

    @pytest.mark.parametrize(
        ("payer", "on_payslip"),
        [
            (Payer.EMPLOYER, True),
            (Payer.WORKER, True),
            (Payer.PARTICIPANT, True),
            (Payer.STATE, False),
            (Payer.OPERATOR, False),
        ],
    )
    def test_what_stands_on_a_payslip(self, payer: Payer, on_payslip: bool) -> None:
        """The state's share and what the operator recomposes reach the fund, and no payslip."""
        assert on_payslip is Due(Segment.PU, payer, JKM.contribution(Segment.BPU)).on_payslip

    @pytest.mark.parametrize("each", PROGRAMS, ids=str)
    def test_a_due_looks_its_rows_up_once_a_day(self, each: Program) -> None:
        """Bound to a day it gives what its tariff gives, the same object each time; storage keeps no day."""
        facts: Facts = {"wage": Rp(5_000_000), "income": Rp(1_000_000), "risk_class": 1}
        for due in each.dues:
            bound = due.bound(NORMAL.first)
            assert bound is due.bound(NORMAL.first)
            sen = bound({"wage": Rp(5_000_000).sen, "income": Rp(1_000_000).sen, "risk_class": 1})
            assert due.tariff.amount(facts, NORMAL.first) == Rupiah.of_sen(sen)
            again = cast("Due", pickle.loads(pickle.dumps(due)))  # noqa: S301  (our own bytes)
            assert due == again
            assert again.bound(NORMAL.first) is not bound
            with pytest.raises(NotInForce):
                due.bound(date(2015, 6, 30))

    def test_a_payer_speaks_both_languages(self) -> None:
        """Indonesian when nothing is said."""
        assert ("pekerja", "pekerja", "worker") == (
            f"{Payer.WORKER}",
            f"{Payer.WORKER:id}",
            f"{Payer.WORKER:en}",
        )

    @pytest.mark.parametrize(
        ("each", "payers"),
        [(JHT, "EMPLOYER, WORKER"), (JP, "EMPLOYER, WORKER"), (JKP, "STATE, OPERATOR, OPERATOR")],
        ids=("JHT", "JP", "JKP"),
    )
    def test_a_shared_contribution_has_no_single_tariff(self, each: Program, payers: str) -> None:
        """The refusal names the payers and where to ask."""
        asked: tuple[Any, ...] = (
            lambda: each.contribution(Segment.PU),
            lambda: each.amount(Segment.PU, {"wage": Rp(1)}, NORMAL.first),
            lambda: each.compute(Segment.PU, {"wage": Rp(1)}, NORMAL.first),
        )
        for ask in asked:
            with pytest.raises(ValueError, match="is shared by") as caught:
                ask()
            assert f"{each} of Segment.PU is shared by {payers}: ask dues_of." == str(caught.value)

    @pytest.mark.parametrize(
        ("each", "amounts"),
        [
            (JKK, [12_000]),
            (JKM, [15_000]),
            (JHT, [185_000, 100_000]),
            (JP, [100_000, 50_000]),
            (JKP, [11_000, 7_000, 5_000]),
        ],
        ids=("JKK", "JKM", "JHT", "JP", "JKP"),
    )
    def test_a_wage_earner(self, each: Program, amounts: list[int]) -> None:
        """Very low risk and Rp5.000.000 a month, January 2022: 0,24%; 0,30%; 3,7% and 2%; 2% and 1%; JKP 0,46%."""
        facts: Facts = {"wage": Rp(5_000_000), "risk_class": 1}
        dues = each.dues_of(Segment.PU)
        assert [Rp(amount) for amount in amounts] == [due.tariff.amount(facts, NORMAL.first) for due in dues]

    @pytest.mark.parametrize(("each", "amount"), [(JKK, 87_000), (JKM, 15_000)], ids=("JKK", "JKM"))
    def test_a_construction_worker(self, each: Program, amount: int) -> None:
        """Where the wage is known: 1,74% and 0,30% of it, whatever the risk (PP 44/2015 Pasal 54 and 55)."""
        account = each.compute(Segment.JAKON, {"wage": Rp(5_000_000)}, NORMAL.first)
        assert (Rp(amount), {each.code: Rp(amount)}) == (account.amount, account.by("program"))
        assert account.amount == each.amount(Segment.JAKON, {"wage": Rp(5_000_000)}, NORMAL.first)

    @pytest.mark.parametrize(
        ("each", "first"),
        [
            (JKK, date(2015, 7, 1)),
            (JKM, date(2015, 7, 1)),
            (JHT, date(2015, 7, 1)),
            (JP, date(2015, 7, 1)),
            (JKP, date(2021, 2, 1)),
        ],
        ids=("JKK", "JKM", "JHT", "JP", "JKP"),
    )
    def test_the_first_month_of_each(self, each: Program, first: date) -> None:
        """July 2015, and February 2021 for JKP; the month before has no contribution that is known."""
        facts: Facts = {"wage": Rp(5_000_000), "risk_class": 1}
        for due in each.dues_of(Segment.PU):
            assert Rp(0) < due.tariff.amount(facts if first.year < 2020 else {**facts, COVID_GROUP: False}, first)
            with pytest.raises(NotInForce, match=f"the nearest known day is {first}"):
                due.tariff.amount({**facts, COVID_GROUP: False}, first - timedelta(days=1))

    @pytest.mark.parametrize("each", PROGRAMS, ids=str)
    def test_a_wage_earner_needs_a_wage(self, each: Program) -> None:
        """Every contribution of the segment names the fact it lacks."""
        for due in each.dues_of(Segment.PU):
            with pytest.raises(ValueError, match="needs the fact 'wage'"):
                due.tariff.amount({"risk_class": 1, "income": Rp(1)}, NORMAL.first)

    def test_half_of_jkk_is_waived_in_labour_intensive_industries(self) -> None:
        """PP 7/2025: JKK of an employer reached by it from February 2025 to January 2026, and nothing else."""
        facts: Facts = {"wage": Rp(5_000_000), "risk_class": 1}
        paid = [
            JKK.amount(Segment.PU, {**facts, LABOUR_INTENSIVE_GROUP: True}, Month.parse(month).first)
            for month in ("2025-01", "2025-02", "2026-01", "2026-02")
        ]
        assert [Rp(12_000), Rp(6_000), Rp(6_000), Rp(12_000)] == paid
        assert Rp(15_000) == JKM.amount(Segment.PU, {**facts, LABOUR_INTENSIVE_GROUP: True}, date(2025, 2, 1))


class TestReliefs:
    """Keringanan iuran: who pays less, and in which months."""

    @pytest.mark.parametrize(
        ("month", "inside", "outside"),
        [
            ("2020-07", (10_000, 6_800), (10_000, 6_800)),
            ("2020-08", (100, 68), (10_000, 6_800)),
            ("2021-01", (100, 68), (10_000, 6_800)),
            ("2021-02", (10_000, 6_800), (10_000, 6_800)),
        ],
    )
    def test_pp_49_2020(self, month: str, inside: tuple[int, int], outside: tuple[int, int]) -> None:
        """One percent from August 2020 to January 2021: JKM Rp68, JKK at least Rp100."""
        assert (Rp(inside[0]), Rp(inside[1])) == due(month, worker(covid=True))
        assert (Rp(outside[0]), Rp(outside[1])) == due(month, worker(covid=False))

    @pytest.mark.parametrize(
        ("month", "transport", "other"),
        [
            ("2025-12", (10_000, 6_800), (10_000, 6_800)),
            ("2026-01", (5_000, 3_400), (10_000, 6_800)),
            ("2026-03", (5_000, 3_400), (10_000, 6_800)),
            ("2026-04", (5_000, 3_400), (5_000, 3_400)),
            ("2026-12", (5_000, 3_400), (5_000, 3_400)),
            ("2027-01", (5_000, 3_400), (10_000, 6_800)),
            ("2027-03", (5_000, 3_400), (10_000, 6_800)),
            ("2027-04", (10_000, 6_800), (10_000, 6_800)),
        ],
    )
    def test_pp_50_2025(self, month: str, transport: tuple[int, int], other: tuple[int, int]) -> None:
        """Half for transport from January 2026 to March 2027 and for others from April to December 2026."""
        for sector, amounts in ((Sector.TRANSPORT, transport), (Sector.OTHER, other)):
            assert (Rp(amounts[0]), Rp(amounts[1])) == due(month, worker(private=True, sector=sector))
            assert (Rp(10_000), Rp(6_800)) == due(month, worker(private=False, sector=sector))

    @pytest.mark.parametrize(("income", "amount"), CONTRIBUTIONS)
    def test_each_band_is_relieved_alike(self, income: int, amount: int) -> None:
        """One percent and one half of what the band pays, exactly: every band is whole rupiah then, too."""
        one_percent = due("2020-08", worker(Rp(income), covid=True))[0]
        half = due("2026-05", worker(Rp(income), private=True))[0]
        assert (Rp(amount), Rp(amount)) == (one_percent * 100, half * 2)
        assert one_percent.whole
        assert half.whole

    @given(INCOMES, MONTHS, st.booleans(), st.booleans(), SECTORS)
    def test_a_relief_is_a_negative_line(
        self,
        income: Rupiah,
        month: Month,
        covid: bool,
        private: bool,
        sector: Sector,
    ) -> None:
        """What is waived stands below the normal contribution with its article; the lines add up to what is due."""
        facts = worker(income, covid=covid, private=private, sector=sector)
        for each in OFFERED:
            refuse_hidden_relief(each.compute(Segment.BPU, facts, month.first), each, facts, month)

    def test_the_two_reliefs_never_meet(self) -> None:
        """No month has both, so nobody has to know which comes first."""
        for month in Month.range(Month(2015, 7), Month(2030, 12)):
            at_once = [
                relief
                for relief in (jkm.COVID_RELIEF, reliefs.NON_WAGE_RELIEF)
                if any(history.get(month.first) for _, history in relief.waived)
            ]
            assert len(at_once) <= 1

    def test_only_relieved_months_ask_who_belongs_to_a_group(self) -> None:
        """In every other month the income is enough; in a relieved month the refusal names the fact."""
        assert Rp(10_000) == JKK.amount(Segment.BPU, {"income": Rp(1_000_000)}, NORMAL.first)
        for day, fact in ((date(2020, 8, 1), COVID_GROUP), (date(2026, 1, 1), NON_WAGE_GROUP)):
            with pytest.raises(ValueError, match=f"needs the fact '{fact}'; the facts given are: 'income'"):
                JKK.amount(Segment.BPU, {"income": Rp(1_000_000)}, day)

    def test_an_unknown_sector_is_refused(self) -> None:
        """The nearest sector is named."""
        facts: Facts = {**worker(private=True), "sector": "transportasi"}
        with pytest.raises(ValueError, match=r"^sector cannot be 'transportasi'; did you mean 'transport'\? Valid: "):
            JKK.amount(Segment.BPU, facts, date(2026, 1, 1))

    @pytest.mark.parametrize(
        ("each", "place"), [(JKK, "PP 49/2020 Pasal 6"), (JKM, "PP 49/2020 Pasal 9")], ids=("JKK", "JKM")
    )
    def test_each_programme_is_relieved_by_its_own_article(self, each: Program, place: str) -> None:
        """JKK and JKM have an article each in PP 49/2020."""
        waived = each.compute(Segment.BPU, worker(covid=True), date(2020, 8, 1)).parts[1]
        assert [place] == [source.citation.short for source in waived.basis]

    def test_a_relief_can_be_made_for_another_article(self) -> None:
        """The months and the share are those of PP 49/2020, whatever the article."""
        relief = covid_relief(PP_49_2020.pasal(12, ayat=2), seen_in=("pasal.id",))
        ((_, history),) = relief.waived
        row = history.on("2020-08-01")
        assert (percent(99), date(2021, 1, 31), ("pasal.id",)) == (row.value, row.last, row.source.seen_in)
        assert COVID_GROUP == relief.when


def refuse_hidden_relief(account: Breakdown, each: Program, facts: Facts, month: Month) -> None:
    """Fail unless a lower amount comes from a negative line, and an account without one is the normal amount."""
    normal = each.amount(Segment.BPU, {"income": facts["income"], **NOBODY}, month.first)
    if account.amount == normal:
        assert () == account.parts
        return
    before, waived = account.parts
    assert (normal, account.amount - normal) == (before.amount, waived.amount)
    assert waived.amount < Rp(0)
    assert waived.basis
    assert waived.label.id.startswith("Keringanan PP ")


NOBODY: Facts = {COVID_GROUP: False, NON_WAGE_GROUP: False}


class TestCovidGroup:
    """Whom PP 49/2020 reaches."""

    @pytest.mark.parametrize(
        ("registered", "paid_up", "month", "reached"),
        [
            ("2019-01", True, "2020-08", True),
            ("2019-01", False, "2020-08", False),
            ("2020-07", True, "2020-08", True),
            ("2020-07", False, "2020-08", False),
            ("2020-08", True, "2020-08", False),
            ("2020-08", True, "2020-09", False),
            ("2020-08", True, "2020-10", True),
            ("2020-08", False, "2020-10", True),
            ("2020-10", True, "2020-11", False),
            ("2020-10", True, "2020-12", True),
            ("2020-11", True, "2021-01", True),
            ("2020-12", True, "2021-01", False),
            ("2020-12", True, "2021-02", False),
            ("2020-08", True, "2020-07", False),
        ],
    )
    def test_old_and_new_members(
        self,
        registered: str,
        paid_up: bool,
        month: str,
        reached: bool,
    ) -> None:
        """By July 2020: when paid up.  Later: from the third month on, within the months of the relief (Pasal 13)."""
        first = Month.parse(registered)
        assert reached is in_covid_group(Month.parse(month), registered=first, paid_up=paid_up)

    @given(MONTHS, st.booleans())
    def test_a_new_member_pays_two_full_months(self, registered: Month, paid_up: bool) -> None:
        """Whoever comes after July 2020 is not reached in the first two months, paid up or not."""
        if registered > Month(2020, 7):
            for month in (registered, registered + 1):
                assert not in_covid_group(month, registered=registered, paid_up=paid_up)


class TestDeathUnderJkm:
    """Manfaat JKM: a death that is not a work accident."""

    @pytest.mark.parametrize(
        ("day", "parts"),
        [
            (date(2019, 12, 1), [16_200_000, 4_800_000, 3_000_000]),
            (date(2019, 12, 2), [20_000_000, 12_000_000, 10_000_000]),
        ],
    )
    def test_the_parts(self, day: date, parts: list[int]) -> None:
        """Lump sum, periodic grant and funeral cost: PP 44/2015 Pasal 34, and as PP 82/2019 wrote it."""
        account = jkm.death_benefit(day, member_since=FULL_MEMBERS)
        assert [Rp(part) for part in parts] == [part.amount for part in account.parts]
        assert ["huruf a", "huruf b", "huruf c"] == [part.basis[0].citation.place[-7:] for part in account.parts]

    @given(DAYS, DAYS)
    def test_it_never_falls(self, one: date, other: date) -> None:
        """For a member of three months and more, each change of law is for the better."""
        earlier, later = sorted((one, other))
        assert (
            jkm.death_benefit(earlier, member_since=FULL_MEMBERS).amount
            <= jkm.death_benefit(later, member_since=FULL_MEMBERS).amount
        )

    @given(DAYS, st.dates(date(1990, 1, 1), date(2030, 12, 31)))
    def test_it_is_one_of_three_sums(self, died: date, since: date) -> None:
        """24 million, 42 million, or the funeral cost of a new member; nothing in between."""
        if since <= died:
            amount = jkm.death_benefit(died, member_since=since).amount
            before = died < date(2019, 12, 2)
            allowed = {Rp(24_000_000)} if before else {Rp(42_000_000), Rp(10_000_000)}
            assert amount in allowed

    def test_it_asks_for_no_income(self) -> None:
        """The benefit depends on the day of death, the membership and the segment, never on what was earned."""
        assert ["died", "member_since", "segment"] == list(signature(jkm.death_benefit).parameters)

    @pytest.mark.parametrize(
        ("since", "died", "months"),
        [("2025-02-24", "2025-02-24", 0), ("2025-03-10", "2025-05-09", 1), ("2025-03-10", "2025-06-09", 2)],
    )
    def test_a_new_member_leaves_the_funeral_cost(self, since: str, died: str, months: int) -> None:
        """Permenaker 1/2025 Pasal 97A: under three months; the account says how many there were, and by what."""
        account = jkm.death_benefit(date.fromisoformat(died), member_since=date.fromisoformat(since))
        assert account.how is not None
        assert (Rp(10_000_000), "JKM", ()) == (account.amount, account.tag("program"), account.rights)
        assert (
            f"hanya biaya pemakaman: kepesertaan {months} bulan, kurang dari 3 bulan",
            f"funeral cost only: {months} month(s) of membership, fewer than 3",
        ) == (account.how.get("id"), account.how.get("en"))
        assert "Permenaker 1/2025 Pasal 97A ayat (2)" in [place.short for place in account.citations]

    def test_the_third_month_opens_the_full_benefit(self) -> None:
        """On the day on which the third month is complete."""
        assert Rp(42_000_000) == jkm.death_benefit(date(2025, 6, 10), member_since=date(2025, 3, 10)).amount

    def test_a_death_before_membership_is_refused(self) -> None:
        """Nobody is protected before he is a member."""
        with pytest.raises(ValueError, match="cannot be after the day of death"):
            jkm.death_benefit(date(2022, 1, 1), member_since=date(2022, 1, 2))

    def test_a_death_before_the_regulation_has_no_answer(self) -> None:
        """The law of Jamsostek is not guessed."""
        with pytest.raises(NotInForce, match="2015-06-30; the nearest known day is 2015-07-01"):
            jkm.death_benefit(date(2015, 6, 30), member_since=FULL_MEMBERS)


class TestDeathUnderJkk:
    """Manfaat JKK: a death by work accident."""

    @pytest.mark.parametrize(
        ("day", "wage", "parts"),
        [
            (date(2019, 12, 1), 1_000_000, [48_000_000, 4_800_000, 3_000_000]),
            (date(2019, 12, 2), 1_000_000, [48_000_000, 12_000_000, 10_000_000]),
            (date(2019, 12, 1), 337_500, [16_200_000, 4_800_000, 3_000_000]),
            (date(2019, 12, 1), 300_000, [16_200_000, 4_800_000, 3_000_000]),
            (date(2019, 12, 2), 400_000, [20_000_000, 12_000_000, 10_000_000]),
            (date(2019, 12, 2), 0, [20_000_000, 12_000_000, 10_000_000]),
        ],
    )
    def test_the_parts(self, day: date, wage: int, parts: list[int]) -> None:
        """60 % x 80 x wage and at least the lump sum of JKM, the periodic grant, the funeral cost."""
        account = jkk.death_benefit(day, wage=Rp(wage))
        assert [Rp(part) for part in parts] == [part.amount for part in account.parts]
        assert "JKK" == account.tag("program")

    @given(DAYS, INCOMES, INCOMES)
    def test_it_rises_with_the_wage(self, died: date, one: Rupiah, other: Rupiah) -> None:
        """Who earned more leaves no less."""
        lower, higher = sorted((one, other))
        assert jkk.death_benefit(died, wage=lower).amount <= jkk.death_benefit(died, wage=higher).amount

    @given(DAYS, DAYS, INCOMES)
    def test_it_never_falls(self, one: date, other: date, wage: Rupiah) -> None:
        """Each change of law is for the better."""
        earlier, later = sorted((one, other))
        assert jkk.death_benefit(earlier, wage=wage).amount <= jkk.death_benefit(later, wage=wage).amount

    @given(DAYS, INCOMES)
    def test_it_is_no_less_than_jkm(self, died: date, wage: Rupiah) -> None:
        """The floor of the grant is the lump sum of JKM, so an accident never leaves less than another death."""
        assert jkm.LUMP_SUM.on(died).value == jkk.DEATH_FLOOR.on(died).value
        natural = jkm.death_benefit(died, member_since=FULL_MEMBERS)
        assert natural.amount <= jkk.death_benefit(died, wage=wage).amount

    @given(INCOMES)
    def test_above_the_floor_it_is_forty_eight_wages(self, wage: Rupiah) -> None:
        """60 % of 80 wages, plus 22 million since 2 December 2019."""
        expected = max(wage * 48, Rp(20_000_000)) + Rp(22_000_000)
        assert expected == jkk.death_benefit(date(2022, 6, 1), wage=wage).amount

    def test_a_death_before_the_regulation_has_no_answer(self) -> None:
        """The law of Jamsostek is not guessed."""
        with pytest.raises(NotInForce, match="2015-06-30; the nearest known day is 2015-07-01"):
            jkk.death_benefit(date(2015, 6, 30), wage=Rp(1_000_000))

    @pytest.mark.parametrize(
        ("wage", "error", "sentence"),
        [
            (1_000_000, TypeError, "wage must be a Rupiah such as Rp(1_000_000), not 1000000 (int)."),
            (Rp(-1), ValueError, "wage cannot be negative: Rp(-1)."),
        ],
    )
    def test_an_impossible_wage_is_refused(self, wage: Any, error: type[Exception], sentence: str) -> None:
        """The refusal names the wage and how one is written."""
        with pytest.raises(error) as caught:
            jkk.death_benefit(date(2022, 6, 1), wage=wage)
        assert sentence == str(caught.value)


BENEFITS = (
    jkk.care_reimbursement,
    jkk.home_care,
    jkk.transport,
    jkk.temporary_incapacity,
    jkk.partial_disability,
    jkk.total_disability,
    jkk.death_benefit,
    jkk.prosthesis,
    jkk.dentures,
    jkk.hearing_aid,
    jkk.glasses,
    jkk.scholarships,
    jkm.death_benefit,
    jkm.scholarships,
    jkm.of_memberships,
    jht.benefit,
    jht.partial_benefit,
    jp.formula_pension,
    jp.old_age_pension,
    jp.disability_pension,
    jp.survivor_pension,
    jp.lump_sum,
    jkp.instalments,
    jkp.benefit,
    jkp.training,
)


class TestReliefAndBenefit:
    """A relief never changes a benefit."""

    EDGES = (
        "2020-08-01",
        "2021-02-01",
        "2025-02-01",
        "2025-08-01",
        "2026-01-01",
        "2026-02-01",
        "2026-04-01",
        "2027-01-01",
        "2027-04-01",
    )

    GROUPS = (COVID_GROUP, LABOUR_INTENSIVE_GROUP, NON_WAGE_GROUP)

    @pytest.mark.parametrize("first", EDGES)
    def test_a_death_in_a_relieved_month_leaves_the_full_benefit(self, first: str) -> None:
        """On each side of the first and of the last day of every relief the benefit is the same."""
        day = date.fromisoformat(first)
        before = day - timedelta(days=1)
        for wage in (Rp(0), Rp(1_000_000), Rp(20_700_000)):
            for of in (jkk.death_benefit, jkk.total_disability):
                assert of(before, wage=wage).parts == of(day, wage=wage).parts
            ill = [jkk.temporary_incapacity(each, wage=wage, days=400) for each in (before, day)]
            assert ill[0].parts == ill[1].parts
        natural = [jkm.death_benefit(each, member_since=FULL_MEMBERS) for each in (before, day)]
        assert natural[0].amount == natural[1].amount
        assert natural[0].parts == natural[1].parts

    @pytest.mark.parametrize("benefit", BENEFITS, ids=lambda each: each.__name__)
    def test_no_benefit_asks_who_is_relieved(self, benefit: Callable[..., object]) -> None:
        """No function that gives a benefit takes a fact of a relief, nor a contribution that one could lower."""
        asked = set(signature(benefit).parameters)
        assert not asked & {*self.GROUPS, "sector", "paid_up", "publicly_funded", "bill", "contribution"}

    def test_the_edges_are_those_of_the_reliefs(self) -> None:
        """The days above are the first and the ending days of every relief there is."""
        rows = {
            row.first
            for module in (jkk, jkm, jht, jp, jkp, reliefs)
            for relief in vars(module).values()
            if isinstance(relief, Relief) and relief.when in self.GROUPS
            for _, history in relief.waived
            for row in history.rows
        }
        assert rows == set(map(date.fromisoformat, self.EDGES))


class TestScholarships:
    """Beasiswa pendidikan anak: a right with a limit, and never part of a sum."""

    @pytest.mark.parametrize(
        ("died", "limit", "places"),
        [
            ("2019-12-01", 12_000_000, ["PP 44/2015 Pasal 25 ayat (3)"]),
            (
                "2019-12-02",
                174_000_000,
                ["PP 44/2015 Pasal 25 ayat (3) jo. PP 82/2019", "PP 44/2015 Lampiran III jo. PP 82/2019"],
            ),
        ],
    )
    def test_after_a_work_accident(self, died: str, limit: int, places: list[str]) -> None:
        """JKK: 12 million once for a participant, since then yearly for two children; no contribution period."""
        (right,) = jkk.death_benefit(date.fromisoformat(died), wage=Rp(1_000_000)).rights
        assert (Rp(limit), None) == (right.at_most, right.met)
        assert places == [source.citation.short for source in right.basis]
        assert "tanpa syarat masa iur" in right.condition.get("id")

    @pytest.mark.parametrize(
        ("died", "years", "limit", "met", "condition", "places"),
        [
            (
                "2019-12-01",
                4,
                12_000_000,
                False,
                "children at school; 4 of 5 years of contributions",
                ["PP 44/2015 Pasal 34 ayat (1) huruf d", "PP 44/2015 Pasal 34 ayat (2)"],
            ),
            (
                "2019-12-01",
                5,
                12_000_000,
                None,
                "children at school; 5 years of contributions, at least 5",
                ["PP 44/2015 Pasal 34 ayat (1) huruf d", "PP 44/2015 Pasal 34 ayat (2)"],
            ),
            (
                "2019-12-02",
                2,
                174_000_000,
                False,
                "children at school; 2 of 3 years of contributions",
                [
                    "PP 44/2015 Pasal 34 ayat (1) huruf d jo. PP 82/2019",
                    "PP 44/2015 Pasal 34 ayat (3) jo. PP 82/2019",
                    "PP 44/2015 Lampiran III jo. PP 82/2019",
                ],
            ),
            (
                "2019-12-02",
                3,
                174_000_000,
                None,
                "children at school; 3 years of contributions, at least 3",
                [
                    "PP 44/2015 Pasal 34 ayat (1) huruf d jo. PP 82/2019",
                    "PP 44/2015 Pasal 34 ayat (3) jo. PP 82/2019",
                    "PP 44/2015 Lampiran III jo. PP 82/2019",
                ],
            ),
        ],
    )
    def test_after_another_death(
        self, died: str, years: int, limit: int, met: bool | None, condition: str, places: list[str]
    ) -> None:
        """JKM: five years of contributions until 1 December 2019, three since; whether there are children is open."""
        right = jkm.scholarship(date.fromisoformat(died), paid_years=years)
        assert (Rp(limit), met, condition) == (right.at_most, right.met, right.condition.get("en"))
        assert places == [source.citation.short for source in right.basis]

    @given(DAYS)
    def test_a_right_is_never_part_of_the_sum(self, died: date) -> None:
        """The amount is that of the parts, whatever the right is worth."""
        for account in (
            jkm.death_benefit(died, member_since=FULL_MEMBERS),
            jkk.death_benefit(died, wage=Rp(1_000_000)),
        ):
            assert sum((part.amount for part in account.parts), Rp(0)) == account.amount
            assert 1 == len(account.all_rights)

    @given(DAYS, DAYS)
    def test_the_limit_never_falls(self, one: date, other: date) -> None:
        """PP 82/2019 raised it for both programmes alike."""
        earlier, later = sorted((one, other))
        assert jkm.scholarship_limit(earlier)[0] <= jkm.scholarship_limit(later)[0]
        (accident,) = jkk.death_benefit(later, wage=Rp(0)).rights
        assert jkm.scholarship_limit(later)[0] == accident.at_most

    @pytest.mark.parametrize("history", [jkk.SCHOLARSHIP_ONCE, jkm.SCHOLARSHIP_ONCE], ids=("JKK", "JKM"))
    def test_the_single_sum_has_ended(self, history: Dated[Rupiah]) -> None:
        """Since 2 December 2019 nobody is paid 12 million once."""
        assert (Rp(12_000_000), None) == (
            history.on("2019-12-01").value,
            history.get("2019-12-02"),
        )


class TestFigures:
    """The figures of the pages that no sum above shows, on each side of their changes."""

    @pytest.mark.parametrize(
        ("history", "day", "value", "place"),
        [
            (jkk.CLAIM_YEARS, "2019-12-01", 2, "PP 44/2015 Pasal 26"),
            (jkk.CLAIM_YEARS, "2019-12-02", 5, "PP 44/2015 Pasal 26 jo. PP 82/2019"),
            (jkk.PAYMENT_DAYS, "2015-07-01", 7, "PP 44/2015 Pasal 37 ayat (2)"),
            (jkk.LATE_PAYMENT, "2015-07-01", percent(1), "PP 44/2015 Pasal 37 ayat (3)"),
            (jkk.REPORT_HOURS, "2015-07-01", 48, "PP 44/2015 Pasal 43 ayat (2)"),
            (jkk.REPORT_HOURS_NON_WAGE, "2015-07-01", 48, "PP 44/2015 Pasal 44 ayat (2)"),
            (jkm.PAYMENT_DAYS, "2015-07-01", 3, "PP 44/2015 Pasal 40 ayat (3)"),
            (jkm.LATE_PAYMENT, "2015-07-01", percent(1), "PP 44/2015 Pasal 40 ayat (4)"),
            (
                deadlines.DUE_DAY,
                "2015-07-01",
                DueDay(15, next_month=True, postponed=True),
                "PP 44/2015 Pasal 21 ayat (2)",
            ),
            (
                deadlines.DUE_DAY_NON_WAGE,
                "2015-07-01",
                DueDay(15, next_month=False, postponed=True),
                "PP 44/2015 Pasal 24 ayat (3)",
            ),
            (jkm.FULL_BENEFIT_MONTHS, "2025-02-24", 3, "Permenaker 1/2025 Pasal 97A ayat (2)"),
            (reliefs.COVID_FULL_MONTHS, "2021-01-31", 2, "PP 49/2020 Pasal 13"),
        ],
    )
    def test_a_figure(self, history: Dated[Any], day: str, value: object, place: str) -> None:
        """The value of the day and its article."""
        row = history.on(day)
        assert (value, place) == (row.value, row.citation.short)

    def test_late_payment_of_a_death_benefit(self) -> None:
        """JKM of 42,000,000 paid five days late: 1 % a day is 2,100,000 to the heirs (derived)."""
        assert Rp(2_100_000) == jkm.LATE_PAYMENT.on("2022-01-01").value.times(5).of(Rp(42_000_000))

    def test_the_floor_of_2015_is_derived(self) -> None:
        """The annex of 2015 was not read, so the floor says by what rule it follows; the later one was reported."""
        before, after = jkk.DEATH_FLOOR.provisions
        assert (Rp(16_200_000), Evidence.DERIVED) == (before.value, before.evidence)
        assert (Rp(20_000_000), Evidence.REPORTED) == (after.value, after.evidence)
        assert "JKM" in before.source.how

    @pytest.mark.parametrize(
        ("day", "words"),
        [("2023-10-05", "pemberi kerja;"), ("2023-10-06", "pemberi kerja selain penyelenggara negara;")],
    )
    def test_who_is_a_non_wage_worker(self, day: str, words: str) -> None:
        """PP 49/2023 took state bodies out of the employers among them."""
        participants = jkm.PARTICIPANTS.on(day).value
        assert participants.get("id").startswith(words)
        assert jkm.PARTICIPANTS is jkk.PARTICIPANTS


class TestProgram:
    """The one shape of a programme."""

    @pytest.mark.parametrize(
        ("each", "code", "indonesian", "english"),
        [
            (JKK, "JKK", "Jaminan kecelakaan kerja", "Work-accident insurance"),
            (JKM, "JKM", "Jaminan kematian", "Death insurance"),
            (JHT, "JHT", "Jaminan hari tua", "Old-age savings"),
            (JP, "JP", "Jaminan pensiun", "Pension insurance"),
            (JKP, "JKP", "Jaminan kehilangan pekerjaan", "Job-loss insurance"),
        ],
        ids=("JKK", "JKM", "JHT", "JP", "JKP"),
    )
    def test_a_programme_is_known_by_its_code(self, each: Program, code: str, indonesian: str, english: str) -> None:
        """The code is how it is written everywhere; the name says what it is."""
        assert (code, code, code) == (str(each), f"{each:id}", f"{each:en}")
        assert (indonesian, english) == (each.name.get("id"), each.name.get("en"))
        assert (each, each) == (program(code), program(each))

    def test_a_programme_says_its_code_in_two_languages_only(self) -> None:
        """There is no third language to format it in."""
        with pytest.raises(ValueError, match=r"^lang cannot be 'fr'\."):
            format(JKK, "fr")

    def test_they_stand_in_the_order_of_the_law(self) -> None:
        """Work accident, death, old age, pension, loss of employment."""
        assert (JKK, JKM, JHT, JP, JKP) == PROGRAMS

    @pytest.mark.parametrize(
        ("code", "sentence"),
        [
            ("KPR", "programs cannot be 'KPR'; did you mean 'JKP'?"),
            ("JKMM", "programs cannot be 'JKMM'; did you mean 'JKM'?"),
            (5, "programs cannot be 5."),
            (None, "programs cannot be None."),
            (["JKK"], "programs cannot be ['JKK']."),
        ],
    )
    def test_another_programme_is_refused(self, code: Any, sentence: str) -> None:
        """The refusal names the nearest code and says what is modelled."""
        with pytest.raises(ValueError, match="programs cannot be") as caught:
            program(code)
        assert f"{sentence} Valid: 'JKK', 'JKM', 'JHT', 'JP', 'JKP'." == str(caught.value)

    @pytest.mark.parametrize(
        ("each", "segment", "sentence"),
        [
            (
                JP,
                Segment.BPU,
                (
                    "programs cannot be 'JP': jaminan pensiun covers workers of an employer "
                    "(PP 45/2015 Pasal 2 ayat (1)) and is not offered to non-wage workers (BPU). "
                    "Valid: 'JKK', 'JKM', 'JHT'."
                ),
            ),
            (
                JKP,
                Segment.BPU,
                (
                    "programs cannot be 'JKP': jaminan kehilangan pekerjaan covers workers of an employer "
                    "(PP 37/2021 Pasal 4) and is not offered to non-wage workers (BPU). Valid: 'JKK', 'JKM', 'JHT'."
                ),
            ),
            (JHT, Segment.JAKON, "segment cannot be Segment.JAKON: JHT has contributions for Segment.PU, Segment.BPU."),
            (
                JKK,
                Segment.PMI,
                "segment cannot be Segment.PMI: JKK has contributions for Segment.PU, Segment.BPU, Segment.JAKON.",
            ),
        ],
        ids=("JP, BPU", "JKP, BPU", "JHT, JAKON", "JKK, PMI"),
    )
    def test_what_is_not_offered_is_refused(self, each: Program, segment: Segment, sentence: str) -> None:
        """JP and JKP are for workers of an employer, and their article says so; else the segments there are."""
        with pytest.raises(ValueError, match=" cannot be ") as caught:
            offered(each, segment)
        assert sentence == str(caught.value)

    @pytest.mark.parametrize("each", PROGRAMS, ids=str)
    def test_what_is_offered_is_the_programme_itself(self, each: Program) -> None:
        """In every segment it has contributions for."""
        assert [each] * len(each.segments) == [offered(each, segment) for segment in each.segments]

    @pytest.mark.parametrize("each", PROGRAMS, ids=str)
    def test_another_segment_is_refused(self, each: Program) -> None:
        """A segment without contributions is refused by each question alike, and the refusal names those there are."""
        valid = ", ".join(f"Segment.{segment.name}" for segment in each.segments)
        for segment in set(Segment) - set(each.segments):
            sentence = f"segment cannot be Segment.{segment.name}: {each} has contributions for {valid}."
            asked: tuple[Any, ...] = (
                lambda segment=segment: each.dues_of(segment),
                lambda segment=segment: each.contribution(segment),
                lambda segment=segment: each.amount(segment, worker(), NORMAL.first),
                lambda segment=segment: each.compute(segment, worker(), NORMAL.first),
            )
            for ask in asked:
                with pytest.raises(ValueError, match="segment cannot be") as caught:
                    ask()
                assert sentence == str(caught.value)

    def test_a_segment_is_a_member_of_the_enumeration(self) -> None:
        """A code is no segment."""
        segment: Any = "BPU"
        with pytest.raises(TypeError, match=r"^segment must be one of Segment\.PU, Segment\.BPU, .*, not 'BPU'\.$"):
            JKK.contribution(segment)

    @pytest.mark.parametrize("each", PROGRAMS, ids=str)
    @pytest.mark.parametrize("lang", LANGS)
    def test_the_page_has_every_history(self, each: Program, lang: Lang) -> None:
        """The six headings, every instrument, and each figure with every value it had and its article."""
        text = " ".join(each.as_document(lang).text(width=1_000).split())
        headings = {
            "id": ("Dasar hukum", "Peserta", "Iuran", "Manfaat", "Tenggat"),
            "en": ("Legal basis", "Participants", "Contributions", "Benefits", "Deadlines"),
        }[lang]
        places = [text.index(f" {heading} ---") for heading in headings]
        assert sorted(places) == places
        wanted = [
            f"{each.code}: {each.name.get(lang)}",
            *(" ".join(citation.long.split()) for citation in each.legal_basis),
            *(history.label.get(lang) for history in each.histories),
            *(row.citation.short for history in each.histories for row in history.provisions),
            *(row.evidence.value.get(lang) for history in each.histories for row in history.provisions),
        ]
        assert [] == [words for words in wanted if words not in text]

    @pytest.mark.parametrize("each", PROGRAMS, ids=str)
    def test_the_page_is_made_of_its_parts(self, each: Program) -> None:
        """What stands under the headings is all there is, in order, and nothing twice."""
        parts = (each.participants, each.contributions, each.benefits, each.deadlines)
        assert tuple(history for part in parts for history in part) == each.histories
        assert len({id(history) for history in each.histories}) == len(each.histories)

    @pytest.mark.parametrize(
        ("each", "module"),
        [(JKK, jkk), (JKM, jkm), (JHT, jht), (JP, jp), (JKP, jkp)],
        ids=("JKK", "JKM", "JHT", "JP", "JKP"),
    )
    def test_no_figure_of_the_module_is_missing(self, each: Program, module: object) -> None:
        """Every dated figure that the module writes or borrows stands on the page.

        JHT takes the bands of Lampiran II over into its own list, and shows that.
        """
        shown = {id(history) for history in (*each.histories, *((INCOME_BANDS,) if each is JHT else ()))}
        missing = [
            name
            for name, value in vars(module).items()
            if isinstance(value, Dated) and id(cast("object", value)) not in shown
        ]
        assert [] == missing

    def test_the_bands_stand_where_they_are_the_base(self) -> None:
        """Lampiran II is the base of JKK, which shows it."""
        assert INCOME_BANDS in JKK.contributions

    @pytest.mark.parametrize("each", PROGRAMS, ids=str)
    def test_a_programme_is_a_value(self, each: Program) -> None:
        """It survives storage as an equal, and never changes."""
        assert {each} == {each, copy.deepcopy(each), cast("Program", pickle.loads(pickle.dumps(each)))}  # noqa: S301  (our own bytes)
        with pytest.raises(FrozenInstanceError):
            each.code = "JHT"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]

    def test_a_programme_shows_itself_in_a_notebook(self) -> None:
        """The page is also what a notebook shows; a repr is short."""
        assert "Jaminan kematian" in JKM._repr_html_()
        assert len(repr(JKM)) < 120

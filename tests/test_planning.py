"""Plans: who is covered by what, within every ceiling, for nobody whom the law excludes, down to the last rupiah."""

from __future__ import annotations

import pickle
from itertools import product
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsos import (
    ADD,
    APBD,
    BAPAK_ASUH,
    CSR,
    DANA_DESA,
    DBH_CHT,
    DBH_SAWIT,
    JHT,
    JKK,
    JKM,
    KOTA_AMBON,
    KOTA_TIDORE_KEPULAUAN,
    PERWALI_AMBON_34A_2020,
    SELF_PAY,
    ZAKAT,
    Enrolment,
    Funding,
    Instrument,
    Job,
    Participant,
    Period,
    Protection,
    RiskClass,
    Rp,
    Sector,
    Segment,
    percent,
)
from jamsos.employers import Employer
from jamsos.funding import GN_LINGKARAN, OTSUS, Verdict
from jamsos.groups import (
    DRIVERS,
    FARMERS,
    FISHERS,
    MIGRANT_WORKERS,
    NON_ASN,
    PALM_WORKERS,
    RT_RW,
    TOBACCO_WORKERS,
    VILLAGE_HEADS,
)
from jamsos.packing import Packed, Packing
from jamsos.planning import (
    CEILING,
    DONORS,
    Assignment,
    Budget,
    Comparison,
    Demand,
    Plan,
    compare,
    demands_of,
    plan,
)
from jamsos.regions import MALUKU
from jamsos.text import Text

YEAR = Period.year(2024)
MONTH = Period.month("2024-03")


def money(instrument: Instrument = APBD, ceiling: int | None = None, payer: str = "Daerah", **changes: Any) -> Budget:
    """A budget of that instrument; `year` goes to the funding."""
    limit = None if ceiling is None else Rp(ceiling)
    return Budget(Funding(instrument, payer=payer, year=changes.pop("year", None), ceiling=limit), **changes)


def said(made: Plan) -> list[tuple[str, str, int, int]]:
    """Who is covered by what: instrument, who, how many, for how many months."""
    return [(each.budget.instrument.code, f"{each.demand:en}", each.workers, each.months) for each in made.assignments]


class TestDemand:
    """So many workers alike."""

    def test_the_group_sets_segment_and_sector(self) -> None:
        """Fishers are non-wage workers outside transport, drivers are in it, non-ASN staff earn a wage."""
        assert (Segment.BPU, Sector.OTHER) == (Demand(1, group=FISHERS).segment, Demand(1, group=FISHERS).sector)
        assert Sector.TRANSPORT is Demand(1, group=DRIVERS).sector
        assert Segment.PU is Demand(1, group=NON_ASN, risk=RiskClass.VERY_LOW).segment
        assert (Segment.BPU, None) == (Demand(1).segment, Demand(1).sector)

    @pytest.mark.parametrize(
        ("changes", "error", "sentence"),
        [
            ({"workers": 0}, ValueError, "workers must be at least 1, not 0."),
            ({"group": "FISHERS"}, TypeError, "group must be a WorkerGroup such as FISHERS, not 'FISHERS' (str)."),
            (
                {"group": RT_RW},
                ValueError,
                "segment of RT_RW is needed: regions differ. Valid: Segment.PU, Segment.BPU.",
            ),
            ({"place": 5}, TypeError, "place must be a Region or a name, not 5 (int)."),
            ({"segment": "BPU"}, TypeError, "segment must be one of Segment.PU, Segment.BPU"),
            (
                {"group": MIGRANT_WORKERS},
                ValueError,
                "segment cannot be Segment.PMI: a plan needs what a month costs; valid: Segment.BPU, Segment.PU.",
            ),
            (
                {"group": FISHERS, "segment": Segment.PU},
                ValueError,
                "segment of FISHERS cannot be Segment.PU; valid: Segment.BPU.",
            ),
            ({"segment": Segment.PU}, TypeError, "risk must be a RiskClass such as RiskClass.VERY_LOW, not None"),
            ({"income": Rp(-1)}, ValueError, "income cannot be negative: Rp(-1)."),
            ({"sector": "laut"}, TypeError, "sector must be one of Sector.TRANSPORT, Sector.OTHER, not 'laut'."),
            (
                {"people": [Participant("A", Segment.BPU)]},
                ValueError,
                "people must be the 2 workers themselves, not 1.",
            ),
        ],
    )
    def test_an_impossible_demand_is_refused(
        self, changes: dict[str, Any], error: type[Exception], sentence: str
    ) -> None:
        """The sentence names the field and what would be accepted."""
        values: dict[str, Any] = {"workers": 2, **changes}
        with pytest.raises(error) as caught:
            Demand(**values)
        assert str(caught.value).startswith(sentence)

    def test_it_says_who_they_are(self) -> None:
        """Occupation before group before segment, and where."""
        assert "nelayan, Kota Ambon" == f"{Demand(1, group=FISHERS, place=KOTA_AMBON)}"
        assert "becak, Rijali" == f"{Demand(1, occupation='becak', place='Rijali'):en}"
        assert "BPU (non-wage workers)" == f"{Demand(1):en}"

    def test_a_roster_is_counted(self) -> None:
        """Those who are alike together, in the order of the list; a job or a running enrolment makes a member."""
        firm = Job(Employer("PT A"), Rp(1_000_000))
        roster = [
            Participant("Ali", Segment.BPU, group=FISHERS),
            Participant("Budi", Segment.BPU, group=FISHERS, income=Rp(5_000_000)),
            Participant("Cici", Segment.BPU, group=FISHERS),
            Participant(
                "Dedi", Segment.BPU, sector=Sector.TRANSPORT, enrolments=[Enrolment("JKM", start="2023-01-01")]
            ),
            Participant("Eka", Segment.BPU, jobs=[firm]),
        ]
        found = demands_of(roster)
        assert [2, 1, 1, 1] == [each.workers for each in found]
        assert [False, False, True, True] == [each.member for each in found]
        assert ["Ali", "Cici"] == [person.name for person in found[0].people]
        assert [Sector.OTHER, Sector.OTHER, Sector.TRANSPORT, None] == [each.sector for each in found]

    def test_a_roster_holds_participants(self) -> None:
        """Anything else is refused by its number."""
        with pytest.raises(TypeError, match=r"^roster entry 1 must be a Participant"):
            demands_of(["Ali"])  # type: ignore[list-item]  # what a notebook may hand in


class TestBudget:
    """A funding, what limits it, and for whom it is."""

    def test_for_whom_it_is(self) -> None:
        """By group, by place, by both; a region holds its parts, a name is itself."""
        reserved = money(groups=[FISHERS], places=[MALUKU, "Poka"])
        assert reserved.reserved_for(Demand(1, group=FISHERS, place=KOTA_AMBON))
        assert reserved.reserved_for(Demand(1, group=FISHERS, place="Poka"))
        assert not reserved.reserved_for(Demand(1, group=FISHERS, place=KOTA_TIDORE_KEPULAUAN))
        assert not reserved.reserved_for(Demand(1, group=FISHERS))
        assert not reserved.reserved_for(Demand(1, group=FARMERS, place="Poka"))
        assert money().reserved_for(Demand(1))

    @pytest.mark.parametrize(
        ("changes", "sentence"),
        [
            ({"funding": APBD}, "funding must be a Funding such as Funding(APBD, payer=KOTA_AMBON, year=2022)"),
            ({"donors": -1}, "donors must be at least 0, not -1."),
            ({"groups": ["FISHERS"]}, "group must be a WorkerGroup such as FISHERS, not 'FISHERS' (str)."),
            ({"allocation": 5}, "allocation must be a Rupiah such as Rp(2_000_000_000), not 5 (int)."),
        ],
    )
    def test_an_impossible_budget_is_refused(self, changes: dict[str, Any], sentence: str) -> None:
        """The sentence names the field and what would be accepted."""
        values: dict[str, Any] = {"funding": Funding(APBD, payer="Daerah"), **changes}
        with pytest.raises((TypeError, ValueError)) as caught:
            Budget(**values)
        assert str(caught.value).startswith(sentence)

    def test_a_part_of_it(self) -> None:
        """Down to the whole rupiah; what has no ceiling has no part."""
        assert Rp(66) == money(ceiling=100).times(percent("66.6")).ceiling
        with pytest.raises(ValueError, match=r"has no ceiling to take a part of\.$"):
            money().times(percent(80))

    def test_more_of_it(self) -> None:
        """More money and more donors, where there is a limit at all."""
        more = money(ceiling=100, donors=2).plus(Rp(5), donors=3)
        assert (Rp(105), 5) == (more.ceiling, more.donors)
        assert money() == money().plus(Rp(5), donors=3)

    def test_the_share_of_an_allocation(self) -> None:
        """20 % of DBH Sawit and 30 % of DBH CHT may pay contributions; nothing else is earmarked."""
        sawit: dict[str, Any] = {"instrument": DBH_SAWIT, "year": 2024}
        assert [(2024, Rp(20))] == [
            (year, most) for year, most, _ in money(**sawit, ceiling=21, allocation=Rp(100)).over_earmark
        ]
        assert () == money(**sawit, ceiling=20, allocation=Rp(100)).over_earmark
        assert () == money(**sawit, ceiling=21).over_earmark
        assert () == money(**sawit, allocation=Rp(100)).over_earmark
        assert () == money(DBH_SAWIT, ceiling=21, allocation=Rp(100)).over_earmark
        assert () == money(DBH_SAWIT, ceiling=21, allocation=Rp(100), year=2022).over_earmark
        assert () == money(APBD, ceiling=21, allocation=Rp(100), year=2024).over_earmark
        assert 1 == len(money(DBH_CHT, ceiling=31, allocation=Rp(100), year=2025).over_earmark)

    def test_reserved_for_those_it_may_not_pay(self) -> None:
        """Dana Desa of 2026 for village heads; of 2025 nothing is known against it."""
        found = money(DANA_DESA, groups=[VILLAGE_HEADS], year=(2025, 2026)).unlawfully_reserved
        assert [(VILLAGE_HEADS, 2026)] == [(group, ruling.year) for group, ruling in found]
        assert () == money(DANA_DESA, groups=[FISHERS], year=2026).unlawfully_reserved
        assert () == money(DANA_DESA, groups=[VILLAGE_HEADS]).unlawfully_reserved


class TestPlan:
    """What budgets buy."""

    def test_the_first_priority_comes_first(self) -> None:
        """Rp500 million buys 2,480 worker-years; a group, a place and an occupation can each be named."""
        people = [
            Demand(1_000, group=FARMERS),
            Demand(900, occupation="pemulung"),
            Demand(800, group=FISHERS),
            Demand(700, place=KOTA_AMBON),
        ]
        budget = money(ceiling=500_000_000)
        first = plan(people, [budget], [FISHERS, (MALUKU, "pemulung")], YEAR)
        assert [80, 900, 800, 700] == [each.workers for each in first.assignments]
        assert [Rp(32_000)] == [left for _, left in first.left]
        assert (2_480, 29_760, Rp(499_968_000)) == (first.covered, first.worker_months, first.spent)
        last = plan(people, [budget], [FARMERS], YEAR)
        assert [1_000, 900, 580] == [each.workers for each in last.assignments]

    def test_the_least_money_for_the_same_people(self) -> None:
        """In 2026 a company's month costs half in the relieved months, so it goes first though it stands second."""
        made = plan([Demand(10, group=FISHERS)], [money(), money(CSR, ceiling=10_000_000)], period=Period.year(2026))
        assert [("CSR", "fishers", 10, 12)] == said(made)
        assert Rp(10 * 126_000) == made.spent

    def test_money_of_one_year_does_not_pay_in_the_next(self) -> None:
        """August to July, two budgets: each pays its own months, and the same workers go on."""
        budgets = [money(ceiling=84_000 * 9, year=2025), money(ceiling=117_600 * 7, year=2026)]
        made = plan([Demand(10)], budgets, period=Period.of_months("2025-08", "2026-07"))
        assert [("APBD", 9, 5), ("APBD", 7, 7)] == [(code, n, months) for code, _, n, months in said(made)]
        assert [0, 0] == [each.after for each in made.assignments]
        assert (9, 9, 7) == (made.covered, made.people("2025-12"), made.people("2026-01"))
        assert {2025: Rp(84_000 * 9), 2026: Rp(117_600 * 7)} == made.account.by("year")

    def test_a_law_that_changes_within_the_period(self) -> None:
        """PP 49/2020: two full months, then two at 1 %, for who began in October 2020."""
        made = plan([Demand(10_000, start="2020-10")], [money()], period=Period.of_months("2020-07", "2021-01"))
        assert Rp(339_360_000) == made.spent == made.account.amount
        assert (4, 0) == (made.assignments[0].months, made.people("2020-09"))

    def test_a_roster_that_grows(self) -> None:
        """Those who begin in July cost half a year; in the next year all cost the same."""
        people = [Demand(10), Demand(5, start="2024-07"), Demand(3, start="2026-01")]
        made = plan(people, [money(year=2024), money(year=2025)], period=Period.of_months("2024-01", "2025-12"))
        assert [10, 15, 15] == [made.people(month) for month in ("2024-06", "2024-07", "2025-01")]
        assert Rp(16_800 * (10 * 24 + 5 * 18)) == made.spent
        assert () == made.gaps

    def test_the_months_that_money_lasts(self) -> None:
        """Rp500 million for 8,000 workers: three months for all, and a fourth for 5,761 (Pematang Siantar 2026)."""
        budget = money(ceiling=500_000_000, year=2026)
        made = plan([Demand(8_000)], [budget], period=Period.year(2026), shortest=3)
        assert [(5_761, 4), (2_239, 3)] == [(each.workers, each.months) for each in made.assignments]
        assert [Rp(15_200)] == [left for _, left in made.left]
        assert (8_000, 5_761) == (made.people("2026-12"), made.people("2026-09"))

    def test_one_donor_one_worker(self) -> None:
        """2,000 civil servants pay for 2,000 workers, in every part of the period."""
        made = plan([Demand(3_000, group=FISHERS)], [money(BAPAK_ASUH, donors=2_000)], period=YEAR)
        assert [("Bapak Asuh", "fishers", 2_000, 12)] == said(made)
        assert [(DONORS, None, None)] == [(each.kind, each.left, each.short) for each in made.binding]
        more = made.gain(made.budgets[0], donors=1)
        assert 2_001 == more.covered
        nobody = plan([Demand(3)], [money(BAPAK_ASUH, donors=0)], period=YEAR)
        assert [(DONORS, 3)] == [(each.kind, nobody.gaps[0].workers) for each in nobody.binding]

    def test_terms_of_three_months(self) -> None:
        """GN Lingkaran pays by three months: five are none of its terms, three are."""
        budget = money(GN_LINGKARAN)
        period = Period.of_months("2024-08", "2024-12")
        assert [] == said(plan([Demand(10)], [budget], period=period))
        assert [3] == [each.months for each in plan([Demand(10)], [budget], period=period, shortest=2).assignments]
        assert [12] == [each.months for each in plan([Demand(10)], [budget], period=YEAR).assignments]

    def test_wage_earners(self) -> None:
        """0.54 % of Rp1,000,000 for staff at the lowest risk (Surabaya's cadres): 28,000 x 5,400 x 12."""
        cadres = Demand(28_000, group=NON_ASN, risk=RiskClass.VERY_LOW, income=Rp(1_000_000))
        made = plan([cadres], [money(year=2024)], period=YEAR)
        assert Rp(1_814_400_000) == made.spent == made.account.amount

    def test_what_binds(self) -> None:
        """The ceiling, with what is left and what one more worker takes; more money then covers one more."""
        made = plan([Demand(3_000)], [money(ceiling=500_000_000), money(APBD, payer="Kaya", year=2030)], period=YEAR)
        (bound,) = made.binding
        assert (CEILING, Rp(32_000), Rp(169_600)) == (bound.kind, bound.left, bound.short)
        assert bound.short is not None
        assert made.covered == made.gain(bound.budget, bound.short - Rp(1)).covered
        assert made.covered + 1 == made.gain(bound.budget, bound.short).covered
        with pytest.raises(ValueError, match=r"^budget is none of this plan: "):
            made.gain(money(ceiling=5), Rp(5))

    def test_a_budget_too_small_for_anybody_binds(self) -> None:
        """Rp100 pays for nobody, and says how much is missing."""
        made = plan([Demand(1)], [money(ceiling=100)], period=MONTH)
        assert [Rp(16_700)] == [each.short for each in made.binding]
        assert [(1, True)] == [(each.workers, each.payable) for each in made.gaps]

    def test_what_no_budget_may_pay(self) -> None:
        """DBH Sawit is for palm workers: fishers are left, and the article says why."""
        people = [Demand(10, group=FISHERS), Demand(5, group=PALM_WORKERS), Demand(2, group=PALM_WORKERS, member=True)]
        made = plan(people, [money(DBH_SAWIT, year=2024)], period=YEAR)
        assert [("DBH Sawit", "palm-plantation workers", 5, 12)] == said(made)
        assert [(10, False), (2, False)] == [(each.workers, each.payable) for each in made.gaps]
        assert () == made.binding
        assert {"PMK 91/2023 Pasal 16 ayat (5) huruf e"} == {
            each.ruling.citation.short for each in made.refused if each.ruling.citation is not None
        }

    def test_what_is_in_doubt_waits_for_a_word(self) -> None:
        """Dana Desa of 2024 for vulnerable villagers: only by a budget that says so, and then with the doubt."""
        people = [Demand(60, group=FARMERS)]
        careful, bold = money(DANA_DESA, year=2024), money(DANA_DESA, year=2024, despite_doubt=True)
        assert [] == said(plan(people, [careful], period=YEAR))
        made = plan(people, [bold], period=YEAR)
        assert [("Dana Desa", "farmers", 60, 12)] == said(made)
        assert [Verdict.DOUBTFUL] == [each.verdict for each in made.rulings]
        assert () == made.refused

    def test_money_reserved_for_others_refuses_nobody(self) -> None:
        """A use that the payer did not mean is no refusal of the law, nor is a year that has no money."""
        people = [Demand(5, group=FISHERS)]
        budgets = [money(DBH_SAWIT, groups=[PALM_WORKERS]), money(DBH_SAWIT, year=2023)]
        assert () == plan(people, budgets, period=YEAR).refused

    def test_places_with_money_of_their_own(self) -> None:
        """Alike people of two places share what is for both; what is for one place alone goes there alone."""
        people = [Demand(3, group=FISHERS, place=place) for place in ("Poka", "Laha", KOTA_AMBON)]
        budgets = [
            money(ceiling=201_600),
            money(CSR, ceiling=201_600, places=["Poka"]),
            money(CSR, 201_600, "Lain", places=[MALUKU], groups=[FISHERS]),
        ]
        made = plan(people, budgets, period=Period.year(2024))
        assert [
            ("APBD", "fishers, Poka", 1, 12),
            ("CSR", "fishers, Poka", 1, 12),
            ("CSR", "fishers, Kota Ambon", 1, 12),
        ] == said(made)
        assert [1, 3, 2] == [each.workers for each in made.gaps]

    def test_people_with_names(self) -> None:
        """A roster is planned as it is, and an assignment knows who is covered."""
        roster = [Participant(name, Segment.BPU, group=FISHERS) for name in ("Ali", "Budi", "Cici")]
        made = plan(roster, [money(ceiling=33_600), money(CSR, ceiling=16_800)], period=MONTH)
        assert [["Ali", "Budi"], ["Cici"]] == [[person.name for person in each.people] for each in made.assignments]

    def test_the_sector_is_asked_where_it_matters(self) -> None:
        """A company in January 2026: relieved in transport only."""
        with pytest.raises(ValueError, match=r"^sector of BPU \(non-wage workers\) is needed for 2026-01"):
            plan([Demand(1)], [money(CSR)], period=Period.month("2026-01"))

    @pytest.mark.parametrize(
        ("changes", "sentence"),
        [
            ({"people": [Participant("A", Segment.BPU), Demand(1)]}, "people entry must be a Demand such as"),
            ({"budgets": [APBD]}, "budget must be a Budget such as Budget(Funding(APBD, payer=KOTA_AMBON))"),
            ({"budgets": [money(), money()]}, "budgets names one budget twice: Regional budget (APBD) (Daerah)."),
            ({"period": None}, "period must be a Period such as Period.year(2026), not None (NoneType)."),
            ({"shortest": 0}, "shortest must be at least 1, not 0."),
            ({"programs": ("JKK", "JKP")}, "program"),
        ],
    )
    def test_an_impossible_plan_is_refused(self, changes: dict[str, Any], sentence: str) -> None:
        """The sentence names the field and what would be accepted."""
        values: dict[str, Any] = {"people": [Demand(1)], "budgets": [money()], "period": YEAR, **changes}
        with pytest.raises((TypeError, ValueError)) as caught:
            plan(**values)
        assert str(caught.value).startswith(sentence) or "JKP" in str(caught.value)

    def test_a_programme_that_several_bear(self) -> None:
        """JHT of a wage earner is the employer's and the worker's; a non-wage worker's has one payer."""
        staff = Demand(1, group=NON_ASN, risk=RiskClass.VERY_LOW, income=Rp(1_000_000))
        with pytest.raises(ValueError, match=r"^programs cannot have JHT for Segment\.PU: several payers bear it"):
            plan([staff], [money()], period=MONTH, programs=(JKK, JKM, JHT))
        made = plan([Demand(1)], [money(SELF_PAY)], period=MONTH, programs=(JKK, JKM, JHT))
        assert Rp(36_800) == made.spent

    def test_a_solver_is_not_trusted(self) -> None:
        """What breaks a limit is refused."""

        def greedy(made: Packing) -> Packed:
            return Packed(tuple(10 for _ in range(made.columns)), proven=True)

        with pytest.raises(ArithmeticError, match=r"^the solver's answer breaks a limit of the plan"):
            plan([Demand(3)], [money()], period=MONTH, solver=greedy)

    def test_nobody_and_nothing(self) -> None:
        """No people, or no money, is a plan too."""
        assert (0, Rp(0), ()) == ((empty := plan([], [money()], period=YEAR)).covered, empty.spent, empty.assignments)
        broke = plan([Demand(5)], [], period=YEAR)
        assert ([5], Rp(0), True) == ([each.workers for each in broke.gaps], broke.account.amount, broke.proven)

    def test_it_costs_what_a_protection_costs(self) -> None:
        """The same tariffs, so the same bill."""
        made = plan([Demand(25_000)], [money(year=2022)], period=Period.year(2022))
        protection = Protection(
            under=PERWALI_AMBON_34A_2020,
            region=KOTA_AMBON,
            segment=Segment.BPU,
            headcount=25_000,
            programs=(JKK, JKM),
            period=Period.year(2022),
            funding=made.budgets[0].funding,
        )
        assert protection.bill().amount == made.spent == made.account.amount
        assert protection.bill().by("program") == made.account.by("program")

    def test_it_is_a_value(self) -> None:
        """Stored and read back it is the same; what has not changed is not made anew."""
        made = plan([Demand(3, group=FISHERS)], [money(ceiling=50_000)], [FISHERS], MONTH)
        assert made == pickle.loads(pickle.dumps(made))  # noqa: S301  (our own bytes)
        assert made == made.again()
        longer = made.again(
            people=[Demand(1)],
            budgets=[money()],
            priorities=[],
            period=Period.of_months("2024-01", "2024-04"),
            shortest=2,
        )
        assert ((), 4, 2) == (longer.priorities, longer.assignments[0].months, longer.shortest)

    def test_budgets_of_other_years(self) -> None:
        """Money whose year the period does not touch is named."""
        spare = money(year=2030)
        assert (spare,) == plan([Demand(1)], [money(), spare], period=YEAR).unused

    def test_terms_too_short_for_the_full_benefit(self) -> None:
        """Since Permenaker 1/2025 three months in a row; what goes on, or began before, counts."""
        months = Period.of_months("2025-11", "2026-01")
        late = Period.of_months("2025-11", "2025-12")
        both = [money(year=2025), money(year=2026)]
        assert [1] == [workers for _, workers, _, _ in plan([Demand(1)], both, period=late).short_terms]
        assert () == plan([Demand(1)], both, period=months).short_terms
        half = [both[0], money(ceiling=16_800, year=2026)]
        assert [1] == [workers for _, workers, _, _ in plan([Demand(2)], half, period=months).short_terms]
        wards = [money(ceiling=33_600, payer=f"Kelurahan {name}", year=2025) for name in "AB"]
        wards += [money(ceiling=16_800, payer="Kelurahan C", year=2026)]
        assert [(1, 3)] == [(n, asked) for _, n, asked, _ in plan([Demand(2)], wards, period=months).short_terms]
        assert () == plan([Demand(1, registered="2025-01")], both, period=late).short_terms
        assert () == plan([Demand(1)], [money()], period=Period.month("2024-12")).short_terms
        staff = Demand(1, group=NON_ASN, risk=RiskClass.VERY_LOW)
        assert () == plan([staff], both, period=late).short_terms


class TestShown:
    """A plan and a comparison as pages."""

    def test_the_page_of_a_plan(self) -> None:
        """Reached, who by what, left, binding, open, refused, notes, articles."""
        people = [Demand(30, group=FISHERS), Demand(5, group=VILLAGE_HEADS, risk=RiskClass.VERY_LOW)]
        made = plan(people, [money(ceiling=350_000), money(DANA_DESA, year=2026)], period=Period.month("2026-02"))
        page = made.as_document("en").text(120)
        for heading in (
            "Who is paid for by what",
            "What is left",
            "What binds",
            "Not covered",
            "Refused",
            "Legal basis",
        ):
            assert heading in page
        assert "no ceiling" not in page
        assert "not for village heads" in page
        assert "Rencana perlindungan, 1 s.d. 28 Februari 2026" == f"{made}"
        assert "<h1>" in made._repr_html_()
        donors = plan([Demand(3)], [money(BAPAK_ASUH, donors=1)], period=MONTH)
        assert "no donors left" in donors.as_document("en").text()

    def test_the_page_of_nothing(self) -> None:
        """No table of nobody, and a plan that is not proven says so."""
        empty = evolve(plan([], [money()], period=YEAR), proven=False)
        page = empty.as_document("id").text()
        assert "belum" not in page.lower().split("sisa")[0].replace("sebelum", "")
        assert "pencarian berhenti" in page

    def test_the_account(self) -> None:
        """Every rupiah, by budget, instrument, payer, program and group."""
        made = plan(
            [Demand(10, group=DRIVERS), Demand(2)],
            [money(CSR, payer="PT A", ceiling=2_000_000, groups=[DRIVERS]), money()],
            period=Period.year(2026),
        )
        account = made.account
        assert account.amount == made.spent
        assert {"CSR": Rp(1_008_000), "APBD": Rp(403_200)} == account.by("instrument")
        assert {"PT A", "Daerah"} == set(account.by("payer"))
        assert {"DRIVERS": Rp(1_008_000), "": Rp(403_200)} == account.by("group")
        assert {each: made.spent_by(each) for each in made.budgets} == account.by("budget")

    def test_months_that_cost_the_same_are_one_line(self) -> None:
        """A farmer of 2026 by a company: three months full, nine at half, for each of two programmes."""
        made = plan([Demand(1, group=FARMERS)], [money(CSR)], period=Period.year(2026))
        assert [Rp(30_000), Rp(45_000), Rp(20_400), Rp(30_600)] == [each.amount for each in made.account.parts[0].parts]

    def test_scenarios_side_by_side(self) -> None:
        """A fifth less, 2,000 civil servants more, three firms, and a start in April."""
        city = money(ceiling=1_000_000_000, year=2026)
        base = plan([Demand(9_000, group=FISHERS)], [city], period=Period.year(2026))
        firms = [money(CSR, ceiling=50_000_000, payer=f"PT {name}") for name in "ABC"]
        scenarios = {
            "base": base,
            "a fifth less": base.again(budgets=[city.times(percent(80))]),
            "Bapak Asuh": base.again(budgets=[city, money(BAPAK_ASUH, donors=2_000)]),
            "three firms": base.again(budgets=[city, *firms]),
            "from April": base.again(period=Period.of_months("2026-04", "2026-12")),
        }
        assert [4_960, 3_968, 6_960, 4_960 + 3 * 396, 6_613] == [each.covered for each in scenarios.values()]
        table = compare(scenarios).as_document("en").markdown()
        assert "| Covered | 4,960 | 3,968 | 6,960 | 6,148 | 6,613 |" in table
        assert "from Bapak Asuh" in table
        assert compare(scenarios) == compare(list(scenarios.items()))
        assert "<table" in Comparison((("x", base),))._repr_html_()

    def test_plans_named_in_both_languages(self) -> None:
        """A name is a text or has both languages; what is left is told where there is a ceiling."""
        open_ended = plan([Demand(5)], [money(year=2026)], period=Period.year(2026))
        name = Text(id="lima orang", en="five people")
        told = [compare({name: open_ended}).as_document(lang).text() for lang in ("id", "en")]
        assert ["lima orang", "five people"] == [each.splitlines()[3].partition("  ")[2].strip() for each in told]
        assert "Left of the ceilings" not in told[1]
        both = compare([("open", open_ended), (name, open_ended.again(budgets=[money(ceiling=1_000_000, year=2026)]))])
        assert "| Left of the ceilings |  | Rp193,600 |" in both.as_document("en").markdown()

    def test_nothing_to_compare(self) -> None:
        """At least one, and plans."""
        with pytest.raises(ValueError, match=r"^compare needs at least one plan\.$"):
            compare({})
        with pytest.raises(TypeError, match=r"^plan a must be a Plan"):
            compare({"a": 5})  # type: ignore[arg-type]  # what a notebook may hand in


GROUPS = (FISHERS, FARMERS, DRIVERS, PALM_WORKERS, TOBACCO_WORKERS)
SOURCES = (APBD, CSR, DBH_SAWIT, ZAKAT, ADD, OTSUS)


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[Demand], list[Budget], list[Any]]:
    """Up to four demands, three budgets and two priorities, small enough to try everything."""
    people = [
        Demand(
            draw(st.integers(1, 3)),
            group=draw(st.sampled_from(GROUPS)),
            place=draw(st.sampled_from([None, KOTA_AMBON, "Poka"])),
            member=draw(st.booleans()),
            mustahik=draw(st.sampled_from([None, True, False])),
            start=draw(st.sampled_from([None, "2026-06"])),
            income=draw(st.sampled_from([Rp(1_000_000), Rp(3_000_000)])),
        )
        for _ in range(draw(st.integers(1, 4)))
    ]
    budgets = [
        money(
            draw(st.sampled_from(SOURCES)),
            draw(st.none() | st.integers(0, 700_000)),
            f"Pembayar {number}",
            year=2026,
            donors=draw(st.none() | st.integers(0, 3)),
            places=draw(st.sampled_from([(), (MALUKU,), ("Poka",)])),
        )
        for number in range(draw(st.integers(1, 3)))
    ]
    return people, budgets, draw(st.lists(st.sampled_from(GROUPS), max_size=2, unique=True))


PERIOD = Period.of_months("2026-03", "2026-08")


def reached(made: Plan) -> tuple[int, ...]:
    """The goals of a plan of one fiscal year: workers of each rank, and the money with a minus."""
    ranks = [
        next((rank for rank, each in enumerate(made.priorities) if each == demand.group), len(made.priorities))
        for demand in made.demands
    ]
    counts = [0] * (len(made.priorities) + 1)
    for each in made.assignments:
        counts[ranks[each.line]] += each.workers
    return (*counts, -made.spent.sen)


class TestProperties:
    """What holds of every plan."""

    @settings(max_examples=150)
    @given(cases())
    def test_it_is_within_the_law_and_the_money(self, case: tuple[list[Demand], list[Budget], list[Any]]) -> None:
        """No ceiling is exceeded, nobody is covered whom his instrument may not pay for, and no rupiah is lost."""
        people, budgets, priorities = case
        made = plan(people, budgets, priorities, PERIOD)
        assert made == plan(people, budgets, priorities, PERIOD)
        assert made.account.amount == made.spent == sum((made.spent_by(each) for each in budgets), Rp(0))
        for budget, left in made.left:
            assert left is None or left >= Rp(0)
            heads = sum(each.workers for each in made.assignments if each.budget == budget)
            assert budget.donors is None or heads <= budget.donors
        for each in made.assignments:
            assert each.budget.reserved_for(each.demand)
            rulings = each.budget.instrument.rulings(each.demand.beneficiary, 2026)
            assert Verdict.FORBIDDEN not in {ruling.verdict for ruling in rulings}
        for line, demand in enumerate(people):
            covered = sum(each.workers for each in made.assignments if each.line == line)
            missing = sum(each.workers for each in made.gaps if each.demand is demand)
            assert demand.workers == covered + missing

    @settings(max_examples=60)
    @given(cases(), st.integers(1, 400_000))
    def test_more_money_never_covers_fewer(self, case: tuple[list[Demand], list[Budget], list[Any]], more: int) -> None:
        """In the order of the priorities."""
        people, budgets, priorities = case
        made = plan(people, budgets, priorities, PERIOD)
        richer = made.gain(budgets[0], Rp(more), donors=1)
        assert reached(made)[:-1] <= reached(richer)[:-1]

    @settings(max_examples=60)
    @given(cases())
    def test_trying_everything_finds_nothing_better(self, case: tuple[list[Demand], list[Budget], list[Any]]) -> None:
        """Every way to give each worker a budget or none, priced by plans of one worker and one budget."""
        people, budgets, priorities = case
        made = plan(people[:3], budgets, priorities, PERIOD)
        assert made.proven
        prices = {
            (line, number): price(demand, budget)
            for line, demand in enumerate(made.demands)
            for number, budget in enumerate(budgets)
        }
        best = max(
            score
            for shares in product(*(list(splits(demand.workers, len(budgets))) for demand in made.demands))
            if (score := scored(made, shares, prices)) is not None
        )
        assert best == reached(made)


def price(demand: Demand, budget: Budget) -> int | None:
    """What one worker costs a budget, in sen; None where it may not pay."""
    free = evolve(budget, funding=evolve(budget.funding, ceiling=None), donors=None)
    alone: tuple[Assignment, ...] = plan([evolve(demand, workers=1)], [free], period=PERIOD).assignments
    return alone[0].cost.sen if alone else None


def splits(workers: int, budgets: int) -> list[tuple[int, ...]]:
    """Every way to share workers out among budgets, some to none."""
    return [each for each in product(range(workers + 1), repeat=budgets) if sum(each) <= workers]


def scored(
    made: Plan, shares: tuple[tuple[int, ...], ...], prices: dict[tuple[int, int], int | None]
) -> tuple[int, ...] | None:
    """What a way is worth, or None where it is not allowed."""
    counts = [0] * (len(made.priorities) + 1)
    total = 0
    for number, budget in enumerate(made.budgets):
        spent = heads = 0
        for line, share in enumerate(shares):
            sen = prices[line, number]
            if share[number] and sen is None:
                return None
            spent += share[number] * (sen or 0)
            heads += share[number]
        if budget.ceiling is not None and spent > budget.ceiling.sen:
            return None
        if budget.donors is not None and heads > budget.donors:
            return None
        total += spent
    for demand, share in zip(made.demands, shares, strict=True):
        rank = next((at for at, each in enumerate(made.priorities) if each == demand.group), len(made.priorities))
        counts[rank] += sum(share)
    return (*counts, -total)

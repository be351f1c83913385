"""From targets to a strategy: the order, the money, what the law refuses, who stays uncovered, and the paper."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos import (
    ADD,
    APBD,
    BAPAK_ASUH,
    CSR,
    DANA_DESA,
    DBH_SAWIT,
    INPRES_2_2021,
    KABUPATEN_MEMPAWAH,
    KOTA_AMBON,
    Funding,
    Period,
    Region,
    Rp,
    Rupiah,
    Sector,
    Segment,
)
from jamsos.coverage import Count, RegionalCoverage
from jamsos.employers import RiskClass
from jamsos.groups import (
    CONSTRUCTION_WORKERS,
    DRIVERS,
    FARMERS,
    FISHERS,
    HONORARY_TEACHERS,
    NON_ASN,
    PALM_WORKERS,
    RT_RW,
    VENDORS,
)
from jamsos.strategy import Means, Need, needs_of, strategy

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamsos.funding import Instrument
    from jamsos.groups import WorkerGroup
    from jamsos.strategy import Strategy

HILIR = Region("61.02.01", "Mempawah Hilir")
TOHO = Region("61.02.06", "Toho")
YEAR = Rp(201_600)
LOW = RiskClass.VERY_LOW
TEACHERS = Need(HONORARY_TEACHERS, 5, wage=Rp(1_000_000), risk=LOW)


def money(
    instrument: Instrument = APBD,
    *,
    year: int | tuple[int, ...] | None = 2023,
    ceiling: Rupiah | None = None,
    groups: tuple[WorkerGroup, ...] = (),
    despite_doubt: bool = False,
) -> Means:
    """Money of the regency."""
    funding = Funding(instrument, payer=KABUPATEN_MEMPAWAH, year=year, ceiling=ceiling)
    return Means(funding, groups=groups, despite_doubt=despite_doubt)


def made(*needs: Need, means: tuple[Means, ...], **changes: Any) -> Strategy:
    """A strategy of Mempawah for 2023."""
    values: dict[str, Any] = {"period": Period.year(2023), "under": INPRES_2_2021, **changes}
    return strategy(KABUPATEN_MEMPAWAH, needs, means=means, **values)


def said(it: Strategy) -> list[tuple[int, str, int, str]]:
    """Year, group, workers and instrument of every step."""
    return [(step.year, step.need.group.code, step.workers, step.means.instrument.code) for step in it.steps]


class TestOrder:
    """Who comes first."""

    def test_by_group_and_then_as_listed(self) -> None:
        """Named groups in their order; the rest as the list has it."""
        needs = (Need(FARMERS, 5), Need(VENDORS, 5), Need(DRIVERS, 5), Need(FISHERS, 5))
        plan = made(*needs, means=(money(ceiling=YEAR * 12),), priorities=[FISHERS, DRIVERS])
        assert [(2023, "FISHERS", 5, "APBD"), (2023, "DRIVERS", 5, "APBD"), (2023, "FARMERS", 2, "APBD")] == said(plan)
        assert [("FARMERS", 3), ("VENDORS", 5)] == [(gap.need.group.code, gap.workers) for gap in plan.gaps]

    def test_by_place(self) -> None:
        """A region stands for every unit in it; a need without a unit is in none."""
        needs = (Need(FARMERS, 5), Need(FARMERS, 5, unit=TOHO), Need(FARMERS, 5, unit=HILIR))
        plan = made(*needs, means=(money(ceiling=YEAR * 10),), priorities=[HILIR, TOHO])
        assert [HILIR, TOHO] == [step.need.unit for step in plan.steps]
        assert [None] == [gap.need.unit for gap in plan.gaps]

    def test_the_next_year_keeps_those_of_the_year_before(self) -> None:
        """The same order again: so the same people go on, and only the others are new."""
        needs = (Need(FISHERS, 10), Need(FARMERS, 10))
        means = (money(ceiling=YEAR * 12), money(year=2024, ceiling=YEAR * 15))
        plan = made(*needs, means=means, period=Period("2023-01-01", "2024-12-31"), priorities=[FISHERS])
        assert [(10, 0), (2, 0), (10, 10), (5, 2)] == [(step.workers, step.kept) for step in plan.steps]
        assert (12, 15) == (plan.covered(2023), plan.covered(2024))
        assert [1, 2, 3, 4] == [step.number for step in plan.steps]

    def test_less_money_takes_from_the_last(self) -> None:
        """The first priority is kept whole."""
        needs = (Need(FISHERS, 10), Need(FARMERS, 10))
        means = (money(ceiling=YEAR * 20), money(year=2024, ceiling=YEAR * 12))
        plan = made(*needs, means=means, period=Period("2023-01-01", "2024-12-31"), priorities=[FISHERS])
        assert [(10, 10), (2, 2)] == [(step.workers, step.kept) for step in plan.in_year(2024)]

    def test_two_funds_share_those_who_are_kept(self) -> None:
        """Nobody is kept twice."""
        means = (
            money(ceiling=YEAR * 6),
            money(year=2024, ceiling=YEAR * 4),
            money(BAPAK_ASUH, year=None, ceiling=YEAR * 4),
        )
        plan = made(Need(FISHERS, 10), means=means, period=Period("2023-01-01", "2024-12-31"))
        assert [6, 4] == [step.workers for step in plan.in_year(2023)]
        assert [(4, 4)] == [(step.workers, step.kept) for step in plan.in_year(2024)]


class TestMoney:
    """What pays, how far."""

    def test_a_pot_over_two_years(self) -> None:
        """One ceiling, spent from the first year on."""
        plan = made(
            Need(FISHERS, 10),
            means=(money(year=(2023, 2024), ceiling=YEAR * 15 + Rp(7)),),
            period=Period("2023-01-01", "2024-12-31"),
        )
        assert [(2023, "FISHERS", 10, "APBD"), (2024, "FISHERS", 5, "APBD")] == said(plan)
        assert ((Rp(7),), YEAR * 15) == (plan.left, plan.cost())
        assert YEAR * 5 == plan.cost(2024)

    def test_without_a_ceiling(self) -> None:
        """Everybody is paid for."""
        plan = made(Need(FISHERS, 10_000), means=(money(),))
        assert ((None,), ()) == (plan.left, plan.gaps)

    def test_months_of_a_part_of_a_year(self) -> None:
        """From July on half a year is due, and the turn of the year cuts."""
        plan = made(Need(FISHERS, 1), means=(money(year=None),), period=Period.of_months("2023-07", "2024-03"))
        assert [Rp(16_800 * 6), Rp(16_800 * 3)] == [step.cost for step in plan.steps]

    def test_the_relief_of_2026(self) -> None:
        """A company pays half for drivers all year and for farmers from April; the region pays it whole."""
        company = money(CSR, year=2026, groups=(DRIVERS, FARMERS))
        region = money(year=2026)
        needs = (Need(DRIVERS, 1), Need(FARMERS, 1))
        by_company = made(*needs, means=(company,), period=Period.year(2026))
        assert [Rp(100_800), Rp(126_000)] == [step.cost for step in by_company.steps]
        assert [YEAR, YEAR] == [step.cost for step in made(*needs, means=(region,), period=Period.year(2026)).steps]

    def test_wage_earners_cost_what_their_wage_says(self) -> None:
        """0,24 % and 0,30 % of the wage."""
        staff = Need(NON_ASN, 891, wage=Rp(1_000_000), risk=RiskClass.VERY_LOW)
        plan = made(staff, means=(money(),))
        assert Rp(5_400 * 12 * 891) == plan.cost()

    def test_those_who_are_covered_are_not_paid_for_again(self) -> None:
        """More covered than there are leaves nobody, and no money is asked."""
        plan = made(Need(FISHERS, 10, covered=12), Need(FARMERS, 10, covered=9), means=(money(DBH_SAWIT, year=2023),))
        assert [("FARMERS", 1)] == [(gap.need.group.code, gap.workers) for gap in plan.gaps]
        assert ["FARMERS"] == [no.need.group.code for no in plan.refused]

    @given(
        st.lists(st.tuples(st.integers(1, 50), st.integers(0, 50)), min_size=1, max_size=6),
        st.lists(st.integers(0, 30_000_000), min_size=1, max_size=3),
    )
    def test_nobody_and_no_rupiah_is_lost(self, people: list[tuple[int, int]], ceilings: list[int]) -> None:
        """Covered and uncovered are those who are missing, spent and left are the ceilings, in every year."""
        needs = [Need(FISHERS, workers, covered=covered) for workers, covered in people]
        means = tuple(money(year=(2023, 2024), ceiling=Rp(each)) for each in ceilings)
        plan = made(*needs, means=means, period=Period("2023-01-01", "2024-12-31"))
        missing = sum(need.missing for need in needs)
        for year in plan.years:
            assert missing == plan.covered(year) + sum(
                gap.workers for gap in plan.gaps if gap.period.first.year == year
            )
        left = sum((each for each in plan.left if each is not None), Rp(0))
        assert Rp(sum(ceilings)) == plan.cost() + left
        if plan.gaps:
            assert all(each is not None and each < YEAR for each in plan.left)


class TestLaw:
    """Whether it may pay."""

    def test_what_is_forbidden(self) -> None:
        """DBH Sawit before it existed; a donor for a wage earner."""
        teachers = Need(HONORARY_TEACHERS, 5, wage=Rp(1_000_000), risk=RiskClass.VERY_LOW)
        means = (money(DBH_SAWIT, year=2022, groups=(PALM_WORKERS,)), money(BAPAK_ASUH, year=None))
        plan = made(Need(PALM_WORKERS, 5), teachers, means=means[:1], period=Period.year(2022))
        assert [("PALM_WORKERS", "DBH Sawit")] == [
            (no.need.group.code, no.means.instrument.code) for no in plan.refused
        ]
        plan = made(teachers, means=means[1:])
        assert "does not pay for segment PU (wage earners)" == plan.refused[0].says.get("en")
        assert plan.refused[0].citation is not None
        assert (None, "find money that may pay for 5 honorary teachers in 2023") == (
            plan.gaps[0].cost,
            plan.gaps[0].action.get("en"),
        )

    def test_what_is_conditional_needs_its_groups(self) -> None:
        """Somebody has to say for whom it is; then it pays for them alone."""
        needs = (Need(PALM_WORKERS, 5), Need(FISHERS, 5))
        assert () == made(*needs, means=(money(DBH_SAWIT),)).steps
        plan = made(*needs, means=(money(DBH_SAWIT, groups=(PALM_WORKERS,)),))
        assert [(2023, "PALM_WORKERS", 5, "DBH Sawit")] == said(plan)
        assert "at most 20% of the region's allocation" in plan.as_document("en").text(width=400)

    def test_a_condition_that_a_group_cannot_meet_forbids(self) -> None:
        """DBH Sawit is for palm workers: naming farmers for it does not make them so."""
        palm = money(DBH_SAWIT, year=2024, groups=(FARMERS,))
        plan = made(Need(FARMERS, 10), means=(palm,), period=Period.year(2024))
        assert () == plan.steps
        assert ["PMK 91/2023 Pasal 16 ayat (5) huruf e"] == [no.citation.short for no in plan.refused if no.citation]

    def test_what_is_doubtful_needs_a_decision(self) -> None:
        """The Village Fund of 2024 pays only for who accepts the doubt."""
        need = Need(FARMERS, 5)
        assert () == made(need, means=(money(DANA_DESA, year=2024),), period=Period.year(2024)).steps
        bold = made(need, means=(money(DANA_DESA, year=2024, despite_doubt=True),), period=Period.year(2024))
        assert 5 == bold.covered(2024)
        assert "doubtful" in bold.as_document("en").text()

    def test_money_of_another_year_is_no_refusal(self) -> None:
        """It is simply not there."""
        plan = made(Need(FISHERS, 5), means=(money(year=2021), money(groups=(FARMERS,))))
        assert ((), ()) == (plan.steps, plan.refused)

    def test_the_sources_of_a_step(self) -> None:
        """What permits the money in that year."""
        plan = made(Need(FISHERS, 5), means=(money(),))
        assert "Inpres 2/2021" in [citation.regulation.short for citation in plan.steps[0].basis]
        assert plan.steps[0].sources == plan.sources

    def test_money_without_a_national_basis(self) -> None:
        """The regional regulation itself is the basis, and the paper says so."""
        plan = made(Need(FISHERS, 5), means=(money(BAPAK_ASUH, year=2020),), period=Period.year(2020))
        assert "no national basis was found" in plan.as_document("en").text(width=400)
        assert () == plan.sources

    def test_a_decree_of_another_region_permits_nothing_here(self) -> None:
        """Bapak Asuh is a decree of Ambon: a basis there, and none in Mempawah."""
        asn = money(BAPAK_ASUH, year=2023)
        assert () == made(Need(FISHERS, 5), means=(asn,)).steps[0].permits
        there = strategy(KOTA_AMBON, [Need(FISHERS, 5)], means=[asn], period=Period.year(2023), under=INPRES_2_2021)
        assert ["Kepwali Kota Ambon 533/2021"] == [citation.short for citation in there.steps[0].basis]


class TestGiven:
    """What is asked of needs and means."""

    @pytest.mark.parametrize(
        ("make", "error", "sentence"),
        [
            (lambda: Need(RT_RW, 5), ValueError, "segment of RT_RW is needed: regions differ. Valid: Segment.PU"),
            (lambda: Need(FISHERS, 0), ValueError, "workers must be at least 1, not 0"),
            (lambda: Need(FISHERS, 5, covered=-1), ValueError, "covered must be at least 0, not -1"),
            (lambda: Need(FISHERS, 5, segment=Segment.PU), ValueError, "segment of FISHERS cannot be Segment.PU"),
            (lambda: Need(CONSTRUCTION_WORKERS, 5), ValueError, "segment cannot be Segment.JAKON: a strategy reckons"),
            (lambda: Need(NON_ASN, 5), ValueError, "wage of NON_ASN is needed: contributions of wage"),
            (lambda: Need(NON_ASN, 5, wage=Rp(1)), ValueError, "risk of NON_ASN is needed"),
            (lambda: Need(NON_ASN, 5, wage=cast("Any", 5), risk=LOW), TypeError, "wage must be money"),
            (lambda: Need(NON_ASN, 5, wage=Rp(0), risk=LOW), ValueError, "wage of NON_ASN must be more than Rp0"),
            (lambda: Need(NON_ASN, 5, wage=Rp(1), risk=cast("Any", 1)), TypeError, "risk must be a RiskClass"),
            (lambda: Need(cast("Any", "nelayan"), 5), TypeError, "group must be a WorkerGroup"),
            (lambda: Need(cast("Any", "nelayan"), 5, segment=Segment.BPU), TypeError, "group must be a WorkerGroup"),
            (lambda: Need(FISHERS, 5, unit=cast("Any", "Toho")), TypeError, "unit must be a Region"),
            (lambda: Need(FISHERS, 5, sector=cast("Any", "laut")), TypeError, "sector must be one of"),
            (lambda: Means(cast("Any", APBD)), TypeError, "funding must be a Funding"),
            (lambda: money(groups=cast("Any", ("nelayan",))), TypeError, "group must be a WorkerGroup"),
            (lambda: money(despite_doubt=cast("Any", 1)), TypeError, "despite_doubt must be a bool"),
            (
                lambda: made(Need(FISHERS, 5, unit=KOTA_AMBON), means=()),
                ValueError,
                r"Kota Ambon \(81.71\) does not lie in Kabupaten Mempawah \(61.02\)",
            ),
            (lambda: made(cast("Any", 5), means=()), TypeError, "need must be a Need"),
            (lambda: made(means=cast("Any", (5,))), TypeError, "means must be a Means"),
            (lambda: made(means=(), priorities=["nelayan"]), TypeError, "a priority must be a WorkerGroup or a Region"),
            (
                lambda: made(means=(), priorities=[KOTA_AMBON]),
                ValueError,
                r"priority Kota Ambon \(81\.71\) does not lie in Kabupaten Mempawah \(61\.02\)",
            ),
            (
                lambda: made(TEACHERS, means=(), programs=["JKK", "JHT", "JP"]),
                ValueError,
                "programs of wage earners can be JKK and JKM, not JHT, JP: several payers share it",
            ),
            (lambda: made(means=(), under=5), TypeError, "under must be a Regulation"),
            (lambda: made(means=(), period=2023), TypeError, "period must be a Period"),
            (
                lambda: strategy(cast("Any", "M"), [], means=[], period=Period.year(2023), under=INPRES_2_2021),
                TypeError,
                "region",
            ),
        ],
    )
    def test_what_is_refused(self, make: Callable[[], object], error: type[Exception], sentence: str) -> None:
        """Each refusal names the field and what would do."""
        with pytest.raises(error, match=sentence):
            make()

    def test_the_sector_follows_from_the_group(self) -> None:
        """Drivers are transport, everybody else is not."""
        assert (Sector.TRANSPORT, Sector.OTHER) == (Need(DRIVERS, 1).sector, Need(FISHERS, 1).sector)
        assert Segment.BPU is Need(RT_RW, 1, segment=Segment.BPU).segment

    def test_needs_of_coverage_data(self) -> None:
        """Where somebody is missing, in the segment of the group."""
        data = RegionalCoverage(
            KABUPATEN_MEMPAWAH,
            [
                Count(HILIR, Segment.BPU, 100, 300),
                Count(TOHO, Segment.BPU, 300, 300),
                Count(HILIR, Segment.PU, 1, None),
            ],
        )
        assert (Need(FARMERS, 300, covered=100, unit=HILIR),) == needs_of(data, FARMERS)
        with pytest.raises(ValueError, match=r"eligible of Kecamatan Mempawah Hilir .* is not known"):
            needs_of(data, NON_ASN)
        with pytest.raises(TypeError, match="data must be a RegionalCoverage"):
            needs_of(cast("Any", 5), FARMERS)


class TestPaper:
    """What the regional secretary reads."""

    def test_the_document(self) -> None:
        """Order, years, steps, actions, gaps, refusals, what is left, legal basis: in both languages."""
        needs = (
            Need(FISHERS, 400, unit=HILIR),
            Need(FARMERS, 300, covered=20),
            Need(HONORARY_TEACHERS, 5, wage=Rp(1_000_000), risk=RiskClass.VERY_LOW),
        )
        means = (
            money(ceiling=Rp(100_000_000)),
            money(ADD, ceiling=YEAR * 2),
            money(BAPAK_ASUH, year=None, ceiling=YEAR * 50),
        )
        plan = made(*needs, means=means, priorities=[FISHERS, FARMERS])
        text = plan.as_document("en").text(width=400)
        for words in (
            "Strategy of protection, Kabupaten Mempawah, 1 January to 31 December 2023",
            "Order of priority",
            "Kabupaten Mempawah: fix the list of 400 fishers, Kecamatan Mempawah Hilir and budget Rp80,640,000",
            "into the village budget of 2023, from Village allocation",
            "agree on Rp10,080,000 for 50 farmers in 2023",
            "find another Rp26,611,200 for 132 farmers in 2023",
            "find another Rp324,000 for 5 honorary teachers in 2023",
            "What the law does not let happen",
            "Money left",
            "Legal basis",
        ):
            assert words in text
        indonesian = plan.as_document("id").text(width=400)
        assert "Tindak lanjut 2023" in indonesian
        assert "anggarkan Rp80.640.000 dari APBD tahun 2023" in indonesian

    def test_the_shortest_document(self) -> None:
        """Nothing to do is said, too."""
        text = made(means=()).as_document("en").text()
        assert "Order of priority" not in text
        assert "Money left" not in text
        assert "Legal basis" in text

    def test_it_survives_storage(self) -> None:
        """As a value like any other."""
        plan = made(Need(FISHERS, 5), means=(money(),), priorities=[FISHERS])
        again = pickle.loads(pickle.dumps(plan))  # noqa: S301  (our own bytes)
        assert (plan, plan.steps, hash(plan)) == (again, again.steps, hash(again))
        assert ("fishers", "nelayan, Kecamatan Toho") == (f"{Need(FISHERS, 5):en}", f"{Need(FISHERS, 5, unit=TOHO):id}")

"""What money may do by year, and the pictures of budgets, coverage and time, made from the values themselves."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from jamsos import (
    ADD,
    APBD,
    BAPAK_ASUH,
    CSR,
    DANA_DESA,
    INPRES_2_2021,
    JKK,
    JKM,
    KABUPATEN_MEMPAWAH,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    SELF_PAY,
    Budget,
    Cohort,
    Coverage,
    Demand,
    Funding,
    Period,
    Protection,
    Rp,
    Rupiah,
    Sector,
    Segment,
    Split,
    percent,
    plan,
)
from jamsos.coverage import Count, RegionalCoverage
from jamsos.funding import Beneficiary
from jamsos.groups import FISHERS, VILLAGE_OFFICIALS
from jamsos.pictures import Moment
from jamsos.regions import find_region
from jamsos.reports import budget_picture, coverage_picture, rulings_report, timeline_picture
from jamsos.strategy import Means, Need, strategy
from jamsos.text import say


def protect(**changes: Any) -> Protection:
    """The protection of a hundred workers of Ambon in 2022, with some values changed."""
    values: dict[str, Any] = {
        "under": PERWALI_AMBON_34A_2020,
        "region": KOTA_AMBON,
        "segment": Segment.BPU,
        "headcount": 100,
        "programs": (JKK, JKM),
        "period": Period.year(2022),
        "funding": Funding(APBD, payer=KOTA_AMBON, year=2022),
    }
    return Protection(**{**values, **changes})


def series(*spent: Any) -> dict[str, dict[str, Rupiah]]:
    """What the picture stacks: for each source, the amount of each year."""
    drawn = budget_picture(*spent)
    return {
        f"{each.label}": {
            f"{year}": amount
            for year, amount in zip(drawn.columns, each.amounts, strict=True)
            if isinstance(amount, Rupiah) and amount
        }
        for each in drawn.series
    }


YEAR = Rp(16_800) * 12


def test_a_protection_of_several_years_is_drawn_by_year() -> None:
    """The fiscal years of a bill that runs over the turn of the year."""
    both = protect(
        period=Period.of_months("2022-07", "2023-06"), funding=Funding(APBD, payer="Ambon", year=(2022, 2023))
    )
    assert {"APBD": {"2022": YEAR * 50, "2023": YEAR * 50}} == series(both)


def test_the_shares_of_a_split_are_drawn_apart() -> None:
    """Each payer's source has a colour of its own."""
    split = Split(((Funding(APBD, payer=KOTA_AMBON, year=2022), 4), (Funding(CSR, payer="PT Contoh"), 1)))
    assert {"APBD": {"2022": YEAR * 80}, "CSR": {"2022": YEAR * 20}} == series(protect(funding=split))


def test_a_plan_is_drawn_to_the_last_rupiah() -> None:
    """Also where a relief makes lines of several parts: the picture adds up to what the plan spends."""
    money = [
        Budget(Funding(APBD, payer=KOTA_AMBON, year=2026, ceiling=YEAR * 10)),
        Budget(Funding(BAPAK_ASUH, payer="ASN"), donors=5),
    ]
    made = plan([Demand(100, group=FISHERS)], money, period=Period.of_months("2026-01", "2027-02"))
    drawn = budget_picture(made)
    total = drawn.table.rows[-1].cells[-1]
    assert made.spent == total
    assert {"APBD", "Bapak Asuh"} == {f"{each.label}" for each in drawn.series}


def test_a_strategy_is_drawn_by_its_steps() -> None:
    """By year and source, as its cost."""
    means = [
        Means(Funding(APBD, payer=KABUPATEN_MEMPAWAH, year=year, ceiling=YEAR * 10), groups=[FISHERS])
        for year in (2023, 2024)
    ]
    steps = strategy(
        KABUPATEN_MEMPAWAH,
        [Need(FISHERS, 25)],
        means=means,
        period=Period.of_months("2023-01", "2024-12"),
        under=INPRES_2_2021,
    )
    assert {"APBD": {"2023": YEAR * 10, "2024": YEAR * 10}} == series(steps)


def test_the_same_source_of_several_values_is_one() -> None:
    """Protections and plans stand in one picture, sources in the order in which they first pay."""
    own = protect(funding=Funding(SELF_PAY, payer="peserta"), sector=Sector.OTHER)
    made = plan([Demand(10)], [Budget(Funding(APBD, payer="Ambon", year=2022))], period=Period.year(2022))
    assert {"APBD": {"2022": YEAR * 110}, "Mandiri": {"2022": YEAR * 100}} == series(protect(), own, made)
    assert ["APBD", "Mandiri"] == list(series(protect(), own, made))


def test_nothing_spent_is_nothing_to_draw() -> None:
    """A plan without money has no picture."""
    poor = plan([Demand(10)], [], period=Period.year(2022))
    with pytest.raises(ValueError, match=r"^there is nothing to draw: nothing is spent\.$"):
        budget_picture(poor)


def test_a_picture_takes_the_title_it_is_given() -> None:
    """Else it has one in both languages."""
    assert "Contributions by source of money" in budget_picture(protect()).svg("en")
    assert ">Anggaran<" in budget_picture(protect(), title="Anggaran").svg("en")
    data = RegionalCoverage(KOTA_AMBON, [Count(find_region("81.71.02.2009"), Segment.BPU, 120, 400)])
    assert "Coverage of Kota Ambon" in coverage_picture(data).svg("en")
    assert ">Soya<" in coverage_picture(data, title="Soya").svg("en")


def test_every_unit_has_a_bar_and_an_unknown_one_a_line() -> None:
    """Units stand by their codes, their segments together; over 100 % is shown, and so is the target."""
    nusaniwe, soya, wainitu = (find_region(f"81.71.{code}") for code in ("01.1006", "02.2009", "01.1007"))
    data = RegionalCoverage(
        KOTA_AMBON,
        [
            Count(soya, Segment.BPU, 120, None),
            Count(nusaniwe, Segment.BPU, 640, 500),
            Count(nusaniwe, Segment.PU, 60, 100),
            Count(wainitu, Segment.BPU, 90, 100),
        ],
    )
    drawn = coverage_picture(data, target=percent("65.21"))
    expected = [("Kelurahan Nusaniwe", Coverage(700, 600)), ("Kelurahan Wainitu", Coverage(90, 100))]
    assert [*expected, ("Desa/Negeri Soya", None)] == list(drawn.levels)
    assert percent("65.21") == drawn.target


def test_the_cohorts_stand_among_what_happened() -> None:
    """In the order of time, each with its workers and its money."""
    cohorts = (Cohort(1_000, start="2022-04"), Cohort(500, start="2022-01"))
    split = Split(((Funding(APBD, payer=KOTA_AMBON, year=2022), 4), (Funding(CSR, payer="PT Contoh"), 1)))
    drawn = timeline_picture([protect(headcount=cohorts, funding=split)], [Moment("rapat", "2022-02-01")], title="x")
    said = [(each.first, each.last, say(each.label, "en")) for each in drawn.entries]
    end = date(2022, 12, 31)
    assert [
        (date(2022, 1, 1), end, "500 workers, APBD, CSR"),
        (date(2022, 2, 1), date(2022, 2, 1), "rapat"),
        (date(2022, 4, 1), end, "1,000 workers, APBD, CSR"),
    ] == said


def test_what_the_law_allows_is_told_by_year() -> None:
    """The gravest ruling of each year, and each sentence once with all its years and its place."""
    official = Beneficiary(segment=Segment.PU, group=VILLAGE_OFFICIALS)
    text = rulings_report([ADD, DANA_DESA, CSR], official, years=(2023, 2024, 2026), lang="en").text(200)
    lines = text.splitlines()
    assert "2024         no known limit  doubtful        forbidden" in lines
    assert "2026         no known limit  forbidden       forbidden" in lines
    assert any(line.startswith("- CSR 2023, 2024, 2026: forbidden: does not pay for segment PU") for line in lines)
    assert any(line.endswith("[Permendagri 15/2023]") for line in lines)


def test_a_ruling_without_a_place_is_told_without_one() -> None:
    """That no source names a group is no article."""
    villager = Beneficiary(segment=Segment.BPU, group=FISHERS)
    text = rulings_report([APBD, ADD], villager, years=(2023,), lang="id").text()
    assert "- Tidak ada." in text
    palm = rulings_report([APBD], Beneficiary(segment=Segment.PU, group=VILLAGE_OFFICIALS), years=(2023,), lang="en")
    assert "no source names village officials\n" in palm.text()


def test_what_permits_a_use_is_told_beside_what_limits_it() -> None:
    """The places of the same years together, the place of one region with its name, and the years that have none."""
    text = rulings_report(
        [APBD, BAPAK_ASUH], Beneficiary(segment=Segment.BPU), years=range(2020, 2024), lang="id"
    ).text(200)
    permits = text.partition("Yang membolehkan")[2].splitlines()[3:]
    none = "tidak ditemukan dasar nasional; dasarnya peraturan daerah itu sendiri"
    assert [
        "- APBD 2021 s.d. 2023: Inpres 2/2021",
        "- APBD 2022, 2023: SE Mendagri 842.2/5193/SJ",
        "- APBD 2022: Permendagri 27/2021",
        "- APBD 2023: Permendagri 84/2022",
        f"- APBD 2020: {none}",
        "- Bapak Asuh 2021 s.d. 2023: Kepwali Kota Ambon 533/2021",
        f"- Bapak Asuh 2020: {none}",
    ] == permits

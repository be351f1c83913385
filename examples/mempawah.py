"""Kabupaten Mempawah, June 2022: 891 honorary staff, three claims in six months, and a strategy for who comes next.

Published on 28 June 2022: 891 honorary staff of all offices are registered since December 2021, and a part of the
village officials, no number of whom is given; three deaths in six months, Rp 42,000,000 to the heirs of each; next in
line are honorary teachers, groups of fishers and groups of farmers, with money of the region, one civil servant for one
worker, and CSR; the regional secretary asks for a strategy that can be carried out step by step.
Invented: wages, names and days of the three, how many teachers, fishers and farmers there are and where, and what money
there will be.  The calendar has the public holidays of the first half of 2022 that fall on working days.

Run it with `--lang en` for English, `--format html` for the page with its pictures, `--format markdown` for Markdown.
"""

from __future__ import annotations

import argparse
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from jamsos import (
    APBD,
    BAPAK_ASUH,
    CSR,
    DANA_DESA,
    DBH_SAWIT,
    INPRES_2_2021,
    KABUPATEN_MEMPAWAH,
    Budget,
    Coverage,
    DeathClaim,
    Demand,
    Document,
    Employer,
    Funding,
    Job,
    Participant,
    Period,
    Region,
    RiskClass,
    Rp,
    Segment,
    Text,
    claims_report,
    percent,
    plan,
)
from jamsos.claims import Stage
from jamsos.document import Facts, Note
from jamsos.expectations import Experience
from jamsos.groups import FARMERS, FISHERS, HONORARY_TEACHERS, NON_ASN
from jamsos.pictures import CoverageBars, Moment, Span, Timeline
from jamsos.reports import budget_picture
from jamsos.strategy import Means, Need, strategy

if TYPE_CHECKING:
    from jamsos.text import Lang

# The honorary staff, since December 2021 ------------------------------------------------------------------------------

WAGE = Rp(2_000_000)
OFFICE = Employer(
    "Pemerintah Kabupaten Mempawah", risk_class=RiskClass.VERY_LOW, state_body=True, region=KABUPATEN_MEMPAWAH
)
HOLIDAYS = frozenset(
    date(2022, month, day) for month, day in ((2, 28), (3, 3), (4, 15), (5, 2), (5, 3), (5, 16), (5, 26), (6, 1))
)
HALF_A_YEAR = Period.of_months("2021-12", "2022-05")
STAFF = Demand(891, group=NON_ASN, income=WAGE, risk=RiskClass.VERY_LOW)
staff = plan(
    [STAFF],
    [Budget(Funding(APBD, payer=KABUPATEN_MEMPAWAH, year=year)) for year in (2021, 2022)],
    period=HALF_A_YEAR,
)


def death(name: str, died: str) -> DeathClaim:
    """The death of one of the staff, who was in JKK and JKM since 1 December 2021."""
    job = Job(OFFICE, WAGE, programs=("JKK", "JKM"), start="2021-12-01")
    return DeathClaim(participant=Participant(name, Segment.PU, jobs=[job]), died=died, holidays=HOLIDAYS)


def paid(claim: DeathClaim, filed: str, transferred: str) -> DeathClaim:
    """The claim with its papers, from the day on which it was filed to the day on which the heirs had the money."""
    return (
        claim.with_papers(*(each.paper for each in claim.papers_owed()))
        .advance(Stage.FILED, on=filed)
        .advance(Stage.COMPLETE, on=filed)
        .advance(Stage.APPROVED, on=filed)
        .advance(Stage.PAID, on=transferred)
    )


claims = (
    paid(death("Ibu Rosna", "2022-02-11"), "2022-02-21", "2022-02-23"),
    paid(death("Pak Sulaiman", "2022-04-18"), "2022-05-09", "2022-05-11"),
    paid(death("Pak Yohanes", "2022-05-30"), "2022-06-13", "2022-06-15"),
)
experience = Experience(len(claims), Fraction(STAFF.workers * len(HALF_A_YEAR.months), 12))

# Who comes next -------------------------------------------------------------------------------------------------------

KUNYIT, TOHO = Region("61.02.12", "Sungai Kunyit"), Region("61.02.06", "Toho")
NEEDS = (
    Need(HONORARY_TEACHERS, 420, wage=Rp(1_000_000), risk=RiskClass.VERY_LOW),
    Need(FISHERS, 1_600, covered=150, unit=KUNYIT),
    Need(FARMERS, 2_400, unit=TOHO),
)
A_YEAR = Rp(201_600)
MEANS = (
    Means(Funding(APBD, payer=KABUPATEN_MEMPAWAH, year=2023, ceiling=Rp(180_000_000))),
    Means(Funding(APBD, payer=KABUPATEN_MEMPAWAH, year=2024, ceiling=Rp(260_000_000))),
    Means(Funding(CSR, payer="PT Contoh Pelabuhan", ceiling=Rp(60_480_000)), groups=[FISHERS]),
    Means(Funding(BAPAK_ASUH, payer="ASN Mempawah", year=2023, ceiling=A_YEAR * 700), groups=[FISHERS, FARMERS]),
    Means(Funding(BAPAK_ASUH, payer="ASN Mempawah", year=2024, ceiling=A_YEAR * 1_200), groups=[FISHERS, FARMERS]),
    Means(Funding(DANA_DESA, payer="8 desa di Toho", year=(2023, 2024), ceiling=A_YEAR * 1_600), groups=[FARMERS]),
    Means(Funding(DBH_SAWIT, payer=KABUPATEN_MEMPAWAH, year=2024, ceiling=Rp(40_000_000)), groups=[FARMERS]),
)
steps = strategy(
    KABUPATEN_MEMPAWAH,
    NEEDS,
    priorities=(HONORARY_TEACHERS, FISHERS, FARMERS),
    means=MEANS,
    period=Period.of_months("2023-01", "2024-12"),
    under=INPRES_2_2021,
)

# The report -----------------------------------------------------------------------------------------------------------


def covered(need: Need, year: int) -> Coverage:
    """How many of a group are covered in a year, with those who were before."""
    new = sum(step.workers for step in steps.in_year(year) if step.need == need)
    return Coverage(need.covered + new, need.workers)


def told(year: int, targets: int) -> tuple[tuple[Text, int], ...]:
    """How many are paid for in a year, and how many are left."""
    paid_for = Text(id="Dibiayai {year}", en="Paid for in {year}")
    left = Text(id="Belum terlindungi {year}", en="Not protected in {year}")
    workers = steps.covered(year)
    return (paid_for.fill(year=str(year)), workers), (left.fill(year=str(year)), targets - workers)


def summary() -> Document:
    """Where the regency stands, with its pictures."""
    granted = sum((claim.entitlement().amount for claim in claims), Rp(0))
    targets, already = (sum(each) for each in zip(*((need.workers, need.covered) for need in NEEDS), strict=True))
    levels = [
        (Text(id="{need}, {year}", en="{need}, {year}").fill(need=need.group, year=str(year)), covered(need, year))
        for need in NEEDS
        for year in steps.years
    ]
    story: tuple[Span | Moment, ...] = (
        Span(Text(id="891 tenaga honorer", en="891 honorary staff"), Period.of_months("2021-12", "2022-06")),
        *(
            Moment(Text(id="kematian {name}", en="death of {name}").fill(name=each.participant), each.died)
            for each in claims
        ),
        Moment(Text(id="santunan tiga ahli waris diberitakan", en="three heirs are reported to be paid"), "2022-06-28"),
    )
    return Document(
        Text(
            id="Perlindungan pekerja Kabupaten Mempawah: yang sudah dan yang berikut",
            en="The protection of workers in Kabupaten Mempawah: done, and next",
        ),
        "id",
        (
            Facts(
                (
                    (
                        Text(id="Tenaga honorer sejak Desember 2021", en="Honorary staff since December 2021"),
                        STAFF.workers,
                    ),
                    (
                        Text(id="Perangkat desa", en="Village officials"),
                        Text(id="sebagian, jumlahnya tidak diberitakan", en="some, no number was published"),
                    ),
                    (Text(id="Iuran enam bulan", en="Contributions of six months"), staff.spent),
                    (Text(id="Santunan tiga ahli waris", en="Paid to three heirs"), granted),
                    (Text(id="Guru, nelayan, petani", en="Teachers, fishers, farmers"), targets),
                    (Text(id="Di antaranya sudah terlindungi", en="Of them covered already"), already),
                    *(line for year in steps.years for line in told(year, targets - already)),
                    (Text(id="Iuran kedua tahun", en="Contributions of both years"), steps.cost()),
                )
            ),
            Note(
                Text(
                    id="Upah, nama dan hari ketiga klaim, jumlah guru, nelayan, dan petani, serta semua pagu adalah "
                    "karangan; selebihnya seperti yang diberitakan.",
                    en="Wages, the names and days of the three claims, the numbers of teachers, fishers and farmers, "
                    "and all ceilings are invented; the rest is as it was published.",
                )
            ),
            Timeline(Text(id="Enam bulan pertama", en="The first six months"), story),
            CoverageBars(
                Text(id="Cakupan menurut kelompok", en="Coverage by group"),
                levels,
                target=percent(100),
                by=Text(id="Kelompok", en="Group"),
            ),
            budget_picture(steps),
        ),
    )


def rate() -> Document:
    """How many died, and how little three deaths say."""
    said = Note(
        Text(
            id="Tiga klaim terlalu sedikit untuk menyimpulkan apa pun; selang itu lebar karena baru enam bulan.",
            en="Three claims are too few to conclude anything; the interval is wide because it is six months only.",
        )
    )
    shown = experience.as_document("id")
    return Document(shown.title, "id", (*shown.blocks, said))


def report(lang: str = "id") -> Document:
    """The report to the regional secretary."""
    language: Lang = "en" if lang == "en" else "id"
    return (
        summary()
        .as_document(language)
        .then(steps)
        .then(claims_report(claims, on="2022-06-28", lang=language))
        .then(rate())
        .then(staff)
    )


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lang", choices=("id", "en"), default="id")
    parser.add_argument("--format", choices=("text", "markdown", "html"), default="text")
    options = parser.parse_args()
    document = report(options.lang)
    renderings = {"text": document.text, "markdown": document.markdown, "html": document.html}
    print(renderings[options.format]())


if __name__ == "__main__":
    main()

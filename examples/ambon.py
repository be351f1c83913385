"""Kota Ambon, 2020 to 2022: the cohorts, the target, and the gap of November 2022 closed with what the law allows.

Published: Perwali 34A/2020; 10,000 vulnerable workers in 2020 and 15,000 more in 2021, paid from the city budget; the
cards of 5 April 2021; a target of 50,000 in 50 villages, wards and negeri; 55 deaths up to 8 September 2021; 40,000
protected in 2022 and the first place of Maluku in the Paritrana Award; the meeting of 3 November 2022, at which the
city budget is out of breath, and Bapak Asuh, CSR and village money are to close the gap.
One other outlet still counts 25,000 in December 2022.
Invented: the month in which the 15,000 of 2022 begin, how the gap lies over villages and wards, that the city goes on
paying for the 40,000, and how much civil servants, companies and villages give.

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
    JKK,
    JKM,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    Budget,
    Cohort,
    Coverage,
    DeathClaim,
    Demand,
    Document,
    Funding,
    Month,
    Period,
    Protection,
    Rp,
    Segment,
    Target,
    Text,
    check,
    percent,
    plan,
    programme_report,
)
from jamsos.coverage import PARITRANA_2022_MALUKU
from jamsos.document import Facts, Listing, Note, Paragraph
from jamsos.expectations import Expectation, Experience, exposure
from jamsos.funding import Beneficiary
from jamsos.instruction import RegionRecord
from jamsos.pictures import CoverageBars, Moment
from jamsos.regions import AMBON_UNITS
from jamsos.regulations.regional import KEPWALI_AMBON_533_2021
from jamsos.reports import budget_picture, rulings_report, timeline_picture
from jamsos.schemes import AMBON

if TYPE_CHECKING:
    from jamsos import Rupiah
    from jamsos.planning import Gap
    from jamsos.text import Lang

# What the city did ----------------------------------------------------------------------------------------------------

TARGET = Target(50_000, units=50)
COHORTS = (Cohort(10_000, start="2020-10"), Cohort(15_000, start="2021-04"), Cohort(15_000, start="2022-04"))


def protect(*cohorts: Cohort, first: str, last: str) -> Protection:
    """The promise of the regulation to some cohorts, paid from the city budget."""
    period = Period.of_months(first, last)
    return Protection(
        under=PERWALI_AMBON_34A_2020,
        region=KOTA_AMBON,
        segment=Segment.BPU,
        headcount=cohorts,
        programs=(JKK, JKM),
        period=period,
        funding=Funding(APBD, payer=KOTA_AMBON, year=period.years),
    )


ambon = protect(*COHORTS, first="2020-10", last="2022-12")
coverage = Coverage(ambon.workers, TARGET.workers)
places = AMBON.quota(AMBON_UNITS)

# Who closes the gap, from November 2022 on ----------------------------------------------------------------------------

SOURCES = (BAPAK_ASUH, CSR, DANA_DESA)
WARDS, VILLAGES = "20 kelurahan", "30 desa/negeri"
WORKERS = [Demand(4_000, place=WARDS), Demand(6_000, place=VILLAGES)]
MONEY = [
    Budget(Funding(BAPAK_ASUH, payer="ASN Kota Ambon"), donors=3_000, places=[WARDS]),
    Budget(Funding(CSR, payer="tiga perusahaan", ceiling=Rp(420_000_000)), places=[WARDS]),
    Budget(Funding(DANA_DESA, payer=VILLAGES, year=2022, ceiling=Rp(201_600_000)), places=[VILLAGES]),
    Budget(Funding(DANA_DESA, payer=VILLAGES, year=2023, ceiling=Rp(1_209_600_000)), places=[VILLAGES]),
    Budget(Funding(DANA_DESA, payer=VILLAGES, year=2024, ceiling=Rp(1_209_600_000)), places=[VILLAGES]),
]
closing = plan(WORKERS, MONEY, period=Period.of_months("2022-11", "2024-12"))
full_year = coverage.closing(protect(Cohort(1, start="2023-01"), first="2023-01", last="2023-12"))
PLACES = {WARDS: 20_000, VILLAGES: 30_000}  # of the target, a thousand in each


def covered(place: str, year: int) -> Coverage:
    """Who is covered in wards or villages at the end of a year, if the gap is closed as planned."""
    missing = sum(gap.workers for gap in closing.gaps if gap.demand.place == place and date(year, 12, 31) in gap.period)
    return Coverage(PLACES[place] - missing, PLACES[place])


def price(gap: Gap) -> Rupiah:
    """What those cost whom nothing covers."""
    first, *_, last = (month.iso for month in gap.period.months)
    return protect(Cohort(gap.workers, start=first), first=first, last=last).bill().amount


# What the deaths of the first year say --------------------------------------------------------------------------------

first_year = protect(*COHORTS[:2], first="2020-10", last="2021-08")
deaths = Experience(55, exposure(first_year))
one_death = DeathClaim(under=first_year, died="2021-06-03").entitlement()
year_2023 = protect(Cohort(40_000, start="2023-01"), first="2023-01", last="2023-12")
expected = Expectation(year_2023, Fraction(2, 1_000) * exposure(year_2023))

# The report -----------------------------------------------------------------------------------------------------------

record = RegionRecord(
    region=KOTA_AMBON,
    regulations=[PERWALI_AMBON_34A_2020, KEPWALI_AMBON_533_2021],
    budgets={year: ambon.bill().by("year")[year] for year in ambon.period.years},
    non_wage=coverage,
)


def summary() -> Document:
    """Where the city stands at the end of 2022, with its pictures."""
    happened = (
        Moment(Text(id="Inpres 2/2021", en="Inpres 2/2021"), "2021-03-25"),
        Moment(Text(id="Kartu peserta diserahkan", en="Cards are handed over"), "2021-04-05"),
        Moment(
            Text(id="Rapat koordinasi: APBD kehabisan napas", en="Meeting: the budget is out of breath"), "2022-11-03"
        ),
    )
    story = timeline_picture([ambon], happened, title=Text(id="Tiga tahun", en="Three years"))
    ends = [(str(year), Coverage(ambon.people(Month(year, 12)), TARGET.workers)) for year in ambon.period.years]
    return Document(
        Text(id="Pekerja rentan Kota Ambon, 2020 s.d. 2022", en="Vulnerable workers of Kota Ambon, 2020 to 2022"),
        "id",
        (
            Facts(
                (
                    (Text(id="Terlindungi, Desember 2022", en="Protected, December 2022"), coverage.active),
                    (Text(id="Sasaran akhir 2021", en="Target for the end of 2021"), coverage.eligible),
                    (Text(id="Cakupan", en="Coverage"), coverage),
                    (Text(id="Kekurangan", en="Gap"), coverage.gap_text),
                    (Text(id="Iuran dari APBD sampai 2022", en="From the city budget to 2022"), ambon.bill().amount),
                    (
                        Text(id="Setahun bagi yang kurang", en="A year of the gap"),
                        full_year and full_year.bill().amount,
                    ),
                    (Text(id="Tertutup tanpa APBD, 2023", en="Closed without it, 2023"), closing.people("2023-12")),
                    (Text(id="Tertutup tanpa APBD, 2024", en="Closed without it, 2024"), closing.people("2024-12")),
                )
            ),
            Note(
                Text(
                    id="Bulan mulai 15.000 pekerja tahun 2022, letak kekurangan, kelanjutan APBD bagi 40.000 pekerja, "
                    "serta pagu dan jumlah donatur adalah karangan; selebihnya seperti yang diberitakan. Satu media "
                    "lain masih mencatat 25.000 pada Desember 2022.",
                    en="The month in which the 15,000 of 2022 begin, where the gap lies, that the city goes on paying "
                    "for the 40,000, and what is given are invented; the rest is as it was published. One other outlet "
                    "still counts 25,000 in December 2022.",
                )
            ),
            story,
            CoverageBars(
                Text(id="Terlindungi pada akhir tahun", en="Protected at the end of the year"),
                ends,
                target=percent(100),
                by=Text(id="Tahun", en="Year"),
            ),
            Paragraph(
                Text(
                    id="Kuota 2021: {each} pekerja di setiap desa, kelurahan, dan negeri; di {units} unit: {total}.",
                    en="Places of 2021: {each} workers in each of {units} villages, wards and negeri: {total}.",
                ).fill(each=places.of(AMBON_UNITS[0]), units=len(AMBON_UNITS), total=places.total)
            ),
            budget_picture(ambon, title=Text(id="Iuran dari APBD", en="Contributions from the city budget")),
        ),
    )


def next_steps() -> Document:
    """What has to be decided, by whom and for how much, and what stays open."""
    civil_servants, companies, first, second, _ = MONEY
    asked = [
        Text(
            id="ASN: {donors} orang memilih seorang pekerja dan memberi kuasa potong gaji ({under}).",
            en="Civil servants: {donors} choose a worker each and have it deducted from their pay ({under}).",
        ).fill(donors=civil_servants.donors, under=KEPWALI_AMBON_533_2021),
        Text(
            id="Perusahaan: {pot} sampai 2024, dalam rencana kerja tahunan masing-masing.",
            en="Companies: {pot} up to 2024, in the yearly plan of each.",
        ).fill(pot=companies.ceiling),
        Text(
            id="Desa dan negeri: {first} dalam APBDes 2022 dan {second} dalam APBDes 2023, dari Dana Desa.",
            en="Villages and negeri: {first} in the village budgets of 2022 and {second} in those of 2023, "
            "from the Village Fund.",
        ).fill(first=closing.spent_by(first), second=closing.spent_by(second)),
        *map(open_end, closing.gaps),
    ]
    drawn = budget_picture(
        closing, title=Text(id="Iuran yang menutup kekurangan", en="Contributions that close the gap")
    )
    levels = [(f"{place}, {year}", covered(place, year)) for place in PLACES for year in closing.period.years]
    reached = CoverageBars(
        Text(id="Cakupan dengan langkah ini, akhir tahun", en="Coverage by these steps, end of the year"),
        levels,
        target=percent(100),
    )
    return Document(Text(id="Langkah berikut", en="Next steps"), "id", (Listing(asked), drawn, reached))


def open_end(gap: Gap) -> Text:
    """Who is left, what they cost, and whether it is money that is missing or a use that the law allows."""
    for_want = Text(
        id="Cari {price} lagi bagi {workers} pekerja di {place}, {period}: uang habis.",
        en="Find {price} more for {workers} workers in {place}, {period}: the money is used up.",
    )
    refused = Text(
        id="Ganti Dana Desa {price} bagi {workers} pekerja di {place}, {period}: pemakaiannya diragukan "
        "({basis}); anggarkan dari APBD atau ADD.",
        en="Replace {price} of the Village Fund for {workers} workers in {place}, {period}: that use is doubtful "
        "({basis}); budget it from the city budget or ADD.",
    )
    basis = "; ".join(each.ruling.citation.short for each in closing.refused if each.ruling.citation)
    said = for_want if gap.payable else refused
    return said.fill(price=price(gap), workers=gap.workers, place=gap.demand.place, period=gap.period, basis=basis)


def experience() -> Document:
    """The published deaths: what their heirs received, their rate, and two deaths by the thousand in 2023."""
    paid = Facts(((Text(id="Santunan 55 ahli waris", en="Paid to 55 heirs"), one_death.amount * 55),))
    blocks = (paid, *deaths.as_document("id").blocks, *expected.as_document("id").blocks)
    return Document(Text(id="Kematian dan santunan", en="Deaths and benefits"), "id", blocks)


def award() -> Document:
    """What the city can show for each aspect of the Paritrana Award; the weights are not public."""
    aid, total = PARITRANA_2022_MALUKU.aspects
    return Document(
        PARITRANA_2022_MALUKU.name,
        "id",
        (
            Facts(
                (
                    (aid, ambon.bill().amount),
                    (total, coverage),
                    (Text(id="Hasil", en="Result"), Text(id="peringkat pertama Maluku", en="first place of Maluku")),
                )
            ),
            Note(Text(id="Bobot resmi tidak dipublikasikan.", en="No official weights are public.")),
        ),
    )


def duties() -> Document:
    """What Inpres 2/2021 asks of the city, and what is known of it."""
    told = Note(
        Text(
            id="Diberitakan pula: semua pegawai non-ASN terlindungi; jumlahnya tidak disebut.",
            en="It was published as well that all staff who are no civil servants are protected; no number is given.",
        )
    )
    title = Text(id="Kewajiban daerah menurut Inpres 2/2021", en="The duties of the region under Inpres 2/2021")
    return Document(title, "id", (told, *check(record, on="2022-12-31").as_document("id").blocks))


def report(lang: str = "id") -> Document:
    """The report to the regional secretary."""
    language: Lang = "en" if lang == "en" else "id"
    return (
        summary()
        .as_document(language)
        .then(next_steps())
        .then(rulings_report((APBD, *SOURCES), Beneficiary(segment=Segment.BPU), years=range(2020, 2027)))
        .then(closing)
        .then(programme_report(ambon, target=TARGET, on="2022-12-31", lang=language))
        .then(experience())
        .then(award())
        .then(duties())
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

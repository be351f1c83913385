"""Kota Tidore Kepulauan, October 2023: staff, village officials, a construction project, and unpaid contributions.

Published, of the coordination meeting of 9 October 2023: 1,900 staff who are no civil servants are registered, about
1,000 of them budgeted in 2023, all of them hoped for in the next year; 7 to 9 officials in each of the 49 villages are
budgeted in 2023; the contractor answers for construction, and from the next year on proof of protection may become a
condition of a project; the prosecutor collects what businesses have not paid, in preventive and repressive steps.
Invented: wages, ceilings, from which village money the officials are paid, the numbers of vulnerable workers, and all
that is told of the two firms and of the time after the meeting.  The report is as of 25 March 2024.

Run it with `--lang en` for English, `--format html` for the page with its pictures, `--format markdown` for Markdown.
"""

from __future__ import annotations

import argparse
from datetime import date

from attrs import evolve

from jamsos import (
    ADD,
    APBD,
    DANA_DESA,
    KOTA_TIDORE_KEPULAUAN,
    Budget,
    Coverage,
    Demand,
    Document,
    Employer,
    Funding,
    Period,
    RiskClass,
    Rp,
    Segment,
    Text,
    check,
    compare,
    percent,
    plan,
)
from jamsos.arrears import BegunMonth, Ledger, Owed, Payment
from jamsos.document import Facts, Listing, Note, Showable, Table
from jamsos.enforcement import Breach, Case, Instalment, Step, StepTaken
from jamsos.funding import Beneficiary
from jamsos.groups import NON_ASN, VILLAGE_OFFICIALS
from jamsos.instruction import RegionRecord
from jamsos.pictures import CoverageBars, Moment, Span, Timeline
from jamsos.reports import budget_picture, rulings_report
from jamsos.rules import tender_check
from jamsos.tenders import Project, ProofCondition, Responsible
from jamsos.text import say

MEETING, REPORT = date(2023, 10, 9), date(2024, 3, 25)
WAGE = Rp(2_000_000)
TWO_YEARS = Period.of_months("2023-01", "2024-12")
HOLIDAYS = (date(2024, 3, 11), date(2024, 3, 12), date(2024, 3, 29))

# The city's own staff -------------------------------------------------------------------------------------------------

staff = Coverage(1_000, 1_900)
STAFF = Demand(1_900, group=NON_ASN, income=WAGE, risk=RiskClass.VERY_LOW)
staff_plan = plan(
    [STAFF],
    [
        Budget(Funding(APBD, payer=KOTA_TIDORE_KEPULAUAN, year=2023, ceiling=Rp(129_600_000))),
        Budget(Funding(APBD, payer=KOTA_TIDORE_KEPULAUAN, year=2024, ceiling=Rp(250_000_000))),
    ],
    period=TWO_YEARS,
)

# Seven to nine officials in each of 49 villages -----------------------------------------------------------------------

VILLAGES = 49
ALLOCATION = [Budget(Funding(each, payer=f"{VILLAGES} desa", year=(2023, 2024))) for each in (DANA_DESA, ADD)]


def officials(each: int) -> Demand:
    """The officials of all villages, so many in each."""
    return Demand(each * VILLAGES, group=VILLAGE_OFFICIALS, income=WAGE, risk=RiskClass.VERY_LOW)


village_plan = plan([officials(7)], ALLOCATION, period=TWO_YEARS)
village_plans = compare(
    {f"{each} x {VILLAGES}": village_plan.again(people=[officials(each)]) for each in (7, 8, 9)},
)

# Vulnerable workers ---------------------------------------------------------------------------------------------------

city = Budget(Funding(APBD, payer=KOTA_TIDORE_KEPULAUAN, year=2024))
VULNERABLE = 5_000
PEOPLE = Text(id="{workers} orang", en="{workers} people")
vulnerable = plan([Demand(VULNERABLE, place=KOTA_TIDORE_KEPULAUAN)], [city], period=Period.year(2024))
vulnerable_plans = compare(
    {
        PEOPLE.fill(workers=workers): vulnerable.again(people=[Demand(workers, place=KOTA_TIDORE_KEPULAUAN)])
        for workers in (VULNERABLE, 10_000, 20_000)
    },
)

# A road, and proof as a condition -------------------------------------------------------------------------------------

road = Project(
    name="Jalan Goto",
    provider=Employer("CV Contoh Karya", construction=True),
    user=KOTA_TIDORE_KEPULAUAN,
    responsible=Responsible.PROVIDER,
    work_order="2024-03-01",
    period=Period("2024-03-18", "2024-08-31"),
    value=Rp(1_200_000_000),
    instalments=True,
    condition=ProofCondition(KOTA_TIDORE_KEPULAUAN, since="2024-01-01"),
    holidays=HOLIDAYS,
)
registered = evolve(
    road,
    registered="2024-03-08",
    payments=[Payment("2024-03-08", road.first_payment)],
    certified="2024-03-13",
    delivered="2024-03-15",
)

# A debtor, and the prosecutor -----------------------------------------------------------------------------------------

DEBTOR = Employer("PT Contoh Samudra", risk_class=RiskClass.MEDIUM)
UNPAID = [
    Owed(program=program, month=month, amount=amount, last=last)
    for month, last in (("2023-05", "2023-06-15"), ("2023-06", "2023-07-17"), ("2023-07", "2023-08-15"))
    for program, amount in (("JKK", Rp(4_450_000)), ("JKM", Rp(1_500_000)), ("JHT", Rp(28_500_000)))
]
ledger = Ledger(payer=DEBTOR, owed=UNPAID, begun=BegunMonth.COUNTED)
owed = ledger.account(MEETING)
case = Case(
    against=DEBTOR,
    breach=Breach.UNPAID,
    found="2023-08-21",
    contributions=Rp(34_450_000),
    owed=owed,
    holidays=HOLIDAYS,
)
half = Rp(owed.amount.rupiah // 2)
case = (
    case.advance(Step.DEMANDED, on="2023-09-04")
    .advance(Step.MANDATED, on=MEETING, note="Kejaksaan Negeri Tidore")
    .advance(Step.INVITED, on="2023-10-23")
    .take(
        StepTaken(
            Step.AGREED,
            "2023-11-06",
            instalments=[Instalment("2023-11-30", half), Instalment("2023-12-29", owed.amount - half)],
        )
    )
    .pay(half, on="2023-11-30")
)

# The report -----------------------------------------------------------------------------------------------------------

by_year = staff_plan.account.by("year")
record = RegionRecord(
    region=KOTA_TIDORE_KEPULAUAN,
    budgets={2023: by_year[2023], 2024: by_year[2024]},
    non_asn=staff,
)


def summary() -> Document:
    """Where the city stands, with its pictures."""
    budgeted = Text(id="{active} dari {eligible}", en="{active} of {eligible}")
    villages = Text(id="{fewest} s.d. {most}", en="{fewest} to {most}")
    taken = Text(id="{debtor}: {step}", en="{debtor}: {step}")
    return Document(
        Text(id="Pekerja Kota Tidore Kepulauan, 2023 dan 2024", en="Workers of Kota Tidore Kepulauan, 2023 and 2024"),
        "id",
        (
            Facts(
                (
                    (
                        Text(id="Pegawai non-ASN dianggarkan 2023", en="Staff budgeted in 2023"),
                        budgeted.fill(active=staff.active, eligible=staff.eligible),
                    ),
                    (Text(id="Iuran mereka 2023", en="Their contributions of 2023"), by_year[2023]),
                    (Text(id="Iuran 2024 bagi semuanya", en="Those of 2024, for all of them"), by_year[2024]),
                    (
                        Text(id="Perangkat desa dianggarkan 2023", en="Village officials budgeted in 2023"),
                        villages.fill(fewest=officials(7).workers, most=officials(9).workers),
                    ),
                    (Text(id="Terutang oleh satu perusahaan", en="Owed by one firm"), owed.amount),
                    (Text(id="Tertagih melalui kejaksaan", en="Recovered through the prosecutor"), case.recovered),
                )
            ),
            Note(
                Text(
                    id="Upah, pagu, sumber dana perangkat desa, jumlah pekerja rentan, kedua perusahaan, dan kejadian "
                    "sesudah rapat 9 Oktober 2023 adalah karangan; selebihnya seperti yang diberitakan.",
                    en="Wages, ceilings, the money for village officials, the numbers of vulnerable workers, the two "
                    "firms and all that follows the meeting of 9 October 2023 are invented; the rest is as it was "
                    "published.",
                )
            ),
            CoverageBars(
                Text(id="Pegawai non-ASN", en="Staff who are no civil servants"),
                (("2023", staff), ("2024", Coverage(staff_plan.people("2024-12"), STAFF.workers))),
                target=percent(100),
                by=Text(id="Tahun", en="Year"),
            ),
            budget_picture(
                staff_plan,
                village_plan,
                title=Text(
                    id="Iuran pegawai non-ASN dan perangkat desa (7 orang setiap desa)",
                    en="Contributions of staff and of village officials (7 in each village)",
                ),
            ),
            Timeline(
                Text(id="Yang terjadi", en="What happened"),
                (
                    Moment(Text(id="rapat koordinasi", en="coordination meeting"), MEETING),
                    Span(road.name, road.period),
                    *(Moment(taken.fill(debtor=DEBTOR, step=each.step), each.on) for each in case.history),
                ),
            ),
        ),
    )


def next_steps() -> Document:
    """What has to be decided, by whom, and for how much."""
    few, _, many = (each.account.by("year")[2024] for _, each in village_plans.plans)
    asked = (
        Text(
            id="APBD 2024: {cost} bagi {workers} pegawai non-ASN, {gap} di antaranya belum dianggarkan tahun 2023.",
            en="City budget of 2024: {cost} for {workers} staff who are no civil servants, {gap} of them without money "
            "in 2023.",
        ).fill(cost=by_year[2024], workers=STAFF.workers, gap=staff.gap),
        Text(
            id="APBDes 2024, dari ADD: {few} s.d. {many} bagi perangkat {villages} desa; Dana Desa tahun itu "
            "diragukan.",
            en="Village budgets of 2024, from ADD: {few} to {many} for the officials of {villages} villages; the "
            "Village Fund is doubtful that year.",
        ).fill(few=few, many=many, villages=VILLAGES),
        Text(
            id="Pekerja rentan: {cost} untuk setiap {workers} orang setahun; jumlahnya perlu ditetapkan.",
            en="Vulnerable workers: {cost} for every {workers} a year; how many they are is to be settled.",
        ).fill(cost=vulnerable.spent, workers=VULNERABLE),
        Text(
            id="Tender: tuangkan syarat bukti perlindungan dalam peraturan; dasarnya belum diketahui.",
            en="Tenders: put the condition of proof into a regulation; none is known yet.",
        ),
        Text(
            id="{debtor}: angsuran {missed} terlewat; laporkan kepada pengawas, jaksa dapat menggugat sisa {left}.",
            en="{debtor}: {missed} of instalments are missed; tell the inspector; the prosecutor may sue for {left}.",
        ).fill(debtor=DEBTOR, missed=case.missed(REPORT), left=case.left),
    )
    return Document(Text(id="Langkah berikut", en="Next steps"), "id", (Listing(asked),))


def construction() -> Document:
    """The road on four days: what is missing before it is registered, and after."""
    days = ((road, MEETING), (road, road.period.first), (registered, REPORT), (registered, road.period.last))
    rows = [
        (day, finding.code, finding.message)
        for project, day in days
        for finding in tender_check(project, day, holidays=HOLIDAYS)
    ]
    columns = (Text(id="Pada", en="On"), Text(id="Aturan", en="Rule"), Text(id="Temuan", en="Finding"))
    looked = Text(id="Diperiksa pada {days}", en="Looked at on {days}").fill(
        days=Text(id="; ".join(say(day, "id") for _, day in days), en="; ".join(say(day, "en") for _, day in days))
    )
    blocks = (*registered.as_document("id").blocks, Table(columns, rows, title=looked))
    return Document(Text(id="Jasa konstruksi", en="Construction"), "id", blocks)


def report(lang: str = "id") -> Document:
    """The report to the regional secretary."""
    official = Beneficiary(segment=Segment.PU, group=VILLAGE_OFFICIALS)
    return (
        summary()
        .as_document("en" if lang == "en" else "id")
        .then(next_steps())
        .then(staff_plan)
        .then(under(Text(id="Perangkat desa", en="Village officials"), village_plans))
        .then(rulings_report((DANA_DESA, ADD), official, years=range(2023, 2027)))
        .then(under(Text(id="Pekerja rentan", en="Vulnerable workers"), vulnerable_plans))
        .then(construction())
        .then(case)
        .then(owed)
        .then(under(Text(id="Temuan atas {firm}", en="Findings on {firm}").fill(firm=DEBTOR), check(case, on=REPORT)))
        .then(
            under(
                Text(id="Kewajiban daerah menurut Inpres 2/2021", en="The duties of the region under Inpres 2/2021"),
                record,
                check(record, on=MEETING),
            )
        )
    )


def under(title: Text, *parts: Showable) -> Document:
    """What is shown, under one title."""
    return Document(title, "id", [block for part in parts for block in part.as_document("id").blocks])


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

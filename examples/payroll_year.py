"""An employer's year: four workers, twelve months, a ceiling that changes in March, totals by programme and payer.

One worker begins in June, one reaches the pension age in July and leaves in September.
"""

from __future__ import annotations

from jamsos import Month, Participant, Rp, Rupiah, Segment
from jamsos.contributions import MonthlyBill, contributions
from jamsos.document import Document, Row, Table
from jamsos.employers import Employer, Employment, EnterpriseScale, Jkn, RiskClass, WorkerFacts
from jamsos.participants import Job
from jamsos.text import Text
from jamsos.wages import Wage

YEAR = Month.range(Month(2026, 1), Month(2026, 12))
PROGRAMS = ("JKK", "JKM", "JHT", "JP")

factory = Employer("PT Teh Priangan", risk_class=RiskClass.LOW, scale=EnterpriseScale.MEDIUM, workers=120)


def worker(
    name: str, wage: Wage | Rupiah, born: str, *, start: str = "2022-03-01", end: str | None = None
) -> Participant:
    """A permanent worker of the factory."""
    facts = WorkerFacts(Employment.PERMANENT, born=born, registered_jkp_on=start, jkn=Jkn.BUSINESS)
    return Participant(name, Segment.PU, jobs=[Job(factory, wage, worker=facts, start=start, end=end)])


staff = (
    worker("Asep Sunandar", Rp(12_500_000), "1990-05-17"),
    worker("Euis Komariah", Wage.monthly(Rp(6_000_000), Rp(750_000)), "1985-11-02"),
    worker("Dadang Hidayat", Wage.daily(Rp(160_000)), "1998-01-20", start="2026-06-10"),
    worker("Tatang Suryana", Rp(8_000_000), "1967-07-05", end="2026-09-30"),
)


def bills(month: Month) -> tuple[MonthlyBill, ...]:
    """The bills of everybody at work in a month."""
    return tuple(contributions(each, month) for each in staff if any(job.covers(month) for job in each.jobs))


def year() -> Document:
    """The year as a table: a row for each month, a column for each programme."""
    columns = (
        Text(id="Bulan", en="Month"),
        Text(id="Pekerja", en="Workers"),
        *(Text(id=code, en=code) for code in PROGRAMS),
        Text(id="Jumlah", en="Total"),
    )
    nothing = Rp(0)
    sums = dict.fromkeys(PROGRAMS, nothing)
    rows: list[Row] = []
    for month in YEAR:
        billed = bills(month)
        amounts = [sum((bill.by_program().get(code, nothing) for bill in billed), nothing) for code in PROGRAMS]
        for code, amount in zip(PROGRAMS, amounts, strict=True):
            sums[code] += amount
        rows.append(Row((month, len(billed), *amounts, sum(amounts, nothing))))
    total = Row((Text(id="Jumlah", en="Total"), None, *sums.values(), sum(sums.values(), nothing)))
    return Document(Text(id="Iuran 2026", en="Contributions of 2026"), "id", (Table(columns, (*rows, total)),))


def main() -> None:
    """Print the year."""
    print(year().text())


if __name__ == "__main__":
    main()

"""An employer that stops paying in 2025: the account with its fines, a claim in between, and the prosecutor's recovery.

Names and days are invented; the months, the fines and the order of the steps are the law's.
"""

from __future__ import annotations

from jamsos import DeathClaim, Employer, Job, Participant, RiskClass, Rp, Segment, check, contributions
from jamsos.arrears import BegunMonth, Charge, Ledger
from jamsos.enforcement import Breach, Case, Instalment, Step, StepTaken
from jamsos.remittance import Remittance

FIRM = Employer("PT Bahari Gamalama", risk_class=RiskClass.MEDIUM)
MONTHS = ("2025-01", "2025-02", "2025-03", "2025-04", "2025-05")


def worker(name: str, wage: int) -> Participant:
    """One of the workers, in all four programmes."""
    job = Job(FIRM, Rp(wage), programs=("JKK", "JKM", "JHT", "JP"), start="2023-01-01")
    return Participant(name, Segment.PU, jobs=[job])


STAFF = (worker("Rahma", 4_000_000), worker("Yusuf", 5_500_000), worker("Salim", 3_500_000))


def remittances() -> list[Remittance]:
    """January was paid in time; of the rest nothing."""
    found: list[Remittance] = []
    for each in STAFF:
        for month in MONTHS:
            bill = contributions(each, month)
            in_time = month == "2025-01"
            paid, on = (bill.amount, "2025-02-14") if in_time else (Rp(0), None)
            found.append(Remittance(bill=bill, paid=paid, on=on))
    return found


def recovered(ledger: Ledger) -> Case:
    """Demanded in July, handed to the prosecutor in August, settled in three parts, paid by December."""
    case = Case(
        against=FIRM,
        breach=Breach.UNPAID,
        found="2025-07-01",
        contributions=sum((each.amount for each in ledger.owed if each.month.iso == "2025-05"), Rp(0)),
        owed=ledger.account("2025-07-15"),
        holidays=(),
    )
    case = case.advance(Step.DEMANDED, on="2025-07-16").advance(Step.REPORTED, on="2025-08-01")
    case = case.advance(Step.MANDATED, on="2025-08-11").advance(Step.INVITED, on="2025-08-25", note="Kejari, Datun")
    third = Rp(case.left.rupiah // 3)
    parts = [
        Instalment("2025-09-30", third),
        Instalment("2025-10-31", third),
        Instalment("2025-11-30", case.left - third * 2),
    ]
    case = case.take(StepTaken(Step.AGREED, "2025-09-01", instalments=parts))
    return case.pay(third, on="2025-09-29")


def main() -> None:
    """Print the account, what it does to a claim, what the rules say, and the case."""
    ledger = Ledger.of(remittances(), begun=BegunMonth.COUNTED)
    account = ledger.account("2025-07-15")
    sums = account.by("charge")
    print(f"Iuran tertunggak {sums[Charge.CONTRIBUTION]}, denda {sums[Charge.FINE]}, jumlah {account.amount}")
    print(f"Bila bulan yang baru berjalan tidak dihitung: denda {ledger.fine_otherwise('2025-07-15')}")
    claim = DeathClaim(participant=STAFF[0], died="2025-06-20", arrears=ledger.arrears("JKM", "2025-06-20"))
    for standing, amount in claim.owed().by("standing").items():
        print(f"Ahli waris {STAFF[0]}: {amount}, {standing}")
    print()
    for finding in check(ledger, on="2025-07-15").items:
        print(finding.line())
    print()
    case = recovered(ledger)
    print(case.as_document("id").text())
    for finding in check(case, on="2025-11-01").items:
        print(finding.line())


if __name__ == "__main__":
    main()

"""Thirteen months without work: the grant that replaces the wage, shared by employer and worker.

Wati, who earns Rp4.500.000, could not work for 400 days.  Her employer went on paying her for ten months, and had
reported a wage of Rp4.000.000 only.
"""

from __future__ import annotations

from jamsos import Employer, Job, Participant, Rp, Segment
from jamsos.claims import IncapacityClaim, Stage
from jamsos.programs.jkm import Standing

WEEKENDS_ONLY = ()
"""The calendar by which working days are counted; whoever reckons a real claim hands in the holidays of the year."""

job = Job(Employer("PT Garmen Cianjur"), Rp(4_500_000), programs=("JKK",), start="2019-06-10")

accident = IncapacityClaim(
    participant=Participant("Wati", Segment.PU, jobs=[job]),
    accident="2023-01-09",
    certified="2024-02-12",
    days=400,
    wage_paid=Rp(4_500_000) * 10,
    reported_wage=Rp(4_000_000),
)


def main() -> None:
    """Print the grant by the true wage, who owes which part of it, who receives it, and the course of the claim."""
    claim = accident.advance(Stage.REPORTED, on="2023-01-10").advance(Stage.FILED, on="2024-02-13")
    for stage, day in ((Stage.COMPLETE, "2024-02-15"), (Stage.APPROVED, "2024-02-20"), (Stage.PAID, "2024-02-28")):
        claim = claim.advance(stage, on=day)
    print(claim.as_document("id").text())
    print()
    print("Penerima")
    for party, amount in claim.recipients().by("recipient").items():
        print(f"  {party}: {amount:id}")
    print()
    print("Tenggat")
    for term in claim.terms(WEEKENDS_ONLY):
        print(f"  {term}; dilaksanakan: {term.done or 'belum'}")
    print()
    gap = claim.owed().by("standing")[Standing.EMPLOYER]
    print(f"Kekurangan karena upah dilaporkan terlalu rendah, dari pemberi kerja: {gap:id}")
    late = claim.late_payment(WEEKENDS_ONLY)
    print(f"Ganti rugi keterlambatan, 1% sehari: {late.amount:id}")


if __name__ == "__main__":
    main()

"""Care that was paid first: an accident where no hospital has an agreement.

Rudi, of PT Kayu Seram, was hurt on 14 March 2024.  The company paid a private hospital, and the boat and the aeroplane
to Ambon; Rudi paid his own glasses.
"""

from __future__ import annotations

from jamsos import Employer, Job, Participant, Rp, Segment
from jamsos.claims import CareClaim, Stage
from jamsos.programs.papers import Paper

WEEKENDS_ONLY = ()
"""The calendar by which working days are counted; whoever reckons a real claim hands in the holidays of the year."""

job = Job(Employer("PT Kayu Seram"), Rp(3_200_000), programs=("JKK",), start="2021-02-01")

accident = CareClaim(
    participant=Participant("Rudi", Segment.PU, jobs=[job]),
    accident="2024-03-14",
    certified="2024-04-02",
    care=Rp(14_500_000),
    highest_local_standard=Rp(12_000_000),
    sea=Rp(1_250_000),
    air=Rp(3_400_000),
    glasses=Rp(1_200_000),
)


def main() -> None:
    """Print what is given back, to whom, the papers, and the course from the report to the payment."""
    claim = accident.advance(Stage.REPORTED, on="2024-03-15").advance(Stage.FILED, on="2024-04-03")
    claim = claim.with_papers(Paper.CARD, Paper.IDENTITY, Paper.DOCTOR, Paper.CARE_RECEIPTS)
    claim = claim.advance(Stage.RETURNED, on="2024-04-05", reason="kuitansi biaya pengangkutan belum ada")
    claim = claim.with_papers(Paper.TRANSPORT_RECEIPTS).advance(Stage.FILED, on="2024-04-16")
    for stage, day in ((Stage.COMPLETE, "2024-04-17"), (Stage.APPROVED, "2024-04-19"), (Stage.PAID, "2024-04-24")):
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
    print(f"Di atas batas, ditanggung yang membayar: {claim.unreimbursed:id}")


if __name__ == "__main__":
    main()

"""A lasting disability that was disputed: two fingers by the doctor, one by the operator.

Yusuf, a joiner who earns Rp5.000.000, lost his right index finger and, as his doctor says, half the use of the thumb.
The operator determined the finger alone, the labour inspector both.
"""

from __future__ import annotations

from jamsos import Employer, Job, Participant, Rp, Segment, percent
from jamsos.claims import DisabilityClaim, Stage
from jamsos.lampiran.disability import Disability, Loss, Side

WEEKENDS_ONLY = ()
"""The calendar by which working days are counted; whoever reckons a real claim hands in the holidays of the year."""

job = Job(Employer("CV Mebel Jepara"), Rp(5_000_000), programs=("JKK",), start="2018-03-01")
index_finger = Disability(Loss.INDEX_FINGER, side=Side.RIGHT)
thumb = Disability(Loss.THUMB, side=Side.RIGHT, reduction=percent(50))

accident = DisabilityClaim(
    participant=Participant("Yusuf", Segment.PU, jobs=[job]),
    accident="2024-05-06",
    certified="2024-08-01",
    disabilities=[index_finger, thumb],
)


def main() -> None:
    """Print the grant finger by finger, the dispute before the inspector, and the payment in two parts."""
    claim = accident.advance(Stage.REPORTED, on="2024-05-07").advance(Stage.FILED, on="2024-08-02")
    claim = claim.advance(Stage.COMPLETE, on="2024-08-05")
    claim = claim.advance(Stage.APPROVED, on="2024-08-08", amount=Rp(36_000_000))
    claim = claim.advance(Stage.DISPUTED, on="2024-08-12").advance(Stage.GRANTED, on="2024-09-10", amount=claim.payable)
    claim = claim.advance(Stage.PAID_IN_PART, on="2024-09-12", amount=Rp(36_000_000))
    claim = claim.advance(Stage.PAID, on="2024-09-18")
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
    print(f"Perbedaan pendapat ditetapkan oleh: {claim.disputes.on(claim.governing_day).value}")


if __name__ == "__main__":
    main()

"""A disease that came after the work: hearing lost two years after the last day at the factory.

Slamet worked in a press shop until 30 June 2022, on a last wage of Rp4.200.000.  On 15 May 2024 a doctor found that the
noise had taken the hearing of one ear.  A day after the three years of PP 44/2015 Pasal 48 it would have been too late.
"""

from __future__ import annotations

from attrs import evolve

from jamsos import Employer, Job, NotCovered, Participant, Rp, Segment
from jamsos.claims import DisabilityClaim, Stage
from jamsos.lampiran.disability import Disability, Loss

WEEKENDS_ONLY = ()
"""The calendar by which working days are counted; whoever reckons a real claim hands in the holidays of the year."""

job = Job(Employer("PT Logam Tegal"), Rp(4_200_000), programs=("JKK",), start="2009-08-03", end="2022-06-30")

disease = DisabilityClaim(
    participant=Participant("Slamet", Segment.PU, jobs=[job]),
    diagnosed="2024-05-15",
    ended="2022-06-30",
    wage=Rp(4_200_000),
    certified="2024-05-15",
    disabilities=[Disability(Loss.HEARING_ONE)],
)


def main() -> None:
    """Print the claim that came in time, then why the one that came too late is not covered."""
    claim = disease.advance(Stage.REPORTED, on="2024-05-16").advance(Stage.FILED, on="2024-05-17")
    for stage, day in ((Stage.COMPLETE, "2024-05-20"), (Stage.APPROVED, "2024-05-24"), (Stage.PAID, "2024-05-28")):
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
    try:
        evolve(disease, diagnosed="2025-07-01", certified=None).entitlement()
    except NotCovered as refusal:
        print(f"Tidak dijamin: {refusal}")


if __name__ == "__main__":
    main()

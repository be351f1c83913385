"""The schooling of two children after a death: asked for every year, paid every year.

Ibu Sari, in JKK and JKM since 2018, died on 3 February 2024 and left three children.  The law pays two: the family asks
for Ani and Bima.
"""

from __future__ import annotations

from jamsos import DeathClaim, Employer, Job, Participant, Rp, Segment
from jamsos.claims import ScholarshipClaim, Stage, scholarships_of
from jamsos.family import Relation, Relative
from jamsos.lampiran.scholarships import Grade, Level
from jamsos.programs.papers import Paper

WEEKENDS_ONLY = ()
"""The calendar by which working days are counted; whoever reckons a real claim hands in the holidays of the year."""

ani = Relative("Ani", Relation.CHILD, born="2006-05-01", grade=Grade(Level.UPPER_SECONDARY, 3))
bima = Relative("Bima", Relation.CHILD, born="2012-09-20", grade=Grade(Level.PRIMARY, 6))
cici = Relative("Cici", Relation.CHILD, born="2021-01-15", grade=Grade(Level.KINDERGARTEN), enters="2026-07-13")

job = Job(Employer("PT Kopi Toraja"), Rp(3_900_000), programs=("JKK", "JKM"), start="2018-04-02")
death = DeathClaim(
    participant=Participant("Ibu Sari", Segment.PU, jobs=[job], relatives=[ani, bima, cici]), died="2024-02-03"
)


def main() -> None:
    """Print the choice the family has, the years of both children, and three years of requests and payments."""
    try:
        death.scholarships()
    except ValueError as refusal:
        print(f"{refusal}\n")
    claims = [
        ScholarshipClaim(after=death, child=ani, others=[bima]),
        ScholarshipClaim(after=death, child=bima, others=[ani]),
    ]
    print(scholarships_of(claims).explain("id"))
    print()

    claim = claims[0].with_papers(Paper.FORM_SCHOLARSHIP, Paper.SCHOOL_LETTER, Paper.BIRTH)
    for stage, day in ((Stage.FILED, "2024-03-01"), (Stage.COMPLETE, "2024-03-04"), (Stage.APPROVED, "2024-03-06")):
        claim = claim.advance(stage, on=day)
    claim = claim.advance(Stage.PAID_IN_PART, on="2024-03-07", amount=claim.schedule[0].amount)
    claim = claim.renew(on="2025-03-03").advance(Stage.PAID_IN_PART, on="2025-03-10", amount=Rp(12_000_000))
    claim = claim.renew(on="2026-03-02")
    print(claim.as_document("id").text())
    print()
    print("Tenggat")
    for term in claim.terms(WEEKENDS_ONLY):
        print(f"  {term}; dilaksanakan: {term.done or 'belum'}")
    print(f"Ganti rugi keterlambatan: {claim.late_payment(WEEKENDS_ONLY).amount:id}")


if __name__ == "__main__":
    main()

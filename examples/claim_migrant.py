"""Claims of a migrant worker: a departure that failed, a loss on the way home, and a death during the work.

Rahma could not leave on 1 March 2024 through no fault of her own, left later, lost a suitcase on leave in January 2025,
and died abroad of an illness on 15 April 2025.
She leaves a husband and a daughter who will enter upper secondary school.
"""

from __future__ import annotations

from jamsos import Participant, Rp, Segment
from jamsos.claims import FailedDepartureClaim, LossOnReturnClaim, MigrantDeathClaim, Stage, settle
from jamsos.family import Relation, Relative
from jamsos.lampiran.scholarships import Grade, Level
from jamsos.participants import Enrolment
from jamsos.programs.papers import Paper
from jamsos.programs.pmi import Phase

rahma = Participant(
    "Rahma",
    Segment.PMI,
    enrolments=(Enrolment("JKK", start="2024-01-10"), Enrolment("JKM", start="2024-01-10")),
    relatives=(
        Relative("Harun", Relation.SPOUSE),
        Relative("Ani", Relation.CHILD, born="2010-05-01", grade=Grade(Level.UPPER_SECONDARY)),
    ),
)
departure = FailedDepartureClaim(participant=rahma, happened="2024-03-01")
suitcase = LossOnReturnClaim(participant=rahma, happened="2025-01-12", loss=Rp(3_500_000))
death = MigrantDeathClaim(participant=rahma, happened="2025-04-15", phase=Phase.DURING)


def course() -> MigrantDeathClaim:
    """What happened to the claim for the death: the file came back once."""
    one = death.with_papers(Paper.CARD, Paper.IDENTITY, Paper.DEATH_CERTIFICATE, Paper.HEIRS, Paper.BANK_BOOK)
    one = one.advance(Stage.FILED, on="2025-05-05")
    one = one.advance(Stage.RETURNED, on="2025-05-06", reason="kartu keluarga dan KTP ahli waris belum ada")
    one = one.with_papers(Paper.FAMILY_CARD, Paper.IDENTITY_OF_HEIRS).advance(Stage.FILED, on="2025-05-12")
    one = one.advance(Stage.COMPLETE, on="2025-05-12").advance(Stage.APPROVED, on="2025-05-14")
    return one.advance(Stage.PAID, on="2025-05-19")


def main() -> None:
    """Print all three claims as one account, then who receives the sum of the death, the scholarship and the course."""
    print(settle((departure, suitcase, death)).explain("id"))
    print()
    print(death.recipients().explain("id"))
    print()
    print(death.scholarships().explain("id"))
    print()
    print(course().as_document("id").text())


if __name__ == "__main__":
    main()

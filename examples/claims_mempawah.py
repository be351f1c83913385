"""Mempawah, 2022: 891 honorary staff since December 2021, three deaths in six months, and what the families receive.

Facts as published on 28 June 2022; names, families and days are invented.
"""

from __future__ import annotations

from jamsos import (
    KABUPATEN_MEMPAWAH,
    DeathClaim,
    Employer,
    Job,
    Participant,
    RiskClass,
    Rp,
    Segment,
    claims_report,
    contributions,
    settle,
)
from jamsos.claims import Stage
from jamsos.family import Relation, Relative
from jamsos.lampiran.scholarships import Grade, Level
from jamsos.programs.papers import Paper

STAFF = 891
WAGE = Rp(2_000_000)
OFFICE = Employer(
    "Pemerintah Kabupaten Mempawah", risk_class=RiskClass.VERY_LOW, state_body=True, region=KABUPATEN_MEMPAWAH
)


def honorary(name: str, *family: Relative) -> Participant:
    """One of the honorary staff, registered in JKK and JKM on 1 December 2021."""
    job = Job(OFFICE, WAGE, programs=("JKK", "JKM"), start="2021-12-01")
    return Participant(name, Segment.PU, jobs=[job], relatives=family)


ANI = Relative("Ani", Relation.CHILD, born="2012-05-01", grade=Grade(Level.PRIMARY, 4))
DEATHS = (
    DeathClaim(participant=honorary("Ibu Rosna", Relative("Pak Hendra", Relation.SPOUSE), ANI), died="2022-02-11"),
    DeathClaim(participant=honorary("Pak Sulaiman", Relative("Ibu Salmah", Relation.PARENT)), died="2022-04-18"),
    DeathClaim(participant=honorary("Pak Yohanes", Relative("Ibu Maria", Relation.SPOUSE)), died="2022-06-03"),
)
PAPERS = (Paper.DEATH_CERTIFICATE, Paper.HEIRS, Paper.CARD)


def paid(claim: DeathClaim, filed: str, complete: str, transferred: str) -> DeathClaim:
    """The claim with its papers, filed, complete, approved and paid."""
    return (
        claim.with_papers(*(each.paper for each in claim.papers_owed()))
        .advance(Stage.FILED, on=filed)
        .advance(Stage.COMPLETE, on=complete)
        .advance(Stage.APPROVED, on=complete)
        .advance(Stage.PAID, on=transferred)
    )


def main() -> None:
    """Print what the staff cost a month, and the report on the three claims on 28 June 2022."""
    monthly = contributions(DEATHS[0].participant, "2021-12").amount  # type: ignore[arg-type]
    print(f"Iuran {STAFF} tenaga honorer sebulan: {STAFF} x {monthly} = {monthly * STAFF}")
    print(f"Santunan tiga ahli waris: {settle(DEATHS).amount} ({settle(DEATHS).amount.in_words()})")
    print()
    first, second, third = DEATHS
    claims = (
        paid(first, "2022-02-21", "2022-02-22", "2022-02-24"),
        paid(second, "2022-05-09", "2022-05-10", "2022-05-13"),
        third.with_papers(*PAPERS).advance(Stage.FILED, on="2022-06-20"),
    )
    print(claims_report(claims, on="2022-06-28").text())


if __name__ == "__main__":
    main()

"""Claims of JHT: a resignation from the request to the money, part of an account for a home, and a death with heirs.

The yearly rates are declared by the operator and handed in: those below only show how.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve

from jamsos import Month, Participant, Rp, Segment, percent
from jamsos.claims import NotCovered, PartialSavingsClaim, SavingsClaim, Stage
from jamsos.family import Relation, Relative
from jamsos.programs import jht
from jamsos.programs.jht import Ground, Purpose
from jamsos.programs.papers import Paper

if TYPE_CHECKING:
    from jamsos import Rupiah

HOLIDAYS = frozenset({date(2026, 5, 1), date(2026, 5, 14)})

asep = Participant(
    "Asep",
    Segment.PU,
    born="1985-06-01",
    relatives=[
        Relative("Siti", Relation.SPOUSE),
        Relative("Ani", Relation.CHILD, born="2012-05-01"),
        Relative("Entin", Relation.PARENT),
    ],
)


def account(wage: int) -> Rupiah:
    """What the contributions on a monthly wage since July 2015 have come to at the end of March 2026.

    The claim takes the whole account too, and then shows it year by year; here its sum is enough.
    """
    paid = jht.monthly_contributions(Month.range(Month(2015, 7), Month(2026, 3)), {"wage": Rp(wage)})
    return jht.balance(paid, dict.fromkeys(range(2015, 2027), percent("5.5")), until=Month(2026, 3)).amount


def resignation() -> None:
    """A month after the certificate the account is open; the employer reported too low a wage."""
    claim = SavingsClaim(
        participant=asep,
        ground=Ground.RESIGNATION,
        happened="2026-03-31",
        asked="2026-04-30",
        saved=account(6_000_000),
        rightful=account(7_500_000),
        papers=[Paper.CARD, Paper.IDENTITY],
    )
    print(evolve(claim, asked="2026-04-29").refusal())
    for standing, amount in claim.owed().by("standing").items():
        print(f"{standing:id}: {amount}")
    print(f"Belum ada: {', '.join(f'{each:id}' for each in claim.missing_papers())}")
    claim = (
        claim.advance(Stage.FILED, on="2026-04-30")
        .advance(Stage.RETURNED, on="2026-05-04", reason="surat keterangan berhenti bekerja belum ada")
        .with_papers(*(each.paper for each in claim.papers_owed()))
        .advance(Stage.FILED, on="2026-05-06")
        .advance(Stage.COMPLETE, on="2026-05-06")
        .advance(Stage.APPROVED, on="2026-05-08")
    )
    for term in claim.terms(HOLIDAYS):
        print(f"{term:id} ({term.source.citation.short})")
    print(f"Pajak yang dipotong: {claim.tax('2026-05-13', has_npwp=True).amount}")
    print(claim.advance(Stage.PAID, on="2026-05-13").as_document("id").text())


def part_for_a_home() -> None:
    """Thirty per cent after ten years, once."""
    claim = PartialSavingsClaim(
        participant=asep, purpose=Purpose.HOME, asked="2026-04-30", saved=account(6_000_000), member_since="2015-07-01"
    )
    print(claim.entitlement().explain("id"))
    try:
        evolve(claim, purpose=Purpose.OTHER, drawn=1).entitlement()
    except NotCovered as refusal:
        print(refusal)


def death() -> None:
    """The wife and the daughter together; the mother only where there is neither."""
    claim = SavingsClaim(
        participant=asep, ground=Ground.DEATH, happened="2026-04-12", asked="2026-04-30", saved=account(6_000_000)
    )
    for recipient, amount in claim.recipients().by("recipient").items():
        print(f"{amount} untuk {recipient}")
    alone = SavingsClaim(
        participant=Participant("Budi", Segment.BPU, relatives=[]),
        ground=Ground.DEATH,
        happened="2026-04-12",
        asked="2026-04-30",
        saved=Rp(4_250_000),
    )
    for recipient, amount in alone.recipients().by("recipient").items():
        print(f"{amount} untuk {recipient}")


def main() -> None:
    """Print the three stories."""
    for title, story in (
        ("MENGUNDURKAN DIRI", resignation),
        ("SEBAGIAN UNTUK RUMAH", part_for_a_home),
        ("MENINGGAL DUNIA", death),
    ):
        print(title)
        story()
        print()


if __name__ == "__main__":
    main()

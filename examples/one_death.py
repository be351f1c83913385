"""One death, both ways: what the heirs of a vulnerable worker receive, with the article behind each line."""

from __future__ import annotations

from jamsos import (
    APBD,
    JKK,
    JKM,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    Cause,
    DeathClaim,
    Funding,
    Period,
    Protection,
    Segment,
    check,
)

ambon = Protection(
    under=PERWALI_AMBON_34A_2020,
    region=KOTA_AMBON,
    segment=Segment.BPU,
    headcount=25_000,
    programs=(JKK, JKM),
    period=Period.year(2022),
    funding=Funding(APBD, payer=KOTA_AMBON, year=2022),
)


def main() -> None:
    """Print the entitlement of a natural death and of a death by work accident on the same day."""
    for cause in Cause:
        claim = DeathClaim(under=ambon, died="2022-03-14", cause=cause, member_since="2020-10-01")
        entitlement = claim.entitlement()
        print(entitlement.explain("id"))
        print()
        print(f"Terbilang: {entitlement.amount.in_words()}")
        print()
        print(check(claim, on="2022-04-01").as_document("id").text())
        print()


if __name__ == "__main__":
    main()

"""Subjects that the cases of several rules are made from: the protection of Ambon in 2022, with some values changed."""

from __future__ import annotations

from typing import Any

from jamsos import (
    APBD,
    CSR,
    JKK,
    JKM,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    DeathClaim,
    Funding,
    Participant,
    Period,
    Protection,
    Segment,
)

__all__ = ["CITY", "COMPANY", "claim", "person", "protect", "year"]

CITY = Funding(APBD, payer=KOTA_AMBON, year=2022)
COMPANY = Funding(CSR, payer="PT Contoh")


def protect(**changes: Any) -> Protection:
    """The protection of Ambon in 2022: 25,000 people, paid for by the city; a roster takes the place of the number."""
    values: dict[str, Any] = {
        "under": PERWALI_AMBON_34A_2020,
        "region": KOTA_AMBON,
        "segment": Segment.BPU,
        "headcount": None if "roster" in changes else 25_000,
        "programs": (JKK, JKM),
        "period": Period.year(2022),
        "funding": CITY,
    }
    return Protection(**{**values, **changes})


def claim(under: Protection | None = None, **changes: Any) -> DeathClaim:
    """A natural death in Ambon on 14 March 2022."""
    values: dict[str, Any] = {"under": under or protect(), "died": "2022-03-14"}
    return DeathClaim(**{**values, **changes})


def person(name: str = "A", **changes: Any) -> Participant:
    """A non-wage worker."""
    return Participant(name, changes.pop("segment", Segment.BPU), **changes)


def year(number: int) -> dict[str, Any]:
    """The period and the city's funding of a year."""
    return {"period": Period.year(number), "funding": Funding(APBD, payer=KOTA_AMBON, year=number)}

"""Subjects that the cases of several rules are made from, each with some values changed.

They are the protection of Ambon in 2022, its people, and the workers of a small firm.
"""

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
    Rp,
    Segment,
)
from jamsos.employers import Employer, Employment, EnterpriseScale, Jkn, RiskClass, WorkerFacts
from jamsos.participants import Job
from jamsos.rules.people import Portfolio

__all__ = [
    "CITY",
    "COMPANY",
    "FIRM",
    "OTHER_FIRM",
    "claim",
    "facts",
    "job",
    "person",
    "protect",
    "roster",
    "together",
    "worker",
    "year",
]

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


FIRM = Employer("PT Teh Priangan", risk_class=RiskClass.LOW, scale=EnterpriseScale.SMALL)
OTHER_FIRM = Employer("PT Kopi Gayo", risk_class=RiskClass.LOW, scale=EnterpriseScale.SMALL)
OWED = ("JKK", "JKM", "JHT", "JKP")


def facts(**changes: Any) -> WorkerFacts:
    """A permanent worker born in 1990, in health insurance through the employer."""
    values: dict[str, Any] = {"born": "1990-05-17", "jkn": Jkn.BUSINESS, **changes}
    return WorkerFacts(Employment.PERMANENT, **values)


def job(employer: Employer = FIRM, **changes: Any) -> Job:
    """A job at a small firm that registers what it owes, for Rp5,000,000 a month."""
    wage = changes.pop("wage", Rp(5_000_000))
    values: dict[str, Any] = {"programs": OWED, "worker": facts(), **changes}
    return Job(employer, wage, **values)


def worker(*jobs: Job, **changes: Any) -> Participant:
    """A wage earner with these jobs, or with one."""
    values: dict[str, Any] = {"segment": Segment.PU, "jobs": jobs or (job(),), **changes}
    return person(**values)


def roster(*people: Participant, **changes: Any) -> Protection:
    """A protection of these people."""
    return protect(roster=people, **changes)


def together(*subjects: object) -> Portfolio:
    """Subjects that are judged together."""
    return Portfolio(subjects)

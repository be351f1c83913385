"""Klaim: from an event to money in the right hands, for every programme.

Each kind of claim is a value that knows its programme, the day that governs it, what it is worth and why, who receives
it, which papers it needs, by when who has to do what, and what has happened to it.
`LIFECYCLE` is the one table of steps; `settle` adds claims up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamsos._checks import shown
from jamsos.breakdown import Breakdown, total_of
from jamsos.claims.accident import CareClaim, DisabilityClaim, IncapacityClaim
from jamsos.claims.base import Claim, NotCovered
from jamsos.claims.death import Cause, DeathClaim
from jamsos.claims.job_loss import JobLossClaim, JobLossReplacementClaim, MonthlyRequest
from jamsos.claims.lifecycle import LIFECYCLE, Event, Stage
from jamsos.claims.migrant import FailedDepartureClaim, LossOnReturnClaim, MigrantDeathClaim, ViolenceClaim
from jamsos.claims.pension import (
    DisabilityPensionClaim,
    Instalment,
    Instead,
    OldAgePensionClaim,
    PensionClaim,
    PensionLumpSumClaim,
    SurvivorPensionClaim,
)
from jamsos.claims.savings import PartialSavingsClaim, SavingsClaim
from jamsos.claims.scholarship import ScholarshipClaim, scholarships_of
from jamsos.claims.shares import distribute
from jamsos.claims.terms import Term
from jamsos.steps import IllegalStep
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "LIFECYCLE",
    "CareClaim",
    "Cause",
    "Claim",
    "DeathClaim",
    "DisabilityClaim",
    "DisabilityPensionClaim",
    "Event",
    "FailedDepartureClaim",
    "IllegalStep",
    "IncapacityClaim",
    "Instalment",
    "Instead",
    "JobLossClaim",
    "JobLossReplacementClaim",
    "LossOnReturnClaim",
    "MigrantDeathClaim",
    "MonthlyRequest",
    "NotCovered",
    "OldAgePensionClaim",
    "PartialSavingsClaim",
    "PensionClaim",
    "PensionLumpSumClaim",
    "SavingsClaim",
    "ScholarshipClaim",
    "Stage",
    "SurvivorPensionClaim",
    "Term",
    "ViolenceClaim",
    "distribute",
    "scholarships_of",
    "settle",
]

_SETTLED = Text(id="Klaim ({n})", en="Claims ({n})")


def settle(claims: Iterable[Claim]) -> Breakdown:
    """Penyelesaian: the entitlements of several claims of any kind as one account; no claims come to Rp0.

    Raises NotCovered or ValueError for the first claim that cannot be paid, naming it.
    """
    entitlements: list[Breakdown] = []
    for claim in claims:
        if not isinstance(claim, Claim):
            msg = f"claim must be a Claim such as DeathClaim(under=..., died=...), not {shown(claim)}."
            raise TypeError(msg)
        entitlements.append(claim.entitlement())
    return total_of(_SETTLED.fill(n=len(entitlements)), entitlements)

"""What the library refuses and sums whatever is switched off: run in this process, and by `python -O -m`."""

# pyright: basic
from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from attrs import evolve

from jamsos import (
    APBD,
    JKK,
    JKM,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    Breakdown,
    Cohort,
    DeathClaim,
    Employer,
    Enrolment,
    Event,
    Funding,
    IllegalStep,
    Job,
    Month,
    NotCovered,
    NotInForce,
    Participant,
    Period,
    Protection,
    Region,
    Relation,
    Relative,
    RiskClass,
    Rp,
    Rupiah,
    Segment,
    Split,
    Stage,
    Text,
    Wage,
    Will,
    check,
    contributions,
    percent,
    settle,
)
from jamsos.claims import CareClaim, DisabilityClaim, IncapacityClaim, SavingsClaim
from jamsos.identity import Kpj, Nik, Npwp, Passport
from jamsos.lampiran.disability import Disability, Loss
from jamsos.law import Dated
from jamsos.programs.jht import Ground
from jamsos.programs.jkm import Arrears
from jamsos.remittance import Remittance
from jamsos.workforce import Workforce

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["broken"]

FIRM = Employer("PT Teh Priangan", risk_class=RiskClass.LOW)
JOB = Job(FIRM, Rp(5_000_000), programs=("JKK", "JKM", "JHT", "JP"), start="2020-01-06")
ASEP = Participant("Asep", Segment.PU, born="1985-03-01", jobs=[JOB], relatives=[Relative("Siti", Relation.SPOUSE)])
AMBON = Protection(
    under=PERWALI_AMBON_34A_2020,
    region=KOTA_AMBON,
    segment=Segment.BPU,
    headcount=25_000,
    programs=(JKK, JKM),
    period=Period.year(2022),
    funding=Funding(APBD, payer=KOTA_AMBON, year=2022),
)
DEATH = DeathClaim(under=AMBON, died="2022-03-14")
HURT: dict[str, Any] = {"participant": ASEP, "accident": "2022-06-01"}
ANY: Any = object()
HALF: Any = 1.5
TEXT: Any = "8171014501900001"
"""What no type checker would let pass."""

REFUSALS: tuple[tuple[type[Exception], Callable[[], object]], ...] = (
    (TypeError, lambda: Rp(HALF)),
    (ValueError, lambda: Rp(10**18)),
    (TypeError, lambda: Rupiah(sen=True)),
    (TypeError, lambda: percent(HALF)),
    (ValueError, lambda: Month(2022, 13)),
    (ValueError, lambda: Period("2022-02-01", "2022-01-31")),
    (ValueError, lambda: Region("00", "Nowhere")),
    (ValueError, lambda: Text(id="", en="nothing")),
    (ValueError, lambda: Nik("8171010000900001")),
    (ValueError, lambda: Kpj("1")),
    (ValueError, lambda: Npwp("1")),
    (ValueError, lambda: Passport("", "NLD")),
    (ValueError, lambda: Dated.of(Text(id="a", en="b"))),
    (ValueError, lambda: Breakdown(Text(id="a", en="b"), Rp(2), parts=(Breakdown(Text(id="a", en="b"), Rp(1)),))),
    (ValueError, lambda: Employer(" ")),
    (TypeError, lambda: Employer("PT A", risk_class=ANY)),
    (ValueError, lambda: Wage.monthly(Rp(-1))),
    (ValueError, lambda: Job(FIRM, Rp(1), start="2022-02-01", end="2022-01-31")),
    (ValueError, lambda: Enrolment("JKM", start="2022-02-01", unpaid=["2022-03"])),
    (ValueError, lambda: Relative("Ani", Relation.CHILD, born="2012-05-01", died="2012-04-30")),
    (ValueError, lambda: Will(" ", notarial=True)),
    (TypeError, lambda: evolve(ASEP, nik=TEXT)),
    (ValueError, lambda: evolve(ASEP, died="1985-02-28")),
    (ValueError, lambda: Cohort(0, start="2022-01")),
    (ValueError, lambda: evolve(AMBON, programs=(JKK, JKK))),
    (ValueError, lambda: evolve(AMBON, headcount=None)),
    (ValueError, lambda: Split(())),
    (ValueError, lambda: Funding(APBD, payer=" ")),
    (ValueError, lambda: Workforce(employer=Employer("PT B"), workers=[ASEP])),
    (ValueError, lambda: Remittance(bill=contributions(ASEP, "2022-01"), paid=Rp(1))),
    (ValueError, lambda: Arrears(-1)),
    (ValueError, lambda: Event(Stage.PAID, "2022-04-01")),
    (ValueError, lambda: Event(Stage.REJECTED, "2022-04-01")),
    (IllegalStep, lambda: DEATH.advance(Stage.PAID, on="2022-04-01")),
    (IllegalStep, lambda: DEATH.advance(Stage.FILED, on="2022-03-13")),
    (IllegalStep, lambda: evolve(DEATH, history=[Event(Stage.APPROVED, "2022-04-01")])),
    (NotCovered, lambda: evolve(DEATH, died="2023-01-01").entitlement()),
    (NotInForce, lambda: contributions(ASEP, "2027-03")),
    (ValueError, lambda: CareClaim(**HURT)),
    (ValueError, lambda: IncapacityClaim(**HURT, days=0)),
    (ValueError, lambda: DisabilityClaim(**HURT)),
    (ValueError, lambda: DisabilityClaim(**HURT, disabilities=[Disability(Loss.HAND)]).entitlement()),
    (ValueError, lambda: SavingsClaim(participant=ASEP, ground=Ground.DEATH, asked="2026-01-01", saved=Rp(-1))),
    (ValueError, lambda: check(ASEP, on="2022-02-30")),
)
"""What cannot be, and how it is refused."""


def _paid() -> DeathClaim:
    claim = DEATH
    for stage in (Stage.FILED, Stage.COMPLETE, Stage.APPROVED, Stage.PAID):
        claim = claim.advance(stage, on="2022-03-28")
    return claim


SUMS: tuple[tuple[Rupiah, Callable[[], Rupiah]], ...] = (
    (Rp(5_040_000_000), lambda: AMBON.bill().amount),
    (Rp(5_040_000_000), lambda: AMBON.bill().breakdown.amount),
    (Rp(477_000), lambda: contributions(ASEP, "2022-04").amount),
    (Rp(42_000_000), lambda: DEATH.entitlement().amount),
    (Rp(126_000_000), lambda: settle([DEATH] * 3).amount),
    (Rp(42_000_000), lambda: _paid().paid),
    (Rp(0), lambda: _paid().left),
    (Rp(7_500_000), lambda: IncapacityClaim(**HURT, days=45).entitlement().amount),
)
"""What comes to how much."""


def broken() -> list[str]:
    """What was not refused as it should be, and what did not come to its sum; nothing where all holds."""
    found: list[str] = []
    for number, (kind, impossible) in enumerate(REFUSALS, start=1):
        try:
            impossible()
        except kind:
            continue
        except Exception as other:  # noqa: BLE001  (whatever it is, it is the wrong one)
            found.append(f"refusal {number}: {type(other).__name__} instead of {kind.__name__}: {other}")
        else:
            found.append(f"refusal {number}: nothing was refused instead of {kind.__name__}")
    for number, (amount, reckon) in enumerate(SUMS, start=1):
        if reckon() != amount:
            found.append(f"sum {number}: {reckon()!r} instead of {amount!r}")
    return found


if __name__ == "__main__":
    sys.exit("\n".join(broken()) or f"{len(REFUSALS)} refusals, {len(SUMS)} sums, __debug__ is {__debug__}")

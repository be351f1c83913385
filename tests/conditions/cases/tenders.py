"""JS636 to JS639: a construction project before and after its work order."""

from __future__ import annotations

from datetime import date
from typing import Any

from jamsos import KOTA_TIDORE_KEPULAUAN, Employer, Period, Rp
from jamsos.arrears import Payment
from jamsos.tenders import Project, ProofCondition, Responsible
from tests.conditions.case import Case

__all__ = ["CASES"]

BUILDER = Employer("CV Karya Goto", construction=True)
LAST, BEGINS, ENDS = date(2024, 3, 21), date(2024, 3, 11), date(2024, 8, 31)
CONDITION = ProofCondition(KOTA_TIDORE_KEPULAUAN, since="2024-01-01")


def project(**changes: Any) -> Project:
    """A road in Tidore, ordered on 1 March 2024, of Rp1,200,000,000."""
    values: dict[str, Any] = {
        "name": "Jalan Goto",
        "provider": BUILDER,
        "user": KOTA_TIDORE_KEPULAUAN,
        "responsible": Responsible.PROVIDER,
        "work_order": "2024-03-01",
        "period": Period(BEGINS, ENDS),
        "value": Rp(1_200_000_000),
        **changes,
    }
    return Project(**values)


PAID = {"registered": "2024-03-08", "payments": [Payment("2024-03-08", Rp(1_990_000))]}

CASES: dict[str, tuple[Case, ...]] = {
    "JS636": (
        Case("not registered, a day after", project(), date(2024, 3, 22)),
        Case("not registered, on the last day", project(), LAST),
        Case(
            "a work order before the rule",
            project(work_order="2015-12-01", period=Period("2015-12-05", "2015-12-31")),
            date(2024, 3, 22),
        ),
    ),
    "JS637": (
        Case("work begins, nothing is paid", project(), BEGINS),
        Case("the day before work begins", project(), date(2024, 3, 10)),
        Case("work begins, all is paid", project(**PAID), BEGINS),
        Case(
            "work begins, paid only later",
            project(registered="2024-03-08", payments=[Payment("2024-03-12", Rp(1_990_000))]),
            BEGINS,
        ),
    ),
    "JS638": (
        Case("the last day of work, unpaid", project(), ENDS),
        Case("the day before", project(), date(2024, 8, 30)),
        Case("the last day of work, paid", project(**PAID), ENDS),
    ),
    "JS639": (
        Case("proof is asked for and missing", project(condition=CONDITION), BEGINS),
        Case("proof is asked for and there", project(condition=CONDITION, certified="2024-03-11"), BEGINS),
        Case("proof will be asked for", project(condition=CONDITION), date(2023, 12, 31)),
        Case("nobody asks for proof", project(), BEGINS),
    ),
}

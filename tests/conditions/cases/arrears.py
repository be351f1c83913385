"""JS42x: what is overdue, what it costs, and what it does to benefits."""

from __future__ import annotations

from datetime import date
from typing import Any

from jamsos import Employer, Month, Rp
from jamsos.arrears import BegunMonth, Ledger, Owed, Payment
from tests.conditions.case import Case
from tests.conditions.subjects import person

__all__ = ["CASES"]

FIRM = Employer("PT Teh Priangan")
DUE, NEXT_DAY, TWO_MONTHS = date(2024, 7, 15), date(2024, 7, 16), date(2024, 9, 15)


def owed(*payments: Payment, program: str = "JKK", month: str = "2024-06") -> Owed:
    """A month of a programme, due on the 15th of the next."""
    last = (Month.parse(month) + 1).first.replace(day=15)
    return Owed(program=program, month=month, amount=Rp(10_000_000), last=last, payments=payments)


def ledger(*lines: Owed, **changes: Any) -> Ledger:
    """The ledger of a firm; one unpaid month of JKK unless told otherwise."""
    values: dict[str, Any] = {"payer": FIRM, "owed": lines or (owed(),), "begun": BegunMonth.COUNTED, **changes}
    return Ledger(**values)


def months(number: int) -> tuple[Owed, ...]:
    """So many months of JKK in a row, unpaid."""
    return tuple(owed(month=(Month(2024, 1) + each).iso) for each in range(number))


IN_TIME = Payment(DUE, Rp(10_000_000))
LATER = date(2024, 7, 31)

CASES: dict[str, tuple[Case, ...]] = {
    "JS421": (
        Case("unpaid, a day after", ledger(), NEXT_DAY),
        Case("unpaid, on the last day", ledger(), DUE),
        Case("JKM unpaid beside a paid JKK", ledger(owed(IN_TIME), owed(program="JKM")), NEXT_DAY),
        Case("paid", ledger(owed(IN_TIME), owed(IN_TIME, program="JKM")), NEXT_DAY),
    ),
    "JS422": (
        Case("a day late", ledger(), NEXT_DAY),
        Case("on the last day", ledger(), DUE),
    ),
    "JS423": (
        Case("four months in a row", ledger(*months(4)), LATER),
        Case("three months in a row", ledger(*months(3)), LATER),
        Case("four months in a row, as if before July 2015", ledger(*months(4)), date(2015, 6, 30)),
        Case("four months of a non-wage worker", ledger(*months(4), payer=person()), LATER),
    ),
    "JS424": (
        Case("a day late", ledger(), NEXT_DAY),
        Case("two months late to the day", ledger(), TWO_MONTHS),
    ),
    "JS425": (
        Case("a payment was divided", ledger(divided=True)),
        Case("none was", ledger()),
    ),
}

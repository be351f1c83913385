"""Setoran: what was paid for a bill, when, on which base and with which relief, to be held against what was due.

A bill says what the law asks; a remittance says what happened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance
from jamsos.contributions import MonthlyBill
from jamsos.dates import as_day
from jamsos.lampiran.income_bands import INCOME_BANDS
from jamsos.money import Rp, Rupiah
from jamsos.participants import Segment, refuse_income
from jamsos.tariff import Relief
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from jamsos.dates import Day

__all__ = ["Remittance"]


def _on(value: object) -> date | None:
    return None if value is None else as_day(value, "on")


def _days(values: Iterable[date]) -> frozenset[date]:
    return frozenset(values)


def _reliefs(values: Iterable[Relief]) -> tuple[Relief, ...]:
    return tuple(values)


@frozen(kw_only=True)
class Remittance:
    """Setoran iuran: the payment for one bill.

    * `bill`: what was due (`contributions`).
    * `paid`: what was paid; Rp0 where nothing was.
    * `on`: the day of the payment; None where nothing was paid yet.
    * `base`: the wage, or the base of the band, on which the payer reckoned; None where it is not known.
    * `reliefs`: the reliefs the payer claimed.
    * `holidays`: the calendar that the caller answers for, by which the due day is moved.

    >>> from jamsos.contributions import contributions
    >>> from jamsos.employers import Employer, RiskClass
    >>> from jamsos.participants import Job, Participant, Segment
    >>> firm = Employer("PT Teh Priangan", risk_class=RiskClass.LOW)
    >>> asep = Participant("Asep", Segment.PU, jobs=[Job(firm, Rp(5_000_000), programs=("JKK", "JKM"))])
    >>> late = Remittance(bill=contributions(asep, "2026-04"), paid=Rp(42_000), on="2026-05-20")
    >>> late.due_dates, late.difference
    ((('JKK', datetime.date(2026, 5, 15)), ('JKM', datetime.date(2026, 5, 15))), Rp(0))
    """

    bill: MonthlyBill
    paid: Rupiah
    on: date | None = field(default=None, converter=_on)
    base: Rupiah | None = None
    reliefs: tuple[Relief, ...] = field(default=(), converter=_reliefs)
    holidays: frozenset[date] = field(default=frozenset(), converter=_days, repr=False)

    def __attrs_post_init__(self) -> None:
        instance("bill", self.bill, MonthlyBill, 'contributions(participant, "2026-04")')
        refuse_income(self.paid, "paid")
        if self.base is not None:
            refuse_income(self.base, "base")
        for relief in self.reliefs:
            instance("reliefs", relief, Relief, "NON_WAGE_RELIEF")
        if self.on is None and self.paid > Rp(0):
            msg = f"on is needed: {self.paid!r} was paid on some day."
            raise ValueError(msg)

    @property
    def due_dates(self) -> tuple[tuple[str, date], ...]:
        """Each programme that is due with its last day; none for construction services, where the contract says it."""
        if self.bill.participant.segment is Segment.JAKON:
            return ()
        return tuple(self.bill.due_dates(self.holidays).items())

    def payment_by(self, day: Day) -> date | None:
        """The day of the payment, where it was made by a day; else None."""
        return self.on if self.on is not None and self.on <= as_day(day) else None

    @property
    def right_base(self) -> Rupiah:
        """The base the law takes: the wages of all jobs, or where there is none the base of the band of the income."""
        income = self.bill.participant.income
        if income is None or self.bill.wage > Rp(0):
            return self.bill.wage
        return INCOME_BANDS.on(self.bill.month.first).value.of(income).base

    @property
    def difference(self) -> Rupiah:
        """What was paid beyond what was due; negative where it was less."""
        return self.paid - self.bill.amount

    def granted(self, relief: Relief) -> bool:
        """Whether the payer belongs to the group of a relief that the month of the bill has."""
        day = self.bill.month.first
        return any(relief.when in part.facts and relief.on(part.facts, day) is not None for part in self.bill.parts)

    def __format__(self, spec: str) -> str:
        return _REMITTANCE.fill(who=self.bill.participant, month=self.bill.month).get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


_REMITTANCE = Text(id="setoran {who}, {month}", en="remittance of {who}, {month}")

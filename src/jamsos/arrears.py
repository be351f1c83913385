"""Tunggakan: contributions that are late, the fine for each month of delay, and how many months are unpaid in a row.

JKK and JKM (PP 44/2015 Pasal 22), JHT (PP 46/2015 Pasal 20) and JP (PP 45/2015 Pasal 31) are fined each by its article:
2 % of the contribution for every month of delay, 0.5 % for the contribution months of PP 49/2020.
The employer alone bears the fine.  Non-wage workers and state bodies are not fined.
"""

from __future__ import annotations

from collections import defaultdict
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from jamsos._checks import instance, unknown, whole
from jamsos.breakdown import Breakdown, total_of
from jamsos.contributions import MonthlyBill, contributions
from jamsos.dates import Month, add_months, as_day, as_month, completed_months
from jamsos.employers import Employer
from jamsos.money import Rp, Rupiah, allocate
from jamsos.participants import Participant, Segment, refuse_income
from jamsos.programs import deadlines, jht, jp
from jamsos.programs.jkm import Arrears
from jamsos.programs.shape import Payer
from jamsos.remittance import Remittance
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
    from datetime import date

    from jamsos.dates import Day
    from jamsos.law import Provision, Source
    from jamsos.money import Rate
    from jamsos.programs.deadlines import DueDay

__all__ = ["BegunMonth", "Charge", "Ledger", "Owed", "Payment", "late_fine", "months_late"]

_NOTHING = Rp(0)
_FINES: dict[str, Callable[[Segment, Month | Day], Provision[Rate] | None]] = {
    "JKK": deadlines.late_fine,
    "JKM": deadlines.late_fine,
    "JHT": jht.late_fine,
    "JP": jp.late_fine,
}
_DUE: dict[str, Callable[[Segment, Month | Day], Provision[DueDay]]] = {
    "JKK": deadlines.due_day,
    "JKM": deadlines.due_day,
    "JHT": jht.due_day,
    "JP": jp.due_day,
}


class BegunMonth(Enum):
    """Bulan yang baru berjalan: whether a month of delay that has only begun is fined.

    The articles say "untuk setiap bulan keterlambatan" and no more.  The operator's own practice was not found, so the
    choice is never made by the library.
    """

    COUNTED = Text(id="bulan yang baru berjalan dihitung sebulan", en="a month that has begun counts as a month")
    NOT_COUNTED = Text(id="hanya bulan yang genap dihitung", en="only full months count")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class Charge(Enum):
    """Jenis tagihan: what a line of the account of arrears is for."""

    CONTRIBUTION = Text(id="iuran", en="contribution")
    FINE = Text(id="denda", en="fine")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


def months_late(due: Day, paid: Day, begun: BegunMonth) -> int:
    """Bulan keterlambatan: the months from the last day for payment to the day of payment; 0 in time.

    >>> months_late("2024-07-15", "2024-09-16", BegunMonth.NOT_COUNTED)
    2
    >>> months_late("2024-07-15", "2024-09-16", BegunMonth.COUNTED)
    3
    """
    instance("begun", begun, BegunMonth, "BegunMonth.COUNTED")
    last, day = as_day(due, "due"), as_day(paid, "paid")
    if day <= last:
        return 0
    full = completed_months(last, day)
    return full + 1 if begun is BegunMonth.COUNTED and add_months(last, full) < day else full


def late_fine(
    program: str, segment: Segment, month: Month | Day, contribution: Rupiah, *, months: int
) -> Breakdown | None:
    """Denda keterlambatan: the fine on a contribution that came so many months late; None where no article fines.

    The contribution month governs the rate, also for a delay that reaches beyond the months of PP 49/2020.
    Half up to the sen.  The account is tagged with program, month, payer (the employer) and charge.
    Raises ValueError for a programme nobody pays late (JKP) and for construction, and NotInForce before July 2015.

    >>> late_fine("JKK", Segment.PU, "2024-06", Rp(10_000_000), months=2).amount
    Rp(400000)
    >>> late_fine("JHT", Segment.PU, "2020-08", Rp(10_000_000), months=2).amount
    Rp(100000)
    >>> late_fine("JKK", Segment.BPU, "2024-06", Rp(16_800), months=2) is None
    True
    """
    if program not in _FINES:
        raise unknown("program", program, _FINES)
    refuse_income(contribution, "contribution")
    when = as_month(month)
    rule = _FINES[program](segment, when)
    if rule is None:
        return None
    amount = rule.value.times(whole("months", months, least=0)).of(contribution)
    how = _FINE_HOW.fill(months=months, rate=rule.value, amount=contribution)
    tags = {"program": program, "month": when, "payer": Payer.EMPLOYER, "charge": Charge.FINE}
    return Breakdown(_FINE.fill(program=program, month=when), amount, how, (rule.source,), tags=tags)


_FINE = Text(id="Denda iuran {program} {month}, beban pemberi kerja", en="Fine on {program} of {month}, the employer's")
_FINE_HOW = Text(id="{months} x {rate} x {amount}", en="{months} x {rate} x {amount}")


# What is owed ---------------------------------------------------------------------------------------------------------


def _on(value: object) -> date:
    return as_day(value, "on")


@frozen
class Payment:
    """Pembayaran: an amount on a day.

    >>> Payment("2024-09-16", Rp(10_000_000)).on
    datetime.date(2024, 9, 16)
    """

    on: date = field(converter=_on)
    amount: Rupiah

    def __attrs_post_init__(self) -> None:
        refuse_income(self.amount, "amount")
        if self.amount == _NOTHING:
            msg = f"amount must be more than nothing: nothing was paid on {self.on}."
            raise ValueError(msg)


def _payments(values: Iterable[Payment]) -> tuple[Payment, ...]:
    """In order, those of one day as one."""
    days: dict[date, Rupiah] = {}
    for each in values:
        instance("payments", each, Payment, 'Payment("2024-09-16", Rp(10_000_000))')
        days[each.on] = days.get(each.on, _NOTHING) + each.amount
    return tuple(Payment(day, amount) for day, amount in sorted(days.items()))


def _last(value: object) -> date:
    return as_day(value, "last")


@frozen(kw_only=True)
class Owed:
    """Iuran terutang: the contribution of one programme for one month, its last day, and what was paid of it.

    >>> june = Owed(program="JKK", month="2024-06", amount=Rp(10_000_000), last="2024-07-15",
    ...             payments=[Payment("2024-08-01", Rp(4_000_000))])
    >>> june.left("2024-07-31"), june.left("2024-08-01")
    (Rp(10000000), Rp(6000000))
    """

    program: str
    month: Month = field(converter=as_month)
    amount: Rupiah
    last: date = field(converter=_last)
    payments: tuple[Payment, ...] = field(default=(), converter=_payments)

    def __attrs_post_init__(self) -> None:
        if self.program not in _FINES:
            raise unknown("program", self.program, _FINES)
        refuse_income(self.amount, "amount")
        paid = sum((payment.amount for payment in self.payments), _NOTHING)
        if paid > self.amount:
            msg = f"payments of {self.program} for {self.month.iso} come to {paid!r}; {self.amount!r} was owed."
            raise ValueError(msg)

    def left(self, on: Day) -> Rupiah:
        """What is not paid on a day."""
        day = as_day(on, "on")
        return self.amount - sum((each.amount for each in self.payments if each.on <= day), _NOTHING)

    def overdue(self, on: Day) -> bool:
        """Whether the last day is past and something is not paid."""
        return as_day(on, "on") > self.last and self.left(on) > _NOTHING

    def late_parts(self, day: date) -> Iterator[Payment]:
        """What was paid after the last day, part by part, and what is not paid yet as if it were paid on that day."""
        for payment in self.payments:
            if self.last < payment.on <= day:
                yield payment
        if self.overdue(day):
            yield Payment(day, self.left(day))


def _owed(values: Iterable[Owed]) -> tuple[Owed, ...]:
    owed = [instance("owed", each, Owed, 'Owed(program="JKK", ...)') for each in values]
    return tuple(sorted(owed, key=lambda each: (_ORDER.index(each.program), each.month)))


_ORDER = tuple(_FINES)


def _fines_paid(
    values: Mapping[str, Iterable[Payment]] | Iterable[tuple[str, Iterable[Payment]]],
) -> tuple[tuple[str, tuple[Payment, ...]], ...]:
    return tuple((program, _payments(paid)) for program, paid in dict(values).items())


@frozen(kw_only=True)
class Ledger:
    """Buku tunggakan: what one payer owes month by month, what it paid and when, and what that costs.

    * `payer`: an employer; or a non-wage worker, who owes no fine.
    * `owed`: the contributions, one for each programme and month.
    * `begun`: how a month of delay that has only begun counts; there is no default, since no article says it.
    * `fines_paid`: what was paid of the fines, by programme.
    * `divided`: whether a payment that fell short was divided among the programmes in proportion, as no article says.

    The part of a contribution that came in time is not fined; the articles fine the delay.

    >>> firm = Employer("PT Teh Priangan")
    >>> ledger = Ledger(payer=firm, begun=BegunMonth.NOT_COUNTED, owed=[
    ...     Owed(program="JKK", month=month, amount=Rp(10_000_000), last=last)
    ...     for month, last in (("2024-06", "2024-07-15"), ("2024-07", "2024-08-15"))])
    >>> account = ledger.account("2024-09-16")
    >>> account.amount, account.by("charge")[Charge.FINE], ledger.arrears("JKK", "2024-09-16")
    (Rp(20600000), Rp(600000), Arrears(months=2, settled=False))
    """

    payer: Employer | Participant
    owed: tuple[Owed, ...] = field(converter=_owed)
    begun: BegunMonth
    fines_paid: tuple[tuple[str, tuple[Payment, ...]], ...] = field(default=(), converter=_fines_paid)
    divided: bool = False

    def __attrs_post_init__(self) -> None:
        payer: object = self.payer
        if not isinstance(payer, Employer | Participant):
            instance("payer", payer, Employer, 'Employer("PT Teh Priangan")')
        if isinstance(payer, Participant) and payer.segment is not Segment.BPU:
            msg = f"payer cannot be {payer}: the employer pays for a worker of Segment.{payer.segment.name}."
            raise ValueError(msg)
        instance("begun", self.begun, BegunMonth, "BegunMonth.COUNTED")
        instance("divided", self.divided, bool, "True")
        for one, other in pairwise(self.owed):
            if (one.program, one.month) == (other.program, other.month):
                msg = f"owed holds {one.program} for {one.month.iso} twice."
                raise ValueError(msg)
        for program, _ in self.fines_paid:
            if program not in _FINES:
                raise unknown("fines_paid", program, _FINES)

    # How it comes about --------------------------------------------------------------------------

    @classmethod
    def of(
        cls,
        remittances: Iterable[Remittance],
        *,
        begun: BegunMonth,
        fines_paid: Mapping[str, Iterable[Payment]] | None = None,
    ) -> Ledger:
        """The ledger of remittances: bills of one payer, each held against what was paid for it.

        Several remittances for one bill are parts of its payment.
        A payment that does not cover its bill is divided among the programmes in proportion to what is left of each; to
        say otherwise, give the `owed` themselves.  What was paid beyond a bill is left out.
        """
        payers: list[Employer | Participant] = []
        bills: dict[MonthlyBill, list[Remittance]] = {}
        for number, each in enumerate(remittances, start=1):
            instance(f"remittance {number}", each, Remittance, "Remittance(bill=..., paid=Rp(0))")
            bills.setdefault(each.bill, []).append(each)
            payer = _payer_of(each.bill)
            if payer not in payers:
                payers.append(payer)
        if len(payers) != 1:
            named = ", ".join(str(payer) for payer in payers) or "nobody"
            msg = f"remittances must be those of one payer, not of {named}: MonthlyBill.at(employer) takes one out."
            raise ValueError(msg)
        owed: list[Owed] = []
        divided = False
        for bill, paid in bills.items():
            of_bill, short = _of_bill(bill, paid)
            owed += of_bill
            divided = divided or short
        return cls(payer=payers[0], owed=_merged(owed), begun=begun, fines_paid=fines_paid or (), divided=divided)

    @classmethod
    def of_enrolments(
        cls, participant: Participant, *, through: Month | Day, holidays: Collection[date], begun: BegunMonth
    ) -> Ledger:
        """The ledger of what a participant's enrolments say is unpaid, up to a month, none of it paid since.

        A month after `paid_through` is unpaid; of an enrolment that knows nothing of payment nothing is said.
        Each month is billed by its own law (`contributions`).  Raises ValueError where nothing is unpaid.
        """
        instance("participant", participant, Participant, 'Participant("Siti", Segment.BPU)')
        until = as_month(through, "through")
        unpaid: dict[Month, set[str]] = defaultdict(set)
        for enrolment in participant.enrolments:
            if enrolment.paid_through is not None:
                ends = until if enrolment.end is None else min(until, Month.of(enrolment.end))
                for month in Month.range(enrolment.first_month, ends) if enrolment.first_month <= ends else ():
                    if enrolment.is_paid(month) is not True:
                        unpaid[month].add(enrolment.program)
        owed: list[Owed] = []
        payers: dict[Employer | Participant, None] = {}
        for month, programs in sorted(unpaid.items()):
            bill = contributions(participant, month)
            payers[_payer_of(bill)] = None
            of_bill, _ = _of_bill(bill, [Remittance(bill=bill, paid=_NOTHING, holidays=frozenset(holidays))])
            owed += [each for each in of_bill if each.program in programs]
        if len(payers) != 1:
            named = ", ".join(str(payer) for payer in payers) or "nobody"
            msg = f"enrolments of {participant} leave contributions unpaid by {named}, not by one payer."
            raise ValueError(msg)
        return cls(payer=next(iter(payers)), owed=owed, begun=begun)

    # What follows from it ------------------------------------------------------------------------

    @property
    def segment(self) -> Segment:
        """PU where an employer pays, BPU where a non-wage worker does."""
        return Segment.PU if isinstance(self.payer, Employer) else Segment.BPU

    @property
    def programs(self) -> tuple[str, ...]:
        """The programmes that are owed, in the order of the law."""
        return tuple(dict.fromkeys(each.program for each in self.owed))

    @property
    def fined(self) -> bool:
        """Whether an article fines this payer: an employer that is no body of the state."""
        return isinstance(self.payer, Employer) and not self.payer.state_body

    def overdue(self, on: Day) -> tuple[Owed, ...]:
        """What was due before that day and is not paid on it."""
        return tuple(each for each in self.owed if each.overdue(on))

    def account(self, on: Day) -> Breakdown:
        """Tagihan: what is overdue on a day and the fines up to it, programme by programme, month by month.

        Lines are tagged with program and charge; a fine also with month and payer.  A fine stays owed after its
        contribution was paid, until it is paid itself.
        """
        day = as_day(on, "on")
        parts = tuple(
            total_of(_OF_PROGRAM.fill(program=program), lines, tags={"program": program})
            for program in self.programs
            if (lines := tuple(self._lines(program, day)))
        )
        return total_of(_ACCOUNT.fill(payer=self.payer, day=day), parts)

    def _lines(self, program: str, day: date) -> Iterator[Breakdown]:
        fines: list[Breakdown] = []
        for each in self.owed:
            if each.program == program:
                if each.overdue(day):
                    label = _CONTRIBUTION.fill(program=program, month=each.month, last=each.last)
                    tags = {"program": program, "month": each.month, "charge": Charge.CONTRIBUTION}
                    yield Breakdown(label, each.left(day), basis=self._due_by(each), tags=tags)
                fines += self._fines(each, day)
        yield from fines
        paid = self._fines_paid(program, day)
        if paid > _NOTHING:
            yield Breakdown(_FINES_PAID, -paid, tags={"program": program, "charge": Charge.FINE})

    def _due_by(self, owed: Owed) -> tuple[Source, ...]:
        """The article that sets the last day; none where it is not known for the month."""
        try:
            return (_DUE[owed.program](self.segment, owed.month).source,)
        except (LookupError, ValueError):
            return ()

    def _fines(self, owed: Owed, day: date) -> Iterator[Breakdown]:
        if not self.fined:
            return
        for part in owed.late_parts(day):
            months = months_late(owed.last, part.on, self.begun)
            line = late_fine(owed.program, self.segment, owed.month, part.amount, months=months)
            if line is not None and months:
                yield line

    def _fines_paid(self, program: str, day: date) -> Rupiah:
        paid = dict(self.fines_paid).get(program, ())
        return sum((each.amount for each in paid if each.on <= day), _NOTHING)

    def fine(self, on: Day) -> Rupiah:
        """Denda: what is owed in fines on a day; negative where more was paid than owed."""
        day = as_day(on, "on")
        lines = (line for program in self.programs for line in self._lines(program, day))
        return sum((line.amount for line in lines if line.tag("charge") is Charge.FINE), _NOTHING)

    def fine_otherwise(self, on: Day) -> Rupiah:
        """The fine on that day by the other way of counting a month that has only begun."""
        other = next(each for each in BegunMonth if each is not self.begun)
        return evolve(self, begun=other).fine(on)

    def in_a_row(self, program: str, on: Day) -> int:
        """Berturut-turut: the most months in a row of a programme that are overdue on a day."""
        return max((len(row) for row in self._rows(program, on)), default=0)

    def _rows(self, program: str, on: Day) -> tuple[tuple[Owed, ...], ...]:
        if program not in _FINES:
            raise unknown("program", program, _FINES)
        rows: list[list[Owed]] = []
        for each in self.overdue(on):
            if each.program == program:
                if rows and rows[-1][-1].month + 1 == each.month:
                    rows[-1].append(each)
                else:
                    rows.append([each])
        return tuple(map(tuple, rows))

    def arrears(self, program: str, on: Day, *, seen: Day | None = None) -> Arrears:
        """Tunggakan bagi klaim: the months in a row that were unpaid on the day that governs a claim.

        A month of which a part is unpaid is unpaid.  Of several rows the longest counts.
        `seen` is a later day, on which it is asked whether everything overdue then, and the fines, are settled.
        """
        months = self.in_a_row(program, on)
        return Arrears(months, settled=bool(months) and seen is not None and self._settled(program, on, seen))

    def _settled(self, program: str, on: Day, seen: Day) -> bool:
        settled = all(each.left(seen) == _NOTHING for each in self.overdue(on) if each.program == program)
        return settled and self.fine(seen) <= _NOTHING

    def __format__(self, spec: str) -> str:
        return _LEDGER.fill(payer=self.payer).get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


_LEDGER = Text(id="tunggakan {payer}", en="arrears of {payer}")
_ACCOUNT = Text(id="Tunggakan {payer} pada {day}", en="Arrears of {payer} on {day}")
_OF_PROGRAM = Text(id="Program {program}", en="Programme {program}")
_CONTRIBUTION = Text(
    id="Iuran {program} {month}, jatuh tempo {last}", en="Contribution to {program} of {month}, due on {last}"
)
_FINES_PAID = Text(id="Denda yang sudah dibayar", en="Fines already paid")


def _payer_of(bill: MonthlyBill) -> Employer | Participant:
    """The employer of a wage earner's bill, and of any other the participant."""
    if bill.participant.segment is not Segment.PU:
        return bill.participant
    employers = list(dict.fromkeys(part.job.employer for part in bill.parts if part.job is not None))
    if len(employers) > 1:
        named = " and ".join(str(each) for each in employers)
        msg = f"the bill of {bill.participant} for {bill.month.iso} is paid by {named}: take one with at(employer)."
        raise ValueError(msg)
    return employers[0]


def _of_bill(bill: MonthlyBill, remittances: list[Remittance]) -> tuple[list[Owed], bool]:
    """What a bill asks, programme by programme, with what was paid; and whether a payment had to be divided."""
    last = dict(remittances[0].due_dates)
    due = {code: amount for code, amount in bill.by_program().items() if code in last}
    left = dict(due)
    payments: dict[str, list[Payment]] = defaultdict(list)
    divided = False
    for each in remittances:
        whole_left = sum(left.values(), _NOTHING)
        paid = min(each.paid, whole_left)
        divided = divided or _NOTHING < paid < whole_left
        if each.on is not None and paid > _NOTHING:
            shares = allocate(paid, [amount.sen for amount in left.values()])
            for code, share in zip(due, shares, strict=True):
                left[code] -= share
                if share > _NOTHING:
                    payments[code].append(Payment(each.on, share))
    owed = [
        Owed(program=code, month=bill.month, amount=amount, last=last[code], payments=payments[code])
        for code, amount in due.items()
    ]
    return owed, divided


def _merged(owed: list[Owed]) -> list[Owed]:
    """The same programme and month of many workers as one."""
    found: dict[tuple[str, Month], Owed] = {}
    for each in owed:
        known = found.setdefault((each.program, each.month), each)
        if known.last != each.last:
            msg = f"remittances must share one calendar: {each.program} of {each.month.iso} has two last days."
            raise ValueError(msg)
        if known is not each:
            amount, payments = known.amount + each.amount, (*known.payments, *each.payments)
            found[each.program, each.month] = evolve(known, amount=amount, payments=payments)
    return list(found.values())

"""Tenggat klaim: by which day who has to do what about a claim, and whether it was done in time.

Days count, not hours: no source says at which hour an event is known, so "2 x 24 jam" ends with the second day after.
A term that begins with an event which has not taken place yet has no last day and is left out.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from attrs import frozen

from jamsos.claims.lifecycle import Event, Stage
from jamsos.dates import nth_working_day
from jamsos.law import NotInForce, Source
from jamsos.participants import Segment
from jamsos.programs import jkk, jkm
from jamsos.programs.jkk import Party
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

__all__ = [
    "LAPSE",
    "PAYMENT",
    "Term",
    "first",
    "lapse_of_jkk",
    "last",
    "of_jkk",
    "of_jkm",
]


@frozen
class Term:
    """Tenggat: a duty, who has it, its last day, and the day on which it was done; None while it was not.

    >>> from datetime import date
    >>> late = Term(Text(id="Laporan tahap I", en="Report of phase I"), Party.EMPLOYER, date(2022, 3, 16),
    ...             jkk.REPORT_HOURS.on("2022-03-14").source, done=date(2022, 3, 20))
    >>> late.kept(date(2022, 4, 1)), late.days_late(date(2022, 4, 1))
    (False, 4)
    """

    duty: Text
    party: Party
    last: date
    source: Source
    done: date | None = None

    def kept(self, on: date) -> bool | None:
        """Whether it was done in time, as seen on a day; None while it still can be."""
        if self.done is not None and self.done <= on:
            return self.done <= self.last
        return None if on <= self.last else False

    def days_late(self, on: date) -> int:
        """By how many calendar days it is or was late, as seen on a day; 0 in time."""
        seen = on if self.done is None else min(self.done, on)
        return max((seen - self.last).days, 0)

    def __format__(self, spec: str) -> str:
        return _TERM.fill(duty=self.duty, party=self.party, last=self.last).get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


_TERM = Text(id="{duty}, {party}: paling lambat {last}", en="{duty}, {party}: by {last}")


def first(history: tuple[Event, ...], *stages: Stage) -> date | None:
    """The day on which the first of these stages was reached."""
    return next((event.on for event in history if event.stage in stages), None)


def last(history: tuple[Event, ...], *stages: Stage) -> date | None:
    """The day on which the last of these stages was reached."""
    return next((event.on for event in reversed(history) if event.stage in stages), None)


_PHASE_ONE = Text(id="Laporan kecelakaan tahap I", en="Accident report, phase I")
_PHASE_TWO = Text(id="Laporan tahap II, sekaligus permohonan", en="Report of phase II, which is the request")
LAPSE = Text(id="Permohonan sebelum hak gugur", en="Request before the right lapses")
"""The duty whose term ends the right itself."""

_TOLD = Text(id="Pemberitahuan kelengkapan berkas", en="Notice whether the file is complete")
PAYMENT = Text(id="Pembayaran", en="Payment")
"""The duty of the operator that every kind of claim ends with."""

_PAYMENTS = (Stage.PAID_IN_PART, Stage.PAID)
_HOURS_A_DAY = 24


def _within(day: date, hours: int) -> date:
    return day + timedelta(days=-(-hours // _HOURS_A_DAY))


def of_jkk(
    history: tuple[Event, ...], *, accident: date, certified: date | None, segment: Segment, holidays: Collection[date]
) -> Iterator[Term]:
    """The terms of a JKK claim: reports of phase I and II, the lapse of the right, notice and payment.

    `certified` is the day on which a doctor certified recovery, disability or death.
    The sum belongs to the requirements that payment waits for (explanation of Pasal 37 ayat (2)): after a dispute that
    was granted its term runs from there.
    Raises NotInForce for an accident before 1 July 2015.
    """
    reporter = Party.PARTICIPANT if segment is Segment.BPU else Party.EMPLOYER
    reported = first(history, Stage.REPORTED, Stage.FILED)
    filed = first(history, Stage.FILED)
    one = (jkk.REPORT_HOURS_NON_WAGE if segment is Segment.BPU else jkk.REPORT_HOURS).on(accident)
    yield Term(_PHASE_ONE, reporter, _within(accident, one.value), one.source, reported)
    if certified is not None:
        two = jkk.OUTCOME_HOURS.on(certified)
        yield Term(_PHASE_TWO, reporter, _within(certified, two.value), two.source, filed)
    yield from lapse_of_jkk(history, accident=accident)
    asked = last(history, Stage.FILED)
    if asked is not None:
        days = jkk.NOTICE_DAYS.on(asked)
        told = last(history, Stage.RETURNED, Stage.COMPLETE)
        done = told if told is not None and told >= asked and history[-1].stage is not Stage.FILED else None
        yield Term(_TOLD, Party.OPERATOR, nth_working_day(asked, days.value, holidays), days.source, done)
    complete = last(history, Stage.GRANTED, Stage.FINALLY_GRANTED) or last(history, Stage.COMPLETE)
    if complete is not None:
        days = jkk.PAYMENT_DAYS.on(complete)
        due = jkk.payment_due(complete, holidays)
        yield Term(PAYMENT, Party.OPERATOR, due, days.source, first(history, *_PAYMENTS))


def lapse_of_jkk(history: tuple[Event, ...], *, accident: date) -> Iterator[Term]:
    """The last day on which a JKK benefit can be asked for; nothing where the term changed while it ran.

    Raises NotInForce for an accident before 1 July 2015.
    """
    years = jkk.CLAIM_YEARS.on(accident)
    try:
        lapses = jkk.last_claim_day(accident)
    except NotInForce:
        return  # no transition was read: there is no last day to name
    yield Term(LAPSE, Party.PARTICIPANT, lapses, years.source, first(history, Stage.FILED))


def of_jkm(history: tuple[Event, ...], *, holidays: Collection[date]) -> Iterator[Term]:
    """The terms of a JKM claim: payment within three working days of the complete request.

    The right does not lapse, by the operator's word: no article sets a term for the request.
    """
    complete = last(history, Stage.COMPLETE)
    if complete is not None:
        days = jkm.PAYMENT_DAYS.on(complete)
        due = jkm.payment_due(complete, holidays)
        yield Term(PAYMENT, Party.OPERATOR, due, days.source, first(history, *_PAYMENTS))

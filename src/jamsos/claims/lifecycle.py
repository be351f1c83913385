"""Perjalanan klaim: the stages of a claim, one table of the steps between them, and the events that took place.

The law names the reports, the completeness of the file, the payment and the dispute.
The stages between are how the operator describes the way of a claim to the public; its internal names were not found.
"""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, shown
from jamsos.dates import as_day
from jamsos.money import Rp, Rupiah
from jamsos.steps import Way
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

__all__ = [
    "LIFECYCLE",
    "REASONED",
    "Event",
    "Stage",
    "follow",
    "history_of",
]


class Stage(Enum):
    """Tahap: where a claim stands.

    `GRANTED` and `REFUSED` are the determination of the first forum of a dispute, `FINALLY_GRANTED` and
    `FINALLY_REFUSED` that of the last; which forums these are depends on the programme (`DISPUTES`).
    """

    HAPPENED = Text(id="terjadi", en="happened")
    REPORTED = Text(id="dilaporkan", en="reported")
    FILED = Text(id="diajukan", en="filed")
    RETURNED = Text(id="dikembalikan untuk dilengkapi", en="returned to be completed")
    COMPLETE = Text(id="berkas lengkap", en="file complete")
    APPROVED = Text(id="ditetapkan", en="approved")
    REJECTED = Text(id="ditolak", en="rejected")
    DISPUTED = Text(id="disengketakan", en="disputed")
    GRANTED = Text(id="dikabulkan", en="granted")
    REFUSED = Text(id="tidak dikabulkan", en="refused")
    APPEALED = Text(id="disengketakan ke tingkat akhir", en="appealed")
    FINALLY_GRANTED = Text(id="dikabulkan, akhir", en="granted, finally")
    FINALLY_REFUSED = Text(id="tidak dikabulkan, akhir", en="refused, finally")
    PAID_IN_PART = Text(id="dibayar sebagian", en="paid in part")
    PAID = Text(id="dibayar", en="paid")
    WITHDRAWN = Text(id="dicabut", en="withdrawn")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


_PAYING = (Stage.PAID_IN_PART, Stage.PAID)

LIFECYCLE: Mapping[Stage, tuple[Stage, ...]] = MappingProxyType(
    {
        Stage.HAPPENED: (Stage.REPORTED, Stage.FILED),
        Stage.REPORTED: (Stage.FILED, Stage.WITHDRAWN),
        Stage.FILED: (Stage.RETURNED, Stage.COMPLETE, Stage.WITHDRAWN),
        Stage.RETURNED: (Stage.FILED, Stage.WITHDRAWN),
        Stage.COMPLETE: (Stage.APPROVED, Stage.REJECTED, Stage.WITHDRAWN),
        Stage.APPROVED: (*_PAYING, Stage.DISPUTED),
        Stage.REJECTED: (Stage.DISPUTED,),
        Stage.DISPUTED: (Stage.GRANTED, Stage.REFUSED),
        Stage.GRANTED: (*_PAYING, Stage.APPEALED),
        Stage.REFUSED: (Stage.APPEALED,),
        Stage.APPEALED: (Stage.FINALLY_GRANTED, Stage.FINALLY_REFUSED),
        Stage.FINALLY_GRANTED: _PAYING,
        Stage.FINALLY_REFUSED: (),
        Stage.PAID_IN_PART: _PAYING,
        Stage.PAID: (),
        Stage.WITHDRAWN: (),
    }
)
"""Every stage, and the stages that may follow it: the whole life of every kind of claim.

A file that was returned is filed again as often as it takes.  A payment in part may be followed by others.
"""

_WAY = Way("a claim", LIFECYCLE)

REASONED = frozenset({Stage.RETURNED, Stage.REJECTED, Stage.REFUSED, Stage.FINALLY_REFUSED, Stage.WITHDRAWN})
"""The stages that are not reached without a reason."""

DECIDED = frozenset({Stage.APPROVED, Stage.GRANTED, Stage.FINALLY_GRANTED})
"""The stages at which a sum is determined."""


def _on(value: object) -> date:
    return as_day(value, "on")


@frozen
class Event:
    """Peristiwa: a claim reached a stage on a day; why, and with what sum, where the stage asks for it.

    A reason stands with what was returned, rejected, refused or withdrawn.
    A sum stands with a payment, and with a determination that differs from what was reckoned.

    >>> from jamsos.money import Rp
    >>> print(Event(Stage.PAID_IN_PART, "2022-04-05", amount=Rp(12_000_000)))
    5 April 2022: dibayar sebagian, Rp12.000.000
    """

    stage: Stage
    on: date = field(converter=_on)
    reason: str = field(default="", kw_only=True)
    amount: Rupiah | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.stage, Stage):
            members = ", ".join(f"Stage.{member.name}" for member in Stage if member is not Stage.HAPPENED)
            msg = f"stage must be one of {members}, not {shown(self.stage)}."
            raise TypeError(msg)
        if self.stage is Stage.HAPPENED:
            msg = "Stage.HAPPENED is where every claim begins, not an event."
            raise ValueError(msg)
        reason = instance("reason", self.reason, str, '"surat keterangan ahli waris belum ada"')
        if self.stage in REASONED and not reason.strip():
            msg = f"reason is needed: a claim is not {self.stage:en} without one."
            raise ValueError(msg)
        self._check_amount()

    def _check_amount(self) -> None:
        if self.amount is None:
            if self.stage in _PAYING:
                msg = f"amount is needed: a claim is not {self.stage:en} without a sum."
                raise ValueError(msg)
            return
        instance("amount", self.amount, Rupiah, "Rp(42_000_000)")
        if self.stage not in DECIDED and self.stage not in _PAYING:
            msg = f"amount stands with a determination or a payment, not with a claim that is {self.stage:en}."
            raise ValueError(msg)
        if self.amount < Rp(0) or (self.stage is Stage.PAID_IN_PART and self.amount == Rp(0)):
            msg = f"amount must be more than nothing, not {self.amount!r}."
            raise ValueError(msg)

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        rest = [self.reason] if self.reason else []
        if self.amount is not None:
            rest.append(format(self.amount, lang))
        return _EVENT.fill(day=self.on, what=", ".join((format(self.stage, lang), *rest))).get(lang)

    def __str__(self) -> str:
        return format(self, "id")


_EVENT = Text(id="{day}: {what}", en="{day}: {what}")


def follow(history: tuple[Event, ...], event: Event, *, since: date | None = None) -> tuple[Event, ...]:
    """The history with one more event; raises IllegalStep where the stage or the day does not follow.

    `since` is the day before which nothing of the claim can have taken place.
    """
    stage, before = (history[-1].stage, history[-1].on) if history else (Stage.HAPPENED, since)
    _WAY.check(stage, event.stage, on=event.on, since=before)
    return (*history, event)


def history_of(events: Iterable[Event], *, since: date | None = None) -> tuple[Event, ...]:
    """Events as a history: each in its turn; raises as `follow`."""
    history: tuple[Event, ...] = ()
    for number, event in enumerate(events, start=1):
        history = follow(history, instance(f"event {number}", event, Event, "Event(Stage.FILED, ...)"), since=since)
    return history

"""Langkah: how a matter goes from one stage to the next, by one table of what may follow, each step on its day.

A claim and a case against an employer are such matters; each has its own stages, its own table and its own events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from enum import Enum

__all__ = ["IllegalStep", "Way"]

S = TypeVar("S", bound="Enum")


class IllegalStep(ValueError):  # noqa: N818  (a statement about the matter, not an error of the program)
    """A matter cannot go from its stage to that one; the sentence names the stages that may follow."""


def _pairs(
    table: Mapping[S, tuple[S, ...]] | Iterable[tuple[S, tuple[S, ...]]],
) -> tuple[tuple[S, tuple[S, ...]], ...]:
    return tuple(dict(table).items())


@frozen
class Way(Generic[S]):
    """Jalan: every stage of a matter with the stages that may follow it; `what` names the matter in a refusal.

    >>> from datetime import date
    >>> from enum import Enum
    >>> from jamsos.text import Text
    >>> class Door(Enum):
    ...     OPEN = Text(id="terbuka", en="open")
    ...     SHUT = Text(id="tertutup", en="shut")
    ...     def __format__(self, spec):
    ...         return self.value.get(spec or "id")
    >>> way = Way("a door", {Door.OPEN: (Door.SHUT,), Door.SHUT: ()})
    >>> way.check(Door.OPEN, Door.SHUT, on=date(2022, 3, 14), since=date(2022, 3, 14))
    >>> way.check(Door.SHUT, Door.OPEN, on=date(2022, 3, 15), since=None)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    jamsos.steps.IllegalStep: a door that is shut cannot become open on 2022-03-15; what may follow: none: this is ...
    """

    what: str
    table: tuple[tuple[S, tuple[S, ...]], ...] = field(converter=_pairs)

    def check(self, stage: S, to: S, *, on: date, since: date | None, valid: Iterable[S] | None = None) -> None:
        """Refuse a step that the table does not have, or that lies before the day on which the stage was reached.

        `since` is that day; of a matter that has just begun, the day before which nothing of it can take place.
        `valid` are those of the stages that may follow which are open to this matter; None where all are.
        """
        follows = dict(self.table)[stage]
        if to not in follows:
            named = ", ".join(f"{type(each).__name__}.{each.name}" for each in (follows if valid is None else valid))
            ends = f"none: this is where {self.what} ends"
            msg = f"{self.what} that is {stage:en} cannot become {to:en} on {on}; what may follow: {named or ends}."
            raise IllegalStep(msg)
        if since is not None and on < since:
            msg = f"{self.what} cannot become {to:en} on {on}: it was {stage:en} on {since}."
            raise IllegalStep(msg)

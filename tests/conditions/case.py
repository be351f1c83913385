"""A case of a rule: what it judges, and the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

__all__ = ["ON", "Case"]

ON = date(2022, 6, 30)
"""The day of judgement where a case does not need another."""


@dataclass(frozen=True)
class Case:
    """One subject of a rule on a day; the name says in a phrase what is special about it."""

    name: str
    subject: object
    day: date = ON

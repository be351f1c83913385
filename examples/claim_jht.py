"""Claims of JHT: a resignation from the request to the money, part of an account for a home, and a death with heirs.

The yearly rates are declared by the operator and are handed in; those below only show how.
"""

from __future__ import annotations

from datetime import date

from jamsos import Month, Participant, Rp, Segment, percent
from jamsos.claims import PartialSavingsClaim, SavingsClaim, Stage
from jamsos.family import Relation, Relative
from jamsos.programs import jht
from jamsos.programs.jht import Ground, Purpose
from jamsos.programs.papers import Paper

HOLIDAYS = frozenset({date(2026, 5, 1), date(2026, 5, 14)})

RATES = dict.fromkeys(range(2015, 2027), percent("5.5"))


def account(wage: int) -> object:
    """What the contributions on a monthly wage since July 2015 have come to at the end of April 2026."""
    months = Month.range(Month(2015, 7), Month(2026, 3))
    return jht.balance(jht.monthly_contributions(months, {"wage": Rp(wage)}), RATES, until=Month(2026, 4))


ASEP = Participant(
    "Asep",
    Segment.PU,
    born="1985-06-01",
    relatives=[
        Relative("Siti", Relation.SPOUSE),
        Relative("Ani", Relation.CHILD, born="2012-05-01"),
        Relative("Ibu Entin", Relation.PARENT),
    ],
)

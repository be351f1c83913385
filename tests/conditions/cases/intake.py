"""JS22x: what is wrong with the rows of a list."""

from __future__ import annotations

from jamsos import Text
from jamsos.roster import Fault, FaultKind
from tests.conditions.case import Case

__all__ = ["CASES"]


def fault(kind: FaultKind) -> Fault:
    """A cell of row 3 that cannot be read."""
    return Fault(kind, 3, "Lahir", "'?'", Text(id="tulis YYYY-MM-DD", en="write YYYY-MM-DD"))


CASES: dict[str, tuple[Case, ...]] = {
    f"JS22{number}": (
        Case(f"a fault of this kind, {kind.value}", fault(kind)),
        Case("a fault of another kind", fault(FaultKind.ROW if number else FaultKind.DAY)),
    )
    for number, kind in enumerate(FaultKind)
}

"""Pembagian: who receives what of a benefit after a death, by the order of heirs of the programme that pays.

Heirs of one rank receive it together; how they share it is theirs, or a court's, to say: no article does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from jamsos.breakdown import Breakdown
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from jamsos.family import Relative, Will
    from jamsos.law import Provision
    from jamsos.programs.heirs import Heirs, Recipients

__all__ = ["distribute"]

_NOT_ASKED = Text(id="ahli waris, belum diketahui", en="the heirs, not known yet")
_TO = Text(id="{label}: {recipient}", en="{label}: {recipient}")


def distribute(  # noqa: PLR0913  (a benefit, its order, and what is known of the family)
    benefit: Breakdown,
    order: Provision[Heirs],
    relatives: Iterable[Relative] | None,
    *,
    will: Will | None,
    died: date,
    funeral: Callable[[Breakdown], bool],
) -> Breakdown:
    """Pembagian manfaat: the benefit with each line tagged with its `recipient`; the sum does not change.

    Where `relatives` is None and there is no will, nobody asked who is left: the heirs receive it, whoever they are.
    The rank that is reached receives every line together.  Where neither a relative nor a will is reached, the funeral
    cost goes to who arranged the funeral and the rest to the fund that the article names, where it names them.
    """
    reached = None if relatives is None and will is None else order.value.recipients(relatives or (), will, died)
    lines = benefit.parts or (evolve(benefit, rights=()),)
    parts = tuple(
        line.named(_TO.fill(label=line.label, recipient=recipient)).tagged(recipient=recipient)
        for line in lines
        for recipient in [_recipient(reached, order.value, funeral=funeral(line))]
    )
    basis = (*benefit.basis, order.source)
    return Breakdown(benefit.label, benefit.amount, benefit.how, basis, parts, benefit.tags, benefit.rights)


def _recipient(reached: Recipients | None, order: Heirs, *, funeral: bool) -> Recipients | Text:
    if reached is None:
        return _NOT_ASKED
    if not reached.nobody:
        return reached
    return (order.funeral if funeral else order.rest) or reached

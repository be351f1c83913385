"""Pemecah: HiGHS as the solver of a plan where many limits bind at once.

`jamsos.packing.pack` proves its answer by search, which takes long where several budgets each pay different people
differently.  HiGHS is made for such questions.  It reckons with floats, so its answer is taken as whole numbers and
checked against every limit in whole numbers by `plan`; that no answer is better is its word, within its tolerance.
The extra `plan` installs highspy; nothing else in the package needs it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamsos.packing import Packed, Packing, pack

if TYPE_CHECKING:
    from typing import Any

__all__ = ["highs"]


def highs(packing: Packing) -> Packed:
    """Isi dengan HiGHS: the best amounts, one goal after the other, each kept while the next is sought.

    What the exact core proves quickly is left to it.  `proven` says that HiGHS found each goal optimal, or that the
    core did.  Raises ImportError naming the extra where highspy is not installed.

    >>> from jamsos.packing import Limited
    >>> highs(Packing(goals=((1, 1), (-3, -2)), limits=(Limited(((0, 3), (1, 2)), 7), Limited(((1, 1),), 2))))
    Packed(amounts=(1, 2), proven=True)
    """
    try:
        import highspy  # noqa: PLC0415  (an extra, loaded when it is asked for)
    except ImportError as missing:
        msg = "highs needs the extra: python -m pip install 'jamsos[plan]'."
        raise ImportError(msg) from missing
    own = pack(packing)
    if own.proven:
        return own
    model = _model(highspy, packing)
    amounts, proven = own.amounts, True
    for goal in packing.goals:
        _aim(highspy, model, goal)
        model.run()
        proven = proven and model.getModelStatus() == highspy.HighsModelStatus.kOptimal
        found = tuple(round(value) for value in model.getSolution().col_value)
        if not packing.allows(found):
            return own
        amounts = found
        _keep(highspy, model, goal, sum([gain * amount for gain, amount in zip(goal, amounts, strict=True)]))
    return Packed(amounts, proven=proven)

"""Pemecah: HiGHS as the solver of a plan where many limits bind at once.

`jamsos.packing.pack` proves its answer by search, which stops early where several budgets each pay different people
differently.  HiGHS is made for such questions.
It reckons with floating-point numbers, so its answer is rounded to whole numbers and checked against every limit in
whole numbers; what breaks a limit, or is no better than the exact core's, is not taken.
That no answer is better is the word of HiGHS, within its tolerance.
The extra `plan` installs highspy; nothing else in the package needs it.
HiGHS itself announces its name and licence on the console when it is first made.
"""

from __future__ import annotations

from fractions import Fraction
from math import gcd
from typing import TYPE_CHECKING

from jamsos.packing import Packed, Packing, pack, sharpened, worth

if TYPE_CHECKING:
    from highspy import Highs, HighsModelStatus

__all__ = ["highs"]


def highs(packing: Packing) -> Packed:
    """Isi dengan HiGHS: the best amounts, one goal after the other, each kept while the next is sought.

    What the exact core proves is the core's.  Otherwise `proven` says that HiGHS found every goal optimal.
    Raises ImportError naming the extra where highspy is not installed.

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
    model = highspy.Highs()
    for option, value in (("output_flag", False), ("threads", 1), ("mip_rel_gap", 0), ("mip_abs_gap", 0)):
        model.setOptionValue(option, value)
    for column in range(packing.columns):
        model.addVar(0, _ENDLESS)
        model.changeColIntegrality(column, highspy.HighsVarType.kInteger)
    for limit in sharpened(packing.limits):
        columns = [column for column, _ in limit.weights]
        model.addRow(-_ENDLESS, limit.most, len(columns), columns, [weight for _, weight in limit.weights])
    model.changeObjectiveSense(highspy.ObjSense.kMaximize)
    found, proven = own.amounts, True
    for goal in packing.goals:
        found, optimal = _sought(model, goal, highspy.HighsModelStatus.kOptimal)
        proven = proven and optimal
    better = packing.allows(found) and worth(packing, found) >= worth(packing, own.amounts)
    return Packed(found, proven=proven) if better else own


_ENDLESS = 10**30
"""What HiGHS takes for no bound."""


def _sought(model: Highs, goal: tuple[int, ...], optimal: HighsModelStatus) -> tuple[tuple[int, ...], bool]:
    """The amounts that are best for a goal, which the model then keeps, and whether HiGHS says that none is better."""
    common = gcd(*goal) or 1
    gains = [gain // common for gain in goal]
    for column, gain in enumerate(gains):
        model.changeColCost(column, gain)
    model.run()
    amounts = tuple((2 * Fraction(value) + 1) // 2 for value in model.getSolution().col_value)
    best = model.getModelStatus() == optimal
    kept = [column for column, gain in enumerate(gains) if gain]
    reached = sum([gain * amount for gain, amount in zip(gains, amounts, strict=True)])
    model.addRow(reached, _ENDLESS, len(kept), kept, [gains[column] for column in kept])
    return amounts, best

"""Print every condition of the rules that nothing shows to matter: `python -m tests.conditions [JS201 ...]`.

With a code every condition of that rule is printed, and what each of its cases gave.
"""

from __future__ import annotations

import sys

from jamsos.rules import rule
from tests.conditions.cases import CASES
from tests.conditions.pairs import instrumented, runs, shown


def main(codes: list[str]) -> int:
    """1 when a condition has neither a pair nor a reason."""
    open_ones = [each for each in shown() if each.pair is None and each.reason is None]
    for each in shown() if codes else open_ones:
        if not codes or each.rule.code in codes:
            pair = each.pair and f"{each.pair.true.case.name!r} / {each.pair.false.case.name!r}"
            print(f"{each.key}  ->  {pair or each.reason or 'NO PAIR'}")
    for code in codes:
        for run in runs(instrumented(), rule(code), CASES.get(code, ())):
            print(f"\n{code} {run.case.name!r}: {'found' if run.hit else 'nothing'}")
            for condition, values in run.values.items():
                print(f"  {''.join('FT'[value] for value in values):8} {condition}")
    print(f"{len(shown())} conditions, {len(open_ones)} without a pair or a reason.")
    return 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The cases of every rule, gathered from the modules of this package, one for each family of rules.

A module offers `CASES`, from the code of a rule to its cases; a new module is found by itself.
"""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.conditions.case import Case

__all__ = ["CASES"]

CASES: dict[str, tuple[Case, ...]] = {}
"""From the code of each rule to its cases."""

for _module in sorted(each.name for each in pkgutil.iter_modules(__path__)):
    _cases: dict[str, tuple[Case, ...]] = import_module(f"{__name__}.{_module}").CASES
    for _code, _of_rule in _cases.items():
        CASES[_code] = CASES.get(_code, ()) + _of_rule

"""What each condition of a function is reckoned from: the conditions that decide a value it looks at.

These are the conditions inside its expression and inside the functions that it calls, and those that decided a name it
mentions: in what was assigned or added to the name, around that statement, or in the arguments of the call.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from types import FunctionType

__all__ = ["PROBE", "causes", "closure"]

PROBE = "_probe"
"""The name of the function that notes a condition: its arguments are the index and the value."""

PASSES_BY = (ast.Continue, ast.Break)
"""What lets a loop pass by the rest of its body, so that what is counted there depends on it.

Where a function is left, nothing is counted any more.
"""

Trees: TypeAlias = "Mapping[FunctionType, ast.FunctionDef]"
Calls: TypeAlias = "Mapping[FunctionType, Sequence[FunctionType]]"


def closure(function: FunctionType, calls: Calls) -> list[FunctionType]:
    """A function and all that it calls, directly or not."""
    found = [function]
    for each in found:
        found += [called for called in calls[each] if called not in found]
    return found


def causes(trees: Trees, calls: Calls) -> dict[int, set[int]]:
    """From each condition to those it is reckoned from; the trees are those with the notes."""
    flow, before = _Flow(trees, calls), -1
    while before < flow.size:  # what decides one name may decide another through it: until nothing is added
        before = flow.size
        for function, tree in trees.items():
            flow.block(function, tree.body, set())
    return flow.causes


class _Flow:
    """What decided each name of each function, as far as it is known."""

    def __init__(self, trees: Trees, calls: Calls) -> None:
        self.trees = trees
        self.calls = calls
        self.inside = {each: {i for one in closure(each, calls) for i in _noted(trees[one])} for each in trees}
        self.names: dict[tuple[FunctionType, str], set[int]] = {}
        self.causes: dict[int, set[int]] = {i: set() for each in trees.values() for i in _noted(each)}

    @property
    def size(self) -> int:
        """How much is known."""
        return sum(map(len, (*self.names.values(), *self.causes.values())))

    def block(self, function: FunctionType, statements: Sequence[ast.stmt], around: set[int]) -> None:
        """Learn from statements that are reached because of the conditions around them."""
        for statement in statements:
            own = list(_own(statement))
            self._learn(function, own, around)
            decides = around.union(*(self._sources(function, node) for node in own[1:]))
            for inner in _blocks(statement):
                self.block(function, inner, decides)
                if isinstance(inner[-1], PASSES_BY):
                    around = decides
            if isinstance(statement, ast.Try):
                self._caught(function, statement, around)

    def _sources(self, function: FunctionType, *nodes: ast.AST) -> set[int]:
        """What decides the values of expressions."""
        found: set[int] = set()
        for node in nodes:
            found |= set(_noted(node))
            for name in _names(node):
                found |= self.names.get((function, name), set())
                found.update(*(self.inside[each] for each in self.calls[function] if each.__name__ == name))
        return found

    def _learn(self, function: FunctionType, own: list[ast.AST], around: set[int]) -> None:
        """What a statement says about names, about the parameters of what it calls, and about its conditions."""
        for node in own:
            for target, value in _assigned(node):
                for name in _names(target):
                    self._add(function, name, self._sources(function, value) | around)
            if isinstance(node, ast.Call):
                for called in self.calls[function]:
                    if called.__name__ in _names(node.func):
                        for parameter in self.trees[called].args.args + self.trees[called].args.kwonlyargs:
                            self._add(called, parameter.arg, self._sources(function, *node.args, *node.keywords))
                for index in _noted(node, inside=False):
                    self.causes[index] |= self._sources(function, node.args[1]) - {index}

    def _caught(self, function: FunctionType, statement: ast.Try, around: set[int]) -> None:
        """An `except` is decided by what was tried, and decides what it does."""
        tried = self._sources(function, *statement.body)
        for handler in statement.handlers:
            own = set(_noted(handler))
            for index in own:
                self.causes[index] |= tried - {index}
            self.block(function, handler.body, around | own)

    def _add(self, function: FunctionType, name: str, found: set[int]) -> None:
        self.names.setdefault((function, name), set()).update(found)


def _noted(node: ast.AST, *, inside: bool = True) -> Iterator[int]:
    """The conditions that are noted by a node, or by any in it."""
    for call in ast.walk(node) if inside else (node,):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == PROBE:
            yield cast("int", cast("ast.Constant", call.args[0]).value)


def _names(node: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def _own(node: ast.AST) -> Iterator[ast.AST]:
    """The node and what is in it, without the statements below it."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.stmt | ast.ExceptHandler):
            yield from _own(child)


def _blocks(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    """The blocks below a statement, without those of an `except`."""
    for name in ("body", "orelse", "finalbody"):
        if block := cast("list[ast.stmt]", getattr(statement, name, [])):
            yield block


def _assigned(node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
    """What a node assigns or adds, and to what."""
    match node:
        case ast.Assign():
            yield from ((target, node.value) for target in node.targets)
        case ast.AnnAssign(value=ast.expr()) | ast.AugAssign() | ast.NamedExpr():
            yield node.target, cast("ast.expr", node.value)
        case ast.For() | ast.comprehension():
            yield node.target, node.iter
        case ast.Expr(value=ast.Call(func=ast.Attribute())):  # such as `seen.add(each)`
            yield cast("ast.Call", node.value).func, node.value
        case _:
            pass

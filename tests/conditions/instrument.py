"""Ask a rule as it is written, and note what each of its conditions was.

The questions of the rules and the functions they call in the same package are read again from their source; every
atomic condition is wrapped in a note; and the result is compiled beside the original, in a namespace of its own.
Nothing is put into a module, so nothing has to be put back.

A condition is what stands, without `and`, `or` and `not`, in the test of an `if`, `elif` or `while`, in a conditional
expression, behind the `if` of a comprehension, or beside an `and`, `or` or `not` anywhere else; and every `except`,
which is true when that exception was raised.  A value that is written out, such as `()`, is no condition.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections import Counter
from dataclasses import dataclass
from types import CodeType, FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

from tests.conditions.flow import PROBE, causes, closure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

__all__ = ["Condition", "Instrumented", "name_of"]

CAUGHT = "_caught"


@dataclass(frozen=True)
class Condition:
    """A condition as it is written, and the function in which it stands; `number` counts those written alike."""

    function: str
    text: str
    number: int = 1

    def __str__(self) -> str:
        return f"{self.function}: {self.text}" + f" ({self.number})" * (self.number > 1)


class Instrumented:
    """The questions with notes, and what the notes said."""

    def __init__(self, questions: Iterable[Callable[..., Any]], package: str) -> None:
        self.conditions: list[Condition] = []
        self._notes: list[tuple[Condition, bool]] = []
        self._made: dict[FunctionType, FunctionType] = {}
        self._calls: dict[FunctionType, list[FunctionType]] = {}
        self._package = package
        self._trees: dict[FunctionType, ast.FunctionDef] = {}
        self._spaces: dict[str, dict[str, Any]] = {}
        for question in questions:
            self._make(_function(question))
        for space in self._spaces.values():
            for name, value in tuple(space.items()):
                if callable(value) and (made := self._made.get(inspect.unwrap(value))):
                    space[name] = made
        decided = causes(self._trees, self._calls)
        self.causes = {
            condition: frozenset(self.conditions[each] for each in decided[index])
            for index, condition in enumerate(self.conditions)
        }

    def ask(
        self, question: Callable[..., Iterable[Mapping[str, object]]], subject: object, day: object
    ) -> tuple[bool, tuple[tuple[Condition, bool], ...]]:
        """Whether the question finds something in the subject, and what each condition was, in the order of asking."""
        self._notes.clear()
        asked = self._made[_function(question)]
        own = () if isinstance(inspect.unwrap(question), FunctionType) else (question,)
        hit = bool(list(asked(*own, subject, day)))
        return hit, tuple(self._notes)

    def conditions_of(self, question: Callable[..., Any]) -> list[Condition]:
        """Every condition of a question and of what it calls, in the order of the source."""
        names = [_name(each) for each in closure(_function(question), self._calls)]
        return [each for name in names for each in self.conditions if each.function == name]

    def _probe(self, index: int, value: object) -> object:
        self._notes.append((self.conditions[index], bool(value)))
        return value

    def _make(self, function: FunctionType) -> None:
        if function in self._calls:
            return
        source = textwrap.dedent(inspect.getsource(function))
        module = ast.parse(source)
        (tree,) = module.body
        if not isinstance(tree, ast.FunctionDef):
            msg = f"{_name(function)} is no plain function: write the question with def."
            raise TypeError(msg)
        self._calls[function] = list(self._called(function, tree))
        _Probes(_name(function), source, self.conditions).visit(tree)
        ast.fix_missing_locations(ast.increment_lineno(module, function.__code__.co_firstlineno - 1))
        self._trees[function] = tree
        code = compile(module, function.__code__.co_filename, "exec", dont_inherit=True)
        (inner,) = (each for each in code.co_consts if isinstance(each, CodeType) and each.co_name == tree.name)
        space = self._spaces.setdefault(function.__module__, {**function.__globals__, PROBE: self._probe})
        self._made[function] = FunctionType(inner, space, function.__name__, function.__defaults__)
        self._made[function].__kwdefaults__ = function.__kwdefaults__
        for called in self._calls[function]:
            self._make(called)

    def _called(self, function: FunctionType, tree: ast.AST) -> Iterator[FunctionType]:
        """The functions of the package that a function names."""
        for name in dict.fromkeys(node.id for node in ast.walk(tree) if isinstance(node, ast.Name)):
            value = function.__globals__.get(name)
            if isinstance(value, ModuleType) and f"{value.__name__}.".startswith(f"{self._package}."):
                msg = f"{_name(function)} reaches into {value.__name__}: import the function by its own name."
                raise TypeError(msg)
            inner = inspect.unwrap(value) if callable(value) else None
            if isinstance(inner, FunctionType) and f"{inner.__module__}.".startswith(f"{self._package}."):
                yield inner


def _function(question: Callable[..., Any]) -> FunctionType:
    """The function itself, also where it is decorated; of a value that can be called, what its class calls."""
    function = inspect.unwrap(question)
    if not isinstance(function, FunctionType):
        function = getattr(type(question), "__call__", None)  # noqa: B004  (the function is wanted, not a yes or no)
    if not isinstance(function, FunctionType):
        msg = f"{question!r} is no plain function: write the question with def."
        raise TypeError(msg)
    return function


def name_of(question: Callable[..., Any]) -> str:
    """How the conditions of a question name the function in which they stand."""
    return _name(_function(question))


def _name(function: FunctionType) -> str:
    """The last part of the module, and the function."""
    return f"{function.__module__.rpartition('.')[2]}.{function.__qualname__}"


class _Probes(ast.NodeTransformer):
    """Wraps every condition of one function in a note."""

    def __init__(self, function: str, source: str, conditions: list[Condition]) -> None:
        self.function = function
        self.source = source
        self.conditions = conditions
        self.texts: Counter[str] = Counter()
        self.asked: set[ast.AST] = set()

    def visit(self, node: ast.AST) -> Any:
        """The node with notes; one that is asked for its truth, and is not put together from others, gets its own."""
        self.asked.update(_asked(node))
        if node in self.asked and isinstance(node, ast.IfExp):
            self.asked.update((node.body, node.orelse))
        if node not in self.asked or not _is_atom(node):
            return super().visit(node)
        index = self._new(self._written(node))
        return ast.Call(ast.Name(PROBE, ast.Load()), [ast.Constant(index), super().visit(node)], [])

    def visit_Try(self, node: ast.Try) -> list[ast.stmt]:
        """Each `except` is true when it catches, and false when it is passed by or nothing is raised."""
        indexes = [self._new(f"except {self._written(each.type)}" if each.type else "except") for each in node.handlers]
        self.generic_visit(node)
        caught = f"{CAUGHT}{len(self.conditions)}"
        for position, handler in enumerate(node.handlers):
            passed = "".join(f"{PROBE}({index}, False)\n" for index in indexes[:position])
            handler.body[:0] = ast.parse(f"{passed}{caught} = {PROBE}({indexes[position]}, True)").body
        node.finalbody[:0] = ast.parse("\n".join(f"{caught} or {PROBE}({index}, False)" for index in indexes)).body
        return [*ast.parse(f"{caught} = False").body, node]

    def visit_Match(self, node: ast.Match) -> ast.AST:  # noqa: ARG002  (the shape of a visitor)
        """Not read."""
        msg = f"{self.function} has a match statement, which is not read: write it with if."
        raise TypeError(msg)

    def _written(self, node: ast.AST) -> str:
        """The source of a node in one line."""
        return " ".join((ast.get_source_segment(self.source, node) or "").split())

    def _new(self, text: str) -> int:
        self.texts[text] += 1
        self.conditions.append(Condition(self.function, text, self.texts[text]))
        return len(self.conditions) - 1


def _asked(node: ast.AST) -> list[ast.expr]:
    """The parts of a node that are asked for their truth."""
    match node:
        case ast.If() | ast.While() | ast.IfExp() | ast.Assert():
            return [node.test]
        case ast.comprehension():
            return node.ifs
        case ast.BoolOp():
            return node.values
        case ast.UnaryOp(op=ast.Not()):
            return [node.operand]
        case _:
            return []


def _is_atom(node: ast.AST) -> bool:
    """Whether a condition is neither put together from others nor written out as a value, such as `()`."""
    written_out = isinstance(node, ast.Constant | ast.Tuple | ast.List | ast.Set | ast.Dict)
    return not written_out and not isinstance(node, ast.BoolOp) and not _asked(node)

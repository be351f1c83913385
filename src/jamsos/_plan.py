"""Rencana hitung: what a tariff does to columns, written down as a small tree before any engine runs it.

A tariff's `expr` builds its reckoning with whatever `Columns` it is handed; `Planned` writes the steps down.
A tree can be compared, so months of one law are told from months of another without reading the tariff, and it can be
made shorter: what differs between two classes or two months is mostly a figure, not a step, so a choice between two
reckonings of one shape becomes one reckoning with a chosen figure.
No step is rounded otherwise than before: the figures of a choice are brought to one denominator, exactly.
"""

from __future__ import annotations

import operator
from enum import Enum, auto
from functools import reduce
from math import lcm
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from jamsos.money import Rate, Rounding, Rupiah
from jamsos.tariff import Columns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = [
    "Engine",
    "Op",
    "Planned",
    "Term",
    "Tree",
    "choose",
    "column",
    "either",
    "ladder",
    "not_",
    "same",
    "shared_terms",
]


class Op(Enum):
    """What one step does."""

    COLUMN = auto()
    ADD = auto()
    SUBTRACT = auto()
    MULTIPLY = auto()
    DIVIDE = auto()
    ABOVE = auto()
    AT_LEAST = auto()
    EQUAL = auto()
    BOTH = auto()
    EITHER = auto()
    NOT = auto()
    CHOOSE = auto()
    SHARE = auto()
    AMONG = auto()
    MATCHES = auto()
    BEGINS = auto()
    WITHOUT = auto()
    DIGITS = auto()

    __hash__ = object.__hash__


@frozen(cache_hash=True)
class Term:
    """One step over columns and what it works on; the words a tariff writes are the operators of this class."""

    op: Op
    args: tuple[Any, ...]

    def __add__(self, other: Tree) -> Tree:
        return self if other == 0 else Term(Op.ADD, (self, other))

    def __radd__(self, other: Tree) -> Tree:
        return self + other

    def __sub__(self, other: Tree) -> Tree:
        return Term(Op.SUBTRACT, (self, other))

    def __rsub__(self, other: Tree) -> Tree:
        return Term(Op.SUBTRACT, (other, self))

    def __mul__(self, other: Tree) -> Tree:
        return Term(Op.MULTIPLY, (self, other))

    def __rmul__(self, other: Tree) -> Tree:
        return self * other

    def __floordiv__(self, other: int) -> Tree:
        return Term(Op.DIVIDE, (self, other))

    def __gt__(self, other: Tree) -> Tree:
        return Term(Op.ABOVE, (self, other))

    def __lt__(self, other: Tree) -> Tree:
        return Term(Op.ABOVE, (other, self))

    def __ge__(self, other: Tree) -> Tree:
        return Term(Op.AT_LEAST, (self, other))

    def __le__(self, other: Tree) -> Tree:
        return Term(Op.AT_LEAST, (other, self))

    def __and__(self, other: Tree) -> Tree:
        if isinstance(other, bool):
            return self if other else False
        return self if self == other else Term(Op.BOTH, (self, other))

    def __rand__(self, other: Tree) -> Tree:
        return self & other

    def __or__(self, other: Tree) -> Tree:
        return either((self, other))

    def __ror__(self, other: Tree) -> Tree:
        return self | other

    def __invert__(self) -> Tree:
        return not_(self)


Tree: TypeAlias = Any
"""A step (`Term`), or a value that is the same in every row (a whole number, a name, yes or no)."""


def column(name: str) -> Term:
    """The column of that name."""
    return Term(Op.COLUMN, (name,))


def same(name: str, value: int | str) -> Term:
    """Where the column of that name has that value."""
    return Term(Op.EQUAL, (column(name), value))


def not_(condition: Tree) -> Tree:
    """Where the condition does not hold."""
    return not condition if isinstance(condition, bool) else Term(Op.NOT, (condition,))


def either(conditions: Iterable[Tree]) -> Tree:
    """Where one of the conditions holds."""
    held = [each for each in dict.fromkeys(conditions) if each is not False]
    if any(each is True for each in held):
        return True
    return reduce(lambda one, two: Term(Op.EITHER, (one, two)), held) if held else False


# A choice between two reckonings of one shape -------------------------------------------------------------------------


def choose(condition: Tree, then: Tree, otherwise: Tree) -> Tree:
    """One tree where the condition holds and the other where it does not, chosen as far inside as they are alike.

    >>> wage, large = column("wage"), column("large")
    >>> choose(large, wage * 3, wage * 5) == wage * choose(large, 3, 5)
    True
    """
    if then == otherwise or isinstance(condition, bool):
        return then if condition is not False else otherwise
    if otherwise is False or then is True:
        return condition & then if otherwise is False else either((condition, otherwise))
    if isinstance(then, Term) and isinstance(otherwise, Term) and not _is_figure(then) and _alike(then, otherwise):
        if then.op is Op.SHARE:
            return _chosen_share(condition, then, otherwise)
        return Term(then.op, tuple(choose(condition, one, two) for one, two in zip(then.args, otherwise.args)))  # noqa: B905  (as many, since they are alike)
    return Term(Op.CHOOSE, (condition, then, otherwise))


def _chosen_share(condition: Tree, then: Term, otherwise: Term) -> Tree:
    (base, rate, whole, rounding), (other_base, other_rate, other_whole, _) = then.args, otherwise.args
    common = lcm(whole, other_whole)
    figure = choose(condition, _times(rate, common // whole), _times(other_rate, common // other_whole))
    return Term(Op.SHARE, (choose(condition, base, other_base), figure, common, rounding))


def _is_figure(tree: object) -> bool:
    """Whether the tree is a number, or a choice between numbers."""
    if isinstance(tree, Term):
        return tree.op is Op.CHOOSE and all(_is_figure(branch) for branch in tree.args[1:])
    return isinstance(tree, int) and not isinstance(tree, bool)


def _alike(one: object, two: object) -> bool:
    """Whether two trees are equal but for their figures."""
    if one == two or (_is_figure(one) and _is_figure(two)):
        return True
    if not isinstance(one, Term) or not isinstance(two, Term) or one.op is not two.op:
        return False
    if one.op is Op.COLUMN or one.op in _ASKED or (one.op is Op.SHARE and one.args[3] != two.args[3]):
        return False
    return all(_alike(mine, other) for mine, other in zip(one.args, two.args, strict=True))


def _figures(tree: Tree, change: Callable[[int], int]) -> Tree:
    """The same choice between other numbers."""
    if isinstance(tree, Term):
        condition, then, otherwise = tree.args
        return choose(condition, _figures(then, change), _figures(otherwise, change))
    return change(tree)


def _times(tree: Tree, factor: int) -> Tree:
    return tree if factor == 1 else _figures(tree, factor.__mul__)


def ladder(key: Tree, steps: Sequence[tuple[int, Tree]]) -> Tree:
    """A dated history as a choice: each tree holds from its number on, until the next one does.

    >>> ladder(column("month"), [(1, 5), (2, 5), (3, 7)]) == choose(column("month") >= 3, 7, 5)
    True
    """
    (_, result), *later = steps
    last = result
    for start, tree in later:
        if tree != last:
            result, last = choose(key >= start, tree, result), tree
    return result


# Written down by the tariffs ------------------------------------------------------------------------------------------


@frozen
class Planned(Columns):
    """Columns whose expressions are trees: what a tariff builds with them can be compared, shortened and lowered."""

    def number(self, value: int) -> Tree:
        """The number itself."""
        return value

    def choose(self, condition: Tree, then: Tree, otherwise: Tree) -> Tree:
        """One tree where the condition holds and the other where it does not."""
        return choose(condition, then, otherwise)

    def equal(self, value: Tree, other: int | str) -> Tree:
        """Where a class is that one."""
        return Term(Op.EQUAL, (value, other)) if isinstance(value, Term) else value == other

    def among(self, value: Tree, choices: Iterable[int | str]) -> Tree:
        """Where a value is one of the choices."""
        return Term(Op.AMONG, (value, tuple(choices)))

    def matches(self, text: Tree, pattern: str) -> Tree:
        """Where the whole of a text has a form."""
        return Term(Op.MATCHES, (text, pattern))

    def begins(self, text: Tree, start: str) -> Tree:
        """Where a text begins with another."""
        return Term(Op.BEGINS, (text, start))

    def without(self, text: Tree, pattern: str) -> Tree:
        """A text without the characters of a form."""
        return Term(Op.WITHOUT, (text, pattern))

    def digits(self, text: Tree, start: int, length: int) -> Tree:
        """The number that so many digits of a text make."""
        return Term(Op.DIGITS, (text, start, length))

    def share(self, base: Tree, rate: Rate, rounding: Rounding) -> Tree:
        """A rate of a tree; of a figure it is a figure."""
        if _is_figure(base):

            def of(figure: int) -> int:
                return rate.of(Rupiah.of_sen(figure), rounding).sen

            return _figures(base, of)
        if rate == Rate.NONE:
            return 0
        return Term(Op.SHARE, (base, rate.numerator, rate.denominator, rounding))


# Handed to an engine --------------------------------------------------------------------------------------------------


def shared_terms(trees: Iterable[Tree]) -> list[list[Term]]:
    """The steps that occur more than once, which an engine does once, in columns: in stages, each on those before.

    A comparison of a column with a value is done again each time: it is as quick as reading a column.
    """
    times: dict[Term, int] = {}

    def count(tree: object) -> None:
        if isinstance(tree, Term) and not _is_quick(tree):
            times[tree] = times.get(tree, 0) + 1
            if times[tree] == 1:
                for arg in tree.args:
                    count(arg)

    for tree in trees:
        count(tree)
    return _staged([term for term, found in times.items() if found > 1])


def _is_quick(term: Term) -> bool:
    if term.op is Op.COLUMN:
        return True
    return term.op in _COMPARISONS and all(not isinstance(arg, Term) or arg.op is Op.COLUMN for arg in term.args)


_COMPARISONS = frozenset({Op.ABOVE, Op.AT_LEAST, Op.EQUAL, Op.NOT})


def _staged(terms: list[Term]) -> list[list[Term]]:
    """The terms in stages, each after those it holds."""
    stage: dict[Term, int] = {}
    wanted = set(terms)

    def depth(tree: object) -> int:
        """How many stages the tree stands on."""
        if not isinstance(tree, Term):
            return 0
        if tree not in stage:
            stage[tree] = max(map(depth, tree.args)) + (tree in wanted)
        return stage[tree]

    for term in terms:
        depth(term)
    return [
        [term for term in terms if stage[term] == number] for number in range(1, max(stage.values(), default=0) + 1)
    ]


@frozen
class Engine(Columns):
    """The columns of an engine: what a tree is handed to.

    `done` holds the steps that are columns already.
    `divides_doubles` says that the engine divides whole numbers through doubles, which are exact below 2^53: there a
    base is cut by the denominator first, so that no product grows past it.
    """

    done: Mapping[Term, Any]
    divides_doubles: bool = False

    def lower(self, tree: Tree) -> Any:  # noqa: ANN401  (an expression of the caller's library)
        """The tree as an expression of the library of those columns."""
        if not isinstance(tree, Term):
            return self.namespace.lit(tree) if isinstance(tree, bool | str) else self.number(tree)
        if tree in self.done:
            return self.done[tree]
        if tree.op is Op.COLUMN:
            return self[tree.args[0]]
        if tree.op is Op.CHOOSE:
            return self.choose(*(self.lower(arg) for arg in tree.args))
        if tree.op is Op.SHARE:
            base, rate, whole, rounding = tree.args
            return self._portion(self.lower(base), rate, whole, rounding)
        return self._word(tree)

    def _word(self, tree: Term) -> Any:  # noqa: ANN401  (as above)
        if tree.op in _ASKED:
            value, *given = tree.args
            return _ASKED[tree.op](self, self.lower(value), *given)
        one, *others = (self._beside(arg) for arg in tree.args)
        return _WORDS[tree.op](one, *others)

    def _beside(self, tree: Any) -> Any:  # noqa: ANN401  (as above)
        """A number beside an expression stays a number: engines know what to do with it."""
        return self.lower(tree) if isinstance(tree, Term) else tree

    def _portion(self, base: Any, rate: Tree, whole: int, rounding: Rounding) -> Any:  # noqa: ANN401  (as above)
        figure = self._beside(_times(rate, self.doubling(rounding)))
        if not self.divides_doubles:
            return self.rounded(base * figure, whole, rounding)
        cut = whole * rounding.step
        times = base // cut
        rest = self.rounded((base - times * cut) * figure, whole, rounding)
        return times * self._beside(_times(rate, rounding.step)) + rest


_ASKED: dict[Op, Callable[..., Any]] = {
    Op.AMONG: Columns.among,
    Op.MATCHES: Columns.matches,
    Op.BEGINS: Columns.begins,
    Op.WITHOUT: Columns.without,
    Op.DIGITS: Columns.digits,
}
_words: Any = operator  # its functions take anything, which their types do not say
_WORDS: dict[Op, Callable[..., Any]] = {
    Op.ADD: operator.add,
    Op.SUBTRACT: operator.sub,
    Op.MULTIPLY: operator.mul,
    Op.DIVIDE: _words.floordiv,
    Op.ABOVE: operator.gt,
    Op.AT_LEAST: operator.ge,
    Op.EQUAL: operator.eq,
    Op.BOTH: _words.and_,
    Op.EITHER: _words.or_,
    Op.NOT: operator.invert,
}

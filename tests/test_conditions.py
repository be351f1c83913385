"""Every conditional of every rule matters: two cases between which it alone makes the difference, or a reason."""

from __future__ import annotations

import operator
import sys
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import pytest

from jamsos.rules import RULES
from tests.conditions import case
from tests.conditions.case import Case
from tests.conditions.cases import CASES
from tests.conditions.flow import PROBE
from tests.conditions.instrument import Condition, Instrumented
from tests.conditions.pairs import Run, instrumented, pair, runs, shown
from tests.conditions.unflippable import REASONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

    from jamsos.findings import Rule

    Found = Iterable[Mapping[str, object]]

ASKED = [pytest.param(each, id=each.code) for each in RULES]


@pytest.mark.parametrize("rule", ASKED)
def test_every_rule_finds_something_and_passes_something(rule: Rule[Any]) -> None:
    """At least one case each; the question with notes finds what the rule finds, and every case has its own name."""
    judged = runs(instrumented(), rule, CASES.get(rule.code, ()))
    assert {True, False} == {each.hit for each in judged}
    assert len(judged) == len({each.case.name for each in judged})
    for each in judged:
        assert isinstance(each.case.subject, rule.subject)
        assert each.hit == bool(list(rule.judge(each.case.subject, each.case.day))), each.case.name


def test_every_case_is_of_a_rule() -> None:
    """A code that is misspelt would judge nothing."""
    assert {each.code for each in RULES} == set(CASES)


@pytest.mark.parametrize("rule", ASKED)
def test_every_condition_matters(rule: Rule[Any]) -> None:
    """A pair, or a reason; `python -m tests.conditions CODE` prints what each case gave."""
    own = [each for each in shown() if each.rule is rule]
    assert [] == [each.key for each in own if each.pair is None and each.reason is None]


def test_no_reason_is_idle() -> None:
    """A reason belongs to a condition that has no pair."""
    assert {each.key for each in shown() if each.pair is None} == set(REASONS)
    assert all(REASONS.values())


def test_no_module_is_changed() -> None:
    """The questions with notes stand beside the rules, not in their place."""
    instrumented()
    assert not [each.code for each in RULES if PROBE in vars(sys.modules[each.asks.__module__])]


# The machinery itself, on questions about a row of numbers ------------------------------------------------------------


def _both(numbers: list[int], day: int) -> Found:
    if numbers[0] > day and numbers[1] > day:
        yield {}


def _one_is_idle(numbers: list[int], day: int) -> Found:
    if numbers[0] > day or (numbers[0] > day and numbers[1] > day):
        yield {}


def _looks_at_both(numbers: list[int], day: int) -> Found:
    said = "large" if numbers[0] > day else "small"
    if numbers[1] > day:
        yield {"said": said}


def _through_a_name(numbers: list[int], day: int) -> Found:
    limit = day
    if not numbers[0]:
        limit = 100
    if numbers[1] > limit:
        yield {}


def _any_large(numbers: list[int], day: int) -> Found:
    for number in numbers:
        if number < 0:
            continue
        if number > day:
            yield {}


def _half(number: int) -> int:
    if number % 2:
        raise ValueError(number)
    return number // 2


def _through_a_function(numbers: list[int], day: int) -> Found:
    try:
        half = _half(numbers[0])
    except KeyError:
        return
    except ValueError:
        yield {}
    else:
        yield from [{}] if half > day else []


@cache
def _large(number: int) -> bool:
    return number > 7 and bool(number % 2)


def _through_a_cache(numbers: list[int], day: int) -> Found:
    return [{"day": day}] * _large(numbers[0])


def _through_a_module(numbers: list[int], day: int) -> Found:
    yield {"case": case.Case(str(day), numbers)}


def _matches(numbers: list[int], day: int) -> Found:
    match numbers:
        case []:
            yield {"day": day}
        case _:
            pass


def _spread(numbers: list[int], day: int) -> Found:
    large = [number for number in numbers if number > day]
    while large:
        yield {"said": large.pop() or "nought"}


def with_pair(question: Callable[..., Found], *cases: list[int]) -> dict[str, bool]:
    """For each condition of a question whether the cases give it a pair."""
    made = Instrumented([question], __name__)
    judged = [Run(Case(str(each), tuple(each)), *made.ask(question, each, 5)) for each in cases]
    return {
        f"{each.text}{each.number if each.number > 1 else ''}": pair(each, judged, made.causes) is not None
        for each in made.conditions_of(question)
    }


@pytest.mark.parametrize(
    ("question", "cases", "expected"),
    [
        (_both, ([9, 9], [0, 9], [9, 0]), {"numbers[0] > day": True, "numbers[1] > day": True}),
        # the second number was never the only one that changed
        (_both, ([9, 9], [0, 9]), {"numbers[0] > day": True, "numbers[1] > day": False}),
        # what decides nothing has no pair, whatever the cases
        (
            _one_is_idle,
            ([9, 9], [0, 9], [9, 0], [0, 0]),
            {"numbers[0] > day": True, "numbers[0] > day2": False, "numbers[1] > day": False},
        ),
        (
            _looks_at_both,
            ([9, 9], [0, 9], [9, 0], [0, 0]),
            {"numbers[0] > day": False, "numbers[1] > day": True},
        ),
        # the second differs because the first decides what it looks at
        (_through_a_name, ([1, 9], [0, 9]), {"numbers[0]": True, "numbers[1] > limit": True}),
        (_any_large, ([9], [0]), {"number < 0": False, "number > day": True}),
        (_any_large, ([9, 0], [-9, 0]), {"number < 0": True, "number > day": False}),
        # one pass more is no proof: another condition differs in it before
        (_any_large, ([0], [-9, 9]), {"number < 0": False, "number > day": False}),
        (_any_large, ([0], [0, 9]), {"number < 0": False, "number > day": True}),
        (
            _through_a_function,
            ([1], [2], [20]),
            {"except KeyError": False, "except ValueError": True, "half > day": True, "number % 2": True},
        ),
        (_through_a_cache, ([9], [7], [8]), {"number > 7": True, "bool(number % 2)": True}),
        (_spread, ([9], [0]), {"number > day": True, "large": True, "large.pop()": False}),
    ],
)
def test_pairs_are_found(
    question: Callable[..., Found], cases: tuple[list[int], ...], expected: dict[str, bool]
) -> None:
    """A condition has a pair when it alone makes the difference."""
    assert expected == with_pair(question, *cases)


def test_what_is_noted() -> None:
    """What was asked, in order."""
    made = Instrumented([_any_large], __name__)
    negative, large = (Condition("test_conditions._any_large", text) for text in ("number < 0", "number > day"))
    notes = ((negative, False), (large, True), (negative, True), (negative, False), (large, False))
    assert (True, notes) == made.ask(_any_large, [9, -1, 0], 5)
    assert (False, ()) == made.ask(_any_large, [], 5)


@dataclass(frozen=True)
class _Above:
    """A question that is a value: what its class calls is read."""

    least: int

    def __call__(self, numbers: list[int], day: int) -> Found:
        if numbers[0] > self.least + day:
            yield {}


def test_a_value_asks_with_what_it_holds() -> None:
    """Two values of a class share the conditions, and each asks with its own."""
    above, far_above = _Above(1), _Above(100)
    made = Instrumented([above, far_above], __name__)
    condition = Condition("test_conditions._Above.__call__", "numbers[0] > self.least + day")
    assert [condition] == made.conditions == made.conditions_of(far_above)
    assert (True, ((condition, True),)) == made.ask(above, [9], 5)
    assert (False, ((condition, False),)) == made.ask(far_above, [9], 5)


def test_what_cannot_be_read_is_refused() -> None:
    """What would hide conditions: a match statement, a call through a module, a question without a def."""
    with pytest.raises(TypeError, match="_matches has a match statement"):
        Instrumented([_matches], __name__)
    with pytest.raises(TypeError, match=r"_through_a_module reaches into tests\.conditions"):
        Instrumented([_through_a_module], "tests.conditions")
    nameless: list[Callable[[list[int], int], Found]] = [lambda numbers, day: [{"day": day}] * (numbers[0] > day)]
    for questions in (nameless, [operator.contains]):
        with pytest.raises(TypeError, match="is no plain function: write the question with def"):
            Instrumented(questions, __name__)

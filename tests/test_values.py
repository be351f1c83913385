"""Every public value: stored, copied, hashed, compared, never changed, and the same in every thread."""

# pyright: basic
from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from fractions import Fraction
from functools import partial
from pathlib import Path
from threading import Barrier
from typing import TYPE_CHECKING, Any, cast

import attrs
import pytest
from hypothesis import Phase, given, settings

from jamsos import check, contributions, testing
from jamsos.claims import Claim
from jamsos.document import Picture
from tests import _public as public

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from enum import Enum

    from hypothesis.strategies import SearchStrategy

ROOT = Path(__file__).parent.parent
FEW = settings(max_examples=2, phases=[Phase.generate])  # which kind fails matters, not the smallest value of it

CHANGEABLE = {
    (
        "jamsos.contributions.Part",
        "facts",
    ): "a bill of every worker and month makes one; nothing hands it out to change",
    ("jamsos.programs.shape.Due", "_bound"): "what was looked up once, and would be looked up alike",
}
"""The fields of values that hold something changeable: the reason.  They count for neither equality nor hash."""


def stored(value: Any) -> list[Any]:
    """The value as storage and copying give it back."""
    protocols = (2, pickle.HIGHEST_PROTOCOL)
    again = [pickle.loads(pickle.dumps(value, each)) for each in protocols]  # noqa: S301  (our own bytes)
    return [*again, copy.copy(value), copy.deepcopy(value)]


def is_the_same(value: object, twin: object) -> None:
    """Equal, of one type, of one hash, and shown alike, but for the order of what has none."""
    assert type(value) is type(twin)
    assert value == twin
    assert twin == value
    assert hash(value) == hash(twin)
    assert {value: 1}[twin] == 1
    assert sorted(repr(value)) == sorted(repr(twin))


def cannot_change(value: Any) -> None:
    """No field can be set, deleted or added."""
    for name in (*attrs.fields_dict(type(value)), "another"):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, name, None)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(value, name)
    assert not hasattr(value, "__dict__")


def changeable(value: object, seen: set[int] | None = None) -> Iterator[tuple[str, str]]:
    """The fields, at any depth, that hold what can be changed; what stands in several places is looked at once."""
    seen = set() if seen is None else seen
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, tuple | frozenset):
        for each in cast("tuple[object, ...]", value):
            yield from changeable(each, seen)
    elif attrs.has(type(value)):
        kind: Any = type(value)
        for field in attrs.fields(kind):
            held = getattr(value, field.name)
            if isinstance(held, list | dict | set | bytearray):
                yield public.name_of(kind), field.name
            yield from changeable(held, seen)


@pytest.mark.parametrize("kind", public.values(), ids=public.name_of)
def test_a_value_stays_what_it_is(kind: type[Any]) -> None:
    """It survives storage and copies, with its hash; it cannot be changed, and nothing in it can."""

    @FEW
    @given(testing.values(kind))
    def stays(value: object) -> None:
        assert type(value) is kind
        for twin in stored(value):
            is_the_same(value, twin)
        assert value != object()
        assert value is not None
        cannot_change(value)
        assert set() == {*changeable(value)} - {*CHANGEABLE}

    stays()


@pytest.mark.parametrize("kind", public.values(), ids=public.name_of)
def test_equal_values_have_one_hash(kind: type[Any]) -> None:
    """Of any two values: equal ones have one hash, and a value made again from its fields is the same."""

    @FEW
    @given(testing.values(kind), testing.values(kind))
    def agree(one: Any, other: Any) -> None:
        assert (one == other) is (other == one)
        assert one != other or hash(one) == hash(other)
        assert len({one, other}) == 1 + (one != other)
        is_the_same(one, attrs.evolve(one))

    agree()


def test_the_exceptions_are_needed() -> None:
    """A field that is not changeable any more leaves the table."""
    found: set[tuple[str, str]] = set()

    @settings(max_examples=5, phases=[Phase.generate])
    @given(testing.monthly_bills())
    def collect(bill: object) -> None:
        found.update(changeable(bill))

    collect()
    assert set(CHANGEABLE) == found


def test_every_public_class_is_a_value_or_says_why_not() -> None:
    """A class that nobody can draw is abstract, or stands in the table."""
    abstract = {each for each in public.others() if each not in public.NO_VALUES}
    assert set(public.NO_VALUES) <= set(public.others())
    for name in abstract:
        assert issubclass(cast("type", public.names()[name]), Claim | Picture)


@pytest.mark.parametrize("kind", public.enums(), ids=public.name_of)
def test_a_member_is_the_only_one_of_its_kind(kind: type[Enum]) -> None:
    """A stored or copied member is the member itself."""
    for member in kind:
        for twin in stored(member):
            assert member is twin
        assert hash(member) == hash(kind[member.name])


def test_every_constant_is_a_value() -> None:
    """The law is as unchangeable as what is reckoned from it; of tables that are looked up, the view is read-only."""
    plain = str | int | date | Fraction
    for name, value in public.constants().items():
        if isinstance(value, Mapping):
            with pytest.raises(TypeError):
                cast("dict[object, object]", value)[name] = name
            continue
        if not (attrs.has(type(value)) or isinstance(value, tuple | frozenset | plain)):
            continue  # a type alias
        assert set() == {*changeable(value)} - {*CHANGEABLE}, name
        hash(value)
        if attrs.has(type(value)):
            cannot_change(value)


# Threads --------------------------------------------------------------------------------------------------------------

TOGETHER = 4

SAME_IN_EVERY_THREAD = """
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

sys.setswitchinterval(1e-6)
import jamsos  # what is loaded on first use is loaded by the threads

from tests._exercise import exercise

start = Barrier(4)


def at_once(_):
    start.wait()
    return exercise()


with ThreadPoolExecutor(4) as pool:
    said = set(pool.map(at_once, range(4)))
if said != {exercise()}:
    sys.exit(f"{len(said)} different answers")
"""


def test_threads_that_begin_together_say_the_same() -> None:
    """In a fresh process four threads load the library and use all of it at once, and one answers as the other."""
    command = [sys.executable, "-c", SAME_IN_EVERY_THREAD]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  (our own script)
    assert (0, "", "") == (done.returncode, done.stdout, done.stderr)


def answer(work: Callable[[], object]) -> object:
    """What a piece of work gives, or how it refuses."""
    try:
        return work()
    except (LookupError, ValueError) as refusal:
        return repr(refusal)


def at_once(work: list[Callable[[], object]]) -> list[list[object]]:
    """The answers of several threads that do the same work at the same time."""
    start = Barrier(TOGETHER)

    def all_of_it(_: int) -> list[object]:
        start.wait()
        return [answer(each) for each in work]

    with ThreadPoolExecutor(TOGETHER) as pool:
        return list(pool.map(all_of_it, range(TOGETHER)))


WORK: dict[str, SearchStrategy[Any]] = {
    "bills": testing.monthly_bills(),
    "claims": testing.claims(),
    "protections": testing.protections(),
}


def pieces(value: Any) -> list[Callable[[], object]]:
    """What can be asked of a bill, a claim or a protection."""
    asked: list[Callable[[], object]] = [
        partial(check, value, on="2026-06-30"),
        partial(hash, value),
        lambda: pickle.loads(pickle.dumps(value)),  # noqa: S301  (our own bytes)
    ]
    if isinstance(value, Claim):
        return [*asked, value.entitlement, value.owed, value.papers_owed, partial(value.terms, frozenset())]
    if hasattr(value, "bill"):
        return [*asked, lambda: value.bill().amount, lambda: value.bill().breakdown]
    again = partial(contributions, value.participant, value.month)
    return [
        *asked,
        lambda: value.amount,
        lambda: value.breakdown,
        value.by_payer,
        again,
        lambda: again().lines,
    ]


@pytest.mark.parametrize("of", WORK)
def test_threads_reckon_the_same(of: str) -> None:
    """Bills, claims and judgements that many threads make of one value at once are those of one thread."""
    before = sys.getswitchinterval()

    @settings(max_examples=2, phases=[Phase.generate])
    @given(WORK[of])
    def reckon(value: object) -> None:
        alone = [answer(each) for each in pieces(value)]
        for together in at_once(pieces(value)):
            assert alone == together

    sys.setswitchinterval(1e-6)
    try:
        reckon()
    finally:
        sys.setswitchinterval(before)

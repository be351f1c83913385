"""Anything a caller may hand in by mistake: ten kilobytes of text, any scalar of JSON, into every place there is."""

# pyright: basic
from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st

from jamsos import Month, Rp, Rupiah, Segment, percent, testing
from jamsos.programs import jkm
from tests import _public as public

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hypothesis.strategies import SearchStrategy

__all__ = ["JUNK", "arguments", "attempts", "drawn", "places", "refuses", "takes_scalars"]

JUNK: tuple[object, ...] = (
    None,
    True,
    0,
    -1,
    10**20,
    10**5_000,  # Python does not write it out
    1.5,
    float("nan"),
    float("-inf"),
    "",
    " ",
    "\0",
    "\ud800",
    "x" * 10_000,
    "9" * 10_000,
    "{" * 10_000,
    "Rp" + "1." * 5_000,
    "2021-02-30",
    "81.71.02.9999",
)
"""Scalars of JSON, as Python reads them, that have broken parsers before."""

DOCUMENTED = (TypeError, ValueError, LookupError)
"""What a refusal may be; `NotInForce` is a LookupError, `NotCovered` and `IllegalStep` are ValueErrors."""


def drawn() -> SearchStrategy[object]:
    """Any scalar of JSON, and text of any characters up to ten thousand of them."""
    text = st.text() | st.text(st.characters(codec=None), min_size=50) | st.text("0123456789.-/Rp ", max_size=20)
    repeated = st.builds(lambda some, times: (some * times)[:10_000], st.text(min_size=1), st.integers(1, 10_000))
    return st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), text, repeated)


SCALARS = frozenset({"Day", "Decimal", "Lang", "bool", "date", "float", "int", "object", "str"})
NESTED = ("Callable", "Mapping", "dict", "tuple[tuple")
"""What is made of other things than scalars, even where it names some."""


def takes_scalars(annotation: object) -> bool:
    """Whether an annotation, as it is written, names text, numbers or days by themselves or in a row.

    Text in the place of a participant is a matter for the type checker: Python says what it lacks.
    """
    words = str(annotation)
    return not words.startswith(NESTED) and not SCALARS.isdisjoint(re.findall(r"\w+", words))


def refuses(call: Callable[[], object]) -> Exception | None:
    """How the call refuses, where it does; what is no documented refusal comes through."""
    try:
        call()
    except DOCUMENTED as refusal:
        return refusal
    return None


# Which valid values stand beside the junk -----------------------------------------------------------------------------

BY_WORD: dict[str, SearchStrategy[Any]] = {
    "Day": testing.days(),
    "date": testing.days(),
    "int": st.integers(1, 6),
    "bool": st.booleans(),
    "str": testing.names(),
    "Lang": st.sampled_from(["id", "en"]),
    "object": st.none(),
    "Month": testing.months(),
    "Tariff": testing.tariffs(),
    "Collection[date]": st.just(frozenset()),
    "Claim": testing.claims(),
    "Facts": st.just({"wage": Rp(5_000_000), "income": Rp(1_000_000), "contract_value": Rp(10**9), "risk_class": 2}),
    "T": testing.money(),
    "type[T]": st.just(Rupiah),
    "type[Enum]": st.just(Segment),
    "Sequence[tuple[Day, Rupiah]]": st.just((("2026-01-05", Rp(60_000_000)),)),
    "Iterable[Mapping[str, object]]": st.just(({"Nama": "Siti"},)),
    "Columns": st.just({"name": "Nama"}),
    "Mapping[str, str]": st.just({"name": "Nama"}),
    "Mapping[Month, Rupiah]": st.just({Month(2024, 1): Rp(100_000)}),
    "Mapping[int, Rate]": st.just({2024: percent(5)}),
    "IntoDataFrame": st.none(),
    "frozenset[Need]": st.just(frozenset()),
    "Iterable[Dated[Papers]]": st.just((jkm.CLAIM_DOCUMENTS,)),
}


def strategy_of(words: str) -> SearchStrategy[Any] | None:
    """The strategy of an annotation as it is written; None where there is none for it."""
    for word in (words, *(each.strip() for each in words.split("|"))):
        if word in BY_WORD:
            return BY_WORD[word]
        kind = next((each for each in (*public.values(), *public.enums()) if each.__name__ == word), None)
        if kind is not None:
            return testing.values(kind)
        inner = re.fullmatch(r"(?:Iterable|tuple|list|Sequence)\[(\w+)(?:, \.\.\.)?\]", word)
        of = None if inner is None else strategy_of(inner[1])
        if of is not None:
            return st.lists(of, max_size=2).map(tuple)
        if word == "None":
            return st.none()
    return None


def arguments(function: Callable[..., Any]) -> dict[str, inspect.Parameter]:
    """The arguments of a function by name, without those that stand for any number of them."""
    found = inspect.signature(function).parameters
    return {name: each for name, each in found.items() if each.kind not in {each.VAR_POSITIONAL, each.VAR_KEYWORD}}


def attempts(function: Callable[..., Any]) -> dict[str, SearchStrategy[Any]] | None:
    """Strategies for the arguments that must be given; None where one has none."""
    found: dict[str, SearchStrategy[Any]] = {}
    for name, each in arguments(function).items():
        made = strategy_of(str(each.annotation)) if each.default is each.empty else None
        if made is not None:
            found[name] = made
        elif each.default is each.empty:
            return None
    return found


def places(kind: type[Any]) -> Iterator[str]:
    """The fields of a value that are given as scalars."""
    for field in attrs.fields(kind):
        if field.init and takes_scalars(field.type):
            yield field.alias or field.name

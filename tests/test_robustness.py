"""Every constructor and every function: whatever is handed in, the answer is a value or a documented refusal."""

# pyright: basic
from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import attrs
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from jamsos import Participant, Segment, testing
from jamsos.identity import Kpj, Nik, Npwp, Passport
from jamsos.roster import read_roster
from tests import _public as public
from tests._junk import JUNK, arguments, attempts, drawn, places, refuses, takes_scalars

if TYPE_CHECKING:
    from collections.abc import Callable

UNDRAWN = {
    "jamsos.claims.shares.distribute": "what is a funeral is a function, and the order a row of one programme",
    "jamsos.contributions.Regime.of": "codes are those of programmes that the segment is offered, checked by a bill",
    **{
        f"jamsos.frames.{name}": "a frame is a value of another library; tests/test_frames*.py hand them in"
        for name in ("benefits", "check", "contributions", "explain", "findings", "totals")
    },
}
"""Functions beside whose scalars nothing valid can be drawn: the reason."""

OF_COLUMNS = {
    "jamsos.programs.jkm.death_benefit_over": "its columns are of the library of the caller, not names of columns",
}
"""Functions that reckon over columns, which `jamsos.frames` hands to them: the reason."""

ONCE = settings(max_examples=1, phases=[Phase.generate])


@pytest.mark.parametrize("kind", public.values(), ids=public.name_of)
def test_a_field_takes_junk_or_refuses_it(kind: type[Any]) -> None:
    """Of every value each field in its turn: TypeError, ValueError, LookupError, or a value."""

    @ONCE
    @given(testing.values(kind), st.tuples(drawn(), drawn()))
    def each_field(value: Any, more: tuple[object, ...]) -> None:
        for field in places(kind):
            for junk in (*JUNK, *more):
                refuses(partial(attrs.evolve, value, **{field: junk}))

    each_field()


FUNCTIONS = {
    name: function
    for name, function in public.functions().items()
    if any(takes_scalars(each.annotation) for each in arguments(function).values())
    and name not in UNDRAWN
    and name not in OF_COLUMNS
}


def test_every_function_is_reached() -> None:
    """What takes scalars is tried; an exception has its reason, and is still one."""
    assert {*UNDRAWN, *OF_COLUMNS} <= set(public.functions())
    assert set() == {name for name, function in FUNCTIONS.items() if attempts(function) is None}
    assert set(UNDRAWN) == {name for name in UNDRAWN if attempts(public.functions()[name]) is None}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_takes_junk_or_refuses_it(name: str) -> None:
    """Each argument that takes scalars in its turn, beside valid ones in the others."""
    function, valid = FUNCTIONS[name], attempts(FUNCTIONS[name])
    assert valid is not None

    @ONCE
    @given(st.fixed_dictionaries(valid), st.tuples(drawn(), drawn()))
    def each_argument(others: dict[str, Any], more: tuple[object, ...]) -> None:
        for argument in (each for each, one in arguments(function).items() if takes_scalars(one.annotation)):
            for junk in (*JUNK, *more):
                call(function, {**others, argument: junk})

    each_argument()


def call(function: Callable[..., Any], values: dict[str, Any]) -> None:
    """Call it, by position where an argument has no name."""
    known = arguments(function)
    placed = [values[name] for name, each in known.items() if each.kind is each.POSITIONAL_ONLY and name in values]
    named = {name: value for name, value in values.items() if known[name].kind is not known[name].POSITIONAL_ONLY}
    refuses(lambda: function(*placed, **named))


# Numbers of identity --------------------------------------------------------------------------------------------------

NUMBERS: tuple[Callable[[str], object], ...] = (
    Nik,
    Kpj,
    Npwp,
    lambda text: Passport(text, "NLD"),
    lambda text: Passport("X1234567", text),
    lambda text: Participant("Siti", Segment.BPU, nik=cast("Any", text)),
    lambda text: Participant("Siti", Segment.BPU, kpj=cast("Any", text)),
    lambda text: Participant("Siti", Segment.BPU, npwp=cast("Any", text)),
    lambda text: Participant("Siti", Segment.BPU, passport=cast("Any", text)),
    lambda text: Nik("8171014501900001").contradictions(text),
)


@pytest.mark.parametrize("number", NUMBERS)
@given(
    st.text("0123456789", min_size=5, max_size=40), st.sampled_from(["", " ", ".", "\N{ARABIC-INDIC DIGIT ONE}", "x"])
)
def test_no_refusal_repeats_a_number(number: Callable[[str], object], digits: str, wrong: str) -> None:
    """Whatever is wrong with a number, no four digits of it stand in the sentence."""
    refusal = refuses(partial(number, digits + wrong))
    if refusal is not None:
        assert {digits[at : at + 4] for at in range(len(digits) - 3)}.isdisjoint(found_in(str(refusal)))


def found_in(sentence: str) -> set[str]:
    """Every four digits in a row of a sentence, but those of the years that a calendar names."""
    plain = sentence.replace("between 1900 and 2199", "").replace("YYYY-MM-DD", "")
    return {run[at : at + 4] for run in re.findall(r"[0-9]{4,}", plain) for at in range(len(run) - 3)}


@pytest.mark.parametrize("field", ["nik", "kpj", "npwp", "passport"])
@given(digits=st.text("0123456789", min_size=5, max_size=40), wrong=st.sampled_from(["", "x", " "]))
def test_no_finding_about_a_row_repeats_a_number(field: str, digits: str, wrong: str) -> None:
    """A row that cannot be read is found, and its number stays out of the finding."""
    row = {"Nama": "Siti", "Nomor": digits + wrong, "Negara": "NLD"}
    columns = {"name": "Nama", field: "Nomor", **({"country": "Negara"} if field == "passport" else {})}
    intake = read_roster([row], columns, segment=Segment.BPU)
    said = "".join(f"{each.line('id')}{each.line('en')}" for each in intake.findings)
    shown = {digits[-4:]} if field == "passport" else set()
    runs = {digits[at : at + 5] for at in range(len(digits) - 4)} - shown
    assert not any(run in said for run in runs)


@settings(max_examples=30)
@given(st.dictionaries(st.sampled_from(["Nama", "Nomor", "Lahir", "Upah", "Mulai"]), drawn()))
def test_any_row_is_read_or_found(row: dict[str, object]) -> None:
    """Whatever stands in a cell of a list, the reading goes on."""
    columns = {"name": "Nama", "nik": "Nomor", "born": "Lahir", "income": "Upah", "registered": "Mulai"}
    whole = {"Nama": "Budi", "Nomor": None, "Lahir": None, "Upah": None, "Mulai": None}
    intake = read_roster([whole, row], columns, segment=Segment.BPU)
    assert 2 == intake.rows_read
    assert "Budi" in {each.name for each in intake.participants}

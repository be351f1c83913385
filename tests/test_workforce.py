"""The workers of one employer, beside what is true."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from attrs import evolve

from jamsos import Rp
from jamsos.workforce import Workforce
from tests.conditions.subjects import FIRM, OTHER_FIRM, job, worker


def force(**changes: Any) -> Workforce:
    """A firm with two registered workers."""
    workers = (worker(ref="1"), worker(job(), job(OTHER_FIRM), name="B", ref="2"))
    values: dict[str, Any] = {"employer": FIRM, "workers": workers, **changes}
    return Workforce(**values)


@pytest.mark.parametrize(("actual", "unregistered"), [(None, 0), (1, 0), (2, 0), (5, 3)])
def test_who_is_not_registered(actual: int | None, unregistered: int) -> None:
    """As far as somebody counted; more registered than counted is nobody missing."""
    assert unregistered == force(actual_workers=actual).unregistered


def test_true_wages_by_key() -> None:
    """None where nobody knows; a mapping or pairs, so that a copy can be changed."""
    known = force(actual_wages={"1": Rp(6_000_000)})
    assert Rp(6_000_000) == known.actual_wage("1")
    assert known.actual_wage("2") is None
    assert Rp(6_000_000) == evolve(known, actual_workers=9).actual_wage("1")


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"employer": "PT Teh"}, TypeError, "employer must be an Employer"),
        ({"workers": [5]}, TypeError, "worker 1 must be a Participant"),
        ({"workers": [worker(job(OTHER_FIRM))]}, ValueError, "worker 1, A, has no job at PT Teh Priangan"),
        ({"actual_workers": -1}, ValueError, "actual_workers must be at least 0"),
        ({"actual_wages": {"3": Rp(1)}}, ValueError, "actual_wages cannot be '3'"),
        ({"actual_wages": {"1": Rp(-1)}}, ValueError, "actual_wages of 1 cannot be negative"),
        ({"minimum_wage": 5}, TypeError, "minimum_wage must be money"),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """Each refusal names the field."""
    with pytest.raises(error, match=sentence):
        force(**changes)


def test_it_is_a_value() -> None:
    """Equal, hashable and storable."""
    known = force(actual_wages={"1": Rp(6_000_000)}, minimum_wage=Rp(3_000_000))
    assert known == pickle.loads(pickle.dumps(known))  # noqa: S301  (our own bytes)
    assert {known} == {evolve(known)}

"""The strategies for users' own tests: what is drawn can exist, and is what was asked for."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from attrs import evolve
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from jamsos import Claim, Dated, Month, NotInForce, Rate, Relation, Rp, Segment, contributions, testing
from jamsos.claims import Cause, Stage, ViolenceClaim
from jamsos.employers import Employer
from jamsos.identity import Sex
from jamsos.lampiran.disability import assess
from tests import _public as public

if TYPE_CHECKING:
    from datetime import date

ROOT = Path(__file__).parent.parent
SOME = settings(max_examples=8, phases=[Phase.generate])


@pytest.mark.parametrize("name", testing.__all__)
def test_every_strategy_needs_nothing(name: str) -> None:
    """A strategy can be asked for as it is; two of them are asked for a type, and one for a claim."""
    needed = {"values": Employer, "of_law": Dated}
    function = vars(testing)[name]
    if name == "advanced":
        strategy = testing.death_claims().flatmap(function)
    else:
        strategy = function(*([needed[name]] if name in needed else []))

    @settings(max_examples=2, phases=[Phase.generate])
    @given(strategy)
    def is_drawn(value: object) -> None:
        assert value is not None

    is_drawn()


@pytest.mark.parametrize("name", [each for each in public.others() if each not in public.NO_VALUES])
def test_an_abstract_kind_is_any_of_its_kinds(name: str) -> None:
    """Whoever asks for a claim of some family, or a picture, gets one of its kinds."""
    kind = cast("type[object]", public.names()[name])

    @settings(max_examples=2, phases=[Phase.generate])
    @given(testing.values(kind))
    def is_one(value: object) -> None:
        assert isinstance(value, kind)

    is_one()


@SOME
@given(testing.values(Stage))
def test_an_enumeration_gives_its_members(stage: Stage) -> None:
    """Any member may be drawn."""
    assert stage in Stage


def test_a_type_that_is_unknown() -> None:
    """The refusal names the nearest."""
    with pytest.raises(ValueError, match="kind cannot be 'Path'"):
        testing.values(Path)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """The module says what it needs."""
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(ImportError, match=r"jamsos.testing needs the extra: python -m pip install 'jamsos\[testing\]'"):
        runpy.run_path(str(testing.__file__))


def test_the_library_does_not_load_hypothesis() -> None:
    """Who does not ask for strategies does not pay for them."""
    script = "import jamsos, sys; sys.exit('hypothesis' in sys.modules or 'jamsos.testing' in sys.modules)"
    command = [sys.executable, "-c", script]
    assert 0 == subprocess.run(command, cwd=ROOT, check=False).returncode  # noqa: S603  (our own script)


@SOME
@given(st.data(), testing.days("1990-01-01", "2010-12-31"), st.sampled_from(Sex))
def test_a_nik_of_somebody(data: st.DataObject, born: date, sex: Sex) -> None:
    """The number agrees with the day and the sex that were asked for."""
    assert () == data.draw(testing.niks(born=born, sex=sex)).contradictions(born, sex)


@SOME
@given(st.data(), testing.days(), st.sampled_from([Segment.PU, Segment.BPU, Segment.JAKON]))
def test_a_member_has_a_bill(data: st.DataObject, day: date, segment: Segment) -> None:
    """A member of that day is one, and a bill of its month can be made."""
    person = data.draw(testing.participants(segment=segment, member_on=day))
    assert segment is person.segment
    assert person.jobs or person.enrolled("JKM", day)
    assert all(job.held_on(day) for job in person.jobs)
    assert contributions(person, Month.of(day)).amount >= Rp(0)


@SOME
@given(st.data(), testing.days(), st.sampled_from(Relation))
def test_a_relative_who_lives(data: st.DataObject, day: date, relation: Relation) -> None:
    """Of that relation, and alive on that day."""
    relative = data.draw(testing.relatives(relation=relation, alive_on=day))
    assert (relation, True) == (relative.relation, relative.alive_on(day))


@SOME
@given(st.data(), testing.days())
def test_a_protection_that_covers(data: st.DataObject, day: date) -> None:
    """The day lies in the period, and everybody is protected."""
    protection = data.draw(testing.protections(covers=day))
    assert day in protection.period
    assert protection.workers == protection.people(Month.of(day))
    assert protection.bill().amount >= Rp(0)


@SOME
@given(st.data(), st.integers(0, 10**6), st.integers(0, 10**6))
def test_between_two(data: st.DataObject, one: int, other: int) -> None:
    """Amounts and rates lie between the two that were given, both included."""
    least, most = sorted((one, other))
    assert (
        Rp(0, sen=1) * least
        <= data.draw(testing.money(Rp(0, sen=1) * least, Rp(0, sen=1) * most))
        <= Rp(0, sen=1) * most
    )
    low, high = Rate.ratio(least, 10**6), Rate.ratio(most, 10**6)
    assert low <= data.draw(testing.rates(low, high)) <= high


@SOME
@given(testing.disabilities(), testing.days("2020-01-01"))
def test_a_disability_has_a_rate(disability: Any, day: date) -> None:
    """The table knows it."""
    assert assess(day, disability).rate > Rate.NONE


@SOME
@given(testing.death_claims(cause=Cause.NATURAL))
def test_a_natural_death(claim: Any) -> None:
    """The cause is the one that was asked for, and the claim is one that can be made again."""
    assert claim.cause is Cause.NATURAL
    assert claim == evolve(claim)


def test_claims_reach_their_end() -> None:
    """Among the claims that are drawn some are paid, some in part, some rejected."""
    seen: set[Stage] = set()

    @settings(max_examples=30, phases=[Phase.generate])
    @given(st.data(), testing.migrant_claims(ViolenceClaim))
    def go_on(data: st.DataObject, claim: Claim) -> None:
        for _ in range(8):
            seen.update(event.stage for event in data.draw(testing.advanced(evolve(claim, history=()))).history)

    go_on()
    assert {Stage.PAID, Stage.PAID_IN_PART, Stage.REJECTED, Stage.RETURNED, Stage.WITHDRAWN} <= seen


def test_a_lost_job_is_paid_month_by_month() -> None:
    """Of the claims of JKP that are drawn some were paid an instalment."""
    seen: set[Stage] = set()

    @settings(max_examples=80, phases=[Phase.generate])
    @given(testing.job_loss_claims().flatmap(testing.advanced))
    def go_on(claim: Claim) -> None:
        seen.update(event.stage for event in claim.history)

    go_on()
    assert Stage.PAID_IN_PART in seen


@SOME
@given(testing.claims())
def test_a_claim_answers(claim: Claim) -> None:
    """A claim has an entitlement, or says why not."""
    try:
        amount = claim.entitlement().amount
    except (NotInForce, ValueError) as refused:
        refusal = str(refused)
    else:
        refusal = ""
        assert amount >= Rp(0)
    assert not refusal or refusal.endswith((".", ")"))

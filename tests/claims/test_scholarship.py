"""The scholarship of a child after a death or a total disability: year by year, two children, once for the family."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsos import Cause, DeathClaim, Employer, Job, NotCovered, NotInForce, Participant, Rp, Segment, settle
from jamsos.claims import (
    DisabilityClaim,
    IllegalStep,
    IncapacityClaim,
    ScholarshipClaim,
    Stage,
    scholarships_of,
)
from jamsos.claims.terms import PAYMENT
from jamsos.family import Relation, Relative
from jamsos.lampiran.disability import Disability, Loss
from jamsos.lampiran.scholarships import Grade, Level
from jamsos.programs import JKK, JKM
from jamsos.programs.jkm import Arrears, Standing
from jamsos.programs.papers import Paper
from tests.claims.test_death import AMBON

DIED = "2022-08-01"
NO_HOLIDAYS: frozenset[date] = frozenset()
FACTORY = Employer("PT Teh Priangan")


def child(name: str = "Ani", **changes: Any) -> Relative:
    """A child of nine, in the fourth class of primary school."""
    values: dict[str, Any] = {"born": "2013-05-01", "grade": Grade(Level.PRIMARY, 4)}
    return Relative(name, Relation.CHILD, **{**values, **changes})


def worker(*family: Relative, **changes: Any) -> Participant:
    """A wage earner of Rp3.000.000 in JKK and JKM since August 2019."""
    jobs = [Job(FACTORY, Rp(3_000_000), programs=("JKK", "JKM"), start="2019-08-01")]
    values: dict[str, Any] = {"jobs": jobs, "relatives": family}
    return Participant("Asep", Segment.PU, **{**values, **changes})


def death(**changes: Any) -> DeathClaim:
    """A natural death after three years of membership."""
    values: dict[str, Any] = {"participant": worker(), "died": DIED}
    return DeathClaim(**{**values, **changes})


def at_work(**changes: Any) -> DeathClaim:
    """A death by work accident."""
    return death(cause=Cause.WORK_ACCIDENT, **changes)


def disabled(**changes: Any) -> DisabilityClaim:
    """A total permanent disability, certified half a year after the accident."""
    values: dict[str, Any] = {"participant": worker(), "accident": DIED, "total": True, "certified": "2023-02-01"}
    return DisabilityClaim(**{**values, **changes})


def scholarship(**changes: Any) -> ScholarshipClaim:
    """The scholarship of Ani after a natural death."""
    values: dict[str, Any] = {"after": death(), "child": child()}
    return ScholarshipClaim(**{**values, **changes})


def asked(claim: ScholarshipClaim, on: str = "2022-08-15") -> ScholarshipClaim:
    """The claim with its first request, complete and approved on the same day."""
    for stage in (Stage.FILED, Stage.COMPLETE, Stage.APPROVED):
        claim = claim.advance(stage, on=on)
    return claim


# What no claim can be ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"after": "Asep"}, TypeError, "after must be a DeathClaim or a DisabilityClaim, not 'Asep'"),
        (
            {"after": IncapacityClaim(participant=worker(), accident=DIED, days=1)},
            TypeError,
            "after must be a DeathClaim",
        ),
        ({"child": "Ani"}, TypeError, "child must be a Relative"),
        ({"others": ["Abe"]}, TypeError, "others must be a Relative"),
        ({"child": Relative("Siti", Relation.SPOUSE)}, ValueError, "Siti is no child with a known day of birth"),
        ({"child": child(born=None)}, ValueError, "Ani is no child with a known day of birth"),
        ({"child": child(grade=None)}, ValueError, "grade is needed: the class that Ani attends, or will enter first"),
        ({"others": [child()]}, ValueError, "others names Ani, or one child twice"),
        ({"others": [child("Abe"), child("Abe")]}, ValueError, "others names Ani, or one child twice"),
        ({"paid_years": -1}, ValueError, "paid_years"),
        ({"after": at_work(), "paid_years": 3}, ValueError, r"paid_years \(3\) stands with JKM"),
        ({"renewals": ["2023-08-01"]}, ValueError, "renewals: 2023-08-01 does not follow a complete request"),
        ({"renewals": ["next year"]}, ValueError, "renewals must be written YYYY-MM-DD"),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """An impossible claim is refused in a sentence that names the field."""
    with pytest.raises(error, match=sentence):
        scholarship(**changes)


# What the child will be paid -----------------------------------------------------------------------------------------


def test_the_years_of_a_child() -> None:
    """From the fourth class of primary school on 79.5 million, a class a year (PP 82/2019)."""
    claim = scholarship()
    assert Rp(79_500_000) == claim.entitlement().amount == claim.payable
    days = [year.tag("claim") for year in claim.schedule]
    assert (14, date(2022, 8, 1), date(2035, 8, 1)) == (len(days), days[0], days[-1])
    assert "SD tahun ke-4, permohonan 1 Agustus 2022" == str(claim.schedule[0].label)
    assert sum((year.amount for year in claim.schedule), Rp(0)) == claim.entitlement().amount
    assert JKM is claim.program
    assert any("Pasal 34 ayat (3)" in each.short for each in claim.entitlement().citations)


def test_the_first_request_begins_the_years() -> None:
    """Until it is filed the forecast runs from the death; filed, from that day."""
    assert date(2023, 2, 1) == asked(scholarship(), "2023-02-01").schedule[0].tag("claim")
    late = at_work(accident="2022-06-01")
    assert date(2022, 8, 1) == scholarship(after=late).schedule[0].tag("claim")
    assert date(2023, 2, 1) == scholarship(after=disabled()).schedule[0].tag("claim")
    assert date(2022, 8, 1) == scholarship(after=disabled(certified=None)).schedule[0].tag("claim")


@pytest.mark.parametrize(
    ("changes", "years", "why"),
    [
        ({"born": "1999-08-02", "grade": Grade(Level.HIGHER, 4)}, 1, "umur 23 tahun"),
        ({"married": "2023-08-02"}, 2, "menikah"),
        ({"works": "2024-08-01"}, 2, "bekerja"),
        ({"died": "2022-12-24"}, 1, "meninggal dunia"),
    ],
)
def test_when_a_child_is_no_longer_paid(changes: dict[str, Any], years: int, why: str) -> None:
    """A year is paid while the child, on the day of its request, is below 23, unmarried, not working, and alive."""
    claim = scholarship(child=child(**changes))
    assert years == len(claim.schedule)
    assert why in claim.entitlement().explain("id")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"born": "1999-08-01"}, "Ani has no scholarship: ends on 1 August 2022: turning 23"),
        ({"married": "2022-08-01"}, "Ani has no scholarship: ends on 1 August 2022: marriage"),
        ({"works": "2021-01-01"}, "work"),
    ],
)
def test_a_child_who_is_paid_nothing(changes: dict[str, Any], sentence: str) -> None:
    """Who has turned 23, married or begun to work has no right, and the sentence says why."""
    with pytest.raises(NotCovered, match=sentence):
        scholarship(child=child(**changes)).entitlement()


def test_a_child_below_school_age() -> None:
    """It is paid from its entry into school: 87 million from kindergarten on."""
    abe = child("Abe", born="2021-01-01", grade=Grade(Level.KINDERGARTEN), enters="2025-07-14")
    claim = scholarship(child=abe)
    assert (Rp(87_000_000), date(2025, 7, 14)) == (claim.entitlement().amount, claim.schedule[0].tag("claim"))


# Which right it rests on ---------------------------------------------------------------------------------------------


def test_jkm_asks_for_three_years() -> None:
    """Three years of contributions open the scholarship of JKM; JKK asks for none."""
    with pytest.raises(NotCovered, match="Ani has no scholarship: 2 years of contributions, fewer than 3"):
        scholarship(after=death(member_since="2019-08-02")).entitlement()
    assert Rp(79_500_000) == scholarship(after=death(member_since="2022-01-01"), paid_years=3).entitlement().amount
    with pytest.raises(NotCovered, match="2 years of contributions"):
        scholarship(paid_years=2).entitlement()
    fresh = at_work(member_since="2022-07-31")
    assert Rp(79_500_000) == scholarship(after=fresh).entitlement().amount


def test_after_a_total_disability_only() -> None:
    """A total permanent disability opens it, a partial one does not."""
    assert (JKK, Rp(79_500_000)) == (scholarship(after=disabled()).program, scholarship(after=disabled()).payable)
    partial = disabled(total=False, disabilities=[Disability(Loss.EYE)])
    with pytest.raises(NotCovered, match="not with a partial one"):
        scholarship(after=partial).entitlement()


def test_an_event_that_is_not_covered_opens_nothing() -> None:
    """Without a membership on the day there is no scholarship, and outside the law no answer."""
    with pytest.raises(NotCovered, match="Asep was no member of JKM on 2019-07-31"):
        scholarship(after=death(died="2019-07-31")).entitlement()
    old = worker(jobs=[Job(FACTORY, Rp(3_000_000))])
    with pytest.raises(NotInForce, match="2015-07-01"):
        scholarship(after=death(participant=old, died="2015-06-30")).entitlement()


def test_under_a_protection_the_name_is_enough() -> None:
    """The child is told by the claim, where the protection knows no family."""
    under = DeathClaim(under=AMBON, died="2022-03-14", participant="Ny. T", cause=Cause.WORK_ACCIDENT)
    claim = scholarship(after=under)
    assert Rp(79_500_000) == claim.entitlement().amount
    assert "Beasiswa Ani: Ny. T, meninggal 14 Maret 2022, kecelakaan kerja" == str(claim)
    assert "Ani, child of the participant" == claim.claimant.get("en")


# Two children, once ---------------------------------------------------------------------------------------------------


def test_two_children_at_most() -> None:
    """The family asks for two together; of three it has to choose, and so has the forecast of the death."""
    ani, abe, ayu = child(), child("Abe"), child("Ayu")
    pair = (scholarship(child=ani, others=[abe]), scholarship(child=abe, others=[ani]))
    assert Rp(159_000_000) == scholarships_of(pair).amount == settle(pair).amount
    with pytest.raises(ValueError, match=r"at most 2 children .* not for 3: choose who is paid"):
        scholarship(child=ani, others=[abe, ayu]).entitlement()
    three = (*pair, scholarship(child=ayu))
    with pytest.raises(ValueError, match="3 children ask for a scholarship, and 2 can be paid: choose"):
        scholarships_of(three)
    for after in (death, at_work, disabled):
        with pytest.raises(ValueError, match="choose who is paid"):
            after(participant=worker(ani, abe, ayu)).scholarships()
        assert Rp(159_000_000) == after(participant=worker(ani, abe, ayu)).scholarships(chosen=[ani, ayu]).amount
        assert Rp(159_000_000) == after(participant=worker(ani, abe)).scholarships().amount


def test_once_for_the_family() -> None:
    """Two memberships pay one scholarship for a child, and claims of two participants are told apart."""
    first, second = scholarship(), scholarship(after=death(member_since="2019-01-01"))
    with pytest.raises(ValueError, match="Ani asks 2 times: a scholarship is one for the family"):
        scholarships_of([first, second])
    other = worker(ref="2")
    with pytest.raises(ValueError, match=r"claims must be those of one participant, not of Asep, Asep \(2\)"):
        scholarships_of([first, scholarship(after=death(participant=other), child=child("Abe"))])
    with pytest.raises(TypeError, match="claim 1 must be a ScholarshipClaim"):
        scholarships_of([death()])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    assert Rp(0) == scholarships_of([]).amount
    assert Rp(79_500_000) == scholarships_of([scholarship(after=at_work())]).amount


@pytest.mark.parametrize("after", [at_work, disabled])
def test_one_sum_before_december_2019(after: Any) -> None:
    """Until 1 December 2019 Rp12.000.000 once for the participant with a child at school, whatever the children."""
    event = {"participant": worker(child(), child("Abe"))}
    day = {"died": "2019-12-01"} if after is at_work else {"accident": "2019-12-01", "certified": None}
    opening = after(**event, **day)
    assert Rp(12_000_000) == opening.scholarships().amount
    claim = scholarship(after=opening)
    assert [Rp(12_000_000)] == [year.amount for year in claim.schedule]
    assert Rp(12_000_000) == asked(claim, "2019-12-20").advance(Stage.PAID, on="2019-12-21").paid
    with pytest.raises(ValueError, match=r"others must be empty: .*Pasal 25 ayat \(3\).* pays one sum"):
        scholarship(after=opening, others=[child("Abe")]).entitlement()
    with pytest.raises(ValueError, match="2 children ask for a scholarship, and 1 can be paid"):
        scholarships_of([claim, scholarship(after=opening, child=child("Abe"))])


def test_jkm_asked_for_five_years_before() -> None:
    """Until 1 December 2019 five years of contributions opened the one sum of JKM."""
    old = death(died="2019-12-01", member_since="2015-12-02", participant=worker(jobs=[Job(FACTORY, Rp(1))]))
    with pytest.raises(NotCovered, match="3 years of contributions, fewer than 5"):
        scholarship(after=old).entitlement()
    claim = scholarship(after=old, paid_years=5)
    assert Rp(12_000_000) == claim.entitlement().amount
    with pytest.raises(ValueError, match=r"others must be empty: .*Pasal 34"):
        evolve(claim, others=[child("Abe")]).entitlement()


def test_a_child_at_school_is_one_whose_class_is_known() -> None:
    """Before 2 December 2019 grown children count for nothing, since then the age limit tells."""
    grown = Relative("Bayu", Relation.CHILD, born="1985-01-01")
    assert () == at_work(participant=worker(grown), died="2019-12-01").children()
    assert () == at_work(participant=worker(grown)).children()
    kept = at_work(participant=worker(grown, child(), child("Ayu", died="2021-01-01"), child("Abe", born=None)))
    assert ["Ani"] == [each.name for each in kept.children()]
    assert () == DeathClaim(under=AMBON, died="2022-03-14").children()


# Arrears and registration ---------------------------------------------------------------------------------------------


def test_the_arrears_of_the_event_are_those_of_the_scholarship() -> None:
    """They are taken from the death, and can be settled since."""
    late = scholarship(after=death(arrears=Arrears(4)))
    assert {Standing.EMPLOYER_FIRST: Rp(79_500_000)} == late.owed().by("standing")
    assert Rp(0) == late.payable
    unreported = at_work(died="2025-06-01").advance(Stage.REPORTED, on="2025-06-04")
    assert {Standing.EMPLOYER_FIRST} == set(scholarship(after=unreported).owed().by("standing"))
    at_once = scholarship(after=at_work(arrears=Arrears(3)))
    assert {Standing.OPERATOR: Rp(79_500_000)} == at_once.owed().by("standing")
    unpaid = DeathClaim(under=AMBON, died="2022-03-14", member_since="2019-01-01", arrears=Arrears(2))
    waiting = scholarship(after=unpaid)
    assert {Standing.AFTER_SETTLEMENT: Rp(79_500_000)} == waiting.owed().by("standing")
    assert Rp(79_500_000) == evolve(waiting, arrears=Arrears(2, settled=True)).payable


@pytest.mark.parametrize(("after", "article"), [(death, "Pasal 35 ayat (1)"), (at_work, "Pasal 27 ayat (1)")])
def test_of_an_unregistered_worker_the_employer_owes_it(after: Any, article: str) -> None:
    """The employer pays the schooling too."""
    claim = scholarship(after=after(registered=False, member_since="2019-01-01"))
    assert {Standing.EMPLOYER: Rp(79_500_000)} == claim.owed().by("standing")
    assert any(article in each.short for each in claim.owed().citations)


# Year after year -----------------------------------------------------------------------------------------------------


def test_a_year_is_paid_when_it_is_asked_for() -> None:
    """One request, one payment of at most what was asked for; the next year needs a new request."""
    claim = asked(scholarship())
    with pytest.raises(IllegalStep, match=r"Rp\(1500000\) of what was asked for is left"):
        claim.advance(Stage.PAID_IN_PART, on="2022-08-16", amount=Rp(1_500_001))
    with pytest.raises(IllegalStep, match="of what was asked for is left"):
        claim.advance(Stage.PAID, on="2022-08-16")
    first = claim.advance(Stage.PAID_IN_PART, on="2022-08-16", amount=Rp(1_500_000))
    with pytest.raises(IllegalStep, match=r"1 year\(s\) were asked for and paid; renew the claim"):
        first.advance(Stage.PAID_IN_PART, on="2023-08-16", amount=Rp(1_500_000))
    second = first.renew(on="2023-08-14").advance(Stage.PAID_IN_PART, on="2023-08-16", amount=Rp(1_500_000))
    assert (Rp(3_000_000), Rp(76_500_000)) == (second.paid, second.left)
    assert (date(2022, 8, 15), date(2023, 8, 14)) == second.requests
    with pytest.raises(ValueError, match="renewals: 2023-08-14 does not follow a complete request"):
        second.renew(on="2023-08-14")
    with pytest.raises(ValueError, match="renewals: Ani cannot be paid a scholarship any more on 2036-05-01"):
        second.renew(on="2036-05-01")


def test_the_last_year_closes_the_claim() -> None:
    """The last class, or the end of the right, pays what is left: nothing of it twice."""
    student = child(born="2003-01-01", grade=Grade(Level.HIGHER, 5))
    assert Rp(12_000_000) == asked(scholarship(child=student)).advance(Stage.PAID, on="2022-08-16").paid
    first = asked(scholarship()).advance(Stage.PAID_IN_PART, on="2022-08-16", amount=Rp(1_500_000))
    married = evolve(first, child=child(married="2023-01-01"))
    assert Rp(0) == married.left
    assert Rp(1_500_000) == married.advance(Stage.PAID, on="2023-08-16").paid


def test_a_determined_sum_stands() -> None:
    """Where a forum determined another sum, that is what is left to pay, request by request."""
    claim = asked(scholarship()).advance(Stage.DISPUTED, on="2022-08-20")
    granted = claim.advance(Stage.GRANTED, on="2022-09-01", amount=Rp(60_000_000))
    paid = granted.advance(Stage.PAID_IN_PART, on="2022-09-02", amount=Rp(2_000_000))
    assert (Rp(2_000_000), Rp(58_000_000)) == (paid.paid, paid.left)


@given(years=st.integers(1, 14))
def test_paid_and_left_are_the_whole(years: int) -> None:
    """Year after year what is paid and what is left make up the forecast, until nothing is left."""
    claim = asked(scholarship(), DIED)
    forecast = claim.schedule
    for number, year in enumerate(forecast[:years]):
        day = year.tag("claim")
        assert isinstance(day, date)
        if number:
            claim = claim.renew(on=day)
        last = number + 1 == len(forecast)
        claim = claim.advance(Stage.PAID if last else Stage.PAID_IN_PART, on=day, amount=year.amount)
        assert claim.due == claim.paid + claim.left
    assert sum((year.amount for year in forecast[:years]), Rp(0)) == claim.paid


def test_every_year_has_its_own_term() -> None:
    """Three working days of JKM, seven of JKK, from each complete request; JKK lapses after five years."""
    claim = asked(scholarship()).advance(Stage.PAID_IN_PART, on="2022-08-20", amount=Rp(1_500_000))
    claim = claim.renew(on="2023-08-14")
    assert [(date(2022, 8, 18), date(2022, 8, 20)), (date(2023, 8, 17), None)] == [
        (term.last, term.done) for term in claim.terms(NO_HOLIDAYS)
    ]
    assert Rp(30_000) == claim.late_payment(NO_HOLIDAYS).amount
    late = claim.advance(Stage.PAID_IN_PART, on="2023-08-18", amount=Rp(1_500_000))
    assert Rp(45_000) == late.late_payment(NO_HOLIDAYS).amount
    accident = asked(scholarship(after=at_work()))
    lapse, payment = accident.terms(NO_HOLIDAYS)
    assert (date(2027, 8, 1), date(2022, 8, 15)) == (lapse.last, lapse.done)
    assert (PAYMENT, date(2022, 8, 24)) == (payment.duty, payment.last)
    paid = accident.advance(Stage.PAID_IN_PART, on="2022-08-25", amount=Rp(1_500_000))
    assert Rp(15_000) == paid.late_payment(NO_HOLIDAYS).amount
    assert 1 == len(scholarship(after=at_work()).terms(NO_HOLIDAYS))
    assert () == scholarship().terms(NO_HOLIDAYS)


def test_the_papers_of_every_year() -> None:
    """Form, school letter and birth certificate, by the practice of both programmes; disputes as for the event."""
    for after, article in ((death(), "Pasal 34 ayat (5)"), (at_work(), "Pasal 25 ayat (6)")):
        claim = scholarship(after=after)
        wanted = claim.papers_owed()
        assert {Paper.FORM_SCHOLARSHIP, Paper.SCHOOL_LETTER, Paper.BIRTH} <= {each.paper for each in wanted}
        assert all(article in each.source.citation.short for each in wanted)
        assert after.disputes is claim.disputes


def test_claims_are_values() -> None:
    """Equal, hashable, copied, pickled and shown like any claim."""
    claim = asked(scholarship(others=[child("Abe")])).renew(on="2023-08-14")
    twin = pickle.loads(pickle.dumps(claim))  # noqa: S301  (our own bytes)
    assert claim == twin == copy.deepcopy(claim)
    assert hash(claim) == hash(twin)
    assert "Beasiswa Ani" in claim.as_document("id").text()

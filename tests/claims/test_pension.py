"""Claims of JP: each kind, whose turn it is after a death, the months one by one, and what late payment costs."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsos import Month, NotInForce, Participant, Rate, Rp, Rupiah, Segment, percent
from jamsos.claims import (
    Claim,
    DisabilityPensionClaim,
    Instalment,
    Instead,
    NotCovered,
    OldAgePensionClaim,
    PensionLumpSumClaim,
    Stage,
    SurvivorPensionClaim,
    Term,
)
from jamsos.claims.terms import PAYMENT
from jamsos.dates import as_day
from jamsos.family import Relation, Relative
from jamsos.law import reported
from jamsos.programs import JP, jp
from jamsos.programs.jkk import Party
from jamsos.programs.jkm import Arrears, Standing
from jamsos.programs.jp import Career, ChildLevel, Heir, Reckoning
from jamsos.programs.papers import Need, Paper
from jamsos.regulations.national import PP_45_2015

NO_HOLIDAYS: frozenset[date] = frozenset()
INFLATION = {
    **dict.fromkeys(range(2015, 2045), percent(3)),
    2023: percent("2.61"),
    2024: percent("1.57"),
    2025: percent("2.92"),
}


def by(**changes: Any) -> Reckoning:
    """The reckoning of the tests; its limits and ceilings are carried on by one row, which the tests assume."""
    place, seen = PP_45_2015.pasal(18, ayat=3), ("an assumption of this test",)
    values: dict[str, Any] = {
        "inflation": INFLATION,
        "first": jp.FirstFactor.WAGE_YEAR,
        "last": jp.LastFactor.YEAR_BEFORE,
        "ceiling": jp.CEILING.extended_with(reported("2027-03-01", Rp(11_500_000), place, seen_in=seen)),
        "minimum": jp.MINIMUM.extended_with(reported("2027-02-01", Rp(420_000), place, seen_in=seen)),
        "maximum": jp.MAXIMUM.extended_with(reported("2027-02-01", Rp(5_000_000), place, seen_in=seen)),
    }
    return Reckoning(**{**values, **changes})


def career(first: str = "2015-07", last: str = "2030-06", *, born: str = "1970-06-15", wage: int = 8_000_000) -> Career:
    """Settled months from a first to a last."""
    months = Month.range(Month.parse(first), Month.parse(last))
    return Career(born=born, registered=f"{first}-01", wages=dict.fromkeys(months, Rp(wage)))


SITI = Relative("Siti", Relation.SPOUSE)
ANI = Relative("Ani", Relation.CHILD, born="2012-05-01")
ABE = Relative("Abe", Relation.CHILD, born="2015-08-10")
ENTIN = Relative("Entin", Relation.PARENT)


def person(*relatives: Relative, **changes: Any) -> Participant:
    """Asep, with relatives."""
    return Participant("Asep", Segment.PU, relatives=relatives, **changes)


def survivor(heir: Heir = Heir.SPOUSE, *relatives: Relative, **changes: Any) -> SurvivorPensionClaim:
    """A claim after the death of a pensioner on 10 February 2026 who drew Rp2.000.000."""
    values: dict[str, Any] = {
        "participant": person(*relatives),
        "heir": heir,
        "died": "2026-02-10",
        "earned": Rp(2_000_000),
        "by": by(),
        "through": "2026-12",
    }
    return SurvivorPensionClaim(**{**values, **changes})


def filed(claim: Any, complete: str = "2026-02-25") -> Any:
    """The claim, approved, with its file complete on a day."""
    return (
        claim.advance(Stage.FILED, on=complete)
        .advance(Stage.COMPLETE, on=complete)
        .advance(Stage.APPROVED, on=complete)
    )


def terms(claim: Claim) -> dict[str, Term]:
    """The terms by their duty in English; of several with one duty the last."""
    return {term.duty.get("en"): term for term in claim.terms(NO_HOLIDAYS)}


# Whose turn it is -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("relatives", "turns"),
    [
        ((SITI, ANI, ENTIN), [("SPOUSE", "Siti", "2026-02-10")]),
        ((evolve(SITI, died="2026-02-09"), ANI, ENTIN), [("CHILD", "Ani", "2026-02-10")]),
        ((evolve(SITI, died="2026-02-10"), ANI), [("CHILD", "Ani", "2026-02-10")]),
        ((evolve(SITI, died="2026-02-11"), ANI), [("SPOUSE", "Siti", "2026-02-10"), ("CHILD", "Ani", "2026-02-11")]),
        (
            (evolve(SITI, married="2028-06-30"), ANI, ABE),
            [("SPOUSE", "Siti", "2026-02-10"), ("CHILD", "Ani, Abe", "2028-06-30")],
        ),
        ((evolve(SITI, married="1999-06-30"), ANI), [("SPOUSE", "Siti", "2026-02-10")]),
        ((evolve(SITI, married="2040-06-30"), ANI), [("SPOUSE", "Siti", "2026-02-10")]),
        ((ANI, ABE, ENTIN), [("CHILD", "Ani, Abe", "2026-02-10")]),
        ((evolve(ANI, born="2003-03-01"), ENTIN), [("PARENT", "Entin", "2026-02-10")]),
        ((evolve(ANI, born="2003-03-02"), ENTIN), [("CHILD", "Ani", "2026-02-10")]),
        ((evolve(ANI, works="2026-01-05"), ENTIN), [("PARENT", "Entin", "2026-02-10")]),
        ((evolve(ANI, married="2026-01-05"), ENTIN), [("PARENT", "Entin", "2026-02-10")]),
        ((evolve(ANI, died="2026-01-05"), ENTIN), [("PARENT", "Entin", "2026-02-10")]),
        ((Relative("Bayi", Relation.CHILD, born="2026-12-07"), ENTIN), [("CHILD", "Bayi", "2026-02-10")]),
        ((Relative("Bayi", Relation.CHILD, born="2026-12-08"), ENTIN), [("PARENT", "Entin", "2026-02-10")]),
        ((evolve(ENTIN, died="2026-02-09"),), []),
        ((Relative("Budi", Relation.SIBLING),), []),
        ((), []),
    ],
)
def test_whose_turn_it_is(relatives: tuple[Relative, ...], turns: list[tuple[str, str, str]]) -> None:
    """The spouse, then the children who still have a right; the parent only where the death leaves neither."""
    found = jp.succession(relatives, "2026-02-10")
    assert turns == [(turn.heir.name, ", ".join(map(str, turn.relatives)), str(turn.event)) for turn in found]
    assert [False, True][: len(found)] == [turn.after_spouse for turn in found]


@pytest.mark.parametrize(
    ("relatives", "sentence"),
    [
        ((SITI, Relative("Tuti", Relation.SPOUSE)), r"names 2 of the kind widow or widower .*\(Siti, Tuti\), and 1"),
        ((ANI, ABE, evolve(ANI, name="Adi")), r"names 3 of the kind child .*\(Ani, Abe, Adi\), and 2"),
        ((ENTIN, Relative("Udin", Relation.PARENT)), "names 2 of the kind parent"),
        ((Relative("Ani", Relation.CHILD),), "born of Ani is needed"),
    ],
)
def test_whoever_is_not_registered_is_left_out(relatives: tuple[Relative, ...], sentence: str) -> None:
    """PP 45/2015 Pasal 14: one spouse, two children, one parent; who of more is registered nobody guesses."""
    with pytest.raises(ValueError, match=sentence):
        jp.succession(relatives, "2026-02-10")
    with pytest.raises(ValueError, match=sentence):
        survivor(Heir.CHILD, *relatives)


@pytest.mark.parametrize(
    ("heir", "relatives", "sentence"),
    [
        (Heir.CHILD, (SITI, ANI), r"not the turn of the child: Siti \(widow or widower\) stands before"),
        (Heir.PARENT, (SITI, ENTIN), "not the turn of the parent: Siti"),
        (Heir.PARENT, (ANI, ENTIN), r"not the turn of the parent: Ani \(child\) stands before"),
        (Heir.SPOUSE, (ANI,), "not the turn of the widow or widower: Ani"),
        (Heir.SPOUSE, (), "Asep left nobody with a right to a pension on 2026-02-10"),
        (Heir.CHILD, (evolve(SITI, married="2040-06-30"), ANI), "not the turn of the child: Siti"),
    ],
)
def test_out_of_turn(heir: Heir, relatives: tuple[Relative, ...], sentence: str) -> None:
    """Who asks out of turn is not covered, and the sentence names who stands before."""
    claim = survivor(heir, *relatives)
    with pytest.raises(NotCovered, match=sentence):
        claim.entitlement()
    assert sentence.split(":", maxsplit=1)[0].split(r"\(", maxsplit=1)[0] in (claim.refusal() or "")
    assert date(2026, 2, 10) == claim.governing_day
    assert format(heir, "en") == claim.claimant.en
    assert () == filed(claim).terms(NO_HOLIDAYS)
    assert sentence.split(r"\(", maxsplit=1)[0] in claim.as_document("en").text(400)


# Amounts --------------------------------------------------------------------------------------------------------------


def test_the_share_of_each_heir() -> None:
    """PP 45/2015 Pasal 21 to 23: 50 %, 50 % and 20 % of the pension that was drawn."""
    assert Rp(1_000_000) == survivor(Heir.SPOUSE, SITI).pension().amount
    assert Rp(1_000_000) == survivor(Heir.CHILD, ANI).pension().amount
    assert Rp(411_400) == survivor(Heir.PARENT, ENTIN).pension().amount  # 20 % is less than the minimum of 2026
    assert Rp(800_000) == survivor(Heir.PARENT, ENTIN, earned=Rp(4_000_000)).pension().amount


def test_the_months_add_up() -> None:
    """The right starts on 1 March 2026: ten months of Rp1.000.000 through December."""
    widow = survivor(Heir.SPOUSE, SITI)
    assert (date(2026, 3, 1), Rp(10_000_000)) == (widow.starts, widow.entitlement().amount)
    assert [Rp(1_000_000)] * 10 == [each.amount for each in widow.schedule()]
    assert Rp(22_000_000) < widow.reckoned_through("2027-12").entitlement().amount
    ((recipient, amount),) = widow.recipients().by("recipient").items()
    assert ("Siti (janda atau duda)", Rp(10_000_000)) == (str(recipient), amount)
    assert "PP 45/2015 Pasal 21 ayat (2)" in {each.short for each in widow.entitlement().citations}


@pytest.mark.parametrize(
    ("spouse", "months"),
    [
        (evolve(SITI, married="2026-06-30"), 4),
        (evolve(SITI, married="2026-07-01"), 5),
        (evolve(SITI, died="2026-03-05"), 1),
        (SITI, 10),
    ],
)
def test_the_right_of_the_spouse_ends(spouse: Relative, months: int) -> None:
    """Death and remarriage end it by their day: the month of the day is the last one."""
    assert months == len(survivor(Heir.SPOUSE, spouse).schedule())


def test_a_right_that_ended_before_it_began() -> None:
    """A widow who died in the month of the death never had a month."""
    with pytest.raises(NotCovered, match=r"Siti .* the right ended on 2026-02-20, before its first day \(2026-03-01\)"):
        survivor(Heir.SPOUSE, evolve(SITI, died="2026-02-20")).entitlement()
    with pytest.raises(NotCovered, match="Asep: the right ended on 2030-06-20"):
        OldAgePensionClaim(
            participant=person(died="2030-06-20"), career=career(), by=by(), through="2030-07"
        ).entitlement()


def test_the_child_follows_the_spouse() -> None:
    """Pasal 22 ayat (2) huruf c: half of the widow's pension in the month in which she remarried, indexed as it was."""
    family = (evolve(SITI, married="2027-06-30"), ANI)
    widow, child = survivor(Heir.SPOUSE, *family, through="2030-12"), survivor(Heir.CHILD, *family, through="2030-12")
    assert (date(2027, 6, 30), date(2027, 7, 1)) == (child.governing_day, child.starts)
    assert Month(2027, 6) == widow.schedule()[-1].month
    assert Rp(1_030_000) == widow.schedule()[-1].amount  # the inflation of 2026, 3 %, since March 2027
    assert Rp(515_000) == child.pension().amount
    assert Month(2027, 7) == child.schedule()[0].month
    same_month = survivor(Heir.CHILD, evolve(SITI, died="2026-02-20"), ANI)
    assert (Rp(500_000), date(2026, 3, 1)) == (same_month.pension().amount, same_month.starts)


def test_two_children() -> None:
    """The law is silent on two children: each their half until each is 23, or one half together until the last is."""
    with pytest.raises(ValueError, match=r"children=2 needs Reckoning\(children=...\)"):
        survivor(Heir.CHILD, ANI, ABE).entitlement()
    each = survivor(Heir.CHILD, ANI, ABE, by=by(children=ChildLevel.EACH), through="2040-12")
    assert Rp(2_000_000) == each.pension().amount
    lines = {str(who): amount for who, amount in each.recipients().by("recipient").items()}
    assert ["Ani", "Abe"] == list(lines)
    assert sum(lines.values(), Rp(0)) == each.entitlement().amount
    months = {month.month: month.amount for month in each.schedule()}
    assert (Rp(2_000_000), Month(2038, 8)) == (months[Month(2026, 3)], max(months))
    assert months[Month(2035, 5)] > months[Month(2035, 6)]  # Ani is 23 on 1 May 2035
    together = survivor(Heir.CHILD, ANI, ABE, by=by(children=ChildLevel.TOGETHER), through="2040-12")
    assert Rp(1_000_000) == together.pension().amount
    ((recipient, _),) = together.recipients().by("recipient").items()
    assert "Ani, Abe (anak)" == str(recipient)
    assert Month(2038, 8) == together.schedule()[-1].month
    assert together.schedule()[-1].amount > Rp(1_000_000)


def test_a_death_before_any_pension() -> None:
    """Ten years of contributions count as fifteen; too short a participation is paid in one sum."""
    worker = career("2016-02", "2026-01", born="1985-04-20")
    widow = survivor(Heir.SPOUSE, SITI, earned=worker)
    assert jp.survivor_pension(Heir.SPOUSE, worker, "2026-02-10", by()).amount == widow.pension().amount
    short = survivor(Heir.SPOUSE, SITI, earned=career("2025-06", "2026-01", born="1985-04-20"))
    with pytest.raises(NotCovered, match="conditions of the 15 years"):
        short.entitlement()


def test_old_age() -> None:
    """Born in June 1970, 60 in June 2030, after 180 months; the pension starts on 1 July."""
    claim = OldAgePensionClaim(participant=person(), career=career(), by=by(), through="2031-06")
    assert (date(2030, 6, 15), date(2030, 7, 1)) == (claim.governing_day, claim.starts)
    assert jp.old_age_pension(career(), by()).amount * 12 == claim.entitlement().amount
    assert (JP, "the participant") == (claim.program, claim.claimant.en)
    assert "Asep, pensiun hari tua sejak 15 Juni 2030" == str(claim)
    assert {claim.participant} == set(claim.recipients().by("recipient"))
    assert 12 == len(claim.schedule())
    died = evolve(claim, participant=person(died="2030-09-03"))
    assert Month(2030, 9) == died.schedule()[-1].month
    with pytest.raises(NotCovered, match="masa iur is 179 months, and an old-age pension needs 180"):
        evolve(claim, career=career("2015-08")).entitlement()
    later = evolve(claim, stopped="2031-06-01", through="2031-12")
    assert (date(2031, 6, 1), date(2031, 7, 1)) == (later.governing_day, later.starts)
    assert 6 == len(later.schedule())


def test_old_age_is_asked_for_ahead() -> None:
    """The form goes back a month before the pension age, so the file may be complete before the day."""
    claim = OldAgePensionClaim(
        participant=person(), career=career(), by=by(), through="2030-12", notified="2030-03-20", returned="2030-05-15"
    )
    early = filed(claim, "2030-05-14")
    found = terms(early)
    assert date(2030, 7, 16) == found[PAYMENT.en].last
    notice, form = found["Notice of the pension age"], found["Return of the form of data"]
    assert (date(2030, 3, 15), date(2030, 3, 20), Party.OPERATOR) == (notice.last, notice.done, notice.party)
    assert (date(2030, 5, 15), date(2030, 5, 15), Party.PARTICIPANT) == (form.last, form.done, form.party)
    assert {PAYMENT.en, "Payment of August 2030"} <= set(found)
    silent = evolve(claim, notified=None, returned=None)
    assert () == silent.terms(NO_HOLIDAYS)


def test_disability() -> None:
    """The right starts after the finding and ends with death or recovery, whichever comes first."""
    worker = career("2016-02", "2025-06", born="1985-04-20")
    claim = DisabilityPensionClaim(
        participant=person(), career=worker, disabled="2025-06-15", established="2025-08-20", by=by(), through="2026-12"
    )
    assert (date(2025, 6, 15), date(2025, 9, 1)) == (claim.governing_day, claim.starts)
    assert jp.disability_pension(worker, "2025-06-15", by(), established="2025-08-20").amount == claim.pension().amount
    assert "Asep, disability pension, disabled on 15 June 2025" == format(claim, "en")
    assert ("the participant", 16) == (claim.claimant.en, len(claim.schedule()))
    assert Month(2026, 3) == evolve(claim, recovered="2026-03-02").schedule()[-1].month
    dead = evolve(claim, recovered="2026-03-02", participant=person(died="2026-01-31"))
    assert Month(2026, 1) == dead.schedule()[-1].month
    assert date(2025, 7, 1) == evolve(claim, established=None).starts
    with pytest.raises(NotCovered, match="before the pension age"):
        DisabilityPensionClaim(
            participant=person(), career=career(), disabled="2030-06-15", by=by(), through="2030-12"
        ).entitlement()


def test_one_sum() -> None:
    """At the pension age with too few months; after a disability or death that meets no credit."""
    worker = career("2019-03", "2024-02", born="1967-02-10")
    claim = PensionLumpSumClaim(participant=person(SITI), career=worker, returns=Rp(2_000_000))
    assert (date(2026, 2, 10), Rp(16_400_000)) == (claim.governing_day, claim.entitlement().amount)
    assert {claim.participant} == set(claim.recipients().by("recipient"))
    short = career("2025-06", "2026-01", born="1985-04-20")
    death = evolve(claim, career=short, after=Instead.DEATH, happened="2026-02-10")
    assert Rp(3 * 8 * 80_000 + 2_000_000) == death.entitlement().amount
    ((recipient, _),) = death.recipients().by("recipient").items()
    assert "Siti (janda atau duda)" == str(recipient)
    assert ("the heirs", frozenset({Need.DIED})) == (death.claimant.en, death.needs)
    with pytest.raises(NotCovered, match="left nobody with a right on 2026-02-10"):
        evolve(death, participant=person()).recipients()
    gaps = {month: Rp(8_000_000) for month in Month.range(Month(2024, 1), Month(2026, 1)) if month.month % 2}
    rare = Career(born="1985-04-20", registered="2024-01-01", wages=gaps)
    disabled = evolve(claim, career=rare, after=Instead.DISABILITY, happened="2026-02-10")
    assert Rp(13 * 240_000 + 2_000_000) == disabled.entitlement().amount
    assert ("the participant", frozenset({Need.DISABLED})) == (disabled.claimant.en, disabled.needs)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"career": career()}, "masa iur is 180 months"),
        (
            {
                "career": career("2016-02", "2026-01", born="1985-04-20"),
                "after": Instead.DEATH,
                "happened": "2026-02-10",
            },
            r"a monthly pension is due, not one sum: a density of .* \(PP 45/2015 Pasal 21 ayat \(3\)",
        ),
        (
            {
                "career": career("2016-02", "2026-01", born="1985-04-20"),
                "after": Instead.DISABILITY,
                "happened": "2026-02-10",
            },
            r"a monthly pension is due, not one sum: .* \(PP 45/2015 Pasal 20 ayat \(3\)",
        ),
        ({"participant": Participant("Ibu", Segment.BPU)}, r"Ibu belongs to BPU .*: JP covers workers of an employer"),
    ],
)
def test_no_sum_where_a_pension_is_due(changes: dict[str, Any], sentence: str) -> None:
    """One sum stands for the pension that is not due, and for nobody outside JP."""
    values: dict[str, Any] = {
        "participant": person(),
        "career": career("2019-03", "2024-02", born="1967-02-10"),
        "returns": Rp(0),
        "ceiling": by().ceiling,
    }
    with pytest.raises(NotCovered, match=sentence):
        PensionLumpSumClaim(**{**values, **changes}).entitlement()


def test_a_death_after_the_pension_age_leaves_the_sum() -> None:
    """Who was past the pension age with too few months had a right to the sum itself (Pasal 24)."""
    claim = PensionLumpSumClaim(
        participant=person(SITI),
        career=career("2019-03", "2024-02", born="1967-02-10"),
        returns=Rp(2_000_000),
        after=Instead.DEATH,
        happened="2026-05-05",
    )
    assert Rp(16_400_000) == claim.entitlement().amount
    assert "PP 45/2015 Pasal 24 ayat (1)" in {each.short for each in claim.entitlement().citations}


def test_the_sum_is_paid_on_the_first() -> None:
    """Pasal 24 ayat (2): on the 1st of the month after the age and the papers; taxed as a lump sum beside it."""
    worker = career("2019-03", "2024-02", born="1967-02-10", wage=10_000_000)
    claim = PensionLumpSumClaim(participant=person(), career=worker, returns=Rp(42_000_000))
    assert () == claim.terms(NO_HOLIDAYS)
    early = filed(claim, "2026-01-12")
    assert date(2026, 3, 1) == terms(early)[PAYMENT.en].last
    late = filed(claim, "2026-03-15")
    assert date(2026, 4, 1) == terms(late)[PAYMENT.en].last
    paid = late.advance(Stage.PAID, on="2026-04-02")
    assert (date(2026, 4, 2), False) == (terms(paid)[PAYMENT.en].done, terms(paid)[PAYMENT.en].kept(date(2026, 5, 1)))
    above = claim.entitlement().amount - Rp(50_000_000)
    assert percent(5).of(above) == claim.tax("2026-04-01", has_npwp=True).amount
    with pytest.raises(NotInForce, match="no article sets a price"):
        paid.late_payment(NO_HOLIDAYS)
    assert {Paper.FORM_JP, Paper.CARD} <= {each.paper for each in claim.papers_owed()}


# Who owes it ----------------------------------------------------------------------------------------------------------

KINDS: list[Claim] = [
    survivor(Heir.SPOUSE, SITI),
    OldAgePensionClaim(participant=person(), career=career(), by=by(), through="2031-06"),
    DisabilityPensionClaim(
        participant=person(),
        career=career("2016-02", "2025-06", born="1985-04-20"),
        disabled="2025-06-15",
        by=by(),
        through="2026-12",
    ),
    PensionLumpSumClaim(
        participant=person(), career=career("2019-03", "2024-02", born="1967-02-10"), returns=Rp(2_000_000)
    ),
]
each_kind = pytest.mark.parametrize("claim", KINDS, ids=lambda claim: type(claim).__name__)


@each_kind
def test_arrears_do_not_block_and_do_not_count(claim: Claim) -> None:
    """PP 45/2015 Pasal 32: the operator pays all of it, whatever is unpaid, and the account says so."""
    behind = evolve(claim, arrears=Arrears(12))
    assert claim.payable == behind.payable == claim.entitlement().amount
    assert "are no masa iur" in (behind.owed().how or behind.label).get("en")
    assert "PP 45/2015 Pasal 32" in {each.short for each in behind.owed().citations}


@each_kind
def test_the_employer_owes_who_was_never_registered(claim: Claim) -> None:
    """PP 45/2015 Pasal 6: the employer gives the pension itself, and the operator has no term."""
    never = evolve(claim, registered=False)
    assert {Standing.EMPLOYER: claim.entitlement().amount} == never.owed().by("standing")
    assert Rp(0) == never.payable
    assert "PP 45/2015 Pasal 6" in {each.short for each in never.owed().citations}


def test_the_operator_has_no_term_for_who_was_never_registered() -> None:
    """Nothing is due from the operator, so nothing is due by a day."""
    assert PAYMENT.en not in terms(filed(survivor(Heir.SPOUSE, SITI, registered=False)))


@each_kind
def test_claims_are_values(claim: Claim) -> None:
    """Equal, hashable, copied and pickled."""
    again = pickle.loads(pickle.dumps(claim))  # noqa: S301  (our own bytes)
    assert claim == again == copy.deepcopy(claim)
    assert hash(claim) == hash(again)


@each_kind
def test_a_claim_shows_itself(claim: Claim) -> None:
    """A document in both languages, with the reckoning of a month where it is a pension."""
    assert str(claim) in claim.as_document("id").text(200)
    assert ("A month's pension" in claim.as_document("en").text(200)) is (not isinstance(claim, PensionLumpSumClaim))
    assert "wage earners" not in claim.claimant.en
    assert "mediator" in f"{claim.disputes.on('2026-01-01').value:en}"


def test_nobody_outside_jp_has_a_pension() -> None:
    """Non-wage workers have no JP."""
    with pytest.raises(NotCovered, match="Asep belongs to BPU"):
        survivor(Heir.SPOUSE, participant=Participant("Asep", Segment.BPU, relatives=[SITI])).entitlement()


# Papers ---------------------------------------------------------------------------------------------------------------

ALWAYS = {Paper.CARD, Paper.IDENTITY, Paper.FAMILY_CARD, Paper.FORM_JP}
OF_A_DEATH = {Paper.IDENTITY_OF_HEIRS, Paper.DEATH_CERTIFICATE, Paper.HEIRS}


@pytest.mark.parametrize(
    ("claim", "papers"),
    [
        (KINDS[1], set[Paper]()),
        (KINDS[2], {Paper.DOCTOR, Paper.EMPLOYER_ON_INCAPACITY}),
        (survivor(Heir.SPOUSE, SITI), {*OF_A_DEATH, Paper.MARRIAGE}),
        (survivor(Heir.CHILD, ANI), {*OF_A_DEATH, Paper.BIRTH, Paper.GUARDIAN}),
        (survivor(Heir.CHILD, evolve(ANI, born="2008-02-10")), {*OF_A_DEATH, Paper.BIRTH}),
        (survivor(Heir.CHILD, evolve(ANI, born="2008-02-11")), {*OF_A_DEATH, Paper.BIRTH, Paper.GUARDIAN}),
        (survivor(Heir.CHILD, evolve(ANI, born="2026-03-11")), {*OF_A_DEATH, Paper.BIRTH, Paper.GUARDIAN}),
        (survivor(Heir.PARENT, ENTIN), OF_A_DEATH),
        (survivor(Heir.PARENT, SITI), OF_A_DEATH),
    ],
)
def test_papers_by_kind(claim: Claim, papers: set[Paper]) -> None:
    """What the explanation of Pasal 25 names, the form, and what each kind adds; a guardian below 18."""
    assert ALWAYS | papers == {each.paper for each in claim.papers_owed()}


def test_a_dispute_among_the_heirs() -> None:
    """PP 45/2015 Pasal 14 ayat (6) and (7): deliberation, else the court."""
    assert "deliberation among the heirs" in survivor(Heir.SPOUSE, SITI).heir_disputes.value.en


# Payment --------------------------------------------------------------------------------------------------------------


def test_first_within_fifteen_days_then_on_the_first() -> None:
    """Pasal 25: fifteen days from right and papers, with the months that are due by then; later ones by the 1st."""
    early = filed(survivor(Heir.SPOUSE, SITI), "2026-02-25").schedule()
    assert [date(2026, 3, 16), date(2026, 4, 1), date(2026, 5, 1)] == [each.due for each in early[:3]]
    late = filed(survivor(Heir.SPOUSE, SITI), "2026-04-20").schedule()
    assert [date(2026, 5, 5)] * 3 + [date(2026, 6, 1)] == [each.due for each in late[:4]]
    assert Instalment(Month(2026, 3), Rp(1_000_000), None) == survivor(Heir.SPOUSE, SITI).schedule()[0]
    assert () == survivor(Heir.SPOUSE, SITI).terms(NO_HOLIDAYS)


def test_payments_settle_the_oldest_month_first() -> None:
    """One payment for several months, one for half a month: the terms know which month is paid."""
    claim = filed(survivor(Heir.SPOUSE, SITI))
    claim = claim.advance(Stage.PAID_IN_PART, on="2026-04-01", amount=Rp(2_500_000))
    found = terms(claim)
    assert [date(2026, 4, 1), date(2026, 4, 1), None] == [
        found[duty].done for duty in (PAYMENT.en, "Payment of April 2026", "Payment of May 2026")
    ]
    claim = claim.advance(Stage.PAID_IN_PART, on="2026-05-04", amount=Rp(500_000))
    assert date(2026, 5, 4) == terms(claim)["Payment of May 2026"].done
    assert 3 == terms(claim)["Payment of May 2026"].days_late(date(2026, 6, 1))
    assert claim.due == claim.paid + claim.left
    longer = claim.reckoned_through("2027-02")
    assert (claim.paid, claim.left + Rp(2_000_000)) == (longer.paid, longer.left)


def test_a_late_pension_costs_two_per_cent_a_month() -> None:
    """Pasal 35: for each completed month; the first was due on 16 March, April on the 1st, May in time."""
    claim = filed(survivor(Heir.SPOUSE, SITI))
    claim = claim.advance(Stage.PAID_IN_PART, on="2026-05-01", amount=Rp(3_000_000))
    fine = claim.late_payment(NO_HOLIDAYS)
    assert [Rp(20_000), Rp(20_000)] == [line.amount for line in fine.parts]
    assert "PP 45/2015 Pasal 35" in {each.short for each in fine.citations}
    prompt = filed(survivor(Heir.SPOUSE, SITI)).advance(Stage.PAID_IN_PART, on="2026-03-16", amount=Rp(1_000_000))
    assert Rp(0) == prompt.late_payment(NO_HOLIDAYS).amount
    nearly = filed(survivor(Heir.SPOUSE, SITI)).advance(Stage.PAID_IN_PART, on="2026-04-15", amount=Rp(1_000_000))
    assert Rp(0) == nearly.late_payment(NO_HOLIDAYS).amount
    assert 1 == len(nearly.late_payment(NO_HOLIDAYS).parts)


def test_a_determined_sum_beyond_the_schedule_is_no_month() -> None:
    """More may be determined than was reckoned; what is left over belongs to no month and bears no fine."""
    claim = survivor(Heir.SPOUSE, SITI, through="2026-03").advance(Stage.FILED, on="2026-02-25")
    claim = claim.advance(Stage.COMPLETE, on="2026-02-25").advance(
        Stage.APPROVED, on="2026-02-26", amount=Rp(1_500_000)
    )
    paid = claim.advance(Stage.PAID, on="2026-05-01")
    assert Rp(20_000) == paid.late_payment(NO_HOLIDAYS).amount


@pytest.mark.parametrize(
    ("confirmed", "due"),
    [
        (None, [date(2026, 6, 1), date(2026, 7, 1), date(2026, 8, 1), date(2026, 9, 1)]),
        ((), [date(2026, 6, 1), None, None, None]),
        (("2026-07-20",), [date(2026, 6, 1), date(2026, 7, 20), date(2026, 8, 1), date(2026, 9, 1)]),
        (("2036-03-16",), [date(2026, 6, 1), date(2036, 3, 16)]),
        (("2036-03-17",), [date(2026, 6, 1), None]),
    ],
)
def test_a_payment_rests_while_a_confirmation_is_overdue(
    confirmed: tuple[str, ...] | None, due: list[date | None]
) -> None:
    """Pasal 26: three months from the first payment of 16 March; it goes on with the confirmation, up to ten years."""
    claim = filed(survivor(Heir.SPOUSE, SITI, confirmed=confirmed))
    assert due == [each.due for each in claim.schedule()[3 : 3 + len(due)]]


def test_the_confirmation_every_three_months() -> None:
    """From each confirmation the next; none is asked of a right that has ended."""
    claim = filed(survivor(Heir.SPOUSE, SITI, confirmed=["2026-06-10", "2026-09-20"]))
    found = [term for term in claim.terms(NO_HOLIDAYS) if term.duty.en == "Confirmation of the recipient's data"]
    assert [
        (date(2026, 6, 16), date(2026, 6, 10)),
        (date(2026, 9, 10), date(2026, 9, 20)),
        (date(2026, 12, 20), None),
    ] == [(term.last, term.done) for term in found]
    assert {Party.PARTICIPANT} == {term.party for term in found}
    ended = filed(survivor(Heir.SPOUSE, evolve(SITI, married="2026-05-10"), confirmed=()))
    assert "Confirmation of the recipient's data" not in terms(ended)
    last = filed(survivor(Heir.SPOUSE, evolve(SITI, married="2026-06-10"), confirmed=()))
    assert date(2026, 6, 16) == terms(last)["Confirmation of the recipient's data"].last


@given(
    st.lists(st.integers(1, 4_000_000_00), min_size=1, max_size=8),
    st.sampled_from(["2026-02-25", "2026-03-30", "2026-08-02"]),
)
def test_nothing_is_paid_twice(sums: list[int], complete: str) -> None:
    """Whatever is paid in whatever parts, what is due is what is paid and what is left, month by month and in all."""
    claim = filed(survivor(Heir.SPOUSE, SITI), complete)
    for sen in sums:
        part = min(Rupiah.of_sen(sen), claim.left - Rupiah.of_sen(1))
        if part > Rp(0):
            claim = claim.advance(Stage.PAID_IN_PART, on="2026-09-01", amount=part)
    assert claim.due == claim.paid + claim.left == sum((each.amount for each in claim.schedule()), Rp(0))
    done = sum(term.done is not None for term in claim.terms(NO_HOLIDAYS))
    assert done == claim.paid.sen // Rp(1_000_000).sen
    assert Rp(0) == claim.advance(Stage.PAID, on="2026-09-01").left


@given(st.dates(date(2026, 2, 11), date(2029, 12, 31)))
def test_one_pension_at_a_time(remarried: date) -> None:
    """No month is paid to the widow and to the child, and none between them is left out."""
    family = (evolve(SITI, married=remarried), ANI)
    child = survivor(Heir.CHILD, *family, through="2030-12")
    until = [each.month for each in child.schedule()]
    if remarried < date(2026, 3, 1):
        assert Month(2026, 3) == until[0]
        return
    widow = survivor(Heir.SPOUSE, *family, through="2030-12")
    assert [*Month.range(Month(2026, 3), Month(2030, 12))] == [*(each.month for each in widow.schedule()), *until]


# Refusals -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"participant": "Asep"}, TypeError, "participant must be a Participant"),
        ({"heir": "widow"}, TypeError, "heir must be one of Heir.SPOUSE"),
        ({"earned": 5}, TypeError, "earned must be money"),
        ({"earned": Rp(-1)}, ValueError, "earned cannot be negative"),
        ({"by": None}, TypeError, "by must be a Reckoning"),
        ({"through": "2026-02"}, ValueError, r"through \(2026-02\) is before the first month of the right \(2026-03\)"),
        ({"died": "10-02-2026"}, ValueError, "died"),
        ({"confirmed": ["x"]}, ValueError, "confirmed"),
    ],
)
def test_what_no_survivor_can_ask(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """An impossible claim is refused in a sentence that names the field."""
    with pytest.raises(error, match=sentence):
        evolve(survivor(Heir.SPOUSE, SITI), **changes)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"established": "2025-06-14"}, r"established \(2025-06-14\) cannot be before disabled"),
        ({"recovered": "2025-06-14"}, r"recovered \(2025-06-14\) cannot be before disabled"),
        ({"participant": person(born="1985-04-21")}, "career is of somebody born on 1985-04-20, and Asep was born on"),
    ],
)
def test_what_no_disability_can_be(changes: dict[str, Any], sentence: str) -> None:
    """Days in order, and a career of the participant himself."""
    with pytest.raises(ValueError, match=sentence):
        evolve(KINDS[2], **changes)


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"career": None}, TypeError, "career must be a Career"),
        ({"returns": 5}, TypeError, "returns must be money"),
        ({"after": "death"}, TypeError, "after must be one of Instead.PENSION_AGE"),
        ({"after": Instead.DEATH}, ValueError, "happened is the day of a disability or a death"),
        ({"happened": "2026-01-01"}, ValueError, "after is pension age"),
    ],
)
def test_what_no_sum_can_be(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """The pension age has its own day; the other events are given theirs."""
    values: dict[str, Any] = {"participant": person(), "career": career("2019-03", "2024-02"), "returns": Rp(0)}
    with pytest.raises(error, match=sentence):
        PensionLumpSumClaim(**{**values, **changes})


def test_a_month_that_was_not_announced_has_no_answer() -> None:
    """Limits are announced for a year: beyond it there is no amount, and no term either."""
    claim = filed(survivor(Heir.SPOUSE, SITI, by=by(minimum=jp.MINIMUM), through="2027-12"))
    with pytest.raises(NotInForce, match="2027-02-01"):
        claim.entitlement()
    assert () == claim.terms(NO_HOLIDAYS)


def test_the_day_an_instalment_is_due() -> None:
    """The 1st of the month, whatever day of the week it is; a Sunday too."""
    assert date(2026, 11, 1) == jp.instalment_due(Month(2026, 11), "2026-08-25", None)
    assert as_day("2026-08-25") == jp.instalment_due(Month(2026, 8), "2026-08-25", ())


def test_rates_of_the_tests_are_assumed() -> None:
    """The figures beyond 2026 are of this file alone: the library knows none."""
    assert isinstance(INFLATION[2030], Rate)
    assert jp.MINIMUM.get("2028-01-01") is None

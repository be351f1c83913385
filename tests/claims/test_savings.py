"""Claims of JHT: when the account is open, who receives it, who owes what is not in it, what tax stands beside it."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsos import Breakdown, Employer, Job, Month, NotInForce, Participant, Rp, Rupiah, Segment, percent
from jamsos.claims import IllegalStep, NotCovered, PartialSavingsClaim, SavingsClaim, Stage, Term, settle
from jamsos.claims.terms import PAYMENT
from jamsos.family import Relation, Relative, Will
from jamsos.participants import Enrolment
from jamsos.programs import JHT, jht
from jamsos.programs.jht import Ground, Purpose
from jamsos.programs.jkk import Party
from jamsos.programs.jkm import Arrears, Standing
from jamsos.programs.papers import Need, Paper

NO_HOLIDAYS: frozenset[date] = frozenset()
SAVED = Rp(37_882_390)


def person(**changes: Any) -> Participant:
    """Asep, born on 1 March 1970, with a wife and a daughter."""
    values: dict[str, Any] = {
        "born": "1970-03-01",
        "relatives": [Relative("Siti", Relation.SPOUSE), Relative("Ani", Relation.CHILD, born="2012-05-01")],
    }
    return Participant("Asep", Segment.PU, **{**values, **changes})


def claim(**changes: Any) -> SavingsClaim:
    """A resignation of 31 March 2026, asked for a month later."""
    values: dict[str, Any] = {
        "participant": person(),
        "ground": Ground.RESIGNATION,
        "happened": "2026-03-31",
        "asked": "2026-04-30",
        "saved": SAVED,
    }
    return SavingsClaim(**{**values, **changes})


def terms(of: SavingsClaim | PartialSavingsClaim) -> dict[str, Term]:
    """The terms by their duty in English."""
    return {term.duty.en: term for term in of.terms(NO_HOLIDAYS)}


# The right ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ground", "happened", "closed", "opened"),
    [
        (Ground.RESIGNATION, "2026-03-31", "2026-04-29", "2026-04-30"),
        (Ground.DISMISSAL, "2026-03-15", "2026-04-14", "2026-04-15"),
        (Ground.CONTRACT_END, "2026-03-31", "2026-03-30", "2026-03-31"),
        (Ground.STOPPING, "2026-03-31", "2026-03-30", "2026-03-31"),
        (Ground.DISABILITY, "2026-03-31", "2026-03-30", "2026-03-31"),
        (Ground.DEATH, "2026-03-31", "2026-03-30", "2026-03-31"),
        (Ground.PENSION_AGE, None, "2026-02-28", "2026-03-01"),
    ],
)
def test_each_ground_opens_on_its_day(ground: Ground, happened: str | None, closed: str, opened: str) -> None:
    """The day before there is no right and the sentence names the first day; on it the whole account is due."""
    early = claim(ground=ground, happened=happened, asked=closed)
    with pytest.raises(NotCovered, match="may not be drawn before"):
        early.entitlement()
    assert early.refusal() is not None
    due = claim(ground=ground, happened=happened, asked=opened)
    assert None is due.refusal()
    assert SAVED == due.entitlement().amount == due.payable


def test_leaving_indonesia_is_for_foreigners() -> None:
    """Permenaker 4/2022 Pasal 12: foreign nationals only, before or after they leave."""
    leaving = claim(ground=Ground.LEAVING_INDONESIA, happened=None)
    with pytest.raises(NotCovered, match=r"foreign nationals only\) \(Permenaker 4/2022 Pasal 12\)"):
        leaving.entitlement()
    assert SAVED == evolve(leaving, participant=person(citizen=False)).entitlement().amount


def test_an_agreed_age_opens_earlier() -> None:
    """Permenaker 4/2022: the pension age of the work agreement, where it is lower than 56."""
    younger = claim(ground=Ground.PENSION_AGE, happened=None, participant=person(born="1971-04-30"))
    with pytest.raises(NotCovered):
        younger.entitlement()
    assert SAVED == evolve(younger, agreed_age=55).entitlement().amount


def test_a_ground_without_a_rule_has_no_answer() -> None:
    """What the procedure of 2015 said of non-wage workers is not known."""
    with pytest.raises(NotInForce):
        claim(ground=Ground.STOPPING, happened="2018-03-31", asked="2018-04-30").entitlement()


def test_a_missing_fact_is_named() -> None:
    """A resignation needs its day, a death too where the participant does not bear it."""
    with pytest.raises(ValueError, match="needs happened"):
        claim(happened=None).entitlement()
    with pytest.raises(ValueError, match="needs happened"):
        claim(ground=Ground.DEATH, happened=None).entitlement()
    dead = claim(ground=Ground.DEATH, happened=None, participant=person(died="2026-04-01"))
    assert SAVED == dead.entitlement().amount


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"participant": "Asep"}, TypeError, "participant must be a Participant"),
        ({"ground": "death"}, TypeError, "ground must be one of Ground.PENSION_AGE"),
        ({"saved": 5}, TypeError, "saved must be a Breakdown"),
        ({"saved": Rp(-1)}, ValueError, "saved cannot be negative"),
        ({"asked": 2026}, TypeError, "asked"),
        ({"happened": "1960-01-01"}, ValueError, "is before born"),
        ({"agreed_age": 0}, ValueError, "agreed_age"),
        ({"rightful": Rp(-1)}, ValueError, "rightful cannot be negative"),
        ({"rightful": SAVED, "registered": False}, ValueError, "rightful stands with a registered worker"),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """An impossible claim is refused in a sentence that names the field."""
    with pytest.raises(error, match=sentence):
        claim(**changes)


def test_a_claim_says_what_it_is() -> None:
    """Programme, governing day, label and claimant; a death is claimed by the heirs."""
    resigned = claim()
    assert (JHT, date(2026, 4, 30)) == (resigned.program, resigned.governing_day)
    assert "Asep, JHT, mengundurkan diri, diajukan 30 April 2026" == str(resigned)
    assert "the participant" == resigned.claimant.en
    assert "the heirs" == claim(ground=Ground.DEATH).claimant.en
    assert "Asep, JHT, resignation" in resigned.as_document("en").text()
    with pytest.raises(IllegalStep, match="it was happened on 2026-04-30"):
        resigned.advance(Stage.FILED, on="2026-04-29")


def test_a_claim_is_a_value() -> None:
    """Equal, hashable, copied and pickled."""
    one = claim()
    assert one == claim()
    assert hash(one) == hash(claim())
    assert one == copy.deepcopy(one) == pickle.loads(pickle.dumps(one))  # noqa: S301  (our own bytes)


# Money ----------------------------------------------------------------------------------------------------------------


def test_the_account_keeps_its_reasons() -> None:
    """The operator's published simulation (Rp5.000.000 a month, 2020 to 2024, 5 %): Rp19.409.470, year by year."""
    paid = jht.monthly_contributions(Month.range(Month(2020, 1), Month(2024, 12)), {"wage": Rp(5_000_000)})
    saved = jht.balance(paid, dict.fromkeys(range(2020, 2025), percent(5)), until=Month(2024, 12))
    account = claim(saved=saved).entitlement()
    assert Rp(19_409_470) == account.amount
    assert saved in account.parts
    assert {"PP 46/2015 Pasal 22 ayat (2)", "Permenaker 4/2022 Pasal 8"} <= {each.short for each in account.citations}


def test_claims_settle_together() -> None:
    """Several claims are one account."""
    assert SAVED * 2 == settle([claim(), claim()]).amount


def test_misreported_wages_are_the_employers_debt() -> None:
    """PP 46/2015 Pasal 24: the operator pays the account, the employer what is missing of the rightful one."""
    short = claim(rightful=Rp(50_000_000))
    assert Rp(50_000_000) == short.entitlement().amount == short.owed().amount
    assert {
        Standing.OPERATOR: SAVED,
        Standing.EMPLOYER: Rp(50_000_000) - SAVED,
    } == short.owed().by("standing")
    assert SAVED == short.payable
    assert "PP 46/2015 Pasal 24" in {each.short for each in short.owed().citations}
    behind = evolve(short, arrears=Arrears(7))
    assert short.owed().by("standing") == behind.owed().by("standing")
    assert "do not block" in (behind.owed().how or behind.label).get("en")


def test_an_unregistered_worker_is_owed_by_the_employer() -> None:
    """PP 46/2015 Pasal 28: the employer owes the whole benefit, the operator nothing."""
    never = claim(registered=False)
    assert {Standing.EMPLOYER: SAVED} == never.owed().by("standing")
    assert Rp(0) == never.payable
    assert "PP 46/2015 Pasal 28" in {each.short for each in never.owed().citations}


@pytest.mark.parametrize("months", [0, 1, 3, 4, 40])
def test_arrears_never_block(months: int) -> None:
    """However many months are unpaid, the operator pays the account, and says which article."""
    behind = claim(arrears=Arrears(months))
    assert SAVED == behind.payable
    assert "Permenaker 4/2022" in {each.short for each in behind.owed().citations}
    assert "PP 46/2015 Pasal 22 ayat (2)" in {
        each.short
        for each in claim(ground=Ground.DEATH, happened="2019-05-01", asked="2019-06-01", arrears=Arrears(months))
        .owed()
        .citations
    }


FAMILIES: list[tuple[list[Relative], Will | None, str]] = [
    ([Relative("Siti", Relation.SPOUSE), Relative("Ani", Relation.CHILD)], None, "Siti, Ani (janda, duda, atau anak)"),
    ([Relative("Entin", Relation.PARENT), Relative("Budi", Relation.SIBLING)], None, "Entin (keturunan sedarah"),
    ([Relative("Budi", Relation.SIBLING), Relative("Mertua", Relation.PARENT_IN_LAW)], None, "Budi (saudara kandung)"),
    ([Relative("Mertua", Relation.PARENT_IN_LAW)], Will("Yayasan Kasih", notarial=True), "Mertua (mertua)"),
    ([Relative("Siti", Relation.SPOUSE, died="2026-03-30")], Will("Yayasan Kasih", notarial=True), "Yayasan Kasih"),
    ([], None, "balai harta peninggalan"),
]


@pytest.mark.parametrize(("relatives", "will", "who"), FAMILIES)
def test_the_heirs_of_an_account(relatives: list[Relative], will: Will | None, who: str) -> None:
    """PP 46/2015 Pasal 23: rank by rank, then the will, and the probate office where there is nobody."""
    left = claim(ground=Ground.DEATH, participant=person(relatives=relatives, will=will)).recipients()
    assert SAVED == left.amount
    ((recipient, amount),) = left.by("recipient").items()
    assert f"{recipient}".startswith(who) or f"{recipient:id}".startswith(who)
    assert SAVED == amount


def test_the_participant_receives_his_own_account() -> None:
    """Every other ground pays the participant."""
    asep = claim()
    assert {asep.participant: SAVED} == asep.recipients().by("recipient")


def test_the_tax_stands_beside_the_entitlement() -> None:
    """PP 68/2009: 5 % of what is above Rp50.000.000, over all payments of two years; the entitlement is not touched."""
    rich = claim(saved=Rp(150_000_000))
    with pytest.raises(ValueError, match=r"on is needed: Rp\(150000000\) is not paid yet"):
        rich.tax(has_npwp=True)
    assert Rp(5_000_000) == rich.tax("2026-05-06", has_npwp=True).amount
    earlier = [("2025-02-01", Rp(20_000_000))]
    assert Rp(6_000_000) == rich.tax("2026-05-06", has_npwp=True, before=earlier).amount
    assert Rp(150_000_000) == rich.entitlement().amount
    ready = rich.advance(Stage.FILED, on="2026-04-30").advance(Stage.COMPLETE, on="2026-05-01")
    part = ready.advance(Stage.APPROVED, on="2026-05-04").advance(
        Stage.PAID_IN_PART, on="2026-05-05", amount=Rp(100_000_000)
    )
    assert [Rp(2_500_000), Rp(2_500_000)] == [line.amount for line in part.tax("2026-05-06", has_npwp=False).parts]
    assert Rp(5_000_000) == part.advance(Stage.PAID, on="2026-05-06").tax(has_npwp=False).amount


@given(st.lists(st.integers(1, 10**10), min_size=1, max_size=5))
def test_what_is_paid_and_what_is_left_is_what_is_due(sums: list[int]) -> None:
    """Nothing is paid twice, and the last payment leaves nothing."""
    total = Rupiah.of_sen(sum(sums))
    due = claim(saved=total).advance(Stage.FILED, on="2026-04-30").advance(Stage.COMPLETE, on="2026-05-01")
    due = due.advance(Stage.APPROVED, on="2026-05-04")
    for each in sums[:-1]:
        due = due.advance(Stage.PAID_IN_PART, on="2026-05-05", amount=Rupiah.of_sen(each))
        assert due.due == due.paid + due.left
    assert Rp(0) == due.advance(Stage.PAID, on="2026-05-06").left
    with pytest.raises(IllegalStep):
        due.advance(Stage.PAID, on="2026-05-06", amount=total + Rp(1))


# Papers and terms -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ground", "papers"),
    [
        (Ground.PENSION_AGE, set[Paper]()),
        (Ground.RESIGNATION, {Paper.END_OF_EMPLOYMENT}),
        (Ground.DISMISSAL, {Paper.DISMISSAL}),
        (Ground.CONTRACT_END, set[Paper]()),
        (Ground.STOPPING, set[Paper]()),
        (Ground.DISABILITY, {Paper.DOCTOR}),
        (Ground.LEAVING_INDONESIA, {Paper.NOT_WORKING_AGAIN, Paper.PASSPORT}),
        (Ground.DEATH, {Paper.DEATH_CERTIFICATE, Paper.HEIRS, Paper.IDENTITY_OF_HEIRS}),
    ],
)
def test_papers_by_ground(ground: Ground, papers: set[Paper]) -> None:
    """The card, what is always asked for, and what the ground asks for."""
    always = {Paper.CARD, Paper.IDENTITY, Paper.FAMILY_CARD, Paper.BANK_BOOK}
    assert always | papers == {each.paper for each in claim(ground=ground).papers_owed()}


@pytest.mark.parametrize(("saved", "asked"), [(Rp(50_000_000), False), (Rp(50_000_000, sen=1), True)])
def test_a_tax_number_above_fifty_million(saved: Rupiah, asked: bool) -> None:
    """Practice asks for it above Rp50.000.000."""
    assert asked is (Need.OVER_FIFTY_MILLION in claim(saved=saved).needs)
    assert asked is (Paper.TAX_NUMBER in {each.paper for each in claim(saved=saved).papers_owed()})


def test_five_working_days() -> None:
    """PP 46/2015 Pasal 31 ayat (3): from the complete file, holidays of the caller aside; nothing lapses before."""
    filed = claim().advance(Stage.FILED, on="2026-04-30")
    assert () == filed.terms(NO_HOLIDAYS)
    complete = filed.advance(Stage.COMPLETE, on="2026-04-30")
    assert (date(2026, 5, 7), Party.OPERATOR, None) == (
        terms(complete)[PAYMENT.en].last,
        terms(complete)[PAYMENT.en].party,
        terms(complete)[PAYMENT.en].done,
    )
    (term,) = complete.terms(frozenset({date(2026, 5, 1)}))
    assert date(2026, 5, 8) == term.last
    paid = complete.advance(Stage.APPROVED, on="2026-05-04").advance(Stage.PAID, on="2026-05-08")
    assert 1 == terms(paid)[PAYMENT.en].days_late(date(2026, 6, 1))
    with pytest.raises(NotInForce, match="no article sets a price for a late payment of JHT"):
        paid.late_payment(NO_HOLIDAYS)


def test_the_notice_before_the_pension_age() -> None:
    """PP 46/2015 Pasal 30: 30 days before the 56th birthday, 1 March 2026, is 30 January."""
    pensioner = claim(ground=Ground.PENSION_AGE, happened=None, notified="2026-01-31")
    (notice,) = pensioner.terms(NO_HOLIDAYS)
    assert (date(2026, 1, 30), Party.OPERATOR, date(2026, 1, 31)) == (notice.last, notice.party, notice.done)
    assert False is notice.kept(date(2026, 4, 30))
    assert () == evolve(pensioner, participant=person(born=None)).terms(NO_HOLIDAYS)
    assert () == evolve(pensioner, notified=None).terms(NO_HOLIDAYS)
    assert () == claim(notified="2026-01-31").terms(NO_HOLIDAYS)


# Part of the account --------------------------------------------------------------------------------------------------


def part(**changes: Any) -> PartialSavingsClaim:
    """Part of Rp80.000.000 for a home, by a member of fourteen years."""
    values: dict[str, Any] = {
        "participant": person(),
        "purpose": Purpose.HOME,
        "asked": "2026-04-30",
        "saved": Rp(80_000_000),
        "member_since": "2012-03-01",
    }
    return PartialSavingsClaim(**{**values, **changes})


def test_thirty_or_ten_per_cent() -> None:
    """PP 46/2015 Pasal 22 ayat (5): 30 % for a home, 10 % for another need."""
    assert (Rp(24_000_000), Rp(8_000_000)) == (
        part().entitlement().amount,
        part(purpose=Purpose.OTHER).entitlement().amount,
    )


@pytest.mark.parametrize(("since", "met"), [("2016-04-30", True), ("2016-05-01", False)])
def test_ten_years_of_membership(since: str, met: bool) -> None:
    """The day on which ten years are complete, and the day before."""
    if met:
        assert Rp(24_000_000) == part(member_since=since).entitlement().amount
    else:
        with pytest.raises(NotCovered, match=r"9 year\(s\) of membership, fewer than 10 \(PP 46/2015 Pasal 22"):
            part(member_since=since).entitlement()


def test_only_once() -> None:
    """PP 46/2015 Pasal 22 ayat (6): who has drawn part of the account before has no second time."""
    with pytest.raises(NotCovered, match=r"drawn 1 time\(s\) of 1"):
        part(drawn=1).entitlement()


def test_membership_from_enrolments_and_jobs() -> None:
    """The earliest enrolment in JHT, or job that includes it, when the day is not given."""
    known = person(
        enrolments=[Enrolment("JHT", start="2014-01-06"), Enrolment("JKK", start="2010-01-06")],
        jobs=[
            Job(Employer("PT A"), Rp(5_000_000), programs=("JHT",), start="2013-01-07"),
            Job(Employer("PT B"), Rp(5_000_000), start="2015-01-07"),
            Job(Employer("PT C"), Rp(5_000_000), programs=("JKK",), start="2009-01-07"),
            Job(Employer("PT D"), Rp(5_000_000)),
        ],
    )
    assert date(2013, 1, 7) == part(participant=known, member_since=None).membership
    with pytest.raises(ValueError, match="member_since is needed: no membership of Asep in JHT before 2026-04-30"):
        part(member_since=None).entitlement()


def test_a_part_says_what_it_is() -> None:
    """Label, claimant, programme, papers, the term of payment, and arrears that do not matter."""
    home = part()
    assert (JHT, date(2026, 4, 30)) == (home.program, home.governing_day)
    assert "Asep, sebagian JHT, kepemilikan rumah, diajukan 30 April 2026" == str(home)
    assert "the participant" == home.claimant.en
    assert Paper.STILL_WORKING in {each.paper for each in home.papers_owed()}
    assert Paper.TAX_NUMBER not in {each.paper for each in home.papers_owed()}
    complete = home.advance(Stage.FILED, on="2026-04-30").advance(Stage.COMPLETE, on="2026-04-30")
    assert date(2026, 5, 7) == terms(complete)[PAYMENT.en].last
    assert Rp(24_000_000) == evolve(home, arrears=Arrears(5)).payable
    lesser = complete.advance(Stage.APPROVED, on="2026-05-04", amount=Rp(5_000_000))
    assert Rp(5_000_000) == lesser.left


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        ({"participant": "Asep"}, TypeError, "participant must be a Participant"),
        ({"purpose": "home"}, TypeError, "purpose must be one of Purpose.HOME"),
        ({"saved": 5}, TypeError, "saved must be a Breakdown"),
        ({"drawn": -1}, ValueError, "drawn must be at least 0"),
        ({"registered": False}, ValueError, "registered cannot be False: who was never registered has no account"),
        ({"member_since": "2026-05-01"}, ValueError, r"member_since \(2026-05-01\) cannot be after the request"),
    ],
)
def test_what_no_part_can_be(changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """An impossible claim is refused in a sentence that names the field."""
    with pytest.raises(error, match=sentence):
        part(**changes)


def test_the_rule_of_arrears_stands_alone() -> None:
    """A benefit without a reckoning says the rule of arrears and nothing else."""
    from jamsos.claims.savings import unblocked  # noqa: PLC0415  (no part of the facade)
    from jamsos.text import Text  # noqa: PLC0415

    rule = jht.ARREARS.on("2026-04-30")
    plain = unblocked(Breakdown(Text(id="Saldo", en="Balance"), SAVED), rule)
    assert rule.value == plain.how

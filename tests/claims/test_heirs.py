"""Who receives a benefit: rank by rank, and what becomes of it when there is nobody."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos import DeathClaim, Participant, Rp, Segment
from jamsos.claims import Cause
from jamsos.family import Relation, Relative, Will
from jamsos.lampiran.scholarships import Grade, Level
from jamsos.programs import jht, jkk, jkm, pmi
from jamsos.programs.heirs import FAMILY, Heirs, Recipients
from tests.claims.test_lifecycle import AMBON

BUDI = Relative("Budi", Relation.SPOUSE)
ANI = Relative("Ani", Relation.CHILD, born="2012-05-01", grade=Grade(Level.PRIMARY, 4))
IBU = Relative("Ibu", Relation.PARENT)
KAKEK = Relative("Kakek", Relation.GRANDPARENT)
CUCU = Relative("Cucu", Relation.GRANDCHILD)
ADIK = Relative("Adik", Relation.SIBLING)
MERTUA = Relative("Mertua", Relation.PARENT_IN_LAW)
WILL = Will("Yayasan Kasih", notarial=True)


def claim(*relatives: Relative, will: Will | None = None, cause: Cause = Cause.NATURAL) -> DeathClaim:
    """A death in Ambon that leaves these relatives."""
    person = Participant("Ny. Tuasela", Segment.BPU, relatives=relatives, will=will)
    return DeathClaim(under=AMBON, died="2022-03-14", participant=person, cause=cause)


def recipients(of: DeathClaim) -> dict[str, Any]:
    """Each recipient in words with his sum."""
    return {str(recipient): amount for recipient, amount in of.recipients().by("recipient").items()}


@pytest.mark.parametrize(
    ("relatives", "names"),
    [
        ((ADIK, IBU, ANI, BUDI), "Ani, Budi (janda, duda, atau anak)"),
        ((MERTUA, ADIK, IBU, KAKEK, CUCU), "Ibu, Kakek, Cucu (keturunan sedarah"),
        ((MERTUA, ADIK), "Adik (saudara kandung)"),
        ((MERTUA,), "Mertua (mertua)"),
        ((), "Yayasan Kasih (pihak yang ditunjuk dalam wasiat)"),
    ],
)
def test_a_rank_only_where_those_before_are_missing(relatives: tuple[Relative, ...], names: str) -> None:
    """PP 44/2015 Pasal 40 ayat (2): the first rank that is reached receives everything together."""
    ((found, amount),) = recipients(claim(*relatives, will=WILL)).items()
    assert names in found
    assert Rp(42_000_000) == amount


def test_the_dead_and_the_unborn_do_not_inherit() -> None:
    """Only who was alive on the day of death is reached; who dies on that day was alive."""
    died_before = Relative("Budi", Relation.SPOUSE, died="2022-03-13")
    died_that_day = Relative("Budi", Relation.SPOUSE, died="2022-03-14")
    born_after = Relative("Ani", Relation.CHILD, born="2022-03-15")
    assert "Adik (saudara kandung)" in recipients(claim(died_before, born_after, ADIK))
    assert "Budi (janda, duda, atau anak)" in recipients(claim(died_that_day, born_after, ADIK))


def test_nobody_is_left() -> None:
    """Without relatives and without a will the funeral cost goes to who arranged it, the rest to the fund."""
    assert {
        "Dana Jaminan Sosial": Rp(32_000_000),
        "perusahaan atau pihak lain yang mengurus pemakaman": Rp(10_000_000),
    } == recipients(claim())
    assert {"Dana Jaminan Sosial": Rp(60_000_000), "pihak lain yang mengurus pemakaman": Rp(10_000_000)} == recipients(
        claim(cause=Cause.WORK_ACCIDENT)
    )


def test_orders_of_the_programmes() -> None:
    """The four orders share their ranks; JHT ends with the probate office, that of migrant workers with the will."""
    orders = [history.on("2024-01-01").value for history in (jkm.HEIRS, jkk.HEIRS, jht.HEIRS, pmi.HEIRS)]
    assert {FAMILY} == {order.ranks for order in orders}
    assert "tidak ada ahli waris" == str(orders[3].recipients([], None, AMBON.period.first))
    assert "no heir" == format(Recipients(None), "en")
    assert "6. balai harta peninggalan" in format(orders[2], "id")
    assert "6." not in format(Heirs(FAMILY), "id")


def test_a_family_that_nobody_asked_about_is_not_an_empty_one() -> None:
    """Where the relatives are not known the heirs receive it, whoever they are; the fund does not."""
    named = DeathClaim(under=AMBON, died="2022-03-14", participant="Ny. Tuasela")
    unasked = DeathClaim(under=AMBON, died="2022-03-14", participant=Participant("Ny. Tuasela", Segment.BPU))
    assert {"ahli waris, belum diketahui": Rp(42_000_000)} == recipients(named) == recipients(unasked)
    assert () == named.children() == unasked.children()


@given(st.lists(st.sampled_from([BUDI, ANI, IBU, KAKEK, CUCU, ADIK, MERTUA]), max_size=7), st.booleans())
def test_the_parts_are_the_whole(relatives: list[Relative], has_will: bool) -> None:
    """Distribution changes no sum, and pays nobody outside one rank of the order."""
    deceased = claim(*dict.fromkeys(relatives), will=WILL if has_will else None)
    account = deceased.recipients()
    assert deceased.entitlement().amount == account.amount == sum(account.by("recipient").values(), Rp(0))
    reached = {each for each in account.by("recipient") if isinstance(each, Recipients)}
    assert len(reached) <= 1
    for each in reached:
        assert each.rank is not None
        assert {relative.relation for relative in each.relatives} <= set(each.rank.relations)


# The family itself ----------------------------------------------------------------------------------------------------


any_relative: Any = Relative
any_will: Any = Will


@pytest.mark.parametrize(
    ("make", "error", "sentence"),
    [
        (lambda: Relative(" ", Relation.CHILD), ValueError, "name must not be blank"),
        (lambda: any_relative(5, Relation.CHILD), TypeError, "name must be a str"),
        (lambda: any_relative("Ani", "child"), TypeError, "relation must be one of Relation.SPOUSE"),
        (lambda: any_relative("Ani", Relation.CHILD, grade=4), TypeError, "grade must be a Grade"),
        (
            lambda: Relative("Ani", Relation.CHILD, born="2012-05-01", married="2012-04-30"),
            ValueError,
            r"married \(2012-04-30\) of Ani cannot be before the day of birth",
        ),
        (lambda: BUDI.pupil, ValueError, "Budi is no child with a known day of birth"),
        (lambda: Will("", notarial=True), ValueError, "beneficiary must not be blank"),
        (lambda: any_will("Siti", notarial=1), TypeError, "notarial must be a bool"),
    ],
)
def test_what_no_relative_can_be(make: Any, error: type[Exception], sentence: str) -> None:
    """Each refusal names its field."""
    with pytest.raises(error, match=sentence):
        make()


def test_a_child_as_a_pupil() -> None:
    """The scholarship sees the child with its days; without a class it begins with kindergarten."""
    assert Grade(Level.PRIMARY, 4) == ANI.pupil.grade
    young = Relative("Abe", Relation.CHILD, born="2021-01-01")
    assert Grade(Level.KINDERGARTEN) == young.pupil.grade
    assert "anak" == format(Relation.CHILD, "id")
    assert "Yayasan Kasih" == format(WILL, "en")
    assert "Ani" == format(ANI, "en")

"""By when who has to do what: every term of JKK and JKM, on both sides of its last day."""

from __future__ import annotations

from datetime import date

import pytest

from jamsos.claims import Cause, DeathClaim, Stage, Term
from jamsos.claims.terms import PAYMENT
from jamsos.dates import as_day
from jamsos.programs.jkk import Party
from tests.claims.test_lifecycle import AMBON

NO_HOLIDAYS: frozenset[date] = frozenset()


def accident() -> DeathClaim:
    """A death by work accident on 14 March 2022, a Monday, that happened on the 10th."""
    return DeathClaim(under=AMBON, died="2022-03-14", accident="2022-03-10", cause=Cause.WORK_ACCIDENT)


def terms(claim: DeathClaim) -> dict[str, Term]:
    """The terms by their duty in English."""
    return {term.duty.en: term for term in claim.terms(NO_HOLIDAYS)}


def test_the_reports_of_an_accident() -> None:
    """Phase I within 2 x 24 hours of the accident, phase II within 2 x 24 hours of the death; five years to claim."""
    found = terms(accident())
    assert date(2022, 3, 12) == found["Accident report, phase I"].last
    assert date(2022, 3, 16) == found["Report of phase II, which is the request"].last
    assert date(2027, 3, 10) == found["Request before the right lapses"].last
    assert Party.PARTICIPANT is found["Accident report, phase I"].party
    assert 3 == len(found)


def test_the_terms_of_the_operator() -> None:
    """Seven working days to tell what is missing, seven to pay once the file is complete."""
    filed = accident().advance(Stage.REPORTED, on="2022-03-12").advance(Stage.FILED, on="2022-03-16")
    told = terms(filed)["Notice whether the file is complete"]
    assert (date(2022, 3, 25), None) == (told.last, told.done)
    returned = filed.advance(Stage.RETURNED, on="2022-03-20", reason="kuitansi")
    assert date(2022, 3, 20) == terms(returned)["Notice whether the file is complete"].done
    again = returned.advance(Stage.FILED, on="2022-03-22")
    assert None is terms(again)["Notice whether the file is complete"].done
    complete = again.advance(Stage.COMPLETE, on="2022-03-23").advance(Stage.APPROVED, on="2022-03-24")
    payment = terms(complete)[PAYMENT.en]
    assert (date(2022, 4, 1), Party.OPERATOR, None) == (payment.last, payment.party, payment.done)
    assert date(2022, 4, 1) == terms(complete.advance(Stage.PAID, on="2022-04-01"))[PAYMENT.en].done


def test_the_one_term_of_jkm() -> None:
    """Three working days from the complete request; nothing lapses."""
    claim = DeathClaim(under=AMBON, died="2022-03-14")
    assert () == claim.terms(NO_HOLIDAYS)
    complete = claim.advance(Stage.FILED, on="2022-03-31").advance(Stage.COMPLETE, on="2022-03-31")
    (term,) = complete.terms(frozenset({date(2022, 4, 5)}))
    assert date(2022, 4, 6) == term.last


def test_a_right_whose_term_changed_while_it_ran_has_no_last_day() -> None:
    """An accident of March 2018 was alive when two years became five: no transition was read, so none is named."""
    from jamsos import JKK, PERWALI_AMBON_34A_2020, Period, Protection, Segment  # noqa: PLC0415
    from jamsos.funding import APBD, Funding  # noqa: PLC0415
    from jamsos.regions import KOTA_AMBON  # noqa: PLC0415

    under = Protection(
        under=PERWALI_AMBON_34A_2020,
        region=KOTA_AMBON,
        segment=Segment.BPU,
        headcount=5,
        programs=(JKK,),
        period=Period.year(2018),
        funding=Funding(APBD, payer=KOTA_AMBON),
    )
    claim = DeathClaim(under=under, died="2018-03-14", cause=Cause.WORK_ACCIDENT)
    assert "Request before the right lapses" not in terms(claim)


@pytest.mark.parametrize(
    ("done", "on", "kept", "late"),
    [
        (None, "2022-03-16", None, 0),
        (None, "2022-03-17", False, 1),
        ("2022-03-16", "2022-04-01", True, 0),
        ("2022-03-17", "2022-04-01", False, 1),
        ("2022-03-17", "2022-03-16", None, 0),
    ],
)
def test_kept_or_late(done: str | None, on: str, kept: bool | None, late: int) -> None:
    """A term can be kept up to its last day; what was done later than the day that is asked about is not known yet."""
    source = accident().terms(NO_HOLIDAYS)[0].source
    term = Term(PAYMENT, Party.OPERATOR, date(2022, 3, 16), source, done=None if done is None else as_day(done))
    assert (kept, late) == (term.kept(as_day(on)), term.days_late(as_day(on)))
    assert "Pembayaran, BPJS Ketenagakerjaan: paling lambat 16 Maret 2022" == str(term)

"""The report on claims: where each stands, what is due, what runs, and what cannot be paid."""

from __future__ import annotations

import pytest

from jamsos import Cause, DeathClaim, Rp, Stage, claims_report
from jamsos.programs import jkm
from jamsos.programs.papers import Paper
from tests.claims.test_lifecycle import AMBON, CLAIM, approved
from tests.claims.test_migrant import departure


def test_a_claim_that_cannot_be_paid_stands_with_its_reason() -> None:
    """Outside the protection there is no sum, and the finding says why; nobody is named as recipient."""
    text = claims_report([DeathClaim(under=AMBON, died="2023-03-14")], on="2023-04-01", lang="en").text()
    assert "is outside the protection" in " ".join(text.split())
    assert "Recipients" not in text


def test_the_terms_that_run() -> None:
    """A report of an accident on the next day shows what is still to be done, by whom and until when."""
    claim = DeathClaim(under=AMBON, died="2022-03-14", cause=Cause.WORK_ACCIDENT)
    text = claims_report([claim, approved()], on="2022-03-15", lang="en").text()
    assert "Terms that run" in text
    assert "Accident report, phase I" in text
    assert "14 March 2027" in text


def test_no_claims_no_report() -> None:
    """A report needs at least one claim."""
    with pytest.raises(ValueError, match="claims_report needs at least one claim"):
        claims_report([], on="2022-03-15")


def test_sources_recipients_and_words() -> None:
    """A claim knows its sources; the default recipient is who claims; ranks and papers say themselves."""
    assert CLAIM.sources == CLAIM.owed().sources
    assert "janda, duda, atau anak" == str(jkm.HEIRS.on("2022-01-01").value.ranks[0])
    assert "Kartu Peserta BPJS Ketenagakerjaan" in str(jkm.CLAIM_DOCUMENTS.on("2022-01-01").value)
    stranded = departure()
    assert {stranded.claimant: stranded.entitlement().amount} == stranded.recipients().by("recipient")
    assert Rp(0) == approved().advance(Stage.PAID, on="2022-03-25").left
    assert Paper.CARD in {each.paper for each in CLAIM.papers_owed()}

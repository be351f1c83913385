"""Inpres 2/2021: who is told what, and a region held against it."""

from __future__ import annotations

import copy
import pickle
from typing import Any, cast

import pytest

from jamsos import KABUPATEN_MEMPAWAH, KOTA_AMBON, PERWALI_AMBON_34A_2020, Coverage, Evidence, Findings, Rp, check
from jamsos.instruction import INSTRUCTION, Addressee, Dictum, Duty, Pillar, RegionRecord, duties_of
from jamsos.law import Citation
from jamsos.regions import MALUKU, Region
from jamsos.regulations.national import INPRES_2_2021
from jamsos.rules import RULES
from jamsos.rules.instruction import RULES as OWN
from tests.conditions.cases.instruction import CASES, record

ON = "2022-06-30"


class TestInstruction:
    """The dicta and the addressees, as far as they are sourced."""

    def test_the_count(self) -> None:
        """26 numbers, of which 17 have a name here: ten of the nineteen ministers, and all others."""
        ministers = [each for each in INSTRUCTION.addressees if each.code.startswith("MEN")]
        assert (26, 17, 9) == (INSTRUCTION.numbers, len(INSTRUCTION.addressees), INSTRUCTION.unnamed)
        assert 19 - len(ministers) == INSTRUCTION.unnamed
        assert 7 == len(INSTRUCTION.addressees) - len(ministers)

    def test_codes_are_unique(self) -> None:
        """One addressee has one code, and one duty of an addressee too."""
        codes = [each.code for each in INSTRUCTION.addressees]
        assert len(set(codes)) == len(codes)
        for each in INSTRUCTION.addressees:
            assert len({duty.code for duty in each.duties}) == len(each.duties)

    def test_nothing_was_read(self) -> None:
        """The text was not found: everything is reported or derived, and says where it was seen."""
        parts: list[Addressee | Dictum | Duty] = [*INSTRUCTION.dicta, *INSTRUCTION.addressees]
        parts += [duty for each in INSTRUCTION.addressees for duty in each.duties]
        for part in parts:
            assert part.source.evidence is not Evidence.READ
            assert part.source.seen_in
            assert part.source.citation.regulation is INPRES_2_2021

    def test_the_numbers_of_the_heads_of_region(self) -> None:
        """Number 25 is reported; 24 and 26 follow from the count."""
        numbers = {each.code: each.number for each in INSTRUCTION.addressees if each.number is not None}
        assert {"GUBERNUR": 24, "BUPATI_WALI_KOTA": 25, "DJSN": 26} == numbers
        for code, evidence in (("GUBERNUR", Evidence.DERIVED), ("BUPATI_WALI_KOTA", Evidence.REPORTED)):
            duty = INSTRUCTION.addressee(code).duty("BUDGET")
            assert duty is not None
            assert evidence is duty.source.evidence
            assert f"Inpres 2/2021 Diktum KEDUA angka {numbers[code]}" == duty.source.citation.short

    def test_dicta_without_a_name(self) -> None:
        """The first two dicta are named by the sources, the later ones are not."""
        assert ["KESATU", "KEDUA", None, None] == [dictum.name for dictum in INSTRUCTION.dicta]

    @pytest.mark.parametrize("pillar", Pillar)
    def test_every_pillar_has_duties(self, pillar: Pillar) -> None:
        """Under each of the four pillars the regents and mayors are told something."""
        told = {addressee.code for addressee, duty in INSTRUCTION.under(pillar) if duty.pillar is pillar}
        assert "BUPATI_WALI_KOTA" in told

    @pytest.mark.parametrize("lang", ["id", "en"])
    def test_it_is_a_document(self, lang: Any) -> None:
        """Each addressee has its heading; who is told nothing known is said to be so."""
        text = INSTRUCTION.as_document(lang).text(200)
        assert all(each.name.get(lang) in text for each in INSTRUCTION.addressees)
        assert {"id": "para Gubernur (24)", "en": "Governors (24)"}[lang] in text
        assert {"id": "isi instruksi khusus tidak diketahui", "en": "is not known"}[lang] in text
        assert {"id": "diktum berikutnya: pendanaan", "en": "a later dictum: the money"}[lang] in text

    def test_an_addressee_is_a_document_and_a_phrase(self) -> None:
        """The duties as a table, the office as a phrase."""
        prosecutor = INSTRUCTION.addressee("JAKSA_AGUNG")
        assert "Jaksa Agung" == str(prosecutor) == f"{prosecutor:id}"
        assert "enforce compliance" in prosecutor.as_document("en").text(200)
        assert prosecutor.duty("BUDGET") is None
        assert prosecutor.duties[0].says.en == f"{prosecutor.duties[0]:en}"


class TestDutiesOf:
    """What an addressee has to do."""

    def test_by_office_code_and_region(self) -> None:
        """An addressee, its code, or a region, whose head is meant."""
        governors = INSTRUCTION.addressee("GUBERNUR")
        assert governors.duties == duties_of(governors) == duties_of("GUBERNUR") == duties_of(MALUKU)
        assert duties_of(KOTA_AMBON) == duties_of(KABUPATEN_MEMPAWAH) == duties_of("BUPATI_WALI_KOTA")
        assert () == duties_of("DJSN")

    def test_what_is_none_is_refused(self) -> None:
        """A village is not addressed, and a slip names the nearest."""
        with pytest.raises(ValueError, match=r"region must be a province, kabupaten or kota, .*not Kecamatan Nusaniwe"):
            duties_of(Region("81.71.01", "Nusaniwe"))
        with pytest.raises(ValueError, match="did you mean 'MENDAGRI'"):
            duties_of("MENDAGR")


class TestRegionRecord:
    """What a region has done."""

    def test_nothing_is_known_at_first(self) -> None:
        """Ten facts are asked of a city, nine of a province, and none is guessed."""
        assert [None] * 10 == [value for _, value in RegionRecord(region=KOTA_AMBON).facts]
        assert 9 == len(RegionRecord(region=MALUKU).facts)

    def test_the_facts_are_said(self) -> None:
        """Known facts, known absences, and what is not known."""
        ambon = record(
            regulations=[PERWALI_AMBON_34A_2020], budgets={2022: Rp(1_000), 2021: Rp(500)}, licences=False, reports=True
        )
        text = ambon.as_document("en").text(200)
        for said in ("Perwali Kota Ambon 34A/2020", "2021: Rp500, 2022: Rp1,000", "not known", "yes", "no"):
            assert said in text
        assert "none" in record(regulations=[], budgets={}).as_document("en").text()

    @pytest.mark.parametrize(
        ("facts", "error", "sentence"),
        [
            ({"region": "81.71"}, TypeError, "region must be a Region such as KOTA_AMBON"),
            ({"region": Region("81.71.01", "Nusaniwe")}, ValueError, "region must be a province, kabupaten or kota"),
            ({"regulations": ["34A"]}, TypeError, "each of regulations must be a Regulation"),
            ({"regulations": PERWALI_AMBON_34A_2020}, TypeError, "regulations must be in brackets, such as"),
            ({"budgets": {"2022": Rp(1)}}, TypeError, "year of a budget must be a whole number"),
            ({"budgets": {1900: Rp(1)}}, ValueError, "year of a budget must be at least 1945"),
            ({"budgets": {2022: 1}}, TypeError, "budget of 2022 must be money"),
            ({"budgets": {2022: Rp(-1)}}, ValueError, "budget of 2022 cannot be negative"),
            ({"non_asn": 5}, TypeError, "non_asn must be a Coverage"),
            ({"bumd": 5}, TypeError, "bumd must be a Coverage"),
            ({"licences": "ya"}, TypeError, "licences must be a bool"),
            ({"reports": 1}, TypeError, "reports must be a bool"),
        ],
    )
    def test_the_impossible_is_refused(self, facts: dict[str, Any], error: type[Exception], sentence: str) -> None:
        """Each sentence names the fact."""
        with pytest.raises(error, match=f"^{sentence}"):
            record(**facts)

    def test_it_is_a_value(self) -> None:
        """It can be hashed, copied and pickled, and says the name of its region."""
        ambon = record(budgets={2022: Rp(1)})
        assert ambon == pickle.loads(pickle.dumps(ambon)) == copy.deepcopy(ambon)  # noqa: S301  (our own bytes)
        assert hash(ambon) == hash(record(budgets={2022: Rp(1)}))
        assert "Kota Ambon" == f"{ambon:en}"


def found(subject: RegionRecord, on: str = ON) -> Findings:
    """What the rules say of a record."""
    return check(subject, on=on)


class TestCheck:
    """A region judged against the instruction."""

    @pytest.mark.parametrize("code", [each.code for each in OWN])
    def test_every_case_of_a_rule(self, code: str) -> None:
        """Some cases are found and some passed, and what is found reads in both languages."""
        (own_rule,) = [each for each in OWN if each.code == code]
        judged = [list(own_rule.judge(cast("RegionRecord", case.subject), case.day)) for case in CASES[code]]
        assert {True, False} == {bool(each) for each in judged}
        for finding in (finding for each in judged for finding in each):
            assert finding.line("id") != finding.line("en")
            assert "{" not in finding.line("id") + finding.line("en")

    def test_tidore_in_2023(self) -> None:
        """1,000 of 1,900 non-ASN staff: 900 are missing, and that is a warning, no error."""
        tidore = RegionRecord(region=Region("82.72", "Tidore Kepulauan"), non_asn=Coverage(1_000, 1_900))
        findings = found(tidore, "2023-10-09")
        (finding,) = findings.warnings
        assert "JS112" == finding.code
        assert "900 non-ASN staff are no members yet (coverage 52.63%)" in finding.message.get("en")
        assert "Inpres 2/2021 Diktum KEDUA angka 25" == (finding.citation or INPRES_2_2021.whole()).short
        assert findings.ok

    def test_a_province_is_judged_by_its_own_number(self) -> None:
        """The governor's number stands beside a finding about a province."""
        (finding,) = found(RegionRecord(region=MALUKU, licences=False)).warnings
        assert isinstance(finding.citation, Citation)
        assert "angka 24" in finding.citation.short

    def test_what_is_not_known_is_a_note(self) -> None:
        """One note for each fact."""
        notes = found(RegionRecord(region=KOTA_AMBON))
        assert {"JS119": 10} == notes.counts

    def test_more_than_all_is_enough(self) -> None:
        """A coverage above 100 % leaves nobody out."""
        assert "JS114" not in found(record(non_wage=Coverage(77_074, 51_086))).counts

    def test_before_the_instruction_nothing_is_asked(self) -> None:
        """On 24 March 2021 nobody was instructed; a day later they were."""
        nothing = record(regulations=[], budgets={}, licences=False)
        assert {} == found(nothing, "2021-03-24").counts
        assert {"JS110", "JS111", "JS116", "JS119"} == set(found(nothing, "2021-03-25").counts)

    def test_no_rule_finds_an_error(self) -> None:
        """Who does not follow an instruction breaks no law."""
        assert not [each.code for each in OWN if each.severity.name == "ERROR"]
        assert set(OWN) <= set(RULES)

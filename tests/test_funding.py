"""Pendanaan: which instrument may pay, in which fiscal year, for whom, and who pays which share of the people."""

from __future__ import annotations

import copy
import pickle
import re
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from jamsos import funding
from jamsos.document import Table
from jamsos.funding import (
    ADD,
    APBD,
    APBN,
    BAPAK_ASUH,
    CSR,
    DANA_DESA,
    DBH_CHT,
    DBH_SAWIT,
    GN_LINGKARAN,
    INSTRUMENTS,
    OTSUS,
    PADES,
    SELF_PAY,
    SERTAKAN,
    ZAKAT,
    Bar,
    Beneficiary,
    Funding,
    Instrument,
    Limit,
    Money,
    Permit,
    Split,
    Verdict,
    find_instrument,
    fundings_of,
    village_money_source,
)
from jamsos.groups import FARMERS, FISHERS, MIGRANT_WORKERS, VILLAGE_HEADS
from jamsos.law import Evidence, Source
from jamsos.money import Rp
from jamsos.participants import Segment
from jamsos.regions import KOTA_AMBON
from jamsos.regulations import ALL
from jamsos.regulations.national import PP_44_2015, PP_50_2025
from jamsos.text import Text, say

if TYPE_CHECKING:
    from jamsos.text import Lang

T = TypeVar("T")

SOURCE = Source(PP_44_2015.pasal(24, ayat=1))
AMBON = Funding(APBD, payer=KOTA_AMBON, year=2022)
COMPANY = Funding(CSR, payer="PT Contoh")

YEARS = st.integers(2004, 2199)
EVERY_YEAR = range(2004, 2041)
LIMITED = [(instrument, limit) for instrument in INSTRUMENTS for limit in instrument.limits]


def stored(value: T) -> list[T]:
    """The value as storage gives it back: pickled by every protocol that knows slots, copied, and copied deeply."""
    protocols = range(2, pickle.HIGHEST_PROTOCOL + 1)
    pickled: list[T] = [pickle.loads(pickle.dumps(value, each)) for each in protocols]  # noqa: S301  (our own bytes)
    return [*pickled, copy.copy(value), copy.deepcopy(value)]


def parts(instrument: Instrument) -> list[Permit | Limit]:
    """Every permit and every limit of an instrument."""
    return [*instrument.permits, *instrument.limits]


def sources(instrument: Instrument) -> list[Source]:
    """Every source an instrument rests on."""
    own = [] if instrument.segment_source is None else [instrument.segment_source]
    return [*(each.source for each in parts(instrument)), *own]


def cited(found: tuple[Source, ...]) -> list[str]:
    """The places in short."""
    return [source.citation.short for source in found]


def verdicts(instrument: Instrument, year: int) -> list[Verdict]:
    """What the limits of a fiscal year say."""
    return [limit.verdict for limit in instrument.limits_in(year)]


class TestWords:
    """Whose money it is, and what a limit says."""

    @pytest.mark.parametrize("kind", [Money, Verdict])
    def test_they_are_said_in_both_languages(self, kind: type[Money | Verdict]) -> None:
        """Indonesian unless English is asked for, and no third language."""
        for each in kind:
            assert f"{each}" == f"{each:id}" == each.value.id
            assert f"{each:en}" == each.value.en != each.value.id
            with pytest.raises(ValueError, match=r"^lang cannot be 'jv'"):
                format(each, "jv")

    def test_three_kinds_of_money_and_three_verdicts(self) -> None:
        """As PP 50/2025 asks, and as the rules judge."""
        assert ["PUBLIC", "VILLAGE", "PRIVATE"] == [money.name for money in Money]
        assert ["FORBIDDEN", "DOUBTFUL", "CONDITION"] == [verdict.name for verdict in Verdict]


class TestYears:
    """Permits and limits hold for fiscal years, both ends included; an open side has none."""

    @pytest.mark.parametrize(
        ("first", "last", "covered"),
        [
            (None, None, [2020, 2021, 2022, 2023, 2024]),
            (2022, None, [2022, 2023, 2024]),
            (None, 2022, [2020, 2021, 2022]),
            (2021, 2023, [2021, 2022, 2023]),
            (2022, 2022, [2022]),
        ],
    )
    def test_what_is_covered(self, first: int | None, last: int | None, covered: list[int]) -> None:
        """A permit and a limit count years alike."""
        permit = Permit(SOURCE, first=first, last=last)
        limit = Limit(Verdict.CONDITION, Text(id="syarat", en="condition"), SOURCE, first=first, last=last)
        assert covered == [year for year in range(2020, 2025) if permit.covers(year)]
        assert covered == [year for year in range(2020, 2025) if limit.covers(year)]

    @given(st.none() | YEARS, st.none() | YEARS, YEARS)
    def test_a_year_is_covered_or_not(self, first: int | None, last: int | None, year: int) -> None:
        """Between the first and the last, and nowhere else."""
        expected = (first or 0) <= year <= (last or 9_999)
        assert expected is Permit(SOURCE, first=first, last=last).covers(year)


class TestInstruments:
    """The instruments themselves."""

    def test_the_instruments(self) -> None:
        """Each once, in the order of public, village and private money."""
        assert [
            "APBN",
            "APBD",
            "Otsus",
            "DBH CHT",
            "DBH Sawit",
            "Dana kelurahan",
            "Dana Desa",
            "ADD",
            "PADes",
            "CSR",
            "GN Lingkaran",
            "Bapak Asuh",
            "SERTAKAN",
            "Zakat",
            "Mandiri",
        ] == [str(instrument) for instrument in INSTRUMENTS]
        assert [Money.PUBLIC] * 6 + [Money.VILLAGE] * 3 + [Money.PRIVATE] * 6 == [each.money for each in INSTRUMENTS]

    def test_every_constant_is_listed(self) -> None:
        """What the module calls an instrument is found among them."""
        constants = {value for value in vars(funding).values() if isinstance(value, Instrument)}
        assert constants == set(INSTRUMENTS)

    @pytest.mark.parametrize("instrument", INSTRUMENTS, ids=str)
    def test_an_instrument_is_found_by_its_code(self, instrument: Instrument) -> None:
        """The code is the instrument's own."""
        assert instrument is find_instrument(instrument.code)

    def test_another_code_is_refused(self) -> None:
        """The nearest is named."""
        with pytest.raises(ValueError, match=r"^instrument cannot be 'DBHCHT'; did you mean 'DBH CHT'\? "):
            find_instrument("DBHCHT")

    @pytest.mark.parametrize("instrument", INSTRUMENTS, ids=str)
    def test_every_instrument_says_what_permits_it(self, instrument: Instrument) -> None:
        """At least one permit, and a segment that is limited says by what."""
        assert instrument.permits
        assert (instrument.segment_source is None) is (instrument.segments == tuple(Segment))
        assert set(instrument.segments) <= set(Segment)

    @pytest.mark.parametrize("instrument", INSTRUMENTS, ids=str)
    def test_every_source_can_be_checked(self, instrument: Instrument) -> None:
        """A listed instrument; with addresses when it was not read, with a place when it was."""
        for source in sources(instrument):
            assert source.citation.regulation in ALL
            assert source.evidence is not Evidence.DERIVED
            if source.evidence is Evidence.READ:
                assert source.citation.place
                assert Evidence.READ is source.citation.regulation.evidence
            assert all(re.search(r"[a-z0-9-]+\.[a-z]{2,}", each) for each in source.seen_in)

    @pytest.mark.parametrize("instrument", INSTRUMENTS, ids=str)
    def test_no_permit_is_older_than_its_regulation(self, instrument: Instrument) -> None:
        """A fiscal year before the regulation was made is not covered, and no span ends before it begins."""
        for each in parts(instrument):
            assert (each.first or 0) <= (each.last or 9_999)
        for permit in instrument.permits:
            assert permit.first is None or permit.first >= permit.source.citation.regulation.year

    @pytest.mark.parametrize("instrument", INSTRUMENTS, ids=str)
    def test_the_years_follow_the_permits(self, instrument: Instrument) -> None:
        """Asked for a year, an instrument names the permits and the limits that cover it, in their order."""
        for year in EVERY_YEAR:
            permits = [permit.source for permit in instrument.permits if permit.covers(year)]
            limits = [limit for limit in instrument.limits if limit.covers(year)]
            assert (permits, limits) == (list(instrument.permits_in(year)), list(instrument.limits_in(year)))

    @pytest.mark.parametrize("limit", [limit for _, limit in LIMITED], ids=[str(each) for each, _ in LIMITED])
    def test_a_limit_speaks_both_languages(self, limit: Limit) -> None:
        """Two phrases, not one twice."""
        assert limit.says.id != limit.says.en


class TestLaw:
    """What the sources say of each instrument, year by year."""

    @pytest.mark.parametrize(
        ("year", "places"),
        [
            (2020, []),
            (2021, ["Inpres 2/2021"]),
            (2022, ["Inpres 2/2021", "SE Mendagri 842.2/5193/SJ", "Permendagri 27/2021"]),
            (2023, ["Inpres 2/2021", "SE Mendagri 842.2/5193/SJ", "Permendagri 84/2022"]),
            (2024, ["Inpres 2/2021", "SE Mendagri 842.2/5193/SJ", "Permendagri 15/2023"]),
            (2025, ["Inpres 2/2021", "SE Mendagri 842.2/5193/SJ"]),
        ],
    )
    def test_the_regional_budget(self, year: int, places: list[str]) -> None:
        """APBD pays since Inpres 2/2021; each yearly guideline holds for its own budget year."""
        assert places == cited(APBD.permits_in(year))
        assert () == APBD.limits_in(year)

    def test_the_state_budget(self) -> None:
        """UU 40/2004 Pasal 17: aid is possible, and begins with health insurance; doubtful in any year."""
        assert ["UU 40/2004 Pasal 17 ayat (4)"] == cited(APBN.permits_in(2022))
        assert {(Verdict.DOUBTFUL,)} == {tuple(verdicts(APBN, year)) for year in EVERY_YEAR}

    @pytest.mark.parametrize(
        ("year", "places"),
        [
            (2020, []),
            (2021, ["PMK 206/PMK.07/2020"]),
            (2022, ["PMK 215/PMK.07/2021"]),
            (2024, ["PMK 215/PMK.07/2021"]),
            (2025, ["PMK 72/2024"]),
            (2030, ["PMK 72/2024"]),
        ],
    )
    def test_tobacco_excise(self, year: int, places: list[str]) -> None:
        """DBH CHT: one regulation of the finance minister after another."""
        assert places == cited(DBH_CHT.permits_in(year))

    def test_tobacco_excise_is_for_tobacco_workers_until_2023(self) -> None:
        """Since 2024 other vulnerable workers may be paid for; since 2025 the region determines them."""
        narrow = "only tobacco farm workers and cigarette factory workers"
        years = {year: [limit.says.en for limit in DBH_CHT.limits_in(year)] for year in (2021, 2023, 2024, 2025)}
        determined = ["the regional government determines who receives the aid"]
        assert {2021: [narrow], 2023: [narrow], 2024: [], 2025: determined} == years

    def test_palm_oil(self) -> None:
        """DBH Sawit exists since 2023, and then for palm workers only."""
        assert ([], [Verdict.FORBIDDEN]) == (cited(DBH_SAWIT.permits_in(2022)), verdicts(DBH_SAWIT, 2022))
        assert (["PMK 91/2023 Pasal 16 ayat (5)"], [Verdict.CONDITION] * 2) == (
            cited(DBH_SAWIT.permits_in(2023)),
            verdicts(DBH_SAWIT, 2023),
        )

    def test_village_money(self) -> None:
        """Permendagri 20/2018 lets the village budget pay; the Village Fund has limits in 2024 and from 2026."""
        for instrument in (DANA_DESA, ADD, PADES):
            assert ["Permendagri 20/2018 Pasal 19 ayat (4)"] == cited(instrument.permits_in(2018))
            assert [] == cited(instrument.permits_in(2017))
        assert {2023: [], 2024: [Verdict.DOUBTFUL], 2025: [], 2026: [Verdict.CONDITION], 2030: [Verdict.CONDITION]} == {
            year: verdicts(DANA_DESA, year) for year in (2023, 2024, 2025, 2026, 2030)
        }
        assert [] == [verdict for year in EVERY_YEAR for each in (ADD, PADES) for verdict in verdicts(each, year)]

    @pytest.mark.parametrize("instrument", [CSR, BAPAK_ASUH, SERTAKAN, ZAKAT, SELF_PAY], ids=str)
    def test_private_money_pays_for_no_employee(self, instrument: Instrument) -> None:
        """PP 44/2015 Pasal 16 ayat (3): an employee's contribution is the employer's."""
        assert (Segment.BPU, Segment.PMI) == instrument.segments
        assert instrument.segment_source is not None
        assert "PP 44/2015 Pasal 16 ayat (3)" == instrument.segment_source.citation.short

    def test_self_pay(self) -> None:
        """PP 44/2015 Pasal 24 ayat (1), since 2015, without a limit."""
        assert ([], ["PP 44/2015 Pasal 24 ayat (1)"]) == (
            cited(SELF_PAY.permits_in(2014)),
            cited(SELF_PAY.permits_in(2015)),
        )
        assert () == SELF_PAY.limits

    def test_company_money(self) -> None:
        """UU 40/2007 Pasal 74 and, since 2012, PP 47/2012; under the yearly plan."""
        assert ["UU 40/2007 Pasal 74 ayat (2)"] == cited(CSR.permits_in(2011))
        assert ["UU 40/2007 Pasal 74 ayat (2)", "PP 47/2012 Pasal 2"] == cited(CSR.permits_in(2012))
        assert [Verdict.CONDITION] == verdicts(CSR, 2022)


class TestInstrumentShown:
    """An instrument as a page."""

    def test_a_page(self) -> None:
        """Whom it pays for, under what, in which years, within what limits."""
        heard = "reported by secondary sources"
        palm = "only palm-plantation workers who are not yet registered in social security"
        share = "at most 20% of the region's allocation for everything other than roads"
        assert [
            "# Palm-oil revenue share (DBH Sawit)",
            "* **Code:** DBH Sawit",
            "* **Money:** state or regional budget",
            "* **Pays for:** palm-plantation workers who are not yet registered",
            "* **Segments:** PU, BPU, JAKON, PMI",
            "* **Groups that are named:** palm-plantation workers",
            "* **Relief of PP 50/2025:** does not apply",
            "| Fiscal years | Content | Basis | Evidence |",
            "| --- | --- | --- | --- |",
            f"| from 2023 | may pay contributions | PMK 91/2023 Pasal 16 ayat (5) | {heard} |",
            f"| until 2022 | forbidden: DBH Sawit exists since fiscal year 2023 | PMK 91/2023 | {heard} |",
            f"| from 2023 | conditional: {palm} | PMK 91/2023 Pasal 16 ayat (5) huruf e | {heard} |",
            f"| from 2023 | conditional: {share} | PMK 91/2023 Pasal 16 ayat (3) | {heard} |",
        ] == [each for each in DBH_SAWIT.as_document("en").markdown().splitlines() if each]

    @pytest.mark.parametrize(
        ("lang", "spans"),
        [
            ("id", ["semua", "sejak 2021", "sampai 2022", "2024", "2022-2024"]),
            ("en", ["any", "from 2021", "until 2022", "2024", "2022-2024"]),
        ],
    )
    def test_fiscal_years_are_said(self, lang: Lang, spans: list[str]) -> None:
        """Open on one side, on both, on none, or a single year; a year has no thousands separator."""
        ends = ((None, None), (2021, None), (None, 2022), (2024, 2024), (2022, 2024))
        permits = tuple(Permit(SOURCE, first=first, last=last) for first, last in ends)
        instrument = Instrument("X", Text(id="X", en="X"), Money.PRIVATE, Text(id="y", en="y"), permits)
        table = instrument.as_document(lang).blocks[1]
        assert isinstance(table, Table)
        assert spans == [say(row.cells[0], lang) for row in table.rows]

    @pytest.mark.parametrize("instrument", INSTRUMENTS, ids=str)
    @pytest.mark.parametrize("lang", ["id", "en"])
    def test_every_instrument_shows_itself(self, instrument: Instrument, lang: Lang) -> None:
        """A row for each permit and each limit, in both languages."""
        document = instrument.as_document(lang)
        table = document.blocks[1]
        assert isinstance(table, Table)
        assert len(instrument.permits) + len(instrument.limits) == len(table.rows)
        assert instrument.name.get(lang) == format(instrument, lang) == document.text().splitlines()[0]
        assert "<h1>" in instrument._repr_html_()

    def test_indonesian_is_the_first_language(self) -> None:
        """An instrument is said by its name, and printed by its code."""
        assert ("APBD", "Regional budget (APBD)", "APBD") == (f"{APBD}", f"{APBD:en}", str(APBD))


WHO = Beneficiary(segment=Segment.BPU, group=FISHERS, place=KOTA_AMBON)


class TestRulings:
    """What the law says of one use, in one fiscal year."""

    @pytest.mark.parametrize(
        ("bar", "answers"),
        [
            (Bar(Verdict.FORBIDDEN), (True, True)),
            (Bar(Verdict.FORBIDDEN, groups=(FISHERS,)), (True, None)),
            (Bar(Verdict.FORBIDDEN, groups=(FARMERS,)), (False, None)),
            (Bar(Verdict.FORBIDDEN, other_than=(FISHERS,)), (False, None)),
            (Bar(Verdict.FORBIDDEN, registered=True), (False, False)),
            (Bar(Verdict.FORBIDDEN, mustahik=False), (None, None)),
            (Bar(Verdict.FORBIDDEN, cash_for_work=False), (True, True)),
            (Bar(Verdict.FORBIDDEN, outside=("81",)), (False, None)),
            (Bar(Verdict.FORBIDDEN, outside=("91",), mustahik=True), (None, None)),
            (Bar(Verdict.FORBIDDEN, outside=("81",), mustahik=True), (False, None)),
        ],
    )
    def test_whom_a_bar_meets(self, bar: Bar, answers: tuple[bool | None, bool | None]) -> None:
        """A fisher of Ambon, and somebody of whom only the segment is known."""
        assert answers == (bar.hits(WHO), bar.hits(Beneficiary(segment=Segment.BPU)))

    @pytest.mark.parametrize(
        ("instrument", "year", "changes", "lines"),
        [
            (APBD, 2024, {}, []),
            (
                CSR,
                2024,
                {"segment": Segment.PU, "group": None},
                [
                    "CSR 2024: forbidden: does not pay for segment PU (wage earners) [PP 44/2015 Pasal 16 ayat (3)]",
                    (
                        "CSR 2024: conditional: under the yearly plan that the commissioners or the shareholders "
                        "approve [PP 47/2012 Pasal 4 ayat (1)]"
                    ),
                ],
            ),
            (
                OTSUS,
                2024,
                {},
                ["Otsus 2024: forbidden: only in the provinces of Papua, for indigenous Papuans [UU 2/2021]"],
            ),
            (
                OTSUS,
                2024,
                {"place": "Biak"},
                ["Otsus 2024: conditional: only in the provinces of Papua, for indigenous Papuans [UU 2/2021]"],
            ),
            (
                ZAKAT,
                2025,
                {"mustahik": False},
                ["Zakat 2025: forbidden: only workers entitled to zakat [Fatwa MUI 102/2025]"],
            ),
            (ZAKAT, 2025, {"mustahik": True}, []),
            (
                ADD,
                2025,
                {"group": MIGRANT_WORKERS},
                ["ADD 2025: conditional: no source names Indonesian migrant workers"],
            ),
            (
                DBH_CHT,
                2023,
                {},
                [
                    (
                        "DBH CHT 2023: forbidden: only tobacco farm workers and cigarette factory workers "
                        "[PMK 215/PMK.07/2021]"
                    )
                ],
            ),
            (
                DBH_CHT,
                2023,
                {"group": None},
                [
                    (
                        "DBH CHT 2023: conditional: only tobacco farm workers and cigarette factory workers "
                        "[PMK 215/PMK.07/2021]"
                    )
                ],
            ),
            (DBH_CHT, 2024, {}, []),
        ],
    )
    def test_a_use(self, instrument: Instrument, year: int, changes: dict[str, Any], lines: list[str]) -> None:
        """Each ruling with its verdict, its reason and its article."""
        assert lines == [ruling.line("en") for ruling in instrument.rulings(evolve(WHO, **changes), year)]

    def test_the_village_fund_by_fiscal_year(self) -> None:
        """Farmers: in doubt in 2024 and from 2026 on; village heads forbidden from 2026 on; nothing known of 2025."""
        heads = Beneficiary(segment=Segment.PU, group=VILLAGE_HEADS)
        found = {
            year: [[ruling.verdict.name for ruling in DANA_DESA.rulings(who, year)] for who in (WHO, heads)]
            for year in (2023, 2024, 2025, 2026)
        }
        doubt, nothing = ["DOUBTFUL"], list[str]()
        assert {
            2023: [nothing, nothing],
            2024: [doubt, doubt],
            2025: [nothing, nothing],
            2026: [doubt, ["FORBIDDEN"]],
        } == found

    def test_the_relief_of_the_money(self) -> None:
        """PP 50/2025: public money no, private money yes, village money not settled."""
        assert (False, None, True) == (APBD.relieved, DANA_DESA.relieved, CSR.relieved)

    def test_it_is_said_in_both_languages(self) -> None:
        """Indonesian unless English is asked for."""
        (ruling,) = ZAKAT.rulings(WHO, 2025)
        assert "Zakat 2025: bersyarat: hanya pekerja yang mustahik [Fatwa MUI 102/2025]" == f"{ruling}"
        assert ruling.line("en") == f"{ruling:en}"

    def test_how_money_is_given(self) -> None:
        """One donor for one worker; three months at once; account codes of the budget; all on the page."""
        assert [BAPAK_ASUH] == [each for each in INSTRUMENTS if each.one_each]
        assert [(GN_LINGKARAN, 3)] == [(each, each.months_at_once) for each in INSTRUMENTS if each.months_at_once > 1]
        codes = [account.code for account in APBD.accounts]
        assert ["5.1.02.02.02.0006", "5.1.02.02.02.0007", "5.1.02.02.02.0010"] == codes
        assert ["5.1.3.03", "5.1.3.04"] == [account.code for account in ADD.accounts]
        assert "one donor pays for one worker" in BAPAK_ASUH.as_document("en").text()
        assert "by 3 months at once" in GN_LINGKARAN.as_document("en").text()
        assert "5.1.02.02.02.0006" in APBD.as_document("id").text()


class TestFunding:
    """One instrument, one payer, some fiscal years."""

    @pytest.mark.parametrize(("year", "years"), [(2022, (2022,)), ((2021, 2022), (2021, 2022)), (None, None)])
    def test_the_fiscal_years(self, year: int | tuple[int, ...] | None, years: tuple[int, ...] | None) -> None:
        """One, several, or none where no budget binds the money."""
        assert years == Funding(APBD, payer=KOTA_AMBON, year=year).years

    @pytest.mark.parametrize("instrument", INSTRUMENTS, ids=str)
    def test_whether_the_money_is_public(self, instrument: Instrument) -> None:
        """APBN and APBD are; village money is unless the caller says otherwise; private money never is."""
        answers = {
            Money.PUBLIC: (True, True),
            Money.VILLAGE: (True, False),
            Money.PRIVATE: (False, False),
        }
        assert answers[instrument.money] == (
            Funding(instrument, payer="siapa saja").is_public,
            Funding(instrument, payer="siapa saja", village_money_is_public=False).is_public,
        )

    def test_the_place_that_leaves_it_open(self) -> None:
        """PP 50/2025 Pasal 3 names APBN and APBD; its words are reported."""
        source = village_money_source()
        assert (PP_50_2025.pasal(3), Evidence.REPORTED) == (source.citation, source.evidence)

    def test_the_payer(self) -> None:
        """A region by its full name, or whoever is named."""
        assert ("Kota Ambon", "PT Contoh") == (AMBON.payer_name, COMPANY.payer_name)

    @pytest.mark.parametrize(
        ("funded", "indonesian", "english"),
        [
            (AMBON, "APBD 2022 (Kota Ambon)", "Regional budget (APBD) 2022 (Kota Ambon)"),
            (
                Funding(DBH_CHT, payer="Lumajang", year=(2024, 2025)),
                "DBH CHT 2024, 2025 (Lumajang)",
                "Tobacco excise share (DBH CHT) 2024, 2025 (Lumajang)",
            ),
            (COMPANY, "CSR/TJSL (PT Contoh)", "Corporate social responsibility (CSR/TJSL) (PT Contoh)"),
        ],
    )
    def test_it_is_said_in_both_languages(self, funded: Funding, indonesian: str, english: str) -> None:
        """The instrument, its fiscal years if any, and the payer."""
        assert (indonesian, english, indonesian) == (f"{funded:id}", f"{funded:en}", f"{funded}")

    @pytest.mark.parametrize(
        ("changes", "error", "sentence"),
        [
            ({"instrument": "APBD"}, TypeError, "instrument must be an Instrument such as APBD, not 'APBD' (str)."),
            ({"payer": " "}, ValueError, "payer must be a Region or a name, not ' '."),
            ({"payer": None}, TypeError, "payer must be a Region or a name, not None (NoneType)."),
            ({"year": 2003}, ValueError, "year must be at least 2004, not 2003."),
            ({"year": (2022, 2200)}, ValueError, "year must be at most 2199, not 2200."),
            ({"year": True}, TypeError, "year must be a whole number (int), not True (bool)."),
            ({"year": ("2022",)}, TypeError, "year must be a whole number (int), not '2022' (str)."),
            ({"ceiling": 5}, TypeError, "ceiling must be a Rupiah such as Rp(500_000_000), not 5 (int)."),
            ({"ceiling": Rp(-1)}, ValueError, "ceiling cannot be negative: Rp(-1)."),
        ],
    )
    def test_an_impossible_funding_is_refused(
        self, changes: dict[str, Any], error: type[Exception], sentence: str
    ) -> None:
        """The sentence names the field and what would be accepted."""
        values: dict[str, Any] = {"instrument": APBD, "payer": KOTA_AMBON}
        with pytest.raises(error) as caught:
            Funding(**{**values, **changes})
        assert sentence == str(caught.value)

    def test_a_ceiling_may_be_nothing(self) -> None:
        """Rp0 set aside is a ceiling."""
        assert Rp(0) == Funding(APBD, payer=KOTA_AMBON, ceiling=Rp(0)).ceiling


class TestSplit:
    """Several fundings, each for its share of the people."""

    @given(st.integers(0, 10**7), st.lists(st.integers(1, 1_000), min_size=1, max_size=6))
    def test_nobody_is_lost(self, people: int, weights: list[int]) -> None:
        """The shares add up to the people, and each is its exact share rounded down or up."""
        parts = tuple((Funding(CSR, payer=f"PT {number}"), weight) for number, weight in enumerate(weights))
        shares = Split(parts).share_out(people)
        assert people == sum(count for _, count in shares)
        assert [each for each, _ in parts] == [each for each, _ in shares]
        for weight, (_, count) in zip(weights, shares, strict=True):
            whole, rest = divmod(people * weight, sum(weights))
            assert whole <= count <= whole + (rest > 0)

    def test_the_largest_remainder_first(self) -> None:
        """Two to one over 25,000: the city pays for 16,667, the company for 8,333."""
        split = Split(((AMBON, 2), (COMPANY, 1)))
        assert ((AMBON, 16_667), (COMPANY, 8_333)) == split.share_out(25_000)
        assert (AMBON, COMPANY) == split.fundings

    def test_it_is_said_in_both_languages(self) -> None:
        """Each funding with its weight."""
        split = Split(((AMBON, 2), (COMPANY, 1)))
        assert "APBD 2022 (Kota Ambon) (2) + CSR/TJSL (PT Contoh) (1)" == f"{split}" == f"{split:id}"
        assert f"{split:en}".startswith("Regional budget (APBD) 2022 (Kota Ambon) (2) + Corporate social ")

    @pytest.mark.parametrize(
        ("parts", "error", "sentence"),
        [
            ((), ValueError, "a split needs at least one funding with its weight."),
            (((AMBON, 0),), ValueError, "weight must be at least 1, not 0."),
            (((AMBON, 0.5),), TypeError, "weight must be a whole number (int), not 0.5 (float)."),
            (
                (("APBD", 1),),
                TypeError,
                "funding must be a Funding such as Funding(CSR, payer=\"PT Contoh\"), not 'APBD' (str).",
            ),
        ],
    )
    def test_an_impossible_split_is_refused(self, parts: Any, error: type[Exception], sentence: str) -> None:
        """Weights are whole and at least 1, and each belongs to a funding."""
        with pytest.raises(error) as caught:
            Split(parts)
        assert sentence == str(caught.value)

    def test_the_fundings_of_one_or_several(self) -> None:
        """A funding is its own only one."""
        assert ((AMBON,), (AMBON, COMPANY)) == (
            tuple(fundings_of(AMBON)),
            tuple(fundings_of(Split(((AMBON, 2), (COMPANY, 1))))),
        )


@pytest.mark.parametrize(
    "value",
    [
        Money.VILLAGE,
        Verdict.DOUBTFUL,
        *INSTRUMENTS,
        *DBH_CHT.permits,
        *DBH_SAWIT.limits,
        AMBON,
        COMPANY,
        Split(((AMBON, 2), (COMPANY, 1))),
    ],
    ids=lambda value: value.code if isinstance(value, Instrument) else type(value).__name__,
)
def test_values_survive_storage(value: object) -> None:
    """Pickle and copy give the same value, with the same hash."""
    assert {value} == set(stored(value))


def test_values_never_change() -> None:
    """No field can be set, and there is room for no other."""
    values: list[tuple[Any, str]] = [
        (APBD, "limits"),
        (AMBON, "year"),
        (Split(((AMBON, 1),)), "parts"),
        (DBH_CHT.permits[0], "first"),
        (DBH_CHT.limits[0], "says"),
        (AMBON, "remark"),
    ]
    for value, name in values:
        with pytest.raises((FrozenInstanceError, AttributeError)):
            setattr(value, name, None)

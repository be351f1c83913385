"""The rules: each has a case it finds and a case it passes, and the list of codes is permanent."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from jamsos import (
    ADD,
    APBD,
    APBN,
    BAPAK_ASUH,
    CSR,
    DANA_DESA,
    DBH_CHT,
    DBH_SAWIT,
    INPRES_2_2021,
    JKK,
    JKM,
    KABUPATEN_MEMPAWAH,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    PP_44_2015,
    SERTAKAN,
    ZAKAT,
    Cause,
    Cohort,
    DeathClaim,
    Funding,
    Participant,
    Period,
    Protection,
    Region,
    Rp,
    Sector,
    Segment,
    Split,
    check,
)
from jamsos.findings import FindingError, Severity
from jamsos.roster import RULES as INTAKE
from jamsos.rules import RULES, rule

CITY = Funding(APBD, payer=KOTA_AMBON, year=2022)
COMPANY = Funding(CSR, payer="PT Contoh")


def protect(**changes: Any) -> Protection:
    """The protection of Ambon in 2022, with some values changed."""
    values: dict[str, Any] = {
        "under": PERWALI_AMBON_34A_2020,
        "region": KOTA_AMBON,
        "segment": Segment.BPU,
        "headcount": 25_000,
        "programs": (JKK, JKM),
        "period": Period.year(2022),
        "funding": CITY,
    }
    if "roster" in changes:
        values["headcount"] = None
    return Protection(**{**values, **changes})


def claim(**changes: Any) -> DeathClaim:
    """A death in Ambon in 2022, with some values changed."""
    values: dict[str, Any] = {"under": protect(), "died": "2022-03-14"}
    return DeathClaim(**{**values, **changes})


def person(name: str = "A", **changes: Any) -> Participant:
    """A non-wage worker."""
    return Participant(name, changes.pop("segment", Segment.BPU), **changes)


def year(number: int) -> dict[str, Any]:
    """The period and the city's funding of a year."""
    return {"period": Period.year(number), "funding": Funding(APBD, payer=KOTA_AMBON, year=number)}


OLD = {"period": Period.of_months("2020-08", "2020-12"), "funding": Funding(APBD, payer=KOTA_AMBON, year=2020)}
NEXT_YEAR = {"period": Period.year(2026)}

CASES: dict[str, tuple[object, object]] = {
    "JS101": (protect(**year(2019)), protect()),
    "JS102": (protect(**OLD), protect()),
    "JS103": (protect(), protect(under=PP_44_2015)),
    "JS104": (protect(under=INPRES_2_2021), protect()),
    "JS105": (protect(region=KABUPATEN_MEMPAWAH), protect(region=Region("81.71.01", "Nusaniwe"))),
    "JS201": (protect(roster=(person(born="1957-01-01"),)), protect(roster=(person(born="1957-01-02"),))),
    "JS202": (protect(roster=(person(),)), protect(roster=(person(born="1980-01-01"),))),
    "JS203": (protect(roster=(person(segment=Segment.PU),)), protect(roster=(person(),))),
    "JS204": (
        protect(roster=(person(ref="7"), person("B", ref="7"))),
        protect(roster=(person(ref="7"), person("B", ref="8"), person("C"), person("D"))),
    ),
    "JS205": (
        (protect(roster=(person(ref="7"),)), protect(roster=(person("B", ref="7"),), funding=COMPANY)),
        (protect(roster=(person(ref="7"),)), protect(roster=(person(ref="7"),), **year(2023))),
    ),
    "JS206": (protect(roster=(person(born="2022-01-02"),)), protect(roster=(person(born="2022-01-01"),))),
    "JS301": (
        protect(funding=Funding(DBH_SAWIT, payer=KOTA_AMBON, year=2022)),
        protect(period=Period.year(2024), funding=Funding(DBH_SAWIT, payer=KOTA_AMBON, year=2024)),
    ),
    "JS303": (
        protect(period=Period.year(2024), funding=Funding(DANA_DESA, payer="Desa Poka", year=2024)),
        protect(period=Period.year(2024), funding=Funding(ADD, payer="Desa Poka", year=2024)),
    ),
    "JS304": (protect(funding=Funding(DBH_CHT, payer=KOTA_AMBON, year=2022)), protect()),
    "JS305": (protect(period=Period.of_months("2022-10", "2023-03")), protect()),
    "JS306": (protect(funding=Funding(APBD, payer=KOTA_AMBON)), protect(funding=COMPANY)),
    "JS307": (
        protect(funding=Funding(APBD, payer=KOTA_AMBON, year=2022, ceiling=Rp(5_039_999_999))),
        protect(funding=Funding(APBD, payer=KOTA_AMBON, year=2022, ceiling=Rp(5_040_000_000))),
    ),
    "JS308": (protect(**OLD), protect()),
    "JS401": (protect(period=Period.month("2015-06")), protect()),
    "JS402": (protect(funding=COMPANY, **NEXT_YEAR), protect(funding=COMPANY, sector=Sector.OTHER, **NEXT_YEAR)),
    "JS403": (protect(**OLD), protect()),
    "JS404": (
        protect(**OLD, registered="2020-07"),
        protect(**OLD, registered="2020-08"),
    ),
    "JS405": (
        protect(funding=Funding(DANA_DESA, payer="Desa Poka", year=2026), sector=Sector.OTHER, **NEXT_YEAR),
        protect(period=Period.year(2025), funding=Funding(DANA_DESA, payer="Desa Poka", year=2025)),
    ),
    "JS501": (claim(died="2023-01-01"), claim()),
    "JS502": (claim(died="2022-12-31"), claim()),
    "JS503": (
        DeathClaim(under=protect(**year(2017)), died="2017-01-10", cause=Cause.WORK_ACCIDENT),
        DeathClaim(under=protect(**year(2017)), died="2017-01-10"),
    ),
    "JS504": (
        DeathClaim(under=protect(**year(2025)), died="2025-06-03", member_since="2025-05-14"),
        DeathClaim(under=protect(**year(2025)), died="2025-06-03", member_since="2025-01-14"),
    ),
    "JS505": (
        DeathClaim(
            under=protect(headcount=(Cohort(1, "2025-01"), Cohort(1, "2025-05")), **year(2025)), died="2025-06-03"
        ),
        claim(),
    ),
    "JS901": (protect(), protect(programs=(JKM,))),
    "JS902": (
        claim(cause=Cause.WORK_ACCIDENT),
        DeathClaim(under=protect(**year(2019)), died="2019-11-30"),
    ),
    "JS903": (
        DeathClaim(under=protect(**year(2019)), died="2019-11-30", cause=Cause.WORK_ACCIDENT),
        claim(cause=Cause.WORK_ACCIDENT),
    ),
}
"""For each code a subject in which it is found, and one in which it is not."""

ON = date(2022, 6, 30)


def codes(subject: object, on: date = ON) -> set[str]:
    """The codes found in a subject."""
    return set(check(subject, on=on).counts)


@pytest.mark.parametrize("code", sorted(CASES))
def test_each_rule_has_a_hit_and_a_miss(code: str) -> None:
    """A rule finds its case and passes the other."""
    hit, miss = CASES[code]
    assert code in codes(hit)
    assert code not in codes(miss)


def test_codes_are_permanent() -> None:
    """Every code that is tried here is still a rule, under its code and under its name."""
    assert set(CASES) <= {each.code for each in RULES}
    assert all(each is rule(each.code) is rule(each.name) for each in RULES)


def test_the_codes_are_permanent() -> None:
    """A code once published keeps its name."""
    assert {
        "JS101": "regulation-not-in-force",
        "JS102": "regulation-day-unknown",
        "JS103": "regulation-not-read",
        "JS104": "not-a-regulation",
        "JS105": "regulation-of-another-region",
        "JS110": "no-regional-regulation",
        "JS111": "no-budget-allotted",
        "JS112": "non-asn-unprotected",
        "JS113": "election-workers-unprotected",
        "JS114": "workers-unprotected",
        "JS115": "enterprises-unregistered",
        "JS116": "licences-without-proof",
        "JS117": "data-not-shared",
        "JS118": "no-report-to-governor",
        "JS119": "region-fact-unknown",
        "JS120": "lives-outside-region",
        "JS121": "nik-issued-elsewhere",
        "JS122": "age-outside-limits",
        "JS123": "occupation-not-named",
        "JS124": "not-in-poverty-register",
        "JS125": "not-working",
        "JS126": "already-a-member",
        "JS127": "receives-other-aid",
        "JS128": "family-card-taken",
        "JS129": "candidate-fact-unknown",
        "JS201": "over-age",
        "JS202": "birth-date-unknown",
        "JS203": "other-segment",
        "JS204": "twice-in-roster",
        "JS205": "double-funding",
        "JS206": "born-after-registration",
        "JS301": "instrument-forbidden",
        "JS302": "segment-not-payable",
        "JS303": "instrument-doubtful",
        "JS304": "instrument-conditional",
        "JS305": "outside-budget-year",
        "JS306": "budget-year-missing",
        "JS307": "over-ceiling",
        "JS308": "no-national-basis",
        "JS401": "outside-the-law",
        "JS402": "sector-needed",
        "JS403": "relief-for-public-money-unconfirmed",
        "JS404": "paid-up-assumed",
        "JS405": "village-money-unsettled",
        "JS501": "death-not-covered",
        "JS502": "death-in-the-future",
        "JS503": "claim-lapsed",
        "JS504": "short-membership",
        "JS505": "benefit-undetermined",
        "JS901": "figure-not-read",
        "JS902": "benefit-not-read",
        "JS903": "benefit-derived",
        **{each.code: each.name for each in INTAKE},
    } == {each.code: each.name for each in RULES}
    assert len(RULES) == len({each.name for each in RULES})


def test_every_finding_reads_in_both_languages() -> None:
    """Each finding of each case says itself in Indonesian and in English, and the two differ."""
    for hit, _ in CASES.values():
        for finding in check(hit, on=ON):
            assert finding.line("id") != finding.line("en")
            assert "{" not in finding.line("id") + finding.line("en")


def test_a_rule_is_found_by_code_or_name() -> None:
    """Both work, and a slip names the nearest."""
    assert rule("JS501") is rule("death-not-covered")
    with pytest.raises(ValueError, match="did you mean 'death-not-covered'"):
        rule("death-not-cover")


@pytest.mark.parametrize(
    "subject", [5, "Ambon", [protect(), 5], None, [None]], ids=["int", "text", "mixed", "None", "list of None"]
)
def test_only_what_can_be_judged(subject: object) -> None:
    """Anything else is refused with the list of what can be judged."""
    with pytest.raises(TypeError, match="check judges a Protection, DeathClaim or an iterable"):
        check(subject, on=ON)


def test_nothing_to_judge_is_fine() -> None:
    """An empty portfolio has no findings."""
    assert check((), on="2022-01-01").ok


def test_ambon_2022_is_lawful() -> None:
    """The city's programme has no error and no warning; what is only reported is noted."""
    findings = check(protect(), on="2022-01-01")
    assert findings.ok
    assert () == findings.warnings
    assert {"JS103": 1, "JS901": 1} == findings.counts


def test_the_segment_an_instrument_pays_for() -> None:
    """A donor does not pay what an employer owes: PP 44/2015 Pasal 16 ayat (3)."""
    protection = protect(funding=Split(((COMPANY, 1), (CITY, 1))))
    object.__setattr__(protection, "segment", Segment.PU)
    found = list(rule("JS302").judge(protection, ON))
    assert ["PP 44/2015 Pasal 16 ayat (3)"] == [finding.citation.short for finding in found if finding.citation]
    assert "JS302" not in codes(protect(funding=COMPANY))


@pytest.mark.parametrize(
    ("born", "registered", "found"),
    [
        ("1957-01-01", "2022-01", True),
        ("1957-01-02", "2022-01", False),
        ("1950-01-01", "2021-03", False),
        ("1956-04-01", "2021-04", True),
    ],
)
def test_the_age_limit_has_days(born: str, registered: str, found: bool) -> None:
    """Not yet 65 on the first day of membership; before April 2021 no limit is known, so none is applied."""
    protection = protect(
        roster=(person(born=born, registered=registered),), period=Period.of_months("2021-01", "2022-12")
    )
    assert found == ("JS201" in codes(protection))


def test_the_age_at_the_protections_own_registration() -> None:
    """Without a month of his own a participant is registered with the protection."""
    assert "JS201" in codes(protect(roster=(person(born="1956-07-01"),), registered="2021-07"))
    assert "JS201" not in codes(protect(roster=(person(born="1956-07-02"),), registered="2021-07"))


def test_claims_lapse_after_five_years() -> None:
    """JKK: two years for an accident of 2017, five from 2 December 2019 (PP 44/2015 Pasal 26)."""
    accident = DeathClaim(under=protect(**year(2019)), died="2019-12-03", cause=Cause.WORK_ACCIDENT)
    assert "JS503" not in codes(accident, date(2024, 12, 3))
    assert "JS503" in codes(accident, date(2024, 12, 4))
    before = DeathClaim(under=protect(**year(2017)), died="2017-01-10", cause=Cause.WORK_ACCIDENT)
    assert "JS503" not in codes(before, date(2019, 1, 10))
    assert "JS503" in codes(before, date(2019, 1, 11))
    jamsostek = DeathClaim(under=protect(period=Period.year(2014)), died="2014-01-10", cause=Cause.WORK_ACCIDENT)
    assert "JS503" not in codes(jamsostek)
    assert {"JS505"} == codes(jamsostek) & {"JS505", "JS902", "JS903"}


def test_short_membership_is_judged_only_where_known() -> None:
    """A death nobody covers has no membership to judge."""
    assert "JS504" not in codes(DeathClaim(under=protect(**year(2025)), died="2026-06-03"))
    accident = DeathClaim(
        under=protect(**year(2025)), died="2025-06-03", member_since="2025-05-14", cause=Cause.WORK_ACCIDENT
    )
    assert "JS504" not in codes(accident)


def test_a_ceiling_is_held_by_each_funding() -> None:
    """In a split each payer's share is held against his own ceiling."""
    capped = Funding(CSR, payer="PT Contoh", ceiling=Rp(1_000_000))
    shared = protect(headcount=10, funding=Split(((capped, 1), (CITY, 1))))
    (finding,) = check(shared, on=ON).by_code["JS307"]
    assert "Rp1.008.000" in finding.message.get("id")
    assert "Rp8.000" in finding.message.get("id")
    fits = Funding(CSR, payer="PT Contoh", ceiling=Rp(1_008_000))
    assert "JS307" not in codes(protect(headcount=10, funding=Split(((fits, 1), (CITY, 1)))))
    nobody = protect(headcount=1, funding=Split(((CITY, 1), (capped, 1))))
    assert "JS307" not in codes(nobody)


def test_a_bill_that_cannot_be_reckoned_has_no_ceiling() -> None:
    """Where the sector is missing only that is found, not a ceiling on an unknown sum."""
    capped = Funding(CSR, payer="PT Contoh", ceiling=Rp(1))
    found = codes(protect(funding=capped, period=Period.year(2026)))
    assert "JS402" in found
    assert not found & {"JS307", "JS401", "JS901"}


@pytest.mark.parametrize(
    ("first", "found"), [("2020-07", False), ("2020-08", True), ("2021-01", True), ("2021-02", False)]
)
def test_the_covid_notes_have_months(first: str, found: bool) -> None:
    """The notes on PP 49/2020 stand in the months August 2020 to January 2021 and in no other."""
    old = protect(period=Period.month(first), registered="2020-01", funding=Funding(APBD, payer=KOTA_AMBON))
    assert found == ("JS403" in codes(old))
    assert found == ("JS404" in codes(old))
    private = protect(period=Period.month(first), registered="2020-01", funding=COMPANY)
    assert "JS403" not in codes(private)
    owing = protect(period=Period.month(first), registered="2020-01", paid_up=False)
    assert "JS404" not in codes(owing)


def test_village_money_says_what_was_chosen() -> None:
    """The note tells whether the relief was left out or applied."""
    for public, words in ((True, "tanpa keringanan"), (False, "dengan keringanan")):
        funding = Funding(DANA_DESA, payer="Desa Poka", year=2026, village_money_is_public=public)
        protection = protect(funding=funding, sector=Sector.OTHER, **NEXT_YEAR)
        (finding,) = check(protection, on=ON).by_code["JS405"]
        assert words in finding.message.get("id")
    assert "JS405" not in codes(protect(funding=COMPANY, sector=Sector.OTHER, **NEXT_YEAR))


@pytest.mark.parametrize("instrument", [APBN, BAPAK_ASUH, SERTAKAN, ZAKAT])
def test_other_instruments_are_judged(instrument: Any) -> None:
    """Every instrument can fund, and says its own conditions."""
    findings = check(protect(funding=Funding(instrument, payer="Pembayar", year=2022)), on=ON)
    assert findings.ok


def test_errors_can_be_raised() -> None:
    """A caller who wants an exception gets all errors at once."""
    with pytest.raises(ExceptionGroup) as raised:
        check(protect(**year(2019)), on="2019-01-01").raise_errors()
    codes_raised = [error.finding.code for error in raised.value.exceptions if isinstance(error, FindingError)]
    assert ["JS101"] == codes_raised


def test_severities() -> None:
    """What makes a programme unlawful is an error; what is unsettled is a note."""
    assert Severity.NOTE is rule("JS405").severity
    assert Severity.ERROR is rule("JS205").severity

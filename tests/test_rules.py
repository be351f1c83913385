"""What `check` judges: every rule through it, each kind of subject, what a subject holds, and lists as a whole."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from jamsos import (
    APBD,
    APBN,
    BAPAK_ASUH,
    CSR,
    DANA_DESA,
    KOTA_AMBON,
    SERTAKAN,
    ZAKAT,
    Cause,
    DeathClaim,
    Funding,
    Month,
    Participant,
    Period,
    Rp,
    Sector,
    Segment,
    Split,
    check,
)
from jamsos.contributions import contributions
from jamsos.employers import Employer, StateService
from jamsos.findings import FindingError, Severity
from jamsos.identity import Kpj, Nik, Npwp, Passport
from jamsos.participants import Enrolment
from jamsos.regions import MALUKU
from jamsos.remittance import Remittance
from jamsos.roster import Fault, read_roster
from jamsos.rules import RULES, rule
from jamsos.rules.people import Entry, Portfolio
from jamsos.workforce import Workforce
from tests.conditions.cases import CASES
from tests.conditions.subjects import (
    CITY,
    COMPANY,
    FIRM,
    OTHER_FIRM,
    claim,
    facts,
    job,
    person,
    protect,
    roster,
    worker,
    year,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamsos.findings import Finding, Findings
    from tests.conditions.case import Case

NEXT_YEAR = {"period": Period.year(2026)}

ON = date(2022, 6, 30)


def codes(subject: object, on: date = ON) -> set[str]:
    """The codes found in a subject."""
    return set(check(subject, on=on).counts)


def judged(case: Case) -> Findings:
    """What `check` finds in the subject of a case of a rule; a fault is found while a list is read."""
    subject = case.subject
    if isinstance(subject, Portfolio):
        return check(subject.subjects, on=case.day)
    if isinstance(subject, Entry):
        return check(evolve(subject.person, registered=Month.of(subject.registered)), on=case.day)
    return check(subject, on=case.day)


# A protection of wage earners cannot be made; the case of JS302 forces one, which has no bill.
CHECKED = [each.code for each in RULES if each.subject is not Fault and each.code != "JS302"]


@pytest.mark.parametrize("code", CHECKED)
def test_check_asks_every_rule(code: str) -> None:
    """What the question of a rule finds in a case, `check` finds too; the cases are those of the conditions."""
    wanted = rule(code)
    for case in CASES[code]:
        assert bool(list(wanted.judge(case.subject, case.day))) == (code in judged(case).counts), case.name


def test_the_codes_are_permanent() -> None:
    """A code once published keeps its name, and each is found by both."""
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
        "JS130": "scheme-not-in-force",
        "JS131": "scheme-day-unknown",
        "JS132": "candidate-has-died",
        "JS133": "scheme-not-read",
        "JS201": "over-age",
        "JS202": "birth-date-unknown",
        "JS203": "other-segment",
        "JS204": "twice-in-roster",
        "JS205": "double-funding",
        "JS206": "born-after-registration",
        "JS211": "nik-missing",
        "JS212": "nik-contradicts-birth-date",
        "JS213": "nik-region-unknown",
        "JS214": "passport-missing",
        "JS215": "npwp-check-digit",
        "JS216": "npwp-of-another-nik",
        "JS217": "job-says-otherwise",
        "JS220": "row-unreadable",
        "JS221": "value-missing",
        "JS222": "text-unreadable",
        "JS223": "number-unreadable",
        "JS224": "day-unreadable",
        "JS225": "month-unreadable",
        "JS226": "amount-unreadable",
        "JS227": "choice-unknown",
        "JS228": "digits-lost",
        "JS229": "digits-doubtful",
        "JS231": "foreigner-short-stay",
        "JS232": "foreigner-stay-unknown",
        "JS233": "state-employee",
        "JS234": "double-membership",
        "JS235": "jkp-of-several-employers",
        "JS236": "member-after-death",
        "JS237": "program-without-employer",
        "JS238": "jkp-over-age",
        "JS239": "group-of-another-segment",
        "JS241": "duplicate-nik",
        "JS242": "duplicate-kpj",
        "JS243": "in-two-lists",
        "JS244": "lives-elsewhere",
        "JS245": "died-in-roster",
        "JS301": "instrument-forbidden",
        "JS302": "segment-not-payable",
        "JS303": "instrument-doubtful",
        "JS304": "instrument-conditional",
        "JS305": "outside-budget-year",
        "JS306": "budget-year-missing",
        "JS307": "over-ceiling",
        "JS308": "no-national-basis",
        "JS320": "donors-missing",
        "JS321": "over-earmark",
        "JS322": "allocation-missing",
        "JS323": "reserved-unlawfully",
        "JS324": "use-refused",
        "JS325": "use-doubtful",
        "JS326": "use-conditional",
        "JS327": "term-too-short",
        "JS328": "plan-not-proven",
        "JS329": "budget-unused",
        "JS401": "outside-the-law",
        "JS402": "sector-needed",
        "JS403": "relief-for-public-money-unconfirmed",
        "JS404": "paid-up-assumed",
        "JS405": "village-money-unsettled",
        "JS411": "remittance-late",
        "JS412": "remittance-missing",
        "JS413": "remittance-short",
        "JS414": "remittance-excess",
        "JS415": "wrong-base",
        "JS416": "relief-without-right",
        "JS421": "contributions-overdue",
        "JS422": "late-fine-owed",
        "JS423": "arrears-reach-benefits",
        "JS424": "begun-month-unsettled",
        "JS425": "payment-divided",
        "JS501": "claim-not-covered",
        "JS502": "claim-in-the-future",
        "JS503": "claim-lapsed",
        "JS504": "short-membership",
        "JS505": "benefit-undetermined",
        "JS506": "paid-short",
        "JS510": "usual-paper-missing",
        "JS511": "paper-missing",
        "JS512": "late-claim",
        "JS513": "operator-late",
        "JS514": "paid-beyond-due",
        "JS515": "determined-otherwise",
        "JS516": "no-calendar",
        "JS517": "not-paid-by-operator",
        "JS518": "no-heir",
        "JS519": "will-not-notarial",
        "JS601": "programme-missing",
        "JS602": "programme-excluded",
        "JS603": "programme-undecided",
        "JS604": "completeness-not-checked",
        "JS611": "workers-unregistered",
        "JS612": "wage-under-reported",
        "JS613": "wage-below-minimum",
        "JS621": "scale-unknown",
        "JS622": "risk-class-unknown",
        "JS630": "non-payment-is-a-crime",
        "JS631": "step-too-early",
        "JS632": "next-step-due",
        "JS633": "inspector-not-consulted",
        "JS634": "inspector-not-told",
        "JS635": "instalment-missed",
        "JS636": "project-registered-late",
        "JS637": "project-not-covered",
        "JS638": "project-not-paid",
        "JS639": "proof-missing",
        "JS711": "coverage-over-hundred",
        "JS712": "target-below-present",
        "JS713": "eligible-unknown",
        "JS714": "stale-count",
        "JS715": "undated-count",
        "JS716": "count-of-the-future",
        "JS901": "figure-not-read",
        "JS902": "benefit-not-read",
        "JS903": "benefit-derived",
        "JS904": "monthly-figure-not-read",
        "JS905": "monthly-figure-derived",
        "JS906": "right-open",
    } == {each.code: each.name for each in RULES}
    assert len(RULES) == len({each.name for each in RULES})
    assert [each.code for each in RULES] == sorted(each.code for each in RULES)
    assert all(each is rule(each.code) is rule(each.name) for each in RULES)


def everything() -> list[Finding]:
    """Every finding of every case of every rule."""
    found: list[Finding] = []
    for each in RULES:
        for case in CASES[each.code]:
            found += each.judge(case.subject, case.day)
    return found


def test_every_finding_reads_in_both_languages() -> None:
    """Each finding of each case says itself in Indonesian and in English, and all names are filled."""
    for finding in everything():
        indonesian, english = finding.message.get("id"), finding.message.get("en")
        assert "{" not in indonesian + english, finding.code
        assert finding.line("id") != finding.line("en"), finding.code
        assert finding.code == finding.row("en")["code"]


def test_a_rule_is_found_by_code_or_name() -> None:
    """Both work, and a slip names the nearest."""
    assert rule("JS501") is rule("claim-not-covered")
    with pytest.raises(ValueError, match="did you mean 'claim-not-covered'"):
        rule("claim-not-cover")


@pytest.mark.parametrize(
    "subject", [5, "Ambon", [protect(), 5], None, [None]], ids=["int", "text", "mixed", "None", "list of None"]
)
def test_only_what_can_be_judged(subject: object) -> None:
    """Anything else is refused with the list of what can be judged."""
    with pytest.raises(TypeError, match=r"check judges a Protection, .* or an iterable of these"):
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


# What is judged -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("subject", "found"),
    [
        (person(), {"JS202", "JS211"}),
        (Employer("PT Teh Priangan"), {"JS621", "JS622"}),
        (contributions(person(income=Rp(1_000_000)), "2022-05"), {"JS904"}),
        (Remittance(bill=contributions(worker(), "2022-03"), paid=Rp(0)), {"JS412"}),
        (claim(died="2023-01-01"), {"JS501", "JS502"}),
        (Workforce(employer=FIRM, workers=[worker(job(worker=None))], actual_workers=2), {"JS211", "JS604", "JS611"}),
        (protect(funding=Funding(APBD, payer=KOTA_AMBON)), {"JS103", "JS306", "JS901"}),
    ],
    ids=["participant", "employer", "bill", "remittance", "claim", "workforce", "protection"],
)
def test_each_kind_of_subject_is_judged(subject: object, found: set[str]) -> None:
    """By itself, in a list, and from an iterator that can be read once."""
    assert found == codes(subject)
    assert found == codes([subject])
    assert found == codes(iter([subject]))


def test_a_subject_of_a_kind_of_its_own() -> None:
    """Who derives a kind of participant has it judged as one."""

    class Fisher(Participant):
        """A participant of somebody else's."""

    assert "JS211" in codes(Fisher("Siti", Segment.BPU))


def test_the_people_of_a_protection_are_judged() -> None:
    """Everything about a person is found under the protection as it is without one."""
    doubtful = person(nik=Nik("8171010501900001"), born="1990-01-06")
    assert {"JS212"} <= codes(doubtful) & codes(roster(doubtful))


def test_the_workers_and_the_employer_of_a_workforce_are_judged() -> None:
    """With the workforce; a worker may be missing a programme, the employer a size."""
    shop = Employer("Toko Maju")
    force = Workforce(employer=shop, workers=[worker(job(shop, programs=("JKK",)))])
    findings = check(force, on=ON)
    assert {"JS601", "JS621", "JS622", "JS211"} <= set(findings.counts)
    assert force.workers[0] in [finding.about for finding in findings.only("JS601")]


def test_lists_are_judged_as_a_whole() -> None:
    """Nobody twice in one list, nor in two lists that are judged together; each list by itself has nothing."""
    nik = Nik("8171010501900001")
    one, two = roster(person(nik=nik, ref="7")), roster(person("B", nik=nik, ref="7"), funding=COMPANY)
    alone = {"JS204", "JS205", "JS241", "JS243"}
    assert not alone & (codes(one) | codes(two))
    assert {"JS205", "JS243"} == alone & codes((one, two))
    assert {"JS204", "JS241"} == alone & codes([*(one.roster or ()), *(two.roster or ())])


def test_the_same_person_handed_in_twice() -> None:
    """Also where it is the very same value."""
    siti = person("Siti", nik=Nik("8171010501900001"))
    assert "JS241" in codes(roster(siti, siti))


def test_three_lists_are_compared_each_with_each() -> None:
    """The second and the third pay for the same year, the first for another."""
    nik = Nik("8171010501900001")
    first, second = roster(person(nik=nik)), roster(person(nik=nik), **year(2023))
    third = roster(person(nik=nik), **{**year(2023), "funding": COMPANY})
    (finding,) = check((first, second, third), on=ON).only("JS243")
    assert "Kota Ambon" in finding.message.get("en")
    assert "PT Contoh" in finding.message.get("en")


def test_who_is_recorded_in_the_province_is_not_elsewhere() -> None:
    """Nothing says that somebody of Maluku lives outside Ambon."""
    assert "JS244" not in codes(roster(person(region=MALUKU)))


def test_a_worker_of_several_employers() -> None:
    """Each employer registers, so two memberships are right; of JKP the worker chooses one workplace."""
    twice = [Enrolment("JKM", start="2021-03-01"), Enrolment("JKM", start="2022-01-01")]
    findings = check(worker(job(), job(OTHER_FIRM), enrolments=twice), on=ON)
    assert {"JS235"} == {"JS234", "JS235"} & set(findings.counts)
    assert Severity.WARNING is findings.only("JS235").items[0].severity


def test_a_wage_earner_keeps_the_full_benefit() -> None:
    """The three months of Permenaker 1/2025 Pasal 97A are asked of non-wage workers."""
    joined = [Enrolment("JKM", start="2025-05-14")]
    for segment, found in ((Segment.BPU, True), (Segment.PU, False)):
        death = DeathClaim(died="2025-06-03", participant=person(segment=segment, enrolments=joined))
        assert found == ("JS504" in codes(death, date(2025, 7, 1)))


def test_the_right_base_of_a_non_wage_worker() -> None:
    """The base of the band, not the income and no wage."""
    bill = contributions(person(income=Rp(1_250_000)), "2022-05")
    right = Remittance(bill=bill, paid=bill.amount, on="2022-05-15", base=Rp(1_200_000))
    assert not codes(right) & {"JS411", "JS412", "JS413", "JS414", "JS415", "JS416"}
    (finding,) = check(evolve(right, base=Rp(1_250_000)), on=ON).only("JS415")
    assert "Rp1.200.000" in finding.message.get("id")


def test_a_payment_of_next_week_is_not_yet_made() -> None:
    """Seen before it, the bill is unpaid; seen after it, paid late."""
    bill = contributions(worker(), "2022-05")
    late = Remittance(bill=bill, paid=bill.amount, on="2022-07-01")
    assert {"JS412"} == codes(late, date(2022, 6, 30))
    assert {"JS411"} == codes(late, date(2022, 7, 1))
    places = {finding.citation.short for finding in check(late, on="2022-07-01") if finding.citation}
    assert {"PP 44/2015 Pasal 21 ayat (2)", "PP 46/2015 Pasal 19 ayat (2)"} == places


def test_a_state_employee_is_said_once() -> None:
    """Not once more for each programme."""
    servant = facts(service=StateService.ASN)
    assert {"JS233": 1} == check(
        worker(job(worker=servant), nik=Nik("8171011705900001"), born="1990-05-17"), on=ON
    ).counts


# What is never shown --------------------------------------------------------------------------------------------------

NUMBERS = (Nik("8171010501900001"), Kpj("12345678901"), Npwp("01.312.166.1-091.000"), Passport("XN1234567", "NLD"))


def texts(findings: Findings) -> Iterator[str]:
    """Everything findings say of themselves."""
    for lang in ("id", "en"):
        yield str(findings.rows(lang))
        for document in (findings.as_document(lang), findings.summary(lang)):
            yield document.text()
            yield document.markdown()
            yield document.html()
    yield repr(findings)
    yield findings._repr_html_()
    for finding in findings:
        yield f"{finding!r} {finding} {finding:en} {FindingError(finding)} {FindingError(finding)!r}"


def hides(number: str, text: str) -> bool:
    """Whether no five characters of a number stand together in a text."""
    return not any(number[first : first + 5] in text for first in range(len(number) - 4))


def test_no_number_of_identity_is_shown() -> None:
    """No finding, row, document or exception has more than the last four digits."""
    nik, kpj, npwp, passport = NUMBERS
    siti = person("Siti", born="1991-02-03", nik=nik, kpj=kpj, npwp=npwp, passport=passport, citizen=False)
    budi = person("Budi", born="1991-02-03", nik=nik, kpj=kpj, npwp=Npwp(nik.reveal()))
    ina = person("Ina", nik=Nik("8171010501900002"), kpj=kpj, npwp=Npwp(nik.reveal()))
    findings = check((siti, budi, ina, roster(siti, budi, ina), roster(budi, funding=COMPANY)), on=ON)
    assert {"JS212", "JS215", "JS216", "JS241", "JS242", "JS243"} <= set(findings.counts)
    for text in texts(findings):
        for number in NUMBERS:
            assert hides(number.reveal(), text)


def test_no_number_of_a_list_is_shown() -> None:
    """Also where it stood in the wrong column, or could not be read."""
    nik = "8171010501900001"
    rows = [
        {"Nama": f"Siti {nik}", "NIK": nik},
        {"Nama": "Budi", "NIK": f"{nik[:-4]}0000"},
        {"Nama": nik, "NIK": nik + "1"},
    ]
    intake = read_roster(rows, {"name": "Nama", "nik": "NIK"}, segment=Segment.BPU)
    assert {"JS222": 2, "JS223": 2} == intake.findings.counts
    for text in (*texts(intake.findings), repr(intake), intake.as_document("id").text()):
        assert hides(nik, text)

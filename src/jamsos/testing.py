"""Strategi uji: Hypothesis strategies for the values of the library, for the tests of whoever builds on it.

A strategy draws values that can exist: a NIK that is one, a job that does not end before it begins, a claim whose
course the law allows.  What is merely unlawful is drawn too, for a test has to meet it.
Each function is small and takes what a test wants to hold fast.  `values(kind)` gives the strategy of any public type,
and `of_law(kind)` draws from what the law itself has.

The extra `testing` installs Hypothesis; nothing else in the package needs it.
"""

from __future__ import annotations

from datetime import timedelta
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import astuple, evolve, has

from jamsos import wages as law_of_wages
from jamsos._checks import unknown
from jamsos.arrears import BegunMonth, Ledger, Owed, Payment
from jamsos.breakdown import Breakdown, Right, total_of
from jamsos.claims import (
    LIFECYCLE,
    CareClaim,
    Cause,
    Claim,
    DeathClaim,
    DisabilityClaim,
    DisabilityPensionClaim,
    Event,
    FailedDepartureClaim,
    IncapacityClaim,
    Instalment,
    Instead,
    JobLossClaim,
    JobLossReplacementClaim,
    LossOnReturnClaim,
    MigrantDeathClaim,
    MonthlyRequest,
    OldAgePensionClaim,
    PartialSavingsClaim,
    PensionClaim,
    PensionLumpSumClaim,
    SavingsClaim,
    ScholarshipClaim,
    Stage,
    SurvivorPensionClaim,
    Term,
    ViolenceClaim,
)
from jamsos.claims.accident import AccidentClaim, GrantClaim
from jamsos.claims.lifecycle import DECIDED, REASONED
from jamsos.claims.membership import MemberClaim
from jamsos.claims.migrant import MigrantClaim
from jamsos.contributions import Line, MonthlyBill, Part, Regime, contributions
from jamsos.coverage import (
    AWARDS,
    NON_WAGE_INDICATOR,
    UCJ,
    UCJ_TARGETS,
    Award,
    Count,
    Coverage,
    Ranked,
    RegionalCoverage,
    Scorecard,
    Target,
)
from jamsos.dates import LAST_DAY, Month, Period, as_day, as_month
from jamsos.document import Document, Facts, Heading, Listing, Note, Paragraph, Picture, Row, Table
from jamsos.earmarks import EARMARKS
from jamsos.employers import (
    ASSET_LIMITS,
    JOINABLE,
    Employer,
    Employment,
    EnterpriseScale,
    Jkn,
    LabourIntensiveIndustry,
    RiskClass,
    StateService,
    WorkerFacts,
)
from jamsos.enforcement import ACTS, COURSE, JKP_ACTS, Actor, Breach, Case, NextStep, StepTaken
from jamsos.enforcement import Instalment as AgreedInstalment
from jamsos.enforcement import Step as CaseStep
from jamsos.expectations import Expectation, Experience, Interval, Lives, Number, interval
from jamsos.family import Relation, Relative, Will
from jamsos.findings import Finding, Findings, Suppression
from jamsos.form2a import Difference, Form2a, Reconciliation, form2a, reconcile
from jamsos.funding import INSTRUMENTS, Beneficiary, Funding, Ruling, Split, Verdict
from jamsos.groups import DRIVERS, GROUPS, RT_RW
from jamsos.identity import Kpj, Nik, Npwp, Passport, Sex
from jamsos.instruction import INSTRUCTION, RegionRecord
from jamsos.lampiran.disability import DISABILITY_TABLE, Assessed, Disability, Loss, Side, assess
from jamsos.lampiran.mortality import TMI_2019
from jamsos.lampiran.risk_classes import INDUSTRY_GROUPS
from jamsos.lampiran.scholarships import SCHOOLING, Child, Grade, Level, may_be_paid
from jamsos.law import Citation, Source, reported
from jamsos.money import Rate, Rp, Rupiah
from jamsos.packing import Limited, Packed, Packing, pack
from jamsos.participants import Enrolment, Job, Participant, Sector, Segment
from jamsos.pictures import Bars, CoverageBars, Moment, Series, Span, Timeline
from jamsos.planning import Assignment, Binding, Budget, Comparison, Demand, Gap, Plan, Refusal, compare, plan
from jamsos.programs import JKK, JKM, PROGRAMS, deadlines, jkk, jkp, jp, obligations, pmi, sanctions
from jamsos.programs.disputes import DISPUTES, DISPUTES_OF_JKK
from jamsos.programs.heirs import Rank, Recipients
from jamsos.programs.jht import Circumstances, Ground, Purpose, Withdrawal, withdrawable
from jamsos.programs.jkm import Arrears, Membership
from jamsos.programs.jkp import Condition, Effort, Ending, Entitlement, JobLoss, entitlement
from jamsos.programs.jp import (
    Career,
    ChildLevel,
    Credit,
    FirstFactor,
    Heir,
    LastFactor,
    Reckoning,
    SeveralEmployers,
    Turn,
    WageYear,
    WeightedWage,
    disability_credit,
    weighted_wage,
)
from jamsos.programs.obligations import Obligation, Obligations
from jamsos.programs.papers import Paper, PaperOwed
from jamsos.programs.pmi import Phase
from jamsos.protection import Affordable, Bill, Cohort, Group, Protection
from jamsos.regions import PROVINCES, Region
from jamsos.regulations import ALL, Lineage, lineage
from jamsos.remittance import Remittance
from jamsos.roster import Columns, Fault, FaultKind, Intake, read_roster
from jamsos.rules import RULES
from jamsos.rules.people import Entry, Portfolio
from jamsos.schemes import SCHEMES, Application, Candidate, Register, Shares, Sharing, SocialAid
from jamsos.steps import Way
from jamsos.strategy import Gap as Shortfall
from jamsos.strategy import Means, Need, Refused, Strategy, strategy
from jamsos.strategy import Step as Measure
from jamsos.tariff import Relief, Staged, Sum, Tariff
from jamsos.tenders import Project, ProofCondition, Responsible
from jamsos.text import Text
from jamsos.wages import Wage
from jamsos.workforce import Workforce

try:
    from hypothesis import strategies as st
except ImportError as _missing:
    _NEEDED = "jamsos.testing needs the extra: python -m pip install 'jamsos[testing]'."
    raise ImportError(_NEEDED) from _missing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from hypothesis.strategies import DrawFn, SearchStrategy

    from jamsos.dates import Day

__all__ = [
    "accounts",
    "advanced",
    "bills",
    "care_claims",
    "careers",
    "children",
    "citations",
    "claims",
    "days",
    "death_claims",
    "disabilities",
    "disability_claims",
    "disability_pension_claims",
    "documents",
    "efforts",
    "employers",
    "enrolments",
    "events",
    "findings",
    "fundings",
    "grades",
    "incapacity_claims",
    "job_loss_claims",
    "job_loss_replacement_claims",
    "job_losses",
    "jobs",
    "kpjs",
    "migrant_claims",
    "money",
    "monthly_bills",
    "months",
    "names",
    "niks",
    "npwps",
    "of_law",
    "old_age_pension_claims",
    "partial_savings_claims",
    "participants",
    "passports",
    "pension_lump_sum_claims",
    "periods",
    "protections",
    "rates",
    "reckonings",
    "regions",
    "relatives",
    "remittances",
    "savings_claims",
    "scholarship_claims",
    "splits",
    "survivor_pension_claims",
    "tariffs",
    "texts",
    "values",
    "wages",
    "wills",
    "worker_facts",
    "workforces",
]

T = TypeVar("T")
C = TypeVar("C", bound=Claim)
H = TypeVar("H")

_FIRST = "2015-07-01"
"""The day from which JKK, JKM, JHT and JP have rules."""

_LAST = "2026-12-31"
"""The last day of the last year for which every yearly figure is known."""

_GRANTS_OF_2019 = "2019-12-02"
"""The day from which JKK gives every one of its benefits."""

_JKP_FIRST = Month(2021, 2)
_NOTHING = Rp(0)
_BILLION = Rp(1_000_000_000)
_LOWEST_WAGE = Rp(500_000)
_HIGHEST_WAGE = Rp(40_000_000)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS = "0123456789"
_WOMAN = 40


# Values ---------------------------------------------------------------------------------------------------------------


def money(least: Rupiah = _NOTHING, most: Rupiah = _BILLION) -> SearchStrategy[Rupiah]:
    """Uang: amounts between two, both included, most of them whole rupiah."""
    sen = st.integers(least.sen, most.sen)
    return st.one_of(sen.map(lambda each: each - each % 100).filter(lambda each: each >= least.sen), sen).map(
        Rupiah.of_sen
    )


def rates(least: Rate = Rate.NONE, most: Rate = Rate.WHOLE) -> SearchStrategy[Rate]:
    """Tarif: exact rates between two, both included, in steps of a ten-thousandth of a percent."""
    step = 1_000_000
    lowest = -(-least.numerator * step // least.denominator)
    return st.integers(lowest, most.numerator * step // most.denominator).map(lambda each: Rate.ratio(each, step))


def days(first: Day = _FIRST, last: Day = _LAST) -> SearchStrategy[date]:
    """Hari: days between two, both included; from July 2015 on unless said otherwise, since when the law is known."""
    return st.dates(as_day(first, "first"), as_day(last, "last"))


def _from(day: date) -> SearchStrategy[date]:
    """A day and the hundred years after it, as far as the calendar goes."""
    return days(day, min(day + timedelta(36_524), LAST_DAY))


def months(first: Month | Day = "2015-07", last: Month | Day = "2026-12") -> SearchStrategy[Month]:
    """Bulan iuran: months between two, both included."""
    start = as_month(first, "first")
    return st.integers(0, as_month(last, "last") - start).map(lambda each: start + each)


def periods(first: Day = _FIRST, last: Day = _LAST) -> SearchStrategy[Period]:
    """Jangka waktu: periods between two days."""
    return st.tuples(days(first, last), days(first, last)).map(lambda pair: Period(min(pair), max(pair)))


@cache
def names() -> SearchStrategy[str]:
    """Nama: names of people and firms, of letters of any script."""
    return st.text(st.characters(categories=("Lu", "Ll", "Lo")), min_size=1, max_size=12)


@cache
def texts() -> SearchStrategy[Text]:
    """Frasa: one phrase in both languages."""
    return st.builds(Text, id=names(), en=names())


@cache
def regions() -> SearchStrategy[Region]:
    """Wilayah: the regions that come with the law, and kabupaten and kota of every province."""
    made = st.builds(
        Region,
        st.builds("{}.{:02}".format, st.sampled_from([each.code for each in PROVINCES]), st.integers(1, 99)),
        names(),
    )
    return st.one_of(of_law(Region), made)


@cache
def documents() -> SearchStrategy[Document]:
    """Dokumen: documents of every kind of block."""
    return st.builds(Document, texts(), st.sampled_from(["id", "en"]), st.lists(_blocks(), max_size=4).map(tuple))


@cache
def _blocks() -> SearchStrategy[Any]:
    return st.one_of(*map(values, (Heading, Paragraph, Note, Listing, Facts, Table, Picture)))


@cache
def _cells() -> SearchStrategy[object]:
    return st.one_of(st.none(), texts(), names(), money(), days(), st.integers())


@st.composite
def _tables(draw: DrawFn) -> Table:
    columns = draw(st.lists(texts(), min_size=1, max_size=4))
    cells = st.tuples(*[_cells() for _ in columns])
    rows = st.lists(st.builds(Row, cells, level=st.integers(0, 3), strong=st.booleans()), max_size=4)
    return Table(tuple(columns), tuple(draw(rows)))


@st.composite
def _bars(draw: DrawFn) -> Bars:
    columns = draw(st.lists(texts() | names(), min_size=1, max_size=3))
    amounts = st.tuples(*[draw(st.sampled_from([money(), st.integers(0, 9_999)]))] * len(columns))
    return Bars(draw(texts()), columns, draw(st.lists(st.builds(Series, texts(), amounts), min_size=1, max_size=2)))


# The law --------------------------------------------------------------------------------------------------------------


def of_law(kind: type[T]) -> SearchStrategy[T]:
    """Dari hukum: the values of a type that the law of the library has: regulations, citations, histories, tariffs, ...

    Raises ValueError where the law has none.

    >>> from jamsos import Dated
    >>> of_law(Dated).example().label.id != ""  # doctest: +SKIP
    True
    """
    found = _law().get(kind)
    if found is None:
        field = "kind"
        raise unknown(field, kind.__name__, sorted(each.__name__ for each in _law()))
    return st.sampled_from(cast("tuple[T, ...]", found))


@cache
def _law() -> dict[type, tuple[object, ...]]:
    """Every value that the programmes, the instruments, the rules and the annexes are made of, by its type."""
    found: dict[type, dict[object, None]] = {}
    waiting: list[object] = [
        *(*PROGRAMS, pmi.PMI, *INSTRUMENTS, *RULES, *ALL, *GROUPS, *PROVINCES, DISPUTES, DISPUTES_OF_JKK),
        *(SCHOOLING, INDUSTRY_GROUPS, ASSET_LIMITS, DISABILITY_TABLE, deadlines.INSTALMENTS, jkk.INCAPACITY),
        *(obligations.STATE_BODIES, obligations.CONSTRUCTION_STAGE, obligations.CONSTRUCTION_REGISTRATION),
        *(law_of_wages.JKK_JKM_WAGE, law_of_wages.JHT_WAGE, law_of_wages.JP_WAGE, law_of_wages.JKP_WAGE),
        *(
            jkk.HEIRS,
            jkk.CONTRACT_CONTRIBUTION,
            *EARMARKS.values(),
            INSTRUCTION,
            *SCHEMES,
            pmi.JHT_CHOICES,
            pmi.PACKAGES,
        ),
        *(sanctions.PUNISHMENT, sanctions.EMPLOYER_SERVICES, sanctions.PERSON_SERVICES),
        *(*ACTS.values(), *JKP_ACTS.values(), *AWARDS, *UCJ_TARGETS, UCJ, NON_WAGE_INDICATOR, TMI_2019),
    ]
    while waiting:
        value = waiting.pop()
        if isinstance(value, tuple | frozenset):
            waiting.extend(cast("Iterable[object]", value))
        elif has(type(value)) and value not in (known := found.setdefault(type(value), {})):
            known[value] = None
            waiting.extend(astuple(cast("Any", value), recurse=False))
    return {kind: tuple(values) for kind, values in found.items()}


@cache
def citations() -> SearchStrategy[Citation]:
    """Kutipan: places of law."""
    return of_law(Citation)


@cache
def tariffs() -> SearchStrategy[Tariff]:
    """Tarif iuran dan manfaat: the tariffs of the law, with their label and their facts."""
    return st.one_of(st.sampled_from([due.tariff for program in PROGRAMS for due in program.dues]), _staged(), _sums())


@st.composite
def accounts(draw: DrawFn, *, depth: int = 2) -> Breakdown:
    """Rincian: accounts with lines, tags, formulas, articles and conditional rights; the lines add up."""
    lines = draw(st.lists(accounts(depth=depth - 1), max_size=2)) if depth else []
    rights = draw(st.lists(_rights(), max_size=1))
    if lines:
        return total_of(draw(texts()), lines, tags={"month": draw(months())}, rights=tuple(rights))
    how, basis = draw(st.none() | texts()), draw(st.lists(of_law(Source), max_size=2))
    return Breakdown(draw(texts()), draw(money()), how, tuple(basis), tags={"payer": draw(names())})


@cache
def _rights() -> SearchStrategy[Right]:
    return st.builds(Right, texts(), money(), texts(), st.tuples(of_law(Source)), st.sampled_from([None, True, False]))


@cache
def findings() -> SearchStrategy[Findings]:
    """Temuan: findings of the rules of the library, in order, some of them left out with a reason."""
    return st.lists(_one_finding(), max_size=5).map(Findings.of).flatmap(_perhaps_fewer)


def _one_finding() -> SearchStrategy[Finding]:
    return st.builds(Finding, st.sampled_from(RULES), texts(), st.none() | names(), st.none() | citations())


def _perhaps_fewer(all_of_them: Findings) -> SearchStrategy[Findings]:
    fewer = [all_of_them.without(code, reason="sudah diperiksa") for code in all_of_them.by_code]
    return st.sampled_from([all_of_them, *fewer])


# Identity -------------------------------------------------------------------------------------------------------------


@st.composite
def niks(draw: DrawFn, *, born: Day | None = None, sex: Sex | None = None) -> Nik:
    """NIK: numbers that can be one, of any province; of somebody born on a day, or of a sex, where that is said."""
    day = draw(days("1940-01-01", "2020-12-31")) if born is None else as_day(born, "born")
    who = draw(st.sampled_from(Sex)) if sex is None else sex
    place = f"{draw(st.sampled_from(PROVINCES)).code}{draw(st.integers(1, 99)):02}{draw(st.integers(1, 99)):02}"
    birth = f"{day.day + _WOMAN * (who is Sex.FEMALE):02}{day.month:02}{day.year % 100:02}"
    return Nik(f"{place}{birth}{draw(st.integers(1, 9999)):04}")


def _figures(count: int) -> SearchStrategy[str]:
    return st.text(_DIGITS, min_size=count, max_size=count)


@cache
def kpjs() -> SearchStrategy[Kpj]:
    """KPJ: eleven digits."""
    return _figures(11).map(Kpj)


@cache
def npwps() -> SearchStrategy[Npwp]:
    """NPWP: of fifteen digits, of sixteen with a 0 in front, or a NIK."""
    return st.one_of(
        _figures(15).map(Npwp),
        _figures(15).map(lambda each: Npwp(f"0{each}")),
        niks().map(lambda each: Npwp(each.reveal())),
    )


@cache
def passports() -> SearchStrategy[Passport]:
    """Paspor: of any country."""
    return st.builds(
        Passport,
        st.text(_LETTERS + _DIGITS, min_size=6, max_size=9),
        st.text(_LETTERS, min_size=2, max_size=3),
    )


# Family ---------------------------------------------------------------------------------------------------------------


@cache
def grades() -> SearchStrategy[Grade]:
    """Kelas: the classes of school."""
    return st.builds(Grade, st.sampled_from(Level), st.integers(1, 6))


@st.composite
def relatives(draw: DrawFn, *, relation: Relation | None = None, alive_on: Day | None = None) -> Relative:
    """Keluarga: relatives with what is known of them; of one relation, or alive on a day, where that is said."""
    alive = None if alive_on is None else as_day(alive_on, "alive_on")
    born = draw(st.none() | days("1930-01-01", alive or _LAST))
    later = st.none() | _from(born or as_day("1930-01-01"))
    return Relative(
        draw(names()),
        draw(st.sampled_from(Relation)) if relation is None else relation,
        born=born,
        died=draw(later if alive is None else st.none() | _from(alive)),
        married=draw(later),
        works=draw(later),
        grade=draw(st.none() | grades()),
        enters=draw(later),
    )


@st.composite
def children(draw: DrawFn, *, on: Day = _LAST) -> Relative:
    """Anak: children of school age on a day, at school, neither married nor at work."""
    day = as_day(on, "on")
    born = draw(days(day.replace(year=day.year - 20, day=1), day.replace(year=day.year - 4, day=1)))
    return Relative(draw(names()), Relation.CHILD, born=born, grade=draw(st.builds(Grade, st.sampled_from(Level))))


@cache
def wills() -> SearchStrategy[Will]:
    """Wasiat: wills, by a notary or not."""
    return st.builds(Will, names(), notarial=st.booleans())


# Employers and wages --------------------------------------------------------------------------------------------------


@st.composite
def employers(draw: DrawFn, *, construction: bool | None = None) -> Employer:
    """Pemberi kerja: employers of every risk and size; the risk class is known, and the workers where the law asks."""
    industry = draw(st.none() | st.sampled_from(LabourIntensiveIndustry))
    return Employer(
        draw(names()),
        risk_class=draw(st.sampled_from(RiskClass)),
        scale=draw(st.none() | st.sampled_from(EnterpriseScale)),
        workers=draw(st.integers(0, 5_000)) if industry else draw(st.none() | st.integers(0, 5_000)),
        industry=draw(st.sampled_from(["", "II-6"])),
        construction=draw(st.booleans()) if construction is None else construction,
        labour_intensive=industry,
        state_body=draw(st.booleans()),
        region=draw(st.none() | regions()),
    )


@cache
def worker_facts() -> SearchStrategy[WorkerFacts]:
    """Fakta pekerja: what the law asks about a worker, known or not."""
    return st.builds(
        WorkerFacts,
        st.sampled_from(Employment),
        born=st.none() | days("1950-01-01", "2005-12-31"),
        citizen=st.booleans(),
        months_in_indonesia=st.none() | st.integers(0, 24),
        registered_jkp_on=st.none() | days("2021-02-02"),
        jkn=st.none() | st.sampled_from(Jkn),
        service=st.none() | st.sampled_from(StateService),
        joined=st.frozensets(st.sampled_from(sorted(JOINABLE))),
    )


@cache
def wages() -> SearchStrategy[Wage]:
    """Upah: wages by the month, by the day and by the piece."""
    month, day = money(_LOWEST_WAGE, _HIGHEST_WAGE), money(Rp(20_000), Rp(1_000_000))
    return st.one_of(
        st.builds(Wage.monthly, month, st.just(_NOTHING) | month),
        day.map(Wage.daily),
        st.tuples(*[month] * 3).map(Wage.piece_work),
        st.tuples(*[month] * 12).map(Wage.weather_piece_work),
    )


@st.composite
def jobs(
    draw: DrawFn,
    *,
    employer: Employer | None = None,
    held_on: Day | None = None,
    programs: Iterable[str] | None = None,
) -> Job:
    """Hubungan kerja: jobs of wage earners; at one employer, held on a day, in those programmes, where said."""
    start, end = draw(_spans(None if held_on is None else as_day(held_on, "held_on")))
    codes = draw(st.none() | st.sampled_from(_PROGRAMS[Segment.PU])) if programs is None else programs
    return Job(
        draw(employers()) if employer is None else employer,
        draw(money(_LOWEST_WAGE, _HIGHEST_WAGE) | wages()),
        programs=codes,
        worker=draw(worker_facts()) if codes is None else None,
        start=start,
        end=end,
        paid_up=draw(st.booleans()),
    )


@st.composite
def _spans(draw: DrawFn, around: date | None) -> tuple[date, date | None]:
    """The first and the last day of a job or of a membership, around a day where one is given; None while it lasts."""
    start = draw(days("2000-01-01", _LAST if around is None else around))
    return start, draw(st.none() | _from(around or start))


_PROGRAMS: dict[Segment, tuple[tuple[str, ...], ...]] = {
    Segment.PU: (
        ("JKK", "JKM"),
        ("JKK", "JKM", "JHT"),
        ("JKK", "JKM", "JHT", "JP"),
        ("JKK", "JKM", "JHT", "JP", "JKP"),
    ),
    Segment.BPU: (("JKK", "JKM"), ("JKK", "JKM", "JHT")),
    Segment.JAKON: (("JKK", "JKM"),),
    Segment.PMI: (("JKK", "JKM"), ("JKK", "JKM", "JHT")),
}
"""What members of each segment are registered in."""


# Participants ---------------------------------------------------------------------------------------------------------


@st.composite
def enrolments(draw: DrawFn, *, program: str | None = None, covers: Day | None = None) -> Enrolment:
    """Kepesertaan: memberships of a programme, with what is known of payment; covering a day, where one is said."""
    day = None if covers is None else as_day(covers, "covers")
    start, end = draw(_spans(day))
    first = Month.of(start)
    paid = draw(st.none() | st.integers(0, 60).map(lambda more: first + more))
    known = () if paid is None else Month.range(first, paid)
    return Enrolment(
        draw(st.sampled_from([each.code for each in PROGRAMS])) if program is None else program,
        start=start,
        end=end,
        paid_through=paid,
        unpaid=draw(st.frozensets(st.sampled_from(list(known)), max_size=4)) if paid else frozenset(),
    )


def participants(*, segment: Segment | None = None, member_on: Day | None = None) -> SearchStrategy[Participant]:
    """Peserta: people of a segment, with numbers, family, jobs or income.

    With `member_on` they are members of JKK and JKM on that day, by an enrolment or a job, and a bill of that month can
    be made for all but migrant workers; without it they may be no members, and may have died.
    """
    day = None if member_on is None else as_day(member_on, "member_on")
    return (st.sampled_from(Segment) if segment is None else st.just(segment)).flatmap(
        lambda each: _participants(each, day)
    )


@st.composite
def _participants(draw: DrawFn, segment: Segment, day: date | None) -> Participant:
    born, sex = draw(days("1950-01-01", "1999-12-31")), draw(st.sampled_from(Sex))
    citizen = segment is Segment.PMI or draw(st.integers(0, 9)) > 0
    around = draw(days()) if day is None else day
    codes = draw(st.sampled_from(_programs(segment, around)))
    earns = segment in {Segment.PU, Segment.JAKON}
    held = None if day is None else around
    works = st.lists(jobs(held_on=held, programs=codes), min_size=1, max_size=1)
    memberships = st.tuples(*[enrolments(program=code, covers=held) for code in codes])
    return Participant(
        draw(names()),
        segment,
        born=born,
        income=None if earns else draw(money(Rp(0), Rp(40_000_000))),
        sector=None if earns else draw(st.sampled_from(Sector)),
        registered=draw(months("2014-01", around)),
        ref=draw(st.text(_DIGITS, max_size=6)),
        jobs=tuple(draw(works)) if earns else (),
        programs=codes if segment is Segment.BPU else None,
        paid_up=draw(st.booleans()),
        nik=draw(st.none() | niks(born=born, sex=sex)) if citizen else None,
        kpj=draw(st.none() | kpjs()),
        npwp=draw(st.none() | npwps()),
        passport=None if citizen else draw(passports()),
        citizen=citizen,
        months_in_indonesia=None if citizen else draw(st.integers(0, 60)),
        group=draw(st.none() | st.sampled_from(GROUPS)),
        region=draw(st.none() | regions()),
        enrolments=() if earns else draw(memberships),
        relatives=draw(st.none() | st.lists(relatives(), max_size=3)),
        will=draw(st.none() | wills()),
        died=draw(st.none() | _from(born)) if day is None else None,
    )


def _programs(segment: Segment, day: date) -> tuple[tuple[str, ...], ...]:
    offered = _PROGRAMS[segment]
    return offered if Month.of(day) >= _JKP_FIRST else tuple(each for each in offered if "JKP" not in each)


@st.composite
def workforces(draw: DrawFn) -> Workforce:
    """Tenaga kerja: an employer with workers registered there, beside what is true."""
    firm = draw(employers())
    registered = [
        evolve(each, jobs=(draw(jobs(employer=firm, programs=("JKK", "JKM"))),), ref=str(number))
        for number, each in enumerate(draw(st.lists(participants(segment=Segment.PU), max_size=3)), start=1)
    ]
    true = {each.ref: draw(money(_LOWEST_WAGE, _HIGHEST_WAGE)) for each in registered if draw(st.booleans())}
    return Workforce(
        employer=firm,
        workers=tuple(registered),
        actual_workers=draw(st.none() | st.integers(0, 6)),
        actual_wages=true,
        minimum_wage=draw(st.none() | money(_LOWEST_WAGE, Rp(6_000_000))),
    )


@st.composite
def disabilities(draw: DrawFn) -> Disability:
    """Cacat: disabilities that the table of the law has a rate for."""
    loss = draw(st.sampled_from(Loss))
    side, extent = draw(st.sampled_from(Side)), draw(st.integers(10, 30).map(lambda each: Rate.ratio(each, 100)))
    able = (
        Disability(loss),
        Disability(loss, side=side),
        Disability(loss, extent=extent),
        Disability(loss, extent=draw(st.integers(10, 60))),
    )
    return next(each for each in able if _has_rate(each))


def _has_rate(disability: Disability) -> bool:
    try:
        return bool(DISABILITY_TABLE.rate(disability))
    except (TypeError, ValueError):
        return False


# Contributions --------------------------------------------------------------------------------------------------------


@st.composite
def monthly_bills(draw: DrawFn, *, segment: Segment | None = None) -> MonthlyBill:
    """Tagihan sebulan: the bills of wage earners, of construction workers and of non-wage workers, of any month."""
    month = draw(months())
    chosen = draw(st.sampled_from([Segment.PU, Segment.BPU, Segment.JAKON])) if segment is None else segment
    return contributions(draw(participants(segment=chosen, member_on=month.first)), month)


@st.composite
def remittances(draw: DrawFn) -> Remittance:
    """Setoran: payments of bills, in time or late, whole, short or too much, and bills that nobody paid."""
    bill = draw(monthly_bills())
    paid = draw(st.sampled_from([bill.amount, _NOTHING]) | money(most=Rp(2_000_000)))
    return Remittance(
        bill=bill,
        paid=paid,
        on=draw(days(bill.month.first, bill.month.first.replace(year=bill.month.year + 2))) if paid else None,
        base=draw(st.none() | money(most=_HIGHEST_WAGE)),
        reliefs=tuple(draw(st.lists(of_law(Relief), max_size=1))),
    )


# Protections ----------------------------------------------------------------------------------------------------------


@cache
def fundings() -> SearchStrategy[Funding]:
    """Pendanaan: every instrument, by regions and by others, bound to a fiscal year or not."""
    year = st.integers(2016, 2026)
    return st.builds(
        Funding,
        st.sampled_from(INSTRUMENTS),
        payer=regions() | names(),
        year=st.none() | year | st.tuples(year, year),
        ceiling=st.none() | money(),
        village_money_is_public=st.booleans(),
    )


@cache
def splits() -> SearchStrategy[Split]:
    """Pembagian: several fundings with their weights."""
    return st.lists(st.tuples(fundings(), st.integers(1, 5)), min_size=1, max_size=3).map(
        lambda parts: Split(tuple(parts))
    )


@st.composite
def protections(draw: DrawFn, *, covers: Day | None = None) -> Protection:
    """Perlindungan: protections by headcount, by cohorts or by roster, in JKK and JKM, paid by one source or several.

    With `covers` the period holds that day, and everybody is protected on it.
    """
    if covers is None:
        first = draw(days("2016-01-01"))
        period = Period(first, draw(days(first, "2027-02-28")))
    else:
        first = draw(days(_FIRST, covers))
        period = Period(max(first, as_day(covers).replace(day=1, month=1)), draw(days(covers, "2027-02-28")))
    start = Month.of(period.first)
    roster = draw(st.booleans())
    people = participants(segment=Segment.BPU, member_on=period.first)
    cohorts = st.lists(st.builds(Cohort, st.integers(1, 500), st.just(start)), min_size=1, max_size=2)
    return Protection(
        under=draw(st.sampled_from(ALL)),
        region=draw(regions()),
        segment=Segment.BPU,
        headcount=None if roster else draw(st.integers(1, 50_000) | cohorts),
        roster=draw(st.lists(people, min_size=1, max_size=3)) if roster else None,
        programs=(JKK, JKM),
        period=period,
        funding=draw(fundings()) if roster else draw(fundings() | splits()),
        sector=draw(st.sampled_from(Sector)),
        paid_up=draw(st.booleans()),
    )


@cache
def bills() -> SearchStrategy[Bill]:
    """Tagihan: the bills of protections."""
    return protections().map(Bill)


# Claims ---------------------------------------------------------------------------------------------------------------


@st.composite
def events(draw: DrawFn, *, stage: Stage | None = None) -> Event:
    """Peristiwa: events by themselves, each with the reason or the sum that its stage asks for."""
    what = draw(st.sampled_from([each for each in Stage if each is not Stage.HAPPENED])) if stage is None else stage
    sums = money(Rp(0, sen=1))
    amounts = sums if what in _PAYING else st.none() | sums if what in DECIDED else st.none()
    return Event(what, draw(days()), reason=draw(names()) if what in REASONED else "", amount=draw(amounts))


_AHEAD = {
    stage: [each for each in following for _ in range(4 if LIFECYCLE[each] else 1)]
    for stage, following in LIFECYCLE.items()
}
"""The stages that may follow, those that end a claim less often, so that a course goes some way."""

_PAYING = frozenset({Stage.PAID_IN_PART, Stage.PAID})
_REFUSALS = (ValueError, LookupError)
"""What a claim answers where there is no right, no rule, or no sum that fits."""


@st.composite
def advanced(draw: DrawFn, claim: C, *, most: int = 9) -> C:
    """Perjalanan: a claim some steps on, each as `LIFECYCLE` allows it; it stays where it refuses a step."""
    for _ in range(draw(st.integers(0, most))):
        if LIFECYCLE[claim.stage]:
            claim = draw(_one_step(claim))
    return claim


@st.composite
def _one_step(draw: DrawFn, claim: C) -> C:
    stage = draw(st.sampled_from(_AHEAD[claim.stage]))
    on = min((claim.history[-1].on if claim.history else claim.opens) + timedelta(draw(st.integers(0, 40))), LAST_DAY)
    reason = draw(names()) if stage in REASONED else ""
    try:
        amount = draw(_parts(claim)) if stage is Stage.PAID_IN_PART else None
        return claim.advance(stage, on=on, reason=reason, amount=amount)
    except _REFUSALS:
        return claim


def _parts(claim: Claim) -> SearchStrategy[Rupiah]:
    """A part of what is left; of a lost job the instalment that waits."""
    if isinstance(claim, JobLossClaim):
        return st.just(next((line.amount for line in claim.ready()), claim.left))
    return money(Rp(0, sen=1), max(claim.left - Rp(0, sen=1), Rp(0, sen=1)))


@st.composite
def _course(draw: DrawFn) -> dict[str, Any]:
    """What every claim has beside its facts."""
    return {
        "papers": draw(st.frozensets(st.sampled_from(Paper), max_size=4)),
        "arrears": draw(st.none() | values(Arrears)),
        "holidays": draw(st.frozensets(days(), max_size=3)),
    }


@st.composite
def _covered(draw: DrawFn, day: date) -> dict[str, Any]:
    """Whom a claim of JKK or JKM is about: a member on the day, or somebody under a protection."""
    if draw(st.booleans()):
        segment = draw(st.sampled_from([Segment.PU, Segment.BPU, Segment.JAKON]))
        return {
            "participant": draw(participants(segment=segment, member_on=day)),
            "registered": segment is Segment.BPU or draw(st.integers(0, 5)) > 0,
        }
    under = draw(protections(covers=day))
    return {
        "under": under,
        "participant": draw(st.sampled_from(under.roster) if under.roster else names()),
        "member_since": draw(days("2014-01-01", day)),
        "wage": draw(money(_LOWEST_WAGE, _HIGHEST_WAGE)),
    }


@st.composite
def death_claims(draw: DrawFn, *, cause: Cause | None = None) -> DeathClaim:
    """Klaim kematian: deaths of either cause, under a protection or a membership, somewhere on their way."""
    day, why = draw(days()), draw(st.sampled_from(Cause)) if cause is None else cause
    accident = day if why is Cause.WORK_ACCIDENT and draw(st.booleans()) else None
    died = day if accident is None else day + timedelta(draw(st.integers(0, 200)))
    claim = DeathClaim(**draw(_covered(day)), **draw(_course()), died=died, cause=why, accident=accident)
    return draw(advanced(claim))


@st.composite
def _hurt(draw: DrawFn, first: Day = _FIRST) -> dict[str, Any]:
    """Who was hurt at work or fell ill from it, and when."""
    day = draw(days(first))
    return {
        **draw(_covered(day)),
        **draw(_course()),
        draw(st.sampled_from(["accident", "diagnosed"])): day,
        "certified": draw(st.none() | st.integers(400, 700).map(lambda later: day + timedelta(later))),
        "outside_workplace": draw(st.booleans()),
    }


@st.composite
def care_claims(draw: DrawFn) -> CareClaim:
    """Klaim penggantian biaya: one cost or several, of care, transport and aids."""
    costs = {
        "land": money(),
        "sea": money(),
        "air": money(),
        "prosthesis": money(),
        "dentures": money(),
        "hearing_aid": money(),
        "glasses": money(),
    }
    given: dict[str, Any] = draw(st.fixed_dictionaries({}, optional=costs).filter(bool))
    return draw(advanced(CareClaim(**draw(_hurt(_GRANTS_OF_2019)), **given)))


def _is_employed(facts: dict[str, Any]) -> bool:
    return "under" not in facts and facts["participant"].segment is not Segment.BPU


@st.composite
def incapacity_claims(draw: DrawFn) -> IncapacityClaim:
    """Klaim STMB: days of incapacity, with the wage that an employer went on paying."""
    facts = draw(_hurt())
    paid = draw(money(most=_HIGHEST_WAGE)) if _is_employed(facts) else _NOTHING
    return draw(advanced(IncapacityClaim(**facts, days=draw(st.integers(1, 400)), wage_paid=paid)))


@st.composite
def disability_claims(draw: DrawFn, *, total: bool | None = None) -> DisabilityClaim:
    """Klaim cacat: disabilities of the table, or a total permanent one; also of who was reported with a lower wage."""
    facts = draw(_hurt())
    if _is_employed(facts) and facts["registered"]:
        facts["reported_wage"] = draw(st.none() | money(_LOWEST_WAGE, _HIGHEST_WAGE))
    whole = draw(st.booleans()) if total is None else total
    partial = () if whole else tuple(draw(st.lists(disabilities(), min_size=1, max_size=2)))
    return draw(advanced(DisabilityClaim(**facts, total=whole, disabilities=partial, left_handed=draw(st.booleans()))))


@st.composite
def scholarship_claims(draw: DrawFn) -> ScholarshipClaim:
    """Klaim beasiswa: one child or two after a death or a total disability, with yearly requests."""
    after = draw(death_claims() | disability_claims(total=True))
    child, other = draw(children(on=after.opened)), draw(children(on=after.opened))
    yearly = SCHOOLING.get(after.governing_day) is not None
    others = draw(st.sampled_from([(), (other,)])) if yearly and other != child else ()
    years = draw(st.none() | st.integers(5, 20) | st.integers(3, 20)) if after.program is JKM else None
    claim = ScholarshipClaim(after=after, child=child, others=others, paid_years=years)
    claim = draw(advanced(claim, most=5))
    if claim.requests and may_be_paid(after.governing_day, child.pupil, on=claim.history[-1].on + timedelta(366)):
        claim = claim.renew(on=claim.history[-1].on + timedelta(366))
    return draw(advanced(claim, most=3))


# Savings and pensions -------------------------------------------------------------------------------------------------


@st.composite
def savings_claims(draw: DrawFn) -> SavingsClaim:
    """Klaim JHT: every ground, the account as a sum or as an account, and wages that were reported too low."""
    ground, day = draw(st.sampled_from(Ground)), draw(days("2016-01-01"))
    claim = SavingsClaim(
        participant=draw(participants(segment=Segment.PU)),
        ground=ground,
        happened=None if ground is Ground.PENSION_AGE else day,
        asked=day + timedelta(draw(st.integers(0, 90))),
        saved=draw(money() | accounts()),
        rightful=draw(st.none() | money()),
        **draw(_course()),
    )
    return draw(advanced(claim))


@st.composite
def partial_savings_claims(draw: DrawFn) -> PartialSavingsClaim:
    """Pengambilan sebagian JHT: either purpose, after more or less than ten years."""
    asked = draw(days("2016-01-01"))
    claim = PartialSavingsClaim(
        participant=draw(participants(segment=Segment.PU)),
        purpose=draw(st.sampled_from(Purpose)),
        asked=asked,
        saved=draw(money() | accounts()),
        member_since=draw(days("1995-01-01", "2006-01-01") | days("1995-01-01", asked)),
        drawn=draw(st.sampled_from([0, 0, 0, 1])),
        **draw(_course()),
    )
    return draw(advanced(claim))


@st.composite
def careers(draw: DrawFn, *, born: Day | None = None, until: Month | None = None) -> Career:
    """Riwayat iuran: settled months in a row from a first to a last one, at a wage that may rise once."""
    day = draw(days("1958-01-01", "1990-12-31")) if born is None else as_day(born, "born")
    first = Month(2015, 7) if until is not None else draw(months("2015-07", "2020-12"))
    last = draw(months(first + 12, "2024-12")) if until is None else until
    early, late = draw(money(_LOWEST_WAGE, _HIGHEST_WAGE)), draw(money(_LOWEST_WAGE, _HIGHEST_WAGE))
    rises = draw(months(first, last))
    paid = {each: early if each < rises else late for each in Month.range(first, last)}
    return Career(born=day, registered=first.first, wages=paid)


@st.composite
def reckonings(draw: DrawFn) -> Reckoning:
    """Cara menghitung: every reading of what the law leaves open, with an inflation for each year to 2045.

    Ceiling, minimum and maximum go on after the last announced figure with one that is drawn, and says so.
    """
    place, drawn = jp.CEILING.provisions[-1].citation, ("drawn for a test, and no figure of the law",)
    ceiling, maximum = draw(money(Rp(12_000_000), Rp(30_000_000))), draw(money(Rp(5_100_000), Rp(12_000_000)))
    minimum, tenth = draw(money(Rp(410_000), Rp(900_000))), Rate.ratio(1, 10)
    even, odd = draw(rates(Rate.NONE, tenth)), draw(rates(Rate.NONE, tenth))
    return Reckoning(
        inflation={year: even if year % 2 == 0 else odd for year in range(2015, 2046)},
        first=draw(st.sampled_from(FirstFactor)),
        last=draw(st.sampled_from(LastFactor)),
        employers=draw(st.sampled_from(SeveralEmployers)),
        children=draw(st.sampled_from(ChildLevel)),
        ceiling=jp.CEILING.extended_with(reported("2027-03-01", ceiling, place, seen_in=drawn)),
        minimum=jp.MINIMUM.extended_with(reported("2027-02-01", minimum, place, seen_in=drawn)),
        maximum=jp.MAXIMUM.extended_with(reported("2027-02-01", maximum, place, seen_in=drawn)),
    )


@st.composite
def _pensioners(draw: DrawFn, career: Career, relatives: tuple[Relative, ...] = ()) -> Participant:
    person = draw(participants(segment=Segment.PU))
    return evolve(person, born=career.born, nik=None, died=None, relatives=relatives)


@st.composite
def old_age_pension_claims(draw: DrawFn) -> OldAgePensionClaim:
    """Klaim pensiun hari tua: who reaches the pension age with 180 months, from July 2030 on, or has too few."""
    born = draw(days("1970-08-01", "1973-12-31"))
    reached = jp.pension_day(born)
    career = draw(careers(born=born, until=Month.of(reached) - draw(st.integers(1, 3))))
    through = Month.of(jp.right_starts(reached)) + draw(st.integers(0, 18))
    claim = OldAgePensionClaim(
        participant=draw(_pensioners(career)), career=career, by=draw(reckonings()), through=through, **draw(_course())
    )
    return draw(advanced(claim))


@st.composite
def disability_pension_claims(draw: DrawFn) -> DisabilityPensionClaim:
    """Klaim pensiun cacat: who is disabled soon after the last settled month."""
    career = draw(careers(born=draw(days("1975-01-01", "1995-12-31"))))
    disabled = (career.last + 1).first + timedelta(draw(st.integers(0, 60)))
    claim = DisabilityPensionClaim(
        participant=draw(_pensioners(career)),
        career=career,
        disabled=disabled,
        by=draw(reckonings()),
        through=Month.of(disabled) + draw(st.integers(1, 18)),
        **draw(_course()),
    )
    return draw(advanced(claim))


_HEIRS: dict[Heir, Callable[[date], SearchStrategy[Relative]]] = {
    Heir.SPOUSE: lambda died: relatives(relation=Relation.SPOUSE, alive_on=died),
    Heir.CHILD: lambda died: children(on=died),
    Heir.PARENT: lambda died: relatives(relation=Relation.PARENT, alive_on=died),
}


@st.composite
def survivor_pension_claims(draw: DrawFn) -> SurvivorPensionClaim:
    """Klaim pensiun janda atau duda, anak, orang tua: the family of a worker or pensioner, in turn or out of it."""
    career = draw(careers(born=draw(days("1970-01-01", "1985-12-31"))))
    died = (career.last + 1).first + timedelta(draw(st.integers(0, 60)))
    heir, out_of_turn = draw(st.sampled_from(Heir)), draw(st.integers(0, 9)) == 0
    before = {Heir.SPOUSE: (), Heir.CHILD: (Heir.SPOUSE,), Heir.PARENT: (Heir.SPOUSE, Heir.CHILD)}[heir]
    family = [draw(_HEIRS[each](died)) for each in (heir, *(before if out_of_turn else ()))]
    claim = SurvivorPensionClaim(
        participant=draw(_pensioners(career, relatives=tuple(family))),
        heir=heir,
        died=died,
        earned=draw(st.just(career) | money(Rp(350_000), Rp(4_000_000))),
        by=draw(reckonings()),
        through=Month(2048, 1),
        **draw(_course()),
    )
    starts = Month.of(claim.starts)
    return draw(advanced(claim.reckoned_through(starts + draw(st.integers(0, 18)))))


@st.composite
def pension_lump_sum_claims(draw: DrawFn) -> PensionLumpSumClaim:
    """Klaim akumulasi iuran JP: contributions and returns in one sum, at the pension age or after an event."""
    after = draw(st.sampled_from(Instead))
    born = draw(days("1965-01-01", "1966-12-31"))
    reached = jp.pension_day(born)
    happened = None if after is Instead.PENSION_AGE else reached.replace(year=reached.year - 1, day=1)
    last = Month.of(happened or reached) - draw(st.integers(1, 12) if happened is None else st.integers(20, 60))
    career = draw(careers(born=born, until=last))
    claim = PensionLumpSumClaim(
        participant=draw(_pensioners(career)),
        career=career,
        returns=draw(money(most=Rp(50_000_000))),
        after=after,
        happened=happened,
        **draw(_course()),
    )
    return draw(advanced(claim))


# Loss of a job, and migrant workers -----------------------------------------------------------------------------------


@st.composite
def job_losses(draw: DrawFn) -> JobLoss:
    """Kehilangan pekerjaan: dismissals with paid months in a row, most of which open a right to JKP."""
    day = draw(days("2022-02-01", "2026-06-30"))
    last = Month.of(day) - draw(st.sampled_from([1, 1, 1, 1, 1, 1, 1, 8]))
    return JobLoss(
        day,
        draw(st.just(Ending.DISMISSAL) | st.just(Ending.DISMISSAL) | st.sampled_from(Ending)),
        paid=Month.range(last - draw(st.integers(12, 24) | st.integers(5, 24)), last),
        citizen=True,
        willing=draw(st.integers(0, 9)) > 0,
        working=False,
        born=draw(days("1975-01-01", "2000-12-31")),
        registered=draw(days("2021-02-02", "2021-12-31")),
    )


@cache
def efforts() -> SearchStrategy[Effort]:
    """Upaya: what a participant shows for a month of JKP."""
    return st.builds(
        Effort,
        assessed=st.booleans(),
        applications=st.integers(0, 8),
        interviews=st.integers(0, 2),
        attendance=st.none() | rates(),
        form=st.booleans(),
        working=st.booleans(),
    )


@st.composite
def job_loss_claims(draw: DrawFn) -> JobLossClaim:
    """Klaim JKP: a loss of a job and the months that were asked for, on the way to six instalments."""
    loss = draw(job_losses())
    claim = JobLossClaim(
        participant=draw(participants(segment=Segment.PU)),
        loss=loss,
        wage=draw(money(_LOWEST_WAGE, _HIGHEST_WAGE)),
        actual_wage=draw(st.none() | money(_LOWEST_WAGE, _HIGHEST_WAGE)),
        scale=draw(st.sampled_from(EnterpriseScale)),
        registered=draw(st.integers(0, 5)) > 0,
        **draw(_course()),
    )
    claim = draw(advanced(claim, most=4))
    asked = claim.approved
    for _ in range(draw(st.integers(0, 3))):
        asked += timedelta(draw(st.integers(25, 35)))
        claim = claim.ask(draw(efforts()) if jkp.ASSESSMENT.get(asked) else None, on=asked)
    return draw(advanced(claim, most=6))


@st.composite
def job_loss_replacement_claims(draw: DrawFn) -> JobLossReplacementClaim:
    """Klaim penggantian JKP: employers in arrears who paid a worker first."""
    arrears = Arrears(draw(st.integers(3, 8)), settled=draw(st.integers(0, 4)) > 0)
    of = evolve(draw(job_loss_claims()), arrears=arrears, registered=True, history=())
    paid = of.loss.day + timedelta(draw(st.integers(0, 200)))
    claim = JobLossReplacementClaim(of=of, employer_paid=paid, amount=draw(st.none() | money()), **draw(_course()))
    return draw(advanced(claim))


_MIGRANTS: tuple[type[MigrantClaim], ...] = (MigrantDeathClaim, FailedDepartureClaim, LossOnReturnClaim, ViolenceClaim)


@st.composite
def migrant_claims(draw: DrawFn, kind: type[MigrantClaim] | None = None) -> MigrantClaim:
    """Klaim PMI: deaths before, during and after the work, failed departures, losses on return, and violence."""
    day = draw(days("2023-02-22") | days("2019-01-01"))
    facts: dict[str, Any] = {
        **draw(_course()),
        "arrears": None,
        "participant": draw(participants(segment=Segment.PMI, member_on=day)),
        "happened": day,
    }
    chosen = draw(st.sampled_from(_MIGRANTS)) if kind is None else kind
    if chosen is MigrantDeathClaim:
        facts |= {"phase": draw(st.sampled_from(Phase)), "missing": draw(st.booleans())}
    if chosen is LossOnReturnClaim:
        facts["loss"] = draw(money(most=Rp(30_000_000)))
    return draw(advanced(chosen(**facts)))


@cache
def claims() -> SearchStrategy[Claim]:
    """Klaim: claims of every kind."""
    return st.one_of(
        death_claims(),
        care_claims(),
        incapacity_claims(),
        disability_claims(),
        scholarship_claims(),
        savings_claims(),
        partial_savings_claims(),
        old_age_pension_claims(),
        disability_pension_claims(),
        survivor_pension_claims(),
        pension_lump_sum_claims(),
        job_loss_claims(),
        job_loss_replacement_claims(),
        migrant_claims(),
    )


# Every public type ----------------------------------------------------------------------------------------------------


def values(kind: type[T]) -> SearchStrategy[T]:
    """Nilai: the values of any public type: facts and deeds as their own functions draw them, results as computed.

    An abstract kind of claim or picture gives those of all its kinds.
    Raises ValueError naming the nearest type for one that has no strategy.
    """
    if issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    made = _STRATEGIES.get(kind)
    return of_law(kind) if made is None else made()


def _one_of(kinds: SearchStrategy[H], of: Callable[[H], Iterable[T]]) -> SearchStrategy[T]:
    """One of the values that each of those holds."""
    return kinds.map(lambda each: tuple(of(each))).filter(bool).flatmap(st.sampled_from)


@cache
def _sums() -> SearchStrategy[Sum]:
    return st.builds(Sum, texts(), st.just(tuple(due.tariff for due in JKK.dues[:2])))


@cache
def _staged() -> SearchStrategy[Staged]:
    return st.builds(Staged, texts(), st.just("wage"), st.just(jkk.INCAPACITY))


@st.composite
def _weighted_wages(draw: DrawFn) -> WeightedWage:
    career = draw(careers())
    return weighted_wage(career, jp.right_starts((career.last + 1).first), draw(reckonings()))


def _afforded(protection: Protection, budget: Rupiah) -> Affordable:
    funding = protection.fundings[0]
    return evolve(protection, headcount=1, roster=None, funding=funding).affordable(budget)


@st.composite
def _reconciliations(draw: DrawFn) -> Reconciliation:
    bill = draw(monthly_bills(segment=Segment.PU))
    return reconcile(bill, evolve(form2a(bill), jkk=draw(money(most=Rp(100_000)))))


def _read(rows: Iterable[Mapping[str, object]]) -> Intake:
    return read_roster(rows, {"name": "Nama"}, segment=Segment.BPU)


@cache
def _demands() -> SearchStrategy[Demand]:
    return st.builds(Demand, st.integers(1, 500), sector=st.sampled_from(Sector), mustahik=st.none() | st.booleans())


@cache
def _budgets() -> SearchStrategy[Budget]:
    bound = st.builds(Funding, st.sampled_from(INSTRUMENTS), payer=names(), year=st.just(2025), ceiling=money())
    return st.builds(Budget, bound, despite_doubt=st.booleans())


@cache
def _plans() -> SearchStrategy[Plan]:
    few = st.lists(_demands(), min_size=1, max_size=2)
    return st.builds(plan, few, st.lists(_budgets(), min_size=1, max_size=2), period=st.just(Period.year(2025)))


def _limits() -> SearchStrategy[Limited]:
    weights = st.tuples(st.integers(1, 9), st.integers(1, 9))
    return st.builds(Limited, weights.map(lambda pair: tuple(enumerate(pair))), st.integers(0, 50))


def _packings() -> SearchStrategy[Packing]:
    goals = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=2)
    return st.builds(Packing, goals.map(tuple), st.lists(_limits(), min_size=1, max_size=2).map(tuple))


def _candidates() -> SearchStrategy[Candidate]:
    return st.builds(
        Candidate,
        participants(segment=Segment.BPU),
        works=st.none() | st.booleans(),
        aids=st.none() | st.frozensets(st.sampled_from(SocialAid), max_size=2),
        registers=st.none() | st.frozensets(st.sampled_from(Register), max_size=2),
    )


def _fractions() -> SearchStrategy[Fraction]:
    return st.builds(Fraction, st.integers(1, 10_000), st.integers(1, 100))


def _ways() -> SearchStrategy[Way[Any]]:
    return st.builds(Way, names(), st.sampled_from([LIFECYCLE, COURSE]))


def _counts(region: Region) -> SearchStrategy[Count]:
    return st.builds(
        Count,
        st.just(region),
        st.sampled_from(Segment),
        st.integers(0, 9_999),
        st.none() | st.integers(0, 9_999),
        on=st.none() | days(),
    )


@st.composite
def _regional_coverages(draw: DrawFn) -> RegionalCoverage:
    region = draw(regions())
    counts = st.lists(_counts(region), min_size=1, max_size=3, unique_by=lambda each: each.segment)
    return RegionalCoverage(region, draw(counts), target=draw(st.none() | values(Target)))


@st.composite
def _scorecards(draw: DrawFn) -> Scorecard:
    award = draw(of_law(Award))
    return Scorecard(award, {each.en: draw(st.integers(1, 9)) for each in award.aspects})


@st.composite
def _owed(draw: DrawFn) -> Owed:
    amount = draw(money(Rp(0, sen=1)))
    return Owed(
        program=draw(st.sampled_from(["JKK", "JKM", "JHT", "JP"])),
        month=draw(months()),
        amount=amount,
        last=draw(days()),
        payments=draw(st.lists(st.builds(Payment, days(), money(Rp(0, sen=1), amount)), max_size=1)),
    )


@cache
def _ledgers() -> SearchStrategy[Ledger]:
    return st.builds(
        Ledger,
        payer=employers() | participants(segment=Segment.BPU),
        owed=st.lists(_owed(), max_size=3, unique_by=lambda each: (each.program, each.month)),
        begun=st.sampled_from(BegunMonth),
        fines_paid=st.dictionaries(st.sampled_from(["JKK", "JP"]), st.lists(values(Payment), max_size=2), max_size=1),
        divided=st.booleans(),
    )


_STEPS = tuple(each for each in CaseStep if each is not CaseStep.FOUND)


@st.composite
def _steps_taken(
    draw: DrawFn,
    steps: tuple[CaseStep, ...] = _STEPS,
    first: date | None = None,
    left: Rupiah = _BILLION,
    fine: Rupiah = _BILLION,
) -> StepTaken:
    """A step of a case with what it holds: of a payment, an agreement and a fine all that is left."""
    step = draw(st.sampled_from(steps))
    on = draw(days() if first is None else days(first, first + timedelta(60)))
    services = st.frozensets(st.sampled_from(sanctions.EMPLOYER_SERVICES.on(on).value.items), min_size=1)
    return StepTaken(
        step,
        on,
        amount={CaseStep.PAID: left, CaseStep.FINE_PAID: fine}.get(step),
        services=draw(services) if step is CaseStep.DENIED else (),
        instalments=[AgreedInstalment(on + timedelta(30), left)] if step is CaseStep.AGREED else (),
        note=draw(st.just("") | names()),
    )


@st.composite
def _cases(draw: DrawFn) -> Case:
    breach = draw(st.sampled_from(Breach))
    case = Case(
        against=draw(participants(segment=Segment.BPU))
        if breach.of_person
        else evolve(draw(employers()), state_body=False),
        breach=breach,
        found=draw(days("2021-02-02")),
        contributions=None if breach.of_person else draw(money()),
        holidays=draw(st.frozensets(days(), max_size=2)),
        owed=draw(accounts()) if breach is Breach.UNPAID else None,
    )
    for _ in range(draw(st.integers(0, 6))):
        last = case.history[-1].on if case.history else case.found
        try:
            case = case.take(draw(_steps_taken(COURSE[case.stage] or _STEPS, last, case.left, case.fine_left)))
        except ValueError:  # a step that this case does not take
            continue
    return case


@st.composite
def _needs(draw: DrawFn) -> Need:
    group = draw(st.sampled_from([each for each in GROUPS if {Segment.PU, Segment.BPU} & {*each.segments}]))
    segment = draw(st.sampled_from([each for each in (Segment.PU, Segment.BPU) if each in group.segments]))
    return Need(
        group,
        draw(st.integers(1, 500)),
        covered=draw(st.integers(0, 500)),
        segment=segment,
        wage=draw(money(_LOWEST_WAGE, _HIGHEST_WAGE)) if segment is Segment.PU else None,
        risk=draw(st.sampled_from(RiskClass)),
    )


@cache
def _means() -> SearchStrategy[Means]:
    named = st.lists(st.sampled_from([DRIVERS, RT_RW]), max_size=2)
    return st.builds(Means, fundings(), groups=named, despite_doubt=st.booleans())


@st.composite
def _strategies(draw: DrawFn) -> Strategy:
    region = draw(regions())
    return strategy(
        region,
        draw(st.lists(_needs(), min_size=1, max_size=2)),
        priorities=draw(st.lists(st.sampled_from(GROUPS) | st.just(region), max_size=2)),
        means=draw(st.lists(_means(), min_size=1, max_size=2)),
        period=Period.year(2025),
        under=draw(st.sampled_from(ALL)),
    )


@st.composite
def _projects(draw: DrawFn) -> Project:
    ordered = draw(days("2016-01-01", "2025-12-31"))
    first = ordered + timedelta(draw(st.integers(0, 60)))
    by_wages = draw(st.booleans())
    registered, certified, delivered = sorted(draw(days(ordered)) for _ in range(3))
    return Project(
        name=draw(names()),
        provider=draw(employers(construction=True)),
        user=draw(regions() | employers()),
        responsible=draw(st.sampled_from(Responsible)),
        work_order=ordered,
        period=Period(first, first + timedelta(draw(st.integers(0, 300)))),
        value=None if by_wages else draw(money(Rp(1_000_000))),
        wages=draw(money(_LOWEST_WAGE)) if by_wages else None,
        instalments=not by_wages and draw(st.booleans()),
        registered=draw(st.none() | st.just(registered)),
        certified=draw(st.none() | st.just(certified)),
        delivered=draw(st.none() | st.just(delivered)),
        payments=draw(st.lists(values(Payment), max_size=2)),
        condition=draw(st.none() | values(ProofCondition)),
        paid_up=draw(st.booleans()),
        holidays=draw(st.frozensets(days(), max_size=2)),
    )


_STRATEGIES: dict[type, Callable[[], SearchStrategy[Any]]] = {
    # Values
    Month: months,
    Period: periods,
    Rate: rates,
    Region: regions,
    Rupiah: money,
    Text: texts,
    Document: documents,
    Facts: lambda: st.builds(Facts, st.lists(st.tuples(texts(), _cells()), max_size=3).map(tuple)),
    Heading: lambda: st.builds(Heading, texts(), st.integers(1, 3)),
    Listing: lambda: st.builds(Listing, st.lists(texts() | money() | days(), max_size=3).map(tuple)),
    Note: lambda: st.builds(Note, texts(), st.sampled_from(["note", "warning", "error"])),
    Paragraph: lambda: st.builds(Paragraph, texts()),
    Row: lambda: st.builds(Row, st.lists(_cells(), min_size=1, max_size=4).map(tuple)),
    Table: _tables,
    Picture: lambda: st.one_of(values(Bars), values(CoverageBars), values(Timeline)),
    Series: lambda: st.builds(
        Series, texts(), st.lists(money(), max_size=3) | st.lists(st.integers(0, 999), max_size=3)
    ),
    Bars: _bars,
    CoverageBars: lambda: st.builds(
        CoverageBars,
        texts(),
        st.lists(st.tuples(texts() | names(), st.none() | values(Coverage)), min_size=1, max_size=3),
        target=st.none() | rates(),
    ),
    Moment: lambda: st.builds(Moment, texts(), days()),
    Span: lambda: st.builds(Span, names(), periods()),
    Timeline: lambda: st.builds(Timeline, texts(), st.lists(values(Moment) | values(Span), min_size=1, max_size=3)),
    # Reckoning
    Breakdown: accounts,
    Right: _rights,
    Staged: _staged,
    Sum: _sums,
    Finding: _one_finding,
    Findings: findings,
    Suppression: lambda: st.builds(Suppression, st.sampled_from(["JS202", "JS511"]), names(), st.integers(1, 99)),
    # Subjects
    Kpj: kpjs,
    Nik: niks,
    Npwp: npwps,
    Passport: passports,
    Child: lambda: children().map(lambda each: each.pupil),
    Grade: grades,
    Relative: relatives,
    Will: wills,
    Employer: employers,
    WorkerFacts: worker_facts,
    Wage: wages,
    Job: jobs,
    Enrolment: enrolments,
    Participant: participants,
    Workforce: workforces,
    Disability: disabilities,
    Assessed: lambda: st.builds(assess, days("2022-01-01"), disabilities()),
    # Programmes
    Arrears: lambda: st.builds(Arrears, st.integers(0, 8), settled=st.booleans()),
    Membership: lambda: st.builds(Membership, days(), st.sampled_from([Segment.PU, Segment.BPU])),
    Recipients: lambda: st.builds(Recipients, of_law(Rank), st.lists(relatives(), max_size=2).map(tuple)),
    Circumstances: lambda: st.builds(Circumstances, happened=days(), born=days("1960-01-01", "2000-01-01")),
    Withdrawal: lambda: st.builds(withdrawable, st.just(Ground.DEATH), values(Circumstances), days("2016-01-01")),
    Career: careers,
    Reckoning: reckonings,
    Credit: lambda: careers().map(lambda each: disability_credit(each, (each.last + 1).first)),
    WeightedWage: _weighted_wages,
    WageYear: lambda: _one_of(_weighted_wages(), lambda each: each.years),
    Turn: lambda: st.builds(
        jp.succession, st.lists(relatives(relation=Relation.SPOUSE, alive_on=_LAST), min_size=1, max_size=1), days()
    ).map(lambda turns: turns[0]),
    JobLoss: job_losses,
    Effort: efforts,
    Entitlement: lambda: job_losses().map(entitlement),
    Condition: lambda: _one_of(values(Entitlement), lambda each: each.conditions),
    Obligations: lambda: st.builds(obligations.obligations, employers(), worker_facts(), days()),
    Obligation: lambda: _one_of(values(Obligations), lambda each: each.items),
    PaperOwed: lambda: st.builds(PaperOwed, st.sampled_from(Paper), of_law(Source)),
    # Deeds
    Coverage: lambda: st.builds(Coverage, st.integers(0, 100_000), st.integers(1, 100_000)),
    Target: lambda: st.builds(Target, st.integers(1, 100_000), units=st.none() | st.integers(1, 100)),
    Funding: fundings,
    Split: splits,
    Protection: protections,
    Bill: bills,
    Cohort: lambda: st.builds(Cohort, st.integers(1, 500), months()),
    Group: lambda: _one_of(protections(), lambda each: each.groups),
    Affordable: lambda: st.builds(_afforded, protections(), money()),
    MonthlyBill: monthly_bills,
    Part: lambda: _one_of(monthly_bills(), lambda each: each.parts),
    Regime: lambda: _one_of(monthly_bills(), lambda each: [part.regime for part in each.parts]),
    Line: lambda: _one_of(monthly_bills(), lambda each: each.lines),
    Remittance: remittances,
    Form2a: lambda: st.builds(form2a, monthly_bills(), arrears=money()),
    Reconciliation: _reconciliations,
    Difference: lambda: _one_of(_reconciliations(), lambda each: each.differences),
    Columns: lambda: st.builds(Columns, names(), nik=st.none() | names()),
    Fault: lambda: st.builds(Fault, st.sampled_from(FaultKind), st.integers(1, 99), names(), names(), texts()),
    Intake: lambda: st.lists(st.fixed_dictionaries({"Nama": st.none() | names()}), max_size=3).map(_read),
    Payment: lambda: st.builds(Payment, days(), money(Rp(0, sen=1))),
    Owed: _owed,
    Ledger: _ledgers,
    Project: _projects,
    ProofCondition: lambda: st.builds(
        ProofCondition, regions() | employers(), since=days(), under=st.none() | st.sampled_from(ALL)
    ),
    # Enforcement
    AgreedInstalment: lambda: st.builds(AgreedInstalment, days(), money()),
    StepTaken: _steps_taken,
    Case: _cases,
    NextStep: lambda: st.builds(
        NextStep,
        st.sampled_from(_STEPS),
        st.sampled_from(Actor),
        st.none() | st.sampled_from(Actor),
        st.none() | days(),
        of_law(Source),
        st.none() | money(),
    ),
    Way: _ways,
    # Claims
    Event: events,
    Term: lambda: _one_of(care_claims(), lambda each: each.terms(frozenset())),
    Instalment: lambda: st.builds(Instalment, months(), money(), st.none() | days()),
    MonthlyRequest: lambda: st.builds(MonthlyRequest, st.integers(1, 6), days(), st.none() | efforts()),
    Claim: claims,
    MemberClaim: lambda: st.one_of(death_claims(), care_claims(), incapacity_claims(), disability_claims()),
    AccidentClaim: lambda: st.one_of(care_claims(), incapacity_claims(), disability_claims()),
    GrantClaim: lambda: st.one_of(incapacity_claims(), disability_claims()),
    PensionClaim: lambda: st.one_of(old_age_pension_claims(), disability_pension_claims(), survivor_pension_claims()),
    DeathClaim: death_claims,
    CareClaim: care_claims,
    IncapacityClaim: incapacity_claims,
    DisabilityClaim: disability_claims,
    ScholarshipClaim: scholarship_claims,
    SavingsClaim: savings_claims,
    PartialSavingsClaim: partial_savings_claims,
    OldAgePensionClaim: old_age_pension_claims,
    DisabilityPensionClaim: disability_pension_claims,
    SurvivorPensionClaim: survivor_pension_claims,
    PensionLumpSumClaim: pension_lump_sum_claims,
    JobLossClaim: job_loss_claims,
    JobLossReplacementClaim: job_loss_replacement_claims,
    MigrantClaim: migrant_claims,
    MigrantDeathClaim: lambda: migrant_claims(MigrantDeathClaim),
    FailedDepartureClaim: lambda: migrant_claims(FailedDepartureClaim),
    LossOnReturnClaim: lambda: migrant_claims(LossOnReturnClaim),
    ViolenceClaim: lambda: migrant_claims(ViolenceClaim),
    # Planning
    Beneficiary: lambda: st.builds(
        Beneficiary,
        segment=st.sampled_from(Segment),
        group=st.none() | st.sampled_from(GROUPS),
        mustahik=st.none() | st.booleans(),
    ),
    Ruling: lambda: st.builds(
        Ruling, st.sampled_from(INSTRUMENTS), st.integers(2016, 2026), st.sampled_from(Verdict), texts(), of_law(Source)
    ),
    RegionRecord: lambda: st.builds(
        RegionRecord, region=regions(), budgets=st.dictionaries(st.integers(2020, 2026), money(), max_size=2)
    ),
    Lineage: lambda: st.sampled_from(ALL).map(lineage),
    Demand: _demands,
    Budget: _budgets,
    Plan: _plans,
    Assignment: lambda: _one_of(_plans(), lambda each: each.assignments),
    Binding: lambda: st.builds(Binding, _budgets(), texts(), st.none() | money(), st.none() | money()),
    Refusal: lambda: st.builds(Refusal, _budgets(), _demands(), values(Ruling)),
    Gap: lambda: st.builds(Gap, _demands(), periods(), st.integers(1, 500), st.booleans()),
    Comparison: lambda: _plans().map(lambda each: compare({"A": each})),
    Limited: _limits,
    Packing: _packings,
    Packed: lambda: _packings().map(pack),
    Candidate: _candidates,
    Application: lambda: st.builds(Application, st.sampled_from(SCHEMES), _candidates()),
    Shares: lambda: st.builds(
        Shares,
        st.lists(st.tuples(regions(), st.integers(1, 99)), min_size=1, max_size=3).map(tuple),
        st.sampled_from(Sharing),
    ),
    Need: _needs,
    Means: _means,
    Strategy: _strategies,
    Measure: lambda: st.builds(
        Measure,
        st.integers(1, 9),
        periods(),
        _needs(),
        _means(),
        st.integers(1, 500),
        st.integers(0, 500),
        money(),
        st.tuples(of_law(Source)),
    ),
    Shortfall: lambda: st.builds(Shortfall, periods(), _needs(), st.integers(1, 500), st.none() | money()),
    Refused: lambda: st.builds(
        Refused, st.integers(2016, 2026), _needs(), _means(), texts(), st.none() | of_law(Source)
    ),
    # Coverage and what is expected
    Count: lambda: regions().flatmap(_counts),
    RegionalCoverage: _regional_coverages,
    Ranked: lambda: st.builds(Ranked, st.integers(1, 9), regions(), _fractions()),
    Scorecard: _scorecards,
    Number: lambda: st.builds(Number, _fractions(), st.integers(1, 9)),
    Lives: lambda: st.builds(Lives, st.integers(15, 70), st.sampled_from(Sex), st.integers(1, 999)),
    Interval: lambda: st.builds(interval, st.integers(0, 9)),
    Experience: lambda: st.builds(Experience, st.integers(0, 9), _fractions()),
    Expectation: lambda: st.builds(Expectation, protections(), _fractions()),
    # Judgement
    Entry: lambda: st.builds(Entry, participants(), days()),
    Portfolio: lambda: st.lists(protections(), max_size=2).map(lambda each: Portfolio(tuple(each))),
}
"""How values are made that are not simply there in the law."""

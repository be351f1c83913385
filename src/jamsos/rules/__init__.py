"""Pemeriksaan: judgement that is collected, not thrown.

`check` asks every rule that fits the subject and returns what they found.  A code is permanent; a name may be searched
for; both stand in the documentation with the article.

JS10x  regulation · JS11x  a region against Inpres 2/2021 · JS12x, JS13x  a person against a regional scheme
JS20x  the people of a protection · JS21x  numbers of a person · JS22x  rows of a list · JS23x  eligibility ·
JS24x  rosters as a whole
JS30x  funding of a protection · JS32x  budgets and plans
JS40x  contributions · JS41x  payments of contributions · JS42x  arrears
JS50x  claims and what they come to · JS51x  the course of a claim
JS60x  programmes an employer owes · JS61x  partial registration · JS62x  what is not known of an employer ·
JS63x  cases against employers, construction projects
JS71x  numbers behind a coverage
JS9xx  evidence
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING, Any, cast

from jamsos import roster as intake
from jamsos import schemes
from jamsos._checks import shown, unknown
from jamsos.arrears import Ledger
from jamsos.claims import Claim
from jamsos.contributions import MonthlyBill
from jamsos.coverage import RegionalCoverage
from jamsos.dates import as_day
from jamsos.employers import Employer
from jamsos.enforcement import Case
from jamsos.findings import Findings
from jamsos.instruction import RegionRecord
from jamsos.participants import Participant
from jamsos.planning import Budget, Plan
from jamsos.protection import Protection
from jamsos.remittance import Remittance
from jamsos.rules import (
    arrears,
    claims,
    contributions,
    course,
    coverage,
    eligibility,
    enforcement,
    evidence,
    funding,
    identity,
    instruction,
    people,
    planning,
    programmes,
    regulation,
    remittances,
    roster,
    tenders,
)
from jamsos.rules.tenders import tender_check
from jamsos.schemes import Application
from jamsos.tenders import Project
from jamsos.workforce import Workforce

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jamsos.dates import Day
    from jamsos.findings import Finding, Rule

__all__ = ["RULES", "check", "rule", "tender_check"]

RULES: tuple[Rule[Any], ...] = (
    *regulation.RULES,
    *instruction.RULES,
    *schemes.RULES,
    *people.RULES,
    *identity.RULES,
    *intake.RULES,
    *eligibility.RULES,
    *roster.RULES,
    *funding.RULES,
    *planning.RULES,
    *contributions.RULES,
    *remittances.RULES,
    *arrears.RULES,
    *claims.RULES,
    *course.RULES,
    *programmes.RULES,
    *enforcement.RULES,
    *tenders.RULES,
    *coverage.RULES,
    *evidence.RULES,
)
"""Every rule, in the order of the codes."""

_SUBJECTS = (
    Protection,
    RegionRecord,
    Application,
    Participant,
    Claim,
    MonthlyBill,
    Remittance,
    Ledger,
    Workforce,
    Employer,
    Case,
    Project,
    Budget,
    Plan,
    RegionalCoverage,
)


def rule(code: str) -> Rule[Any]:
    """The rule of a code or of a name; raises ValueError naming the nearest.

    >>> rule("JS501").name
    'claim-not-covered'
    """
    for each in RULES:
        if code in {each.code, each.name}:
            return each
    raise unknown("rule", code, [each.code for each in RULES] + [each.name for each in RULES])


def check(subject: object, *, on: Day) -> Findings:
    """Periksa: everything the rules have to say about a subject on a day.

    The subject is a Protection, the RegionRecord of a region, an Application under a scheme, a Participant, a Claim of
    any kind, a MonthlyBill, a Remittance, a Ledger, a Workforce, an Employer, a Case, a Project, a Budget, a Plan or a
    RegionalCoverage; or any iterable of these, such as a roster, which is also judged as a whole: nobody stands in it
    twice, and one person must not be paid for twice.
    The people of a protection's roster, the workers of a workforce and its employer, and the budgets of a plan are
    judged with it.  Nothing is raised for what is merely unlawful; it is found.

    >>> from jamsos import APBD, JKK, JKM, KOTA_AMBON, PERWALI_AMBON_34A_2020, Funding, Period, Segment
    >>> ambon = Protection(under=PERWALI_AMBON_34A_2020, region=KOTA_AMBON, segment=Segment.BPU, headcount=25_000,
    ...                    programs=(JKK, JKM), period=Period.year(2022),
    ...                    funding=Funding(APBD, payer=KOTA_AMBON, year=2022))
    >>> check(ambon, on="2022-01-01").ok
    True
    >>> twice = [Participant("Siti", Segment.BPU, ref="7"), Participant("Siti", Segment.BPU, ref="7")]
    >>> check(twice, on="2022-01-01").counts
    {'JS204': 1, 'JS211': 2, 'JS202': 1}
    """
    return Findings.of(_judge(_subjects(subject), as_day(on, "on")))


def _subjects(subject: object) -> tuple[object, ...]:
    if isinstance(subject, _SUBJECTS):
        return (subject,)
    items = tuple(cast("Iterable[object]", subject)) if isinstance(subject, Iterable) else (subject,)
    for item in items:
        if not isinstance(item, _SUBJECTS):
            kinds = ", ".join(kind.__name__ for kind in _SUBJECTS)
            msg = f"check judges a {kinds} or an iterable of these, not {shown(item)} ({type(item).__name__})."
            raise TypeError(msg)
    return items


def _judge(subjects: tuple[object, ...], day: date) -> Iterator[Finding]:
    together = people.Portfolio(subjects)
    by_kind: defaultdict[type, list[object]] = defaultdict(list)
    for subject in chain(_within(subjects), people.entries(together, day), (together,)):
        by_kind[type(subject)].append(subject)
    for each in RULES:
        for kind, alike in by_kind.items():
            if issubclass(kind, each.subject):
                yield from each.judge_all(alike, day)


def _within(subjects: tuple[object, ...]) -> Iterator[object]:
    """Each subject, and those it holds."""
    for subject in subjects:
        yield subject
        if isinstance(subject, Protection):
            yield from subject.roster or ()
        elif isinstance(subject, Workforce):
            yield from subject.workers
            yield subject.employer
        elif isinstance(subject, Plan):
            yield from subject.budgets

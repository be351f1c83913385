"""JS636 to JS639: a construction project: registered in time, covered, and with the proof that a tender asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve

from jamsos._checks import instance
from jamsos.dates import as_day
from jamsos.findings import Findings, Rule, Severity
from jamsos.money import Rp
from jamsos.programs.construction import COVER_BEGINS, PROJECT_DAYS
from jamsos.regulations.national import UU_24_2011
from jamsos.tenders import Project
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from jamsos.dates import Day

__all__ = ["RULES", "tender_check"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _late(project: Project, day: date) -> Found:
    if PROJECT_DAYS.get(project.work_order) is None:
        return
    term = project.terms(project.holidays)[0]
    if term.kept(day) is False:
        yield {
            "about": project,
            "what": project,
            "who": project.employer,
            "last": term.last,
            "days": term.days_late(day),
            "citation": term.source.citation,
        }


def _uncovered(project: Project, day: date) -> Found:
    covered = project.covered_from
    if day >= project.period.first and (covered is None or covered > day):
        rule = COVER_BEGINS.get(day)
        yield {
            "about": project,
            "what": project,
            "first": project.first_payment,
            "paid": project.paid(day),
            "citation": None if rule is None else rule.citation,
        }


def _unpaid(project: Project, day: date) -> Found:
    left = project.left(day)
    if day >= project.period.last and left > Rp(0):
        yield {"about": project, "what": project, "last": project.period.last, "left": left}


def _no_proof(project: Project, day: date) -> Found:
    condition = project.condition
    if condition is not None and condition.holds(day) and not project.has_proof(day):
        citation = None if condition.under is None else condition.under.whole()
        yield {"about": project, "what": project, "condition": condition, "citation": citation}


RULES = (
    Rule(
        "JS636",
        "project-registered-late",
        Severity.ERROR,
        Project,
        Text(
            id="{what}: pendaftaran oleh {who} terlambat {days} hari, paling lambat {last}",
            en="{what}: registration by {who} is {days} day(s) late; it was due by {last}",
        ),
        _late,
    ),
    Rule(
        "JS637",
        "project-not-covered",
        Severity.ERROR,
        Project,
        Text(
            id="{what}: pekerjaan sudah dimulai dan pekerjanya belum terlindungi; dibayar {paid} dari {first} yang "
            "pertama",
            en="{what}: work has begun and its workers are not covered; {paid} of the first {first} was paid",
        ),
        _uncovered,
    ),
    Rule(
        "JS638",
        "project-not-paid",
        Severity.ERROR,
        Project,
        Text(
            id="{what}: iuran belum lunas pada akhir proyek {last}; sisa {left}",
            en="{what}: the contribution is not paid in full at the end of the project on {last}; {left} is left",
        ),
        _unpaid,
        UU_24_2011.pasal(19),
    ),
    Rule(
        "JS639",
        "proof-missing",
        Severity.ERROR,
        Project,
        Text(
            id="{what}: bukti kepesertaan belum ada, padahal menjadi syarat ({condition})",
            en="{what}: there is no proof, which is a condition ({condition})",
        ),
        _no_proof,
    ),
)


def tender_check(project: Project, day: Day, holidays: Collection[date] | None = None) -> Findings:
    """Periksa syarat tender: what stands between a project and its award on a day; nothing where it may be given.

    `holidays` is the calendar the caller answers for, that of the project unless another is given.

    >>> from jamsos.employers import Employer
    >>> from jamsos.dates import Period
    >>> from jamsos.money import Rp
    >>> from jamsos.regions import KOTA_TIDORE_KEPULAUAN
    >>> from jamsos.tenders import ProofCondition, Responsible
    >>> project = Project(name="Jalan Goto", provider=Employer("CV Karya Goto", construction=True),
    ...                   user=KOTA_TIDORE_KEPULAUAN, responsible=Responsible.PROVIDER, work_order="2024-03-01",
    ...                   period=Period("2024-03-11", "2024-08-31"), value=Rp(1_200_000_000),
    ...                   condition=ProofCondition(KOTA_TIDORE_KEPULAUAN, since="2024-01-01"))
    >>> tender_check(project, "2024-03-08").counts
    {'JS639': 1}
    """
    instance("project", project, Project, "Project(...)")
    on, subject = as_day(day, "day"), project if holidays is None else evolve(project, holidays=holidays)
    return Findings.of(finding for rule in RULES for finding in rule.judge(subject, on))

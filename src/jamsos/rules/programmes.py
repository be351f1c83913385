"""JS6xx: whether an employer registers everybody, in every programme, at the true wage (PDS)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve

from jamsos.employers import Employer
from jamsos.findings import Rule, Severity
from jamsos.participants import Participant, Segment
from jamsos.programs.obligations import JKP_AGE, Duty, obligations
from jamsos.regulations.national import PERPRES_109_2013, PP_44_2015, UU_24_2011
from jamsos.rules._jobs import jobs_with_jkp
from jamsos.text import Text
from jamsos.workforce import Workforce

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from jamsos.employers import WorkerFacts
    from jamsos.participants import Job
    from jamsos.programs.obligations import Obligation

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _registered(person: Participant, day: date) -> Iterator[tuple[Job, WorkerFacts, frozenset[str]]]:
    """Every job of a wage earner or builder held on the day whose facts and programmes are known, with these."""
    if person.segment is Segment.BPU:
        return
    for job in person.jobs:
        if job.worker is not None and job.programs is not None and job.held_on(day):
            yield job, _since_jkp(job.worker), job.programs


def _since_jkp(facts: WorkerFacts) -> WorkerFacts:
    """The facts with no registration in JKP before there was JKP."""
    registered = facts.registered_jkp_on
    if registered is None or registered >= _JKP_BEGAN:
        return facts
    return evolve(facts, registered_jkp_on=_JKP_BEGAN)


_JKP_BEGAN = JKP_AGE.provisions[0].first


def _since_registration(person: Participant, day: date) -> Iterator[tuple[Job, WorkerFacts, frozenset[str]]]:
    """The same, with the day of registration in JKP, at which the age counts: of the enrolment, else of the job."""
    for job, facts, codes in _registered(person, day):
        starts = [each.start for each in person.enrolments if each.program == "JKP"]
        start = min(starts, default=job.start)
        if facts.registered_jkp_on is None and start is not None:
            yield job, evolve(facts, registered_jkp_on=max(start, _JKP_BEGAN)), codes
        else:
            yield job, facts, codes


def _duties(job: Job, facts: WorkerFacts, day: date) -> tuple[Obligation, ...]:
    """What each programme is to the employer; nothing before the stages, and of who is not born yet."""
    try:
        return obligations(job.employer, facts, day).items
    except (LookupError, ValueError):
        return ()


def _told(person: Participant, job: Job, item: Obligation) -> dict[str, object]:
    return {
        "about": person,
        "name": person,
        "employer": job.employer,
        "program": item.program,
        "reason": item.reason,
        "citation": item.citations[0],
    }


def _missing(person: Participant, day: date) -> Found:
    chosen = {"JKP"} if jobs_with_jkp(person, day) else set[str]()  # at one workplace, which may be another
    for job, facts, codes in _registered(person, day):
        for item in _duties(job, facts, day):
            if item.duty is Duty.OWED and item.program not in codes | chosen:
                yield _told(person, job, item)


def _excluded(person: Participant, day: date) -> Found:
    for job, facts, codes in _since_registration(person, day):
        if facts.service is not None:  # a rule of its own says it once for all programmes
            continue
        for item in _duties(job, facts, day):
            if item.duty is Duty.EXCLUDED and item.program in codes:
                yield _told(person, job, item)


def _undecided(person: Participant, day: date) -> Found:
    for job, facts, _ in _since_registration(person, day):
        for item in _duties(job, facts, day):
            if item.duty is Duty.UNDECIDED:
                yield _told(person, job, item)


def _scale(employer: Employer, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    if employer.scale is None and not employer.state_body:
        yield {"about": employer, "name": employer}


def _risk(employer: Employer, day: date) -> Found:  # noqa: ARG001  (as above)
    if employer.risk_class is None and not employer.construction:
        yield {"about": employer, "name": employer}


def _unregistered(force: Workforce, day: date) -> Found:  # noqa: ARG001  (as above)
    if force.unregistered:
        yield {
            "about": force.employer,
            "name": force.employer,
            "n": force.unregistered,
            "all": force.actual_workers,
        }


def _wages(force: Workforce, day: date) -> Found:
    actual_wages = dict(force.actual_wages)
    for worker, job in _jobs(force, day):
        actual = actual_wages.get(worker.ref)
        if actual is not None and job.wage_on(day) < actual:
            yield {
                "about": worker,
                "name": worker,
                "employer": force.employer,
                "reported": job.wage_on(day),
                "actual": actual,
            }


def _minimum(force: Workforce, day: date) -> Found:
    least = force.minimum_wage
    if least is None:
        return
    for worker, job in _jobs(force, day):
        if job.wage_on(day) < least:
            yield {"about": worker, "name": worker, "wage": job.wage_on(day), "least": least}


def _jobs(force: Workforce, day: date) -> Iterator[tuple[Participant, Job]]:
    """The job of each wage earner or builder with this employer, held on the day; not of interns and owners."""
    for worker in force.workers:
        for job in worker.jobs:
            if worker.segment is not Segment.BPU and job.employer == force.employer and job.held_on(day):
                yield worker, job


def _facts_missing(force: Workforce, day: date) -> Found:
    jobs = list(_jobs(force, day))
    without = sum(1 for _, job in jobs if job.worker is None or job.programs is None)
    if without:
        yield {"about": force.employer, "name": force.employer, "n": without, "all": len(jobs)}


RULES = (
    Rule(
        "JS601",
        "programme-missing",
        Severity.ERROR,
        Participant,
        Text(
            id="{name} di {employer} tidak didaftarkan dalam {program} (PDS program): {reason}",
            en="{name} at {employer} is not registered in {program} (partial registration): {reason}",
        ),
        _missing,
        PERPRES_109_2013.pasal(6, ayat=3),
    ),
    Rule(
        "JS602",
        "programme-excluded",
        Severity.ERROR,
        Participant,
        Text(
            id="{name} di {employer} didaftarkan dalam {program}, yang tidak terbuka: {reason}",
            en="{name} at {employer} is registered in {program}, which is not open: {reason}",
        ),
        _excluded,
    ),
    Rule(
        "JS603",
        "programme-undecided",
        Severity.NOTE,
        Participant,
        Text(
            id="{name} di {employer}: kewajiban {program} belum dapat ditentukan: {reason}",
            en="{name} at {employer}: whether {program} is owed cannot be told: {reason}",
        ),
        _undecided,
    ),
    Rule(
        "JS604",
        "completeness-not-checked",
        Severity.NOTE,
        Workforce,
        Text(
            id="{name}: program {n} dari {all} pekerja tidak diperiksa, karena fakta pekerja (worker) atau programnya "
            "(programs) tidak diketahui",
            en="{name}: the programmes of {n} of {all} workers were not checked, because the facts (worker) or the "
            "programmes (programs) are not known",
        ),
        _facts_missing,
    ),
    Rule(
        "JS611",
        "workers-unregistered",
        Severity.ERROR,
        Workforce,
        Text(
            id="{name} belum mendaftarkan {n} dari {all} pekerja (PDS tenaga kerja)",
            en="{name} has not registered {n} of {all} workers (partial registration)",
        ),
        _unregistered,
        UU_24_2011.pasal(15, ayat=1),
    ),
    Rule(
        "JS612",
        "wage-under-reported",
        Severity.ERROR,
        Workforce,
        Text(
            id="{name}: {employer} melaporkan upah {reported}, sebenarnya {actual} (PDS upah); kekurangan manfaat "
            "menjadi tanggungan pemberi kerja",
            en="{name}: {employer} reports a wage of {reported}, in truth {actual} (partial registration); the "
            "employer owes what benefits lack",
        ),
        _wages,
        PP_44_2015.pasal(32, ayat=2),
    ),
    Rule(
        "JS613",
        "wage-below-minimum",
        Severity.WARNING,
        Workforce,
        Text(
            id="{name}: upah {wage} di bawah upah minimum {least} yang disebutkan",
            en="{name}: the wage of {wage} is below the minimum wage of {least} that was handed in",
        ),
        _minimum,
    ),
    Rule(
        "JS621",
        "scale-unknown",
        Severity.NOTE,
        Employer,
        Text(
            id="{name}: skala usaha tidak diketahui; program yang wajib tidak dapat ditentukan seluruhnya",
            en="{name}: the size is not known; not every programme that is owed can be told",
        ),
        _scale,
    ),
    Rule(
        "JS622",
        "risk-class-unknown",
        Severity.NOTE,
        Employer,
        Text(
            id="{name}: tingkat risiko tidak diketahui; iuran JKK tidak dapat dihitung",
            en="{name}: the risk class is not known; JKK cannot be reckoned",
        ),
        _risk,
    ),
)

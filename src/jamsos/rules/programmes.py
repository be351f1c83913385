"""JS6xx: whether an employer registers everybody, in every programme, at the true wage (PDS), and knows enough to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.employers import Employer
from jamsos.findings import Rule, Severity
from jamsos.participants import Participant
from jamsos.programs.obligations import MICRO_STAGE, Duty, obligations
from jamsos.regulations.national import PP_44_2015, UU_24_2011
from jamsos.text import Text
from jamsos.workforce import Workforce

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from jamsos.participants import Job
    from jamsos.programs.obligations import Obligation

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _duties(person: Participant, day: date) -> Iterator[tuple[Job, frozenset[str], Obligation]]:
    """Every programme of every job held on the day, with what was registered."""
    if MICRO_STAGE.get(day) is None:
        return
    for job in person.jobs:
        if job.worker is not None and job.programs is not None and job.held_on(day):
            for item in obligations(job.employer, job.worker, day).items:
                yield job, job.programs, item


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
    for job, registered, item in _duties(person, day):
        if item.duty is Duty.OWED and item.program not in registered:
            yield _told(person, job, item)


def _excluded(person: Participant, day: date) -> Found:
    for job, registered, item in _duties(person, day):
        if item.duty is Duty.EXCLUDED and item.program in registered:
            yield _told(person, job, item)


def _undecided(person: Participant, day: date) -> Found:
    for job, _, item in _duties(person, day):
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
    for worker in force.workers:
        actual = force.actual_wage(worker.ref)
        for job in worker.jobs:
            if job.employer == force.employer and job.held_on(day) and actual is not None and job.wage_on(day) < actual:
                yield {
                    "about": worker,
                    "name": worker,
                    "employer": force.employer,
                    "reported": job.wage_on(day),
                    "actual": actual,
                    "gap": actual - job.wage_on(day),
                }


def _minimum(force: Workforce, day: date) -> Found:
    least = force.minimum_wage
    for worker in force.workers:
        for job in worker.jobs:
            if job.employer == force.employer and job.held_on(day) and least is not None and job.wage_on(day) < least:
                yield {"about": worker, "name": worker, "wage": job.wage_on(day), "least": least}


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
            en="{name}: {employer} reports a wage of {reported}, in truth {actual} (partial registration); the employer "
            "owes what benefits lack",
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

"""JS23x: who may be a participant at all: foreigners, state employees, the dead, and nobody twice in one programme."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

from jamsos.findings import Rule, Severity
from jamsos.participants import Participant, Segment
from jamsos.programs.jkp import SEVERAL_EMPLOYERS
from jamsos.programs.obligations import FOREIGNER_MONTHS, TASPEN_ASABRI
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from jamsos.participants import Enrolment

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _short_stay(person: Participant, day: date) -> Found:
    least = FOREIGNER_MONTHS.get(day)
    if person.citizen or least is None or person.months_in_indonesia is None:
        return
    if person.months_in_indonesia < least.value:
        yield {
            "about": person,
            "name": person,
            "months": person.months_in_indonesia,
            "least": least.value,
            "citation": least.citation,
        }


def _stay_unknown(person: Participant, day: date) -> Found:
    if not person.citizen and person.months_in_indonesia is None and FOREIGNER_MONTHS.get(day) is not None:
        yield {"about": person, "name": person}


def _state_employee(person: Participant, day: date) -> Found:
    for job in person.jobs:
        if job.worker is not None and job.worker.service is not None and job.held_on(day) and job.programs:
            yield {"about": person, "name": person, "service": job.worker.service, "employer": job.employer}


def _twice(person: Participant, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    for one, two in combinations(sorted(person.enrolments, key=_program_and_start), 2):
        if one.program == two.program and (one.end is None or two.start <= one.end):
            yield {"about": person, "name": person, "program": one.program, "one": one.start, "two": two.start}


def _program_and_start(enrolment: Enrolment) -> tuple[str, date]:
    return enrolment.program, enrolment.start


def _two_jkp(person: Participant, day: date) -> Found:
    if SEVERAL_EMPLOYERS.get(day) is None:
        return
    several = [job for job in person.jobs if job.held_on(day) and job.programs and "JKP" in job.programs]
    if len(several) > 1:
        employers = ", ".join(job.employer.name for job in several)
        yield {"about": person, "name": person, "employers": employers}


def _dead(person: Participant, day: date) -> Found:
    if person.died is None or person.died > day:
        return
    for enrolment in person.enrolments:
        if enrolment.end is None or enrolment.end > person.died:
            yield {"about": person, "name": person, "program": enrolment.program, "died": person.died}


def _jp_without_employer(person: Participant, day: date) -> Found:  # noqa: ARG001  (as above)
    for enrolment in person.enrolments:
        if person.segment is Segment.BPU and enrolment.program in {"JP", "JKP"}:
            yield {"about": person, "name": person, "program": enrolment.program}


RULES = (
    Rule(
        "JS231",
        "foreigner-short-stay",
        Severity.ERROR,
        Participant,
        Text(
            id="{name}, orang asing, bekerja {months} bulan di Indonesia; peserta sekurang-kurangnya {least} bulan",
            en="{name}, a foreigner, works {months} month(s) in Indonesia; a participant at least {least}",
        ),
        _short_stay,
        FOREIGNER_MONTHS.provisions[0].citation,
    ),
    Rule(
        "JS232",
        "foreigner-stay-unknown",
        Severity.NOTE,
        Participant,
        Text(
            id="{name}, orang asing: lama bekerja di Indonesia tidak diketahui",
            en="{name}, a foreigner: how long he or she works in Indonesia is not known",
        ),
        _stay_unknown,
        FOREIGNER_MONTHS.provisions[0].citation,
    ),
    Rule(
        "JS233",
        "state-employee",
        Severity.ERROR,
        Participant,
        Text(
            id="{name} di {employer}: {service} tidak menjadi peserta BPJS Ketenagakerjaan",
            en="{name} at {employer}: {service} are no participants of BPJS Ketenagakerjaan",
        ),
        _state_employee,
        TASPEN_ASABRI.provisions[0].citation,
    ),
    Rule(
        "JS234",
        "double-membership",
        Severity.WARNING,
        Participant,
        Text(
            id="{name}: dua kepesertaan {program} pada waktu yang sama, sejak {one} dan sejak {two}",
            en="{name}: two memberships of {program} at the same time, since {one} and since {two}",
        ),
        _twice,
    ),
    Rule(
        "JS235",
        "jkp-of-several-employers",
        Severity.ERROR,
        Participant,
        Text(
            id="{name} didaftarkan JKP oleh {employers}; pekerja memilih satu",
            en="{name} is registered in JKP by {employers}; the worker chooses one",
        ),
        _two_jkp,
        SEVERAL_EMPLOYERS.provisions[0].citation,
    ),
    Rule(
        "JS236",
        "member-after-death",
        Severity.ERROR,
        Participant,
        Text(
            id="{name} meninggal {died}; kepesertaan {program} belum berakhir",
            en="{name} died on {died}; the membership of {program} has not ended",
        ),
        _dead,
    ),
    Rule(
        "JS237",
        "program-without-employer",
        Severity.ERROR,
        Participant,
        Text(
            id="{name} bukan penerima upah; {program} hanya bagi pekerja pada pemberi kerja",
            en="{name} is a non-wage worker; {program} is only for workers of an employer",
        ),
        _jp_without_employer,
    ),
)

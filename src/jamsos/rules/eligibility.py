"""JS23x: who may be a participant of what: foreigners, state employees, the dead, ages, and nobody twice."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any, TypeAlias

from jamsos.dates import completed_years
from jamsos.findings import Rule, Severity
from jamsos.groups import GROUPS
from jamsos.participants import Participant, Segment
from jamsos.programs.jkp import SEVERAL_EMPLOYERS
from jamsos.programs.obligations import FOREIGNER_MONTHS, JKP_AGE, JKP_EMPLOYERS, TASPEN_ASABRI
from jamsos.regulations.national import PP_45_2015
from jamsos.rules._jobs import jobs_with_jkp
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from jamsos.participants import Enrolment
    from jamsos.tariff import Columns

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _short_stay(person: Participant, day: date) -> Found:
    if person.citizen or person.months_in_indonesia is None:
        return
    least = FOREIGNER_MONTHS.get(day)
    if least is not None and person.months_in_indonesia < least.value:
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
    if len(person.jobs) > 1:  # each employer registers, so several memberships are right
        return
    for one, two in combinations(sorted(person.enrolments, key=_program_and_start), 2):
        if one.program == two.program and (one.end is None or two.start <= one.end):
            yield {"about": person, "name": person, "program": one.program, "one": one.start, "two": two.start}


def _program_and_start(enrolment: Enrolment) -> tuple[str, date]:
    return enrolment.program, enrolment.start


def _two_jkp(person: Participant, day: date) -> Found:
    several = jobs_with_jkp(person, day)
    if len(several) > 1 and SEVERAL_EMPLOYERS.get(day) is not None:
        employers = ", ".join(job.employer.name for job in several)
        yield {"about": person, "name": person, "employers": employers}


def _dead(person: Participant, day: date) -> Found:
    if person.died is None or person.died > day:
        return
    for enrolment in person.enrolments:
        if enrolment.end is None or enrolment.end > person.died:
            yield {"about": person, "name": person, "program": enrolment.program, "died": person.died}


def _without_employer(person: Participant, day: date) -> Found:
    if person.segment is not Segment.BPU:
        return
    joined = [each.program for each in person.enrolments if each.program in _OF_EMPLOYERS and each.covers(day)]
    for program in dict.fromkeys((*joined, *(person.programs or ()))):
        if program in _OF_EMPLOYERS:
            yield {"about": person, "name": person, "program": program, "citation": _OF_EMPLOYERS[program]}


_OF_EMPLOYERS = {"JP": PP_45_2015.pasal(2, ayat=1), "JKP": JKP_EMPLOYERS.provisions[0].citation}


def _too_old_for_jkp(person: Participant, day: date) -> Found:  # noqa: ARG001  (as above)
    if person.born is None:
        return
    for enrolment in person.enrolments:
        if enrolment.program != "JKP" or person.born > enrolment.start:
            continue
        age, limit = completed_years(person.born, enrolment.start), JKP_AGE.get(enrolment.start)
        if limit is not None and age >= limit.value:
            yield {
                "about": person,
                "name": person,
                "age": age,
                "day": enrolment.start,
                "limit": limit.value,
                "citation": limit.citation,
            }


def _group_of_another_segment(person: Participant, day: date) -> Found:  # noqa: ARG001  (as above)
    group = person.group
    if group is not None and person.segment not in group.segments:
        yield {
            "about": person,
            "name": person,
            "group": group,
            "has": person.segment,
            "wanted": ", ".join(segment.name for segment in group.segments),
            "citation": group.source.citation,
        }


def _short_stay_over(columns: Columns, day: date) -> Any:  # noqa: ANN401  (expressions of the caller's library)
    months, known = columns["months_in_indonesia"], columns["months_in_indonesia_known"]
    foreign = ~columns["citizen"] & known
    return columns.by_day(columns.day(day), FOREIGNER_MONTHS, lambda least: foreign & (months < least))


def _stay_unknown_over(columns: Columns, day: date) -> Any:  # noqa: ANN401  (as above)
    unknown = ~columns["citizen"] & ~columns["months_in_indonesia_given"]
    return columns.by_day(columns.day(day), FOREIGNER_MONTHS, lambda _: unknown)


def _state_employee_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    return columns["service_known"] & columns["programs"]


def _dead_over(columns: Columns, day: date) -> Any:  # noqa: ANN401  (as above)
    return columns["died_known"] & (columns["died"] <= columns.day(day)) & columns["programs"]


def _without_employer_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    return columns["non_wage"] & columns.any_of(columns[f"in_{program}".lower()] for program in _OF_EMPLOYERS)


def _too_old_for_jkp_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    born, start = columns["born"], columns["jkp_since"]
    age = columns.completed_months(born, start)
    asked = columns["born_known"] & columns["jkp_since_known"] & (born <= start)
    return columns.by_day(start, JKP_AGE, lambda limit: (age >= limit * _MONTHS) & asked)


_MONTHS = 12


def _group_of_another_segment_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    def elsewhere(segment: Segment) -> Any:  # noqa: ANN401  (as above)
        others = [group.code for group in GROUPS if segment not in group.segments]
        return columns.equal(columns["segment"], segment.name) & columns.among(columns["group"], others)

    return columns["segment_known"] & columns.any_of(map(elsewhere, Segment))


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
        needs=("citizen", "months_in_indonesia"),
        over=_short_stay_over,
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
        needs=("citizen", "months_in_indonesia"),
        over=_stay_unknown_over,
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
        needs=("service", "programs"),
        over=_state_employee_over,
    ),
    Rule(
        "JS234",
        "double-membership",
        Severity.WARNING,
        Participant,
        Text(
            id="{name}: dua kepesertaan {program} pada waktu yang sama, sejak {one} dan sejak {two}, tanpa dua pemberi "
            "kerja",
            en="{name}: two memberships of {program} at the same time, since {one} and since {two}, without two "
            "employers",
        ),
        _twice,
    ),
    Rule(
        "JS235",
        "jkp-of-several-employers",
        Severity.WARNING,
        Participant,
        Text(
            id="{name} diikutsertakan dalam JKP oleh {employers}; pekerja memilih satu sebagai tempat kerja yang "
            "didaftarkan",
            en="{name} is enrolled in JKP by {employers}; the worker chooses one as the workplace that is registered",
        ),
        _two_jkp,
        SEVERAL_EMPLOYERS.provisions[0].citation,
    ),
    Rule(
        "JS236",
        "member-after-death",
        Severity.WARNING,
        Participant,
        Text(
            id="{name} meninggal {died}; kepesertaan {program} belum berakhir",
            en="{name} died on {died}; the membership of {program} has not ended",
        ),
        _dead,
        needs=("died", "programs"),
        over=_dead_over,
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
        _without_employer,
        needs=("segment", "programs"),
        over=_without_employer_over,
    ),
    Rule(
        "JS238",
        "jkp-over-age",
        Severity.ERROR,
        Participant,
        Text(
            id="{name} berumur {age} tahun saat didaftarkan dalam JKP pada {day}; harus belum mencapai {limit} tahun",
            en="{name} was {age} years old at registration in JKP on {day}; the age must be below {limit}",
        ),
        _too_old_for_jkp,
        JKP_AGE.provisions[0].citation,
        needs=("born", "jkp_since"),
        over=_too_old_for_jkp_over,
    ),
    Rule(
        "JS239",
        "group-of-another-segment",
        Severity.WARNING,
        Participant,
        Text(
            id="{name} terdaftar sebagai {has}; kelompok {group} termasuk {wanted}",
            en="{name} belongs to {has}; the group of {group} belongs to {wanted}",
        ),
        _group_of_another_segment,
        needs=("group", "segment"),
        over=_group_of_another_segment_over,
    ),
)

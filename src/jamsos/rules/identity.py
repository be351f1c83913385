"""JS21x: the numbers of a person, and what they say that other facts contradict.

Nothing here refuses a person: a NIK never changes, and regions are dissolved, so a doubt is a warning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from jamsos.findings import Rule, Severity
from jamsos.identity import contradicts_over, fails_check_over, is_other_nik_over, region_doubted_over
from jamsos.participants import Participant
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from jamsos.tariff import Columns

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _without_nik(person: Participant, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    if person.citizen and person.nik is None:
        yield {"about": person, "name": person}


def _contradicts(person: Participant, day: date) -> Found:  # noqa: ARG001  (as above)
    if person.nik is not None and person.born is not None:
        for part in person.nik.contradictions(person.born):
            yield {"about": person, "name": person, "part": part}


def _region(person: Participant, day: date) -> Found:  # noqa: ARG001  (as above)
    note = None if person.nik is None else person.nik.region_note
    if note is not None:
        yield {"about": person, "name": person, "note": note}


def _no_passport(person: Participant, day: date) -> Found:  # noqa: ARG001  (as above)
    if not person.citizen and person.passport is None:
        yield {"about": person, "name": person}


def _check_digit(person: Participant, day: date) -> Found:  # noqa: ARG001  (as above)
    if person.npwp is not None and person.npwp.checks is False:
        yield {"about": person, "name": person, "npwp": person.npwp}


def _other_nik(person: Participant, day: date) -> Found:  # noqa: ARG001  (as above)
    own = None if person.npwp is None else person.npwp.nik
    if own is not None and person.nik is not None and own != person.nik:
        yield {"about": person, "name": person}


def _said_otherwise(person: Participant, day: date) -> Found:  # noqa: ARG001  (as above)
    for job in person.jobs:
        facts = job.worker
        if facts is None:
            continue
        if facts.citizen is not person.citizen:
            yield {"about": person, "name": person, "employer": job.employer, "what": _CITIZENSHIP}
        if facts.born is not None and person.born is not None and facts.born != person.born:
            yield {"about": person, "name": person, "employer": job.employer, "what": _BIRTH}


_CITIZENSHIP = Text(id="kewarganegaraan", en="citizenship")
_BIRTH = Text(id="tanggal lahir", en="birth date")


def _without_nik_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (expressions of the caller's library)
    return columns["citizen"] & ~columns["nik_given"]


def _contradicts_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    return columns["nik_known"] & columns["born_known"] & contradicts_over(columns, columns["nik"], columns["born"])


def _region_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    return columns["nik_known"] & region_doubted_over(columns, columns["nik"])


def _no_passport_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    return ~columns["citizen"] & ~columns["passport_given"]


def _check_digit_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    return fails_check_over(columns, columns["npwp"])


def _other_nik_over(columns: Columns, day: date) -> Any:  # noqa: ANN401, ARG001  (as above)
    return columns["nik_known"] & is_other_nik_over(columns, columns["npwp"], columns["nik"])


RULES = (
    Rule(
        "JS211",
        "nik-missing",
        Severity.WARNING,
        Participant,
        Text(
            id="{name} tanpa NIK; BPJS Ketenagakerjaan mencocokkan peserta menurut NIK",
            en="{name} has no NIK; the operator matches participants by NIK",
        ),
        _without_nik,
        needs=("nik",),
        over=_without_nik_over,
    ),
    Rule(
        "JS212",
        "nik-contradicts-birth-date",
        Severity.WARNING,
        Participant,
        Text(
            id="{name}: {part} menurut NIK berbeda dari tanggal lahir yang tercatat; NIK tidak pernah berubah",
            en="{name}: the {part} in the NIK is not that of the recorded birth date; a NIK never changes",
        ),
        _contradicts,
        needs=("nik", "born"),
        over=_contradicts_over,
    ),
    Rule(
        "JS213",
        "nik-region-unknown",
        Severity.WARNING,
        Participant,
        Text(id="{name}: {note}", en="{name}: {note}"),
        _region,
        needs=("nik",),
        over=_region_over,
    ),
    Rule(
        "JS214",
        "passport-missing",
        Severity.WARNING,
        Participant,
        Text(id="{name} orang asing tanpa nomor paspor", en="{name} is a foreigner without a passport number"),
        _no_passport,
        needs=("citizen", "passport"),
        over=_no_passport_over,
    ),
    Rule(
        "JS215",
        "npwp-check-digit",
        Severity.WARNING,
        Participant,
        Text(
            id="{name}: angka pengecek NPWP {npwp} tidak cocok; periksa penulisannya",
            en="{name}: the check digit of NPWP {npwp} does not fit; check how it was written",
        ),
        _check_digit,
        needs=("npwp",),
        over=_check_digit_over,
    ),
    Rule(
        "JS216",
        "npwp-of-another-nik",
        Severity.ERROR,
        Participant,
        Text(
            id="{name}: NPWP adalah NIK, tetapi bukan NIK peserta ini",
            en="{name}: the NPWP is a NIK, but not that of this participant",
        ),
        _other_nik,
        needs=("nik", "npwp"),
        over=_other_nik_over,
    ),
    Rule(
        "JS217",
        "job-says-otherwise",
        Severity.WARNING,
        Participant,
        Text(
            id="{name}: {what} menurut {employer} berbeda dari yang tercatat",
            en="{name}: the {what} that {employer} gives is not the one on record",
        ),
        _said_otherwise,
    ),
)

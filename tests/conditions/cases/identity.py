"""JS21x: the numbers of a person, and what they say that other facts contradict."""

from __future__ import annotations

from jamsos.identity import Nik, Npwp, Passport
from tests.conditions.case import Case
from tests.conditions.subjects import facts, job, person, worker

__all__ = ["CASES"]

NIK = Nik("8171010501900001")
OTHER = Nik("8171010501900002")
PASSPORT = Passport("XN1234567", "NLD")
KNOWN = Case("born as the NIK says", person(nik=NIK, born="1990-01-05"))
WITHOUT_NIK = Case("no NIK", person(born="1990-01-05"))

CASES: dict[str, tuple[Case, ...]] = {
    "JS211": (
        Case("no NIK", person()),
        Case("a NIK", person(nik=NIK)),
        Case("a foreigner", person(citizen=False)),
    ),
    "JS212": (
        Case("born on another day", person(nik=NIK, born="1990-01-06")),
        KNOWN,
        Case("no NIK", person(born="1990-01-06")),
        Case("no birth date", person(nik=NIK)),
    ),
    "JS213": (
        Case("a province that there is not", person(nik=Nik("9971010501900001"))),
        Case("a province that there is", person(nik=NIK)),
        Case("no NIK", person()),
    ),
    "JS214": (
        Case("a foreigner without a passport", person(citizen=False)),
        Case("a foreigner with one", person(citizen=False, passport=PASSPORT)),
        Case("a citizen", person()),
    ),
    "JS215": (
        Case("a wrong check digit", person(npwp=Npwp("01.312.166.1-091.000"))),
        Case("the right one", person(npwp=Npwp("01.312.166.0-091.000"))),
        Case("no NPWP", person()),
    ),
    "JS216": (
        Case("the NIK of somebody else", person(nik=NIK, npwp=Npwp(OTHER.reveal()))),
        Case("the same NIK", person(nik=NIK, npwp=Npwp(NIK.reveal()))),
        Case("an old NPWP", person(nik=NIK, npwp=Npwp("01.312.166.0-091.000"))),
        Case("no NPWP", person(nik=NIK)),
        Case("no NIK beside it", person(npwp=Npwp(OTHER.reveal()))),
    ),
    "JS217": (
        Case("another birth date", worker(born="1990-05-18")),
        Case("the same birth date", worker(born="1990-05-17")),
        Case("no birth date on record", worker()),
        Case("no birth date at the employer", worker(job(worker=facts(born=None)), born="1990-05-18")),
        Case("no facts at the employer", worker(job(worker=None), born="1990-05-18")),
        Case("a foreigner at the employer", worker(job(worker=facts(citizen=False)), born="1990-05-17")),
    ),
}

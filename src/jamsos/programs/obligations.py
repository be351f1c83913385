"""Kewajiban program: which programmes an employer owes for a worker on a day, which are optional, which are closed.

Perpres 109/2013 Pasal 6 stages the duty by the size of the enterprise, from 1 July 2015.
JKP follows from membership of the other programmes, since 2 February 2021 (PP 37/2021, PP 6/2025).
The answer is a judgement and no amount: each programme comes with its reason and its articles.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

from jamsos._checks import instance, unknown
from jamsos.dates import add_years, as_day, completed_years
from jamsos.document import Document, Facts, Row, Shows, Table
from jamsos.employers import Employer, Employment, EnterpriseScale, Jkn, StateService, WorkerFacts
from jamsos.law import Dated, NotInForce, derived, legal_basis, since
from jamsos.programs.jp import PENSION_AGE, pension_day
from jamsos.regulations.national import (
    PERPRES_109_2013,
    PP_6_2025,
    PP_37_2021,
    PP_44_2015,
    PP_45_2015,
    PP_46_2015,
    PP_49_2023,
    PP_70_2015,
    PP_102_2015,
    UU_24_2011,
)
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from datetime import date

    from jamsos.dates import Day
    from jamsos.law import Citation, Provision, Source
    from jamsos.text import Lang

__all__ = [
    "CONSTRUCTION_REGISTRATION",
    "CONSTRUCTION_STAGE",
    "FOREIGNER_MONTHS",
    "JHT_EMPLOYERS",
    "JKN_CONDITION",
    "JKP_AGE",
    "JKP_AUTOMATIC",
    "JKP_CITIZENS",
    "JKP_DUTY",
    "JKP_EMPLOYERS",
    "JKP_NEEDS_FULL",
    "JKP_NEEDS_LEAST",
    "JP_EMPLOYERS",
    "LARGE_AND_MEDIUM_STAGE",
    "MICRO_STAGE",
    "SMALL_STAGE",
    "STATE_BODIES",
    "STATE_CIVIL_SERVANTS",
    "STATE_MILITARY_POLICE",
    "TASPEN_ASABRI",
    "Duty",
    "JknCondition",
    "Obligation",
    "Obligations",
    "Programmes",
    "Treatment",
    "WorkersOfProgrammes",
    "in_construction",
    "obligations",
]

# What an article says -------------------------------------------------------------------------------------------------


class Duty(Enum):
    """Sifat kewajiban: what a programme is to an employer for one worker."""

    OWED = Text(id="wajib", en="owed")
    OPTIONAL = Text(id="tidak wajib, dapat diikuti", en="optional")
    EXCLUDED = Text(id="tidak termasuk", en="excluded")
    UNDECIDED = Text(id="belum dapat ditentukan", en="undecided")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


@frozen
class Programmes:
    """Program: the programmes that an article names, by their codes; JKN is health insurance.

    >>> print(Programmes(("JKK", "JKM")))
    JKK, JKM
    """

    codes: tuple[str, ...]

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return ", ".join(self.codes)

    def __str__(self) -> str:
        return format(self, "id")


@frozen
class WorkersOfProgrammes:
    """Pekerja dan programnya: the kinds of employment that an article names, and the programmes it gives them."""

    kinds: tuple[Employment, ...]
    programmes: Programmes

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        return f"{self.programmes:{lang}}: {', '.join(format(kind, lang) for kind in self.kinds)}"


@frozen
class Treatment:
    """Ketentuan: what an article makes of a group of workers, in its words."""

    duty: Duty
    words: Text

    def __format__(self, spec: str) -> str:
        return self.words.get(as_lang(spec or "id"))


class JknCondition(Enum):
    """Syarat JKN: what membership of health insurance JKP asks for."""

    NONE = (Text(id="tanpa memperhatikan kepesertaan JKN", en="without regard to JKN"), frozenset({None, *Jkn}))
    BUSINESS = (
        Text(
            id="peserta JKN sebagai pekerja penerima upah badan usaha",
            en="in JKN as a wage earner of a business entity",
        ),
        frozenset({Jkn.BUSINESS}),
    )
    ANY = (Text(id="peserta JKN", en="in JKN"), frozenset({Jkn.BUSINESS, Jkn.OTHER}))

    def __init__(self, label: Text, accepted: frozenset[Jkn | None]) -> None:
        self.label = label
        self.accepted = accepted

    def __format__(self, spec: str) -> str:
        return self.label.get(as_lang(spec or "id"))


# UU 24/2011 -----------------------------------------------------------------------------------------------------------

FOREIGNER_MONTHS = Dated.of(
    Text(
        id="Orang asing yang bekerja di Indonesia paling singkat, bulan",
        en="Foreigners working in Indonesia, at least months",
    ),
    since("2011-11-25", 6, UU_24_2011.pasal(14)),
)

TASPEN_ASABRI = Dated.of(
    Text(id="Peserta BPJS Ketenagakerjaan", en="Participants of BPJS Ketenagakerjaan"),
    since(
        "2011-11-25",
        Text(
            id="selain peserta program yang dikelola PT Taspen (Persero) dan PT Asabri (Persero)",
            en="others than the participants of the programmes that Taspen and Asabri run",
        ),
        UU_24_2011.pasal(64),
    ),
)

# Perpres 109/2013 -----------------------------------------------------------------------------------------------------

LARGE_AND_MEDIUM_STAGE = Dated.of(
    Text(id="Program wajib usaha besar dan usaha menengah", en="Programmes owed by large and medium enterprises"),
    since("2015-07-01", Programmes(("JKK", "JHT", "JP", "JKM")), PERPRES_109_2013.pasal(6, ayat=3, huruf="a")),
)

SMALL_STAGE = Dated.of(
    Text(id="Program wajib usaha kecil", en="Programmes owed by small enterprises"),
    since("2015-07-01", Programmes(("JKK", "JHT", "JKM")), PERPRES_109_2013.pasal(6, ayat=3, huruf="b")),
)

MICRO_STAGE = Dated.of(
    Text(id="Program wajib usaha mikro", en="Programmes owed by micro enterprises"),
    since("2015-07-01", Programmes(("JKK", "JKM")), PERPRES_109_2013.pasal(6, ayat=3, huruf="c")),
)

_STAGES = {
    EnterpriseScale.LARGE: LARGE_AND_MEDIUM_STAGE,
    EnterpriseScale.MEDIUM: LARGE_AND_MEDIUM_STAGE,
    EnterpriseScale.SMALL: SMALL_STAGE,
    EnterpriseScale.MICRO: MICRO_STAGE,
}

_ACCIDENT_AND_DEATH = Programmes(("JKK", "JKM"))

CONSTRUCTION_STAGE = Dated.of(
    Text(id="Program wajib usaha jasa konstruksi", en="Programmes owed in construction services"),
    since(
        "2015-07-01",
        WorkersOfProgrammes((Employment.DAILY, Employment.PIECE, Employment.SEASONAL), _ACCIDENT_AND_DEATH),
        PERPRES_109_2013.pasal(6, ayat=4),
    ),
)

# PP 44/2015: JKK and JKM ----------------------------------------------------------------------------------------------

STATE_BODIES = Dated.of(
    Text(id="JKK dan JKM pekerja pada penyelenggara negara", en="JKK and JKM of workers of state bodies"),
    since(
        "2015-07-01",
        Treatment(
            Duty.EXCLUDED,
            Text(
                id="diatur dengan Peraturan Pemerintah tersendiri", en="governed by a government regulation of its own"
            ),
        ),
        PP_44_2015.pasal(2, ayat=2),
    ),
    since(
        "2023-10-06",
        Treatment(
            Duty.OWED,
            Text(
                id="peserta penerima upah yang bekerja pada penyelenggara negara sesuai dengan ketentuan peraturan "
                "perundang-undangan",
                en="wage earners working for state bodies, in accordance with the regulations",
            ),
        ),
        PP_44_2015.pasal(5, ayat=1, huruf="a", by=PP_49_2023),
    ),
)

CONSTRUCTION_REGISTRATION = Dated.of(
    Text(id="JKK dan JKM pekerja usaha jasa konstruksi", en="JKK and JKM of workers in construction services"),
    since(
        "2015-07-01",
        WorkersOfProgrammes((Employment.DAILY, Employment.PIECE, Employment.FIXED_TERM), _ACCIDENT_AND_DEATH),
        PP_44_2015.pasal(53),
    ),
)

# PP 45/2015: JP -------------------------------------------------------------------------------------------------------

JP_EMPLOYERS = Dated.of(
    Text(id="JP pekerja pada penyelenggara negara", en="JP of workers of state bodies"),
    since(
        "2015-07-01",
        Text(id="diatur dengan Peraturan Pemerintah tersendiri", en="governed by a government regulation of its own"),
        PP_45_2015.pasal(2, ayat=2),
    ),
)

# PP 46/2015: JHT ------------------------------------------------------------------------------------------------------

JHT_EMPLOYERS = Dated.of(
    Text(id="Peserta JHT penerima upah", en="Wage earners in JHT"),
    since(
        "2015-07-01",
        Text(
            id="JHT hanya bagi yang bekerja pada pemberi kerja selain penyelenggara negara",
            en="JHT is for those alone who work for employers other than state bodies",
        ),
        PP_46_2015.pasal(4, ayat=1, huruf="a"),
    ),
)

# PP 70/2015 and PP 102/2015: state employees --------------------------------------------------------------------------

STATE_CIVIL_SERVANTS = Dated.of(
    Text(id="Pegawai ASN", en="Civil servants"),
    since(
        "2015-07-01",
        Text(id="peserta JKK dan JKM menurut PP 70/2015 (Taspen)", en="in JKK and JKM under PP 70/2015 (Taspen)"),
        PP_70_2015.pasal(4),
    ),
)

STATE_MILITARY_POLICE = Dated.of(
    Text(id="Prajurit TNI, anggota Polri, pegawai Kemhan dan Polri", en="Soldiers, police, and their civil servants"),
    since(
        "2015-07-01",
        Text(id="peserta asuransi sosial menurut PP 102/2015 (Asabri)", en="insured under PP 102/2015 (Asabri)"),
        PP_102_2015.pasal(12),
    ),
)

_SERVICES = {
    StateService.ASN: STATE_CIVIL_SERVANTS,
    StateService.MILITARY_POLICE: STATE_MILITARY_POLICE,
}

# PP 37/2021 and PP 6/2025: JKP ----------------------------------------------------------------------------------------

JKP_DUTY = Dated.of(
    Text(id="Kewajiban JKP", en="Duty of JKP"),
    since(
        "2021-02-02",
        Text(
            id="Pengusaha wajib mengikutsertakan Pekerja/Buruh sebagai Peserta dalam program JKP",
            en="an entrepreneur must have the workers take part in JKP",
        ),
        PP_37_2021.pasal(2, ayat=1),
    ),
)

JKP_CITIZENS = Dated.of(
    Text(id="Syarat JKP, kewarganegaraan", en="Condition of JKP, citizenship"),
    since(
        "2021-02-02",
        Text(id="warga negara Indonesia", en="Indonesian citizens"),
        PP_37_2021.pasal(4, ayat=2, huruf="a"),
    ),
)

JKP_AGE = Dated.of(
    Text(
        id="Syarat JKP, umur saat mendaftar, belum mencapai (tahun)",
        en="Condition of JKP, age at registration, not yet",
    ),
    since("2021-02-02", 54, PP_37_2021.pasal(4, ayat=2, huruf="b")),
)

JKP_EMPLOYERS = Dated.of(
    Text(id="Syarat JKP, hubungan kerja", en="Condition of JKP, employment relation"),
    since(
        "2021-02-02",
        Text(
            id="yang mempunyai hubungan kerja dengan Pengusaha",
            en="those in an employment relation with an entrepreneur",
        ),
        PP_37_2021.pasal(4, ayat=2, huruf="c"),
    ),
)

_FULL = Programmes(("JKN", "JKK", "JHT", "JP", "JKM"))
_LEAST = Programmes(("JKN", "JKK", "JHT", "JKM"))

JKP_NEEDS_FULL = Dated.of(
    Text(
        id="Syarat JKP, program yang diikuti pada usaha besar dan menengah",
        en="Condition of JKP, programmes joined in large and medium enterprises",
    ),
    since("2021-02-02", _FULL, PP_37_2021.pasal(4, ayat=3, huruf="a")),
    since("2025-02-07", _FULL, PP_37_2021.pasal(4, ayat=3, huruf="a", by=PP_6_2025)),
)

JKP_NEEDS_LEAST = Dated.of(
    Text(
        id="Syarat JKP, program yang sekurang-kurangnya diikuti pada usaha kecil dan mikro",
        en="Condition of JKP, programmes joined at least in small and micro enterprises",
    ),
    since("2021-02-02", _LEAST, PP_37_2021.pasal(4, ayat=3, huruf="b")),
    since("2025-02-07", _LEAST, PP_37_2021.pasal(4, ayat=3, huruf="b", by=PP_6_2025)),
)

_NEEDS = {
    EnterpriseScale.LARGE: JKP_NEEDS_FULL,
    EnterpriseScale.MEDIUM: JKP_NEEDS_FULL,
    EnterpriseScale.SMALL: JKP_NEEDS_LEAST,
    EnterpriseScale.MICRO: JKP_NEEDS_LEAST,
}

JKN_CONDITION = Dated.of(
    Text(id="Syarat JKP, kepesertaan JKN", en="Condition of JKP, membership of JKN"),
    since("2021-02-02", JknCondition.NONE, PP_37_2021.pasal(48, ayat=3)),
    derived(
        "2021-08-02",
        JknCondition.BUSINESS,
        PP_37_2021.pasal(4, ayat=4),
        how="Pasal 48 ayat (2) and (3): JKN is not asked for while the data are integrated, at most six months from "
        "2 February 2021",
    ),
    since("2025-02-07", JknCondition.ANY, PP_37_2021.pasal(4, ayat=3, by=PP_6_2025)),
)

JKP_AUTOMATIC = Dated.of(
    Text(id="Peserta JKP serta merta", en="Participants of JKP at once"),
    since(
        "2021-02-02",
        Text(
            id="pekerja yang telah diikutsertakan dalam program jaminan sosial, serta merta menjadi Peserta",
            en="workers who are in the social security programmes become participants at once",
        ),
        PP_37_2021.pasal(5),
    ),
)

# The judgement --------------------------------------------------------------------------------------------------------

_STAGED = ("JKK", "JKM", "JHT", "JP")


@frozen
class Obligation:
    """Kewajiban: what one programme is to the employer for the worker, and why.

    `joined` repeats the facts of the worker: the employer joined the programme without owing it.
    """

    program: str
    duty: Duty
    reason: Text
    basis: tuple[Source, ...]
    joined: bool = False

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Dasar hukum: the places of law behind the reason, in hierarchical order."""
        return legal_basis(self.basis)

    @property
    def takes_part(self) -> bool:
        """Whether contributions are due: the programme is owed, or it is optional and was joined."""
        return self.duty is Duty.OWED or (self.duty is Duty.OPTIONAL and self.joined)


@frozen
class Obligations(Shows):
    """Kewajiban program: every programme with its duty, for one worker of one employer on one day.

    >>> from jamsos.employers import EnterpriseScale
    >>> shop = Employer("Toko Maju", scale=EnterpriseScale.SMALL)
    >>> worker = WorkerFacts(Employment.PERMANENT, born="1990-05-17", jkn=Jkn.BUSINESS)
    >>> duties = obligations(shop, worker, "2022-01-01")
    >>> duties.codes(Duty.OWED), duties.codes(Duty.OPTIONAL)
    (('JKK', 'JKM', 'JHT', 'JKP'), ('JP',))
    """

    employer: Employer
    on: date
    items: tuple[Obligation, ...]

    @property
    def owed(self) -> tuple[Obligation, ...]:
        """What the employer must do."""
        return self.with_duty(Duty.OWED)

    @property
    def optional(self) -> tuple[Obligation, ...]:
        """What the employer may do, joined or not."""
        return self.with_duty(Duty.OPTIONAL)

    @property
    def excluded(self) -> tuple[Obligation, ...]:
        """What is not open to this worker of this employer."""
        return self.with_duty(Duty.EXCLUDED)

    @property
    def undecided(self) -> tuple[Obligation, ...]:
        """What a missing fact leaves open; the reason names the fact."""
        return self.with_duty(Duty.UNDECIDED)

    @property
    def programs(self) -> tuple[str, ...]:
        """The codes of the programmes for which contributions are due: what is owed, and what was joined."""
        return tuple(item.program for item in self.items if item.takes_part)

    def with_duty(self, duty: Duty) -> tuple[Obligation, ...]:
        """The programmes of one duty, in the order of the programmes."""
        return tuple(item for item in self.items if item.duty is duty)

    def codes(self, duty: Duty) -> tuple[str, ...]:
        """The codes of the programmes of one duty."""
        return tuple(item.program for item in self.with_duty(duty))

    def of(self, code: str) -> Obligation:
        """One programme; raises ValueError naming those there are (JKP is there from 2 February 2021)."""
        for item in self.items:
            if item.program == code:
                return item
        raise unknown("program", code, [item.program for item in self.items])

    def as_document(self, lang: Lang) -> Document:
        """The programmes as a table: what is owed, why, and by which article."""
        facts: list[tuple[Text, object]] = [
            (Text(id="Pemberi kerja", en="Employer"), self.employer.name),
            (Text(id="Pada tanggal", en="On"), self.on),
        ]
        if self.employer.scale is not None:
            facts.insert(1, (Text(id="Skala usaha", en="Size"), self.employer.scale))
        columns = (
            Text(id="Program", en="Programme"),
            Text(id="Sifat", en="Duty"),
            Text(id="Alasan", en="Reason"),
            Text(id="Dasar", en="Basis"),
        )
        rows = tuple(
            Row((item.program, item.duty, item.reason, "; ".join(place.short for place in item.citations)))
            for item in self.items
        )
        title = Text(id="Kewajiban program", en="Programmes owed")
        return Document(title, lang, (Facts(tuple(facts)), Table(columns, rows)))


def obligations(employer: Employer, worker: WorkerFacts, on: Day) -> Obligations:
    """Kewajiban program: which programmes an employer owes for a worker on a day, with reason and article for each.

    By size: large and medium enterprises owe JKK, JKM, JHT and JP, small ones JKK, JKM and JHT, micro ones JKK and JKM
    (Perpres 109/2013 Pasal 6 ayat (3)); what goes beyond is optional.  Casual, piece, seasonal and fixed-term workers
    in construction are owed JKK and JKM (ayat (4), PP 44/2015 Pasal 53), and nothing else is open to them.
    JP is closed from the pension age on.  Foreigners need six months of work in Indonesia and never have JKP.
    JKP asks for an age below 54 at registration, for the other programmes by size, and for JKN.
    State employees are with Taspen and Asabri; other workers of state bodies are in JKK and JKM since 6 October 2023.
    A programme that needs a fact that is None is undecided.
    Raises NotInForce before 1 July 2015 and for a registration in JKP before there was JKP, and ValueError for who is
    not born yet.
    """
    day = as_day(on)
    LARGE_AND_MEDIUM_STAGE.on(day)
    case = _Case(
        instance("employer", employer, Employer, 'Employer("PT Teh Priangan")'),
        instance("worker", worker, WorkerFacts, "WorkerFacts(Employment.PERMANENT)"),
        day,
    )
    if worker.born is not None and worker.born > day:
        msg = f"born cannot be {worker.born}: that is after {day}, the day that is asked about."
        raise ValueError(msg)
    items = [case.staged(code) for code in _STAGED]
    if JKP_DUTY.get(day) is not None:
        items.append(case.jkp(tuple(items)))
    return Obligations(employer, day, tuple(items))


def in_construction(employer: Employer, worker: WorkerFacts, on: Day) -> bool:
    """Jasa konstruksi: whether PP 44/2015 Pasal 53 names this worker, casual, by the piece or for a fixed term.

    Such workers contribute to JKK and JKM by rates of their own (Pasal 54 and 55), in the segment JAKON.
    Seasonal workers, whom Perpres 109/2013 Pasal 6 ayat (4) adds, are not among them.

    >>> in_construction(Employer("CV Bangun", construction=True), WorkerFacts(Employment.DAILY), "2026-04-01")
    True
    """
    return employer.construction and worker.employment in CONSTRUCTION_REGISTRATION.on(as_day(on)).value.kinds


_STATE_EMPLOYEE = Text(id="{service}: {words}", en="{service}: {words}")
_FOREIGNER = Text(
    id="orang asing yang bekerja {months} bulan di Indonesia, kurang dari {least} bulan",
    en="a foreigner working {months} month(s) in Indonesia, fewer than {least}",
)
_FOREIGNER_UNKNOWN = Text(
    id="orang asing: lama bekerja di Indonesia (months_in_indonesia) belum diketahui",
    en="a foreigner: the months of work in Indonesia (months_in_indonesia) are not known",
)
_STATE_BODY = Text(id="pekerja pada penyelenggara negara: {words}", en="worker of a state body: {words}")
_STAGE = Text(id="{scale} wajib mengikuti {programmes}", en="a {scale} owes {programmes}")
_BEYOND = Text(
    id="{scale} wajib mengikuti {programmes}; di luar itu dapat diikuti",
    en="a {scale} owes {programmes}; the rest is optional",
)
_ANY_SCALE = Text(id="wajib bagi semua skala usaha", en="owed at every size")
_SCALE_UNKNOWN = Text(id="skala usaha (scale) belum diketahui", en="the size of the enterprise (scale) is not known")
_BUILDER = Text(
    id="pekerja usaha jasa konstruksi ({kind}): hanya {programmes}",
    en="worker in construction services ({kind}): {programmes} only",
)
_PENSION = Text(id="sudah mencapai usia pensiun", en="has reached the pension age")
_BORN_UNKNOWN = Text(id="tanggal lahir (born) belum diketahui", en="the day of birth (born) is not known")
_JKP_ONLY = Text(id="hanya bagi {words}", en="for {words} only")
_JKP_TOO_OLD = Text(
    id="berumur {age} tahun saat mendaftar; harus belum mencapai {limit} tahun",
    en="{age} years old at registration; must be younger than {limit}",
)
_JKP_LACKS = Text(id="mensyaratkan {needs}; tidak mengikuti {lacks}", en="needs {needs}; is not in {lacks}")
_JKN_UNKNOWN = Text(id="kepesertaan JKN (jkn) belum diketahui", en="membership of JKN (jkn) is not known")
_JKN_LACKS = Text(id="syarat: {condition}; {jkn}", en="condition: {condition}; {jkn}")
_JKP_OWED = Text(
    id="mengikuti program yang disyaratkan ({needs}); syarat JKN: {condition}",
    en="is in the programmes that are asked for ({needs}); condition of JKN: {condition}",
)


@frozen
class _Case:
    """One employer, one worker, one day: the questions in the order in which the law asks them."""

    employer: Employer
    worker: WorkerFacts
    day: date

    def staged(self, code: str) -> Obligation:
        """JKK, JKM, JHT or JP."""
        if self.employer.state_body:
            return _settled(self._outside(code), self._of_state_body(code))
        return _settled(self._outside(code), self._pensioner(code), self._by_stage(code))

    def jkp(self, others: tuple[Obligation, ...]) -> Obligation:
        """JKP, which asks for the others."""
        return _settled(
            self._outside("JKP"), self._jkp_person(), self._jkp_age(), self._jkp_programmes(others), self._jkp_jkn()
        )

    def _says(self, code: str, duty: Duty, reason: Text, *provisions: Provision[object]) -> Obligation:
        basis = tuple(provision.source for provision in provisions)
        return Obligation(code, duty, reason, basis, code in self.worker.joined)

    def _outside(self, code: str) -> Obligation | None:
        """State employees, and foreigners who work too short a time: outside every programme."""
        service = self.worker.service
        if service is not None:
            own, rest = _SERVICES[service].on(self.day), TASPEN_ASABRI.on(self.day)
            return self._says(code, Duty.EXCLUDED, _STATE_EMPLOYEE.fill(service=service, words=own.value), own, rest)
        if self.worker.citizen:
            return None
        least, months = FOREIGNER_MONTHS.on(self.day), self.worker.months_in_indonesia
        if months is None:
            return self._says(code, Duty.UNDECIDED, _FOREIGNER_UNKNOWN, least)
        if months < least.value:
            return self._says(code, Duty.EXCLUDED, _FOREIGNER.fill(months=months, least=least.value), least)
        return None

    def _of_state_body(self, code: str) -> Obligation:
        """Workers of the state who are no state employees."""
        if code in _ACCIDENT_AND_DEATH.codes:
            ruling = STATE_BODIES.on(self.day)
            return self._says(code, ruling.value.duty, _STATE_BODY.fill(words=ruling.value), ruling)
        others = (JHT_EMPLOYERS if code == "JHT" else JP_EMPLOYERS).on(self.day)
        return self._says(code, Duty.EXCLUDED, _STATE_BODY.fill(words=others.value), others)

    def _pensioner(self, code: str) -> Obligation | None:
        """JP ends with the pension age."""
        if code != "JP" or self._builder():
            return None
        age = PENSION_AGE.on(self.day)
        if self.worker.born is None:
            return self._says(code, Duty.UNDECIDED, _BORN_UNKNOWN, age)
        return self._says(code, Duty.EXCLUDED, _PENSION, age) if _is_pensioner(self.worker.born, self.day) else None

    def _builder(self) -> tuple[Provision[WorkersOfProgrammes], ...]:
        """The articles on construction that name this worker; none for other workers."""
        if not self.employer.construction:
            return ()
        articles = (CONSTRUCTION_STAGE.on(self.day), CONSTRUCTION_REGISTRATION.on(self.day))
        return tuple(article for article in articles if self.worker.employment in article.value.kinds)

    def _by_stage(self, code: str) -> Obligation:
        """The duty by size, or by the rule of construction services."""
        articles = self._builder()
        if articles:
            programmes = articles[0].value.programmes
            reason = _BUILDER.fill(kind=self.worker.employment, programmes=programmes)
            return self._says(code, Duty.OWED if code in programmes.codes else Duty.EXCLUDED, reason, *articles)
        if self.employer.scale is None:
            every = tuple(stage.on(self.day) for stage in (LARGE_AND_MEDIUM_STAGE, SMALL_STAGE, MICRO_STAGE))
            if all(code in stage.value.codes for stage in every):
                return self._says(code, Duty.OWED, _ANY_SCALE, *every)
            return self._says(code, Duty.UNDECIDED, _SCALE_UNKNOWN, *every)
        stage = _STAGES[self.employer.scale].on(self.day)
        owed = code in stage.value.codes
        reason = (_STAGE if owed else _BEYOND).fill(scale=self.employer.scale, programmes=stage.value)
        return self._says(code, Duty.OWED if owed else Duty.OPTIONAL, reason, stage)

    def _jkp_person(self) -> Obligation | None:
        """Citizens in an employment relation with an entrepreneur."""
        if not self.worker.citizen:
            citizens = JKP_CITIZENS.on(self.day)
            return self._says("JKP", Duty.EXCLUDED, _JKP_ONLY.fill(words=citizens.value), citizens)
        if self.employer.state_body:
            employers = JKP_EMPLOYERS.on(self.day)
            return self._says("JKP", Duty.EXCLUDED, _JKP_ONLY.fill(words=employers.value), employers)
        return None

    def _jkp_age(self) -> Obligation | None:
        """Not yet 54 on the day of registration."""
        born, registered = self.worker.born, self.worker.registered_jkp_on
        if born is None:
            return self._says("JKP", Duty.UNDECIDED, _BORN_UNKNOWN, JKP_AGE.on(self.day))
        day = self.day if registered is None else min(registered, self.day)
        if JKP_AGE.get(day) is None:
            began = JKP_AGE.provisions[0]
            msg = (
                f"registered_jkp_on cannot be {day}: JKP began on {began.first} ({began.citation.regulation.short}), "
                "which is the day of registration of who was in the other programmes before."
            )
            raise NotInForce(msg, day, began.first)
        limit, age = JKP_AGE.on(day), completed_years(born, day)
        if age >= limit.value:
            return self._says("JKP", Duty.EXCLUDED, _JKP_TOO_OLD.fill(age=age, limit=limit.value), limit)
        return None

    def _jkp_programmes(self, others: tuple[Obligation, ...]) -> Obligation | None:
        """In the other programmes, by size; what every size asks for is known without the size."""
        needs = self._needs()
        held = {other.program for other in others if other.takes_part or other.duty is Duty.UNDECIDED}
        lacks = Programmes(tuple(code for code in needs.value.codes if code not in {"JKN", *held}))
        if lacks.codes:
            return self._says("JKP", Duty.EXCLUDED, _JKP_LACKS.fill(needs=needs.value, lacks=lacks), needs)
        if self.employer.scale is None:
            return self._says("JKP", Duty.UNDECIDED, _SCALE_UNKNOWN, JKP_NEEDS_FULL.on(self.day), needs)
        return None

    def _needs(self) -> Provision[Programmes]:
        """What the size asks for; without the size what every size asks for."""
        return (JKP_NEEDS_LEAST if self.employer.scale is None else _NEEDS[self.employer.scale]).on(self.day)

    def _jkp_jkn(self) -> Obligation:
        """In health insurance, as far as the day asks for it; nothing else stands in the way then."""
        condition, jkn = JKN_CONDITION.on(self.day), self.worker.jkn
        if jkn in condition.value.accepted:
            needs, automatic = self._needs(), JKP_AUTOMATIC.on(self.day)
            reason = _JKP_OWED.fill(needs=needs.value, condition=condition.value)
            return self._says("JKP", Duty.OWED, reason, JKP_DUTY.on(self.day), automatic, needs, condition)
        if jkn is None:
            return self._says("JKP", Duty.UNDECIDED, _JKN_UNKNOWN, condition)
        return self._says("JKP", Duty.EXCLUDED, _JKN_LACKS.fill(condition=condition.value, jkn=jkn), condition)


def _settled(*answers: Obligation | None) -> Obligation:
    """What excludes goes before what is not known, and that before the rest; the last answer is always given."""
    given = [answer for answer in answers if answer is not None]
    return min(given, key=lambda answer: _ORDER.index(answer.duty) if answer.duty in _ORDER else len(_ORDER))


_ORDER = (Duty.EXCLUDED, Duty.UNDECIDED)


def _is_pensioner(born: date, day: date) -> bool:
    """Whether the pension age was reached by a day; who was older when JP began had reached it then."""
    first = PENSION_AGE.provisions[0]
    return add_years(born, first.value) < first.first or pension_day(born) <= day

"""Berkas klaim: the documents that claims ask for, and when each is asked for.

Which claim asks for which document stands with each programme: what an article lists, and what offices ask for beyond
it, which is reported and differs from office to office.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

from jamsos._checks import shown
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from jamsos.law import Dated, Source

__all__ = ["Need", "Paper", "PaperOwed", "Papers", "handed_in", "owed"]


class Paper(Enum):
    """Berkas: a document that stands with a claim."""

    CARD = Text(id="Kartu Peserta BPJS Ketenagakerjaan", en="membership card")
    IDENTITY = Text(id="Kartu Tanda Penduduk peserta", en="identity card of the participant")
    IDENTITY_OF_HEIRS = Text(id="Kartu Tanda Penduduk ahli waris", en="identity cards of the heirs")
    FAMILY_CARD = Text(id="kartu keluarga", en="family card")
    DEATH_CERTIFICATE = Text(id="surat keterangan kematian", en="death certificate")
    DISAPPEARANCE = Text(id="surat keterangan hilang", en="certificate of disappearance")
    HEIRS = Text(id="surat keterangan ahli waris", en="certificate of heirs")
    MARRIAGE = Text(id="buku nikah", en="marriage certificate")
    BIRTH = Text(id="akta kelahiran", en="birth certificate")
    GUARDIAN = Text(id="surat perwalian", en="letter of guardianship")
    WILL = Text(id="wasiat dengan akta notaris", en="will by notarial deed")
    BANK_BOOK = Text(id="buku tabungan", en="bank book")
    TAX_NUMBER = Text(id="NPWP", en="tax number")
    FORM_PHASE_ONE = Text(id="formulir 3 (KK1), laporan tahap I", en="form 3 (KK1), report of phase I")
    FORM_PHASE_TWO = Text(id="formulir 3a (KK2), laporan tahap II", en="form 3a (KK2), report of phase II")
    DOCTOR = Text(
        id="surat keterangan dokter yang memeriksa atau merawat dan/atau dokter penasehat",
        en="letter of the doctor who examined or treated and/or of the advising doctor",
    )
    FORM_DOCTOR = Text(id="formulir 3b (KK3), surat keterangan dokter", en="form 3b (KK3), the doctor's statement")
    TRANSPORT_RECEIPTS = Text(id="kuitansi biaya pengangkutan", en="receipts of transport")
    CARE_RECEIPTS = Text(id="kuitansi biaya pengobatan dan/atau perawatan", en="receipts of treatment")
    ATTENDANCE_LIST = Text(id="daftar hadir", en="attendance list")
    WAGE_LIST = Text(id="daftar upah", en="wage list")
    CHRONOLOGY = Text(id="kronologi dengan dua orang saksi", en="chronology with two witnesses")
    ASSIGNMENT = Text(id="surat tugas atau surat lembur", en="assignment or overtime letter")
    POLICE = Text(id="laporan polisi", en="police report")
    FORM_JKM = Text(id="formulir 4", en="form 4")
    FORM_JHT = Text(id="formulir 5", en="form 5")
    FORM_JP = Text(id="formulir 7", en="form 7")
    FORM_SCHOLARSHIP = Text(id="formulir beasiswa", en="scholarship form")
    SCHOOL_LETTER = Text(id="surat keterangan sekolah atau perguruan tinggi", en="letter of the school or university")
    PUPIL_CARD = Text(id="kartu pelajar atau KTP anak", en="pupil's card or identity card of the child")
    SCHOOL_REPORT = Text(id="rapor atau transkrip nilai terakhir", en="last school report or transcript")
    IDENTITY_OF_GUARDIAN = Text(id="KTP atau identitas lain wali", en="identity card of the guardian")
    EMPLOYER_ON_INCAPACITY = Text(
        id="surat keterangan pemberi kerja mengenai ketidakmampuan bekerja", en="employer's statement of incapacity"
    )
    END_OF_EMPLOYMENT = Text(id="surat keterangan berhenti bekerja", en="proof that the employment ended")
    DISMISSAL = Text(id="bukti pemutusan hubungan kerja", en="proof of the dismissal")
    COMMITMENT = Text(id="surat pernyataan komitmen aktivitas pencarian kerja", en="statement to look for work")
    OTHER = Text(id="dokumen pendukung lain apabila diperlukan", en="other supporting documents where needed")
    STILL_WORKING = Text(
        id="surat keterangan masih aktif bekerja atau berhenti bekerja",
        en="proof of present employment, or that it ended",
    )
    NOT_WORKING_AGAIN = Text(
        id="surat pernyataan tidak bekerja lagi di Indonesia", en="statement of not working in Indonesia again"
    )
    PASSPORT = Text(id="paspor", en="passport")
    REQUEST_LETTER = Text(
        id="surat permintaan dan dokumen pendukung", en="letter of request with its supporting documents"
    )
    ACCOUNT_DATA = Text(id="nomor rekening bank", en="bank account number")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class Need(Enum):
    """Keperluan: when a document is asked for."""

    ALWAYS = Text(id="selalu", en="always")
    SPOUSE = Text(id="bila ahli waris janda atau duda", en="where a widow or widower is the heir")
    CHILD = Text(id="bila ahli waris anak", en="where a child is the heir")
    MINOR = Text(id="bila ahli waris di bawah umur 18 tahun", en="where the heir is below 18")
    WILL = Text(id="bila ada wasiat", en="where there is a will")
    TRANSPORTED = Text(id="bila ada biaya pengangkutan", en="where transport was paid")
    NO_AGREEMENT = Text(
        id="bila fasilitas kesehatan belum bekerja sama", en="where the health facility has no agreement"
    )
    WHERE_NEEDED = Text(id="bila diminta", en="where asked for")
    WAGE_EARNER = Text(id="bila peserta penerima upah", en="where the participant is a wage earner")
    ON_THE_ROAD = Text(id="bila terjadi di luar tempat kerja", en="where it happened outside the workplace")
    NON_WAGE = Text(id="bila peserta bukan penerima upah", en="where the participant is a non-wage worker")
    OVER_FIFTY_MILLION = Text(id="bila manfaat di atas Rp50.000.000", en="where the benefit is above Rp50,000,000")
    DIED = Text(id="bila meninggal dunia", en="where the participant died")
    RESIGNED = Text(id="bila mengundurkan diri", en="after a resignation")
    DISMISSED = Text(id="bila terkena pemutusan hubungan kerja", en="after a dismissal")
    DISABLED = Text(
        id="bila mengalami cacat total tetap", en="where the participant is totally and permanently disabled"
    )
    LEAVING = Text(id="bila meninggalkan Indonesia untuk selama-lamanya", en="when leaving Indonesia for good")
    MISSING = Text(id="bila hilang", en="where the participant is missing")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


@frozen
class Papers:
    """Daftar berkas: documents, and when each is asked for.

    >>> print(Papers.of(Paper.CARD, (Paper.MARRIAGE, Need.SPOUSE)))
    Kartu Peserta BPJS Ketenagakerjaan; buku nikah (bila ahli waris janda atau duda)
    """

    items: tuple[tuple[Paper, Need], ...]

    @classmethod
    def of(cls, *items: Paper | tuple[Paper, Need]) -> Papers:
        """A list of documents; one that stands alone is always asked for."""
        return cls(tuple(item if isinstance(item, tuple) else (item, Need.ALWAYS) for item in items))

    def wanted(self, needs: frozenset[Need]) -> tuple[Paper, ...]:
        """The documents that are asked for where these needs hold."""
        return tuple(paper for paper, need in self.items if need is Need.ALWAYS or need in needs)

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        return "; ".join(
            format(paper, lang) if need is Need.ALWAYS else f"{paper:{lang}} ({need:{lang}})"
            for paper, need in self.items
        )

    def __str__(self) -> str:
        return format(self, "id")


@frozen
class PaperOwed:
    """Berkas yang diminta: a document a claim asks for, and where that is written."""

    paper: Paper
    source: Source

    def __format__(self, spec: str) -> str:
        return format(self.paper, spec)


def owed(lists: Iterable[Dated[Papers]], *, needs: frozenset[Need], day: date) -> tuple[PaperOwed, ...]:
    """The documents that several lists ask for on a day, each once, by the first list that names it.

    A list that was not in force on the day asks for nothing.
    """
    found: dict[Paper, PaperOwed] = {}
    for history in lists:
        rule = history.get(day)
        if rule is not None:
            for paper in rule.value.wanted(needs):
                found.setdefault(paper, PaperOwed(paper, rule.source))
    return tuple(found.values())


def handed_in(papers: Iterable[Paper]) -> frozenset[Paper]:
    """Documents as a set; refuses what is no document."""
    chosen = frozenset(papers)
    for paper in chosen:
        if not isinstance(paper, Paper):
            msg = f"papers holds documents such as Paper.DEATH_CERTIFICATE, not {shown(paper)}."
            raise TypeError(msg)
    return chosen

"""The law as values: instruments, places in them, and figures that never travel without their day and article.

A dated figure is written as the statute's history, oldest row first.
The verb of a row is its evidence: `since` when the article itself was read, `reported` when only others say so,
`derived` when it follows by a rule of the law from published inputs.  What is only remembered is not written down.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from enum import Enum
from itertools import groupby, pairwise, takewhile
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import field, frozen

from jamsos._checks import instance, several, shown, whole
from jamsos.dates import FIRST_DAY, LAST_DAY, Period, as_day
from jamsos.document import Document, Shows, Table
from jamsos.document import Row as TableRow
from jamsos.regions import Region, RegionKind
from jamsos.text import Lang, Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jamsos.dates import Day

__all__ = [
    "Citation",
    "Dated",
    "DatedRow",
    "Evidence",
    "Kind",
    "NotInForce",
    "Provision",
    "Regulation",
    "Source",
    "Subject",
    "derived",
    "lapsed",
    "legal_basis",
    "places",
    "reported",
    "since",
]

T = TypeVar("T")
V_co = TypeVar("V_co", covariant=True)

_LONGEST_NUMBER = 40
_NUMBER_MARKS = frozenset("./-")


class Kind(Enum):
    """Jenis peraturan: the kind of an instrument and its place in the ladder.

    The ladder is Pasal 7 ayat (1) of UU 12/2011; `rank` counts it from 1 (UUD 1945) to 7 (regency and city law).
    What Pasal 8 recognises outside the ladder (ministers, governors, regents, mayors, villages) has no rank.
    Presidential instructions, circulars and decisions are not regulations at all: they instruct, explain or decide.
    UU 13/2022 and UU 15/2019 amended UU 12/2011 and left the ladder as it was.

    >>> Kind.PP.rank, Kind.INPRES.rank, Kind.INPRES.regulates
    (4, None, False)
    """

    UUD = ("UUD", "Undang-Undang Dasar Negara Republik Indonesia", 1, True)
    TAP_MPR = ("TAP MPR", "Ketetapan Majelis Permusyawaratan Rakyat", 2, True)
    UU = ("UU", "Undang-Undang", 3, True)
    PERPPU = ("Perppu", "Peraturan Pemerintah Pengganti Undang-Undang", 3, True)
    PP = ("PP", "Peraturan Pemerintah", 4, True)
    PERPRES = ("Perpres", "Peraturan Presiden", 5, True)
    PERMENAKER = ("Permenaker", "Peraturan Menteri Ketenagakerjaan", None, True)
    PERMENDAGRI = ("Permendagri", "Peraturan Menteri Dalam Negeri", None, True)
    PERMENDESA = ("Permendesa", "Peraturan Menteri Desa dan Pembangunan Daerah Tertinggal", None, True)
    PMK = ("PMK", "Peraturan Menteri Keuangan", None, True)
    PERMEN_BUMN = ("Permen BUMN", "Peraturan Menteri Badan Usaha Milik Negara", None, True)
    PERMEN_PUPR = ("Permen PUPR", "Peraturan Menteri Pekerjaan Umum dan Perumahan Rakyat", None, True)
    PERMEN = ("Permen", "Peraturan Menteri", None, True)
    PERATURAN_LKPP = (
        "Peraturan LKPP",
        "Peraturan Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah",
        None,
        True,
    )
    PERBADAN = ("Perbadan", "Peraturan Badan atau Lembaga", None, True)
    PERDA_PROVINSI = ("Perda", "Peraturan Daerah Provinsi", 6, True)
    PERGUB = ("Pergub", "Peraturan Gubernur", None, True)
    PERDA = ("Perda", "Peraturan Daerah Kabupaten/Kota", 7, True)
    PERBUP = ("Perbup", "Peraturan Bupati", None, True)
    PERWALI = ("Perwali", "Peraturan Wali Kota", None, True)
    PERDES = ("Perdes", "Peraturan Desa", None, True)
    INPRES = ("Inpres", "Instruksi Presiden", None, False)
    KEPPRES = ("Keppres", "Keputusan Presiden", None, False)
    KEPMENAKER = ("Kepmenaker", "Keputusan Menteri Ketenagakerjaan", None, False)
    KEPMEN = ("Kepmen", "Keputusan Menteri", None, False)
    KEPGUB = ("Kepgub", "Keputusan Gubernur", None, False)
    KEPBUP = ("Kepbup", "Keputusan Bupati", None, False)
    KEPWALI = ("Kepwali", "Keputusan Wali Kota", None, False)
    SE_MENDAGRI = ("SE Mendagri", "Surat Edaran Menteri Dalam Negeri", None, False)
    SE = ("SE", "Surat Edaran", None, False)
    SURAT = ("Surat", "Surat", None, False)
    FATWA = ("Fatwa MUI", "Fatwa Majelis Ulama Indonesia", None, False)

    def __init__(self, short: str, long: str, rank: int | None, regulates: bool) -> None:  # noqa: FBT001  (an enum row is read as a table)
        self.short = short
        self.long = long
        self.rank = rank
        self.regulates = regulates

    @property
    def order(self) -> int:
        """The position in a list of legal bases: as the kinds stand in this enumeration."""
        return _KIND_ORDER[self]

    def fits(self, region: Region) -> bool:
        """Whether such an instrument can be of that region: a governor has a province, a regent a kabupaten.

        >>> from jamsos.regions import KOTA_AMBON
        >>> Kind.PERWALI.fits(KOTA_AMBON), Kind.PERBUP.fits(KOTA_AMBON), Kind.PP.fits(KOTA_AMBON)
        (True, False, False)
        """
        return self is Kind.SE or region.kind in _REGIONS.get(self, ())

    def __str__(self) -> str:
        return self.short


_KIND_ORDER: dict[Kind, int] = {kind: index for index, kind in enumerate(Kind)}

# Whose instrument it is.  A circular comes from any office; what is not named here is national.
_REGIONS: dict[Kind, tuple[RegionKind, ...]] = {
    **dict.fromkeys((Kind.PERDA_PROVINSI, Kind.PERGUB, Kind.KEPGUB), (RegionKind.PROVINSI,)),
    Kind.PERDA: (RegionKind.KABUPATEN, RegionKind.KOTA),
    **dict.fromkeys((Kind.PERBUP, Kind.KEPBUP), (RegionKind.KABUPATEN,)),
    **dict.fromkeys((Kind.PERWALI, Kind.KEPWALI), (RegionKind.KOTA,)),
    Kind.PERDES: (RegionKind.DESA, RegionKind.NEGERI, RegionKind.DESA_OR_NEGERI, RegionKind.DESA_ADAT),
}

# What is named after an office says with it what the region is ("Wali Kota Ambon"); a Perda says it with the region
# ("Kota Pekalongan").
_OF_AN_OFFICE = frozenset({Kind.PERGUB, Kind.PERBUP, Kind.PERWALI, Kind.KEPGUB, Kind.KEPBUP, Kind.KEPWALI})
_OF_A_COUNCIL = frozenset({Kind.PERDA_PROVINSI, Kind.PERDA})


class Evidence(Enum):
    """How well a figure was verified; ordered from the strongest to the weakest."""

    READ = Text(id="pasal dibaca", en="article read")
    DERIVED = Text(id="dihitung dari masukan terbit", en="derived from published inputs")
    REPORTED = Text(id="dari sumber sekunder", en="reported by secondary sources")

    @property
    def strength(self) -> int:
        """0 for an article that was read, more for weaker evidence."""
        return _STRENGTH[self]

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


_STRENGTH: dict[Evidence, int] = {evidence: index for index, evidence in enumerate(Evidence)}


class Subject(Enum):
    """Pokok: what an instrument supports here, so that a question leads to its law.

    One instrument may support several; the order is that of the list below.

    >>> f"{Subject.PREMIUM_AID:id}", f"{Subject.PREMIUM_AID:en}"
    ('bantuan iuran bagi pekerja rentan', 'premium aid for vulnerable workers')
    """

    SYSTEM = Text(id="sistem dan penyelenggara", en="the system and its operator")
    LAWMAKING = Text(id="pembentukan peraturan", en="the making of law")
    JKK_JKM = Text(id="jaminan kecelakaan kerja dan jaminan kematian", en="work accident and death")
    JHT = Text(id="jaminan hari tua", en="old-age savings")
    JP = Text(id="jaminan pensiun", en="pension")
    JKP = Text(id="jaminan kehilangan pekerjaan", en="job loss")
    PMI = Text(id="pekerja migran Indonesia", en="Indonesian migrant workers")
    CONSTRUCTION = Text(id="jasa konstruksi", en="construction services")
    PARTICIPATION = Text(id="kewajiban menjadi peserta", en="the duty to take part")
    SANCTIONS = Text(id="kepatuhan dan sanksi", en="compliance and sanctions")
    RELIEF = Text(id="keringanan iuran", en="relief of contributions")
    TAX = Text(id="pajak atas manfaat", en="tax on benefits")
    NON_ASN = Text(id="pegawai pemerintah non-ASN", en="government staff who are not civil servants")
    VILLAGES = Text(id="desa: aparatur dan keuangan", en="villages: their officials and money")
    ELECTIONS = Text(id="penyelenggara pemilihan", en="election workers")
    PREMIUM_AID = Text(id="bantuan iuran bagi pekerja rentan", en="premium aid for vulnerable workers")
    REGIONAL_BUDGET = Text(id="anggaran daerah", en="regional budgets")
    SHARED_REVENUE = Text(id="dana bagi hasil cukai tembakau dan sawit", en="shared tobacco and palm revenue")
    DONORS = Text(id="tanggung jawab sosial, orang tua asuh, zakat", en="company, private and religious donors")
    POVERTY = Text(id="penghapusan kemiskinan ekstrem", en="elimination of extreme poverty")
    PLANNING = Text(id="rencana pembangunan", en="development plans")
    LABOUR = Text(id="hubungan kerja dan pemberi kerja", en="employment and employers")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


_SUBJECT_ORDER: dict[Subject, int] = {subject: index for index, subject in enumerate(Subject)}


def _subjects(values: Iterable[Subject]) -> tuple[Subject, ...]:
    subjects = several("supports", values, Subject, "Subject.PREMIUM_AID")
    return tuple(sorted(set(subjects), key=_SUBJECT_ORDER.__getitem__))


def _enacted(day: Day | None) -> date | None:
    return None if day is None else as_day(day, "enacted")


def _first_day(day: Day | None) -> date | None:
    return None if day is None else as_day(day, "in_force_from")


def _ended(day: Day | None) -> date | None:
    return None if day is None else as_day(day, "ended")


def _amended(values: Iterable[Regulation]) -> tuple[Regulation, ...]:
    return several("amends", values, Regulation, "PP_44_2015")


def _repealed(values: Iterable[Regulation]) -> tuple[Regulation, ...]:
    return several("repeals", values, Regulation, "PP_44_2015")


def _basis(values: Iterable[Regulation]) -> tuple[Regulation, ...]:
    return several("based_on", values, Regulation, "INPRES_2_2021")


def _places(values: Iterable[str]) -> tuple[str, ...]:
    return several("seen_in", values, str, '"https://..."')


def _number(value: object) -> str:
    """A regulation number is text: 34A and 842.2/5193/SJ exist.  Spaces before a suffix letter are dropped."""
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str):
        msg = f'number must be text such as "34A", not {shown(value)} ({type(value).__name__}).'
        raise TypeError(msg)
    number = text.replace(" ", "").upper()
    fits = 0 < len(number) <= _LONGEST_NUMBER and number.isascii()
    if not fits or not all(mark.isalnum() or mark in _NUMBER_MARKS for mark in number):
        msg = (
            f"number must be up to {_LONGEST_NUMBER} ASCII letters, digits and . / - such as "
            f'"34A" or "842.2/5193/SJ", not {shown(text)}.'
        )
        raise ValueError(msg)
    return number


@frozen
class Regulation(Shows):
    """Peraturan: one legal instrument, with its days and what it amends.

    `number` is text, because suffix letters occur ("34A").
    `in_force_from` is the first day in force; where only the year is known it is None and `in_force` says what follows.
    `ended` is the first day on which the instrument no longer applies.
    `seen_in` names what was read, or where it was reported.
    `supports` names the subjects for which it is cited here; it is not part of what makes two instruments equal.

    >>> from datetime import date
    >>> pp = Regulation(Kind.PP, "44", 2015, "JKK dan JKM", in_force_from=date(2015, 7, 1))
    >>> print(pp)
    PP 44/2015
    >>> print(pp.pasal(34, ayat=1, huruf="a"))
    PP 44/2015 Pasal 34 ayat (1) huruf a
    """

    kind: Kind
    number: str = field(converter=_number)
    year: int
    title: str
    region: Region | None = field(default=None, kw_only=True)
    enacted: date | None = field(default=None, converter=_enacted, kw_only=True)
    in_force_from: date | None = field(default=None, converter=_first_day, kw_only=True)
    ended: date | None = field(default=None, converter=_ended, kw_only=True)
    amends: tuple[Regulation, ...] = field(default=(), converter=_amended, kw_only=True, repr=False)
    repeals: tuple[Regulation, ...] = field(default=(), converter=_repealed, kw_only=True, repr=False)
    based_on: tuple[Regulation, ...] = field(default=(), converter=_basis, kw_only=True, repr=False)
    evidence: Evidence = field(default=Evidence.READ, kw_only=True)
    seen_in: tuple[str, ...] = field(default=(), converter=_places, kw_only=True, repr=False)
    supports: tuple[Subject, ...] = field(default=(), converter=_subjects, kw_only=True, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        instance("kind", self.kind, Kind, "Kind.PERWALI")
        whole("year", self.year, least=1945, most=2199)
        if self.region is not None:
            _check_region(self.kind, self.region)
        if not instance("title", self.title, str, '"Jaminan Kematian"').strip():
            msg = f"the title of {self.short} is missing."
            raise ValueError(msg)
        evidence = instance("evidence", self.evidence, Evidence, "Evidence.REPORTED")
        if evidence is not Evidence.READ and not self.seen_in:
            msg = f"{self.short} was not read, so seen_in must name where it is reported."
            raise ValueError(msg)
        if self.in_force_from and self.ended and self.ended <= self.in_force_from:
            msg = f"{self.short} cannot end on {self.ended} before it is in force on {self.in_force_from}."
            raise ValueError(msg)

    @property
    def short(self) -> str:
        """The usual short form: `PP 44/2015`, `Perwali Kota Ambon 34A/2020`.

        A number in several parts, such as 206/PMK.07/2020 or 842.2/5193/SJ, is complete as it is.
        """
        where = f" {self.region.full_name}" if self.region else ""
        year = "" if "/" in self.number else f"/{self.year}"
        return f"{self.kind.short}{where} {self.number}{year}"

    @property
    def name(self) -> str:
        """The full Indonesian name without the title: `Peraturan Wali Kota Ambon Nomor 34A Tahun 2020`."""
        issued = self.kind.long
        if self.region and self.kind in _OF_AN_OFFICE:
            issued = f"{issued} {self.region.name}"
        elif self.region:
            issued = f"{'Peraturan Daerah' if self.kind in _OF_A_COUNCIL else issued} {self.region.full_name}"
        year = "" if self.number.endswith(f"/{self.year}") else f" Tahun {self.year}"
        return f"{issued} Nomor {self.number}{year}"

    @property
    def long(self) -> str:
        """The full Indonesian name: kind, number, year and title."""
        return f"{self.name} tentang {self.title}"

    @property
    def sort_key(self) -> tuple[int, int, int, str]:
        """Hierarchical order: kind, then year, then number (by value, then by its letters)."""
        digits = "".join(mark for mark in self.number if mark.isdigit())
        return (self.kind.order, self.year, int(digits or "0"), self.number)

    def in_force(self, day: Day) -> bool | None:
        """Whether the instrument is in force on that day; None when only its year is known and the day lies in it.

        >>> city = Regulation(Kind.PERWALI, "34A", 2020, "pekerja informal")
        >>> city.in_force("2019-12-31"), city.in_force("2020-10-01"), city.in_force("2021-01-01")
        (False, None, True)
        """
        on = as_day(day)
        if self.ended is not None and on >= self.ended:
            return False
        if self.in_force_from is not None:
            return on >= self.in_force_from
        earliest = self.enacted or date(self.year, 1, 1)
        if on < earliest:
            return False
        return True if on > date(self.year, 12, 31) else None

    def pasal(
        self,
        pasal: int | str,
        *,
        ayat: int | str | None = None,
        huruf: str | None = None,
        angka: int | None = None,
        by: Regulation | tuple[Regulation, ...] = (),
    ) -> Citation:
        """An article: `pasal(34, ayat=1, huruf="a", by=PP_82_2019)`; `by` names what amended it."""
        steps = [("Pasal", str(pasal))]
        if ayat is not None:
            steps.append(("ayat", f"({ayat})"))
        if huruf is not None:
            steps.append(("huruf", huruf))
        if angka is not None:
            steps.append(("angka", str(angka)))
        return Citation(self, tuple(steps), _amenders(by))

    def lampiran(self, lampiran: str = "", *, item: str = "", by: Regulation | tuple[Regulation, ...] = ()) -> Citation:
        """An annex, and an item in it: `lampiran("II")`, `lampiran("Bab II", item="huruf J angka 3")`."""
        steps = [("Lampiran", lampiran)]
        if item:
            steps.append(("", item))
        return Citation(self, tuple(steps), _amenders(by))

    def diktum(self, diktum: str, *, angka: int | None = None) -> Citation:
        """A dictum of an instruction or a decision: `diktum("KEDUA", angka=25)`."""
        steps = [("Diktum", diktum.upper())]
        if angka is not None:
            steps.append(("angka", str(angka)))
        return Citation(self, tuple(steps))

    def penjelasan(self, pasal: int | str | None = None, *, ayat: int | str | None = None) -> Citation:
        """The official explanation, of an article or in general."""
        steps = [("Penjelasan", "Umum" if pasal is None else f"Pasal {pasal}")]
        if ayat is not None:
            steps.append(("ayat", f"({ayat})"))
        return Citation(self, tuple(steps))

    def whole(self, *, by: Regulation | tuple[Regulation, ...] = ()) -> Citation:
        """The instrument as a whole, said on purpose: no article is known, or none is meant."""
        return Citation(self, (), _amenders(by))

    def as_document(self, lang: Lang) -> Document:
        """The instrument as facts: name, days, relations and evidence."""
        from jamsos.document import Facts  # noqa: PLC0415  (only this view needs it)

        def names(regulations: tuple[Regulation, ...]) -> str | None:
            return ", ".join(regulation.short for regulation in regulations) or None

        rows: list[tuple[Text, object]] = [
            (Text(id="Nama", en="Name"), self.long),
            (Text(id="Ditetapkan", en="Enacted"), self.enacted),
            (Text(id="Berlaku sejak", en="In force from"), self.in_force_from),
            (Text(id="Tidak berlaku sejak", en="Ended on"), self.ended),
            (Text(id="Mengubah", en="Amends"), names(self.amends)),
            (Text(id="Mencabut", en="Repeals"), names(self.repeals)),
            (Text(id="Dasar", en="Based on"), names(self.based_on)),
            (Text(id="Mendukung", en="Supports"), "; ".join(format(each, lang) for each in self.supports) or None),
            (Text(id="Bukti", en="Evidence"), self.evidence),
            (Text(id="Sumber", en="Source"), "; ".join(self.seen_in) or None),
        ]
        return Document(self.short, lang, (Facts(tuple(row for row in rows if row[1] is not None)),))

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return self.short

    def __str__(self) -> str:
        return self.short


def _check_region(kind: Kind, region: Region) -> None:
    """No regent speaks for a city, and what is national has no region."""
    where = instance("region", region, Region, 'Region("81.71", "Ambon")')
    if not kind.fits(where):
        valid = ", ".join(f"Kind.{each.name}" for each in Kind if each.fits(where))
        msg = f"region of a {kind.long} cannot be {where.full_name}. Valid kinds there: {valid}."
        raise ValueError(msg)


def _amenders(by: Regulation | tuple[Regulation, ...]) -> tuple[Regulation, ...]:
    return (by,) if isinstance(by, Regulation) else by


def _place(steps: Iterable[tuple[str, str]]) -> str:
    return " ".join(f"{step} {value}".strip() for step, value in steps)


@frozen
class Citation:
    """Kutipan: a place in an instrument, and the instruments that amended it.

    Made by the instrument: `PP_44_2015.pasal(34, ayat=1, huruf="a", by=PP_82_2019)`.
    `short` is for a line of a report, `long` for the end of a letter; both are Indonesian, as the law is.

    >>> pp44 = Regulation(Kind.PP, 44, 2015, "Penyelenggaraan Program JKK dan JKM")
    >>> pp82 = Regulation(Kind.PP, 82, 2019, "Perubahan atas PP 44/2015", amends=(pp44,))
    >>> place = pp44.pasal(34, ayat=1, huruf="a", by=pp82)
    >>> print(place.short)
    PP 44/2015 Pasal 34 ayat (1) huruf a jo. PP 82/2019
    >>> print(place.long)
    Pasal 34 ayat (1) huruf a Peraturan Pemerintah Nomor 44 Tahun 2015 tentang Penyelenggaraan Program JKK dan JKM sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 82 Tahun 2019
    """  # noqa: E501  (the long form is long)

    regulation: Regulation
    steps: tuple[tuple[str, str], ...] = ()
    by: tuple[Regulation, ...] = ()

    @property
    def place(self) -> str:
        """The place alone: `Pasal 34 ayat (1) huruf a`; empty for the whole instrument."""
        return _place(self.steps)

    @property
    def short(self) -> str:
        """The form for a line: instrument, place, amending instruments."""
        amended = "".join(f" jo. {regulation.short}" for regulation in self.by)
        return f"{self.regulation.short} {self.place}".rstrip() + amended

    @property
    def long(self) -> str:
        """The form for a letter: place, full name, what amended it.

        Of several amendments the last one is named, as Indonesian drafting does.
        """
        tail = ""
        for number, amending in enumerate(self.by):
            how = "beberapa kali diubah, terakhir" if number else "diubah"
            tail = f" sebagaimana telah {how} dengan {amending.name}"
        return f"{self.place} {self.regulation.long}".lstrip() + tail

    @property
    def sort_key(self) -> tuple[object, ...]:
        """Hierarchical order, then the order of the articles, the annexes after them, the amended after the original.

        Two places have one key only when they are the same place, so a list of them has one order.
        """
        return (
            _ranked(self.regulation),
            tuple((_STEP_ORDER.get(step, 0), *_natural(value), step) for step, value in self.steps),
            tuple(_ranked(regulation) for regulation in self.by),
        )

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return self.short

    def __str__(self) -> str:
        return self.short


_STEP_ORDER = {"Penjelasan": 1, "Lampiran": 2}


def _ranked(regulation: Regulation) -> tuple[object, ...]:
    """The order of instruments; two regions may have the same kind, year and number."""
    return (*regulation.sort_key, regulation.region.code if regulation.region else "")


def _natural(value: str) -> tuple[int, str]:
    digits = "".join(mark for mark in value if mark.isdigit())
    return (int(digits or "0"), value)


@frozen
class Source:
    """Where a figure comes from and how well that was verified.

    `seen_in` are the addresses of secondary sources, `how` the rule by which a derived figure follows.
    """

    citation: Citation
    evidence: Evidence = Evidence.READ
    seen_in: tuple[str, ...] = ()
    how: str = ""

    def __attrs_post_init__(self) -> None:
        if self.evidence is Evidence.REPORTED and not self.seen_in:
            msg = f"{self.citation.short} was not read, so seen_in must name where its words or figures were seen."
            raise ValueError(msg)
        if self.evidence is Evidence.DERIVED and not self.how:
            msg = f"{self.citation.short} is derived, so how must say by which rule and from what."
            raise ValueError(msg)


def legal_basis(sources: Iterable[Source]) -> tuple[Citation, ...]:
    """Dasar hukum: the distinct places cited, in hierarchical order."""
    return tuple(sorted({source.citation for source in sources}, key=lambda citation: citation.sort_key))


def places(sources: Iterable[Source]) -> str | None:
    """Dasar singkat: the places in one line, what a place has in common with the one before it said once; None of none.

    >>> pp44 = Regulation(Kind.PP, 44, 2015, "Penyelenggaraan Program JKK dan JKM")
    >>> letters = [Source(pp44.pasal(54, ayat=2, huruf=letter)) for letter in "ab"]
    >>> print(places([*letters, Source(pp44.pasal(56, ayat=2))]))
    PP 44/2015 Pasal 54 ayat (2) huruf a, huruf b, Pasal 56 ayat (2)
    """
    cited = dict.fromkeys(source.citation for source in sources)
    return "; ".join(map(_together, _of_one_instrument(cited))) or None


def _of_one_instrument(cited: Iterable[Citation]) -> Iterator[list[Citation]]:
    for _, places_of_one in groupby(cited, key=lambda citation: (citation.regulation, citation.by)):
        yield list(places_of_one)


def _together(cited: list[Citation]) -> str:
    """Places of one instrument, amended by the same ones."""
    first = cited[0]
    said = [first.place, *(_after(one, other) for one, other in pairwise(cited))]
    amended = "".join(f" jo. {regulation.short}" for regulation in first.by)
    return f"{first.regulation.short} {', '.join(filter(None, said))}".rstrip() + amended


def _after(before: Citation, citation: Citation) -> str:
    """The steps in which a place differs from the one before it, or all of them where it holds that one."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before.steps, citation.steps, strict=False)))
    return citation.place if shared == len(citation.steps) else _place(citation.steps[shared:])


class NotInForce(LookupError):  # noqa: N818  (a statement about the law, not an error of the program)
    """There is no answer outside the law: no rule is in force, or none is known, on the day asked about."""

    def __init__(self, message: str, day: date, nearest: date | None = None) -> None:
        super().__init__(message, day, nearest)
        self.day = day
        self.nearest = nearest

    def __str__(self) -> str:
        return str(self.args[0])


@frozen
class DatedRow(Generic[V_co]):
    """One row of a history: from this day on, this value, by this source.  A row without a value ends the history."""

    first: date
    value: V_co | None
    source: Source

    @property
    def ends(self) -> bool:
        """Whether this row ends the history."""
        return self.value is None


def _row_value(value: T) -> T:
    if value is None or isinstance(value, float):
        msg = f'a dated value must be exact, not {shown(value)} ({type(value).__name__}): write percent("0.24").'
        raise TypeError(msg)
    return value


def since(day: Day, value: T, citation: Citation) -> DatedRow[T]:
    """A row whose article was read."""
    return DatedRow(as_day(day), _row_value(value), Source(citation))


def reported(day: Day, value: T, citation: Citation, *, seen_in: tuple[str, ...]) -> DatedRow[T]:
    """A row known from secondary sources only; `seen_in` names them."""
    return DatedRow(as_day(day), _row_value(value), Source(citation, Evidence.REPORTED, seen_in))


def derived(day: Day, value: T, citation: Citation, *, how: str, seen_in: tuple[str, ...] = ()) -> DatedRow[T]:
    """A row recomputed by a rule of the law from published inputs; `how` says by which."""
    return DatedRow(as_day(day), _row_value(value), Source(citation, Evidence.DERIVED, seen_in, how))


def lapsed(day: Day, by: Citation, *, seen_in: tuple[str, ...] = ()) -> DatedRow[Any]:
    """The end of a history: from this day on there is no value; with `seen_in` when that is only reported."""
    return DatedRow(as_day(day), None, Source(by, Evidence.REPORTED if seen_in else Evidence.READ, seen_in))


@frozen
class Provision(Generic[V_co]):
    """Ketentuan: a value as it stood on a day, with its first day, its last day when one is known, and its source."""

    label: Text
    value: V_co
    first: date
    last: date | None
    source: Source

    @property
    def citation(self) -> Citation:
        """The place in the law."""
        return self.source.citation

    @property
    def evidence(self) -> Evidence:
        """How well the figure was verified."""
        return self.source.evidence


@frozen
class Dated(Shows, Generic[V_co]):
    """A figure of the law through time.

    >>> from jamsos.money import Rp
    >>> pp44 = Regulation(Kind.PP, 44, 2015, "JKK dan JKM")
    >>> grant = Dated.of(
    ...     Text(id="Biaya pemakaman", en="Funeral cost"),
    ...     since("2015-07-01", Rp(3_000_000), pp44.pasal(34, ayat=1, huruf="c")),
    ...     since("2019-12-02", Rp(10_000_000), pp44.pasal(34, ayat=1, huruf="c")),
    ... )
    >>> grant.on("2019-12-01").value, grant.on("2019-12-02").value
    (Rp(3000000), Rp(10000000))
    >>> grant.on("2015-06-30")
    Traceback (most recent call last):
    ...
    jamsos.law.NotInForce: Biaya pemakaman (Funeral cost): no rule is known for 2015-06-30; the nearest known day is 2015-07-01 (PP 44/2015 Pasal 34 ayat (1) huruf c).
    """  # noqa: E501  (the error is shown whole)

    label: Text
    rows: tuple[DatedRow[V_co], ...]
    _firsts: tuple[date, ...] = field(init=False, eq=False, repr=False)
    _provisions: tuple[Provision[V_co] | None, ...] = field(init=False, eq=False, repr=False)

    @classmethod
    def of(cls, label: Text, *rows: DatedRow[T]) -> Dated[T]:
        """A history from its rows, oldest first."""
        return Dated[T](label, rows)

    def __attrs_post_init__(self) -> None:
        if not self.rows or self.rows[0].ends:
            msg = f"{self.label.id}: a history begins with a value, not with {'an end' if self.rows else 'nothing'}."
            raise ValueError(msg)
        for earlier, later in pairwise(self.rows):
            if later.first <= earlier.first:
                msg = f"{self.label.id}: rows stand oldest first, but {later.first} follows {earlier.first}."
                raise ValueError(msg)
            if earlier.ends and later.ends:
                msg = f"{self.label.id}: the history ends twice, on {earlier.first} and on {later.first}."
                raise ValueError(msg)
        ends = (*(row.first - timedelta(days=1) for row in self.rows[1:]), None)
        object.__setattr__(self, "_firsts", tuple(row.first for row in self.rows))
        object.__setattr__(
            self,
            "_provisions",
            tuple(
                None if row.value is None else Provision(self.label, row.value, row.first, last, row.source)
                for row, last in zip(self.rows, ends, strict=True)
            ),
        )

    def get(self, day: Day) -> Provision[V_co] | None:
        """What stood on that day, or None outside the law."""
        on = day if type(day) is date and FIRST_DAY <= day <= LAST_DAY else as_day(day)
        index = bisect_right(self._firsts, on) - 1
        return self._provisions[index] if index >= 0 else None

    def on(self, day: Day) -> Provision[V_co]:
        """What stood on that day; raises `NotInForce` with the nearest known day outside the law."""
        provision = self.get(day)
        if provision is None:
            raise self._not_in_force(as_day(day))
        return provision

    def during(self, period: Period) -> tuple[tuple[Period, Provision[V_co]], ...]:
        """The stretches of the period and what stood in each; days outside the law have no stretch."""
        stretches = (
            (period.overlap(Period(provision.first, provision.last or period.last)), provision)
            for provision in self._provisions
            if provision is not None and provision.first <= period.last
        )
        return tuple((stretch, provision) for stretch, provision in stretches if stretch is not None)

    @property
    def provisions(self) -> tuple[Provision[V_co], ...]:
        """Every value there was, oldest first."""
        return tuple(provision for provision in self._provisions if provision is not None)

    def extended_with(self, *rows: DatedRow[T]) -> Dated[V_co | T]:
        """The same history with later rows added, for a figure that was announced after this release.

        The history itself is not changed; a row that is not later than the last one is refused.
        A row on the very day on which a history ends takes the place of the end: what was not announced is announced.
        """
        last = self.rows[-1]
        replaced = last.ends and bool(rows) and rows[0].first == last.first
        return Dated[V_co | T](self.label, (*(self.rows[:-1] if replaced else self.rows), *rows))

    def _not_in_force(self, day: date) -> NotInForce:
        known = [
            (edge, provision)
            for provision in self.provisions
            for edge in (provision.first, provision.last)
            if edge is not None
        ]
        nearest, provision = min(known, key=lambda pair: abs(pair[0] - day))
        msg = (
            f"{self.label.id} ({self.label.en}): no rule is known for {day}; "
            f"the nearest known day is {nearest} ({provision.citation.short})."
        )
        return NotInForce(msg, day, nearest)

    def as_document(self, lang: Lang) -> Document:
        """The history as a table: first day, last day, value, article, evidence."""
        columns = (
            Text(id="Sejak", en="From"),
            Text(id="Sampai", en="To"),
            Text(id="Nilai", en="Value"),
            Text(id="Dasar", en="Basis"),
            Text(id="Bukti", en="Evidence"),
        )
        rows = tuple(TableRow((p.first, p.last, p.value, p.citation, p.evidence)) for p in self.provisions)
        return Document(self.label, lang, (Table(columns, rows),))

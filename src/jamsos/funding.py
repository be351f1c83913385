"""Pendanaan: the instruments that may pay a contribution, under what article, and who pays which share.

Who pays can change what is due: PP 50/2025 relieves a worker who pays for himself or is paid for by a company, not one
paid for from APBN or APBD.  So a bill asks its funding.
An instrument states its limits as values; `jamsos.rules` turns them into findings, and `Instrument.rulings` says what
they come to for one beneficiary in one fiscal year.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, shown, unknown, whole
from jamsos.document import Document, Facts, Row, Shows, Table
from jamsos.groups import (
    BPD,
    CADRES,
    DRIVERS,
    ELECTION_WORKERS,
    FARMERS,
    FISHERS,
    HONORARY_TEACHERS,
    NON_ASN,
    PALM_WORKERS,
    RELIGIOUS_WORKERS,
    RT_RW,
    SCAVENGERS,
    TOBACCO_WORKERS,
    VENDORS,
    VILLAGE_HEADS,
    VILLAGE_OFFICIALS,
    WorkerGroup,
)
from jamsos.law import Evidence, Regulation, Source
from jamsos.money import Rp, Rupiah, allocate_units
from jamsos.participants import Segment
from jamsos.regions import Region
from jamsos.regulations.national import (
    FATWA_MUI_102_2025,
    INPRES_2_2021,
    PERMENDAGRI_15_2023,
    PERMENDAGRI_20_2018,
    PERMENDAGRI_27_2021,
    PERMENDAGRI_84_2022,
    PERMENDESA_16_2025,
    PMK_72_2024,
    PMK_91_2023,
    PMK_206_PMK07_2020,
    PMK_215_PMK07_2021,
    PP_44_2015,
    PP_47_2012,
    PP_50_2025,
    SE_842_2_5193_SJ_2021,
    UU_2_2021,
    UU_40_2004,
    UU_40_2007,
)
from jamsos.regulations.regional import KEPWALI_AMBON_533_2021, SE_SUMATERA_UTARA_500_15_15_3268_2024
from jamsos.text import Lang, Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jamsos.law import Citation

__all__ = [
    "ADD",
    "APBD",
    "APBN",
    "BAPAK_ASUH",
    "CSR",
    "DANA_DESA",
    "DANA_KELURAHAN",
    "DBH_CHT",
    "DBH_SAWIT",
    "GN_LINGKARAN",
    "INSTRUMENTS",
    "OTSUS",
    "PADES",
    "SELF_PAY",
    "SERTAKAN",
    "ZAKAT",
    "Account",
    "Bar",
    "Beneficiary",
    "Funding",
    "Instrument",
    "Limit",
    "Money",
    "Permit",
    "Ruling",
    "Split",
    "Verdict",
    "find_instrument",
]


class Money(Enum):
    """Whose money an instrument is, as far as PP 50/2025 asks."""

    PUBLIC = Text(id="APBN atau APBD", en="state or regional budget")
    VILLAGE = Text(id="keuangan desa", en="village money")
    PRIVATE = Text(id="bukan uang negara atau daerah", en="neither state nor regional money")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class Verdict(Enum):
    """What a limit says of a use: forbidden, doubtful, or a condition nobody can check from the figures."""

    FORBIDDEN = Text(id="dilarang", en="forbidden")
    DOUBTFUL = Text(id="diragukan", en="doubtful")
    CONDITION = Text(id="bersyarat", en="conditional")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


@frozen
class Permit:
    """Dasar: the place that lets an instrument pay contributions, in some fiscal years.

    `first` and `last` are fiscal years, both included; None leaves that side open.
    """

    source: Source
    first: int | None = field(default=None, kw_only=True)
    last: int | None = field(default=None, kw_only=True)

    def covers(self, year: int) -> bool:
        """Whether the permit holds in that fiscal year."""
        return _within(year, self.first, self.last)


def _within(year: int, first: int | None, last: int | None) -> bool:
    return (first is None or year >= first) and (last is None or year <= last)


@frozen(kw_only=True)
class Beneficiary:
    """Penerima: what an instrument asks about the one it is to pay for.

    * `segment`: the segment of membership.
    * `group`: the group of workers; None where it is not known.
    * `place`: where the person lives, a region or the name of one; None where it is not known.
    * `registered`: whether the person is an active member by another route already; None where it is not known.
    * `mustahik`: whether the person is entitled to zakat; None where it is not known.
    * `cash_for_work`: whether the person works in village cash-for-work (PKTD).
    """

    segment: Segment
    group: WorkerGroup | None = None
    place: Region | str | None = None
    registered: bool | None = False
    mustahik: bool | None = None
    cash_for_work: bool = False


@frozen
class Bar:
    """Larangan bagi: those whom a limit meets, and what it then says.

    Every clause that is given must hold: one of `groups`, a group `other_than` those named, who is `registered` or not,
    `mustahik` or not, in `cash_for_work` or not, who lives `outside` the provinces with those codes.
    """

    verdict: Verdict
    groups: tuple[WorkerGroup, ...] = field(default=(), kw_only=True)
    other_than: tuple[WorkerGroup, ...] = field(default=(), kw_only=True)
    registered: bool | None = field(default=None, kw_only=True)
    mustahik: bool | None = field(default=None, kw_only=True)
    cash_for_work: bool | None = field(default=None, kw_only=True)
    outside: tuple[str, ...] = field(default=(), kw_only=True)

    def hits(self, beneficiary: Beneficiary) -> bool | None:
        """Whether it meets that person; None where a fact that it asks about is not known.

        >>> palm = Bar(Verdict.FORBIDDEN, other_than=(PALM_WORKERS,))
        >>> [palm.hits(Beneficiary(segment=Segment.BPU, group=each)) for each in (FISHERS, PALM_WORKERS, None)]
        [True, False, None]
        """
        answers = tuple(self._answers(beneficiary))
        if False in answers:
            return False
        return None if None in answers else True

    def _answers(self, who: Beneficiary) -> Iterator[bool | None]:
        if self.groups:
            yield None if who.group is None else who.group in self.groups
        if self.other_than:
            yield None if who.group is None else who.group not in self.other_than
        for asked, known in (
            (self.registered, who.registered),
            (self.mustahik, who.mustahik),
            (self.cash_for_work, who.cash_for_work),
        ):
            if asked is not None:
                yield None if known is None else known is asked
        if self.outside:
            yield who.place.province_code not in self.outside if isinstance(who.place, Region) else None


_GRAVEST = tuple(Verdict)


@frozen
class Limit:
    """Batasan: what an instrument may not pay, or only on a condition, in some fiscal years.

    `first` and `last` are fiscal years, both included; None leaves that side open.
    `bars` say whom it meets, where facts of a person can tell; without them it is the same for everybody.
    """

    verdict: Verdict
    says: Text
    source: Source
    first: int | None = field(default=None, kw_only=True)
    last: int | None = field(default=None, kw_only=True)
    bars: tuple[Bar, ...] = field(default=(), kw_only=True)

    def covers(self, year: int) -> bool:
        """Whether the limit applies in that fiscal year."""
        return _within(year, self.first, self.last)

    def verdict_on(self, beneficiary: Beneficiary) -> Verdict | None:
        """What it says of one person, the gravest first; None where it leaves the person alone.

        What the facts leave open is a condition.
        """
        if not self.bars:
            return self.verdict
        found: set[Verdict] = set()
        for bar in self.bars:
            hits = bar.hits(beneficiary)
            if hits is not False:
                found.add(bar.verdict if hits else Verdict.CONDITION)
        return next((each for each in _GRAVEST if each in found), None)


@frozen
class Account:
    """Kode rekening: the account of a budget from which a contribution is paid."""

    code: str
    name: Text
    seen_in: str
    programs: tuple[str, ...] = field(default=(), kw_only=True)


@frozen
class Ruling:
    """Putusan: what the law says of one use of an instrument in one fiscal year, and where.

    FORBIDDEN is an error, DOUBTFUL is unsettled, CONDITION is for the payer to make sure of.
    """

    instrument: Instrument
    year: int
    verdict: Verdict
    says: Text
    source: Source | None

    @property
    def citation(self) -> Citation | None:
        """The place of law, where there is one."""
        return None if self.source is None else self.source.citation

    def line(self, lang: Lang = "id") -> str:
        """The ruling in one line: instrument, year, verdict, reason and article."""
        place = "" if self.citation is None else f" [{self.citation.short}]"
        return f"{self.instrument.code} {self.year}: {self.verdict:{lang}}: {self.says.get(lang)}{place}"

    def __format__(self, spec: str) -> str:
        return self.line(as_lang(spec or "id"))


_EVERY_SEGMENT = (Segment.PU, Segment.BPU, Segment.JAKON, Segment.PMI)


@frozen
class Instrument(Shows):
    """Instrumen pendanaan: a source of money that may pay contributions, with the article that permits it.

    `groups` are those that the sources name, `accounts` the codes of a budget, `months_at_once` the months in which a
    term is counted; `one_each` says that one donor pays for one worker.

    >>> print(APBD, APBD.money.name)
    APBD PUBLIC
    """

    code: str
    name: Text
    money: Money = field(repr=False)
    pays_for: Text = field(repr=False)
    permits: tuple[Permit, ...] = field(repr=False)
    segments: tuple[Segment, ...] = field(default=_EVERY_SEGMENT, kw_only=True, repr=False)
    segment_source: Source | None = field(default=None, kw_only=True, repr=False)
    limits: tuple[Limit, ...] = field(default=(), kw_only=True, repr=False)
    groups: tuple[WorkerGroup, ...] = field(default=(), kw_only=True, repr=False)
    accounts: tuple[Account, ...] = field(default=(), kw_only=True, repr=False)
    months_at_once: int = field(default=1, kw_only=True, repr=False)
    one_each: bool = field(default=False, kw_only=True, repr=False)

    def is_public(self, *, village_money_is_public: bool = True) -> bool:
        """Whether the money counts as APBN or APBD under PP 50/2025; of village money that is unsettled.

        >>> APBD.is_public(), CSR.is_public(), ADD.is_public(village_money_is_public=False)
        (True, False, False)
        """
        return village_money_is_public if self.money is Money.VILLAGE else self.money is Money.PUBLIC

    def permits_in(self, year: int) -> tuple[Source, ...]:
        """The places that let it pay in a fiscal year; empty where none is known."""
        return tuple(permit.source for permit in self.permits if permit.covers(year))

    def limits_in(self, year: int) -> tuple[Limit, ...]:
        """The limits of a fiscal year."""
        return tuple(limit for limit in self.limits if limit.covers(year))

    @property
    def relieved(self) -> bool | None:
        """Whether PP 50/2025 relieves those it pays for; None for village money, where that is not settled."""
        return {Money.PUBLIC: False, Money.VILLAGE: None, Money.PRIVATE: True}[self.money]

    def rulings(self, beneficiary: Beneficiary, year: int) -> tuple[Ruling, ...]:
        """What the law says of paying for that person in a fiscal year; nothing where nothing stands in the way.

        >>> head = Beneficiary(segment=Segment.PU, group=VILLAGE_HEADS)
        >>> for ruling in DANA_DESA.rulings(head, 2026):
        ...     print(ruling.verdict.name, ruling.source.citation.short)
        FORBIDDEN Permendesa 16/2025 Lampiran Bab II huruf J angka 3
        >>> ADD.rulings(head, 2026)
        ()
        """
        return tuple(self._rulings(beneficiary, year))

    def _rulings(self, who: Beneficiary, year: int) -> Iterator[Ruling]:
        if who.segment not in self.segments:
            says = _OTHER_SEGMENT.fill(segment=who.segment)
            yield Ruling(self, year, Verdict.FORBIDDEN, says, self.segment_source)
        for limit in self.limits_in(year):
            verdict = limit.verdict_on(who)
            if verdict is not None:
                yield Ruling(self, year, verdict, limit.says, limit.source)
        if self.groups and who.group is not None and who.group not in self.groups:
            yield Ruling(self, year, Verdict.CONDITION, _NOT_NAMED.fill(group=who.group), None)

    def as_document(self, lang: Lang) -> Document:
        """The instrument as a page: whom it pays for, on what basis, within what limits."""
        facts = Facts((*self._facts(),))
        columns = (
            Text(id="Tahun anggaran", en="Fiscal years"),
            Text(id="Isi", en="Content"),
            Text(id="Dasar", en="Basis"),
            Text(id="Bukti", en="Evidence"),
        )
        permitted = Text(id="boleh membayar iuran", en="may pay contributions")
        rows = [
            Row((_span(each.first, each.last), permitted, each.source.citation, each.source.evidence))
            for each in self.permits
        ]
        rows += [
            Row(
                (
                    _span(each.first, each.last),
                    _LIMIT.fill(verdict=each.verdict, says=each.says),
                    each.source.citation,
                    each.source.evidence,
                )
            )
            for each in self.limits
        ]
        return Document(self.name, lang, (facts, Table(columns, tuple(rows))))

    def _facts(self) -> Iterator[tuple[Text, object]]:
        yield Text(id="Kode", en="Code"), self.code
        yield Text(id="Uang", en="Money"), self.money
        yield Text(id="Membayar untuk", en="Pays for"), self.pays_for
        yield Text(id="Segmen", en="Segments"), ", ".join(segment.name for segment in self.segments)
        if self.groups:
            yield Text(id="Kelompok yang disebut", en="Groups that are named"), _joined(self.groups)
        yield Text(id="Keringanan PP 50/2025", en="Relief of PP 50/2025"), _RELIEVED[self.relieved]
        if self.one_each:
            yield Text(id="Cara", en="Manner"), _ONE_EACH
        if self.months_at_once > 1:
            yield Text(id="Jangka", en="Term"), _AT_ONCE.fill(months=self.months_at_once)
        for account in self.accounts:
            yield Text(id=f"Rekening {account.code}", en=f"Account {account.code}"), account.name

    def __format__(self, spec: str) -> str:
        return self.name.get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return self.code


def _joined(groups: tuple[WorkerGroup, ...]) -> Text:
    return Text(id=", ".join(each.name.id for each in groups), en=", ".join(each.name.en for each in groups))


_OTHER_SEGMENT = Text(id="tidak membayar segmen {segment}", en="does not pay for segment {segment}")
_NOT_NAMED = Text(id="sumber tidak menyebut {group}", en="no source names {group}")
_ONE_EACH = Text(
    id="satu donatur membayar satu pekerja, dipotong dari gaji",
    en="one donor pays for one worker, deducted from the salary",
)
_AT_ONCE = Text(id="per {months} bulan", en="by {months} months at once")
_RELIEVED = {
    True: Text(id="berlaku", en="applies"),
    False: Text(id="tidak berlaku", en="does not apply"),
    None: Text(id="belum jelas", en="not settled"),
}

_LIMIT = Text(id="{verdict}: {says}", en="{verdict}: {says}")
_ANY_YEAR = Text(id="semua", en="any")
_FROM = Text(id="sejak {first}", en="from {first}")
_UNTIL = Text(id="sampai {last}", en="until {last}")


def _span(first: int | None, last: int | None) -> Text | str:
    if first is None and last is None:
        return _ANY_YEAR
    if first is None:
        return _UNTIL.fill(last=str(last))
    if last is None:
        return _FROM.fill(first=str(first))
    return str(first) if first == last else f"{first}-{last}"


def _reported(
    regulation: Regulation,
    place: str,
    *seen_in: str,
    pasal: str = "",
    ayat: str | None = None,
    huruf: str | None = None,
) -> Source:
    annex = regulation.lampiran(place) if place else regulation.whole()
    citation = regulation.pasal(pasal, ayat=ayat, huruf=huruf) if pasal else annex
    return Source(citation, Evidence.REPORTED, seen_in)


_CODES = "several public repositories of regional account codes (Kepmendagri 050 series)"
_NON_ASN_ACCOUNTS = (
    Account(
        "5.1.02.02.02.0006",
        Text(id="Belanja Iuran Jaminan Kecelakaan Kerja bagi Non ASN", en="JKK contributions of non-ASN staff"),
        _CODES,
        programs=("JKK",),
    ),
    Account(
        "5.1.02.02.02.0007",
        Text(id="Belanja Iuran Jaminan Kematian bagi Non ASN", en="JKM contributions of non-ASN staff"),
        _CODES,
        programs=("JKM",),
    ),
    Account(
        "5.1.02.02.02.0010",
        Text(id="Belanja Iuran Jaminan Hari Tua bagi Non ASN", en="JHT contributions of non-ASN staff"),
        "two public data sets of account codes of 2026",
        programs=("JHT",),
    ),
)
_VILLAGE_ACCOUNTS = (
    Account(
        "5.1.3.03",
        Text(id="Jaminan Ketenagakerjaan Kepala Desa", en="employment security of the village head"),
        "several public repositories of village account codes (Permendagri 20/2018)",
    ),
    Account(
        "5.1.3.04",
        Text(id="Jaminan Ketenagakerjaan Perangkat Desa", en="employment security of village officials"),
        "several public repositories of village account codes (Permendagri 20/2018)",
    ),
)
_VULNERABLE = (FISHERS, FARMERS, DRIVERS, VENDORS, SCAVENGERS, RELIGIOUS_WORKERS, PALM_WORKERS, TOBACCO_WORKERS)
_OF_THE_REGION = (NON_ASN, HONORARY_TEACHERS, RT_RW, CADRES, ELECTION_WORKERS, *_VULNERABLE)
_OFFICIALS = (VILLAGE_HEADS, VILLAGE_OFFICIALS, BPD)
_PAPUA = ("91", "92", "93", "94", "95", "96")

_DONOR_SEGMENTS = (Segment.BPU, Segment.PMI)
_EMPLOYER_PAYS = Source(PP_44_2015.pasal(16, ayat=3))

APBN = Instrument(
    "APBN",
    Text(id="APBN", en="State budget (APBN)"),
    Money.PUBLIC,
    Text(id="kelompok yang ditetapkan Pemerintah", en="groups that the government designates"),
    (Permit(Source(UU_40_2004.pasal(17, ayat=4))),),
    limits=(
        Limit(
            Verdict.DOUBTFUL,
            Text(
                id="bantuan iuran dari Pemerintah pada tahap pertama hanya untuk jaminan kesehatan; "
                "bantuan iuran ketenagakerjaan dari APBN belum ditemukan",
                en="the government's contribution aid begins with health insurance only; "
                "no contribution aid for employment programmes from APBN was found",
            ),
            Source(UU_40_2004.pasal(17, ayat=5)),
        ),
    ),
)

APBD = Instrument(
    "APBD",
    Text(id="APBD", en="Regional budget (APBD)"),
    Money.PUBLIC,
    Text(
        id="pegawai non-ASN, pekerja rentan, RT/RW, kader, petugas pemilu, guru, pekerja keagamaan",
        en="non-ASN staff, vulnerable workers, neighbourhood heads, cadres, election workers, teachers, "
        "religious workers",
    ),
    (
        Permit(
            _reported(
                INPRES_2_2021,
                "",
                "https://berikabar.co/2021/04/implementasi-instruksi-presiden-bpjamsostek-sultra-lakukan-sosialisasi/",
                "https://hukumonline.com/berita/a/jokowi-teken-inpres-optimalisasi-pelaksanaan-program-jaminan-sosial-ketenagakerjaan-lt6065320612c0d",
            ),
            first=2021,
        ),
        Permit(
            _reported(
                SE_842_2_5193_SJ_2021,
                "",
                "https://suaratanjab.com/sosialisasi-terkait-inpres-no-2-tahun-2021-diikuti-wabup-dan-sekda/",
                "https://id.scribd.com/document/619706032/PERBUP-PASER-4-2022-Ttg-Pelaksanaan-Program-Jaminan-Sosial-Ketenagakerjaan",
            ),
            first=2022,
        ),
        Permit(
            _reported(PERMENDAGRI_27_2021, "", "https://pasundan.jabarekspres.com/2022/10/28/pemdaprov-jabar/3"),
            first=2022,
            last=2022,
        ),
        Permit(
            _reported(PERMENDAGRI_84_2022, "", "https://pasundan.jabarekspres.com/2022/10/28/pemdaprov-jabar/3"),
            first=2023,
            last=2023,
        ),
        Permit(
            _reported(
                PERMENDAGRI_15_2023,
                "",
                "https://jabarekspres.com/berita/2023/11/14/bpjs-ketenagakerjaan-dan-kemendagri-dorong-kesejahteraan-masyarakat-desa-di-jabar-melalui-program-perlindungan-jamsostek",
            ),
            first=2024,
            last=2024,
        ),
    ),
    groups=_OF_THE_REGION,
    accounts=_NON_ASN_ACCOUNTS,
)

OTSUS = Instrument(
    "Otsus",
    Text(id="Dana otonomi khusus Papua", en="Special autonomy fund of Papua (Otsus)"),
    Money.PUBLIC,
    Text(
        id="pegawai non-ASN, pekerja keagamaan, pekerja rentan orang asli Papua",
        en="non-ASN staff, religious workers, vulnerable indigenous Papuans",
    ),
    (
        Permit(
            _reported(
                UU_2_2021,
                "",
                "https://papua.antaranews.com/berita/752253",
                "https://kalbar.antaranews.com/berita/589719",
            ),
            first=2021,
        ),
    ),
    limits=(
        Limit(
            Verdict.CONDITION,
            Text(
                id="hanya di provinsi-provinsi Papua, bagi orang asli Papua",
                en="only in the provinces of Papua, for indigenous Papuans",
            ),
            _reported(UU_2_2021, "", "https://papua.antaranews.com/berita/752253"),
            bars=(Bar(Verdict.FORBIDDEN, outside=_PAPUA), Bar(Verdict.CONDITION)),
        ),
    ),
    groups=(NON_ASN, HONORARY_TEACHERS, *_VULNERABLE),
    accounts=_NON_ASN_ACCOUNTS,
)

_TOBACCO_ONLY = (Bar(Verdict.FORBIDDEN, other_than=(TOBACCO_WORKERS,)),)

DBH_CHT = Instrument(
    "DBH CHT",
    Text(id="DBH CHT", en="Tobacco excise share (DBH CHT)"),
    Money.PUBLIC,
    Text(
        id="buruh tani tembakau dan buruh pabrik rokok; sejak 2024 juga pekerja rentan lain",
        en="tobacco farm and cigarette factory workers; since 2024 other vulnerable workers too",
    ),
    (
        Permit(
            _reported(PMK_206_PMK07_2020, "", "https://radarjogja.jawapos.com/jogja-raya/2021/08/06"),
            first=2021,
            last=2021,
        ),
        Permit(
            _reported(
                PMK_215_PMK07_2021,
                "",
                "https://teropongmedia.id/jaminan-sosial-ketenagakerjaan-lewat-penggunaan-dana-bagi-hasil-cukai-tembakau",
            ),
            first=2022,
            last=2024,
        ),
        Permit(_reported(PMK_72_2024, "", "https://cakranusantara.net/?p=27014"), first=2025),
    ),
    limits=(
        Limit(
            Verdict.CONDITION,
            Text(
                id="hanya buruh tani tembakau dan buruh pabrik rokok",
                en="only tobacco farm workers and cigarette factory workers",
            ),
            _reported(PMK_206_PMK07_2020, "", "https://radarjogja.jawapos.com/jogja-raya/2021/08/06"),
            last=2021,
            bars=_TOBACCO_ONLY,
        ),
        Limit(
            Verdict.CONDITION,
            Text(
                id="hanya buruh tani tembakau dan buruh pabrik rokok",
                en="only tobacco farm workers and cigarette factory workers",
            ),
            _reported(
                PMK_215_PMK07_2021,
                "",
                "https://teropongmedia.id/jaminan-sosial-ketenagakerjaan-lewat-penggunaan-dana-bagi-hasil-cukai-tembakau",
            ),
            first=2022,
            last=2023,
            bars=_TOBACCO_ONLY,
        ),
        Limit(
            Verdict.CONDITION,
            Text(
                id="penerima bantuan ditetapkan oleh pemerintah daerah",
                en="the regional government determines who receives the aid",
            ),
            _reported(PMK_72_2024, "", "https://jdih.situbondokab.go.id/", pasal="5", ayat="9"),
            first=2025,
        ),
    ),
    groups=(TOBACCO_WORKERS, *(each for each in _VULNERABLE if each is not TOBACCO_WORKERS)),
)

DBH_SAWIT = Instrument(
    "DBH Sawit",
    Text(id="DBH Sawit", en="Palm-oil revenue share (DBH Sawit)"),
    Money.PUBLIC,
    Text(
        id="pekerja perkebunan sawit yang belum terdaftar dalam jaminan sosial",
        en="palm-plantation workers who are not yet registered",
    ),
    (
        Permit(
            _reported(
                PMK_91_2023,
                "",
                "https://news-lite.ddtc.co.id/pmk-baru-80-persen-dbh-sawit-harus-dipakai-pemda-untuk-bangun-jalan-1797165",
                "https://biroadpim.kalteng.go.id/2023/11/wagub-buka-rakor-dbh-sawit-provinsi-kalteng",
                pasal="16",
                ayat="5",
            ),
            first=2023,
        ),
    ),
    limits=(
        Limit(
            Verdict.FORBIDDEN,
            Text(id="DBH Sawit ada sejak tahun anggaran 2023", en="DBH Sawit exists since fiscal year 2023"),
            _reported(
                PMK_91_2023,
                "",
                "https://news-lite.ddtc.co.id/pmk-baru-80-persen-dbh-sawit-harus-dipakai-pemda-untuk-bangun-jalan-1797165",
            ),
            last=2022,
        ),
        Limit(
            Verdict.CONDITION,
            Text(
                id="hanya pekerja perkebunan sawit yang belum terdaftar dalam jaminan sosial",
                en="only palm-plantation workers who are not yet registered in social security",
            ),
            _reported(
                PMK_91_2023,
                "",
                "https://news-lite.ddtc.co.id/pmk-baru-80-persen-dbh-sawit-harus-dipakai-pemda-untuk-bangun-jalan-1797165",
                "https://biroadpim.kalteng.go.id/2023/11/wagub-buka-rakor-dbh-sawit-provinsi-kalteng",
                pasal="16",
                ayat="5",
                huruf="e",
            ),
            first=2023,
            bars=(Bar(Verdict.FORBIDDEN, other_than=(PALM_WORKERS,)), Bar(Verdict.FORBIDDEN, registered=True)),
        ),
        Limit(
            Verdict.CONDITION,
            Text(
                id="paling banyak 20% dari alokasi daerah untuk semua kegiatan lain selain jalan",
                en="at most 20% of the region's allocation for everything other than roads",
            ),
            _reported(
                PMK_91_2023,
                "",
                "https://news-lite.ddtc.co.id/pmk-baru-80-persen-dbh-sawit-harus-dipakai-pemda-untuk-bangun-jalan-1797165",
                "https://biroadpim.kalteng.go.id/2023/11/wagub-buka-rakor-dbh-sawit-provinsi-kalteng",
                pasal="16",
                ayat="3",
            ),
            first=2023,
        ),
    ),
    groups=(PALM_WORKERS,),
)

DANA_KELURAHAN = Instrument(
    "Dana kelurahan",
    Text(id="Dana kelurahan", en="Ward fund (dana kelurahan)"),
    Money.PUBLIC,
    Text(id="pekerja rentan kelurahan itu", en="vulnerable workers of the ward"),
    (
        Permit(
            _reported(INPRES_2_2021, "", "https://kadera.id (19 May 2025: Tidore Kepulauan)"),
            first=2021,
        ),
    ),
    limits=(
        Limit(
            Verdict.CONDITION,
            Text(
                id="bagian dari APBD; aturan nasional yang menyebut iuran dari dana kelurahan tidak ditemukan",
                en="a part of the regional budget; no national rule that names contributions from it was found",
            ),
            _reported(INPRES_2_2021, "", "https://kadera.id (19 May 2025: Tidore Kepulauan)"),
        ),
    ),
    groups=(RT_RW, CADRES, *_VULNERABLE),
)

_VILLAGE_BUDGET = Permit(
    _reported(
        PERMENDAGRI_20_2018,
        "",
        "https://malangvoice.com/baru-25-persen-desa-di-indonesia-tercover-bpjs-ketenagakerjaan",
        pasal="19",
        ayat="4",
    ),
    first=2018,
)

DANA_DESA = Instrument(
    "Dana Desa",
    Text(id="Dana Desa", en="Village Fund (Dana Desa)"),
    Money.VILLAGE,
    Text(
        id="pekerja padat karya tunai desa; pekerja rentan desa sejauh aturan tahun anggaran mengizinkan",
        en="workers of village cash-for-work; vulnerable villagers as far as the year's rules allow",
    ),
    (_VILLAGE_BUDGET,),
    limits=(
        Limit(
            Verdict.DOUBTFUL,
            Text(
                id="Dana Desa 2024 tidak untuk iuran ketenagakerjaan kepala desa, perangkat desa, pekerja rentan, "
                "dan penduduk miskin; iuran itu tanggungan APBD",
                en="the Village Fund of 2024 is not for employment contributions of village heads, officials, "
                "vulnerable or poor villagers; the regional budget bears them",
            ),
            _reported(
                PERMENDAGRI_15_2023,
                "",
                "https://rantaujayaudik2.web.id/artikel/2024/4/3",
                "https://bungko.desa.id/?p=14844",
            ),
            first=2024,
            last=2024,
            bars=(Bar(Verdict.DOUBTFUL, cash_for_work=False),),
        ),
        Limit(
            Verdict.CONDITION,
            Text(
                id="tidak untuk kepala desa, perangkat desa, dan BPD; boleh untuk pekerja padat karya tunai desa; "
                "pekerja rentan lain tidak disebut",
                en="not for village heads, officials and council members; allowed for cash-for-work workers; "
                "other vulnerable workers are not named",
            ),
            _reported(
                PERMENDESA_16_2025,
                "Bab II huruf J angka 3",
                "https://www.formatadministrasidesa.com/2026/01",
                "https://tosari.kendalkab.go.id",
                "https://habarkalimantan.com (13 Feb 2026)",
            ),
            first=2026,
            bars=(Bar(Verdict.FORBIDDEN, groups=_OFFICIALS), Bar(Verdict.DOUBTFUL, cash_for_work=False)),
        ),
    ),
)

ADD = Instrument(
    "ADD",
    Text(id="Alokasi Dana Desa (ADD)", en="Village allocation from the regency (ADD)"),
    Money.VILLAGE,
    Text(
        id="kepala desa, perangkat desa, BPD, RT/RW, pekerja rentan desa",
        en="village heads, officials, council members, neighbourhood heads, vulnerable villagers",
    ),
    (_VILLAGE_BUDGET,),
    groups=(*_OFFICIALS, RT_RW, CADRES, *_VULNERABLE),
    accounts=_VILLAGE_ACCOUNTS,
)

PADES = Instrument(
    "PADes",
    Text(id="Pendapatan asli desa (PADes)", en="Village own revenue (PADes)"),
    Money.VILLAGE,
    Text(id="menurut APBDes", en="as the village budget says"),
    (_VILLAGE_BUDGET,),
)

CSR = Instrument(
    "CSR",
    Text(id="CSR/TJSL", en="Corporate social responsibility (CSR/TJSL)"),
    Money.PRIVATE,
    Text(id="pekerja rentan di sekitar perusahaan", en="vulnerable workers around the company"),
    (Permit(Source(UU_40_2007.pasal(74, ayat=2))), Permit(Source(PP_47_2012.pasal(2)), first=2012)),
    segments=_DONOR_SEGMENTS,
    segment_source=_EMPLOYER_PAYS,
    limits=(
        Limit(
            Verdict.CONDITION,
            Text(
                id="menurut rencana kerja tahunan yang disetujui Dewan Komisaris atau RUPS",
                en="under the yearly plan that the commissioners or the shareholders approve",
            ),
            Source(PP_47_2012.pasal(4, ayat=1)),
        ),
    ),
)

GN_LINGKARAN = Instrument(
    "GN Lingkaran",
    Text(id="GN Lingkaran", en="GN Lingkaran (corporate donors)"),
    Money.PRIVATE,
    Text(id="pekerja rentan, JKK dan JKM saja", en="vulnerable workers, JKK and JKM alone"),
    (Permit(_reported(UU_40_2007, "", "https://m.bisnis.com/amp/read/20170417/12/645496", pasal="74"), first=2016),),
    segments=_DONOR_SEGMENTS,
    segment_source=_EMPLOYER_PAYS,
    limits=(
        Limit(
            Verdict.CONDITION,
            Text(id="dibayar per 3 bulan, selama 3, 6 atau 12 bulan", en="paid by 3 months, for 3, 6 or 12 months"),
            _reported(UU_40_2007, "", "https://jateng.tribunnews.com/2019/11/07", "jatengdaily.com (2019)", pasal="74"),
        ),
    ),
    months_at_once=3,
)

BAPAK_ASUH = Instrument(
    "Bapak Asuh",
    Text(id="Bapak Asuh (satu ASN, satu pekerja rentan)", en="Bapak Asuh (one civil servant, one vulnerable worker)"),
    Money.PRIVATE,
    Text(id="pekerja rentan pilihan ASN", en="the vulnerable worker a civil servant chooses"),
    (Permit(_reported(KEPWALI_AMBON_533_2021, "", "https://ambon.antaranews.com/berita/179175"), first=2021),),
    segments=_DONOR_SEGMENTS,
    segment_source=_EMPLOYER_PAYS,
    one_each=True,
)

SERTAKAN = Instrument(
    "SERTAKAN",
    Text(id="SERTAKAN (Sejahterakan Pekerja Sekitar Anda)", en="SERTAKAN (individual donors)"),
    Money.PRIVATE,
    Text(id="pekerja di sekitar donatur", en="workers around the donor"),
    (Permit(_reported(SE_SUMATERA_UTARA_500_15_15_3268_2024, "", "https://detak.co.id"), first=2024),),
    segments=_DONOR_SEGMENTS,
    segment_source=_EMPLOYER_PAYS,
)

ZAKAT = Instrument(
    "Zakat",
    Text(id="Zakat, infak, sedekah", en="Zakat and alms"),
    Money.PRIVATE,
    Text(id="pekerja rentan yang mustahik", en="vulnerable workers entitled to zakat"),
    (
        Permit(
            _reported(
                FATWA_MUI_102_2025,
                "",
                "https://kabminahasa.baznas.go.id/berita/news-show",
                "https://energindo.co.id/ancaman-neraka-bagi-pengabai-pekerja-informal",
            ),
            first=2025,
        ),
    ),
    segments=_DONOR_SEGMENTS,
    segment_source=_EMPLOYER_PAYS,
    limits=(
        Limit(
            Verdict.CONDITION,
            Text(id="hanya pekerja yang mustahik", en="only workers entitled to zakat"),
            _reported(FATWA_MUI_102_2025, "", "https://kabminahasa.baznas.go.id/berita/news-show"),
            bars=(Bar(Verdict.FORBIDDEN, mustahik=False),),
        ),
    ),
)

SELF_PAY = Instrument(
    "Mandiri",
    Text(id="Bayar mandiri", en="Self-paid"),
    Money.PRIVATE,
    Text(id="peserta sendiri", en="the participant"),
    (Permit(Source(PP_44_2015.pasal(24, ayat=1)), first=2015),),
    segments=_DONOR_SEGMENTS,
    segment_source=_EMPLOYER_PAYS,
)

INSTRUMENTS: tuple[Instrument, ...] = (
    APBN,
    APBD,
    OTSUS,
    DBH_CHT,
    DBH_SAWIT,
    DANA_KELURAHAN,
    DANA_DESA,
    ADD,
    PADES,
    CSR,
    GN_LINGKARAN,
    BAPAK_ASUH,
    SERTAKAN,
    ZAKAT,
    SELF_PAY,
)
"""The instruments of which at least one source says that they pay contributions."""


def find_instrument(code: str) -> Instrument:
    """The instrument of a code; raises ValueError naming the nearest.

    >>> find_instrument("APBD").money.name
    'PUBLIC'
    """
    for each in INSTRUMENTS:
        if each.code == code:
            return each
    raise unknown("instrument", code, [each.code for each in INSTRUMENTS])


_VILLAGE_MONEY = Source(
    PP_50_2025.pasal(3), Evidence.REPORTED, ("https://www.pajaknow.id", "https://babeindonesia.com/read/6571272")
)


@frozen
class Funding:
    """Pendanaan: one instrument, the payer, and the fiscal years it is for.

    `year` is a fiscal year or several; None is money that no budget year binds.  `ceiling` is what the payer set aside.
    `village_money_is_public` decides an unsettled point: whether village money counts as APBN or APBD under
    PP 50/2025 Pasal 3.  It is True unless said otherwise, and a note tells so.

    >>> from jamsos.regions import KOTA_AMBON
    >>> Funding(APBD, payer=KOTA_AMBON, year=2022).is_public
    True
    """

    instrument: Instrument
    payer: Region | str = field(kw_only=True)
    year: int | tuple[int, ...] | None = field(default=None, kw_only=True)
    ceiling: Rupiah | None = field(default=None, kw_only=True)
    village_money_is_public: bool = field(default=True, kw_only=True)

    def __attrs_post_init__(self) -> None:
        instance("instrument", self.instrument, Instrument, "APBD")
        if not isinstance(self.payer, Region | str):
            msg = f"payer must be a Region or a name, not {shown(self.payer)} ({type(self.payer).__name__})."
            raise TypeError(msg)
        if isinstance(self.payer, str) and not self.payer.strip():
            msg = f"payer must be a Region or a name, not {shown(self.payer)}."
            raise ValueError(msg)
        for year in self.years or ():
            whole("year", year, least=2004, most=2199)
        if self.ceiling is not None:
            instance("ceiling", self.ceiling, Rupiah, "Rp(500_000_000)")
            if self.ceiling < Rp(0):
                msg = f"ceiling cannot be negative: {self.ceiling!r}."
                raise ValueError(msg)

    @property
    def years(self) -> tuple[int, ...] | None:
        """The fiscal years, or None where no budget year binds the money."""
        return (self.year,) if isinstance(self.year, int) else self.year

    @property
    def is_public(self) -> bool:
        """Whether the money counts as APBN or APBD under PP 50/2025."""
        return self.instrument.is_public(village_money_is_public=self.village_money_is_public)

    @property
    def payer_name(self) -> str:
        """Who pays."""
        return self.payer.full_name if isinstance(self.payer, Region) else self.payer

    def __format__(self, spec: str) -> str:
        years = f" {', '.join(map(str, self.years))}" if self.years else ""
        return f"{format(self.instrument, spec)}{years} ({self.payer_name})"


@frozen
class Split:
    """Pembagian: several fundings, each for its share of the people; nobody is lost and nobody is paid for twice.

    >>> from jamsos.regions import KOTA_AMBON
    >>> split = Split(((Funding(APBD, payer=KOTA_AMBON, year=2022), 2), (Funding(CSR, payer="PT Contoh"), 1)))
    >>> [people for _, people in split.share_out(25_000)]
    [16667, 8333]
    """

    parts: tuple[tuple[Funding, int], ...]

    def __attrs_post_init__(self) -> None:
        if not self.parts:
            msg = "a split needs at least one funding with its weight."
            raise ValueError(msg)
        for funding, weight in self.parts:
            instance("funding", funding, Funding, 'Funding(CSR, payer="PT Contoh")')
            whole("weight", weight, least=1)

    @property
    def fundings(self) -> tuple[Funding, ...]:
        """The fundings in order."""
        return tuple(funding for funding, _ in self.parts)

    def share_out(self, people: int) -> tuple[tuple[Funding, int], ...]:
        """How many people each funding pays for: by weight, the largest remainders first."""
        counts = allocate_units(people, [weight for _, weight in self.parts])
        return tuple(zip(self.fundings, counts, strict=True))

    def __format__(self, spec: str) -> str:
        return " + ".join(f"{format(funding, spec)} ({weight})" for funding, weight in self.parts)


def village_money_source() -> Source:
    """The place that does not say whether village money counts as APBN or APBD."""
    return _VILLAGE_MONEY


def fundings_of(funding: Funding | Split) -> Iterable[Funding]:
    """The fundings of one or of a split."""
    return funding.fundings if isinstance(funding, Split) else (funding,)

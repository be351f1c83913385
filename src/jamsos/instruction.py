"""Inpres 2/2021: whom the President instructs, with what, and what a region has done about it.

An instruction binds those it is addressed to, and nobody else; it is no regulation (UU 12/2011 Pasal 7).
A region that does not follow it breaks no law, so `check` warns and finds no error.

The text was not found.
KESATU names the addressees and has them act within their tasks and authority; KEDUA gives each a special instruction
under a number of its own; later dicta are about money and reports, and their names are not known.
The numbers follow from the count: nineteen ministers, two heads of agencies, the Attorney General, the directors of the
operator, the governors, the regents and mayors and the chair of the social security council are 26, and number 25 is
reported to be that of the regents and mayors.
Who is not named in any source, and what is not reported, is not listed: of the 26 numbers, 17 have a name here.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, several, unknown, whole
from jamsos.coverage import Coverage
from jamsos.document import Document, Facts, Heading, Listing, Row, Shows, Table
from jamsos.law import Evidence, Regulation, Source
from jamsos.participants import refuse_income
from jamsos.regions import Region, RegionKind
from jamsos.regulations.national import INPRES_2_2021
from jamsos.text import Lang, Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jamsos.law import Citation
    from jamsos.money import Rupiah

__all__ = [
    "INSTRUCTION",
    "Addressee",
    "Dictum",
    "Duty",
    "Instruction",
    "Pillar",
    "RegionRecord",
    "duties_of",
]


class Pillar(Enum):
    """Pilar: the four matters under which the operator sums the instruction up.

    >>> [f"{pillar:en}" for pillar in Pillar]
    ['regulation', 'coverage', 'budget', 'integration of data and licensing']
    """

    REGULATION = Text(id="regulasi", en="regulation")
    COVERAGE = Text(id="cakupan kepesertaan", en="coverage")
    BUDGET = Text(id="anggaran", en="budget")
    INTEGRATION = Text(id="integrasi data dan perizinan", en="integration of data and licensing")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


@frozen
class Duty:
    """Instruksi: one thing that an addressee is told to do, with its pillar where it has one, and its source."""

    code: str
    says: Text
    source: Source = field(repr=False)
    pillar: Pillar | None = field(default=None, kw_only=True)

    def __format__(self, spec: str) -> str:
        return self.says.get(as_lang(spec or "id"))


def _duties(values: Iterable[Duty]) -> tuple[Duty, ...]:
    return tuple(values)


@frozen
class Addressee(Shows):
    """Yang diinstruksi: an office, its number in KEDUA where that is known, and its special instructions as reported.

    An addressee without duties is named in a source that does not say what it was told.

    >>> addressee = INSTRUCTION.addressee("JAKSA_AGUNG")
    >>> f"{addressee:id}", [f"{duty:en}" for duty in addressee.duties]
    ('Jaksa Agung', ['enforce compliance and the law against employers, also state and regional bodies'])
    """

    code: str
    name: Text
    source: Source = field(repr=False)
    number: int | None = field(default=None, kw_only=True)
    duties: tuple[Duty, ...] = field(default=(), converter=_duties, kw_only=True, repr=False)

    def duty(self, code: str) -> Duty | None:
        """The duty with that code, or None."""
        return next((duty for duty in self.duties if duty.code == code), None)

    def as_document(self, lang: Lang) -> Document:
        """The duties as a table."""
        return Document(self.name, lang, (_table(self.duties),))

    def __format__(self, spec: str) -> str:
        return self.name.get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return self.name.id


def _table(duties: tuple[Duty, ...]) -> Table:
    columns = (
        Text(id="Instruksi", en="Instruction"),
        Text(id="Pilar", en="Pillar"),
        Text(id="Dasar", en="Basis"),
        Text(id="Bukti", en="Evidence"),
    )
    return Table(
        columns,
        tuple(Row((duty.says, duty.pillar, duty.source.citation, duty.source.evidence)) for duty in duties),
    )


@frozen
class Dictum:
    """Diktum: one ordering part of the instruction; `name` is None where no source gives it."""

    name: str | None
    says: Text
    source: Source = field(repr=False)


@frozen
class Instruction(Shows):
    """Instruksi Presiden: its dicta and its addressees, as far as they are sourced.

    `numbers` is how many numbers KEDUA has.
    """

    regulation: Regulation
    dicta: tuple[Dictum, ...] = field(repr=False)
    addressees: tuple[Addressee, ...] = field(repr=False)
    numbers: int

    def addressee(self, code: str) -> Addressee:
        """The addressee with that code or name, in capitals or not; raises ValueError naming the nearest.

        >>> INSTRUCTION.addressee("GUBERNUR").number
        24
        >>> print(INSTRUCTION.addressee("Menteri Dalam Negeri").code)
        MENDAGRI
        >>> INSTRUCTION.addressee("GUBENUR")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        ...
        ValueError: addressee cannot be 'GUBENUR'; did you mean 'GUBERNUR'? Valid: 'MENKO_PMK', ...
        """
        wanted = instance("code", code, str, '"GUBERNUR"')
        for addressee in self.addressees:
            called = (addressee.code, addressee.name.id, addressee.name.en)
            if wanted.casefold() in {each.casefold() for each in called}:
                return addressee
        raise unknown("addressee", wanted, [addressee.code for addressee in self.addressees])

    @property
    def unnamed(self) -> int:
        """How many numbers belong to an office that no source names.

        >>> INSTRUCTION.unnamed
        9
        """
        return self.numbers - len(self.addressees)

    def under(self, pillar: Pillar) -> tuple[tuple[Addressee, Duty], ...]:
        """Every duty under a pillar, with the one who has it.

        >>> sorted({str(addressee) for addressee, _ in INSTRUCTION.under(Pillar.BUDGET)})
        ['Menteri Dalam Negeri', 'para Bupati/Wali Kota', 'para Gubernur']
        """
        return tuple((each, duty) for each in self.addressees for duty in each.duties if duty.pillar is pillar)

    def as_document(self, lang: Lang) -> Document:
        """The dicta, then each addressee with its instructions."""
        dicta = Listing(
            tuple(_DICTUM.fill(name=each.name or _NAMELESS, says=each.says) for each in self.dicta),
        )
        blocks: list[Heading | Table | Listing] = [dicta]
        for each in self.addressees:
            number = "" if each.number is None else f" ({each.number})"
            blocks.append(Heading(_NAMED.fill(name=each.name, number=number)))
            blocks.append(_table(each.duties) if each.duties else Listing((_SILENT,)))
        return Document(self.regulation.short, lang, tuple(blocks))


_DICTUM = Text(id="{name}: {says}", en="{name}: {says}")
_NAMED = Text(id="{name}{number}", en="{name}{number}")
_NAMELESS = Text(id="diktum berikutnya", en="a later dictum")
_SILENT = Text(id="isi instruksi khusus tidak diketahui", en="what the special instruction says is not known")

# Sources --------------------------------------------------------------------------------------------------------------

_SETKAB = "https://setkab.go.id/en/president-jokowi-issues-presidential-instruction-to-improve-workers-social-security-program/"
_HUKUMONLINE = "https://hukumonline.com/berita/a/jokowi-teken-inpres-optimalisasi-pelaksanaan-program-jaminan-sosial-ketenagakerjaan-lt6065320612c0d"
_OBSERVER = "https://observerid.com/presidential-instruction-issued-to-optimize-social-security/"
_JEMBER = "https://www.jemberkab.go.id/2021/04/07/temui-bupati-jember-bpjamsostek-bahas-inpres-no-2-2021/"
_MEDIAPAKUAN = "https://mediapakuan.pikiran-rakyat.com/nasional/pr-631705829/jokowi-jamin-perlindungan-sosial-pekerja-lewat-intruksinya-kalau-tak-sesuai-siapa-yang-salah?page=2"
_SUARATANJAB = "https://suaratanjab.com/sosialisasi-terkait-inpres-no-2-tahun-2021-diikuti-wabup-dan-sekda/"
_BERIKABAR = "https://berikabar.co/2021/04/implementasi-instruksi-presiden-bpjamsostek-sultra-lakukan-sosialisasi/"
_MADIKA = "https://madika.id/read/1163/pegawai-non-asn-perlu-perlindungan-sosial/"
_CHANNEL = "https://channelsulawesi.id/2021/04/20/sosialisasi-inpres-nomor-2-wagub-sulteng-pegawai-honor-berhak-terima-jamsos-ketenagakerjaan"
_CLIPPING = "http://online.flipbuilder.com/plcl/gwar/files/basic-html/page173.html"
_LAMPUNG = "web.lampungtengahkab.go.id (5 Sep 2024)"
_SUMUT = "https://sumut.antaranews.com/berita/380938/bpjamsostek-apresiasi-terbitnya-inpres-optimalisasi-pelaksanaan-program-jaminan-sosial-ketenagakerjaan"

_KESATU = INPRES_2_2021.diktum("KESATU")
_KEDUA = INPRES_2_2021.diktum("KEDUA")


def _reported(citation: Citation, *seen_in: str) -> Source:
    return Source(citation, Evidence.REPORTED, seen_in)


_NAMED_IN = _reported(_KESATU, _SETKAB, _HUKUMONLINE)
_FIRST_SIX = _reported(_KESATU, _SETKAB)
_COUNT = (
    "19 ministers, the heads of BKPM and BNPB, the Attorney General, the directors of BPJS Ketenagakerjaan, the "
    "governors, the regents and mayors and the chair of DJSN have 26 numbers, of which 25 is that of the regents"
)


def _heads(number: int, *seen_in: str) -> Source:
    """A duty of the heads of region: reported of 25, derived by the count of 24."""
    citation = INPRES_2_2021.diktum("KEDUA", angka=number)
    if number == _REGENTS:
        return _reported(citation, *seen_in)
    return Source(citation, Evidence.DERIVED, seen_in, _COUNT)


_GOVERNORS = 24
_REGENTS = 25
_COUNCIL = 26


def _of_heads(number: int) -> tuple[Duty, ...]:
    """What governors, and regents and mayors, are told alike."""
    return (
        Duty(
            "WORKERS",
            Text(
                id="seluruh pekerja, penerima upah dan bukan penerima upah, di wilayahnya terdaftar dan aktif",
                en="have all workers, wage earners and non-wage workers, registered and active",
            ),
            _heads(number, _LAMPUNG, _BERIKABAR, _OBSERVER),
            pillar=Pillar.COVERAGE,
        ),
        Duty(
            "NON_ASN",
            Text(
                id="pegawai pemerintah non-ASN di wilayahnya menjadi peserta aktif",
                en="have government staff who are not civil servants become active members",
            ),
            _heads(number, _LAMPUNG, _SUARATANJAB, _CHANNEL),
            pillar=Pillar.COVERAGE,
        ),
        Duty(
            "ELECTIONS",
            Text(
                id="penyelenggara pemilu di wilayahnya menjadi peserta aktif",
                en="have election organisers become active members",
            ),
            _heads(number, _LAMPUNG, _BERIKABAR),
            pillar=Pillar.COVERAGE,
        ),
        Duty(
            "REGULATION",
            Text(id="menyusun dan menetapkan regulasi", en="draw up and issue regulations"),
            _heads(number, _MEDIAPAKUAN, _BERIKABAR, _MADIKA),
            pillar=Pillar.REGULATION,
        ),
        Duty(
            "BUDGET",
            Text(id="mengalokasikan anggaran", en="allocate a budget"),
            _heads(number, _MEDIAPAKUAN, _BERIKABAR, _MADIKA),
            pillar=Pillar.BUDGET,
        ),
        Duty(
            "BUMD",
            Text(
                id="badan usaha milik daerah dan anak perusahaannya mendaftarkan seluruh pekerjanya",
                en="have regional enterprises and their subsidiaries register all their workers",
            ),
            _heads(number, _MADIKA, _CHANNEL),
            pillar=Pillar.COVERAGE,
        ),
        Duty(
            "LICENCES",
            Text(
                id="mensyaratkan kepesertaan dalam perizinan dan pelayanan terpadu",
                en="make membership a condition of licences and one-stop services",
            ),
            _heads(number, _MADIKA, _CHANNEL, _CLIPPING),
            pillar=Pillar.INTEGRATION,
        ),
        Duty(
            "DATA",
            Text(id="mengintegrasikan data", en="integrate data"),
            _heads(number, _CLIPPING),
            pillar=Pillar.INTEGRATION,
        ),
    )


INSTRUCTION = Instruction(
    INPRES_2_2021,
    (
        Dictum(
            "KESATU",
            Text(
                id="mengambil langkah yang diperlukan sesuai tugas, fungsi dan kewenangan masing-masing untuk "
                "mengoptimalkan pelaksanaan program",
                en="take the necessary steps, each within its tasks and authority, to optimise the programme",
            ),
            _NAMED_IN,
        ),
        Dictum(
            "KEDUA",
            Text(
                id="instruksi khusus bagi setiap yang diinstruksi, bernomor",
                en="a special instruction for each addressee, numbered",
            ),
            _reported(_KEDUA, _HUKUMONLINE, _LAMPUNG),
        ),
        Dictum(
            None,
            Text(
                id="pendanaan dibebankan pada APBN, APBD dan sumber lain yang sah",
                en="the money comes from the state budget, regional budgets and other lawful sources",
            ),
            _reported(INPRES_2_2021.whole(), _MEDIAPAKUAN),
        ),
        Dictum(
            None,
            Text(
                id="laporan kepada Presiden setiap enam bulan",
                en="a report to the President every six months",
            ),
            _reported(INPRES_2_2021.whole(), _OBSERVER, _SUMUT),
        ),
    ),
    (
        Addressee(
            "MENKO_PMK",
            Text(
                id="Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan",
                en="Coordinating Minister for Human Development and Culture",
            ),
            _NAMED_IN,
            duties=(
                Duty(
                    "COORDINATE",
                    Text(
                        id="mengoordinasikan dan memantau, dan melaporkan kepada Presiden setiap enam bulan",
                        en="coordinate and monitor, and report to the President every six months",
                    ),
                    _reported(_KEDUA, _OBSERVER, _SUMUT, _JEMBER),
                ),
            ),
        ),
        Addressee(
            "MENKO_PEREKONOMIAN",
            Text(id="Menteri Koordinator Bidang Perekonomian", en="Coordinating Minister for Economic Affairs"),
            _NAMED_IN,
            duties=(
                Duty(
                    "CREDIT",
                    Text(
                        id="penerima kredit usaha rakyat (KUR) menjadi peserta aktif; menyempurnakan regulasi KUR",
                        en="have recipients of people's business credit (KUR) become active members; refine its rules",
                    ),
                    _reported(
                        _KEDUA,
                        "https://suaramerdekakedu.id/menko-perekonomian-dukung-implementasi-inpres-no-2-2021/",
                        "https://jateng.antaranews.com/amp/berita/379978/sambut-inpres-jamsostek-menko-perekonomian-dorong-perlindungan-penerima-kur-kecil",
                    ),
                    pillar=Pillar.COVERAGE,
                ),
            ),
        ),
        Addressee("MENAKER", Text(id="Menteri Ketenagakerjaan", en="Minister of Manpower"), _NAMED_IN),
        Addressee(
            "MENDAGRI",
            Text(id="Menteri Dalam Negeri", en="Minister of Home Affairs"),
            _NAMED_IN,
            duties=(
                Duty(
                    "REGIONS",
                    Text(
                        id="mendorong gubernur dan bupati/wali kota agar seluruh pekerja, termasuk non-ASN, menjadi "
                        "peserta aktif",
                        en="urge governors, regents and mayors to have all workers, non-ASN staff among them, become "
                        "active members",
                    ),
                    _reported(_KEDUA, _SUARATANJAB, "kompas.com (11 Nov 2021)"),
                    pillar=Pillar.COVERAGE,
                ),
                Duty(
                    "BUDGETS",
                    Text(
                        id="mendorong kepala daerah mengalokasikan anggaran",
                        en="urge heads of region to allocate a budget",
                    ),
                    _reported(_KEDUA, _MEDIAPAKUAN, _SUARATANJAB),
                    pillar=Pillar.BUDGET,
                ),
                Duty(
                    "SUPERVISION",
                    Text(
                        id="meningkatkan pembinaan dan pengawasan; menyelaraskan norma, standar, prosedur dan kriteria "
                        "pelayanan publik di daerah",
                        en="guide and supervise them; harmonise the norms, standards and procedures of public services",
                    ),
                    _reported(_KEDUA, _SUARATANJAB),
                    pillar=Pillar.INTEGRATION,
                ),
                Duty(
                    "POPULATION_DATA",
                    Text(
                        id="memberi akses data penduduk berbasis NIK untuk kepesertaan",
                        en="open population data by NIK for membership",
                    ),
                    _reported(_KEDUA, _SUARATANJAB),
                    pillar=Pillar.INTEGRATION,
                ),
            ),
        ),
        Addressee("MENLU", Text(id="Menteri Luar Negeri", en="Minister of Foreign Affairs"), _FIRST_SIX),
        Addressee("MENAG", Text(id="Menteri Agama", en="Minister of Religious Affairs"), _FIRST_SIX),
        Addressee(
            "MENTAN",
            Text(id="Menteri Pertanian", en="Minister of Agriculture"),
            _reported(
                _KESATU,
                "https://www.alinea.id/amp/bisnis/kementan-dorong-petani-jadi-peserta-bpjs-ketenagakerjaan-b2frU9HiQ",
            ),
            duties=(
                Duty(
                    "EXTENSION",
                    Text(
                        id="penyuluh dan pendamping program pertanian menjadi peserta aktif; mendorong petani menjadi "
                        "peserta",
                        en="have extension workers and companions become active members; urge farmers to join",
                    ),
                    _reported(
                        _KEDUA,
                        "https://www.alinea.id/amp/bisnis/kementan-dorong-petani-jadi-peserta-bpjs-ketenagakerjaan-b2frU9HiQ",
                        "https://pasundan.jabarekspres.com/2022/10/05/kementan-dorong-penyuluh-dan-pendamping-program-ikut-jamiman-sosial",
                    ),
                    pillar=Pillar.COVERAGE,
                ),
            ),
        ),
        Addressee(
            "MEN_KP",
            Text(id="Menteri Kelautan dan Perikanan", en="Minister of Marine Affairs and Fisheries"),
            _reported(
                _KESATU,
                "https://bali.antaranews.com/berita/261713/tahun-2022-bpjamsostek-targetkan-17-juta-nelayan-terlindungi",
            ),
            duties=(
                Duty(
                    "FISHERS",
                    Text(id="pekerja di sektor kelautan terlindungi", en="have workers of the marine sector protected"),
                    _reported(
                        _KEDUA,
                        "https://bali.antaranews.com/berita/261713/tahun-2022-bpjamsostek-targetkan-17-juta-nelayan-terlindungi",
                    ),
                    pillar=Pillar.COVERAGE,
                ),
            ),
        ),
        Addressee(
            "MENDES",
            Text(
                id="Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi",
                en="Minister of Villages, Disadvantaged Regions and Transmigration",
            ),
            _reported(_KESATU, "https://setkab.go.id/en/villages-facilitators-"),
            duties=(
                Duty(
                    "VILLAGES",
                    Text(
                        id="langkah agar perangkat dan pendamping desa menjadi peserta aktif",
                        en="take steps to have village personnel and facilitators become active members",
                    ),
                    _reported(_KEDUA, "https://setkab.go.id/en/villages-facilitators-"),
                    pillar=Pillar.COVERAGE,
                ),
            ),
        ),
        Addressee(
            "MEN_BUMN",
            Text(id="Menteri Badan Usaha Milik Negara", en="Minister of State-Owned Enterprises"),
            _reported(_KESATU, "idxchannel.com"),
            duties=(
                Duty(
                    "ENTERPRISES",
                    Text(
                        id="direksi hingga pegawai BUMN, termasuk non-ASN dalam ekosistemnya, terdaftar",
                        en="have directors and employees of state enterprises registered, with the staff around them",
                    ),
                    _reported(_KEDUA, "idxchannel.com"),
                    pillar=Pillar.COVERAGE,
                ),
            ),
        ),
        Addressee(
            "BKPM",
            Text(id="Kepala Badan Koordinasi Penanaman Modal", en="Head of the Investment Coordinating Board"),
            _NAMED_IN,
        ),
        Addressee(
            "BNPB",
            Text(id="Kepala Badan Nasional Penanggulangan Bencana", en="Head of the Disaster Management Agency"),
            _NAMED_IN,
        ),
        Addressee(
            "JAKSA_AGUNG",
            Text(id="Jaksa Agung", en="Attorney General"),
            _NAMED_IN,
            duties=(
                Duty(
                    "ENFORCEMENT",
                    Text(
                        id="menegakkan kepatuhan dan hukum terhadap pemberi kerja, juga badan usaha negara, badan "
                        "usaha daerah dan pemerintah daerah",
                        en="enforce compliance and the law against employers, also state and regional bodies",
                    ),
                    _reported(_KEDUA, _OBSERVER, _JEMBER, "polhukam.id (59372)"),
                ),
            ),
        ),
        Addressee(
            "BPJS",
            Text(id="Direksi BPJS Ketenagakerjaan", en="Directors of BPJS Ketenagakerjaan"),
            _NAMED_IN,
        ),
        Addressee(
            "GUBERNUR",
            Text(id="para Gubernur", en="Governors"),
            _NAMED_IN,
            number=_GOVERNORS,
            duties=_of_heads(_GOVERNORS),
        ),
        Addressee(
            "BUPATI_WALI_KOTA",
            Text(id="para Bupati/Wali Kota", en="Regents and mayors"),
            _NAMED_IN,
            number=_REGENTS,
            duties=(
                *_of_heads(_REGENTS),
                Duty(
                    "REPORT",
                    Text(
                        id="melaporkan pelaksanaan secara berkala kepada gubernur",
                        en="report regularly to the governor",
                    ),
                    _heads(_REGENTS, _CHANNEL),
                ),
            ),
        ),
        Addressee(
            "DJSN",
            Text(id="Ketua Dewan Jaminan Sosial Nasional", en="Chair of the National Social Security Council"),
            _NAMED_IN,
            number=_COUNCIL,
        ),
    ),
    _COUNCIL,
)
"""Inpres 2/2021 on the optimisation of the employment social security programme, signed on 25 March 2021."""

_HEADS = {
    RegionKind.PROVINSI: "GUBERNUR",
    RegionKind.KABUPATEN: "BUPATI_WALI_KOTA",
    RegionKind.KOTA: "BUPATI_WALI_KOTA",
}


def duties_of(addressee: Addressee | Region | str) -> tuple[Duty, ...]:
    """What an addressee of Inpres 2/2021 is told to do; of a region, what its governor, regent or mayor is.

    >>> from jamsos.regions import KOTA_AMBON, MALUKU
    >>> [duty.code for duty in duties_of(KOTA_AMBON)]
    ['WORKERS', 'NON_ASN', 'ELECTIONS', 'REGULATION', 'BUDGET', 'BUMD', 'LICENCES', 'DATA', 'REPORT']
    >>> duties_of(MALUKU) == duties_of("GUBERNUR")
    True
    """
    if isinstance(addressee, Addressee):
        return addressee.duties
    if isinstance(addressee, Region):
        return _head_of(addressee).duties
    return INSTRUCTION.addressee(instance("addressee", addressee, str, '"GUBERNUR", a Region or an Addressee')).duties


def _head_of(region: Region) -> Addressee:
    code = _HEADS.get(region.kind)
    if code is None:
        msg = f"region must be a province, kabupaten or kota, as Inpres 2/2021 speaks to, not {region.full_name}."
        raise ValueError(msg)
    return INSTRUCTION.addressee(code)


# What a region did ----------------------------------------------------------------------------------------------------


def _regulations(values: Iterable[Regulation] | None) -> tuple[Regulation, ...] | None:
    return None if values is None else several("regulations", values, Regulation, "PERWALI_AMBON_34A_2020")


def _budgets(
    values: Mapping[int, Rupiah] | Iterable[tuple[int, Rupiah]] | None,
) -> tuple[tuple[int, Rupiah], ...] | None:
    return None if values is None else tuple(sorted(dict(values).items()))


_FIRST_YEAR = 1945
_LAST_YEAR = 2199


@frozen(kw_only=True)
class RegionRecord(Shows):
    """Capaian daerah: what a region has done of what Inpres 2/2021 tells it; what is not known stays None.

    * `regulations`: the instruments that the region issued on the programme; empty where it issued none.
    * `budgets`: the money allotted to it, by fiscal year.
    * `wage_earners`, `non_wage`, `non_asn`, `election_workers`: active members over those who should be.
    * `bumd`: regional enterprises that registered all their workers, over all of them.
    * `licences`: whether membership is a condition of licences and services.
    * `data_shared`: whether population and membership data are exchanged.
    * `reports`: whether a kabupaten or kota reports to the governor.

    `jamsos.rules.check` judges it.

    >>> from jamsos.money import Rp
    >>> from jamsos.regions import KOTA_TIDORE_KEPULAUAN
    >>> tidore = RegionRecord(region=KOTA_TIDORE_KEPULAUAN, non_asn=Coverage(1_000, 1_900), budgets={2023: Rp(0)})
    >>> tidore.non_asn.gap, tidore.allotted(2023), tidore.allotted(2022)
    (900, False, False)
    """

    region: Region
    regulations: tuple[Regulation, ...] | None = field(default=None, converter=_regulations)
    budgets: tuple[tuple[int, Rupiah], ...] | None = field(default=None, converter=_budgets)
    wage_earners: Coverage | None = None
    non_wage: Coverage | None = None
    non_asn: Coverage | None = None
    election_workers: Coverage | None = None
    bumd: Coverage | None = None
    licences: bool | None = None
    data_shared: bool | None = None
    reports: bool | None = None

    def __attrs_post_init__(self) -> None:
        _head_of(instance("region", self.region, Region, "KOTA_AMBON"))
        for year, amount in self.budgets or ():
            whole("year of a budget", year, least=_FIRST_YEAR, most=_LAST_YEAR)
            refuse_income(amount, f"budget of {year}")
        for name, coverage in (
            ("wage_earners", self.wage_earners),
            ("non_wage", self.non_wage),
            ("non_asn", self.non_asn),
            ("election_workers", self.election_workers),
            ("bumd", self.bumd),
        ):
            if coverage is not None:
                instance(name, coverage, Coverage, "Coverage(1_000, 1_900)")
        for name, answer in (
            ("licences", self.licences),
            ("data_shared", self.data_shared),
            ("reports", self.reports),
        ):
            if answer is not None:
                instance(name, answer, bool, "True")

    @property
    def addressee(self) -> Addressee:
        """Whom the instruction speaks to: the governors, or the regents and mayors."""
        return _head_of(self.region)

    def place(self, code: str) -> Citation | None:
        """The place of a duty of the region's head; None for a duty that this head does not have.

        >>> from jamsos.regions import KOTA_AMBON
        >>> print(RegionRecord(region=KOTA_AMBON).place("BUDGET"))
        Inpres 2/2021 Diktum KEDUA angka 25
        """
        duty = self.addressee.duty(code)
        return None if duty is None else duty.source.citation

    def allotted(self, year: int) -> bool:
        """Whether money is allotted for a fiscal year, as far as is known."""
        return any(known == year and amount.sen > 0 for known, amount in self.budgets or ())

    @property
    def facts(self) -> tuple[tuple[Text, object | None], ...]:
        """What is asked of the region, with what is known; None where nothing is."""
        budgets = None if self.budgets is None else _sums(self.budgets)
        issued = None if self.regulations is None else _said(each.short for each in self.regulations)
        asked: tuple[tuple[Text, object | None], ...] = (
            (Text(id="peraturan", en="regulations"), issued),
            (Text(id="anggaran", en="budgets"), budgets),
            (Text(id="penerima upah", en="wage earners"), self.wage_earners),
            (Text(id="bukan penerima upah", en="non-wage workers"), self.non_wage),
            (Text(id="pegawai non-ASN", en="non-ASN staff"), self.non_asn),
            (Text(id="penyelenggara pemilu", en="election workers"), self.election_workers),
            (Text(id="badan usaha milik daerah", en="regional enterprises"), self.bumd),
            (Text(id="syarat perizinan dan pelayanan", en="condition of licences and services"), _yes(self.licences)),
            (Text(id="integrasi data", en="exchange of data"), _yes(self.data_shared)),
        )
        if self.addressee.duty("REPORT") is None:
            return asked
        return (*asked, (Text(id="laporan kepada gubernur", en="reports to the governor"), _yes(self.reports)))

    def as_document(self, lang: Lang) -> Document:
        """What is known of the region, fact by fact."""
        rows = tuple((label, _UNKNOWN if value is None else value) for label, value in self.facts)
        return Document(self.region.full_name, lang, (Facts(rows),))

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return self.region.full_name


_UNKNOWN = Text(id="tidak diketahui", en="not known")
_NONE = Text(id="tidak ada", en="none")
_YES = Text(id="ya", en="yes")
_NO = Text(id="tidak", en="no")


def _yes(answer: bool | None) -> Text | None:  # noqa: FBT001  (a fact that is a yes or a no)
    if answer is None:
        return None
    return _YES if answer else _NO


def _sums(budgets: tuple[tuple[int, Rupiah], ...]) -> Text:
    if not budgets:
        return _NONE
    return Text(
        id=", ".join(f"{year}: {amount:id}" for year, amount in budgets),
        en=", ".join(f"{year}: {amount:en}" for year, amount in budgets),
    )


def _said(values: Iterable[str]) -> Text | str:
    return ", ".join(values) or _NONE

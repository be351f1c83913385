"""Kelompok pekerja: the groups in which lists of workers come, each with its legal segment and who usually pays.

A list says "nelayan" or "ketua RT"; a contribution asks for the segment.
Which segment a group belongs to follows from national law for most, and is named with its source.
A few are wage earners (PU) in one region and non-wage workers (BPU) in another: for them the segment is a property of
the regional instrument, and `WorkerGroup.segment_under` answers for the instruments of which that is known.

*Pekerja rentan* (a vulnerable worker) is neither a segment nor a group here: it is a non-wage worker (BPU) whose
contributions somebody else pays, a region, a village, a company or a neighbour.
So it is said by the funding of a protection, never by the segment.

`usual_payer` is what was seen, not what the law demands; `jamsos.funding` says what may pay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, unknown
from jamsos.law import Evidence, Regulation, Source
from jamsos.regulations.national import (
    INPRES_2_2021,
    PERMENAKER_4_2023,
    PERMENDAGRI_84_2022,
    PMK_72_2024,
    PMK_91_2023,
    PP_44_2015,
    PP_49_2023,
    SE_400_5_7_4295_SJ_2024,
    UU_3_2024,
)
from jamsos.regulations.regional import KEPGUB_DKI_JAKARTA_642_2023, PERBUP_KENDAL_45_2025, PERBUP_KLATEN_9_2022
from jamsos.segments import Segment
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "ARTISTS",
    "BPD",
    "CADRES",
    "CASUAL_LABOURERS",
    "CONSTRUCTION_WORKERS",
    "DOCK_WORKERS",
    "DRIVERS",
    "ELECTION_WORKERS",
    "FARMERS",
    "FISHERS",
    "GRAVE_DIGGERS",
    "GROUPS",
    "HONORARY_TEACHERS",
    "INTERNS",
    "MIGRANT_WORKERS",
    "NON_ASN",
    "PALM_WORKERS",
    "PARKING_ATTENDANTS",
    "PEDICAB_DRIVERS",
    "RELIGIOUS_WORKERS",
    "RT_RW",
    "SCAVENGERS",
    "TOBACCO_WORKERS",
    "TRADESMEN",
    "VENDORS",
    "VILLAGE_HEADS",
    "VILLAGE_OFFICIALS",
    "ZAKAT_COLLECTORS",
    "Placement",
    "WorkerGroup",
    "find_group",
]


@frozen
class Placement:
    """Penempatan: the segment in which one regional instrument insures a group, and how that is known."""

    segment: Segment
    source: Source

    def __attrs_post_init__(self) -> None:
        instance("segment", self.segment, Segment, "Segment.BPU")
        instance("source", self.source, Source, "Source(PERBUP_KLATEN_9_2022.whole(), ...)")

    @property
    def regulation(self) -> Regulation:
        """The instrument that places the group."""
        return self.source.citation.regulation

    def speaks_of(self, regulation: Regulation) -> bool:
        """Whether this is the instrument, or changes it."""
        return regulation == self.regulation or regulation in self.regulation.amends


def _segments(values: Iterable[Segment]) -> tuple[Segment, ...]:
    return tuple(values)


@frozen
class WorkerGroup:
    """Kelompok pekerja: workers who come in one list, their legal segment, and who usually pays for them.

    `code` is permanent; two groups are equal when their codes are.
    `segments` holds one segment, or those between which regions differ; `placements` are the instruments that settle
    it.
    `source` is the source of the segment, `payer_seen_in` where the payer was seen.

    >>> FISHERS.segment is Segment.BPU, f"{FISHERS:id}", f"{FISHERS:en}"
    (True, 'nelayan', 'fishers')
    """

    code: str
    name: Text = field(eq=False)
    segments: tuple[Segment, ...] = field(eq=False, converter=_segments)
    usual_payer: Text = field(eq=False, repr=False)
    source: Source = field(eq=False, repr=False)
    note: Text | None = field(default=None, eq=False, repr=False, kw_only=True)
    placements: tuple[Placement, ...] = field(default=(), eq=False, repr=False, kw_only=True)
    payer_seen_in: tuple[str, ...] = field(default=(), eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        code = instance("code", self.code, str, '"FISHERS"')
        if not (code.isascii() and code.isidentifier() and code.isupper()):
            msg = f"code must be capital ASCII letters, digits and underscores such as 'RT_RW', not {code[:60]!a}."
            raise ValueError(msg)
        instance("name", self.name, Text, 'Text(id="nelayan", en="fishers")')
        instance("usual_payer", self.usual_payer, Text, 'Text(id="APBD", en="the region")')
        instance("source", self.source, Source, "Source(PP_44_2015.pasal(5, ayat=3))")
        if not self.segments or len(set(self.segments)) < len(self.segments):
            msg = f"segments of {code} must be one segment, or several that differ."
            raise ValueError(msg)
        for segment in self.segments:
            instance(f"segment of {code}", segment, Segment, "Segment.BPU")
        for placement in self.placements:
            if (
                instance("placement", placement, Placement, "Placement(Segment.PU, source)").segment
                not in self.segments
            ):
                msg = (
                    f"{placement.regulation.short} places {code} in {placement.segment.name}, not one of its segments."
                )
                raise ValueError(msg)

    @property
    def segment(self) -> Segment | None:
        """The segment, where national law leaves one; None where regions differ.

        >>> print(RT_RW.segment)
        None
        """
        return self.segments[0] if len(self.segments) == 1 else None

    def segment_under(self, regulation: Regulation) -> Segment:
        """The segment in which an instrument insures the group.

        Raises LookupError where regions differ and that of this instrument is not known.

        >>> from jamsos.regulations.regional import PERWALI_AMBON_34A_2020
        >>> RT_RW.segment_under(PERBUP_KLATEN_9_2022).name, RT_RW.segment_under(KEPGUB_DKI_JAKARTA_642_2023).name
        ('PU', 'BPU')
        >>> RT_RW.segment_under(PERWALI_AMBON_34A_2020)
        Traceback (most recent call last):
        ...
        LookupError: the segment of RT_RW is unsettled under Perwali Kota Ambon 34A/2020: PU or BPU; regions differ. Known: Perbup Kabupaten Klaten 9/2022 (PU), Kepgub Provinsi Daerah Khusus Ibukota Jakarta 642/2023 (BPU).
        """  # noqa: E501  (the message is one line)
        instance("regulation", regulation, Regulation, "PERBUP_KLATEN_9_2022")
        if len(self.segments) == 1:
            return self.segments[0]
        for placement in self.placements:
            if placement.speaks_of(regulation):
                return placement.segment
        either = " or ".join(segment.name for segment in self.segments)
        known = ", ".join(f"{each.regulation.short} ({each.segment.name})" for each in self.placements) or "none"
        msg = (
            f"the segment of {self.code} is unsettled under {regulation.short}: {either}; regions differ. "
            f"Known: {known}."
        )
        raise LookupError(msg)

    def __format__(self, spec: str) -> str:
        return self.name.get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return self.name.id


# Sources --------------------------------------------------------------------------------------------------------------

# Of these three only the publisher and the year or the number of the report are known.
_VULNERABLE_SEEN_IN = ("ekbisbanten.com (2021)", "kalteng.antaranews.com (767461)", "ambon.antaranews.com (119197)")
_WAGE_EARNERS = PP_44_2015.pasal(5, ayat=2, by=PP_49_2023)
_NON_WAGE = PP_44_2015.pasal(5, ayat=3, by=PP_49_2023)
_OWN_WORK = "they work outside an employment relation, or for themselves, which ayat (3) calls non-wage"
_VILLAGE_SEEN_IN = (
    "https://www.sambangdesa.com/2024/05/uu-nomor-3-tahun-2024-terbit-pemerintah.html",
    "pusbimtekpalira.com",
    "p3pdsulbar.com",
)
# Where regions pay for them from APBD.
_BONTANG = "https://pranala.co/pemkot-tanggung-jaminan-sosial-ketenagakerjaan-bagi-pekerja-rentan"
_KUDUS = "https://lingkarjateng.id/9-290-pekerja-rentan-di-kudus-kini-terlindungi-bpjs-ketenagakerjaan"
_PENAJAM = "https://insightkaltim.com/?p=13699"
_PENAJAM_BUDGET = "https://kaltimkita.com/detailpost/pemkab-ppu-alokasikan-anggaran-iuran-bpjs-ketenagakerjaan-pekerja-rentan-di-apbd-2025-sebesar-rp3-miliar"
_KENDAL_SEEN_IN = PERBUP_KENDAL_45_2025.seen_in
_KENDAL = (
    "Perbup Kendal 45/2025 puts them in JHT, JP, JKK and JKM; JP is for wage earners alone "
    "(PP 45/2015), so they are insured as wage earners"
)
_VILLAGE_PAYER = Text(
    id="desa, dari ADD atau pendapatan desa lain; sejak tahun anggaran 2026 tidak boleh dari Dana Desa",
    en="the village, from ADD or other village income; from fiscal year 2026 not from Dana Desa",
)
_VILLAGE_NOTE = Text(
    id="UU 3/2024 memberi hak atas jaminan sosial ketenagakerjaan tanpa menyebut segmen; tidak setiap aparatur desa "
    "peserta BPJS Ketenagakerjaan (Pandeglang 2020: perusahaan asuransi lain)",
    en="UU 3/2024 gives a right to employment social security and names no segment; not every official is a member of "
    "BPJS Ketenagakerjaan (Pandeglang 2020: another insurer)",
)
_AID = Text(
    id="diri sendiri; sebagai pekerja rentan dibayar APBD, desa, perusahaan, zakat atau orang tua asuh",
    en="themselves; as vulnerable workers a region, a village, a company, zakat or a donor",
)


def _own_work(*seen_in: str) -> Source:
    return Source(_NON_WAGE, Evidence.DERIVED, (*seen_in, *_VULNERABLE_SEEN_IN), _OWN_WORK)


def _official(pasal: str, ayat: int | None = None) -> Source:
    return Source(UU_3_2024.pasal(pasal, ayat=ayat), Evidence.DERIVED, (*_VILLAGE_SEEN_IN, *_KENDAL_SEEN_IN), _KENDAL)


# Whom a state, a region or a village engages --------------------------------------------------------------------------

NON_ASN = WorkerGroup(
    "NON_ASN",
    Text(id="pegawai pemerintah non-ASN", en="government staff who are not civil servants"),
    (Segment.PU,),
    Text(id="instansi pemerintah sebagai pemberi kerja, dari APBN atau APBD", en="the state body as employer"),
    Source(_WAGE_EARNERS),
    note=Text(
        id="PNS dan PPPK diatur tersendiri (Taspen)",
        en="civil servants and contract civil servants have a law of their own (Taspen)",
    ),
    payer_seen_in=(
        "https://manadones.com/2021/02/22/31-622-aparat-non-asn-di-sulut-telah-terdaftar-di-bpjamsostek-manado/",
        "rakyatsultra.fajar.co.id/2022/01/19",
    ),
)

HONORARY_TEACHERS = WorkerGroup(
    "HONORARY_TEACHERS",
    Text(id="guru honorer", en="honorary teachers"),
    (Segment.PU,),
    Text(id="pemerintah daerah dari APBD, atau penyelenggara sekolah", en="the region from APBD, or the school"),
    Source(
        _WAGE_EARNERS,
        Evidence.DERIVED,
        (
            "https://star.grid.id/amp/453597483 (the operator's site)",
            "Kemendagri, slides on non-ASN teachers, Jan 2022",
        ),
        "they receive a wage of a state body or of a school; honorary staff of other employers are deemed workers "
        "(Pasal 28), with the percentages of wage earners",
    ),
)

VILLAGE_HEADS = WorkerGroup(
    "VILLAGE_HEADS",
    Text(id="kepala desa", en="village heads"),
    (Segment.PU,),
    _VILLAGE_PAYER,
    _official("26", ayat=3),
    note=_VILLAGE_NOTE,
    payer_seen_in=_KENDAL_SEEN_IN,
)

VILLAGE_OFFICIALS = WorkerGroup(
    "VILLAGE_OFFICIALS",
    Text(id="perangkat desa", en="village officials"),
    (Segment.PU,),
    _VILLAGE_PAYER,
    _official("50A"),
    note=_VILLAGE_NOTE,
    payer_seen_in=_KENDAL_SEEN_IN,
)

BPD = WorkerGroup(
    "BPD",
    Text(id="anggota Badan Permusyawaratan Desa (BPD)", en="members of the village council (BPD)"),
    (Segment.PU,),
    _VILLAGE_PAYER,
    _official("62"),
    note=Text(
        id="Kabupaten Semarang mengikutsertakan BPD dalam JKK dan JKM dari APBDes (Perbup 89/2017)",
        en="Kabupaten Semarang has them in JKK and JKM, from the village budget (Perbup 89/2017)",
    ),
    payer_seen_in=_KENDAL_SEEN_IN,
)

RT_RW = WorkerGroup(
    "RT_RW",
    Text(id="ketua RT dan RW", en="heads of neighbourhoods (RT and RW)"),
    (Segment.PU, Segment.BPU),
    Text(id="desa dari ADD atau PADes; kota dari APBD", en="the village from ADD or PADes; the city from APBD"),
    Source(
        PERMENDAGRI_84_2022.whole(),
        Evidence.DERIVED,
        (
            "baperanews.com",
            "https://jateng.tribunnews.com/2021/12/18 (Kabupaten Batang: Rp12.500)",
            "https://www.bpjsketenagakerjaan.go.id/berita/28787 (Gunungkidul)",
        ),
        "the guideline lets regions pay and names no segment; some pay a percentage of a wage, others the Rp16.800 of "
        "a non-wage worker",
    ),
    placements=(
        Placement(
            Segment.PU,
            Source(
                PERBUP_KLATEN_9_2022.whole(),
                Evidence.DERIVED,
                PERBUP_KLATEN_9_2022.seen_in,
                "the villages paid Rp11.623 a head and month for two programmes in December 2022: a percentage of a "
                "wage, not the Rp16.800 of a non-wage worker",
            ),
        ),
        Placement(
            Segment.BPU,
            Source(
                KEPGUB_DKI_JAKARTA_642_2023.whole(),
                Evidence.DERIVED,
                KEPGUB_DKI_JAKARTA_642_2023.seen_in,
                "Rp10.000 for JKK and Rp6.800 for JKM are the contributions of a non-wage worker in the lowest band",
            ),
        ),
    ),
    payer_seen_in=("joglopos.my.id", "https://www.bpjsketenagakerjaan.go.id/berita/28787"),
)

CADRES = WorkerGroup(
    "CADRES",
    Text(id="kader (posyandu, KSH dan sejenisnya)", en="cadres (posyandu, KSH and the like)"),
    (Segment.PU, Segment.BPU),
    Text(id="APBD", en="the region, from APBD"),
    Source(
        INPRES_2_2021.whole(),
        Evidence.DERIVED,
        (
            "https://www.suarasurabaya.net/kelanakota/2024 (Rp5.400)",
            "https://laskarmaluku.com/berita-pilihan-redaksi/12-662-naker-informal-di-ambon-dilindungi-bpjamsostek/",
        ),
        "the instruction reaches all workers and names no segment; Surabaya pays 0,54 % of Rp1.000.000, as for wage "
        "earners, Ambon counts them among informal workers",
    ),
    payer_seen_in=(
        "https://www.suarasurabaya.net/kelanakota/2024",
        "https://laskarmaluku.com/berita-pilihan-redaksi/12-662-naker-informal-di-ambon-dilindungi-bpjamsostek/",
    ),
)

ELECTION_WORKERS = WorkerGroup(
    "ELECTION_WORKERS",
    Text(id="petugas pemilihan (badan ad hoc)", en="election workers (ad hoc bodies)"),
    (Segment.PU, Segment.BPU),
    Text(
        id="hibah pemilihan (NPHD), atau belanja tidak terduga (BTT) bila kurang",
        en="the election grant (NPHD), or the item for the unforeseen (BTT) where it falls short",
    ),
    Source(
        SE_400_5_7_4295_SJ_2024.whole(),
        Evidence.DERIVED,
        SE_400_5_7_4295_SJ_2024.seen_in,
        "the circular asks for JKK and JKM, and nothing read says in which segment",
    ),
    note=Text(
        id="santunan negara bagi badan ad hoc bukan manfaat BPJS dan tidak dijumlahkan dalam klaim",
        en="the state's own compensation of ad hoc bodies is no benefit of BPJS and is not added into a claim",
    ),
    payer_seen_in=SE_400_5_7_4295_SJ_2024.seen_in,
)

ZAKAT_COLLECTORS = WorkerGroup(
    "ZAKAT_COLLECTORS",
    Text(id="petugas pengumpul zakat", en="zakat collectors"),
    (Segment.PU,),
    Text(id="Baznas", en="Baznas"),
    Source(
        _WAGE_EARNERS,
        Evidence.DERIVED,
        (
            "https://ekbis.sindonews.com/read/715437/712/5000-pengumpul-zakat-baznas-dilindungi-program-jaminan-sosial-ketenagakerjaan-1647500616",
        ),
        "Baznas Makassar paid Rp10.800 a month in 2022, 0,54 % of Rp2.000.000: the rate of wage earners",
    ),
    payer_seen_in=(
        "https://ekbis.sindonews.com/read/715437/712/5000-pengumpul-zakat-baznas-dilindungi-program-jaminan-sosial-ketenagakerjaan-1647500616",
    ),
)

# Whoever works for himself --------------------------------------------------------------------------------------------

FISHERS = WorkerGroup(
    "FISHERS",
    Text(id="nelayan", en="fishers"),
    (Segment.BPU,),
    _AID,
    _own_work("https://kepri.antaranews.com/berita/56363"),
    payer_seen_in=("https://kepri.antaranews.com/berita/56363 (Kepulauan Anambas 2019: APBD)",),
)

FARMERS = WorkerGroup(
    "FARMERS",
    Text(id="petani", en="farmers"),
    (Segment.BPU,),
    _AID,
    _own_work("https://kepri.antaranews.com/berita/56363"),
    payer_seen_in=("https://kepri.antaranews.com/berita/56363 (Kepulauan Anambas 2019: APBD)",),
)

DRIVERS = WorkerGroup(
    "DRIVERS",
    Text(id="pengemudi ojek, pengemudi dan kurir", en="motorcycle-taxi riders, drivers and couriers"),
    (Segment.BPU,),
    _AID,
    _own_work(),
    note=Text(
        id="sektor transportasi menurut PP 50/2025, dengan atau tanpa aplikasi",
        en="the transport sector of PP 50/2025, with or without a platform",
    ),
    payer_seen_in=(
        "https://bantentv.com/berita/2026-budi-agis-realisasikan-bantuan-bpjs-untuk-kader-posyandu-hingga-ojol",
    ),
)

VENDORS = WorkerGroup("VENDORS", Text(id="pedagang kaki lima", en="street vendors"), (Segment.BPU,), _AID, _own_work())

SCAVENGERS = WorkerGroup("SCAVENGERS", Text(id="pemulung", en="scavengers"), (Segment.BPU,), _AID, _own_work())

CASUAL_LABOURERS = WorkerGroup(
    "CASUAL_LABOURERS",
    Text(id="buruh harian lepas di luar hubungan kerja tetap", en="casual labourers outside lasting employment"),
    (Segment.BPU,),
    _AID,
    _own_work(_BONTANG),
    payer_seen_in=(_BONTANG,),
)

TRADESMEN = WorkerGroup(
    "TRADESMEN",
    Text(id="tukang kayu dan tukang batu mandiri", en="self-employed carpenters and masons"),
    (Segment.BPU,),
    _AID,
    _own_work(_BONTANG),
    payer_seen_in=(_BONTANG,),
)

PARKING_ATTENDANTS = WorkerGroup(
    "PARKING_ATTENDANTS",
    Text(id="juru parkir", en="parking attendants"),
    (Segment.BPU,),
    _AID,
    _own_work(_BONTANG),
    payer_seen_in=(_BONTANG,),
)

PEDICAB_DRIVERS = WorkerGroup(
    "PEDICAB_DRIVERS",
    Text(id="tukang becak", en="pedicab drivers"),
    (Segment.BPU,),
    _AID,
    _own_work(_KUDUS),
    payer_seen_in=(_KUDUS,),
)

ARTISTS = WorkerGroup(
    "ARTISTS",
    Text(id="pekerja seni", en="artists"),
    (Segment.BPU,),
    _AID,
    _own_work(_KUDUS),
    payer_seen_in=(_KUDUS,),
)

GRAVE_DIGGERS = WorkerGroup(
    "GRAVE_DIGGERS",
    Text(id="penggali kubur", en="grave diggers"),
    (Segment.BPU,),
    _AID,
    _own_work(_PENAJAM),
    payer_seen_in=(_PENAJAM,),
)

DOCK_WORKERS = WorkerGroup(
    "DOCK_WORKERS",
    Text(id="buruh pelabuhan", en="dock workers"),
    (Segment.BPU,),
    _AID,
    _own_work(_PENAJAM_BUDGET),
    payer_seen_in=(_PENAJAM_BUDGET,),
)

RELIGIOUS_WORKERS = WorkerGroup(
    "RELIGIOUS_WORKERS",
    Text(id="pekerja keagamaan", en="religious workers"),
    (Segment.BPU,),
    Text(id="APBD; di Papua dana otonomi khusus", en="the region from APBD; in Papua from special autonomy funds"),
    _own_work(),
    payer_seen_in=("https://kalbar.antaranews.com/berita/589719",),
)

PALM_WORKERS = WorkerGroup(
    "PALM_WORKERS",
    Text(id="pekerja perkebunan sawit", en="palm-plantation workers"),
    (Segment.BPU,),
    Text(id="daerah, dari DBH Sawit", en="the region, from DBH Sawit"),
    Source(
        PMK_91_2023.pasal(16, ayat=5, huruf="e"),
        Evidence.DERIVED,
        ("https://lampung.antaranews.com/berita/743163", "https://sumatra.bisnis.com/read/20241030/534/1811914"),
        "the fund pays for palm workers who are not registered yet, at the Rp16.800 of a non-wage worker",
    ),
    note=Text(
        id="pekerja perusahaan perkebunan adalah PU dan tidak boleh dibayar dari DBH Sawit",
        en="workers of a plantation company are PU, and DBH Sawit may not pay for them",
    ),
    payer_seen_in=("https://lampung.antaranews.com/berita/743163",),
)

TOBACCO_WORKERS = WorkerGroup(
    "TOBACCO_WORKERS",
    Text(id="buruh tani tembakau", en="tobacco farm workers"),
    (Segment.BPU,),
    Text(id="daerah, dari DBH CHT", en="the region, from DBH CHT"),
    Source(
        PMK_72_2024.whole(),
        Evidence.DERIVED,
        ("infomalangraya.com", "https://suarantb.com/2023/05/28"),
        "Lumajang (2025) and Lombok Timur (2023) pay the Rp16.800 of a non-wage worker",
    ),
    note=Text(
        id="buruh pabrik rokok adalah PU pada perusahaannya",
        en="workers of a cigarette factory are PU of their company",
    ),
    payer_seen_in=("infomalangraya.com", "https://suarantb.com/2023/05/28"),
)

# Segments of their own, and learners ----------------------------------------------------------------------------------

CONSTRUCTION_WORKERS = WorkerGroup(
    "CONSTRUCTION_WORKERS",
    Text(id="pekerja jasa konstruksi", en="construction workers"),
    (Segment.JAKON,),
    Text(id="pemberi kerja (kontraktor)", en="the employer (contractor)"),
    Source(PP_44_2015.pasal(53)),
    note=Text(
        id="pekerja harian lepas, borongan dan perjanjian kerja waktu tertentu; JKK dan JKM saja",
        en="daily, piece and fixed-term workers; JKK and JKM alone",
    ),
)

MIGRANT_WORKERS = WorkerGroup(
    "MIGRANT_WORKERS",
    Text(id="pekerja migran Indonesia", en="Indonesian migrant workers"),
    (Segment.PMI,),
    Text(id="diri sendiri, sekaligus di muka", en="themselves, at once and in advance"),
    Source(PERMENAKER_4_2023.pasal(18)),
)

INTERNS = WorkerGroup(
    "INTERNS",
    Text(id="peserta magang dan siswa kerja praktek", en="interns and students on practical work"),
    (Segment.BPU,),
    Text(id="pemberi kerja tempat magang", en="the employer at whose place they learn"),
    Source(
        PP_44_2015.pasal(28),
        Evidence.DERIVED,
        ("https://star.grid.id/amp/453597483 (the operator's site)",),
        "Pasal 28 deems them workers after an accident and leaves their contribution to the minister; the operator "
        "lists them among non-wage participants, with the percentages of the employer's wage earners",
    ),
    note=Text(
        id="iuran menurut persentase PU pemberi kerja itu, dari upah terendah untuk pekerjaan yang sama",
        en="contributions by the percentages of that employer's wage earners, on the lowest wage of the same work",
    ),
)

GROUPS = (
    NON_ASN,
    HONORARY_TEACHERS,
    VILLAGE_HEADS,
    VILLAGE_OFFICIALS,
    BPD,
    RT_RW,
    CADRES,
    ELECTION_WORKERS,
    ZAKAT_COLLECTORS,
    FISHERS,
    FARMERS,
    DRIVERS,
    VENDORS,
    SCAVENGERS,
    CASUAL_LABOURERS,
    TRADESMEN,
    PARKING_ATTENDANTS,
    PEDICAB_DRIVERS,
    ARTISTS,
    GRAVE_DIGGERS,
    DOCK_WORKERS,
    RELIGIOUS_WORKERS,
    PALM_WORKERS,
    TOBACCO_WORKERS,
    CONSTRUCTION_WORKERS,
    MIGRANT_WORKERS,
    INTERNS,
)
"""Every group that comes with the library; another is made by `WorkerGroup`."""

_BY_CODE = {group.code: group for group in GROUPS}


def find_group(code: str) -> WorkerGroup:
    """The group with that code; raises ValueError naming the nearest.

    >>> print(find_group("FISHERS"))
    nelayan
    >>> find_group("FISHER")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    ValueError: group cannot be 'FISHER'; did you mean 'FISHERS'? Valid: 'NON_ASN', ...
    """
    found = _BY_CODE.get(instance("code", code, str, '"FISHERS"'))
    if found is None:
        raise unknown("group", code, _BY_CODE)
    return found

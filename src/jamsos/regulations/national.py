"""National instruments: laws, government and presidential regulations, ministerial regulations, instructions.

One constant for each instrument, in hierarchical order, then by year and number; `PP_44_2015` is Peraturan Pemerintah
Nomor 44 Tahun 2015.

How to read a row:

* A title that begins with a capital is the official one.
  One that begins with a small letter is the subject, where no source gives the official title.
* `in_force_from` stands where the instrument says it, or where its promulgation is reported and no other day is: by
  Pasal 87 of UU 12/2011 an instrument takes force on its promulgation unless it says otherwise.
* A day that no source gives is left out, and an end that no source gives is left open.
* `Evidence.READ` says that the instrument itself was read, at least its title or one article, at a place in `seen_in`.
  `Evidence.REPORTED` says that others name or recite it, at the places in `seen_in`.
* `amends`, `repeals` and `based_on` name what is listed in this module, and nothing else.
"""

from __future__ import annotations

from datetime import date

from jamsos.law import Evidence, Kind, Regulation, Subject

__all__ = [
    "FATWA_MUI_102_2025",
    "INPRES_2_2021",
    "INPRES_4_2022",
    "INPRES_8_2025",
    "KEPMENAKER_136_2021",
    "KEPMENAKER_609_2012",
    "KEPPRES_22_1993",
    "PERATURAN_LKPP_12_2021",
    "PERMENAKER_1_2016",
    "PERMENAKER_1_2025",
    "PERMENAKER_2_2022",
    "PERMENAKER_2_2025",
    "PERMENAKER_4_2018",
    "PERMENAKER_4_2022",
    "PERMENAKER_4_2023",
    "PERMENAKER_5_2021",
    "PERMENAKER_7_2021",
    "PERMENAKER_15_2021",
    "PERMENAKER_18_2018",
    "PERMENAKER_19_2015",
    "PERMENAKER_21_2017",
    "PERMENAKER_23_2016",
    "PERMENAKER_26_2015",
    "PERMENAKER_29_2015",
    "PERMENAKER_44_2015",
    "PERMENDAGRI_15_2023",
    "PERMENDAGRI_20_2018",
    "PERMENDAGRI_27_2021",
    "PERMENDAGRI_84_2022",
    "PERMENDESA_2_2024",
    "PERMENDESA_8_2022",
    "PERMENDESA_16_2025",
    "PERMEN_BUMN_PER_1_MBU_03_2023",
    "PERMEN_PUPR_10_2021",
    "PERPPU_2_2022",
    "PERPRES_7_2019",
    "PERPRES_18_2020",
    "PERPRES_109_2013",
    "PMK_16_PMK03_2010",
    "PMK_26_2025",
    "PMK_72_2024",
    "PMK_91_2023",
    "PMK_148_PMK02_2021",
    "PMK_176_2023",
    "PMK_206_PMK07_2020",
    "PMK_215_PMK07_2021",
    "PP_1_2009",
    "PP_6_2025",
    "PP_7_2021",
    "PP_7_2025",
    "PP_12_2019",
    "PP_14_1993",
    "PP_22_2004",
    "PP_28_2002",
    "PP_33_1977",
    "PP_36_1995",
    "PP_36_2025",
    "PP_37_2021",
    "PP_38_2023",
    "PP_43_2014",
    "PP_44_2015",
    "PP_45_2015",
    "PP_46_2015",
    "PP_47_2012",
    "PP_49_2020",
    "PP_49_2023",
    "PP_50_2025",
    "PP_53_2012",
    "PP_55_2015",
    "PP_60_2015",
    "PP_64_2005",
    "PP_68_2009",
    "PP_70_2015",
    "PP_76_2007",
    "PP_79_1998",
    "PP_82_2019",
    "PP_83_2000",
    "PP_84_2010",
    "PP_84_2013",
    "PP_85_2013",
    "PP_86_2013",
    "PP_99_2013",
    "PP_101_2012",
    "PP_102_2015",
    "PP_149_2000",
    "SE_01_2022",
    "SE_04_SE_M_2022",
    "SE_8_2021",
    "SE_400_5_7_4295_SJ_2024",
    "SE_842_2_5193_SJ_2021",
    "SE_4491_SE_RC010_A_11_2021",
    "SURAT_S_49_PK_PK2_2024",
    "UU_2_1951",
    "UU_2_2017",
    "UU_2_2021",
    "UU_3_1992",
    "UU_3_2024",
    "UU_4_2023",
    "UU_6_2014",
    "UU_6_2023",
    "UU_7_2021",
    "UU_11_2020",
    "UU_11_2021",
    "UU_12_2011",
    "UU_13_2022",
    "UU_15_2019",
    "UU_16_2004",
    "UU_20_2008",
    "UU_21_2001",
    "UU_23_2014",
    "UU_24_2011",
    "UU_36_2008",
    "UU_40_2004",
    "UU_40_2007",
]

_STATUTES = ("https://github.com/mblonyox/data-peraturan",)
"""A public collection of whole statutes as plain text: bodies and official explanations."""

_CONSTRUCTION_GUIDE = (
    "http://online.flipbuilder.com/bcgyr/dubq/files/basic-html/page98.html",
    "http://online.flipbuilder.com/kduhm/fxda/files/basic-html/page87.html",
)
"""Pages of the operator's guide on construction, with the instruments on which it rests."""

_PLACE_OF_136_2021 = (
    "https://katigaku.top/2021/11/11/kepmenaker-136-tahun-2021/",
    "https://id.scribd.com/presentation/545712930/BAHAN-PERMENAKER-5-TAHUN-2021-Nop-2021",
)

# Pasal 69 of UU 24/2011 repeals UU 3/1992 when the operator begins with its four programmes, by Pasal 64 on 1 July 2015
# at the latest; that is the day on which PP 44, 45 and 46/2015 took force.  What was made under UU 3/1992 ends with it:
# no article repeals it.
_JAMSOSTEK_ENDED = date(2015, 7, 1)

# ----------------------------------------------------------------------------------------------------------------------
# Undang-Undang and Perppu
# ----------------------------------------------------------------------------------------------------------------------

UU_2_1951 = Regulation(
    Kind.UU,
    "2",
    1951,
    "Pernyataan Berlakunya Undang-Undang Kecelakaan Tahun 1947 Nr. 33 dari Republik Indonesia untuk Seluruh Indonesia",
    enacted=date(1951, 1, 6),
    in_force_from=date(1951, 1, 8),
    ended=date(1992, 2, 17),
    supports=(Subject.JKK_JKM,),
    seen_in=_STATUTES,
)

UU_3_1992 = Regulation(
    Kind.UU,
    "3",
    1992,
    "Jaminan Sosial Tenaga Kerja",
    in_force_from=date(1992, 2, 17),
    ended=_JAMSOSTEK_ENDED,
    repeals=(UU_2_1951,),
    supports=(Subject.SYSTEM, Subject.JKK_JKM, Subject.JHT),
    seen_in=_STATUTES,
)

UU_16_2004 = Regulation(
    Kind.UU,
    "16",
    2004,
    "Kejaksaan Republik Indonesia",
    in_force_from=date(2004, 7, 26),
    supports=(Subject.SANCTIONS,),
    seen_in=_STATUTES,
)

UU_40_2004 = Regulation(
    Kind.UU,
    "40",
    2004,
    "Sistem Jaminan Sosial Nasional",
    enacted=date(2004, 10, 19),
    in_force_from=date(2004, 10, 19),
    supports=(Subject.SYSTEM, Subject.PREMIUM_AID),
    seen_in=_STATUTES,
)

UU_40_2007 = Regulation(
    Kind.UU,
    "40",
    2007,
    "Perseroan Terbatas",
    in_force_from=date(2007, 8, 16),
    supports=(Subject.DONORS,),
    seen_in=_STATUTES,
)

UU_20_2008 = Regulation(
    Kind.UU,
    "20",
    2008,
    "Usaha Mikro, Kecil, dan Menengah",
    in_force_from=date(2008, 7, 4),
    supports=(Subject.LABOUR,),
    seen_in=_STATUTES,
)

# The fourth amendment of UU 7/1983, which is not listed: its Pasal 17 has the progressive rates until 2021.
UU_36_2008 = Regulation(
    Kind.UU,
    "36",
    2008,
    "Perubahan Keempat atas Undang-Undang Nomor 7 Tahun 1983 tentang Pajak Penghasilan",
    in_force_from=date(2009, 1, 1),
    supports=(Subject.TAX,),
    seen_in=_STATUTES,
)

UU_12_2011 = Regulation(
    Kind.UU,
    "12",
    2011,
    "Pembentukan Peraturan Perundang-undangan",
    enacted=date(2011, 8, 12),
    in_force_from=date(2011, 8, 12),
    supports=(Subject.LAWMAKING,),
    seen_in=_STATUTES,
)

# Pasal 68 also repeals PP 36/1995, on 1 January 2014 (Pasal 62); it stands below, among its kind.
UU_24_2011 = Regulation(
    Kind.UU,
    "24",
    2011,
    "Badan Penyelenggara Jaminan Sosial",
    enacted=date(2011, 11, 25),
    in_force_from=date(2011, 11, 25),
    repeals=(UU_3_1992,),
    based_on=(UU_40_2004,),
    supports=(Subject.SYSTEM, Subject.PARTICIPATION, Subject.SANCTIONS),
    seen_in=_STATUTES,
)

UU_6_2014 = Regulation(
    Kind.UU,
    "6",
    2014,
    "Desa",
    enacted=date(2014, 1, 15),
    in_force_from=date(2014, 1, 15),
    supports=(Subject.VILLAGES,),
    seen_in=_STATUTES,
)

UU_23_2014 = Regulation(
    Kind.UU,
    "23",
    2014,
    "Pemerintahan Daerah",
    enacted=date(2014, 9, 30),
    in_force_from=date(2014, 10, 2),
    supports=(Subject.REGIONAL_BUDGET,),
    seen_in=_STATUTES,
)

UU_2_2017 = Regulation(
    Kind.UU,
    "2",
    2017,
    "Jasa Konstruksi",
    enacted=date(2017, 1, 12),
    in_force_from=date(2017, 1, 12),
    supports=(Subject.CONSTRUCTION,),
    seen_in=_STATUTES,
)

UU_15_2019 = Regulation(
    Kind.UU,
    "15",
    2019,
    "Perubahan atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan",
    enacted=date(2019, 10, 2),
    in_force_from=date(2019, 10, 4),
    amends=(UU_12_2011,),
    supports=(Subject.LAWMAKING,),
    seen_in=_STATUTES,
)

UU_11_2020 = Regulation(
    Kind.UU,
    "11",
    2020,
    "Cipta Kerja",
    enacted=date(2020, 11, 2),
    in_force_from=date(2020, 11, 2),
    ended=date(2022, 12, 30),
    amends=(UU_40_2004, UU_40_2007, UU_20_2008, UU_24_2011, UU_6_2014),
    supports=(Subject.SYSTEM, Subject.JKP, Subject.LABOUR),
    seen_in=(
        *_STATUTES,
        "http://jdih.baritoutarakab.go.id/berita/baca/undang-undang-nomor-11-tahun-2020-tentang-cipta-kerja-resmi-dicabut",
    ),
)

UU_21_2001 = Regulation(
    Kind.UU,
    "21",
    2001,
    "Otonomi Khusus bagi Provinsi Papua",
    supports=(Subject.PREMIUM_AID,),
    evidence=Evidence.REPORTED,
    seen_in=("https://fdokumen.com/documents/policy-brief-bappenas.html",),
)

UU_2_2021 = Regulation(
    Kind.UU,
    "2",
    2021,
    "Perubahan Kedua atas Undang-Undang Nomor 21 Tahun 2001 tentang Otonomi Khusus bagi Provinsi Papua",
    amends=(UU_21_2001,),
    supports=(Subject.PREMIUM_AID,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://fdokumen.com/documents/policy-brief-bappenas.html",
        "https://papua.antaranews.com/berita/752253",
    ),
)

UU_7_2021 = Regulation(
    Kind.UU,
    "7",
    2021,
    "Harmonisasi Peraturan Perpajakan",
    enacted=date(2021, 10, 29),
    in_force_from=date(2021, 10, 29),
    supports=(Subject.TAX,),
    seen_in=_STATUTES,
)

UU_11_2021 = Regulation(
    Kind.UU,
    "11",
    2021,
    "Perubahan atas Undang-Undang Nomor 16 Tahun 2004 tentang Kejaksaan Republik Indonesia",
    enacted=date(2021, 12, 31),
    in_force_from=date(2021, 12, 31),
    amends=(UU_16_2004,),
    supports=(Subject.SANCTIONS,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://rumahadhyaksa.com/undang-undang-nomor-11-tahun-2021-tentang-perubahan-atas-undang-undang-nomor-16-tahun-2004-tentang-kejaksaan-republik-indonesia/",
    ),
)

UU_13_2022 = Regulation(
    Kind.UU,
    "13",
    2022,
    "Perubahan Kedua atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan",
    enacted=date(2022, 6, 16),
    in_force_from=date(2022, 6, 16),
    amends=(UU_12_2011,),
    supports=(Subject.LAWMAKING,),
    seen_in=_STATUTES,
)

PERPPU_2_2022 = Regulation(
    Kind.PERPPU,
    "2",
    2022,
    "Cipta Kerja",
    enacted=date(2022, 12, 30),
    in_force_from=date(2022, 12, 30),
    repeals=(UU_11_2020,),
    supports=(Subject.SYSTEM, Subject.JKP, Subject.LABOUR),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://news-lite.ddtc.web.id/berita/nasional/44645/resmi-diterbitkan-pemerintah-rilis-perppu-cipta-kerja",
        "http://jdih.baritoutarakab.go.id/berita/baca/undang-undang-nomor-11-tahun-2020-tentang-cipta-kerja-resmi-dicabut",
    ),
)

UU_4_2023 = Regulation(
    Kind.UU,
    "4",
    2023,
    "Pengembangan dan Penguatan Sektor Keuangan",
    in_force_from=date(2023, 1, 12),
    amends=(UU_40_2004,),
    supports=(Subject.SYSTEM, Subject.JHT),
    seen_in=(*_STATUTES, "harrismanaloe.com"),
)

# Makes Perppu 2/2022 a law; the programmes' later regulations cite UU 40/2004 as amended by it.
UU_6_2023 = Regulation(
    Kind.UU,
    "6",
    2023,
    "Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja Menjadi "
    "Undang-Undang",
    amends=(UU_40_2004, UU_6_2014),
    based_on=(PERPPU_2_2022,),
    supports=(Subject.SYSTEM, Subject.JKP, Subject.LABOUR),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://edocs.msmconsulting.co.id/docs/s/peraturan-pemerintah-nomor-49-tahun-2023",
        "https://sedesa.id/pembahasan-lengkap-uu-desa-no-3-tahun-2024",
    ),
)

UU_3_2024 = Regulation(
    Kind.UU,
    "3",
    2024,
    "Perubahan Kedua atas Undang-Undang Nomor 6 Tahun 2014 tentang Desa",
    enacted=date(2024, 4, 25),
    amends=(UU_6_2014,),
    supports=(Subject.VILLAGES,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://www.sambangdesa.com/2024/05/uu-nomor-3-tahun-2024-terbit-pemerintah.html",
        "https://prestasikaryamandiri.co.id/jokowi-teken-revisi-uu-desa-kades-bisa-menjabat-hingga-16-tahun",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Pemerintah: Jamsostek, until 30 June 2015, and what went before
# ----------------------------------------------------------------------------------------------------------------------

PP_33_1977 = Regulation(
    Kind.PP,
    "33",
    1977,
    "Asuransi Sosial Tenaga Kerja",
    enacted=date(1977, 11, 26),
    in_force_from=date(1977, 11, 26),
    ended=date(1993, 2, 27),
    supports=(Subject.SYSTEM, Subject.JKK_JKM, Subject.JHT),
    seen_in=_STATUTES,
)

PP_14_1993 = Regulation(
    Kind.PP,
    "14",
    1993,
    "Penyelenggaraan Program Jaminan Sosial Tenaga Kerja",
    enacted=date(1993, 2, 27),
    in_force_from=date(1993, 2, 27),
    ended=_JAMSOSTEK_ENDED,
    repeals=(PP_33_1977,),
    based_on=(UU_3_1992,),
    supports=(Subject.SYSTEM, Subject.JKK_JKM, Subject.JHT),
    seen_in=_STATUTES,
)

PP_36_1995 = Regulation(
    Kind.PP,
    "36",
    1995,
    "Penetapan Badan Penyelenggara Program Jaminan Sosial Tenaga Kerja",
    enacted=date(1995, 9, 22),
    in_force_from=date(1995, 9, 22),
    ended=date(2014, 1, 1),
    based_on=(UU_3_1992,),
    supports=(Subject.SYSTEM,),
    seen_in=_STATUTES,
)

# Its text was not read: PP 83/2000 recites it, with its place in the gazette.
PP_79_1998 = Regulation(
    Kind.PP,
    "79",
    1998,
    "Perubahan atas Peraturan Pemerintah Nomor 14 Tahun 1993 tentang Penyelenggaraan Program Jaminan Sosial Tenaga "
    "Kerja",
    ended=_JAMSOSTEK_ENDED,
    amends=(PP_14_1993,),
    supports=(Subject.JKK_JKM,),
    evidence=Evidence.REPORTED,
    seen_in=_STATUTES,
)

PP_83_2000 = Regulation(
    Kind.PP,
    "83",
    2000,
    "Perubahan atas Peraturan Pemerintah Nomor 14 Tahun 1993 tentang Penyelenggaraan Program Jaminan Sosial Tenaga "
    "Kerja sebagaimana Telah Diubah dengan Peraturan Pemerintah Nomor 79 Tahun 1998",
    enacted=date(2000, 9, 22),
    in_force_from=date(2000, 9, 22),
    ended=_JAMSOSTEK_ENDED,
    amends=(PP_14_1993,),
    based_on=(UU_3_1992,),
    supports=(Subject.JKK_JKM,),
    seen_in=_STATUTES,
)

PP_28_2002 = Regulation(
    Kind.PP,
    "28",
    2002,
    "Perubahan Ketiga atas Peraturan Pemerintah Nomor 14 Tahun 1993 tentang Penyelenggaraan Program Jaminan Sosial "
    "Tenaga Kerja",
    enacted=date(2002, 5, 13),
    in_force_from=date(2002, 5, 13),
    ended=_JAMSOSTEK_ENDED,
    amends=(PP_14_1993,),
    based_on=(UU_3_1992,),
    supports=(Subject.JKK_JKM,),
    seen_in=_STATUTES,
)

PP_22_2004 = Regulation(
    Kind.PP,
    "22",
    2004,
    "Pengelolaan dan Investasi Dana Program Jaminan Sosial Tenaga Kerja",
    ended=date(2014, 1, 1),
    supports=(Subject.SYSTEM,),
    evidence=Evidence.REPORTED,
    seen_in=_STATUTES,
)

PP_64_2005 = Regulation(
    Kind.PP,
    "64",
    2005,
    "Perubahan Keempat atas Peraturan Pemerintah Nomor 14 Tahun 1993 tentang Penyelenggaraan Program Jaminan Sosial "
    "Tenaga Kerja",
    in_force_from=date(2005, 12, 22),
    ended=_JAMSOSTEK_ENDED,
    amends=(PP_14_1993,),
    based_on=(UU_3_1992,),
    supports=(Subject.JKK_JKM,),
    seen_in=_STATUTES,
)

PP_76_2007 = Regulation(
    Kind.PP,
    "76",
    2007,
    "Perubahan Kelima atas Peraturan Pemerintah Nomor 14 Tahun 1993 tentang Penyelenggaraan Program Jaminan Sosial "
    "Tenaga Kerja",
    enacted=date(2007, 12, 10),
    in_force_from=date(2007, 12, 10),
    ended=_JAMSOSTEK_ENDED,
    amends=(PP_14_1993,),
    based_on=(UU_3_1992,),
    supports=(Subject.JKK_JKM,),
    seen_in=_STATUTES,
)

PP_1_2009 = Regulation(
    Kind.PP,
    "1",
    2009,
    "Perubahan Keenam atas Peraturan Pemerintah Nomor 14 Tahun 1993 tentang Penyelenggaraan Program Jaminan Sosial "
    "Tenaga Kerja",
    enacted=date(2009, 1, 12),
    in_force_from=date(2009, 1, 12),
    ended=_JAMSOSTEK_ENDED,
    amends=(PP_14_1993,),
    based_on=(UU_3_1992,),
    supports=(Subject.JHT,),
    seen_in=_STATUTES,
)

PP_84_2010 = Regulation(
    Kind.PP,
    "84",
    2010,
    "Perubahan Ketujuh atas Peraturan Pemerintah Nomor 14 Tahun 1993 tentang Penyelenggaraan Program Jaminan Sosial "
    "Tenaga Kerja",
    enacted=date(2010, 12, 20),
    in_force_from=date(2010, 12, 20),
    ended=_JAMSOSTEK_ENDED,
    amends=(PP_14_1993,),
    based_on=(UU_3_1992,),
    supports=(Subject.JKK_JKM,),
    seen_in=_STATUTES,
)

PP_53_2012 = Regulation(
    Kind.PP,
    "53",
    2012,
    "Perubahan Kedelapan atas Peraturan Pemerintah Nomor 14 Tahun 1993 tentang Penyelenggaraan Program Jaminan Sosial "
    "Tenaga Kerja",
    enacted=date(2012, 4, 23),
    in_force_from=date(2012, 4, 23),
    ended=_JAMSOSTEK_ENDED,
    amends=(PP_14_1993,),
    based_on=(UU_3_1992, PP_36_1995),
    supports=(Subject.JKK_JKM,),
    seen_in=_STATUTES,
)

PP_84_2013 = Regulation(
    Kind.PP,
    "84",
    2013,
    "Perubahan Kesembilan atas Peraturan Pemerintah Nomor 14 Tahun 1993 tentang Penyelenggaraan Program Jaminan "
    "Sosial Tenaga Kerja",
    enacted=date(2013, 12, 19),
    in_force_from=date(2014, 1, 1),
    ended=_JAMSOSTEK_ENDED,
    amends=(PP_14_1993,),
    based_on=(UU_3_1992, UU_40_2004, UU_24_2011),
    supports=(Subject.PARTICIPATION,),
    seen_in=_STATUTES,
)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Pemerintah: tax, companies, villages, regions, enterprises
# ----------------------------------------------------------------------------------------------------------------------

PP_149_2000 = Regulation(
    Kind.PP,
    "149",
    2000,
    "Pemotongan Pajak Penghasilan Pasal 21 atas Penghasilan Berupa Uang Pesangon, Uang Tebusan Pensiun, dan Tunjangan "
    "Hari Tua atau Jaminan Hari Tua",
    enacted=date(2000, 12, 23),
    in_force_from=date(2001, 1, 1),
    ended=date(2009, 11, 16),
    supports=(Subject.TAX,),
    seen_in=_STATUTES,
)

PP_68_2009 = Regulation(
    Kind.PP,
    "68",
    2009,
    "Tarif Pajak Penghasilan Pasal 21 atas Penghasilan Berupa Uang Pesangon, Uang Manfaat Pensiun, Tunjangan Hari "
    "Tua, dan Jaminan Hari Tua yang Dibayarkan Sekaligus",
    in_force_from=date(2009, 11, 16),
    repeals=(PP_149_2000,),
    supports=(Subject.TAX,),
    seen_in=_STATUTES,
)

PP_47_2012 = Regulation(
    Kind.PP,
    "47",
    2012,
    "Tanggung Jawab Sosial dan Lingkungan Perseroan Terbatas",
    enacted=date(2012, 4, 4),
    in_force_from=date(2012, 4, 4),
    based_on=(UU_40_2007,),
    supports=(Subject.DONORS,),
    seen_in=_STATUTES,
)

PP_43_2014 = Regulation(
    Kind.PP,
    "43",
    2014,
    "Peraturan Pelaksanaan Undang-Undang Nomor 6 Tahun 2014 tentang Desa",
    enacted=date(2014, 5, 30),
    in_force_from=date(2014, 6, 3),
    based_on=(UU_6_2014,),
    supports=(Subject.VILLAGES,),
    seen_in=_STATUTES,
)

PP_12_2019 = Regulation(
    Kind.PP,
    "12",
    2019,
    "Pengelolaan Keuangan Daerah",
    enacted=date(2019, 3, 6),
    in_force_from=date(2019, 3, 12),
    based_on=(UU_23_2014,),
    supports=(Subject.REGIONAL_BUDGET,),
    seen_in=_STATUTES,
)

PP_7_2021 = Regulation(
    Kind.PP,
    "7",
    2021,
    "Kemudahan, Pelindungan, dan Pemberdayaan Koperasi dan Usaha Mikro, Kecil, dan Menengah",
    in_force_from=date(2021, 2, 2),
    based_on=(UU_20_2008, UU_11_2020),
    supports=(Subject.LABOUR,),
    seen_in=(
        "https://id.scribd.com/document/649831600/UMKM-2022",
        "https://datacenter.ortax.org/ortax/aturan/show/17837",
    ),
)

PP_38_2023 = Regulation(
    Kind.PP,
    "38",
    2023,
    "Dana Bagi Hasil Perkebunan Sawit",
    enacted=date(2023, 7, 24),
    in_force_from=date(2023, 7, 24),
    supports=(Subject.SHARED_REVENUE,),
    seen_in=(
        "https://datacenter.ortax.org/ortax/aturan/show/25277",
        "https://sawitkita.id/pp-no-38-2023-terbit-begini-aturan-pembagian-dana-bagi-hasil-sawit/",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Pemerintah: the national social security system
# ----------------------------------------------------------------------------------------------------------------------

PP_101_2012 = Regulation(
    Kind.PP,
    "101",
    2012,
    "Penerima Bantuan Iuran Jaminan Kesehatan",
    enacted=date(2012, 12, 3),
    in_force_from=date(2012, 12, 3),
    based_on=(UU_40_2004,),
    supports=(Subject.PREMIUM_AID,),
    seen_in=_STATUTES,
)

PP_85_2013 = Regulation(
    Kind.PP,
    "85",
    2013,
    "Tata Cara Hubungan Antar Lembaga Badan Penyelenggara Jaminan Sosial",
    enacted=date(2013, 12, 19),
    in_force_from=date(2013, 12, 19),
    based_on=(UU_24_2011,),
    supports=(Subject.SYSTEM,),
    seen_in=_STATUTES,
)

PP_86_2013 = Regulation(
    Kind.PP,
    "86",
    2013,
    "Tata Cara Pengenaan Sanksi Administratif kepada Pemberi Kerja Selain Penyelenggara Negara dan Setiap Orang, "
    "Selain Pemberi Kerja, Pekerja, dan Penerima Bantuan Iuran dalam Penyelenggaraan Jaminan Sosial",
    enacted=date(2013, 12, 24),
    in_force_from=date(2013, 12, 24),
    based_on=(UU_24_2011,),
    supports=(Subject.PARTICIPATION, Subject.SANCTIONS),
    seen_in=_STATUTES,
)

PP_99_2013 = Regulation(
    Kind.PP,
    "99",
    2013,
    "Pengelolaan Aset Jaminan Sosial Ketenagakerjaan",
    enacted=date(2013, 12, 27),
    in_force_from=date(2014, 1, 1),
    repeals=(PP_22_2004,),
    based_on=(UU_40_2004, UU_24_2011),
    supports=(Subject.SYSTEM,),
    seen_in=_STATUTES,
)

PP_44_2015 = Regulation(
    Kind.PP,
    "44",
    2015,
    "Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian",
    enacted=date(2015, 6, 30),
    in_force_from=date(2015, 7, 1),
    based_on=(UU_40_2004,),
    supports=(Subject.JKK_JKM, Subject.PARTICIPATION, Subject.CONSTRUCTION),
    seen_in=_STATUTES,
)

PP_45_2015 = Regulation(
    Kind.PP,
    "45",
    2015,
    "Penyelenggaraan Program Jaminan Pensiun",
    enacted=date(2015, 6, 30),
    in_force_from=date(2015, 7, 1),
    based_on=(UU_40_2004,),
    supports=(Subject.JP, Subject.PARTICIPATION),
    seen_in=_STATUTES,
)

PP_46_2015 = Regulation(
    Kind.PP,
    "46",
    2015,
    "Penyelenggaraan Program Jaminan Hari Tua",
    enacted=date(2015, 6, 30),
    in_force_from=date(2015, 7, 1),
    based_on=(UU_40_2004,),
    supports=(Subject.JHT, Subject.PARTICIPATION),
    seen_in=_STATUTES,
)

# In force a month before it was enacted, except Pasal 13 ayat (1) huruf b, which takes force later.
PP_55_2015 = Regulation(
    Kind.PP,
    "55",
    2015,
    "Perubahan atas Peraturan Pemerintah Nomor 99 Tahun 2013 tentang Pengelolaan Aset Jaminan Sosial Ketenagakerjaan",
    enacted=date(2015, 8, 3),
    in_force_from=date(2015, 7, 1),
    amends=(PP_99_2013,),
    based_on=(UU_40_2004, UU_24_2011),
    supports=(Subject.SYSTEM,),
    seen_in=_STATUTES,
)

PP_60_2015 = Regulation(
    Kind.PP,
    "60",
    2015,
    "Perubahan atas Peraturan Pemerintah Nomor 46 Tahun 2015 tentang Penyelenggaraan Program Jaminan Hari Tua",
    enacted=date(2015, 8, 12),
    in_force_from=date(2015, 8, 12),
    amends=(PP_46_2015,),
    based_on=(UU_40_2004,),
    supports=(Subject.JHT,),
    seen_in=_STATUTES,
)

# State employees; in force before it was enacted, as is PP 102/2015.
PP_70_2015 = Regulation(
    Kind.PP,
    "70",
    2015,
    "Jaminan Kecelakaan Kerja dan Jaminan Kematian bagi Pegawai Aparatur Sipil Negara",
    enacted=date(2015, 9, 16),
    in_force_from=date(2015, 7, 1),
    supports=(Subject.JKK_JKM,),
    seen_in=_STATUTES,
)

PP_102_2015 = Regulation(
    Kind.PP,
    "102",
    2015,
    "Asuransi Sosial Prajurit Tentara Nasional Indonesia, Anggota Kepolisian Negara Republik Indonesia, dan Pegawai "
    "Aparatur Sipil Negara di Lingkungan Kementerian Pertahanan dan Kepolisian Negara Republik Indonesia",
    enacted=date(2015, 12, 22),
    in_force_from=date(2015, 7, 1),
    supports=(Subject.JKK_JKM,),
    seen_in=_STATUTES,
)

PP_82_2019 = Regulation(
    Kind.PP,
    "82",
    2019,
    "Perubahan atas Peraturan Pemerintah Nomor 44 Tahun 2015 tentang Penyelenggaraan Program Jaminan Kecelakaan Kerja "
    "dan Jaminan Kematian",
    enacted=date(2019, 11, 29),
    in_force_from=date(2019, 12, 2),
    amends=(PP_44_2015,),
    based_on=(UU_40_2004, UU_24_2011),
    supports=(Subject.JKK_JKM,),
    seen_in=_STATUTES,
)

# A relief for the contribution months August 2020 to January 2021: it changes no word of PP 44, 45 or 46/2015.
PP_49_2020 = Regulation(
    Kind.PP,
    "49",
    2020,
    "Penyesuaian Iuran Program Jaminan Sosial Ketenagakerjaan Selama Bencana Nonalam Penyebaran Corona Virus Disease "
    "2019 (COVID-19)",
    enacted=date(2020, 8, 31),
    in_force_from=date(2020, 9, 1),
    based_on=(UU_40_2004, UU_24_2011),
    supports=(Subject.RELIEF,),
    seen_in=(
        "https://www.pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991934",
        "https://pasal.id/en/peraturan/pp/pp-no-49-tahun-2020",
        "https://voi.id/en/news/13466",
        "https://dev-jdihn.bphn.go.id/doc/1405246",
    ),
)

PP_37_2021 = Regulation(
    Kind.PP,
    "37",
    2021,
    "Penyelenggaraan Program Jaminan Kehilangan Pekerjaan",
    enacted=date(2021, 2, 2),
    in_force_from=date(2021, 2, 2),
    based_on=(UU_40_2004, UU_24_2011, UU_11_2020),
    supports=(Subject.JKP, Subject.PARTICIPATION),
    seen_in=_STATUTES,
)

PP_49_2023 = Regulation(
    Kind.PP,
    "49",
    2023,
    "Perubahan Kedua atas Peraturan Pemerintah Nomor 44 Tahun 2015 tentang Penyelenggaraan Program Jaminan Kecelakaan "
    "Kerja dan Jaminan Kematian",
    in_force_from=date(2023, 10, 6),
    amends=(PP_44_2015,),
    supports=(Subject.JKK_JKM,),
    seen_in=(
        "https://pasal.id/peraturan/pp/pp-no-49-tahun-2023/koreksi/5885054",
        "https://edocs.msmconsulting.co.id/docs/s/peraturan-pemerintah-nomor-49-tahun-2023",
        "hukumonline lt65278e692a7a6",
    ),
)

PP_6_2025 = Regulation(
    Kind.PP,
    "6",
    2025,
    "Perubahan atas Peraturan Pemerintah Nomor 37 Tahun 2021 tentang Penyelenggaraan Program Jaminan Kehilangan "
    "Pekerjaan",
    enacted=date(2025, 2, 7),
    in_force_from=date(2025, 2, 7),
    amends=(PP_37_2021,),
    based_on=(UU_40_2004,),
    supports=(Subject.JKP,),
    seen_in=(
        "pasal.id/en/peraturan/pp/pp-no-6-tahun-2025/koreksi/5825012",
        "pasal.id/en/peraturan/pp/pp-no-6-tahun-2025/koreksi/5825018",
        "https://inforegulasi.com/2025/02/pp-nomor-6-tahun-2025-tentang-perubahan.html",
        "ruangbicara.co.id",
        "statusternate.com",
    ),
)

PP_7_2025 = Regulation(
    Kind.PP,
    "7",
    2025,
    "Penyesuaian Iuran Jaminan Kecelakaan Kerja bagi Perusahaan Industri Padat Karya Tertentu",
    enacted=date(2025, 2, 7),
    in_force_from=date(2025, 2, 7),
    supports=(Subject.RELIEF,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://radiodms.com/prabowo-pangkas-iuran-jkk-industri-padat-karya-hingga-50-persen",
        "nasional.kontan.co.id/news/prabowo-beri-diskon-50-iuran-jkk-",
    ),
)

PP_36_2025 = Regulation(
    Kind.PP,
    "36",
    2025,
    "Perubahan atas Peraturan Pemerintah Nomor 7 Tahun 2025 tentang Penyesuaian Iuran Jaminan Kecelakaan Kerja bagi "
    "Perusahaan Industri Padat Karya Tertentu",
    enacted=date(2025, 9, 4),
    amends=(PP_7_2025,),
    supports=(Subject.RELIEF,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "cuplikandunia.info (CNBC Indonesia) 90715",
        "cuplikandunia.info (CNBC Indonesia) 98710",
        "https://www.wmhg.org/ekonomi/bisnis/prabowo-perpanjang-keringanan-iuran-jkk-bpjs-ketenagakerjaan-hingga-januari-2026-2",
    ),
)

PP_50_2025 = Regulation(
    Kind.PP,
    "50",
    2025,
    "Penyesuaian Iuran Jaminan Kecelakaan Kerja dan Jaminan Kematian bagi Peserta Bukan Penerima Upah",
    enacted=date(2025, 12, 22),
    in_force_from=date(2025, 12, 22),
    supports=(Subject.RELIEF,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://www.cnbcindonesia.com/market/20260204140501-17-708135/prabowo-beri-diskon-50-iuran-jkk-jkm-pekerja-informal-ojol-termasuk/amp",
        "https://jateng.antaranews.com/berita/619022/pemerintah-diskon-50-persen-iuran-bpjs-ketenagakerjaan-bagi-pekerja-bpu",
        "https://babeindonesia.com/read/6571272/pemerintah-beri-potongan-50-persen-pada-iuran-jkk-jkm-pekerja-informal",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Presiden, and the Keputusan Presiden that one of them repeals
# ----------------------------------------------------------------------------------------------------------------------

KEPPRES_22_1993 = Regulation(
    Kind.KEPPRES,
    "22",
    1993,
    "Penyakit yang Timbul Karena Hubungan Kerja",
    enacted=date(1993, 2, 27),
    ended=date(2019, 1, 29),
    supports=(Subject.JKK_JKM,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://id.scribd.com/document/484191685/Tugas-AKK",
        "https://id.scribd.com/document/410642552/PERMENAKER-No-5-tahun-2018-pasal-33-poin-5",
    ),
)

PERPRES_109_2013 = Regulation(
    Kind.PERPRES,
    "109",
    2013,
    "Penahapan Kepesertaan Program Jaminan Sosial",
    supports=(Subject.PARTICIPATION,),
    seen_in=("https://pasal.id/en/peraturan/perpres/perpres-no-109-tahun-2013/koreksi/9302137",),
)

PERPRES_7_2019 = Regulation(
    Kind.PERPRES,
    "7",
    2019,
    "Penyakit Akibat Kerja",
    enacted=date(2019, 1, 25),
    in_force_from=date(2019, 1, 29),
    repeals=(KEPPRES_22_1993,),
    based_on=(PP_44_2015,),
    supports=(Subject.JKK_JKM,),
    seen_in=(
        "https://datacenter.ortax.org/ortax/aturan/show/25225",
        "https://id.scribd.com/document/484191685/Tugas-AKK",
        "baroindo.id/regulasi-penyakit-akibat-kerja",
    ),
)

PERPRES_18_2020 = Regulation(
    Kind.PERPRES,
    "18",
    2020,
    "Rencana Pembangunan Jangka Menengah Nasional Tahun 2020-2024",
    supports=(Subject.PLANNING, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://mail.djsn.go.id/berita/dukung-penghapusan-kemiskinan-ekstrem-pemerintah-siapkan-kebijakan-penerima-bantuan-iuran-jamsosnaker",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Menteri Ketenagakerjaan
# ----------------------------------------------------------------------------------------------------------------------

PERMENAKER_19_2015 = Regulation(
    Kind.PERMENAKER,
    "19",
    2015,
    "Tata Cara dan Persyaratan Pembayaran Manfaat Jaminan Hari Tua",
    ended=date(2022, 4, 26),
    based_on=(PP_60_2015,),
    supports=(Subject.JHT,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://paralegal.id/peraturan/peraturan-menteri-ketenagakerjaan-nomor-2-tahun-2022/",
        "spkep-spsi.org/2022/04/27/permenaker-no-4-tahun-2022-",
    ),
)

PERMENAKER_26_2015 = Regulation(
    Kind.PERMENAKER,
    "26",
    2015,
    "Tata Cara Penyelenggaraan Program Jaminan Kecelakaan Kerja, Jaminan Kematian, dan Jaminan Hari Tua bagi Peserta "
    "Penerima Upah",
    ended=date(2021, 4, 1),
    supports=(Subject.JKK_JKM, Subject.JHT),
    evidence=Evidence.REPORTED,
    seen_in=("https://id.scribd.com/document/512317569/Permenaker-5-2021",),
)

PERMENAKER_29_2015 = Regulation(
    Kind.PERMENAKER,
    "29",
    2015,
    "Tata Cara Pendaftaran Kepesertaan, Pembayaran dan Penghentian Manfaat Jaminan Pensiun",
    supports=(Subject.JP,),
    seen_in=(
        "https://www.pasal.id/peraturan/permen/permenaker-no-29-tahun-2015/koreksi/10460088",
        "pasal.id/peraturan/permen/permenaker-no-29-tahun-2015/koreksi/10460134",
        "pasal.id/peraturan/permen/permenaker-no-29-tahun-2015/koreksi/10460148",
    ),
)

PERMENAKER_44_2015 = Regulation(
    Kind.PERMENAKER,
    "44",
    2015,
    "Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian bagi Pekerja Harian Lepas, Borongan, dan "
    "Perjanjian Kerja Waktu Tertentu pada Sektor Usaha Jasa Konstruksi",
    enacted=date(2015, 12, 31),
    in_force_from=date(2015, 12, 31),
    ended=date(2021, 4, 1),
    based_on=(PP_44_2015,),
    supports=(Subject.CONSTRUCTION, Subject.JKK_JKM),
    seen_in=(
        "https://pasal.id/peraturan/permen/permenakertrans-no-44-tahun-2015",
        "pasal.id/peraturan/permen/permenakertrans-no-44-tahun-2015/koreksi/7549435",
        "https://id.scribd.com/document/512317569/Permenaker-5-2021",
    ),
)

PERMENAKER_1_2016 = Regulation(
    Kind.PERMENAKER,
    "1",
    2016,
    "Tata Cara Penyelenggaraan Program Jaminan Kecelakaan Kerja, Jaminan Kematian, dan Jaminan Hari Tua bagi Peserta "
    "Bukan Penerima Upah",
    ended=date(2021, 4, 1),
    based_on=(PP_44_2015, PP_46_2015),
    supports=(Subject.JKK_JKM, Subject.JHT),
    seen_in=("https://123dok.com/document/zgw1x8xv-menteri-ketenagakerjaan-republik-indonesia.html",),
)

PERMENAKER_23_2016 = Regulation(
    Kind.PERMENAKER,
    "23",
    2016,
    "sanksi administratif tidak mendapat pelayanan publik tertentu",
    ended=date(2018, 4, 11),
    supports=(Subject.SANCTIONS,),
    evidence=Evidence.REPORTED,
    seen_in=("zicolaw.com 3 Sep 2018",),
)

PERMENAKER_21_2017 = Regulation(
    Kind.PERMENAKER,
    "21",
    2017,
    "Perubahan atas Peraturan Menteri Ketenagakerjaan Nomor 1 Tahun 2016 tentang Tata Cara Penyelenggaraan Program "
    "Jaminan Kecelakaan Kerja, Jaminan Kematian, dan Jaminan Hari Tua bagi Peserta Bukan Penerima Upah",
    ended=date(2021, 4, 1),
    amends=(PERMENAKER_1_2016,),
    supports=(Subject.JKK_JKM, Subject.JHT),
    evidence=Evidence.REPORTED,
    seen_in=("https://id.scribd.com/document/512317569/Permenaker-5-2021",),
)

PERMENAKER_4_2018 = Regulation(
    Kind.PERMENAKER,
    "4",
    2018,
    "Tata Cara Pengenaan dan Pencabutan Sanksi Administratif Tidak Mendapat Pelayanan Publik Tertentu bagi Pemberi "
    "Kerja Selain Penyelenggara Negara",
    in_force_from=date(2018, 4, 11),
    repeals=(PERMENAKER_23_2016,),
    based_on=(PP_44_2015, PP_45_2015, PP_46_2015),
    supports=(Subject.SANCTIONS,),
    seen_in=(
        "https://123dok.com/document/y6e3d6l7-republik-indonesia-kemenaker-administrasi-mendapat-pelayanan-pencabutan-peraturan.html",
        "zicolaw.com 3 Sep 2018",
    ),
)

PERMENAKER_18_2018 = Regulation(
    Kind.PERMENAKER,
    "18",
    2018,
    "Jaminan Sosial Pekerja Migran Indonesia",
    ended=date(2023, 2, 22),
    supports=(Subject.PMI,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://jpnn.com/news/permenaker-42023-beri-perlindungan-pekerja-migran-indonesia-secara-komprehensif",
        "https://indonesiakini.go.id/berita/9472292/menaker-tegaskan-permenaker-4-2023-beri-pelindungan-kepada-pekerja-migran-indonesia-secara-komprehensif",
    ),
)

PERMENAKER_5_2021 = Regulation(
    Kind.PERMENAKER,
    "5",
    2021,
    "Tata Cara Penyelenggaraan Program Jaminan Kecelakaan Kerja, Jaminan Kematian, dan Jaminan Hari Tua",
    in_force_from=date(2021, 4, 1),
    repeals=(PERMENAKER_26_2015, PERMENAKER_44_2015, PERMENAKER_1_2016, PERMENAKER_21_2017),
    based_on=(PP_44_2015, PP_82_2019),
    supports=(Subject.JKK_JKM, Subject.JHT, Subject.CONSTRUCTION),
    seen_in=(
        "https://id.scribd.com/document/512317569/Permenaker-5-2021",
        "scribd.com/document/662986088",
        "rubriksultra.com/?p=25651",
    ),
)

PERMENAKER_7_2021 = Regulation(
    Kind.PERMENAKER,
    "7",
    2021,
    "Tata Cara Pendaftaran Peserta dan Pelaksanaan Rekomposisi Iuran dalam Program Jaminan Kehilangan Pekerjaan",
    based_on=(PP_37_2021,),
    supports=(Subject.JKP,),
    seen_in=("https://id.scribd.com/document/545001293/2021PERMEN7",),
)

PERMENAKER_15_2021 = Regulation(
    Kind.PERMENAKER,
    "15",
    2021,
    "Tata Cara Pemberian Manfaat Jaminan Kehilangan Pekerjaan",
    supports=(Subject.JKP,),
    evidence=Evidence.REPORTED,
    seen_in=("https://pasal.id/en/peraturan/permen/permenaker-no-2-tahun-2025/koreksi/6495736",),
)

# Never applied: Permenaker 4/2022 replaced it before it was to take force.
PERMENAKER_2_2022 = Regulation(
    Kind.PERMENAKER,
    "2",
    2022,
    "Tata Cara dan Persyaratan Pembayaran Manfaat Jaminan Hari Tua",
    enacted=date(2022, 2, 2),
    ended=date(2022, 4, 26),
    based_on=(PP_60_2015,),
    supports=(Subject.JHT,),
    seen_in=("https://paralegal.id/peraturan/peraturan-menteri-ketenagakerjaan-nomor-2-tahun-2022/", "delik.tv"),
)

PERMENAKER_4_2022 = Regulation(
    Kind.PERMENAKER,
    "4",
    2022,
    "Tata Cara dan Persyaratan Pembayaran Manfaat Jaminan Hari Tua",
    enacted=date(2022, 4, 26),
    in_force_from=date(2022, 4, 26),
    repeals=(PERMENAKER_19_2015, PERMENAKER_2_2022),
    based_on=(PP_60_2015,),
    supports=(Subject.JHT,),
    seen_in=(
        "basishukum.com/permenaker/4/2022",
        "https://paralegal.id/peraturan/peraturan-menteri-ketenagakerjaan-nomor-4-tahun-2022/",
        "inews.id/finance/bisnis/revisi-permenaker-soal-jht-terbit-begini-ketentuan-terbarunya/1",
        "spkep-spsi.org/2022/04/27/permenaker-no-4-tahun-2022-",
    ),
)

PERMENAKER_4_2023 = Regulation(
    Kind.PERMENAKER,
    "4",
    2023,
    "Jaminan Sosial Pekerja Migran Indonesia",
    enacted=date(2023, 2, 21),
    in_force_from=date(2023, 2, 22),
    repeals=(PERMENAKER_18_2018,),
    supports=(Subject.PMI,),
    seen_in=(
        "https://pasal.id/peraturan/permen/Permenaker-no-4-tahun-2023/koreksi/9656301",
        "https://jpnn.com/news/terbitkan-permenaker-terbaru-menaker-ida-pmi-dapat-pelindungan-jaminan-sosial",
    ),
)

PERMENAKER_1_2025 = Regulation(
    Kind.PERMENAKER,
    "1",
    2025,
    "Perubahan atas Peraturan Menteri Ketenagakerjaan Nomor 5 Tahun 2021 tentang Tata Cara Penyelenggaraan Program "
    "Jaminan Kecelakaan Kerja, Jaminan Kematian, dan Jaminan Hari Tua",
    in_force_from=date(2025, 2, 24),
    amends=(PERMENAKER_5_2021,),
    supports=(Subject.JKK_JKM, Subject.JHT),
    seen_in=(
        "pasal.id permenaker-no-1-tahun-2025/koreksi/9439634",
        "pasal.id permenaker-no-1-tahun-2025/koreksi/9439674",
        "https://siplawfirm.id/komparatif-antara-permenaker-1-2025-dan-permenaker-5-2021/?lang=id",
    ),
)

# Its Pasal II sets the day, which is that of PP 6/2025.
PERMENAKER_2_2025 = Regulation(
    Kind.PERMENAKER,
    "2",
    2025,
    "Perubahan atas Peraturan Menteri Ketenagakerjaan Nomor 15 Tahun 2021 tentang Tata Cara Pemberian Manfaat Jaminan "
    "Kehilangan Pekerjaan",
    in_force_from=date(2025, 2, 7),
    amends=(PERMENAKER_15_2021,),
    supports=(Subject.JKP,),
    seen_in=(
        "https://pasal.id/en/peraturan/permen/permenaker-no-2-tahun-2025/koreksi/6495736",
        "https://pasal.id/peraturan/permen/permenaker-no-2-tahun-2025/koreksi/6495728",
        "pasal.id/peraturan/permen/permenaker-no-2-tahun-2025/koreksi/6495725",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Menteri Dalam Negeri
# ----------------------------------------------------------------------------------------------------------------------

PERMENDAGRI_20_2018 = Regulation(
    Kind.PERMENDAGRI,
    "20",
    2018,
    "pengelolaan keuangan desa",
    supports=(Subject.VILLAGES,),
    evidence=Evidence.REPORTED,
    seen_in=("https://malangvoice.com/baru-25-persen-desa-di-indonesia-tercover-bpjs-ketenagakerjaan",),
)

PERMENDAGRI_27_2021 = Regulation(
    Kind.PERMENDAGRI,
    "27",
    2021,
    "Pedoman Penyusunan Anggaran Pendapatan dan Belanja Daerah Tahun 2022",
    supports=(Subject.REGIONAL_BUDGET, Subject.NON_ASN, Subject.ELECTIONS, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=("http://online.flipbuilder.com/plcl/oeud/files/basic-html/page172.html",),
)

PERMENDAGRI_84_2022 = Regulation(
    Kind.PERMENDAGRI,
    "84",
    2022,
    "pedoman penyusunan anggaran pendapatan dan belanja daerah tahun 2023",
    supports=(Subject.REGIONAL_BUDGET, Subject.NON_ASN, Subject.ELECTIONS, Subject.VILLAGES, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=("https://pasundan.jabarekspres.com/2022/10/28/pemdaprov-jabar/3",),
)

PERMENDAGRI_15_2023 = Regulation(
    Kind.PERMENDAGRI,
    "15",
    2023,
    "pedoman penyusunan anggaran pendapatan dan belanja daerah tahun 2024",
    supports=(Subject.REGIONAL_BUDGET, Subject.NON_ASN, Subject.VILLAGES, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://jabarekspres.com/berita/2023/11/14/bpjs-ketenagakerjaan-dan-kemendagri-dorong-kesejahteraan-masyarakat-desa-di-jabar-melalui-program-perlindungan-jamsostek",
        "bungko.desa.id/?p=14844",
        "rantaujayaudik2.web.id/artikel/2024/4/3/",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Menteri Desa
# ----------------------------------------------------------------------------------------------------------------------

PERMENDESA_8_2022 = Regulation(
    Kind.PERMENDESA,
    "8",
    2022,
    "Prioritas Penggunaan Dana Desa Tahun 2023",
    based_on=(UU_6_2014,),
    supports=(Subject.VILLAGES,),
    seen_in=(
        "https://www.slideshare.net/YandryAbun1/permendes-pdtt-nomor-8-tahun-2022pdf",
        "https://updesa.com/permendesa-pdtt-nomor-8-tahun-2022/",
    ),
)

PERMENDESA_2_2024 = Regulation(
    Kind.PERMENDESA,
    "2",
    2024,
    "Petunjuk Operasional atas Fokus Penggunaan Dana Desa Tahun 2025",
    supports=(Subject.VILLAGES,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://singaparna.online/index.php/artikel/2025/1/17/prioritas-penggunaan-dana-desa-tahun-anggaran-2025",
        "https://www.kompasiana.com/rizki39094/67cc6e62c925c43beb6822d2/prioritas-penggunaan-dana-desa-tahun-2025",
    ),
)

PERMENDESA_16_2025 = Regulation(
    Kind.PERMENDESA,
    "16",
    2025,
    "Petunjuk Operasional atas Fokus Penggunaan Dana Desa Tahun 2026",
    enacted=date(2025, 12, 29),
    supports=(Subject.VILLAGES,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://www.busurberita.id/2026/01/permendes-pdt-nomor-16-tahun-2025.html",
        "https://lpg.or.id/kupas-tuntas-permendes-pdt-nomor-16-tahun-2025-arah-fokus-penggunaan-dana-desa-tahun-2026",
        "formatadministrasidesa.com/2026/01",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Menteri Keuangan
# ----------------------------------------------------------------------------------------------------------------------

PMK_16_PMK03_2010 = Regulation(
    Kind.PMK,
    "16/PMK.03/2010",
    2010,
    "Tata Cara Pemotongan Pajak Penghasilan Pasal 21 atas Penghasilan Berupa Uang Pesangon, Uang Manfaat Pensiun, "
    "Tunjangan Hari Tua, dan Jaminan Hari Tua yang Dibayarkan Sekaligus",
    enacted=date(2010, 1, 25),
    based_on=(PP_68_2009,),
    supports=(Subject.TAX,),
    seen_in=(
        "https://id.scribd.com/doc/44977523/Ktt-Pajak-Dana-Pensiun",
        "https://www.wibowopajak.com/2014/10/pmk-nomor-16pmk032010-tanggal-25.html",
    ),
)

# The share of the tobacco excise: PMK 215/PMK.07/2021 governs it from budget year 2022, which is taken as the end.
PMK_206_PMK07_2020 = Regulation(
    Kind.PMK,
    "206/PMK.07/2020",
    2020,
    "Penggunaan, Pemantauan, dan Evaluasi Dana Bagi Hasil Cukai Hasil Tembakau",
    ended=date(2022, 1, 1),
    supports=(Subject.SHARED_REVENUE, Subject.PREMIUM_AID),
    seen_in=(
        "https://perpajakan.ddtc.co.id/peraturan-pajak/read/peraturan-menteri-keuangan-206pmk-072020",
        "https://jdih.kemenkeu.go.id/dok/206-pmk-07-2020/summary",
    ),
)

PMK_148_PMK02_2021 = Regulation(
    Kind.PMK,
    "148/PMK.02/2021",
    2021,
    "Tata Cara Penyediaan, Pencairan, Penggunaan, dan Pertanggungjawaban Dana Awal dan Akumulasi Iuran Program "
    "Jaminan Kehilangan Pekerjaan",
    supports=(Subject.JKP,),
    evidence=Evidence.REPORTED,
    seen_in=("https://jdih.kemenkeu.go.id/dok/pmk-26-tahun-2025/view",),
)

PMK_215_PMK07_2021 = Regulation(
    Kind.PMK,
    "215/PMK.07/2021",
    2021,
    "Penggunaan, Pemantauan, dan Evaluasi Dana Bagi Hasil Cukai Hasil Tembakau",
    ended=date(2024, 10, 18),
    supports=(Subject.SHARED_REVENUE, Subject.PREMIUM_AID),
    seen_in=(
        "https://mucglobal.com/id/regulation/3758/peraturan-menteri-keuangan-nomor-215pmk072021",
        "https://jdih.kemenkeu.go.id/dok/215-pmk-07-2021/summary",
    ),
)

PMK_91_2023 = Regulation(
    Kind.PMK,
    "91",
    2023,
    "Pengelolaan Dana Bagi Hasil Perkebunan Sawit",
    based_on=(PP_38_2023,),
    supports=(Subject.SHARED_REVENUE, Subject.PREMIUM_AID),
    seen_in=("https://jdih.kemenkeu.go.id/dok/pmk-91-tahun-2023/view",),
)

PMK_176_2023 = Regulation(
    Kind.PMK,
    "176",
    2023,
    "tanggung jawab sosial dan lingkungan perusahaan di bawah Menteri Keuangan",
    supports=(Subject.DONORS,),
    evidence=Evidence.REPORTED,
    seen_in=("https://jdih.kemenkeu.go.id/dok/pmk-176-tahun-2023/summary",),
)

PMK_72_2024 = Regulation(
    Kind.PMK,
    "72",
    2024,
    "Penggunaan Dana Bagi Hasil Cukai Hasil Tembakau",
    enacted=date(2024, 10, 10),
    in_force_from=date(2024, 10, 18),
    repeals=(PMK_215_PMK07_2021,),
    supports=(Subject.SHARED_REVENUE, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://satujuang.com/pemerintah-tetapkan-aturan-baru-penggunaan-dbh-cukai-hasil-tembakau/",
        "https://news.ddtc.co.id/berita/nasional/1806602/pemerintah-revisi-ketentuan-penggunaan-dana-bagi-hasil-cukai-rokok",
        "https://jdih.kemenkeu.go.id/dok/pmk-72-tahun-2024/summary",
    ),
)

PMK_26_2025 = Regulation(
    Kind.PMK,
    "26",
    2025,
    "Perubahan atas Peraturan Menteri Keuangan Nomor 148/PMK.02/2021 tentang Tata Cara Penyediaan, Pencairan, "
    "Penggunaan, dan Pertanggungjawaban Dana Awal dan Akumulasi Iuran Program Jaminan Kehilangan Pekerjaan",
    enacted=date(2025, 4, 14),
    amends=(PMK_148_PMK02_2021,),
    supports=(Subject.JKP,),
    seen_in=(
        "https://jdih.kemenkeu.go.id/dok/pmk-26-tahun-2025/view",
        "nasional.kontan.co.id/news/korban-phk-dapat-biaya-pelatihan-rp-24-juta-dari-program-jkp",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Menteri Badan Usaha Milik Negara
# ----------------------------------------------------------------------------------------------------------------------

PERMEN_BUMN_PER_1_MBU_03_2023 = Regulation(
    Kind.PERMEN_BUMN,
    "PER-1/MBU/03/2023",
    2023,
    "Penugasan Khusus dan Program Tanggung Jawab Sosial dan Lingkungan Badan Usaha Milik Negara",
    supports=(Subject.DONORS,),
    seen_in=(
        "https://id.scribd.com/document/658132771/Salinan-Per-1-2023",
        "pasal.id/en/peraturan/permen/permen-bumn-no-per-1-mbu-03-2023-tahun-2023",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# Construction and procurement: on these the operator's guide rests when it asks for proof in a tender
# ----------------------------------------------------------------------------------------------------------------------

PERMEN_PUPR_10_2021 = Regulation(
    Kind.PERMEN_PUPR,
    "10",
    2021,
    "Pedoman Sistem Manajemen Keselamatan Konstruksi",
    enacted=date(2021, 3, 31),
    in_force_from=date(2021, 4, 1),
    based_on=(UU_2_2017,),
    supports=(Subject.CONSTRUCTION,),
    evidence=Evidence.REPORTED,
    seen_in=(
        *_CONSTRUCTION_GUIDE,
        "https://id.scribd.com/document/731454213/M1C119022-Putri-Delani-PPT-K3",
        "https://coesmanafamily.com/2022/04/Permen-PUPR-Nomor-10-tahun-2021-tentang-pedoman-sistem-manajemen-keselamatan-konstruksi.html",
    ),
)

PERATURAN_LKPP_12_2021 = Regulation(
    Kind.PERATURAN_LKPP,
    "12",
    2021,
    "Pedoman Pelaksanaan Pengadaan Barang/Jasa Pemerintah Melalui Penyedia",
    supports=(Subject.CONSTRUCTION,),
    evidence=Evidence.REPORTED,
    seen_in=(
        *_CONSTRUCTION_GUIDE,
        "https://kebijakanpublikpengadaanbarangjasapemerintah.com/search?max-results=3&reverse-paginate=true&updated-max=2021-10-06T09%3A54%3A00%2B07%3A00",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# What is no regulation: instructions, decisions, circulars, letters, opinions
# ----------------------------------------------------------------------------------------------------------------------

# The guide to cases of accident and disease, which ended with the day on which Permenaker 5/2021 took force; a decision
# made half a year later says so.
KEPMENAKER_609_2012 = Regulation(
    Kind.KEPMENAKER,
    "609",
    2012,
    "Pedoman Penyelesaian Kasus Kecelakaan Kerja dan Penyakit Akibat Kerja",
    ended=date(2021, 4, 1),
    supports=(Subject.JKK_JKM,),
    evidence=Evidence.REPORTED,
    seen_in=_PLACE_OF_136_2021,
)

KEPMENAKER_136_2021 = Regulation(
    Kind.KEPMENAKER,
    "136",
    2021,
    "Pencabutan Keputusan Menteri Tenaga Kerja Nomor 609 Tahun 2012 tentang Pedoman Penyelesaian Kasus Kecelakaan "
    "Kerja dan Penyakit Akibat Kerja",
    enacted=date(2021, 10, 8),
    in_force_from=date(2021, 4, 1),
    repeals=(KEPMENAKER_609_2012,),
    supports=(Subject.JKK_JKM,),
    evidence=Evidence.REPORTED,
    seen_in=_PLACE_OF_136_2021,
)

INPRES_2_2021 = Regulation(
    Kind.INPRES,
    "2",
    2021,
    "Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan",
    enacted=date(2021, 3, 25),
    supports=(Subject.PARTICIPATION, Subject.NON_ASN, Subject.ELECTIONS, Subject.REGIONAL_BUDGET),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://hukumonline.com/berita/a/jokowi-teken-inpres-optimalisasi-pelaksanaan-program-jaminan-sosial-ketenagakerjaan-lt6065320612c0d",
        "https://setkab.go.id/en/president-jokowi-issues-presidential-instruction-to-improve-workers-social-security-program/",
    ),
)

INPRES_4_2022 = Regulation(
    Kind.INPRES,
    "4",
    2022,
    "Percepatan Penghapusan Kemiskinan Ekstrem",
    enacted=date(2022, 6, 8),
    supports=(Subject.POVERTY, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://www.polhukam.id/nasional/pr-11219/launching-inpres-no-4-tahun-2022-muhadjir-satukan-tekat-menuju-kemiskinan-0-persen-pada-2024?page=2",
        "https://kosakatanusantara.blogspot.com/2022/07/jokowi-terbitkan-inpres-penghapusan.html",
    ),
)

INPRES_8_2025 = Regulation(
    Kind.INPRES,
    "8",
    2025,
    "Optimalisasi Pelaksanaan Pengentasan Kemiskinan dan Penghapusan Kemiskinan Ekstrem",
    enacted=date(2025, 3, 27),
    supports=(Subject.POVERTY, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://www.wartapembaruan.co.id/2025/04/inpres-no-8-tahun-2025-dan.html",
        "https://penasultra.id/bpjamsostek-sasar-kepesertaan-hingga-30-juta-pekerja-rentan/2",
        "https://beritapagi88.info/terbitkan-inpres-prabowo-beberkan-strategi-hapus-kemiskinan-18253.html",
    ),
)

# Number and subject as Perbup Paser 4/2022 recites them.
SE_842_2_5193_SJ_2021 = Regulation(
    Kind.SE_MENDAGRI,
    "842.2/5193/SJ",
    2021,
    "Implementasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan di Pemerintah Daerah",
    supports=(Subject.PARTICIPATION, Subject.NON_ASN, Subject.REGIONAL_BUDGET),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://id.scribd.com/document/619706032/PERBUP-PASER-4-2022-Ttg-Pelaksanaan-Program-Jaminan-Sosial-Ketenagakerjaan",
        "https://suaratanjab.com/sosialisasi-terkait-inpres-no-2-tahun-2021-diikuti-wabup-dan-sekda/",
    ),
)

SE_400_5_7_4295_SJ_2024 = Regulation(
    Kind.SE_MENDAGRI,
    "400.5.7/4295/SJ",
    2024,
    "jaminan kecelakaan kerja dan jaminan kematian bagi badan ad hoc pemilihan kepala daerah tahun 2024",
    enacted=date(2024, 9, 3),
    supports=(Subject.ELECTIONS, Subject.REGIONAL_BUDGET),
    evidence=Evidence.REPORTED,
    seen_in=("sinardunia (jpnn)", "bantenekspres"),
)

# Circulars of other ministries that carry out Inpres 2/2021 among their own people.
SE_8_2021 = Regulation(
    Kind.SE,
    "8",
    2021,
    "Peningkatan Kepatuhan dan Kepesertaan Program Jaminan Sosial Ketenagakerjaan pada Satuan Pendidikan Formal dan "
    "Nonformal (Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi)",
    based_on=(INPRES_2_2021,),
    supports=(Subject.PARTICIPATION, Subject.NON_ASN),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://amp.suara.com/bisnis/2022/01/12/124509/kemendikbudristek-dorong-seluruh-ekosistem-pendidikan-dilindungi-bpjs-ketenagakerjaan",
        "https://satukata.co/kemendikbud-ristek-dorong-tenaga-kependidikan-dilindungi-bpjs-ketenagakerjaan",
    ),
)

SE_4491_SE_RC010_A_11_2021 = Regulation(
    Kind.SE,
    "4491/SE/RC.010/A/11/2021",
    2021,
    "Kepesertaan Aktif dalam Program Jaminan Sosial Ketenagakerjaan bagi Koperasi yang Bergerak pada Sektor Pertanian "
    "(Sekretaris Jenderal Kementerian Pertanian dan Sekretaris Kementerian Koperasi dan UKM)",
    based_on=(INPRES_2_2021,),
    supports=(Subject.PARTICIPATION,),
    seen_in=("https://id.scribd.com/document/586180176/SEB-Jamsostek-1",),
)

SE_01_2022 = Regulation(
    Kind.SE,
    "01",
    2022,
    "Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan bagi Pendidik, Tenaga Kependidikan, dan Tenaga "
    "Pendukung Lainnya Non-Aparatur Sipil Negara pada Kementerian Agama (Menteri Agama)",
    based_on=(UU_40_2004, UU_24_2011, INPRES_2_2021),
    supports=(Subject.PARTICIPATION, Subject.NON_ASN),
    seen_in=(
        "https://id.scribd.com/document/581157988/SE-01-Optimalisasi-Pelaksanaan-Progran-Jaminan-Sosial-Bagi-Tendik",
    ),
)

# The operator's guide names it beside Permen PUPR 10/2021; what it is about is not told.
SE_04_SE_M_2022 = Regulation(
    Kind.SE,
    "04/SE/M/2022",
    2022,
    "jasa konstruksi (Menteri Pekerjaan Umum dan Perumahan Rakyat)",
    supports=(Subject.CONSTRUCTION,),
    evidence=Evidence.REPORTED,
    seen_in=_CONSTRUCTION_GUIDE,
)

# The "other activities by regional need and priority" of the tobacco excise share may support Inpres 2/2021 and 4/2022.
SURAT_S_49_PK_PK2_2024 = Regulation(
    Kind.SURAT,
    "S-49/PK/PK.2/2024",
    2024,
    "kegiatan lain menurut kebutuhan dan prioritas daerah dari dana bagi hasil cukai hasil tembakau (Direktorat "
    "Jenderal Perimbangan Keuangan)",
    supports=(Subject.SHARED_REVENUE, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://teropongmedia.id/jaminan-sosial-ketenagakerjaan-lewat-penggunaan-dana-bagi-hasil-cukai-tembakau",
        "pojokbandung",
    ),
)

FATWA_MUI_102_2025 = Regulation(
    Kind.FATWA,
    "102",
    2025,
    "Hukum Pendistribusian Zakat, Infak, dan Sedekah (ZIS) dalam Bentuk Iuran Kepesertaan Jaminan Ketenagakerjaan",
    enacted=date(2025, 10, 13),
    supports=(Subject.DONORS, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://keuangan.kontan.co.id/news/mui-tetapkan-fatwa-zakat-boleh-untuk-iuran-bpjs-ketenagakerjaan-pekerja-rentan",
        "https://kabminahasa.baznas.go.id/berita/news-show/",
    ),
)

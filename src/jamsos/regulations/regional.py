"""Regional instruments: what provinces, regencies and cities issued to protect their workers.

One constant for each instrument, in hierarchical order, then by year and number.
The region stands in the name: `PERWALI_AMBON_34A_2020` is Peraturan Wali Kota Ambon Nomor 34A Tahun 2020.
Rows are read as in `jamsos.regulations.national`; `amends` and `based_on` name what these two modules list.

It is a list of examples from published sources, not a register: there are hundreds more.
One repeal is known, of Perbup Karawang 43/2011; whether others have ended no source here tells.

Regions carry their Kemendagri codes, read from the public data set `idn-area-data` (Open Database License), of which
only these few are taken.
"""

from __future__ import annotations

from datetime import date

from jamsos.law import Evidence, Kind, Regulation, Subject
from jamsos.regions import KOTA_AMBON, Region, find_region
from jamsos.regulations.national import (
    INPRES_2_2021,
    INPRES_4_2022,
    PMK_91_2023,
    PMK_215_PMK07_2021,
    PP_86_2013,
    SE_842_2_5193_SJ_2021,
    UU_24_2011,
    UU_40_2004,
)

__all__ = [
    "KEPGUB_DKI_JAKARTA_642_2023",
    "KEPWALI_AMBON_533_2021",
    "KEPWALI_JAKARTA_TIMUR_E_0009_2024",
    "PERBUP_BANJARNEGARA_69_2018",
    "PERBUP_BANTUL_41_2025",
    "PERBUP_BENGKAYANG_27_2024",
    "PERBUP_CILACAP_157_2019",
    "PERBUP_JOMBANG_38_2024",
    "PERBUP_KARAWANG_39_2014",
    "PERBUP_KARAWANG_43_2011",
    "PERBUP_KARO_24_2016",
    "PERBUP_KATINGAN_6_2019",
    "PERBUP_KENDAL_45_2025",
    "PERBUP_KLATEN_9_2022",
    "PERBUP_KLATEN_92_2019",
    "PERBUP_KOTAWARINGIN_TIMUR_16_2022",
    "PERBUP_KUTAI_TIMUR_29_2024",
    "PERBUP_LAHAT_50_2023",
    "PERBUP_LUWU_UTARA_50_2017",
    "PERBUP_PASER_4_2022",
    "PERBUP_PURWAKARTA_72_2014",
    "PERBUP_SEMARANG_89_2017",
    "PERBUP_SERAM_BAGIAN_BARAT_5_2021",
    "PERBUP_SERANG_59_2025",
    "PERBUP_SIDOARJO_23_2012",
    "PERBUP_TANAH_LAUT_30_2015",
    "PERBUP_TANGERANG_73_2017",
    "PERBUP_TOLITOLI_7_2014",
    "PERDA_JAWA_BARAT_5_2023",
    "PERDA_KUTAI_TIMUR_1_2022",
    "PERDA_MADIUN_6_2020",
    "PERDA_MADIUN_7_2023",
    "PERDA_MANOKWARI_3_2022",
    "PERDA_PEKALONGAN_10_2023",
    "PERGUB_ACEH_11_2022",
    "PERGUB_DKI_JAKARTA_15_2023",
    "PERGUB_DKI_JAKARTA_55_2016",
    "PERGUB_KALIMANTAN_TENGAH_3_2022",
    "PERGUB_RIAU_15_2017",
    "PERGUB_RIAU_42_2023",
    "PERGUB_SULAWESI_TENGGARA_2_2022",
    "PERGUB_SULAWESI_TENGGARA_28_2016",
    "PERGUB_SULAWESI_UTARA_43_2017",
    "PERWALI_AMBON_34A_2020",
    "PERWALI_BONTANG_23_2023",
    "PERWALI_DUMAI_13_2014",
    "PERWALI_LANGSA_34_2014",
    "PERWALI_MEDAN_21_2014",
    "PERWALI_PEKALONGAN_19B_2022",
    "PERWALI_SEMARANG_26_2025",
    "PERWALI_TANGERANG_17_2017",
    "PERWALI_TERNATE_15_2019",
    "PERWALI_TERNATE_31_2021",
    "PERWALI_TERNATE_50_2023",
    "SE_JAKARTA_TIMUR_E_0001_SE_2024",
    "SE_LAHAT_400_10_2_4_6_DPMD_IV_2024",
    "SE_SUMATERA_UTARA_500_15_15_3268_2024",
]

_ACEH = find_region("11")
_SUMATERA_UTARA = find_region("12")
_RIAU = find_region("14")
_DKI_JAKARTA = find_region("31")
_JAWA_BARAT = find_region("32")
_KALIMANTAN_TENGAH = find_region("62")
_SULAWESI_UTARA = find_region("71")
_SULAWESI_TENGGARA = find_region("74")

_KABUPATEN_KARO = Region("12.06", "Karo")
_KABUPATEN_LAHAT = Region("16.04", "Lahat")
_KABUPATEN_PURWAKARTA = Region("32.14", "Purwakarta")
_KABUPATEN_KARAWANG = Region("32.15", "Karawang")
_KABUPATEN_CILACAP = Region("33.01", "Cilacap")
_KABUPATEN_BANJARNEGARA = Region("33.04", "Banjarnegara")
_KABUPATEN_KLATEN = Region("33.10", "Klaten")
_KABUPATEN_SEMARANG = Region("33.22", "Semarang")
_KABUPATEN_KENDAL = Region("33.24", "Kendal")
_KABUPATEN_BANTUL = Region("34.02", "Bantul")
_KABUPATEN_SIDOARJO = Region("35.15", "Sidoarjo")
_KABUPATEN_JOMBANG = Region("35.17", "Jombang")
_KABUPATEN_TANGERANG = Region("36.03", "Tangerang")
_KABUPATEN_SERANG = Region("36.04", "Serang")
_KABUPATEN_BENGKAYANG = Region("61.07", "Bengkayang")
_KABUPATEN_KOTAWARINGIN_TIMUR = Region("62.02", "Kotawaringin Timur")
_KABUPATEN_KATINGAN = Region("62.06", "Katingan")
_KABUPATEN_TANAH_LAUT = Region("63.01", "Tanah Laut")
_KABUPATEN_PASER = Region("64.01", "Paser")
_KABUPATEN_KUTAI_TIMUR = Region("64.08", "Kutai Timur")
_KABUPATEN_TOLITOLI = Region("72.04", "Toli-Toli")
_KABUPATEN_LUWU_UTARA = Region("73.22", "Luwu Utara")
_KABUPATEN_SERAM_BAGIAN_BARAT = Region("81.06", "Seram Bagian Barat")
_KABUPATEN_MANOKWARI = Region("92.02", "Manokwari")

_KOTA_LANGSA = Region("11.74", "Langsa")
_KOTA_MEDAN = Region("12.71", "Medan")
_KOTA_DUMAI = Region("14.72", "Dumai")
_KOTA_JAKARTA_TIMUR = Region("31.75", "Jakarta Timur")
_KOTA_SEMARANG = Region("33.74", "Semarang")
_KOTA_PEKALONGAN = Region("33.75", "Pekalongan")
_KOTA_MADIUN = Region("35.77", "Madiun")
_KOTA_TANGERANG = Region("36.71", "Tangerang")
_KOTA_BONTANG = Region("64.74", "Bontang")
_KOTA_TERNATE = Region("82.71", "Ternate")

# One report names the four instruments of Jakarta.
_JAKARTA = (
    "https://jakartanews.id/2024/04/29/bpjs-ketenagakerjaan-ceger-akuisisi-program-perlindungan-1-rw-100-pekerja-rentan/",
    "https://ipol.id/2024/04/bpjs-ketenagakerjaan-ceger-akuisisi-program-perlindungan-1-rw-100-pekerja-rentan/2",
)

_KARAWANG = (
    "http://docplayer.info/47850798-Provinsi-jawa-barat-peraturan-bupati-karawang-nomor-39-tahun-2014-tentang-penyelenggaraan-program-jaminan-sosial-tenaga-kerja.html",
)

# A list of documents on membership in employment social security; it cuts the titles off after the number.
_MEMBERSHIP_LIST = ("https://docplayer.info/amp/123055903-Bupati-malang-provinsi-jawa-timur.html",)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Daerah Provinsi and Peraturan Gubernur
# ----------------------------------------------------------------------------------------------------------------------

PERDA_JAWA_BARAT_5_2023 = Regulation(
    Kind.PERDA_PROVINSI,
    "5",
    2023,
    "Optimalisasi Penyelenggaraan Perlindungan Tenaga Kerja Melalui Jaminan Sosial Ketenagakerjaan",
    region=_JAWA_BARAT,
    in_force_from=date(2023, 6, 6),
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://gesuri.id/pemerintahan/ono-surono-sosialisasi-perda-ketenagakerjaan-langkah-dprd-jabar-proteksi-pekerja-b2nhkZSK7",
        "https://kuninganreligi.com/anggota-dprd-jabar-toto-suharto-perda-perlindungan-tenaga-kerja-dorong-kenaikan-cakupan-jamsostek",
    ),
)

PERGUB_SULAWESI_TENGGARA_28_2016 = Regulation(
    Kind.PERGUB,
    "28",
    2016,
    "optimalisasi penyelenggaraan kepesertaan jaminan sosial ketenagakerjaan",
    region=_SULAWESI_TENGGARA,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://sibernas.id/?p=1181",
        "https://penasultra.id/5300-pegawai-non-asn-lingkup-sultra-dapat-perlindungan-bpjamsostek/4",
    ),
)

PERGUB_DKI_JAKARTA_55_2016 = Regulation(
    Kind.PERGUB,
    "55",
    2016,
    "Pelaksanaan Jaminan Sosial bagi Tenaga Kerja Melalui Badan Penyelenggara Jaminan Sosial Ketenagakerjaan",
    region=_DKI_JAKARTA,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=_JAKARTA,
)

PERGUB_RIAU_15_2017 = Regulation(
    Kind.PERGUB,
    "15",
    2017,
    "Perlindungan Tenaga Kerja Melalui Badan Penyelenggara Jaminan Sosial Ketenagakerjaan di Provinsi Riau",
    region=_RIAU,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://utusanriau.co/berita/53273-disnakertrans-riau-sosialisasi--bpjs-bagi-pekerja-rentan-dengan-pengurus-koperasi-beringin-jaya-siak",
        "https://riau1.com/berita/riau/pemprov-riau-matangkan-payung-hukum-jamsostek-dari-dana-dbh-sawit",
    ),
)

PERGUB_SULAWESI_UTARA_43_2017 = Regulation(
    Kind.PERGUB,
    "43",
    2017,
    "jaminan sosial bagi pekerja melalui BPJS Ketenagakerjaan",
    region=_SULAWESI_UTARA,
    supports=(Subject.PARTICIPATION, Subject.NON_ASN),
    evidence=Evidence.REPORTED,
    seen_in=("https://manadones.com/2021/02/22/31-622-aparat-non-asn-di-sulut-telah-terdaftar-di-bpjamsostek-manado/",),
)

PERGUB_SULAWESI_TENGGARA_2_2022 = Regulation(
    Kind.PERGUB,
    "2",
    2022,
    "perubahan atas Pergub Nomor 28 Tahun 2016: optimalisasi penyelenggaraan kepesertaan jaminan sosial "
    "ketenagakerjaan",
    region=_SULAWESI_TENGGARA,
    amends=(PERGUB_SULAWESI_TENGGARA_28_2016,),
    based_on=(INPRES_2_2021,),
    supports=(Subject.PARTICIPATION, Subject.NON_ASN),
    evidence=Evidence.REPORTED,
    seen_in=("https://penasultra.id/5300-pegawai-non-asn-lingkup-sultra-dapat-perlindungan-bpjamsostek/4",),
)

PERGUB_KALIMANTAN_TENGAH_3_2022 = Regulation(
    Kind.PERGUB,
    "3",
    2022,
    "Pelaksanaan Kewajiban Kepesertaan Program Jaminan Sosial Ketenagakerjaan di Wilayah Provinsi Kalimantan Tengah",
    region=_KALIMANTAN_TENGAH,
    based_on=(UU_24_2011,),
    supports=(Subject.PARTICIPATION,),
    seen_in=("https://id.scribd.com/document/699681965/64268b40da635305709607",),
)

# It is reported to hold, mutatis mutandis, for the regencies and cities of Aceh as well.
PERGUB_ACEH_11_2022 = Regulation(
    Kind.PERGUB,
    "11",
    2022,
    "Perlindungan Tenaga Kerja melalui Badan Penyelenggara Jaminan Sosial Ketenagakerjaan di Aceh",
    region=_ACEH,
    based_on=(INPRES_2_2021,),
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=("https://aceh.antaranews.com/berita/287433/pergub-harap-semua-tenaga-kerja-di-aceh-terlindungi",),
)

PERGUB_DKI_JAKARTA_15_2023 = Regulation(
    Kind.PERGUB,
    "15",
    2023,
    "Perubahan atas Peraturan Gubernur Nomor 55 Tahun 2016 tentang Pelaksanaan Jaminan Sosial bagi Tenaga Kerja "
    "Melalui Badan Penyelenggara Jaminan Sosial Ketenagakerjaan",
    region=_DKI_JAKARTA,
    amends=(PERGUB_DKI_JAKARTA_55_2016,),
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=_JAKARTA,
)

PERGUB_RIAU_42_2023 = Regulation(
    Kind.PERGUB,
    "42",
    2023,
    "Perubahan atas Peraturan Gubernur Riau Nomor 15 Tahun 2017 tentang Perlindungan Tenaga Kerja Melalui Badan "
    "Penyelenggara Jaminan Sosial Ketenagakerjaan di Provinsi Riau",
    region=_RIAU,
    amends=(PERGUB_RIAU_15_2017,),
    supports=(Subject.PARTICIPATION, Subject.SHARED_REVENUE, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://utusanriau.co/berita/53273-disnakertrans-riau-sosialisasi--bpjs-bagi-pekerja-rentan-dengan-pengurus-koperasi-beringin-jaya-siak",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Daerah Kabupaten/Kota
# ----------------------------------------------------------------------------------------------------------------------

PERDA_MADIUN_6_2020 = Regulation(
    Kind.PERDA,
    "6",
    2020,
    "Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian bagi Pekerja Bukan Penerima Upah",
    region=_KOTA_MADIUN,
    supports=(Subject.PREMIUM_AID,),
    seen_in=("https://123dok.com/document/yd8k96gq-dengan-rahmat-tuhan-yang-maha-esa-walikota-madiun.html",),
)

PERDA_KUTAI_TIMUR_1_2022 = Regulation(
    Kind.PERDA,
    "1",
    2022,
    "jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_KUTAI_TIMUR,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=("https://prokutim.site/2025/07/28/",),
)

PERDA_MANOKWARI_3_2022 = Regulation(
    Kind.PERDA,
    "3",
    2022,
    "pedoman jaminan sosial ketenagakerjaan bagi tenaga honorer, aparatur desa, dan pekerja bukan penerima upah",
    region=_KABUPATEN_MANOKWARI,
    supports=(Subject.NON_ASN, Subject.VILLAGES, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://linkpapua.com/pemkab-manokwari-serahkan-kartu-kepesertaan-bpjs-ketenagakerjaan-untuk-pekerja-rentan",
    ),
)

# It widens what Perda 6/2020 gave to wage earners: non-ASN staff, heads of RT and RW.
PERDA_MADIUN_7_2023 = Regulation(
    Kind.PERDA,
    "7",
    2023,
    "Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian",
    region=_KOTA_MADIUN,
    supports=(Subject.NON_ASN, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://jatim.antaranews.com/berita/735801/pemkot-madiun-anggarkan-rp4-m-lindungi-pekerja-rentan-dan-non-asn",
        "https://pewartatv.co.id/pemkot-madiun-perluas-program-jkk-dan-jkm/",
    ),
)

PERDA_PEKALONGAN_10_2023 = Regulation(
    Kind.PERDA,
    "10",
    2023,
    "Penyelenggaraan Jaminan Sosial Ketenagakerjaan bagi Pekerja Rentan Sektor Informal",
    region=_KOTA_PEKALONGAN,
    supports=(Subject.PREMIUM_AID,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://www.posmetropadang.co.id/baca/375856/wali-kota-pariaman-yota-balad-pimpinan-rombongan-benchmarking-program-jaminan-sosial-ketenagakerjaan",
        "https://jatengprov.go.id/?p=146630",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Bupati
# ----------------------------------------------------------------------------------------------------------------------

# Replaced by Perbup 39/2014, whose day no source gives: this one had ended when that year was over.
PERBUP_KARAWANG_43_2011 = Regulation(
    Kind.PERBUP,
    "43",
    2011,
    "Pelaksanaan Program Jaminan Sosial Tenaga Kerja Harian Lepas, Borongan, dan Perjanjian Kerja Waktu Tertentu pada "
    "Sektor Jasa Konstruksi di Kabupaten Karawang",
    region=_KABUPATEN_KARAWANG,
    ended=date(2015, 1, 1),
    supports=(Subject.CONSTRUCTION,),
    evidence=Evidence.REPORTED,
    seen_in=_KARAWANG,
)

PERBUP_SIDOARJO_23_2012 = Regulation(
    Kind.PERBUP,
    "23",
    2012,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_SIDOARJO,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERBUP_TOLITOLI_7_2014 = Regulation(
    Kind.PERBUP,
    "7",
    2014,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_TOLITOLI,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERBUP_KARAWANG_39_2014 = Regulation(
    Kind.PERBUP,
    "39",
    2014,
    "Penyelenggaraan Program Jaminan Sosial Tenaga Kerja",
    region=_KABUPATEN_KARAWANG,
    repeals=(PERBUP_KARAWANG_43_2011,),
    supports=(Subject.PARTICIPATION, Subject.CONSTRUCTION),
    seen_in=_KARAWANG,
)

PERBUP_PURWAKARTA_72_2014 = Regulation(
    Kind.PERBUP,
    "72",
    2014,
    "Petunjuk Pelaksanaan Jaminan Sosial Ketenagakerjaan di Kabupaten Purwakarta",
    region=_KABUPATEN_PURWAKARTA,
    supports=(Subject.PARTICIPATION, Subject.CONSTRUCTION),
    seen_in=("https://adoc.pub/peraturan-bupati-purwakarta-nomor-72-tahun-2014-tentang-petu.html",),
)

PERBUP_TANAH_LAUT_30_2015 = Regulation(
    Kind.PERBUP,
    "30",
    2015,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_TANAH_LAUT,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERBUP_KARO_24_2016 = Regulation(
    Kind.PERBUP,
    "24",
    2016,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_KARO,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERBUP_LUWU_UTARA_50_2017 = Regulation(
    Kind.PERBUP,
    "50",
    2017,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_LUWU_UTARA,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERBUP_TANGERANG_73_2017 = Regulation(
    Kind.PERBUP,
    "73",
    2017,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_TANGERANG,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERBUP_SEMARANG_89_2017 = Regulation(
    Kind.PERBUP,
    "89",
    2017,
    "kepesertaan anggota BPD dalam jaminan kecelakaan kerja dan jaminan kematian dari APBDes",
    region=_KABUPATEN_SEMARANG,
    supports=(Subject.VILLAGES,),
    evidence=Evidence.REPORTED,
    seen_in=("http://radarsemarang.com/2018/06/02/aparatur-desa-harus-jadi-peserta-jaminan-sosial/",),
)

PERBUP_BANJARNEGARA_69_2018 = Regulation(
    Kind.PERBUP,
    "69",
    2018,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_BANJARNEGARA,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://docplayer.info/amp/135057639-Bupati-banjarnegara-provinsi-jawa-tengah-peraturan-bupati-banjarnegara-nomor-69-tahun-2018.html",
    ),
)

PERBUP_KATINGAN_6_2019 = Regulation(
    Kind.PERBUP,
    "6",
    2019,
    "Pelaksanaan Program Jaminan Sosial Ketenagakerjaan di Kabupaten Katingan",
    region=_KABUPATEN_KATINGAN,
    based_on=(UU_40_2004, UU_24_2011),
    supports=(Subject.PARTICIPATION,),
    seen_in=(
        "https://123dok.com/document/zk0xw88y-bupati-katingan-provinsi-kalimantan-tengah-peraturan-bupati-katingan.html",
    ),
)

PERBUP_KLATEN_92_2019 = Regulation(
    Kind.PERBUP,
    "92",
    2019,
    "pedoman alokasi dana desa",
    region=_KABUPATEN_KLATEN,
    supports=(Subject.VILLAGES,),
    evidence=Evidence.REPORTED,
    seen_in=("joglopos.my.id",),
)

PERBUP_CILACAP_157_2019 = Regulation(
    Kind.PERBUP,
    "157",
    2019,
    "Pelaksanaan Program Jaminan Sosial Ketenagakerjaan Melalui Badan Penyelenggara Jaminan Sosial Ketenagakerjaan "
    "di Kabupaten Cilacap",
    region=_KABUPATEN_CILACAP,
    based_on=(UU_40_2004, UU_24_2011),
    supports=(Subject.PARTICIPATION,),
    seen_in=("https://www.scribd.com/document/470238514/Peraturan-Bupati-Cilacap-Nomor-157-Tahun-2019-pdf",),
)

PERBUP_SERAM_BAGIAN_BARAT_5_2021 = Regulation(
    Kind.PERBUP,
    "5",
    2021,
    "Pelaksanaan Kewajiban Kepesertaan Program Jaminan Sosial Ketenagakerjaan Wilayah Kabupaten Seram Bagian Barat",
    region=_KABUPATEN_SERAM_BAGIAN_BARAT,
    based_on=(PP_86_2013,),
    supports=(Subject.PARTICIPATION, Subject.SANCTIONS),
    seen_in=("https://123dok.com/document/zpnlwk8v-bupati-seram-bagian-provinsi-maluku-peraturan-bupati-bagian.html",),
)

PERBUP_PASER_4_2022 = Regulation(
    Kind.PERBUP,
    "4",
    2022,
    "Pelaksanaan Program Jaminan Sosial Ketenagakerjaan di Daerah",
    region=_KABUPATEN_PASER,
    based_on=(INPRES_2_2021, SE_842_2_5193_SJ_2021),
    supports=(Subject.PARTICIPATION,),
    seen_in=(
        "https://id.scribd.com/document/619706032/PERBUP-PASER-4-2022-Ttg-Pelaksanaan-Program-Jaminan-Sosial-Ketenagakerjaan",
    ),
)

# The second change of Perbup 92/2019: the village allocation may pay the premiums of RT and RW.
PERBUP_KLATEN_9_2022 = Regulation(
    Kind.PERBUP,
    "9",
    2022,
    "perubahan kedua atas Perbup 92/2019: iuran RT dan RW dari alokasi dana desa",
    region=_KABUPATEN_KLATEN,
    amends=(PERBUP_KLATEN_92_2019,),
    supports=(Subject.VILLAGES,),
    evidence=Evidence.REPORTED,
    seen_in=("joglopos.my.id",),
)

PERBUP_KOTAWARINGIN_TIMUR_16_2022 = Regulation(
    Kind.PERBUP,
    "16",
    2022,
    "jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_KOTAWARINGIN_TIMUR,
    supports=(
        Subject.PARTICIPATION,
        Subject.NON_ASN,
        Subject.VILLAGES,
        Subject.CONSTRUCTION,
        Subject.SANCTIONS,
        Subject.PREMIUM_AID,
    ),
    evidence=Evidence.REPORTED,
    seen_in=("radarsampit.com",),
)

PERBUP_LAHAT_50_2023 = Regulation(
    Kind.PERBUP,
    "50",
    2023,
    "pedoman APBDes tahun 2024",
    region=_KABUPATEN_LAHAT,
    supports=(Subject.VILLAGES,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://lahatpos.bacakoran.co/amp/4926/dibiayai-add-60-kuota-pekerja-rentan-di-desa-terlindungi-bpjs-ketenagakerjaan-di-lahat-berikut-kategorinya",
    ),
)

PERBUP_BENGKAYANG_27_2024 = Regulation(
    Kind.PERBUP,
    "27",
    2024,
    "Perlindungan Jaminan Sosial Ketenagakerjaan bagi Pekerja Perkebunan Sawit yang Dibiayai oleh Dana Bagi Hasil "
    "Perkebunan Sawit",
    region=_KABUPATEN_BENGKAYANG,
    based_on=(PMK_91_2023,),
    supports=(Subject.SHARED_REVENUE, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://sawitsetara.co/artikel/Berita/di-bengkayang-dbh-sawit-digunakan-untuk-lindungi-4-600-pekerja-sawit",
        "https://kalbar.antaranews.com/berita/669313/4600-pekerja-sawit-bengkayang-kalbar-terlindungi-program-jaminan-sosial",
        "https://bengkayangkab.go.id/launching-program-perlindungan-jaminan-sosial-ketenagakerjaan-bagi-pekerja-perkebunan-sawit/",
        # https://suaranusantara.co.id/2024/11/pemkab-bengkayang-luncurkan-program.html prints 28/2024.
    ),
)

PERBUP_KUTAI_TIMUR_29_2024 = Regulation(
    Kind.PERBUP,
    "29",
    2024,
    "pelaksanaan jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_KUTAI_TIMUR,
    based_on=(PERDA_KUTAI_TIMUR_1_2022,),
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=("https://prokutim.site/2025/07/28/",),
)

PERBUP_JOMBANG_38_2024 = Regulation(
    Kind.PERBUP,
    "38",
    2024,
    "Penggunaan Dana Bagi Hasil Cukai Hasil Tembakau untuk Bantuan Perlindungan Jaminan Sosial Ketenagakerjaan",
    region=_KABUPATEN_JOMBANG,
    enacted=date(2024, 6, 6),
    based_on=(PMK_215_PMK07_2021,),
    supports=(Subject.SHARED_REVENUE, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://jejakkasus.info/pemerintah-kabupaten-gempur-rokok-ilegal/",
        "https://javatimesonline.com/2024/10/pemkab-jombang-salurkan-dbhcht-untuk.html",
    ),
)

PERBUP_BANTUL_41_2025 = Regulation(
    Kind.PERBUP,
    "41",
    2025,
    "Bantuan Iuran Jaminan Sosial Ketenagakerjaan bagi Pekerja Rentan",
    region=_KABUPATEN_BANTUL,
    supports=(Subject.PREMIUM_AID,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://jogjapolitan.harianjogja.com/read/2026/01/10/511/1241835/pemkab-bantul-bakal-lindungi-pekerja-rentan-lewat-iuran-jamsostek",
    ),
)

PERBUP_KENDAL_45_2025 = Regulation(
    Kind.PERBUP,
    "45",
    2025,
    "prioritas alokasi dana desa",
    region=_KABUPATEN_KENDAL,
    supports=(Subject.VILLAGES,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://radarpekalongan.id/2025/12/03/wajib-jaminan-sosial-aparatur-desa-kendal-diprioritaskan-dalam-add-sesuai-perbup-45-2025",
    ),
)

PERBUP_SERANG_59_2025 = Regulation(
    Kind.PERBUP,
    "59",
    2025,
    "penyelenggaraan program jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_SERANG,
    supports=(Subject.PARTICIPATION, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=("https://publisia.id/?p=3225",),
)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Wali Kota
# ----------------------------------------------------------------------------------------------------------------------

PERWALI_DUMAI_13_2014 = Regulation(
    Kind.PERWALI,
    "13",
    2014,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KOTA_DUMAI,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERWALI_MEDAN_21_2014 = Regulation(
    Kind.PERWALI,
    "21",
    2014,
    "Kewajiban Kepesertaan Jaminan Sosial Ketenagakerjaan dalam Pemberian Pelayanan Publik Tertentu oleh Pemerintah "
    "Kota Medan",
    region=_KOTA_MEDAN,
    based_on=(PP_86_2013,),
    supports=(Subject.PARTICIPATION, Subject.SANCTIONS),
    seen_in=("https://adoc.pub/peraturan-walikota-medan-nomor-21-tahun-2014-tentang.html",),
)

PERWALI_LANGSA_34_2014 = Regulation(
    Kind.PERWALI,
    "34",
    2014,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KOTA_LANGSA,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERWALI_TANGERANG_17_2017 = Regulation(
    Kind.PERWALI,
    "17",
    2017,
    "Kepesertaan Jaminan Sosial Ketenagakerjaan",
    region=_KOTA_TANGERANG,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERWALI_TERNATE_15_2019 = Regulation(
    Kind.PERWALI,
    "15",
    2019,
    "kepesertaan BPJS Ketenagakerjaan",
    region=_KOTA_TERNATE,
    supports=(Subject.PARTICIPATION,),
    evidence=Evidence.REPORTED,
    seen_in=("https://temperatur.id/2776/daerah/pemkot-ternate-gelar-sosialisasi-jaminan-sosial-ketenagakerjaan",),
)

PERWALI_AMBON_34A_2020 = Regulation(
    Kind.PERWALI,
    "34A",
    2020,
    "Penyelenggaraan Program Jaminan Sosial Ketenagakerjaan bagi Pekerja Informal Pemerintah Kota Ambon",
    region=KOTA_AMBON,
    supports=(Subject.PREMIUM_AID,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://ambon.antaranews.com/berita/110077/ranperda-ketenagakerjaan-tingkatkan-kesejahteraan-pekerja-di-ambon-perhatikan-kesejahteraan-pekerja",
        "https://online.flipbuilder.com/plcl/anus/files/basic-html/page198.html",
    ),
)

PERWALI_TERNATE_31_2021 = Regulation(
    Kind.PERWALI,
    "31",
    2021,
    "sanksi jaminan sosial ketenagakerjaan",
    region=_KOTA_TERNATE,
    supports=(Subject.SANCTIONS,),
    evidence=Evidence.REPORTED,
    seen_in=("https://temperatur.id/2776/daerah/pemkot-ternate-gelar-sosialisasi-jaminan-sosial-ketenagakerjaan",),
)

PERWALI_PEKALONGAN_19B_2022 = Regulation(
    Kind.PERWALI,
    "19B",
    2022,
    "program jaminan sosial ketenagakerjaan bagi pekerja informal",
    region=_KOTA_PEKALONGAN,
    supports=(Subject.PREMIUM_AID,),
    evidence=Evidence.REPORTED,
    seen_in=("pantura.tribunnews.com/2022/09/03", "pekalonganinfo.com"),
)

PERWALI_BONTANG_23_2023 = Regulation(
    Kind.PERWALI,
    "23",
    2023,
    "Pedoman Pelaksanaan Program Jaminan Sosial Ketenagakerjaan bagi Pekerja Rentan",
    region=_KOTA_BONTANG,
    enacted=date(2023, 10, 6),
    supports=(Subject.PREMIUM_AID,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://pranala.co/pemkot-tanggung-jaminan-sosial-ketenagakerjaan-bagi-pekerja-rentan",
        "https://pelitabaru.com/publikasi-daftar-pekerja-rentan-bpjs-ketenagakerjaan-cabang-bontang-gandeng-kelurahan/",
    ),
)

PERWALI_TERNATE_50_2023 = Regulation(
    Kind.PERWALI,
    "50",
    2023,
    "jaminan sosial ketenagakerjaan bagi pekerja rentan",
    region=_KOTA_TERNATE,
    supports=(Subject.PREMIUM_AID,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://www.rakyatmu.com/daerah/tindak-lanjut-visi-misi-disnaker-kota-ternate-siapkan-anggaran-untuk-pekerja-rentan",
    ),
)

PERWALI_SEMARANG_26_2025 = Regulation(
    Kind.PERWALI,
    "26",
    2025,
    "perluasan kepesertaan jaminan sosial ketenagakerjaan",
    region=_KOTA_SEMARANG,
    supports=(Subject.PARTICIPATION, Subject.DONORS),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://joglosemar.inews.id/amp/655908/asn-jadi-orang-tua-asuh-pekerja-rentan-menyatukan-dua-wajah-kehidupan/3",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# What is no regulation: decisions and circulars
# ----------------------------------------------------------------------------------------------------------------------

KEPGUB_DKI_JAKARTA_642_2023 = Regulation(
    Kind.KEPGUB,
    "642",
    2023,
    "bantuan iuran jaminan kecelakaan kerja dan jaminan kematian bagi ketua RT dan ketua RW",
    region=_DKI_JAKARTA,
    enacted=date(2023, 9, 26),
    supports=(Subject.PREMIUM_AID,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://www.idntimes.com/news/indonesia/dini-suciatiningrum/pemprov-dki-jakarta-berikan-bpjs-ketenagakerjaan-untuk-ketua-rt-rw",
    ),
)

KEPWALI_AMBON_533_2021 = Regulation(
    Kind.KEPWALI,
    "533",
    2021,
    "aparatur sipil negara sebagai bapak asuh pekerja rentan",
    region=KOTA_AMBON,
    supports=(Subject.DONORS,),
    evidence=Evidence.REPORTED,
    seen_in=("https://ambon.antaranews.com/berita/179175/",),
)

KEPWALI_JAKARTA_TIMUR_E_0009_2024 = Regulation(
    Kind.KEPWALI,
    "e-0009",
    2024,
    "Tim Pelaksanaan Pengawasan dan Pengendalian Kepesertaan Program Jaminan Sosial Ketenagakerjaan Tingkat Kota "
    "Administrasi Jakarta Timur",
    region=_KOTA_JAKARTA_TIMUR,
    based_on=(PERGUB_DKI_JAKARTA_15_2023,),
    supports=(Subject.PARTICIPATION, Subject.SANCTIONS),
    evidence=Evidence.REPORTED,
    seen_in=_JAKARTA,
)

SE_JAKARTA_TIMUR_E_0001_SE_2024 = Regulation(
    Kind.SE,
    "e-0001/SE/2024",
    2024,
    "Program Jamsostek Kota Administrasi Jakarta Timur",
    region=_KOTA_JAKARTA_TIMUR,
    based_on=(INPRES_2_2021, PERGUB_DKI_JAKARTA_15_2023),
    supports=(Subject.PARTICIPATION, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=_JAKARTA,
)

SE_LAHAT_400_10_2_4_6_DPMD_IV_2024 = Regulation(
    Kind.SE,
    "400.10.2.4/6/DPMD/IV/2024",
    2024,
    "BPJS Ketenagakerjaan bagi pekerja rentan di desa",
    region=_KABUPATEN_LAHAT,
    based_on=(INPRES_2_2021, INPRES_4_2022, PERBUP_LAHAT_50_2023),
    supports=(Subject.VILLAGES, Subject.PREMIUM_AID),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://lahatpos.bacakoran.co/amp/4926/dibiayai-add-60-kuota-pekerja-rentan-di-desa-terlindungi-bpjs-ketenagakerjaan-di-lahat-berikut-kategorinya",
    ),
)

SE_SUMATERA_UTARA_500_15_15_3268_2024 = Regulation(
    Kind.SE,
    "500.15.15/3268/2024",
    2024,
    "program SERTAKAN (sejahterakan pekerja sekitar Anda)",
    region=_SUMATERA_UTARA,
    supports=(Subject.DONORS,),
    evidence=Evidence.REPORTED,
    seen_in=("detak.co.id",),
)

"""Regional instruments: what provinces, regencies and cities issued to protect their workers.

One constant for each instrument, in hierarchical order, then by year and number.
The region stands in the name: `PERWALI_AMBON_34A_2020` is Peraturan Wali Kota Ambon Nomor 34A Tahun 2020.
Rows are read as in `jamsos.regulations.national`; `amends` and `based_on` name what these two modules list.

It is a list of examples from published sources, not a register: there are hundreds more.
No repeal of any of them is known here, so none has an end.

Regions carry their Kemendagri codes, read from the public data set `idn-area-data` (Open Database License), of which
only these few are taken.
"""

from __future__ import annotations

from datetime import date

from jamsos.law import Evidence, Kind, Regulation
from jamsos.regions import KOTA_AMBON, Region, find_region
from jamsos.regulations.national import (
    INPRES_2_2021,
    PMK_215_PMK07_2021,
    PP_86_2013,
    SE_842_2_5193_SJ_2021,
    UU_24_2011,
    UU_40_2004,
)

__all__ = [
    "KEPGUB_DKI_JAKARTA_642_2023",
    "KEPWALI_AMBON_533_2021",
    "PERBUP_BANTUL_41_2025",
    "PERBUP_BENGKAYANG_27_2024",
    "PERBUP_JOMBANG_38_2024",
    "PERBUP_KARAWANG_39_2014",
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
    "PERBUP_SIDOARJO_23_2012",
    "PERBUP_TANAH_LAUT_30_2015",
    "PERBUP_TOLITOLI_7_2014",
    "PERDA_JAWA_BARAT_5_2023",
    "PERDA_KUTAI_TIMUR_1_2022",
    "PERDA_MANOKWARI_3_2022",
    "PERDA_PEKALONGAN_10_2023",
    "PERGUB_KALIMANTAN_TENGAH_3_2022",
    "PERGUB_RIAU_15_2017",
    "PERGUB_RIAU_42_2023",
    "PERGUB_SULAWESI_UTARA_43_2017",
    "PERWALI_AMBON_34A_2020",
    "PERWALI_BONTANG_23_2023",
    "PERWALI_DUMAI_13_2014",
    "PERWALI_LANGSA_34_2014",
    "PERWALI_MEDAN_21_2014",
    "PERWALI_PEKALONGAN_19B_2022",
    "PERWALI_SEMARANG_26_2025",
    "PERWALI_TANGERANG_17_2017",
    "PERWALI_TERNATE_50_2023",
    "SE_LAHAT_400_10_2_4_6_DPMD_IV_2024",
    "SE_SUMATERA_UTARA_500_15_15_3268_2024",
]

_SUMATERA_UTARA = find_region("12")
_RIAU = find_region("14")
_DKI_JAKARTA = find_region("31")
_JAWA_BARAT = find_region("32")
_KALIMANTAN_TENGAH = find_region("62")
_SULAWESI_UTARA = find_region("71")

_KABUPATEN_KARO = Region("12.06", "Karo")
_KABUPATEN_LAHAT = Region("16.04", "Lahat")
_KABUPATEN_PURWAKARTA = Region("32.14", "Purwakarta")
_KABUPATEN_KARAWANG = Region("32.15", "Karawang")
_KABUPATEN_KLATEN = Region("33.10", "Klaten")
_KABUPATEN_SEMARANG = Region("33.22", "Semarang")
_KABUPATEN_KENDAL = Region("33.24", "Kendal")
_KABUPATEN_BANTUL = Region("34.02", "Bantul")
_KABUPATEN_SIDOARJO = Region("35.15", "Sidoarjo")
_KABUPATEN_JOMBANG = Region("35.17", "Jombang")
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
_KOTA_SEMARANG = Region("33.74", "Semarang")
_KOTA_PEKALONGAN = Region("33.75", "Pekalongan")
_KOTA_TANGERANG = Region("36.71", "Tangerang")
_KOTA_BONTANG = Region("64.74", "Bontang")
_KOTA_TERNATE = Region("82.71", "Ternate")

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
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://gesuri.id/pemerintahan/ono-surono-sosialisasi-perda-ketenagakerjaan-langkah-dprd-jabar-proteksi-pekerja-b2nhkZSK7",
        "https://kuninganreligi.com/anggota-dprd-jabar-toto-suharto-perda-perlindungan-tenaga-kerja-dorong-kenaikan-cakupan-jamsostek",
    ),
)

PERGUB_RIAU_15_2017 = Regulation(
    Kind.PERGUB,
    "15",
    2017,
    "Perlindungan Tenaga Kerja Melalui Badan Penyelenggara Jaminan Sosial Ketenagakerjaan di Provinsi Riau",
    region=_RIAU,
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
    evidence=Evidence.REPORTED,
    seen_in=("https://manadones.com/2021/02/22/31-622-aparat-non-asn-di-sulut-telah-terdaftar-di-bpjamsostek-manado/",),
)

PERGUB_KALIMANTAN_TENGAH_3_2022 = Regulation(
    Kind.PERGUB,
    "3",
    2022,
    "Pelaksanaan Kewajiban Kepesertaan Program Jaminan Sosial Ketenagakerjaan di Wilayah Provinsi Kalimantan Tengah",
    region=_KALIMANTAN_TENGAH,
    based_on=(UU_24_2011,),
    seen_in=("https://id.scribd.com/document/699681965/64268b40da635305709607",),
)

PERGUB_RIAU_42_2023 = Regulation(
    Kind.PERGUB,
    "42",
    2023,
    "Perubahan atas Peraturan Gubernur Riau Nomor 15 Tahun 2017 tentang Perlindungan Tenaga Kerja Melalui Badan "
    "Penyelenggara Jaminan Sosial Ketenagakerjaan di Provinsi Riau",
    region=_RIAU,
    amends=(PERGUB_RIAU_15_2017,),
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://utusanriau.co/berita/53273-disnakertrans-riau-sosialisasi--bpjs-bagi-pekerja-rentan-dengan-pengurus-koperasi-beringin-jaya-siak",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Daerah Kabupaten/Kota
# ----------------------------------------------------------------------------------------------------------------------

PERDA_KUTAI_TIMUR_1_2022 = Regulation(
    Kind.PERDA,
    "1",
    2022,
    "jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_KUTAI_TIMUR,
    evidence=Evidence.REPORTED,
    seen_in=("https://prokutim.site/2025/07/28/",),
)

PERDA_MANOKWARI_3_2022 = Regulation(
    Kind.PERDA,
    "3",
    2022,
    "pedoman jaminan sosial ketenagakerjaan bagi tenaga honorer, aparatur desa, dan pekerja bukan penerima upah",
    region=_KABUPATEN_MANOKWARI,
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://linkpapua.com/pemkab-manokwari-serahkan-kartu-kepesertaan-bpjs-ketenagakerjaan-untuk-pekerja-rentan",
    ),
)

PERDA_PEKALONGAN_10_2023 = Regulation(
    Kind.PERDA,
    "10",
    2023,
    "Penyelenggaraan Jaminan Sosial Ketenagakerjaan bagi Pekerja Rentan Sektor Informal",
    region=_KOTA_PEKALONGAN,
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://www.posmetropadang.co.id/baca/375856/wali-kota-pariaman-yota-balad-pimpinan-rombongan-benchmarking-program-jaminan-sosial-ketenagakerjaan",
    ),
)

# ----------------------------------------------------------------------------------------------------------------------
# Peraturan Bupati
# ----------------------------------------------------------------------------------------------------------------------

PERBUP_SIDOARJO_23_2012 = Regulation(
    Kind.PERBUP,
    "23",
    2012,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_SIDOARJO,
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERBUP_TOLITOLI_7_2014 = Regulation(
    Kind.PERBUP,
    "7",
    2014,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_TOLITOLI,
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERBUP_KARAWANG_39_2014 = Regulation(
    Kind.PERBUP,
    "39",
    2014,
    "Penyelenggaraan Program Jaminan Sosial Tenaga Kerja",
    region=_KABUPATEN_KARAWANG,
    seen_in=(
        "http://docplayer.info/47850798-Provinsi-jawa-barat-peraturan-bupati-karawang-nomor-39-tahun-2014-tentang-penyelenggaraan-program-jaminan-sosial-tenaga-kerja.html",
    ),
)

PERBUP_PURWAKARTA_72_2014 = Regulation(
    Kind.PERBUP,
    "72",
    2014,
    "Petunjuk Pelaksanaan Jaminan Sosial Ketenagakerjaan di Kabupaten Purwakarta",
    region=_KABUPATEN_PURWAKARTA,
    seen_in=("https://adoc.pub/peraturan-bupati-purwakarta-nomor-72-tahun-2014-tentang-petu.html",),
)

PERBUP_TANAH_LAUT_30_2015 = Regulation(
    Kind.PERBUP,
    "30",
    2015,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_TANAH_LAUT,
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERBUP_KARO_24_2016 = Regulation(
    Kind.PERBUP,
    "24",
    2016,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_KARO,
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERBUP_LUWU_UTARA_50_2017 = Regulation(
    Kind.PERBUP,
    "50",
    2017,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_LUWU_UTARA,
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERBUP_SEMARANG_89_2017 = Regulation(
    Kind.PERBUP,
    "89",
    2017,
    "kepesertaan anggota BPD dalam jaminan kecelakaan kerja dan jaminan kematian dari APBDes",
    region=_KABUPATEN_SEMARANG,
    evidence=Evidence.REPORTED,
    seen_in=("http://radarsemarang.com/2018/06/02/aparatur-desa-harus-jadi-peserta-jaminan-sosial/",),
)

PERBUP_KATINGAN_6_2019 = Regulation(
    Kind.PERBUP,
    "6",
    2019,
    "Pelaksanaan Program Jaminan Sosial Ketenagakerjaan di Kabupaten Katingan",
    region=_KABUPATEN_KATINGAN,
    based_on=(UU_40_2004, UU_24_2011),
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
    evidence=Evidence.REPORTED,
    seen_in=("joglopos.my.id",),
)

PERBUP_SERAM_BAGIAN_BARAT_5_2021 = Regulation(
    Kind.PERBUP,
    "5",
    2021,
    "Pelaksanaan Kewajiban Kepesertaan Program Jaminan Sosial Ketenagakerjaan Wilayah Kabupaten Seram Bagian Barat",
    region=_KABUPATEN_SERAM_BAGIAN_BARAT,
    based_on=(PP_86_2013,),
    seen_in=("https://123dok.com/document/zpnlwk8v-bupati-seram-bagian-provinsi-maluku-peraturan-bupati-bagian.html",),
)

PERBUP_PASER_4_2022 = Regulation(
    Kind.PERBUP,
    "4",
    2022,
    "Pelaksanaan Program Jaminan Sosial Ketenagakerjaan di Daerah",
    region=_KABUPATEN_PASER,
    based_on=(INPRES_2_2021, SE_842_2_5193_SJ_2021),
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
    evidence=Evidence.REPORTED,
    seen_in=("joglopos.my.id",),
)

PERBUP_KOTAWARINGIN_TIMUR_16_2022 = Regulation(
    Kind.PERBUP,
    "16",
    2022,
    "jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_KOTAWARINGIN_TIMUR,
    evidence=Evidence.REPORTED,
    seen_in=("radarsampit.com",),
)

PERBUP_LAHAT_50_2023 = Regulation(
    Kind.PERBUP,
    "50",
    2023,
    "pedoman APBDes tahun 2024",
    region=_KABUPATEN_LAHAT,
    evidence=Evidence.REPORTED,
    seen_in=("https://lahatpos.bacakoran.co/amp/4926/",),
)

PERBUP_BENGKAYANG_27_2024 = Regulation(
    Kind.PERBUP,
    "27",
    2024,
    "perlindungan pekerja sawit dari dana bagi hasil sawit",
    region=_KABUPATEN_BENGKAYANG,
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://sawitsetara.co/artikel/Berita/di-bengkayang-dbh-sawit-digunakan-untuk-lindungi-4-600-pekerja-sawit",
    ),
)

PERBUP_KUTAI_TIMUR_29_2024 = Regulation(
    Kind.PERBUP,
    "29",
    2024,
    "pelaksanaan jaminan sosial ketenagakerjaan",
    region=_KABUPATEN_KUTAI_TIMUR,
    based_on=(PERDA_KUTAI_TIMUR_1_2022,),
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
    evidence=Evidence.REPORTED,
    seen_in=("https://jejakkasus.info/pemerintah-kabupaten-gempur-rokok-ilegal/",),
)

PERBUP_BANTUL_41_2025 = Regulation(
    Kind.PERBUP,
    "41",
    2025,
    "bantuan iuran jaminan sosial ketenagakerjaan bagi pekerja rentan",
    region=_KABUPATEN_BANTUL,
    evidence=Evidence.REPORTED,
    seen_in=("jogjapolitan.harianjogja.com/read/2026/01/10",),
)

PERBUP_KENDAL_45_2025 = Regulation(
    Kind.PERBUP,
    "45",
    2025,
    "prioritas alokasi dana desa",
    region=_KABUPATEN_KENDAL,
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://radarpekalongan.id/2025/12/03/wajib-jaminan-sosial-aparatur-desa-kendal-diprioritaskan-dalam-add-sesuai-perbup-45-2025",
    ),
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
    seen_in=("https://adoc.pub/peraturan-walikota-medan-nomor-21-tahun-2014-tentang.html",),
)

PERWALI_LANGSA_34_2014 = Regulation(
    Kind.PERWALI,
    "34",
    2014,
    "kepesertaan jaminan sosial ketenagakerjaan",
    region=_KOTA_LANGSA,
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERWALI_TANGERANG_17_2017 = Regulation(
    Kind.PERWALI,
    "17",
    2017,
    "Kepesertaan Jaminan Sosial Ketenagakerjaan",
    region=_KOTA_TANGERANG,
    evidence=Evidence.REPORTED,
    seen_in=_MEMBERSHIP_LIST,
)

PERWALI_AMBON_34A_2020 = Regulation(
    Kind.PERWALI,
    "34A",
    2020,
    "Penyelenggaraan Program Jaminan Sosial Ketenagakerjaan bagi Pekerja Informal Pemerintah Kota Ambon",
    region=KOTA_AMBON,
    evidence=Evidence.REPORTED,
    seen_in=(
        "https://ambon.antaranews.com/berita/110077/ranperda-ketenagakerjaan-tingkatkan-kesejahteraan-pekerja-di-ambon-perhatikan-kesejahteraan-pekerja",
    ),
)

PERWALI_PEKALONGAN_19B_2022 = Regulation(
    Kind.PERWALI,
    "19B",
    2022,
    "program jaminan sosial ketenagakerjaan bagi pekerja informal",
    region=_KOTA_PEKALONGAN,
    evidence=Evidence.REPORTED,
    seen_in=("pantura.tribunnews.com/2022/09/03", "pekalonganinfo.com"),
)

PERWALI_BONTANG_23_2023 = Regulation(
    Kind.PERWALI,
    "23",
    2023,
    "jaminan sosial ketenagakerjaan bagi pekerja rentan",
    region=_KOTA_BONTANG,
    evidence=Evidence.REPORTED,
    seen_in=("pranala.co",),
)

PERWALI_TERNATE_50_2023 = Regulation(
    Kind.PERWALI,
    "50",
    2023,
    "jaminan sosial ketenagakerjaan bagi pekerja rentan",
    region=_KOTA_TERNATE,
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
    evidence=Evidence.REPORTED,
    seen_in=("https://ambon.antaranews.com/berita/179175/",),
)

SE_LAHAT_400_10_2_4_6_DPMD_IV_2024 = Regulation(
    Kind.SE,
    "400.10.2.4/6/DPMD/IV/2024",
    2024,
    "pekerja rentan desa dari alokasi dana desa",
    region=_KABUPATEN_LAHAT,
    evidence=Evidence.REPORTED,
    seen_in=("https://lahatpos.bacakoran.co/amp/4926/",),
)

SE_SUMATERA_UTARA_500_15_15_3268_2024 = Regulation(
    Kind.SE,
    "500.15.15/3268/2024",
    2024,
    "program SERTAKAN (sejahterakan pekerja sekitar Anda)",
    region=_SUMATERA_UTARA,
    evidence=Evidence.REPORTED,
    seen_in=("detak.co.id",),
)

"""Sanksi: what follows where an employer does not register, registers in part, gives false data or does not pay.

Who does not register or gives incomplete data is warned in writing, fined, and denied public services (PP 86/2013).
Of payment that regulation is silent.  PP 46/2015 puts the payment of JHT under the same sanctions (Pasal 33 names
Pasal 19); PP 44/2015 Pasal 59 and PP 45/2015 Pasal 34 do not name the payment of theirs.  What is owed is collected,
reported to the labour inspector, recovered through the prosecutor, and its non-payment is a crime.
State bodies are outside PP 86/2013, as its title says.
It reaches persons, too, who are neither employers nor workers nor recipients of contribution aid: they are never fined.
"""

from __future__ import annotations

from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

from jamsos._checks import whole
from jamsos.breakdown import Breakdown
from jamsos.dates import as_day, nth_working_day
from jamsos.law import Dated, reported, since
from jamsos.money import Rp, Rupiah, percent
from jamsos.participants import refuse_income
from jamsos.programs.shape import Payer
from jamsos.regulations.national import (
    PERMENAKER_4_2018,
    PP_37_2021,
    PP_44_2015,
    PP_46_2015,
    PP_86_2013,
    UU_16_2004,
    UU_24_2011,
)
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from jamsos.dates import Day

__all__ = [
    "COLLECTION",
    "CONSULTATION",
    "DATA_CHANGE_DAYS",
    "DATA_DUTY",
    "DENIAL",
    "EMPLOYER_SERVICES",
    "FINE_DAYS",
    "FINE_INCOME",
    "FINE_PAYMENT",
    "FINE_UNPAID",
    "JKP_AUTHORITY",
    "JKP_DUTY",
    "JKP_INSPECTION",
    "JKP_SANCTIONS",
    "LIFTING",
    "MANDATE",
    "NON_PAYMENT_OF_JHT",
    "PAYMENT_DUTY",
    "PERSON_DATA_DENIAL",
    "PERSON_DATA_DUTY",
    "PERSON_DATA_LIFTING",
    "PERSON_REGISTRATION_DUTY",
    "PERSON_SERVICES",
    "PERSON_UNREGISTERED_DENIAL",
    "PERSON_UNREGISTERED_LIFTING",
    "PUNISHMENT",
    "REGISTRATION_DUTY",
    "REPORT",
    "SANCTION_FINE",
    "WARNINGS",
    "WARNING_DAYS",
    "PublicService",
    "PublicServices",
    "Punishment",
    "fine_ends",
    "sanction_fine",
    "warning_ends",
]

# What an article says -------------------------------------------------------------------------------------------------


class PublicService(Enum):
    """Pelayanan publik tertentu: what is denied, as PP 86/2013 Pasal 9 names it."""

    BUSINESS_LICENCE = Text(id="perizinan terkait usaha", en="licences for the business")
    TENDER_LICENCE = Text(
        id="izin yang diperlukan dalam mengikuti tender proyek", en="the licence needed to join the tender of a project"
    )
    FOREIGN_WORKERS = Text(id="izin mempekerjakan tenaga kerja asing", en="the permit to employ foreigners")
    LABOUR_SUPPLY = Text(
        id="izin perusahaan penyedia jasa pekerja/buruh", en="the licence of a company that supplies labour"
    )
    BUILDING_PERMIT = Text(id="Izin Mendirikan Bangunan (IMB)", en="the building permit")
    DRIVING_LICENCE = Text(id="Surat Izin Mengemudi (SIM)", en="the driving licence")
    LAND_CERTIFICATE = Text(id="sertifikat tanah", en="the land certificate")
    PASSPORT = Text(id="paspor", en="the passport")
    VEHICLE_REGISTRATION = Text(id="Surat Tanda Nomor Kendaraan (STNK)", en="the vehicle registration")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


@frozen
class PublicServices:
    """Daftar pelayanan publik: the services that may be denied to one kind of addressee.

    >>> print(PublicServices((PublicService.PASSPORT, PublicService.LAND_CERTIFICATE)))
    paspor; sertifikat tanah
    """

    items: tuple[PublicService, ...]

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        return "; ".join(format(each, lang) for each in self.items)

    def __str__(self) -> str:
        return format(self, "id")


@frozen
class Punishment:
    """Ancaman pidana: the longest imprisonment, or the highest fine.

    >>> print(Punishment(8, Rp(1_000_000_000)))
    pidana penjara paling lama 8 tahun atau pidana denda paling banyak Rp1.000.000.000
    """

    years: int
    fine: Rupiah

    def __format__(self, spec: str) -> str:
        return _PUNISHED.fill(years=self.years, fine=self.fine).get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


_PUNISHED = Text(
    id="pidana penjara paling lama {years} tahun atau pidana denda paling banyak {fine}",
    en="imprisonment of at most {years} years or a fine of at most {fine}",
)

# UU 24/2011 -----------------------------------------------------------------------------------------------------------

PAYMENT_DUTY = Dated.of(
    Text(id="Kewajiban pemberi kerja membayar iuran", en="The employer's duty to pay contributions"),
    since(
        "2011-11-25",
        Text(
            id="memungut iuran yang menjadi beban peserta, membayar iuran yang menjadi tanggung jawabnya, dan "
            "menyetorkannya kepada BPJS",
            en="to collect the worker's share, to pay its own, and to remit both to BPJS",
        ),
        UU_24_2011.pasal(19),
    ),
)

COLLECTION = Dated.of(
    Text(id="Penagihan iuran", en="Collection of contributions"),
    since(
        "2011-11-25",
        Text(id="BPJS berwenang menagih pembayaran iuran", en="BPJS may demand payment of contributions"),
        UU_24_2011.pasal(11, huruf="a"),
    ),
)

PUNISHMENT = Dated.of(
    Text(
        id="Pidana bagi pemberi kerja yang tidak memungut, membayar atau menyetor iuran",
        en="Punishment of an employer that does not collect, pay or remit contributions",
    ),
    since("2011-11-25", Punishment(8, Rp(1_000_000_000)), UU_24_2011.pasal(55)),
)

# PP 86/2013 -----------------------------------------------------------------------------------------------------------

REGISTRATION_DUTY = Dated.of(
    Text(id="Kewajiban pemberi kerja mendaftar", en="The employer's duty to register"),
    since(
        "2013-12-24",
        Text(
            id="mendaftarkan dirinya dan pekerjanya secara bertahap sesuai dengan program yang diikutinya",
            en="to register itself and its workers in stages, in the programmes it takes part in",
        ),
        PP_86_2013.pasal(3, ayat=1, huruf="a"),
    ),
)

DATA_DUTY = Dated.of(
    Text(id="Kewajiban pemberi kerja memberikan data", en="The employer's duty to give data"),
    since(
        "2013-12-24",
        Text(
            id="memberikan data dirinya dan pekerjanya berikut anggota keluarganya secara lengkap dan benar",
            en="to give complete and correct data of itself, its workers and their families",
        ),
        PP_86_2013.pasal(3, ayat=1, huruf="b"),
    ),
)

DATA_CHANGE_DAYS = Dated.of(
    Text(
        id="Pemberi kerja melaporkan perubahan data, paling lambat hari kerja",
        en="An employer reports changes of data, at most working days",
    ),
    since("2013-12-24", 7, PP_86_2013.pasal(3, ayat=4)),
)

PERSON_REGISTRATION_DUTY = Dated.of(
    Text(id="Kewajiban setiap orang mendaftar", en="The duty of every person to register"),
    since(
        "2013-12-24",
        Text(
            id="mendaftarkan dirinya dan anggota keluarganya sebagai peserta",
            en="to register himself and his family as members",
        ),
        PP_86_2013.pasal(4, ayat=1, huruf="a"),
    ),
)

PERSON_DATA_DUTY = Dated.of(
    Text(id="Kewajiban setiap orang memberikan data", en="The duty of every person to give data"),
    since(
        "2013-12-24",
        Text(
            id="memberikan data dirinya dan anggota keluarganya secara lengkap dan benar",
            en="to give complete and correct data of himself and his family",
        ),
        PP_86_2013.pasal(4, ayat=1, huruf="b"),
    ),
)

WARNINGS = Dated.of(
    Text(id="Teguran tertulis, paling banyak", en="Written warnings, at most"),
    since("2013-12-24", 2, PP_86_2013.pasal(6, ayat=1)),
)

WARNING_DAYS = Dated.of(
    Text(id="Jangka waktu satu teguran, paling lama hari kerja", en="Term of one warning, at most working days"),
    since("2013-12-24", 10, PP_86_2013.pasal(6, ayat=1)),
)

FINE_DAYS = Dated.of(
    Text(
        id="Sanksi denda sejak berakhirnya teguran kedua, paling lama hari",
        en="The fine, from the end of the second warning, at most days",
    ),
    since("2013-12-24", 30, PP_86_2013.pasal(7, ayat=1)),
)

SANCTION_FINE = Dated.of(
    Text(
        id="Denda administratif, setiap bulan, dari iuran yang seharusnya dibayar",
        en="Administrative fine, a month, of the contributions that should have been paid",
    ),
    since("2013-12-24", percent("0.1"), PP_86_2013.pasal(10, ayat=4)),
)

FINE_PAYMENT = Dated.of(
    Text(id="Penyetoran denda administratif", en="Payment of the administrative fine"),
    since(
        "2013-12-24",
        Text(
            id="disetorkan kepada BPJS bersamaan dengan pembayaran iuran bulan berikutnya",
            en="paid to BPJS together with the contributions of the next month",
        ),
        PP_86_2013.pasal(10, ayat=5),
    ),
)

FINE_INCOME = Dated.of(
    Text(id="Denda administratif menjadi", en="The administrative fine becomes"),
    since(
        "2013-12-24",
        Text(id="pendapatan lain dana jaminan sosial", en="other income of the social security fund"),
        PP_86_2013.pasal(7, ayat=3),
    ),
)

FINE_UNPAID = Dated.of(
    Text(id="Pelayanan publik tidak diberikan bila", en="Services are denied where"),
    since(
        "2013-12-24",
        Text(id="denda tidak disetor lunas", en="the fine is not paid in full"),
        PP_86_2013.pasal(10, ayat=6),
    ),
)

DENIAL = Dated.of(
    Text(id="Tidak mendapat pelayanan publik tertentu", en="Denial of certain public services"),
    since(
        "2013-12-24",
        Text(
            id="dilakukan oleh Pemerintah, pemerintah daerah provinsi, atau pemerintah daerah kabupaten/kota atas "
            "permintaan BPJS",
            en="imposed by the central, provincial, or regency or city government at the request of BPJS",
        ),
        PP_86_2013.pasal(8, ayat=1),
    ),
)

EMPLOYER_SERVICES = Dated.of(
    Text(
        id="Pelayanan publik yang tidak didapat pemberi kerja selain penyelenggara negara",
        en="Public services denied to employers other than state bodies",
    ),
    since(
        "2013-12-24",
        PublicServices(
            (
                PublicService.BUSINESS_LICENCE,
                PublicService.TENDER_LICENCE,
                PublicService.FOREIGN_WORKERS,
                PublicService.LABOUR_SUPPLY,
                PublicService.BUILDING_PERMIT,
            )
        ),
        PP_86_2013.pasal(9, ayat=1),
    ),
)

PERSON_SERVICES = Dated.of(
    Text(
        id="Pelayanan publik yang tidak didapat setiap orang selain pemberi kerja, pekerja, dan penerima bantuan iuran",
        en="Public services denied to others than employers, workers and recipients of contribution aid",
    ),
    since(
        "2013-12-24",
        PublicServices(
            (
                PublicService.BUILDING_PERMIT,
                PublicService.DRIVING_LICENCE,
                PublicService.LAND_CERTIFICATE,
                PublicService.PASSPORT,
                PublicService.VEHICLE_REGISTRATION,
            )
        ),
        PP_86_2013.pasal(9, ayat=2),
    ),
)

LIFTING = Dated.of(
    Text(id="Sanksi pelayanan publik dicabut", en="The denial of services is lifted"),
    since(
        "2013-12-24",
        Text(
            id="setelah denda lunas dan pemberi kerja mendaftar, atau setelah data lengkap dan benar diberikan",
            en="once the fine is paid and the employer has registered, or once complete and correct data are given",
        ),
        PP_86_2013.pasal(10, ayat=7),
    ),
)

PERSON_UNREGISTERED_DENIAL = Dated.of(
    Text(id="Orang yang tidak mendaftarkan dirinya", en="A person who does not register"),
    since(
        "2013-12-24",
        Text(
            id="tidak mendapat pelayanan publik tertentu sebelum melengkapi identitas kepesertaan; tanpa teguran dan "
            "tanpa denda",
            en="is denied certain public services until he proves membership; no warning and no fine",
        ),
        PP_86_2013.pasal(11, ayat=1),
    ),
)

PERSON_UNREGISTERED_LIFTING = Dated.of(
    Text(id="Sanksi orang yang tidak mendaftar dicabut", en="The denial to one who did not register is lifted"),
    since(
        "2013-12-24",
        Text(
            id="setelah mendaftar, dengan kartu atau tanda terima pendaftaran berikut bukti lunas iuran",
            en="once he has registered, by the card or the receipt with proof that the contribution is paid",
        ),
        PP_86_2013.pasal(11, ayat=2),
    ),
)

PERSON_DATA_DENIAL = Dated.of(
    Text(id="Orang yang tidak memberikan data lengkap dan benar", en="A person who gives no complete and correct data"),
    since(
        "2013-12-24",
        Text(
            id="tidak mendapat pelayanan publik tertentu setelah dua teguran tertulis; tanpa denda",
            en="is denied certain public services after two written warnings; no fine",
        ),
        PP_86_2013.pasal(12, ayat=3),
    ),
)

PERSON_DATA_LIFTING = Dated.of(
    Text(id="Sanksi orang yang datanya tidak lengkap dicabut", en="The denial to one who gave no data is lifted"),
    since(
        "2013-12-24",
        Text(id="setelah data lengkap dan benar diberikan", en="once complete and correct data are given"),
        PP_86_2013.pasal(12, ayat=4),
    ),
)

REPORT = Dated.of(
    Text(id="Laporan ketidakpatuhan membayar iuran", en="Report of non-payment"),
    since(
        "2013-12-24",
        Text(
            id="BPJS wajib melaporkan kepada instansi yang bertanggung jawab di bidang ketenagakerjaan, yang memeriksa",
            en="BPJS must report it to the authority for manpower, which inspects",
        ),
        PP_86_2013.pasal(13, ayat=5),
    ),
    since(
        "2015-07-01",
        Text(
            id="bila tetap tidak patuh setelah sanksi administratif, BPJS Ketenagakerjaan wajib melaporkan kepada "
            "pengawas ketenagakerjaan, yang memeriksa",
            en="where it goes on after administrative sanctions, BPJS Ketenagakerjaan must report it to the labour "
            "inspector, who inspects",
        ),
        PP_44_2015.pasal(61),
    ),
)

# PP 46/2015 and PP 37/2021 --------------------------------------------------------------------------------------------

NON_PAYMENT_OF_JHT = Dated.of(
    Text(id="Sanksi administratif atas iuran JHT yang tidak dibayar", en="Sanctions on unpaid JHT contributions"),
    since(
        "2015-07-01",
        Text(
            id="teguran tertulis, denda, dan/atau tidak mendapat pelayanan publik tertentu",
            en="written warning, fine, and/or denial of certain public services",
        ),
        PP_46_2015.pasal(33),
    ),
)

JKP_DUTY = Dated.of(
    Text(id="Kewajiban pengusaha dalam JKP", en="The employer's duty in JKP"),
    since(
        "2021-02-02",
        Text(
            id="mengikutsertakan pekerja/buruh sebagai peserta program JKP",
            en="to have its workers take part in JKP",
        ),
        PP_37_2021.pasal(2, ayat=1),
    ),
)

JKP_SANCTIONS = Dated.of(
    Text(id="Sanksi administratif JKP", en="Administrative sanctions of JKP"),
    since(
        "2021-02-02",
        Text(
            id="teguran tertulis, lalu tidak mendapat pelayanan publik tertentu, secara bertahap; tanpa denda",
            en="a written warning, then denial of certain public services, step by step; no fine",
        ),
        PP_37_2021.pasal(46),
    ),
)

JKP_AUTHORITY = Dated.of(
    Text(id="Yang mengenakan sanksi JKP", en="Who imposes the sanctions of JKP"),
    since(
        "2021-02-02",
        Text(
            id="Menteri, menteri terkait, gubernur, bupati/wali kota, atau pejabat yang ditunjuk",
            en="the Minister, a minister concerned, governor, regent or mayor, or an official they name",
        ),
        PP_37_2021.pasal(47, ayat=1),
    ),
)

JKP_INSPECTION = Dated.of(
    Text(id="Dasar pengenaan sanksi JKP", en="On what the sanctions of JKP rest"),
    since(
        "2021-02-02",
        Text(
            id="hasil pemeriksaan pengawas ketenagakerjaan, atas pengaduan atau tindak lanjut pengawasan",
            en="what the labour inspector finds, upon a complaint or in the course of supervision",
        ),
        PP_37_2021.pasal(47, ayat=2),
    ),
)

# Permenaker 4/2018 and the prosecutor ---------------------------------------------------------------------------------

CONSULTATION = Dated.of(
    Text(id="Sebelum pelayanan publik dimintakan ditolak", en="Before denial of services is asked for"),
    reported(
        "2018-04-11",
        Text(
            id="BPJS Ketenagakerjaan berkonsultasi dengan pengawas ketenagakerjaan yang berwenang",
            en="BPJS Ketenagakerjaan consults the labour inspector in charge",
        ),
        PERMENAKER_4_2018.whole(),
        seen_in=("zicolaw.com 3 Sep 2018",),
    ),
)

_PROSECUTOR_SEEN_IN = (
    "https://aktual.com/kejaksaan-panggil-170-perusahaan-penunggak-iuran-bpjs/",
    "https://jurnal.syntaxliterate.co.id/index.php/syntax-literate/article/download/17255/11011?inline=1",
)

MANDATE = Dated.of(
    Text(id="Surat kuasa khusus kepada kejaksaan", en="The special mandate of the prosecutor"),
    reported(
        "2004-07-26",
        Text(
            id="dengan kuasa khusus kejaksaan bertindak di bidang perdata dan tata usaha negara, di dalam maupun di "
            "luar pengadilan, untuk dan atas nama negara atau pemerintah",
            en="with a special mandate the prosecutor acts in civil and administrative matters, in and out of court, "
            "for the state or the government",
        ),
        UU_16_2004.pasal(30, ayat=2),
        seen_in=_PROSECUTOR_SEEN_IN,
    ),
)

# Reckoning ------------------------------------------------------------------------------------------------------------

_FINE = Text(id="Denda administratif", en="Administrative fine")
_FINE_HOW = Text(id="{months} x {rate} x {amount}", en="{months} x {rate} x {amount}")


def warning_ends(given: Day, holidays: Collection[date]) -> date:
    """Berakhirnya teguran: the last day of a written warning, ten working days after it was given (Pasal 6).

    Pasal 10 repeats the ten days without "kerja"; Pasal 6, which sets the term, and Pasal 12 have it.
    `holidays` is the calendar the caller answers for.  Raises NotInForce before 24 December 2013.

    >>> warning_ends("2026-03-02", holidays=frozenset())
    datetime.date(2026, 3, 16)
    """
    day = as_day(given, "given")
    return nth_working_day(day, WARNING_DAYS.on(day).value, holidays)


def fine_ends(ended: Day) -> date:
    """Batas sanksi denda: the last day of the fine, thirty calendar days after the second warning ended (Pasal 7).

    >>> fine_ends("2026-03-30")
    datetime.date(2026, 4, 29)
    """
    day = as_day(ended, "ended")
    return day + timedelta(days=FINE_DAYS.on(day).value)


def sanction_fine(contributions: Rupiah, ended: Day, *, months: int = 1) -> Breakdown:
    """Denda administratif: 0.1 % a month of the contributions that should have been paid (Pasal 10 ayat (4)).

    `contributions` are those of a month; `ended` is the day on which the second warning ended, which governs.
    One month unless told otherwise: the fine is given for at most thirty days (Pasal 7), after which services are
    denied; whether it grows beyond them is not said.  Half up to the sen; the employer bears it.
    Raises NotInForce before 24 December 2013.

    >>> sanction_fine(Rp(25_000_000), "2026-03-30").amount
    Rp(25000)
    """
    refuse_income(contributions, "contributions")
    rate = SANCTION_FINE.on(ended)
    amount = rate.value.times(whole("months", months, least=1)).of(contributions)
    how = _FINE_HOW.fill(months=months, rate=rate.value, amount=contributions)
    return Breakdown(_FINE, amount, how, (rate.source,), tags={"payer": Payer.EMPLOYER})

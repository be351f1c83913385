"""Jaminan hari tua (JHT): the old-age savings account of each participant.

Modelled: the contributions of wage earners and of non-wage workers (BPU), the growth of the account, when it may be
drawn in full or in part, and who inherits it, from 1 July 2015.  The articles of PP 46/2015 and PP 60/2015 were read;
the annex of PP 46/2015 and the ministerial procedure were not, except where a row says so.
The declared rates of development are not law and are handed in.  No relief reaches the amount of a JHT contribution.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from attrs import evolve, field, frozen

from jamsos._checks import instance, shown, whole
from jamsos.breakdown import Breakdown, Right, total_of
from jamsos.dates import Month, add_months, add_years, as_day, as_month, completed_years, nth_working_day
from jamsos.lampiran.income_bands import INCOME_BANDS
from jamsos.law import Dated, lapsed, reported, since
from jamsos.money import Rate, Rounding, Rp, Rupiah, percent
from jamsos.participants import Segment, refuse_other
from jamsos.programs.deadlines import COVID_DUE_DAY, COVID_LATE_FINE, DueDay
from jamsos.programs.heirs import FAMILY, Heirs
from jamsos.programs.papers import Need, Paper, Papers
from jamsos.programs.shape import Due, Payer, Program
from jamsos.regulations.national import (
    PERMENAKER_4_2022,
    PERMENAKER_19_2015,
    PP_46_2015,
    PP_49_2020,
    PP_60_2015,
    UU_24_2011,
    UU_40_2004,
)
from jamsos.tariff import Banded, Share
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from jamsos.dates import Day
    from jamsos.law import Provision, Source
    from jamsos.tariff import Facts

__all__ = [
    "ADDITIONAL",
    "ARREARS",
    "BALANCE",
    "BANDS",
    "CLAIM_DOCUMENTS",
    "CLAIM_DOCUMENTS_IN_PRACTICE",
    "DUE_DAY",
    "DUE_DAY_NON_WAGE",
    "EMPLOYER_CONTRIBUTION",
    "EMPLOYER_RATE",
    "HEIRS",
    "JHT",
    "LATE_FINE",
    "NON_WAGE_CONTRIBUTION",
    "NON_WAGE_RATE",
    "NOTICE_DAYS",
    "ON_CONTRACT_END",
    "ON_DEATH",
    "ON_DISABILITY",
    "ON_DISMISSAL",
    "ON_LEAVING_INDONESIA",
    "ON_PENSION_AGE",
    "ON_RESIGNATION",
    "ON_STOPPING",
    "PARTIAL_DOCUMENTS",
    "PARTIAL_HOME",
    "PARTIAL_OTHER",
    "PARTIAL_TIMES",
    "PARTIAL_YEARS",
    "PARTICIPANTS",
    "PAYMENT_DAYS",
    "PENSION_AGE",
    "POSTPONEMENT",
    "RETURN",
    "RETURN_FLOOR",
    "TO_THE_RUPIAH",
    "UNDER_REPORTED",
    "UNREGISTERED",
    "WORKER_CONTRIBUTION",
    "WORKER_RATE",
    "Circumstances",
    "Crediting",
    "Ground",
    "Opening",
    "Purpose",
    "When",
    "Withdrawal",
    "as_account",
    "balance",
    "benefit",
    "due_date",
    "due_day",
    "late_fine",
    "monthly_contributions",
    "notice_by",
    "partial_benefit",
    "payment_due",
    "shortfall",
    "withdrawable",
]

T = TypeVar("T")

# Dasar hukum ----------------------------------------------------------------------------------------------------------

LEGAL_BASIS = (
    UU_40_2004.pasal(35),
    UU_24_2011.pasal(6, ayat=2),
    PP_46_2015.whole(by=PP_60_2015),
    PP_49_2020.whole(),
    PERMENAKER_19_2015.whole(),
    PERMENAKER_4_2022.whole(),
)

# Peserta --------------------------------------------------------------------------------------------------------------

PARTICIPANTS = Dated.of(
    Text(id="Peserta JHT", en="Participants of JHT"),
    since(
        "2015-07-01",
        Text(
            id="penerima upah pada pemberi kerja selain penyelenggara negara, termasuk orang asing yang bekerja paling "
            "singkat 6 bulan; bukan penerima upah: pemberi kerja, pekerja di luar hubungan kerja atau pekerja mandiri, "
            "pekerja lain yang bukan menerima upah (sukarela)",
            en="wage earners of employers other than state bodies, foreigners who work for at least 6 months included; "
            "non-wage workers: employers, workers outside an employment relation or self-employed, other workers "
            "without a wage (voluntary)",
        ),
        PP_46_2015.pasal(4),
    ),
)

# Iuran ----------------------------------------------------------------------------------------------------------------

WORKER_RATE = Dated.of(
    Text(id="Iuran JHT yang ditanggung pekerja, dari upah", en="JHT contribution borne by the worker, of the wage"),
    since("2015-07-01", percent(2), PP_46_2015.pasal(16, ayat=1, huruf="a")),
)

EMPLOYER_RATE = Dated.of(
    Text(
        id="Iuran JHT yang ditanggung pemberi kerja, dari upah",
        en="JHT contribution borne by the employer, of the wage",
    ),
    since("2015-07-01", percent("3.7"), PP_46_2015.pasal(16, ayat=1, huruf="b")),
)

_LIST_SEEN_IN = (
    "https://github.com/brillianmusyafa/lara_bpjs (tbl_master_dasar_penghasilan.csv, 2017)",
    "dgspeak.com/gimana-cara-bpjs-ketenagakerjaan-hitung-saldo-jht/",
    "https://star.grid.id/amp/453740395",
)

# One source prints the list of PP 46/2015 beside Lampiran II PP 44/2015, band by band with the same bases; what it
# misprints there (`lampiran.income_bands`) it misprints here.
BANDS = Dated.of(
    Text(id="Daftar iuran JHT bukan penerima upah", en="List of JHT contributions of non-wage workers"),
    reported("2015-07-01", INCOME_BANDS.on("2015-07-01").value, PP_46_2015.lampiran(), seen_in=_LIST_SEEN_IN),
)

NON_WAGE_RATE = Dated.of(
    Text(
        id="Iuran JHT bukan penerima upah, dari dasar menurut kelompok penghasilan",
        en="JHT contribution of non-wage workers, of the base of the income band",
    ),
    reported("2015-07-01", percent(2), PP_46_2015.lampiran(), seen_in=_LIST_SEEN_IN),
)

WORKER_CONTRIBUTION = Share(Text(id="Iuran JHT pekerja", en="JHT contribution, worker"), "wage", WORKER_RATE)
"""Iuran JHT pekerja: the share of the monthly wage that the employer withholds; no ceiling (Pasal 16).

The fact "wage" is the monthly wage of Pasal 17, as `jamsos.wages` makes it of what is paid by the day or the piece.
"""

EMPLOYER_CONTRIBUTION = Share(
    Text(id="Iuran JHT pemberi kerja", en="JHT contribution, employer"), "wage", EMPLOYER_RATE
)
"""Iuran JHT pemberi kerja: the share of the monthly wage that the employer adds; no ceiling (Pasal 16)."""

NON_WAGE_CONTRIBUTION = Banded(Text(id="Iuran JHT", en="JHT contribution"), "income", BANDS, NON_WAGE_RATE)
"""Iuran JHT bukan penerima upah: the sum of the list for the band of the income the participant chooses."""

_DUES = (
    Due(Segment.PU, Payer.EMPLOYER, EMPLOYER_CONTRIBUTION),
    Due(Segment.PU, Payer.WORKER, WORKER_CONTRIBUTION),
    Due(Segment.BPU, Payer.PARTICIPANT, NON_WAGE_CONTRIBUTION),
)


def monthly_contributions(
    months: Iterable[Month], facts: Facts, *, segment: Segment = Segment.PU
) -> dict[Month, Rupiah]:
    """Iuran sebulan: what all payers of a segment together pay into the account, month by month.

    `facts` are the same in every month: "wage" for wage earners, "income" for non-wage workers.
    The first day of each month governs; each payer's share is rounded half up to the sen.
    Raises NotInForce for a month before July 2015 and ValueError for a segment without JHT.

    >>> monthly_contributions([Month(2024, 1)], {"wage": Rp(5_000_000)})
    {Month(2024, 1): Rp(285000)}
    """
    tariffs = [due.tariff for due in JHT.dues_of(segment)]
    return {month: sum((each.amount(facts, month.first) for each in tariffs), _NOTHING) for month in months}


# Manfaat --------------------------------------------------------------------------------------------------------------

_NOTHING = Rp(0)

PENSION_AGE = Dated.of(
    Text(id="Usia pengambilan manfaat JHT (tahun)", en="Age at which JHT is paid (years)"),
    since("2015-07-01", 56, PP_46_2015.pasal(22, ayat=1)),
)

BALANCE = Dated.of(
    Text(id="Besarnya manfaat JHT", en="Amount of the JHT benefit"),
    since(
        "2015-07-01",
        Text(
            id="seluruh iuran yang telah disetor ditambah hasil pengembangannya, dibayar sekaligus",
            en="all contributions paid with what they earned, paid at once",
        ),
        PP_46_2015.pasal(22, ayat=2),
    ),
)

PARTIAL_YEARS = Dated.of(
    Text(
        id="Masa kepesertaan untuk pengambilan sebagian, paling singkat (tahun)",
        en="Membership before part of JHT may be drawn, at least (years)",
    ),
    since("2015-07-01", 10, PP_46_2015.pasal(22, ayat=4)),
)

PARTIAL_HOME = Dated.of(
    Text(
        id="Pengambilan sebagian untuk kepemilikan rumah, paling banyak",
        en="Part of JHT drawn to own a home, at most",
    ),
    since("2015-07-01", percent(30), PP_46_2015.pasal(22, ayat=5)),
)

PARTIAL_OTHER = Dated.of(
    Text(
        id="Pengambilan sebagian untuk keperluan lain, paling banyak",
        en="Part of JHT drawn for another need, at most",
    ),
    since("2015-07-01", percent(10), PP_46_2015.pasal(22, ayat=5)),
)

PARTIAL_TIMES = Dated.of(
    Text(id="Pengambilan sebagian selama menjadi peserta (kali)", en="Times that part of JHT may be drawn"),
    since("2015-07-01", 1, PP_46_2015.pasal(22, ayat=6)),
)


HEIRS = Dated.of(
    Text(id="Ahli waris JHT, menurut urutan", en="Heirs of JHT, in order"),
    since(
        "2015-07-01",
        Heirs(
            FAMILY,
            nobody=Text(id="balai harta peninggalan", en="the probate office (balai harta peninggalan)"),
            rest=Text(id="balai harta peninggalan", en="the probate office (balai harta peninggalan)"),
        ),
        PP_46_2015.pasal(23),
    ),
)

ARREARS = Dated.of(
    Text(
        id="Iuran JHT yang menunggak dan hak atas manfaat", en="Unpaid JHT contributions and the right to the benefit"
    ),
    since(
        "2015-07-01",
        Text(
            id="manfaat adalah iuran yang telah disetor dengan hasil pengembangannya: yang menunggak tidak termasuk",
            en="the benefit is what was paid in with what it earned: what is unpaid is not in it",
        ),
        PP_46_2015.pasal(22, ayat=2),
    ),
    reported(
        "2022-04-26",
        Text(
            id="tunggakan pemberi kerja tidak menghalangi pembayaran; BPJS Ketenagakerjaan menagih pemberi kerja",
            en="arrears of the employer do not block the payment; the operator collects them from the employer",
        ),
        PERMENAKER_4_2022.whole(),
        seen_in=("m.tribunnews.com (28 Apr 2022)",),
    ),
)

UNDER_REPORTED = Dated.of(
    Text(id="Upah dilaporkan tidak sesuai, JHT", en="A wage reported wrongly, JHT"),
    since(
        "2015-07-01",
        Text(
            id="pemberi kerja wajib membayar kekurangan manfaat JHT",
            en="the employer must pay what the JHT benefit lacks",
        ),
        PP_46_2015.pasal(24),
    ),
)

ADDITIONAL = Dated.of(
    Text(id="Manfaat layanan tambahan JHT", en="Additional services of JHT"),
    since(
        "2015-07-01",
        Text(
            id="fasilitas pembiayaan perumahan dan/atau manfaat lain, dibiayai dari dana investasi JHT",
            en="housing finance and/or other benefits, paid for out of the investments of JHT",
        ),
        PP_46_2015.pasal(25),
    ),
)

# Pasal 26: when the whole account may be drawn.


class When(Enum):
    """Saat: what the right to draw the whole account waits for."""

    AGE = Text(id="pada usia pensiun", en="at pension age")
    AGREED_AGE = Text(
        id="pada usia pensiun, atau lebih awal menurut perjanjian kerja, peraturan perusahaan, atau perjanjian kerja "
        "bersama",
        en="at pension age, or earlier by the work agreement, the company rules or the collective agreement",
    )
    EVENT = Text(id="sejak harinya", en="from that day on")
    ANY = Text(id="sebelum atau sesudah harinya", en="before or after that day")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


_AFTER = Text(id="{months} bulan sejak harinya", en="{months} month(s) after that day")
_FOREIGNERS = Text(id="{when}, hanya warga negara asing", en="{when}, foreign nationals only")


@frozen
class Opening:
    """Masa tunggu: what a ground waits for, and whether it is for foreign nationals only.

    >>> print(Opening(When.EVENT, months=1))
    1 bulan sejak harinya
    """

    when: When
    months: int = field(default=0, kw_only=True)
    foreigners_only: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        whole("months", self.months, least=0)
        if self.months and self.when is not When.EVENT:
            msg = f"only When.EVENT has months to wait, not When.{self.when.name}."
            raise ValueError(msg)

    def __format__(self, spec: str) -> str:
        when = _AFTER.fill(months=self.months) if self.months else self.when.value
        return (_FOREIGNERS.fill(when=when) if self.foreigners_only else when).get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


_PROCEDURE_2015 = (
    "https://m.tribunnews.com/amp/nasional/2022/03/02/aturan-jht-menurut-permenaker-19-tahun-2015-berikut-cara-dan-syarat-klaim-jaminan-hari-tua?page=2",
    "https://finance.detik.com/moneter/d-2997397/jht-bisa-cair-setelah-keluar-kerja-kantor-bpjs-diserbu-peserta",
    "https://finance.detik.com/moneter/d-2997536/sabar-jht-baru-bisa-cair-penuh-1-september",
)
_PROCEDURE_2022 = (
    "https://spkep-spsi.org/2022/04/27/permenaker-no-4-tahun-2022-tentang-tata-cara-dan-persyaratan-pembayaran-manfaat-jht",
    "https://finance.detik.com/moneter/d-6055805/hore-jht-bisa-cair-sebulan-setelah-resign-atau-phk",
)
# Pasal 26 as PP 60/2015 wrote it opens the account at pension age, on disability and on death, and leaves the rest to
# the minister, whose procedure began on 1 September 2015: between the two, who left still waited for pension age.
_LEFT = PP_46_2015.pasal(26, ayat=3)
_LEFT_2015 = PP_46_2015.pasal(26, ayat=1, by=PP_60_2015)
_AT_AGE = Opening(When.AGE)
_AT_ONCE = Opening(When.EVENT)
_AFTER_A_MONTH = Opening(When.EVENT, months=1)

ON_PENSION_AGE = Dated.of(
    Text(id="Pengambilan karena usia pensiun", en="Drawing JHT at pension age"),
    since("2015-07-01", _AT_AGE, PP_46_2015.pasal(26, ayat=2)),
    since("2015-08-12", _AT_AGE, PP_46_2015.pasal(26, ayat=2, by=PP_60_2015)),
    reported("2022-04-26", Opening(When.AGREED_AGE), PERMENAKER_4_2022.pasal(6, ayat=1), seen_in=_PROCEDURE_2022),
)

ON_RESIGNATION = Dated.of(
    Text(id="Pengambilan karena mengundurkan diri", en="Drawing JHT after resigning"),
    since("2015-07-01", _AT_AGE, _LEFT),
    since("2015-08-12", _AT_AGE, _LEFT_2015),
    reported("2015-09-01", _AFTER_A_MONTH, PERMENAKER_19_2015.whole(), seen_in=_PROCEDURE_2015),
    reported("2022-04-26", _AFTER_A_MONTH, PERMENAKER_4_2022.pasal(8), seen_in=_PROCEDURE_2022),
)

ON_DISMISSAL = Dated.of(
    Text(id="Pengambilan karena pemutusan hubungan kerja", en="Drawing JHT after a dismissal"),
    since("2015-07-01", _AT_AGE, _LEFT),
    since("2015-08-12", _AT_AGE, _LEFT_2015),
    reported(
        "2015-09-01",
        _AFTER_A_MONTH,
        PERMENAKER_19_2015.pasal(6, ayat=1),
        seen_in=(
            "https://jogja.tribunnews.com/2022/03/02/cara-mencairkan-jaminan-hari-tua-jht-mengacu-aturan-lama-tak-perlu-tunggu-usia-56-tahun?page=2",
            *_PROCEDURE_2015,
        ),
    ),
    reported("2022-04-26", _AFTER_A_MONTH, PERMENAKER_4_2022.whole(), seen_in=_PROCEDURE_2022),
)

ON_CONTRACT_END = Dated.of(
    Text(
        id="Pengambilan karena berakhirnya perjanjian kerja waktu tertentu",
        en="Drawing JHT after a fixed-term contract",
    ),
    since("2015-07-01", _AT_AGE, _LEFT),
    since("2015-08-12", _AT_AGE, _LEFT_2015),
    reported(
        "2015-09-01",
        _AFTER_A_MONTH,
        PERMENAKER_19_2015.whole(),
        seen_in=("https://parapuan.co/read/533141124/pernah-batal-di-2015-ini-beda-aturan-lama-dan-baru-jht-bpjstk",),
    ),
    reported("2022-04-26", _AT_ONCE, PERMENAKER_4_2022.pasal(6, ayat=2, huruf="a"), seen_in=_PROCEDURE_2022),
)

# What the procedure of 2015 said of non-wage workers is not known: their case is reported as new in 2022.
ON_STOPPING = Dated.of(
    Text(id="Pengambilan karena BPU berhenti bekerja", en="Drawing JHT when a non-wage worker stops"),
    since("2015-07-01", _AT_AGE, _LEFT),
    since("2015-08-12", _AT_AGE, _LEFT_2015),
    lapsed("2015-09-01", PERMENAKER_19_2015.whole(), seen_in=_PROCEDURE_2015),
    reported("2022-04-26", _AT_ONCE, PERMENAKER_4_2022.pasal(6, ayat=2, huruf="b"), seen_in=_PROCEDURE_2022),
)

ON_LEAVING_INDONESIA = Dated.of(
    Text(
        id="Pengambilan karena meninggalkan Indonesia untuk selama-lamanya",
        en="Drawing JHT when leaving Indonesia for good",
    ),
    since("2015-07-01", _AT_ONCE, PP_46_2015.pasal(26, ayat=6)),
    lapsed("2015-08-12", PP_46_2015.pasal(26, by=PP_60_2015)),
    reported(
        "2015-09-01",
        Opening(When.ANY),
        PERMENAKER_19_2015.pasal(7),
        seen_in=(
            "https://jogja.tribunnews.com/2022/03/02/cara-mencairkan-jaminan-hari-tua-jht-mengacu-aturan-lama-tak-perlu-tunggu-usia-56-tahun?page=2",
            *_PROCEDURE_2015,
        ),
    ),
    since("2022-04-26", Opening(When.ANY, foreigners_only=True), PERMENAKER_4_2022.pasal(12)),
)

ON_DISABILITY = Dated.of(
    Text(id="Pengambilan karena cacat total tetap", en="Drawing JHT on total permanent disability"),
    since("2015-07-01", _AT_ONCE, PP_46_2015.pasal(26, ayat=4)),
    since("2015-08-12", _AT_ONCE, PP_46_2015.pasal(26, ayat=3, by=PP_60_2015)),
)

ON_DEATH = Dated.of(
    Text(id="Pengambilan karena meninggal dunia", en="Drawing JHT on death"),
    since("2015-07-01", _AT_ONCE, PP_46_2015.pasal(26, ayat=5)),
    since("2015-08-12", _AT_ONCE, PP_46_2015.pasal(26, ayat=4, by=PP_60_2015)),
)


class Ground(Enum):
    """Alasan pengambilan: the closed list of what opens the whole account, each with the day it counts from.

    `event` says which day `Circumstances.happened` is, `rule` is what the law made of the ground through time.
    """

    PENSION_AGE = (
        Text(id="mencapai usia pensiun", en="pension age"),
        Text(id="hari ulang tahun", en="the birthday"),
        ON_PENSION_AGE,
    )
    RESIGNATION = (
        Text(id="mengundurkan diri", en="resignation"),
        Text(id="tanggal surat keterangan pengunduran diri", en="the day of the certificate of resignation"),
        ON_RESIGNATION,
    )
    DISMISSAL = (
        Text(id="pemutusan hubungan kerja", en="dismissal"),
        Text(id="tanggal pemutusan hubungan kerja", en="the day of the dismissal"),
        ON_DISMISSAL,
    )
    CONTRACT_END = (
        Text(id="berakhirnya perjanjian kerja waktu tertentu", en="end of a fixed-term contract"),
        Text(id="hari berakhirnya perjanjian", en="the day on which the contract ends"),
        ON_CONTRACT_END,
    )
    STOPPING = (
        Text(id="BPU berhenti bekerja", en="a non-wage worker stops"),
        Text(id="hari berhenti bekerja", en="the day on which the work stops"),
        ON_STOPPING,
    )
    LEAVING_INDONESIA = (
        Text(id="meninggalkan Indonesia untuk selama-lamanya", en="leaving Indonesia for good"),
        Text(id="hari keberangkatan", en="the day of departure"),
        ON_LEAVING_INDONESIA,
    )
    DISABILITY = (
        Text(id="cacat total tetap", en="total permanent disability"),
        Text(id="hari cacat total tetap ditetapkan", en="the day on which the disability is established"),
        ON_DISABILITY,
    )
    DEATH = (
        Text(id="meninggal dunia", en="death"),
        Text(id="hari meninggal dunia", en="the day of death"),
        ON_DEATH,
    )

    def __init__(self, label: Text, event: Text, rule: Dated[Opening]) -> None:
        self.label = label
        self.event = event
        self.rule = rule

    def __format__(self, spec: str) -> str:
        return self.label.get(as_lang(spec or "id"))


def _happened(value: object) -> date | None:
    return None if value is None else as_day(value, "happened")


def _born(value: object) -> date | None:
    return None if value is None else as_day(value, "born")


@frozen
class Circumstances:
    """Keadaan: what is known of a participant who asks for the account; what is not known stays None.

    `happened` is the day the ground counts from (`Ground.event`); `agreed_age` the pension age of the work agreement,
    the company rules or the collective agreement; `foreigner` whether the participant is a foreign national.
    """

    happened: date | None = field(default=None, converter=_happened, kw_only=True)
    born: date | None = field(default=None, converter=_born, kw_only=True)
    agreed_age: int | None = field(default=None, kw_only=True)
    foreigner: bool | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.agreed_age is not None:
            whole("agreed_age", self.agreed_age, least=1)
        if self.foreigner is not None:
            instance("foreigner", self.foreigner, bool, "True")
        if self.born is not None and self.happened is not None and self.happened < self.born:
            msg = f"happened ({self.happened}) is before born ({self.born})."
            raise ValueError(msg)


@frozen
class Withdrawal:
    """Hak pengambilan: whether the whole account may be drawn on a day, since when or from when, and on what basis.

    `first_day` is None where no day opens the account: it is for others, or the ground waits for no day.
    """

    ground: Ground
    on: date
    allowed: bool
    first_day: date | None
    reason: Text
    basis: tuple[Source, ...]

    def __format__(self, spec: str) -> str:
        return self.reason.get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


_OPEN_SINCE = Text(id="{ground}: dapat diambil sejak {day}", en="{ground}: may be drawn since {day}")
_OPEN = Text(id="{ground}: dapat diambil {rule}", en="{ground}: may be drawn {rule}")
_NOT_YET = Text(
    id="{ground}: baru dapat diambil pada {day} ({rule})", en="{ground}: may not be drawn before {day} ({rule})"
)
_NOT_FOR = Text(id="{ground}: tidak dapat diambil ({rule})", en="{ground}: may not be drawn ({rule})")


def withdrawable(ground: Ground, facts: Circumstances, on: Day) -> Withdrawal:
    """Hak mengambil seluruh JHT: whether a ground opens the account on a day, from which day, and by what article.

    The day of the request governs: who left under a stricter rule may use the present one.
    A waiting month is complete on its anniversary (`dates.add_months`).  Who works on past pension age may leave the
    account where it is (PP 46/2015 Pasal 29); this says from when he may ask.
    `first_day` is the first day on which any rule opened the account, or will by the rule of that day.
    Raises NotInForce where no rule is known for the ground on that day, ValueError naming a missing fact.

    >>> left = Circumstances(happened="2022-05-31", born="1990-01-01")
    >>> print(withdrawable(Ground.RESIGNATION, left, "2022-06-30"))
    mengundurkan diri: dapat diambil sejak 30 Juni 2022
    >>> print(withdrawable(Ground.RESIGNATION, Circumstances(happened="2015-07-05", born="1990-01-01"), "2015-08-31"))
    mengundurkan diri: baru dapat diambil pada 1 Januari 2046 (pada usia pensiun)
    """
    refuse_other("ground", ground, Ground)
    instance("facts", facts, Circumstances, 'Circumstances(happened="2022-05-31")')
    day = as_day(on, "on")
    row = ground.rule.on(day)
    opening = row.value
    basis = (row.source, PENSION_AGE.on(day).source) if opening.when in _BY_AGE else (row.source,)
    first = None
    if opening.foreigners_only and not _known(ground, "foreigner", facts.foreigner, _NATIONALITY):
        allowed, reason = False, _NOT_FOR
    elif opening.when is When.ANY:
        allowed, reason = True, _OPEN
    else:
        first = _first_day(ground, facts, day)
        allowed = first <= day
        reason = _OPEN_SINCE if allowed else _NOT_YET
    return Withdrawal(ground, day, allowed, first, reason.fill(ground=ground, rule=opening, day=first or day), basis)


_BY_AGE = frozenset({When.AGE, When.AGREED_AGE})
_NATIONALITY = Text(id="warga negara asing atau bukan", en="whether the participant is a foreign national")
_BIRTH = Text(id="tanggal lahir", en="the day of birth")


def _first_day(ground: Ground, facts: Circumstances, day: date) -> date:
    """The first day on which a rule opened the account, or will by the rule of that day.

    An earlier rule opened nothing when the event came after it; one that asks for an age nobody gave is passed over.
    """
    *earlier, present = [row for row in ground.rule.provisions if row.first <= day]
    for row in earlier:
        last = row.last or day
        if (facts.happened is not None and facts.happened > last) or (row.value.when in _BY_AGE and facts.born is None):
            continue
        opens = max(_opens(ground, row.value, facts, row.first), row.first)
        if opens <= last:
            return opens
    return max(_opens(ground, present.value, facts, day), present.first)


def _opens(ground: Ground, opening: Opening, facts: Circumstances, day: date) -> date:
    """The day a rule waits for; whoever left work past pension age waits for the day he left."""
    if opening.when is When.EVENT:
        return add_months(_known(ground, "happened", facts.happened, ground.event), opening.months)
    born = _known(ground, "born", facts.born, _BIRTH)
    age = PENSION_AGE.on(day).value
    agreed = facts.agreed_age
    if opening.when is When.AGREED_AGE and agreed is not None:
        age = min(age, agreed)
    birthday = add_years(born, age)
    return birthday if ground is Ground.PENSION_AGE else max(birthday, facts.happened or birthday)


def _known(ground: Ground, name: str, value: T | None, what: Text) -> T:
    if value is None:
        msg = f"{ground:id} ({ground:en}) needs {name}: {what.en}."
        raise ValueError(msg)
    return value


_BENEFIT = Text(id="Manfaat JHT, {ground}", en="JHT benefit, {ground}")
_SAVED = Text(id="Saldo JHT", en="JHT balance")
_TAGS = (("program", "JHT"),)


def benefit(saved: Breakdown | Rupiah, ground: Ground, facts: Circumstances, on: Day) -> Breakdown:
    """Manfaat JHT: the whole account, paid at once when the ground opens it on that day.

    `saved` is the balance, best as `balance` gives it, so that the benefit keeps its reasons.
    Where the account is not open yet the benefit is Rp0, and the balance stands beside it as a right whose condition
    is not met.  The day of the request governs, the tag "governed_by"; nothing is rounded again.
    Raises as `withdrawable`.

    >>> benefit(Rp(37_882_390), Ground.DEATH, Circumstances(happened="2021-05-01"), "2021-05-20").amount
    Rp(37882390)
    """
    account = as_account(saved)
    found = withdrawable(ground, facts, on)
    label = _BENEFIT.fill(ground=ground)
    basis, tags = (*found.basis, BALANCE.on(found.on).source), _governed(found.on)
    if found.allowed:
        return Breakdown(label, account.amount, found.reason, basis, (account,), tags)
    right = Right(label, account.amount, found.reason, basis, met=False)
    return Breakdown(label, _NOTHING, found.reason, basis, (), tags, (right,))


def _governed(day: date) -> tuple[tuple[str, object], ...]:
    return (*_TAGS, ("governed_by", day))


def as_account(saved: object, name: str = "saved") -> Breakdown:
    """Saldo: the account as an itemised account, from one or from its sum; refuses a negative one.

    >>> as_account(Rp(37_882_390)).label.en
    'JHT balance'
    """
    account = Breakdown(_SAVED, saved) if isinstance(saved, Rupiah) else saved
    if not isinstance(account, Breakdown):
        msg = f"{name} must be a Breakdown as balance(...) gives it, or an amount, not {shown(saved)}."
        raise TypeError(msg)
    if account.amount < _NOTHING:
        msg = f"{name} cannot be negative: {account.amount!r}."
        raise ValueError(msg)
    return account


_SHORT = Text(id="Kekurangan manfaat JHT", en="What the JHT benefit lacks")
_GIVEN = Text(id="Yang dibayar menurut upah yang dilaporkan", en="Paid by the wages that were reported")


def shortfall(due: Breakdown | Rupiah, paid: Breakdown | Rupiah, on: Day) -> Breakdown:
    """Kekurangan manfaat: what the employer owes for having reported wrong wages (Pasal 24).

    `due` is the account by the true wages, `paid` the one by the reported wages, best both as `balance` gives them.
    The day of the payment governs, the tag "governed_by".  Where nothing is lacking it is Rp0.
    Raises NotInForce before 1 July 2015.

    >>> months, rates = list(Month.range(Month(2025, 1), Month(2025, 12))), {2025: percent(5)}
    >>> true, told = (monthly_contributions(months, {"wage": wage}) for wage in (Rp(8_000_000), Rp(5_000_000)))
    >>> shortfall(balance(true, rates, until=Month(2025, 12)), balance(told, rates, until=Month(2025, 12)),
    ...           "2026-01-05").amount
    Rp(2107575)
    """
    day = as_day(on, "on")
    row, account, given = UNDER_REPORTED.on(day), as_account(due, "due"), as_account(paid, "paid")
    less = Breakdown(_GIVEN, -min(given.amount, account.amount))
    lacking = total_of(_SHORT, (account, less), tags=(*_governed(day), ("payer", Payer.EMPLOYER)))
    return evolve(lacking, basis=(row.source,))


class Purpose(Enum):
    """Peruntukan: what part of the account is drawn for, which decides how much; one or the other, not both."""

    HOME = (Text(id="kepemilikan rumah", en="owning a home"), PARTIAL_HOME)
    OTHER = (Text(id="keperluan lain", en="another need"), PARTIAL_OTHER)

    def __init__(self, label: Text, at_most: Dated[Rate]) -> None:
        self.label = label
        self.at_most = at_most

    def __format__(self, spec: str) -> str:
        return self.label.get(as_lang(spec or "id"))


_PARTIAL = Text(id="Pengambilan sebagian JHT, {purpose}", en="Part of JHT drawn, {purpose}")
_PART = Text(id="paling banyak {rate} x {saved}", en="at most {rate} x {saved}")
_TOO_SHORT = Text(
    id="masa kepesertaan {years} tahun, kurang dari {least} tahun",
    en="{years} year(s) of membership, fewer than {least}",
)
_DRAWN = Text(id="sudah diambil {drawn} kali, paling banyak {most} kali", en="drawn {drawn} time(s) of {most}")


def partial_benefit(
    saved: Breakdown | Rupiah, purpose: Purpose, *, member_since: Day, on: Day, drawn: int = 0
) -> Breakdown:
    """Pengambilan sebagian: the most a participant may draw while he goes on saving, once.

    30 % of the account for a home or 10 % for another need, after ten completed years of membership, years before
    July 2015 included.  `drawn` counts the times part of it was drawn before.  The day of the request governs, the tag
    "governed_by".
    It is rounded down to the sen, so that it never exceeds the share.  Where it is refused the amount is Rp0 and the
    right says why.
    Raises NotInForce before 1 July 2015 and ValueError for a request before membership.

    >>> partial_benefit(Rp(80_000_000), Purpose.HOME, member_since="2012-03-01", on="2022-03-01").amount
    Rp(24000000)
    >>> partial_benefit(Rp(80_000_000), Purpose.HOME, member_since="2012-03-01", on="2022-02-28").amount
    Rp(0)
    """
    refuse_other("purpose", purpose, Purpose)
    account, day = as_account(saved), as_day(on, "on")
    share, least, times = purpose.at_most.on(day), PARTIAL_YEARS.on(day), PARTIAL_TIMES.on(day)
    years = completed_years(as_day(member_since, "member_since"), day)
    label = _PARTIAL.fill(purpose=purpose)
    basis, tags = (share.source, least.source, times.source), _governed(day)
    most = share.value.of(account.amount, _DOWN_TO_THE_SEN)
    if whole("drawn", drawn, least=0) >= times.value:
        reason = _DRAWN.fill(drawn=drawn, most=times.value)
    elif years < least.value:
        reason = _TOO_SHORT.fill(years=years, least=least.value)
    else:
        return Breakdown(label, most, _PART.fill(rate=share.value, saved=account.amount), basis, (), tags)
    right = Right(label, most, reason, basis, met=False)
    return Breakdown(label, _NOTHING, reason, basis, (), tags, (right,))


# Pasal 27: the growth of the account.

RETURN = Dated.of(
    Text(id="Hasil pengembangan JHT", en="Development of JHT"),
    since(
        "2015-07-01",
        Text(
            id="menurut laporan keuangan tahunan, ditetapkan berdasarkan laporan keuangan bulanan bulan sebelumnya",
            en="by the yearly accounts, set on the monthly accounts of the month before",
        ),
        PP_46_2015.pasal(27, ayat=2),
    ),
)

RETURN_FLOOR = Dated.of(
    Text(id="Hasil pengembangan JHT paling sedikit", en="Development of JHT, at least"),
    since(
        "2015-07-01",
        Text(
            id="rata-rata bunga deposito counter rate bank pemerintah untuk jangka waktu 1 tahun",
            en="the average counter rate of one-year deposits at state banks",
        ),
        PP_46_2015.pasal(27, ayat=3),
    ),
)

UNREGISTERED = Dated.of(
    Text(id="Pekerja yang belum diikutsertakan dalam JHT", en="Workers who were not enrolled in JHT"),
    since(
        "2015-07-01",
        Text(
            id="pemberi kerja wajib membayar manfaat JHT yang menjadi kewajibannya",
            en="the employer must pay the JHT benefit for which he is liable",
        ),
        PP_46_2015.pasal(28),
    ),
)

POSTPONEMENT = Dated.of(
    Text(id="Yang masih bekerja pada usia pensiun, JHT", en="Who works on at the pension age, JHT"),
    since(
        "2015-07-01",
        Text(
            id="dapat menunda pembayaran, tetap menjadi peserta dan membayar iuran, dan dibayar saat berhenti bekerja",
            en="may postpone the payment, stay a participant and pay contributions, and is paid when he stops",
        ),
        PP_46_2015.pasal(29),
    ),
)

_MONTHS = 12
_DOWN_TO_THE_SEN = Rounding.down(to=Rupiah.of_sen(1))

TO_THE_RUPIAH = Rounding.down(to=Rp(1))
"""Down to the whole rupiah, once at the end: how the operator's published simulation comes out, to the rupiah."""


class Crediting(Enum):
    """Cara pembukuan: within a year, how the declared yearly rate is earned; no law says which.

    In all three a contribution is paid on the first of its month, and a month earns a twelfth of the year's rate.
    """

    YEARLY = Text(
        id="bunga tunggal sepanjang tahun, dibukukan setahun sekali", en="simple within the year, credited yearly"
    )
    """The operator's published simulation: a January contribution earns 12/12 of the rate, a December one 1/12."""
    MONTHLY = Text(
        id="dibukukan setiap bulan, sejak bulan pembayaran", en="credited monthly, from the month of payment"
    )
    """Monthly accounts, as Pasal 27 ayat (2) may be read: what is credited earns from the next month on."""
    MONTHLY_FROM_NEXT = Text(
        id="dibukukan setiap bulan, sejak bulan setelah pembayaran",
        en="credited monthly, from the month after the payment",
    )
    """The same for an operator that lets a contribution earn only from the month after it is paid."""

    def grown(self, held: tuple[int, int], paid: tuple[int, ...], rate: Rate) -> tuple[int, int]:
        """An account after successive months of one year, from what it held before and what each month paid in sen.

        What is held is an exact fraction of sen, its numerator and its denominator, so nothing is lost on the way.
        """
        sen, scale = held
        share, twelve = rate.numerator, rate.denominator * _MONTHS
        if self is Crediting.YEARLY:
            earning = sen * len(paid) + scale * sum(each * left for left, each in enumerate(reversed(paid), 1))
            return (sen + scale * sum(paid)) * twelve + earning * share, scale * twelve
        for each in paid:
            total = sen + scale * each
            earning = sen if self is Crediting.MONTHLY_FROM_NEXT else total
            sen, scale = total * twelve + earning * share, scale * twelve
        return sen, scale

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


_BALANCE = Text(id="Saldo JHT akhir {month}", en="JHT balance at the end of {month}")
_OPENING = Text(id="Saldo awal {month}", en="Opening balance of {month}")
_YEAR = Text(id="Tahun {year}", en="Year {year}")
_PAID = Text(id="Iuran yang disetor", en="Contributions paid")
_PAID_HOW = Text(id="{n} bulan iuran", en="{n} contribution month(s)")
_EARNED = Text(id="Hasil pengembangan", en="Development")
_EARNED_HOW = Text(id="{rate} setahun, {crediting}", en="{rate} a year, {crediting}")
_FLOOR_HOW = Text(
    id="{rate} setahun (paling sedikit, di atas {declared}), {crediting}",
    en="{rate} a year (the least, above {declared}), {crediting}",
)
_ROUNDED = Text(id="Pembulatan {rounding}", en="Rounding {rounding}")


def balance(  # noqa: PLR0913  (an account has this many facts)
    contributions: Mapping[Month, Rupiah],
    rates: Mapping[int, Rate],
    *,
    until: Month,
    opening: Rupiah = _NOTHING,
    first: Month | None = None,
    floors: Mapping[int, Rate] | None = None,
    crediting: Crediting = Crediting.YEARLY,
    rounding: Rounding = TO_THE_RUPIAH,
) -> Breakdown:
    """Saldo JHT: the account at the end of a month, with what was paid and what it earned, year by year.

    `contributions` are the sums credited, by the month on whose first day they are paid; a month may be missing, and
    what is paid after `until` does not count yet.  `rates` are the yearly rates the operator declared, for every year
    of the account: the library ships none.  `floors` are the average one-year deposit rates, where the caller knows
    them: the return is at least that rate (PP 46/2015 Pasal 27 ayat (3), UU 40/2004 Penjelasan Pasal 37 ayat (2)).
    `opening` is a balance on the first day of `first`, which is the first contribution month when left out.
    The account goes on earning when nothing is paid any more.

    Nothing is rounded before the end: fractions are exact, then `rounding` applies once.  Yearly lines show full sen;
    what the last rounding takes away has its own line.
    Raises NotInForce before July 2015, ValueError for a year without a rate, a contribution before `first` or a
    negative amount.

    >>> months = Month.range(Month(2020, 1), Month(2024, 12))
    >>> paid = monthly_contributions(months, {"wage": Rp(5_000_000)})
    >>> balance(paid, {year: percent(5) for year in range(2020, 2025)}, until=Month(2024, 12)).amount
    Rp(19409470)
    """
    refuse_other("crediting", crediting, Crediting)
    instance("rounding", rounding, Rounding, "Rounding.SEN")
    counted = {month: _sen(f"contribution of {month.iso}", each) for month, each in contributions.items()}
    begin = _begin(counted, first, until)
    returns = (RETURN.on(begin.first).source, *(() if floors is None else (RETURN_FLOOR.on(begin.first).source,)))
    held = (_sen("opening", opening), 1)
    told = opening.sen
    parts = [Breakdown(_OPENING.fill(month=begin), opening, None, (BALANCE.on(begin.first).source,))] if told else []
    for year, months in _years(begin, until):
        paid = tuple(counted.get(month, 0) for month in months)
        rate = _rate("rates", rates, year)
        floor = Rate.NONE if floors is None else _rate("floors", floors, year)
        best = max(rate, floor)
        held = crediting.grown(held, paid, best)
        # The lines telescope: each shows how far the account has come in full sen, less what was told before.
        earned = _DOWN_TO_THE_SEN.apply(*held) - told - sum(paid)
        told += sum(paid) + earned
        how = (_EARNED_HOW if floor <= rate else _FLOOR_HOW).fill(rate=best, declared=rate, crediting=crediting)
        parts.append(_year(year, months, paid, Breakdown(_EARNED, Rupiah.of_sen(earned), how, returns)))
    left = rounding.apply(*held) - told
    if left:
        parts.append(Breakdown(_ROUNDED.fill(rounding=rounding), Rupiah.of_sen(left)))
    return total_of(_BALANCE.fill(month=until), parts, tags=_TAGS)


def _sen(name: str, amount: object) -> int:
    sen = instance(name, amount, Rupiah, "Rp(285_000)").sen
    if sen < 0:
        msg = f"{name} cannot be negative: {amount!r}."
        raise ValueError(msg)
    return sen


def _begin(contributions: Mapping[Month, int], first: Month | None, until: Month) -> Month:
    """The first month of the account."""
    earliest = min(contributions, default=first)
    begin = earliest if first is None else first
    if earliest is None or begin is None:
        msg = "first is needed when there are no contributions: the month on whose first day the opening balance stood."
        raise ValueError(msg)
    if earliest < begin:
        msg = f"contributions begin in {earliest.iso}, before the account does ({begin.iso})."
        raise ValueError(msg)
    if until < begin:
        msg = f"until ({until.iso}) is before the first month of the account ({begin.iso})."
        raise ValueError(msg)
    return begin


def _years(first: Month, last: Month) -> Iterator[tuple[int, tuple[Month, ...]]]:
    """The months of each calendar year from the first to the last."""
    for year in range(first.year, last.year + 1):
        yield year, tuple(Month.range(max(first, Month(year, 1)), min(last, Month(year, _MONTHS))))


def _rate(name: str, rates: Mapping[int, Rate], year: int) -> Rate:
    if year not in rates:
        known = ", ".join(map(str, sorted(rates))) or "none"
        msg = f"{name} has no rate for {year}: JHT rates are declared year by year and handed in. Given: {known}."
        raise ValueError(msg)
    return instance(f"{name}[{year}]", rates[year], Rate, 'percent("5.59")')


def _year(year: int, months: tuple[Month, ...], paid: tuple[int, ...], earned: Breakdown) -> Breakdown:
    lines = [earned]
    if any(paid):
        count = _PAID_HOW.fill(n=sum(map(bool, paid)))
        lines.insert(0, Breakdown(_PAID, Rupiah.of_sen(sum(paid)), count, (BALANCE.on(months[0].first).source,)))
    return total_of(_YEAR.fill(year=str(year)), lines, tags=(("year", year),))


# Tenggat --------------------------------------------------------------------------------------------------------------

DUE_DAY = Dated.of(
    Text(id="Iuran JHT penerima upah dibayar paling lambat", en="JHT contributions of wage earners are due on"),
    since("2015-07-01", DueDay(15, next_month=True, postponed=True), PP_46_2015.pasal(19, ayat=2)),
)

LATE_FINE = Dated.of(
    Text(
        id="Denda keterlambatan iuran JHT penerima upah, setiap bulan, dari iuran yang seharusnya dibayar",
        en="Fine for late JHT contributions of wage earners, a month, of the contribution due",
    ),
    since("2015-07-01", percent(2), PP_46_2015.pasal(20, ayat=1)),
)

# Unlike JKK and JKM, which non-wage workers pay in the contribution month itself.
DUE_DAY_NON_WAGE = Dated.of(
    Text(
        id="Iuran JHT bukan penerima upah dibayar paling lambat", en="JHT contributions of non-wage workers are due on"
    ),
    since("2015-07-01", DueDay(15, next_month=True, postponed=True), PP_46_2015.pasal(21, ayat=3)),
)

NOTICE_DAYS = Dated.of(
    Text(
        id="Besarnya JHT ditetapkan sebelum usia pensiun, paling lama hari",
        en="The amount of JHT is set before pension age, at most days",
    ),
    since("2015-07-01", 30, PP_46_2015.pasal(30)),
)

PAYMENT_DAYS = Dated.of(
    Text(id="Manfaat JHT dibayar paling lama, hari kerja", en="JHT is paid within, working days"),
    since("2015-07-01", 5, PP_46_2015.pasal(31, ayat=3)),
)


CLAIM_DOCUMENTS = Dated.of(
    Text(id="Lampiran pengajuan JHT", en="Documents with a JHT request"),
    since("2015-07-01", Papers.of(Paper.CARD), PP_46_2015.pasal(31, ayat=1)),
)

# The article leaves the rest to the operator.  The sources bear no day from which it asks for this, so the row begins
# with the article; which proof of the end of a contract it asks for, and which of a non-wage worker, they do not say.
CLAIM_DOCUMENTS_IN_PRACTICE = Dated.of(
    Text(
        id="Persyaratan pengajuan JHT yang ditetapkan BPJS Ketenagakerjaan",
        en="Documents that the operator asks for with a JHT request",
    ),
    reported(
        "2015-07-01",
        Papers.of(
            Paper.IDENTITY,
            Paper.FAMILY_CARD,
            (Paper.END_OF_EMPLOYMENT, Need.RESIGNED),
            (Paper.DISMISSAL, Need.DISMISSED),
            (Paper.DOCTOR, Need.DISABLED),
            (Paper.NOT_WORKING_AGAIN, Need.LEAVING),
            (Paper.PASSPORT, Need.LEAVING),
            (Paper.DEATH_CERTIFICATE, Need.DIED),
            (Paper.HEIRS, Need.DIED),
            (Paper.IDENTITY_OF_HEIRS, Need.DIED),
            Paper.BANK_BOOK,
            (Paper.TAX_NUMBER, Need.OVER_FIFTY_MILLION),
        ),
        PP_46_2015.pasal(31, ayat=1),
        seen_in=(
            "https://indoid.solusijodoh.com/cara-klaim-jht",
            "https://www.tribunnewswiki.com/2022/04/29/simak-syarat-dan-cara-klaim-jht-berdasarkan-peraturan-baru",
            "https://www.medcom.id/ekonomi/bisnis/9K5Xrvxk-bagaimana-cara-mengajukan-pencairan-jht",
        ),
    ),
)

PARTIAL_DOCUMENTS = Dated.of(
    Text(id="Persyaratan pengambilan sebagian JHT", en="Documents that the operator asks for with part of JHT"),
    reported(
        "2015-07-01",
        Papers.of(
            Paper.CARD,
            Paper.IDENTITY,
            Paper.FAMILY_CARD,
            Paper.STILL_WORKING,
            Paper.BANK_BOOK,
            (Paper.TAX_NUMBER, Need.WHERE_NEEDED),
        ),
        PP_46_2015.pasal(31, ayat=1),
        seen_in=("aceh.tribunnews.com (8 Feb 2022)", "spot19-megapolitan.com", "okezone.com (20 Oct 2025)"),
    ),
)


def due_day(segment: Segment, month: Month | Day) -> Provision[DueDay]:
    """Batas waktu pembayaran: the rule by which the JHT contribution of a month is due.

    The contribution month governs.  PP 49/2020 gave wage earners' contributions of August 2020 to January 2021 more
    time; that it reached those of non-wage workers no source says.
    Raises NotInForce for a month before July 2015 and ValueError for a segment without JHT.

    >>> print(due_day(Segment.BPU, "2022-03").value)
    tanggal 15 bulan berikutnya; bila jatuh pada hari libur, hari kerja berikutnya
    """
    JHT.dues_of(segment)
    first = as_month(month).first
    if segment is Segment.BPU:
        return DUE_DAY_NON_WAGE.on(first)
    return COVID_DUE_DAY.get(first) or DUE_DAY.on(first)


def due_date(segment: Segment, month: Month | Day, holidays: Collection[date]) -> date:
    """Jatuh tempo: the day by which the JHT contribution of a month is paid.

    The 15th of the next month, and the next working day when that is a holiday, for wage earners (Pasal 19) and for
    non-wage workers (Pasal 21), who pay JKK and JKM a month earlier.
    `holidays` is the calendar the caller answers for; errors as in `due_day`.

    >>> from datetime import date
    >>> due_date(Segment.BPU, "2022-03", holidays={date(2022, 4, 15)})
    datetime.date(2022, 4, 18)
    """
    return due_day(segment, month).value.of(as_month(month), holidays)


def late_fine(segment: Segment, month: Month | Day) -> Provision[Rate] | None:
    """Denda keterlambatan: the fine for each month of delay, of the contribution of that month; None for BPU.

    The contribution month governs.  The employer bears it, and pays it with the next month's contribution (Pasal 20).
    Errors as in `due_day`.

    >>> print(late_fine(Segment.PU, "2022-03").value, late_fine(Segment.PU, "2020-08").value)
    2% 0,5%
    """
    due_day(segment, month)
    first = as_month(month).first
    return None if segment is Segment.BPU else COVID_LATE_FINE.get(first) or LATE_FINE.on(first)


def notice_by(born: Day) -> date:
    """The day by which the operator sets the amount and tells the participant: 30 days before he is 56 (Pasal 30).

    Calendar days; the birthday governs.  The article says "paling lama 30 hari sebelum", which is read as no later
    than that.  Raises NotInForce for a birthday before 1 July 2015.

    >>> notice_by("1970-08-15")
    datetime.date(2026, 7, 16)
    """
    birthday = add_years(as_day(born, "born"), PENSION_AGE.provisions[0].value)
    return birthday - timedelta(days=NOTICE_DAYS.on(birthday).value)


def payment_due(requested: Day, holidays: Collection[date]) -> date:
    """The last working day on which JHT is paid in time, counted from the day after the complete claim (Pasal 31).

    The day of the complete claim governs.  Raises NotInForce before 1 July 2015.

    >>> payment_due("2026-05-04", holidays=frozenset())
    datetime.date(2026, 5, 11)
    """
    day = as_day(requested, "requested")
    return nth_working_day(day, PAYMENT_DAYS.on(day).value, holidays)


# Program --------------------------------------------------------------------------------------------------------------

JHT = Program(
    "JHT",
    Text(id="Jaminan hari tua", en="Old-age savings"),
    legal_basis=LEGAL_BASIS,
    participants=(PARTICIPANTS,),
    dues=_DUES,
    contributions=(
        WORKER_RATE,
        EMPLOYER_RATE,
        BANDS,
        NON_WAGE_RATE,
    ),
    benefits=(
        PENSION_AGE,
        BALANCE,
        PARTIAL_YEARS,
        PARTIAL_HOME,
        PARTIAL_OTHER,
        PARTIAL_TIMES,
        HEIRS,
        ARREARS,
        UNDER_REPORTED,
        ADDITIONAL,
        *(ground.rule for ground in Ground),
        RETURN,
        RETURN_FLOOR,
        UNREGISTERED,
        POSTPONEMENT,
    ),
    deadlines=(
        DUE_DAY,
        COVID_DUE_DAY,
        LATE_FINE,
        COVID_LATE_FINE,
        DUE_DAY_NON_WAGE,
        CLAIM_DOCUMENTS,
        CLAIM_DOCUMENTS_IN_PRACTICE,
        PARTIAL_DOCUMENTS,
        NOTICE_DAYS,
        PAYMENT_DAYS,
    ),
)

"""Jaminan kehilangan pekerjaan (JKP): cash, job information and training for workers who lost their job.

Modelled: the contribution, which is on no payslip, the conditions of the benefit, the cash with the transition of 2025,
who owes it when an employer paid too little, too late or never, and the terms, from 2 February 2021.
PP 37/2021 was read whole.  Of PP 6/2025 the articles 4, 11 (without the wage ceiling) and 39 were read, of Permenaker
2/2025 the articles on instalments and transition; what rests on other sources says so in its row.
Benefits are rounded half up to the sen, instalment by instalment: no rule on rounding was found.
"""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import evolve, field, frozen

from jamsos._checks import instance, shown, whole
from jamsos.breakdown import Breakdown, Right, total_of
from jamsos.dates import Month, add_months, as_day, as_month, completed_years, nth_working_day
from jamsos.employers import EnterpriseScale
from jamsos.law import Dated, derived, lapsed, reported, since
from jamsos.money import Rate, Rounding, Rp, Rupiah, percent
from jamsos.participants import Segment, refuse_other
from jamsos.programs import jkk, jkm
from jamsos.programs.jkm import Arrears, ArrearsRule, Standing
from jamsos.programs.obligations import (
    JKN_CONDITION,
    JKP_AGE,
    JKP_AUTOMATIC,
    JKP_CITIZENS,
    JKP_DUTY,
    JKP_EMPLOYERS,
    JKP_NEEDS_FULL,
    JKP_NEEDS_LEAST,
)
from jamsos.programs.papers import Paper, Papers
from jamsos.programs.reliefs import LABOUR_INTENSIVE_GROUP
from jamsos.programs.shape import Due, Payer, Program
from jamsos.regulations.national import (
    PERMENAKER_2_2025,
    PERMENAKER_7_2021,
    PERMENAKER_15_2021,
    PMK_26_2025,
    PMK_148_PMK02_2021,
    PP_6_2025,
    PP_7_2025,
    PP_36_2025,
    PP_37_2021,
    UU_6_2023,
    UU_11_2020,
    UU_24_2011,
    UU_40_2004,
)
from jamsos.tariff import ByClass, Relief, Relieved, Share, Stages, Tranche
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from jamsos.dates import Day
    from jamsos.law import Provision, Source
    from jamsos.tariff import Columns, Facts

__all__ = [
    "APPLICATIONS",
    "ARREARS",
    "ARREARS_OF_CLOSED",
    "ASSESSMENT",
    "ATTENDANCE",
    "CASH",
    "CASH_CEILING",
    "CLAIM_DOCUMENTS",
    "CLAIM_DOCUMENTS_IN_PRACTICE",
    "CLAIM_MONTHS",
    "CONSECUTIVE_MONTHS",
    "CONTRIBUTION_CEILING",
    "DATA_CHANGE_DAYS",
    "DISMISSAL_REPORT_DAYS",
    "EXCLUDED_REASONS",
    "EXEMPT_SCALE",
    "FIXED_TERM",
    "FORM_MONTH",
    "FROM_JKK",
    "FROM_JKM",
    "INTERVIEWS",
    "JKM_RATE",
    "JKP",
    "LOST",
    "MOST_CLAIMS",
    "NUMBER_DAYS",
    "PAYMENT_DAYS",
    "PROOF",
    "RATE",
    "REGISTRATION_DAYS",
    "RELIEVED_PART",
    "REPLACEMENT_DAYS",
    "REPLACEMENT_DOCUMENTS",
    "REPLACEMENT_MONTHS",
    "REPORT_DAYS",
    "SERVICES",
    "SEVERAL_EMPLOYERS",
    "STATE_CONTRIBUTION",
    "STATE_RATE",
    "STATE_WAITS",
    "TEST_MONTHS",
    "TRAINING",
    "TRAINING_COST",
    "TRANSITION",
    "UNDER_REPORTED",
    "UNREGISTERED",
    "WILLING",
    "WINDOW_MONTHS",
    "YEARS_BETWEEN",
    "Condition",
    "Effort",
    "Ending",
    "Entitlement",
    "JobLoss",
    "Reasons",
    "Scales",
    "arrears_rule",
    "benefit",
    "cash_of_month",
    "cash_over",
    "claim_by",
    "conditions_of_instalment",
    "contributions",
    "dismissal_report_by",
    "entitlement",
    "entitlement_of_unregistered",
    "given",
    "instalment",
    "instalments",
    "lacking",
    "most_instalments",
    "owed",
    "payment_due",
    "replacement",
    "replacement_due",
    "replacement_request_by",
    "report_by",
    "shortfall",
    "training",
    "unregistered",
]

_OPERATOR_TAGS = (("program", "JKP"),)
_EMPLOYER_TAGS = (("program", "JKP"), ("payer", Payer.EMPLOYER))
_NOTHING = Rp(0)

_ARTICLE_11 = "https://pasal.id/en/peraturan/pp/pp-no-6-tahun-2025/koreksi/5825012"
_BULLETIN = "https://ptgasi.co.id/2025/05/09/reformasi-jaminan-kehilangan-pekerjaan-jkp"
_OKEZONE = "https://economy.okezone.com/read/2025/02/17/320/3114365/aturan-terbaru-untuk-korban-phk-dijamin-60-gaji-selama-6-bulan"
_RUANGBICARA = "https://ruangbicara.co.id/aturan-baru-korban-phk-dari-iuran-sampai-kenaikan-manfaat-60-persen"
_TIRTO = "https://tirto.id/prabowo-jamin-korban-phk-kini-dapat-60-gaji-selama-6-bulan-g8lL"

# Dasar hukum ----------------------------------------------------------------------------------------------------------

LEGAL_BASIS = (
    UU_40_2004.whole(by=(UU_11_2020, UU_6_2023)),
    UU_24_2011.pasal(6, ayat=2),
    PP_37_2021.whole(by=PP_6_2025),
    PP_7_2025.whole(by=PP_36_2025),
    PERMENAKER_7_2021.whole(),
    PERMENAKER_15_2021.whole(by=PERMENAKER_2_2025),
    PMK_148_PMK02_2021.whole(by=PMK_26_2025),
)

# Peserta --------------------------------------------------------------------------------------------------------------

SEVERAL_EMPLOYERS = Dated.of(
    Text(id="JKP bagi pekerja dengan lebih dari satu pengusaha", en="JKP of a worker with several employers"),
    since(
        "2021-02-02",
        Text(
            id="wajib diikutsertakan oleh masing-masing pengusaha; pekerja memilih salah satu perusahaan sebagai "
            "tempat pekerjaan yang didaftarkan",
            en="each employer must enrol the worker; the worker chooses one company as the workplace registered",
        ),
        PP_37_2021.pasal(8),
    ),
)

# Iuran ----------------------------------------------------------------------------------------------------------------

# By contribution month, as jkm.RECOMPOSITION: PP 37/2021 took force on 2 February 2021, PP 6/2025 on 7 February 2025,
# and no article says from which contribution month on.  The month within which each took force is taken whole, because
# its contribution is due in March.  So January 2025 is the last month of 0,46 % and February 2025 the first of 0,36 %.
_FIRST_MONTH = jkm.RECOMPOSITION.on("2021-02-01").source.how
_CHANGED_MONTH = jkk.RECOMPOSITION.on("2025-02-01").source.how

RATE = Dated.of(
    Text(id="Iuran JKP, dari upah sebulan", en="JKP contribution, of the monthly wage"),
    derived("2021-02-01", percent("0.46"), PP_37_2021.pasal(11, ayat=2), how=_FIRST_MONTH),
    derived("2025-02-01", percent("0.36"), PP_37_2021.pasal(11, ayat=2, by=PP_6_2025), how=_CHANGED_MONTH),
)

STATE_RATE = Dated.of(
    Text(
        id="Iuran JKP yang dibayarkan Pemerintah Pusat, dari upah sebulan",
        en="JKP contribution paid by the central government, of the monthly wage",
    ),
    derived("2021-02-01", percent("0.22"), PP_37_2021.pasal(11, ayat=4), how=_FIRST_MONTH),
    derived("2025-02-01", percent("0.22"), PP_37_2021.pasal(11, by=PP_6_2025), how=_CHANGED_MONTH),
)

JKM_RATE = Dated.of(
    Text(id="Iuran JKP dari rekomposisi iuran JKM", en="JKP contribution recomposed from JKM"),
    derived(
        "2021-02-01",
        jkm.RECOMPOSITION.on("2021-02-01").value,
        PP_37_2021.pasal(11, ayat=5, huruf="b"),
        how=_FIRST_MONTH,
    ),
    derived(
        "2025-02-01",
        Rate.NONE,
        PP_37_2021.pasal(11, ayat=5, by=PP_6_2025),
        how=f"JKM is no source any more; {_CHANGED_MONTH}",
    ),
)

CONTRIBUTION_CEILING = Dated.of(
    Text(id="Batas atas upah, iuran JKP", en="Wage ceiling of JKP contributions"),
    derived("2021-02-01", Rp(5_000_000), PP_37_2021.pasal(11, ayat=7), how=_FIRST_MONTH),
    derived(
        "2025-02-01",
        Rp(5_000_000),
        PP_37_2021.pasal(11, ayat=7, by=PP_6_2025),
        how="the new words of ayat (7) were not seen; the ceiling of the benefit, which is the same by PP 37/2021, "
        "is reported unchanged",
        seen_in=(_ARTICLE_11,),
    ),
)

STATE_WAITS = Dated.of(
    Text(id="Iuran Pemerintah Pusat saat rekomposisi terlambat", en="The state's share when recomposition is late"),
    since(
        "2021-02-02",
        Text(
            id="tidak dibayarkan selama rekomposisi iuran terlambat; setelah tunggakan dibayar, dibayarkan sesuai "
            "bulan pelunasan",
            en="not paid while the recomposed contribution is late; once the arrears are paid, paid by the month of "
            "settlement",
        ),
        PP_37_2021.pasal(16),
    ),
)

_SEVENTH = Rate.ratio(1, 7)
_SIX_SEVENTHS = "of the 0,14 % of the wage only 0,12 % is recomposed, the whole relieved contribution of that class"

RELIEVED_PART = Dated.of(
    Text(
        id="Bagian rekomposisi JKK yang tidak dipindahkan, tingkat risiko sangat rendah dengan keringanan PP 7/2025",
        en="Part of the JKK recomposition that is not moved, very low risk with the relief of PP 7/2025",
    ),
    *(
        derived(row.first, _SEVENTH, row.source.citation, how=_SIX_SEVENTHS, seen_in=row.source.seen_in)
        for row in jkk.RELIEVED_RECOMPOSITION.provisions
    ),
    lapsed(
        jkk.RELIEVED_RECOMPOSITION.rows[-1].first,
        jkk.RELIEVED_RECOMPOSITION.rows[-1].source.citation,
        seen_in=jkk.RELIEVED_RECOMPOSITION.rows[-1].source.seen_in,
    ),
)

_FROM_JKK_LABEL = Text(id="Iuran JKP dari rekomposisi JKK", en="JKP contribution recomposed from JKK")
_MOVED = Share(_FROM_JKK_LABEL, "wage", jkk.RECOMPOSITION, base_ceiling=CONTRIBUTION_CEILING)
_MOVED_RELIEVED = Relieved(
    _MOVED,
    Relief(
        Text(id="Keringanan PP 7/2025", en="Relief of PP 7/2025"),
        LABOUR_INTENSIVE_GROUP,
        (("", RELIEVED_PART),),
    ),
    on_rate=True,
)

STATE_CONTRIBUTION = Share(
    Text(id="Iuran JKP dari Pemerintah Pusat", en="JKP contribution of the central government"),
    "wage",
    STATE_RATE,
    base_ceiling=CONTRIBUTION_CEILING,
)
"""Iuran Pemerintah Pusat: 0,22 % of the wage up to the ceiling; nobody's payslip shows it."""

FROM_JKK = ByClass(
    _FROM_JKK_LABEL,
    "risk_class",
    ((1, _MOVED_RELIEVED), (2, _MOVED), (3, _MOVED), (4, _MOVED), (5, _MOVED)),
)
"""Rekomposisi iuran JKK: 0,14 % of the wage up to the ceiling, out of what the employer pays for JKK anyway.

Facts: "wage", "risk_class"; in the months of PP 7/2025 also `reliefs.LABOUR_INTENSIVE_GROUP`, which leaves 0,12 % in
the very low risk class.
"""

FROM_JKM = Share(
    Text(id="Iuran JKP dari rekomposisi JKM", en="JKP contribution recomposed from JKM"),
    "wage",
    JKM_RATE,
    base_ceiling=CONTRIBUTION_CEILING,
)
"""Rekomposisi iuran JKM: 0,10 % of the wage up to the ceiling, to contribution month January 2025; then nothing."""

_CONTRIBUTIONS = Text(id="Iuran JKP", en="JKP contribution")


def contributions(facts: Facts, day: Day) -> Breakdown:
    """Iuran JKP: what the fund receives for a participant and a month: by the state, out of JKK, and out of JKM.

    Nothing is on the payslip: the employer's bill for JKK and JKM stays as it is.  Each line is rounded half up to the
    sen.  The first day of the contribution month governs; raises NotInForce before February 2021.
    Facts as `FROM_JKK`.  The state's line waits while the recomposed ones are late (`STATE_WAITS`).

    >>> facts = {"wage": Rp(5_000_000), "risk_class": 3}
    >>> contributions(facts, "2025-01-01").amount, contributions({**facts, LABOUR_INTENSIVE_GROUP: False}, "2025-02-01").amount
    (Rp(23000), Rp(18000))
    """  # noqa: E501  (the two months stand side by side)
    first = as_month(as_day(day)).first
    lines = [due.tariff.compute(facts, first).tagged(payer=due.payer) for due in JKP.dues]
    return evolve(total_of(_CONTRIBUTIONS, lines, tags=_OPERATOR_TAGS), basis=(RATE.on(first).source,))


# Manfaat --------------------------------------------------------------------------------------------------------------


class Ending(Enum):
    """Sebab berakhirnya hubungan kerja: why a worker's employment ended."""

    DISMISSAL = Text(id="pemutusan hubungan kerja", en="dismissal")
    CONTRACT_CUT_SHORT = Text(
        id="pemutusan hubungan kerja oleh pengusaha sebelum berakhirnya perjanjian kerja waktu tertentu",
        en="dismissal by the employer before the end of a fixed-term contract",
    )
    CONTRACT_ENDED = Text(
        id="berakhirnya jangka waktu perjanjian kerja waktu tertentu", en="end of the term of a fixed-term contract"
    )
    RESIGNATION = Text(id="mengundurkan diri", en="resignation")
    TOTAL_DISABILITY = Text(id="cacat total tetap", en="total permanent disability")
    RETIREMENT = Text(id="pensiun", en="retirement")
    DEATH = Text(id="meninggal dunia", en="death")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


@frozen
class Reasons:
    """Sebab yang dikecualikan: the endings that give no benefit, in the order of the article."""

    endings: tuple[Ending, ...]

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        return "; ".join(format(each, lang) for each in self.endings)


@frozen
class Scales:
    """Skala usaha: the sizes of enterprises that an article names."""

    scales: tuple[EnterpriseScale, ...]

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        return ", ".join(format(each, lang) for each in self.scales)


_EXCLUDED = Reasons((Ending.RESIGNATION, Ending.TOTAL_DISABILITY, Ending.RETIREMENT, Ending.DEATH))
_REASONS_2025 = (
    "https://www.bloombergtechnoz.com/detail-news/64131",
    "https://jakarta.suaramerdeka.com/nasional/pr-1342667805",
)

WILLING = Dated.of(
    Text(id="Syarat manfaat JKP, kesediaan", en="Condition of the JKP benefit, willingness"),
    since(
        "2021-02-02",
        Text(
            id="bersedia untuk bekerja kembali, sebagai penerima upah atau mandiri",
            en="willing to work again, for a wage or self-employed",
        ),
        PP_37_2021.pasal(19, ayat=2),
    ),
)

TEST_MONTHS = Dated.of(
    Text(id="Masa iur JKP, paling sedikit (bulan)", en="Contributions of JKP, at least (months)"),
    since("2021-02-02", 12, PP_37_2021.pasal(19, ayat=3)),
    reported(
        "2025-02-07",
        12,
        PP_37_2021.pasal(19, ayat=3, by=PP_6_2025),
        seen_in=(_BULLETIN, "https://jatimtimes.com (18 May 2025)"),
    ),
)

WINDOW_MONTHS = Dated.of(
    Text(id="Masa iur JKP, dalam (bulan)", en="Contributions of JKP, within (months)"),
    since("2021-02-02", 24, PP_37_2021.pasal(19, ayat=3)),
    reported(
        "2025-02-07",
        24,
        PP_37_2021.pasal(19, ayat=3, by=PP_6_2025),
        seen_in=(_BULLETIN, "https://jatimtimes.com (18 May 2025)"),
    ),
)

CONSECUTIVE_MONTHS = Dated.of(
    Text(
        id="Iuran JKP dibayar berturut-turut, paling singkat (bulan)",
        en="Contributions of JKP paid in a row, at least (months)",
    ),
    since("2021-02-02", 6, PP_37_2021.pasal(19, ayat=3)),
    lapsed(
        "2025-02-07",
        PP_37_2021.pasal(19, ayat=3, by=PP_6_2025),
        seen_in=(_BULLETIN, "https://jatimtimes.com (18 May 2025)"),
    ),
)

EXCLUDED_REASONS = Dated.of(
    Text(id="Sebab yang tidak memberi manfaat JKP", en="Endings without a JKP benefit"),
    since("2021-02-02", _EXCLUDED, PP_37_2021.pasal(20, ayat=1)),
    reported("2025-02-07", _EXCLUDED, PP_37_2021.pasal(20, ayat=1, by=PP_6_2025), seen_in=_REASONS_2025),
)

FIXED_TERM = Dated.of(
    Text(
        id="Sebab yang tidak memberi manfaat JKP, perjanjian kerja waktu tertentu",
        en="Endings without a JKP benefit, fixed-term contracts",
    ),
    since("2021-02-02", Reasons((Ending.CONTRACT_ENDED,)), PP_37_2021.pasal(20, ayat=2)),
    reported(
        "2025-02-07",
        Reasons((Ending.CONTRACT_ENDED,)),
        PP_37_2021.pasal(20, ayat=2, by=PP_6_2025),
        seen_in=_REASONS_2025,
    ),
)

PROOF = Dated.of(
    Text(id="Bukti pemutusan hubungan kerja", en="Proof of a dismissal"),
    since(
        "2021-02-02",
        Text(
            id="bukti diterimanya PHK oleh pekerja dan tanda terima laporan PHK dari dinas ketenagakerjaan "
            "kabupaten/kota; atau perjanjian bersama yang telah didaftarkan pada pengadilan hubungan industrial dan "
            "akta bukti pendaftarannya; atau petikan atau putusan pengadilan hubungan industrial yang telah mempunyai "
            "kekuatan hukum tetap",
            en="the worker's acceptance and the receipt of the report by the labour office; or a joint agreement "
            "registered with the industrial court and the deed of registration; or a final ruling of that court",
        ),
        PP_37_2021.pasal(20, ayat=3),
    ),
    reported(
        "2025-02-07",
        Text(
            id="bukti diterimanya PHK oleh pekerja dan tanda terima laporan PHK dari kementerian atau dinas "
            "ketenagakerjaan; atau perjanjian bersama dengan akta atau tanda terima pendaftarannya; atau putusan "
            "pengadilan yang telah mempunyai kekuatan hukum tetap",
            en="the worker's acceptance and the receipt of the report by the ministry or the labour office; or a joint "
            "agreement with the deed or the receipt of its registration; or a final ruling of the court",
        ),
        PP_37_2021.pasal(20, ayat=3, by=PP_6_2025),
        seen_in=("https://pasal.id/peraturan/permen/permenaker-no-2-tahun-2025/koreksi/6495725", _BULLETIN),
    ),
)

CASH = Dated.of(
    Text(id="Manfaat uang tunai JKP, dari upah sebulan", en="JKP cash benefit, of the monthly wage"),
    since("2021-02-02", Stages((Tranche(3, percent(45)), Tranche(3, percent(25)))), PP_37_2021.pasal(21, ayat=1)),
    reported(
        "2025-02-07",
        Stages((Tranche(6, percent(60)),)),
        PP_37_2021.pasal(21, ayat=1, by=PP_6_2025),
        seen_in=(_OKEZONE, _TIRTO, _RUANGBICARA),
    ),
)

CASH_CEILING = Dated.of(
    Text(id="Batas atas upah, manfaat uang tunai JKP", en="Wage ceiling of the JKP cash benefit"),
    since("2021-02-02", Rp(5_000_000), PP_37_2021.pasal(21, ayat=3)),
    reported(
        "2025-02-07",
        Rp(5_000_000),
        PP_37_2021.pasal(21, ayat=3, by=PP_6_2025),
        seen_in=("https://statusternate.com", "https://indoraya.news", "https://okezone.com (16 Feb 2025)"),
    ),
)

TRANSITION = Dated.of(
    Text(id="Peralihan manfaat uang tunai JKP", en="Transition of the JKP cash benefit"),
    since(
        "2025-02-07",
        Text(
            id="permohonan yang disetujui sebelum PP 6/2025 menurut ketentuan lama; manfaat yang masih berjalan sejak "
            "7 Februari 2025 menurut ketentuan baru; permohonan yang diajukan sebelum dan disetujui sejak hari itu "
            "menurut ketentuan baru",
            en="claims approved before PP 6/2025: the old rules; what still runs, from 7 February 2025 on: the new "
            "rules; claims filed before and approved from that day on: the new rules",
        ),
        PERMENAKER_2_2025.pasal("II"),
    ),
)

UNDER_REPORTED = Dated.of(
    Text(id="Upah dilaporkan lebih rendah", en="A wage reported too low"),
    since(
        "2021-02-02",
        Text(
            id="pengusaha wajib membayar kekurangan manfaat uang tunai kepada pekerja secara sekaligus",
            en="the employer must pay the worker what the cash benefit lacks, at once",
        ),
        PP_37_2021.pasal(23),
    ),
)

_SERVICES = Text(
    id="informasi pasar kerja (data lowongan); bimbingan jabatan (asesmen diri atau penilaian diri, konseling karir)",
    en="labour-market information (vacancies); vocational guidance (self-assessment, career counselling)",
)

SERVICES = Dated.of(
    Text(id="Manfaat akses informasi pasar kerja", en="Access to labour-market information"),
    since("2021-02-02", _SERVICES, PP_37_2021.pasal(25, ayat=1)),
    reported(
        "2025-02-07",
        _SERVICES,
        PP_37_2021.pasal(25, by=PP_6_2025),
        seen_in=("https://indoraya.news", "https://statusternate.com"),
    ),
)

TRAINING = Dated.of(
    Text(id="Manfaat pelatihan kerja", en="Training"),
    since(
        "2021-02-02",
        Text(
            id="pelatihan berbasis kompetensi, secara daring dan/atau luring",
            en="competency-based training, online and/or in person",
        ),
        PP_37_2021.pasal(30),
    ),
)

# PMK 148/PMK.02/2021 was not read, nor its first day: the row begins when the first benefit could be claimed.
TRAINING_COST = Dated.of(
    Text(
        id="Biaya satuan pelatihan kerja, setiap peserta paling banyak", en="Training, cost of a participant, at most"
    ),
    reported(
        "2022-02-01",
        Rp(1_000_000),
        PMK_148_PMK02_2021.pasal(31, ayat=3),
        seen_in=("https://www.idntimes.com (3 Oct 2024)", "https://nasional.kompas.com (14 Feb 2022)"),
    ),
    reported(
        "2025-04-14",
        Rp(2_400_000),
        PMK_148_PMK02_2021.pasal(31, ayat=3, by=PMK_26_2025),
        seen_in=(
            "https://nasional.kontan.co.id/news/korban-phk-dapat-biaya-pelatihan-rp-24-juta-dari-program-jkp",
            "https://insight.kontan.co.id",
        ),
    ),
)

MOST_CLAIMS = Dated.of(
    Text(id="Manfaat JKP selama masa usia kerja, paling banyak (kali)", en="JKP benefits in a working life, at most"),
    since("2021-02-02", 3, PP_37_2021.pasal(35)),
)

YEARS_BETWEEN = Dated.of(
    Text(
        id="Masa iur sejak manfaat JKP sebelumnya, paling sedikit (tahun)",
        en="Contributions since the JKP benefit before, at least (years)",
    ),
    since("2021-02-02", 5, PP_37_2021.pasal(35, huruf="b")),
)

UNREGISTERED = Dated.of(
    Text(id="Pekerja yang tidak diikutsertakan dalam JKP", en="Workers who were not enrolled in JKP"),
    since(
        "2021-02-02",
        Text(
            id="pengusaha wajib memberi manfaat uang tunai menurut Pasal 21 ayat (1) secara sekaligus dan manfaat "
            "pelatihan kerja",
            en="the employer must give the cash of Pasal 21 ayat (1) at once, and the training",
        ),
        PP_37_2021.pasal(37, ayat=1),
    ),
)

EXEMPT_SCALE = Dated.of(
    Text(
        id="Usaha yang dikecualikan dari kewajiban terhadap pekerja yang tidak diikutsertakan",
        en="Enterprises exempt from the duty to workers who were not enrolled",
    ),
    since("2021-02-02", Scales((EnterpriseScale.MICRO,)), PP_37_2021.pasal(37, ayat=2)),
)

ARREARS = Dated.of(
    Text(id="JKP saat pengusaha menunggak iuran", en="JKP when the employer is in arrears"),
    since(
        "2021-02-02",
        ArrearsRule(3, Standing.OPERATOR, Standing.OPERATOR, Standing.EMPLOYER_FIRST),
        PP_37_2021.pasal(39),
    ),
    since(
        "2025-02-07",
        ArrearsRule(3, Standing.OPERATOR, Standing.OPERATOR, Standing.EMPLOYER_FIRST),
        PP_37_2021.pasal(39, by=PP_6_2025),
    ),
)

ARREARS_OF_CLOSED = Dated.of(
    Text(
        id="JKP saat pengusaha yang pailit atau tutup menunggak iuran",
        en="JKP when a bankrupt or closed employer is in arrears",
    ),
    reported(
        "2025-02-07",
        ArrearsRule(6, Standing.OPERATOR, Standing.OPERATOR, Standing.EMPLOYER_FIRST),
        PP_37_2021.pasal("39A", by=PP_6_2025),
        seen_in=(_TIRTO, "https://kaltenglima.com", "https://impor.wush.co.id", "https://planet.merdeka.com"),
    ),
)

LOST = Dated.of(
    Text(id="Hak atas manfaat JKP hilang", en="The right to JKP is lost"),
    since(
        "2021-02-02",
        Text(
            id="tidak mengajukan permohonan dalam jangka waktunya; telah mendapatkan pekerjaan; meninggal dunia",
            en="no claim in time; a new job; death",
        ),
        PP_37_2021.pasal(40),
    ),
    reported(
        "2025-02-07",
        Text(
            id="tidak mengajukan permohonan dalam jangka waktunya; telah mendapatkan pekerjaan; meninggal dunia",
            en="no claim in time; a new job; death",
        ),
        PP_37_2021.pasal(40, by=PP_6_2025),
        seen_in=(
            _TIRTO,
            "https://sumbar.suara.com/amp/read/2025/02/16/130824/cair-korban-phk-dapat-60-persen-gaji-selama-6-bulan-cek-syaratnya?page=2",
        ),
    ),
)

# Permenaker 15/2021 Pasal 13, as Pasal I of Permenaker 2/2025 words it, was read; what it said before was not.
_RULES_OF_INSTALMENTS = PERMENAKER_2_2025.pasal("I")

ASSESSMENT = Dated.of(
    Text(id="Manfaat uang tunai JKP bulan pertama", en="JKP cash benefit, first month"),
    since(
        "2025-02-07",
        Text(
            id="setelah pengajuan pertama dan asesmen diri atau penilaian diri",
            en="after the first claim and a self-assessment",
        ),
        _RULES_OF_INSTALMENTS,
    ),
)

APPLICATIONS = Dated.of(
    Text(
        id="Lamaran pekerjaan dalam sebulan sebagai bukti aktif mencari kerja, paling sedikit",
        en="Applications in a month as proof of an active search, at least",
    ),
    since("2025-02-07", 5, _RULES_OF_INSTALMENTS),
)

INTERVIEWS = Dated.of(
    Text(
        id="Panggilan tes atau wawancara sebagai bukti aktif mencari kerja, paling sedikit",
        en="Invitations to a test or interview as proof of an active search, at least",
    ),
    since("2025-02-07", 1, _RULES_OF_INSTALMENTS),
)

ATTENDANCE = Dated.of(
    Text(
        id="Kehadiran dalam pelatihan pada bulan sebelumnya, paling sedikit",
        en="Attendance of the training in the month before, at least",
    ),
    since("2025-02-07", percent(80), _RULES_OF_INSTALMENTS),
)

FORM_MONTH = Dated.of(
    Text(
        id="Bulan manfaat yang memerlukan formulir status pekerjaan",
        en="The month that needs the form on the employment status",
    ),
    since("2025-02-07", 6, _RULES_OF_INSTALMENTS),
)


# Who has a right ------------------------------------------------------------------------------------------------------

_Days: TypeAlias = "tuple[date, ...]"


def _paid(months: Iterable[Month | Day]) -> frozenset[Month]:
    return frozenset(as_month(month, "paid") for month in months)


def _previous(days: Iterable[Day]) -> _Days:
    return tuple(sorted(as_day(day, "previous") for day in days))


def _some_day(value: Day | None) -> date | None:
    return None if value is None else as_day(value)


@frozen
class JobLoss:
    """Kehilangan pekerjaan: what is known of a worker who lost the job; what is not known stays None.

    `paid` are the contribution months that were paid before the dismissal, `previous` the days on which earlier JKP
    benefits were obtained.  `registered` is the day of registration, at which the age counts.  `claimed` is the day of
    the claim; where it is given, the term of Pasal 40 is one of the conditions.
    """

    day: date = field(converter=as_day)
    ending: Ending
    paid: frozenset[Month] = field(converter=_paid, kw_only=True)
    previous: _Days = field(default=(), converter=_previous, kw_only=True)
    citizen: bool | None = field(default=None, kw_only=True)
    willing: bool | None = field(default=None, kw_only=True)
    working: bool | None = field(default=None, kw_only=True)
    born: date | None = field(default=None, converter=_some_day, kw_only=True)
    registered: date | None = field(default=None, converter=_some_day, kw_only=True)
    claimed: date | None = field(default=None, converter=_some_day, kw_only=True)

    def __attrs_post_init__(self) -> None:
        refuse_other("ending", self.ending, Ending)
        for name, value in (("citizen", self.citizen), ("willing", self.willing), ("working", self.working)):
            if value is not None:
                instance(name, value, bool, "True")
        for name, day in (
            ("born", self.born),
            ("registered", self.registered),
            ("previous", max(self.previous, default=None)),
        ):
            if day is not None and day > self.day:
                msg = f"{name} ({day}) cannot be after the day of the dismissal ({self.day})."
                raise ValueError(msg)
        if self.claimed is not None and self.claimed < self.day:
            msg = f"claimed ({self.claimed}) cannot be before the day of the dismissal ({self.day})."
            raise ValueError(msg)

    @property
    def month(self) -> Month:
        """The month of the dismissal."""
        return Month.of(self.day)

    def paid_within(self, months: int) -> int:
        """How many of so many contribution months, the month of the dismissal being the last, were paid."""
        return sum(0 <= self.month - month < months for month in self.paid)

    @property
    def longest_run(self) -> int:
        """The most contribution months paid in a row up to the month of the dismissal."""
        best = run = 0
        before: Month | None = None
        for month in sorted(month for month in self.paid if month <= self.month):
            run = run + 1 if before is not None and month - before == 1 else 1
            best, before = max(best, run), month
        return best

    def paid_since_previous(self) -> int:
        """The contribution months paid after the month of the last benefit, up to the month of the dismissal."""
        last = Month.of(self.previous[-1])
        return sum(last < month <= self.month for month in self.paid)


@frozen
class Condition:
    """Syarat: one condition of the law with its article, met, not met, or (None) not to be told from what is known."""

    label: Text
    met: bool | None
    source: Source

    def __format__(self, spec: str) -> str:
        return _ANSWERS[self.met].fill(label=self.label).get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


_ANSWERS = {
    True: Text(id="{label}: terpenuhi", en="{label}: met"),
    False: Text(id="{label}: tidak terpenuhi", en="{label}: not met"),
    None: Text(id="{label}: belum diketahui", en="{label}: not known"),
}


def _all(conditions: Iterable[Condition]) -> bool | None:
    answers = {condition.met for condition in conditions}
    return False if False in answers else None if None in answers else True


@frozen
class Entitlement:
    """Kelayakan: the conditions of a JKP benefit, each answered, and the day that governs them."""

    governed_by: date
    conditions: tuple[Condition, ...]

    @property
    def met(self) -> bool | None:
        """True when every condition is met, False when one is not, None when something is not known."""
        return _all(self.conditions)

    @property
    def failed(self) -> tuple[Condition, ...]:
        """The conditions that are not met."""
        return tuple(condition for condition in self.conditions if condition.met is False)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources of all conditions, each once."""
        return tuple(dict.fromkeys(condition.source for condition in self.conditions))


_AGED = Text(id="belum mencapai umur {limit} tahun saat mendaftar", en="not yet {limit} years old at registration")
_ENDED = Text(id="sebab: {ending}", en="ending: {ending}")
_TESTED = Text(
    id="iuran {paid} bulan dalam {window} bulan, paling sedikit {least}",
    en="{paid} months of contributions within {window}, at least {least}",
)
_RUN = Text(
    id="iuran {paid} bulan berturut-turut, paling singkat {least}", en="{paid} months in a row, at least {least}"
)
_COUNTED = Text(id="manfaat yang ke-{n}, paling banyak {most} kali", en="benefit number {n}, at most {most}")
_BETWEEN = Text(
    id="iuran {paid} bulan sejak manfaat sebelumnya, paling sedikit {years} tahun",
    en="{paid} months of contributions since the benefit before, at least {years} years",
)
_JOBLESS = Text(id="belum mendapatkan pekerjaan", en="no new job")
_IN_TIME = Text(id="diajukan {claimed}, paling lambat {last}", en="claimed on {claimed}, at the latest on {last}")
_MONTHS = 12


def entitlement(loss: JobLoss) -> Entitlement:
    """Kelayakan manfaat JKP: each condition of the law, answered by what is known of a loss of the job.

    The day of the dismissal governs; the age counts on the day of registration.
    In which programmes he had to be enrolled for it, health insurance (JKN) included, `obligations` judges.
    The 24 months end with the month of the dismissal, and the six in a row may lie anywhere before it: Pasal 19
    ayat (3) says neither.  Five years of contributions since the benefit before are 60 paid months.
    Raises NotInForce for a dismissal before 2 February 2021.

    >>> year = Month.range(Month(2024, 1), Month(2024, 12))
    >>> loss = JobLoss("2025-01-15", Ending.DISMISSAL, paid=year, citizen=True, willing=True, working=False,
    ...     born="1990-01-01", registered="2021-02-02")
    >>> entitlement(loss).met
    True
    >>> print(entitlement(JobLoss("2025-01-15", Ending.RESIGNATION, paid=())).failed[0])
    sebab: mengundurkan diri: tidak terpenuhi
    """
    instance("loss", loss, JobLoss, 'JobLoss("2025-01-15", Ending.DISMISSAL, paid=())')
    day = loss.day
    conditions = [_citizen(loss), _aged(loss), *_endings(loss), _answered(WILLING.on(day), loss.willing), _tested(loss)]
    run = CONSECUTIVE_MONTHS.get(day)
    if run is not None:
        label = _RUN.fill(paid=loss.longest_run, least=run.value)
        conditions.append(Condition(label, loss.longest_run >= run.value, run.source))
    conditions.extend(_repeated(loss))
    working = None if loss.working is None else not loss.working
    conditions.append(Condition(_JOBLESS, working, LOST.on(day).source))
    if loss.claimed is not None:
        last = claim_by(day)
        label = _IN_TIME.fill(claimed=loss.claimed, last=last)
        conditions.append(Condition(label, loss.claimed <= last, CLAIM_MONTHS.on(day).source))
    return Entitlement(day, tuple(conditions))


def entitlement_of_unregistered(loss: JobLoss) -> Entitlement:
    """Kelayakan pekerja yang tidak diikutsertakan: the conditions that do not ask about an enrolment (Pasal 37).

    The employer owes what the programme would have given: to a citizen, for an ending that is not excluded.
    The day of the dismissal governs.  Raises NotInForce for a dismissal before 2 February 2021.

    >>> entitlement_of_unregistered(JobLoss("2025-06-01", Ending.DISMISSAL, paid=(), citizen=True)).met
    True
    """
    instance("loss", loss, JobLoss, 'JobLoss("2025-01-15", Ending.DISMISSAL, paid=())')
    return Entitlement(loss.day, (_citizen(loss), *_endings(loss)))


def _answered(provision: Provision[Text], met: bool | None) -> Condition:  # noqa: FBT001  (the answer itself)
    return Condition(provision.value, met, provision.source)


def _citizen(loss: JobLoss) -> Condition:
    return _answered(JKP_CITIZENS.on(loss.day), loss.citizen)


def _aged(loss: JobLoss) -> Condition:
    limit = JKP_AGE.on(loss.day)
    met = None
    if loss.born is not None and loss.registered is not None:
        met = completed_years(loss.born, loss.registered) < limit.value
    return Condition(_AGED.fill(limit=limit.value), met, limit.source)


def _endings(loss: JobLoss) -> list[Condition]:
    """The ending against each article that excludes some; the first that names it decides."""
    label = _ENDED.fill(ending=loss.ending)
    rules = [EXCLUDED_REASONS.on(loss.day), FIXED_TERM.on(loss.day)]
    named = [rule for rule in rules if loss.ending in rule.value.endings]
    if named:
        return [Condition(label, met=False, source=named[0].source)]
    fixed = loss.ending is Ending.CONTRACT_CUT_SHORT
    return [Condition(label, met=True, source=rules[fixed].source)]


def _tested(loss: JobLoss) -> Condition:
    least, window = TEST_MONTHS.on(loss.day), WINDOW_MONTHS.on(loss.day).value
    paid = loss.paid_within(window)
    return Condition(_TESTED.fill(paid=paid, window=window, least=least.value), paid >= least.value, least.source)


def _repeated(loss: JobLoss) -> list[Condition]:
    most = MOST_CLAIMS.on(loss.day)
    number = len(loss.previous) + 1
    conditions = [Condition(_COUNTED.fill(n=number, most=most.value), number <= most.value, most.source)]
    if loss.previous:
        years = YEARS_BETWEEN.on(loss.day)
        paid = loss.paid_since_previous()
        label = _BETWEEN.fill(paid=paid, years=years.value)
        conditions.append(Condition(label, paid >= years.value * _MONTHS, years.source))
    return conditions


# What is paid ---------------------------------------------------------------------------------------------------------

_CASH = Text(id="Manfaat uang tunai JKP", en="JKP cash benefit")
_MONTH = Text(id="Manfaat uang tunai JKP, bulan ke-{n} ({day})", en="JKP cash benefit, month {n} ({day})")
_OF_WAGE = Text(id="{rate} x {base}", en="{rate} x {base}")
_CAPPED = Text(id="{rate} x {base} (batas atas upah)", en="{rate} x {base} (the wage ceiling)")


def instalments(wage: Rupiah, *, approved: Day, paid: Iterable[Day] | None = None) -> Breakdown:
    """Manfaat uang tunai: the six instalments, one line each, and the day that governs each.

    `wage` is the last wage the employer reported; what exceeds the ceiling does not count.  `approved` is the day on
    which the claim was approved, `paid` the days of the instalments; without them one a month from `approved` on.
    The day of an instalment governs it, and no instalment comes before the approval: so a claim approved before
    7 February 2025 is paid by the old rules up to that day and by the new ones from it on, and a claim filed before and
    approved after by the new ones throughout, as Permenaker 2/2025 Pasal II says.
    A line is tagged with `month` (1 to 6) and `governed_by`; each is rounded half up to the sen.
    Raises NotInForce before 2 February 2021, and ValueError for too many days or days out of order.

    >>> account = instalments(Rp(6_000_000), approved="2024-11-10")
    >>> account.amount, [line.amount.rupiah for line in account.parts]
    (Rp(15750000), [2250000, 2250000, 2250000, 3000000, 3000000, 3000000])
    """
    _money("wage", wage)
    lines = tuple(
        _instalment(wage, n, day, as_day(approved, "approved")) for n, day in enumerate(_days(approved, paid), 1)
    )
    return total_of(_CASH, lines, tags=_OPERATOR_TAGS)


def cash_over(columns: Columns, approved: date) -> Any:  # noqa: ANN401  (an expression of the caller's library)
    """`instalments` over columns, one a month from the day of approval: "wage"."""
    wage, total = columns["wage"], columns.number(0)
    for number, day in enumerate(_days(approved, None)):
        ceiling = columns.number(CASH_CEILING.on(day).value.sen)
        base = columns.choose(wage > ceiling, ceiling, wage)
        total = total + columns.share(base, _rates(day)[1][number], Rounding.SEN)
    return total


def _money(name: str, amount: Rupiah) -> Rupiah:
    if instance(name, amount, Rupiah, "Rp(5_000_000)") < _NOTHING:
        msg = f"{name} cannot be negative: {amount!r}."
        raise ValueError(msg)
    return amount


def _rates(day: date) -> tuple[Provision[Stages], tuple[Rate, ...]]:
    """The rate of each month by the rules of a day."""
    row = CASH.on(day)
    return row, tuple(stage.rate for stage in row.value.stages for _ in range(stage.months or 0))


def most_instalments(day: Day) -> int:
    """How many instalments there are at most; the day of the dismissal, or of any of them, governs.

    >>> most_instalments("2024-01-01"), most_instalments("2025-06-01")
    (6, 6)
    """
    return len(_rates(as_day(day))[1])


def cash_of_month(wage: Rupiah, number: int, *, day: Day, approved: Day | None = None) -> Breakdown:
    """Manfaat uang tunai satu bulan: one instalment, whatever its conditions.

    The day of the instalment governs; `approved` (the same day unless said otherwise) shows the transition.
    Raises NotInForce before 2 February 2021, and ValueError for a month there is not.

    >>> [cash_of_month(Rp(4_000_000), 4, day=day).amount for day in ("2024-06-01", "2025-06-01")]
    [Rp(1000000), Rp(2400000)]
    """
    on = as_day(day)
    whole("number", number, least=1, most=most_instalments(on))
    first = on if approved is None else as_day(approved, "approved")
    return _instalment(_money("wage", wage), number, on, first).tagged(program="JKP")


def _days(approved: Day, paid: Iterable[Day] | None) -> list[date]:
    first = as_day(approved, "approved")
    _, rates = _rates(first)
    if paid is None:
        return [add_months(first, month) for month in range(len(rates))]
    days = [as_day(day, "paid") for day in paid]
    if len(days) > len(rates):
        msg = f"paid names {len(days)} instalments; {CASH.on(first).citation.short} gives at most {len(rates)}."
        raise ValueError(msg)
    if any(later <= earlier for earlier, later in pairwise(days)) or any(day < first for day in days):
        msg = f"paid must be days in order, none of them before the claim was approved ({first}), not {shown(days)}."
        raise ValueError(msg)
    return days


def _instalment(wage: Rupiah, number: int, day: date, approved: date) -> Breakdown:
    row, rates = _rates(day)
    ceiling = CASH_CEILING.on(day)
    base, rate = min(wage, ceiling.value), rates[number - 1]
    basis = [row.source, ceiling.source]
    if row != CASH.on(approved):
        basis.append(TRANSITION.on(day).source)
    how = (_CAPPED if wage > ceiling.value else _OF_WAGE).fill(rate=rate, base=base)
    label = _MONTH.fill(n=number, day=day)
    return Breakdown(label, rate.of(base), how, tuple(basis), tags={"month": number, "governed_by": day})


@frozen
class Effort:
    """Upaya: what a participant shows for an instalment; `attendance` is None for who is in no training."""

    assessed: bool = field(default=False, kw_only=True)
    applications: int = field(default=0, kw_only=True)
    interviews: int = field(default=0, kw_only=True)
    attendance: Rate | None = field(default=None, kw_only=True)
    form: bool = field(default=False, kw_only=True)
    working: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        for name, value in (("assessed", self.assessed), ("form", self.form), ("working", self.working)):
            instance(name, value, bool, "True")
        whole("applications", self.applications, least=0)
        whole("interviews", self.interviews, least=0)
        if self.attendance is not None:
            instance("attendance", self.attendance, Rate, "percent(80)")


_SEARCHED = Text(
    id="aktif mencari kerja ({applications} lamaran dari {least}, atau {interviews} panggilan dari {once}) atau hadir "
    "dalam pelatihan paling sedikit {attendance}",
    en="an active search ({applications} of {least} applications, or {interviews} of {once} invitations) or attendance "
    "of the training of at least {attendance}",
)
_FORM = Text(id="formulir status pekerjaan", en="form on the employment status")


def conditions_of_instalment(number: int, effort: Effort, day: Day) -> tuple[Condition, ...]:
    """Syarat bulanan: what a participant must show for the instalment of a month.

    The first month: the self-assessment.  Later months: no new job, and an active search and/or attendance of the
    training in the month before; the article joins the two by "and/or", so either is enough.  The sixth: the form too.
    The day of the instalment governs.  Raises NotInForce before 7 February 2025: the earlier words were not read.

    >>> [condition.met for condition in conditions_of_instalment(2, Effort(applications=4), "2025-06-01")]
    [True, False]
    """
    on = as_day(day)
    instance("effort", effort, Effort, "Effort(applications=5)")
    assessment = ASSESSMENT.on(on)
    _, rates = _rates(on)
    if whole("number", number, least=1, most=len(rates)) == 1:
        return (Condition(assessment.value, effort.assessed, assessment.source),)
    conditions = [Condition(_JOBLESS, not effort.working, LOST.on(on).source), _searched(effort, on)]
    form = FORM_MONTH.on(on)
    if number == form.value:
        conditions.append(Condition(_FORM, effort.form, form.source))
    return tuple(conditions)


def _searched(effort: Effort, day: date) -> Condition:
    applications, interviews, attendance = APPLICATIONS.on(day), INTERVIEWS.on(day), ATTENDANCE.on(day)
    label = _SEARCHED.fill(
        applications=effort.applications,
        least=applications.value,
        interviews=effort.interviews,
        once=interviews.value,
        attendance=attendance.value,
    )
    searching = effort.applications >= applications.value or effort.interviews >= interviews.value
    learning = effort.attendance is not None and effort.attendance >= attendance.value
    return Condition(label, searching or learning, applications.source)


def instalment(wage: Rupiah, number: int, effort: Effort, *, day: Day, approved: Day | None = None) -> Breakdown:
    """Manfaat uang tunai satu bulan: one instalment, paid when its conditions are met.

    Where one is not met the amount is Rp0 and the instalment stands beside it as a right whose condition is not met.
    The day of the instalment governs; `approved` (the same day unless said otherwise) shows the transition.
    Raises as `conditions_of_instalment`.

    >>> instalment(Rp(4_000_000), 2, Effort(interviews=1), day="2025-06-01").amount
    Rp(2400000)
    """
    conditions = conditions_of_instalment(number, effort, day)
    return given(cash_of_month(wage, number, day=day, approved=approved), conditions)


def given(account: Breakdown, conditions: tuple[Condition, ...]) -> Breakdown:
    """The account when every condition is met; else Rp0 with the account as a right.

    >>> late = Condition(Text(id="diajukan", en="asked for"), False, CASH.on("2025-06-01").source)
    >>> print(given(cash_of_month(Rp(4_000_000), 2, day="2025-06-01"), (late,)).how)
    diajukan: tidak terpenuhi
    """
    sources = tuple(dict.fromkeys(condition.source for condition in conditions))
    met = _all(conditions)
    if met:
        return evolve(account, basis=tuple(dict.fromkeys((*account.basis, *sources))))
    open_ones = [condition for condition in conditions if not condition.met]
    words = Text(
        id="; ".join(f"{condition:id}" for condition in open_ones),
        en="; ".join(f"{condition:en}" for condition in open_ones),
    )
    # Whoever has no right to the cash has none to the training: Pasal 19 and 20 speak of the whole benefit.
    others = (
        evolve(right, condition=words, basis=tuple(dict.fromkeys((*right.basis, *sources))), met=met)
        for right in account.rights
    )
    rights = (Right(account.label, account.amount, words, sources, met), *others)
    return Breakdown(account.label, _NOTHING, words, account.basis, (), account.tags, rights)


def benefit(wage: Rupiah, loss: JobLoss, *, approved: Day, paid: Iterable[Day] | None = None) -> Breakdown:
    """Manfaat JKP: the cash of a participant who lost the job, with training as a right, when the conditions are met.

    The day of the dismissal governs the conditions (`entitlement`), the day of each instalment its rate
    (`instalments`): the tag "governed_by" of the whole and of each line.  While a condition is open or not met the
    amount is Rp0, and cash and training stand beside it as rights.
    Whether the claim came in time is asked where the loss says when it was `claimed`; `claim_by` gives the last day.
    Raises as `entitlement` and `instalments`, and ValueError for an approval before the dismissal or the claim.

    >>> loss = JobLoss("2025-12-01", Ending.DISMISSAL, paid=Month.range(Month(2025, 1), Month(2025, 12)), citizen=True,
    ...     willing=True, working=False, born="1990-01-01", registered="2024-01-01")
    >>> benefit(Rp(5_000_000), loss, approved="2025-12-15").amount
    Rp(18000000)
    """
    found = entitlement(loss)
    first = as_day(approved, "approved")
    if first < loss.day:
        msg = f"approved ({first}) cannot be before the day of the dismissal ({loss.day})."
        raise ValueError(msg)
    if loss.claimed is not None and first < loss.claimed:
        msg = f"approved ({first}) cannot be before the day of the claim ({loss.claimed})."
        raise ValueError(msg)
    account = instalments(wage, approved=first, paid=paid).tagged(governed_by=loss.day)
    account = evolve(account, rights=(training(first),) if TRAINING_COST.get(first) else ())
    return given(account, found.conditions)


_TRAINING = Text(id="Manfaat pelatihan kerja", en="Training")
_TRAINING_OF = Text(
    id="{words}; batasnya biaya satuan setiap peserta", en="{words}; the limit is the cost of one participant"
)


def training(day: Day) -> Right:
    """Pelatihan kerja: the right to training and the most it may cost.

    The day on which the training is granted governs.  Raises NotInForce before 1 February 2022.

    >>> training("2025-04-13").at_most, training("2025-04-14").at_most
    (Rp(1000000), Rp(2400000))
    """
    cost, words = TRAINING_COST.on(day), TRAINING.on(day)
    return Right(_TRAINING, cost.value, _TRAINING_OF.fill(words=words.value), (words.source, cost.source))


# What the employer owes -----------------------------------------------------------------------------------------------

_SHORT = Text(id="Kekurangan manfaat uang tunai JKP", en="What the JKP cash benefit lacks")
_LACKS = Text(id="{due} - {paid}", en="{due} - {paid}")


def shortfall(*, actual: Rupiah, reported: Rupiah, approved: Day, paid: Iterable[Day] | None = None) -> Breakdown:
    """Kekurangan manfaat: what the employer owes at once for having reported too low a wage (Pasal 23).

    Instalment by instalment, the cash of the actual wage less that of the reported one, both cut at the ceiling: above
    it nothing is lacking.  Days as in `instalments`.  A wage that was not reported too low leaves Rp0.

    >>> shortfall(actual=Rp(6_000_000), reported=Rp(3_000_000), approved="2025-06-01").amount
    Rp(7200000)
    """
    days = None if paid is None else tuple(paid)
    due = instalments(_money("actual", actual), approved=approved, paid=days)
    got = instalments(min(_money("reported", reported), actual), approved=approved, paid=days)
    return lacking(due.parts, got.parts, approved=approved)


def lacking(due: Iterable[Breakdown], got: Iterable[Breakdown], *, approved: Day) -> Breakdown:
    """Kekurangan manfaat: instalment by instalment, what is due by the actual wage less what the reported one gives.

    The day of the approval governs the rule (Pasal 23).  Raises ValueError where the two name other months.

    >>> due, got = (cash_of_month(Rp(wage), 1, day="2025-06-01") for wage in (4_000_000, 3_000_000))
    >>> lacking([due], [got], approved="2025-06-01").amount
    Rp(600000)
    """
    lines = tuple(
        Breakdown(
            each.label,
            each.amount - less.amount,
            _LACKS.fill(due=each.amount, paid=less.amount),
            each.basis,
            tags=each.tags,
        )
        for each, less in zip(due, got, strict=True)
    )
    account = total_of(_SHORT, lines, tags=_EMPLOYER_TAGS)
    return evolve(account, basis=(UNDER_REPORTED.on(as_day(approved, "approved")).source,))


_BY_EMPLOYER = Text(
    id="Manfaat uang tunai JKP, dibayar pengusaha sekaligus", en="JKP cash benefit, paid at once by the employer"
)
_EXEMPT = Text(id="{scale} dikecualikan", en="{scale} enterprises are exempt")
_EMPLOYERS_MONTH = Text(id="Bulan ke-{n}", en="Month {n}")


def unregistered(wage: Rupiah, *, dismissed: Day, scale: EnterpriseScale) -> Breakdown:
    """Pekerja yang tidak diikutsertakan: what the employer owes a worker who was never enrolled (Pasal 37).

    The whole cash benefit at once, by the rates of the day of the dismissal, and the training as a right.
    The wage counts up to the ceiling: Pasal 37 names ayat (1) of Pasal 21 alone, whose wage the ayat after it define.
    Micro enterprises are exempt: Rp0.  Raises NotInForce for a dismissal before 2 February 2021.

    >>> unregistered(Rp(4_000_000), dismissed="2025-06-01", scale=EnterpriseScale.SMALL).amount
    Rp(14400000)
    """
    day = as_day(dismissed, "dismissed")
    refuse_other("scale", scale, EnterpriseScale)
    duty, exempt = UNREGISTERED.on(day), EXEMPT_SCALE.on(day)
    tags = (*_EMPLOYER_TAGS, ("governed_by", day))
    if scale in exempt.value.scales:
        return Breakdown(_BY_EMPLOYER, _NOTHING, _EXEMPT.fill(scale=scale), (exempt.source,), tags=tags)
    _, rates = _rates(day)
    lines = tuple(
        _instalment(_money("wage", wage), n, day, day).named(_EMPLOYERS_MONTH.fill(n=n))
        for n in range(1, len(rates) + 1)
    )
    rights = (training(day),) if TRAINING_COST.get(day) else ()
    return evolve(total_of(_BY_EMPLOYER, lines, tags=tags, rights=rights), basis=(duty.source,))


def arrears_rule(dismissed: Day, *, closed: bool = False) -> Provision[ArrearsRule]:
    """Aturan tunggakan JKP: the rule that holds for a dismissal, of a bankrupt or closed employer or of any other.

    >>> arrears_rule("2025-06-01", closed=True).value.months, arrears_rule("2025-06-01").value.months
    (6, 3)
    """
    day = as_day(dismissed, "dismissed")
    special = ARREARS_OF_CLOSED.get(day) if closed else None
    return special or ARREARS.on(day)


def owed(cash: Breakdown, dismissed: Day, *, arrears: Arrears, closed: bool = False) -> Breakdown:
    """Tunggakan JKP: who owes the cash when the employer's contributions were unpaid on the day of the dismissal.

    Up to three months in a row the operator pays and the employer settles; beyond them the employer pays first and may
    ask for replacement once arrears and fines are settled (Pasal 39).  Since 7 February 2025 the operator pays for a
    bankrupt or closed employer up to six months (Pasal 39A); before, and beyond, Pasal 39 holds.
    The arrears are those of JKK and JKM, since 7 February 2025 of JKK alone.
    The day of the dismissal governs.  `cash` is what `benefit` or `instalments` gives; its lines are tagged `standing`.

    >>> cash = instalments(Rp(5_000_000), approved="2025-06-10")
    >>> [line.tag("standing").name for line in owed(cash, "2025-06-01", arrears=Arrears(4)).parts][0]
    'EMPLOYER_FIRST'
    >>> [line.tag("standing").name for line in owed(cash, "2025-06-01", arrears=Arrears(4), closed=True).parts][0]
    'OPERATOR'
    """
    rule = arrears_rule(dismissed, closed=closed)
    return rule.value.apply(cash, arrears, rule.source, spared=lambda _: False)


_REPLACED = Text(id="Penggantian manfaat uang tunai JKP", en="Replacement of the JKP cash benefit")
_PAID_FIRST = Text(
    id="yang wajib dibayar pengusaha terlebih dahulu {most}, yang dibayarkan {paid}",
    en="what the employer had to pay first {most}, what was paid {paid}",
)


def replacement(account: Breakdown, *, paid: Rupiah) -> Breakdown:
    """Penggantian: what an employer who paid first is given back once arrears and fines are settled (Pasal 39).

    `account` is what `owed` gives: no more is replaced than what the employer had to pay first.
    Whether arrears and fines are settled is not asked here.

    >>> cash = instalments(Rp(5_000_000), approved="2025-06-10")
    >>> account = owed(cash, "2025-06-01", arrears=Arrears(4, settled=True))
    >>> replacement(account, paid=Rp(18_000_000)).amount
    Rp(18000000)
    """
    most = account.by("standing").get(Standing.EMPLOYER_FIRST, _NOTHING)
    how = _PAID_FIRST.fill(most=most, paid=_money("paid", paid))
    return Breakdown(_REPLACED, min(most, paid), how, account.basis, tags=_OPERATOR_TAGS)


# Tenggat --------------------------------------------------------------------------------------------------------------

REGISTRATION_DAYS = Dated.of(
    Text(
        id="Pendaftaran JKP sejak mulai bekerja, paling lama (hari)",
        en="Registration in JKP from the first day of work, days",
    ),
    since("2021-02-02", 30, PP_37_2021.pasal(6, ayat=1)),
)

NUMBER_DAYS = Dated.of(
    Text(id="Nomor kepesertaan JKP diberikan paling lama, hari kerja", en="JKP number is given within, working days"),
    since("2021-02-02", 1, PP_37_2021.pasal(6, ayat=3)),
)

DATA_CHANGE_DAYS = Dated.of(
    Text(
        id="Perubahan data JKP disampaikan paling lama, hari kerja",
        en="Changes of JKP data are told within, working days",
    ),
    since("2021-02-02", 7, PP_37_2021.pasal(9)),
)

DISMISSAL_REPORT_DAYS = Dated.of(
    Text(
        id="Data PHK disampaikan pengusaha paling lama, hari kerja",
        en="The employer reports the dismissal within, working days",
    ),
    since("2025-02-07", 7, _RULES_OF_INSTALMENTS),
)

CLAIM_MONTHS = Dated.of(
    Text(id="Permohonan JKP sejak PHK, dalam (bulan)", en="JKP is claimed after the dismissal within, months"),
    since("2021-02-02", 3, PP_37_2021.pasal(40, huruf="a")),
    reported(
        "2025-02-07",
        6,
        PP_37_2021.pasal(40, huruf="a", by=PP_6_2025),
        seen_in=("https://statusternate.com", "https://indoraya.news", "https://impor.wush.co.id", _TIRTO),
    ),
)

PAYMENT_DAYS = Dated.of(
    Text(id="Manfaat uang tunai JKP dibayar paling lama, hari kerja", en="JKP cash is paid within, working days"),
    since("2025-02-07", 3, _RULES_OF_INSTALMENTS),
)

REPORT_DAYS = Dated.of(
    Text(
        id="Penempatan dan pelatihan yang diselesaikan dilaporkan paling lama, hari kerja",
        en="A new job and a finished training are reported within, working days",
    ),
    since("2021-02-02", 7, PP_37_2021.pasal(28)),
)

REPLACEMENT_MONTHS = Dated.of(
    Text(
        id="Permintaan penggantian JKP sejak dibayar pengusaha, dalam (bulan)",
        en="Replacement of JKP is asked for after the employer paid within, months",
    ),
    since("2021-02-02", 3, PP_37_2021.pasal(39, ayat=5)),
    since("2025-02-07", 3, PP_37_2021.pasal(39, ayat=5, by=PP_6_2025)),
)

REPLACEMENT_DAYS = Dated.of(
    Text(id="Penggantian JKP dibayar paling lama, hari kerja", en="Replacement of JKP is paid within, working days"),
    since("2021-02-02", 7, PP_37_2021.pasal(39, ayat=6)),
    since("2025-02-07", 7, PP_37_2021.pasal(39, ayat=6, by=PP_6_2025)),
)

CLAIM_DOCUMENTS = Dated.of(
    Text(id="Lampiran permohonan JKP", en="Documents with a JKP request"),
    since("2021-02-02", Papers.of(Paper.DISMISSAL), PP_37_2021.pasal(20, ayat=3)),
    since("2025-02-07", Papers.of(Paper.DISMISSAL, Paper.ACCOUNT_DATA), _RULES_OF_INSTALMENTS),
)
"""What Pasal 20 ayat (3) asks for; since PP 6/2025 by Permenaker 15/2021 Pasal 9 and 13 as they were rewritten."""

# The sources bear no day from which the portal asks for this: the row begins with the article that it goes beyond.
CLAIM_DOCUMENTS_IN_PRACTICE = Dated.of(
    Text(id="Berkas permohonan JKP yang diminta portal Siap Kerja", en="Documents that the portal asks for with JKP"),
    reported(
        "2021-02-02",
        Papers.of(Paper.COMMITMENT, Paper.ACCOUNT_DATA),
        PP_37_2021.pasal(20, ayat=3),
        seen_in=(
            "https://money.kompas.com/read/2022/02/12/160100326/simak-begini-cara-jadi-peserta-hingga-ajukan-klaim-jkp?page=2",
            "https://parapuan.co/read/533996048/cara-mencairkan-jaminan-kehilangan-pekerjaan-untuk-karyawan-yang-kena-layoff?page=3",
            "https://www.bloombergtechnoz.com/detail-news/64131/korban-phk-dapat-tunjangan-gaji-60-gaji-begini-cara-cek-ajukan/2",
        ),
    ),
)

REPLACEMENT_DOCUMENTS = Dated.of(
    Text(id="Lampiran permintaan penggantian JKP", en="Documents with a request for replacement of JKP"),
    since("2021-02-02", Papers.of(Paper.REQUEST_LETTER), PP_37_2021.pasal(39, ayat=6)),
    since("2025-02-07", Papers.of(Paper.REQUEST_LETTER), PP_37_2021.pasal(39, ayat=6, by=PP_6_2025)),
)


def dismissal_report_by(dismissed: Day, holidays: Collection[date]) -> date:
    """The last working day on which the employer reports the dismissal; the day of the dismissal governs.

    Raises NotInForce before 7 February 2025, whose words were not read.

    >>> dismissal_report_by("2025-06-02", holidays=frozenset())
    datetime.date(2025, 6, 11)
    """
    day = as_day(dismissed, "dismissed")
    return nth_working_day(day, DISMISSAL_REPORT_DAYS.on(day).value, holidays)


def claim_by(dismissed: Day) -> date:
    """The last day on which JKP can be claimed: three months after the dismissal, six since 7 February 2025.

    The day of the dismissal governs; whether the longer term also helps who was dismissed in the months before and had
    not lost the right yet is not known.  Raises NotInForce before 2 February 2021 (Pasal 40).

    >>> claim_by("2025-02-06"), claim_by("2025-02-07")
    (datetime.date(2025, 5, 6), datetime.date(2025, 8, 7))
    """
    day = as_day(dismissed, "dismissed")
    return add_months(day, CLAIM_MONTHS.on(day).value)


def payment_due(requested: Day, holidays: Collection[date]) -> date:
    """The last working day on which an instalment is paid in time, counted from the day after the complete claim.

    The day of the claim governs; raises NotInForce before 7 February 2025, whose words were not read.

    >>> payment_due("2025-06-05", holidays=frozenset())
    datetime.date(2025, 6, 10)
    """
    day = as_day(requested, "requested")
    return nth_working_day(day, PAYMENT_DAYS.on(day).value, holidays)


def report_by(happened: Day, holidays: Collection[date]) -> date:
    """The last working day to report a new job (Pasal 28) or a finished training (Pasal 33); that day governs.

    >>> report_by("2022-06-01", holidays=frozenset())
    datetime.date(2022, 6, 10)
    """
    day = as_day(happened, "happened")
    return nth_working_day(day, REPORT_DAYS.on(day).value, holidays)


def replacement_request_by(paid: Day) -> date:
    """The last day on which an employer who paid first may ask for replacement; the day of his payment governs.

    >>> replacement_request_by("2022-06-30")
    datetime.date(2022, 9, 30)
    """
    day = as_day(paid, "paid")
    return add_months(day, REPLACEMENT_MONTHS.on(day).value)


def replacement_due(requested: Day, holidays: Collection[date]) -> date:
    """The last working day on which the operator replaces what an employer paid; the day of the request governs.

    >>> replacement_due("2022-06-01", holidays=frozenset())
    datetime.date(2022, 6, 10)
    """
    day = as_day(requested, "requested")
    return nth_working_day(day, REPLACEMENT_DAYS.on(day).value, holidays)


# Program --------------------------------------------------------------------------------------------------------------

JKP = Program(
    "JKP",
    Text(id="Jaminan kehilangan pekerjaan", en="Job-loss insurance"),
    legal_basis=LEGAL_BASIS,
    participants=(
        JKP_DUTY,
        JKP_CITIZENS,
        JKP_AGE,
        JKP_EMPLOYERS,
        JKP_NEEDS_FULL,
        JKP_NEEDS_LEAST,
        JKN_CONDITION,
        JKP_AUTOMATIC,
        SEVERAL_EMPLOYERS,
    ),
    dues=(
        Due(Segment.PU, Payer.STATE, STATE_CONTRIBUTION),
        Due(Segment.PU, Payer.OPERATOR, FROM_JKK),
        Due(Segment.PU, Payer.OPERATOR, FROM_JKM),
    ),
    contributions=(
        RATE,
        STATE_RATE,
        jkk.RECOMPOSITION,
        RELIEVED_PART,
        JKM_RATE,
        CONTRIBUTION_CEILING,
        STATE_WAITS,
    ),
    benefits=(
        WILLING,
        TEST_MONTHS,
        WINDOW_MONTHS,
        CONSECUTIVE_MONTHS,
        EXCLUDED_REASONS,
        FIXED_TERM,
        PROOF,
        CASH,
        CASH_CEILING,
        TRANSITION,
        ASSESSMENT,
        APPLICATIONS,
        INTERVIEWS,
        ATTENDANCE,
        FORM_MONTH,
        UNDER_REPORTED,
        SERVICES,
        TRAINING,
        TRAINING_COST,
        MOST_CLAIMS,
        YEARS_BETWEEN,
        UNREGISTERED,
        EXEMPT_SCALE,
        ARREARS,
        ARREARS_OF_CLOSED,
        LOST,
    ),
    deadlines=(
        REGISTRATION_DAYS,
        NUMBER_DAYS,
        DATA_CHANGE_DAYS,
        DISMISSAL_REPORT_DAYS,
        CLAIM_MONTHS,
        CLAIM_DOCUMENTS,
        CLAIM_DOCUMENTS_IN_PRACTICE,
        PAYMENT_DAYS,
        REPORT_DAYS,
        REPLACEMENT_MONTHS,
        REPLACEMENT_DOCUMENTS,
        REPLACEMENT_DAYS,
    ),
)

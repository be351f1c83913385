"""Jaminan kecelakaan kerja (JKK): work-accident insurance.

Modelled: the contributions of wage earners by risk class, of non-wage workers (BPU) and of construction, their reliefs,
what of them goes to JKP, and the benefits, from 1 July 2015: care, transport, incapacity, disability, death, aids and
scholarships, with what arrears and a wage reported too low do to them.  The articles of PP 44/2015 and PP 82/2019 were
read; of their annexes only the first lines of Lampiran III as of 2019 were, so what rests on an annex is reported.
"""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import evolve

from jamsos._checks import instance, whole
from jamsos.breakdown import Breakdown, Right, total_of
from jamsos.dates import Period, add_years, as_day, nth_working_day
from jamsos.employers import RiskClass
from jamsos.lampiran.disability import DISABILITY, LEFT_HANDED, Disability, assess
from jamsos.lampiran.income_bands import INCOME_BANDS
from jamsos.lampiran.scholarships import AGE_LIMIT, CONDITIONS, SCHOOLING, schedule
from jamsos.law import Dated, NotInForce, derived, lapsed, reported, since
from jamsos.money import Rate, Rp, Rupiah, percent
from jamsos.participants import Segment, refuse_other
from jamsos.programs import jkm
from jamsos.programs.deadlines import (
    COVID_DUE_DAY,
    COVID_LATE_FINE,
    DUE_DAY,
    DUE_DAY_NON_WAGE,
    INSTALMENTS,
    LATE_FINE,
)
from jamsos.programs.heirs import FAMILY, Heirs
from jamsos.programs.jkm import ArrearsRule, Party, Standing
from jamsos.programs.papers import Need, Paper, Papers
from jamsos.programs.reliefs import (
    COVID_FULL_MONTHS,
    LABOUR_INTENSIVE_LAST_PAYMENT,
    LABOUR_INTENSIVE_RELIEF,
    LABOUR_INTENSIVE_WORKERS,
    NON_WAGE_RELIEF,
    covid_relief,
)
from jamsos.programs.shape import Due, Payer, Program
from jamsos.regulations.national import (
    PERMENAKER_1_2025,
    PERMENAKER_5_2021,
    PP_6_2025,
    PP_7_2025,
    PP_36_2025,
    PP_37_2021,
    PP_44_2015,
    PP_49_2020,
    PP_49_2023,
    PP_50_2025,
    PP_82_2019,
    UU_24_2011,
    UU_40_2004,
)
from jamsos.tariff import (
    Banded,
    ByClass,
    Lump,
    Multiple,
    Relieved,
    Share,
    Staged,
    Stages,
    Sum,
    Tier,
    Tiered,
    Tiers,
    Tranche,
)
from jamsos.text import Text
from jamsos.wages import Wage

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from jamsos.dates import Day
    from jamsos.lampiran.disability import Assessed
    from jamsos.lampiran.scholarships import Child
    from jamsos.law import Provision, Source
    from jamsos.programs.jkm import Arrears
    from jamsos.tariff import Facts, Tariff

__all__ = [
    "ARREARS_OF_EMPLOYER",
    "ARREARS_OF_NON_WAGE_WORKER",
    "CARE",
    "CHILDREN",
    "CLAIM_DOCUMENTS",
    "CLAIM_DOCUMENTS_IN_PRACTICE",
    "CLAIM_YEARS",
    "CONSTRUCTION_CONTRIBUTION",
    "CONSTRUCTION_RATE",
    "CONTRACT_CONTRIBUTION",
    "CONTRACT_TIERS",
    "CONTRIBUTION",
    "COVID_RELIEF",
    "DEATH_BENEFIT",
    "DEATH_FLOOR",
    "DEATH_GRANT",
    "DEATH_GRANT_MONTHS",
    "DENTURES",
    "DISABILITY_MONTHS",
    "FUNERAL_COST",
    "GLASSES",
    "HEARING_AID",
    "HEIRS",
    "HIGH_RISK",
    "HOME_CARE",
    "HOME_CARE_YEARS",
    "INCAPACITY",
    "INCAPACITY_DAY",
    "JKK",
    "LATE_PAYMENT",
    "LATE_REPORT",
    "LAWFUL_CHILDREN",
    "LOW_RISK",
    "MEDIUM_RISK",
    "NOTICE_DAYS",
    "OCCUPATIONAL_DISEASE_YEARS",
    "OUTCOME_HOURS",
    "PAYMENT_DAYS",
    "PERIODIC_GRANT",
    "PROSTHESIS_SURCHARGE",
    "RATE",
    "RECOMPOSITION",
    "REIMBURSEMENT",
    "RELIEVED_RECOMPOSITION",
    "REPORT_HOURS",
    "REPORT_HOURS_NON_WAGE",
    "RETURN_TO_WORK",
    "SCHOLARSHIP_DOCUMENTS",
    "SCHOLARSHIP_ONCE",
    "SEVERAL_DISABILITIES",
    "SEVERAL_MODES",
    "SPECIAL_CONTRIBUTION",
    "SPECIAL_DUE",
    "TOTAL_DISABILITY",
    "TRAINEE_WAGE",
    "TRANSPORT",
    "TRANSPORT_BY_AIR",
    "TRANSPORT_BY_LAND",
    "TRANSPORT_BY_SEA",
    "UNDER_REPORTED",
    "UNREGISTERED",
    "VERY_HIGH_RISK",
    "VERY_LOW_RISK",
    "WAGE_BASE",
    "WAGE_DURING_INCAPACITY",
    "WAGE_EARNER_CONTRIBUTION",
    "Party",
    "care_reimbursement",
    "death_benefit",
    "dentures",
    "first_payer",
    "glasses",
    "hearing_aid",
    "home_care",
    "incapacity_periods",
    "incapacity_recipients",
    "last_claim_day",
    "last_day_of_disease",
    "late_payment",
    "net",
    "of_disease",
    "owed",
    "partial_disability",
    "payment_due",
    "prosthesis",
    "recomposed",
    "reported_late",
    "scholarships",
    "special_contribution",
    "temporary_incapacity",
    "total_disability",
    "trainee_wage",
    "transport",
    "under_reported",
    "unregistered",
]

# Dasar hukum ----------------------------------------------------------------------------------------------------------

LEGAL_BASIS = (
    UU_40_2004.pasal(29),
    UU_24_2011.pasal(6, ayat=2),
    PP_44_2015.whole(by=(PP_82_2019, PP_49_2023)),
    PP_49_2020.whole(),
    PP_37_2021.whole(by=PP_6_2025),
    PP_7_2025.whole(by=PP_36_2025),
    PP_50_2025.whole(),
    PERMENAKER_5_2021.whole(by=PERMENAKER_1_2025),
)

# Peserta --------------------------------------------------------------------------------------------------------------

PARTICIPANTS = jkm.PARTICIPANTS

# Iuran ----------------------------------------------------------------------------------------------------------------

VERY_LOW_RISK = Dated.of(
    Text(
        id="Iuran JKK, tingkat risiko sangat rendah, dari upah sebulan",
        en="JKK contribution, very low risk, of the monthly wage",
    ),
    since("2015-07-01", percent("0.24"), PP_44_2015.pasal(16, ayat=1, huruf="a")),
)

LOW_RISK = Dated.of(
    Text(
        id="Iuran JKK, tingkat risiko rendah, dari upah sebulan", en="JKK contribution, low risk, of the monthly wage"
    ),
    since("2015-07-01", percent("0.54"), PP_44_2015.pasal(16, ayat=1, huruf="b")),
)

MEDIUM_RISK = Dated.of(
    Text(
        id="Iuran JKK, tingkat risiko sedang, dari upah sebulan",
        en="JKK contribution, medium risk, of the monthly wage",
    ),
    since("2015-07-01", percent("0.89"), PP_44_2015.pasal(16, ayat=1, huruf="c")),
)

HIGH_RISK = Dated.of(
    Text(
        id="Iuran JKK, tingkat risiko tinggi, dari upah sebulan", en="JKK contribution, high risk, of the monthly wage"
    ),
    since("2015-07-01", percent("1.27"), PP_44_2015.pasal(16, ayat=1, huruf="d")),
)

VERY_HIGH_RISK = Dated.of(
    Text(
        id="Iuran JKK, tingkat risiko sangat tinggi, dari upah sebulan",
        en="JKK contribution, very high risk, of the monthly wage",
    ),
    since("2015-07-01", percent("1.74"), PP_44_2015.pasal(16, ayat=1, huruf="e")),
)

RATE = Dated.of(
    Text(
        id="Iuran JKK bukan penerima upah, dari dasar menurut kelompok penghasilan",
        en="JKK contribution of non-wage workers, of the base of the income band",
    ),
    reported(
        "2015-07-01",
        percent(1),
        PP_44_2015.lampiran("II"),
        seen_in=(
            "https://star.grid.id/read/453670457",
            "https://makassar.tribunnews.com (8 Sep 2020)",
            "https://sulteng.antaranews.com/berita/22497",
        ),
    ),
)

CONSTRUCTION_RATE = Dated.of(
    Text(id="Iuran JKK jasa konstruksi, dari upah sebulan", en="JKK contribution of construction, of the monthly wage"),
    since("2015-07-01", percent("1.74"), PP_44_2015.pasal(54, ayat=1)),
)

CONTRACT_TIERS = Dated.of(
    Text(
        id="Iuran JKK jasa konstruksi, dari nilai kontrak", en="JKK contribution of construction, of the contract value"
    ),
    since(
        "2015-07-01",
        Tiers(
            (
                Tier(Rp(0), percent("0.21"), huruf="a"),
                Tier(Rp(100_000_000), percent("0.17"), huruf="b"),
                Tier(Rp(500_000_000), percent("0.13"), huruf="c"),
                Tier(Rp(1_000_000_000), percent("0.11"), huruf="d"),
                Tier(Rp(5_000_000_000), percent("0.09"), huruf="e"),
            )
        ),
        PP_44_2015.pasal(54, ayat=2),
    ),
)

COVID_RELIEF = covid_relief(
    PP_49_2020.pasal(6),
    seen_in=(
        "https://voi.id/en/news/13466",
        "https://transkepri.com/news/cetak/4739",
        "https://online.flipbuilder.com/plcl/rmzy/files/basic-html/page153.html",
    ),
)

# By contribution month; why February counts whole stands beside jkm.RECOMPOSITION.
RECOMPOSITION = Dated.of(
    Text(
        id="Bagian iuran JKK yang direkomposisi untuk JKP, dari upah",
        en="Part of the JKK contribution recomposed for JKP, of the wage",
    ),
    derived(
        "2021-02-01",
        percent("0.14"),
        PP_37_2021.pasal(11, ayat=5, huruf="a"),
        how=jkm.RECOMPOSITION.on("2021-02-01").source.how,
    ),
    derived(
        "2025-02-01",
        percent("0.14"),
        PP_37_2021.pasal(11, ayat=5, by=PP_6_2025),
        how="the contribution month within which PP 6/2025 took force (7 February 2025), as in 2021; PP 7/2025 of the "
        "same day names February 2025 as its own first contribution month",
    ),
)

RELIEVED_RECOMPOSITION = Dated.of(
    Text(
        id="Bagian iuran JKK yang direkomposisi untuk JKP, tingkat risiko sangat rendah dengan keringanan PP 7/2025",
        en="Part of the JKK contribution recomposed for JKP, very low risk with the relief of PP 7/2025",
    ),
    reported("2025-02-01", percent("0.12"), PP_7_2025.pasal(10), seen_in=("https://indoposco.id (23 Feb 2025)",)),
    reported(
        "2025-08-01",
        percent("0.12"),
        PP_7_2025.pasal("10A", by=PP_36_2025),
        seen_in=(
            "https://www.wmhg.org/ekonomi/bisnis/prabowo-perpanjang-keringanan-iuran-jkk-bpjs-ketenagakerjaan-hingga-januari-2026-2",
            "https://radarlambar.bacakoran.co/amp/34265/prabowo-perpanjang-diskon-50-persen-iuran-jkk-buruh-industri-padat-karya",
        ),
    ),
    lapsed(
        "2026-02-01",
        PP_7_2025.pasal("10A", by=PP_36_2025),
        seen_in=(
            "https://www.wmhg.org/ekonomi/bisnis/prabowo-perpanjang-keringanan-iuran-jkk-bpjs-ketenagakerjaan-hingga-januari-2026-2",
        ),
    ),
)

_CONTRIBUTION = Text(id="Iuran JKK", en="JKK contribution")
_RISKS = (
    (RiskClass.VERY_LOW, VERY_LOW_RISK),
    (RiskClass.LOW, LOW_RISK),
    (RiskClass.MEDIUM, MEDIUM_RISK),
    (RiskClass.HIGH, HIGH_RISK),
    (RiskClass.VERY_HIGH, VERY_HIGH_RISK),
)


def _by_risk(base: str) -> Tariff:
    """The five rates of Pasal 16 ayat (1), of one base."""
    return ByClass(
        _CONTRIBUTION, "risk_class", tuple((risk.number, Share(_of_risk(risk), base, rate)) for risk, rate in _RISKS)
    )


def _of_risk(risk: RiskClass) -> Text:
    return Text(id=f"Iuran JKK, risiko {risk:id}", en=f"JKK contribution, {risk:en} risk")


WAGE_EARNER_CONTRIBUTION = Relieved(
    Relieved(_by_risk("wage"), COVID_RELIEF, on_rate=True), LABOUR_INTENSIVE_RELIEF, on_rate=True
)
"""Iuran JKK penerima upah: the rate of the risk class, of the monthly wage; the employer pays (Pasal 16).

Facts: "wage", "risk_class" (1 to 5); in the months of PP 49/2020 also `COVID_GROUP`, in those of PP 7/2025 also
`LABOUR_INTENSIVE_GROUP`.
"""

CONTRIBUTION = Relieved(
    Relieved(
        Banded(_CONTRIBUTION, "income", INCOME_BANDS, RATE),
        COVID_RELIEF,
    ),
    NON_WAGE_RELIEF,
)
"""Iuran JKK: the monthly contribution of a non-wage worker, with its reliefs; facts as `Protection.facts` gives."""

SPECIAL_CONTRIBUTION = Relieved(_by_risk("lowest_wage"), COVID_RELIEF, on_rate=True)
"""Iuran JKK peserta khusus: as for wage earners, of "lowest_wage"; `special_contribution` says on what that rests."""

SPECIAL_DUE = Due(Segment.BPU, Payer.PARTICIPANT, SPECIAL_CONTRIBUTION)
"""The same as a line of a bill; a participant has it or the due of the bands, so it is not among `JKK.dues`."""

CONSTRUCTION_CONTRIBUTION = Relieved(Share(_CONTRIBUTION, "wage", CONSTRUCTION_RATE), COVID_RELIEF, on_rate=True)
"""Iuran JKK jasa konstruksi: a share of the monthly wage, where wages are known (Pasal 54 ayat (1))."""

CONTRACT_CONTRIBUTION = Relieved(Tiered(_CONTRIBUTION, "contract_value", CONTRACT_TIERS), COVID_RELIEF, on_rate=True)
"""Iuran JKK jasa konstruksi: marginal rates of the contract value without VAT, once for the project, where wages are
not known (Pasal 54 ayat (2)); `construction.contract_contribution` asks it together with JKM."""


def special_contribution(facts: Facts, day: date) -> Breakdown:
    """Iuran JKK peserta khusus: what employers, interns, honorary staff, trainees, students and prisoners contribute.

    They do not choose from Lampiran II but pay the rate of wage earners in the risk class of the place, of the lowest
    monthly wage of a worker who does the same work there: the operator's word, on the base of Pasal 28.
    Facts: "risk_class" (1 to 5), "lowest_wage", and in the months of PP 49/2020 `COVID_GROUP`.
    PP 50/2025 does not reach them, and no source says that PP 7/2025 does.
    The first day of the contribution month governs; rounded half up to the sen.  Raises NotInForce before July 2015.

    >>> from datetime import date
    >>> special_contribution({"risk_class": 2, "lowest_wage": Rp(4_000_000)}, date(2024, 1, 1)).amount
    Rp(21600)
    """
    return jkm.resting_on(SPECIAL_CONTRIBUTION.compute(facts, day), jkm.SPECIAL_BASE.on(day).source)


def recomposed(facts: Facts, day: date) -> Provision[Rate] | None:
    """Rekomposisi iuran JKK: the part of the wage that goes to JKP out of the JKK contribution of a wage earner in JKP.

    0,14 % from contribution month February 2021 on; where PP 7/2025 relieves the very low risk class to 0,12 %, the
    whole relieved contribution.  None in a month before JKP.
    Facts: "risk_class", and in the months of PP 7/2025 `LABOUR_INTENSIVE_GROUP`, as for the contribution itself.

    >>> from datetime import date
    >>> print(recomposed({"risk_class": 3}, date(2024, 1, 1)).value)
    0,14%
    """
    very_low = whole("risk_class", facts.get("risk_class")) == RiskClass.VERY_LOW.number
    if very_low and LABOUR_INTENSIVE_RELIEF.on(facts, day) is not None:
        return RELIEVED_RECOMPOSITION.on(day)
    return RECOMPOSITION.get(day)


def net(facts: Facts, day: date, *, ceiling: Rupiah) -> Breakdown:
    """Iuran JKK setelah rekomposisi: what the JKK fund keeps of the contribution of a wage earner who is in JKP.

    `ceiling` is the wage ceiling of JKP (PP 37/2021 Pasal 11 ayat (7)): what exceeds it adds nothing to what is moved.
    The employer's bill is not changed, and nothing is moved for who is not in JKP or in a month before February 2021.
    The first day of the contribution month governs; both amounts are rounded half up to the sen.

    >>> from datetime import date
    >>> net({"risk_class": 1, "wage": Rp(3_000_000)}, date(2024, 1, 1), ceiling=Rp(5_000_000)).amount
    Rp(3000)
    """
    bill = WAGE_EARNER_CONTRIBUTION.compute(facts, day)
    return jkm.net_of(bill, recomposed(facts, day), jkm.base_of(facts, ceiling))


# Manfaat --------------------------------------------------------------------------------------------------------------

_ANNEX = PP_44_2015.lampiran("III")
_ANNEX_2019 = PP_44_2015.lampiran("III", by=PP_82_2019)
_SEEN_IN_2019 = (
    "https://amp.suara.com (26 Dec 2019; 6 Jan 2020)",
    "https://www.scribd.com/document/458074033 (poster PP 82/2019)",
    "https://star.gridtechno.com/read/453594342",
)

CARE = Dated.of(
    Text(id="Pelayanan kesehatan sesuai kebutuhan medis", en="Medical care as needed, without a limit"),
    since(
        "2015-07-01",
        Text(
            id="pemeriksaan dasar dan penunjang; perawatan tingkat pertama dan lanjutan; rawat inap kelas I rumah "
            "sakit pemerintah, rumah sakit pemerintah daerah, atau rumah sakit swasta yang setara; perawatan intensif; "
            "penunjang diagnostik; pengobatan; pelayanan khusus; alat kesehatan dan implan; jasa dokter atau medis; "
            "operasi; transfusi darah; rehabilitasi medik",
            en="basic and supporting examination; primary and advanced treatment; first-class ward of a state or "
            "regional hospital, or of a private one that is its equal; intensive care; supporting diagnostics; "
            "medication; special services; medical devices and implants; doctors' and medical services; surgery; "
            "blood transfusion; medical rehabilitation",
        ),
        PP_44_2015.pasal(25, ayat=2, huruf="a"),
    ),
    since(
        "2019-12-02",
        Text(
            id="pemeriksaan dasar dan penunjang; perawatan tingkat pertama dan lanjutan; rawat inap kelas I rumah "
            "sakit pemerintah, rumah sakit pemerintah daerah, atau rumah sakit swasta yang setara; perawatan intensif; "
            "penunjang diagnostik; penanganan, termasuk komorbiditas dan komplikasi yang berhubungan; pelayanan "
            "khusus; alat kesehatan dan implan; jasa dokter atau medis; operasi; pelayanan darah; rehabilitasi medik; "
            "perawatan di rumah bagi peserta yang tidak memungkinkan melanjutkan pengobatan ke rumah sakit; "
            "pemeriksaan diagnostik dalam penyelesaian kasus penyakit akibat kerja",
            en="basic and supporting examination; primary and advanced treatment; first-class ward of a state or "
            "regional hospital, or of a private one that is its equal; intensive care; supporting diagnostics; "
            "treatment, with comorbidities and complications of the case; special services; medical devices and "
            "implants; doctors' and medical services; surgery; blood services; medical rehabilitation; care at home "
            "for who cannot go on with treatment in hospital; diagnostic examination to settle a case of "
            "occupational disease",
        ),
        PP_44_2015.pasal(25, ayat=2, huruf="a", by=PP_82_2019),
    ),
)

_SEEN_IN_ANNEX_2019 = "https://id.scribd.com/document/481284436/PP-Nomor-82-Tahun-2019-Lamp-III-pdf"

HOME_CARE = Dated.of(
    Text(id="Perawatan di rumah, paling banyak", en="Care at home, at most"),
    reported(
        "2019-12-02",
        Rp(20_000_000),
        _ANNEX_2019,
        seen_in=(_SEEN_IN_ANNEX_2019, "https://nasional.kontan.co.id (18 Dec 2019)", "metrosulteng.com"),
    ),
)

HOME_CARE_YEARS = Dated.of(
    Text(id="Perawatan di rumah, paling lama (tahun)", en="Care at home, at most (years)"),
    reported(
        "2019-12-02",
        1,
        _ANNEX_2019,
        seen_in=(_SEEN_IN_ANNEX_2019, "https://nasional.kontan.co.id (18 Dec 2019)", "metrosulteng.com"),
    ),
)

TRANSPORT = Dated.of(
    Text(id="Penggantian biaya transportasi", en="Reimbursement of transport"),
    since(
        "2015-07-01",
        Text(
            id="ke rumah sakit dan/atau ke rumah, termasuk pertolongan pertama pada kecelakaan",
            en="to the hospital and/or home, with first aid after an accident",
        ),
        PP_44_2015.pasal(25, ayat=2, huruf="b", angka=1),
    ),
    since(
        "2019-12-02",
        Text(
            id="ke rumah sakit dan/atau ke rumah, pertolongan pertama pada kecelakaan, dan rujukan ke rumah sakit "
            "lain; bagi peserta program kembali kerja menuju dan pulang dari fasilitas pelayanan kesehatan dan balai "
            "latihan kerja",
            en="to the hospital and/or home, first aid after an accident, and referral to another hospital; for who "
            "takes part in a return-to-work programme to and from health facilities and training centres",
        ),
        PP_44_2015.pasal(25, ayat=2, huruf="b", angka=1, by=PP_82_2019),
    ),
)

_TRANSPORT_SEEN_IN = ("https://amp.suara.com (26 Dec 2019; 6 Jan 2020)", "https://www.scribd.com/document/458074033")
_TRANSPORT_2019_SEEN_IN = (
    "https://mediaindonesia.com (26 Feb 2020)",
    "https://nasional.kontan.co.id (18 Dec 2019)",
    *_TRANSPORT_SEEN_IN,
)

TRANSPORT_BY_LAND = Dated.of(
    Text(id="Transportasi darat, sungai, atau danau, paling banyak", en="Transport by land, river or lake, at most"),
    reported("2015-07-01", Rp(1_000_000), _ANNEX, seen_in=_TRANSPORT_SEEN_IN),
    reported("2019-12-02", Rp(5_000_000), _ANNEX_2019, seen_in=(_SEEN_IN_ANNEX_2019, *_TRANSPORT_2019_SEEN_IN)),
)

TRANSPORT_BY_SEA = Dated.of(
    Text(id="Transportasi laut, paling banyak", en="Transport by sea, at most"),
    reported("2015-07-01", Rp(1_500_000), _ANNEX, seen_in=_TRANSPORT_SEEN_IN),
    reported("2019-12-02", Rp(2_000_000), _ANNEX_2019, seen_in=_TRANSPORT_2019_SEEN_IN),
)

TRANSPORT_BY_AIR = Dated.of(
    Text(id="Transportasi udara, paling banyak", en="Transport by air, at most"),
    reported("2015-07-01", Rp(2_500_000), _ANNEX, seen_in=_TRANSPORT_SEEN_IN),
    reported("2019-12-02", Rp(10_000_000), _ANNEX_2019, seen_in=_TRANSPORT_2019_SEEN_IN),
)

_EACH_MODE = Text(id="paling banyak dari masing-masing jenis", en="each kind up to its own limit")

SEVERAL_MODES = Dated.of(
    Text(id="Lebih dari satu jenis transportasi", en="More than one kind of transport"),
    derived(
        "2015-07-01",
        _EACH_MODE,
        _ANNEX,
        how="each kind up to its own limit: the words of the annex of PP 53/2012 before, and as reported of PP 82/2019 "
        "after; the annex of PP 44/2015 itself was not read",
    ),
    reported("2019-12-02", _EACH_MODE, _ANNEX_2019, seen_in=("https://radarmukomuko.bacakoran.co/read/676298/30",)),
)

_INCAPACITY_SEEN_IN = (
    "alimustikasari.com",
    "kompasiana.com/fery50973",
    "https://radarmukomuko.bacakoran.co/read/676298/30",
)

INCAPACITY = Dated.of(
    Text(id="Santunan sementara tidak mampu bekerja, dari upah", en="Grant for temporary incapacity, of the wage"),
    reported(
        "2015-07-01",
        Stages((Tranche(6, percent(100)), Tranche(6, percent(75)), Tranche(None, percent(50)))),
        _ANNEX,
        seen_in=_INCAPACITY_SEEN_IN,
    ),
    reported(
        "2019-12-02",
        Stages((Tranche(12, percent(100)), Tranche(None, percent(50)))),
        _ANNEX_2019,
        seen_in=(*_INCAPACITY_SEEN_IN, "https://www.liputan6.com/read/5492793"),
    ),
)

_THIRTIETH = Text(
    id="santunan sehari sepertiga puluh dari santunan sebulan; setiap bulan dihitung 30 hari",
    en="the grant of a day is one thirtieth of that of a month; every month counts 30 days",
)

INCAPACITY_DAY = Dated.of(
    Text(id="Santunan sementara tidak mampu bekerja, sehari", en="Grant for temporary incapacity, a day"),
    derived(
        "2015-07-01",
        _THIRTIETH,
        _ANNEX,
        how="as reported of the annex after 2 December 2019; the annex of 2015 was not read, and no source divides "
        "otherwise",
    ),
    reported("2019-12-02", _THIRTIETH, _ANNEX_2019, seen_in=("https://www.liputan6.com/read/5492793",)),
)

_DISABILITY_SEEN_IN = (
    "https://star.gridtechno.com/read/453594342 (page 2)",
    "https://www.seputarpabrik.com/2018/12/mengetahui-besarnya-uang-santunan-cacat.html",
)

DISABILITY_MONTHS = Dated.of(
    Text(id="Santunan cacat, dari bulan upah", en="Disability grants, of so many monthly wages"),
    reported("2015-07-01", 80, _ANNEX, seen_in=_DISABILITY_SEEN_IN),
    reported("2019-12-02", 80, _ANNEX_2019, seen_in=_DISABILITY_SEEN_IN),
)

TOTAL_DISABILITY = Dated.of(
    Text(id="Santunan cacat total tetap, dari 80 bulan upah", en="Total permanent disability, of 80 monthly wages"),
    reported("2015-07-01", percent(70), _ANNEX, seen_in=_DISABILITY_SEEN_IN[:1]),
    reported("2019-12-02", percent(70), _ANNEX_2019, seen_in=_DISABILITY_SEEN_IN[:1]),
)

_ADDED = Text(
    id="persentase dijumlahkan, sampai dengan tingkat cacat total tetap",
    en="the percentages are added up, as far as the level of total permanent disability",
)
_ADDED_HOW = (
    "no rule for several disabilities was found; each row of the table grants its own percentage, so the rows "
    "are added, and no answer is given above the percentage of total permanent disability"
)

SEVERAL_DISABILITIES = Dated.of(
    Text(id="Lebih dari satu cacat", en="More than one disability"),
    derived("2015-07-01", _ADDED, _ANNEX, how=_ADDED_HOW),
    derived("2019-12-02", _ADDED, _ANNEX_2019, how=_ADDED_HOW),
)

DEATH_GRANT_MONTHS = 80
"""Bulan upah: the number of monthly wages of which the death grant is 60 %."""

DEATH_GRANT = Dated.of(
    Text(id="Santunan kematian, dari 80 bulan upah", en="Death grant, of 80 monthly wages"),
    reported(
        "2015-07-01",
        percent(60),
        _ANNEX,
        seen_in=("https://star.gridtechno.com/read/453594342", "https://m.tribunnews.com/amp/metropolitan/2018/02/04"),
    ),
    reported(
        "2019-12-02",
        percent(60),
        _ANNEX_2019,
        seen_in=("https://radarmukomuko.bacakoran.co/read/676298/30", "https://star.gridtechno.com/read/453594342"),
    ),
)

DEATH_FLOOR = Dated.of(
    Text(id="Santunan kematian JKK paling sedikit", en="JKK death grant, at least"),
    derived(
        "2015-07-01",
        jkm.LUMP_SUM.on("2015-07-01").value,
        _ANNEX,
        how="at least the death grant of JKM: the words of the annex of PP 53/2012 before and of PP 82/2019 after; "
        "the annex of PP 44/2015 itself was not read",
    ),
    reported(
        "2019-12-02",
        jkm.LUMP_SUM.on("2019-12-02").value,
        _ANNEX_2019,
        seen_in=("https://radarmukomuko.bacakoran.co/read/676298/30", "https://star.gridtechno.com/read/453594342"),
    ),
)

PERIODIC_GRANT = Dated.of(
    Text(id="Santunan berkala, dibayar sekaligus", en="Periodic grant, paid at once"),
    reported(
        "2015-07-01",
        Multiple(24, Rp(200_000)),
        _ANNEX,
        seen_in=("https://star.grid.id/amp/453742135", "https://m.tribunnews.com/amp/metropolitan/2018/02/04"),
    ),
    reported("2019-12-02", Multiple(24, Rp(500_000)), _ANNEX_2019, seen_in=_SEEN_IN_2019),
)

FUNERAL_COST = Dated.of(
    Text(id="Biaya pemakaman", en="Funeral cost"),
    reported(
        "2015-07-01",
        Rp(3_000_000),
        _ANNEX,
        seen_in=("https://amp.suara.com (26 Dec 2019)", "https://m.tribunnews.com/amp/metropolitan/2018/02/04"),
    ),
    reported("2019-12-02", Rp(10_000_000), _ANNEX_2019, seen_in=_SEEN_IN_2019),
)

PROSTHESIS_SURCHARGE = Dated.of(
    Text(
        id="Alat bantu dan alat pengganti, tambahan atas harga pusat rehabilitasi rumah sakit umum pemerintah",
        en="Orthosis and prosthesis, surcharge on the price of the government hospitals' rehabilitation centre",
    ),
    reported("2015-07-01", percent(40), _ANNEX, seen_in=("https://radarmukomuko.bacakoran.co/read/676298/30",)),
    reported("2019-12-02", percent(40), _ANNEX_2019, seen_in=("https://radarmukomuko.bacakoran.co/read/676298/30",)),
)

DENTURES = Dated.of(
    Text(id="Gigi tiruan, paling banyak", en="Dentures, at most"),
    reported("2015-07-01", Rp(3_000_000), _ANNEX, seen_in=("https://mediaindonesia.com (26 Feb 2020)",)),
    reported("2019-12-02", Rp(5_000_000), _ANNEX_2019, seen_in=("https://mediaindonesia.com (26 Feb 2020)",)),
)

HEARING_AID = Dated.of(
    Text(id="Alat bantu dengar, paling banyak", en="Hearing aid, at most"),
    reported(
        "2019-12-02",
        Rp(2_500_000),
        _ANNEX_2019,
        seen_in=("https://mediaindonesia.com (26 Feb 2020)", "online.flipbuilder.com/plcl (clipping of 7 Feb 2020)"),
    ),
)

GLASSES = Dated.of(
    Text(id="Kacamata, paling banyak", en="Glasses, at most"),
    reported(
        "2019-12-02",
        Rp(1_000_000),
        _ANNEX_2019,
        seen_in=(
            "https://www.scribd.com/document/458074033 (poster PP 82/2019)",
            "online.flipbuilder.com/plcl (clipping of 7 Feb 2020)",
        ),
    ),
)

SCHOLARSHIP_ONCE = Dated.of(
    Text(id="Beasiswa sekaligus, setiap peserta", en="Scholarship paid once, for each participant"),
    since("2015-07-01", Rp(12_000_000), PP_44_2015.pasal(25, ayat=3)),
    lapsed("2019-12-02", PP_44_2015.pasal(25, ayat=3, by=PP_82_2019)),
)

CHILDREN = Dated.of(
    Text(id="Anak penerima beasiswa JKK, paling banyak", en="Children with a JKK scholarship, at most"),
    since("2019-12-02", 2, PP_44_2015.pasal(25, ayat=3, by=PP_82_2019)),
)

LAWFUL_CHILDREN = Dated.of(
    Text(id="Anak yang berhak atas beasiswa JKK", en="Children with a right to a JKK scholarship"),
    since(
        "2015-07-01",
        Text(id="anak sah yang masih bersekolah", en="lawful children who are still at school"),
        PP_44_2015.penjelasan(25, ayat=2),
    ),
    since(
        "2019-12-02",
        Text(id="anak sah peserta", en="lawful children of the participant"),
        PP_82_2019.penjelasan(25, ayat=2),
    ),
)

WAGE_BASE = Dated.of(
    Text(id="Upah sebagai dasar pembayaran JKK", en="Wage on which JKK is paid"),
    since(
        "2015-07-01",
        Text(
            id="upah terakhir pekerja pada saat kecelakaan terjadi",
            en="the last wage of the worker when the accident happened",
        ),
        PP_44_2015.pasal(32, ayat=1),
    ),
)

TRAINEE_WAGE = Dated.of(
    Text(
        id="Upah magang, siswa kerja praktek, atau narapidana untuk menghitung manfaat",
        en="Wage of interns, students on practical work and prisoners, to reckon the benefit",
    ),
    since(
        "2015-07-01",
        Text(
            id="upah terendah sebulan dari pekerja yang melakukan pekerjaan yang sama pada pemberi kerja itu",
            en="the lowest monthly wage of a worker who does the same work for that employer",
        ),
        PP_44_2015.pasal(28, ayat=2),
    ),
)

UNDER_REPORTED = Dated.of(
    Text(id="Upah dilaporkan tidak sesuai dengan upah sebenarnya", en="Wage not reported as it is"),
    since(
        "2015-07-01",
        Text(id="pemberi kerja membayar kekurangan santunan", en="the employer pays what the grants fall short"),
        PP_44_2015.pasal(32, ayat=2),
    ),
)

UNREGISTERED = Dated.of(
    Text(id="Pekerja yang belum diikutsertakan dalam JKK", en="Worker not enrolled in JKK"),
    since(
        "2015-07-01",
        Text(
            id="pemberi kerja wajib membayar hak pekerja sesuai dengan peraturan ini",
            en="the employer pays what the worker has a right to under this regulation",
        ),
        PP_44_2015.pasal(27, ayat=1),
    ),
)

# Before, an accident reported late had no such consequence in the articles that were read.
LATE_REPORT = Dated.of(
    Text(id="Kecelakaan yang terlambat dilaporkan pemberi kerja", en="Accident that the employer reported late"),
    since(
        "2025-02-24",
        Text(
            id="manfaat JKK menjadi kewajiban pemberi kerja, yang setelah melapor dapat meminta penggantian",
            en="the JKK benefit falls to the employer, who may ask for replacement once it has reported",
        ),
        PERMENAKER_5_2021.pasal(8, ayat="2a", by=PERMENAKER_1_2025),
    ),
)

REIMBURSEMENT = Dated.of(
    Text(
        id="Perawatan pada fasilitas yang belum bekerja sama, karena di lokasi tidak ada yang bekerja sama",
        en="Care at a facility without an agreement, where there is none with one",
    ),
    since(
        "2015-07-01",
        Text(
            id="didahulukan pemberi kerja atau peserta bukan penerima upah; diganti setara standar tertinggi fasilitas "
            "di daerah setempat yang bekerja sama; selisihnya ditanggung yang mendahulukan",
            en="paid first by the employer or the non-wage worker; reimbursed to the highest standard of local "
            "facilities with an agreement; who paid first bears the difference",
        ),
        PP_44_2015.pasal(33),
    ),
)

HEIRS = Dated.of(
    Text(id="Ahli waris JKK, menurut urutan", en="Heirs of JKK, in order"),
    since(
        "2015-07-01",
        Heirs(
            FAMILY,
            nobody=Text(
                id="tanpa wasiat biaya pemakaman bagi pihak lain yang mengurus pemakaman, santunan kematian bagi Dana "
                "Jaminan Sosial",
                en="without a will the funeral cost to who arranged the funeral, the death grant to the social "
                "security fund",
            ),
            funeral=Text(id="pihak lain yang mengurus pemakaman", en="the other party that arranged the funeral"),
            rest=Text(id="Dana Jaminan Sosial", en="the social security fund"),
        ),
        PP_44_2015.pasal(37, ayat=5),
    ),
)

ARREARS_OF_EMPLOYER = Dated.of(
    Text(id="Tunggakan iuran JKK pemberi kerja", en="JKK arrears of an employer"),
    since(
        "2015-07-01",
        ArrearsRule(3, Standing.OPERATOR, Standing.OPERATOR, Standing.EMPLOYER_FIRST),
        PP_44_2015.pasal(38),
    ),
)

ARREARS_OF_NON_WAGE_WORKER = Dated.of(
    Text(id="Tunggakan iuran JKK bukan penerima upah", en="JKK arrears of a non-wage worker"),
    since(
        "2015-07-01",
        ArrearsRule(3, Standing.OPERATOR, Standing.AFTER_SETTLEMENT, Standing.NO_RIGHT),
        PP_44_2015.pasal(39),
    ),
)

RETURN_TO_WORK = Dated.of(
    Text(id="Program kembali kerja", en="Return to work"),
    since(
        "2015-07-01",
        Text(
            id="atas rekomendasi dokter penasehat, agar pekerja dapat bekerja kembali seperti semula",
            en="on the advising doctor's recommendation, so that the worker can work again as before",
        ),
        PP_44_2015.pasal(49, ayat=1),
    ),
)

WAGE_DURING_INCAPACITY = Dated.of(
    Text(id="Upah selama sementara tidak mampu bekerja", en="Wage during temporary incapacity"),
    since(
        "2015-07-01",
        Text(
            id="pemberi kerja tetap membayar upah dan menerima santunan sebagai pengganti; santunan yang lebih besar "
            "dibayarkan selisihnya kepada pekerja, yang lebih kecil tidak dapat diminta kembali dari pekerja",
            en="the employer goes on paying the wage and receives the grant instead; of a larger grant the difference "
            "goes to the worker, of a smaller one it cannot be asked back from the worker",
        ),
        PP_44_2015.pasal(51),
    ),
)


def _tags(accident: date) -> tuple[tuple[str, object], ...]:
    """The programme, and the day whose law the account follows."""
    return (("program", "JKK"), ("governed_by", accident))


_NOTHING = Rp(0)


def _cost(name: str, value: Rupiah) -> Rupiah:
    if instance(name, value, Rupiah, "Rp(1_000_000)") < _NOTHING:
        msg = f"{name} cannot be negative: {value!r}."
        raise ValueError(msg)
    return value


def _accident(accident: Day) -> date:
    return as_day(accident, "accident")


def _monthly(accident: date, wage: Rupiah | Wage) -> tuple[Rupiah, tuple[Source, ...]]:
    """The monthly wage when the accident happened, and of a `Wage` the articles that make it one."""
    if isinstance(wage, Wage):
        account = wage.account(accident)
        return account.amount, (WAGE_BASE.on(accident).source, *account.basis)
    return _cost("wage", wage), ()


def first_payer(segment: Segment) -> Party:
    """Yang mendahulukan: who pays transport, incapacity, and care without an agreement first, and asks for it back.

    The employer of a wage earner, the non-wage worker himself (PP 44/2015 Pasal 30 and 33).  ValueError for migrants.

    >>> first_payer(Segment.PU).name, first_payer(Segment.BPU).name
    ('EMPLOYER', 'PARTICIPANT')
    """
    refuse_other("segment", segment, Segment)
    if segment is Segment.BPU:
        return Party.PARTICIPANT
    if segment is Segment.PMI:
        msg = "segment cannot be Segment.PMI: JKK of migrant workers is in Permenaker 4/2023; ask programs.pmi."
        raise ValueError(msg)
    return Party.EMPLOYER


_CARE = Text(id="Biaya perawatan", en="Cost of care")
_REIMBURSED = Text(id="Penggantian", en="Reimbursement")
_TO_STANDARD = Text(
    id="biaya {cost}, setara standar tertinggi setempat {standard}",
    en="cost {cost}, to the highest local standard of {standard}",
)
_BORNE = Text(id="Selisih, ditanggung {party}", en="Difference, borne by {party}")


def care_reimbursement(accident: Day, *, cost: Rupiah, highest_local_standard: Rupiah, segment: Segment) -> Breakdown:
    """Penggantian biaya perawatan: who bears care at a facility without an agreement, where there was no other.

    The day of the accident governs.  `highest_local_standard` is what the same care costs at the best facility of the
    place that has an agreement; the law names no sum.  The lines are tagged with `payer`: the operator up to the
    standard, the rest the employer or the non-wage worker, who paid first (PP 44/2015 Pasal 33).
    Care at a facility with an agreement is given without a limit (`CARE`), so it needs no account.
    Raises NotInForce before 1 July 2015, ValueError for a negative cost and for migrant workers.

    >>> from datetime import date
    >>> costs = {"cost": Rp(12_000_000), "highest_local_standard": Rp(10_000_000)}
    >>> account = care_reimbursement(date(2022, 6, 1), **costs, segment=Segment.PU)
    >>> {party.name: amount for party, amount in account.by("payer").items()}
    {'OPERATOR': Rp(10000000), 'EMPLOYER': Rp(2000000)}
    """
    day = _accident(accident)
    rule, party = REIMBURSEMENT.on(day), first_payer(segment)
    whole_cost, standard = _cost("cost", cost), _cost("highest_local_standard", highest_local_standard)
    covered = min(whole_cost, standard)
    how = _TO_STANDARD.fill(cost=whole_cost, standard=standard)
    lines = [Breakdown(_REIMBURSED, covered, how, (rule.source,), tags={"payer": Party.OPERATOR})]
    if whole_cost > covered:
        label = _BORNE.fill(party=party)
        lines.append(Breakdown(label, whole_cost - covered, None, (rule.source,), tags={"payer": party}))
    return total_of(_CARE, lines, tags=_tags(day))


_AT_MOST = Text(id="biaya {cost}, paling banyak {most}", en="cost {cost}, at most {most}")


def _capped(label: Text, name: str, cost: Rupiah, limit: Dated[Rupiah], accident: date) -> Breakdown:
    most = limit.on(accident)
    how = _AT_MOST.fill(cost=_cost(name, cost), most=most.value)
    return Breakdown(label, min(cost, most.value), how, (most.source,), tags=_tags(accident))


_HOME_CARE = Text(id="Perawatan di rumah", en="Care at home")
_ONE_DAY = timedelta(days=1)


def home_care(accident: Day, *, cost: Rupiah, first: Day, last: Day) -> Breakdown:
    """Perawatan di rumah: care at home for who cannot go on with treatment in hospital, for a year and up to a limit.

    The day of the accident governs.  `first` and `last` are the days of the care, both included; `cost` is its cost.
    Raises NotInForce for an accident before 2 December 2019, and ValueError for care of more than a year, naming the
    last day that is paid: what comes after must be left out of the cost.

    >>> from datetime import date
    >>> home_care(date(2022, 6, 1), cost=Rp(24_000_000), first=date(2022, 7, 1), last=date(2023, 6, 30)).amount
    Rp(20000000)
    """
    day, care = _accident(accident), Period(first, last)
    years = HOME_CARE_YEARS.on(day)
    if care.first < day:
        msg = f"first ({care.first}) cannot be before the accident ({day})."
        raise ValueError(msg)
    end = add_years(care.first, years.value) - _ONE_DAY
    if care.last > end:
        msg = (
            f"care at home is paid for at most {years.value} year, to {end} ({years.citation.short}); "
            f"not to {care.last}."
        )
        raise ValueError(msg)
    return jkm.resting_on(_capped(_HOME_CARE, "cost", cost, HOME_CARE, day), years.source)


def transport(
    accident: Day, *, land: Rupiah | None = None, sea: Rupiah | None = None, air: Rupiah | None = None
) -> Breakdown:
    """Penggantian biaya transportasi: what transport cost, each kind of it up to its own limit.

    The day of the accident governs; `land` stands for land, river and lake.  What the journeys are for is `TRANSPORT`.
    The employer, or the non-wage worker, pays first and asks for the sum (PP 44/2015 Pasal 30).
    Raises NotInForce before 1 July 2015, and ValueError without a kind of transport or for a negative cost.

    >>> from datetime import date
    >>> transport(date(2022, 6, 1), land=Rp(6_000_000), air=Rp(4_000_000)).amount
    Rp(9000000)
    """
    day = _accident(accident)
    modes = (("land", land, TRANSPORT_BY_LAND), ("sea", sea, TRANSPORT_BY_SEA), ("air", air, TRANSPORT_BY_AIR))
    lines = [_capped(limit.label, name, cost, limit, day) for name, cost, limit in modes if cost is not None]
    if not lines:
        msg = "transport needs the cost of at least one kind: land, sea or air."
        raise ValueError(msg)
    account = jkm.resting_on(total_of(TRANSPORT.label, lines, tags=_tags(day)), TRANSPORT.on(day).source)
    return account if len(lines) == 1 else jkm.resting_on(account, SEVERAL_MODES.on(day).source)


_INCAPACITY = Staged(
    Text(id="Santunan sementara tidak mampu bekerja", en="Grant for temporary incapacity"), "wage", INCAPACITY
)


_STAGE = Text(id="{label}, {days} hari", en="{label}, {days} days")
_STAGE_HOW = Text(id="{rate} x {days}/30 x {wage}", en="{rate} x {days}/30 x {wage}")


def temporary_incapacity(accident: Day, *, wage: Rupiah | Wage, days: int, after: int = 0) -> Breakdown:
    """Santunan sementara tidak mampu bekerja (STMB): the grant for the days of incapacity, stage by stage.

    The day of the accident governs for the whole length.  `wage` is the monthly wage on that day; `days` counts from
    the first day of incapacity, and a month has 30 of them (`INCAPACITY_DAY`).  Each stage is rounded half up to the
    sen.  `after` is how many days of the same incapacity were paid before: the pieces come to the whole, to the sen.
    Of a wage earner it goes to the employer, see `incapacity_recipients`; of a non-wage worker to the worker.
    Raises NotInForce before 1 July 2015, ValueError for a negative length or wage.

    >>> temporary_incapacity("2020-03-01", wage=Rp(3_000_000), days=20 * 30).amount
    Rp(48000000)
    >>> temporary_incapacity("2020-03-01", wage=Rp(3_000_000), days=10, after=355).amount
    Rp(750000)
    """
    day = _accident(accident)
    base, basis = _monthly(day, wage)
    known, reached = whole("after", after, least=0), after + whole("days", days, least=0)
    row, lines, start = INCAPACITY.on(day), list[Breakdown](), 0

    def paid(length: int) -> Rupiah:
        return _INCAPACITY.amount({"wage": base, "days": length}, day)

    before = [*(length for _, length in row.value.spans(known)), *[0] * len(row.value.stages)]
    for (stage, length), gone in zip(row.value.spans(reached), before, strict=False):
        if length > gone:
            label = _STAGE.fill(label=_INCAPACITY.label, days=length - gone)
            how = _STAGE_HOW.fill(rate=stage.rate, days=length - gone, wage=base)
            lines.append(Breakdown(label, paid(start + length) - paid(start + gone), how, (row.source,)))
        start += length
    account = total_of(_INCAPACITY.label, lines, tags=_tags(day))
    return jkm.resting_on(account, row.source, INCAPACITY_DAY.on(day).source, *basis)


_STRETCH = Text(id="{period} ({days} hari)", en="{period} ({days} days)")


def incapacity_periods(accident: Day, *, wage: Rupiah | Wage, periods: Iterable[Period]) -> Breakdown:
    """STMB menurut jangka waktu: the grant for stretches of incapacity by the calendar, one line for each.

    The day of the accident governs.  `periods` stand in order, with both their days included: a relapse goes on in the
    stage in which the stretch before it ended, and the days between do not count; no source says otherwise.
    The lines are tagged with `period`.
    Raises ValueError without a period, for periods that overlap or stand out of order, and before the accident.

    >>> from jamsos import Period
    >>> away = [Period("2026-03-02", "2026-03-31"), Period("2026-05-04", "2026-05-18")]
    >>> account = incapacity_periods("2026-03-02", wage=Rp(6_000_000), periods=away)
    >>> [line.amount for line in account.parts]
    [Rp(6000000), Rp(3000000)]
    """
    day = _accident(accident)
    listed = [instance("periods", each, Period, 'Period("2026-03-02", "2026-03-31")') for each in periods]
    if not listed:
        msg = 'periods must hold at least one, such as Period("2026-03-02", "2026-03-31").'
        raise ValueError(msg)
    if listed[0].first < day:
        msg = f"periods cannot begin ({listed[0].first}) before the accident ({day})."
        raise ValueError(msg)
    for earlier, later in pairwise(listed):
        if later.first <= earlier.last:
            msg = f"periods must stand in order and apart: {later:en} does not begin after {earlier:en}."
            raise ValueError(msg)
    lines, after = list[Breakdown](), 0
    for each in listed:
        label = _STRETCH.fill(period=each, days=each.days)
        line = temporary_incapacity(day, wage=wage, days=each.days, after=after)
        lines.append(line.named(label).tagged(period=each))
        after += each.days
    return total_of(_INCAPACITY.label, lines, tags=_tags(day))


_RECIPIENTS = Text(id="Penerima santunan sementara tidak mampu bekerja", en="Who receives the grant for incapacity")
_INSTEAD = Text(id="Kepada pemberi kerja, pengganti upah", en="To the employer, instead of the wage")
_TO_WORKER = Text(id="Selisih, langsung kepada pekerja", en="Difference, directly to the worker")
_PAID = Text(id="upah yang telah dibayar {paid}", en="wage that was paid: {paid}")
_KEPT = Text(
    id="upah yang telah dibayar {paid}; selisih {gap} tidak dapat diminta kembali dari pekerja",
    en="wage that was paid: {paid}; the difference of {gap} cannot be asked back from the worker",
)


def incapacity_recipients(accident: Day, *, grant: Rupiah, wage_paid: Rupiah) -> Breakdown:
    """Penerima STMB: how the grant for incapacity is shared between the employer and the worker.

    The day of the accident governs.  `wage_paid` is what the employer went on paying in that time.  Up to that sum the
    grant replaces it; what is more goes to the worker, and what is less stays with the employer (PP 44/2015 Pasal 51).
    The lines are tagged with `recipient`.  Raises NotInForce before 1 July 2015, ValueError for a negative sum.

    >>> from datetime import date
    >>> shared = incapacity_recipients(date(2022, 6, 1), grant=Rp(3_000_000), wage_paid=Rp(2_500_000))
    >>> {party.name: amount for party, amount in shared.by("recipient").items()}
    {'EMPLOYER': Rp(2500000), 'PARTICIPANT': Rp(500000)}
    """
    day = _accident(accident)
    rule = WAGE_DURING_INCAPACITY.on(day)
    whole_grant, paid = _cost("grant", grant), _cost("wage_paid", wage_paid)
    instead = min(whole_grant, paid)
    how = _KEPT.fill(paid=paid, gap=paid - instead) if paid > instead else _PAID.fill(paid=paid)
    lines = [Breakdown(_INSTEAD, instead, how, (rule.source,), tags={"recipient": Party.EMPLOYER})]
    if whole_grant > instead:
        gap = whole_grant - instead
        lines.append(Breakdown(_TO_WORKER, gap, None, (rule.source,), tags={"recipient": Party.PARTICIPANT}))
    return total_of(_RECIPIENTS, lines, tags=_tags(day))


_PARTIAL = Text(id="Santunan cacat sebagian", en="Grant for partial disability")
_ANATOMICAL = Text(id="Cacat sebagian anatomis: {disability}", en="Anatomical disability: {disability}")
_FUNCTIONAL = Text(id="Cacat sebagian fungsi: {disability}", en="Functional disability: {disability}")
_GRANTED = Text(id="{rate} x {months} x {wage}", en="{rate} x {months} x {wage}")
_NOTED = Text(id="{how}; {note}", en="{how}; {note}")
_GRANTED_IN_PART = Text(id="{reduction} x {rate} x {months} x {wage}", en="{reduction} x {rate} x {months} x {wage}")


def partial_disability(
    accident: Day, *, wage: Rupiah | Wage, disabilities: Iterable[Disability], left_handed: bool = False
) -> Breakdown:
    """Santunan cacat sebagian: the grant for lasting disabilities, one line for each.

    The day of the accident governs.  `wage` is the monthly wage on that day.  Anatomical: the rate of the table x 80 x
    wage; functional: the reduction x the rate x 80 x wage (`lampiran.disability`).  Each line is rounded half up to the
    sen.  Of several disabilities no rule was found: they are added up, and above the 70 % of total permanent disability
    there is no answer.
    Raises NotInForce before 1 July 2015 and above 70 %, ValueError without a disability and what `assess` raises.

    >>> from datetime import date
    >>> from jamsos.lampiran.disability import Loss
    >>> partial_disability(date(2022, 6, 1), wage=Rp(3_000_000), disabilities=[Disability(Loss.HEARING_ONE)]).amount
    Rp(48000000)
    """
    day = _accident(accident)
    months, (base, basis) = DISABILITY_MONTHS.on(day), _monthly(day, wage)
    assessed = [assess(day, each, left_handed=left_handed) for each in disabilities]
    if not assessed:
        msg = "disabilities must hold at least one, such as Disability(Loss.FOOT)."
        raise ValueError(msg)
    account = total_of(_PARTIAL, [_line(each, months, base) for each in assessed], tags=_tags(day))
    account = jkm.resting_on(account, *basis)
    if len(assessed) == 1:
        return account
    total, limit = sum((each.rate for each in assessed), Rate.NONE), TOTAL_DISABILITY.on(day)
    if total > limit.value:
        msg = (
            f"{len(assessed)} disabilities come to {total:en}, more than the {limit.value:en} of total permanent "
            "disability; no rule on such a sum was found. Where the doctor certifies total permanent disability, "
            "ask total_disability."
        )
        raise NotInForce(msg, day)
    return jkm.resting_on(account, SEVERAL_DISABILITIES.on(day).source)


def _line(each: Assessed, months: Provision[int], wage: Rupiah) -> Breakdown:
    reduction = each.disability.reduction
    kind, how = _ANATOMICAL, _GRANTED.fill(rate=each.table, months=months.value, wage=wage)
    if reduction is not None:
        kind = _FUNCTIONAL
        how = _GRANTED_IN_PART.fill(reduction=reduction, rate=each.table, months=months.value, wage=wage)
    if each.note is not None:
        how = _NOTED.fill(how=how, note=each.note)
    amount = each.rate.times(months.value).of(wage)
    return Breakdown(kind.fill(disability=each.disability), amount, how, (*each.basis, months.source))


_TOTAL = Text(id="Manfaat JKK, cacat total tetap", en="JKK benefit for total permanent disability")
_TOTAL_GRANT = Text(id="Santunan cacat total tetap", en="Grant for total permanent disability")


def total_disability(accident: Day, *, wage: Rupiah | Wage) -> Breakdown:
    """Santunan cacat total tetap: 70 % x 80 x wage, and the periodic grant.

    The day of the accident governs.  `wage` is the monthly wage on that day.  Rounded half up to the sen.
    The scholarship is a right that depends on children.  Raises NotInForce before 1 July 2015.

    >>> from datetime import date
    >>> total_disability(date(2022, 6, 1), wage=Rp(3_000_000)).amount
    Rp(180000000)
    """
    day = _accident(accident)
    months, rate, (base, basis) = DISABILITY_MONTHS.on(day), TOTAL_DISABILITY.on(day), _monthly(day, wage)
    how = _GRANTED.fill(rate=rate.value, months=months.value, wage=base)
    grant = Breakdown(_TOTAL_GRANT, rate.value.times(months.value).of(base), how, (rate.source, months.source))
    account = total_of(_TOTAL, (grant, _PERIODIC.compute({}, day)), tags=_tags(day), rights=(_scholarship(day),))
    return jkm.resting_on(account, *basis)


_GRANT = Share(
    Text(id="Santunan kematian", en="Death grant"),
    "wage",
    DEATH_GRANT,
    times=DEATH_GRANT_MONTHS,
    at_least=DEATH_FLOOR,
)
_PERIODIC = Lump(PERIODIC_GRANT.label, PERIODIC_GRANT)
_FUNERAL = Lump(FUNERAL_COST.label, FUNERAL_COST)
_DEATH = Text(id="Manfaat JKK, meninggal dunia", en="JKK death benefit")

DEATH_BENEFIT = Sum(_DEATH, (_GRANT, _PERIODIC, _FUNERAL))
"""Manfaat JKK bagi ahli waris: the three grants of a death by work accident; `death_benefit` adds what they rest on.

Facts: "wage", the monthly wage on the day of the accident, which governs.
"""

_SCHOLARSHIP = Text(id="Beasiswa pendidikan anak", en="Scholarship for children")
_CHILDREN = Text(
    id="anak yang masih bersekolah; tanpa syarat masa iur", en="children at school; no contribution period needed"
)


def death_benefit(died: Day, *, wage: Rupiah | Wage, accident: Day | None = None) -> Breakdown:
    """Manfaat JKK: what the heirs receive for a death by work accident.

    `wage` is the monthly wage on the day of the accident (PP 44/2015 Pasal 32 ayat (1)), for a non-wage worker the base
    of the chosen band; a `Wage` by the day or by the piece is made a month of by the law of that day.
    The day of the accident governs, and the account is tagged with it (`governed_by`); it is the day of death unless
    `accident` says otherwise.
    The grant is 60 % x 80 x wage, at least the lump sum of JKM.  The scholarship is a right that depends on children.
    Raises NotInForce for an accident before 1 July 2015, and ValueError for an accident after the death.

    >>> from datetime import date
    >>> death_benefit(date(2022, 6, 1), wage=Rp(1_000_000)).amount
    Rp(70000000)
    >>> death_benefit(date(2020, 1, 5), wage=Rp(1_000_000), accident=date(2019, 12, 1)).amount
    Rp(55800000)
    >>> from jamsos.wages import Wage
    >>> death_benefit("2018-02-04", wage=Wage.daily(Rp(80_000))).amount
    Rp(103800000)
    """
    last = as_day(died, "died")
    day = last if accident is None else _accident(accident)
    if day > last:
        msg = f"accident ({day}) cannot be after the day of death ({last})."
        raise ValueError(msg)
    base, basis = _monthly(day, wage)
    return jkm.resting_on(_death_benefit(day, base), *basis)


@lru_cache(maxsize=4096)
def _death_benefit(accident: date, wage: Rupiah) -> Breakdown:
    # As in jkm: an account never changes, so deaths of one day on one wage share it.
    grants = (word.compute({"wage": wage}, accident) for word in DEATH_BENEFIT.parts)
    return total_of(_DEATH, grants, tags=_tags(accident), rights=(_scholarship(accident),))


def is_care(line: Breakdown) -> bool:
    """Whether a line is medical care (Pasal 25 ayat (2) huruf a), which arrears of a non-wage worker do not delay."""
    return line.label in {_CARE, _HOME_CARE}


def is_funeral(line: Breakdown) -> bool:
    """Whether a line of a death benefit is the funeral cost."""
    return line.label == FUNERAL_COST.label


def _scholarship(accident: date) -> Right:
    schooling = SCHOOLING.get(accident)
    if schooling is None:
        once = SCHOLARSHIP_ONCE.on(accident)
        return Right(_SCHOLARSHIP, once.value, _CHILDREN, (once.source,))
    children = CHILDREN.on(accident)
    limit = schooling.value.most_per_child * children.value
    return Right(_SCHOLARSHIP, limit, _CHILDREN, (children.source, schooling.source))


_PROSTHESIS = Text(id="Alat bantu atau alat pengganti", en="Orthosis or prosthesis")
_PRICE = Text(id="Harga pusat rehabilitasi", en="Price of the rehabilitation centre")
_SURCHARGE = Text(id="Tambahan", en="Surcharge")
_OF_PRICE = Text(id="{rate} x {price}", en="{rate} x {price}")
_DENTURES = Text(id="Gigi tiruan", en="Dentures")
_HEARING_AID = Text(id="Alat bantu dengar", en="Hearing aid")
_GLASSES = Text(id="Kacamata", en="Glasses")


def prosthesis(accident: Day, *, price: Rupiah) -> Breakdown:
    """Alat bantu (orthose) atau alat pengganti (prothese): its price and 40 % of it.

    The day of the accident governs.  `price` is what the rehabilitation centre of the government hospitals sets; the
    surcharge is rounded half up to the sen.  Raises NotInForce before 1 July 2015.

    >>> from datetime import date
    >>> prosthesis(date(2022, 6, 1), price=Rp(10_000_000)).amount
    Rp(14000000)
    """
    day = _accident(accident)
    rate, base = PROSTHESIS_SURCHARGE.on(day), _cost("price", price)
    how = _OF_PRICE.fill(rate=rate.value, price=base)
    lines = (
        Breakdown(_PRICE, base, basis=(rate.source,)),
        Breakdown(_SURCHARGE, rate.value.of(base), how, (rate.source,)),
    )
    return total_of(_PROSTHESIS, lines, tags=_tags(day))


def dentures(accident: Day, *, cost: Rupiah) -> Breakdown:
    """Gigi tiruan: what dentures cost, up to the limit of the day of the accident; NotInForce before 1 July 2015.

    >>> from datetime import date
    >>> dentures(date(2019, 12, 1), cost=Rp(4_000_000)).amount, dentures(date(2019, 12, 2), cost=Rp(4_000_000)).amount
    (Rp(3000000), Rp(4000000))
    """
    return _capped(_DENTURES, "cost", cost, DENTURES, _accident(accident))


def hearing_aid(accident: Day, *, cost: Rupiah) -> Breakdown:
    """Alat bantu dengar: what a hearing aid costs, up to the limit; NotInForce for an accident before 2 December 2019.

    >>> from datetime import date
    >>> hearing_aid(date(2022, 6, 1), cost=Rp(4_000_000)).amount
    Rp(2500000)
    """
    return _capped(_HEARING_AID, "cost", cost, HEARING_AID, _accident(accident))


def glasses(accident: Day, *, cost: Rupiah) -> Breakdown:
    """Kacamata: what glasses cost, up to the limit; NotInForce for an accident before 2 December 2019.

    >>> from datetime import date
    >>> glasses(date(2022, 6, 1), cost=Rp(800_000)).amount
    Rp(800000)
    """
    return _capped(_GLASSES, "cost", cost, GLASSES, _accident(accident))


_ONCE = Text(id="{sum} sekaligus, untuk setiap peserta", en="{sum} at once, for each participant")
_NO_CHILD = Text(id="tidak ada anak yang masih bersekolah", en="no child at school")


def scholarships(accident: Day, *, children: Iterable[Child], first_claim: Day | None = None) -> Breakdown:
    """Beasiswa JKK: what the children will be paid after a death or a total permanent disability, year by year.

    The day of the accident governs, and no contribution period is asked.  Since 2 December 2019 that is
    `lampiran.scholarships.schedule`; until then one sum for the participant with a child at school (PP 44/2015
    Pasal 25 ayat (3)).  Where the death or the doctor's letter came later, `first_claim` says when the first request is
    made.  Raises NotInForce before 1 July 2015, and what `schedule` raises.

    >>> from datetime import date
    >>> from jamsos.lampiran.scholarships import Child, Grade, Level
    >>> ani = Child("Ani", born="2012-05-01", grade=Grade(Level.UPPER_SECONDARY))
    >>> scholarships(date(2026, 8, 1), children=[ani]).amount
    Rp(69000000)
    """
    day, listed = _accident(accident), tuple(children)
    lawful, once = LAWFUL_CHILDREN.on(day), SCHOLARSHIP_ONCE.get(day)
    if once is None:
        account = evolve(schedule(day, listed, limit=CHILDREN, first_claim=first_claim), tags=_tags(day))
        return jkm.resting_on(account, lawful.source)
    amount, how = (once.value, _ONCE.fill(sum=once.value)) if listed else (_NOTHING, _NO_CHILD)
    return Breakdown(_SCHOLARSHIP, amount, how, (once.source, lawful.source), tags=_tags(day))


_TRAINEE = Text(id="Upah dasar manfaat", en="Wage for the benefit")
_LOWEST = Text(
    id="upah terendah dari {n} pekerja dengan pekerjaan yang sama", en="the lowest of {n} worker(s) with the same work"
)


def trainee_wage(accident: Day, *, same_work: Iterable[Rupiah]) -> Breakdown:
    """Upah dianggap: the monthly wage on which the benefits of interns, practice students and prisoners are reckoned.

    The day of the accident governs.  `same_work` are the monthly wages of the workers who do the same work for that
    employer; the lowest counts (PP 44/2015 Pasal 28 ayat (2)).  Its amount is the `wage` of the other functions.
    Raises NotInForce before 1 July 2015, ValueError without a wage.

    >>> from datetime import date
    >>> wage = trainee_wage(date(2022, 6, 1), same_work=[Rp(3_200_000), Rp(2_900_000)]).amount
    >>> total_disability(date(2022, 6, 1), wage=wage).amount
    Rp(174400000)
    """
    rule = TRAINEE_WAGE.on(accident)
    wages = [_cost("same_work", each) for each in same_work]
    if not wages:
        msg = "same_work must hold the monthly wage of at least one worker who does the same work."
        raise ValueError(msg)
    how = _LOWEST.fill(n=len(wages))
    return Breakdown(_TRAINEE, min(wages), how, (rule.source,), tags=_tags(_accident(accident)))


_BY_WAGE = Text(id="{label}, menurut upah sebenarnya", en="{label}, by the true wage")
_REPORTED = Text(id="{label}, menurut upah yang dilaporkan", en="{label}, by the reported wage")
_GAP = Text(id="Kekurangan, dibayar pemberi kerja", en="Shortfall, paid by the employer")
_DIFFERENCE = Text(id="{due} - {paid}", en="{due} - {paid}")


def under_reported(accident: Day, *, due: Breakdown, paid: Breakdown) -> Breakdown:
    """Upah dilaporkan kurang: who pays a grant whose wage was reported too low.

    The day of the accident governs.  `due` is the benefit by the true wage, `paid` the same benefit by the reported
    one: the operator pays that, the employer the difference (PP 44/2015 Pasal 32 ayat (2)).  It reaches the money
    grants, not the care.  The lines are tagged with `payer`.
    Raises NotInForce before 1 July 2015, and ValueError when the reported wage gives more than the true one or when the
    two are not the same benefit.

    >>> from datetime import date
    >>> day = date(2022, 6, 1)
    >>> true, low = (death_benefit(day, wage=Rp(wage)) for wage in (5_000_000, 3_000_000))
    >>> {party.name: amount for party, amount in under_reported(day, due=true, paid=low).by("payer").items()}
    {'OPERATOR': Rp(166000000), 'EMPLOYER': Rp(96000000)}
    """
    rule = UNDER_REPORTED.on(accident)
    if paid.label != due.label:
        msg = f"paid ({paid.label.en}) is not the same benefit as due ({due.label.en})."
        raise ValueError(msg)
    if paid.amount > due.amount:
        msg = (
            f"paid ({paid.amount:en}) is more than due ({due.amount:en}); {rule.citation.short} is for wages that "
            "were reported too low."
        )
        raise ValueError(msg)
    how = _DIFFERENCE.fill(due=due.amount, paid=paid.amount)
    by_reported = evolve(paid, label=_REPORTED.fill(label=paid.label), rights=()).tagged(payer=Party.OPERATOR)
    gap = Breakdown(_GAP, due.amount - paid.amount, how, (rule.source,), tags={"payer": Party.EMPLOYER})
    return total_of(_BY_WAGE.fill(label=due.label), (by_reported, gap), tags=due.tags, rights=due.rights)


def unregistered(benefit: Breakdown, accident: Day) -> Breakdown:
    """Pekerja belum diikutsertakan: the benefit of a worker whom the employer had not enrolled, owed by the employer.

    The day of the accident governs.  `benefit` is an account of this module; it is tagged with `payer` (PP 44/2015
    Pasal 27 ayat (1)).  So it is where the data left the worker out, or only some programmes were joined against the
    stages of enrolment (Pasal 32 ayat (3) and (4)).  Raises NotInForce before 1 July 2015.

    >>> benefit = death_benefit("2022-06-01", wage=Rp(3_000_000))
    >>> {party.name: amount for party, amount in unregistered(benefit, "2022-06-01").by("payer").items()}
    {'EMPLOYER': Rp(166000000)}
    """
    return jkm.by_employer(benefit, UNREGISTERED.on(accident).source)


_REPLACEMENT = Text(id="Penggantian kepada pemberi kerja", en="Replacement to the employer")
_ONCE_REPORTED = Text(id="kecelakaan dilaporkan", en="the accident is reported")


def reported_late(benefit: Breakdown, accident: Day) -> Breakdown:
    """Terlambat dilaporkan: the benefit of an accident that the employer reported late, owed by the employer first.

    The day of the accident governs.  `benefit` is an account of this module; it is tagged with `payer`, and what the
    employer may ask back once it has reported is shown as a right.  What counts as late is `REPORT_HOURS`.
    Raises NotInForce for an accident before 24 February 2025, when Permenaker 1/2025 wrote the rule.

    >>> reported_late(death_benefit("2025-06-01", wage=Rp(3_000_000)), "2025-06-01").rights[-1].at_most
    Rp(166000000)
    """
    rule = LATE_REPORT.on(accident)
    right = Right(_REPLACEMENT, benefit.amount, _ONCE_REPORTED, (rule.source,))
    return evolve(jkm.by_employer(benefit, rule.source), rights=(*benefit.rights, right))


_APPEARED = Text(
    id="penyakit timbul {appeared}; hubungan kerja berakhir {left}, jaminan sampai {last}",
    en="the disease appeared on {appeared}; the employment ended on {left}, insured until {last}",
)


def of_disease(benefit: Breakdown, appeared: Day, *, left: Day) -> Breakdown:
    """Penyakit akibat kerja: the benefit for an occupational disease of somebody whose employment has ended.

    The day on which the employment ended governs the term, three years (PP 44/2015 Pasal 48 ayat (2)).  `appeared` is
    when the disease appeared, `left` when the employment ended.  `benefit` is an account of this module, reckoned for
    the day of the diagnosis in the place of the accident; it stands, or there is no right and it is Rp0.
    While the employment lasts a disease needs no such question.  Raises NotInForce for one that ended before July 2015.

    >>> benefit = total_disability("2023-03-01", wage=Rp(3_000_000))
    >>> [of_disease(benefit, day, left="2020-02-28").amount for day in ("2023-02-28", "2023-03-01")]
    [Rp(180000000), Rp(0)]
    """
    day, last = as_day(appeared, "appeared"), last_day_of_disease(left)
    rule = OCCUPATIONAL_DISEASE_YEARS.on(left)
    how = _APPEARED.fill(appeared=day, left=as_day(left, "left"), last=last)
    if day > last:
        return jkm.no_right(benefit, how, rule.source)
    return jkm.resting_on(evolve(benefit, how=jkm.both(benefit.how, how)), rule.source)


def owed(benefit: Breakdown, accident: Day, *, segment: Segment, arrears: Arrears, care: bool = False) -> Breakdown:
    """Tunggakan JKK: who owes a benefit when contributions were unpaid, and when.

    The day of the accident governs.  `benefit` is an account of this module, or several in one; `care` says that all of
    it is for medical care, which is otherwise known by its line.
    Each of its lines is tagged with its `standing`.  An employer in arrears: up to three months in a row the operator
    pays; beyond them the employer pays first and may ask for replacement once all arrears and fines are settled
    (PP 44/2015 Pasal 38).  A non-wage worker: up to three months the care is given at once and the money once the
    worker has recovered by the doctor's letter and has settled; beyond them there is no right (Pasal 39).
    Raises NotInForce before 1 July 2015 and ValueError for other segments than PU and BPU.

    >>> from datetime import date
    >>> from jamsos.programs.jkm import Arrears
    >>> day = date(2022, 6, 1)
    >>> benefit = death_benefit(day, wage=Rp(1_000_000))
    >>> owed(benefit, day, segment=Segment.BPU, arrears=Arrears(4)).amount
    Rp(0)
    """
    rules = jkm.rule_of(segment, of_employer=ARREARS_OF_EMPLOYER, of_non_wage_worker=ARREARS_OF_NON_WAGE_WORKER)
    rule = rules.on(accident)
    return rule.value.apply(benefit, arrears, rule.source, spared=lambda line: care or is_care(line))


# Tenggat --------------------------------------------------------------------------------------------------------------

CLAIM_YEARS = Dated.of(
    Text(id="Hak menuntut manfaat JKK gugur setelah, tahun", en="The right to claim JKK lapses after, years"),
    since("2015-07-01", 2, PP_44_2015.pasal(26)),
    since("2019-12-02", 5, PP_44_2015.pasal(26, by=PP_82_2019)),
)

PAYMENT_DAYS = Dated.of(
    Text(id="Manfaat JKK dibayar paling lama, hari kerja", en="JKK is paid within, working days"),
    since("2015-07-01", 7, PP_44_2015.pasal(37, ayat=2)),
)

LATE_PAYMENT = Dated.of(
    Text(id="Ganti rugi keterlambatan pembayaran, setiap hari", en="Compensation for late payment, a day"),
    since("2015-07-01", percent(1), PP_44_2015.pasal(37, ayat=3)),
)

REPORT_HOURS = Dated.of(
    Text(
        id="Laporan kecelakaan tahap I pemberi kerja paling lama, jam",
        en="Accident report of phase I by the employer within, hours",
    ),
    since("2015-07-01", 48, PP_44_2015.pasal(43, ayat=2)),
)

REPORT_HOURS_NON_WAGE = Dated.of(
    Text(
        id="Laporan kecelakaan tahap I bukan penerima upah paling lama, jam",
        en="Accident report of phase I by a non-wage worker within, hours",
    ),
    since("2015-07-01", 48, PP_44_2015.pasal(44, ayat=2)),
)

OCCUPATIONAL_DISEASE_YEARS = Dated.of(
    Text(
        id="Penyakit akibat kerja timbul paling lama setelah hubungan kerja berakhir, tahun",
        en="An occupational disease appears after the employment ended within, years",
    ),
    since("2015-07-01", 3, PP_44_2015.pasal(48, ayat=2)),
)

OUTCOME_HOURS = Dated.of(
    Text(
        id="Laporan tahap II, akibat kecelakaan, paling lama, jam", en="Report of phase II, the outcome, within, hours"
    ),
    since("2015-07-01", 48, PP_44_2015.pasal(43, ayat=4)),
)

NOTICE_DAYS = Dated.of(
    Text(
        id="Berkas JKK yang belum lengkap diberitahukan paling lama, hari kerja",
        en="The operator tells that a JKK file is incomplete within, working days",
    ),
    since("2015-07-01", 7, PP_44_2015.pasal(43, ayat=7)),
)

CLAIM_DOCUMENTS = Dated.of(
    Text(id="Lampiran laporan tahap II", en="Documents with the report of phase II"),
    since(
        "2015-07-01",
        Papers.of(
            Paper.CARD,
            Paper.IDENTITY,
            Paper.DOCTOR,
            (Paper.TRANSPORT_RECEIPTS, Need.TRANSPORTED),
            (Paper.CARE_RECEIPTS, Need.NO_AGREEMENT),
            (Paper.OTHER, Need.WHERE_NEEDED),
        ),
        PP_44_2015.pasal(43, ayat=5),
    ),
)

# The sources bear no day from which offices ask for this: the row begins with the article that it goes beyond.
CLAIM_DOCUMENTS_IN_PRACTICE = Dated.of(
    Text(id="Berkas permohonan JKK yang diminta kantor cabang", en="Documents that branches ask for with JKK"),
    reported(
        "2015-07-01",
        Papers.of(
            Paper.FORM_PHASE_ONE,
            Paper.FORM_PHASE_TWO,
            Paper.FORM_DOCTOR,
            Paper.CHRONOLOGY,
            (Paper.ATTENDANCE_LIST, Need.WAGE_EARNER),
            (Paper.WAGE_LIST, Need.WAGE_EARNER),
            (Paper.ASSIGNMENT, Need.ON_THE_ROAD),
            (Paper.POLICE, Need.ON_THE_ROAD),
            (Paper.BANK_BOOK, Need.NON_WAGE),
            (Paper.TAX_NUMBER, Need.OVER_FIFTY_MILLION),
        ),
        PP_44_2015.pasal(43, ayat=5),
        seen_in=(
            "https://www.scribd.com/document/514757707",
            "pdfcoke.com (prosedur klaim JKK 2017)",
            "https://pontianak.tribunnews.com/2023/08/18",
        ),
    ),
)


_SCHOLARSHIP_DOCUMENTS = jkm.SCHOLARSHIP_DOCUMENTS.on("2019-12-02")

SCHOLARSHIP_DOCUMENTS = Dated.of(
    jkm.SCHOLARSHIP_DOCUMENTS.label,
    reported(
        "2019-12-02",
        _SCHOLARSHIP_DOCUMENTS.value,
        PP_44_2015.pasal(25, ayat=6, by=PP_82_2019),
        seen_in=_SCHOLARSHIP_DOCUMENTS.source.seen_in,
    ),
)


def last_claim_day(accident: Day) -> date:
    """Daluwarsa: the last day on which the right to JKK can be claimed, counted from the accident or the diagnosis.

    Two years by PP 44/2015 Pasal 26, five as PP 82/2019 wrote it.  What becomes of a right that had not lapsed when
    the term changed, on 2 December 2019, was not read.
    Raises NotInForce before 1 July 2015, and for an accident whose term was running on that day.

    >>> from datetime import date
    >>> last_claim_day(date(2017, 1, 10)), last_claim_day(date(2019, 12, 3))
    (datetime.date(2019, 1, 10), datetime.date(2024, 12, 3))
    """
    day = _accident(accident)
    years = CLAIM_YEARS.on(day)
    last = add_years(day, years.value)
    if years.last is not None and last > years.last:
        later = CLAIM_YEARS.on(years.last + _ONE_DAY)
        msg = (
            f"the right from {day} was alive when its term changed on {later.first} ({later.citation.short}), and "
            f"no transition was read: {years.value} years end on {last}, {later.value} years on "
            f"{add_years(day, later.value)}."
        )
        raise NotInForce(msg, day, later.first)
    return last


def last_day_of_disease(left: Day) -> date:
    """The last day on which an occupational disease may appear, when the employment ended on the day `left`.

    That day governs; the third anniversary itself still counts (PP 44/2015 Pasal 48 ayat (2)).  `of_disease` asks it.
    Raises NotInForce for an employment that ended before 1 July 2015.

    >>> from datetime import date
    >>> last_day_of_disease(date(2020, 2, 29))
    datetime.date(2023, 2, 28)
    """
    day = as_day(left, "left")
    return add_years(day, OCCUPATIONAL_DISEASE_YEARS.on(day).value)


def payment_due(complete: Day, holidays: Collection[date]) -> date:
    """The last working day on which JKK is paid in time, counted from the day after the requirements were complete.

    That day governs; `holidays` is the calendar the caller answers for (PP 44/2015 Pasal 37 ayat (2)).

    >>> from datetime import date
    >>> payment_due(date(2022, 3, 31), holidays=frozenset())
    datetime.date(2022, 4, 11)
    """
    return nth_working_day(complete, PAYMENT_DAYS.on(complete).value, holidays)


_LATE = Text(id="Ganti rugi keterlambatan pembayaran JKK", en="Compensation for late payment of JKK")


def late_payment(benefit: Rupiah, *, due: Day, paid: Day) -> Breakdown:
    """Ganti rugi: what the operator owes the participant for paying late, 1 % of the grant for each day after `due`.

    The due day governs; days are calendar days (PP 44/2015 Pasal 37 ayat (3)).  Rounded half up to the sen.
    Payment in time costs nothing.  Raises NotInForce for a due day before 1 July 2015, ValueError for a negative sum.

    >>> from datetime import date
    >>> late_payment(Rp(70_000_000), due=date(2022, 4, 11), paid=date(2022, 4, 13)).amount
    Rp(1400000)
    """
    day = as_day(due, "due")
    days = (as_day(paid, "paid") - day).days
    return jkm.compensation(_LATE, benefit, LATE_PAYMENT.on(day), days).tagged(program="JKK", governed_by=day)


# Program --------------------------------------------------------------------------------------------------------------

JKK = Program(
    "JKK",
    Text(id="Jaminan kecelakaan kerja", en="Work-accident insurance"),
    legal_basis=LEGAL_BASIS,
    participants=(jkm.WAGE_EARNERS, PARTICIPANTS, jkm.SPECIAL_PARTICIPANTS, jkm.CONSTRUCTION_WORKERS),
    dues=(
        Due(Segment.PU, Payer.EMPLOYER, WAGE_EARNER_CONTRIBUTION),
        Due(Segment.BPU, Payer.PARTICIPANT, CONTRIBUTION),
        Due(Segment.JAKON, Payer.EMPLOYER, CONSTRUCTION_CONTRIBUTION),
    ),
    contributions=(
        *(rate for _, rate in _RISKS),
        INCOME_BANDS,
        RATE,
        jkm.SPECIAL_BASE,
        CONSTRUCTION_RATE,
        CONTRACT_TIERS,
        *(
            history
            for relief in (COVID_RELIEF, LABOUR_INTENSIVE_RELIEF, NON_WAGE_RELIEF)
            for _, history in relief.waived
        ),
        COVID_FULL_MONTHS,
        LABOUR_INTENSIVE_WORKERS,
        RECOMPOSITION,
        RELIEVED_RECOMPOSITION,
    ),
    benefits=(
        CARE,
        HOME_CARE,
        HOME_CARE_YEARS,
        TRANSPORT,
        TRANSPORT_BY_LAND,
        TRANSPORT_BY_SEA,
        TRANSPORT_BY_AIR,
        SEVERAL_MODES,
        INCAPACITY,
        INCAPACITY_DAY,
        DISABILITY_MONTHS,
        DISABILITY,
        LEFT_HANDED,
        SEVERAL_DISABILITIES,
        TOTAL_DISABILITY,
        DEATH_GRANT,
        DEATH_FLOOR,
        PERIODIC_GRANT,
        FUNERAL_COST,
        PROSTHESIS_SURCHARGE,
        DENTURES,
        HEARING_AID,
        GLASSES,
        SCHOLARSHIP_ONCE,
        CHILDREN,
        LAWFUL_CHILDREN,
        SCHOOLING,
        AGE_LIMIT,
        CONDITIONS,
        WAGE_BASE,
        TRAINEE_WAGE,
        UNDER_REPORTED,
        UNREGISTERED,
        LATE_REPORT,
        REIMBURSEMENT,
        HEIRS,
        ARREARS_OF_EMPLOYER,
        ARREARS_OF_NON_WAGE_WORKER,
        RETURN_TO_WORK,
        WAGE_DURING_INCAPACITY,
    ),
    deadlines=(
        DUE_DAY,
        LATE_FINE,
        DUE_DAY_NON_WAGE,
        INSTALMENTS,
        COVID_DUE_DAY,
        COVID_LATE_FINE,
        LABOUR_INTENSIVE_LAST_PAYMENT,
        REPORT_HOURS,
        REPORT_HOURS_NON_WAGE,
        OUTCOME_HOURS,
        NOTICE_DAYS,
        CLAIM_DOCUMENTS,
        CLAIM_DOCUMENTS_IN_PRACTICE,
        SCHOLARSHIP_DOCUMENTS,
        CLAIM_YEARS,
        OCCUPATIONAL_DISEASE_YEARS,
        PAYMENT_DAYS,
        LATE_PAYMENT,
    ),
)

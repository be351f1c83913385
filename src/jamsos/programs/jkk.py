"""Jaminan kecelakaan kerja (JKK): work-accident insurance.

Modelled: the contribution of non-wage workers (BPU), its reliefs, and the benefit of a death by work accident, from
1 July 2015.  The articles of PP 44/2015 and PP 82/2019 were read; their annexes were not, so what rests on an annex is
reported.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from jamsos.breakdown import Right, total_of
from jamsos.lampiran.income_bands import INCOME_BANDS
from jamsos.lampiran.scholarships import SCHOOLING
from jamsos.law import Dated, derived, lapsed, reported, since
from jamsos.money import Rp, percent
from jamsos.participants import Segment
from jamsos.programs import jkm
from jamsos.programs.reliefs import COVID_FULL_MONTHS, NON_WAGE_RELIEF, covid_relief
from jamsos.programs.shape import Program
from jamsos.regulations.national import (
    PP_44_2015,
    PP_49_2020,
    PP_49_2023,
    PP_50_2025,
    PP_82_2019,
    UU_24_2011,
    UU_40_2004,
)
from jamsos.tariff import Banded, Lump, Multiple, Relieved, Share
from jamsos.text import Text

if TYPE_CHECKING:
    from datetime import date

    from jamsos.breakdown import Breakdown
    from jamsos.law import Source
    from jamsos.money import Rupiah

__all__ = [
    "CHILDREN",
    "CLAIM_YEARS",
    "CONTRIBUTION",
    "COVID_RELIEF",
    "DEATH_FLOOR",
    "DEATH_GRANT",
    "DEATH_GRANT_MONTHS",
    "FUNERAL_COST",
    "JKK",
    "LATE_PAYMENT",
    "PAYMENT_DAYS",
    "PERIODIC_GRANT",
    "RATE",
    "SCHOLARSHIP_ONCE",
    "death_benefit",
]

# Dasar hukum ----------------------------------------------------------------------------------------------------------

LEGAL_BASIS = (
    UU_40_2004.pasal(29),
    UU_24_2011.pasal(6, ayat=2),
    PP_44_2015.whole(by=(PP_82_2019, PP_49_2023)),
    PP_49_2020.whole(),
    PP_50_2025.whole(),
)

# Peserta --------------------------------------------------------------------------------------------------------------

PARTICIPANTS = jkm.PARTICIPANTS

# Iuran ----------------------------------------------------------------------------------------------------------------

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

COVID_RELIEF = covid_relief(
    PP_49_2020.pasal(6),
    seen_in=(
        "https://voi.id/en/news/13466",
        "https://transkepri.com/news/cetak/4739",
        "https://online.flipbuilder.com/plcl/rmzy/files/basic-html/page153.html",
    ),
)

CONTRIBUTION = Relieved(
    Relieved(
        Banded(Text(id="Iuran JKK", en="JKK contribution"), "income", INCOME_BANDS, RATE),
        COVID_RELIEF,
    ),
    NON_WAGE_RELIEF,
)
"""Iuran JKK: the monthly contribution of a non-wage worker, with its reliefs; facts as `Protection.facts` gives."""

# Manfaat --------------------------------------------------------------------------------------------------------------

_ANNEX = PP_44_2015.lampiran("III")
_ANNEX_2019 = PP_44_2015.lampiran("III", by=PP_82_2019)
_SEEN_IN_2019 = (
    "https://amp.suara.com (26 Dec 2019; 6 Jan 2020)",
    "https://www.scribd.com/document/458074033 (poster PP 82/2019)",
    "https://star.gridtechno.com/read/453594342",
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

SCHOLARSHIP_ONCE = Dated.of(
    Text(id="Beasiswa sekaligus, setiap peserta", en="Scholarship paid once, for each participant"),
    since("2015-07-01", Rp(12_000_000), PP_44_2015.pasal(25, ayat=3)),
    lapsed("2019-12-02", PP_44_2015.pasal(25, ayat=3, by=PP_82_2019)),
)

CHILDREN = Dated.of(
    Text(id="Anak penerima beasiswa JKK, paling banyak", en="Children with a JKK scholarship, at most"),
    since("2019-12-02", 2, PP_44_2015.pasal(25, ayat=3, by=PP_82_2019)),
)

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
_SCHOLARSHIP = Text(id="Beasiswa pendidikan anak", en="Scholarship for children")
_CHILDREN = Text(
    id="anak yang masih bersekolah; tanpa syarat masa iur", en="children at school; no contribution period needed"
)


def death_benefit(died: date, *, wage: Rupiah) -> Breakdown:
    """Manfaat JKK: what the heirs receive for a death by work accident.

    `wage` is the monthly wage on the day of the accident, for a non-wage worker the base of the chosen band.
    The day of the accident governs; `died` is that day when both fall together, as they do here.
    The grant is 60 % x 80 x wage, at least the lump sum of JKM.  The scholarship is a right that depends on children.
    Raises NotInForce for a death before 1 July 2015.

    >>> from datetime import date
    >>> death_benefit(date(2022, 6, 1), wage=Rp(1_000_000)).amount
    Rp(70000000)
    """
    return _death_benefit(died, wage)


@lru_cache(maxsize=4096)
def _death_benefit(died: date, wage: Rupiah) -> Breakdown:
    # As in jkm: an account never changes, so deaths of one day on one wage share it.
    parts = (_GRANT.compute({"wage": wage}, died), _PERIODIC.compute({}, died), _FUNERAL.compute({}, died))
    limit, basis = _scholarship_limit(died)
    right = Right(_SCHOLARSHIP, limit, _CHILDREN, basis)
    return total_of(_DEATH, parts, tags=(("program", "JKK"),), rights=(right,))


def _scholarship_limit(died: date) -> tuple[Rupiah, tuple[Source, ...]]:
    schooling = SCHOOLING.get(died)
    if schooling is None:
        once = SCHOLARSHIP_ONCE.on(died)
        return once.value, (once.source,)
    children = CHILDREN.on(died)
    return schooling.value.most_per_child * children.value, (children.source, schooling.source)


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
    Text(id="Laporan kecelakaan tahap I paling lama, jam", en="Accident report of phase I within, hours"),
    since("2015-07-01", 48, PP_44_2015.pasal(44, ayat=2)),
)

# Program --------------------------------------------------------------------------------------------------------------

JKK = Program(
    "JKK",
    Text(id="Jaminan kecelakaan kerja", en="Work-accident insurance"),
    legal_basis=LEGAL_BASIS,
    participants=(PARTICIPANTS,),
    tariffs=((Segment.BPU, CONTRIBUTION),),
    contributions=(
        INCOME_BANDS,
        RATE,
        *(history for relief in (COVID_RELIEF, NON_WAGE_RELIEF) for _, history in relief.waived),
        COVID_FULL_MONTHS,
    ),
    benefits=(DEATH_GRANT, DEATH_FLOOR, PERIODIC_GRANT, FUNERAL_COST, SCHOLARSHIP_ONCE, CHILDREN, SCHOOLING),
    deadlines=(jkm.DUE_DAY, REPORT_HOURS, CLAIM_YEARS, PAYMENT_DAYS, LATE_PAYMENT),
)

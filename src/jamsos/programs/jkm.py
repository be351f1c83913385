"""Jaminan kematian (JKM): death insurance, for a death that is not a work accident.

Modelled: the contribution of non-wage workers (BPU), its reliefs, and the death benefit, from 1 July 2015.
The articles of PP 44/2015 and PP 82/2019 were read; what rests on other sources says so in its row.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from jamsos.breakdown import Breakdown, Right, total_of
from jamsos.dates import completed_months, completed_years
from jamsos.lampiran.scholarships import CHILDREN, SCHOOLING
from jamsos.law import Dated, lapsed, reported, since
from jamsos.money import Rp, percent
from jamsos.participants import Segment
from jamsos.programs.reliefs import COVID_FULL_MONTHS, NON_WAGE_RELIEF, covid_relief
from jamsos.programs.shape import Due, Payer, Program
from jamsos.regulations.national import (
    PERMENAKER_1_2025,
    PP_44_2015,
    PP_49_2020,
    PP_49_2023,
    PP_50_2025,
    PP_82_2019,
    UU_24_2011,
    UU_40_2004,
)
from jamsos.tariff import Lump, Multiple, Relieved
from jamsos.text import Text

if TYPE_CHECKING:
    from datetime import date

    from jamsos.law import Source
    from jamsos.money import Rupiah
    from jamsos.tariff import Tariff

__all__ = [
    "CLAIM_DOCUMENTS",
    "CONTRIBUTION",
    "COVID_RELIEF",
    "DUE_DAY",
    "FULL_BENEFIT_MONTHS",
    "FUNERAL_COST",
    "JKM",
    "LATE_PAYMENT",
    "LUMP_SUM",
    "PARTICIPANTS",
    "PAYMENT_DAYS",
    "PERIODIC_GRANT",
    "SCHOLARSHIP_ONCE",
    "SCHOLARSHIP_YEARS",
    "death_benefit",
    "scholarship",
]

# Dasar hukum ----------------------------------------------------------------------------------------------------------

LEGAL_BASIS = (
    UU_40_2004.pasal(43),
    UU_24_2011.pasal(6, ayat=2),
    PP_44_2015.whole(by=(PP_82_2019, PP_49_2023)),
    PP_49_2020.whole(),
    PP_50_2025.whole(),
    PERMENAKER_1_2025.whole(),
)

# Peserta --------------------------------------------------------------------------------------------------------------

PARTICIPANTS = Dated.of(
    Text(id="Peserta bukan penerima upah", en="Non-wage participants"),
    since(
        "2015-07-01",
        Text(
            id="pemberi kerja; pekerja di luar hubungan kerja atau pekerja mandiri; "
            "pekerja lain yang bukan menerima upah",
            en="employers; workers outside an employment relation or self-employed; other workers without a wage",
        ),
        PP_44_2015.pasal(5, ayat=3),
    ),
    since(
        "2023-10-06",
        Text(
            id="pemberi kerja selain penyelenggara negara; pekerja di luar hubungan kerja atau pekerja mandiri; "
            "pekerja lain yang bukan menerima upah",
            en="employers other than state bodies; workers outside an employment relation or self-employed; "
            "other workers without a wage",
        ),
        PP_44_2015.pasal(5, ayat=3, by=PP_49_2023),
    ),
)

# Iuran ----------------------------------------------------------------------------------------------------------------

MONTHLY = Dated.of(
    Text(id="Iuran JKM bukan penerima upah, sebulan", en="JKM contribution of non-wage workers, a month"),
    since("2015-07-01", Rp(6_800), PP_44_2015.pasal(20, ayat=3)),
)

COVID_RELIEF = covid_relief(
    PP_49_2020.pasal(9),
    seen_in=(
        "https://www.pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991934",
        "https://voi.id/en/news/13466",
    ),
)

CONTRIBUTION = Relieved(
    Relieved(Lump(Text(id="Iuran JKM", en="JKM contribution"), MONTHLY), COVID_RELIEF), NON_WAGE_RELIEF
)
"""Iuran JKM: the monthly contribution of a non-wage worker, with its reliefs; facts as `Protection.facts` gives."""

# Manfaat --------------------------------------------------------------------------------------------------------------

LUMP_SUM = Dated.of(
    Text(id="Santunan sekaligus", en="Lump-sum death grant"),
    since("2015-07-01", Rp(16_200_000), PP_44_2015.pasal(34, ayat=1, huruf="a")),
    since("2019-12-02", Rp(20_000_000), PP_44_2015.pasal(34, ayat=1, huruf="a", by=PP_82_2019)),
)

PERIODIC_GRANT: Dated[Rupiah | Multiple] = Dated.of(
    Text(id="Santunan berkala, dibayar sekaligus", en="Periodic grant, paid at once"),
    since("2015-07-01", Multiple(24, Rp(200_000)), PP_44_2015.pasal(34, ayat=1, huruf="b")),
    since("2019-12-02", Rp(12_000_000), PP_44_2015.pasal(34, ayat=1, huruf="b", by=PP_82_2019)),
)

FUNERAL_COST = Dated.of(
    Text(id="Biaya pemakaman", en="Funeral cost"),
    since("2015-07-01", Rp(3_000_000), PP_44_2015.pasal(34, ayat=1, huruf="c")),
    since("2019-12-02", Rp(10_000_000), PP_44_2015.pasal(34, ayat=1, huruf="c", by=PP_82_2019)),
)

FULL_BENEFIT_MONTHS = Dated.of(
    Text(id="Masa kepesertaan BPU untuk manfaat penuh, bulan", en="Membership of BPU for the full benefit, months"),
    reported(
        "2025-02-24",
        3,
        PERMENAKER_1_2025.pasal("97A", ayat=2),
        seen_in=(
            "https://realita.co/baca-38410",
            "https://media.alkhairaat.id/bpjamsostek-bayarkan-jkm-penuh-setelah-kepesertaan-minimal-3-bulan",
            "https://bursakota.co.id (5 Aug 2025)",
        ),
    ),
)

SCHOLARSHIP_YEARS = Dated.of(
    Text(id="Masa iur untuk beasiswa, tahun", en="Contributions before a scholarship, years"),
    since("2015-07-01", 5, PP_44_2015.pasal(34, ayat=1, huruf="d")),
    since("2019-12-02", 3, PP_44_2015.pasal(34, ayat=1, huruf="d", by=PP_82_2019)),
)

SCHOLARSHIP_ONCE = Dated.of(
    Text(id="Beasiswa sekaligus, setiap peserta", en="Scholarship paid once, for each participant"),
    since("2015-07-01", Rp(12_000_000), PP_44_2015.pasal(34, ayat=2)),
    lapsed("2019-12-02", PP_44_2015.pasal(34, ayat=3, by=PP_82_2019)),
)

_DEATH = Text(id="Manfaat JKM", en="JKM death benefit")
_SHORT = Text(
    id="hanya biaya pemakaman: kepesertaan {months} bulan, kurang dari {least} bulan",
    en="funeral cost only: {months} month(s) of membership, fewer than {least}",
)
_SUMS: tuple[Tariff, ...] = (Lump(LUMP_SUM.label, LUMP_SUM), Lump(PERIODIC_GRANT.label, PERIODIC_GRANT))
_FUNERAL = Lump(FUNERAL_COST.label, FUNERAL_COST)


def death_benefit(died: date, *, member_since: date) -> Breakdown:
    """Manfaat JKM: what the heirs of a non-wage worker receive for a death that is not a work accident.

    The day of death governs.  `member_since` is the first day of membership: a non-wage worker with fewer than three
    completed months leaves only the funeral cost, for deaths from 24 February 2025 (Permenaker 1/2025 Pasal 97A).
    The scholarship is shown as a right, because it depends on children.
    Raises NotInForce for a death before 1 July 2015 and ValueError for a death before membership.

    >>> from datetime import date
    >>> death_benefit(date(2022, 6, 1), member_since=date(2021, 4, 1)).amount
    Rp(42000000)
    """
    least = FULL_BENEFIT_MONTHS.get(died)
    months = completed_months(member_since, died)
    if least is not None and months < least.value:
        how = _SHORT.fill(months=months, least=least.value)
        funeral = _FUNERAL.compute({}, died)
        return Breakdown(_DEATH, funeral.amount, how, (least.source,), (funeral,), (("program", "JKM"),))
    return _full_benefit(died, completed_years(member_since, died))


@lru_cache(maxsize=4096)
def _full_benefit(died: date, paid_years: int) -> Breakdown:
    # Deaths of one day have one benefit, and an account never changes, so a branch with thousands of claims shares it.
    sums = tuple(word.compute({}, died) for word in (*_SUMS, _FUNERAL))
    return total_of(_DEATH, sums, tags=(("program", "JKM"),), rights=(scholarship(died, paid_years=paid_years),))


_SCHOLARSHIP = Text(id="Beasiswa pendidikan anak", en="Scholarship for children")
_YEARS = Text(
    id="anak yang masih bersekolah; masa iur {paid} tahun dari {least} tahun",
    en="children at school; {paid} of {least} years of contributions",
)


def scholarship(died: date, *, paid_years: int) -> Right:
    """Beasiswa: the right of the children, with the years of contributions it needs.

    Until 1 December 2019 one sum for each participant after five years; since then yearly sums for at most two children
    after three years.  Completed years of membership stand for years of contributions.
    """
    least = SCHOLARSHIP_YEARS.on(died)
    limit, basis = scholarship_limit(died)
    met = paid_years >= least.value
    return Right(
        _SCHOLARSHIP,
        limit,
        _YEARS.fill(paid=paid_years, least=least.value),
        (least.source, *basis),
        None if met else False,
    )


def scholarship_limit(died: date) -> tuple[Rupiah, tuple[Source, ...]]:
    """The most a scholarship can come to for a death on that day, and on what basis."""
    schooling = SCHOOLING.get(died)
    if schooling is None:
        once = SCHOLARSHIP_ONCE.on(died)
        return once.value, (once.source,)
    children = CHILDREN.on(died)
    return schooling.value.most_per_child * children.value, (children.source, schooling.source)


# Tenggat --------------------------------------------------------------------------------------------------------------

DUE_DAY = Dated.of(
    Text(
        id="Iuran BPU dibayar paling lambat tanggal (bulan iuran itu sendiri)",
        en="Contributions of BPU are due on day (of the contribution month itself)",
    ),
    since("2015-07-01", 15, PP_44_2015.pasal(24, ayat=3)),
)

PAYMENT_DAYS = Dated.of(
    Text(id="Manfaat JKM dibayar paling lama, hari kerja", en="JKM is paid within, working days"),
    since("2015-07-01", 3, PP_44_2015.pasal(40, ayat=3)),
)

LATE_PAYMENT = Dated.of(
    Text(id="Ganti rugi keterlambatan pembayaran, setiap hari", en="Compensation for late payment, a day"),
    since("2015-07-01", percent(1), PP_44_2015.pasal(40, ayat=4)),
)

CLAIM_DOCUMENTS = Dated.of(
    Text(id="Lampiran permohonan JKM", en="Documents with a JKM request"),
    since(
        "2015-07-01",
        Text(
            id="surat keterangan kematian; surat keterangan ahli waris; Kartu Peserta BPJS Ketenagakerjaan",
            en="death certificate; certificate of heirs; membership card",
        ),
        PP_44_2015.pasal(40, ayat=3),
    ),
)

# Program --------------------------------------------------------------------------------------------------------------

JKM = Program(
    "JKM",
    Text(id="Jaminan kematian", en="Death insurance"),
    legal_basis=LEGAL_BASIS,
    participants=(PARTICIPANTS,),
    dues=(Due(Segment.BPU, Payer.PARTICIPANT, CONTRIBUTION),),
    contributions=(
        MONTHLY,
        *(history for relief in (COVID_RELIEF, NON_WAGE_RELIEF) for _, history in relief.waived),
        COVID_FULL_MONTHS,
    ),
    benefits=(
        LUMP_SUM,
        PERIODIC_GRANT,
        FUNERAL_COST,
        FULL_BENEFIT_MONTHS,
        SCHOLARSHIP_YEARS,
        SCHOLARSHIP_ONCE,
        CHILDREN,
        SCHOOLING,
    ),
    deadlines=(DUE_DAY, CLAIM_DOCUMENTS, PAYMENT_DAYS, LATE_PAYMENT),
)

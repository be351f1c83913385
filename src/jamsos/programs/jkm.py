"""Jaminan kematian (JKM): death insurance, for a death that is not a work accident.

Modelled: the contributions of wage earners, of non-wage workers (BPU) and of construction, their reliefs, what of them
goes to JKP, and the benefits, from 1 July 2015: the death benefit of one and of several memberships, the scholarships,
what arrears do to the right, and what a late payment costs.
The articles of PP 44/2015 and PP 82/2019 were read; what rests on other sources says so in its row.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from jamsos._checks import instance, whole
from jamsos.breakdown import Breakdown, Right, total_of
from jamsos.dates import as_day, completed_months, completed_years, nth_working_day
from jamsos.lampiran.scholarships import AGE_LIMIT, CHILDREN, CONDITIONS, SCHOOLING, schedule
from jamsos.law import Dated, derived, lapsed, reported, since
from jamsos.money import Rp, Rupiah, percent
from jamsos.participants import Segment, refuse_other
from jamsos.programs.deadlines import (
    COVID_DUE_DAY,
    COVID_LATE_FINE,
    DUE_DAY,
    DUE_DAY_NON_WAGE,
    INSTALMENTS,
    LATE_FINE,
)
from jamsos.programs.heirs import FAMILY, Heirs
from jamsos.programs.papers import Need, Paper, Papers
from jamsos.programs.reliefs import COVID_FULL_MONTHS, NON_WAGE_RELIEF, covid_relief
from jamsos.programs.shape import Due, Payer, Program
from jamsos.regulations.national import (
    PERMENAKER_1_2025,
    PP_6_2025,
    PP_37_2021,
    PP_44_2015,
    PP_49_2020,
    PP_49_2023,
    PP_50_2025,
    PP_82_2019,
    UU_24_2011,
    UU_40_2004,
)
from jamsos.tariff import Lump, Multiple, Relieved, Share, Sum, Tier, Tiered, Tiers
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from datetime import date

    from jamsos.dates import Day
    from jamsos.lampiran.scholarships import Child
    from jamsos.law import Provision, Source
    from jamsos.money import Rate
    from jamsos.tariff import Columns, Facts, Tariff

__all__ = [
    "ARREARS_OF_EMPLOYER",
    "ARREARS_OF_NON_WAGE_WORKER",
    "CLAIM_DOCUMENTS",
    "CLAIM_DOCUMENTS_IN_PRACTICE",
    "CONSTRUCTION_CONTRIBUTION",
    "CONSTRUCTION_COVID_RELIEF",
    "CONSTRUCTION_RATE",
    "CONSTRUCTION_WORKERS",
    "CONTRACT_CONTRIBUTION",
    "CONTRACT_TIERS",
    "CONTRIBUTION",
    "COVID_RELIEF",
    "FULL_BENEFIT_MONTHS",
    "FUNERALS",
    "FUNERAL_COST",
    "FUNERAL_WITHOUT_HEIRS",
    "HEIRS",
    "JKM",
    "LATE_PAYMENT",
    "LUMP_SUM",
    "PARTICIPANTS",
    "PAYMENT_DAYS",
    "PERIODIC_GRANT",
    "RECOMPOSITION",
    "SCHOLARSHIP_DOCUMENTS",
    "SCHOLARSHIP_ONCE",
    "SCHOLARSHIP_YEARS",
    "SPECIAL_BASE",
    "SPECIAL_CONTRIBUTION",
    "SPECIAL_DUE",
    "SPECIAL_PARTICIPANTS",
    "UNREGISTERED",
    "WAGE_EARNERS",
    "WAGE_EARNER_CONTRIBUTION",
    "WAGE_EARNER_RATE",
    "Arrears",
    "ArrearsRule",
    "Funerals",
    "Membership",
    "Party",
    "Standing",
    "death_benefit",
    "death_benefit_over",
    "late_payment",
    "net",
    "of_memberships",
    "owed",
    "payment_due",
    "rule_of",
    "scholarship",
    "scholarships",
    "special_contribution",
    "unregistered",
]

# Dasar hukum ----------------------------------------------------------------------------------------------------------

LEGAL_BASIS = (
    UU_40_2004.pasal(43),
    UU_24_2011.pasal(6, ayat=2),
    PP_44_2015.whole(by=(PP_82_2019, PP_49_2023)),
    PP_49_2020.whole(),
    PP_37_2021.whole(by=PP_6_2025),
    PP_50_2025.whole(),
    PERMENAKER_1_2025.whole(),
)

# Peserta --------------------------------------------------------------------------------------------------------------

_WORKERS = Text(
    id="pada pemberi kerja selain penyelenggara negara: pekerja pada perusahaan; pekerja pada orang perseorangan; "
    "orang asing yang bekerja di Indonesia paling singkat 6 bulan",
    en="of employers other than state bodies: workers of companies; workers of individuals; foreigners who work in "
    "Indonesia for at least 6 months",
)

WAGE_EARNERS = Dated.of(
    Text(id="Peserta penerima upah", en="Wage earners"),
    since("2015-07-01", _WORKERS, PP_44_2015.pasal(5, ayat=2)),
    since(
        "2023-10-06",
        Text(
            id=f"pada penyelenggara negara sesuai dengan ketentuan peraturan perundang-undangan; {_WORKERS.id}",
            en=f"of state bodies under their own law; {_WORKERS.en}",
        ),
        PP_44_2015.pasal(5, ayat=2, by=PP_49_2023),
    ),
)

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

_SPECIAL_SEEN_IN = ("https://star.grid.id/amp/453597483 (the operator's site)",)

# The source bears no date: the row begins with the article on which the base of these participants rests.
SPECIAL_PARTICIPANTS = Dated.of(
    Text(
        id="Peserta yang iurannya mengikuti persentase penerima upah",
        en="Participants whose contributions follow the percentages of wage earners",
    ),
    reported(
        "2015-07-01",
        Text(
            id="pemberi kerja; magang; tenaga honorer; peserta pelatihan pengembangan bakat; siswa kerja praktek; "
            "narapidana dalam proses asimilasi",
            en="employers; interns; honorary staff; talent-development trainees; students on practical work; prisoners "
            "in assimilation",
        ),
        PP_44_2015.pasal(28, ayat=3),
        seen_in=_SPECIAL_SEEN_IN,
    ),
)

CONSTRUCTION_WORKERS = Dated.of(
    Text(id="Peserta jasa konstruksi", en="Participants in construction services"),
    since(
        "2015-07-01",
        Text(
            id="pekerja harian lepas, borongan, dan perjanjian kerja waktu tertentu pada usaha jasa konstruksi",
            en="casual, piece-work and fixed-term workers of construction enterprises",
        ),
        PP_44_2015.pasal(53),
    ),
)

# Iuran ----------------------------------------------------------------------------------------------------------------

WAGE_EARNER_RATE = Dated.of(
    Text(id="Iuran JKM penerima upah, dari upah sebulan", en="JKM contribution of wage earners, of the monthly wage"),
    since("2015-07-01", percent("0.30"), PP_44_2015.pasal(18, ayat=1)),
)

MONTHLY = Dated.of(
    Text(id="Iuran JKM bukan penerima upah, sebulan", en="JKM contribution of non-wage workers, a month"),
    since("2015-07-01", Rp(6_800), PP_44_2015.pasal(20, ayat=3)),
)

SPECIAL_BASE = Dated.of(
    Text(
        id="Dasar iuran peserta dengan persentase penerima upah",
        en="Base of participants with the percentages of wage earners",
    ),
    reported(
        "2015-07-01",
        Text(
            id="upah terendah sebulan dari pekerja yang melakukan pekerjaan yang sama",
            en="the lowest monthly wage of a worker who does the same work",
        ),
        PP_44_2015.pasal(28, ayat=2),
        seen_in=_SPECIAL_SEEN_IN,
    ),
)

CONSTRUCTION_RATE = Dated.of(
    Text(id="Iuran JKM jasa konstruksi, dari upah sebulan", en="JKM contribution of construction, of the monthly wage"),
    since("2015-07-01", percent("0.30"), PP_44_2015.pasal(55, ayat=1)),
)

CONTRACT_TIERS = Dated.of(
    Text(
        id="Iuran JKM jasa konstruksi, dari nilai kontrak", en="JKM contribution of construction, of the contract value"
    ),
    since(
        "2015-07-01",
        Tiers(
            (
                Tier(Rp(0), percent("0.03"), huruf="a"),
                Tier(Rp(100_000_000), percent("0.02"), huruf="b"),
                Tier(Rp(500_000_000), percent("0.02"), huruf="c"),
                Tier(Rp(1_000_000_000), percent("0.01"), huruf="d"),
                Tier(Rp(5_000_000_000), percent("0.01"), huruf="e"),
            )
        ),
        PP_44_2015.pasal(55, ayat=2),
    ),
)

COVID_RELIEF = covid_relief(
    PP_49_2020.pasal(9),
    seen_in=(
        "https://www.pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991934",
        "https://voi.id/en/news/13466",
    ),
)

CONSTRUCTION_COVID_RELIEF = covid_relief(
    PP_49_2020.pasal(12),
    seen_in=("https://www.pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991937",),
)

# By contribution month.  PP 37/2021 and PP 6/2025 took force within a month, on 2 February 2021 and on 7 February 2025:
# the contribution of that whole month, due in March, is the first that they govern.
RECOMPOSITION = Dated.of(
    Text(
        id="Bagian iuran JKM yang direkomposisi untuk JKP, dari upah",
        en="Part of the JKM contribution recomposed for JKP, of the wage",
    ),
    derived(
        "2021-02-01",
        percent("0.10"),
        PP_37_2021.pasal(11, ayat=5, huruf="b"),
        how="the contribution month within which PP 37/2021 took force (2 February 2021, Pasal 50): members became "
        "participants of JKP that day (Pasal 5), contributions are due every month (Pasal 11 ayat (1)), and claims "
        "opened twelve months later",
    ),
    lapsed(
        "2025-02-01",
        PP_37_2021.pasal(11, ayat=5, by=PP_6_2025),
        seen_in=("https://pasal.id/en/peraturan/pp/pp-no-6-tahun-2025/koreksi/5825012",),
    ),
)

_CONTRIBUTION = Text(id="Iuran JKM", en="JKM contribution")

WAGE_EARNER_CONTRIBUTION = Relieved(Share(_CONTRIBUTION, "wage", WAGE_EARNER_RATE), COVID_RELIEF, on_rate=True)
"""Iuran JKM penerima upah: a share of the monthly wage that the employer pays (Pasal 18), with its relief.

Facts: "wage"; in the months of PP 49/2020 also `COVID_GROUP`.
"""

CONTRIBUTION = Relieved(Relieved(Lump(_CONTRIBUTION, MONTHLY), COVID_RELIEF), NON_WAGE_RELIEF)
"""Iuran JKM: the monthly contribution of a non-wage worker, with its reliefs; facts as `Protection.facts` gives."""

SPECIAL_CONTRIBUTION = Relieved(Share(_CONTRIBUTION, "lowest_wage", WAGE_EARNER_RATE), COVID_RELIEF, on_rate=True)
"""Iuran JKM peserta khusus: as for wage earners, of "lowest_wage"; `special_contribution` says on what that rests."""

SPECIAL_DUE = Due(Segment.BPU, Payer.PARTICIPANT, SPECIAL_CONTRIBUTION)
"""The same as a line of a bill, as `jkk.SPECIAL_DUE`."""

CONSTRUCTION_CONTRIBUTION = Relieved(
    Share(_CONTRIBUTION, "wage", CONSTRUCTION_RATE), CONSTRUCTION_COVID_RELIEF, on_rate=True
)
"""Iuran JKM jasa konstruksi: a share of the monthly wage, where wages are known (Pasal 55 ayat (1))."""

CONTRACT_CONTRIBUTION = Relieved(
    Tiered(_CONTRIBUTION, "contract_value", CONTRACT_TIERS), CONSTRUCTION_COVID_RELIEF, on_rate=True
)
"""Iuran JKM jasa konstruksi: marginal rates of the contract value without VAT, once for the project, where wages are
not known (Pasal 55 ayat (2)); `construction.contract_contribution` asks it together with JKK."""


def special_contribution(facts: Facts, day: date) -> Breakdown:
    """Iuran JKM peserta khusus: what employers, interns, honorary staff, trainees, students and prisoners contribute.

    They do not pay the fixed sum of other non-wage workers but the rate of wage earners, of the lowest monthly wage of
    a worker who does the same work there: the operator's word, on the base that Pasal 28 sets for their benefits.
    Facts: "lowest_wage", and in the months of PP 49/2020 `COVID_GROUP`.  PP 50/2025 does not reach them.
    The first day of the contribution month governs; rounded half up to the sen.  Raises NotInForce before July 2015.

    >>> from datetime import date
    >>> special_contribution({"lowest_wage": Rp(4_000_000)}, date(2024, 1, 1)).amount
    Rp(12000)
    """
    return resting_on(SPECIAL_CONTRIBUTION.compute(facts, day), SPECIAL_BASE.on(day).source)


def resting_on(account: Breakdown, *sources: Source) -> Breakdown:
    """The same account, resting on more sources."""
    return evolve(account, basis=(*account.basis, *sources)) if sources else account


_NET = Text(id="{label}, setelah rekomposisi ke JKP", en="{label}, after recomposition to JKP")
_MOVED = Text(id="Rekomposisi ke JKP", en="Recomposition to JKP")
_OF_BASE = Text(id="{rate} x {base}", en="{rate} x {base}")


def net(facts: Facts, day: date, *, ceiling: Rupiah) -> Breakdown:
    """Iuran JKM setelah rekomposisi: what the JKM fund keeps of the contribution of a wage earner who is in JKP.

    `ceiling` is the wage ceiling of JKP (PP 37/2021 Pasal 11 ayat (7)): what exceeds it adds nothing to what is moved.
    0,10 % of the wage up to it goes to JKP from contribution month February 2021 to January 2025, nothing otherwise.
    The employer's bill is not changed, and nothing is moved for who is not in JKP.
    The first day of the contribution month governs; both amounts are rounded half up to the sen.

    >>> from datetime import date
    >>> net({"wage": Rp(3_000_000)}, date(2024, 1, 1), ceiling=Rp(5_000_000)).amount
    Rp(6000)
    """
    return net_of(WAGE_EARNER_CONTRIBUTION.compute(facts, day), RECOMPOSITION.get(day), base_of(facts, ceiling))


def base_of(facts: Facts, ceiling: Rupiah) -> Rupiah:
    """The wage on which JKP is reckoned."""
    if instance("ceiling", ceiling, Rupiah, "Rp(5_000_000)") < Rp(0):
        msg = f"ceiling cannot be negative: {ceiling!r}."
        raise ValueError(msg)
    return min(instance("wage", facts.get("wage"), Rupiah, "Rp(5_000_000)"), ceiling)


def net_of(bill: Breakdown, moved: Provision[Rate] | None, base: Rupiah) -> Breakdown:
    """A contribution less what a recomposition moves to JKP; None moves nothing."""
    if moved is None:
        return bill
    how = _OF_BASE.fill(rate=moved.value, base=base)
    out = Breakdown(_MOVED, -moved.value.of(base), how, (moved.source,))
    return total_of(_NET.fill(label=bill.label), (bill, out), tags=bill.tags)


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


class Funerals(Enum):
    """Biaya pemakaman bagi beberapa kepesertaan: how often several memberships pay for one funeral."""

    EACH = Text(id="dari setiap kepesertaan", en="from each membership")
    ONCE = Text(id="satu kali", en="once")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


FUNERALS = Dated.of(
    Text(id="Biaya pemakaman bagi beberapa kepesertaan", en="Funeral cost of several memberships"),
    derived(
        "2015-07-01",
        Funerals.EACH,
        PP_44_2015.pasal(15, ayat=3),
        how="every company enrols the worker in JKM (Pasal 15 ayat (3)), and Pasal 34 ayat (1) has each membership "
        "pay, the funeral cost too; so it is told of the years before 2025",
        seen_in=("https://realita.co/baca-38410",),
    ),
    reported(
        "2025-02-24",
        Funerals.ONCE,
        PERMENAKER_1_2025.pasal(101),
        seen_in=(
            "https://realita.co/baca-38410",
            "https://economy.okezone.com (9 Mar 2025)",
            "https://nusapost.id (26 Apr 2025)",
        ),
    ),
)

HEIRS = Dated.of(
    Text(id="Ahli waris JKM, menurut urutan", en="Heirs of JKM, in order"),
    since(
        "2015-07-01",
        Heirs(
            FAMILY,
            nobody=Text(
                id="tanpa wasiat biaya pemakaman bagi perusahaan atau pihak lain yang mengurus pemakaman, santunan "
                "sekaligus dan santunan berkala bagi Dana Jaminan Sosial",
                en="without a will the funeral cost to the company or other party that arranged the funeral, lump sum "
                "and periodic grant to the social security fund",
            ),
            funeral=Text(
                id="perusahaan atau pihak lain yang mengurus pemakaman",
                en="the company or other party that arranged the funeral",
            ),
            rest=Text(id="Dana Jaminan Sosial", en="the social security fund"),
        ),
        PP_44_2015.pasal(40, ayat=2),
    ),
)


FUNERAL_WITHOUT_HEIRS = Dated.of(
    Text(id="Biaya pemakaman tanpa ahli waris", en="Funeral cost without heirs"),
    since(
        "2019-12-02",
        Text(id="diberikan kepada pihak yang mengurus pemakaman", en="goes to who arranged the funeral"),
        PP_44_2015.pasal(34, ayat=2, by=PP_82_2019),
    ),
)

UNREGISTERED = Dated.of(
    Text(id="Pekerja yang belum diikutsertakan dalam JKM", en="Worker not enrolled in JKM"),
    since(
        "2015-07-01",
        Text(
            id="pemberi kerja wajib membayar hak pekerja sesuai dengan peraturan ini",
            en="the employer pays what the worker has a right to under this regulation",
        ),
        PP_44_2015.pasal(35, ayat=1),
    ),
)


class Party(Enum):
    """Pihak: who pays a benefit, or receives it."""

    OPERATOR = Text(id="BPJS Ketenagakerjaan", en="the operator, BPJS Ketenagakerjaan")
    EMPLOYER = Text(id="pemberi kerja", en="the employer")
    PARTICIPANT = Text(id="peserta", en="the participant")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class Standing(Enum):
    """Kedudukan hak: who owes a part of a benefit, and when."""

    OPERATOR = Text(id="dibayar BPJS Ketenagakerjaan", en="paid by BPJS Ketenagakerjaan")
    EMPLOYER = Text(id="wajib dibayar pemberi kerja", en="owed by the employer")
    EMPLOYER_FIRST = Text(id="dibayar terlebih dahulu oleh pemberi kerja", en="paid by the employer first")
    AFTER_SETTLEMENT = Text(id="dibayar setelah tunggakan dilunasi", en="paid once the arrears are settled")
    NO_RIGHT = Text(id="tidak berhak", en="no right")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


@frozen
class Arrears:
    """Tunggakan: how many months in a row were unpaid on the day that governs, and whether they are settled since.

    Of an employer, settled means the fines too.
    """

    months: int
    settled: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        whole("months", self.months, least=0)
        instance("settled", self.settled, bool, "True")


@frozen
class ArrearsRule:
    """Akibat tunggakan: what unpaid contributions do to a benefit, up to so many months in a row and beyond.

    `at_once` is for the part that the law spares (the funeral under JKM, the care under JKK), `within` for the rest.

    >>> rule = ARREARS_OF_NON_WAGE_WORKER.on("2022-01-01").value
    >>> print(f"{rule.standing(Arrears(3)):en}; {rule.standing(Arrears(4)):en}")
    paid once the arrears are settled; no right
    """

    months: int
    at_once: Standing
    within: Standing
    beyond: Standing

    def __attrs_post_init__(self) -> None:
        whole("months", self.months, least=1)

    def standing(self, arrears: Arrears, *, spared: bool = False) -> Standing:
        """Who owes a part of the benefit; `spared` when it is the part that the law gives at once."""
        if not arrears.months:
            return Standing.OPERATOR
        if arrears.months > self.months:
            return self.beyond
        standing = self.at_once if spared else self.within
        return Standing.OPERATOR if arrears.settled and standing is Standing.AFTER_SETTLEMENT else standing

    def apply(
        self, benefit: Breakdown, arrears: Arrears, source: Source, *, spared: Callable[[Breakdown], bool]
    ) -> Breakdown:
        """The benefit as arrears leave it: each line tagged with its `standing`, and Rp0 where there is no right.

        `spared` tells the lines that the law gives at once.  An employer who pays first may ask for replacement, which
        is shown as a right.
        """
        how = benefit.how
        if arrears.months:
            how = both(how, _IN_ARREARS.fill(months=arrears.months, most=self.months))
        general = self.standing(arrears)
        if general is Standing.NO_RIGHT:
            return no_right(benefit, how, source).tagged(standing=general)
        rights = benefit.rights
        if general is Standing.AFTER_SETTLEMENT:
            rights = tuple(_once_settled(right, source) for right in rights)
        if general is Standing.EMPLOYER_FIRST:
            met = True if arrears.settled else None
            rights = (*rights, Right(_REPLACEMENT, benefit.amount, _SETTLED, (source,), met))
        lines = benefit.parts or (evolve(benefit, rights=()),)
        parts = tuple(_standing(line, self.standing(arrears, spared=spared(line))) for line in lines)
        return Breakdown(benefit.label, benefit.amount, how, (*benefit.basis, source), parts, benefit.tags, rights)

    def __format__(self, spec: str) -> str:
        within = self.within.value
        if self.at_once is not self.within:
            within = _SPARED.fill(at_once=self.at_once, within=self.within)
        return _RULE.fill(months=self.months, within=within, beyond=self.beyond).get(as_lang(spec or "id"))


def both(how: Text | None, more: Text) -> Text:
    """How an account was reckoned, and what was said of it besides."""
    return more if how is None else _BOTH.fill(how=how, more=more)


def no_right(benefit: Breakdown, how: Text | None, source: Source) -> Breakdown:
    """The benefit as Rp0, with why, under the article that takes the right away."""
    label = _STANDS.fill(label=benefit.label, standing=Standing.NO_RIGHT)
    lost = tuple(evolve(right, met=False) for right in benefit.rights)
    return Breakdown(label, _NOTHING, how, (source,), tags=benefit.tags, rights=lost)


def _standing(line: Breakdown, standing: Standing) -> Breakdown:
    return line.named(_STANDS.fill(label=line.label, standing=standing)).tagged(standing=standing)


def _once_settled(right: Right, source: Source) -> Right:
    return evolve(right, condition=_AND_SETTLED.fill(condition=right.condition), basis=(*right.basis, source))


_NOTHING = Rp(0)
_RULE = Text(
    id="sampai dengan {months} bulan berturut-turut: {within}; lebih: {beyond}",
    en="up to {months} months in a row: {within}; more: {beyond}",
)
_SPARED = Text(id="sebagian {at_once}, selebihnya {within}", en="a part {at_once}, the rest {within}")
_STANDS = Text(id="{label} ({standing})", en="{label} ({standing})")
_IN_ARREARS = Text(
    id="menunggak {months} bulan berturut-turut; batas {most} bulan",
    en="{months} month(s) in a row unpaid; the limit is {most}",
)
_BOTH = Text(id="{how}; {more}", en="{how}; {more}")
_REPLACEMENT = Text(id="Penggantian kepada pemberi kerja", en="Replacement to the employer")
_SETTLED = Text(id="seluruh tunggakan iuran dan denda dilunasi", en="all arrears and fines are settled")
_AND_SETTLED = Text(id="{condition}; tunggakan dilunasi", en="{condition}; the arrears are settled")

ARREARS_OF_EMPLOYER = Dated.of(
    Text(id="Tunggakan iuran JKM pemberi kerja", en="JKM arrears of an employer"),
    since(
        "2015-07-01",
        ArrearsRule(3, Standing.OPERATOR, Standing.OPERATOR, Standing.EMPLOYER_FIRST),
        PP_44_2015.pasal(41),
    ),
)

ARREARS_OF_NON_WAGE_WORKER = Dated.of(
    Text(id="Tunggakan iuran JKM bukan penerima upah", en="JKM arrears of a non-wage worker"),
    since(
        "2015-07-01",
        ArrearsRule(3, Standing.OPERATOR, Standing.AFTER_SETTLEMENT, Standing.NO_RIGHT),
        PP_44_2015.pasal(42),
    ),
)

_DEATH = Text(id="Manfaat JKM", en="JKM death benefit")
_SHORT = Text(
    id="hanya biaya pemakaman: kepesertaan {months} bulan, kurang dari {least} bulan",
    en="funeral cost only: {months} month(s) of membership, fewer than {least}",
)
_SUMS: tuple[Tariff, ...] = (Lump(LUMP_SUM.label, LUMP_SUM), Lump(PERIODIC_GRANT.label, PERIODIC_GRANT))
_FUNERAL = Lump(FUNERAL_COST.label, FUNERAL_COST)
_FULL = Sum(_DEATH, (*_SUMS, _FUNERAL))


def _tags(day: date) -> tuple[tuple[str, object], ...]:
    """The programme, and the day whose law the account follows."""
    return (("program", "JKM"), ("governed_by", day))


def death_benefit(died: Day, *, member_since: Day, segment: Segment = Segment.BPU) -> Breakdown:
    """Manfaat JKM: what the heirs receive for a death that is not a work accident.

    The day of death governs, and the account is tagged with it (`governed_by`).
    `member_since` is the first day of membership: a non-wage worker with fewer than three
    completed months leaves only the funeral cost, for deaths from 24 February 2025 (Permenaker 1/2025 Pasal 97A); of
    other segments no such rule is known.  The scholarship is shown as a right, because it depends on children.
    Raises NotInForce for a death before 1 July 2015, and ValueError for a death before membership and for migrant
    workers, whose benefit has a regulation of its own (Permenaker 4/2023; see `programs.pmi`).

    >>> from datetime import date
    >>> death_benefit(date(2022, 6, 1), member_since=date(2021, 4, 1)).amount
    Rp(42000000)
    """
    day, start = as_day(died, "died"), as_day(member_since, "member_since")
    if start > day:
        msg = f"member_since ({start}) cannot be after the day of death ({day})."
        raise ValueError(msg)
    if segment is not Segment.BPU:
        _refuse_migrants(segment)
        return _full_benefit(day, completed_years(start, day))
    least = FULL_BENEFIT_MONTHS.get(day)
    months = completed_months(start, day)
    if least is not None and months < least.value:
        how = _SHORT.fill(months=months, least=least.value)
        funeral = _FUNERAL.compute({}, day)
        return Breakdown(_DEATH, funeral.amount, how, (least.source,), (funeral,), _tags(day))
    return _full_benefit(day, completed_years(start, day))


def death_benefit_over(columns: Columns, day: date) -> Any:  # noqa: ANN401  (an expression of the caller's library)
    """`death_benefit` over columns, by the law of that day: "non_wage", and "member_since" and "day" as 20210405."""
    full, least = _FULL.expr(columns, day), FULL_BENEFIT_MONTHS.get(day)
    if least is None:
        return full
    months = columns.completed_months(columns["member_since"], columns["day"])
    short = (months < least.value) & columns["non_wage"]
    return columns.choose(short, _FUNERAL.expr(columns, day), full)


def _refuse_migrants(segment: Segment) -> None:
    refuse_other("segment", segment, Segment)
    if segment is Segment.PMI:
        msg = "segment cannot be Segment.PMI: JKM of migrant workers is in Permenaker 4/2023; ask programs.pmi."
        raise ValueError(msg)


@lru_cache(maxsize=4096)
def _full_benefit(died: date, paid_years: int) -> Breakdown:
    # Deaths of one day have one benefit, and an account never changes, so a branch with thousands of claims shares it.
    sums = tuple(word.compute({}, died) for word in _FULL.parts)
    return total_of(_DEATH, sums, tags=_tags(died), rights=(scholarship(died, paid_years=paid_years),))


_SCHOLARSHIP = Text(id="Beasiswa pendidikan anak", en="Scholarship for children")
_YEARS = Text(
    id="anak yang masih bersekolah; masa iur {paid} tahun dari {least} tahun",
    en="children at school; {paid} of {least} years of contributions",
)
_YEARS_ENOUGH = Text(
    id="anak yang masih bersekolah; masa iur {paid} tahun, paling singkat {least} tahun",
    en="children at school; {paid} years of contributions, at least {least}",
)


def scholarship(died: Day, *, paid_years: int) -> Right:
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
        (_YEARS_ENOUGH if met else _YEARS).fill(paid=paid_years, least=least.value),
        (least.source, *basis),
        None if met else False,
    )


def scholarship_limit(died: Day) -> tuple[Rupiah, tuple[Source, ...]]:
    """The most a scholarship can come to for a death on that day, and on what basis."""
    schooling = SCHOOLING.get(died)
    if schooling is None:
        once = SCHOLARSHIP_ONCE.on(died)
        return once.value, (once.source,)
    children = CHILDREN.on(died)
    return schooling.value.most_per_child * children.value, (children.source, schooling.source)


_TOO_SHORT = Text(
    id="masa iur {paid} tahun, kurang dari {least} tahun", en="{paid} years of contributions, fewer than {least}"
)
_ONCE = Text(id="{sum} sekaligus, untuk setiap peserta", en="{sum} at once, for each participant")
_NO_CHILD = Text(id="tidak ada anak yang masih bersekolah", en="no child at school")


def scholarships(died: Day, *, paid_years: int, children: Iterable[Child], first_claim: Day | None = None) -> Breakdown:
    """Beasiswa JKM: what the children will be paid after a death, year by year.

    The day of death governs.  Since 2 December 2019 three years of contributions open
    `lampiran.scholarships.schedule`; until then five years opened one sum for the participant who left a child at
    school.  With fewer years, or without a child, the account is Rp0.
    Raises NotInForce for a death before 1 July 2015, and what `schedule` raises.

    >>> from datetime import date
    >>> from jamsos.lampiran.scholarships import Child, Grade, Level
    >>> ani = Child("Ani", born="2013-05-01", grade=Grade(Level.PRIMARY, 4))
    >>> scholarships(date(2022, 8, 1), paid_years=3, children=[ani]).amount
    Rp(79500000)
    """
    day, listed = as_day(died, "died"), tuple(children)
    least = SCHOLARSHIP_YEARS.on(day)
    if whole("paid_years", paid_years, least=0) < least.value:
        how = _TOO_SHORT.fill(paid=paid_years, least=least.value)
        return Breakdown(_SCHOLARSHIP, _NOTHING, how, (least.source,), tags=_tags(day))
    once = SCHOLARSHIP_ONCE.get(day)
    if once is None:
        account = schedule(day, listed, first_claim=first_claim)
        return evolve(account, basis=(least.source, *account.basis), tags=_tags(day))
    amount, how = (once.value, _ONCE.fill(sum=once.value)) if listed else (_NOTHING, _NO_CHILD)
    return Breakdown(_SCHOLARSHIP, amount, how, (least.source, once.source), tags=_tags(day))


def _since(value: Day) -> date:
    return as_day(value, "since")


@frozen
class Membership:
    """Kepesertaan: one membership of a person who has several, by its first day and its segment.

    >>> Membership("2020-01-01", Segment.PU).since
    datetime.date(2020, 1, 1)
    """

    since: date = field(converter=_since)
    segment: Segment = Segment.BPU

    def __attrs_post_init__(self) -> None:
        refuse_other("segment", self.segment, Segment)


_SEVERAL = Text(id="Manfaat JKM, {n} kepesertaan", en="JKM death benefit, {n} membership(s)")
_OF_MEMBERSHIP = Text(id="Kepesertaan {segment} sejak {since}", en="Membership of {segment} since {since}")
_ONE_FUNERAL = Text(id="{label}, {funerals}", en="{label}, {funerals}")


def of_memberships(died: Day, memberships: Iterable[Membership]) -> Breakdown:
    """Manfaat JKM beberapa kepesertaan: what the heirs of a person with several memberships receive.

    The day of death governs.  Every membership pays: until 23 February 2025 the funeral cost too, since 24 February
    2025 that cost once (Permenaker 1/2025 Pasal 101).  The scholarship is one right of the family, by the longest
    membership.  Raises what `death_benefit` raises, and ValueError without a membership.

    >>> from datetime import date
    >>> both = (Membership("2020-01-01", Segment.PU), Membership("2021-01-01", Segment.PU))
    >>> of_memberships(date(2023, 6, 1), both).amount, of_memberships(date(2025, 6, 1), both).amount
    (Rp(84000000), Rp(74000000))
    """
    day = as_day(died, "died")
    listed = tuple(instance("memberships", each, Membership, 'Membership("2020-01-01")') for each in memberships)
    if not listed:
        msg = 'memberships must hold at least one, such as Membership("2020-01-01").'
        raise ValueError(msg)
    rule = FUNERALS.on(day)
    accounts = [_of_membership(day, each, rule.value) for each in listed]
    if rule.value is Funerals.ONCE:
        funeral = _FUNERAL.compute({}, day)
        label = _ONE_FUNERAL.fill(label=funeral.label, funerals=rule.value)
        accounts.append(Breakdown(label, funeral.amount, funeral.how, (*funeral.basis, rule.source)))
    right = scholarship(day, paid_years=max(completed_years(each.since, day) for each in listed))
    total = total_of(_SEVERAL.fill(n=len(listed)), accounts, tags=_tags(day), rights=(right,))
    return resting_on(total, rule.source)


def _of_membership(died: date, each: Membership, funerals: Funerals) -> Breakdown:
    benefit = death_benefit(died, member_since=each.since, segment=each.segment)
    parts = tuple(part for part in benefit.parts if funerals is Funerals.EACH or not is_funeral(part))
    label = _OF_MEMBERSHIP.fill(segment=each.segment, since=each.since)
    return evolve(total_of(label, parts, how=benefit.how), basis=benefit.basis)


def is_funeral(line: Breakdown) -> bool:
    """Whether a line of a death benefit is the funeral cost."""
    return line.label == FUNERAL_COST.label


_BY_EMPLOYER = Text(id="{label}, dibayar pemberi kerja", en="{label}, paid by the employer")


def unregistered(benefit: Breakdown, died: Day) -> Breakdown:
    """Pekerja belum diikutsertakan: the benefit of a worker whom the employer had not enrolled, owed by the employer.

    The day of death governs.  `benefit` is what `death_benefit` gives; the account is tagged with `payer`
    (PP 44/2015 Pasal 35 ayat (1)).  Raises NotInForce before 1 July 2015.

    >>> benefit = death_benefit("2022-06-01", member_since="2022-01-10", segment=Segment.PU)
    >>> {party.name: amount for party, amount in unregistered(benefit, "2022-06-01").by("payer").items()}
    {'EMPLOYER': Rp(42000000)}
    """
    return by_employer(benefit, UNREGISTERED.on(died).source)


def by_employer(benefit: Breakdown, source: Source) -> Breakdown:
    """The benefit as the employer owes it, under the article that says so."""
    return resting_on(benefit.named(_BY_EMPLOYER.fill(label=benefit.label)), source).tagged(payer=Party.EMPLOYER)


def owed(benefit: Breakdown, died: Day, *, segment: Segment, arrears: Arrears) -> Breakdown:
    """Tunggakan JKM: who owes the benefit of a membership whose contributions were unpaid, and when.

    The day of death governs.  `benefit` is what `death_benefit` gives; each of its lines is tagged with its `standing`.
    An employer in arrears: up to three months in a row the operator pays; beyond them the employer pays first and may
    ask for replacement once all arrears and fines are settled (PP 44/2015 Pasal 41).  A non-wage worker: up to three
    months the funeral cost is paid at once and the rest once the heirs have settled; beyond them there is no right
    (Pasal 42).  Raises NotInForce before 1 July 2015 and ValueError for other segments than PU and BPU.

    >>> from datetime import date
    >>> day = date(2022, 6, 1)
    >>> full = death_benefit(day, member_since=date(2021, 4, 1))
    >>> unpaid = owed(full, day, segment=Segment.BPU, arrears=Arrears(2)).by("standing")
    >>> {standing.name: amount for standing, amount in unpaid.items()}
    {'AFTER_SETTLEMENT': Rp(32000000), 'OPERATOR': Rp(10000000)}
    """
    rule = rule_of(segment, of_employer=ARREARS_OF_EMPLOYER, of_non_wage_worker=ARREARS_OF_NON_WAGE_WORKER).on(died)
    return rule.value.apply(benefit, arrears, rule.source, spared=is_funeral)


def rule_of(
    segment: Segment, *, of_employer: Dated[ArrearsRule], of_non_wage_worker: Dated[ArrearsRule]
) -> Dated[ArrearsRule]:
    """The rule on arrears that reaches a segment; raises ValueError where the law has none."""
    refuse_other("segment", segment, Segment)
    if segment is Segment.BPU:
        return of_non_wage_worker
    if segment is Segment.PU:
        return of_employer
    msg = f"segment cannot be Segment.{segment.name}: the rules on arrears are for Segment.PU and Segment.BPU."
    raise ValueError(msg)


# Tenggat --------------------------------------------------------------------------------------------------------------

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
        Papers.of(Paper.DEATH_CERTIFICATE, Paper.HEIRS, Paper.CARD),
        PP_44_2015.pasal(40, ayat=3),
    ),
)

# The sources bear no day from which offices ask for this: the row begins with the article that it goes beyond.
CLAIM_DOCUMENTS_IN_PRACTICE = Dated.of(
    Text(id="Berkas permohonan JKM yang diminta kantor cabang", en="Documents that branches ask for with JKM"),
    reported(
        "2015-07-01",
        Papers.of(
            Paper.FORM_JKM,
            Paper.IDENTITY,
            Paper.IDENTITY_OF_HEIRS,
            Paper.FAMILY_CARD,
            (Paper.MARRIAGE, Need.SPOUSE),
            (Paper.BIRTH, Need.CHILD),
            Paper.BANK_BOOK,
            (Paper.TAX_NUMBER, Need.OVER_FIFTY_MILLION),
        ),
        PP_44_2015.pasal(40, ayat=3),
        seen_in=("https://satujuang.com", "sumsel.tribunnews.com (2020)", "ayobogor.com"),
    ),
)


# Of the lists that are told, what two sources name alike stands first, and the day is that of the yearly scholarship.
SCHOLARSHIP_DOCUMENTS = Dated.of(
    Text(id="Berkas permohonan beasiswa, setiap tahun", en="Documents with a scholarship request, every year"),
    reported(
        "2019-12-02",
        Papers.of(
            Paper.FORM_SCHOLARSHIP,
            Paper.SCHOOL_LETTER,
            Paper.BIRTH,
            Paper.PUPIL_CARD,
            Paper.FAMILY_CARD,
            Paper.SCHOOL_REPORT,
            Paper.BANK_BOOK,
            Paper.IDENTITY_OF_GUARDIAN,
        ),
        PP_44_2015.pasal(34, ayat=5, by=PP_82_2019),
        seen_in=(
            "https://batam.tribunnews.com/2022/03/12/cara-mengurus-klaim-beasiswa-pendidikan-bagi-anak-peserta-bpjs-ketenagakerjaan?page=2",
            "https://cinews.id/29/03/2024/anak-peserta-bpjs-ketenagakerjaan-dapat-menikmati-beasiswa-simak-syarat-dan-ketentuannya",
        ),
    ),
)


def payment_due(requested: Day, holidays: Collection[date]) -> date:
    """The last working day on which JKM is paid in time, counted from the day after the complete request.

    The day of the request governs; `holidays` is the calendar the caller answers for (PP 44/2015 Pasal 40 ayat (3)).

    >>> from datetime import date
    >>> payment_due(date(2022, 3, 31), holidays=frozenset())
    datetime.date(2022, 4, 5)
    """
    return nth_working_day(requested, PAYMENT_DAYS.on(requested).value, holidays)


_LATE = Text(id="Ganti rugi keterlambatan pembayaran JKM", en="Compensation for late payment of JKM")
_LATE_DAYS = Text(id="{rate} x {days} hari x {benefit}", en="{rate} x {days} day(s) x {benefit}")


def late_payment(benefit: Rupiah, *, due: Day, paid: Day) -> Breakdown:
    """Ganti rugi: what the operator owes the heirs for paying late, 1 % of the benefit for each day after `due`.

    The due day governs; days are calendar days (PP 44/2015 Pasal 40 ayat (4)).  Rounded half up to the sen.
    Payment in time costs nothing.  Raises NotInForce for a due day before 1 July 2015, ValueError for a negative sum.

    >>> from datetime import date
    >>> late_payment(Rp(42_000_000), due=date(2022, 4, 5), paid=date(2022, 4, 10)).amount
    Rp(2100000)
    """
    day = as_day(due, "due")
    days = (as_day(paid, "paid") - day).days
    return compensation(_LATE, benefit, LATE_PAYMENT.on(day), days).tagged(program="JKM", governed_by=day)


def compensation(label: Text, benefit: Rupiah, rate: Provision[Rate], late: int) -> Breakdown:
    """A rate of a benefit for each day that it is late; a benefit that is early costs nothing."""
    if instance("benefit", benefit, Rupiah, "Rp(42_000_000)") < _NOTHING:
        msg = f"benefit cannot be negative: {benefit!r}."
        raise ValueError(msg)
    days = max(late, 0)
    how = _LATE_DAYS.fill(rate=rate.value, days=days, benefit=benefit)
    return Breakdown(label, rate.value.times(days).of(benefit), how, (rate.source,))


# Program --------------------------------------------------------------------------------------------------------------

JKM = Program(
    "JKM",
    Text(id="Jaminan kematian", en="Death insurance"),
    legal_basis=LEGAL_BASIS,
    participants=(WAGE_EARNERS, PARTICIPANTS, SPECIAL_PARTICIPANTS, CONSTRUCTION_WORKERS),
    dues=(
        Due(Segment.PU, Payer.EMPLOYER, WAGE_EARNER_CONTRIBUTION),
        Due(Segment.BPU, Payer.PARTICIPANT, CONTRIBUTION),
        Due(Segment.JAKON, Payer.EMPLOYER, CONSTRUCTION_CONTRIBUTION),
    ),
    contributions=(
        WAGE_EARNER_RATE,
        MONTHLY,
        SPECIAL_BASE,
        CONSTRUCTION_RATE,
        CONTRACT_TIERS,
        *(
            history
            for relief in (COVID_RELIEF, CONSTRUCTION_COVID_RELIEF, NON_WAGE_RELIEF)
            for _, history in relief.waived
        ),
        COVID_FULL_MONTHS,
        RECOMPOSITION,
    ),
    benefits=(
        LUMP_SUM,
        PERIODIC_GRANT,
        FUNERAL_COST,
        FULL_BENEFIT_MONTHS,
        FUNERALS,
        SCHOLARSHIP_YEARS,
        SCHOLARSHIP_ONCE,
        CHILDREN,
        SCHOOLING,
        AGE_LIMIT,
        CONDITIONS,
        HEIRS,
        FUNERAL_WITHOUT_HEIRS,
        UNREGISTERED,
        ARREARS_OF_EMPLOYER,
        ARREARS_OF_NON_WAGE_WORKER,
    ),
    deadlines=(
        DUE_DAY,
        LATE_FINE,
        DUE_DAY_NON_WAGE,
        INSTALMENTS,
        COVID_DUE_DAY,
        COVID_LATE_FINE,
        CLAIM_DOCUMENTS,
        CLAIM_DOCUMENTS_IN_PRACTICE,
        SCHOLARSHIP_DOCUMENTS,
        PAYMENT_DAYS,
        LATE_PAYMENT,
    ),
)

"""Pekerja migran Indonesia (PMI): what migrant workers pay for JKK and JKM, and the main sums they are paid.

Not a programme of its own but a segment with its own ministerial regulation: JKK and JKM are a duty, JHT is a choice.
Modelled: the packages of Permenaker 18/2018 and Permenaker 4/2023, the choices of JHT, and the sums of JKM and of four
risks of JKK.  Pasal 18 and 57 of Permenaker 4/2023 were read; what rests on other sources says so in its row.
"""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from jamsos._checks import instance, whole
from jamsos.breakdown import Breakdown, Right, total_of
from jamsos.dates import as_day
from jamsos.lampiran.scholarships import schedule
from jamsos.law import Dated, derived, reported, since
from jamsos.money import Rp, Rupiah
from jamsos.participants import refuse_other
from jamsos.programs.heirs import FAMILY, Heirs
from jamsos.programs.papers import Need, Paper, Papers
from jamsos.programs.shape import Program
from jamsos.regulations.national import PERMENAKER_4_2023, PERMENAKER_18_2018
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jamsos.dates import Day
    from jamsos.lampiran.scholarships import Child
    from jamsos.law import Provision

__all__ = [
    "BEFORE_WORK",
    "CLAIM_DOCUMENTS",
    "DEATH_ABROAD",
    "DEATH_AT_HOME",
    "FAILED_DEPARTURE",
    "HEIRS",
    "JHT_CHOICES",
    "LOSS_ON_RETURN",
    "PACKAGES",
    "PMI",
    "RAPE",
    "SCHOLARSHIP",
    "Amounts",
    "Package",
    "Packages",
    "Phase",
    "choices",
    "contribution",
    "death_benefit",
    "during_and_after",
    "failed_departure",
    "jht_contribution",
    "loss_on_return",
    "rape",
    "scholarships",
]

_NOTHING = Rp(0)
_DUTY = (("program", "JKK+JKM"),)

# Dasar hukum ----------------------------------------------------------------------------------------------------------

LEGAL_BASIS = (PERMENAKER_18_2018.whole(), PERMENAKER_4_2023.whole())

# Peserta --------------------------------------------------------------------------------------------------------------


class Phase(Enum):
    """Masa pelindungan: before, during, or after the work abroad."""

    BEFORE = Text(id="sebelum bekerja", en="before the work")
    DURING = Text(id="selama bekerja", en="during the work")
    AFTER = Text(id="setelah bekerja", en="after the work")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


# Iuran ----------------------------------------------------------------------------------------------------------------


@frozen
class Package:
    """Paket iuran: so many months of a work contract for so much."""

    months: int
    price: Rupiah

    def __attrs_post_init__(self) -> None:
        whole("months", self.months, least=1)

    def __format__(self, spec: str) -> str:
        return _PACKAGE.fill(months=self.months, price=self.price).get(as_lang(spec or "id"))


_PACKAGE = Text(id="{months} bulan {price}", en="{months} months {price}")
_EXTENDED = Text(id="{packages}; kelebihan {extension} sebulan", en="{packages}; beyond them {extension} a month")


@frozen
class Packages:
    """Paket-paket iuran: the packages, shortest first, and the price of a month beyond one, where there is one."""

    packages: tuple[Package, ...]
    extension: Rupiah | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.packages or any(later.months <= earlier.months for earlier, later in pairwise(self.packages)):
            msg = "packages stand shortest first, and there is at least one."
            raise ValueError(msg)

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        listed = "; ".join(format(each, lang) for each in self.packages)
        if self.extension is None:
            return listed
        return _EXTENDED.fill(packages=listed, extension=self.extension).get(lang)


@frozen
class Amounts:
    """Pilihan besaran: the sums one may choose from."""

    amounts: tuple[Rupiah, ...]

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        return "; ".join(format(each, lang) for each in self.amounts)


# Of Permenaker 18/2018 only the year is known: its rows begin with the first day on which it was surely in force.
_OLD_ARTICLES = PERMENAKER_18_2018.pasal("12 s.d. 14")
_OLD_SEEN_IN = (
    "https://radarjogja.co/2019/01/30/pmi-meninggal-dapat-santunan",
    "https://baroindo.id/pengundangan-peraturan-menteri-ketenagakerjaan-no-18-tahun-2018-tentang-jaminan-sosial-bagi-pekerja-migran-indonesia",
)
_DETIK = "https://finance.detik.com/berita-ekonomi-bisnis/d-6624813/ini-simulasi-iuran-pelindungan-pekerja-migran-ri-pakai-aturan-baru"

BEFORE_WORK = Dated.of(
    Text(id="Iuran JKK dan JKM PMI, pelindungan sebelum bekerja", en="JKK and JKM of migrant workers, before the work"),
    reported("2019-01-01", Rp(37_500), _OLD_ARTICLES, seen_in=(_DETIK,)),
    since("2023-02-22", Rp(37_500), PERMENAKER_4_2023.pasal(18, ayat=1, huruf="a")),
)

# A conflict of sources: detik.com prints 322.500 for the old price.  The total of 370.000, which the ministry called
# unchanged, and the 332.500 of an individual migrant worker, both printed in 2018 and 2019, leave only 332.500.
PACKAGES = Dated.of(
    Text(
        id="Iuran JKK dan JKM PMI, pelindungan selama dan setelah bekerja",
        en="JKK and JKM of migrant workers, during and after the work",
    ),
    reported("2019-01-01", Packages((Package(24, Rp(332_500)),)), _OLD_ARTICLES, seen_in=_OLD_SEEN_IN),
    since(
        "2023-02-22",
        Packages(
            (Package(6, Rp(108_000)), Package(12, Rp(189_000)), Package(24, Rp(332_500))),
            extension=Rp(13_500),
        ),
        PERMENAKER_4_2023.pasal(18),
    ),
)

_CHOICES = Amounts(tuple(Rp(amount * 1_000) for amount in (50, 100, 200, 300, 400, 500, 600)))

JHT_CHOICES = Dated.of(
    Text(id="Iuran JHT PMI, pilihan sebulan", en="JHT of migrant workers, choices a month"),
    reported(
        "2019-01-01",
        _CHOICES,
        PERMENAKER_18_2018.whole(),
        seen_in=(
            "https://amp.kontan.co.id/news/rincian-lengkap-dan-cara-membayar-iuran-jht-bpjs-ketenagakerjaan-1",
            "https://bangka.tribunnews.com (26 Aug 2022)",
        ),
    ),
    reported(
        "2023-02-22",
        _CHOICES,
        PERMENAKER_4_2023.whole(),
        seen_in=(
            _DETIK,
            "https://jpnn.com/news/terbitkan-permenaker-terbaru-menaker-ida-pmi-dapat-pelindungan-jaminan-sosial",
        ),
    ),
)

_DURING = Text(
    id="Iuran JKK dan JKM PMI, selama dan setelah bekerja",
    en="JKK and JKM of a migrant worker, during and after the work",
)
_BEFORE = Text(id="Iuran JKK dan JKM PMI, sebelum bekerja", en="JKK and JKM of a migrant worker, before the work")
_BOTH = Text(id="Iuran JKK dan JKM PMI", en="JKK and JKM of a migrant worker")
_ONE_PACKAGE = Text(id="Paket {months} bulan", en="Package of {months} months")
_BEYOND = Text(id="Kelebihan {months} bulan", en="{months} month(s) beyond it")
_A_MONTH = Text(id="{months} x {price}", en="{months} x {price}")
_FOR = Text(id="perjanjian kerja {months} bulan", en="a work contract of {months} months")
_TIED = Text(
    id="perjanjian kerja {months} bulan; paket {others} bulan sama harganya",
    en="a work contract of {months} months; the package of {others} months costs the same",
)


def choices(months: int, day: Day) -> tuple[Breakdown, ...]:
    """Pilihan paket: every way to pay for a contract of so many months, the cheapest first.

    A package that is long enough, or a shorter one with the months beyond it, where the law prices them.  Of ways that
    cost the same the longer package stands first.  Each account is tagged with its `package`.
    The day of payment governs.  Raises NotInForce before 2019, and ValueError for a contract that no package covers.

    >>> [(each.tag("package"), each.amount.rupiah) for each in choices(18, "2024-01-01")]
    [(12, 270000), (6, 270000), (24, 332500)]
    """
    whole("months", months, least=1)
    row = PACKAGES.on(day)
    longest_first = reversed(row.value.packages)
    accounts = [_with(package, months, row) for package in longest_first if _covers(package, months, row.value)]
    if not accounts:
        longest = row.value.packages[-1].months
        msg = f"months must be at most {longest} ({row.citation.short} prices no month beyond), not {months}."
        raise ValueError(msg)
    return tuple(sorted(accounts, key=lambda account: account.amount))


def _covers(package: Package, months: int, packages: Packages) -> bool:
    return months <= package.months or packages.extension is not None


def _with(package: Package, months: int, row: Provision[Packages]) -> Breakdown:
    basis = (row.source,)
    lines = [Breakdown(_ONE_PACKAGE.fill(months=package.months), package.price, basis=basis)]
    beyond = months - package.months
    if beyond > 0 and row.value.extension is not None:
        how = _A_MONTH.fill(months=beyond, price=row.value.extension)
        lines.append(Breakdown(_BEYOND.fill(months=beyond), row.value.extension * beyond, how, basis))
    tags = (*_DUTY, ("package", package.months))
    account = total_of(_DURING, lines, how=_FOR.fill(months=months), tags=tags)
    return evolve(account, basis=basis)


def during_and_after(months: int, day: Day, *, package: int | None = None) -> Breakdown:
    """Iuran selama dan setelah bekerja: the price of a contract, by the cheapest way or by the package that is named.

    How many months the contract has is the caller's.  Months are never summed package by package: 24 months are one
    package, not twice 12.  Where two ways cost the same the longer package is taken, and the account names the other:
    18 months are 12 and 6 more, or 6 and 12 more.  Day and errors as `choices`; ValueError for a package there is not.

    >>> during_and_after(30, "2024-01-01").amount, during_and_after(18, "2024-01-01", package=24).amount
    (Rp(413500), Rp(332500))
    """
    ways = choices(months, day)
    if package is not None:
        for way in ways:
            if way.tag("package") == whole("package", package):
                return way
        valid = ", ".join(str(way.tag("package")) for way in ways)
        msg = f"package must be one of those that cover {months} months ({valid}), not {package}."
        raise ValueError(msg)
    best, *others = ways
    tied = [str(way.tag("package")) for way in others if way.amount == best.amount]
    if not tied:
        return best
    return evolve(best, how=_TIED.fill(months=months, others=", ".join(tied)))


def contribution(months: int, day: Day, *, individual: bool = False, package: int | None = None) -> Breakdown:
    """Iuran PMI: what a migrant worker pays for JKK and JKM for a contract of so many months.

    Placed by an agency: the part before the work, then the part during and after it.  An individual migrant worker
    pays the second alone, at once (Pasal 18 ayat (2)).  Day, package and errors as `during_and_after`.

    >>> contribution(24, "2024-01-01").amount, contribution(12, "2024-01-01", individual=True).amount
    (Rp(370000), Rp(189000))
    """
    during = during_and_after(months, day, package=package)
    if instance("individual", individual, bool, "True"):
        return during
    row = BEFORE_WORK.on(day)
    return total_of(_BOTH, (Breakdown(_BEFORE, row.value, basis=(row.source,), tags=_DUTY), during), tags=_DUTY)


_JHT = Text(id="Iuran JHT PMI", en="JHT contribution of a migrant worker")
_CHOSEN = Text(id="dipilih dari {choices}", en="chosen from {choices}")


def jht_contribution(amount: Rupiah, day: Day) -> Breakdown:
    """Iuran JHT PMI: the monthly sum a migrant worker chose, when it is one of those offered.

    The first day of the contribution month governs.  Raises NotInForce before 2019, ValueError for another sum.

    >>> jht_contribution(Rp(100_000), "2024-01-01").amount
    Rp(100000)
    """
    row = JHT_CHOICES.on(day)
    if instance("amount", amount, Rupiah, "Rp(100_000)") not in row.value.amounts:
        msg = f"amount must be one of {row.value:en} ({row.citation.short}), not {amount:en}."
        raise ValueError(msg)
    return Breakdown(_JHT, amount, _CHOSEN.fill(choices=row.value), (row.source,), tags={"program": "JHT"})


# Manfaat --------------------------------------------------------------------------------------------------------------

_JPNN = "https://jpnn.com/news/ahli-waris-pmi-yang-meninggal-di-korsel-dapat-santunan-rp-85-juta?page=2"
_OF_HEIRS = (
    "https://www.bpjsketenagakerjaan.go.id/artikel/18896/artikel-manfaat-program-jkm-untuk-ahli-waris-pekerja-migran-indonesia.bpjs",
    "https://suarantb.com/2026/01/21/manfaat-untuk-ahli-waris-jika-pekerja-migran-meninggal-dunia",
)

# An undated page of the operator prints 24 million for a death at home, the sums of JKM before December 2019.
# Of the 85 million the press says 75 million and 10 million for the funeral; the operator prints the sum alone.
DEATH_ABROAD = Dated.of(
    Text(
        id="JKM PMI, meninggal selama bekerja: santunan kematian, santunan berkala, dan biaya pemakaman",
        en="JKM of a migrant worker who dies during the work: death grant, periodic grant and funeral",
    ),
    reported(
        "2019-01-01",
        Rp(85_000_000),
        PERMENAKER_18_2018.whole(),
        seen_in=("https://radarjogja.co/2019/01/30/pmi-meninggal-dapat-santunan",),
    ),
    reported("2023-02-22", Rp(85_000_000), PERMENAKER_4_2023.whole(), seen_in=(*_OF_HEIRS, _JPNN)),
)

DEATH_AT_HOME = Dated.of(
    Text(
        id="JKM PMI, meninggal sebelum atau setelah bekerja: santunan kematian, santunan berkala, dan biaya pemakaman",
        en="JKM of a migrant worker who dies before or after the work: death grant, periodic grant and funeral",
    ),
    reported("2023-02-22", Rp(42_000_000), PERMENAKER_4_2023.whole(), seen_in=_OF_HEIRS),
)

SCHOLARSHIP = Dated.of(
    Text(id="JKM PMI, beasiswa pendidikan atau pelatihan", en="JKM of migrant workers, scholarship or training"),
    derived(
        "2023-02-22",
        Text(
            id="bagi 2 anak peserta yang meninggal selama bekerja, menurut jenjang",
            en="for 2 children of a participant who dies during the work, by level",
        ),
        PERMENAKER_4_2023.whole(),
        how="the operator prints a scholarship for two children, paid every year on request; the sums by level are "
        "those of PP 82/2019, for the annex of Permenaker 4/2023 was not read",
        seen_in=_OF_HEIRS[:1],
    ),
)

FAILED_DEPARTURE = Dated.of(
    Text(id="JKK PMI, gagal berangkat", en="JKK of migrant workers, failed departure"),
    reported("2023-02-22", Rp(10_000_000), PERMENAKER_4_2023.pasal(27, ayat=1, huruf="g"), seen_in=(_JPNN,)),
)

LOSS_ON_RETURN = Dated.of(
    Text(
        id="JKK PMI, kerugian selama perjalanan pulang, paling banyak",
        en="JKK of migrant workers, loss on the way home, at most",
    ),
    reported("2023-02-22", Rp(10_000_000), PERMENAKER_4_2023.pasal(27, ayat=1, huruf="h"), seen_in=(_JPNN,)),
)

RAPE = Dated.of(
    Text(id="JKK PMI, pemerkosaan", en="JKK of migrant workers, rape"),
    reported("2023-02-22", Rp(50_000_000), PERMENAKER_4_2023.pasal(27, ayat=1, huruf="i"), seen_in=(_JPNN,)),
)

HEIRS = Dated.of(
    Text(id="Ahli waris JKM PMI, menurut urutan", en="Heirs of JKM of migrant workers, in order"),
    since("2023-02-22", Heirs(FAMILY), PERMENAKER_4_2023.pasal(57, ayat=4)),
)

_DEATH = {
    Phase.BEFORE: DEATH_AT_HOME,
    Phase.DURING: DEATH_ABROAD,
    Phase.AFTER: DEATH_AT_HOME,
}
_DEATH_LABEL = Text(id="Manfaat JKM PMI, {phase}", en="JKM death benefit of a migrant worker, {phase}")
_SCHOLARSHIP_LABEL = Text(id="Beasiswa pendidikan anak", en="Scholarship for children")


def death_benefit(died: Day, *, phase: Phase, children: Iterable[Child] = ()) -> Breakdown:
    """Manfaat JKM PMI: what the heirs of a migrant worker receive for a death that is no work accident.

    The day of death governs.  For a death during the work the scholarship of at most two children stands beside the
    sum as a right, by the sums of `lampiran.scholarships`.  Nothing is rounded.
    Raises NotInForce before 2019, for a death at home before 22 February 2023, and for children before that day.

    >>> death_benefit("2025-04-15", phase=Phase.DURING).amount, death_benefit("2025-04-15", phase=Phase.BEFORE).amount
    (Rp(85000000), Rp(42000000))
    """
    day = as_day(died, "died")
    refuse_other("phase", phase, Phase)
    row = _DEATH[phase].on(day)
    listed = tuple(children)
    if listed and phase is not Phase.DURING:
        msg = f"children have a scholarship when the death is {Phase.DURING:en}, not {phase:en}: leave them out."
        raise ValueError(msg)
    rights: tuple[Right, ...] = ()
    if listed:
        rule, years = SCHOLARSHIP.on(day), schedule(day, listed)
        rights = (Right(_SCHOLARSHIP_LABEL, years.amount, rule.value, (rule.source, *years.sources)),)
    label = _DEATH_LABEL.fill(phase=phase)
    return Breakdown(label, row.value, basis=(row.source,), tags={"program": "JKM"}, rights=rights)


def scholarships(died: Day, *, phase: Phase, children: Iterable[Child], first_claim: Day | None = None) -> Breakdown:
    """Beasiswa PMI: what the children will be paid after a death during the work, year by year; else Rp0.

    The day of death governs.  The sums are those of `lampiran.scholarships.schedule`, which raises for more children
    than are paid; `first_claim` is the day of the first request, the death unless said otherwise.
    Raises NotInForce before 22 February 2023.

    >>> from jamsos.lampiran.scholarships import Child, Grade, Level
    >>> ani = Child("Ani", born="2010-05-01", grade=Grade(Level.UPPER_SECONDARY))
    >>> scholarships("2025-04-15", phase=Phase.DURING, children=[ani]).amount
    Rp(69000000)
    """
    day = as_day(died, "died")
    refuse_other("phase", phase, Phase)
    rule = SCHOLARSHIP.on(day)
    if phase is not Phase.DURING:
        return Breakdown(_SCHOLARSHIP_LABEL, _NOTHING, rule.value, (rule.source,), tags={"program": "JKM"})
    account = schedule(day, children, first_claim=None if first_claim is None else as_day(first_claim, "first_claim"))
    return evolve(account, basis=(rule.source, *account.basis), tags={"program": "JKM"})


def failed_departure(day: Day) -> Breakdown:
    """Gagal berangkat: the sum for a candidate who cannot leave through no fault of the candidate (Pasal 27).

    The day on which the departure failed governs.  Raises NotInForce before 22 February 2023.

    >>> failed_departure("2024-01-01").amount
    Rp(10000000)
    """
    return _fixed(FAILED_DEPARTURE.on(day))


def rape(day: Day) -> Breakdown:
    """Pemerkosaan: the sum for a migrant worker or candidate who was raped (Pasal 27, Pasal 34); that day governs.

    >>> rape("2024-01-01").amount
    Rp(50000000)
    """
    return _fixed(RAPE.on(day))


def _fixed(row: Provision[Rupiah]) -> Breakdown:
    return Breakdown(row.label, row.value, basis=(row.source,), tags={"program": "JKK"})


_UP_TO = Text(id="kerugian {loss}, paling banyak {limit}", en="a loss of {loss}, at most {limit}")


def loss_on_return(loss: Rupiah, day: Day) -> Breakdown:
    """Kerugian selama perjalanan pulang: the loss that others did on the way home, up to the limit.

    The day of the loss governs.  Raises NotInForce before 22 February 2023.

    >>> loss_on_return(Rp(12_000_000), "2024-01-01").amount
    Rp(10000000)
    """
    if instance("loss", loss, Rupiah, "Rp(2_000_000)") < _NOTHING:
        msg = f"loss cannot be negative: {loss!r}."
        raise ValueError(msg)
    row = LOSS_ON_RETURN.on(day)
    how = _UP_TO.fill(loss=loss, limit=row.value)
    return Breakdown(row.label, min(loss, row.value), how, (row.source,), tags={"program": "JKK"})


# Tenggat --------------------------------------------------------------------------------------------------------------

CLAIM_DOCUMENTS = Dated.of(
    Text(id="Lampiran permohonan JKM PMI", en="Documents with a JKM request of a migrant worker's heirs"),
    since(
        "2023-02-22",
        Papers.of(
            Paper.CARD,
            Paper.IDENTITY,
            Paper.IDENTITY_OF_HEIRS,
            Paper.FAMILY_CARD,
            (Paper.DEATH_CERTIFICATE, Need.DIED),
            (Paper.DISAPPEARANCE, Need.MISSING),
            Paper.HEIRS,
            Paper.BANK_BOOK,
        ),
        PERMENAKER_4_2023.pasal(57, ayat=1),
    ),
)

# Program --------------------------------------------------------------------------------------------------------------

PMI = Program(
    "PMI",
    Text(id="Jaminan sosial pekerja migran Indonesia", en="Social security of Indonesian migrant workers"),
    legal_basis=LEGAL_BASIS,
    participants=(),
    dues=(),
    contributions=(BEFORE_WORK, PACKAGES, JHT_CHOICES),
    benefits=(DEATH_ABROAD, DEATH_AT_HOME, SCHOLARSHIP, FAILED_DEPARTURE, LOSS_ON_RETURN, RAPE, HEIRS),
    deadlines=(CLAIM_DOCUMENTS,),
)
"""The page of the segment: no monthly contribution is due, so it has no dues, and it is not among `PROGRAMS`."""

"""Strategi: from the data on targets to a plan that is carried out step by step, year by year.

`Need`s say who is to be covered, so many of a group in a place; `Means` say what money there is.
`strategy` goes through the needs in the order of the stated priorities, in every fiscal year afresh, and lets the money
pay in the order in which it is named, as far as it goes and as far as the law of that year lets it.
A contribution is due every year, so those who were covered the year before come back each year under the same order:
where the money shrinks, the last priority loses first.

Money that the law forbids is never used.  What it leaves in doubt is used only by means that say `despite_doubt`; what
it ties to a condition only by means that name the groups it is for, so that somebody has answered for it.

This is the plain order of priorities within yearly ceilings, and it never weighs one group against another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import Factory, field, frozen

from jamsos._checks import instance, shown, whole
from jamsos.coverage import RegionalCoverage
from jamsos.dates import Period
from jamsos.document import Document, Facts, Heading, Listing, Row, Shows, Table
from jamsos.employers import RiskClass
from jamsos.funding import Beneficiary, Funding, Money, Verdict
from jamsos.groups import DRIVERS, WorkerGroup
from jamsos.law import Regulation, legal_basis
from jamsos.money import Rp, Rupiah
from jamsos.participants import Sector, Segment, refuse_income, refuse_other
from jamsos.programs import JKK, JKM, Program, program
from jamsos.programs.reliefs import COVID_GROUP, LABOUR_INTENSIVE_GROUP, in_covid_group
from jamsos.protection import Protection
from jamsos.regions import Region
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jamsos.dates import Month
    from jamsos.document import Block
    from jamsos.funding import Instrument, Ruling
    from jamsos.law import Citation, Source
    from jamsos.text import Lang

__all__ = ["Gap", "Means", "Need", "Refused", "Step", "Strategy", "needs_of", "strategy"]

Priority: TypeAlias = WorkerGroup | Region

_NOTHING = Rp(0)


# What is given --------------------------------------------------------------------------------------------------------


def _segment(group: WorkerGroup) -> Segment:
    settled = instance("group", group, WorkerGroup, "FISHERS").segment
    if settled is not None:
        return settled
    either = ", ".join(f"Segment.{each.name}" for each in group.segments)
    msg = f"segment of {group.code} is needed: regions differ. Valid: {either}."
    raise ValueError(msg)


@frozen
class Need:
    """Kebutuhan: so many workers of a group in a place, and how many of them somebody else covers already.

    * `group`: the group of workers, which sets the segment where national law leaves one.
    * `workers`, `covered`: all of them, and those who are covered without this strategy; more covered than there are
      leaves nobody to cover.
    * `unit`: where they live; None where the list does not say.
    * `segment`: Segment.BPU or Segment.PU; needed only where regions differ on the group.
    * `wage`, `risk`: the monthly wage and the risk class of wage earners, from which their contributions follow.
    * `sector`: transport or other, which PP 50/2025 asks of non-wage workers; follows from the group.

    >>> from jamsos.groups import FISHERS
    >>> Need(FISHERS, 300, covered=120).missing
    180
    """

    group: WorkerGroup
    workers: int
    covered: int = field(default=0, kw_only=True)
    unit: Region | None = field(default=None, kw_only=True)
    segment: Segment = field(default=Factory(lambda self: _segment(self.group), takes_self=True), kw_only=True)
    wage: Rupiah | None = field(default=None, kw_only=True)
    risk: RiskClass | None = field(default=None, kw_only=True)
    sector: Sector = field(
        default=Factory(lambda self: Sector.TRANSPORT if self.group == DRIVERS else Sector.OTHER, takes_self=True),
        kw_only=True,
    )

    def __attrs_post_init__(self) -> None:
        instance("group", self.group, WorkerGroup, "FISHERS")
        whole("workers", self.workers, least=1)
        whole("covered", self.covered, least=0)
        if self.unit is not None:
            instance("unit", self.unit, Region, "KABUPATEN_MEMPAWAH")
        refuse_other("segment", self.segment, Segment)
        refuse_other("sector", self.sector, Sector)
        if self.segment not in self.group.segments:
            valid = ", ".join(f"Segment.{each.name}" for each in self.group.segments)
            msg = f"segment of {self.group.code} cannot be Segment.{self.segment.name}; valid: {valid}."
            raise ValueError(msg)
        if self.segment is Segment.PU:
            self._check_wage()
        elif self.segment is not Segment.BPU:
            valid = "Segment.PU, Segment.BPU"
            msg = f"segment cannot be Segment.{self.segment.name}: a strategy reckons by month; valid: {valid}."
            raise ValueError(msg)

    def _check_wage(self) -> None:
        for name, value in (("wage", self.wage), ("risk", self.risk)):
            if value is None:
                msg = f"{name} of {self.group.code} is needed: contributions of wage earners follow from wage and risk."
                raise ValueError(msg)
        refuse_income(self.wage, "wage")
        if not self.wage:
            msg = f"wage of {self.group.code} must be more than Rp0, or nothing would be due."
            raise ValueError(msg)
        instance("risk", self.risk, RiskClass, "RiskClass.VERY_LOW")

    @property
    def missing(self) -> int:
        """How many are to be covered; none where more are covered than there are."""
        return max(0, self.workers - self.covered)

    def __format__(self, spec: str) -> str:
        if self.unit is None:
            return format(self.group, spec)
        return f"{format(self.group, spec)}, {self.unit}"


def needs_of(data: RegionalCoverage, group: WorkerGroup) -> tuple[Need, ...]:
    """The needs of a region by its coverage data, when what it counts in the segment of the group is that group.

    Places where nobody is missing are left out.
    Raises ValueError for a place whose eligible number is not known.

    >>> from jamsos.coverage import Count
    >>> from jamsos.groups import FISHERS
    >>> from jamsos.regions import KABUPATEN_MEMPAWAH
    >>> data = RegionalCoverage(KABUPATEN_MEMPAWAH, [Count(KABUPATEN_MEMPAWAH, Segment.BPU, 100, 900)])
    >>> [need.missing for need in needs_of(data, FISHERS)]
    [800]
    """
    instance("data", data, RegionalCoverage, "RegionalCoverage(KOTA_AMBON, counts)")
    segment, needs = _segment(group), list[Need]()
    for count in data.counts:
        if count.segment is segment:
            if count.eligible is None:
                msg = f"eligible of {count.region} ({count.region.code}) is not known, so nor is how many are missing."
                raise ValueError(msg)
            if count.eligible > count.active:
                needs.append(Need(group, count.eligible, covered=count.active, unit=count.region))
    return tuple(needs)


def _groups(values: Iterable[WorkerGroup]) -> tuple[WorkerGroup, ...]:
    return tuple(values)


@frozen
class Means:
    """Sumber dana: a funding with its ceiling, and for whom it is.

    `groups` are those for whom alone the money is; everybody where none is named.  Money that the law ties to a
    condition (DBH Sawit, DBH CHT, zakat, CSR) is used only where they are named.
    `despite_doubt` uses it where the law is unsettled, too.
    A ceiling over several fiscal years is one pot; without a ceiling the money pays for everybody it may.
    """

    funding: Funding
    groups: tuple[WorkerGroup, ...] = field(default=(), converter=_groups, kw_only=True)
    despite_doubt: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        instance("funding", self.funding, Funding, "Funding(APBD, payer=KOTA_AMBON, year=2022)")
        for group in self.groups:
            instance("group", group, WorkerGroup, "FISHERS")
        instance("despite_doubt", self.despite_doubt, bool, "True")

    @property
    def instrument(self) -> Instrument:
        """The instrument of the funding."""
        return self.funding.instrument

    def is_for(self, need: Need, year: int) -> bool:
        """Whether the money is meant for that group and that fiscal year."""
        in_year = self.funding.years is None or year in self.funding.years
        return in_year and (not self.groups or need.group in self.groups)

    def refusal(self, need: Need, year: int) -> tuple[Text, Source | None] | None:
        """Why the law does not let it pay for a need in a fiscal year, and where; None where it may.

        >>> from jamsos import DBH_SAWIT
        >>> from jamsos.groups import FISHERS
        >>> palm = Means(Funding(DBH_SAWIT, payer="Kabupaten", year=2022), groups=[FISHERS])
        >>> print(palm.refusal(Need(FISHERS, 10), 2022)[0])
        DBH Sawit ada sejak tahun anggaran 2023
        """
        for ruling in self.rulings(need, year):
            if ruling.verdict is Verdict.FORBIDDEN or (ruling.verdict is Verdict.DOUBTFUL and not self.despite_doubt):
                return ruling.says, ruling.source
            if ruling.verdict is Verdict.CONDITION and ruling.source is not None and not self.groups:
                return _FOR_WHOM.fill(says=ruling.says), ruling.source
        return None

    def rulings(self, need: Need, year: int) -> tuple[Ruling, ...]:
        """What the law says of paying for a need in a fiscal year; what it leaves open is to be made sure of.

        Those who are missing are taken as not registered by another route.

        >>> from jamsos import DBH_SAWIT
        >>> from jamsos.groups import FARMERS
        >>> palm = Means(Funding(DBH_SAWIT, payer="Kabupaten", year=2024), groups=[FARMERS])
        >>> [ruling.verdict.name for ruling in palm.rulings(Need(FARMERS, 10), 2024)]
        ['FORBIDDEN', 'CONDITION', 'CONDITION']
        """
        who = Beneficiary(segment=need.segment, group=need.group, place=need.unit)
        return self.instrument.rulings(who, year)

    def __format__(self, spec: str) -> str:
        return format(self.funding, spec)


_FOR_WHOM = Text(
    id="bersyarat, dan kelompok penerimanya belum ditetapkan: {says}",
    en="conditional, and nobody said for which groups it is: {says}",
)


# What follows ---------------------------------------------------------------------------------------------------------


@frozen
class Step:
    """Langkah: so many workers of a need, covered in a part of a fiscal year by one funding.

    `kept` are those of them who were covered in the year before already; `each` is what one costs in that part.
    `permits` are the places that let the money pay in that year and reach the region: a decree of another region
    permits nothing here.
    """

    number: int
    period: Period
    need: Need
    means: Means
    workers: int
    kept: int
    each: Rupiah
    permits: tuple[Source, ...]

    @property
    def year(self) -> int:
        """The fiscal year."""
        return self.period.first.year

    @property
    def cost(self) -> Rupiah:
        """What the step costs."""
        return self.each * self.workers

    @property
    def sources(self) -> tuple[Source, ...]:
        """The places that let the money pay in that year, and those that tie it."""
        tied = (ruling.source for ruling in self.means.rulings(self.need, self.year))
        return (*self.permits, *(source for source in tied if source is not None))

    @property
    def basis(self) -> tuple[Citation, ...]:
        """Dasar hukum: the same as places of law, in hierarchical order."""
        return legal_basis(self.sources)

    @property
    def action(self) -> Text:
        """Tindak lanjut: what is to be done next, and by whom."""
        return _ACTIONS[self.means.instrument.money].fill(
            payer=self.means.funding.payer_name,
            workers=self.workers,
            who=self.need,
            cost=self.cost,
            instrument=self.means.instrument,
            year=str(self.year),
        )


_ACTIONS = {
    Money.PUBLIC: Text(
        id="{payer}: tetapkan daftar {workers} {who} dan anggarkan {cost} dari {instrument} tahun {year}",
        en="{payer}: fix the list of {workers} {who} and budget {cost} from {instrument} in {year}",
    ),
    Money.VILLAGE: Text(
        id="{payer}: masukkan {cost} untuk {workers} {who} ke dalam APBDes {year} dari {instrument}",
        en="{payer}: put {cost} for {workers} {who} into the village budget of {year}, from {instrument}",
    ),
    Money.PRIVATE: Text(
        id="{payer}: sepakati {cost} untuk {workers} {who} tahun {year} melalui {instrument}",
        en="{payer}: agree on {cost} for {workers} {who} in {year} through {instrument}",
    ),
}


@frozen
class Gap:
    """Kesenjangan: so many workers of a need for whom there is no money in a part of a fiscal year.

    `each` is what one would cost from the first money that may pay for them; None where none may.
    """

    period: Period
    need: Need
    workers: int
    each: Rupiah | None

    @property
    def cost(self) -> Rupiah | None:
        """What is short; None where no money that is named may pay for them."""
        return None if self.each is None else self.each * self.workers

    @property
    def action(self) -> Text:
        """Tindak lanjut: what is to be done next."""
        filled = {"workers": self.workers, "who": self.need, "year": str(self.period.first.year)}
        return _NO_MONEY.fill(**filled) if self.cost is None else _SHORT.fill(**filled, cost=self.cost)


_SHORT = Text(
    id="cari {cost} lagi untuk {workers} {who} tahun {year}",
    en="find another {cost} for {workers} {who} in {year}",
)
_NO_MONEY = Text(
    id="cari sumber dana yang boleh membayar {workers} {who} tahun {year}",
    en="find money that may pay for {workers} {who} in {year}",
)


@frozen
class Refused:
    """Penolakan: a use of money that the law of a year does not let happen, and why."""

    year: int
    need: Need
    means: Means
    says: Text
    source: Source | None

    @property
    def citation(self) -> Citation | None:
        """The place of law, where one is known."""
        return None if self.source is None else self.source.citation


def _needs(values: Iterable[Need]) -> tuple[Need, ...]:
    return tuple(values)


def _means(values: Iterable[Means]) -> tuple[Means, ...]:
    return tuple(values)


def _priorities(values: Iterable[Priority]) -> tuple[Priority, ...]:
    return tuple(values)


def _programs(values: Iterable[Program | str]) -> tuple[Program, ...]:
    return tuple(program(value) for value in values)


@frozen(kw_only=True)
class Strategy(Shows):
    """Strategi: the steps of a region through the years, who stays uncovered, and what money is left.

    It is made by `strategy`.
    """

    region: Region
    under: Regulation
    needs: tuple[Need, ...] = field(converter=_needs)
    priorities: tuple[Priority, ...] = field(converter=_priorities)
    means: tuple[Means, ...] = field(converter=_means)
    period: Period
    programs: tuple[Program, ...] = field(converter=_programs)
    steps: tuple[Step, ...] = field(init=False, eq=False, repr=False)
    gaps: tuple[Gap, ...] = field(init=False, eq=False, repr=False)
    refused: tuple[Refused, ...] = field(init=False, eq=False, repr=False)
    left: tuple[Rupiah | None, ...] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        instance("region", self.region, Region, "KABUPATEN_MEMPAWAH")
        instance("under", self.under, Regulation, "PERWALI_AMBON_34A_2020")
        instance("period", self.period, Period, "Period.year(2023)")
        for need in self.needs:
            instance("need", need, Need, "Need(FISHERS, 300)")
            if need.unit is not None and not self.region.contains(need.unit):
                msg = f"{need.unit} ({need.unit.code}) does not lie in {self.region} ({self.region.code})."
                raise ValueError(msg)
        for means in self.means:
            instance("means", means, Means, "Means(Funding(APBD, payer=KOTA_AMBON, year=2022))")
        for priority in self.priorities:
            if not isinstance(priority, WorkerGroup | Region):
                msg = (
                    f"a priority must be a WorkerGroup or a Region, not {shown(priority)} ({type(priority).__name__})."
                )
                raise TypeError(msg)
            if isinstance(priority, Region) and not self.region.contains(priority):
                msg = f"priority {priority} ({priority.code}) does not lie in {self.region} ({self.region.code})."
                raise ValueError(msg)
        self._check_programs()
        self._fill_in()

    def _check_programs(self) -> None:
        """Only JKK and JKM of wage earners are borne by one payer, whom a budget can stand in for."""
        shared = [each.code for each in self.programs if each not in {JKK, JKM}]
        if shared and any(need.segment is Segment.PU for need in self.needs):
            msg = f"programs of wage earners can be JKK and JKM, not {', '.join(shared)}: several payers share it."
            raise ValueError(msg)

    def _fill_in(self) -> None:
        steps: list[Step] = []
        gaps: list[Gap] = []
        refused: list[Refused] = []
        left = [means.funding.ceiling for means in self.means]
        before: dict[int, int] = {}
        ordered = sorted(range(len(self.needs)), key=lambda place: self._rank(self.needs[place]))
        for period in self.period.by_year():
            for place in ordered:
                need = self.needs[place]
                missing, kept, first = need.missing, before.get(place, 0), None
                for pot, means in self._usable(need, period.first.year, refused):
                    each, ceiling = self._each(need, means, period), left[pot]
                    first = first or each
                    workers = missing if ceiling is None else min(missing, ceiling // each)
                    if workers:
                        permits = self._permits(means, period.first.year)
                        steps.append(
                            Step(len(steps) + 1, period, need, means, workers, min(kept, workers), each, permits)
                        )
                        kept, missing = max(0, kept - workers), missing - workers
                        left[pot] = None if ceiling is None else ceiling - each * workers
                    if not missing:
                        break
                before[place] = need.missing - missing
                if missing:
                    gaps.append(Gap(period, need, missing, first))
        object.__setattr__(self, "steps", tuple(steps))
        object.__setattr__(self, "gaps", tuple(gaps))
        object.__setattr__(self, "refused", tuple(refused))
        object.__setattr__(self, "left", tuple(left))

    def _usable(self, need: Need, year: int, refused: list[Refused]) -> Iterator[tuple[int, Means]]:
        """The money that is meant for a need in a fiscal year and may pay for it; what may not is noted when asked."""
        for pot, means in enumerate(self.means):
            if need.missing and means.is_for(need, year):
                no = means.refusal(need, year)
                if no is None:
                    yield pot, means
                else:
                    refused.append(Refused(year, need, means, *no))

    def _permits(self, means: Means, year: int) -> tuple[Source, ...]:
        homes = ((source, source.citation.regulation.region) for source in means.instrument.permits_in(year))
        return tuple(source for source, home in homes if home is None or home.contains(self.region))

    def _rank(self, need: Need) -> int:
        for place, priority in enumerate(self.priorities):
            if isinstance(priority, WorkerGroup):
                if need.group == priority:
                    return place
            elif need.unit is not None and priority.contains(need.unit):
                return place
        return len(self.priorities)

    def _each(self, need: Need, means: Means, period: Period) -> Rupiah:
        """What one worker costs in a part of the period."""
        if need.segment is Segment.PU:
            return sum((self._wage_earner(need, month) for month in period.months), _NOTHING)
        return (
            Protection(
                under=self.under,
                region=self.region,
                segment=need.segment,
                headcount=1,
                programs=self.programs,
                period=period,
                funding=means.funding,
                sector=need.sector,
                registered=self.period.months[0],
            )
            .bill()
            .amount
        )

    def _wage_earner(self, need: Need, month: Month) -> Rupiah:
        facts: dict[str, Rupiah | int | str | bool] = {
            "wage": need.wage or _NOTHING,
            "risk_class": 0 if need.risk is None else need.risk.number,
            COVID_GROUP: in_covid_group(month, registered=self.period.months[0], paid_up=True),
            LABOUR_INTENSIVE_GROUP: False,
        }
        dues = (each.contribution(Segment.PU).compute(facts, month.first).amount for each in self.programs)
        return sum(dues, _NOTHING)

    @property
    def years(self) -> tuple[int, ...]:
        """The fiscal years."""
        return self.period.years

    def in_year(self, year: int) -> tuple[Step, ...]:
        """The steps of a fiscal year, in order."""
        return tuple(step for step in self.steps if step.year == year)

    def cost(self, year: int | None = None) -> Rupiah:
        """What the steps of a fiscal year cost, or of all of them."""
        return sum((step.cost for step in self.steps if year in {None, step.year}), _NOTHING)

    def covered(self, year: int) -> int:
        """How many workers the steps of a fiscal year cover."""
        return sum(step.workers for step in self.in_year(year))

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every place of law the steps rest on."""
        return tuple(dict.fromkeys(source for step in self.steps for source in step.sources))

    def as_document(self, lang: Lang) -> Document:
        """The strategy as a paper: the order, then each year with its steps and next actions."""
        return Document(_STRATEGY.fill(region=self.region, period=self.period), lang, (*self._blocks(),))

    def _blocks(self) -> Iterator[Block]:
        yield Facts(
            (
                (_BASIS, self.under),
                (_WORKERS, sum(need.workers for need in self.needs)),
                (Text(id="Sudah terlindungi", en="Covered already"), sum(need.covered for need in self.needs)),
                (Text(id="Belum terlindungi", en="Not yet covered"), sum(need.missing for need in self.needs)),
                (_COST, self.cost()),
            )
        )
        if self.priorities:
            yield Heading(Text(id="Urutan prioritas", en="Order of priority"))
            yield Listing(tuple(_ANY.fill(it=priority) for priority in self.priorities))
        for year in self.years:
            yield from self._year(year)
        yield from self._rest()

    def _year(self, year: int) -> Iterator[Block]:
        yield Heading(Text(id="Tahun anggaran {year}", en="Fiscal year {year}").fill(year=str(year)))
        steps = self.in_year(year)
        rows = [
            Row((step.number, step.need, step.workers, step.workers - step.kept, step.means, step.cost))
            for step in steps
        ]
        rows.append(Row((None, _TOTAL, self.covered(year), None, None, self.cost(year)), strong=True))
        columns = (
            Text(id="Langkah", en="Step"),
            _WHO,
            _WORKERS,
            Text(id="Baru", en="New"),
            Text(id="Sumber dana", en="Money"),
            _COST,
        )
        yield Table(columns, tuple(rows))
        gaps = [gap for gap in self.gaps if gap.period.first.year == year]
        actions = [step.action for step in steps] + [gap.action for gap in gaps]
        yield Heading(Text(id="Tindak lanjut {year}", en="Next actions of {year}").fill(year=str(year)), level=2)
        yield Listing(tuple(actions))
        said = [
            _SAYS.fill(means=step.means, verdict=ruling.verdict, says=_placed(ruling))
            for step in steps
            for ruling in step.means.rulings(step.need, year)
        ]
        said += [_BY_REGULATION.fill(means=step.means) for step in steps if not step.permits]
        if said:
            yield Heading(Text(id="Yang harus dipastikan", en="To make sure of"), level=2)
            yield Listing(tuple(dict.fromkeys(said)))

    def _rest(self) -> Iterator[Block]:
        if self.refused:
            yield Heading(Text(id="Yang tidak dibiayai menurut hukum", en="What the law does not let happen"))
            rows = tuple(Row((str(no.year), no.need, no.means, no.says, no.citation)) for no in self.refused)
            yield Table((_YEAR, _WHO, Text(id="Sumber dana", en="Money"), Text(id="Sebab", en="Why"), _BASIS), rows)
        limited = [(means, left) for means, left in zip(self.means, self.left, strict=True) if left is not None]
        if limited:
            yield Heading(Text(id="Sisa pagu", en="Money left"))
            yield Table((Text(id="Sumber dana", en="Money"), Text(id="Sisa", en="Left")), tuple(map(Row, limited)))
        if self.sources:
            yield Heading(_BASIS)
            yield Listing(tuple(citation.long for citation in legal_basis(self.sources)))


def _placed(ruling: Ruling) -> Text:
    """What a ruling says, with its place where it has one."""
    return ruling.says if ruling.citation is None else _PLACED.fill(says=ruling.says, place=ruling.citation)


_STRATEGY = Text(id="Strategi perlindungan {region}, {period}", en="Strategy of protection, {region}, {period}")
_ANY = Text(id="{it}", en="{it}")
_BASIS = Text(id="Dasar hukum", en="Legal basis")
_WORKERS = Text(id="Pekerja", en="Workers")
_WHO = Text(id="Kelompok", en="Group")
_YEAR = Text(id="Tahun", en="Year")
_COST = Text(id="Iuran", en="Contributions")
_TOTAL = Text(id="Jumlah", en="Total")
_SAYS = Text(id="{means}: {verdict}: {says}", en="{means}: {verdict}: {says}")
_PLACED = Text(id="{says} [{place}]", en="{says} [{place}]")
_BY_REGULATION = Text(
    id="{means}: tidak ditemukan dasar nasional; dasarnya peraturan daerah itu sendiri",
    en="{means}: no national basis was found; the regional regulation itself is the basis",
)


def strategy(  # noqa: PLR0913  (what a strategy is made from)
    region: Region,
    needs: Iterable[Need],
    *,
    priorities: Iterable[Priority] = (),
    means: Iterable[Means],
    period: Period,
    under: Regulation,
    programs: Iterable[Program | str] = (JKK, JKM),
) -> Strategy:
    """Strategi daerah: who is covered first, by what money, in which year, at what cost, and what to do next.

    * `needs`: the data on targets, by group and place.
    * `priorities`: groups and regions, the first first; a need that none of them names comes last, as the list has it.
    * `means`: the money, in the order in which it is to be used.
    * `period`: the days the strategy is for; a contribution month that it touches is due whole.
    * `under`: the regulation under which people are enrolled.
    * `programs`: JKK and JKM unless said otherwise.

    >>> from jamsos import APBD, BAPAK_ASUH, INPRES_2_2021, KABUPATEN_MEMPAWAH
    >>> from jamsos.groups import FARMERS, FISHERS
    >>> city = Means(Funding(APBD, payer=KABUPATEN_MEMPAWAH, year=2023, ceiling=Rp(100_000_000)))
    >>> staff = Means(Funding(BAPAK_ASUH, payer="ASN", ceiling=Rp(201_600) * 50))
    >>> plan = strategy(KABUPATEN_MEMPAWAH, [Need(FARMERS, 300), Need(FISHERS, 400)], priorities=[FISHERS, FARMERS],
    ...                 means=[city, staff], period=Period.year(2023), under=INPRES_2_2021)
    >>> for step in plan.steps:
    ...     print(step.number, f"{step.need:en}", step.workers, step.means.instrument, f"{step.cost:en}")
    1 fishers 400 APBD Rp80,640,000
    2 farmers 96 APBD Rp19,353,600
    3 farmers 50 Bapak Asuh Rp10,080,000
    >>> [(f"{gap.need:en}", gap.workers, f"{gap.cost:en}") for gap in plan.gaps]
    [('farmers', 154, 'Rp31,046,400')]
    """
    return Strategy(
        region=region, under=under, needs=needs, priorities=priorities, means=means, period=period, programs=programs
    )

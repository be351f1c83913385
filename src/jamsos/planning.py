"""Rencana perlindungan: what budgets buy, for whom, for how many months, down to the last rupiah.

People come as `Demand`s (so many alike) or as participants, money as `Budget`s (a funding with its ceiling or donors,
and for whom it is reserved).  `plan` finds who is covered by what; `compare` sets plans side by side.

How it reckons.  The period is cut at the turn of the year where a budget is bound to a year, since such money does not
outlast it.  In each part a worker is covered by one budget, until the part ends: for all months of it that are his, or
with `shortest` for at least so many of the last ones.  What a month costs is what the tariffs of the programmes say on
its first day, so a change of law inside the period needs no care.

What is optimal.  First as many workers as possible of the first priority (in each part of the period a worker counts
by the months of that part), then of the second, and so on; with `shortest`, after the workers of a priority as many of
them as possible one month longer, then two, and so on; last of all the least money.  This is solved in whole numbers by
`jamsos.packing.pack`, whose page says when the answer is proven and what else is not promised; `Plan.proven` says so of
a plan.  Among workers who are alike those of the earlier demand come first, in every part of the period, so the same
people go on.

More money never covers fewer in the order of the priorities: a worker of a higher priority may cost two of a lower one.

What the law forbids is never planned.  What it leaves in doubt is planned only by a budget that says `despite_doubt`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TypeAlias, cast

from attrs import Factory, evolve, field, frozen

from jamsos._checks import instance, shown, whole
from jamsos.breakdown import Breakdown, total_of
from jamsos.dates import Month, Period, as_month
from jamsos.document import Document, Facts, Heading, Listing, Note, Phrase, Row, Shows, Table
from jamsos.earmarks import premium_ceiling
from jamsos.employers import RiskClass
from jamsos.funding import Beneficiary, Funding, Instrument, Ruling, Verdict
from jamsos.groups import DRIVERS, WorkerGroup
from jamsos.lampiran.income_bands import LOWEST_BASE
from jamsos.money import Rate, Rp, Rupiah
from jamsos.packing import Limited, Packing, pack
from jamsos.participants import Participant, Sector, Segment, refuse_income, refuse_other
from jamsos.programs import JKK, JKM, Program, offered, program
from jamsos.programs.jkm import FULL_BENEFIT_MONTHS
from jamsos.programs.reliefs import COVID_GROUP, LABOUR_INTENSIVE_GROUP, NON_WAGE_GROUP, in_covid_group
from jamsos.protection import Protection
from jamsos.regions import Region
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jamsos.dates import Day
    from jamsos.document import Block
    from jamsos.law import Source
    from jamsos.packing import Packer
    from jamsos.programs.shape import Due
    from jamsos.text import Lang

__all__ = [
    "Assignment",
    "Binding",
    "Budget",
    "Comparison",
    "Demand",
    "Gap",
    "Plan",
    "Priority",
    "Refusal",
    "compare",
    "demands_of",
    "plan",
]

Place: TypeAlias = Region | str
Priority: TypeAlias = "WorkerGroup | Region | str | tuple[WorkerGroup | Region | str, ...]"
"""A group, a place, or several of them that count alike."""


_NOTHING = Rp(0)


def _start(value: object) -> Month | None:
    return None if value is None else as_month(value, "start")


def _registered(value: object) -> Month | None:
    return None if value is None else as_month(value, "registered")


def _people(values: Iterable[Participant]) -> tuple[Participant, ...]:
    return tuple(values)


def _segment(group: WorkerGroup | None) -> Segment:
    if group is None:
        return Segment.BPU
    given = instance("group", group, WorkerGroup, "FISHERS").segment
    if given is not None:
        return given
    either = ", ".join(f"Segment.{each.name}" for each in group.segments)
    msg = f"segment of {group.code} is needed: regions differ. Valid: {either}."
    raise ValueError(msg)


def _sector(group: WorkerGroup | None) -> Sector | None:
    if group is None:
        return None
    return Sector.TRANSPORT if group == DRIVERS else Sector.OTHER


@frozen
class Demand:
    """Kebutuhan: so many workers alike, of one group, place, income and risk, who are to be covered.

    * `workers`: how many.
    * `group`: the group of workers, which sets the segment where national law leaves one.
    * `segment`: Segment.BPU, or Segment.PU for staff of a state body; needed where the group does not set it.
    * `place`: where they live, a region or a name.
    * `occupation`: what the list says, where the group is too coarse.
    * `income`: of a non-wage worker what chooses the band of Lampiran II, the lowest unless said otherwise; of a wage
      earner the monthly wage.
    * `risk`: the risk class of a wage earner.
    * `sector`: transport or other, which PP 50/2025 asks; follows from the group where there is one.
    * `start`: the first month in which they are to be covered, so a roster that grows is several demands.
    * `registered`: the first month of membership, which PP 49/2020 asks; `start` unless said otherwise.
    * `member`: whether they are active members by another route already; None where that is not known.
    * `mustahik`: whether they are entitled to zakat; None where that is not known.
    * `cash_for_work`: whether they work in village cash-for-work (PKTD).
    * `people`: the participants themselves, where they are known.

    >>> from jamsos.groups import FISHERS
    >>> Demand(300, group=FISHERS).segment
    <Segment.BPU: Text(id='bukan penerima upah', en='non-wage workers')>
    """

    workers: int
    group: WorkerGroup | None = field(default=None, kw_only=True)
    segment: Segment = field(default=Factory(lambda self: _segment(self.group), takes_self=True), kw_only=True)
    place: Place | None = field(default=None, kw_only=True)
    occupation: str = field(default="", kw_only=True)
    income: Rupiah = field(default=LOWEST_BASE, kw_only=True)
    risk: RiskClass | None = field(default=None, kw_only=True)
    sector: Sector | None = field(default=Factory(lambda self: _sector(self.group), takes_self=True), kw_only=True)
    start: Month | None = field(default=None, converter=_start, kw_only=True)
    registered: Month | None = field(default=None, converter=_registered, kw_only=True)
    paid_up: bool = field(default=True, kw_only=True)
    member: bool | None = field(default=False, kw_only=True)
    mustahik: bool | None = field(default=None, kw_only=True)
    cash_for_work: bool = field(default=False, kw_only=True)
    people: tuple[Participant, ...] = field(default=(), converter=_people, kw_only=True, repr=False)

    def __attrs_post_init__(self) -> None:
        whole("workers", self.workers, least=1)
        if self.group is not None:
            instance("group", self.group, WorkerGroup, "FISHERS")
        if self.place is not None and not isinstance(self.place, Region | str):
            msg = f"place must be a Region or a name, not {shown(self.place)} ({type(self.place).__name__})."
            raise TypeError(msg)
        refuse_other("segment", self.segment, Segment)
        if self.segment not in {Segment.BPU, Segment.PU}:
            msg = (
                f"segment cannot be Segment.{self.segment.name}: a plan needs what a month costs; "
                "valid: Segment.BPU, Segment.PU."
            )
            raise ValueError(msg)
        if self.group is not None and self.segment not in self.group.segments:
            valid = ", ".join(f"Segment.{each.name}" for each in self.group.segments)
            msg = f"segment of {self.group.code} cannot be Segment.{self.segment.name}; valid: {valid}."
            raise ValueError(msg)
        if self.segment is Segment.PU:
            instance("risk", self.risk, RiskClass, "RiskClass.VERY_LOW")
        refuse_income(self.income)
        if self.sector is not None:
            refuse_other("sector", self.sector, Sector)
        if self.people and len(self.people) != self.workers:
            msg = f"people must be the {self.workers} workers themselves, not {len(self.people)}."
            raise ValueError(msg)

    @property
    def beneficiary(self) -> Beneficiary:
        """What an instrument asks about each of them."""
        return Beneficiary(
            segment=self.segment,
            group=self.group,
            place=self.place,
            registered=self.member,
            mustahik=self.mustahik,
            cash_for_work=self.cash_for_work,
        )

    @property
    def kind(self) -> WorkerGroup | Segment:
        """The group, or where that is not known the segment."""
        return self.group or self.segment

    @property
    def label(self) -> Text:
        """Who they are, in a phrase: group or occupation, and place."""
        who = self.occupation or self.kind
        return _AT.fill(who=who, place=self.place) if self.place is not None else _WHO.fill(who=who)

    def __format__(self, spec: str) -> str:
        return format(self.label, spec)


_AT = Text(id="{who}, {place}", en="{who}, {place}")
_WHO = Text(id="{who}", en="{who}")


def demands_of(roster: Iterable[Participant]) -> tuple[Demand, ...]:
    """Kebutuhan menurut daftar: the people of a roster, those who are alike together, in the order of the list.

    An active enrolment in JKM, or a job, makes somebody a member already.  What the roster does not know, such as who
    is entitled to zakat, stays unknown; a wage earner needs the demand itself, with wage and risk class.

    >>> from jamsos.groups import FISHERS
    >>> names = [Participant(name, Segment.BPU, group=FISHERS) for name in ("Ali", "Budi")]
    >>> [demand.workers for demand in demands_of(names)]
    [2]
    """
    alike: dict[Demand, list[Participant]] = {}
    for number, person in enumerate(roster, start=1):
        instance(f"roster entry {number}", person, Participant, 'Participant("Nama", Segment.BPU)')
        one = Demand(
            1,
            group=person.group,
            segment=person.segment,
            place=person.region,
            income=LOWEST_BASE if person.income is None else person.income,
            sector=person.sector or _sector(person.group),
            registered=person.registered,
            paid_up=person.paid_up,
            member=bool(person.jobs) or any(each.program == "JKM" and each.end is None for each in person.enrolments),
        )
        alike.setdefault(one, []).append(person)
    return tuple(evolve(one, workers=len(people), people=people) for one, people in alike.items())


def _groups(values: Iterable[WorkerGroup]) -> tuple[WorkerGroup, ...]:
    return tuple(values)


def _places(values: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(values)


@frozen
class Budget:
    """Anggaran: a funding with what limits it, and those for whom it is reserved.

    * `funding`: instrument, payer, fiscal years and ceiling.
    * `donors`: how many donors there are, each for one worker; what Bapak Asuh is counted by.
    * `groups`, `places`: for whom alone the money is; everybody where nothing is said.  A region holds its parts.
    * `allocation`: what the region received of an earmarked fund, of which the ceiling is a part.
    * `despite_doubt`: plan uses that the law leaves in doubt, too.

    A budget without ceiling and donors pays for everybody it may.

    >>> from jamsos import BAPAK_ASUH, KOTA_AMBON
    >>> f"{Budget(Funding(BAPAK_ASUH, payer=KOTA_AMBON), donors=2_000):en}"
    'Bapak Asuh (one civil servant, one vulnerable worker) (Kota Ambon)'
    """

    funding: Funding
    donors: int | None = field(default=None, kw_only=True)
    groups: tuple[WorkerGroup, ...] = field(default=(), converter=_groups, kw_only=True)
    places: tuple[Place, ...] = field(default=(), converter=_places, kw_only=True)
    allocation: Rupiah | None = field(default=None, kw_only=True)
    despite_doubt: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        instance("funding", self.funding, Funding, "Funding(APBD, payer=KOTA_AMBON, year=2022)")
        if self.donors is not None:
            whole("donors", self.donors, least=0)
        for group in self.groups:
            instance("group", group, WorkerGroup, "FISHERS")
        if self.allocation is not None:
            instance("allocation", self.allocation, Rupiah, "Rp(2_000_000_000)")

    @property
    def instrument(self) -> Instrument:
        """The instrument of the funding."""
        return self.funding.instrument

    @property
    def ceiling(self) -> Rupiah | None:
        """What the payer set aside; None where that is not limited."""
        return self.funding.ceiling

    def covers(self, year: int) -> bool:
        """Whether the money may be spent in a fiscal year."""
        return self.funding.years is None or year in self.funding.years

    def reserved_for(self, demand: Demand) -> bool:
        """Whether the demand is among those for whom the money is."""
        return _for_group(self, demand.group) and _for_place(self, demand.place)

    @property
    def over_earmark(self) -> tuple[tuple[int, Rupiah, Source], ...]:
        """The fiscal years in which the ceiling is more than the share of the allocation that may pay contributions.

        Each with that share and its source; empty where nothing is earmarked or the allocation is not known.

        >>> from jamsos import DBH_SAWIT
        >>> palm = Funding(DBH_SAWIT, payer="Daerah", year=2024, ceiling=Rp(1_300_000_000))
        >>> [(year, most) for year, most, _ in Budget(palm, allocation=Rp(6_000_000_000)).over_earmark]
        [(2024, Rp(1200000000))]
        """
        if self.allocation is None or self.ceiling is None:
            return ()
        shares = ((year, premium_ceiling(self.instrument, self.allocation, year)) for year in self.funding.years or ())
        return tuple((year, *share) for year, share in shares if share is not None and share[0] < self.ceiling)

    @property
    def unlawfully_reserved(self) -> tuple[tuple[WorkerGroup, Ruling], ...]:
        """The groups for which the money is reserved though the law of one of its years forbids it."""
        return tuple(
            (group, ruling)
            for group in self.groups
            for year in self.funding.years or ()
            for ruling in self.instrument.rulings(Beneficiary(segment=group.segments[0], group=group), year)
            if ruling.verdict is Verdict.FORBIDDEN
        )

    def times(self, rate: Rate) -> Budget:
        """The same budget with a part of its ceiling, down to the whole rupiah.

        >>> from jamsos import APBD, percent
        >>> Budget(Funding(APBD, payer="Ambon", year=2026, ceiling=Rp(1_000))).times(percent(80)).ceiling
        Rp(800)
        """
        if self.ceiling is None:
            msg = f"{self:en} has no ceiling to take a part of."
            raise ValueError(msg)
        ceiling = Rp(self.ceiling.sen * rate.numerator // (100 * rate.denominator))
        return evolve(self, funding=evolve(self.funding, ceiling=ceiling))

    def plus(self, money: Rupiah = _NOTHING, *, donors: int = 0) -> Budget:
        """The same budget with more money, or more donors; what is not limited stays so."""
        ceiling = None if self.ceiling is None else self.ceiling + money
        more = None if self.donors is None else self.donors + donors
        return evolve(self, funding=evolve(self.funding, ceiling=ceiling), donors=more)

    def __format__(self, spec: str) -> str:
        return format(self.funding, spec)


def _for_group(budget: Budget, group: WorkerGroup | None) -> bool:
    return not budget.groups or group in budget.groups


def _for_place(budget: Budget, place: Place | None) -> bool:
    return not budget.places or any(_within(place, each) for each in budget.places)


def _day_after(period: Period) -> date:
    return (Month.of(period.last) + 1).first


def _within(place: Place | None, reserved: Place) -> bool:
    if isinstance(place, Region) and isinstance(reserved, Region):
        return reserved.contains(place)
    return place == reserved


@frozen
class Assignment:
    """Penempatan: so many workers of a demand, covered by a budget for a period of whole months.

    `line` is the number of the demand in the plan, from 0 on; `after` how many of the demand come before these workers
    in that part of the period.
    """

    demand: Demand
    budget: Budget
    period: Period
    workers: int
    cost: Rupiah
    line: int = field(repr=False)
    after: int = field(repr=False)

    @property
    def months(self) -> int:
        """For how many months."""
        return len(self.period.months)

    @property
    def people(self) -> tuple[Participant, ...]:
        """Who they are, where the demand knows."""
        return self.demand.people[self.after : self.after + self.workers]


@frozen
class Binding:
    """Pengikat: a budget that is used up while workers whom it may pay for are left.

    `kind` is what is used up; `left` what remains of the money, and `short` the least that would pay for one more of
    those workers straight away.  To pay for one more by moving others may take less: `Plan.gain` reckons that.
    """

    budget: Budget
    kind: Text
    left: Rupiah | None
    short: Rupiah | None


@frozen
class Refusal:
    """Penolakan: a use that the law forbids, or leaves in doubt, and that the plan therefore does not make."""

    budget: Budget
    demand: Demand
    ruling: Ruling


@frozen
class Gap:
    """Kesenjangan: so many workers of a demand whom nothing covers in a part of the period.

    `payable` is False where the law, or what the money is reserved for, lets no budget pay for them.
    """

    demand: Demand
    period: Period
    workers: int
    payable: bool


CEILING = Text(id="pagu", en="ceiling")
DONORS = Text(id="donatur", en="donors")


@frozen
class _Stretch:
    """A part of the period: a fiscal year, or all of it."""

    period: Period
    months: tuple[Month, ...]

    def last(self, months: int) -> Period:
        """So many of its last months."""
        return Period.of_months(self.months[-months], self.months[-1])


@frozen
class _Option:
    """A way to cover a worker of a class in one part: a budget, the months, and what it costs in sen."""

    budget: int
    months: int
    sen: int


_Terms: TypeAlias = "tuple[_Option, ...]"
_Alike: TypeAlias = "tuple[int, int, _Terms]"


@frozen(kw_only=True)
class Plan(Shows):
    """Rencana: who is covered by what, for how many months, and what is left.

    It remembers what it was made from, so `again` makes it anew with something changed.
    """

    demands: tuple[Demand, ...] = field(repr=False)
    budgets: tuple[Budget, ...] = field(repr=False)
    priorities: tuple[Priority, ...] = field(repr=False)
    period: Period
    programs: tuple[Program, ...] = field(repr=False)
    shortest: int | None = None
    assignments: tuple[Assignment, ...] = field(repr=False)
    proven: bool

    def again(  # noqa: PLR0913  (what a plan is made from)
        self,
        *,
        people: Iterable[Demand] | None = None,
        budgets: Iterable[Budget] | None = None,
        priorities: Iterable[Priority] | None = None,
        period: Period | None = None,
        shortest: int | None = None,
        solver: Packer = pack,
    ) -> Plan:
        """The plan made anew with other people, budgets, priorities, period or shortest term; the rest stays."""
        return plan(
            self.demands if people is None else people,
            self.budgets if budgets is None else budgets,
            self.priorities if priorities is None else priorities,
            self.period if period is None else period,
            programs=self.programs,
            shortest=self.shortest if shortest is None else shortest,
            solver=solver,
        )

    @property
    def spent(self) -> Rupiah:
        """What all of it costs."""
        return sum((each.cost for each in self.assignments), _NOTHING)

    def spent_by(self, budget: Budget) -> Rupiah:
        """What one budget pays."""
        return sum((each.cost for each in self.assignments if each.budget == budget), _NOTHING)

    @property
    def left(self) -> tuple[tuple[Budget, Rupiah | None], ...]:
        """What remains of every budget; None where its money is not limited."""
        return tuple(
            (each, None if each.ceiling is None else each.ceiling - self.spent_by(each)) for each in self.budgets
        )

    @property
    def workers(self) -> int:
        """How many workers there are to be covered."""
        return sum(demand.workers for demand in self.demands)

    @property
    def worker_months(self) -> int:
        """How many months of how many workers are covered, added up."""
        return sum(each.workers * each.months for each in self.assignments)

    @property
    def covered(self) -> int:
        """How many workers are covered in at least one month."""
        most: dict[int, int] = {}
        for each in self.assignments:
            most[each.line] = max(most.get(each.line, 0), each.after + each.workers)
        return sum(most.values())

    def people(self, month: Month | Day) -> int:
        """How many workers are covered in a month."""
        when = as_month(month)
        return sum(each.workers for each in self.assignments if when.first in each.period)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Whom nothing covers, part by part of the period; `payable` is False where the law lets no budget pay."""
        return tuple(
            Gap(self.demands[line], stretch.period, missing, payable=bool(options))
            for line, stretch, missing, options in self._open()
        )

    def _open(self) -> Iterator[tuple[int, _Stretch, int, tuple[_Option, ...]]]:
        """Each demand in each part of the period that is not covered whole: how many are missing, and what may pay."""
        model, placed = self._model, dict[tuple[int, int], int]()
        for each in self.assignments:
            part = next(part for part, other in enumerate(model.stretches) if each.period.first in other.period)
            placed[each.line, part] = placed.get((each.line, part), 0) + each.workers
        for line, demand in enumerate(self.demands):
            for part, stretch in enumerate(model.stretches):
                missing = demand.workers - placed.get((line, part), 0)
                if missing and model.has(demand, stretch):
                    yield line, stretch, missing, model.options(line, part)

    @property
    def binding(self) -> tuple[Binding, ...]:
        """What binds: each budget that is used up while workers are left whom it may pay for."""
        cheapest: dict[int, int] = {}
        for _, _, _, options in self._open():
            for option in options:
                cheapest[option.budget] = min(cheapest.get(option.budget, option.sen), option.sen)
        return tuple(
            self._bound(budget, left, cheapest[number])
            for number, (budget, left) in enumerate(self.left)
            if number in cheapest
        )

    @staticmethod
    def _bound(budget: Budget, left: Rupiah | None, sen: int) -> Binding:
        if left is None or left.sen >= sen:
            return Binding(budget, DONORS, left, None)
        return Binding(budget, CEILING, left, Rupiah.of_sen(sen) - left)

    @property
    def refused(self) -> tuple[Refusal, ...]:
        """The uses that the plan does not make because the law forbids them or leaves them in doubt."""
        model = self._model
        return tuple(
            Refusal(budget, demand, ruling)
            for demand in self.demands
            for budget in self.budgets
            if budget.reserved_for(demand)
            for year in self.period.years
            if budget.covers(year)
            for ruling in model.in_the_way(budget, demand, year)
        )

    @property
    def rulings(self) -> tuple[Ruling, ...]:
        """What the law has to say about the uses that the plan makes: conditions, and doubts that were accepted."""
        found: dict[Ruling, None] = {}
        for each in self.assignments:
            for year in each.period.years:
                rulings = each.budget.instrument.rulings(each.demand.beneficiary, year)
                found.update(dict.fromkeys(rulings))
        return tuple(found)

    @property
    def unused(self) -> tuple[Budget, ...]:
        """The budgets whose fiscal years the period does not touch."""
        return tuple(each for each in self.budgets if not any(each.covers(year) for year in self.period.years))

    @property
    def short_terms(self) -> tuple[tuple[Assignment, int, int, Source], ...]:
        """The non-wage workers whose months in a row do not reach the full benefit of JKM, as the law stands then.

        Each with how many they are and the months that the law asks for.  What they were covered for just before or
        after counts, and months before the period where the demand says when they began.
        """
        return tuple(
            (each, workers, asked.value, asked.source)
            for each in self.assignments
            if each.demand.segment is Segment.BPU
            and (asked := FULL_BENEFIT_MONTHS.get(each.period.last)) is not None
            and (workers := self._cut_short(each, asked.value))
        )

    def _cut_short(self, each: Assignment, asked: int) -> int:
        """How many workers of an assignment do not reach so many months in a row."""
        began = each.demand.registered or Month.of(each.period.first)
        if max(each.months, Month.of(each.period.last) - began + 1) >= asked:
            return 0
        reached = each.after
        short = 0
        for other in sorted(self.assignments, key=lambda other: other.after):
            beside = other.period.first == _day_after(each.period) or each.period.first == _day_after(other.period)
            if other.line == each.line and beside and other.months + each.months >= asked:
                short += max(0, min(other.after, each.after + each.workers) - reached)
                reached = max(reached, other.after + other.workers)
        return short + max(0, each.after + each.workers - reached)

    def gain(
        self,
        budget: Budget,
        money: Rupiah = _NOTHING,
        *,
        donors: int = 0,
        solver: Packer = pack,
    ) -> Plan:
        """The plan that more money, or more donors, of one budget would make; compare what the two cover."""
        if budget not in self.budgets:
            msg = f"budget is none of this plan: {budget:en}."
            raise ValueError(msg)
        more = [each.plus(money, donors=donors) if each == budget else each for each in self.budgets]
        return self.again(solver=solver, budgets=more)

    @property
    def _model(self) -> _Model:
        return _Model(self.demands, self.budgets, self.period, self.programs, self.shortest)

    @property
    def account(self) -> Breakdown:
        """Rincian: every rupiah, by budget, assignment, programme and stretch of months that cost the same.

        Lines are tagged with budget, payer, instrument, year, program and group.
        """
        parts = [
            total_of(
                _BUDGET.fill(budget=budget),
                [line for each in self.assignments if each.budget == budget for line in self._lines(each)],
                tags={"budget": budget},
            )
            for budget in self.budgets
            if any(each.budget == budget for each in self.assignments)
        ]
        return total_of(_PLAN.fill(period=self.period), parts)

    def _lines(self, each: Assignment) -> Iterator[Breakdown]:
        public, first = each.budget.funding.is_public, Month.of(self.period.first)
        for years in each.period.by_year():
            for due, code in _dues(self.programs, each.demand.segment):
                runs: list[tuple[Breakdown, int]] = []
                for month in years.months:
                    line = due.tariff.compute(_facts(each.demand, month, first, public=public), month.first)
                    if runs and runs[-1][0] == line:
                        runs[-1] = line, runs[-1][1] + 1
                    else:
                        runs.append((line, 1))
                for line, months in runs:
                    label = _FOR.fill(label=line.label, demand=each.demand, workers=each.workers, months=months)
                    yield (
                        line.times(each.workers * months, _WORKER_MONTHS)
                        .named(label)
                        .tagged(
                            program=code,
                            payer=each.budget.funding.payer_name,
                            instrument=each.budget.instrument.code,
                            year=years.first.year,
                            group="" if each.demand.group is None else each.demand.group.code,
                        )
                    )

    def as_document(self, lang: Lang) -> Document:
        """The plan as a page: what is reached, who is covered by what, what is left, what binds, what is refused."""
        return Document(_PLAN.fill(period=self.period), lang, tuple(self._blocks()))

    def _blocks(self) -> Iterator[Block]:
        yield Facts(
            (
                (Text(id="Pekerja yang perlu dilindungi", en="Workers to be covered"), self.workers),
                (Text(id="Terlindungi", en="Covered"), self.covered),
                (Text(id="Bulan-pekerja", en="Worker-months"), self.worker_months),
                (Text(id="Biaya", en="Cost"), self.spent),
            )
        )
        if not self.proven:
            yield Note(_UNPROVEN, kind="warning")
        yield Heading(Text(id="Siapa dibayar oleh apa", en="Who is paid for by what"))
        columns = (
            Text(id="Anggaran", en="Budget"),
            Text(id="Siapa", en="Who"),
            Text(id="Masa", en="Period"),
            Text(id="Pekerja", en="Workers"),
            Text(id="Biaya", en="Cost"),
        )
        rows = [Row((each.budget, each.demand, each.period, each.workers, each.cost)) for each in self.assignments]
        if rows:
            yield Table(columns, rows)
        if _left(self) is not None:
            yield Heading(Text(id="Sisa", en="What is left"))
            money = (Text(id="Pagu", en="Ceiling"), Text(id="Terpakai", en="Spent"), Text(id="Sisa", en="Left"))
            rows = [Row((each, each.ceiling, self.spent_by(each), left)) for each, left in self.left]
            yield Table((columns[0], *money), rows)
        for heading, lines in (
            (Text(id="Yang mengikat", en="What binds"), [_bound(each) for each in self.binding]),
            (Text(id="Belum terlindungi", en="Not covered"), [_open(each) for each in self.gaps]),
            (Text(id="Tidak boleh", en="Refused"), _refusals(self.refused)),
            (
                Text(id="Catatan hukum", en="Notes of law"),
                [Text(id=f"{each:id}", en=f"{each:en}") for each in self.rulings],
            ),
        ):
            if lines:
                yield Heading(heading)
                yield Listing(lines)
        citations = self.account.citations
        if citations:
            yield Heading(Text(id="Dasar hukum", en="Legal basis"))
            yield Listing([each.long for each in citations])

    def __format__(self, spec: str) -> str:
        return format(_PLAN.fill(period=self.period), spec)


_PLAN = Text(id="Rencana perlindungan, {period}", en="Plan of protection, {period}")
_BUDGET = Text(id="{budget}", en="{budget}")
_FOR = Text(
    id="{label}, {demand}: {workers} pekerja, {months} bulan",
    en="{label}, {demand}: {workers} workers, {months} months",
)
_WORKER_MONTHS = Text(id="{n} bulan-pekerja x {unit}", en="{n} worker-months x {unit}")
_UNPROVEN = Text(
    id="pencarian berhenti sebelum terbukti bahwa tidak ada rencana yang lebih baik",
    en="the search stopped before it was proven that no plan is better",
)
_BOUND = Text(id="{budget}: {kind} habis", en="{budget}: no {kind} left")
_SHORT = Text(
    id="{budget}: {kind} habis, sisa {left}; {short} lagi membayar satu pekerja lagi",
    en="{budget}: {kind} used up, {left} left; {short} more would pay for one more worker",
)
_OPEN = {
    True: Text(
        id="{demand}, {period}: {n} pekerja, karena uang habis", en="{demand}, {period}: {n} workers, for want of money"
    ),
    False: Text(
        id="{demand}, {period}: {n} pekerja, karena tidak ada anggaran yang boleh membayar",
        en="{demand}, {period}: {n} workers, because no budget may pay",
    ),
}
_REFUSED = Text(id="{who}: {ruling}", en="{who}: {ruling}")


def _bound(each: Binding) -> Text:
    if each.short is None:
        return _BOUND.fill(budget=each.budget, kind=each.kind)
    return _SHORT.fill(budget=each.budget, kind=each.kind, left=each.left, short=each.short)


def _open(each: Gap) -> Text:
    return _OPEN[each.payable].fill(demand=each.demand, period=each.period, n=each.workers)


def _refusals(refused: Iterable[Refusal]) -> list[Text]:
    lines = ((each.demand.kind, each.ruling) for each in refused)
    return [_REFUSED.fill(who=who, ruling=ruling) for who, ruling in dict.fromkeys(lines)]


def _dues(programs: tuple[Program, ...], segment: Segment) -> tuple[tuple[Due, str], ...]:
    """The contribution of each programme, which one payer bears whole."""
    found: list[tuple[Due, str]] = []
    for each in programs:
        dues = [due for due in offered(each, segment).dues_of(segment) if due.on_payslip]
        if len(dues) != 1:
            msg = f"programs cannot have {each.code} for Segment.{segment.name}: several payers bear it, not one."
            raise ValueError(msg)
        found.append((dues[0], each.code))
    return tuple(found)


def _facts(demand: Demand, month: Month, first: Month, *, public: bool) -> dict[str, int | str | bool | Rupiah]:
    """What the tariffs of a month ask about one worker."""
    registered = demand.registered or max(demand.start or first, first)
    covid = in_covid_group(month, registered=registered, paid_up=demand.paid_up)
    if demand.segment is Segment.PU:
        risk = 0 if demand.risk is None else demand.risk.number
        return {"wage": demand.income, "risk_class": risk, COVID_GROUP: covid, LABOUR_INTENSIVE_GROUP: False}
    if demand.sector is None and not public and Protection.sector_matters(month):
        msg = (
            f"sector of {demand:en} is needed for {month.iso}: PP 50/2025 relieves transport and other sectors in "
            "different months; valid: Sector.TRANSPORT, Sector.OTHER."
        )
        raise ValueError(msg)
    sector = (demand.sector or Sector.OTHER).fact
    return {"income": demand.income, "sector": sector, COVID_GROUP: covid, NON_WAGE_GROUP: not public}


def _numbered(keys: Iterable[tuple[object, ...]]) -> list[int]:
    """The same number for keys that are equal."""
    known: dict[tuple[object, ...], int] = {}
    return [known.setdefault(key, len(known)) for key in keys]


def _province(place: Place | None) -> str | None:
    return place.province_code if isinstance(place, Region) else None


class _Model:
    """What each budget may pay for each demand, and what it costs: reckoned once for those who are alike."""

    __slots__ = (
        "_dues", "_law", "_offers", "_options", "_payers", "_price", "_sen",
        "budgets", "demands", "first", "shortest", "stretches",
    )  # fmt: skip

    def __init__(
        self,
        demands: tuple[Demand, ...],
        budgets: tuple[Budget, ...],
        period: Period,
        programs: tuple[Program, ...],
        shortest: int | None,
    ) -> None:
        self.demands, self.budgets, self.shortest = demands, budgets, shortest
        self.first = Month.of(period.first)
        by_year = any(budget.funding.years is not None for budget in budgets)
        self.stretches = tuple(_Stretch(part, part.months) for part in (period.by_year() if by_year else (period,)))
        self._dues = {each: _dues(programs, each) for each in dict.fromkeys(demand.segment for demand in demands)}
        self._price = _numbered(
            (each.segment, each.income, each.risk, each.sector, each.registered, each.paid_up, each.start)
            for each in demands
        )
        self._law = _numbered(
            (each.segment, each.group, each.member, each.mustahik, each.cash_for_work, _province(each.place))
            for each in demands
        )
        self._payers = self._reserved()
        self._sen: dict[tuple[int, int, bool], list[int]] = {}
        self._offers: dict[tuple[int, int, int, int], tuple[_Option, ...]] = {}
        self._options: dict[tuple[tuple[int, ...], int, int, int], tuple[_Option, ...]] = {}

    def _reserved(self) -> list[tuple[int, ...]]:
        """The numbers of the budgets that are for each demand; every group and every place is asked once."""
        every = tuple(enumerate(self.budgets))
        groups = dict.fromkeys(demand.group for demand in self.demands)
        places = dict.fromkeys(demand.place for demand in self.demands)
        of_group = {group: {number for number, each in every if _for_group(each, group)} for group in groups}
        of_place = {place: {number for number, each in every if _for_place(each, place)} for place in places}
        return [tuple(sorted(of_group[demand.group] & of_place[demand.place])) for demand in self.demands]

    def has(self, demand: Demand, stretch: _Stretch) -> bool:
        """Whether the demand is there in that part of the period."""
        return demand.start is None or demand.start <= stretch.months[-1]

    def months(self, demand: Demand, stretch: _Stretch) -> tuple[Month, ...]:
        """The months of that part in which the demand is to be covered."""
        return tuple(month for month in stretch.months if demand.start is None or month >= demand.start)

    def in_the_way(self, budget: Budget, demand: Demand, year: int) -> Iterator[Ruling]:
        """What keeps a budget from paying for a demand in a year."""
        for ruling in budget.instrument.rulings(demand.beneficiary, year):
            if ruling.verdict is Verdict.FORBIDDEN or (ruling.verdict is Verdict.DOUBTFUL and not budget.despite_doubt):
                yield ruling

    def options(self, line: int, part: int) -> tuple[_Option, ...]:
        """Every way to cover a worker of a demand in that part, in the order of the budgets, the longest term first."""
        payers, price, law = self._payers[line], self._price[line], self._law[line]
        key = (payers, part, price, law)
        if key not in self._options:
            self._options[key] = tuple([option for payer in payers for option in self._offer(payer, line, part)])
        return self._options[key]

    def _offer(self, payer: int, line: int, part: int) -> tuple[_Option, ...]:
        key = (payer, part, self._price[line], self._law[line])
        if key not in self._offers:
            self._offers[key] = tuple(self._offered(payer, line, part))
        return self._offers[key]

    def _offered(self, payer: int, line: int, part: int) -> Iterator[_Option]:
        budget, demand, years = self.budgets[payer], self.demands[line], self.stretches[part].period.years
        if not all(budget.covers(year) for year in years):
            return
        if any(True for year in years for _ in self.in_the_way(budget, demand, year)):
            return
        costs = self._costs(line, part, public=budget.funding.is_public)
        for term in self._terms(budget, len(costs)):
            yield _Option(payer, term, sum(costs[-term:]))

    def _terms(self, budget: Budget, months: int) -> Iterator[int]:
        at_once = budget.instrument.months_at_once
        least = months if self.shortest is None else min(self.shortest, months)
        yield from (term for term in range(months, least - 1, -1) if term % at_once == 0)

    def _costs(self, line: int, part: int, *, public: bool) -> list[int]:
        """What each month of that part costs for a worker of a demand, in sen."""
        key = (self._price[line], part, public)
        if key not in self._sen:
            demand = self.demands[line]
            months = self.months(demand, self.stretches[part])
            self._sen[key] = [self._cost(demand, month, public=public) for month in months]
        return self._sen[key]

    def _cost(self, demand: Demand, month: Month, *, public: bool) -> int:
        given: dict[str, int | str | bool] = {
            name: value.sen if isinstance(value, Rupiah) else value
            for name, value in _facts(demand, month, self.first, public=public).items()
        }
        return sum([due.bound(month.first)(given) for due, _ in self._dues[demand.segment]])

    def solve(self, ranks: list[int], solver: Packer) -> tuple[tuple[Assignment, ...], bool]:
        """The assignments: those who are alike are counted together, packed, and told apart again."""
        alike: dict[_Alike, list[int]] = {}
        for part, stretch in enumerate(self.stretches):
            for number, demand in enumerate(self.demands):
                if self.has(demand, stretch):
                    options = self.options(number, part)
                    if options:
                        alike.setdefault((part, ranks[number], options), []).append(number)
        columns = [(each, option) for each in alike for option in each[2]]
        packing = Packing(tuple(self._goals(columns)), tuple(self._limits(columns, alike)))
        packed = solver(packing)
        if not packing.allows(packed.amounts):
            msg = f"the solver's answer breaks a limit of the plan: {shown(packed.amounts)}."
            raise ArithmeticError(msg)
        amounts: dict[_Alike, list[tuple[_Option, int]]] = {}
        for (each, option), amount in zip(columns, packed.amounts, strict=True):
            amounts.setdefault(each, []).append((option, amount))
        found = [
            (number, each[0], assignment)
            for each, numbers in alike.items()
            for number, assignment in self._told_apart(each, numbers, amounts[each])
        ]
        found.sort(key=lambda entry: (entry[0], entry[1]))
        return tuple(assignment for _, _, assignment in found), packed.proven

    def _goals(self, columns: list[tuple[_Alike, _Option]]) -> Iterator[tuple[int, ...]]:
        for rank in sorted({each[1] for each, _ in columns}):
            yield tuple(len(self.stretches[each[0]].months) if each[1] == rank else 0 for each, _ in columns)
            lengths = sorted(
                {option.months for each, option in columns if each[1] == rank and self.shortest is not None}
            )
            for more in lengths[1:]:
                yield tuple(int(each[1] == rank and option.months >= more) for each, option in columns)
        yield tuple(-option.sen for _, option in columns)

    def _limits(self, columns: list[tuple[_Alike, _Option]], alike: dict[_Alike, list[int]]) -> Iterator[Limited]:
        for kind, numbers in alike.items():
            workers = sum(self.demands[number].workers for number in numbers)
            yield Limited(tuple((at, 1) for at, (each, _) in enumerate(columns) if each is kind), workers)
        for number, budget in enumerate(self.budgets):
            own = [(at, each[0], option.sen) for at, (each, option) in enumerate(columns) if option.budget == number]
            priced = tuple((at, sen) for at, _, sen in own if sen)
            if budget.ceiling is not None and priced:
                yield Limited(priced, budget.ceiling.sen)
            for part in sorted({part for _, part, _ in own} if budget.donors is not None else ()):
                yield Limited(tuple((at, 1) for at, other, _ in own if other == part), budget.donors or 0)

    def _told_apart(
        self, kind: _Alike, numbers: list[int], amounts: list[tuple[_Option, int]]
    ) -> Iterator[tuple[int, Assignment]]:
        stretch = self.stretches[kind[0]]
        rest = [(option, stretch.last(option.months), amount) for option, amount in amounts if amount]
        for number in numbers:
            demand, after = self.demands[number], 0
            while rest and after < demand.workers:
                option, term, amount = rest[0]
                workers = min(amount, demand.workers - after)
                cost = Rupiah.of_sen(option.sen * workers)
                yield number, Assignment(demand, self.budgets[option.budget], term, workers, cost, number, after)
                after += workers
                rest[0] = option, term, amount - workers
                if amount == workers:
                    del rest[0]


def _rank(demand: Demand, priorities: tuple[Priority, ...]) -> int:
    for rank, priority in enumerate(priorities):
        for each in priority if isinstance(priority, tuple) else (priority,):
            if each == demand.group or (each == demand.occupation and demand.occupation):
                return rank
            if not isinstance(each, WorkerGroup) and _within(demand.place, each):
                return rank
    return len(priorities)


def plan(  # noqa: PLR0913  (what a plan is made from)
    people: Iterable[Demand] | Iterable[Participant],
    budgets: Iterable[Budget],
    priorities: Iterable[Priority] = (),
    period: Period | None = None,
    *,
    programs: Iterable[Program | str] = (JKK, JKM),
    shortest: int | None = None,
    solver: Packer = pack,
) -> Plan:
    """Rencanakan: who is covered by what, for how many months.

    `people` are demands or participants, `priorities` groups, places or occupations in order (those not named come
    last, together), `period` the days to be covered; a contribution month that it touches is due whole.
    Without `shortest` a worker is covered for all his months of a fiscal year or not at all; with it for at least so
    many of the last ones, and what money is left then buys more months.
    `solver` answers the packing: the exact core, or `jamsos.solver.highs` where many limits bind at once.
    Every answer is checked against every ceiling here, whoever gave it.

    >>> from jamsos import APBD
    >>> from jamsos.groups import FARMERS, FISHERS
    >>> bought = plan([Demand(1_000, group=FARMERS), Demand(2_000, group=FISHERS)],
    ...               [Budget(Funding(APBD, payer="Daerah", year=2024, ceiling=Rp(500_000_000)))],
    ...               priorities=[FISHERS], period=Period.year(2024))
    >>> [(f"{each.demand:en}", each.workers, each.months) for each in bought.assignments]
    [('farmers', 480, 12), ('fishers', 2000, 12)]
    >>> [left for _, left in bought.left]
    [Rp(32000)]
    """
    demands = _demands(people)
    given = tuple(instance("budget", each, Budget, "Budget(Funding(APBD, payer=KOTA_AMBON))") for each in budgets)
    for place, budget in enumerate(given):
        if budget in given[:place]:
            msg = f"budgets names one budget twice: {budget:en}."
            raise ValueError(msg)
    order = tuple(priorities)
    when = instance("period", period, Period, "Period.year(2026)")
    covered = tuple(program(each) for each in programs)
    if shortest is not None:
        whole("shortest", shortest, least=1)
    model = _Model(demands, given, when, covered, shortest)
    assignments, proven = model.solve([_rank(demand, order) for demand in demands], solver)
    return Plan(
        demands=demands,
        budgets=given,
        priorities=order,
        period=when,
        programs=covered,
        shortest=shortest,
        assignments=assignments,
        proven=proven,
    )


def _demands(people: Iterable[Demand] | Iterable[Participant]) -> tuple[Demand, ...]:
    listed = tuple(people)
    participants = [each for each in listed if isinstance(each, Participant)]
    if participants and len(participants) == len(listed):
        return demands_of(participants)
    return tuple(instance("people entry", each, Demand, "Demand(300, group=FISHERS)") for each in listed)


_Named: TypeAlias = "Mapping[str, Plan] | Mapping[Text, Plan] | Iterable[tuple[Phrase, Plan]]"


def _plans(plans: _Named) -> tuple[tuple[Phrase, Plan], ...]:
    if isinstance(plans, Mapping):
        return tuple(cast("Mapping[Phrase, Plan]", plans).items())
    return tuple(plans)


@frozen
class Comparison(Shows):
    """Perbandingan: plans side by side, each under its name, which a `Text` has in both languages."""

    plans: tuple[tuple[Phrase, Plan], ...] = field(converter=_plans)

    def as_document(self, lang: Lang) -> Document:
        """The comparison as a table: a column for each plan."""
        columns = (Text(id="Ukuran", en="Measure"), *(name for name, _ in self.plans))
        made = [each for _, each in self.plans]
        left = [_left(each) for each in made]
        rows: list[tuple[object, ...]] = [
            (Text(id="Pekerja yang perlu dilindungi", en="Workers to be covered"), *(each.workers for each in made)),
            (Text(id="Terlindungi", en="Covered"), *(each.covered for each in made)),
            (
                Text(id="Terlindungi pada bulan terakhir", en="Covered in the last month"),
                *(each.people(each.period.last) for each in made),
            ),
            (Text(id="Bulan-pekerja", en="Worker-months"), *(each.worker_months for each in made)),
            (Text(id="Biaya", en="Cost"), *(each.spent for each in made)),
            *((Text(id=f"dari {code}", en=f"from {code}"), *_by(code, made)) for code in _codes(made)),
        ]
        if any(each is not None for each in left):
            rows.append((Text(id="Sisa pagu", en="Left of the ceilings"), *left))
        return Document(_COMPARED, lang, (Table(columns, [Row(row) for row in rows]),))


_COMPARED = Text(id="Perbandingan rencana", en="Plans compared")


def _codes(plans: Iterable[Plan]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(budget.instrument.code for each in plans for budget in each.budgets))


def _by(code: str, plans: Iterable[Plan]) -> Iterator[Rupiah]:
    for each in plans:
        own = (line.cost for line in each.assignments if line.budget.instrument.code == code)
        yield sum(own, _NOTHING)


def _left(each: Plan) -> Rupiah | None:
    """What is left of all ceilings; None where no budget has one."""
    left = [left for _, left in each.left if left is not None]
    return sum(left, _NOTHING) if left else None


def compare(plans: _Named) -> Comparison:
    """Bandingkan: plans side by side, by their names.

    >>> from jamsos import APBD, percent
    >>> money = Budget(Funding(APBD, payer="Daerah", year=2024, ceiling=Rp(500_000_000)))
    >>> whole_budget = plan([Demand(3_000)], [money], period=Period.year(2024))
    >>> both = compare({"whole": whole_budget, "a fifth less": whole_budget.again(budgets=[money.times(percent(80))])})
    >>> print(both.as_document("en").text().splitlines()[6])
    Covered                            2,480          1,984
    """
    made = Comparison(plans)
    if not made.plans:
        msg = "compare needs at least one plan."
        raise ValueError(msg)
    for name, each in made.plans:
        instance(f"plan {name}", each, Plan, "plan(people, budgets, period=...)")
    return made

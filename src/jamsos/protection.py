"""Perlindungan: what a regional regulation promises to a group for a period, and the bill for it.

A regional regulation is not a kind of national programme.  It decides who is enrolled and who pays; what is paid and
what is promised stay national law.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import Factory, evolve, field, frozen

from jamsos._checks import instance, shown, whole
from jamsos.breakdown import Breakdown, total_of
from jamsos.dates import Month, Period, as_month
from jamsos.document import Shows
from jamsos.funding import Funding, Split, fundings_of
from jamsos.lampiran.income_bands import LOWEST_BASE
from jamsos.law import Regulation
from jamsos.money import Rupiah
from jamsos.participants import Participant, Sector, Segment, refuse_income, refuse_other
from jamsos.programs import Program, offered, program
from jamsos.programs.reliefs import COVID_GROUP, NON_WAGE_GROUP, NON_WAGE_RELIEF, in_covid_group
from jamsos.regions import Region
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamsos.document import Document
    from jamsos.law import Citation, Evidence, Source
    from jamsos.tariff import Facts
    from jamsos.text import Lang

__all__ = ["Affordable", "Bill", "Cohort", "Group", "Protection"]


def _start(value: object) -> Month:
    return as_month(value, "start")


def _registered(value: object) -> Month:
    return as_month(value, "registered")


def _registered_or_none(value: object) -> Month | None:
    return None if value is None else _registered(value)


@frozen
class Cohort:
    """Angkatan: so many workers who are protected from a month on.

    `registered` is their first month of membership when that was earlier than `start`.

    >>> Cohort(10_000, start="2020-10").registered
    Month(2020, 10)
    """

    workers: int
    start: Month = field(converter=_start)
    registered: Month = field(
        default=Factory(lambda self: self.start, takes_self=True), converter=_registered, kw_only=True
    )

    def __attrs_post_init__(self) -> None:
        whole("workers", self.workers, least=1)
        if self.registered > self.start:
            msg = f"registered ({self.registered.iso}) cannot be after start ({self.start.iso})."
            raise ValueError(msg)


def _programs(values: Iterable[Program | str] | Program | str) -> tuple[Program, ...]:
    listed = (values,) if isinstance(values, Program | str) else values
    return tuple(program(value) for value in listed)


def _headcount(value: int | Iterable[Cohort] | None) -> int | tuple[Cohort, ...] | None:
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, str) or not isinstance(value, Iterable):
        # A number that is not whole, or text: refused with the sentence of every whole number.
        return whole("headcount", value)
    return tuple(value)


def _roster(value: Iterable[Participant] | None) -> tuple[Participant, ...] | None:
    return None if value is None else tuple(value)


@frozen
class Group:
    """Workers of a protection who are alike: same first month, same membership, same income, same sector."""

    workers: int
    start: Month
    registered: Month
    income: Rupiah
    sector: Sector | None
    sector_fact: str = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "sector_fact", (self.sector or Sector.OTHER).fact)


@frozen(kw_only=True)
class Protection(Shows):
    """Perlindungan: a group of people, enrolled under a regulation, paid for by somebody, for a period.

    * `under`: the regulation that promises it.
    * `region`: where.
    * `segment`: the segment of membership (vulnerable workers are `Segment.BPU`).
    * `headcount`: how many, or cohorts that begin in different months; or else
    * `roster`: the participants themselves.
    * `programs`: JKK, JKM.
    * `period`: the days covered; a contribution month that the period touches is due whole.
    * `funding`: who pays.
    * `sector`: needed only where PP 50/2025 can relieve, in months from January 2026 not paid by public money.
    * `income`: the income that chooses the band of Lampiran II; the lowest band, on which all premium aid is reckoned,
      unless said otherwise or a participant of the roster has an own one.
    * `registered`: the first month of membership of a plain headcount; the period's first month unless said otherwise.
    * `paid_up`: whether contributions up to July 2020 are paid, which PP 49/2020 asks of older members.

    Impossible values are refused here; what is merely unlawful is left to `jamsos.check`.

    >>> from jamsos import APBD, JKK, JKM, KOTA_AMBON, PERWALI_AMBON_34A_2020, Funding
    >>> ambon = Protection(under=PERWALI_AMBON_34A_2020, region=KOTA_AMBON, segment=Segment.BPU, headcount=25_000,
    ...                    programs=(JKK, JKM), period=Period.year(2022),
    ...                    funding=Funding(APBD, payer=KOTA_AMBON, year=2022))
    >>> ambon.bill().amount
    Rp(5040000000)
    """

    under: Regulation
    region: Region
    segment: Segment
    headcount: int | tuple[Cohort, ...] | None = field(default=None, converter=_headcount)
    roster: tuple[Participant, ...] | None = field(default=None, converter=_roster, repr=False)
    programs: tuple[Program, ...] = field(converter=_programs)
    period: Period
    funding: Funding | Split
    sector: Sector | None = None
    income: Rupiah = LOWEST_BASE
    registered: Month | None = field(default=None, converter=_registered_or_none)
    paid_up: bool = True
    groups: tuple[Group, ...] = field(init=False, eq=False, repr=False)
    months: tuple[Month, ...] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        instance("under", self.under, Regulation, "PERWALI_AMBON_34A_2020")
        instance("region", self.region, Region, "KOTA_AMBON")
        instance("period", self.period, Period, "Period.year(2022)")
        if not isinstance(self.funding, Funding | Split):
            msg = f"funding must be a Funding or a Split, not {shown(self.funding)} ({type(self.funding).__name__})."
            raise TypeError(msg)
        refuse_other("segment", self.segment, Segment)
        if self.sector is not None:
            refuse_other("sector", self.sector, Sector)
        refuse_income(self.income)
        self._check_programs()
        self._check_people()
        object.__setattr__(self, "groups", tuple(self._groups()))
        object.__setattr__(self, "months", self.period.months)

    def _check_programs(self) -> None:
        if not self.programs:
            msg = "programs cannot be empty; valid: JKK, JKM."
            raise ValueError(msg)
        for code, count in Counter(each.code for each in self.programs).items():
            if count > 1:
                msg = f"programs names {code} {count} times."
                raise ValueError(msg)
        for each in self.programs:
            if self.segment is not Segment.BPU:
                msg = (
                    f"segment cannot be Segment.{self.segment.name}: {each.code} has contributions for Segment.BPU "
                    "without a wage or a contract value, and a protection knows neither."
                )
                raise ValueError(msg)
            offered(each, self.segment).contribution(self.segment)

    def _check_people(self) -> None:
        if (self.headcount is None) == (self.roster is None):
            msg = "give the people once: either headcount (a number or cohorts) or roster (participants)."
            raise ValueError(msg)
        if self.roster is not None:
            if isinstance(self.funding, Split):
                msg = "a split shares out a headcount; people with names need a protection for each funding."
                raise ValueError(msg)
            if not self.roster:
                msg = "roster cannot be empty."
                raise ValueError(msg)
            for number, person in enumerate(self.roster, start=1):
                instance(f"roster entry {number}", person, Participant, 'Participant("Nama", Segment.BPU)')
        elif isinstance(self.headcount, tuple):
            if not self.headcount:
                msg = "headcount cannot be an empty list of cohorts."
                raise ValueError(msg)
            for cohort in self.headcount:
                instance("headcount", cohort, Cohort, 'Cohort(10_000, start="2020-10")')
                self._refuse_late("cohort", cohort.start)
        else:
            whole("headcount", self.headcount, least=1)
            if self.registered is not None:
                self._refuse_late("registered", self.registered)

    def _refuse_late(self, field_name: str, start: Month) -> None:
        if start.first > self.period.last:
            msg = f"{field_name} begins in {start.iso}, after the period ends on {self.period.last}."
            raise ValueError(msg)

    def _groups(self) -> Iterator[Group]:
        first = Month.of(self.period.first)
        if self.roster is not None:
            alike = Counter(self._key(person, first) for person in self.roster)
            for (start, registered, income, sector), count in alike.items():
                yield Group(count, start, registered, income, sector)
        elif isinstance(self.headcount, tuple):
            for cohort in self.headcount:
                yield Group(cohort.workers, max(first, cohort.start), cohort.registered, self.income, self.sector)
        else:
            start = self.registered or first
            yield Group(self.headcount or 0, max(first, start), start, self.income, self.sector)

    def _key(self, person: Participant, first: Month) -> tuple[Month, Month, Rupiah, Sector | None]:
        start = person.registered or self.registered or first
        income = self.income if person.income is None else person.income
        return max(first, start), start, income, person.sector or self.sector

    @property
    def workers(self) -> int:
        """How many people the protection reaches by its end."""
        return sum(group.workers for group in self.groups)

    def people(self, month: Month) -> int:
        """How many people are protected in a contribution month."""
        return sum(group.workers for group in self.active_groups(month))

    def active_groups(self, month: Month) -> tuple[Group, ...]:
        """The groups protected in a contribution month; none outside the period."""
        if month < self.months[0] or month > self.months[-1]:
            return ()
        return tuple([group for group in self.groups if group.start <= month])

    @property
    def fundings(self) -> tuple[Funding, ...]:
        """The fundings, one or several."""
        return tuple(fundings_of(self.funding))

    def bill(self) -> Bill:
        """Tagihan iuran: what the protection costs; the law of each month of the period is applied to that month."""
        return Bill(self)

    def affordable(self, budget: Rupiah) -> Affordable:
        """How many workers a budget covers for the same period, and what is left.

        Only for a plain headcount with one funding, where every worker costs the same.

        >>> from jamsos import APBD, JKK, JKM, KOTA_AMBON, PERWALI_AMBON_34A_2020, Funding, Rp
        >>> year = Protection(under=PERWALI_AMBON_34A_2020, region=KOTA_AMBON, segment=Segment.BPU, headcount=1,
        ...                   programs=(JKK, JKM), period=Period.year(2024),
        ...                   funding=Funding(APBD, payer=KOTA_AMBON, year=2024))
        >>> budget = year.affordable(Rp(500_000_000))
        >>> budget.workers, budget.left
        (2480, Rp(32000))
        """
        instance("budget", budget, Rupiah, "Rp(500_000_000)")
        plain = isinstance(self.headcount, int) and isinstance(self.funding, Funding)
        if not plain:
            msg = "affordable needs a plain headcount and one funding, so that every worker costs the same."
            raise ValueError(msg)
        each = evolve(self, headcount=1).bill().amount
        workers, left = divmod(budget, each)
        return Affordable(workers, each, budget - left, left)

    def facts(self, group: Group, funding: Funding, month: Month) -> Facts:
        """The facts of one worker of a group in a month, as the tariffs ask for them."""
        public = funding.is_public
        if group.sector is None and not public and self.sector_matters(month):
            msg = (
                f"sector is needed for {month.iso}: PP 50/2025 relieves transport and other sectors in different "
                "months; valid: Sector.TRANSPORT, Sector.OTHER."
            )
            raise ValueError(msg)
        return {
            "income": group.income,
            "sector": group.sector_fact,
            COVID_GROUP: in_covid_group(month, registered=group.registered, paid_up=self.paid_up),
            NON_WAGE_GROUP: not public,
        }

    @staticmethod
    def sector_matters(month: Month) -> bool:
        """Whether a relief of that month depends on the sector."""
        return any(history.get(month.first) is not None for _, history in NON_WAGE_RELIEF.waived)

    def as_document(self, lang: Lang) -> Document:
        """The bill of the protection as a document."""
        return self.bill().as_document(lang)

    def __format__(self, spec: str) -> str:
        return _PROTECTION.fill(under=self.under, region=self.region, period=self.period).get(
            "en" if spec == "en" else "id"
        )


_PROTECTION = Text(id="{under}, {region}, {period}", en="{under}, {region}, {period}")
_BILL = Text(id="Iuran {region}, {period}", en="Contributions {region}, {period}")
_YEAR = Text(id="Tahun anggaran {year}", en="Fiscal year {year}")
_MONTH = Text(id="{month}", en="{month}")
_PAID_BY = Text(id="{label}, {payer}", en="{label}, {payer}")
_LINE = Text(id="{n} pekerja x {unit}", en="{n} workers x {unit}")


@frozen
class Affordable:
    """What a budget buys: so many workers at so much each, what that spends and what is left."""

    workers: int
    each: Rupiah
    spent: Rupiah
    left: Rupiah


@frozen
class Bill(Shows):
    """Tagihan: the contributions of a protection, by month, programme, payer and fiscal year.

    The amount is summed from whole sen without building any line; the lines are built when somebody asks for them.
    """

    protection: Protection

    def _shares(self) -> Iterator[tuple[Month, Group, Funding, int]]:
        protection = self.protection
        funding = protection.funding
        for month in protection.months:
            for group in protection.active_groups(month):
                if isinstance(funding, Funding):
                    yield month, group, funding, group.workers
                else:
                    for each, workers in funding.share_out(group.workers):
                        if workers:
                            yield month, group, each, workers

    @property
    def amount(self) -> Rupiah:
        """The total."""
        protection = self.protection
        dues = [due for each in protection.programs for due in each.dues_of(protection.segment)]
        total = 0
        for month, group, funding, workers in self._shares():
            given: dict[str, int | str | bool] = {
                name: value.sen if isinstance(value, Rupiah) else value
                for name, value in protection.facts(group, funding, month).items()
            }
            day = month.first
            total += workers * sum([due.bound(day)(given) for due in dues])
        return Rupiah.of_sen(total)

    @property
    def breakdown(self) -> Breakdown:
        """The account: fiscal years (where there are several), months, and a line for each programme and group."""
        years: dict[int, dict[Month, list[Breakdown]]] = {}
        for month, group, funding, workers in self._shares():
            lines = years.setdefault(month.year, {}).setdefault(month, [])
            lines.extend(self._lines(month, group, funding, workers))
        label = _BILL.fill(region=self.protection.region, period=self.protection.period)
        if len(years) == 1:
            ((year, months),) = years.items()
            return total_of(label, self._months(year, months))
        return total_of(label, (self._year(year, months) for year, months in years.items()))

    def _year(self, year: int, months: dict[Month, list[Breakdown]]) -> Breakdown:
        return total_of(_YEAR.fill(year=str(year)), self._months(year, months), tags=(("year", year),))

    def _months(self, year: int, months: dict[Month, list[Breakdown]]) -> Iterator[Breakdown]:
        for month, lines in months.items():
            yield total_of(_MONTH.fill(month=month), lines, tags=(("month", month), ("year", year)))

    def _lines(self, month: Month, group: Group, funding: Funding, workers: int) -> Iterator[Breakdown]:
        facts, segment = self.protection.facts(group, funding, month), self.protection.segment
        for each in self.protection.programs:
            line = each.contribution(segment).compute(facts, month.first).times(workers, _LINE)
            if isinstance(self.protection.funding, Split):
                line = line.named(_PAID_BY.fill(label=line.label, payer=funding.payer_name))
            yield line.tagged(
                program=each.code, payer=funding.payer_name, instrument=funding.instrument.code, funding=funding
            )

    def by(self, tag: str) -> dict[object, Rupiah]:
        """The amount by program, month, year, payer, instrument or funding."""
        return self.breakdown.by(tag)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source the bill rests on."""
        return self.breakdown.sources

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Dasar hukum, in hierarchical order."""
        return self.breakdown.citations

    @property
    def evidence(self) -> Evidence:
        """The weakest evidence among the sources."""
        return self.breakdown.evidence

    def explain(self, lang: Lang = "id", *, width: int = 100) -> str:
        """The bill as plain text, each line with formula and article."""
        return self.breakdown.explain(lang, width=width)

    def as_document(self, lang: Lang) -> Document:
        """The bill as a document."""
        return self.breakdown.as_document(lang)

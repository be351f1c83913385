"""Iuran sebulan: the bill of one participant for one contribution month, line by line, payer by payer.

A bill looks the law of its month up once, and reckons lines, sums and reasons in whole sen when somebody asks.
The first day of the contribution month governs every line.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from jamsos._checks import instance, unknown
from jamsos.breakdown import Breakdown, total_of
from jamsos.dates import Month, as_month
from jamsos.document import Shows
from jamsos.employers import Employer, Employment
from jamsos.money import Rp, Rupiah
from jamsos.participants import Job, Participant, Segment, refuse_other
from jamsos.programs import PROGRAMS, deadlines, jht, jkk, jkm, jp, offered
from jamsos.programs.obligations import JKN_CONDITION, in_construction, obligations
from jamsos.programs.reliefs import (
    COVID_GROUP,
    LABOUR_INTENSIVE_GROUP,
    NON_WAGE_GROUP,
    covid_group_over,
    in_covid_group,
    in_labour_intensive_group,
    labour_intensive_group_over,
)
from jamsos.programs.shape import Payer
from jamsos.regulations.national import PP_37_2021, PP_44_2015
from jamsos.tariff import ByClass, Relieved
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from jamsos.dates import Day
    from jamsos.document import Document
    from jamsos.employers import WorkerFacts
    from jamsos.law import Citation, Evidence, Source
    from jamsos.programs.shape import Due, Program
    from jamsos.tariff import Bound, Columns, Given, Tariff
    from jamsos.text import Lang

__all__ = ["NON_WAGE_PROGRAMS", "Line", "MonthlyBill", "Part", "Regime", "contributions", "owed_programs"]

_BY_CODE = {each.code: each for each in PROGRAMS}
_RISK = "risk_class"
NON_WAGE_PROGRAMS = frozenset({"JKK", "JKM"})
"""The programmes of a non-wage worker who chose no more."""

_PROGRAMS_OF_JOB = "programs of the job of a non-wage worker"
_SPECIAL_DUES = {"JKK": jkk.SPECIAL_DUE, "JKM": jkm.SPECIAL_DUE}


@frozen
class Regime:
    """The law of one month for one segment and one set of programmes: what is due, to be reckoned in whole sen.

    What stands on a payslip comes first, and `payslip` is its part of `bound`.  `asks` names the yes or no facts that
    reliefs of the month ask about, in most months none; `by_risk` whether one depends on the risk class.
    `special` says that non-wage workers pay by the rates of wage earners, as employers and interns do.
    All of it follows from segment, codes, month and `special`: a copy looks the law up again.
    """

    segment: Segment
    codes: frozenset[str]
    month: Month
    special: bool
    dues: tuple[tuple[Program, Due], ...] = field(eq=False, repr=False)
    bound: tuple[Bound, ...] = field(eq=False, repr=False)
    payslip: tuple[Bound, ...] = field(eq=False, repr=False)
    asks: frozenset[str] = field(eq=False, repr=False)
    by_risk: bool = field(eq=False, repr=False)

    @classmethod
    def of(cls, segment: Segment, codes: frozenset[str], month: Month) -> Regime:
        """The law of a month, by the band of income for non-wage workers; it is looked up once.

        Raises NotInForce for a month without a rule, and ValueError for a programme that is not offered.

        >>> len(Regime.of(Segment.PU, frozenset({"JHT", "JP"}), Month(2026, 4)).dues)
        4
        """
        return _regime(segment, codes, month.year, month.month)

    def groups_over(self, columns: Columns) -> dict[str, Any]:
        """The facts that the reliefs of the month ask about, over columns: as a bill tells them for one person."""
        groups: dict[str, Any] = {}
        if COVID_GROUP in self.asks:
            groups[COVID_GROUP] = covid_group_over(columns, self.month)
        if LABOUR_INTENSIVE_GROUP in self.asks:
            groups[LABOUR_INTENSIVE_GROUP] = labour_intensive_group_over(columns, self.month)
        if NON_WAGE_GROUP in self.asks:
            groups[NON_WAGE_GROUP] = columns["privately_funded"]
        return groups

    def __reduce__(self) -> tuple[object, ...]:
        if self.special:
            return _special_law, (self.codes, self.month)
        return _regime, (self.segment, self.codes, self.month.year, self.month.month)


@lru_cache(maxsize=4096)
def _regime(segment: Segment, codes: frozenset[str], year: int, month: int) -> Regime:
    for code in codes - _BY_CODE.keys():
        raise unknown("programs", code, _BY_CODE)
    dues = [(each, due) for each in PROGRAMS if each.code in codes for due in offered(each, segment).dues_of(segment)]
    dues.sort(key=lambda pair: not pair[1].on_payslip)
    return _regime_of(segment, codes, Month(year, month), dues)


@lru_cache(maxsize=1024)
def _special_law(codes: frozenset[str], month: Month) -> Regime:
    for code in codes - _SPECIAL_DUES.keys():
        raise unknown(_PROGRAMS_OF_JOB, code, _SPECIAL_DUES)
    dues = [(_BY_CODE[code], due) for code, due in _SPECIAL_DUES.items() if code in codes]
    return _regime_of(Segment.BPU, codes, month, dues, special=True)


def _regime_of(
    of: Segment, codes: frozenset[str], when: Month, dues: list[tuple[Program, Due]], *, special: bool = False
) -> Regime:
    day = when.first
    asks = frozenset(name for _, due in dues for name in _asked(due.tariff, day))
    bound = tuple([due.bound(day) for _, due in dues])
    payslip = bound[: sum([due.on_payslip for _, due in dues])]
    return Regime(of, codes, when, special, tuple(dues), bound, payslip, asks - {_RISK}, _RISK in asks)


def _asked(tariff: Tariff, day: Day) -> Iterator[str]:
    """The class a tariff goes by, and the groups of its reliefs of that day, of the tariffs inside it too."""
    if isinstance(tariff, ByClass):
        yield tariff.key
        for _, case in tariff.cases:
            yield from _asked(case, day)
    elif isinstance(tariff, Relieved):
        if any(history.get(day) is not None for _, history in tariff.relief.waived):
            yield tariff.relief.when
        yield from _asked(tariff.tariff, day)


@frozen
class Line:
    """Baris iuran: one contribution of a programme by one payer."""

    program: Program
    due: Due
    sen: int

    @property
    def amount(self) -> Rupiah:
        """The amount."""
        return Rupiah.of_sen(self.sen)

    @property
    def payer(self) -> Payer:
        """Who bears it."""
        return self.due.payer

    @property
    def label(self) -> Text:
        """What the law calls it."""
        return self.due.tariff.label


def _items(facts: Given) -> frozenset[tuple[str, int | str | bool]]:
    return frozenset(facts.items())


@frozen
class Part:
    """The contributions of one job, or of a non-wage worker by the band of income; reckoned when somebody asks."""

    job: Job | None
    regime: Regime = field(repr=False)
    facts: Given = field(eq=_items)

    @property
    def amounts(self) -> tuple[int, ...]:
        """Each line in sen, in the order of the dues of the regime."""
        facts = self.facts
        return tuple([reckon(facts) for reckon in self.regime.bound])


@frozen
class MonthlyBill(Shows):
    """Tagihan sebulan: what is due for one participant for one contribution month.

    `amount` is what employer, worker and participant pay; what the state adds for JKP and what is recomposed between
    the funds stand among the lines and in `by_payer`, and on no payslip.
    """

    participant: Participant
    month: Month
    parts: tuple[Part, ...]

    @property
    def amount(self) -> Rupiah:
        """What is paid: the sum of the payslip lines."""
        total = 0
        for part in self.parts:
            facts = part.facts
            for reckon in part.regime.payslip:
                total += reckon(facts)
        return Rupiah.of_sen(total)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line, of the payslip first, then of state and recomposition; without reasons, which `breakdown` has."""
        return tuple(
            [
                Line(program, due, sen)
                for part in self.parts
                for (program, due), sen in zip(part.regime.dues, part.amounts, strict=True)
            ]
        )

    def by_payer(self) -> dict[Payer, Rupiah]:
        """The amount for each payer, state and recomposition included."""
        sums: dict[Payer, int] = {}
        for line in self.lines:
            sums[line.payer] = sums.get(line.payer, 0) + line.sen
        return {payer: Rupiah.of_sen(sen) for payer, sen in sums.items()}

    def by_program(self) -> dict[str, Rupiah]:
        """The amount paid for each programme: payslip lines only."""
        sums: dict[str, int] = {}
        for line in self.lines:
            if line.due.on_payslip:
                sums[line.program.code] = sums.get(line.program.code, 0) + line.sen
        return {code: Rupiah.of_sen(sen) for code, sen in sums.items()}

    def of(self, program: Program | str, payer: Payer) -> Rupiah:
        """The amount of one programme by one payer; Rp0 where there is no such line.

        Raises ValueError for a code that is no programme, and TypeError for what is no payer.
        """
        code = str(program)
        if code not in _BY_CODE:
            raise unknown("program", code, _BY_CODE)
        refuse_other("payer", payer, Payer)
        return Rupiah.of_sen(
            sum([line.sen for line in self.lines if line.program.code == code and line.payer is payer])
        )

    def at(self, employer: Employer) -> MonthlyBill:
        """The bill of one of several employers, as its own Form 2a has it.

        Raises ValueError naming the employers there are.
        """
        instance("employer", employer, Employer, 'Employer("PT Teh Priangan")')
        parts = tuple([part for part in self.parts if part.job is not None and part.job.employer == employer])
        if not parts:
            names = dict.fromkeys(part.job.employer.name for part in self.parts if part.job is not None)
            raise unknown("employer", employer.name, names)
        return evolve(self, parts=parts)

    @property
    def wage(self) -> Rupiah:
        """The monthly wages of all jobs, which are the base of the bill; Rp0 where a band of income is the base."""
        return sum((part.job.monthly(self.month) for part in self.parts if part.job is not None), _NOTHING)

    @property
    def breakdown(self) -> Breakdown:
        """The account of what is paid: a line for each programme and payer, with formula and article.

        Lines are tagged with program, payer, employer and month.
        """
        return total_of(_BILL.fill(month=self.month), self._accounts(on_payslip=True), tags=(("month", self.month),))

    @property
    def beside_the_payslip(self) -> Breakdown:
        """The account of what state and operator add without anybody paying: the money of JKP."""
        return total_of(_BESIDE.fill(month=self.month), self._accounts(on_payslip=False), tags=(("month", self.month),))

    def _accounts(self, *, on_payslip: bool) -> Iterator[Breakdown]:
        for part in self.parts:
            facts = {name: Rupiah.of_sen(int(value)) if name in _MONEY else value for name, value in part.facts.items()}
            employer = "" if part.job is None else part.job.employer.name
            for (program, due), sen in zip(part.regime.dues, part.amounts, strict=True):
                # A source of JKP that the law has closed stands in it as 0 %: there is nothing to give reasons for.
                if due.on_payslip is on_payslip and (sen or on_payslip):
                    line = due.tariff.compute(facts, self.month.first)
                    if part.regime.special:
                        line = jkm.resting_on(line, jkm.SPECIAL_BASE.on(self.month.first).source)
                    tags = {"program": program.code, "payer": due.payer, "employer": employer}
                    yield line.named(_label(line.label, due.payer)).tagged(**tags)

    def due_dates(self, holidays: Collection[date]) -> dict[str, date]:
        """Jatuh tempo: the day by which each programme of the bill is paid.

        JKK, JKM and JHT move a day that is a holiday to the next working day, JP does not; JKP costs nobody anything
        and has no day.  `holidays` is the calendar the caller answers for; an empty one counts weekends alone.
        Raises ValueError for construction services, whose day is left to the contract.
        """
        segment, codes = self.participant.segment, [code for code in self.by_program() if code in _DUE_DATES]
        return {code: _DUE_DATES[code](segment, self.month, holidays) for code in codes}

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
        """The bill as a document: what is paid, and below it what state and operator add."""
        document = self.breakdown.as_document(lang)
        beside = self.beside_the_payslip
        return document.then(beside) if beside.parts else document

    def __format__(self, spec: str) -> str:
        return _OF.fill(who=self.participant, month=self.month).get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


_DUE_DATES = {"JKK": deadlines.due_date, "JKM": deadlines.due_date, "JHT": jht.due_date, "JP": jp.due_date}
_NOTHING = Rp(0)
_MONEY = frozenset({"wage", "income", "lowest_wage"})
_BILL = Text(id="Iuran {month}", en="Contributions of {month}")
_BESIDE = Text(id="Di luar slip upah, {month}", en="Beside the payslip, {month}")
_OF = Text(id="iuran {who}, {month}", en="contributions of {who}, {month}")
_LINE = Text(id="{label}, {payer}", en="{label}, {payer}")


def _label(label: Text, payer: Payer) -> Text:
    said = payer.value.en in label.get("en") or payer is Payer.OPERATOR
    return label if said else _LINE.fill(label=label, payer=payer)


def contributions(participant: Participant, month: Month | Day, *, publicly_funded: bool = False) -> MonthlyBill:
    """Iuran: the bill of a participant for a contribution month, from July 2015 on.

    A wage earner is billed for every job that touches the month, in the programmes registered or else owed; a fact that
    leaves one of them undecided must be given.  JKP is registered at one employer at a time.
    A non-wage worker is billed for JKK and JKM by the band of income, with JHT where `programs` of the participant
    names it.  An employer, an intern and the like (`jkm.SPECIAL_PARTICIPANTS`) are non-wage workers with a job: JKK and
    JKM by the rates of wage earners, of the wage of that job, the lowest of a worker who does the same work there.
    Under PP 49/2020 JP is billed whole; `jp.deferral` says what of it an employer may pay later.
    `publicly_funded` says that APBN or APBD pays for a non-wage worker, whom PP 50/2025 then does not relieve.
    Amounts are rounded half up to the sen for each programme and payer.
    Raises NotInForce for a month without a rule (JP after the last announced ceiling), and ValueError naming the fact
    that is missing.

    >>> from jamsos.employers import Employer, RiskClass
    >>> from jamsos.programs.shape import Payer
    >>> firm = Employer("PT Teh Priangan", risk_class=RiskClass.LOW)
    >>> worker = Participant("Asep", Segment.PU, jobs=[Job(firm, Rp(5_000_000), programs=("JKK", "JKM", "JHT", "JP"))])
    >>> bill = contributions(worker, "2026-04")
    >>> bill.amount, bill.by_program()["JHT"], bill.of("JP", Payer.WORKER)
    (Rp(477000), Rp(285000), Rp(50000))
    >>> intern = Participant("Rina", Segment.BPU, jobs=[Job(firm, Rp(4_000_000))])
    >>> contributions(intern, "2026-04").by_program()
    {'JKK': Rp(21600), 'JKM': Rp(12000)}
    """
    when = month if isinstance(month, Month) else as_month(month)
    if not isinstance(participant, Participant) or not isinstance(publicly_funded, bool):
        instance("participant", participant, Participant, 'Participant("Nama", Segment.PU)')
        instance("publicly_funded", publicly_funded, bool, "True")
    segment = participant.segment
    if segment is Segment.BPU:
        return MonthlyBill(participant, when, _non_wage_parts(participant, when, publicly_funded=publicly_funded))
    if segment is Segment.PMI:
        msg = (
            "segment PMI pays a package for the whole contract, not a month: see jamsos.programs.pmi, "
            "contribution(months, day) and jht_contribution(amount, day)."
        )
        raise ValueError(msg)
    parts = tuple([_part(job, segment, when) for job in participant.jobs if job.covers(when)])
    if not parts:
        raise _jobless(participant, when)
    if len(parts) > 1:
        _refuse_twice("JKP", parts, "a worker registers one workplace in it", PP_37_2021.pasal(8, ayat=2))
    return MonthlyBill(participant, when, parts)


def _jobless(participant: Participant, month: Month) -> ValueError:
    return ValueError(f"jobs: {participant.name} has no job that touches {month.iso}.")


def _refuse_twice(code: str, parts: tuple[Part, ...], rule: str, place: Citation) -> None:
    """Refuse a programme at two employers at once where the law gives it at one; who changes employers may have it."""
    jobs = [part.job for part in parts if part.job is not None and code in part.regime.codes]
    for one, other in combinations(jobs, 2):
        if one.employer != other.employer and one.overlaps(other):
            msg = (
                f"programs: {code} stands at {one.employer} and at {other.employer}, but {rule} ({place.short}): "
                f"give the programs of the other job without {code}."
            )
            raise ValueError(msg)


def _part(job: Job, segment: Segment, month: Month) -> Part:
    codes = owed_programs(job, segment, month) if job.programs is None else job.programs
    regime = _regime(segment, codes, month.year, month.month)
    facts: dict[str, int | str | bool] = {"wage": job.monthly(month).sen}
    if segment is Segment.PU:
        _tell_risk(facts, job, regime)
    if regime.asks:
        facts.update(_groups(job, month, regime))
    return Part(job, regime, facts)


def _tell_risk(facts: dict[str, int | str | bool], job: Job, regime: Regime) -> None:
    risk = job.employer.risk_class
    if risk is not None:
        facts[_RISK] = risk.number
    elif regime.by_risk:
        msg = f"risk_class of {job.employer.name} is needed for JKK; valid: RiskClass.VERY_LOW to VERY_HIGH."
        raise ValueError(msg)


def owed_programs(job: Job, segment: Segment, month: Month) -> frozenset[str]:
    """What is owed on the first of the month; a law on who is in JKP that began within it counts for all of it.

    Raises ValueError for a fact that leaves a programme undecided, and for the other segment.
    """
    worker = job.worker
    if worker is None:
        msg = f"programs of the job at {job.employer.name} are not given, so worker is needed to tell which are owed."
        raise ValueError(msg)
    seasonal = job.employer.construction and worker.employment is Employment.SEASONAL
    if not seasonal and in_construction(job.employer, worker, month.first) is not (segment is Segment.JAKON):
        raise _other_segment(job, worker, segment)
    codes = _decided(job, worker, month, month.first)
    last = month.last if job.end is None else min(job.end, month.last)
    if "JKP" not in codes and JKN_CONDITION.get(month.first) != JKN_CONDITION.get(last):
        return codes | (_decided(job, worker, month, last) & {"JKP"})
    return codes


def _other_segment(job: Job, worker: WorkerFacts, segment: Segment) -> ValueError:
    right = Segment.PU if segment is Segment.JAKON else Segment.JAKON
    where = "in" if job.employer.construction else "outside"
    return ValueError(
        f"segment cannot be Segment.{segment.name} for a worker ({worker.employment:en}) of {job.employer.name}, "
        f"{where} construction services ({PP_44_2015.pasal(53).short}): give Segment.{right.name}."
    )


def _decided(job: Job, worker: WorkerFacts, month: Month, day: date) -> frozenset[str]:
    duties = obligations(job.employer, worker, day)
    if duties.undecided:
        reasons = "; ".join(f"{each.program}: {each.reason.get('en')}" for each in duties.undecided)
        msg = (
            f"programs of the job at {job.employer.name} are not given, and what is owed in {month.iso} is undecided "
            f"({reasons}): give that fact, or the programs."
        )
        raise ValueError(msg)
    return frozenset(duties.programs)


def _groups(job: Job, month: Month, regime: Regime) -> dict[str, bool]:
    groups: dict[str, bool] = {}
    if COVID_GROUP in regime.asks:
        groups[COVID_GROUP] = _covid(month, job.first_month, paid_up=job.paid_up)
    if LABOUR_INTENSIVE_GROUP in regime.asks:
        groups[LABOUR_INTENSIVE_GROUP] = _labour_intensive(job, month)
    return groups


def _covid(month: Month, registered: Month | None, *, paid_up: bool) -> bool:
    if registered is None:
        msg = f"registered is needed for {month.iso}: PP 49/2020 relieves older and newer members differently."
        raise ValueError(msg)
    return in_covid_group(month, registered=registered, paid_up=paid_up)


def _labour_intensive(job: Job, month: Month) -> bool:
    employer = job.employer
    if employer.labour_intensive is None:
        return False
    if employer.workers is None:
        msg = (
            f"workers of {employer.name} is needed for {month.iso}: PP 7/2025 relieves employers of 50 workers or more."
        )
        raise ValueError(msg)
    return in_labour_intensive_group(
        month, workers=employer.workers, industry=employer.labour_intensive, paid_up=job.paid_up
    )


def _non_wage_parts(participant: Participant, month: Month, *, publicly_funded: bool) -> tuple[Part, ...]:
    """By the band of income, and for each job by the lowest wage of the same work."""
    if not participant.jobs:
        codes = NON_WAGE_PROGRAMS if participant.programs is None else participant.programs
        return (_band_part(participant, codes, month, publicly_funded=publicly_funded),)
    special = tuple([_special_part(participant, job, month) for job in participant.jobs if job.covers(month)])
    if not special:
        raise _jobless(participant, month)
    _refuse_twice("JKM", special, "the owner of several companies joins it in one", PP_44_2015.pasal(15, ayat=2))
    if participant.programs is None:
        return special
    for code in participant.programs & NON_WAGE_PROGRAMS:
        msg = f"programs of {participant.name} cannot be {code!r} beside a job, which has it already. Valid: 'JHT'."
        raise ValueError(msg)
    return (*special, _band_part(participant, participant.programs, month, publicly_funded=publicly_funded))


def _special_part(participant: Participant, job: Job, month: Month) -> Part:
    regime = _special_law(NON_WAGE_PROGRAMS if job.programs is None else job.programs, month)
    facts: dict[str, int | str | bool] = {"lowest_wage": job.monthly(month).sen}
    _tell_risk(facts, job, regime)
    if COVID_GROUP in regime.asks:
        registered = participant.registered if job.first_month is None else job.first_month
        facts[COVID_GROUP] = _covid(month, registered, paid_up=participant.paid_up and job.paid_up)
    return Part(job, regime, facts)


def _band_part(participant: Participant, codes: frozenset[str], month: Month, *, publicly_funded: bool) -> Part:
    regime = _regime(Segment.BPU, codes, month.year, month.month)
    if participant.income is None:
        msg = f"income of {participant.name} is needed: it chooses the band of Lampiran II PP 44/2015."
        raise ValueError(msg)
    facts: dict[str, int | str | bool] = {"income": participant.income.sen}
    if COVID_GROUP in regime.asks:
        facts[COVID_GROUP] = _covid(month, participant.registered, paid_up=participant.paid_up)
    if NON_WAGE_GROUP in regime.asks:
        facts[NON_WAGE_GROUP] = not publicly_funded
        if participant.sector is None and not publicly_funded:
            msg = (
                f"sector is needed for {month.iso}: PP 50/2025 relieves transport and other sectors in different "
                "months; valid: Sector.TRANSPORT, Sector.OTHER."
            )
            raise ValueError(msg)
        facts["sector"] = "" if participant.sector is None else participant.sector.fact
    return Part(None, regime, facts)

"""Peserta: the people a programme covers, and the segment of membership each belongs to.

A vulnerable worker (*pekerja rentan*) is no segment of its own: it is a non-wage worker (BPU) whose contributions
somebody else pays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, shown, whole
from jamsos.dates import Month, as_day, as_month
from jamsos.employers import Employer, WorkerFacts
from jamsos.family import Relative, Will
from jamsos.groups import WorkerGroup
from jamsos.identity import Kpj, Nik, Npwp, Passport
from jamsos.law import Dated, reported
from jamsos.money import Rp, Rupiah
from jamsos.regions import Region
from jamsos.regulations.national import PERMENAKER_5_2021
from jamsos.segments import Sector, Segment
from jamsos.text import Text, as_lang
from jamsos.wages import Wage

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from enum import Enum

    from jamsos.dates import Day

__all__ = [
    "MAX_AGE",
    "Enrolment",
    "Job",
    "Participant",
    "Sector",
    "Segment",
    "refuse_income",
    "refuse_other",
]

MAX_AGE = Dated.of(
    Text(id="Umur BPU saat didaftarkan, belum mencapai (tahun)", en="Age of BPU at registration, not yet (years)"),
    reported(
        "2021-04-01",
        65,
        PERMENAKER_5_2021.whole(),
        seen_in=(
            "https://portalbrebes.pikiran-rakyat.com (22 Jun 2022)",
            "https://online.flipbuilder.com/kduhm/fxda/files/basic-html/page59.html",
        ),
    ),
)


def _day(value: object) -> date | None:
    return None if value is None else as_day(value, "born")


def _month(value: object) -> Month | None:
    return None if value is None else as_month(value, "registered")


def _first_day(value: object) -> date | None:
    return None if value is None else as_day(value, "start")


def _last_day(value: object) -> date | None:
    return None if value is None else as_day(value, "end")


def _starts(value: object) -> date:
    return as_day(value, "start")


def _died(value: object) -> date | None:
    return None if value is None else as_day(value, "died")


def _codes(values: Iterable[str] | None) -> frozenset[str] | None:
    if values is None:
        return None
    if isinstance(values, str):
        msg = f'programs must be codes such as ("JKK", "JKM"), not the text {shown(values)}.'
        raise TypeError(msg)
    return frozenset(values)


@frozen
class Job:
    """Hubungan kerja: one registration of a worker by one employer.

    * `wage`: the monthly wage, or a `Wage` that says how it comes about; where an employer or an intern takes part as a
      non-wage worker, the lowest wage of a worker who does the same work there.
    * `programs`: the codes of the programmes in which the worker is registered; None means those the employer owes.
    * `worker`: what the law asks about the worker to tell what is owed; needed only where `programs` is None.
    * `start`, `end`: the first and the last day of the job; None leaves that side open.
    * `registered`: the first month of membership, which the reliefs of PP 49/2020 ask about; the month of `start`
      unless said otherwise.
    * `paid_up`: whether older contributions are paid, which the reliefs of PP 49/2020 and PP 7/2025 ask.

    A contribution month that the job touches is due whole.

    >>> from jamsos.employers import Employer, RiskClass
    >>> job = Job(Employer("PT Teh Priangan", risk_class=RiskClass.LOW), Rp(5_000_000), programs=("JKK", "JKM"))
    >>> job.monthly(Month(2026, 4))
    Rp(5000000)
    """

    employer: Employer
    wage: Wage | Rupiah
    programs: frozenset[str] | None = field(default=None, converter=_codes, kw_only=True)
    worker: WorkerFacts | None = field(default=None, kw_only=True)
    start: date | None = field(default=None, converter=_first_day, kw_only=True)
    end: date | None = field(default=None, converter=_last_day, kw_only=True)
    registered: Month | None = field(default=None, converter=_month, kw_only=True)
    paid_up: bool = field(default=True, kw_only=True)

    def __attrs_post_init__(self) -> None:
        instance("employer", self.employer, Employer, 'Employer("PT Teh Priangan")')
        if not isinstance(self.wage, Wage):
            refuse_income(self.wage, "wage")
        if self.worker is not None:
            instance("worker", self.worker, WorkerFacts, "WorkerFacts(Employment.PERMANENT)")
        instance("paid_up", self.paid_up, bool, "True")
        if self.start is not None and self.end is not None and self.end < self.start:
            msg = f"end ({self.end}) is before start ({self.start})."
            raise ValueError(msg)

    def monthly(self, month: Month) -> Rupiah:
        """The monthly wage that is the base of a contribution month; the first of the month governs."""
        return self.wage if isinstance(self.wage, Rupiah) else self.wage.on(month.first)

    def wage_on(self, day: Day) -> Rupiah:
        """The monthly wage on a day, as JKK and JKM reckon it."""
        return self.wage if isinstance(self.wage, Rupiah) else self.wage.on(day)

    def held_on(self, day: Day) -> bool:
        """Whether the job is held on a day."""
        when = as_day(day)
        return (self.start is None or self.start <= when) and (self.end is None or when <= self.end)

    def covers(self, month: Month) -> bool:
        """Whether the job touches a contribution month."""
        began = self.start is None or self.start <= month.last
        return began and (self.end is None or self.end >= month.first)

    def overlaps(self, other: Job) -> bool:
        """Whether there is a day on which both jobs are held."""
        begins = max([each.start for each in (self, other) if each.start is not None], default=None)
        ends = min([each.end for each in (self, other) if each.end is not None], default=None)
        return begins is None or ends is None or begins <= ends

    @property
    def first_month(self) -> Month | None:
        """The first month of membership, as far as it is known."""
        if self.registered is not None or self.start is None:
            return self.registered
        return Month.of(self.start)

    def __format__(self, spec: str) -> str:
        return format(self.employer, spec)


def _months(values: Iterable[Month | Day]) -> frozenset[Month]:
    return frozenset(as_month(value, "unpaid") for value in values)


def _paid_through(value: object) -> Month | None:
    return None if value is None else as_month(value, "paid_through")


@frozen
class Enrolment:
    """Kepesertaan program: one period of membership of a programme, and which of its months are paid.

    * `program`: the code of the programme.
    * `start`, `end`: the first and the last day of membership; None as `end` while it lasts.
    * `paid_through`: the last month up to which payment is known; None where nothing is known of payment.
    * `unpaid`: the months up to `paid_through` that were not paid.

    >>> jkm = Enrolment("JKM", start="2022-01-10", paid_through="2022-12", unpaid=["2022-11", "2022-12"])
    >>> jkm.paid_months, jkm.unpaid_in_a_row(Month(2022, 12)), jkm.covers("2022-01-09")
    (10, 2, False)
    """

    program: str
    start: date = field(converter=_starts, kw_only=True)
    end: date | None = field(default=None, converter=_last_day, kw_only=True)
    paid_through: Month | None = field(default=None, converter=_paid_through, kw_only=True)
    unpaid: frozenset[Month] = field(default=frozenset(), converter=_months, kw_only=True)

    def __attrs_post_init__(self) -> None:
        instance("program", self.program, str, '"JKM"')
        if self.end is not None and self.end < self.start:
            msg = f"end ({self.end}) is before start ({self.start})."
            raise ValueError(msg)
        last = self.first_month if self.paid_through is None else self.paid_through
        if self.unpaid and (self.paid_through is None or not all(self.first_month <= m <= last for m in self.unpaid)):
            known = "paid_through is not given" if self.paid_through is None else f"months to {last.iso} are known"
            msg = f"unpaid lies outside {self.first_month.iso} and the months that are known: {known}."
            raise ValueError(msg)

    @property
    def first_month(self) -> Month:
        """The first month of membership."""
        return Month.of(self.start)

    def covers(self, day: Day) -> bool:
        """Whether the membership holds on a day."""
        when = as_day(day)
        return self.start <= when and (self.end is None or when <= self.end)

    def is_paid(self, month: Month) -> bool | None:
        """Whether a month of the membership is paid; None where that is not known."""
        if self.paid_through is None or month < self.first_month or month > self.paid_through:
            return None
        return month not in self.unpaid

    @property
    def paid_months(self) -> int:
        """Masa iur: how many months are known to be paid."""
        if self.paid_through is None or self.paid_through < self.first_month:
            return 0
        return self.paid_through - self.first_month + 1 - len(self.unpaid)

    def unpaid_in_a_row(self, through: Month) -> int | None:
        """Tunggakan: how many months in a row were unpaid, ending with a month; None where payment is not known.

        Months after `paid_through` are unpaid.
        """
        if self.paid_through is None:
            return None
        count, month = 0, through
        while month >= self.first_month and not self.is_paid(month):
            count, month = count + 1, month - 1
        return count


def _jobs(values: Iterable[Job]) -> tuple[Job, ...]:
    return tuple(values)


def _enrolments(values: Iterable[Enrolment]) -> tuple[Enrolment, ...]:
    return tuple(values)


def _relatives(values: Iterable[Relative] | None) -> tuple[Relative, ...] | None:
    return None if values is None else tuple(values)


@frozen
class Participant:
    """Peserta: one person of a roster.

    `ref` is the caller's own key for the person (a payroll or list number); two entries with one `ref` are one person.
    `income` chooses the band of Lampiran II PP 44/2015; `registered` is the first month of membership.
    `jobs` are the registrations by employers, one or several, of who earns a wage; and of a non-wage worker who is an
    employer, an intern or the like, with the company or place of work.
    `programs` are the codes of the programmes of a non-wage worker: JKK and JKM, with JHT where it is chosen.
    `paid_up` says whether contributions up to July 2020 are paid, which PP 49/2020 asks of older members.
    `nik`, `kpj`, `npwp` and `passport` are the numbers of the person, shown masked wherever the person is shown.
    `citizen` and `months_in_indonesia` tell foreigners, who are members from six months of work in Indonesia on.
    `group` is the group of workers the person belongs to, `region` where the person lives.
    `enrolments` are the periods of membership, programme by programme, with what is paid.
    `relatives` and `will` are those whom the law may pay after a death; `died` is the day of it.  An empty list of
    relatives says that there is nobody, None that nobody asked.
    What is not known stays None, and whoever needs it says so.

    >>> Participant("Ny. Tuasela", Segment.BPU, born="1980-02-29", income=Rp(1_000_000)).born
    datetime.date(1980, 2, 29)
    """

    name: str
    segment: Segment
    born: date | None = field(default=None, converter=_day, kw_only=True)
    income: Rupiah | None = field(default=None, kw_only=True)
    sector: Sector | None = field(default=None, kw_only=True)
    registered: Month | None = field(default=None, converter=_month, kw_only=True)
    ref: str = field(default="", kw_only=True)
    jobs: tuple[Job, ...] = field(default=(), converter=_jobs, kw_only=True)
    programs: frozenset[str] | None = field(default=None, converter=_codes, kw_only=True)
    paid_up: bool = field(default=True, kw_only=True)
    nik: Nik | None = field(default=None, kw_only=True)
    kpj: Kpj | None = field(default=None, kw_only=True)
    npwp: Npwp | None = field(default=None, kw_only=True)
    passport: Passport | None = field(default=None, kw_only=True)
    citizen: bool = field(default=True, kw_only=True)
    months_in_indonesia: int | None = field(default=None, kw_only=True)
    group: WorkerGroup | None = field(default=None, kw_only=True)
    region: Region | None = field(default=None, kw_only=True)
    enrolments: tuple[Enrolment, ...] = field(default=(), converter=_enrolments, kw_only=True)
    relatives: tuple[Relative, ...] | None = field(default=None, converter=_relatives, kw_only=True)
    will: Will | None = field(default=None, kw_only=True)
    died: date | None = field(default=None, converter=_died, kw_only=True)

    def __attrs_post_init__(self) -> None:
        refuse_other("segment", self.segment, Segment)
        for number, job in enumerate(self.jobs, start=1):
            instance(f"job {number}", job, Job, "Job(employer, Rp(5_000_000))")
        instance("paid_up", self.paid_up, bool, "True")
        if self.sector is not None:
            refuse_other("sector", self.sector, Sector)
        if self.income is not None:
            refuse_income(self.income)
        _refuse_other_numbers(self)
        for name, value, kind, example in (
            ("group", self.group, WorkerGroup, "FISHERS"),
            ("region", self.region, Region, "KOTA_AMBON"),
            ("will", self.will, Will, 'Will("Yayasan Kasih", notarial=True)'),
        ):
            if value is not None:
                instance(name, value, kind, example)
        instance("citizen", self.citizen, bool, "True")
        if self.months_in_indonesia is not None:
            whole("months_in_indonesia", self.months_in_indonesia, least=0)
        for number, each in enumerate(self.enrolments, start=1):
            instance(f"enrolment {number}", each, Enrolment, 'Enrolment("JKM", start="2022-01-10")')
        for number, relative in enumerate(self.family, start=1):
            instance(f"relative {number}", relative, Relative, 'Relative("Ani", Relation.CHILD)')
        if self.died is not None and self.born is not None and self.died < self.born:
            msg = f"died ({self.died}) of {self.name} cannot be before the day of birth ({self.born})."
            raise ValueError(msg)

    @property
    def family(self) -> tuple[Relative, ...]:
        """The relatives that are known; none where nobody asked."""
        return self.relatives or ()

    def wage_on(self, day: Day) -> Rupiah:
        """Upah: the monthly wages of the jobs held on a day, added up; raises ValueError where no job is held.

        >>> from jamsos.employers import Employer
        >>> Participant("Asep", Segment.PU, jobs=[Job(Employer("PT A"), Rp(5_000_000))]).wage_on("2022-03-01")
        Rp(5000000)
        """
        when = as_day(day)
        wages = [job.wage_on(when) for job in self.jobs if job.held_on(when)]
        if not wages:
            msg = f"jobs: {self.name} has no job on {when}."
            raise ValueError(msg)
        return sum(wages, Rp(0))

    def enrolled(self, program: str, day: Day) -> Enrolment | None:
        """The membership of a programme that holds on a day, or None; the latest where several do.

        >>> budi = Participant("Budi", Segment.BPU, enrolments=[Enrolment("JKM", start="2022-01-10")])
        >>> budi.enrolled("JKM", "2022-03-01") is budi.enrolments[0], budi.enrolled("JKM", "2022-01-09")
        (True, None)
        """
        holding = [each for each in self.enrolments if each.program == program and each.covers(day)]
        return max(holding, key=lambda each: each.start, default=None)

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return f"{self.name} ({self.ref})" if self.ref else self.name


def _refuse_other_numbers(person: Participant) -> None:
    """Refuse what is no number of its kind, without repeating it: text that should have been a NIK reveals as much."""
    for name, value, kind in (
        ("nik", person.nik, Nik),
        ("kpj", person.kpj, Kpj),
        ("npwp", person.npwp, Npwp),
        ("passport", person.passport, Passport),
    ):
        if value is not None and not isinstance(value, kind):
            msg = f"{name} must be a {kind.__name__} such as {kind.__name__}(...), not a {type(value).__name__}."
            raise TypeError(msg)


def refuse_other(name: str, value: object, kind: type[Enum]) -> None:
    """Refuse a value that is not a member of the enumeration, naming the members."""
    if not isinstance(value, kind):
        members = ", ".join(f"{kind.__name__}.{member.name}" for member in kind)
        msg = f"{name} must be one of {members}, not {shown(value)}."
        raise TypeError(msg)


def refuse_income(income: object, name: str = "income") -> None:
    """Refuse an income, or a wage, that is not an amount of money of Rp0 or more."""
    if not isinstance(income, Rupiah):
        msg = f"{name} must be money such as Rp(1_000_000), not {shown(income)} ({type(income).__name__})."
        raise TypeError(msg)
    if income < Rp(0):
        msg = f"{name} cannot be negative: {income!r}."
        raise ValueError(msg)

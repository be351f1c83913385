"""Tenaga kerja satu pemberi kerja: what an employer registers, beside what is true and what the region asks for.

An employer that registers only a part (PDS, *perusahaan daftar sebagian*) does so in one of three ways: some workers,
lower wages, or fewer programmes.  What is true comes from outside: a payroll, an inspection, a complaint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, unknown, whole
from jamsos.employers import Employer
from jamsos.participants import Participant, refuse_income

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jamsos.money import Rupiah

__all__ = ["Workforce"]


def _participants(values: Iterable[Participant]) -> tuple[Participant, ...]:
    return tuple(values)


def _wages(values: Mapping[str, Rupiah] | Iterable[tuple[str, Rupiah]]) -> tuple[tuple[str, Rupiah], ...]:
    return tuple(dict(values).items())


@frozen(kw_only=True)
class Workforce:
    """Tenaga kerja: an employer, the workers it registered, and what is known beside the registration.

    * `workers`: the participants registered by this employer; each has a job there.
    * `actual_workers`: how many work there in truth; None where nobody counted.
    * `actual_wages`: the monthly wages that are paid in truth, by the `ref` of the worker.
    * `minimum_wage`: the monthly minimum wage that holds for the place and the day; no law here sets it, so it is
      handed in.

    >>> from jamsos.money import Rp
    >>> from jamsos.participants import Job, Segment
    >>> firm = Employer("PT Teh Priangan")
    >>> asep = Participant("Asep", Segment.PU, ref="1", jobs=[Job(firm, Rp(2_000_000), programs=("JKK", "JKM"))])
    >>> force = Workforce(employer=firm, workers=[asep], actual_workers=3, actual_wages={"1": Rp(3_500_000)})
    >>> force.unregistered, force.actual_wage("1")
    (2, Rp(3500000))
    """

    employer: Employer
    workers: tuple[Participant, ...] = field(converter=_participants)
    actual_workers: int | None = None
    actual_wages: tuple[tuple[str, Rupiah], ...] = field(default=(), converter=_wages)
    minimum_wage: Rupiah | None = None

    def __attrs_post_init__(self) -> None:
        instance("employer", self.employer, Employer, 'Employer("PT Teh Priangan")')
        for number, worker in enumerate(self.workers, start=1):
            instance(f"worker {number}", worker, Participant, 'Participant("Asep", Segment.PU)')
            if not any(job.employer == self.employer for job in worker.jobs):
                msg = f"worker {number}, {worker}, has no job at {self.employer}."
                raise ValueError(msg)
        if self.actual_workers is not None:
            whole("actual_workers", self.actual_workers, least=0)
        refs = {worker.ref for worker in self.workers}
        for ref, wage in self.actual_wages:
            if ref not in refs:
                raise unknown("actual_wages", ref, sorted(refs))
            refuse_income(wage, f"actual_wages of {ref}")
        if self.minimum_wage is not None:
            refuse_income(self.minimum_wage, "minimum_wage")

    @property
    def unregistered(self) -> int:
        """How many work there without being registered; 0 where nobody counted."""
        return 0 if self.actual_workers is None else max(self.actual_workers - len(self.workers), 0)

    def actual_wage(self, ref: str) -> Rupiah | None:
        """The wage that a worker is paid in truth; None where it is not known."""
        return dict(self.actual_wages).get(ref)

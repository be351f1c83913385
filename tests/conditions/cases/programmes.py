"""JS6xx: whether an employer registers everybody, in every programme, at the true wage."""

from __future__ import annotations

from datetime import date
from typing import Any

from jamsos import Rp, Segment
from jamsos.employers import Employer, EnterpriseScale, RiskClass, StateService, WorkerFacts
from jamsos.participants import Enrolment, Job, Participant
from jamsos.workforce import Workforce
from tests.conditions.case import Case
from tests.conditions.subjects import FIRM, OTHER_FIRM, facts, job, worker

__all__ = ["CASES"]

IN_2015 = date(2015, 6, 30)
TWO, THREE = ("JKK", "JKM"), ("JKK", "JKM", "JHT")
OLD = {"born": "1968-01-01"}
"""54 since the first of January 2022."""


def member(program: str) -> Enrolment:
    """A membership since March 2021."""
    return Enrolment(program, start="2021-03-01")


def old(*enrolments: Enrolment, start: str | None = None, **changes: Any) -> Participant:
    """A worker of 54 in JKP."""
    return worker(job(worker=facts(**OLD, **changes), start=start), enrolments=enrolments)


def force(*workers: Participant, **changes: Any) -> Workforce:
    """The workers of the firm."""
    values: dict[str, Any] = {"employer": FIRM, "workers": workers or (worker(ref="1"),), **changes}
    return Workforce(**values)


def intern(*jobs: Job, **changes: Any) -> Participant:
    """A non-wage worker with a job."""
    return worker(*jobs, segment=Segment.BPU, **changes)


def since(day: str) -> WorkerFacts:
    """Facts of a worker of 54 who was registered in JKP on a day."""
    return facts(**OLD, registered_jkp_on=day)


def elsewhere(**changes: Any) -> Job:
    """A job at another employer, who says nothing of the worker."""
    return job(OTHER_FIRM, worker=None, **changes)


def paid(*jobs: Job, actual: int = 5_000_001) -> Workforce:
    """A firm that pays its one worker a rupiah more than it reports."""
    return force(worker(*(jobs or (job(),)), ref="1"), actual_wages={"1": Rp(actual)})


def least(*jobs: Job, minimum: int | None = 5_000_001) -> Workforce:
    """A firm whose one worker has a rupiah less than the minimum wage."""
    return force(worker(*(jobs or (job(),))), minimum_wage=None if minimum is None else Rp(minimum))


LEFT = job(end="2022-05-31")
UNKNOWN = job(worker=None)

CASES: dict[str, tuple[Case, ...]] = {
    "JS601": (
        Case("without JHT and JKP", worker(job(programs=TWO))),
        Case("in all of them", worker()),
        Case("in no programme", worker(job(programs=()))),
        Case("a civil servant", worker(job(programs=TWO, worker=facts(service=StateService.ASN)))),
        Case("nothing is known of the worker", worker(job(programs=TWO, worker=None))),
        Case("nothing is known of the programmes", worker(job(programs=None))),
        Case("the job ended", worker(job(programs=TWO, end="2022-05-31"))),
        Case("an intern", intern(job(programs=TWO))),
        Case("without JKP", worker(job(programs=THREE))),
        Case("in JKP at another employer", worker(job(programs=THREE), elsewhere())),
        Case("in JKP at another employer until May", worker(job(programs=THREE), elsewhere(end="2022-05-31"))),
        Case("at another employer, nobody knows in what", worker(job(programs=THREE), elsewhere(programs=None))),
        Case("at another employer without JKP", worker(job(programs=THREE), elsewhere(programs=THREE))),
        Case("not born yet", worker(job(programs=TWO, worker=facts(born="2022-07-01")))),
        Case("54 since 2022, registered nobody knows when", worker(job(programs=THREE, worker=facts(**OLD)))),
        Case("54 since 2022, registered in 2020", worker(job(programs=THREE, worker=since("2020-01-01")))),
        Case("54 since 2022, registered in 2022", worker(job(programs=THREE, worker=since("2022-01-01")))),
        Case("before the stages", worker(job(programs=TWO)), IN_2015),
    ),
    "JS602": (
        Case("54 on the day of registration", old(registered_jkp_on="2022-01-01")),
        Case("53 on the day of registration", old(registered_jkp_on="2021-12-31")),
        Case("54, registered nobody knows when", old()),
        Case("54, at work since 2021", old(start="2021-03-01")),
        Case("54, registered in 2022, at work since 2021", old(start="2021-03-01", registered_jkp_on="2022-01-01")),
        Case("54, a member of JKP since 2021", old(member("JKP"))),
        Case("54, a member of JKM since 2021", old(member("JKM"))),
        Case("54, not in JKP", worker(job(programs=TWO, worker=facts(**OLD)))),
        Case("an intern of 54", intern(job(worker=facts(**OLD)))),
        Case("54, registered in 2020", old(registered_jkp_on="2020-01-01")),
        Case("a civil servant", old(registered_jkp_on="2022-01-01", service=StateService.ASN)),
        Case("nothing is known of the worker", worker(UNKNOWN)),
        Case("nothing is known of the programmes", worker(job(programs=None, worker=facts(**OLD)))),
        Case("54, the job ended", worker(job(worker=facts(**OLD), end="2022-05-31"))),
        Case("a short stay", worker(job(worker=facts(citizen=False, months_in_indonesia=5)))),
        Case(
            "a short stay, before the stages", worker(job(worker=facts(citizen=False, months_in_indonesia=5))), IN_2015
        ),
    ),
    "JS603": (
        Case("JKN unknown", worker(job(worker=facts(jkn=None)))),
        Case("JKN known", worker()),
        Case("JKN unknown, an intern", intern(job(worker=facts(jkn=None)))),
        Case("JKN unknown, 54, registered in 2020", old(jkn=None, registered_jkp_on="2020-01-01")),
        Case("JKN unknown, 54, at work since 2021", old(start="2021-03-01", jkn=None)),
        Case("JKN unknown, 54, registered in 2022", old(start="2021-03-01", jkn=None, registered_jkp_on="2022-01-01")),
        Case("JKN unknown, 54, registered nobody knows when", old(jkn=None)),
        Case("JKN unknown, 54, a member of JKP since 2021", old(member("JKP"), jkn=None)),
        Case("JKN unknown, 54, a member of JKM since 2021", old(member("JKM"), jkn=None)),
        Case("nothing is known of the worker", worker(UNKNOWN)),
        Case("JKN unknown, nothing is known of the programmes", worker(job(programs=None, worker=facts(jkn=None)))),
        Case("JKN unknown, the job ended", worker(job(worker=facts(jkn=None), end="2022-05-31"))),
        Case("birth date unknown", worker(job(FIRM, worker=facts(born=None)))),
        Case("birth date unknown, before the stages", worker(job(worker=facts(born=None))), IN_2015),
    ),
    "JS604": (
        Case("nothing is known of the worker", force(worker(UNKNOWN))),
        Case("nothing is known of the programmes", force(worker(job(programs=None)))),
        Case("both are known", force()),
        Case("an intern", force(intern(UNKNOWN))),
        Case("the job ended", force(worker(job(worker=None, end="2022-05-31")))),
        Case("a job elsewhere", force(worker(LEFT, job(OTHER_FIRM, worker=None)))),
        Case("the job ended, a job here", force(worker(LEFT, UNKNOWN))),
    ),
    "JS611": (
        Case("two work there, one is registered", force(actual_workers=2)),
        Case("one works there", force(actual_workers=1)),
    ),
    "JS612": (
        Case("a rupiah more is paid", paid()),
        Case("the wage is paid", paid(actual=5_000_000)),
        Case("an intern", force(intern(ref="1"), actual_wages={"1": Rp(5_000_001)})),
        Case("nobody knows what is paid", force()),
        Case("the job ended", paid(LEFT)),
        Case("a job elsewhere", paid(LEFT, job(OTHER_FIRM))),
        Case("the job ended, a job here", paid(LEFT, job())),
    ),
    "JS613": (
        Case("a rupiah less", least()),
        Case("the minimum", least(minimum=5_000_000)),
        Case("an intern", force(intern(), minimum_wage=Rp(5_000_001))),
        Case("no minimum handed in", least(minimum=None)),
        Case("the job ended", least(LEFT)),
        Case("a job elsewhere", least(LEFT, job(OTHER_FIRM))),
        Case("the job ended, a job here", least(LEFT, job())),
    ),
    "JS621": (
        Case("size unknown", Employer("PT Teh Priangan")),
        Case("size known", Employer("PT Teh Priangan", scale=EnterpriseScale.SMALL)),
        Case("a body of the state", Employer("Pemerintah Kota Ambon", state_body=True)),
    ),
    "JS622": (
        Case("risk class unknown", Employer("PT Teh Priangan")),
        Case("risk class known", Employer("PT Teh Priangan", risk_class=RiskClass.LOW)),
        Case("a builder", Employer("PT Teh Priangan", construction=True)),
    ),
}

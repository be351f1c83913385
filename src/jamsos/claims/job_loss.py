"""Klaim kehilangan pekerjaan (JKP): a dismissal, six monthly instalments each with its own conditions, and who pays.

The participant asks month by month; a month that was not asked for, or whose conditions were not met, is passed over
and not paid later.
An employer who had to pay first asks for replacement with a claim of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from attrs import evolve, field, frozen

from jamsos._checks import instance, whole
from jamsos.breakdown import Breakdown, total_of
from jamsos.claims.base import Claim, NotCovered
from jamsos.claims.lifecycle import DECIDED, Event, Stage
from jamsos.claims.terms import LAPSE, PAYMENT, Term, first, last
from jamsos.dates import add_months, as_day
from jamsos.employers import EnterpriseScale
from jamsos.law import Dated, NotInForce
from jamsos.money import Rp, Rupiah
from jamsos.participants import Participant, Segment, refuse_income, refuse_other
from jamsos.programs import JKP, Program, jkp
from jamsos.programs.disputes import DISPUTES_OF_JKP, Forums
from jamsos.programs.jkk import Party
from jamsos.programs.jkm import Standing
from jamsos.programs.jkp import Condition, Effort, JobLoss
from jamsos.steps import IllegalStep
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

    from jamsos.dates import Day
    from jamsos.programs.jkm import Arrears
    from jamsos.programs.papers import Papers

__all__ = ["JobLossClaim", "JobLossReplacementClaim", "MonthlyRequest"]

_NOTHING = Rp(0)
_PAYMENTS = (Stage.PAID_IN_PART, Stage.PAID)


def _on(value: object) -> date:
    return as_day(value, "on")


@frozen
class MonthlyRequest:
    """Pengajuan bulanan: a month of the benefit that was asked for, the day on which the request was complete, and why.

    `effort` is what the participant showed for the month.  Before 7 February 2025 it stays out: what had to be shown
    then was not read, and a request counts as one whose conditions the operator found met.

    >>> print(MonthlyRequest(2, "2025-07-10", Effort(interviews=1)))
    bulan ke-2, diajukan 10 Juli 2025
    """

    month: int
    on: date = field(converter=_on)
    effort: Effort | None = None

    def __attrs_post_init__(self) -> None:
        whole("month", self.month, least=1)
        if self.effort is not None:
            instance("effort", self.effort, Effort, "Effort(applications=5)")

    def __format__(self, spec: str) -> str:
        return _REQUEST.fill(n=self.month, day=self.on).get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


_REQUEST = Text(id="bulan ke-{n}, diajukan {day}", en="month {n}, asked for on {day}")


def _requests(values: Iterable[MonthlyRequest]) -> tuple[MonthlyRequest, ...]:
    return tuple(values)


def _new_job(value: object) -> date | None:
    return None if value is None else as_day(value, "new_job")


def _job_reported(value: object) -> date | None:
    return None if value is None else as_day(value, "job_reported")


def _trained(value: object) -> date | None:
    return None if value is None else as_day(value, "trained")


def _training_reported(value: object) -> date | None:
    return None if value is None else as_day(value, "training_reported")


def _died(value: object) -> date | None:
    return None if value is None else as_day(value, "died")


@frozen(kw_only=True)
class JobLossClaim(Claim):
    """Klaim JKP: one loss of a job, and the six monthly instalments that follow it.

    * `participant`, `loss`: who lost the job, and what is known of it (`programs.jkp.JobLoss`); its day governs.
    * `wage`: the last wage the employer reported; left out, it is that of the jobs.
    * `actual_wage`: the wage in truth, where the employer reported too low a one: it owes what the cash lacks.
    * `requests`: the months that were asked for (`ask` adds one).
    * `scale`: the size of the employer's enterprise, which a worker who was not registered is asked for.
    * `closed`: whether the employer is bankrupt or closed, which arrears ask.
    * `new_job`, `died`: the day on which a new job began, or of death: the right ends there.
    * `job_reported`, `trained`, `training_reported`: the report of the new job, the end of a training and its report.

    Months that were asked for are worth what their conditions leave; those still to be asked for are reckoned in, one a
    month from the approval on, as long as the right stands.
    Until there is an approval the day of filing stands for it, and before that the day of the dismissal.
    The day of the request governs an instalment, but no instalment comes before the approval: so the rules of
    7 February 2025 reach a claim that runs (Permenaker 2/2025 Pasal II).

    >>> from jamsos.dates import Month
    >>> from jamsos.programs.jkp import Ending
    >>> loss = JobLoss("2025-06-02", Ending.DISMISSAL, paid=Month.range(Month(2024, 6), Month(2025, 5)), citizen=True,
    ...     willing=True, working=False, born="1990-01-01", registered="2022-01-01")
    >>> claim = JobLossClaim(participant=Participant("Sari", Segment.PU), loss=loss, wage=Rp(6_000_000))
    >>> claim.entitlement().amount
    Rp(18000000)
    >>> claim = claim.ask(Effort(assessed=True), on="2025-06-10").ask(Effort(applications=4), on="2025-07-10")
    >>> claim.entitlement().amount, [line.amount for line in claim.ready()]
    (Rp(15000000), [Rp(3000000)])
    """

    participant: Participant
    loss: JobLoss
    wage: Rupiah | None = None
    actual_wage: Rupiah | None = None
    requests: tuple[MonthlyRequest, ...] = field(default=(), converter=_requests)
    scale: EnterpriseScale | None = None
    closed: bool = False
    new_job: date | None = field(default=None, converter=_new_job)
    job_reported: date | None = field(default=None, converter=_job_reported)
    trained: date | None = field(default=None, converter=_trained)
    training_reported: date | None = field(default=None, converter=_training_reported)
    died: date | None = field(default=None, converter=_died)

    def __attrs_post_init__(self) -> None:
        instance("participant", self.participant, Participant, 'Participant("Nama", Segment.PU)')
        instance("loss", self.loss, JobLoss, 'JobLoss("2025-01-15", Ending.DISMISSAL, paid=())')
        for name, wage in (("wage", self.wage), ("actual_wage", self.actual_wage)):
            if wage is not None:
                refuse_income(wage, name)
        if self.scale is not None:
            refuse_other("scale", self.scale, EnterpriseScale)
        instance("closed", self.closed, bool, "True")
        self._check_days()
        super().__attrs_post_init__()
        self._check_requests()
        for event in self.history:
            if event.stage in DECIDED and event.amount is not None:
                msg = f"amount cannot stand with {event.stage:en} on {event.on}: JKP is determined month by month."
                raise ValueError(msg)

    def _check_days(self) -> None:
        for name, day, after, since_when in (
            ("new_job", self.new_job, "the dismissal", self.loss.day),
            ("trained", self.trained, "the dismissal", self.loss.day),
            ("died", self.died, "the dismissal", self.loss.day),
            ("job_reported", self.job_reported, "new_job", self.new_job),
            ("training_reported", self.training_reported, "trained", self.trained),
        ):
            if day is None:
                continue
            if since_when is None:
                msg = f"{name} ({day}) stands with {after}."
                raise ValueError(msg)
            if day < since_when:
                msg = f"{name} ({day}) cannot be before {after} ({since_when})."
                raise ValueError(msg)

    def _check_requests(self) -> None:
        before: MonthlyRequest | None = None
        for number, request in enumerate(self.requests, start=1):
            instance(f"request {number}", request, MonthlyRequest, 'MonthlyRequest(1, "2025-06-10")')
            whole("month", request.month, most=jkp.most_instalments(self.loss.day))
            if request.on < self.loss.day:
                msg = f"a month cannot be asked for on {request.on}, before the dismissal ({self.loss.day})."
                raise ValueError(msg)
            if before is not None and (request.month <= before.month or request.on <= before.on):
                msg = f"requests stand in order, month by month and day by day: {request:en} cannot follow {before:en}."
                raise ValueError(msg)
            before = request

    # What a kind says ----------------------------------------------------------------------------

    @property
    def program(self) -> Program:
        """JKP."""
        return JKP

    @property
    def governing_day(self) -> date:
        """The day of the dismissal."""
        return self.loss.day

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        return _CLAIM.fill(name=self.participant, day=self.loss.day, ending=self.loss.ending)

    @property
    def claimant(self) -> Text:
        """The participant."""
        return Party.PARTICIPANT.value

    @property
    def paper_lists(self) -> tuple[Dated[Papers], ...]:
        """The proof of the dismissal, and what the portal asks for."""
        return (jkp.CLAIM_DOCUMENTS, jkp.CLAIM_DOCUMENTS_IN_PRACTICE)

    @property
    def disputes(self) -> Dated[Forums]:
        """Mediation, then the district court (PP 37/2021 Pasal 45)."""
        return DISPUTES_OF_JKP

    # Who has a right -----------------------------------------------------------------------------

    @property
    def ended(self) -> date | None:
        """The day on which the right ended, by a new job or by death; None while it stands."""
        return min((day for day in (self.new_job, self.died) if day is not None), default=None)

    @property
    def asked(self) -> date | None:
        """The day on which the benefit was first asked for, where it was."""
        days = (self.loss.claimed, first(self.history, Stage.FILED), *(request.on for request in self.requests[:1]))
        return min((day for day in days if day is not None), default=None)

    def refusal(self) -> str | None:
        """Why there is no right, in a sentence; None where there is, or where something is not known."""
        if self.participant.segment is not Segment.PU:
            return f"{self.participant} has no JKP: it is for Segment.PU, not Segment.{self.participant.segment.name}."
        failed = self._conditions.failed
        if failed:
            listed = "; ".join(f"{each:en} ({each.source.citation.short})" for each in failed)
            return f"{self.participant} has no right to JKP for the dismissal of {self.loss.day}: {listed}."
        return self._lost() if self.registered else None

    def _lost(self) -> str | None:
        asked, ended = self.asked, self.ended
        if ended is None or (asked is not None and asked < ended):
            return None
        article = jkp.LOST.on(self.loss.day).citation.short
        return f"the right to JKP was lost before it was asked for: {self._end(ended):en} ({article})."

    @property
    def _conditions(self) -> jkp.Entitlement:
        if not self.registered:
            return jkp.entitlement_of_unregistered(self.loss)
        return jkp.entitlement(evolve(self.loss, claimed=self.asked))

    def _missing(self) -> list[str]:
        """The facts of the loss that are not known, by the name of their field."""
        loss = self.loss
        facts: list[tuple[str, object]] = [("citizen", loss.citizen)]
        if self.registered:
            facts += [
                ("willing", loss.willing),
                ("working", loss.working),
                ("born", loss.born),
                ("registered", loss.registered),
            ]
        return [name for name, fact in facts if fact is None]

    def _checked(self) -> jkp.Entitlement:
        refusal = self.refusal()
        if refusal is not None:
            raise NotCovered(refusal)
        missing = self._missing()
        if missing:
            msg = f"{', '.join(missing)} of the loss is needed: a condition of JKP cannot be told without it."
            raise ValueError(msg)
        return self._conditions

    # Money ---------------------------------------------------------------------------------------

    @property
    def base(self) -> Rupiah:
        """The wage on which the cash is reckoned: given, else that of the jobs on the day of the dismissal."""
        return self.participant.wage_on(self.loss.day) if self.wage is None else self.wage

    @property
    def approved(self) -> date:
        """The day of the approval; until then that of filing, and before that that of the dismissal."""
        return first(self.history, *DECIDED) or last(self.history, Stage.FILED) or self.loss.day

    def entitlement(self) -> Breakdown:
        """Hak: the instalments, month by month, with training as a right.

        Of a worker who was not registered it is what the employer owes at once; a micro enterprise owes nothing.
        Raises NotCovered where a condition of the right is not met or the right was lost, ValueError where a fact is
        not known, and NotInForce outside the law.
        """
        conditions = self._checked()
        if not self.registered:
            wage = self.base if self.actual_wage is None else self.actual_wage
            account = jkp.unregistered(wage, dismissed=self.loss.day, scale=self._scale)
        else:
            rights = (jkp.training(self.approved),) if jkp.TRAINING_COST.get(self.approved) else ()
            account = total_of(self.label, self._lines(self.base), tags=self._tags, rights=rights)
        return evolve(account, label=self.label, basis=(*account.basis, *conditions.sources))

    @property
    def _tags(self) -> tuple[tuple[str, object], ...]:
        return (("program", "JKP"), ("governed_by", self.loss.day))

    @property
    def _scale(self) -> EnterpriseScale:
        if self.scale is not None:
            return self.scale
        for job in self.participant.jobs:
            if job.held_on(self.loss.day) and job.employer.scale is not None:
                return job.employer.scale
        msg = f"scale is needed: the size of the employer of {self.participant} on {self.loss.day} is not known."
        raise ValueError(msg)

    def _lines(self, wage: Rupiah) -> tuple[Breakdown, ...]:
        asked = {request.month: request for request in self.requests}
        months = range(1, jkp.most_instalments(self.loss.day) + 1)
        return tuple(self._asked(wage, asked[n]) if n in asked else self._not_asked(wage, n) for n in months)

    def _asked(self, wage: Rupiah, request: MonthlyRequest) -> Breakdown:
        day = max(request.on, self.approved)
        cash = jkp.cash_of_month(wage, request.month, day=day, approved=self.approved)
        ended = self.ended
        if ended is not None and ended <= request.on:
            return jkp.given(cash, (self._end(ended),))
        if request.effort is not None:
            return jkp.instalment(wage, request.month, request.effort, day=day, approved=self.approved)
        if jkp.ASSESSMENT.get(day) is not None:
            msg = f"effort of month {request.month} is needed: an instalment of {day} has conditions of its own."
            raise ValueError(msg)
        return cash

    def _not_asked(self, wage: Rupiah, month: int) -> Breakdown:
        latest = self.requests[-1] if self.requests else None
        day = add_months(self.approved, month - 1)
        if latest is not None:
            day = max(day, latest.on)
        cash = jkp.cash_of_month(wage, month, day=day, approved=self.approved)
        ended = self.ended
        if latest is not None and month < latest.month:
            return jkp.given(cash, (Condition(_PASSED_OVER, met=False, source=cash.basis[0]),))
        if ended is not None:
            return jkp.given(cash, (self._end(ended),))
        return cash.named(_OPEN.fill(label=cash.label))

    def _end(self, ended: date) -> Condition:
        label = (_ALIVE if ended == self.died else _JOBLESS).fill(day=ended)
        return Condition(label, met=False, source=jkp.LOST.on(ended).source)

    def _in_arrears(self, benefit: Breakdown, arrears: Arrears) -> Breakdown:
        return jkp.owed(benefit, self.loss.day, arrears=arrears, closed=self.closed)

    def shortfall(self) -> Breakdown:
        """Kekurangan: what the employer owes at once for a wage reported too low; Rp0 where the actual is not higher.

        Month by month, of the same months as the entitlement (PP 37/2021 Pasal 23).
        """
        self._checked()
        reported = self.base
        actual = max(reported, self.actual_wage or reported)
        return jkp.lacking(self._lines(actual), self._lines(reported), approved=self.approved)

    def owed(self) -> Breakdown:
        """The entitlement by who owes it, with what the employer owes for a wage reported too low.

        Of a worker who was not registered the employer owes all of it.
        """
        if not self.registered:
            return self.entitlement().tagged(standing=Standing.EMPLOYER)
        account = super().owed()
        if self.actual_wage is None:
            return account
        return total_of(self.label, (account, self.shortfall().tagged(standing=Standing.EMPLOYER)))

    # Month by month ------------------------------------------------------------------------------

    def ask(self, effort: Effort | None = None, *, on: Day, month: int | None = None) -> Self:
        """The claim with one more month asked for: the next one, unless `month` passes some over.

        Raises ValueError for a month there is not and for a day before the request before.
        """
        following = self.requests[-1].month + 1 if self.requests else 1
        request = MonthlyRequest(following if month is None else month, on, effort)
        return evolve(self, requests=(*self.requests, request))

    def earned(self) -> tuple[tuple[MonthlyRequest, Breakdown], ...]:
        """The months that were asked for and whose conditions are met, in order, each with its instalment."""
        lines = (self._asked(self.base, request) for request in self.requests)
        return tuple((request, line) for request, line in zip(self.requests, lines, strict=True) if line.amount)

    def ready(self) -> tuple[Breakdown, ...]:
        """The instalments that were earned and are not paid yet, in order."""
        return tuple(line for _, line in self.earned()[len(self._paid()) :])

    def _paid(self) -> tuple[Event, ...]:
        """The payments of an instalment; the last step of a claim may pay nothing."""
        return tuple(event for event in self.history if event.stage in _PAYMENTS and event.amount)

    def _check_payment(self, event: Event, amount: Rupiah) -> None:
        super()._check_payment(event, amount)
        if not amount:
            return
        waiting = self.earned()[len(self._paid()) :]
        if not waiting:
            msg = f"{amount!r} cannot be paid on {event.on}: no month that was asked for and earned is left unpaid."
            raise IllegalStep(msg)
        request, line = waiting[0]
        if event.on < request.on:
            msg = f"month {request.month} cannot be paid on {event.on}, before it was asked for on {request.on}."
            raise IllegalStep(msg)
        if amount != line.amount:
            msg = f"{amount!r} cannot be paid on {event.on}: month {request.month} is worth {line.amount!r}."
            raise IllegalStep(msg)

    # Terms ---------------------------------------------------------------------------------------

    def terms(self, holidays: Collection[date]) -> tuple[Term, ...]:
        """The employer's report of the dismissal, the term to claim, each payment, and the participant's reports.

        A term whose words were not read for its day is left out; without an enrolment there is none.
        """
        return tuple(self._terms(holidays))

    def _terms(self, holidays: Collection[date]) -> Iterator[Term]:
        if not self.registered:
            return
        day = self.loss.day
        report = jkp.DISMISSAL_REPORT_DAYS.get(day)
        if report is not None:
            by = jkp.dismissal_report_by(day, holidays)
            yield Term(_DISMISSAL, Party.EMPLOYER, by, report.source, first(self.history, Stage.REPORTED))
        months = jkp.CLAIM_MONTHS.on(day)
        yield Term(LAPSE, Party.PARTICIPANT, jkp.claim_by(day), months.source, self.asked)
        yield from self._payments(holidays)
        for duty, happened, reported in (
            (_PLACEMENT, self.new_job, self.job_reported),
            (_TRAINING, self.trained, self.training_reported),
        ):
            if happened is not None:
                source = jkp.REPORT_DAYS.on(happened).source
                yield Term(duty, Party.PARTICIPANT, jkp.report_by(happened, holidays), source, reported)

    def _payments(self, holidays: Collection[date]) -> Iterator[Term]:
        if self.arrears is not None:
            rule = jkp.arrears_rule(self.loss.day, closed=self.closed)
            if rule.value.standing(self.arrears) is not Standing.OPERATOR:
                return
        paid = [event.on for event in self._paid()]
        for place, (request, _) in enumerate(self.earned()):
            days = jkp.PAYMENT_DAYS.get(request.on)
            if days is not None:
                duty = _PAYMENT.fill(payment=PAYMENT, n=request.month)
                done = paid[place] if place < len(paid) else None
                yield Term(duty, Party.OPERATOR, jkp.payment_due(request.on, holidays), days.source, done)

    def late_payment(self, holidays: Collection[date]) -> Breakdown:
        """Ganti rugi: Rp0 while every instalment was paid in time.

        Raises NotInForce otherwise: no article sets a price.
        """
        for term in self._payments(holidays):
            if term.done is not None and not term.kept(term.done):
                msg = f"no article sets a price for a late payment of {self.program}: {term:en}."
                raise NotInForce(msg, term.done)
        return total_of(_IN_TIME, ())


_CLAIM = Text(id="{name}, kehilangan pekerjaan {day}, {ending}", en="{name}, loss of the job on {day}, {ending}")
_OPEN = Text(id="{label}, belum diajukan", en="{label}, not asked for yet")
_PASSED_OVER = Text(id="diajukan sebelum bulan berikutnya", en="asked for before a later month")
_JOBLESS = Text(id="belum mendapatkan pekerjaan (bekerja sejak {day})", en="no new job (at work since {day})")
_ALIVE = Text(id="masih hidup (meninggal {day})", en="alive (died on {day})")
_DISMISSAL = Text(id="Laporan PHK", en="Report of the dismissal")
_PAYMENT = Text(id="{payment}, bulan ke-{n}", en="{payment}, month {n}")
_PLACEMENT = Text(id="Laporan penempatan kerja", en="Report of the new job")
_TRAINING = Text(id="Laporan pelatihan yang selesai", en="Report of the finished training")
_IN_TIME = Text(id="Ganti rugi keterlambatan JKP", en="Compensation for late payment of JKP")


# The employer who paid first -----------------------------------------------------------------------------------------


def _employer_paid(value: object) -> date:
    return as_day(value, "employer_paid")


@frozen(kw_only=True)
class JobLossReplacementClaim(Claim):
    """Klaim penggantian JKP: an employer in arrears who paid a worker first asks for it back (PP 37/2021 Pasal 39).

    * `of`: the worker's claim, whose `arrears` say whether they and the fines are settled.
    * `employer_paid`: the day on which the employer paid the worker; it governs.
    * `amount`: what was paid; the whole of what had to be paid unless said otherwise.
    """

    of: JobLossClaim = field(repr=False)
    employer_paid: date = field(converter=_employer_paid)
    amount: Rupiah | None = None

    def __attrs_post_init__(self) -> None:
        instance("of", self.of, JobLossClaim, "a JobLossClaim(...)")
        if self.employer_paid < self.of.loss.day:
            msg = f"employer_paid ({self.employer_paid}) cannot be before the dismissal ({self.of.loss.day})."
            raise ValueError(msg)
        if self.amount is not None:
            refuse_income(self.amount, "amount")
        super().__attrs_post_init__()

    @property
    def program(self) -> Program:
        """JKP."""
        return JKP

    @property
    def governing_day(self) -> date:
        """The day on which the employer paid."""
        return self.employer_paid

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        return _REPLACEMENT.fill(claim=self.of.label)

    @property
    def claimant(self) -> Text:
        """The employer."""
        return Party.EMPLOYER.value

    def entitlement(self) -> Breakdown:
        """Hak: what the employer paid, up to what had to be paid.

        Raises NotCovered where the employer had not to pay first, or has not settled arrears and fines.
        """
        account = self.of.owed()
        most = account.by("standing").get(Standing.EMPLOYER_FIRST)
        arrears = self.of.arrears
        if most is None or arrears is None:
            msg = f"nothing is replaced: the employer of {self.of.participant} had not to pay first."
            raise NotCovered(msg)
        if not arrears.settled:
            article = jkp.ARREARS.on(self.of.loss.day).citation.short
            msg = f"nothing is replaced before all arrears and fines are settled ({article})."
            raise NotCovered(msg)
        paid = most if self.amount is None else self.amount
        return jkp.replacement(account, paid=paid).named(self.label)

    @property
    def paper_lists(self) -> tuple[Dated[Papers], ...]:
        """The letter of request with what supports it."""
        return (jkp.REPLACEMENT_DOCUMENTS,)

    @property
    def disputes(self) -> Dated[Forums]:
        """Mediation, then the district court, as of the worker's claim."""
        return DISPUTES_OF_JKP

    def terms(self, holidays: Collection[date]) -> tuple[Term, ...]:
        """Three months to ask, seven working days from the complete request to pay."""
        months = jkp.REPLACEMENT_MONTHS.on(self.employer_paid)
        by, asked = jkp.replacement_request_by(self.employer_paid), first(self.history, Stage.FILED)
        terms = [Term(_REPLACEMENT_ASKED, Party.EMPLOYER, by, months.source, asked)]
        complete = last(self.history, Stage.COMPLETE)
        if complete is not None:
            days = jkp.REPLACEMENT_DAYS.on(complete)
            due = jkp.replacement_due(complete, holidays)
            terms.append(Term(PAYMENT, Party.OPERATOR, due, days.source, first(self.history, *_PAYMENTS)))
        return tuple(terms)


_REPLACEMENT = Text(id="Penggantian kepada pengusaha: {claim}", en="Replacement to the employer: {claim}")
_REPLACEMENT_ASKED = Text(id="Permintaan penggantian", en="Request for replacement")

"""Klaim kecelakaan kerja: what JKK owes who survives an accident at work or falls ill from it.

Care that somebody had to pay first, the wage lost while unable to work, and a lasting disability, each with the same
reports, terms and forums.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, shown, whole
from jamsos.breakdown import Breakdown, total_of
from jamsos.claims.base import NotCovered
from jamsos.claims.membership import MemberClaim
from jamsos.claims.terms import of_jkk
from jamsos.dates import Period, as_day
from jamsos.lampiran.disability import Disability
from jamsos.money import Rp, Rupiah
from jamsos.participants import Segment, refuse_income
from jamsos.programs import JKK, Program, jkk
from jamsos.programs.disputes import DISPUTES_OF_JKK, Forums
from jamsos.programs.jkk import Party
from jamsos.programs.jkm import Standing
from jamsos.programs.papers import Need
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

    from jamsos.claims.terms import Term
    from jamsos.family import Relative
    from jamsos.law import Dated, Provision
    from jamsos.programs.jkm import Arrears
    from jamsos.programs.papers import Papers

__all__ = ["AccidentClaim", "CareClaim", "DisabilityClaim", "GrantClaim", "IncapacityClaim"]

_NOTHING = Rp(0)


def _said(party: Party) -> Text:
    return Text(id=f"{party:id}", en=f"{party:en}")


def _accident(value: object) -> date | None:
    return None if value is None else as_day(value, "accident")


def _diagnosed(value: object) -> date | None:
    return None if value is None else as_day(value, "diagnosed")


def _appeared(value: object) -> date | None:
    return None if value is None else as_day(value, "appeared")


def _ended(value: object) -> date | None:
    return None if value is None else as_day(value, "ended")


def _certified(value: object) -> date | None:
    return None if value is None else as_day(value, "certified")


@frozen(kw_only=True)
class AccidentClaim(MemberClaim):
    """Klaim JKK: an accident at work, or a disease from it, of somebody who lives.

    * `accident`: the day of the accident; or else
    * `diagnosed`: the day on which an occupational disease was diagnosed.  One of the two governs.
    * `ended`: the day on which the employment ended, where a disease came after it: membership is then asked on that
      day, the disease must appear within three years of it (PP 44/2015 Pasal 48), and `wage` must be given.
    * `appeared`: the day on which the disease appeared; that of the diagnosis unless said otherwise.
    * `certified`: the day of the doctor's letter that the incapacity is over or the disability lasts, with which the
      term of the report of phase II begins.
    * `outside_workplace`: whether it happened on the road or outside, for which branches ask more papers.

    Protection, membership and wage are those of a `MemberClaim`.
    """

    accident: date | None = field(default=None, converter=_accident)
    diagnosed: date | None = field(default=None, converter=_diagnosed)
    ended: date | None = field(default=None, converter=_ended)
    appeared: date | None = field(default=None, converter=_appeared)
    certified: date | None = field(default=None, converter=_certified)
    outside_workplace: bool = False
    _day: date = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        day = self.diagnosed if self.accident is None else self.accident
        if day is None or (self.accident is not None and self.diagnosed is not None):
            msg = "give one day: accident, or diagnosed for an occupational disease."
            raise ValueError(msg)
        object.__setattr__(self, "_day", day)
        self._check_disease()
        if self.certified is not None and self.certified < self.governing_day:
            msg = f"certified ({self.certified}) cannot be before the day of {self.event} ({self.governing_day})."
            raise ValueError(msg)
        instance("outside_workplace", self.outside_workplace, bool, "True")
        super().__attrs_post_init__()
        jkk.first_payer(self.segment)

    def _check_disease(self) -> None:
        for name, day in (("ended", self.ended), ("appeared", self.appeared)):
            if day is not None and self.diagnosed is None:
                msg = f"{name} ({day}) stands with diagnosed, not with an accident."
                raise ValueError(msg)
        if self.ended is not None and self.segment is Segment.BPU:
            msg = f"ended ({self.ended}) is the end of an employment, and Segment.BPU has none."
            raise ValueError(msg)
        if self.appeared is not None and self.appeared > self.governing_day:
            msg = f"appeared ({self.appeared}) cannot be after the day of diagnosis ({self.governing_day})."
            raise ValueError(msg)

    # What happened -------------------------------------------------------------------------------

    @property
    @abstractmethod
    def what(self) -> Text:
        """What is claimed, in one phrase."""

    @property
    def governing_day(self) -> date:
        """The day whose law applies: of the accident, or of the diagnosis."""
        return self._day

    @property
    def covered_on(self) -> date:
        """The day of the accident or diagnosis, or the last of an employment that ended before it."""
        return self.governing_day if self.ended is None else min(self.ended, self.governing_day)

    @property
    def event(self) -> str:
        """Accident, diagnosis, or the end of the employment before it."""
        if self._is_after_employment:
            return "end of the employment"
        return "accident" if self.diagnosed is None else "diagnosis"

    @property
    def risk(self) -> str:
        """Accident or disease."""
        return f"{_RISK[self.diagnosed is not None]:en}"

    @property
    def opened(self) -> date:
        """The day of the doctor's letter, else of the accident or diagnosis."""
        return self.certified or self.governing_day

    @property
    def program(self) -> Program:
        """JKK."""
        return JKK

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        values = {"what": self.what, "risk": _RISK[self.diagnosed is not None], "day": self.governing_day}
        return _NAMED.fill(name=self.participant, **values) if self.participant else _UNNAMED.fill(**values)

    @property
    def claimant(self) -> Text:
        """The participant."""
        return _said(Party.PARTICIPANT)

    def refusal(self) -> str | None:
        """Why neither protection nor membership reaches it, or why the disease came too late; None where they do."""
        refusal = super().refusal()
        if refusal is not None or self.ended is None:
            return refusal
        appeared, last = self.appeared or self.governing_day, jkk.last_day_of_disease(self.ended)
        if appeared <= last:
            return None
        article = jkk.OCCUPATIONAL_DISEASE_YEARS.on(self.ended).citation.short
        return (
            f"the disease appeared on {appeared}, after {last}, the last day from the end on {self.ended} ({article})."
        )

    # Money ---------------------------------------------------------------------------------------

    @property
    def base(self) -> Rupiah:
        """The monthly wage; of a disease after the employment it must be given, as no source says which one counts."""
        if self.wage is None and self._is_after_employment:
            msg = (
                f"wage is needed: the employment ended on {self.ended}, and no source says which wage counts after it."
            )
            raise ValueError(msg)
        return super().base

    @property
    def _is_after_employment(self) -> bool:
        return self.ended is not None and self.ended < self.governing_day

    def entitlement(self) -> Breakdown:
        """Hak: what JKK owes, whoever receives it.

        Raises NotCovered when neither protection nor membership reaches the event, NotInForce outside the law, and
        ValueError for what is missing.
        """
        self.check_covered()
        benefit = self._benefit()
        if self.ended is not None and self.ended < self.governing_day:
            benefit = jkk.of_disease(benefit, self.appeared or self.governing_day, left=self.ended)
        return benefit.named(self.label)

    @abstractmethod
    def _benefit(self) -> Breakdown:
        """The account of the programme."""

    def _in_arrears(self, benefit: Breakdown, arrears: Arrears) -> Breakdown:
        return jkk.owed(benefit, self.governing_day, segment=self.segment, arrears=arrears)

    @property
    def _unregistered_basis(self) -> Provision[Text] | None:
        return None if self.segment is Segment.BPU else jkk.UNREGISTERED.on(self.governing_day)

    def _compensation(self, amount: Rupiah, due: date, paid: date) -> Breakdown:
        return jkk.late_payment(amount, due=due, paid=paid)

    # Papers and terms ----------------------------------------------------------------------------

    @property
    def paper_lists(self) -> tuple[Dated[Papers], ...]:
        """The list of the article, then what branches ask for beyond it."""
        return (jkk.CLAIM_DOCUMENTS, jkk.CLAIM_DOCUMENTS_IN_PRACTICE)

    @property
    def needs(self) -> frozenset[Need]:
        """What the segment, the sum and the place ask for."""
        return super().needs | {Need.ON_THE_ROAD} if self.outside_workplace else super().needs

    def terms(self, holidays: Collection[date]) -> tuple[Term, ...]:
        """Both reports, the lapse of the right, the notice and the payment."""
        day, certified = self.governing_day, self.certified
        terms = of_jkk(self.history, accident=day, certified=certified, segment=self.segment, holidays=holidays)
        return tuple(terms)

    @property
    def disputes(self) -> Dated[Forums]:
        """The labour inspector, then the minister."""
        return DISPUTES_OF_JKK


_RISK = (
    Text(id="kecelakaan kerja", en="a work accident"),
    Text(id="penyakit akibat kerja", en="an occupational disease"),
)
_NAMED = Text(id="{what}, {name}, {risk} {day}", en="{what}, {name}, {risk} of {day}")
_UNNAMED = Text(id="{what}, {risk} {day}", en="{what}, {risk} of {day}")


# Care -----------------------------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class CareClaim(AccidentClaim):
    """Klaim penggantian biaya: what care, transport and aids cost, given back to who paid first.

    Care at a facility with an agreement is given without a limit and needs no claim.  What is given here, any of it
    together:

    * `care` at a facility without an agreement, where there was no other, with `highest_local_standard`, what the same
      care costs at the best local facility that has one (PP 44/2015 Pasal 33);
    * `home_care` and `home_care_period`: care at home, for who cannot go on with treatment in hospital;
    * `land`, `sea`, `air`: transport, each to its own limit;
    * `prosthesis`: the price that the rehabilitation centre of the government hospitals sets;
    * `dentures`, `hearing_aid`, `glasses`: what they cost, each to its limit.

    `paid_first` is who paid: unless said otherwise the employer of a wage earner and the non-wage worker for care and
    transport (Pasal 30 and 33), and the participant for the aids, of which no article says it.

    >>> from jamsos import Employer, Job, Participant
    >>> budi = Participant("Budi", Segment.PU, jobs=[Job(Employer("PT A"), Rp(3_000_000), programs=("JKK",))])
    >>> claim = CareClaim(participant=budi, accident="2022-06-01", land=Rp(6_000_000), air=Rp(4_000_000))
    >>> claim.entitlement().amount, claim.unreimbursed
    (Rp(9000000), Rp(1000000))
    """

    care: Rupiah | None = None
    highest_local_standard: Rupiah | None = None
    home_care: Rupiah | None = None
    home_care_period: Period | None = None
    land: Rupiah | None = None
    sea: Rupiah | None = None
    air: Rupiah | None = None
    prosthesis: Rupiah | None = None
    dentures: Rupiah | None = None
    hearing_aid: Rupiah | None = None
    glasses: Rupiah | None = None
    paid_first: Party | None = None

    def __attrs_post_init__(self) -> None:
        for name, cost in self._costs:
            if cost is not None:
                refuse_income(cost, name)
        if all(cost is None for _, cost in self._costs):
            msg = f"a cost is needed, at least one of {', '.join(name for name, _ in self._costs)}."
            raise ValueError(msg)
        for name, value, other, its in (
            ("highest_local_standard", self.highest_local_standard, "care", self.care),
            ("home_care_period", self.home_care_period, "home_care", self.home_care),
        ):
            if (value is None) != (its is None):
                msg = f"{name} and {other} stand together: give both or neither."
                raise ValueError(msg)
        if self.highest_local_standard is not None:
            refuse_income(self.highest_local_standard, "highest_local_standard")
        if self.home_care_period is not None:
            instance("home_care_period", self.home_care_period, Period, 'Period("2022-07-01", "2022-12-31")')
        if self.paid_first not in {None, Party.EMPLOYER, Party.PARTICIPANT}:
            msg = f"paid_first must be Party.EMPLOYER or Party.PARTICIPANT, not {shown(self.paid_first)}."
            raise ValueError(msg)
        super().__attrs_post_init__()

    @property
    def _costs(self) -> tuple[tuple[str, Rupiah | None], ...]:
        return (
            ("care", self.care),
            ("home_care", self.home_care),
            ("land", self.land),
            ("sea", self.sea),
            ("air", self.air),
            ("prosthesis", self.prosthesis),
            ("dentures", self.dentures),
            ("hearing_aid", self.hearing_aid),
            ("glasses", self.glasses),
        )

    @property
    def what(self) -> Text:
        """The reimbursement."""
        return _CARE

    @property
    def claimant(self) -> Text:
        """Who paid first."""
        return _said(self._payer)

    @property
    def _payer(self) -> Party:
        return self.paid_first or jkk.first_payer(self.segment)

    def _benefit(self) -> Breakdown:
        return total_of(_CARE, (*self._advanced(), *self._aids()), tags=_PROGRAM)

    def _advanced(self) -> Iterator[Breakdown]:
        """What the law has paid first: care and transport."""
        day = self.governing_day
        if self.care is not None and self.highest_local_standard is not None:
            standard = self.highest_local_standard
            account = jkk.care_reimbursement(day, cost=self.care, highest_local_standard=standard, segment=self.segment)
            lines = [line for line in account.parts if line.tag("payer") is Party.OPERATOR]
            yield total_of(account.label, lines, tags=account.tags)
        if self.home_care is not None and self.home_care_period is not None:
            period = self.home_care_period
            yield jkk.home_care(day, cost=self.home_care, first=period.first, last=period.last)
        if self.land is not None or self.sea is not None or self.air is not None:
            yield jkk.transport(day, land=self.land, sea=self.sea, air=self.air)

    def _aids(self) -> Iterator[Breakdown]:
        """Aids, of which no article says who pays first."""
        day = self.governing_day
        if self.prosthesis is not None:
            yield jkk.prosthesis(day, price=self.prosthesis)
        if self.dentures is not None:
            yield jkk.dentures(day, cost=self.dentures)
        if self.hearing_aid is not None:
            yield jkk.hearing_aid(day, cost=self.hearing_aid)
        if self.glasses is not None:
            yield jkk.glasses(day, cost=self.glasses)

    @property
    def unreimbursed(self) -> Rupiah:
        """What of the costs nobody gives back, because it is above a limit; who paid bears it.

        A prosthesis is worth more than its price, and counts as given back whole.
        """
        spent = sum((cost for name, cost in self._costs if cost is not None and name != "prosthesis"), _NOTHING)
        prosthesis = _NOTHING if self.prosthesis is None else jkk.prosthesis(self._day, price=self.prosthesis).amount
        return spent + prosthesis - self.entitlement().amount

    def recipients(self) -> Breakdown:
        """Penerima: care and transport go to who paid first, the aids to the participant unless `paid_first` is set."""
        self.check_covered()
        lines = [line.tagged(recipient=self._payer) for line in self._advanced()]
        lines += [line.tagged(recipient=self.paid_first or Party.PARTICIPANT) for line in self._aids()]
        return total_of(self.label, lines, tags=_PROGRAM)

    @property
    def needs(self) -> frozenset[Need]:
        """Receipts of what was paid, beside what every claim needs."""
        needs = set(super().needs)
        if self.care is not None:
            needs.add(Need.NO_AGREEMENT)
        if self.land is not None or self.sea is not None or self.air is not None:
            needs.add(Need.TRANSPORTED)
        return frozenset(needs)


_CARE = Text(id="Penggantian biaya", en="Reimbursement of costs")
_PROGRAM = (("program", "JKK"),)


# Grants ---------------------------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class GrantClaim(AccidentClaim):
    """Klaim santunan: a grant that is reckoned on the wage, and what becomes of it where the wage was reported too low.

    `reported_wage` is the monthly wage that the employer reported, where that was less than the true one (`wage`, or
    that of the jobs): the operator pays by the reported wage, and the employer owes the gap (PP 44/2015 Pasal 32).
    """

    reported_wage: Rupiah | None = None

    def __attrs_post_init__(self) -> None:
        if self.reported_wage is not None:
            refuse_income(self.reported_wage, "reported_wage")
        super().__attrs_post_init__()
        if self.reported_wage is not None and (self.segment is Segment.BPU or not self.registered):
            who = "a non-wage worker" if self.segment is Segment.BPU else "a worker who was not registered"
            msg = f"reported_wage ({self.reported_wage!r}) is what an employer reported; of {who} nobody did."
            raise ValueError(msg)

    def _benefit(self) -> Breakdown:
        due = self._grant(self.base)
        if self.reported_wage is None:
            return due
        return jkk.under_reported(self.governing_day, due=due, paid=self._grant(self.reported_wage))

    @abstractmethod
    def _grant(self, wage: Rupiah) -> Breakdown:
        """The grant on a monthly wage."""

    def _standing(self, benefit: Breakdown) -> Breakdown:
        if self.reported_wage is None:
            return super()._standing(benefit)
        by_reported, gap = benefit.parts
        lines = (super()._standing(by_reported), gap.tagged(standing=Standing.EMPLOYER))
        return total_of(benefit.label, lines, tags=benefit.tags, rights=benefit.rights)


def _periods(values: Iterable[Period]) -> tuple[Period, ...]:
    return tuple(values)


@frozen(kw_only=True)
class IncapacityClaim(GrantClaim):
    """Klaim STMB: the grant for the days in which somebody could not work.

    `days` counts from the first day of incapacity to the last; or else `periods` are its stretches by the calendar,
    where a relapse interrupted them.
    `wage_paid` is what the employer went on paying in that time: up to that sum the grant is the employer's, the rest
    the worker's (PP 44/2015 Pasal 51).

    >>> from jamsos import Employer, Job, Participant
    >>> budi = Participant("Budi", Segment.PU, jobs=[Job(Employer("PT A"), Rp(3_000_000), programs=("JKK",))])
    >>> claim = IncapacityClaim(participant=budi, accident="2022-06-01", days=45, wage_paid=Rp(4_000_000))
    >>> {party.name: amount for party, amount in claim.recipients().by("recipient").items()}
    {'EMPLOYER': Rp(4000000), 'PARTICIPANT': Rp(500000)}
    """

    days: int | None = None
    periods: tuple[Period, ...] = field(default=(), converter=_periods)
    wage_paid: Rupiah = _NOTHING

    def __attrs_post_init__(self) -> None:
        if (self.days is None) == (not self.periods):
            msg = 'give either days, such as 45, or periods, such as [Period("2022-06-01", "2022-07-15")].'
            raise ValueError(msg)
        if self.days is not None:
            whole("days", self.days, least=1)
        for number, each in enumerate(self.periods, start=1):
            instance(f"period {number}", each, Period, 'Period("2022-06-01", "2022-07-15")')
        refuse_income(self.wage_paid, "wage_paid")
        super().__attrs_post_init__()
        if self.wage_paid > _NOTHING and self.segment is Segment.BPU:
            msg = f"wage_paid ({self.wage_paid!r}) is what an employer paid, and Segment.BPU has none."
            raise ValueError(msg)
        self._check_letter()

    def _check_letter(self) -> None:
        """Refuse incapacity after the letter that ended it."""
        if self.certified is None:
            return
        if self.accident is not None and self.days is not None:
            most = (self.certified - self.accident).days + 1
            if self.days > most:
                msg = f"days ({self.days}) is more than the {most} from {self.accident} to {self.certified}."
                raise ValueError(msg)
        for each in self.periods:
            if each.last > self.certified:
                msg = (
                    f"periods: {each:en} does not end by {self.certified}, the day of the doctor's letter (certified)."
                )
                raise ValueError(msg)

    @property
    def what(self) -> Text:
        """The grant for temporary incapacity."""
        return _INCAPACITY

    @property
    def claimant(self) -> Text:
        """The employer who went on paying the wage, else the participant."""
        party = Party.EMPLOYER if self.wage_paid > _NOTHING else Party.PARTICIPANT
        return _said(party)

    def _grant(self, wage: Rupiah) -> Breakdown:
        if self.days is None:
            return jkk.incapacity_periods(self.governing_day, wage=wage, periods=self.periods)
        return jkk.temporary_incapacity(self.governing_day, wage=wage, days=self.days)

    def recipients(self) -> Breakdown:
        """Penerima: the employer up to the wage that was paid, the worker for the rest."""
        grant = self.entitlement()
        if self.wage_paid == _NOTHING:
            return grant.tagged(recipient=Party.PARTICIPANT)
        shared = jkk.incapacity_recipients(self.governing_day, grant=grant.amount, wage_paid=self.wage_paid)
        return shared.named(self.label)


def _disabilities(values: Iterable[Disability]) -> tuple[Disability, ...]:
    return tuple(values)


@frozen(kw_only=True)
class DisabilityClaim(GrantClaim):
    """Klaim cacat: the grant for a lasting disability, partial or total.

    Partial: `disabilities`, each by the table (`lampiran.disability`), of a `left_handed` person with right and left
    exchanged.  Total permanent: `total`, with the periodic grant, and the scholarship for children (`scholarships`).

    >>> from jamsos import Employer, Job, Participant
    >>> from jamsos.lampiran.disability import Loss
    >>> budi = Participant("Budi", Segment.PU, jobs=[Job(Employer("PT A"), Rp(3_000_000), programs=("JKK",))])
    >>> claim = DisabilityClaim(participant=budi, accident="2022-06-01", disabilities=[Disability(Loss.HEARING_ONE)])
    >>> claim.entitlement().amount
    Rp(48000000)
    """

    disabilities: tuple[Disability, ...] = field(default=(), converter=_disabilities)
    total: bool = False
    left_handed: bool = False

    def __attrs_post_init__(self) -> None:
        for number, each in enumerate(self.disabilities, start=1):
            instance(f"disability {number}", each, Disability, "Disability(Loss.FOOT)")
        instance("left_handed", self.left_handed, bool, "True")
        if instance("total", self.total, bool, "True") == bool(self.disabilities):
            msg = "give either disabilities, such as [Disability(Loss.FOOT)], or total=True."
            raise ValueError(msg)
        super().__attrs_post_init__()

    @property
    def what(self) -> Text:
        """The grant for a partial or total disability."""
        return _TOTAL if self.total else _PARTIAL

    def _grant(self, wage: Rupiah) -> Breakdown:
        day = self.governing_day
        if self.total:
            return jkk.total_disability(day, wage=wage)
        return jkk.partial_disability(day, wage=wage, disabilities=self.disabilities, left_handed=self.left_handed)

    def recipients(self) -> Breakdown:
        """Penerima: the participant."""
        return self.entitlement().tagged(recipient=Party.PARTICIPANT)

    def scholarships(self, *, chosen: Iterable[Relative] | None = None, first_claim: date | None = None) -> Breakdown:
        """Beasiswa: what the children of who is totally disabled will be paid year by year.

        `chosen` are the children the family asks for; left out, all of `children`.  The law pays two at most and does
        not say which: of more, ValueError asks to choose.  NotCovered where the disability is not total.
        """
        if not self.total:
            msg = "a scholarship stands with a death or a total permanent disability, not with a partial one."
            raise NotCovered(msg)
        start = first_claim or self.opened
        return jkk.scholarships(self.governing_day, children=self._pupils(chosen), first_claim=start)


_INCAPACITY = Text(id="Santunan sementara tidak mampu bekerja", en="Grant for temporary incapacity")
_PARTIAL = Text(id="Santunan cacat sebagian", en="Grant for partial disability")
_TOTAL = Text(id="Santunan cacat total tetap", en="Grant for total permanent disability")

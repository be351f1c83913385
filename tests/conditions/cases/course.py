"""JS51x: the course of a claim."""

from __future__ import annotations

from datetime import date
from typing import Any

from jamsos import Cause, DeathClaim, Month, Period, Rp, Segment
from jamsos.claims import Event, Instead, MigrantDeathClaim, PensionLumpSumClaim, SavingsClaim, Stage
from jamsos.family import Relation, Relative, Will
from jamsos.participants import Enrolment
from jamsos.programs.jht import Ground
from jamsos.programs.jp import Career
from jamsos.programs.papers import Paper
from jamsos.programs.pmi import Phase
from tests.conditions.case import Case
from tests.conditions.subjects import claim, job, person, protect, worker

__all__ = ["CASES"]

SEEN = date(2022, 6, 30)
IN_2014 = protect(period=Period.year(2014))
FILED, COMPLETE = Event(Stage.FILED, "2022-03-16"), Event(Stage.COMPLETE, "2022-03-18")
APPROVED = Event(Stage.APPROVED, "2022-03-20")
BY_LAW = {Paper.DEATH_CERTIFICATE, Paper.HEIRS, Paper.CARD}
HOLIDAYS = frozenset({date(2022, 4, 15)})


def accident(*history: Event, day: str = "2022-03-14", **changes: Any) -> DeathClaim:
    """A death by accident with a history."""
    values: dict[str, Any] = {"died": day, "cause": Cause.WORK_ACCIDENT, "history": history, **changes}
    return claim(**values)


def natural(*history: Event, **changes: Any) -> DeathClaim:
    """A natural death of 14 March 2022 with a history."""
    values: dict[str, Any] = {"history": history, **changes}
    return claim(**values)


def approved(amount: int | None) -> Event:
    """A determination, of a sum where it is not the one that was reckoned."""
    return Event(Stage.APPROVED, "2022-03-20", amount=None if amount is None else Rp(amount))


def paid(amount: int, day: str = "2022-03-21") -> Event:
    """The last payment."""
    return Event(Stage.PAID, day, amount=Rp(amount))


def member(day: str = "2025-06-03", **changes: Any) -> DeathClaim:
    """A natural death of a member of JKM since 2020, of whom more than the name is known."""
    who = person(enrolments=[Enrolment("JKM", start="2020-01-01")], **changes)
    return DeathClaim(died=day, participant=who)


def of_the_employer(**changes: Any) -> DeathClaim:
    """A natural death of a wage earner."""
    return DeathClaim(died="2022-03-14", participant=worker(job(start="2020-01-01")), **changes)


def savings(ground: Ground = Ground.DEATH, **changes: Any) -> SavingsClaim:
    """An account of JHT, asked for in April 2026."""
    who = person(segment=Segment.PU, born="1990-01-01", **changes)
    return SavingsClaim(participant=who, ground=ground, happened="2026-02-27", asked="2026-04-30", saved=Rp(37_882_390))


def one_sum(**changes: Any) -> PensionLumpSumClaim:
    """The contributions to JP after a death of February 2026 that meets no credit."""
    wages = {month: Rp(8_000_000) for month in Month.range(Month(2025, 6), Month(2026, 1))}
    career = Career(born="1985-04-20", registered="2025-06-01", wages=wages)
    who = person(segment=Segment.PU, born="1985-04-20", **changes)
    return PensionLumpSumClaim(
        participant=who, career=career, returns=Rp(0), after=Instead.DEATH, happened="2026-02-10"
    )


def abroad(day: str = "2025-06-03", **changes: Any) -> MigrantDeathClaim:
    """A death during work abroad."""
    who = person(segment=Segment.PMI, enrolments=[Enrolment("JKM", start="2019-01-10")], **changes)
    return MigrantDeathClaim(participant=who, happened=day, phase=Phase.DURING)


OUTSIDE = {"died": "2023-01-01"}
LATE_EVENTS = (Event(Stage.FILED, "2023-01-02"), Event(Stage.COMPLETE, "2023-01-03"))
LATE_APPROVAL = Event(Stage.APPROVED, "2023-01-04", amount=Rp(41_000_000))
IN_TIME = Event(Stage.REPORTED, "2022-03-15")
OF_2014 = (Event(Stage.FILED, "2014-06-01"), Event(Stage.COMPLETE, "2014-06-02"))
THREE = [Relative(name, Relation.CHILD, born="2015-02-03") for name in ("Ani", "Budi", "Cici")]
SISTER = Relative("Ina", Relation.SIBLING)
PRIVATE, NOTARIAL = Will("Yayasan Kasih", notarial=False), Will("Yayasan Kasih", notarial=True)

CASES: dict[str, tuple[Case, ...]] = {
    "JS511": (
        Case("filed without papers", natural(FILED)),
        Case("filed with the papers of the article", natural(FILED, papers=BY_LAW)),
        Case("complete", natural(FILED, COMPLETE)),
    ),
    "JS510": (
        Case("filed with the papers of the article", natural(FILED, papers=BY_LAW)),
        Case("only the bank book is missing", natural(FILED, papers=set(Paper) - {Paper.BANK_BOOK})),
        Case("only the certificate of heirs is missing", natural(FILED, papers=set(Paper) - {Paper.HEIRS})),
        Case("complete", natural(FILED, COMPLETE)),
    ),
    "JS512": (
        Case("reported on the fourth day", accident(Event(Stage.REPORTED, "2022-03-18")), date(2022, 3, 18)),
        Case("reported on the second day", accident(Event(Stage.REPORTED, "2022-03-16")), date(2022, 3, 16)),
        Case(
            "reported late, filed in time for the death",
            accident(Event(Stage.REPORTED, "2022-03-07"), FILED, accident="2022-03-01"),
            date(2022, 3, 16),
        ),
        Case("nothing is known of its course", accident()),
        Case("reported and filed in time, the operator is late", accident(FILED), SEEN),
        Case(
            "reported in time, the right lapsed",
            accident(Event(Stage.REPORTED, "2017-01-11"), Event(Stage.FILED, "2022-03-16"), accident="2017-01-10"),
            date(2022, 3, 16),
        ),
        Case("an accident of 2014", accident(*OF_2014, day="2014-05-30", under=IN_2014)),
    ),
    "JS513": (
        Case("complete in March, not paid in June", natural(FILED, COMPLETE)),
        Case("complete in March, paid within three days", natural(FILED, COMPLETE, APPROVED, paid(42_000_000))),
        Case("not filed", natural()),
        Case("an accident of which nothing more is known", accident()),
        Case("an accident, complete in March, not paid in June", accident(FILED, COMPLETE)),
        Case("an accident of 2014", accident(*OF_2014, day="2014-05-30", under=IN_2014)),
    ),
    "JS514": (
        Case("a rupiah more", natural(FILED, COMPLETE, APPROVED, paid(42_000_001))),
        Case("all of it", natural(FILED, COMPLETE, APPROVED, paid(42_000_000))),
        Case(
            "not covered",
            natural(*LATE_EVENTS, Event(Stage.APPROVED, "2023-01-04"), paid(42_000_001, "2023-01-05"), **OUTSIDE),
        ),
    ),
    "JS515": (
        Case("a million less", natural(FILED, COMPLETE, approved(41_000_000))),
        Case("the same sum", natural(FILED, COMPLETE, approved(42_000_000))),
        Case("no sum", natural(FILED, COMPLETE, approved(None))),
        Case("not determined", natural(FILED, COMPLETE)),
        Case("not covered", natural(*LATE_EVENTS, LATE_APPROVAL, **OUTSIDE)),
    ),
    "JS516": (
        Case("complete, no calendar", natural(FILED, COMPLETE)),
        Case("complete, a calendar", natural(FILED, COMPLETE, holidays=HOLIDAYS)),
        Case("not complete", natural(FILED)),
        Case("an accident of 2014", accident(*OF_2014, day="2014-05-30", under=IN_2014)),
    ),
    "JS517": (
        Case("not registered", of_the_employer(registered=False)),
        Case("registered", of_the_employer()),
        Case("not covered", natural(**OUTSIDE)),
    ),
    "JS518": (
        Case("nobody", member(relatives=[])),
        Case("a sister", member(relatives=[SISTER])),
        Case("nobody asked for relatives", member()),
        Case("only a name", natural(participant="Ny. Tuasela")),
        Case("not covered", member("2019-06-03", relatives=[])),
        Case("an account of JHT, nobody", savings(relatives=[])),
        Case("an account of JHT after leaving", savings(Ground.RESIGNATION, relatives=[])),
        Case("the contributions to JP, nobody", one_sum(relatives=[])),
        Case("the contributions to JP, a widow", one_sum(relatives=[Relative("Siti", Relation.SPOUSE)])),
        Case("the contributions to JP, three children", one_sum(relatives=THREE)),
        Case("abroad, nobody", abroad(relatives=[])),
        Case("abroad, a sister", abroad(relatives=[SISTER])),
        Case("abroad, before an order was known", abroad("2020-06-03", relatives=[])),
    ),
    "JS519": (
        Case("a private will", member(will=PRIVATE)),
        Case("a notarial will", member(will=NOTARIAL)),
        Case("a private will and a sister", member(will=PRIVATE, relatives=[SISTER])),
        Case("neither a will nor heirs", member()),
        Case("a private will, before the regulation", member("2024-06-03", will=PRIVATE)),
        Case("only a name", claim(protect(period=Period.year(2025)), died="2025-06-03", participant="Ny. Tuasela")),
        Case("a private will, not covered", DeathClaim(died="2025-06-03", participant=person(will=PRIVATE))),
    ),
}

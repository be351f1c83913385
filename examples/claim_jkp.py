"""A claim for JKP, from the dismissal to the last instalment: six months, of which one was not earned.

Sari earned Rp6.750.000 and was dismissed on 2 December 2024, so the change of 7 February 2025 comes in the third month.
In the fourth month she sent too few applications, and on 2 June 2025 she began a new job.
A former colleague of hers was never registered; their employer owes that benefit itself.
"""

from __future__ import annotations

from attrs import evolve

from jamsos import EnterpriseScale, Month, NotInForce, Participant, Rp, Segment, Text
from jamsos.claims import JobLossClaim, Stage
from jamsos.programs.jkp import Effort, Ending, JobLoss
from jamsos.programs.papers import Paper

DONE = Text(id="dilakukan {day}, {late} hari terlambat", en="done on {day}, {late} day(s) late")

loss = JobLoss(
    "2024-12-02",
    Ending.DISMISSAL,
    paid=Month.range(Month(2022, 1), Month(2024, 11)),
    citizen=True,
    willing=True,
    working=False,
    born="1990-03-05",
    registered="2022-01-03",
)
claim = JobLossClaim(participant=Participant("Sari", Segment.PU), loss=loss, wage=Rp(6_750_000))
unregistered = JobLossClaim(
    participant=Participant("Tini", Segment.PU),
    loss=evolve(loss, paid=()),
    wage=Rp(4_000_000),
    registered=False,
    scale=EnterpriseScale.MEDIUM,
)


def paid(one: JobLossClaim, *, on: str) -> JobLossClaim:
    """The claim with its next instalment paid."""
    return one.advance(Stage.PAID_IN_PART, on=on, amount=one.ready()[0].amount)


def course() -> JobLossClaim:
    """What happened to the claim of Sari."""
    one = claim.with_papers(Paper.DISMISSAL, Paper.COMMITMENT, Paper.ACCOUNT_DATA)
    one = one.ask(on="2024-12-16").advance(Stage.FILED, on="2024-12-16")
    one = one.advance(Stage.COMPLETE, on="2024-12-16").advance(Stage.APPROVED, on="2024-12-18")
    one = paid(one, on="2024-12-20")
    one = paid(one.ask(on="2025-01-16"), on="2025-01-20")
    one = paid(one.ask(Effort(applications=6), on="2025-02-17"), on="2025-02-19")
    one = one.ask(Effort(applications=3), on="2025-03-17")
    one = paid(one.ask(Effort(interviews=1), on="2025-04-16"), on="2025-04-23")
    return evolve(one, new_job="2025-06-02", job_reported="2025-06-10").advance(Stage.PAID, on="2025-06-11")


def main() -> None:
    """Print the right, the papers, the terms and the course; then what the other employer owes."""
    print(claim.entitlement().explain("id"))
    print("\nBerkas:")
    for each in claim.papers_owed():
        print(f"* {each:id} ({each.source.citation.short})")
    print("\nTenggat:")
    one = course()
    for term in one.terms(frozenset()):  # the holidays of the year belong here; none keeps the example short
        done = "" if term.done is None else f"; {DONE.fill(day=term.done, late=term.days_late(term.done))}"
        print(f"* {term:id} ({term.source.citation.short}){done}")
    try:
        one.late_payment(frozenset())
    except NotInForce as gap:
        print(f"\n{gap}")
    print()
    print(one.as_document("id").text())
    print()
    print(unregistered.owed().explain("id"))


if __name__ == "__main__":
    main()

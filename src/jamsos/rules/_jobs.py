"""At which of the jobs of a person something is registered; rules of two families ask it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from jamsos.participants import Job, Participant

__all__ = ["jobs_with_jkp"]


def jobs_with_jkp(person: Participant, day: date) -> list[Job]:
    """The jobs held on a day at which the person is registered in JKP."""
    return [job for job in person.jobs if job.programs and "JKP" in job.programs and job.held_on(day)]

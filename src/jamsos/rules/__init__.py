"""Pemeriksaan: judgement that is collected, not thrown.

`check` asks every rule that fits the subject and returns what they found.  A code is permanent; a name may be searched
for; both stand in the documentation with the article.

JS1xx  regulation · JS2xx  people · JS3xx  funding · JS4xx  contributions · JS5xx  claims · JS9xx  evidence

JS220 to JS229 are found while a list is read (`jamsos.roster`), not by `check`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from jamsos import roster
from jamsos._checks import shown, unknown
from jamsos.claims import DeathClaim
from jamsos.dates import as_day
from jamsos.findings import Findings
from jamsos.protection import Protection
from jamsos.rules import claims, contributions, evidence, funding, people, regulation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jamsos.dates import Day
    from jamsos.findings import Finding, Rule

__all__ = ["RULES", "check", "rule"]

RULES: tuple[Rule[Any], ...] = (
    *regulation.RULES,
    *people.RULES,
    *roster.RULES,
    *funding.RULES,
    *contributions.RULES,
    *claims.RULES,
    *evidence.RULES,
)
"""Every rule, in the order of the codes."""

_SUBJECTS = (Protection, DeathClaim)


def rule(code: str) -> Rule[Any]:
    """The rule of a code or of a name; raises ValueError naming the nearest.

    >>> rule("JS501").name
    'death-not-covered'
    """
    for each in RULES:
        if code in {each.code, each.name}:
            return each
    raise unknown("rule", code, [each.code for each in RULES] + [each.name for each in RULES])


def check(subject: object, *, on: Day) -> Findings:
    """Periksa: everything the rules have to say about a subject on a day.

    The subject is a Protection, a DeathClaim, or any iterable of these, which is also judged as a whole:
    one person must not be paid for twice.  Nothing is raised for what is merely unlawful; it is found.

    >>> from jamsos import APBD, JKK, JKM, KOTA_AMBON, PERWALI_AMBON_34A_2020, Funding, Period, Segment
    >>> ambon = Protection(under=PERWALI_AMBON_34A_2020, region=KOTA_AMBON, segment=Segment.BPU, headcount=25_000,
    ...                    programs=(JKK, JKM), period=Period.year(2022),
    ...                    funding=Funding(APBD, payer=KOTA_AMBON, year=2022))
    >>> check(ambon, on="2022-01-01").ok
    True
    """
    return Findings.of(_judge(_subjects(subject), as_day(on, "on")))


def _subjects(subject: object) -> tuple[object, ...]:
    if isinstance(subject, _SUBJECTS):
        return (subject,)
    items = tuple(cast("Iterable[object]", subject)) if isinstance(subject, Iterable) else (subject,)
    for item in items:
        if not isinstance(item, _SUBJECTS):
            kinds = ", ".join(kind.__name__ for kind in _SUBJECTS)
            msg = f"check judges a {kinds} or an iterable of these, not {shown(item)} ({type(item).__name__})."
            raise TypeError(msg)
    return items


def _judge(subjects: tuple[object, ...], day: date) -> Iterator[Finding]:
    together = (*subjects, people.Portfolio(subjects))
    for each in RULES:
        for subject in together:
            if isinstance(subject, each.subject):
                yield from each.judge(subject, day)

"""Klaim: deeds that turn a protection into money for the heirs."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance
from jamsos.breakdown import Breakdown, total_of
from jamsos.dates import Month, as_day
from jamsos.document import Shows
from jamsos.lampiran.income_bands import INCOME_BANDS
from jamsos.participants import Participant, refuse_other
from jamsos.programs import JKK, JKM, Program, jkk, jkm
from jamsos.protection import Protection
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from jamsos.document import Document
    from jamsos.protection import Group
    from jamsos.text import Lang

__all__ = ["Cause", "DeathClaim", "NotCovered", "settle"]


class Cause(Enum):
    """Sebab: what a death is due to, which decides the programme that pays."""

    NATURAL = Text(id="bukan kecelakaan kerja", en="not a work accident")
    WORK_ACCIDENT = Text(id="kecelakaan kerja", en="work accident")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class NotCovered(ValueError):  # noqa: N818  (a statement about the claim, not an error of the program)
    """The protection does not reach this event: the day, the programme or the person is outside it."""


def _died(value: object) -> date:
    return as_day(value, "died")


def _since(value: object) -> date | None:
    return None if value is None else as_day(value, "member_since")


@frozen
class DeathClaim(Shows):
    """Klaim kematian: one death under a protection.

    The day of death governs the benefit.  A natural death is paid by JKM, a death by work accident by JKK.
    `member_since` is the first day of membership; where it is left out it is the first day of the month in which the
    deceased's group was registered, and if groups differ in a way that changes the benefit it must be given.
    `participant` names the deceased: a person of the roster, or a name.

    >>> from jamsos import APBD, KOTA_AMBON, PERWALI_AMBON_34A_2020, Funding, Period, Segment
    >>> ambon = Protection(under=PERWALI_AMBON_34A_2020, region=KOTA_AMBON, segment=Segment.BPU, headcount=25_000,
    ...                    programs=(JKK, JKM), period=Period.year(2022),
    ...                    funding=Funding(APBD, payer=KOTA_AMBON, year=2022))
    >>> DeathClaim(under=ambon, died="2022-03-14").entitlement().amount
    Rp(42000000)
    """

    under: Protection = field(kw_only=True, repr=False)
    died: date = field(kw_only=True, converter=_died)
    cause: Cause = field(default=Cause.NATURAL, kw_only=True)
    participant: Participant | str = field(default="", kw_only=True)
    member_since: date | None = field(default=None, kw_only=True, converter=_since)

    def __attrs_post_init__(self) -> None:
        instance("under", self.under, Protection, "a Protection(...)")
        refuse_other("cause", self.cause, Cause)
        if not isinstance(self.participant, Participant | str):
            instance("participant", self.participant, Participant, 'Participant("Nama", Segment.BPU)')
        if self.member_since is not None and self.member_since > self.died:
            msg = f"member_since ({self.member_since}) cannot be after the day of death ({self.died})."
            raise ValueError(msg)

    @property
    def governing_day(self) -> date:
        """The day whose law applies: the day of death."""
        return self.died

    @property
    def program(self) -> Program:
        """The programme that pays."""
        return JKM if self.cause is Cause.NATURAL else JKK

    @property
    def label(self) -> Text:
        """The claim in one phrase."""
        if not self.participant:
            return _CLAIM.fill(day=self.died, cause=self.cause)
        return _NAMED_CLAIM.fill(name=self.participant, day=self.died, cause=self.cause)

    def refusal(self) -> str | None:
        """Why the protection does not reach this death, in a sentence; None where it does."""
        covers = ", ".join(each.code for each in self.under.programs)
        if self.program.code not in {each.code for each in self.under.programs}:
            return f"a death by {self.cause:en} is paid by {self.program.code}; the protection covers {covers}."
        if self.died not in self.under.period:
            return f"the death of {self.died} is outside the protection of {self.under.period:en}."
        if not self._groups():
            starts = ", ".join(sorted({group.start.iso for group in self.under.groups}))
            return f"nobody was protected yet on {self.died}: the protection begins in {starts}."
        return None

    def _groups(self) -> tuple[Group, ...]:
        groups = self.under.active_groups(Month.of(self.died))
        person = self.participant
        if not isinstance(person, Participant) or person.registered is None:
            return groups
        return tuple(group for group in groups if group.registered == person.registered)

    @property
    def earliest_membership(self) -> date | None:
        """The first day of membership: the one given, else the earliest of the groups the deceased can belong to."""
        if self.member_since is not None:
            return self.member_since
        return min((group.registered.first for group in self._groups()), default=None)

    def entitlement(self) -> Breakdown:
        """Hak: what the heirs receive, with the rights that depend on children.

        Raises NotCovered when the protection does not reach the death, NotInForce outside the law.
        """
        refusal = self.refusal()
        if refusal is not None:
            raise NotCovered(refusal)
        benefit = self._jkm() if self.cause is Cause.NATURAL else self._jkk()
        return benefit.named(_ENTITLEMENT.fill(program=benefit.label, claim=self.label))

    def _jkm(self) -> Breakdown:
        if self.member_since is not None:
            return jkm.death_benefit(self.died, member_since=self.member_since)
        starts = sorted({group.registered.first for group in self._groups()})
        benefits = [jkm.death_benefit(self.died, member_since=start) for start in starts]
        outcomes = {(each.amount, tuple(right.met for right in each.rights)) for each in benefits}
        if len(outcomes) > 1:
            listed = ", ".join(map(str, starts))
            msg = f"member_since is needed: the benefit of {self.died} differs between groups registered on {listed}."
            raise ValueError(msg)
        return benefits[-1]

    def _jkk(self) -> Breakdown:
        incomes = {group.income for group in self._groups()}
        if isinstance(self.participant, Participant) and self.participant.income is not None:
            incomes = {self.participant.income}
        bands = INCOME_BANDS.on(self.died).value
        bases = sorted({bands.of(income).base for income in incomes})
        if len(bases) > 1:
            listed = ", ".join(format(base, "id") for base in bases)
            msg = f"participant is needed: the JKK benefit depends on the chosen base, and the groups have {listed}."
            raise ValueError(msg)
        return jkk.death_benefit(self.died, wage=bases[0])

    def as_document(self, lang: Lang) -> Document:
        """The entitlement as a document."""
        return self.entitlement().as_document(lang)

    def __format__(self, spec: str) -> str:
        return self.label.get(as_lang(spec or "id"))


_CLAIM = Text(id="meninggal {day}, {cause}", en="death on {day}, {cause}")
_NAMED_CLAIM = Text(id="{name}, meninggal {day}, {cause}", en="{name}, death on {day}, {cause}")
_ENTITLEMENT = Text(id="{program}: {claim}", en="{program}: {claim}")
_SETTLED = Text(id="Klaim ({n})", en="Claims ({n})")


def settle(claims: Iterable[DeathClaim]) -> Breakdown:
    """Penyelesaian: the entitlements of several claims as one account; no claims come to Rp0.

    Raises NotCovered or ValueError for the first claim that cannot be paid, naming it.
    """
    entitlements: list[Breakdown] = []
    for claim in claims:
        instance("claim", claim, DeathClaim, "DeathClaim(under=..., died=...)")
        entitlements.append(claim.entitlement())
    return total_of(_SETTLED.fill(n=len(entitlements)), entitlements)

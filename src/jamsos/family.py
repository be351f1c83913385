"""Keluarga: the relatives of a participant, whom the law pays after a death and whose schooling it helps.

A relative is described, not judged: who of them is an heir, and in which order, is a matter of each programme
(`jamsos.claims.heirs`).
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, shown
from jamsos.dates import as_day
from jamsos.lampiran.scholarships import Child, Grade, Level
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from datetime import date

    from jamsos.dates import Day

__all__ = ["Relation", "Relative", "Will"]


class Relation(Enum):
    """Hubungan keluarga: what a relative is to the participant, as far as the law tells relatives apart.

    "Keturunan sedarah menurut garis lurus ke atas dan ke bawah sampai derajat kedua" are the parents, grandparents and
    grandchildren; the children stand before them by themselves.
    Children include stepchildren and lawfully adopted ones, parents those of a step or an adoption, where PP 45/2015
    says so (Pasal 1 angka 8 and 9).
    """

    SPOUSE = Text(id="istri atau suami", en="spouse")
    CHILD = Text(id="anak", en="child")
    PARENT = Text(id="orang tua", en="parent")
    GRANDPARENT = Text(id="kakek atau nenek", en="grandparent")
    GRANDCHILD = Text(id="cucu", en="grandchild")
    SIBLING = Text(id="saudara kandung", en="brother or sister")
    PARENT_IN_LAW = Text(id="mertua", en="parent-in-law")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


def _some_day(value: Day | None) -> date | None:
    return None if value is None else as_day(value)


def named(field_name: str, value: object) -> str:
    """The name, when it is text with something in it."""
    text = instance(field_name, value, str, '"Siti"')
    if not text.strip():
        msg = f"{field_name} must not be blank."
        raise ValueError(msg)
    return text


@frozen
class Relative:
    """Anggota keluarga: one relative, with the days the law asks about; what is not known stays None.

    `married` is the day of a marriage: a child's right ends with it, a widow's or widower's when it comes after the
    death of the participant.
    `works` is the day on which a child began to work, `died` the day of the relative's own death.
    `grade` is the class a child attends or will enter first, `enters` the day on which a child that is not at school
    yet will enter it.

    >>> ani = Relative("Ani", Relation.CHILD, born="2012-05-01", grade=Grade(Level.PRIMARY, 4))
    >>> ani.alive_on("2022-01-01"), str(ani)
    (True, 'Ani')
    """

    name: str
    relation: Relation
    born: date | None = field(default=None, converter=_some_day, kw_only=True)
    died: date | None = field(default=None, converter=_some_day, kw_only=True)
    married: date | None = field(default=None, converter=_some_day, kw_only=True)
    works: date | None = field(default=None, converter=_some_day, kw_only=True)
    grade: Grade | None = field(default=None, kw_only=True)
    enters: date | None = field(default=None, converter=_some_day, kw_only=True)

    def __attrs_post_init__(self) -> None:
        named("name", self.name)
        if not isinstance(self.relation, Relation):
            members = ", ".join(f"Relation.{member.name}" for member in Relation)
            msg = f"relation must be one of {members}, not {shown(self.relation)}."
            raise TypeError(msg)
        if self.grade is not None:
            instance("grade", self.grade, Grade, "Grade(Level.PRIMARY, 4)")
        days = (("died", self.died), ("married", self.married), ("works", self.works), ("enters", self.enters))
        for name, day in days:
            if day is not None and self.born is not None and day < self.born:
                msg = f"{name} ({day}) of {self.name} cannot be before the day of birth ({self.born})."
                raise ValueError(msg)

    def alive_on(self, day: Day) -> bool:
        """Whether the relative is alive on a day, as far as is known: an unborn child is not, the day of death counts.

        >>> Relative("Budi", Relation.CHILD, born="2022-06-01").alive_on("2022-05-31")
        False
        """
        when = as_day(day)
        return (self.born is None or self.born <= when) and (self.died is None or when <= self.died)

    @property
    def pupil(self) -> Child:
        """The child as the scholarship asks for it; raises ValueError for another relative or without a birth date."""
        if self.relation is not Relation.CHILD or self.born is None:
            msg = f"{self.name} is no child with a known day of birth, which a scholarship asks for."
            raise ValueError(msg)
        return Child(
            self.name,
            born=self.born,
            grade=self.grade or Grade(Level.KINDERGARTEN),
            enters=self.enters,
            married=self.married,
            works=self.works,
            died=self.died,
        )

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return self.name

    def __str__(self) -> str:
        return self.name


@frozen
class Will:
    """Wasiat: whom the participant named, and whether the will is a notarial deed.

    Permenaker 1/2025 Pasal 79 asks for a notarial deed; an article before it did not say.

    >>> print(Will("Yayasan Kasih", notarial=True))
    Yayasan Kasih
    """

    beneficiary: str
    notarial: bool = field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        named("beneficiary", self.beneficiary)
        instance("notarial", self.notarial, bool, "True")

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return self.beneficiary

    def __str__(self) -> str:
        return self.beneficiary

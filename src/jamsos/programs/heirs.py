"""Ahli waris: the order in which the law pays those a dead participant leaves, and who is paid where there is nobody.

JKK, JKM and JHT share the order: widow, widower or child first; where there is none, rank by rank, each only where
those before are missing.
How several heirs of one rank share a sum is not said: it is theirs together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos.family import Relation, Relative, Will
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

__all__ = ["FAMILY", "Heirs", "Rank", "Recipients"]


@frozen
class Rank:
    """Urutan: one rank of heirs, in the words of the article, and the relatives it means; none for who a will names."""

    words: Text
    relations: tuple[Relation, ...] = ()

    def __format__(self, spec: str) -> str:
        return self.words.get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


FIRST = Rank(Text(id="janda, duda, atau anak", en="widow, widower or child"), (Relation.SPOUSE, Relation.CHILD))
BY_BLOOD = Rank(
    Text(
        id="keturunan sedarah menurut garis lurus ke atas dan ke bawah sampai derajat kedua",
        en="blood relatives in the direct line up and down to the second degree",
    ),
    (Relation.PARENT, Relation.GRANDPARENT, Relation.GRANDCHILD),
)
SIBLINGS = Rank(Text(id="saudara kandung", en="siblings"), (Relation.SIBLING,))
IN_LAWS = Rank(Text(id="mertua", en="parents-in-law"), (Relation.PARENT_IN_LAW,))
NAMED = Rank(Text(id="pihak yang ditunjuk dalam wasiat", en="whom the will names"))

FAMILY = (FIRST, BY_BLOOD, SIBLINGS, IN_LAWS, NAMED)
"""The ranks that PP 44/2015, PP 46/2015 and Permenaker 4/2023 print alike."""


@frozen
class Recipients:
    """Penerima: the rank that is reached and those in it; where nobody is, who is paid instead.

    `relatives` are all of the rank who were alive at the death, together; `will` the will that was reached.
    """

    rank: Rank | None
    relatives: tuple[Relative, ...] = ()
    will: Will | None = None

    @property
    def nobody(self) -> bool:
        """Whether neither a relative nor a will was reached."""
        return self.rank is None

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        if self.rank is None:
            return _NOBODY.get(lang)
        names = ", ".join(str(each) for each in (*self.relatives, *([self.will] if self.will else [])))
        return _RANK.fill(names=names, rank=self.rank).get(lang)

    def __str__(self) -> str:
        return format(self, "id")


_RANK = Text(id="{names} ({rank})", en="{names} ({rank})")
_NOBODY = Text(id="tidak ada ahli waris", en="no heir")


@frozen
class Heirs:
    """Urutan ahli waris: who is paid after a death, rank by rank; a rank only where those before are missing.

    `nobody` says in the words of the article who is paid where there is not even a will; None where it does not say.
    `funeral` is who is then paid the funeral cost, `rest` who the rest; both None where the article says nothing.

    >>> siti, budi = Relative("Siti", Relation.SIBLING), Relative("Budi", Relation.PARENT)
    >>> from datetime import date
    >>> print(Heirs(FAMILY).recipients([siti, budi], None, date(2022, 1, 1)))
    Budi (keturunan sedarah menurut garis lurus ke atas dan ke bawah sampai derajat kedua)
    """

    ranks: tuple[Rank, ...]
    nobody: Text | None = field(default=None, kw_only=True)
    funeral: Text | None = field(default=None, kw_only=True)
    rest: Text | None = field(default=None, kw_only=True)

    def recipients(self, relatives: Iterable[Relative], will: Will | None, died: date) -> Recipients:
        """Who is reached: the first rank with a relative who was alive on the day of death, or the will, or nobody."""
        alive = [each for each in relatives if each.alive_on(died)]
        for rank in self.ranks:
            found = tuple(each for each in alive if each.relation in rank.relations)
            if found:
                return Recipients(rank, found)
            if will is not None and not rank.relations:
                return Recipients(rank, (), will)
        return Recipients(None)

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        words = [rank.words.get(lang) for rank in self.ranks]
        if self.nobody is not None:
            words.append(self.nobody.get(lang))
        return "; ".join(f"{place}. {each}" for place, each in enumerate(words, start=1))

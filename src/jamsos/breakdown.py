"""The itemised account every computation returns: an amount is never without its reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from jamsos._checks import unknown, whole
from jamsos.document import Document, Row, Shows, Table
from jamsos.law import Evidence, Source, legal_basis, places
from jamsos.money import Rp, Rupiah
from jamsos.text import Lang, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamsos.law import Citation

__all__ = ["Breakdown", "Right", "total_of"]

_NOTHING = Rp(0)


def _tags(tags: Mapping[str, object] | tuple[tuple[str, object], ...]) -> tuple[tuple[str, object], ...]:
    return tags if isinstance(tags, tuple) else tuple(tags.items())


@frozen
class Right:
    """Hak bersyarat: a benefit that depends on facts still to be proved, so it has a limit but no amount yet.

    `met` is True or False where the known facts decide the condition, None where they do not.
    """

    label: Text
    at_most: Rupiah
    condition: Text
    basis: tuple[Source, ...]
    met: bool | None = None


@frozen
class Breakdown(Shows):
    """Rincian: a label, an amount, how it was reckoned, on what basis, and the parts whose sum it is.

    The parts of a breakdown add up to its amount at every level; a breakdown that does not is refused.
    `tags` say what a bill groups by (payer, program, month); `rights` are conditional and never part of the sum.

    >>> from jamsos.money import Rp
    >>> jkk = Breakdown(Text(id="Iuran JKK", en="JKK contribution"), Rp(10_000), tags={"program": "JKK"})
    >>> jkm = Breakdown(Text(id="Iuran JKM", en="JKM contribution"), Rp(6_800), tags={"program": "JKM"})
    >>> bill = total_of(Text(id="Iuran", en="Contributions"), (jkk, jkm))
    >>> bill.amount, bill.by("program")
    (Rp(16800), {'JKK': Rp(10000), 'JKM': Rp(6800)})
    """

    label: Text
    amount: Rupiah
    how: Text | None = None
    basis: tuple[Source, ...] = ()
    parts: tuple[Breakdown, ...] = ()
    tags: tuple[tuple[str, object], ...] = field(default=(), converter=_tags)
    rights: tuple[Right, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.parts and sum([part.amount.sen for part in self.parts]) != self.amount.sen:
            total = sum((part.amount for part in self.parts), _NOTHING)
            msg = f"{self.label.id}: the parts sum to {total!r}, not to {self.amount!r}."
            raise ValueError(msg)

    @property
    def leaves(self) -> tuple[Breakdown, ...]:
        """The lines that have no parts of their own, in order."""
        return tuple(self._leaves())

    def _leaves(self) -> Iterator[Breakdown]:
        if not self.parts:
            yield self
        for part in self.parts:
            yield from part._leaves()

    def walk(self) -> Iterator[tuple[int, Breakdown]]:
        """Every line with its depth, the whole before its parts."""
        yield 0, self
        for part in self.parts:
            for depth, line in part.walk():
                yield depth + 1, line

    def tag(self, name: str) -> object:
        """The value of a tag on this very line; raises ValueError naming the tags there are."""
        for key, value in self.tags:
            if key == name:
                return value
        wanted = f"tag of {self.label.id!r}"
        raise unknown(wanted, name, [key for key, _ in self.tags])

    def by(self, tag: str) -> dict[object, Rupiah]:
        """The amount for each value of a tag, in order of first appearance; the amounts sum to the whole.

        A tagged line counts with all its parts.  A leaf without the tag is an error that names the line.
        """
        sums: dict[object, int] = {}
        for value, sen in self._by(tag):
            sums[value] = sums.get(value, 0) + sen
        return {value: Rupiah.of_sen(sen) for value, sen in sums.items()}

    def _by(self, tag: str) -> Iterator[tuple[object, int]]:
        for key, value in self.tags:
            if key == tag:
                yield value, self.amount.sen
                return
        if not self.parts:
            self.tag(tag)
        for part in self.parts:
            yield from part._by(tag)

    def tagged(self, **tags: object) -> Breakdown:
        """The same account with tags added; a tag of the same name is replaced."""
        kept = tuple(pair for pair in self.tags if pair[0] not in tags)
        return Breakdown(self.label, self.amount, self.how, self.basis, self.parts, (*kept, *tags.items()), self.rights)

    def named(self, label: Text) -> Breakdown:
        """The same account under another label."""
        return Breakdown(label, self.amount, self.how, self.basis, self.parts, self.tags, self.rights)

    def times(self, count: int, each: Text) -> Breakdown:
        """The same account for so many alike; `each` is the phrase that counts them, with `{n}` and `{unit}`.

        >>> one = Breakdown(Text(id="Iuran JKM", en="JKM contribution"), Rp(6_800))
        >>> many = one.times(25_000, Text(id="{n} pekerja x {unit}", en="{n} workers x {unit}"))
        >>> many.amount, many.how.get("id")
        (Rp(170000000), '25.000 pekerja x Rp6.800')
        """
        if whole("count", count, least=0) == 1:
            return self
        how = each.fill(n=count, unit=self.amount)
        if self.how is not None:
            how = _EACH.fill(how=how, unit=self.how)
        parts = tuple([part.times(count, each) for part in self.parts])
        rights = tuple([evolve(right, at_most=right.at_most * count) for right in self.rights])
        return Breakdown(self.label, self.amount * count, how, self.basis, parts, self.tags, rights)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every distinct source the account rests on, rights included, in order of appearance."""
        seen: dict[Source, None] = {}
        for _, line in self.walk():
            seen.update(dict.fromkeys(line.basis))
            for right in line.rights:
                seen.update(dict.fromkeys(right.basis))
        return tuple(seen)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Dasar hukum: the distinct places of law, in hierarchical order."""
        return legal_basis(self.sources)

    @property
    def evidence(self) -> Evidence:
        """The weakest evidence among the sources: an account is as well verified as its weakest figure."""
        return max((source.evidence for source in self.sources), key=lambda each: each.strength, default=Evidence.READ)

    @property
    def all_rights(self) -> tuple[Right, ...]:
        """The conditional rights of this line and of all its parts."""
        return tuple(right for _, line in self.walk() for right in line.rights)

    def explain(self, lang: Lang = "id", *, width: int = 100) -> str:
        """The account as plain text: each line with its formula, its article and its amount."""
        return self.as_document(lang).text(width)

    def as_document(self, lang: Lang) -> Document:
        """The account as a document: a table of lines, indented by level."""
        columns = (
            Text(id="Uraian", en="Item"),
            Text(id="Perhitungan", en="Reckoning"),
            Text(id="Dasar", en="Basis"),
            Text(id="Jumlah", en="Amount"),
        )
        return Document(self.label, lang, (Table(columns, tuple(self._rows())),))

    def _rows(self) -> Iterator[Row]:
        for depth, line in self.walk():
            yield Row((line.label, line.how, places(line.basis), line.amount), level=depth, strong=bool(line.parts))
            for right in line.rights:
                yield Row((right.label, _right_text(right), places(right.basis), None), level=depth + 1)


_EACH = Text(id="{how}; masing-masing {unit}", en="{how}; each {unit}")
_RIGHT = {
    None: Text(id="hak bersyarat, paling banyak {limit}: {condition}", en="conditional, at most {limit}: {condition}"),
    True: Text(
        id="syarat terpenuhi, paling banyak {limit}: {condition}", en="condition met, at most {limit}: {condition}"
    ),
    False: Text(id="syarat tidak terpenuhi: {condition}", en="condition not met: {condition}"),
}


def _right_text(right: Right) -> Text:
    return _RIGHT[right.met].fill(limit=right.at_most, condition=right.condition)


def total_of(
    label: Text,
    parts: Iterable[Breakdown],
    *,
    how: Text | None = None,
    tags: Mapping[str, object] | tuple[tuple[str, object], ...] = (),
    rights: tuple[Right, ...] = (),
) -> Breakdown:
    """The account whose amount is the sum of its parts; no parts sum to Rp0."""
    lines = tuple(parts)
    return Breakdown(label, Rupiah.of_sen(sum([line.amount.sen for line in lines])), how, (), lines, tags, rights)

"""Program: the one shape that every programme of the law takes here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import field, frozen

from jamsos.document import Block, Document, Heading, Listing, Shows
from jamsos.participants import Segment, refuse_other
from jamsos.text import Lang, Text, as_lang

if TYPE_CHECKING:
    from datetime import date

    from jamsos.breakdown import Breakdown
    from jamsos.law import Citation, Dated
    from jamsos.money import Rupiah
    from jamsos.tariff import Facts as Given
    from jamsos.tariff import Tariff

__all__ = ["Program"]

Histories: TypeAlias = "tuple[Dated[Any], ...]"


@frozen
class Program(Shows):
    """Program jaminan sosial ketenagakerjaan: who is covered, what is paid, what is promised, by when.

    The fields stand in the order of the six headings of a programme module: Dasar hukum, Peserta, Iuran, Manfaat,
    Tenggat.  The histories are the dated figures themselves, so the page of a programme is made from the law.

    >>> from datetime import date
    >>> from jamsos.programs import JKM
    >>> from jamsos.participants import Segment
    >>> JKM.contribution(Segment.BPU).formula("id", date(2022, 1, 1))
    'Rp6.800'
    """

    code: str
    name: Text
    legal_basis: tuple[Citation, ...] = field(repr=False)
    participants: Histories = field(repr=False)
    tariffs: tuple[tuple[Segment, Tariff], ...] = field(repr=False)
    contributions: Histories = field(repr=False)
    benefits: Histories = field(repr=False)
    deadlines: Histories = field(repr=False)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The segments whose contributions are modelled."""
        return tuple(segment for segment, _ in self.tariffs)

    def contribution(self, segment: Segment) -> Tariff:
        """The tariff of a segment; raises ValueError naming the segments there are."""
        for each, tariff in self.tariffs:
            if each is segment:
                return tariff
        refuse_other("segment", segment, Segment)
        valid = ", ".join(f"Segment.{each.name}" for each in self.segments)
        msg = f"segment cannot be Segment.{segment.name}: {self.code} has contributions for {valid}."
        raise ValueError(msg)

    def compute(self, segment: Segment, facts: Given, day: date) -> Breakdown:
        """The contribution of one participant for a month, tagged with the programme; `day` is the month's first."""
        return self.contribution(segment).compute(facts, day).tagged(program=self.code)

    def amount(self, segment: Segment, facts: Given, day: date) -> Rupiah:
        """The same contribution without its reasons."""
        return self.contribution(segment).amount(facts, day)

    @property
    def histories(self) -> Histories:
        """Every dated figure of the programme, in the order of its page."""
        return (*self.participants, *self.contributions, *self.benefits, *self.deadlines)

    def as_document(self, lang: Lang) -> Document:
        """The page of the programme: the six headings with the whole history of every figure."""
        blocks: list[Block] = [
            Heading(Text(id="Dasar hukum", en="Legal basis")),
            Listing(tuple(citation.long for citation in self.legal_basis)),
        ]
        for heading, histories in (
            (Text(id="Peserta", en="Participants"), self.participants),
            (Text(id="Iuran", en="Contributions"), self.contributions),
            (Text(id="Manfaat", en="Benefits"), self.benefits),
            (Text(id="Tenggat", en="Deadlines"), self.deadlines),
        ):
            blocks.append(Heading(heading))
            for history in histories:
                blocks.append(Heading(history.label, level=2))
                blocks.extend(history.as_document(lang).blocks)
        title = Text(id=f"{self.code}: {self.name.id}", en=f"{self.code}: {self.name.en}")
        return Document(title, lang, tuple(blocks))

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return self.code

    def __str__(self) -> str:
        return self.code

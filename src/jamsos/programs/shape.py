"""Program: the one shape that every programme of the law takes here."""

from __future__ import annotations

from enum import Enum
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
    from jamsos.tariff import Bound, Tariff
    from jamsos.tariff import Facts as Given

__all__ = ["Due", "Payer", "Program"]

Histories: TypeAlias = "tuple[Dated[Any], ...]"


class Payer(Enum):
    """Pembayar: who bears a contribution by law, whoever hands it in."""

    EMPLOYER = Text(id="pemberi kerja", en="employer")
    WORKER = Text(id="pekerja", en="worker")
    PARTICIPANT = Text(id="peserta", en="participant")
    STATE = Text(id="Pemerintah Pusat", en="central government")
    OPERATOR = Text(id="rekomposisi iuran", en="recomposed contributions")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


def _nothing_bound() -> dict[date, Bound]:
    return {}


@frozen
class Due:
    """Kewajiban iuran: one contribution of a segment, by one payer, reckoned by one tariff.

    The state's share and the operator's recomposition are dues too: they are on no payslip, but the fund receives them.
    """

    segment: Segment
    payer: Payer
    tariff: Tariff
    _bound: dict[date, Bound] = field(factory=_nothing_bound, init=False, eq=False, repr=False)

    def bound(self, day: date) -> Bound:
        """The tariff with the rows of that day looked up, once for each day; raises NotInForce outside the law."""
        known = self._bound.get(day)
        if known is None:
            known = self._bound[day] = self.tariff.bound(day)
        return known

    def __reduce__(self) -> tuple[type[Due], tuple[Segment, Payer, Tariff]]:
        return Due, (self.segment, self.payer, self.tariff)

    @property
    def on_payslip(self) -> bool:
        """Whether the employer, the worker or the participant pays it."""
        return self.payer not in {Payer.STATE, Payer.OPERATOR}


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
    dues: tuple[Due, ...] = field(repr=False)
    contributions: Histories = field(repr=False)
    benefits: Histories = field(repr=False)
    deadlines: Histories = field(repr=False)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The segments whose contributions are modelled."""
        return tuple(dict.fromkeys(due.segment for due in self.dues))

    def dues_of(self, segment: Segment) -> tuple[Due, ...]:
        """The contributions of a segment, payer by payer; raises ValueError naming the segments there are."""
        dues = tuple([due for due in self.dues if due.segment is segment])
        if not dues:
            refuse_other("segment", segment, Segment)
            valid = ", ".join(f"Segment.{each.name}" for each in self.segments)
            msg = f"segment cannot be Segment.{segment.name}: {self.code} has contributions for {valid}."
            raise ValueError(msg)
        return dues

    def contribution(self, segment: Segment) -> Tariff:
        """The tariff of a segment that one payer bears; a segment with several payers has `dues_of`."""
        first, *others = self.dues_of(segment)
        if others:
            payers = ", ".join(due.payer.name for due in (first, *others))
            msg = f"{self.code} of Segment.{segment.name} is shared by {payers}: ask dues_of."
            raise ValueError(msg)
        return first.tariff

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

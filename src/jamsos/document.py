"""A report as a value: a title, a language and blocks, rendered as plain text, Markdown and HTML.

There are no templates.
A block is a small frozen value that knows its three renderings, and a document joins them.
A picture is a block, too: HTML shows it drawn, text and Markdown show the same data as a table (`jamsos.pictures`).
Cells hold values, not strings: money, rates, days and citations are said by `text.say` in the language of the document,
so the same blocks serve both languages, and columns of numbers align themselves.

Whatever comes from outside (a name in a roster, a remark) is cleaned in one function, `cleaned`, and escaped in one
function for each format, `html_escaped` and `markdown_escaped`.
Nothing else in the package escapes, and no block holds markup, so text stays text in all three renderings.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from datetime import datetime, time
from itertools import zip_longest
from typing import ClassVar, Literal, Protocol, TypeAlias, TypeVar, get_args, runtime_checkable

from attrs import evolve, field, frozen

from jamsos._checks import instance, shown, unknown, whole
from jamsos.text import Lang, Text, as_lang, say

__all__ = [
    "Block",
    "Document",
    "Facts",
    "Heading",
    "Listing",
    "Note",
    "NoteKind",
    "Paragraph",
    "Phrase",
    "Picture",
    "RightAligned",
    "Row",
    "Showable",
    "Shows",
    "Table",
    "cleaned",
    "html_escaped",
    "markdown_escaped",
]

T = TypeVar("T")

Phrase: TypeAlias = Text | str
"""What a title, a label or a paragraph may be: a phrase in both languages, or text already in the right one."""

NoteKind: TypeAlias = Literal["note", "warning", "error"]
"""How much a note matters."""

_KINDS: tuple[NoteKind, ...] = get_args(NoteKind)
_KIND_NAMES: dict[NoteKind, Text] = {
    "note": Text(id="Catatan", en="Note"),
    "warning": Text(id="Peringatan", en="Warning"),
    "error": Text(id="Galat", en="Error"),
}
_NOTHING = Text(id="Tidak ada.", en="None.")

_DEEPEST_HEADING = 3
_DEEPEST_ROW = 99
_NARROWEST_PAGE = 40
_NARROWEST_COLUMN = 12
_WIDEST_LABEL = 40
_GAP = "  "
_INDENT = "  "
_RULE = "-"
_NUMBER = ' class="number"'
_HTML_INDENT = 20
_MARKDOWN_INDENT = "\N{EN DASH} "


@runtime_checkable
class RightAligned(Protocol):
    """A value that belongs at the right edge of its column, as money and rates do: its class says so.

    Whole numbers (int) need not say it.
    """

    right_aligned: ClassVar[bool]


class Showable(Protocol):
    """Anything that has a report to show: a breakdown, findings, a history of the law, a document itself."""

    def as_document(self, lang: Lang) -> Document:
        """The report in that language."""
        ...


class Shows:
    """The notebook face of a class that has `as_document(lang)`: inherit from it, and notebooks show the report.

    Notebooks cannot say which language they want; they are shown Indonesian.
    """

    __slots__ = ()

    def _repr_html_(self: Showable) -> str:
        return self.as_document("id").html_fragment()


# The patterns are compiled, and kept by `re`, when something is rendered: importing the library does not pay for them.
_BREAKS = "[ \t\n\v\f\r\x85\u2028\u2029]+"
_HARMFUL = (
    "[\x00-\x1f\x7f-\x9f"  # control characters
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"  # what turns the direction of the text that follows
    "\ufeff\ufff9-\ufffb\ufffe\uffff"  # byte order mark, annotations, no characters at all
    "\ud800-\udfff]"  # half characters, which cannot be written to a file
)


def cleaned(text: str) -> str:
    r"""The text on one line, without characters that control a screen, a printer or the direction of writing.

    Line breaks, tabs and runs of spaces become one space; every other such character becomes U+FFFD, so that a reader
    sees that something stood there.
    A no-break space stays.

    >>> cleaned(" Siti\nAminah ")
    'Siti Aminah'
    >>> cleaned("a\x00b") == "a\ufffdb"
    True
    """
    return re.sub(_HARMFUL, "\ufffd", re.sub(_BREAKS, " ", text)).strip()


def html_escaped(text: str) -> str:
    """The text, cleaned, as HTML shows it, in an element or in a quoted attribute.

    >>> html_escaped('<b>"Budi" & Siti</b>')
    '&lt;b&gt;&quot;Budi&quot; &amp; Siti&lt;/b&gt;'
    """
    from html import escape  # noqa: PLC0415  (it loads the table of every named character: only a rendering pays for it)

    return escape(cleaned(text), quote=True)


_MARKDOWN_ANYWHERE = r"[\\`*_\[\]<>#|!~${}&]"
_MARKDOWN_AT_START = r"""
      ^ (?P<number> \d{1,9} ) (?= [.)] (?: \s | $ ) )  # 1.  or  1)   numbered list
    | ^ (?= [-+] (?: [-+\s] | $ ) )                    # -  +  ---  +++   list, rule, MyST block break
    | ^ (?= = )                                        # ===   underline of a heading
    | ^ (?= [:%] )                                     # :::  :field:  %   MyST directive, field, comment
    | ^ (?= \( [^)]* \)= )                             # (name)=   MyST target
"""


def markdown_escaped(text: str) -> str:
    r"""The text, cleaned, as Markdown shows it (GitHub's and MyST's), in a paragraph, a list or a cell of a table.

    >>> print(markdown_escaped("a|b, **x**, {ref}`x`, 1.000"))
    a\|b, \*\*x\*\*, \{ref\}\`x\`, 1.000
    >>> print(markdown_escaped("1. Ambon"))
    1\. Ambon
    """
    inert = re.sub(_MARKDOWN_ANYWHERE, r"\\\g<0>", cleaned(text))
    return re.sub(_MARKDOWN_AT_START, lambda start: f"{start['number'] or ''}\\", inert, flags=re.VERBOSE)


def _several(name: str, values: Iterable[T], example: str) -> tuple[T, ...]:
    several: object = values
    if isinstance(several, str | bytes) or not isinstance(several, Iterable):
        msg = f"{name} must be a tuple such as {example}, not {shown(several)} ({type(several).__name__})."
        raise TypeError(msg)
    return tuple(values)


def _phrase(name: str, value: object, *, blank: bool = False) -> None:
    if not isinstance(value, Text | str):
        msg = f"{name} must be a Text or a str, not {shown(value)} ({type(value).__name__})."
        raise TypeError(msg)
    if isinstance(value, str) and not (blank or value.strip()):
        msg = f"{name} must not be blank, but is {shown(value)}."
        raise ValueError(msg)


def _sayable(value: object) -> bool:
    """Whether `say` has a way to say the value, judged by its type alone; what it has not is refused early."""
    kind = type(value)
    return kind is str or not (
        kind.__format__ is object.__format__ or isinstance(value, bool | float | complex | datetime | time)
    )


def _unsayable(name: str, value: object) -> TypeError:
    msg = f"{name} cannot be {shown(value)} ({type(value).__name__}); give text or an exact value."
    return TypeError(msg)


def _said(value: object, lang: Lang) -> str:
    return "" if value is None else cleaned(say(value, lang))


def _wrapped(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """The text in lines of that width; an empty text is one empty line."""
    if len(first) + len(text) <= width:
        return [first + text]
    from textwrap import wrap  # noqa: PLC0415  (only a rendering pays for it)

    lines = wrap(text, width=width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
    return [line.rstrip(" ") for line in lines]  # a blank stays where the word after it fills a whole line


def _longest_word(text: str) -> int:
    return max(map(len, text.split(" ")))


def _laid(
    cells: Sequence[str], widths: Sequence[int], numeric: Sequence[bool], hang: str = "", *, low: bool = False
) -> list[str]:
    """One row of a table in lines: each cell wrapped within its column, `hang` before what follows in the first.

    Cells begin on the first line, or end on the last one when they stand `low`.
    """
    order = -1 if low else 1
    hangs = [hang, *[""] * (len(cells) - 1)]
    wrapped = [_wrapped(cell, wide, rest=rest)[::order] for cell, wide, rest in zip(cells, widths, hangs, strict=True)]
    lines = [
        _GAP.join(
            part.rjust(wide) if number else part.ljust(wide)
            for part, wide, number in zip(parts, widths, numeric, strict=True)
        ).rstrip()
        for parts in zip_longest(*wrapped, fillvalue="")
    ]
    return lines[::order]


def _bold(text: str) -> str:
    return f"**{markdown_escaped(text)}**" if text else ""


def _piped(cells: Iterable[str]) -> str:
    """One line of a Markdown table."""
    return f"| {' | '.join(cells)} |"


def _fitted(natural: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Column widths within the room: the widest column gives way first, none below its least width."""
    widths = [max(floor, min(wish, room)) for wish, floor in zip(natural, least, strict=True)]
    while sum(widths) > room:
        spare = [width if width > floor else 0 for width, floor in zip(widths, least, strict=True)]
        if not any(spare):
            break
        widths[spare.index(max(spare))] -= 1
    return widths


@frozen
class Heading:
    """A heading inside a document; level 1 stands right below the title.

    Raises TypeError for what is not a phrase and ValueError for a blank one or a level outside 1 to 3.

    >>> print(Heading("Iuran").as_text("id", 80))
    Iuran
    -----
    """

    text: Phrase
    level: int = 1

    def __attrs_post_init__(self) -> None:
        _phrase("Heading.text", self.text)
        whole("Heading.level", self.level, least=1, most=_DEEPEST_HEADING)

    def lowered(self) -> Heading:
        """The same heading one level down, as far as levels go."""
        return evolve(self, level=min(self.level + 1, _DEEPEST_HEADING))

    def as_text(self, lang: Lang, width: int) -> str:
        """The heading, underlined."""
        lines = _wrapped(_said(self.text, lang), width)
        return "\n".join([*lines, ("-" if self.level == 1 else ".") * max(map(len, lines))])

    def as_markdown(self, lang: Lang) -> str:
        """The heading, below the one `#` of the title."""
        return f"{'#' * (self.level + 1)} {markdown_escaped(_said(self.text, lang))}"

    def as_html(self, lang: Lang) -> str:
        """The heading, below the one `h1` of the title."""
        name = f"h{self.level + 1}"
        return f"<{name}>{html_escaped(_said(self.text, lang))}</{name}>"


@frozen
class Paragraph:
    """One paragraph of running text.

    Raises TypeError for what is not a phrase and ValueError for a blank one.
    """

    text: Phrase

    def __attrs_post_init__(self) -> None:
        _phrase("Paragraph.text", self.text)

    def as_text(self, lang: Lang, width: int) -> str:
        """The paragraph, wrapped."""
        return "\n".join(_wrapped(_said(self.text, lang), width))

    def as_markdown(self, lang: Lang) -> str:
        """The paragraph on one line."""
        return markdown_escaped(_said(self.text, lang))

    def as_html(self, lang: Lang) -> str:
        """The paragraph as `p`."""
        return f"<p>{html_escaped(_said(self.text, lang))}</p>"


@frozen
class Note:
    """A remark the reader must not miss: a note, a warning or an error.

    Raises TypeError for what is not a phrase and ValueError for a blank one or an unknown kind.

    >>> print(Note("Upah belum dilaporkan.", "warning").as_text("id", 80))
    Peringatan: Upah belum dilaporkan.
    """

    text: Phrase
    kind: NoteKind = "note"

    def __attrs_post_init__(self) -> None:
        _phrase("Note.text", self.text)
        if self.kind not in _KINDS:
            raise unknown("Note.kind", self.kind, _KINDS)

    def as_text(self, lang: Lang, width: int) -> str:
        """The note after its kind, wrapped with a hanging indent."""
        lead = f"{_KIND_NAMES[self.kind].get(lang)}: "
        return "\n".join(_wrapped(_said(self.text, lang), width, lead, " " * len(lead)))

    def as_markdown(self, lang: Lang) -> str:
        """The note as a quotation, after its kind in bold."""
        return f"> **{_KIND_NAMES[self.kind].get(lang)}:** {markdown_escaped(_said(self.text, lang))}"

    def as_html(self, lang: Lang) -> str:
        """The note as a paragraph with a coloured edge, after its kind in bold."""
        kind = "note" if self.kind == "note" else f"note {self.kind}"
        name = _KIND_NAMES[self.kind].get(lang)
        return f'<p class="{kind}"><strong>{name}:</strong> {html_escaped(_said(self.text, lang))}</p>'


def _items(items: Iterable[object]) -> tuple[object, ...]:
    return _several("Listing.items", items, '("PP 44/2015", "PP 82/2019")')


@frozen
class Listing:
    """A list with bullets, such as the legal basis; an empty list says that there is nothing.

    Raises TypeError for an item that cannot be said in a report.

    >>> print(Listing(("PP 44/2015", "PP 82/2019")).as_text("id", 80))
    - PP 44/2015
    - PP 82/2019
    """

    items: tuple[object, ...] = field(converter=_items)

    def __attrs_post_init__(self) -> None:
        for number, item in enumerate(self.items, start=1):
            if not _sayable(item):
                name = f"item {number} of a Listing"
                raise _unsayable(name, item)

    def _lines(self, lang: Lang) -> list[str]:
        return [_said(item, lang) for item in self.items or (_NOTHING,)]

    def as_text(self, lang: Lang, width: int) -> str:
        """One line for each item, wrapped with a hanging indent."""
        return "\n".join(line.rstrip() for said in self._lines(lang) for line in _wrapped(said, width, "- ", "  "))

    def as_markdown(self, lang: Lang) -> str:
        """One line for each item."""
        return "\n".join(f"- {markdown_escaped(said)}".rstrip() for said in self._lines(lang))

    def as_html(self, lang: Lang) -> str:
        """The list as `ul`."""
        return "\n".join(["<ul>", *(f"<li>{html_escaped(said)}</li>" for said in self._lines(lang)), "</ul>"])


def _facts(rows: Iterable[tuple[Phrase, object]]) -> tuple[tuple[Phrase, object], ...]:
    pairs: list[tuple[Phrase, object]] = []
    several = _several("Facts.rows", rows, '(("Kota", "Ambon"), ("Pekerja", 25_000))')
    for number, row in enumerate(several, start=1):
        pair: object = row
        match pair:
            case [(Text() | str()) as label, value]:
                pairs.append((label, value))
            case _:
                msg = f'row {number} of Facts must be a pair such as ("Kota", "Ambon"), not {shown(pair)}.'
                raise TypeError(msg)
    return tuple(pairs)


@frozen
class Facts:
    """Labels and their values, one below the other, as at the head of an official letter.

    Values are not aligned; `None` is an empty one.
    Raises TypeError for a row that is no pair or a value that cannot be said, and ValueError for a blank label.

    >>> print(Facts((("Kota", "Ambon"), ("Pekerja", 25_000))).as_text("id", 80))
    Kota    : Ambon
    Pekerja : 25.000
    """

    rows: tuple[tuple[Phrase, object], ...] = field(converter=_facts)

    def __attrs_post_init__(self) -> None:
        for number, (label, value) in enumerate(self.rows, start=1):
            _phrase(f"the label in row {number} of Facts", label)
            if not (value is None or _sayable(value)):
                name = f"the value in row {number} of Facts"
                raise _unsayable(name, value)

    def _pairs(self, lang: Lang) -> list[tuple[str, str]]:
        return [(_said(label, lang), _said(value, lang)) for label, value in self.rows]

    def as_text(self, lang: Lang, width: int) -> str:
        """Labels, colons below one another, values."""
        pairs = self._pairs(lang)
        if not pairs:
            return _NOTHING.get(lang)
        wide = min(max(len(label) for label, _ in pairs), _WIDEST_LABEL, width // 2)
        lines: list[str] = []
        for label, value in pairs:
            left, right = _wrapped(label, wide), _wrapped(value, width - wide - 3)
            for place, (begin, end) in enumerate(zip_longest(left, right, fillvalue="")):
                lines.append(f"{begin:{wide}} {' ' if place else ':'} {end}".rstrip())
        return "\n".join(lines)

    def as_markdown(self, lang: Lang) -> str:
        """A list with the labels in bold; its stars keep it apart from a `Listing` that follows."""
        lines = [
            f"* **{markdown_escaped(label)}:** {markdown_escaped(value)}".rstrip() for label, value in self._pairs(lang)
        ]
        return "\n".join(lines) or _NOTHING.get(lang)

    def as_html(self, lang: Lang) -> str:
        """A table without a head: labels are the heads of its rows."""
        lines = [
            f'<tr><th scope="row">{html_escaped(label)}</th><td>{html_escaped(value)}</td></tr>'
            for label, value in self._pairs(lang)
        ]
        if not lines:
            return f"<p>{_NOTHING.get(lang)}</p>"
        return "\n".join(['<table class="facts">', "<tbody>", *lines, "</tbody>", "</table>"])


def _cells(cells: Iterable[object]) -> tuple[object, ...]:
    return _several("Row.cells", cells, '("Ambon", 25_000)')


@frozen
class Row:
    """One row of a table: its cells, how deep the first one is indented, and whether it is a total.

    Cells are text, whole numbers, days, or anything `text.say` can say; `None` is an empty cell.
    """

    cells: tuple[object, ...] = field(converter=_cells)
    level: int = field(default=0, kw_only=True)
    strong: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        whole("Row.level", self.level, least=0, most=_DEEPEST_ROW)
        instance("Row.strong", self.strong, bool, "True")


def _columns(columns: Iterable[Phrase]) -> tuple[Phrase, ...]:
    return _several("Table.columns", columns, '("Kota", "Pekerja")')


def _rows(rows: Iterable[Row | Sequence[object]]) -> tuple[Row, ...]:
    made: list[Row] = []
    several = _several("Table.rows", rows, '(("Ambon", 25_000), ("Tual", 900))')
    for number, row in enumerate(several, start=1):
        given: object = row
        if isinstance(given, Row):
            made.append(given)
        elif isinstance(given, tuple | list):
            made.append(Row(given))
        else:
            kind = type(given).__name__
            msg = f"row {number} of a Table must be a Row or a tuple of cells, not {shown(given)} ({kind})."
            raise TypeError(msg)
    return tuple(made)


def _empty(cell: object) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _numeric(cells: Iterable[object]) -> bool:
    """Whether every cell that is not empty is a number, judged by one example of each type."""
    examples = {type(cell): cell for cell in cells if not _empty(cell)}
    return bool(examples) and all(
        isinstance(cell, int) or (isinstance(cell, RightAligned) and cell.right_aligned) for cell in examples.values()
    )


@frozen
class Table:
    """A table: headings, rows, perhaps a title; columns of numbers stand at the right.

    Plain tuples are accepted as rows.
    A column is one of numbers when every cell in it that is not empty is a whole number or a value whose class is
    `right_aligned`.
    Strong rows at the end are totals and stand below a rule.
    A table without rows says that there is nothing.
    Raises ValueError for a row with too many or too few cells, and TypeError for a cell that cannot be said.

    >>> table = Table(("Kota", "Pekerja"), [("Ambon", 25_000), ("Tual", 900), Row(("Jumlah", 25_900), strong=True)])
    >>> print(table.as_text("id", 80))
    Kota    Pekerja
    ------  -------
    Ambon    25.000
    Tual        900
    ------  -------
    Jumlah   25.900
    """

    columns: tuple[Phrase, ...] = field(converter=_columns)
    rows: tuple[Row, ...] = field(converter=_rows)
    title: Phrase | None = None

    def __attrs_post_init__(self) -> None:
        if not self.columns:
            msg = "Table.columns must hold at least one heading, but is empty."
            raise ValueError(msg)
        for number, column in enumerate(self.columns, start=1):
            _phrase(f"heading {number} of a Table", column, blank=True)
        if self.title is not None:
            _phrase("Table.title", self.title)
        for number, row in enumerate(self.rows, start=1):
            if len(row.cells) != len(self.columns):
                msg = (
                    f"row {number} of a Table has {len(row.cells)} cells, but there are {len(self.columns)} columns: "
                    f"{shown(row.cells)}."
                )
                raise ValueError(msg)
            for place, cell in enumerate(row.cells, start=1):
                if not (cell is None or _sayable(cell)):
                    name = f"cell {place} in row {number} of a Table"
                    raise _unsayable(name, cell)

    @property
    def numeric(self) -> tuple[bool, ...]:
        """For each column, whether it is one of numbers."""
        return tuple(_numeric(row.cells[place] for row in self.rows) for place in range(len(self.columns)))

    @property
    def totals_from(self) -> int:
        """The place of the first of the strong rows that end the table; the number of rows when none does."""
        place = len(self.rows)
        while place and self.rows[place - 1].strong:
            place -= 1
        return place

    def _heads(self, lang: Lang) -> list[str]:
        return [_said(column, lang) for column in self.columns]

    def _body(self, lang: Lang) -> list[list[str]]:
        return [[_said(cell, lang) for cell in row.cells] for row in self.rows]

    def in_words(self, lang: Lang) -> str:
        """The rows one after the other in words, for whoever cannot see them.

        >>> Table(("Kota", "Pekerja", "Cakupan"), [("Ambon", 25_000, "50%"), ("Tual", 900, None)]).in_words("id")
        'Ambon: Pekerja 25.000, Cakupan 50%. Tual: Pekerja 900.'
        """
        _, *heads = self._heads(lang)
        return " ".join(
            f"{first}: {', '.join(f'{head} {cell}' for head, cell in zip(heads, cells, strict=True) if cell)}."
            for first, *cells in self._body(lang)
        )

    def as_text(self, lang: Lang, width: int) -> str:
        """Columns padded with spaces; in too wide a table text and headings are wrapped, numbers never."""
        heads, numeric, totals_from = self._heads(lang), self.numeric, self.totals_from
        pads = [_INDENT * row.level for row in self.rows]
        body = [[pad + row[0], *row[1:]] for pad, row in zip(pads, self._body(lang), strict=True)]
        content = [max((len(row[place]) for row in body), default=0) for place in range(len(heads))]
        natural = [max(len(head), wide) for head, wide in zip(heads, content, strict=True)]
        room = [_NARROWEST_COLUMN + max(map(len, pads), default=0), *[_NARROWEST_COLUMN] * (len(heads) - 1)]
        least = [
            min(wish, max(_longest_word(head), wide if number else spare))
            for wish, head, wide, number, spare in zip(natural, heads, content, numeric, room, strict=True)
        ]
        widths = _fitted(natural, least, width - len(_GAP) * (len(heads) - 1))
        rule = _GAP.join(_RULE * wide for wide in widths)
        lines = [] if self.title is None else [*_wrapped(_said(self.title, lang), width), ""]
        lines += [*_laid(heads, widths, numeric, low=True), rule]
        for place, (pad, row) in enumerate(zip(pads, body, strict=True)):
            lines += [rule] if place and place == totals_from else []
            lines += _laid(row, widths, numeric, pad)
        return "\n".join(lines if body else [*lines, _NOTHING.get(lang)])

    def as_markdown(self, lang: Lang) -> str:
        """A pipe table; a dash for each level before the first cell, strong rows in bold."""
        lines = [] if self.title is None else [_bold(_said(self.title, lang)), ""]
        lines.append(_piped(markdown_escaped(head) for head in self._heads(lang)))
        lines.append(_piped("---:" if numeric else "---" for numeric in self.numeric))
        for row, cells in zip(self.rows, self._body(lang), strict=True):
            first, *rest = [_bold(cell) if row.strong else markdown_escaped(cell) for cell in cells]
            lines.append(_piped([_MARKDOWN_INDENT * row.level + first, *rest]))
        if not self.rows:
            lines.append(_piped([_NOTHING.get(lang), *[""] * (len(self.columns) - 1)]))
        return "\n".join(lines)

    def as_html(self, lang: Lang) -> str:
        """A table that scrolls when the screen is too narrow for it."""
        numeric, totals_from = self.numeric, self.totals_from
        title = [] if self.title is None else [f"<caption>{html_escaped(_said(self.title, lang))}</caption>"]
        heads = [
            f'<th scope="col"{_NUMBER if number else ""}>{html_escaped(head)}</th>'
            for head, number in zip(self._heads(lang), numeric, strict=True)
        ]
        lines: list[str] = []
        for place, (row, cells) in enumerate(zip(self.rows, self._body(lang), strict=True)):
            kind = ' class="strong total"' if place >= totals_from else ' class="strong"' if row.strong else ""
            indent = [f' style="padding-left:{_HTML_INDENT * row.level}px"' if row.level else "", *[""] * len(cells)]
            data = [
                f"<td{_NUMBER if number else ''}{style}>{html_escaped(cell)}</td>"
                for cell, number, style in zip(cells, numeric, indent, strict=False)
            ]
            lines.append(f"<tr{kind}>{''.join(data)}</tr>")
        if not lines:
            lines.append(f'<tr><td colspan="{len(heads)}">{_NOTHING.get(lang)}</td></tr>')
        return "\n".join(
            [
                '<div class="scroll">',
                "<table>",
                *title,
                f"<thead><tr>{''.join(heads)}</tr></thead>",
                "<tbody>",
                *lines,
                "</tbody>",
                "</table>",
                "</div>",
            ],
        )


class Picture(ABC):
    """Gambar: a block that HTML shows drawn, and that text and Markdown show as a table of the same data.

    A kind of picture says what its table is and how it is drawn; the rest is the same for all of them.
    """

    __slots__ = ()

    @property
    @abstractmethod
    def table(self) -> Table:
        """The same data as a table, under the title of the picture."""

    @abstractmethod
    def svg(self, lang: Lang) -> str:
        """The picture in that language as one `svg` element: a file of its own, or a part of a page."""

    def as_text(self, lang: Lang, width: int) -> str:
        """The table."""
        return self.table.as_text(lang, width)

    def as_markdown(self, lang: Lang) -> str:
        """The table."""
        return self.table.as_markdown(lang)

    def as_html(self, lang: Lang) -> str:
        """The picture as `figure`; it scrolls when the screen is too narrow for it."""
        return f'<figure class="picture">\n{self.svg(lang)}\n</figure>'

    def _repr_html_(self) -> str:
        return f'<div class="jamsos" lang="id">\n<style>{_PICTURE_STYLE}</style>\n{self.as_html("id")}\n</div>'

    def _repr_svg_(self) -> str:
        return self.svg("id")


Block: TypeAlias = Heading | Paragraph | Facts | Table | Note | Listing | Picture
"""What a document is made of."""


def _blocks(blocks: Iterable[Block]) -> tuple[Block, ...]:
    return _several("Document.blocks", blocks, '(Paragraph("Kota Ambon"),)')


def _check_block(number: int, block: object) -> None:
    if not isinstance(block, Block):
        msg = (
            f"block {number} of a Document must be a Heading, Paragraph, Facts, Table, Note, Listing or Picture, "
            f"not {shown(block)} ({type(block).__name__})."
        )
        raise TypeError(msg)


_STYLE = """
.jamsos { line-height: 1.5; overflow-wrap: break-word; font-variant-numeric: lining-nums tabular-nums; }
.jamsos h1, .jamsos h2, .jamsos h3, .jamsos h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
.jamsos h1 { font-size: 1.6em; margin: 0 0 1em; padding-bottom: .4em; border-bottom: 2px solid; }
.jamsos h2 { font-size: 1.2em; margin: 2em 0 .6em; }
.jamsos h3 { font-size: 1.05em; margin: 1.6em 0 .5em; }
.jamsos h4 { font-size: 1em; margin: 1.4em 0 .4em; font-style: italic; }
.jamsos p, .jamsos ul { margin: 0 0 1em; max-width: 44em; }
.jamsos ul { padding-left: 1.3em; }
.jamsos li { margin: .25em 0; }
.jamsos .scroll { overflow-x: auto; margin: 0 0 1.5em; }
.jamsos table { border-collapse: collapse; margin: 0; table-layout: auto; font-size: .94em; }
.jamsos .scroll table { width: 100%; border-top: 2px solid; border-bottom: 2px solid; }
.jamsos caption { caption-side: top; text-align: left; font-weight: 600; padding: 0 0 .5em; }
.jamsos th, .jamsos td { padding: .4em 1.2em .4em 0; text-align: left; vertical-align: top; border: 0; }
.jamsos th:last-child, .jamsos td:last-child { padding-right: 0; }
.jamsos thead th { vertical-align: bottom; font-weight: 600; border-bottom: 1px solid; }
.jamsos tbody tr + tr > td { border-top: 1px solid rgb(128 128 128 / .28); }
.jamsos .number { text-align: right; }
.jamsos td.number { white-space: nowrap; }
.jamsos .scroll td:not(.number) { min-width: 5em; text-wrap: pretty; }
.jamsos tr.strong > td { font-weight: 600; }
.jamsos tbody tr:not(.total) + tr.total > td { border-top: 1px solid; }
.jamsos .facts { margin: 0 0 1.5em; font-size: 1em; }
.jamsos .facts th, .jamsos .facts td { padding: .15em 0; border: 0; }
.jamsos .facts th { padding-right: 2em; font-weight: 400; opacity: .72; }
.jamsos .note { max-width: none; margin: 0 0 1em; padding: .5em .9em; border-left: 4px solid #6b7f99;
  background: rgb(107 127 153 / .12); }
.jamsos .warning { border-color: #c98500; background: rgb(201 133 0 / .13); }
.jamsos .error { border-color: #c62f2f; background: rgb(198 47 47 / .12); }
"""
# A picture brings paper, ink and type for where it stands alone; inside a page it takes those of the page.
_PICTURE_STYLE = """
.jamsos .picture { margin: 0 0 1.5em; padding: 0; overflow-x: auto; break-inside: avoid; }
.jamsos .picture svg { display: block; width: 100%; min-width: 30rem; max-width: 50rem; height: auto;
  color: inherit; font-family: inherit; }
.jamsos .picture .paper { display: none; }
"""
_PAGE_STYLE = """
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 56rem; color: #1b1f24; background: #fff;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; }
  body { color: #e3e6ea; background: #14171a; }
}
@media print {
  @page { size: A4; margin: 20mm 18mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; color: #000; }
  .jamsos td, .jamsos th { padding-top: .3em; padding-bottom: .3em; }
  .jamsos h1, .jamsos h2, .jamsos h3, .jamsos h4, .jamsos caption { break-after: avoid; }
  .jamsos tr, .jamsos .note, .jamsos li { break-inside: avoid; }
  .jamsos .scroll { overflow: visible; }
}
"""


@frozen
class Document(Shows):
    """A report: its title, the language it is in, and its blocks.

    The same document always gives the same text, to the byte.
    Raises TypeError for a title that is no phrase or a block that is none of the seven, and ValueError for a blank
    title or an unknown language.

    >>> report = Document("Laporan Iuran", "id", (Facts((("Kota", "Ambon"), ("Pekerja", 25_000))),))
    >>> print(report)
    Laporan Iuran
    =============
    <BLANKLINE>
    Kota    : Ambon
    Pekerja : 25.000
    >>> print(report.as_document("en").markdown())
    # Laporan Iuran
    <BLANKLINE>
    * **Kota:** Ambon
    * **Pekerja:** 25,000
    """

    title: Phrase
    lang: Lang
    blocks: tuple[Block, ...] = field(default=(), converter=_blocks)

    def __attrs_post_init__(self) -> None:
        _phrase("Document.title", self.title)
        as_lang(self.lang)
        for number, block in enumerate(self.blocks, start=1):
            _check_block(number, block)

    def text(self, width: int = 100) -> str:
        """The report as plain text, `width` characters wide unless its numbers need more; no line break at the end."""
        whole("width", width, least=_NARROWEST_PAGE)
        lines = _wrapped(_said(self.title, self.lang), width)
        title = "\n".join([*lines, "=" * max(map(len, lines))])
        return "\n\n".join([title, *(block.as_text(self.lang, width) for block in self.blocks)])

    def markdown(self) -> str:
        """The report in Markdown, for GitHub and MyST alike; no line break at the end."""
        title = f"# {markdown_escaped(_said(self.title, self.lang))}"
        return "\n\n".join([title, *(block.as_markdown(self.lang) for block in self.blocks)])

    def html(self) -> str:
        """The report as a complete HTML page without scripts and without anything fetched; it prints on A4."""
        title = html_escaped(_said(self.title, self.lang))
        return "\n".join(
            [
                "<!DOCTYPE html>",
                f'<html lang="{self.lang}">',
                "<head>",
                '<meta charset="utf-8">',
                '<meta name="viewport" content="width=device-width, initial-scale=1">',
                f"<title>{title}</title>",
                f"<style>{_PAGE_STYLE}{self._style}</style>",
                "</head>",
                "<body>",
                '<main class="jamsos">',
                *self._html_lines(),
                "</main>",
                "</body>",
                "</html>",
            ],
        )

    def html_fragment(self) -> str:
        """The report as one HTML element, with a style of its own, for notebooks and for pages that embed it."""
        return "\n".join(
            [
                f'<div class="jamsos" lang="{self.lang}">',
                f"<style>{self._style}</style>",
                *self._html_lines(),
                "</div>",
            ],
        )

    @property
    def _style(self) -> str:
        return _STYLE + _PICTURE_STYLE if any(isinstance(block, Picture) for block in self.blocks) else _STYLE

    def _html_lines(self) -> list[str]:
        title = f"<h1>{html_escaped(_said(self.title, self.lang))}</h1>"
        return [title, *(block.as_html(self.lang) for block in self.blocks)]

    def as_document(self, lang: Lang) -> Document:
        """This report in that language: itself when it is in it already.

        Phrases and values are said anew; what was given as plain text stays as it was written.
        """
        return self if as_lang(lang) == self.lang else evolve(self, lang=lang)

    def then(self, other: Showable) -> Document:
        """This report, followed by another one under a heading; the other's own headings move one level down.

        >>> both = Document("Iuran", "id").then(Document("Manfaat", "id", (Paragraph("JKK dan JKM."),)))
        >>> print(both)
        Iuran
        =====
        <BLANKLINE>
        Manfaat
        -------
        <BLANKLINE>
        JKK dan JKM.
        """
        added = other.as_document(self.lang)
        below = (block.lowered() if isinstance(block, Heading) else block for block in added.blocks)
        return evolve(self, blocks=(*self.blocks, Heading(added.title), *below))

    def _repr_html_(self) -> str:
        return self.html_fragment()

    def __str__(self) -> str:
        return self.text()

"""Gambar: budgets, coverage and time as pictures that a report holds like any other block.

A picture is a small frozen value: a title, what is counted, and nothing about looks.
HTML shows it as SVG, drawn here without any library; text and Markdown show a table of the same data (`Picture.table`).
It is legible on white and on dark paper, in print and without colours, since amounts stand beside what is drawn.
Whoever cannot see it hears its `desc`, which says every figure.

Geometry is exact: coordinates are whole hundredths of a unit, and every length is cut from the whole by one division.
So the same value gives the same bytes, and the parts of a bar meet.
The width of letters alone is estimated, and nothing but the breaking of lines depends on it.

What comes from outside is escaped by `document.html_escaped`, as everywhere.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias, runtime_checkable

from attrs import field, frozen

from jamsos._checks import instance, shown, whole
from jamsos.dates import Month, Period, as_day
from jamsos.document import Phrase, Picture, Row, Table, cleaned, html_escaped
from jamsos.money import Rate, Rp, Rupiah
from jamsos.text import Lang, Text, as_lang, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

__all__ = ["Amount", "Bars", "CoverageBars", "Covered", "Moment", "Series", "Span", "Timeline"]

Amount: TypeAlias = Rupiah | int
"""What a bar measures: money, or a number of people; one picture holds one of the two."""


@runtime_checkable
class Covered(Protocol):
    """What a coverage shows of itself: `jamsos.coverage.Coverage` does."""

    @property
    def active(self) -> int:
        """How many are covered."""
        ...

    @property
    def eligible(self) -> int:
        """Of how many."""
        ...

    @property
    def share(self) -> Rate:
        """The coverage as it is said."""
        ...


# Drawing --------------------------------------------------------------------------------------------------------------

_COLOURS = ("#2b6fc9", "#b85a00", "#0b7d72", "#8656b8", "#6d7310", "#c23b63", "#6b7280", "#94632f")
"""Each stands out from white and from dark paper, and white letters stand out from each."""

_BLUE, _ORANGE = _COLOURS[0], _COLOURS[1]
_WIDTH = 72_000
_EDGE = 400
_EM = 1_400
_LINE = 1_900
_SMALL = 1_250
_TITLE = 1_650
_SWATCH = 1_100
_GAP = 700
_AIR = 200
_MOST_COLUMNS = 12
_WHOLE_PERCENT = 100

_Anchor: TypeAlias = Literal["start", "middle", "end"]


def _at(hundredths: int) -> str:
    """A coordinate as SVG writes it."""
    units, rest = divmod(hundredths, 100)
    return f"{units}.{rest:02d}".rstrip("0") if rest else str(units)


def _letter(letter: str) -> int:
    """About how wide a letter is, in hundredths of the height of its line."""
    if letter in " .,:;'|!()[]/-ijlIftr":
        return 40
    if letter in "mwMW@%":
        return 98
    return 100 if letter > "\u2e7f" else 74 if letter.isupper() else 64


def _wide(text: str, size: int = _EM) -> int:
    """About how wide a text is."""
    return sum(map(_letter, text)) * size // 100


def _wrapped(text: str, room: int, size: int = _EM) -> list[str]:
    """The text in lines that fit into the room; a word that does not is broken."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if _wide(joined, size) <= room:
            line = joined
            continue
        lines += [line] if line else []
        line = word
        while _wide(line, size) > room:
            fits = sum(wide * size <= room * 100 for wide in accumulate(map(_letter, line)))
            lines.append(line[:fits])
            line = line[fits:]
    return [*lines, line]


def _said(value: object, lang: Lang) -> str:
    return cleaned(say(value, lang))


def _compact(amount: Amount, lang: Lang) -> str:
    return amount.compact(lang) if isinstance(amount, Rupiah) else say(amount, lang)


def _text(x: int, y: int, said: str, *, anchor: _Anchor = "start", size: int = _EM, looks: str = "") -> str:  # noqa: PLR0913
    """A line of text; `y` is where its letters stand."""
    where = "" if anchor == "start" else f' text-anchor="{anchor}"'
    height = "" if size == _EM else f' font-size="{_at(size)}"'
    return f'<text x="{_at(x)}" y="{_at(y)}"{where}{height}{looks}>{html_escaped(said)}</text>'


def _lines(x: int, y: int, lines: Iterable[str], *, anchor: _Anchor = "start", looks: str = "") -> list[str]:
    return [_text(x, y + _LINE * place, said, anchor=anchor, looks=looks) for place, said in enumerate(lines)]


@frozen
class _Room:
    """What a line of text takes up, with a little air around it."""

    left: int
    right: int
    top: int
    bottom: int


def _room(x: int, y: int, said: str, *, anchor: _Anchor, size: int = _EM) -> _Room:
    wide = _wide(said, size)
    left = {"start": x, "middle": x - wide // 2, "end": x - wide}[anchor]
    return _Room(left - _AIR, left + wide + _AIR, y - size, y + size // 3)


_BOLD = ' font-weight="600"'
_FAINT = ' opacity=".72"'
_ON_COLOUR = ' fill="#fff"'


def _box(x: int, y: int, wide: int, high: int, colour: str, hint: str = "") -> str:  # noqa: PLR0913, PLR0917
    """A filled rectangle, and what it says when it is pointed at."""
    size = f'x="{_at(x)}" y="{_at(y)}" width="{_at(wide)}" height="{_at(high)}"'
    inside = f"><title>{html_escaped(hint)}</title></rect>" if hint else "/>"
    return f'<rect {size} fill="{colour}"{inside}'


def _rule(x1: int, y1: int, x2: int, y2: int, looks: str) -> str:
    """A straight line."""
    ends = f'x1="{_at(x1)}" y1="{_at(y1)}" x2="{_at(x2)}" y2="{_at(y2)}"'
    return f'<line {ends} stroke="currentColor"{looks}/>'


def _clear(start: int, end: int, written: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces of a line from start to end that keep clear of what is written across it."""
    gaps = sorted(written)
    starts = accumulate((start, *(high for _, high in gaps)), max)
    ends = (*(low for low, _ in gaps), end)
    return [piece for piece in zip(starts, ends, strict=True) if piece[0] < piece[1]]


def _across(y: int, pieces: Iterable[tuple[int, int]], looks: str) -> str:
    """A level line in pieces."""
    return _path("".join(f"M{_at(start)} {_at(y)}H{_at(end)}" for start, end in pieces), looks)


def _upright(x: int, pieces: Iterable[tuple[int, int]], looks: str) -> str:
    """An upright line in pieces."""
    return _path("".join(f"M{_at(x)} {_at(start)}V{_at(end)}" for start, end in pieces), looks)


def _path(drawn: str, looks: str) -> str:
    return f'<path d="{drawn}" stroke="currentColor"{looks}/>'


_DASHED = ' stroke-width="1.5" stroke-dasharray="5 3"'
_AXIS = ' stroke-opacity=".6"'
_GRID = ' stroke-opacity=".18"'


def _key(y: int, entries: Iterable[tuple[str, str]]) -> tuple[int, list[str]]:
    """The legend: swatches with what they stand for, as many in a line as fit; and where what follows begins."""
    drawn: list[str] = []
    x = _EDGE
    for mark, said in entries:
        wide = _SWATCH + _GAP + _wide(said) + 2 * _GAP
        if x > _EDGE and x + wide > _WIDTH:
            x, y = _EDGE, y + _LINE + 300
        drawn.append(
            _rule(x, y - _SWATCH // 2 + 50, x + _SWATCH + 300, y - _SWATCH // 2 + 50, _DASHED)
            if mark == _DASHED
            else _box(x, y - _SWATCH + 50, _SWATCH, _SWATCH, mark)
        )
        drawn.append(_text(x + _SWATCH + _GAP, y, said))
        x += wide
    return y + _LINE, drawn


def _svg(picture: Picture, lang: Lang, draw: Iterable[str], high: int, title: str) -> str:
    """The element: size, type and ink, title and description, paper, and what is drawn on it."""
    size = f'viewBox="0 0 {_at(_WIDTH)} {_at(high)}" width="{_at(_WIDTH)}" height="{_at(high)}"'
    looks = (
        f"font-family=\"system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif\" font-size=\"{_at(_EM)}\" "
        'fill="currentColor" color="#1b1f24" style="font-variant-numeric:tabular-nums"'
    )
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="{lang}" {size} {looks}>',
            f"<title>{html_escaped(title)}</title>",
            f"<desc>{html_escaped(picture.table.in_words(lang))}</desc>",
            f'<rect class="paper" width="{_at(_WIDTH)}" height="{_at(high)}" fill="#fff"/>',
            *(
                _text(_EDGE, _LINE + (_LINE + 300) * place, line, size=_TITLE, looks=_BOLD)
                for place, line in enumerate(_title_lines(title))
            ),
            *draw,
            "</svg>",
        ]
    )


def _head(title: Phrase, lang: Lang) -> tuple[str, int]:
    """The title, and where what follows begins."""
    said = _said(title, as_lang(lang))
    return said, (_LINE + 300) * len(_title_lines(said)) + 2_100


def _title_lines(said: str) -> list[str]:
    return _wrapped(said, _WIDTH - 2 * _EDGE, _TITLE)


def _step(most: int, parts: int) -> int:
    """The smallest of 1, 2, 5, 10, 20, 50 and so on that reaches `most` in so many parts."""
    step = 1
    while step * parts < most:
        step = step * 5 // 2 if str(step).startswith("2") else step * 2
    return step


# What is refused ------------------------------------------------------------------------------------------------------


def _phrase(name: str, value: object) -> None:
    if not isinstance(value, Text | str):
        msg = f"{name} must be a Text or a str, not {shown(value)} ({type(value).__name__})."
        raise TypeError(msg)
    if isinstance(value, str) and not value.strip():
        msg = f"{name} must not be blank, but is {shown(value)}."
        raise ValueError(msg)


def _several(name: str, values: tuple[object, ...], most: int) -> None:
    if not 1 <= len(values) <= most:
        msg = f"{name} must be 1 to {most}, not {len(values)}: what is more is read better as a table."
        raise ValueError(msg)


# Bars -----------------------------------------------------------------------------------------------------------------


def _amounts(values: Iterable[Amount]) -> tuple[Amount, ...]:
    return tuple(values)


@frozen
class Series:
    """Deret: what is stacked in every column, such as a source of money, with its amount in each.

    Raises TypeError for what is neither money nor a whole number, and ValueError for less than nothing.
    """

    label: Phrase
    amounts: tuple[Amount, ...] = field(converter=_amounts)

    def __attrs_post_init__(self) -> None:
        _phrase("Series.label", self.label)
        for amount in self.amounts:
            if isinstance(amount, Rupiah):
                if amount < Rp(0):
                    msg = f"an amount of a Series must be at least Rp0, not {amount}."
                    raise ValueError(msg)
            else:
                whole("an amount of a Series", amount, least=0)

    @property
    def sizes(self) -> tuple[int, ...]:
        """The amounts in sen, or as they are."""
        return tuple(each.sen if isinstance(each, Rupiah) else each for each in self.amounts)


_YEARS = Text(id="Tahun anggaran", en="Fiscal year")
_TOTAL = Text(id="Jumlah", en="Total")
_PLOT = 26_000
_TALLEST_LABEL = 1_500


def _columns(values: Iterable[Phrase]) -> tuple[Phrase, ...]:
    return tuple(values)


def _series(values: Iterable[Series]) -> tuple[Series, ...]:
    return tuple(values)


@frozen
class Bars(Picture):
    """Diagram batang: a column for each year, say, in which the sources of money are stacked; the first at the bottom.

    `by` says what the columns are.
    Amounts in the picture are rounded as headlines are (`Rupiah.compact`); the table has them exactly.
    Raises ValueError for more than 12 columns or 8 series, or where a series has not an amount for each column.

    >>> sources = Series("APBD", (Rp(2_000), Rp(3_000))), Series("CSR", (Rp(0), Rp(500)))
    >>> print(Bars("Anggaran", ("2021", "2022"), sources).as_text("id", 80))
    Anggaran
    <BLANKLINE>
    Tahun anggaran     APBD    CSR   Jumlah
    --------------  -------  -----  -------
    2021            Rp2.000    Rp0  Rp2.000
    2022            Rp3.000  Rp500  Rp3.500
    --------------  -------  -----  -------
    Jumlah          Rp5.000  Rp500  Rp5.500
    """

    title: Phrase
    columns: tuple[Phrase, ...] = field(converter=_columns)
    series: tuple[Series, ...] = field(converter=_series)
    by: Phrase = field(default=_YEARS, kw_only=True)

    def __attrs_post_init__(self) -> None:
        _phrase("Bars.title", self.title)
        _phrase("Bars.by", self.by)
        _several("Bars.columns", self.columns, _MOST_COLUMNS)
        _several("Bars.series", self.series, len(_COLOURS))
        for column in self.columns:
            _phrase("a column of Bars", column)
        for each in self.series:
            instance("a series of Bars", each, Series, 'Series("APBD", (Rp(5_040_000_000),))')
            if len(each.amounts) != len(self.columns):
                msg = f"{shown(each.label)} has {len(each.amounts)} amounts, but there are {len(self.columns)} columns."
                raise ValueError(msg)
        if len({isinstance(amount, Rupiah) for each in self.series for amount in each.amounts}) > 1:
            msg = "Bars cannot stack money upon people: all amounts are Rupiah, or all are whole numbers."
            raise TypeError(msg)

    def _amount(self, size: int) -> Amount:
        return Rupiah.of_sen(size) if isinstance(self.series[0].amounts[0], Rupiah) else size

    @property
    def _stacks(self) -> list[tuple[int, ...]]:
        return list(zip(*(each.sizes for each in self.series), strict=True))

    @property
    def table(self) -> Table:
        """A row for each column, a column for each series, and the totals."""
        columns = (self.by, *(each.label for each in self.series), _TOTAL)
        rows = [
            Row((column, *map(self._amount, (*stack, sum(stack)))))
            for column, stack in zip(self.columns, self._stacks, strict=True)
        ]
        if len(rows) > 1:
            sums = [sum(each.sizes) for each in self.series]
            rows.append(Row((_TOTAL, *map(self._amount, (*sums, sum(sums)))), strong=True))
        return Table(columns, tuple(rows), title=self.title)

    def svg(self, lang: Lang) -> str:
        """The columns over an axis of round amounts, with the legend above and each total on top."""
        title, y = _head(self.title, lang)
        under, drawn = _key(
            y,
            [
                (colour, f"{_said(each.label, lang)}: {_compact(self._amount(sum(each.sizes)), lang)}")
                for colour, each in zip(_COLOURS, self.series, strict=False)
            ],
        )
        top = under + _LINE
        bottom = top + _PLOT
        tallest = max(1, *map(sum, self._stacks))
        step = _step(tallest, 5)
        most = -(-tallest // step) * step
        ticks = [(size, _compact(self._amount(size), lang)) for size in range(0, most + 1, step)]
        left = _EDGE + max(_wide(said, _SMALL) for _, said in ticks) + _GAP
        slot = (_WIDTH - _EDGE - left) // len(self.columns)
        names = [_wrapped(_said(column, lang), slot - 300) for column in self.columns]
        totals = self._totals(lang, (left, slot, bottom, most))
        rooms = [_room(*total, anchor="middle", size=_TITLE) for total in totals]
        for size, said in ticks:
            height = bottom - _PLOT * size // most
            written = [(room.left, room.right) for room in rooms if room.top <= height <= room.bottom]
            drawn.append(_across(height, _clear(left, _WIDTH - _EDGE, written), _GRID if size else _AXIS))
            drawn.append(_text(left - _GAP, height + 450, said, anchor="end", size=_SMALL, looks=_FAINT))
        for place, (stack, name) in enumerate(zip(self._stacks, names, strict=True)):
            middle = left + slot * place + slot // 2
            drawn += self._stack(stack, (middle, slot, bottom, most), _said(self.columns[place], lang), lang)
            drawn += _lines(middle, bottom + _LINE, name, anchor="middle")
        drawn += [_text(*total, anchor="middle", looks=_BOLD) for total in totals]
        return _svg(self, lang, drawn, bottom + _LINE * max(map(len, names)) + 1_200, title)

    def _totals(self, lang: Lang, where: tuple[int, int, int, int]) -> list[tuple[int, int, str]]:
        """The total above each column and where it stands, if all of them have room side by side."""
        left, slot, bottom, most = where
        totals = [
            (
                left + slot * place + slot // 2,
                bottom - _PLOT * sum(stack) // most - 500,
                _compact(self._amount(sum(stack)), lang),
            )
            for place, stack in enumerate(self._stacks)
        ]
        spacious = all(_wide(said, _TITLE) <= slot for _, _, said in totals)  # as wide as larger letters, being bold
        return totals if spacious else []

    def _stack(self, stack: tuple[int, ...], where: tuple[int, int, int, int], name: str, lang: Lang) -> list[str]:
        middle, slot, bottom, most = where
        wide = min(slot * 7 // 10, 12_000)
        drawn: list[str] = []
        below = 0
        for size, colour, each in zip(stack, _COLOURS, self.series, strict=False):
            if size:
                low, high = _PLOT * below // most, _PLOT * (below + size) // most
                said = _compact(self._amount(size), lang)
                hint = f"{_said(each.label, lang)}, {name}: {_said(self._amount(size), lang)}"
                drawn.append(_box(middle - wide // 2, bottom - high, wide, high - low, colour, hint))
                if size < sum(stack) and high - low >= _TALLEST_LABEL and _wide(said, _SMALL) <= wide:
                    at = bottom - (high + low) // 2 + 430
                    drawn.append(_text(middle, at, said, anchor="middle", size=_SMALL, looks=_ON_COLOUR))
            below += size
        return drawn


# Coverage -------------------------------------------------------------------------------------------------------------

_UNIT = Text(id="Unit", en="Unit")
_COVERED = Text(id="terlindungi", en="covered")
_ABOVE = Text(id="di atas 100%", en="above 100%")
_TARGET = Text(id="sasaran {share}", en="target {share}")
_UNKNOWN = Text(id="potensi tidak diketahui", en="eligible number not known")
_OF = Text(id="{share} ({active} dari {eligible})", en="{share} ({active} of {eligible})")
_LABEL_ROOM = 21_000
_BAR = 1_700
_LEAST_ROOM = 10_000
_MOST_UNITS = 100


def _levels(values: Iterable[tuple[Phrase, Covered | None]]) -> tuple[tuple[Phrase, Covered | None], ...]:
    return tuple(values)


@frozen
class CoverageBars(Picture):
    """Diagram cakupan: a bar for each unit, how many of those eligible are covered, and the target as a dashed line.

    A coverage above 100 % runs on beyond the line of 100 % in a second colour: nothing is cut off.
    None stands for a unit whose eligible number is not known; no bar is drawn, and the line says so.
    Units stand as they are given.
    Raises ValueError for more than 100 units, or where nobody is eligible.

    >>> from jamsos import Coverage, percent
    >>> units = ("Soya", Coverage(120, 400)), ("Nusaniwe", Coverage(640, 500)), ("Naku", None)
    >>> print(CoverageBars("Cakupan", units, target=percent(60)).as_text("id", 80))
    Cakupan (sasaran 60%)
    <BLANKLINE>
    Unit      Terlindungi  Potensi  Cakupan
    --------  -----------  -------  -------
    Soya              120      400      30%
    Nusaniwe          640      500     128%
    Naku
    """

    title: Phrase
    levels: tuple[tuple[Phrase, Covered | None], ...] = field(converter=_levels)
    target: Rate | None = field(default=None, kw_only=True)
    by: Phrase = field(default=_UNIT, kw_only=True)

    def __attrs_post_init__(self) -> None:
        _phrase("CoverageBars.title", self.title)
        _phrase("CoverageBars.by", self.by)
        _several("CoverageBars.levels", self.levels, _MOST_UNITS)
        for label, covered in self.levels:
            _phrase("a unit of CoverageBars", label)
            if covered is not None:
                instance("a level of CoverageBars", covered, Covered, "Coverage(25_000, 50_000)")
                whole("active", covered.active, least=0)
                whole("eligible", covered.eligible, least=1)
        if self.target is not None:
            instance("CoverageBars.target", self.target, Rate, 'percent("60")')

    @property
    def table(self) -> Table:
        """A row for each unit: those covered, those eligible, the coverage."""
        columns = (
            self.by,
            Text(id="Terlindungi", en="Covered"),
            Text(id="Potensi", en="Eligible"),
            Text(id="Cakupan", en="Coverage"),
        )
        rows = [
            (label, None, None, None) if each is None else (label, each.active, each.eligible, each.share)
            for label, each in self.levels
        ]
        title = self.title if self.target is None else _AIMED.fill(title=self.title, target=self._target)
        return Table(columns, rows, title=title)

    @property
    def _target(self) -> Text:
        return _TARGET.fill(share=self.target)

    def svg(self, lang: Lang) -> str:
        """The bars over an axis in per cent, with the figures at the right."""
        title, y = _head(self.title, lang)
        known = [each for _, each in self.levels if each is not None]
        above = any(each.active > each.eligible for each in known)
        key = [(_BLUE, _said(_COVERED, lang)), *([(_ORANGE, _said(_ABOVE, lang))] if above else [])]
        key += [] if self.target is None else [(_DASHED, _said(self._target, lang))]
        top, drawn = _key(y, key)
        figures = [_said(_figures(each), lang) for _, each in self.levels]
        names = [_wrapped(_said(label, lang), _LABEL_ROOM) for label, _ in self.levels]
        left = _EDGE + max(_wide(line) for name in names for line in name) + _GAP
        right = _WIDTH - _EDGE - max(map(_wide, figures)) - _GAP
        most = max([_WHOLE_PERCENT, self._aim, *(-(-_WHOLE_PERCENT * each.active // each.eligible) for each in known)])
        step = _step(most, 5) if most > 2 * _WHOLE_PERCENT else _WHOLE_PERCENT // 4
        most = -(-most // step) * step
        room = max(right - left, _LEAST_ROOM)
        bottom = top + sum(_row(name) for name in names) + 300
        for tick in range(0, most + 1, step):
            x = left + room * tick // most
            said = _said(Rate.ratio(tick, _WHOLE_PERCENT), lang)
            drawn.append(_rule(x, top - 300, x, bottom, _AXIS if tick in {0, _WHOLE_PERCENT} else _GRID))
            drawn.append(_text(x, bottom + 1_500, said, anchor="middle", size=_SMALL, looks=_FAINT))
        y = top
        for name, figure, (_, each) in zip(names, figures, self.levels, strict=True):
            drawn += _lines(left - _GAP, y + 1_350, name, anchor="end")
            if each is not None:
                hint = f"{' '.join(name)}: {figure}"
                end = room * _WHOLE_PERCENT * each.active // (each.eligible * most)
                full = min(end, room * _WHOLE_PERCENT // most)
                drawn.append(_box(left, y, full, _BAR, _BLUE, hint))
                if end > full:
                    drawn.append(_box(left + full, y, end - full, _BAR, _ORANGE, hint))
            drawn.append(_text(_WIDTH - _EDGE, y + 1_350, figure, anchor="end", looks=_FAINT if each is None else ""))
            y += _row(name)
        if self.target is not None:
            x = left + room * _WHOLE_PERCENT * self.target.numerator // (self.target.denominator * most)
            drawn.append(_rule(x, top - 300, x, bottom, _DASHED))
        return _svg(self, lang, drawn, bottom + 2_600, title)

    @property
    def _aim(self) -> int:
        """The target in per cent, rounded up."""
        return 0 if self.target is None else -(-_WHOLE_PERCENT * self.target.numerator // self.target.denominator)


_AIMED = Text(id="{title} ({target})", en="{title} ({target})")


def _figures(covered: Covered | None) -> Text:
    if covered is None:
        return _UNKNOWN
    return _OF.fill(share=covered.share, active=covered.active, eligible=covered.eligible)


def _row(name: Sequence[str]) -> int:
    return max(_BAR, _LINE * len(name)) + 700


# Time -----------------------------------------------------------------------------------------------------------------


_ON = Text(id="{day}: {label}", en="{day}: {label}")
_DURING = Text(id="{label} ({period})", en="{label} ({period})")


def _day(value: object) -> date:
    return as_day(value, "on")


@frozen
class Span:
    """Masa: something that lasts, such as a cohort from its first month to its last.

    >>> print(Span("10.000 pekerja", Period.year(2021)).period)
    1 Januari s.d. 31 Desember 2021
    """

    label: Phrase
    period: Period

    def __attrs_post_init__(self) -> None:
        _phrase("Span.label", self.label)
        instance("Span.period", self.period, Period, "Period.year(2021)")

    @property
    def first(self) -> date:
        """The day on which it begins."""
        return self.period.first

    @property
    def last(self) -> date:
        """The day on which it ends."""
        return self.period.last

    @property
    def said(self) -> Text:
        """What lasted, and how long."""
        return _DURING.fill(label=self.label, period=self.period)


@frozen
class Moment:
    """Saat: something that happens on a day.

    >>> Moment("Kartu diserahkan", "2021-04-05").on
    datetime.date(2021, 4, 5)
    """

    label: Phrase
    on: date = field(converter=_day)

    def __attrs_post_init__(self) -> None:
        _phrase("Moment.label", self.label)

    @property
    def first(self) -> date:
        """The day."""
        return self.on

    @property
    def last(self) -> date:
        """The day."""
        return self.on

    @property
    def said(self) -> Text:
        """When it happened, and what."""
        return _ON.fill(day=self.on, label=self.label)


_DOT = 550
_BEAM = 900
_MONTH_NAMES = 6
_YEAR_NUMBERS = 12
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600)
_YEAR = 12
_MOST_ENTRIES = 40


def _happened(values: Iterable[Span | Moment]) -> tuple[Span | Moment, ...]:
    entries = tuple(values)
    for each in entries:
        if not isinstance(each, Span | Moment):
            kind = type(each).__name__
            msg = f"an entry of a Timeline must be a Span or a Moment, not {shown(each)} ({kind})."
            raise TypeError(msg)
    return tuple(sorted(entries, key=lambda each: each.first))


@frozen
class Timeline(Picture):
    """Garis waktu: what lasted and what happened, one below the other, in the order of time.

    Raises ValueError for more than 40 lines.

    >>> story = Timeline("Ambon", (Moment("Kartu diserahkan", "2021-04-05"),
    ...                            Span("10.000 pekerja", Period.of_months("2020-10", "2021-12"))))
    >>> print(story.as_text("id", 80))
    Ambon
    <BLANKLINE>
    Mulai           Sampai            Peristiwa
    --------------  ----------------  ----------------
    1 Oktober 2020  31 Desember 2021  10.000 pekerja
    5 April 2021                      Kartu diserahkan
    """

    title: Phrase
    entries: tuple[Span | Moment, ...] = field(converter=_happened)

    def __attrs_post_init__(self) -> None:
        _phrase("Timeline.title", self.title)
        _several("Timeline.entries", self.entries, _MOST_ENTRIES)

    @property
    def table(self) -> Table:
        """A row for each: from, to, what."""
        columns = (Text(id="Mulai", en="From"), Text(id="Sampai", en="To"), Text(id="Peristiwa", en="What"))
        rows = [(each.first, each.last if isinstance(each, Span) else None, each.label) for each in self.entries]
        return Table(columns, rows, title=self.title)

    def svg(self, lang: Lang) -> str:
        """Beams for what lasted and dots for what happened, over an axis of months or years."""
        title, top = _head(self.title, lang)
        first = Month.of(self.entries[0].first)
        last = Month.of(max(each.last for each in self.entries))
        days = (last.last - first.first).days + 1
        room = _WIDTH - 2 * _EDGE

        def at(day: date) -> int:
            return _EDGE + room * (day - first.first).days // days

        drawn: list[str] = []
        rooms: list[_Room] = []
        y = top
        for each in self.entries:
            start, lasts = at(each.first), isinstance(each, Span)
            said = _said(each.said, lang)
            lines, x, anchor = _above(said, start) if lasts else _beside(said, start, _DOT + 400)
            drawn += _lines(x, y + 1_300, lines, anchor=anchor)
            rooms += [_room(x, y + 1_300 + _LINE * n, line, anchor=anchor) for n, line in enumerate(lines)]
            if lasts:
                y += _LINE * len(lines)
                end = _EDGE + room * ((each.last - first.first).days + 1) // days
                drawn.append(_box(start, y, end - start, _BEAM, _BLUE, said))
                y += _BEAM + 900
            else:
                drawn.append(_dot(start, y + 850, said))
                y += _LINE * len(lines) + 900
        step = next(each for each in _MONTHS if last - first < each * (_MONTH_NAMES if each < _YEAR else _YEAR_NUMBERS))
        axis = [_rule(_EDGE, y, _WIDTH - _EDGE, y, _AXIS)]
        for month in Month.range(first, last):
            if (month.year * _YEAR + month.month - 1) % step == 0:
                x = at(month.first)
                said = str(month.year) if step >= _YEAR else _said(month, lang)
                written = [(room.top, room.bottom) for room in rooms if room.left <= x <= room.right]
                axis.append(_upright(x, _clear(top - 700, y + 500, written), _GRID))
                if x + _wide(said, _SMALL) <= _WIDTH:  # the last one may have no room
                    axis.append(_text(x, y + 1_900, said, size=_SMALL, looks=_FAINT))
        return _svg(self, lang, [*axis, *drawn], y + 2_800, title)


def _above(said: str, start: int) -> tuple[list[str], int, _Anchor]:
    """The text over a beam, where it stands, and which end that is: from the beam's start on, or to the right edge."""
    if _wide(said) <= _WIDTH - start:
        return [said], start, "start"
    return _wrapped(said, _WIDTH - 2 * _EDGE), _WIDTH - _EDGE, "end"


def _beside(said: str, start: int, off: int) -> tuple[list[str], int, _Anchor]:
    """The text in lines, where they begin, and which end that is: right of the start where there is room, else left.

    A text that fits on neither side is broken on the wider one.
    """
    right, left = _WIDTH - start - off, start - off
    if _wide(said) <= right or (_wide(said) > left and right >= left):
        return _wrapped(said, right), start + off, "start"
    return _wrapped(said, left), left, "end"


def _dot(x: int, y: int, hint: str) -> str:
    place = f'cx="{_at(x)}" cy="{_at(y)}" r="{_at(_DOT)}"'
    return f'<circle {place} fill="{_ORANGE}"><title>{html_escaped(hint)}</title></circle>'

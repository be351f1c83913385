"""Pictures: drawn exactly, said in both languages, legible on any paper, and text from outside stays text."""

from __future__ import annotations

import pickle
import re
from fractions import Fraction
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from jamsos.coverage import Coverage
from jamsos.dates import Period
from jamsos.document import Document, Picture, cleaned
from jamsos.money import Rp, percent
from jamsos.pictures import Bars, CoverageBars, Moment, Series, Span, Timeline
from jamsos.text import Text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


GOLDEN = Path(__file__).parent / "golden"
SVG = "{http://www.w3.org/2000/svg}"

BARS = Bars(
    Text(id="Anggaran iuran menurut sumber dana", en="Contributions by source of money"),
    ("2020", "2021", "2022"),
    (
        Series("APBD", (Rp(504_000_000), Rp(3_780_000_000), Rp(5_040_000_000))),
        Series("Dana Desa", (Rp(0), Rp(0), Rp(504_000_000))),
        Series("CSR", (Rp(0), Rp(201_600_000), Rp(1_008_000_000))),
        Series("Bapak Asuh", (Rp(0), Rp(0), Rp(1_512_000_000))),
    ),
)
COVERAGE = CoverageBars(
    Text(id="Cakupan menurut unit", en="Coverage by unit"),
    (
        ("Nusaniwe", Coverage(640, 500)),
        ("Soya", Coverage(120, 400)),
        ("Negeri Hutumuri dan dusun-dusunnya di pesisir", Coverage(300, 610)),
        ("Naku", None),
        ("Amahusu", Coverage(0, 300)),
    ),
    target=percent(60),
)
TIMELINE = Timeline(
    Text(id="Ambon dari 2020 s.d. 2022", en="Ambon from 2020 to 2022"),
    (
        Span(Text(id="Kohort 1", en="Cohort 1"), Period.of_months("2020-10", "2022-12")),
        Span(Text(id="Kohort 2", en="Cohort 2"), Period.of_months("2021-04", "2022-12")),
        Moment(Text(id="Kartu diserahkan", en="Cards are handed over"), "2021-04-05"),
        Moment(
            Text(
                id="Rapat koordinasi: celah anggaran ditutup dengan Bapak Asuh, CSR dan Dana Desa",
                en="Coordination meeting: the gap is closed by Bapak Asuh, CSR and village money",
            ),
            "2022-11-03",
        ),
        Span("Bapak Asuh", Period.of_months("2022-11", "2022-12")),
    ),
)
PICTURES: dict[str, Picture] = {"bars": BARS, "coverage": COVERAGE, "timeline": TIMELINE}
every_picture = pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES)


def parsed(picture: Picture, lang: str = "id") -> Element:
    """The picture as an XML parser reads it."""
    return ET.fromstring(picture.svg("en" if lang == "en" else "id"))  # noqa: S314  (our own bytes)


def named(element: Element, tag: str) -> list[Element]:
    """All elements of a kind within it."""
    return list(element.iter(SVG + tag))


def hundredths(element: Element, name: str) -> int:
    """A coordinate, exactly."""
    units, _, rest = element.attrib[name].partition(".")
    return int(units) * 100 + int(rest.ljust(2, "0"))


def coloured(picture: Picture) -> list[Element]:
    """The rectangles that mean something: those that say what they are."""
    return [each for each in named(parsed(picture), "rect") if each.find(SVG + "title") is not None]


# What one sees


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("lang", ["id", "en"])
def test_a_picture_is_the_one_that_was_looked_at(name: str, lang: str) -> None:
    """To the byte, in both languages."""
    golden = GOLDEN / f"picture_{name}.{lang}.svg"
    assert golden.read_text("utf-8") == PICTURES[name].svg("en" if lang == "en" else "id") + "\n"


@every_picture
def test_a_block_knows_its_three_renderings(picture: Picture) -> None:
    """HTML shows the picture, text and Markdown the table of the same data."""
    report = Document("Laporan", "id", (picture,))
    assert picture.svg("id") in report.html()
    assert picture.svg("id") in report.html_fragment()
    assert "<table" not in report.html()
    assert report.text().endswith(picture.table.as_text("id", 100))
    assert report.markdown().endswith(picture.table.as_markdown("id"))


def test_the_style_of_pictures_comes_with_the_first_one() -> None:
    """A report without pictures carries no line of it."""
    assert ".picture" not in Document("Laporan", "id").html()
    assert ".jamsos .picture" in Document("Laporan", "id", (BARS,)).html()


@every_picture
def test_a_picture_shows_itself_in_notebooks(picture: Picture) -> None:
    """As HTML with its own style, and as SVG where a front end prefers that; in Indonesian, as every value."""
    shown: Any = picture
    assert picture.as_html("id") in shown._repr_html_()
    assert shown._repr_html_().startswith('<div class="jamsos" lang="id">\n<style>\n.jamsos .picture {')
    assert picture.svg("id") == shown._repr_svg_()


@every_picture
def test_whoever_cannot_see_it_hears_every_figure(picture: Picture) -> None:
    """The title, and in the description every cell of the table, in the language of the report."""
    for lang in ("id", "en"):
        svg, table = parsed(picture, lang), picture.table
        said = svg.findtext(SVG + "desc", "")
        assert ("img", lang) == (svg.attrib["role"], svg.attrib["lang"])
        assert len(table.rows) <= said.count(": ")
    assert "2022: APBD Rp5.040.000.000, Dana Desa Rp504.000.000," in BARS.table.in_words("id")
    assert "Nusaniwe: Covered 640, Eligible 500, Coverage 128%." in COVERAGE.table.in_words("en")
    assert "5 April 2021: What Cards are handed over." in TIMELINE.table.in_words("en")


@every_picture
def test_a_picture_fetches_nothing_and_runs_nothing(picture: Picture) -> None:
    """No script, no address but the name of the format, no number from floating point."""
    svg = picture.svg("id")
    assert ["http://www.w3.org/2000/svg"] == re.findall(r'https?:[^"]*', svg)
    assert [] == re.findall(r"<script|<style|<image|href|url\(|\bon\w+=", svg)
    values = [value for each in parsed(picture).iter() for value in each.attrib.values()]
    assert [] == [value for value in values if re.search(r"\d\.\d{3,}|\de-?\d|nan|inf\b|-\d", value)]


@every_picture
def test_equal_pictures_are_equal_bytes(picture: Picture) -> None:
    """However they came about."""
    copy: Picture = pickle.loads(pickle.dumps(picture))  # noqa: S301  (our own bytes)
    assert picture == copy
    assert hash(picture) == hash(copy)
    assert picture.svg("en") == copy.svg("en")


def luminance(colour: str) -> float:
    """How bright a colour is, as WCAG 2 reckons it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_every_colour_is_seen_on_white_and_on_dark_paper() -> None:
    """White letters on it have a contrast of 4.5, and the colour on the dark page of a report one of 3 (WCAG 2)."""
    people = Bars("x", ("2022",), [Series(str(number), (1,)) for number in range(8)])
    colours = {each.attrib["fill"] for each in coloured(people)}
    dark = luminance("#14171a")
    assert 8 == len(colours)
    assert [] == [colour for colour in colours if 1.05 / (luminance(colour) + 0.05) < 4.5]
    assert [] == [colour for colour in colours if (luminance(colour) + 0.05) / (dark + 0.05) < 3]


@every_picture
def test_ink_and_paper_are_those_of_the_page(picture: Picture) -> None:
    """Inside a page the picture takes its colour and loses its paper; alone it is dark on white."""
    svg = parsed(picture)
    assert ("currentColor", "#1b1f24") == (svg.attrib["fill"], svg.attrib["color"])
    paper = named(svg, "rect")[0]
    assert ("paper", "#fff") == (paper.attrib["class"], paper.attrib["fill"])
    assert ".jamsos .picture .paper { display: none; }" in Document("x", "id", (picture,)).html_fragment()


# Geometry


@settings(max_examples=40)
@given(
    st.lists(st.lists(st.integers(0, 10**15), min_size=3, max_size=3), min_size=1, max_size=8),
)
@example([[0, 0, 0]])
@example([[1, 0, 10**15]])
def test_the_parts_of_a_bar_meet(amounts: list[list[int]]) -> None:
    """Each part ends where the next one begins, and bars of equal sums are equally high, whatever the parts."""
    bars = Bars("x", ("a", "b", "c"), [Series(str(place), each) for place, each in enumerate(amounts)])
    columns: dict[str, list[Element]] = {}
    for each in coloured(bars):
        columns.setdefault(each.attrib["x"], []).append(each)
    for parts in columns.values():
        for lower, upper in pairwise(parts):
            assert hundredths(lower, "y") == hundredths(upper, "y") + hundredths(upper, "height")
    sums = [sum(each) for each in zip(*amounts, strict=True)]
    heights = [sum(hundredths(part, "height") for part in columns[x]) for x in columns]
    tall = [size for size in sums if size]
    assert sorted(range(len(tall)), key=lambda at: (tall[at], at)) == sorted(
        range(len(tall)), key=lambda at: (heights[at], tall[at], at)
    )


def test_a_coverage_above_the_whole_is_not_cut_off() -> None:
    """What is above 100 % has a colour of its own, its length, and a line in the legend; below it has neither."""
    full, over = coloured(CoverageBars("x", (("a", Coverage(300, 200)),)))
    assert hundredths(full, "x") + hundredths(full, "width") == hundredths(over, "x")
    assert abs(hundredths(over, "width") * 2 - hundredths(full, "width")) <= 1
    assert full.attrib["fill"] != over.attrib["fill"]
    texts = [each.text for each in named(parsed(COVERAGE, "en"), "text")]
    assert {"above 100%", "target 60%", "128% (640 of 500)", "eligible number not known"} <= set(texts)
    below = parsed(CoverageBars("x", (("a", Coverage(1, 2)),)))
    assert "di atas 100%" not in [each.text for each in named(below, "text")]


def test_a_great_coverage_widens_the_axis() -> None:
    """A register ten times the potential is an error somebody has to see."""
    texts = [each.text for each in named(parsed(CoverageBars("x", (("a", Coverage(2_000, 200)),))), "text")]
    assert ["0%", "200%", "400%", "600%", "800%", "1.000%"] == [each for each in texts if each and each.endswith("%")][
        1:
    ]


def test_great_numbers_leave_room_for_the_bars() -> None:
    """However long the figures are, no bar has less than no width."""
    bars = coloured(CoverageBars("x", (("a", Coverage(10**60, 2 * 10**60)),)))
    assert [5_000] == [hundredths(bar, "width") for bar in bars]


def test_a_target_above_every_bar_is_still_on_the_picture() -> None:
    """The axis reaches the target."""
    picture = CoverageBars("x", (("a", Coverage(1, 2)),), target=percent("110.5"))
    *_, target = named(parsed(picture), "line")
    assert "stroke-dasharray" in target.attrib
    assert hundredths(target, "x1") <= 72_000
    assert "125%" in [each.text for each in named(parsed(picture), "text")]


def test_a_day_stands_where_it_belongs() -> None:
    """A beam of half the time is half as long, and a day in the middle stands in the middle."""
    picture = Timeline("x", (Span("a", Period("2021-01-01", "2021-04-30")), Moment("b", "2021-03-02")))
    (beam,) = coloured(picture)
    (dot,) = named(parsed(picture), "circle")
    start, wide = hundredths(beam, "x"), hundredths(beam, "width")
    assert hundredths(dot, "cx") == start + wide * 60 // 120


@pytest.mark.parametrize(
    ("last", "ticks"),
    [
        ("2021-05-31", ["Januari 2021", "Februari 2021", "Maret 2021", "April 2021", "Mei 2021"]),
        ("2022-12-31", ["Januari 2021", "Juli 2021", "Januari 2022", "Juli 2022"]),
        ("2023-01-31", ["Januari 2021", "Juli 2021", "Januari 2022", "Juli 2022"]),  # no room for a word at the edge
        ("2027-12-31", ["2021", "2022", "2023", "2024", "2025", "2026", "2027"]),
        ("2199-12-31", ["2040", "2060", "2080", "2100", "2120", "2140", "2160", "2180"]),
    ],
)
def test_the_axis_has_round_months_or_years(last: str, ticks: list[str]) -> None:
    """As many ticks as can be read, at the beginning of months that divide the year, or of years."""
    svg = parsed(Timeline("x", (Span("lama", Period("2021-01-01", last)),)))
    said = [each.text for each in named(svg, "text")][1:]
    found = [each for each in said if each and "lama" not in each]
    assert ticks == found


@pytest.mark.parametrize(
    ("day", "anchor", "lines"),
    [("2021-01-02", None, 1), ("2021-12-30", "end", 1)],
)
def test_a_line_of_time_runs_to_the_side_where_there_is_room(day: str, anchor: str | None, lines: int) -> None:
    """Right of its dot, or left of it late in the time."""
    svg = parsed(Timeline("x", (Span("tahun", Period.year(2021)), Moment("kartu diserahkan", day))))
    said = [each for each in named(svg, "text") if "kartu" in (each.text or "")]
    assert (lines, anchor) == (len(said), said[0].get("text-anchor"))


@pytest.mark.parametrize(("day", "anchor"), [("2021-02-02", None), ("2021-11-30", "end")])
def test_a_line_that_fits_on_neither_side_is_broken(day: str, anchor: str | None) -> None:
    """On the wider side, and no word is lost."""
    words = "satu kalimat yang panjang sekali tentang rapat koordinasi " * 3
    svg = parsed(Timeline("x", (Span("tahun", Period.year(2021)), Moment(words, day))))
    said = [each for each in named(svg, "text") if "tahun" not in (each.text or "")][1:]
    broken = [each for each in said if each.get("text-anchor") == anchor and each.get("font-size") is None]
    assert len(broken) > 1
    assert words.strip() in " ".join(each.text or "" for each in broken)


def pieces(svg: Element) -> list[list[str]]:
    """Each line of the grid as the pieces that are drawn of it."""
    return [[f"M{each}" for each in path.attrib["d"].split("M")[1:]] for path in named(svg, "path")]


def test_no_line_of_the_grid_runs_through_a_total() -> None:
    """246 stands across the line of 250 and 130 across that of 150, which leave them out; the other lines are whole."""
    bars = Bars("x", ("2023", "2024"), [Series("APBD", (129_600_000, 246_240_000))])
    grid = pieces(parsed(bars))
    assert [1, 1, 1, 2, 1, 2] == [len(each) for each in grid]
    before, after = grid[-1]
    (label,) = (each for each in named(parsed(bars), "text") if each.text == "246.240.000")
    middle = Fraction(label.attrib["x"])
    assert Fraction(before.rpartition("H")[2]) < middle < Fraction(after.removeprefix("M").split(" ")[0])


def test_no_line_of_the_grid_runs_through_a_line_of_time() -> None:
    """The line of July is whole, and left out where words run on from a day in June."""
    year = Span("tahun", Period.year(2021))
    plain, crossed = (Timeline("x", (year, *more)) for more in ((), (Moment("kartu diserahkan", "2021-06-15"),)))
    at = [each.text for each in named(parsed(plain), "text")].index("Juli 2021") - 1
    assert [1, 2] == [len(pieces(parsed(each))[at]) for each in (plain, crossed)]


@pytest.mark.parametrize(
    ("label", "first", "anchor", "lines"),
    [
        ("satu", "2021-02-01", None, 1),
        ("satu kohort", "2021-12-01", "end", 1),
        ("satu kohort " * 12, "2021-12-01", "end", 2),
    ],
)
def test_what_lasts_is_told_above_its_beam(label: str, first: str, anchor: str | None, lines: int) -> None:
    """From the beginning of the beam on, or as far to the right as there is room; a very long text is broken."""
    spans = (Span("tahun", Period.year(2021)), Span(label, Period(first, "2021-12-31")))
    said = [each for each in named(parsed(Timeline("x", spans)), "text") if each.get("font-size") is None][1:]
    assert (lines, {anchor}) == (len(said), {each.get("text-anchor") for each in said})
    assert label.strip() in " ".join(each.text or "" for each in said)
    if anchor:
        assert {71_600} == {hundredths(each, "x") for each in said}


# Text that stands where a name can stand


HOSTILE = (
    "<script>alert(1)</script>",
    "</text></svg><img src=x onerror=alert(1)>",
    "]]>",
    "&lt;&#60;&amp;",
    "\"'",
    "a\x00b\x1b",
    "\u202egnp.exe",
    "\ud800\uffff",
    "a\u2028b\nc",
    "安汶" * 90,
    "x" * 300,
    "{{ x }} {ref}`x`",
)
names = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=12), min_size=1, max_size=5).map("".join).filter(str.strip)


def hostile_pictures(name: str) -> tuple[Picture, ...]:
    """Pictures with the name wherever a name can stand."""
    return (
        Bars(name, (name,), (Series(name, (5,)), Series(name, (4,))), by=name),
        CoverageBars(name, ((name, Coverage(3, 2)), (name, None)), target=percent(60), by=name),
        Timeline(name, (Span(name, Period.year(2021)), Moment(name, "2021-05-01"))),
    )


def shape(picture: Picture) -> list[tuple[str, tuple[str, ...]]]:
    """The elements and attributes of a picture, without lines of text, of which a longer name has more."""
    return [(each.tag, tuple(sorted(each.attrib))) for each in parsed(picture).iter() if each.tag != SVG + "text"]


PLAIN = [shape(picture) for picture in hostile_pictures("x")]


@settings(max_examples=40)
@given(names)
@example(HOSTILE[0])
@example(HOSTILE[1])
def test_no_name_becomes_markup(name: str) -> None:
    """Whatever the name, an XML parser finds the elements of the picture that names `x`."""
    assert PLAIN == [shape(picture) for picture in hostile_pictures(name)]


@settings(max_examples=40)
@given(names)
def test_a_name_is_said_exactly(name: str) -> None:
    """No letter of the cleaned name is lost in its lines, and none is escaped twice."""
    clean = cleaned(name)
    for picture in hostile_pictures(name):
        svg = parsed(picture)
        assert clean == svg.findtext(SVG + "title")
        letters = "".join("".join(each.text or "" for each in named(svg, "text")).split())
        assert "".join(clean.split()) in letters


def test_a_long_word_is_broken_and_a_long_legend_has_several_lines() -> None:
    """Nothing leaves the paper."""
    picture = Bars("y" * 400, ("2022",), [Series("z" * 60, (1,)), Series("w" * 20, (2,)), Series("Dana Desa", (3,))])
    texts = [each.text or "" for each in named(parsed(picture), "text")]
    assert "y" * 400 == "".join(each for each in texts if set(each) == {"y"})
    assert max(len(each) for each in texts if set(each) == {"y"}) < 80


# Small numbers and many columns


def test_many_columns_leave_out_what_has_no_room() -> None:
    """Totals that would touch one another stand in the table alone."""
    months = [f"{month}" for month in range(1, 13)]
    crowded = Bars("x", months, (Series("BPU", (Rp(420_000_000),) * 12),))
    assert "Rp420 juta" not in [each.text for each in named(parsed(crowded), "text")]
    few = Bars("x", months[:3], (Series("BPU", (Rp(420_000_000),) * 3),))
    assert 3 == [each.text for each in named(parsed(few), "text")].count("Rp420 juta")


def test_nothing_at_all_is_drawn_as_nothing() -> None:
    """Columns of nought have an axis and no bars; one column has no line of totals."""
    nothing = Bars("x", ("2022",), (Series("APBD", (Rp(0),)),))
    assert [] == coloured(nothing)
    assert 1 == len(nothing.table.rows)


# What is refused


def refused(sentence: str) -> str:
    """The pattern for a whole sentence."""
    return f"^{re.escape(sentence)}$"


ONE = (Series("APBD", (1,)),)
TOO_MANY = "what is more is read better as a table."


@pytest.mark.parametrize(
    ("make", "given", "kind", "sentence"),
    [
        (Series, ("APBD", (1.5,)), TypeError, "an amount of a Series must be a whole number (int), not 1.5 (float)."),
        (Series, ("APBD", (-1,)), ValueError, "an amount of a Series must be at least 0, not -1."),
        (Series, ("APBD", (Rp(-1),)), ValueError, "an amount of a Series must be at least Rp0, not -Rp1."),
        (Series, ("", (1,)), ValueError, "Series.label must not be blank, but is ''."),
        (Bars, (5, ("x",), ONE), TypeError, "Bars.title must be a Text or a str, not 5 (int)."),
        (Bars, ("x", (), ()), ValueError, f"Bars.columns must be 1 to 12, not 0: {TOO_MANY}"),
        (Bars, ("x", ("a",), ONE * 9), ValueError, f"Bars.series must be 1 to 8, not 9: {TOO_MANY}"),
        (Bars, ("x", ("a", "b"), ONE), ValueError, "'APBD' has 1 amounts, but there are 2 columns."),
        (
            Bars,
            ("x", ("a",), (*ONE, Series("CSR", (Rp(1),)))),
            TypeError,
            "Bars cannot stack money upon people: all amounts are Rupiah, or all are whole numbers.",
        ),
        (
            Bars,
            ("x", ("a",), ("APBD",)),
            TypeError,
            "a series of Bars must be a Series such as Series(\"APBD\", (Rp(5_040_000_000),)), not 'APBD' (str).",
        ),
        (
            CoverageBars,
            ("x", (("a", 5),)),
            TypeError,
            "a level of CoverageBars must be a Covered such as Coverage(25_000, 50_000), not 5 (int).",
        ),
        (
            partial(cast("Any", CoverageBars), target=60),
            ("x", (("a", None),)),
            TypeError,
            'CoverageBars.target must be a Rate such as percent("60"), not 60 (int).',
        ),
        (Span, ("a", 2021), TypeError, "Span.period must be a Period such as Period.year(2021), not 2021 (int)."),
        (
            Timeline,
            ("x", ("2021",)),
            TypeError,
            "an entry of a Timeline must be a Span or a Moment, not '2021' (str).",
        ),
        (Timeline, ("x", ()), ValueError, f"Timeline.entries must be 1 to 40, not 0: {TOO_MANY}"),
    ],
)
def test_what_cannot_be_drawn_is_refused(
    make: Any, given: tuple[Any, ...], kind: type[Exception], sentence: str
) -> None:
    """In a sentence that names the field, the value and the choice."""
    with pytest.raises(kind, match=refused(sentence)):
        make(*given)


@pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES)
def test_an_unknown_language_is_refused(picture: Picture) -> None:
    """As everywhere."""
    lang: Any = "fr"
    with pytest.raises(ValueError, match=r"^lang cannot be 'fr'"):
        picture.svg(lang)

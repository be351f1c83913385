"""Reports: three renderings of the same blocks, in which text from outside stays text."""

from __future__ import annotations

import pickle
import re
import unicodedata
from datetime import UTC, date, datetime, time
from html.parser import HTMLParser
from typing import TYPE_CHECKING, ClassVar

import pytest
from attrs import frozen
from hypothesis import example, given
from hypothesis import strategies as st

from jamsos.document import (
    Document,
    Facts,
    Heading,
    Listing,
    Note,
    Paragraph,
    Row,
    Shows,
    Table,
    cleaned,
    html_escaped,
    markdown_escaped,
)
from jamsos.text import Text, as_lang, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamsos.document import Block, NoteKind, Phrase
    from jamsos.text import Lang


@frozen
class Coin:
    """Money as the document sees it: it formats itself, and its class says that it stands at the right."""

    right_aligned: ClassVar[bool] = True
    number: int

    def __format__(self, spec: str) -> str:
        return f"Rp{say(self.number, as_lang(spec))}"


@frozen
class Place:
    """A value that formats itself and is no number."""

    right_aligned: ClassVar[bool] = False
    name: str

    def __format__(self, spec: str) -> str:
        return f"{self.name} ({as_lang(spec)})"


@frozen
class Account(Shows):
    """A class of the library that has a report."""

    name: Phrase

    def as_document(self, lang: Lang) -> Document:
        """The account, with headings of its own."""
        return Document(self.name, lang, (Heading("Rincian"), Heading("Dasar", 3), Paragraph("Isi.")))


TOWNS = Table(
    (Text(id="Kota", en="Town"), Text(id="Pekerja", en="Workers"), Text(id="Iuran", en="Contribution")),
    (
        ("Ambon", 25_000, Coin(5_040_000_000)),
        Row(("Nusaniwe", 900, Coin(181_440_000)), level=1),
        Row(("Amahusu", None, Coin(-5)), level=2),
        Row(("Jumlah", 25_900, Coin(5_221_439_995)), strong=True),
    ),
    title=Text(id="Menurut kota", en="By town"),
)
REPORT = Document(
    Text(id="Laporan Iuran", en="Contribution Report"),
    "id",
    (
        Facts(((Text(id="Provinsi", en="Province"), "Maluku"), ("Per", date(2024, 8, 17)), ("Sisa", None))),
        Paragraph("Iuran ditanggung APBD."),
        Heading(Text(id="Iuran", en="Contributions")),
        TOWNS,
        Heading("Catatan lain", 2),
        Note("Upah terendah.", "note"),
        Note("Terlambat.", "warning"),
        Note("NIK ganda.", "error"),
        Listing(("PP 44/2015", Place("Ambon"))),
    ),
)

HOSTILE = (
    "<script>alert(1)</script>",
    "</style></title></td><img src=x onerror=alert(1)>",
    "a|b",
    "a\\|b\\",
    "**x**",
    "_x_ *x* ~x~ $x$",
    "[x](javascript:1)",
    "![x](javascript:1)",
    "<https://example.org>",
    "\n# h",
    "x\n\n---\n\n1. y",
    "{ref}`x`",
    "```{eval-rst}",
    "{{ x }}",
    "&lt;&#60;&amp;",
    "- x",
    "+ x",
    "+++",
    "---",
    "===",
    "1. x",
    "12) x",
    "% x",
    ":::{note}",
    ":x: y",
    "(x)=",
    "| --- |",
    "\"'",
    "a\x00b",
    "\x1b[31mx",
    "\u202egnp.exe",
    "\u2066x",
    "x\u200f",
    "\ud800",
    "a\u2028b\x85c",
    "    x",
)

fragments = st.sampled_from([*HOSTILE, *"|\\`*_[]<>#!~${}&-+=:%()1. \n\t\u00a0"])
names = st.lists(fragments | st.text(max_size=8), min_size=1, max_size=6).map("".join).filter(str.strip)


def refused(sentence: str) -> str:
    """The pattern for a whole sentence."""
    return f"^{re.escape(sentence)}$"


def hostile_report(name: str, *, strong: bool = False, level: int = 0) -> Document:
    """A report with the name wherever a name can stand."""
    return Document(
        name,
        "id",
        (
            Heading(name),
            Paragraph(name),
            Facts(((name, name),)),
            Table((name, "Jumlah"), (Row((name, 5), strong=strong, level=level), (name, 6)), title=name),
            Note(name, "warning"),
            Listing((name,)),
        ),
    )


# What one reads


def test_the_plain_text_is_a_report_one_can_send() -> None:
    """Titles and headings are underlined, columns padded, numbers at the right, levels indented, totals ruled off."""
    expected = """\
Laporan Iuran
=============

Provinsi : Maluku
Per      : 17 Agustus 2024
Sisa     :

Iuran ditanggung APBD.

Iuran
-----

Menurut kota

Kota         Pekerja            Iuran
-----------  -------  ---------------
Ambon         25.000  Rp5.040.000.000
  Nusaniwe       900    Rp181.440.000
    Amahusu                      Rp-5
-----------  -------  ---------------
Jumlah        25.900  Rp5.221.439.995

Catatan lain
............

Catatan: Upah terendah.

Peringatan: Terlambat.

Galat: NIK ganda.

- PP 44/2015
- Ambon (id)"""
    assert expected == REPORT.text()
    assert expected == str(REPORT)


def test_the_markdown_is_read_by_github_and_myst() -> None:
    """Pipe tables carry the alignment, dashes the levels, and bold the totals."""
    expected = """\
# Contribution Report

* **Province:** Maluku
* **Per:** 17 August 2024
* **Sisa:**

Iuran ditanggung APBD.

## Contributions

**By town**

| Town | Workers | Contribution |
| --- | ---: | ---: |
| Ambon | 25,000 | Rp5,040,000,000 |
| \N{EN DASH} Nusaniwe | 900 | Rp181,440,000 |
| \N{EN DASH} \N{EN DASH} Amahusu |  | Rp-5 |
| **Jumlah** | **25,900** | **Rp5,221,439,995** |

### Catatan lain

> **Note:** Upah terendah.

> **Warning:** Terlambat.

> **Error:** NIK ganda.

- PP 44/2015
- Ambon (en)"""
    assert expected == REPORT.as_document("en").markdown()


def test_the_html_says_what_is_a_heading_and_what_is_a_number() -> None:
    """The markup carries the structure: levels, heads of columns and rows, numbers, totals and kinds of notes."""
    expected = """\
<h1>Laporan Iuran</h1>
<table class="facts">
<tbody>
<tr><th scope="row">Provinsi</th><td>Maluku</td></tr>
<tr><th scope="row">Per</th><td>17 Agustus 2024</td></tr>
<tr><th scope="row">Sisa</th><td></td></tr>
</tbody>
</table>
<p>Iuran ditanggung APBD.</p>
<h2>Iuran</h2>
<div class="scroll">
<table>
<caption>Menurut kota</caption>
<thead><tr><th scope="col">Kota</th><th scope="col" class="number">Pekerja</th>\
<th scope="col" class="number">Iuran</th></tr></thead>
<tbody>
<tr><td>Ambon</td><td class="number">25.000</td><td class="number">Rp5.040.000.000</td></tr>
<tr><td style="padding-left:20px">Nusaniwe</td><td class="number">900</td><td class="number">Rp181.440.000</td></tr>
<tr><td style="padding-left:40px">Amahusu</td><td class="number"></td><td class="number">Rp-5</td></tr>
<tr class="strong total"><td>Jumlah</td><td class="number">25.900</td><td class="number">Rp5.221.439.995</td></tr>
</tbody>
</table>
</div>
<h3>Catatan lain</h3>
<p class="note"><strong>Catatan:</strong> Upah terendah.</p>
<p class="note warning"><strong>Peringatan:</strong> Terlambat.</p>
<p class="note error"><strong>Galat:</strong> NIK ganda.</p>
<ul>
<li>PP 44/2015</li>
<li>Ambon (id)</li>
</ul>"""
    assert expected in REPORT.html()
    assert expected in REPORT.html_fragment()


def test_the_page_is_complete_and_fetches_nothing() -> None:
    """One file can be sent: its language, encoding and style are inside, and it has no script and no address."""
    page = REPORT.html()
    assert page.startswith('<!DOCTYPE html>\n<html lang="id">\n<head>\n<meta charset="utf-8">\n')
    assert "<title>Laporan Iuran</title>" in page
    assert "@page { size: A4;" in page
    assert "prefers-color-scheme: dark" in page
    assert page.endswith("</body>\n</html>")
    assert [] == re.findall(r"<script|<link|url\(|@import|https?:", page)


def test_the_fragment_brings_its_own_style_and_touches_nothing_else() -> None:
    """Every rule of a fragment holds inside the class `jamsos` only."""
    fragment = REPORT.as_document("en").html_fragment()
    assert fragment.startswith('<div class="jamsos" lang="en">\n<style>')
    assert fragment.endswith("</div>")
    style = fragment[fragment.index("<style>") + len("<style>") : fragment.index("</style>")]
    selectors = [each for rule in style.split("}")[:-1] for each in rule.split("{")[0].split(",")]
    assert [] == [selector for selector in selectors if not selector.strip().startswith(".jamsos")]


@pytest.mark.parametrize("render", [Document.text, Document.markdown, Document.html, Document.html_fragment])
def test_the_same_report_is_the_same_text(render: Callable[[Document], str]) -> None:
    """Two equal reports are equal to the byte, however they came about."""
    copy: Document = pickle.loads(pickle.dumps(REPORT))  # noqa: S301  (our own bytes)
    assert REPORT == copy
    assert render(REPORT).encode() == render(copy).encode()


# Languages


def test_a_report_in_its_language_is_itself() -> None:
    """Nothing is made anew without need."""
    assert REPORT is REPORT.as_document("id")


def test_a_report_in_the_other_language_says_its_values_anew() -> None:
    """Phrases and values follow the language; plain text stays as it was written."""
    lines = REPORT.as_document("en").text().splitlines()
    assert ["Contribution Report", "Province : Maluku", "Per      : 17 August 2024"] == [lines[0], *lines[3:5]]
    assert "Iuran ditanggung APBD." in lines


def test_an_unknown_language_is_refused() -> None:
    """At the making as at the asking."""
    lang: Lang = "fr"  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    with pytest.raises(ValueError, match=r"^lang cannot be 'fr'"):
        Document("Laporan", lang)
    with pytest.raises(ValueError, match=r"^lang cannot be 'fr'"):
        REPORT.as_document(lang)


@pytest.mark.parametrize(
    ("block", "indonesian", "english"),
    [
        (Note("x"), "Catatan: x", "Note: x"),
        (Note("x", "warning"), "Peringatan: x", "Warning: x"),
        (Note("x", "error"), "Galat: x", "Error: x"),
        (Listing(()), "- Tidak ada.", "- None."),
        (Facts(()), "Tidak ada.", "None."),
    ],
    ids=["note", "warning", "error", "listing", "facts"],
)
def test_the_words_of_the_renderer_follow_the_language(block: Block, indonesian: str, english: str) -> None:
    """What the report adds of its own is said in the reader's language."""
    assert (indonesian, english) == (block.as_text("id", 80), block.as_text("en", 80))


# Notebooks


def test_a_class_with_a_report_has_a_face_in_notebooks() -> None:
    """Inheriting from Shows is enough, and the notebook reads Indonesian."""
    account = Account(Text(id="Rekening", en="Account"))
    assert account.as_document("id").html_fragment() == account._repr_html_()
    assert not hasattr(account, "__dict__")


def test_a_report_shows_itself_in_its_own_language() -> None:
    """A report somebody made in English is shown in English."""
    english = REPORT.as_document("en")
    assert english.html_fragment() == english._repr_html_()


# One report after another


def test_another_report_follows_under_its_title() -> None:
    """The other's title becomes a heading in our language, and its own headings move down as far as levels go."""
    both = Document("Iuran", "en", (Paragraph("Satu."),)).then(Account(Text(id="Rekening", en="Account")))
    assert (
        Document(
            "Iuran",
            "en",
            (
                Paragraph("Satu."),
                Heading(Text(id="Rekening", en="Account")),
                Heading("Rincian", 2),
                Heading("Dasar", 3),
                Paragraph("Isi."),
            ),
        )
        == both
    )


def test_a_report_is_not_changed_by_what_follows_it() -> None:
    """`then` makes a new report."""
    first = Document("Iuran", "id")
    first.then(REPORT)
    assert () == first.blocks


# Alignment


@pytest.mark.parametrize(
    ("cells", "numeric"),
    [
        ((1, 2), True),
        ((Coin(1), Coin(2)), True),
        ((1, Coin(2), None, "", " "), True),
        ((1, "2"), False),
        ((Coin(1), Place("Ambon")), False),
        ((date(2024, 8, 17),), False),
        ((Text(id="satu", en="one"),), False),
        ((None, ""), False),
        ((), False),
    ],
)
def test_a_column_of_numbers_holds_nothing_but_numbers(cells: tuple[object, ...], *, numeric: bool) -> None:
    """Whole numbers and values whose class says so; empty cells do not count, and nothing at all is no number."""
    assert (numeric,) == Table(("Jumlah",), [(cell,) for cell in cells]).numeric


def test_the_alignment_is_the_same_in_all_renderings() -> None:
    """The head of a column of numbers stands above its numbers."""
    table = Table(("Nama", "Jumlah"), (("x", 1),))
    assert ["Nama  Jumlah", "----  ------", "x          1"] == table.as_text("id", 80).splitlines()
    assert ["| Nama | Jumlah |", "| --- | ---: |", "| x | 1 |"] == table.as_markdown("id").splitlines()
    assert '<th scope="col" class="number">Jumlah</th>' in table.as_html("id")
    assert '<td class="number">1</td>' in table.as_html("id")


# Totals


@pytest.mark.parametrize(
    ("strong", "first_total"),
    [((), 0), ((False,), 1), ((False, True), 1), ((True, False), 2), ((False, True, True), 1), ((True, True), 0)],
)
def test_the_strong_rows_at_the_end_are_totals(strong: tuple[bool, ...], first_total: int) -> None:
    """A strong row in the middle is the head of a group."""
    assert first_total == Table(("x",), [Row((1,), strong=each) for each in strong]).totals_from


def test_a_rule_stands_above_totals_only() -> None:
    """Neither the strong head of a group nor a table of totals alone is ruled off."""
    table = Table(("Rincian", "Jumlah"), (Row(("Iuran", 3), strong=True), Row(("JKK", 3), level=1)))
    assert 1 == table.as_text("id", 80).count("-------  ------")
    assert '<tr class="strong"><td>Iuran' in table.as_html("id")
    alone = Table(("Rincian", "Jumlah"), (Row(("Iuran", 3), strong=True),))
    assert 1 == alone.as_text("id", 80).count("-------  ------")


def test_an_empty_cell_of_a_strong_row_stays_empty() -> None:
    """Four stars in a row would be markup."""
    row = Row(("Jumlah", None), strong=True)
    assert "| **Jumlah** |  |" == Table(("a", "b"), (row,)).as_markdown("id").splitlines()[-1]


# Nothing to show


def test_a_table_without_rows_says_so() -> None:
    """Nothing found is a result, not a gap in the report."""
    table = Table(("Kota", "Pekerja"), ())
    assert "Kota  Pekerja\n----  -------\nTidak ada." == table.as_text("id", 80)
    assert "| Kota | Pekerja |\n| --- | --- |\n| None. |  |" == table.as_markdown("en")
    assert '<tr><td colspan="2">Tidak ada.</td></tr>' in table.as_html("id")


def test_facts_without_rows_say_so() -> None:
    """In Markdown and in HTML, too."""
    assert ("Tidak ada.", "<p>None.</p>") == (Facts(()).as_markdown("id"), Facts(()).as_html("en"))


def test_an_empty_head_leaves_its_place_empty() -> None:
    """The first column may explain itself."""
    table = Table(("", "Jumlah"), (("x", 1),))
    assert ["   Jumlah", "-  ------", "x       1"] == table.as_text("id", 80).splitlines()
    assert [""] == Table(("",), ((None,),)).as_text("id", 80).split("\n")[:1]


def test_a_phrase_filled_with_nothing_starts_no_markup() -> None:
    """A title whose only name is blank leaves an empty line, not a rule made of stars."""
    blank = Text(id="{name}", en="{name}").fill(name=" ")
    report = Document(blank, "id", (Heading(blank), Table(("x",), ((1,),), title=blank), Listing((blank,))))
    assert "# \n\n## \n\n\n\n| x |\n| ---: |\n| 1 |\n\n-" == report.markdown()


# Width


def test_running_text_keeps_to_the_width() -> None:
    """Lines after the first hang below the text, not below the bullet or the word before it."""
    long = "kata " * 12
    report = Document(
        long, "id", (Heading(long), Paragraph(long), Note(long), Listing((long,)), Facts(((long, long),)))
    )
    expected = """\
kata kata kata kata kata kata kata kata
kata kata kata kata
=======================================

kata kata kata kata kata kata kata kata
kata kata kata kata
---------------------------------------

kata kata kata kata kata kata kata kata
kata kata kata kata

Catatan: kata kata kata kata kata kata
         kata kata kata kata kata kata

- kata kata kata kata kata kata kata
  kata kata kata kata kata

kata kata kata kata  : kata kata kata
kata kata kata kata    kata kata kata
kata kata kata kata    kata kata kata
                       kata kata kata"""
    assert expected == report.text(40)


def test_text_columns_give_way_and_numbers_never_do() -> None:
    """The widest column is wrapped first, below its own indentation, and heads of numbers may be wrapped."""
    table = Table(
        ("Rincian", "Cara menghitung", "Iuran yang ditanggung pemerintah kota"),
        (
            ("Iuran", "", Coin(5_040_000_000)),
            Row(("Jaminan Kecelakaan Kerja", "25.000 x 12 bulan x Rp10.000", Coin(3_000_000_000)), level=1),
        ),
    )
    expected = """\
                                        Iuran yang
                                        ditanggung
Rincian          Cara menghitung   pemerintah kota
---------------  ---------------  ----------------
Iuran                              Rp5.040.000.000
  Jaminan        25.000 x 12       Rp3.000.000.000
  Kecelakaan     bulan x
  Kerja          Rp10.000"""
    assert expected == table.as_text("id", 50)


def test_a_table_of_numbers_may_be_wider_than_the_page() -> None:
    """A number cut in two would be another number."""
    table = Table(("a", "b", "c"), ((Coin(10**15), Coin(10**15), Coin(10**15)),))
    assert 3 * len("Rp1.000.000.000.000.000") + 4 == len(table.as_text("id", 40).splitlines()[-1])


@given(names, names, st.integers(40, 120))
def test_a_table_of_text_is_never_wider_than_the_page(first: str, second: str, width: int) -> None:
    """Words that are too long are broken, so that the table still fits."""
    table = Table(("Nama", "Alamat", "Jumlah"), [Row((first * 3, second * 5, 5), level=2)])
    assert max(map(len, table.as_text("id", width).split("\n"))) <= width


@given(names)
@example("x" * 39 + " " + "y" * 41)
def test_no_line_of_text_ends_in_blanks(name: str) -> None:
    """Plain text is compared and stored line by line."""
    assert [] == [line for line in hostile_report(name).text(40).split("\n") if line.endswith(" ")]


@pytest.mark.parametrize(("width", "kind"), [(39, ValueError), (0, ValueError), (80.0, TypeError), (True, TypeError)])
def test_a_page_has_a_reasonable_width(width: int, kind: type[Exception]) -> None:
    """Forty characters is the least that shows an amount beside its label."""
    with pytest.raises(kind, match=r"^width must be "):
        REPORT.text(width)


# Text from outside


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Siti Aminah", "Siti Aminah"),
        (" Siti \r\n\t Aminah\n", "Siti Aminah"),
        ("a\x0bb\x0cc\x85d\u2028e\u2029f", "a b c d e f"),
        ("a\x00b\x1b[0m\x7f\x9b", "a\ufffdb\ufffd[0m\ufffd\ufffd"),
        ("\u202egnp.exe\u202c", "\ufffdgnp.exe\ufffd"),
        ("\u2066a\u2069\u200e\u200f\u061c", "\ufffda\ufffd\ufffd\ufffd\ufffd"),
        ("\ud83d", "\ufffd"),
        ("\ufeffa\uffff", "\ufffda\ufffd"),
        ("Rp\u00a05, Ng\u0169 \U0001f33a \u0628", "Rp\u00a05, Ng\u0169 \U0001f33a \u0628"),
    ],
)
def test_what_controls_the_reader_is_made_visible(raw: str, clean: str) -> None:
    """Breaks become spaces, other control characters the replacement character; letters of any script stay."""
    assert clean == cleaned(raw)


@given(names | st.text(st.characters()))
def test_cleaned_text_is_one_line_that_can_be_written_anywhere(name: str) -> None:
    """It is one line to every reader of lines, encodes, and cleaning it again changes nothing."""
    clean = cleaned(name)
    assert len(clean.splitlines()) <= 1
    assert clean == clean.encode().decode()
    assert set() == {unicodedata.category(each) for each in clean} & {"Cc", "Cs", "Zl", "Zp"}
    assert set() == {unicodedata.bidirectional(each) for each in clean} & {
        *("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"),
    }
    assert clean == cleaned(clean)


@given(names.filter(lambda name: len(cleaned(name)) <= 40))
def test_plain_text_holds_the_lines_we_wrote_and_no_more(name: str) -> None:
    """A name cannot forge a heading, a rule or a row: every line is one that its block wrote."""
    clean = cleaned(name)
    wide = len(clean)
    assert [
        clean,
        "=" * wide,
        "",
        clean,
        "-" * wide,
        "",
        clean,
        "",
        f"{clean} : {clean}",
        "",
        clean,
        "",
        f"{clean}  Jumlah",
        f"{'-' * wide}  ------",
        f"{clean}       5",
        f"{clean}       6",
        "",
        f"Peringatan: {clean}",
        "",
        f"- {clean}",
    ] == hostile_report(name).text().split("\n")


class Reader(HTMLParser):
    """What a browser would make of the page: its tags, the texts between them, and anything else."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = [""]
        self.others: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag; another text begins."""
        self.tags.append((tag, dict(attrs)))
        self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        """Note the end; another text begins."""
        self.tags.append((f"/{tag}", {}))
        self.texts.append("")

    def handle_data(self, data: str) -> None:
        """Add to the text between two tags."""
        self.texts[-1] += data

    def handle_comment(self, data: str) -> None:
        """Note what no page of ours has."""
        self.others.append(data)

    def handle_pi(self, data: str) -> None:
        """Note what no page of ours has."""
        self.others.append(data)

    def unknown_decl(self, data: str) -> None:
        """Note what no page of ours has."""
        self.others.append(data)


PLAIN = Reader(hostile_report("x", strong=True, level=1).html())


@given(names)
def test_a_page_holds_the_tags_we_wrote_and_no_more(name: str) -> None:
    """Whatever the name, a parser finds the tags and attributes of the page that names `x`."""
    reader = Reader(hostile_report(name, strong=True, level=1).html())
    assert PLAIN.tags == reader.tags
    assert [] == reader.others


@given(names)
def test_a_page_says_the_cleaned_text_exactly(name: str) -> None:
    """Nothing is lost and nothing is shown twice escaped."""
    reader = Reader(hostile_report(name, strong=True, level=1).html())
    clean = cleaned(name)
    said = {"x": clean, " x": f" {clean}"}
    assert 12 == sum(text in said for text in PLAIN.texts)
    assert [said.get(text, text) for text in PLAIN.texts] == reader.texts


@given(names)
def test_html_is_safe_in_an_attribute_too(name: str) -> None:
    """Escaped text ends neither an element nor a quotation."""
    escaped = html_escaped(name)
    assert set() == set(escaped) & set("<>\"'")
    reader = Reader(f"<i title=\"{escaped}\" lang='{escaped}'>")
    assert [("i", {"title": cleaned(name), "lang": cleaned(name)})] == reader.tags


def unescaped(text: str) -> str:
    """Markdown's backslash escapes, undone."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def live(text: str) -> str:
    """What Markdown still reads as it stands, after its backslash escapes."""
    return re.sub(r"\\[!-/:-@\[-`{-~]", "", text)


@given(names)
def test_markdown_says_the_cleaned_text_exactly(name: str) -> None:
    """Undoing the escapes gives the text back."""
    assert cleaned(name) == unescaped(markdown_escaped(name))


@given(names)
def test_no_markup_survives_in_markdown(name: str) -> None:
    """No character that opens markup stands unescaped, and no line begins as a block begins."""
    escaped = markdown_escaped(name)
    assert set() == set(live(escaped)) & set("\\`*_[]<>#|!~${}&")
    blocks = r"[-+](\s|$)|---|\+\+\+|=|\d{1,9}[.)](\s|$)|[:%]|\(.*\)=\s*$|\s"
    assert None is re.match(blocks, escaped)


@pytest.mark.parametrize(
    ("raw", "escaped"),
    [
        ("Pasal 25 ayat (1) huruf a, 0,24% x Rp1.000 - 5", "Pasal 25 ayat (1) huruf a, 0,24% x Rp1.000 - 5"),
        ("-5", "-5"),
        ("1.000", "1.000"),
        ("(1) Peserta", "(1) Peserta"),
        ("1. Peserta", "1\\. Peserta"),
        ("2) Peserta", "2\\) Peserta"),
        ("- x", "\\- x"),
        ("---", "\\---"),
        ("+++ x", "\\+++ x"),
        ("=", "\\="),
        (": x", "\\: x"),
        ("% x", "\\% x"),
        ("(x)=", "\\(x)="),
        ("{ref}`x`", "\\{ref\\}\\`x\\`"),
    ],
)
def test_only_what_could_be_markup_is_escaped(raw: str, escaped: str) -> None:
    """A report stays readable as plain Markdown: numbers and articles carry no backslashes."""
    assert escaped == markdown_escaped(raw)


@given(names, st.booleans(), st.integers(0, 3))
def test_every_line_of_a_markdown_table_has_its_columns(name: str, strong: bool, level: int) -> None:
    """A pipe in a name divides no cell."""
    lines = hostile_report(name, strong=strong, level=level).markdown().split("\n")
    table = [line for line in lines if line.startswith("|")]
    assert 4 == len(table)
    assert [3] * 4 == [live(line).count("|") for line in table]
    bold = "**" if strong else ""
    dashes = "\N{EN DASH} " * level
    assert f"| {dashes}{bold}{markdown_escaped(name)}{bold} | {bold}5{bold} |" == table[2]


@given(names)
def test_markdown_holds_the_lines_we_wrote_and_no_more(name: str) -> None:
    """A name cannot add a line, so every block is where it was written."""
    escaped = markdown_escaped(name)
    assert [
        f"# {escaped}",
        "",
        f"## {escaped}",
        "",
        escaped,
        "",
        f"* **{escaped}:** {escaped}",
        "",
        f"**{escaped}**",
        "",
        f"| {escaped} | Jumlah |",
        "| --- | ---: |",
        f"| {escaped} | 5 |",
        f"| {escaped} | 6 |",
        "",
        f"> **Peringatan:** {escaped}",
        "",
        f"- {escaped}",
    ] == hostile_report(name).markdown().split("\n")


# What is refused


def titled(title: Phrase) -> Document:
    """A report with that title."""
    return Document(title, "id")


def entitled(title: Phrase) -> Table:
    """A table with that title."""
    return Table(("Kota",), (), title)


PHRASED = [(Heading, "Heading.text"), (Paragraph, "Paragraph.text"), (Note, "Note.text")]
TITLED = [(titled, "Document.title"), (entitled, "Table.title")]


@pytest.mark.parametrize(("make", "name"), [*PHRASED, *TITLED])
@pytest.mark.parametrize("value", [5, b"x", ["x"]])
def test_a_phrase_is_text(make: Callable[[Phrase], object], name: str, value: Phrase) -> None:
    """Titles, headings and paragraphs are words."""
    with pytest.raises(
        TypeError, match=refused(f"{name} must be a Text or a str, not {value!r} ({type(value).__name__}).")
    ):
        make(value)


@pytest.mark.parametrize(("make", "name"), [*PHRASED, *TITLED])
@pytest.mark.parametrize("value", ["", "  ", "\n"])
def test_a_phrase_is_not_blank(make: Callable[[Phrase], object], name: str, value: Phrase) -> None:
    """An empty heading is a mistake of the program that wrote it."""
    with pytest.raises(ValueError, match=refused(f"{name} must not be blank, but is {value!r}.")):
        make(value)


def test_a_heading_stands_on_one_of_three_levels() -> None:
    """The title is none of them."""
    with pytest.raises(ValueError, match=refused("Heading.level must be at least 1, not 0.")):
        Heading("Iuran", 0)
    with pytest.raises(ValueError, match=refused("Heading.level must be at most 3, not 4.")):
        Heading("Iuran", 4)


def test_a_note_is_of_a_known_kind() -> None:
    """The nearest kind is named."""
    kind: NoteKind = "warn"  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    sentence = "Note.kind cannot be 'warn'; did you mean 'warning'? Valid: 'note', 'warning', 'error'."
    with pytest.raises(ValueError, match=refused(sentence)):
        Note("x", kind)


MOMENT = datetime(2024, 8, 17, 10, 0, tzinfo=UTC)


def item(value: object) -> Listing:
    """A list whose second item is the value."""
    return Listing(("x", value))


def fact(value: object) -> Facts:
    """Facts whose second value is the value."""
    return Facts((("x", 1), ("y", value)))


def cell(value: object) -> Table:
    """A table with the value in the first cell of the second row."""
    return Table(("x", "y"), (("a", 1), (value, 2)))


SAID = [
    (item, "item 2 of a Listing"),
    (fact, "the value in row 2 of Facts"),
    (cell, "cell 1 in row 2 of a Table"),
]


@pytest.mark.parametrize(("make", "name"), SAID)
@pytest.mark.parametrize("value", [0.24, True, 1j, MOMENT, time(10), ["x"], b"x"])
def test_what_cannot_be_said_is_refused_where_it_stands(
    make: Callable[[object], object], name: str, value: object
) -> None:
    """The sentence names the row, before anything is rendered."""
    kind = type(value).__name__
    with pytest.raises(TypeError, match=rf"^{name} cannot be .* \({kind}\); give text or an exact value\.$"):
        make(value)


def test_an_item_of_a_list_is_not_empty() -> None:
    """A cell may be empty, a bullet says something."""
    with pytest.raises(TypeError, match=r"^item 2 of a Listing cannot be None"):
        item(None)
    assert (None, None) == (fact(None).rows[1][1], cell(None).rows[1].cells[0])


@pytest.mark.parametrize(
    ("row", "shown"),
    [
        ("ab", "'ab'"),
        (("Kota",), "('Kota',)"),
        (("Kota", "Ambon", 1), "('Kota', 'Ambon', 1)"),
        ((5, "Ambon"), "(5, 'Ambon')"),
        (5, "5"),
    ],
)
def test_a_fact_is_a_label_and_a_value(row: tuple[Phrase, object], shown: str) -> None:
    """Two letters are no pair, and a number is no label."""
    sentence = f'row 2 of Facts must be a pair such as ("Kota", "Ambon"), not {shown}.'
    with pytest.raises(TypeError, match=refused(sentence)):
        Facts((("x", 1), row))


def test_a_label_is_not_blank() -> None:
    """A value without a name is no fact."""
    with pytest.raises(ValueError, match=refused("the label in row 1 of Facts must not be blank, but is ' '.")):
        Facts(((" ", 1),))


@pytest.mark.parametrize("cells", [("Ambon",), ("Ambon", 1, 2), ()])
def test_a_row_has_a_cell_for_every_column(cells: tuple[object, ...]) -> None:
    """The sentence names the row that is too short or too long."""
    sentence = f"row 2 of a Table has {len(cells)} cells, but there are 2 columns: {cells!r}."
    with pytest.raises(ValueError, match=refused(sentence)):
        Table(("Kota", "Pekerja"), (("Tual", 900), cells))


@pytest.mark.parametrize("row", ["Ambon", 5, None])
def test_a_row_is_a_row_or_a_tuple(row: Row) -> None:
    """A text is not taken for a row of letters."""
    kind = type(row).__name__
    sentence = f"row 1 of a Table must be a Row or a tuple of cells, not {row!r} ({kind})."
    with pytest.raises(TypeError, match=refused(sentence)):
        Table(("Kota",), (row,))


def headed(columns: tuple[Phrase, ...]) -> Table:
    """A table with these columns."""
    return Table(columns, ())


def filled(rows: tuple[Row, ...]) -> Table:
    """A table with these rows."""
    return Table(("x",), rows)


def made_of(blocks: tuple[Block, ...]) -> Document:
    """A report with these blocks."""
    return Document("x", "id", blocks)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (Listing, 'Listing.items must be a tuple such as ("PP 44/2015", "PP 82/2019"), not '),
        (Facts, 'Facts.rows must be a tuple such as (("Kota", "Ambon"), ("Pekerja", 25_000)), not '),
        (Row, 'Row.cells must be a tuple such as ("Ambon", 25_000), not '),
        (headed, 'Table.columns must be a tuple such as ("Kota", "Pekerja"), not '),
        (filled, 'Table.rows must be a tuple such as (("Ambon", 25_000), ("Tual", 900)), not '),
        (made_of, 'Document.blocks must be a tuple such as (Paragraph("Kota Ambon"),), not '),
    ],
    ids=["Listing", "Facts", "Row", "columns", "rows", "blocks"],
)
@pytest.mark.parametrize("value", ["ab", b"ab", 5, None])
def test_several_things_are_not_one_thing(make: Callable[[object], object], sentence: str, value: object) -> None:
    """A single text is not taken for a tuple of its letters."""
    with pytest.raises(TypeError, match=refused(f"{sentence}{value!r} ({type(value).__name__}).")):
        make(value)


def test_a_list_or_a_generator_will_do() -> None:
    """What is given is kept as tuples, so that the report cannot change."""
    table = Table(["Kota", "Pekerja"], (["Ambon", each] for each in (1, 2)))
    assert Table(("Kota", "Pekerja"), (Row(("Ambon", 1)), Row(("Ambon", 2)))) == table
    assert Document("x", "id", (table,)) == Document("x", "id", [table])
    assert isinstance(hash(Document("x", "id", [table])), int)


def test_a_table_has_a_column() -> None:
    """A table without columns shows nothing."""
    with pytest.raises(ValueError, match=refused("Table.columns must hold at least one heading, but is empty.")):
        Table((), ())


def test_the_head_of_a_column_is_text() -> None:
    """It may be blank, but not a number."""
    head: Phrase = 2024  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    with pytest.raises(TypeError, match=refused("heading 2 of a Table must be a Text or a str, not 2024 (int).")):
        Table(("Kota", head), ())


def test_a_row_stands_on_a_reasonable_level() -> None:
    """A row is not indented off the page."""
    with pytest.raises(ValueError, match=refused("Row.level must be at least 0, not -1.")):
        Row((), level=-1)
    with pytest.raises(ValueError, match=refused("Row.level must be at most 99, not 100.")):
        Row((), level=100)


def test_a_row_is_strong_or_not() -> None:
    """There is nothing between."""
    strong: bool = 1  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    with pytest.raises(TypeError, match=refused("Row.strong must be a bool such as True, not 1 (int).")):
        Row((), strong=strong)


@pytest.mark.parametrize("block", ["Iuran", 5, None, Row(("x",)), REPORT])
def test_a_block_is_one_of_seven(block: Block) -> None:
    """A bare text is no paragraph, and a report stands in no report; `then` puts one after the other."""
    with pytest.raises(TypeError, match=r"^block 2 of a Document must be a Heading, .* or Picture, not .*\.$"):
        Document("Laporan", "id", (Paragraph("x"), block))

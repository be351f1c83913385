"""Judgement as values: rules have permanent codes, and what they find is collected, ordered, shown and never lost."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from itertools import permutations
from typing import TYPE_CHECKING, Any, TypeVar, cast

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from jamsos.document import Paragraph, Table
from jamsos.findings import Finding, FindingError, Findings, Rule, Severity, Suppression
from jamsos.money import Rp
from jamsos.regions import KOTA_AMBON
from jamsos.regulations.national import PP_44_2015
from jamsos.rules import RULES
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jamsos.document import NoteKind
    from jamsos.text import Lang

T = TypeVar("T")

DAY = date(2022, 1, 1)
PLACE = PP_44_2015.pasal(24, ayat=3)
OTHER_PLACE = PP_44_2015.pasal(26)


def stored(value: T) -> list[T]:
    """The value as storage gives it back: pickled by every protocol that knows slots, copied, and copied deeply."""
    protocols = range(2, pickle.HIGHEST_PROTOCOL + 1)
    pickled = [cast("T", pickle.loads(pickle.dumps(value, each))) for each in protocols]  # noqa: S301  (our own bytes)
    return [*pickled, copy.copy(value), copy.deepcopy(value)]


def under_age(age: int, day: date) -> Iterable[Mapping[str, object]]:
    """Ask whether somebody is younger than the number of the day of the month."""
    return [{"age": age, "least": day.day}] if age < day.day else []


def each_letter(word: str, day: date) -> Iterable[Mapping[str, object]]:  # noqa: ARG001  (the shape of every question)
    """Find every letter, with the word it concerns; of an x also a place of law, of a y that there is none."""
    places: dict[str, dict[str, object]] = {"x": {"citation": OTHER_PLACE}, "y": {"citation": None}}
    for letter in word:
        yield {"letter": letter, "about": word, **places.get(letter, {})}


def rule(code: str = "JS900", name: str = "too-young", severity: Severity = Severity.ERROR) -> Rule[int]:
    """A rule about an age."""
    message = Text(id="umur {age}, paling sedikit {least}", en="age {age}, at least {least}")
    return Rule(code, name, severity, int, message, under_age, PLACE)


LETTERS = Rule(
    "JS901", "letter-found", Severity.WARNING, str, Text(id="huruf {letter}", en="letter {letter}"), each_letter
)


def finding(code: str, severity: Severity = Severity.ERROR, about: object | None = None) -> Finding:
    """A finding of a rule with that code."""
    return Finding(rule(code, severity=severity), Text(id=f"temuan {code}", en=f"finding {code}"), about, PLACE)


ERROR_1, ERROR_2 = finding("JS301"), finding("JS501")
WARNING = finding("JS302", Severity.WARNING, "Ny. Tuasela")
NOTE_1, NOTE_2 = finding("JS101", Severity.NOTE), finding("JS901", Severity.NOTE)
ALL_FIVE = Findings.of([NOTE_2, ERROR_2, WARNING, NOTE_1, ERROR_1])

FINDINGS = st.lists(
    st.builds(
        finding,
        st.sampled_from(["JS101", "JS301", "JS302", "JS501", "JS901"]),
        st.sampled_from(Severity),
        st.none() | st.integers(0, 3),
    ),
    max_size=12,
)


class TestSeverity:
    """How serious a finding is."""

    def test_errors_come_first(self) -> None:
        """Error, warning, note."""
        assert [0, 1, 2] == [each.order for each in (Severity.ERROR, Severity.WARNING, Severity.NOTE)]

    def test_it_is_said_in_both_languages(self) -> None:
        """Indonesian unless English is asked for."""
        assert ["galat", "peringatan", "catatan"] == [f"{severity}" for severity in Severity]
        assert ["error", "warning", "note"] == [f"{severity:en}" for severity in Severity]
        with pytest.raises(ValueError, match=r"^lang cannot be 'jv'"):
            format(Severity.NOTE, "jv")


class TestRule:
    """One question about a subject on a day."""

    @pytest.mark.parametrize("code", ["JS000", "JS301", "JS999"])
    def test_a_code_is_two_letters_and_three_digits(self, code: str) -> None:
        """As it will stand in reports for good."""
        assert code == rule(code).code

    @pytest.mark.parametrize(
        "code",
        [
            "",
            "JS",
            "JS30",
            "JS3011",
            "js301",
            "JX301",
            "JS3O1",
            "JS-01",
            " JS30",
            "JS\u00b2\u00b2\u00b2",
            "JS\u0663\u0660\u0661",
            "30112",
        ],
    )
    def test_another_code_is_refused(self, code: str) -> None:
        """ASCII digits, in number three."""
        with pytest.raises(ValueError, match=r"^a rule code is JS and three digits such as 'JS301', not '"):
            rule(code)

    @pytest.mark.parametrize("name", ["late", "late-claim", "over-the-ceiling", "pp50-relief"])
    def test_a_name_is_words_joined_by_hyphens(self, name: str) -> None:
        """Lower-case words."""
        assert name == rule(name=name).name

    @pytest.mark.parametrize(
        "name",
        [
            "",
            "-",
            "late-",
            "-late",
            "late--claim",
            "late claim",
            "Late",
            "late_claim",
            "lAte",
            "iuran-n\u00e9gatif",
            "50-pp",
            "5",
        ],
    )
    def test_another_name_is_refused(self, name: str) -> None:
        """No space, no capital, no empty word, no word that begins with a digit."""
        with pytest.raises(
            ValueError, match=r"^a rule name is lower-case words joined by hyphens such as 'late-claim'"
        ):
            rule(name=name)

    def test_a_breach_is_one_finding(self) -> None:
        """With the message filled, and the place of the rule."""
        (found,) = rule().judge(16, date(2022, 1, 17))
        assert ("umur 16, paling sedikit 17", "age 16, at least 17") == (
            found.message.get("id"),
            found.message.get("en"),
        )
        assert (None, PLACE) == (found.about, found.citation)

    def test_the_day_is_asked_about(self) -> None:
        """Where all is well on that day there is nothing."""
        assert [] == list(rule().judge(16, date(2022, 1, 16)))

    def test_each_breach_says_what_it_is_about(self) -> None:
        """One finding for each breach; a place found on the way stands instead of the rule's, or instead of none."""
        found = list(LETTERS.judge("axy", DAY))
        assert ["huruf a", "huruf x", "huruf y"] == [each.message.get("id") for each in found]
        assert ["axy", "axy", "axy"] == [each.about for each in found]
        assert [None, OTHER_PLACE, None] == [each.citation for each in found]

    def test_many_subjects(self) -> None:
        """Each in its turn, as one by one."""
        words = ("axy", "", "b")
        assert [each for word in words for each in LETTERS.judge(word, DAY)] == list(LETTERS.judge_all(words, DAY))

    def test_the_values_of_a_question_stay_its_own(self) -> None:
        """What the question yields is not changed by judging it."""
        values: dict[str, object] = {"age": 1, "about": "Budi", "citation": PLACE}
        asked: Rule[int] = Rule(
            "JS900", "any", Severity.NOTE, int, Text(id="{age}", en="{age}"), lambda _age, _day: (values,)
        )
        assert ["Budi", "Budi"] == [each.about for each in (*asked.judge(1, DAY), *asked.judge(1, DAY))]
        assert {"age": 1, "about": "Budi", "citation": PLACE} == values


class TestFinding:
    """What one rule found."""

    @pytest.mark.parametrize(
        ("severity", "kind"), [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.NOTE, "note")]
    )
    def test_it_speaks_for_its_rule(self, severity: Severity, kind: NoteKind) -> None:
        """Code, name and severity are the rule's, and a document shows it by its severity."""
        found = finding("JS301", severity)
        assert ("JS301", "too-young", severity, kind) == (found.code, found.name, found.severity, found.kind)

    def test_one_line(self) -> None:
        """Code, name, severity, message, article; Indonesian unless English is asked for."""
        indonesian = "JS302 too-young (peringatan): temuan JS302 [PP 44/2015 Pasal 24 ayat (3)]"
        assert {indonesian} == {WARNING.line(), str(WARNING), f"{WARNING}", f"{WARNING:id}"}
        english = "JS302 too-young (warning): finding JS302 [PP 44/2015 Pasal 24 ayat (3)]"
        assert {english} == {WARNING.line("en"), f"{WARNING:en}"}

    def test_a_finding_without_an_article(self) -> None:
        """Nothing stands where no place of law is known."""
        (found,) = LETTERS.judge("a", DAY)
        assert "JS901 letter-found (peringatan): huruf a" == found.line()
        assert "" == found.row()["citation"]

    @pytest.mark.parametrize(
        ("about", "indonesian", "english"),
        [
            (None, "", ""),
            ("Ny. Tuasela", "Ny. Tuasela", "Ny. Tuasela"),
            (25_000, "25.000", "25,000"),
            (date(2022, 5, 1), "1 Mei 2022", "1 May 2022"),
            (Rp(16_800), "Rp16.800", "Rp16,800"),
            (KOTA_AMBON, format(KOTA_AMBON, "id"), format(KOTA_AMBON, "en")),
        ],
    )
    def test_a_row_is_plain_text(self, about: object, indonesian: str, english: str) -> None:
        """Every field is said in the language asked for, whoever or whatever the finding is about."""
        found = finding("JS301", about=about)
        assert {
            "code": "JS301",
            "name": "too-young",
            "severity": "galat",
            "about": indonesian,
            "message": "temuan JS301",
            "citation": "PP 44/2015 Pasal 24 ayat (3)",
        } == found.row()
        row = found.row("en")
        assert ("error", english, "finding JS301") == (row["severity"], row["about"], row["message"])


class TestFindings:
    """What several rules found."""

    def test_the_most_serious_come_first(self) -> None:
        """Errors, warnings, notes; then by code, in whatever order they came."""
        for five in permutations((NOTE_2, ERROR_2, WARNING, NOTE_1, ERROR_1)):
            assert (ERROR_1, ERROR_2, WARNING, NOTE_1, NOTE_2) == Findings.of(five).items

    @given(FINDINGS)
    def test_order_keeps_what_came_first(self, found: list[Finding]) -> None:
        """Nothing is lost, and findings of one rule stay in the order in which they were made."""
        findings = Findings.of(iter(found))
        marks = [(each.severity.order, each.code) for each in findings]
        assert sorted(marks) == marks
        for each in found:
            alike = [other for other in found if (other.severity, other.code) == (each.severity, each.code)]
            kept = [other for other in findings if (other.severity, other.code) == (each.severity, each.code)]
            assert alike == kept
        assert len(found) == len(findings) == len(findings.items)

    def test_by_severity(self) -> None:
        """Errors, warnings and notes apart; only errors are not ok."""
        assert ((ERROR_1, ERROR_2), (WARNING,), (NOTE_1, NOTE_2)) == (
            ALL_FIVE.errors,
            ALL_FIVE.warnings,
            ALL_FIVE.notes,
        )
        assert [False, True, True, True] == [
            Findings.of(each).ok for each in ([ERROR_1, NOTE_1], [WARNING], [NOTE_1], [])
        ]

    @given(FINDINGS)
    def test_by_code(self, found: list[Finding]) -> None:
        """Every finding in the group of its code, and how many each has; the most serious code first."""
        findings = Findings.of(found)
        groups = findings.by_code
        assert list(dict.fromkeys(each.code for each in findings)) == list(groups)
        for code, group in groups.items():
            assert [each for each in findings if each.code == code] == list(group)
        assert {code: len(group) for code, group in groups.items()} == findings.counts
        assert len(findings) == sum(findings.counts.values())

    @given(FINDINGS)
    def test_by_about(self, found: list[Finding]) -> None:
        """Every finding in the group of what it is about; equal subjects are one, whether or not they are the same."""
        findings = Findings.of(found)
        groups = findings.by_about
        assert list(dict.fromkeys(each.about for each in findings)) == list(groups)
        for about, group in groups.items():
            assert [each for each in findings if each.about == about] == list(group)
        one, two = (Text(id="baris {row}", en="row {row}").fill(row="3") for _ in range(2))
        assert one is not two
        assert [2] == [
            len(group)
            for group in Findings.of([finding("JS301", about=one), finding("JS302", about=two)]).by_about.values()
        ]

    def test_of_severity(self) -> None:
        """One severity or several; what was left out before is still told."""
        fewer = ALL_FIVE.without("JS302", reason="registered on paper")
        assert (ERROR_1, ERROR_2, NOTE_1, NOTE_2) == ALL_FIVE.of_severity(Severity.NOTE, Severity.ERROR).items
        assert (fewer.suppressed, ()) == (fewer.of_severity(Severity.WARNING).suppressed, fewer.of_severity().items)

    def test_only(self) -> None:
        """A code, several, or the beginning of one; what was left out before is still told."""
        fewer = ALL_FIVE.without("JS302", reason="registered on paper")
        assert (ERROR_1,) == ALL_FIVE.only("JS301").items
        assert (ERROR_1, WARNING) == ALL_FIVE.only("JS3").items
        assert (ERROR_2, NOTE_2) == ALL_FIVE.only("JS9", "JS501").items
        assert () == ALL_FIVE.only().items == ALL_FIVE.only("JS7").items
        assert (fewer.suppressed, (ERROR_1,)) == (fewer.only("JS3").suppressed, fewer.only("JS3").items)

    def test_without_keeps_the_reason(self) -> None:
        """What is left out is counted, and the reason kept; the findings themselves stay as they were."""
        two = Findings.of([ERROR_1, ERROR_1, NOTE_1])
        fewer = two.without("JS301", reason="the decree is signed").without("JS101", reason="known")
        assert ((), True) == (fewer.items, fewer.ok)
        assert (Suppression("JS301", "the decree is signed", 2), Suppression("JS101", "known", 1)) == fewer.suppressed
        assert ((ERROR_1, ERROR_1, NOTE_1), ()) == (two.items, two.suppressed)

    @pytest.mark.parametrize("reason", ["", "   ", "\n"])
    def test_without_needs_a_reason(self, reason: str) -> None:
        """Nothing disappears without a word."""
        with pytest.raises(ValueError, match=r"^leaving out JS301 needs a reason, which the report prints\.$"):
            ALL_FIVE.without("JS301", reason=reason)

    def test_without_a_code_that_was_not_found(self) -> None:
        """A slip in the code would leave the finding in; it is refused with the nearest."""
        with pytest.raises(ValueError, match=r"code") as caught:
            ALL_FIVE.without("JS311", reason="known")
        assert (
            "code cannot be 'JS311'; did you mean 'JS301'? Valid: 'JS301', 'JS501', 'JS302', 'JS101', 'JS901'."
        ) == str(caught.value)
        with pytest.raises(ValueError, match=r"^code cannot be 'JS301'\. Valid: none\.$"):
            Findings.of([]).without("JS301", reason="known")

    def test_rows(self) -> None:
        """One row for each finding, in the language asked for."""
        assert [each.row() for each in ALL_FIVE] == ALL_FIVE.rows()
        assert [each.row("en") for each in ALL_FIVE] == ALL_FIVE.rows("en")
        assert ["code", "name", "severity", "about", "message", "citation"] == list(ALL_FIVE.rows()[0])

    def test_raise_errors(self) -> None:
        """All errors at once, each with its finding; warnings and notes raise nothing."""
        with pytest.raises(ExceptionGroup) as caught:
            ALL_FIVE.raise_errors()
        group = caught.value
        assert "2 finding(s) of severity error" == group.message
        errors = [error for error in group.exceptions if isinstance(error, FindingError)]
        assert [ERROR_1, ERROR_2] == [error.finding for error in errors]
        assert [ERROR_1.line("en"), ERROR_2.line("en")] == [str(error) for error in errors]
        assert all(isinstance(error, ValueError) for error in group.exceptions)

    def test_errors_can_be_caught_one_by_one(self) -> None:
        """`except*` and `split` work on the findings."""
        with pytest.raises(ExceptionGroup) as caught:
            ALL_FIVE.raise_errors()
        late, rest = caught.value.split(lambda error: isinstance(error, FindingError) and error.finding.code == "JS501")
        assert late is not None
        assert rest is not None
        assert (1, 1) == (len(late.exceptions), len(rest.exceptions))

    def test_no_errors_raise_nothing(self) -> None:
        """Warnings, notes and errors left out with a reason."""
        for findings in (
            Findings.of([]),
            Findings.of([WARNING, NOTE_1]),
            Findings.of([ERROR_1]).without("JS301", reason="the decree is signed"),
        ):
            findings.raise_errors()


class TestShown:
    """Findings as people read them."""

    @pytest.mark.parametrize(("lang", "sentence"), [("id", "Tidak ada temuan."), ("en", "No findings.")])
    def test_nothing_found_is_said(self, lang: Lang, sentence: str) -> None:
        """An empty report would look like a report that was not made."""
        document = Findings.of([]).as_document(lang)
        assert (1, sentence) == (len(document.blocks), document.text().splitlines()[-1])

    def test_a_table_in_indonesian(self) -> None:
        """Code and name, severity, whom it concerns, message, article; then what was left out, and why."""
        fewer = Findings.of([ERROR_1, WARNING, NOTE_1]).without("JS101", reason="sudah diketahui")
        assert (
            "Temuan\n"
            "======\n\n"
            "Kode             Tingkat     Mengenai     Temuan        Dasar\n"
            "---------------  ----------  -----------  ------------  ----------------------------\n"
            "JS301 too-young  galat                    temuan JS301  PP 44/2015 Pasal 24 ayat (3)\n"
            "JS302 too-young  peringatan  Ny. Tuasela  temuan JS302  PP 44/2015 Pasal 24 ayat (3)\n\n"
            "Dikesampingkan: JS101 (1), sudah diketahui"
        ) == fewer.as_document("id").text()

    def test_a_table_in_english(self) -> None:
        """The same in English."""
        fewer = Findings.of([ERROR_1, NOTE_1]).without("JS301", reason="the decree is signed")
        assert (
            "Findings\n"
            "========\n\n"
            "Code             Severity  About  Finding        Basis\n"
            "---------------  --------  -----  -------------  ----------------------------\n"
            "JS101 too-young  note             finding JS101  PP 44/2015 Pasal 24 ayat (3)\n\n"
            "Left out: JS301 (1), the decree is signed"
        ) == fewer.as_document("en").text()

    def test_all_left_out_is_not_nothing_found(self) -> None:
        """The reasons stand there when no finding does."""
        document = Findings.of([ERROR_1]).without("JS301", reason="the decree is signed").as_document("en")
        table, left_out = document.blocks
        assert isinstance(table, Table)
        assert isinstance(left_out, Paragraph)
        assert () == table.rows
        assert "Left out: JS301 (1), the decree is signed" in document.text()

    def test_printed_they_are_lines(self) -> None:
        """One for each finding, then what was left out; nothing found is said too."""
        findings = Findings.of([NOTE_1, ERROR_1])
        assert [ERROR_1.line(), NOTE_1.line()] == str(findings).splitlines()
        fewer = findings.without("JS301", reason="sudah diketahui")
        assert [NOTE_1.line(), "Dikesampingkan: JS301 (1), sudah diketahui"] == str(fewer).splitlines()
        assert str(Findings.of([])) == "Tidak ada temuan."

    def test_a_notebook_shows_the_table(self) -> None:
        """What a message brings along is escaped."""
        sharp = Finding(rule(), Text(id="<b>umur</b>", en="<b>age</b>"))
        shown = Findings.of([sharp])._repr_html_()
        assert "<h1>Temuan</h1>" in shown
        assert "&lt;b&gt;umur&lt;/b&gt;" in shown

    def test_a_notebook_shows_the_summary_of_many(self) -> None:
        """A page of a hundred thousand rows helps nobody."""
        few, many = Findings.of([ERROR_1] * 200), Findings.of([ERROR_1] * 201)
        assert [201, 2] == [findings._repr_html_().count("<tr>") for findings in (few, many)]
        assert '<td class="number">201</td>' in many._repr_html_()

    def test_the_summary(self) -> None:
        """A row for each code, with the number and the first finding; and what was left out."""
        older = finding("JS301", about="Siti")
        fewer = Findings.of([older, ERROR_1, WARNING, NOTE_1]).without("JS101", reason="known")
        assert (
            "Findings\n"
            "========\n\n"
            "Code   Name       Severity  Number  Example\n"
            "-----  ---------  --------  ------  -------------\n"
            "JS301  too-young  error          2  finding JS301\n"
            "JS302  too-young  warning        1  finding JS302\n\n"
            "Left out: JS101 (1), known"
        ) == fewer.summary("en").text()
        assert "Tidak ada temuan." == Findings.of([]).summary().text().splitlines()[-1]

    @given(FINDINGS, st.sampled_from(cast("tuple[Lang, ...]", ("id", "en"))))
    def test_every_finding_has_a_row(self, found: list[Finding], lang: Lang) -> None:
        """None is lost on the way to the page, and all are counted."""
        findings = Findings.of(found)
        tables = [block for block in findings.as_document(lang).blocks if isinstance(block, Table)]
        assert [(each.message, each.citation) for each in findings] == [
            (row.cells[3], row.cells[4]) for table in tables for row in table.rows
        ]


@pytest.mark.parametrize(
    "value",
    [
        Severity.WARNING,
        rule(),
        ERROR_1,
        WARNING,
        Suppression("JS301", "known", 2),
        ALL_FIVE,
        ALL_FIVE.without("JS301", reason="known"),
        *RULES,
    ],
    ids=lambda value: value.code if isinstance(value, Rule) else type(value).__name__,
)
def test_values_survive_storage(value: object) -> None:
    """Pickle and copy give the same value, with the same hash; so a process can hand back what it found."""
    assert {value} == set(stored(value))


def test_an_error_survives_storage() -> None:
    """Raised in another process, it is the same finding."""
    for again in stored(FindingError(ERROR_1)):
        assert (ERROR_1, ERROR_1.line("en")) == (again.finding, str(again))


def test_findings_never_change() -> None:
    """No field can be set, and there is room for no other."""
    values: list[tuple[Any, str]] = [(ALL_FIVE, "items"), (ERROR_1, "message"), (rule(), "code"), (ALL_FIVE, "remark")]
    for value, name in values:
        with pytest.raises((FrozenInstanceError, AttributeError)):
            setattr(value, name, ())

"""Judgement as values: a rule has a permanent code and asks one question; what it finds is collected, not thrown."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import field, frozen

from jamsos._checks import instance, shown, unknown
from jamsos.document import Document, Paragraph, Row, Shows, Table
from jamsos.text import Lang, Text, as_lang, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from jamsos.document import NoteKind
    from jamsos.law import Citation

__all__ = ["Finding", "FindingError", "Findings", "Rule", "Severity", "Suppression"]

S = TypeVar("S")

_CODE_LENGTH = 5


class Severity(Enum):
    """How serious a finding is: an error is unlawful or impossible to pay, a warning needs a look, a note informs."""

    ERROR = Text(id="galat", en="error")
    WARNING = Text(id="peringatan", en="warning")
    NOTE = Text(id="catatan", en="note")

    @property
    def order(self) -> int:
        """0 for an error, more for what is less serious."""
        return _SEVERITY_ORDER[self]

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


_NOTE_KINDS: dict[Severity, NoteKind] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
}
_TITLE = Text(id="Temuan", en="Findings")
_LEFT_OUT = Text(id="Dikesampingkan: {code} ({count}), {reason}", en="Left out: {code} ({count}), {reason}")
_NONE_FOUND = Text(id="Tidak ada temuan.", en="No findings.")
_SHOWN = 200
_SEVERITY_ORDER: dict[Severity, int] = {severity: index for index, severity in enumerate(Severity)}


@frozen
class Rule(Generic[S]):
    """Kaidah pemeriksaan: one question about a subject on a day.

    `code` is permanent and `name` readable.
    `asks` is a pure function of the subject and the day; it yields the values for the `{names}` of the message once for
    each breach, and nothing where all is well.
    The values `about` (who or what it concerns) and `citation` (a place of law found on the way) are kept beside the
    message.
    `over` is the same question over the columns of a roster (`jamsos.frames.check`), for a rule that a row can answer;
    `needs` names the fields without which it is not asked.

    >>> from datetime import date
    >>> young = Rule("JS900", "too-young", Severity.ERROR, int, Text(id="umur {age}", en="age {age}"),
    ...              lambda age, day: [{"age": age}] if age < 17 else [])
    >>> [finding.message.get("en") for finding in young.judge(16, date(2022, 1, 1))]
    ['age 16']
    """

    code: str
    name: str
    severity: Severity
    subject: type[S]
    message: Text
    asks: Callable[[S, date], Iterable[Mapping[str, object]]] = field(repr=False)
    citation: Citation | None = None
    why: Text | None = None
    needs: tuple[str, ...] = field(default=(), kw_only=True)
    over: Callable[[Any, date], Any] | None = field(default=None, kw_only=True, repr=False)
    rank: tuple[int, str] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        instance("code", self.code, str, '"JS301"')
        instance("name", self.name, str, '"late-claim"')
        digits = self.code.removeprefix("JS")
        if len(self.code) != _CODE_LENGTH or len(digits) == _CODE_LENGTH or not (digits.isascii() and digits.isdigit()):
            msg = f"a rule code is JS and three digits such as 'JS301', not {shown(self.code)}."
            raise ValueError(msg)
        if not (self.name.isascii() and all(_is_word(word) for word in self.name.split("-"))):
            msg = f"a rule name is lower-case words joined by hyphens such as 'late-claim', not {shown(self.name)}."
            raise ValueError(msg)
        # Findings are sorted by this, and a long roster has many.
        object.__setattr__(self, "rank", (self.severity.order, self.code))

    def judge(self, subject: S, day: date) -> Iterator[Finding]:
        """The findings of this rule about the subject on that day."""
        return self.judge_all((subject,), day)

    def judge_all(self, subjects: Iterable[S], day: date) -> Iterator[Finding]:
        """The findings of this rule about each of the subjects on that day."""
        asks = self.asks
        for subject in subjects:
            for values in asks(subject, day):
                fill = dict(values)
                about = fill.pop("about", None)
                citation = fill.pop("citation", self.citation)
                yield Finding(self, self.message.fill(**fill), about, citation)  # type: ignore[arg-type]


def _is_word(word: str) -> bool:
    return word.isalnum() and word.islower() and word[0].isalpha()


class FindingError(ValueError):
    """An error-level finding, raised by `Findings.raise_errors`."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding)
        self.finding = finding

    def __str__(self) -> str:
        return self.finding.line("en")


@frozen
class Finding:
    """Temuan: what one rule found, in both languages, with the place of law."""

    rule: Rule[Any]
    message: Text
    about: object | None = None
    citation: Citation | None = None

    @property
    def code(self) -> str:
        """The permanent code of the rule."""
        return self.rule.code

    @property
    def name(self) -> str:
        """The readable name of the rule."""
        return self.rule.name

    @property
    def severity(self) -> Severity:
        """How serious it is."""
        return self.rule.severity

    @property
    def kind(self) -> NoteKind:
        """How a document shows it."""
        return _NOTE_KINDS[self.rule.severity]

    def line(self, lang: Lang = "id") -> str:
        """The finding in one line: code, name, severity, message, article."""
        cited = f" [{self.citation.short}]" if self.citation else ""
        return f"{self.code} {self.name} ({self.severity:{lang}}): {self.message.get(lang)}{cited}"

    def row(self, lang: Lang = "id") -> dict[str, str]:
        """The finding as plain text fields, for export."""
        return {
            "code": self.code,
            "name": self.name,
            "severity": format(self.severity, lang),
            "about": "" if self.about is None else say(self.about, lang),
            "message": self.message.get(lang),
            "citation": self.citation.short if self.citation else "",
        }

    def __format__(self, spec: str) -> str:
        return self.line(as_lang(spec or "id"))

    def __str__(self) -> str:
        return self.line("id")


@frozen
class Suppression:
    """A code left out of the findings, and the reason, which a report prints."""

    code: str
    reason: str
    count: int


@frozen
class Findings(Shows):
    """Kumpulan temuan: immutable, most serious first, then by code.

    Printed, it is one line for each, in Indonesian; `line("en")` of each says the same in English.

    >>> Findings.of([]).ok
    True
    >>> print(Findings.of([]))
    Tidak ada temuan.
    """

    items: tuple[Finding, ...]
    suppressed: tuple[Suppression, ...] = ()

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> Findings:
        """The findings in order."""
        return cls(tuple(sorted(findings, key=lambda finding: finding.rule.rank)))

    @property
    def ok(self) -> bool:
        """Whether there is no error; warnings and notes leave it true."""
        return not self.errors

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The errors."""
        return self._of(Severity.ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The warnings."""
        return self._of(Severity.WARNING)

    @property
    def notes(self) -> tuple[Finding, ...]:
        """The notes."""
        return self._of(Severity.NOTE)

    def _of(self, severity: Severity) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.items if finding.severity is severity)

    @property
    def by_code(self) -> dict[str, tuple[Finding, ...]]:
        """The findings grouped by code."""
        groups: dict[str, list[Finding]] = {}
        for finding in self.items:
            groups.setdefault(finding.code, []).append(finding)
        return {code: tuple(group) for code, group in groups.items()}

    @property
    def counts(self) -> dict[str, int]:
        """How many findings each code has."""
        return {code: len(group) for code, group in self.by_code.items()}

    @property
    def by_about(self) -> dict[object, tuple[Finding, ...]]:
        """The findings grouped by what they are about: a person, a claim, a row; in the order of the findings."""
        groups: dict[object, list[Finding]] = {}
        known: dict[int, list[Finding]] = {}  # a protection is hashed with its whole roster: once is enough
        for finding in self.items:
            group = known.get(id(finding.about))
            if group is None:
                group = known[id(finding.about)] = groups.setdefault(finding.about, [])
            group.append(finding)
        return {about: tuple(group) for about, group in groups.items()}

    def of_severity(self, *severities: Severity) -> Findings:
        """The findings of these severities."""
        return Findings(tuple(finding for finding in self.items if finding.severity in severities), self.suppressed)

    def only(self, *codes: str) -> Findings:
        """The findings with these codes (or the beginning of one: `only("JS3")`)."""
        return Findings(tuple(finding for finding in self.items if finding.code.startswith(codes)), self.suppressed)

    def without(self, code: str, *, reason: str) -> Findings:
        """The findings without one code; the reason is kept and printed with the rest."""
        if not reason.strip():
            msg = f"leaving out {code} needs a reason, which the report prints."
            raise ValueError(msg)
        group = self.by_code.get(code)
        if group is None:
            raise unknown("code", code, self.by_code)
        left = tuple(finding for finding in self.items if finding.code != code)
        return Findings(left, (*self.suppressed, Suppression(code, reason, len(group))))

    def rows(self, lang: Lang = "id") -> list[dict[str, str]]:
        """The findings as plain rows, for export to a table."""
        return [finding.row(lang) for finding in self.items]

    def raise_errors(self) -> None:
        """Raise the errors as one ExceptionGroup; do nothing where there are none."""
        if errors := self.errors:
            msg = f"{len(errors)} finding(s) of severity error"
            raise ExceptionGroup(msg, [FindingError(finding) for finding in errors])

    def summary(self, lang: Lang = "id") -> Document:
        """Ringkasan: one row for each code, with how many findings it has and the first of them.

        >>> print(Findings.of([]).summary("en").text())
        Findings
        ========
        <BLANKLINE>
        No findings.
        """
        columns = (
            Text(id="Kode", en="Code"),
            Text(id="Nama", en="Name"),
            Text(id="Tingkat", en="Severity"),
            Text(id="Jumlah", en="Number"),
            Text(id="Contoh", en="Example"),
        )
        rows = tuple(
            Row((code, group[0].name, group[0].severity, len(group), group[0].message))
            for code, group in self.by_code.items()
        )
        return self._document(columns, rows, lang)

    def as_document(self, lang: Lang) -> Document:
        """The findings as a table, one row for each."""
        columns = (
            Text(id="Kode", en="Code"),
            Text(id="Tingkat", en="Severity"),
            Text(id="Mengenai", en="About"),
            Text(id="Temuan", en="Finding"),
            Text(id="Dasar", en="Basis"),
        )
        rows = tuple(
            Row((f"{each.code} {each.name}", each.severity, each.about, each.message, each.citation))
            for each in self.items
        )
        return self._document(columns, rows, lang)

    def _document(self, columns: tuple[Text, ...], rows: tuple[Row, ...], lang: Lang) -> Document:
        """A table with what was left out below it, or the word that nothing was found."""
        if not self.items and not self.suppressed:
            return Document(_TITLE, lang, (Paragraph(_NONE_FOUND),))
        return Document(_TITLE, lang, (Table(columns, rows), *map(Paragraph, self._left_out)))

    @property
    def _left_out(self) -> tuple[Text, ...]:
        return tuple(_LEFT_OUT.fill(code=each.code, count=each.count, reason=each.reason) for each in self.suppressed)

    def _repr_html_(self) -> str:
        """A notebook shows every finding, or the summary where there are many."""
        document = self.as_document("id") if len(self) <= _SHOWN else self.summary("id")
        return document.html_fragment()

    def __str__(self) -> str:
        lines = [*map(str, self.items), *(each.get("id") for each in self._left_out)]
        return "\n".join(lines or [_NONE_FOUND.id])

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

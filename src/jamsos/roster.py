"""Daftar peserta: participants built from plain rows, such as a spreadsheet or a table of a database gives.

`read_roster` takes any iterable of mappings from column headings to values: `csv.DictReader`, the rows of an Excel
sheet as dicts, a query, or a data frame through `jamsos.frames.rows`.
A row that cannot be read becomes findings, all that is wrong with it at once, each with the number of the row and the
heading of the column as the user sees them; the rest goes on.

What a spreadsheet does to a list is met with decisions, not with guesses:

* A cell is empty when it is None, blank text, a float NaN or a NaT; a row with nothing in it is passed over.
* A day as text is read as `date_format` says, and as `YYYY-MM-DD`, which cannot be mistaken.
* An amount as text is read by `Rupiah.parse`, "1.000.000" or "Rp1.000.000".
* An amount as a number must be whole, also as a float such as 1000000.0, which pandas makes of a column with gaps; a
  fraction is refused, and so is anything from 1 to 999: a spreadsheet that reads Indonesian text in English makes 1.5
  of "1.500", and 1 of "1.000".
* A NIK, KPJ or NPWP should be text.
  Numbers keep no zeros in front, and Excel keeps fifteen digits and writes 0 for the sixteenth: a float of more than
  fifteen digits is refused, and a whole number of sixteen that ends in 0 is doubted.
* A region is a code as text: as a number "82.10" would be 82.1.

No message repeats a number of eleven digits or more, wherever it stood.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, cast

from attrs import asdict, field, fields_dict, frozen

from jamsos._checks import instance, nearest, shown, unknown, whole
from jamsos.dates import FIRST_DAY, Month, as_day, as_month
from jamsos.document import Document, Facts, Shows
from jamsos.employers import Employer
from jamsos.findings import Findings, Rule, Severity
from jamsos.groups import GROUPS, WorkerGroup
from jamsos.identity import Kpj, Nik, Npwp, Passport
from jamsos.money import Rp, Rupiah
from jamsos.participants import Enrolment, Job, Participant, refuse_other
from jamsos.programs import PROGRAMS
from jamsos.regions import Region, find_region
from jamsos.segments import Sector, Segment
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from jamsos.dates import Day
    from jamsos.findings import Finding
    from jamsos.text import Lang

__all__ = ["RULES", "Columns", "DateFormat", "Fault", "FaultKind", "Intake", "read_roster"]

T = TypeVar("T")

_Read: TypeAlias = "Callable[[object, _Reading], object]"

DateFormat: TypeAlias = Literal["YYYY-MM-DD", "DD/MM/YYYY", "DD-MM-YYYY"]
"""How days stand in the text of a list; `YYYY-MM-DD` is always read as well."""

_LONG = re.compile(r"[0-9](?:[ ./-]?[0-9]){10,}")
_NIK_LIKE = re.compile(r"[0-9]{16}")
_SPLIT = re.compile(r"[\s,;+/&]+")
_FIFTEEN_DIGITS = 10**15
_SIXTEEN_DIGITS = 10**16
_THOUSAND = 1_000
_MIDNIGHT = time()
_INDONESIA = frozenset({"ID", "IDN"})


# Findings -------------------------------------------------------------------------------------------------------------


class FaultKind(Enum):
    """Jenis cacat: what may be wrong with a row, or with one cell of it."""

    ROW = "row"
    MISSING = "missing"
    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    MONTH = "month"
    AMOUNT = "amount"
    CHOICE = "choice"
    LOST = "lost"
    DOUBTED = "doubted"


@frozen
class Fault:
    """Cacat baris: one thing that is wrong with a row, where it stands, and what would be read.

    `row` is its number as the user sees it, `column` the heading, `value` what stood there, as far as it may be shown.
    """

    kind: FaultKind
    row: int
    column: str
    value: str
    wanted: Text


_Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _told(fault: Fault) -> dict[str, object]:
    """What every message about a fault may name."""
    row = str(fault.row)
    return {
        "about": _ROW.fill(row=row),
        "row": row,
        "column": fault.column,
        "value": fault.value,
        "wanted": fault.wanted,
    }


@frozen
class _IsOf:
    """Whether a fault is of one kind: a value, because a function made inside another cannot be pickled."""

    kind: FaultKind

    def __call__(self, fault: Fault, day: date) -> _Found:  # noqa: ARG002  (the shape of every question)
        if fault.kind is self.kind:
            yield _told(fault)


_ROW = Text(id="baris {row}", en="row {row}")

RULES = (
    Rule(
        "JS220",
        "row-unreadable",
        Severity.ERROR,
        Fault,
        Text(id="baris {row}: {value} tidak dapat dibaca; {wanted}", en="row {row}: {value} cannot be read; {wanted}"),
        _IsOf(FaultKind.ROW),
    ),
    Rule(
        "JS221",
        "value-missing",
        Severity.ERROR,
        Fault,
        Text(id="baris {row}, kolom {column}: kosong; {wanted}", en="row {row}, column {column}: empty; {wanted}"),
        _IsOf(FaultKind.MISSING),
    ),
    Rule(
        "JS222",
        "text-unreadable",
        Severity.ERROR,
        Fault,
        Text(
            id="baris {row}, kolom {column}: {value} tidak dapat dipakai; {wanted}",
            en="row {row}, column {column}: {value} cannot be used; {wanted}",
        ),
        _IsOf(FaultKind.TEXT),
    ),
    Rule(
        "JS223",
        "number-unreadable",
        Severity.ERROR,
        Fault,
        Text(
            id="baris {row}, kolom {column}: bukan nomor yang sah; {wanted}",
            en="row {row}, column {column}: no valid number; {wanted}",
        ),
        _IsOf(FaultKind.NUMBER),
    ),
    Rule(
        "JS224",
        "day-unreadable",
        Severity.ERROR,
        Fault,
        Text(
            id="baris {row}, kolom {column}: {value} bukan tanggal; {wanted}",
            en="row {row}, column {column}: {value} is no day; {wanted}",
        ),
        _IsOf(FaultKind.DAY),
    ),
    Rule(
        "JS225",
        "month-unreadable",
        Severity.ERROR,
        Fault,
        Text(
            id="baris {row}, kolom {column}: {value} bukan bulan; {wanted}",
            en="row {row}, column {column}: {value} is no month; {wanted}",
        ),
        _IsOf(FaultKind.MONTH),
    ),
    Rule(
        "JS226",
        "amount-unreadable",
        Severity.ERROR,
        Fault,
        Text(
            id="baris {row}, kolom {column}: {value} bukan jumlah uang; {wanted}",
            en="row {row}, column {column}: {value} is no amount of money; {wanted}",
        ),
        _IsOf(FaultKind.AMOUNT),
    ),
    Rule(
        "JS227",
        "choice-unknown",
        Severity.ERROR,
        Fault,
        Text(
            id="baris {row}, kolom {column}: {value} tidak dikenal; {wanted}",
            en="row {row}, column {column}: {value} is unknown; {wanted}",
        ),
        _IsOf(FaultKind.CHOICE),
    ),
    Rule(
        "JS228",
        "digits-lost",
        Severity.ERROR,
        Fault,
        Text(
            id="baris {row}, kolom {column}: angka terakhir nomor ini sudah hilang; {wanted}",
            en="row {row}, column {column}: the last digits of this number are lost; {wanted}",
        ),
        _IsOf(FaultKind.LOST),
        why=Text(
            id="Lembar kerja menyimpan bilangan pecahan dengan lima belas angka; selebihnya tidak dapat dipulihkan.",
            en="A spreadsheet keeps a floating number with fifteen digits; what comes after cannot be restored.",
        ),
    ),
    Rule(
        "JS229",
        "digits-doubtful",
        Severity.WARNING,
        Fault,
        Text(
            id="baris {row}, kolom {column}: bilangan enam belas angka yang berakhir dengan 0; {wanted}",
            en="row {row}, column {column}: a whole number of sixteen digits that ends in 0; {wanted}",
        ),
        _IsOf(FaultKind.DOUBTED),
        why=Text(
            id="Excel menyimpan lima belas angka dan menulis 0 untuk yang keenam belas. Satu dari sepuluh NIK memang "
            "berakhir dengan 0, jadi baris ini tetap dibaca.",
            en="Excel keeps fifteen digits and writes 0 for the sixteenth. One NIK in ten does end in 0, so the row is "
            "read all the same.",
        ),
    ),
)
"""What may be found while a list is read, in the order of the codes."""

_RULE_OF = dict(zip(FaultKind, RULES, strict=True))

_AS_TEXT = Text(
    id="simpan kolomnya sebagai teks dan isi lagi dari sumbernya",
    en="keep the column as text and fill it again from the source",
)
_ROWS = Text(
    id="setiap baris adalah pasangan judul kolom dan nilai; bingkai data dibaca melalui jamsos.frames.rows",
    en="each row is a mapping from headings to values; a data frame is read through jamsos.frames.rows",
)
_NEEDS = {
    "name": Text(id="setiap peserta bernama", en="every participant has a name"),
    "segment": Text(
        id="sebutkan segmen, atau kelompok yang segmennya satu, di baris atau untuk seluruh daftar",
        en="say the segment, or a group that has one, in the row or for the whole list",
    ),
    "country": Text(id="paspor tidak dapat dibaca tanpa negaranya", en="a passport is not read without its country"),
    "wage": Text(id="penerima upah pada pemberi kerja ini berupah", en="a wage earner of this employer has a wage"),
    "programs": Text(
        id="iuran yang dibayar adalah iuran suatu program", en="what is paid through a month is paid for a programme"
    ),
    "registered": Text(
        id="kepesertaan yang dibayar mempunyai bulan pertama", en="a membership that is paid has a first month"
    ),
}
_A_NAME = Text(id="nama adalah teks tanpa nomor identitas", en="a name is text without a number of identity")
_A_REF = Text(
    id="nomor acuan adalah teks atau bilangan bulat, dan bukan NIK, karena tampil di laporan",
    en="a reference is text or a whole number, and no NIK, because reports show it",
)
_WRITE = Text(id="tulis {form}", en="write {form}")
_NO_SUCH_DAY = Text(id="tanggal itu tidak ada antara 1900 dan 2199", en="there is no such day between 1900 and 2199")
_NO_TIME = Text(id="tanggal tanpa jam dan zona waktu", en="a day has no time and no time zone")
_NO_SERIAL = Text(
    id="bilangan tidak dibaca sebagai tanggal; simpan kolomnya sebagai tanggal atau teks",
    en="a number is not read as a day; keep the column as dates or as text",
)
_AN_AMOUNT = Text(
    id="tulis 1.000.000 atau Rp1.000.000, tidak negatif", en="write 1.000.000 or Rp1.000.000, not negative"
)
_A_WHOLE_AMOUNT = Text(
    id="bilangan harus bulat, 0 atau mulai dari 1.000; mungkin titik ribuan terbaca sebagai koma: simpan sebagai teks",
    en="a number must be whole, 0 or from 1,000 on; perhaps a point between thousands was read as a decimal one: keep "
    "the column as text",
)
_CHOICES = Text(id="pilihan: {choices}", en="choose from {choices}")
_NEAREST = Text(id="mungkin {near}; pilihan: {choices}", en="perhaps {near}; choose from {choices}")
_A_REGION = Text(
    id="tulis kode wilayah sebagai teks, seperti 81.71; wilayah lain diberikan lewat regions",
    en="write the code of a region as text, such as 81.71; hand other regions in by regions",
)
_A_COUNTRY = Text(
    id="tulis kode negara 2 atau 3 huruf besar, seperti NLD", en="write the country's code of 2 or 3 capitals, as NLD"
)


class _UnreadableError(Exception):
    """A cell that cannot be read; it never leaves this module."""

    def __init__(self, kind: FaultKind, cell: object, wanted: Text) -> None:
        super().__init__(kind)
        self.kind = kind
        self.cell = cell
        self.wanted = wanted


def _quoted(cell: object) -> str:
    """What stood in a cell, as far as a message may show it."""
    if isinstance(cell, str):
        return shown(_LONG.sub("***", cell))
    if isinstance(cell, int | float | date):
        return _LONG.sub("***", shown(cell))
    return f"<{type(cell).__name__}>"


# The list -------------------------------------------------------------------------------------------------------------


@frozen
class Columns:
    """Judul kolom: under which heading of the list each field of a participant stands; None where it does not.

    * `nik`, `kpj`, `npwp`: numbers of identity; `passport` needs `country`, the country that issued it.
    * `born`: the day of birth.
    * `segment`, `sector`: by their names, "BPU", or by their Indonesian or English words.
    * `group`: by its code or its name in either language; `region`: by its code.
    * `income`: of a non-wage worker; `wage`: of a worker of the `employer` that is handed to `read_roster`.
    * `programs`: codes in one cell, "JKK, JKM"; `registered`: the first month of membership; `paid_through`: the last
      month up to which that membership is paid.
    * `ref`: the caller's own key for the person.

    >>> Columns("Nama", born="Tgl Lahir").born
    'Tgl Lahir'
    """

    name: str
    nik: str | None = field(default=None, kw_only=True)
    kpj: str | None = field(default=None, kw_only=True)
    npwp: str | None = field(default=None, kw_only=True)
    passport: str | None = field(default=None, kw_only=True)
    country: str | None = field(default=None, kw_only=True)
    born: str | None = field(default=None, kw_only=True)
    segment: str | None = field(default=None, kw_only=True)
    group: str | None = field(default=None, kw_only=True)
    sector: str | None = field(default=None, kw_only=True)
    region: str | None = field(default=None, kw_only=True)
    income: str | None = field(default=None, kw_only=True)
    wage: str | None = field(default=None, kw_only=True)
    programs: str | None = field(default=None, kw_only=True)
    registered: str | None = field(default=None, kw_only=True)
    paid_through: str | None = field(default=None, kw_only=True)
    ref: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        for name, heading in self.headings.items():
            instance(f"columns.{name}", heading, str, '"Nama"')
        if (self.passport is None) != (self.country is None):
            msg = "columns.passport and columns.country go together: a passport is known by the country that issued it."
            raise ValueError(msg)
        if self.ref is not None and self.ref in {self.nik, self.kpj, self.npwp, self.passport}:
            msg = f"columns.ref cannot be {shown(self.ref)}, a number of identity: reports show ref, and mask those."
            raise ValueError(msg)

    @classmethod
    def of(cls, headings: Mapping[str, str]) -> Columns:
        """The columns from a mapping of fields to headings; raises ValueError naming the nearest field.

        >>> Columns.of({"name": "Nama", "nik": "NIK"}).headings
        {'name': 'Nama', 'nik': 'NIK'}
        >>> Columns.of({"name": "Nama", "birth": "Lahir"})  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        ...
        ValueError: columns cannot be 'birth'... Valid: 'name', 'nik', ...
        """
        known = fields_dict(cls)
        for name in headings:
            if name not in known:
                raise unknown("columns", name, known)
        if "name" not in headings:
            msg = "columns must say where the name stands: {'name': 'Nama', ...}."
            raise ValueError(msg)
        return cls(**headings)

    @property
    def headings(self) -> dict[str, str]:
        """The fields that the list has, each with its heading."""
        return {name: heading for name, heading in asdict(self).items() if heading is not None}


@frozen
class Intake(Shows):
    """Hasil pembacaan: the participants of a list, and what was found in the rows that could not be read.

    `rows_read` counts every row, `refused` names those that gave no participant; the others were blank.
    """

    participants: tuple[Participant, ...]
    findings: Findings
    rows_read: int
    refused: tuple[int, ...] = ()

    @property
    def blank(self) -> int:
        """How many rows had nothing in them."""
        return self.rows_read - len(self.participants) - len(self.refused)

    def as_document(self, lang: Lang) -> Document:
        """The counts, and what was found."""
        rows = (
            (Text(id="Baris dibaca", en="Rows read"), self.rows_read),
            (Text(id="Peserta", en="Participants"), len(self.participants)),
            (Text(id="Baris ditolak", en="Rows refused"), len(self.refused)),
            (Text(id="Baris kosong", en="Blank rows"), self.blank),
        )
        title = Text(id="Pembacaan daftar peserta", en="Reading of a list of participants")
        return Document(title, lang, (Facts(rows), *self.findings.as_document(lang).blocks))


# Cells ----------------------------------------------------------------------------------------------------------------


def _empty(cell: object) -> bool:
    if isinstance(cell, str):
        return not cell or cell.isspace()
    # NaN and NaT alone differ from themselves.
    return cell is None or (isinstance(cell, float | datetime) and cell != cell)  # noqa: PLR0124  (as above)


def _name(cell: object, _: _Reading) -> str:
    if not isinstance(cell, str) or _LONG.search(cell):
        raise _UnreadableError(FaultKind.TEXT, cell, _A_NAME)
    return cell.strip()


def _ref(cell: object, _: _Reading) -> str:
    number = _whole(cell)
    text = cell.strip() if isinstance(cell, str) else "" if number is None else str(number)
    if not text or _NIK_LIKE.fullmatch(text):
        raise _UnreadableError(FaultKind.TEXT, cell, _A_REF)
    return text


def _whole(cell: object) -> int | None:
    """The number, where it is whole and has at most sixteen digits; a float at most fifteen, which it keeps."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int):
        return cell if abs(cell) < _SIXTEEN_DIGITS else None
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < _FIFTEEN_DIGITS:
        return int(cell)
    return None


def _number(kind: Callable[[str], T], wanted: Text) -> _Read:
    """What reads the numbers of identity of one kind."""

    def read(cell: object, _: _Reading) -> T:
        if isinstance(cell, float) and abs(cell) >= _FIFTEEN_DIGITS:
            raise _UnreadableError(FaultKind.LOST, cell, _AS_TEXT)
        number = _whole(cell)
        text = cell.strip() if isinstance(cell, str) else str(number)
        try:
            return kind(text)
        except ValueError:
            raise _UnreadableError(FaultKind.NUMBER, cell, wanted) from None

    return read


def _country(cell: object, _: _Reading) -> str:
    text = cell.strip() if isinstance(cell, str) else ""
    try:
        return Passport("A", text).country
    except ValueError:
        raise _UnreadableError(FaultKind.CHOICE, cell, _A_COUNTRY) from None


def _born(cell: object, reading: _Reading) -> date:
    return _as_date(cell, reading, FaultKind.DAY)


def _as_date(cell: object, reading: _Reading, kind: FaultKind) -> date:
    value: object = cell
    if isinstance(cell, datetime):
        if cell.tzinfo is not None or cell.time() != _MIDNIGHT:
            raise _UnreadableError(kind, cell, _NO_TIME)
        value = cell.date()
    elif isinstance(cell, str):
        value = reading.iso_day(cell.strip())
        if value is None:
            raise _UnreadableError(kind, cell, reading.wanted_day)
    elif not isinstance(cell, date):
        raise _UnreadableError(kind, cell, _NO_SERIAL)
    try:
        return as_day(value)
    except ValueError:
        raise _UnreadableError(kind, cell, _NO_SUCH_DAY) from None


def _month(cell: object, reading: _Reading) -> Month:
    if isinstance(cell, Month):
        return cell
    if isinstance(cell, str):
        text = cell.strip()
        month = reading.iso_month(text)
        if month is not None:
            try:
                return Month.parse(month)
            except ValueError:
                raise _UnreadableError(FaultKind.MONTH, cell, reading.wanted_month) from None
        if reading.iso_day(text) is None:
            raise _UnreadableError(FaultKind.MONTH, cell, reading.wanted_month)
    return Month.of(_as_date(cell, reading, FaultKind.MONTH))


def _amount(cell: object, _: _Reading) -> Rupiah:
    try:
        amount = _rupiah(cell)
    except ValueError:
        raise _UnreadableError(FaultKind.AMOUNT, cell, _AN_AMOUNT) from None
    if amount is None:
        raise _UnreadableError(FaultKind.AMOUNT, cell, _A_WHOLE_AMOUNT)
    if amount < Rp(0):
        raise _UnreadableError(FaultKind.AMOUNT, cell, _AN_AMOUNT)
    return amount


def _rupiah(cell: object) -> Rupiah | None:
    if isinstance(cell, Rupiah):
        return cell
    if isinstance(cell, str):
        return Rupiah.parse(cell.strip())
    amount = _exact(cell)
    return None if amount is None or Rp(0) < amount < Rp(_THOUSAND) else amount


def _exact(cell: object) -> Rupiah | None:
    if isinstance(cell, int | float):
        number = _whole(cell)
        return None if number is None else Rp(number)
    try:
        return Rp(cast("Decimal", cell))  # it alone knows a Decimal without loading its module
    except TypeError:
        return None


def _words(kind: type[T], values: Iterable[T], says: Callable[[T], tuple[str, str, str]]) -> _Read:
    """What reads one of a closed list, by its name or by its words in either language."""
    table = {word.casefold(): value for value in values for word in says(value)}
    names = [says(value)[0] for value in values]

    def read(cell: object, _: _Reading) -> T:
        if isinstance(cell, kind):
            return cell
        found = table.get(cell.strip().casefold()) if isinstance(cell, str) else None
        if found is None:
            raise _unknown_choice(cell, names)
        return found

    return read


def _unknown_choice(cell: object, names: list[str]) -> _UnreadableError:
    near = nearest(cell.strip().upper() if isinstance(cell, str) else cell, names)
    choices = ", ".join(names)
    wanted = _CHOICES.fill(choices=choices) if near is None else _NEAREST.fill(near=near, choices=choices)
    return _UnreadableError(FaultKind.CHOICE, cell, wanted)


def _phrases(member: Segment | Sector) -> tuple[str, str, str]:
    return member.name, member.value.id, member.value.en


def _group_words(group: WorkerGroup) -> tuple[str, str, str]:
    return group.code, group.name.id, group.name.en


_CODES = [program.code for program in PROGRAMS]


def _programs(cell: object, _: _Reading) -> frozenset[str]:
    if isinstance(cell, str):
        codes: list[object] = [code.upper() for code in _SPLIT.split(cell.strip()) if code]
    elif isinstance(cell, list | tuple | set | frozenset):
        codes = list(cast("Iterable[object]", cell))
    else:
        codes = [cell]
    for code in codes or [cell]:
        if code not in _CODES:
            raise _unknown_choice(code, _CODES)
    return frozenset(cast("list[str]", codes))


def _region(cell: object, reading: _Reading) -> Region:
    if isinstance(cell, Region):
        return cell
    if not isinstance(cell, str):
        raise _UnreadableError(FaultKind.CHOICE, cell, _A_REGION)
    code = cell.strip()
    found = reading.regions.get(code)
    if found is None:
        try:
            found = find_region(code)
        except ValueError:
            raise _UnreadableError(FaultKind.CHOICE, cell, _A_REGION) from None
    return found


_DIGITS_11 = Text(
    id="KPJ terdiri dari 11 angka; bilangan kehilangan nol di depan, jadi simpan sebagai teks",
    en="a KPJ has 11 digits; a number loses its leading zeros, so keep the column as text",
)
_DIGITS_16 = Text(
    id="NIK terdiri dari 16 angka yang memuat tanggal lahir yang ada dan nomor urut mulai 0001",
    en="a NIK has 16 digits with a day of birth that exists and a serial from 0001",
)
_DIGITS_NPWP = Text(
    id="NPWP terdiri dari 15 atau 16 angka; yang 16 adalah NIK atau berawal 0",
    en="an NPWP has 15 or 16 digits; of 16 it is a NIK or begins with 0",
)
_LETTERS = Text(id="nomor paspor terdiri dari huruf dan angka", en="a passport number is letters and digits")


def _any_passport(number: str) -> str:
    return Passport(number, "XX").reveal()


_READERS: dict[str, _Read] = {
    "name": _name,
    "nik": _number(Nik, _DIGITS_16),
    "kpj": _number(Kpj, _DIGITS_11),
    "npwp": _number(Npwp, _DIGITS_NPWP),
    "passport": _number(_any_passport, _LETTERS),
    "country": _country,
    "born": _born,
    "segment": _words(Segment, Segment, _phrases),
    "group": _words(WorkerGroup, GROUPS, _group_words),
    "sector": _words(Sector, Sector, _phrases),
    "region": _region,
    "income": _amount,
    "wage": _amount,
    "programs": _programs,
    "registered": _month,
    "paid_through": _month,
    "ref": _ref,
}
"""What reads the cells of each field; it has one for every field of `Columns`."""

_SAID_AGAIN = frozenset(
    {"born", "segment", "group", "sector", "region", "income", "wage", "programs", "registered", "paid_through"}
)
"""The fields in which a list says the same again and again."""


def _remembered(read: _Read) -> _Read:
    """The same reader, which remembers what each text says."""
    known: dict[str, object] = {}

    def again(cell: object, reading: _Reading) -> object:
        if not isinstance(cell, str):
            return read(cell, reading)
        found = known.get(cell)
        if found is None:
            found = known[cell] = read(cell, reading)
        return found

    return again


# Rows -----------------------------------------------------------------------------------------------------------------


@frozen
class _Reading:
    """How one list is read: the forms of its days and months, the regions it may name, and what holds for every row."""

    forms: _Forms
    regions: dict[str, Region]
    employer: Employer | None
    always: dict[str, Any]

    def iso_day(self, text: str) -> str | None:
        """The ISO text of a day, where the text is written as it should be."""
        if re.fullmatch(_ISO_DAY, text):
            return text
        found = self.forms.day and re.fullmatch(self.forms.day, text)
        return f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}" if found else None

    def iso_month(self, text: str) -> str | None:
        """The ISO text of a month, where the text is written as it should be."""
        if re.fullmatch(_ISO_MONTH, text):
            return text
        found = self.forms.month and re.fullmatch(self.forms.month, text)
        return f"{found[2]}-{found[1]:0>2}" if found else None

    @property
    def wanted_day(self) -> Text:
        """How a day is written in this list."""
        return _WRITE.fill(form=self.forms.days)

    @property
    def wanted_month(self) -> Text:
        """How a month is written in this list."""
        return _WRITE.fill(form=self.forms.months)


@frozen
class _Forms:
    """The patterns of days and months besides those of ISO, and how both are said."""

    days: str
    months: str
    day: str = ""
    month: str = ""


_TERNATE = 'Region("82.71", "Ternate")'
_ISO_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_ISO_MONTH = "[0-9]{4}-[0-9]{2}"
_FORMS: dict[DateFormat, _Forms] = {
    "YYYY-MM-DD": _Forms("YYYY-MM-DD", "YYYY-MM"),
    "DD/MM/YYYY": _Forms("DD/MM/YYYY", "MM/YYYY", "([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})", "([0-9]{1,2})/([0-9]{4})"),
    "DD-MM-YYYY": _Forms("DD-MM-YYYY", "MM-YYYY", "([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})", "([0-9]{1,2})-([0-9]{4})"),
}


def read_roster(  # noqa: PLR0913  (a list leaves out this many things)
    rows: Iterable[Mapping[str, object]],
    columns: Columns | Mapping[str, str],
    *,
    segment: Segment | None = None,
    group: WorkerGroup | None = None,
    region: Region | None = None,
    programs: Iterable[str] | None = None,
    sector: Sector | None = None,
    registered: Month | Day | None = None,
    employer: Employer | None = None,
    regions: Iterable[Region] = (),
    date_format: DateFormat = "YYYY-MM-DD",
    first_row: int = 1,
) -> Intake:
    """Baca daftar: the participants of a list, and findings about the rows that could not be read.

    `columns` says under which heading each field stands.
    `segment`, `group`, `region`, `programs`, `sector` and `registered` hold for each row that says nothing itself; a
    row without a segment takes that of its group, where the group has one.
    `employer` turns each wage into a job with that employer.
    `regions` are those a code may name besides the ones that come with the library.
    `date_format` says how days stand in text; nothing is guessed.
    `first_row` is the number of the first row as the user sees it: 2 below a line of headings.

    A membership begins on the first day of the month of registration; what is paid up to a month is paid for each
    programme from there.
    A passport makes its holder a foreigner, unless Indonesia (ID, IDN) issued it.

    Raises ValueError for a heading that the first row does not have, naming the nearest, and TypeError for rows that
    are no rows.

    >>> rows = [{"Nama": "Siti", "Lahir": "29/02/1980", "Penghasilan": "1.000.000"},
    ...         {"Nama": "Budi", "Lahir": "30/02/1981", "Penghasilan": "1,5 juta"}]
    >>> intake = read_roster(rows, {"name": "Nama", "born": "Lahir", "income": "Penghasilan"},
    ...                      segment=Segment.BPU, date_format="DD/MM/YYYY", first_row=2)
    >>> intake.participants[0].born, intake.participants[0].income
    (datetime.date(1980, 2, 29), Rp(1000000))
    >>> for finding in intake.findings:
    ...     print(finding.line("en"))
    JS224 day-unreadable (error): row 3, column Lahir: '30/02/1981' is no day; there is no such day between 1900 and 2199
    JS226 amount-unreadable (error): row 3, column Penghasilan: '1,5 juta' is no amount of money; write 1.000.000 or Rp1.000.000, not negative
    """  # noqa: E501  (a finding is one line)
    headings = (columns if isinstance(columns, Columns) else Columns.of(columns)).headings
    if ("wage" in headings) != (employer is not None):
        msg = "columns.wage and employer go together: a wage is paid by an employer, and a job has a wage."
        raise ValueError(msg)
    if date_format not in _FORMS:
        raise unknown("date_format", date_format, _FORMS)
    if employer is not None:
        instance("employer", employer, Employer, 'Employer("PT Teh Priangan")')
    whole("first_row", first_row, least=0)
    given = type(rows).__name__
    if isinstance(rows, Mapping | str) or not isinstance(rows, Iterable):
        msg = f"rows must be an iterable of mappings, one for each row, not a {given}; {_ROWS.en}."
        raise TypeError(msg)
    always = _always(
        segment=segment, group=group, region=region, programs=programs, sector=sector, registered=registered
    )
    reading = _Reading(
        _FORMS[date_format],
        {instance("regions", each, Region, _TERNATE).code: each for each in regions},
        employer,
        always,
    )
    return _intake(enumerate(rows, start=first_row), headings, reading)


def _always(**given: Any) -> dict[str, Any]:  # noqa: ANN401  (each is checked here)
    """What holds for every row that says nothing."""
    values = {name: value for name, value in given.items() if value is not None}
    if "segment" in values:
        refuse_other("segment", values["segment"], Segment)
    if "sector" in values:
        refuse_other("sector", values["sector"], Sector)
    if "group" in values:
        instance("group", values["group"], WorkerGroup, "FISHERS")
    if "region" in values:
        instance("region", values["region"], Region, "KOTA_AMBON")
    if "registered" in values:
        values["registered"] = as_month(values["registered"], "registered")
    if "programs" in values:
        codes = frozenset(values["programs"])
        for code in codes:
            if code not in _CODES:
                raise unknown("programs", code, _CODES)
        values["programs"] = codes
    return values


def _intake(rows: Iterable[tuple[int, Mapping[str, object]]], headings: dict[str, str], reading: _Reading) -> Intake:
    readers = {name: _remembered(read) if name in _SAID_AGAIN else read for name, read in _READERS.items()}
    people: list[Participant] = []
    faults: list[Fault] = []
    refused: list[int] = []
    count, compared = 0, False
    for number, row in rows:
        count += 1
        if not isinstance(row, Mapping):
            faults.append(Fault(FaultKind.ROW, number, "", _quoted(row), _ROWS))
            refused.append(number)
            continue
        if not compared:
            _refuse_missing(headings, row)
            compared = True
        cells = {name: cell for name, heading in headings.items() if not _empty(cell := row.get(heading))}
        if not cells:
            continue
        values, wrong = _read_cells(cells, readers, reading)
        found = [
            Fault(error.kind, number, headings[name], _quoted(error.cell), error.wanted)
            for name, error in wrong.items()
        ]
        found += [
            Fault(FaultKind.MISSING, number, headings.get(name, name), "", _NEEDS[name])
            for name in _missing(values, reading.employer)
            if name not in wrong and not (name == "segment" and "group" in wrong)
        ]
        faults += found
        faults += [
            Fault(FaultKind.DOUBTED, number, headings[name], "", _AS_TEXT)
            for name in ("nik", "npwp")
            if _doubted(cells.get(name))
        ]
        if found:
            refused.append(number)
        else:
            people.append(_participant(values, reading.employer))
    return Intake(tuple(people), Findings.of(_judged(faults)), count, tuple(refused))


def _judged(faults: list[Fault]) -> Iterable[Finding]:
    """What the rules say of the faults; none of them asks for the day."""
    for fault in faults:
        yield from _RULE_OF[fault.kind].judge(fault, FIRST_DAY)


def _refuse_missing(headings: dict[str, str], row: Mapping[str, object]) -> None:
    for name, heading in headings.items():
        if heading not in row:
            # A list without a line of headings has persons where headings should be.
            column, headed = f"columns.{name}", [_LONG.sub("***", key) for key in row if isinstance(key, str)]
            raise unknown(column, heading, headed)


def _read_cells(
    cells: dict[str, object], readers: dict[str, _Read], reading: _Reading
) -> tuple[dict[str, Any], dict[str, _UnreadableError]]:
    """The values of one row with what holds for every row, and the fields that could not be read."""
    values = dict(reading.always)
    wrong: dict[str, _UnreadableError] = {}
    for name, cell in cells.items():
        try:
            values[name] = readers[name](cell, reading)
        except _UnreadableError as error:
            wrong[name] = error
    if "segment" not in values and "group" in values and values["group"].segment is not None:
        values["segment"] = values["group"].segment
    return values, wrong


def _missing(values: dict[str, Any], employer: Employer | None) -> list[str]:
    """What a row does not say."""
    needed = ["name", "segment"]
    if "passport" in values:
        needed.append("country")
    if "paid_through" in values:
        needed += ["programs", "registered"]
    if employer is not None and values.get("segment") is Segment.PU:
        needed.append("wage")
    return [name for name in needed if name not in values]


def _doubted(cell: object) -> bool:
    """Whether a number lost its sixteenth digit, or has a 0 there: nobody can tell."""
    return isinstance(cell, int) and _FIFTEEN_DIGITS <= cell < _SIXTEEN_DIGITS and cell % 10 == 0


def _participant(values: dict[str, Any], employer: Employer | None) -> Participant:
    """The person of a row in which nothing is wrong and nothing is missing."""
    name, segment = values.pop("name"), values.pop("segment")
    country, wage, paid = values.pop("country", None), values.pop("wage", None), values.pop("paid_through", None)
    registered = values.get("registered")
    if "passport" in values:
        values["passport"] = Passport(values["passport"], country)
        values["citizen"] = country in _INDONESIA
    if paid is not None and registered is not None:
        values["enrolments"] = [
            Enrolment(code, start=registered.first, paid_through=paid) for code in _CODES if code in values["programs"]
        ]
    if wage is not None and employer is not None:
        values["jobs"] = [Job(employer, wage, programs=values.pop("programs", None), registered=registered)]
    return Participant(name, segment, **values)

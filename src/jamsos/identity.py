"""Nomor identitas: the numbers that persons go by, and what each says: NIK, KPJ, NPWP and passport.

A number shows itself masked in every `repr`, `str`, format and exception of this module, because a NIK alone reveals a
birth date and a sex; only `reveal()` gives its characters.
At most a quarter of them, and at most the last four, stay in sight, to tell one row of a list from another: of a NIK
that is the serial, which says nothing about the person.

NIK: six digits for the kecamatan in which the number was issued, the day of birth (plus 40 for a woman), the month, two
digits of the year, and a serial from 0001; it never changes, whatever is corrected later.
That is Pasal 37 of PP 37/2007 as jatenglive.com and kerjapns.com repeat it, and what offices of population affairs say
(dukcapil.kalbarprov.go.id, silamtimberjaya.lampungtimurkab.go.id); that the serial begins with 0001, and is never 0000,
the offices of Klaten (dukcapil.klaten.go.id) and Jakarta (lintasparlemen.com, 23 Mar 2017) say.

KPJ: exactly eleven digits; two independent public code bases check for that, and no check digit is known.

NPWP: fifteen digits, or since 14 July 2022 sixteen: the NIK of a resident, for others the old number after a 0
(PMK 112/PMK.03/2022, as suara.com and alexdanrekan.com report it).
"""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from jamsos._checks import instance
from jamsos.dates import as_day
from jamsos.regions import PROVINCES, Region
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jamsos.dates import Day
    from jamsos.tariff import Columns

__all__ = [
    "DISSOLVED",
    "BirthPart",
    "Kpj",
    "Nik",
    "Npwp",
    "NpwpKind",
    "Passport",
    "Sex",
    "contradicts_over",
    "fails_check_over",
    "is_kpj_over",
    "is_nik_over",
    "is_npwp_over",
    "is_other_nik_over",
    "region_doubted_over",
]

DISSOLVED: Mapping[str, Region] = MappingProxyType(
    {
        "91.01": Region("93.01", "Merauke"),
        "91.02": Region("95.01", "Jayawijaya"),
        "91.04": Region("94.01", "Nabire"),
        "91.07": Region("94.02", "Puncak Jaya"),
        "91.08": Region("94.03", "Paniai"),
        "91.09": Region("94.04", "Mimika"),
        "91.12": Region("95.02", "Pegunungan Bintang"),
        "91.13": Region("95.03", "Yahukimo"),
        "91.14": Region("95.04", "Tolikara"),
        "91.16": Region("93.02", "Boven Digoel"),
        "91.17": Region("93.03", "Mappi"),
        "91.18": Region("93.04", "Asmat"),
        "91.21": Region("95.05", "Mamberamo Tengah"),
        "91.22": Region("95.06", "Yalimo"),
        "91.23": Region("95.07", "Lanny Jaya"),
        "91.24": Region("95.08", "Nduga"),
        "91.25": Region("94.05", "Puncak"),
        "91.26": Region("94.06", "Dogiyai"),
        "91.27": Region("94.07", "Intan Jaya"),
        "91.28": Region("94.08", "Deiyai"),
        "92.01": Region("96.01", "Sorong"),
        "92.04": Region("96.02", "Sorong Selatan"),
        "92.05": Region("96.03", "Raja Ampat"),
        "92.09": Region("96.04", "Tambrauw"),
        "92.10": Region("96.05", "Maybrat"),
        "92.71": Region("96.71", "Sorong"),
    }
)
"""Kode lama: the codes of kabupaten and kota that are no longer given out, and the region that each is now.

They are the 26 that left Papua (91) and Papua Barat (92) for the four provinces divided from them: every code of
Permendagri 72/2019 (read from the public data set `kodewilayah/permendagri-72-2019`) that Keputusan Menteri Dalam
Negeri 300.2.2-2138/2025 (read from `idn-area-data`) no longer has, matched by name.
Whoever had a NIK keeps it; only newborns and first registrations get the new code, says the office of Mimika
(seputarpapua.com, 14 Feb 2023).
Codes given up before 2019 are not in the table, because no list of them was found.
"""

_PROVINCES = {province.code: province for province in PROVINCES}
_CENTURIES = (1900, 2000)
_YEARS = 100
_DAYS = 31
_WOMAN = 40
_MONTHS = 12
_SHOWN = 4
_QUARTER = 4
_LONGEST_COUNT = 99
_DIGITS = frozenset("0123456789")
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_NIK = 16
_KPJ = 11
_OLD_NPWP = 15
_CHECKED = 9
_PASSPORT = 20
_PUNCTUATED = re.compile(r"[0-9]{2}\.[0-9]{3}\.[0-9]{3}\.[0-9]-[0-9]{3}\.[0-9]{3}")

_UNKNOWN_PROVINCE = Text(
    id="Kode provinsi pada NIK tidak termasuk kode provinsi yang berlaku; NIK yang sudah terbit tetap berlaku.",
    en="The province code of the NIK is none of those in use; a NIK that was issued stays valid.",
)
_NO_REGION = Text(
    id="Kode kabupaten/kota atau kecamatan pada NIK adalah 00, yang tidak pernah dipakai.",
    en="The code of the kabupaten, kota or kecamatan in the NIK is 00, which is never given out.",
)
_RENUMBERED = Text(
    id="Kode kabupaten/kota pada NIK sudah diganti sejak pemekaran provinsi; NIK yang sudah terbit tetap berlaku.",
    en="The kabupaten or kota in the NIK has had another code since its province was divided; the NIK stays valid.",
)


class Sex(Enum):
    """Jenis kelamin: what the day in a NIK says.

    >>> f"{Sex.FEMALE:id}", f"{Sex.FEMALE:en}"
    ('perempuan', 'female')
    """

    FEMALE = Text(id="perempuan", en="female")
    MALE = Text(id="laki-laki", en="male")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class BirthPart(Enum):
    """Unsur NIK: what a NIK says about a person that other records say too."""

    DAY = Text(id="tanggal lahir", en="day of birth")
    MONTH = Text(id="bulan lahir", en="month of birth")
    YEAR = Text(id="tahun lahir", en="year of birth")
    SEX = Text(id="jenis kelamin", en="sex")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class NpwpKind(Enum):
    """Bentuk NPWP: the three forms in which a taxpayer number is written."""

    NIK = Text(id="NIK sebagai NPWP", en="a NIK used as NPWP")
    SIXTEEN = Text(id="NPWP 16 digit dengan 0 di depan", en="16 digits with a 0 in front")
    FIFTEEN = Text(id="NPWP 15 digit", en="15 digits")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


# A refusal here never quotes the value, and its sentences hold no figure that could repeat one.


def _text(name: str, value: object, form: str) -> str:
    if not isinstance(value, str):
        msg = f"{name} must be text of {form}, not {type(value).__name__}: a number does not keep its leading zeros."
        raise TypeError(msg)
    return str.__str__(value)  # of a subclass, as data frames have them, the plain text


def _written(name: str, text: str, form: str, lengths: range, allowed: frozenset[str]) -> str:
    """The text, when it has one of the lengths and only the characters allowed."""
    if len(text) not in lengths:
        count = str(len(text)) if len(text) <= _LONGEST_COUNT else f"more than {_LONGEST_COUNT}"
        msg = f"{name} must have {form} and nothing else; it has {count} characters."
        raise ValueError(msg)
    if not allowed.issuperset(text):
        wrong = next(place for place, character in enumerate(text, start=1) if character not in allowed)
        msg = f"{name} must have {form} (ASCII) and nothing else; character {wrong} of {len(text)} is none."
        raise ValueError(msg)
    return text


def _birth_dates(digits: str) -> tuple[date, ...]:
    """The days that day, month and year of sixteen digits can mean: at least one, when they are a NIK."""
    day, month, year = int(digits[6:8]) % _WOMAN, int(digits[8:10]), int(digits[10:12])
    found: list[date] = []
    for century in _CENTURIES:
        try:
            found.append(date(century + year, month, day))
        except ValueError:
            continue
    return tuple(found)


def _fault(digits: str) -> str | None:
    """Why sixteen digits are no NIK, in words that do not repeat them."""
    if digits[:2] == "00":
        return "its province, the first two digits, is 00"
    day = int(digits[6:8])
    if not 1 <= day <= _DAYS and not 1 <= day - _WOMAN <= _DAYS:
        return "its day, digits 7 and 8, is neither 01 to 31 nor, for a woman, 41 to 71"
    if not 1 <= int(digits[8:10]) <= _MONTHS:
        return "its month, digits 9 and 10, is not 01 to 12"
    if not _birth_dates(digits):
        return "its month has no such day, neither in 19yy nor in 20yy"
    if digits[12:] == "0000":
        return "its serial, the last four digits, is 0000; the first is 0001"
    return None


def _nik(value: str) -> str:
    digits = _written("nik", _text("nik", value, "16 digits"), "exactly 16 digits", range(_NIK, _NIK + 1), _DIGITS)
    fault = _fault(digits)
    if fault is not None:
        msg = f"nik cannot be a NIK: {fault}."
        raise ValueError(msg)
    return digits


def _kpj(value: str) -> str:
    return _written("kpj", _text("kpj", value, "11 digits"), "exactly 11 digits", range(_KPJ, _KPJ + 1), _DIGITS)


def _npwp(value: str) -> str:
    text = _text("npwp", value, "15 or 16 digits")
    plain = re.sub("[.-]", "", text) if _PUNCTUATED.fullmatch(text) else text
    form = "15 digits (with or without the points and the hyphen of the card) or 16 digits"
    digits = _written("npwp", plain, form, range(_OLD_NPWP, _NIK + 1), _DIGITS)
    fault = _fault(digits) if len(digits) == _NIK and digits[0] != "0" else None
    if fault is not None:
        msg = f"npwp of 16 digits is a NIK, or begins with 0; it cannot be a NIK: {fault}."
        raise ValueError(msg)
    return digits


def _sixteen(digits: str) -> str:
    return digits.zfill(_NIK)


def _passport(value: str) -> str:
    text = _text("number", value, "letters and digits")
    form = "1 to 20 letters and digits"
    # Only ASCII letters have one capital each, so the case is mended after the check.
    allowed = _DIGITS | _CAPITALS | {letter.lower() for letter in _CAPITALS}
    return _written("number", text, form, range(1, _PASSPORT + 1), allowed).upper()


def _country(value: str) -> str:
    text = _text("country", value, "2 or 3 capital letters")
    return _written("country", text, "2 or 3 capital letters", range(2, 4), _CAPITALS)


def _born(value: object) -> date:
    """The day; whoever hands in a number by mistake does not find it in the message."""
    try:
        return as_day(value, "born")
    except (TypeError, ValueError) as error:
        kind = type(error)
    # Outside the handler, so that the error does not carry the one that quotes the value.
    msg = "born must be a day between 1900 and 2199, a date or its text YYYY-MM-DD."
    raise kind(msg)


@frozen(repr=False, match_args=False)
class _Number:
    """What all these numbers share: they show themselves masked."""

    _digits: str = field(alias="digits", repr=False)

    @property
    def masked(self) -> str:
        """The number as it may be shown: at most the last four characters, and at most a quarter of them."""
        shown = min(_SHOWN, len(self._digits) // _QUARTER)
        hidden = len(self._digits) - shown
        return "*" * hidden + self._digits[hidden:]

    def reveal(self) -> str:
        """The plain number; whoever writes this word answers for where it goes."""
        return self._digits

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return str(self)

    def __str__(self) -> str:
        return self.masked

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"


@frozen(repr=False, match_args=False)
class Nik(_Number):
    """Nomor Induk Kependudukan: the sixteen digits by which a resident of Indonesia is known, for life.

    The first six say where the number was issued, the next six when the person was born (day, plus 40 for a woman;
    month; two digits of the year), the last four are a serial.
    The century is never guessed: `birth_dates` gives both, where both exist, and `agrees_with` compares.
    A NIK never changes, not even when the date of birth is corrected, so a contradiction is no proof that it is wrong.
    A code of a region that is unknown or no longer given out is no reason to refuse either: see `region_note`.

    Raises TypeError for anything but text, and ValueError for text that cannot be a NIK: not sixteen ASCII digits,
    province 00, a day that no month or that month never has, a 29 February of no leap year, month 00 or 13, serial
    0000.
    No message repeats the number.

    >>> nik = Nik("8171014501900001")
    >>> nik
    <Nik ************0001>
    >>> f"{nik.sex:en}", nik.birth_day, nik.birth_month, nik.year_of_century, nik.serial
    ('female', 5, 1, 90, '0001')
    >>> nik.region_code, nik.province.full_name, nik.agrees_with("1990-01-05")
    ('81.71.01', 'Provinsi Maluku', True)
    >>> nik.reveal()
    '8171014501900001'
    >>> Nik("8171018001900001")
    Traceback (most recent call last):
    ...
    ValueError: nik cannot be a NIK: its day, digits 7 and 8, is neither 01 to 31 nor, for a woman, 41 to 71.
    """

    _digits: str = field(alias="digits", converter=_nik, repr=False)

    @property
    def province_code(self) -> str:
        """The code of the province in which the number was issued, "81"."""
        return self._digits[:2]

    @property
    def regency_code(self) -> str:
        """The code of the kabupaten or kota in which it was issued, "81.71"."""
        return f"{self._digits[:2]}.{self._digits[2:4]}"

    @property
    def region_code(self) -> str:
        """The code of the kecamatan in which it was issued, "81.71.01"; not where the person lives."""
        return f"{self.regency_code}.{self._digits[4:6]}"

    @property
    def province(self) -> Region | None:
        """The province in which it was issued; None when none of the 38 has that code."""
        return _PROVINCES.get(self.province_code)

    @property
    def successor(self) -> Region | None:
        """The kabupaten or kota that has another code by now; None when the code is not in `DISSOLVED`.

        >>> Nik("9109010501900001").successor.full_name
        'Kabupaten Mimika'
        """
        return DISSOLVED.get(self.regency_code)

    @property
    def region_note(self) -> Text | None:
        """What is odd about the region, in words that hide its digits; never a reason to refuse the number.

        >>> Nik("9109010501900001").region_note.get("en")
        'The kabupaten or kota in the NIK has had another code since its province was divided; the NIK stays valid.'
        """
        if self.province is None:
            return _UNKNOWN_PROVINCE
        if "00" in {self._digits[2:4], self._digits[4:6]}:
            return _NO_REGION
        return None if self.successor is None else _RENUMBERED

    @property
    def sex(self) -> Sex:
        """The sex: a woman has 40 added to the day."""
        return Sex.FEMALE if int(self._digits[6:8]) > _WOMAN else Sex.MALE

    @property
    def birth_day(self) -> int:
        """The day of birth, 1 to 31."""
        return int(self._digits[6:8]) % _WOMAN

    @property
    def birth_month(self) -> int:
        """The month of birth, 1 to 12."""
        return int(self._digits[8:10])

    @property
    def year_of_century(self) -> int:
        """The last two digits of the year of birth, 0 to 99; the number does not say the century."""
        return int(self._digits[10:12])

    @property
    def serial(self) -> str:
        """The last four digits, from "0001": which number it is of that kecamatan, day and sex."""
        return self._digits[12:]

    @property
    def birth_dates(self) -> tuple[date, ...]:
        """The days of birth that the number can mean, in 19yy and in 20yy, the earlier first.

        One of the two may lie ahead of any day that matters to the caller, and of 29 February only one may exist.

        >>> [str(day) for day in Nik("8171014501050001").birth_dates]
        ['1905-01-05', '2005-01-05']
        >>> [str(day) for day in Nik("8171012902000001").birth_dates]
        ['2000-02-29']
        """
        return _birth_dates(self._digits)

    def contradictions(self, born: Day, sex: Sex | None = None) -> tuple[BirthPart, ...]:
        """Which parts of the number say otherwise than a day of birth, and than a sex where one is given.

        The values themselves are not repeated.
        Other records may have been corrected after the number was issued, and the number stays; so this is a warning.

        >>> differs = Nik("8171014501900001").contradictions("1989-01-06", Sex.MALE)
        >>> [format(part, "en") for part in differs]
        ['day of birth', 'year of birth', 'sex']
        """
        day = _born(born)
        if sex is not None:
            instance("sex", sex, Sex, "Sex.FEMALE")
        differs = (
            (BirthPart.DAY, day.day != self.birth_day),
            (BirthPart.MONTH, day.month != self.birth_month),
            (BirthPart.YEAR, day.year % _YEARS != self.year_of_century),
            (BirthPart.SEX, sex is not None and sex is not self.sex),
        )
        return tuple(part for part, differ in differs if differ)

    def agrees_with(self, born: Day) -> bool:
        """Whether the number can be that of a person born on that day.

        >>> Nik("8171014501900001").agrees_with("1990-01-05")
        True
        """
        return not self.contradictions(born)


@frozen(repr=False, match_args=False)
class Kpj(_Number):
    """Nomor KPJ: the eleven digits of a membership card of BPJS Ketenagakerjaan.

    No check digit and no meaning of the digits is known.

    >>> card = Kpj("07012345678")
    >>> card, card.reveal()
    (<Kpj *********78>, '07012345678')
    >>> Kpj("0701234567")
    Traceback (most recent call last):
    ...
    ValueError: kpj must have exactly 11 digits and nothing else; it has 10 characters.
    """

    _digits: str = field(alias="digits", converter=_kpj, repr=False)


@frozen(repr=False, match_args=False)
class Npwp(_Number):
    """Nomor Pokok Wajib Pajak: the number of a taxpayer, of fifteen digits or, since 14 July 2022, sixteen.

    Fifteen digits may have the points and the hyphen of the card.
    Sixteen are either the NIK of a resident or a 0 and the old fifteen.
    Two numbers are equal when they differ in that 0 alone.
    Of fifteen digits the last three, the branch, stay in sight.

    >>> npwp = Npwp("01.312.166.0-091.000")
    >>> npwp, npwp.reveal(), npwp.checks
    (<Npwp ************000>, '013121660091000', True)
    >>> npwp == Npwp("0013121660091000")
    True
    >>> Npwp("8171014501900001").is_nik
    True
    """

    _digits: str = field(alias="digits", converter=_npwp, eq=_sixteen, repr=False)

    @property
    def kind(self) -> NpwpKind:
        """The form in which the number is written."""
        if len(self._digits) == _OLD_NPWP:
            return NpwpKind.FIFTEEN
        return NpwpKind.SIXTEEN if self._digits[0] == "0" else NpwpKind.NIK

    @property
    def is_nik(self) -> bool:
        """Whether the number is the NIK of a person."""
        return self.kind is NpwpKind.NIK

    @property
    def nik(self) -> Nik | None:
        """The NIK that the number is; None for the other kinds."""
        return Nik(self._digits) if self.is_nik else None

    @property
    def checks(self) -> bool | None:
        """Whether the ninth digit of the old number is the Luhn check digit of the eight before it; None for a NIK.

        That it is one is known from two public libraries (python-stdnum; Business::ID::NPWP says "apparently") and no
        article; numbers in print fail it (python-stdnum, issue 106).
        So a number that fails is one to look at, not one to refuse.

        >>> Npwp("01.312.166.1-091.000").checks
        False
        """
        if self.is_nik:
            return None
        total = 0
        for place, character in enumerate(reversed(_sixteen(self._digits)[1 : 1 + _CHECKED])):
            doubled = int(character) * (1 + place % 2)
            total += doubled // 10 + doubled % 10
        return total % 10 == 0


@frozen(repr=False, match_args=False)
class Passport(_Number):
    """Paspor: the passport of a foreigner, by its number and the code of the country that issued it.

    The number is letters and digits, kept in capitals.
    The machine-readable zone has room for nine characters (ICAO 9303); up to twenty are taken, since nothing was found
    that forbids more.
    The country has the shape of an ISO 3166 code, two or three capitals; whether it exists is not checked, and "NL" is
    not known to be "NLD".

    >>> passport = Passport("xn1234567", "NLD")
    >>> passport, passport.reveal()
    (<Passport NLD *******67>, 'XN1234567')
    """

    _digits: str = field(alias="number", converter=_passport, repr=False)
    country: str = field(converter=_country)

    def __str__(self) -> str:
        return f"{self.country} {self.masked}"


# Over columns of text -------------------------------------------------------------------------------------------------

_ANY_DIGIT = "[0-9]"
_ZEROS = "0" * _NIK


def is_nik_over(columns: Columns, text: Any) -> Any:  # noqa: ANN401  (expressions of the caller's library)
    """Where a text is a NIK, as `Nik` reads it."""
    digits = _digits_of(columns, text)
    day, month, year = _birth_over(columns, digits)
    exists = (day >= 1) & (month >= 1) & (month <= _MONTHS)
    # A day that neither 19yy nor 20yy has is one that 20yy has not: of the two only 1900 and 2000 differ.
    exists = exists & (day <= columns.days_in(year + _CENTURIES[-1], month))
    issued = (columns.digits(digits, 0, 2) >= 1) & (columns.digits(digits, _NIK - _SHOWN, _SHOWN) >= 1)
    return columns.matches(text, _times(_NIK)) & exists & issued


def contradicts_over(columns: Columns, text: Any, born: Any) -> Any:  # noqa: ANN401  (as above)
    """Where `Nik.contradictions` of a text with a day of birth, a number such as 19900105, has something to say."""
    year, month, day = columns.parts(born)
    said_day, said_month, said_year = _birth_over(columns, _digits_of(columns, text))
    agrees = columns.equal(said_day, day) & columns.equal(said_month, month)
    return ~(agrees & columns.equal(said_year, year - year // _YEARS * _YEARS))


def region_doubted_over(columns: Columns, text: Any) -> Any:  # noqa: ANN401  (as above)
    """Where `Nik.region_note` of a text has something to say."""
    digits = _digits_of(columns, text)
    province, regency, district = (columns.digits(digits, start, 2) for start in (0, 2, 4))
    in_use = columns.among(province, [int(code) for code in _PROVINCES]) & (regency >= 1) & (district >= 1)
    old = [int(code.replace(".", "")) for code in DISSOLVED]
    return ~in_use | columns.among(columns.digits(digits, 0, 4), old)


def is_kpj_over(columns: Columns, text: Any) -> Any:  # noqa: ANN401  (as above)
    """Where a text is a KPJ, as `Kpj` reads it."""
    return columns.matches(text, _times(_KPJ))


def is_npwp_over(columns: Columns, text: Any) -> Any:  # noqa: ANN401  (as above)
    """Where a text is an NPWP, as `Npwp` reads it."""
    plain = _plain_over(columns, text)
    return (
        columns.matches(plain, _times(_OLD_NPWP))
        | columns.begins(plain, "0") & columns.matches(plain, _times(_NIK))
        | _npwp_is_nik_over(columns, plain)
    )


def fails_check_over(columns: Columns, text: Any) -> Any:  # noqa: ANN401  (as above)
    """Where `Npwp.checks` of a text is False."""
    plain = _plain_over(columns, text)
    short = columns.matches(plain, _times(_OLD_NPWP))
    old = short | columns.begins(plain, "0") & columns.matches(plain, _times(_NIK))
    digits = columns.choose(old, plain, _ZEROS)
    checked = columns.choose(short, columns.digits(digits, 0, _CHECKED), columns.digits(digits, 1, _CHECKED))
    total = columns.number(0)
    for place in range(_CHECKED):
        doubled = (checked - checked // 10 * 10) * (1 + place % 2)
        total, checked = doubled - doubled // 10 * 9 + total, checked // 10
    return ~columns.equal(total - total // 10 * 10, 0)


def is_other_nik_over(columns: Columns, npwp: Any, nik: Any) -> Any:  # noqa: ANN401  (as above)
    """Where the text of an NPWP is a NIK, but not the other one, which is one."""
    plain = _plain_over(columns, npwp)
    return _npwp_is_nik_over(columns, plain) & ~columns.equal(plain, nik)


def _times(count: int) -> str:
    return f"{_ANY_DIGIT}{{{count}}}"


def _digits_of(columns: Columns, text: Any) -> Any:  # noqa: ANN401  (as above)
    """A text of sixteen digits, or zeros in its place, so that numbers can be read from every row."""
    return columns.choose(columns.matches(text, _times(_NIK)), text, _ZEROS)


def _birth_over(columns: Columns, digits: Any) -> tuple[Any, Any, Any]:  # noqa: ANN401  (as above)
    """Day, month and year of the century in the digits of a NIK."""
    day = columns.digits(digits, 6, 2)
    return (
        columns.choose(day > _WOMAN, day - _WOMAN, day),
        columns.digits(digits, 8, 2),
        columns.digits(digits, 10, 2),
    )


def _plain_over(columns: Columns, text: Any) -> Any:  # noqa: ANN401  (as above)
    return columns.choose(columns.matches(text, _PUNCTUATED.pattern), columns.without(text, "[.-]"), text)


def _npwp_is_nik_over(columns: Columns, plain: Any) -> Any:  # noqa: ANN401  (as above)
    return is_nik_over(columns, plain) & ~columns.begins(plain, "0")

"""Beasiswa pendidikan anak: what a child's schooling is paid, by level, under Lampiran III as PP 82/2019 wrote it.

Before 2 December 2019 the scholarship was one sum for each participant.
Since then it is paid every year for at most two children.
That it is yearly and for two children was read in the articles; the sums of the annex, and who stops being paid when,
are reported.

A schedule is a forecast: it counts on a class a year without a repeat, and on a request every year.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, unknown, whole
from jamsos.breakdown import Breakdown
from jamsos.dates import add_years, as_day
from jamsos.document import Document, Row, Shows, Table
from jamsos.law import Dated, reported, since
from jamsos.money import Rp, Rupiah
from jamsos.regulations.national import PP_44_2015, PP_82_2019
from jamsos.text import Lang, Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from jamsos.dates import Day
    from jamsos.law import Source

__all__ = [
    "AGE_LIMIT",
    "CHILDREN",
    "CONDITIONS",
    "SCHOOLING",
    "Child",
    "Grade",
    "Level",
    "Schooling",
    "SchoolingLevel",
    "may_be_paid",
    "schedule",
]


class Level(Enum):
    """Jenjang pendidikan: the levels of schooling that are paid differently, in order."""

    KINDERGARTEN = Text(id="TK", en="kindergarten")
    PRIMARY = Text(id="SD", en="primary school")
    LOWER_SECONDARY = Text(id="SMP", en="lower secondary school")
    UPPER_SECONDARY = Text(id="SMA", en="upper secondary school")
    HIGHER = Text(id="perguruan tinggi atau pelatihan", en="university or training")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


@frozen
class Grade:
    """Kelas: one year of a level, such as the fourth of primary school.

    >>> print(Grade(Level.PRIMARY, 4))
    SD tahun ke-4
    """

    level: Level
    year: int = 1

    def __attrs_post_init__(self) -> None:
        instance("level", self.level, Level, "Level.PRIMARY")
        whole("year", self.year, least=1)

    def __format__(self, spec: str) -> str:
        return _GRADE.fill(level=self.level, year=self.year).get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


_GRADE = Text(id="{level} tahun ke-{year}", en="{level}, year {year}")


@frozen
class SchoolingLevel:
    """One level of schooling: the sum for a year and the longest number of years paid."""

    level: Text
    a_year: Rupiah
    years: int

    def __attrs_post_init__(self) -> None:
        whole("years", self.years, least=1)

    @property
    def total(self) -> Rupiah:
        """The most this level can pay for one child."""
        return self.a_year * self.years


@frozen
class Schooling(Shows):
    """The levels in order; their totals are the most one child can be paid."""

    levels: tuple[SchoolingLevel, ...]

    @property
    def most_per_child(self) -> Rupiah:
        """The sum over all levels: kindergarten to university."""
        return sum((level.total for level in self.levels), Rp(0))

    def classes_from(self, grade: Grade) -> tuple[tuple[Grade, Rupiah], ...]:
        """Every class that is still paid, from this one on, with its sum; raises ValueError for a class not paid.

        >>> schooling = SCHOOLING.on("2022-01-01").value
        >>> [(str(grade), a_year) for grade, a_year in schooling.classes_from(Grade(Level.HIGHER, 5))]
        [('perguruan tinggi atau pelatihan tahun ke-5', Rp(12000000))]
        """
        paid = [
            (Grade(level, year), each.a_year)
            for level in Level
            for each in self.levels
            if each.level == level.value
            for year in range(1, each.years + 1)
        ]
        for place, (each, _) in enumerate(paid):
            if each == grade:
                return tuple(paid[place:])
        raise unknown("grade", format(grade, "en"), [format(each, "en") for each, _ in paid])

    def remaining(self, grade: Grade) -> Rupiah:
        """What one child can still be paid when this class is the next to be paid.

        >>> SCHOOLING.on("2022-01-01").value.remaining(Grade(Level.UPPER_SECONDARY))
        Rp(69000000)
        """
        return sum((a_year for _, a_year in self.classes_from(grade)), Rp(0))

    def as_document(self, lang: Lang) -> Document:
        """The levels as a table."""
        columns = (
            Text(id="Jenjang", en="Level"),
            Text(id="Setahun", en="A year"),
            Text(id="Paling lama (tahun)", en="At most (years)"),
            Text(id="Jumlah", en="Total"),
        )
        rows = [Row((level.level, level.a_year, level.years, level.total)) for level in self.levels]
        rows.append(
            Row(
                (Text(id="Paling banyak per anak", en="At most per child"), None, None, self.most_per_child),
                strong=True,
            )
        )
        return Document(Text(id="Beasiswa", en="Scholarships"), lang, (Table(columns, tuple(rows)),))

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        return "; ".join(
            _LEVEL.fill(level=each.level, sum=each.a_year, years=each.years).get(lang) for each in self.levels
        )


_LEVEL = Text(id="{level} {sum} setahun, {years} tahun", en="{level} {sum} a year, {years} years")

CHILDREN = Dated.of(
    Text(id="Anak penerima beasiswa, paling banyak", en="Children with a scholarship, at most"),
    since("2019-12-02", 2, PP_44_2015.pasal(34, ayat=3, by=PP_82_2019)),
)

SCHOOLING = Dated.of(
    Text(id="Beasiswa menurut jenjang", en="Scholarship by level"),
    reported(
        "2019-12-02",
        Schooling(
            (
                SchoolingLevel(Level.KINDERGARTEN.value, Rp(1_500_000), 2),
                SchoolingLevel(Level.PRIMARY.value, Rp(1_500_000), 6),
                SchoolingLevel(Level.LOWER_SECONDARY.value, Rp(2_000_000), 3),
                SchoolingLevel(Level.UPPER_SECONDARY.value, Rp(3_000_000), 3),
                SchoolingLevel(Level.HIGHER.value, Rp(12_000_000), 5),
            )
        ),
        PP_44_2015.lampiran("III", by=PP_82_2019),
        seen_in=(
            "https://star.grid.id/read/453622624",
            "https://www.detik.com (8 Oct 2021)",
            "https://www.scribd.com/document/458074033 (poster PP 82/2019)",
        ),
    ),
)

_CONDITIONS_SEEN_IN = (
    "https://star.grid.id/read/453622624",
    "https://cinews.id/29/03/2024/anak-peserta-bpjs-ketenagakerjaan-dapat-menikmati-beasiswa-simak-syarat-dan-ketentuannya",
    "https://ambon.tribunnews.com/amp/2021/04/23/bp-jamsostek-beri-beasiswa-pendidikan-bagi-anak-peserta-bpjs-ketenagakerjaan-berikut-kriterianya",
)

AGE_LIMIT = Dated.of(
    Text(id="Beasiswa berakhir saat anak mencapai umur, tahun", en="The scholarship ends when the child turns, years"),
    reported("2019-12-02", 23, PP_44_2015.lampiran("III", by=PP_82_2019), seen_in=_CONDITIONS_SEEN_IN),
)

CONDITIONS = Dated.of(
    Text(id="Syarat beasiswa", en="Conditions of the scholarship"),
    reported(
        "2019-12-02",
        Text(
            id="diajukan setiap tahun; berakhir saat anak menikah atau bekerja; "
            "bagi anak yang belum memasuki usia sekolah diberikan saat masuk sekolah",
            en="asked for every year; ends when the child marries or works; "
            "a child below school age is paid from its entry into school",
        ),
        PP_44_2015.lampiran("III", by=PP_82_2019),
        seen_in=_CONDITIONS_SEEN_IN,
    ),
)


# Who is paid, and how long --------------------------------------------------------------------------------------------


def _some_day(value: Day | None) -> date | None:
    return None if value is None else as_day(value)


@frozen
class Child:
    """Anak: a child of the participant, as far as the scholarship asks.

    `grade` is the class that is paid first: the one the child attends, or will enter on the day `enters` when it is not
    at school yet.  `married` and `works` are the days since when, where that is so; `died` is the day of its death.

    >>> print(Child("Abe", born="2012-05-01", grade=Grade(Level.PRIMARY, 4)))
    Abe
    """

    name: str
    born: date = field(kw_only=True, converter=as_day)
    grade: Grade = field(default=Grade(Level.KINDERGARTEN), kw_only=True)
    enters: date | None = field(default=None, kw_only=True, converter=_some_day)
    married: date | None = field(default=None, kw_only=True, converter=_some_day)
    works: date | None = field(default=None, kw_only=True, converter=_some_day)
    died: date | None = field(default=None, kw_only=True, converter=_some_day)

    def __attrs_post_init__(self) -> None:
        instance("grade", self.grade, Grade, "Grade(Level.PRIMARY, 4)")
        days = (("enters", self.enters), ("married", self.married), ("works", self.works), ("died", self.died))
        for name, day in days:
            if day is not None and day < self.born:
                msg = f"{name} ({day}) cannot be before the day of birth ({self.born})."
                raise ValueError(msg)

    def end(self, age: int) -> tuple[date, Text]:
        """The first day on which the child is no longer paid, and why."""
        ends = [(add_years(self.born, age), _TURNED.fill(age=age))]
        if self.married is not None:
            ends.append((self.married, _MARRIED))
        if self.works is not None:
            ends.append((self.works, _WORKS))
        if self.died is not None:
            ends.append((self.died, _DIED))
        return min(ends, key=lambda each: each[0])

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return self.name

    def __str__(self) -> str:
        return self.name


_TURNED = Text(id="umur {age} tahun", en="turning {age}")
_MARRIED = Text(id="menikah", en="marriage")
_WORKS = Text(id="bekerja", en="work")
_DIED = Text(id="meninggal dunia", en="death")
_SCHEDULE = Text(id="Beasiswa pendidikan anak", en="Scholarship for children")
_CHILD = Text(id="{child}", en="{child}")
_LINE = Text(id="{grade}, permohonan {day}", en="{grade}, request of {day}")
_A_YEAR = Text(id="{sum} setahun", en="{sum} a year")
_ENDED = Text(id="berakhir {day}: {why}", en="ends on {day}: {why}")
_WHOLE = Text(id="sampai akhir jenjang terakhir", en="to the end of the last level")


def may_be_paid(event: date, child: Child, *, on: date) -> bool:
    """Whether a child can be paid a scholarship on a day: alive, below the age limit, unmarried and not working.

    The day of the event governs; before 2 December 2019 no age, marriage or work was asked about.

    >>> from datetime import date
    >>> ani = Child("Ani", born="2000-05-01")
    >>> [may_be_paid(date(2022, 8, 1), ani, on=date(2023, *day)) for day in ((4, 30), (5, 1))]
    [True, False]
    """
    age = AGE_LIMIT.get(event)
    return age is None or on < child.end(age.value)[0]


def schedule(
    event: Day, children: Iterable[Child], *, limit: Dated[int] = CHILDREN, first_claim: Day | None = None
) -> Breakdown:
    """Jadwal beasiswa: what the children will be paid, one line for each child and school year.

    `event` is the day that governs: of the death, or of the accident.  The first request is made on `first_claim` (the
    event itself unless said otherwise), for a child that is not at school yet on the day it enters; then one request
    every year.  A year is paid when the child on the day of its request is below the age limit, unmarried and not
    working.  `limit` is how many children the programme pays (JKM Pasal 34, JKK Pasal 25).
    The lines are tagged with `child` and `claim`, the day of the request.
    Raises NotInForce for an event before 2 December 2019, and ValueError for more children than are paid, for the same
    child twice, and for a child that the first request comes before.

    >>> from datetime import date
    >>> ani = Child("Ani", born="2012-05-01", grade=Grade(Level.UPPER_SECONDARY))
    >>> schedule(date(2026, 8, 1), [ani]).amount
    Rp(69000000)
    """
    day = as_day(event, "event")
    schooling, age, most, conditions = SCHOOLING.on(day), AGE_LIMIT.on(day), limit.on(day), CONDITIONS.on(day)
    start = day if first_claim is None else as_day(first_claim, "first_claim")
    if start < day:
        msg = f"first_claim ({start}) cannot be before the event ({day})."
        raise ValueError(msg)
    listed = [instance("child", child, Child, 'Child("Ani", born="2012-05-01")') for child in children]
    if len(listed) > most.value:
        msg = (
            f"a scholarship is paid for at most {most.value} children ({most.citation.short}), "
            f"not for {len(listed)}: choose who is paid."
        )
        raise ValueError(msg)
    for place, child in enumerate(listed):
        if child in listed[:place]:
            msg = f"{child} is listed twice: every child is one."
            raise ValueError(msg)
        if child.born > start and child.enters is None:
            msg = (
                f"{child} is born on {child.born}, after the first request ({start}): "
                "say enters=, the day of its entry into school."
            )
            raise ValueError(msg)
    basis = (schooling.source, age.source, conditions.source)
    accounts = tuple(_of_child(child, start, schooling.value, age.value, basis) for child in listed)
    return Breakdown(_SCHEDULE, _total(accounts), basis=(most.source,), parts=accounts)


def _total(lines: Iterable[Breakdown]) -> Rupiah:
    return sum((line.amount for line in lines), Rp(0))


def _of_child(child: Child, start: date, schooling: Schooling, age: int, basis: tuple[Source, ...]) -> Breakdown:
    first = start if child.enters is None else max(start, child.enters)
    ended, why = child.end(age)
    lines: list[Breakdown] = []
    how = _WHOLE
    for year, (grade, a_year) in enumerate(schooling.classes_from(child.grade)):
        claim = add_years(first, year)
        if claim >= ended:
            how = _ENDED.fill(day=ended, why=why)
            break
        label = _LINE.fill(grade=grade, day=claim)
        lines.append(Breakdown(label, a_year, _A_YEAR.fill(sum=a_year), basis[:1], tags={"claim": claim}))
    tags = {"child": child.name}
    return Breakdown(_CHILD.fill(child=child), _total(lines), how, basis[1:], tuple(lines), tags)

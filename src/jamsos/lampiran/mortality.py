"""Tabel mortalita: how many of a thousand people of an age die within a year, TMI 2019.

This is no annex of the law: the table of the life insurers and actuaries stands here because nothing else that is
public says how many deaths of insured workers to expect.
The table itself was not read.  Two public transcriptions of it agree on every age held here but two, and a third source
prints every fifth age; where the two differ, `doubts` holds the other reading.

It is a table of insured lives.  Those who work informally die more often, so what it expects is a lower bound for them.
Ages below 15 and above 70 are not held, and nothing is extrapolated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, whole
from jamsos.document import Document, Facts, Row, Shows, Table
from jamsos.identity import Sex
from jamsos.law import Evidence
from jamsos.money import Rate
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jamsos.text import Lang

__all__ = ["TMI_2019", "Doubt", "MortalityTable"]

_PARTS = 100_000


@frozen
class Doubt:
    """Keraguan: an age and sex for which a transcription reads another probability than the table holds."""

    age: int
    sex: Sex
    other: Rate


def _rates(values: Iterable[int | Rate]) -> tuple[Rate, ...]:
    return tuple(each if isinstance(each, Rate) else Rate.ratio(each, _PARTS) for each in values)


@frozen
class MortalityTable(Shows):
    """Tabel mortalita: the probability of dying within a year, by age and sex, from a first age on.

    `male` and `female` are given as rates or in hundred-thousandths.
    Raises ValueError for two columns of different length, and for a probability that is not between 0 and 1.

    >>> print(TMI_2019.q(40, Sex.MALE), TMI_2019.q(40, Sex.FEMALE))
    0,173% 0,118%
    """

    name: Text
    first: int
    male: tuple[Rate, ...] = field(converter=_rates, repr=False)
    female: tuple[Rate, ...] = field(converter=_rates, repr=False)
    published_by: Text = field(kw_only=True)
    seen_in: tuple[str, ...] = field(kw_only=True, repr=False)
    doubts: tuple[Doubt, ...] = field(default=(), kw_only=True, repr=False)

    def __attrs_post_init__(self) -> None:
        whole("first", self.first, least=0)
        if not self.male or len(self.male) != len(self.female):
            msg = f"male and female must be as long as each other, not {len(self.male)} and {len(self.female)}."
            raise ValueError(msg)
        for sex, column in ((Sex.MALE, self.male), (Sex.FEMALE, self.female)):
            for age, rate in enumerate(column, start=self.first):
                if not Rate.NONE < rate < Rate.WHOLE:
                    msg = f"q({age}) of {sex:en} must lie between 0 and 1, not {rate}."
                    raise ValueError(msg)

    @property
    def last(self) -> int:
        """The highest age of the table."""
        return self.first + len(self.male) - 1

    @property
    def evidence(self) -> Evidence:
        """How well the table was verified."""
        return Evidence.REPORTED

    def q(self, age: int, sex: Sex) -> Rate:
        """The probability that a person of that age dies within a year; raises LookupError outside the table.

        >>> TMI_2019.q(71, Sex.MALE)
        Traceback (most recent call last):
        ...
        LookupError: Tabel Mortalita Indonesia IV (TMI 2019) is held for the ages 15 to 70, not 71.
        """
        instance("sex", sex, Sex, "Sex.FEMALE")
        place = whole("age", age) - self.first
        if not 0 <= place < len(self.male):
            msg = f"{self.name.id} is held for the ages {self.first} to {self.last}, not {age}."
            raise LookupError(msg)
        return (self.male if sex is Sex.MALE else self.female)[place]

    def as_document(self, lang: Lang) -> Document:
        """The table, where it was seen, and what is in doubt."""
        columns = (Text(id="Umur", en="Age"), *(Text(id=f"q(x), {sex:id}", en=f"q(x), {sex:en}") for sex in _ORDER))
        rows = tuple(
            Row((age, *pair)) for age, pair in enumerate(zip(self.male, self.female, strict=True), start=self.first)
        )
        facts: list[tuple[Text, object]] = [
            (Text(id="Diterbitkan oleh", en="Published by"), self.published_by),
            (Text(id="Bukti", en="Evidence"), self.evidence),
        ]
        facts += [(Text(id="Terlihat di", en="Seen in"), where) for where in self.seen_in]
        facts += [
            (
                Text(id="Salinan lain membaca", en="Another transcription reads"),
                _OTHER.fill(sex=doubt.sex, age=doubt.age, other=doubt.other, held=self.q(doubt.age, doubt.sex)),
            )
            for doubt in self.doubts
        ]
        return Document(self.name, lang, (Facts(tuple(facts)), Table(columns, rows)))

    def __format__(self, spec: str) -> str:
        return self.name.get(as_lang(spec or "id"))


_ORDER = (Sex.MALE, Sex.FEMALE)
_OTHER = Text(
    id="{sex} umur {age}: {other}, bukan {held}",
    en="{sex}, age {age}: {other}, not {held}",
)

TMI_2019 = MortalityTable(
    Text(id="Tabel Mortalita Indonesia IV (TMI 2019)", en="Indonesian mortality table IV (TMI 2019)"),
    15,
    (
        *(27, 31, 37, 43, 47),  # 15 to 19
        *(49, 49, 49, 49, 50, 52, 55, 60, 65, 70),  # 20 to 29
        *(75, 81, 87, 93, 99, 107, 116, 127, 139, 155),  # 30 to 39
        *(173, 193, 216, 241, 270, 302, 338, 377, 418, 461),  # 40 to 49
        *(508, 556, 609, 667, 727, 789, 847, 898, 939, 971),  # 50 to 59
        *(999, 1024, 1046, 1071, 1104, 1146, 1199, 1260, 1329, 1405),  # 60 to 69
        1485,
    ),
    (
        *(23, 24, 24, 25, 26),  # 15 to 19
        *(27, 28, 30, 32, 34, 38, 42, 46, 49, 52),  # 20 to 29
        *(56, 60, 64, 69, 74, 80, 86, 93, 100, 108),  # 30 to 39
        *(118, 128, 141, 154, 169, 187, 209, 230, 253, 277),  # 40 to 49
        *(305, 335, 368, 403, 442, 483, 524, 563, 601, 636),  # 50 to 59
        *(671, 707, 746, 788, 833, 883, 940, 1005, 1076, 1150),  # 60 to 69
        1229,
    ),
    published_by=Text(
        id="asosiasi asuransi jiwa dan asosiasi aktuaris Indonesia",
        en="the associations of life insurers and of actuaries of Indonesia",
    ),
    seen_in=(
        "a public calculator of pension funds that holds the whole table (data TMI IV 2019, ages 0 to 111)",
        "a public page 'Tabel Mortalita Indonesia IV 2019' that holds the whole table (ages 0 to 111)",
        "a lecture on employee benefits that prints the ages 25, 30, 35, 40, 45, 50 and 55",
    ),
    doubts=(Doubt(40, Sex.MALE, Rate.ratio(175, _PARTS)), Doubt(59, Sex.FEMALE, Rate.ratio(637, _PARTS))),
)
"""The probabilities of dying within a year, ages 15 to 70; at 40 (male) the lecture agrees with what is held here."""

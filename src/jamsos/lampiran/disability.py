"""Cacat: the table of lasting disabilities in Lampiran III PP 44/2015, and what one disability is worth by it.

The annex itself was not read.  The table is the one that PP 64/2005, PP 76/2007, PP 84/2010 and PP 53/2012 print word
for word in Lampiran II Romawi II of PP 14/1993; those were read, and `DISABILITY_TABLE` can be cited for them as it
stands.  A public page repeats the rows of head and shoulder for PP 44/2015 as PP 82/2019 amended it.

What the table leaves open is decided here, and said where it shows:

* "Setiap 10 desibel" and "setiap 10 %" count full steps only.
* A reduction of hearing is never worth more than the row of the hearing lost; it is refused, not cut.
* Between two printed limits (25 % and 26 %) the lower row holds, as in the tables of incomes.
* The formula of unequal eyes is printed without its divisor; whole eyes must come to 100 %, so the weights divide it.
* Right and left change places for the left-handed in every row that names a side; the source says so at the first.
"""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol, overload

from attrs import field, frozen

from jamsos._checks import instance, unknown, whole
from jamsos.document import Document, Row, Shows, Table
from jamsos.law import Dated, reported
from jamsos.money import Rate, percent
from jamsos.regulations.national import PP_44_2015, PP_82_2019
from jamsos.text import Lang, Text, as_lang

if TYPE_CHECKING:
    from datetime import date

    from jamsos.law import Source

__all__ = [
    "DISABILITY",
    "DISABILITY_TABLE",
    "LEFT_HANDED",
    "Assessed",
    "Between",
    "Bracket",
    "ByExtent",
    "BySide",
    "Disability",
    "DisabilityRow",
    "DisabilityTable",
    "Fixed",
    "Loss",
    "PerStep",
    "Scale",
    "Side",
    "assess",
]


class Side(Enum):
    """Sisi: right or left, of arms, hands and fingers."""

    RIGHT = Text(id="kanan", en="right")
    LEFT = Text(id="kiri", en="left")

    @property
    def other(self) -> Side:
        """The opposite side."""
        return Side.LEFT if self is Side.RIGHT else Side.RIGHT

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class Loss(Enum):
    """Macam cacat: the kinds of disability, in the order of the table."""

    ARM_FROM_SHOULDER = Text(id="lengan dari sendi bahu ke bawah", en="arm from the shoulder joint down")
    ARM_FROM_ELBOW = Text(id="lengan dari atau dari atas siku ke bawah", en="arm from or from above the elbow down")
    HAND = Text(id="tangan dari atau dari atas pergelangan ke bawah", en="hand from or from above the wrist down")
    BOTH_LEGS = Text(id="kedua belah kaki dari pangkal paha ke bawah", en="both legs from the hip down")
    LEG = Text(id="sebelah kaki dari pangkal paha ke bawah", en="one leg from the hip down")
    BOTH_FEET = Text(id="kedua belah kaki dari mata kaki ke bawah", en="both feet from the ankle down")
    FOOT = Text(id="sebelah kaki dari mata kaki ke bawah", en="one foot from the ankle down")
    BOTH_EYES = Text(id="kedua belah mata", en="both eyes")
    EYE = Text(id="sebelah mata atau diplopia pada penglihatan dekat", en="one eye, or double vision at near distance")
    HEARING_BOTH = Text(id="pendengaran pada kedua belah telinga", en="hearing of both ears")
    HEARING_ONE = Text(id="pendengaran pada sebelah telinga", en="hearing of one ear")
    THUMB = Text(id="ibu jari tangan", en="thumb")
    INDEX_FINGER = Text(id="telunjuk tangan", en="index finger")
    OTHER_FINGER = Text(id="salah satu jari lain tangan", en="one other finger")
    INDEX_FINGER_JOINT = Text(id="ruas pertama telunjuk", en="first phalanx of the index finger")
    OTHER_FINGER_JOINT = Text(id="ruas pertama jari lain tangan", en="first phalanx of another finger")
    BIG_TOE = Text(id="salah satu ibu jari kaki", en="one big toe")
    SECOND_TOE = Text(id="salah satu jari telunjuk kaki", en="one second toe")
    OTHER_TOE = Text(id="salah satu jari kaki lain", en="one other toe")
    SCALP = Text(id="terkelupasnya kulit kepala", en="scalp torn off")
    IMPOTENCE = Text(id="impotensi", en="impotence")
    LEG_SHORTENED = Text(id="kaki memendek sebelah", en="one leg shortened")
    HEARING_REDUCED_BOTH = Text(id="penurunan daya dengar kedua belah telinga", en="reduced hearing of both ears")
    HEARING_REDUCED_ONE = Text(id="penurunan daya dengar sebelah telinga", en="reduced hearing of one ear")
    EAR_LOBE = Text(id="kehilangan daun telinga sebelah", en="one outer ear")
    BOTH_EAR_LOBES = Text(id="kehilangan kedua belah daun telinga", en="both outer ears")
    NOSTRIL = Text(id="cacat hilangnya cuping hidung", en="wing of the nose lost")
    NASAL_SEPTUM = Text(id="perforasi sekat rongga hidung", en="perforated nasal septum")
    SMELL = Text(id="kehilangan daya penciuman", en="sense of smell lost")
    PHYSICAL_CAPACITY = Text(id="hilangnya kemampuan kerja fisik", en="physical capacity for work lost")
    MENTAL_CAPACITY = Text(id="hilangnya kemampuan kerja mental tetap", en="mental capacity for work lost for good")
    VISUAL_ACUITY = Text(id="kehilangan efisiensi tajam penglihatan", en="loss of visual efficiency")
    COLOUR_VISION = Text(id="kehilangan penglihatan warna", en="colour vision lost")
    VISUAL_FIELD = Text(id="kehilangan lapangan pandang", en="loss of the visual field")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


@frozen
class Disability:
    """Cacat: one lasting loss, as the doctor's letter certifies it.

    `side` stands with arms, hands and fingers.  `extent` stands where the row asks how much: whole decibels of hearing,
    whole millimetres of a leg, a rate of capacity, vision or field, or the rate that the doctor sets for a scalp.
    `reduction` makes it a functional disability (cacat sebagian fungsi): the part of the function that is gone, which
    multiplies the rate of the table; without it the disability is anatomical (cacat sebagian anatomis).
    TypeError and ValueError refuse a loss, a side or a reduction that cannot be.

    >>> print(Disability(Loss.HAND, side=Side.RIGHT, reduction=percent(40)))
    tangan dari atau dari atas pergelangan ke bawah, kanan, fungsi berkurang 40%
    >>> print(f"{Disability(Loss.LEG_SHORTENED, extent=62):en}")
    one leg shortened, 62 mm
    """

    loss: Loss
    side: Side | None = field(default=None, kw_only=True)
    extent: int | Rate | None = field(default=None, kw_only=True)
    reduction: Rate | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        instance("loss", self.loss, Loss, "Loss.HAND")
        if self.side is not None:
            instance("side", self.side, Side, "Side.RIGHT")
        if self.reduction is not None:
            reduction = instance("reduction", self.reduction, Rate, "percent(40)")
            if not Rate.NONE < reduction <= Rate.WHOLE:
                msg = f"reduction must be above 0 % and at most 100 %, not {reduction:en}."
                raise ValueError(msg)

    @property
    def label(self) -> Text:
        """The disability in one phrase, with its side and its extent."""
        label = self.loss.value
        extent: int | Rate | str | None = self.extent
        if isinstance(extent, int) and self.loss in _UNITS:
            extent = f"{extent} {_UNITS[self.loss]}"
        for given, phrase in ((self.side, _WITH), (extent, _WITH), (self.reduction, _REDUCED)):
            if given is not None:
                label = phrase.fill(label=label, given=given)
        return label

    def __format__(self, spec: str) -> str:
        return self.label.get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


_WITH = Text(id="{label}, {given}", en="{label}, {given}")
_UNITS = {Loss.LEG_SHORTENED: "mm", Loss.HEARING_REDUCED_BOTH: "dB", Loss.HEARING_REDUCED_ONE: "dB"}
"""What the whole numbers of an extent count; the other rows are measured in rates."""

_REDUCED = Text(id="{label}, fungsi berkurang {given}", en="{label}, function reduced by {given}")


class Scale(Protocol):
    """What a row of the table answers."""

    def rate(self, given: Disability, *, left_handed: bool) -> Rate:
        """The rate of the table for a disability of this row; raises ValueError where the row has none."""
        ...

    def __format__(self, spec: str) -> str: ...


@frozen
class Fixed:
    """One rate, whatever the side."""

    share: Rate

    def rate(self, given: Disability, *, left_handed: bool) -> Rate:  # noqa: ARG002  (the shape of every scale)
        """The rate of the row."""
        _refuse(given)
        return self.share

    def __format__(self, spec: str) -> str:
        return format(self.share, spec)


@frozen
class BySide:
    """A rate for the right and one for the left; they change places for the left-handed."""

    right: Rate
    left: Rate

    def rate(self, given: Disability, *, left_handed: bool) -> Rate:
        """The rate of the side; raises ValueError when no side is given."""
        _refuse(given, side=True)
        if given.side is None:
            msg = f"{_row(given)} needs side=Side.RIGHT or side=Side.LEFT."
            raise ValueError(msg)
        side = given.side.other if left_handed else given.side
        return self.right if side is Side.RIGHT else self.left

    def __format__(self, spec: str) -> str:
        return _SIDES.fill(right=self.right, left=self.left).get(as_lang(spec or "id"))


_SIDES = Text(id="kanan {right}, kiri {left}", en="right {right}, left {left}")


@frozen
class Between:
    """A range within which the doctor sets the rate; the rate is the `extent`."""

    least: Rate
    most: Rate

    def rate(self, given: Disability, *, left_handed: bool) -> Rate:  # noqa: ARG002  (the shape of every scale)
        """The rate that was set; raises ValueError outside the range."""
        share = _extent(given, self.least)
        if not self.least <= share <= self.most:
            msg = f"{_row(given)} is worth {self.least:en} to {self.most:en}, not {share:en}."
            raise ValueError(msg)
        return share

    def __format__(self, spec: str) -> str:
        return _RANGE.fill(least=self.least, most=self.most).get(as_lang(spec or "id"))


_RANGE = Text(id="{least} s.d. {most}", en="{least} to {most}")


@frozen
class PerStep:
    """Setiap …: so much for each full step of the extent, never more than the row of the whole loss.

    `step` is a number of `unit` (decibels) or a rate of it; `most` is what the whole loss is worth, by the row `whole`.
    """

    step: int | Rate
    unit: Text
    share: Rate
    whole: Loss
    most: Rate

    def rate(self, given: Disability, *, left_handed: bool) -> Rate:  # noqa: ARG002  (the shape of every scale)
        """The rate of the full steps; raises ValueError where the row of the whole loss takes over."""
        extent, step = _exact(_extent(given, self.step)), _exact(self.step)
        steps = extent.numerator * step.denominator // (extent.denominator * step.numerator)
        share = self.share.times(steps)
        if share > self.most:
            msg = (
                f"{_row(given)} would be worth {share:en}, more than the {self.most:en} of the whole loss: "
                f"use Loss.{self.whole.name} ({self.whole:en})."
            )
            raise ValueError(msg)
        return share

    def __format__(self, spec: str) -> str:
        return _STEPS.fill(share=self.share, step=self.step, unit=self.unit).get(as_lang(spec or "id"))


_STEPS = Text(id="{share} setiap {step} {unit}", en="{share} for each {step} {unit}")


@frozen
class Bracket:
    """One bracket of a measured row: from this extent on, this rate; `printed` is how the table words it."""

    printed: Text
    least: int | Rate
    share: Rate


@frozen
class ByExtent:
    """A ladder of brackets; `most` is the last extent the table knows, and what lies above it."""

    brackets: tuple[Bracket, ...]
    most: Rate | None = None
    beyond: Text | None = None

    def __attrs_post_init__(self) -> None:
        bounds = [_exact(bracket.least) for bracket in self.brackets]
        if not bounds or any(later <= earlier for earlier, later in pairwise(bounds)):
            msg = "a measured row has at least one bracket, and each begins above the one before."
            raise ValueError(msg)

    def rate(self, given: Disability, *, left_handed: bool) -> Rate:  # noqa: ARG002  (the shape of every scale)
        """The rate of the bracket; raises ValueError below the first and above the last."""
        first = self.brackets[0].least
        extent = _extent(given, first)
        if _exact(extent) < _exact(first):
            msg = f"{_row(given)} begins at {_said(first)} in the table, and {_said(extent)} is less."
            raise ValueError(msg)
        if self.most is not None and _exact(extent) > _exact(self.most):
            msg = f"{_row(given)} ends at {self.most:en} in the table, and {_said(extent)} is more: {self.beyond:en}."
            raise ValueError(msg)
        return [bracket.share for bracket in self.brackets if _exact(bracket.least) <= _exact(extent)][-1]

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        return "; ".join(_BRACKET.fill(printed=each.printed, share=each.share).get(lang) for each in self.brackets)


_BRACKET = Text(id="{printed}: {share}", en="{printed}: {share}")


def _row(given: Disability) -> str:
    return f"the row of {given.loss:en} (Loss.{given.loss.name})"


def _said(extent: int | Rate) -> str:
    return format(extent, "en") if isinstance(extent, Rate) else str(extent)


def _exact(extent: int | Rate) -> Rate:
    return extent if isinstance(extent, Rate) else Rate.ratio(extent, 1)


@overload
def _extent(given: Disability, like: Rate) -> Rate: ...
@overload
def _extent(given: Disability, like: int | Rate) -> int | Rate: ...
def _extent(given: Disability, like: int | Rate) -> int | Rate:
    """The extent of a measured row, when it is measured as the row does: in rates, or in whole numbers."""
    _refuse(given, measured=True)
    example = "percent(20)" if isinstance(like, Rate) else "30"
    if given.extent is None:
        msg = f"{_row(given)} is measured; say how much, such as extent={example}."
        raise ValueError(msg)
    if not isinstance(like, Rate):
        return whole("extent", given.extent, least=0)
    share = instance("extent", given.extent, Rate, example)
    if share > Rate.WHOLE:
        msg = f"extent must be at most 100 %, not {share:en}."
        raise ValueError(msg)
    return share


def _refuse(given: Disability, *, side: bool = False, measured: bool = False) -> None:
    """Refuse what the row has no use for: it would be left out without a word."""
    if given.side is not None and not side:
        msg = f"{_row(given)} has no side; leave out side=Side.{given.side.name}."
        raise ValueError(msg)
    if given.extent is not None and not measured:
        msg = f"{_row(given)} is not measured; leave out extent={given.extent!r}."
        raise ValueError(msg)
    if given.reduction is not None and measured:
        msg = f"{_row(given)} is measured already: a reduction of {given.reduction:en} would count the loss twice."
        raise ValueError(msg)


# The table ------------------------------------------------------------------------------------------------------------


@frozen
class DisabilityRow:
    """One row of the table: a kind of disability and its scale."""

    loss: Loss
    scale: Scale


@frozen
class DisabilityTable(Shows):
    """The table as a whole, with the weights of the better and the worse eye."""

    rows: tuple[DisabilityRow, ...]
    better_eye: int
    worse_eye: int

    def __attrs_post_init__(self) -> None:
        losses = [row.loss for row in self.rows]
        if len(set(losses)) != len(losses):
            msg = "a table of disabilities has one row for each kind."
            raise ValueError(msg)
        whole("better_eye", self.better_eye, least=1)
        whole("worse_eye", self.worse_eye, least=1)

    def rate(self, given: Disability, *, left_handed: bool = False) -> Rate:
        """What the table gives for a disability, before any reduction of function.

        Raises ValueError where the row needs a side or an extent, has no use for one, or does not reach so far.

        >>> DISABILITY_TABLE.rate(Disability(Loss.HEARING_REDUCED_BOTH, extent=35))
        percent("18")
        """
        instance("given", given, Disability, "Disability(Loss.LEG)")
        for row in self.rows:
            if row.loss is given.loss:
                return row.scale.rate(given, left_handed=left_handed)
        raise unknown("loss", given.loss.name, [row.loss.name for row in self.rows])

    def binocular_loss(self, one_eye: Rate, other_eye: Rate) -> Rate:
        """Kehilangan efisiensi penglihatan binokuler: what two unequal eyes have lost together.

        The efficiencies are what each eye still sees, 100 % for a whole eye.  The better one counts three times and the
        worse once; the table prints no divisor, and the sum of the weights is the one that gives two whole eyes 100 %.
        The result is the `extent` of `Loss.VISUAL_ACUITY`.  An eye that is lost altogether has a row of its own.

        >>> DISABILITY_TABLE.binocular_loss(percent(80), percent(40))
        percent("30")
        """
        worse, better = sorted((_efficiency("one_eye", one_eye), _efficiency("other_eye", other_eye)))
        seen = better.times(self.better_eye) + worse.times(self.worse_eye)
        return seen.times(Rate.ratio(1, self.better_eye + self.worse_eye)).complement

    def as_document(self, lang: Lang) -> Document:
        """The table as the annex prints it."""
        columns = (Text(id="Macam cacat", en="Disability"), Text(id="% x 80 x upah", en="% x 80 x wage"))
        rows = tuple(Row((row.loss.value, format(row.scale, as_lang(lang)))) for row in self.rows)
        return Document(Text(id="Persentase cacat", en="Disability percentages"), lang, (Table(columns, rows),))

    def __format__(self, spec: str) -> str:
        return _ROWS.fill(n=len(self.rows)).get(as_lang(spec or "id"))


_ROWS = Text(id="{n} macam cacat", en="{n} kinds of disability")


def _efficiency(field: str, value: Rate) -> Rate:
    if instance(field, value, Rate, "percent(80)") > Rate.WHOLE:
        msg = f"{field} must be at most 100 %, not {value:en}."
        raise ValueError(msg)
    return value


_DECIBELS = Text(id="desibel", en="decibels")
_EFFICIENCY = Text(id="efisiensi tajam penglihatan", en="of visual efficiency")
_FIELD = Text(id="lapangan pandang", en="of the visual field")

DISABILITY_TABLE = DisabilityTable(
    (
        DisabilityRow(Loss.ARM_FROM_SHOULDER, BySide(percent(40), percent(35))),
        DisabilityRow(Loss.ARM_FROM_ELBOW, BySide(percent(35), percent(30))),
        DisabilityRow(Loss.HAND, BySide(percent(32), percent(28))),
        DisabilityRow(Loss.BOTH_LEGS, Fixed(percent(70))),
        DisabilityRow(Loss.LEG, Fixed(percent(35))),
        DisabilityRow(Loss.BOTH_FEET, Fixed(percent(50))),
        DisabilityRow(Loss.FOOT, Fixed(percent(25))),
        DisabilityRow(Loss.BOTH_EYES, Fixed(percent(70))),
        DisabilityRow(Loss.EYE, Fixed(percent(35))),
        DisabilityRow(Loss.HEARING_BOTH, Fixed(percent(40))),
        DisabilityRow(Loss.HEARING_ONE, Fixed(percent(20))),
        DisabilityRow(Loss.THUMB, BySide(percent(15), percent(12))),
        DisabilityRow(Loss.INDEX_FINGER, BySide(percent(9), percent(7))),
        DisabilityRow(Loss.OTHER_FINGER, BySide(percent(4), percent(3))),
        DisabilityRow(Loss.INDEX_FINGER_JOINT, BySide(percent("4.5"), percent("3.5"))),
        DisabilityRow(Loss.OTHER_FINGER_JOINT, BySide(percent(2), percent("1.5"))),
        DisabilityRow(Loss.BIG_TOE, Fixed(percent(5))),
        DisabilityRow(Loss.SECOND_TOE, Fixed(percent(3))),
        DisabilityRow(Loss.OTHER_TOE, Fixed(percent(2))),
        DisabilityRow(Loss.SCALP, Between(percent(10), percent(30))),
        DisabilityRow(Loss.IMPOTENCE, Fixed(percent(30))),
        DisabilityRow(
            Loss.LEG_SHORTENED,
            ByExtent(
                (
                    Bracket(Text(id="kurang dari 5 cm", en="less than 5 cm"), 1, percent(10)),
                    Bracket(Text(id="5 cm sampai kurang dari 7,5 cm", en="5 cm to less than 7.5 cm"), 50, percent(20)),
                    Bracket(Text(id="7,5 cm atau lebih", en="7.5 cm or more"), 75, percent(30)),
                )
            ),
        ),
        DisabilityRow(
            Loss.HEARING_REDUCED_BOTH, PerStep(10, _DECIBELS, percent(6), Loss.HEARING_BOTH, most=percent(40))
        ),
        DisabilityRow(Loss.HEARING_REDUCED_ONE, PerStep(10, _DECIBELS, percent(3), Loss.HEARING_ONE, most=percent(20))),
        DisabilityRow(Loss.EAR_LOBE, Fixed(percent(5))),
        DisabilityRow(Loss.BOTH_EAR_LOBES, Fixed(percent(10))),
        DisabilityRow(Loss.NOSTRIL, Fixed(percent(30))),
        DisabilityRow(Loss.NASAL_SEPTUM, Fixed(percent(15))),
        DisabilityRow(Loss.SMELL, Fixed(percent(10))),
        DisabilityRow(
            Loss.PHYSICAL_CAPACITY,
            ByExtent(
                (
                    Bracket(Text(id="10% - 25%", en="10% to 25%"), percent(10), percent(5)),
                    Bracket(Text(id="26% - 50%", en="26% to 50%"), percent(26), percent(20)),
                    Bracket(Text(id="51% - 70%", en="51% to 70%"), percent(51), percent(40)),
                ),
                most=percent(70),
                beyond=Text(id="itu cacat total tetap", en="that is total permanent disability"),
            ),
        ),
        DisabilityRow(Loss.MENTAL_CAPACITY, Fixed(percent(70))),
        DisabilityRow(
            Loss.VISUAL_ACUITY, PerStep(percent(10), _EFFICIENCY, percent(7), Loss.BOTH_EYES, most=percent(70))
        ),
        DisabilityRow(Loss.COLOUR_VISION, Fixed(percent(10))),
        DisabilityRow(Loss.VISUAL_FIELD, PerStep(percent(10), _FIELD, percent(7), Loss.BOTH_EYES, most=percent(70))),
    ),
    better_eye=3,
    worse_eye=1,
)
"""The table as PP 53/2012 printed it and its forerunners since PP 64/2005, in rates of 80 monthly wages.

A leg is measured in whole millimetres, hearing in whole decibels, capacity, vision and field in rates.
"""

_SEEN_IN = (
    "https://id.scribd.com/document/536834161/PP-Nomor-53-Tahun-2012 (PP 53/2012 Lampiran II Romawi II)",
    "https://www.seputarpabrik.com/2018/12/mengetahui-besarnya-uang-santunan-cacat.html",
)

DISABILITY = Dated.of(
    Text(id="Persentase cacat", en="Disability percentages"),
    reported("2015-07-01", DISABILITY_TABLE, PP_44_2015.lampiran("III"), seen_in=_SEEN_IN),
    reported("2019-12-02", DISABILITY_TABLE, PP_44_2015.lampiran("III", by=PP_82_2019), seen_in=_SEEN_IN),
)

_REVERSED = Text(
    id="bagi yang kidal kanan dan kiri berlaku sebaliknya", en="right and left change places for the left-handed"
)

LEFT_HANDED = Dated.of(
    Text(id="Persentase cacat bagi yang kidal", en="Disability percentages of the left-handed"),
    reported(
        "2015-07-01",
        _REVERSED,
        PP_44_2015.lampiran("III"),
        seen_in=_SEEN_IN[1:],
    ),
    reported(
        "2019-12-02",
        _REVERSED,
        PP_44_2015.lampiran("III", by=PP_82_2019),
        seen_in=_SEEN_IN[1:],
    ),
)


@frozen
class Assessed:
    """A disability with its rate: what the table gives, what is left of it after a reduction, and on what basis.

    `note` is what else decided the rate: that the person is left-handed.
    """

    disability: Disability
    table: Rate
    rate: Rate
    basis: tuple[Source, ...]
    note: Text | None = None


def assess(day: date, given: Disability, *, left_handed: bool = False) -> Assessed:
    """Penilaian cacat: what share of 80 monthly wages one disability is worth, by the table of that day.

    The day of the accident governs.  For a left-handed person right and left change places, and `note` says so.
    Raises NotInForce outside the law, and ValueError where the row does not fit what is given.

    >>> from datetime import date
    >>> assess(date(2024, 2, 14), Disability(Loss.THUMB, side=Side.RIGHT, reduction=percent(50))).rate
    percent("7.5")
    """
    table = DISABILITY.on(day)
    rate = table.value.rate(given, left_handed=left_handed)
    left = rate if given.reduction is None else rate.times(given.reduction)
    if given.side is None or not left_handed:
        return Assessed(given, rate, left, (table.source,))
    reversal = LEFT_HANDED.on(day)
    return Assessed(given, rate, left, (table.source, reversal.source), reversal.value)

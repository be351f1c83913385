"""The table of disabilities: every row as the annexes print it, what a row needs, and what it refuses."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos.lampiran.disability import (
    DISABILITY,
    DISABILITY_TABLE,
    LEFT_HANDED,
    Assessed,
    Bracket,
    ByExtent,
    BySide,
    Disability,
    DisabilityRow,
    DisabilityTable,
    Fixed,
    Loss,
    PerStep,
    Side,
    assess,
)
from jamsos.law import Evidence, NotInForce
from jamsos.money import Rate, percent
from jamsos.text import Text

DAY = date(2022, 6, 1)

FIXED = {
    Loss.BOTH_LEGS: "70",
    Loss.LEG: "35",
    Loss.BOTH_FEET: "50",
    Loss.FOOT: "25",
    Loss.BOTH_EYES: "70",
    Loss.EYE: "35",
    Loss.HEARING_BOTH: "40",
    Loss.HEARING_ONE: "20",
    Loss.BIG_TOE: "5",
    Loss.SECOND_TOE: "3",
    Loss.OTHER_TOE: "2",
    Loss.IMPOTENCE: "30",
    Loss.EAR_LOBE: "5",
    Loss.BOTH_EAR_LOBES: "10",
    Loss.NOSTRIL: "30",
    Loss.NASAL_SEPTUM: "15",
    Loss.SMELL: "10",
    Loss.MENTAL_CAPACITY: "70",
    Loss.COLOUR_VISION: "10",
}

SIDED = {
    Loss.ARM_FROM_SHOULDER: ("40", "35"),
    Loss.ARM_FROM_ELBOW: ("35", "30"),
    Loss.HAND: ("32", "28"),
    Loss.THUMB: ("15", "12"),
    Loss.INDEX_FINGER: ("9", "7"),
    Loss.OTHER_FINGER: ("4", "3"),
    Loss.INDEX_FINGER_JOINT: ("4.5", "3.5"),
    Loss.OTHER_FINGER_JOINT: ("2", "1.5"),
}

MEASURED = {
    Loss.SCALP,
    Loss.LEG_SHORTENED,
    Loss.HEARING_REDUCED_BOTH,
    Loss.HEARING_REDUCED_ONE,
    Loss.PHYSICAL_CAPACITY,
    Loss.VISUAL_ACUITY,
    Loss.VISUAL_FIELD,
}

sides = st.sampled_from(Side)
sided_losses = st.sampled_from(sorted(SIDED, key=lambda loss: loss.name))
plain_losses = st.sampled_from(sorted(FIXED, key=lambda loss: loss.name))
rates = st.integers(1, 100).map(percent)


@pytest.mark.parametrize(("loss", "share"), FIXED.items(), ids=lambda each: getattr(each, "name", each))
def test_rows_with_one_rate(loss: Loss, share: str) -> None:
    """As PP 64/2005, PP 76/2007, PP 84/2010 and PP 53/2012 print them."""
    assert percent(share) == DISABILITY_TABLE.rate(Disability(loss))


@pytest.mark.parametrize(("loss", "shares"), SIDED.items(), ids=lambda each: getattr(each, "name", ""))
def test_rows_with_two_sides(loss: Loss, shares: tuple[str, str]) -> None:
    """The right side is worth more than the left, as printed."""
    right, left = (DISABILITY_TABLE.rate(Disability(loss, side=side)) for side in Side)
    assert (percent(shares[0]), percent(shares[1])) == (right, left)


@pytest.mark.parametrize(
    ("loss", "extent", "share"),
    [
        (Loss.SCALP, percent(10), "10"),
        (Loss.SCALP, percent("17.5"), "17.5"),
        (Loss.SCALP, percent(30), "30"),
        (Loss.LEG_SHORTENED, 1, "10"),
        (Loss.LEG_SHORTENED, 49, "10"),
        (Loss.LEG_SHORTENED, 50, "20"),
        (Loss.LEG_SHORTENED, 74, "20"),
        (Loss.LEG_SHORTENED, 75, "30"),
        (Loss.LEG_SHORTENED, 200, "30"),
        (Loss.HEARING_REDUCED_BOTH, 9, "0"),
        (Loss.HEARING_REDUCED_BOTH, 10, "6"),
        (Loss.HEARING_REDUCED_BOTH, 19, "6"),
        (Loss.HEARING_REDUCED_BOTH, 69, "36"),
        (Loss.HEARING_REDUCED_ONE, 10, "3"),
        (Loss.HEARING_REDUCED_ONE, 69, "18"),
        (Loss.PHYSICAL_CAPACITY, percent(10), "5"),
        (Loss.PHYSICAL_CAPACITY, percent(25), "5"),
        (Loss.PHYSICAL_CAPACITY, percent("25.5"), "5"),
        (Loss.PHYSICAL_CAPACITY, percent(26), "20"),
        (Loss.PHYSICAL_CAPACITY, percent(50), "20"),
        (Loss.PHYSICAL_CAPACITY, percent(51), "40"),
        (Loss.PHYSICAL_CAPACITY, percent(70), "40"),
        (Loss.VISUAL_ACUITY, percent("9.9"), "0"),
        (Loss.VISUAL_ACUITY, percent(10), "7"),
        (Loss.VISUAL_ACUITY, percent(25), "14"),
        (Loss.VISUAL_ACUITY, percent(100), "70"),
        (Loss.VISUAL_FIELD, percent(10), "7"),
        (Loss.VISUAL_FIELD, percent(100), "70"),
    ],
)
def test_measured_rows(loss: Loss, extent: int | Rate, share: str) -> None:
    """Both edges of every bracket, full steps only, and the doctor's own rate for a scalp."""
    assert percent(share) == DISABILITY_TABLE.rate(Disability(loss, extent=extent))


def test_every_kind_of_disability_has_a_row() -> None:
    """In the order of the table, none twice and none left out."""
    assert list(Loss) == [row.loss for row in DISABILITY_TABLE.rows]
    assert set(Loss) == {*FIXED, *SIDED, *MEASURED}


def test_nothing_is_worth_more_than_total_disability() -> None:
    """The highest rates of the table are the 70 % of total permanent disability."""
    assert percent(70) == max(percent(share) for share in FIXED.values())
    assert max(percent(share) for pair in SIDED.values() for share in pair) < percent(70)


@given(loss=sided_losses, side=sides)
def test_the_left_handed_change_sides(loss: Loss, side: Side) -> None:
    """Right and left change places, and twice is back again."""
    here, there = Disability(loss, side=side), Disability(loss, side=side.other)
    assert DISABILITY_TABLE.rate(here) == DISABILITY_TABLE.rate(there, left_handed=True)
    assert side is side.other.other


@given(loss=plain_losses)
def test_left_handedness_matters_only_where_a_side_is_named(loss: Loss) -> None:
    """A leg is a leg."""
    assert DISABILITY_TABLE.rate(Disability(loss)) == DISABILITY_TABLE.rate(Disability(loss), left_handed=True)


@given(loss=plain_losses, reduction=rates)
def test_a_reduction_multiplies(loss: Loss, reduction: Rate) -> None:
    """Functional disability: the part of the function that is gone, of the rate of the table."""
    whole, part = assess(DAY, Disability(loss)), assess(DAY, Disability(loss, reduction=reduction))
    assert whole.rate == whole.table == part.table
    assert whole.rate.times(reduction) == part.rate <= whole.rate


@given(one=st.integers(0, 100), other=st.integers(0, 100), more=st.integers(0, 100))
def test_the_formula_of_unequal_eyes(one: int, other: int, more: int) -> None:
    """The order of the eyes is no matter, more sight is less loss, and equal eyes lose what each of them lost."""
    loss = DISABILITY_TABLE.binocular_loss(percent(one), percent(other))
    assert loss == DISABILITY_TABLE.binocular_loss(percent(other), percent(one))
    assert percent(100 - one) == DISABILITY_TABLE.binocular_loss(percent(one), percent(one))
    assert DISABILITY_TABLE.binocular_loss(percent(max(one, more)), percent(other)) <= loss


@pytest.mark.parametrize(
    ("better", "worse", "loss"), [(100, 100, "0"), (100, 0, "25"), (0, 0, "100"), (80, 40, "30"), (90, 55, "18.75")]
)
def test_unequal_eyes(better: int, worse: int, loss: str) -> None:
    """3 x the better efficiency and the worse one, divided by 4, is what both eyes see."""
    assert percent(loss) == DISABILITY_TABLE.binocular_loss(percent(better), percent(worse))


@pytest.mark.parametrize(
    ("day", "place"),
    [
        ("2015-07-01", "PP 44/2015 Lampiran III"),
        ("2019-12-01", "PP 44/2015 Lampiran III"),
        ("2019-12-02", "PP 44/2015 Lampiran III jo. PP 82/2019"),
    ],
)
def test_the_table_is_reported_since_1_july_2015(day: str, place: str) -> None:
    """The annex was not read: both rows name the annex of PP 53/2012 and the page that repeats it."""
    for history in (DISABILITY, LEFT_HANDED):
        row = history.on(day)
        assert (place, Evidence.REPORTED) == (row.citation.short, row.evidence)
        assert any("seputarpabrik" in each for each in row.source.seen_in)
    assert DISABILITY_TABLE == DISABILITY.on(day).value
    assert any("PP 53/2012" in each for each in DISABILITY.on(day).source.seen_in)


def test_no_table_is_known_before() -> None:
    """Jamsostek law is another history."""
    with pytest.raises(NotInForce, match="2015-07-01"):
        assess(date(2015, 6, 30), Disability(Loss.LEG))


def test_an_assessment_says_what_it_rests_on() -> None:
    """The table alone, or the table and the reversal; a disability without a side needs no reversal."""
    hand, leg = Disability(Loss.HAND, side=Side.RIGHT), Disability(Loss.LEG)
    table, reversal = DISABILITY.on(DAY).source, LEFT_HANDED.on(DAY)
    assert Assessed(hand, percent(32), percent(32), (table,)) == assess(DAY, hand)
    assert Assessed(hand, percent(28), percent(28), (table, reversal.source), reversal.value) == assess(
        DAY, hand, left_handed=True
    )
    assert Assessed(leg, percent(35), percent(35), (table,)) == assess(DAY, leg, left_handed=True)


def test_a_disability_says_itself() -> None:
    """Kind, side and reduction, in both languages."""
    hand = Disability(Loss.HAND, side=Side.LEFT, reduction=percent(40))
    assert "tangan dari atau dari atas pergelangan ke bawah, kiri, fungsi berkurang 40%" == str(hand)
    assert "hand from or from above the wrist down, left, function reduced by 40%" == f"{hand:en}"
    assert ("sebelah kaki dari mata kaki ke bawah", "right") == (f"{Loss.FOOT}", f"{Side.RIGHT:en}")
    assert f"{Loss.FOOT}" == str(Disability(Loss.FOOT))
    for loss, extent, phrase in (
        (Loss.LEG_SHORTENED, 62, "one leg shortened, 62 mm"),
        (Loss.HEARING_REDUCED_BOTH, 35, "reduced hearing of both ears, 35 dB"),
        (Loss.HEARING_REDUCED_ONE, 35, "reduced hearing of one ear, 35 dB"),
        (Loss.VISUAL_ACUITY, percent(30), "loss of visual efficiency, 30%"),
        (Loss.FOOT, 3, "one foot from the ankle down, 3"),
    ):
        assert phrase == f"{Disability(loss, extent=extent):en}"


def test_the_table_shows_itself() -> None:
    """A line for each kind, with its rates; as a phrase it says how many there are."""
    assert ("34 macam cacat", "34 kinds of disability") == (f"{DISABILITY_TABLE}", f"{DISABILITY_TABLE:en}")
    text = DISABILITY_TABLE.as_document("id").text(width=200)
    for line in (
        ("lengan dari sendi bahu ke bawah", "kanan 40%, kiri 35%"),
        ("terkelupasnya kulit kepala", "10% s.d. 30%"),
        ("kaki memendek sebelah", "kurang dari 5 cm: 10%; 5 cm sampai kurang dari 7,5 cm: 20%; 7,5 cm atau lebih: 30%"),
        ("penurunan daya dengar kedua belah telinga", "6% setiap 10 desibel"),
        ("kehilangan lapangan pandang", "7% setiap 10% lapangan pandang"),
        ("kehilangan penglihatan warna", "10%"),
    ):
        assert any(all(part in row for part in line) for row in text.splitlines()), line
    assert "7% for each 10% of the visual field" in DISABILITY_TABLE.as_document("en").text(width=200)


LEG_SHORTENED = Loss.LEG_SHORTENED
SCALP = "the row of scalp torn off (Loss.SCALP)"
CAPACITY = "the row of physical capacity for work lost (Loss.PHYSICAL_CAPACITY)"
BOTH_EARS = "the row of reduced hearing of both ears (Loss.HEARING_REDUCED_BOTH)"
ONE_EAR = "the row of reduced hearing of one ear (Loss.HEARING_REDUCED_ONE)"
MORE_THAN = "more than the"
OF_THE_WHOLE = "of the whole loss: use"


@pytest.mark.parametrize(
    ("given_", "sentence"),
    [
        (
            Disability(Loss.HAND),
            "the row of hand from or from above the wrist down (Loss.HAND) needs side=Side.RIGHT or side=Side.LEFT.",
        ),
        (
            Disability(Loss.LEG, side=Side.LEFT),
            "the row of one leg from the hip down (Loss.LEG) has no side; leave out side=Side.LEFT.",
        ),
        (
            Disability(Loss.LEG, extent=40),
            "the row of one leg from the hip down (Loss.LEG) is not measured; leave out extent=40.",
        ),
        (
            Disability(Loss.THUMB, side=Side.LEFT, extent=40),
            "the row of thumb (Loss.THUMB) is not measured; leave out extent=40.",
        ),
        (
            Disability(Loss.SCALP, side=Side.LEFT, extent=percent(20)),
            f"{SCALP} has no side; leave out side=Side.LEFT.",
        ),
        (
            Disability(LEG_SHORTENED),
            "the row of one leg shortened (Loss.LEG_SHORTENED) is measured; say how much, such as extent=30.",
        ),
        (
            Disability(Loss.SCALP),
            f"{SCALP} is measured; say how much, such as extent=percent(20).",
        ),
        (
            Disability(Loss.SCALP, extent=percent(20), reduction=percent(50)),
            f"{SCALP} is measured already: a reduction of 50% would count the loss twice.",
        ),
        (
            Disability(Loss.SCALP, extent=percent(9)),
            f"{SCALP} is worth 10% to 30%, not 9%.",
        ),
        (
            Disability(Loss.SCALP, extent=percent(31)),
            f"{SCALP} is worth 10% to 30%, not 31%.",
        ),
        (
            Disability(LEG_SHORTENED, extent=0),
            "the row of one leg shortened (Loss.LEG_SHORTENED) begins at 1 in the table, and 0 is less.",
        ),
        (
            Disability(Loss.PHYSICAL_CAPACITY, extent=percent(9)),
            f"{CAPACITY} begins at 10% in the table, and 9% is less.",
        ),
        (
            Disability(Loss.PHYSICAL_CAPACITY, extent=percent(71)),
            f"{CAPACITY} ends at 70% in the table, and 71% is more: that is total permanent disability.",
        ),
        (
            Disability(Loss.HEARING_REDUCED_BOTH, extent=70),
            f"{BOTH_EARS} would be worth 42%, {MORE_THAN} 40% {OF_THE_WHOLE} Loss.HEARING_BOTH (hearing of both ears).",
        ),
        (
            Disability(Loss.HEARING_REDUCED_ONE, extent=70),
            f"{ONE_EAR} would be worth 21%, {MORE_THAN} 20% {OF_THE_WHOLE} Loss.HEARING_ONE (hearing of one ear).",
        ),
        (Disability(Loss.VISUAL_FIELD, extent=percent(101)), "extent must be at most 100 %, not 101%."),
        (Disability(LEG_SHORTENED, extent=-1), "extent must be at least 0, not -1."),
    ],
)
def test_what_a_row_does_not_hold_is_refused(given_: Disability, sentence: str) -> None:
    """In a sentence that names the row and the way out; nothing is left out without a word, and nothing is cut."""
    with pytest.raises(ValueError) as caught:  # noqa: PT011  (the sentence is compared below)
        DISABILITY_TABLE.rate(given_)
    assert sentence == str(caught.value)


@pytest.mark.parametrize(
    ("given_", "sentence"),
    [
        (
            Disability(Loss.SCALP, extent=20),
            "extent must be a Rate such as percent(20), not 20 (int).",
        ),
        (
            Disability(LEG_SHORTENED, extent=percent(20)),
            'extent must be a whole number (int), not percent("20") (Rate).',
        ),
    ],
)
def test_an_extent_of_the_wrong_kind_is_refused(given_: Disability, sentence: str) -> None:
    """Millimetres and decibels are whole numbers, the rest are rates."""
    with pytest.raises(TypeError) as caught:
        DISABILITY_TABLE.rate(given_)
    assert sentence == str(caught.value)


@pytest.mark.parametrize(
    ("values", "error", "sentence"),
    [
        ({"loss": "HAND"}, TypeError, "loss must be a Loss such as Loss.HAND, not 'HAND' (str)."),
        ({"loss": Loss.HAND, "side": "left"}, TypeError, "side must be a Side such as Side.RIGHT, not 'left' (str)."),
        (
            {"loss": Loss.HAND, "reduction": 40},
            TypeError,
            "reduction must be a Rate such as percent(40), not 40 (int).",
        ),
        (
            {"loss": Loss.HAND, "reduction": percent(0)},
            ValueError,
            "reduction must be above 0 % and at most 100 %, not 0%.",
        ),
        (
            {"loss": Loss.HAND, "reduction": percent(101)},
            ValueError,
            "reduction must be above 0 % and at most 100 %, not 101%.",
        ),
    ],
)
def test_an_impossible_disability_is_refused(values: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """A loss, a side and a reduction that cannot be."""
    with pytest.raises(error) as caught:
        Disability(**values)
    assert sentence == str(caught.value)


def test_an_eye_sees_at_most_everything() -> None:
    """Efficiencies are rates up to 100 %."""
    with pytest.raises(ValueError, match="other_eye must be at most 100 %, not 101%"):
        DISABILITY_TABLE.binocular_loss(percent(100), percent(101))
    not_a_rate: Any = 80
    with pytest.raises(TypeError, match="one_eye must be a Rate"):
        DISABILITY_TABLE.binocular_loss(not_a_rate, percent(100))


def test_a_table_has_a_row_for_each_kind() -> None:
    """A kind that stands twice is refused, and so is one that does not stand."""
    leg = DisabilityRow(Loss.LEG, Fixed(percent(35)))
    with pytest.raises(ValueError, match="one row for each kind"):
        DisabilityTable((leg, leg), better_eye=3, worse_eye=1)
    with pytest.raises(ValueError, match="loss cannot be 'FOOT'"):
        DisabilityTable((leg,), better_eye=3, worse_eye=1).rate(Disability(Loss.FOOT))
    with pytest.raises(ValueError, match="better_eye must be at least 1"):
        DisabilityTable((leg,), better_eye=0, worse_eye=1)
    with pytest.raises(ValueError, match="worse_eye must be at least 1"):
        DisabilityTable((leg,), better_eye=3, worse_eye=0)
    not_a_disability: Any = Loss.LEG
    with pytest.raises(TypeError, match="given must be a Disability"):
        DISABILITY_TABLE.rate(not_a_disability)


def test_brackets_ascend() -> None:
    """A ladder has a first step, and each step is above the one before."""
    low = Bracket(Text(id="rendah", en="low"), 10, percent(5))
    for brackets in ((), (low, low)):
        with pytest.raises(ValueError, match="at least one bracket"):
            ByExtent(brackets)


def test_scales_say_themselves() -> None:
    """Indonesian unless asked."""
    steps = PerStep(10, Text(id="desibel", en="decibels"), percent(6), Loss.HEARING_BOTH, percent(40))
    assert ("6% setiap 10 desibel", "6% for each 10 decibels") == (f"{steps}", f"{steps:en}")
    assert ("35%", "right 40%, left 35%") == (f"{Fixed(percent(35))}", f"{BySide(percent(40), percent(35)):en}")

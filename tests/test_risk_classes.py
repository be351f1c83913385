"""Lampiran I: the kinds of business by risk, as far as they are known, and how one is found."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from jamsos.employers import RiskClass
from jamsos.lampiran.risk_classes import (
    INDUSTRY_GROUPS,
    IndustryGroup,
    IndustryGroups,
    find_industry,
    search_industries,
)
from jamsos.law import Evidence, NotInForce
from jamsos.text import Text

OLD, NEW = "2019-12-01", "2019-12-02"
TEA = IndustryGroup(RiskClass.LOW, 6, Text(id="Pabrik teh", en="tea factories"))


def test_the_annex_of_2015_was_read_as_far_as_group_two_item_fourteen() -> None:
    """Dossier 1.3: group I complete with 23 items, group II items 1 to 14, and the rest is named as unknown."""
    for day in ("2015-07-01", OLD):
        annex = INDUSTRY_GROUPS.on(day)
        assert (Evidence.READ, "PP 44/2015 Lampiran I") == (annex.evidence, annex.citation.short)
        assert (23, 14, 0, 0, 0) == tuple(len(annex.value.of(risk)) for risk in RiskClass)
        assert annex.value.gap is not None
        assert "groups III, IV and V are not known" in f"{annex.value:en}"


def test_the_annex_of_2019_is_reported_whole() -> None:
    """One public dictionary: 191 items, 23, 25, 96, 23 and 24 by class."""
    annex = INDUSTRY_GROUPS.on(NEW)
    assert (Evidence.REPORTED, None) == (annex.evidence, annex.value.gap)
    assert (23, 25, 96, 23, 24) == tuple(len(annex.value.of(risk)) for risk in RiskClass)
    assert ("191 jenis usaha", "191 kinds of business") == (f"{annex.value}", f"{annex.value:en}")


def test_before_the_annex_there_is_no_answer() -> None:
    """The annex of PP 14/1993 is not modelled."""
    with pytest.raises(NotInForce, match="2015-06-30"):
        find_industry("Pabrik teh", "2015-06-30")


def test_the_numbers_of_a_class_have_no_gap() -> None:
    """Each class is numbered from 1, in both annexes."""
    for annex in INDUSTRY_GROUPS.provisions:
        for risk in RiskClass:
            items = annex.value.of(risk)
            assert list(range(1, len(items) + 1)) == [item.number for item in items]


def test_no_item_of_2019_has_the_name_of_another() -> None:
    """In 2015 watch repair stands in two classes; the annex of 2019 has it once."""
    names = {
        annex.first.year: [name for name, n in Counter(item.name.id for item in annex.value.items).items() if n > 1]
        for annex in INDUSTRY_GROUPS.provisions
    }
    assert {2015: ["Reparasi arloji dan lonceng"], 2019: []} == names


def test_what_was_read_of_2015_agrees_with_what_is_reported_of_2019() -> None:
    """The classes did not change where both are known, but for the second mention of watch repair."""
    later = {item.name.en: item.risk_class for item in INDUSTRY_GROUPS.on(NEW).value.items}
    moved = [item.key for item in INDUSTRY_GROUPS.on(OLD).value.items if later[item.name.en] is not item.risk_class]
    assert ["II-13"] == moved


@pytest.mark.parametrize(
    ("wanted", "day", "key"),
    [
        ("II-6", OLD, "II-6"),
        ("ii 6", NEW, "II-6"),
        ("Pabrik teh", NEW, "II-6"),
        ("TEA FACTORIES", NEW, "II-6"),
        ("sawmills", NEW, "III-42"),
        ("Penangkapan ikan laut", NEW, "IV-20"),
        ("tambang timah", NEW, "V-20"),
        ("penjahitan, konveksi", NEW, "I-1"),
    ],
)
def test_an_industry_is_found(wanted: str, day: str, key: str) -> None:
    """By number, or by its whole name in either language; case and marks are no difference."""
    found = find_industry(wanted, day)
    assert key == found.value.key
    assert INDUSTRY_GROUPS.on(day).source == found.source


@pytest.mark.parametrize(
    ("wanted", "day", "sentence"),
    [
        ("Reparasi arloji dan lonceng", OLD, "names 2 kinds of business: I-22 .*; II-13 .* Name one by its number"),
        ("konveksi", NEW, r"PP 82/2019\. Near are: I-1 Penjahitan/konveksi\.$"),
        ("tambang", NEW, r"Near are: V-15 .* V-21 Tambang bauksit and 2 more\.$"),
        ("tambang timah", OLD, "It may stand where the annex is not known: group II after number 14"),
        ("pabrk teh", NEW, "is no kind of business of .* Near are: II-6 Pabrik teh"),
        ("xyzzy", NEW, r"is no kind of business of PP 44/2015 Lampiran I jo\. PP 82/2019\.$"),
        ("  ", NEW, "is blank"),
    ],
)
def test_what_is_not_found_says_why(wanted: str, day: str, sentence: str) -> None:
    """Several items, a part of a name, a gap in what is known, or a slip of the pen; nothing is guessed."""
    with pytest.raises(ValueError, match=sentence):
        find_industry(wanted, day)


def test_a_search_may_find_several_or_none() -> None:
    """Every word must occur, in one language; no words find nothing."""
    assert ["III-81", "IV-4", "IV-7"] == [item.key for item in search_industries("kapal", NEW)]
    assert ["IV-4"] == [item.key for item in search_industries("steel ships", NEW)]
    assert () == search_industries("steel kapal", NEW) == search_industries("", NEW)


@pytest.mark.parametrize("call", [find_industry, search_industries])
def test_words_are_text(call: Any) -> None:
    """A number alone names no item: each class counts from 1."""
    with pytest.raises(TypeError, match="must be a str"):
        call(6, NEW)


def test_the_annex_shows_itself() -> None:
    """As a table in both languages, with a note where something is not known."""
    old, new = (INDUSTRY_GROUPS.on(day).value.as_document("en").markdown() for day in (OLD, NEW))
    assert "| II-6 | tea factories | low |" in old
    assert "group II after number 14" in old
    assert "| V-20 | tin mining | very high |" in new
    assert "not known" not in new
    assert "| V-20 | Tambang timah | sangat tinggi |" in INDUSTRY_GROUPS.on(NEW).value.as_document("id").markdown()


def test_an_item_shows_itself() -> None:
    """Its number and its name, Indonesian unless asked otherwise."""
    assert ("II-6 Pabrik teh", "II-6 tea factories") == (str(TEA), f"{TEA:en}")


@pytest.mark.parametrize("items", [(), (TEA, TEA), (TEA, IndustryGroup(RiskClass.VERY_LOW, 1, TEA.name))])
def test_an_annex_stands_in_order(items: tuple[IndustryGroup, ...]) -> None:
    """No item twice, none out of order, at least one."""
    with pytest.raises(ValueError, match="stand in order"):
        IndustryGroups(items)


@pytest.mark.parametrize(
    ("risk", "number", "error"), [(2, 6, TypeError), (RiskClass.LOW, 0, ValueError), (RiskClass.LOW, "6", TypeError)]
)
def test_an_impossible_item_is_refused(risk: Any, number: Any, error: type[Exception]) -> None:
    """A class is a `RiskClass` and a number counts from 1."""
    with pytest.raises(error):
        IndustryGroup(risk, number, TEA.name)

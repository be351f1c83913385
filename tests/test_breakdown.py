"""The itemised account: it always sums, at every level, and shows every line it was made of."""

from __future__ import annotations

import copy
import pickle
import re
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar, cast

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from hypothesis import assume, given
from hypothesis import strategies as st

from jamsos.breakdown import Breakdown, Right, total_of
from jamsos.document import Table
from jamsos.law import Evidence, Source
from jamsos.money import Rp, Rupiah
from jamsos.regulations.national import PP_44_2015, PP_82_2019
from jamsos.text import Text

if TYPE_CHECKING:
    from jamsos.text import Lang

T = TypeVar("T")

READ = Source(PP_44_2015.pasal(20, ayat=3))
AMENDED = Source(PP_44_2015.pasal(34, ayat=1, huruf="a", by=PP_82_2019))
ANNEX = Source(PP_44_2015.lampiran("II"), Evidence.REPORTED, ("https://star.grid.id/read/453670457",))
DERIVED = Source(PP_44_2015.lampiran("III"), Evidence.DERIVED, (), "at least the lump sum of JKM")

EACH = Text(id="{n} pekerja x {unit}", en="{n} workers x {unit}")
CHILDREN = Text(id="anak yang masih bersekolah", en="children at school")
SCHOLARSHIP = Right(Text(id="Beasiswa", en="Scholarship"), Rp(174_000_000), CHILDREN, (ANNEX,))

JKK = Breakdown(
    Text(id="Iuran JKK", en="JKK contribution"),
    Rp(10_000),
    Text(id="1% x Rp1.000.000", en="1% x Rp1,000,000"),
    (ANNEX,),
    tags={"program": "JKK"},
)
JKM = Breakdown(Text(id="Iuran JKM", en="JKM contribution"), Rp(6_800), None, (READ,), tags={"program": "JKM"})
MONTH = total_of(Text(id="Januari 2022", en="January 2022"), (JKK, JKM), tags={"month": "2022-01"})

LANGS = st.sampled_from(cast("tuple[Lang, ...]", ("id", "en")))
SEN = st.integers(-(10**12), 10**12)


def line(name: str, amount: int = 0, **fields: Any) -> Breakdown:
    """One line with a label in both languages."""
    return Breakdown(Text(id=name, en=f"{name} (en)"), Rp(amount), **fields)


def stored(value: T) -> list[T]:
    """The value as storage gives it back: pickled by every protocol that knows slots, copied, and copied deeply."""
    protocols = range(2, pickle.HIGHEST_PROTOCOL + 1)
    pickled = [cast("T", pickle.loads(pickle.dumps(value, each))) for each in protocols]  # noqa: S301  (our own bytes)
    return [*pickled, copy.copy(value), copy.deepcopy(value)]


@st.composite
def trees(draw: st.DrawFn) -> Breakdown:
    """An account of some levels; every line has its own label, and every leaf lies below a line tagged `payer`."""
    numbers = count()

    def grown(depth: int, *, tagged: bool) -> Breakdown:
        number = next(numbers)
        label = Text(id=f"baris-{number:03d}", en=f"line-{number:03d}")
        width = draw(st.integers(0, 3)) if depth else 0
        tag = draw(st.booleans()) or (width == 0 and not tagged)
        tags = (("payer", draw(st.sampled_from(["Ambon", "Maluku", "PT Contoh"]))),) if tag else ()
        rights = draw(st.sampled_from([(), (), (SCHOLARSHIP,)]))
        if width == 0:
            basis = draw(st.sampled_from([(), (READ,), (READ, ANNEX)]))
            return Breakdown(label, Rupiah.of_sen(draw(SEN)), None, basis, (), tags, rights)
        parts = [grown(depth - 1, tagged=tagged or tag) for _ in range(width)]
        return total_of(label, parts, tags=tags, rights=rights)

    return grown(draw(st.integers(0, 4)), tagged=False)


def lines(account: Breakdown) -> list[Breakdown]:
    """Every line of the account, the whole before its parts: the oracle of `walk`."""
    return [account, *(each for part in account.parts for each in lines(part))]


def by_hand(account: Breakdown, tag: str) -> dict[object, int]:
    """The sen for each value of a tag, which counts at its highest line: the oracle of `by`."""
    here = dict(account.tags)
    if tag in here:
        return {here[tag]: account.amount.sen}
    sums: dict[object, int] = {}
    for part in account.parts:
        for value, sen in by_hand(part, tag).items():
            sums[value] = sums.get(value, 0) + sen
    return sums


class TestSum:
    """An account whose parts do not add up does not exist."""

    @given(trees())
    def test_every_level_sums(self, account: Breakdown) -> None:
        """The parts of every line add up to it, and the leaves add up to the whole."""
        for each in lines(account):
            assert not each.parts or each.amount.sen == sum(part.amount.sen for part in each.parts)
        assert account.amount.sen == sum(leaf.amount.sen for leaf in account.leaves)

    @given(trees(), SEN.filter(bool))
    def test_another_sum_is_refused(self, account: Breakdown, error: int) -> None:
        """Wrong by a single sen is wrong."""
        assume(account.parts)
        with pytest.raises(ValueError, match=r"^baris-000: the parts sum to "):
            evolve(account, amount=Rupiah.of_sen(account.amount.sen + error))

    def test_the_refusal_names_both_sums(self) -> None:
        """The label, what the parts make, and what was said."""
        with pytest.raises(ValueError, match=r"Iuran") as caught:
            Breakdown(Text(id="Iuran", en="Contributions"), Rp(16_801), parts=(JKK, JKM))
        assert "Iuran: the parts sum to Rp(16800), not to Rp(16801)." == str(caught.value)

    def test_nothing_sums_to_nothing(self) -> None:
        """An account without parts is Rp0, and is its own leaf."""
        nothing = total_of(Text(id="Iuran", en="Contributions"), ())
        assert (Rp(0), (nothing,), ()) == (nothing.amount, nothing.leaves, nothing.parts)

    def test_a_total_carries_what_it_is_given(self) -> None:
        """Its formula, its tags and its rights; any iterable of lines will do."""
        how = Text(id="JKK + JKM", en="JKK + JKM")
        whole = total_of(MONTH.label, iter((JKK, JKM)), how=how, tags=(("month", "2022-01"),), rights=(SCHOLARSHIP,))
        assert evolve(MONTH, how=how, rights=(SCHOLARSHIP,)) == whole


class TestLines:
    """What an account consists of."""

    @given(trees())
    def test_walk_is_the_whole_before_its_parts(self, account: Breakdown) -> None:
        """Every line once, in order, one level deeper than the line it is a part of."""
        walked = list(account.walk())
        assert lines(account) == [each for _, each in walked]
        assert (0, account) == walked[0]
        for part in account.parts:
            inner = list(part.walk())
            assert [(depth + 1, each) for depth, each in inner] == walked[1 : 1 + len(inner)]
            walked[1 : 1 + len(inner)] = []

    @given(trees())
    def test_leaves_have_no_parts(self, account: Breakdown) -> None:
        """The lines without parts, in order."""
        assert [each for each in lines(account) if not each.parts] == list(account.leaves)

    @given(trees())
    def test_sources_are_distinct_and_in_order(self, account: Breakdown) -> None:
        """Every source of every line and of every right, each once, as they appear."""
        expected: list[Source] = []
        for each in lines(account):
            expected += [*each.basis, *(source for right in each.rights for source in right.basis)]
        assert list(dict.fromkeys(expected)) == list(account.sources)
        assert sum(len(each.rights) for each in lines(account)) == len(account.all_rights)

    def test_the_legal_basis(self) -> None:
        """The distinct places in hierarchical order: articles before annexes."""
        whole = total_of(MONTH.label, (MONTH, line("Santunan", basis=(AMENDED, READ))))
        assert (READ.citation, AMENDED.citation, ANNEX.citation) == whole.citations

    @pytest.mark.parametrize(
        ("basis", "evidence"),
        [
            ((), Evidence.READ),
            ((READ,), Evidence.READ),
            ((READ, DERIVED), Evidence.DERIVED),
            ((ANNEX, DERIVED, READ), Evidence.REPORTED),
        ],
    )
    def test_the_evidence_is_that_of_the_weakest(self, basis: tuple[Source, ...], evidence: Evidence) -> None:
        """An account is as well verified as its weakest figure."""
        assert evidence == line("Santunan", basis=basis).evidence
        assert evidence == total_of(MONTH.label, (line("Santunan", basis=basis), line("Lain"))).evidence

    def test_a_right_counts_as_evidence(self) -> None:
        """What a right rests on is a source of the account, and its limit is no part of the sum."""
        benefit = line("Manfaat", 42_000_000, basis=(READ,), rights=(SCHOLARSHIP,))
        assert ((READ, ANNEX), Evidence.REPORTED) == (benefit.sources, benefit.evidence)
        assert (Rp(42_000_000), (SCHOLARSHIP,)) == (benefit.amount, total_of(MONTH.label, (benefit,)).all_rights)


class TestTags:
    """What a bill groups by."""

    @given(trees())
    def test_by_sums_to_the_whole(self, account: Breakdown) -> None:
        """Nothing is lost and nothing counted twice; a tagged line counts with all its parts."""
        groups = account.by("payer")
        assert account.amount.sen == sum(amount.sen for amount in groups.values())
        assert by_hand(account, "payer") == {value: amount.sen for value, amount in groups.items()}

    def test_by_keeps_the_order_of_appearance(self) -> None:
        """As the lines stand, not as the alphabet has it."""
        bill = total_of(MONTH.label, (JKM, JKK, JKM))
        assert [("JKM", Rp(13_600)), ("JKK", Rp(10_000))] == list(bill.by("program").items())

    def test_a_leaf_without_the_tag_is_an_error(self) -> None:
        """The refusal names the line and the tags it has."""
        bill = total_of(MONTH.label, (JKK, line("Denda", 5, tags={"payer": "Ambon"})))
        with pytest.raises(ValueError, match=r"tag of 'Denda'") as caught:
            bill.by("program")
        assert "tag of 'Denda' cannot be 'program'. Valid: 'payer'." == str(caught.value)

    def test_a_tag_of_one_line(self) -> None:
        """The value on this very line; a tag of its parts is not its own."""
        assert ("JKK", "2022-01") == (JKK.tag("program"), MONTH.tag("month"))
        with pytest.raises(ValueError, match=r"^tag of 'Januari 2022' cannot be 'program'"):
            MONTH.tag("program")

    def test_tags_are_added_and_replaced(self) -> None:
        """A tag of the same name is replaced, so a line never has two values for one tag."""
        tagged = JKK.tagged(payer="Ambon", year=2022).tagged(payer="Maluku")
        assert (("program", "JKK"), ("year", 2022), ("payer", "Maluku")) == tagged.tags
        assert (("program", "JKK"),) == JKK.tags
        assert JKK == evolve(tagged, tags=JKK.tags)

    def test_tags_may_be_a_mapping(self) -> None:
        """A mapping and pairs make the same line."""
        assert line("Iuran", tags={"payer": "Ambon"}) == line("Iuran", tags=(("payer", "Ambon"),))

    def test_another_label(self) -> None:
        """The same account under another name."""
        label = Text(id="Iuran kecelakaan", en="Accident contribution")
        assert evolve(MONTH, label=label) == MONTH.named(label)


class TestTimes:
    """The same account for so many alike."""

    @given(trees(), st.integers(0, 10_000).filter(lambda number: number != 1))
    def test_every_level_is_multiplied(self, account: Breakdown, number: int) -> None:
        """Every amount, line by line; what a line is called, rests on and gives a right to stays."""
        many = account.times(number, EACH)
        for one, each in zip(lines(account), lines(many), strict=True):
            assert one.amount * number == each.amount
            assert each.how is not None
            assert each.how.get("en").startswith(EACH.fill(n=number, unit=one.amount).get("en"))
            assert one.how is None or each.how.get("en").endswith(f"; each {one.how.get('en')}")
            assert (one.label, one.basis, one.tags) == (each.label, each.basis, each.tags)
            assert [(right.label, right.at_most * number) for right in one.rights] == [
                (right.label, right.at_most) for right in each.rights
            ]
        assert account.sources == many.sources

    @given(trees())
    def test_once_is_the_account_itself(self, account: Breakdown) -> None:
        """One worker is not `1 worker x`."""
        assert account is account.times(1, EACH)

    def test_the_phrase_counts(self) -> None:
        """So many times the unit, and how the unit was reckoned where that is known, in both languages."""
        many = MONTH.times(25_000, EACH)
        assert Rp(420_000_000) == many.amount
        assert [
            "25.000 pekerja x Rp16.800",
            "25.000 pekerja x Rp10.000; masing-masing 1% x Rp1.000.000",
            "25.000 pekerja x Rp6.800",
        ] == ["" if each.how is None else each.how.get("id") for each in lines(many)]
        assert many.how is not None
        assert "25,000 workers x Rp16,800" == many.how.get("en")

    @pytest.mark.parametrize(
        ("number", "error", "sentence"),
        [
            (-1, ValueError, "count must be at least 0, not -1."),
            (2.0, TypeError, "count must be a whole number (int), not 2.0 (float)."),
            (True, TypeError, "count must be a whole number (int), not True (bool)."),
        ],
    )
    def test_what_counts_nobody_is_refused(self, number: object, error: type[Exception], sentence: str) -> None:
        """A count is a whole number of people."""
        with pytest.raises(error) as caught:
            JKM.times(cast("int", number), EACH)
        assert sentence == str(caught.value)


class TestShown:
    """The account as people read it."""

    @given(trees(), LANGS)
    def test_explain_never_loses_a_line(self, account: Breakdown, lang: Lang) -> None:
        """Every line stands in the text once, in order, with its amount at the right edge."""
        page = account.explain(lang).splitlines()[2:]  # below the title
        word = {"id": "baris", "en": "line"}[lang]
        shown = [found.group() for each in page if (found := re.search(rf"{word}-\d{{3}}", each))]
        assert [each.label.get(lang) for each in lines(account)] == shown
        amounts = [each.split()[-1] for each in page if f"{word}-" in each]
        assert [format(each.amount, lang) for each in lines(account)] == amounts

    @given(trees(), LANGS)
    def test_the_table_has_a_row_for_each_line_and_right(self, account: Breakdown, lang: Lang) -> None:
        """Indented by level, sums in bold, each right below its line and without an amount."""
        (table,) = account.as_document(lang).blocks
        assert isinstance(table, Table)
        expected: list[tuple[Text, Rupiah | None, int, bool]] = []
        for depth, each in account.walk():
            expected.append((each.label, each.amount, depth, bool(each.parts)))
            expected += [(right.label, None, depth + 1, False) for right in each.rights]
        assert expected == [(row.cells[0], row.cells[3], row.level, row.strong) for row in table.rows]

    def test_a_bill_in_two_languages(self) -> None:
        """Label, formula, article and amount of each line."""
        assert (
            "Januari 2022\n"
            "============\n\n"
            "Uraian        Perhitungan       Dasar                           Jumlah\n"
            "------------  ----------------  ----------------------------  --------\n"
            "Januari 2022                                                  Rp16.800\n"
            "  Iuran JKK   1% x Rp1.000.000  PP 44/2015 Lampiran II        Rp10.000\n"
            "  Iuran JKM                     PP 44/2015 Pasal 20 ayat (3)   Rp6.800"
        ) == MONTH.as_document("id").text()
        english = MONTH.explain("en")
        assert "Item                Reckoning         Basis                           Amount\n" in english
        assert "  JKK contribution  1% x Rp1,000,000  PP 44/2015 Lampiran II        Rp10,000\n" in english

    def test_indonesian_is_the_first_language(self) -> None:
        """The law is Indonesian, and so is an account unless English is asked for."""
        assert MONTH.explain("id") == MONTH.explain()
        assert "<h1>Januari 2022</h1>" in MONTH._repr_html_()

    def test_a_basis_is_named_once(self) -> None:
        """Two sources of one place are one citation in a line."""
        twice = line("Iuran", basis=(READ, evolve(READ, how="again"), ANNEX))
        (table,) = twice.as_document("id").blocks
        assert isinstance(table, Table)
        assert "PP 44/2015 Pasal 20 ayat (3), Lampiran II" == table.rows[0].cells[2]

    @pytest.mark.parametrize(
        ("met", "indonesian", "english"),
        [
            (
                None,
                "hak bersyarat, paling banyak Rp174.000.000: anak yang masih bersekolah",
                "conditional, at most Rp174,000,000: children at school",
            ),
            (
                True,
                "syarat terpenuhi, paling banyak Rp174.000.000: anak yang masih bersekolah",
                "condition met, at most Rp174,000,000: children at school",
            ),
            (
                False,
                "syarat tidak terpenuhi: anak yang masih bersekolah",
                "condition not met: children at school",
            ),
        ],
    )
    def test_a_right_says_its_condition(self, met: bool | None, indonesian: str, english: str) -> None:
        """Known to be met, known not to be, or not known; with its limit and its article, and no amount."""
        benefit = line("Manfaat", 42_000_000, rights=(evolve(SCHOLARSHIP, met=met),))
        (table,) = benefit.as_document("id").blocks
        assert isinstance(table, Table)
        label, how, basis, amount = table.rows[1].cells
        assert isinstance(how, Text)
        assert (SCHOLARSHIP.label, indonesian, english) == (label, how.get("id"), how.get("en"))
        assert ("PP 44/2015 Lampiran II", None) == (basis, amount)

    def test_a_right_may_rest_on_nothing_yet(self) -> None:
        """A right without a source has an empty cell, not an empty text."""
        (table,) = line("Manfaat", rights=(evolve(SCHOLARSHIP, basis=()),)).as_document("id").blocks
        assert isinstance(table, Table)
        assert [None, None] == [row.cells[2] for row in table.rows]


@given(trees())
def test_an_account_survives_storage(account: Breakdown) -> None:
    """Pickle and copy give the same account, with the same hash and the same words."""
    for again in stored(account):
        assert (account, hash(account)) == (again, hash(again))
        assert account.sources == again.sources
    assert {SCHOLARSHIP} == set(stored(SCHOLARSHIP))


def test_a_stored_account_speaks() -> None:
    """Phrases keep the values they were filled with."""
    many = MONTH.times(25_000, EACH)
    assert {many.explain("en")} == {again.explain("en") for again in stored(many)}


def test_an_account_never_changes() -> None:
    """No field can be set, and there is room for no other."""
    for value, name in ((MONTH, "amount"), (MONTH, "remark"), (SCHOLARSHIP, "met")):
        with pytest.raises((FrozenInstanceError, AttributeError)):
            setattr(value, name, None)

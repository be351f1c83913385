"""The statutory annexes: the bands of Lampiran II, and the scholarships of Lampiran III."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

import pytest

from jamsos.lampiran.income_bands import INCOME_BANDS, LOWEST_BASE
from jamsos.lampiran.scholarships import CHILDREN, SCHOOLING, Schooling, SchoolingLevel
from jamsos.law import Evidence, NotInForce
from jamsos.money import Rp, Rupiah
from jamsos.text import Text

if TYPE_CHECKING:
    from jamsos.text import Lang

LANGS = cast("tuple[Lang, ...]", ("id", "en"))

PRINTED = """
             0 -  1.099.000   1.000.000
     1.100.000 -  1.299.000   1.200.000
     1.300.000 -  1.499.000   1.400.000
     1.500.000 -  1.699.000   1.600.000
     1.700.000 -  1.899.000   1.800.000
     1.900.000 -  2.099.000   2.000.000
     2.100.000 -  2.299.000   2.200.000
     2.300.000 -  2.499.000   2.400.000
     2.500.000 -  2.699.000   2.600.000
     2.700.000 -  3.199.000   2.950.000
     3.200.000 -  3.699.000   3.450.000
     3.700.000 -  4.199.000   3.950.000
     4.200.000 -  4.699.000   4.450.000
     4.700.000 -  5.199.000   4.950.000
     5.200.000 -  5.699.000   5.450.000
     5.700.000 -  6.199.000   5.950.000
     6.200.000 -  6.699.000   6.450.000
     6.700.000 -  7.199.000   6.950.000
     7.200.000 -  7.699.000   7.450.000
     7.700.000 -  8.199.000   7.950.000
     8.200.000 -  9.199.000   8.700.000
     9.200.000 - 10.199.000   9.700.000
    10.200.000 - 11.199.000  10.700.000
    11.200.000 - 12.199.000  11.700.000
    12.200.000 - 13.199.000  12.700.000
    13.200.000 - 14.199.000  13.700.000
    14.200.000 - 15.199.000  14.700.000
    15.200.000 - 16.199.000  15.700.000
    16.200.000 - 17.199.000  16.700.000
    17.200.000 - 18.199.000  17.700.000
    18.200.000 - 19.199.000  18.700.000
    19.200.000 - 20.199.000  19.700.000
    20.200.000 -    ke-atas  20.700.000
"""
"""Lampiran II as a table is printed: income from, income to, base."""


def printed() -> list[tuple[Rupiah, Rupiah | None, Rupiah]]:
    """The rows of the printed table."""
    rows = [line.split() for line in PRINTED.strip().splitlines()]
    return [
        (Rupiah.parse(low), None if high == "ke-atas" else Rupiah.parse(high), Rupiah.parse(base))
        for low, _, high, base in rows
    ]


BANDS = INCOME_BANDS.on("2015-07-01").value


class TestIncomeBands:
    """Lampiran II PP 44/2015: the nominal incomes of non-wage workers."""

    def test_the_bands_are_the_printed_ones(self) -> None:
        """Thirty-three bands, each with its lower bound and its base."""
        assert 33 == len(BANDS.bands)
        assert [(low, base) for low, _, base in printed()] == [(band.lower, band.base) for band in BANDS.bands]

    @pytest.mark.parametrize(("low", "high", "base"), printed())
    def test_each_side_of_each_bound(self, low: Rupiah, high: Rupiah | None, base: Rupiah) -> None:
        """The first and the last printed income of a band have its base, and so has what the print leaves out."""
        inside = [low, low + Rupiah.of_sen(1)]
        if high is None:
            inside += [low * 10, Rp(10**15)]
        else:
            inside += [high, high + Rp(999, sen=99)]
            assert base != BANDS.of(high + Rp(1_000)).base
        assert {base} == {BANDS.of(income).base for income in inside}
        if low:
            assert base != BANDS.of(low - Rupiah.of_sen(1)).base

    def test_the_printed_bands_follow_one_another(self) -> None:
        """Between two printed bands lies a gap of Rp1.000, and nothing else."""
        assert {Rp(1_000)} == {after[0] - (before[1] or Rp(0)) for before, after in pairwise(printed())}

    def test_a_base_lies_in_the_middle_of_its_band(self) -> None:
        """Every base but the first and the last is half way from its bound to the next; the last continues so."""
        for before, after in pairwise(BANDS.bands[1:]):
            assert before.lower + after.lower == before.base * 2
        assert BANDS.bands[-1].base - BANDS.bands[-2].base == BANDS.bands[-1].lower - BANDS.bands[-2].lower

    def test_the_ends_are_the_ones_that_are_published(self) -> None:
        """Up to 1,099,000 base 1,000,000; from 20,200,000 base 20,700,000 (radarkaur.bacakoran.co/read/6029)."""
        assert (Rp(1_000_000), Rp(20_700_000)) == (BANDS.of(Rp(1_099_000)).base, BANDS.of(Rp(20_200_000)).base)
        assert LOWEST_BASE == BANDS.bands[0].base

    @pytest.mark.parametrize("day", ["2015-07-01", "2019-12-02", "2026-11-21"])
    def test_the_annex_has_not_changed(self, day: str) -> None:
        """One table since 1 July 2015; it was reported, not read, and says so."""
        row = INCOME_BANDS.on(day)
        assert (BANDS, Evidence.REPORTED, "PP 44/2015 Lampiran II") == (row.value, row.evidence, row.citation.short)

    def test_before_the_regulation_there_are_no_bands(self) -> None:
        """The law of Jamsostek is not guessed."""
        with pytest.raises(NotInForce, match=r"2015-06-30; the nearest known day is 2015-07-01 \(PP 44/2015 La"):
            INCOME_BANDS.on("2015-06-30")

    def test_the_table_shows_itself(self) -> None:
        """All bases stand in the report, in either language."""
        for lang in LANGS:
            text = BANDS.as_document(lang).text()
            assert [] == [base for _, _, base in printed() if f"{base:{lang}}" not in text]


class TestScholarships:
    """Lampiran III as PP 82/2019 wrote it."""

    LEVELS = SCHOOLING.on("2019-12-02").value

    def test_a_year_of_each_level(self) -> None:
        """Yearly sums and years: detik.com of 8 October 2021, star.grid.id/read/453622624, and the poster."""
        assert [
            ("TK", Rp(1_500_000), 2, Rp(3_000_000)),
            ("SD", Rp(1_500_000), 6, Rp(9_000_000)),
            ("SMP", Rp(2_000_000), 3, Rp(6_000_000)),
            ("SMA", Rp(3_000_000), 3, Rp(9_000_000)),
            ("perguruan tinggi atau pelatihan", Rp(12_000_000), 5, Rp(60_000_000)),
        ] == [(each.level.id, each.a_year, each.years, each.total) for each in self.LEVELS.levels]

    def test_the_most_a_child_and_two_children_are_paid(self) -> None:
        """87 million for a child and 174 million for two, as the press says."""
        children = CHILDREN.on("2019-12-02").value
        assert (Rp(87_000_000), 2, Rp(174_000_000)) == (
            self.LEVELS.most_per_child,
            children,
            self.LEVELS.most_per_child * children,
        )

    def test_kindergarten_and_primary_school_are_eight_years(self) -> None:
        """Both wordings of the press, `at most 8 years` and `2 + 6`, come to the same."""
        kindergarten, primary = self.LEVELS.levels[:2]
        assert (8, Rp(12_000_000)) == (kindergarten.years + primary.years, kindergarten.total + primary.total)

    @pytest.mark.parametrize(
        ("history", "evidence", "place"),
        [
            (CHILDREN, Evidence.READ, "PP 44/2015 Pasal 34 ayat (3) jo. PP 82/2019"),
            (SCHOOLING, Evidence.REPORTED, "PP 44/2015 Lampiran III jo. PP 82/2019"),
        ],
    )
    def test_yearly_scholarships_begin_with_pp_82_2019(self, history: Any, evidence: Evidence, place: str) -> None:
        """From 2 December 2019; the day before there was another kind of scholarship."""
        row = history.on("2019-12-02")
        assert (date(2019, 12, 2), evidence, place) == (row.first, row.evidence, row.citation.short)
        assert history.get("2019-12-01") is None

    def test_the_levels_as_a_phrase(self) -> None:
        """Each level with its sum and its years; Indonesian unless asked."""
        two = Schooling(self.LEVELS.levels[1:3])
        assert "SD Rp1.500.000 setahun, 6 tahun; SMP Rp2.000.000 setahun, 3 tahun" == f"{two:id}" == f"{two}"
        assert (
            "primary school Rp1,500,000 a year, 6 years; lower secondary school Rp2,000,000 a year, 3 years"
            == f"{two:en}"
        )

    @pytest.mark.parametrize(
        ("lang", "words"),
        [
            ("id", ("Beasiswa", "Jenjang", "Setahun", "Paling lama (tahun)", "SMA", "Paling banyak per anak")),
            (
                "en",
                ("Scholarships", "Level", "A year", "At most (years)", "upper secondary school", "At most per child"),
            ),
        ],
    )
    def test_the_table_shows_itself(self, lang: Lang, words: tuple[str, ...]) -> None:
        """Each level is a row, and the most a child is paid stands at the end."""
        text = self.LEVELS.as_document(lang).text()
        assert [] == [word for word in words if word not in text]
        assert f"{Rp(87_000_000):{lang}}" in text.splitlines()[-1]

    def test_no_level_pays_nothing(self) -> None:
        """Without levels nothing is paid."""
        assert Rp(0) == Schooling(()).most_per_child

    @pytest.mark.parametrize(
        ("years", "error", "sentence"),
        [
            (0, ValueError, "years must be at least 1, not 0."),
            (2.5, TypeError, "years must be a whole number (int), not 2.5 (float)."),
            (True, TypeError, "years must be a whole number (int), not True (bool)."),
        ],
    )
    def test_an_impossible_level_is_refused(self, years: Any, error: type[Exception], sentence: str) -> None:
        """A level is paid for at least a year."""
        with pytest.raises(error) as caught:
            SchoolingLevel(Text(id="SD", en="primary school"), Rp(1_500_000), years)
        assert sentence == str(caught.value)

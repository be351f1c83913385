"""Beasiswa pendidikan anak: what a child's schooling is paid, by level, under Lampiran III as PP 82/2019 wrote it.

Before 2 December 2019 the scholarship was one sum for each participant.
Since then it is paid every year for at most two children.
That it is yearly and for two children was read in the articles; the sums of the annex are reported.
"""

from __future__ import annotations

from attrs import frozen

from jamsos._checks import whole
from jamsos.document import Document, Row, Shows, Table
from jamsos.law import Dated, reported, since
from jamsos.money import Rp, Rupiah
from jamsos.regulations.national import PP_44_2015, PP_82_2019
from jamsos.text import Lang, Text, as_lang

__all__ = ["CHILDREN", "SCHOOLING", "Schooling", "SchoolingLevel"]


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
                SchoolingLevel(Text(id="TK", en="kindergarten"), Rp(1_500_000), 2),
                SchoolingLevel(Text(id="SD", en="primary school"), Rp(1_500_000), 6),
                SchoolingLevel(Text(id="SMP", en="lower secondary school"), Rp(2_000_000), 3),
                SchoolingLevel(Text(id="SMA", en="upper secondary school"), Rp(3_000_000), 3),
                SchoolingLevel(
                    Text(id="perguruan tinggi atau pelatihan", en="university or training"), Rp(12_000_000), 5
                ),
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

"""Peraturan: every instrument the library names, as constants and as lists.

`jamsos.regulations.national` and `jamsos.regulations.regional` hold one constant for each instrument.
Here they stand in order, and can be found by kind, number and year, by subject, and by what they amend, repeal and rest
on.

An instrument knows what came before it: `amends`, `repeals`, `based_on`.
`amended_by` and `based_on` ask the other way; `ancestors` and `descendants` walk on from there, and `lineage` draws
both as a tree.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from jamsos._checks import instance, several, unknown
from jamsos.dates import as_day
from jamsos.document import Document, Row, Shows, Table
from jamsos.law import Kind, Regulation, Subject
from jamsos.regions import Region
from jamsos.regulations.national import (
    FATWA_MUI_102_2025,
    INPRES_2_2021,
    INPRES_4_2022,
    INPRES_8_2025,
    KEPMENAKER_136_2021,
    KEPMENAKER_609_2012,
    KEPPRES_22_1993,
    PERATURAN_LKPP_12_2021,
    PERMEN_BUMN_PER_1_MBU_03_2023,
    PERMEN_PUPR_10_2021,
    PERMENAKER_1_2016,
    PERMENAKER_1_2025,
    PERMENAKER_2_2022,
    PERMENAKER_2_2025,
    PERMENAKER_4_2018,
    PERMENAKER_4_2022,
    PERMENAKER_4_2023,
    PERMENAKER_5_2021,
    PERMENAKER_7_2021,
    PERMENAKER_15_2021,
    PERMENAKER_18_2018,
    PERMENAKER_19_2015,
    PERMENAKER_21_2017,
    PERMENAKER_23_2016,
    PERMENAKER_26_2015,
    PERMENAKER_29_2015,
    PERMENAKER_44_2015,
    PERMENDAGRI_15_2023,
    PERMENDAGRI_20_2018,
    PERMENDAGRI_27_2021,
    PERMENDAGRI_84_2022,
    PERMENDESA_2_2024,
    PERMENDESA_8_2022,
    PERMENDESA_16_2025,
    PERPPU_2_2022,
    PERPRES_7_2019,
    PERPRES_18_2020,
    PERPRES_109_2013,
    PMK_16_PMK03_2010,
    PMK_26_2025,
    PMK_72_2024,
    PMK_91_2023,
    PMK_148_PMK02_2021,
    PMK_176_2023,
    PMK_206_PMK07_2020,
    PMK_215_PMK07_2021,
    PP_1_2009,
    PP_6_2025,
    PP_7_2021,
    PP_7_2025,
    PP_12_2019,
    PP_14_1993,
    PP_22_2004,
    PP_28_2002,
    PP_33_1977,
    PP_36_1995,
    PP_36_2025,
    PP_37_2021,
    PP_38_2023,
    PP_43_2014,
    PP_44_2015,
    PP_45_2015,
    PP_46_2015,
    PP_47_2012,
    PP_49_2020,
    PP_49_2023,
    PP_50_2025,
    PP_53_2012,
    PP_55_2015,
    PP_60_2015,
    PP_64_2005,
    PP_68_2009,
    PP_70_2015,
    PP_76_2007,
    PP_79_1998,
    PP_82_2019,
    PP_83_2000,
    PP_84_2010,
    PP_84_2013,
    PP_85_2013,
    PP_86_2013,
    PP_99_2013,
    PP_101_2012,
    PP_102_2015,
    PP_149_2000,
    SE_01_2022,
    SE_04_SE_M_2022,
    SE_8_2021,
    SE_400_5_7_4295_SJ_2024,
    SE_842_2_5193_SJ_2021,
    SE_4491_SE_RC010_A_11_2021,
    SURAT_S_49_PK_PK2_2024,
    UU_2_1951,
    UU_2_2017,
    UU_2_2021,
    UU_3_1992,
    UU_3_2024,
    UU_4_2023,
    UU_6_2014,
    UU_6_2023,
    UU_7_2021,
    UU_11_2020,
    UU_11_2021,
    UU_12_2011,
    UU_13_2022,
    UU_15_2019,
    UU_16_2004,
    UU_20_2008,
    UU_21_2001,
    UU_23_2014,
    UU_24_2011,
    UU_36_2008,
    UU_40_2004,
    UU_40_2007,
)
from jamsos.regulations.regional import (
    KEPGUB_DKI_JAKARTA_642_2023,
    KEPWALI_AMBON_533_2021,
    KEPWALI_JAKARTA_TIMUR_E_0009_2024,
    PERBUP_BANJARNEGARA_69_2018,
    PERBUP_BANTUL_41_2025,
    PERBUP_BENGKAYANG_27_2024,
    PERBUP_CILACAP_157_2019,
    PERBUP_JOMBANG_38_2024,
    PERBUP_KARAWANG_39_2014,
    PERBUP_KARAWANG_43_2011,
    PERBUP_KARO_24_2016,
    PERBUP_KATINGAN_6_2019,
    PERBUP_KENDAL_45_2025,
    PERBUP_KLATEN_9_2022,
    PERBUP_KLATEN_92_2019,
    PERBUP_KOTAWARINGIN_TIMUR_16_2022,
    PERBUP_KUTAI_TIMUR_29_2024,
    PERBUP_LAHAT_50_2023,
    PERBUP_LUWU_UTARA_50_2017,
    PERBUP_PASER_4_2022,
    PERBUP_PURWAKARTA_72_2014,
    PERBUP_SEMARANG_89_2017,
    PERBUP_SERAM_BAGIAN_BARAT_5_2021,
    PERBUP_SERANG_59_2025,
    PERBUP_SIDOARJO_23_2012,
    PERBUP_TANAH_LAUT_30_2015,
    PERBUP_TANGERANG_73_2017,
    PERBUP_TOLITOLI_7_2014,
    PERDA_JAWA_BARAT_5_2023,
    PERDA_KUTAI_TIMUR_1_2022,
    PERDA_MADIUN_6_2020,
    PERDA_MADIUN_7_2023,
    PERDA_MANOKWARI_3_2022,
    PERDA_PEKALONGAN_10_2023,
    PERGUB_ACEH_11_2022,
    PERGUB_DKI_JAKARTA_15_2023,
    PERGUB_DKI_JAKARTA_55_2016,
    PERGUB_KALIMANTAN_TENGAH_3_2022,
    PERGUB_RIAU_15_2017,
    PERGUB_RIAU_42_2023,
    PERGUB_SULAWESI_TENGGARA_2_2022,
    PERGUB_SULAWESI_TENGGARA_28_2016,
    PERGUB_SULAWESI_UTARA_43_2017,
    PERWALI_AMBON_34A_2020,
    PERWALI_BONTANG_23_2023,
    PERWALI_DUMAI_13_2014,
    PERWALI_LANGSA_34_2014,
    PERWALI_MEDAN_21_2014,
    PERWALI_PEKALONGAN_19B_2022,
    PERWALI_SEMARANG_26_2025,
    PERWALI_TANGERANG_17_2017,
    PERWALI_TERNATE_15_2019,
    PERWALI_TERNATE_31_2021,
    PERWALI_TERNATE_50_2023,
    SE_JAKARTA_TIMUR_E_0001_SE_2024,
    SE_LAHAT_400_10_2_4_6_DPMD_IV_2024,
    SE_SUMATERA_UTARA_500_15_15_3268_2024,
)
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jamsos.dates import Day
    from jamsos.text import Lang

    _Way: TypeAlias = Callable[[Regulation], Iterator[tuple[Text, Regulation]]]

__all__ = [
    "ALL",
    "NATIONAL",
    "REGIONAL",
    "Lineage",
    "Link",
    "amended_by",
    "ancestors",
    "based_on",
    "descendants",
    "find",
    "in_force",
    "lineage",
    "supporting",
]

NATIONAL: tuple[Regulation, ...] = (
    UU_2_1951,
    UU_3_1992,
    UU_21_2001,
    UU_16_2004,
    UU_40_2004,
    UU_40_2007,
    UU_20_2008,
    UU_36_2008,
    UU_12_2011,
    UU_24_2011,
    UU_6_2014,
    UU_23_2014,
    UU_2_2017,
    UU_15_2019,
    UU_11_2020,
    UU_2_2021,
    UU_7_2021,
    UU_11_2021,
    UU_13_2022,
    UU_4_2023,
    UU_6_2023,
    UU_3_2024,
    PERPPU_2_2022,
    PP_33_1977,
    PP_14_1993,
    PP_36_1995,
    PP_79_1998,
    PP_83_2000,
    PP_149_2000,
    PP_28_2002,
    PP_22_2004,
    PP_64_2005,
    PP_76_2007,
    PP_1_2009,
    PP_68_2009,
    PP_84_2010,
    PP_47_2012,
    PP_53_2012,
    PP_101_2012,
    PP_84_2013,
    PP_85_2013,
    PP_86_2013,
    PP_99_2013,
    PP_43_2014,
    PP_44_2015,
    PP_45_2015,
    PP_46_2015,
    PP_55_2015,
    PP_60_2015,
    PP_70_2015,
    PP_102_2015,
    PP_12_2019,
    PP_82_2019,
    PP_49_2020,
    PP_7_2021,
    PP_37_2021,
    PP_38_2023,
    PP_49_2023,
    PP_6_2025,
    PP_7_2025,
    PP_36_2025,
    PP_50_2025,
    PERPRES_109_2013,
    PERPRES_7_2019,
    PERPRES_18_2020,
    PERMENAKER_19_2015,
    PERMENAKER_26_2015,
    PERMENAKER_29_2015,
    PERMENAKER_44_2015,
    PERMENAKER_1_2016,
    PERMENAKER_23_2016,
    PERMENAKER_21_2017,
    PERMENAKER_4_2018,
    PERMENAKER_18_2018,
    PERMENAKER_5_2021,
    PERMENAKER_7_2021,
    PERMENAKER_15_2021,
    PERMENAKER_2_2022,
    PERMENAKER_4_2022,
    PERMENAKER_4_2023,
    PERMENAKER_1_2025,
    PERMENAKER_2_2025,
    PERMENDAGRI_20_2018,
    PERMENDAGRI_27_2021,
    PERMENDAGRI_84_2022,
    PERMENDAGRI_15_2023,
    PERMENDESA_8_2022,
    PERMENDESA_2_2024,
    PERMENDESA_16_2025,
    PMK_16_PMK03_2010,
    PMK_206_PMK07_2020,
    PMK_148_PMK02_2021,
    PMK_215_PMK07_2021,
    PMK_91_2023,
    PMK_176_2023,
    PMK_72_2024,
    PMK_26_2025,
    PERMEN_BUMN_PER_1_MBU_03_2023,
    PERMEN_PUPR_10_2021,
    PERATURAN_LKPP_12_2021,
    INPRES_2_2021,
    INPRES_4_2022,
    INPRES_8_2025,
    KEPPRES_22_1993,
    KEPMENAKER_609_2012,
    KEPMENAKER_136_2021,
    SE_842_2_5193_SJ_2021,
    SE_400_5_7_4295_SJ_2024,
    SE_8_2021,
    SE_4491_SE_RC010_A_11_2021,
    SE_01_2022,
    SE_04_SE_M_2022,
    SURAT_S_49_PK_PK2_2024,
    FATWA_MUI_102_2025,
)
"""Every national instrument, in hierarchical order, then by year and number."""

REGIONAL: tuple[Regulation, ...] = (
    PERDA_JAWA_BARAT_5_2023,
    PERGUB_SULAWESI_TENGGARA_28_2016,
    PERGUB_DKI_JAKARTA_55_2016,
    PERGUB_RIAU_15_2017,
    PERGUB_SULAWESI_UTARA_43_2017,
    PERGUB_SULAWESI_TENGGARA_2_2022,
    PERGUB_KALIMANTAN_TENGAH_3_2022,
    PERGUB_ACEH_11_2022,
    PERGUB_DKI_JAKARTA_15_2023,
    PERGUB_RIAU_42_2023,
    PERDA_MADIUN_6_2020,
    PERDA_KUTAI_TIMUR_1_2022,
    PERDA_MANOKWARI_3_2022,
    PERDA_MADIUN_7_2023,
    PERDA_PEKALONGAN_10_2023,
    PERBUP_KARAWANG_43_2011,
    PERBUP_SIDOARJO_23_2012,
    PERBUP_TOLITOLI_7_2014,
    PERBUP_KARAWANG_39_2014,
    PERBUP_PURWAKARTA_72_2014,
    PERBUP_TANAH_LAUT_30_2015,
    PERBUP_KARO_24_2016,
    PERBUP_LUWU_UTARA_50_2017,
    PERBUP_TANGERANG_73_2017,
    PERBUP_SEMARANG_89_2017,
    PERBUP_BANJARNEGARA_69_2018,
    PERBUP_KATINGAN_6_2019,
    PERBUP_KLATEN_92_2019,
    PERBUP_CILACAP_157_2019,
    PERBUP_SERAM_BAGIAN_BARAT_5_2021,
    PERBUP_PASER_4_2022,
    PERBUP_KLATEN_9_2022,
    PERBUP_KOTAWARINGIN_TIMUR_16_2022,
    PERBUP_LAHAT_50_2023,
    PERBUP_BENGKAYANG_27_2024,
    PERBUP_KUTAI_TIMUR_29_2024,
    PERBUP_JOMBANG_38_2024,
    PERBUP_BANTUL_41_2025,
    PERBUP_KENDAL_45_2025,
    PERBUP_SERANG_59_2025,
    PERWALI_DUMAI_13_2014,
    PERWALI_MEDAN_21_2014,
    PERWALI_LANGSA_34_2014,
    PERWALI_TANGERANG_17_2017,
    PERWALI_TERNATE_15_2019,
    PERWALI_AMBON_34A_2020,
    PERWALI_TERNATE_31_2021,
    PERWALI_PEKALONGAN_19B_2022,
    PERWALI_BONTANG_23_2023,
    PERWALI_TERNATE_50_2023,
    PERWALI_SEMARANG_26_2025,
    KEPGUB_DKI_JAKARTA_642_2023,
    KEPWALI_AMBON_533_2021,
    KEPWALI_JAKARTA_TIMUR_E_0009_2024,
    SE_JAKARTA_TIMUR_E_0001_SE_2024,
    SE_LAHAT_400_10_2_4_6_DPMD_IV_2024,
    SE_SUMATERA_UTARA_500_15_15_3268_2024,
)
"""Every regional instrument, in the same order."""

ALL: tuple[Regulation, ...] = (*NATIONAL, *REGIONAL)
"""Every instrument: the national ones, then the regional ones."""

_NEAREST = 3


def find(kind: Kind | str, number: str | int, year: int, *, region: Region | None = None) -> Regulation:
    """The instrument with that kind, number and year; with the region where several regions have one.

    `kind` may be its short or long form, in capitals or not; "SE" is a circular of any office.
    `number` may be a whole number, "34 a" is 34A, and of a number in several parts the first one will do.
    Raises ValueError with the nearest known instruments when it is not among those listed, or when several are.

    >>> print(find("PP", 44, 2015))
    PP 44/2015
    >>> print(find("perwali", "34 a", 2020))
    Perwali Kota Ambon 34A/2020
    >>> print(find("PMK", 215, 2021))
    PMK 215/PMK.07/2021
    >>> find("PP", 44, 2016)
    Traceback (most recent call last):
    ...
    ValueError: PP 44/2016 is not among the instruments listed here; the nearest are PP 44/2015, PP 45/2015, PP 46/2015.
    """
    kinds = _as_kinds(kind)
    if region is not None:
        where = instance("region", region, Region, 'Region("81.71", "Ambon")')
        kinds = tuple(each for each in kinds if each.fits(where)) or kinds
    # What is asked for is read as an instrument is, so that its number and year are refused by the same sentences.
    asked = Regulation(kinds[0], number, year, "?", region=region)
    same = tuple(known for known in ALL if known.kind in kinds and _is_called(known, asked))
    found = same if region is None else tuple(known for known in same if known.region == region)
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(known.short for known in found)
        msg = f"{asked.short} is one of several: {names}; say which with region=."
    else:
        names = ", ".join(known.short for known in _nearest(asked, kinds))
        msg = f"{asked.short} is not among the instruments listed here; the nearest are {names}."
    raise ValueError(msg)


def in_force(day: Day, kind: Kind | str | None = None) -> tuple[Regulation, ...]:
    """The instruments known to be in force on that day, of one kind if one is named.

    One of which only the year is known is left out in that year; one whose end no source gives counts as in force.

    >>> [instrument.short for instrument in in_force("1994-01-01", "PP")]
    ['PP 14/1993']
    """
    on = as_day(day)
    kinds = tuple(Kind) if kind is None else _as_kinds(kind)
    return tuple(known for known in ALL if known.kind in kinds and known.in_force(on))


def supporting(subject: Subject, *, on: Day | None = None) -> tuple[Regulation, ...]:
    """The instruments that support a subject; with a day, those of them known to be in force on it.

    >>> [instrument.short for instrument in supporting(Subject.ELECTIONS)]
    ['Permendagri 27/2021', 'Permendagri 84/2022', 'Inpres 2/2021', 'SE Mendagri 400.5.7/4295/SJ']
    """
    about = instance("subject", subject, Subject, "Subject.PREMIUM_AID")
    listed = ALL if on is None else in_force(on)
    return tuple(known for known in listed if about in known.supports)


class Link(Enum):
    """Kaitan: how an instrument is tied to an earlier one, with the words for both directions.

    >>> Link.AMENDS.up.id, Link.AMENDS.down.id
    ('mengubah', 'diubah dengan')
    """

    AMENDS = (Text(id="mengubah", en="amends"), Text(id="diubah dengan", en="amended by"))
    REPEALS = (Text(id="mencabut", en="repeals"), Text(id="dicabut dengan", en="repealed by"))
    BASED_ON = (Text(id="berdasarkan", en="rests on"), Text(id="dasar bagi", en="basis of"))

    def __init__(self, up: Text, down: Text) -> None:
        self.up = up
        self.down = down

    def of(self, regulation: Regulation) -> tuple[Regulation, ...]:
        """The earlier instruments to which an instrument is tied in this way."""
        if self is Link.AMENDS:
            return regulation.amends
        return regulation.repeals if self is Link.REPEALS else regulation.based_on


def amended_by(regulation: Regulation) -> tuple[Regulation, ...]:
    """The instruments that amend it directly, oldest first.

    A temporary relief that changes none of its words, as PP 49/2020 is to PP 44/2015, is not among them.

    >>> from jamsos.regulations.national import PP_44_2015
    >>> [amendment.short for amendment in amended_by(PP_44_2015)]
    ['PP 82/2019', 'PP 49/2023']
    """
    return _tied(regulation, Link.AMENDS, ALL)


def based_on(regulation: Regulation) -> tuple[Regulation, ...]:
    """The instruments that rest on it directly, oldest first; what it rests on itself is `regulation.based_on`.

    >>> from jamsos.regulations.national import INPRES_4_2022
    >>> [instrument.short for instrument in based_on(INPRES_4_2022)]
    ['SE Kabupaten Lahat 400.10.2.4/6/DPMD/IV/2024']
    """
    return _tied(regulation, Link.BASED_ON, ALL)


def ancestors(regulation: Regulation, *links: Link) -> tuple[Regulation, ...]:
    """Everything that it amends, repeals or rests on, directly or through others: the nearest first, none twice.

    With links, only these are followed.

    >>> from jamsos.regulations.national import PERMENAKER_1_2025
    >>> [instrument.short for instrument in ancestors(PERMENAKER_1_2025, Link.AMENDS)]
    ['Permenaker 5/2021']
    >>> ancestors(PERMENAKER_1_2025)[0].short
    'Permenaker 5/2021'
    """
    return _walk(regulation, _upwards(_as_links(links)))


def descendants(
    regulation: Regulation, *links: Link, among: Iterable[Regulation] | None = None
) -> tuple[Regulation, ...]:
    """Everything that amends it, repeals it or rests on it, directly or through others: the nearest first, none twice.

    `among` are the instruments that are looked through, those listed here unless others are handed in.

    >>> from jamsos.regulations.national import PMK_215_PMK07_2021
    >>> [instrument.short for instrument in descendants(PMK_215_PMK07_2021)]
    ['PMK 72/2024', 'Perbup Kabupaten Jombang 38/2024']
    """
    return _walk(regulation, _downwards(_as_links(links), _among(among)))


def lineage(regulation: Regulation, *, among: Iterable[Regulation] | None = None) -> Lineage:
    """Silsilah: the tree of what an instrument comes from and what came from it.

    >>> from jamsos.regulations.regional import PERGUB_SULAWESI_TENGGARA_2_2022
    >>> print(lineage(PERGUB_SULAWESI_TENGGARA_2_2022).draw("en"))
    Pergub Provinsi Sulawesi Tenggara 2/2022
    ├── amends Pergub Provinsi Sulawesi Tenggara 28/2016
    └── rests on Inpres 2/2021
    """
    return Lineage(regulation, _among(among))


@frozen
class Lineage(Shows):
    """Silsilah peraturan: an instrument, and the tree of those before and after it, made by `lineage`.

    What has a branch of its own already is not unfolded a second time.
    """

    regulation: Regulation
    among: tuple[Regulation, ...] = field(repr=False)

    def __attrs_post_init__(self) -> None:
        instance("regulation", self.regulation, Regulation, "PP_44_2015")

    def _branches(self) -> Iterator[_Branch]:
        both = tuple(Link)
        return _unfold(self.regulation, (_upwards(both), _downwards(both, self.among)), [self.regulation])

    def draw(self, lang: Lang = "id") -> str:
        """The tree as text.

        >>> from jamsos.regulations.regional import PERDA_KUTAI_TIMUR_1_2022
        >>> print(lineage(PERDA_KUTAI_TIMUR_1_2022).draw())
        Perda Kabupaten Kutai Timur 1/2022
        └── dasar bagi Perbup Kabupaten Kutai Timur 29/2024
        """
        said = as_lang(lang)
        return "\n".join([self.regulation.short, *(branch.line(said) for branch in self._branches())])

    def as_document(self, lang: Lang) -> Document:
        """The tree as a table: how many steps away, by which tie, which instrument, and how well it is known."""
        columns = (
            Text(id="Langkah", en="Steps"),
            Text(id="Kaitan", en="Tie"),
            Text(id="Peraturan", en="Instrument"),
            Text(id="Tentang", en="On"),
            Text(id="Bukti", en="Evidence"),
        )
        rows = tuple(
            Row(
                (
                    len(branch.lasts),
                    branch.words,
                    branch.regulation.short,
                    branch.regulation.title,
                    branch.regulation.evidence,
                )
            )
            for branch in self._branches()
        )
        title = Text(id="Silsilah {instrument}", en="Lineage of {instrument}").fill(instrument=self.regulation.short)
        return Document(title, lang, (Table(columns, rows),))

    def __str__(self) -> str:
        return self.draw()


@frozen
class _Branch:
    """One line of a tree: whether it and each of those above it is the last of its branch, and what it says."""

    lasts: tuple[bool, ...]
    words: Text
    regulation: Regulation
    again: bool

    def line(self, lang: Lang) -> str:
        stem = "".join("    " if last else "│   " for last in self.lasts[:-1])
        fork = "└── " if self.lasts[-1] else "├── "
        return f"{stem}{fork}{self.words.get(lang)} {self.regulation.short}{_AGAIN.get(lang) if self.again else ''}"


_AGAIN = Text(id=" (lihat di atas)", en=" (see above)")


def _unfold(
    regulation: Regulation, ways: tuple[_Way, ...], seen: list[Regulation], lasts: tuple[bool, ...] = ()
) -> Iterator[_Branch]:
    steps = [(words, other, way) for way in ways for words, other in way(regulation)]
    for number, (words, other, way) in enumerate(steps, start=1):
        known = other in seen
        here = (*lasts, number == len(steps))
        yield _Branch(here, words, other, known and any(way(other)))
        if not known:
            seen.append(other)
            yield from _unfold(other, (way,), seen, here)


def _upwards(links: tuple[Link, ...]) -> _Way:
    def way(regulation: Regulation) -> Iterator[tuple[Text, Regulation]]:
        for link in links:
            for other in link.of(regulation):
                yield link.up, other

    return way


def _downwards(links: tuple[Link, ...], among: tuple[Regulation, ...]) -> _Way:
    def way(regulation: Regulation) -> Iterator[tuple[Text, Regulation]]:
        for link in links:
            for other in _tied(regulation, link, among):
                yield link.down, other

    return way


def _tied(regulation: Regulation, link: Link, among: tuple[Regulation, ...]) -> tuple[Regulation, ...]:
    """Those that are tied to the instrument, oldest first: within a year of one kind, the numbers follow the days."""
    earlier = instance("regulation", regulation, Regulation, "PP_44_2015")
    return tuple(sorted((each for each in among if earlier in link.of(each)), key=lambda each: each.sort_key[1:]))


def _walk(regulation: Regulation, way: _Way) -> tuple[Regulation, ...]:
    found = [instance("regulation", regulation, Regulation, "PP_44_2015")]
    for each in found:
        found += dict.fromkeys(other for _, other in way(each) if other not in found)
    return tuple(found[1:])


def _as_links(links: tuple[Link, ...]) -> tuple[Link, ...]:
    for link in links:
        instance("link", link, Link, "Link.AMENDS")
    return links or tuple(Link)


def _among(among: Iterable[Regulation] | None) -> tuple[Regulation, ...]:
    return ALL if among is None else several("among", among, Regulation, "PERWALI_AMBON_34A_2020")


def _as_kinds(kind: object) -> tuple[Kind, ...]:
    """The kinds that are called so: Perda is what provinces and what regencies and cities call their law."""
    if isinstance(kind, Kind):
        return (kind,)
    said = " ".join(instance("kind", kind, str, '"PP"').split())
    kinds = tuple(known for known in Kind if said.casefold() in _names(known))
    if not kinds:
        raise unknown("kind", said, dict.fromkeys(known.short for known in Kind))
    return kinds


def _names(kind: Kind) -> tuple[str, ...]:
    circular = ("se",) if kind is Kind.SE_MENDAGRI else ()
    return (kind.short.casefold(), kind.long.casefold(), *circular)


def _is_called(known: Regulation, asked: Regulation) -> bool:
    """Whether it has that number and year: PMK 215/2021 is PMK 215/PMK.07/2021."""
    number = asked.number.removesuffix(f"/{asked.year}")
    whole_number = known.number.removesuffix(f"/{known.year}")
    return known.year == asked.year and number in {whole_number, whole_number.partition("/")[0]}


def _nearest(asked: Regulation, kinds: tuple[Kind, ...]) -> list[Regulation]:
    """First what has the same number and year, then the same region, then the same kind."""

    def distance(known: Regulation) -> tuple[bool, bool, bool, int, int]:
        _, asked_year, asked_number, _ = asked.sort_key
        _, year, number, _ = known.sort_key
        return (
            not _is_called(known, asked),
            asked.region is not None and known.region != asked.region,
            known.kind not in kinds,
            abs(year - asked_year),
            abs(number - asked_number),
        )

    return sorted(ALL, key=distance)[:_NEAREST]

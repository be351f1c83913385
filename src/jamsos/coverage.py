"""Cakupan: how many of those who should be protected are, how many are missing, and who stands first.

`Count`s are the lines of a list: so many active of so many eligible, of one segment in one place.
`RegionalCoverage` adds them up by segment, by unit and by region, ranks the units, and hands the missing on to a
protection, whose bill says what closing the gap costs; no rate of contribution stands here.

A coverage above 100 % is shown as it is, and one whose denominator is not known is not shown at all.

Two official indicators are named as far as they are known, `UCJ` and `NON_WAGE_INDICATOR`; and the aspects of the
Paritrana Award, whose weights nobody has published: a `Scorecard` asks for them.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from attrs import evolve, field, frozen

from jamsos._checks import instance, shown, whole
from jamsos.dates import as_day
from jamsos.document import Document, Facts, Note, Row, Shows, Table
from jamsos.money import Rate, percent
from jamsos.participants import refuse_other
from jamsos.protection import Protection
from jamsos.regions import Region, find_region
from jamsos.segments import Segment
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from fractions import Fraction

    from jamsos.dates import Day
    from jamsos.document import Block
    from jamsos.text import Lang

__all__ = [
    "AWARDS",
    "NON_WAGE_INDICATOR",
    "PARITRANA_2018",
    "PARITRANA_2022_MALUKU",
    "PARITRANA_2024",
    "PARITRANA_2025_MALUKU",
    "UCJ",
    "UCJ_TARGETS",
    "Award",
    "Count",
    "Coverage",
    "Indicator",
    "Ranked",
    "RegionalCoverage",
    "Scorecard",
    "Target",
    "UcjTarget",
    "share_of",
]

_HUNDREDTHS = 10_000

T = TypeVar("T")


def share_of(part: int, of: int) -> Rate:
    """The share that a number is of another, which is more than nought, half up to one hundredth of a per cent.

    >>> print(share_of(390_498, 756_873), share_of(77_074, 51_086))
    51,59% 150,87%
    """
    whole("of", of, least=1)
    return Rate.ratio((2 * part * _HUNDREDTHS + of) // (2 * of), _HUNDREDTHS)


@frozen
class Target:
    """Sasaran: how many workers a region means to protect, and over how many units (villages, wards, negeri).

    >>> Target(50_000, units=50).per_unit
    1000
    """

    workers: int
    units: int | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        whole("workers", self.workers, least=1)
        if self.units is not None:
            whole("units", self.units, least=1)

    @property
    def per_unit(self) -> int | None:
        """How many workers that is for each unit, rounded up so that the target is reached; None without units."""
        return None if self.units is None else -(-self.workers // self.units)


@frozen
class Coverage:
    """Cakupan: active participants over those eligible.

    A coverage above 100 % is shown as it is: real registers exceed the official potential, and hiding that hides an
    error in one of the two numbers.

    >>> coverage = Coverage(25_000, 50_000)
    >>> print(coverage, coverage.gap)
    50% 25000
    >>> print(Coverage(77_074, 51_086))
    150,87%
    """

    active: int
    eligible: int

    def __attrs_post_init__(self) -> None:
        whole("active", self.active, least=0)
        whole("eligible", self.eligible, least=1)

    @property
    def share(self) -> Rate:
        """The coverage, half up to one hundredth of a per cent."""
        return share_of(self.active, self.eligible)

    @property
    def exact(self) -> Fraction:
        """The coverage without rounding, by which places are ranked."""
        from fractions import Fraction  # noqa: PLC0415  (whoever reckons a bill does not pay for it)

        return Fraction(self.active, self.eligible)

    @property
    def gap(self) -> int:
        """How many are missing; negative where there are more active than eligible."""
        return self.eligible - self.active

    @property
    def gap_text(self) -> Text:
        """The gap as a phrase: so many missing, or so many above."""
        if self.gap >= 0:
            return Text(id="{n} belum terlindungi", en="{n} not yet protected").fill(n=self.gap)
        return Text(id="{n} melebihi sasaran", en="{n} above the target").fill(n=-self.gap)

    def needed(self, share: Rate) -> int:
        """How many more make the coverage at least that share; none where it is reached.

        >>> Coverage(390_498, 756_873).needed(percent("71.59"))
        151348
        """
        instance("share", share, Rate, 'percent("71.59")')
        target = -(-share.numerator * self.eligible // share.denominator)
        return max(0, target - self.active)

    def closing(self, like: Protection) -> Protection | None:
        """The protection of those who are missing, on the terms of another one; None where nobody is.

        Its bill says what closing the gap costs: same regulation, money and period, and as many people as are missing.

        >>> from jamsos import APBD, JKK, JKM, KOTA_AMBON, PERWALI_AMBON_34A_2020, Funding, Period
        >>> year = Protection(under=PERWALI_AMBON_34A_2020, region=KOTA_AMBON, segment=Segment.BPU, headcount=1,
        ...                   programs=(JKK, JKM), period=Period.year(2022),
        ...                   funding=Funding(APBD, payer=KOTA_AMBON, year=2022))
        >>> Coverage(25_000, 50_000).closing(year).bill().amount
        Rp(5040000000)
        """
        instance("like", like, Protection, "Protection(...)")
        return evolve(like, headcount=self.gap, roster=None) if self.gap > 0 else None

    def __format__(self, spec: str) -> str:
        return format(self.share, as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


# A region and its parts -----------------------------------------------------------------------------------------------


def _some_day(value: Day | None) -> date | None:
    return None if value is None else as_day(value, "on")


@frozen
class Count:
    """Cacah: so many active of so many eligible, of one segment in one place, as a list of a day says.

    `eligible` is None where the potential of the place is not known; `on` is the day of the list, None where it has
    none.

    >>> Count(find_region("81.71.01.1006"), Segment.BPU, 640, 500, on="2022-11-03").over
    140
    """

    region: Region
    segment: Segment
    active: int
    eligible: int | None
    on: date | None = field(default=None, converter=_some_day, kw_only=True)

    def __attrs_post_init__(self) -> None:
        instance("region", self.region, Region, "KOTA_AMBON")
        refuse_other("segment", self.segment, Segment)
        whole("active", self.active, least=0)
        if self.eligible is not None:
            whole("eligible", self.eligible, least=0)

    @property
    def over(self) -> int:
        """How many more are active than eligible; 0 where none are, or where those eligible are not known."""
        return 0 if self.eligible is None else max(0, self.active - self.eligible)


def _coverage_of(counts: Iterable[Count]) -> Coverage | None:
    """The counts added up; None where an eligible number is missing, or where nobody is eligible."""
    active, eligible = _sums(counts)
    return Coverage(active, eligible) if eligible else None


def _sums(counts: Iterable[Count]) -> tuple[int, int | None]:
    """Those active, and those eligible; of these None where the number of one place is missing."""
    active, eligible = 0, 0
    known = True
    for count in counts:
        active += count.active
        eligible += count.eligible or 0
        known = known and count.eligible is not None
    return active, eligible if known else None


@frozen
class Ranked:
    """Peringkat: a region, or a part of one, with its place; those who are equal share it, and the next is left out."""

    place: int
    region: Region
    score: Fraction

    @property
    def percentage(self) -> Rate:
        """The score, half up to one hundredth of a per cent."""
        return share_of(self.score.numerator, self.score.denominator)


def _ranked(scores: Mapping[Region, Fraction]) -> tuple[Ranked, ...]:
    ordered = sorted(scores.items(), key=lambda each: (-each[1], each[0]))
    first = {score: place for place, (_, score) in reversed(list(enumerate(ordered, start=1)))}
    return tuple(Ranked(first[score], region, score) for region, score in ordered)


def _top(ranking: Iterable[Ranked], places: int) -> tuple[Ranked, ...]:
    whole("places", places, least=1)
    return tuple(each for each in ranking if each.place <= places)


def _gathered(pairs: Iterable[tuple[T, Count]]) -> dict[T, list[Count]]:
    groups: defaultdict[T, list[Count]] = defaultdict(list)
    for key, count in pairs:
        groups[key].append(count)
    return groups


def _grouped(pairs: Iterable[tuple[T, Count]]) -> dict[T, Coverage | None]:
    return {key: _coverage_of(counts) for key, counts in _gathered(pairs).items()}


def _counts(values: Iterable[Count]) -> tuple[Count, ...]:
    return tuple(values)


@frozen
class RegionalCoverage(Shows):
    """Cakupan daerah: the counts of a region and of its parts, added up in every direction.

    Nobody is counted twice: a place and a part of it cannot both have a count of one segment.
    `target` is what the region means to reach with all that is counted here; `only` takes a segment out.
    Raises ValueError for a count outside the region and for one that stands there twice.

    >>> nusaniwe, soya = find_region("81.71.01.1006"), find_region("81.71.02.2009")
    >>> ambon = RegionalCoverage(find_region("81.71"), (
    ...     Count(nusaniwe, Segment.BPU, 640, 500), Count(soya, Segment.BPU, 120, 400),
    ...     Count(nusaniwe, Segment.PU, 300, 600)))
    >>> print(ambon.total, *(f"{unit.name} {coverage}" for unit, coverage in ambon.by_unit.items()))
    70,67% Nusaniwe 85,45% Soya 30%
    """

    region: Region
    counts: tuple[Count, ...] = field(converter=_counts)
    target: Target | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        instance("region", self.region, Region, "KOTA_AMBON")
        if not self.counts:
            msg = f"counts of {self.region} cannot be empty."
            raise ValueError(msg)
        for count in self.counts:
            instance("count", count, Count, "Count(KOTA_AMBON, Segment.BPU, 25_000, 50_000)")
            if not self.region.contains(count.region):
                msg = f"{count.region} ({count.region.code}) does not lie in {self.region} ({self.region.code})."
                raise ValueError(msg)
        if self.target is not None:
            instance("target", self.target, Target, "Target(50_000)")
        self._refuse_twice()

    def _refuse_twice(self) -> None:
        # A region sorts right before its parts, so whoever is counted twice stands after the one that holds him.
        last: dict[Segment, Region] = {}
        for count in sorted(self.counts, key=lambda each: each.region):
            before = last.get(count.segment)
            if before is not None and before.contains(count.region):
                where = "twice" if before == count.region else f"in {before} and in {count.region}, a part of it"
                msg = f"{count.segment.name} of {count.region} ({count.region.code}) would be counted {where}."
                raise ValueError(msg)
            last[count.segment] = count.region

    @property
    def active(self) -> int:
        """How many are active, over all counts."""
        return sum(count.active for count in self.counts)

    @property
    def total(self) -> Coverage | None:
        """The coverage of the region; None where an eligible number is missing or nobody is eligible."""
        return _coverage_of(self.counts)

    @property
    def against_target(self) -> Coverage | None:
        """Those active over the target; None without one."""
        return None if self.target is None else Coverage(self.active, self.target.workers)

    @property
    def by_segment(self) -> dict[Segment, Coverage | None]:
        """The coverage of each segment that is counted."""
        found = _grouped((count.segment, count) for count in self.counts)
        return {segment: found[segment] for segment in Segment if segment in found}

    @property
    def by_unit(self) -> dict[Region, Coverage | None]:
        """The coverage of each place that is counted, by its code, over all its segments."""
        return dict(sorted(_grouped((count.region, count) for count in self.counts).items()))

    def only(self, *segments: Segment) -> RegionalCoverage:
        """The counts of some segments, without the target, which was for all of them."""
        for segment in segments:
            refuse_other("segment", segment, Segment)
        found = [count for count in self.counts if count.segment in segments]
        if not found:
            asked, counted = (
                ", ".join(f"Segment.{each.name}" for each in some) for some in (segments, self.by_segment)
            )
            msg = f"segments counted in {self.region} are {counted}, not {asked or 'none'}."
            raise ValueError(msg)
        return RegionalCoverage(self.region, found)

    def within(self, region: Region) -> RegionalCoverage:
        """The counts of a part of the region, without the target, which was for the whole."""
        instance("region", region, Region, "KOTA_AMBON")
        found = [count for count in self.counts if region.contains(count.region)]
        if not found:
            msg = f"nothing is counted in {region} ({region.code}): the counts are of {self.region}."
            raise ValueError(msg)
        return RegionalCoverage(region, found)

    def over(self, regions: Iterable[Region]) -> dict[Region, Coverage | None]:
        """The counts added up to the regions that hold them, such as the villages to their kecamatan.

        Every count goes to one of the regions: raises ValueError for a count that lies in none, or in several.

        >>> from jamsos.regions import AMBON_DISTRICTS, AMBON_UNITS, KOTA_AMBON
        >>> ambon = RegionalCoverage(KOTA_AMBON, (Count(unit, Segment.BPU, 500, 1_000) for unit in AMBON_UNITS))
        >>> {district.name: coverage.active for district, coverage in ambon.over(AMBON_DISTRICTS).items()}
        {'Nusaniwe': 6500, 'Sirimau': 7000, 'Baguala': 3500, 'Teluk Ambon': 4000, 'Leitimur Selatan': 4000}
        """
        into = tuple(regions)
        return dict(sorted(_grouped((_holder(into, count), count) for count in self.counts).items()))

    @property
    def ranking(self) -> tuple[Ranked, ...]:
        """The places by coverage, the highest first; those whose eligible number is not known are left out.

        The unrounded coverage decides, and equal ones share a place.
        """
        return _ranked({unit: coverage.exact for unit, coverage in self.by_unit.items() if coverage is not None})

    def top(self, places: int = 3) -> tuple[Ranked, ...]:
        """The first places of the ranking; more of them than that where the last one is shared."""
        return _top(self.ranking, places)

    def as_document(self, lang: Lang) -> Document:
        """The region, its segments, and its units by rank."""
        return Document(_REGIONAL.fill(region=self.region), lang, (*self._blocks(),))

    def _blocks(self) -> Iterable[Block]:
        facts: list[tuple[Text, object]] = [(_ACTIVE, self.active)]
        facts += _facts(self.total)
        if self.target is not None:
            against = Coverage(self.active, self.target.workers)
            facts += [(_TARGET, self.target.workers), (_OF_TARGET, against), (_TO_TARGET, against.gap_text)]
        yield Facts(tuple(facts))
        segments = _gathered((count.segment, count) for count in self.counts)
        rows = [(segment, *_cells(segments[segment])) for segment in self.by_segment]
        yield Table((_SEGMENT, *_COLUMNS), tuple(rows), title=_BY_SEGMENT)
        units = _gathered((count.region, count) for count in self.counts)
        ranked = [(each.place, each.region, *_cells(units.pop(each.region))) for each in self.ranking]
        ranked += [(None, unit, *_cells(units[unit])) for unit in sorted(units)]
        yield Table((_PLACE, _UNIT, *_COLUMNS), tuple(ranked), title=_BY_UNIT)

    def __format__(self, spec: str) -> str:
        return _REGIONAL.fill(region=self.region).get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


def _holder(regions: tuple[Region, ...], count: Count) -> Region:
    holding = [region for region in regions if region.contains(count.region)]
    if len(holding) == 1:
        return holding[0]
    where = " and ".join(format(region, "id") for region in holding) or "none of the regions"
    msg = f"{count.region} ({count.region.code}) lies in {where}; every count must lie in one of them."
    raise ValueError(msg)


def _facts(coverage: Coverage | None) -> list[tuple[Text, object]]:
    if coverage is None:
        return [(_SHARE, _UNKNOWN)]
    return [(_ELIGIBLE, coverage.eligible), (_SHARE, coverage), (_GAP, coverage.gap_text)]


def _cells(counts: list[Count]) -> tuple[object, ...]:
    active, eligible = _sums(counts)
    share = Coverage(active, eligible).share if eligible else None
    return (active, eligible, share, None if eligible is None else eligible - active)


_REGIONAL = Text(id="Cakupan {region}", en="Coverage of {region}")
_ACTIVE = Text(id="Peserta aktif", en="Active")
_ELIGIBLE = Text(id="Potensi", en="Eligible")
_SHARE = Text(id="Cakupan", en="Coverage")
_GAP = Text(id="Selisih", en="Gap")
_TARGET = Text(id="Sasaran", en="Target")
_OF_TARGET = Text(id="Dari sasaran", en="Of the target")
_TO_TARGET = Text(id="Menuju sasaran", en="To the target")
_UNKNOWN = Text(id="potensi belum diketahui", en="those eligible are not known")
_SEGMENT = Text(id="Segmen", en="Segment")
_PLACE = Text(id="Peringkat", en="Place")
_UNIT = Text(id="Wilayah", en="Region")
_COLUMNS = (_ACTIVE, _ELIGIBLE, _SHARE, _GAP)
_BY_SEGMENT = Text(id="Menurut segmen", en="By segment")
_BY_UNIT = Text(id="Menurut wilayah", en="By region")


# The official indicators ----------------------------------------------------------------------------------------------


@frozen
class Indicator:
    """Indikator: which segments an official indicator counts, its codes and words, and where they were seen.

    >>> ambon = RegionalCoverage(find_region("81.71"), (Count(find_region("81.71"), Segment.BPU, 25_000, 50_000),))
    >>> print(NON_WAGE_INDICATOR.of(ambon))
    50%
    """

    name: Text
    codes: tuple[str, ...]
    says: Text
    segments: tuple[Segment, ...]
    seen_in: tuple[str, ...]

    def of(self, data: RegionalCoverage) -> Coverage | None:
        """The indicator of a region; None where none of its segments is counted, or an eligible number is missing."""
        return _coverage_of(count for count in data.counts if count.segment in self.segments)


NON_WAGE_INDICATOR = Indicator(
    Text(id="Cakupan pekerja bukan penerima upah", en="Coverage of non-wage workers"),
    ("06.02.021", "RPJMN 06.02.02.01.01", "SDG 8.8.1.(a)"),
    Text(
        id="peserta JKK dan JKM segmen bukan penerima upah per seluruh pekerja bukan penerima upah x 100",
        en="members of the non-wage segment in JKK and JKM over all non-wage workers x 100",
    ),
    (Segment.BPU,),
    ("sdi.beltim.go.id",),
)
"""The official indicator of non-wage workers, as one open-data page of a regency defines it."""

UCJ = Indicator(
    Text(id="Universal Coverage Jamsostek (UCJ)", en="Universal Coverage Jamsostek (UCJ)"),
    (),
    Text(id="peserta per penduduk bekerja", en="members over the people at work"),
    tuple(Segment),
    ("https://bali.antaranews.com/berita/376813/universal-coverage-bpjs-ketenagakerjaan-di-badung-tertinggi-di-bali",),
)
"""UCJ, as one report shows it: members over the people at work.  Its official formula was not found.

That report prints 50,88 % beside 935.079 of 1.873.899, which is 49,90 %.
"""


@frozen
class UcjTarget:
    """Sasaran UCJ: the share a region is to reach in a year; the whole country where no region is named."""

    region: Region | None
    year: int
    share: Rate
    seen_in: str


_BALI = find_region("51")

UCJ_TARGETS = (
    UcjTarget(
        None,
        2025,
        percent("52.15"),
        "https://ayonusa.com/berita/news-97831/bpjs-ketenagakerjaan-wujud-pelindungan-negara-untuk-pekerja",
    ),
    UcjTarget(
        _BALI,
        2025,
        percent("67.28"),
        "https://bali.antaranews.com/berita/376813/universal-coverage-bpjs-ketenagakerjaan-di-badung-tertinggi-di-bali",
    ),
    UcjTarget(
        _BALI,
        2025,
        percent("67.69"),
        "http://forumkeadilanbali.com/"
        "tingkatkan-target-ucj-sekda-dewa-indra-dorong-pemangku-kepentingan-buka-opsi-non-fiskal",
    ),
)
"""The targets that were seen; two reports differ on that of Bali, and those of other provinces were not found.

The report that prints 52,15 % for the country gives 32,15 % as the national plan (RPJMN) of the same year: another
denominator, or a slip of a digit; the two are not merged.
"""


# Paritrana Award ------------------------------------------------------------------------------------------------------


@frozen
class Award:
    """Penghargaan: an edition of the Paritrana Award, the aspects it looks at, and where they were seen.

    No source prints weights, so none are held here.
    """

    name: Text
    aspects: tuple[Text, ...]
    seen_in: tuple[str, ...]

    def aspect(self, code: str) -> Text:
        """The aspect of an English name; raises ValueError naming the aspects."""
        for each in self.aspects:
            if each.en == code:
                return each
        raise _other_aspects(self, [code])


def _other_aspects(award: Award, given: Iterable[str]) -> ValueError:
    names, valid = set(given), [each.en for each in award.aspects]
    other = ", ".join(sorted(shown(each) for each in names.difference(valid)))
    wrong = f"not {other}" if other else f"missing: {', '.join(repr(each) for each in valid if each not in names)}"
    return ValueError(f"aspects of {award.name.en} are {', '.join(map(repr, valid))}; {wrong}.")


PARITRANA_2018 = Award(
    Text(id="Paritrana Award 2018", en="Paritrana Award 2018"),
    (
        Text(id="kebijakan", en="policy"),
        Text(id="kinerja kepesertaan", en="performance"),
        Text(id="wawancara", en="interview"),
    ),
    (
        "https://bangda.kemendagri.go.id/berita/baca_kontent/894",
        "https://pasundanekspres.co/2019/07/05/jusuf-kalla-serahkan-anugerah-paritrana-bpjstk-2018/2",
    ),
)

PARITRANA_2022_MALUKU = Award(
    Text(id="Paritrana Award 2022, kabupaten/kota Maluku", en="Paritrana Award 2022, regencies and cities of Maluku"),
    (
        Text(id="bantuan iuran bagi BPU", en="aid for non-wage workers"),
        Text(id="cakupan keseluruhan", en="total coverage"),
    ),
    (
        "a report on the award in Maluku, in which Ambon came first",
        "http://delapan7news.com/pemkab-mbd-raih-penghargaan-paritrana-award/",
    ),
)

PARITRANA_2024 = Award(
    Text(id="Paritrana Award 2024", en="Paritrana Award 2024"),
    (
        Text(id="regulasi", en="regulation"),
        Text(id="implementasi", en="implementation"),
        Text(id="cakupan", en="coverage"),
        Text(id="inovasi", en="innovation"),
    ),
    ("jabarekspres.com (4 Dec 2025)",),
)

PARITRANA_2025_MALUKU = Award(
    Text(id="Paritrana Award 2025, Maluku", en="Paritrana Award 2025, Maluku"),
    (
        Text(id="regulasi dan kebijakan", en="regulation and policy"),
        Text(id="inovasi", en="innovation"),
        Text(id="peningkatan kepesertaan", en="growth of membership"),
        Text(id="kepatuhan iuran dan pelaporan", en="compliance"),
    ),
    ("https://jurnalmaluku.com/?p=19929",),
)

AWARDS = (PARITRANA_2018, PARITRANA_2022_MALUKU, PARITRANA_2024, PARITRANA_2025_MALUKU)
"""The editions whose aspects were seen."""

_MOST_POINTS = 100


def _weights(values: Mapping[str, int] | Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    return tuple(dict(values).items())


@frozen
class Scorecard:
    """Kartu nilai: an edition of the award with weights that the caller hands in, since no official ones are public.

    `weights` are whole numbers by the English name of each aspect; points are whole numbers from 0 to 100.

    >>> card = Scorecard(PARITRANA_2024, {"regulation": 3, "implementation": 2, "coverage": 4, "innovation": 1})
    >>> card.score({"regulation": 90, "implementation": 60, "coverage": 50, "innovation": 40})
    Fraction(63, 100)
    """

    award: Award
    weights: tuple[tuple[str, int], ...] = field(converter=_weights)

    def __attrs_post_init__(self) -> None:
        instance("award", self.award, Award, "PARITRANA_2024")
        self._refuse_other_aspects(name for name, _ in self.weights)
        for name, weight in self.weights:
            whole(f"weight of {name}", weight, least=0)
        if not sum(weight for _, weight in self.weights):
            msg = f"weights of {self.award.name.en} are all 0: hand in your own; no official ones are public."
            raise ValueError(msg)

    def _refuse_other_aspects(self, given: Iterable[str]) -> None:
        names = list(given)
        if {aspect.en for aspect in self.award.aspects} != set(names):
            raise _other_aspects(self.award, names)

    def score(self, points: Mapping[str, int]) -> Fraction:
        """The weighted mean of the points, as a share of the highest possible."""
        self._refuse_other_aspects(points)
        for name, given in points.items():
            whole(f"points for {name}", given, least=0, most=_MOST_POINTS)
        total = sum(weight for _, weight in self.weights)
        from fractions import Fraction  # noqa: PLC0415  (as above)

        return Fraction(sum(weight * points[name] for name, weight in self.weights), _MOST_POINTS * total)

    def ranking(self, entries: Mapping[Region, Mapping[str, int]]) -> tuple[Ranked, ...]:
        """The regions by their scores, the highest first; equal ones share a place."""
        return _ranked({region: self.score(points) for region, points in entries.items()})

    def top(self, entries: Mapping[Region, Mapping[str, int]], places: int = 3) -> tuple[Ranked, ...]:
        """The first places, three unless said otherwise; more of them where the last one is shared."""
        return _top(self.ranking(entries), places)

    def as_document(self, entries: Mapping[Region, Mapping[str, int]], lang: Lang) -> Document:
        """The regions by rank, with their points and what each aspect weighs."""
        heads = [_WEIGHED.fill(aspect=self.award.aspect(name), weight=weight) for name, weight in self.weights]
        rows = [
            Row((each.place, each.region, *(entries[each.region][name] for name, _ in self.weights), each.percentage))
            for each in self.ranking(entries)
        ]
        return Document(
            self.award.name, lang, (Table((_PLACE, _UNIT, *heads, _SCORE), tuple(rows)), Note(_NO_OFFICIAL_WEIGHTS))
        )


_WEIGHED = Text(id="{aspect} (bobot {weight})", en="{aspect} (weight {weight})")
_SCORE = Text(id="Nilai", en="Score")
_NO_OFFICIAL_WEIGHTS = Text(
    id="bobot resmi tidak dipublikasikan; bobot di sini diberikan oleh pengguna",
    en="no official weights are public; those here were handed in",
)

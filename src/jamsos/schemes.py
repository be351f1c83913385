"""Skema daerah: what a regional regulation on premium aid fixes, as one value, with the examples that are known.

Such a regulation (Perda, Perwali, Perbup) decides who is enrolled, how many, and who pays; what is paid and what is
promised is national law.
It belongs to one of two families, or mixes them: *compliance* has everybody join, with duties of employers and
sanctions; *premium aid* says who is vulnerable, how names enter a list and leave it, and whose money pays.

A `Scheme` holds each of these matters as a `Known`: the value and where it was seen.
None says that no source tells, not that the regulation is silent; of a text that was read whole (`text_read`) it does.
No text of any of these regulations was read whole, so nearly all of it is reported.

`scheme.eligible(person, day)` judges one person, `scheme.screen(candidates, day)` a list; `scheme.quota(units, total)`
shares a number of places over villages or districts, and loses nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar, cast

from attrs import field, frozen

from jamsos._checks import instance, several, shown, unknown, whole
from jamsos.dates import as_day, completed_years
from jamsos.document import Document, Facts, Heading, Listing, Row, Shows, Table
from jamsos.findings import Finding, Findings, Rule, Severity
from jamsos.funding import ADD, APBD, DBH_CHT, DBH_SAWIT, Instrument
from jamsos.groups import (
    CADRES,
    CASUAL_LABOURERS,
    CONSTRUCTION_WORKERS,
    DOCK_WORKERS,
    DRIVERS,
    FARMERS,
    FISHERS,
    GRAVE_DIGGERS,
    NON_ASN,
    PALM_WORKERS,
    PARKING_ATTENDANTS,
    PEDICAB_DRIVERS,
    RT_RW,
    TOBACCO_WORKERS,
    TRADESMEN,
    VENDORS,
    VILLAGE_OFFICIALS,
    WorkerGroup,
)
from jamsos.law import Evidence, Regulation
from jamsos.money import Rp, Rupiah, allocate_units
from jamsos.participants import Participant
from jamsos.regions import KOTA_AMBON, Region
from jamsos.regulations.national import PMK_72_2024
from jamsos.regulations.regional import (
    KEPGUB_DKI_JAKARTA_642_2023,
    PERBUP_BANTUL_41_2025,
    PERBUP_BENGKAYANG_27_2024,
    PERBUP_JOMBANG_38_2024,
    PERBUP_KOTAWARINGIN_TIMUR_16_2022,
    PERBUP_SERAM_BAGIAN_BARAT_5_2021,
    PERDA_MADIUN_6_2020,
    PERDA_PEKALONGAN_10_2023,
    PERWALI_AMBON_34A_2020,
    PERWALI_BONTANG_23_2023,
    PERWALI_MEDAN_21_2014,
    PERWALI_PEKALONGAN_19B_2022,
    PERWALI_TERNATE_50_2023,
    SE_LAHAT_400_10_2_4_6_DPMD_IV_2024,
)
from jamsos.segments import Segment
from jamsos.text import Lang, Text, as_lang, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from jamsos.dates import Day

    Found: TypeAlias = Iterable[Mapping[str, object]]

__all__ = [
    "AMBON",
    "BANTUL",
    "BENGKAYANG",
    "BONTANG",
    "DKI_JAKARTA",
    "JOMBANG",
    "KOTAWARINGIN_TIMUR",
    "KUDUS",
    "LAHAT",
    "MADIUN",
    "MEDAN",
    "MUKOMUKO",
    "MUNA_BARAT",
    "PEKALONGAN",
    "PEKALONGAN_PERDA",
    "PENAJAM_PASER_UTARA",
    "RULES",
    "SCHEMES",
    "SERAM_BAGIAN_BARAT",
    "SERANG",
    "SITUBONDO",
    "TERNATE",
    "AgeLimits",
    "Application",
    "Candidate",
    "Exclusion",
    "Family",
    "Known",
    "Occupations",
    "Quota",
    "Register",
    "Scheme",
    "Shares",
    "Sharing",
    "SocialAid",
    "find_scheme",
    "known",
]

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

# The vocabulary -------------------------------------------------------------------------------------------------------


class Family(Enum):
    """Rumpun: whether a regulation has everybody join, pays for the vulnerable, or both."""

    COMPLIANCE = Text(id="kewajiban kepesertaan", en="compliance")
    PREMIUM_AID = Text(id="bantuan iuran", en="premium aid")
    MIXED = Text(id="keduanya", en="both")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class Register(Enum):
    """Data kemiskinan: the registers of poverty in which a scheme wants a person to stand."""

    DTKS = Text(id="Data Terpadu Kesejahteraan Sosial (DTKS)", en="integrated welfare data (DTKS)")
    P3KE = Text(
        id="Pensasaran Percepatan Penghapusan Kemiskinan Ekstrem (P3KE)", en="targeting data on extreme poverty (P3KE)"
    )
    DTSEN = Text(id="DTSEN", en="DTSEN, in use from 2025")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class SocialAid(Enum):
    """Bantuan sosial: other aid that keeps a person out of some schemes."""

    PKH = Text(id="Program Keluarga Harapan (PKH)", en="family cash transfer (PKH)")
    BPNT = Text(id="Bantuan Pangan Nontunai (BPNT)", en="food aid (BPNT)")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class Exclusion(Enum):
    """Pengecualian: who is left out although everything else fits."""

    ACTIVE_MEMBER = Text(id="sudah peserta aktif", en="an active member already")
    SOCIAL_AID = Text(id="penerima PKH atau BPNT", en="a recipient of PKH or BPNT")
    SAME_FAMILY_CARD = Text(id="orang kedua dari satu kartu keluarga", en="the second person of one family card")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class Sharing(Enum):
    """Cara membagi kuota: a fixed number for each unit, the same for all, or by population."""

    FIXED = Text(id="jumlah tetap per unit", en="a fixed number for each unit")
    EQUAL = Text(id="sama rata", en="equal shares")
    BY_POPULATION = Text(id="menurut jumlah penduduk", en="by population")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    return several("seen_in", values, str, '"https://..."')


@frozen
class Known(Generic[T_co]):
    """Diketahui: one thing that a scheme fixes, how well that is known, and where it was seen; made by `known`.

    >>> known(18, "https://pranala.co/").value
    18
    >>> known(18)
    Traceback (most recent call last):
    ...
    ValueError: seen_in is missing: what a scheme fixes is known from somewhere.
    """

    value: T_co
    seen_in: tuple[str, ...] = field(converter=_texts, repr=False)
    evidence: Evidence = Evidence.REPORTED

    def __attrs_post_init__(self) -> None:
        instance("evidence", self.evidence, Evidence, "Evidence.READ")
        if not self.seen_in:
            msg = "seen_in is missing: what a scheme fixes is known from somewhere."
            raise ValueError(msg)


def known(value: T, *seen_in: str, evidence: Evidence = Evidence.REPORTED) -> Known[T]:
    """Something a scheme fixes, and where it was seen; reported unless `evidence` says that the text was read."""
    held = cast("T", tuple(cast("list[object]", value))) if isinstance(value, list) else value
    return Known(held, seen_in, evidence)


@frozen
class AgeLimits:
    """Batas umur: the first and the last age, in completed years, at which a person may be enrolled.

    "Berusia 18 hingga 64 tahun" is 18 to 64; "kurang dari 65 tahun" ends with 64.

    >>> limits = AgeLimits(18, 64)
    >>> limits.holds(64), limits.holds(65), f"{limits:en}"
    (True, False, '18 to 64 years')
    """

    first: int | None
    last: int | None

    def __attrs_post_init__(self) -> None:
        for name, age in (("first", self.first), ("last", self.last)):
            if age is not None:
                whole(name, age, least=0, most=120)
        if self.first is None and self.last is None:
            msg = "first and last are missing: an age limit has one of them at least."
            raise ValueError(msg)
        if self.first is not None and self.last is not None and self.last < self.first:
            msg = f"last ({self.last}) is before first ({self.first})."
            raise ValueError(msg)

    def holds(self, age: int) -> bool:
        """Whether a person of that age may be enrolled."""
        return (self.first is None or self.first <= age) and (self.last is None or age <= self.last)

    def __format__(self, spec: str) -> str:
        if self.first is None:
            phrase = _UP_TO.fill(last=self.last)
        elif self.last is None:
            phrase = _FROM_ON.fill(first=self.first)
        else:
            phrase = _BETWEEN.fill(first=self.first, last=self.last)
        return phrase.get(as_lang(spec or "id"))


_UP_TO = Text(id="paling tinggi {last} tahun", en="up to {last} years")
_FROM_ON = Text(id="paling rendah {first} tahun", en="{first} years and more")
_BETWEEN = Text(id="{first} sampai {last} tahun", en="{first} to {last} years")


def _groups(values: Iterable[WorkerGroup]) -> tuple[WorkerGroup, ...]:
    return several("groups", values, WorkerGroup, "FISHERS")


@frozen
class Occupations:
    """Jenis pekerjaan: the groups of workers a scheme names; `others` where it adds "and others of the kind".

    >>> f"{Occupations([FISHERS, FARMERS], others=True):en}"
    'fishers; farmers; and others of the kind'
    """

    groups: tuple[WorkerGroup, ...] = field(converter=_groups)
    others: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        instance("others", self.others, bool, "True")

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        named = [format(group, lang) for group in self.groups]
        return "; ".join([*named, _OF_THE_KIND.get(lang)] if self.others else named)


_OF_THE_KIND = Text(id="dan lainnya yang sejenis", en="and others of the kind")


# Quotas ---------------------------------------------------------------------------------------------------------------


def _sharings(values: Iterable[Sharing]) -> tuple[Sharing, ...]:
    return several("sharing", values, Sharing, "Sharing.EQUAL")


@frozen(kw_only=True)
class Quota:
    """Kuota: how many places there are, and how units share them; several ways where sources disagree.

    `per_unit` is the number of a fixed share; `least` says that it is a minimum.
    """

    total: int | None = None
    per_unit: int | None = None
    least: bool = False
    sharing: tuple[Sharing, ...] = field(default=(), converter=_sharings)

    def __attrs_post_init__(self) -> None:
        for name, number in (("total", self.total), ("per_unit", self.per_unit)):
            if number is not None:
                whole(name, number, least=1)
        instance("least", self.least, bool, "True")
        if Sharing.FIXED in self.sharing and self.per_unit is None:
            msg = "per_unit is missing: a fixed share is a number for each unit."
            raise ValueError(msg)

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        said: list[str] = []
        if self.total is not None:
            said.append(_PLACES.fill(total=self.total).get(lang))
        if self.per_unit is not None:
            said.append((_AT_LEAST if self.least else _EACH).fill(per_unit=self.per_unit).get(lang))
        if self.sharing:
            said.append(_OR.get(lang).join(format(way, lang) for way in self.sharing))
        return "; ".join(said)


_PLACES = Text(id="{total} orang", en="{total} people")
_EACH = Text(id="{per_unit} per unit", en="{per_unit} in each unit")
_AT_LEAST = Text(id="sekurang-kurangnya {per_unit} per unit", en="at least {per_unit} in each unit")
_OR = Text(id=" atau ", en=" or ")


@frozen
class Shares(Shows):
    """Pembagian kuota: how many places each unit has; together they are the whole quota.

    >>> shares = Shares((("Kandang Panjang", 2), ("Panjang Wetan", 1)), Sharing.EQUAL)
    >>> shares.total, shares.of("Panjang Wetan")
    (3, 1)
    """

    rows: tuple[tuple[Region | str, int], ...]
    sharing: Sharing

    @property
    def total(self) -> int:
        """All places."""
        return sum(places for _, places in self.rows)

    def of(self, unit: Region | str) -> int:
        """The places of a unit; raises ValueError naming the nearest."""
        for each, places in self.rows:
            if each == unit:
                return places
        raise unknown("unit", say(unit, "id"), [say(each, "id") for each, _ in self.rows])

    def as_document(self, lang: Lang) -> Document:
        """The table with its total."""
        columns = (Text(id="Unit", en="Unit"), Text(id="Kuota", en="Places"))
        rows = [Row((unit, places)) for unit, places in self.rows]
        rows.append(Row((Text(id="Jumlah", en="Total"), self.total), strong=True))
        title = Text(id="Kuota, {sharing}", en="Places, {sharing}").fill(sharing=self.sharing)
        return Document(title, lang, (Table(columns, tuple(rows)),))

    def __str__(self) -> str:
        return self.as_document("id").text()


# The scheme -----------------------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Scheme(Shows):
    """Skema: what a regional regulation fixes, each thing with its source; None where no source tells.

    * `under` is the instrument, None where it has no number yet or none is known; `stands_in` says what there is then.
    * `segments`, `occupations`, `definition`: whom it means.
    * `programs`, `premium`: what is paid for, and how much a month.
    * `age`, `residence`, `work_proof`, `registers`, `exclusions`: the conditions of a person.
    * `quota`, `intake`, `validation`, `determination`, `monthly_check`, `replacement`: how names enter and leave.
    * `payment`, `funding`, `months`: who pays, from what, and for how many months of which fiscal year.
    * `duties`, `supervision`, `team`, `sanctions`, `principles`: the rest that such regulations fix.
    * `text_read`: whether the whole text was read, so that None says that the regulation is silent.

    >>> BONTANG.age.value, BONTANG.monthly_check.value
    (AgeLimits(first=18, last=64), True)
    >>> [f"{label:en}" for label in BONTANG.silent_conditions]
    ['Register of poverty', 'Left out']
    >>> print(AMBON.age)
    None
    """

    code: str
    region: Region
    under: Regulation | None = None
    stands_in: Text | None = None
    legal_basis: Known[tuple[Regulation, ...]] | None = field(default=None, repr=False)
    family: Known[Family] | None = field(default=None, repr=False)
    segments: Known[tuple[Segment, ...]] | None = field(default=None, repr=False)
    occupations: Known[Occupations] | None = field(default=None, repr=False)
    definition: Known[Text] | None = field(default=None, repr=False)
    programs: Known[tuple[str, ...]] | None = field(default=None, repr=False)
    premium: Known[Rupiah] | None = field(default=None, repr=False)
    age: Known[AgeLimits] | None = field(default=None, repr=False)
    residence: Known[Text] | None = field(default=None, repr=False)
    work_proof: Known[Text] | None = field(default=None, repr=False)
    registers: Known[tuple[Register, ...]] | None = field(default=None, repr=False)
    exclusions: Known[tuple[Exclusion, ...]] | None = field(default=None, repr=False)
    quotas: Known[Quota] | None = field(default=None, repr=False)
    intake: Known[tuple[Text, ...]] | None = field(default=None, repr=False)
    validation: Known[Text] | None = field(default=None, repr=False)
    determination: Known[Text] | None = field(default=None, repr=False)
    monthly_check: Known[bool] | None = field(default=None, repr=False)
    replacement: Known[Text] | None = field(default=None, repr=False)
    payment: Known[Text] | None = field(default=None, repr=False)
    funding: Known[tuple[Instrument, ...]] | None = field(default=None, repr=False)
    months: Known[tuple[tuple[int, int], ...]] | None = field(default=None, repr=False)
    duties: Known[tuple[Text, ...]] | None = field(default=None, repr=False)
    supervision: Known[Text] | None = field(default=None, repr=False)
    team: Known[Text] | None = field(default=None, repr=False)
    sanctions: Known[tuple[Text, ...]] | None = field(default=None, repr=False)
    principles: Known[tuple[Text, ...]] | None = field(default=None, repr=False)
    text_read: bool = field(default=False, repr=False)
    silent_conditions: tuple[Text, ...] = field(init=False, eq=False, repr=False)
    """The conditions of a person on which no source tells anything; none of a text that was read whole."""

    def __attrs_post_init__(self) -> None:
        code = instance("code", self.code, str, '"AMBON"')
        if not (code.isascii() and code.isidentifier() and code.isupper()):
            msg = f"code must be capital ASCII letters, digits and underscores such as 'AMBON', not {code[:60]!a}."
            raise ValueError(msg)
        instance("region", self.region, Region, "KOTA_AMBON")
        if self.under is None:
            instance("stands_in", self.stands_in, Text, 'Text(id="rancangan", en="a draft"), where under is None')
        elif instance("under", self.under, Regulation, "PERWALI_AMBON_34A_2020").region != self.region:
            msg = f"under ({self.under.short}) is no instrument of {self.region.full_name}."
            raise ValueError(msg)
        instance("text_read", self.text_read, bool, "True")
        for (label, each), content in zip(self.fields, _CONTENTS, strict=True):
            if each is not None:
                instance(label.en, each, Known, "known(18, 'https://...')")
                content.check(label.en, each.value)
        if self.months is not None:
            _check_months(self.months.value)
        silent = () if self.text_read else tuple(label for label in self.unknown if label.en in _CONDITIONS)
        # Every candidate of a long list is told of them.
        object.__setattr__(self, "silent_conditions", silent)

    @property
    def fields(self) -> tuple[tuple[Text, Known[object] | None], ...]:
        """Everything that such a regulation fixes, in order, with what is known."""
        return (
            (Text(id="Dasar hukum", en="Legal basis"), self.legal_basis),
            (Text(id="Rumpun", en="Family"), self.family),
            (Text(id="Segmen", en="Segments"), self.segments),
            (Text(id="Jenis pekerjaan", en="Occupations"), self.occupations),
            (Text(id="Pengertian pekerja rentan", en="Whom it calls vulnerable"), self.definition),
            (Text(id="Program", en="Programmes"), self.programs),
            (Text(id="Iuran sebulan", en="Contribution a month"), self.premium),
            (Text(id="Umur", en="Age"), self.age),
            (Text(id="Penduduk daerah", en="Resident of the region"), self.residence),
            (Text(id="Bukti bekerja", en="Proof of work"), self.work_proof),
            (Text(id="Data kemiskinan", en="Register of poverty"), self.registers),
            (Text(id="Tidak termasuk", en="Left out"), self.exclusions),
            (Text(id="Kuota", en="Quota"), self.quotas),
            (Text(id="Pendataan", en="Intake"), self.intake),
            (Text(id="Verifikasi dan validasi", en="Verification"), self.validation),
            (Text(id="Penetapan", en="Determination"), self.determination),
            (Text(id="Pemeriksaan bulanan", en="Monthly check"), self.monthly_check),
            (Text(id="Pemberhentian dan penggantian", en="Ending and replacement"), self.replacement),
            (Text(id="Pembayaran", en="Payment"), self.payment),
            (Text(id="Pendanaan", en="Funding"), self.funding),
            (Text(id="Bulan menurut tahun anggaran", en="Months by fiscal year"), self.months),
            (Text(id="Kewajiban", en="Duties"), self.duties),
            (Text(id="Pengawasan", en="Supervision"), self.supervision),
            (Text(id="Tim", en="Team"), self.team),
            (Text(id="Sanksi", en="Sanctions"), self.sanctions),
            (Text(id="Asas", en="Principles"), self.principles),
        )

    @property
    def unknown(self) -> tuple[Text, ...]:
        """What no source tells of it.

        >>> [f"{label:en}" for label in BONTANG.unknown][:4]
        ['Legal basis', 'Contribution a month', 'Register of poverty', 'Left out']
        """
        return tuple(label for label, each in self.fields if each is None)

    def eligible(self, person: Participant | Candidate, day: Day, *, family_cards: Iterable[str] = ()) -> Findings:
        """Whether a person may be enrolled under the scheme from a day on: what speaks against it, what is not known.

        An error is a condition that is not met; a note is a fact or a decision that is missing.
        What no source tells of the scheme is not asked; where its text was not read whole, a note names it (JS133).
        `family_cards` are those of the people who stand in the list already.

        >>> from jamsos.participants import Participant
        >>> fisher = Participant("Budi", Segment.BPU, born="1960-05-01", group=FISHERS, region=BONTANG.region)
        >>> for finding in BONTANG.eligible(Candidate(fisher, works=True), "2025-05-02").errors:
        ...     print(finding.line("en"))
        JS122 age-outside-limits (error): Budi is 65 on 2 May 2025; Perwali Kota Bontang 23/2023 enrols 18 to 64 years
        """
        on = as_day(day)
        candidate = person if isinstance(person, Candidate) else Candidate(person)
        application = Application(self, candidate, frozenset(family_cards))
        return Findings.of(finding for rule in RULES for finding in rule.judge(application, on))

    def screen(self, candidates: Iterable[Participant | Candidate], day: Day) -> Findings:
        """The whole list, in order: of two people with one family card the first is taken.

        Whoever does not fit takes no place, and so does not keep the next one of the family out.
        What is found of the scheme itself stands once, whatever the number of people.
        """
        taken: set[str] = set()
        of_people: list[Finding] = []
        of_scheme: dict[str, Finding] = {}
        for each in candidates:
            candidate = each if isinstance(each, Candidate) else Candidate(each)
            findings = self.eligible(candidate, day, family_cards=taken)
            if candidate.family_card is not None and findings.ok:
                taken.add(candidate.family_card)
            of_people += (finding for finding in findings if finding.about is not self)
            of_scheme |= {finding.code: finding for finding in findings if finding.about is self}
        return Findings.of([*of_people, *of_scheme.values()])

    def quota(
        self,
        units: Mapping[Region, int] | Mapping[str, int] | Sequence[Region] | Sequence[str],
        total: int | None = None,
        *,
        sharing: Sharing | None = None,
        per_unit: int | None = None,
    ) -> Shares:
        """The places of each unit; their sum is the total, whatever the way of sharing.

        `units` are the units, or the units with their populations.
        `total` is that of the scheme unless it is handed in; a fixed share needs none.
        `sharing` is that of the scheme unless it is handed in, and so is `per_unit`, the number of a fixed share.
        Where that number is the least of each unit, the other ways share what is over.
        What is left after whole shares goes, one each, to the largest remainders, and among equals to the earlier unit.
        Raises ValueError where something is missing, or a total is not the sum of fixed shares, and LookupError where
        sources of the scheme disagree on the way.

        >>> AMBON.quota([f"unit {number}" for number in range(1, 51)]).total
        15000
        >>> three = {"A": 5_000, "B": 3_000, "C": 2_000}
        >>> PEKALONGAN.quota(three, 1_000, sharing=Sharing.BY_POPULATION).rows
        (('A', 500), ('B', 300), ('C', 200))
        >>> PEKALONGAN.quota(three, 1_000, sharing=Sharing.EQUAL).rows
        (('A', 334), ('B', 333), ('C', 333))
        """
        rule = Quota() if self.quotas is None else self.quotas.value
        if per_unit is not None:
            rule, sharing = _fixed_rule(per_unit, sharing), Sharing.FIXED
        way = self._way(rule, sharing)
        names = _names(units)
        if way is Sharing.FIXED:
            places = self._fixed(rule, len(names), total)
        else:
            weights = _populations(units) if way is Sharing.BY_POPULATION else [1] * len(names)
            places = self._shared(rule, weights, total)
        return Shares(tuple(zip(names, places, strict=True)), way)

    def _way(self, rule: Quota, sharing: Sharing | None) -> Sharing:
        if sharing is not None:
            return instance("sharing", sharing, Sharing, "Sharing.EQUAL")
        if len(rule.sharing) == 1:
            return rule.sharing[0]
        if rule.sharing:
            ways = " or ".join(f"Sharing.{way.name}" for way in rule.sharing)
            msg = f"sources disagree on how {self.code} shares its quota: {ways}; say which with sharing=."
            raise LookupError(msg)
        msg = f"sharing is missing: no source tells how {self.code} shares its quota."
        raise ValueError(msg)

    def _fixed(self, rule: Quota, units: int, total: int | None) -> tuple[int, ...]:
        if rule.per_unit is None:
            msg = f"per_unit is missing: no source tells of a fixed number for each unit of {self.code}."
            raise ValueError(msg)
        if total is not None and whole("total", total, least=0) != rule.per_unit * units:
            hint = "; say with sharing= how what is over is shared" if rule.least else ""
            msg = f"total ({total}) is not {units} x {rule.per_unit} = {rule.per_unit * units}{hint}."
            raise ValueError(msg)
        return (rule.per_unit,) * units

    def _shared(self, rule: Quota, weights: Sequence[int], total: int | None) -> tuple[int, ...]:
        """The least of each unit where the scheme has one, and what is over by the weights."""
        places = self._total(rule, total)
        each = rule.per_unit if rule.least and rule.per_unit is not None else 0
        least = each * len(weights)
        if places < least:
            msg = f"total ({places}) is less than {len(weights)} x {each} = {least}, the least that {self.code} gives."
            raise ValueError(msg)
        return tuple(each + more for more in allocate_units(places - least, weights))

    def _total(self, rule: Quota, total: int | None) -> int:
        found = rule.total if total is None else total
        if found is None:
            msg = f"total is missing: no source tells how many places {self.code} has."
            raise ValueError(msg)
        return whole("total", found, least=0)

    @property
    def instrument(self) -> str | Text:
        """The instrument in short, or what stands in its place."""
        return self.stands_in or self.code if self.under is None else self.under.short

    @property
    def seen_in(self) -> tuple[str, ...]:
        """Every place where something of it was seen, each once."""
        return tuple(dict.fromkeys(place for _, each in self.fields if each is not None for place in each.seen_in))

    def as_document(self, lang: Lang) -> Document:
        """What it fixes, one line for each thing that is known, with its evidence, and where all of it was seen."""
        columns = (Text(id="Hal", en="Matter"), Text(id="Isi", en="Content"), Text(id="Bukti", en="Evidence"))
        rows = tuple(
            Row((label, _content(each.value, lang), each.evidence)) for label, each in self.fields if each is not None
        )
        silent = "; ".join(label.get(lang) for label in self.unknown) or _NOTHING
        facts = (
            (Text(id="Peraturan", en="Instrument"), self.instrument),
            (_SILENT if self.text_read else _NOT_KNOWN, silent),
        )
        seen = (Heading(Text(id="Sumber", en="Sources")), Listing(self.seen_in))
        return Document(self.region.full_name, lang, (Facts(facts), Table(columns, rows), *seen))

    def __format__(self, spec: str) -> str:
        return say(self.instrument, as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self)


def _fixed_rule(per_unit: int, sharing: Sharing | None) -> Quota:
    """A fixed share with a number that is handed in."""
    if sharing is not None and instance("sharing", sharing, Sharing, "Sharing.FIXED") is not Sharing.FIXED:
        msg = f"per_unit is the number of a fixed share: it goes with Sharing.FIXED, not Sharing.{sharing.name}."
        raise ValueError(msg)
    return Quota(per_unit=whole("per_unit", per_unit, least=1), sharing=(Sharing.FIXED,))


def _names(units: object) -> tuple[Region | str, ...]:
    """The units, each once."""
    if isinstance(units, str | Region) or not isinstance(units, Iterable):
        msg = f'units must be several, such as ["Passo", "Halong"], not {shown(units)} ({type(units).__name__}).'
        raise TypeError(msg)
    names = tuple(_name(each) for each in cast("Iterable[object]", units))
    twice = [say(name, "id") for name, times in Counter(names).items() if times > 1]
    if twice or not names:
        msg = f"units must be one unit or several, each once{''.join(f'; {name} stands twice' for name in twice[:1])}."
        raise ValueError(msg)
    return names


def _name(unit: object) -> Region | str:
    return unit if isinstance(unit, Region) else instance("each of units", unit, str, '"Passo"')


def _populations(units: object) -> list[int]:
    if not isinstance(units, Mapping):
        msg = 'units must be a mapping to their populations, such as {"Passo": 20_000}, to be shared by population.'
        raise TypeError(msg)
    peopled = cast("Mapping[object, object]", units)
    populations = [whole(f"population of {say(unit, 'id')}", each, least=0) for unit, each in peopled.items()]
    if not any(populations):
        msg = "the populations of units are all 0: there is nobody to share by."
        raise ValueError(msg)
    return populations


@frozen
class _Content:
    """What a field of a scheme holds: one value of a type, or several."""

    kind: type
    example: str
    many: bool = False

    def check(self, label: str, value: object) -> None:
        if self.many:
            several(label, value, self.kind, self.example)
        else:
            instance(label, value, self.kind, self.example)


def _check_months(months: tuple[object, ...]) -> None:
    """A fiscal year, and how many months of it."""
    for each in months:
        match each:
            case (int() as year, int() as number):
                whole("the year of months", year, least=_FIRST_YEAR, most=_LAST_YEAR)
                whole(f"the months of {year}", number, least=1, most=_MONTHS_OF_A_YEAR)
            case _:
                msg = f"months must hold years with their months, such as ((2026, 12),), not {shown(each)}."
                raise TypeError(msg)


_FIRST_YEAR = 1945
_LAST_YEAR = 2199
_MONTHS_OF_A_YEAR = 12

_CONDITIONS = frozenset(
    {"Segments", "Occupations", "Age", "Resident of the region", "Proof of work", "Register of poverty", "Left out"}
)
_A_TEXT = 'Text(id="kelurahan", en="kelurahan")'
_CONTENTS = (
    _Content(Regulation, "INPRES_2_2021", many=True),
    _Content(Family, "Family.PREMIUM_AID"),
    _Content(Segment, "Segment.BPU", many=True),
    _Content(Occupations, "Occupations([FISHERS])"),
    _Content(Text, _A_TEXT),
    _Content(str, '"JKK"', many=True),
    _Content(Rupiah, "Rp(16_800)"),
    _Content(AgeLimits, "AgeLimits(18, 64)"),
    _Content(Text, _A_TEXT),
    _Content(Text, _A_TEXT),
    _Content(Register, "Register.DTSEN", many=True),
    _Content(Exclusion, "Exclusion.ACTIVE_MEMBER", many=True),
    _Content(Quota, "Quota(total=1_000)"),
    _Content(Text, _A_TEXT, many=True),
    _Content(Text, _A_TEXT),
    _Content(Text, _A_TEXT),
    _Content(bool, "True"),
    _Content(Text, _A_TEXT),
    _Content(Text, _A_TEXT),
    _Content(Instrument, "APBD", many=True),
    _Content(tuple, "((2026, 12),)"),
    _Content(Text, _A_TEXT, many=True),
    _Content(Text, _A_TEXT),
    _Content(Text, _A_TEXT),
    _Content(Text, _A_TEXT, many=True),
    _Content(Text, _A_TEXT, many=True),
)
"""What each of the fields holds, in their order."""


def _content(value: object, lang: Lang) -> str:
    """A value of a scheme in one phrase."""
    if isinstance(value, bool):
        return (_YES if value else _NO).get(lang)
    if isinstance(value, tuple):
        return "; ".join(_content(each, lang) for each in _parts(cast("tuple[object, ...]", value)))
    return say(value, lang)


def _parts(values: tuple[object, ...]) -> Iterable[object]:
    """The parts of a tuple; a year with its months is one part."""
    for each in values:
        match each:
            case (int() as year, int() as months):
                yield _MONTHS.fill(year=str(year), months=months)
            case _:
                yield each


_NOT_KNOWN = Text(id="Tidak diketahui", en="Not known")
_SILENT = Text(id="Tidak diatur", en="Not regulated")
_NOTHING = Text(id="tidak ada", en="nothing")
_YES = Text(id="ya", en="yes")
_NO = Text(id="tidak", en="no")
_MONTHS = Text(id="{year}: {months} bulan", en="{year}: {months} month(s)")


# People ---------------------------------------------------------------------------------------------------------------


def _aids(values: Iterable[SocialAid] | None) -> frozenset[SocialAid] | None:
    return None if values is None else frozenset(several("aids", values, SocialAid, "SocialAid.PKH"))


def _registers(values: Iterable[Register] | None) -> frozenset[Register] | None:
    return None if values is None else frozenset(several("registers", values, Register, "Register.DTSEN"))


@frozen
class Candidate:
    """Calon penerima: a participant, with what schemes ask besides; what is not known stays None.

    * `works`: whether the person is active in the occupation, as a kelurahan or a team confirms.
    * `aids`: the other aid received; empty where it is known that there is none.
    * `registers`: the registers of poverty in which the person stands.
    * `family_card`: the number of the family card, or any key that is one for each family; it is never shown.

    >>> from jamsos.participants import Participant
    >>> Candidate(Participant("Ani", Segment.BPU), aids=[SocialAid.PKH]).aids
    frozenset({<SocialAid.PKH: Text(id='Program Keluarga Harapan (PKH)', en='family cash transfer (PKH)')>})
    """

    participant: Participant
    works: bool | None = field(default=None, kw_only=True)
    aids: frozenset[SocialAid] | None = field(default=None, converter=_aids, kw_only=True)
    registers: frozenset[Register] | None = field(default=None, converter=_registers, kw_only=True)
    family_card: str | None = field(default=None, kw_only=True, repr=False)

    def __attrs_post_init__(self) -> None:
        instance("participant", self.participant, Participant, 'Participant("Ani", Segment.BPU)')
        if self.works is not None:
            instance("works", self.works, bool, "True")
        if self.family_card is not None and not isinstance(self.family_card, str):
            msg = f"family_card must be a str, not a {type(self.family_card).__name__}."
            raise TypeError(msg)


@frozen
class Application:
    """Permohonan: a candidate under a scheme, beside the family cards that stand in the list already."""

    scheme: Scheme
    candidate: Candidate
    family_cards: frozenset[str] = field(default=frozenset(), repr=False)

    def __attrs_post_init__(self) -> None:
        instance("scheme", self.scheme, Scheme, "BONTANG")
        instance("candidate", self.candidate, Candidate, "Candidate(participant)")

    def excludes(self, exclusion: Exclusion) -> bool:
        """Whether the scheme leaves such people out, as far as is known."""
        return self.scheme.exclusions is not None and exclusion in self.scheme.exclusions.value


def _lives_outside(application: Application, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    scheme, person = application.scheme, application.candidate.participant
    if scheme.residence is not None and person.region is not None and not scheme.region.contains(person.region):
        yield {"about": person, "name": person, "lives": person.region, "region": scheme.region, "scheme": scheme}


def _issued_elsewhere(application: Application, day: date) -> Found:  # noqa: ARG001  (as above)
    scheme, person = application.scheme, application.candidate.participant
    if scheme.residence is None or person.region is not None or person.nik is None:
        return
    if not f"{person.nik.regency_code}.".startswith(f"{scheme.region.code}."):
        yield {"about": person, "name": person, "code": person.nik.regency_code, "region": scheme.region}


def _outside_the_ages(application: Application, day: date) -> Found:
    scheme, person = application.scheme, application.candidate.participant
    if scheme.age is None or person.born is None or person.born > day:
        return
    age = completed_years(person.born, day)
    if not scheme.age.value.holds(age):
        yield {
            "about": person,
            "name": person,
            "age": age,
            "day": day,
            "scheme": scheme,
            "limits": scheme.age.value,
        }


def _not_named(application: Application, day: date) -> Found:  # noqa: ARG001  (as above)
    scheme, person = application.scheme, application.candidate.participant
    if scheme.segments is not None and person.segment not in scheme.segments.value:
        yield {"about": person, "name": person, "what": person.segment.value, "scheme": scheme}
    named = scheme.occupations
    if named is None or named.value.others or person.group is None or person.group in named.value.groups:
        return
    yield {"about": person, "name": person, "what": person.group, "scheme": scheme}


def _not_in_a_register(application: Application, day: date) -> Found:  # noqa: ARG001  (as above)
    scheme, candidate = application.scheme, application.candidate
    if scheme.registers is None or candidate.registers is None:
        return
    if candidate.registers.isdisjoint(scheme.registers.value):
        yield {
            "about": candidate.participant,
            "name": candidate.participant,
            "registers": _content(scheme.registers.value, "id"),
            "scheme": scheme,
        }


def _does_not_work(application: Application, day: date) -> Found:  # noqa: ARG001  (as above)
    person = application.candidate.participant
    if application.scheme.work_proof is not None and application.candidate.works is False:
        yield {"about": person, "name": person, "scheme": application.scheme}


def _member_already(application: Application, day: date) -> Found:
    person = application.candidate.participant
    if application.excludes(Exclusion.ACTIVE_MEMBER):
        for membership in _memberships(person, day):
            yield {"about": person, "name": person, "membership": membership, "scheme": application.scheme}


def _other_aid(application: Application, day: date) -> Found:  # noqa: ARG001  (as above)
    person = application.candidate.participant
    if application.excludes(Exclusion.SOCIAL_AID) and application.candidate.aids:
        aids = tuple(sorted(application.candidate.aids, key=lambda aid: aid.name))
        yield {
            "about": person,
            "name": person,
            "aid": ", ".join(aid.name for aid in aids),
            "scheme": application.scheme,
        }


def _card_taken(application: Application, day: date) -> Found:  # noqa: ARG001  (as above)
    person = application.candidate.participant
    taken = application.candidate.family_card in application.family_cards
    if application.excludes(Exclusion.SAME_FAMILY_CARD) and taken:
        yield {"about": person, "name": person, "scheme": application.scheme}


def _not_known(application: Application, day: date) -> Found:
    person = application.candidate.participant
    for fact in _open_questions(application, day):
        yield {"about": person, "name": person, "fact": fact, "scheme": application.scheme}


def _not_in_force(application: Application, day: date) -> Found:
    scheme = application.scheme
    if scheme.under is not None and scheme.under.in_force(day) is False:
        yield {"about": scheme, "scheme": scheme, "day": day}


def _day_unknown(application: Application, day: date) -> Found:
    scheme = application.scheme
    if scheme.under is not None and scheme.under.in_force(day) is None:
        yield {"about": scheme, "scheme": scheme, "day": day}


def _dead(application: Application, day: date) -> Found:
    person = application.candidate.participant
    if person.died is not None and person.died <= day:
        yield {"about": person, "name": person, "died": person.died}


def _not_read(application: Application, day: date) -> Found:  # noqa: ARG001  (as above)
    scheme = application.scheme
    if scheme.silent_conditions:
        yield {"about": scheme, "scheme": scheme, "matters": _listed(scheme.silent_conditions)}


def _listed(labels: tuple[Text, ...]) -> Text:
    return Text(id="; ".join(label.id for label in labels), en="; ".join(label.en for label in labels))


def _memberships(person: Participant, day: date) -> tuple[Text | str, ...]:
    """The memberships that hold on a day: of a programme, or through a job."""
    enrolled = (each.program for each in person.enrolments if each.covers(day))
    employed = (_AT.fill(employer=job.employer) for job in person.jobs if job.held_on(day))
    return (*enrolled, *employed)


_AT = Text(id="pada {employer}", en="at {employer}")


def _open_questions(application: Application, day: date) -> Iterable[Text]:
    """What the scheme asks and nobody answered."""
    scheme, candidate = application.scheme, application.candidate
    person, named = candidate.participant, scheme.occupations
    born = person.born is not None and person.born <= day
    asked = (
        (scheme.residence is not None and person.region is None, _RESIDENCE),
        (scheme.age is not None and not born, _BIRTH),
        (named is not None and person.group is None, _OCCUPATION),
        (scheme.registers is not None and candidate.registers is None, _REGISTER),
        (scheme.work_proof is not None and candidate.works is None, _WORK),
        (application.excludes(Exclusion.ACTIVE_MEMBER) and not (person.enrolments or person.jobs), _MEMBERSHIP),
        (application.excludes(Exclusion.SOCIAL_AID) and candidate.aids is None, _AID),
        (application.excludes(Exclusion.SAME_FAMILY_CARD) and candidate.family_card is None, _CARD),
    )
    yield from (fact for missing, fact in asked if missing)
    if named is not None and named.value.others and person.group is not None and person.group not in named.value.groups:
        yield _KIND.fill(group=person.group)


_RESIDENCE = Text(id="tempat tinggal", en="where the person lives")
_BIRTH = Text(id="tanggal lahir", en="the day of birth")
_OCCUPATION = Text(id="jenis pekerjaan", en="the occupation")
_REGISTER = Text(id="data kemiskinan", en="the register of poverty")
_WORK = Text(id="apakah aktif bekerja", en="whether the person works")
_MEMBERSHIP = Text(id="kepesertaan yang sudah ada", en="memberships that exist already")
_AID = Text(id="bantuan sosial lain", en="other social aid")
_CARD = Text(id="kartu keluarga", en="the family card")
_KIND = Text(
    id="apakah {group} termasuk yang sejenis; daerah yang menetapkan",
    en="whether {group} are of the kind; the region decides",
)


RULES = (
    Rule(
        "JS120",
        "lives-outside-region",
        Severity.ERROR,
        Application,
        Text(
            id="{name} tercatat di {lives}, bukan penduduk {region} ({scheme})",
            en="{name} is recorded in {lives} and is no resident of {region} ({scheme})",
        ),
        _lives_outside,
    ),
    Rule(
        "JS121",
        "nik-issued-elsewhere",
        Severity.NOTE,
        Application,
        Text(
            id="NIK {name} terbit di {code}, di luar {region}; tempat tinggal sekarang perlu dipastikan",
            en="the NIK of {name} was issued in {code}, outside {region}; where the person lives has to be made sure",
        ),
        _issued_elsewhere,
        why=Text(
            id="NIK tidak pernah berubah, juga bila penduduk pindah; karena itu ia bukan bukti tempat tinggal.",
            en="A NIK never changes, not when its owner moves either; so it proves nothing about residence.",
        ),
    ),
    Rule(
        "JS122",
        "age-outside-limits",
        Severity.ERROR,
        Application,
        Text(
            id="{name} berumur {age} tahun pada {day}; {scheme} menerima {limits}",
            en="{name} is {age} on {day}; {scheme} enrols {limits}",
        ),
        _outside_the_ages,
    ),
    Rule(
        "JS123",
        "occupation-not-named",
        Severity.ERROR,
        Application,
        Text(
            id="{name}: {what} tidak termasuk sasaran {scheme}",
            en="{name}: {scheme} does not name {what}",
        ),
        _not_named,
    ),
    Rule(
        "JS124",
        "not-in-poverty-register",
        Severity.ERROR,
        Application,
        Text(
            id="{name} tidak tercatat dalam {registers}, yang disyaratkan {scheme}",
            en="{name} does not stand in {registers}, as {scheme} asks",
        ),
        _not_in_a_register,
    ),
    Rule(
        "JS125",
        "not-working",
        Severity.ERROR,
        Application,
        Text(
            id="{name} tidak aktif bekerja, yang disyaratkan {scheme}",
            en="{name} does not work in the occupation, as {scheme} asks",
        ),
        _does_not_work,
    ),
    Rule(
        "JS126",
        "already-a-member",
        Severity.ERROR,
        Application,
        Text(
            id="{name} sudah peserta aktif ({membership}); {scheme} hanya bagi yang belum",
            en="{name} is an active member already ({membership}); {scheme} is for those who are not",
        ),
        _member_already,
    ),
    Rule(
        "JS127",
        "receives-other-aid",
        Severity.ERROR,
        Application,
        Text(
            id="{name} menerima {aid}; {scheme} mengecualikan penerimanya",
            en="{name} receives {aid}; {scheme} leaves recipients out",
        ),
        _other_aid,
    ),
    Rule(
        "JS128",
        "family-card-taken",
        Severity.ERROR,
        Application,
        Text(
            id="kartu keluarga {name} sudah terwakili dalam daftar; {scheme} menerima satu orang dari satu keluarga",
            en="the family card of {name} stands in the list already; {scheme} takes one person of a family",
        ),
        _card_taken,
    ),
    Rule(
        "JS129",
        "candidate-fact-unknown",
        Severity.NOTE,
        Application,
        Text(id="{name}: {fact} belum diketahui ({scheme})", en="{name}: {fact}: not known ({scheme})"),
        _not_known,
    ),
    Rule(
        "JS130",
        "scheme-not-in-force",
        Severity.ERROR,
        Application,
        Text(id="{scheme} tidak berlaku pada {day}", en="{scheme} is not in force on {day}"),
        _not_in_force,
    ),
    Rule(
        "JS131",
        "scheme-day-unknown",
        Severity.NOTE,
        Application,
        Text(
            id="hari mulai berlaku {scheme} tidak diketahui; tidak dapat dipastikan untuk {day}",
            en="the first day in force of {scheme} is not known; it cannot be confirmed for {day}",
        ),
        _day_unknown,
    ),
    Rule(
        "JS132",
        "candidate-has-died",
        Severity.ERROR,
        Application,
        Text(
            id="{name} meninggal {died}; tempatnya untuk orang berikutnya",
            en="{name} died on {died}; the place is for the next person",
        ),
        _dead,
    ),
    Rule(
        "JS133",
        "scheme-not-read",
        Severity.NOTE,
        Application,
        Text(
            id="naskah {scheme} belum dibaca seluruhnya; tidak diketahui dan tidak ditanyakan: {matters}",
            en="the text of {scheme} was not read whole; not known and not asked: {matters}",
        ),
        _not_read,
    ),
)
"""What may speak against a person under a scheme, in the order of the codes."""

# The schemes that are known -------------------------------------------------------------------------------------------

_RESIDENT = Text(id="kartu tanda penduduk daerah", en="an identity card of the region")
_BOTH = Text(id="kartu tanda penduduk dan domisili di daerah", en="an identity card of the region, and domicile in it")
_JKK_JKM = ("JKK", "JKM")
_PREMIUM = Rp(16_800)

_LASKAR = "https://laskarmaluku.com/berita-pilihan-redaksi/12-662-naker-informal-di-ambon-dilindungi-bpjamsostek/"
_AMBON_LIST = (
    "https://ambon.antaranews.com/amp/berita/93866/pemkot-ambon-validasi-data-peserta-calon-penerima-jaminan-sosial"
)
_AMBON_BASIS = "https://ambon.antaranews.com/berita/110077/ranperda-ketenagakerjaan-tingkatkan-kesejahteraan-pekerja-di-ambon-perhatikan-kesejahteraan-pekerja"
_AMBON_TEAM = "https://online.flipbuilder.com/plcl/anus/files/basic-html/page198.html"

_AMBON_START = "https://ambon.antaranews.com/berita/106958/"

AMBON = Scheme(
    code="AMBON",
    region=KOTA_AMBON,
    under=PERWALI_AMBON_34A_2020,
    family=known(Family.PREMIUM_AID, _AMBON_BASIS),
    # Of the inventory of 2020, which had street cleaners as well.
    occupations=known(Occupations([NON_ASN, CADRES, VILLAGE_OFFICIALS], others=True), _LASKAR),
    quotas=known(Quota(per_unit=300, sharing=[Sharing.FIXED]), _AMBON_LIST),
    intake=known(
        (
            Text(id="daftar dari desa, kelurahan dan negeri", en="lists of the desa, kelurahan and negeri"),
            Text(
                id="input dan validasi oleh badan perencanaan kota",
                en="entry and validation by the city's planning body",
            ),
            Text(id="BPJS Ketenagakerjaan", en="BPJS Ketenagakerjaan"),
        ),
        _AMBON_LIST,
    ),
    validation=known(
        Text(id="validasi oleh badan perencanaan kota", en="validation by the city's planning body"), _AMBON_LIST
    ),
    funding=known((APBD,), _AMBON_BASIS, _LASKAR),
    # Protection began in October 2020.
    months=known(((2020, 3),), _AMBON_START),
    team=known(
        Text(id="Tim Percepatan, diketuai Wakil Wali Kota", en="an acceleration team, chaired by the deputy mayor"),
        _AMBON_TEAM,
        _LASKAR,
    ),
)
"""Perwali Ambon 34A/2020: informal workers of the city; 300 places for each of the fifty units in 2021."""

_BONTANG = "https://pranala.co/pemkot-tanggung-jaminan-sosial-ketenagakerjaan-bagi-pekerja-rentan"
_BONTANG_CARDS = (
    "https://pelitabaru.com/publikasi-daftar-pekerja-rentan-bpjs-ketenagakerjaan-cabang-bontang-gandeng-kelurahan/"
)
_BONTANG_AID = "https://klikkaltim.com/category/bontang/35-ribu-pekerja-rentan-di-bontang-terima-jaminan-sosial-rp-7-miliar-dari-pemkot"

_BONTANG_MEANT = "https://iknnews.co/disnaker-bontang-pastikan-36-777-tenaga-kerja-rentan-dapat-perlindungan"
_BONTANG_BUDGET = (
    "https://setda.bontangkota.go.id/?p=4418",
    "https://jpnn.com/news/pemkot-bontang-daftarkan-puluhan-ribu-pekerja-rentan-jadi-peserta-bpjs-ketenagakerjaan",
)

BONTANG = Scheme(
    code="BONTANG",
    region=Region("64.74", "Bontang"),
    under=PERWALI_BONTANG_23_2023,
    family=known(Family.PREMIUM_AID, _BONTANG),
    segments=known((Segment.BPU,), _BONTANG_AID),
    occupations=known(
        Occupations([FISHERS, FARMERS, DRIVERS, CASUAL_LABOURERS, TRADESMEN, VENDORS, PARKING_ATTENDANTS], others=True),
        _BONTANG,
    ),
    definition=known(
        Text(
            id="berpenghasilan di bawah rata-rata upah minimum, bekerja tanpa kepastian kontrak",
            en="with less than the average minimum wage, at work without the certainty of a contract",
        ),
        _BONTANG_MEANT,
    ),
    programs=known(_JKK_JKM, _BONTANG, _BONTANG_AID),
    age=known(AgeLimits(18, 64), _BONTANG),
    residence=known(_BOTH, _BONTANG),
    work_proof=known(Text(id="aktif sebagai pekerja rentan", en="active in such work"), _BONTANG),
    quotas=known(Quota(total=34_782), *_BONTANG_BUDGET),
    intake=known(
        (Text(id="data kelurahan dan kartu pencari kerja", en="kelurahan lists, job-seeker cards"),), _BONTANG_AID
    ),
    validation=known(Text(id="verifikasi oleh tim", en="verification by a team"), _BONTANG),
    monthly_check=known(True, _BONTANG),  # noqa: FBT003  (the value itself is a yes or a no)
    replacement=known(
        Text(
            id="yang beralih status atau mendapat pekerjaan di perusahaan dikeluarkan",
            en="whoever changes status or finds work in a company leaves the list",
        ),
        _BONTANG,
    ),
    payment=known(Text(id="dinas membayar kepada BPJS", en="the office pays BPJS"), _BONTANG),
    funding=known((APBD,), _BONTANG_AID),
    months=known(((2023, 3), (2024, 12)), _BONTANG),
    duties=known(
        (Text(id="daftar peserta diumumkan di kelurahan", en="the list is published in the kelurahan"),), _BONTANG_CARDS
    ),
)
"""Perwali Bontang 23/2023: vulnerable workers of 18 to 64 years who live in the city; 34,782 in its first year."""

_PEKALONGAN = ("pantura.tribunnews.com/2022/09/03", "pekalonganinfo.com")
_PEKALONGAN_RADIO = "https://rkb.pekalongankota.go.id/berita18758-1-dinperinaker-terus-evaluasi-program-jamsostek-bagi-pekerja-informal.html"

PEKALONGAN = Scheme(
    code="PEKALONGAN",
    region=Region("33.75", "Pekalongan"),
    under=PERWALI_PEKALONGAN_19B_2022,
    family=known(Family.PREMIUM_AID, _PEKALONGAN_RADIO),
    exclusions=known((Exclusion.ACTIVE_MEMBER, Exclusion.SOCIAL_AID, Exclusion.SAME_FAMILY_CARD), *_PEKALONGAN),
    quotas=known(Quota(sharing=[Sharing.BY_POPULATION, Sharing.EQUAL]), *_PEKALONGAN),
    intake=known((Text(id="pendataan oleh kelurahan", en="lists of the kelurahan"),), _PEKALONGAN_RADIO),
    determination=known(Text(id="keputusan wali kota", en="a decision of the mayor"), *_PEKALONGAN),
    funding=known((APBD,), _PEKALONGAN_RADIO),
)
"""Perwali Pekalongan 19B/2022: informal workers; six occupations, then eleven, which no source lists.

Perda Pekalongan 10/2023 followed it, with thirteen: `PEKALONGAN_PERDA`.
Of two reports one shares the quota of the kelurahan by population, the other equally.
"""

_PEKALONGAN_PERDA = ("https://jatengprov.go.id/?p=146630",)
_PEKALONGAN_2024 = "https://rkb.pekalongankota.go.id/berita22838-1-pemerintah-kota-pekalongan-usulkan-2000-pekerja-rentan-jadi-peserta-bpjs-ketenagakerjaan.html"

PEKALONGAN_PERDA = Scheme(
    code="PEKALONGAN_PERDA",
    region=Region("33.75", "Pekalongan"),
    under=PERDA_PEKALONGAN_10_2023,
    family=known(Family.PREMIUM_AID, *_PEKALONGAN_PERDA),
    segments=known((Segment.BPU, Segment.PU), *_PEKALONGAN_PERDA),
    occupations=known(Occupations([PEDICAB_DRIVERS, CASUAL_LABOURERS], others=True), *_PEKALONGAN_PERDA),
    programs=known(_JKK_JKM, *_PEKALONGAN_PERDA),
    quotas=known(Quota(total=2_000), _PEKALONGAN_2024),
    payment=known(Text(id="pemerintah kota menanggung", en="the city pays"), _PEKALONGAN_2024),
)
"""Perda Pekalongan 10/2023: informal workers of thirteen kinds, two of which sources name; 2,000 more in 2024."""

_BANTUL = "https://jogjapolitan.harianjogja.com/read/2026/01/10/511/1241835/pemkab-bantul-bakal-lindungi-pekerja-rentan-lewat-iuran-jamsostek"

BANTUL = Scheme(
    code="BANTUL",
    region=Region("34.02", "Bantul"),
    under=PERBUP_BANTUL_41_2025,
    family=known(Family.PREMIUM_AID, _BANTUL),
    definition=known(
        Text(
            id="penghasilan di bawah standar, kondisi kerja tidak layak, pendapatan tidak pasti, kesejahteraan rendah "
            "hingga miskin dan sangat miskin",
            en="income below standard, poor working conditions, no certainty of income, low welfare down to poor and "
            "very poor",
        ),
        _BANTUL,
    ),
    programs=known(_JKK_JKM, _BANTUL),
    quotas=known(Quota(total=2_682), _BANTUL),
    funding=known((APBD,), _BANTUL),
    months=known(((2025, 3), (2026, 8)), _BANTUL),
)
"""Perbup Bantul 41/2025: vulnerable workers; 2,682 places in 2026, for eight months."""

_SITUBONDO = "https://jdih.situbondokab.go.id/ (abstract of the Perbup)"


def _abstract(value: T) -> Known[T]:
    """What the abstract of Situbondo's regulation says, which was read."""
    return known(value, _SITUBONDO, evidence=Evidence.READ)


SITUBONDO = Scheme(
    code="SITUBONDO",
    region=Region("35.12", "Situbondo"),
    stands_in=Text(
        id="Perbup Kabupaten Situbondo, petunjuk teknis bantuan iuran dari DBH CHT (nomor tidak diketahui)",
        en="Perbup of Kabupaten Situbondo, technical guide on premium aid from DBH CHT (number not known)",
    ),
    legal_basis=_abstract((PMK_72_2024,)),
    family=_abstract(Family.PREMIUM_AID),
    occupations=_abstract(Occupations([TOBACCO_WORKERS], others=True)),
    programs=_abstract(_JKK_JKM),
    premium=_abstract(_PREMIUM),
    intake=_abstract((Text(id="pendataan", en="listing"),)),
    validation=_abstract(Text(id="verifikasi dan validasi penerima", en="verification and validation")),
    determination=_abstract(Text(id="penetapan peserta", en="determination of the members")),
    replacement=_abstract(Text(id="pemberhentian dan penggantian diatur", en="ending and replacement are regulated")),
    funding=_abstract((DBH_CHT,)),
    duties=_abstract((Text(id="pertanggungjawaban dinas ketenagakerjaan", en="the manpower office accounts for it"),)),
    supervision=_abstract(
        Text(
            id="bupati melalui inspektorat; monitoring dan evaluasi berkala; pengaduan masyarakat",
            en="the regent through the inspectorate; regular monitoring and evaluation; complaints",
        )
    ),
)
"""A Perbup of Situbondo on tobacco workers and other vulnerable workers; only its abstract was read."""

_JOMBANG = "https://javatimesonline.com/2024/10/pemkab-jombang-salurkan-dbhcht-untuk.html"
_JOMBANG_TERMS = "https://malang.viva.co.id/peristiwa/7583-tahun-ini-petani-tembakau-dan-pekerja-rentan-di-jombang-terima-bantuan-dari-dbhcht?page=all"
_JOMBANG_TEXT = "https://jejakkasus.info/pemerintah-kabupaten-gempur-rokok-ilegal/"
_JOMBANG_DATA = "https://www.mmcnews.id/disperta-jombang-pastikan-penerima-blt-dbhcht-tepat-sasaran"

JOMBANG = Scheme(
    code="JOMBANG",
    region=Region("35.17", "Jombang"),
    under=PERBUP_JOMBANG_38_2024,
    legal_basis=known(PERBUP_JOMBANG_38_2024.based_on, _JOMBANG_TEXT),
    family=known(Family.PREMIUM_AID, _JOMBANG),
    occupations=known(Occupations([FARMERS], others=True), _JOMBANG, _JOMBANG_DATA),
    programs=known(_JKK_JKM, _JOMBANG, _JOMBANG_TERMS),
    premium=known(_PREMIUM, _JOMBANG, _JOMBANG_TERMS),
    # "kurang dari 65 tahun"; a third report says "not above 65" (jatimpos.co).
    age=known(AgeLimits(None, 64), _JOMBANG, _JOMBANG_TERMS),
    residence=known(_RESIDENT, _JOMBANG, _JOMBANG_TERMS),
    exclusions=known((Exclusion.ACTIVE_MEMBER,), _JOMBANG, _JOMBANG_TERMS),
    quotas=known(Quota(total=13_250), _JOMBANG, _JOMBANG_TERMS),
    validation=known(
        Text(
            id="petani tembakau dari SIMLUHTAN, pekerja rentan dari data kemiskinan ekstrem",
            en="tobacco farmers from the extension system (SIMLUHTAN), vulnerable workers from data on extreme poverty",
        ),
        _JOMBANG_DATA,
    ),
    funding=known((DBH_CHT,), _JOMBANG, _JOMBANG_TERMS),
    months=known(((2024, 6),), _JOMBANG, _JOMBANG_TERMS),
    principles=known(
        (
            Text(id="keadilan", en="fairness"),
            Text(id="kepatutan", en="propriety"),
            Text(id="rasionalisme", en="rationality"),
            Text(id="pemerataan", en="even spread"),
            Text(id="kemanfaatan", en="benefit"),
        ),
        _JOMBANG_TEXT,
    ),
)
"""Perbup Jombang 38/2024: tobacco farmers and vulnerable workers, from the tobacco excise share."""

_PPU = "https://insightkaltim.com/?p=13699"
_PPU_AGE = "https://media-masa.id/blog/pemkab-ppu-perluas-perlindungan-bpjs-ketenagakerjaan-bagi-pekerja-rentan"
_PPU_BUDGET = "https://kaltimkita.com/detailpost/pemkab-ppu-alokasikan-anggaran-iuran-bpjs-ketenagakerjaan-pekerja-rentan-di-apbd-2025-sebesar-rp3-miliar"

PENAJAM_PASER_UTARA = Scheme(
    code="PENAJAM_PASER_UTARA",
    region=Region("64.09", "Penajam Paser Utara"),
    stands_in=Text(
        id="program pekerja rentan Kabupaten Penajam Paser Utara 2025",
        en="the 2025 programme of Kabupaten Penajam Paser Utara for vulnerable workers",
    ),
    family=known(Family.PREMIUM_AID, _PPU),
    occupations=known(
        Occupations([FISHERS, FARMERS, DRIVERS, PARKING_ATTENDANTS, DOCK_WORKERS, GRAVE_DIGGERS], others=True),
        _PPU,
        _PPU_BUDGET,
    ),
    definition=known(
        Text(
            id="tanpa upah tetap, bekerja serabutan, rawan risiko kerja",
            en="without a fixed wage, in odd jobs, exposed to risk at work",
        ),
        _PPU,
        _PPU_AGE,
    ),
    programs=known(_JKK_JKM, _PPU_BUDGET),
    premium=known(_PREMIUM, _PPU_BUDGET),
    age=known(AgeLimits(18, 65), _PPU, _PPU_AGE),
    quotas=known(Quota(total=20_084), _PPU),
    funding=known((APBD,), _PPU, _PPU_BUDGET),
)
"""Penajam Paser Utara, 2025: 15,000 people from the budget and 5,084 from its revision."""

_MUKOMUKO = "https://bengkulu.antaranews.com/berita/352152/pemkab-mukomuko-bagikan-1616-kartu-bpjs-ketenagakerjaan"
_MUKOMUKO_AGE = "https://radarmukomuko.disway.id/read/683117/sumber-dbh-sawit-pemkab-mukomuko-tanggung-biaya-bpjs-ketenagakerjaan-buruh-perkebunan-sawit"
_MUKOMUKO_CHECK = "https://harianbengkuluekspress.bacakoran.co/amp/13248/184-buruh-perkebunan-kelapa-sawit-di-mukomuko-gagal-dapat-kartu-bpjs-ketenagakerjaan-ini-penyebabnya"

MUKOMUKO = Scheme(
    code="MUKOMUKO",
    region=Region("17.06", "Mukomuko"),
    stands_in=Text(
        id="keputusan Bupati Mukomuko tentang penerima dari DBH Sawit 2024",
        en="the decision of the regent of Mukomuko on recipients from DBH Sawit, 2024",
    ),
    family=known(Family.PREMIUM_AID, _MUKOMUKO),
    occupations=known(Occupations([PALM_WORKERS]), _MUKOMUKO),
    programs=known(_JKK_JKM, _MUKOMUKO),
    premium=known(_PREMIUM, _MUKOMUKO_CHECK),
    age=known(AgeLimits(17, 65), _MUKOMUKO_AGE),
    quotas=known(Quota(total=1_800, sharing=[Sharing.EQUAL]), _MUKOMUKO),
    intake=known((Text(id="usulan kecamatan", en="proposals of the districts"),), _MUKOMUKO),
    validation=known(Text(id="BPJS memeriksa umur dan NIK", en="BPJS checks age and NIK"), _MUKOMUKO, _MUKOMUKO_CHECK),
    determination=known(Text(id="keputusan bupati", en="a decision of the regent"), _MUKOMUKO, _MUKOMUKO_AGE),
    replacement=known(
        Text(id="usulan baru untuk kuota yang tersisa", en="new proposals for places that are left"), _MUKOMUKO_CHECK
    ),
    funding=known((DBH_SAWIT,), _MUKOMUKO),
)
"""Mukomuko, 2024: 1,800 palm workers, the same number for each of fifteen districts; 1,616 passed the check."""

_KUDUS = (
    "https://jurnalpantura.id/desa-di-kudus-anggarkan-apbdes-untuk-program-bpjs-ketenagakerjaan-bagi-pekerja-rentan/"
)

KUDUS = Scheme(
    code="KUDUS",
    region=Region("33.19", "Kudus"),
    stands_in=Text(
        id="ketentuan Kabupaten Kudus bagi APBDes 2025", en="the terms of Kabupaten Kudus for village budgets, 2025"
    ),
    family=known(Family.PREMIUM_AID, _KUDUS),
    definition=known(
        Text(
            id="berpenghasilan tidak tetap dan tanpa jaminan sosial dari tempat kerja",
            en="with no fixed income and no social security from a place of work",
        ),
        _KUDUS,
    ),
    programs=known(_JKK_JKM, _KUDUS),
    age=known(AgeLimits(None, 65), _KUDUS),
    registers=known((Register.P3KE,), _KUDUS),
    # "belum tercover dalam APBD": whoever is paid for from the budget is a member.
    exclusions=known((Exclusion.ACTIVE_MEMBER,), _KUDUS),
    quotas=known(Quota(per_unit=10, least=True, sharing=[Sharing.FIXED]), _KUDUS),
    payment=known(Text(id="setiap desa dari APBDes", en="each village from its budget"), _KUDUS),
)
"""Kudus, 2025: every village has at least ten places in its own budget, for those whom the regency does not cover."""

_LAHAT = "https://lahatpos.bacakoran.co/amp/4926/dibiayai-add-60-kuota-pekerja-rentan-di-desa-terlindungi-bpjs-ketenagakerjaan-di-lahat-berikut-kategorinya"
_LAHAT_LEAST = "https://sumateraekspres.bacakoran.co/amp/50994/21600-pekerja-rentan-di-desa-lahat-terdaftar-bpjs-ketenagakerjaan-ini-upaya-antisipasi-kemiskinan"
_LAHAT_LAUNCH = "https://www.lahatkab.go.id/2024/09/25/pj-bupati-lahat-luncurkan-program-perlindungan-jaminan-sosial-ketenagakerjaan-bagi-pekerja-rentan-desa/"

LAHAT = Scheme(
    code="LAHAT",
    region=Region("16.04", "Lahat"),
    under=SE_LAHAT_400_10_2_4_6_DPMD_IV_2024,
    legal_basis=known(SE_LAHAT_400_10_2_4_6_DPMD_IV_2024.based_on, _LAHAT),
    family=known(Family.PREMIUM_AID, _LAHAT),
    definition=known(Text(id="kategori kemiskinan ekstrem", en="the extreme poor"), _LAHAT),
    programs=known(_JKK_JKM, _LAHAT_LAUNCH),
    premium=known(_PREMIUM, _LAHAT),
    quotas=known(Quota(per_unit=60, least=True, sharing=[Sharing.FIXED]), _LAHAT, _LAHAT_LEAST),
    determination=known(Text(id="musyawarah desa", en="the village forum"), _LAHAT, _LAHAT_LEAST),
    payment=known(Text(id="pemerintah desa setiap bulan", en="the village government, every month"), _LAHAT),
    funding=known((ADD,), _LAHAT, _LAHAT_LEAST),
)
"""A circular of the regent of Lahat, 2024: at least sixty people in each of 360 villages, from the allocation (ADD)."""

_BENGKAYANG = "https://bengkayangkab.go.id/launching-program-perlindungan-jaminan-sosial-ketenagakerjaan-bagi-pekerja-perkebunan-sawit/"
_BENGKAYANG_2025 = (
    "https://sawitsetara.co/artikel/Berita/pemkab-bengkayang-perluas-perlindungan-sosial-untuk-pekerja-sawit"
)

BENGKAYANG = Scheme(
    code="BENGKAYANG",
    region=Region("61.07", "Bengkayang"),
    under=PERBUP_BENGKAYANG_27_2024,
    legal_basis=known(PERBUP_BENGKAYANG_27_2024.based_on, _BENGKAYANG),
    family=known(Family.PREMIUM_AID, _BENGKAYANG),
    segments=known((Segment.BPU,), _BENGKAYANG),
    occupations=known(Occupations([PALM_WORKERS]), _BENGKAYANG, *PERBUP_BENGKAYANG_27_2024.seen_in),
    programs=known(_JKK_JKM, _BENGKAYANG_2025),
    exclusions=known((Exclusion.ACTIVE_MEMBER,), _BENGKAYANG),
    quotas=known(Quota(total=3_525), _BENGKAYANG),
    funding=known((DBH_SAWIT,), _BENGKAYANG, _BENGKAYANG_2025),
    months=known(((2024, 12), (2025, 12)), _BENGKAYANG, _BENGKAYANG_2025),
)
"""Perbup Bengkayang 27/2024: palm workers outside companies who are not registered yet; 3,525 places in 2024."""

_TERNATE = "https://halmaherapost.com/2025/10/20/ribuan-pekerja-rentan-di-ternate-dilindungi-bpjs-nilai-iuran-capai-rp16-miliar/amp"
_TERNATE_BUDGET = "https://www.okebaik.id/2025/04/30/pemkot-ternate-siapkan-rp14-miliar-untuk-jaminan-sosial-pekerja-rentan-sekda-ini-komitmen-pak-wali/"

TERNATE = Scheme(
    code="TERNATE",
    region=Region("82.71", "Ternate"),
    under=PERWALI_TERNATE_50_2023,
    family=known(Family.PREMIUM_AID, _TERNATE),
    occupations=known(Occupations([FARMERS, FISHERS, DRIVERS], others=True), _TERNATE, _TERNATE_BUDGET),
    premium=known(_PREMIUM, _TERNATE),
    intake=known(
        (
            Text(id="data dinas menurut bidangnya dan kecamatan", en="lists of offices and districts"),
            Text(id="input oleh dinas ketenagakerjaan", en="entry by the manpower office"),
        ),
        _TERNATE,
    ),
    determination=known(Text(id="keputusan pada setiap tahap", en="a decision at each stage"), _TERNATE),
    funding=known((APBD,), _TERNATE_BUDGET),
)
"""Perwali Ternate 50/2023: vulnerable workers in about nineteen fields, paid in stages."""

_SERANG = "https://ppid.serangkota.go.id/detailpost/pemkot-serang-rumuskan-program-jaminan-sosial-ketenagakerjaan-bagi-pekerja-rentan"
_SERANG_QUOTA = "https://gerbangbanten.com/?p=9735"
_SERANG_TERMS = "https://bantentv.com/berita/2026-budi-agis-realisasikan-bantuan-bpjs-untuk-kader-posyandu-hingga-ojol"

SERANG = Scheme(
    code="SERANG",
    region=Region("36.73", "Serang"),
    stands_in=Text(
        id="rancangan Perwali Kota Serang 2025, Pasal 18", en="the draft Perwali of Kota Serang of 2025, Pasal 18"
    ),
    family=known(Family.PREMIUM_AID, _SERANG),
    occupations=known(
        Occupations(
            [FARMERS, VENDORS, DRIVERS, PARKING_ATTENDANTS, CASUAL_LABOURERS, PEDICAB_DRIVERS, RT_RW], others=True
        ),
        _SERANG,
    ),
    programs=known(_JKK_JKM, _SERANG_QUOTA),
    premium=known(_PREMIUM, _SERANG_QUOTA),
    residence=known(_RESIDENT, _SERANG_TERMS),
    work_proof=known(Text(id="surat keterangan kelurahan", en="a letter of the kelurahan"), _SERANG_TERMS),
    quotas=known(Quota(total=12_000), _SERANG_QUOTA),
    funding=known((APBD,), _SERANG_QUOTA),
    duties=known((Text(id="wali kota memberi bantuan setiap tahun", en="the mayor gives aid every year"),), _SERANG),
)
"""A draft of Kota Serang: 12,000 places in 2026."""

_MADIUN_TEXT = "https://123dok.com/document/yd8k96gq-dengan-rahmat-tuhan-yang-maha-esa-walikota-madiun.html"
_MADIUN_LAUNCH = "https://beritalima.com/walikota-madiun-buka-sosialisasi-perda-nomor-6-tahun-2020"
_MADIUN_DRAFT = "https://beritalima.com/penjual-mie-bakso-dapat-santunan-48-juta-jika-meninggal-dalam-kecelakaan-kerja"
_MADIUN_2022 = "https://jatim.antaranews.com/amp/berita/575457/sebanyak-4273-pekerja-informal-di-kota-madiun-terlindungi-jaminan-ketenagakerjaan"
_MADIUN_2024 = (
    "https://jatim.antaranews.com/berita/853877/pemerintah-kota-madiun-terus-perluas-kepersertaan-program-jkk-jkm"
)

MADIUN = Scheme(
    code="MADIUN",
    region=Region("35.77", "Madiun"),
    under=PERDA_MADIUN_6_2020,
    family=known(Family.PREMIUM_AID, _MADIUN_LAUNCH),
    segments=known((Segment.BPU,), _MADIUN_TEXT, evidence=Evidence.READ),
    occupations=known(
        Occupations([PEDICAB_DRIVERS, CASUAL_LABOURERS, DRIVERS, VENDORS], others=True), _MADIUN_2024, _MADIUN_2022
    ),
    definition=known(
        Text(
            id="bekerja di sektor informal, berpenghasilan di bawah Rp1 juta sebulan",
            en="at work in the informal sector, with less than Rp1 million a month",
        ),
        _MADIUN_2022,
    ),
    programs=known(_JKK_JKM, _MADIUN_TEXT, evidence=Evidence.READ),
    premium=known(_PREMIUM, _MADIUN_LAUNCH, _MADIUN_2022),
    # The next three as the draft of February 2020 had them: "belum mencapai usia 60 tahun", a year of domicile.
    age=known(AgeLimits(18, 59), _MADIUN_DRAFT),
    residence=known(
        Text(
            id="kartu tanda penduduk daerah, dan domisili di kota sekurang-kurangnya satu tahun",
            en="an identity card of the region, and domicile in the city for a year at least",
        ),
        _MADIUN_DRAFT,
    ),
    exclusions=known((Exclusion.ACTIVE_MEMBER,), _MADIUN_DRAFT),
    registers=known((Register.DTKS,), _MADIUN_LAUNCH, _MADIUN_2022),
    quotas=known(Quota(total=4_500), _MADIUN_LAUNCH),
    validation=known(
        Text(id="dicocokkan dengan DTKS", en="held against the integrated welfare data (DTKS)"), _MADIUN_LAUNCH
    ),
    payment=known(Text(id="kota membayar setiap bulan", en="the city pays every month"), _MADIUN_2022),
    funding=known((APBD,), _MADIUN_2024),
)
"""Perda Madiun 6/2020, the programme SIAGA KITA: non-wage workers of 56 kinds of work; 4,500 places at its start.

Perda Madiun 7/2023 widened it, as Pro JKK-JKM, to wage earners such as non-ASN staff and heads of RT and RW.
"""

_MUNA_BARAT = "https://kendarinews.com/2023/05/13/rp-23-miliar-apbd-mubar-biayai-bpjs-ketenagakerjaan/"
_MUNA_BARAT_START = "https://telisik.id/news/belasan-ribu-pekerja-renta-muna-barat-didaftar-ke-bpjs-ketenagakerjaan"

MUNA_BARAT = Scheme(
    code="MUNA_BARAT",
    region=Region("74.13", "Muna Barat"),
    stands_in=Text(
        id="program Kabupaten Muna Barat bagi warga miskin, 2023",
        en="the programme of Kabupaten Muna Barat for the poor, 2023",
    ),
    family=known(Family.PREMIUM_AID, _MUNA_BARAT),
    definition=known(Text(id="warga miskin sebagai pekerja rentan", en="the poor, as vulnerable workers"), _MUNA_BARAT),
    programs=known(_JKK_JKM, _MUNA_BARAT, _MUNA_BARAT_START),
    premium=known(_PREMIUM, _MUNA_BARAT),
    # Told of non-ASN staff: the contribution of those with a card of Kabupaten Muna could not be paid.
    residence=known(_RESIDENT, _MUNA_BARAT),
    quotas=known(Quota(total=11_560), _MUNA_BARAT, _MUNA_BARAT_START),
    payment=known(Text(id="kabupaten membayar setiap bulan", en="the regency pays every month"), _MUNA_BARAT),
    funding=known((APBD,), _MUNA_BARAT),
)
"""Muna Barat, 2023: 11,560 poor inhabitants; whoever has the identity card of another regency cannot be paid for."""

_DKI = "https://www.idntimes.com/news/indonesia/dini-suciatiningrum/pemprov-dki-jakarta-berikan-bpjs-ketenagakerjaan-untuk-ketua-rt-rw"

DKI_JAKARTA = Scheme(
    code="DKI_JAKARTA",
    region=Region("31", "Jakarta"),
    under=KEPGUB_DKI_JAKARTA_642_2023,
    family=known(Family.PREMIUM_AID, _DKI),
    occupations=known(Occupations([RT_RW]), _DKI),
    programs=known(_JKK_JKM, _DKI),
    premium=known(_PREMIUM, _DKI),
    payment=known(Text(id="setiap bulan", en="every month"), _DKI),
    funding=known((APBD,), _DKI),
)
"""Kepgub DKI Jakarta 642/2023: heads of RT and RW."""

_KOTIM = "radarsampit.com"

KOTAWARINGIN_TIMUR = Scheme(
    code="KOTAWARINGIN_TIMUR",
    region=Region("62.02", "Kotawaringin Timur"),
    under=PERBUP_KOTAWARINGIN_TIMUR_16_2022,
    family=known(Family.MIXED, _KOTIM),
    occupations=known(Occupations([NON_ASN, VILLAGE_OFFICIALS, CONSTRUCTION_WORKERS], others=True), _KOTIM),
    sanctions=known((Text(id="sanksi bagi perusahaan", en="sanctions for companies"),), _KOTIM),
)
"""Perbup Kotawaringin Timur 16/2022: non-ASN staff, village officials, companies, construction; both families."""

_MEDAN = "https://adoc.pub/peraturan-walikota-medan-nomor-21-tahun-2014-tentang.html"

MEDAN = Scheme(
    code="MEDAN",
    region=Region("12.71", "Medan"),
    under=PERWALI_MEDAN_21_2014,
    legal_basis=known(PERWALI_MEDAN_21_2014.based_on, _MEDAN, evidence=Evidence.READ),
    family=known(Family.COMPLIANCE, _MEDAN, evidence=Evidence.READ),
    sanctions=known(
        (Text(id="tidak mendapat pelayanan publik tertentu", en="denial of certain public services"),),
        _MEDAN,
        evidence=Evidence.READ,
    ),
)
"""Perwali Medan 21/2014: membership as a condition of certain public services."""

_SBB = "https://123dok.com/document/zpnlwk8v-bupati-seram-bagian-provinsi-maluku-peraturan-bupati-bagian.html"

SERAM_BAGIAN_BARAT = Scheme(
    code="SERAM_BAGIAN_BARAT",
    region=Region("81.06", "Seram Bagian Barat"),
    under=PERBUP_SERAM_BAGIAN_BARAT_5_2021,
    legal_basis=known(PERBUP_SERAM_BAGIAN_BARAT_5_2021.based_on, _SBB, evidence=Evidence.READ),
    family=known(Family.COMPLIANCE, _SBB, evidence=Evidence.READ),
    segments=known((Segment.PU, Segment.BPU), _SBB, evidence=Evidence.READ),
)
"""Perbup Seram Bagian Barat 5/2021, a neighbour of Ambon: whoever works has to join."""

SCHEMES = (
    AMBON,
    BONTANG,
    PEKALONGAN,
    BANTUL,
    SITUBONDO,
    JOMBANG,
    PENAJAM_PASER_UTARA,
    MUKOMUKO,
    KUDUS,
    LAHAT,
    BENGKAYANG,
    TERNATE,
    SERANG,
    PEKALONGAN_PERDA,
    MADIUN,
    MUNA_BARAT,
    DKI_JAKARTA,
    KOTAWARINGIN_TIMUR,
    MEDAN,
    SERAM_BAGIAN_BARAT,
)
"""Every scheme that comes with the library; another is made by `Scheme`."""

_BY_CODE = {scheme.code: scheme for scheme in SCHEMES}


def find_scheme(code: str | Regulation) -> Scheme:
    """The scheme with that code, in capitals or not, or under that instrument.

    Raises ValueError naming the nearest.

    >>> find_scheme("Kudus") is KUDUS
    True
    >>> find_scheme(PERWALI_AMBON_34A_2020) is AMBON
    True
    >>> find_scheme("BONTAN")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    ValueError: scheme cannot be 'BONTAN'; did you mean 'BONTANG'? Valid: 'AMBON', ...
    """
    if isinstance(code, Regulation):
        return _under(code)
    wanted = instance("code", code, str, '"AMBON"')
    found = _BY_CODE.get("_".join(wanted.upper().split()))
    if found is None:
        raise unknown("scheme", wanted, _BY_CODE)
    return found


def _under(regulation: Regulation) -> Scheme:
    for scheme in SCHEMES:
        if scheme.under == regulation:
            return scheme
    held = ", ".join(scheme.under.short for scheme in SCHEMES if scheme.under is not None)
    msg = f"no scheme under {regulation.short} comes with the library; write a Scheme. Held: {held}."
    raise ValueError(msg)

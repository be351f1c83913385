"""Pemberi kerja: the employer, the size of its enterprise, the risk of its workplace, and whom it employs.

What contributions and obligations need to know, and no more.
The size of an enterprise is measured by net assets or yearly sales (UU 20/2008), since 2 February 2021 by capital or
yearly sales (PP 7/2021).
"""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, unknown, whole
from jamsos.dates import as_day
from jamsos.law import Dated, derived, reported, since
from jamsos.money import Rp, Rupiah
from jamsos.regions import Region
from jamsos.regulations.national import PP_7_2021, UU_11_2020, UU_20_2008
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from jamsos.dates import Day

__all__ = [
    "ASSET_LIMITS",
    "DECIDING_TEST",
    "JOINABLE",
    "SALES_LIMITS",
    "DecidingTest",
    "Employer",
    "Employment",
    "EnterpriseScale",
    "Jkn",
    "LabourIntensiveIndustry",
    "RiskClass",
    "ScaleLimits",
    "ScaleTest",
    "StateService",
    "WorkerFacts",
    "scale_of",
]


class RiskClass(Enum):
    """Tingkat risiko lingkungan kerja: the five classes of PP 44/2015 Pasal 16 ayat (1), groups I to V of Lampiran I.

    `number`, 1 to 5, is the fact "risk_class" of a tariff and of a column; `group` is the Roman numeral of the annex.

    >>> RiskClass.LOW.number, RiskClass.LOW.group, f"{RiskClass.LOW:id}", RiskClass.of(5)
    (2, 'II', 'rendah', <RiskClass.VERY_HIGH>)
    """

    VERY_LOW = (1, "I", Text(id="sangat rendah", en="very low"))
    LOW = (2, "II", Text(id="rendah", en="low"))
    MEDIUM = (3, "III", Text(id="sedang", en="medium"))
    HIGH = (4, "IV", Text(id="tinggi", en="high"))
    VERY_HIGH = (5, "V", Text(id="sangat tinggi", en="very high"))

    def __init__(self, number: int, group: str, label: Text) -> None:
        self.number = number
        self.group = group
        self.label = label

    @classmethod
    def of(cls, number: int) -> RiskClass:
        """The class of that number; raises ValueError naming the five numbers for any other."""
        for each in cls:
            if each.number == whole("risk_class", number):
                return each
        raise unknown("risk_class", number, [str(each.number) for each in cls])

    def __format__(self, spec: str) -> str:
        return self.label.get(as_lang(spec or "id"))

    def __repr__(self) -> str:
        return f"<RiskClass.{self.name}>"


class EnterpriseScale(Enum):
    """Skala usaha: the four sizes by which Perpres 109/2013 stages what an employer owes."""

    MICRO = Text(id="usaha mikro", en="micro enterprise")
    SMALL = Text(id="usaha kecil", en="small enterprise")
    MEDIUM = Text(id="usaha menengah", en="medium enterprise")
    LARGE = Text(id="usaha besar", en="large enterprise")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class ScaleTest(Enum):
    """Kriteria skala usaha: what the size of an enterprise is measured by."""

    ASSETS = Text(id="kekayaan bersih atau modal usaha", en="net assets or capital")
    SALES = Text(id="hasil penjualan tahunan", en="yearly sales")

    @property
    def field(self) -> str:
        """The name of the argument of `scale_of` that this test measures."""
        return self.name.lower()

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class DecidingTest(Enum):
    """Which test decides: either of the two, or one for a new business and one for an existing business."""

    EITHER = (Text(id="salah satu kriteria", en="either test"), None, None)
    BY_FOUNDING = (
        Text(
            id="modal usaha bagi usaha yang didirikan sesudahnya, hasil penjualan tahunan bagi usaha yang sudah ada",
            en="capital for a business founded since, yearly sales for a business that existed",
        ),
        ScaleTest.ASSETS,
        ScaleTest.SALES,
    )

    def __init__(self, label: Text, founded: ScaleTest | None, existing: ScaleTest | None) -> None:
        self.label = label
        self.founded = founded
        self.existing = existing

    def of(self, *, new_business: bool) -> ScaleTest | None:
        """The test for a new or an existing business; None where the law says only "or"."""
        return self.founded if new_business else self.existing

    def __format__(self, spec: str) -> str:
        return self.label.get(as_lang(spec or "id"))


@frozen
class ScaleLimits:
    """Batas kriteria: the most that a micro, a small and a medium enterprise may have; above that it is large.

    The law says "lebih dari ... sampai dengan paling banyak ...", so a limit itself belongs to the smaller size.

    >>> limits = ScaleLimits(Rp(50_000_000), Rp(500_000_000), Rp(10_000_000_000))
    >>> limits.of(Rp(50_000_000)).name, limits.of(Rp(50_000_000, sen=1)).name
    ('MICRO', 'SMALL')
    """

    micro: Rupiah
    small: Rupiah
    medium: Rupiah

    def __attrs_post_init__(self) -> None:
        for lower, upper in pairwise((self.micro, self.small, self.medium)):
            if upper <= lower:
                msg = f"the limits of a scale ascend, but {upper!r} follows {lower!r}."
                raise ValueError(msg)

    @property
    def steps(self) -> tuple[tuple[EnterpriseScale, Rupiah], ...]:
        """Each size with its limit, the smallest first."""
        return (
            (EnterpriseScale.MICRO, self.micro),
            (EnterpriseScale.SMALL, self.small),
            (EnterpriseScale.MEDIUM, self.medium),
        )

    def of(self, amount: Rupiah) -> EnterpriseScale:
        """The size of an enterprise that has this amount."""
        return next((scale for scale, most in self.steps if amount <= most), EnterpriseScale.LARGE)

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        return "; ".join(_AT_MOST.fill(scale=scale, most=most).get(lang) for scale, most in self.steps)


_AT_MOST = Text(id="{scale} paling banyak {most}", en="{scale} at most {most}")

_ASSETS_2008 = ScaleLimits(Rp(50_000_000), Rp(500_000_000), Rp(10_000_000_000))
_SALES_2008 = ScaleLimits(Rp(300_000_000), Rp(2_500_000_000), Rp(50_000_000_000))
_WITHOUT_FIGURES = (
    "from 2 November 2020 UU 11/2020 Pasal 87 angka 1 leaves the figures to a PP, which came on 2 February 2021 "
    "(PP 7/2021); for the days in between the last figures of UU 20/2008 are taken"
)

ASSET_LIMITS = Dated.of(
    Text(
        id="Kekayaan bersih (sejak 2 Februari 2021 modal usaha), tidak termasuk tanah dan bangunan tempat usaha",
        en="Net assets (since 2 February 2021 capital), not counting land and business buildings",
    ),
    since("2008-07-04", _ASSETS_2008, UU_20_2008.pasal(6)),
    derived("2020-11-02", _ASSETS_2008, UU_20_2008.pasal(6, by=UU_11_2020), how=_WITHOUT_FIGURES),
    since(
        "2021-02-02",
        ScaleLimits(Rp(1_000_000_000), Rp(5_000_000_000), Rp(10_000_000_000)),
        PP_7_2021.pasal(35, ayat=3),
    ),
)

SALES_LIMITS = Dated.of(
    Text(id="Hasil penjualan tahunan", en="Yearly sales"),
    since("2008-07-04", _SALES_2008, UU_20_2008.pasal(6)),
    derived("2020-11-02", _SALES_2008, UU_20_2008.pasal(6, by=UU_11_2020), how=_WITHOUT_FIGURES),
    since(
        "2021-02-02",
        ScaleLimits(Rp(2_000_000_000), Rp(15_000_000_000), Rp(50_000_000_000)),
        PP_7_2021.pasal(35, ayat=5),
    ),
)

DECIDING_TEST = Dated.of(
    Text(id="Kriteria yang menentukan skala usaha", en="The test that decides the size of an enterprise"),
    since("2008-07-04", DecidingTest.EITHER, UU_20_2008.pasal(6)),
    reported(
        "2021-02-02",
        DecidingTest.BY_FOUNDING,
        PP_7_2021.pasal(36),
        seen_in=(
            "https://kontrakhukum.com/article/peraturanbaruumkm",
            "https://smartlegal.id/?p=6921",
            "https://www.ireappos.com/news/id/kriteria-umkm-terbaru/",
        ),
    ),
)


def scale_of(
    *,
    assets: Rupiah | None = None,
    sales: Rupiah | None = None,
    on: Day,
    new_business: bool = False,
    test: ScaleTest | None = None,
) -> EnterpriseScale:
    """Skala usaha: the size of an enterprise on a day, by UU 20/2008 Pasal 6 or PP 7/2021 Pasal 35 and 36.

    `assets` are net assets (PP 7/2021: capital) without land and business buildings, `sales` the net sales of one book
    year.  A limit itself belongs to the smaller size.
    Until 1 February 2021 the two tests stand side by side with "or".  Where both are given and disagree, `test` says
    which one decides; without it the disagreement is an error, because the law does not settle it.
    From 2 February 2021 PP 7/2021 settles it: capital for a business founded since (`new_business`), sales for one that
    existed; `new_business` plays no part before.
    Raises NotInForce before 4 July 2008, and ValueError when the amount that decides is missing, when the two tests
    disagree, or when `test` contradicts the PP.

    >>> scale_of(sales=Rp(300_000_000), on="2019-01-01").name, scale_of(sales=Rp(300_000_001), on="2019-01-01").name
    ('MICRO', 'SMALL')
    >>> scale_of(sales=Rp(300_000_001), on="2021-02-02").name
    'MICRO'
    """
    day = as_day(on)
    rule = DECIDING_TEST.on(day)
    decided = rule.value.of(new_business=new_business)
    if test is not None:
        instance("test", test, ScaleTest, "ScaleTest.SALES")
        if decided not in {None, test}:
            msg = (
                f"test cannot be ScaleTest.{test.name} on {day}: {rule.citation.short} measures "
                f"{'a new' if new_business else 'an existing'} business by {decided:en}."
            )
            raise ValueError(msg)
    amounts = _amounts(assets, sales)
    wanted = decided or test
    if wanted is not None and wanted not in amounts:
        msg = f"{wanted.field} must be given: on {day} {wanted:en} decide the size ({rule.citation.short})."
        raise ValueError(msg)
    limits = {ScaleTest.ASSETS: ASSET_LIMITS, ScaleTest.SALES: SALES_LIMITS}
    sizes = {each: limits[each].on(day).value.of(amount) for each, amount in amounts.items() if wanted in {None, each}}
    if not sizes:
        msg = f"assets or sales must be given to know the size of an enterprise ({rule.citation.short})."
        raise ValueError(msg)
    if len(set(sizes.values())) > 1:
        found = " and ".join(f"{size:en} by {each.field}" for each, size in sizes.items())
        msg = (
            f"the two tests of {rule.citation.short} disagree on {day}: {found}. "
            "Say which one decides: test=ScaleTest.ASSETS or test=ScaleTest.SALES."
        )
        raise ValueError(msg)
    return next(iter(sizes.values()))


def _amounts(assets: Rupiah | None, sales: Rupiah | None) -> dict[ScaleTest, Rupiah]:
    """What was given; net assets may be negative, sales may not."""
    amounts: dict[ScaleTest, Rupiah] = {}
    for test, amount in ((ScaleTest.ASSETS, assets), (ScaleTest.SALES, sales)):
        if amount is not None:
            amounts[test] = instance(test.field, amount, Rupiah, "Rp(2_000_000_000)")
    if ScaleTest.SALES in amounts and amounts[ScaleTest.SALES] < Rp(0):
        msg = f"sales cannot be negative: {amounts[ScaleTest.SALES]!r}."
        raise ValueError(msg)
    return amounts


class LabourIntensiveIndustry(Enum):
    """Industri padat karya tertentu: the six industries that PP 7/2025 relieves (Pasal 3)."""

    FOOD = Text(id="industri makanan, minuman, dan tembakau", en="food, beverages and tobacco")
    TEXTILES = Text(id="industri tekstil dan pakaian jadi", en="textiles and clothing")
    LEATHER = Text(id="industri kulit dan barang kulit", en="leather and leather goods")
    FOOTWEAR = Text(id="industri alas kaki", en="footwear")
    TOYS = Text(id="industri mainan anak", en="toys")
    FURNITURE = Text(id="industri furnitur", en="furniture")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


@frozen
class Employer:
    """Pemberi kerja: who employs, with what decides its contributions and what it owes.

    `workers` counts the workers who are active participants.
    `industry` is the caller's name or number of the group of Lampiran I, such as "II-6".
    `construction` says that the employer works in construction services (jasa konstruksi).
    `labour_intensive` is one of the six industries of PP 7/2025, or None.
    `state_body` says that it is a body of the state (penyelenggara negara).
    What is not known stays None, and whoever needs it says so.

    >>> factory = Employer("PT Teh Priangan", risk_class=RiskClass.LOW, scale=EnterpriseScale.MEDIUM, workers=120)
    >>> factory.risk_class.number
    2
    """

    name: str
    risk_class: RiskClass | None = field(default=None, kw_only=True)
    scale: EnterpriseScale | None = field(default=None, kw_only=True)
    workers: int | None = field(default=None, kw_only=True)
    industry: str = field(default="", kw_only=True)
    construction: bool = field(default=False, kw_only=True)
    labour_intensive: LabourIntensiveIndustry | None = field(default=None, kw_only=True)
    state_body: bool = field(default=False, kw_only=True)
    region: Region | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not instance("name", self.name, str, '"PT Teh Priangan"').strip():
            msg = "name must not be blank."
            raise ValueError(msg)
        _optional("risk_class", self.risk_class, RiskClass, "RiskClass.LOW")
        _optional("scale", self.scale, EnterpriseScale, "EnterpriseScale.MEDIUM")
        _optional("labour_intensive", self.labour_intensive, LabourIntensiveIndustry, "LabourIntensiveIndustry.TOYS")
        _optional("region", self.region, Region, "KOTA_AMBON")
        instance("industry", self.industry, str, '"II-6"')
        instance("construction", self.construction, bool, "True")
        instance("state_body", self.state_body, bool, "True")
        if self.workers is not None:
            whole("workers", self.workers, least=0)

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return self.name

    def __str__(self) -> str:
        return self.name


def _optional(name: str, value: object, kind: type[object], example: str) -> None:
    if value is not None:
        instance(name, value, kind, example)


# Whom it employs ------------------------------------------------------------------------------------------------------


class Employment(Enum):
    """Hubungan kerja: the kinds of work agreement that the staging of programmes tells apart."""

    PERMANENT = Text(id="perjanjian kerja waktu tidak tertentu (PKWTT)", en="permanent")
    FIXED_TERM = Text(id="perjanjian kerja waktu tertentu (PKWT)", en="fixed term")
    DAILY = Text(id="harian lepas", en="casual, by the day")
    PIECE = Text(id="borongan", en="piece work")
    SEASONAL = Text(id="musiman", en="seasonal")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class StateService(Enum):
    """Aparatur negara: the state employees whose programmes Taspen and Asabri run."""

    ASN = Text(id="pegawai ASN (PNS dan PPPK)", en="civil servants (PNS and PPPK)")
    MILITARY_POLICE = Text(
        id="prajurit TNI, anggota Polri, dan pegawai ASN Kemhan dan Polri",
        en="soldiers, police officers, and civil servants of the ministry of defence and the police",
    )

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


class Jkn(Enum):
    """Kepesertaan JKN: whether a worker is in health insurance, and in which segment."""

    NONE = Text(id="bukan peserta JKN", en="not in JKN")
    BUSINESS = Text(id="peserta JKN, pekerja penerima upah badan usaha", en="in JKN, wage earner of a business entity")
    OTHER = Text(id="peserta JKN, segmen lain", en="in JKN, another segment")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


JOINABLE = frozenset({"JHT", "JP"})
"""The programmes that a small or a micro enterprise may join without owing them."""


def _joined(codes: Iterable[str]) -> frozenset[str]:
    if isinstance(codes, str):
        msg = f"joined must be a set of programme codes such as {{'JHT'}}, not {codes!r}."
        raise TypeError(msg)
    chosen = frozenset(codes)
    for code in chosen - JOINABLE:
        raise unknown("joined", code, sorted(JOINABLE))
    return chosen


def _born(value: object) -> date | None:
    return None if value is None else as_day(value, "born")


def _registered(value: object) -> date | None:
    return None if value is None else as_day(value, "registered_jkp_on")


@frozen
class WorkerFacts:
    """Fakta pekerja: what must be known of a worker to tell which programmes the employer owes for the worker.

    `months_in_indonesia` matters for foreigners only: the months they work in Indonesia, done and agreed.
    `registered_jkp_on` is the day of registration in JKP, 2 February 2021 for who was a member of the other programmes
    before; None means registration on the day that is asked about.
    `jkn` is the membership of health insurance; `service` says that the worker is a state employee.
    `joined` names the programmes that the employer joined for the worker without owing them.
    What is not known stays None, and the programmes that need it are undecided.

    >>> WorkerFacts(Employment.PERMANENT, born="1990-05-17", jkn=Jkn.BUSINESS).born
    datetime.date(1990, 5, 17)
    """

    employment: Employment
    born: date | None = field(default=None, kw_only=True, converter=_born)
    citizen: bool = field(default=True, kw_only=True)
    months_in_indonesia: int | None = field(default=None, kw_only=True)
    registered_jkp_on: date | None = field(default=None, kw_only=True, converter=_registered)
    jkn: Jkn | None = field(default=None, kw_only=True)
    service: StateService | None = field(default=None, kw_only=True)
    joined: frozenset[str] = field(default=frozenset(), kw_only=True, converter=_joined)

    def __attrs_post_init__(self) -> None:
        instance("employment", self.employment, Employment, "Employment.PERMANENT")
        instance("citizen", self.citizen, bool, "True")
        _optional("jkn", self.jkn, Jkn, "Jkn.BUSINESS")
        _optional("service", self.service, StateService, "StateService.ASN")
        if self.months_in_indonesia is not None:
            whole("months_in_indonesia", self.months_in_indonesia, least=0)

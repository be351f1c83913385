"""Keringanan iuran: the reliefs that reach several programmes, and who belongs to their groups.

A relief never changes a benefit.  The histories are by contribution month: the first day of the month governs.
Some reliefs are worded on the rate ("1 % dikali 0,30 % sehingga menjadi 0,0030 %"), some on the amount; the tariff says
which (`Relieved.on_rate`).  Wage earners and construction are relieved on the rate, non-wage workers on the amount.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from jamsos._checks import instance, whole
from jamsos.dates import Month, as_month
from jamsos.employers import LabourIntensiveIndustry
from jamsos.law import Dated, lapsed, reported
from jamsos.money import percent
from jamsos.participants import Sector
from jamsos.regulations.national import PP_7_2025, PP_36_2025, PP_49_2020, PP_50_2025
from jamsos.tariff import Relief
from jamsos.text import Text

if TYPE_CHECKING:
    from jamsos.dates import Day
    from jamsos.law import Citation
    from jamsos.money import Rate

__all__ = [
    "COVID_FULL_MONTHS",
    "COVID_GROUP",
    "LABOUR_INTENSIVE_GROUP",
    "LABOUR_INTENSIVE_LAST_PAYMENT",
    "LABOUR_INTENSIVE_RELIEF",
    "LABOUR_INTENSIVE_WORKERS",
    "NON_WAGE_GROUP",
    "NON_WAGE_RELIEF",
    "covid_relief",
    "in_covid_group",
    "in_labour_intensive_group",
    "in_non_wage_group",
]

# PP 49/2020: contribution months August 2020 to January 2021 ---------------------------------------------------------

COVID_GROUP = "paid_up_for_covid_relief"
"""The fact by which a tariff learns that PP 49/2020 reaches a person in a month."""

COVID_SEEN_IN = (
    "https://voi.id/en/news/13466",
    "https://transkepri.com/news/cetak/4739",
    "https://headlines.id/keringanan-iuran-jamsostek-diteken-gaji-utuh/",
)

COVID_FULL_MONTHS = Dated.of(
    Text(
        id="Bulan iuran penuh sebelum keringanan, bagi peserta sejak Agustus 2020",
        en="Full contribution months before the relief, for members since August 2020",
    ),
    reported(
        "2020-08-01",
        2,
        PP_49_2020.pasal(13),
        seen_in=("https://online.flipbuilder.com/plcl/rmzy/files/basic-html/page153.html",),
    ),
    lapsed("2021-02-01", PP_49_2020.whole(), seen_in=COVID_SEEN_IN),
)

_LAST_OLD_MEMBER = Month(2020, 7)


def covid_relief(place: Citation, *, seen_in: tuple[str, ...]) -> Relief:
    """Keringanan PP 49/2020: 99 % of JKK and of JKM, each under its own article, in every segment."""
    return Relief(
        Text(id="Keringanan PP 49/2020", en="Relief of PP 49/2020"),
        COVID_GROUP,
        (("", _covid_history(place, seen_in)),),
    )


def _covid_history(place: Citation, seen_in: tuple[str, ...]) -> Dated[Rate]:
    return Dated.of(
        Text(id="Keringanan iuran PP 49/2020", en="Contribution relief of PP 49/2020"),
        reported("2020-08-01", percent(99), place, seen_in=seen_in),
        lapsed("2021-02-01", PP_49_2020.whole(), seen_in=COVID_SEEN_IN),
    )


def in_covid_group(month: Month | Day, *, registered: Month | Day, paid_up: bool) -> bool:
    """Whether PP 49/2020 reaches a member in a contribution month, as far as the member goes.

    Members registered by July 2020: when their contributions up to July 2020 are paid.
    Members registered later: from their third month on, the first two being paid in full (Pasal 13).
    Which months the relief has at all is the relief's own history.
    For wage earners and construction the member is the employer: he registers, and he pays.

    >>> in_covid_group("2020-11", registered="2020-10", paid_up=True)
    False
    >>> in_covid_group("2020-12", registered="2020-10", paid_up=True)
    True
    """
    asked, first = as_month(month), as_month(registered, "registered")
    paid = instance("paid_up", paid_up, bool, "True")
    if first <= _LAST_OLD_MEMBER:
        return paid
    full = COVID_FULL_MONTHS.get(asked.first)
    return full is not None and asked - first >= full.value


# PP 7/2025 and PP 36/2025: JKK of labour-intensive industries, February 2025 to January 2026 --------------------------

LABOUR_INTENSIVE_GROUP = "labour_intensive_and_paid_up"
"""The fact by which a tariff learns that PP 7/2025 reaches the employer of a person."""

_LABOUR_INTENSIVE_SEEN_IN = (
    "https://nasional.kontan.co.id/news/prabowo-beri-diskon-50-iuran-jkk-untuk-industri-padat-karya",
    "https://radiodms.com/prabowo-pangkas-iuran-jkk-industri-padat-karya-hingga-50-persen",
)
_EXTENSION_SEEN_IN = (
    "https://cuplikandunia.info/prabowo-sah-perpanjang-diskon-iuran-jkk-tapi-terlambat-bayar-denda-2-98710.html",
    "https://radarlambar.bacakoran.co/amp/34265/prabowo-perpanjang-diskon-50-persen-iuran-jkk-buruh-industri-padat-karya",
    "https://www.wmhg.org/ekonomi/bisnis/prabowo-perpanjang-keringanan-iuran-jkk-bpjs-ketenagakerjaan-hingga-januari-2026-2",
)
_EXTENDED = PP_7_2025.pasal("10A", by=PP_36_2025)

LABOUR_INTENSIVE_WORKERS = Dated.of(
    Text(
        id="Pekerja yang terdaftar sebagai peserta aktif, paling sedikit, bagi keringanan PP 7/2025",
        en="Workers who are active participants, at least, for the relief of PP 7/2025",
    ),
    reported("2025-02-01", 50, PP_7_2025.pasal(3), seen_in=_LABOUR_INTENSIVE_SEEN_IN),
    lapsed("2026-02-01", _EXTENDED, seen_in=_EXTENSION_SEEN_IN),
)

LABOUR_INTENSIVE_RELIEF = Relief(
    Text(id="Keringanan PP 7/2025", en="Relief of PP 7/2025"),
    LABOUR_INTENSIVE_GROUP,
    (
        (
            "",
            Dated.of(
                Text(id="Keringanan iuran JKK PP 7/2025", en="JKK contribution relief of PP 7/2025"),
                reported("2025-02-01", percent(50), PP_7_2025.pasal(4, ayat=1), seen_in=_LABOUR_INTENSIVE_SEEN_IN),
                reported("2025-08-01", percent(50), _EXTENDED, seen_in=_EXTENSION_SEEN_IN),
                lapsed("2026-02-01", _EXTENDED, seen_in=_EXTENSION_SEEN_IN),
            ),
        ),
    ),
)

LABOUR_INTENSIVE_LAST_PAYMENT = Dated.of(
    Text(
        id="Iuran JKK dengan keringanan PP 7/2025 masih dapat dibayar sampai",
        en="JKK contributions relieved by PP 7/2025 can still be paid until",
    ),
    reported("2025-09-04", date(2026, 6, 30), PP_7_2025.pasal(11, by=PP_36_2025), seen_in=_EXTENSION_SEEN_IN),
)


def in_labour_intensive_group(
    month: Month | Day, *, workers: int, industry: LabourIntensiveIndustry | None, paid_up: bool
) -> bool:
    """Whether PP 7/2025 reaches an employer in a contribution month: half of its JKK is waived.

    `workers` are those registered as active participants, at least 50; `industry` is one of the six of Pasal 3 or None;
    `paid_up` says that JKK is paid up to January 2025.  JKM is not relieved.  False outside the months of the relief.

    >>> textiles = LabourIntensiveIndustry.TEXTILES
    >>> in_labour_intensive_group("2025-02", workers=50, industry=textiles, paid_up=True)
    True
    >>> in_labour_intensive_group("2025-02", workers=49, industry=textiles, paid_up=True)
    False
    """
    if industry is not None:
        instance("industry", industry, LabourIntensiveIndustry, "LabourIntensiveIndustry.TEXTILES")
    instance("paid_up", paid_up, bool, "True")
    least = LABOUR_INTENSIVE_WORKERS.get(as_month(month).first)
    enough = least is not None and whole("workers", workers, least=0) >= least.value
    return enough and industry is not None and paid_up


# PP 50/2025: non-wage workers not paid for from APBN or APBD ----------------------------------------------------------

NON_WAGE_GROUP = "not_publicly_funded"
"""The fact by which a tariff learns that PP 50/2025 reaches a person: nobody pays for him from APBN or APBD.

It does not reach employers among the non-wage workers; `in_non_wage_group` decides both.
"""

_NON_WAGE_SEEN_IN = (
    "https://www.cnbcindonesia.com/market/20260204140501-17-708135/prabowo-beri-diskon-50-iuran-jkk-jkm-pekerja-informal-ojol-termasuk/amp",
    "https://jateng.antaranews.com/berita/619022/pemerintah-diskon-50-persen-iuran-bpjs-ketenagakerjaan-bagi-pekerja-bpu",
    "https://babeindonesia.com/read/6571272/pemerintah-beri-potongan-50-persen-pada-iuran-jkk-jkm-pekerja-informal",
)

NON_WAGE_RELIEF = Relief(
    Text(id="Keringanan PP 50/2025", en="Relief of PP 50/2025"),
    NON_WAGE_GROUP,
    (
        (
            Sector.TRANSPORT.fact,
            Dated.of(
                Text(id="Keringanan PP 50/2025, transportasi", en="Relief of PP 50/2025, transport"),
                reported("2026-01-01", percent(50), PP_50_2025.pasal(4, ayat=1), seen_in=_NON_WAGE_SEEN_IN),
                lapsed("2027-04-01", PP_50_2025.whole(), seen_in=_NON_WAGE_SEEN_IN),
            ),
        ),
        (
            Sector.OTHER.fact,
            Dated.of(
                Text(id="Keringanan PP 50/2025, selain transportasi", en="Relief of PP 50/2025, other than transport"),
                reported("2026-04-01", percent(50), PP_50_2025.pasal(4, ayat=1), seen_in=_NON_WAGE_SEEN_IN),
                lapsed("2027-01-01", PP_50_2025.whole(), seen_in=_NON_WAGE_SEEN_IN),
            ),
        ),
    ),
    key="sector",
)


def in_non_wage_group(*, employer: bool, publicly_funded: bool) -> bool:
    """Whether PP 50/2025 reaches a non-wage worker: no employer (Pasal 3), and not paid for from APBN or APBD.

    Which months the relief has is the relief's own history, by sector.

    >>> in_non_wage_group(employer=False, publicly_funded=False)
    True
    >>> in_non_wage_group(employer=True, publicly_funded=False)
    False
    """
    instance("employer", employer, bool, "False")
    instance("publicly_funded", publicly_funded, bool, "False")
    return not employer and not publicly_funded

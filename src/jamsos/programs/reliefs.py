"""Keringanan iuran: the reliefs that reach several programmes, and who belongs to their groups.

A relief never changes a benefit.  The histories are by contribution month: the first day of the month governs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamsos.dates import Month
from jamsos.law import Dated, lapsed, reported
from jamsos.money import percent
from jamsos.participants import Sector
from jamsos.regulations.national import PP_49_2020, PP_50_2025
from jamsos.tariff import Relief
from jamsos.text import Text

if TYPE_CHECKING:
    from jamsos.law import Citation
    from jamsos.money import Rate

__all__ = [
    "COVID_FULL_MONTHS",
    "COVID_GROUP",
    "NON_WAGE_GROUP",
    "NON_WAGE_RELIEF",
    "covid_relief",
    "in_covid_group",
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
    """Keringanan PP 49/2020: 99 % of JKK and of JKM, each under its own article."""
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


def in_covid_group(month: Month, *, registered: Month, paid_up: bool) -> bool:
    """Whether PP 49/2020 reaches a member in a contribution month, as far as the member goes.

    Members registered by July 2020: when their contributions up to July 2020 are paid.
    Members registered later: from their third month on, the first two being paid in full (Pasal 13).
    Which months the relief has at all is the relief's own history.

    >>> in_covid_group(Month(2020, 11), registered=Month(2020, 10), paid_up=True)
    False
    >>> in_covid_group(Month(2020, 12), registered=Month(2020, 10), paid_up=True)
    True
    """
    if registered <= _LAST_OLD_MEMBER:
        return paid_up
    full = COVID_FULL_MONTHS.get(month.first)
    return full is not None and month - registered >= full.value


# PP 50/2025: non-wage workers not paid for from APBN or APBD ----------------------------------------------------------

NON_WAGE_GROUP = "not_publicly_funded"
"""The fact by which a tariff learns that PP 50/2025 reaches a person: nobody pays for him from APBN or APBD."""

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

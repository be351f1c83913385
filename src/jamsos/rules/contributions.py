"""JS4xx: what the contributions of a protection rest on, and what is unsettled about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.dates import Month
from jamsos.findings import Rule, Severity
from jamsos.funding import Money, village_money_source
from jamsos.programs.jkm import COVID_RELIEF
from jamsos.programs.reliefs import in_covid_group
from jamsos.protection import Protection
from jamsos.regulations.national import PP_49_2020, PP_50_2025
from jamsos.rules._bills import out_of_law, sector_missing
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _out_of_law(protection: Protection, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    outside = out_of_law(protection)
    if outside is not None:
        yield {"about": protection, "sentence": str(outside)}


def _sector(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    month = sector_missing(protection)
    if month is not None:
        yield {"about": protection, "month": month}


def _covid_months(protection: Protection) -> tuple[Month, ...]:
    ((_, history),) = COVID_RELIEF.waived
    return tuple(month for month in protection.period.months if history.get(month.first) is not None)


def _relieved_by_covid(protection: Protection) -> bool:
    return any(
        in_covid_group(month, registered=group.registered, paid_up=protection.paid_up)
        for month in _covid_months(protection)
        for group in protection.active_groups(month)
    )


def _public_covid(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    if _relieved_by_covid(protection) and any(funding.is_public for funding in protection.fundings):
        yield {"about": protection}


def _paid_up(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    old = any(group.registered < Month(2020, 8) for group in protection.groups)
    if old and protection.paid_up and _covid_months(protection):
        yield {"about": protection}


def _village(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    if any(protection.sector_matters(month) for month in protection.period.months):
        for funding in protection.fundings:
            if funding.instrument.money is Money.VILLAGE:
                choice = _PUBLIC if funding.village_money_is_public else _NOT_PUBLIC
                yield {"about": protection, "instrument": funding.instrument, "choice": choice}


_PUBLIC = Text(id="dihitung tanpa keringanan", en="reckoned without the relief")
_NOT_PUBLIC = Text(id="dihitung dengan keringanan", en="reckoned with the relief")

RULES = (
    Rule(
        "JS401",
        "outside-the-law",
        Severity.ERROR,
        Protection,
        Text(id="iuran tidak dapat dihitung: {sentence}", en="the contributions cannot be reckoned: {sentence}"),
        _out_of_law,
    ),
    Rule(
        "JS402",
        "sector-needed",
        Severity.ERROR,
        Protection,
        Text(
            id="sektor dibutuhkan sejak {month}: keringanan PP 50/2025 berbeda bagi transportasi dan sektor lain",
            en="the sector is needed from {month}: the relief of PP 50/2025 differs for transport and other sectors",
        ),
        _sector,
        PP_50_2025.pasal(4, ayat=1),
    ),
    Rule(
        "JS403",
        "relief-for-public-money-unconfirmed",
        Severity.NOTE,
        Protection,
        Text(
            id="keringanan PP 49/2020 diterapkan; tidak ada sumber yang memastikannya bagi iuran yang dibayar "
            "pemerintah daerah",
            en="the relief of PP 49/2020 is applied; no source confirms it for contributions that a regional "
            "government pays",
        ),
        _public_covid,
        PP_49_2020.whole(),
    ),
    Rule(
        "JS404",
        "paid-up-assumed",
        Severity.NOTE,
        Protection,
        Text(
            id="peserta yang terdaftar sebelum Agustus 2020 dianggap telah melunasi iuran sampai Juli 2020",
            en="members registered before August 2020 are taken to have paid their contributions up to July 2020",
        ),
        _paid_up,
        PP_49_2020.pasal(13),
    ),
    Rule(
        "JS405",
        "village-money-unsettled",
        Severity.NOTE,
        Protection,
        Text(
            id="belum jelas apakah {instrument} termasuk APBN atau APBD menurut PP 50/2025; {choice}",
            en="it is unsettled whether {instrument} counts as APBN or APBD under PP 50/2025; {choice}",
        ),
        _village,
        village_money_source().citation,
    ),
)

"""JS3xx: whether the money may pay for this, in this year, up to this sum."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.findings import Rule, Severity
from jamsos.funding import Money, Verdict
from jamsos.money import Rp
from jamsos.protection import Protection
from jamsos.rules._bills import computable
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from jamsos.funding import Funding
    from jamsos.money import Rupiah

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _limits(protection: Protection, verdict: Verdict) -> Found:
    for funding in protection.fundings:
        seen: set[object] = set()
        for year in protection.period.years:
            for limit in funding.instrument.limits_in(year):
                if limit.verdict is verdict and limit not in seen:
                    seen.add(limit)
                    yield {
                        "about": protection,
                        "instrument": funding.instrument,
                        "year": str(year),
                        "says": limit.says,
                        "citation": limit.source.citation,
                    }


# Questions stand by themselves, because a function made inside another cannot be pickled, nor can what it found.


def _forbidden(protection: Protection, day: date) -> Found:  # noqa: ARG001  (the shape of every question)
    return _limits(protection, Verdict.FORBIDDEN)


def _doubtful(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    return _limits(protection, Verdict.DOUBTFUL)


def _conditional(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    return _limits(protection, Verdict.CONDITION)


def _segment(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    for funding in protection.fundings:
        instrument = funding.instrument
        if protection.segment not in instrument.segments:
            place = instrument.segment_source
            yield {
                "about": protection,
                "instrument": instrument,
                "segment": protection.segment,
                "valid": ", ".join(segment.name for segment in instrument.segments),
                "citation": None if place is None else place.citation,
            }


def _no_permit(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    for funding in protection.fundings:
        years = [str(year) for year in protection.period.years if not funding.instrument.permits_in(year)]
        if years:
            yield {"about": protection, "instrument": funding.instrument, "years": ", ".join(years)}


def _unbudgeted(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    for funding in protection.fundings:
        if funding.years is not None:
            years = [str(year) for year in protection.period.years if year not in funding.years]
            if years:
                yield {"about": protection, "funding": funding, "years": ", ".join(years)}


def _year_missing(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    for funding in protection.fundings:
        if funding.years is None and funding.instrument.money is not Money.PRIVATE:
            yield {"about": protection, "instrument": funding.instrument}


def _over_ceiling(protection: Protection, day: date) -> Found:  # noqa: ARG001  (as above)
    if not computable(protection):
        return
    for funding, amount in _amounts(protection):
        if funding.ceiling is not None and amount > funding.ceiling:
            yield {
                "about": protection,
                "funding": funding,
                "amount": amount,
                "ceiling": funding.ceiling,
                "over": amount - funding.ceiling,
            }


def _amounts(protection: Protection) -> Iterator[tuple[Funding, Rupiah]]:
    if all(funding.ceiling is None for funding in protection.fundings):
        return
    if len(protection.fundings) == 1:
        yield protection.fundings[0], protection.bill().amount
        return
    amounts = protection.bill().by("funding")
    for funding in protection.fundings:
        yield funding, amounts.get(funding, Rp(0))


RULES = (
    Rule(
        "JS301",
        "instrument-forbidden",
        Severity.ERROR,
        Protection,
        Text(id="{instrument}, tahun {year}: {says}", en="{instrument}, {year}: {says}"),
        _forbidden,
    ),
    Rule(
        "JS302",
        "segment-not-payable",
        Severity.ERROR,
        Protection,
        Text(
            id="{instrument} tidak membayar segmen {segment}; segmen yang dapat: {valid}",
            en="{instrument} does not pay for segment {segment}; it may pay for: {valid}",
        ),
        _segment,
    ),
    Rule(
        "JS303",
        "instrument-doubtful",
        Severity.WARNING,
        Protection,
        Text(id="{instrument}, tahun {year}: {says}", en="{instrument}, {year}: {says}"),
        _doubtful,
    ),
    Rule(
        "JS304",
        "instrument-conditional",
        Severity.NOTE,
        Protection,
        Text(id="{instrument}, tahun {year}: {says}", en="{instrument}, {year}: {says}"),
        _conditional,
    ),
    Rule(
        "JS305",
        "outside-budget-year",
        Severity.ERROR,
        Protection,
        Text(
            id="{funding} tidak mencakup tahun {years} dari masa perlindungan",
            en="{funding} does not cover the year(s) {years} of the protection",
        ),
        _unbudgeted,
    ),
    Rule(
        "JS306",
        "budget-year-missing",
        Severity.WARNING,
        Protection,
        Text(
            id="{instrument} dianggarkan per tahun; tahun anggarannya tidak disebut",
            en="{instrument} is budgeted by year; its fiscal year is not given",
        ),
        _year_missing,
    ),
    Rule(
        "JS307",
        "over-ceiling",
        Severity.ERROR,
        Protection,
        Text(
            id="iuran {amount} melampaui pagu {ceiling} dari {funding} sebesar {over}",
            en="contributions of {amount} exceed the ceiling {ceiling} of {funding} by {over}",
        ),
        _over_ceiling,
    ),
    Rule(
        "JS308",
        "no-national-basis",
        Severity.NOTE,
        Protection,
        Text(
            id="tidak ditemukan dasar nasional bagi {instrument} untuk membayar iuran pada tahun {years}; "
            "dasarnya peraturan daerah itu sendiri",
            en="no national basis was found for {instrument} to pay contributions in {years}; "
            "the regional regulation itself is the basis",
        ),
        _no_permit,
    ),
)

"""Pajak atas pembayaran sekaligus: the income tax on JHT, old-age allowances, pensions and severance paid at once.

PP 68/2009 and the articles of the income tax law that it uses were read, with their explanations.
"""

from __future__ import annotations

from collections import defaultdict
from enum import Enum
from typing import TYPE_CHECKING

from jamsos._checks import instance, shown
from jamsos.breakdown import Breakdown, total_of
from jamsos.dates import as_day
from jamsos.law import Dated, since
from jamsos.money import Rounding, Rp, Rupiah, percent
from jamsos.participants import refuse_other
from jamsos.regulations.national import PP_68_2009, UU_7_2021, UU_36_2008
from jamsos.tariff import Tier, Tiers
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from jamsos.dates import Day
    from jamsos.law import Provision
    from jamsos.money import Rate

__all__ = [
    "AT_ONCE_YEARS",
    "LEGAL_BASIS",
    "NO_TAX_NUMBER",
    "PROGRESSIVE",
    "SAVINGS_TIERS",
    "SEVERANCE_TIERS",
    "LumpSum",
    "jht_tax",
    "lump_sum_tax",
]

# Dasar hukum ----------------------------------------------------------------------------------------------------------

LEGAL_BASIS = (UU_36_2008.pasal("I"), UU_7_2021.pasal(3), PP_68_2009.whole())
"""The income tax law, by the two laws that wrote its Pasal 17 for these years, and the regulation on lump sums."""

# Tarif ----------------------------------------------------------------------------------------------------------------

AT_ONCE_YEARS = Dated.of(
    Text(
        id="Dianggap dibayar sekaligus bila dibayar dalam tahun kalender, paling lama",
        en="Counted as paid at once when paid within calendar years, at most",
    ),
    since("2009-11-16", 2, PP_68_2009.pasal(2, ayat=2)),
)

SEVERANCE_TIERS = Dated.of(
    Text(id="Pajak final atas uang pesangon", en="Final tax on severance pay"),
    since(
        "2009-11-16",
        Tiers(
            (
                Tier(Rp(0), percent(0)),
                Tier(Rp(50_000_000), percent(5)),
                Tier(Rp(100_000_000), percent(15)),
                Tier(Rp(500_000_000), percent(25)),
            )
        ),
        PP_68_2009.pasal(4),
    ),
)

SAVINGS_TIERS = Dated.of(
    Text(
        id="Pajak final atas uang manfaat pensiun, tunjangan hari tua, dan jaminan hari tua",
        en="Final tax on lump-sum pensions, old-age allowances and JHT",
    ),
    since(
        "2009-11-16",
        Tiers((Tier(Rp(0), percent(0)), Tier(Rp(50_000_000), percent(5)))),
        PP_68_2009.pasal(5),
    ),
)

PROGRESSIVE = Dated.of(
    Text(
        id="Tarif Pasal 17 ayat (1) huruf a UU Pajak Penghasilan",
        en="Progressive rates of the income tax law, Pasal 17 ayat (1) huruf a",
    ),
    since(
        "2009-01-01",
        Tiers(
            (
                Tier(Rp(0), percent(5)),
                Tier(Rp(50_000_000), percent(15)),
                Tier(Rp(250_000_000), percent(25)),
                Tier(Rp(500_000_000), percent(30)),
            )
        ),
        UU_36_2008.pasal("I", angka=13),
    ),
    # In force since 29 October 2021, applied from tax year 2022 by Pasal 17 ayat (1) of the same law.
    since(
        "2022-01-01",
        Tiers(
            (
                Tier(Rp(0), percent(5)),
                Tier(Rp(60_000_000), percent(15)),
                Tier(Rp(250_000_000), percent(25)),
                Tier(Rp(500_000_000), percent(30)),
                Tier(Rp(5_000_000_000), percent(35)),
            )
        ),
        UU_7_2021.pasal(3, angka=7),
    ),
)

NO_TAX_NUMBER = Dated.of(
    Text(
        id="Pajak progresif penerima tanpa NPWP, dari pajak biasa",
        en="Progressive tax without a tax number, of the usual tax",
    ),
    since("2009-11-16", percent(120), PP_68_2009.penjelasan(6, ayat=3)),
)


class LumpSum(Enum):
    """Jenis penghasilan: what is paid at once, which decides the final rates.

    A `PENSION` is what a pension fund of an employer or of a financial institution pays at once (Pasal 1 angka 5).
    The one sum of JP (PP 45/2015 Pasal 24) is none of these kinds: PP 68/2009 is older than JP and does not name it.
    """

    SEVERANCE = (Text(id="uang pesangon", en="severance pay"), SEVERANCE_TIERS)
    PENSION = (Text(id="uang manfaat pensiun", en="lump-sum pension"), SAVINGS_TIERS)
    OLD_AGE_ALLOWANCE = (Text(id="tunjangan hari tua", en="old-age allowance"), SAVINGS_TIERS)
    JHT = (Text(id="jaminan hari tua", en="JHT"), SAVINGS_TIERS)

    def __init__(self, label: Text, tiers: Dated[Tiers]) -> None:
        self.label = label
        self.tiers = tiers

    def __format__(self, spec: str) -> str:
        return self.label.get(as_lang(spec or "id"))


# Pajak ----------------------------------------------------------------------------------------------------------------

_NOTHING = Rp(0)
_TAX = Text(id="PPh Pasal 21 atas {kind}", en="Income tax on {kind}")
_FINAL = Text(id="Pembayaran {day}: {amount}, final", en="Payment of {day}: {amount}, final")
_ORDINARY = Text(id="Pembayaran {day}: {amount}, tidak final", en="Payment of {day}: {amount}, not final")
_TIER = Text(id="{rate} di atas {above}", en="{rate} above {above}")
_SLICE = Text(id="{rate} x {part}", en="{rate} x {part}")
_RAISED = Text(id="Tanpa NPWP", en="Without a tax number")
_RAISED_HOW = Text(id="naik menjadi {rate} dari pajak", en="raised to {rate} of the tax")


def jht_tax(payments: Sequence[tuple[Day, Rupiah]], *, has_npwp: bool, rounding: Rounding = Rounding.SEN) -> Breakdown:
    """PPh Pasal 21 atas JHT: the tax withheld from each payment of one JHT benefit; see `lump_sum_tax`.

    What was drawn in part before counts as the first payment.

    >>> jht_tax([("2022-05-01", Rp(60_000_000))], has_npwp=True).amount
    Rp(500000)
    >>> parts = [("2021-12-01", Rp(50_000_000)), ("2022-02-01", Rp(100_000_000)), ("2023-01-01", Rp(50_000_000))]
    >>> [line.amount for line in jht_tax(parts, has_npwp=False).parts]
    [Rp(0), Rp(5000000), Rp(3000000)]
    """
    return lump_sum_tax(LumpSum.JHT, payments, has_npwp=has_npwp, rounding=rounding)


def lump_sum_tax(
    kind: LumpSum, payments: Sequence[tuple[Day, Rupiah]], *, has_npwp: bool, rounding: Rounding = Rounding.SEN
) -> Breakdown:
    """PPh Pasal 21 atas pembayaran sekaligus: the tax withheld from each payment of one lump sum, oldest first.

    Payments in the calendar year of the first and in the next count as one sum: the bands of the final tax are used
    up once over all of them, so the tax of a payment depends on those before it (PP 68/2009 Pasal 2 ayat (2)).
    From the third calendar year on the progressive rates of that calendar year apply to the gross paid in it; that tax
    is not final and can be credited.  Without a tax number it is 120 %, the final tax is not (Pasal 6).
    Other income that was paid in such a year would share its bands, and is not known here.
    The day of each payment governs it, the tag "governed_by" of its line.  Amounts are gross; each band is rounded by
    itself, half up to the sen unless said otherwise: the regulation rounds nothing.
    Raises NotInForce before 16 November 2009, ValueError for a negative amount or days out of order.

    >>> severance = [("2009-12-01", Rp(50_000_000)), ("2010-04-01", Rp(125_000_000))]
    >>> lump_sum_tax(LumpSum.SEVERANCE, severance, has_npwp=True).amount
    Rp(13750000)
    """
    refuse_other("kind", kind, LumpSum)
    instance("has_npwp", has_npwp, bool, "True")
    days = _checked(payments)
    at_once = _NOTHING
    in_year: defaultdict[int, Rupiah] = defaultdict(lambda: _NOTHING)
    lines: list[Breakdown] = []
    for day, amount in days:
        years = AT_ONCE_YEARS.on(day)
        if day.year - days[0][0].year < years.value:
            label = _FINAL.fill(day=day, amount=amount)
            parts = _slices(kind.tiers.on(day), at_once, amount, rounding)
            at_once += amount
        else:
            label = _ORDINARY.fill(day=day, amount=amount)
            parts = _ordinary(day, in_year[day.year], amount, rounding, has_npwp=has_npwp)
            in_year[day.year] += amount
        total = sum((part.amount for part in parts), _NOTHING)
        lines.append(Breakdown(label, total, None, (years.source,), parts, (("year", day.year), ("governed_by", day))))
    return total_of(_TAX.fill(kind=kind), lines)


def _checked(payments: Sequence[tuple[Day, Rupiah]]) -> list[tuple[date, Rupiah]]:
    checked: list[tuple[date, Rupiah]] = []
    for place, (when, amount) in enumerate(payments):
        day = as_day(when, f"payments[{place}]")
        if instance(f"payments[{place}]", amount, Rupiah, "Rp(50_000_000)") < _NOTHING:
            msg = f"payments[{place}] cannot be negative: {shown(amount)}."
            raise ValueError(msg)
        if checked and day < checked[-1][0]:
            msg = f"payments stand oldest first, but {day} follows {checked[-1][0]}."
            raise ValueError(msg)
        checked.append((day, amount))
    return checked


def _ordinary(
    day: date, before: Rupiah, amount: Rupiah, rounding: Rounding, *, has_npwp: bool
) -> tuple[Breakdown, ...]:
    """The progressive tax of one payment, given what the year has paid before it."""
    row = PROGRESSIVE.on(day)
    parts = _slices(row, before, amount, rounding)
    if has_npwp:
        return parts
    raised = NO_TAX_NUMBER.on(day)
    extra = _raised(row, raised.value, before + amount, rounding) - _raised(row, raised.value, before, rounding)
    how = _RAISED_HOW.fill(rate=raised.value)
    return (*parts, Breakdown(_RAISED, extra, how, (raised.source,)))


def _raised(row: Provision[Tiers], rate: Rate, gross: Rupiah, rounding: Rounding) -> Rupiah:
    """What the tax on a year's gross is raised by."""
    tax = sum((tier.rate.of(part, rounding) for tier, part in row.value.slices(gross)), _NOTHING)
    return rate.of(tax, rounding) - tax


def _slices(row: Provision[Tiers], before: Rupiah, amount: Rupiah, rounding: Rounding) -> tuple[Breakdown, ...]:
    """One line for each band that a payment reaches; each is what the band's tax grows by.

    A band is rounded as a whole, so instalments come to the same tax as one payment.
    """
    used = {tier.above: part for tier, part in row.value.slices(before)}
    lines: list[Breakdown] = []
    for tier, reached in row.value.slices(before + amount):
        held = used.get(tier.above, _NOTHING)
        if reached > held:
            tax = tier.rate.of(reached, rounding) - tier.rate.of(held, rounding)
            label = _TIER.fill(rate=tier.rate, above=tier.above)
            lines.append(Breakdown(label, tax, _SLICE.fill(rate=tier.rate, part=reached - held), (row.source,)))
    return tuple(lines)

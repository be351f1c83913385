"""Jaminan pensiun (JP): a monthly pension for workers of an employer, and for those they leave behind.

Modelled: the contributions with their ceiling, the deferral of PP 49/2020, the five pensions of Pasal 16, their limits
and their yearly indexation, the lump sum instead of a pension, and the terms, from 1 July 2015.
PP 45/2015 was read whole.  What the operator announces every year is reported or derived; nothing is carried on into a
year that was not announced: `extended_with` adds what came later, `next_ceiling` and `next_limit` project on request.

The law leaves open which inflation is the first and which the last in the weighted wage, whether two children have
50 % each or together, and how the wages of one month from several employers count.  A `Reckoning` says how each is
read; the last one alone has a default, which is practice.
Benefits are rounded half up to the sen, line by line: no rule on rounding was found, and so every line of an account
can be recomputed from the lines that it shows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from enum import Enum
from itertools import groupby
from math import prod
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from attrs import evolve, field, frozen

from jamsos._checks import instance, shown, whole
from jamsos.breakdown import Breakdown, total_of
from jamsos.dates import Day, Month, Period, add_months, add_years, as_day, as_month, completed_months, completed_years
from jamsos.document import Document, Shows
from jamsos.family import Relation, Relative
from jamsos.law import Dated, DatedRow, derived, lapsed, reported, since
from jamsos.money import Rate, Rounding, Rp, Rupiah, allocate, percent
from jamsos.participants import Segment, refuse_other
from jamsos.programs.deadlines import COVID_DUE_DAY, COVID_LATE_FINE, DueDay
from jamsos.programs.papers import Need, Paper, Papers
from jamsos.programs.shape import Due, Payer, Program
from jamsos.regulations.national import (
    PERMENAKER_29_2015,
    PP_45_2015,
    PP_49_2020,
    UU_24_2011,
    UU_40_2004,
)
from jamsos.tariff import Share
from jamsos.text import Lang, Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Collection
    from fractions import Fraction

    from jamsos.law import Provision, Source
    from jamsos.tariff import Columns

__all__ = [
    "ACCRUAL",
    "ARREARS",
    "CARD_DAYS",
    "CEILING",
    "CEILING_ROUNDING",
    "CHILD_AFTER_SPOUSE",
    "CHILD_AGE",
    "CHILD_ENDS",
    "CHILD_SHARE",
    "CLAIM_DOCUMENTS",
    "CLAIM_DOCUMENTS_IN_PRACTICE",
    "CONFIRMATION_MONTHS",
    "CONFIRMATION_YEARS",
    "DATA_CHANGE_DAYS",
    "DEATH_CREDIT_DENSITY",
    "DEATH_CREDIT_YEARS",
    "DEFERRED",
    "DEFERRED_REPAYMENT",
    "DEVELOPMENT",
    "DISABILITY_CREDIT_DENSITY",
    "DISABILITY_CREDIT_MONTHS",
    "DISABILITY_ENDS",
    "DUE_DAY",
    "EMPLOYER_RATE",
    "FAILED_CREDIT",
    "FIRST_PAYMENT_DAYS",
    "FORM_MONTHS",
    "FULL_MASA_IUR",
    "HEIR_CHANGE_DAYS",
    "HEIR_DISPUTES",
    "INDEXATION",
    "JP",
    "LATE_FINE",
    "LATE_PENSION",
    "LIMIT_STEP",
    "LUMP_SUM",
    "LUMP_SUM_DAY",
    "MAXIMUM",
    "MINIMUM",
    "MOST_CHILDREN",
    "NOTICE_MONTHS",
    "NUMBER_DAYS",
    "OLD_AGE_ENDS",
    "PARENT_ENDS",
    "PARENT_SHARE",
    "PARTICIPANTS",
    "PAYMENT_DAY",
    "PENSION_AGE",
    "POSTHUMOUS_DAYS",
    "POSTPONEMENT_YEARS",
    "RECIPIENTS",
    "REGISTRATION_DAYS",
    "SPOUSE_ENDS",
    "SPOUSE_SHARE",
    "UNREGISTERED",
    "WEIGHTING",
    "WORKER_RATE",
    "Career",
    "ChildLevel",
    "Credit",
    "FirstFactor",
    "Heir",
    "LastFactor",
    "NoPension",
    "Reckoning",
    "SeveralEmployers",
    "Turn",
    "WageYear",
    "WeightedWage",
    "child_after_spouse",
    "child_right_ends",
    "confirm_by",
    "death_credit",
    "deferral",
    "disability_credit",
    "disability_pension",
    "due_date",
    "due_day",
    "dues",
    "first_payment_by",
    "form_by",
    "formula_pension",
    "heir_right_ends",
    "indexed",
    "instalment_due",
    "instalments",
    "last_month",
    "late_fine",
    "late_pension",
    "limited",
    "lump_sum",
    "lump_sum_by",
    "lump_sum_rule",
    "next_ceiling",
    "next_limit",
    "no_pension_over",
    "notice_by",
    "old_age_pension",
    "payments",
    "pension_day",
    "pension_over",
    "recipient",
    "right_starts",
    "shared",
    "succession",
    "survivor_of_pensioner",
    "survivor_pension",
    "weighted_wage",
]

_MONTHS = 12

# Dasar hukum ----------------------------------------------------------------------------------------------------------

LEGAL_BASIS = (
    UU_40_2004.pasal(39),
    UU_24_2011.pasal(6, ayat=2),
    PP_45_2015.whole(),
    PP_49_2020.whole(),
    PERMENAKER_29_2015.whole(),
)

# Peserta --------------------------------------------------------------------------------------------------------------

PARTICIPANTS = Dated.of(
    Text(id="Peserta JP", en="Participants of JP"),
    since(
        "2015-07-01",
        Text(
            id="pekerja pada pemberi kerja selain penyelenggara negara; pekerja pada penyelenggara negara diatur "
            "dengan Peraturan Pemerintah tersendiri",
            en="workers of employers other than state bodies; workers of state bodies have a regulation of their own",
        ),
        PP_45_2015.pasal(2, ayat=1),
    ),
)

UNREGISTERED = Dated.of(
    Text(id="Pekerja yang belum terdaftar dalam JP", en="Workers who were not registered in JP"),
    since(
        "2015-07-01",
        Text(
            id="pemberi kerja wajib bertanggung jawab dengan memberikan manfaat pensiun",
            en="the employer is liable and must give the pension itself",
        ),
        PP_45_2015.pasal(6),
    ),
)

RECIPIENTS = Dated.of(
    Text(id="Penerima manfaat pensiun", en="Recipients of a pension"),
    since(
        "2015-07-01",
        Text(
            id="peserta; 1 istri atau suami yang sah; paling banyak 2 anak; atau 1 orang tua",
            en="the participant; 1 lawful wife or husband; at most 2 children; or 1 parent",
        ),
        PP_45_2015.pasal(14, ayat=1),
    ),
)

MOST_CHILDREN = Dated.of(
    Text(id="Anak penerima pensiun, paling banyak", en="Children with a pension, at most"),
    since("2015-07-01", 2, PP_45_2015.pasal(14, ayat=1, huruf="c")),
)

_NEXT_AGES = "57 years from 1 January 2019, and one year more every three years until 65"

PENSION_AGE = Dated.of(
    Text(id="Usia pensiun (tahun)", en="Pension age (years)"),
    since("2015-07-01", 56, PP_45_2015.pasal(15, ayat=1)),
    since("2019-01-01", 57, PP_45_2015.pasal(15, ayat=2)),
    derived("2022-01-01", 58, PP_45_2015.pasal(15, ayat=3), how=_NEXT_AGES),
    derived("2025-01-01", 59, PP_45_2015.pasal(15, ayat=3), how=_NEXT_AGES),
    derived("2028-01-01", 60, PP_45_2015.pasal(15, ayat=3), how=_NEXT_AGES),
    derived("2031-01-01", 61, PP_45_2015.pasal(15, ayat=3), how=_NEXT_AGES),
    derived("2034-01-01", 62, PP_45_2015.pasal(15, ayat=3), how=_NEXT_AGES),
    derived("2037-01-01", 63, PP_45_2015.pasal(15, ayat=3), how=_NEXT_AGES),
    derived("2040-01-01", 64, PP_45_2015.pasal(15, ayat=3), how=_NEXT_AGES),
    derived("2043-01-01", 65, PP_45_2015.pasal(15, ayat=3), how=_NEXT_AGES),
)

POSTPONEMENT_YEARS = Dated.of(
    Text(
        id="Yang tetap bekerja menerima pensiun paling lama setelah usia pensiun, tahun",
        en="Who works on takes the pension at most so long after the pension age, years",
    ),
    since("2015-07-01", 3, PP_45_2015.pasal(15, ayat=4)),
)


HEIR_DISPUTES = Dated.of(
    Text(id="Perselisihan penetapan ahli waris", en="A dispute about who is the heir"),
    since(
        "2015-07-01",
        Text(
            id="musyawarah antar ahli waris; bila tidak tercapai, pengadilan",
            en="deliberation among the heirs; where they do not agree, the court",
        ),
        PP_45_2015.pasal(14, ayat=6),
    ),
)

ARREARS = Dated.of(
    Text(id="Iuran JP yang menunggak dan hak atas manfaat", en="Unpaid JP contributions and the right to the benefit"),
    since(
        "2015-07-01",
        Text(
            id="iuran yang belum dilunasi adalah piutang dana dan bukan masa iur; hak atas manfaat tidak terhalang",
            en="unpaid contributions are owed to the fund and are no masa iur; the right to the benefit is not blocked",
        ),
        PP_45_2015.pasal(32),
    ),
)


class NoPension(ValueError):  # noqa: N818  (a statement about the case, not an error of the program)
    """There is no right to this benefit; the sentence says why, and what is due instead."""


def pension_day(born: Day) -> date:
    """Mencapai usia pensiun: the first birthday on which a person is as old as the pension age of that very day.

    The birthday governs, so nobody reaches the age in a year in which it rises.
    29 February falls on 28 February where there is no 29th.
    Raises NotInForce for who was 56 before 1 July 2015.

    >>> pension_day("1965-07-16"), pension_day("1963-01-01")
    (datetime.date(2023, 7, 16), datetime.date(2020, 1, 1))
    """
    birthday = as_day(born, "born")
    days = ((add_years(birthday, age.value), age.last) for age in PENSION_AGE.provisions)
    day = next(day for day, last in days if last is None or day <= last)
    PENSION_AGE.on(day)  # refuses whoever was older than that before there was a pension age
    return day


# Iuran ----------------------------------------------------------------------------------------------------------------

EMPLOYER_RATE = Dated.of(
    Text(id="Iuran JP pemberi kerja, dari upah", en="JP contribution of the employer, of the wage"),
    since("2015-07-01", percent(2), PP_45_2015.pasal(28, ayat=3, huruf="a")),
)

WORKER_RATE = Dated.of(
    Text(id="Iuran JP peserta, dari upah", en="JP contribution of the worker, of the wage"),
    since("2015-07-01", percent(1), PP_45_2015.pasal(28, ayat=3, huruf="b")),
)

_YEARLY_CEILING = PP_45_2015.pasal(29, ayat=3)
_KRISHAND = "https://krishandsoftware.com/blog/300"
_KRISHAND_2024 = "https://krishand.com/support/article (209)"
_JIMMY_BUDHI = "https://jimmybudhi.com/kenaikan-batasan-upah-dan-manfaat-pensiun-tahun-2019"
_SUARA_INDONESIA = "https://jatim.suaraindonesia.co.id/news/advertorial/662fb085ccb43"
_LETTER_OF_2023 = "https://intercom.help/FAST8Group (article 3728138)"
_EXAPAY = "https://github.com/Asdarsaid377/Exapay (regulations.test.ts)"
_GOLDEN_FILE = "https://github.com/adamriofc/indonesian-agent-skills (tests/golden/bpjs.json)"

CEILING = Dated.of(
    Text(id="Batas paling tinggi upah untuk iuran JP, sebulan", en="Wage ceiling of JP, a month"),
    since("2015-07-01", Rp(7_000_000), PP_45_2015.pasal(29, ayat=2)),
    reported("2016-03-01", Rp(7_335_300), _YEARLY_CEILING, seen_in=(_KRISHAND_2024, _KRISHAND)),
    reported("2017-03-01", Rp(7_703_500), _YEARLY_CEILING, seen_in=(_KRISHAND_2024, _KRISHAND)),
    reported("2018-03-01", Rp(8_094_000), _YEARLY_CEILING, seen_in=(_JIMMY_BUDHI, _KRISHAND)),
    reported("2019-03-01", Rp(8_512_400), _YEARLY_CEILING, seen_in=(_JIMMY_BUDHI, _KRISHAND)),
    reported("2020-03-01", Rp(8_939_700), _YEARLY_CEILING, seen_in=(_KRISHAND,)),
    reported("2021-03-01", Rp(8_754_600), _YEARLY_CEILING, seen_in=("https://rbtv.disway.id/amp/5165",)),
    derived(
        "2022-03-01",
        Rp(9_077_600),
        _YEARLY_CEILING,
        how="8,754,600 x (1 + 3.69 %), down to a multiple of 100; the letter of 2023 multiplies it by 1.0531",
        seen_in=(_LETTER_OF_2023,),
    ),
    reported("2023-03-01", Rp(9_559_600), _YEARLY_CEILING, seen_in=(_SUARA_INDONESIA, _LETTER_OF_2023, _EXAPAY)),
    reported("2024-03-01", Rp(10_042_300), _YEARLY_CEILING, seen_in=(_KRISHAND_2024, _SUARA_INDONESIA, _EXAPAY)),
    reported("2025-03-01", Rp(10_547_400), _YEARLY_CEILING, seen_in=(_EXAPAY, _GOLDEN_FILE)),
    reported("2026-03-01", Rp(11_086_300), _YEARLY_CEILING, seen_in=(_EXAPAY, _GOLDEN_FILE)),
    # The ceiling is announced anew every year, so the last one known holds for the twelve months it was announced for.
    lapsed("2027-03-01", _YEARLY_CEILING),
)

CEILING_ROUNDING = Rounding.down(
    to=Rp(100), name="down to Rp100", basis="practice: the published ceilings of 2016 to 2026 follow from one another"
)
"""How the operator rounds a ceiling before it publishes it: recovered from the published values, written nowhere."""


def next_ceiling(previous: Rupiah, growth: Rate, *, contraction: bool = False) -> Rupiah:
    """The ceiling that follows from the one before by Pasal 29 ayat (3): one plus the growth of the year before.

    `growth` is the first release of the yearly growth of the gross domestic product, which later revisions do not
    change; with `contraction` the product shrank by so much, as in 2020.  Rounded by `CEILING_ROUNDING`.
    It is a projection until the operator has announced the figure.

    >>> next_ceiling(Rp(10_547_400), percent("5.11"))
    Rp(11086300)
    >>> next_ceiling(Rp(8_939_700), percent("2.07"), contraction=True)
    Rp(8754600)
    """
    factor = Rate.WHOLE - growth if contraction else Rate.WHOLE + growth
    return factor.of(previous, CEILING_ROUNDING)


def dues(ceiling: Dated[Rupiah] = CEILING) -> tuple[Due, ...]:
    """Iuran JP: 2 % by the employer and 1 % by the worker of the month's wage up to the ceiling.

    Facts: "wage", basic wage and fixed allowances of that month (Pasal 29 ayat (1)).  The first day of the month
    governs.  Each share is rounded half up to the sen.  `ceiling` is the history, with rows added where need be.
    Raises NotInForce before July 2015, and from March 2027 on, whose ceiling was not announced: once it is, hand in
    `CEILING.extended_with(...)`.

    >>> from datetime import date
    >>> [due.tariff.amount({"wage": Rp(20_000_000)}, date(2026, 3, 1)) for due in dues()]
    [Rp(221726), Rp(110863)]
    """
    shares = ((Payer.EMPLOYER, _EMPLOYER_DUE, EMPLOYER_RATE), (Payer.WORKER, _WORKER_DUE, WORKER_RATE))
    return tuple(
        Due(Segment.PU, payer, Share(label, "wage", rate, base_ceiling=ceiling)) for payer, label, rate in shares
    )


_EMPLOYER_DUE = Text(id="Iuran JP, bagian pemberi kerja", en="JP contribution, employer's share")
_WORKER_DUE = Text(id="Iuran JP, bagian pekerja", en="JP contribution, worker's share")

_DEFERRAL_SEEN_IN = (
    "https://www.pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991928",
    "https://voi.id/en/news/13466",
)

DEFERRED = Dated.of(
    Text(id="Iuran JP yang ditunda, PP 49/2020", en="JP contribution deferred, PP 49/2020"),
    reported("2020-08-01", percent(99), PP_49_2020.pasal(17), seen_in=_DEFERRAL_SEEN_IN),
    lapsed("2021-02-01", PP_49_2020.whole(), seen_in=_DEFERRAL_SEEN_IN),
)

DEFERRED_REPAYMENT = Dated.of(
    Text(
        id="Pelunasan iuran JP yang ditunda, mulai paling lambat dan lunas paling lambat",
        en="Repayment of deferred JP contributions, begun at the latest and done at the latest",
    ),
    reported("2020-08-01", Period("2021-05-15", "2022-04-15"), PP_49_2020.pasal(17), seen_in=_DEFERRAL_SEEN_IN),
    lapsed("2021-02-01", PP_49_2020.whole(), seen_in=_DEFERRAL_SEEN_IN),
)

_MONTHLY_DUE = Text(id="Iuran JP {month}", en="JP contribution {month}")
_PAID_NOW = Text(id="Dibayar sekarang", en="Paid now")
_PAID_LATER = Text(id="Ditunda", en="Deferred")
_PAID_NOW_HOW = Text(id="{rate} dari {amount}", en="{rate} of {amount}")
_PAID_LATER_HOW = Text(
    id="sekaligus atau bertahap, mulai paling lambat {first} dan lunas paling lambat {last}",
    en="at once or in steps, begun at the latest on {first} and done at the latest on {last}",
)


def deferral(wage: Rupiah, month: Month | Day) -> Breakdown:
    """Penundaan PP 49/2020: what of a month's contribution is paid now, and what is deferred until when.

    For an employer to whom PP 49/2020 grants it (Pasal 18 to 20), which the caller knows.  1 % of each share is paid,
    rounded half up to the sen; the rest of it is deferred, so that the two are the whole contribution.
    The tag "settlement" is "now" or "later".  A month whose deferred part was not settled in the end is no masa iur.
    Raises NotInForce for a month outside August 2020 to January 2021.

    >>> september = deferral(Rp(10_000_000), "2020-09")
    >>> september.by("settlement")
    {'now': Rp(2681, sen=91), 'later': Rp(265509, sen=9)}
    """
    when = as_month(month)
    day = when.first
    rate, window = DEFERRED.on(day), DEFERRED_REPAYMENT.on(day)
    now: list[Breakdown] = []
    later: list[Breakdown] = []
    for due in JP.dues:
        whole_due = due.tariff.compute({"wage": wage}, day)
        kept = rate.value.complement
        paid = kept.of(whole_due.amount)
        how = _PAID_NOW_HOW.fill(rate=kept, amount=whole_due.amount)
        tags = (("payer", due.payer),)
        now.append(Breakdown(whole_due.label, paid, how, (*whole_due.basis, rate.source), (), tags))
        later.append(Breakdown(whole_due.label, whole_due.amount - paid, None, (rate.source,), (), tags))
    until = _PAID_LATER_HOW.fill(first=window.value.first, last=window.value.last)
    return total_of(
        _MONTHLY_DUE.fill(month=when),
        (
            total_of(_PAID_NOW, now, tags=(("settlement", "now"),)),
            total_of(_PAID_LATER, later, how=until, tags=(("settlement", "later"),)),
        ),
        tags=(("program", "JP"), ("month", when)),
    )


# Manfaat --------------------------------------------------------------------------------------------------------------
# Pasal 17: the formula ------------------------------------------------------------------------------------------------

ACCRUAL = Dated.of(
    Text(id="Rumus pensiun, setiap tahun masa iur", en="Pension formula, for each year of masa iur"),
    since("2015-07-01", percent(1), PP_45_2015.pasal(17, ayat=2)),
)

WEIGHTING = Dated.of(
    Text(id="Upah tertimbang", en="Weighted wage"),
    since(
        "2015-07-01",
        Text(
            id="nilai di masa depan upah dengan inflasi umum tahunan sebagai faktor pengganda",
            en="the future value of the wage with yearly general inflation as the compounding factor",
        ),
        PP_45_2015.pasal(17, ayat=3),
    ),
)

INDEXATION = Dated.of(
    Text(id="Faktor indeksasi", en="Indexation factor"),
    since(
        "2015-07-01",
        Text(
            id="manfaat tahun sebelumnya x (1 + inflasi umum tahun sebelumnya)",
            en="the pension of the year before x (1 + general inflation of the year before)",
        ),
        PP_45_2015.pasal(17, ayat=4),
    ),
)

# Pasal 18: the limits -------------------------------------------------------------------------------------------------

_YEARLY_LIMIT = PP_45_2015.pasal(18, ayat=3)
_INFLATION_TO_2020 = (
    "https://www.liputan6.com (4448506)",
    "https://alinea.id",
    "https://money.kompas.com (4 Jan 2016)",
)
_LIMITS_2024 = (
    _SUARA_INDONESIA,
    _KRISHAND_2024,
    "https://www.viva.co.id/berita/nasional/1790208",
    "https://promovision.org",
)
_INFLATION_2025 = ("https://babeindonesia.com", "https://www.suarasurabaya.net", "https://goodstats.id")
_MONTH_BY_PATTERN = "the month follows the announcements of 2016 and 2024"
_CHAIN_50 = (
    "the limit of the year before x (1 + {rate}), up to a multiple of 50; the printed limits of {years} need it; "
)
_CHAIN_2025 = "the limit of the year before x (1 + 1.57 %), up to a multiple of 100; "
_CHAIN_2026 = (
    "the limit of the year before x (1 + 2.92 %), up to a multiple of 100; one summary of letter B/1226/022026 has "
    "the figure and the month"
)


def _before_2019(year: int, value: Rupiah, rate: str) -> DatedRow[Rupiah]:
    how = _CHAIN_50.format(rate=rate, years="2016 and 2019") + _MONTH_BY_PATTERN
    return derived(date(year, 3, 1), value, _YEARLY_LIMIT, how=how, seen_in=_INFLATION_TO_2020)


def _before_2023(year: int, value: Rupiah, rate: str) -> DatedRow[Rupiah]:
    how = _CHAIN_50.format(rate=rate, years="2019 and 2023") + _MONTH_BY_PATTERN
    return derived(date(year, 3, 1), value, _YEARLY_LIMIT, how=how, seen_in=_INFLATION_TO_2020)


MINIMUM = Dated.of(
    Text(id="Manfaat pensiun paling sedikit, sebulan", en="Pension at least, a month"),
    since("2015-07-01", Rp(300_000), PP_45_2015.pasal(18, ayat=1)),
    reported("2016-03-01", Rp(310_050), _YEARLY_LIMIT, seen_in=(_KRISHAND_2024,)),
    _before_2019(2017, Rp(319_450), "3.02 %"),
    _before_2019(2018, Rp(331_000), "3.61 %"),
    reported("2019-03-01", Rp(341_400), _YEARLY_LIMIT, seen_in=(_JIMMY_BUDHI,)),
    _before_2023(2020, Rp(350_700), "2.72 %"),
    _before_2023(2021, Rp(356_600), "1.68 %"),
    _before_2023(2022, Rp(363_300), "1.87 %"),
    reported("2023-03-01", Rp(383_400), _YEARLY_LIMIT, seen_in=(_KRISHAND_2024, _SUARA_INDONESIA)),
    reported("2024-03-01", Rp(393_500), _YEARLY_LIMIT, seen_in=_LIMITS_2024),
    derived("2025-03-01", Rp(399_700), _YEARLY_LIMIT, how=_CHAIN_2025 + _MONTH_BY_PATTERN),
    derived("2026-02-01", Rp(411_400), _YEARLY_LIMIT, how=_CHAIN_2026, seen_in=_INFLATION_2025),
    lapsed("2027-02-01", _YEARLY_LIMIT),
)

MAXIMUM = Dated.of(
    Text(id="Manfaat pensiun paling banyak, sebulan", en="Pension at most, a month"),
    since("2015-07-01", Rp(3_600_000), PP_45_2015.pasal(18, ayat=2)),
    reported("2016-03-01", Rp(3_720_600), _YEARLY_LIMIT, seen_in=(_KRISHAND_2024,)),
    _before_2019(2017, Rp(3_833_000), "3.02 %"),
    _before_2019(2018, Rp(3_971_400), "3.61 %"),
    reported("2019-03-01", Rp(4_095_750), _YEARLY_LIMIT, seen_in=(_JIMMY_BUDHI,)),
    _before_2023(2020, Rp(4_207_200), "2.72 %"),
    _before_2023(2021, Rp(4_277_900), "1.68 %"),
    _before_2023(2022, Rp(4_357_900), "1.87 %"),
    reported("2023-03-01", Rp(4_598_100), _YEARLY_LIMIT, seen_in=(_KRISHAND_2024, _SUARA_INDONESIA)),
    reported("2024-03-01", Rp(4_718_200), _YEARLY_LIMIT, seen_in=_LIMITS_2024),
    derived(
        "2025-03-01",
        Rp(4_792_300),
        _YEARLY_LIMIT,
        how=_CHAIN_2025 + _MONTH_BY_PATTERN,
        seen_in=("https://github.com/zakizulham/teori-dana-pensiun",),
    ),
    derived("2026-02-01", Rp(4_932_300), _YEARLY_LIMIT, how=_CHAIN_2026, seen_in=_INFLATION_2025),
    lapsed("2027-02-01", _YEARLY_LIMIT),
)

_STEP_HOW = "recovered from the limits published for 2016, 2019, 2023, 2024, 2025 and 2026"

LIMIT_STEP = Dated.of(
    Text(id="Batas manfaat dibulatkan ke atas ke kelipatan", en="Limits of the pension are rounded up to multiples of"),
    derived("2016-01-01", Rp(50), _YEARLY_LIMIT, how=_STEP_HOW),
    derived("2023-01-01", Rp(100), _YEARLY_LIMIT, how=_STEP_HOW),
)


def next_limit(previous: Rupiah, inflation: Rate, year: int) -> Rupiah:
    """The minimum or maximum of a year from the one before by Pasal 18 ayat (3): the inflation of the year before.

    Rounded up to a multiple of 50 rupiah until 2022 and of 100 rupiah since 2023: recovered from the published values,
    written nowhere.  It is a projection until the operator has announced the figure.

    >>> next_limit(Rp(399_700), percent("2.92"), 2026), next_limit(Rp(4_792_300), percent("2.92"), 2026)
    (Rp(411400), Rp(4932300))
    """
    step = LIMIT_STEP.on(Period.year(year).first).value
    return (Rate.WHOLE + inflation).of(previous, Rounding.up(to=step))


# Pasal 19 to 24: the pensions -----------------------------------------------------------------------------------------

FULL_MASA_IUR = Dated.of(
    Text(id="Masa iur untuk pensiun hari tua, bulan", en="Masa iur for an old-age pension, months"),
    since("2015-07-01", 180, PP_45_2015.pasal(19, ayat=1)),
)

OLD_AGE_ENDS = Dated.of(
    Text(id="Pensiun hari tua berakhir", en="The old-age pension ends"),
    since("2015-07-01", Text(id="peserta meninggal dunia", en="death"), PP_45_2015.pasal(19, ayat=4)),
)

DISABILITY_CREDIT_DENSITY = Dated.of(
    Text(
        id="Kepadatan iuran agar masa iur cacat dihitung 15 tahun, paling sedikit",
        en="Density of contributions for the 15 years of a disability pension, at least",
    ),
    since("2015-07-01", percent(80), PP_45_2015.pasal(20, ayat=3, huruf="a")),
)

DISABILITY_CREDIT_MONTHS = Dated.of(
    Text(
        id="Terdaftar sebelum kejadian cacat, paling singkat, bulan",
        en="Registered before the disabling event, at least, months",
    ),
    since("2015-07-01", 1, PP_45_2015.pasal(20, ayat=3, huruf="b")),
)

DISABILITY_ENDS = Dated.of(
    Text(id="Pensiun cacat berakhir", en="The disability pension ends"),
    since(
        "2015-07-01",
        Text(
            id="peserta meninggal dunia atau tidak lagi memenuhi definisi cacat total tetap",
            en="death, or no longer totally and permanently disabled",
        ),
        PP_45_2015.pasal(20, ayat=7),
    ),
)

SPOUSE_SHARE = Dated.of(
    Text(id="Pensiun janda atau duda", en="Pension of a widow or widower"),
    since("2015-07-01", percent(50), PP_45_2015.pasal(21, ayat=2)),
)

DEATH_CREDIT_YEARS = Dated.of(
    Text(
        id="Menjadi peserta agar masa iur ahli waris dihitung 15 tahun, paling singkat, tahun",
        en="Participation for the 15 years of a survivor's pension, at least, years",
    ),
    since("2015-07-01", 1, PP_45_2015.pasal(21, ayat=3, huruf="a")),
)

DEATH_CREDIT_DENSITY = Dated.of(
    Text(
        id="Kepadatan iuran agar masa iur ahli waris dihitung 15 tahun, paling sedikit",
        en="Density of contributions for the 15 years of a survivor's pension, at least",
    ),
    since("2015-07-01", percent(80), PP_45_2015.pasal(21, ayat=3, huruf="b")),
)

SPOUSE_ENDS = Dated.of(
    Text(id="Pensiun janda atau duda berakhir", en="The pension of a widow or widower ends"),
    since(
        "2015-07-01",
        Text(id="janda atau duda meninggal dunia atau menikah lagi", en="death or remarriage"),
        PP_45_2015.pasal(21, ayat=5),
    ),
)

CHILD_SHARE = Dated.of(
    Text(id="Pensiun anak", en="Pension of a child"),
    since("2015-07-01", percent(50), PP_45_2015.pasal(22, ayat=2)),
)

CHILD_AFTER_SPOUSE = Dated.of(
    Text(
        id="Pensiun anak setelah janda atau duda, dari pensiun janda atau duda",
        en="Pension of a child after the widow or widower, of the pension of these",
    ),
    since("2015-07-01", percent(50), PP_45_2015.pasal(22, ayat=2, huruf="c")),
)

CHILD_AGE = Dated.of(
    Text(id="Pensiun anak berakhir pada usia, tahun", en="The pension of a child ends at the age of, years"),
    since("2015-07-01", 23, PP_45_2015.pasal(22, ayat=5)),
)

CHILD_ENDS = Dated.of(
    Text(id="Pensiun anak berakhir", en="The pension of a child ends"),
    since(
        "2015-07-01",
        Text(id="anak mencapai usia 23 tahun, bekerja, atau menikah", en="the age of 23, work, or marriage"),
        PP_45_2015.pasal(22, ayat=5),
    ),
)

PARENT_SHARE = Dated.of(
    Text(id="Pensiun orang tua", en="Pension of a parent"),
    since("2015-07-01", percent(20), PP_45_2015.pasal(23, ayat=2)),
)

PARENT_ENDS = Dated.of(
    Text(id="Pensiun orang tua berakhir", en="The pension of a parent ends"),
    since("2015-07-01", Text(id="orang tua meninggal dunia", en="death of the parent"), PP_45_2015.pasal(23, ayat=5)),
)

LUMP_SUM = Dated.of(
    Text(id="Usia pensiun sebelum masa iur 15 tahun", en="The pension age is reached before the 15 years of masa iur"),
    since(
        "2015-07-01",
        Text(
            id="seluruh akumulasi iuran ditambah hasil pengembangannya, sekaligus",
            en="all contributions and their development, in one sum",
        ),
        PP_45_2015.pasal(24, ayat=1),
    ),
)

DEVELOPMENT = Dated.of(
    Text(id="Hasil pengembangan iuran JP", en="Development of JP contributions"),
    since(
        "2015-07-01",
        Text(id="dihitung setiap bulan berdasarkan nilai sebenarnya", en="reckoned monthly on the actual value"),
        PP_45_2015.pasal(24, ayat=3),
    ),
)

FAILED_CREDIT = Dated.of(
    Text(
        id="Syarat masa iur 15 tahun tidak terpenuhi pada cacat atau kematian",
        en="The conditions of the 15 years are not met at disability or death",
    ),
    # PP 45/2015 is silent.  The first day of the ministerial regulation is not known, so its first whole year stands.
    reported(
        "2016-01-01",
        Text(
            id="seluruh akumulasi iuran ditambah hasil pengembangannya, sekaligus",
            en="all contributions and their development, in one sum",
        ),
        PERMENAKER_29_2015.pasal(26),
        seen_in=(
            "https://www.pasal.id/peraturan/permen/permenaker-no-29-tahun-2015/koreksi/10460148",
            "https://star.grid.id/read/453636410",
        ),
    ),
)


class Heir(Enum):
    """Ahli waris: who receives a pension after a death, in the order of Pasal 22 ayat (1) and Pasal 23 ayat (1)."""

    SPOUSE = Text(id="janda atau duda", en="widow or widower")
    CHILD = Text(id="anak", en="child")
    PARENT = Text(id="orang tua", en="parent")

    @property
    def share(self) -> Dated[Rate]:
        """The share of the formula, or of the pension that was drawn."""
        return _SHARES[self]

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


_SHARES = {Heir.SPOUSE: SPOUSE_SHARE, Heir.CHILD: CHILD_SHARE, Heir.PARENT: PARENT_SHARE}


def recipient(*, spouse: bool, children: int, parent: bool) -> Heir | None:
    """Penerima: who receives the pension after a death: the spouse, else the children, else the parent.

    `children` counts those with a right still; None when there is nobody (Pasal 22 ayat (1), Pasal 23 ayat (1)).

    >>> recipient(spouse=False, children=2, parent=True)
    <Heir.CHILD: Text(id='anak', en='child')>
    """
    there = ((spouse, Heir.SPOUSE), (whole("children", children, least=0) > 0, Heir.CHILD), (parent, Heir.PARENT))
    return next((heir for present, heir in there if present), None)


def heir_right_ends(heir: Heir, relative: Relative, died: Day) -> date | None:
    """Hak ahli waris berakhir: the day on which the pension of a relative ends, as far as is known; None where it runs.

    Of a spouse death or remarriage after `died`, the day of the participant's death (Pasal 21 ayat (5)); of a child
    the age of 23, work, marriage or death (Pasal 22 ayat (5)); of a parent death (Pasal 23 ayat (5)).
    Raises ValueError for a child whose day of birth is not known.

    >>> siti = Relative("Siti", Relation.SPOUSE, married="2024-05-10")
    >>> heir_right_ends(Heir.SPOUSE, siti, "2022-01-31"), heir_right_ends(Heir.SPOUSE, siti, "2025-01-31")
    (datetime.date(2024, 5, 10), None)
    """
    refuse_other("heir", heir, Heir)
    day = as_day(died, "died")
    ends = [relative.died]
    if heir is Heir.SPOUSE and relative.married is not None and relative.married > day:
        ends.append(relative.married)
    if heir is Heir.CHILD:
        if relative.born is None:
            msg = f"born of {relative.name} is needed: the pension of a child ends with an age."
            raise ValueError(msg)
        ends.append(child_right_ends(relative.born, worked=relative.works, married=relative.married))
    return min((each for each in ends if each is not None), default=None)


@frozen
class Turn:
    """Giliran: who has the pension after a death, from which event on: the death, or the end of the spouse's right."""

    heir: Heir
    relatives: tuple[Relative, ...]
    event: date
    after_spouse: bool = False


def succession(relatives: Iterable[Relative], died: Day) -> tuple[Turn, ...]:
    """Urutan penerima: who has the pension after a death, and who after the spouse, as far as is known.

    The spouse who outlives the participant; else, or when the right of the spouse ends, the children who still have a
    right on the first day of theirs (Pasal 22 ayat (1)); the parent only where the death leaves neither (Pasal 23
    ayat (1)).  A child born up to 300 days after the death is one of the children (Pasal 14 ayat (2)).
    `relatives` are those who are registered: one spouse, two children and one parent at most (Pasal 14 ayat (1)).
    Raises ValueError where it is the turn of more than that, or of a child whose day of birth is not known.

    >>> siti = Relative("Siti", Relation.SPOUSE, married="2024-05-10")
    >>> ani = Relative("Ani", Relation.CHILD, born="2012-05-01")
    >>> [(turn.heir.name, str(turn.event)) for turn in succession([siti, ani], "2022-01-31")]
    [('SPOUSE', '2022-01-31'), ('CHILD', '2024-05-10')]
    """
    family, day = tuple(relatives), as_day(died, "died")
    spouses = tuple(
        each for each in family if each.relation is Relation.SPOUSE and (each.died is None or each.died > day)
    )
    if spouses:
        _refuse_more(Heir.SPOUSE, spouses, 1)
        ends = heir_right_ends(Heir.SPOUSE, spouses[0], day)
        children = () if ends is None else _children(family, day, ends)
        turns = (Turn(Heir.SPOUSE, spouses, day),)
        return turns if ends is None or not children else (*turns, Turn(Heir.CHILD, children, ends, after_spouse=True))
    children = _children(family, day, day)
    parents = tuple(each for each in family if each.relation is Relation.PARENT and each.alive_on(day))
    heir = recipient(spouse=False, children=len(children), parent=bool(parents))
    if heir is None:
        return ()
    if heir is Heir.PARENT:
        _refuse_more(heir, parents, 1)
    return (Turn(heir, children if heir is Heir.CHILD else parents, day),)


def _children(family: tuple[Relative, ...], died: date, event: date) -> tuple[Relative, ...]:
    """The children with a right on the first day of it, after the event that gives it to them."""
    last_birth = died + timedelta(days=POSTHUMOUS_DAYS.on(died).value)
    starts = right_starts(event)
    children: list[Relative] = []
    for each in family:
        if each.relation is Relation.CHILD:
            ends = heir_right_ends(Heir.CHILD, each, died)
            if ends is not None and ends > starts and each.born is not None and each.born <= last_birth:
                children.append(each)
    _refuse_more(Heir.CHILD, tuple(children), MOST_CHILDREN.on(died).value)
    return tuple(children)


def _refuse_more(heir: Heir, relatives: tuple[Relative, ...], most: int) -> None:
    if len(relatives) > most:
        names = ", ".join(str(each) for each in relatives)
        msg = (
            f"relatives names {len(relatives)} of the kind {heir:en} with a right ({names}), and {most} can be "
            "registered (PP 45/2015 Pasal 14 ayat (1)): leave out who is not."
        )
        raise ValueError(msg)


def last_month(ends: Day) -> Month:
    """The last month that is paid of a right that ends on a day: the month of that day, whole.

    The right of whoever follows starts on the 1st of the next month, and a month is paid on its 1st (Pasal 25); no
    article takes part of a month back.

    >>> last_month("2033-03-05")
    Month(2033, 3)
    """
    return Month.of(as_day(ends, "ends"))


# What the law leaves open ---------------------------------------------------------------------------------------------


class FirstFactor(Enum):
    """The first inflation by which a wage is carried forward: unsettled, Pasal 17 ayat (3) does not say."""

    WAGE_YEAR = Text(id="inflasi tahun upah itu sendiri", en="the inflation of the year of the wage itself")
    NEXT_YEAR = Text(id="inflasi tahun setelah upah itu", en="the inflation of the year after the wage")


class LastFactor(Enum):
    """The last inflation by which a wage is carried forward: unsettled, Pasal 17 ayat (3) does not say."""

    YEAR_BEFORE = Text(
        id="inflasi tahun sebelum hak atas pensiun mulai", en="the inflation of the year before the right starts"
    )
    YEAR_OF_RIGHT = Text(
        id="inflasi tahun hak atas pensiun mulai", en="the inflation of the year in which the right starts"
    )


class SeveralEmployers(Enum):
    """How the wages of one month from several employers count: no article says; the first is seen in practice."""

    ADDED_THEN_CAPPED = Text(id="dijumlahkan, lalu dibatasi", en="added, then capped")
    CAPPED_EACH = Text(id="masing-masing dibatasi, lalu dijumlahkan", en="each capped, then added")


class ChildLevel(Enum):
    """Whether the 50 % of Pasal 22 ayat (2) are for each of two children or for both together: no article says."""

    EACH = Text(id="untuk setiap anak", en="for each child")
    TOGETHER = Text(id="untuk kedua anak bersama", en="for both children together")


def _pairs(name: str, value: object, example: str) -> list[tuple[object, object]]:
    """The pairs of a mapping; or the pairs themselves, as `attrs.evolve` hands them back."""
    if isinstance(value, Mapping):
        return list(cast("Mapping[object, object]", value).items())
    if isinstance(value, tuple):
        return list(cast("tuple[tuple[object, object], ...]", value))
    msg = f"{name} must be a mapping such as {example}, not {shown(value)} ({type(value).__name__})."
    raise TypeError(msg)


def _by_year(rates: Mapping[int, Rate] | tuple[tuple[int, Rate], ...]) -> tuple[tuple[int, Rate], ...]:
    known = (
        (whole("a year of inflation", year), instance(f"inflation of {year}", rate, Rate, 'percent("2.61")'))
        for year, rate in _pairs("inflation", rates, '{2023: percent("2.61")}')
    )
    return tuple(sorted(known, key=lambda pair: pair[0]))


@frozen(kw_only=True)
class Reckoning:
    """Cara menghitung: the yearly figures a pension needs, and the reading of what the law leaves open.

    * `inflation`: the general inflation of each year, as the statistics office published it (Pasal 17 ayat (5)).
    * `first`, `last`: the first and the last inflation of the weighted wage; unsettled, so they are never assumed.
      By `WAGE_YEAR` and `YEAR_BEFORE` a wage is carried forward as Pasal 17 ayat (4) carries a pension.
    * `employers`: wages of one month from several employers; as practice does it, unless said otherwise.
    * `children`: needed only for two children.
    * `ceiling`, `minimum`, `maximum`: the announced figures; with later rows where the caller knows them.

    >>> Reckoning(inflation={2023: percent("2.61")}, first=FirstFactor.WAGE_YEAR, last=LastFactor.YEAR_BEFORE).children
    """

    inflation: tuple[tuple[int, Rate], ...] = field(converter=_by_year)
    first: FirstFactor
    last: LastFactor
    employers: SeveralEmployers = SeveralEmployers.ADDED_THEN_CAPPED
    children: ChildLevel | None = None
    ceiling: Dated[Rupiah] = field(default=CEILING, repr=False)
    minimum: Dated[Rupiah] = field(default=MINIMUM, repr=False)
    maximum: Dated[Rupiah] = field(default=MAXIMUM, repr=False)

    def __attrs_post_init__(self) -> None:
        refuse_other("first", self.first, FirstFactor)
        refuse_other("last", self.last, LastFactor)
        refuse_other("employers", self.employers, SeveralEmployers)
        if self.children is not None:
            refuse_other("children", self.children, ChildLevel)

    def inflation_of(self, year: int) -> Rate:
        """The inflation of a year; raises ValueError naming the years that were handed in."""
        for known, rate in self.inflation:
            if known == year:
                return rate
        given = ", ".join(str(known) for known, _ in self.inflation) or "none"
        msg = f"inflation has no rate for {year}, which the weighted wage or the indexation needs; given: {given}."
        raise ValueError(msg)

    def factor(self, wage_year: int, right_year: int) -> Fraction:
        """The product of (1 + inflation) that carries a wage forward to the year in which the right starts."""
        first = wage_year + (self.first is FirstFactor.NEXT_YEAR)
        last = right_year - (self.last is LastFactor.YEAR_BEFORE)
        rates = (Rate.WHOLE + self.inflation_of(year) for year in range(first, last + 1))
        from fractions import Fraction  # noqa: PLC0415  (only a pension pays for it)

        return prod((Fraction(rate.numerator, rate.denominator) for rate in rates), start=Fraction(1))


# The participant and his wages ----------------------------------------------------------------------------------------


def _born(value: Day) -> date:
    return as_day(value, "born")


def _registered(value: Day) -> date:
    return as_day(value, "registered")


def _settled(
    wages: Mapping[Month, Rupiah | Iterable[Rupiah]] | tuple[tuple[Month, tuple[Rupiah, ...]], ...],
) -> tuple[tuple[Month, tuple[Rupiah, ...]], ...]:
    known = (
        (instance("a month of wages", month, Month, "Month(2020, 1)"), _wages(month, wage))
        for month, wage in _pairs("wages", wages, "{Month(2020, 1): Rp(5_000_000)}")
    )
    return tuple(sorted(known, key=lambda pair: pair[0]))


def _wages(month: object, value: object) -> tuple[Rupiah, ...]:
    several = cast("Iterable[object]", value) if isinstance(value, Iterable) else (value,)
    wages = tuple(instance(f"the wage of {month!r}", wage, Rupiah, "Rp(5_000_000)") for wage in several)
    if not wages or min(wages) <= Rp(0):
        msg = f"the wage of {month!r} must be more than Rp(0): a month without a wage has no contribution."
        raise ValueError(msg)
    return wages


@frozen(kw_only=True)
class Career:
    """Riwayat iuran: a participant's day of birth, first day of participation, and settled months with their wages.

    `registered` is the day on which the worker was registered and the first contribution paid (Pasal 3 ayat (1)).
    `wages` holds the months whose contribution is settled, and only these: what is unpaid is no masa iur
    (Pasal 1 angka 12, Pasal 32).  Wages are as reported, before the ceiling; several for several employers.

    >>> worker = Career(born="1990-05-17", registered="2020-01-06",
    ...                 wages={month: Rp(5_000_000) for month in Month.range(Month(2020, 1), Month(2021, 12))})
    >>> worker.masa_iur, worker.density("2022-06-15")
    (24, percent("80"))
    """

    born: date = field(converter=_born)
    registered: date = field(converter=_registered)
    wages: tuple[tuple[Month, tuple[Rupiah, ...]], ...] = field(converter=_settled, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.registered <= self.born:
            msg = f"registered ({self.registered}) must be after born ({self.born})."
            raise ValueError(msg)
        if not self.wages:
            msg = "wages needs at least one settled month: participation begins with the first contribution (Pasal 3)."
            raise ValueError(msg)
        if len({month for month, _ in self.wages}) != len(self.wages):
            msg = "wages names a month twice; several employers of one month stand together in that month."
            raise ValueError(msg)
        if self.first < Month.of(self.registered):
            msg = f"wages begin in {self.first.iso}, before the participant was registered on {self.registered}."
            raise ValueError(msg)

    @property
    def first(self) -> Month:
        """The first settled month."""
        return self.wages[0][0]

    @property
    def last(self) -> Month:
        """The last settled month."""
        return self.wages[-1][0]

    @property
    def masa_iur(self) -> int:
        """Masa iur: the number of settled months; two employers in one month are one month."""
        return len(self.wages)

    def until(self, month: Month) -> Career:
        """The same up to a month, which is included."""
        kept = {each: wages for each, wages in self.wages if each <= month}
        return Career(born=self.born, registered=self.registered, wages=kept)

    def density(self, event: Day) -> Rate:
        """Tingkat kepadatan: settled months of the months from the first settled one to that of the event, both in.

        PP 45/2015 calls it the participant's obedience in paying and gives no fraction; this one is seen in practice.
        Practice also rounds it to two decimals, which cannot matter: below 15 years no fraction comes that near to
        80 %.  Raises ValueError for months after the event.
        """
        month = Month.of(as_day(event, "event"))
        self.refuse_after(month)
        return Rate.ratio(self.masa_iur, month - self.first + 1)

    def refuse_after(self, month: Month) -> None:
        """Raise ValueError when there are settled months after a month."""
        if self.last > month:
            msg = f"wages reach to {self.last.iso}, after {month.iso}; cut them with .until({month!r})."
            raise ValueError(msg)


@frozen
class WageYear:
    """One year of the weighted wage: its settled months, their counted wages, and the factor that carries them on."""

    year: int
    months: int
    counted: Rupiah
    factor: Fraction
    basis: tuple[Source, ...] = field(repr=False)

    @property
    def weighted(self) -> Rupiah:
        """The counted wages carried forward, half up to the sen."""
        sen = Rounding.SEN.apply(self.counted.sen * self.factor.numerator, self.factor.denominator)
        return Rupiah.of_sen(sen)

    @property
    def shown_factor(self) -> Rate:
        """The factor to four decimals of a per cent, for the eye; the reckoning uses it exactly."""
        return Rate.ratio(Rounding.SEN.apply(self.factor.numerator * _SHOWN, self.factor.denominator), _SHOWN)


_SHOWN = 10**6
_WEIGHTED = Text(id="Upah tertimbang", en="Weighted wages")
_WEIGHTED_HOW = Text(
    id="rata-rata {average} sebulan selama {months} bulan", en="on average {average} a month over {months} months"
)
_WAGE_YEAR = Text(id="Tahun {year}", en="Year {year}")
_WAGE_YEAR_HOW = Text(
    id="{months} bulan, upah {counted} x {factor}", en="{months} months, wages of {counted} x {factor}"
)
_YEAR_SHARE_HOW = Text(
    id="{months} bulan, upah {counted} x {factor} = {weighted}; bagiannya dari rumus",
    en="{months} months, wages of {counted} x {factor} = {weighted}; its part of the formula",
)


@frozen
class WeightedWage(Shows):
    """Upah tertimbang: the counted wages of a career carried forward by inflation, grouped by year."""

    years: tuple[WageYear, ...]

    @property
    def months(self) -> int:
        """The settled months: the masa iur."""
        return sum(year.months for year in self.years)

    @property
    def total(self) -> Rupiah:
        """The sum of the weighted wages."""
        return sum((year.weighted for year in self.years), Rp(0))

    @property
    def average(self) -> Rupiah:
        """The weighted wage of a month on average, half up to the sen."""
        return Rupiah.of_sen(Rounding.SEN.apply(self.total.sen, self.months))

    @property
    def account(self) -> Breakdown:
        """The sum with one line for each year."""
        how = _WEIGHTED_HOW.fill(average=self.average, months=self.months)
        return total_of(_WEIGHTED, (_year_line(year, year.weighted, _WAGE_YEAR_HOW) for year in self.years), how=how)

    def as_document(self, lang: Lang) -> Document:
        """The account as a document."""
        return self.account.as_document(lang)


def _year_line(year: WageYear, amount: Rupiah, phrase: Text) -> Breakdown:
    how = phrase.fill(months=year.months, counted=year.counted, factor=year.shown_factor, weighted=year.weighted)
    return Breakdown(_WAGE_YEAR.fill(year=str(year.year)), amount, how, year.basis)


def weighted_wage(career: Career, right: Day, by: Reckoning) -> WeightedWage:
    """Upah tahunan tertimbang: each wage, capped at the ceiling of its month, carried forward to the year of the right.

    `right` is the first day of the right to the pension.  The ceiling of each month governs its wage; the factor of a
    year is exact, and each year's wages are rounded once, half up to the sen.
    Raises NotInForce for a month without a ceiling, ValueError for a year without an inflation.

    >>> worker = Career(born="1990-05-17", registered="2022-11-01",
    ...                 wages={month: Rp(5_000_000) for month in Month.range(Month(2022, 11), Month(2023, 10))})
    >>> by = Reckoning(inflation={2022: percent("5.51"), 2023: percent("2.61")},
    ...                first=FirstFactor.NEXT_YEAR, last=LastFactor.YEAR_BEFORE)
    >>> print(weighted_wage(worker, "2024-01-01", by).average)
    Rp5.021.750
    """
    start = as_day(right, "right")
    weighting = WEIGHTING.on(start).source
    years: list[WageYear] = []
    for year, months in groupby(career.wages, key=lambda pair: pair[0].year):
        counted: list[Rupiah] = []
        basis: dict[Source, None] = {weighting: None}
        for month, wages in months:
            ceiling = by.ceiling.on(month.first)
            counted.append(_counted(wages, ceiling.value, by.employers))
            basis[ceiling.source] = None
        total = sum(counted, Rp(0))
        years.append(WageYear(year, len(counted), total, by.factor(year, start.year), tuple(basis)))
    return WeightedWage(tuple(years))


def _counted(wages: tuple[Rupiah, ...], ceiling: Rupiah, employers: SeveralEmployers) -> Rupiah:
    if employers is SeveralEmployers.CAPPED_EACH:
        return sum((min(wage, ceiling) for wage in wages), Rp(0))
    return min(sum(wages, Rp(0)), ceiling)


# The fifteen years that are credited ----------------------------------------------------------------------------------


@frozen
class Credit:
    """Masa iur yang dihitung: the months that the formula counts, and whether the conditions of more are met.

    `counted` is the full masa iur where `met` and less was paid, else what was paid.
    """

    paid: int
    counted: int
    density: Rate
    met: bool
    condition: Text
    basis: tuple[Source, ...] = field(repr=False)


_DISABILITY_CONDITION = Text(
    id="kepadatan {density}, paling sedikit {least}; terdaftar {been} bulan sebelum kejadian, paling singkat {term}",
    en="a density of {density}, at least {least}; registered {been} months before the event, at least {term}",
)
_DEATH_CONDITION = Text(
    id="kepadatan {density}, paling sedikit {least}; menjadi peserta {been} tahun, paling singkat {term}",
    en="a density of {density}, at least {least}; a participant for {been} years, at least {term}",
)


def disability_credit(career: Career, disabled: Day) -> Credit:
    """Pasal 20 ayat (3): 15 years at a density of 80 % and a month between registration and the disabling event.

    The day of the event governs.  Raises ValueError for an event before registration or months after the event.
    """
    day = as_day(disabled, "disabled")
    been = completed_months(career.registered, day)
    return _credit(career, day, been, (DISABILITY_CREDIT_DENSITY, DISABILITY_CREDIT_MONTHS, _DISABILITY_CONDITION))


# The same two conditions stand in the article of each heir: the years of participation, then the density.
_CREDIT_OF = {
    Heir.SPOUSE: (PP_45_2015.pasal(21, ayat=3, huruf="a"), PP_45_2015.pasal(21, ayat=3, huruf="b")),
    Heir.CHILD: (PP_45_2015.pasal(22, ayat=3, huruf="a"), PP_45_2015.pasal(22, ayat=3, huruf="b")),
    Heir.PARENT: (PP_45_2015.pasal(23, ayat=3, huruf="a"), PP_45_2015.pasal(23, ayat=3, huruf="b")),
}


def death_credit(career: Career, died: Day, heir: Heir = Heir.SPOUSE) -> Credit:
    """Pasal 21 ayat (3), 22 ayat (3), 23 ayat (3): 15 years at a density of 80 % and a year of participation.

    The conditions are the same for every heir, each in an article of its own; `heir` says which is cited.
    The day of death governs.  Raises ValueError for a death before registration or months after the death.

    >>> worker = Career(born="1990-05-17", registered="2024-01-01",
    ...                 wages={month: Rp(5_000_000) for month in Month.range(Month(2024, 1), Month(2024, 10))})
    >>> credit = death_credit(worker, "2025-01-01", Heir.PARENT)
    >>> credit.counted, *(source.citation.short for source in credit.basis[1:])
    (10, 'PP 45/2015 Pasal 23 ayat (3) huruf b', 'PP 45/2015 Pasal 23 ayat (3) huruf a')
    """
    refuse_other("heir", heir, Heir)
    day = as_day(died, "died")
    been = completed_years(career.registered, day)
    credit = _credit(career, day, been, (DEATH_CREDIT_DENSITY, DEATH_CREDIT_YEARS, _DEATH_CONDITION))
    (full, density, years), (of_years, of_density) = credit.basis, _CREDIT_OF[heir]
    return evolve(credit, basis=(full, evolve(density, citation=of_density), evolve(years, citation=of_years)))


def _credit(career: Career, day: date, been: int, rule: tuple[Dated[Rate], Dated[int], Text]) -> Credit:
    least, term, condition = rule[0].on(day), rule[1].on(day), rule[2]
    full, paid, density = FULL_MASA_IUR.on(day), career.masa_iur, career.density(day)
    met = paid >= full.value or (density >= least.value and been >= term.value)
    counted = max(paid, full.value) if met else paid
    said = condition.fill(density=density, least=least.value, been=been, term=term.value)
    return Credit(paid, counted, density, met, said, (full.source, least.source, term.source))


# The steps of a pension -----------------------------------------------------------------------------------------------

_FORMULA = Text(id="Rumus manfaat pensiun", en="Pension formula")
_FORMULA_HOW = Text(id="{rate} x {months}/12 x {wage}", en="{rate} x {months}/12 x {wage}")
_SHARE_OF = Text(id="Bagian {heir}", en="Share of the {heir}")
_LESS = Text(id="Selain bagian itu", en="What is not that share")
_LESS_HOW = Text(id="{rate} dari {amount}", en="{rate} of {amount}")
_WITHIN = Text(id="Dalam batas manfaat", en="Within the limits")
_RAISED = Text(id="Dinaikkan ke manfaat paling sedikit", en="Raised to the least pension")
_CUT = Text(id="Diturunkan ke manfaat paling banyak", en="Cut to the greatest pension")
_LIMIT_HOW = Text(id="{limit} sejak {first}", en="{limit} since {first}")


def formula_pension(wage: Rupiah | WeightedWage, masa_iur: int, day: Day) -> Breakdown:
    """Rumus Pasal 17 ayat (2): 1 % x masa iur/12 x the weighted wage of a month on average.

    `masa_iur` is in months.  The day chooses the rule.  Half up to the sen.  Neither share nor limit is applied yet.
    With a `WeightedWage` each year of the career has its line; the sen that rounding leaves go to the largest
    remainders.

    >>> formula_pension(Rp(5_000_000), 180, "2026-03-01").amount
    Rp(750000)
    """
    accrual = ACCRUAL.on(as_day(day))
    months = whole("masa_iur", masa_iur, least=1)
    average = wage.average if isinstance(wage, WeightedWage) else instance("wage", wage, Rupiah, "Rp(5_000_000)")
    rate = accrual.value.times(Rate.ratio(months, _MONTHS))
    amount = rate.of(average)
    how = _FORMULA_HOW.fill(rate=accrual.value, months=months, wage=average)
    parts: tuple[Breakdown, ...] = ()
    if isinstance(wage, WeightedWage):
        shares = allocate(amount, [year.weighted.sen for year in wage.years])
        lines = zip(wage.years, shares, strict=True)
        parts = tuple(_year_line(year, share, _YEAR_SHARE_HOW) for year, share in lines)
    return Breakdown(_FORMULA, amount, how, (accrual.source,), parts)


def shared(heir: Heir, pension: Breakdown, day: Day, *, share: Dated[Rate] | None = None) -> Breakdown:
    """The share of an heir in an account: 50 % of Pasal 21 or 22, or 20 % of Pasal 23, before the limits.

    The day of the event governs.  Half up to the sen.  `share` is for the child that follows a spouse.
    """
    refuse_other("heir", heir, Heir)
    rate = (heir.share if share is None else share).on(day)
    amount = rate.value.of(pension.amount)
    how = _LESS_HOW.fill(rate=rate.value.complement, amount=pension.amount)
    less = Breakdown(_LESS, amount - pension.amount, how, (rate.source,))
    return total_of(_SHARE_OF.fill(heir=heir), (pension, less))


def limited(
    pension: Breakdown, day: Day, *, minimum: Dated[Rupiah] = MINIMUM, maximum: Dated[Rupiah] = MAXIMUM
) -> Breakdown:
    """Pasal 18: the account brought within the least and the greatest pension of a day.

    The limits hold for every manfaat pensiun, those of heirs too, and after their share: that is how Pasal 1 angka 3
    and Pasal 16 read, and what the operator pays.  Raises NotInForce where no limit was announced.

    >>> half = shared(Heir.SPOUSE, formula_pension(Rp(3_060_348), 180, "2024-03-01"), "2024-03-01")
    >>> half.amount, limited(half, "2024-03-01").amount
    (Rp(229526, sen=10), Rp(393500))
    """
    least, most = minimum.on(day), maximum.on(day)
    if pension.amount < least.value:
        limit, label = least, _RAISED
    elif pension.amount > most.value:
        limit, label = most, _CUT
    else:
        return pension
    how = _LIMIT_HOW.fill(limit=limit.value, first=limit.first)
    return total_of(_WITHIN, (pension, Breakdown(label, limit.value - pension.amount, how, (limit.source,))))


def pension_over(columns: Columns, day: date) -> Any:  # noqa: ANN401  (an expression of the caller's library)
    """The formula within the limits over columns: "average", the weighted wage, and "masa_iur", which counts months."""
    rate = ACCRUAL.on(day).value.times(Rate.ratio(1, _MONTHS))
    pension = columns.share(columns["average"] * columns["masa_iur"], rate, Rounding.SEN)
    least, most = (columns.number(limit.on(day).value.sen) for limit in (MINIMUM, MAXIMUM))
    return columns.choose(pension < least, least, columns.choose(pension > most, most, pension))


def no_pension_over(columns: Columns, day: date) -> Any:  # noqa: ANN401  (as above)
    """Where the months that count are too few for a pension: what `old_age_pension` raises NoPension for."""
    return columns["masa_iur"] < FULL_MASA_IUR.on(day).value


def right_starts(event: Day) -> date:
    """Hak diperhitungkan mulai: the 1st of the month after the event (Pasal 19 to 23, each in its ayat; 24 ayat (2)).

    >>> right_starts("2026-07-27")
    datetime.date(2026, 8, 1)
    """
    return (Month.of(as_day(event, "event")) + 1).first


# The pensions ---------------------------------------------------------------------------------------------------------

_OLD_AGE = Text(id="Pensiun hari tua, sebulan", en="Old-age pension, a month")
_DISABILITY = Text(id="Pensiun cacat, sebulan", en="Disability pension, a month")
_SURVIVOR = Text(id="Pensiun {heir}, sebulan", en="Pension of the {heir}, a month")
_DRAWN = Text(id="Manfaat pensiun yang diterima", en="Pension that was drawn")
_NUMBERED = Text(id="Anak {n}", en="Child {n}")
_TOGETHER = Text(
    id="dibagi {n} anak, masing-masing {each}; sen yang tersisa pada yang pertama",
    en="between {n} children, {each} each; a sen that is left goes to the first",
)
_INSTEAD = "what is due instead is one sum (ask lump_sum)"


def old_age_pension(career: Career, by: Reckoning, *, stopped: Day | None = None) -> Breakdown:
    """Pensiun hari tua: the monthly pension of who reached the pension age with 180 settled months (Pasal 19).

    It is the pension of the first year; `payments` indexes it.  The day on which the age is reached governs the right,
    the tag "governed_by", and the first day of the right, the tag "starts", the amount and its limits.
    `stopped` is for who worked on and chose to be paid when he stops, at most three years later (Pasal 15 ayat (4));
    then that day stands for the birthday, and months settled up to it count: the article does not say otherwise.
    Raises NoPension under 180 months, ValueError for a day outside those three years or for months after the day,
    NotInForce where a ceiling or a limit was not announced.
    """
    reached = pension_day(career.born)
    day = reached if stopped is None else _stopped(as_day(stopped, "stopped"), reached)
    career.refuse_after(Month.of(day))
    full = FULL_MASA_IUR.on(day)
    if career.masa_iur < full.value:
        msg = (
            f"masa iur is {career.masa_iur} months, and an old-age pension needs {full.value} "
            f"({full.citation.short}); {_INSTEAD}."
        )
        raise NoPension(msg)
    starts = right_starts(day)
    formula = formula_pension(weighted_wage(career, starts, by), career.masa_iur, starts)
    return _first_year(_OLD_AGE, formula, day, starts, by)


def _stopped(day: date, reached: date) -> date:
    years = POSTPONEMENT_YEARS.on(reached)
    last = add_years(reached, years.value)
    if not reached <= day <= last:
        msg = (
            f"stopped cannot be {day}: who works on is paid between the day of the pension age ({reached}) and "
            f"{years.value} years later ({last}; {years.citation.short})."
        )
        raise ValueError(msg)
    return day


def disability_pension(career: Career, disabled: Day, by: Reckoning, *, established: Day | None = None) -> Breakdown:
    """Pensiun cacat: the monthly pension of who is totally and permanently disabled before the pension age (Pasal 20).

    The day of the event governs the conditions, the tag "governed_by"; the right starts after the day on which the
    disability was `established`, which is the same day unless said otherwise.
    Under 180 months the formula counts 180 where `disability_credit` is met.
    Raises NoPension where it is not, or where the pension age was reached before.
    """
    day = as_day(disabled, "disabled")
    reached = pension_day(career.born)
    if day >= reached:
        msg = f"disabled on {day}, but a disability pension is for an event before the pension age, reached {reached}."
        raise NoPension(msg)
    found = day if established is None else as_day(established, "established")
    if found < day:
        msg = f"established ({found}) cannot be before disabled ({day})."
        raise ValueError(msg)
    credit = disability_credit(career, day)
    starts = right_starts(found)
    return _first_year(_DISABILITY, _credited(career, credit, starts, by), day, starts, by)


def survivor_pension(heir: Heir, career: Career, died: Day, by: Reckoning, *, children: int = 1) -> Breakdown:
    """Pensiun janda atau duda, anak, orang tua: after a death before any pension was drawn (Pasal 21, 22, 23).

    The day of death governs the right and the share, the tag "governed_by"; the first day of the right, the tag
    "starts", the amount and its limits, which come after the share.
    Under 180 months the formula counts 180 where `death_credit` is met.
    `children` is the number of children with a right, one or two; for two the reckoning says whether each or both
    together have 50 %, and the limits hold for each pension.
    Raises NoPension where the conditions are not met.
    """
    day = as_day(died, "died")
    credit = death_credit(career, day, heir)
    reached = pension_day(career.born)
    if day >= reached and credit.paid < FULL_MASA_IUR.on(day).value:
        msg = (
            f"masa iur is {credit.paid} months and the pension age was reached on {reached}, before the death: the "
            f"credit of 15 years is for a death before it ({credit.basis[1].citation.short}); {_INSTEAD}."
        )
        raise NoPension(msg)
    starts = right_starts(day)
    return _for_heir(heir, (_credited(career, credit, starts, by), None), day, by, children)


def survivor_of_pensioner(heir: Heir, drawn: Rupiah, died: Day, by: Reckoning, *, children: int = 1) -> Breakdown:
    """Pensiun ahli waris seorang pensiunan: the share of the pension that was being drawn (huruf b of the same ayat).

    `drawn` is the old-age or disability pension of a month.  Days, limits and `children` as in `survivor_pension`.
    """
    day = as_day(died, "died")
    return _for_heir(heir, (_drawn(drawn), None), day, by, children)


def child_after_spouse(pension: Rupiah, event: Day, by: Reckoning, *, children: int = 1) -> Breakdown:
    """Pensiun anak setelah janda atau duda: 50 % of the spouse's pension (Pasal 22 ayat (2) huruf c).

    `event` is the day on which the spouse died or remarried, which governs.  Else as in `survivor_pension`.
    """
    day = as_day(event, "event")
    return _for_heir(Heir.CHILD, (_drawn(pension), CHILD_AFTER_SPOUSE), day, by, children)


def _drawn(pension: Rupiah) -> Breakdown:
    return Breakdown(_DRAWN, instance("pension", pension, Rupiah, "Rp(750_000)"))


def _credited(career: Career, credit: Credit, starts: date, by: Reckoning) -> Breakdown:
    if not credit.met:
        msg = (
            f"masa iur is {credit.paid} months, and the conditions of the 15 years that are credited are not met "
            f"({credit.condition.get('en')}; {credit.basis[1].citation.short}); {_INSTEAD}."
        )
        raise NoPension(msg)
    formula = formula_pension(weighted_wage(career, starts, by), credit.counted, starts)
    if credit.counted == credit.paid:
        return formula
    how = _CREDITED_HOW.fill(how=formula.how, paid=credit.paid, counted=credit.counted, condition=credit.condition)
    basis = (*formula.basis, *credit.basis)
    return Breakdown(formula.label, formula.amount, how, basis, formula.parts)


_CREDITED_HOW = Text(
    id="{how}; masa iur {paid} bulan dihitung {counted} bulan ({condition})",
    en="{how}; {paid} months of masa iur count as {counted} ({condition})",
)


def _first_year(label: Text, pension: Breakdown, event: date, starts: date, by: Reckoning) -> Breakdown:
    within = limited(pension, starts, minimum=by.minimum, maximum=by.maximum)
    # The step by which the account ends keeps its own line; the whole is named after the pension.
    return total_of(label, (within,) if within is pension else within.parts, tags=_tags(starts, event))


def _tags(starts: date, event: date) -> tuple[tuple[str, object], ...]:
    return (("program", "JP"), ("governed_by", event), ("starts", starts))


def _for_heir(
    heir: Heir, base: tuple[Breakdown, Dated[Rate] | None], day: date, by: Reckoning, children: int
) -> Breakdown:
    pension, share = base
    portion = shared(heir, pension, day, share=share)
    label, starts = _SURVIVOR.fill(heir=heir), right_starts(day)
    level = _level(heir, children, day, by)
    one, tags = _first_year(label, portion, day, starts, by), _tags(starts, day)
    if level is None:
        return one
    if level is ChildLevel.EACH:
        each = (one.named(_NUMBERED.fill(n=number)) for number in range(1, children + 1))
        return total_of(label, each, tags=tags)
    each_of_them = allocate(one.amount, [1] * children)[-1]
    return total_of(label, one.parts, how=_TOGETHER.fill(n=children, each=each_of_them), tags=tags)


def _level(heir: Heir, children: int, day: date, by: Reckoning) -> ChildLevel | None:
    most = MOST_CHILDREN.on(day).value if heir is Heir.CHILD else 1
    if whole("children", children, least=1, most=most) == 1:
        return None
    if by.children is None:
        members = ", ".join(f"ChildLevel.{level.name}" for level in ChildLevel)
        msg = (
            f"children={children} needs Reckoning(children=...), one of {members}: PP 45/2015 Pasal 22 does not say "
            "whether 50 % are for each child or for both together."
        )
        raise ValueError(msg)
    return by.children


def child_right_ends(born: Day, *, worked: Day | None = None, married: Day | None = None) -> date:
    """Hak anak berakhir: the day of the 23rd birthday, or of work or marriage before it (Pasal 22 ayat (5)).

    >>> child_right_ends("2010-03-05"), child_right_ends("2010-03-05", worked="2031-09-01")
    (datetime.date(2033, 3, 5), datetime.date(2031, 9, 1))
    """
    birth = as_day(born, "born")
    days = [as_day(day, name) for name, day in (("worked", worked), ("married", married)) if day is not None]
    age = CHILD_AGE.provisions[0].value
    return min([add_years(birth, age), *days])


# The years after the first --------------------------------------------------------------------------------------------

_PAID = Text(id="Manfaat pensiun {period}", en="Pension {period}")
_RUN = Text(id="{period}", en="{period}")
_RUN_HOW = Text(id="{n} x {amount}", en="{n} x {amount}")
_INDEXED = Text(id="Pensiun tahun sebelumnya", en="Pension of the year before")
_INDEX = Text(id="Indeksasi", en="Indexation")
_INDEX_HOW = Text(id="inflasi {year} {rate}", en="inflation of {year} {rate}")


def indexed(pension: Rupiah, right: Day, by: Reckoning) -> Breakdown:
    """Pasal 17 ayat (1) huruf b: the pension of a later year, from the one of the year before, within the limits.

    `right` is the first day of that later year of the pension, which governs; the inflation of the calendar year
    before it counts.  Half up to the sen.

    >>> by = Reckoning(inflation={2024: percent("1.57")}, first=FirstFactor.WAGE_YEAR, last=LastFactor.YEAR_BEFORE)
    >>> indexed(Rp(750_000), "2025-08-01", by).amount
    Rp(761775)
    """
    day = as_day(right, "right")
    year = day.year - 1
    rate = by.inflation_of(year)
    before = Breakdown(_INDEXED, instance("pension", pension, Rupiah, "Rp(750_000)"))
    how = _INDEX_HOW.fill(year=str(year), rate=rate)
    index = Breakdown(_INDEX, rate.of(pension), how, (INDEXATION.on(day).source,))
    return limited(total_of(_WITHIN, (before, index)), day, minimum=by.minimum, maximum=by.maximum)


def payments(pension: Rupiah, starts: Day, through: Month, by: Reckoning) -> Breakdown:
    """Pembayaran: a pension of the first year, month by month through a last month, in runs of equal amounts.

    A year of a pension is twelve months from the first day of the right.  Each later year is `indexed` from the amount
    at the beginning of the year before, which is within the limits of that day.  The limits of each month hold for it,
    so a minimum that rises within a year is paid from its own first day, and is not indexed a second time.
    The first day of a year governs its indexation; that of a line, the tag "governed_by", its limits.
    Raises NotInForce for a month whose limits were not announced, ValueError for a year without an inflation.

    >>> by = Reckoning(inflation={2024: percent("1.57")}, first=FirstFactor.WAGE_YEAR, last=LastFactor.YEAR_BEFORE)
    >>> print(*(line.how for line in payments(Rp(393_500), "2024-08-01", Month(2025, 9), by).leaves), sep="; ")
    7 x Rp393.500; 5 x Rp399.700; 2 x Rp399.700
    """
    first = Month.of(as_day(starts, "starts"))
    runs = [run for year in _years_of(pension, first, through, by) for run in _runs(*year, by)]
    return total_of(_PAID.fill(period=Period.of_months(first, through)), runs, tags=(("program", "JP"),))


def instalments(pension: Rupiah, starts: Day, through: Month, by: Reckoning) -> tuple[tuple[Month, Rupiah], ...]:
    """Angsuran: a pension of the first year as one sum for each month; reckoned and refused as in `payments`.

    >>> by = Reckoning(inflation={2024: percent("1.57")}, first=FirstFactor.WAGE_YEAR, last=LastFactor.YEAR_BEFORE)
    >>> instalments(Rp(393_500), "2024-08-01", Month(2025, 3), by)[-1]
    (Month(2025, 3), Rp(399700))
    """
    first = Month.of(as_day(starts, "starts"))
    return tuple(
        (month, account.amount)
        for amount, months, _ in _years_of(pension, first, through, by)
        for month, account in _within_limits(amount, months, by)
    )


_YearOf: TypeAlias = "tuple[Rupiah, tuple[Month, ...], tuple[Source, ...]]"


def _years_of(pension: Rupiah, first: Month, through: Month, by: Reckoning) -> Iterator[_YearOf]:
    """Each year of a pension: its amount before the limits of a month, its months, and what it was indexed by."""
    amount = limited(_drawn(pension), first.first, minimum=by.minimum, maximum=by.maximum).amount
    for count, months in groupby(Month.range(first, through), key=lambda month: (month - first) // _MONTHS):
        basis: tuple[Source, ...] = ()
        if count:
            year = indexed(amount, add_months(first.first, count * _MONTHS), by)
            amount, basis = year.amount, year.sources
        yield amount, tuple(months), basis


def _within_limits(amount: Rupiah, months: tuple[Month, ...], by: Reckoning) -> list[tuple[Month, Breakdown]]:
    due = Breakdown(_DRAWN, amount)
    return [(month, limited(due, month.first, minimum=by.minimum, maximum=by.maximum)) for month in months]


def _runs(amount: Rupiah, months: tuple[Month, ...], basis: tuple[Source, ...], by: Reckoning) -> Iterable[Breakdown]:
    for account, run in groupby(_within_limits(amount, months, by), key=lambda pair: pair[1]):
        listed = [month for month, _ in run]
        how = _RUN_HOW.fill(n=len(listed), amount=account.amount)
        period = Period.of_months(listed[0], listed[-1])
        sources, tags = (*basis, *account.sources), (("governed_by", period.first),)
        yield Breakdown(_RUN.fill(period=period), account.amount * len(listed), how, sources, tags=tags)


# Instead of a pension -------------------------------------------------------------------------------------------------

_ONE_SUM = Text(id="Akumulasi iuran dan hasil pengembangannya", en="Contributions and their development")
_ONE_SUM_HOW = Text(id="{rule}", en="{rule}")
_PRINCIPAL = Text(id="Akumulasi iuran", en="Contributions")
_PRINCIPAL_HOW = Text(id="{months} bulan", en="{months} months")
_RETURNS = Text(id="Hasil pengembangan", en="Development")


def lump_sum(
    career: Career,
    event: Day,
    *,
    returns: Rupiah,
    because: Dated[Text] = LUMP_SUM,
    ceiling: Dated[Rupiah] = CEILING,
) -> Breakdown:
    """Akumulasi iuran: the contributions of employer and worker with their development, in one sum (Pasal 24).

    `because` is `LUMP_SUM` at the pension age, `FAILED_CREDIT` after a disability or a death.  `event` is that day,
    which governs, the tag "governed_by"; the sum is paid from the 1st of the next month, the tag "starts", once the
    papers are complete.
    `returns` is the development that the operator credited: it is no figure of the law and is handed in.
    The contribution of each employer is capped by itself, as it was paid.
    Raises NoPension before the pension age, since JP is not paid when work ends, and where a pension is due: with 180
    months, or where the credit of a disability and that of a death are both met; ValueError for months after the event.

    >>> worker = Career(born="1967-02-10", registered="2019-03-01",
    ...                 wages={month: Rp(8_000_000) for month in Month.range(Month(2019, 3), Month(2024, 2))})
    >>> lump_sum(worker, "2026-02-10", returns=Rp(2_000_000)).amount
    Rp(16400000)
    """
    day = as_day(event, "event")
    career.refuse_after(Month.of(day))
    full, rule, reached = FULL_MASA_IUR.on(day), because.on(day), pension_day(career.born)
    if because is LUMP_SUM and day < reached:
        msg = (
            f"event on {day} is before the pension age, reached on {reached}: JP is not paid when work ends "
            f"({rule.citation.short})."
        )
        raise NoPension(msg)
    if career.masa_iur >= full.value:
        msg = f"masa iur is {career.masa_iur} months: from {full.value} on a monthly pension is due, not one sum."
        raise NoPension(msg)
    if because is FAILED_CREDIT and day < reached:
        _refuse_met(disability_credit(career, day), death_credit(career, day), day)
    years = [
        _contributed(year, tuple(months), dues(ceiling))
        for year, months in groupby(career.wages, key=lambda pair: pair[0].year)
    ]
    parts = (
        total_of(_PRINCIPAL, years, how=_PRINCIPAL_HOW.fill(months=career.masa_iur)),
        Breakdown(_RETURNS, instance("returns", returns, Rupiah, "Rp(1_000_000)"), None, (DEVELOPMENT.on(day).source,)),
    )
    total = total_of(_ONE_SUM, parts, how=_ONE_SUM_HOW.fill(rule=because.label), tags=_tags(right_starts(day), day))
    return Breakdown(total.label, total.amount, total.how, (rule.source,), total.parts, total.tags)


def lump_sum_rule(career: Career, event: Day) -> Dated[Text]:
    """Why one sum is due after an event: `LUMP_SUM` once the pension age is reached, `FAILED_CREDIT` before.

    >>> worker = Career(born="1967-02-10", registered="2019-03-01", wages={Month(2019, 3): Rp(8_000_000)})
    >>> lump_sum_rule(worker, "2026-02-10") is LUMP_SUM, lump_sum_rule(worker, "2026-02-09") is FAILED_CREDIT
    (True, True)
    """
    return LUMP_SUM if as_day(event, "event") >= pension_day(career.born) else FAILED_CREDIT


def _refuse_met(disability: Credit, death: Credit, day: date) -> None:
    """Raise NoPension where no event of that day would fail the conditions of the fifteen years."""
    if disability.met and death.met:
        msg = (
            f"the conditions of the 15 years that are credited are met on {day} ({death.condition.get('en')}): a "
            "monthly pension is due, not one sum."
        )
        raise NoPension(msg)


def _contributed(year: int, months: tuple[tuple[Month, tuple[Rupiah, ...]], ...], shares: tuple[Due, ...]) -> Breakdown:
    total = Rp(0)
    basis: dict[Source, None] = {}
    for month, wages in months:
        for wage in wages:
            for due in shares:
                line = due.tariff.compute({"wage": wage}, month.first)
                total += line.amount
                basis.update(dict.fromkeys(line.basis))
    how = _PRINCIPAL_HOW.fill(months=len(months))
    return Breakdown(_WAGE_YEAR.fill(year=str(year)), total, how, tuple(basis))


# Tenggat --------------------------------------------------------------------------------------------------------------

REGISTRATION_DAYS = Dated.of(
    Text(id="Pekerja baru didaftarkan paling lama, hari", en="A new worker is registered within, days"),
    since("2015-07-01", 30, PP_45_2015.pasal(4, ayat=2)),
)

NUMBER_DAYS = Dated.of(
    Text(
        id="Nomor kepesertaan terbit setelah iuran pertama, paling lama, hari kerja",
        en="The number is given after the first contribution within, working days",
    ),
    since("2015-07-01", 1, PP_45_2015.pasal(7, ayat=1)),
)

CARD_DAYS = Dated.of(
    Text(
        id="Kartu kepesertaan diberikan setelah nomor, paling lama, hari kerja",
        en="The card is given after the number within, working days",
    ),
    since("2015-07-01", 7, PP_45_2015.pasal(7, ayat=3)),
)

DATA_CHANGE_DAYS = Dated.of(
    Text(
        id="Perubahan upah dan data lain disampaikan paling lama, hari kerja",
        en="Changes of wages and other data are told within, working days",
    ),
    since("2015-07-01", 7, PP_45_2015.pasal(12)),
)

POSTHUMOUS_DAYS = Dated.of(
    Text(
        id="Anak dapat didaftarkan bila lahir setelah kematian atau perceraian paling lama, hari",
        en="A child may be registered when born after the death or divorce within, days",
    ),
    since("2015-07-01", 300, PP_45_2015.pasal(14, ayat=2)),
)

HEIR_CHANGE_DAYS = Dated.of(
    Text(
        id="Perubahan susunan penerima pensiun disampaikan paling lama, hari",
        en="A change of the recipients is told within, days",
    ),
    since("2015-07-01", 30, PP_45_2015.pasal(14, ayat=3)),
)

FIRST_PAYMENT_DAYS = Dated.of(
    Text(
        id="Pensiun pertama dibayar sejak hak dan dokumen lengkap paling lambat, hari",
        en="The first pension is paid after right and papers are complete within, days",
    ),
    since("2015-07-01", 15, PP_45_2015.pasal(25, ayat=1, huruf="b")),
)

PAYMENT_DAY = Dated.of(
    Text(
        id="Pensiun berikutnya dibayar paling lambat tanggal (bulan berjalan)",
        en="Later pensions are paid at the latest on day (of the current month)",
    ),
    since("2015-07-01", 1, PP_45_2015.pasal(25, ayat=2)),
)

LUMP_SUM_DAY = Dated.of(
    Text(
        id="Akumulasi iuran dibayar pada tanggal (bulan berikutnya setelah usia pensiun dan dokumen lengkap)",
        en="The one sum is paid on day (of the month after pension age and complete papers)",
    ),
    since("2015-07-01", 1, PP_45_2015.pasal(24, ayat=2)),
)

# The first day of the ministerial regulation is not known, so its first whole year stands.
_NOTICE_SEEN_IN = ("https://www.pasal.id/peraturan/permen/permenaker-no-29-tahun-2015/koreksi/10460134",)

NOTICE_MONTHS = Dated.of(
    Text(
        id="Pemberitahuan usia pensiun disampaikan sebelum usia pensiun, paling lama, bulan",
        en="The operator tells of the pension age before it, at most, months",
    ),
    reported("2016-01-01", 3, PERMENAKER_29_2015.pasal(12, ayat=1), seen_in=_NOTICE_SEEN_IN),
)

FORM_MONTHS = Dated.of(
    Text(
        id="Formulir data dikembalikan sebelum usia pensiun, paling lambat, bulan",
        en="The participant returns the form of data before the pension age, at the latest, months",
    ),
    reported("2016-01-01", 1, PERMENAKER_29_2015.pasal(12, ayat=4), seen_in=_NOTICE_SEEN_IN),
)

CLAIM_DOCUMENTS = Dated.of(
    Text(id="Dokumen pendukung pengajuan JP", en="Supporting documents with a JP request"),
    since(
        "2015-07-01",
        Papers.of(Paper.CARD, Paper.IDENTITY, Paper.FAMILY_CARD, (Paper.END_OF_EMPLOYMENT, Need.WHERE_NEEDED)),
        PP_45_2015.penjelasan(25, ayat=1),
    ),
)

# The explanation lists its documents by way of example.  The sources bear no day from which branches ask for these.
CLAIM_DOCUMENTS_IN_PRACTICE = Dated.of(
    Text(id="Berkas pengajuan JP yang diminta kantor cabang", en="Documents that branches ask for with JP"),
    reported(
        "2015-07-01",
        Papers.of(
            Paper.FORM_JP,
            (Paper.DOCTOR, Need.DISABLED),
            (Paper.EMPLOYER_ON_INCAPACITY, Need.DISABLED),
            (Paper.IDENTITY_OF_HEIRS, Need.DIED),
            (Paper.MARRIAGE, Need.SPOUSE),
            (Paper.BIRTH, Need.CHILD),
            (Paper.DEATH_CERTIFICATE, Need.DIED),
            (Paper.HEIRS, Need.DIED),
            (Paper.GUARDIAN, Need.MINOR),
        ),
        PP_45_2015.penjelasan(25, ayat=1),
        seen_in=(
            "https://finansial.bisnis.com/read/20230725/215/1677782/klaim-jaminan-pensiun-bpjs-ketenagakerjaan-begini-caranya",
            "https://star.grid.id/amp/453635722/cara-ajukan-klaim-jaminan-pensiun-jika-peserta-bpjs-ketenagakerjaan-telah-meninggal-dunia",
            "https://star.grid.id/amp/453655168/syarat-klaim-manfaat-jaminan-pensiun-bpjs-ketenagakerjaan-dengan-anak-sebagai-ahli-waris",
            "https://infobpjs.id/cara-klaim-jaminan-pensiun-bpjs-ketenagakerjaan/",
        ),
    ),
)

CONFIRMATION_MONTHS = Dated.of(
    Text(
        id="Penerima pensiun mengonfirmasi datanya sekali dalam, bulan",
        en="Recipients confirm their data once in, months",
    ),
    since("2015-07-01", 3, PP_45_2015.pasal(26, ayat=1)),
)

CONFIRMATION_YEARS = Dated.of(
    Text(
        id="Pembayaran dihentikan bila tidak ada konfirmasi sampai dengan, tahun",
        en="Payment is stopped when there is no confirmation for, years",
    ),
    since("2015-07-01", 10, PP_45_2015.pasal(26, ayat=4)),
)

DUE_DAY = Dated.of(
    Text(id="Iuran JP disetorkan paling lambat", en="JP contributions are due on"),
    since("2015-07-01", DueDay(15, next_month=True), PP_45_2015.pasal(30, ayat=3)),
)

LATE_FINE = Dated.of(
    Text(
        id="Denda keterlambatan iuran JP, setiap bulan, dari iuran yang seharusnya disetor",
        en="Fine for late JP contributions, a month, of the contribution due",
    ),
    since("2015-07-01", percent(2), PP_45_2015.pasal(31, ayat=1)),
)

LATE_PENSION = Dated.of(
    Text(
        id="Denda BPJS Ketenagakerjaan atas keterlambatan pensiun, setiap bulan",
        en="Fine of the operator on a late pension, a month",
    ),
    since("2015-07-01", percent(2), PP_45_2015.pasal(35)),
)

_LATE_PENSION = Text(id="Denda keterlambatan pensiun", en="Fine on the late pension")
_LATE_PENSION_HOW = Text(id="{months} x {rate} x {amount}", en="{months} x {rate} x {amount}")


def due_day(segment: Segment, month: Month | Day) -> Provision[DueDay]:
    """Batas waktu penyetoran: the rule by which the JP contribution of a month is due.

    The contribution month governs; PP 49/2020 gave August 2020 to January 2021 more time.
    Raises NotInForce for a month before July 2015 and ValueError for a segment without JP.

    >>> print(due_day(Segment.PU, "2026-03").value)
    tanggal 15 bulan berikutnya
    """
    JP.dues_of(segment)
    first = as_month(month).first
    return COVID_DUE_DAY.get(first) or DUE_DAY.on(first)


def due_date(segment: Segment, month: Month | Day, holidays: Collection[date] = frozenset()) -> date:
    """Jatuh tempo: the day by which the JP contribution of a month is paid, the 15th of the next month.

    PP 45/2015 has no rule for holidays, unlike PP 44/2015 and PP 46/2015: a 15th on a holiday stays where it is, and
    `holidays` changes nothing.  It is taken so that every programme is asked in one way.  Errors as in `due_day`.

    >>> due_date(Segment.PU, "2020-01")  # 15 February 2020: a Saturday
    datetime.date(2020, 2, 15)
    """
    return due_day(segment, month).value.of(as_month(month), holidays)


def late_fine(segment: Segment, month: Month | Day) -> Provision[Rate]:
    """Denda keterlambatan: the fine for each month of delay, of the whole contribution of that month.

    The contribution month governs.  All of it is the employer's burden, paid with the arrears (Pasal 31 ayat (2)).
    Whether a month that has only begun counts is not said.  Errors as in `due_day`.

    >>> print(late_fine(Segment.PU, "2026-03").value, late_fine(Segment.PU, "2020-08").value)
    2% 0,5%
    """
    due_day(segment, month)
    first = as_month(month).first
    return COVID_LATE_FINE.get(first) or LATE_FINE.on(first)


def late_pension(pension: Rupiah, day: Day, months_late: int) -> Breakdown:
    """Denda BPJS Ketenagakerjaan: 2 % a month of what a recipient should have received (Pasal 35).

    `day` is the day on which it should have been paid, which governs, the tag "governed_by".  Half up to the sen.

    >>> late_pension(Rp(411_400), "2026-03-01", 2).amount
    Rp(16456)
    """
    on = as_day(day)
    rate = LATE_PENSION.on(on)
    fine = rate.value.times(whole("months_late", months_late, least=0)).of(pension)
    how = _LATE_PENSION_HOW.fill(months=months_late, rate=rate.value, amount=pension)
    return Breakdown(_LATE_PENSION, fine, how, (rate.source,), (), (("program", "JP"), ("governed_by", on)))


def first_payment_by(starts: Day, complete: Day) -> date:
    """The last day for the first payment: 15 days after the right has arisen and the papers are complete (Pasal 25).

    Calendar days.  `starts` is the first day of the right, `complete` the day on which all papers had been received;
    the later of the two governs.

    >>> first_payment_by("2026-08-01", "2026-08-10")
    datetime.date(2026, 8, 25)
    """
    day = max(as_day(starts, "starts"), as_day(complete, "complete"))
    return day + timedelta(days=FIRST_PAYMENT_DAYS.on(day).value)


def confirm_by(confirmed: Day) -> date:
    """The last day for the next confirmation of data, three months after the last one (Pasal 26 ayat (1)).

    >>> confirm_by("2026-08-31")
    datetime.date(2026, 11, 30)
    """
    day = as_day(confirmed, "confirmed")
    return add_months(day, CONFIRMATION_MONTHS.on(day).value)


def instalment_due(month: Month, first_payment: Day, confirmed: Iterable[Day] | None) -> date | None:
    """The last day for the pension of a month: its 1st, or the last day for the first payment where that is later.

    `confirmed` are the days on which the recipient confirmed his data, None where nothing is known of them.  While a
    confirmation is overdue the payment rests: it is due on the day of the next one, and never where that does not
    come within ten years (Pasal 25 ayat (2), Pasal 26); None then.
    The three months count from `first_payment`, the last day for the first payment, then from each confirmation.

    >>> instalment_due(Month(2026, 10), "2026-08-25", None)
    datetime.date(2026, 10, 1)
    >>> instalment_due(Month(2026, 12), "2026-08-25", ["2026-12-20"])
    datetime.date(2026, 12, 20)
    """
    first = as_day(first_payment, "first_payment")
    day = max(month.first.replace(day=PAYMENT_DAY.on(month.first).value), first)
    if confirmed is None:
        return day
    days = sorted(as_day(each, "confirmed") for each in confirmed)
    last = max([first, *(each for each in days if each <= day)])
    if day <= confirm_by(last):
        return day
    return next((each for each in days if day < each <= add_years(last, CONFIRMATION_YEARS.on(last).value)), None)


def notice_by(born: Day) -> date:
    """The last day on which the operator tells a participant of the pension age: three months before it.

    The day on which the age is reached governs.  Raises NotInForce before 2016 (Permenaker 29/2015 Pasal 12).

    >>> notice_by("1965-07-16")
    datetime.date(2023, 4, 16)
    """
    reached = pension_day(born)
    return add_months(reached, -NOTICE_MONTHS.on(reached).value)


def form_by(born: Day) -> date:
    """The last day on which the participant returns the form of data: one month before the pension age.

    Where it does not come back, the registered data are used.  Governed and refused as in `notice_by`.

    >>> form_by("1965-07-16")
    datetime.date(2023, 6, 16)
    """
    reached = pension_day(born)
    return add_months(reached, -FORM_MONTHS.on(reached).value)


def lump_sum_by(event: Day, complete: Day) -> date:
    """The day on which the one sum is paid: the 1st of the month after the event and the complete papers (Pasal 24).

    >>> lump_sum_by("2026-02-10", "2026-03-15")
    datetime.date(2026, 4, 1)
    """
    later = max(as_day(event, "event"), as_day(complete, "complete"))
    return right_starts(later).replace(day=LUMP_SUM_DAY.on(later).value)


# Program --------------------------------------------------------------------------------------------------------------

JP = Program(
    "JP",
    Text(id="Jaminan pensiun", en="Pension insurance"),
    legal_basis=LEGAL_BASIS,
    participants=(
        PARTICIPANTS,
        UNREGISTERED,
        RECIPIENTS,
        MOST_CHILDREN,
        PENSION_AGE,
        POSTPONEMENT_YEARS,
        HEIR_DISPUTES,
        ARREARS,
    ),
    dues=dues(),
    contributions=(EMPLOYER_RATE, WORKER_RATE, CEILING, DEFERRED, DEFERRED_REPAYMENT),
    benefits=(
        ACCRUAL,
        WEIGHTING,
        INDEXATION,
        MINIMUM,
        MAXIMUM,
        LIMIT_STEP,
        FULL_MASA_IUR,
        OLD_AGE_ENDS,
        DISABILITY_CREDIT_DENSITY,
        DISABILITY_CREDIT_MONTHS,
        DISABILITY_ENDS,
        SPOUSE_SHARE,
        DEATH_CREDIT_YEARS,
        DEATH_CREDIT_DENSITY,
        SPOUSE_ENDS,
        CHILD_SHARE,
        CHILD_AFTER_SPOUSE,
        CHILD_AGE,
        CHILD_ENDS,
        PARENT_SHARE,
        PARENT_ENDS,
        LUMP_SUM,
        DEVELOPMENT,
        FAILED_CREDIT,
    ),
    deadlines=(
        REGISTRATION_DAYS,
        NUMBER_DAYS,
        CARD_DAYS,
        DATA_CHANGE_DAYS,
        POSTHUMOUS_DAYS,
        HEIR_CHANGE_DAYS,
        LUMP_SUM_DAY,
        NOTICE_MONTHS,
        FORM_MONTHS,
        CLAIM_DOCUMENTS,
        CLAIM_DOCUMENTS_IN_PRACTICE,
        FIRST_PAYMENT_DAYS,
        PAYMENT_DAY,
        CONFIRMATION_MONTHS,
        CONFIRMATION_YEARS,
        DUE_DAY,
        COVID_DUE_DAY,
        LATE_FINE,
        COVID_LATE_FINE,
        LATE_PENSION,
    ),
)

"""Every dated figure of the library, each by the same questions: who says so, since when, and until when."""

from __future__ import annotations

import copy
import pickle
import pkgutil
import re
from datetime import date, timedelta
from importlib import import_module
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

import attrs
import pytest

import jamsos
from jamsos import wages
from jamsos.dates import FIRST_DAY, LAST_DAY
from jamsos.lampiran.scholarships import CHILDREN
from jamsos.law import Citation, Dated, DatedRow, Evidence, NotInForce
from jamsos.money import Rate, Rupiah, percent, terbilang
from jamsos.programs import construction, deadlines, jht, jkk, jkm, jkp, jp, lump_sum_tax, obligations, pmi, sanctions
from jamsos.regulations import ALL, amended_by
from jamsos.tariff import Multiple, Relief
from jamsos.text import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamsos.text import Lang

EXTRAS = {"frames", "solver", "testing"}
"""Modules that need more than the library itself does; they hold no law."""

HOMES = ("earmarks", "employers", "lampiran", "participants", "programs", "wages")
"""Where dated figures are looked for first, so that each is known by the module that writes it."""


def modules() -> list[str]:
    """Every module of the library, the homes of the law first."""
    names = [
        each.name
        for each in pkgutil.walk_packages(jamsos.__path__, "jamsos.")
        if each.name.split(".")[1] not in EXTRAS and not each.name.endswith("__main__")
    ]
    return sorted(names, key=lambda name: (name.split(".")[1] not in HOMES, name))


def attributes() -> list[tuple[str, object]]:
    """Every attribute of every module by its name, those first that a module lists as its own."""
    own: list[tuple[str, object]] = []
    other: list[tuple[str, object]] = []
    for module in modules():
        loaded = import_module(module)
        listed = cast("list[str]", getattr(loaded, "__all__", []))
        for name, value in vars(loaded).items():
            (own if name in listed else other).append((f"{module.removeprefix('jamsos.')}.{name}", value))
    return own + other


def collected() -> dict[str, Dated[Any]]:
    """Every dated figure by its name: those with a name of their own, then those inside a relief, by their class.

    A figure that several modules use stands under the module that lists it.
    """
    named: list[tuple[str, Dated[Any]]] = [(name, value) for name, value in attributes() if isinstance(value, Dated)]
    waived = [
        (f"{name}[{group or 'all'}]", history)
        for name, value in attributes()
        if isinstance(value, Relief)
        for group, history in value.waived
    ]
    figures: dict[int, tuple[str, Dated[Any]]] = {}
    for name, figure in (*named, *waived):
        figures.setdefault(id(figure), (name, figure))
    return dict(figures.values())


def inside(value: object) -> Iterator[Dated[Any]]:
    """The dated figures that a value is or holds, at any depth."""
    if isinstance(value, Dated):
        yield value
    elif isinstance(value, tuple | list):
        for each in cast("tuple[object, ...]", value):
            yield from inside(each)
    elif isinstance(value, dict):
        yield from inside(list(cast("dict[object, object]", value).values()))
    elif not isinstance(value, type) and attrs.has(type(value)):
        for each in attrs.fields_dict(cast("type[attrs.AttrsInstance]", type(value))):
            yield from inside(getattr(value, each))


FIGURES = collected()
ROWS = {f"{name}[{row.first}]": (figure, row) for name, figure in FIGURES.items() for row in figure.rows}

each_figure = pytest.mark.parametrize("figure", FIGURES.values(), ids=FIGURES)
each_row = pytest.mark.parametrize(("figure", "row"), ROWS.values(), ids=ROWS)

WHOLE = {
    "earmarks.DBH_CHT_SHARES[2021-01-01]": "the sources name the ministerial regulation and no article",
    "earmarks.DBH_CHT_SHARES[2022-01-01]": "the sources name the ministerial regulation and no article",
    "earmarks.DBH_CHT_SHARES[2024-10-18]": "the sources name the ministerial regulation and no article",
    "earmarks.DBH_SAWIT_POOL[2023-07-24]": "the sources name the government regulation and no article",
    "participants.MAX_AGE[2021-04-01]": "the sources name the ministerial regulation and no article",
    "programs.construction.CERTIFICATE_DAYS[2021-04-01]": "the source names the regulation and no article",
    "programs.construction.COVER_BEGINS[2021-04-01]": "the source names the regulation and no article",
    "programs.construction.WORKER_CHANGE_RISK[2021-04-01]": "the source names the regulation and no article",
    "programs.construction.TENDER_DOCUMENTS[2021-04-01]": "the source names the regulation and no article",
    "programs.construction.DELIVERY_DAYS[2021-04-01]": "the source names the regulation and no article",
    "programs.construction.PROJECT_DAYS[2021-04-01]": "the source names the regulation and no article",
    "programs.construction.WORKER_CHANGE_DAYS[2021-04-01]": "the source names the regulation and no article",
    "programs.deadlines.COVID_DUE_DAY[2021-02-01]": "the extension ends with the instrument",
    "programs.deadlines.COVID_LATE_FINE[2021-02-01]": "the lower fine ends with the instrument",
    "programs.jht.ARREARS[2022-04-26]": "the source names the ministerial regulation and no article",
    "programs.jht.ON_CONTRACT_END[2015-09-01]": "the sources name the ministerial regulation and no article",
    "programs.jht.ON_DISMISSAL[2022-04-26]": "the sources name the ministerial regulation and no article",
    "programs.jht.ON_RESIGNATION[2015-09-01]": "the sources name the ministerial regulation and no article",
    "programs.jht.ON_STOPPING[2015-09-01]": "what the ministerial regulation said of non-wage workers is not known",
    "programs.jkk.COVID_RELIEF[all][2021-02-01]": "the relief ends with the instrument",
    "programs.jkm.CONSTRUCTION_COVID_RELIEF[all][2021-02-01]": "the relief ends with the instrument",
    "programs.jkm.COVID_RELIEF[all][2021-02-01]": "the relief ends with the instrument",
    "programs.jp.DEFERRED[2021-02-01]": "the deferral ends with the instrument",
    "programs.jp.DEFERRED_REPAYMENT[2021-02-01]": "the deferral ends with the instrument",
    "programs.pmi.DEATH_ABROAD[2019-01-01]": "the sources name the ministerial regulation and no article",
    "programs.pmi.DEATH_ABROAD[2023-02-22]": "the sources name the ministerial regulation and no article",
    "programs.pmi.DEATH_AT_HOME[2023-02-22]": "the sources name the ministerial regulation and no article",
    "programs.pmi.JHT_CHOICES[2019-01-01]": "the sources name the ministerial regulation and no article",
    "programs.pmi.JHT_CHOICES[2023-02-22]": "the sources name the ministerial regulation and no article",
    "programs.sanctions.CONSULTATION[2018-04-11]": "the source names the ministerial regulation and no article",
    "programs.pmi.SCHOLARSHIP[2023-02-22]": "the sources name the ministerial regulation and no article",
    "programs.reliefs.COVID_FULL_MONTHS[2021-02-01]": "the relief ends with the instrument",
    "programs.reliefs.NON_WAGE_RELIEF[transport][2027-04-01]": "the relief ends with the instrument",
    "programs.reliefs.NON_WAGE_RELIEF[other][2027-01-01]": "the relief ends with the instrument",
}
"""The rows that cite an instrument as a whole, and why no article is named."""

EARLIER = {
    "programs.deadlines.COVID_DUE_DAY[2020-08-01]": "PP 49/2020 of 31 August extends month August",
    "programs.deadlines.COVID_LATE_FINE[2020-08-01]": "PP 49/2020 of 31 August covers month August",
    "programs.jkk.COVID_RELIEF[all][2020-08-01]": "PP 49/2020 of 31 August relieves month August",
    "programs.jkk.RECOMPOSITION[2021-02-01]": "PP 37/2021 of 2 February governs month February",
    "programs.jkk.RECOMPOSITION[2025-02-01]": "PP 6/2025 of 7 February governs month February",
    "programs.jkk.RELIEVED_RECOMPOSITION[2025-02-01]": "PP 7/2025 of 7 February recomposes month February",
    "programs.jkk.RELIEVED_RECOMPOSITION[2025-08-01]": "PP 36/2025 of 4 September extends from month August",
    "programs.jkm.CONSTRUCTION_COVID_RELIEF[all][2020-08-01]": "PP 49/2020 of 31 August relieves month August",
    "programs.jkm.COVID_RELIEF[all][2020-08-01]": "PP 49/2020 of 31 August relieves month August",
    "programs.jkm.RECOMPOSITION[2021-02-01]": "PP 37/2021 of 2 February governs month February",
    "programs.jkm.RECOMPOSITION[2025-02-01]": "PP 6/2025 of 7 February governs month February",
    "programs.jkp.CONTRIBUTION_CEILING[2021-02-01]": "PP 37/2021 of 2 February governs month February",
    "programs.jkp.CONTRIBUTION_CEILING[2025-02-01]": "PP 6/2025 of 7 February governs month February",
    "programs.jkp.JKM_RATE[2021-02-01]": "PP 37/2021 of 2 February governs month February",
    "programs.jkp.JKM_RATE[2025-02-01]": "PP 6/2025 of 7 February governs month February",
    "programs.jkp.RATE[2021-02-01]": "PP 37/2021 of 2 February governs month February",
    "programs.jkp.RATE[2025-02-01]": "PP 6/2025 of 7 February governs month February",
    "programs.jkp.RELIEVED_PART[2025-02-01]": "PP 7/2025 of 7 February recomposes month February",
    "programs.jkp.RELIEVED_PART[2025-08-01]": "PP 36/2025 of 4 September extends from month August",
    "programs.jkp.STATE_RATE[2021-02-01]": "PP 37/2021 of 2 February governs month February",
    "programs.jkp.STATE_RATE[2025-02-01]": "PP 6/2025 of 7 February governs month February",
    "programs.jp.DEFERRED[2020-08-01]": "PP 49/2020 of 31 August defers month August",
    "programs.jp.DEFERRED_REPAYMENT[2020-08-01]": "PP 49/2020 of 31 August defers month August",
    "programs.reliefs.COVID_FULL_MONTHS[2020-08-01]": "PP 49/2020 of 31 August relieves month August",
    "programs.reliefs.LABOUR_INTENSIVE_RELIEF[all][2025-02-01]": "PP 7/2025 of 7 February relieves month February",
    "programs.reliefs.LABOUR_INTENSIVE_RELIEF[all][2025-08-01]": "PP 36/2025 of 4 September extends from month August",
    "programs.reliefs.LABOUR_INTENSIVE_WORKERS[2025-02-01]": "PP 7/2025 of 7 February relieves month February",
}
"""The rows that begin before the instrument they cite was in force, and why."""

LATER = {
    "programs.jp.PENSION_AGE[2019-01-01]": "PP 45/2015 Pasal 15 ayat (2) sets the day: 'Mulai 1 Januari 2019'",
    "programs.lump_sum_tax.PROGRESSIVE[2022-01-01]": "UU 7/2021 Pasal 17 ayat (1) begins with tax year 2022",
    "programs.obligations.CONSTRUCTION_STAGE[2015-07-01]": "Perpres 109/2013 Pasal 6 ayat (2) sets 1 July 2015",
    "programs.obligations.LARGE_AND_MEDIUM_STAGE[2015-07-01]": "Perpres 109/2013 Pasal 6 ayat (2) sets 1 July 2015",
    "programs.obligations.MICRO_STAGE[2015-07-01]": "Perpres 109/2013 Pasal 6 ayat (2) sets 1 July 2015",
    "programs.obligations.SMALL_STAGE[2015-07-01]": "Perpres 109/2013 Pasal 6 ayat (2) sets 1 July 2015",
}
"""The rows that were read and do not begin with the instrument they cite, and which article sets their day."""

WORDS: list[tuple[Dated[Any], str, str]] = [
    (jkm.LUMP_SUM, "2015-07-01", "enam belas juta dua ratus ribu rupiah"),
    (jkm.LUMP_SUM, "2019-12-02", "dua puluh juta rupiah"),
    (jkm.PERIODIC_GRANT, "2015-07-01", "empat juta delapan ratus ribu rupiah"),
    (jkm.PERIODIC_GRANT, "2019-12-02", "dua belas juta rupiah"),
    (jkm.FUNERAL_COST, "2015-07-01", "tiga juta rupiah"),
    (jkm.FUNERAL_COST, "2019-12-02", "sepuluh juta rupiah"),
    (jkm.MONTHLY, "2015-07-01", "enam ribu delapan ratus rupiah"),
    (jkm.SCHOLARSHIP_ONCE, "2015-07-01", "dua belas juta rupiah"),
    (jkm.SCHOLARSHIP_YEARS, "2015-07-01", "lima"),
    (jkm.SCHOLARSHIP_YEARS, "2019-12-02", "tiga"),
    (jkm.PAYMENT_DAYS, "2015-07-01", "tiga"),
    (jkm.LATE_PAYMENT, "2015-07-01", "satu persen"),
    (jkk.SCHOLARSHIP_ONCE, "2015-07-01", "dua belas juta rupiah"),
    (jkk.CLAIM_YEARS, "2015-07-01", "dua"),
    (jkk.CLAIM_YEARS, "2019-12-02", "lima"),
    (jkk.NOTICE_DAYS, "2015-07-01", "tujuh"),
    (jkk.PAYMENT_DAYS, "2015-07-01", "tujuh"),
    (jkk.LATE_PAYMENT, "2015-07-01", "satu persen"),
    (jkk.CHILDREN, "2019-12-02", "dua"),
    (CHILDREN, "2019-12-02", "dua"),
    (jkk.VERY_LOW_RISK, "2015-07-01", "nol koma dua puluh empat persen"),
    (jkk.LOW_RISK, "2015-07-01", "nol koma lima puluh empat persen"),
    (jkk.MEDIUM_RISK, "2015-07-01", "nol koma delapan puluh sembilan persen"),
    (jkk.HIGH_RISK, "2015-07-01", "satu koma dua puluh tujuh persen"),
    (jkk.VERY_HIGH_RISK, "2015-07-01", "satu koma tujuh puluh empat persen"),
    (jkk.CONSTRUCTION_RATE, "2015-07-01", "satu koma tujuh puluh empat persen"),
    (jkk.OCCUPATIONAL_DISEASE_YEARS, "2015-07-01", "tiga"),
    (jkm.WAGE_EARNER_RATE, "2015-07-01", "nol koma tiga puluh persen"),
    (jkm.CONSTRUCTION_RATE, "2015-07-01", "nol koma tiga puluh persen"),
    (deadlines.LATE_FINE, "2015-07-01", "dua persen"),
    (jht.WORKER_RATE, "2015-07-01", "dua persen"),
    (jht.EMPLOYER_RATE, "2015-07-01", "tiga koma tujuh persen"),
    (jht.PENSION_AGE, "2015-07-01", "lima puluh enam"),
    (jht.PARTIAL_YEARS, "2015-07-01", "sepuluh"),
    (jht.PARTIAL_HOME, "2015-07-01", "tiga puluh persen"),
    (jht.PARTIAL_OTHER, "2015-07-01", "sepuluh persen"),
    (jht.PARTIAL_TIMES, "2015-07-01", "satu"),
    (jht.LATE_FINE, "2015-07-01", "dua persen"),
    (jht.NOTICE_DAYS, "2015-07-01", "tiga puluh"),
    (jht.PAYMENT_DAYS, "2015-07-01", "lima"),
    (jp.MOST_CHILDREN, "2015-07-01", "dua"),
    (jp.PENSION_AGE, "2015-07-01", "lima puluh enam"),
    (jp.PENSION_AGE, "2019-01-01", "lima puluh tujuh"),
    (jp.POSTPONEMENT_YEARS, "2015-07-01", "tiga"),
    (jp.EMPLOYER_RATE, "2015-07-01", "dua persen"),
    (jp.WORKER_RATE, "2015-07-01", "satu persen"),
    (jp.CEILING, "2015-07-01", "tujuh juta rupiah"),
    (jp.ACCRUAL, "2015-07-01", "satu persen"),
    (jp.MINIMUM, "2015-07-01", "tiga ratus ribu rupiah"),
    (jp.MAXIMUM, "2015-07-01", "tiga juta enam ratus ribu rupiah"),
    (jp.FULL_MASA_IUR, "2015-07-01", "seratus delapan puluh"),
    (jp.DISABILITY_CREDIT_DENSITY, "2015-07-01", "delapan puluh persen"),
    (jp.DISABILITY_CREDIT_MONTHS, "2015-07-01", "satu"),
    (jp.SPOUSE_SHARE, "2015-07-01", "lima puluh persen"),
    (jp.DEATH_CREDIT_YEARS, "2015-07-01", "satu"),
    (jp.DEATH_CREDIT_DENSITY, "2015-07-01", "delapan puluh persen"),
    (jp.CHILD_SHARE, "2015-07-01", "lima puluh persen"),
    (jp.CHILD_AFTER_SPOUSE, "2015-07-01", "lima puluh persen"),
    (jp.CHILD_AGE, "2015-07-01", "dua puluh tiga"),
    (jp.PARENT_SHARE, "2015-07-01", "dua puluh persen"),
    (jp.REGISTRATION_DAYS, "2015-07-01", "tiga puluh"),
    (jp.NUMBER_DAYS, "2015-07-01", "satu"),
    (jp.CARD_DAYS, "2015-07-01", "tujuh"),
    (jp.DATA_CHANGE_DAYS, "2015-07-01", "tujuh"),
    (jp.POSTHUMOUS_DAYS, "2015-07-01", "tiga ratus"),
    (jp.HEIR_CHANGE_DAYS, "2015-07-01", "tiga puluh"),
    (jp.FIRST_PAYMENT_DAYS, "2015-07-01", "lima belas"),
    (jp.CONFIRMATION_MONTHS, "2015-07-01", "tiga"),
    (jp.CONFIRMATION_YEARS, "2015-07-01", "sepuluh"),
    (jp.LATE_FINE, "2015-07-01", "dua persen"),
    (jp.LATE_PENSION, "2015-07-01", "dua persen"),
    (jkp.TEST_MONTHS, "2021-02-02", "dua belas"),
    (jkp.WINDOW_MONTHS, "2021-02-02", "dua puluh empat"),
    (jkp.CONSECUTIVE_MONTHS, "2021-02-02", "enam"),
    (jkp.CASH_CEILING, "2021-02-02", "lima juta rupiah"),
    (jkp.MOST_CLAIMS, "2021-02-02", "tiga"),
    (jkp.YEARS_BETWEEN, "2021-02-02", "lima"),
    (jkp.ATTENDANCE, "2025-02-07", "delapan puluh persen"),
    (jkp.APPLICATIONS, "2025-02-07", "lima"),
    (jkp.INTERVIEWS, "2025-02-07", "satu"),
    (jkp.REGISTRATION_DAYS, "2021-02-02", "tiga puluh"),
    (jkp.NUMBER_DAYS, "2021-02-02", "satu"),
    (jkp.DATA_CHANGE_DAYS, "2021-02-02", "tujuh"),
    (jkp.DISMISSAL_REPORT_DAYS, "2025-02-07", "tujuh"),
    (jkp.CLAIM_MONTHS, "2021-02-02", "tiga"),
    (jkp.PAYMENT_DAYS, "2025-02-07", "tiga"),
    (jkp.REPORT_DAYS, "2021-02-02", "tujuh"),
    (jkp.REPLACEMENT_MONTHS, "2021-02-02", "tiga"),
    (jkp.REPLACEMENT_MONTHS, "2025-02-07", "tiga"),
    (jkp.REPLACEMENT_DAYS, "2021-02-02", "tujuh"),
    (jkp.REPLACEMENT_DAYS, "2025-02-07", "tujuh"),
    (obligations.FOREIGNER_MONTHS, "2011-11-25", "enam"),
    (obligations.JKP_AGE, "2021-02-02", "lima puluh empat"),
    (pmi.BEFORE_WORK, "2023-02-22", "tiga puluh tujuh ribu lima ratus rupiah"),
    (construction.CERTIFICATE_DAYS, "2015-12-31", "satu"),
    (construction.DELIVERY_DAYS, "2015-12-31", "tujuh"),
    (construction.PROJECT_DAYS, "2015-12-31", "empat belas"),
    (construction.WORKER_CHANGE_DAYS, "2015-12-31", "tujuh"),
    (sanctions.DATA_CHANGE_DAYS, "2013-12-24", "tujuh"),
    (sanctions.FINE_DAYS, "2013-12-24", "tiga puluh"),
    (sanctions.SANCTION_FINE, "2013-12-24", "nol koma satu persen"),
    (sanctions.WARNINGS, "2013-12-24", "dua"),
    (sanctions.WARNING_DAYS, "2013-12-24", "sepuluh"),
    (lump_sum_tax.AT_ONCE_YEARS, "2009-11-16", "dua"),
    (wages.DAILY_MULTIPLIER, "1993-02-27", "tiga puluh"),
    (wages.DAILY_MULTIPLIER, "2015-07-01", "dua puluh lima"),
    (wages.PIECE_MONTHS, "1993-02-27", "tiga"),
    (wages.PIECE_MONTHS, "2015-07-01", "tiga"),
    (wages.WEATHER_MONTHS, "1993-02-27", "dua belas"),
    (wages.WEATHER_MONTHS, "2015-07-01", "dua belas"),
    (wages.JHT_DAILY_MULTIPLIER, "1993-02-27", "tiga puluh"),
    (wages.JHT_DAILY_MULTIPLIER, "2015-07-01", "dua puluh lima"),
    (wages.JHT_PIECE_MONTHS, "1993-02-27", "tiga"),
    (wages.JHT_PIECE_MONTHS, "2015-07-01", "tiga"),
    (wages.JHT_WEATHER_MONTHS, "1993-02-27", "dua belas"),
    (wages.JHT_WEATHER_MONTHS, "2015-07-01", "dua belas"),
]
"""The words that stand in brackets behind a figure in the articles that were read."""

WITHOUT_WORDS = {
    "programs.jkk.OUTCOME_HOURS[2015-07-01]": "PP 44/2015 Pasal 43 ayat (4) writes '2 x 24 jam' and no words",
    "programs.jkk.REPORT_HOURS[2015-07-01]": "PP 44/2015 Pasal 43 ayat (2) writes '2 x 24 jam' and no words",
    "programs.jkk.REPORT_HOURS_NON_WAGE[2015-07-01]": "Pasal 44 ayat (2) writes '2 x 24 jam' and no words",
    "programs.jkp.FORM_MONTH[2025-02-07]": "Pasal 13 ayat (5) writes 'bulan keenam' and no digits",
    "programs.jp.LUMP_SUM_DAY[2015-07-01]": "PP 45/2015 Pasal 24 ayat (2) writes 'tanggal 1' and no words",
    "programs.jp.PAYMENT_DAY[2015-07-01]": "PP 45/2015 Pasal 25 ayat (2) writes 'tanggal 1' and no words",
    "programs.lump_sum_tax.NO_TAX_NUMBER[2009-11-16]": "the Penjelasan of Pasal 6 ayat (3) writes '120%' and no words",
}
"""The figures that were read in an article that repeats them in no words."""

NUMBERS = (Multiple, Rupiah, Rate, int)
"""The values that are one figure, which an article repeats in words."""

SEVERAL = "several figures in one value; the tests of its module ask for each"
NO_FIGURE = "a list, a choice or an order of the law: words already, and no figure"
TABLES = {
    "ArrearsRule": SEVERAL,
    "Composition": NO_FIGURE,
    "DecidingTest": NO_FIGURE,
    "DueDay": "the regulations write 'tanggal 15' and no words",
    "Forums": NO_FIGURE,
    "Heirs": NO_FIGURE,
    "IndustryGroups": "an annex: groups of industries by risk class, and no words in brackets",
    "JknCondition": NO_FIGURE,
    "Opening": "the event that opens an account; the articles that were read count no days",
    "Packages": SEVERAL,
    "Papers": NO_FIGURE,
    "Programmes": NO_FIGURE,
    "PublicServices": NO_FIGURE,
    "Punishment": SEVERAL,
    "Reasons": NO_FIGURE,
    "ScaleLimits": SEVERAL,
    "Scales": NO_FIGURE,
    "Stages": SEVERAL,
    "Text": NO_FIGURE,
    "Tiers": SEVERAL,
    "Treatment": NO_FIGURE,
    "WorkersOfProgrammes": NO_FIGURE,
}
"""The types of value that were read and are not one figure, and why no words in brackets are asked of them."""


def governing(citation: Citation) -> jamsos.Regulation:
    """The instrument from which the words come: the last that amended the place, or the instrument itself."""
    return (citation.regulation, *citation.by)[-1]


def name_of(figure: Dated[Any], row: DatedRow[Any]) -> str:
    """The name under which a row stands above."""
    return next(name for name, (known, other) in ROWS.items() if known is figure and other is row)


def test_the_walk_finds_the_law() -> None:
    """Figures with a name, figures inside a relief, in every home of the law, none of them twice."""
    assert {
        "lampiran.income_bands.INCOME_BANDS",
        "lampiran.scholarships.SCHOOLING",
        "participants.MAX_AGE",
        "programs.jkk.RATE",
        "programs.jkk.REPORT_HOURS",
        "programs.jkm.LUMP_SUM",
        "programs.jkm.MONTHLY",
        "programs.reliefs.COVID_FULL_MONTHS",
        "programs.reliefs.NON_WAGE_RELIEF[other]",
    } <= set(FIGURES)
    assert len({id(figure) for figure in FIGURES.values()}) == len(FIGURES)


def test_no_figure_is_hidden() -> None:
    """Whatever a value of the library holds, a tariff or a programme, is a figure that has a name or is in a relief."""
    known = {id(figure) for figure in FIGURES.values()}
    assert [] == [
        (name, figure.label.id) for name, value in attributes() for figure in inside(value) if id(figure) not in known
    ]


def test_the_law_is_written_in_its_homes() -> None:
    """No other module writes a dated figure of its own."""
    assert [] == [name for name in FIGURES if name.split(".")[0] not in HOMES]


@each_figure
def test_the_label_speaks_both_languages(figure: Dated[Any]) -> None:
    """The Indonesian phrase of the law, and an English one that explains it."""
    assert figure.label.id != figure.label.en
    assert figure.label.id == figure.label.get("id").strip()
    assert figure.label.en == figure.label.get("en").strip()


@each_figure
def test_the_rows_ascend(figure: Dated[Any]) -> None:
    """Oldest first, no day twice, all in the calendar of the library."""
    days = [row.first for row in figure.rows]
    assert all(earlier < later for earlier, later in pairwise(days))
    assert FIRST_DAY <= days[0] <= days[-1] <= LAST_DAY


@each_figure
def test_an_amendment_changes_something(figure: Dated[Any]) -> None:
    """Two rows in a row have two values or two places: a row that says nothing new would hide a slip of the pen."""
    for earlier, later in pairwise(figure.rows):
        assert (earlier.value, earlier.source.citation) != (later.value, later.source.citation)


@each_figure
def test_one_figure_has_one_type(figure: Dated[Any]) -> None:
    """Its values are exact and of one type; a sum may also stand as so many times an amount."""
    kinds = {type(each.value).__name__ for each in figure.provisions}
    assert 1 == len(kinds) or {"Multiple", "Rupiah"} == kinds
    assert not kinds & {"float", "bool"}


@each_figure
@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_history_can_be_shown(figure: Dated[Any], lang: Lang) -> None:
    """Every value is said in both languages, and the page holds a line for each."""
    page = figure.as_document(lang).markdown()
    for each in figure.provisions:
        assert say(each.value, lang).strip()
        assert each.citation.short in page
    assert len(figure.provisions) == sum(line.startswith("| ") for line in page.splitlines()) - 2


@each_figure
def test_the_history_survives_storage(figure: Dated[Any]) -> None:
    """Pickle and copy give the same history, and it answers the same."""
    pickled = cast("Dated[Any]", pickle.loads(pickle.dumps(figure)))  # noqa: S301  (our own bytes)
    for again in (pickled, copy.copy(figure), copy.deepcopy(figure)):
        assert (figure, hash(figure), figure.provisions) == (again, hash(again), again.provisions)


@each_row
def test_the_first_day_gives_the_row(figure: Dated[Any], row: DatedRow[Any]) -> None:
    """From its first day on the row stands, with its own source; from the day of a lapse on there is nothing."""
    if row.ends:
        with pytest.raises(NotInForce):
            figure.on(row.first)
    else:
        got = figure.on(row.first)
        assert (row.value, row.first, row.source) == (got.value, got.first, got.source)


@each_row
def test_the_day_before_belongs_to_the_row_before(figure: Dated[Any], row: DatedRow[Any]) -> None:
    """The day before the first row is outside the law, and says which day is not."""
    place = figure.rows.index(row)
    day = row.first - timedelta(days=1)
    before = None if place == 0 else figure.rows[place - 1]
    if before is None:
        with pytest.raises(NotInForce) as caught:
            figure.on(day)
        assert (day, row.first) == (caught.value.day, caught.value.nearest)
        assert row.source.citation.short in str(caught.value)
    elif before.ends:
        with pytest.raises(NotInForce):
            figure.on(day)
    else:
        assert (before.value, before.first) == (figure.on(day).value, figure.on(day).first)


@each_row
def test_the_last_day_gives_the_row_still(figure: Dated[Any], row: DatedRow[Any]) -> None:
    """The day before the next row is the last; the day after it has the next value, or none after a lapse."""
    place = figure.rows.index(row)
    if place + 1 == len(figure.rows):
        assert (None if row.ends else row.value) == (got.value if (got := figure.get(LAST_DAY)) else None)
        return
    following = figure.rows[place + 1]
    last = following.first - timedelta(days=1)
    if not row.ends:
        assert (row.value, last) == (figure.on(last).value, figure.on(last).last)
    after = figure.get(last + timedelta(days=1))
    assert (None if following.ends else following.value) == (None if after is None else after.value)


@each_row
def test_a_row_stands_at_a_place(figure: Dated[Any], row: DatedRow[Any]) -> None:
    """A figure is cited by its article; an instrument as a whole only where the list says why, and never as read."""
    name = name_of(figure, row)
    assert (row.source.citation.place == "") is (name in WHOLE)
    if name in WHOLE:
        assert row.source.evidence is not Evidence.READ


@each_row
def test_a_row_says_how_well_it_is_known(figure: Dated[Any], row: DatedRow[Any]) -> None:
    """Reported rows name addresses, each once; derived rows say how; what was read needs neither."""
    source = row.source
    assert len(set(source.seen_in)) == len(source.seen_in)
    assert all(re.search(r"[a-z0-9-]+\.[a-z]{2,}", each) for each in source.seen_in), figure.label.id
    match source.evidence:
        case Evidence.READ:
            assert ((), "") == (source.seen_in, source.how)
        case Evidence.REPORTED:
            assert (True, "") == (source.seen_in != (), source.how)
        case Evidence.DERIVED:
            assert source.how.strip()


@each_row
def test_the_instruments_are_known(figure: Dated[Any], row: DatedRow[Any]) -> None:
    """The instrument is listed, what is said to amend it does, and in the order in which it did."""
    citation = row.source.citation
    assert citation.regulation in ALL
    amendments = amended_by(citation.regulation)
    assert [each for each in amendments if each in citation.by] == list(citation.by), figure.label.id


@each_row
def test_what_was_read_is_in_an_instrument_that_was_read(figure: Dated[Any], row: DatedRow[Any]) -> None:
    """A row `since` cannot be better known than its instruments."""
    if row.source.evidence is Evidence.READ:
        citation = row.source.citation
        assert {Evidence.READ} == {each.evidence for each in (citation.regulation, *citation.by)}, figure.label.id


@each_row
def test_a_row_is_not_older_than_its_instrument(figure: Dated[Any], row: DatedRow[Any]) -> None:
    """It begins on or after the first day of the instrument that wrote it, unless the list says why not."""
    name = name_of(figure, row)
    instrument = governing(row.source.citation)
    begins = instrument.in_force_from or instrument.enacted or date(instrument.year, 1, 1)
    assert (row.first < begins) is (name in EARLIER)
    assert row.first.year >= instrument.year
    if name in EARLIER:
        assert row.source.evidence is not Evidence.READ


@each_row
def test_a_row_is_as_old_as_its_instrument(figure: Dated[Any], row: DatedRow[Any]) -> None:
    """A figure that was read begins with the instrument that wrote it, unless its article sets a later day itself."""
    name = name_of(figure, row)
    if row.source.evidence is Evidence.READ and not row.ends:
        begins = governing(row.source.citation).in_force_from
        assert (begins != row.first) is (name in LATER)
        assert begins is None or begins <= row.first
    else:
        assert name not in LATER


@each_row
def test_a_row_does_not_outlive_its_instrument(figure: Dated[Any], row: DatedRow[Any]) -> None:
    """On the last day of a figure its instrument is not known to have ended."""
    provision = figure.get(row.first)
    if provision is not None:
        ended = row.source.citation.regulation.ended
        assert ended is None or (provision.last is not None and provision.last < ended)


def test_the_lists_of_exceptions_are_exact() -> None:
    """Every exception names a row there is."""
    assert set() == {*WHOLE, *EARLIER, *LATER, *WITHOUT_WORDS} - set(ROWS)


def percent_in_words(rate: Rate) -> tuple[str, ...]:
    """A percentage of at most two decimals; a last zero is read or not, as the article prints it or not."""
    hundredths, rest = divmod(10_000 * rate.numerator, rate.denominator)
    assert 0 == rest
    ones, decimals = divmod(hundredths, 100)
    if decimals == 0:
        return (f"{terbilang(ones)} persen",)
    if decimals < 10:
        return (f"{terbilang(ones)} koma nol {terbilang(decimals)} persen",)
    read = [decimals] if decimals % 10 else [decimals, decimals // 10]
    return tuple(f"{terbilang(ones)} koma {terbilang(each)} persen" for each in read)


def in_words(value: object) -> tuple[str, ...]:
    """The figure as the brackets behind it may say it."""
    match value:
        case Multiple():
            return (value.total.in_words(),)
        case Rupiah():
            return (value.in_words(),)
        case Rate():
            return percent_in_words(value)
        case int():
            return (terbilang(value),)
        case _:
            pytest.fail(f"no words for {value!r}")


@pytest.mark.parametrize(
    ("rate", "words"),
    [
        ("2", ("dua persen",)),
        ("0.24", ("nol koma dua puluh empat persen",)),
        ("0.09", ("nol koma nol sembilan persen",)),
        ("0.30", ("nol koma tiga puluh persen", "nol koma tiga persen")),
        ("3.7", ("tiga koma tujuh puluh persen", "tiga koma tujuh persen")),
    ],
)
def test_a_percentage_is_said_as_the_articles_say_it(rate: str, words: tuple[str, ...]) -> None:
    """0,30% is 'nol koma tiga puluh' in PP 44/2015, 3,7% is 'tiga koma tujuh' in PP 46/2015, and 0,09% has its zero."""
    assert words == percent_in_words(percent(rate))


@pytest.mark.parametrize(
    ("figure", "day", "words"), WORDS, ids=[f"{figure.label.en}, {day}" for figure, day, _ in WORDS]
)
def test_the_figure_is_what_its_words_say(figure: Dated[Any], day: str, words: str) -> None:
    """A regulation repeats a figure in words, so a slip in the digits is seen; the words are the article's."""
    provision = figure.on(day)
    assert words in in_words(provision.value)
    assert (day, Evidence.READ) == (provision.first.isoformat(), provision.evidence)


def test_every_figure_that_was_read_has_its_words() -> None:
    """A sum, a rate or a count from an article that was read is checked above, or the article has no words for it."""
    checked = {(id(figure), day) for figure, day, _ in WORDS}
    missing = [
        name
        for name, (figure, row) in ROWS.items()
        if row.source.evidence is Evidence.READ
        and not row.ends
        and isinstance(row.value, NUMBERS)
        and (id(figure), row.first.isoformat()) not in checked
    ]
    assert sorted(WITHOUT_WORDS) == sorted(missing)


def test_what_is_not_one_figure_is_known_by_its_type() -> None:
    """A new type of value does not slip past the words: it is one figure, or the list says why it is none."""
    types = {
        type(row.value).__name__
        for _, row in ROWS.values()
        if row.source.evidence is Evidence.READ and not row.ends and not isinstance(row.value, NUMBERS)
    }
    assert set(TABLES) == types


@pytest.mark.parametrize("program", jamsos.PROGRAMS, ids=str)
def test_a_page_is_made_of_these_figures(program: jamsos.Program) -> None:
    """The histories a programme shows are the figures themselves, each shown once."""
    known = {id(figure) for figure in FIGURES.values()}
    assert [] == [history.label.id for history in program.histories if id(history) not in known]
    assert len({id(history) for history in program.histories}) == len(program.histories)


@pytest.mark.parametrize("program", jamsos.PROGRAMS, ids=str)
def test_a_programme_cites_what_its_figures_cite(program: jamsos.Program) -> None:
    """The legal basis of a programme names every instrument behind its figures, and places in listed instruments."""
    basis = {each for citation in program.legal_basis for each in (citation.regulation, *citation.by)}
    behind = {
        each
        for history in program.histories
        for row in history.rows
        for each in (row.source.citation.regulation, *row.source.citation.by)
    }
    assert set() == behind - basis
    assert basis <= set(ALL)

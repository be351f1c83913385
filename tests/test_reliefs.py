"""Keringanan iuran: for whom and when a relief applies, and what it leaves of a contribution, by rate or by amount.

The arithmetic is checked in fractions of sen, and over columns by narwhals in Polars.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING, Any, cast

import narwhals.stable.v2 as nw
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos.dates import Month
from jamsos.employers import LabourIntensiveIndustry
from jamsos.law import Dated, Evidence, since
from jamsos.money import Rate, Rounding, Rp, Rupiah, percent
from jamsos.participants import Segment
from jamsos.programs import JKK, JKM, jkk, jkm
from jamsos.programs.reliefs import (
    COVID_FULL_MONTHS,
    COVID_GROUP,
    LABOUR_INTENSIVE_GROUP,
    LABOUR_INTENSIVE_LAST_PAYMENT,
    LABOUR_INTENSIVE_RELIEF,
    LABOUR_INTENSIVE_WORKERS,
    NON_WAGE_GROUP,
    NON_WAGE_RELIEF,
    in_covid_group,
    in_labour_intensive_group,
    in_non_wage_group,
)
from jamsos.regulations.national import PP_44_2015
from jamsos.tariff import Band, Banded, Bands, ByClass, Columns, Lump, Relief, Relieved, Share, Sum, Tier, Tiered, Tiers
from jamsos.text import Text

if TYPE_CHECKING:
    from jamsos.tariff import Facts, Tariff
    from jamsos.text import Lang

LANGS = cast("tuple[Lang, ...]", ("id", "en"))

BEFORE, FIRST, LAST, AFTER = (date(*day) for day in ((2020, 7, 31), (2020, 8, 1), (2021, 1, 31), (2021, 2, 1)))
HALVED = date(2025, 3, 1)

RISKS = {1: "0.24", 2: "0.54", 3: "0.89", 4: "1.27", 5: "1.74"}
WAGES = st.one_of(st.integers(0, 10**5), st.integers(0, 10**12)).map(Rupiah.of_sen)


def half_up(value: Fraction) -> Rupiah:
    """An exact number of sen, to the nearest one."""
    return Rupiah.of_sen(floor(value + Fraction(1, 2)))


def parts(rate: str, of: str = "100") -> Fraction:
    """So many per cent, of so many per cent."""
    return Fraction(rate) * Fraction(of) / 10_000


# --- the relief of a rate: a word of the vocabulary -------------------------------------------------------------------

PLACE = PP_44_2015.pasal(16)
LABEL = Text(id="Iuran", en="Contribution")


def law(value: Any) -> Dated[Any]:
    """A figure from 1 July 2015."""
    return Dated.of(Text(id="Angka", en="Figure"), since("2015-07-01", value, PLACE))


SHARE = Share(LABEL, "wage", law(percent("0.24")))
CAPPED = Share(LABEL, "wage", law(percent("1.7")), times=3, base_ceiling=law(Rp(900_000)), at_least=law(Rp(7)))
BANDED = Banded(LABEL, "wage", law(Bands((Band(Rp(0), Rp(333_333)), Band(Rp(500_000), Rp(777_777))))), law(percent(1)))
TIERED = Tiered(
    LABEL, "wage", law(Tiers((Tier(Rp(0), percent("0.21"), huruf="a"), Tier(Rp(100_000), percent("0.17")))))
)
CLASSES = ByClass(LABEL, "risk_class", ((1, SHARE), (2, TIERED)))
SUM = Sum(LABEL, (SHARE, BANDED))
LUMP = Lump(LABEL, law(Rp(6_800)))

EVERYBODY = Relief(Text(id="Keringanan", en="Relief"), "member", (("", law(percent(99))),))
BY_SECTOR = Relief(
    Text(id="Keringanan", en="Relief"),
    "member",
    (
        ("transport", law(percent(50))),
        ("other", Dated.of(Text(id="Angka", en="Figure"), since("2020-01-01", percent(10), PLACE))),
    ),
    key="sector",
)
ON_RATE: dict[str, Relieved] = {
    "Share": Relieved(SHARE, EVERYBODY, on_rate=True),
    "Share, capped": Relieved(CAPPED, EVERYBODY, on_rate=True),
    "Banded": Relieved(BANDED, EVERYBODY, on_rate=True),
    "Tiered": Relieved(TIERED, EVERYBODY, on_rate=True),
    "ByClass": Relieved(CLASSES, EVERYBODY, on_rate=True),
    "Sum": Relieved(SUM, EVERYBODY, on_rate=True),
    "twice": Relieved(Relieved(CLASSES, BY_SECTOR, on_rate=True), EVERYBODY, on_rate=True),
    "an amount, then a rate": Relieved(Relieved(SHARE, BY_SECTOR), EVERYBODY, on_rate=True),
    "by class of the person": Relieved(SHARE, BY_SECTOR, on_rate=True),
}
DAYS = (date(2016, 1, 1), date(2020, 1, 1))
PEOPLE = st.fixed_dictionaries(
    {
        "wage": WAGES,
        "risk_class": st.sampled_from((1, 2)),
        "member": st.booleans(),
        "sector": st.sampled_from(("transport", "other")),
    }
)
SCHEMA = {"wage": pl.Int64, "risk_class": pl.Int64, "member": pl.Boolean, "sector": pl.String}


def over_columns(word: Tariff, persons: list[Facts], schema: dict[str, Any], day: date) -> list[int]:
    """The word over a frame of the people."""
    columns = {
        name: [value.sen if isinstance(value := each[name], Rupiah) else value for each in persons] for name in schema
    }
    frame = nw.from_native(cast("Any", pl.DataFrame(columns, schema=schema)))
    due = word.expr(Columns(nw, {name: nw.col(name) for name in schema}), day).alias("due")
    return cast("list[int]", frame.with_columns(due).to_native()["due"].to_list())


class TestOnRate:
    """A relief that is worded on the rate: `Relieved(..., on_rate=True)`."""

    @pytest.mark.parametrize("name", ON_RATE)
    @given(persons=st.lists(PEOPLE, max_size=4), day=st.sampled_from(DAYS))
    def test_amount_account_and_column_agree(self, name: str, persons: list[Facts], day: date) -> None:
        """One figure in three ways: the amount, the account that adds up to it, and the column."""
        word = ON_RATE[name]
        due = [word.amount(each, day) for each in persons]
        assert due == [word.compute(each, day).amount for each in persons]
        assert [each.sen for each in due] == over_columns(word, persons, SCHEMA, day)

    @given(wage=WAGES, rate=st.integers(0, 500), waived=st.integers(0, 100))
    def test_the_amount_is_rounded_once(self, wage: Rupiah, rate: int, waived: int) -> None:
        """What is due is the exact product of wage, rate and remainder, half up to the sen."""
        relief = Relief(LABEL, "member", (("", law(percent(waived))),))
        word = Relieved(Share(LABEL, "wage", law(Rate.ratio(rate, 10_000))), relief, on_rate=True)
        exact = wage.sen * Fraction(rate, 10_000) * Fraction(100 - waived, 100)
        assert half_up(exact) == word.amount({"wage": wage, "member": True}, DAYS[0])

    def test_a_rounding_of_a_rounding_is_another_amount(self) -> None:
        """Wage Rp3.000.207: 0,24 % is Rp7.200,50 and one per cent of that Rp72,01, but 0,0024 % is Rp72,00."""
        facts: Facts = {"wage": Rp(3_000_207), "member": True}
        assert Rp(72) == Relieved(SHARE, EVERYBODY, on_rate=True).amount(facts, DAYS[0])
        assert Rp(72, sen=1) == Relieved(SHARE, EVERYBODY).amount(facts, DAYS[0])

    @pytest.mark.parametrize("name", ON_RATE)
    @given(person=PEOPLE)
    def test_who_is_outside_the_group_pays_in_full(self, name: str, person: Facts) -> None:
        """Outside the group the account is that of the plain tariff."""
        word = ON_RATE[name]
        outside: Facts = {**person, "member": False}
        assert word.tariff.compute(outside, DAYS[0]) == word.compute(outside, DAYS[0])

    def test_a_class_whose_relief_has_not_begun_pays_in_full(self) -> None:
        """Of two classes one is relieved from 2015 on, the other from 2020."""
        word = ON_RATE["by class of the person"]
        for day, other in zip(DAYS, (Rp(2_400), Rp(2_160)), strict=True):
            facts: Facts = {"wage": Rp(1_000_000), "member": True}
            assert Rp(1_200) == word.amount({**facts, "sector": "transport"}, day)
            assert other == word.amount({**facts, "sector": "other"}, day)

    def test_the_waived_part_names_the_relieved_rate(self) -> None:
        """The account shows the contribution before relief and what is waived, with the rate that remains."""
        account = ON_RATE["Share"].compute({"wage": Rp(1_000_000), "member": True}, DAYS[0])
        before, waived = account.parts
        assert (Rp(24), Rp(2_400), Rp(-2_376)) == (account.amount, before.amount, waived.amount)
        assert waived.how is not None
        assert "99% dari tarif dibebaskan, terutang 0,0024% x Rp1.000.000" == waived.how.get("id")
        assert "99% of the rate waived, due 0.0024% x Rp1,000,000" == waived.how.get("en")

    def test_where_there_is_no_one_rate_the_waived_part_names_what_is_due(self) -> None:
        """A tariff of several slices has no single formula; the amount that remains stands for it."""
        account = ON_RATE["Tiered"].compute({"wage": Rp(200_000), "member": True}, DAYS[0])
        _, waived = account.parts
        assert waived.how is not None
        assert "99% dari tarif dibebaskan, terutang Rp3,80" == waived.how.get("id")

    def test_the_formula_says_that_the_rate_is_relieved(self) -> None:
        """The formula of a month in the relief, in both languages."""
        word = ON_RATE["ByClass"]
        assert [
            "1: 0,24% x upah sebulan; 2: 0,21% di atas Rp0; 0,17% di atas Rp100.000, tarif dikurangi 99%",
            "1: 0.24% x monthly wage; 2: 0.21% above Rp0; 0.17% above Rp100,000, rates less 99%",
        ] == [word.formula(lang, DAYS[0]) for lang in LANGS]

    @pytest.mark.parametrize(
        ("word", "formula"),
        [
            (SHARE.reduced_to(percent(1)), "0,0024% x upah sebulan"),
            (SHARE.reduced_to(percent(10)).reduced_to(percent(10)), "0,0024% x upah sebulan"),
            (BANDED.reduced_to(percent(50)), "0,5% x dasar menurut kelompok penghasilan"),
            (TIERED.reduced_to(percent(50)), "0,105% di atas Rp0; 0,085% di atas Rp100.000"),
        ],
    )
    def test_a_reduced_word_says_its_own_rate(self, word: Tariff, formula: str) -> None:
        """A word reduced to a part is the same word with smaller rates."""
        assert formula == word.formula("id", DAYS[0])

    def test_a_reduced_slice_keeps_its_letter(self) -> None:
        """A slice is cited by its letter, and a slice without one by the article."""
        account = TIERED.reduced_to(percent(1)).compute({"wage": Rp(200_000)}, DAYS[0])
        assert ["PP 44/2015 Pasal 16 huruf a", "PP 44/2015 Pasal 16"] == [
            source.citation.short for part in account.parts for source in part.basis
        ]

    @pytest.mark.parametrize("word", [LUMP, ByClass(LABEL, "risk_class", ((1, SHARE), (2, LUMP))), Sum(LABEL, (LUMP,))])
    def test_a_sum_has_no_rate_to_relieve(self, word: Tariff) -> None:
        """A fixed sum can be relieved only in its amount; the refusal comes when the tariff is written, not later."""
        with pytest.raises(
            TypeError, match=r"^Iuran \(Contribution\) has no rate that could be reduced: relieve its am"
        ):
            Relieved(word, EVERYBODY, on_rate=True)


# --- PP 49/2020 -------------------------------------------------------------------------------------------------------


class TestCovid:
    """PP 49/2020: JKK and JKM pay one per cent, contribution months August 2020 to January 2021."""

    @pytest.mark.parametrize("risk", RISKS)
    @given(wage=WAGES)
    def test_jkk_of_wage_earners(self, risk: int, wage: Rupiah) -> None:
        """Pasal 6: 0,0024 %, 0,0054 %, 0,0089 %, 0,0127 % and 0,0174 %, rounded once from the exact rate."""
        facts: Facts = {"wage": wage, "risk_class": risk, COVID_GROUP: True}
        assert half_up(wage.sen * parts(RISKS[risk], "1")) == JKK.amount(Segment.PU, facts, FIRST)

    @given(wage=WAGES)
    def test_jkm_of_wage_earners(self, wage: Rupiah) -> None:
        """Pasal 9: 0,003 % of the wage."""
        assert half_up(wage.sen * parts("0.30", "1")) == JKM.amount(
            Segment.PU, {"wage": wage, COVID_GROUP: True}, FIRST
        )

    @pytest.mark.parametrize("segment", [Segment.PU, Segment.JAKON])
    def test_the_months(self, segment: Segment) -> None:
        """From August 2020 to January 2021, not a month before or after, and only for who belongs to the group."""
        facts: Facts = {"wage": Rp(10_000_000), "risk_class": 5, COVID_GROUP: True}
        for program, full, relieved in ((JKK, 174_000, 1_740), (JKM, 30_000, 300)):
            assert [Rp(full), Rp(relieved), Rp(relieved), Rp(full)] == [
                program.amount(segment, facts, day) for day in (BEFORE, FIRST, LAST, AFTER)
            ]
            assert Rp(full) == program.amount(segment, {**facts, COVID_GROUP: False}, FIRST)

    def test_a_wage_to_the_rupiah(self) -> None:
        """Wage Rp4.276.349 in the lowest class: 0,0024 % is Rp102,632376, so Rp102,63."""
        facts: Facts = {"wage": Rp(4_276_349), "risk_class": 1, COVID_GROUP: True}
        assert Rp(102, sen=63) == JKK.amount(Segment.PU, facts, FIRST)
        assert percent("0.24").times(percent(1)).of(Rp(4_276_349)) == JKK.amount(Segment.PU, facts, FIRST)

    @pytest.mark.parametrize(
        ("program", "rate"), [(JKK, "0,0174% x Rp1.000.000"), (JKM, "0,003% x Rp1.000.000")], ids=str
    )
    def test_construction_by_wages(self, program: Any, rate: str) -> None:
        """Pasal 12 ayat (1): one per cent of 0,30 %, "sehingga menjadi 0,0030 %"; JKK likewise of 1,74 %."""
        account = program.compute(Segment.JAKON, {"wage": Rp(1_000_000), COVID_GROUP: True}, FIRST)
        assert account.parts[1].how.get("id").endswith(rate)

    def test_construction_cites_its_own_article(self) -> None:
        """JKM of construction is relieved by Pasal 12, everybody else's by Pasal 9."""
        facts: Facts = {"wage": Rp(1_000_000), COVID_GROUP: True}
        assert "PP 49/2020 Pasal 12" in [place.short for place in JKM.compute(Segment.JAKON, facts, FIRST).citations]
        assert "PP 49/2020 Pasal 9" in [place.short for place in JKM.compute(Segment.PU, facts, FIRST).citations]

    def test_non_wage_workers_are_relieved_on_the_amount(self) -> None:
        """Rp100 and Rp68 a month, as before."""
        facts: Facts = {"income": Rp(1_000_000), COVID_GROUP: True}
        assert (Rp(100), Rp(68)) == (JKK.amount(Segment.BPU, facts, FIRST), JKM.amount(Segment.BPU, facts, FIRST))

    def test_the_fact_is_asked_only_in_its_months(self) -> None:
        """Whether a member belongs to the group matters, and is asked, only while the relief is in force."""
        facts: Facts = {"wage": Rp(1_000_000)}
        assert Rp(3_000) == JKM.amount(Segment.PU, facts, BEFORE)
        with pytest.raises(ValueError, match="needs the fact 'paid_up_for_covid_relief'"):
            JKM.amount(Segment.PU, facts, FIRST)

    @pytest.mark.parametrize(
        ("month", "registered", "paid_up", "inside"),
        [
            ("2020-08", "2020-07", True, True),
            ("2020-08", "2020-07", False, False),
            ("2020-09", "2020-08", True, False),
            ("2020-10", "2020-08", False, True),
            ("2021-01", "2020-12", True, False),
            ("2021-02", "2020-08", True, False),
        ],
    )
    def test_the_group(self, month: str, registered: str, paid_up: bool, inside: bool) -> None:
        """Pasal 13: older members who are paid up; newer ones from their third month on."""
        assert inside is in_covid_group(Month.parse(month), registered=Month.parse(registered), paid_up=paid_up)

    def test_the_full_months_end_with_the_relief(self) -> None:
        """Two full months, until the relief ends."""
        assert [None, 2, 2, None] == [
            None if (row := COVID_FULL_MONTHS.get(day)) is None else row.value for day in (BEFORE, FIRST, LAST, AFTER)
        ]


# --- PP 7/2025 and PP 36/2025 -----------------------------------------------------------------------------------------


class TestLabourIntensive:
    """PP 7/2025: half of JKK for six industries, contribution months February 2025 to January 2026."""

    @pytest.mark.parametrize(("risk", "rate"), [(1, "0,12%"), (2, "0,27%"), (3, "0,445%"), (4, "0,635%"), (5, "0,87%")])
    def test_the_five_rates(self, risk: int, rate: str) -> None:
        """Pasal 4 ayat (1): 0,120 %, 0,270 %, 0,445 %, 0,635 % and 0,870 % of the monthly wage."""
        facts: Facts = {"wage": Rp(1_000_000), "risk_class": risk, LABOUR_INTENSIVE_GROUP: True}
        waived = JKK.compute(Segment.PU, facts, HALVED).parts[1]
        assert waived.how is not None
        assert f"50% dari tarif dibebaskan, terutang {rate} x Rp1.000.000" == waived.how.get("id")

    @given(wage=WAGES, risk=st.sampled_from(sorted(RISKS)))
    def test_half_of_the_rate(self, wage: Rupiah, risk: int) -> None:
        """Rounded once from half the rate."""
        facts: Facts = {"wage": wage, "risk_class": risk, LABOUR_INTENSIVE_GROUP: True}
        assert half_up(wage.sen * parts(RISKS[risk], "50")) == JKK.amount(Segment.PU, facts, HALVED)

    @pytest.mark.parametrize(
        ("day", "amount"),
        [
            ("2025-01-31", 9_600),
            ("2025-02-01", 4_800),
            ("2025-07-31", 4_800),
            ("2025-08-01", 4_800),
            ("2026-01-31", 4_800),
            ("2026-02-01", 9_600),
        ],
    )
    def test_the_months(self, day: str, amount: int) -> None:
        """PP 7/2025 to July 2025, PP 36/2025 to January 2026."""
        facts: Facts = {"wage": Rp(4_000_000), "risk_class": 1, LABOUR_INTENSIVE_GROUP: True}
        assert Rp(amount) == JKK.amount(Segment.PU, facts, date.fromisoformat(day))
        assert Rp(9_600) == JKK.amount(Segment.PU, {**facts, LABOUR_INTENSIVE_GROUP: False}, date.fromisoformat(day))

    @pytest.mark.parametrize(
        ("day", "place"),
        [("2025-07-01", "PP 7/2025 Pasal 4 ayat (1)"), ("2025-08-01", "PP 7/2025 Pasal 10A jo. PP 36/2025")],
    )
    def test_each_half_year_has_its_article(self, day: str, place: str) -> None:
        """The extension stands in an article of its own, and both are only reported."""
        facts: Facts = {"wage": Rp(4_000_000), "risk_class": 1, LABOUR_INTENSIVE_GROUP: True}
        account = JKK.compute(Segment.PU, facts, date.fromisoformat(day))
        assert place in [citation.short for citation in account.citations]
        assert Evidence.REPORTED is account.evidence

    def test_jkm_is_not_relieved(self) -> None:
        """Only JKK: JKM does not even ask."""
        assert Rp(12_000) == JKM.amount(Segment.PU, {"wage": Rp(4_000_000)}, HALVED)

    def test_construction_is_not_relieved(self) -> None:
        """The six industries do not build."""
        assert Rp(69_600) == JKK.amount(Segment.JAKON, {"wage": Rp(4_000_000)}, HALVED)

    def test_the_fact_is_asked_only_in_its_months(self) -> None:
        """Whoever bills wage earners of those months says whether the employer belongs to the group."""
        facts: Facts = {"wage": Rp(4_000_000), "risk_class": 1}
        assert Rp(9_600) == JKK.amount(Segment.PU, facts, date(2026, 2, 1))
        with pytest.raises(ValueError, match="needs the fact 'labour_intensive_and_paid_up'"):
            JKK.amount(Segment.PU, facts, HALVED)

    @pytest.mark.parametrize("industry", LabourIntensiveIndustry)
    def test_the_six_industries(self, industry: LabourIntensiveIndustry) -> None:
        """Pasal 3: each of the six is reached."""
        assert in_labour_intensive_group(Month(2025, 2), workers=50, industry=industry, paid_up=True)

    @pytest.mark.parametrize(
        ("changes", "inside"),
        [
            ({}, True),
            ({"workers": 49}, False),
            ({"workers": 0}, False),
            ({"industry": None}, False),
            ({"paid_up": False}, False),
            ({"month": Month(2025, 1)}, False),
            ({"month": Month(2025, 2)}, True),
            ({"month": Month(2026, 1)}, True),
            ({"month": Month(2026, 2)}, False),
        ],
    )
    def test_the_group(self, changes: dict[str, Any], inside: bool) -> None:
        """At least 50 workers who are active participants, one of six industries, JKK paid up to January 2025."""
        given_: dict[str, Any] = {
            "month": Month(2025, 6),
            "workers": 50,
            "industry": LabourIntensiveIndustry.FOOTWEAR,
            "paid_up": True,
        }
        assert inside is in_labour_intensive_group(**{**given_, **changes})

    def test_what_is_no_industry_or_no_number_is_refused(self) -> None:
        """An industry is one of the six or None, and workers are counted."""
        word: Any = "toys"
        with pytest.raises(TypeError, match="industry must be a LabourIntensiveIndustry"):
            in_labour_intensive_group(Month(2025, 2), workers=50, industry=word, paid_up=True)
        half: Any = 50.5
        with pytest.raises(TypeError, match="workers must be a whole number"):
            in_labour_intensive_group(Month(2025, 2), workers=half, industry=None, paid_up=True)

    def test_whether_it_is_paid_up_is_yes_or_no(self) -> None:
        """A word would count as yes."""
        word: Any = "no"
        with pytest.raises(TypeError, match=r"^paid_up must be a bool such as True, not 'no' \(str\)\.$"):
            in_labour_intensive_group("2025-02", workers=50, industry=None, paid_up=word)
        with pytest.raises(TypeError, match=r"^paid_up must be a bool such as True, not 'no' \(str\)\.$"):
            in_covid_group("2020-09", registered="2019-01", paid_up=word)
        with pytest.raises(TypeError, match=r"^employer must be a bool such as False, not 'no' \(str\)\.$"):
            in_non_wage_group(employer=word, publicly_funded=False)
        with pytest.raises(TypeError, match=r"^publicly_funded must be a bool such as False, not 'no' \(str\)\.$"):
            in_non_wage_group(employer=False, publicly_funded=word)

    def test_a_month_is_named_as_everywhere(self) -> None:
        """A month, its text, or a day in it; else the field is named."""
        industry = LabourIntensiveIndustry.TOYS
        for month in ("2025-02", date(2025, 2, 28), Month(2025, 2)):
            assert in_labour_intensive_group(month, workers=50, industry=industry, paid_up=True)
        for month in ("2020-12", date(2020, 12, 31), Month(2020, 12)):
            assert in_covid_group(month, registered="2020-10", paid_up=True)
        number: Any = 202012
        with pytest.raises(TypeError, match=r"^registered must be a Month such as Month\(2026, 2\)"):
            in_covid_group("2020-12", registered=number, paid_up=True)
        with pytest.raises(TypeError, match=r"^month must be a Month such as Month\(2026, 2\)"):
            in_labour_intensive_group(number, workers=50, industry=industry, paid_up=True)

    def test_the_histories_end_together(self) -> None:
        """The least number of workers is known exactly in the months of the relief."""
        ((_, waived),) = LABOUR_INTENSIVE_RELIEF.waived
        for day in (date(2025, 1, 31), date(2025, 2, 1), date(2026, 1, 31), date(2026, 2, 1)):
            assert (waived.get(day) is None) is (LABOUR_INTENSIVE_WORKERS.get(day) is None)

    def test_the_last_day_to_pay_with_the_relief(self) -> None:
        """PP 36/2025 Pasal 11: until 30 June 2026."""
        assert date(2026, 6, 30) == LABOUR_INTENSIVE_LAST_PAYMENT.on("2025-09-04").value


# --- PP 50/2025 -------------------------------------------------------------------------------------------------------


class TestNonWage:
    """PP 50/2025: half of JKK and JKM for non-wage workers, but for no employer and nobody paid by public money."""

    @pytest.mark.parametrize(
        ("employer", "publicly_funded", "inside"),
        [(False, False, True), (True, False, False), (False, True, False), (True, True, False)],
    )
    def test_the_group(self, employer: bool, publicly_funded: bool, inside: bool) -> None:
        """Pasal 3 names workers outside an employment relation and the self-employed, and no employers."""
        assert inside is in_non_wage_group(employer=employer, publicly_funded=publicly_funded)

    def test_wage_earners_are_not_asked(self) -> None:
        """It relieves non-wage workers alone: a wage earner's bill of 2026 asks neither sector nor money."""
        facts: Facts = {"wage": Rp(5_000_000), "risk_class": 2}
        assert (Rp(27_000), Rp(15_000)) == (
            JKK.amount(Segment.PU, facts, date(2026, 5, 1)),
            JKM.amount(Segment.PU, facts, date(2026, 5, 1)),
        )

    def test_half_of_a_drivers_month(self) -> None:
        """Rp16.800 becomes Rp8.400, Rp5.000 of JKK and Rp3.400 of JKM."""
        facts: Facts = {"income": Rp(1_000_000), "sector": "transport", NON_WAGE_GROUP: True}
        assert ["transport", "other"] == [name for name, _ in NON_WAGE_RELIEF.waived]
        assert (Rp(5_000), Rp(3_400)) == tuple(
            program.amount(Segment.BPU, facts, date(2026, 1, 1)) for program in (JKK, JKM)
        )


# --- what all reliefs have in common ----------------------------------------------------------------------------------

MONTHS = st.integers(0, 140).map(lambda n: Month(2015, 7) + n)
YES = {COVID_GROUP: True, LABOUR_INTENSIVE_GROUP: True, NON_WAGE_GROUP: True}
NO = dict.fromkeys(YES, False)
SEGMENTS = (Segment.PU, Segment.BPU, Segment.JAKON)


@given(month=MONTHS, wage=WAGES, risk=st.sampled_from(sorted(RISKS)), segment=st.sampled_from(SEGMENTS))
def test_a_relief_only_lowers(month: Month, wage: Rupiah, risk: int, segment: Segment) -> None:
    """Nobody pays more for being relieved, and nobody pays less than nothing."""
    facts: dict[str, Any] = {"wage": wage, "income": wage, "risk_class": risk, "sector": "transport"}
    for program in (JKK, JKM):
        relieved, full = (program.amount(segment, {**facts, **group}, month.first) for group in (YES, NO))
        assert Rp(0) <= relieved <= full


def test_a_relief_never_changes_a_benefit() -> None:
    """Benefits take no fact of a relief: a death in its months has the benefit of the month before."""
    assert jkk.death_benefit(BEFORE, wage=Rp(1_000_000)).amount == jkk.death_benefit(FIRST, wage=Rp(1_000_000)).amount
    assert (
        jkm.death_benefit(BEFORE, member_since=date(2019, 1, 1)).amount
        == jkm.death_benefit(FIRST, member_since=date(2019, 1, 1)).amount
    )


def test_rounding_to_the_sen_is_the_rule() -> None:
    """The contributions of wage earners round as the operator's bills do."""
    case = JKM.contribution(Segment.PU)
    assert isinstance(case, Relieved)
    assert Rounding.SEN == case.rounding

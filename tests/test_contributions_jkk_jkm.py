"""Iuran JKK dan JKM: who pays what, what of it goes to JKP, and by which day it is paid."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import pairwise
from math import floor
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos.dates import Month
from jamsos.employers import RiskClass
from jamsos.law import Evidence, NotInForce
from jamsos.money import Rate, Rp, Rupiah, percent
from jamsos.participants import Segment
from jamsos.programs import JKK, JKM, deadlines, jkk, jkm
from jamsos.programs.deadlines import DueDay, Instalments, due_date, due_day, late_fine
from jamsos.programs.reliefs import COVID_GROUP, LABOUR_INTENSIVE_GROUP
from jamsos.programs.shape import Payer

if TYPE_CHECKING:
    from jamsos.tariff import Facts

DAY = date(2024, 6, 1)
RISKS = {1: "0.24", 2: "0.54", 3: "0.89", 4: "1.27", 5: "1.74"}
WAGES = st.one_of(st.integers(0, 10**5), st.integers(0, 10**12)).map(Rupiah.of_sen)
RISK = st.sampled_from(sorted(RISKS))
CEILING = Rp(5_000_000)


def half_up(rate: str, amount: Rupiah) -> Rupiah:
    """So many per cent, to the nearest sen."""
    return Rupiah.of_sen(floor(Fraction(rate) * amount.sen / 100 + Fraction(1, 2)))


class TestWageEarners:
    """Penerima upah: PP 44/2015 Pasal 16 and 18."""

    @pytest.mark.parametrize(
        ("figure", "rate", "letter"),
        [
            (jkk.VERY_LOW_RISK, "0.24", "a"),
            (jkk.LOW_RISK, "0.54", "b"),
            (jkk.MEDIUM_RISK, "0.89", "c"),
            (jkk.HIGH_RISK, "1.27", "d"),
            (jkk.VERY_HIGH_RISK, "1.74", "e"),
        ],
    )
    def test_the_five_rates(self, figure: Any, rate: str, letter: str) -> None:
        """Pasal 16 ayat (1) huruf a to e, each read in its own letter."""
        row = figure.on("2015-07-01")
        assert percent(rate) == row.value
        assert f"PP 44/2015 Pasal 16 ayat (1) huruf {letter}" == row.citation.short
        assert Evidence.READ is row.evidence

    @given(wage=WAGES, risk=RISK)
    def test_jkk_is_a_share_of_the_wage(self, wage: Rupiah, risk: int) -> None:
        """The rate of the class, of the whole wage: there is no ceiling."""
        assert half_up(RISKS[risk], wage) == JKK.amount(Segment.PU, {"wage": wage, "risk_class": risk}, DAY)

    @given(wage=WAGES)
    def test_jkm_is_a_share_of_the_wage(self, wage: Rupiah) -> None:
        """0,30 % in every class."""
        assert half_up("0.30", wage) == JKM.amount(Segment.PU, {"wage": wage}, DAY)

    @pytest.mark.parametrize("risk", RiskClass)
    def test_the_classes_are_those_of_the_employer(self, risk: RiskClass) -> None:
        """The number of a risk class is the fact, and the account names the class in both languages."""
        account = JKK.compute(Segment.PU, {"wage": Rp(1_000_000), "risk_class": risk.number}, DAY)
        assert f"Iuran JKK, risiko {risk:id}" == account.label.get("id")
        assert f"JKK contribution, {risk:en} risk" == account.label.get("en")

    @pytest.mark.parametrize("program", [JKK, JKM], ids=str)
    def test_the_employer_pays_all(self, program: Any) -> None:
        """Pasal 16 ayat (3) and 18 ayat (2): one payer, on the employer's side of the payslip."""
        for segment in (Segment.PU, Segment.JAKON):
            assert [Payer.EMPLOYER] == [due.payer for due in program.dues_of(segment)]
        assert [Payer.PARTICIPANT] == [due.payer for due in program.dues_of(Segment.BPU)]
        assert (Segment.PU, Segment.BPU, Segment.JAKON) == program.segments

    @given(lower=WAGES, more=WAGES, risk=RISK)
    def test_more_wage_never_means_less_contribution(self, lower: Rupiah, more: Rupiah, risk: int) -> None:
        """Contributions rise with the wage, and by no more than the rate of what was added and a sen: no cliff."""
        for program, rate in ((JKK, RISKS[risk]), (JKM, "0.30")):
            first, second = (
                program.amount(Segment.PU, {"wage": wage, "risk_class": risk}, DAY) for wage in (lower, lower + more)
            )
            assert Rp(0) <= second - first <= half_up(rate, more) + Rp(0, sen=1)

    @given(wage=WAGES, risk=RISK)
    def test_months_of_one_law_cost_the_same(self, wage: Rupiah, risk: int) -> None:
        """A year is twelve times a month."""
        facts: Facts = {"wage": wage, "risk_class": risk}
        months = [Month(2024, 1) + n for n in range(12)]
        for program in (JKK, JKM):
            year = sum((program.amount(Segment.PU, facts, month.first) for month in months), Rp(0))
            assert program.amount(Segment.PU, facts, DAY) * 12 == year

    def test_a_higher_class_pays_more(self) -> None:
        """The five classes are in order."""
        amounts = [JKK.amount(Segment.PU, {"wage": Rp(1_000_000), "risk_class": risk}, DAY) for risk in RISKS]
        assert all(lower < higher for lower, higher in pairwise(amounts))

    @pytest.mark.parametrize("segment", [Segment.PU, Segment.JAKON])
    @pytest.mark.parametrize("program", [JKK, JKM], ids=str)
    def test_not_before_the_law(self, program: Any, segment: Segment) -> None:
        """30 June 2015 has no answer, 1 July has."""
        facts: Facts = {"wage": Rp(1_000_000), "risk_class": 1}
        assert program.amount(segment, facts, date(2015, 7, 1))
        with pytest.raises(NotInForce, match="2015-07-01"):
            program.amount(segment, facts, date(2015, 6, 30))

    def test_a_negative_wage_is_refused(self) -> None:
        """A wage below nothing is impossible."""
        with pytest.raises(ValueError, match="cannot be negative"):
            JKM.amount(Segment.PU, {"wage": Rp(-1)}, DAY)


class TestConstructionByWages:
    """Jasa konstruksi, upah diketahui: PP 44/2015 Pasal 54 ayat (1) and 55 ayat (1)."""

    @given(wage=WAGES)
    def test_one_rate_for_all(self, wage: Rupiah) -> None:
        """1,74 % and 0,30 %, whatever the class."""
        assert half_up("1.74", wage) == JKK.amount(Segment.JAKON, {"wage": wage}, DAY)
        assert half_up("0.30", wage) == JKM.amount(Segment.JAKON, {"wage": wage}, DAY)

    @pytest.mark.parametrize(("program", "place"), [(JKK, "Pasal 54 ayat (1)"), (JKM, "Pasal 55 ayat (1)")], ids=str)
    def test_the_article(self, program: Any, place: str) -> None:
        """Construction has articles of its own, and they were read."""
        account = program.compute(Segment.JAKON, {"wage": Rp(1)}, DAY)
        assert [f"PP 44/2015 {place}"] == [citation.short for citation in account.citations]
        assert Evidence.READ is account.evidence


class TestSpecial:
    """Peserta khusus: employers as non-wage workers, interns, honorary staff, trainees, students, prisoners."""

    @given(wage=WAGES, risk=RISK)
    def test_as_wage_earners_of_the_lowest_wage(self, wage: Rupiah, risk: int) -> None:
        """The rates of Pasal 16 and 18, of the lowest wage for the same work."""
        facts: Facts = {"lowest_wage": wage, "risk_class": risk}
        assert half_up(RISKS[risk], wage) == jkk.special_contribution(facts, DAY).amount
        assert half_up("0.30", wage) == jkm.special_contribution(facts, DAY).amount

    def test_it_is_only_reported(self) -> None:
        """The rates were read; that they apply was not, and the account says so."""
        facts: Facts = {"lowest_wage": Rp(4_000_000), "risk_class": 2}
        for account in (jkk.special_contribution(facts, DAY), jkm.special_contribution(facts, DAY)):
            assert Evidence.REPORTED is account.evidence
            assert "PP 44/2015 Pasal 28 ayat (2)" in [citation.short for citation in account.citations]

    def test_pp_49_2020_reaches_them(self) -> None:
        """One per cent of the rate, as for everybody."""
        facts: Facts = {"lowest_wage": Rp(4_000_000), "risk_class": 2, COVID_GROUP: True}
        assert (Rp(216), Rp(120)) == (
            jkk.special_contribution(facts, date(2020, 8, 1)).amount,
            jkm.special_contribution(facts, date(2020, 8, 1)).amount,
        )

    def test_neither_relief_of_2025_asks(self) -> None:
        """PP 7/2025 relieves wage earners, PP 50/2025 no employers."""
        facts: Facts = {"lowest_wage": Rp(4_000_000), "risk_class": 2}
        assert Rp(21_600) == jkk.special_contribution(facts, date(2025, 6, 1)).amount
        assert Rp(12_000) == jkm.special_contribution(facts, date(2026, 6, 1)).amount

    def test_not_before_the_law(self) -> None:
        """No answer before 1 July 2015."""
        for special in (jkk.special_contribution, jkm.special_contribution):
            with pytest.raises(NotInForce, match="2015-07-01"):
                special({"lowest_wage": Rp(1), "risk_class": 1}, date(2015, 6, 30))


class TestRecomposition:
    """Rekomposisi: what of JKK and JKM goes to JKP, for participants of JKP only."""

    @pytest.mark.parametrize(
        ("figure", "left"),
        [
            (jkk.VERY_LOW_RISK, "0.10"),
            (jkk.LOW_RISK, "0.40"),
            (jkk.MEDIUM_RISK, "0.75"),
            (jkk.HIGH_RISK, "1.13"),
            (jkk.VERY_HIGH_RISK, "1.60"),
        ],
    )
    def test_what_is_left_is_what_pp_37_2021_prints(self, figure: Any, left: str) -> None:
        """Pasal 11 ayat (5) huruf a prints 0,10 %, 0,40 %, 0,75 %, 1,13 % and 1,60 % of the monthly wage."""
        assert percent(left) == figure.on("2021-02-01").value - jkk.RECOMPOSITION.on("2021-02-01").value

    def test_what_is_left_of_jkm_is_what_pp_37_2021_prints(self) -> None:
        """Pasal 11 ayat (5) huruf b prints 0,20 % of the monthly wage."""
        left = jkm.WAGE_EARNER_RATE.on("2021-02-01").value - jkm.RECOMPOSITION.on("2021-02-01").value
        assert percent("0.20") == left

    @pytest.mark.parametrize(
        ("day", "from_jkk", "from_jkm"),
        [
            ("2021-01-31", None, None),
            ("2021-02-01", "0.14", "0.10"),
            ("2025-01-31", "0.14", "0.10"),
            ("2025-02-01", "0.14", None),
            ("2026-11-01", "0.14", None),
        ],
    )
    def test_the_months(self, day: str, from_jkk: str | None, from_jkm: str | None) -> None:
        """The contribution month within which an instrument took force is its first: February 2021, February 2025."""
        for history, rate in ((jkk.RECOMPOSITION, from_jkk), (jkm.RECOMPOSITION, from_jkm)):
            row = history.get(day)
            assert (None if rate is None else percent(rate)) == (None if row is None else row.value)

    def test_how_the_first_month_follows_is_said(self) -> None:
        """The first months are derived, and the row says by which rule."""
        for row in (*jkk.RECOMPOSITION.provisions, *jkm.RECOMPOSITION.provisions):
            source = row.source
            assert Evidence.DERIVED is source.evidence
            assert "took force" in source.how

    @given(wage=WAGES, risk=RISK, inside=st.booleans(), month=st.integers(0, 136).map(lambda n: Month(2015, 7) + n))
    def test_bill_less_moved_is_net(self, wage: Rupiah, risk: int, inside: bool, month: Month) -> None:
        """The employer's bill is not changed: the fund keeps it less what is moved, and never less than nothing."""
        facts: Facts = {"wage": wage, "risk_class": risk, LABOUR_INTENSIVE_GROUP: inside, COVID_GROUP: False}
        for program, net, rate in (
            (JKK, jkk.net(facts, month.first, ceiling=CEILING), jkk.recomposed(facts, month.first)),
            (JKM, jkm.net(facts, month.first, ceiling=CEILING), jkm.RECOMPOSITION.get(month.first)),
        ):
            bill = program.amount(Segment.PU, facts, month.first)
            moved = Rp(0) if rate is None else rate.value.of(min(wage, CEILING))
            assert bill - moved == net.amount
            assert Rp(0) <= net.amount

    def test_the_account_shows_both(self) -> None:
        """The contribution, and what goes to JKP as a negative line with its article."""
        account = jkk.net({"wage": Rp(3_000_000), "risk_class": 3}, DAY, ceiling=CEILING)
        bill, moved = account.parts
        assert (Rp(22_500), Rp(26_700), Rp(-4_200)) == (account.amount, bill.amount, moved.amount)
        assert "Iuran JKK, risiko sedang, setelah rekomposisi ke JKP" == account.label.get("id")
        assert moved.how is not None
        assert "0,14% x Rp3.000.000" == moved.how.get("id")
        assert ["PP 37/2021 Pasal 11 ayat (5) huruf a"] == [source.citation.short for source in moved.basis]

    def test_the_ceiling_of_jkp(self) -> None:
        """PP 37/2021 Pasal 11 ayat (8): a wage above the ceiling moves no more than the ceiling does."""
        facts: Facts = {"wage": Rp(10_000_000), "risk_class": 1}
        assert Rp(24_000 - 7_000) == jkk.net(facts, DAY, ceiling=CEILING).amount
        assert Rp(30_000 - 5_000) == jkm.net(facts, DAY, ceiling=CEILING).amount

    @pytest.mark.parametrize("day", ["2021-01-01", "2015-07-01"])
    def test_a_month_before_jkp_moves_nothing(self, day: str) -> None:
        """The account is that of the bill."""
        facts: Facts = {"wage": Rp(3_000_000), "risk_class": 1, COVID_GROUP: False}
        on = date.fromisoformat(day)
        assert JKK.contribution(Segment.PU).compute(facts, on) == jkk.net(facts, on, ceiling=CEILING)
        assert JKM.contribution(Segment.PU).compute(facts, on) == jkm.net(facts, on, ceiling=CEILING)

    @pytest.mark.parametrize(
        ("day", "risk", "inside", "rate"),
        [
            ("2025-01-31", 1, True, "0.14"),
            ("2025-02-01", 1, True, "0.12"),
            ("2025-02-01", 1, False, "0.14"),
            ("2025-02-01", 2, True, "0.14"),
            ("2025-07-31", 1, True, "0.12"),
            ("2025-08-01", 1, True, "0.12"),
            ("2026-01-31", 1, True, "0.12"),
            ("2026-02-01", 1, True, "0.14"),
        ],
    )
    def test_the_relieved_lowest_class(self, day: str, risk: int, inside: bool, rate: str) -> None:
        """Under PP 7/2025 the lowest class moves its whole relieved contribution, 0,12 %; other classes 0,14 %."""
        row = jkk.recomposed({"risk_class": risk, LABOUR_INTENSIVE_GROUP: inside}, date.fromisoformat(day))
        assert row is not None
        assert percent(rate) == row.value

    def test_the_relieved_histories_end_together(self) -> None:
        """The relieved part is known exactly in the months of the relief."""
        for day in ("2025-01-31", "2026-02-01"):
            assert jkk.RELIEVED_RECOMPOSITION.get(day) is None
        for day in ("2025-02-01", "2026-01-31"):
            assert percent("0.12") == jkk.RELIEVED_RECOMPOSITION.on(day).value

    def test_what_is_missing_is_asked_for(self) -> None:
        """The class always, the group in the months of the relief."""
        with pytest.raises(TypeError, match="risk_class must be a whole number"):
            jkk.recomposed({}, DAY)
        with pytest.raises(ValueError, match="needs the fact 'labour_intensive_and_paid_up'"):
            jkk.recomposed({"risk_class": 1}, date(2025, 3, 1))

    def test_an_impossible_ceiling_is_refused(self) -> None:
        """A ceiling is money, and not below nothing."""
        with pytest.raises(ValueError, match="ceiling cannot be negative"):
            jkm.net({"wage": Rp(1)}, DAY, ceiling=Rp(-1))
        bare: Any = 5_000_000
        with pytest.raises(TypeError, match=r"ceiling must be a Rupiah such as Rp\(5_000_000\)"):
            jkm.net({"wage": Rp(1)}, DAY, ceiling=bare)


class TestParticipants:
    """Peserta: whom the segments are made of."""

    @pytest.mark.parametrize(("day", "state"), [("2015-07-01", False), ("2023-10-05", False), ("2023-10-06", True)])
    def test_wage_earners_of_state_bodies(self, day: str, state: bool) -> None:
        """PP 49/2023 names the wage earners of state bodies; those of other employers stay as they were."""
        text = jkm.WAGE_EARNERS.on(day).value
        assert text.id.startswith("pada penyelenggara negara") is state
        assert "orang asing yang bekerja di Indonesia paling singkat 6 bulan" in text.id
        assert "foreigners who work in Indonesia for at least 6 months" in text.en

    def test_all_are_on_the_page(self) -> None:
        """Each programme lists its four groups of participants."""
        for program in (JKK, JKM):
            assert 4 == len(program.participants)
            assert {jkm.WAGE_EARNERS, jkm.CONSTRUCTION_WORKERS, jkm.SPECIAL_PARTICIPANTS} <= set(program.participants)


# --- Tenggat ----------------------------------------------------------------------------------------------------------

NONE: frozenset[date] = frozenset()
INDEPENDENCE_DAY = frozenset({date(2020, 8, 17)})


class TestDueDates:
    """Jatuh tempo: PP 44/2015 Pasal 21 and 24, PP 49/2020 Pasal 4."""

    @pytest.mark.parametrize(
        ("segment", "month", "holidays", "due"),
        [
            (Segment.PU, "2024-01", NONE, "2024-02-15"),
            (Segment.PU, "2020-01", NONE, "2020-02-17"),  # Saturday
            (Segment.PU, "2024-01", frozenset({date(2024, 2, 15)}), "2024-02-16"),
            (Segment.PU, "2024-01", frozenset({date(2024, 2, 15), date(2024, 2, 16)}), "2024-02-19"),
            (Segment.PU, "2023-12", NONE, "2024-01-15"),
            (Segment.BPU, "2024-01", NONE, "2024-01-15"),
            (Segment.BPU, "2024-06", NONE, "2024-06-17"),  # Saturday
            (Segment.BPU, "2024-01", frozenset({date(2024, 1, 15)}), "2024-01-16"),
            (Segment.PU, "2015-07", NONE, "2015-08-17"),
            (Segment.PU, "2020-07", INDEPENDENCE_DAY, "2020-08-18"),  # Saturday, Sunday, holiday
            (Segment.PU, "2020-08", NONE, "2020-09-30"),
            (Segment.PU, "2020-12", NONE, "2021-01-30"),
            (Segment.PU, "2021-01", NONE, "2021-02-28"),
            (Segment.PU, "2021-02", NONE, "2021-03-15"),
            (Segment.BPU, "2020-08", INDEPENDENCE_DAY, "2020-08-18"),
        ],
    )
    def test_the_day(self, segment: Segment, month: str, holidays: frozenset[date], due: str) -> None:
        """The 15th of the next month or of the month itself, the next working day; the 30th under PP 49/2020."""
        assert date.fromisoformat(due) == due_date(segment, month, holidays)

    @given(
        month=st.integers(0, 400).map(lambda n: Month(2015, 7) + n), segment=st.sampled_from([Segment.PU, Segment.BPU])
    )
    def test_a_due_day_is_in_its_month(self, month: Month, segment: Segment) -> None:
        """It lies in the next month, or in the month itself, and the rule's value says which."""
        rule = due_day(segment, month).value
        assert Month.of(due_date(segment, month, NONE)) == (month + 1 if rule.next_month else month)

    @pytest.mark.parametrize("segment", [Segment.JAKON, Segment.PMI])
    def test_other_segments_have_no_monthly_day(self, segment: Segment) -> None:
        """Construction is left to the Minister, migrant workers have a law of their own: neither is guessed."""
        for ask in (due_day, late_fine):
            with pytest.raises(
                ValueError, match=rf"segment cannot be Segment.{segment.name}: .* Segment.PU, Segment.BPU"
            ):
                ask(segment, "2024-01")

    def test_what_is_no_segment_is_refused(self) -> None:
        """A segment is one of the four."""
        word: Any = "PU"
        with pytest.raises(TypeError, match="segment must be one of"):
            due_day(word, "2024-01")

    @pytest.mark.parametrize("segment", [Segment.PU, Segment.BPU])
    def test_not_before_the_law(self, segment: Segment) -> None:
        """June 2015 has no due day here."""
        with pytest.raises(NotInForce, match="2015-07-01"):
            due_date(segment, "2015-06", NONE)
        with pytest.raises(NotInForce, match="2015-07-01"):
            late_fine(segment, "2015-06")

    @pytest.mark.parametrize(
        ("rule", "indonesian", "english"),
        [
            (
                deadlines.DUE_DAY.on("2024-01-01").value,
                "tanggal 15 bulan berikutnya; bila jatuh pada hari libur, hari kerja berikutnya",
                "day 15 of the next month; the next working day when a holiday",
            ),
            (
                DueDay(15, next_month=False),
                "tanggal 15 bulan iuran itu sendiri",
                "day 15 of the contribution month itself",
            ),
        ],
    )
    def test_a_due_day_can_be_said(self, rule: DueDay, indonesian: str, english: str) -> None:
        """In both languages, with the rule of holidays where there is one."""
        assert (indonesian, indonesian, english) == (str(rule), f"{rule:id}", f"{rule:en}")

    @pytest.mark.parametrize("day", [0, 32])
    def test_an_impossible_day_is_refused(self, day: int) -> None:
        """Days run from 1 to 31."""
        with pytest.raises(ValueError, match="day must be at"):
            DueDay(day, next_month=True)


class TestLateFine:
    """Denda: PP 44/2015 Pasal 22, PP 49/2020 Pasal 23."""

    @pytest.mark.parametrize(
        ("month", "rate"),
        [("2015-07", "2"), ("2020-07", "2"), ("2020-08", "0.5"), ("2021-01", "0.5"), ("2021-02", "2")],
    )
    def test_the_rate(self, month: str, rate: str) -> None:
        """2 % a month, 0,5 % for contributions of August 2020 to January 2021."""
        fine = late_fine(Segment.PU, month)
        assert fine is not None
        assert percent(rate) == fine.value

    def test_non_wage_workers_are_not_fined(self) -> None:
        """Pasal 22 speaks of employers."""
        assert late_fine(Segment.BPU, "2024-01") is None

    @pytest.mark.parametrize(("month", "fine"), [("2024-01", 400_000), ("2020-12", 100_000)])
    def test_two_months_late(self, month: str, fine: int) -> None:
        """10 million, two months late: 400,000, and 100,000 for a month of PP 49/2020 (derived)."""
        rate = late_fine(Segment.PU, month)
        assert rate is not None
        assert Rp(fine) == rate.value.times(2).of(Rp(10_000_000))


class TestInstalments:
    """Tahapan: the shares of a sum."""

    def test_they_can_be_said(self) -> None:
        """As the operator writes them."""
        rule = deadlines.INSTALMENTS.on("2024-01-01").value
        assert ("50% + 25% + 25%", "50% + 25% + 25%", "50% + 25% + 25%") == (str(rule), f"{rule:id}", f"{rule:en}")

    @pytest.mark.parametrize(
        ("shares", "weights"),
        [
            (("50", "25", "25"), (2, 1, 1)),
            (("100",), (1,)),
            (("12.5", "87.5"), (1, 7)),
        ],
    )
    def test_the_weights_keep_the_proportion(self, shares: tuple[str, ...], weights: tuple[int, ...]) -> None:
        """Whole numbers in the same proportion."""
        assert weights == Instalments(tuple(map(percent, shares))).weights

    @pytest.mark.parametrize("shares", [(), (percent(50),), (percent(50), percent(51)), (Rate.ratio(1, 3),) * 2])
    def test_they_make_up_the_whole(self, shares: tuple[Rate, ...]) -> None:
        """Shares that leave something over, or ask for more, are refused."""
        with pytest.raises(ValueError, match="the shares of instalments make up the whole, not"):
            Instalments(shares)

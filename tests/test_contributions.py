"""Iuran sebulan: the bill of one participant, its reliefs on both sides of each boundary, and its refusals."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from datetime import date
from fractions import Fraction
from math import floor
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos.contributions import Line, MonthlyBill, contributions
from jamsos.contributions import _regime as cached_law
from jamsos.contributions import _special_law as cached_special_law
from jamsos.dates import Month
from jamsos.employers import Employer, Employment, EnterpriseScale, Jkn, LabourIntensiveIndustry, RiskClass, WorkerFacts
from jamsos.lampiran.income_bands import INCOME_BANDS
from jamsos.law import Evidence, NotInForce
from jamsos.money import Rp, Rupiah
from jamsos.participants import Job, Participant, Sector, Segment
from jamsos.programs import JHT, JKK, PROGRAMS, jkk, jkm
from jamsos.programs.jp import CEILING
from jamsos.programs.shape import Payer
from jamsos.wages import Wage

ROOT = Path(__file__).parent.parent
FOUR = ("JKK", "JKM", "JHT", "JP")

FIRM = Employer("PT Teh Priangan", risk_class=RiskClass.LOW)
MILL = Employer("PT Benang", risk_class=RiskClass.LOW, workers=50, labour_intensive=LabourIntensiveIndustry.TEXTILES)
WAGE = Rp(5_000_000)
EMPLOYER, WORKER, PARTICIPANT, STATE, OPERATOR = Payer
EMPLOYMENT = WorkerFacts(Employment.PERMANENT, born="1990-05-17", jkn=Jkn.NONE)
"""A worker who is not in JKN, so that JKP is not owed from August 2021 on."""


def earner(*jobs: Job, segment: Segment = Segment.PU) -> Participant:
    """A worker with these jobs."""
    return Participant("Asep", segment, jobs=jobs)


def job(employer: Employer = FIRM, wage: Wage | Rupiah = WAGE, **facts: Any) -> Job:
    """A job in the four programmes, some facts changed."""
    values: dict[str, Any] = {"programs": FOUR, **facts}
    return Job(employer, wage, **values)


def bill_of(month: str, employer: Employer = FIRM, wage: Wage | Rupiah = WAGE, **facts: Any) -> MonthlyBill:
    """The bill of a worker with one job."""
    return contributions(earner(job(employer, wage, **facts)), month)


def driver(**facts: Any) -> Participant:
    """A non-wage worker in the band of Rp1.000.000, some facts changed."""
    values: dict[str, Any] = {"income": Rp(1_000_000), **facts}
    return Participant("Budi", Segment.BPU, **values)


def lines(bill: MonthlyBill) -> dict[tuple[str, Payer], Rupiah]:
    """The lines of the bill by programme and payer."""
    return {(line.program.code, line.payer): line.amount for line in bill.lines}


MONTHS = st.integers(0, Month(2027, 2) - Month(2015, 7)).map(lambda n: Month(2015, 7) + n)
WAGES = st.one_of(st.integers(0, 10**6), st.integers(0, 5 * 10**9)).map(Rupiah.of_sen)
RISKS = st.sampled_from(RiskClass)
CODES = st.frozensets(st.sampled_from(FOUR))
RATES = {1: "0.24", 2: "0.54", 3: "0.89", 4: "1.27", 5: "1.74"}


def half_up(rate: str, base: Rupiah) -> Rupiah:
    """So many per cent, to the nearest sen."""
    return Rupiah.of_sen(floor(Fraction(rate) * base.sen / 100 + Fraction(1, 2)))


@st.composite
def jobs(draw: st.DrawFn) -> Job:
    """A job with every fact a relief may ask about."""
    employer = Employer(
        draw(st.sampled_from(["PT Teh", "PT Benang"])),
        risk_class=draw(RISKS),
        workers=draw(st.sampled_from([49, 50])),
        labour_intensive=draw(st.sampled_from([None, LabourIntensiveIndustry.TEXTILES])),
    )
    registered = draw(st.sampled_from([Month(2018, 1), Month(2020, 9)]))
    return Job(employer, draw(WAGES), programs=draw(CODES), registered=registered, paid_up=draw(st.booleans()))


# --- wage earners -----------------------------------------------------------------------------------------------------


class TestWageEarners:
    """Penerima upah: JKK, JKM, JHT, JP."""

    @pytest.mark.parametrize(
        ("risk", "amount"),
        [
            (RiskClass.VERY_LOW, 12_000),
            (RiskClass.LOW, 27_000),
            (RiskClass.MEDIUM, 44_500),
            (RiskClass.HIGH, 63_500),
            (RiskClass.VERY_HIGH, 87_000),
        ],
    )
    def test_jkk_follows_the_risk_class(self, risk: RiskClass, amount: int) -> None:
        """PP 44/2015 Pasal 16 ayat (1): five classes; the other programmes do not ask."""
        bill = bill_of("2024-06", Employer("PT Teh", risk_class=risk))
        assert Rp(amount) == bill.of("JKK", EMPLOYER)
        assert Rp(450_000 + amount) == bill.amount

    def test_the_lines_of_a_payslip(self) -> None:
        """Rates of 2026: programme by programme, payer by payer, in the order of the law."""
        bill = bill_of("2026-04")
        expected = {
            ("JKK", EMPLOYER): Rp(27_000),
            ("JKM", EMPLOYER): Rp(15_000),
            ("JHT", EMPLOYER): Rp(185_000),
            ("JHT", WORKER): Rp(100_000),
            ("JP", EMPLOYER): Rp(100_000),
            ("JP", WORKER): Rp(50_000),
        }
        assert list(expected.items()) == list(lines(bill).items())
        assert Rp(477_000) == bill.amount
        assert {EMPLOYER: Rp(327_000), WORKER: Rp(150_000)} == bill.by_payer()
        assert {"JKK": Rp(27_000), "JKM": Rp(15_000), "JHT": Rp(285_000), "JP": Rp(150_000)} == bill.by_program()

    def test_a_line_speaks(self) -> None:
        """Payer, label and amount of one line."""
        line: Line = bill_of("2026-04").lines[2]
        assert (JHT, EMPLOYER, Rp(185_000)) == (line.program, line.payer, line.amount)
        assert "Iuran JHT pemberi kerja" == line.label.get("id")

    def test_one_programme_may_be_asked_by_value_or_code(self) -> None:
        """What is not billed is Rp0."""
        bill = bill_of("2026-04", programs=("JKK",))
        assert Rp(27_000) == bill.of(JKK, EMPLOYER) == bill.of("JKK", EMPLOYER)
        assert Rp(0) == bill.of("JKK", WORKER) == bill.of("JP", EMPLOYER)

    def test_registered_nowhere_pays_nothing(self) -> None:
        """No programmes, no lines."""
        bill = bill_of("2026-04", programs=())
        assert ((), Rp(0), {}, {}) == (bill.lines, bill.amount, bill.by_payer(), bill.by_program())
        assert Rp(0) == bill.breakdown.amount

    def test_a_risk_class_is_needed_for_jkk_alone(self) -> None:
        """An employer whose class is not known can be billed for the rest."""
        unknown = Employer("Toko Maju")
        assert Rp(300_000) == bill_of("2026-04", unknown, programs=("JKM", "JHT")).amount
        with pytest.raises(ValueError, match=r"^risk_class of Toko Maju is needed for JKK; valid: RiskClass\.VERY_LOW"):
            bill_of("2026-04", unknown)

    def test_a_day_names_its_month(self) -> None:
        """A month, its text, or a day in it."""
        person = earner(job())
        assert contributions(person, Month(2026, 2)) == contributions(person, "2026-02")
        assert contributions(person, Month(2026, 2)) == contributions(person, date(2026, 2, 28))


class TestJobs:
    """Hubungan kerja: several employers, and jobs that begin and end."""

    def test_each_employer_has_its_own_lines(self) -> None:
        """Two registrations are two bases; the account tells the employers apart."""
        mine = Employer("PT Tambang", risk_class=RiskClass.VERY_HIGH)
        bill = contributions(earner(job(), job(mine, Rp(20_000_000), programs=("JKK", "JP"))), "2026-04")
        assert 2 == len(bill.parts)
        assert Rp(25_000_000) == bill.wage
        assert {"PT Teh Priangan": Rp(477_000), "PT Tambang": Rp(680_589)} == bill.breakdown.by("employer")
        assert Rp(477_000 + 348_000 + 221_726 + 110_863) == bill.amount
        assert Rp(27_000 + 348_000) == bill.of("JKK", EMPLOYER)

    def test_the_bill_of_one_employer(self) -> None:
        """What each of them pays for the worker; an employer that is not there is refused by name."""
        bill = contributions(earner(job(), job(MILL, Rp(20_000_000), programs=("JKK", "JP"))), "2026-04")
        assert bill_of("2026-04").lines == bill.at(FIRM).lines
        assert (Rp(20_000_000), {"JKK", "JP"}) == (bill.at(MILL).wage, set(bill.at(MILL).by_program()))
        assert bill.amount == bill.at(FIRM).amount + bill.at(MILL).amount
        with pytest.raises(
            ValueError,
            match=r"^employer cannot be 'PT Benan'; did you mean 'PT Benang'\? Valid: 'PT Teh Priangan', 'PT B",
        ):
            bill.at(Employer("PT Benan"))
        with pytest.raises(ValueError, match=r"^employer cannot be 'PT Benang'\. Valid: none\.$"):
            contributions(driver(), "2024-06").at(MILL)
        with pytest.raises(TypeError, match=r"^employer must be an Employer such as "):
            bill.at("PT Benang")  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        ("month", "touched"),
        [("2026-03", False), ("2026-04", True), ("2026-05", True), ("2026-06", True), ("2026-07", False)],
    )
    def test_a_month_that_a_job_touches_is_due_whole(self, month: str, touched: bool) -> None:
        """From 15 April to 10 June: three months; before and after there is nothing to bill."""
        person = earner(job(start="2026-04-15", end="2026-06-10"))
        if touched:
            assert Rp(477_000) == contributions(person, month).amount
        else:
            with pytest.raises(ValueError, match=rf"^jobs: Asep has no job that touches {month}\.$"):
                contributions(person, month)

    @pytest.mark.parametrize(
        ("start", "end"), [("2026-04-30", None), (None, "2026-04-01"), ("2026-04-09", "2026-04-09")]
    )
    def test_one_day_is_enough(self, start: str | None, end: str | None) -> None:
        """The last day of a month begins it, the first day ends it."""
        assert Rp(477_000) == bill_of("2026-04", start=start, end=end).amount

    def test_only_the_jobs_of_the_month_are_billed(self) -> None:
        """Who changes the employer is billed by both in the month of the change."""
        first = job(end="2026-04-10")
        second = job(MILL, Rp(6_000_000), start="2026-04-11")
        person = earner(first, second)
        amounts = [contributions(person, month).wage for month in ("2026-03", "2026-04", "2026-05")]
        assert [Rp(5_000_000), Rp(11_000_000), Rp(6_000_000)] == amounts

    @pytest.mark.parametrize(
        ("wage", "monthly", "jkk", "jkm"),
        [
            (Wage.daily(Rp(120_000)), Rp(3_000_000), Rp(26_700), Rp(9_000)),
            (
                Wage.piece_work((Rp(2_000_000), Rp(2_500_000), Rp(1_900_000))),
                Rp(2_133_333, sen=33),
                Rp(18_986, sen=67),
                Rp(6_400),
            ),
            (
                Wage.monthly(WAGE, Rp(500_000), variable_allowances=Rp(1_000_000)),
                Rp(5_500_000),
                Rp(48_950),
                Rp(16_500),
            ),
        ],
        ids=["daily", "piece", "allowances"],
    )
    def test_a_wage_is_made_monthly_first(self, wage: Wage, monthly: Rupiah, jkk: Rupiah, jkm: Rupiah) -> None:
        """25 days, three months' average, basic wage and fixed allowances: PP 44/2015 Pasal 19."""
        bill = bill_of("2022-06", Employer("CV Jahit", risk_class=RiskClass.MEDIUM), wage)
        assert (monthly, jkk, jkm) == (bill.wage, bill.of("JKK", EMPLOYER), bill.of("JKM", EMPLOYER))

    @pytest.mark.parametrize(
        ("scale", "programs"),
        [
            (EnterpriseScale.MICRO, {"JKK", "JKM"}),
            (EnterpriseScale.SMALL, {"JKK", "JKM", "JHT"}),
            (EnterpriseScale.MEDIUM, {"JKK", "JKM", "JHT", "JP"}),
            (EnterpriseScale.LARGE, {"JKK", "JKM", "JHT", "JP"}),
        ],
    )
    @pytest.mark.parametrize("month", ["2015-07", "2020-03", "2024-06"])
    def test_what_is_owed_is_billed_where_no_programmes_are_given(
        self, scale: EnterpriseScale, programs: set[str], month: str
    ) -> None:
        """Perpres 109/2013 Pasal 6 ayat (3), by the size of the enterprise."""
        firm = Employer("PT Teh", risk_class=RiskClass.LOW, scale=scale)
        bill = bill_of(month, firm, programs=None, worker=EMPLOYMENT)
        assert programs == set(bill.by_program())
        assert bill.amount == bill_of(month, firm, programs=programs).amount

    def test_what_is_registered_goes_before_what_is_owed(self) -> None:
        """A micro enterprise that registered for JHT pays it; a large one is billed for what it registered."""
        micro = Employer("Warung", risk_class=RiskClass.VERY_LOW, scale=EnterpriseScale.MICRO)
        large = Employer("PT Besar", risk_class=RiskClass.VERY_LOW, scale=EnterpriseScale.LARGE)
        assert {"JHT"} == set(bill_of("2024-06", micro, programs=("JHT",), worker=EMPLOYMENT).by_program())
        assert {"JKK"} == set(bill_of("2024-06", large, programs=("JKK",), worker=EMPLOYMENT).by_program())

    def test_what_was_joined_is_billed(self) -> None:
        """A small enterprise that joined JP without owing it."""
        small = Employer("Toko", risk_class=RiskClass.LOW, scale=EnterpriseScale.SMALL)
        joined = WorkerFacts(Employment.PERMANENT, born="1990-05-17", jkn=Jkn.NONE, joined=frozenset({"JP"}))
        assert Rp(150_000) == bill_of("2024-06", small, programs=None, worker=joined).by_program()["JP"]

    def test_without_programmes_the_worker_must_be_known(self) -> None:
        """What is owed depends on the worker too."""
        with pytest.raises(ValueError, match=r"^programs of the job at PT Teh Priangan are not given, so worker is"):
            bill_of("2024-06", programs=None)

    @pytest.mark.parametrize(
        ("firm", "worker", "month", "sentence"),
        [
            (
                {"scale": EnterpriseScale.MEDIUM},
                {},
                "2020-06",
                r"in 2020-06 is undecided \(JP: the day of birth \(born\) is not known\): give that fact, or the prog",
            ),
            (
                {"scale": EnterpriseScale.MEDIUM},
                {"born": "1990-05-17"},
                "2026-04",
                r"in 2026-04 is undecided \(JKP: membership of JKN \(jkn\) is not known\)",
            ),
            (
                {},
                {"born": "1990-05-17", "jkn": Jkn.NONE},
                "2020-06",
                r"\(JHT: the size of the enterprise \(scale\) is not known; JP: the size of",
            ),
            (
                {"scale": EnterpriseScale.MICRO},
                {"citizen": False},
                "2020-06",
                r"\(JKK: a foreigner: the months of work in Indonesia \(months_in_indonesia\) are not known; JKM: ",
            ),
        ],
        ids=["born", "jkn", "scale", "months"],
    )
    def test_what_a_missing_fact_leaves_open_is_asked(
        self, firm: dict[str, Any], worker: dict[str, Any], month: str, sentence: str
    ) -> None:
        """A programme that cannot be told is never left out of a bill in silence: programme and fact are named."""
        employer = Employer("PT Teh", risk_class=RiskClass.LOW, **firm)
        facts = WorkerFacts(Employment.PERMANENT, **worker)
        start = r"^programs of the job at PT Teh are not given, and what is owed .*"
        with pytest.raises(ValueError, match=start + sentence):
            bill_of(month, employer, programs=None, worker=facts)
        assert Rp(27_000) == bill_of(month, employer, programs=("JKK",), worker=facts).amount

    @pytest.mark.parametrize(
        ("segment", "kind", "construction", "sentence"),
        [
            (
                Segment.PU,
                Employment.DAILY,
                True,
                r"Segment\.PU for a worker \(casual, by the day\) of PT X, in construction",
            ),
            (
                Segment.JAKON,
                Employment.PERMANENT,
                True,
                r"Segment\.JAKON for a worker \(permanent\) of PT X, in constr",
            ),
            (
                Segment.JAKON,
                Employment.DAILY,
                False,
                r"Segment\.JAKON for a worker \(casual, by the day\) of PT X, outs",
            ),
        ],
    )
    def test_a_builder_is_billed_as_a_builder(
        self, segment: Segment, kind: Employment, construction: bool, sentence: str
    ) -> None:
        """PP 44/2015 Pasal 53 and 54: 1,74 % in construction, the risk class elsewhere; the right one is named."""
        facts = WorkerFacts(kind, born="1990-05-17", jkn=Jkn.NONE)
        firm = Employer("PT X", risk_class=RiskClass.LOW, scale=EnterpriseScale.MICRO, construction=construction)
        person = earner(job(firm, programs=None, worker=facts), segment=segment)
        with pytest.raises(ValueError, match=rf"^segment cannot be {sentence}.*Pasal 53\): give Segment\.") as refusal:
            contributions(person, "2024-06")
        right = Segment.JAKON if "Segment.JAKON." in str(refusal.value) else Segment.PU
        bill = contributions(attrs.evolve(person, segment=right), "2024-06")
        assert Rp(87_000 if right is Segment.JAKON else 27_000) == bill.of("JKK", EMPLOYER)

    @pytest.mark.parametrize("segment", [Segment.PU, Segment.JAKON])
    def test_seasonal_builders_may_be_either(self, segment: Segment) -> None:
        """Perpres 109/2013 stages them with the builders, PP 44/2015 Pasal 53 does not name them."""
        firm = Employer("PT X", risk_class=RiskClass.LOW, construction=True)
        held = job(firm, programs=None, worker=WorkerFacts(Employment.SEASONAL))
        assert {"JKK", "JKM"} == set(contributions(earner(held, segment=segment), "2024-06").by_program())


class TestOneWorkplace:
    """JKP of a worker with several employers (PP 37/2021 Pasal 8)."""

    FIVE = (*FOUR, "JKP")

    def test_it_is_registered_at_one_employer(self) -> None:
        """Both employers are named, the article, and what to do; the state pays its share once."""
        second = job(MILL, Rp(6_000_000), programs=self.FIVE)
        sentence = (
            r"^programs: JKP stands at PT Teh Priangan and at PT Benang, but a worker registers one workplace in it "
            r"\(PP 37/2021 Pasal 8 ayat \(2\)\): give the programs of the other job without JKP\.$"
        )
        with pytest.raises(ValueError, match=sentence):
            contributions(earner(job(programs=self.FIVE), second), "2026-04")
        bill = contributions(earner(job(programs=self.FIVE), attrs.evolve(second, programs=FOUR)), "2026-04")
        assert Rp(11_000) == bill.by_payer()[STATE]

    def test_so_it_is_where_both_owe_it(self) -> None:
        """What is owed by each is not what is registered."""
        insured = WorkerFacts(Employment.PERMANENT, born="1990-05-17", jkn=Jkn.BUSINESS)
        firms = [Employer(name, risk_class=RiskClass.LOW, scale=EnterpriseScale.LARGE) for name in ("PT A", "PT B")]
        with pytest.raises(ValueError, match=r"^programs: JKP stands at PT A and at PT B, but "):
            contributions(earner(*(job(firm, programs=None, worker=insured) for firm in firms)), "2026-04")

    @pytest.mark.parametrize(
        ("end", "start", "at_once"), [("2026-04-10", "2026-04-11", False), ("2026-04-10", "2026-04-10", True)]
    )
    def test_who_changes_the_employer_has_it_at_both(self, end: str, start: str, at_once: bool) -> None:
        """Each was the one workplace on its days; a day at both is a day too many."""
        held = (job(programs=self.FIVE, end=end), job(MILL, programs=self.FIVE, start=start))
        for person in (earner(*held), earner(*reversed(held))):
            if at_once:
                with pytest.raises(ValueError, match=r"^programs: JKP stands at "):
                    contributions(person, "2026-04")
            else:
                assert Rp(22_000) == contributions(person, "2026-04").by_payer()[STATE]

    def test_two_jobs_at_one_employer_are_one_workplace(self) -> None:
        """Nothing is refused."""
        assert Rp(22_000) == contributions(earner(*[job(programs=self.FIVE)] * 2), "2026-04").by_payer()[STATE]


class TestConstruction:
    """Jasa konstruksi, where wages are known: PP 44/2015 Pasal 54 and 55."""

    def test_one_rate_whatever_the_risk(self) -> None:
        """1,74 % and 0,30 % of the wage; no risk class is asked for."""
        builder = earner(job(Employer("CV Bangun"), Rp(3_000_000), programs=("JKK", "JKM")), segment=Segment.JAKON)
        assert {"JKK": Rp(52_200), "JKM": Rp(9_000)} == contributions(builder, "2024-06").by_program()

    def test_what_is_owed_in_construction(self) -> None:
        """Casual workers are owed JKK and JKM and nothing else."""
        firm = Employer("CV Bangun", construction=True, scale=EnterpriseScale.LARGE)
        builder = earner(
            job(firm, Wage.daily(Rp(120_000)), programs=None, worker=WorkerFacts(Employment.DAILY)),
            segment=Segment.JAKON,
        )
        assert {"JKK": Rp(52_200), "JKM": Rp(9_000)} == contributions(builder, "2020-03").by_program()

    @pytest.mark.parametrize(
        ("month", "jkk"), [("2020-07", 52_200), ("2020-08", 522), ("2021-01", 522), ("2021-02", 52_200)]
    )
    def test_the_relief_of_2020(self, month: str, jkk: int) -> None:
        """PP 49/2020 relieves JKK of construction too."""
        worker = job(Employer("CV Bangun"), Rp(3_000_000), programs=("JKK",), registered="2018-01")
        assert Rp(jkk) == contributions(earner(worker, segment=Segment.JAKON), month).amount

    def test_other_programmes_are_not_offered(self) -> None:
        """The refusal names the segments there are."""
        with pytest.raises(ValueError, match=r"^segment cannot be Segment\.JAKON: JHT has contributions for"):
            contributions(earner(job(programs=("JHT",)), segment=Segment.JAKON), "2024-06")


# --- non-wage workers -------------------------------------------------------------------------------------------------


class TestNonWageWorkers:
    """Bukan penerima upah: the bands of Lampiran II PP 44/2015."""

    def test_jkk_and_jkm_unless_said_otherwise(self) -> None:
        """Rp16.800 in the band of Rp1.000.000; the participant pays, and there is no wage."""
        bill = contributions(driver(), "2024-06")
        assert {"JKK": Rp(10_000), "JKM": Rp(6_800)} == bill.by_program()
        assert {PARTICIPANT: Rp(16_800)} == bill.by_payer()
        assert Rp(0) == bill.wage
        assert {"": Rp(16_800)} == bill.breakdown.by("employer")

    def test_jht_is_chosen(self) -> None:
        """Rp36.800 with JHT."""
        bill = contributions(driver(programs=("JKK", "JKM", "JHT")), "2025-12")
        assert {"JKK": Rp(10_000), "JKM": Rp(6_800), "JHT": Rp(20_000)} == bill.by_program()

    @pytest.mark.parametrize(
        ("income", "jkk"),
        [
            (Rp(1_099_999), 10_000),
            (Rp(1_100_000), 12_000),
            (Rp(2_699_999), 26_000),
            (Rp(2_700_000), 29_500),
            (Rp(50_000_000), 207_000),
        ],
    )
    def test_the_income_chooses_the_band(self, income: Rupiah, jkk: int) -> None:
        """1 % of the base of the band; JKM is one amount for all."""
        bill = contributions(driver(income=income), "2024-06")
        assert {"JKK": Rp(jkk), "JKM": Rp(6_800)} == bill.by_program()

    def test_the_income_must_be_known(self) -> None:
        """The list has no default band."""
        with pytest.raises(
            ValueError, match=r"^income of Budi is needed: it chooses the band of Lampiran II PP 44/2015"
        ):
            contributions(driver(income=None), "2024-06")

    @pytest.mark.parametrize("code", ["JP", "JKP"])
    def test_programmes_of_employment_are_not_offered(self, code: str) -> None:
        """The refusal names the article and what there is instead."""
        with pytest.raises(
            ValueError, match=rf"^programs cannot be '{code}': jaminan .* \(BPU\)\. Valid: 'JKK', 'JKM'"
        ):
            contributions(driver(programs=("JKK", code)), "2024-06")


class TestSpecialParticipants:
    """Pemberi kerja, magang and the like: non-wage workers by the rates of wage earners."""

    def intern(self, *jobs: Job, **facts: Any) -> Participant:
        """A non-wage worker with these jobs, or with one at Rp4.000.000."""
        return Participant("Rina", Segment.BPU, jobs=jobs or (Job(FIRM, Rp(4_000_000)),), **facts)

    def test_the_rates_of_the_place_of_the_lowest_wage(self) -> None:
        """0,54 % and 0,30 % of Rp4.000.000; the participant's, and JKM is not Rp6.800."""
        bill = contributions(self.intern(), "2026-04")
        assert {"JKK": Rp(21_600), "JKM": Rp(12_000)} == bill.by_program()
        assert {PARTICIPANT: Rp(33_600)} == bill.by_payer()
        assert Rp(4_000_000) == bill.wage
        assert Rp(33_600) == bill.breakdown.amount
        assert {"PT Teh Priangan": Rp(33_600)} == bill.breakdown.by("employer")

    def test_it_equals_what_the_programmes_say(self) -> None:
        """Line by line, with the source of the base, so that the evidence is what it is."""
        facts: dict[str, Any] = {"risk_class": 2, "lowest_wage": Rp(4_000_000)}
        day = date(2026, 4, 1)
        bill = contributions(self.intern(), "2026-04")
        for line, special in zip(
            bill.breakdown.parts, (jkk.special_contribution, jkm.special_contribution), strict=True
        ):
            account = special(facts, day)
            assert (account.amount, account.how, account.basis) == (line.amount, line.how, line.basis)
        assert Evidence.REPORTED is bill.evidence
        assert "PP 44/2015 Pasal 28 ayat (2)" in [place.short for place in bill.citations]

    def test_an_owner_may_choose_jht(self) -> None:
        """PP 46/2015: by the band of his income, beside JKK and JKM of the company."""
        owner = self.intern(income=Rp(10_500_000), programs=("JHT",))
        bill = contributions(owner, "2026-04")
        assert {"JKK": Rp(21_600), "JKM": Rp(12_000), "JHT": Rp(214_000)} == bill.by_program()
        assert Rp(247_600) == bill.amount

    def test_jkk_and_jkm_are_not_paid_twice(self) -> None:
        """Beside a job the band is for JHT alone."""
        with pytest.raises(ValueError, match=r"^programs of Rina cannot be 'JKK' beside a job, which has it already"):
            contributions(self.intern(income=Rp(10_500_000), programs=("JKK",)), "2026-04")

    def test_an_owner_of_two_companies_joins_jkm_once(self) -> None:
        """PP 44/2015 Pasal 15: JKK in each company, JKM in one of them."""
        both = (Job(FIRM, Rp(4_000_000)), Job(MILL, Rp(5_000_000)))
        sentence = (
            r"^programs: JKM stands at PT Teh Priangan and at PT Benang, but the owner of several companies joins it "
            r"in one \(PP 44/2015 Pasal 15 ayat \(2\)\): give the programs of the other job without JKM\.$"
        )
        with pytest.raises(ValueError, match=sentence):
            contributions(self.intern(*both), "2026-04")
        bill = contributions(self.intern(both[0], attrs.evolve(both[1], programs=("JKK",))), "2026-04")
        assert {"JKK": Rp(21_600 + 27_000), "JKM": Rp(12_000)} == bill.by_program()

    @pytest.mark.parametrize(("month", "touched"), [("2026-03", False), ("2026-04", True), ("2026-05", False)])
    def test_the_months_of_the_job_alone(self, month: str, touched: bool) -> None:
        """An internship of April."""
        person = self.intern(Job(FIRM, Rp(4_000_000), start="2026-04-06", end="2026-04-24"))
        if touched:
            assert Rp(33_600) == contributions(person, month).amount
        else:
            with pytest.raises(ValueError, match=rf"^jobs: Rina has no job that touches {month}\.$"):
                contributions(person, month)

    @pytest.mark.parametrize(
        ("month", "amount"), [("2020-07", 33_600), ("2020-08", 336), ("2021-01", 336), ("2021-02", 33_600)]
    )
    def test_pp_49_2020_reaches_them(self, month: str, amount: int) -> None:
        """The month of registration is the job's, else the participant's."""
        by_job = self.intern(Job(FIRM, Rp(4_000_000), registered="2019-01"))
        assert Rp(amount) == contributions(by_job, month).amount
        assert Rp(amount) == contributions(self.intern(registered="2019-01"), month).amount
        assert Rp(33_600) == contributions(self.intern(registered="2019-01", paid_up=False), month).amount
        if amount == 336:
            with pytest.raises(ValueError, match=rf"^registered is needed for {month}"):
                contributions(self.intern(), month)

    @pytest.mark.parametrize("month", ["2025-06", "2026-06"])
    def test_the_later_reliefs_do_not(self, month: str) -> None:
        """Neither PP 7/2025 nor PP 50/2025, so no sector and no workers are asked."""
        mill = attrs.evolve(MILL, workers=None)
        assert Rp(33_600) == contributions(self.intern(Job(mill, Rp(4_000_000))), month).amount

    def test_what_is_not_known_is_asked(self) -> None:
        """The risk class of the place for JKK, and the programmes there are."""
        place = Employer("Kantor Desa")
        with pytest.raises(ValueError, match=r"^risk_class of Kantor Desa is needed for JKK"):
            contributions(self.intern(Job(place, Rp(4_000_000))), "2026-04")
        assert Rp(12_000) == contributions(self.intern(Job(place, Rp(4_000_000), programs=("JKM",))), "2026-04").amount
        sentence = r"^programs of the job of a non-wage worker cannot be 'JP'\. Valid: 'JKK', 'JKM'\.$"
        with pytest.raises(ValueError, match=sentence):
            contributions(self.intern(Job(FIRM, Rp(4_000_000), programs=("JKK", "JP"))), "2026-04")
        with pytest.raises(NotInForce):
            contributions(self.intern(), "2015-06")

    def test_they_pay_with_the_other_non_wage_workers(self) -> None:
        """JKK and JKM on the 15th of the month itself (PP 44/2015 Pasal 24)."""
        assert {"JKK": date(2026, 4, 15), "JKM": date(2026, 4, 15)} == contributions(
            self.intern(), "2026-04"
        ).due_dates(frozenset())

    @given(wage=WAGES, risk=RISKS, month=MONTHS)
    def test_the_account_equals_the_amounts(self, wage: Rupiah, risk: RiskClass, month: Month) -> None:
        """As everywhere: whole sen and reasons are two readings of one law."""
        person = self.intern(Job(Employer("PT", risk_class=risk), wage, registered="2018-01", paid_up=False))
        bill = contributions(person, month)
        assert [line.amount for line in bill.lines] == [part.amount for part in bill.breakdown.parts]
        assert [half_up(RATES[risk.number], wage), half_up("0.30", wage)] == [line.amount for line in bill.lines]


# --- reliefs ----------------------------------------------------------------------------------------------------------


class TestCovidRelief:
    """PP 49/2020: 99 % of JKK and JKM, August 2020 to January 2021."""

    @pytest.mark.parametrize(
        ("month", "jkk", "jkm"),
        [
            ("2020-07", 27_000, 15_000),
            ("2020-08", 270, 150),
            ("2021-01", 270, 150),
            ("2021-02", 27_000, 15_000),
        ],
    )
    def test_both_sides_of_its_months(self, month: str, jkk: int, jkm: int) -> None:
        """JHT and JP are billed in full throughout."""
        bill = bill_of(month, registered="2019-01")
        assert {"JKK": Rp(jkk), "JKM": Rp(jkm), "JHT": Rp(285_000), "JP": Rp(150_000)} == bill.by_program()

    @pytest.mark.parametrize(
        ("facts", "month", "jkk"),
        [
            ({"registered": "2020-07", "paid_up": False}, "2020-08", 27_000),
            ({"registered": "2020-07", "paid_up": True}, "2020-08", 270),
            ({"registered": "2020-10", "paid_up": False}, "2020-10", 27_000),
            ({"registered": "2020-10", "paid_up": False}, "2020-11", 27_000),
            ({"registered": "2020-10", "paid_up": False}, "2020-12", 270),
            ({"start": "2020-09-20"}, "2020-10", 27_000),
            ({"start": "2020-09-20"}, "2020-11", 270),
            ({"start": "2020-09-20", "registered": "2018-01"}, "2020-10", 270),
        ],
    )
    def test_older_members_are_paid_up_and_newer_ones_wait(self, facts: dict[str, Any], month: str, jkk: int) -> None:
        """Pasal 13; the month of the start counts where no registration is given."""
        assert Rp(jkk) == bill_of(month, **facts).of("JKK", EMPLOYER)

    @pytest.mark.parametrize(
        ("month", "asked"), [("2020-07", False), ("2020-08", True), ("2021-01", True), ("2021-02", False)]
    )
    def test_the_registration_is_asked_in_its_months_alone(self, month: str, asked: bool) -> None:
        """In other months, and for programmes without the relief, nobody asks."""
        sentence = rf"^registered is needed for {month}: PP 49/2020 relieves older and newer members differently\.$"
        for person in (earner(job()), driver()):
            if asked:
                with pytest.raises(ValueError, match=sentence):
                    contributions(person, month)
            else:
                assert contributions(person, month).amount > Rp(0)
        assert Rp(285_000) == bill_of(month, programs=("JHT",)).amount
        assert Rp(20_000) == contributions(driver(programs=("JHT",)), month).amount

    @pytest.mark.parametrize(
        ("month", "facts", "amount"),
        [
            ("2020-07", {"registered": "2019-01"}, 16_800),
            ("2020-08", {"registered": "2019-01"}, 168),
            ("2021-01", {"registered": "2019-01"}, 168),
            ("2021-02", {"registered": "2019-01"}, 16_800),
            ("2020-08", {"registered": "2019-01", "paid_up": False}, 16_800),
            ("2020-11", {"registered": "2020-10"}, 16_800),
            ("2020-12", {"registered": "2020-10"}, 168),
        ],
    )
    def test_non_wage_workers(self, month: str, facts: dict[str, Any], amount: int) -> None:
        """Rp100 and Rp68 in the lowest band."""
        assert Rp(amount) == contributions(driver(**facts), month).amount


class TestLabourIntensiveRelief:
    """PP 7/2025 and PP 36/2025: half of JKK, February 2025 to January 2026."""

    @pytest.mark.parametrize(
        ("month", "jkk"),
        [
            ("2025-01", 27_000),
            ("2025-02", 13_500),
            ("2025-07", 13_500),
            ("2025-08", 13_500),
            ("2026-01", 13_500),
            ("2026-02", 27_000),
        ],
    )
    def test_both_sides_of_its_months(self, month: str, jkk: int) -> None:
        """First under PP 7/2025, from August 2025 on under PP 36/2025; JKM is not relieved."""
        assert {"JKK": Rp(jkk), "JKM": Rp(15_000)} == bill_of(month, MILL, programs=("JKK", "JKM")).by_program()

    @pytest.mark.parametrize(
        ("changes", "paid_up", "jkk"),
        [
            ({}, True, 13_500),
            ({}, False, 27_000),
            ({"workers": 49}, True, 27_000),
            ({"labour_intensive": None}, True, 27_000),
            ({"labour_intensive": None, "workers": None}, True, 27_000),
        ],
    )
    def test_who_belongs_to_it(self, changes: dict[str, Any], paid_up: bool, jkk: int) -> None:
        """Fifty workers, one of six industries, JKK paid up."""
        facts: dict[str, Any] = {
            "risk_class": RiskClass.LOW,
            "workers": 50,
            "labour_intensive": LabourIntensiveIndustry.TEXTILES,
        }
        mill = Employer("PT Benang", **{**facts, **changes})
        assert Rp(jkk) == bill_of("2025-06", mill, paid_up=paid_up).of("JKK", EMPLOYER)

    @pytest.mark.parametrize(
        ("month", "asked"), [("2025-01", False), ("2025-02", True), ("2026-01", True), ("2026-02", False)]
    )
    def test_the_workers_are_counted_in_its_months_alone(self, month: str, asked: bool) -> None:
        """In other months, and for programmes without the relief, nobody asks."""
        mill = Employer("PT Benang", risk_class=RiskClass.LOW, labour_intensive=LabourIntensiveIndustry.TEXTILES)
        if asked:
            sentence = (
                rf"^workers of PT Benang is needed for {month}: PP 7/2025 relieves employers of 50 workers or more"
            )
            with pytest.raises(ValueError, match=sentence):
                bill_of(month, mill)
        else:
            assert Rp(27_000) == bill_of(month, mill).of("JKK", EMPLOYER)
        assert Rp(15_000) == bill_of(month, mill, programs=("JKM",)).amount


class TestNonWageRelief:
    """PP 50/2025: half of JKK and JKM; transport from January 2026, others from April 2026."""

    @pytest.mark.parametrize(
        ("sector", "month", "amount"),
        [
            (Sector.TRANSPORT, "2025-12", 36_800),
            (Sector.TRANSPORT, "2026-01", 28_400),
            (Sector.TRANSPORT, "2027-03", 28_400),
            (Sector.TRANSPORT, "2027-04", 36_800),
            (Sector.OTHER, "2026-03", 36_800),
            (Sector.OTHER, "2026-04", 28_400),
            (Sector.OTHER, "2026-12", 28_400),
            (Sector.OTHER, "2027-01", 36_800),
        ],
    )
    def test_both_sides_of_its_months(self, sector: Sector, month: str, amount: int) -> None:
        """Rp8.400 of Rp16.800 is waived, JHT is not."""
        assert Rp(amount) == contributions(driver(sector=sector, programs=("JKK", "JKM", "JHT")), month).amount

    @pytest.mark.parametrize("sector", [None, *Sector])
    def test_it_does_not_reach_who_is_paid_for_publicly(self, sector: Sector | None) -> None:
        """APBN or APBD pays in full, and then the sector is not asked."""
        bill = contributions(driver(sector=sector), "2026-06", publicly_funded=True)
        assert Rp(16_800) == bill.amount == bill.breakdown.amount

    @pytest.mark.parametrize(
        ("month", "asked"), [("2025-12", False), ("2026-01", True), ("2027-03", True), ("2027-04", False)]
    )
    def test_the_sector_is_asked_in_its_months_alone(self, month: str, asked: bool) -> None:
        """In other months, and for JHT alone, nobody asks."""
        if asked:
            with pytest.raises(
                ValueError, match=rf"^sector is needed for {month}: PP 50/2025 .* Sector\.TRANSPORT, Se"
            ):
                contributions(driver(), month)
        else:
            assert Rp(16_800) == contributions(driver(), month).amount
        assert Rp(20_000) == contributions(driver(programs=("JHT",)), month).amount


# --- JP ---------------------------------------------------------------------------------------------------------------

CEILINGS = {
    "2015-07": 7_000_000,
    "2016-03": 7_335_300,
    "2017-03": 7_703_500,
    "2018-03": 8_094_000,
    "2019-03": 8_512_400,
    "2020-03": 8_939_700,
    "2021-03": 8_754_600,
    "2022-03": 9_077_600,
    "2023-03": 9_559_600,
    "2024-03": 10_042_300,
    "2025-03": 10_547_400,
    "2026-03": 11_086_300,
}


class TestCeiling:
    """Batas upah JP: announced every March."""

    @pytest.mark.parametrize(("month", "ceiling"), CEILINGS.items())
    def test_the_first_month_of_each(self, month: str, ceiling: int) -> None:
        """3 % of the ceiling, and one rupiah above it no more."""
        bills = [bill_of(month, wage=Rp(ceiling) + more, programs=("JP",)) for more in (Rp(0), Rp(1), Rp(50_000_000))]
        assert {Rp(ceiling * 2 // 100)} == {bill.of("JP", EMPLOYER) for bill in bills}
        assert {Rp(ceiling // 100)} == {bill.of("JP", WORKER) for bill in bills}
        below = bill_of(month, wage=Rp(ceiling - 100), programs=("JP",))
        assert Rp(3) == bills[0].amount - below.amount

    @pytest.mark.parametrize(("month", "ceiling"), list(zip([*CEILINGS][1:], CEILINGS.values(), strict=False)))
    def test_the_last_month_of_each(self, month: str, ceiling: int) -> None:
        """February still has the ceiling of the year before."""
        february = Month.parse(month) - 1
        assert Rp(ceiling * 3 // 100) == bill_of(february.iso, wage=Rp(50_000_000), programs=("JP",)).amount

    def test_all_ceilings_are_here(self) -> None:
        """A ceiling that is added to the law is added above."""
        assert list(CEILINGS.values()) == [row.value // Rp(1) for row in CEILING.provisions]

    def test_no_ceiling_is_known_from_march_2027_on(self) -> None:
        """February 2027 is the last month of JP; the other programmes go on."""
        assert Rp(332_589) == bill_of("2027-02", wage=Rp(50_000_000), programs=("JP",)).amount
        with pytest.raises(NotInForce):
            bill_of("2027-03")
        assert Rp(327_000) == bill_of("2027-03", programs=("JKK", "JKM", "JHT")).amount


# --- JKP --------------------------------------------------------------------------------------------------------------


class TestJkp:
    """Jaminan kehilangan pekerjaan: nobody pays it on a payslip."""

    FIVE = (*FOUR, "JKP")

    @pytest.mark.parametrize(("month", "recomposed"), [("2025-01", 12_000), ("2025-03", 7_000)])
    def test_it_stands_beside_the_payslip(self, month: str, recomposed: int) -> None:
        """The state's share and what is recomposed change no payslip."""
        bill = bill_of(month, programs=self.FIVE)
        without = bill_of(month)
        assert without.amount == bill.amount
        assert without.by_program() == bill.by_program()
        assert without.breakdown == bill.breakdown
        assert (Rp(11_000), Rp(recomposed)) == (bill.by_payer()[STATE], bill.by_payer()[OPERATOR])
        assert Rp(11_000 + recomposed) == bill.beside_the_payslip.amount
        assert Rp(11_000) == bill.of("JKP", STATE)

    @pytest.mark.parametrize("lang", ["id", "en"])
    def test_the_document_says_both(self, lang: Any) -> None:
        """What is paid, and below it what state and operator add."""
        heading = {"id": "Di luar slip upah, April 2026", "en": "Beside the payslip, April 2026"}[lang]
        assert heading in bill_of("2026-04", programs=self.FIVE).as_document(lang).text()
        assert heading not in bill_of("2026-04").as_document(lang).text()

    @pytest.mark.parametrize(
        ("month", "recomposed"), [("2025-01", 12_000), ("2025-02", 6_000), ("2026-01", 6_000), ("2026-02", 7_000)]
    )
    @pytest.mark.parametrize("programs", [("JKP",), FIVE])
    def test_the_relief_of_the_lowest_class(self, month: str, recomposed: int, programs: tuple[str, ...]) -> None:
        """PP 7/2025 leaves 0,12 % of JKK in the very low class, so no more is recomposed; JKP alone asks it too."""
        mill = attrs.evolve(MILL, risk_class=RiskClass.VERY_LOW)
        assert Rp(recomposed) == bill_of(month, mill, programs=programs).by_payer()[OPERATOR]

    def test_alone_it_asks_what_the_recomposition_asks(self) -> None:
        """The risk class and, in the months of PP 7/2025, the number of workers."""
        with pytest.raises(ValueError, match=r"^risk_class of Toko is needed for JKK"):
            bill_of("2024-06", Employer("Toko"), programs=("JKP",))
        with pytest.raises(ValueError, match=r"^workers of PT Benang is needed for 2025-06"):
            bill_of("2025-06", attrs.evolve(MILL, workers=None), programs=("JKP",))

    def test_it_begins_in_february_2021(self) -> None:
        """Month by month, JKP has no rule before."""
        assert Rp(11_000) == bill_of("2021-02", programs=("JKP",)).of("JKP", STATE)
        with pytest.raises(NotInForce):
            bill_of("2021-01", programs=("JKP",))

    @given(held=jobs(), month=st.integers(0, 72).map(lambda n: Month(2021, 2) + n))
    def test_it_never_changes_a_payslip(self, held: Job, month: Month) -> None:
        """Every line of the payslip is as it is without JKP; beside it stand the lines that come to something."""
        without = contributions(earner(held), month)
        bill = contributions(earner(attrs.evolve(held, programs=(*(held.programs or ()), "JKP"))), month)
        assert (without.amount, without.by_program()) == (bill.amount, bill.by_program())
        assert without.lines == bill.lines[: len(without.lines)]
        beside = [line.amount for line in bill.lines[len(without.lines) :] if line.sen]
        assert beside == [part.amount for part in bill.beside_the_payslip.parts]

    @pytest.mark.parametrize(
        ("month", "jkn", "end", "owed"),
        [
            ("2021-01", Jkn.BUSINESS, None, False),
            ("2021-02", Jkn.BUSINESS, None, True),
            ("2021-02", None, None, True),
            ("2021-02", Jkn.BUSINESS, "2021-02-02", True),
            ("2021-02", Jkn.BUSINESS, "2021-02-01", False),
            ("2021-08", Jkn.OTHER, None, True),
            ("2021-09", Jkn.OTHER, None, False),
            ("2025-01", Jkn.OTHER, None, False),
            ("2025-02", Jkn.OTHER, None, True),
            ("2025-02", Jkn.OTHER, "2025-02-07", True),
            ("2025-02", Jkn.OTHER, "2025-02-06", False),
            ("2025-02", Jkn.NONE, None, False),
        ],
    )
    def test_a_month_within_which_the_law_on_it_changed(
        self, month: str, jkn: Jkn | None, end: str | None, owed: bool
    ) -> None:
        """PP 37/2021 took force on 2 February 2021 and PP 6/2025 on 7 February 2025: that month counts whole."""
        firm = Employer("PT Teh", risk_class=RiskClass.LOW, scale=EnterpriseScale.LARGE)
        worker = WorkerFacts(Employment.PERMANENT, born="1990-05-17", jkn=jkn)
        bill = bill_of(month, firm, programs=None, worker=worker, end=end, registered="2019-01")
        assert owed is ("JKP" in {line.program.code for line in bill.lines})
        assert {"JKK", "JKM", "JHT", "JP"} == set(bill.by_program())

    def test_it_is_owed_with_jkn(self) -> None:
        """A large employer owes JKP for a worker in JKN."""
        firm = Employer("PT Teh", risk_class=RiskClass.LOW, scale=EnterpriseScale.LARGE)
        insured = WorkerFacts(Employment.PERMANENT, born="1990-05-17", jkn=Jkn.BUSINESS)
        bill = bill_of("2026-04", firm, programs=None, worker=insured)
        assert {"JKK", "JKM", "JHT", "JP", "JKP"} == {line.program.code for line in bill.lines}


# --- refusals ---------------------------------------------------------------------------------------------------------


class TestRefusals:
    """What cannot be billed is said, with the fact that is missing."""

    def test_migrant_workers_pay_a_package(self) -> None:
        """PMI is no monthly contribution."""
        with pytest.raises(
            ValueError, match=r"^segment PMI pays a package .*\.pmi, contribution\(months, day\) and jht_c"
        ):
            contributions(Participant("Siti", Segment.PMI), "2024-06")

    def test_one_figure_of_what_there_is_not(self) -> None:
        """A programme that is none, or a payer that is none, is refused and no Rp0."""
        bill = bill_of("2026-04")
        with pytest.raises(ValueError, match=r"^program cannot be 'JHTX'; did you mean 'JHT'\? Valid: 'JKK', "):
            bill.of("JHTX", EMPLOYER)
        with pytest.raises(TypeError, match=r"^payer must be one of Payer\.EMPLOYER, .*, not 'employer'\.$"):
            bill.of("JHT", "employer")  # type: ignore[arg-type]

    @pytest.mark.parametrize("segment", [Segment.PU, Segment.JAKON])
    def test_a_wage_earner_has_a_job(self, segment: Segment) -> None:
        """Nobody to bill."""
        with pytest.raises(ValueError, match=r"^jobs: Asep has no job that touches 2024-06\.$"):
            contributions(earner(segment=segment), "2024-06")

    @pytest.mark.parametrize("person", [earner(job(programs=("JKK", "JHTX"))), driver(programs=("JHTX",))])
    def test_an_unknown_programme(self, person: Participant) -> None:
        """The nearest code is offered."""
        with pytest.raises(ValueError, match=r"^programs cannot be 'JHTX'; did you mean 'JHT'\? Valid: 'JKK', 'JKM', "):
            contributions(person, "2024-06")

    @pytest.mark.parametrize("code", FOUR)
    @pytest.mark.parametrize("month", ["2010-01", "2015-06"])
    def test_months_before_july_2015(self, code: str, month: str) -> None:
        """The first month is July 2015."""
        with pytest.raises(NotInForce):
            bill_of(month, programs=(code,))
        assert bill_of("2015-07", programs=(code,)).amount > Rp(0)

    @pytest.mark.parametrize(
        "person",
        [
            driver(),
            driver(programs=("JHT",)),
            earner(job(programs=("JKK",)), segment=Segment.JAKON),
            earner(job(programs=("JKM",)), segment=Segment.JAKON),
            earner(job(programs=None, worker=EMPLOYMENT)),
        ],
        ids=["BPU", "BPU JHT", "JAKON JKK", "JAKON JKM", "owed"],
    )
    def test_nobody_is_billed_before_july_2015(self, person: Participant) -> None:
        """Neither other segments, nor by what is owed."""
        with pytest.raises(NotInForce):
            contributions(person, "2015-06")

    @pytest.mark.parametrize(
        ("make", "sentence"),
        [
            (lambda: contributions("Asep", "2024-06"), r"^participant must be a Participant such as "),  # type: ignore[arg-type]
            (lambda: contributions(driver(), "2026-06", publicly_funded="no"), r"^publicly_funded must be a bool"),  # type: ignore[arg-type]
            (lambda: contributions(driver(), 202406), r"^month must be a Month such as Month\(2026, 2\)"),  # type: ignore[arg-type]
            (lambda: driver(paid_up="no"), r"^paid_up must be a bool such as True, not 'no' \(str\)\.$"),
            (lambda: job(paid_up=None), r"^paid_up must be a bool such as True, not None "),
            (lambda: job("PT Teh"), r"^employer must be an Employer such as "),  # type: ignore[arg-type]
            (lambda: job(wage=5_000_000), r"^wage must be money such as Rp\(1_000_000\), not 5000000 \(int\)\.$"),  # type: ignore[arg-type]
            (lambda: job(worker="Asep"), r"^worker must be a WorkerFacts such as "),
            (
                lambda: job(programs="JKK"),
                r"^programs must be codes such as \(\"JKK\", \"JKM\"\), not the text 'JKK'\.$",
            ),
            (lambda: Participant("Asep", Segment.PU, jobs=[FIRM]), r"^job 1 must be a Job such as Job\("),  # type: ignore[list-item]
        ],
    )
    def test_a_wrong_type(self, make: Any, sentence: str) -> None:
        """Field, example and what was given."""
        with pytest.raises(TypeError, match=sentence):
            make()

    def test_a_job_that_ends_before_it_begins(self) -> None:
        """Both days are named."""
        with pytest.raises(ValueError, match=r"^end \(2026-04-14\) is before start \(2026-04-15\)\.$"):
            job(start="2026-04-15", end="2026-04-14")

    def test_a_negative_wage(self) -> None:
        """Rp0 is a wage, less is not."""
        assert Rp(0) == bill_of("2026-04", wage=Rp(0)).amount
        with pytest.raises(ValueError, match=r"^wage cannot be negative: Rp\(-1\)\.$"):
            job(wage=Rp(-1))

    def test_a_job_is_named_by_its_employer(self) -> None:
        """In either language."""
        assert "PT Teh Priangan" == f"{job()}" == f"{job():en}"


# --- what a bill says -------------------------------------------------------------------------------------------------


class TestAccount:
    """Lines, reasons, documents and copies of a bill."""

    def test_the_basis_of_every_line(self) -> None:
        """The articles of the four programmes, in hierarchical order."""
        shorts = [place.short for place in bill_of("2024-06").citations]
        assert [
            "PP 44/2015 Pasal 16 ayat (1) huruf b",
            "PP 44/2015 Pasal 18 ayat (1)",
            "PP 45/2015 Pasal 28 ayat (3) huruf a",
            "PP 45/2015 Pasal 28 ayat (3) huruf b",
            "PP 45/2015 Pasal 29 ayat (3)",
            "PP 46/2015 Pasal 16 ayat (1) huruf a",
            "PP 46/2015 Pasal 16 ayat (1) huruf b",
        ] == sorted(shorts)
        assert len(shorts) == len(bill_of("2024-06").sources)

    @pytest.mark.parametrize(
        ("month", "programs", "evidence"),
        [
            ("2024-06", ("JKK", "JKM", "JHT"), Evidence.READ),
            ("2015-07", FOUR, Evidence.READ),
            ("2024-06", FOUR, Evidence.REPORTED),
            ("2022-06", FOUR, Evidence.DERIVED),
        ],
    )
    def test_the_weakest_evidence(self, month: str, programs: tuple[str, ...], evidence: Evidence) -> None:
        """Articles that were read, ceilings that were reported, and the one of 2022 that was derived."""
        assert evidence is bill_of(month, programs=programs).evidence

    def test_the_relief_is_cited(self) -> None:
        """A relieved line names the relief beside the rate."""
        shorts = {place.short for place in bill_of("2025-06", MILL).citations}
        assert {"PP 44/2015 Pasal 16 ayat (1) huruf b", "PP 7/2025 Pasal 4 ayat (1)"} <= shorts

    def test_lines_are_tagged(self) -> None:
        """By programme, payer, employer and month."""
        account = bill_of("2026-04").breakdown
        assert {"JKK": Rp(27_000), "JKM": Rp(15_000), "JHT": Rp(285_000), "JP": Rp(150_000)} == account.by("program")
        assert {EMPLOYER: Rp(327_000), WORKER: Rp(150_000)} == account.by("payer")
        assert {"PT Teh Priangan": Rp(477_000)} == account.by("employer")
        assert {Month(2026, 4): Rp(477_000)} == account.by("month")

    @pytest.mark.parametrize(
        ("lang", "phrases"),
        [
            ("id", ("Iuran April 2026", "Iuran JHT pekerja", "0,54% x Rp5.000.000", "Rp477.000")),
            ("en", ("Contributions of April 2026", "JHT contribution, worker", "0.54% x Rp5,000,000", "Rp477,000")),
        ],
    )
    def test_a_document_in_both_languages(self, lang: Any, phrases: tuple[str, ...]) -> None:
        """As text, as Markdown, as a page, and by `explain`."""
        bill = bill_of("2026-04")
        document = bill.as_document(lang)
        text = document.text(width=160)
        for phrase in phrases:
            assert phrase in text
            assert phrase in document.markdown().replace("\\", "")
            assert phrase in bill.explain(lang, width=160)
        assert "<table" in document.html()

    def test_bills_are_values(self) -> None:
        """Equal facts make equal bills with equal hashes; another month or wage makes another bill."""
        bill = bill_of("2026-04")
        assert (bill_of("2026-04"), hash(bill_of("2026-04"))) == (bill, hash(bill))
        assert bill not in {bill_of("2026-05"), bill_of("2026-04", wage=Rp(5_000_001))}

    @pytest.mark.parametrize("forget", [False, True])
    @pytest.mark.parametrize(
        "bill",
        [
            bill_of("2026-04"),
            bill_of("2025-06", MILL),
            contributions(driver(sector=Sector.OTHER), "2026-06"),
            contributions(Participant("Rina", Segment.BPU, jobs=[Job(FIRM, WAGE)]), "2026-06"),
        ],
        ids=["PU", "relieved", "BPU", "special"],
    )
    def test_a_bill_survives_pickling_and_copying(self, bill: MonthlyBill, forget: bool) -> None:
        """A copy looks the law up again, whether or not it is still remembered."""
        stored = pickle.dumps(bill)
        if forget:
            cached_law.cache_clear()
            cached_special_law.cache_clear()
        for twin in (pickle.loads(stored), copy.copy(bill), copy.deepcopy(bill)):  # noqa: S301  (our own bytes)
            assert bill == twin
            assert hash(bill) == hash(twin)
            assert (bill.lines, bill.breakdown) == (twin.lines, twin.breakdown)

    def test_equality_does_not_hang_on_what_is_remembered(self) -> None:
        """The law of a month may be looked up anew between two bills."""
        first = bill_of("2026-04")
        cached_law.cache_clear()
        assert first == bill_of("2026-04")


ONE_BILL = """
import sys

from jamsos.contributions import contributions
from jamsos.employers import Employer, RiskClass
from jamsos.money import Rp
from jamsos.participants import Job, Participant, Segment

job = Job(Employer("PT Teh", risk_class=RiskClass.LOW), Rp(5_000_000), programs=("JKK", "JKM", "JHT", "JP"))
bill = contributions(Participant("Asep", Segment.PU, jobs=[job]), "2026-04")
assert bill.amount == Rp(477_000) and bill.by_payer() and bill.by_program() and bill.lines
sys.stdout.write(" ".join(name for name in sys.argv[1:] if name in sys.modules))
"""


@pytest.mark.parametrize("heavy", ["babel", "dateutil", "narwhals", "numpy", "decimal", "fractions"])
def test_a_bill_loads_nothing_heavy(heavy: str) -> None:
    """Import and one bill, in an interpreter of its own: whole numbers need none of these."""
    command = [sys.executable, "-c", ONE_BILL, heavy]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  (our own script)
    assert (0, "", "") == (done.returncode, done.stdout, done.stderr)


# --- properties -------------------------------------------------------------------------------------------------------


class TestProperties:
    """What holds for every worker."""

    @given(held=st.lists(jobs(), min_size=1, max_size=3), month=MONTHS)
    def test_every_view_has_the_same_sum(self, held: list[Job], month: Month) -> None:
        """Amount, lines, programmes, payers, single figures and account."""
        bill = contributions(earner(*held), month)
        paid = [line for line in bill.lines if line.due.on_payslip]
        assert bill.amount == sum((line.amount for line in paid), Rp(0))
        assert bill.amount == sum(bill.by_program().values(), Rp(0))
        assert sum((line.amount for line in bill.lines), Rp(0)) == sum(bill.by_payer().values(), Rp(0))
        for program in PROGRAMS:
            for payer in Payer:
                chosen = [line.amount for line in bill.lines if line.program is program and line.payer is payer]
                assert sum(chosen, Rp(0)) == bill.of(program, payer)

    @given(held=st.lists(jobs(), min_size=1, max_size=2), month=MONTHS)
    def test_the_account_equals_the_amounts_line_by_line(self, held: list[Job], month: Month) -> None:
        """The reckoning in whole sen and the account with its reasons are two readings of one law."""
        bill = contributions(earner(*held), month)
        assert [line.amount for line in bill.lines if line.due.on_payslip] == [p.amount for p in bill.breakdown.parts]
        beside = bill.beside_the_payslip.parts
        assert [line.amount for line in bill.lines if not line.due.on_payslip] == [p.amount for p in beside]

    @given(income=WAGES, sector=st.sampled_from(Sector), month=MONTHS, funded=st.booleans(), paid_up=st.booleans())
    def test_so_it_does_for_non_wage_workers(
        self, income: Rupiah, sector: Sector, month: Month, funded: bool, paid_up: bool
    ) -> None:
        """In every band, sector and month."""
        person = driver(
            income=income, sector=sector, registered="2020-09", paid_up=paid_up, programs=("JKK", "JKM", "JHT")
        )
        bill = contributions(person, month, publicly_funded=funded)
        assert [line.amount for line in bill.lines] == [part.amount for part in bill.breakdown.parts]

    @given(wage=WAGES, risk=RISKS, month=MONTHS)
    def test_the_rates_of_a_payslip(self, wage: Rupiah, risk: RiskClass, month: Month) -> None:
        """Each line by itself, half up to the sen; paid in full, as who is not paid up has no relief."""
        firm = Employer("PT Teh", risk_class=risk)
        bill = bill_of(month.iso, firm, wage, registered="2018-01", paid_up=False)
        capped = min(wage, CEILING.on(month.first).value)
        expected = {
            ("JKK", EMPLOYER): half_up(RATES[risk.number], wage),
            ("JKM", EMPLOYER): half_up("0.30", wage),
            ("JHT", EMPLOYER): half_up("3.7", wage),
            ("JHT", WORKER): half_up("2", wage),
            ("JP", EMPLOYER): half_up("2", capped),
            ("JP", WORKER): half_up("1", capped),
        }
        assert expected == lines(bill)

    @given(held=jobs(), more=WAGES, month=MONTHS)
    def test_a_higher_wage_never_pays_less(self, held: Job, more: Rupiah, month: Month) -> None:
        """Line by line."""
        assert isinstance(held.wage, Rupiah)
        higher = job(
            held.employer,
            held.wage + more,
            programs=held.programs,
            registered=held.registered,
            paid_up=held.paid_up,
        )
        lower_lines, higher_lines = (contributions(earner(each), month).lines for each in (held, higher))
        assert all(low.sen <= high.sen for low, high in zip(lower_lines, higher_lines, strict=True))

    @given(wage=WAGES, more=st.integers(0, 10_000).map(Rupiah.of_sen), month=MONTHS)
    def test_jp_has_no_cliff(self, wage: Rupiah, more: Rupiah, month: Month) -> None:
        """A little more wage is at most 3 % of it more contribution, but for the rounding of two lines."""
        low, high = (bill_of(month.iso, wage=base, programs=("JP",)).amount for base in (wage, wage + more))
        assert Rp(0) <= high - low <= half_up("3", more) + Rp(0, sen=2)

    @given(
        held=jobs(),
        more=st.integers(0, 10**6).map(Rupiah.of_sen),
        month=st.integers(0, 72).map(lambda n: Month(2021, 2) + n),
    )
    def test_a_wage_earners_bill_has_no_cliff(self, held: Job, more: Rupiah, month: Month) -> None:
        """Each line of the five programmes rises by at most its rate of the added wage, and a sen of rounding.

        The ceilings of JP and JKP are the stated limits: there a line stops, it does not jump.
        """
        assert isinstance(held.wage, Rupiah)
        five = attrs.evolve(held, programs=(*FOUR, "JKP"))
        low, high = (
            contributions(earner(attrs.evolve(five, wage=wage)), month).lines for wage in (held.wage, held.wage + more)
        )
        highest = {"JKK": "1.74", "JKM": "0.30", "JHT": "3.7", "JP": "2", "JKP": "0.22"}
        for before, after in zip(low, high, strict=True):
            rise = after.amount - before.amount
            assert Rp(0) <= rise <= half_up(highest[before.program.code], more) + Rp(0, sen=1)

    @given(income=WAGES, more=st.integers(0, 10**8).map(Rupiah.of_sen), month=MONTHS)
    def test_a_non_wage_bill_jumps_at_a_band_alone(self, income: Rupiah, more: Rupiah, month: Month) -> None:
        """Two incomes of one band of Lampiran II pay the same, and of two bands the higher pays more."""
        bands = INCOME_BANDS.on(month.first).value
        low, high = (
            contributions(
                driver(income=each, programs=("JKK", "JKM", "JHT"), paid_up=False, registered="2018-01"),
                month,
                publicly_funded=True,
            )
            for each in (income, income + more)
        )
        assert (bands.of(income) == bands.of(income + more)) == (low.amount == high.amount)
        assert low.amount <= high.amount

    @given(held=jobs(), first=MONTHS, lengths=st.tuples(st.integers(1, 8), st.integers(1, 8)))
    def test_months_add_up(self, held: Job, first: Month, lengths: tuple[int, int]) -> None:
        """A job that is cut in two after any month is billed as it was before."""
        middle = first + (lengths[0] - 1)
        span = [first + n for n in range(sum(lengths)) if first + n <= Month(2027, 2)]
        facts = {"programs": held.programs, "registered": held.registered, "paid_up": held.paid_up}
        before = job(held.employer, held.wage, end=middle.last, **facts)
        after = job(held.employer, held.wage, start=(middle + 1).first, **facts)
        whole = sum((contributions(earner(held), month).amount for month in span), Rp(0))
        assert whole == sum((contributions(earner(before, after), month).amount for month in span), Rp(0))

    @given(held=st.lists(jobs(), min_size=2, max_size=3), month=MONTHS)
    def test_jobs_add_up(self, held: list[Job], month: Month) -> None:
        """Each employer is billed for itself."""
        together = contributions(earner(*held), month)
        assert together.amount == sum((contributions(earner(each), month).amount for each in held), Rp(0))

    @given(wage=WAGES, risk=RISKS, month=MONTHS)
    def test_a_relief_never_raises_a_bill(self, wage: Rupiah, risk: RiskClass, month: Month) -> None:
        """Line by line, whoever belongs to its group."""
        mill = Employer("PT", risk_class=risk, workers=50, labour_intensive=LabourIntensiveIndustry.TOYS)
        plain = Employer("PT", risk_class=risk)
        relieved = bill_of(month.iso, mill, wage, registered="2018-01")
        full = bill_of(month.iso, plain, wage, registered="2018-01", paid_up=False)
        assert all(less.sen <= more.sen for less, more in zip(relieved.lines, full.lines, strict=True))

    @given(income=WAGES, sector=st.sampled_from(Sector), month=MONTHS)
    def test_nor_that_of_a_non_wage_worker(self, income: Rupiah, sector: Sector, month: Month) -> None:
        """PP 49/2020 and PP 50/2025."""
        relieved = contributions(driver(income=income, sector=sector, registered="2018-01"), month)
        unpaid = driver(income=income, sector=sector, registered="2018-01", paid_up=False)
        full = contributions(unpaid, month, publicly_funded=True)
        assert all(less.sen <= more.sen for less, more in zip(relieved.lines, full.lines, strict=True))

"""Formulir 2a: the eleven amounts of the operator's list, and why they differ from a bill."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos.contributions import MonthlyBill, contributions
from jamsos.employers import Employer, LabourIntensiveIndustry, RiskClass
from jamsos.form2a import Difference, Form2a, Origin, Reconciliation, form2a, reconcile
from jamsos.money import Rp, Rupiah
from jamsos.participants import Job, Participant, Sector, Segment

FIRM = Employer("PT Teh Priangan", risk_class=RiskClass.LOW)
FOUR = ("JKK", "JKM", "JHT", "JP")
FORM_WAGE = Rp(2_773_184)
HIGH_WAGE = Rp(20_000_000)


def bill_of(wage: Rupiah = FORM_WAGE, month: str = "2026-08", employer: Employer = FIRM, **facts: Any) -> MonthlyBill:
    """The bill of a worker with one job in the four programmes, some facts changed."""
    values: dict[str, Any] = {"programs": FOUR, **facts}
    job = Job(employer, wage, **values)
    return contributions(Participant("Asep", Segment.PU, jobs=[job]), month)


def causes(found: Reconciliation) -> dict[str, Origin]:
    """The cause of each column that differs."""
    return {each.column: each.cause for each in found.differences}


def remarks(found: Reconciliation) -> dict[str, str]:
    """What is said of each column that differs."""
    return {each.column: each.why.get("en") for each in found.differences}


def printed(bill: MonthlyBill, **columns: Rupiah) -> Form2a:
    """The form of a bill with other amounts in some columns; the total follows unless it is one of them."""
    form = form2a(bill)
    moved = sum(
        (
            amount - value
            for name, _, value in form.columns()
            for column, amount in columns.items()
            if column == name and name not in {"wage", "jkp_state"}
        ),
        Rp(0),
    )
    return attrs.evolve(form, **{"total": form.total + moved, **columns})


class TestForm:
    """The row of one worker."""

    def test_the_official_evidence(self) -> None:
        """A Form 2a of August 2026 on Rp2.773.184: JHT of the employer is 102.607,81; the rest by the same rule."""
        expected = {
            "wage": Rp(2_773_184),
            "arrears": Rp(0),
            "jkk": Rp(14_975, sen=19),
            "jkm": Rp(8_319, sen=55),
            "jht_employer": Rp(102_607, sen=81),
            "jht_worker": Rp(55_463, sen=68),
            "jp_employer": Rp(55_463, sen=68),
            "jp_worker": Rp(27_731, sen=84),
            "jkp_employer": Rp(0),
            "jkp_state": Rp(0),
            "total": Rp(264_561, sen=75),
        }
        assert expected == {name: amount for name, _, amount in form2a(bill_of()).columns()}

    def test_there_are_eleven_columns(self) -> None:
        """Each with a name, in both languages."""
        columns = form2a(bill_of()).columns()
        assert 11 == len(columns) == len({name for name, _, _ in columns}) == len({label.en for _, label, _ in columns})
        assert [field.name for field in attrs.fields(Form2a)] == [name for name, _, _ in columns]

    def test_arrears_are_part_of_the_total(self) -> None:
        """They are handed in, and paid."""
        plain, form = form2a(bill_of()), form2a(bill_of(), arrears=Rp(1_000))
        assert (Rp(1_000), plain.total + Rp(1_000)) == (form.arrears, form.total)

    def test_the_share_of_the_state_is_printed_and_not_paid(self) -> None:
        """JKP of Rp2.773.184: 0,22 % by the state."""
        with_jkp, without = (form2a(bill_of(programs=codes)) for codes in ((*FOUR, "JKP"), FOUR))
        assert (Rp(0), Rp(6_101)) == (with_jkp.jkp_employer, with_jkp.jkp_state)
        assert without.total == with_jkp.total

    def test_a_non_wage_worker_has_no_wage(self) -> None:
        """What a participant pays stands in the columns of the programmes; his JHT in that of the worker."""
        person = Participant("Budi", Segment.BPU, income=Rp(1_000_000), programs=("JKK", "JKM", "JHT"))
        form = form2a(contributions(person, "2025-12"))
        assert Form2a(jkk=Rp(10_000), jkm=Rp(6_800), jht_worker=Rp(20_000), total=Rp(36_800)) == form

    def test_several_jobs_are_added(self) -> None:
        """One row for one worker."""
        jobs = [Job(FIRM, wage, programs=FOUR) for wage in (Rp(5_000_000), Rp(4_000_000))]
        form = form2a(contributions(Participant("Asep", Segment.PU, jobs=jobs), "2026-08"))
        assert (Rp(9_000_000), Rp(48_600)) == (form.wage, form.jkk)

    @pytest.mark.parametrize(
        ("make", "sentence"),
        [
            (lambda: Form2a(jkk=27_000), r"^jkk must be a Rupiah such as Rp\(27_000\), not 27000 \(int\)\.$"),  # type: ignore[arg-type]
            (lambda: form2a("bill"), r"^bill must be a MonthlyBill such as contributions\("),  # type: ignore[arg-type]
            (lambda: form2a(bill_of(), arrears=0), r"^arrears must be a Rupiah such as "),  # type: ignore[arg-type]
            (lambda: reconcile(bill_of(), "form"), r"^form must be a Form2a such as "),  # type: ignore[arg-type]
        ],
    )
    def test_a_wrong_type(self, make: Any, sentence: str) -> None:
        """Field, example and what was given."""
        with pytest.raises(TypeError, match=sentence):
            make()

    @pytest.mark.parametrize(
        ("lang", "phrases"),
        [
            ("id", ("Formulir 2a", "JHT pemberi kerja", "Rp102.607,81", "Jumlah")),
            ("en", ("Form 2a", "JHT, employer", "Rp102,607.81", "Total")),
        ],
    )
    def test_a_document_in_both_languages(self, lang: Any, phrases: tuple[str, ...]) -> None:
        """One line for each column."""
        document = form2a(bill_of()).as_document(lang)
        for phrase in phrases:
            assert phrase in document.text()
            assert phrase in document.html()


class TestAgreement:
    """Bill and form are equal."""

    @given(
        wage=st.integers(0, 5 * 10**9).map(Rupiah.of_sen),
        risk=st.sampled_from(RiskClass),
        codes=st.frozensets(st.sampled_from(FOUR)),
        arrears=st.integers(0, 10**6).map(Rupiah.of_sen),
    )
    def test_a_bill_agrees_with_its_own_form(
        self, wage: Rupiah, risk: RiskClass, codes: frozenset[str], arrears: Rupiah
    ) -> None:
        """With the same arrears, nothing differs."""
        bill = bill_of(wage, employer=Employer("PT", risk_class=risk), programs=codes)
        found = reconcile(bill, form2a(bill, arrears=arrears), arrears=arrears)
        assert found.agrees
        assert frozenset() == found.causes

    @given(
        wage=st.integers(0, 5 * 10**9).map(Rupiah.of_sen),
        other=st.integers(0, 5 * 10**9).map(Rupiah.of_sen),
        risk=st.sampled_from(RiskClass),
        column=st.sampled_from([field.name for field in attrs.fields(Form2a)]),
        amount=st.integers(-(10**6), 10**8).map(Rupiah.of_sen),
    )
    def test_every_difference_is_found(
        self, wage: Rupiah, other: Rupiah, risk: RiskClass, column: str, amount: Rupiah
    ) -> None:
        """Whatever the form says, the differences are those columns that differ, with their amounts."""
        bill = bill_of(wage)
        theirs = form2a(bill_of(other, employer=Employer("PT", risk_class=risk)))
        form = attrs.evolve(theirs, **{column: amount})
        ours = {name: value for name, _, value in form2a(bill).columns()}
        expected = {name: value - ours[name] for name, _, value in form.columns() if value != ours[name]}
        assert expected == {each.column: each.amount for each in reconcile(bill, form).differences}

    @given(
        wage=st.integers(10**6, 5 * 10**9).map(Rupiah.of_sen), other=st.integers(10**6, 5 * 10**9).map(Rupiah.of_sen)
    )
    def test_another_wage_is_always_recognised(self, wage: Rupiah, other: Rupiah) -> None:
        """A form on another wage leaves nothing unknown."""
        found = reconcile(bill_of(wage), form2a(bill_of(other)))
        assert found.causes <= {Origin.WAGE, Origin.ROUNDING}


class TestCauses:
    """Each cause on its own."""

    def test_wage(self) -> None:
        """The form was made on an older wage: every column follows from it."""
        found = reconcile(bill_of(), form2a(bill_of(Rp(2_700_000))))
        assert {Origin.WAGE} == found.causes
        assert len(found.differences) == 8
        assert "the form has another wage" == remarks(found)["wage"]
        assert "equals the bill on a wage of Rp2,700,000" == remarks(found)["jkk"]
        assert "follows from the other columns" == remarks(found)["total"]

    def test_wage_of_another_print(self) -> None:
        """A form on another wage that also rounds to the rupiah: the wage is the cause, not the sen."""
        theirs = form2a(bill_of(Rp(2_700_001)))
        rupiah = {name: Rp(amount // Rp(1)) for name, _, amount in theirs.columns()}
        total = sum((amount for name, amount in rupiah.items() if name not in {"wage", "total"}), Rp(0))
        found = reconcile(bill_of(), Form2a(**{**rupiah, "total": total}))
        assert {Origin.WAGE} == found.causes

    def test_the_rate_of_another_risk_class(self) -> None:
        """JKK of class III instead of II."""
        bill = bill_of(Rp(5_000_000))
        found = reconcile(bill, printed(bill, jkk=Rp(44_500)))
        assert {"jkk": Origin.RATE, "total": Origin.RATE} == causes(found)
        assert "equals the rate of the risk class medium" in remarks(found)["jkk"]

    def test_the_rate_in_whole_rupiah(self) -> None:
        """Class III of Rp2.773.184 is 24.681,34; the form says 24.681."""
        bill = bill_of()
        assert {"jkk": Origin.RATE, "total": Origin.RATE} == causes(reconcile(bill, printed(bill, jkk=Rp(24_681))))

    @pytest.mark.parametrize(("workers", "other", "word"), [(50, 27_000, "without"), (49, 13_500, "with")])
    def test_a_relief_that_one_of_the_two_has(self, workers: int, other: int, word: str) -> None:
        """PP 7/2025 halves JKK: the operator bills it whole, or halves what the firm does not."""
        mill = Employer("PT", risk_class=RiskClass.LOW, workers=workers, labour_intensive=LabourIntensiveIndustry.TOYS)
        bill = bill_of(Rp(5_000_000), "2025-04", mill)
        found = reconcile(bill, printed(bill, jkk=Rp(other)))
        assert {"jkk": Origin.RATE, "total": Origin.RATE} == causes(found)
        assert f"equals the contribution {word} the relief of PP 7/2025" == remarks(found)["jkk"]

    def test_the_relief_of_2020(self) -> None:
        """PP 49/2020: JKK and JKM in full on the form, one per cent on the bill; JHT is not relieved."""
        bill = bill_of(Rp(5_000_000), "2020-09", registered="2019-01")
        found = reconcile(bill, form2a(bill_of(Rp(5_000_000), "2020-09", registered="2019-01", paid_up=False)))
        assert {"jkk": Origin.RATE, "jkm": Origin.RATE, "total": Origin.RATE} == causes(found)
        assert "equals the contribution without the relief of PP 49/2020" == remarks(found)["jkm"]

    def test_a_relief_on_another_risk_class_is_the_class(self) -> None:
        """A class explains what it explains: 0,27 % is low with the relief of PP 7/2025, and no other class."""
        bill = bill_of(Rp(5_000_000), "2025-04")
        assert {Origin.RATE} == reconcile(bill, printed(bill, jkk=Rp(44_500))).causes
        assert (
            "equals the rate of the risk class medium" == remarks(reconcile(bill, printed(bill, jkk=Rp(44_500))))["jkk"]
        )

    def test_the_deferral_of_jp(self) -> None:
        """PP 49/2020: the form has the one per cent that is paid in time, of the ceiling of 2020."""
        bill = bill_of(HIGH_WAGE, "2020-09", registered="2019-01")
        form = printed(bill, jp_employer=Rp(1_787, sen=94), jp_worker=Rp(893, sen=97))
        found = reconcile(bill, form)
        assert {"jp_employer": Origin.RATE, "jp_worker": Origin.RATE, "total": Origin.RATE} == causes(found)
        assert "equals the part that PP 49/2020 does not defer" == remarks(found)["jp_worker"]

    @pytest.mark.parametrize(
        ("month", "cause"), [("2020-07", Origin.UNKNOWN), ("2020-08", Origin.RATE), ("2021-02", Origin.UNKNOWN)]
    )
    def test_the_deferral_in_its_months_alone(self, month: str, cause: Origin) -> None:
        """August 2020 to January 2021."""
        bill = bill_of(Rp(5_000_000), month, registered="2019-01")
        assert cause is causes(reconcile(bill, printed(bill, jp_worker=Rp(500))))["jp_worker"]

    def test_a_ceiling_that_is_missing(self) -> None:
        """JP of the whole wage."""
        bill = bill_of(HIGH_WAGE)
        found = reconcile(bill, printed(bill, jp_employer=Rp(400_000), jp_worker=Rp(200_000)))
        assert {"jp_employer": Origin.CEILING, "jp_worker": Origin.CEILING, "total": Origin.CEILING} == causes(found)
        assert "equals the bill without the ceiling" == remarks(found)["jp_employer"]

    def test_the_ceiling_of_another_year(self) -> None:
        """JP of the ceiling of March 2025, 10.547.400."""
        bill = bill_of(HIGH_WAGE)
        found = reconcile(bill, printed(bill, jp_employer=Rp(210_948), jp_worker=Rp(105_474)))
        assert {Origin.CEILING} == found.causes
        assert "equals the ceiling of March 2025" == remarks(found)["jp_worker"]

    def test_the_ceiling_of_jkp(self) -> None:
        """The state's share of the whole wage: Rp44.000 instead of Rp11.000; it is in no total."""
        bill = bill_of(HIGH_WAGE, programs=(*FOUR, "JKP"))
        assert {"jkp_state": Origin.CEILING} == causes(reconcile(bill, printed(bill, jkp_state=Rp(44_000))))

    @pytest.mark.parametrize("amount", [Rp(102_607), Rp(102_608), Rp(102_607, sen=80), Rp(102_608, sen=80)])
    def test_rounding_up_and_down(self, amount: Rupiah) -> None:
        """Less than a rupiah more or less than 102.607,81."""
        found = reconcile(bill_of(), printed(bill_of(), jht_employer=amount))
        assert {"jht_employer": Origin.ROUNDING, "total": Origin.ROUNDING} == causes(found)
        assert "less than one rupiah" == remarks(found)["jht_employer"]

    def test_a_whole_rupiah_is_no_rounding(self) -> None:
        """102.608,81 and 102.606,81 are a rupiah away."""
        for amount in (Rp(102_608, sen=81), Rp(102_606, sen=81)):
            found = reconcile(bill_of(), printed(bill_of(), jht_employer=amount))
            assert Origin.UNKNOWN is causes(found)["jht_employer"]

    def test_a_total_alone_may_be_rounded(self) -> None:
        """The columns agree and the sum is in whole rupiah."""
        assert {"total": Origin.ROUNDING} == causes(reconcile(bill_of(), printed(bill_of(), total=Rp(264_562))))

    def test_a_wage_may_be_rounded(self) -> None:
        """A piece wage has sen that the form leaves out."""
        bill = bill_of(Rp(2_133_333, sen=33))
        assert {"wage": Origin.ROUNDING} == causes(reconcile(bill, printed(bill, wage=Rp(2_133_333))))

    def test_not_registered(self) -> None:
        """The form has nothing for JP."""
        bill = bill_of(Rp(5_000_000))
        found = reconcile(bill, form2a(bill_of(Rp(5_000_000), programs=("JKK", "JKM", "JHT"))))
        assert {Origin.NOT_REGISTERED} == found.causes
        assert ["jp_employer", "jp_worker", "total"] == list(causes(found))
        assert "the form has nothing for this programme" == remarks(found)["jp_worker"]

    def test_half_a_programme_is_no_missing_registration(self) -> None:
        """The employer's share of JP without the worker's is what nothing explains."""
        bill = bill_of(Rp(5_000_000))
        assert Origin.UNKNOWN is causes(reconcile(bill, printed(bill, jp_worker=Rp(0))))["jp_worker"]

    def test_not_owed(self) -> None:
        """The form has JP, the bill has not."""
        bill = bill_of(Rp(5_000_000), programs=("JKK", "JKM", "JHT"))
        found = reconcile(bill, form2a(bill_of(Rp(5_000_000))))
        assert {Origin.NOT_OWED} == found.causes
        assert "the bill has nothing for this programme" == remarks(found)["jp_employer"]

    def test_a_wage_of_nothing_is_billed_all_the_same(self) -> None:
        """The bill has the programme, with Rp0 on a wage of Rp0: the wage is the cause."""
        assert {Origin.WAGE} == reconcile(bill_of(Rp(0)), form2a(bill_of(Rp(5_000_000)))).causes

    def test_newcomer(self) -> None:
        """At work since the 15th, and not on the form yet."""
        found = reconcile(bill_of(start="2026-08-15"), Form2a())
        assert {Origin.NEWCOMER} == found.causes
        assert {"at work since 15 August 2026", "follows from the other columns"} == set(remarks(found).values())

    def test_leaver(self) -> None:
        """At work until the 10th, and no longer on the form."""
        found = reconcile(bill_of(end="2026-08-10"), Form2a(wage=FORM_WAGE))
        assert {Origin.LEAVER} == found.causes
        assert "at work until 10 August 2026" == remarks(found)["jkk"]

    @pytest.mark.parametrize(
        "facts", [{}, {"start": "2026-07-31"}, {"end": "2026-09-01"}, {"start": "2020-01-01", "end": "2027-01-01"}]
    )
    def test_who_was_there_all_month_is_not_registered(self, facts: dict[str, Any]) -> None:
        """Nothing is printed, and the job neither began nor ended in the month."""
        found = reconcile(bill_of(**facts), Form2a())
        assert {Origin.WAGE, Origin.NOT_REGISTERED} == found.causes

    def test_a_newcomer_who_is_printed_is_compared(self) -> None:
        """The form has the worker already."""
        bill = bill_of(Rp(5_000_000), start="2026-08-15")
        assert {Origin.RATE} == reconcile(bill, printed(bill, jkk=Rp(44_500))).causes

    def test_a_newcomer_among_several_jobs(self) -> None:
        """One of two jobs began in the month."""
        jobs = [Job(FIRM, FORM_WAGE, programs=FOUR), Job(FIRM, FORM_WAGE, programs=FOUR, start="2026-08-02")]
        bill = contributions(Participant("Asep", Segment.PU, jobs=jobs), "2026-08")
        assert {Origin.NEWCOMER} == reconcile(bill, Form2a()).causes

    def test_unknown(self) -> None:
        """What nothing explains is said to be unknown, and the total follows."""
        found = reconcile(bill_of(), printed(bill_of(), jkm=Rp(12_345)))
        assert {"jkm": Origin.UNKNOWN, "total": Origin.UNKNOWN} == causes(found)
        assert "no cause explains it" == remarks(found)["jkm"]

    def test_a_total_that_does_not_add_up(self) -> None:
        """The columns agree, or explain less than the sum says: the total is unknown."""
        bill = bill_of(Rp(5_000_000))
        assert {"total": Origin.UNKNOWN} == causes(reconcile(bill, printed(bill, total=Rp(1))))
        found = reconcile(bill, printed(bill, jkk=Rp(44_500), total=Rp(1)))
        assert {"jkk": Origin.RATE, "total": Origin.UNKNOWN} == causes(found)

    @pytest.mark.parametrize(("ours", "theirs"), [(Rp(0), Rp(50_000)), (Rp(50_000), Rp(0)), (Rp(50_000), Rp(40_000))])
    def test_arrears(self, ours: Rupiah, theirs: Rupiah) -> None:
        """The form carries other arrears; the total follows."""
        found = reconcile(bill_of(), form2a(bill_of(), arrears=theirs), arrears=ours)
        assert {"arrears": Origin.ARREARS, "total": Origin.ARREARS} == causes(found)
        assert "the form has other arrears" == remarks(found)["arrears"]

    def test_arrears_may_be_rounded(self) -> None:
        """The sen of arrears are rounding as those of a month."""
        found = reconcile(bill_of(), form2a(bill_of(), arrears=Rp(50_000)), arrears=Rp(50_000, sen=49))
        assert {Origin.ROUNDING} == found.causes

    def test_a_negative_wage_is_no_wage(self) -> None:
        """A correction in the column of the wage is shown, and no bill is made on it."""
        assert {"wage": Origin.WAGE} == causes(reconcile(bill_of(), printed(bill_of(), wage=Rp(-1))))


class TestSeveral:
    """Several causes at once, and people of whom less can be told."""

    def test_three_causes(self) -> None:
        """Rate, ceiling and arrears; the total follows from the first that is paid."""
        bill = bill_of(HIGH_WAGE)
        form = printed(bill, jkk=Rp(178_000), jp_employer=Rp(400_000), arrears=Rp(5_000))
        expected = {
            "arrears": Origin.ARREARS,
            "jkk": Origin.RATE,
            "jp_employer": Origin.CEILING,
            "total": Origin.ARREARS,
        }
        assert expected == causes(reconcile(bill, form))

    def test_another_wage_with_another_class_and_another_ceiling(self) -> None:
        """Rate and ceiling are tried on the form's wage too."""
        bill, theirs = bill_of(HIGH_WAGE), bill_of(Rp(25_000_000))
        form = printed(theirs, jkk=Rp(222_500), jp_employer=Rp(210_948), jp_worker=Rp(250_000))
        expected = {
            "wage": Origin.WAGE,
            "jkk": Origin.RATE,
            "jkm": Origin.WAGE,
            "jht_employer": Origin.WAGE,
            "jht_worker": Origin.WAGE,
            "jp_employer": Origin.CEILING,
            "jp_worker": Origin.CEILING,
            "total": Origin.RATE,
        }
        assert expected == causes(reconcile(bill, form))

    def test_on_two_jobs_no_wage_is_tried(self) -> None:
        """Nobody can tell whose wage the form changed."""
        jobs = [Job(FIRM, wage, programs=FOUR) for wage in (Rp(5_000_000), Rp(20_000_000))]
        bill = contributions(Participant("Asep", Segment.PU, jobs=jobs), "2026-08")
        form = printed(bill, wage=Rp(24_000_000), jkk=Rp(1_000_000), jp_employer=Rp(1_000_000))
        assert {
            "wage": Origin.WAGE,
            "jkk": Origin.UNKNOWN,
            "jp_employer": Origin.UNKNOWN,
            "total": Origin.UNKNOWN,
        } == causes(reconcile(bill, form))

    def test_each_employer_has_a_form_of_its_own(self) -> None:
        """The bill of one of two employers is held against its form: there wage, rate and ceiling are told again."""
        other = Employer("PT Tambang", risk_class=RiskClass.VERY_HIGH)
        jobs = [Job(FIRM, Rp(5_000_000), programs=FOUR), Job(other, Rp(20_000_000), programs=FOUR)]
        bill = contributions(Participant("Asep", Segment.PU, jobs=jobs), "2026-08").at(other)
        assert reconcile(bill, form2a(bill_of(Rp(20_000_000), employer=other))).agrees
        found = reconcile(bill, form2a(bill_of(Rp(18_000_000), employer=other)))
        assert {Origin.WAGE} == found.causes
        form = printed(bill, jp_employer=Rp(400_000), jp_worker=Rp(200_000))
        assert {Origin.CEILING} == reconcile(bill, form).causes

    def test_a_special_participant(self) -> None:
        """An intern is billed by wage and class, so both are tried."""
        bill = contributions(Participant("Rina", Segment.BPU, jobs=[Job(FIRM, Rp(4_000_000))]), "2026-08")
        assert {"jkk": Origin.RATE, "total": Origin.RATE} == causes(reconcile(bill, printed(bill, jkk=Rp(35_600))))
        form = printed(bill, wage=Rp(5_000_000), jkk=Rp(27_000), jkm=Rp(15_000))
        assert {Origin.WAGE} == reconcile(bill, form).causes

    def test_the_relief_of_a_non_wage_worker(self) -> None:
        """PP 50/2025: the operator bills Rp10.000 and Rp6.800, the payer expected half; and the other way round."""
        person = Participant("Budi", Segment.BPU, income=Rp(1_000_000), sector=Sector.OTHER)
        half, full = (contributions(person, "2026-06", publicly_funded=funded) for funded in (False, True))
        for bill, form, word in ((half, full, "without"), (full, half, "with")):
            found = reconcile(bill, form2a(form))
            assert {"jkk": Origin.RATE, "jkm": Origin.RATE, "total": Origin.RATE} == causes(found)
            assert f"equals the contribution {word} the relief of PP 50/2025" == remarks(found)["jkm"]

    def test_a_non_wage_worker(self) -> None:
        """Another band is unknown, rounding and what is missing are told."""
        person = Participant("Budi", Segment.BPU, income=Rp(1_000_000), sector=Sector.OTHER, programs=("JKK", "JHT"))
        bill = contributions(person, "2026-06")
        form = printed(bill, jkk=Rp(6_000), jht_worker=Rp(20_000, sen=50), jkm=Rp(3_400))
        expected = {
            "jkk": Origin.UNKNOWN,
            "jkm": Origin.NOT_OWED,
            "jht_worker": Origin.ROUNDING,
            "total": Origin.UNKNOWN,
        }
        assert expected == causes(reconcile(bill, form))
        assert {Origin.NOT_REGISTERED} == reconcile(bill, Form2a()).causes

    @pytest.mark.parametrize(
        ("lang", "phrases"),
        [
            (
                "id",
                ("Rekonsiliasi Formulir 2a", "Iuran JKK", "tarif", "sama dengan tarif tingkat risiko", "-Rp5.000"),
            ),
            ("en", ("Reconciliation of Form 2a", "JKK contribution", "rate", "follows from", "-Rp5,000")),
        ],
    )
    def test_a_document_in_both_languages(self, lang: Any, phrases: tuple[str, ...]) -> None:
        """A table of the differences with their causes."""
        bill = bill_of(HIGH_WAGE)
        form = printed(bill, jkk=Rp(178_000), jht_worker=Rp(395_000))
        text = reconcile(bill, form).as_document(lang).text(width=200)
        for phrase in phrases:
            assert phrase in text

    @pytest.mark.parametrize(("lang", "sentence"), [("id", "Tidak ada selisih."), ("en", "No differences.")])
    def test_agreement_is_said(self, lang: Any, sentence: str) -> None:
        """A reconciliation without differences is a sentence."""
        assert sentence in reconcile(bill_of(), form2a(bill_of())).as_document(lang).text()

    @pytest.mark.parametrize("cause", Origin)
    def test_a_cause_has_a_name_in_both_languages(self, cause: Origin) -> None:
        """As it stands in the table."""
        assert (cause.value.id, cause.value.en) == (f"{cause}", f"{cause:en}")

    def test_a_difference_is_what_the_form_has_more(self) -> None:
        """Printed less billed."""
        (jkk, _) = reconcile(bill_of(Rp(5_000_000)), printed(bill_of(Rp(5_000_000)), jkk=Rp(12_000))).differences
        assert isinstance(jkk, Difference)
        assert (Rp(27_000), Rp(12_000), Rp(-15_000)) == (jkk.billed, jkk.printed, jkk.amount)

    def test_forms_and_reconciliations_are_values(self) -> None:
        """They are hashed, stored and copied."""
        found = reconcile(bill_of(), form2a(bill_of(Rp(2_700_000))))
        for value in (form2a(bill_of()), found):
            for twin in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):  # noqa: S301  (our own bytes)
                assert (value, hash(value)) == (twin, hash(twin))

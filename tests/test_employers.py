"""Employers: the classes of risk, the size of an enterprise to the sen, and what a worker's facts may be."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsos.employers import (
    ASSET_LIMITS,
    DECIDING_TEST,
    SALES_LIMITS,
    DecidingTest,
    Employer,
    Employment,
    EnterpriseScale,
    Jkn,
    LabourIntensiveIndustry,
    RiskClass,
    ScaleLimits,
    ScaleTest,
    StateService,
    WorkerFacts,
    scale_of,
)
from jamsos.law import Evidence, NotInForce
from jamsos.money import Rp, Rupiah
from jamsos.regions import KOTA_AMBON

MICRO, SMALL, MEDIUM, LARGE = EnterpriseScale
ASSETS, SALES = ScaleTest
LAW_OF_2008, LAW_OF_2021 = "2021-02-01", "2021-02-02"
ONE_SEN = Rp(0, sen=1)


def size(day: str, name: str, amount: Rupiah) -> EnterpriseScale:
    """The size by one amount alone; since 2021 assets are the test of a new business."""
    given: dict[str, Any] = {name: amount, "on": day, "new_business": name == "assets"}
    return scale_of(**given)


amounts = st.integers(min_value=0, max_value=10**13).map(Rupiah.of_sen)


def test_the_risk_classes_are_the_five_of_the_article() -> None:
    """PP 44/2015 Pasal 16 ayat (1): from very low to very high, numbered as the fact "risk_class" is."""
    assert [
        (1, "I", "sangat rendah", "very low"),
        (2, "II", "rendah", "low"),
        (3, "III", "sedang", "medium"),
        (4, "IV", "tinggi", "high"),
        (5, "V", "sangat tinggi", "very high"),
    ] == [(each.number, each.group, f"{each:id}", f"{each:en}") for each in RiskClass]


@pytest.mark.parametrize("risk", RiskClass)
def test_a_risk_class_is_found_by_its_number(risk: RiskClass) -> None:
    """The number goes there and back, and so do storage and the default format."""
    assert risk is RiskClass.of(risk.number)
    assert risk is pickle.loads(pickle.dumps(risk))  # noqa: S301  (our own bytes)
    assert (f"{risk}", repr(risk)) == (risk.label.id, f"<RiskClass.{risk.name}>")


def test_there_is_no_sixth_risk_class() -> None:
    """A number outside 1 to 5 is refused with the five there are; a text is no number."""
    with pytest.raises(ValueError, match=r"risk_class cannot be 9\. Valid: '1', '2', '3', '4', '5'"):
        RiskClass.of(9)
    with pytest.raises(TypeError, match="risk_class must be a whole number"):
        RiskClass.of("3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        (EnterpriseScale.MICRO, "usaha mikro", "micro enterprise"),
        (ScaleTest.SALES, "hasil penjualan tahunan", "yearly sales"),
        (DecidingTest.EITHER, "salah satu kriteria", "either test"),
        (LabourIntensiveIndustry.TOYS, "industri mainan anak", "toys"),
        (Employment.SEASONAL, "musiman", "seasonal"),
        (StateService.ASN, "pegawai ASN (PNS dan PPPK)", "civil servants (PNS and PPPK)"),
        (Jkn.NONE, "bukan peserta JKN", "not in JKN"),
        (
            ScaleLimits(Rp(1), Rp(2), Rp(3)),
            "usaha mikro paling banyak Rp1; usaha kecil paling banyak Rp2; usaha menengah paling banyak Rp3",
            "micro enterprise at most Rp1; small enterprise at most Rp2; medium enterprise at most Rp3",
        ),
    ],
)
def test_every_kind_speaks_both_languages(value: object, indonesian: str, english: str) -> None:
    """Indonesian unless English is asked for."""
    assert (indonesian, indonesian, english) == (f"{value}", f"{value:id}", f"{value:en}")


BOUNDS = [
    # UU 20/2008 Pasal 6: "paling banyak" is the smaller size, "lebih dari" the larger
    (LAW_OF_2008, "assets", 50_000_000, MICRO, SMALL),
    (LAW_OF_2008, "assets", 500_000_000, SMALL, MEDIUM),
    (LAW_OF_2008, "assets", 10_000_000_000, MEDIUM, LARGE),
    (LAW_OF_2008, "sales", 300_000_000, MICRO, SMALL),
    (LAW_OF_2008, "sales", 2_500_000_000, SMALL, MEDIUM),
    (LAW_OF_2008, "sales", 50_000_000_000, MEDIUM, LARGE),
    # PP 7/2021 Pasal 35 ayat (3) and (5)
    (LAW_OF_2021, "assets", 1_000_000_000, MICRO, SMALL),
    (LAW_OF_2021, "assets", 5_000_000_000, SMALL, MEDIUM),
    (LAW_OF_2021, "assets", 10_000_000_000, MEDIUM, LARGE),
    (LAW_OF_2021, "sales", 2_000_000_000, MICRO, SMALL),
    (LAW_OF_2021, "sales", 15_000_000_000, SMALL, MEDIUM),
    (LAW_OF_2021, "sales", 50_000_000_000, MEDIUM, LARGE),
]


@pytest.mark.parametrize(("day", "name", "limit", "at", "above"), BOUNDS)
def test_a_limit_belongs_to_the_smaller_size(
    day: str, name: str, limit: int, at: EnterpriseScale, above: EnterpriseScale
) -> None:
    """The limit itself and one sen above it."""
    assert (at, above) == (size(day, name, Rp(limit)), size(day, name, Rp(limit) + ONE_SEN))


@pytest.mark.parametrize("figure", [ASSET_LIMITS, SALES_LIMITS, DECIDING_TEST])
def test_the_law_of_sizes_begins_on_4_july_2008(figure: Any) -> None:
    """UU 20/2008; the day before there is no answer."""
    assert date(2008, 7, 4) == figure.provisions[0].first
    with pytest.raises(NotInForce, match="2008-07-04"):
        figure.on("2008-07-03")


@pytest.mark.parametrize("figure", [ASSET_LIMITS, SALES_LIMITS])
def test_the_days_without_figures_are_marked_as_derived(figure: Any) -> None:
    """UU 11/2020 took the figures out of Pasal 6 three months before PP 7/2021 brought new ones."""
    before, between, after = (figure.on(day) for day in ("2020-11-01", "2020-11-02", "2021-02-02"))
    assert (Evidence.READ, Evidence.DERIVED, Evidence.READ) == (before.evidence, between.evidence, after.evidence)
    assert before.value == between.value == figure.on("2021-02-01").value != after.value
    assert "UU 20/2008 Pasal 6 jo. UU 11/2020" == between.citation.short


def test_before_2021_two_tests_that_agree_need_no_decision() -> None:
    """Assets and sales of one size, and `new_business` plays no part."""
    for new in (True, False):
        assert SMALL is scale_of(assets=Rp(400_000_000), sales=Rp(2_000_000_000), on=LAW_OF_2008, new_business=new)


def test_before_2021_two_tests_that_disagree_are_an_error() -> None:
    """The law says "or" and does not say which; the sentence names both sizes and the way out."""
    with pytest.raises(ValueError, match="micro enterprise by assets and medium enterprise by sales") as caught:
        scale_of(assets=Rp(50_000_000), sales=Rp(3_000_000_000), on="2019-06-30")
    assert "UU 20/2008 Pasal 6 disagree on 2019-06-30" in str(caught.value)
    assert "test=ScaleTest.ASSETS or test=ScaleTest.SALES" in str(caught.value)


def test_before_2021_the_caller_decides_between_the_tests() -> None:
    """`test` chooses, also when both are given."""
    given: dict[str, Any] = {"assets": Rp(50_000_000), "sales": Rp(3_000_000_000), "on": "2019-06-30"}
    assert (MICRO, MEDIUM) == (scale_of(**given, test=ASSETS), scale_of(**given, test=SALES))


def test_net_assets_may_be_negative() -> None:
    """Whose debts exceed the assets has a micro enterprise by that test."""
    assert MICRO is scale_of(assets=-Rp(1_000_000), on=LAW_OF_2008)


def test_since_2021_a_business_is_measured_by_sales_and_a_new_one_by_capital() -> None:
    """PP 7/2021 Pasal 36 (reported): both amounts may be given, one decides."""
    given: dict[str, Any] = {"assets": Rp(900_000_000), "sales": Rp(3_000_000_000), "on": LAW_OF_2021}
    assert (SMALL, MICRO) == (scale_of(**given), scale_of(**given, new_business=True))
    assert SMALL is scale_of(**given, test=SALES)
    assert Evidence.REPORTED is DECIDING_TEST.on(LAW_OF_2021).evidence


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"on": LAW_OF_2021, "assets": Rp(1)}, "sales must be given: on 2021-02-02 yearly sales decide the size"),
        ({"on": LAW_OF_2021, "sales": Rp(1), "new_business": True}, "assets must be given: on 2021-02-02"),
        ({"on": LAW_OF_2008, "sales": Rp(1), "test": ASSETS}, "assets must be given: on 2021-02-01"),
        ({"on": LAW_OF_2008}, r"assets or sales must be given .*UU 20/2008 Pasal 6"),
        ({"on": LAW_OF_2021, "sales": Rp(1), "test": ASSETS}, "measures an existing business by yearly sales"),
        (
            {"on": LAW_OF_2021, "assets": Rp(1), "test": SALES, "new_business": True},
            "measures a new business by net assets or capital",
        ),
        ({"on": LAW_OF_2008, "sales": -Rp(1)}, "sales cannot be negative"),
    ],
)
def test_what_decides_must_be_given(given: dict[str, Any], sentence: str) -> None:
    """A missing amount, or a test that contradicts the PP, is refused with the article."""
    with pytest.raises(ValueError, match=sentence):
        scale_of(**given)


@pytest.mark.parametrize("given", [{"assets": 5}, {"sales": "Rp5"}, {"sales": Rp(5), "test": "sales"}])
def test_amounts_are_money_and_tests_are_named(given: dict[str, Any]) -> None:
    """Whole numbers and texts are refused."""
    with pytest.raises(TypeError):
        scale_of(**given, on=LAW_OF_2008)


@given(
    less=amounts,
    more=amounts,
    day=st.sampled_from([LAW_OF_2008, LAW_OF_2021]),
    name=st.sampled_from(["assets", "sales"]),
)
def test_more_is_never_a_smaller_size(less: Rupiah, more: Rupiah, day: str, name: str) -> None:
    """The size grows with the amount, under both laws and by both tests."""
    order = list(EnterpriseScale)
    smaller, larger = (order.index(size(day, name, amount)) for amount in sorted((less, more)))
    assert smaller <= larger


def test_limits_ascend() -> None:
    """A table whose limits do not ascend is refused."""
    with pytest.raises(ValueError, match="ascend"):
        ScaleLimits(Rp(2), Rp(2), Rp(3))


def test_an_employer_knows_what_it_is() -> None:
    """Everything but the name may be unknown; the name is how it is shown."""
    employer = Employer(
        "PT Teh Priangan",
        risk_class=RiskClass.LOW,
        scale=EnterpriseScale.MEDIUM,
        workers=120,
        industry="II-6",
        labour_intensive=LabourIntensiveIndustry.FOOD,
        region=KOTA_AMBON,
    )
    assert "PT Teh Priangan" == str(employer) == f"{employer:en}"
    blank = Employer("Toko Maju")
    assert (None, None, None, "", None) == (
        blank.risk_class,
        blank.scale,
        blank.workers,
        blank.industry,
        blank.labour_intensive,
    )
    assert (False, False, None) == (blank.construction, blank.state_body, blank.region)


@pytest.mark.parametrize(
    ("wrong", "error", "sentence"),
    [
        ({"name": " "}, ValueError, "name must not be blank"),
        ({"name": 5}, TypeError, "name must be a str"),
        ({"risk_class": 2}, TypeError, "risk_class must be a RiskClass such as RiskClass.LOW"),
        ({"scale": "kecil"}, TypeError, "scale must be an EnterpriseScale"),
        ({"workers": -1}, ValueError, "workers must be at least 0"),
        ({"industry": 6}, TypeError, "industry must be a str"),
        ({"labour_intensive": True}, TypeError, "labour_intensive must be"),
        ({"construction": None}, TypeError, "construction must be a bool"),
        ({"state_body": 1}, TypeError, "state_body must be a bool"),
        ({"region": "Ambon"}, TypeError, "region must be a Region"),
    ],
)
def test_an_impossible_employer_is_refused(wrong: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """The sentence names the field."""
    given: dict[str, Any] = {"name": "Toko Maju", **wrong}
    with pytest.raises(error, match=sentence):
        Employer(**given)


def test_the_facts_of_a_worker_are_days_and_names() -> None:
    """ISO days are read, programmes that were joined are a set, and what is not known is None."""
    worker = WorkerFacts(
        Employment.FIXED_TERM, born="1980-02-29", registered_jkp_on="2021-02-02", joined=["JHT", "JP", "JHT"]
    )
    assert (date(1980, 2, 29), date(2021, 2, 2)) == (worker.born, worker.registered_jkp_on)
    assert frozenset({"JHT", "JP"}) == worker.joined
    assert (True, None, None, None) == (worker.citizen, worker.months_in_indonesia, worker.jkn, worker.service)
    assert (None, None) == (WorkerFacts(Employment.DAILY).born, WorkerFacts(Employment.DAILY).registered_jkp_on)


@pytest.mark.parametrize(
    ("wrong", "error", "sentence"),
    [
        ({"employment": "PKWT"}, TypeError, "employment must be an Employment"),
        ({"born": "1980-02-30"}, ValueError, "born"),
        ({"registered_jkp_on": 2021}, TypeError, "registered_jkp_on"),
        ({"citizen": "WNI"}, TypeError, "citizen must be a bool"),
        ({"months_in_indonesia": -1}, ValueError, "months_in_indonesia must be at least 0"),
        ({"jkn": True}, TypeError, "jkn must be a Jkn"),
        ({"service": "PNS"}, TypeError, "service must be a StateService"),
        ({"joined": {"JKK"}}, ValueError, "joined cannot be 'JKK'.* Valid: 'JHT', 'JP'"),
        ({"joined": "JHT"}, TypeError, "joined must be a set of programme codes"),
    ],
)
def test_impossible_facts_are_refused(wrong: dict[str, Any], error: type[Exception], sentence: str) -> None:
    """The sentence names the fact; what may be joined is what is not owed at every size."""
    given: dict[str, Any] = {"employment": Employment.PERMANENT, **wrong}
    with pytest.raises(error, match=sentence):
        WorkerFacts(**given)

"""The same contributions as a minimal country of openfisca-core, written for the benchmark and for nothing else.

Eight formulas, one dated parameter; wages are doubles because the framework's own numbers are 32 bits wide.
"""

# mypy: ignore-errors
# pyright: basic, reportMissingImports=false, reportAttributeAccessIssue=false, reportSelfClsParameterName=false
from __future__ import annotations

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import MONTH
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

__all__ = ["NAMES", "situation", "system"]

Person = build_entity("person", "persons", "a worker", is_person=True)

CEILINGS = {
    "2015-07-01": 7_000_000,
    "2016-03-01": 7_335_300,
    "2017-03-01": 7_703_500,
    "2018-03-01": 8_094_000,
    "2019-03-01": 8_512_400,
    "2020-03-01": 8_939_700,
    "2021-03-01": 8_754_600,
    "2022-03-01": 9_077_600,
    "2023-03-01": 9_559_600,
    "2024-03-01": 10_042_300,
    "2025-03-01": 10_547_400,
    "2026-03-01": 11_086_300,
}
JKP_CAP = 5_000_000


def _half_up(amount: np.ndarray) -> np.ndarray:
    return np.floor(amount * 100 + 0.5) / 100


class wage(Variable):
    value_type = float
    entity = Person
    definition_period = MONTH


class risk_class(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH


def _share(name: str, rate: float, cap: str = "") -> type[Variable]:
    def formula(person, period, parameters):
        base = person("wage", period).astype(np.float64)
        if cap == "jp":
            base = np.minimum(base, parameters(period).jp.ceiling)
        elif cap == "jkp":
            base = np.minimum(base, JKP_CAP)
        return _half_up(base * rate)

    body = {"value_type": float, "entity": Person, "definition_period": MONTH, "formula": formula}
    return type(name, (Variable,), body)


class jkk(Variable):
    value_type = float
    entity = Person
    definition_period = MONTH

    def formula(person, period, parameters):
        rates = np.array([0, 0.0024, 0.0054, 0.0089, 0.0127, 0.0174])
        return _half_up(person("wage", period).astype(np.float64) * rates[person("risk_class", period)])


SHARES = (
    _share("jkm", 0.003),
    _share("jht_employer", 0.037),
    _share("jht_worker", 0.02),
    _share("jp_employer", 0.02, "jp"),
    _share("jp_worker", 0.01, "jp"),
    _share("jkp_state", 0.0022, "jkp"),
    _share("jkp_recomposed", 0.0014, "jkp"),
)
NAMES = ("jkk", *(share.__name__ for share in SHARES))


def system() -> TaxBenefitSystem:
    """The minimal country."""
    country = TaxBenefitSystem([Person])
    country.parameters = ParameterNode(
        "", data={"jp": {"ceiling": {"values": {day: {"value": value} for day, value in CEILINGS.items()}}}}
    )
    for variable in (wage, risk_class, jkk, *SHARES):
        country.add_variable(variable)
    return country


def situation(country: TaxBenefitSystem, month: str, pay: int, risk: int, *, trace: bool = False) -> list[float]:
    """One worker from a dictionary to eight amounts."""
    builder = SimulationBuilder()
    simulation = builder.build_from_entities(
        country, {"persons": {"worker": {"wage": {month: pay}, "risk_class": {month: risk}}}}
    )
    simulation.trace = trace
    return [float(simulation.calculate(name, month)[0]) for name in NAMES]

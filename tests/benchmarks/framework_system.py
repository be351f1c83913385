"""The same contributions as a minimal country of openfisca-core, and of policyengine-core, which grew out of it.

Eight formulas, one dated parameter; wages are doubles because the frameworks' own numbers are 32 bits wide.
It is written for the benchmarks and for nothing else.
"""

# mypy: ignore-errors
# pyright: basic
from __future__ import annotations

import importlib
from typing import Any

import numpy as np

__all__ = ["FRAMEWORKS", "NAMES", "Country"]

FRAMEWORKS = {"openfisca_core": "simulation_builder", "policyengine_core": "simulations"}
"""The packages, each with the module in which a population is made; all other words are the same in both."""

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
RISK_RATES = (0, 0.0024, 0.0054, 0.0089, 0.0127, 0.0174)
SHARES = {
    "jkm": (0.003, None),
    "jht_employer": (0.037, None),
    "jht_worker": (0.02, None),
    "jp_employer": (0.02, "jp"),
    "jp_worker": (0.01, "jp"),
    "jkp_state": (0.0022, "jkp"),
    "jkp_recomposed": (0.0014, "jkp"),
}
NAMES = ("jkk", *SHARES)


def _half_up(amount: np.ndarray) -> np.ndarray:
    return np.floor(amount * 100 + 0.5) / 100


def _jkk(person: Any, period: Any, parameters: Any) -> np.ndarray:  # noqa: ARG001  (the shape of every formula)
    wages = person("wage", period).astype(np.float64)
    return _half_up(wages * np.array(RISK_RATES)[person("risk_class", period)])


def _share(rate: float, cap: str | None) -> Any:
    def formula(person: Any, period: Any, parameters: Any) -> np.ndarray:
        base = person("wage", period).astype(np.float64)
        if cap == "jp":
            base = np.minimum(base, parameters(period).jp.ceiling)
        elif cap == "jkp":
            base = np.minimum(base, JKP_CAP)
        return _half_up(base * rate)

    return formula


class Country:
    """The minimal country in the words of one framework."""

    def __init__(self, framework: str) -> None:
        def module(name: str) -> Any:
            return importlib.import_module(f"{framework}.{name}")

        person = module("entities").build_entity("person", "persons", "a worker", is_person=True)
        month, variable = module("periods").MONTH, module("variables").Variable
        ceiling = {"values": {day: {"value": value} for day, value in CEILINGS.items()}}
        self.builder = module(FRAMEWORKS[framework]).SimulationBuilder
        self.system = module("taxbenefitsystems").TaxBenefitSystem([person])
        self.system.parameters = module("parameters").ParameterNode("", data={"jp": {"ceiling": ceiling}})
        formulas = {"jkk": _jkk, **{name: _share(*share) for name, share in SHARES.items()}}
        for name in ("wage", "risk_class", *NAMES):
            kind = int if name == "risk_class" else float
            body = {"label": name, "value_type": kind, "entity": person, "definition_period": month}
            body |= {"formula": formulas[name]} if name in formulas else {}
            self.system.add_variable(type(name, (variable,), body))

    def situation(self, month: str, pay: int, risk: int, *, trace: bool = False) -> list[float]:
        """One worker from a dictionary to eight amounts."""
        worker = {"wage": {month: pay}, "risk_class": {month: risk}}
        simulation = self.builder().build_from_entities(self.system, {"persons": {"worker": worker}})
        simulation.trace = trace
        return [float(simulation.calculate(name, month)[0]) for name in NAMES]

    def population(self, month: str, wages: np.ndarray, risks: np.ndarray) -> list[np.ndarray]:
        """Many workers at once, from two arrays to eight."""
        simulation = self.builder().build_default_simulation(self.system, count=len(wages))
        simulation.set_input("wage", month, wages)
        simulation.set_input("risk_class", month, risks)
        return [simulation.calculate(name, month) for name in NAMES]

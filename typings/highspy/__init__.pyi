"""What the solver door uses of highspy."""

from enum import Enum
from typing import Any

class HighsStatus(Enum):
    kOk = 0

class HighsModelStatus(Enum):
    kOptimal = 7

class HighsVarType(Enum):
    kInteger = 1

class ObjSense(Enum):
    kMaximize = -1

class HighsSolution:
    col_value: list[float]

class Highs:
    def setOptionValue(self, option: str, value: bool | float | str) -> HighsStatus: ...
    def addVar(self, lower: float, upper: float) -> HighsStatus: ...
    def changeColIntegrality(self, column: int, kind: HighsVarType) -> HighsStatus: ...
    def changeColCost(self, column: int, cost: float) -> HighsStatus: ...
    def changeObjectiveSense(self, sense: ObjSense) -> HighsStatus: ...
    def addRow(
        self, lower: float, upper: float, entries: int, columns: list[int] | Any, weights: list[float] | Any
    ) -> HighsStatus: ...
    def run(self) -> HighsStatus: ...
    def getModelStatus(self) -> HighsModelStatus: ...
    def getSolution(self) -> HighsSolution: ...

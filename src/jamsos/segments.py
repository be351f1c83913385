"""Segmen dan sektor: the groups of participants between which the law makes a difference.

`jamsos.participants` offers both under the same names.
"""

from __future__ import annotations

from enum import Enum

from jamsos.text import Text, as_lang

__all__ = ["Sector", "Segment"]


class Segment(Enum):
    """Segmen kepesertaan: the four groups for which the law sets contributions differently."""

    PU = Text(id="penerima upah", en="wage earners")
    BPU = Text(id="bukan penerima upah", en="non-wage workers")
    JAKON = Text(id="jasa konstruksi", en="construction services")
    PMI = Text(id="pekerja migran Indonesia", en="Indonesian migrant workers")

    def __hash__(self) -> int:
        # Every bill looks the law of its segment up: a member is the one of its kind, so identity is hash enough.
        return id(self)

    def __format__(self, spec: str) -> str:
        return f"{self.name} ({self.value.get(as_lang(spec or 'id'))})"


class Sector(Enum):
    """Sektor: the two groups that PP 50/2025 relieves in different months."""

    TRANSPORT = Text(id="transportasi (pengemudi dan kurir)", en="transport (drivers and couriers)")
    OTHER = Text(id="selain transportasi", en="other than transport")

    @property
    def fact(self) -> str:
        """The name of the class in a tariff and in a column."""
        return self.name.lower()

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))

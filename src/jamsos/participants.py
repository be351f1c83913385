"""Peserta: the people a programme covers, and the segment of membership each belongs to.

A vulnerable worker (*pekerja rentan*) is no segment of its own: it is a non-wage worker (BPU) whose contributions
somebody else pays.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import shown
from jamsos.dates import Month, as_day, as_month
from jamsos.law import Dated, reported
from jamsos.money import Rp, Rupiah
from jamsos.regulations.national import PERMENAKER_5_2021
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from datetime import date

__all__ = ["MAX_AGE", "Participant", "Sector", "Segment", "refuse_income", "refuse_other"]

MAX_AGE = Dated.of(
    Text(id="Umur BPU saat didaftarkan, belum mencapai (tahun)", en="Age of BPU at registration, not yet (years)"),
    reported(
        "2021-04-01",
        65,
        PERMENAKER_5_2021.whole(),
        seen_in=(
            "https://portalbrebes.pikiran-rakyat.com (22 Jun 2022)",
            "https://online.flipbuilder.com/kduhm/fxda/files/basic-html/page59.html",
        ),
    ),
)


class Segment(Enum):
    """Segmen kepesertaan: the four groups for which the law sets contributions differently."""

    PU = Text(id="penerima upah", en="wage earners")
    BPU = Text(id="bukan penerima upah", en="non-wage workers")
    JAKON = Text(id="jasa konstruksi", en="construction services")
    PMI = Text(id="pekerja migran Indonesia", en="Indonesian migrant workers")

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


def _day(value: object) -> date | None:
    return None if value is None else as_day(value, "born")


def _month(value: object) -> Month | None:
    return None if value is None else as_month(value, "registered")


@frozen
class Participant:
    """Peserta: one person of a roster.

    `ref` is the caller's own key for the person (a payroll or list number); two entries with one `ref` are one person.
    `income` chooses the band of Lampiran II PP 44/2015; `registered` is the first month of membership.
    What is not known stays None, and whoever needs it says so.

    >>> Participant("Ny. Tuasela", Segment.BPU, born="1980-02-29", income=Rp(1_000_000)).born
    datetime.date(1980, 2, 29)
    """

    name: str
    segment: Segment
    born: date | None = field(default=None, converter=_day, kw_only=True)
    income: Rupiah | None = field(default=None, kw_only=True)
    sector: Sector | None = field(default=None, kw_only=True)
    registered: Month | None = field(default=None, converter=_month, kw_only=True)
    ref: str = field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        refuse_other("segment", self.segment, Segment)
        if self.sector is not None:
            refuse_other("sector", self.sector, Sector)
        if self.income is not None:
            refuse_income(self.income)

    def __format__(self, spec: str) -> str:
        as_lang(spec or "id")
        return f"{self.name} ({self.ref})" if self.ref else self.name


def refuse_other(name: str, value: object, kind: type[Enum]) -> None:
    """Refuse a value that is not a member of the enumeration, naming the members."""
    if not isinstance(value, kind):
        members = ", ".join(f"{kind.__name__}.{member.name}" for member in kind)
        msg = f"{name} must be one of {members}, not {shown(value)}."
        raise TypeError(msg)


def refuse_income(income: object) -> None:
    """Refuse an income that is not an amount of money of Rp0 or more."""
    if not isinstance(income, Rupiah):
        msg = f"income must be money such as Rp(1_000_000), not {shown(income)} ({type(income).__name__})."
        raise TypeError(msg)
    if income < Rp(0):
        msg = f"income cannot be negative: {income!r}."
        raise ValueError(msg)

"""Cakupan: how many of those who should be protected are, and how many are missing."""

from __future__ import annotations

from attrs import field, frozen

from jamsos._checks import whole
from jamsos.money import Rate
from jamsos.text import Text, as_lang

__all__ = ["Coverage", "Target"]

_HUNDREDTHS = 10_000


@frozen
class Target:
    """Sasaran: how many workers a region means to protect, and over how many units (villages, wards, negeri).

    >>> Target(50_000, units=50).per_unit
    1000
    """

    workers: int
    units: int | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        whole("workers", self.workers, least=1)
        if self.units is not None:
            whole("units", self.units, least=1)

    @property
    def per_unit(self) -> int | None:
        """How many workers that is for each unit, rounded up so that the target is reached; None without units."""
        return None if self.units is None else -(-self.workers // self.units)


@frozen
class Coverage:
    """Cakupan: active participants over those eligible.

    A coverage above 100 % is shown as it is: real registers exceed the official potential, and hiding that hides an
    error in one of the two numbers.

    >>> coverage = Coverage(25_000, 50_000)
    >>> print(coverage, coverage.gap)
    50% 25000
    >>> print(Coverage(77_074, 51_086))
    150,87%
    """

    active: int
    eligible: int

    def __attrs_post_init__(self) -> None:
        whole("active", self.active, least=0)
        whole("eligible", self.eligible, least=1)

    @property
    def share(self) -> Rate:
        """The coverage, half up to one hundredth of a per cent."""
        return Rate.ratio((2 * self.active * _HUNDREDTHS + self.eligible) // (2 * self.eligible), _HUNDREDTHS)

    @property
    def gap(self) -> int:
        """How many are missing; negative where there are more active than eligible."""
        return self.eligible - self.active

    @property
    def gap_text(self) -> Text:
        """The gap as a phrase: so many missing, or so many above."""
        if self.gap >= 0:
            return Text(id="{n} belum terlindungi", en="{n} not yet protected").fill(n=self.gap)
        return Text(id="{n} melebihi sasaran", en="{n} above the target").fill(n=-self.gap)

    def __format__(self, spec: str) -> str:
        return format(self.share, as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")

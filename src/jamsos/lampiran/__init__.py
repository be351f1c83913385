"""Lampiran: the statutory annexes as tables."""

__all__ = ["income_bands", "scholarships"]

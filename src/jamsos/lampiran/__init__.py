"""Lampiran: the statutory annexes as tables."""

__all__: list[str] = []

"""Lampiran: the statutory annexes as tables."""

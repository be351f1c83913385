"""The changes that no worked example notices, each with its reason.

A key is the beginning of a line that `tests.mutation.figures` prints: the history, and the row and cell where not all
of them are meant.
"""

from __future__ import annotations

__all__ = ["REASONS"]

REASONS: dict[str, str] = {}

"""The public functions, called once each: what `test_no_side_effects` watches."""

from __future__ import annotations

__all__ = ["exercise"]


def exercise() -> tuple[str, ...]:
    """Call what the library offers, and return what it said."""
    from jamsos.money import Rp, percent  # noqa: PLC0415  (the watcher decides when the library is loaded)
    from jamsos.text import Text, say  # noqa: PLC0415

    wage = Rp(1_000_000)
    contribution = percent("0.24").of(wage)
    label = Text(id="Iuran JKK {n} pekerja", en="JKK contribution of {n} workers").fill(n=25_000)
    return (
        *(say(value, lang) for value in (wage, contribution, label) for lang in ("id", "en")),
        contribution.in_words(),
    )

"""What cannot be is refused, and sums hold, whatever is switched off: attrs validators, and assertions by -O."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import attrs

from tests._refusals import REFUSALS, SUMS, broken

ROOT = Path(__file__).parent.parent


def test_the_refusals_and_the_sums() -> None:
    """As the library is used."""
    assert [] == broken()


def test_without_the_validators_of_attrs() -> None:
    """Nothing rests on what attrs can skip."""
    with attrs.validators.disabled():
        assert attrs.validators.get_disabled()
        assert [] == broken()


def test_under_python_o() -> None:
    """Nothing rests on an assertion."""
    for switch in ("-O", "-OO"):
        command = [sys.executable, switch, "-m", "tests._refusals"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  (our own script)
        assert f"{len(REFUSALS)} refusals, {len(SUMS)} sums, __debug__ is False" == done.stderr.strip()

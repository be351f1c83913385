"""The library returns values and strings, and does nothing else: the interpreter itself is the witness."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent

WATCHED = """
import sys

from tests._exercise import exercise

first = exercise()  # what is loaded on first use, such as Babel's locale data, is loaded here
seen = []
WATCHED = ("open", "os.", "shutil.", "socket.", "subprocess.", "tempfile.", "urllib.")
sys.addaudithook(lambda event, arguments: seen.append((event, arguments)) if event.startswith(WATCHED) else None)
second = exercise()
events = tuple(seen)
assert first == second, (first, second)
assert not events, events
"""
"""An audit hook cannot be removed, so it is set in a process of its own."""


def run(script: str) -> subprocess.CompletedProcess[str]:
    """The script in a fresh interpreter, started in the root of the project."""
    command = [sys.executable, "-c", script]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  (our own script)


def test_using_the_library_touches_nothing_outside() -> None:
    """Once loaded, it opens no file, no connection and no process, prints nothing, and says the same twice."""
    done = run(WATCHED)
    assert (0, "", "") == (done.returncode, done.stdout, done.stderr)


def test_the_watcher_sees_a_file_being_opened() -> None:
    """The test above would notice."""
    done = run(WATCHED.replace("second = exercise()", "second = exercise(); open('LICENSE').close()"))
    assert "('open', ('LICENSE'" in done.stderr

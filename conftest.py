"""The documentation is tested: every Python block of the README and of docs/ runs."""

from __future__ import annotations

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

# The blocks of one page share their names, as a reader would type them one after the other.
pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser()],
    filenames=["README.md"],
    patterns=["docs/*.md", "docs/*/*.md"],
).pytest()

# Sphinx's configuration is no module with examples, and its tools need not be installed for the tests.
collect_ignore = ["docs/conf.py", "noxfile.py"]

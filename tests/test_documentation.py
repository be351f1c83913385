"""The documentation keeps up with the package: pages, examples, version and changelog."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import jamsos

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "jamsos"
REFERENCE = ROOT / "docs" / "reference"
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md"))
    if path.exists() and "_build" not in path.parts
)

FENCE = re.compile(
    r"^(?P<fence>```+|~~~+|:::+)(?P<language>[^\n]*)\n(?P<body>.*?)^(?P=fence)$", re.MULTILINE | re.DOTALL
)
LOOKS_LIKE_PYTHON = re.compile(r"^\s*(>>>|import jamsos|from jamsos)", re.MULTILINE)
CHANGES = ["Law", "Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]


def text(page: str) -> str:
    """The text of a file of the project."""
    return (ROOT / page).read_text(encoding="utf-8")


def test_every_public_module_has_its_page() -> None:
    """A module that can be imported can be looked up, and no page outlives its module."""
    modules = {
        ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
        for path in PACKAGE.rglob("*.py")
        if path.name == "__init__.py" or not path.name.startswith("_")
    }
    documented = [
        name for page in REFERENCE.glob("*.md") for name in re.findall(r"automodule:: (\S+)", text(str(page)))
    ]
    assert sorted(modules) == sorted(documented)


@pytest.mark.parametrize("page", PAGES)
def test_no_example_escapes_the_tests(page: str) -> None:
    """What looks like Python is in a block that is run, so it carries the language `python`."""
    escaped = [
        block["body"]
        for block in FENCE.finditer(text(page))
        if block["language"].strip() != "python" and LOOKS_LIKE_PYTHON.search(block["body"])
    ]
    assert [] == escaped


def test_the_citation_names_this_version() -> None:
    """Whoever cites the library cites the version that was used."""
    assert [jamsos.__version__] == re.findall(r"^version: (\S+)$", text("CITATION.cff"), re.MULTILINE)


def test_the_changelog_tells_the_law_first() -> None:
    """In every version of the changelog the headings stand in one order, with Law above all others."""
    for section in re.split(r"^## ", text("CHANGELOG.md"), flags=re.MULTILINE)[1:]:
        headings = re.findall(r"^### (.+)$", section, re.MULTILINE)
        assert sorted(headings, key=CHANGES.index) == headings


def test_the_readme_shows_the_real_report() -> None:
    """What the README prints is how the report of the example begins, to the letter."""
    readme = (ROOT / "README.md").read_text("utf-8")
    shown = readme.partition("```text\n")[2].partition("```")[0].rstrip()
    report = (ROOT / "tests" / "golden" / "ambon_2021.id.txt").read_text("utf-8")
    assert shown == report[: len(shown)]
    assert "Klaim" in shown

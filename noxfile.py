"""The checks, one session each: `nox` runs the quick ones, `backends` Dask and Spark too, `bench` measures."""

from __future__ import annotations

import nox

nox.needs_version = ">=2025.2.9"
nox.options.sessions = ["tests", "lint", "types", "docs"]
nox.options.default_venv_backend = "venv"

GROUPS = nox.project.load_toml("pyproject.toml")


def tools(session: nox.Session, *groups: str) -> None:
    """Install the tools of those dependency groups."""
    session.install(*nox.project.dependency_groups(GROUPS, *groups))


@nox.session(python=["3.11", "3.12", "3.13"])
def tests(session: nox.Session) -> None:
    """Run the tests, then require that they reach every branch of the package."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "pytest", *session.posargs)
    if not session.posargs:
        session.run("coverage", "run", "-m", "pytest", "tests")
        session.run("coverage", "report")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format."""
    tools(session, "lint")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session
def types(session: nox.Session) -> None:
    """Check types with two checkers, and that the public interface is fully typed."""
    session.install("-e", ".[docs,test]")
    tools(session, "types")
    session.run("mypy")
    session.run("pyright")
    session.run("pyright", "--verifytypes", "jamsos", "--ignoreexternal")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation; every warning is an error."""
    session.install("-e", ".[docs]")
    session.run("sphinx-build", "-W", "--keep-going", "-b", "html", "docs", "docs/_build/html")


@nox.session
def backends(session: nox.Session) -> None:
    """Test columns on the libraries that are slow to start, too."""
    session.install("-e", ".[test]")
    tools(session, "backends")
    session.run("python", "-m", "pytest", "tests/test_frames_columns.py", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure; nothing here can fail for being slow."""
    session.install("-e", ".[test]")
    tools(session, "bench", "backends")
    session.run("python", "-m", "tests.benchmarks.city")
    session.run("python", "-m", "tests.benchmarks.columns", "a", "b", "c")
    session.run("python", "-m", "tests.benchmarks.planning")
    session.run("python", "-m", "tests.benchmarks.payroll")


@nox.session
def mutation(session: nox.Session) -> None:
    """Change every figure of the law by one unit; a worked example notices, or a reason says why none can."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "tests.mutation.figures")

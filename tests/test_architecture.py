"""The house law, read from the source: layers, purity, exactness, and nothing dynamic.

Each test collects its offences as sentences, so that a failure names the file, the line and the way out.
Every exception from a rule stands in a table here, with its reason; an exception that is no longer needed fails too.
"""

from __future__ import annotations

import ast
import sys
from enum import Enum
from functools import cache
from graphlib import TopologicalSorter
from importlib import import_module
from inspect import isabstract
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

import attrs
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).parent.parent / "src" / "jamsos"

LAYERS = {
    "_checks": -1,
    "text": 0,
    "money": 0,
    "dates": 0,
    "regions": 0,
    "document": 0,
    "pictures": 0,
    "law": 1,
    "regulations": 1,
    "breakdown": 2,
    "tariff": 2,
    "findings": 2,
    "packing": 2,
    "steps": 2,
    "segments": 3,
    "groups": 3,
    "family": 3,
    "participants": 3,
    "employers": 3,
    "wages": 3,
    "workforce": 3,
    "identity": 3,
    "lampiran": 3,
    "programs": 4,
    "funding": 4,
    "earmarks": 4,
    "roster": 5,
    "protection": 5,
    "claims": 5,
    "contributions": 5,
    "form2a": 5,
    "remittance": 5,
    "arrears": 5,
    "enforcement": 5,
    "tenders": 5,
    "coverage": 5,
    "planning": 5,
    "instruction": 5,
    "schemes": 5,
    "expectations": 5,
    "strategy": 5,
    "rules": 6,
    "reports": 7,
    "calendars": 7,
    "_plan": 2,
    "_sql": 2,
    "frames": 7,
    "solver": 7,
    "testing": 7,
    "": 7,
}
"""The layer of every module; a package's row holds for its modules, and the empty name is the facade."""

TOP = 7

SIDEWAYS = {
    "money": {"text"},
    "dates": {"text"},
    "regions": {"text"},
    "document": {"text", "money", "dates", "regions"},
    "pictures": {"text", "money", "dates", "document"},
    "regulations": {"law"},
    "regulations.regional": {"regulations.national"},
    "tariff": {"breakdown"},
    "_plan": {"tariff"},
    "groups": {"segments"},
    "family": {"lampiran"},
    "participants": {"employers", "family", "groups", "identity", "segments", "wages"},
    "lampiran.mortality": {"identity"},
    "lampiran.risk_classes": {"employers"},
    "programs.jkm": {"programs.heirs", "programs.papers", "programs.shape", "programs.reliefs", "programs.deadlines"},
    "programs.jht": {"programs.heirs", "programs.papers", "programs.deadlines", "programs.shape"},
    "programs.jp": {"programs.papers", "programs.deadlines", "programs.shape"},
    "programs.jkk": {
        "programs.heirs",
        "programs.papers",
        "programs.shape",
        "programs.reliefs",
        "programs.deadlines",
        "programs.jkm",
    },
    "programs.construction": {"programs.deadlines", "programs.reliefs", "programs.jkk", "programs.jkm"},
    "programs.obligations": {"programs.jp"},
    "programs.jkp": {
        "programs.papers",
        "programs.jkk",
        "programs.jkm",
        "programs.obligations",
        "programs.reliefs",
        "programs.shape",
    },
    "programs.pmi": {"programs.heirs", "programs.papers", "programs.shape"},
    "earmarks": {"funding"},
    "planning": {"protection"},
    "claims": {"protection"},
    "coverage": {"protection"},
    "expectations": {"coverage", "protection"},
    "strategy": {"coverage", "protection"},
    "rules.roster": {"rules.people"},
    "claims.terms": {"claims.lifecycle"},
    "claims.base": {"claims.lifecycle", "claims.terms"},
    "claims.savings": {"claims.base", "claims.lifecycle", "claims.membership", "claims.shares", "claims.terms"},
    "claims.pension": {"claims.base", "claims.death", "claims.lifecycle", "claims.savings", "claims.terms"},
    "claims.job_loss": {"claims.base", "claims.lifecycle", "claims.terms"},
    "claims.migrant": {"claims.base", "claims.shares", "claims.terms"},
    "claims.membership": {"claims.base", "claims.lifecycle", "claims.terms"},
    "claims.death": {"claims.lifecycle", "claims.membership", "claims.shares", "claims.terms"},
    "claims.accident": {"claims.base", "claims.lifecycle", "claims.membership", "claims.terms"},
    "claims.scholarship": {"claims.accident", "claims.base", "claims.death", "claims.lifecycle", "claims.terms"},
    "form2a": {"contributions"},
    "instruction": {"coverage"},
    "remittance": {"contributions"},
    "workforce": {"employers", "participants"},
    "arrears": {"contributions", "remittance"},
    "tenders": {"arrears", "claims"},
    "programs.sanctions": {"programs.shape"},
    "": {"reports"},
}
"""What may be imported from the same layer; a package's row holds for its modules too."""

TYPE_ONLY: dict[tuple[str, str], str] = {}
"""Upward or sideways imports for the type checker alone: (importer, imported) and the reason."""

OPTIONAL = {
    "calendars": {"holidays"},
    "frames": {"narwhals", "numpy"},
    "solver": {"highspy"},
    "testing": {"hypothesis"},
}
"""The doors that need an extra, and what they may import; nothing in the package imports a door."""

RUNTIME = {"attrs", "babel", "dateutil"}

PURE = {
    "__future__",
    "abc",
    "bisect",
    "calendar",
    "collections",
    "datetime",
    "decimal",
    "difflib",
    "enum",
    "fractions",
    "functools",
    "graphlib",
    "html",
    "itertools",
    "operator",
    "re",
    "string",
    "textwrap",
    "types",
    "typing",
    "unicodedata",
}
"""The standard modules that reach nothing outside the process, and compute no float."""

PURE_IN_PART = {
    "math": {"comb", "gcd", "isqrt", "lcm", "prod"},  # the rest computes floats
    "sys": {"modules"},  # what is loaded is no input of any result; the rest is the world
}
"""Standard modules of which only these names may be used."""

CLOCKS = {"fromtimestamp", "now", "today", "utcnow"}
OUTSIDE = {"breakpoint", "input", "open", "print"}
DYNAMIC = {"__import__", "compile", "eval", "exec", "globals", "locals", "vars"}
BY_NAME = {"delattr", "getattr", "hasattr", "setattr"}
BY_NAME_METHODS = {"__delattr__", "__getattribute__", "__setattr__"}

NAMED_AT_RUN_TIME: dict[tuple[str, str], str] = {}
"""Where an attribute is reached through a variable: (module, function) and the reason.

A loop over names that are written there, `for name in ("id", "en")`, needs no row.
"""

FLOATS: dict[tuple[str, str], str] = {
    ("_checks", "nearest"): "how alike two words are is no amount",
}
"""Where a float is written: (module, function) and the reason."""

DIVIDES: dict[tuple[str, str], str] = {}
"""Where `/` divides exact fractions: (module, function) and the reason."""


SELF_EXPLAINED = {
    "Award": "its name",
    "Dated": "its label",
    "Instrument": "its name",
    "Program": "its name",
    "Region": "its name",
    "Regulation": "its title",
    "Relief": "its label",
    "Rule": "its name and message",
    "WorkerGroup": "its name",
}
"""The constants that need no docstring, because the value says what it is; nor does a tuple of them."""


class Place(NamedTuple):
    """A node of the source and where it stands."""

    module: str
    node: ast.AST
    function: str
    parents: tuple[ast.AST, ...]

    def __str__(self) -> str:
        where = "/".join(("src", "jamsos", *self.module.split("."))).rstrip("/")
        return f"{where}:{getattr(self.node, 'lineno', 1)} {self.function}".rstrip()

    @property
    def typing_only(self) -> bool:
        """Whether the node stands under `if TYPE_CHECKING:`."""
        return any(isinstance(parent, ast.If) and named(parent.test) == "TYPE_CHECKING" for parent in self.parents)


@cache
def sources() -> dict[str, Path]:
    """Every module of the package by its name inside the package; the facade has the empty name."""
    found: dict[str, Path] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@cache
def tree(module: str) -> ast.Module:
    """The parsed source of a module."""
    return ast.parse(sources()[module].read_text(encoding="utf-8"))


def places(module: str) -> Iterator[Place]:
    """Every node of a module, with the name of what it stands in."""

    def below(node: ast.AST, function: str, parents: tuple[ast.AST, ...]) -> Iterator[Place]:
        yield Place(module, node, function, parents)
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            function = f"{function}.{node.name}".lstrip(".")
        for child in ast.iter_child_nodes(node):
            yield from below(child, function, (*parents, node))

    return below(tree(module), "", ())


def everywhere() -> Iterator[Place]:
    """Every node of the package."""
    for module in sources():
        yield from places(module)


def is_package(module: str) -> bool:
    """Whether the module is the `__init__` of a package."""
    return sources()[module].name == "__init__.py"


def dotted(module: str) -> str:
    """The name under which the module is imported."""
    return f"jamsos.{module}".rstrip(".")


def inside(name: str) -> str:
    """The name inside the package of what is imported under that name."""
    return name.removeprefix("jamsos").removeprefix(".")


def imports(module: str) -> Iterator[tuple[Place, str]]:
    """Every import of a module: the place, and the absolute name (`from jamsos import money` names the module)."""
    package = dotted(module) if is_package(module) else dotted(module).rpartition(".")[0]
    for place in places(module):
        if isinstance(place.node, ast.Import):
            for alias in place.node.names:
                yield place, alias.name
        elif isinstance(place.node, ast.ImportFrom):
            base = place.node.module or ""
            if place.node.level:
                root = package.split(".")
                base = ".".join((*root[: len(root) - place.node.level + 1], *filter(None, [base])))
            for alias in place.node.names:
                child = f"{base}.{alias.name}"
                yield place, child if child.startswith("jamsos.") and inside(child) in sources() else base


def own_imports(module: str) -> Iterator[tuple[Place, str]]:
    """The imports of the package's own modules, by their names inside the package."""
    for place, name in imports(module):
        if name.split(".")[0] == "jamsos":
            yield place, inside(name)


def row(module: str) -> str:
    """The row of the table that holds for the module: its own, or that of its package."""
    return module if module in LAYERS else module.partition(".")[0]


def may_import_sideways(importer: str, imported: str) -> bool:
    """Whether the table, or the shape of a package, lets a module import one of its own layer.

    A package may import its own modules, and its public modules may import its private ones.
    """
    package, _, name = imported.rpartition(".")
    if package and is_package(importer) and importer == package:
        return True
    if package and name.startswith("_") and importer.startswith(f"{package}.") and "._" not in importer:
        return True
    allowed = SIDEWAYS.get(importer, set()) | SIDEWAYS.get(row(importer), set())
    return imported in allowed or (row(imported) != row(importer) and row(imported) in allowed)


def refuse(offences: list[str]) -> None:
    """Fail with every offence in full."""
    if offences:
        pytest.fail("\n".join(["", *dict.fromkeys(offences)]), pytrace=False)


def stale(table: str, rows: set[tuple[str, str]]) -> list[str]:
    """The exceptions that nothing needs any more."""
    return [f"{table} lists {pair}, which no longer occurs." for pair in sorted(rows)]


def test_every_module_has_a_layer() -> None:
    """A new module says where it belongs before it is used."""
    refuse([f"{dotted(module)} is in no layer: add it to LAYERS." for module in sources() if row(module) not in LAYERS])


def test_imports_point_downwards() -> None:
    """No module knows of a layer above its own, not even for the type checker."""
    offences: list[str] = []
    unused = set(TYPE_ONLY)
    for module in sources():
        for place, imported in own_imports(module):
            above, below = LAYERS.get(row(module), TOP), LAYERS.get(row(imported), TOP)
            if below < above or (below == above and may_import_sideways(module, imported)):
                continue
            if place.typing_only and (module, imported) in TYPE_ONLY:
                unused.discard((module, imported))
                continue
            offences.append(f"{place}: {dotted(module)} (layer {above}) imports {dotted(imported)} (layer {below}).")
    offences.extend(stale("TYPE_ONLY", unused))
    refuse(offences)


def test_sideways_imports_form_no_circle() -> None:
    """Within a layer, too, there is one order of reading."""
    assert set(SIDEWAYS) <= set(TopologicalSorter(SIDEWAYS).static_order())


def test_only_three_libraries_are_needed() -> None:
    """The package runs with attrs, dateutil and Babel; the doors alone may need an extra."""
    known = {"jamsos", *sys.stdlib_module_names, *RUNTIME}
    refuse(
        [
            f"{place}: {name} is not attrs, dateutil or babel."
            for module in sources()
            for place, name in imports(module)
            if name.split(".")[0] not in known | OPTIONAL.get(module, set())
        ]
    )


def test_nothing_imports_a_door() -> None:
    """Whoever does not ask for frames or testing does not need their extras."""
    refuse(
        [
            f"{place}: nothing imports {dotted(name)}."
            for module in sources()
            for place, name in own_imports(module)
            if row(name) in OPTIONAL
        ]
    )


def test_only_pure_standard_modules_are_imported() -> None:
    """No clock, file, network, environment, randomness or log can be reached."""
    refuse(
        [
            f"{place}: {name} is not in PURE; add it there only if it reaches nothing outside the process."
            for module in sources()
            for place, name in imports(module)
            if name.split(".")[0] in sys.stdlib_module_names - PURE - set(PURE_IN_PART)
        ]
    )


def test_partly_pure_modules_are_used_in_their_pure_part() -> None:
    """Of a module that also computes floats, or reaches outside, only the harmless names are used."""
    offences: list[str] = []
    for place in everywhere():
        node = place.node
        if isinstance(node, ast.ImportFrom) and node.module in PURE_IN_PART:
            used, names = node.module, {alias.name for alias in node.names}
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in PURE_IN_PART:
            used, names = node.value.id, {node.attr}
        else:
            continue
        offences.extend(f"{place}: {used}.{name} is not in PURE_IN_PART." for name in names - PURE_IN_PART[used])
    refuse(offences)


def test_nothing_reads_a_clock_or_talks_to_the_world() -> None:
    """The day is always an argument, and strings are the only output."""
    offences: list[str] = []
    for place in everywhere():
        if isinstance(place.node, ast.Name) and place.node.id in OUTSIDE:
            offences.append(f"{place}: {place.node.id} reaches outside; take a value, return a string.")
        if isinstance(place.node, ast.Attribute) and place.node.attr in CLOCKS:
            offences.append(f"{place}: .{place.node.attr} reads a clock; take the day as an argument.")
    refuse(offences)


def test_the_word_does_not_occur() -> None:
    """No sentence of the package speaks of the present day either."""
    word = "to" + "day"
    refuse(
        [
            f"{path.relative_to(PACKAGE)}:{number} {line.strip()}"
            for path in sorted(PACKAGE.rglob("*"))
            if path.is_file() and path.suffix != ".pyc"
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
            if word in line.lower()
        ]
    )


def test_no_float_comes_near_money() -> None:
    """Amounts are integers of sen and rates are fractions, so no float is written, made, or reached by division."""
    offences: list[str] = []
    unwritten, undivided = set(FLOATS), set(DIVIDES)
    for place in everywhere():
        node = place.node
        if isinstance(node, ast.Constant) and isinstance(node.value, float | complex):
            if (place.module, place.function) in FLOATS:
                unwritten.discard((place.module, place.function))
            else:
                offences.append(f"{place}: {node.value!r} is a float; write a fraction, a Rate or whole sen.")
        if isinstance(node, ast.Name) and node.id == "float" and not refuses_floats(place):
            offences.append(f"{place}: float is named only to refuse it, in isinstance(...).")
        if isinstance(node, ast.Name) and node.id == "round":
            offences.append(f"{place}: round() has no name; use a Rounding.")
        if isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Div):
            if (place.module, place.function) in DIVIDES:
                undivided.discard((place.module, place.function))
            else:
                offences.append(f"{place}: / may make a float; use //, divmod or Fraction(a, b).")
    offences.extend([*stale("FLOATS", unwritten), *stale("DIVIDES", undivided)])
    refuse(offences)


def refuses_floats(place: Place) -> bool:
    """Whether the node stands in the call of isinstance."""
    return any(
        isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and parent.func.id == "isinstance"
        for parent in place.parents
    )


def test_nothing_is_dynamic() -> None:
    """Whoever reads the source sees every attribute, every import and every rule that there is."""
    offences: list[str] = []
    unused = set(NAMED_AT_RUN_TIME)
    for place in everywhere():
        node = place.node
        if isinstance(node, ast.FunctionDef) and node.name in {"__getattr__", "__getattribute__"}:
            offences.append(f"{place}: {node.name} hides what there is.")
        if isinstance(node, ast.Name) and node.id in DYNAMIC:
            offences.append(f"{place}: {node.id} hides what is done.")
        if isinstance(node, ast.Attribute | ast.Name) and named(node) == "cached_property":
            offences.append(f"{place}: on a slotted class cached_property is a __getattr__; make a derived field.")
        if reaches_by_variable(place):
            if (place.module, place.function) in NAMED_AT_RUN_TIME:
                unused.discard((place.module, place.function))
            else:
                offences.append(f"{place}: an attribute is reached through a variable.")
    offences.extend(stale("NAMED_AT_RUN_TIME", unused))
    refuse(offences)


def named(node: ast.expr) -> str:
    """The last name of an expression such as `functools.cached_property`."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def reaches_by_variable(place: Place) -> bool:
    """Whether the node is a call that reaches an attribute whose name is not written there."""
    call = place.node
    if not isinstance(call, ast.Call):
        return False
    if isinstance(call.func, ast.Name) and call.func.id in BY_NAME:
        name = call.args[1:2]
    elif isinstance(call.func, ast.Attribute) and call.func.attr in BY_NAME_METHODS:
        name = call.args[1:2] if named(call.func.value) == "object" else call.args[:1]
    else:
        return False
    return not name or not (isinstance(name[0], ast.Constant) or named(name[0]) in written_names(place))


def written_names(place: Place) -> set[str]:
    """The loop variables around the node that run over names written in the loop itself."""
    loops = [parent for parent in place.parents if isinstance(parent, ast.For | ast.AsyncFor)]
    loops_in_line = [loop for parent in place.parents for loop in getattr(parent, "generators", [])]
    return {
        named(loop.target)
        for loop in (*loops, *loops_in_line)
        if isinstance(loop.iter, ast.Tuple | ast.List)
        and all(isinstance(each, ast.Constant) for each in loop.iter.elts)
    }


def test_no_check_can_be_switched_off() -> None:
    """`python -O` drops assertions and attrs can skip validators, so an invariant is an explicit raise."""
    offences: list[str] = []
    for place in everywhere():
        node = place.node
        if isinstance(node, ast.Assert):
            offences.append(f"{place}: an assertion vanishes under python -O; raise.")
        if isinstance(node, ast.keyword) and node.arg == "validator":
            offences.append(f"{place}: a validator can be switched off; raise in __attrs_post_init__.")
        if isinstance(node, ast.FunctionDef) and any(named(each) == "validator" for each in node.decorator_list):
            offences.append(f"{place}: a validator can be switched off; raise in __attrs_post_init__.")
    offences.extend(
        f"{place}: validators can be switched off; raise in __attrs_post_init__."
        for module in sources()
        for place, name in imports(module)
        if name in {"attr.validators", "attrs.validators"}
    )
    refuse(offences)


PUBLIC = [module for module in sources() if not module.rpartition(".")[2].startswith("_")]


def listed(module: str) -> list[str] | None:
    """The names in `__all__`, read from the source; None when names are defined, and there is no such list."""
    body = tree(module).body
    for node in body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and "__all__" in assigned(node):
            names: object = ast.literal_eval(node.value)
            assert isinstance(names, list)
            return [str(name) for name in cast("list[object]", names)]
    return [] if all(is_text(node) for node in body) else None


@pytest.mark.parametrize("module", PUBLIC, ids=dotted)
def test_every_public_module_lists_its_names(module: str) -> None:
    """What is public is written down, in order, and exists."""
    names = listed(module)
    assert names is not None, f"{dotted(module)} has no __all__."
    loaded = vars(import_module(dotted(module)))
    assert names == loaded.get("__all__", [])
    assert sorted(set(names)) == sorted(names)
    assert set() == set(names) - {*loaded, *own_modules(module)}


def assigned(node: ast.Assign | ast.AnnAssign) -> set[str]:
    """The names that the statement assigns."""
    return {named(target) for target in (node.targets if isinstance(node, ast.Assign) else [node.target])}


def own_modules(package: str) -> set[str]:
    """The modules of a package, which it may list without importing them."""
    return {name.rpartition(".")[2] for name in sources() if name and name.rpartition(".")[0] == package}


def classes(module: str) -> list[type]:
    """The classes that the module defines."""
    name = dotted(module)
    return [kind for kind in vars(import_module(name)).values() if isinstance(kind, type) and kind.__module__ == name]


@pytest.mark.parametrize("module", sources(), ids=dotted)
def test_every_value_is_frozen_and_slotted(module: str) -> None:
    """A value never changes, and carries nothing that its class does not name."""
    offences: list[str] = []
    for kind in classes(module):
        if not attrs.has(kind) or isabstract(kind):
            continue
        value: object = object.__new__(kind)
        for name in (*attrs.fields_dict(kind), "another"):
            try:
                setattr(value, name, None)
            except attrs.exceptions.FrozenInstanceError:
                continue
            offences.append(f"{kind.__qualname__}.{name} can be set: the class is not frozen.")
        if hasattr(value, "__dict__"):
            offences.append(f"{kind.__qualname__} is not slotted, or inherits from a class that is not.")
    refuse(offences)


@pytest.mark.parametrize("module", sources(), ids=dotted)
def test_no_class_pretends_to_be_a_builtin(module: str) -> None:
    """Money is no int and a day is no str: only enumerations and exceptions have a builtin base."""
    offences = [
        f"{kind.__qualname__} inherits from {base.__qualname__}."
        for kind in classes(module)
        if not issubclass(kind, Enum | BaseException)
        for base in kind.__mro__
        if base is not object and base.__module__ == "builtins"
    ]
    refuse(offences)


def explained(module: str) -> set[str]:
    """The names that carry a docstring; a borrowed name carries the one of the module that lists it."""
    names: set[str] = set()
    body = tree(module).body
    for node, following in zip_longest(body, body[1:]):
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node):
            names.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and is_text(following):
            names |= assigned(node)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            origin = inside(node.module)
            listed_there = listed(origin) or [] if origin in sources() else []
            names.update(alias.asname or alias.name for alias in node.names if alias.name in listed_there)
    return names


def is_text(node: ast.stmt | None) -> bool:
    """Whether the statement is a string alone, as the docstring below a constant is."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def says_what_it_is(value: object) -> bool:
    """Whether the value carries its own title."""
    values = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
    return all(type(each).__name__ in SELF_EXPLAINED for each in values)


@pytest.mark.parametrize("module", PUBLIC, ids=dotted)
def test_every_public_name_is_explained(module: str) -> None:
    """Each name says what it is, in a docstring or as a value of the law that carries its own title."""
    values = vars(import_module(dotted(module)))
    silent = set(listed(module) or ()) - explained(module) - own_modules(module) - {"__version__"}
    refuse(
        [f"{dotted(module)}.{name} has no docstring." for name in sorted(silent) if not says_what_it_is(values[name])]
    )

"""Pages under `notebooks/` are notebooks: the build runs their cells and shows what each one gives.

Any other page becomes one by saying `notebook: true` at its head, as the tutorials of the three cities do.

A cell is a block of Python without prompts, so the page is written like any other, and the tests run it as well.
The cells of a page share their names and run from top to bottom.
Below a cell stands what it printed, and the value of its last expression: as the report it shows in a notebook
(`_repr_html_`), else as text.  `None` shows nothing, and so does an expression that ends with a semicolon.
A cell that fails is an error of the build.  Nothing here needs the network.
"""

from __future__ import annotations

import ast
import io
from contextlib import redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.errors import ExtensionError

import jamsos

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

__all__ = ["output", "run", "setup"]

FOLDER = "notebooks/"


def run(cell: str, names: dict[str, Any], place: str) -> tuple[str, object]:
    """Run a cell: what it printed, and the value of its last expression."""
    body = ast.parse(cell, place).body
    last = body.pop() if body and isinstance(body[-1], ast.Expr) and not cell.rstrip().endswith(";") else None
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(compile(ast.Module(body, []), place, "exec"), names)  # noqa: S102  (the project's own pages)
        value = None
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), place, "eval"), names)  # noqa: S307  (as above)
    return printed.getvalue(), value


def output(printed: str, value: object) -> Iterator[nodes.Node]:
    """What stands below a cell."""
    if printed:
        yield nodes.literal_block(printed, printed, language="none", classes=["cell-output"])
    shown = getattr(value, "_repr_html_", None)
    if shown is not None:
        yield nodes.raw("", f'<div class="cell-output">{shown()}</div>', format="html")
    elif value is not None:
        yield nodes.literal_block(repr(value), repr(value), language="none", classes=["cell-output"])


def run_page(app: Sphinx, page: nodes.document) -> None:
    """Run the cells of a notebook, and put what each one gives below it."""
    name = app.env.current_document.docname
    if not name.startswith(FOLDER) and "notebook" not in app.env.metadata[name]:
        return
    for path in Path(jamsos.__file__).parent.rglob("*.py"):
        app.env.note_dependency(str(path))
    names: dict[str, Any] = {"__name__": name}
    for block in list(page.findall(nodes.literal_block)):
        if block.get("language") != "python":
            continue
        place = f"{name}.md, line {block.line}"
        try:
            below = list(output(*run(block.astext(), names, place)))
        except Exception as error:
            msg = f"{place}: the cell failed with {type(error).__name__}: {error}"
            raise ExtensionError(msg) from error
        position = block.parent.index(block) + 1
        block.parent.insert(position, below)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Run every notebook when its page is read."""
    app.connect("doctree-read", run_page)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}

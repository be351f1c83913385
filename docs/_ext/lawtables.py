"""The directive `law-history`: a value of the library, shown as its own document.

    ```{law-history} jamsos.programs.jkm.DEATH_GRANT
    :lang: en
    ```

The value is imported by its dotted name and must have `as_document(lang)`.
The Markdown of that document becomes part of the page, so the page cannot say anything else than the constant does.
Headings are shown as rubrics: they leave the outline of the page as it is.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, ClassVar, Literal, Protocol, runtime_checkable

from docutils import nodes
from docutils.parsers.rst import directives
from docutils.statemachine import StringList
from sphinx.util.docutils import SphinxDirective

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

__all__ = ["LawHistory", "imported", "setup"]


class Rendered(Protocol):
    """A document as the directive needs it."""

    def markdown(self) -> str:
        """The document as Markdown."""
        ...


@runtime_checkable
class Shown(Protocol):
    """A value that shows itself."""

    def as_document(self, lang: Literal["id", "en"]) -> Rendered:
        """The value as a document in that language."""
        ...


def imported(name: str) -> tuple[ModuleType, Shown]:
    """The value of that dotted name, and the module in which it was found.

    Raises LookupError for a name that does not exist, TypeError for a value that cannot show itself.
    """
    module, attributes = _nearest_module(name)
    value: object = module
    for attribute in attributes:
        if not hasattr(value, attribute):
            msg = f"{name} does not exist: {module.__name__} has no {'.'.join(attributes)}."
            raise LookupError(msg)
        value = getattr(value, attribute)
    if not isinstance(value, Shown):
        msg = f"{name} cannot be shown: a {type(value).__name__} has no as_document(lang)."
        raise TypeError(msg)
    return module, value


def _nearest_module(name: str) -> tuple[ModuleType, list[str]]:
    """The longest part of the name that is a module, and the names that remain."""
    path, rest = name, list[str]()
    while path:
        try:
            return import_module(path), rest
        except ModuleNotFoundError as error:
            if error.name is None or not path.startswith(error.name):
                raise  # the module is there, but something that it imports is not
        path, _, last = path.rpartition(".")
        rest = [last, *rest]
    msg = f"{name} does not exist: no module of that name can be imported."
    raise LookupError(msg)


def _lang(argument: str) -> str:
    return str(directives.choice(argument, ("id", "en")))


class LawHistory(SphinxDirective):
    """Show one value of the library."""

    required_arguments = 1
    option_spec: ClassVar[dict[str, Callable[[str], object]] | None] = {"lang": _lang}

    def run(self) -> list[nodes.Node]:
        """The document of the value, as nodes of the page."""
        try:
            module, value = imported(self.arguments[0])
        except (LookupError, TypeError) as error:
            raise self.error(str(error)) from error
        if module.__file__:
            self.env.note_dependency(module.__file__)
        lines = value.as_document(self.options.get("lang", "id")).markdown().splitlines()
        box = nodes.container(classes=["law-history"])
        self.set_source_info(box)
        # Inside a container, MyST makes every heading a rubric.
        self.state.nested_parse(StringList(lines, self.arguments[0]), self.content_offset, box)
        return [box]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive."""
    app.add_directive("law-history", LawHistory)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}

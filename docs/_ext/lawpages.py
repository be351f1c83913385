"""Directives that make whole pages from the constants of the library, so that no table of law is typed by hand.

* `law-program`: a programme under its six headings, with the source of every row that was not read.
* `law-figures`: some histories or reliefs, one below the other.
* `law-bands`: the income bands with the contribution of each.
* `law-instruments`: every instrument of funding.
* `law-regulations`: a list of instruments of law.
* `law-rules`: every rule of judgement.
* `law-unread`: every figure that does not rest on an article that was read.
* `law-phrases`: every short phrase that the source writes in both languages.
* `module-names`, `module-figures`: what a module offers, for its page of reference.

Each takes what it shows from the package when the documentation is built.
It also lays out the lists of fields in docstrings, which stand there in two columns of plain text.
"""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, ClassVar, TypeAlias, cast

from docutils import nodes
from docutils.statemachine import StringList
from lawtables import Shown, language_option
from sphinx.util.docutils import SphinxDirective

import jamsos
from jamsos.document import Document, Row, Table, markdown_escaped
from jamsos.funding import INSTRUMENTS
from jamsos.lampiran.income_bands import INCOME_BANDS
from jamsos.law import Dated, Evidence, Regulation, Source
from jamsos.participants import MAX_AGE
from jamsos.programs import PROGRAMS, Program, jkk, jkm
from jamsos.rules import RULES
from jamsos.tariff import Relief
from jamsos.text import Text, say, say_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

    from jamsos.findings import Rule
    from jamsos.text import Lang

__all__ = ["setup"]

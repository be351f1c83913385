"""How the documentation is built: Sphinx, MyST and furo, without the network."""

from __future__ import annotations

import sys
from pathlib import Path

import jamsos

sys.path.insert(0, str(Path(__file__).parent / "_ext"))
sys.path.insert(0, str(Path(__file__).parent.parent))  # for the cases of the rules, which stand with the tests

project = "jamsos"
author = "the jamsos authors"
project_copyright = "the jamsos authors"
version = release = jamsos.__version__
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "lawtables", "lawpages", "notebooks"]
exclude_patterns = ["_build"]
templates_path: list[str] = []

html_theme = "furo"
html_title = "jamsos"
html_static_path = ["_static"]
html_css_files = ["jamsos.css"]
html_copy_source = False
html_show_sphinx = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
python_use_unqualified_type_names = True
python_display_short_literal_types = True

# In a docstring, `text` is code, as it is in Markdown.
default_role = "code"

# Two modules may have a class of one name, and a signature says the name alone: Sphinx links to one of them.
suppress_warnings = ["ref.python"]

# Every reference into jamsos has to lead somewhere.
nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r"(?!jamsos\b).*"),  # another project: its inventory would need the network
    ("py:.*", r"jamsos\..*\b(_\w+|[A-Z](_co|_contra)?)"),  # a private name or a type variable has no page
]

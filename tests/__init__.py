"""The tests: one promise each, stated in the docstring."""

"""How Hypothesis searches: the same examples on every machine, and no clock."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# The suite says the same of the same source everywhere, so nothing is drawn at random and nothing is remembered.
settings.register_profile(
    "steady", database=None, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
# `python -m pytest --hypothesis-profile=search` looks further, and elsewhere each time.
settings.register_profile("search", deadline=None, max_examples=1_000)
settings.load_profile("steady")

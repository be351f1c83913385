"""Benchmarks: programs that print medians and ratios; they are never part of the tests, and nothing fails for time."""

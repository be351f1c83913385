"""Mutation of the law: every figure is changed by one unit, and a worked example has to notice."""

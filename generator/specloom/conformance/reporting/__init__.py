"""Verdicts for people and machines: one format per module. Judges nothing."""

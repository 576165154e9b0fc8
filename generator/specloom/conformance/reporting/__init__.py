"""Prints verdicts: one format per module. Checks nothing."""

"""Compares what a generated client does with what was recorded or authored. Prints nothing."""

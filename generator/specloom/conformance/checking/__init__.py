"""Compares the behaviour of a generated client with recordings and cases. Prints nothing."""

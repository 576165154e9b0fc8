"""Calls of real servers through the generated client, within a budget. Opt-in; tests without a network never need it."""

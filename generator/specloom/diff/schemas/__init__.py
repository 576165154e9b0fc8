"""Compares two schemas: one family of rules per module. Knows nothing of operations."""

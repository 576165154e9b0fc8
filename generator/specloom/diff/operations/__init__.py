"""Compares operations and the document around them: one family of rules per module. Knows no keyword of schemas, which belong to `schemas`."""

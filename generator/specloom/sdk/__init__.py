"""Reads an existing SDK, so that a generated package can replace it. Never runs any of its code."""

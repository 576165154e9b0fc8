"""Lowers a description to the IR; the only entry point is `lower`. Chooses no Python names."""

from specloom.lower.service import lower as lower

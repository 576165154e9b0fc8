"""Checks of arguments in the words of an SDK. Knows values; not what they are for."""

from __future__ import annotations


def non_empty(**values: object) -> None:
    """Refuse arguments of a path that are empty.

    Raises:
        ValueError: One is.
    """
    for name, value in values.items():
        if value is None or value == "":
            raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")

"""Checks of arguments, with the error messages of the previous SDK. Not concerned with their meaning."""

from __future__ import annotations


def non_empty(**values: object) -> None:
    """Reject empty path arguments.

    Raises:
        ValueError: An argument is empty.
    """
    for name, value in values.items():
        if value is None or value == "":
            raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")

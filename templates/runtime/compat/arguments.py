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


def not_blank(**values: object) -> None:
    """Reject blank path arguments; the client supplies those that are not given.

    Raises:
        ValueError: An argument is blank.
    """
    non_empty(**{name: value for name, value in values.items() if value is not None})

"""Checks of arguments, with the error messages of the previous SDK. Not concerned with their meaning."""

from __future__ import annotations

import warnings

from .sentinels import is_given


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


def warn_of(**given: object) -> None:
    """As `warn_of` of the runtime; arguments that are markers are not given."""
    for name, value in given.items():
        if value is not None and is_given(value):
            warnings.warn(f"the argument `{name}` is deprecated", DeprecationWarning, stacklevel=3)

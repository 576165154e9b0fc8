"""Markers for arguments that are not given.

None sends a JSON null for a property that may be null and has the default `omit`, as the previous SDK did. For other arguments None counts as
not given, too, and `NULL` of this package sends a JSON null.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal


class NotGiven:
    """The type of `NOT_GIVEN`. In new code omit the argument."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"


class Omit:
    """The type of `omit`; in headers it removes a default. In new code omit the argument, or pass None for a header."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"


not_given: Final = NotGiven()
NOT_GIVEN: Final = not_given
omit: Final = Omit()
NoneType: Final = type(None)
"""Type of a response without a body, for `cast_to=`."""


def is_given(value: object) -> bool:
    """Whether `value` is not one of the markers."""
    return not isinstance(value, (NotGiven, Omit))


def only_given(values: Mapping[str, Any]) -> dict[str, Any]:
    """The entries whose value is not a marker."""
    return {name: value for name, value in values.items() if is_given(value)}


def headers_given(values: Mapping[str, Any]) -> dict[str, Any]:
    """Headers of one call: `omit` removes a default, as None does."""
    return {name: None if isinstance(value, Omit) else value for name, value in values.items() if not _unset(value)}


def _unset(value: object) -> bool:
    return isinstance(value, NotGiven)

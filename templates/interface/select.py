"""Parts of a value by JSONPath (RFC 9535). Knows the library that reads it; nothing of where values come from."""

from __future__ import annotations

from typing import Any


class BadQuery(Exception):
    """A JSONPath that cannot be read, or that cannot be looked up."""


def select(query: str, value: Any) -> list[Any]:
    """The values that `query` finds in plain data.

    Raises:
        BadQuery: It is not a valid JSONPath, or the library is not installed.
    """
    try:
        import jsonpath_rfc9535 as jsonpath
    except ImportError:
        raise BadQuery("selecting needs the package jsonpath-rfc9535: pip install jsonpath-rfc9535") from None
    try:
        return [node.value for node in jsonpath.find(query, value)]
    except (jsonpath.JSONPathError, RecursionError) as error:
        raise BadQuery(f"not a valid JSONPath: {query!r}: {error}") from None

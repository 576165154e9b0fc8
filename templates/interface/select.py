"""Selects parts of a value by JSONPath (RFC 9535). Not concerned with the source of values."""

from __future__ import annotations

from typing import Any


class BadQuery(Exception):
    """A JSONPath that is invalid, or that cannot be evaluated."""


def check_query(query: str) -> None:
    """Whether `select` accepts the query, known before a request is sent.

    Raises:
        BadQuery: As `select`.
    """
    select(query, None)


def select(query: str, value: Any) -> list[Any]:
    """The values that `query` selects in plain data.

    Raises:
        BadQuery: It is not a valid JSONPath, or the library is not installed.
    """
    try:
        import jsonpath_rfc9535 as jsonpath
    except ImportError:
        raise BadQuery("JSONPath requires the package jsonpath-rfc9535: pip install jsonpath-rfc9535") from None
    try:
        return [node.value for node in jsonpath.find(query, value)]
    except (jsonpath.JSONPathError, RecursionError) as error:
        raise BadQuery(f"not a valid JSONPath: {query!r}: {error}") from None

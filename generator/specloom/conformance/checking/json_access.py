"""Parsed JSON, looked into without asking each time what it is. Knows dicts and lists; no format and no pointer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from specloom.conformance.checking.compare import same


def same_json(left: bytes, right: bytes) -> bool:
    """Whether two bodies hold the same JSON value.

    Raises:
        ValueError: One of them is not valid JSON.
    """
    return left == right or same(json.loads(left), json.loads(right))


def properties(value: Any) -> dict[str, Any]:
    """The members of an object, none of any other value."""
    return value if value.__class__ is dict else {}


def elements(value: Any) -> list[Any]:
    """The items of an array, none of any other value."""
    return value if value.__class__ is list else []


def inside(value: Any) -> Iterator[tuple[str, Any]]:
    """What an object or array holds, by member name or index."""
    yield from properties(value).items()
    yield from ((str(index), item) for index, item in enumerate(elements(value)))


def at(value: Any, path: str) -> Any:
    """What stands at the end of member names joined by dots, None where nothing does."""
    for name in path.split("."):
        value = properties(value).get(name)
    return value

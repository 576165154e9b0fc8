"""Access to parsed JSON without type checks at each step. Knows dicts and lists; no format and no pointer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def properties(value: Any) -> dict[str, Any]:
    """The properties of an object; empty for any other value."""
    return value if value.__class__ is dict else {}


def elements(value: Any) -> list[Any]:
    """The items of an array; empty for any other value."""
    return value if value.__class__ is list else []


def inside(value: Any) -> Iterator[tuple[str, Any]]:
    """The values of an object or array, by property name or index."""
    yield from properties(value).items()
    yield from ((str(index), item) for index, item in enumerate(elements(value)))


def at(value: Any, path: str) -> Any:
    """The value at a dotted path of property names; None if there is none."""
    for name in path.split("."):
        value = properties(value).get(name)
    return value

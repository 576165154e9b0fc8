"""Parsed JSON, looked into without asking each time what it is. Knows dicts and lists; no format and no pointer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def members(value: Any) -> dict[str, Any]:
    """The members of an object, none of any other value."""
    return value if value.__class__ is dict else {}


def elements(value: Any) -> list[Any]:
    """The items of an array, none of any other value."""
    return value if value.__class__ is list else []


def inside(value: Any) -> Iterator[tuple[str, Any]]:
    """What an object or array holds, by member name or index."""
    yield from members(value).items()
    yield from ((str(index), item) for index, item in enumerate(elements(value)))


def at(value: Any, path: str) -> Any:
    """What stands at the end of member names joined by dots, None where nothing does."""
    for name in path.split("."):
        value = members(value).get(name)
    return value

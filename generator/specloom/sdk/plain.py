"""Reads untrusted configuration data: a value of an unexpected type counts as absent, never as an error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias, cast

Table: TypeAlias = Mapping[str, object]


def table(value: object, *keys: str) -> Table:
    """The mapping at a path of keys; empty if there is none."""
    for key in keys:
        value = cast("Table", value).get(key) if isinstance(value, Mapping) else None
    return (
        {str(key): each for key, each in cast("Mapping[object, object]", value).items()}
        if isinstance(value, Mapping)
        else {}
    )


def string(value: object, *keys: str) -> str:
    """The string at a path of keys; `""` if there is none."""
    found = table(value, *keys[:-1]).get(keys[-1]) if keys else value
    return found if isinstance(found, str) else ""


def items(value: object, *keys: str) -> list[object]:
    """The list at a path of keys; empty if there is none."""
    found = table(value, *keys[:-1]).get(keys[-1]) if keys else value
    return cast("list[object]", found) if isinstance(found, list) else []


def strings(value: object, *keys: str) -> list[str]:
    """The strings of a list, or a single string as a list."""
    found = table(value, *keys[:-1]).get(keys[-1]) if keys else value
    return [found] if isinstance(found, str) else [each for each in items(found) if isinstance(each, str)]

"""Plain data of a configuration read without trust: what has another type than expected counts as absent, never as an error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias, cast

Table: TypeAlias = Mapping[str, object]


def table(value: object, *keys: str) -> Table:
    """The mapping under some keys, one in the other; empty where there is none."""
    for key in keys:
        value = cast("Table", value).get(key) if isinstance(value, Mapping) else None
    return (
        {str(key): each for key, each in cast("Mapping[object, object]", value).items()}
        if isinstance(value, Mapping)
        else {}
    )


def string(value: object, *keys: str) -> str:
    """The string under some keys; `""` where there is none."""
    found = table(value, *keys[:-1]).get(keys[-1]) if keys else value
    return found if isinstance(found, str) else ""


def items(value: object, *keys: str) -> list[object]:
    """The list under some keys; empty where there is none."""
    found = table(value, *keys[:-1]).get(keys[-1]) if keys else value
    return cast("list[object]", found) if isinstance(found, list) else []


def strings(value: object, *keys: str) -> list[str]:
    """The strings of a list, or the one string there is."""
    found = table(value, *keys[:-1]).get(keys[-1]) if keys else value
    return [found] if isinstance(found, str) else [each for each in items(found) if isinstance(each, str)]

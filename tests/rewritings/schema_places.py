"""Where the schemas of a description are. Edits none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.rewritings.sites import Tree

Keys = tuple[str | int, ...]

DATA = ("example", "examples", "default", "enum", "const")
LISTS = ("allOf", "oneOf", "anyOf")
SINGLE = ("items", "additionalProperties", "not", "schema")


def schemas(tree: Tree) -> list[Keys]:
    """Where the schemas of a description are, references included."""
    found: list[Keys] = []
    for name in tree.get("components", {}).get("schemas", {}):
        found += _below(tree["components"]["schemas"][name], ("components", "schemas", name))
    for section in (
        ("paths",),
        ("components", "parameters"),
        ("components", "responses"),
        ("components", "requestBodies"),
    ):
        found += _holders(_at(tree, section), section)
    return found


def _at(tree: Any, keys: Keys) -> Any:
    for key in keys:
        tree = tree.get(key, {}) if isinstance(tree, dict) else {}
    return tree


def _holders(value: Any, keys: Keys) -> Iterator[Keys]:
    """Schemas of parameters and bodies."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "schema" and isinstance(inner, dict):
                yield from _below(inner, (*keys, key))
            elif key not in DATA and not str(key).startswith("x-"):
                yield from _holders(inner, (*keys, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _holders(inner, (*keys, index))


def _below(schema: Any, keys: Keys) -> Iterator[Keys]:
    if not isinstance(schema, dict):
        return
    yield keys
    for name, inner in (schema.get("properties") or {}).items():
        yield from _below(inner, (*keys, "properties", name))
    for key in SINGLE:
        yield from _below(schema.get(key), (*keys, key))
    for key in LISTS:
        for index, inner in enumerate(schema.get(key) or ()):
            yield from _below(inner, (*keys, key, index))

"""A JSON Schema document that only refers to others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def combined_schema(title: str, names: Iterable[str]) -> Mapping[str, object]:
    """A schema (2020-12) whose definitions are the files `<name>.json` in its folder, one for each of `names`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "$defs": {name: {"$ref": f"{name}.json"} for name in names},
    }

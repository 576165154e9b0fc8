"""JSON and lists of fields inside the documents the project began with. Knows their layout, not what they mean."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

KINDS = {"string": "string", "object": "object", "integer": "integer", "boolean": "boolean", "enum<string>": "string"}


@attrs.frozen
class Listed:
    """A field as a documentation page lists it."""

    name: str
    kind: str
    required: bool
    options: tuple[str, ...]


def text(shared: Path, number: str) -> str:
    """The document of a number such as `001`."""
    return next((shared / "seeds").glob(f"{number}_*")).read_text()


def objects(page: str) -> list[Mapping[str, Any]]:
    """Every JSON object on a page, outermost ones only, in order."""
    found: list[Mapping[str, Any]] = []
    start = page.find("{")
    while start >= 0:
        try:
            value, end = json.JSONDecoder().raw_decode(page, start)
            found.append(value)
        except json.JSONDecodeError:
            end = start + 1
        start = page.find("{", end)
    return found


def listed(page: str) -> Iterator[Listed]:
    """The fields of the response that a page lists: name, kind, perhaps `required`, perhaps the options, a line each."""
    lines = [line.strip() for line in page.partition("200 - application/json")[2].splitlines()]
    starts = [index for index, line in enumerate(lines[1:]) if line in KINDS]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        after = lines[start + 2 : end]
        options = after[after.index("Available options:") + 1 :] if "Available options:" in after else []
        values = tuple(option.rstrip(",") for option in options if option)
        yield Listed(lines[start], KINDS[lines[start + 1]], after[:1] == ["required"], values)

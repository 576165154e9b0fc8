"""Queries about the JSON Schemas of the table: which values they admit. Does not validate values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from .data import members
from .table import Schema, load_schema

ALL_KINDS = frozenset({"null", "boolean", "integer", "number", "string", "array", "object"})
_DEEPEST = 20
_WIDEST = 40
_ANYTHING: Schema = {}


def resolve(schema: Schema) -> Schema:
    """`schema`, or the schema that it refers to."""
    for _ in range(_DEEPEST):
        if "$ref" not in schema:
            break
        schema = load_schema(schema["$ref"])
    return schema


def branches(schema: Schema, depth: int = 0) -> Iterator[Schema]:
    """The schemas without alternatives of which a value must match one."""
    schema = resolve(schema)
    if "anyOf" in schema and depth < _DEEPEST:
        for branch in schema["anyOf"]:
            yield from branches(branch, depth + 1)
    else:
        yield schema


def kinds(schema: Schema) -> frozenset[str]:
    """The JSON types that the schema admits."""
    found: set[str] = set()
    for branch in branches(schema):
        if "enum" in branch or "const" in branch:
            found.update(_kind(value) for value in branch.get("enum", [branch.get("const")]))
        else:
            found.update([branch["type"]] if "type" in branch else ALL_KINDS)
    return frozenset(found)


class Choices(NamedTuple):
    """The values that a description lists; `closed` if it admits no others."""

    values: tuple[Any, ...]
    closed: bool


def choices(schema: Schema) -> Choices:
    """The scalar values that a schema lists."""
    values: list[Any] = []
    closed = True
    for branch in branches(schema):
        if "enum" in branch or "const" in branch:
            values += branch.get("enum", [branch.get("const")])
        elif branch.get("type") != "null":
            closed = False
    return Choices(tuple(values), closed and bool(values))


def is_file(schema: Schema) -> bool:
    """Whether the value is binary and sent outside JSON."""
    return any(branch.get("format") == "binary" for branch in branches(schema))


def is_base64(schema: Schema) -> bool:
    """Whether the value is binary, as base64 in a JSON string."""
    return any(str(branch.get("contentEncoding", "")).startswith("base64") for branch in branches(schema))


def item_of(schema: Schema) -> Schema | None:
    """The schema of the items of an array; None if no array is admitted."""
    found = [branch for branch in branches(schema) if branch.get("type") == "array"]
    if not found:
        return None
    return members(found[0].get("items"))


def properties_of(schema: Schema) -> dict[str, Schema]:
    """The properties of all objects that are admitted."""
    found: dict[str, list[Schema]] = {}
    for branch in branches(schema):
        for name, inner in branch.get("properties", {}).items():
            known = found.setdefault(name, [])
            known += [inner] if inner not in known else []
    return {name: known[0] if len(known) == 1 else {"anyOf": known} for name, known in found.items()}


def schema_at(schema: Schema, path: tuple[str, ...]) -> Schema:
    """The schema of the value at names and indexes; `{}` if anything is admitted."""
    for step in path:
        item = item_of(schema) if step.isdigit() else None
        if item is not None:
            schema = item
            continue
        known = properties_of(schema)
        more = (members(branch.get("additionalProperties")) for branch in branches(schema))
        schema = known.get(step) or next(filter(None, more), _ANYTHING)
    return schema


def shown(schema: Schema) -> str:
    """The admitted type, in a word or two."""
    known = choices(schema)
    listed = "|".join(str(value) for value in known.values if value is not None)
    if known.closed and listed and len(listed) <= _WIDEST:
        return listed
    if is_file(schema):
        return "FILE"
    found = kinds(schema) - {"null"}
    if found >= ALL_KINDS - {"null"}:
        return "VALUE"
    order = ("string", "integer", "number", "boolean", "object", "array")
    words = {"string": "TEXT", "object": "KEY=VALUE|JSON", "array": "JSON", "number": "NUMBER", "integer": "INTEGER"}
    if "array" in found and (item := item_of(schema)):
        return shown(item)
    if "number" in found:
        found -= {"integer"}
    return "|".join(words.get(kind, kind.upper()) for kind in order if kind in found) or "VALUE"


def _kind(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"

"""Whether the keywords of one schema exclude every value: enums of other types, limits that do not meet. Follows no reference."""

from __future__ import annotations

import math
from collections.abc import Iterator

from specloom.diff.schemas.keywords import json_type, shortest
from specloom.diff.schemas.schema import SchemaView
from specloom.values import Json

_SIZES = {
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
}


def refuses_all(schema: SchemaView) -> bool:
    """Whether the keywords of a schema, its subschemas aside, certainly refuse every value."""
    if schema.get("not") in ({}, True):
        return True
    listed = [schema.get("const")] if "const" in schema.keywords else schema.get("enum")
    if isinstance(listed, list):
        return not any(_fits(value, schema.types) for value in listed)
    return len(schema.types) == 1 and _no_room(schema, next(iter(schema.types)))


def _fits(value: Json, types: frozenset[str]) -> bool:
    kind = json_type(shortest(value)) or ("array" if isinstance(value, list) else "object")
    return not types or kind in types or (kind == "integer" and "number" in types)


def _no_room(schema: SchemaView, type_: str) -> bool:
    """Whether the limits of numbers, lengths or counts leave nothing."""
    if type_ in _SIZES:
        least, most = (next(_numbers(schema, word), None) for word in _SIZES[type_])
        return least is not None and most is not None and least > most
    if type_ == "integer":
        low = [*map(math.ceil, _numbers(schema, "minimum"))]
        low += [math.floor(each) + 1 for each in _numbers(schema, "exclusiveMinimum")]
        high = [*map(math.floor, _numbers(schema, "maximum"))]
        high += [math.ceil(each) - 1 for each in _numbers(schema, "exclusiveMaximum")]
        return bool(low and high) and max(low) > min(high)
    if type_ == "number":
        return _is_narrow(schema)
    return False


def _is_narrow(schema: SchemaView) -> bool:
    """Whether no number is within the limits, each of which counts itself, or does not."""
    low = [(each, 0) for each in _numbers(schema, "minimum")] + [
        (each, 1) for each in _numbers(schema, "exclusiveMinimum")
    ]
    high = [(each, 0) for each in _numbers(schema, "maximum")] + [
        (each, -1) for each in _numbers(schema, "exclusiveMaximum")
    ]
    return bool(low and high) and max(low) > min(high)


def _numbers(schema: SchemaView, word: str) -> Iterator[float]:
    value = schema.get(word)
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        yield value

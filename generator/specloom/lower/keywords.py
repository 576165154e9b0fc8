"""Which words of a schema describe a type, and which only describe or assert. Knows words; reads nothing below them."""

from __future__ import annotations

from specloom import ir

_ANNOTATIONS = frozenset(
    ["title", "description", "summary", "example", "examples", "deprecated", "externalDocs", "xml", "default", "readOnly", "writeOnly", "$comment", "$schema", "$id", "$anchor", "$dynamicAnchor", "$defs", "definitions", "discriminator"]
)  # fmt: skip
_ASSERTIONS = frozenset(
    ["required", "not", "minProperties", "maxProperties", "dependentRequired", "if", "then", "else", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]
)  # fmt: skip
_COMBINING = ("$ref", "$dynamicRef", "$recursiveRef", "allOf", "oneOf", "anyOf")
_OBJECT_WORDS = ("properties", "additionalProperties", "patternProperties", "unevaluatedProperties")
_ALTERNATIVES = ("oneOf", "anyOf")
_PARTED = ("object", "array")

REFERENCES = ("$ref", "$dynamicRef", "$recursiveRef")
ARRAY_WORDS = ("items", "prefixItems", "contains")


def tells(word: str) -> bool:
    """Whether a word says what a value is."""
    return word not in _ANNOTATIONS and not word.startswith("x-") and word not in _ASSERTIONS


def only_refers(schema: dict[str, ir.Json]) -> bool:
    """Whether a schema is what it refers to, and no more."""
    return "$ref" in schema and not any(tells(word) for word in schema if word != "$ref")


def only_asserts(value: ir.Json) -> bool:
    """Whether a schema narrows what is said elsewhere and says nothing itself."""
    return isinstance(value, dict) and bool(value) and not any(tells(word) for word in value)


def combines(schema: dict[str, ir.Json]) -> bool:
    """Whether a schema is put together of others, or may be an object and something else."""
    kinds = schema.get("type")
    several = isinstance(kinds, list) and len(kinds) > 1 and any(kind in _PARTED for kind in kinds)
    return several or any(word in schema for word in _COMBINING)


def has_object_words(schema: dict[str, ir.Json]) -> bool:
    """Whether a schema speaks of members, with or without `type: object`."""
    kinds = schema.get("type")
    if kinds is not None and kinds != "object" and not (isinstance(kinds, list) and "object" in kinds):
        return False
    return kinds is not None or any(word in schema for word in _OBJECT_WORDS) or is_base(schema)


def names_members(schema: dict[str, ir.Json]) -> bool:
    """Whether an object schema names its members, so that it is a record and no map."""
    return bool(schema.get("properties")) or schema.get("additionalProperties") is False or is_base(schema)


def is_base(schema: dict[str, ir.Json]) -> bool:
    """Whether a schema is a base of others: its discriminator tells them apart, and no alternatives list them."""
    return "discriminator" in schema and not any(word in schema for word in _ALTERNATIVES)


def asks_for_members(schema: dict[str, ir.Json]) -> bool:
    """Whether a schema makes members required that are described elsewhere, in another part of the same whole."""
    alternatives = any(word in schema for word in _ALTERNATIVES)
    return bool(schema.get("required")) and schema.get("type", "object") == "object" and not alternatives

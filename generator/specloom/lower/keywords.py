"""Classifies the keywords of a schema: those that describe a type, and those that only assert or annotate."""

from __future__ import annotations

from specloom import ir

_ANNOTATIONS = frozenset(
    ["title", "description", "summary", "example", "examples", "deprecated", "externalDocs", "xml", "default", "readOnly", "writeOnly", "$comment", "$schema", "$id", "$anchor", "$dynamicAnchor", "$defs", "definitions", "discriminator"]
)  # fmt: skip
_ASSERTIONS = frozenset(
    ["required", "not", "minProperties", "maxProperties", "dependentRequired", "if", "then", "else", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]
)  # fmt: skip
_ALTERNATIVES = frozenset(("oneOf", "anyOf"))
_OBJECT_WORDS = frozenset(("properties", "additionalProperties", "patternProperties", "unevaluatedProperties"))
_ARRAY_WORDS = frozenset(("items", "prefixItems", "contains"))
_PARTED = ("object", "array")

UNMODELLED = ("not", "contains", "propertyNames", "dependentRequired", "unevaluatedItems")
"""Words that only restrict values, in a way that no type expresses."""

WITHOUT_EFFECT: dict[str, tuple[str, ...]] = {
    "if": ("then", "else"),
    "then": ("if",),
    "else": ("if",),
    "minContains": ("contains",),
    "maxContains": ("contains",),
}
"""Words that mean nothing without one of some others (JSON Schema 2020-12 core, section 10.2.2; validation, section 6.4)."""

CONDITIONS = ("then", "else", "if")
DEPENDENT = "dependentSchemas"
_DESCRIBING = frozenset(("properties", "$ref", "allOf", "anyOf", "oneOf", *CONDITIONS, DEPENDENT))

REFERENCES = ("$ref", "$dynamicRef", "$recursiveRef")
_COMBINING = frozenset((*REFERENCES, "allOf", *_ALTERNATIVES))

SCALARS = frozenset(("string", "number", "integer", "boolean", "null"))
_MORE_THAN_SCALAR = frozenset((*_COMBINING, *UNMODELLED, *WITHOUT_EFFECT, "enum", "x-extensible-enum", "const"))


def is_scalar(schema: dict[str, ir.Json]) -> bool:
    """Whether a schema is a scalar with at most a format and bounds: most are, and need none of the questions below."""
    kind = schema.get("type")
    return kind.__class__ is str and kind in SCALARS and _MORE_THAN_SCALAR.isdisjoint(schema)


def is_informative(word: str) -> bool:
    """Whether a keyword describes a type."""
    return word not in _ANNOTATIONS and not word.startswith("x-") and word not in _ASSERTIONS


def is_typed(value: ir.Json) -> bool:
    """Whether a schema itself describes a type, beyond a constant."""
    return isinstance(value, dict) and any(is_informative(word) and word not in ("const", "enum") for word in value)


def only_refers(schema: dict[str, ir.Json]) -> bool:
    """Whether a schema is only a reference."""
    return "$ref" in schema and not any(is_informative(word) for word in schema if word != "$ref")


def only_asserts(value: ir.Json) -> bool:
    """Whether a schema only narrows a type that is described elsewhere."""
    return isinstance(value, dict) and bool(value) and not any(is_informative(word) for word in value)


def combines(schema: dict[str, ir.Json]) -> bool:
    """Whether a schema combines others, or may be an object and another type."""
    kinds = schema.get("type")
    several = isinstance(kinds, list) and len(kinds) > 1 and any(kind in _PARTED for kind in kinds)
    return several or not _COMBINING.isdisjoint(schema)


def has_object_words(schema: dict[str, ir.Json]) -> bool:
    """Whether a schema describes properties, with or without `type: object`."""
    kinds = schema.get("type")
    if kinds is not None and kinds != "object" and not (isinstance(kinds, list) and "object" in kinds):
        return False
    return kinds is not None or not _OBJECT_WORDS.isdisjoint(schema) or is_base(schema) or has_conditions(schema)


def has_array_words(schema: dict[str, ir.Json]) -> bool:
    """Whether a schema describes items, with or without `type: array`."""
    return not _ARRAY_WORDS.isdisjoint(schema)


def names_properties(schema: dict[str, ir.Json]) -> bool:
    """Whether an object schema names its properties, so that it is a record rather than a map."""
    named = bool(schema.get("properties")) or schema.get("additionalProperties") is False or is_base(schema)
    return named or has_conditions(schema)


def has_conditions(schema: dict[str, ir.Json]) -> bool:
    """Whether properties may be described conditionally (JSON Schema 2020-12 core, section 10.2.2)."""
    if "if" not in schema and DEPENDENT not in schema:
        return False
    dependent = schema.get(DEPENDENT)
    branches = [
        *(schema.get(word) for word in CONDITIONS),
        *(dependent.values() if isinstance(dependent, dict) else ()),
    ]
    return any(isinstance(branch, dict) and not _DESCRIBING.isdisjoint(branch) for branch in branches)


def is_base(schema: dict[str, ir.Json]) -> bool:
    """Whether a schema is a base of others: it has a discriminator and does not list its alternatives."""
    return "discriminator" in schema and _ALTERNATIVES.isdisjoint(schema)


def requires_properties(schema: dict[str, ir.Json]) -> bool:
    """Whether a schema requires properties that another part of the same `allOf` describes."""
    required = bool(schema.get("required")) and schema.get("type", "object") == "object"
    return required and _ALTERNATIVES.isdisjoint(schema)

"""Validates a value against a schema, without evaluating its patterns. Knows JSON Schema; not findings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from specloom.document import Document, DocumentNode

_DEEPEST = 20

_TYPES: dict[str, Callable[[Any], bool]] = {
    "null": lambda value: value is None,
    "boolean": lambda value: value.__class__ is bool,
    "string": lambda value: value.__class__ is str,
    "array": lambda value: value.__class__ is list,
    "object": lambda value: value.__class__ is dict,
    "number": lambda value: value.__class__ is not bool and isinstance(value, int | float),
    "integer": lambda value: value.__class__ is not bool and isinstance(value, int | float) and int(value) == value,
}

_BOUNDS: dict[str, Callable[[Any, Any], bool]] = {
    "minimum": lambda value, bound: value >= bound,
    "maximum": lambda value, bound: value <= bound,
    "exclusiveMinimum": lambda value, bound: value > bound,
    "exclusiveMaximum": lambda value, bound: value < bound,
}

_SIZES: dict[str, tuple[type, Callable[[Any, Any], bool]]] = {
    "minLength": (str, lambda value, bound: len(value) >= bound),
    "maxLength": (str, lambda value, bound: len(value) <= bound),
    "minItems": (list, lambda value, bound: len(value) >= bound),
    "maxItems": (list, lambda value, bound: len(value) <= bound),
}
"""`pattern` is omitted, because a hostile one may take forever."""


def fits(document: Document, node: DocumentNode, value: Any) -> bool:
    """Whether the value is valid against the schema; assertions that cannot be evaluated count as fulfilled."""
    return _Judge(document).fits(node, value)


def has_type(value: Any, named: Any) -> bool:
    """Whether a value has one of the types in `type`; unknown and malformed types accept anything."""
    kinds = [named] if named.__class__ is str else named
    if kinds.__class__ is not list or not all(kind.__class__ is str and kind in _TYPES for kind in kinds):
        return True
    return any(_TYPES[kind](value) for kind in kinds)


def same(one: Any, other: Any) -> bool:
    """Whether two values are equal in JSON: `1` and `1.0` are, `1` and `true` are not."""
    if one.__class__ is list and other.__class__ is list:
        return len(one) == len(other) and all(same(each, its) for each, its in zip(one, other, strict=True))
    if one.__class__ is dict and other.__class__ is dict:
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return (one.__class__ is bool) == (other.__class__ is bool) and bool(one == other)


@attrs.define
class _Judge:
    """Validates one value; after too many steps it stops and reports it as valid.

    Attributes:
        left: Number of schemas that may still be visited; nested references to shared parts can grow exponentially.
    """

    document: Document
    left: int = 1000

    def fits(self, node: DocumentNode, value: Any, depth: int = 0) -> bool:
        schema = node.value
        self.left -= 1
        if schema.__class__ is not dict or depth > _DEEPEST or self.left < 0:
            return schema is not False
        target = self.document.follow(node) if "$ref" in schema else None
        inner = depth + 1
        return (
            (target is None or self.fits(target, value, inner))
            and _asserts(schema, value)
            and all(self.fits(part, value, inner) for part in (node / "allOf").items)
            and self._one_fits((node / "anyOf").items, value, inner)
            and self._one_fits((node / "oneOf").items, value, inner)
            and all(self.fits(node / "items", item, inner) for item in _items(schema, value))
            and all(self.fits(node / "properties" / name, value[name], inner) for name in _members(node, value))
        )

    def _one_fits(self, alternatives: list[DocumentNode], value: Any, depth: int) -> bool:
        return not alternatives or any(self.fits(each, value, depth) for each in alternatives)


def _asserts(schema: dict[str, Any], value: Any) -> bool:
    """Whether the value fulfils the assertions of this schema itself; malformed assertions count as fulfilled."""
    values: Any = schema.get("enum")
    return (
        has_type(value, schema.get("type"))
        and ("const" not in schema or same(schema["const"], value))
        and (values.__class__ is not list or any(same(each, value) for each in values))
        and all(holds(value, schema[word]) for word, holds in _BOUNDS.items() if _numbers(value, schema.get(word)))
        and all(
            holds(value, schema[word])
            for word, (kind, holds) in _SIZES.items()
            if value.__class__ is kind and schema.get(word).__class__ is int
        )
    )


def _numbers(*values: Any) -> bool:
    return all(value.__class__ is not bool and isinstance(value, int | float) for value in values)


def _items(schema: dict[str, Any], value: Any) -> list[Any]:
    return value if value.__class__ is list and "items" in schema and "prefixItems" not in schema else []


def _members(node: DocumentNode, value: Any) -> list[str]:
    described = (node / "properties").properties
    return [name for name in value if name in described] if value.__class__ is dict else []

"""Whether a value fits a schema, as far as one can say without running its patterns. Knows JSON Schema; not findings."""

from __future__ import annotations

from typing import Any

from jsonschema import Draft202012Validator, SchemaError

from specloom.document import Document, Node

_ASSERTIONS = (
    "type",
    "enum",
    "const",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
)
"""`pattern` is left out: a hostile one takes forever."""

_DEEPEST = 20


def fits(document: Document, node: Node, value: Any, depth: int = 0) -> bool:
    """Whether the value is valid against the schema; what cannot be judged counts as valid."""
    schema = node.value
    if schema.__class__ is not dict or depth > _DEEPEST:
        return schema is not False
    if "$ref" in schema:
        target = document.follow(node)
        if target is not None and not fits(document, target, value, depth + 1):
            return False
    return (
        _asserts(schema, value)
        and all(fits(document, node / "allOf" / index, value, depth + 1) for index in _indexes(schema, "allOf"))
        and _one_fits(document, node, "anyOf", value, depth)
        and _one_fits(document, node, "oneOf", value, depth)
        and all(fits(document, node / "items", item, depth + 1) for item in _items(schema, value))
        and all(fits(document, node / "properties" / name, value[name], depth + 1) for name in _members(schema, value))
    )


def has_type(value: Any, named: Any) -> bool:
    """Whether a value is of one of the types that `type` names; malformed types admit anything."""
    return _asserts({"type": named}, value)


def _asserts(schema: dict[str, Any], value: Any) -> bool:
    asserted = {keyword: schema[keyword] for keyword in _ASSERTIONS if keyword in schema}
    if not asserted:
        return True
    try:
        Draft202012Validator.check_schema(asserted)
    except SchemaError:
        return True
    validator: Any = Draft202012Validator(asserted)
    return bool(validator.is_valid(value))


def _one_fits(document: Document, node: Node, keyword: str, value: Any, depth: int) -> bool:
    indexes = _indexes(node.value, keyword)
    return not indexes or any(fits(document, node / keyword / index, value, depth + 1) for index in indexes)


def _indexes(schema: dict[str, Any], keyword: str) -> range:
    members: Any = schema.get(keyword)
    return range(len(members)) if members.__class__ is list else range(0)


def _items(schema: dict[str, Any], value: Any) -> list[Any]:
    return value if value.__class__ is list and "items" in schema and "prefixItems" not in schema else []


def _members(schema: dict[str, Any], value: Any) -> list[str]:
    properties: Any = schema.get("properties")
    if value.__class__ is not dict or properties.__class__ is not dict:
        return []
    return [name for name in value if name in properties]

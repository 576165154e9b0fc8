"""Schemas with obvious contradictions. Knows one schema and its references; does not find every contradiction."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.document import Document, DocumentNode
from specloom.document.node import strings
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation

_BOUNDS = (
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
)
_NUMBERS = frozenset({"integer", "number"})


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Crossed bounds, parts with disjoint types, and properties that are both required and forbidden."""
    schema = node.value
    for low, high in _BOUNDS:
        least, most = schema.get(low), schema.get(high)
        if isinstance(least, int | float) and isinstance(most, int | float) and least > most:
            yield node.origin / low, f"`{low}` {least} is above `{high}` {most}"
    if schema.get("additionalProperties") is False and not _OTHERS.intersection(schema):
        for index, name in enumerate(strings(schema.get("required"))):
            if name not in (schema.get("properties") or {}):
                message = (
                    f"the property {name!r} is required, but it is not described and `additionalProperties` is false"
                )
                yield node.origin / "required" / index, message
    if "allOf" in schema and _disjoint(document, node):
        yield node.origin / "allOf", "the parts of `allOf` have types that exclude each other"


_OTHERS = frozenset({"patternProperties", "allOf", "$ref"})


def _disjoint(document: Document, node: DocumentNode) -> bool:
    common: frozenset[str] | None = None
    parts = [node, *(document.follow(node / "allOf" / index) for index in range(len(node.value["allOf"])))]
    for part in parts:
        kinds = _kinds(part.value) if part is not None else None
        if kinds is not None:
            common = kinds if common is None else common & kinds
    return common is not None and not common


def _kinds(schema: Any) -> frozenset[str] | None:
    """The types of a schema; None if it has no `type`."""
    if schema.__class__ is not dict or "type" not in schema:
        return None
    named = schema["type"]
    kinds = frozenset([named] if isinstance(named, str) else strings(named))
    return kinds | _NUMBERS if "number" in kinds else kinds


RULE = LintRule(
    Code(
        "contradictory-schema",
        "error",
        "no value can match the schema; the contradictory part is ignored",
        "Correct one of the two contradictory keywords.",
    ),
    "schema",
    check,
)

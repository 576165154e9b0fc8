"""Keywords that have one meaning: for strings that hold bytes, and for properties that are not described. Compares nothing."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.diff.schemas.raw_change import Pair
from specloom.diff.schemas.schema import SchemaView
from specloom.document import DocumentNode

_FORMATS: Mapping[str, tuple[str, str]] = {
    "binary": ("contentMediaType", "application/octet-stream"),
    "byte": ("contentEncoding", "base64"),
}
"""Format of OpenAPI 3.0 -> the keyword and value that replace it in 3.1 (OAS 3.1.1 section 4.4.2)."""

_EVALUATING = frozenset({"if", "then", "else", "dependentSchemas"})
"""Keywords whose subschemas may evaluate properties."""

_STRING = frozenset({"string"})


def alike(pair: Pair) -> Pair:
    """The pair with the keyword of one side on both, if the other says the same by another keyword."""
    base, revision = _like(pair.base, pair.revision), _like(pair.revision, pair.base)
    base, revision = _evaluated(base), _evaluated(revision)
    base, revision = _evaluated_like(base, revision), _evaluated_like(revision, base)
    if base is pair.base and revision is pair.revision:
        return pair
    return pair._replace(base=base, revision=revision)


def _like(schema: SchemaView, other: SchemaView) -> SchemaView:
    format_ = other.get("format")
    word, value = _FORMATS.get(format_, ("", "")) if isinstance(format_, str) else ("", "")
    if not word or "format" in schema.keywords or schema.get(word) != value or schema.types - _STRING:
        return schema
    keywords = {name: node for name, node in schema.keywords.items() if name != word}
    keywords["format"] = DocumentNode(format_, schema.place(word))
    return schema._replace(keywords=keywords, types=_STRING)


def _evaluated(schema: SchemaView) -> SchemaView:
    """The schema without `unevaluatedProperties` if `additionalProperties` leaves none (JSON Schema 2020-12 section 11.3)."""
    if not {"additionalProperties", "unevaluatedProperties"} <= schema.keywords.keys():
        return schema
    return schema._replace(keywords={k: node for k, node in schema.keywords.items() if k != "unevaluatedProperties"})


def _evaluated_like(schema: SchemaView, other: SchemaView) -> SchemaView:
    """`unevaluatedProperties` as the other side's `additionalProperties`, which it is where no subschema evaluates properties."""
    others = schema.keywords.get("unevaluatedProperties")
    if others is None or schema.branches or _EVALUATING & schema.keywords.keys():
        return schema
    if "additionalProperties" not in other.keywords or "unevaluatedProperties" in other.keywords:
        return schema
    keywords = {name: node for name, node in schema.keywords.items() if name != "unevaluatedProperties"}
    return schema._replace(keywords={"additionalProperties": others, **keywords})

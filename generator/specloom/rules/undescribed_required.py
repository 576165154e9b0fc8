"""Required properties that are not described. Knows one schema; not what a composition adds to it."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.document.node import strings
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation

_COMPOSED = frozenset({"$ref", "allOf", "anyOf", "oneOf", "if", "patternProperties"})


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each required property that is not described, if the schema has no composition."""
    schema = node.value
    if "properties" not in schema or "/allOf/" in node.origin.pointer or not _COMPOSED.isdisjoint(schema):
        return
    if schema.get("additionalProperties") is False:
        return
    for index, name in enumerate(strings(schema.get("required"))):
        if name not in schema["properties"]:
            yield node.origin / "required" / index, f"the property {name!r} is required but not described"


RULE = LintRule(
    Code(
        "undescribed-required",
        "note",
        "`required` lists a property that is not described; typed as `Any`",
        "Describe it under `properties`.",
    ),
    "schema",
    check,
)

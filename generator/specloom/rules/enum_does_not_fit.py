"""Enum values that do not match the sibling `type`. Knows one schema; not what a reference adds to it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.fits import has_type
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each value that does not have a type of the schema."""
    for item in (node / "enum").items if "type" in node.value else ():
        if not has_type(item.value, node.value["type"]):
            message = f"{json.dumps(item.value)} does not match the sibling `type` {json.dumps(node.value['type'])}"
            yield item.origin, message


RULE = LintRule(
    Code(
        "enum-does-not-fit",
        "warning",
        "an enum value does not match the `type` of its schema",
        "Correct the value, or add its type: `type: [string, 'null']`.",
    ),
    "schema",
    check,
)

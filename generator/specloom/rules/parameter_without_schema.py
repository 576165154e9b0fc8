"""Parameters without a type. Knows one parameter; not its operation."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """A parameter with neither `schema` nor `content`."""
    if "schema" not in node.value and not node.value.get("content"):
        yield node.origin, f"the parameter {node.value.get('name')!r} has no `schema`; treated as a string"


RULE = LintRule(
    Code(
        "parameter-without-schema",
        "warning",
        "a parameter has neither `schema` nor `content`; treated as a string",
        "Give it a `schema`.",
    ),
    "parameter",
    check,
)

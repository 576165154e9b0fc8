"""Descriptions without a title or version (OAS 3.1.1 section 4.8.2). Knows the root; not what it describes."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """The missing title or version."""
    for name in ("title", "version"):
        if (node / "info" / name).value is None:
            yield node.origin / "info", f"`info` has no {name}"


RULE = LintRule(
    Code(
        "missing-info",
        "warning",
        "the description has no title or version",
        "Add `info` with `title` and `version`.",
    ),
    "document",
    check,
)

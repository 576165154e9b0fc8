"""Paths without a leading slash (OAS 3.1.1 section 4.8.8). Knows all paths; not their operations."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each path that does not begin with a slash."""
    paths = node / "paths"
    for path in paths.properties:
        if not path.startswith(("/", "x-")):
            yield paths.origin / path, f"the path {path!r} does not begin with a slash; one is added"


RULE = LintRule(
    Code(
        "path-without-slash",
        "warning",
        "a path does not begin with a slash; one is added",
        "Add the leading slash.",
    ),
    "document",
    check,
)

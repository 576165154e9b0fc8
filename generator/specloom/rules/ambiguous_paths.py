"""Paths that a server cannot distinguish (OAS 3.1.1 section 4.8.8). Knows all paths; not their operations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation

_NAME = re.compile(r"\{[^{}]*\}")


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each path that equals an earlier one except for names in braces."""
    first: dict[str, str] = {}
    paths = node / "paths"
    for path in paths.properties:
        shape = _NAME.sub("{}", path)
        if shape in first and not path.startswith("x-"):
            yield paths.origin / path, f"{path} differs from {first[shape]} only in the names of its parameters"
        first.setdefault(shape, path)


RULE = LintRule(
    Code(
        "ambiguous-paths",
        "warning",
        "two paths differ only in the names of their parameters",
        "Merge them into one path.",
    ),
    "document",
    check,
)

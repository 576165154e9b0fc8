"""Duplicate parameters. Knows all operations; not the values."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.document import Document, DocumentNode
from specloom.document.view import operations
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each parameter with the name and location of an earlier one in the same list."""
    checked: set[ir.Origin] = set()
    for operation in operations(document):
        for owner in (operation.item, operation.node):
            if owner.origin not in checked:
                checked.add(owner.origin)
                yield from _repeated(document, owner / "parameters")


def _repeated(document: Document, listed: DocumentNode) -> Iterator[Violation]:
    seen: set[tuple[str, str]] = set()
    for item in listed.items:
        node = document.follow(item)
        if node is None or "name" not in node.properties:
            continue
        key = str(node.properties.get("in")), str(node.properties["name"])
        if key in seen:
            yield item.origin, f"duplicate {key[0]} parameter {key[1]!r}; the last one is used"
        seen.add(key)


RULE = LintRule(
    Code(
        "duplicate-parameter",
        "error",
        "an operation lists a parameter twice; the last one is used",
        "Remove the duplicate.",
    ),
    "document",
    check,
)

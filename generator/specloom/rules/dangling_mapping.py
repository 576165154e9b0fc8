"""Discriminator mappings to unknown schemas (OAS 3.1.1 section 4.8.25). Knows one schema; not its variants."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each mapped name or reference without a schema."""
    mapping = node / "discriminator" / "mapping"
    for value, target in mapping.properties.items():
        if isinstance(target, str) and not _leads_somewhere(document, node, target):
            yield mapping.origin / value, f"{target!r} is not a known schema; ignored"


def _leads_somewhere(document: Document, node: DocumentNode, target: str) -> bool:
    named = document.root / "components" / "schemas" / target
    if named.value is not None or ("#" not in target and "/" not in target and "." not in target):
        return named.value is not None
    return document.resolves(target, node.origin)


RULE = LintRule(
    Code(
        "dangling-mapping",
        "warning",
        "a discriminator mapping refers to an unknown schema; ignored",
        "Correct the name.",
    ),
    "schema",
    check,
)

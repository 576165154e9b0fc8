"""Enums without values. Knows one schema; not where it is used."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import shared_codes
from specloom.document import Document, DocumentNode
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """An enum without values."""
    if node.value.get("enum") == []:
        yield node.origin / "enum", "the enum has no values; any value of its type is accepted"


RULE = LintRule(shared_codes.EMPTY_ENUM, "schema", check)

"""References used as schemas whose target is not a schema. Knows one schema and its target."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import shared_codes
from specloom.document import Document, DocumentNode
from specloom.findings import kind_of
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """A reference whose target is neither an object nor a boolean."""
    ref = node.value.get("$ref")
    target = document.resolve(ref, node.origin) if isinstance(ref, str) else None
    if target is not None and not isinstance(target.value, dict | bool):
        yield node.origin / "$ref", f"the target of {ref} is {kind_of(target.value)}, not a schema; treated as `Any`"


RULE = LintRule(shared_codes.NOT_A_SCHEMA, "schema", check)

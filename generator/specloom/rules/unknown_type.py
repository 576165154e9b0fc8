"""Types that JSON Schema does not define (2020-12 validation, section 6.1.1). Knows one schema; not where it is used."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import shared_codes
from specloom.document import Document, DocumentNode
from specloom.rules.rule import LintRule, Violation

_TYPES = ("null", "boolean", "object", "array", "number", "string", "integer")


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each type that is unknown."""
    named = node / "type"
    for kind in named.items or [named]:
        if isinstance(kind.value, str) and kind.value not in _TYPES:
            yield kind.origin, f"{kind.value!r} is not a JSON Schema type; treated as `Any`"


RULE = LintRule(shared_codes.UNKNOWN_TYPE, "schema", check)

"""Defaults that their own schema forbids. Knows one schema and what it refers to; not the parameter or member it is of."""

from __future__ import annotations

import json
from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.fits import fits
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """The default, where it does not fit."""
    if "default" in node.value and not fits(document, node, node.value["default"]):
        yield node.origin / "default", f"the default {json.dumps(node.value['default'])} does not fit its own schema"


RULE = LintRule(
    Code(
        "default-does-not-fit",
        "warning",
        "a default is not valid against its own schema; passed over",
        "Correct the default or the schema.",
    ),
    "schema",
    check,
)

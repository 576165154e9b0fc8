"""Defaults that do not match their schema. Knows one schema and its references; not the parameter or property that has it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from specloom import shared_codes
from specloom.document import Document, DocumentNode
from specloom.rules.fits import fits
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """The default, if it does not match."""
    if "default" in node.value and not fits(document, node, node.value["default"]):
        yield node.origin / "default", f"the default {json.dumps(node.value['default'])} does not match its own schema"


RULE = LintRule(shared_codes.INVALID_DEFAULT, "schema", check)

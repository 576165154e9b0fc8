"""Runs all rules over a description. Knows how objects are visited; not what is right or wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from specloom.document import Document
from specloom.document.grammar import Kind
from specloom.document.view import DocumentPart, parts
from specloom.findings import Finding
from specloom.rules.rule import LintRule


def lint(document: Document, rules: Iterable[LintRule]) -> list[Finding]:
    """The findings of the rules, in the order of the description.

    Follows all references, so that `document.findings` is complete afterwards; those findings are not repeated here.
    """
    asked: defaultdict[Kind, list[LintRule]] = defaultdict(list)
    for rule in rules:
        asked[rule.kind].append(rule)
    return [
        rule.code.found(message, origin)
        for part in parts(document)
        if _stands_here(part)
        for rule in asked[part.kind]
        for origin, message in rule.check(document, part.node)
    ]


def _stands_here(part: DocumentPart) -> bool:
    value = part.node.value
    return value.__class__ is dict and (part.kind == "schema" or "$ref" not in value)

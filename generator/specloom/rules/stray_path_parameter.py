"""Path parameters that the path template lacks. Knows all operations; not the values."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import shared_codes
from specloom.document import Document, DocumentNode
from specloom.document.view import operations, parameters
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each path parameter whose name is not in the template."""
    for operation in operations(document):
        for parameter in parameters(document, operation):
            name = parameter.value.get("name")
            if parameter.value.get("in") == "path" and f"{{{name}}}" not in operation.path:
                message = f"the path parameter {name!r} is not in the path {operation.path!r}; omitted"
                yield parameter.origin, message


RULE = LintRule(shared_codes.STRAY_PATH_PARAMETER, "document", check)

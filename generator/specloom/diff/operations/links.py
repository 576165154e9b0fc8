"""Links of responses (OAS 3.1.1 section 4.8.20). Knows when one was added, removed or changed; follows none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.diff.operations.model import OperationView, followed
from specloom.diff.operations.operation_matching import OperationFamily, OperationPair
from specloom.diff.rule import table
from specloom.diff.schemas.raw_change import RawChange
from specloom.document import DocumentNode

_RULES = table(
    "links",
    """
    response-link-added   | info    | link-added   | link added to the response
    response-link-removed | warning | link-removed | link removed from the response
    response-link-changed | warning | link-changed | target or parameters of a response link changed
    """,
)
_SAID = ("operationRef", "operationId", "parameters", "requestBody", "server")


def find(pair: OperationPair) -> Iterator[RawChange]:
    """Changes of links in responses that both sides have."""
    before, after = pair.base.responses, pair.revision.responses
    for status in [status for status in before if status in after]:
        yield from _links(
            before[status], after[status], _named(pair.base, before[status]), _named(pair.revision, after[status])
        )


def _links(
    old: DocumentNode, new: DocumentNode, before: dict[str, DocumentNode], after: dict[str, DocumentNode]
) -> Iterator[RawChange]:
    for name in [name for name in before if name not in after]:
        yield RawChange("response-link-removed", before[name].origin, new.origin, name)
    for name in [name for name in after if name not in before]:
        yield RawChange("response-link-added", old.origin, after[name].origin, name)
    for name in [name for name in before if name in after]:
        if _said(before[name]) != _said(after[name]):
            yield RawChange("response-link-changed", before[name].origin, after[name].origin, name)


def _named(operation: OperationView, response: DocumentNode) -> dict[str, DocumentNode]:
    return dict(followed(operation.document, response / "links"))


def _said(link: DocumentNode) -> dict[str, Any]:
    return {word: link.value.get(word) for word in _SAID}


FAMILY = OperationFamily("links", _RULES, find)

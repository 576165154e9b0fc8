"""Webhooks and callbacks: requests that the API sends to its user. Not concerned with receiving them."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.document import DocumentNode
from specloom.lower.context import Lowering, Words, mapping, own_properties, properties_of, string_of
from specloom.lower.media import body
from specloom.lower.operations import methods, resolved_path_item


def webhooks(low: Lowering, root: DocumentNode) -> tuple[ir.Webhook, ...]:
    """The webhooks that the document lists under `webhooks`."""
    return tuple(hook for name, node in properties_of(root, "webhooks") for hook in _hooks(low, name, node, None))


def callbacks(low: Lowering, root: DocumentNode) -> tuple[ir.Webhook, ...]:
    """The callbacks of operations."""
    return tuple(
        hook
        for path, path_item in properties_of(root, "paths")
        for method, operation in methods(resolved_path_item(low, path_item))
        for name, callback in properties_of(operation, "callbacks")
        for hook in _expressions(low, name, low.document.follow(callback) or callback, f"{method} {path}")
    )


def _expressions(low: Lowering, name: str, callback: DocumentNode, type_: str) -> Iterator[ir.Webhook]:
    for expression, path_item in own_properties(callback):
        if not expression.startswith("x-"):
            yield from _hooks(low, name, path_item, type_)


def _hooks(low: Lowering, name: str, node: DocumentNode, type_: str | None) -> Iterator[ir.Webhook]:
    for method, operation in methods(resolved_path_item(low, node)):
        described = mapping(operation.value)
        words: Words = (f"{string_of(described.get('operationId')) or name} event",)
        sent = body(low, operation / "requestBody", words)
        yield ir.Webhook(
            key=name if type_ is None else f"{type_} {name}",
            name="",
            method=method,
            type=sent.media[0].type if sent else ir.Any(),
            origin=operation.origin,
            of=type_,
            docs=string_of(described.get("description")) or string_of(described.get("summary")),
        )

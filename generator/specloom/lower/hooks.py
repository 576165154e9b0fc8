"""Webhooks and callbacks: requests that the API sends to its user, not their receiving."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.document import Node
from specloom.lower.context import Lowering, Words, mapping, members, own_members, text
from specloom.lower.media import body
from specloom.lower.operations import methods, resolved_path_item


def webhooks(low: Lowering, root: Node) -> tuple[ir.Webhook, ...]:
    """Those that the document lists under `webhooks`."""
    return tuple(hook for name, node in members(root, "webhooks") for hook in _hooks(low, name, node, None))


def callbacks(low: Lowering, root: Node) -> tuple[ir.Webhook, ...]:
    """Those that operations describe under `callbacks`."""
    return tuple(
        hook
        for path, path_item in members(root, "paths")
        for method, operation in methods(resolved_path_item(low, path_item))
        for name, callback in members(operation, "callbacks")
        for hook in _expressions(low, name, low.document.follow(callback) or callback, f"{method} {path}")
    )


def _expressions(low: Lowering, name: str, callback: Node, of: str) -> Iterator[ir.Webhook]:
    for expression, path_item in own_members(callback):
        if not expression.startswith("x-"):
            yield from _hooks(low, name, path_item, of)


def _hooks(low: Lowering, name: str, node: Node, of: str | None) -> Iterator[ir.Webhook]:
    for method, operation in methods(resolved_path_item(low, node)):
        described = mapping(operation.value)
        words: Words = (f"{text(described.get('operationId')) or name} event",)
        sent = body(low, operation / "requestBody", words)
        yield ir.Webhook(
            key=name if of is None else f"{of} {name}",
            name="",
            method=method,
            type=sent.media[0].type if sent else ir.Any(),
            origin=operation.origin,
            of=of,
            docs=text(described.get("description")) or text(described.get("summary")),
        )

"""Drops shapes that nothing refers to because they were merged into others. Components are kept, used or not."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.ir.walk import edges, operation_types, reachable, refs
from specloom.passes.context import Context
from specloom.passes.origins import is_component


def drop_unreached(client: ir.Client, context: Context) -> ir.Client:
    """A client with the shapes that are components or are referred to."""
    kept = reachable(edges(client.shapes), _roots(client))
    return client._replace(shapes={key: shape for key, shape in client.shapes.items() if key in kept})


def _roots(client: ir.Client) -> Iterator[str]:
    for key, shape in client.shapes.items():
        if is_component(shape):
            yield key
    for operation in client.operations.values():
        for type_ in operation_types(operation):
            yield from refs(type_)
    for hook in client.webhooks:
        yield from refs(hook.type)
    for export in client.exports:
        yield from refs(export.type)

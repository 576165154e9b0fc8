"""Drops shapes that nothing leads to: what was merged into others. Components stay, whether an operation uses them or not."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom import ir
from specloom.ir.walk import operation_types, reachable, refs
from specloom.passes.context import Context


def drop_unreached(client: ir.Client, context: Context) -> ir.Client:
    """A client with the shapes that are components or that something leads to."""
    kept = reachable(client.shapes, _roots(client))
    return attrs.evolve(client, shapes={key: shape for key, shape in client.shapes.items() if key in kept})


def _roots(client: ir.Client) -> Iterator[str]:
    for key, shape in client.shapes.items():
        if is_component(shape) and key == str(shape.origin):
            yield key
    for operation in client.operations.values():
        for of in operation_types(operation):
            yield from refs(of)
    for hook in client.webhooks:
        yield from refs(hook.type)


def is_component(shape: ir.Shape) -> bool:
    """Whether a shape is one that the description names, and not one it describes in place."""
    steps = shape.origin.pointer.split("/")[1:]
    return (
        steps in ([], steps[:1])
        or (steps[:2] == ["components", "schemas"] and len(steps) == 3)
        or (steps[:1] == ["$defs"] and len(steps) == 2)
    )

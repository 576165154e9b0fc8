"""Which module each shape lives in. Knows who uses what; not how a shape is spelled.

A shape lives with the one top-level resource that reaches it, else in `shared`. Whatever a shape refers to is reached by
at least those who reach the shape, so modules of resources import `shared` and never the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom import ir
from specloom.ir.walk import operation_types, reachable, refs, shape_refs
from specloom.plan.graph import components
from specloom.spell import identifier

MOST_SHARED = 150
"""Shapes in one shared module. A class costs 0.2 to 0.4 ms when its module is imported, and few are used at once."""

CLIENT = "client"
"""Module of shapes that only methods of the client itself use."""

OTHER = "other"
"""Module of shapes that nothing uses. They may refer to any others, and nothing refers to them."""

WEBHOOKS = "webhooks"
"""Module of shapes that only webhooks use."""

_TAKEN = {"con", "prn", "aux", "nul", "shared", OTHER, CLIENT}
"""Names that no module of a resource can have: some file systems reserve the first four."""


def module_of(resource: str) -> str:
    """Module name of a top-level resource."""
    name = identifier(resource)
    return f"{name}_" if name.lower() in _TAKEN or name.startswith("_") else name


def find_homes(client: ir.Client) -> dict[str, str]:
    """Module under `models` of every shape, by key."""
    users: dict[str, set[str]] = {key: set() for key in client.shapes}
    roots = _roots(client)
    for module, named in roots.items():
        for key in reachable(client.shapes, iter(named)):
            users[key].add(module)
    shared = [key for key, modules in users.items() if len(modules) > 1 or not roots]
    homes = {key: next(iter(modules), OTHER) for key, modules in users.items()}
    homes.update(_split(shared, users, client.shapes))
    return homes


def _roots(client: ir.Client) -> dict[str, set[str]]:
    """Module -> keys of the shapes that its operations name."""
    roots: dict[str, set[str]] = {}
    for operation in client.operations.values():
        module = module_of(operation.resource[0]) if operation.resource else CLIENT
        named = roots.setdefault(module, set())
        for type in operation_types(operation):
            named.update(refs(type))
    if client.webhooks:
        named = roots.setdefault(WEBHOOKS, set())
        for webhook in client.webhooks:
            named.update(refs(webhook.type))
    return roots


def _split(
    shared: list[str], users: Mapping[str, set[str]], shapes: Mapping[str, ir.Shape]
) -> Iterator[tuple[str, str]]:
    """Shared shapes over as many modules as they need.

    What a shape refers to has at least its users, so sorting by number of users puts dependencies first; shapes that
    refer to each other have the same users and stay together. Each module therefore imports only earlier ones.
    """
    inside = set(shared)
    number = filled = 0
    parts = components(
        sorted(shared, key=lambda key: (-len(users[key]), sorted(users[key]))), lambda key: _known(shapes[key], inside)
    )
    for part in parts:
        if filled and filled + len(part) > MOST_SHARED:
            number, filled = number + 1, 0
        filled += len(part)
        for key in part:
            yield key, f"shared_{number + 1}" if number else "shared"


def _known(shape: ir.Shape, inside: set[str]) -> Iterator[str]:
    return (key for key in shape_refs(shape) if key in inside)

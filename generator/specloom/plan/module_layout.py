"""Assigns each shape to a module. Prints no shape itself.

A shape belongs to the only top-level resource that reaches it, else to `shared`. Whatever a shape refers to, its base class
included, is reached by at least the same resources, so modules of resources import `shared` and never the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom import ir
from specloom.emit import identifier
from specloom.ir.walk import operation_types, reachable, refs, shape_types
from specloom.plan.base_classes import base_class
from specloom.plan.graph import components

MOST_TOGETHER = 150
"""Largest number of shapes in a shared module. A class costs 0.2 to 0.4 ms when its module is imported."""

SHARED = "shared"
"""Module of shapes that several resources use."""

CLIENT = "client"
"""Module of shapes that only methods of the client itself use."""

OTHER = "other"
"""Module of shapes that nothing uses. They may refer to any others, but nothing refers to them."""

WEBHOOKS = "webhooks"
"""Module of shapes that only webhooks use."""

_TAKEN = {"con", "prn", "aux", "nul", SHARED, OTHER, CLIENT}
"""Names that no module of a resource can have: some file systems reserve the first four."""


def module_of(resource: str) -> str:
    """Module name of a top-level resource."""
    name = identifier(resource)
    return f"{name}_" if stem_of(name.lower()) in _TAKEN or name.startswith("_") else name


def resources_folder(client: ir.Client) -> str:
    """Folder of the modules of resources; `resources` itself may be the folder of exports."""
    exporting = {export.module.partition(".")[0] for export in client.exports}
    return "_resources" if "resources" in exporting else "resources"


def stem_of(module: str) -> str:
    """The name of a module without its number: `shared` of `shared_2`."""
    return module.rstrip("_0123456789")


def assign_modules(client: ir.Client) -> dict[str, str]:
    """Module under `models` of every shape, by key."""
    users: dict[str, set[str]] = {key: set() for key in client.shapes}
    roots, known = _roots(client), _needs(client.shapes)
    for module, named in roots.items():
        for key in reachable(known, named):
            users[key].add(module)
    homes = {key: next(iter(modules), OTHER) for key, modules in users.items()}
    shared = [key for key, modules in users.items() if len(modules) > 1 or not roots]
    homes.update(_split(shared, SHARED, users, known))
    unused = [key for key, modules in users.items() if not modules and roots]
    homes.update(_split(unused, OTHER, users, known))
    return homes


def _needs(shapes: Mapping[str, ir.Shape]) -> dict[str, list[str]]:
    """Key of each shape -> keys of the shapes that its definition names. The variants of a base are named by their union."""
    needs = {key: [target for type_ in shape_types(shape) for target in refs(type_)] for key, shape in shapes.items()}
    for key, shape in shapes.items():
        base = base_class(shape, shapes) if isinstance(shape, ir.Record) else None
        if base is not None:
            needs[key].append(base.key)
    return needs


def _roots(client: ir.Client) -> dict[str, set[str]]:
    """Module -> keys of the shapes that its operations name."""
    roots: dict[str, set[str]] = {}
    for operation in client.operations.values():
        module = module_of(operation.resource[0]) if operation.resource else CLIENT
        named = roots.setdefault(module, set())
        for type in operation_types(operation):
            named.update(refs(type))
    events = [method.event for resource in client.events for method in resource.methods]
    for type in (*(webhook.type for webhook in client.webhooks), *events):
        roots.setdefault(WEBHOOKS, set()).update(refs(type))
    return roots


def _split(
    keys: list[str], stem: str, users: Mapping[str, set[str]], known: Mapping[str, list[str]]
) -> Iterator[tuple[str, str]]:
    """Shapes distributed over as many modules as needed: `stem`, and numbered ones.

    Shapes that refer to each other stay together, and what they refer to is in the same module or an earlier one.
    What a shape refers to has at least its users, so those with most users come first and are imported together.
    """
    inside = set(keys)
    number, filled = 1, 0
    popular = sorted(keys, key=lambda key: (-len(users[key]), sorted(users[key])))
    for part in components(popular, lambda key: (other for other in known[key] if other in inside)):
        if filled and filled + len(part) > MOST_TOGETHER:
            number, filled = number + 1, 0
        filled += len(part)
        for key in part:
            yield key, stem if number == 1 else f"{stem}_{number}"

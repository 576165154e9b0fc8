"""What must hold of a client after each pass, whatever the description; knows the IR alone."""

from __future__ import annotations

import keyword
from collections.abc import Iterator

from specloom import ir, passes
from specloom.ir.walk import operation_types, refs, shape_types, within

STEPS = ["lower", *(step.__name__ for step in passes.ORDER)]


def broken(name: str, client: ir.Client) -> Iterator[str]:
    """What does not hold after the pass called `name`."""
    for where, of in places(client):
        yield from (f"{where}: {target} is no shape" for target in refs(of) if target not in client.shapes)
        if not _before(name, "merge_intersections"):
            yield from (f"{where}: Meet" for part in within(of) if isinstance(part, ir.Intersection))
        if not _before(name, "normalize_unions"):
            yield from (f"{where}: {fault}" for part in within(of) for fault in _union_faults(part))
        if not _before(name, "discriminate_unions"):
            yield from (
                f"{where}: not discriminated"
                for part in within(of)
                if isinstance(part, ir.Union) and part.discrimination is None
            )
    if not _before(name, "move_null_out"):
        yield from (f"{key} is null itself" for key, shape in client.shapes.items() if _is_null_itself(shape))
    if not _before(name, "give_names"):
        yield from _name_faults(client)
    yield from _shape_faults(client)


def places(client: ir.Client) -> Iterator[tuple[str, ir.Type]]:
    """Every type of a client somewhere by itself, with where."""
    for key, shape in client.shapes.items():
        yield from ((key, of) for of in shape_types(shape))
    for key, operation in client.operations.items():
        yield from ((key, of) for of in operation_types(operation))
    yield from ((hook.key, hook.type) for hook in client.webhooks)


def _before(name: str, other: str) -> bool:
    return STEPS.index(name) < STEPS.index(other)


def _union_faults(of: ir.Type) -> Iterator[str]:
    if not isinstance(of, ir.Union):
        return
    members = of.members
    if len(members) < 2:
        yield f"a union of {len(members)}"
    if any(isinstance(member, ir.Union | ir.Any) for member in members):
        yield f"a union that is not flat: {members}"
    if len(set(members)) != len(members):
        yield f"a union that says things twice: {members}"
    if ir.Null() in members[:-1]:
        yield "null that is not last"
    if not isinstance(of.discrimination, ir.ByJsonType | None):
        yield from (
            f"{of.discrimination} tells {index}"
            for index in ir.indexes(of.discrimination)
            if not 0 <= index < len(members)
        )


def _is_null_itself(shape: ir.Shape) -> bool:
    of = shape.type if isinstance(shape, ir.Alias) else None
    return isinstance(of, ir.Union) and ir.Null() in of.members


def _shape_faults(client: ir.Client) -> Iterator[str]:
    for key, shape in client.shapes.items():
        if key != shape.key:
            yield f"{shape.key} is under {key}"
        if isinstance(shape, ir.Record) and len({field.wire_name for field in shape.fields}) != len(shape.fields):
            yield f"{key} has a member twice"


def _name_faults(client: ir.Client) -> Iterator[str]:
    classes = [shape.name for shape in client.shapes.values()]
    yield from (f"two classes are called {name}" for name in set(classes) if classes.count(name) > 1)
    groups = [classes]
    groups += [
        [field.name for field in shape.fields] for shape in client.shapes.values() if isinstance(shape, ir.Record)
    ]
    groups += [[param.name for param in operation.params] for operation in client.operations.values()]
    groups += [[".".join((*each.resource, each.name)) for each in client.operations.values()]]
    for names in groups:
        yield from (f"{names} are not distinct" for _ in [0] if len(set(names)) != len(names))
        for name in [step for dotted in names for step in dotted.split(".")]:
            if not name.isidentifier() or keyword.iskeyword(name) or name.startswith("_"):
                yield f"{name!r} is no name"

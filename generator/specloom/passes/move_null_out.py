"""Takes null out of named types: a name stands for the value alone, and places that refer to it admit null."""

from __future__ import annotations

import attrs

from specloom import ir
from specloom.ir.walk import map_types
from specloom.passes.context import Context
from specloom.passes.unions import union_of, without_null


def move_null_out(client: ir.Client, context: Context) -> ir.Client:
    """A client whose aliases are never null themselves; a record described as nullable gets its own name back."""
    may_be_null = {
        key: alias for key, alias in client.shapes.items() if isinstance(alias, ir.Alias) and _may_be_null(alias)
    }
    if not may_be_null:
        return client
    shapes = dict(client.shapes)
    for key, alias in may_be_null.items():
        shapes[key] = _without(client, alias)

    def widened(of: ir.Type) -> ir.Type:
        match of:
            case ir.Ref(target) if target in may_be_null:
                return ir.Union((of, ir.Null()))
            case ir.Union(members, _, named):
                return union_of(members, named)
            case _:
                return of

    return map_types(attrs.evolve(client, shapes=shapes), widened)


def _may_be_null(alias: ir.Alias) -> bool:
    core, null = without_null(alias.type)
    return null and core is not None


def _without(client: ir.Client, alias: ir.Alias) -> ir.Shape:
    core, _ = without_null(alias.type)
    assert core is not None
    own = client.shapes.get(f"{alias.key}~own")
    if isinstance(own, ir.Record) and core == ir.Ref(own.key):
        return attrs.evolve(own, key=alias.key, words=alias.words, docs=own.docs or alias.docs)
    return attrs.evolve(alias, type=core)

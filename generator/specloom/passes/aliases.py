"""Resolves aliases to the types that they name. Changes no shape."""

from __future__ import annotations

from specloom import ir
from specloom.passes.unions import without_null


def followed(client: ir.Client, type_: ir.Type) -> ir.Type:
    """The type that an alias, or a chain of aliases, names; any other type unchanged."""
    while isinstance(type_, ir.Ref) and isinstance(shape := client.shapes[type_.target], ir.Alias):
        type_ = shape.type
    return type_


def targets_of(client: ir.Client, key: str) -> str:
    """Key of the shape that a chain of plain reference aliases leads to; the chain may be circular."""
    seen: set[str] = set()
    while key not in seen and isinstance(shape := client.shapes.get(key), ir.Alias) and isinstance(shape.type, ir.Ref):
        seen.add(key)
        key = shape.type.target
    return key


def core(client: ir.Client, type_: ir.Type | None) -> ir.Type | None:
    """A type with aliases resolved and null removed; None if nothing is left."""
    while type_ is not None:
        inner, may_be_null = without_null(followed(client, type_))
        if not may_be_null:
            return inner
        type_ = inner
    return None


def record(client: ir.Client, type_: ir.Type | None) -> ir.Record | None:
    """The record that a reference leads to directly; None if it leads to anything else."""
    shape = client.shapes[type_.target] if isinstance(type_, ir.Ref) else None
    return shape if isinstance(shape, ir.Record) else None

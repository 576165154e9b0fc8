"""What stands behind aliases: the type that they name in the end. Knows shapes; changes none."""

from __future__ import annotations

from specloom import ir
from specloom.passes.unions import without_null


def followed(client: ir.Client, type_: ir.Type) -> ir.Type:
    """The type that an alias stands for, or an alias of an alias; any other type itself."""
    while isinstance(type_, ir.Ref) and isinstance(shape := client.shapes[type_.target], ir.Alias):
        type_ = shape.type
    return type_


def targets_of(client: ir.Client, key: str) -> str:
    """Key of the shape that an alias of nothing but a reference leads to; aliases may go in a circle."""
    seen: set[str] = set()
    while key not in seen and isinstance(shape := client.shapes.get(key), ir.Alias) and isinstance(shape.type, ir.Ref):
        seen.add(key)
        key = shape.type.target
    return key


def core(client: ir.Client, type_: ir.Type | None) -> ir.Type | None:
    """What is left of a type without aliases and without null; None where nothing is."""
    while type_ is not None:
        inner, may_be_null = without_null(followed(client, type_))
        if not may_be_null:
            return inner
        type_ = inner
    return None


def record(client: ir.Client, type_: ir.Type | None) -> ir.Record | None:
    """The record that a reference leads to at once; None where it is anything else."""
    shape = client.shapes[type_.target] if isinstance(type_, ir.Ref) else None
    return shape if isinstance(shape, ir.Record) else None

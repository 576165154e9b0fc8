"""Replaces references to a record that others inherit from by the union of all of them. `discriminate_unions`
discriminates it. Does not discriminate them.

The record keeps its name; the union is named `Any` plus that name.
"""

from __future__ import annotations

from collections.abc import Mapping

from specloom import ir
from specloom.ir.walk import map_types, rebuilt
from specloom.passes.aliases import targets_of
from specloom.passes.context import Context


def widen_bases(client: ir.Client, context: Context) -> ir.Client:
    """A client whose references to a base with variants admit the variants."""
    bases = {key: shape for key, shape in client.shapes.items() if isinstance(shape, ir.Record) and shape.variants}
    if not bases:
        return client
    aliases = {f"{key}~any": _alias(client, bases, key, record) for key, record in bases.items()}
    aliases = {key: alias for key, alias in aliases.items() if isinstance(alias.type, ir.Union)}
    aliases = {key: _existing(alias, aliases) for key, alias in aliases.items()}

    def widened(type_: ir.Type) -> ir.Type:
        return (
            ir.Ref(f"{type_.target}~any") if isinstance(type_, ir.Ref) and f"{type_.target}~any" in aliases else type_
        )

    generated = map_types(client, widened)
    shapes = {key: _unwidened_union(client, key, shape, generated.shapes[key]) for key, shape in client.shapes.items()}
    return generated._replace(shapes={**shapes, **aliases})


def _unwidened_union(client: ir.Client, key: str, before: ir.Shape, after: ir.Shape) -> ir.Shape:
    """A union that lists the variants itself, base included, stays unchanged."""
    if isinstance(before, ir.Alias) and isinstance(before.type, ir.Union) and before.type.discriminator:
        return before
    return after


def _alias(client: ir.Client, bases: Mapping[str, ir.Record], key: str, record: ir.Record) -> ir.Alias:
    """The union of a base and its variants; a variant with its own variants by another property is the union of those."""
    assert record.variant_member is not None
    leaves = [(value, target) for value, target in _leaves(client, record, {key}) if target != key]
    members = [key, *dict.fromkeys(target for _, target in leaves)]
    nested = {other for other, base in bases.items() if base.variant_member != record.variant_member}
    own, *others = [ir.Ref(f"{member}~any" if member in nested else member) for member in members]
    return ir.Alias(
        key=f"{key}~any",
        origin=record.origin,
        words=tuple(f"Any {word}" for word in record.words),
        type=ir.Union((own, *others), discriminator=(record.variant_member, tuple(leaves))) if others else own,
        docs=record.docs,
        component=record.component,
    )


def _existing(alias: ir.Alias, aliases: Mapping[str, ir.Alias]) -> ir.Alias:
    """Bases that turned out to have no variants are used directly."""

    def kept(type_: ir.Type) -> ir.Type:
        base = type_.target.removesuffix("~any") if isinstance(type_, ir.Ref) else ""
        return (
            ir.Ref(base)
            if isinstance(type_, ir.Ref) and base != type_.target and type_.target not in aliases
            else type_
        )

    return alias._replace(type=rebuilt(alias.type, kept))


def _leaves(client: ir.Client, record: ir.Record, seen: set[str]) -> list[tuple[str | None, str]]:
    """Value -> key of every variant, including variants of variants by the same property."""
    found: list[tuple[str | None, str]] = []
    for value, named in record.variants:
        variant = client.shapes.get(targets_of(client, named))
        if not isinstance(variant, ir.Record):
            continue
        key = variant.key
        found.append((value, key))
        if key not in seen:
            seen.add(key)
            found += [
                (deep, target)
                for deep, target in _leaves(client, variant, seen)
                if variant.variant_member == record.variant_member and deep is not None
            ]
    return found

"""Normalizes unions: flat, distinct, null last; a union with a single member is replaced by that member."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from specloom import ir
from specloom.ir.walk import map_shape, map_types, refs
from specloom.passes.aliases import targets_of
from specloom.passes.context import Context
from specloom.passes.unions import is_nullable, union_of

_MOST_ROUNDS = 8


def normalize_unions(client: ir.Client, context: Context) -> ir.Client:
    """A client whose unions are normalized; inline aliases, unless they are records, are part of them.

    Aliases come first, because they become part of other unions, which may contain unions in turn: rounds are repeated
    until one changes no alias.
    """
    for _ in range(_MOST_ROUNDS):
        aliases = {key: shape for key, shape in client.shapes.items() if isinstance(shape, ir.Alias)}
        generated = {key: map_shape(alias, partial(_normalized, client)) for key, alias in aliases.items()}
        if all(generated[key] is alias for key, alias in aliases.items()):
            break
        client = client._replace(shapes={**client.shapes, **generated})
    return map_types(client, partial(_normalized, client))


def _normalized(client: ir.Client, type_: ir.Type) -> ir.Type:
    match type_:
        case ir.Union((one, _)) if not isinstance(one, ir.Ref) and is_nullable(type_):
            return type_  # by far the most frequent case
        case ir.Union(members, _, named):
            expanded = [inner for member in members for inner in _expanded(client, member, frozenset())]
            generated = union_of(_opened(client, expanded), named)
            return type_ if generated == type_ else generated
        case _:
            return type_


def _expanded(client: ir.Client, type_: ir.Type, seen: frozenset[str]) -> Iterator[ir.Type]:
    """A member of a union, or the type of an inline alias."""
    alias = client.shapes[type_.target] if isinstance(type_, ir.Ref) and type_.target not in seen else None
    if alias is not None and _is_null(client, alias):
        yield ir.Null()
        return
    match alias:
        case ir.Alias(inline=True, type=ir.Union(members, _, None)):
            for member in members:
                yield from _expanded(client, member, seen | {alias.key})
        case ir.Alias(inline=True, type=inner) if not isinstance(inner, ir.Union):
            yield from _expanded(client, inner, seen | {alias.key})
        case _:
            yield type_


def _opened(client: ir.Client, members: list[ir.Type]) -> list[ir.Type]:
    """Members with named arrays or maps of records resolved, if there are several: discriminating them needs their items."""
    for container in (ir.List, ir.Map):
        insides = [_named(client, member) for member in members]
        found = [inside for inside in insides if isinstance(inside, container)]
        if len(found) > 1 and any(refs(inside) for inside in found):
            members = [
                inside if isinstance(inside, container) else member
                for member, inside in zip(members, insides, strict=True)
            ]
    return members


def _named(client: ir.Client, type_: ir.Type) -> ir.Type:
    """The type that a chain of aliases names; any other type unchanged."""
    shape = client.shapes[targets_of(client, type_.target)] if isinstance(type_, ir.Ref) else None
    return shape.type if isinstance(shape, ir.Alias) else type_


def _is_null(client: ir.Client, shape: ir.Shape) -> bool:
    """Whether a shape is only a name for null."""
    seen: set[str] = set()
    while isinstance(shape, ir.Alias) and isinstance(shape.type, ir.Ref) and shape.key not in seen:
        seen.add(shape.key)
        shape = client.shapes[shape.type.target]
    return isinstance(shape, ir.Alias) and shape.type == ir.Null()

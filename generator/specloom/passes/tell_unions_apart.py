"""Decides for every union how its members are told apart: by discriminator, constant, kind of JSON value or the
members there; never by trying.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TypeAlias

import attrs

from specloom import ir
from specloom.ir.walk import map_types
from specloom.passes.context import Context

_USUAL = ("type", "kind", "object", "role", "event", "method", "status", "name")


@attrs.frozen
class _Leaf:
    """An object that a union may hold, or hold lists of.

    Attributes:
        record: None for a map.
        index: Which member it belongs to.
    """

    record: ir.Record | None
    index: int
    listed: bool = False


Value: TypeAlias = str | int | bool | None
Values: TypeAlias = tuple[Value, ...]


def tell_unions_apart(client: ir.Client, context: Context) -> ir.Client:
    """A client each of whose unions says how to tell its members apart."""

    def told(of: ir.Type) -> ir.Type:
        return attrs.evolve(of, how=_how(client, of)) if isinstance(of, ir.Union) else of

    return map_types(client, told)


def _how(client: ir.Client, union: ir.Union) -> ir.How:
    leaves = [
        leaf for index, member in enumerate(union.members) for leaf in _leaves(client, member, index, frozenset())
    ]
    unclear = [leaf for group in _by_kind(leaves) if len({leaf.index for leaf in group}) > 1 for leaf in group]
    if not unclear:
        return ir.ByKind()
    return _named(client, union, unclear) or _by_constant(client, unclear) or _by_members(unclear)


def _by_kind(leaves: list[_Leaf]) -> tuple[list[_Leaf], list[_Leaf]]:
    """Objects, and items of arrays: the kind of JSON value tells one from the other."""
    return [leaf for leaf in leaves if not leaf.listed], [leaf for leaf in leaves if leaf.listed]


def _leaves(client: ir.Client, of: ir.Type, index: int, seen: frozenset[str]) -> Iterator[_Leaf]:
    match of:
        case ir.Ref(target) if target not in seen:
            shape = client.shapes[target]
            if isinstance(shape, ir.Record):
                yield _Leaf(shape, index)
            else:
                yield from _leaves(client, shape.type, index, seen | {target})
        case ir.Union(members):
            for member in members:
                yield from _leaves(client, member, index, seen)
        case ir.Map():
            yield _Leaf(None, index)
        case ir.List(item):
            for leaf in _leaves(client, item, index, seen):
                if leaf.record is not None:
                    yield attrs.evolve(leaf, listed=True)
        case _:
            return


def _named(client: ir.Client, union: ir.Union, leaves: list[_Leaf]) -> ir.ByMember | None:
    """By the discriminator that the description names: mapped values, constants of the member itself, names of components."""
    if union.named is None:
        return None
    wire, mapped = union.named
    index_of = {leaf.record.key: leaf.index for leaf in leaves if leaf.record is not None}
    index_of |= {member.target: index for index, member in enumerate(union.members) if isinstance(member, ir.Ref)}
    meant = [(value, _followed(client, key)) for value, key in mapped]
    values: dict[tuple[str, Value], int] = {("str", value): index_of[key] for value, key in meant if key in index_of}
    reached = set(values.values())
    for leaf in leaves:
        for value in _constants(client, leaf.record, wire):
            values.setdefault((type(value).__name__, value), leaf.index)
            reached.add(leaf.index)
    for leaf in leaves:
        if leaf.record is not None and leaf.index not in reached:
            values.setdefault(("str", leaf.record.words[0]), leaf.index)
    others = [leaf.index for leaf in leaves if leaf.record is None]
    base = [leaf.index for leaf in leaves if leaf.record is not None and leaf.record.variants]
    other = next(iter((*others, *base)), None)
    return ir.ByMember(wire, tuple((value, index) for (_, value), index in values.items()), other)


def _followed(client: ir.Client, key: str) -> str:
    """The shape that an alias of nothing but a reference stands for."""
    seen: set[str] = set()
    while key not in seen and isinstance(shape := client.shapes.get(key), ir.Alias) and isinstance(shape.type, ir.Ref):
        seen.add(key)
        key = shape.type.target
    return key


def _constants(client: ir.Client, record: ir.Record | None, wire: str) -> Values:
    """The only values that a member of a record may have; none where it may have any."""
    for field in record.fields if record is not None else ():
        if field.wire == wire:
            return _values(client, field.type)
    return ()


def _values(client: ir.Client, of: ir.Type) -> Values:
    match of:
        case ir.Choice(values, False):
            return values
        case ir.Null():
            return (None,)
        case ir.Ref(target) if isinstance(shape := client.shapes[target], ir.Alias):
            return _values(client, shape.type)
        case ir.Union(members) if len(members) == 2 and members[1] == ir.Null():
            return _values(client, members[0])
        case _:
            return ()


def _by_constant(client: ir.Client, leaves: list[_Leaf]) -> ir.ByMember | None:
    """By a member whose constants differ between all members of the union; one member may be left for any other value."""
    for wire in _candidates(leaves):
        values: dict[tuple[str, Value], int] = {}
        others: list[int] = []
        clash = False
        for leaf in leaves:
            constants = _constants(client, leaf.record, wire)
            if not constants:
                others.append(leaf.index)
            for value in constants:
                clash |= values.setdefault((type(value).__name__, value), leaf.index) != leaf.index
        if (
            not clash
            and len(set(others)) <= 1
            and len(set(values.values())) + len(set(others)) >= len({leaf.index for leaf in leaves})
        ):
            other = others[0] if others else None
            return ir.ByMember(wire, tuple((value, index) for (_, value), index in values.items()), other)
    return None


def _candidates(leaves: list[_Leaf]) -> list[str]:
    """Names that tell, the usual ones first: those of the first record, as each but one record must have the one that tells."""
    records = [leaf.record for leaf in leaves if leaf.record is not None]
    wires = list(dict.fromkeys(field.wire for record in records[:2] for field in record.fields))
    return sorted(wires, key=lambda wire: _USUAL.index(wire) if wire in _USUAL else len(_USUAL))


def _by_members(leaves: list[_Leaf]) -> ir.ByMembers:
    """By which members are there: the required ones of each record, and those that only it has."""
    known = Counter(field.wire for leaf in leaves if leaf.record is not None for field in leaf.record.fields)
    signs = [_sign(leaf.index, leaf.record, known) for leaf in leaves if leaf.record is not None]
    maps = [ir.Having(leaf.index) for leaf in leaves if leaf.record is None]
    return ir.ByMembers((*dict.fromkeys(signs), *maps[:1]))


def _sign(index: int, record: ir.Record, known: Counter[str]) -> ir.Having:
    required = tuple(field.wire for field in record.fields if field.required)
    own = tuple(field.wire for field in record.fields if known[field.wire] == 1)
    return ir.Having(index, required, () if set(own) & set(required) else own)

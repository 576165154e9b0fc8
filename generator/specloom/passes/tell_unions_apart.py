"""Decides for every union how its members are told apart: by discriminator, constant, kind of JSON value or the
members there; never by trying.
"""

from __future__ import annotations

import attrs

from specloom import ir
from specloom.ir.walk import map_types
from specloom.passes.aliases import led_to
from specloom.passes.alternatives import Alternative, Value, alternatives, told_apart
from specloom.passes.context import Context
from specloom.passes.telling import lacking, look


def tell_unions_apart(client: ir.Client, context: Context) -> ir.Client:
    """A client each of whose unions says how to tell its members apart."""

    def told(of: ir.Type) -> ir.Type:
        return attrs.evolve(of, how=_how(client, of)) if isinstance(of, ir.Union) else of

    return map_types(client, told)


def _how(client: ir.Client, union: ir.Union) -> ir.How:
    among = [each for index, member in enumerate(union.members) for each in alternatives(client, member, index)]
    unclear = [each for group in _by_kind(among) if len(told_apart(group)) > 1 for each in group]
    if not unclear:
        return ir.ByKind()
    told = _named(client, union, unclear) or look(unclear)
    # Where nothing at all tells, objects are taken for the first.
    return ir.ByMembers((ir.Having(told),)) if isinstance(told, int) else told


def _by_kind(among: list[Alternative]) -> tuple[list[Alternative], list[Alternative]]:
    """Objects, and items of arrays: the kind of JSON value tells one from the other."""
    return [each for each in among if not each.listed], [each for each in among if each.listed]


def _named(client: ir.Client, union: ir.Union, among: list[Alternative]) -> ir.ByMember | None:
    """By the discriminator that the description names: mapped values, constants of the member itself, names of components."""
    if union.named is None:
        return None
    wire, mapped = union.named
    index_of = {each.record.key: each.index for each in among if each.record is not None}
    index_of |= {member.target: index for index, member in enumerate(union.members) if isinstance(member, ir.Ref)}
    meant = [(value, led_to(client, key)) for value, key in mapped]
    values: dict[Value, ir.Told] = {value: index_of[key] for value, key in meant if key in index_of}
    reached = set(values.values())
    for each in among:
        for value in each.constants(wire):
            values.setdefault(value, each.index)
            reached.add(each.index)
    for each in among:
        if each.record is not None and each.index not in reached:
            values.setdefault(each.record.words[0], each.index)
    others = [each.index for each in among if each.record is None]
    base = [each.index for each in among if each.record is not None and each.record.variants]
    other = next(iter((*others, *base)), None)
    without = lacking(among, wire) if other is None and None not in values else None
    if without is not None:
        values[None] = without
    return ir.ByMember(wire, tuple(values.items()), other)

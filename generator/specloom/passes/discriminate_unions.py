"""Decides how the members of every union are discriminated: by discriminator, constant, JSON type or the
properties that are present; never by trial and error.
"""

from __future__ import annotations

import attrs

from specloom import ir
from specloom.ir.walk import map_types
from specloom.passes.aliases import targets_of
from specloom.passes.alternatives import Alternative, Value, alternatives, distinguishable
from specloom.passes.context import Context
from specloom.passes.discrimination import decide, decide_absent


def discriminate_unions(client: ir.Client, context: Context) -> ir.Client:
    """A client in which each union knows how its members are discriminated."""

    def decided(type_: ir.Type) -> ir.Type:
        return discriminated(client, type_) if isinstance(type_, ir.Union) else type_

    return map_types(client, decided)


def discriminated(client: ir.Client, union: ir.Union) -> ir.Union:
    """A union that says how to tell its members apart."""
    return attrs.evolve(union, discrimination=_discrimination(client, union))


def _discrimination(client: ir.Client, union: ir.Union) -> ir.Discrimination:
    among = [each for index, member in enumerate(union.members) for each in alternatives(client, member, index)]
    unclear = [each for group in _by_json_type(among) if len(distinguishable(group)) > 1 for each in group]
    if not unclear:
        return ir.ByJsonType()
    decision = _by_discriminator(client, union, unclear) or decide(unclear)
    # Without any difference, objects are decoded as the first alternative.
    return ir.ByKeys((ir.RequiredKeys(decision),)) if isinstance(decision, int) else decision


def _by_json_type(among: list[Alternative]) -> tuple[list[Alternative], list[Alternative]]:
    """Objects, and items of arrays: the JSON type distinguishes one from the other."""
    return [each for each in among if not each.listed], [each for each in among if each.listed]


def _by_discriminator(client: ir.Client, union: ir.Union, among: list[Alternative]) -> ir.ByProperty | None:
    """By the discriminator of the description: mapped values, constants of the member itself, names of components."""
    if union.discriminator is None:
        return None
    wire_name, mapped = union.discriminator
    index_of = {each.record.key: each.index for each in among if each.record is not None}
    index_of |= {member.target: index for index, member in enumerate(union.members) if isinstance(member, ir.Ref)}
    meant = [(value, targets_of(client, key)) for value, key in mapped]
    values: dict[Value, ir.Decision] = {
        value: index_of[key] for value, key in meant if key in index_of and value is not None
    }
    reached = set(values.values())
    for each in among:
        for value in each.constants(wire_name):
            values.setdefault(value, each.index)
            reached.add(each.index)
    for each in among:
        if each.record is not None and each.index not in reached:
            values.setdefault(each.record.words[0], each.index)
    others = [each.index for each in among if each.record is None]
    base = [each.index for each in among if each.record is not None and each.record.variants]
    fallback = [index_of[key] for value, key in meant if value is None and key in index_of]
    other = next(iter((*fallback, *others, *base)), None)
    without = decide_absent(among, wire_name) if other is None and None not in values else None
    if without is not None:
        values[None] = without
    return ir.ByProperty(wire_name, tuple(values.items()), other)

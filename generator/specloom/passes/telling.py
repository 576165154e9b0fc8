"""Where to look in an object to tell which alternative of a union it is: at a constant, at the members there, at the kind
of one. Knows alternatives; not how a union is written down.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from specloom import ir
from specloom.passes.alternatives import Alternative, Value, told_apart

_USUAL = ("type", "kind", "object", "role", "event", "method", "status", "name")
_MOST_LOOKS = 4

Among: TypeAlias = Sequence[Alternative]
Seen: TypeAlias = frozenset[str]


def look(among: Among, seen: Seen = frozenset()) -> ir.Told:
    """What tells some alternatives apart; the first of those that nothing does.

    Args:
        seen: Members that were looked at before.
    """
    if len(told_apart(among)) == 1:
        return among[0].index
    return _by_constant(among, seen) or _by_shared_constants(among, seen) or _by_members(among)


def lacking(among: Among, wire: str) -> ir.Told | None:
    """What an object without the member `wire` is, by the members it must have; None where none may lack it."""
    found = [each for each in among if each.may_lack(wire)]
    return _shown([sign for group in _alike(found) for sign in _signs(group, Counter())]) if found else None


def _by_constant(among: Among, seen: Seen) -> ir.ByMember | None:
    """By a member whose constants differ between all of them; one may be left for any other value."""
    for wire in _candidates(among[:2], seen):
        groups, others = _grouped(among, wire)
        if len(told_apart(others)) > 1 or any(len(told_apart(group)) > 1 for group in groups.values()):
            continue
        values: dict[Value, ir.Told] = {value: group[0].index for value, group in groups.items()}
        without = None if others or None in values else lacking(among, wire)
        if without is not None:
            values[None] = without
        return ir.ByMember(wire, tuple(values.items()), others[0].index if others else None)
    return None


def _by_shared_constants(among: Among, seen: Seen) -> ir.ByMember | None:
    """By a required member whose constants leave fewer to tell apart, whatever its value."""
    best: tuple[int, ir.ByMember] | None = None
    for wire in _candidates(among, seen):
        groups, others = _grouped(among, wire)
        if not all(wire in each.required for group in groups.values() for each in group):
            continue
        vague = [each for each in others if wire in each.fields]
        looks = {value: [*group, *vague] for value, group in groups.items()}
        most = max(len(told_apart(group)) for group in (*looks.values(), others))
        if most < len(told_apart(among)) and (best is None or most < best[0]):
            values = tuple((value, look(group, seen | {wire})) for value, group in looks.items())
            best = most, ir.ByMember(wire, values, look(others, seen | {wire}) if others else None)
    return best[1] if best else None


def _grouped(among: Among, wire: str) -> tuple[dict[Value, list[Alternative]], list[Alternative]]:
    """Alternatives by the constants of a member, and those that have none there."""
    groups: dict[Value, list[Alternative]] = {}
    others: list[Alternative] = []
    for each in among:
        constants = each.constants(wire)
        for value in constants:
            groups.setdefault(value, []).append(each)
        if not constants:
            others.append(each)
    return groups, others


def _candidates(among: Among, seen: Seen) -> list[str]:
    """Members that may tell, the usual ones first."""
    wires = dict.fromkeys(wire for each in among for wire in each.fields if wire not in seen)
    return sorted(wires, key=lambda wire: _USUAL.index(wire) if wire in _USUAL else len(_USUAL))


def _by_members(among: Among) -> ir.Told:
    """By which members are there: the required ones of each record, and those that only it has."""
    records = [each for each in among if each.record is not None]
    known = Counter(wire for each in records for wire in each.fields)
    signs = [sign for group in _alike(records) for sign in _signs(group, known)]
    maps = [ir.Having(each.index) for each in among if each.record is None][:1]
    # The first of two that as much shows is taken: a map, where every record can be known by a name of its own.
    return _shown([*maps, *signs] if all(sign.required or sign.own for sign in signs) else [*signs, *maps])


def _alike(among: Among) -> Iterable[list[Alternative]]:
    """Alternatives that ask for the same members."""
    groups: dict[tuple[str, ...], list[Alternative]] = {}
    for each in among:
        groups.setdefault(tuple(sorted(each.required)), []).append(each)
    return groups.values()


def _signs(group: list[Alternative], known: Counter[str]) -> list[ir.Having]:
    """What shows alternatives that ask for the same members; `known` says how many have each name."""
    told = _by_kind(group)
    if told is not None:
        return [ir.Having(told, group[0].required)]
    owns = ([wire for wire in each.fields if known[wire] == 1] for each in group)
    signs = (
        ir.Having(each.index, each.required, () if set(own) & set(each.required) else tuple(own))
        for each, own in zip(group, owns, strict=True)
    )
    return list(dict.fromkeys(signs))


def _shown(signs: list[ir.Having]) -> ir.Told:
    return signs[0].told if len(signs) == 1 and not signs[0].required else ir.ByMembers(tuple(signs))


def _by_kind(among: Among, seen: Seen = frozenset()) -> ir.Told | None:
    """By the kind of value that a member has which they all know; None where no member tells."""
    if len(seen) >= _MOST_LOOKS or len(told_apart(among)) == 1:
        return None
    for wire in _candidates(among[:1], seen):
        knowing = [each for each in among if wire in each.fields]
        kinds: dict[ir.Kind, set[int]] = {}
        for each in knowing:
            for kind in sorted(each.kinds(wire)):
                kinds.setdefault(kind, set()).add(each.index)
        if len(told_apart(knowing)) > 1 and all(len(indexes) == 1 for indexes in kinds.values()):
            table: tuple[tuple[ir.Kind, ir.Told], ...] = tuple((kind, min(indexes)) for kind, indexes in kinds.items())
            without = [each for each in among if each.may_lack(wire)]
            further = _by_kind(without, seen | {wire})
            return ir.ByMemberKind(wire, table, without[0].index if without and further is None else further)
    return None

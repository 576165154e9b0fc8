"""Finds the property that discriminates the alternatives of a union: by a constant, by the properties that are present, or
by the JSON type of one. Does not decide how the union is written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from specloom import ir
from specloom.passes.alternatives import Alternative, Value, distinguishable

_USUAL = ("type", "kind", "object", "role", "event", "method", "status", "name")
_MOST_TESTS = 4
_MOST_CONSTANTS = 8
"""Properties that are looked at one after the other; what they leave is discriminated by which properties are there."""

_SPARE = 200
"""Alternatives that a decision may repeat beyond their number: a table for each value would grow with its square."""


Among: TypeAlias = Sequence[Alternative]
Seen: TypeAlias = frozenset[str]


def decide(among: Among, seen: Seen = frozenset()) -> ir.Decision:
    """A test that discriminates some alternatives; the first of those that cannot be discriminated.

    Args:
        seen: Properties that were tested already.
    """
    if len(distinguishable(among)) == 1:
        return among[0].index
    return _by_constant(among, seen) or _by_shared_constants(among, seen) or _by_keys(among)


def decide_absent(among: Among, wire_name: str) -> ir.Decision | None:
    """The alternative of an object without the property `wire_name`, by required properties; None if all require it."""
    found = [each for each in among if each.may_lack(wire_name)]
    return (
        _best_shown([sign for group in _alike(found) for sign in _candidate_keys(group, Counter())]) if found else None
    )


def _by_constant(among: Among, seen: Seen) -> ir.ByProperty | None:
    """By a property whose constants differ in all alternatives; one alternative may admit any other value."""
    for wire_name in _candidates(among[:2], seen):
        groups, others = _grouped(among, wire_name)
        if len(distinguishable(others)) > 1 or any(len(distinguishable(group)) > 1 for group in groups.values()):
            continue
        values: dict[Value, ir.Decision] = {value: group[0].index for value, group in groups.items()}
        without = None if others or None in values else decide_absent(among, wire_name)
        if without is not None:
            values[None] = without
        return ir.ByProperty(wire_name, tuple(values.items()), others[0].index if others else None)
    return None


def _by_shared_constants(among: Among, seen: Seen) -> ir.ByProperty | None:
    """By a required property whose constants leave fewer alternatives to discriminate, whatever its value."""
    if len(seen) >= _MOST_CONSTANTS:
        return None
    best: _Split | None = None
    count = limit = len(distinguishable(among))
    constant = Counter(name for each in among for name in each.fields if each.constants(name))
    for wire_name in _candidates(among, seen):
        if count - constant[wire_name] >= limit:
            continue  # the alternatives that have no constant here are as many already
        split = _split(among, wire_name)
        if split is not None and split.most < limit:
            best, limit = split, split.most
    return _decided(best, seen) if best else None


class _Split(NamedTuple):
    """Alternatives by the value of a property: those that each constant leaves, and those that any other value leaves."""

    wire_name: str
    by_value: Mapping[Value, list[Alternative]]
    others: list[Alternative]

    @property
    def most(self) -> int:
        """How many are left to discriminate at worst."""
        return max(len(distinguishable(group)) for group in (*self.by_value.values(), self.others))


def _split(among: Among, wire_name: str) -> _Split | None:
    """None where the property need not be there, or where what has no constant would be repeated for too many values."""
    groups, others = _grouped(among, wire_name)
    if not all(wire_name in each.required for group in groups.values() for each in group):
        return None
    vague = [each for each in others if wire_name in each.fields]
    if len(vague) * len(groups) > len(among) + _SPARE:
        return None
    return _Split(wire_name, {value: [*group, *vague] for value, group in groups.items()}, others)


def _decided(split: _Split, seen: Seen) -> ir.ByProperty:
    now = seen | {split.wire_name}
    values = tuple((value, decide(group, now)) for value, group in split.by_value.items())
    return ir.ByProperty(split.wire_name, values, decide(split.others, now) if split.others else None)


def _grouped(among: Among, wire_name: str) -> tuple[dict[Value, list[Alternative]], list[Alternative]]:
    """Alternatives by the constants of a property, and the alternatives that have none."""
    groups: dict[Value, list[Alternative]] = {}
    others: list[Alternative] = []
    for each in among:
        constants = each.constants(wire_name)
        for value in constants:
            groups.setdefault(value, []).append(each)
        if not constants:
            others.append(each)
    return groups, others


def _candidates(among: Among, seen: Seen) -> list[str]:
    """Properties that may discriminate, conventional ones first."""
    wire_names = dict.fromkeys(wire_name for each in among for wire_name in each.fields if wire_name not in seen)
    return sorted(wire_names, key=lambda wire_name: _USUAL.index(wire_name) if wire_name in _USUAL else len(_USUAL))


def _by_keys(among: Among) -> ir.Decision:
    """By the properties that are present: those that each record requires, and those that only it has."""
    records = [each for each in among if each.record is not None]
    known = Counter(wire_name for each in records for wire_name in each.fields)
    signs = [sign for group in _alike(records) for sign in _candidate_keys(group, known)]
    maps = [ir.RequiredKeys(each.index) for each in among if each.record is None][:1]
    # The first of two equal candidates is chosen: a map, if each record can be identified by a property that only it has.
    return _best_shown([*maps, *signs] if all(sign.required or sign.distinctive for sign in signs) else [*signs, *maps])


def _alike(among: Among) -> Iterable[list[Alternative]]:
    """Alternatives with the same required properties."""
    groups: dict[tuple[str, ...], list[Alternative]] = {}
    for each in among:
        groups.setdefault(tuple(sorted(each.required)), []).append(each)
    return groups.values()


def _candidate_keys(group: list[Alternative], known: Counter[str]) -> list[ir.RequiredKeys]:
    """The candidates of alternatives with the same required properties; `known` counts the alternatives with each property."""
    decision = _by_property_type(group)
    if decision is not None:
        return [ir.RequiredKeys(decision, group[0].required)]
    owns = ([wire_name for wire_name in each.fields if known[wire_name] == 1] for each in group)
    signs = (
        ir.RequiredKeys(each.index, each.required, () if set(own) & set(each.required) else tuple(own))
        for each, own in zip(group, owns, strict=True)
    )
    return list(dict.fromkeys(signs))


def _best_shown(signs: list[ir.RequiredKeys]) -> ir.Decision:
    return signs[0].decision if len(signs) == 1 and not signs[0].required else ir.ByKeys(tuple(signs))


def _by_property_type(among: Among, seen: Seen = frozenset()) -> ir.Decision | None:
    """By the JSON type of a property that all alternatives have; None if no property discriminates."""
    if len(seen) >= _MOST_TESTS or len(distinguishable(among)) == 1:
        return None
    for wire_name in _candidates(among[:1], seen):
        knowing = [each for each in among if wire_name in each.fields]
        kinds: dict[ir.JsonType, set[int]] = {}
        for each in knowing:
            for kind in sorted(each.kinds(wire_name)):
                kinds.setdefault(kind, set()).add(each.index)
        if len(distinguishable(knowing)) > 1 and all(len(indexes) == 1 for indexes in kinds.values()):
            table: tuple[tuple[ir.JsonType, ir.Decision], ...] = tuple(
                (kind, min(indexes)) for kind, indexes in kinds.items()
            )
            without = [each for each in among if each.may_lack(wire_name)]
            further = _by_property_type(without, seen | {wire_name})
            return ir.ByPropertyType(wire_name, table, without[0].index if without and further is None else further)
    return None

"""Whether a value may match several alternatives, as `anyOf` allows and `oneOf` does not. Matches no alternatives.

The two mean the same if no value matches two of the alternatives, so one that replaced the other is then no change.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from specloom.diff.coerce import as_mapping
from specloom.diff.schemas.containment import alternatives
from specloom.diff.schemas.keywords import CHOICES
from specloom.diff.schemas.overlaps import Alternatives, limits_meet, overlap, values_of
from specloom.diff.schemas.raw_change import Pair, RawChange
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.values import Origin, equal

_DEPTH = 4


def alike(pair: Pair) -> Pair:
    """The pair with the combinator of the revision on both sides, if `oneOf` and `anyOf` replaced each other."""
    if not _replaced(pair):
        return pair
    before, after = _combiner(pair.base), _combiner(pair.revision)
    branches = {after if word == before else word: members for word, members in pair.base.branches.items()}
    return pair._replace(base=pair.base._replace(branches=branches))


def find(pair: Pair) -> Iterator[RawChange]:
    """The change to report if values that match several alternatives are refused now, or were refused before."""
    old, new = _place(pair.base), _place(pair.revision)
    if old is None or new is None:
        return
    before, after = _Side(pair.base, pair.base_reader), _Side(pair.revision, pair.revision_reader)
    for refusing, other, aspect in ((after, before, "alternatives-set"), (before, after, "alternatives-unset")):
        if _refuses(refusing, other, replaced=_replaced(pair)):
            yield RawChange(aspect, old, new)


def _place(schema: SchemaView) -> Origin | None:
    """The place of the alternatives of a schema; None if it has none."""
    return next((schema.branches[word][0].origin for word in CHOICES if schema.branches.get(word)), None)


class _Side(NamedTuple):
    """A schema and the reader of its document."""

    schema: SchemaView
    reader: SchemaReader


def _refuses(side: _Side, other: _Side, *, replaced: bool) -> bool:
    """Whether a `oneOf` refuses values that match several of its alternatives, and that the other side accepts."""
    if "oneOf" not in side.schema.branches or _exclusive(*side):
        return False
    return replaced or _overlaps(*side) > _overlaps(*other) or _alternatives(*side).refuse_part_of(*other)


def _alternatives(schema: SchemaView, reader: SchemaReader) -> Alternatives:
    """The alternatives of a `oneOf`; those with a discriminator count as exclusive."""
    members = () if "discriminator" in schema.keywords else schema.branches["oneOf"]
    return Alternatives(reader, [reader.read(member) for member in members])


def _replaced(pair: Pair) -> bool:
    return {_combiner(pair.base), _combiner(pair.revision)} == {*CHOICES}


def _combiner(schema: SchemaView) -> str:
    """The only one of the two combinators that a schema has; empty if it has none or both."""
    found = [word for word in CHOICES if word in schema.branches]
    return found[0] if len(found) == 1 else ""


def _overlaps(schema: SchemaView, reader: SchemaReader) -> int:
    """The number of pairs of alternatives of a `oneOf` that certainly accept a common value."""
    readings = [reader.read(member) for member in schema.branches.get("oneOf", ())]
    return sum(overlap(one, other) for one, other in combinations(readings, 2))


def _exclusive(schema: SchemaView, reader: SchemaReader) -> bool:
    """Whether it is certain that no value matches two alternatives."""
    if "discriminator" in schema.keywords:
        return True
    readings = [reader.read(member) for member in schema.branches["oneOf"]]
    return all(_disjoint(one, other, reader) for one, other in combinations(readings, 2))


def _disjoint(one: SchemaView, other: SchemaView, reader: SchemaReader, depth: int = 0) -> bool:
    """Whether it is certain that two schemas accept no common value: by type, by value, or by a property with a constant."""
    for whole, opposite in ((one, other), (other, one)):
        inner = alternatives(whole, reader) if depth < _DEPTH else []
        if inner:
            return all(_disjoint(each, opposite, reader, depth + 1) for each in inner)
    listed, others = values_of(one), values_of(other)
    if listed is not None and others is not None:
        return not any(equal(each, value) for each in listed for value in others)
    if one.types and other.types and not _wide(one) & _wide(other):
        return True
    if _closed_to(one, other) or _closed_to(other, one) or _apart(one, other):
        return True
    required = {*one.strings("required")} & {*other.strings("required")}
    return any(_differ(one, other, name, reader) for name in required)


def _closed_to(one: SchemaView, other: SchemaView) -> bool:
    """Whether objects of the first schema may not have a property that the second requires."""
    open_ = one.get("additionalProperties") is not False or "patternProperties" in one.keywords or one.branches
    objects = one.types == other.types == frozenset({"object"})
    return objects and not open_ and any(name not in one.mapping("properties") for name in other.strings("required"))


def _apart(one: SchemaView, other: SchemaView) -> bool:
    """Whether both are numbers or strings within limits that do not meet."""
    typed = one.types == other.types and len(one.types) == 1
    return typed and not (one.nullable and other.nullable) and not limits_meet(one, other)


def _differ(one: SchemaView, other: SchemaView, name: str, reader: SchemaReader) -> bool:
    nodes = [side.mapping("properties").get(name) for side in (one, other)]
    listed = [values_of(reader.read(node)) for node in nodes if node is not None and as_mapping(node.value)]
    if len(listed) < len(nodes) or listed[0] is None or listed[1] is None:
        return False
    return not any(equal(one, other) for one in listed[0] for other in listed[1])


def _wide(schema: SchemaView) -> set[str]:
    return {*schema.types, *(("integer",) if "number" in schema.types else ()), *(("null",) if schema.nullable else ())}

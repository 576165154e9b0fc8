"""The objects that a union may hold, and what each says of its members. Knows records; does not decide between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TypeAlias

import attrs

from specloom import ir
from specloom.passes.unions import without_null

Value: TypeAlias = str | int | bool | None

_ALL: frozenset[ir.Kind] = frozenset({"null", "boolean", "number", "string", "array", "object"})


@attrs.frozen(slots=False, eq=False)
class Alternative:
    """An object that a union may hold, or hold lists of.

    Attributes:
        client: Whose shapes its members refer to.
        record: None for a map.
        index: Which member of the union it belongs to.
        listed: Whether it stands in a list.
    """

    client: ir.Client
    record: ir.Record | None
    index: int
    listed: bool = False

    @cached_property
    def fields(self) -> dict[str, ir.Field]:
        """Its members by wire name."""
        return {} if self.record is None else {field.wire: field for field in self.record.fields}

    @property
    def required(self) -> tuple[str, ...]:
        """Wire names that must be there."""
        return tuple(wire for wire, field in self.fields.items() if field.required)

    def constants(self, wire: str) -> Sequence[Value]:
        """The only values that a member may have; none where it may have any."""
        return _constants(self.client, self.fields[wire].type) if wire in self.fields else ()

    def kinds(self, wire: str) -> frozenset[ir.Kind]:
        """The kinds of JSON value that a member may have, null left out where there are others."""
        return _kinds(self.client, self.fields[wire].type, frozenset()) if wire in self.fields else _ALL

    def may_lack(self, wire: str) -> bool:
        """Whether a member may be absent, or null."""
        field = self.fields.get(wire)
        return field is None or not field.required or without_null(field.type)[1]


def alternatives(
    client: ir.Client, of: ir.Type, index: int, seen: frozenset[str] = frozenset()
) -> Iterator[Alternative]:
    """The objects that a type, the member `index` of a union, admits."""
    match of:
        case ir.Ref(target) if target not in seen:
            shape = client.shapes[target]
            if isinstance(shape, ir.Record):
                yield Alternative(client, shape, index)
            else:
                yield from alternatives(client, shape.type, index, seen | {target})
        case ir.Union(members):
            for member in members:
                yield from alternatives(client, member, index, seen)
        case ir.Map():
            yield Alternative(client, None, index)
        case ir.List(item):
            for each in alternatives(client, item, index, seen):
                if each.record is not None:
                    yield Alternative(client, each.record, index, listed=True)
        case _:
            return


def told_apart(among: Iterable[Alternative]) -> set[int]:
    """Indexes of the members of the union that alternatives belong to."""
    return {each.index for each in among}


def _constants(client: ir.Client, of: ir.Type) -> Sequence[Value]:
    match of:
        case ir.Choice(values, False):
            return values
        case ir.Null():
            return (None,)
        case ir.Ref(target) if isinstance(shape := client.shapes[target], ir.Alias):
            return _constants(client, shape.type)
        case ir.Union(members) if len(members) == 2 and members[1] == ir.Null():
            return _constants(client, members[0])
        case _:
            return ()


def _kinds(client: ir.Client, of: ir.Type, seen: frozenset[str]) -> frozenset[ir.Kind]:
    match of:
        case ir.Ref(target) if isinstance(shape := client.shapes[target], ir.Alias):
            return _ALL if target in seen else _kinds(client, shape.type, seen | {target})
        case ir.Union(members):
            found = frozenset[ir.Kind]().union(*(_kinds(client, member, seen) for member in members))
            return found - {"null"} or found
        case ir.Choice(values):
            return frozenset(ir.kind_of(value) for value in values)
        case ir.Const(value):
            return frozenset({ir.kind_of(value)})
        case ir.Null():
            return frozenset({"null"})
        case ir.Bool():
            return frozenset({"boolean"})
        case ir.Int(text=False) | ir.Float() | ir.Time(encoding="unix"):
            return frozenset({"number"})
        case ir.List() | ir.Tuple():
            return frozenset({"array"})
        case ir.Map() | ir.Ref():
            return frozenset({"object"})
        case ir.Any() | ir.Meet():
            return _ALL
        case _:
            return frozenset({"string"})

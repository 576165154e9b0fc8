"""The object types that a union admits, and the constraints on their properties. Does not choose between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TypeAlias

import attrs

from specloom import ir
from specloom.passes.unions import without_null

Value: TypeAlias = str | int | bool | None

_ALL: frozenset[ir.JsonType] = frozenset({"null", "boolean", "number", "string", "array", "object"})


@attrs.frozen(slots=False, eq=False)
class Alternative:
    """An object type that a union admits, directly or as the item type of an array.

    Attributes:
        client: The client that its references refer to.
        record: None for a map.
        index: Index of the union member that it belongs to.
        listed: Whether it is the item type of an array.
    """

    client: ir.Client
    record: ir.Record | None
    index: int
    listed: bool = False

    @cached_property
    def fields(self) -> dict[str, ir.Field]:
        """Its properties by wire name."""
        return {} if self.record is None else {field.wire_name: field for field in self.record.fields}

    @property
    def required(self) -> tuple[str, ...]:
        """Wire names of required properties."""
        return tuple(wire_name for wire_name, field in self.fields.items() if field.required)

    def constants(self, wire_name: str) -> Sequence[Value]:
        """The constants that a property admits; empty if it admits other values."""
        return _constants(self.client, self.fields[wire_name].type) if wire_name in self.fields else ()

    def kinds(self, wire_name: str) -> frozenset[ir.JsonType]:
        """The JSON types that a property admits, without null if there are others."""
        return _kinds(self.client, self.fields[wire_name].type, frozenset()) if wire_name in self.fields else _ALL

    def may_lack(self, wire_name: str) -> bool:
        """Whether a property may be absent or null."""
        field = self.fields.get(wire_name)
        return field is None or not field.required or without_null(field.type)[1]


def alternatives(
    client: ir.Client, type_: ir.Type, index: int, seen: frozenset[str] = frozenset()
) -> Iterator[Alternative]:
    """The object types that the union member `index` admits."""
    match type_:
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


def distinguishable(among: Iterable[Alternative]) -> set[int]:
    """Indexes of the union members that the alternatives belong to."""
    return {each.index for each in among}


def _constants(client: ir.Client, type_: ir.Type) -> Sequence[Value]:
    match type_:
        case ir.Enum(values, False):
            return values
        case ir.Null():
            return (None,)
        case ir.Ref(target) if isinstance(shape := client.shapes[target], ir.Alias):
            return _constants(client, shape.type)
        case ir.Union(members) if len(members) == 2 and members[1] == ir.Null():
            return _constants(client, members[0])
        case _:
            return ()


def _kinds(client: ir.Client, type_: ir.Type, seen: frozenset[str]) -> frozenset[ir.JsonType]:
    match type_:
        case ir.Ref(target) if isinstance(shape := client.shapes[target], ir.Alias):
            return _ALL if target in seen else _kinds(client, shape.type, seen | {target})
        case ir.Union(members):
            found = frozenset[ir.JsonType]().union(*(_kinds(client, member, seen) for member in members))
            return found - {"null"} or found
        case ir.Enum(values):
            return frozenset(ir.json_type_of(value) for value in values)
        case ir.Const(value):
            return frozenset({ir.json_type_of(value)})
        case ir.Null():
            return frozenset({"null"})
        case ir.Bool():
            return frozenset({"boolean"})
        case ir.Int(as_string=False) | ir.Float() | ir.Time(encoding="unix"):
            return frozenset({"number"})
        case ir.List() | ir.Tuple():
            return frozenset({"array"})
        case ir.Map() | ir.Ref():
            return frozenset({"object"})
        case ir.Any() | ir.Intersection():
            return _ALL
        case _:
            return frozenset({"string"})

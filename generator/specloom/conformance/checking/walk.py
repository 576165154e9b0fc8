"""Traverses a JSON value together with its type. Knows described and undescribed properties; checks no constraints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Literal, TypeAlias

import attrs

from specloom import ir
from specloom.values import escape

What: TypeAlias = Literal["unknown", "enum value", "alternative"]

SCALARS = (ir.Bool, ir.Int, ir.Float, ir.Str, ir.Bytes, ir.Time, ir.Date, ir.Uuid, ir.Decimal, ir.Null)


@attrs.frozen
class Visited:
    """One visited place.

    Attributes:
        what: An undescribed property, an enum value, or a union alternative.
        pointer: Its place in the value.
        where: Its place in the description, for messages: `ChatCompletion.choices[].finish_reason`.
        alternative: The type that was selected, for a union.
    """

    what: What
    pointer: str
    where: str
    value: ir.Json
    alternative: ir.Type | None = None


def walk(
    value: ir.Json, type: ir.Type, shapes: Mapping[str, ir.Shape], where: str, pointer: str = ""
) -> Iterator[Visited]:
    """All visited places in `value`, interpreted as a `type`."""
    match type:
        case ir.Ref(target):
            yield from _shape(value, shapes[target], shapes, where, pointer)
        case ir.List(item) if isinstance(value, Sequence) and not isinstance(value, str):
            if not isinstance(item, SCALARS):
                for index, inner in enumerate(value):
                    yield from walk(inner, item, shapes, f"{where}[]", f"{pointer}/{index}")
        case ir.Map(item) if isinstance(value, Mapping):
            for name, inner in value.items():
                yield from walk(inner, item, shapes, f"{where}{{}}", f"{pointer}/{escape(name)}")
        case ir.Tuple(items, rest) if isinstance(value, Sequence) and not isinstance(value, str):
            for index, inner in enumerate(value):
                further = items[index] if index < len(items) else rest
                if further is not None:
                    yield from walk(inner, further, shapes, f"{where}[{index}]", f"{pointer}/{index}")
        case ir.Enum():
            yield Visited("enum value", pointer, where, value)
        case ir.Union(members):
            taken = chosen(value, type, shapes)
            if taken is not None:
                yield Visited("alternative", pointer, where, value, members[taken])
                yield from walk(value, members[taken], shapes, where, pointer)
        case _:
            return


def _shape(
    value: ir.Json, shape: ir.Shape, shapes: Mapping[str, ir.Shape], where: str, pointer: str
) -> Iterator[Visited]:
    if isinstance(shape, ir.Alias):
        yield from walk(value, shape.type, shapes, shape.name or where, pointer)
    elif isinstance(value, Mapping):
        fields = {field.wire_name: field for field in shape.fields}
        for name, inner in value.items():
            at, place = f"{pointer}/{escape(name)}", f"{shape.name or where}.{name}"
            if name in fields:
                yield from walk(inner, fields[name].type, shapes, place, at)
            elif shape.extra is not None:
                yield from walk(inner, shape.extra, shapes, place, at)
            else:
                yield Visited("unknown", at, place, inner)


def chosen(value: ir.Json, union: ir.Union, shapes: Mapping[str, ir.Shape]) -> int | None:
    """Index of the alternative that the union's plan selects for a value; None if none matches."""
    fitting = [index for index, member in enumerate(union.members) if fits(value, member, shapes)]
    if not isinstance(value, Mapping) or len(fitting) < 2:
        return fitting[0] if fitting else None
    return (
        fitting[0]
        if union.discrimination is None or isinstance(union.discrimination, ir.ByJsonType)
        else _decided(value, union.discrimination)
    )


def _decided(value: Mapping[str, ir.Json], told: ir.Decision | None) -> int | None:
    match told:
        case ir.ByProperty(wire_name, values, other):
            seen = value.get(wire_name)
            return _decided(
                value,
                next((then for type_, then in values if type_ == seen and type_.__class__ is seen.__class__), other),
            )
        case ir.ByPropertyType(wire_name, kinds, other):
            return _decided(
                value, dict(kinds).get(ir.json_type_of(value[wire_name]), other) if wire_name in value else other
            )
        case ir.ByKeys():
            return _decided(value, told.best(value))
        case _:
            return told


def fits(value: ir.Json, type: ir.Type, shapes: Mapping[str, ir.Shape]) -> bool:
    """Whether a type accepts the kind of a JSON value (RFC 8259 section 3)."""
    match type:
        case ir.Ref(target):
            shape = shapes[target]
            return isinstance(value, Mapping) if isinstance(shape, ir.Record) else fits(value, shape.type, shapes)
        case ir.Union(members):
            return any(fits(value, member, shapes) for member in members)
        case ir.Const(constant):
            return value == constant
        case ir.Enum(values):
            return isinstance(value, tuple({each.__class__ for each in values}) or str)
        case ir.Null():
            return value is None
        case ir.Bool():
            return isinstance(value, bool)
        case ir.Int(as_string=True):
            return isinstance(value, (str, int)) and not isinstance(value, bool)
        case ir.Int() | ir.Float() | ir.Time("unix"):
            return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)
        case ir.List() | ir.Tuple():
            return isinstance(value, Sequence) and not isinstance(value, str)
        case ir.Map():
            return isinstance(value, Mapping)
        case ir.Any() | ir.Intersection():
            return True
        case _:
            return isinstance(value, str)

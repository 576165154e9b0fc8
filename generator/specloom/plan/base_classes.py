"""Which record is the base class of another: the base of a discriminator that `allOf` refers to. Decides nothing about unions.

A base class changes no decoding: a record declares all of its fields itself, and decodes by them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from specloom import ir

Shapes = Mapping[str, ir.Shape]

_DEEPEST = 20
"""How many bases, and how many types inside each other, are followed."""


class BaseClass(NamedTuple):
    """The base class of a record.

    Attributes:
        key: Key of the record that is the base.
        typed: Whether the record can be used wherever its base can. If not, type checkers must not see the base.
        narrows: Whether an inherited field admits fewer values.
    """

    key: str
    typed: bool
    narrows: bool


def base_class(shape: ir.Record, shapes: Shapes) -> BaseClass | None:
    """The base class of a record; None if it has none but the one of all records."""
    for parent in _parents(shape, shapes):
        if parent.key != shape.key and _derives(shape, parent) and _is_base(parent, shapes):
            return BaseClass(parent.key, _fits(shape, parent, shapes), _narrows(shape, parent))
    return None


def _parents(shape: ir.Record, shapes: Shapes) -> Iterator[ir.Record]:
    """The records that were merged into a record by reference."""
    for key in shape.parents:
        if isinstance(parent := shapes.get(key), ir.Record):
            yield parent


def _is_base(parent: ir.Record, shapes: Shapes, depth: int = _DEEPEST) -> bool:
    """Whether a discriminator selects among the descendants of a record, or of one that it inherits from."""
    if parent.variants:
        return True
    above = _parents(parent, shapes)
    return depth > 0 and any(_derives(parent, each) and _is_base(each, shapes, depth - 1) for each in above)


def _derives(shape: ir.Record, parent: ir.Record) -> bool:
    """Whether the class of a record can inherit from that of another: what belongs to a class is the same, or said again."""
    return _extra(shape) == _extra(parent) and (shape.xml is not None or parent.xml is None)


def _narrows(shape: ir.Record, parent: ir.Record) -> bool:
    inherited = {field.wire_name: field.type for field in parent.fields}
    return any(inherited.get(field.wire_name, field.type) != field.type for field in shape.fields)


def _fits(shape: ir.Record, parent: ir.Record, shapes: Shapes) -> bool:
    """Whether type checkers accept a record as a subtype of the other.

    A field that is optional in the base stays optional: for pyright its default is inherited.
    """
    own = {field.wire_name: field for field in shape.fields}
    return all(field.wire_name in own and _redeclares(own[field.wire_name], field, shapes) for field in parent.fields)


def _extra(shape: ir.Record) -> ir.Type | None:
    """The type of undeclared properties where it is part of the class."""
    return None if isinstance(shape.extra, ir.Any) else shape.extra


def _redeclares(own: ir.Field, above: ir.Field, shapes: Shapes) -> bool:
    same = own.name == above.name and own.upload == above.upload and _always(own) == _always(above)
    return same and _within(own.type, above.type, shapes)


def _always(field: ir.Field) -> bool:
    """Whether the annotation of a field is without None, unless its type has it."""
    return field.required and field.access != "write"


def _within(type_: ir.Type, above: ir.Type, shapes: Shapes, depth: int = _DEEPEST) -> bool:
    """Whether the Python type of the first is a subtype of that of the second, as far as types without records say."""
    if type_ == above or isinstance(above, ir.Any):
        return True
    if depth == 0:
        return False
    if isinstance(type_, ir.Ref) or isinstance(above, ir.Ref):
        own_target, target = _target(type_, shapes), _target(above, shapes)
        expanded = own_target is not type_ or target is not above
        return expanded and _within(own_target, target, shapes, depth - 1)
    if isinstance(type_, ir.Union):
        return all(_within(each, above, shapes, depth - 1) for each in type_.members)
    match above:
        case ir.Union(members):
            return any(_within(type_, each, shapes, depth - 1) for each in members)
        case ir.List(item):
            return isinstance(type_, ir.List) and _same(type_.item, item, shapes, depth - 1)
        case ir.Map(value):
            return isinstance(type_, ir.Map) and _same(type_.value, value, shapes, depth - 1)
        case _:
            return _scalar_within(type_, above)


def _same(type_: ir.Type, above: ir.Type, shapes: Shapes, depth: int) -> bool:
    """Lists and dicts are mutable, so their content has to be of the same type."""
    both_ways = isinstance(above, ir.Any) or _within(above, type_, shapes, depth)
    return both_ways and _within(type_, above, shapes, depth)


def _target(type_: ir.Type, shapes: Shapes) -> ir.Type:
    """The type that a reference to an alias names."""
    alias = shapes.get(type_.target) if isinstance(type_, ir.Ref) else None
    return alias.type if isinstance(alias, ir.Alias) else type_


def _scalar_within(type_: ir.Type, above: ir.Type) -> bool:
    match above:
        case ir.Str():
            return isinstance(type_, ir.Str) or _only(type_, str)
        case ir.Int(as_string=as_string):
            return (isinstance(type_, ir.Int) and type_.as_string == as_string) or (not as_string and _only(type_, int))
        case ir.Float(exact=exact):
            return isinstance(type_, ir.Float) and type_.exact == exact
        case ir.Bool():
            return _only(type_, bool)
        case ir.Enum(values, open_ended):
            kinds = {type(value) for value in values} if open_ended else set[type]()
            listed = {(type(value), value) for value in values}
            own = _values(type_)
            return bool(own) and all((type(value), value) in listed or type(value) in kinds for value in own)
        case _:
            return False


def _only(type_: ir.Type, kind: type) -> bool:
    """Whether a type is some values of that kind."""
    values = _values(type_)
    return bool(values) and all(type(value) is kind for value in values)


def _values(type_: ir.Type) -> tuple[str | int | bool, ...]:
    """The values of a scalar constant, or of an enumeration that lists all; `()` for other types."""
    match type_:
        case ir.Const(str() | int() | bool() as value):
            return (value,)
        case ir.Enum(values, open_ended) if not open_ended:
            return values
        case _:
            return ()

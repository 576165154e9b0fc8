"""Drops defaults that do not match their own schema, with a finding: sending them would be an error."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NamedTuple, TypeVar

from specloom import ir, shared_codes
from specloom.passes.context import Context

_DEEPEST = 20
_Holder = TypeVar("_Holder", ir.Field, ir.Param)


def drop_invalid_defaults(client: ir.Client, context: Context) -> ir.Client:
    """A client in which every default matches its type."""
    dropping = _Dropping(client.shapes, context)
    shapes = {key: dropping.shape(shape) for key, shape in client.shapes.items()}
    operations = {key: dropping.operation(operation) for key, operation in client.operations.items()}
    return client._replace(shapes=shapes, operations=operations)


class _Dropping(NamedTuple):
    shapes: Mapping[str, ir.Shape]
    context: Context

    def shape(self, shape: ir.Shape) -> ir.Shape:
        """A shape whose fields keep valid defaults."""
        if not isinstance(shape, ir.Record) or all(self._fits(field) for field in shape.fields):
            return shape
        fields = tuple(field if self._fits(field) else self._without(field) for field in shape.fields)
        return shape._replace(fields=fields)

    def operation(self, operation: ir.Operation) -> ir.Operation:
        """An operation whose parameters keep valid defaults."""
        if all(self._fits(param) for param in operation.params):
            return operation
        params = tuple(param if self._fits(param) else self._without(param) for param in operation.params)
        return operation._replace(params=params)

    def _fits(self, type_: ir.Field | ir.Param) -> bool:
        return not type_.default or fits(self.shapes, type_.type, type_.default[0])

    def _without(self, type_: _Holder) -> _Holder:
        message = f"the default {json.dumps(type_.default[0])} does not match its own schema"
        self.context.report(shared_codes.INVALID_DEFAULT, message, _schema_of(type_) / "default")
        return type_._replace(default=())


def _schema_of(type_: ir.Field | ir.Param) -> ir.Origin:
    """The place of the schema whose default it is."""
    if isinstance(type_, ir.Field):
        return type_.origin
    described = type_.origin if type_.media_type is None else type_.origin / "content" / type_.media_type
    return described / "schema"


def fits(shapes: Mapping[str, ir.Shape], type_: ir.Type, value: ir.Json, depth: int = _DEEPEST) -> bool:
    """Whether `value` matches a type; values nested too deeply to check count as matching."""
    if depth == 0:
        return True
    match type_, value:
        case ir.Any(), _:
            return True
        case ir.Union(members), _:
            return any(fits(shapes, member, value, depth - 1) for member in members)
        case ir.Ref(target), _:
            return _fits_shape(shapes, shapes[target], value, depth)
        case ir.List(item), list():
            return all(fits(shapes, item, each, depth - 1) for each in value)
        case ir.Map(inner), dict():
            return all(fits(shapes, inner, each, depth - 1) for each in value.values())
        case ir.Tuple(), list():
            return True
        case ir.Enum(values, is_open), str() | int() | bool():
            return any(type(each) is type(value) and each == value for each in values) or (
                is_open and any(type(each) is type(value) for each in values)
            )
        case ir.Const(constant), _:
            return repr(constant) == repr(value)
        case _:
            return _fits_scalar(type_, value)


def _fits_shape(shapes: Mapping[str, ir.Shape], shape: ir.Shape, value: ir.Json, depth: int) -> bool:
    match shape:
        case ir.Alias():
            return fits(shapes, shape.type, value, depth - 1)
        case ir.Record():
            return isinstance(value, dict) and all(
                fits(shapes, field.type, value[field.wire_name], depth - 1)
                for field in shape.fields
                if field.wire_name in value
            )


def _fits_scalar(type_: ir.Type, value: ir.Json) -> bool:
    match type_, value:
        case ir.Null(), None:
            return True
        case ir.Bool(), bool():
            return True
        case ((ir.Int() | ir.Float() | ir.Time("unix")), bool()):
            return False
        case ir.Int(constraints), int():
            return _within(constraints, value)
        case ir.Int(constraints), float():
            return value.is_integer() and _within(constraints, value)
        case ir.Float(constraints), (int() | float()):
            return _within(constraints, value)
        case ir.Time("unix"), (int() | float()):
            return True
        case ir.Str(constraints), str():
            return (constraints.minimum or 0) <= len(value) and (
                constraints.maximum is None or len(value) <= constraints.maximum
            )
        case ((ir.Bytes() | ir.Time() | ir.Date() | ir.Uuid() | ir.Decimal() | ir.Int(as_string=True)), str()):
            return True
        case _:
            return False


def _within(constraints: ir.Constraints, value: float) -> bool:
    return (
        (constraints.minimum is None or value >= constraints.minimum)
        and (constraints.maximum is None or value <= constraints.maximum)
        and (constraints.exclusive_minimum is None or value > constraints.exclusive_minimum)
        and (constraints.exclusive_maximum is None or value < constraints.exclusive_maximum)
    )

"""Drops defaults that their own type does not admit, with a finding: nobody could send them, so they say nothing true."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TypeVar

import attrs

from specloom import ir
from specloom.passes import codes
from specloom.passes.context import Context

_DEEPEST = 20
_Holder = TypeVar("_Holder", ir.Field, ir.Param)


def drop_unfit_defaults(client: ir.Client, context: Context) -> ir.Client:
    """A client each of whose defaults fits the type beside it."""
    dropping = _Dropping(client.shapes, context)
    shapes = {key: dropping.shape(shape) for key, shape in client.shapes.items()}
    operations = {key: dropping.operation(operation) for key, operation in client.operations.items()}
    return attrs.evolve(client, shapes=shapes, operations=operations)


@attrs.frozen
class _Dropping:
    shapes: Mapping[str, ir.Shape]
    context: Context

    def shape(self, shape: ir.Shape) -> ir.Shape:
        """A shape whose fields keep the defaults that fit."""
        if not isinstance(shape, ir.Record) or all(self._fits(field) for field in shape.fields):
            return shape
        fields = tuple(field if self._fits(field) else self._without(field) for field in shape.fields)
        return attrs.evolve(shape, fields=fields)

    def operation(self, operation: ir.Operation) -> ir.Operation:
        """An operation whose parameters keep the defaults that fit."""
        if all(self._fits(param) for param in operation.params):
            return operation
        params = tuple(param if self._fits(param) else self._without(param) for param in operation.params)
        return attrs.evolve(operation, params=params)

    def _fits(self, of: ir.Field | ir.Param) -> bool:
        return not of.default or fits(self.shapes, of.type, of.default[0])

    def _without(self, of: _Holder) -> _Holder:
        said = json.dumps(of.default[0])
        self.context.report(
            codes.DEFAULT_DOES_NOT_FIT, f"the default {said} does not fit its own schema", of.origin / "default"
        )
        return attrs.evolve(of, default=())


def fits(shapes: Mapping[str, ir.Shape], of: ir.Type, value: ir.Json, depth: int = _DEEPEST) -> bool:
    """Whether `value` is of a type; what lies too deep to be judged is."""
    if depth == 0:
        return True
    match of, value:
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
        case ir.Choice(values, is_open), str() | int() | bool():
            return any(type(each) is type(value) and each == value for each in values) or (
                is_open and any(type(each) is type(value) for each in values)
            )
        case ir.Const(constant), _:
            return repr(constant) == repr(value)
        case _:
            return _fits_scalar(of, value)


def _fits_shape(shapes: Mapping[str, ir.Shape], shape: ir.Shape, value: ir.Json, depth: int) -> bool:
    match shape:
        case ir.Alias():
            return fits(shapes, shape.type, value, depth - 1)
        case ir.Record():
            return isinstance(value, dict) and all(
                fits(shapes, field.type, value[field.wire], depth - 1) for field in shape.fields if field.wire in value
            )


def _fits_scalar(of: ir.Type, value: ir.Json) -> bool:
    match of, value:
        case ir.Null(), None:
            return True
        case ir.Bool(), bool():
            return True
        case ((ir.Int() | ir.Float() | ir.Time("unix")), bool()):
            return False
        case ir.Int(limits), int():
            return _within(limits, value)
        case ir.Int(limits), float():
            return value.is_integer() and _within(limits, value)
        case ir.Float(limits), (int() | float()):
            return _within(limits, value)
        case ir.Time("unix"), (int() | float()):
            return True
        case ir.Str(limits), str():
            return (limits.least or 0) <= len(value) and (limits.most is None or len(value) <= limits.most)
        case ((ir.Bytes() | ir.Time() | ir.Date() | ir.Uuid() | ir.Decimal() | ir.Int(text=True)), str()):
            return True
        case _:
            return False


def _within(limits: ir.Limits, value: float) -> bool:
    return (
        (limits.least is None or value >= limits.least)
        and (limits.most is None or value <= limits.most)
        and (limits.above is None or value > limits.above)
        and (limits.below is None or value < limits.below)
    )

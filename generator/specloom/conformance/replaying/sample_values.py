"""Generates sample values of types. Knows constraints, formats and examples; sends nothing."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import partial
from typing import Any

from specloom import ir
from specloom.conformance.replaying.regex_sample import UnsupportedPattern, matching_text

DEEPEST = 6
"""Nesting depth of records from which only required properties are generated."""

STATES = frozenset(("status", "state"))
"""Properties with the state of an object; a sample is in its final one, so that loops which wait for it end."""
FINAL = ("completed", "complete", "succeeded", "success", "successful", "finished", "done")
"""States of success, the usual ones first."""

FORMATS = {
    "email": "someone@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "10:00:00Z",
    "duration": "PT1S",
}
"""Format -> a sample string; addresses are reserved for examples (RFC 2606, RFC 5737)."""


def sample_value(type: ir.Type, shapes: Mapping[str, ir.Shape], depth: int = 0, *, examples: bool = True) -> Any:
    """The simplest value of a type within its constraints.

    Args:
        examples: Whether to prefer described examples and defaults, which may not match their schema.
    """
    make = partial(sample_value, shapes=shapes, depth=depth + 1, examples=examples)
    match type:
        case ir.Ref(target):
            return _shape(shapes[target], shapes, depth, examples)
        case ir.Const(value):
            return value
        case ir.Enum(values):
            return values[0] if values else "any"
        case ir.List(item, constraints):
            return [make(item) for _ in range(int(constraints.minimum or (depth <= DEEPEST)))]
        case ir.Tuple(items):
            return [make(item) for item in items]
        case ir.Map(value, constraints):
            names = [f"key{number}" for number in range(int(constraints.minimum or 0))] or ["key"] * (depth <= DEEPEST)
            return {name: make(value) for name in names}
        case ir.Union(members):
            return make(members[0] if depth <= DEEPEST else members[-1])
        case ir.Int(constraints, text):
            number = math.ceil(_number(constraints, 1))
            return str(number) if text else number
        case ir.Float(constraints):
            return _number(constraints, 0.01)
        case _:
            return _text(type)


def _shape(shape: ir.Shape, shapes: Mapping[str, ir.Shape], depth: int, examples: bool) -> Any:
    if shape.example and examples:
        return shape.example[0]
    if isinstance(shape, ir.Alias):
        return sample_value(shape.type, shapes, depth, examples=examples)
    if depth > 4 * DEEPEST:
        return {}
    wanted = [field for field in shape.fields if field.access != "write" and (field.required or depth <= DEEPEST)]
    return {field.wire_name: sample_field(field, shapes, depth, examples=examples) for field in wanted}


def sample_field(field: ir.Field, shapes: Mapping[str, ir.Shape], depth: int = 0, *, examples: bool = True) -> Any:
    """A value for a property; a final state is preferred, then its example or default."""
    final = _final_state(field, shapes)
    if final is not None:
        return final
    given = (field.example or field.default) if examples else ()
    return given[0] if given else sample_value(field.type, shapes, depth + 1, examples=examples)


def _final_state(field: ir.Field, shapes: Mapping[str, ir.Shape]) -> str | None:
    """The value with which a status says that all went well, if it is one of those."""
    type = field.type
    while isinstance(type, ir.Ref) and isinstance(shape := shapes[type.target], ir.Alias):
        type = shape.type
    if field.wire_name.lower() not in STATES or not isinstance(type, ir.Enum):
        return None
    known = {value.lower(): value for value in reversed(type.values) if isinstance(value, str)}
    return next((known[state] for state in FINAL if state in known), None)


def _number(constraints: ir.Constraints, unit: float) -> int | float:
    """The smallest number within the constraints, not below 0 if possible."""
    least = constraints.minimum if constraints.minimum is not None else None
    if constraints.exclusive_minimum is not None:
        least = max(
            constraints.exclusive_minimum + unit, least if least is not None else constraints.exclusive_minimum + unit
        )
    if least is None:
        most = constraints.maximum if constraints.maximum is not None else None
        bound = constraints.exclusive_maximum - unit if constraints.exclusive_maximum is not None else most
        least = 0 if bound is None else min(0, bound)
    step = constraints.multiple_of
    return math.ceil(least / step) * step if step else least


def _text(type: ir.Type) -> Any:
    match type:
        case ir.Null() | ir.Any() | ir.Intersection():
            return None
        case ir.Bool():
            return True
        case ir.Str(constraints, format):
            return _string(constraints, format)
        case ir.Bytes():
            return "c3BlY2xvb20="
        case ir.Time("unix"):
            return 1_700_000_000
        case ir.Time("rfc7231"):
            return "Fri, 20 Nov 2026 10:00:00 GMT"
        case ir.Time():
            return "2026-11-20T10:00:00Z"
        case ir.Date():
            return "2026-11-20"
        case ir.Uuid():
            return "00000000-0000-4000-8000-000000000000"
        case _:
            return "1"


def _string(constraints: ir.Constraints, format: str | None) -> str:
    least = int(constraints.minimum or 0)
    if constraints.pattern is not None:
        try:
            return matching_text(constraints.pattern, least)
        except UnsupportedPattern:
            pass  # the plain string below may match; the caller validates it
    text = FORMATS.get(format or "", "text")
    most = int(constraints.maximum) if constraints.maximum is not None else len(text) + least
    return (text + "x" * (least - len(text)))[:most]

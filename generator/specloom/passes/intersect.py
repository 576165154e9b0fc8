"""The intersection of two types other than `Intersection`. Does not merge records."""

from __future__ import annotations

import attrs

from specloom import ir

_TEXT = (ir.Time, ir.Date, ir.Uuid, ir.Bytes, ir.Decimal)


def intersect_scalars(one: ir.Type, other: ir.Type) -> ir.Type | None:
    """The type of a value that matches both; None if there is none, or if either is an `Intersection`."""
    if one == other:
        return one
    match one, other:
        case (ir.Enum() as a, ir.Enum() as b):
            return _enum_values(a, b)
        case (ir.Const() as kept, _) | (_, ir.Const() as kept):
            return kept
        case (ir.Enum() as choice, scalar) | (scalar, ir.Enum() as choice):
            return _fitting(choice, scalar)
        case (ir.Str() as a, ir.Str() as b):
            return ir.Str(narrowed(a.constraints, b.constraints), b.format or a.format)
        case (ir.Str(), text) | (text, ir.Str()) if isinstance(text, _TEXT):
            return text
        case (ir.Int() as a, ir.Int() | ir.Float() as b) | (ir.Float() as b, ir.Int() as a):
            return attrs.evolve(a, constraints=narrowed(a.constraints, b.constraints))
        case (ir.Float(a, exact), ir.Float(b, also)):
            return ir.Float(narrowed(a, b), exact or also)
        case (ir.Time() as kept, ir.Int() | ir.Float()) | (ir.Int() | ir.Float(), ir.Time() as kept):
            return kept
        case _:
            return None


def _enum_values(a: ir.Enum, b: ir.Enum) -> ir.Enum | None:
    if a.open != b.open:
        return b if a.open else a
    common = tuple(value for value in a.values if any(type(v) is type(value) and v == value for v in b.values))
    return ir.Enum(common, a.open) if common else None


def _fitting(choice: ir.Enum, scalar: ir.Type) -> ir.Enum | None:
    match scalar:
        case ir.Bool():
            kept: tuple[str | int | bool, ...] = tuple(value for value in choice.values if isinstance(value, bool))
        case ir.Int() | ir.Float():
            kept = tuple(value for value in choice.values if isinstance(value, int) and not isinstance(value, bool))
        case ir.Str() | ir.Time() | ir.Date() | ir.Uuid() | ir.Bytes() | ir.Decimal():
            kept = tuple(value for value in choice.values if isinstance(value, str))
        case _:
            return None
    return attrs.evolve(choice, values=kept) if kept else None


def narrowed(a: ir.Constraints, b: ir.Constraints) -> ir.Constraints:
    """The constraints of a value that satisfies both."""
    return ir.Constraints(
        minimum=_narrow(max, a.minimum, b.minimum),
        maximum=_narrow(min, a.maximum, b.maximum),
        exclusive_minimum=_narrow(max, a.exclusive_minimum, b.exclusive_minimum),
        exclusive_maximum=_narrow(min, a.exclusive_maximum, b.exclusive_maximum),
        multiple_of=b.multiple_of or a.multiple_of,
        pattern=b.pattern or a.pattern,
        unique=a.unique or b.unique,
    )


def _narrow(choose: object, a: float | None, b: float | None) -> float | None:
    if a is None or b is None:
        return b if a is None else a
    return max(a, b) if choose is max else min(a, b)

"""What two types without parts have in common."""

from __future__ import annotations

import attrs

from specloom import ir

_TEXT = (ir.Time, ir.Date, ir.Uuid, ir.Bytes, ir.Decimal)


def meet_scalars(one: ir.Type, other: ir.Type) -> ir.Type | None:
    """The type of a value that is both; None where there is none, or where either has parts."""
    if one == other:
        return one
    match one, other:
        case (ir.Choice() as a, ir.Choice() as b):
            return _choices(a, b)
        case (ir.Const() as kept, _) | (_, ir.Const() as kept):
            return kept
        case (ir.Choice() as choice, scalar) | (scalar, ir.Choice() as choice):
            return _fitting(choice, scalar)
        case (ir.Str() as a, ir.Str() as b):
            return ir.Str(narrowed(a.limits, b.limits), b.format or a.format)
        case (ir.Str(), text) | (text, ir.Str()) if isinstance(text, _TEXT):
            return text
        case (ir.Int() as a, ir.Int() | ir.Float() as b) | (ir.Float() as b, ir.Int() as a):
            return attrs.evolve(a, limits=narrowed(a.limits, b.limits))
        case (ir.Float(a), ir.Float(b)):
            return ir.Float(narrowed(a, b))
        case (ir.Time() as kept, ir.Int() | ir.Float()) | (ir.Int() | ir.Float(), ir.Time() as kept):
            return kept
        case _:
            return None


def _choices(a: ir.Choice, b: ir.Choice) -> ir.Choice | None:
    if a.open != b.open:
        return b if a.open else a
    common = tuple(value for value in a.values if any(type(v) is type(value) and v == value for v in b.values))
    return ir.Choice(common, a.open) if common else None


def _fitting(choice: ir.Choice, scalar: ir.Type) -> ir.Choice | None:
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


def narrowed(a: ir.Limits, b: ir.Limits) -> ir.Limits:
    """The limits of a value that keeps to both."""
    return ir.Limits(
        least=_narrow(max, a.least, b.least),
        most=_narrow(min, a.most, b.most),
        above=_narrow(max, a.above, b.above),
        below=_narrow(min, a.below, b.below),
        step=b.step or a.step,
        pattern=b.pattern or a.pattern,
        unique=a.unique or b.unique,
    )


def _narrow(choose: object, a: float | None, b: float | None) -> float | None:
    if a is None or b is None:
        return b if a is None else a
    return max(a, b) if choose is max else min(a, b)

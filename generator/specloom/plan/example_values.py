"""Small example values of types, if the description has no example."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from specloom import ir
from specloom.emit import SymbolTable, literal, string

ExampleValue: TypeAlias = "ir.Json | bytes | Sequence[ExampleValue] | Mapping[str, ExampleValue]"
"""A value as it appears in a call: JSON, and bytes."""

_LONGEST = 400
"""Largest described example that is shown, in characters."""

_FEW = 2
"""Number of items of a long array that are shown."""

_MOST = 3
"""Largest number of generated items; a description may require any number."""

_DEEPEST = 4
"""Largest depth of nested objects; a description may require endless nesting."""

_GREETING = frozenset(("content", "input", "message", "prompt", "query", "text"))
"""Names of properties that contain prose."""

_FORMATS = {
    "email": "someone@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "url": "https://example.com/",
}
"""Format -> a string in it; addresses are those reserved for examples (RFC 2606, RFC 5737)."""


def example_value(type: ir.Type, says: str, symbols: SymbolTable, depth: int = 0) -> ExampleValue:
    """A small value of `type`; times, dates and numbers in strings have their JSON form.

    Args:
        says: Content of a string.
        depth: Number of enclosing objects.
    """
    match type:
        case ir.Const(value):
            return value
        case ir.Enum(values):
            return "user" if "user" in values else next(iter(values), says)
        case ir.List(item, constraints):
            return [example_value(item, says, symbols, depth)] * max(1, min(int(constraints.minimum or 0), _MOST))
        case ir.Tuple(items):
            return [example_value(item, says, symbols, depth) for item in items]
        case ir.Union(members):
            return example_value(members[0], says, symbols, depth)
        case ir.Ref(target):
            return _shape(symbols.shapes[target], says, symbols, depth)
        case ir.Any() | ir.Map():
            return {}
        case _:
            return _scalar(type, says)


def _scalar(type: ir.Type, says: str) -> ExampleValue:
    match type:
        case ir.Str(constraints, format):
            return _string(constraints, format, says)
        case ir.Bool():
            return True
        case ir.Int(constraints) | ir.Float(constraints):
            return _number(constraints)
        case ir.Bytes():
            return b"..."
        case ir.Uuid():
            return "3fa85f64-5717-4562-b3fc-2c963f66afa6"
        case ir.Decimal():
            return "1.50"
        case ir.Time(encoding):
            return 1_769_860_800 if encoding == "unix" else "2026-01-31T12:00:00Z"
        case ir.Date():
            return "2026-01-31"
        case _:
            return None


def _string(constraints: ir.Constraints, format: str | None, says: str) -> str:
    """A word of about the required length; patterns are not satisfied."""
    greets = says in _GREETING or says.removesuffix("s") in _GREETING
    said = _FORMATS.get(format or "") or ("Hello!" if greets else says)
    most = int(constraints.maximum) if constraints.maximum is not None else None
    return said.ljust(min(int(constraints.minimum or 0), _LONGEST), "x")[:most]


def _number(constraints: ir.Constraints) -> int | float:
    """The first of some simple numbers that the constraints allow, integers before others; 1 if none does."""
    low = constraints.minimum if constraints.minimum is not None else constraints.exclusive_minimum
    high = constraints.maximum if constraints.maximum is not None else constraints.exclusive_maximum
    near = [bound + by for bound in (constraints.multiple_of, low, high) if bound is not None for by in (0, 1, -1)]
    between = [(low + high) / 2] if low is not None and high is not None else []
    return next((number for number in (1, *near, *between) if _fits(number, constraints)), 1)


def _fits(number: float, constraints: ir.Constraints) -> bool:
    return (
        (constraints.minimum is None or number >= constraints.minimum)
        and (constraints.maximum is None or number <= constraints.maximum)
        and (constraints.exclusive_minimum is None or number > constraints.exclusive_minimum)
        and (constraints.exclusive_maximum is None or number < constraints.exclusive_maximum)
        and (not constraints.multiple_of or number % constraints.multiple_of == 0)
    )


def _shape(shape: ir.Shape, says: str, symbols: SymbolTable, depth: int) -> ExampleValue:
    if shown := shortened(shape.example):
        return shown[0]
    if depth > _DEEPEST:
        return {}
    if isinstance(shape, ir.Alias):
        return example_value(shape.type, says, symbols, depth + 1)
    members = [field for field in shape.fields if field.required and field.access != "read"]
    return {symbols.key(field): example_property(field, symbols, depth) for field in members}


def example_property(field: ir.Field, symbols: SymbolTable, depth: int = 0) -> ExampleValue:
    """A small value of a property of a record: its example, else a value of its type."""
    if shown := shortened(field.example):
        return shown[0]
    return example_value(field.type, word(field.wire_name), symbols, depth + 1)


def word(name: str, owner: str = "") -> str:
    """The string value of a property called `name`: `file-123` for `file_id`, and for the `id` of `owner`; else the name.

    Args:
        owner: The owner of the value, such as `files`.
    """
    if name != "id" and not name.endswith("_id"):
        return name
    whose = name.removesuffix("id").strip("_") or owner or "id"
    return f"{whose.removesuffix('s').replace('_', '-')}-123"


def shortened(example: tuple[ir.Json, ...]) -> tuple[ir.Json, ...]:
    """An example that is short enough to show, or the first items of a long array; none otherwise."""
    if not example or len(literal(example[0])) <= _LONGEST:
        return example
    value = example[0]
    if isinstance(value, Sequence) and not isinstance(value, str) and len(value) > _FEW:
        return shortened((value[:_FEW],))
    return ()


def spelled(value: ExampleValue, width: int, indent: int = 0) -> str:
    """A value as Python source, one item per line if it is wider than `width`."""
    line = _on_one_line(value)
    if len(line) + indent <= width:
        return line
    match value:
        case Mapping():
            items = [f"{string(key)}: {spelled(item, width, indent + 4)}" for key, item in value.items()]
            return _item_a_line("{", items, "}", indent)
        case list() | tuple():
            return _item_a_line("[", [spelled(item, width, indent + 4) for item in value], "]", indent)
        case _:
            return line


def _on_one_line(value: ExampleValue) -> str:
    match value:
        case bytes():
            return f"b{string(value.decode('ascii'))}"
        case Mapping():
            return "{" + ", ".join(f"{string(key)}: {_on_one_line(item)}" for key, item in value.items()) + "}"
        case list() | tuple():
            return "[" + ", ".join(_on_one_line(item) for item in value) + "]"
        case _:
            return literal(value)


def _item_a_line(begin: str, items: Sequence[str], end: str, indent: int) -> str:
    inner = " " * (indent + 4)
    return "\n".join((begin, *(f"{inner}{item}," for item in items), f"{' ' * indent}{end}"))

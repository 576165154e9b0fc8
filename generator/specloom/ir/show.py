"""Prints the IR for people: a type, a shape or an operation, on one line or a few. Prints no Python."""

from __future__ import annotations

import json

from specloom.ir.operation import Operation
from specloom.ir.shapes import Alias, Field, Record, Shape
from specloom.ir.types import (
    Any,
    ByJsonType,
    ByKeys,
    ByProperty,
    ByPropertyType,
    Bytes,
    Const,
    Constraints,
    Discrimination,
    Enum,
    Intersection,
    List,
    Map,
    Ref,
    Time,
    Tuple,
    Type,
    Union,
)
from specloom.values import Json

_MOST_VALUES = 8


def show(type_: Type) -> str:
    """A type on one line: `List(Union(Ref(User), Null))`."""
    match type_:
        case Any(reason):
            return f"Any({reason})"
        case List(item, constraints):
            return f"List({show(item)}{_limits(constraints)})"
        case Map(value, constraints):
            return f"Map({show(value)}{_limits(constraints)})"
        case Tuple(items, rest):
            more = "" if rest is None else f", *{show(rest)}"
            return f"Tuple({', '.join(show(item) for item in items)}{more})"
        case Union(members, discriminator):
            decision = "" if discriminator is None else f" {_decided(discriminator)}"
            return f"Union({', '.join(show(member) for member in members)}){decision}"
        case Intersection(parts):
            return f"Intersection({', '.join(show(part) for part in parts)})"
        case Ref(target):
            return f"Ref({target.rsplit('/', 1)[-1]})"
        case Enum(values, is_open):
            return f"Enum({_values(values)}{', open' if is_open else ''})"
        case Const(value):
            return f"Const({json.dumps(value)})"
        case Bytes(encoding) | Time(encoding):
            return f"{type(type_).__name__}({encoding})"
        case _:
            return f"{type(type_).__name__}{_limits(getattr(type_, 'constraints', Constraints()), bare=True)}"


def show_shape(shape: Shape) -> list[str]:
    """A shape on a few lines, its name first."""
    name = shape.name or f"({shape.words[0] if shape.words else '?'})"
    match shape:
        case Alias():
            return [f"Alias {name} = {show(shape.type)}"]
        case Record():
            extra = [] if shape.extra is None else [f"    *: {show(shape.extra)}"]
            return [f"Record {name}", *(f"    {show_field(field)}" for field in shape.fields), *extra]


def show_field(field: Field) -> str:
    """A field on one line: `created_at <- createdAt: Time(rfc3339), required`."""
    name = f"{field.name} <- " if field.name and field.name != field.wire_name else ""
    marks = [mark for mark, here in (("required", field.required), (field.access, field.access != "both")) if here]
    return f"{name}{field.wire_name}: {show(field.type)}{''.join(f', {mark}' for mark in marks)}"


def show_operation(operation: Operation) -> list[str]:
    """An operation on a few lines."""
    called = ".".join((*operation.resource, operation.name)) if operation.name else "(not named yet)"
    lines = [f"Operation {called}: {operation.key}"]
    lines += [
        f"    {param.location} {param.name or param.wire_name}: {show(param.type)}{', required' if param.required else ''}"
        for param in operation.params
    ]
    if operation.body is not None:
        lines += [f"    body {media.media_type}: {show(media.type)}" for media in operation.body.media]
    for response in operation.responses:
        lines += [f"    {response.status} {media.media_type}: {show(media.type)}" for media in response.media]
        lines += [] if response.media else [f"    {response.status}"]
    if operation.stream is not None:
        lines.append(f"    stream of {show(operation.stream.item)}, ends with {operation.stream.end!r}")
    if operation.pages is not None:
        lines.append(f"    pages by {operation.pages.kind}, items in {'.'.join(operation.pages.items) or 'the reply'}")
    return lines


def _limits(constraints: Constraints, *, bare: bool = False) -> str:
    said = [f"{name}={value!r}" for name, value in _set(constraints)]
    if not said:
        return ""
    return f"({', '.join(said)})" if bare else f", {', '.join(said)}"


def _set(constraints: Constraints) -> list[tuple[str, object]]:
    names = ("minimum", "maximum", "exclusive_minimum", "exclusive_maximum", "multiple_of", "pattern", "unique")
    pairs = [(name, getattr(constraints, name)) for name in names]
    return [(name, value) for name, value in pairs if value is not None and value is not False]


def _values(values: tuple[Json, ...]) -> str:
    said = [json.dumps(value) for value in values[:_MOST_VALUES]]
    more = [f"... {len(values) - _MOST_VALUES} more"] if len(values) > _MOST_VALUES else []
    return ", ".join([*said, *more])


def _decided(how: Discrimination) -> str:
    match how:
        case ByJsonType():
            return "by kind of value"
        case ByProperty(wire_name):
            return f"by member {wire_name!r}"
        case ByPropertyType(wire_name):
            return f"by kind of member {wire_name!r}"
        case ByKeys():
            return "by members there"

"""Finds where plain JSON data deviates from a type expression, as JSON pointers. Changes nothing."""

from __future__ import annotations

import decimal
import math
import types
import typing
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

from .codec import Codec
from .expressions import bare, codec_in, extra_type, field_types, is_union, record_class, test_in
from .records import Record
from .unions import Test


@attrs.frozen
class Mismatch:
    """One deviation.

    Attributes:
        pointer: JSON pointer (RFC 6901) to the value.
        message: How the value deviates.
    """

    pointer: str
    message: str

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: {self.message}"


def check(expression: Any, data: Any) -> list[Mismatch]:
    """Every deviation of `data`, as parsed, from `expression`."""
    return _listed(_check(expression, data, "", ""))


def check_request(expression: Any, data: Any) -> list[Mismatch]:
    """The same for data of a request, where what only the server writes may be absent."""
    return _listed(_check(expression, data, "", "", "request"))


def unknown_members(expression: Any, data: Any) -> list[str]:
    """JSON pointers of the properties that the description does not declare."""
    found = _listed(_check(expression, data, "", "", "unknown"))
    return [each.pointer for each in found if each.message is _UNKNOWN]


def _listed(found: Iterator[Mismatch]) -> list[Mismatch]:
    """The deviations as far as Python's recursion limit allows, and the limit itself as one."""
    mismatches: list[Mismatch] = []
    try:
        mismatches.extend(found)
    except RecursionError:
        mismatches.append(Mismatch("", "nested too deeply to be checked"))
    return mismatches


_UNKNOWN = "not described"

Purpose: TypeAlias = Literal["response", "request", "unknown"]
"""What is checked: a response, a request, or a response whose undescribed properties are wanted."""

_KINDS: dict[Any, tuple[str, tuple[type, ...]]] = {
    str: ("string", (str,)),
    bool: ("boolean", (bool,)),
    int: ("integer", (int,)),
    float: ("number", (int, float, decimal.Decimal)),
    None: ("null", (type(None),)),
    types.NoneType: ("null", (type(None),)),
}


def _check(expression: Any, data: Any, module: str, pointer: str, purpose: Purpose = "response") -> Iterator[Mismatch]:
    inner, marks = bare(expression, module)
    codec = codec_in(marks)
    origin, arguments = typing.get_origin(inner), typing.get_args(inner)
    if codec is not None:
        yield from _converted(codec, data, pointer)
    elif (cls := record_class(inner)) is not None:
        yield from _record(cls, arguments, data, pointer, purpose)
    elif is_union(inner):
        yield from _union(list(arguments), test_in(marks), data, module, pointer, purpose)
    elif origin is Literal:
        if not any(data == value and type(data) is type(value) for value in arguments):
            yield Mismatch(pointer, f"{_shown(data)} is not one of {', '.join(map(_shown, arguments))}")
    elif origin in (list, Sequence, Iterable):
        yield from _items(arguments * len(data) if data.__class__ is list else (), data, module, pointer, purpose)
    elif origin is tuple:
        yield from _items(arguments, data, module, pointer, purpose)
    elif origin in (dict, Mapping):
        yield from _values(arguments[1], data, module, pointer, purpose)
    elif inner in _KINDS:
        yield from _scalar(inner, data, pointer)


def _scalar(kind: Any, data: Any, pointer: str) -> Iterator[Mismatch]:
    name, classes = _KINDS[kind]
    whole = kind is int and _is_whole(data)
    boolean = isinstance(data, bool) and kind is not bool
    endless = isinstance(data, float) and not math.isfinite(data)
    if boolean or endless or not (whole or isinstance(data, classes)):
        yield Mismatch(pointer, f"{name} expected, not {_shown(data)}")


def _is_whole(data: Any) -> bool:
    if isinstance(data, decimal.Decimal):
        return bool(data) and (data.is_infinite() or data == data.to_integral_value())
    return isinstance(data, float) and data.is_integer()


def _converted(codec: Codec[Any], data: Any, pointer: str) -> Iterator[Mismatch]:
    try:
        codec.load(data)
    except (ValueError, TypeError, ArithmeticError) as error:
        yield Mismatch(pointer, f"{_shown(data)} does not fit: {error}")


def _record(
    cls: type[Record], arguments: tuple[Any, ...], data: Any, pointer: str, purpose: Purpose
) -> Iterator[Mismatch]:
    if data.__class__ is not dict:
        yield Mismatch(pointer, f"object expected for {cls.__name__}, not {_shown(data)}")
        return
    shape = cls.__shape__
    required = shape.needed if purpose == "request" else shape.required
    codecs = {field.name: field.metadata.get("codec") for field in shape.fields}
    members: dict[str, Any] = data
    for name, expression in field_types(cls, arguments).items():
        wire_name = shape.wire_names[name]
        place = f"{pointer}/{_token(wire_name)}"
        if wire_name not in members:
            if wire_name in required:
                yield Mismatch(place, "required, but absent")
        elif members[wire_name] is None and _takes_none(expression, wire_name in shape.required, cls.__module__):
            pass
        elif (codec := codecs[name]) is not None:
            yield from _plain_or_converted(codec, expression, members[wire_name], cls.__module__, place)
        else:
            yield from _check(expression, members[wire_name], cls.__module__, place, purpose)
    further = extra_type(cls)
    for wire_name in members.keys() - set(shape.wire_names.values()):
        place = f"{pointer}/{_token(wire_name)}"
        if further is not Any:
            yield from _check(further, members[wire_name], cls.__module__, place, purpose)
        elif purpose == "unknown":
            yield Mismatch(place, _UNKNOWN)


def _union(
    members: list[Any], choice: Test | None, data: Any, module: str, pointer: str, purpose: Purpose
) -> Iterator[Mismatch]:
    target = choice.chosen(data) if choice is not None and data.__class__ is dict else None
    if target is not None:
        yield from _check(target, data, module, pointer, purpose)
        return
    best: list[Mismatch] | None = None
    for member in members:
        found = list(_check(member, data, module, pointer, purpose))
        real = [mismatch for mismatch in found if mismatch.message is not _UNKNOWN]
        if not real:
            yield from found
            return
        # The member with the deepest deviation is probably the intended one.
        if best is None or max(len(each.pointer) for each in real) > max(len(each.pointer) for each in best):
            best = real
    yield from best or []


def _items(types: tuple[Any, ...], data: Any, module: str, pointer: str, purpose: Purpose) -> Iterator[Mismatch]:
    if data.__class__ is not list:
        yield Mismatch(pointer, f"array expected, not {_shown(data)}")
        return
    items: list[Any] = data
    if types[-1:] == (Ellipsis,):
        types = types[:1] * len(items)
    for index, (expression, item) in enumerate(zip(types, items, strict=False)):
        yield from _check(expression, item, module, f"{pointer}/{index}", purpose)


def _values(expression: Any, data: Any, module: str, pointer: str, purpose: Purpose) -> Iterator[Mismatch]:
    if data.__class__ is not dict:
        yield Mismatch(pointer, f"object expected, not {_shown(data)}")
        return
    members: dict[str, Any] = data
    for name, value in members.items():
        yield from _check(expression, value, module, f"{pointer}/{_token(name)}", purpose)


def _takes_none(expression: Any, required: bool, module: str) -> bool:
    """Whether null is described here. The annotation of an optional property includes None for its absence, so it cannot decide."""
    inner, _ = bare(expression, module)
    return not required or any(part in (None, types.NoneType, Any) for part in (typing.get_args(inner) or (inner,)))


def _plain_or_converted(codec: Codec[Any], expression: Any, data: Any, module: str, pointer: str) -> Iterator[Mismatch]:
    found = list(_converted(codec, data, pointer))
    inner, _ = bare(expression, module)
    others = [part for part in typing.get_args(inner) if part in _KINDS] if is_union(inner) else []
    if found and not any(not list(_scalar(part, data, pointer)) for part in others):
        yield from found


def _token(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _shown(data: Any) -> str:
    text = repr(data)
    return text if len(text) <= 60 else f"{text[:57]}..."

"""From parsed JSON to typed values, by the annotations alone. Knows type expressions; not JSON text and not HTTP.

A decoder takes over what it is given: a parsed object becomes the `vars()` of its record, nothing is copied. Decoders are
made once, at first use, and never raise on a value that does not fit: it stays as it came.
"""

from __future__ import annotations

import functools
import threading
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from .expressions import (
    bare,
    codec_in,
    evaluate,
    evaluate_alias,
    extra_type,
    field_types,
    is_record,
    is_union,
    recursive,
    test_in,
)
from .records import Record
from .unions import JSON_TYPES, ByProperty, ByPropertyType, Test

Decode: TypeAlias = Callable[[Any], Any]

_LISTS = (list, Sequence, Iterable, set, frozenset)
_MAPS = (dict, Mapping)

_made: dict[type[Record], Decode] = {}
_making: dict[type[Record], Decode] = {}
_open: dict[Any, list[Decode | None]] = {}
_lock = threading.RLock()


def decoder(expression: Any, module: str = "") -> Decode | None:
    """What turns parsed JSON into a value of the type `expression`; None where the parsed value is that already.

    Args:
        expression: Whatever may stand in an annotation.
        module: Name of the module whose globals resolve quoted names.
    """
    alias = recursive(evaluate(expression, module))
    if alias is not None:
        return _again(*alias)
    expression, marks = bare(expression, module)
    codec = codec_in(marks)
    if codec is not None:
        return codec.read
    if is_record(expression):
        return adopter(expression)
    origin, arguments = typing.get_origin(expression), typing.get_args(expression)
    if origin in _LISTS:
        return _each(decoder(arguments[0], module))
    if origin in _MAPS:
        return _values(decoder(arguments[1], module))
    if origin is tuple:
        return _positions(arguments, module)
    if is_union(expression):
        return _once(arguments, test_in(marks), module)
    return None


@functools.cache
def cached_decoder(expression: Any) -> Decode | None:
    """The same, kept: for constants of the generated code and of its users, of which there are few."""
    return decoder(expression)


def _once(members: tuple[Any, ...], choice: Test | None, module: str) -> Decode | None:
    """The decoder of a union; where the union is met again inside itself, what will be its decoder."""
    with _lock:
        key = (members, choice, module)
        if key in _open:
            met = _open[key]
            return lambda value: value if met[0] is None else met[0](value)
        made: list[Decode | None] = [None]
        _open[key] = made
        try:
            made[0] = _union(list(members), choice, module)
        finally:
            del _open[key]
        return made[0]


@functools.cache
def _again(quoted: str, module: str) -> Decode:
    """The decoder of an alias that contains itself; made at the first call, when it can be met again as made."""
    made: list[Decode | None] = []

    def again(value: Any) -> Any:
        if not made:
            made.append(decoder(evaluate_alias(quoted, module), module))
        decode = made[0]
        return value if decode is None else decode(value)

    return again


def adopter(cls: type[Record]) -> Decode:
    """What makes a parsed object the record's own `vars()`."""
    made = _made.get(cls)
    if made is not None:
        return made
    with _lock:
        # Classes that refer to each other meet here while half made; other threads see only whole ones.
        outermost = not _making
        try:
            made = _making.get(cls) or _made.get(cls) or _adopter(cls)
            if outermost:
                _made.update(_making)
        finally:
            if outermost:
                _making.clear()
    return made


def _adopter(cls: type[Record]) -> Decode:
    # What a class meets of itself on the way is looked up when it is called, by then whole.
    _making[cls] = lambda members: _made[cls](members)
    nested, further = _nested(cls), decoder(extra_type(cls), cls.__module__)
    plain = _branch(cls, nested) if nested else _leaf(cls)
    _making[cls] = plain if further is None else _with_extras(cls, further, plain)
    return _making[cls]


def _leaf(cls: type[Record]) -> Decode:
    create = object.__new__

    def leaf(members: Any) -> Any:
        if members.__class__ is not dict:
            return members
        made = create(cls)
        made.__dict__ = members
        return made

    return leaf


def _branch(cls: type[Record], nested: list[tuple[str, Decode]]) -> Decode:
    create = object.__new__
    # Lists are gone through here: one call less for each of them.
    rows = [
        (wire_name, how.decode, True) if isinstance(how, _Each) else (wire_name, how, False)
        for wire_name, how in nested
    ]

    def branch(members: Any) -> Any:
        if members.__class__ is not dict:
            return members
        for wire_name, decode, is_list in rows:
            value = members.get(wire_name)
            if is_list:
                if value.__class__ is list:
                    index = 0
                    for item in value:
                        value[index] = decode(item)
                        index += 1  # noqa: SIM113  # see _Each
            elif value is not None:
                members[wire_name] = decode(value)
        made = create(cls)
        made.__dict__ = members
        return made

    return branch


def _nested(cls: type[Record]) -> list[tuple[str, Decode]]:
    shape = cls.__shape__
    converted = {field.name for field in shape.fields if field.metadata.get("codec") is not None}
    made: list[tuple[str, Decode]] = []
    for name, expression in field_types(cls).items():
        # A converted member is read through its descriptor and stays raw.
        decode = None if name in converted else decoder(expression, cls.__module__)
        if decode is not None:
            made.append((shape.wire_names[name], decode))
    return made


def _with_extras(cls: type[Record], further: Decode, adopt: Decode) -> Decode:
    declared = frozenset(cls.__shape__.wire_names.values())

    def adopt_all(members: Any) -> Any:
        if members.__class__ is dict:
            for wire_name in members.keys() - declared:
                members[wire_name] = further(members[wire_name])
        return adopt(members)

    return adopt_all


@attrs.frozen
class _Each:
    """Decodes a list item by item."""

    decode: Decode

    def __call__(self, values: Any) -> Any:
        if values.__class__ is list:
            # In place and counted by hand: a third less time than a comprehension.
            decode, index = self.decode, 0
            for value in values:
                values[index] = decode(value)
                index += 1  # noqa: SIM113
        return values


def _each(decode: Decode | None) -> Decode | None:
    return None if decode is None else _Each(decode)


def _values(decode: Decode | None) -> Decode | None:
    if decode is None:
        return None

    def members(values: Any) -> Any:
        if values.__class__ is dict:
            for key, value in values.items():
                values[key] = decode(value)
        return values

    return members


def _positions(arguments: tuple[Any, ...], module: str) -> Decode:
    if arguments[-1:] == (Ellipsis,):
        decode = decoder(arguments[0], module)
        every = _each(decode)
        return lambda values: tuple(every(values) if every else values) if values.__class__ is list else values
    decodes = [decoder(argument, module) for argument in arguments]

    def positions(values: Any) -> Any:
        if values.__class__ is not list:
            return values
        made = [decode(value) if decode else value for decode, value in zip(decodes, values, strict=False)]
        return (*made, *values[len(made) :])

    return positions


def _union(members: list[Any], choice: Test | None, module: str) -> Decode | None:
    objects: list[Decode | None] = []
    items: list[Any] = []
    scalars: list[Decode] = []
    for member in members:
        inner, marks = bare(member, module)
        origin, arguments = typing.get_origin(inner), typing.get_args(inner)
        if is_union(inner):
            choice = choice or test_in(marks)
            members += arguments  # flattened: the loop goes on through them
        elif origin in _LISTS:
            items += [item for item in arguments if item not in items]
        elif origin in _MAPS or is_record(inner):
            objects.append(decoder(inner, module))
        else:
            scalars += [decode for decode in (decoder(member, module),) if decode is not None]
    # Two object members that nothing tells apart stay plain dicts.
    alone = objects[0] if len(objects) == 1 else None
    of_object = _chosen(choice, module) if choice else alone
    return _by_kind(of_object, _each(_items(items, choice, module)), scalars[0] if scalars else None)


def _items(items: list[Any], choice: Test | None, module: str) -> Decode | None:
    return decoder(items[0], module) if len(items) == 1 else _once(tuple(items), choice, module) if items else None


def _by_kind(of_object: Decode | None, of_list: Decode | None, of_scalar: Decode | None) -> Decode | None:
    if of_scalar is None and of_list is None:
        return of_object
    if of_scalar is None and of_object is None:
        return of_list

    def by_kind(value: Any) -> Any:
        kind = value.__class__
        decode = of_object if kind is dict else of_list if kind is list else of_scalar
        return value if decode is None or value is None else decode(value)

    return by_kind


def _chosen(choice: Test, module: str) -> Decode:
    if isinstance(choice, ByProperty):
        return _by_property(choice, module)
    if isinstance(choice, ByPropertyType):
        return _by_property_type(choice, module)
    decodes = [decoder(sign.target, module) for sign in choice.candidates]

    def by_members(members: Any) -> Any:
        best = choice.best(members) if members.__class__ is dict else None
        decode = None if best is None else decodes[best]
        return members if decode is None else decode(members)

    return by_members


def _by_property(choice: ByProperty, module: str) -> Decode:
    wire_name = choice.wire_name
    decodes = {value: decoder(target, module) for value, target in choice.values.items()}
    other = None if choice.other is None else decoder(choice.other, module)

    def by_member(members: Any) -> Any:
        if members.__class__ is not dict:
            return members
        value = members.get(wire_name)
        decode = decodes.get(value, other) if value is None or isinstance(value, (str, int)) else other
        return members if decode is None else decode(members)

    return by_member


def _by_property_type(choice: ByPropertyType, module: str) -> Decode:
    wire_name = choice.wire_name
    of_kind = {kind: decoder(target, module) for kind, target in choice.json_types.items()}
    other = None if choice.other is None else decoder(choice.other, module)
    decodes = {cls: of_kind.get(kind, other) for cls, kind in JSON_TYPES.items()}

    def by_member_kind(members: Any) -> Any:
        if members.__class__ is not dict:
            return members
        decode = decodes.get(members[wire_name].__class__, other) if wire_name in members else other
        return members if decode is None else decode(members)

    return by_member_kind

"""Decodes parsed JSON into typed values, guided by type annotations only.

Decoding is by adoption: a parsed object becomes the `vars()` of its record, and nothing is copied. A decoder therefore owns, and
may modify, the value it is given. Decoders are created once, on first use, and never raise: a value that does not fit its
annotation stays unchanged.
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
    is_union,
    record_class,
    recursive,
    test_in,
)
from .records import Record
from .unions import JSON_TYPES, ByProperty, ByPropertyType, Test

Decode: TypeAlias = Callable[[Any], Any]

_LISTS = (list, Sequence, Iterable, set, frozenset)
_MAPS = (dict, Mapping)

_adopters: dict[type[Record], Decode] = {}
_unfinished: dict[type[Record], Decode] = {}
_open_unions: dict[Any, list[Decode | None]] = {}
_lock = threading.RLock()


def decoder(expression: Any, module: str = "") -> Decode | None:
    """The decoder from parsed JSON to a value of the type `expression`; None if the parsed value needs no decoding.

    Args:
        expression: Any type expression that an annotation may hold.
        module: Name of the module whose globals resolve quoted names.
    """
    alias = recursive(evaluate(expression, module))
    if alias is not None:
        return _alias_decoder(*alias)
    expression, marks = bare(expression, module)
    codec = codec_in(marks)
    if codec is not None:
        return codec.read
    if record_class(expression) is not None:
        return adopter(expression)
    origin, arguments = typing.get_origin(expression), typing.get_args(expression)
    if origin in _LISTS:
        return _each(decoder(arguments[0], module))
    if origin in _MAPS:
        return _values(decoder(arguments[1], module))
    if origin is tuple:
        return _positions(arguments, module)
    if is_union(expression):
        return _union_decoder(arguments, test_in(marks), module)
    return None


@functools.cache
def cached_decoder(expression: Any) -> Decode | None:
    """The same, cached: for the types that generated code and its users name as constants, of which there are few."""
    return decoder(expression)


def _union_decoder(members: tuple[Any, ...], test: Test | None, module: str) -> Decode | None:
    """The decoder of a union; for a union nested in itself, a reference to the decoder under construction."""
    # `A = list[A | str]` reaches the same union again while its decoder is being built. Returning a reference ends the recursion.
    with _lock:
        key = (members, test, module)
        if key in _open_unions:
            met = _open_unions[key]
            return lambda value: value if met[0] is None else met[0](value)
        made: list[Decode | None] = [None]
        _open_unions[key] = made
        try:
            made[0] = _union(list(members), test, module)
        finally:
            del _open_unions[key]
        return made[0]


@functools.cache
def _alias_decoder(quoted: str, module: str) -> Decode:
    """The decoder of a recursive alias; built at the first call, because building it now would not terminate."""
    made: list[Decode | None] = []

    def again(value: Any) -> Any:
        if not made:
            made.append(decoder(evaluate_alias(quoted, module), module))
        decode = made[0]
        return value if decode is None else decode(value)

    return again


def adopter(cls: type[Record]) -> Decode:
    """The decoder that makes a parsed object the `vars()` of a record; of a generic class also with arguments."""
    made = _adopters.get(cls)
    if made is not None:
        return made
    with _lock:
        # Classes may refer to each other, so adopters that are still under construction are shared within this call. They are
        # published to other threads only when all of them are complete.
        outermost = not _unfinished
        try:
            made = _unfinished.get(cls) or _adopters.get(cls) or _adopter(cls)
            if outermost:
                _adopters.update(_unfinished)
        finally:
            if outermost:
                _unfinished.clear()
    return made


def _adopter(cls: type[Record]) -> Decode:
    # A class that refers to itself gets this placeholder: it looks up the adopter when it is called, and by then it is complete.
    _unfinished[cls] = lambda properties: _adopters[cls](properties)
    made: type[Record] = typing.get_origin(cls) or cls
    nested, further = _nested(made, typing.get_args(cls)), decoder(extra_type(made), made.__module__)
    plain = _branch(made, nested) if nested else _leaf(made)
    _unfinished[cls] = plain if further is None else _with_extras(made, further, plain)
    return _unfinished[cls]


def _leaf(cls: type[Record]) -> Decode:
    # Not the constructor: attrs would copy each property and check required ones, while a response may omit any of them.
    create = object.__new__

    def leaf(properties: Any) -> Any:
        if properties.__class__ is not dict:
            return properties
        record = create(cls)
        record.__dict__ = properties
        return record

    return leaf


def _branch(cls: type[Record], nested: list[tuple[str, Decode]]) -> Decode:
    create = object.__new__
    # Arrays are decoded inline instead of through _Each, which saves one function call per array.
    rows = [
        (wire_name, decode_item.decode, True) if isinstance(decode_item, _Each) else (wire_name, decode_item, False)
        for wire_name, decode_item in nested
    ]

    def branch(properties: Any) -> Any:
        if properties.__class__ is not dict:
            return properties
        for wire_name, decode, is_list in rows:
            value = properties.get(wire_name)
            if is_list:
                if value.__class__ is list:
                    index = 0
                    for item in value:
                        value[index] = decode(item)
                        index += 1  # noqa: SIM113  # see _Each
            elif value is not None:
                properties[wire_name] = decode(value)
        record = create(cls)
        record.__dict__ = properties
        return record

    return branch


def _nested(cls: type[Record], arguments: tuple[Any, ...]) -> list[tuple[str, Decode]]:
    shape = cls.__shape__
    converted = {field.name for field in shape.fields if field.metadata.get("codec") is not None}
    made: list[tuple[str, Decode]] = []
    for name, expression in field_types(cls, arguments).items():
        # A property with a codec stays raw; its descriptor converts it on each access, so unused properties cost nothing.
        decode = None if name in converted else decoder(expression, cls.__module__)
        if decode is not None:
            made.append((shape.wire_names[name], decode))
    return made


def _with_extras(cls: type[Record], further: Decode, adopt: Decode) -> Decode:
    declared = frozenset(cls.__shape__.wire_names.values())

    def adopt_all(properties: Any) -> Any:
        if properties.__class__ is dict:
            for wire_name in properties.keys() - declared:
                properties[wire_name] = further(properties[wire_name])
        return adopt(properties)

    return adopt_all


@attrs.frozen
class _Each:
    """Decodes an array item by item."""

    decode: Decode

    def __call__(self, values: Any) -> Any:
        if values.__class__ is list:
            # In place with a manual index: takes a third less time than a comprehension, and keeps the parsed list.
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

    def values_of(values: Any) -> Any:
        if values.__class__ is dict:
            for key, value in values.items():
                values[key] = decode(value)
        return values

    return values_of


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


def _union(members: list[Any], test: Test | None, module: str) -> Decode | None:
    objects: list[Decode | None] = []
    items: list[Any] = []
    scalars: list[Decode] = []
    for member in members:
        inner, marks = bare(member, module)
        origin, arguments = typing.get_origin(inner), typing.get_args(inner)
        if is_union(inner):
            test = test or test_in(marks)
            members += arguments  # flattens nested unions: the loop continues with their members
        elif origin in _LISTS:
            items += [item for item in arguments if item not in items]
        elif origin in _MAPS or record_class(inner) is not None:
            objects.append(decoder(inner, module))
        else:
            scalars += [decode for decode in (decoder(member, module),) if decode is not None]
    # Without a test, two object types cannot be discriminated, and the object stays a plain dict.
    alone = objects[0] if len(objects) == 1 else None
    of_object = _discriminated(test, module) if test else alone
    return _by_json_type(of_object, _each(_items(items, test, module)), scalars[0] if scalars else None)


def _items(items: list[Any], test: Test | None, module: str) -> Decode | None:
    return (
        decoder(items[0], module) if len(items) == 1 else _union_decoder(tuple(items), test, module) if items else None
    )


def _by_json_type(of_object: Decode | None, of_list: Decode | None, of_scalar: Decode | None) -> Decode | None:
    if of_scalar is None and of_list is None:
        return of_object
    if of_scalar is None and of_object is None:
        return of_list

    def by_json_type(value: Any) -> Any:
        kind = value.__class__
        decode = of_object if kind is dict else of_list if kind is list else of_scalar
        return value if decode is None or value is None else decode(value)

    return by_json_type


def _discriminated(test: Test, module: str) -> Decode:
    if isinstance(test, ByProperty):
        return _by_property(test, module)
    if isinstance(test, ByPropertyType):
        return _by_property_type(test, module)
    decodes = [decoder(candidate.target, module) for candidate in test.candidates]

    def by_required_keys(properties: Any) -> Any:
        best = test.best(properties) if properties.__class__ is dict else None
        decode = None if best is None else decodes[best]
        return properties if decode is None else decode(properties)

    return by_required_keys


def _by_property(test: ByProperty, module: str) -> Decode:
    wire_name = test.wire_name
    decodes = {value: decoder(target, module) for value, target in test.values.items()}
    other = None if test.other is None else decoder(test.other, module)

    def by_property(properties: Any) -> Any:
        if properties.__class__ is not dict:
            return properties
        value = properties.get(wire_name)
        decode = decodes.get(value, other) if value is None or isinstance(value, (str, int)) else other
        return properties if decode is None else decode(properties)

    return by_property


def _by_property_type(test: ByPropertyType, module: str) -> Decode:
    wire_name = test.wire_name
    of_kind = {kind: decoder(target, module) for kind, target in test.json_types.items()}
    other = None if test.other is None else decoder(test.other, module)
    decodes = {cls: of_kind.get(kind, other) for cls, kind in JSON_TYPES.items()}

    def by_property_type(properties: Any) -> Any:
        if properties.__class__ is not dict:
            return properties
        decode = decodes.get(properties[wire_name].__class__, other) if wire_name in properties else other
        return properties if decode is None else decode(properties)

    return by_property_type

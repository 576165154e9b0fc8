"""Converts between records and plain data or JSON text, for users. Not concerned with HTTP."""

from __future__ import annotations

import copy
import functools
import inspect
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast, overload

from .decode import cached_decoder, decoder
from .digits import ExactFloat, HugeNumber
from .expressions import is_record
from .json_text import SHORT, parse, parser_for, print_json, quick_parser
from .plain_values import plain
from .records import NULL, Record

R = TypeVar("R", bound=Record)

_SCALARS = frozenset({str, int, float, bool, type(None), ExactFloat, HugeNumber})


def to_dict(value: object) -> Any:
    """`value` as plain data, copied: dict, list, str, int, float, bool and None only; a record gives a dict of wire names."""
    kind = value.__class__
    if kind in _SCALARS:
        return value
    if kind is dict:
        return {key: to_dict(member) for key, member in cast("dict[str, Any]", value).items()}
    if isinstance(value, (list, tuple)):
        return [to_dict(item) for item in cast("list[Any]", value)]
    return to_dict(plain(value))


@overload
def from_dict(model: type[R], data: Mapping[str, Any]) -> R: ...
@overload
def from_dict(model: Any, data: Any) -> Any: ...
def from_dict(model: Any, data: Any) -> Any:
    """`data` as a value of `model`: a record class, or an alias such as a union or a list of records.

    Properties are looked up by wire name; `data` itself is copied and stays independent.
    """
    return adopted(model, to_dict(data))


def to_json(value: object, *, indent: int | None = None) -> str:
    """`value`, a record or data that contains records, as JSON text; unknown properties are written unchanged."""
    return print_json(value, indent)


@overload
def from_json(model: type[R], text: bytes | str) -> R: ...
@overload
def from_json(model: Any, text: bytes | str) -> Any: ...
def from_json(model: Any, text: bytes | str) -> Any:
    """JSON text as a value of `model`; see `from_dict`.

    Raises:
        ValueError: `text` is not JSON, or not a JSON object although `model` is a record class.
    """
    value = _reader(model)(text)
    if value.__class__ is not model and is_record(model):
        raise ValueError(f"a JSON object is required for {model.__name__}, not {type(value).__name__}")
    return value


@functools.cache
def _reader(model: Any) -> Callable[[bytes | str], Any]:
    """`from_json` for one model, with its lookups done once."""
    quick, decode, short = quick_parser(), decoder(model), SHORT

    def read(text: bytes | str) -> Any:
        try:
            data = quick(text) if len(text) < short else parser_for(text)(text)
        except (ValueError, RecursionError):
            data = parse(text)
        return data if decode is None else decode(data)

    return read


def arguments_for(method: Callable[..., Any], record: Record) -> dict[str, Any]:
    """The properties of `record` as keyword arguments of a method whose body they are.

    `client.pets.create(**arguments_for(client.pets.create, pet))` sends the record, but for what only the server writes.

    Args:
        method: The method that they are for; it says under which names it takes them.
        record: Where they are from; properties that its class does not name go into `extra_body`.
    """
    taken, wire_names = inspect.signature(method).parameters, type(record).__shape__.wire_names
    found: dict[str, Any] = {}
    for name, wire_name in wire_names.items():
        argument = next((each for each in (f"body_{name}", f"{name}_", name) if each in taken), None)
        if argument is not None and wire_name in vars(record):
            value = getattr(record, name)
            found[argument] = NULL if value is None else value
    more = {name: value for name, value in vars(record).items() if name not in wire_names.values()}
    return {**found, "extra_body": more} if more else found


def typed(expression: Any, data: Any) -> Any:
    """`data`, plain, as a value of the type `expression`; `data` itself is not modified."""
    return adopted(expression, copy.deepcopy(data))


def adopted(expression: Any, data: Any) -> Any:
    """The same, but `data` itself becomes part of the value."""
    decode = cached_decoder(expression)
    return data if decode is None else decode(data)

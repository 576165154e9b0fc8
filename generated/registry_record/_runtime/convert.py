"""Between records and plain data or JSON text, for users. Knows records; not HTTP."""

from __future__ import annotations

import copy
import functools
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast, overload

from .decode import cached_decoder, decoder
from .expressions import is_record
from .json_text import parse, plain, print_json, quick_parser
from .records import Record

R = TypeVar("R", bound=Record)

_SCALARS = frozenset({str, int, float, bool, type(None)})


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

    Members go by their wire names; `data` itself is copied, not taken over.
    """
    return adopted(model, to_dict(data))


def to_json(value: object, *, indent: int | None = None) -> str:
    """`value`, a record or data that holds records, as JSON text; unknown members are written as they came."""
    return print_json(value, indent)


@overload
def from_json(model: type[R], text: bytes | str) -> R: ...
@overload
def from_json(model: Any, text: bytes | str) -> Any: ...
def from_json(model: Any, text: bytes | str) -> Any:
    """JSON text as a value of `model`, as `from_dict` has it.

    Raises:
        ValueError: `text` is no JSON, or no JSON object where `model` is a record class.
    """
    value = _reader(model)(text)
    if value.__class__ is not model and is_record(model):
        raise ValueError(f"a JSON object is needed for {model.__name__}, not {type(value).__name__}")
    return value


@functools.cache
def _reader(model: Any) -> Callable[[bytes | str], Any]:
    """`from_json` for one model: what there is to look up is looked up once."""
    quick, decode = quick_parser(), decoder(model)

    def read(text: bytes | str) -> Any:
        try:
            data = quick(text)
        except (ValueError, RecursionError):
            data = parse(text)
        return data if decode is None else decode(data)

    return read


def typed(expression: Any, data: Any) -> Any:
    """`data`, plain, as a value of the type `expression`; `data` itself is left alone."""
    return adopted(expression, copy.deepcopy(data))


def adopted(expression: Any, data: Any) -> Any:
    """The same, taking `data` over."""
    decode = cached_decoder(expression)
    return data if decode is None else decode(data)

"""Python values as JSON has them: strings, numbers, lists, dicts. One rule for every way of sending; prints no text."""

from __future__ import annotations

import datetime as dt
import decimal
import enum
import importlib
import os
import uuid
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, cast

from .codec import BYTES, OCTETS, print_duration, print_time, print_time_of_day
from .digits import ExactFloat, exact_number
from .numpy_values import inside, is_scalar
from .records import Record, is_null, is_object

Properties: TypeAlias = Callable[[Record], Mapping[str, Any]]
"""Returns the properties of a record: all of them, or those that are sent."""


def unadorned(value: Any) -> Any:
    """The string or number inside a subclass, such as a member of an enumeration or a value of a library."""
    match value:
        case bool() | None:
            return value
        case enum.Enum():
            return unadorned(value.value)
        case str():
            return str.__str__(value)
        case int():
            return int.__int__(value)
        case ExactFloat():
            return value
        case float():
            return float.__float__(value)
        case _:
            return value


def plain(value: Any) -> Any:
    """One step from a value without a JSON form towards one that has one.

    Raises:
        TypeError: There is none.
        ValueError: It is a number that JSON does not have.
    """
    if isinstance(value, Record):
        return value.__dict__
    if isinstance(value, (str, int, float)):
        return unadorned(value)
    for kind, dump in _DUMPS:
        if isinstance(value, kind):
            return dump(value)
    if is_null(value):
        return None
    if is_scalar(value):
        return inside(value)
    whole: Any = value
    if is_model(whole):
        return whole.model_dump(mode="json", by_alias=True)
    if hasattr(whole, "__iter__"):
        return _listed(whole)
    names = _fields(whole.__class__)
    if names is not None:
        return {name: getattr(whole, name) for name in names}
    raise TypeError(f"{type(whole).__name__} has no JSON form: {whole!r:.80}")


def is_model(value: Any) -> bool:
    """Whether it is an instance of a class of pydantic, which is an iterable of pairs."""
    return hasattr(value.__class__, "model_dump") and hasattr(value.__class__, "model_json_schema")


def _listed(value: Any) -> list[Any]:
    if hasattr(value, "columns") and hasattr(value, "to_dict"):
        raise TypeError(
            f"a table has no JSON form: pass the rows of the {type(value).__name__}, such as those of to_dict()"
        )
    return list(value)


def _fields(kind: type[Any]) -> list[str] | None:
    """The fields of a dataclass or attrs class that are data; None for any other class."""
    if hasattr(kind, "__dataclass_fields__"):
        return [each.name for each in importlib.import_module("dataclasses").fields(kind)]
    found = getattr(kind, "__attrs_attrs__", None)
    return None if found is None else [each.name for each in found if not each.name.startswith("_")]


def items_in(value: Any) -> Any:
    """The items of an array, which any iterable is but a string, bytes, an object or a path; None if it is not an array."""
    if value.__class__ is list:
        return value
    if is_object(value) or isinstance(value, (*OCTETS, str, os.PathLike)) or not hasattr(value, "__iter__"):
        return None
    return None if is_scalar(value) or is_model(value) else _listed(value)


def plain_tree(value: Any, number: Callable[[ExactFloat | decimal.Decimal], Any], properties: Properties = vars) -> Any:
    """The whole value, plain to the last part, each part of it read once.

    Args:
        number: What stands for a number whose digits a float would lose.
        properties: The properties of a record.
    """
    kind = value.__class__
    if kind in _PLAIN:
        return value
    if isinstance(value, (ExactFloat, decimal.Decimal)):
        return number(value)
    if isinstance(value, (Record, Mapping)):
        members = cast("Mapping[Any, Any]", properties(value) if isinstance(value, Record) else value)
        return {property_name(name): plain_tree(item, number, properties) for name, item in members.items()}
    if isinstance(value, (list, tuple)):
        return [plain_tree(item, number, properties) for item in cast("list[Any]", value)]
    return plain_tree(plain(value), number, properties)


def property_name(name: Any) -> Any:
    """A name of a property: a string, or a number or literal that JSON writes as one.

    Raises:
        TypeError: Its form in JSON is an array or an object.
    """
    while name.__class__ not in _PLAIN:
        name = str(name) if isinstance(name, decimal.Decimal) else plain(name)
        if isinstance(name, (list, dict)):
            raise TypeError(f"a name of a property must be a string, not {type(cast('object', name)).__name__}")
    return name


_PLAIN = frozenset({str, int, float, bool, type(None)})
_DUMPS: tuple[tuple[Any, Callable[[Any], Any]], ...] = (
    (dt.datetime, print_time),
    (dt.date, dt.date.isoformat),
    (uuid.UUID, str),
    (decimal.Decimal, exact_number),
    (OCTETS, BYTES.dump),
    (enum.Enum, lambda member: member.value),
    (os.PathLike, os.fspath),
    (Mapping, dict),
    (dt.time, print_time_of_day),
    (dt.timedelta, print_duration),
)

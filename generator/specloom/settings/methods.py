"""Names and settings of methods: `[operations]` and `[methods]`; knows no operation."""

from __future__ import annotations

import keyword
from collections.abc import Mapping
from typing import Literal, TypeVar

import attrs

from specloom.settings.reader import Reader

_RETURNS: tuple[Literal["", "binary"], ...] = ("", "binary")
_OTHERWISE: tuple[Literal["", "text", "response"], ...] = ("", "text", "response")
T = TypeVar("T", bound=str)


@attrs.frozen
class OtherMethodName:
    """An alias of a method.

    Attributes:
        name: `resource.method`.
        deprecated: Deprecation message; `""` if the alias is not deprecated.
        returns: `text` if this method returns the body as a string, `response` if it returns the response of a paged list;
            otherwise `""`.
    """

    name: str
    deprecated: str = ""
    returns: Literal["", "text", "response"] = ""


@attrs.frozen
class MethodNames:
    """The names of an operation's method; `first` is `""` if it has no method."""

    first: str = ""
    others: tuple[OtherMethodName, ...] = ()


@attrs.frozen
class MethodRule:
    """Settings of one method that differ from the description.

    Attributes:
        path: Wire names of the positional path parameters, in this order.
        arguments: Wire name of a parameter or a property of the body -> name of the argument.
        deprecated: Deprecation message, such as what to use instead; `""` if the method is not deprecated.
        body: Media type whose properties are the arguments, if several are described.
        returns: `binary` to return a successful response as bytes, whatever its described media type; otherwise `""`.
    """

    path: tuple[str, ...] = ()
    arguments: Mapping[str, str] = attrs.field(factory=dict[str, str])
    deprecated: str = ""
    body: str = ""
    returns: str = ""


def read_method(reader: Reader, key: str, value: object) -> MethodRule:
    rule = reader.table({key: value}, key)
    reader.only(rule, {field.name for field in attrs.fields(MethodRule)}, f"methods.{key}.")
    return MethodRule(
        path=reader.list_(rule.get("path", []), "path"),
        arguments={wire: _argument(reader, name, wire) for wire, name in reader.strings(rule, "arguments").items()},
        deprecated=reader.optional(rule, "deprecated") or "",
        body=reader.optional(rule, "body") or "",
        returns=_choice(reader, rule, "returns", _RETURNS),
    )


def _choice(reader: Reader, rule: Mapping[str, object], key: str, known: tuple[T, ...]) -> T:
    """One of `known`, the first where the key is absent."""
    value = reader.optional(rule, key) or ""
    for each in known:
        if each == value:
            return each
    raise reader.fail(key, f"{key} must be {' or '.join(filter(None, known))}, not {value!r}")


def _argument(reader: Reader, name: str, wire: str) -> str:
    if not name.isidentifier() or keyword.iskeyword(name):
        raise reader.fail(wire, f"the argument of {wire} must be a Python identifier, not {name!r}")
    return name


def read_method_names(reader: Reader, value: object, key: str) -> MethodNames:
    """The names of an operation's method."""
    if value is False:
        return MethodNames()
    listed = reader.sequence(value, key) if isinstance(value, list) else [value]
    if not listed:
        raise reader.fail(key, f"{key} has an empty list of names; `false` hides an operation")
    first = _method_name(reader, listed[0], key)
    return MethodNames(first, tuple(_other_name(reader, each, key, first) for each in listed[1:]))


def _other_name(reader: Reader, value: object, key: str, first: str) -> OtherMethodName:
    """Read an alias: a string is deprecated, a table has options."""
    if isinstance(value, str):
        return OtherMethodName(_method_name(reader, value, key), f"Use `client.{first}`.")
    table = reader.table({key: value}, key)
    reader.only(table, {field.name for field in attrs.fields(OtherMethodName)}, f"operations.{key}.")
    return OtherMethodName(
        name=_method_name(reader, table.get("name"), key),
        deprecated=reader.optional(table, "deprecated") or "",
        returns=_choice(reader, table, "returns", _OTHERWISE),
    )


def _method_name(reader: Reader, value: object, key: str) -> str:
    name = reader.string(value, key)
    if not all(part.isidentifier() and not keyword.iskeyword(part) for part in name.split(".")):
        raise reader.fail(key, f"{key} must be the name of a method, such as `pets.list`, not {name!r}")
    return name

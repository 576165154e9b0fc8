"""How one method is named and looks: `[operations]` and `[methods]`; knows no operation."""

from __future__ import annotations

import keyword
from collections.abc import Mapping

import attrs

from specloom.settings.reader import Reader


@attrs.frozen
class OtherMethodName:
    """A further name of a method.

    Attributes:
        name: `resource.method`.
        deprecated: What users of the name are told, `""` where it is as good as the first one.
        returns: `text` where the method of this name returns the body as a string; else `""`.
    """

    name: str
    deprecated: str = ""
    returns: str = ""


@attrs.frozen
class MethodNames:
    """What the method of one operation is called; `first` is `""` where the operation has no method."""

    first: str = ""
    others: tuple[OtherMethodName, ...] = ()


@attrs.frozen
class MethodRule:
    """How one method looks, where the description would have it otherwise.

    Attributes:
        path: Wire names of path parameters that are given by position, in this order.
        arguments: Wire name of a parameter or a property of the body -> name of the argument.
        deprecated: What to use instead of this method, `""` where it is not deprecated.
        body: Media type whose properties are the arguments, where several are described.
        returns: `binary` where a good response is handed on as bytes, whatever its described media type; else `""`.
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
        returns=_choice(reader, rule, "returns", ("binary",)),
    )


def _choice(reader: Reader, rule: Mapping[str, object], key: str, known: tuple[str, ...]) -> str:
    value = reader.optional(rule, key) or ""
    if value not in ("", *known):
        raise reader.fail(key, f"{key} must be {' or '.join(known)}, not {value!r}")
    return value


def _argument(reader: Reader, name: str, wire: str) -> str:
    if not name.isidentifier() or keyword.iskeyword(name):
        raise reader.fail(wire, f"the argument of {wire} is not a Python name: {name!r}")
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
    """A string is a deprecated name; a table says more of it."""
    if isinstance(value, str):
        return OtherMethodName(_method_name(reader, value, key), f"Use `client.{first}`.")
    table = reader.table({key: value}, key)
    reader.only(table, {field.name for field in attrs.fields(OtherMethodName)}, f"operations.{key}.")
    return OtherMethodName(
        name=_method_name(reader, table.get("name"), key),
        deprecated=reader.optional(table, "deprecated") or "",
        returns=_choice(reader, table, "returns", ("text",)),
    )


def _method_name(reader: Reader, value: object, key: str) -> str:
    name = reader.string(value, key)
    if not all(part.isidentifier() and not keyword.iskeyword(part) for part in name.split(".")):
        raise reader.fail(key, f"{key}: not a name of a method, such as `pets.list`: {name!r}")
    return name

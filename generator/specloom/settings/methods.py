"""Names and settings of methods: `[operations]` and `[methods]`; knows no operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, cast

import attrs

from specloom.findings import kind_of
from specloom.settings.reader import Reader, is_name
from specloom.toml_places import Path

RETURNS: tuple[Literal["", "binary", "none", "stream"], ...] = ("", "binary", "none", "stream")
_OTHERWISE: tuple[Literal["", "text", "response"], ...] = ("", "text", "response")


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
        keyword: Wire names of path parameters that are keyword-only arguments.
        arguments: Wire name of a parameter or a property of the body -> name of the argument.
        deprecated: Deprecation message, such as what to use instead; `""` if the method is not deprecated.
        body: Media type whose properties are the arguments, if several are described.
        positional_body: Whether a body that is one argument may be passed by position, after the path parameters.
        unwrap: Property of the response that the method returns; `""` for all of it.
        returns: `binary` to return a successful response as bytes, whatever its described media type; `stream` to return the
            stream alone, where an operation has other responses as well; `none` to return
            nothing where no body is described; otherwise `""`.
    """

    path: tuple[str, ...] = ()
    keyword: tuple[str, ...] = ()
    arguments: Mapping[str, str] = attrs.field(factory=dict[str, str])
    deprecated: str = ""
    body: str = ""
    positional_body: bool = False
    unwrap: str = ""
    returns: str = ""


def read_method(reader: Reader, key: str, value: object) -> MethodRule:
    rule = reader.inside("methods").as_table(value, key)
    reader = reader.inside("methods", key)
    reader.only(rule, (field.name for field in attrs.fields(MethodRule)))
    return MethodRule(
        path=reader.list_(rule, "path"),
        keyword=reader.list_(rule, "keyword"),
        arguments=reader.names(rule, "arguments"),
        deprecated=reader.optional(rule, "deprecated") or "",
        body=reader.optional(rule, "body") or "",
        positional_body=reader.switch(rule, "positional_body"),
        unwrap=reader.optional(rule, "unwrap") or "",
        returns=reader.choice(rule, "returns", RETURNS),
    )


def read_method_names(reader: Reader, value: object, key: str) -> MethodNames:
    """The names of an operation's method."""
    if value is False:
        return MethodNames()
    reader = reader.inside("operations")
    if value is True:
        raise reader.fail(key, f"{key} must be a string, such as `pets.list`, or `false`, which hides the operation")
    listed = reader.sequence(cast("object", value), key) if isinstance(value, list) else [value]
    if not listed:
        raise reader.fail(key, f"{key} has an empty list of names; `false` hides an operation")
    first = _method_name(reader, reader.string(listed[0], key), (key, 0))
    others = (_other_name(reader, each, key, at, first) for at, each in enumerate(listed[1:], 1))
    return MethodNames(first, tuple(others))


def _other_name(reader: Reader, value: object, key: str, at: int, first: str) -> OtherMethodName:
    """Read an alias: a string is deprecated, a table has options."""
    if isinstance(value, str):
        return OtherMethodName(_method_name(reader, value, (key, at)), f"Use `client.{first}`.")
    if not isinstance(value, dict):
        raise reader.fail((key, at), f"{key}: a further name must be a string or a table, not {kind_of(value)}")
    table = cast("dict[str, object]", value)
    reader = reader.inside(key, at)
    reader.only(table, (field.name for field in attrs.fields(OtherMethodName)))
    return OtherMethodName(
        name=_method_name(reader, reader.string(table.get("name"), "name"), "name"),
        deprecated=reader.optional(table, "deprecated") or "",
        returns=reader.choice(table, "returns", _OTHERWISE),
    )


def _method_name(reader: Reader, name: str, key: str | Path) -> str:
    if not all(is_name(step) and not step.startswith("__") for step in name.split(".")):
        raise reader.fail(key, f"this must be the name of a method, such as `pets.list`, not {name!r}")
    return name

"""How one method is named and looks: `[operations]` and `[methods]`; knows no operation."""

from __future__ import annotations

import keyword
from collections.abc import Mapping
from typing import cast

import attrs

from specloom.settings.reader import Reader


@attrs.frozen
class MethodRule:
    """How one method looks, where the description would have it otherwise.

    Attributes:
        path: Wire names of path parameters that are given by position, in this order.
        arguments: Wire name of a parameter or a property of the body -> name of the argument.
        aliases: `resource.method` where the method is as well -> what to use instead, `""` where it is as good.
        deprecated: What to use instead of this method, `""` where it is not deprecated.
        hidden: Whether there is no method for the operation.
        body: Media type whose properties are the arguments, where several are described.
        as_text: Those of the aliases that return the body as a string.
        returns: `binary` where a good response is handed on as bytes, whatever its described media type; else `""`.
    """

    path: tuple[str, ...] = ()
    arguments: Mapping[str, str] = attrs.field(factory=dict[str, str])
    aliases: Mapping[str, str] = attrs.field(factory=dict[str, str])
    deprecated: str = ""
    hidden: bool = False
    body: str = ""
    returns: str = ""
    as_text: tuple[str, ...] = ()


def read_method(reader: Reader, key: str, value: object) -> MethodRule:
    rule = reader.table({key: value}, key)
    reader.only(rule, {field.name for field in attrs.fields(MethodRule)}, f"methods.{key}.")
    hidden = rule.get("hidden", False)
    if not isinstance(hidden, bool):
        raise reader.fail("hidden", f"methods.{key}.hidden is neither true nor false")
    return MethodRule(
        path=reader.list_(rule.get("path", []), "path"),
        arguments={wire: _argument(reader, name, wire) for wire, name in reader.strings(rule, "arguments").items()},
        aliases=reader.strings(rule, "aliases"),
        deprecated=reader.optional(rule, "deprecated") or "",
        hidden=hidden,
        body=reader.optional(rule, "body") or "",
        returns=_returns(reader, rule),
        as_text=reader.list_(rule.get("as_text", []), "as_text"),
    )


def _returns(reader: Reader, rule: Mapping[str, object]) -> str:
    value = reader.optional(rule, "returns") or ""
    if value not in ("", "binary"):
        raise reader.fail("returns", f"returns is not binary: {value!r}")
    return value


def _argument(reader: Reader, name: str, wire: str) -> str:
    if not name.isidentifier() or keyword.iskeyword(name):
        raise reader.fail(wire, f"the argument of {wire} is not a Python name: {name!r}")
    return name


def read_method_names(reader: Reader, value: object, key: str) -> tuple[str, ...]:
    """Names of an operation's method, the first its own; none where it is hidden."""
    if value is False:
        return ()
    names = reader.list_(cast("object", value), key) if isinstance(value, list) else (reader.string(value, key),)
    if not names:
        raise reader.fail(key, f"{key} has an empty list of names; `false` hides an operation")
    for name in names:
        if not all(part.isidentifier() and not keyword.iskeyword(part) for part in name.split(".")):
            raise reader.fail(key, f"{key}: not a name of a method, such as `pets.list`: {name!r}")
    return names

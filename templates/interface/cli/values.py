"""Converts the string of an option to a JSON value: `key=value`, JSON, `@file` or standard input.
Not concerned with the names of options.
"""

from __future__ import annotations

import base64
import re
import sys
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from ..data import as_list, as_object, from_json
from ..schemas import choices, is_base64, item_of, kinds, properties_of, schema_at
from ..table import Schema
from .problems import Problem

_PAIR = re.compile(r"(?:^|,)\s*([A-Za-z_][\w.-]*)=")
_MOST_SHOWN = 8


def option_value(texts: list[str], schema: Schema) -> Any:
    """The value of an option that was given once or several times.

    Raises:
        Problem: A string does not fit.
    """
    item = item_of(schema)
    if item is not None and not ("object" in kinds(schema) and len(texts) == 1 and _begins(texts[0], "{")):
        return [value for text in texts for value in _items(text, schema, item)]
    if len(texts) > 1 and "object" in kinds(schema):
        merged: dict[str, Any] = {}
        for text in texts:
            merge(merged, one_value(text, schema))
        return merged
    return one_value(texts[-1], schema)


def _items(text: str, schema: Schema, item: Schema) -> list[Any]:
    """One item, or all of a JSON array."""
    content = _content(text) if text.startswith("@") or text == "-" else text
    if _begins(content, "["):
        found = _json(content)
        items = as_list(found) if item_of(item) is None else None
        return [found] if items is None else items
    return [one_value(content if content != text else text, item)]


def one_value(text: str, schema: Schema) -> Any:
    """The value of a string.

    Raises:
        Problem: The string does not fit.
    """
    found = kinds(schema)
    if text.startswith("@@"):
        text = text[1:]
    elif (text.startswith("@") and len(text) > 1) or text == "-":
        if is_base64(schema):
            return base64.b64encode(_octets(text)).decode("ascii")
        text = _content(text)
        text = text if "string" in found and not found & {"object", "array"} else text.strip()
    return _listed(text, schema) if found <= {"string", "null"} else _any_kind(text, schema, found)


def _any_kind(text: str, schema: Schema, found: frozenset[str]) -> Any:
    if found & {"object", "array"} and _begins(text, "{["):
        return _json(text)
    for kind, read in (("integer", _integer), ("number", _number), ("boolean", _boolean), ("null", _null)):
        if kind in found and (value := read(text)) is not _UNFIT:
            return _chosen(value, text, schema)
    if "object" in found and (members := pairs(text, schema, strict="string" in found)) is not None:
        return members
    if "string" in found:
        return _listed(text, schema)
    raise Problem(f"{shortened(text)!r} is not {_wanted(found)}")


def _listed(text: str, schema: Schema) -> Any:
    """A string, or null if the schema admits no string."""
    found = kinds(schema)
    if text == "null" and "null" in found and ("string" not in found or choices(schema).closed):
        return None
    if "string" not in found:
        raise Problem(f"{shortened(text)!r} is not null")
    return _chosen(text, text, schema)


def _chosen(value: Any, text: str, schema: Schema) -> Any:
    """`value`, which must be one of the listed values if the schema admits no others."""
    known = choices(schema)
    if not known.closed or value is None or any(value == each and type(value) is type(each) for each in known.values):
        return value
    close = get_close_matches(text, [str(each) for each in known.values], 1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    listed = ", ".join(str(each) for each in known.values[:_MOST_SHOWN])
    more = f" and {len(known.values) - _MOST_SHOWN} more" if len(known.values) > _MOST_SHOWN else ""
    raise Problem(f"{shortened(text)!r} is not one of {listed}{more}{hint}")


def pairs(text: str, schema: Schema, *, strict: bool = False) -> dict[str, Any] | None:
    """`key=value,key=value` as an object, None if it does not have that form; a comma without a known key after it is part of a value.

    Args:
        strict: Whether the description must name each key, because the string may also be meant literally.
    """
    known = properties_of(schema)
    if strict and not (known and (first := _PAIR.match(text)) and first[1].split(".")[0] in known):
        return None
    members: dict[str, Any] = {}
    for path, value in _split(text, known):
        put(members, tuple(path.split(".")), value, schema)
    return members or None


def _split(text: str, known: dict[str, Schema]) -> Iterator[tuple[str, str]]:
    starts = [
        found for found in _PAIR.finditer(text) if found.start() == 0 or not known or found[1].split(".")[0] in known
    ]
    if not starts or starts[0].start() != 0:
        return
    ends = [found.start() for found in starts[1:]] + [len(text)]
    for found, end in zip(starts, ends, strict=True):
        yield found[1], text[found.end() : end]


def put(members: Any, path: tuple[str, ...], text: str, schema: Schema) -> None:
    """Set the value at `path`; objects and arrays on the way are created.

    Raises:
        Problem: A value of another type exists already.
    """
    value = one_value(text, schema_at(schema, path))
    for at, step in enumerate(path[:-1]):
        following = path[at + 1]
        members = _inside(
            members,
            step,
            list[Any]()
            if following.isdigit() and item_of(schema_at(schema, path[: at + 1])) is not None
            else dict[str, Any](),
        )
    _inside(members, path[-1], value, replace=True)


def _inside(holder: Any, step: str, made: Any, *, replace: bool = False) -> Any:
    if (items := as_list(holder)) is not None:
        if not step.isdigit() or int(step) > len(items):
            raise Problem(f"{step!r} is not the index of an existing item or of the next one")
        if int(step) == len(items):
            items.append(made)
        elif replace:
            items[int(step)] = made
        return items[int(step)]
    members = as_object(holder)
    if members is None:
        raise Problem(f"{step!r} cannot be set inside a value that is not an object")
    if replace or step not in members:
        members[step] = made
    return members[step]


def merge(whole: dict[str, Any], more: Any) -> None:
    """Merge the properties of `more` into `whole`, nested objects included."""
    members = as_object(more)
    if members is None:
        raise Problem("this option accepts only objects if it is given several times")
    for name, value in members.items():
        before = as_object(whole.get(name))
        if before is not None and as_object(value) is not None:
            merge(before, value)
        else:
            whole[name] = value


def _content(text: str) -> str:
    """The text content of a file, or of standard input for `-`."""
    try:
        return _octets(text).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Problem(f"{shortened(text)!r} does not contain UTF-8 text") from None


def _octets(text: str) -> bytes:
    name = text.removeprefix("@")
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).expanduser().read_bytes()
    except OSError as error:
        raise Problem(f"{shortened(name)!r} cannot be read: {error.strerror or error}") from None


def _json(text: str) -> Any:
    try:
        return from_json(text)
    except (ValueError, RecursionError) as error:
        raise Problem(f"{shortened(text)!r} is not valid JSON: {error}") from None


_UNFIT = object()


def _integer(text: str) -> Any:
    return int(text) if re.fullmatch(r"[+-]?[0-9]{1,400}", text, re.ASCII) else _UNFIT


def _number(text: str) -> Any:
    try:
        return from_json(text) if re.fullmatch(r"-?[0-9][0-9.eE+-]*", text, re.ASCII) else _UNFIT
    except ValueError:
        return _UNFIT


def _boolean(text: str) -> Any:
    return {"true": True, "false": False}.get(text, _UNFIT)


def _null(text: str) -> Any:
    return None if text == "null" else _UNFIT


def _begins(text: str, signs: str) -> bool:
    return text.lstrip()[:1] in tuple(signs)


def _wanted(found: frozenset[str]) -> str:
    words = {
        "object": "an object: key=value, JSON or @file",
        "array": "a JSON array",
        "integer": "an integer",
        "number": "a number",
        "boolean": "true or false",
        "null": "null",
    }
    wanted = [word for kind, word in words.items() if kind in found and not (kind == "integer" and "number" in found)]
    return " or ".join(wanted) or "a value that fits"


def shortened(text: str) -> str:
    """The beginning of a string."""
    return text if len(text) <= 60 else f"{text[:59]}\u2026"

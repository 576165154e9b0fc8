"""Encodes request bodies: from arguments to bytes or chunks, by media type. Handles neither URLs nor connections."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from .codec import OCTETS, Codec
from .files import PartEncoding, source
from .json_text import encode
from .operation import Arguments, Operation
from .records import NULL, REQUIRED, Record, is_null, is_object, properties_of, sent_properties
from .request_body import RequestBody
from .style import Style, serialize_query, serialize_scalar

_LINES = re.compile(r"application/((x-)?(jsonl|ndjson|json-lines|jsonlines)|json-seq|stream\+json)|text/jsonl")
"""Media types of newline-delimited JSON, and of JSON text sequences (RFC 7464)."""


def make_body(
    operation: Operation[Any], arguments: Arguments, extra: Mapping[str, object] | None
) -> RequestBody | None:
    """The body of a call; None if the call has none.

    Args:
        operation: Determines the media type and how properties are encoded.
        arguments: Its `body` is a dict of properties given one by one (those that are None are omitted), or the body itself.
        extra: Additional properties of an object; they take precedence.

    Raises:
        TypeError, ValueError: It cannot be encoded in that media type, or lacks a required property.
    """
    if arguments.whole is not None:
        return _encoded(operation, _merged(operation, arguments), extra, given=True)
    try:
        return _encoded(operation, arguments.body, extra)
    except TypeError:
        _refuse_missing(arguments.body)
        raise


def _merged(operation: Operation[Any], arguments: Arguments) -> dict[str, Any]:
    """The properties of a whole body, and those given besides, which take precedence.

    A record may have been a response: what its class declares and the operation does not take, only the server writes.
    """
    given: dict[str, Any] = arguments.body
    renamed = operation.encode.get("whole")
    whole = arguments.whole if renamed is None else cast("Codec[Any]", renamed[""]).dump(arguments.whole)
    held = {name: NULL if value is None else value for name, value in properties_of(whole).items()}
    if isinstance(arguments.whole, Record):
        declared = set(type(arguments.whole).__shape__.wire_names.values())
        held = {name: value for name, value in held.items() if name in given or name not in declared}
    added = {name: value for name, value in given.items() if not (value is None or value is REQUIRED or is_null(value))}
    merged = {**held, **added}
    if operation.switch is not None and merged.get(operation.switch) is True:
        raise TypeError(f"the body asks for a stream: pass {operation.switch}=True as an argument as well")
    return merged


def _refuse_missing(body: Any) -> None:
    missing = [name for name, value in body.items() if value is REQUIRED] if body.__class__ is dict else []
    if missing:
        names = " and ".join(map(repr, missing))
        raise TypeError(f"{names} must be given, or a record or mapping of the whole body") from None


def _encoded(
    operation: Operation[Any], value: Any, extra: Mapping[str, object] | None, *, given: bool = False
) -> RequestBody | None:
    media = operation.content_type
    essence = media.partition(";")[0].strip().lower()
    by_lines = _LINES.fullmatch(essence) is not None
    if isinstance(operation.whole, Codec):
        value = value if value is None or by_lines else operation.whole.dump(value)
    elif value.__class__ is dict:
        value = _properties(operation, value)
        if not value and not extra and operation.optional_body and not given:
            return None
    if extra:
        value = {**({} if value is None else sent_properties(value)), **extra}
    if value is None:
        return None
    if isinstance(operation.whole, PartEncoding):
        return _file(value, media)
    if by_lines and not _is_written(value):
        print_line = _line_printer(operation.whole, b"\x1e" if essence.endswith("seq") else b"")
        if (single := is_object(value)) or isinstance(value, (list, tuple)):
            items = cast("list[Any]", [value] if single else value)
            return RequestBody((b"".join(map(print_line, items)),), media)
        return _file(_each_line(value, print_line), media)
    if essence.endswith("json") and not by_lines:
        return RequestBody((encode(value),), media)
    if essence == "application/x-www-form-urlencoded":
        return RequestBody((_form(operation, sent_properties(value)),), media)
    if essence.startswith("multipart/"):
        from .multipart import multipart, positional

        if isinstance(value, (list, tuple)):
            return positional(cast("Sequence[Any]", value), operation.parts, media)
        return multipart(sent_properties(value), operation.parts, media)
    if essence.endswith("xml") and not isinstance(value, (str, bytes)):
        from .xml import XmlBody
        from .xml_printing import print_xml

        expression = operation.whole.expression if isinstance(operation.whole, XmlBody) else Any
        return RequestBody((print_xml(value, expression),), media)
    if isinstance(value, str):
        return RequestBody((value.encode(),), media)
    if (
        essence.startswith("text/")
        and not isinstance(value, bytes)
        and not hasattr(value, "__iter__")
        and not hasattr(value, "__fspath__")
    ):
        return RequestBody((serialize_scalar(value).encode(),), media)
    return _file(value, media)


def _is_written(value: Any) -> bool:
    """Whether it is text or a file, not values of which each is a line."""
    return not is_object(value) and (isinstance(value, (str, *OCTETS, os.PathLike)) or hasattr(value, "read"))


def _line_printer(codec: object, start: bytes) -> Callable[[Any], bytes]:
    """Prints an item as a line of JSON that begins with `start`."""
    dump = codec.dump if isinstance(codec, Codec) else None

    def line(item: Any) -> bytes:
        return start + encode(item if dump is None else dump(item)) + b"\n"

    return line


def _each_line(value: Any, print_line: Callable[[Any], bytes]) -> Any:
    """Lines of an iterator or async iterator, each printed when it is sent; bytes are lines, or parts of lines, already."""

    def line(item: Any) -> bytes:
        return bytes(item) if isinstance(item, OCTETS) else print_line(item)

    if hasattr(value, "__aiter__"):
        return (line(item) async for item in value)
    return map(line, value) if hasattr(value, "__iter__") else value


def _file(value: Any, media: str) -> RequestBody:
    if isinstance(value, bytes):
        return RequestBody((value,), media)
    file = source(value)
    return RequestBody((file,), file.content_type or media)


def _properties(operation: Operation[Any], members: Mapping[str, Any]) -> dict[str, Any]:
    codecs = operation.encode.get("body")
    if not codecs:
        return {wire_name: value for wire_name, value in members.items() if value is not None}
    given = {wire_name: value for wire_name, value in members.items() if value is not None}
    for wire_name, how in codecs.items():
        codec = how.codec if isinstance(how, Style) else how
        if wire_name in given and codec is not None and not is_null(given[wire_name]):
            given[wire_name] = codec.dump(given[wire_name])
    rest = operation.encode.get("additional")
    if rest:
        undeclared = cast("Codec[Any]", rest[""])
        for wire_name in given.keys() - codecs.keys():
            if not is_null(given[wire_name]):
                given[wire_name] = undeclared.dump(given[wire_name])
    return given


def _form(operation: Operation[Any], members: Mapping[str, Any]) -> bytes:
    pairs: list[str] = []
    for wire_name, value in members.items():
        part = operation.parts.get(wire_name)
        style = operation.style("body", wire_name)
        if part is not None:
            style = Style(part.style, part.explode, codec=part.codec)
        if is_object(value) and style.style is None and style.explode is None:
            # OAS does not define how a form encodes a nested object; JSON follows from the default media type of such a property.
            pairs += serialize_query(wire_name, encode(value).decode(), Style())
        else:
            pairs += serialize_query(wire_name, value, style)
    return "&".join(pairs).replace("%20", "+").encode("ascii")

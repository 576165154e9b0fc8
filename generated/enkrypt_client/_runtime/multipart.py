"""Multipart bodies (RFC 7578), as chunks. Opens files only while they are sent."""

from __future__ import annotations

import functools
import mimetypes
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from .files import PartEncoding, UploadSource, source
from .json_text import encode
from .nested_names import Lists, leaves
from .plain_values import items_in
from .records import is_object
from .request_body import RequestBody
from .style import Style, serialize_query, serialize_scalar

_USUAL = PartEncoding()
_BOUNDARY = re.compile(r""";\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))""", re.IGNORECASE)


def positional(items: Sequence[Any], parts: Mapping[str, PartEncoding], content_type: str) -> RequestBody:
    """A body with a part for each item, none of which has a name (RFC 2046 section 5.1.3).

    Args:
        parts: How an item is written, by its position, and by `*` for those of any other.
    """
    boundary, content_type = _bounded(content_type)
    pieces: list[bytes | UploadSource] = []
    for at, item in enumerate(items):
        head, content = _one(None, item, parts.get(str(at), parts.get("*", _USUAL)))
        pieces += [f"--{boundary}\r\n{head}\r\n\r\n".encode(), content, b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    return RequestBody(tuple(pieces), content_type)


def multipart(members: Mapping[str, Any], parts: Mapping[str, PartEncoding], content_type: str) -> RequestBody:
    """A body with a part for each property; an array becomes a part per item, or a single part if it is encoded as JSON.

    Args:
        members: Wire name -> value, absent ones omitted.
        parts: Encoding of a property, unless the default: objects as JSON, bytes and files as files, other values as strings. `*` is
            that of the others.
        content_type: `multipart/form-data`, or another multipart type.
    """
    boundary, content_type = _bounded(content_type)
    pieces: list[bytes | UploadSource] = []
    usual = parts.get("*", _USUAL)
    for wire_name, value in members.items():
        for head, content in _parts(wire_name, value, parts.get(wire_name, usual)):
            pieces += [f"--{boundary}\r\n{head}\r\n\r\n".encode(), content, b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    return RequestBody(tuple(pieces), content_type)


def _bounded(content_type: str) -> tuple[str, str]:
    """The boundary, and the media type with it: that of the media type (RFC 2046 section 5.1.1), else a random one."""
    given = _BOUNDARY.search(content_type)
    if given is not None:
        return given[1] or given[2], content_type
    made = os.urandom(16).hex()
    return made, f"{content_type}; boundary={made}"


def _parts(wire_name: str, value: Any, part: PartEncoding) -> Iterator[tuple[str, bytes | UploadSource]]:
    if part.lists is not None:
        yield from _nested(wire_name, value, part.lists, part)
    elif part.style is not None or part.explode is not None:
        style = Style(part.style or "form", part.explode, reserved=True, codec=part.codec)
        for pair in serialize_query(wire_name, value, style):
            yield _head(wire_name, part), pair.partition("=")[2].encode()
    elif part.content_type != "application/json" and (items := _items(value, part)) is not None:
        for item in items:
            yield _one(wire_name, item, part)
    else:
        yield _one(wire_name, value, part)


def _nested(wire_name: str, value: Any, lists: Lists, part: PartEncoding) -> Iterator[tuple[str, bytes | UploadSource]]:
    find = functools.partial(_items, part=part)
    for name, each, items in leaves(wire_name, value, lists, dots=part.style == "dots", items_in=find):
        if items is None or any(map(_is_file, items)):
            for one in [each] if items is None else items:
                yield _one(name, one, part)
        else:
            yield _one(name, ",".join(map(serialize_scalar, items)), part)


def _items(value: Any, part: PartEncoding) -> list[Any] | None:
    """The items of an array; a file is none, and in the place of a file only lists are arrays: an iterator gives chunks of one."""
    if _is_file(value) and not (isinstance(value, tuple) and not _is_named(value)):
        return None
    if part.file and not isinstance(value, (list, tuple)):
        return None
    found: list[Any] | None = items_in(value)
    return found


def _is_named(value: Any) -> bool:
    return len(value) in (2, 3) and (value[0] is None or isinstance(value[0], str)) and not isinstance(value[1], str)


def _is_file(value: object) -> bool:
    return isinstance(value, (bytes, bytearray, memoryview, os.PathLike, tuple)) or (
        not is_object(value) and hasattr(value, "read")
    )


def _one(wire_name: str | None, value: Any, part: PartEncoding) -> tuple[str, bytes | UploadSource]:
    if _is_file(value) or (part.file and not (part.text and isinstance(value, str))):
        file = source(value, part.content_type)
        name = wire_name if file.name is None and wire_name is not None else file.name
        content_type = file.content_type or mimetypes.guess_type(name or "")[0] or "application/octet-stream"
        return _head(wire_name, part, name, content_type), file
    if part.codec is not None:
        value = part.codec.dump(value)
    if is_object(value) or part.content_type == "application/json":
        return _head(wire_name, part, content_type=part.content_type or "application/json"), encode(value)
    described = None if part.file else part.content_type
    if described is None and wire_name is None:
        described = "text/plain"
    return _head(wire_name, part, content_type=described), serialize_scalar(value).encode()


def _head(wire_name: str | None, part: PartEncoding, name: str | None = None, content_type: str | None = None) -> str:
    """The headers of a part; one without a name in its body is an attachment, if it is a file with one."""
    filename = "" if name is None else f'; filename="{_escaped(name)}"'
    lines = [] if wire_name is None else [f'Content-Disposition: form-data; name="{_escaped(wire_name)}"{filename}']
    if wire_name is None and filename:
        lines.append(f"Content-Disposition: attachment{filename}")
    if content_type is not None:
        lines.append(f"Content-Type: {_one_line(content_type)}")
    lines += [f"{_one_line(header)}: {_one_line(value)}" for header, value in part.headers.items()]
    return "\r\n".join(lines)


def _escaped(name: str) -> str:
    """A quoted name, escaped as browsers do (WHATWG HTML section 4.10.21.8)."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _one_line(text: str) -> str:
    if "\r" in text or "\n" in text:
        raise ValueError(f"a header of a part must not contain a line break: {quote(text)}")
    return text

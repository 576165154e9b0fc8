"""Imports exchanges from cassettes of VCR.py, betamax and Ruby's VCR, YAML or JSON. Requires none of these tools."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from functools import partial
from typing import Any, TypeAlias

import attrs
import yaml

from specloom.conformance.http.content_encoding import decoded
from specloom.conformance.http.messages import Chunk, Headers, HttpRequest, HttpResponse, media_type
from specloom.conformance.recordings.entries import bad_shape, bad_text, each_converted, entries_of
from specloom.conformance.recordings.imported import CANNOT_CONVERT, BadImport, Imported, text_bytes, whole_characters
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.recordings.untrusted import Fields, WrongShape

_FEW = 100_000
"""Number of values that any cassette may have, however small its file is."""

_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")

FORMAT = "VCR cassette"

BYTE_BY_BYTE = frozenset({"ascii-8bit", "binary", "us-ascii"})
"""Names that Ruby gives to strings without a character encoding."""


class Loader(yaml.CSafeLoader):
    """Reads plain YAML with libyaml, which bounds its nesting; tags of Python 2 and of unknown classes are ignored."""

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        """Do not expand merge keys: no tool writes them, and a few lines can expand to any size."""


class SurrogateLoader(yaml.SafeLoader):
    """The same for escaped halves of characters, which libyaml does not accept and VCR.py writes; six times slower."""

    flatten_mapping = Loader.flatten_mapping


AnyLoader: TypeAlias = Loader | SurrogateLoader


def _plain(loader: AnyLoader, suffix: str, node: yaml.Node) -> Any:
    match node:
        case yaml.ScalarNode():
            return loader.construct_scalar(node)
        case yaml.SequenceNode():
            return loader.construct_sequence(node, deep=True)
        case yaml.MappingNode():
            return loader.construct_mapping(node, deep=True)
        case _:
            return None


def _binary(loader: AnyLoader, node: yaml.Node) -> bytes:
    """A body that Ruby's YAML library tags `!binary`."""
    try:
        return b64decode(str(loader.construct_scalar(node))) if isinstance(node, yaml.ScalarNode) else b""
    except ValueError:
        raise yaml.constructor.ConstructorError(None, None, "not valid Base64", node.start_mark) from None


def _word(loader: AnyLoader, node: yaml.Node) -> str:
    """A date or time that was not quoted, as it is written."""
    return str(loader.construct_scalar(node)) if isinstance(node, yaml.ScalarNode) else ""


for _loader in (Loader, SurrogateLoader):
    _loader.add_constructor("!binary", _binary)
    _loader.add_constructor("tag:yaml.org,2002:timestamp", _word)
    for _tag in ("tag:yaml.org,2002:python/", "!"):
        _loader.add_multi_constructor(_tag, _plain)  # pyright: ignore[reportUnknownMemberType]  # untyped in the stubs


def vcr_recordings(data: bytes, source: str) -> Iterator[Imported]:
    """Every interaction of a cassette, in order; raises `BadImport`."""
    try:
        entries = _interactions(data)
    except WrongShape as error:
        raise bad_shape(data, error, FORMAT) from None
    except (yaml.YAMLError, *CANNOT_CONVERT) as error:
        raise bad_text(error, FORMAT) from None
    return each_converted(data, entries, partial(_converted, source=source), FORMAT)


def _converted(interaction: Fields, source: str) -> Recording:
    request, response = interaction.object("request"), interaction.object("response")
    body = _body(request, "body" if "body" in request.value else "content")
    sent = request.request("method", "uri" if request.has("uri") else "url", _headers(request), body)
    recorded = interaction.scalar("recorded_at")
    return Recording(_with_type(sent, request), _response(response), recorded=recorded, source=f"{FORMAT} {source}")


def _with_type(request: HttpRequest, message: Fields) -> HttpRequest:
    """A parsed body without a content type is JSON."""
    if not message.has("parsed_body") or media_type(request.headers):
        return request
    return attrs.evolve(request, headers=(*request.headers, ("content-type", "application/json")))


def _interactions(data: bytes) -> tuple[str, list[Any]]:
    """The interactions of a cassette and their pointer; JSON is parsed as JSON, as it may have escaped surrogate pairs."""
    read: Any = json.loads(data) if data.lstrip()[:1] == b"{" else _yaml(data)
    most = max(len(data), _FEW)
    if _size(read, most) > most:
        raise BadImport(f"not a valid {FORMAT}: aliases expand to more values than the file can contain")
    ruby = read.__class__ is dict and "http_interactions" in read and "interactions" not in read
    return entries_of(read, "http_interactions" if ruby else "interactions")


def _yaml(data: bytes) -> Any:
    if not _SURROGATE.search(data):
        return yaml.load(data, Loader=Loader)
    return yaml.load(data, Loader=SurrogateLoader)


def _size(value: Any, most: int) -> int:
    """The number of values with aliases expanded, counted only until it exceeds `most`."""
    seen, todo = 0, [value]
    while todo and seen <= most:
        at = todo.pop()
        seen += 1
        if at.__class__ is dict:
            todo.extend(at.values())
        elif at.__class__ is list:
            todo.extend(at)
    return seen


def _headers(message: Fields) -> Headers:
    """Headers, each with a value or a list of values."""
    found: list[tuple[str, str]] = []
    headers = message.object_or_empty("headers")
    for name, values in headers.value.items():
        listed: list[Any] = values if values.__class__ is list else [values]
        one = (attrs.evolve(headers, value={name: each}) for each in listed)
        found += [message.field(str(name), each.scalar(name)) for each in one]
    return tuple(found)


def _response(response: Fields) -> HttpResponse | None:
    """The response; None if the request failed without one."""
    if response.value.get("status").__class__ is dict:
        status = response.object("status").status("code")
    else:  # httpx as VCR.py once stored it, and go-vcr
        status = response.status("status_code" if "status_code" in response.value else "code")
    if status < 100:
        return None
    headers = _headers(response)
    if response.has("parsed_body") and not media_type(headers):
        headers = (*headers, ("content-type", "application/json"))
    body = _body(response, "body" if "body" in response.value else "content")
    return HttpResponse(status, headers, decoded(headers, [Chunk(0.0, body)] if body else []))


def _body(message: Fields, name: str) -> bytes:
    """The body of a message, which some tools store parsed, in addition to or instead of its text."""
    return _bytes(message, name) or _bytes(message, "parsed_body")


def _bytes(message: Fields, name: str) -> bytes:
    """A body in the format of any version: a string, bytes, `{string: ...}`, `{base64_string: ...}`, or parsed JSON."""
    match message.value.get(name):
        case None:
            return b""
        case bytes() as body:
            return body
        case str(body):
            return text_bytes(body)
        case {"encoding": str(encoding), "string": str(text)} if text and encoding.lower() not in BYTE_BY_BYTE:
            return _encoded(text, encoding)
        case {"base64_string": str(coded)} if coded or not message.object(name).has("string"):
            return message.object(name).base64("base64_string")
        case {"state": [bytes(body), *_]}:  # io.BytesIO, as VCR.py writes a file that was sent
            return body
        case {"state": [str(body), *_]}:
            return text_bytes(body)
        case {"string": _}:
            return _bytes(message.object(name), "string")
        case body:
            return text_bytes(json.dumps(body, ensure_ascii=False, default=str))


def _encoded(text: str, encoding: str) -> bytes:
    """A string in the named encoding; in UTF-8 if Python does not know the name."""
    try:
        return whole_characters(text).encode(encoding, "replace")
    except (LookupError, ValueError):  # a codec that Python does not have, or one that is not for text
        return text_bytes(text)

"""Imports exchanges from cassettes of VCR.py, betamax and Ruby's VCR, YAML or JSON. Requires none of these tools."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from typing import Any, TypeAlias

import attrs
import yaml

from specloom.conformance.http.content_encoding import decoded
from specloom.conformance.http.messages import Chunk, Headers, HttpRequest, HttpResponse, lower, media_type
from specloom.conformance.recordings.imported import (
    CANNOT_CONVERT,
    BadImport,
    Imported,
    each_converted,
    text_bytes,
    whole_characters,
)
from specloom.conformance.recordings.recording import Recording

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
    return b64decode(str(loader.construct_scalar(node))) if isinstance(node, yaml.ScalarNode) else b""


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
        interactions = list(_interactions(data))
    except (yaml.YAMLError, *CANNOT_CONVERT) as error:
        raise BadImport(f"{source}: not a valid {FORMAT}: {error!r}"[:300]) from error
    return each_converted(interactions, lambda each: _converted(each, source), source, FORMAT)


def _converted(interaction: dict[str, Any], source: str) -> Recording:
    request: dict[str, Any] = interaction["request"]
    response: dict[str, Any] = interaction["response"]
    method, uri = str(request["method"]).upper(), str(request.get("uri") or request["url"])
    sent = HttpRequest(method, uri, _headers(request), _body(request, request.get("body", request.get("content"))))
    recorded = str(interaction.get("recorded_at") or "")
    return Recording(_with_type(sent, request), _response(response), recorded=recorded, source=f"{FORMAT} {source}")


def _with_type(request: HttpRequest, message: dict[str, Any]) -> HttpRequest:
    """A parsed body without a content type is JSON."""
    if message.get("parsed_body") is None or media_type(request.headers):
        return request
    return attrs.evolve(request, headers=(*request.headers, ("content-type", "application/json")))


def _interactions(data: bytes) -> list[dict[str, Any]]:
    """The content of a cassette; JSON is parsed as JSON, because it may have escaped surrogate pairs."""
    read: Any = json.loads(data) if data.lstrip()[:1] == b"{" else _yaml(data)
    most = max(len(data), _FEW)
    if _size(read, most) > most:
        raise ValueError("aliases expand to more values than the file can contain")
    found: list[dict[str, Any]] = read["interactions" if "interactions" in read else "http_interactions"]
    return found


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


def _headers(message: dict[str, Any]) -> Headers:
    """Headers, each with a value or a list of values."""
    headers: dict[str, Any] = message.get("headers") or {}
    return lower((str(name), _text(value)) for name, values in headers.items() for value in _listed(values))


def _listed(values: Any) -> list[Any]:
    return values if values.__class__ is list else [values]


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else whole_characters(str(value))


def _response(response: dict[str, Any]) -> HttpResponse:
    status = response["status"]["code"] if "status" in response else response["status_code"]
    headers = _headers(response)
    if response.get("parsed_body") is not None and not media_type(headers):
        headers = (*headers, ("content-type", "application/json"))
    body = _body(response, response.get("body", response.get("content")))
    return HttpResponse(int(status), headers, decoded(headers, [Chunk(0.0, body)] if body else []))


def _body(message: dict[str, Any], body: Any) -> bytes:
    """The body of a message, which some tools store parsed, in addition to or instead of its text."""
    return _bytes(body) or (_bytes(message["parsed_body"]) if message.get("parsed_body") is not None else b"")


def _bytes(body: Any) -> bytes:
    """A body in the format of any version: a string, bytes, `{string: ...}`, `{base64_string: ...}`, or parsed JSON."""
    match body:
        case None:
            return b""
        case bytes():
            return body
        case str():
            return text_bytes(body)
        case {"encoding": str(encoding), "string": str(text)} if text and encoding.lower() not in BYTE_BY_BYTE:
            return _encoded(text, encoding)
        case {"base64_string": str(coded)} if coded:
            return b64decode(coded)
        case {"string": inner}:
            return _bytes(inner)
        case _:
            return json.dumps(body, ensure_ascii=False).encode()


def _encoded(text: str, encoding: str) -> bytes:
    """A string in the named encoding; in UTF-8 if Python does not know the name."""
    try:
        return whole_characters(text).encode(encoding, "replace")
    except LookupError:
        return text_bytes(text)

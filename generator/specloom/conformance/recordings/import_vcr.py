"""Imports exchanges from cassettes of VCR.py, betamax and Ruby's VCR, YAML or JSON. Requires none of these tools."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator
from typing import Any

import yaml

from specloom.conformance.http.content_encoding import decoded
from specloom.conformance.http.messages import Chunk, Headers, HttpRequest, HttpResponse, lower
from specloom.conformance.recordings.import_har import BadImport
from specloom.conformance.recordings.recording import Recording

_FEW = 100_000
"""Number of values that any cassette may have, however small its file is."""

_LONGEST = 300
"""Maximum length of the message about an unreadable file, in characters."""


class Loader(yaml.SafeLoader):
    """Reads plain YAML; tags of Python 2 and of unknown classes are ignored."""

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        """Do not expand merge keys: no tool writes them, and a few lines can expand to any size."""


def _plain(loader: Loader, suffix: str, node: yaml.Node) -> Any:
    match node:
        case yaml.ScalarNode():
            return loader.construct_scalar(node)
        case yaml.SequenceNode():
            return loader.construct_sequence(node, deep=True)
        case yaml.MappingNode():
            return loader.construct_mapping(node, deep=True)
        case _:
            return None


for _tag in ("tag:yaml.org,2002:python/", "!"):
    Loader.add_multi_constructor(_tag, _plain)  # pyright: ignore[reportUnknownMemberType]  # untyped in the stubs


def vcr_recordings(data: bytes, source: str) -> Iterator[Recording]:
    """Every interaction of a cassette, in order; raises `BadImport`."""
    try:
        for interaction in _interactions(data):
            request: dict[str, Any] = interaction["request"]
            response: dict[str, Any] = interaction["response"]
            method, uri = str(request["method"]).upper(), str(request["uri"])
            sent = HttpRequest(method, uri, _headers(request), _body(request, request.get("body")))
            recorded = str(interaction.get("recorded_at") or "")
            yield Recording(sent, _reply(response), recorded=recorded, source=f"VCR cassette {source}")
    except (yaml.YAMLError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise BadImport(f"{source}: not a valid VCR cassette: {error!r}"[:_LONGEST]) from error


def _interactions(data: bytes) -> list[dict[str, Any]]:
    """The content of a cassette; JSON is parsed as JSON, because it may have escaped surrogate pairs."""
    read: Any = json.loads(data) if data.lstrip()[:1] == b"{" else yaml.load(data, Loader=Loader)
    most = max(len(data), _FEW)
    if _size(read, most) > most:
        raise ValueError("aliases expand to more values than the file can contain")
    found: list[dict[str, Any]] = read["interactions" if "interactions" in read else "http_interactions"]
    return found


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
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _reply(response: dict[str, Any]) -> HttpResponse:
    status = response["status"]["code"] if "status" in response else response["status_code"]
    headers = _headers(response)
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
            return body.encode("utf-8", "replace")
        case {"encoding": str(encoding), "string": str(text)} if encoding.lower() not in ("ascii-8bit", "us-ascii"):
            return text.encode(encoding, "replace")
        case {"string": inner}:
            return _bytes(inner)
        case {"base64_string": str(coded)}:
            return b64decode(coded)
        case _:
            return json.dumps(body, ensure_ascii=False).encode()

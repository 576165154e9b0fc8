"""Exchanges out of VCR.py cassettes, YAML or JSON. Knows the forms its versions have written; needs no VCR.py."""

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


class Loader(yaml.SafeLoader):
    """Reads plain YAML; tags of Python 2 and of unknown classes are read as the text or data they stand before."""


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
    """Every interaction of a cassette, in its order; raises `BadImport`."""
    try:
        interactions: list[dict[str, Any]] = yaml.load(data, Loader=Loader)["interactions"]
        for interaction in interactions:
            request: dict[str, Any] = interaction["request"]
            response: dict[str, Any] = interaction["response"]
            method, uri = str(request["method"]).upper(), str(request["uri"])
            sent = HttpRequest(method, uri, _headers(request), _bytes(request.get("body")))
            recorded = str(interaction.get("recorded_at") or "")
            yield Recording(sent, _reply(response), recorded=recorded, source=f"VCR cassette {source}")
    except (yaml.YAMLError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadImport(f"{source}: is no VCR cassette: {error!r}") from error


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
    body = _bytes(response.get("body", response.get("content")))
    return HttpResponse(int(status), headers, decoded(headers, [Chunk(0.0, body)] if body else []))


def _bytes(body: Any) -> bytes:
    """A body as any version has written it: text, bytes, `{string: ...}`, `{base64_string: ...}`, or JSON left as data."""
    match body:
        case None:
            return b""
        case bytes():
            return body
        case str():
            return body.encode()
        case {"string": inner}:
            return _bytes(inner)
        case {"base64_string": str(coded)}:
            return b64decode(coded)
        case {"encoding": str(), "base64_string": str(coded)}:
            return b64decode(coded)
        case _:
            return json.dumps(body, ensure_ascii=False).encode()

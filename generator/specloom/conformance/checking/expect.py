"""Compares a request with the expected one. Knows paths, queries, headers and bodies; not who sent it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl

from specloom.conformance.checking.compare import ABSENT, Difference, Side, differences, same
from specloom.conformance.http.messages import HttpRequest, header, media_type, path_of, query_of
from specloom.values.exact import read_json


def request_differences(
    expected: Mapping[str, Any], sent: HttpRequest, base_path: str = "", side: Side = ""
) -> Iterator[Difference]:
    """Differences between a request and the `request` of a case (see `tests/conformance/case.schema.json`)."""
    if "method" in expected and sent.method != expected["method"]:
        yield Difference("method", "", expected["method"], sent.method, side)
    path = path_of(sent.url).removeprefix(base_path)
    if "path" in expected and path != expected["path"]:
        yield Difference("path", "", expected["path"], path, side)
    yield from query_differences(expected.get("query", {}), sent.url, side)
    for name, value in expected.get("headers", {}).items():
        actual = header(sent.headers, name)
        if actual != value:
            yield Difference(f"header {name}", "", _or_absent(value), _or_absent(actual), side)
    yield from _body_differences(expected, sent, side)


def query_differences(expected: Mapping[str, Any], url: str, side: Side = "") -> Iterator[Difference]:
    """Differences between the decoded query of a URL and `{name: value or list of values}`."""
    wanted = {name: [value] if isinstance(value, str) else value for name, value in expected.items()}
    yield from differences("query", wanted, query_of(url), side=side)


def _or_absent(value: str | None) -> object:
    return ABSENT if value is None else value


def _body_differences(expected: Mapping[str, Any], sent: HttpRequest, side: Side) -> Iterator[Difference]:
    match expected:
        case {"json": value}:
            yield from json_differences(value, sent.body, "request body", side)
        case {"text": str(text)}:
            actual = sent.body.decode("utf-8", "replace")
            if text != actual:
                yield Difference("request body", "", text, actual, side)
        case {"form": fields}:
            actual_fields = parse_qsl(sent.body.decode("utf-8", "replace"), keep_blank_values=True)
            yield from differences("request form", _pairs(fields), [list(pair) for pair in actual_fields], side=side)
        case {"multipart": parts}:
            yield from _part_differences(parts, multipart(sent), side)
        case _ if sent.body:
            yield Difference("request body", "", ABSENT, sent.body.decode("utf-8", "replace"), side)
        case _:
            return


def json_differences(expected: Any, body: bytes, part: str, side: Side = "") -> Iterator[Difference]:
    """Differences between bytes, parsed as JSON, and a JSON value."""
    try:
        actual = read_json(body)
    except ValueError:
        yield Difference(part, "", expected, body.decode("utf-8", "replace") if body else ABSENT, side)
        return
    if not same(expected, actual):
        yield from differences(part, expected, actual, side=side)


def _pairs(fields: Mapping[str, str | list[str]]) -> list[list[str]]:
    return [
        [name, value] for name, values in fields.items() for value in ([values] if isinstance(values, str) else values)
    ]


def multipart(request: HttpRequest) -> list[dict[str, str]]:
    """The parts of a multipart body (RFC 7578): `name`, `filename`, `content_type`, `text` and `base64`."""
    if not media_type(request.headers).startswith("multipart/"):
        return []
    head = f"content-type: {header(request.headers, 'content-type')}\r\n\r\n".encode()
    message = BytesParser(policy=policy.HTTP).parsebytes(head + request.body)
    return [_part(part) for part in message.iter_parts() if isinstance(part, EmailMessage)]


def _part(part: EmailMessage) -> dict[str, str]:
    content = part.get_payload(decode=True)
    data = content if isinstance(content, bytes) else b""
    found = {
        "name": part.get_param("name", header="content-disposition"),
        "filename": part.get_filename(),
        "content_type": part.get_content_type() if "content-type" in part else None,
        "text": data.decode("utf-8", "replace"),
        "base64": b64encode(data).decode(),
    }
    return {key: str(value) for key, value in found.items() if value is not None}


def _part_differences(expected: list[dict[str, str]], actual: list[dict[str, str]], side: Side) -> Iterator[Difference]:
    for index, wanted in enumerate(expected):
        found = actual[index] if index < len(actual) else {}
        shared = {key: found[key] for key in wanted if key in found}
        yield from differences("request part", wanted, shared, f"/{index}", side)
    for index in range(len(expected), len(actual)):
        yield Difference("request part", f"/{index}", ABSENT, actual[index], side)

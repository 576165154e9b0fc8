"""The curl command that would call an operation. Knows parameters, bodies and credentials; runs nothing."""

from __future__ import annotations

import json
import shlex
from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, quote_plus

from specloom import ir
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.http.messages import HttpRequest, is_json, path_of
from specloom.conformance.replaying.sample_values import sample_field, sample_value


def curl_command(api: ApiUnderTest, operation: ir.Operation, members: Mapping[str, Any] | None = None) -> str:
    """A shell command with credentials as environment variables; all other values are examples or samples.

    Args:
        members: Properties of the body with the required value.
    """
    server = (operation.servers or api.client.servers or (ir.Server("https://example.com"),))[0].url.rstrip("/")
    words = ["curl", "-X", operation.method.upper(), _quoted(server + _path(api, operation) + _query(api, operation))]
    for name, value in _headers(api, operation):
        words += ["-H", _header(name, value)]
    words += [word for name, sent in _credentials(api, operation) for word in ("-H", _secret_header(name, *sent))]
    return " ".join([*words, *_body(api, operation.body, members or {})])


def curl_of_request(api: ApiUnderTest, operation: ir.Operation, request: HttpRequest, server: str) -> str:
    """A shell command that sends a request to `server`, with credentials as environment variables.

    Args:
        request: Without credentials; only its path, query, headers and body are used.
    """
    url = server.rstrip("/") + path_of(request.url) + "".join(request.url.partition("?")[1:])
    words = ["curl", "-X", request.method, _quoted(url)]
    words += [word for name, sent in _credentials(api, operation) for word in ("-H", _secret_header(name, *sent))]
    for name, value in request.headers:
        words += ["-H", _header(name, value)]
    return " ".join(words) if not request.body else _with_body(" ".join(words), request.body)


def _with_body(command: str, body: bytes) -> str:
    """The command with a body; one that no shell can hold is decoded from base64."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        text = "\0"
    if text.isprintable():
        return f"{command} --data-raw {_quoted(text)}"
    return f"echo {b64encode(body).decode()} | base64 -d | {command} --data-binary @-"


def _quoted(text: str) -> str:
    return shlex.quote(text)


def _header(name: str, value: str) -> str:
    """A header as one word of a shell, on one line; curl sends an empty one for a name with a semicolon."""
    line = " ".join((f"{name}: {value}" if value else f"{name};").split())
    return _quoted(line)


def _secret_header(name: str, prefix: str, variable: str) -> str:
    """A header whose value is in a variable of the shell, and nothing else of it is expanded."""
    return f'{_quoted(f"{name}: {prefix}")}"${variable}"'


def _value(api: ApiUnderTest, param: ir.Param) -> str:
    given = param.example or param.default
    value: Any = given[0] if given else sample_value(param.type, api.client.shapes)
    return value if isinstance(value, str) else json.dumps(value)


def _path(api: ApiUnderTest, operation: ir.Operation) -> str:
    path = operation.path
    for param in operation.params:
        if param.location == "path":
            path = path.replace(f"{{{param.wire_name}}}", quote(_value(api, param), safe=""))
    return path


def _query(api: ApiUnderTest, operation: ir.Operation) -> str:
    needed = [param for param in operation.params if param.location == "query" and param.required]
    pairs = [f"{param.wire_name}={quote_plus(_value(api, param))}" for param in needed]
    return f"?{'&'.join(pairs)}" if pairs else ""


def _headers(api: ApiUnderTest, operation: ir.Operation) -> Iterator[tuple[str, str]]:
    for param in operation.params:
        if param.location == "header" and param.required:
            yield param.wire_name, _value(api, param)


def _credentials(api: ApiUnderTest, operation: ir.Operation) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each header with a credential: its name, what precedes the credential, and the variable that holds it."""
    alternatives = api.client.security if operation.security is None else operation.security
    for auth in api.client.auths:
        if alternatives and auth.key in alternatives[0]:
            yield from _credential(api, auth)


def _credential(api: ApiUnderTest, auth: ir.Auth) -> Iterator[tuple[str, tuple[str, str]]]:
    name = (api.settings.client or api.name).upper()
    variable = api.settings.env.get(auth.name) or f"{name}_{(auth.name or 'api_key').upper()}"
    match auth.kind:
        case "bearer" | "oauth2":
            yield "Authorization", ("Bearer ", variable)
        case "basic":
            yield "Authorization", ("Basic ", variable)
        case "header":
            yield auth.wire_name, (f"{auth.prefix} ".lstrip(), variable)
        case _:
            return


def _body(api: ApiUnderTest, body: ir.Body | None, members: Mapping[str, Any]) -> list[str]:
    if body is None:
        return []
    media = body.media[0]
    value: Any = media.example[0] if media.example else _minimal_value(api, media.type)
    if members:
        value = {**value, **members}
    if is_json(media.media_type):
        return ["-H", "'Content-Type: application/json'", "-d", _quoted(json.dumps(value, ensure_ascii=False))]
    if media.kind == "multipart":
        files = {part.wire_name for part in media.parts if part.file}
        parts: dict[str, Any] = value if value.__class__ is dict else {}
        return [word for name, each in parts.items() for word in _part(name, each, name in files)]
    return ["-H", _header("Content-Type", media.media_type), "--data-binary", "@FILE"]


def _part(name: str, value: Any, is_file: bool) -> tuple[str, str]:
    """A field; in a value of `--form`, curl would take `@` for a file."""
    if is_file:
        return "-F", _quoted(f"{name}=@FILE")
    return "--form-string", _quoted(f"{name}={value if isinstance(value, str) else json.dumps(value)}")


def _minimal_value(api: ApiUnderTest, type: ir.Type) -> Any:
    """A body with required properties only."""
    shape = api.client.shapes.get(type.target) if isinstance(type, ir.Ref) else None
    if not isinstance(shape, ir.Record) or shape.example:
        return sample_value(type, api.client.shapes)
    return {field.wire_name: sample_field(field, api.client.shapes) for field in shape.fields if field.required}

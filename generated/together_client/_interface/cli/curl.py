"""Prints a call as a curl command without sending it. Credentials become shell variables."""

from __future__ import annotations

import base64
import os
import secrets
import shlex
import sys
from collections.abc import Iterable, Iterator
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any, cast

import httpx

from ..client import make_client, method_of, package
from ..data import as_list
from ..plain import harmless
from ..table import Api, Credential, Operation
from .problems import OK

_OMITTED = frozenset({"host", "accept-encoding", "user-agent", "content-length", "connection", "transfer-encoding"})


class Captured(BaseException):
    """The request that would have been sent; not a transport error, so that it is not retried."""

    def __init__(self, request: httpx.Request) -> None:
        super().__init__()
        self.request = request


class Stand:
    """Placeholders for credentials and files until the command is printed: words that cannot occur in user input."""

    def __init__(self) -> None:
        self.mark = secrets.token_hex(8)
        self.variables: dict[str, str] = {}
        self.files: dict[str, str] = {}

    def variable(self, name: str) -> str:
        """A placeholder for an environment variable."""
        word = f"{self.mark}v{len(self.variables)}x"
        self.variables[word] = name
        return word

    def stands_in(self, text: str) -> bool:
        """Whether a placeholder is in `text`."""
        return self.mark in text

    def file(self, value: Any) -> Any:
        """A placeholder for a file, as an uploadable value."""
        word = f"{self.mark}f{len(self.files)}x"
        path = str(value) if isinstance(value, Path) else "-"
        self.files[word] = path
        return (Path(path).name if path != "-" else "stdin", word.encode())

    def shell(self, text: str) -> str:
        """A string as one shell word, in which credentials are variables."""
        parts = [text]
        for word in self.variables:
            parts = [piece for part in parts for piece in _around(part, word)]
        quoted = (
            f'"${self.variables[part]}"' if part in self.variables else shlex.quote(part) for part in parts if part
        )
        return "".join(quoted) or "''"


class Capture(httpx.BaseTransport):
    """Sends nothing; where the client requests a token, the answer is a variable."""

    def __init__(self, stand: Stand) -> None:
        self.stand = stand
        self.answered: httpx.Request | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Raise the request as `Captured`."""
        if _requests_token(request, self.stand):
            self.answered = request
            return httpx.Response(200, json={"access_token": self.stand.variable("ACCESS_TOKEN")})
        raise Captured(request)


def _requests_token(request: httpx.Request, stand: Stand) -> bool:
    """Whether the client itself requests a token, with its own credentials."""
    form = request.read().decode(errors="replace")
    pair = _pair(request.headers.get("authorization", "").partition(" ")[2])
    return "grant_type=client_credentials" in form.split("&") and stand.stands_in(form + pair)


def dry_run(api: Api, operation: Operation, values: dict[str, Any], options: dict[str, Any]) -> int:
    """Print the curl command of a call; returns the exit code."""
    stand = Stand()
    given = {name: _placed(value, stand) for name, value in values.items()}
    try:
        request = _captured(api, operation, given, {**options, **_credentials(_held(api, options), stand)}, stand)
    except package().MissingCredentialsError:
        request = _captured(api, operation, given, {**options, **_credentials(api.credentials, stand)}, stand)
    line = " ".join(_words(request, stand))
    print(harmless(line) if sys.stdout.isatty() else line)
    return OK


def _captured(
    api: Api, operation: Operation, given: dict[str, Any], options: dict[str, Any], stand: Stand
) -> httpx.Request:
    capture = Capture(stand)
    client = make_client(api, {**options, "transport": capture, "max_retries": 0})
    try:
        with method_of(client, operation, "with_streaming_response")(**given) as response:
            # The operation is the token request.
            request: httpx.Request = capture.answered or response.http_request
            return request
    except Captured as captured:
        return captured.request


def _placed(value: Any, stand: Stand) -> Any:
    if isinstance(value, (Path, tuple)):
        return stand.file(value)
    items = as_list(value)
    return value if items is None else [_placed(item, stand) for item in items]


def _held(api: Api, options: dict[str, Any]) -> tuple[Credential, ...]:
    """The credentials that a call would have; all if there are none, as for an example."""
    held = tuple(
        each
        for each in api.credentials
        if options.get(each.argument) or os.environ.get(each.env or each.argument, "").strip()
    )
    return held or api.credentials


def _credentials(credentials: Iterable[Credential], stand: Stand) -> dict[str, Any]:
    """Constructor arguments that hold shell variables in place of credentials."""
    return {each.argument: stand.variable(each.env or each.argument.upper()) for each in credentials}


def _words(request: httpx.Request, stand: Stand) -> Iterator[str]:
    yield "curl"
    body = request.read()
    if request.method != ("POST" if body else "GET"):
        yield "--head" if request.method == "HEAD" else f"-X {shlex.quote(request.method)}"
    yield stand.shell(str(request.url))
    media_type = request.headers.get("content-type", "")
    parts = media_type.startswith("multipart/form-data")
    for name, value in request.headers.items():
        if name not in _OMITTED and not (parts and name == "content-type"):
            yield from _header(name, value, stand)
    if parts:
        yield from _parts(media_type, body, stand)
    elif body:
        text = body.decode(errors="replace")
        file = stand.files.get(text)
        yield f"--data-binary {shlex.quote(f'@{file}')}" if file else f"--data-raw {stand.shell(text)}"


def _header(name: str, value: str, stand: Stand) -> Iterator[str]:
    scheme, _, coded = value.partition(" ")
    if name == "authorization" and scheme == "Basic" and (pair := _pair(coded)) and stand.mark in pair:
        yield f"-u {stand.shell(pair)}"
    else:
        yield f"-H {stand.shell(f'{name.title()}: {value}')}"


def _pair(coded: str) -> str:
    try:
        return base64.b64decode(coded).decode()
    except ValueError:
        return ""


def _parts(media_type: str, body: bytes, stand: Stand) -> Iterator[str]:
    parser = BytesParser(policy=HTTP)
    for part in parser.parsebytes(f"Content-Type: {media_type}\r\n\r\n".encode() + body).iter_parts():
        name = str(part["content-disposition"].params.get("name", ""))
        content = cast("bytes", part.get_payload(decode=True)).decode(errors="replace")
        if content in stand.files:
            yield f"-F {shlex.quote(f'{name}=@{stand.files[content]}')}"
        else:
            yield f"--form-string {stand.shell(f'{name}={content}')}"


def _around(text: str, word: str) -> list[str]:
    pieces = text.split(word)
    return [piece for pair in zip(pieces, [word] * len(pieces), strict=True) for piece in pair][:-1]

"""Writes one exchange as a redacted recording, in the format that `specloom replay` and `specloom conform` read.
Sends nothing.
"""

from __future__ import annotations

import base64
import os
import time
from collections.abc import Iterator, Mapping
from typing import Any, Self, cast

import httpx

from ..redact import Redactor
from .problems import Problem

_MARK = "=== "


class Recorder:
    """A response hook that writes the last exchange to a file when its context manager exits."""

    def __init__(self, file: str, redactor: Redactor, operation: str) -> None:
        self.file, self.redactor, self.operation = file, redactor, operation
        self.response: httpx.Response | None = None
        self.chunks: list[bytes] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.response is not None:
            self._write(self.response)

    def __call__(self, response: httpx.Response) -> None:
        """Observe a response whose body is unread."""
        self.response, self.chunks = response, []
        response.stream = _Watched(cast("httpx.SyncByteStream", response.stream), self.chunks)

    def _write(self, response: httpx.Response) -> None:
        try:
            descriptor = os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
                file.write("\n".join([*self._lines(response), f"{_MARK}end", ""]))
        except OSError as error:
            raise Problem(f"--record: {self.file!r} cannot be written: {error.strerror}") from None

    def _lines(self, response: httpx.Response) -> Iterator[str]:
        request = response.request
        yield "specloom-recording: 1"
        yield f"operation: {self.operation}"
        yield f"recorded: {time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())}"
        yield "source: command"
        yield f"{_MARK}request {request.method} {self.redactor.url(str(request.url))}"
        yield from self._headers(request.headers)
        yield from self._body(request.headers, _sent(request))
        yield f"{_MARK}response {response.status_code}"
        yield from self._headers(response.headers, without=("content-encoding", "content-length", "transfer-encoding"))
        yield from self._body(response.headers, _decoded(response, b"".join(self.chunks)))

    def _headers(self, headers: Mapping[str, str], without: tuple[str, ...] = ()) -> Iterator[str]:
        for name, value in headers.items():
            if name.lower() not in without:
                yield f"{name.lower()}: {' '.join(self.redactor.header(name, value).split())}"

    def _body(self, headers: Mapping[str, str], body: bytes) -> Iterator[str]:
        media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
        if not body:
            return
        text = _text(body)
        if text is None or media_type.startswith("multipart/"):
            yield f"{_MARK}base64"
            yield f"@ 0.000 {base64.b64encode(self._octets(body)).decode()}"
            return
        is_json = media_type.endswith(("/json", "+json"))
        kept = self.redactor.body(text) if is_json else self.redactor.text(text)
        yield f"{_MARK}text" + ("" if kept.endswith("\n") else " cut")
        for line in kept.removesuffix("\n").split("\n"):
            yield f"\\{line}" if line.startswith(("===", "@ ", "\\")) else line

    def _octets(self, body: bytes) -> bytes:
        for value in self.redactor.values:
            body = body.replace(value.encode(), b"REDACTED")
        return body


class _Watched(httpx.SyncByteStream):
    def __init__(self, inner: httpx.SyncByteStream, chunks: list[bytes]) -> None:
        self.inner, self.chunks = inner, chunks

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.inner:
            self.chunks.append(chunk)
            yield chunk

    def close(self) -> None:
        self.inner.close()


def _sent(request: httpx.Request) -> bytes:
    try:
        return request.read()
    except httpx.StreamError:
        return b""


def _decoded(response: httpx.Response, body: bytes) -> bytes:
    """The body before it was compressed."""
    if "content-encoding" not in response.headers:
        return body
    kept: Any = {
        name: response.headers[name] for name in ("content-encoding", "content-type") if name in response.headers
    }
    try:
        return httpx.Response(200, headers=kept, content=body).content
    except httpx.DecodingError:
        return body


def _text(body: bytes) -> str | None:
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if any(ord(char) < 32 and char not in "\n\t" for char in text) else text

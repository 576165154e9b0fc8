"""Responses with the attributes and methods of the previous SDK: one class for read and unread ones. Sends nothing."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

import attrs
import httpx

from ..errors import read_response
from ..json_text import parse
from ..operation import Operation, StreamOperation
from ..response_decoding import ReceivedResponse
from ..response_head import ResponseHead
from .cast import cast_response, request_of
from .records import answering
from .stream_types import item_type, stream_class

if TYPE_CHECKING:
    import types

T = TypeVar("T")
S = TypeVar("S")

_UNSET: Any = object()
_NO_OPERATION: Operation[Any] = Operation("GET", "")


def _given(response: httpx.Response | None, raw: httpx.Response | None) -> httpx.Response:
    whole = response if response is not None else raw
    if whole is None:
        raise TypeError("a response needs `raw`")
    return whole


def _received(response: httpx.Response) -> ReceivedResponse:
    return ReceivedResponse(response.status_code, dict(response.headers), http_response=response)


@attrs.frozen
class SeenResponse(ReceivedResponse):
    """A response, with the time from the first attempt to its headers; `http_response` is read if `content` is set."""

    elapsed: dt.timedelta = attrs.field(kw_only=True)


def whole_response(received: ReceivedResponse, response: httpx.Response) -> httpx.Response:
    """The httpx response of a body that was already read, with its request and HTTP version."""
    made = read_response(received.status_code, received.headers, received.content)
    made.request = request_of(type(made), response.request)
    made.extensions.update(response.extensions)
    return made


class SDKResponseHead(ResponseHead, Generic[T]):
    """The attributes that every response has before its body is read, under the names of an SDK too."""

    def __init__(self, operation: Operation[Any], received: ReceivedResponse, response: httpx.Response) -> None:
        super().__init__(received, f"{operation.method} {operation.path}")
        self._streams = isinstance(operation, StreamOperation)
        self.http_response = response

    @property
    def _http_response(self) -> httpx.Response:
        return self.http_response

    @property
    def headers(self) -> httpx.Headers:
        """Headers; names match in any case."""
        return self.http_response.headers

    @property
    def url(self) -> httpx.URL:
        """URL of the request."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """HTTP method of the request."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """Such as `HTTP/1.1`."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> dt.timedelta:
        """Time from the first attempt to the headers of the response."""
        return self._received.elapsed if isinstance(self._received, SeenResponse) else dt.timedelta(0)

    @property
    def retries_taken(self) -> int:
        """Attempts that failed before this response came; in new code `retries`."""
        return self.retries

    def __repr__(self) -> str:
        reason = self.http_response.reason_phrase
        return f"<{type(self).__name__} [{self.status_code} {reason}] of {self._what}>"


class APIResponse(SDKResponseHead[T]):
    """A response, read or not; as a context manager it releases the connection. In new code `RawResponse` and `OpenResponse`."""

    def __init__(
        self,
        operation: Operation[Any] | None = None,
        received: ReceivedResponse | None = None,
        response: httpx.Response | None = None,
        value: Callable[[ReceivedResponse], T] | None = None,
        *,
        raw: httpx.Response | None = None,
        cast_to: Any = None,
        **_: Any,
    ) -> None:
        """What came, and how to read it; as in an SDK, `raw` and `cast_to` are enough."""
        whole = _given(response, raw)
        super().__init__(operation or _NO_OPERATION, received or _received(whole), whole)

        def read(_: ReceivedResponse) -> Any:
            return cast_response(whole, cast_to)

        self._value = value or read
        self._parsed = dict[Any, Any]()

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[S]) -> S: ...
    def parse(self, *, to: Any = _UNSET) -> Any:
        """What the method would have returned, or the body as a value of `to`, which may be a `Stream[...]`."""
        as_stream = stream_class(to)
        if as_stream is not None:
            return as_stream(self.http_response, cast_to=item_type(to))
        if to not in self._parsed:
            if to is not _UNSET or not self._streams:
                self.read()
            self._parsed[to] = self._value(self._received) if to is _UNSET else cast_response(self.http_response, to)
        return answering(self._parsed[to], self.request_id)

    def read(self) -> bytes:
        """The whole body."""
        with self._reading():
            return self.http_response.read()

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.read()

    def text(self) -> str:
        """The whole body as a string."""
        return self.read().decode(self._received.charset, errors="replace")

    def json(self) -> Any:
        """The whole body as plain data.

        Raises:
            ValueError: It is not JSON.
        """
        return parse(self.read())

    def close(self) -> None:
        """Release the connection."""
        self.http_response.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in chunks, content encoding removed."""
        with self._reading():
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body in chunks of decoded text, by the charset that the server declares."""
        with self._reading():
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The body line by line."""
        with self._reading():
            yield from self.http_response.iter_lines()

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file; in new code `write_to_file` of a binary response, which can resume and verify checksums."""
        self.stream_to_file(file)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives."""
        with Path(file).open("wb") as target:
            for chunk in self.iter_bytes(chunk_size):
                target.write(chunk)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        self.close()


class BinaryAPIResponse(APIResponse[bytes]):
    """A binary response, already read. In new code `Binary`."""


class StreamedBinaryAPIResponse(APIResponse[bytes]):
    """A binary response, not yet read. In new code `Binary`."""


class AsyncAPIResponse(SDKResponseHead[T]):
    """The asynchronous counterpart: methods that may have to read are awaited."""

    def __init__(
        self,
        operation: Operation[Any] | None = None,
        received: ReceivedResponse | None = None,
        response: httpx.Response | None = None,
        value: Callable[[ReceivedResponse], Awaitable[T]] | None = None,
        *,
        raw: httpx.Response | None = None,
        cast_to: Any = None,
        **_: Any,
    ) -> None:
        """As that of `APIResponse`."""
        whole = _given(response, raw)
        super().__init__(operation or _NO_OPERATION, received or _received(whole), whole)

        async def read(_: ReceivedResponse) -> Any:
            return cast_response(whole, cast_to)

        self._value = value or read
        self._parsed = dict[Any, Any]()

    @overload
    async def parse(self) -> T: ...
    @overload
    async def parse(self, *, to: type[S]) -> S: ...
    async def parse(self, *, to: Any = _UNSET) -> Any:
        """What the method would have returned, or the body as a value of `to`, which may be a `Stream[...]`."""
        as_stream = stream_class(to)
        if as_stream is not None:
            return as_stream(self.http_response, cast_to=item_type(to))
        if to not in self._parsed:
            if to is not _UNSET or not self._streams:
                await self.read()
            self._parsed[to] = (
                await self._value(self._received) if to is _UNSET else cast_response(self.http_response, to)
            )
        return answering(self._parsed[to], self.request_id)

    async def read(self) -> bytes:
        """The whole body."""
        with self._reading():
            return await self.http_response.aread()

    async def text(self) -> str:
        """The whole body as a string."""
        return (await self.read()).decode(self._received.charset, errors="replace")

    async def json(self) -> Any:
        """The whole body as plain data.

        Raises:
            ValueError: It is not JSON.
        """
        return parse(await self.read())

    async def close(self) -> None:
        """Release the connection."""
        await self.http_response.aclose()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in chunks, content encoding removed."""
        with self._reading():
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body in chunks of decoded text, by the charset that the server declares."""
        with self._reading():
            async for text in self.http_response.aiter_text(chunk_size):
                yield text

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line."""
        with self._reading():
            async for line in self.http_response.aiter_lines():
                yield line

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file; in new code `write_to_file` of a binary response, which can resume and verify checksums."""
        await self.stream_to_file(file)

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives."""
        with Path(file).open("wb") as target:
            async for chunk in self.iter_bytes(chunk_size):
                target.write(chunk)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        await self.close()


class AsyncBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A binary response, already read. In new code `AsyncBinary`."""

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.http_response.content


class AsyncStreamedBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A binary response, not yet read. In new code `AsyncBinary`."""

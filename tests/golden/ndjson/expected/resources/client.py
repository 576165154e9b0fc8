"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.codec import DATE
from .._runtime.dates import dates
from .._runtime.operation import Arguments, Operation, StreamOperation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Row

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Unpack

    from .._runtime.codec import Codec
    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncStream, Stream
    from ..types.client import RowDict

_DATES: Codec[Any] = dates(members=lambda: {"at": DATE})
_READ_ROWS: StreamOperation[Row] = StreamOperation(
    "GET", "/rows", item=Row, kind="jsonl", accept="application/x-ndjson"
)
_WRITE_ROWS: Operation[None] = Operation("POST", "/rows", content_type="application/x-ndjson", whole=_DATES)
_BULK: Operation[None] = Operation("POST", "/bulk", content_type="application/x-ndjson")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def read_rows(self, **options: Unpack[RequestOptions]) -> Stream[Row]:
        """`GET /rows`."""
        return self._sender.stream(_READ_ROWS, Arguments(options))

    def write_rows(self, *, body: Sequence[Row | RowDict], **options: Unpack[RequestOptions]) -> None:
        """`POST /rows`."""
        return self._sender.send(_WRITE_ROWS, Arguments(options, body=body))

    def bulk(self, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /bulk`."""
        return self._sender.send(_BULK, Arguments(options, body=body))

    @cached_property
    def with_raw_response(self) -> GoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return GoldenMethodsWithRawResponse(GoldenMethods(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> GoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return GoldenMethodsWithStreamingResponse(GoldenMethods(self._sender.opened()))


class AsyncGoldenMethods(AsyncResource):
    """Methods of the client itself."""

    async def read_rows(self, **options: Unpack[RequestOptions]) -> AsyncStream[Row]:
        """`GET /rows`."""
        return await self._sender.stream(_READ_ROWS, Arguments(options))

    async def write_rows(self, *, body: Sequence[Row | RowDict], **options: Unpack[RequestOptions]) -> None:
        """`POST /rows`."""
        return await self._sender.send(_WRITE_ROWS, Arguments(options, body=body))

    async def bulk(self, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /bulk`."""
        return await self._sender.send(_BULK, Arguments(options, body=body))

    @cached_property
    def with_raw_response(self) -> AsyncGoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncGoldenMethodsWithRawResponse(AsyncGoldenMethods(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncGoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncGoldenMethodsWithStreamingResponse(AsyncGoldenMethods(self._sender.opened()))


class GoldenMethodsWithRawResponse:
    """`GoldenMethods`, each method returning the whole response."""

    def __init__(self, client: GoldenMethods) -> None:
        self.read_rows = raw(client.read_rows)
        self.write_rows = raw(client.write_rows)
        self.bulk = raw(client.bulk)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.read_rows = opened(client.read_rows)
        self.write_rows = opened(client.write_rows)
        self.bulk = opened(client.bulk)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.read_rows = async_raw(client.read_rows)
        self.write_rows = async_raw(client.write_rows)
        self.bulk = async_raw(client.bulk)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.read_rows = async_opened(client.read_rows)
        self.write_rows = async_opened(client.write_rows)
        self.bulk = async_opened(client.bulk)

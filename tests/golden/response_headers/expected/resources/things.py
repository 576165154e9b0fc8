"""`client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._runtime.operation import BINARY, Arguments, Operation, StreamOperation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..headers import ThingsCopyHeaders, ThingsDeleteHeaders, ThingsStartHeaders

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from .._runtime.binary import AsyncBinary, Binary
    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncStream, Stream

_LIST: Operation[list[str]] = Operation("GET", "/things", response=list[str], described_headers="ThingsListHeaders")
_GET: Operation[str] = Operation("GET", "/things/{id}", response=str, described_headers="ThingsGetHeaders")
_DELETE: Operation[ThingsDeleteHeaders] = Operation("DELETE", "/things/{id}", headers=ThingsDeleteHeaders)
_UPDATE: Operation[None] = Operation("PUT", "/things/{id}")
_START: Operation[ThingsStartHeaders] = Operation("POST", "/things/{id}/start", headers=ThingsStartHeaders)
_COPY: Operation[ThingsCopyHeaders] = Operation("POST", "/things/{id}/copy", headers=ThingsCopyHeaders)
_CONTENT: Operation[Any] = Operation(
    "GET",
    "/things/{id}/content",
    response=BINARY,
    described_headers="ThingsContentHeaders",
    accept="application/octet-stream",
)
_WATCH: StreamOperation[dict[str, Any]] = StreamOperation(
    "GET", "/watch", item=dict[str, Any], described_headers="ThingsWatchHeaders"
)


class Things(Resource):
    """Methods of `client.things`."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """`GET /things`.

        Raises:
            RateLimitError: Too many.
        """
        return self._sender.send(_LIST, Arguments(options))

    def get(self, id: str, **options: Unpack[RequestOptions]) -> str:
        """`GET /things/{id}`."""
        return self._sender.send(_GET, Arguments(options, path={"id": id}))

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> ThingsDeleteHeaders:
        """`DELETE /things/{id}`."""
        return self._sender.send(_DELETE, Arguments(options, path={"id": id}))

    def update(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`PUT /things/{id}`."""
        return self._sender.send(_UPDATE, Arguments(options, path={"id": id}))

    def start(self, id: str, **options: Unpack[RequestOptions]) -> ThingsStartHeaders:
        """`POST /things/{id}/start`."""
        return self._sender.send(_START, Arguments(options, path={"id": id}))

    def copy(self, id: str, **options: Unpack[RequestOptions]) -> ThingsCopyHeaders:
        """`POST /things/{id}/copy`."""
        return self._sender.send(_COPY, Arguments(options, path={"id": id}))

    def content(self, id: str, **options: Unpack[RequestOptions]) -> Binary:
        """`GET /things/{id}/content`."""
        return self._sender.send_binary(_CONTENT, Arguments(options, path={"id": id}))

    def watch(self, **options: Unpack[RequestOptions]) -> Stream[dict[str, Any]]:
        """`GET /watch`."""
        return self._sender.stream(_WATCH, Arguments(options))

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """Each method returns the whole response."""
        return ThingsWithRawResponse(Things(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ThingsWithStreamingResponse(Things(self._sender.opened()))


class AsyncThings(AsyncResource):
    """Methods of `client.things`."""

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """`GET /things`.

        Raises:
            RateLimitError: Too many.
        """
        return await self._sender.send(_LIST, Arguments(options))

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> str:
        """`GET /things/{id}`."""
        return await self._sender.send(_GET, Arguments(options, path={"id": id}))

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> ThingsDeleteHeaders:
        """`DELETE /things/{id}`."""
        return await self._sender.send(_DELETE, Arguments(options, path={"id": id}))

    async def update(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`PUT /things/{id}`."""
        return await self._sender.send(_UPDATE, Arguments(options, path={"id": id}))

    async def start(self, id: str, **options: Unpack[RequestOptions]) -> ThingsStartHeaders:
        """`POST /things/{id}/start`."""
        return await self._sender.send(_START, Arguments(options, path={"id": id}))

    async def copy(self, id: str, **options: Unpack[RequestOptions]) -> ThingsCopyHeaders:
        """`POST /things/{id}/copy`."""
        return await self._sender.send(_COPY, Arguments(options, path={"id": id}))

    async def content(self, id: str, **options: Unpack[RequestOptions]) -> AsyncBinary:
        """`GET /things/{id}/content`."""
        return await self._sender.send_binary(_CONTENT, Arguments(options, path={"id": id}))

    async def watch(self, **options: Unpack[RequestOptions]) -> AsyncStream[dict[str, Any]]:
        """`GET /watch`."""
        return await self._sender.stream(_WATCH, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncThingsWithRawResponse(AsyncThings(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncThingsWithStreamingResponse(AsyncThings(self._sender.opened()))


class ThingsWithRawResponse:
    """`Things`, each method returning the whole response."""

    def __init__(self, things: Things) -> None:
        self.list = raw(things.list)
        self.get = raw(things.get)
        self.delete = raw(things.delete)
        self.update = raw(things.update)
        self.start = raw(things.start)
        self.copy = raw(things.copy)
        self.content = raw(things.content)
        self.watch = raw(things.watch)


class ThingsWithStreamingResponse:
    """`Things`, each method opening a response to be read."""

    def __init__(self, things: Things) -> None:
        self.list = opened(things.list)
        self.get = opened(things.get)
        self.delete = opened(things.delete)
        self.update = opened(things.update)
        self.start = opened(things.start)
        self.copy = opened(things.copy)
        self.content = opened(things.content)
        self.watch = opened(things.watch)


class AsyncThingsWithRawResponse:
    """`AsyncThings`, each method returning the whole response."""

    def __init__(self, things: AsyncThings) -> None:
        self.list = async_raw(things.list)
        self.get = async_raw(things.get)
        self.delete = async_raw(things.delete)
        self.update = async_raw(things.update)
        self.start = async_raw(things.start)
        self.copy = async_raw(things.copy)
        self.content = async_raw(things.content)
        self.watch = async_raw(things.watch)


class AsyncThingsWithStreamingResponse:
    """`AsyncThings`, each method opening a response to be read."""

    def __init__(self, things: AsyncThings) -> None:
        self.list = async_opened(things.list)
        self.get = async_opened(things.get)
        self.delete = async_opened(things.delete)
        self.update = async_opened(things.update)
        self.start = async_opened(things.start)
        self.copy = async_opened(things.copy)
        self.content = async_opened(things.content)
        self.watch = async_opened(things.watch)

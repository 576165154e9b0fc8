"""`client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..headers import ThingsDeleteHeaders

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST: Operation[list[str]] = Operation("GET", "/things", response=list[str])
_GET: Operation[str] = Operation("GET", "/things/{id}", response=str)
_DELETE: Operation[ThingsDeleteHeaders] = Operation("DELETE", "/things/{id}", headers=ThingsDeleteHeaders)
_UPDATE: Operation[None] = Operation("PUT", "/things/{id}")


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


class ThingsWithStreamingResponse:
    """`Things`, each method opening a response to be read."""

    def __init__(self, things: Things) -> None:
        self.list = opened(things.list)
        self.get = opened(things.get)
        self.delete = opened(things.delete)
        self.update = opened(things.update)


class AsyncThingsWithRawResponse:
    """`AsyncThings`, each method returning the whole response."""

    def __init__(self, things: AsyncThings) -> None:
        self.list = async_raw(things.list)
        self.get = async_raw(things.get)
        self.delete = async_raw(things.delete)
        self.update = async_raw(things.update)


class AsyncThingsWithStreamingResponse:
    """`AsyncThings`, each method opening a response to be read."""

    def __init__(self, things: AsyncThings) -> None:
        self.list = async_opened(things.list)
        self.get = async_opened(things.get)
        self.delete = async_opened(things.delete)
        self.update = async_opened(things.update)

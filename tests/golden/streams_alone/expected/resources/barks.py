"""`client.barks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, StreamOperation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.barks import Bark

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncStream, Stream

_LIST: StreamOperation[Bark] = StreamOperation("GET", "/barks", item=Bark)
_LIST_HOWLS: StreamOperation[Bark] = StreamOperation("GET", "/howls", item=Bark)


class Barks(Resource):
    """Methods of `client.barks`."""

    def list(self, *, after: int | None = None, **options: Unpack[RequestOptions]) -> Stream[Bark]:
        """`GET /barks`."""
        return self._sender.stream(_LIST, Arguments(options, query={"after": after}))

    def list_howls(self, **options: Unpack[RequestOptions]) -> Stream[Bark]:
        """`GET /howls`."""
        return self._sender.stream(_LIST_HOWLS, Arguments(options))

    @cached_property
    def with_raw_response(self) -> BarksWithRawResponse:
        """Each method returns the whole response."""
        return BarksWithRawResponse(Barks(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> BarksWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return BarksWithStreamingResponse(Barks(self._sender.opened()))


class AsyncBarks(AsyncResource):
    """Methods of `client.barks`."""

    async def list(self, *, after: int | None = None, **options: Unpack[RequestOptions]) -> AsyncStream[Bark]:
        """`GET /barks`."""
        return await self._sender.stream(_LIST, Arguments(options, query={"after": after}))

    async def list_howls(self, **options: Unpack[RequestOptions]) -> AsyncStream[Bark]:
        """`GET /howls`."""
        return await self._sender.stream(_LIST_HOWLS, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncBarksWithRawResponse:
        """Each method returns the whole response."""
        return AsyncBarksWithRawResponse(AsyncBarks(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncBarksWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncBarksWithStreamingResponse(AsyncBarks(self._sender.opened()))


class BarksWithRawResponse:
    """`Barks`, each method returning the whole response."""

    def __init__(self, barks: Barks) -> None:
        self.list = raw(barks.list)
        self.list_howls = raw(barks.list_howls)


class BarksWithStreamingResponse:
    """`Barks`, each method opening a response to be read."""

    def __init__(self, barks: Barks) -> None:
        self.list = opened(barks.list)
        self.list_howls = opened(barks.list_howls)


class AsyncBarksWithRawResponse:
    """`AsyncBarks`, each method returning the whole response."""

    def __init__(self, barks: AsyncBarks) -> None:
        self.list = async_raw(barks.list)
        self.list_howls = async_raw(barks.list_howls)


class AsyncBarksWithStreamingResponse:
    """`AsyncBarks`, each method opening a response to be read."""

    def __init__(self, barks: AsyncBarks) -> None:
        self.list = async_opened(barks.list)
        self.list_howls = async_opened(barks.list_howls)

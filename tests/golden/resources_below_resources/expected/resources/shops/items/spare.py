"""`client.shops.items.spare`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.operation import Arguments, Operation
from ...._runtime.raw import async_opened, async_raw, opened, raw
from ...._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ...._runtime.options import RequestOptions

_LIST: Operation[None] = Operation("GET", "/spare")


class Spare(Resource):
    """Methods of `client.shops.items.spare`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /spare`."""
        return self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> SpareWithRawResponse:
        """Each method returns the whole response."""
        return SpareWithRawResponse(Spare(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> SpareWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return SpareWithStreamingResponse(Spare(self._sender.opened()))


class AsyncSpare(AsyncResource):
    """Methods of `client.shops.items.spare`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /spare`."""
        return await self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncSpareWithRawResponse:
        """Each method returns the whole response."""
        return AsyncSpareWithRawResponse(AsyncSpare(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncSpareWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncSpareWithStreamingResponse(AsyncSpare(self._sender.opened()))


class SpareWithRawResponse:
    """`Spare`, each method returning the whole response."""

    def __init__(self, spare: Spare) -> None:
        self.list = raw(spare.list)


class SpareWithStreamingResponse:
    """`Spare`, each method opening a response to be read."""

    def __init__(self, spare: Spare) -> None:
        self.list = opened(spare.list)


class AsyncSpareWithRawResponse:
    """`AsyncSpare`, each method returning the whole response."""

    def __init__(self, spare: AsyncSpare) -> None:
        self.list = async_raw(spare.list)


class AsyncSpareWithStreamingResponse:
    """`AsyncSpare`, each method opening a response to be read."""

    def __init__(self, spare: AsyncSpare) -> None:
        self.list = async_opened(spare.list)

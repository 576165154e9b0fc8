"""`client.shops.items.parts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.operation import Arguments, Operation
from ...._runtime.raw import async_opened, async_raw, opened, raw
from ...._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ...._runtime.options import RequestOptions

_LIST: Operation[None] = Operation("GET", "/parts")


class Parts(Resource):
    """Methods of `client.shops.items.parts`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /parts`."""
        return self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> PartsWithRawResponse:
        """Each method returns the whole response."""
        return PartsWithRawResponse(Parts(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> PartsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return PartsWithStreamingResponse(Parts(self._sender.opened()))


class AsyncParts(AsyncResource):
    """Methods of `client.shops.items.parts`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /parts`."""
        return await self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncPartsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncPartsWithRawResponse(AsyncParts(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncPartsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncPartsWithStreamingResponse(AsyncParts(self._sender.opened()))


class PartsWithRawResponse:
    """`Parts`, each method returning the whole response."""

    def __init__(self, parts: Parts) -> None:
        self.list = raw(parts.list)


class PartsWithStreamingResponse:
    """`Parts`, each method opening a response to be read."""

    def __init__(self, parts: Parts) -> None:
        self.list = opened(parts.list)


class AsyncPartsWithRawResponse:
    """`AsyncParts`, each method returning the whole response."""

    def __init__(self, parts: AsyncParts) -> None:
        self.list = async_raw(parts.list)


class AsyncPartsWithStreamingResponse:
    """`AsyncParts`, each method opening a response to be read."""

    def __init__(self, parts: AsyncParts) -> None:
        self.list = async_opened(parts.list)

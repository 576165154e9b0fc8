"""`client.internal`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET: Operation[None] = Operation("GET", "/internal")


class Internal(Resource):
    """Methods of `client.internal`."""

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /internal`."""
        return self._sender.send(_GET, Arguments(options))

    @cached_property
    def with_raw_response(self) -> InternalWithRawResponse:
        """Each method returns the whole response."""
        return InternalWithRawResponse(Internal(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> InternalWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return InternalWithStreamingResponse(Internal(self._sender.opened()))


class AsyncInternal(AsyncResource):
    """Methods of `client.internal`."""

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /internal`."""
        return await self._sender.send(_GET, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncInternalWithRawResponse:
        """Each method returns the whole response."""
        return AsyncInternalWithRawResponse(AsyncInternal(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncInternalWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncInternalWithStreamingResponse(AsyncInternal(self._sender.opened()))


class InternalWithRawResponse:
    """`Internal`, each method returning the whole response."""

    def __init__(self, internal: Internal) -> None:
        self.get = raw(internal.get)


class InternalWithStreamingResponse:
    """`Internal`, each method opening a response to be read."""

    def __init__(self, internal: Internal) -> None:
        self.get = opened(internal.get)


class AsyncInternalWithRawResponse:
    """`AsyncInternal`, each method returning the whole response."""

    def __init__(self, internal: AsyncInternal) -> None:
        self.get = async_raw(internal.get)


class AsyncInternalWithStreamingResponse:
    """`AsyncInternal`, each method opening a response to be read."""

    def __init__(self, internal: AsyncInternal) -> None:
        self.get = async_opened(internal.get)

"""`client.shared`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import AnyModel

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_WITH_RAW_RESPONSE: Operation[AnyModel] = Operation("GET", "/shared", response=AnyModel)


class Shared(Resource):
    """Methods of `client.shared`."""

    def get_with_raw_response(self, **options: Unpack[RequestOptions]) -> AnyModel:
        """`GET /shared`."""
        return self._sender.send(_GET_WITH_RAW_RESPONSE, Arguments(options))

    @cached_property
    def with_raw_response(self) -> SharedWithRawResponse:
        """Each method returns the whole response."""
        return SharedWithRawResponse(Shared(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> SharedWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return SharedWithStreamingResponse(Shared(self._sender.opened()))


class AsyncShared(AsyncResource):
    """Methods of `client.shared`."""

    async def get_with_raw_response(self, **options: Unpack[RequestOptions]) -> AnyModel:
        """`GET /shared`."""
        return await self._sender.send(_GET_WITH_RAW_RESPONSE, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncSharedWithRawResponse:
        """Each method returns the whole response."""
        return AsyncSharedWithRawResponse(AsyncShared(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncSharedWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncSharedWithStreamingResponse(AsyncShared(self._sender.opened()))


class SharedWithRawResponse:
    """`Shared`, each method returning the whole response."""

    def __init__(self, shared: Shared) -> None:
        self.get_with_raw_response = raw(shared.get_with_raw_response)


class SharedWithStreamingResponse:
    """`Shared`, each method opening a response to be read."""

    def __init__(self, shared: Shared) -> None:
        self.get_with_raw_response = opened(shared.get_with_raw_response)


class AsyncSharedWithRawResponse:
    """`AsyncShared`, each method returning the whole response."""

    def __init__(self, shared: AsyncShared) -> None:
        self.get_with_raw_response = async_raw(shared.get_with_raw_response)


class AsyncSharedWithStreamingResponse:
    """`AsyncShared`, each method opening a response to be read."""

    def __init__(self, shared: AsyncShared) -> None:
        self.get_with_raw_response = async_opened(shared.get_with_raw_response)

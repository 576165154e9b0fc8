"""`client.list`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.list import Listed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST: Operation[Listed] = Operation("GET", "/lists", response=Listed)


class List(Resource):
    """Methods of `client.list`."""

    def list(self, **options: Unpack[RequestOptions]) -> Listed:
        """`GET /lists`."""
        return self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> ListWithRawResponse:
        """Each method returns the whole response."""
        return ListWithRawResponse(List(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ListWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ListWithStreamingResponse(List(self._sender.opened()))


class AsyncList(AsyncResource):
    """Methods of `client.list`."""

    async def list(self, **options: Unpack[RequestOptions]) -> Listed:
        """`GET /lists`."""
        return await self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncListWithRawResponse:
        """Each method returns the whole response."""
        return AsyncListWithRawResponse(AsyncList(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncListWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncListWithStreamingResponse(AsyncList(self._sender.opened()))


class ListWithRawResponse:
    """`List`, each method returning the whole response."""

    def __init__(self, list: List) -> None:
        self.list = raw(list.list)


class ListWithStreamingResponse:
    """`List`, each method opening a response to be read."""

    def __init__(self, list: List) -> None:
        self.list = opened(list.list)


class AsyncListWithRawResponse:
    """`AsyncList`, each method returning the whole response."""

    def __init__(self, list: AsyncList) -> None:
        self.list = async_raw(list.list)


class AsyncListWithStreamingResponse:
    """`AsyncList`, each method opening a response to be read."""

    def __init__(self, list: AsyncList) -> None:
        self.list = async_opened(list.list)

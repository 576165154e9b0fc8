"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Def2, Item

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_ERRORS = {"4XX": Def2}
_GET_ITEM: Operation[Item] = Operation("GET", "/items/{id}", response=Item, errors=_ERRORS)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def get_item(self, id: int, **options: Unpack[RequestOptions]) -> Item:
        """`GET /items/{id}`.

        Raises:
            APIStatusError: Why not. The body is `Def2`.
        """
        return self._sender.send(_GET_ITEM, Arguments(options, path={"id": id}))

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

    async def get_item(self, id: int, **options: Unpack[RequestOptions]) -> Item:
        """`GET /items/{id}`.

        Raises:
            APIStatusError: Why not. The body is `Def2`.
        """
        return await self._sender.send(_GET_ITEM, Arguments(options, path={"id": id}))

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
        self.get_item = raw(client.get_item)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_item = opened(client.get_item)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_item = async_raw(client.get_item)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_item = async_opened(client.get_item)

"""`client.dogs.barks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions

_CREATE: Operation[None] = Operation("POST", "/dogs/{id}/barks")


class Barks(Resource):
    """Methods of `client.dogs.barks`."""

    def create(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /dogs/{id}/barks`."""
        return self._sender.send(_CREATE, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> BarksWithRawResponse:
        """Each method returns the whole response."""
        return BarksWithRawResponse(Barks(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> BarksWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return BarksWithStreamingResponse(Barks(self._sender.opened()))


class AsyncBarks(AsyncResource):
    """Methods of `client.dogs.barks`."""

    async def create(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /dogs/{id}/barks`."""
        return await self._sender.send(_CREATE, Arguments(options, path={"id": id}))

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
        self.create = raw(barks.create)


class BarksWithStreamingResponse:
    """`Barks`, each method opening a response to be read."""

    def __init__(self, barks: Barks) -> None:
        self.create = opened(barks.create)


class AsyncBarksWithRawResponse:
    """`AsyncBarks`, each method returning the whole response."""

    def __init__(self, barks: AsyncBarks) -> None:
        self.create = async_raw(barks.create)


class AsyncBarksWithStreamingResponse:
    """`AsyncBarks`, each method opening a response to be read."""

    def __init__(self, barks: AsyncBarks) -> None:
        self.create = async_opened(barks.create)

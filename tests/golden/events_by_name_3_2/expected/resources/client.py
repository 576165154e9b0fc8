"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._runtime.operation import Arguments, StreamOperation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Removed, Same

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncStream, Stream

_READ_EVENTS: StreamOperation[Any] = StreamOperation(
    "GET", "/events", item=Any, events={"added": Same, "removed": Removed, "note": str, "raw": str, "any": Any}
)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def read_events(self, **options: Unpack[RequestOptions]) -> Stream[Any]:
        """`GET /events`."""
        return self._sender.stream(_READ_EVENTS, Arguments(options))

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

    async def read_events(self, **options: Unpack[RequestOptions]) -> AsyncStream[Any]:
        """`GET /events`."""
        return await self._sender.stream(_READ_EVENTS, Arguments(options))

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
        self.read_events = raw(client.read_events)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.read_events = opened(client.read_events)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.read_events = async_raw(client.read_events)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.read_events = async_opened(client.read_events)

"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.codec import TIME_UNIX
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Numbers

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST_NUMBERS: Operation[Numbers] = Operation("GET", "/numbers", response=Numbers)
_SINCE: Operation[None] = Operation("POST", "/numbers", encode={"query": {"since": TIME_UNIX}})


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def list_numbers(self, **options: Unpack[RequestOptions]) -> Numbers:
        """`GET /numbers`."""
        return self._sender.send(_LIST_NUMBERS, Arguments(options))

    def since(self, *, since: dt.datetime | float, **options: Unpack[RequestOptions]) -> None:
        """`POST /numbers`."""
        return self._sender.send(_SINCE, Arguments(options, query={"since": since}))

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

    async def list_numbers(self, **options: Unpack[RequestOptions]) -> Numbers:
        """`GET /numbers`."""
        return await self._sender.send(_LIST_NUMBERS, Arguments(options))

    async def since(self, *, since: dt.datetime | float, **options: Unpack[RequestOptions]) -> None:
        """`POST /numbers`."""
        return await self._sender.send(_SINCE, Arguments(options, query={"since": since}))

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
        self.list_numbers = raw(client.list_numbers)
        self.since = raw(client.since)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.list_numbers = opened(client.list_numbers)
        self.since = opened(client.since)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_numbers = async_raw(client.list_numbers)
        self.since = async_raw(client.since)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_numbers = async_opened(client.list_numbers)
        self.since = async_opened(client.since)

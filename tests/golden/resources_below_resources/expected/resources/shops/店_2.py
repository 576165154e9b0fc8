"""`client.shops.店`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions

_GET: Operation[None] = Operation("GET", "/店")


class 店(Resource):
    """Methods of `client.shops.店`."""

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /店`."""
        return self._sender.send(_GET, Arguments(options))

    @cached_property
    def with_raw_response(self) -> 店WithRawResponse:
        """Each method returns the whole response."""
        return 店WithRawResponse(店(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> 店WithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return 店WithStreamingResponse(店(self._sender.opened()))


class Async店(AsyncResource):
    """Methods of `client.shops.店`."""

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /店`."""
        return await self._sender.send(_GET, Arguments(options))

    @cached_property
    def with_raw_response(self) -> Async店WithRawResponse:
        """Each method returns the whole response."""
        return Async店WithRawResponse(Async店(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> Async店WithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return Async店WithStreamingResponse(Async店(self._sender.opened()))


class 店WithRawResponse:
    """`店`, each method returning the whole response."""

    def __init__(self, 店: 店) -> None:
        self.get = raw(店.get)


class 店WithStreamingResponse:
    """`店`, each method opening a response to be read."""

    def __init__(self, 店: 店) -> None:
        self.get = opened(店.get)


class Async店WithRawResponse:
    """`Async店`, each method returning the whole response."""

    def __init__(self, 店: Async店) -> None:
        self.get = async_raw(店.get)


class Async店WithStreamingResponse:
    """`Async店`, each method opening a response to be read."""

    def __init__(self, 店: Async店) -> None:
        self.get = async_opened(店.get)

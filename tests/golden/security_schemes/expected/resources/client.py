"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_BEARER: Operation[None] = Operation("GET", "/bearer", security=(("bearer",),))
_BASIC: Operation[None] = Operation("GET", "/basic", security=(("basic",),))
_HEADER: Operation[None] = Operation("GET", "/header", security=(("header",),))
_QUERY: Operation[None] = Operation("GET", "/query", security=(("query",),))
_COOKIE: Operation[None] = Operation("GET", "/cookie", security=(("cookie",),))
_BOTH: Operation[None] = Operation("GET", "/both", security=(("header", "query"),))
_EITHER: Operation[None] = Operation("GET", "/either", security=(("mutual", "basic"), ("bearer",)))
_OPEN: Operation[None] = Operation("GET", "/open", security=())
_BY_DEFAULT: Operation[None] = Operation("GET", "/client")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def bearer(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /bearer`."""
        return self._sender.send(_BEARER, Arguments(options))

    def basic(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /basic`."""
        return self._sender.send(_BASIC, Arguments(options))

    def header(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /header`."""
        return self._sender.send(_HEADER, Arguments(options))

    def query(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /query`."""
        return self._sender.send(_QUERY, Arguments(options))

    def cookie(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /cookie`."""
        return self._sender.send(_COOKIE, Arguments(options))

    def both(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /both`."""
        return self._sender.send(_BOTH, Arguments(options))

    def either(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /either`."""
        return self._sender.send(_EITHER, Arguments(options))

    def open(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /open`."""
        return self._sender.send(_OPEN, Arguments(options))

    def by_default(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /client`."""
        return self._sender.send(_BY_DEFAULT, Arguments(options))

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

    async def bearer(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /bearer`."""
        return await self._sender.send(_BEARER, Arguments(options))

    async def basic(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /basic`."""
        return await self._sender.send(_BASIC, Arguments(options))

    async def header(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /header`."""
        return await self._sender.send(_HEADER, Arguments(options))

    async def query(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /query`."""
        return await self._sender.send(_QUERY, Arguments(options))

    async def cookie(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /cookie`."""
        return await self._sender.send(_COOKIE, Arguments(options))

    async def both(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /both`."""
        return await self._sender.send(_BOTH, Arguments(options))

    async def either(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /either`."""
        return await self._sender.send(_EITHER, Arguments(options))

    async def open(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /open`."""
        return await self._sender.send(_OPEN, Arguments(options))

    async def by_default(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /client`."""
        return await self._sender.send(_BY_DEFAULT, Arguments(options))

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
        self.bearer = raw(client.bearer)
        self.basic = raw(client.basic)
        self.header = raw(client.header)
        self.query = raw(client.query)
        self.cookie = raw(client.cookie)
        self.both = raw(client.both)
        self.either = raw(client.either)
        self.open = raw(client.open)
        self.by_default = raw(client.by_default)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.bearer = opened(client.bearer)
        self.basic = opened(client.basic)
        self.header = opened(client.header)
        self.query = opened(client.query)
        self.cookie = opened(client.cookie)
        self.both = opened(client.both)
        self.either = opened(client.either)
        self.open = opened(client.open)
        self.by_default = opened(client.by_default)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.bearer = async_raw(client.bearer)
        self.basic = async_raw(client.basic)
        self.header = async_raw(client.header)
        self.query = async_raw(client.query)
        self.cookie = async_raw(client.cookie)
        self.both = async_raw(client.both)
        self.either = async_raw(client.either)
        self.open = async_raw(client.open)
        self.by_default = async_raw(client.by_default)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.bearer = async_opened(client.bearer)
        self.basic = async_opened(client.basic)
        self.header = async_opened(client.header)
        self.query = async_opened(client.query)
        self.cookie = async_opened(client.cookie)
        self.both = async_opened(client.both)
        self.either = async_opened(client.either)
        self.open = async_opened(client.open)
        self.by_default = async_opened(client.by_default)

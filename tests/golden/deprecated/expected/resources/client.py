"""`client`: Methods of the client itself."""
# The classes below refer to deprecated methods.
# pyright: reportDeprecated=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.deprecation import deprecated, warn_of
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Old

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_OLD: Operation[Old] = Operation("GET", "/old", response=Old)
_SEND: Operation[None] = Operation("POST", "/new")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @deprecated("This operation is deprecated.")
    def get_old(self, *, way: str | None = None, **options: Unpack[RequestOptions]) -> Old:
        """Deprecated.

        Args:
            way: Deprecated.
        """
        return self._sender.send(_GET_OLD, Arguments(options, query={"way": way}))

    @overload
    def send(self, *, name: str, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    @deprecated("`way` and `nick` are deprecated.")
    def send(
        self, *, name: str, way: str | None = None, nick: str | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    def send(
        self, *, name: str, way: str | None = None, nick: str | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /new`.

        Args:
            way: Deprecated.
            nick: Deprecated.
        """
        warn_of(way=way, nick=nick)
        return self._sender.send(_SEND, Arguments(options, query={"way": way}, body={"name": name, "nick": nick}))

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

    @deprecated("This operation is deprecated.")
    async def get_old(self, *, way: str | None = None, **options: Unpack[RequestOptions]) -> Old:
        """Deprecated.

        Args:
            way: Deprecated.
        """
        return await self._sender.send(_GET_OLD, Arguments(options, query={"way": way}))

    @overload
    async def send(self, *, name: str, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    @deprecated("`way` and `nick` are deprecated.")
    async def send(
        self, *, name: str, way: str | None = None, nick: str | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    async def send(
        self, *, name: str, way: str | None = None, nick: str | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /new`.

        Args:
            way: Deprecated.
            nick: Deprecated.
        """
        warn_of(way=way, nick=nick)
        return await self._sender.send(_SEND, Arguments(options, query={"way": way}, body={"name": name, "nick": nick}))

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
        self.get_old = raw(client.get_old)
        self.send = raw(client.send)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_old = opened(client.get_old)
        self.send = opened(client.send)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_old = async_raw(client.get_old)
        self.send = async_raw(client.send)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_old = async_opened(client.get_old)
        self.send = async_opened(client.send)

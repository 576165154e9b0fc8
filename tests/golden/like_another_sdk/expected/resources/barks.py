"""`client.barks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.compat.resources import AsyncResource, Resource
from .._runtime.operation import Arguments, Operation, StreamOperation
from .._runtime.raw import async_opened_overloads, opened_overloads, raw_overloads
from ..models.barks import Bark

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Required, TypeVar, Unpack

    from .._runtime.compat.responses import APIResponse, AsyncAPIResponse
    from .._runtime.compat.streams import AsyncStream, Stream
    from .._runtime.options import RequestOptions

_CREATE: Operation[Bark] = Operation("POST", "/barks", response=Bark)
_CREATE_STREAM: StreamOperation[Bark] = StreamOperation("POST", "/barks", item=Bark)


class Barks(Resource):
    """Methods of `client.barks`."""

    @overload
    def create(
        self, *, loud: bool, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> Bark: ...
    @overload
    def create(self, *, loud: bool, stream: Literal[True], **options: Unpack[RequestOptions]) -> Stream[Bark]: ...
    @overload
    def create(self, *, loud: bool, stream: bool, **options: Unpack[RequestOptions]) -> Bark | Stream[Bark]: ...
    def create(
        self, *, loud: bool, stream: bool | None = None, **options: Unpack[RequestOptions]
    ) -> Bark | Stream[Bark]:
        """`POST /barks`."""
        body = {"loud": loud, "stream": stream}
        if stream:
            return self._sender.stream(_CREATE_STREAM, Arguments(options, body=body))
        return self._sender.send(_CREATE, Arguments(options, body=body))

    @cached_property
    def with_raw_response(self) -> BarksWithRawResponse:
        """Each method returns the whole response."""
        return BarksWithRawResponse(Barks(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> BarksWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return BarksWithStreamingResponse(Barks(self._sender.opened()))


class AsyncBarks(AsyncResource):
    """Methods of `client.barks`."""

    @overload
    async def create(
        self, *, loud: bool, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> Bark: ...
    @overload
    async def create(
        self, *, loud: bool, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[Bark]: ...
    @overload
    async def create(
        self, *, loud: bool, stream: bool, **options: Unpack[RequestOptions]
    ) -> Bark | AsyncStream[Bark]: ...
    async def create(
        self, *, loud: bool, stream: bool | None = None, **options: Unpack[RequestOptions]
    ) -> Bark | AsyncStream[Bark]:
        """`POST /barks`."""
        body = {"loud": loud, "stream": stream}
        if stream:
            return await self._sender.stream(_CREATE_STREAM, Arguments(options, body=body))
        return await self._sender.send(_CREATE, Arguments(options, body=body))

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
        self.create: _Create[APIResponse[Bark], APIResponse[Stream[Bark]], APIResponse[Bark | Stream[Bark]]] = (
            raw_overloads(barks.create)
        )


class BarksWithStreamingResponse:
    """`Barks`, each method opening a response to be read."""

    def __init__(self, barks: Barks) -> None:
        self.create: _Create[
            AbstractContextManager[APIResponse[Bark]],
            AbstractContextManager[APIResponse[Stream[Bark]]],
            AbstractContextManager[APIResponse[Bark | Stream[Bark]]],
        ] = opened_overloads(barks.create)


class AsyncBarksWithRawResponse:
    """`AsyncBarks`, each method returning the whole response."""

    def __init__(self, barks: AsyncBarks) -> None:
        self.create: _Create[
            Awaitable[AsyncAPIResponse[Bark]],
            Awaitable[AsyncAPIResponse[AsyncStream[Bark]]],
            Awaitable[AsyncAPIResponse[Bark | AsyncStream[Bark]]],
        ] = raw_overloads(barks.create)


class AsyncBarksWithStreamingResponse:
    """`AsyncBarks`, each method opening a response to be read."""

    def __init__(self, barks: AsyncBarks) -> None:
        self.create: _Create[
            AbstractAsyncContextManager[AsyncAPIResponse[Bark]],
            AbstractAsyncContextManager[AsyncAPIResponse[AsyncStream[Bark]]],
            AbstractAsyncContextManager[AsyncAPIResponse[Bark | AsyncStream[Bark]]],
        ] = async_opened_overloads(barks.create)


if TYPE_CHECKING:
    _R1 = TypeVar("_R1", covariant=True)
    _R2 = TypeVar("_R2", covariant=True)
    _R3 = TypeVar("_R3", covariant=True)

    class _CreateArguments(RequestOptions, total=False):
        """Keyword arguments that every overload takes."""

        loud: Required[bool]

    class _Create(Protocol[_R1, _R2, _R3]):
        """A call whose responses come wrapped, one type for each overload."""

        @overload
        def __call__(self, *, stream: Literal[False] | None = None, **options: Unpack[_CreateArguments]) -> _R1: ...
        @overload
        def __call__(self, *, stream: Literal[True], **options: Unpack[_CreateArguments]) -> _R2: ...
        @overload
        def __call__(self, *, stream: bool, **options: Unpack[_CreateArguments]) -> _R3: ...

"""`client.barks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.compat.raw import async_opened, async_raw, opened, raw
from .._runtime.compat.resources import AsyncResource, Resource
from .._runtime.operation import Arguments, Operation, StreamOperation
from .._runtime.records import REQUIRED
from ..models.barks import Bark

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.compat.streams import AsyncStream, Stream
    from .._runtime.options import RequestOptions
    from ..models.barks import BarkCreateRequest

_CREATE: Operation[Bark] = Operation("POST", "/barks", response=Bark, switch="stream", idempotency_header="X-Once")
_CREATE_STREAM: StreamOperation[Bark] = StreamOperation("POST", "/barks", item=Bark, idempotency_header="X-Once")


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
    @overload
    def create(
        self, body: BarkCreateRequest, *, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> Bark: ...
    @overload
    def create(
        self, body: BarkCreateRequest, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[Bark]: ...
    @overload
    def create(
        self, body: BarkCreateRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> Bark | Stream[Bark]: ...
    def create(
        self,
        body: BarkCreateRequest | None = None,
        *,
        loud: bool = REQUIRED,
        stream: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> Bark | Stream[Bark]:
        """`POST /barks`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        sent = {"loud": loud, "stream": stream}
        if stream:
            return self._sender.stream(_CREATE_STREAM, Arguments(options, whole=body, body=sent))
        return self._sender.send(_CREATE, Arguments(options, whole=body, body=sent))

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
    @overload
    async def create(
        self, body: BarkCreateRequest, *, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> Bark: ...
    @overload
    async def create(
        self, body: BarkCreateRequest, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[Bark]: ...
    @overload
    async def create(
        self, body: BarkCreateRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> Bark | AsyncStream[Bark]: ...
    async def create(
        self,
        body: BarkCreateRequest | None = None,
        *,
        loud: bool = REQUIRED,
        stream: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> Bark | AsyncStream[Bark]:
        """`POST /barks`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        sent = {"loud": loud, "stream": stream}
        if stream:
            return await self._sender.stream(_CREATE_STREAM, Arguments(options, whole=body, body=sent))
        return await self._sender.send(_CREATE, Arguments(options, whole=body, body=sent))

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

"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.client import SubscribeRequest

_SUBSCRIBE: Operation[None] = Operation("POST", "/subscriptions")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def subscribe(self, *, url: str, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    def subscribe(self, body: SubscribeRequest, **options: Unpack[RequestOptions]) -> None: ...
    def subscribe(
        self, body: SubscribeRequest | None = None, *, url: str = REQUIRED, **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /subscriptions`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_SUBSCRIBE, Arguments(options, whole=body, body={"url": url}))

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

    @overload
    async def subscribe(self, *, url: str, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    async def subscribe(self, body: SubscribeRequest, **options: Unpack[RequestOptions]) -> None: ...
    async def subscribe(
        self, body: SubscribeRequest | None = None, *, url: str = REQUIRED, **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /subscriptions`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_SUBSCRIBE, Arguments(options, whole=body, body={"url": url}))

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
        self.subscribe = raw(client.subscribe)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.subscribe = opened(client.subscribe)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.subscribe = async_raw(client.subscribe)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.subscribe = async_opened(client.subscribe)

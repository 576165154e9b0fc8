"""`client.runtime`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.runtime import LiteralModel

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_SEND: Operation[LiteralModel] = Operation("GET", "/runtime", response=LiteralModel)


class Runtime(Resource):
    """Methods of `client.runtime`."""

    def send(self, **options: Unpack[RequestOptions]) -> LiteralModel:
        """`GET /runtime`."""
        return self._sender.send(_SEND, Arguments(options))

    @cached_property
    def with_raw_response(self) -> RuntimeWithRawResponse:
        """Each method returns the whole response."""
        return RuntimeWithRawResponse(Runtime(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> RuntimeWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return RuntimeWithStreamingResponse(Runtime(self._sender.opened()))


class AsyncRuntime(AsyncResource):
    """Methods of `client.runtime`."""

    async def send(self, **options: Unpack[RequestOptions]) -> LiteralModel:
        """`GET /runtime`."""
        return await self._sender.send(_SEND, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncRuntimeWithRawResponse:
        """Each method returns the whole response."""
        return AsyncRuntimeWithRawResponse(AsyncRuntime(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncRuntimeWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncRuntimeWithStreamingResponse(AsyncRuntime(self._sender.opened()))


class RuntimeWithRawResponse:
    """`Runtime`, each method returning the whole response."""

    def __init__(self, runtime: Runtime) -> None:
        self.send = raw(runtime.send)


class RuntimeWithStreamingResponse:
    """`Runtime`, each method opening a response to be read."""

    def __init__(self, runtime: Runtime) -> None:
        self.send = opened(runtime.send)


class AsyncRuntimeWithRawResponse:
    """`AsyncRuntime`, each method returning the whole response."""

    def __init__(self, runtime: AsyncRuntime) -> None:
        self.send = async_raw(runtime.send)


class AsyncRuntimeWithStreamingResponse:
    """`AsyncRuntime`, each method opening a response to be read."""

    def __init__(self, runtime: AsyncRuntime) -> None:
        self.send = async_opened(runtime.send)

"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.client import AddOrderRequest
    from ..types.client import LineDict

_ADD_ORDER: Operation[Line] = Operation("POST", "/orders", response=Line)
_UPDATE_STATE: Operation[None] = Operation("PUT", "/state")
_CREATE_STATE: Operation[None] = Operation("POST", "/state")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def add_order(self, *, lines: Sequence[Line | LineDict], **options: Unpack[RequestOptions]) -> Line: ...
    @overload
    def add_order(self, body: AddOrderRequest, **options: Unpack[RequestOptions]) -> Line: ...
    def add_order(
        self,
        body: AddOrderRequest | None = None,
        *,
        lines: Sequence[Line | LineDict] = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> Line:
        """`POST /orders`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_ADD_ORDER, Arguments(options, whole=body, body={"lines": lines}))

    def update_state(self, **options: Unpack[RequestOptions]) -> None:
        """`PUT /state`."""
        return self._sender.send(_UPDATE_STATE, Arguments(options, body={}))

    def create_state(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /state`."""
        return self._sender.send(_CREATE_STATE, Arguments(options))

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
    async def add_order(self, *, lines: Sequence[Line | LineDict], **options: Unpack[RequestOptions]) -> Line: ...
    @overload
    async def add_order(self, body: AddOrderRequest, **options: Unpack[RequestOptions]) -> Line: ...
    async def add_order(
        self,
        body: AddOrderRequest | None = None,
        *,
        lines: Sequence[Line | LineDict] = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> Line:
        """`POST /orders`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_ADD_ORDER, Arguments(options, whole=body, body={"lines": lines}))

    async def update_state(self, **options: Unpack[RequestOptions]) -> None:
        """`PUT /state`."""
        return await self._sender.send(_UPDATE_STATE, Arguments(options, body={}))

    async def create_state(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /state`."""
        return await self._sender.send(_CREATE_STATE, Arguments(options))

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
        self.add_order = raw(client.add_order)
        self.update_state = raw(client.update_state)
        self.create_state = raw(client.create_state)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.add_order = opened(client.add_order)
        self.update_state = opened(client.update_state)
        self.create_state = opened(client.create_state)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_order = async_raw(client.add_order)
        self.update_state = async_raw(client.update_state)
        self.create_state = async_raw(client.create_state)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_order = async_opened(client.add_order)
        self.update_state = async_opened(client.update_state)
        self.create_state = async_opened(client.create_state)

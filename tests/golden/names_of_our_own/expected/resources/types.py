"""`client.types`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.types import Response

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST: Operation[Response] = Operation("GET", "/types", response=Response)


class Types(Resource):
    """Methods of `client.types`."""

    def list(self, **options: Unpack[RequestOptions]) -> Response:
        """`GET /types`."""
        return self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> TypesWithRawResponse:
        """Each method returns the whole response."""
        return TypesWithRawResponse(Types(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> TypesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return TypesWithStreamingResponse(Types(self._sender.opened()))


class AsyncTypes(AsyncResource):
    """Methods of `client.types`."""

    async def list(self, **options: Unpack[RequestOptions]) -> Response:
        """`GET /types`."""
        return await self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncTypesWithRawResponse:
        """Each method returns the whole response."""
        return AsyncTypesWithRawResponse(AsyncTypes(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncTypesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncTypesWithStreamingResponse(AsyncTypes(self._sender.opened()))


class TypesWithRawResponse:
    """`Types`, each method returning the whole response."""

    def __init__(self, types: Types) -> None:
        self.list = raw(types.list)


class TypesWithStreamingResponse:
    """`Types`, each method opening a response to be read."""

    def __init__(self, types: Types) -> None:
        self.list = opened(types.list)


class AsyncTypesWithRawResponse:
    """`AsyncTypes`, each method returning the whole response."""

    def __init__(self, types: AsyncTypes) -> None:
        self.list = async_raw(types.list)


class AsyncTypesWithStreamingResponse:
    """`AsyncTypes`, each method opening a response to be read."""

    def __init__(self, types: AsyncTypes) -> None:
        self.list = async_opened(types.list)

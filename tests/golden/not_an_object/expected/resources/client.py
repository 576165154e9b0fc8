"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.codec import AS_IT_IS
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..types.client import TagDict

_UPDATE_TAG: Operation[list[Tag]] = Operation("PUT", "/tags", response=list[Tag])
_COUNT: Operation[int] = Operation("PUT", "/count", response=int)
_UPDATE_MAP: Operation[dict[str, Tag]] = Operation("PUT", "/map", response=dict[str, Tag], whole=AS_IT_IS)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def update_tag(self, *, body: Sequence[str], **options: Unpack[RequestOptions]) -> list[Tag]:
        """`PUT /tags`."""
        return self._sender.send(_UPDATE_TAG, Arguments(options, body=body))

    def count(self, *, body: int, **options: Unpack[RequestOptions]) -> int:
        """`PUT /count`."""
        return self._sender.send(_COUNT, Arguments(options, body=body))

    def update_map(self, *, body: Mapping[str, Tag | TagDict], **options: Unpack[RequestOptions]) -> dict[str, Tag]:
        """`PUT /map`."""
        return self._sender.send(_UPDATE_MAP, Arguments(options, body=body))

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

    async def update_tag(self, *, body: Sequence[str], **options: Unpack[RequestOptions]) -> list[Tag]:
        """`PUT /tags`."""
        return await self._sender.send(_UPDATE_TAG, Arguments(options, body=body))

    async def count(self, *, body: int, **options: Unpack[RequestOptions]) -> int:
        """`PUT /count`."""
        return await self._sender.send(_COUNT, Arguments(options, body=body))

    async def update_map(
        self, *, body: Mapping[str, Tag | TagDict], **options: Unpack[RequestOptions]
    ) -> dict[str, Tag]:
        """`PUT /map`."""
        return await self._sender.send(_UPDATE_MAP, Arguments(options, body=body))

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
        self.update_tag = raw(client.update_tag)
        self.count = raw(client.count)
        self.update_map = raw(client.update_map)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.update_tag = opened(client.update_tag)
        self.count = opened(client.count)
        self.update_map = opened(client.update_map)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.update_tag = async_raw(client.update_tag)
        self.count = async_raw(client.count)
        self.update_map = async_raw(client.update_map)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.update_tag = async_opened(client.update_tag)
        self.count = async_opened(client.count)
        self.update_map = async_opened(client.update_map)

"""`client.kennels`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.compat.raw import async_opened, async_raw, opened, raw
from .._runtime.compat.resources import AsyncResource, Resource
from .._runtime.operation import Arguments, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_DELETE: Operation[None] = Operation("DELETE", "/kennels", security=(("adminKey",),))


class Kennels(Resource):
    """Methods of `client.kennels`."""

    def delete(self, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /kennels`."""
        return self._sender.send(_DELETE, Arguments(options))

    @cached_property
    def with_raw_response(self) -> KennelsWithRawResponse:
        """Each method returns the whole response."""
        return KennelsWithRawResponse(Kennels(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> KennelsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return KennelsWithStreamingResponse(Kennels(self._sender.opened()))


class AsyncKennels(AsyncResource):
    """Methods of `client.kennels`."""

    async def delete(self, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /kennels`."""
        return await self._sender.send(_DELETE, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncKennelsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncKennelsWithRawResponse(AsyncKennels(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncKennelsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncKennelsWithStreamingResponse(AsyncKennels(self._sender.opened()))


class KennelsWithRawResponse:
    """`Kennels`, each method returning the whole response."""

    def __init__(self, kennels: Kennels) -> None:
        self.delete = raw(kennels.delete)


class KennelsWithStreamingResponse:
    """`Kennels`, each method opening a response to be read."""

    def __init__(self, kennels: Kennels) -> None:
        self.delete = opened(kennels.delete)


class AsyncKennelsWithRawResponse:
    """`AsyncKennels`, each method returning the whole response."""

    def __init__(self, kennels: AsyncKennels) -> None:
        self.delete = async_raw(kennels.delete)


class AsyncKennelsWithStreamingResponse:
    """`AsyncKennels`, each method opening a response to be read."""

    def __init__(self, kennels: AsyncKennels) -> None:
        self.delete = async_opened(kennels.delete)

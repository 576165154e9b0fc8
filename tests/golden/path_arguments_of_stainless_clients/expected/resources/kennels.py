"""`client.kennels`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.compat.arguments import non_empty
from .._runtime.compat.raw import async_opened, async_raw, opened, raw
from .._runtime.compat.resources import AsyncResource, Resource
from .._runtime.operation import Arguments, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_RETRIEVE: Operation[None] = Operation("GET", "/kennels/{kennelId}")


class Kennels(Resource):
    """Methods of `client.kennels`."""

    def retrieve(self, kennel_id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /kennels/{kennelId}`.

        Args:
            kennel_id: Which kennel.
        """
        non_empty(kennel_id=kennel_id)
        return self._sender.send(_RETRIEVE, Arguments(options, path={"kennelId": kennel_id}))

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

    async def retrieve(self, kennel_id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /kennels/{kennelId}`.

        Args:
            kennel_id: Which kennel.
        """
        non_empty(kennel_id=kennel_id)
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"kennelId": kennel_id}))

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
        self.retrieve = raw(kennels.retrieve)


class KennelsWithStreamingResponse:
    """`Kennels`, each method opening a response to be read."""

    def __init__(self, kennels: Kennels) -> None:
        self.retrieve = opened(kennels.retrieve)


class AsyncKennelsWithRawResponse:
    """`AsyncKennels`, each method returning the whole response."""

    def __init__(self, kennels: AsyncKennels) -> None:
        self.retrieve = async_raw(kennels.retrieve)


class AsyncKennelsWithStreamingResponse:
    """`AsyncKennels`, each method opening a response to be read."""

    def __init__(self, kennels: AsyncKennels) -> None:
        self.retrieve = async_opened(kennels.retrieve)

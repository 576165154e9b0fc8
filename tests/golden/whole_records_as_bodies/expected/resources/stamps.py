"""`client.stamps`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_RENEW: Operation[None] = Operation("PUT", "/stamps")


class Stamps(Resource):
    """Methods of `client.stamps`."""

    def renew(self, **options: Unpack[RequestOptions]) -> None:
        """`PUT /stamps`."""
        return self._sender.send(_RENEW, Arguments(options, body={}))

    @cached_property
    def with_raw_response(self) -> StampsWithRawResponse:
        """Each method returns the whole response."""
        return StampsWithRawResponse(Stamps(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> StampsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return StampsWithStreamingResponse(Stamps(self._sender.opened()))


class AsyncStamps(AsyncResource):
    """Methods of `client.stamps`."""

    async def renew(self, **options: Unpack[RequestOptions]) -> None:
        """`PUT /stamps`."""
        return await self._sender.send(_RENEW, Arguments(options, body={}))

    @cached_property
    def with_raw_response(self) -> AsyncStampsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncStampsWithRawResponse(AsyncStamps(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncStampsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncStampsWithStreamingResponse(AsyncStamps(self._sender.opened()))


class StampsWithRawResponse:
    """`Stamps`, each method returning the whole response."""

    def __init__(self, stamps: Stamps) -> None:
        self.renew = raw(stamps.renew)


class StampsWithStreamingResponse:
    """`Stamps`, each method opening a response to be read."""

    def __init__(self, stamps: Stamps) -> None:
        self.renew = opened(stamps.renew)


class AsyncStampsWithRawResponse:
    """`AsyncStamps`, each method returning the whole response."""

    def __init__(self, stamps: AsyncStamps) -> None:
        self.renew = async_raw(stamps.renew)


class AsyncStampsWithStreamingResponse:
    """`AsyncStamps`, each method opening a response to be read."""

    def __init__(self, stamps: AsyncStamps) -> None:
        self.renew = async_opened(stamps.renew)

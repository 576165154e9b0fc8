"""`client.birds`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Parrot

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST: Operation[list[Parrot]] = Operation("GET", "/birds", response=list[Parrot])


class Birds(Resource):
    """Methods of `client.birds`."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[Parrot]:
        """`GET /birds`.

        Returns:
            Parrots, which add nothing to birds but a vocabulary.
        """
        return self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> BirdsWithRawResponse:
        """Each method returns the whole response."""
        return BirdsWithRawResponse(Birds(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> BirdsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return BirdsWithStreamingResponse(Birds(self._sender.opened()))


class AsyncBirds(AsyncResource):
    """Methods of `client.birds`."""

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[Parrot]:
        """`GET /birds`.

        Returns:
            Parrots, which add nothing to birds but a vocabulary.
        """
        return await self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncBirdsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncBirdsWithRawResponse(AsyncBirds(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncBirdsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncBirdsWithStreamingResponse(AsyncBirds(self._sender.opened()))


class BirdsWithRawResponse:
    """`Birds`, each method returning the whole response."""

    def __init__(self, birds: Birds) -> None:
        self.list = raw(birds.list)


class BirdsWithStreamingResponse:
    """`Birds`, each method opening a response to be read."""

    def __init__(self, birds: Birds) -> None:
        self.list = opened(birds.list)


class AsyncBirdsWithRawResponse:
    """`AsyncBirds`, each method returning the whole response."""

    def __init__(self, birds: AsyncBirds) -> None:
        self.list = async_raw(birds.list)


class AsyncBirdsWithStreamingResponse:
    """`AsyncBirds`, each method opening a response to be read."""

    def __init__(self, birds: AsyncBirds) -> None:
        self.list = async_opened(birds.list)

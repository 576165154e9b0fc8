"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.style import JSON_STRING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.client import FindPetsFilter
    from ..types.client import FindPetsFilterDict

_FIND_PETS: Operation[None] = Operation(
    "GET", "/pets", encode={"query": {"filter": JSON_STRING}, "header": {"X-Meta": JSON_STRING}}
)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def find_pets(
        self,
        *,
        filter: FindPetsFilter | FindPetsFilterDict | None = None,
        x_meta: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /pets`."""
        return self._sender.send(_FIND_PETS, Arguments(options, query={"filter": filter}, headers={"X-Meta": x_meta}))

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

    async def find_pets(
        self,
        *,
        filter: FindPetsFilter | FindPetsFilterDict | None = None,
        x_meta: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /pets`."""
        return await self._sender.send(
            _FIND_PETS, Arguments(options, query={"filter": filter}, headers={"X-Meta": x_meta})
        )

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
        self.find_pets = raw(client.find_pets)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.find_pets = opened(client.find_pets)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.find_pets = async_raw(client.find_pets)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.find_pets = async_opened(client.find_pets)

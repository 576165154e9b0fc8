"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Pet

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_PET: Operation[Pet] = Operation("GET", "/pets/{id}", response=Pet)
_UPDATE_PET: Operation[Pet] = Operation("PUT", "/pets/{id}", response=Pet)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def get_pet(self, id: str, *, verbose: bool | None = None, **options: Unpack[RequestOptions]) -> Pet:
        """`GET /pets/{id}`."""
        return self._sender.send(_GET_PET, Arguments(options, path={"id": id}, query={"verbose": verbose}))

    @overload
    def update_pet(
        self, id: str, *, name: str, verbose: int | None = None, **options: Unpack[RequestOptions]
    ) -> Pet: ...
    @overload
    def update_pet(
        self, id: str, body: Pet, *, verbose: int | None = None, **options: Unpack[RequestOptions]
    ) -> Pet: ...
    def update_pet(
        self,
        id: str,
        body: Pet | None = None,
        *,
        name: str = REQUIRED,
        verbose: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """`PUT /pets/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _UPDATE_PET,
            Arguments(options, path={"id": id}, query={"verbose": verbose}, whole=body, body={"name": name}),
        )

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

    async def get_pet(self, id: str, *, verbose: bool | None = None, **options: Unpack[RequestOptions]) -> Pet:
        """`GET /pets/{id}`."""
        return await self._sender.send(_GET_PET, Arguments(options, path={"id": id}, query={"verbose": verbose}))

    @overload
    async def update_pet(
        self, id: str, *, name: str, verbose: int | None = None, **options: Unpack[RequestOptions]
    ) -> Pet: ...
    @overload
    async def update_pet(
        self, id: str, body: Pet, *, verbose: int | None = None, **options: Unpack[RequestOptions]
    ) -> Pet: ...
    async def update_pet(
        self,
        id: str,
        body: Pet | None = None,
        *,
        name: str = REQUIRED,
        verbose: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """`PUT /pets/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _UPDATE_PET,
            Arguments(options, path={"id": id}, query={"verbose": verbose}, whole=body, body={"name": name}),
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
        self.get_pet = raw(client.get_pet)
        self.update_pet = raw(client.update_pet)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_pet = opened(client.get_pet)
        self.update_pet = opened(client.update_pet)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_pet = async_raw(client.get_pet)
        self.update_pet = async_raw(client.update_pet)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_pet = async_opened(client.get_pet)
        self.update_pet = async_opened(client.update_pet)

"""`client.dogs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.dogs import DogUpdateRequest

_UPDATE: Operation[None] = Operation("PATCH", "/kennels/{kennelId}/dogs/{id}")


class Dogs(Resource):
    """Methods of `client.dogs`."""

    @overload
    def update(
        self, id: str, *, kennel_id: str, age: int, name: str | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    def update(self, id: str, body: DogUpdateRequest, *, kennel_id: str, **options: Unpack[RequestOptions]) -> None: ...
    def update(
        self,
        id: str,
        body: DogUpdateRequest | None = None,
        *,
        kennel_id: str,
        age: int = REQUIRED,
        name: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /kennels/{kennelId}/dogs/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            age: Years since its birth.
        """
        return self._sender.send(
            _UPDATE,
            Arguments(options, path={"id": id, "kennelId": kennel_id}, whole=body, body={"age": age, "name": name}),
        )

    @cached_property
    def with_raw_response(self) -> DogsWithRawResponse:
        """Each method returns the whole response."""
        return DogsWithRawResponse(Dogs(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> DogsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return DogsWithStreamingResponse(Dogs(self._sender.opened()))


class AsyncDogs(AsyncResource):
    """Methods of `client.dogs`."""

    @overload
    async def update(
        self, id: str, *, kennel_id: str, age: int, name: str | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    async def update(
        self, id: str, body: DogUpdateRequest, *, kennel_id: str, **options: Unpack[RequestOptions]
    ) -> None: ...
    async def update(
        self,
        id: str,
        body: DogUpdateRequest | None = None,
        *,
        kennel_id: str,
        age: int = REQUIRED,
        name: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /kennels/{kennelId}/dogs/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            age: Years since its birth.
        """
        return await self._sender.send(
            _UPDATE,
            Arguments(options, path={"id": id, "kennelId": kennel_id}, whole=body, body={"age": age, "name": name}),
        )

    @cached_property
    def with_raw_response(self) -> AsyncDogsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncDogsWithRawResponse(AsyncDogs(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncDogsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncDogsWithStreamingResponse(AsyncDogs(self._sender.opened()))


class DogsWithRawResponse:
    """`Dogs`, each method returning the whole response."""

    def __init__(self, dogs: Dogs) -> None:
        self.update = raw(dogs.update)


class DogsWithStreamingResponse:
    """`Dogs`, each method opening a response to be read."""

    def __init__(self, dogs: Dogs) -> None:
        self.update = opened(dogs.update)


class AsyncDogsWithRawResponse:
    """`AsyncDogs`, each method returning the whole response."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.update = async_raw(dogs.update)


class AsyncDogsWithStreamingResponse:
    """`AsyncDogs`, each method opening a response to be read."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.update = async_opened(dogs.update)

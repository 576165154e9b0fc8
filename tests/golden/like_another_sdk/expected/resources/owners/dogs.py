"""`client.owners.dogs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.compat.arguments import non_empty
from ..._runtime.compat.raw import async_opened, async_raw, opened, raw
from ..._runtime.compat.resources import AsyncResource, Resource
from ..._runtime.operation import Arguments, Operation
from ...models.shared import Dog

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions

_RETRIEVE: Operation[Dog] = Operation("GET", "/owners/{owner_id}/dogs/{dogId}", response=Dog)


class Dogs(Resource):
    """Methods of `client.owners.dogs`."""

    def retrieve(
        self, dog_id: str, owner_id: str, *, tail: bool | None = None, **options: Unpack[RequestOptions]
    ) -> Dog:
        """The same as `client.dogs.retrieve`."""
        non_empty(dog_id=dog_id, owner_id=owner_id)
        return self._sender.send(
            _RETRIEVE, Arguments(options, path={"dogId": dog_id, "owner_id": owner_id}, query={"with-tail": tail})
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
    """Methods of `client.owners.dogs`."""

    async def retrieve(
        self, dog_id: str, owner_id: str, *, tail: bool | None = None, **options: Unpack[RequestOptions]
    ) -> Dog:
        """The same as `client.dogs.retrieve`."""
        non_empty(dog_id=dog_id, owner_id=owner_id)
        return await self._sender.send(
            _RETRIEVE, Arguments(options, path={"dogId": dog_id, "owner_id": owner_id}, query={"with-tail": tail})
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
        self.retrieve = raw(dogs.retrieve)


class DogsWithStreamingResponse:
    """`Dogs`, each method opening a response to be read."""

    def __init__(self, dogs: Dogs) -> None:
        self.retrieve = opened(dogs.retrieve)


class AsyncDogsWithRawResponse:
    """`AsyncDogs`, each method returning the whole response."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.retrieve = async_raw(dogs.retrieve)


class AsyncDogsWithStreamingResponse:
    """`AsyncDogs`, each method opening a response to be read."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.retrieve = async_opened(dogs.retrieve)

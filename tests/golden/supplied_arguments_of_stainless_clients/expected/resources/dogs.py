"""`client.dogs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.compat.names import named
from .._runtime.compat.raw import async_opened, async_raw, opened, raw
from .._runtime.compat.resources import AsyncResource, Resource
from .._runtime.operation import Arguments, Operation
from .._runtime.records import REQUIRED

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.dogs import Dog

_LIST: Operation[None] = Operation("GET", "/dogs")
_CREATE: Operation[None] = Operation("POST", "/dogs", encode={"whole": {"": named(wire_names={"owner_id": "ownerId"})}})


class Dogs(Resource):
    """Methods of `client.dogs`."""

    def list(self, *, region: str | None = None, limit: int | None = None, **options: Unpack[RequestOptions]) -> None:
        """`GET /dogs`.

        Args:
            region: Where. Default: `region` of the client.
        """
        return self._sender.send(_LIST, Arguments(options, query={"Region": region, "limit": limit}))

    @overload
    def create(
        self, *, name: str, owner_id: str | None = None, kennel: str | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    def create(self, body: Dog, **options: Unpack[RequestOptions]) -> None: ...
    def create(
        self,
        body: Dog | None = None,
        *,
        name: str = REQUIRED,
        owner_id: str | None = None,
        kennel: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /dogs`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            owner_id: Whose. Default: `owner` of the client.
            kennel: Default: `region` of the client.
        """
        return self._sender.send(
            _CREATE, Arguments(options, whole=body, body={"name": name, "ownerId": owner_id, "kennel": kennel})
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

    async def list(
        self, *, region: str | None = None, limit: int | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`GET /dogs`.

        Args:
            region: Where. Default: `region` of the client.
        """
        return await self._sender.send(_LIST, Arguments(options, query={"Region": region, "limit": limit}))

    @overload
    async def create(
        self, *, name: str, owner_id: str | None = None, kennel: str | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    async def create(self, body: Dog, **options: Unpack[RequestOptions]) -> None: ...
    async def create(
        self,
        body: Dog | None = None,
        *,
        name: str = REQUIRED,
        owner_id: str | None = None,
        kennel: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /dogs`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            owner_id: Whose. Default: `owner` of the client.
            kennel: Default: `region` of the client.
        """
        return await self._sender.send(
            _CREATE, Arguments(options, whole=body, body={"name": name, "ownerId": owner_id, "kennel": kennel})
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
        self.list = raw(dogs.list)
        self.create = raw(dogs.create)


class DogsWithStreamingResponse:
    """`Dogs`, each method opening a response to be read."""

    def __init__(self, dogs: Dogs) -> None:
        self.list = opened(dogs.list)
        self.create = opened(dogs.create)


class AsyncDogsWithRawResponse:
    """`AsyncDogs`, each method returning the whole response."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.list = async_raw(dogs.list)
        self.create = async_raw(dogs.create)


class AsyncDogsWithStreamingResponse:
    """`AsyncDogs`, each method opening a response to be read."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.list = async_opened(dogs.list)
        self.create = async_opened(dogs.create)

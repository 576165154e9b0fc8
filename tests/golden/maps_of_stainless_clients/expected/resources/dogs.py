"""`client.dogs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.codec import DATE
from .._runtime.compat.names import named
from .._runtime.compat.raw import async_opened, async_raw, opened, raw
from .._runtime.compat.resources import AsyncResource, Resource
from .._runtime.operation import Arguments, Operation
from ..models.dogs import Dog, Facts

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.dogs import Kennel, Nothing
    from ..types.dogs import FactsInput, KennelDict, MetadataInput, NothingDict

_CREATE: Operation[Dog] = Operation("POST", "/dogs", response=Dog, encode={"body": {"births": named(values=DATE)}})
_FACTS: Operation[Facts] = Operation("GET", "/facts", response=Facts)


class Dogs(Resource):
    """Methods of `client.dogs`."""

    def create(
        self,
        body: Dog | None = None,
        *,
        metadata: MetadataInput | None = None,
        births: Mapping[str, dt.date | str] | None = None,
        owner: FactsInput | str | None = None,
        nothing: Nothing | NothingDict | Mapping[str, object] | None = None,
        kennel: Kennel | KennelDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> Dog:
        """`POST /dogs`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            metadata: Keys of your own.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={"metadata": metadata, "births": births, "owner": owner, "nothing": nothing, "kennel": kennel},
            ),
        )

    def facts(self, **options: Unpack[RequestOptions]) -> Facts:
        """`GET /facts`."""
        return self._sender.send(_FACTS, Arguments(options))

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

    async def create(
        self,
        body: Dog | None = None,
        *,
        metadata: MetadataInput | None = None,
        births: Mapping[str, dt.date | str] | None = None,
        owner: FactsInput | str | None = None,
        nothing: Nothing | NothingDict | Mapping[str, object] | None = None,
        kennel: Kennel | KennelDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> Dog:
        """`POST /dogs`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            metadata: Keys of your own.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={"metadata": metadata, "births": births, "owner": owner, "nothing": nothing, "kennel": kennel},
            ),
        )

    async def facts(self, **options: Unpack[RequestOptions]) -> Facts:
        """`GET /facts`."""
        return await self._sender.send(_FACTS, Arguments(options))

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
        self.create = raw(dogs.create)
        self.facts = raw(dogs.facts)


class DogsWithStreamingResponse:
    """`Dogs`, each method opening a response to be read."""

    def __init__(self, dogs: Dogs) -> None:
        self.create = opened(dogs.create)
        self.facts = opened(dogs.facts)


class AsyncDogsWithRawResponse:
    """`AsyncDogs`, each method returning the whole response."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.create = async_raw(dogs.create)
        self.facts = async_raw(dogs.facts)


class AsyncDogsWithStreamingResponse:
    """`AsyncDogs`, each method opening a response to be read."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.create = async_opened(dogs.create)
        self.facts = async_opened(dogs.facts)

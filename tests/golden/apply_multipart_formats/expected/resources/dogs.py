"""`client.dogs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.files import PartEncoding
from .._runtime.operation import Arguments, Operation, StreamOperation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.style import Style
from ..models.dogs import DogBarksResponse

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncStream, Stream
    from ..models.dogs import DogCreateRequest, DogCreateRequestCollar, DogListOwner
    from ..types.dogs import DogCreateRequestCollarDict, DogListOwnerDict

_LIST: Operation[None] = Operation(
    "GET",
    "/dogs",
    encode={
        "query": {
            "tags": Style("deepObject", lists="indices"),
            "ids": Style("deepObject", lists="indices"),
            "owner": Style("dots", lists="indices"),
        }
    },
)
_CREATE: Operation[None] = Operation(
    "POST",
    "/dogs",
    content_type="multipart/form-data",
    parts={
        "picture": PartEncoding(file=True, lists="brackets"),
        "pictures": PartEncoding(file=True, lists="brackets"),
        "tags": PartEncoding(lists="brackets"),
        "collar": PartEncoding("application/json"),
        "*": PartEncoding(lists="brackets"),
    },
    optional_body=True,
)
_BARKS: StreamOperation[DogBarksResponse] = StreamOperation("GET", "/barks", item=DogBarksResponse, error="fault")


class Dogs(Resource):
    """Methods of `client.dogs`."""

    def list(
        self,
        *,
        tags: Sequence[str] | None = None,
        ids: str | Sequence[str] | None = None,
        owner: DogListOwner | DogListOwnerDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /dogs`."""
        return self._sender.send(_LIST, Arguments(options, query={"tags": tags, "ids": ids, "owner": owner}))

    def create(
        self,
        body: DogCreateRequest | None = None,
        *,
        picture: FileInput | None = None,
        pictures: Sequence[FileInput] | None = None,
        tags: Sequence[str] | None = None,
        owner: DogListOwner | DogListOwnerDict | None = None,
        collar: DogCreateRequestCollar | DogCreateRequestCollarDict | None = None,
        size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /dogs`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "picture": picture,
                    "pictures": pictures,
                    "tags": tags,
                    "owner": owner,
                    "collar": collar,
                    "size": size,
                },
            ),
        )

    def barks(self, **options: Unpack[RequestOptions]) -> Stream[DogBarksResponse]:
        """`GET /barks`."""
        return self._sender.stream(_BARKS, Arguments(options))

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
        self,
        *,
        tags: Sequence[str] | None = None,
        ids: str | Sequence[str] | None = None,
        owner: DogListOwner | DogListOwnerDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /dogs`."""
        return await self._sender.send(_LIST, Arguments(options, query={"tags": tags, "ids": ids, "owner": owner}))

    async def create(
        self,
        body: DogCreateRequest | None = None,
        *,
        picture: FileInput | None = None,
        pictures: Sequence[FileInput] | None = None,
        tags: Sequence[str] | None = None,
        owner: DogListOwner | DogListOwnerDict | None = None,
        collar: DogCreateRequestCollar | DogCreateRequestCollarDict | None = None,
        size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /dogs`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "picture": picture,
                    "pictures": pictures,
                    "tags": tags,
                    "owner": owner,
                    "collar": collar,
                    "size": size,
                },
            ),
        )

    async def barks(self, **options: Unpack[RequestOptions]) -> AsyncStream[DogBarksResponse]:
        """`GET /barks`."""
        return await self._sender.stream(_BARKS, Arguments(options))

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
        self.barks = raw(dogs.barks)


class DogsWithStreamingResponse:
    """`Dogs`, each method opening a response to be read."""

    def __init__(self, dogs: Dogs) -> None:
        self.list = opened(dogs.list)
        self.create = opened(dogs.create)
        self.barks = opened(dogs.barks)


class AsyncDogsWithRawResponse:
    """`AsyncDogs`, each method returning the whole response."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.list = async_raw(dogs.list)
        self.create = async_raw(dogs.create)
        self.barks = async_raw(dogs.barks)


class AsyncDogsWithStreamingResponse:
    """`AsyncDogs`, each method opening a response to be read."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.list = async_opened(dogs.list)
        self.create = async_opened(dogs.create)
        self.barks = async_opened(dogs.barks)

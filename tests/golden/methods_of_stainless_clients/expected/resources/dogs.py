"""`client.dogs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.compat.arguments import non_empty
from .._runtime.compat.legacy_raw import async_raw, raw
from .._runtime.compat.legacy_resources import AsyncResource, Resource
from .._runtime.compat.raw import async_opened, opened
from .._runtime.operation import Arguments, Operation
from .._runtime.records import REQUIRED
from ..models.dogs import DogListResponseResult

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.dogs import DogCreateManyRequest, DogRenameRequest, DogRenameRequestOptions
    from ..types.dogs import DogCreateManyRequestDict, DogRenameRequestOptionsDict

_RENAME: Operation[None] = Operation("PUT", "/dogs/{id}")
_LIST: Operation[list[DogListResponseResult]] = Operation(
    "GET", "/dogs", response=list[DogListResponseResult], unwrap="result"
)
_CREATE_MANY: Operation[None] = Operation("POST", "/dogs")


class Dogs(Resource):
    """Methods of `client.dogs`."""

    @overload
    def rename(
        self,
        path_id: str,
        *,
        id: str,
        old_name: str | None = None,
        name: str | None = None,
        options: DogRenameRequestOptions | DogRenameRequestOptionsDict | None = None,
        **_options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def rename(
        self, path_id: str, body: DogRenameRequest, *, old_name: str | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    def rename(
        self,
        path_id: str,
        body: DogRenameRequest | None = None,
        *,
        id: str = REQUIRED,
        old_name: str | None = None,
        name: str | None = None,
        options: DogRenameRequestOptions | DogRenameRequestOptionsDict | None = None,
        **_options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /dogs/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        non_empty(path_id=path_id)
        return self._sender.send(
            _RENAME,
            Arguments(
                _options,
                path={"id": path_id},
                query={"name": old_name},
                whole=body,
                body={"id": id, "name": name, "options": options},
            ),
        )

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[DogListResponseResult]:
        """`GET /dogs`."""
        return self._sender.send(_LIST, Arguments(options))

    def create_many(
        self, dogs: Sequence[DogCreateManyRequest | DogCreateManyRequestDict], **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /dogs`."""
        return self._sender.send(_CREATE_MANY, Arguments(options, body=dogs))

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
    async def rename(
        self,
        path_id: str,
        *,
        id: str,
        old_name: str | None = None,
        name: str | None = None,
        options: DogRenameRequestOptions | DogRenameRequestOptionsDict | None = None,
        **_options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def rename(
        self, path_id: str, body: DogRenameRequest, *, old_name: str | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    async def rename(
        self,
        path_id: str,
        body: DogRenameRequest | None = None,
        *,
        id: str = REQUIRED,
        old_name: str | None = None,
        name: str | None = None,
        options: DogRenameRequestOptions | DogRenameRequestOptionsDict | None = None,
        **_options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /dogs/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        non_empty(path_id=path_id)
        return await self._sender.send(
            _RENAME,
            Arguments(
                _options,
                path={"id": path_id},
                query={"name": old_name},
                whole=body,
                body={"id": id, "name": name, "options": options},
            ),
        )

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[DogListResponseResult]:
        """`GET /dogs`."""
        return await self._sender.send(_LIST, Arguments(options))

    async def create_many(
        self, dogs: Sequence[DogCreateManyRequest | DogCreateManyRequestDict], **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /dogs`."""
        return await self._sender.send(_CREATE_MANY, Arguments(options, body=dogs))

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
        self.rename = raw(dogs.rename)
        self.list = raw(dogs.list)
        self.create_many = raw(dogs.create_many)


class DogsWithStreamingResponse:
    """`Dogs`, each method opening a response to be read."""

    def __init__(self, dogs: Dogs) -> None:
        self.rename = opened(dogs.rename)
        self.list = opened(dogs.list)
        self.create_many = opened(dogs.create_many)


class AsyncDogsWithRawResponse:
    """`AsyncDogs`, each method returning the whole response."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.rename = async_raw(dogs.rename)
        self.list = async_raw(dogs.list)
        self.create_many = async_raw(dogs.create_many)


class AsyncDogsWithStreamingResponse:
    """`AsyncDogs`, each method opening a response to be read."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.rename = async_opened(dogs.rename)
        self.list = async_opened(dogs.list)
        self.create_many = async_opened(dogs.create_many)

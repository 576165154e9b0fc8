"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.files import FILE
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from .._runtime.style import Style
from ..models.client import Pet, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from ..models.client import AddPhotoRequest

_ERRORS = {404: Problem}
_LIST_PETS: Operation[list[Pet]] = Operation(
    "GET", "/pets", response=list[Pet], encode={"query": {"tags": Style("pipeDelimited", explode=False)}}
)
_ADD_PET: Operation[Pet] = Operation("POST", "/pets", response=Pet)
_ADD_PHOTO: Operation[None] = Operation(
    "POST", "/pets/{id}/photo", errors=_ERRORS, content_type="multipart/form-data", parts={"photo": FILE}
)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def list_pets(
        self,
        *,
        limit: int | None = None,
        tags: Sequence[str] | None = None,
        ids: Sequence[int] | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[Pet]:
        """`GET /pets`.

        Args:
            limit: Default: `20`.
        """
        return self._sender.send(_LIST_PETS, Arguments(options, query={"limit": limit, "tags": tags, "ids": ids}))

    @overload
    def add_pet(
        self, *, name: str, owner: str | None = None, weight: float | None = None, **options: Unpack[RequestOptions]
    ) -> Pet: ...
    @overload
    def add_pet(self, body: Pet, **options: Unpack[RequestOptions]) -> Pet: ...
    def add_pet(
        self,
        body: Pet | None = None,
        *,
        name: str = REQUIRED,
        owner: str | None = None,
        weight: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """`POST /pets`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _ADD_PET, Arguments(options, whole=body, body={"name": name, "owner": owner, "weight": weight})
        )

    @overload
    def add_photo(
        self, id: str, *, photo: FileInput, caption: str | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    def add_photo(self, id: str, body: AddPhotoRequest, **options: Unpack[RequestOptions]) -> None: ...
    def add_photo(
        self,
        id: str,
        body: AddPhotoRequest | None = None,
        *,
        photo: FileInput = REQUIRED,
        caption: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets/{id}/photo`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.

        Raises:
            NotFoundError: No such pet. The body is `Problem`.
        """
        return self._sender.send(
            _ADD_PHOTO, Arguments(options, path={"id": id}, whole=body, body={"photo": photo, "caption": caption})
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

    async def list_pets(
        self,
        *,
        limit: int | None = None,
        tags: Sequence[str] | None = None,
        ids: Sequence[int] | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[Pet]:
        """`GET /pets`.

        Args:
            limit: Default: `20`.
        """
        return await self._sender.send(_LIST_PETS, Arguments(options, query={"limit": limit, "tags": tags, "ids": ids}))

    @overload
    async def add_pet(
        self, *, name: str, owner: str | None = None, weight: float | None = None, **options: Unpack[RequestOptions]
    ) -> Pet: ...
    @overload
    async def add_pet(self, body: Pet, **options: Unpack[RequestOptions]) -> Pet: ...
    async def add_pet(
        self,
        body: Pet | None = None,
        *,
        name: str = REQUIRED,
        owner: str | None = None,
        weight: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """`POST /pets`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _ADD_PET, Arguments(options, whole=body, body={"name": name, "owner": owner, "weight": weight})
        )

    @overload
    async def add_photo(
        self, id: str, *, photo: FileInput, caption: str | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    async def add_photo(self, id: str, body: AddPhotoRequest, **options: Unpack[RequestOptions]) -> None: ...
    async def add_photo(
        self,
        id: str,
        body: AddPhotoRequest | None = None,
        *,
        photo: FileInput = REQUIRED,
        caption: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets/{id}/photo`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.

        Raises:
            NotFoundError: No such pet. The body is `Problem`.
        """
        return await self._sender.send(
            _ADD_PHOTO, Arguments(options, path={"id": id}, whole=body, body={"photo": photo, "caption": caption})
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
        self.list_pets = raw(client.list_pets)
        self.add_pet = raw(client.add_pet)
        self.add_photo = raw(client.add_photo)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.list_pets = opened(client.list_pets)
        self.add_pet = opened(client.add_pet)
        self.add_photo = opened(client.add_photo)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_pets = async_raw(client.list_pets)
        self.add_pet = async_raw(client.add_pet)
        self.add_photo = async_raw(client.add_photo)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_pets = async_opened(client.list_pets)
        self.add_pet = async_opened(client.add_pet)
        self.add_photo = async_opened(client.add_photo)

"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.files import FILE
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.style import Style
from ..models.client import Pet, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions

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

    def add_pet(
        self, *, name: str, owner: str | None = None, weight: float | None = None, **options: Unpack[RequestOptions]
    ) -> Pet:
        """`POST /pets`."""
        return self._sender.send(_ADD_PET, Arguments(options, body={"name": name, "owner": owner, "weight": weight}))

    def add_photo(
        self, id: str, *, photo: FileInput, caption: str | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /pets/{id}/photo`.

        Raises:
            NotFoundError: No such pet. The body is `Problem`.
        """
        return self._sender.send(
            _ADD_PHOTO, Arguments(options, path={"id": id}, body={"photo": photo, "caption": caption})
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

    async def add_pet(
        self, *, name: str, owner: str | None = None, weight: float | None = None, **options: Unpack[RequestOptions]
    ) -> Pet:
        """`POST /pets`."""
        return await self._sender.send(
            _ADD_PET, Arguments(options, body={"name": name, "owner": owner, "weight": weight})
        )

    async def add_photo(
        self, id: str, *, photo: FileInput, caption: str | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /pets/{id}/photo`.

        Raises:
            NotFoundError: No such pet. The body is `Problem`.
        """
        return await self._sender.send(
            _ADD_PHOTO, Arguments(options, path={"id": id}, body={"photo": photo, "caption": caption})
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

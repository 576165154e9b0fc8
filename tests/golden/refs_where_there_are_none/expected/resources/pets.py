"""`client.pets`: All about pets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.pets import Pet, PetCreateResponse, PetGetError

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.pets import PetListRequest

_ERRORS = {"default": PetGetError}
_LIST: Operation[list[Pet]] = Operation("GET", "/pets", response=list[Pet], optional_body=True)
_CREATE: Operation[PetCreateResponse] = Operation(
    "POST", "/pets", response=PetCreateResponse, optional_body=True, security=()
)
_GET: Operation[Pet] = Operation("GET", "/pets/{id}", response=Pet, errors=_ERRORS)


class Pets(Resource):
    """All about pets."""

    def list(
        self,
        body: PetListRequest | None = None,
        *,
        limit: int | None = None,
        like: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Pet]:
        """`GET /pets`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_LIST, Arguments(options, query={"limit": limit}, whole=body, body={"like": like}))

    def create(
        self,
        body: PetListRequest | None = None,
        *,
        dry_run: bool | None = None,
        like: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> PetCreateResponse:
        """`POST /pets`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _CREATE, Arguments(options, query={"dry-run": dry_run}, whole=body, body={"like": like})
        )

    def get(self, id: int, **options: Unpack[RequestOptions]) -> Pet:
        """`GET /pets/{id}`.

        Raises:
            APIStatusError: no. The body is `PetGetError`.
        """
        return self._sender.send(_GET, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """Each method returns the whole response."""
        return PetsWithRawResponse(Pets(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return PetsWithStreamingResponse(Pets(self._sender.opened()))


class AsyncPets(AsyncResource):
    """All about pets."""

    async def list(
        self,
        body: PetListRequest | None = None,
        *,
        limit: int | None = None,
        like: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Pet]:
        """`GET /pets`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _LIST, Arguments(options, query={"limit": limit}, whole=body, body={"like": like})
        )

    async def create(
        self,
        body: PetListRequest | None = None,
        *,
        dry_run: bool | None = None,
        like: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> PetCreateResponse:
        """`POST /pets`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _CREATE, Arguments(options, query={"dry-run": dry_run}, whole=body, body={"like": like})
        )

    async def get(self, id: int, **options: Unpack[RequestOptions]) -> Pet:
        """`GET /pets/{id}`.

        Raises:
            APIStatusError: no. The body is `PetGetError`.
        """
        return await self._sender.send(_GET, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncPetsWithRawResponse(AsyncPets(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncPetsWithStreamingResponse(AsyncPets(self._sender.opened()))


class PetsWithRawResponse:
    """`Pets`, each method returning the whole response."""

    def __init__(self, pets: Pets) -> None:
        self.list = raw(pets.list)
        self.create = raw(pets.create)
        self.get = raw(pets.get)


class PetsWithStreamingResponse:
    """`Pets`, each method opening a response to be read."""

    def __init__(self, pets: Pets) -> None:
        self.list = opened(pets.list)
        self.create = opened(pets.create)
        self.get = opened(pets.get)


class AsyncPetsWithRawResponse:
    """`AsyncPets`, each method returning the whole response."""

    def __init__(self, pets: AsyncPets) -> None:
        self.list = async_raw(pets.list)
        self.create = async_raw(pets.create)
        self.get = async_raw(pets.get)


class AsyncPetsWithStreamingResponse:
    """`AsyncPets`, each method opening a response to be read."""

    def __init__(self, pets: AsyncPets) -> None:
        self.list = async_opened(pets.list)
        self.create = async_opened(pets.create)
        self.get = async_opened(pets.get)

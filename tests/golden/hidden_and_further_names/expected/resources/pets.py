"""`client.pets`."""
# The classes below refer to deprecated methods.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.deprecation import deprecated
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.pets import Pet

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST: Operation[list[Pet]] = Operation("GET", "/pets", response=list[Pet])
_ADD: Operation[Pet] = Operation("POST", "/pets", response=Pet)
_DELETE: Operation[None] = Operation("DELETE", "/pets/{id}")
_REMOVE: Operation[None] = Operation("DELETE", "/pets/{id}")


class Pets(Resource):
    """Methods of `client.pets`."""

    def list(self, *, limit: int | None = None, **options: Unpack[RequestOptions]) -> builtins.list[Pet]:
        """`GET /pets`."""
        return self._sender.send(_LIST, Arguments(options, query={"limit": limit}))

    @overload
    def add(self, *, name: str, **options: Unpack[RequestOptions]) -> Pet: ...
    @overload
    def add(self, body: Pet, **options: Unpack[RequestOptions]) -> Pet: ...
    def add(self, body: Pet | None = None, *, name: str = REQUIRED, **options: Unpack[RequestOptions]) -> Pet:
        """`POST /pets`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_ADD, Arguments(options, whole=body, body={"name": name}))

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /pets/{id}`."""
        return self._sender.send(_DELETE, Arguments(options, path={"id": id}))

    @deprecated("Use `client.pets.delete`.")
    def remove(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Use `client.pets.delete`. Deprecated."""
        return self._sender.send(_REMOVE, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """Each method returns the whole response."""
        return PetsWithRawResponse(Pets(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return PetsWithStreamingResponse(Pets(self._sender.opened()))


class AsyncPets(AsyncResource):
    """Methods of `client.pets`."""

    async def list(self, *, limit: int | None = None, **options: Unpack[RequestOptions]) -> builtins.list[Pet]:
        """`GET /pets`."""
        return await self._sender.send(_LIST, Arguments(options, query={"limit": limit}))

    @overload
    async def add(self, *, name: str, **options: Unpack[RequestOptions]) -> Pet: ...
    @overload
    async def add(self, body: Pet, **options: Unpack[RequestOptions]) -> Pet: ...
    async def add(self, body: Pet | None = None, *, name: str = REQUIRED, **options: Unpack[RequestOptions]) -> Pet:
        """`POST /pets`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_ADD, Arguments(options, whole=body, body={"name": name}))

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /pets/{id}`."""
        return await self._sender.send(_DELETE, Arguments(options, path={"id": id}))

    @deprecated("Use `client.pets.delete`.")
    async def remove(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Use `client.pets.delete`. Deprecated."""
        return await self._sender.send(_REMOVE, Arguments(options, path={"id": id}))

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
        self.add = raw(pets.add)
        self.delete = raw(pets.delete)
        self.remove = raw(pets.remove)


class PetsWithStreamingResponse:
    """`Pets`, each method opening a response to be read."""

    def __init__(self, pets: Pets) -> None:
        self.list = opened(pets.list)
        self.add = opened(pets.add)
        self.delete = opened(pets.delete)
        self.remove = opened(pets.remove)


class AsyncPetsWithRawResponse:
    """`AsyncPets`, each method returning the whole response."""

    def __init__(self, pets: AsyncPets) -> None:
        self.list = async_raw(pets.list)
        self.add = async_raw(pets.add)
        self.delete = async_raw(pets.delete)
        self.remove = async_raw(pets.remove)


class AsyncPetsWithStreamingResponse:
    """`AsyncPets`, each method opening a response to be read."""

    def __init__(self, pets: AsyncPets) -> None:
        self.list = async_opened(pets.list)
        self.add = async_opened(pets.add)
        self.delete = async_opened(pets.delete)
        self.remove = async_opened(pets.remove)

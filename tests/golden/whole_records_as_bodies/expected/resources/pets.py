"""`client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.codec import TIME_UNIX
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import NULL, REQUIRED
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from ..models.pets import Pet

_ADD: Operation[None] = Operation("POST", "/owners/{id}/pets", encode={"body": {"seen": TIME_UNIX}})


class Pets(Resource):
    """Methods of `client.pets`."""

    @overload
    def add(
        self,
        path_id: str,
        *,
        id: int,
        name: str | None,
        kind: Literal["pet"] = "pet",
        type: Literal["animal"] | None = None,
        seen: dt.datetime | float | None = None,
        additional_properties: Mapping[str, int] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def add(self, path_id: str, body: Pet | Mapping[str, object], **options: Unpack[RequestOptions]) -> None: ...
    def add(
        self,
        path_id: str,
        body: Pet | Mapping[str, object] | None = None,
        *,
        id: int = REQUIRED,
        name: str | None = REQUIRED,
        kind: Literal["pet"] = "pet",
        type: Literal["animal"] | None = None,
        seen: dt.datetime | float | None = None,
        additional_properties: Mapping[str, int] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /owners/{id}/pets`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            id: Number of the pet.
            name: Its name.
            kind: Always pet.
            additional_properties: Further properties of the body, by name.
        """
        return self._sender.send(
            _ADD,
            Arguments(
                options,
                path={"id": path_id},
                whole=body,
                body={
                    **(additional_properties or {}),
                    "id": id,
                    "name": NULL if name is None else name,
                    "kind": kind,
                    "type": type,
                    "seen": seen,
                },
            ),
        )

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

    @overload
    async def add(
        self,
        path_id: str,
        *,
        id: int,
        name: str | None,
        kind: Literal["pet"] = "pet",
        type: Literal["animal"] | None = None,
        seen: dt.datetime | float | None = None,
        additional_properties: Mapping[str, int] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def add(self, path_id: str, body: Pet | Mapping[str, object], **options: Unpack[RequestOptions]) -> None: ...
    async def add(
        self,
        path_id: str,
        body: Pet | Mapping[str, object] | None = None,
        *,
        id: int = REQUIRED,
        name: str | None = REQUIRED,
        kind: Literal["pet"] = "pet",
        type: Literal["animal"] | None = None,
        seen: dt.datetime | float | None = None,
        additional_properties: Mapping[str, int] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /owners/{id}/pets`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            id: Number of the pet.
            name: Its name.
            kind: Always pet.
            additional_properties: Further properties of the body, by name.
        """
        return await self._sender.send(
            _ADD,
            Arguments(
                options,
                path={"id": path_id},
                whole=body,
                body={
                    **(additional_properties or {}),
                    "id": id,
                    "name": NULL if name is None else name,
                    "kind": kind,
                    "type": type,
                    "seen": seen,
                },
            ),
        )

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
        self.add = raw(pets.add)


class PetsWithStreamingResponse:
    """`Pets`, each method opening a response to be read."""

    def __init__(self, pets: Pets) -> None:
        self.add = opened(pets.add)


class AsyncPetsWithRawResponse:
    """`AsyncPets`, each method returning the whole response."""

    def __init__(self, pets: AsyncPets) -> None:
        self.add = async_raw(pets.add)


class AsyncPetsWithStreamingResponse:
    """`AsyncPets`, each method opening a response to be read."""

    def __init__(self, pets: AsyncPets) -> None:
        self.add = async_opened(pets.add)

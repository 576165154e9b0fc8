"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.codec import DATE
from .._runtime.dates import dates
from .._runtime.files import PartEncoding
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.xml import XmlBody
from .._runtime.xml_printing import xml_text
from ..models.client import Pet

if TYPE_CHECKING:
    from typing import Any, Unpack

    from .._runtime.codec import Codec
    from .._runtime.options import RequestOptions
    from ..models.client import CreatePictureRequest
    from ..types.client import PetDict

_DATES: Codec[Any] = dates(members=lambda: {"born": DATE, "young": dates(items=_DATES), "kin": dates(values=_DATES)})
_CREATE_PET: Operation[None] = Operation("POST", "/pets", content_type="application/xml", whole=XmlBody(Pet))
_CREATE_PICTURE: Operation[None] = Operation(
    "POST",
    "/pictures",
    encode={"body": {"about": _DATES}},
    content_type="multipart/form-data",
    parts={"about": PartEncoding("application/xml", codec=xml_text(Pet))},
)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def create_pet(self, *, body: Pet | PetDict, **options: Unpack[RequestOptions]) -> None:
        """`POST /pets`."""
        return self._sender.send(_CREATE_PET, Arguments(options, body=body))

    def create_picture(
        self,
        body: CreatePictureRequest | None = None,
        *,
        about: Pet | PetDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pictures`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_CREATE_PICTURE, Arguments(options, whole=body, body={"about": about}))

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

    async def create_pet(self, *, body: Pet | PetDict, **options: Unpack[RequestOptions]) -> None:
        """`POST /pets`."""
        return await self._sender.send(_CREATE_PET, Arguments(options, body=body))

    async def create_picture(
        self,
        body: CreatePictureRequest | None = None,
        *,
        about: Pet | PetDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pictures`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_CREATE_PICTURE, Arguments(options, whole=body, body={"about": about}))

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
        self.create_pet = raw(client.create_pet)
        self.create_picture = raw(client.create_picture)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.create_pet = opened(client.create_pet)
        self.create_picture = opened(client.create_picture)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.create_pet = async_raw(client.create_pet)
        self.create_picture = async_raw(client.create_picture)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.create_pet = async_opened(client.create_pet)
        self.create_picture = async_opened(client.create_picture)

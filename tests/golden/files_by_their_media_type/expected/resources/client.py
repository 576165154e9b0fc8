"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.files import FILE, FILE_AS, FILE_OR_TEXT, PartEncoding
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from ..models.client import AddPictureRequest, AddPictureRequestAbout
    from ..types.client import AddPictureRequestAboutDict

_ADD_PICTURE: Operation[None] = Operation(
    "POST",
    "/pictures",
    content_type="multipart/form-data",
    parts={"picture": FILE_AS("image/png"), "more": FILE, "cover": FILE_OR_TEXT, "sheet": PartEncoding("text/csv")},
)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def add_picture(
        self,
        *,
        picture: FileInput,
        more: Sequence[FileInput] | None = None,
        cover: FileInput | str | None = None,
        title: str | None = None,
        sheet: str | None = None,
        about: AddPictureRequestAbout | AddPictureRequestAboutDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def add_picture(self, body: AddPictureRequest, **options: Unpack[RequestOptions]) -> None: ...
    def add_picture(
        self,
        body: AddPictureRequest | None = None,
        *,
        picture: FileInput = REQUIRED,
        more: Sequence[FileInput] | None = None,
        cover: FileInput | str | None = None,
        title: str | None = None,
        sheet: str | None = None,
        about: AddPictureRequestAbout | AddPictureRequestAboutDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pictures`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _ADD_PICTURE,
            Arguments(
                options,
                whole=body,
                body={"picture": picture, "more": more, "cover": cover, "title": title, "sheet": sheet, "about": about},
            ),
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

    @overload
    async def add_picture(
        self,
        *,
        picture: FileInput,
        more: Sequence[FileInput] | None = None,
        cover: FileInput | str | None = None,
        title: str | None = None,
        sheet: str | None = None,
        about: AddPictureRequestAbout | AddPictureRequestAboutDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def add_picture(self, body: AddPictureRequest, **options: Unpack[RequestOptions]) -> None: ...
    async def add_picture(
        self,
        body: AddPictureRequest | None = None,
        *,
        picture: FileInput = REQUIRED,
        more: Sequence[FileInput] | None = None,
        cover: FileInput | str | None = None,
        title: str | None = None,
        sheet: str | None = None,
        about: AddPictureRequestAbout | AddPictureRequestAboutDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pictures`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _ADD_PICTURE,
            Arguments(
                options,
                whole=body,
                body={"picture": picture, "more": more, "cover": cover, "title": title, "sheet": sheet, "about": about},
            ),
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
        self.add_picture = raw(client.add_picture)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.add_picture = opened(client.add_picture)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_picture = async_raw(client.add_picture)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_picture = async_opened(client.add_picture)

"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.files import FILE
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from ..models.client import SendAlbumRequest, SendLinesRequest
    from ..types.client import SendLinesRequestDict

_SEND_ANYTHING: Operation[None] = Operation("POST", "/anything", content_type="application/octet-stream", whole=FILE)
_SEND_PICTURE: Operation[None] = Operation("POST", "/picture", content_type="image/png", whole=FILE)
_SEND_NOTE: Operation[None] = Operation("POST", "/note", content_type="text/plain")
_SEND_NAMES: dict[str, Operation[None]] = {
    "application/json": Operation("POST", "/names"),
    "application/octet-stream": Operation("POST", "/names", content_type="application/octet-stream", whole=FILE),
}
_SEND_LINES: Operation[None] = Operation("POST", "/lines", content_type="application/x-ndjson")
_SEND_ALBUM: Operation[None] = Operation(
    "POST", "/album", content_type="multipart/form-data", parts={"cover": FILE, "pages": FILE}
)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def send_anything(self, *, body: FileInput | None = None, **options: Unpack[RequestOptions]) -> None:
        """`POST /anything`."""
        return self._sender.send(_SEND_ANYTHING, Arguments(options, body=body))

    def send_picture(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> None:
        """`POST /picture`."""
        return self._sender.send(_SEND_PICTURE, Arguments(options, body=body))

    def send_note(self, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /note`."""
        return self._sender.send(_SEND_NOTE, Arguments(options, body=body))

    def send_names(
        self,
        *,
        body: Sequence[str] | FileInput,
        content_type: Literal["application/json", "application/octet-stream"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /names`.

        Args:
            content_type: Media type of the request body.
        """
        return self._sender.send(_SEND_NAMES[content_type], Arguments(options, body=body))

    def send_lines(
        self, *, body: Sequence[SendLinesRequest | SendLinesRequestDict], **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /lines`."""
        return self._sender.send(_SEND_LINES, Arguments(options, body=body))

    @overload
    def send_album(
        self,
        *,
        cover: FileInput,
        pages: Sequence[FileInput],
        title: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def send_album(self, body: SendAlbumRequest, **options: Unpack[RequestOptions]) -> None: ...
    def send_album(
        self,
        body: SendAlbumRequest | None = None,
        *,
        cover: FileInput = REQUIRED,
        pages: Sequence[FileInput] = REQUIRED,
        title: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /album`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _SEND_ALBUM, Arguments(options, whole=body, body={"cover": cover, "pages": pages, "title": title})
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

    async def send_anything(self, *, body: FileInput | None = None, **options: Unpack[RequestOptions]) -> None:
        """`POST /anything`."""
        return await self._sender.send(_SEND_ANYTHING, Arguments(options, body=body))

    async def send_picture(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> None:
        """`POST /picture`."""
        return await self._sender.send(_SEND_PICTURE, Arguments(options, body=body))

    async def send_note(self, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /note`."""
        return await self._sender.send(_SEND_NOTE, Arguments(options, body=body))

    async def send_names(
        self,
        *,
        body: Sequence[str] | FileInput,
        content_type: Literal["application/json", "application/octet-stream"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /names`.

        Args:
            content_type: Media type of the request body.
        """
        return await self._sender.send(_SEND_NAMES[content_type], Arguments(options, body=body))

    async def send_lines(
        self, *, body: Sequence[SendLinesRequest | SendLinesRequestDict], **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /lines`."""
        return await self._sender.send(_SEND_LINES, Arguments(options, body=body))

    @overload
    async def send_album(
        self,
        *,
        cover: FileInput,
        pages: Sequence[FileInput],
        title: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def send_album(self, body: SendAlbumRequest, **options: Unpack[RequestOptions]) -> None: ...
    async def send_album(
        self,
        body: SendAlbumRequest | None = None,
        *,
        cover: FileInput = REQUIRED,
        pages: Sequence[FileInput] = REQUIRED,
        title: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /album`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _SEND_ALBUM, Arguments(options, whole=body, body={"cover": cover, "pages": pages, "title": title})
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
        self.send_anything = raw(client.send_anything)
        self.send_picture = raw(client.send_picture)
        self.send_note = raw(client.send_note)
        self.send_names = raw(client.send_names)
        self.send_lines = raw(client.send_lines)
        self.send_album = raw(client.send_album)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.send_anything = opened(client.send_anything)
        self.send_picture = opened(client.send_picture)
        self.send_note = opened(client.send_note)
        self.send_names = opened(client.send_names)
        self.send_lines = opened(client.send_lines)
        self.send_album = opened(client.send_album)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.send_anything = async_raw(client.send_anything)
        self.send_picture = async_raw(client.send_picture)
        self.send_note = async_raw(client.send_note)
        self.send_names = async_raw(client.send_names)
        self.send_lines = async_raw(client.send_lines)
        self.send_album = async_raw(client.send_album)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.send_anything = async_opened(client.send_anything)
        self.send_picture = async_opened(client.send_picture)
        self.send_note = async_opened(client.send_note)
        self.send_names = async_opened(client.send_names)
        self.send_lines = async_opened(client.send_lines)
        self.send_album = async_opened(client.send_album)

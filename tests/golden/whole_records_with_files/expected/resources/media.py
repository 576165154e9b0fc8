"""`client.media`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.files import FILE, FILE_OR_TEXT
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.media import Clip
    from ..models.shared import Scan
    from ..types.media import ClipDict
    from ..types.shared import ScanDict

_ADD: Operation[None] = Operation(
    "POST",
    "/media",
    content_type="multipart/form-data",
    parts={"clip": FILE, "frames": FILE, "page": FILE, "pages": FILE, "cover": FILE, "source": FILE_OR_TEXT},
)


class Media(Resource):
    """Methods of `client.media`."""

    def add(self, *, body: Scan | ScanDict | Clip | ClipDict, **options: Unpack[RequestOptions]) -> None:
        """`POST /media`."""
        return self._sender.send(_ADD, Arguments(options, body=body))

    @cached_property
    def with_raw_response(self) -> MediaWithRawResponse:
        """Each method returns the whole response."""
        return MediaWithRawResponse(Media(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> MediaWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return MediaWithStreamingResponse(Media(self._sender.opened()))


class AsyncMedia(AsyncResource):
    """Methods of `client.media`."""

    async def add(self, *, body: Scan | ScanDict | Clip | ClipDict, **options: Unpack[RequestOptions]) -> None:
        """`POST /media`."""
        return await self._sender.send(_ADD, Arguments(options, body=body))

    @cached_property
    def with_raw_response(self) -> AsyncMediaWithRawResponse:
        """Each method returns the whole response."""
        return AsyncMediaWithRawResponse(AsyncMedia(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncMediaWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncMediaWithStreamingResponse(AsyncMedia(self._sender.opened()))


class MediaWithRawResponse:
    """`Media`, each method returning the whole response."""

    def __init__(self, media: Media) -> None:
        self.add = raw(media.add)


class MediaWithStreamingResponse:
    """`Media`, each method opening a response to be read."""

    def __init__(self, media: Media) -> None:
        self.add = opened(media.add)


class AsyncMediaWithRawResponse:
    """`AsyncMedia`, each method returning the whole response."""

    def __init__(self, media: AsyncMedia) -> None:
        self.add = async_raw(media.add)


class AsyncMediaWithStreamingResponse:
    """`AsyncMedia`, each method opening a response to be read."""

    def __init__(self, media: AsyncMedia) -> None:
        self.add = async_opened(media.add)

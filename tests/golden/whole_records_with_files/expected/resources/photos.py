"""`client.photos`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.files import FILE
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.photos import Photo

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions

_ADD: Operation[Photo] = Operation(
    "POST", "/photos", response=Photo, content_type="multipart/form-data", parts={"image": FILE}
)


class Photos(Resource):
    """Methods of `client.photos`."""

    @overload
    def add(self, *, name: str, image: FileInput, **options: Unpack[RequestOptions]) -> Photo: ...
    @overload
    def add(self, body: Photo, **options: Unpack[RequestOptions]) -> Photo: ...
    def add(
        self,
        body: Photo | None = None,
        *,
        name: str = REQUIRED,
        image: FileInput = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> Photo:
        """`POST /photos`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_ADD, Arguments(options, whole=body, body={"name": name, "image": image}))

    @cached_property
    def with_raw_response(self) -> PhotosWithRawResponse:
        """Each method returns the whole response."""
        return PhotosWithRawResponse(Photos(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> PhotosWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return PhotosWithStreamingResponse(Photos(self._sender.opened()))


class AsyncPhotos(AsyncResource):
    """Methods of `client.photos`."""

    @overload
    async def add(self, *, name: str, image: FileInput, **options: Unpack[RequestOptions]) -> Photo: ...
    @overload
    async def add(self, body: Photo, **options: Unpack[RequestOptions]) -> Photo: ...
    async def add(
        self,
        body: Photo | None = None,
        *,
        name: str = REQUIRED,
        image: FileInput = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> Photo:
        """`POST /photos`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_ADD, Arguments(options, whole=body, body={"name": name, "image": image}))

    @cached_property
    def with_raw_response(self) -> AsyncPhotosWithRawResponse:
        """Each method returns the whole response."""
        return AsyncPhotosWithRawResponse(AsyncPhotos(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncPhotosWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncPhotosWithStreamingResponse(AsyncPhotos(self._sender.opened()))


class PhotosWithRawResponse:
    """`Photos`, each method returning the whole response."""

    def __init__(self, photos: Photos) -> None:
        self.add = raw(photos.add)


class PhotosWithStreamingResponse:
    """`Photos`, each method opening a response to be read."""

    def __init__(self, photos: Photos) -> None:
        self.add = opened(photos.add)


class AsyncPhotosWithRawResponse:
    """`AsyncPhotos`, each method returning the whole response."""

    def __init__(self, photos: AsyncPhotos) -> None:
        self.add = async_raw(photos.add)


class AsyncPhotosWithStreamingResponse:
    """`AsyncPhotos`, each method opening a response to be read."""

    def __init__(self, photos: AsyncPhotos) -> None:
        self.add = async_opened(photos.add)

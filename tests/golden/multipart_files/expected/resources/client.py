"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.codec import BYTES
from .._runtime.files import FILE, FILE_AS, FILE_OR_TEXT
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from ..models.client import UploadRequest, UploadRequestMeta
    from ..types.client import UploadRequestMetaDict

_UPLOAD: Operation[None] = Operation(
    "POST",
    "/upload",
    encode={"body": {"seal": BYTES}},
    content_type="multipart/form-data",
    parts={"file": FILE, "pictures": FILE_AS("image/png"), "source": FILE_OR_TEXT},
)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def upload(
        self,
        *,
        file: FileInput,
        pictures: Sequence[FileInput] | None = None,
        meta: UploadRequestMeta | UploadRequestMetaDict | None = None,
        tags: Sequence[str] | None = None,
        note: str | None = None,
        seal: bytes | None = None,
        source: FileInput | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def upload(self, body: UploadRequest, **options: Unpack[RequestOptions]) -> None: ...
    def upload(
        self,
        body: UploadRequest | None = None,
        *,
        file: FileInput = REQUIRED,
        pictures: Sequence[FileInput] | None = None,
        meta: UploadRequestMeta | UploadRequestMetaDict | None = None,
        tags: Sequence[str] | None = None,
        note: str | None = None,
        seal: bytes | None = None,
        source: FileInput | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /upload`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _UPLOAD,
            Arguments(
                options,
                whole=body,
                body={
                    "file": file,
                    "pictures": pictures,
                    "meta": meta,
                    "tags": tags,
                    "note": note,
                    "seal": seal,
                    "source": source,
                },
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
    async def upload(
        self,
        *,
        file: FileInput,
        pictures: Sequence[FileInput] | None = None,
        meta: UploadRequestMeta | UploadRequestMetaDict | None = None,
        tags: Sequence[str] | None = None,
        note: str | None = None,
        seal: bytes | None = None,
        source: FileInput | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def upload(self, body: UploadRequest, **options: Unpack[RequestOptions]) -> None: ...
    async def upload(
        self,
        body: UploadRequest | None = None,
        *,
        file: FileInput = REQUIRED,
        pictures: Sequence[FileInput] | None = None,
        meta: UploadRequestMeta | UploadRequestMetaDict | None = None,
        tags: Sequence[str] | None = None,
        note: str | None = None,
        seal: bytes | None = None,
        source: FileInput | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /upload`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _UPLOAD,
            Arguments(
                options,
                whole=body,
                body={
                    "file": file,
                    "pictures": pictures,
                    "meta": meta,
                    "tags": tags,
                    "note": note,
                    "seal": seal,
                    "source": source,
                },
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
        self.upload = raw(client.upload)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.upload = opened(client.upload)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.upload = async_raw(client.upload)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.upload = async_opened(client.upload)

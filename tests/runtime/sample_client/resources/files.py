"""`client.files`: files."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._runtime.files import FILE, PartEncoding
from .._runtime.operation import BINARY, Arguments, Operation
from .._runtime.raw import async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.things import File

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._runtime.binary import AsyncBinary, Binary
    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions

_CONTENT: Operation[Any] = Operation("GET", "/files/{id}/content", response=BINARY)
_UPLOAD: Operation[File] = Operation(
    "POST",
    "/files/upload",
    response=File,
    content_type="multipart/form-data",
    parts={"file": FILE, "meta": PartEncoding("application/json")},
)
_PUT: Operation[None] = Operation("PUT", "/files/{id}", content_type="application/octet-stream")


class Files(Resource):
    """Files."""

    def content(self, id: str, **options: Unpack[RequestOptions]) -> Binary:
        """The content of a file."""
        return self._sender.send_binary(_CONTENT, Arguments(options, path={"id": id}))

    def upload(
        self,
        *,
        file: FileInput | Sequence[FileInput],
        purpose: str,
        meta: Mapping[str, object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Upload a file."""
        return self._sender.send(_UPLOAD, Arguments(options, body={"file": file, "purpose": purpose, "meta": meta}))

    def put(self, id: str, *, body: FileInput, **options: Unpack[RequestOptions]) -> None:
        """Replace the content of a file."""
        return self._sender.send(_PUT, Arguments(options, path={"id": id}, body=body))

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """Each method returns the whole response."""
        return FilesWithRawResponse(Files(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return FilesWithStreamingResponse(Files(self._sender.opened()))


class FilesWithRawResponse:
    """`Files`, each method returning the whole response."""

    def __init__(self, files: Files) -> None:
        self.content = raw(files.content)
        self.upload = raw(files.upload)
        self.put = raw(files.put)


class FilesWithStreamingResponse:
    """`Files`, each method a context manager of the unread response."""

    def __init__(self, files: Files) -> None:
        self.content = opened(files.content)
        self.upload = opened(files.upload)
        self.put = opened(files.put)


class AsyncFiles(AsyncResource):
    """Files."""

    async def content(self, id: str, **options: Unpack[RequestOptions]) -> AsyncBinary:
        """The content of a file."""
        return await self._sender.send_binary(_CONTENT, Arguments(options, path={"id": id}))

    async def upload(
        self,
        *,
        file: FileInput | Sequence[FileInput],
        purpose: str,
        meta: Mapping[str, object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Upload a file."""
        return await self._sender.send(
            _UPLOAD, Arguments(options, body={"file": file, "purpose": purpose, "meta": meta})
        )

    async def put(self, id: str, *, body: FileInput, **options: Unpack[RequestOptions]) -> None:
        """Replace the content of a file."""
        return await self._sender.send(_PUT, Arguments(options, path={"id": id}, body=body))

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """Each method returns the whole response."""
        return AsyncFilesWithRawResponse(AsyncFiles(self._sender.raw()))


class AsyncFilesWithRawResponse:
    """`AsyncFiles`, each method returning the whole response."""

    def __init__(self, files: AsyncFiles) -> None:
        self.content = async_raw(files.content)
        self.upload = async_raw(files.upload)
        self.put = async_raw(files.put)

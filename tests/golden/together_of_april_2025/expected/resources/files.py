"""`client.files`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.files import FileDeleteResponse, FileList, FileObject, FileResponse
from ..models.shared import ErrorData

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_ERRORS = {500: ErrorData}
_LIST: Operation[FileList] = Operation("GET", "/files", response=FileList)
_RETRIEVE: Operation[FileResponse] = Operation("GET", "/files/{id}", response=FileResponse)
_DELETE: Operation[FileDeleteResponse] = Operation("DELETE", "/files/{id}", response=FileDeleteResponse)
_CONTENT: Operation[FileObject] = Operation("GET", "/files/{id}/content", response=FileObject, errors=_ERRORS)


class Files(Resource):
    """Methods of `client.files`."""

    def list(self, **options: Unpack[RequestOptions]) -> FileList:
        """List files.

        Lists the files that were uploaded to the account.
        """
        return self._sender.send(_LIST, Arguments(options))

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> FileResponse:
        """Get a file.

        Reads what is known of one file: name, size, purpose and whether it has been checked.

        Args:
            id: Id of the file.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> FileDeleteResponse:
        """Delete a file.

        Removes an uploaded file for good.

        Args:
            id: Id of the file.
        """
        return self._sender.send(_DELETE, Arguments(options, path={"id": id}))

    def content(self, id: str, **options: Unpack[RequestOptions]) -> FileObject:
        """Download a file.

        Fetches what an uploaded file holds.

        Args:
            id: Id of the file.

        Raises:
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return self._sender.send(_CONTENT, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """Each method returns the whole response."""
        return FilesWithRawResponse(Files(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return FilesWithStreamingResponse(Files(self._sender.opened()))


class AsyncFiles(AsyncResource):
    """Methods of `client.files`."""

    async def list(self, **options: Unpack[RequestOptions]) -> FileList:
        """List files.

        Lists the files that were uploaded to the account.
        """
        return await self._sender.send(_LIST, Arguments(options))

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> FileResponse:
        """Get a file.

        Reads what is known of one file: name, size, purpose and whether it has been checked.

        Args:
            id: Id of the file.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> FileDeleteResponse:
        """Delete a file.

        Removes an uploaded file for good.

        Args:
            id: Id of the file.
        """
        return await self._sender.send(_DELETE, Arguments(options, path={"id": id}))

    async def content(self, id: str, **options: Unpack[RequestOptions]) -> FileObject:
        """Download a file.

        Fetches what an uploaded file holds.

        Args:
            id: Id of the file.

        Raises:
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return await self._sender.send(_CONTENT, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """Each method returns the whole response."""
        return AsyncFilesWithRawResponse(AsyncFiles(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncFilesWithStreamingResponse(AsyncFiles(self._sender.opened()))


class FilesWithRawResponse:
    """`Files`, each method returning the whole response."""

    def __init__(self, files: Files) -> None:
        self.list = raw(files.list)
        self.retrieve = raw(files.retrieve)
        self.delete = raw(files.delete)
        self.content = raw(files.content)


class FilesWithStreamingResponse:
    """`Files`, each method opening a response to be read."""

    def __init__(self, files: Files) -> None:
        self.list = opened(files.list)
        self.retrieve = opened(files.retrieve)
        self.delete = opened(files.delete)
        self.content = opened(files.content)


class AsyncFilesWithRawResponse:
    """`AsyncFiles`, each method returning the whole response."""

    def __init__(self, files: AsyncFiles) -> None:
        self.list = async_raw(files.list)
        self.retrieve = async_raw(files.retrieve)
        self.delete = async_raw(files.delete)
        self.content = async_raw(files.content)


class AsyncFilesWithStreamingResponse:
    """`AsyncFiles`, each method opening a response to be read."""

    def __init__(self, files: AsyncFiles) -> None:
        self.list = async_opened(files.list)
        self.retrieve = async_opened(files.retrieve)
        self.delete = async_opened(files.delete)
        self.content = async_opened(files.content)

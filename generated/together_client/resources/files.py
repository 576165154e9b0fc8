"""`client.files`: Files for fine-tuning, evaluations and batches."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.files import FILE
from .._runtime.operation import BINARY, Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.files import FileDeleteResponse, FileList, FileResponse
from ..models.shared import ErrorData

if TYPE_CHECKING:
    from typing import Any, Unpack

    from .._runtime.binary import AsyncBinary, Binary
    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from ..models.files import FilePurpose, FileType, FileUploadRequest

_ERRORS = {500: ErrorData}
_ERRORS_2 = {400: ErrorData, 401: ErrorData, 500: ErrorData}
_LIST: Operation[FileList] = Operation("GET", "/files", response=FileList)
_RETRIEVE: Operation[FileResponse] = Operation("GET", "/files/{id}", response=FileResponse)
_DELETE: Operation[FileDeleteResponse] = Operation("DELETE", "/files/{id}", response=FileDeleteResponse)
_CONTENT: Operation[Any] = Operation("GET", "/files/{id}/content", response=BINARY, errors=_ERRORS, accept="text/plain")
_UPLOAD: Operation[FileResponse] = Operation(
    "POST",
    "/files/upload",
    response=FileResponse,
    errors=_ERRORS_2,
    content_type="multipart/form-data",
    parts={"file": FILE},
)


class Files(Resource):
    """Files for fine-tuning, evaluations and batches."""

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

    def content(self, id: str, **options: Unpack[RequestOptions]) -> Binary:
        """Download a file.

        Fetches what an uploaded file holds.

        Args:
            id: Id of the file.

        Raises:
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return self._sender.send_binary(_CONTENT, Arguments(options, path={"id": id}))

    @overload
    def upload(
        self,
        *,
        purpose: FilePurpose,
        file_name: str,
        file: FileInput,
        file_type: FileType | None = None,
        **options: Unpack[RequestOptions],
    ) -> FileResponse: ...
    @overload
    def upload(self, body: FileUploadRequest, **options: Unpack[RequestOptions]) -> FileResponse: ...
    def upload(
        self,
        body: FileUploadRequest | None = None,
        *,
        purpose: FilePurpose = REQUIRED,
        file_name: str = REQUIRED,
        file: FileInput = REQUIRED,
        file_type: FileType | None = None,
        **options: Unpack[RequestOptions],
    ) -> FileResponse:
        """Upload a file.

        Sends a file for fine-tuning, evaluations or batches. It can be used once `Processed` is true in `GET
        /files/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            purpose: What the file is for.
            file_name: Name that the file gets, its extension included.
            file: Content of the file.
            file_type: Format of the file. Default: `"jsonl"`.

        Raises:
            InternalServerError: The server failed. The body is `ErrorData`.
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
        """
        return self._sender.send(
            _UPLOAD,
            Arguments(
                options,
                whole=body,
                body={"purpose": purpose, "file_name": file_name, "file": file, "file_type": file_type},
            ),
        )

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """Each method returns the whole response."""
        return FilesWithRawResponse(Files(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return FilesWithStreamingResponse(Files(self._sender.opened()))


class AsyncFiles(AsyncResource):
    """Files for fine-tuning, evaluations and batches."""

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

    async def content(self, id: str, **options: Unpack[RequestOptions]) -> AsyncBinary:
        """Download a file.

        Fetches what an uploaded file holds.

        Args:
            id: Id of the file.

        Raises:
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return await self._sender.send_binary(_CONTENT, Arguments(options, path={"id": id}))

    @overload
    async def upload(
        self,
        *,
        purpose: FilePurpose,
        file_name: str,
        file: FileInput,
        file_type: FileType | None = None,
        **options: Unpack[RequestOptions],
    ) -> FileResponse: ...
    @overload
    async def upload(self, body: FileUploadRequest, **options: Unpack[RequestOptions]) -> FileResponse: ...
    async def upload(
        self,
        body: FileUploadRequest | None = None,
        *,
        purpose: FilePurpose = REQUIRED,
        file_name: str = REQUIRED,
        file: FileInput = REQUIRED,
        file_type: FileType | None = None,
        **options: Unpack[RequestOptions],
    ) -> FileResponse:
        """Upload a file.

        Sends a file for fine-tuning, evaluations or batches. It can be used once `Processed` is true in `GET
        /files/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            purpose: What the file is for.
            file_name: Name that the file gets, its extension included.
            file: Content of the file.
            file_type: Format of the file. Default: `"jsonl"`.

        Raises:
            InternalServerError: The server failed. The body is `ErrorData`.
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
        """
        return await self._sender.send(
            _UPLOAD,
            Arguments(
                options,
                whole=body,
                body={"purpose": purpose, "file_name": file_name, "file": file, "file_type": file_type},
            ),
        )

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
        self.upload = raw(files.upload)


class FilesWithStreamingResponse:
    """`Files`, each method opening a response to be read."""

    def __init__(self, files: Files) -> None:
        self.list = opened(files.list)
        self.retrieve = opened(files.retrieve)
        self.delete = opened(files.delete)
        self.content = opened(files.content)
        self.upload = opened(files.upload)


class AsyncFilesWithRawResponse:
    """`AsyncFiles`, each method returning the whole response."""

    def __init__(self, files: AsyncFiles) -> None:
        self.list = async_raw(files.list)
        self.retrieve = async_raw(files.retrieve)
        self.delete = async_raw(files.delete)
        self.content = async_raw(files.content)
        self.upload = async_raw(files.upload)


class AsyncFilesWithStreamingResponse:
    """`AsyncFiles`, each method opening a response to be read."""

    def __init__(self, files: AsyncFiles) -> None:
        self.list = async_opened(files.list)
        self.retrieve = async_opened(files.retrieve)
        self.delete = async_opened(files.delete)
        self.content = async_opened(files.content)
        self.upload = async_opened(files.upload)

"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.codec import BYTES
from .._runtime.files import FILE, FILE_AS, PartEncoding
from .._runtime.operation import BINARY, Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Unpack

    from .._runtime.binary import AsyncBinary, Binary
    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from ..models.client import UploadRequest

_UPLOAD: Operation[None] = Operation(
    "POST",
    "/files",
    encode={"body": {"seal": BYTES}},
    content_type="multipart/form-data",
    parts={
        "file": FILE,
        "files": FILE,
        "picture": FILE_AS("image/png"),
        "listed": FILE_AS("application/x-blob"),
        "plain": FILE,
        "note": PartEncoding("text/markdown"),
    },
)
_STORE: Operation[Any] = Operation(
    "PUT", "/raw", response=BINARY, content_type="image/png", whole=FILE, accept="application/x-picture"
)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def upload(
        self,
        *,
        file: FileInput,
        files: Sequence[FileInput] | None = None,
        picture: FileInput | None = None,
        listed: Sequence[FileInput] | None = None,
        plain: FileInput | None = None,
        note: str | None = None,
        seal: bytes | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def upload(self, body: UploadRequest, **options: Unpack[RequestOptions]) -> None: ...
    def upload(
        self,
        body: UploadRequest | None = None,
        *,
        file: FileInput = REQUIRED,
        files: Sequence[FileInput] | None = None,
        picture: FileInput | None = None,
        listed: Sequence[FileInput] | None = None,
        plain: FileInput | None = None,
        note: str | None = None,
        seal: bytes | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /files`.

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
                    "files": files,
                    "picture": picture,
                    "listed": listed,
                    "plain": plain,
                    "note": note,
                    "seal": seal,
                },
            ),
        )

    def store(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> Binary:
        """`PUT /raw`."""
        return self._sender.send_binary(_STORE, Arguments(options, body=body))

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
        files: Sequence[FileInput] | None = None,
        picture: FileInput | None = None,
        listed: Sequence[FileInput] | None = None,
        plain: FileInput | None = None,
        note: str | None = None,
        seal: bytes | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def upload(self, body: UploadRequest, **options: Unpack[RequestOptions]) -> None: ...
    async def upload(
        self,
        body: UploadRequest | None = None,
        *,
        file: FileInput = REQUIRED,
        files: Sequence[FileInput] | None = None,
        picture: FileInput | None = None,
        listed: Sequence[FileInput] | None = None,
        plain: FileInput | None = None,
        note: str | None = None,
        seal: bytes | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /files`.

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
                    "files": files,
                    "picture": picture,
                    "listed": listed,
                    "plain": plain,
                    "note": note,
                    "seal": seal,
                },
            ),
        )

    async def store(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> AsyncBinary:
        """`PUT /raw`."""
        return await self._sender.send_binary(_STORE, Arguments(options, body=body))

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
        self.store = raw(client.store)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.upload = opened(client.upload)
        self.store = opened(client.store)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.upload = async_raw(client.upload)
        self.store = async_raw(client.store)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.upload = async_opened(client.upload)
        self.store = async_opened(client.store)

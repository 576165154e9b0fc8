"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.codec import AS_IT_IS
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from ..models.client import AddNoteRequest, AddNoteRequest2, UploadRequest
    from ..types.client import AddNoteRequest2Dict, AddNoteRequestDict, UploadRequestDict

_ADD_NOTE: dict[str, Operation[None]] = {
    "application/json": Operation("POST", "/notes", whole=AS_IT_IS),
    "application/x-www-form-urlencoded": Operation("POST", "/notes", content_type="application/x-www-form-urlencoded"),
    "text/plain": Operation("POST", "/notes", content_type="text/plain"),
}
_UPLOAD: dict[str, Operation[None]] = {
    "application/json": Operation("PUT", "/upload", whole=AS_IT_IS),
    "application/octet-stream": Operation("PUT", "/upload", content_type="application/octet-stream"),
}


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def add_note(
        self,
        *,
        body: AddNoteRequest | AddNoteRequestDict | AddNoteRequest2 | AddNoteRequest2Dict | str,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "text/plain"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /notes`.

        Args:
            content_type: How the body is sent.
        """
        return self._sender.send(_ADD_NOTE[content_type], Arguments(options, body=body))

    def upload(
        self,
        *,
        body: UploadRequest | UploadRequestDict | FileInput | None = None,
        content_type: Literal["application/json", "application/octet-stream"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /upload`.

        Args:
            content_type: How the body is sent.
        """
        return self._sender.send(_UPLOAD[content_type], Arguments(options, body=body))

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

    async def add_note(
        self,
        *,
        body: AddNoteRequest | AddNoteRequestDict | AddNoteRequest2 | AddNoteRequest2Dict | str,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "text/plain"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /notes`.

        Args:
            content_type: How the body is sent.
        """
        return await self._sender.send(_ADD_NOTE[content_type], Arguments(options, body=body))

    async def upload(
        self,
        *,
        body: UploadRequest | UploadRequestDict | FileInput | None = None,
        content_type: Literal["application/json", "application/octet-stream"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /upload`.

        Args:
            content_type: How the body is sent.
        """
        return await self._sender.send(_UPLOAD[content_type], Arguments(options, body=body))

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
        self.add_note = raw(client.add_note)
        self.upload = raw(client.upload)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.add_note = opened(client.add_note)
        self.upload = opened(client.upload)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_note = async_raw(client.add_note)
        self.upload = async_raw(client.upload)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_note = async_opened(client.add_note)
        self.upload = async_opened(client.upload)

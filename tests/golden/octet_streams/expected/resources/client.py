"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.files import FILE
from .._runtime.operation import BINARY, Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any, Unpack

    from .._runtime.binary import AsyncBinary, Binary
    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions

_UPDATE_BLOB: Operation[Any] = Operation(
    "PUT",
    "/blob",
    response=BINARY,
    content_type="application/octet-stream",
    whole=FILE,
    accept="application/octet-stream",
)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def update_blob(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> Binary:
        """`PUT /blob`."""
        return self._sender.send_binary(_UPDATE_BLOB, Arguments(options, body=body))

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

    async def update_blob(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> AsyncBinary:
        """`PUT /blob`."""
        return await self._sender.send_binary(_UPDATE_BLOB, Arguments(options, body=body))

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
        self.update_blob = raw(client.update_blob)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.update_blob = opened(client.update_blob)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.update_blob = async_raw(client.update_blob)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.update_blob = async_opened(client.update_blob)

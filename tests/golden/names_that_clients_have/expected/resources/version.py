"""`client.version`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_X: Operation[None] = Operation("GET", "/in/version")


class Version(Resource):
    """Methods of `client.version`."""

    def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/version`."""
        return self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> VersionWithRawResponse:
        """Each method returns the whole response."""
        return VersionWithRawResponse(Version(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> VersionWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return VersionWithStreamingResponse(Version(self._sender.opened()))


class AsyncVersion(AsyncResource):
    """Methods of `client.version`."""

    async def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/version`."""
        return await self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncVersionWithRawResponse:
        """Each method returns the whole response."""
        return AsyncVersionWithRawResponse(AsyncVersion(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncVersionWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncVersionWithStreamingResponse(AsyncVersion(self._sender.opened()))


class VersionWithRawResponse:
    """`Version`, each method returning the whole response."""

    def __init__(self, version: Version) -> None:
        self.get_x = raw(version.get_x)


class VersionWithStreamingResponse:
    """`Version`, each method opening a response to be read."""

    def __init__(self, version: Version) -> None:
        self.get_x = opened(version.get_x)


class AsyncVersionWithRawResponse:
    """`AsyncVersion`, each method returning the whole response."""

    def __init__(self, version: AsyncVersion) -> None:
        self.get_x = async_raw(version.get_x)


class AsyncVersionWithStreamingResponse:
    """`AsyncVersion`, each method opening a response to be read."""

    def __init__(self, version: AsyncVersion) -> None:
        self.get_x = async_opened(version.get_x)

"""`client.settings`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_X: Operation[None] = Operation("GET", "/in/settings")


class Settings(Resource):
    """Methods of `client.settings`."""

    def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/settings`."""
        return self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> SettingsWithRawResponse:
        """Each method returns the whole response."""
        return SettingsWithRawResponse(Settings(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> SettingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return SettingsWithStreamingResponse(Settings(self._sender.opened()))


class AsyncSettings(AsyncResource):
    """Methods of `client.settings`."""

    async def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/settings`."""
        return await self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncSettingsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncSettingsWithRawResponse(AsyncSettings(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncSettingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncSettingsWithStreamingResponse(AsyncSettings(self._sender.opened()))


class SettingsWithRawResponse:
    """`Settings`, each method returning the whole response."""

    def __init__(self, settings: Settings) -> None:
        self.get_x = raw(settings.get_x)


class SettingsWithStreamingResponse:
    """`Settings`, each method opening a response to be read."""

    def __init__(self, settings: Settings) -> None:
        self.get_x = opened(settings.get_x)


class AsyncSettingsWithRawResponse:
    """`AsyncSettings`, each method returning the whole response."""

    def __init__(self, settings: AsyncSettings) -> None:
        self.get_x = async_raw(settings.get_x)


class AsyncSettingsWithStreamingResponse:
    """`AsyncSettings`, each method opening a response to be read."""

    def __init__(self, settings: AsyncSettings) -> None:
        self.get_x = async_opened(settings.get_x)

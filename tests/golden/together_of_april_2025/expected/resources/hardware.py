"""`client.hardware`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.hardware import HardwareListResponse
from ..models.shared import ErrorData

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_ERRORS = {403: ErrorData, 500: ErrorData}
_LIST: Operation[HardwareListResponse] = Operation("GET", "/hardware", response=HardwareListResponse, errors=_ERRORS)


class Hardware(Resource):
    """Methods of `client.hardware`."""

    def list(self, *, model: str | None = None, **options: Unpack[RequestOptions]) -> HardwareListResponse:
        """List hardware.

        Lists the hardware that dedicated endpoints can run on. With `model`, only what fits that model, and whether
        it is free now.

        Args:
            model: Lists only hardware that can serve this model.

        Raises:
            PermissionDeniedError: The API key may not do this. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return self._sender.send(_LIST, Arguments(options, query={"model": model}))

    @cached_property
    def with_raw_response(self) -> HardwareWithRawResponse:
        """Each method returns the whole response."""
        return HardwareWithRawResponse(Hardware(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> HardwareWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return HardwareWithStreamingResponse(Hardware(self._sender.opened()))


class AsyncHardware(AsyncResource):
    """Methods of `client.hardware`."""

    async def list(self, *, model: str | None = None, **options: Unpack[RequestOptions]) -> HardwareListResponse:
        """List hardware.

        Lists the hardware that dedicated endpoints can run on. With `model`, only what fits that model, and whether
        it is free now.

        Args:
            model: Lists only hardware that can serve this model.

        Raises:
            PermissionDeniedError: The API key may not do this. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return await self._sender.send(_LIST, Arguments(options, query={"model": model}))

    @cached_property
    def with_raw_response(self) -> AsyncHardwareWithRawResponse:
        """Each method returns the whole response."""
        return AsyncHardwareWithRawResponse(AsyncHardware(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncHardwareWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncHardwareWithStreamingResponse(AsyncHardware(self._sender.opened()))


class HardwareWithRawResponse:
    """`Hardware`, each method returning the whole response."""

    def __init__(self, hardware: Hardware) -> None:
        self.list = raw(hardware.list)


class HardwareWithStreamingResponse:
    """`Hardware`, each method opening a response to be read."""

    def __init__(self, hardware: Hardware) -> None:
        self.list = opened(hardware.list)


class AsyncHardwareWithRawResponse:
    """`AsyncHardware`, each method returning the whole response."""

    def __init__(self, hardware: AsyncHardware) -> None:
        self.list = async_raw(hardware.list)


class AsyncHardwareWithStreamingResponse:
    """`AsyncHardware`, each method opening a response to be read."""

    def __init__(self, hardware: AsyncHardware) -> None:
        self.list = async_opened(hardware.list)

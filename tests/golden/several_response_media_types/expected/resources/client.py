"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import BINARY, Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Report, Short

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from .._runtime.binary import AsyncBinary, Binary
    from .._runtime.options import RequestOptions

_GET_REPORT: Operation[Report] = Operation(
    "GET",
    "/report",
    response=Report,
    others={"application/vnd.short+json": Short, "text/plain": str, "application/pdf": BINARY},
    accept="application/json",
)
_GET_REPORT_2: Operation[Short] = Operation(
    "GET",
    "/report",
    response=Short,
    others={"application/json": Report, "text/plain": str, "application/pdf": BINARY},
    accept="application/vnd.short+json",
)
_GET_REPORT_3: Operation[str] = Operation(
    "GET",
    "/report",
    response=str,
    others={"application/json": Report, "application/vnd.short+json": Short, "application/pdf": BINARY},
    accept="text/plain",
)
_GET_REPORT_4: Operation[Any] = Operation("GET", "/report", response=BINARY, accept="application/pdf")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def get_report(
        self, *, accept: Literal["application/json"] = "application/json", **options: Unpack[RequestOptions]
    ) -> Report: ...
    @overload
    def get_report(
        self, *, accept: Literal["application/vnd.short+json"], **options: Unpack[RequestOptions]
    ) -> Short: ...
    @overload
    def get_report(self, *, accept: Literal["text/plain"], **options: Unpack[RequestOptions]) -> str: ...
    @overload
    def get_report(self, *, accept: Literal["application/pdf"], **options: Unpack[RequestOptions]) -> Binary: ...
    def get_report(
        self,
        *,
        accept: Literal[
            "application/json", "application/vnd.short+json", "text/plain", "application/pdf"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> Report | Short | str | Binary:
        """`GET /report`.

        Args:
            accept: Media type to request.
        """
        if accept == "application/vnd.short+json":
            return self._sender.send(_GET_REPORT_2, Arguments(options))
        if accept == "text/plain":
            return self._sender.send(_GET_REPORT_3, Arguments(options))
        if accept == "application/pdf":
            return self._sender.send_binary(_GET_REPORT_4, Arguments(options))
        return self._sender.send(_GET_REPORT, Arguments(options))

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
    async def get_report(
        self, *, accept: Literal["application/json"] = "application/json", **options: Unpack[RequestOptions]
    ) -> Report: ...
    @overload
    async def get_report(
        self, *, accept: Literal["application/vnd.short+json"], **options: Unpack[RequestOptions]
    ) -> Short: ...
    @overload
    async def get_report(self, *, accept: Literal["text/plain"], **options: Unpack[RequestOptions]) -> str: ...
    @overload
    async def get_report(
        self, *, accept: Literal["application/pdf"], **options: Unpack[RequestOptions]
    ) -> AsyncBinary: ...
    async def get_report(
        self,
        *,
        accept: Literal[
            "application/json", "application/vnd.short+json", "text/plain", "application/pdf"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> Report | Short | str | AsyncBinary:
        """`GET /report`.

        Args:
            accept: Media type to request.
        """
        if accept == "application/vnd.short+json":
            return await self._sender.send(_GET_REPORT_2, Arguments(options))
        if accept == "text/plain":
            return await self._sender.send(_GET_REPORT_3, Arguments(options))
        if accept == "application/pdf":
            return await self._sender.send_binary(_GET_REPORT_4, Arguments(options))
        return await self._sender.send(_GET_REPORT, Arguments(options))

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
        self.get_report = raw(client.get_report)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_report = opened(client.get_report)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_report = async_raw(client.get_report)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_report = async_opened(client.get_report)

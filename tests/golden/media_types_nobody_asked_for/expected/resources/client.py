"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.files import FILE
from .._runtime.operation import BINARY, Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import GetPictureResponse, GetReportResponse

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from .._runtime.binary import AsyncBinary, Binary
    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions

_GET_REPORT: Operation[GetReportResponse] = Operation(
    "GET",
    "/report",
    response=GetReportResponse,
    others={"text/plain": str, "application/pdf": BINARY},
    accept="application/json",
)
_GET_REPORT_2: Operation[str] = Operation(
    "GET",
    "/report",
    response=str,
    others={"application/json": GetReportResponse, "application/pdf": BINARY},
    accept="text/plain",
)
_GET_REPORT_3: Operation[Any] = Operation("GET", "/report", response=BINARY, accept="application/pdf")
_GET_PICTURE: Operation[GetPictureResponse] = Operation(
    "GET", "/picture", response=GetPictureResponse, others={"image/*": BINARY}, accept="application/json"
)
_GET_PICTURE_2: Operation[Any] = Operation("GET", "/picture", response=BINARY, accept="image/*")
_GET_TABLE: Operation[Any] = Operation("GET", "/table", response=BINARY, accept="text/csv")
_UPDATE_TABLE: Operation[None] = Operation("PUT", "/table", content_type="text/csv", whole=FILE)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def get_report(
        self, *, accept: Literal["application/json"] = "application/json", **options: Unpack[RequestOptions]
    ) -> GetReportResponse: ...
    @overload
    def get_report(self, *, accept: Literal["text/plain"], **options: Unpack[RequestOptions]) -> str: ...
    @overload
    def get_report(self, *, accept: Literal["application/pdf"], **options: Unpack[RequestOptions]) -> Binary: ...
    def get_report(
        self,
        *,
        accept: Literal["application/json", "text/plain", "application/pdf"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> GetReportResponse | str | Binary:
        """`GET /report`.

        Args:
            accept: Media type to request.
        """
        if accept == "text/plain":
            return self._sender.send(_GET_REPORT_2, Arguments(options))
        if accept == "application/pdf":
            return self._sender.send_binary(_GET_REPORT_3, Arguments(options))
        return self._sender.send(_GET_REPORT, Arguments(options))

    @overload
    def get_picture(
        self, *, accept: Literal["application/json"] = "application/json", **options: Unpack[RequestOptions]
    ) -> GetPictureResponse: ...
    @overload
    def get_picture(self, *, accept: Literal["image/*"], **options: Unpack[RequestOptions]) -> Binary: ...
    def get_picture(
        self, *, accept: Literal["application/json", "image/*"] = "application/json", **options: Unpack[RequestOptions]
    ) -> GetPictureResponse | Binary:
        """`GET /picture`.

        Args:
            accept: Media type to request.
        """
        if accept == "image/*":
            return self._sender.send_binary(_GET_PICTURE_2, Arguments(options))
        return self._sender.send(_GET_PICTURE, Arguments(options))

    def get_table(self, **options: Unpack[RequestOptions]) -> Binary:
        """`GET /table`."""
        return self._sender.send_binary(_GET_TABLE, Arguments(options))

    def update_table(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> None:
        """`PUT /table`."""
        return self._sender.send(_UPDATE_TABLE, Arguments(options, body=body))

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
    ) -> GetReportResponse: ...
    @overload
    async def get_report(self, *, accept: Literal["text/plain"], **options: Unpack[RequestOptions]) -> str: ...
    @overload
    async def get_report(
        self, *, accept: Literal["application/pdf"], **options: Unpack[RequestOptions]
    ) -> AsyncBinary: ...
    async def get_report(
        self,
        *,
        accept: Literal["application/json", "text/plain", "application/pdf"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> GetReportResponse | str | AsyncBinary:
        """`GET /report`.

        Args:
            accept: Media type to request.
        """
        if accept == "text/plain":
            return await self._sender.send(_GET_REPORT_2, Arguments(options))
        if accept == "application/pdf":
            return await self._sender.send_binary(_GET_REPORT_3, Arguments(options))
        return await self._sender.send(_GET_REPORT, Arguments(options))

    @overload
    async def get_picture(
        self, *, accept: Literal["application/json"] = "application/json", **options: Unpack[RequestOptions]
    ) -> GetPictureResponse: ...
    @overload
    async def get_picture(self, *, accept: Literal["image/*"], **options: Unpack[RequestOptions]) -> AsyncBinary: ...
    async def get_picture(
        self, *, accept: Literal["application/json", "image/*"] = "application/json", **options: Unpack[RequestOptions]
    ) -> GetPictureResponse | AsyncBinary:
        """`GET /picture`.

        Args:
            accept: Media type to request.
        """
        if accept == "image/*":
            return await self._sender.send_binary(_GET_PICTURE_2, Arguments(options))
        return await self._sender.send(_GET_PICTURE, Arguments(options))

    async def get_table(self, **options: Unpack[RequestOptions]) -> AsyncBinary:
        """`GET /table`."""
        return await self._sender.send_binary(_GET_TABLE, Arguments(options))

    async def update_table(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> None:
        """`PUT /table`."""
        return await self._sender.send(_UPDATE_TABLE, Arguments(options, body=body))

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
        self.get_picture = raw(client.get_picture)
        self.get_table = raw(client.get_table)
        self.update_table = raw(client.update_table)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_report = opened(client.get_report)
        self.get_picture = opened(client.get_picture)
        self.get_table = opened(client.get_table)
        self.update_table = opened(client.update_table)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_report = async_raw(client.get_report)
        self.get_picture = async_raw(client.get_picture)
        self.get_table = async_raw(client.get_table)
        self.update_table = async_raw(client.update_table)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_report = async_opened(client.get_report)
        self.get_picture = async_opened(client.get_picture)
        self.get_table = async_opened(client.get_table)
        self.update_table = async_opened(client.update_table)

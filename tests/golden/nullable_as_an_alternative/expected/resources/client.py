"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.codec import AS_IT_IS
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import NULL
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Report

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.client import Usage
    from ..types.client import UsageDict

_LIST_REPORTS: Operation[Report] = Operation("GET", "/reports", response=Report)
_SET_LIMITS: Operation[dict[str, str | int]] = Operation(
    "PUT", "/limits", response=dict[str, str | int], optional_body=True
)
_RESET_LIMITS: Operation[None] = Operation("POST", "/limits", whole=AS_IT_IS)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def list_reports(self, **options: Unpack[RequestOptions]) -> Report:
        """`GET /reports`."""
        return self._sender.send(_LIST_REPORTS, Arguments(options))

    def set_limits(
        self, body: Usage | UsageDict | None = None, *, cpu: int | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, str | int]:
        """`PUT /limits`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.

        Returns:
            The limits of each day.
        """
        return self._sender.send(_SET_LIMITS, Arguments(options, whole=body, body={"cpu": cpu}))

    def reset_limits(self, *, body: Usage | UsageDict | None, **options: Unpack[RequestOptions]) -> None:
        """`POST /limits`."""
        return self._sender.send(_RESET_LIMITS, Arguments(options, body=NULL if body is None else body))

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

    async def list_reports(self, **options: Unpack[RequestOptions]) -> Report:
        """`GET /reports`."""
        return await self._sender.send(_LIST_REPORTS, Arguments(options))

    async def set_limits(
        self, body: Usage | UsageDict | None = None, *, cpu: int | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, str | int]:
        """`PUT /limits`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.

        Returns:
            The limits of each day.
        """
        return await self._sender.send(_SET_LIMITS, Arguments(options, whole=body, body={"cpu": cpu}))

    async def reset_limits(self, *, body: Usage | UsageDict | None, **options: Unpack[RequestOptions]) -> None:
        """`POST /limits`."""
        return await self._sender.send(_RESET_LIMITS, Arguments(options, body=NULL if body is None else body))

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
        self.list_reports = raw(client.list_reports)
        self.set_limits = raw(client.set_limits)
        self.reset_limits = raw(client.reset_limits)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.list_reports = opened(client.list_reports)
        self.set_limits = opened(client.set_limits)
        self.reset_limits = opened(client.reset_limits)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_reports = async_raw(client.list_reports)
        self.set_limits = async_raw(client.set_limits)
        self.reset_limits = async_raw(client.reset_limits)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_reports = async_opened(client.list_reports)
        self.set_limits = async_opened(client.set_limits)
        self.reset_limits = async_opened(client.reset_limits)

"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from ..models.client import AddJobRequest

_ADD_JOB: Operation[None] = Operation("POST", "/jobs")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def add_job(
        self,
        *,
        count: int,
        limit: int | None = None,
        rate: float | None = None,
        mode: Literal["a", "b"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def add_job(self, body: AddJobRequest, *, limit: int | None = None, **options: Unpack[RequestOptions]) -> None: ...
    def add_job(
        self,
        body: AddJobRequest | None = None,
        *,
        count: int = REQUIRED,
        limit: int | None = None,
        rate: float | None = None,
        mode: Literal["a", "b"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /jobs`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            rate: Default: `1`.
        """
        return self._sender.send(
            _ADD_JOB,
            Arguments(options, query={"limit": limit}, whole=body, body={"count": count, "rate": rate, "mode": mode}),
        )

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
    async def add_job(
        self,
        *,
        count: int,
        limit: int | None = None,
        rate: float | None = None,
        mode: Literal["a", "b"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def add_job(
        self, body: AddJobRequest, *, limit: int | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    async def add_job(
        self,
        body: AddJobRequest | None = None,
        *,
        count: int = REQUIRED,
        limit: int | None = None,
        rate: float | None = None,
        mode: Literal["a", "b"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /jobs`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            rate: Default: `1`.
        """
        return await self._sender.send(
            _ADD_JOB,
            Arguments(options, query={"limit": limit}, whole=body, body={"count": count, "rate": rate, "mode": mode}),
        )

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
        self.add_job = raw(client.add_job)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.add_job = opened(client.add_job)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_job = async_raw(client.add_job)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_job = async_opened(client.add_job)

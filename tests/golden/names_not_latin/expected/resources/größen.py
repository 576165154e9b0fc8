"""`client.größen`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.größen import 宠物

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_获取: Operation[宠物] = Operation("GET", "/größe", response=宠物)


class Größen(Resource):
    """Methods of `client.größen`."""

    def 获取(
        self,
        *,
        größe: int | None = None,
        颜色: str | None = None,
        value: str | None = None,
        filter: str | None = None,
        value_3d: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> 宠物:
        """`GET /größe`."""
        return self._sender.send(
            _获取,
            Arguments(options, query={"größe": größe, "颜色": 颜色, "": value, "$filter": filter, "3d": value_3d}),
        )

    @cached_property
    def with_raw_response(self) -> GrößenWithRawResponse:
        """Each method returns the whole response."""
        return GrößenWithRawResponse(Größen(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> GrößenWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return GrößenWithStreamingResponse(Größen(self._sender.opened()))


class AsyncGrößen(AsyncResource):
    """Methods of `client.größen`."""

    async def 获取(
        self,
        *,
        größe: int | None = None,
        颜色: str | None = None,
        value: str | None = None,
        filter: str | None = None,
        value_3d: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> 宠物:
        """`GET /größe`."""
        return await self._sender.send(
            _获取,
            Arguments(options, query={"größe": größe, "颜色": 颜色, "": value, "$filter": filter, "3d": value_3d}),
        )

    @cached_property
    def with_raw_response(self) -> AsyncGrößenWithRawResponse:
        """Each method returns the whole response."""
        return AsyncGrößenWithRawResponse(AsyncGrößen(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncGrößenWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncGrößenWithStreamingResponse(AsyncGrößen(self._sender.opened()))


class GrößenWithRawResponse:
    """`Größen`, each method returning the whole response."""

    def __init__(self, größen: Größen) -> None:
        self.获取 = raw(größen.获取)


class GrößenWithStreamingResponse:
    """`Größen`, each method opening a response to be read."""

    def __init__(self, größen: Größen) -> None:
        self.获取 = opened(größen.获取)


class AsyncGrößenWithRawResponse:
    """`AsyncGrößen`, each method returning the whole response."""

    def __init__(self, größen: AsyncGrößen) -> None:
        self.获取 = async_raw(größen.获取)


class AsyncGrößenWithStreamingResponse:
    """`AsyncGrößen`, each method opening a response to be read."""

    def __init__(self, größen: AsyncGrößen) -> None:
        self.获取 = async_opened(größen.获取)

"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.style import Style

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.client import FindDeep
    from ..types.client import FindDeepDict

_FIND: Operation[None] = Operation(
    "GET",
    "/find",
    encode={
        "query": {
            "comma": Style(explode=False),
            "space": Style("spaceDelimited", explode=False),
            "pipe": Style("pipeDelimited", explode=False),
            "deep": Style("deepObject"),
            "flat": Style(explode=False),
            "raw": Style(reserved=True),
        }
    },
)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def find(
        self,
        *,
        form: Sequence[str] | None = None,
        comma: Sequence[str] | None = None,
        space: Sequence[str] | None = None,
        pipe: Sequence[str] | None = None,
        deep: FindDeep | FindDeepDict | None = None,
        spread: Mapping[str, str] | None = None,
        flat: Mapping[str, str] | None = None,
        raw: str | None = None,
        flag: bool | None = None,
        at: dt.datetime | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /find`."""
        return self._sender.send(
            _FIND,
            Arguments(
                options,
                query={
                    "form": form,
                    "comma": comma,
                    "space": space,
                    "pipe": pipe,
                    "deep": deep,
                    "spread": spread,
                    "flat": flat,
                    "raw": raw,
                    "flag": flag,
                    "at": at,
                },
            ),
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

    async def find(
        self,
        *,
        form: Sequence[str] | None = None,
        comma: Sequence[str] | None = None,
        space: Sequence[str] | None = None,
        pipe: Sequence[str] | None = None,
        deep: FindDeep | FindDeepDict | None = None,
        spread: Mapping[str, str] | None = None,
        flat: Mapping[str, str] | None = None,
        raw: str | None = None,
        flag: bool | None = None,
        at: dt.datetime | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /find`."""
        return await self._sender.send(
            _FIND,
            Arguments(
                options,
                query={
                    "form": form,
                    "comma": comma,
                    "space": space,
                    "pipe": pipe,
                    "deep": deep,
                    "spread": spread,
                    "flat": flat,
                    "raw": raw,
                    "flag": flag,
                    "at": at,
                },
            ),
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
        self.find = raw(client.find)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.find = opened(client.find)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.find = async_raw(client.find)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.find = async_opened(client.find)

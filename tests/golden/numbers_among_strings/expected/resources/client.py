"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions

_GET_A: Operation[Any] = Operation("GET", "/a", response=Any)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def get_a(
        self,
        *,
        zone: Literal["010", "020", "1e3", "0x1F", "2.10"] | None = None,
        rev: str | None = None,
        kind: Literal["2.10"] = "2.10",
        number: Literal[10, 31] | None = None,
        ratio: float | None = None,
        vers: Literal["1.10"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """`GET /a`.

        Args:
            zone: Default: `"010"`.
            rev: Default: `"1.10"`.
            number: Default: `10`.
            ratio: Default: `1.5`.
        """
        return self._sender.send(
            _GET_A,
            Arguments(
                options, query={"zone": zone, "rev": rev, "kind": kind, "number": number, "ratio": ratio, "vers": vers}
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

    async def get_a(
        self,
        *,
        zone: Literal["010", "020", "1e3", "0x1F", "2.10"] | None = None,
        rev: str | None = None,
        kind: Literal["2.10"] = "2.10",
        number: Literal[10, 31] | None = None,
        ratio: float | None = None,
        vers: Literal["1.10"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """`GET /a`.

        Args:
            zone: Default: `"010"`.
            rev: Default: `"1.10"`.
            number: Default: `10`.
            ratio: Default: `1.5`.
        """
        return await self._sender.send(
            _GET_A,
            Arguments(
                options, query={"zone": zone, "rev": rev, "kind": kind, "number": number, "ratio": ratio, "vers": vers}
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
        self.get_a = raw(client.get_a)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_a = opened(client.get_a)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_a = async_raw(client.get_a)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_a = async_opened(client.get_a)

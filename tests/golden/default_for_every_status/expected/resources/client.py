"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Missing, Outcome

if TYPE_CHECKING:
    from typing import Any, Unpack

    from .._runtime.options import RequestOptions

_ERRORS = {"default": Outcome}
_ERRORS_2: dict[int | str, Any] = {404: Missing, "default": Outcome}
_GET_ONE: Operation[Outcome] = Operation("GET", "/one", response=Outcome, errors=_ERRORS)
_GET_TWO: Operation[Outcome] = Operation("GET", "/two", response=Outcome, errors=_ERRORS_2)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def get_one(self, **options: Unpack[RequestOptions]) -> Outcome:
        """`GET /one`.

        Raises:
            APIStatusError: Whatever it is. The body is `Outcome`.
        """
        return self._sender.send(_GET_ONE, Arguments(options))

    def get_two(self, **options: Unpack[RequestOptions]) -> Outcome:
        """`GET /two`.

        Raises:
            NotFoundError: None. The body is `Missing`.
            APIStatusError: Whatever it is. The body is `Outcome`.
        """
        return self._sender.send(_GET_TWO, Arguments(options))

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

    async def get_one(self, **options: Unpack[RequestOptions]) -> Outcome:
        """`GET /one`.

        Raises:
            APIStatusError: Whatever it is. The body is `Outcome`.
        """
        return await self._sender.send(_GET_ONE, Arguments(options))

    async def get_two(self, **options: Unpack[RequestOptions]) -> Outcome:
        """`GET /two`.

        Raises:
            NotFoundError: None. The body is `Missing`.
            APIStatusError: Whatever it is. The body is `Outcome`.
        """
        return await self._sender.send(_GET_TWO, Arguments(options))

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
        self.get_one = raw(client.get_one)
        self.get_two = raw(client.get_two)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_one = opened(client.get_one)
        self.get_two = opened(client.get_two)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_one = async_raw(client.get_one)
        self.get_two = async_raw(client.get_two)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_one = async_opened(client.get_one)
        self.get_two = async_opened(client.get_two)

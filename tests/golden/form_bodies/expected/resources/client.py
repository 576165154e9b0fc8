"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.files import PartEncoding
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.client import GetTokenRequest

_GET_TOKEN: Operation[None] = Operation(
    "POST",
    "/token",
    content_type="application/x-www-form-urlencoded",
    parts={"ids": PartEncoding(style="form", explode=False)},
)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def get_token(
        self,
        *,
        grant: str,
        scopes: Sequence[str] | None = None,
        ids: Sequence[int] | None = None,
        on: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def get_token(self, body: GetTokenRequest, **options: Unpack[RequestOptions]) -> None: ...
    def get_token(
        self,
        body: GetTokenRequest | None = None,
        *,
        grant: str = REQUIRED,
        scopes: Sequence[str] | None = None,
        ids: Sequence[int] | None = None,
        on: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /token`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _GET_TOKEN, Arguments(options, whole=body, body={"grant": grant, "scopes": scopes, "ids": ids, "on": on})
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
    async def get_token(
        self,
        *,
        grant: str,
        scopes: Sequence[str] | None = None,
        ids: Sequence[int] | None = None,
        on: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def get_token(self, body: GetTokenRequest, **options: Unpack[RequestOptions]) -> None: ...
    async def get_token(
        self,
        body: GetTokenRequest | None = None,
        *,
        grant: str = REQUIRED,
        scopes: Sequence[str] | None = None,
        ids: Sequence[int] | None = None,
        on: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /token`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _GET_TOKEN, Arguments(options, whole=body, body={"grant": grant, "scopes": scopes, "ids": ids, "on": on})
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
        self.get_token = raw(client.get_token)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_token = opened(client.get_token)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_token = async_raw(client.get_token)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_token = async_opened(client.get_token)

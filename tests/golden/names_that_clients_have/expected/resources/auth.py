"""`client.auth`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_X: Operation[None] = Operation("GET", "/in/auth")


class Auth(Resource):
    """Methods of `client.auth`."""

    def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/auth`."""
        return self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AuthWithRawResponse:
        """Each method returns the whole response."""
        return AuthWithRawResponse(Auth(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AuthWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AuthWithStreamingResponse(Auth(self._sender.opened()))


class AsyncAuth(AsyncResource):
    """Methods of `client.auth`."""

    async def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/auth`."""
        return await self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncAuthWithRawResponse:
        """Each method returns the whole response."""
        return AsyncAuthWithRawResponse(AsyncAuth(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncAuthWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncAuthWithStreamingResponse(AsyncAuth(self._sender.opened()))


class AuthWithRawResponse:
    """`Auth`, each method returning the whole response."""

    def __init__(self, auth: Auth) -> None:
        self.get_x = raw(auth.get_x)


class AuthWithStreamingResponse:
    """`Auth`, each method opening a response to be read."""

    def __init__(self, auth: Auth) -> None:
        self.get_x = opened(auth.get_x)


class AsyncAuthWithRawResponse:
    """`AsyncAuth`, each method returning the whole response."""

    def __init__(self, auth: AsyncAuth) -> None:
        self.get_x = async_raw(auth.get_x)


class AsyncAuthWithStreamingResponse:
    """`AsyncAuth`, each method opening a response to be read."""

    def __init__(self, auth: AsyncAuth) -> None:
        self.get_x = async_opened(auth.get_x)

"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.client import User

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_ADD_USER: Operation[User] = Operation("POST", "/users", response=User)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def add_user(self, *, name: str, password: str, **options: Unpack[RequestOptions]) -> User: ...
    @overload
    def add_user(self, body: User, **options: Unpack[RequestOptions]) -> User: ...
    def add_user(
        self,
        body: User | None = None,
        *,
        name: str = REQUIRED,
        password: str = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> User:
        """`POST /users`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_ADD_USER, Arguments(options, whole=body, body={"name": name, "password": password}))

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
    async def add_user(self, *, name: str, password: str, **options: Unpack[RequestOptions]) -> User: ...
    @overload
    async def add_user(self, body: User, **options: Unpack[RequestOptions]) -> User: ...
    async def add_user(
        self,
        body: User | None = None,
        *,
        name: str = REQUIRED,
        password: str = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> User:
        """`POST /users`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _ADD_USER, Arguments(options, whole=body, body={"name": name, "password": password})
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
        self.add_user = raw(client.add_user)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.add_user = opened(client.add_user)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_user = async_raw(client.add_user)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_user = async_opened(client.add_user)

"""`client.users`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import User

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET: Operation[User] = Operation("GET", "/users", response=User)


class Users(Resource):
    """Methods of `client.users`."""

    def get(self, **options: Unpack[RequestOptions]) -> User:
        """`GET /users`."""
        return self._sender.send(_GET, Arguments(options))

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """Each method returns the whole response."""
        return UsersWithRawResponse(Users(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return UsersWithStreamingResponse(Users(self._sender.opened()))


class AsyncUsers(AsyncResource):
    """Methods of `client.users`."""

    async def get(self, **options: Unpack[RequestOptions]) -> User:
        """`GET /users`."""
        return await self._sender.send(_GET, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """Each method returns the whole response."""
        return AsyncUsersWithRawResponse(AsyncUsers(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncUsersWithStreamingResponse(AsyncUsers(self._sender.opened()))


class UsersWithRawResponse:
    """`Users`, each method returning the whole response."""

    def __init__(self, users: Users) -> None:
        self.get = raw(users.get)


class UsersWithStreamingResponse:
    """`Users`, each method opening a response to be read."""

    def __init__(self, users: Users) -> None:
        self.get = opened(users.get)


class AsyncUsersWithRawResponse:
    """`AsyncUsers`, each method returning the whole response."""

    def __init__(self, users: AsyncUsers) -> None:
        self.get = async_raw(users.get)


class AsyncUsersWithStreamingResponse:
    """`AsyncUsers`, each method opening a response to be read."""

    def __init__(self, users: AsyncUsers) -> None:
        self.get = async_opened(users.get)

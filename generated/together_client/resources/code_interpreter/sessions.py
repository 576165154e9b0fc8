"""`client.code_interpreter.sessions`: Code run in sessions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.resource import AsyncResource, Resource
from ...models.code_interpreter import SessionListResponse

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions

_LIST: Operation[SessionListResponse] = Operation("GET", "/tci/sessions", response=SessionListResponse)


class Sessions(Resource):
    """Code run in sessions."""

    def list(self, **options: Unpack[RequestOptions]) -> SessionListResponse:
        """List sessions.

        Lists the code interpreter sessions that are still open.
        """
        return self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """Each method returns the whole response."""
        return SessionsWithRawResponse(Sessions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return SessionsWithStreamingResponse(Sessions(self._sender.opened()))


class AsyncSessions(AsyncResource):
    """Code run in sessions."""

    async def list(self, **options: Unpack[RequestOptions]) -> SessionListResponse:
        """List sessions.

        Lists the code interpreter sessions that are still open.
        """
        return await self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncSessionsWithRawResponse(AsyncSessions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncSessionsWithStreamingResponse(AsyncSessions(self._sender.opened()))


class SessionsWithRawResponse:
    """`Sessions`, each method returning the whole response."""

    def __init__(self, sessions: Sessions) -> None:
        self.list = raw(sessions.list)


class SessionsWithStreamingResponse:
    """`Sessions`, each method opening a response to be read."""

    def __init__(self, sessions: Sessions) -> None:
        self.list = opened(sessions.list)


class AsyncSessionsWithRawResponse:
    """`AsyncSessions`, each method returning the whole response."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self.list = async_raw(sessions.list)


class AsyncSessionsWithStreamingResponse:
    """`AsyncSessions`, each method opening a response to be read."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self.list = async_opened(sessions.list)

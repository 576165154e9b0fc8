"""`client.teams`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Team

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET: Operation[Team] = Operation("GET", "/teams", response=Team)


class Teams(Resource):
    """Methods of `client.teams`."""

    def get(self, **options: Unpack[RequestOptions]) -> Team:
        """`GET /teams`."""
        return self._sender.send(_GET, Arguments(options))

    @cached_property
    def with_raw_response(self) -> TeamsWithRawResponse:
        """Each method returns the whole response."""
        return TeamsWithRawResponse(Teams(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> TeamsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return TeamsWithStreamingResponse(Teams(self._sender.opened()))


class AsyncTeams(AsyncResource):
    """Methods of `client.teams`."""

    async def get(self, **options: Unpack[RequestOptions]) -> Team:
        """`GET /teams`."""
        return await self._sender.send(_GET, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncTeamsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncTeamsWithRawResponse(AsyncTeams(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncTeamsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncTeamsWithStreamingResponse(AsyncTeams(self._sender.opened()))


class TeamsWithRawResponse:
    """`Teams`, each method returning the whole response."""

    def __init__(self, teams: Teams) -> None:
        self.get = raw(teams.get)


class TeamsWithStreamingResponse:
    """`Teams`, each method opening a response to be read."""

    def __init__(self, teams: Teams) -> None:
        self.get = opened(teams.get)


class AsyncTeamsWithRawResponse:
    """`AsyncTeams`, each method returning the whole response."""

    def __init__(self, teams: AsyncTeams) -> None:
        self.get = async_raw(teams.get)


class AsyncTeamsWithStreamingResponse:
    """`AsyncTeams`, each method opening a response to be read."""

    def __init__(self, teams: AsyncTeams) -> None:
        self.get = async_opened(teams.get)

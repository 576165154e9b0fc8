"""`client.depots.rooms`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions

_GET: Operation[None] = Operation("GET", "/depot")


class Rooms(Resource):
    """Methods of `client.depots.rooms`."""

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /depot`."""
        return self._sender.send(_GET, Arguments(options))

    @cached_property
    def with_raw_response(self) -> RoomsWithRawResponse:
        """Each method returns the whole response."""
        return RoomsWithRawResponse(Rooms(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> RoomsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return RoomsWithStreamingResponse(Rooms(self._sender.opened()))


class AsyncRooms(AsyncResource):
    """Methods of `client.depots.rooms`."""

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /depot`."""
        return await self._sender.send(_GET, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncRoomsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncRoomsWithRawResponse(AsyncRooms(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncRoomsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncRoomsWithStreamingResponse(AsyncRooms(self._sender.opened()))


class RoomsWithRawResponse:
    """`Rooms`, each method returning the whole response."""

    def __init__(self, rooms: Rooms) -> None:
        self.get = raw(rooms.get)


class RoomsWithStreamingResponse:
    """`Rooms`, each method opening a response to be read."""

    def __init__(self, rooms: Rooms) -> None:
        self.get = opened(rooms.get)


class AsyncRoomsWithRawResponse:
    """`AsyncRooms`, each method returning the whole response."""

    def __init__(self, rooms: AsyncRooms) -> None:
        self.get = async_raw(rooms.get)


class AsyncRoomsWithStreamingResponse:
    """`AsyncRooms`, each method opening a response to be read."""

    def __init__(self, rooms: AsyncRooms) -> None:
        self.get = async_opened(rooms.get)

"""`client.depots`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..depots import Rooms
    from .rooms import AsyncRooms


class Depots(Resource):
    """Methods of `client.depots`."""

    @cached_property
    def rooms(self) -> Rooms:
        """Methods of `client.depots.rooms`."""
        from ..depots import Rooms

        return Rooms(self._sender)


class AsyncDepots(AsyncResource):
    """Methods of `client.depots`."""

    @cached_property
    def rooms(self) -> AsyncRooms:
        """Methods of `client.depots.rooms`."""
        from .rooms import AsyncRooms

        return AsyncRooms(self._sender)

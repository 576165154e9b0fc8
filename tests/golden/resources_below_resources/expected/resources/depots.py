"""What `custom/resources/depots.py` makes of the generated classes, and those that it leaves as they are."""

from __future__ import annotations

from ..custom.resources.depots import Rooms
from ._depots import (
    AsyncDepots,
    AsyncRooms,
    AsyncRoomsWithRawResponse,
    AsyncRoomsWithStreamingResponse,
    Depots,
    RoomsWithRawResponse,
    RoomsWithStreamingResponse,
)

__all__ = [
    "AsyncDepots",
    "AsyncRooms",
    "AsyncRoomsWithRawResponse",
    "AsyncRoomsWithStreamingResponse",
    "Depots",
    "Rooms",
    "RoomsWithRawResponse",
    "RoomsWithStreamingResponse",
]

"""`client.depots` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .depots import AsyncDepots, Depots
    from .rooms import (
        AsyncRooms,
        AsyncRoomsWithRawResponse,
        AsyncRoomsWithStreamingResponse,
        Rooms,
        RoomsWithRawResponse,
        RoomsWithStreamingResponse,
    )

_HOMES = {
    "AsyncDepots": ".depots",
    "AsyncRooms": ".rooms",
    "AsyncRoomsWithRawResponse": ".rooms",
    "AsyncRoomsWithStreamingResponse": ".rooms",
    "Depots": ".depots",
    "Rooms": ".rooms",
    "RoomsWithRawResponse": ".rooms",
    "RoomsWithStreamingResponse": ".rooms",
}

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


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

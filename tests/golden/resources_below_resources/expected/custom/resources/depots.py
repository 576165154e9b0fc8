"""A class below another resource, extended by hand."""

from __future__ import annotations

from ...resources._depots import Rooms as GeneratedRooms


class Rooms(GeneratedRooms):
    """Rooms, counted."""

    def count(self) -> int:
        """How many there are."""
        return 7

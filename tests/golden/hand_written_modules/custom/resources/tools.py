"""A resource of our own."""

from __future__ import annotations

from ...extend import AsyncResource, Resource


class Tools(Resource):
    """Tools."""

    def ping(self) -> str:
        """Say pong."""
        return "pong"


class AsyncTools(AsyncResource):
    """Tools."""

    async def ping(self) -> str:
        """Say pong."""
        return "pong"

from __future__ import annotations

from .._client import AsyncGolden as GeneratedAsyncGolden
from .._client import Golden as GeneratedGolden


class Golden(GeneratedGolden):
    """Client of the Pets API."""

    def ready(self) -> bool:
        """Whether it answers."""
        return bool(self.pets)


class AsyncGolden(GeneratedAsyncGolden):
    """Client of the Pets API."""

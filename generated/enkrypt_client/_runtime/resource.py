"""Resources: groups of methods. Knows only what they call through."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_caller import AsyncCaller
    from .caller import SyncCaller


class Resource:
    """Methods that belong together."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client


class AsyncResource:
    """Methods that belong together, for asyncio."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

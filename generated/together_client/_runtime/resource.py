"""Resources: groups of methods. Knows only what they call through."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_sender import AsyncSender
    from .sender import SyncSender


class Resource:
    """Methods that belong together."""

    def __init__(self, client: SyncSender) -> None:
        self._sender = client


class AsyncResource:
    """Methods that belong together, for asyncio."""

    def __init__(self, client: AsyncSender) -> None:
        self._sender = client

"""Resources of a client with the members of an SDK's. Knows only what they call through."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .sender import AsyncSender, SyncSender


class Resource:
    """Methods that belong together."""

    def __init__(self, sender: SyncSender) -> None:
        self._sender = sender


class AsyncResource:
    """Methods that belong together, for asyncio."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

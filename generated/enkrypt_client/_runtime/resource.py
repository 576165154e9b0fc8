"""Resources: groups of methods. They only hold the sender."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_sender import AsyncSender
    from .sender import SyncSender


class Resource:
    """A group of methods."""

    def __init__(self, client: SyncSender) -> None:
        self._sender = client


class AsyncResource:
    """A group of asynchronous methods."""

    def __init__(self, client: AsyncSender) -> None:
        self._sender = client

"""Resources of a client with the attributes and methods of the previous SDK. They only hold the sender."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .sender import AsyncSender, SyncSender


class Resource:
    """A group of methods."""

    def __init__(self, sender: SyncSender) -> None:
        self._sender = sender


class AsyncResource:
    """A group of asynchronous methods."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

"""Resources of a client with the attributes and methods of an older SDK. They only hold the sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .. import resource

if TYPE_CHECKING:
    from .legacy_sender import AsyncSender, SyncSender
    from .sender import ClientState


class Resource(resource.Resource):
    """A group of methods."""

    _sender: SyncSender

    @property
    def _client(self) -> Any:
        return cast("ClientState", self._sender.state).client


class AsyncResource(resource.AsyncResource):
    """A group of asynchronous methods."""

    _sender: AsyncSender

    @property
    def _client(self) -> Any:
        return cast("ClientState", self._sender.state).client

"""`client.chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .completions import AsyncCompletions, Completions


class Chat(Resource):
    """Methods of `client.chat`."""

    @cached_property
    def completions(self) -> Completions:
        """Conversations with a model."""
        from .completions import Completions

        return Completions(self._sender)


class AsyncChat(AsyncResource):
    """Methods of `client.chat`."""

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Conversations with a model."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._sender)

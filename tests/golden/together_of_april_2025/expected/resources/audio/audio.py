"""`client.audio`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .speech import AsyncSpeech, Speech


class Audio(Resource):
    """Methods of `client.audio`."""

    @cached_property
    def speech(self) -> Speech:
        """Methods of `client.audio.speech`."""
        from .speech import Speech

        return Speech(self._sender)


class AsyncAudio(AsyncResource):
    """Methods of `client.audio`."""

    @cached_property
    def speech(self) -> AsyncSpeech:
        """Methods of `client.audio.speech`."""
        from .speech import AsyncSpeech

        return AsyncSpeech(self._sender)

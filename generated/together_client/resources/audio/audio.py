"""`client.audio`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .speech import AsyncSpeech, Speech
    from .transcriptions import AsyncTranscriptions, Transcriptions
    from .translations import AsyncTranslations, Translations
    from .voices import AsyncVoices, Voices


class Audio(Resource):
    """Methods of `client.audio`."""

    @cached_property
    def voices(self) -> Voices:
        """Voices of speech models."""
        from .voices import Voices

        return Voices(self._sender)

    @cached_property
    def speech(self) -> Speech:
        """Speech made from text, and text written down from speech."""
        from .speech import Speech

        return Speech(self._sender)

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """Speech made from text, and text written down from speech."""
        from .transcriptions import Transcriptions

        return Transcriptions(self._sender)

    @cached_property
    def translations(self) -> Translations:
        """Speech made from text, and text written down from speech."""
        from .translations import Translations

        return Translations(self._sender)


class AsyncAudio(AsyncResource):
    """Methods of `client.audio`."""

    @cached_property
    def voices(self) -> AsyncVoices:
        """Voices of speech models."""
        from .voices import AsyncVoices

        return AsyncVoices(self._sender)

    @cached_property
    def speech(self) -> AsyncSpeech:
        """Speech made from text, and text written down from speech."""
        from .speech import AsyncSpeech

        return AsyncSpeech(self._sender)

    @cached_property
    def transcriptions(self) -> AsyncTranscriptions:
        """Speech made from text, and text written down from speech."""
        from .transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(self._sender)

    @cached_property
    def translations(self) -> AsyncTranslations:
        """Speech made from text, and text written down from speech."""
        from .translations import AsyncTranslations

        return AsyncTranslations(self._sender)

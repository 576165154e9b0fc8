"""`client.audio` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .audio import AsyncAudio, Audio
    from .speech import (
        AsyncSpeech,
        AsyncSpeechWithRawResponse,
        AsyncSpeechWithStreamingResponse,
        Speech,
        SpeechWithRawResponse,
        SpeechWithStreamingResponse,
    )
    from .transcriptions import (
        AsyncTranscriptions,
        AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse,
        Transcriptions,
        TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse,
    )
    from .translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
        Translations,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )
    from .voices import (
        AsyncVoices,
        AsyncVoicesWithRawResponse,
        AsyncVoicesWithStreamingResponse,
        Voices,
        VoicesWithRawResponse,
        VoicesWithStreamingResponse,
    )

_HOMES = {
    "AsyncAudio": ".audio",
    "AsyncSpeech": ".speech",
    "AsyncSpeechWithRawResponse": ".speech",
    "AsyncSpeechWithStreamingResponse": ".speech",
    "AsyncTranscriptions": ".transcriptions",
    "AsyncTranscriptionsWithRawResponse": ".transcriptions",
    "AsyncTranscriptionsWithStreamingResponse": ".transcriptions",
    "AsyncTranslations": ".translations",
    "AsyncTranslationsWithRawResponse": ".translations",
    "AsyncTranslationsWithStreamingResponse": ".translations",
    "AsyncVoices": ".voices",
    "AsyncVoicesWithRawResponse": ".voices",
    "AsyncVoicesWithStreamingResponse": ".voices",
    "Audio": ".audio",
    "Speech": ".speech",
    "SpeechWithRawResponse": ".speech",
    "SpeechWithStreamingResponse": ".speech",
    "Transcriptions": ".transcriptions",
    "TranscriptionsWithRawResponse": ".transcriptions",
    "TranscriptionsWithStreamingResponse": ".transcriptions",
    "Translations": ".translations",
    "TranslationsWithRawResponse": ".translations",
    "TranslationsWithStreamingResponse": ".translations",
    "Voices": ".voices",
    "VoicesWithRawResponse": ".voices",
    "VoicesWithStreamingResponse": ".voices",
}

__all__ = [
    "AsyncAudio",
    "AsyncSpeech",
    "AsyncSpeechWithRawResponse",
    "AsyncSpeechWithStreamingResponse",
    "AsyncTranscriptions",
    "AsyncTranscriptionsWithRawResponse",
    "AsyncTranscriptionsWithStreamingResponse",
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "AsyncVoices",
    "AsyncVoicesWithRawResponse",
    "AsyncVoicesWithStreamingResponse",
    "Audio",
    "Speech",
    "SpeechWithRawResponse",
    "SpeechWithStreamingResponse",
    "Transcriptions",
    "TranscriptionsWithRawResponse",
    "TranscriptionsWithStreamingResponse",
    "Translations",
    "TranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
    "Voices",
    "VoicesWithRawResponse",
    "VoicesWithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

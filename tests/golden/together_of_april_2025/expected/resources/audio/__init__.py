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

_HOMES = {
    "AsyncAudio": ".audio",
    "AsyncSpeech": ".speech",
    "AsyncSpeechWithRawResponse": ".speech",
    "AsyncSpeechWithStreamingResponse": ".speech",
    "Audio": ".audio",
    "Speech": ".speech",
    "SpeechWithRawResponse": ".speech",
    "SpeechWithStreamingResponse": ".speech",
}

__all__ = [
    "AsyncAudio",
    "AsyncSpeech",
    "AsyncSpeechWithRawResponse",
    "AsyncSpeechWithStreamingResponse",
    "Audio",
    "Speech",
    "SpeechWithRawResponse",
    "SpeechWithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

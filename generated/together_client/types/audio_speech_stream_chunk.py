"""Names of `types.audio_speech_stream_chunk`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.audio import AudioSpeechStreamChunk

_HOMES = {
    "AudioSpeechStreamChunk": "..models.audio",
}

__all__ = [
    "AudioSpeechStreamChunk",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

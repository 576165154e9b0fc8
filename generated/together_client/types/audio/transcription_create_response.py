"""Names of `types.audio.transcription_create_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.audio import AudioTranscriptionJsonResponse, AudioTranscriptionVerboseJsonResponse
    from ...models.audio import AudioTranscriptionResponse as TranscriptionCreateResponse
    from ...models.audio import AudioTranscriptionSegment as AudioTranscriptionVerboseJsonResponseSegment
    from ...models.audio import AudioTranscriptionSpeakerSegment as AudioTranscriptionVerboseJsonResponseSpeakerSegment
    from ...models.audio import AudioTranscriptionWord as AudioTranscriptionVerboseJsonResponseSpeakerSegmentWord
    from ...models.audio import AudioTranscriptionWord as AudioTranscriptionVerboseJsonResponseWord

_HOMES = {
    "AudioTranscriptionJsonResponse": "...models.audio",
    "AudioTranscriptionVerboseJsonResponse": "...models.audio",
    "AudioTranscriptionVerboseJsonResponseSegment": "...models.audio:AudioTranscriptionSegment",
    "AudioTranscriptionVerboseJsonResponseSpeakerSegment": "...models.audio:AudioTranscriptionSpeakerSegment",
    "AudioTranscriptionVerboseJsonResponseSpeakerSegmentWord": "...models.audio:AudioTranscriptionWord",
    "AudioTranscriptionVerboseJsonResponseWord": "...models.audio:AudioTranscriptionWord",
    "TranscriptionCreateResponse": "...models.audio:AudioTranscriptionResponse",
}

__all__ = [
    "AudioTranscriptionJsonResponse",
    "AudioTranscriptionVerboseJsonResponse",
    "AudioTranscriptionVerboseJsonResponseSegment",
    "AudioTranscriptionVerboseJsonResponseSpeakerSegment",
    "AudioTranscriptionVerboseJsonResponseSpeakerSegmentWord",
    "AudioTranscriptionVerboseJsonResponseWord",
    "TranscriptionCreateResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

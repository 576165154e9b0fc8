"""Names of `types.audio.translation_create_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.audio import AudioTranscriptionSegment as AudioTranslationVerboseJsonResponseSegment
    from ...models.audio import AudioTranscriptionWord as AudioTranslationVerboseJsonResponseWord
    from ...models.audio import AudioTranslationJsonResponse, AudioTranslationVerboseJsonResponse
    from ...models.audio import AudioTranslationResponse as TranslationCreateResponse

_HOMES = {
    "AudioTranslationJsonResponse": "...models.audio",
    "AudioTranslationVerboseJsonResponse": "...models.audio",
    "AudioTranslationVerboseJsonResponseSegment": "...models.audio:AudioTranscriptionSegment",
    "AudioTranslationVerboseJsonResponseWord": "...models.audio:AudioTranscriptionWord",
    "TranslationCreateResponse": "...models.audio:AudioTranslationResponse",
}

__all__ = [
    "AudioTranslationJsonResponse",
    "AudioTranslationVerboseJsonResponse",
    "AudioTranslationVerboseJsonResponseSegment",
    "AudioTranslationVerboseJsonResponseWord",
    "TranslationCreateResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

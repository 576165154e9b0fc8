"""Names of `types.audio`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...inputs.audio_params import SpeechCreateParams, TranscriptionCreateParams, TranslationCreateParams
    from ...models.audio import AudioTranscriptionResponse as TranscriptionCreateResponse
    from ...models.audio import AudioTranslationResponse as TranslationCreateResponse
    from ...models.audio import ListVoicesResponse as VoiceListResponse

_HOMES = {
    "SpeechCreateParams": "...inputs.audio_params",
    "TranscriptionCreateParams": "...inputs.audio_params",
    "TranscriptionCreateResponse": "...models.audio:AudioTranscriptionResponse",
    "TranslationCreateParams": "...inputs.audio_params",
    "TranslationCreateResponse": "...models.audio:AudioTranslationResponse",
    "VoiceListResponse": "...models.audio:ListVoicesResponse",
    "speech_create_params": ".speech_create_params",
    "transcription_create_params": ".transcription_create_params",
    "transcription_create_response": ".transcription_create_response",
    "translation_create_params": ".translation_create_params",
    "translation_create_response": ".translation_create_response",
    "voice_list_response": ".voice_list_response",
}

__all__ = [
    "SpeechCreateParams",
    "TranscriptionCreateParams",
    "TranscriptionCreateResponse",
    "TranslationCreateParams",
    "TranslationCreateResponse",
    "VoiceListResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.audio.speech_create_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...inputs.audio_params import SpeechCreateParams as SpeechCreateParamsBase
    from ...inputs.audio_params import SpeechCreateParams as SpeechCreateParamsNonStreaming
    from ...inputs.audio_params import SpeechCreateParams as SpeechCreateParamsStreaming

_HOMES = {
    "SpeechCreateParamsBase": "...inputs.audio_params:SpeechCreateParams",
    "SpeechCreateParamsNonStreaming": "...inputs.audio_params:SpeechCreateParams",
    "SpeechCreateParamsStreaming": "...inputs.audio_params:SpeechCreateParams",
}

__all__ = [
    "SpeechCreateParamsBase",
    "SpeechCreateParamsNonStreaming",
    "SpeechCreateParamsStreaming",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

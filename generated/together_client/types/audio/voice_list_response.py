"""Names of `types.audio.voice_list_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.audio import ListVoicesResponse as VoiceListResponse
    from ...models.audio import ModelVoices as Data
    from ...models.audio import ModelVoicesVoice as DataVoice

_HOMES = {
    "Data": "...models.audio:ModelVoices",
    "DataVoice": "...models.audio:ModelVoicesVoice",
    "VoiceListResponse": "...models.audio:ListVoicesResponse",
}

__all__ = [
    "Data",
    "DataVoice",
    "VoiceListResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

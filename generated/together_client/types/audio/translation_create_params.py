"""Names of `types.audio.translation_create_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...inputs.audio_params import TranslationCreateParams

_HOMES = {
    "TranslationCreateParams": "...inputs.audio_params",
}

__all__ = [
    "TranslationCreateParams",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

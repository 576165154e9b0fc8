"""Names of `types.image_data_b64`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.images import ImageResponseDataB64 as ImageDataB64

_HOMES = {
    "ImageDataB64": "..models.images:ImageResponseDataB64",
}

__all__ = [
    "ImageDataB64",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.image_data_url`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.images import ImageResponseDataUrl as ImageDataURL

_HOMES = {
    "ImageDataURL": "..models.images:ImageResponseDataUrl",
}

__all__ = [
    "ImageDataURL",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

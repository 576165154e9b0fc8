"""Names of `types.image_generate_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.images import ImageGenerateRequestImageLoraDict as ImageLora
    from ..inputs.images_params import ImageGenerateParams

_HOMES = {
    "ImageGenerateParams": "..inputs.images_params",
    "ImageLora": "..inputs.images:ImageGenerateRequestImageLoraDict",
}

__all__ = [
    "ImageGenerateParams",
    "ImageLora",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

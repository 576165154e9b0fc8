"""Names of `types.image_file`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.images import ImageResponse as ImageFile
    from ..models.images import ImageResponseData as Data

_HOMES = {
    "Data": "..models.images:ImageResponseData",
    "ImageFile": "..models.images:ImageResponse",
}

__all__ = [
    "Data",
    "ImageFile",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.model_upload_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.models import ModelUploadResponse
    from ..models.models import ModelUploadResponseData as Data

_HOMES = {
    "Data": "..models.models:ModelUploadResponseData",
    "ModelUploadResponse": "..models.models",
}

__all__ = [
    "Data",
    "ModelUploadResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.model_list_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.models import ModelInfoList as ModelListResponse

_HOMES = {
    "ModelListResponse": "..models.models:ModelInfoList",
}

__all__ = [
    "ModelListResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

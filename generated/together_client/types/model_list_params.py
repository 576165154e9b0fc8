"""Names of `types.model_list_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.models_params import ModelListParams

_HOMES = {
    "ModelListParams": "..inputs.models_params",
}

__all__ = [
    "ModelListParams",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

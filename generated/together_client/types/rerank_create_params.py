"""Names of `types.rerank_create_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.rerank_params import RerankCreateParams

_HOMES = {
    "RerankCreateParams": "..inputs.rerank_params",
}

__all__ = [
    "RerankCreateParams",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.rerank_create_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.rerank import RerankResponse as RerankCreateResponse
    from ..models.rerank import RerankResponseResult as Result
    from ..models.rerank import RerankResponseResultDocument as ResultDocument

_HOMES = {
    "RerankCreateResponse": "..models.rerank:RerankResponse",
    "Result": "..models.rerank:RerankResponseResult",
    "ResultDocument": "..models.rerank:RerankResponseResultDocument",
}

__all__ = [
    "RerankCreateResponse",
    "Result",
    "ResultDocument",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.embedding`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.embeddings import EmbeddingsResponse as Embedding
    from ..models.embeddings import EmbeddingsResponseData as Data

_HOMES = {
    "Data": "..models.embeddings:EmbeddingsResponseData",
    "Embedding": "..models.embeddings:EmbeddingsResponse",
}

__all__ = [
    "Data",
    "Embedding",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

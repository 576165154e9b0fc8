"""Names of `types.beta.clusters.storage_list_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....models.beta import GPUClustersSharedVolumes as StorageListResponse

_HOMES = {
    "StorageListResponse": "....models.beta:GPUClustersSharedVolumes",
}

__all__ = [
    "StorageListResponse",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.beta.clusters.storage_delete_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....models.beta import GPUClustersSharedVolumeDeleteResponse as StorageDeleteResponse

_HOMES = {
    "StorageDeleteResponse": "....models.beta:GPUClustersSharedVolumeDeleteResponse",
}

__all__ = [
    "StorageDeleteResponse",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

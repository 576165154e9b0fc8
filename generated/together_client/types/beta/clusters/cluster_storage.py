"""Names of `types.beta.clusters.cluster_storage`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....models.beta import GPUClustersSharedVolume as ClusterStorage

_HOMES = {
    "ClusterStorage": "....models.beta:GPUClustersSharedVolume",
}

__all__ = [
    "ClusterStorage",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

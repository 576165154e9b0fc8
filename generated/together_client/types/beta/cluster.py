"""Names of `types.beta.cluster`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.beta import GPUClusterControlPlaneNode as ControlPlaneNode
    from ...models.beta import GPUClusterGPUWorkerNode as GPUWorkerNode
    from ...models.beta import GPUClusterInfo as Cluster
    from ...models.beta import GPUClusterVolume as Volume

_HOMES = {
    "Cluster": "...models.beta:GPUClusterInfo",
    "ControlPlaneNode": "...models.beta:GPUClusterControlPlaneNode",
    "GPUWorkerNode": "...models.beta:GPUClusterGPUWorkerNode",
    "Volume": "...models.beta:GPUClusterVolume",
}

__all__ = [
    "Cluster",
    "ControlPlaneNode",
    "GPUWorkerNode",
    "Volume",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.beta.cluster_create_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...inputs.beta import GPUClustersSharedVolumeCreateRequestDict as SharedVolume
    from ...inputs.beta_params import ClusterCreateParams

_HOMES = {
    "ClusterCreateParams": "...inputs.beta_params",
    "SharedVolume": "...inputs.beta:GPUClustersSharedVolumeCreateRequestDict",
}

__all__ = [
    "ClusterCreateParams",
    "SharedVolume",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

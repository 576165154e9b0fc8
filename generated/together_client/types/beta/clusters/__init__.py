"""Names of `types.beta.clusters`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....inputs.beta_params import StorageCreateParams, StorageUpdateParams
    from ....models.beta import GPUClustersSharedVolume as ClusterStorage
    from ....models.beta import GPUClustersSharedVolumeDeleteResponse as StorageDeleteResponse
    from ....models.beta import GPUClustersSharedVolumes as StorageListResponse

_HOMES = {
    "ClusterStorage": "....models.beta:GPUClustersSharedVolume",
    "StorageCreateParams": "....inputs.beta_params",
    "StorageDeleteResponse": "....models.beta:GPUClustersSharedVolumeDeleteResponse",
    "StorageListResponse": "....models.beta:GPUClustersSharedVolumes",
    "StorageUpdateParams": "....inputs.beta_params",
    "cluster_storage": ".cluster_storage",
    "storage_create_params": ".storage_create_params",
    "storage_delete_response": ".storage_delete_response",
    "storage_list_response": ".storage_list_response",
    "storage_update_params": ".storage_update_params",
}

__all__ = [
    "ClusterStorage",
    "StorageCreateParams",
    "StorageDeleteResponse",
    "StorageListResponse",
    "StorageUpdateParams",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.beta`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...inputs.beta_params import (
        ClusterCreateParams,
        ClusterUpdateParams,
        JigDeployParams,
        JigRetrieveLogsParams,
        JigUpdateParams,
    )
    from ...models.beta import BetaClusterDeleteResponse as ClusterDeleteResponse
    from ...models.beta import DeploymentListResponse as JigListResponse
    from ...models.beta import DeploymentLogs
    from ...models.beta import DeploymentResponseItem as Deployment
    from ...models.beta import GPUClusterInfo as Cluster
    from ...models.beta import GPUClusters as ClusterListResponse
    from ...models.beta import RegionListResponse as ClusterListRegionsResponse

_HOMES = {
    "Cluster": "...models.beta:GPUClusterInfo",
    "ClusterCreateParams": "...inputs.beta_params",
    "ClusterDeleteResponse": "...models.beta:BetaClusterDeleteResponse",
    "ClusterListRegionsResponse": "...models.beta:RegionListResponse",
    "ClusterListResponse": "...models.beta:GPUClusters",
    "ClusterUpdateParams": "...inputs.beta_params",
    "Deployment": "...models.beta:DeploymentResponseItem",
    "DeploymentLogs": "...models.beta",
    "JigDeployParams": "...inputs.beta_params",
    "JigListResponse": "...models.beta:DeploymentListResponse",
    "JigRetrieveLogsParams": "...inputs.beta_params",
    "JigUpdateParams": "...inputs.beta_params",
    "cluster": ".cluster",
    "cluster_create_params": ".cluster_create_params",
    "cluster_delete_response": ".cluster_delete_response",
    "cluster_list_regions_response": ".cluster_list_regions_response",
    "cluster_list_response": ".cluster_list_response",
    "cluster_update_params": ".cluster_update_params",
    "clusters": ".clusters",
    "deployment": ".deployment",
    "deployment_logs": ".deployment_logs",
    "jig": ".jig",
    "jig_deploy_params": ".jig_deploy_params",
    "jig_list_response": ".jig_list_response",
    "jig_retrieve_logs_params": ".jig_retrieve_logs_params",
    "jig_update_params": ".jig_update_params",
}

__all__ = [
    "Cluster",
    "ClusterCreateParams",
    "ClusterDeleteResponse",
    "ClusterListRegionsResponse",
    "ClusterListResponse",
    "ClusterUpdateParams",
    "Deployment",
    "DeploymentLogs",
    "JigDeployParams",
    "JigListResponse",
    "JigRetrieveLogsParams",
    "JigUpdateParams",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

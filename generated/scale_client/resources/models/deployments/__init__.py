"""`client.models.deployments` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .deployments import (
        AsyncDeployments,
        AsyncDeploymentsWithRawResponse,
        AsyncDeploymentsWithStreamingResponse,
        Deployments,
        DeploymentsWithRawResponse,
        DeploymentsWithStreamingResponse,
    )
    from .usage_statistics import (
        AsyncDeploymentsUsageStatistics,
        AsyncDeploymentsUsageStatisticsWithRawResponse,
        AsyncDeploymentsUsageStatisticsWithStreamingResponse,
        DeploymentsUsageStatistics,
        DeploymentsUsageStatisticsWithRawResponse,
        DeploymentsUsageStatisticsWithStreamingResponse,
    )

_HOMES = {
    "AsyncDeployments": ".deployments",
    "AsyncDeploymentsUsageStatistics": ".usage_statistics",
    "AsyncDeploymentsUsageStatisticsWithRawResponse": ".usage_statistics",
    "AsyncDeploymentsUsageStatisticsWithStreamingResponse": ".usage_statistics",
    "AsyncDeploymentsWithRawResponse": ".deployments",
    "AsyncDeploymentsWithStreamingResponse": ".deployments",
    "Deployments": ".deployments",
    "DeploymentsUsageStatistics": ".usage_statistics",
    "DeploymentsUsageStatisticsWithRawResponse": ".usage_statistics",
    "DeploymentsUsageStatisticsWithStreamingResponse": ".usage_statistics",
    "DeploymentsWithRawResponse": ".deployments",
    "DeploymentsWithStreamingResponse": ".deployments",
}

__all__ = [
    "AsyncDeployments",
    "AsyncDeploymentsUsageStatistics",
    "AsyncDeploymentsUsageStatisticsWithRawResponse",
    "AsyncDeploymentsUsageStatisticsWithStreamingResponse",
    "AsyncDeploymentsWithRawResponse",
    "AsyncDeploymentsWithStreamingResponse",
    "Deployments",
    "DeploymentsUsageStatistics",
    "DeploymentsUsageStatisticsWithRawResponse",
    "DeploymentsUsageStatisticsWithStreamingResponse",
    "DeploymentsWithRawResponse",
    "DeploymentsWithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

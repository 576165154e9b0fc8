"""`client.model_groups` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model_groups import (
        AsyncModelGroups,
        AsyncModelGroupsWithRawResponse,
        AsyncModelGroupsWithStreamingResponse,
        ModelGroups,
        ModelGroupsWithRawResponse,
        ModelGroupsWithStreamingResponse,
    )
    from .models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .usage_statistics import (
        AsyncUsageStatistics,
        AsyncUsageStatisticsWithRawResponse,
        AsyncUsageStatisticsWithStreamingResponse,
        UsageStatistics,
        UsageStatisticsWithRawResponse,
        UsageStatisticsWithStreamingResponse,
    )

_HOMES = {
    "AsyncModelGroups": ".model_groups",
    "AsyncModelGroupsWithRawResponse": ".model_groups",
    "AsyncModelGroupsWithStreamingResponse": ".model_groups",
    "AsyncModels": ".models",
    "AsyncModelsWithRawResponse": ".models",
    "AsyncModelsWithStreamingResponse": ".models",
    "AsyncUsageStatistics": ".usage_statistics",
    "AsyncUsageStatisticsWithRawResponse": ".usage_statistics",
    "AsyncUsageStatisticsWithStreamingResponse": ".usage_statistics",
    "ModelGroups": ".model_groups",
    "ModelGroupsWithRawResponse": ".model_groups",
    "ModelGroupsWithStreamingResponse": ".model_groups",
    "Models": ".models",
    "ModelsWithRawResponse": ".models",
    "ModelsWithStreamingResponse": ".models",
    "UsageStatistics": ".usage_statistics",
    "UsageStatisticsWithRawResponse": ".usage_statistics",
    "UsageStatisticsWithStreamingResponse": ".usage_statistics",
}

__all__ = [
    "AsyncModelGroups",
    "AsyncModelGroupsWithRawResponse",
    "AsyncModelGroupsWithStreamingResponse",
    "AsyncModels",
    "AsyncModelsWithRawResponse",
    "AsyncModelsWithStreamingResponse",
    "AsyncUsageStatistics",
    "AsyncUsageStatisticsWithRawResponse",
    "AsyncUsageStatisticsWithStreamingResponse",
    "ModelGroups",
    "ModelGroupsWithRawResponse",
    "ModelGroupsWithStreamingResponse",
    "Models",
    "ModelsWithRawResponse",
    "ModelsWithStreamingResponse",
    "UsageStatistics",
    "UsageStatisticsWithRawResponse",
    "UsageStatisticsWithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

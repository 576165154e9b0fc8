"""`client.beta.clusters` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .clusters import (
        AsyncClusters,
        AsyncClustersWithRawResponse,
        AsyncClustersWithStreamingResponse,
        Clusters,
        ClustersWithRawResponse,
        ClustersWithStreamingResponse,
    )
    from .storage import (
        AsyncClustersStorage,
        AsyncClustersStorageWithRawResponse,
        AsyncClustersStorageWithStreamingResponse,
        ClustersStorage,
        ClustersStorageWithRawResponse,
        ClustersStorageWithStreamingResponse,
    )

_HOMES = {
    "AsyncClusters": ".clusters",
    "AsyncClustersStorage": ".storage",
    "AsyncClustersStorageWithRawResponse": ".storage",
    "AsyncClustersStorageWithStreamingResponse": ".storage",
    "AsyncClustersWithRawResponse": ".clusters",
    "AsyncClustersWithStreamingResponse": ".clusters",
    "Clusters": ".clusters",
    "ClustersStorage": ".storage",
    "ClustersStorageWithRawResponse": ".storage",
    "ClustersStorageWithStreamingResponse": ".storage",
    "ClustersWithRawResponse": ".clusters",
    "ClustersWithStreamingResponse": ".clusters",
}

__all__ = [
    "AsyncClusters",
    "AsyncClustersStorage",
    "AsyncClustersStorageWithRawResponse",
    "AsyncClustersStorageWithStreamingResponse",
    "AsyncClustersWithRawResponse",
    "AsyncClustersWithStreamingResponse",
    "Clusters",
    "ClustersStorage",
    "ClustersStorageWithRawResponse",
    "ClustersStorageWithStreamingResponse",
    "ClustersWithRawResponse",
    "ClustersWithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.beta.cluster_list_regions_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.beta import ClusterDriverVersionInfo as RegionDriverVersion
    from ...models.beta import RegionListResponse as ClusterListRegionsResponse
    from ...models.beta import RegionListResponseRegion as Region

_HOMES = {
    "ClusterListRegionsResponse": "...models.beta:RegionListResponse",
    "Region": "...models.beta:RegionListResponseRegion",
    "RegionDriverVersion": "...models.beta:ClusterDriverVersionInfo",
}

__all__ = [
    "ClusterListRegionsResponse",
    "Region",
    "RegionDriverVersion",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

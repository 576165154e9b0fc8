"""Names of `types.endpoint_list_hardware_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.endpoints import EndpointPricing as DataPricing
    from ..models.endpoints import HardwareAvailability as DataAvailability
    from ..models.endpoints import HardwareListResponse as EndpointListHardwareResponse
    from ..models.endpoints import HardwareSpec as DataSpecs
    from ..models.endpoints import HardwareWithStatus as Data

_HOMES = {
    "Data": "..models.endpoints:HardwareWithStatus",
    "DataAvailability": "..models.endpoints:HardwareAvailability",
    "DataPricing": "..models.endpoints:EndpointPricing",
    "DataSpecs": "..models.endpoints:HardwareSpec",
    "EndpointListHardwareResponse": "..models.endpoints:HardwareListResponse",
}

__all__ = [
    "Data",
    "DataAvailability",
    "DataPricing",
    "DataSpecs",
    "EndpointListHardwareResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

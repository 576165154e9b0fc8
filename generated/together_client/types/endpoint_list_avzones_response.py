"""Names of `types.endpoint_list_avzones_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.endpoints import ListAvailibilityZonesResponse as EndpointListAvzonesResponse

_HOMES = {
    "EndpointListAvzonesResponse": "..models.endpoints:ListAvailibilityZonesResponse",
}

__all__ = [
    "EndpointListAvzonesResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.endpoint_list_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.endpoints import EndpointListResponse
    from ..models.endpoints import ListEndpoint as Data

_HOMES = {
    "Data": "..models.endpoints:ListEndpoint",
    "EndpointListResponse": "..models.endpoints",
}

__all__ = [
    "Data",
    "EndpointListResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.endpoint_update_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.endpoints_params import EndpointUpdateParams

_HOMES = {
    "EndpointUpdateParams": "..inputs.endpoints_params",
}

__all__ = [
    "EndpointUpdateParams",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
